//! A mistake in plain words: which sentence, with which values, and the line as it should be.

use super::invisible::{first_invisible, visible};
use super::key_names;
use super::problem::What;
use super::refusal::Refusal;
use super::scan::{one_line, quoted, shortened};
use super::tree::{Entry, Kind, Node, OddKey, Split, Style, Unbuilt};
use crate::diagnostic::{Diagnostic, Message};
use crate::source::{ByteRange, Place, Source};

/// A mistake's surroundings.
pub(super) struct Spotted<'a> {
    pub(super) source: &'a Source,
    pub(super) range: ByteRange,
    pub(super) card: Option<&'static str>,
    /// The value that is wrong, or whose key is.
    pub(super) node: Option<&'a Node>,
    /// The value with its key, where it has one.
    pub(super) entry: Option<&'a Entry>,
    /// The map or list around it.
    pub(super) parent: Option<&'a Node>,
}

impl Spotted<'_> {
    fn key(&self) -> &str {
        self.entry.map_or("", |entry| entry.key.as_str())
    }

    fn written(&self, range: ByteRange) -> &str {
        self.source.text.get(range.start..range.end).unwrap_or("")
    }

    /// `key: value`, or `- value`, as the line should be.
    fn line(&self, value: &str) -> String {
        match self.entry {
            Some(entry) => format!("{}: {value}", entry.key),
            None => format!("- {value}"),
        }
    }

    /// The byte of a `#` that stands in the place of a value.
    fn comment(&self) -> Option<usize> {
        let after = self.source.text.get(self.range.end..)?;
        let rest = after.trim_start_matches([':', ' ', '\t', '"', '\'']);
        rest.starts_with('#').then(|| self.range.end + after.len() - rest.len())
    }

    fn rest_of_line(&self, at: usize) -> &str {
        let rest = self.source.text.get(at..).unwrap_or("");
        rest.lines().next().unwrap_or("").trim_end()
    }

    fn in_brackets(&self) -> bool {
        self.parent.is_some_and(|parent| match &parent.kind {
            Kind::Map { style, .. } | Kind::List { style, .. } => *style == Style::Flow,
            Kind::Scalar(_) | Kind::Empty => false,
        })
    }

    fn finding(&self, refusal: Refusal) -> Diagnostic {
        refusal.at(Place::at(&self.source.path, self.range))
    }
}

/// A mistake that was found while a card was read.
pub(super) fn explain(what: &What, spotted: Spotted<'_>) -> Diagnostic {
    match what {
        What::UnknownKey { key, allowed } => unknown_key(key, allowed, &spotted),
        What::MissingKey { key } => {
            let refusal =
                Refusal::new("key-missing").with("key", *key).with("card", spotted.card.unwrap_or(""));
            spotted.finding(refusal)
        }
        What::RepeatedKey { key } => spotted.finding(Refusal::new("key-repeated").with("key", *key)),
        What::UnknownWord { word, allowed } => unknown_word(word, allowed, &spotted),
        What::WrongSort { expected, found } => wrong_sort(&sort(expected), found, &spotted),
        What::Empty { expected } if sort(expected) == "text" && spotted.comment().is_some() => {
            cut(spotted.comment().unwrap_or(spotted.range.end), &spotted)
        }
        What::Empty { .. } if hash_value(&spotted).is_some() => {
            let written = hash_value(&spotted).unwrap_or_default();
            let at = spotted.comment().unwrap_or(spotted.range.end);
            let place = Place::at(&spotted.source.path, at..at + written.len());
            Refusal::new("yaml-hash-value").with("corrected", spotted.line(&quoted(written))).at(place)
        }
        What::Empty { expected } => {
            let key = match spotted.key() {
                "" => "item-missing",
                _ if spotted.in_brackets() => "value-missing-in-brackets",
                _ => "value-missing",
            };
            let refusal = Refusal::new(key).with("key", spotted.key()).with("expected", sort(expected));
            spotted.finding(refusal)
        }
        What::Null { word } => {
            let corrected = spotted.line(&quoted(word));
            spotted
                .finding(Refusal::new("value-null").with("word", word.as_str()).with("corrected", corrected))
        }
        What::ControlCharacter(letter) => {
            let number = format!("U+{:04X}", u32::from(*letter));
            spotted.finding(Refusal::new("text-control-character").with("number", number))
        }
        What::Cut(at) => cut(*at, &spotted),
        What::Split(sentence) => split(*sentence, &spotted),
        What::Refused(refusal) => spotted.finding(Refusal::clone(refusal)),
        What::Other(reason) => spotted.finding(Refusal::new("value-refused").with("reason", reason.as_str())),
    }
}

