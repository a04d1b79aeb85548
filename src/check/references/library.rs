//! Every document, and what is known of those that could not be read whole.

use super::super::at::{At, Places, written_as_one};
use super::super::mentions::Mentions;
use super::super::place_in_tree::POLICE;
use super::super::yaml::{Mended, Step};
use super::super::{Drafts, Question};
use super::renamed::Renamed;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::facts::Facts;
use crate::model::id::{Id, PromiseId};
use crate::model::promise::Promise;
use crate::model::publication::Publication;
use crate::model::sources::Texts;
use crate::source::{FilePath, Place};
use std::collections::{BTreeMap, BTreeSet};

/// What documents are held against each other.
pub struct Library<'site> {
    /// Every document that could be read, drafts and coming ones too; references in it need not hold.
    pub facts: &'site Facts,
    /// The texts.
    pub texts: &'site Texts,
    /// What the bodies refer to.
    pub mentions: &'site Mentions,
    /// Names of the folders in `themes/`.
    pub themes: &'site BTreeSet<String>,
    /// What is asked.
    pub question: &'site Question,
    /// Documents that could not be read at all. Nothing is said of what they would have held.
    pub unread: &'site BTreeSet<FilePath>,
    /// Documents that were mended to go on. Nothing is said of what was mended.
    pub mended: &'site BTreeMap<FilePath, Mended>,
    /// Documents in which something was found wrong already: a key that seems missing may stand in them all the same.
    pub wrong: &'site BTreeSet<FilePath>,
}

/// What every check asks of the library, looked up once.
pub(super) struct Known<'site> {
    /// Commitments whose id was changed in their promise alone.
    renamed: Renamed<'site>,
    parties: BTreeSet<&'site str>,
    hidden: BTreeMap<&'site FilePath, &'site Publication>,
}

impl<'site> Known<'site> {
    /// Looks it up.
    pub fn new(library: &'site Library<'site>) -> Self {
        Self {
            renamed: Renamed::new(library),
            parties: library.facts.parties().map(|party| party.id().as_str()).collect(),
            hidden: library.hidden(),
        }
    }
}

/// The finding that the levels of the police are nowhere.
const NO_POLICE: &str = "police-missing";

/// Keeps the first finding that the levels of the police are nowhere.
pub(super) fn tell_of_no_police_once(findings: &mut Vec<Diagnostic>) {
    let mut is_told = false;
    findings.retain(|finding| finding.message.key != NO_POLICE || !std::mem::replace(&mut is_told, true));
}

/// What one check has found so far.
pub(super) struct Findings<'site> {
    /// The documents.
    pub library: &'site Library<'site>,
    known: &'site Known<'site>,
    places: Places<'site>,
    list: Vec<Diagnostic>,
}

impl<'site> Findings<'site> {
    /// Nothing found yet.
    pub fn new(library: &'site Library<'site>, known: &'site Known<'site>) -> Self {
        Self { library, known, places: Places::mended(library.texts, library.mended), list: Vec::new() }
    }

    /// Commitments whose id was changed in their promise alone.
    pub fn renamed(&self) -> &'site Renamed<'site> {
        &self.known.renamed
    }

    /// Everything found.
    pub fn into_list(self) -> Vec<Diagnostic> {
        self.list
    }

    /// Adds a finding at a value, unless that was mended.
    pub fn add(&mut self, at: &At<'_>, finding: impl FnOnce(Place) -> Diagnostic) {
        if !self.library.is_mended(at) {
            let place = self.place_of_value(at);
            self.list.push(finding(place));
        }
    }

    /// Adds a finding at a key, unless its value was mended.
    pub fn add_at_key(&mut self, at: &At<'_>, finding: impl FnOnce(Place) -> Diagnostic) {
        if !self.library.is_mended(at) {
            let place = self.place_of_key(at);
            self.list.push(finding(place));
        }
    }

    /// Adds that the levels of the police are nowhere; it is told once.
    pub fn no_police(&mut self, id: &Id, at: &At<'_>) {
        if !self.library.is_mended(at) {
            let message = Message::new(NO_POLICE).with("id", id.as_str());
            let place = Place::whole(&FilePath::new(POLICE));
            self.list.push(Diagnostic::error(place, message).help(Message::new("police-missing.help")));
        }
    }

    /// Adds a finding whose place is already known.
    pub fn push(&mut self, finding: Diagnostic) {
        self.list.push(finding);
    }

    /// Where a key stands, to point at it from another finding.
    pub fn place_of_key(&self, at: &At<'_>) -> Place {
        self.places.key_at(at.file(), &self.library.as_typed(at))
    }

    /// Where a value stands, to point at it from another finding.
    pub fn place_of_value(&self, at: &At<'_>) -> Place {
        self.places.value_at(at.file(), &self.library.as_typed(at))
    }

    /// Whether a value was written there.
    pub fn is_written(&self, at: &At<'_>) -> bool {
        self.places.is_written(at)
    }

    /// Whether a party with this id is known, or may be.
    pub fn has_party(&self, id: &Id) -> bool {
        self.known.parties.contains(id.as_str()) || self.library.may_be_party(id)
    }

    /// What is published must not name what is not: a draft, or a document that waits for its day.
    pub fn must_be_public(&mut self, target: &FilePath, at: &At<'_>) {
        let Some(waiting) = self.known.hidden.get(target).copied() else { return };
        if self.known.hidden.contains_key(at.file()) {
            return;
        }
        let message = match waiting.publish_at {
            Some(day) if !waiting.draft => {
                Message::new("reference-waits").with("day", day.format("%Y-%m-%d").to_string())
            }
            _ => Message::new("reference-draft"),
        };
        self.add(at, |place| {
            Diagnostic::error(place, message.with("file", target.in_content()))
                .help(Message::new("reference-draft.help"))
        });
    }

