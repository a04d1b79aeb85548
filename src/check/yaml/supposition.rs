//! What a person probably meant by a text of which too much seems wrong: one line moved, one sign put in.
//!
//! One line in the wrong column makes many lines wrong in the eyes of a parser. So where a document has more than one
//! mistake, each single correction is tried (a line elsewhere, its colon put in, its dash taken away, a key above it put
//! in), and what would then still be wrong is counted. The supposition that explains most stands as one finding instead of
//! all that it explains; what it does not explain stays. It must explain at least two: otherwise the mistakes are taken at
//! their word, except for a key of the format that is only indented wrongly.

mod line;

use super::doubt::{self, Doubt};
use super::mend::{Edit, Mended};
use super::repair::{self, MOST};
use super::scan::{self, Scan};
use super::trap::Trap;
use super::tree::Tree;
use super::{Reading, key_names};
use crate::diagnostic::{Argument, Diagnostic, sort};
use crate::source::{ByteRange, Place, Source};
use line::{continued, suppositions};
use serde::de::DeserializeOwned;
use std::sync::Arc;

/// So many suppositions may stand in one document.
const ROUNDS: usize = 3;

/// So many bytes are read again at most for one of them.
const BYTES: usize = 1 << 20;

/// So many mistakes are looked at for what may be their cause.
const MISTAKES: usize = 8;

/// Reads a card that the parser did not take, or that something in the text speaks against.
pub(super) fn read<C: DeserializeOwned>(source: &Source, yaml: ByteRange, scan: Scan) -> Reading<C> {
    let (reading, tree) = repair::read(source, yaml, scan, MOST);
    let text = Text { source: source.clone(), yaml };
    let first = Supposed { text, layers: Vec::new(), own: Vec::new(), reading, tree };
    let mut best = first.better(source, yaml);
    for _ in 1..ROUNDS {
        match best.as_ref().and_then(|best| best.better(source, yaml)) {
            Some(better) => best = Some(better),
            None => break,
        }
    }
    match best {
        Some(best) if best.count() <= first.count() => best.into_reading(source, yaml),
        _ => first.into_reading(source, yaml),
    }
}

/// A text as somebody may have meant it.
#[derive(Clone)]
struct Text {
    source: Source,
    yaml: ByteRange,
}

impl Text {
    fn written(&self) -> &str {
        self.source.text.get(self.yaml.start..self.yaml.end).unwrap_or("")
    }

    fn changed(&self, edits: &[Edit]) -> Self {
        let Mended { text, .. } = Mended::new(self.written(), edits);
        let part = |start: usize, end: usize| self.source.text.get(start..end).unwrap_or("");
        let yaml = ByteRange { start: self.yaml.start, end: self.yaml.start + text.len() };
        let whole =
            format!("{}{text}{}", part(0, self.yaml.start), part(self.yaml.end, self.source.text.len()));
        Self { source: Source { path: self.source.path.clone(), text: Arc::from(whole) }, yaml }
    }
}

/// What a text gives as somebody may have meant it.
struct Supposed<C> {
    text: Text,
    /// How it came from what was typed.
    layers: Vec<Vec<Edit>>,
    /// What the suppositions say is wrong; in places of what was typed.
    own: Vec<Diagnostic>,
    /// What is wrong besides; in places of the supposed text.
    reading: Reading<C>,
    tree: Option<Tree>,
}

impl<C: DeserializeOwned> Supposed<C> {
    /// The same with one more supposition, if one explains at least two mistakes.
    fn better(&self, source: &Source, yaml: ByteRange) -> Option<Self> {
        let mistakes = self.reading.findings.len();
        let written = self.text.written();
        if mistakes == 0 || written.len() > BYTES / 16 {
            return None;
        }
        let first = self.reading.findings.iter().take(MISTAKES);
        let wrong: Vec<usize> = first
            .filter_map(|finding| finding.place.range?.start.checked_sub(self.text.yaml.start))
            .collect();
        let taken_at_its_word = mistakes == 1 && !self.reading.findings.iter().all(may_be_misplaced);
        let (mut fewest, traps) = match mistakes {
            1 if taken_at_its_word => return None,
            1 => (1, continued(written, &wrong)),
            _ => (mistakes - 1, suppositions(written, &wrong)),
        };
        // A reading takes as many rounds as there are mistakes.
        let tries = BYTES / (written.len().max(1) * (mistakes / 8).max(1));
        let mut best: Option<(Trap, Text, Reading<C>, Option<Tree>)> = None;
        for trap in traps.into_iter().take(tries) {
            if fewest == 0 {
                break;
            }
            let text = self.text.changed(&trap.edits);
            let scan = scan::scan(text.written());
            if scan.hopeless || scan.traps.len() >= fewest {
                continue;
            }
            let (reading, tree) = repair::read::<C>(&text.source, text.yaml, scan, fewest);
            let cost = self.cost(&trap.edits, &reading.findings);
            if let Some(cost) = cost.filter(|cost| reading.card.is_some() && *cost < fewest) {
                fewest = cost;
                best = Some((trap, text, reading, tree));
            }
        }
        let (trap, text, reading, tree) = best?;
        let mut layers = self.layers.clone();
        let mut own = self.own.clone();
        let edits = trap.edits.clone();
        let way = Mended::in_layers(typed(source, yaml), &layers);
        own.push(moved_back(trap.into_diagnostic(&self.text.source, yaml.start), &way, yaml.start));
        layers.push(edits);
        Some(Self { text, layers, own, reading, tree })
    }