/// What begins with `#` where a value stands: `#1f5f4a`, not `# a comment`.
fn hash_value<'s>(spotted: &'s Spotted<'_>) -> Option<&'s str> {
    let written = spotted.rest_of_line(spotted.comment()?);
    (written.len() > 1 && !written.starts_with("# ")).then_some(written)
}

/// So many keys are shown where one is unknown; `lofte keys` shows all. The likeliest stand first in every card.
const MANY_KEYS: usize = 12;

fn unknown_key(key: &str, allowed: &[&'static str], spotted: &Spotted<'_>) -> Diagnostic {
    let empty = spotted.node.is_some_and(|node| matches!(node.kind, Kind::Empty));
    if empty && spotted.in_brackets() {
        return spotted.finding(Refusal::new("yaml-comma").help("yaml-comma.help-unsure"));
    }
    if let Some(number) = first_invisible(key) {
        let refusal = Refusal::new("sign-invisible").with("number", number);
        return spotted.finding(refusal.with("better", visible(key)));
    }
    let meant = key_names::meant(key, allowed);
    let many = allowed.len() > MANY_KEYS;
    let help = match meant {
        Some(_) => "key-unknown.meant",
        None if allowed.is_empty() => "key-unknown.nothing",
        None if key_names::is_key(key) && many => "key-unknown.elsewhere-many",
        None if key_names::is_key(key) => "key-unknown.elsewhere",
        None if many => "key-unknown.allowed-many",
        None => "key-unknown.allowed",
    };
    let refusal = Refusal::new("key-unknown")
        .help(help)
        .with("key", key)
        .with("meant", meant.unwrap_or(""))
        .with("allowed", listed(allowed.get(..MANY_KEYS).unwrap_or(allowed)));
    spotted.finding(refusal)
}

fn unknown_word(word: &str, allowed: &[&'static str], spotted: &Spotted<'_>) -> Diagnostic {
    let meant = key_names::nearest(word, allowed);
    let help = if meant.is_some() { "word-unknown.meant" } else { "word-unknown.allowed" };
    let refusal = Refusal::new("word-unknown")
        .help(help)
        .with("word", word)
        .with("key", spotted.key())
        .with("meant", meant.unwrap_or(""))
        .with("allowed", listed(allowed));
    spotted.finding(refusal)
}

fn wrong_sort(expected: &str, found: &str, spotted: &Spotted<'_>) -> Diagnostic {
    if let (Some(node), "map") = (spotted.node, found)
        && expected != "list"
        && let Some(colon) = colon_in_item(node, spotted)
    {
        let text = one_line(
            spotted.written(ByteRange { start: node.range.start, end: node.range.end.max(colon + 1) }),
        );
        let refusal = Refusal::new("yaml-colon").with("corrected", spotted.line(&quoted(&text)));
        let place = Place::at(&spotted.source.path, colon..colon + 1);
        return refusal.at(place);
    }
    if let (Some(Node { kind: Kind::List { items, style: Style::Block }, .. }), "map") =
        (spotted.node, expected)
        && let Some(key) = key_of_items(items)
    {
        let refusal = Refusal::new("yaml-items-for-keys").with("corrected", format!("  {key}:"));
        return spotted.finding(refusal);
    }
    let value = spotted.node.map_or("", |node| spotted.written(node.range));
    let short = !value.contains('\n') && value.chars().count() <= 60;
    let bare = value.trim_start_matches("- ").trim_matches(['[', ']']).trim();
    let corrected = match (expected, found) {
        ("list", "text") if value.contains('\n') => {
            let items: Vec<&str> = value.lines().map(str::trim).collect();
            spotted.line(&format!("[{}]", items.join(", ")))
        }
        ("list", "text") if short => {
            spotted.line(&format!("[{}]", value.trim_matches(['[', ']', '(', ')', '{', '}'])))
        }
        (_, "list") if short && expected != "map" && !bare.contains([',', '[', '{']) => spotted.line(bare),
        _ => String::new(),
    };
    let help = if corrected.is_empty() { "sort-wrong.help" } else { "sort-wrong.line" };
    let refusal = Refusal::new("sort-wrong")
        .help(help)
        .with("key", spotted.key())
        .with("expected", expected)
        .with("found", found)
        .with("corrected", corrected);
    spotted.finding(refusal)
}

/// The first key of a list whose every item begins with a key that has nothing after it, as ids have.
fn key_of_items(items: &[Node]) -> Option<&str> {
    let id = |item: &Node| match &item.kind {
        Kind::Map { entries, .. } => {
            entries.first().is_some_and(|entry| matches!(entry.value.kind, Kind::Empty | Kind::Map { .. }))
        }
        _ => false,
    };
    match items.first().map(|item| &item.kind) {
        Some(Kind::Map { entries, .. }) if items.iter().all(id) => {
            entries.first().map(|entry| entry.key.as_str())
        }
        _ => None,
    }
}

/// The colon of an item `- word: text` that became a map although a text is due.
fn colon_in_item(node: &Node, spotted: &Spotted<'_>) -> Option<usize> {
    let Kind::Map { entries, style: Style::Block } = &node.kind else { return None };
    let [entry] = entries.as_slice() else { return None };
    if spotted.entry.is_some() || !matches!(entry.value.kind, Kind::Scalar(_) | Kind::Empty) {
        return None;
    }
    let end = node.range.end.max(entry.key_range.end + 2);
    let after = spotted.written(ByteRange { start: entry.key_range.end, end });
    after.find(':').map(|at| entry.key_range.end + at)
}

fn cut(at: usize, spotted: &Spotted<'_>) -> Diagnostic {
    let text = &spotted.source.text;
    let line_end = at + text.get(at..).map_or(0, |rest| rest.find('\n').unwrap_or(rest.len()));
    let is_empty = spotted.node.is_some_and(|node| matches!(node.kind, Kind::Empty));
    let start = if is_empty { at } else { spotted.range.start };
    let whole = one_line(spotted.written(ByteRange { start, end: line_end }));
    let corrected = spotted.line(&quoted(&whole));
    let cut_off = spotted.written(ByteRange { start: at, end: line_end }).trim_end().len();
    let place = Place::at(&spotted.source.path, at..at + cut_off);
    Refusal::new("yaml-hash").with("corrected", corrected).at(place)
}

fn split(sentence: Split, spotted: &Spotted<'_>) -> Diagnostic {
    let first = sentence.first;
    let between = spotted.written(ByteRange { start: first.end, end: spotted.range.start });
    let comma = first.end + between.find(',').unwrap_or(0);
    let text = shortened(&one_line(spotted.written(sentence.whole)));
    let refusal = Refusal::new("yaml-comma-in-list").with("corrected", format!("- {text}"));
    refusal.at(Place::at(&spotted.source.path, comma..comma + 1))
}

/// A key that no card can take.
pub(super) fn odd_key(source: &Source, odd: &OddKey) -> Diagnostic {
    match odd {
        OddKey::Repeated { key, first, second } => Refusal::new("key-repeated")
            .with("key", key.as_str())
            .at(Place::at(&source.path, *second))
            .related(Place::at(&source.path, *first), Message::new("key-repeated.first")),
        OddKey::NoWord(range) => Refusal::new("key-no-word").at(Place::at(&source.path, *range)),
    }
}

/// What no tree can hold.
pub(super) fn unbuilt(source: &Source, unbuilt: &Unbuilt) -> Diagnostic {
    let (key, range) = match unbuilt {
        Unbuilt::Reference(range) => ("yaml-reference", *range),
        Unbuilt::Deep(range) => ("yaml-too-deep", *range),
        Unbuilt::Parser { at, .. } => ("yaml-unreadable", ByteRange { start: *at, end: *at }),
    };
    Refusal::new(key).at(Place::at(&source.path, range))
}

/// A line that the parser refuses for a reason that no trap explains.
pub(super) fn unreadable(
    source: &Source,
    offset: usize,
    text: &str,
    line: ByteRange,
    at: usize,
    reason: &str,
) -> Diagnostic {
    let written = text.get(line.start..line.end).unwrap_or("");
    let indentation = written.len() - written.trim_start().len();
    let start = if at > line.start + indentation && at < line.end { at } else { line.start + indentation };
    let end = line.start + written.trim_end().len();
    let key = match reason {
        _ if reason.contains("expected key") || reason.contains("simple key") => "yaml-unreadable-key",
        _ if reason.contains("'-' indicator") || reason.contains("sequence entries") => {
            "yaml-unreadable-item"
        }
        _ if reason.contains("indentation") || reason.contains("indented") => "yaml-unreadable-indentation",
        _ => "yaml-unreadable",
    };
    Refusal::new(key).at(Place::at(&source.path, start + offset..end.max(start) + offset))
}

/// The word files' name for what is due, from what a visitor says that it expects.
fn sort(expected: &str) -> String {
    match expected {
        "a sequence" | "a list" => "list",
        "a map" => "map",
        "a string" | "a borrowed string" | "a character" => "text",
        "a boolean" => "yes-or-no",
        _ if expected.starts_with("struct ") || expected.starts_with("tuple") => "map",
        _ if ["u8", "u16", "u32", "u64", "usize", "i32", "i64"].contains(&expected) => "number",
        word if !word.contains(' ') => word,
        _ => "other",
    }
    .to_owned()
}

fn listed(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