    /// Ids of all parties, in order.
    pub fn party_ids(&self) -> impl Iterator<Item = &'site str> + use<'site, '_> {
        self.known.parties.iter().copied()
    }
}

impl Library<'_> {
    /// Whether what stands here was made up or lost when its document was read.
    pub fn is_mended(&self, at: &At<'_>) -> bool {
        self.mended.get(at.file()).is_some_and(|mended| {
            let steps = mended.as_typed(at.steps());
            mended.touches(&steps) || mended.touches(&written_as_one(steps.clone()))
        })
    }

    /// The steps to a value in the text as it was typed: items that were left out of lists are counted again.
    fn as_typed(&self, at: &At<'_>) -> Vec<Step> {
        match self.mended.get(at.file()) {
            Some(mended) => mended.as_typed(at.steps()),
            None => at.steps(),
        }
    }

    fn is_mended_below(&self, file: &FilePath, key: &str) -> bool {
        self.mended.get(file).is_some_and(|mended| mended.touches(&[Step::from(key)]))
    }

    /// Whether a document that could not be read may hold a party with this id.
    fn may_be_party(&self, id: &Id) -> bool {
        let police = FilePath::new(POLICE);
        self.unread.contains(&police)
            || self.may_write(&police, id)
            || self.unread.contains(&FilePath::new(format!("content/parties/{id}.md")))
            || self.unread.contains(&municipality_file(id))
    }

    /// Whether an id stands as a key in a document that is wrong somewhere: then it may have been lost with that.
    pub fn may_write(&self, file: &FilePath, id: &Id) -> bool {
        let begins = |line: &str| {
            let rest = line.trim_start().strip_prefix(id.as_str());
            rest.is_some_and(|rest| {
                !rest.starts_with(|letter: char| letter.is_alphanumeric() || letter == '-')
            })
        };
        let has_key = |text: &str| text.contains(&format!("{id}:")) || text.lines().any(begins);
        self.wrong.contains(file) && self.texts.get(file).is_some_and(|source| has_key(&source.text))
    }

    /// Whether there is such a municipality, or may be.
    pub fn has_municipality(&self, id: &Id) -> bool {
        self.facts.municipalities.contains_key(id) || self.unread.contains(&municipality_file(id))
    }

    /// Whether there is such a promise, or may be.
    pub fn has_promise(&self, id: &PromiseId) -> bool {
        self.facts.promises.contains_key(id) || self.unread.contains(&promise_file(id))
    }

    /// Whether the promise has such a commitment, or may have. `true` where the promise is unknown: that is another finding.
    pub fn has_commitment(&self, promise: &PromiseId, commitment: &Id) -> bool {
        self.facts.promises.get(promise).is_none_or(|promise| self.has_commitment_in(promise, commitment))
    }

    /// As [`Library::has_commitment`], of a promise that is at hand.
    pub fn has_commitment_in(&self, promise: &Promise, commitment: &Id) -> bool {
        promise.commitment(commitment).is_some()
            || self.is_mended_below(&promise.publication.file, "commitments")
            || self.may_write(&promise.publication.file, commitment)
    }

    /// Documents that are left out of what is published now, because they or what they lie in wait.
    pub fn hidden(&self) -> BTreeMap<&FilePath, &Publication> {
        let facts = self.facts;
        let towns: BTreeMap<&Id, &Publication> =
            facts.municipalities.values().map(|town| (&town.id, &town.publication)).collect();
        let promises: BTreeMap<&PromiseId, &Publication> =
            facts.promises.values().map(|promise| (&promise.id, &promise.publication)).collect();
        let mut hidden = BTreeMap::new();
        let lies_in = |town: &Id, promise: Option<&PromiseId>| {
            [towns.get(town).copied(), promise.and_then(|promise| promises.get(promise).copied())]
        };
        let documents = facts
            .municipalities
            .values()
            .map(|one| (&one.publication, [None, None]))
            .chain(facts.organisations.values().map(|one| (&one.publication, [None, None])))
            .chain(facts.promises.values().map(|one| (&one.publication, lies_in(&one.id.town, None))))
            .chain(facts.accounts.values().map(|one| {
                let promise = one.about.first().filter(|_| !one.in_town_folder);
                (&one.publication, lies_in(&one.town, promise))
            }))
            .chain(
                facts
                    .reviews
                    .values()
                    .map(|one| (&one.publication, lies_in(&one.town, one.promise.as_ref()))),
            )
            .chain(facts.pages.values().map(|one| (&one.publication, [None, None])));
        for (publication, around) in documents {
            let waiting = around.into_iter().flatten().chain([publication]).find(|one| self.waits(one));
            if let Some(waiting) = waiting {
                hidden.insert(&publication.file, waiting);
            }
        }
        hidden
    }

    fn waits(&self, publication: &Publication) -> bool {
        self.question.drafts == Drafts::Hidden
            && (publication.draft || publication.publish_at.is_some_and(|day| day > self.question.today.0))
    }
}

fn municipality_file(id: &Id) -> FilePath {
    FilePath::new(format!("content/municipalities/{id}/index.md"))
}

fn promise_file(id: &PromiseId) -> FilePath {
    FilePath::new(format!("content/municipalities/{id}/index.md"))
}
