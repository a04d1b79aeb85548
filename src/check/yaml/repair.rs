//! Reading a card that has mistakes: record one, leave its node out, read again.

use super::deserializer::{Mending, NodeReader};
use super::locator::{Step, first_line, node_start};
use super::problem::{Problem, Spot, What};
use super::tree::{self, Kind, Node, NodeId, Unbuilt};
use super::{Mended, Reading, stand_in};
use crate::diagnostic::{Diagnostic, Message};
use crate::source::{ByteRange, Place, Source};
use serde::de::DeserializeOwned;

/// After so many mistakes in one document the rest waits for the next run.
const MOST: usize = 100;

/// Reads a card from a tree and says everything that is wrong with it.
pub(super) fn read<C: DeserializeOwned>(source: &Source, yaml: ByteRange) -> Reading<C> {
    let text = source.text.get(yaml.start..yaml.end).unwrap_or("");
    let tree = match tree::build(text, yaml.start) {
        Ok(tree) => tree,
        Err(unbuilt) => {
            return Reading {
                card: None,
                findings: vec![refused(source, unbuilt)],
                mended: Mended::default(),
            };
        }
    };
    let mut repair = Repair {
        source,
        yaml,
        tree: &tree,
        mending: Mending::default(),
        reading: Vec::new(),
        paths: Vec::new(),
        left_out: Vec::new(),
    };
    let mut card = None;
    for _ in 0..MOST * 4 {
        match C::deserialize(NodeReader { node: &tree, mending: &repair.mending }) {
            Ok(read) => {
                card = Some(read);
                break;
            }
            Err(problem) => {
                if !repair.mend(problem) || repair.reading.len() >= MOST {
                    break;
                }
            }
        }
    }
    let mut findings = repair.reading;
    crate::diagnostic::sort(&mut findings);
    Reading { card, findings, mended: Mended { paths: repair.paths } }
}

fn refused(source: &Source, unbuilt: Unbuilt) -> Diagnostic {
    match unbuilt {
        Unbuilt::Parser { at, reason } => {
            let message = Message::new("yaml-unreadable").with("reason", reason);
            Diagnostic::error(Place::at(&source.path, at..at), message)
        }
        Unbuilt::Key(range) => {
            Diagnostic::error(Place::at(&source.path, range), Message::new("yaml-key-no-word"))
        }
        Unbuilt::Reference(range) => {
            Diagnostic::error(Place::at(&source.path, range), Message::new("yaml-reference"))
        }
        Unbuilt::Deep(range) => {
            Diagnostic::error(Place::at(&source.path, range), Message::new("yaml-too-deep"))
        }
    }
}

struct Repair<'a> {
    source: &'a Source,
    yaml: ByteRange,
    tree: &'a Node,
    mending: Mending,
    reading: Vec<Diagnostic>,
    paths: Vec<Vec<Step>>,
    /// Keys that were left out, or that were probably meant by one that was, with the map they are missing from.
    left_out: Vec<(NodeId, String)>,
}

/// A node and the way to it.
struct Found<'a> {
    node: &'a Node,
    key: Option<(&'a str, ByteRange)>,
    parent: Option<NodeId>,
    path: Vec<Step>,
}

