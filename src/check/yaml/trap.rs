//! What the parser would swallow in silence or refuse in words that nobody understands, said in plain words.

use super::mend::Edit;
use super::refusal::Refusal;
use crate::diagnostic::Diagnostic;
use crate::source::{ByteRange, Place, Source};

/// A trap of YAML that somebody stepped into (FORMAT part C).
#[derive(Clone, Debug)]
pub(super) struct Trap {
    pub(super) kind: Kind,
    /// What the caret stands under, in bytes of the YAML text.
    pub(super) at: ByteRange,
    /// The line as it should be, where that can be told.
    pub(super) corrected: Option<String>,
    /// What makes the text readable for now.
    pub(super) edits: Vec<Edit>,
}

/// Which trap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A tab in the indentation, on so many lines more.
    Tab { more: usize },
    /// A no-break space or another blank that is none for YAML, before a key, on so many lines more.
    OddBlank { more: usize },
    /// `: ` in a text without quotes.
    Colon,
    /// ` #` in a text that goes on afterwards.
    Hash,
    /// `&word`.
    Anchor,
    /// `*word`.
    Alias,
    /// `!word`.
    Tag,
    /// An anchor, an alias or a tag that is meant as such.
    Reference,
    /// A sign that no text without quotes may begin with.
    Leading { sign: char },
    /// A text that begins with `[…]` or `{…}`.
    Bracket { sign: char },
    /// A quotation mark that is never closed.
    QuoteOpen { sign: char },
    /// Text after a closing quotation mark.
    QuoteInside { sign: char },
    /// `\` and a letter that means nothing there.
    Escape { sequence: String },
    /// A bracket that is never closed.
    BracketOpen { sign: char, closing: char },
    /// A bracket closed by the other sort.
    BracketMismatch { found: char, closing: char },
    /// A comma that cut a text in `{}`.
    CommaInMap,
    /// A comma that cut a number in `{}`.
    CommaInNumber,
    /// A comma with nothing before it.
    CommaTwice,
    /// `#` in a value within brackets.
    HashInValue,
    /// A list's item with another mark than a dash and a space.
    ListMark { mark: String },
    /// A bracket that is closed but was never opened.
    BracketNotOpened { sign: String, closing: char },
    /// A line in the wrong column.
    Misplaced { spaces: usize },
    /// A dash before each key of a map.
    ItemsForKeys,
    /// A key on the line of the key that it belongs under.
    KeyAfterKey { key: String },
    /// The key that the lines belong under is not there.
    KeyMissingAbove { key: String },
    /// `>300`.
    SignBeforeNumber { sign: char },
    /// `key:value`.
    SpaceMissing { key: String },
    /// `key value` or `key = value`.
    ColonMissing { key: String },
    /// A line without a key that seems to go on with the text above.
    GoesOn,
    /// A line without a key.
    NoKey,
    /// A key that lies deeper than what it belongs to.
    TooDeep { key: String },
    /// A key that lies between two levels.
    Uneven { spaces: usize },
    /// The first key is indented, later ones are not.
    FirstIndented,
    /// A line of a text after `>` or `|` that lies less deep than its first line.
    TextUneven,
    /// Text on the line of `>` or `|`.
    TextAfterSign { sign: char },
    /// `key: - item`.
    ItemAfterKey,
    /// `-item`.
    DashSpaceMissing,
    /// A dash among keys.
    ItemAmongKeys,
    /// A dash at the start of a further line of a text.
    ItemInText,
    /// `---` or `...` in the middle.
    DocumentMark { mark: String },
    /// More than 32 levels.
    Nested,
}

impl Trap {
    /// The value that is read as something else for now, in quotation marks or without its bracket: nothing more is said
    /// of it. In a source whose YAML begins at byte `offset`.
    pub(super) fn stood_in_for(&self, offset: usize) -> Option<ByteRange> {
        let without_bracket = matches!(self.kind, Kind::BracketOpen { .. }) && self.corrected.is_none();
        let is_mark = |edit: &&Edit| edit.instead == "\"" || edit.instead == "'" || without_bracket;
        let marks = || self.edits.iter().filter(is_mark);
        let start = marks().map(|edit| edit.range.start).min()?;
        let end = marks().map(|edit| edit.range.end).max()?;
        Some(ByteRange { start: start + offset, end: end + offset })
    }

    /// The finding, in a source whose YAML begins at byte `offset`.
    pub(super) fn into_diagnostic(self, source: &Source, offset: usize) -> Diagnostic {
        let is_last_line = matches!(&self.kind, Kind::DocumentMark { mark } if mark == "---");
        let key = match key(&self.kind) {
            // A file of YAML has no text below.
            "yaml-no-key" if source.path.is_yaml() => "yaml-no-key-in-file",
            // In Markdown, the front matter was meant to go on after it.
            _ if is_last_line && source.path.as_str().ends_with(".md") => "front-matter-ended-early",
            key => key,
        };
        let mut refusal = Refusal::new(key);
        for (name, value) in values(self.kind) {
            refusal = match value {
                Value::Text(text) => refusal.with(name, text),
                Value::Number(number) => refusal.with(name, number),
            };
        }
        if key == "yaml-bracket-open" && self.corrected.is_none() {
            refusal = refusal.help("yaml-bracket-open.help-lines");
        }
        if key == "yaml-hash-in-value" && self.corrected.is_none() {
            let typed = source.text.get(self.at.start + offset..self.at.end + offset).unwrap_or("");
            let id = typed.trim_matches(['#', ']', ',', '}']);
            refusal = refusal.help("yaml-hash-in-value.help-place").with("id", id);
        }
        if let Some(corrected) = self.corrected {
            refusal = refusal.with("corrected", corrected);
        }
        refusal.at(Place::at(&source.path, self.at.start + offset..self.at.end + offset))
    }
}

