//! What only follows from a line that lies where it was not meant to.
//!
//! A tab, a line too deep, a key without its children: from there on the text is read as something else than was meant,
//! and each line after it seems wrong too. 1. such *breaks* are looked for among the findings; 2. each gets its *stretch*,
//! from the key that the broken line lies under to the next line that surely lies beside that; 3. of what is said of a
//! stretch's structure one finding stays: the surest, else the first. What is wrong with a single value is told all the
//! same. What lies in a stretch counts as mended, so that nothing more is said of it later.

mod line;

use super::key_names;
use super::locator::Step;
use super::tree::Node;
use crate::diagnostic::Diagnostic;
use crate::source::{ByteRange, Source};
use line::{Line, block_above, column, line_of, lines, opener, path_at, path_of};

/// Findings that say that a line does not lie where it should.
const BREAKS: [&str; 13] = [
    "yaml-misplaced",
    TAB,
    "yaml-no-break-space",
    "yaml-indented-too-far",
    "yaml-indented-unevenly",
    "yaml-first-line-indented",
    "yaml-no-key",
    "yaml-no-key-in-file",
    "yaml-text-not-indented",
    "yaml-item-among-keys",
    "yaml-item-in-text",
    "yaml-unreadable",
    "yaml-unreadable-item",
];

/// Breaks by which a single line is read under another key.
const MISPLACED: [&str; 3] = ["yaml-misplaced", "yaml-indented-too-far", "yaml-indented-unevenly"];

/// Findings that are a break only because of what they stand beside.
const NEAR_BREAKS: [&str; 3] = [EMPTY, "item-missing", REPEATED];

/// Findings of the structure: they follow where a break is near.
const OF_STRUCTURE: [&str; 6] = [SORT, MISSING, UNKNOWN, NO_ID, "value-missing-in-brackets", "value-empty"];

/// So many lines with tabs are looked at by themselves.
const MOST: usize = 100;

const TAB: &str = "yaml-tab";
const REPEATED: &str = "key-repeated";
const MISSING: &str = "key-missing";
const UNKNOWN: &str = "key-unknown";
const EMPTY: &str = "value-missing";
const SORT: &str = "sort-wrong";
const NO_ID: &str = "id-form";
const COLON: &str = "yaml-colon";

/// What is left, and what is not to be judged any more.
#[derive(Debug, Default)]
pub(super) struct Doubt {
    /// Paths of what was read as something else than was meant.
    pub(super) doubted: Vec<Vec<Step>>,
    /// Paths of keys that seem missing only because of it.
    pub(super) keys: Vec<Vec<Step>>,
}

/// Drops what only follows, and tells what is in doubt.
pub(super) fn settle(
    source: &Source,
    yaml: ByteRange,
    tree: Option<&Node>,
    findings: &mut Vec<Diagnostic>,
) -> Doubt {
    let lines = lines(source, yaml);
    let mut doubt = Doubt::default();
    beside_traps(&lines, findings);
    for (start, end) in stretches(&lines, findings) {
        keep_one(&lines, start, end, findings);
        doubt.doubted.extend(lines.get(start).and_then(|line| path_of(tree?, line)));
    }
    spelled_otherwise(&lines, findings);
    note_words(&lines, tree, findings, &mut doubt);
    for line in trapped(&lines, findings).into_iter().filter_map(|number| lines.get(number)) {
        doubt.doubted.extend(tree.and_then(|tree| path_of(tree, line)));
    }
    let trapped = findings.iter().filter(|finding| finding.code().starts_with("yaml-"));
    let places: Vec<usize> = trapped.filter_map(|finding| Some(finding.place.range?.start)).collect();
    doubt.doubted.extend(places.into_iter().filter_map(|byte| path_at(tree?, byte)));
    doubt
}

