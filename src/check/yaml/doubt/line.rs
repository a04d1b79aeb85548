//! The lines of a text, and which of them lie under which.

use crate::check::yaml::locator::Step;
use crate::check::yaml::tree::{Kind, Node};
use crate::diagnostic::Diagnostic;
use crate::source::{ByteRange, Source};

/// One line of the text that says something.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'t> {
    pub(super) range: ByteRange,
    /// `None`: a tab, so that nobody knows.
    pub(super) column: Option<usize>,
    /// Without the blanks before it.
    pub(super) text: &'t str,
}

impl Line<'_> {
    /// A key at the margin, not a dash.
    pub(super) fn is_at_margin(&self) -> bool {
        self.column == Some(0) && !self.is_item()
    }

    pub(super) fn is_item(&self) -> bool {
        self.text.starts_with("- ") || self.text == "-"
    }

    /// The word that it begins with.
    pub(super) fn word(&self) -> &str {
        let text = self.text.trim_start_matches(['-', ' ', '{', '"']);
        let end = text.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
        text.get(..end.unwrap_or(text.len())).unwrap_or("")
    }
}

/// Every line that says something, in order.
pub(super) fn lines<'t>(source: &'t Source, yaml: ByteRange) -> Vec<Line<'t>> {
    let text = source.text.get(yaml.start..yaml.end).unwrap_or("");
    let mut start = yaml.start;
    let mut lines = Vec::new();
    for line in text.split_inclusive('\n') {
        let range = ByteRange { start, end: start + line.trim_end().len() };
        start += line.len();
        let said = line.trim();
        if said.is_empty() || said.starts_with('#') {
            continue;
        }
        let lead = line.len() - line.trim_start().len();
        let column = (!line.get(..lead).unwrap_or("").contains('\t')).then_some(lead);
        lines.push(Line { range, column, text: said });
    }
    lines
}

/// The number of the line on which a finding begins.
pub(super) fn line_of(lines: &[Line<'_>], finding: &Diagnostic) -> Option<usize> {
    let start = finding.place.range?.start;
    let after = lines.partition_point(|line| line.range.start <= start);
    let number = after.checked_sub(1)?;
    lines.get(number).filter(|line| start <= line.range.end).map(|_| number)
}

/// The column of a line.
pub(super) fn column(lines: &[Line<'_>], number: usize) -> Option<usize> {
    lines.get(number).and_then(|line| line.column)
}

/// The line that a line lies under; `None`: nothing but the document.
pub(super) fn opener(lines: &[Line<'_>], number: usize) -> Option<usize> {
    let own = column(lines, number)?;
    let is_outer = |line: &Line<'_>| line.column.is_some_and(|column| column < own);
    lines.iter().take(number).rposition(is_outer)
}

/// The key above, of the same column, with deeper lines under it: a line may have fallen out of that.
pub(super) fn block_above(lines: &[Line<'_>], number: usize) -> Option<usize> {
    let own = column(lines, number)?;
    let above =
        lines.iter().take(number).rposition(|line| line.column.is_some_and(|column| column <= own))?;
    (above + 1 < number && column(lines, above) == Some(own)).then_some(above)
}

/// The way to the single value that goes on at a byte, or whose key does.
pub(super) fn path_at(tree: &Node, byte: usize) -> Option<Vec<Step>> {
    let holds = |start: usize, end: usize| (start..=end).contains(&byte);
    let mut path = Vec::new();
    let mut node = tree;
    loop {
        let (step, next) = match &node.kind {
            Kind::Map { entries, .. } => {
                let mut around =
                    entries.iter().filter(|entry| holds(entry.key_range.start, entry.value.range.end));
                let entry = around.next()?;
                (Step::Key(entry.key.clone()), &entry.value)
            }
            Kind::List { items, .. } => {
                let number = items.iter().position(|item| holds(item.range.start, item.range.end))?;
                (Step::Index(number), items.get(number)?)
            }
            Kind::Scalar(_) | Kind::Empty => break,
        };
        path.push(step);
        node = next;
    }
    (!path.is_empty()).then_some(path)
}

/// The way to the value whose key, or dash, stands on a line.
pub(super) fn path_of(tree: &Node, line: &Line<'_>) -> Option<Vec<Step>> {
    let lies_on = |range: ByteRange| line.range.start <= range.start && range.start <= line.range.end;
    let mut path = Vec::new();
    let mut node = tree;
    loop {
        let (step, next, found) = match &node.kind {
            Kind::Map { entries, .. } => {
                let entry =
                    entries.iter().take_while(|entry| entry.key_range.start <= line.range.end).last()?;
                (Step::from(entry.key.as_str()), &entry.value, lies_on(entry.key_range))
            }
            Kind::List { items, .. } => {
                let before = |item: &&Node| item.range.start <= line.range.end;
                let index = items.iter().take_while(before).count().checked_sub(1)?;
                let item = items.get(index)?;
                (Step::from(index), item, line.is_item() && lies_on(item.range))
            }
            Kind::Scalar(_) | Kind::Empty => return None,
        };
        path.push(step);
        if found {
            return Some(path);
        }
        node = next;
    }
}