enum Value {
    Text(String),
    Number(usize),
}

fn key(kind: &Kind) -> &'static str {
    match kind {
        Kind::Tab { .. } => "yaml-tab",
        Kind::OddBlank { .. } => "yaml-no-break-space",
        Kind::Colon => "yaml-colon",
        Kind::Hash => "yaml-hash",
        Kind::Anchor => "yaml-anchor",
        Kind::Alias => "yaml-alias",
        Kind::Tag => "yaml-tag",
        Kind::Reference => "yaml-reference",
        Kind::Leading { .. } => "yaml-leading-sign",
        Kind::Bracket { .. } => "yaml-leading-bracket",
        Kind::QuoteOpen { .. } => "yaml-quote-open",
        Kind::QuoteInside { .. } => "yaml-quote-inside",
        Kind::Escape { .. } => "yaml-escape",
        Kind::BracketOpen { .. } => "yaml-bracket-open",
        Kind::BracketMismatch { .. } => "yaml-bracket-mismatch",
        Kind::CommaInMap => "yaml-comma",
        Kind::CommaInNumber => "yaml-comma-in-number",
        Kind::BracketNotOpened { .. } => "yaml-bracket-not-opened",
        Kind::Misplaced { .. } => "yaml-misplaced",
        Kind::ItemsForKeys => "yaml-items-for-keys",
        Kind::KeyAfterKey { .. } => "yaml-key-after-key",
        Kind::KeyMissingAbove { .. } => "yaml-key-missing-above",
        Kind::CommaTwice => "yaml-comma-twice",
        Kind::HashInValue => "yaml-hash-in-value",
        Kind::ListMark { .. } => "yaml-list-mark",
        Kind::SignBeforeNumber { .. } => "yaml-sign-before-number",
        Kind::SpaceMissing { .. } => "yaml-space-missing",
        Kind::ColonMissing { .. } => "yaml-colon-missing",
        Kind::GoesOn => "yaml-text-not-indented",
        Kind::NoKey => "yaml-no-key",
        Kind::TooDeep { .. } => "yaml-indented-too-far",
        Kind::Uneven { .. } => "yaml-indented-unevenly",
        Kind::FirstIndented => "yaml-first-line-indented",
        Kind::TextUneven => "yaml-text-indented-unevenly",
        Kind::TextAfterSign { .. } => "yaml-text-after-sign",
        Kind::ItemAfterKey => "yaml-item-after-key",
        Kind::DashSpaceMissing => "yaml-dash-space-missing",
        Kind::ItemAmongKeys => "yaml-item-among-keys",
        Kind::ItemInText => "yaml-item-in-text",
        Kind::DocumentMark { .. } => "yaml-document-mark",
        Kind::Nested => "yaml-too-deep",
    }
}

fn values(kind: Kind) -> Vec<(&'static str, Value)> {
    let sign = |sign: char| ("sign", Value::Text(sign.to_string()));
    match kind {
        Kind::Tab { more } | Kind::OddBlank { more } => vec![("more", Value::Number(more))],
        Kind::Leading { sign: found }
        | Kind::Bracket { sign: found }
        | Kind::QuoteOpen { sign: found }
        | Kind::QuoteInside { sign: found }
        | Kind::SignBeforeNumber { sign: found }
        | Kind::TextAfterSign { sign: found } => vec![sign(found)],
        Kind::Escape { sequence } => vec![("sequence", Value::Text(sequence))],
        Kind::BracketOpen { sign: found, closing } => {
            vec![sign(found), ("closing", Value::Text(closing.to_string()))]
        }
        Kind::BracketNotOpened { sign, closing } => {
            vec![("sign", Value::Text(sign)), ("closing", Value::Text(closing.to_string()))]
        }
        Kind::BracketMismatch { found, closing } => {
            vec![sign(found), ("closing", Value::Text(closing.to_string()))]
        }
        Kind::SpaceMissing { key }
        | Kind::ColonMissing { key }
        | Kind::TooDeep { key }
        | Kind::KeyAfterKey { key }
        | Kind::KeyMissingAbove { key } => {
            vec![("key", Value::Text(key))]
        }
        Kind::Uneven { spaces } | Kind::Misplaced { spaces } => vec![("spaces", Value::Number(spaces))],
        Kind::DocumentMark { mark } | Kind::ListMark { mark } => vec![("mark", Value::Text(mark))],
        Kind::Colon
        | Kind::Hash
        | Kind::Anchor
        | Kind::Alias
        | Kind::Tag
        | Kind::Reference
        | Kind::CommaInMap
        | Kind::CommaInNumber
        | Kind::CommaTwice
        | Kind::ItemsForKeys
        | Kind::HashInValue
        | Kind::GoesOn
        | Kind::NoKey
        | Kind::FirstIndented
        | Kind::TextUneven
        | Kind::ItemAfterKey
        | Kind::DashSpaceMissing
        | Kind::ItemAmongKeys
        | Kind::ItemInText
        | Kind::Nested => Vec::new(),
    }
}