fn is_break(lines: &[Line<'_>], finding: &Diagnostic) -> bool {
    BREAKS.contains(&finding.code()) || goes_on(lines, finding)
}

/// Whether something else is wrong on the same line or the one before or after it.
fn has_neighbour(lines: &[Line<'_>], finding: &Diagnostic, findings: &[Diagnostic]) -> bool {
    let Some(line) = line_of(lines, finding) else { return false };
    findings.iter().any(|other| {
        other != finding
            && ![EMPTY, "item-missing"].contains(&other.code())
            && of_structure(lines, other)
            && line_of(lines, other).is_some_and(|other| other.abs_diff(line) <= 1)
    })
}

/// A colon in a further line of a text: most likely a key that was meant to stand beside the one before it.
fn goes_on(lines: &[Line<'_>], finding: &Diagnostic) -> bool {
    finding.code() == COLON
        && line_of(lines, finding).and_then(|number| lines.get(number)).is_some_and(|line| {
            let key = line.text.split_once(": ").map_or("", |(key, _)| key);
            finding
                .place
                .range
                .is_some_and(|range| range.start == line.range.end - line.text.len() + key.len())
                && !key.contains(' ')
                && line.column != Some(0)
        })
}

fn of_structure(lines: &[Line<'_>], finding: &Diagnostic) -> bool {
    let code = finding.code();
    OF_STRUCTURE.contains(&code) || NEAR_BREAKS.contains(&code) || is_break(lines, finding)
}

/// The lines of what no parser takes as it was meant.
fn trapped(lines: &[Line<'_>], findings: &[Diagnostic]) -> Vec<usize> {
    let traps = findings.iter().filter(|finding| finding.code().starts_with("yaml-"));
    traps.filter_map(|finding| line_of(lines, finding)).collect()
}

/// On the line of a trap, what the card misses is most likely what the trap took; and of a key that is wrong, the value
/// is not judged.
fn beside_traps(lines: &[Line<'_>], findings: &mut Vec<Diagnostic>) {
    let trapped = trapped(lines, findings);
    let no_ids = findings.iter().filter(|finding| finding.code() == NO_ID);
    let no_ids: Vec<usize> = no_ids.filter_map(|finding| line_of(lines, finding)).collect();
    let misplaced = findings.iter().filter(|finding| MISPLACED.contains(&finding.code()));
    let misplaced: Vec<usize> = misplaced.filter_map(|finding| line_of(lines, finding)).collect();
    findings.retain(|finding| {
        // It was read as a value of something else.
        let is_elsewhere = !finding.code().starts_with("yaml-")
            && line_of(lines, finding).is_some_and(|line| misplaced.contains(&line));
        let stays =
            |line: usize| !trapped.contains(&line) && (finding.code() != SORT || !no_ids.contains(&line));
        !is_elsewhere
            && (!OF_STRUCTURE.contains(&finding.code()) || line_of(lines, finding).is_none_or(stays))
    });
}

/// The stretches of all breaks, as first line and line after the last; those that overlap are one.
fn stretches(lines: &[Line<'_>], findings: &[Diagnostic]) -> Vec<(usize, usize)> {
    let has_tab = findings.iter().any(|finding| finding.code() == TAB);
    let tabbed = (0..lines.len()).filter(|number| has_tab && column(lines, *number).is_none()).take(MOST);
    let found = findings.iter().filter(|finding| {
        is_break(lines, finding)
            || NEAR_BREAKS.contains(&finding.code()) && has_neighbour(lines, finding, findings)
    });
    let mut all: Vec<(usize, usize)> = found
        .filter_map(|finding| line_of(lines, finding))
        .chain(tabbed)
        .chain(fallen_out(lines, findings))
        .map(|number| stretch(lines, number))
        .collect();
    all.sort_unstable();
    let mut joined: Vec<(usize, usize)> = Vec::new();
    for (start, end) in all {
        match joined.last_mut() {
            Some((_, last)) if start < *last => *last = end.max(*last),
            _ => joined.push((start, end)),
        }
    }
    joined
}

/// Keys of the format that stand where ids are due, after something deeper: they have fallen out of what is above them.
fn fallen_out(lines: &[Line<'_>], findings: &[Diagnostic]) -> Vec<usize> {
    let odd: Vec<usize> = findings
        .iter()
        .filter(|finding| of_structure(lines, finding))
        .filter_map(|finding| line_of(lines, finding))
        .collect();
    let is_out = |number: &usize| {
        let own = column(lines, *number);
        own > Some(0)
            && number.checked_sub(1).and_then(|before| column(lines, before)) > own
            && lines.get(*number).is_some_and(|line| key_names::is_key(line.word()))
            && (odd.contains(number) || odd.contains(&(number + 1)))
    };
    odd.iter().flat_map(|number| [number.saturating_sub(1), *number]).filter(is_out).collect()
}

/// From the key that a broken line lies under to the next line that surely lies beside that key.
fn stretch(lines: &[Line<'_>], number: usize) -> (usize, usize) {
    let own = column(lines, number);
    let before = number.checked_sub(1).and_then(|before| column(lines, before));
    let least = own.into_iter().chain(before).min().unwrap_or_default();
    let is_outer = |line: &Line<'_>| match least {
        0 => line.is_at_margin(),
        least => line.column.is_some_and(|column| column < least),
    };
    let upto = if own == Some(0) { number + 1 } else { number };
    let start = lines.iter().take(upto).rposition(is_outer).unwrap_or_default();
    let floor = column(lines, start).unwrap_or_default();
    let is_beside = |line: &Line<'_>| match floor {
        0 => line.is_at_margin(),
        floor => line.column.is_some_and(|column| column <= floor),
    };
    let is_alone = own == Some(0) && column(lines, number + 1) == Some(0);
    let after = number.max(start) + 1 + usize::from(is_alone);
    let end = lines.iter().skip(after).position(is_beside).map_or(lines.len(), |ahead| after + ahead);
    (start, end)
}

/// Of what is said of the structure in a stretch, one finding stays.
fn keep_one(lines: &[Line<'_>], start: usize, end: usize, findings: &mut Vec<Diagnostic>) {
    let lies_in = |finding: &Diagnostic| {
        line_of(lines, finding).is_some_and(|line| (start..end).contains(&line))
            && of_structure(lines, finding)
    };
    let rank = |finding: &Diagnostic| {
        let line = line_of(lines, finding).unwrap_or_default();
        let is_copy = || {
            let before = line.checked_sub(1);
            findings.iter().any(|other| other.code() == EMPTY && line_of(lines, other) == before)
        };
        let sure = match finding.code() {
            TAB => 0,
            REPEATED if is_copy() => 1,
            MISSING => 3,
            _ => 2,
        };
        (sure, line)
    };
    let kept =
        findings.iter().filter(|finding| lies_in(finding)).min_by_key(|finding| rank(finding)).cloned();
    let Some(kept) = kept else { return };
    let breaks: Vec<ByteRange> = findings
        .iter()
        .filter(|finding| BREAKS.contains(&finding.code()) || goes_on(lines, finding))
        .filter(|finding| lies_in(finding))
        .filter_map(|finding| Some(lines.get(line_of(lines, finding)?)?.range))
        .collect();
    let swallowed = |finding: &Diagnostic| {
        finding.place.range.is_some_and(|range| {
            let first = line_of(lines, finding).and_then(|line| lines.get(line)).map(|line| line.range);
            breaks
                .iter()
                .any(|other| Some(*other) != first && range.start < other.end && other.start < range.end)
        })
    };
    findings.retain(|finding| *finding == kept || !(lies_in(finding) || swallowed(finding)));
}

/// A key seems missing where a line that begins with it was not taken for one.
fn spelled_otherwise(lines: &[Line<'_>], findings: &mut Vec<Diagnostic>) {
    let odd = odd_words(lines, findings);
    findings.retain(|finding| {
        let key = finding.message.text("key");
        let map = line_of(lines, finding);
        let is_odd = |key: &str| {
            odd.iter().any(|(number, word)| {
                let opener = opener(lines, *number);
                *word == key
                    && (opener == map
                        || opener.is_none() && map.is_none()
                        || block_above(lines, *number) == map)
            })
        };
        finding.code() != MISSING || !key.is_some_and(is_odd)
    });
}

/// Lines that were not taken for what they are, with the word that each begins with.
fn odd_words<'t>(lines: &[Line<'t>], findings: &[Diagnostic]) -> Vec<(usize, &'t str)> {
    findings
        .iter()
        .filter(|finding| finding.code() == UNKNOWN || finding.code().starts_with("yaml-"))
        .filter_map(|finding| line_of(lines, finding))
        .filter_map(|number| {
            let text = lines.get(number)?.text;
            let word = Line { text, ..*lines.get(number)? }.word().len();
            let from = text.len() - text.trim_start_matches(['-', ' ', '{', '"']).len();
            Some((number, text.get(from..from + word)?))
        })
        .collect()
}

/// What odd lines would have been is neither missing nor judged.
fn note_words(lines: &[Line<'_>], tree: Option<&Node>, findings: &[Diagnostic], doubt: &mut Doubt) {
    for (number, word) in odd_words(lines, findings) {
        let path = |line: usize| path_of(tree?, lines.get(line)?);
        let around = std::iter::successors(opener(lines, number), |line| opener(lines, *line));
        let above = block_above(lines, number);
        let key = lines.get(number).and_then(|line| line.text.split_once(':')).map_or("", |(key, _)| key);
        if let Some(mut path) = above.and_then(path) {
            path.push(Step::from(key));
            doubt.doubted.push(path);
        }
        if !key_names::is_key(word) {
            continue;
        }
        let around = around.chain(above).filter_map(path).chain([Vec::new()]);
        for mut path in around.collect::<Vec<_>>() {
            path.push(Step::from(word));
            doubt.doubted.push(path.clone());
            doubt.keys.push(path);
        }
    }
}
