//! What may have been meant near a mistake, the likeliest first: each supposition is a trap with the edits that undo it.

use crate::check::yaml::key_names;
use crate::check::yaml::mend::Edit;
use crate::check::yaml::scan::shortened;
use crate::check::yaml::trap::{Kind, Trap};
use crate::source::ByteRange;
use std::collections::BTreeSet;

/// So many lines above a mistake may be its cause.
const ABOVE: usize = 16;

/// Keys that only hold others below them, so that a line with one of them may be missing.
const PARENTS: [&str; 10] = [
    "commitments",
    "local_areas",
    "areas",
    "regions",
    "needs",
    "problems",
    "focus_areas",
    "signatories",
    "documents",
    "findings",
];

/// A line that says something.
#[derive(Clone, Copy)]
struct Line<'t> {
    start: usize,
    column: usize,
    /// Without what it is indented with, and without blanks at its end.
    content: &'t str,
    has_tab: bool,
}

impl Line<'_> {
    fn from(&self) -> usize {
        self.start + self.lead()
    }

    /// The bytes that it is indented with.
    fn lead(&self) -> usize {
        self.column
    }

    fn end(&self) -> usize {
        self.from() + self.content.len()
    }

    /// The first word, as the caret points at it.
    fn word(&self) -> (usize, usize) {
        let length = self.content.find([' ', ':', '\t']).unwrap_or(self.content.len()).max(1);
        (self.from(), self.from() + length.min(self.content.len()))
    }

    fn has_key(&self) -> bool {
        self.content.ends_with(':') || self.content.contains(": ")
    }
}

/// What may have been meant by a text in which mistakes were found at these bytes.
pub(super) fn suppositions(text: &str, wrong: &[usize]) -> Vec<Trap> {
    let lines = lines(text);
    let mut all = Vec::new();
    if lines.iter().any(|line| line.has_tab) {
        all.extend([4, 8, 3, 6, 10, 12, 14, 16].map(|width| tabs(&lines, width)));
    }
    let suspects = suspects(&lines, wrong);
    for index in &suspects {
        all.extend(signs(&lines, *index));
    }
    let mut moves: Vec<(usize, usize, Trap)> = Vec::new();
    for (distance, index) in suspects.iter().enumerate() {
        moves.extend(moved(&lines, *index).into_iter().map(|(by, trap)| (by, distance, trap)));
    }
    moves.sort_by_key(|(by, distance, _)| (*by, *distance));
    all.extend(moves.into_iter().map(|(_, _, trap)| trap));
    for index in &suspects {
        all.extend(parents(&lines, *index));
    }
    all
}

/// The line of the only mistake, in the column of the line above it.
pub(super) fn continued(text: &str, wrong: &[usize]) -> Vec<Trap> {
    let lines = lines(text);
    let [byte] = wrong else { return Vec::new() };
    let index = lines.partition_point(|line| line.start <= *byte).saturating_sub(1);
    let above = index.checked_sub(1).and_then(|above| lines.get(above));
    let here = lines.get(index).filter(|line| line.has_key());
    let (Some(above), Some(here)) = (above, here) else { return Vec::new() };
    let is_own = above.column > here.column && *byte < here.end();
    let moves = if is_own { moved(&lines, index) } else { Vec::new() };
    let goes_on = |trap: &Trap| matches!(trap.kind, Kind::Misplaced { spaces } if spaces == above.column);
    moves.into_iter().map(|(_, trap)| trap).filter(goes_on).collect()
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut start = 0;
    let mut lines = Vec::new();
    for line in text.split_inclusive('\n') {
        let content = line.trim_start_matches([' ', '\t']);
        let column = line.len() - content.len();
        let content = content.trim_end();
        if !content.is_empty() && !content.starts_with('#') {
            let has_tab = line.get(..column).is_some_and(|lead| lead.contains('\t'));
            lines.push(Line { start, column, content, has_tab });
        }
        start += line.len();
    }
    lines
}

