//! What people type that Markdown reads as something else, so that words are lost or a section loses its place.

use super::link::{Found, FoundKind};
use super::reading::slice;
use super::unread_link::is_address;
use crate::source::ByteRange;
use pulldown_cmark::{CodeBlockKind, Event, Tag};
use std::collections::BTreeMap;

/// Letters that nobody sees, before the marks of a heading.
const UNSEEN: [char; 5] = ['\u{200B}', '\u{2060}', '\u{FEFF}', '\u{A0}', '\u{200C}'];

/// Looks at one event after the other.
#[derive(Default)]
pub(super) struct Slips<'text> {
    text: &'text str,
    found: Vec<Found>,
    /// Cells of the rows of the table that is open.
    columns: usize,
    /// Footnotes by their marks: where the first of each stands, and whether anything refers to it.
    footnotes: BTreeMap<String, Footnote>,
}

#[derive(Default)]
struct Footnote {
    defined: Option<ByteRange>,
    is_used: bool,
}

impl<'text> Slips<'text> {
    /// Of a text.
    pub fn new(text: &'text str) -> Self {
        Self { text, ..Self::default() }
    }

    /// Looks at the next event.
    pub fn take(&mut self, event: &Event<'_>, range: ByteRange) {
        match event {
            Event::Start(Tag::Paragraph) => {
                self.no_heading(range);
                self.id_of_no_heading(range);
                self.spaced_links(range);
                self.rows(range);
            }
            Event::Start(Tag::Item) => self.spaced_links(range),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => self.no_heading(range),
            Event::Start(Tag::Heading { id: None, .. }) => {
                self.braces(range);
                self.keys(range);
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => self.open_fence(range),
            Event::Start(Tag::Table(alignments)) => self.columns = alignments.len(),
            Event::Start(Tag::TableRow) => self.extra_cell(range),
            Event::Start(Tag::FootnoteDefinition(mark)) => self.footnote(mark, range),
            Event::FootnoteReference(mark) => {
                self.footnotes.entry(mark.to_string()).or_default().is_used = true;
            }
            _ => {}
        }
    }

    fn note(&mut self, kind: FoundKind, target: &str, whole: ByteRange) {
        self.found.push(Found::plain(kind, target, whole));
    }

    /// `##Rubrik`, and marks that are indented so far that they are read as code. One mark alone may be a tag, `#trygg`.
    fn no_heading(&mut self, block: ByteRange) {
        let mut start = block.start;
        for line in slice(self.text, block).split_inclusive('\n') {
            let marks = line.trim_start().trim_start_matches(UNSEEN);
            let words = marks.trim_start_matches(['#', '＃']);
            let count = marks.chars().count() - words.chars().count();
            let title = words.trim_matches(|letter: char| letter.is_whitespace() || UNSEEN.contains(&letter));
            if (2..=6).contains(&count) && title.starts_with(char::is_alphanumeric) {
                let better = format!("{} {title}", "#".repeat(count));
                let from = start + (line.len() - marks.len());
                let whole = ByteRange { start: from, end: start + line.trim_end().len() };
                self.note(FoundKind::NoHeading, &better, whole);
            }
            start += line.len();
        }
    }

    /// `Rubrik {#id}` without the marks, or in bold letters: shown as it is typed.
    fn id_of_no_heading(&mut self, block: ByteRange) {
        let mut start = block.start;
        for line in slice(self.text, block).split_inclusive('\n') {
            let typed = line.trim();
            let whole_start = start + (line.len() - line.trim_start().len());
            start += line.len();
            let Some((before, id)) = typed.strip_suffix('}').and_then(|rest| rest.rsplit_once("{#")) else {
                continue;
            };
            let title = before.trim_matches(['#', '*', '_', ' ']);
            let is_id = !id.is_empty()
                && id.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_'));
            // Two marks and more are told of by themselves.
            if is_id && !title.is_empty() && !typed.contains(['`', '\\']) && !typed.starts_with("##") {
                let whole = ByteRange { start: whole_start, end: whole_start + typed.len() };
                self.note(FoundKind::NoHeading, &format!("## {title} {{#{id}}}"), whole);
            }
        }
    }

    /// `[ord] (adress)` and `![bild] (fil.png)`: shown as they are typed.
    fn spaced_links(&mut self, block: ByteRange) {
        let mut start = block.start;
        for line in slice(self.text, block).split_inclusive('\n') {
            for (place, _) in line.match_indices("] (").filter(|_| !line.contains('`')) {
                let Some(open) = line.get(..place).and_then(|before| before.rfind(['[', ']'])) else {
                    continue;
                };
                let Some(words) = line.get(open..place).filter(|words| words.starts_with('[')) else {
                    continue;
                };
                let rest = line.get(place + 3..).unwrap_or("");
                let Some(address) = rest.split_once(')').map(|(address, _)| address) else { continue };
                let picture = line.get(..open).is_some_and(|before| before.ends_with('!'));
                if address.contains(char::is_whitespace) || !(picture || is_address(address)) {
                    continue;
                }
                let mark = if picture { "!" } else { "" };
                let better = format!("{mark}{words}]({address})");
                let from = start + open - mark.len();
                let whole = ByteRange { start: from, end: start + place + 3 + address.len() + 1 };
                // An item's words may be a paragraph of their own as well.
                if !self.found.iter().any(|found| found.whole == whole) {
                    self.note(FoundKind::SpaceInLink, &better, whole);
                }
            }
            start += line.len();
        }
    }

    /// Rows between bars that no line of dashes makes a table.
    fn rows(&mut self, block: ByteRange) {
        let typed = slice(self.text, block);
        let is_row = |line: &str| {
            let line = line.trim();
            line.len() > 2 && line.starts_with('|') && line.ends_with('|')
        };
        let is_dashes = |line: &str| line.chars().all(|letter| "|-: ".contains(letter));
        let first = typed.lines().next().unwrap_or("");
        if typed.lines().count() > 1 && typed.lines().all(is_row) && !typed.lines().any(is_dashes) {
            let columns = first.trim().matches('|').count().saturating_sub(1);
            let dashes = format!("|{}", "---|".repeat(columns));
            let whole = ByteRange { start: block.start, end: block.start + first.trim_end().len() };
            self.note(FoundKind::NoTableLine, &dashes, whole);
        }
    }

    /// `title: …` above a line of hyphens: the front matter of another text, pasted into this one.
    fn keys(&mut self, heading: ByteRange) {
        let typed = slice(self.text, heading).trim_end();
        let Some((above, "---")) = typed.rsplit_once('\n') else { return };
        let is_key = |line: &str| {
            let is_word = |key: &str| {
                !key.is_empty() && key.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_')
            };
            line.split_once(':').is_some_and(|(key, rest)| {
                is_word(key) && (rest.is_empty() || rest.starts_with(char::is_whitespace))
            })
        };
        let first = above.lines().next().unwrap_or("");
        let follows_mark =
            self.text.get(..heading.start).is_some_and(|before| before.trim_end().ends_with("\n---"));
        if is_key(first) && follows_mark {
            let whole = ByteRange { start: heading.start, end: heading.start + first.len() };
            self.note(FoundKind::KeysInText, first, whole);
        }
    }

    /// `## Rubrik {id}`: the braces are taken for attributes, which are not shown.
    fn braces(&mut self, heading: ByteRange) {
        let typed = slice(self.text, heading).trim_end();
        let Some(open) = typed.rfind('{').filter(|_| typed.ends_with('}')) else { return };
        let inner = typed.get(open + 1..typed.len() - 1).unwrap_or("");
        let id = inner.trim_matches(|letter: char| !letter.is_alphanumeric());
        let whole = ByteRange { start: heading.start + open, end: heading.start + typed.len() };
        self.note(FoundKind::HeadingBraces, &format!("{{#{id}}}"), whole);
    }

    fn open_fence(&mut self, block: ByteRange) {
        let typed = slice(self.text, block);
        let first = typed.lines().next().unwrap_or("");
        let fence: String = first.chars().take_while(|letter| matches!(letter, '`' | '~')).collect();
        let last = typed.trim_end().lines().last().unwrap_or("").trim_matches([' ', '>']);
        let is_closed = typed.trim_end().lines().count() > 1
            && last.starts_with(fence.as_str())
            && !last.contains(|letter| !fence.contains(letter));
        if !is_closed {
            self.note(
                FoundKind::OpenFence,
                &fence,
                ByteRange { start: block.start, end: block.start + first.len() },
            );
        }
    }

    /// A cell that no column is for is not shown.
    fn extra_cell(&mut self, row: ByteRange) {
        let typed = slice(self.text, row).trim_end();
        let inner = typed.trim_start().strip_prefix('|').unwrap_or(typed);
        let mut start = row.start + (typed.len() - inner.len());
        let mut cells = Vec::new();
        let mut from = 0;
        let mut is_escaped = false;
        for (place, letter) in inner.char_indices() {
            if letter == '|' && !is_escaped {
                cells.push(from..place);
                from = place + 1;
            }
            is_escaped = letter == '\\' && !is_escaped;
        }
        if from < inner.len() {
            cells.push(from..inner.len());
        }
        let Some(extra) = cells.get(self.columns.max(1)..).filter(|extra| !extra.is_empty()) else { return };
        for cell in extra {
            let words = inner.get(cell.clone()).unwrap_or("");
            if !words.trim().is_empty() {
                start += cell.start + (words.len() - words.trim_start().len());
                let whole = ByteRange { start, end: start + words.trim().len() };
                self.note(FoundKind::ExtraCell, words.trim(), whole);
                return;
            }
        }
    }

    fn footnote(&mut self, mark: &str, definition: ByteRange) {
        let typed = slice(self.text, definition);
        let first = typed.lines().next().unwrap_or("");
        let range = ByteRange { start: definition.start, end: definition.start + first.len() };
        let footnote = self.footnotes.entry(mark.to_owned()).or_default();
        if footnote.defined.is_some() {
            self.note(FoundKind::FootnoteTwice, mark, range);
        } else {
            footnote.defined = Some(range);
        }
    }

    /// Every slip of the body, in the order of its places.
    pub fn end(mut self) -> Vec<Found> {
        for (mark, footnote) in std::mem::take(&mut self.footnotes) {
            if let Some(range) = footnote.defined.filter(|_| !footnote.is_used) {
                self.note(FoundKind::FootnoteUnused, &mark, range);
            }
        }
        self.found.sort_by_key(|one| one.whole);
        self.found
    }
}

#[cfg(test)]
mod tests {
    use crate::markdown::FoundKind::{
        self, ExtraCell, FootnoteTwice, FootnoteUnused, HeadingBraces, KeysInText, NoHeading, NoTableLine,
        OpenFence, SpaceInLink,
    };
    use crate::markdown::mentions;
    use crate::source::ByteRange;

