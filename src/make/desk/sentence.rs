//! Sentences of the interface with values in them.

use super::Desk;
use super::phrase::{Phrase, put_escaped};
use crate::diagnostic::{Argument, Message};

/// Where HTML is set in: neither letter stands in a word file, and `check` lets none through.
const OPEN: char = '\u{e000}';
const CLOSE: char = '\u{e001}';

/// A sentence that is being put together.
pub struct Sentence<'desk> {
    desk: &'desk Desk<'desk>,
    message: Message,
    html: Vec<String>,
}

impl<'desk> Desk<'desk> {
    /// Begins the sentence of that key.
    pub fn say(&'desk self, key: &'static str) -> Sentence<'desk> {
        Sentence { desk: self, message: Message::new(key), html: Vec::new() }
    }

    /// A word or sentence without values.
    pub fn word(&self, key: &str) -> String {
        self.tongue.words.plain().get(key).cloned().unwrap_or_else(|| key.to_owned())
    }
}

impl Sentence<'_> {
    /// A value in words.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Phrase>) -> Self {
        let argument = match value.into() {
            Phrase::Text(text) => Argument::Text(text),
            Phrase::Html(html) => {
                self.html.push(html);
                Argument::Text(format!("{OPEN}{}{CLOSE}", self.html.len() - 1))
            }
        };
        self.message.arguments.push((name, argument));
        self
    }

    /// A number that chooses the plural and is shown as it is: small counts.
    #[must_use]
    pub fn count(mut self, name: &'static str, number: impl TryInto<i64>) -> Self {
        self.message.arguments.push((name, Argument::Number(number.try_into().unwrap_or(i64::MAX))));
        self
    }

    /// The sentence.
    pub fn phrase(self) -> Phrase {
        let said = self.desk.tongue.words.say(&self.message);
        if self.html.is_empty() {
            return Phrase::Text(said);
        }
        let length = said.len() + self.html.iter().map(String::len).sum::<usize>();
        let mut html = String::with_capacity(length);
        let mut rest = said.as_str();
        while let Some((before, after)) = rest.split_once(OPEN) {
            put_escaped(&mut html, before);
            let Some((index, after)) = after.split_once(CLOSE) else { break };
            if let Some(part) = index.parse::<usize>().ok().and_then(|index| self.html.get(index)) {
                html.push_str(part);
            }
            rest = after;
        }
        put_escaped(&mut html, rest);
        Phrase::Html(html)
    }

    /// The sentence as plain text. Values with links in them do not belong here.
    pub fn text(self) -> String {
        self.desk.tongue.words.say(&self.message)
    }
}
