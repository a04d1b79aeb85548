//! The place of a value in a document, for findings that are made after the card was read.

use super::key_names;
use super::mend::{Edit, Mended};
use super::scan;
use super::tree::{self, Entry, Kind, Node, Style};
use crate::source::{ByteRange, Place, Source};
use std::sync::OnceLock;

/// One step from a map or list to what lies in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// To the value of a key.
    Key(String),
    /// To an item of a list, from 0.
    Index(usize),
}

impl From<&str> for Step {
    fn from(key: &str) -> Self {
        Self::Key(key.to_owned())
    }
}

impl From<usize> for Step {
    fn from(index: usize) -> Self {
        Self::Index(index)
    }
}

/// Finds the places of values in one document. Its tree is built when the first place is asked for.
#[derive(Clone, Debug)]
pub struct Locator {
    source: Source,
    yaml: ByteRange,
    layers: Option<Vec<Vec<Edit>>>,
    tree: OnceLock<Option<Node>>,
}

impl Locator {
    /// A locator for the part `yaml` of a source, read as it was mended, if it was.
    pub fn new(source: &Source, yaml: ByteRange, mended: Option<&super::Mended>) -> Self {
        let layers = mended.map(|mended| mended.layers.clone());
        Self { source: source.clone(), yaml, layers, tree: OnceLock::new() }
    }

    /// The place of the value at `path`; where that is absent, of the nearest key or value that encloses it; of the
    /// document's first line at worst.
    pub fn value(&self, path: &[Step]) -> Place {
        self.find(path, Aim::Value)
    }

    /// The place of the key at the end of `path`; of the value itself where that is a list's item.
    pub fn key(&self, path: &[Step]) -> Place {
        self.find(path, Aim::Key)
    }

    /// Whether something is written at `path`.
    pub fn has(&self, path: &[Step]) -> bool {
        self.tree().is_some_and(|tree| walk(tree, path).complete)
    }

    fn tree(&self) -> Option<&Node> {
        let text = self.source.text.get(self.yaml.start..self.yaml.end).unwrap_or("");
        let tree = self.tree.get_or_init(|| {
            let mended = match &self.layers {
                Some(layers) => Mended::in_layers(text, layers),
                None => Mended::new(text, &scan::scan(text).into_edits()),
            };
            tree::build(&mended, self.yaml.start).ok().map(|tree| tree.root)
        });
        tree.as_ref()
    }

    fn find(&self, path: &[Step], aim: Aim) -> Place {
        let first_line = first_line(&self.source, self.yaml);
        let Some(tree) = self.tree() else { return Place::at(&self.source.path, first_line) };
        let Reached { node, key_range, complete } = walk(tree, path);
        let scalar = matches!(node.kind, Kind::Scalar(_));
        let range = match (key_range, aim) {
            (Some(key), Aim::Key) => key,
            (Some(key), Aim::Value) if !complete || is_of_lines(&self.source, node) => key,
            (None, _) if !complete && !scalar => node_start(node).unwrap_or(first_line),
            _ if path.is_empty() => first_line,
            (None, _) if is_of_lines(&self.source, node) => node_start(node).unwrap_or(node.range),
            _ => node.range,
        };
        Place::at(&self.source.path, range)
    }
}

/// How far a path leads.
struct Reached<'tree> {
    node: &'tree Node,
    key_range: Option<ByteRange>,
    complete: bool,
}

/// One map that is written instead of a list of one is its own first item.
fn walk<'tree>(tree: &'tree Node, path: &[Step]) -> Reached<'tree> {
    let mut reached = Reached { node: tree, key_range: None, complete: true };
    for step in path {
        let next = match (step, &reached.node.kind) {
            (Step::Key(key), Kind::Map { entries, .. }) => {
                entry(entries, key).map(|entry| (&entry.value, Some(entry.key_range)))
            }
            (Step::Index(index), Kind::List { items, .. }) => items.get(*index).map(|item| (item, None)),
            (Step::Index(0), Kind::Map { .. }) => Some((reached.node, reached.key_range)),
            _ => None,
        };
        let Some((node, key_range)) = next else {
            reached.complete = false;
            break;
        };
        reached.node = node;
        reached.key_range = key_range;
    }
    reached
}

/// The entry of a key; where there is none, of another word that was probably written for it.
fn entry<'t>(entries: &'t [Entry], key: &str) -> Option<&'t Entry> {
    let written = entries.iter().find(|entry| entry.key == key);
    written.or_else(|| entries.iter().find(|entry| key_names::stands_for(&entry.key, key)))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Aim {
    Key,
    Value,
}

/// The document's first line without what follows its last word: `---` in Markdown.
pub(super) fn first_line(source: &Source, yaml: ByteRange) -> ByteRange {
    let before = source.text.get(..yaml.start).unwrap_or("");
    let start = if before.is_empty() { yaml.start } else { 0 };
    let line = source.text.get(start..).unwrap_or("").lines().next().unwrap_or("");
    ByteRange { start, end: start + line.trim_end().len() }
}

/// Whether a list or map is written on lines of its own: it is pointed at by its key or its first line.
pub(super) fn is_of_lines(source: &Source, node: &Node) -> bool {
    let written = || source.text.get(node.range.start..node.range.end).unwrap_or("");
    match &node.kind {
        Kind::Map { style, .. } | Kind::List { style, .. } => {
            *style == Style::Block || written().contains('\n')
        }
        Kind::Scalar(_) | Kind::Empty => false,
    }
}

/// Where a map or list of several lines is pointed at: its first key, or its first item.
pub(super) fn node_start(node: &Node) -> Option<ByteRange> {
    match &node.kind {
        Kind::Map { entries, .. } => entries.first().map(|entry| entry.key_range),
        Kind::List { items, .. } => items.first().map(|item| node_start(item).unwrap_or(item.range)),
        Kind::Scalar(_) | Kind::Empty => None,
    }
}