impl Repair<'_> {
    /// Records a problem and changes the mending so that it does not come again; `false`: nothing more can be read.
    fn mend(&mut self, problem: Problem) -> bool {
        let Problem { what, spot, card } = problem;
        match spot.unwrap_or(Spot::Value(self.tree.id)) {
            Spot::StandIn(number) => self.try_next(number),
            Spot::Key(id, range) => {
                self.record(what, range, card, id);
                self.leave_out(id)
            }
            Spot::Value(id) => match what {
                What::MissingKey { key } => {
                    if !self.follows_from_mending(id, Some(key)) {
                        let range = self.start_of(id);
                        self.record(What::MissingKey { key }, range, card, id);
                    }
                    let number = self.mending.stand_ins.len();
                    self.mending.stand_ins.push(0);
                    self.mending.missing.entry(id).or_default().push((key, number));
                    true
                }
                what => {
                    if !self.follows_from_mending(id, None) {
                        let range = self.range_of(id);
                        self.record(what, range, card, id);
                    }
                    self.leave_out(id)
                }
            },
        }
    }

    fn record(&mut self, what: What, range: ByteRange, _card: Option<&'static str>, _id: NodeId) {
        let place = Place::at(&self.source.path, range);
        let finding = match what {
            What::UnknownKey { key, allowed } => {
                Diagnostic::error(place, Message::new("yaml-unknown-key").with("key", key))
                    .help(Message::new("yaml-unknown-key.help").with("allowed", allowed.join(", ")))
            }
            What::MissingKey { key } => {
                Diagnostic::error(place, Message::new("yaml-missing-key").with("key", key))
            }
            What::RepeatedKey { key } => {
                Diagnostic::error(place, Message::new("yaml-repeated-key").with("key", key))
            }
            What::UnknownWord { word, allowed } => {
                Diagnostic::error(place, Message::new("yaml-unknown-word").with("word", word))
                    .help(Message::new("yaml-unknown-word.help").with("allowed", allowed.join(", ")))
            }
            What::WrongSort { expected, found } => Diagnostic::error(
                place,
                Message::new("yaml-wrong-sort").with("expected", expected).with("found", found),
            ),
            What::Empty => Diagnostic::error(place, Message::new("yaml-empty")),
            What::Cut(at) => {
                Diagnostic::error(Place::at(&self.source.path, at..at + 1), Message::new("yaml-cut"))
            }
            What::Refused(refusal) => {
                let mut finding = Diagnostic::error(place, refusal.message);
                finding.help = refusal.help;
                finding.label = refusal.label;
                finding
            }
            What::Other(reason) => {
                Diagnostic::error(place, Message::new("yaml-other").with("reason", reason))
            }
        };
        self.reading.push(finding);
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
            if let (Some(parent), Some((key, _))) = (found.parent, found.key) {
                self.left_out.push((parent, key.to_owned()));
            }
            self.paths.push(found.path);
        }
        self.mending.pruned.insert(id)
    }

    /// Whether a problem with the map or list `id` as a whole may come from something that was left out of it.
    fn follows_from_mending(&self, id: NodeId, key: Option<&str>) -> bool {
        match key {
            Some(key) => self.left_out.iter().any(|(parent, left)| *parent == id && left == key),
            None => {
                self.mending.missing.contains_key(&id)
                    || self
                        .mending
                        .pruned
                        .iter()
                        .any(|pruned| find(self.tree, *pruned).is_some_and(|found| found.parent == Some(id)))
            }
        }
    }

    fn range_of(&self, id: NodeId) -> ByteRange {
        let Some(found) = find(self.tree, id) else { return first_line(self.source, self.yaml) };
        let written = self.source.text.get(found.node.range.start..found.node.range.end).unwrap_or("");
        match (&found.node.kind, found.key) {
            (Kind::Empty, Some((_, key))) => key,
            (Kind::Map { .. } | Kind::List { .. }, _) if written.contains('\n') => self.start_of(id),
            _ => found.node.range,
        }
    }

    fn start_of(&self, id: NodeId) -> ByteRange {
        let whole = first_line(self.source, self.yaml);
        if id == self.tree.id {
            return whole;
        }
        let Some(found) = find(self.tree, id) else { return whole };
        let start = found.key.map(|(_, range)| range);
        start.or_else(|| node_start(found.node)).unwrap_or(found.node.range)
    }
}

/// Finds a node by its number.
fn find(root: &Node, id: NodeId) -> Option<Found<'_>> {
    let mut found = Found { node: root, key: None, parent: None, path: Vec::new() };
    while found.node.id != id {
        let node = found.node;
        found.parent = Some(node.id);
        match &node.kind {
            Kind::List { items, .. } => {
                let after = items.partition_point(|item| item.id <= id);
                let index = after.checked_sub(1)?;
                found.node = items.get(index)?;
                found.key = None;
                found.path.push(Step::Index(index));
            }
            Kind::Map { entries, .. } => {
                let after = entries.partition_point(|entry| entry.value.id <= id);
                let entry = entries.get(after.checked_sub(1)?)?;
                found.node = &entry.value;
                found.key = Some((&entry.key, entry.key_range));
                found.path.push(Step::Key(entry.key.clone()));
            }
            Kind::Scalar { .. } | Kind::Empty => return None,
        }
    }
    Some(found)
}