    #[test]
    fn each_slip_is_found_where_it_stands() {
        let cases: [(&str, &[(FoundKind, &str)]); 22] = [
            ("##Vandringar\n\nText.\n", &[(NoHeading, "##Vandringar")]),
            (
                "Text.\n\t## Vandringar\n\n    ## Mer\n",
                &[(NoHeading, "## Vandringar"), (NoHeading, "## Mer")],
            ),
            (
                "\u{200B}## Vandringar\n\n##\u{A0}Mer\n",
                &[(NoHeading, "## Vandringar"), (NoHeading, "##\u{A0}Mer")],
            ),
            ("#trygg är en tagg, och ## är två tecken.\n", &[]),
            (
                "## Vandringar {vandringar}\n\n## Mer {# mer}\n",
                &[(HeadingBraces, "{vandringar}"), (HeadingBraces, "{# mer}")],
            ),
            ("## Vandringar {#vandringar}\n", &[]),
            (
                "Städning {#stadning}\n\n**Mer** {#mer}\nText.\n",
                &[(NoHeading, "Städning {#stadning}"), (NoHeading, "**Mer** {#mer}")],
            ),
            ("Skriv `{#stadning}`\n\n\\{#stadning}\n\nSe {#} och a{b}\n", &[]),
            ("Så:\n\n```\nkod\n\n## Vandringar\n", &[(OpenFence, "```")]),
            ("```\nkod\n```\n\n~~~ text\nmer\n~~~~\n", &[]),
            ("> ```\n> kod\n> ```\n", &[]),
            ("| a | b |\n|---|---|\n| 1 | 2 | tre |\n", &[(ExtraCell, "tre")]),
            ("| a | b |\n|---|---|\n| 1 | 2 |\n1 | 2\n| 1 \\| en | 2 | |\n", &[]),
            ("Text[^1].\n\n[^1]: Ett.\n", &[]),
            ("Text[^1].\n\n[^1]: Ett.\n\n[^1]: Två.\n", &[(FootnoteTwice, "[^1]: Två.")]),
            ("Text.\n\n[^2]: Borta.\n", &[(FootnoteUnused, "[^2]: Borta.")]),
            (
                "Se ![torget] (torg.png) här.\n\n- [oss] (om.md)\n",
                &[(SpaceInLink, "![torget] (torg.png)"), (SpaceInLink, "[oss] (om.md)")],
            ),
            ("[sic] (nej) och [a] (3.2), `[b] (om.md)`.\n", &[]),
            ("| Plats | Antal |\n| Torget | 2 |\n", &[(NoTableLine, "| Plats | Antal |")]),
            ("|a|b|\n|---|---|\n|1|2|\n\n| ensam |\n", &[]),
            ("Text.\n\n---\ntitle: Ett till\nperiod: 2026\n---\nMer.\n", &[(KeysInText, "title: Ett till")]),
            ("Text.\n\n---\n\nObs: en rubrik\n---\n", &[]),
        ];
        for (text, expected) in cases {
            let slips = [
                NoHeading,
                HeadingBraces,
                OpenFence,
                ExtraCell,
                FootnoteTwice,
                FootnoteUnused,
                SpaceInLink,
                NoTableLine,
                KeysInText,
            ];
            let found = mentions(text, ByteRange { start: 0, end: text.len() });
            let found: Vec<_> = found
                .iter()
                .filter(|one| slips.contains(&one.kind))
                .map(|one| (one.kind, text.get(one.whole.start..one.whole.end).unwrap_or("")))
                .collect();
            assert_eq!(found, expected, "{text:?}");
        }
    }
}
