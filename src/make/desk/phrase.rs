//! Inline text of a page: words with links, dates and changes of language in them, escaped where they are made.

use serde::{Serialize, Serializer};
use tera::Value;

/// Words as they stand in a line of a page. A template writes `{{ words }}`; it need not know whether there is a link in them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phrase {
    /// Plain text, not yet escaped.
    Text(String),
    /// HTML, in which everything that people wrote is escaped.
    Html(String),
}

impl Phrase {
    /// Whether there are no words.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) | Self::Html(text) => text.is_empty(),
        }
    }

    /// The phrase as HTML.
    pub fn html(&self) -> String {
        match self {
            Self::Text(text) => escape(text),
            Self::Html(html) => html.clone(),
        }
    }

    /// Puts the phrase at the end of some HTML.
    pub fn put(&self, html: &mut String) {
        match self {
            Self::Text(text) => put_escaped(html, text),
            Self::Html(own) => html.push_str(own),
        }
    }

    /// How long its HTML will be, nearly.
    fn length(&self) -> usize {
        match self {
            Self::Text(text) | Self::Html(text) => text.len(),
        }
    }

    /// The words alone, without links and marks.
    pub fn words(&self) -> String {
        let html = match self {
            Self::Text(text) => return text.clone(),
            Self::Html(html) => html,
        };
        let mut words = String::with_capacity(html.len());
        let mut rest = html.as_str();
        while let Some((before, tag)) = rest.split_once('<') {
            words.push_str(before);
            rest = tag.split_once('>').map_or("", |(_, after)| after);
        }
        words.push_str(rest);
        // What `escape` writes; the ampersand last, or it would be taken for the beginning of another.
        let letters = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
        letters.into_iter().fold(words, |words, (escaped, letter)| words.replace(escaped, letter))
    }

    /// As [`Phrase::words`], each date as one word, so that no difference cuts it, and with [`FOREIGN`] after each word that
    /// stands in an element with these attributes, which say that it is in another language than the page.
    pub fn words_with_whole_dates(&self, foreign: Option<&str>) -> String {
        let Self::Html(html) = self else { return self.words() };
        let marked = foreign.map(|foreign| with_foreign_words(html, foreign));
        let html = marked.as_ref().unwrap_or(html);
        let mut whole = String::with_capacity(html.len());
        let mut rest = html.as_str();
        while let Some((before, after)) = rest.split_once("<time ") {
            let (time, after) = after.split_once("</time>").unwrap_or((after, ""));
            let (_, date) = time.split_once('>').unwrap_or(("", time));
            whole.push_str(before);
            whole.push_str(&date.replace(' ', "\u{a0}"));
            rest = after;
        }
        whole.push_str(rest);
        Self::Html(whole).words()
    }

    /// The phrase as a link.
    #[must_use]
    pub fn linked(self, address: Option<&str>) -> Self {
        match address {
            Some(address) => {
                let mut html = String::with_capacity(16 + address.len() + self.length());
                html.push_str("<a href=\"");
                put_escaped(&mut html, address);
                html.push_str("\">");
                self.put(&mut html);
                html.push_str("</a>");
                Self::Html(html)
            }
            None => self,
        }
    }

    /// The phrase as a link to the page that it stands on, in a list of links that every page has.
    #[must_use]
    pub fn linked_here(self, address: &str) -> Self {
        Self::Html(format!("<a href=\"{}\" aria-current=\"page\">{}</a>", escape(address), self.html()))
    }

    /// With words before it for those alone who listen: what everybody else sees nearby.
    #[must_use]
    pub fn after_spoken(self, words: &Self) -> Self {
        Self::Html(format!("<span class=\"spoken\">{} </span>{}", words.html(), self.html()))
    }

    /// With words after it for those alone who listen.
    #[must_use]
    pub fn before_spoken(self, words: &Self) -> Self {
        Self::Html(format!("{}<span class=\"spoken\"> {}</span>", self.html(), words.html()))
    }

    /// The phrase marked as being in another language, with the attributes that say which ([`super::Desk::language_mark`]).
    #[must_use]
    pub fn in_language(self, mark: &str) -> Self {
        Self::Html(format!("<span{mark}>{}</span>", self.html()))
    }

    /// The phrase as the title of a document: it stands as it was given.
    #[must_use]
    pub fn titled(self) -> Self {
        Self::Html(format!("<span class=\"cited\">{}</span>", self.html()))
    }

    /// Two phrases after each other.
    #[must_use]
    pub fn then(self, between: &str, next: &Self) -> Self {
        match (self, next) {
            (Self::Text(one), Self::Text(other)) => Self::Text(format!("{one}{between}{other}")),
            (one, other) => {
                let mut html = String::with_capacity(one.length() + between.len() + other.length());
                one.put(&mut html);
                put_escaped(&mut html, between);
                other.put(&mut html);
                Self::Html(html)
            }
        }
    }
}

/// Stands after each word that is in another language than the page; in no text and no word file.
pub const FOREIGN: char = '\u{e002}';

fn with_foreign_words(html: &str, foreign: &str) -> String {
    let open = format!("<span{foreign}>");
    let mut marked = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once(&open) {
        let (words, after) = after.split_once("</span>").unwrap_or((after, ""));
        let words: Vec<String> = words.split(' ').map(|word| format!("{word}{FOREIGN}")).collect();
        marked.push_str(before);
        marked.push_str(&words.join(" "));
        rest = after;
    }
    marked.push_str(rest);
    marked
}

impl Default for Phrase {
    fn default() -> Self {
        Self::Text(String::new())
    }
}

impl From<&str> for Phrase {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Phrase {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl Serialize for Phrase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Html(html) => Value::safe_string(html).serialize(serializer),
        }
    }
}

/// Whole paragraphs, lists and headings, as HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block(pub String);

impl Serialize for Block {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Value::safe_string(&self.0).serialize(serializer)
    }
}

/// Text as it may stand in HTML, in attributes too.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    put_escaped(&mut escaped, text);
    escaped
}

/// Puts text at the end of some HTML, as it may stand there.
pub fn put_escaped(escaped: &mut String, text: &str) {
    let mut rest = text;
    while let Some(place) = rest.bytes().position(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')) {
        let (plain, from) = rest.split_at(place);
        escaped.push_str(plain);
        let mut letters = from.chars();
        escaped.push_str(match letters.next() {
            Some('&') => "&amp;",
            Some('<') => "&lt;",
            Some('>') => "&gt;",
            Some('"') => "&quot;",
            _ => "&#39;",
        });
        rest = letters.as_str();
    }
    escaped.push_str(rest);
}
