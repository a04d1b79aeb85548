//! Reading a card that has mistakes: record one, leave its node out, read again.

use super::deserializer::{Mending, NodeReader};
use super::explanation::{self, Spotted};
use super::invisible::visible;
use super::locator::{Step, first_line, is_of_lines, node_start};
use super::mend::{self, Edit};
use super::problem::{Problem, Spot, What};
use super::scan::Scan;
use super::tree::{self, Entry, Kind, Node, NodeId, Tree, Unbuilt};
use super::{Mended, Reading, Refusal, key_names, stand_in};
use crate::diagnostic::{Diagnostic, Severity};
use crate::slug::slug;
use crate::source::{ByteRange, Place, Source};
use serde::de::DeserializeOwned;

/// After so many mistakes in one document the rest waits for the next run.
pub(super) const MOST: usize = 100;

/// After so many lines that no parser takes, the document is given up.
const UNREADABLE_LINES: usize = 20;

/// Reads a card that the parser did not take, or that something in the text speaks against; gives up at `most` mistakes.
pub(super) fn read<C: DeserializeOwned>(
    source: &Source,
    yaml: ByteRange,
    scan: Scan,
    most: usize,
) -> (Reading<C>, Option<Tree>) {
    let text = source.text.get(yaml.start..yaml.end).unwrap_or("");
    let edits: Vec<Edit> = scan.traps.iter().flat_map(|trap| trap.edits.iter().cloned()).collect();
    let stood_in_for = scan.traps.iter().filter_map(|trap| trap.stood_in_for(yaml.start)).collect();
    let mut findings: Vec<Diagnostic> =
        scan.traps.into_iter().take(most).map(|trap| trap.into_diagnostic(source, yaml.start)).collect();
    let mut reading = Reading { card: None, findings: Vec::new(), mended: Mended::default() };
    let mut tree = None;
    if !scan.hopeless && (findings.len() < most || most == MOST) {
        let changes = Changes { edits, silent: scan.silent };
        if let Some((built, edits)) = build(source, yaml, text, changes, &mut findings) {
            let mut repair = Repair::new(source, yaml, &built, findings, stood_in_for);
            reading.card = repair.run(most);
            reading.mended = Mended { layers: vec![edits], ..repair.mended() };
            findings = repair.findings;
            tree = Some(built);
        }
    }
    if reading.card.is_none() && findings.iter().all(|finding| finding.severity != Severity::Error) {
        // Never seen: a card that cannot be read has a reason.
        let place = Place::at(&source.path, first_line(source, yaml));
        findings.push(Refusal::new("yaml-unreadable").at(place));
    }
    crate::diagnostic::sort(&mut findings);
    findings.dedup();
    reading.findings = findings;
    (reading, tree)
}

/// What is changed before the tree is built.
struct Changes {
    /// Because of traps.
    edits: Vec<Edit>,
    /// Because of the tree's parser only.
    silent: Vec<Edit>,
}

/// Builds the tree, with what was changed for it; lines that the parser refuses all the same are left out, each with a finding.
fn build(
    source: &Source,
    yaml: ByteRange,
    text: &str,
    Changes { mut edits, silent }: Changes,
    findings: &mut Vec<Diagnostic>,
) -> Option<(Tree, Vec<Edit>)> {
    let trapped = !findings.is_empty();
    for _ in 0..UNREADABLE_LINES {
        let all: Vec<Edit> = edits.iter().chain(&silent).cloned().collect();
        let mended = mend::Mended::new(text, &all);
        match tree::build(&mended, yaml.start) {
            Ok(tree) => {
                findings.extend(tree.odd_keys.iter().take(MOST).map(|odd| explanation::odd_key(source, odd)));
                return Some((tree, all));
            }
            Err(Unbuilt::Parser { at, reason }) => {
                let line = line_at(text, mended.typed(at));
                let touched = |edit: &Edit| edit.range.start <= line.end && line.start <= edit.range.end;
                if !(trapped && edits.iter().any(touched)) {
                    findings.push(explanation::unreadable(
                        source,
                        yaml.start,
                        text,
                        line,
                        mended.typed(at),
                        &reason,
                    ));
                }
                let before = edits.len();
                edits.retain(|edit| !touched(edit));
                if before == edits.len() && line.start == line.end {
                    return None;
                }
                edits.push(Edit::replace(line, ""));
            }
            Err(unbuilt) => {
                findings.push(explanation::unbuilt(source, &unbuilt));
                return None;
            }
        }
    }
    None
}

/// The line that a byte lies on, its line feed left out; where that is blank, the last one before that is not.
fn line_at(text: &str, at: usize) -> ByteRange {
    let before = text.get(..at).unwrap_or(text);
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let rest = text.get(start..).unwrap_or("");
    let end = start + rest.find('\n').unwrap_or(rest.len());
    if text.get(start..end).is_some_and(|line| !line.trim().is_empty()) {
        return ByteRange { start, end };
    }
    let end = text.get(..start).unwrap_or("").trim_end().len();
    let start = text.get(..end).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1);
    ByteRange { start, end }
}