/// Lines that may be the cause of mistakes, the likeliest first: their own, those around them, and those they lie under.
fn suspects(lines: &[Line<'_>], wrong: &[usize]) -> Vec<usize> {
    let mut suspects = Vec::new();
    let mut seen = BTreeSet::new();
    let mut add = |index: usize| {
        if index < lines.len() && seen.insert(index) {
            suspects.push(index);
        }
    };
    let own: Vec<usize> = wrong
        .iter()
        .map(|byte| lines.partition_point(|line| line.start <= *byte).saturating_sub(1))
        .collect();
    for index in &own {
        add(*index);
        add(index.saturating_sub(1));
        add(index + 1);
    }
    for index in own.iter().take(2) {
        let mut column = lines.get(*index).map_or(0, |line| line.column);
        for above in (0..*index).rev() {
            let Some(line) = lines.get(above) else { continue };
            if line.column < column {
                column = line.column;
                add(above);
            }
        }
        for above in index.saturating_sub(ABOVE)..*index {
            add(above);
        }
    }
    suspects
}

/// All tabs read as so many columns.
fn tabs(lines: &[Line<'_>], width: usize) -> Trap {
    let with_tab: Vec<&Line<'_>> = lines.iter().filter(|line| line.has_tab).collect();
    let edits = with_tab.iter().map(|line| {
        let lead = line.start..line.from();
        let spaces = " ".repeat(width * line.lead());
        Edit::replace(lead, &spaces)
    });
    let at = with_tab
        .first()
        .map_or(ByteRange { start: 0, end: 0 }, |line| ByteRange { start: line.start, end: line.from() });
    Trap {
        kind: Kind::Tab { more: with_tab.len().saturating_sub(1) },
        at,
        corrected: None,
        edits: edits.collect(),
    }
}

/// A line in another column, alone or with what lies under it.
fn moved(lines: &[Line<'_>], index: usize) -> Vec<(usize, Trap)> {
    let Some(line) = lines.get(index).filter(|line| !line.has_tab) else { return Vec::new() };
    // A line that stands there twice is one too many, and no other.
    let is_copy = |other: Option<usize>| {
        other.and_then(|other| lines.get(other)).is_some_and(|other| other.content == line.content)
    };
    if is_copy(index.checked_sub(1)) || is_copy(Some(index + 1)) {
        return Vec::new();
    }
    let around = lines.get(index.saturating_sub(ABOVE)..(index + ABOVE).min(lines.len())).unwrap_or_default();
    let mut columns: BTreeSet<usize> = around.iter().map(|line| line.column).collect();
    columns.extend([line.column + 2, line.column.saturating_sub(2)]);
    columns.remove(&line.column);
    let below = lines.get(index + 1..).unwrap_or_default();
    let under: Vec<&Line<'_>> = below.iter().take_while(|below| below.column > line.column).collect();
    let mut traps = Vec::new();
    for column in columns {
        let by = column.abs_diff(line.column);
        let trap = |edits: Vec<Edit>| {
            let (start, end) = line.word();
            let corrected = format!("{}{}", " ".repeat(column), shortened(line.content));
            let kind = Kind::Misplaced { spaces: column };
            Trap { kind, at: ByteRange { start, end }, corrected: Some(corrected), edits }
        };
        let to = |line: &Line<'_>, column: usize| Edit::replace(line.start..line.from(), &" ".repeat(column));
        traps.push((2 * by + column % 2, trap(vec![to(line, column)])));
        if !under.is_empty() {
            let moved =
                under.iter().map(|under| to(under, (under.column + column).saturating_sub(line.column)));
            traps.push((
                2 * by + column % 2 + 1,
                trap(std::iter::once(to(line, column)).chain(moved).collect()),
            ));
        }
    }
    traps
}

/// A colon that is missing, a dash that is too much, two keys on one line.
fn signs(lines: &[Line<'_>], index: usize) -> Vec<Trap> {
    let Some(line) = lines.get(index) else { return Vec::new() };
    let mut traps = Vec::new();
    let (start, end) = line.word();
    let spaces = " ".repeat(line.column);
    let goes_deeper = lines.get(index + 1).is_some_and(|below| below.column > line.column);
    if goes_deeper && !line.has_key() && !line.content.contains(' ') {
        let kind = Kind::ColonMissing { key: line.content.to_owned() };
        let corrected = Some(format!("{spaces}{}:", line.content));
        let edits = vec![Edit::insert(line.end(), ":")];
        traps.push(Trap { kind, at: ByteRange { start, end }, corrected, edits });
    }
    if let Some(key) = line.content.strip_prefix("- ").filter(|key| key.ends_with(':')) {
        let kind = Kind::ItemAmongKeys;
        let at = ByteRange { start: line.from(), end: line.from() + 1 };
        let corrected = Some(format!("{spaces}{key}"));
        let edits = vec![Edit::replace(line.from()..line.from() + 2, "")];
        traps.push(Trap { kind, at, corrected, edits });
        let dashes = siblings(lines, index).filter(|line| line.content.starts_with("- "));
        let edits = dashes.map(|line| Edit::replace(line.from()..line.from() + 2, "")).collect();
        traps.push(Trap { kind: Kind::ItemsForKeys, at, corrected: Some(format!("{spaces}{key}")), edits });
    }
    if let Some(bracket) = opening(line) {
        let item = line.from() + if line.content.starts_with("- ") { 2 } else { 0 };
        let closing = if bracket == "{" { '}' } else { ']' };
        let kind = Kind::BracketNotOpened { sign: bracket.to_owned(), closing };
        let at = ByteRange { start: line.end() - 1, end: line.end() };
        let content = line.content.trim_start_matches("- ");
        let corrected = Some(format!("{}{bracket}{}", line.content.replace(content, ""), shortened(content)));
        let edits = vec![Edit::insert(item, bracket)];
        traps.push(Trap { kind, at, corrected, edits });
    }
    if let Some((first, second)) = line.content.split_once(": ")
        && second.split_once(':').is_some_and(|(key, _)| !key.is_empty() && !key.contains(' '))
        && goes_deeper
    {
        let column = lines
            .get(index + 1..)
            .unwrap_or_default()
            .iter()
            .take_while(|below| below.column > line.column)
            .map(|below| below.column)
            .min()
            .unwrap_or(line.column + 2);
        let below = lines.get(index + 1).map_or(0, |below| below.column);
        let column = match second.ends_with(':') {
            true if column >= below => (line.column + 2).min(below.saturating_sub(1)),
            true => column,
            false => below,
        };
        let gap = line.from() + first.len() + 1;
        let key = second.split(':').next().unwrap_or(second);
        let kind = Kind::KeyAfterKey { key: key.to_owned() };
        let at = ByteRange { start: gap + 1, end: gap + 1 + key.len() };
        let corrected = Some(format!("{spaces}{first}:\n{}{second}", " ".repeat(column)));
        let edits = vec![Edit::replace(gap..gap + 1, &format!("\n{}", " ".repeat(column)))];
        traps.push(Trap { kind, at, corrected, edits });
    }
    traps
}

/// The bracket that a line lacks that ends with its closing one.
fn opening(line: &Line<'_>) -> Option<&'static str> {
    if line.content.ends_with('}') && !line.content.contains('{') && line.content.contains(": ") {
        Some("{")
    } else {
        None
    }
}

/// The lines in the same column that a list goes on with.
fn siblings<'l, 't>(lines: &'l [Line<'t>], index: usize) -> impl Iterator<Item = &'l Line<'t>> {
    let column = lines.get(index).map_or(0, |line| line.column);
    let rest = lines.get(index..).unwrap_or_default().iter();
    rest.take_while(move |line| line.column >= column).filter(move |line| line.column == column)
}

/// A line that is missing above a deeper one.
fn parents(lines: &[Line<'_>], index: usize) -> Vec<Trap> {
    let Some(line) = lines.get(index) else { return Vec::new() };
    let before = lines.get(..index).unwrap_or_default();
    let Some(outer) = before.iter().rfind(|above| above.column < line.column) else { return Vec::new() };
    if before.last().is_some_and(|above| above.column < line.column && above.content.ends_with(':')) {
        return Vec::new();
    }
    let spaces = " ".repeat(outer.column);
    let (start, end) = line.word();
    PARENTS
        .iter()
        .filter(|key| key_names::is_key(key))
        .map(|key| Trap {
            kind: Kind::KeyMissingAbove { key: (*key).to_owned() },
            at: ByteRange { start, end },
            corrected: Some(format!(
                "{spaces}{key}:\n{}{}",
                " ".repeat(line.column),
                shortened(line.content)
            )),
            edits: vec![Edit::insert(line.start, &format!("{spaces}{key}:\n"))],
        })
        .collect()
}
