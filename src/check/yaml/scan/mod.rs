//! Looks for traps of YAML, line by line, before anything is parsed.
//!
//! A right text costs one pass and nothing is kept of it. Quotes, texts after `>` and `|`, and comments are skipped. What
//! is not refused but needs to know what is due (an empty value, a comment after a value, a repeated key …) makes the
//! text *suspicious*: it is read from the tree.

mod flow;
mod flow_refusal;
mod indentation;
mod line;
mod list_mark;
mod quotation;
mod text;

use super::mend::Edit;
use super::trap::{Kind, Trap};
use crate::source::ByteRange;

/// What a look at a text gave.
#[derive(Clone, Debug, Default)]
pub(super) struct Scan {
    /// Every trap, in the order they were found.
    pub(super) traps: Vec<Trap>,
    /// The card must be read from the tree, because the parser would swallow something in silence.
    pub(super) suspicious: bool,
    /// Nested so deep that it must not be parsed.
    pub(super) hopeless: bool,
    /// What nobody needs to hear of, but the parser of the tree does not take: a tab where a space may stand.
    pub(super) silent: Vec<Edit>,
}

impl Scan {
    /// Everything that makes the text readable.
    pub(super) fn into_edits(self) -> Vec<Edit> {
        self.traps.into_iter().flat_map(|trap| trap.edits).chain(self.silent).collect()
    }
}

/// Looks for traps in a YAML text.
pub(super) fn scan(text: &str) -> Scan {
    let mut scanner = Scanner::new(text);
    let mut at = 0;
    while at < text.len() && !scanner.found.hopeless {
        at = scanner.line(at).max(at + 1);
    }
    scanner.close();
    scanner.found
}

struct Scanner<'t> {
    text: &'t str,
    bytes: &'t [u8],
    found: Scan,
    levels: Vec<Level>,
    /// Hashes of the keys of all open maps.
    keys: Vec<u64>,
    previous: Previous,
    /// The traps that stand for all lines indented with tabs, and with odd blanks.
    tabs: Option<usize>,
    odd_blanks: Option<usize>,
    /// Whether the line before began with a tab.
    after_tab: bool,
    /// The trap of the last line that belongs nowhere, and where that ended.
    strays: Option<(usize, usize)>,
    /// The trap that stands for all list items with a wrong mark.
    marks: Option<usize>,
    /// Whether ` #` within brackets is read as text, and whether one hid a closing bracket when it was not.
    hash_is_text: bool,
    hash_in_brackets: bool,
}

/// A list or map written on lines of its own.
#[derive(Clone, Copy, Debug)]
struct Level {
    column: usize,
    sort: Sort,
    /// Where its keys begin in `Scanner::keys`.
    keys_from: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    List,
    Map,
}

/// What the last value was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Previous {
    /// None has been seen.
    Nothing,
    /// A key or a dash without a value: deeper lines may follow, and after a key dashes in its own column.
    Empty { owner: Owner, of: Sort },
    /// A text without quotes; a further line of it is indented by so much.
    Text { indentation: usize },
    /// A text after `>` or `|`.
    Block { indentation: usize },
    /// Anything else.
    Closed,
}

/// What a value belongs to: a key, or a dash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Owner {
    column: usize,
    key: Option<ByteRange>,
}

/// What YAML takes for blank; a no-break space is a letter.
const BLANKS: [char; 3] = [' ', '\t', '\n'];

/// So many keys in one map are compared by the tree.
const MANY: usize = 256;

/// Longer texts are better written after `>`.
const ONE_LINE: usize = 70;