    /// What is left of the mistakes under a supposition, and thrice what only it makes: that may hide others behind it.
    /// `None` where it hides what no line's place explains, as a day that does not exist.
    fn cost(&self, edits: &[Edit], findings: &[Diagnostic]) -> Option<usize> {
        let way = Mended::new(self.text.written(), edits);
        let spot = |finding: &Diagnostic| (finding.message.key, finding.place.range.map(|range| range.start));
        let old: Vec<_> = self.reading.findings.iter().map(spot).collect();
        let moved = findings.iter().map(|finding| moved_back(finding.clone(), &way, self.text.yaml.start));
        let left: Vec<_> = moved.map(|finding| spot(&finding)).collect();
        let hides = old.iter().any(|mistake| !is_of_structure(mistake.0) && !left.contains(mistake));
        let new = left.iter().filter(|mistake| !old.contains(mistake)).count();
        (!hides).then_some(left.len() + 2 * new)
    }

    /// How many mistakes are told in the end.
    fn count(&self) -> usize {
        let mut findings = self.reading.findings.clone();
        let root = self.tree.as_ref().map(|tree| &tree.root);
        doubt::settle(&self.text.source, self.text.yaml, root, &mut findings);
        findings.len() + self.own.len()
    }

    /// All that is wrong, in places of what was typed.
    fn into_reading(self, source: &Source, yaml: ByteRange) -> Reading<C> {
        let Self { text, layers, own, mut reading, tree } = self;
        let root = tree.as_ref().map(|tree| &tree.root);
        let Doubt { doubted, keys } = doubt::settle(&text.source, text.yaml, root, &mut reading.findings);
        reading.mended.doubted.extend(doubted);
        reading.mended.keys.extend(keys);
        if layers.is_empty() {
            return reading;
        }
        let way = Mended::in_layers(typed(source, yaml), &layers);
        let besides = reading.findings.into_iter().map(|finding| moved_back(finding, &way, yaml.start));
        reading.findings = besides.chain(own).collect();
        sort(&mut reading.findings);
        reading.findings.dedup();
        reading.mended.layers.splice(0..0, layers);
        reading
    }
}

fn typed(source: &Source, yaml: ByteRange) -> &str {
    source.text.get(yaml.start..yaml.end).unwrap_or("")
}

/// Whether a mistake may come from how lines lie and are divided, and not from what somebody wrote in them.
fn is_of_structure(key: &str) -> bool {
    const KEYS: [&str; 9] = [
        "key-unknown",
        "key-repeated",
        "key-missing",
        "key-no-word",
        "sort-wrong",
        "value-missing",
        "item-missing",
        "id-form",
        "value-empty",
    ];
    key.starts_with("yaml-") || KEYS.contains(&key)
}

/// Whether a single mistake may be a line in the wrong column: a key of the format that does not belong where it is.
fn may_be_misplaced(finding: &Diagnostic) -> bool {
    let key = finding.message.arguments.iter().find(|(name, _)| *name == "key");
    let is_key = matches!(key, Some((_, Argument::Text(key))) if key_names::is_key(key));
    is_key && matches!(finding.message.key, "key-unknown" | "sort-wrong")
}

/// A finding about a changed text, in places of the one before.
fn moved_back(mut finding: Diagnostic, way: &Mended, offset: usize) -> Diagnostic {
    let back = |place: &mut Place| {
        if let Some(range) = &mut place.range
            && range.start >= offset
        {
            let start = offset + way.typed(range.start - offset);
            *range = ByteRange { start, end: (offset + way.typed(range.end - offset)).max(start) };
        }
    };
    back(&mut finding.place);
    finding.related.iter_mut().for_each(|(place, _)| back(place));
    finding
}
