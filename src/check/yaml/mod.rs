//! Reading a card from YAML, with every mistake at its exact place.
//!
//! Comes in: a source, and which part of it is YAML. Goes out: the card, or all mistakes of the document at once.
//! 1. `quick` reads what is written plainly, as nearly everything is; 2. else `scan` looks for what the parser would
//!    swallow in silence or refuse in words that nobody understands; 3. a text without suspicion is read straight by
//!    `serde_yaml`; 4. otherwise (or if that fails) it is read again as a
//!    [`tree`] that knows the place of every node, and the card is read from the tree: record the mistake, leave its
//!    node out, read again; a mistake that only the leaving out caused is dropped.
//!
//! # What a card's visitors may count on
//!
//! * Ask for a scalar with `deserialize_str`: it then comes as it was typed (`0180`, `no`, `1e3`). With
//!   `deserialize_any` (one or a list, a scalar or a map) `serde_yaml` gives numbers and booleans their own types:
//!   take `visit_u64` (its decimal digits are what was typed) and leave `visit_f64`, `visit_bool` and `visit_unit`
//!   out: the value is then read again from the tree, where every scalar arrives in `visit_str`, as typed.
//! * What `expecting` writes says what is due, as a word of the message `sort-wrong`: `text` (free text: only there
//!   a ` #` that cuts it is refused), `id`, `date`, `when`, `number`, `url`, `list`, `map`, `yes-or-no` …
//! * A map given in a `BTreeMap` overwrites repeated keys; here they are found before, so nothing needs to be done.
//! * Refuse a value with a [`Refusal`]; it is placed at the value, or at the key in a key's visitor.
//!
//! It must not know any card.

mod deserializer;
mod doubt;
mod explanation;
pub(in crate::check) mod invisible;
pub(in crate::check) mod key_names;
mod lines_of_list;
mod locator;
mod mend;
mod problem;
mod quick;
mod refusal;
mod repair;
mod scan;
mod stand_in;
mod supposition;
mod trap;
mod tree;
mod written;

pub use lines_of_list::{NextItem, next_item};
pub use locator::{Locator, Step};
pub use refusal::Refusal;
pub use written::written;

use crate::diagnostic::{Diagnostic, Severity};
use crate::source::{ByteRange, Place, Source};
use mend::Edit;
use serde::de::DeserializeOwned;

/// What came of reading a document.
#[derive(Clone, Debug)]
pub struct Reading<C> {
    /// The card. Also where there are errors, if it can be made up for what is wrong: wrong values are left out, missing
    /// ones stood in for, so that more can be found; never to be published. See [`Reading::whole`].
    pub card: Option<C>,
    /// Every mistake, in the order of the text.
    pub findings: Vec<Diagnostic>,
    /// Values that the card has only been given to go on, or has lost.
    pub mended: Mended,
}

impl<C> Reading<C> {
    /// The card, if nothing is wrong with it.
    pub fn whole(self) -> Option<C> {
        if self.findings.iter().all(|finding| finding.severity != Severity::Error) { self.card } else { None }
    }
}

/// Where a card was mended: paths of keys and items, in the text that was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mended {
    paths: Vec<Vec<Step>>,
    /// Keys that were left out, or that were probably meant by one that was.
    keys: Vec<Vec<Step>>,
    /// Maps and lists in which lines lie where they were not meant to: nothing is missing from them for sure.
    doubted: Vec<Vec<Step>>,
    /// What was changed in the text so that it could be read, layer on layer: so places are found again.
    layers: Vec<Vec<Edit>>,
}

impl Mended {
    /// Whether nothing was mended.
    pub fn is_empty(&self) -> bool {
        self.paths.is_empty() && self.keys.is_empty() && self.doubted.is_empty()
    }

    /// Whether the text was read as it was typed.
    pub fn is_as_typed(&self) -> bool {
        self.layers.iter().all(Vec::is_empty)
    }

    /// The path in the text as it was typed of what lies at `path` in the card: items that were left out of lists are
    /// counted again.
    #[must_use]
    pub fn as_typed(&self, path: Vec<Step>) -> Vec<Step> {
        if self.paths.is_empty() {
            return path;
        }
        let mut typed: Vec<Step> = Vec::with_capacity(path.len());
        for step in path {
            typed.push(match step {
                Step::Index(index) => Step::Index(self.typed_index(&typed, index)),
                key @ Step::Key(_) => key,
            });
        }
        typed
    }

    fn typed_index(&self, list: &[Step], index: usize) -> usize {
        let is_left_out = |typed: usize| {
            self.paths.iter().any(|mended| {
                matches!(mended.split_last(), Some((Step::Index(last), before)) if *last == typed && before == list)
            })
        };
        (0..).filter(|typed| !is_left_out(*typed)).nth(index).unwrap_or(index)
    }

    /// Whether the value at `path` itself was left out or stood in for.
    pub fn is_mended(&self, path: &[Step]) -> bool {
        self.paths.iter().any(|mended| mended == path)
    }

    /// Whether the key at the end of `path` is missing only because it was left out, or because another word was
    /// written for it.
    pub fn explains_missing(&self, path: &[Step]) -> bool {
        self.keys.iter().any(|key| key == path) || self.doubted.iter().any(|map| path.starts_with(map))
    }

    /// Whether the value at `path`, something around it or something in it was mended: what seems wrong there may only
    /// follow from that.
    pub fn touches(&self, path: &[Step]) -> bool {
        let touches = |mended: &Vec<Step>| mended.starts_with(path) || path.starts_with(mended);
        self.paths.iter().chain(&self.doubted).any(touches)
    }
}

/// Front matter of more bytes than this is no front matter that a person wrote.
const LARGEST: usize = 1 << 20;

/// Reads a card from the part `yaml` of a source.
pub fn read<C: DeserializeOwned>(source: &Source, yaml: ByteRange) -> Reading<C> {
    let text = source.text.get(yaml.start..yaml.end).unwrap_or("");
    if text.len() > LARGEST {
        let place = Place::at(&source.path, locator::first_line(source, yaml));
        let finding = Refusal::new("yaml-too-large").at(place);
        return Reading { card: None, findings: vec![finding], mended: Mended::default() };
    }
    if let Some(card) = quick::read(text) {
        return Reading { card: Some(card), findings: Vec::new(), mended: Mended::default() };
    }
    let scan = scan::scan(text);
    if scan.traps.is_empty()
        && !scan.suspicious
        && !scan.hopeless
        && let Ok(card) = serde_yaml::from_str(text)
    {
        return Reading { card: Some(card), findings: Vec::new(), mended: Mended::default() };
    }
    supposition::read(source, yaml, scan)
}

/// Reads a card from the located tree, as if the text were suspicious: for a test that both ways read alike.
#[cfg(test)]
pub fn read_from_tree<C: DeserializeOwned>(source: &Source, yaml: ByteRange) -> Reading<C> {
    let text = source.text.get(yaml.start..yaml.end).unwrap_or("");
    supposition::read(source, yaml, scan::scan(text))
}