struct Repair<'a> {
    source: &'a Source,
    yaml: ByteRange,
    tree: &'a Node,
    mending: Mending,
    findings: Vec<Diagnostic>,
    /// What is read as something else for now: nothing more is said of it.
    stood_in_for: Vec<ByteRange>,
    paths: Vec<Vec<Step>>,
    /// Keys that were left out, or that were probably meant by one that was, with the map they are missing from.
    left_out: Vec<(NodeId, String)>,
}

/// A node and the way to it.
struct Found<'a> {
    node: &'a Node,
    entry: Option<&'a Entry>,
    parent: Option<&'a Node>,
    path: Vec<Step>,
}

impl<'a> Repair<'a> {
    fn new(
        source: &'a Source,
        yaml: ByteRange,
        tree: &'a Tree,
        findings: Vec<Diagnostic>,
        stood_in_for: Vec<ByteRange>,
    ) -> Self {
        Self {
            source,
            yaml,
            tree: &tree.root,
            mending: Mending::default(),
            findings,
            stood_in_for,
            paths: Vec::new(),
            left_out: Vec::new(),
        }
    }

    fn mended(&self) -> Mended {
        let keys = self.left_out.iter().filter_map(|(map, key)| {
            let mut path = find(self.tree, *map)?.path;
            path.push(Step::Key(key.clone()));
            Some(path)
        });
        Mended { keys: keys.collect(), paths: self.paths.clone(), doubted: Vec::new(), layers: Vec::new() }
    }

    fn run<C: DeserializeOwned>(&mut self, most: usize) -> Option<C> {
        // Each round records a mistake, or tries the next stand-in for a missing value.
        for _ in 0..MOST * (stand_in::ATTEMPTS + 1) {
            match C::deserialize(NodeReader { node: self.tree, mending: &self.mending }) {
                Ok(card) => return Some(card),
                Err(problem) => {
                    if self.findings.len() >= most || !self.mend(problem) {
                        return None;
                    }
                }
            }
        }
        None
    }

    /// Records a problem and changes the mending so that it does not come again; `false`: nothing more can be read.
    fn mend(&mut self, problem: Problem) -> bool {
        let Problem { what, spot, whole, card } = problem;
        match spot.unwrap_or(Spot::Value(self.tree.id)) {
            Spot::StandIn(number) => self.try_next(number),
            Spot::Key(id, range) => {
                self.record(&what, range, card, id);
                self.rename(id, &what) || self.rename_id(id, &what) || self.leave_out(whole.unwrap_or(id))
            }
            Spot::Value(id) => match what {
                What::MissingKey { key } => {
                    if !self.left_out.iter().any(|(map, left)| *map == id && left == key) {
                        self.record(&what, self.start_of(id), card, id);
                    }
                    self.stand_in(id, key)
                }
                what => {
                    if !self.is_mended_within(id) && !self.is_stood_in_for(id) {
                        self.record(&what, self.range_of(id), card, id);
                    }
                    self.leave_out(whole.unwrap_or(id))
                }
            },
        }
    }

    fn record(&mut self, what: &What, range: ByteRange, card: Option<&'static str>, id: NodeId) {
        let found = find(self.tree, id);
        let spotted = Spotted {
            source: self.source,
            range,
            card,
            node: found.as_ref().map(|found| found.node),
            entry: found.as_ref().and_then(|found| found.entry),
            parent: found.as_ref().and_then(|found| found.parent),
        };
        self.findings.push(explanation::explain(what, spotted));
    }

    /// An unknown key that stands for another one is read as that, so that what lies under it is checked too.
    fn rename(&mut self, id: NodeId, what: &What) -> bool {
        let What::UnknownKey { key, allowed } = what else { return false };
        let (Some(meant), Some(found)) = (key_names::meant(key, allowed), find(self.tree, id)) else {
            return false;
        };
        let Some(Node { kind: Kind::Map { entries, .. }, id: map, .. }) = found.parent else { return false };
        self.left_out.push((*map, meant.to_owned()));
        let taken = |entry: &Entry| {
            entry.key == meant || self.mending.renamed.get(&entry.value.id).is_some_and(|key| key == meant)
        };
        !entries.iter().any(taken) && self.mending.renamed.insert(id, meant.to_owned()).is_none()
    }

    /// A key that is no id is read as the id that it would be, once, for the same reason.
    fn rename_id(&mut self, id: NodeId, what: &What) -> bool {
        let (What::Refused(_), Some(found)) = (what, find(self.tree, id)) else { return false };
        let (Some(entry), Some(Node { kind: Kind::Map { entries, .. }, .. })) = (found.entry, found.parent)
        else {
            return false;
        };
        let slug = slug(&visible(&entry.key));
        if slug.is_empty()
            || self.mending.renamed.contains_key(&id)
            || entries.iter().any(|other| other.key == slug)
        {
            return false;
        }
        self.mending.renamed.insert(id, slug).is_none()
    }