impl<'t> Scanner<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text,
            bytes: text.as_bytes(),
            found: Scan::default(),
            levels: Vec::new(),
            keys: Vec::new(),
            previous: Previous::Nothing,
            tabs: None,
            odd_blanks: None,
            after_tab: false,
            strays: None,
            marks: None,
            hash_is_text: false,
            hash_in_brackets: false,
        }
    }

    fn close(&mut self) {
        if matches!(self.previous, Previous::Empty { .. }) {
            self.found.suspicious = true;
        }
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    fn part(&self, start: usize, end: usize) -> &'t str {
        self.text.get(start..end).unwrap_or("")
    }

    /// The end of what stands from `start` to `end`, without the blanks after it.
    fn end_of(&self, start: usize, end: usize) -> usize {
        start + self.part(start, end).trim_end_matches(BLANKS).len()
    }

    /// The end of the line that `at` lies on, its line feed left out.
    fn line_end(&self, at: usize) -> usize {
        let rest = self.bytes.get(at..).unwrap_or_default();
        rest.iter().position(|byte| *byte == b'\n').map_or(self.bytes.len(), |newline| at + newline)
    }

    /// The first byte from `at` on that is no space or tab.
    fn after_blanks(&self, at: usize) -> usize {
        let rest = self.bytes.get(at..).unwrap_or_default();
        at + rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count()
    }

    /// Whether a blank, a line feed or the end stands at `at`.
    fn is_blank_or_end(&self, at: usize) -> bool {
        matches!(self.byte(at), None | Some(b' ' | b'\t' | b'\n'))
    }

    fn trap(&mut self, kind: Kind, at: (usize, usize), corrected: Option<String>, edits: Vec<Edit>) {
        let at = ByteRange { start: at.0, end: at.1 };
        self.found.traps.push(Trap { kind, at, corrected, edits });
    }

    /// Tabs between a key and its value are fine (FORMAT part C); the tree is built with spaces in their place.
    fn make_even(&mut self, start: usize, end: usize) {
        let end = end.min(self.bytes.len());
        if self.part(start, end).contains('\t') {
            self.found.silent.push(Edit::replace(start..end, &" ".repeat(end - start)));
        }
    }

    /// Notes a key of the open map; a second one of the same name makes the text suspicious.
    fn note_key(&mut self, start: usize, end: usize) {
        let Some(level) = self.levels.last() else { return };
        let hash = hash(self.bytes.get(start..end).unwrap_or_default());
        let keys = self.keys.get(level.keys_from..).unwrap_or_default();
        if keys.len() > MANY || keys.contains(&hash) {
            self.found.suspicious = true;
        } else {
            self.keys.push(hash);
        }
    }

    /// How `key: ` or `- ` is written before a value.
    fn prefix(&self, owner: Owner) -> String {
        match owner.key {
            Some(key) => format!("{}: ", self.part(key.start, key.end)),
            None => "- ".to_owned(),
        }
    }

    /// What makes a quoted text of the bytes from `start` to `end`.
    fn quoting(&self, start: usize, end: usize) -> Vec<Edit> {
        let text = self.part(start, end);
        if !text.contains(['"', '\\']) {
            return vec![Edit::insert(start, "\""), Edit::insert(end, "\"")];
        }
        let mut edits = vec![Edit::insert(start, "'")];
        edits.extend(text.match_indices('\'').map(|(at, _)| Edit::insert(start + at, "'")));
        edits.push(Edit::insert(end, "'"));
        edits
    }

    /// A text as it should be written after `prefix` on lines of its own: in quotes, or after `>` where it is long.
    fn corrected(&self, owner: Owner, start: usize, end: usize) -> String {
        let prefix = self.prefix(owner);
        let text = one_line(self.part(start, end));
        if text.chars().count() <= ONE_LINE {
            return format!("{prefix}{}", quoted(&text));
        }
        let shown: String = text.chars().take(ONE_LINE).collect();
        format!("{prefix}>\n  {shown}…")
    }
}

/// A text in the quotation marks that suit it.
pub(super) fn quoted(text: &str) -> String {
    if text.contains(['"', '\\']) { format!("'{}'", text.replace('\'', "''")) } else { format!("\"{text}\"") }
}

/// A text with every run of blanks and line feeds as one space.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The start of a text, with `…` where it goes on.
pub(super) fn shortened(text: &str) -> String {
    match text.char_indices().nth(ONE_LINE) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or("")),
        None => text.to_owned(),
    }
}

