//! What people wrote, in the page's language or marked with its own.

use super::phrase::escape;
use super::{Block, Desk, Phrase};
use crate::model::text::{Language, Text};

/// From how many words on something is a sentence and no name: names stand as they are in every language.
const SENTENCE: usize = 5;

impl Desk<'_> {
    /// A text in a line.
    pub fn text(&self, text: &Text) -> Phrase {
        let (shown, language) = self.shown_text(text);
        self.note_shown(shown);
        let phrase = Phrase::from(joined_lines(shown));
        match language {
            Some(language) => phrase.in_language(&self.language_mark(language)),
            None => phrase,
        }
    }

    /// A text in a line, where no language can be marked: the page's title, attributes.
    pub fn plain(&self, text: &Text) -> String {
        joined_lines(self.chosen(text).0)
    }

    /// Marks the element whose attribute is [`Desk::plain`] of a text, where that is not in the page's language.
    pub fn plain_language(&self, text: Option<&Text>) -> Block {
        let language = text.and_then(|text| self.chosen(text).1);
        Block(language.map(|language| self.language_mark(language)).unwrap_or_default())
    }

    /// Whether a text is this one, where no language can be marked.
    pub fn is_plainly(&self, text: &Text, plain: &str) -> bool {
        let shown = self.chosen(text).0;
        if shown.contains('\n') { joined_lines(shown) == plain } else { shown.trim() == plain }
    }

    /// A text as paragraphs: a blank line in it makes a new one.
    pub fn paragraphs(&self, text: &Text) -> Block {
        self.note_shown(self.chosen(text).0);
        self.meaning(text)
    }

    /// As [`Desk::paragraphs`], of a text that explains others and needs no explaining.
    pub fn meaning(&self, text: &Text) -> Block {
        let (shown, language) = self.shown_text(text);
        let lang = language.map(|language| self.language_mark(language)).unwrap_or_default();
        let paragraphs =
            split_paragraphs(shown).map(|paragraph| format!("<p{lang}>{}</p>", escape(&paragraph)));
        Block(paragraphs.collect())
    }

    /// As [`Desk::paragraphs`], the first of them as a heading: who listens goes from one to the next.
    pub fn headed(&self, text: &Text, level: u8) -> Block {
        let (shown, language) = self.shown_text(text);
        self.note_shown(shown);
        let lang = language.map(|language| self.language_mark(language)).unwrap_or_default();
        let mut paragraphs = split_paragraphs(shown).map(|paragraph| escape(&paragraph));
        let first = paragraphs.next().unwrap_or_default();
        let others: String =
            paragraphs.map(|paragraph| format!("<p class=\"words\"{lang}>{paragraph}</p>")).collect();
        Block(format!("<h{level} class=\"words\"{lang}>{first}</h{level}>{others}"))
    }

    /// A text of lines as paragraphs in which each line stays a line: easy-to-read texts.
    pub fn lines(&self, text: &Text) -> Block {
        let (shown, language) = self.shown_text(text);
        self.note_shown(shown);
        let lang = language.map(|language| self.language_mark(language)).unwrap_or_default();
        let paragraphs = shown.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
        let lines = |paragraph: &str| {
            let lines: Vec<String> = paragraph.lines().map(|line| escape(line.trim())).collect();
            format!("<p{lang}>{}</p>", lines.join("<br>"))
        };
        Block(paragraphs.map(lines).collect())
    }

    /// Something that is only written in the site's own language.
    pub fn untranslated(&self, text: &str) -> Phrase {
        self.note_shown(text);
        match self.marked(self.own_language()) {
            Some(language) => Phrase::from(text).in_language(&self.language_mark(language)),
            None => Phrase::from(text),
        }
    }

    /// The attributes of an element in another language than the page's: which, and which way it is written.
    pub fn language_mark(&self, language: &Language) -> String {
        let direction = language.direction();
        let turned = if direction == self.spoken().direction() {
            String::new()
        } else {
            format!(" dir=\"{}\"", direction.as_str())
        };
        format!(" lang=\"{}\"{turned}", escape(language.tag()))
    }

    /// The attributes of an element in the site's own language. `None`: the page speaks it.
    pub fn own_language_mark(&self) -> Option<String> {
        self.marked(self.own_language()).map(|language| self.language_mark(language))
    }

    /// "på svenska"
    pub fn in_words(&self, language: &Language) -> String {
        let key = format!("in-language-{language}");
        let word = self.word(&key);
        if word == key { self.tongue_name(language) } else { word }
    }

    /// What a quantity counts: as it was typed, else as `units` in `site.yaml` has it.
    pub fn unit(&self, typed: &str) -> Phrase {
        let named = self.facts().settings.units.iter().find(|(unit, _)| unit == typed);
        named.map_or_else(|| self.untranslated(typed), |(_, text)| self.text(text))
    }

    /// The text shown, and its language where that is to be marked.
    fn chosen<'text>(&self, text: &'text Text) -> (&'text str, Option<&Language>) {
        let (shown, translated) = text.in_language(self.language());
        (shown, self.marked(if translated { self.language() } else { self.own_language() }))
    }

    /// As [`Desk::chosen`], of a text that stands on the page.
    fn shown_text<'text>(&self, text: &'text Text) -> (&'text str, Option<&Language>) {
        let (shown, language) = self.chosen(text);
        let is_untranslated = self.foreign().is_some() && !text.in_language(self.language()).1;
        if is_untranslated && shown.split_whitespace().nth(SENTENCE - 1).is_some() {
            self.note_untranslated();
        }
        (shown, language)
    }

    /// The language that the page itself speaks: its own, or Swedish where the theme has no words in that.
    pub fn spoken(&self) -> Language {
        self.tongue.spoken_for(self.language())
    }

    /// Whether the page's own words are in a language.
    fn speaks(&self, language: &Language) -> bool {
        let own = self.language();
        if self.tongue.is_of(own) { language == own } else { language.tag() == self.tongue.words.tag() }
    }

    /// A language that texts in it are to be marked with: not that which the page speaks.
    pub fn marked<'site>(&self, language: &'site Language) -> Option<&'site Language> {
        (!self.speaks(language)).then_some(language)
    }

    /// The language of originals, where it is not the page's.
    pub fn foreign(&self) -> Option<&Language> {
        let own = self.own_language();
        (own != self.language()).then_some(own)
    }
}

fn split_paragraphs(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split("\n\n").map(joined_lines).filter(|paragraph| !paragraph.is_empty())
}

/// A text in one line.
fn joined_lines(text: &str) -> String {
    if text.contains('\n') {
        text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
    } else {
        text.trim().to_owned()
    }
}