    fn stand_in(&mut self, map: NodeId, key: &'static str) -> bool {
        let number = self.mending.stand_ins.len();
        self.mending.stand_ins.push(0);
        self.mending.missing.entry(map).or_default().push((key, number));
        if let Some(mut found) = find(self.tree, map) {
            found.path.push(Step::Key(key.to_owned()));
            self.paths.push(found.path);
        }
        true
    }

    /// Something else stands in for the same value; when nothing is left to try, its map is left out.
    fn try_next(&mut self, number: usize) -> bool {
        if let Some(attempt) = self.mending.stand_ins.get_mut(number)
            && *attempt + 1 < stand_in::ATTEMPTS
        {
            *attempt += 1;
            return true;
        }
        let owner =
            self.mending.missing.iter().find(|(_, keys)| keys.iter().any(|(_, index)| *index == number));
        match owner.map(|(id, _)| *id) {
            Some(id) => self.leave_out(id),
            None => false,
        }
    }

    fn leave_out(&mut self, id: NodeId) -> bool {
        if id == self.tree.id {
            return false;
        }
        if let Some(found) = find(self.tree, id) {
            if let (Some(parent), Some(entry)) = (found.parent, found.entry) {
                self.left_out.push((parent.id, entry.key.clone()));
            }
            self.paths.push(found.path);
        }
        self.mending.pruned.insert(id)
    }

    /// Whether a problem with the map or list as a whole may come from something that was left out of it or put in.
    fn is_mended_within(&self, id: NodeId) -> bool {
        let left_out = |pruned: &NodeId| {
            find(self.tree, *pruned).and_then(|found| found.parent).is_some_and(|parent| parent.id == id)
        };
        self.mending.missing.contains_key(&id) || self.mending.pruned.iter().any(left_out)
    }

    /// Whether a value is read as something else only to go on.
    fn is_stood_in_for(&self, id: NodeId) -> bool {
        find(self.tree, id).is_some_and(|found| {
            let range = match (&found.node.kind, found.entry) {
                (Kind::Empty, Some(entry)) => self.line_after(entry.key_range.end),
                _ => found.node.range,
            };
            self.stood_in_for.iter().any(|other| other.start <= range.end && range.start <= other.end)
        })
    }

    /// The rest of a line.
    fn line_after(&self, at: usize) -> ByteRange {
        let rest = self.source.text.get(at..).unwrap_or("");
        ByteRange { start: at, end: at + rest.find('\n').unwrap_or(rest.len()) }
    }

    /// Where a value is pointed at.
    fn range_of(&self, id: NodeId) -> ByteRange {
        let Some(found) = find(self.tree, id) else { return first_line(self.source, self.yaml) };
        let range = found.node.range;
        match (&found.node.kind, found.entry) {
            (Kind::Empty, Some(entry)) => entry.key_range,
            (Kind::Empty, None) => self.dash_before(range.start),
            _ if is_of_lines(self.source, found.node) => self.start_of(id),
            _ => range,
        }
    }

    /// The dash of an item without a value, which ends somewhere before `at`.
    fn dash_before(&self, at: usize) -> ByteRange {
        let before = self.source.text.get(..at).unwrap_or("").trim_end();
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.get(line_start..).unwrap_or("");
        let dashes = line.find(|letter| letter != ' ' && letter != '-').unwrap_or(line.len());
        let dash = line.get(..dashes).and_then(|dashes| dashes.rfind('-')).map(|dash| line_start + dash);
        dash.map_or(ByteRange { start: at, end: at }, |start| ByteRange { start, end: start + 1 })
    }

    /// Where a map or list is pointed at as a whole.
    fn start_of(&self, id: NodeId) -> ByteRange {
        let whole = first_line(self.source, self.yaml);
        if id == self.tree.id {
            return whole;
        }
        let Some(found) = find(self.tree, id) else { return whole };
        let key = found.entry.map(|entry| entry.key_range);
        key.or_else(|| node_start(found.node)).unwrap_or(found.node.range)
    }
}

/// Finds a node by its number.
fn find(root: &Node, id: NodeId) -> Option<Found<'_>> {
    let mut found = Found { node: root, entry: None, parent: None, path: Vec::new() };
    while found.node.id != id {
        let node = found.node;
        found.parent = Some(node);
        match &node.kind {
            Kind::List { items, .. } => {
                let index = items.partition_point(|item| item.id <= id).checked_sub(1)?;
                found.node = items.get(index)?;
                found.entry = None;
                found.path.push(Step::Index(index));
            }
            Kind::Map { entries, .. } => {
                let after = entries.partition_point(|entry| entry.value.id <= id);
                let entry = entries.get(after.checked_sub(1)?)?;
                found.node = &entry.value;
                found.entry = Some(entry);
                found.path.push(Step::Key(entry.key.clone()));
            }
            Kind::Scalar(_) | Kind::Empty => return None,
        }
    }
    Some(found)
}