/// FNV-1a, which is enough to raise a suspicion.
fn hash(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Whether an unquoted value is one that parsers give a meaning of their own: it must be read as it was typed.
pub(super) fn has_own_meaning(value: &str) -> bool {
    let unsigned = value.trim_start_matches(['+', '-']);
    match value.as_bytes().first() {
        Some(b't' | b'T' | b'f' | b'F') => {
            (value.eq_ignore_ascii_case("true") && value != "true")
                || (value.eq_ignore_ascii_case("false") && value != "false")
        }
        Some(b'n' | b'N' | b'~') => value == "~" || value.eq_ignore_ascii_case("null"),
        Some(b'+') => true,
        Some(b'0' | b'-') => ["0x", "0o", "0b"].iter().any(|radix| unsigned.starts_with(radix)),
        _ => false,
    }
}

/// Whether a comma between two items of a list in brackets probably stands in a sentence: the second goes on in lower case,
/// and begins as a clause does, is long, or follows what begins as a sentence. Such lists are for short values (FORMAT,
/// shared shapes).
pub(super) fn looks_split(one: &str, other: &str) -> bool {
    const CLAUSES: [&str; 30] = [
        "och", "men", "som", "eller", "samt", "att", "så", "för", "inte", "där", "när", "utan", "vilket",
        "eftersom", "medan", "dels", "både", "varav", "därför", "and", "but", "which", "or", "so", "that",
        "where", "when", "who", "while", "because",
    ];
    let words = |text: &str| text.split_whitespace().count();
    let begins = |text: &str, of: fn(char) -> bool| text.chars().next().is_some_and(of);
    let lower = begins(other, char::is_lowercase);
    let clause =
        other.split_whitespace().next().is_some_and(|word| CLAUSES.contains(&word)) && words(other) > 1;
    let long = words(one) + words(other) >= 7 && (words(one) >= 3 || words(other) >= 5);
    let sentence = begins(one, char::is_uppercase) && words(one) >= 3;
    lower && (clause || long || sentence)
}

#[cfg(test)]
mod tests {
    use super::scan;

    /// What is right is read straight: the scan has nothing against it, so that it is parsed once.
    #[test]
    fn what_is_right_raises_no_suspicion() {
        let right = r#"
# En kommentar på en egen rad.
title: Medborgarlöfte för centrum 2024–2025
period: {from: 2024-03-01, to: 2025-12-31}   # efter något som inte är fri text
parties: [exempelkoping, lpo-exempel]
aim: >-   # efter tecknet
  En text: med kolon, #taggar och *stjärnor*.

  Ett stycke till, med "citat" och {klamrar}.
area: Torget & parken (f.d. hamnen); se https://exempel.example/#karta, kl. 10:30!
signed: {date: 2024-02-20, place: "Stadshuset, sal 2"} # undertecknat
signatories:
  - {role: kommunalråd, party: exempelkoping}
  -
    role: 'lokalpolisområdeschef'
    party: lpo-exempel
needs:
  mer-polis: Mer polis på torget
    och i parken
commitments:
  polisnarvaro:
    text: |
      Synlig polis.
        * indragen punkt
    target: {at_least: 100, unit: timmar, per: half_year, places: [Torget, Södra parken]}
    ongoing: true
  vandringar: {text: Fyra vandringar, parties: [
    exempelkoping,
    lpo-exempel,
  ]}
replaces:
- centrum-2022
- {title: "Löftet: 2020", url: https://exempel.example/}
"#;
        let found = scan(right);
        assert!(found.traps.is_empty(), "{:?}", found.traps);
        assert!(!found.suspicious);
    }

    #[test]
    fn what_needs_the_tree_raises_suspicion() {
        for text in [
            "a: b # c",
            "a:",
            "a:\nb: c",
            "- a\n-\n- b",
            "a: 1\na: 2",
            "a: {b: 1, b: 2}",
            "a: {b, c: 1}",
            "a: ~",
            "a: NULL",
            "a: True",
            "a: 0x10",
            "a: \"\\x07\"",
            "a: [det var en gång, och så var det slut]",
            "a: >\nb: c",
        ] {
            assert!(scan(text).suspicious, "{text}");
        }
    }
}
