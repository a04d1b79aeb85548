//! What became of an earlier paper's commitments, and what the later one's were before.

use super::difference::Spoken;
use super::worded::plain;
use crate::make::desk::{Desk, Phrase};
use crate::make::part::row::{Row, Rows};
use crate::make::part::standing::Mark;
use crate::model::commitment::Commitment;
use crate::model::counts::Unlisted;
use crate::model::id::{CommitmentId, Id, PromiseId};
use crate::model::promise::Promise;
use crate::model::succession::{Change, Fate, Succession};
use serde::Serialize;

/// From one paper to the next.
#[derive(Clone, Debug, Serialize)]
pub struct SuccessionView {
    /// Its anchor.
    pub id: String,
    /// The two papers.
    pub heading: Phrase,
    /// The whole in a sentence.
    pub sentence: Phrase,
    /// Commitment by commitment.
    pub fates: Vec<FateView>,
}

/// What happened to a commitment.
#[derive(Clone, Debug, Serialize)]
pub struct FateView {
    /// In a word or two: "Lägre mål".
    pub change: String,
    /// Its words; what differs is marked.
    pub words: Option<Phrase>,
    /// What differs beside them.
    pub rows: Vec<Row>,
    /// What stood in the earlier paper, and how it went.
    pub earlier: Vec<EarlierView>,
    /// What it became, where that is not said by `words`.
    pub later: Vec<Phrase>,
}

/// A commitment of the earlier paper.
#[derive(Clone, Debug, Serialize)]
pub struct EarlierView {
    /// It, or the period in which it held, leading there.
    pub named: Phrase,
    /// How it went.
    pub mark: Option<Mark>,
}

impl Desk<'_> {
    /// What became of each commitment from one paper to the next.
    pub fn succession(&self, succession: &Succession) -> Option<SuccessionView> {
        let earlier = self.facts().promises.get(&succession.earlier)?;
        let later = self.facts().promises.get(&succession.later)?;
        let other = if self.is_about(&succession.later) { &succession.earlier } else { &succession.later };
        Some(SuccessionView {
            id: format!("{}-{}", other.town, other.promise),
            heading: self
                .say(if is_whole(earlier) && is_whole(later) {
                    "succession-heading"
                } else {
                    "succession-heading-open"
                })
                .with("earlier", self.when(earlier.period))
                .with("later", self.when(later.period))
                .phrase(),
            sentence: self.succession_sentence(succession)?,
            fates: succession.fates.iter().map(|fate| self.fate(earlier, later, fate)).collect(),
        })
    }

    /// Every paper that this one follows, then every one that follows it, each with what became of the commitments.
    pub fn successions(&self, promise: &PromiseId) -> Vec<&Succession> {
        let all = &self.site().successions;
        let earlier = all.get(promise).into_iter().flatten();
        let later = self.site().promises.get(promise).into_iter().flat_map(|state| &state.later);
        let later = later
            .filter_map(|id| all.get(id))
            .flatten()
            .filter(|succession| succession.earlier == *promise && succession.later != *promise);
        earlier.chain(later).collect()
    }

    fn is_about(&self, promise: &PromiseId) -> bool {
        use crate::model::plan::Recipe;
        matches!(&self.output.recipe, Recipe::Promise(id) | Recipe::History(id) if id == promise)
    }

    /// "Av sju åtaganden i Löftet 2022–2023 följde sex med: ett oförändrat, …"
    pub fn succession_sentence(&self, succession: &Succession) -> Option<Phrase> {
        let earlier = self.facts().promises.get(&succession.earlier)?;
        let later = self.facts().promises.get(&succession.later)?;
        let how_many = |change: Change| -> usize {
            let fates = succession.fates.iter().filter(|fate| fate.change == change);
            fates
                .map(|fate| fate.earlier.len().max(usize::from(change == Change::New) * fate.later.len()))
                .sum()
        };
        let mut parts = Vec::new();
        let carried = [
            (Change::Kept, "succession-kept"),
            (Change::OtherParties, "succession-other-parties"),
            (Change::Reworded, "succession-reworded"),
            (Change::Strengthened, "succession-strengthened"),
            (Change::Weakened, "succession-weakened"),
            (Change::OtherTarget, "succession-other-target"),
            (Change::OtherLength, "succession-other-length"),
            (Change::Split, "succession-split"),
            (Change::Merged, "succession-merged"),
        ];
        for (change, key) in carried {
            let count = how_many(change);
            if count > 0 {
                parts.push(self.say(key).count("count", count).phrase());
            }
        }
        let key = match (parts.is_empty(), self.has_unlisted(earlier)) {
            (true, true) => "succession-none-listed",
            (true, false) => "succession-none",
            (false, true) => "succession-listed",
            (false, false) => "succession",
        };
        let mut sentence = self
            .say(key)
            .count("all", earlier.commitments.len())
            .with("earlier", self.paper_name(earlier))
            .count("carried", succession.carried())
            .with("later", self.paper_name(later))
            .with("parts", self.list(parts))
            .phrase();
        let rest = [
            (
                Change::New,
                if self.has_unlisted(earlier) { "succession-new-listed" } else { "succession-new" },
            ),
            (Change::Elsewhere, "succession-elsewhere"),
            (
                Change::Dropped,
                if self.has_unlisted(later) { "succession-dropped-listed" } else { "succession-dropped" },
            ),
            (Change::NotRepeated, "succession-not-repeated"),
        ];
        for (change, key) in rest {
            let count = how_many(change);
            if count > 0 {
                sentence = sentence.then(" ", &self.say(key).count("count", count).phrase());
            }
        }
        let parties = self.joined_and_left(earlier, later).into_iter();
        Some(parties.fold(sentence, |sentence, told| sentence.then(" ", &told)))
    }

    /// The parties that came and those that left.
    fn joined_and_left(&self, earlier: &Promise, later: &Promise) -> Vec<Phrase> {
        let parties = [
            ("succession-joined", not_in(&later.parties, &earlier.parties)),
            ("succession-left", not_in(&earlier.parties, &later.parties)),
        ];
        let told = parties.into_iter().filter(|(_, parties)| !parties.is_empty()).map(|(key, parties)| {
            let told = self.say(key).count("count", parties.len());
            told.with("parties", self.party_names(&parties)).phrase()
        });
        told.collect()
    }

    /// A paper's title, with its period where the title does not have it.
    pub fn paper_name(&self, paper: &Promise) -> Phrase {
        let has_period = self.plain(&paper.title).contains(&self.listed_period(paper).words());
        if has_period { self.promise_link(&paper.id) } else { self.promise_with_period(paper) }
    }

    fn fate(&self, earlier: &Promise, later: &Promise, fate: &Fate) -> FateView {
        let before: Vec<&Commitment> = listed(earlier, &fate.earlier);
        let after: Vec<&Commitment> = listed(later, &fate.later);
        let (words, rows) = match (before.as_slice(), after.as_slice()) {
            ([one], [other]) if fate.others.is_empty() => (
                Some(self.difference(&plain(&one.text), &plain(&other.text), Spoken::AsWritten)),
                self.what_differs(fate, (earlier, one), (later, other)),
            ),
            ([], [only]) => (Some(self.named(later, only)), self.target_row(only)),
            ([only], []) => (Some(self.text(&only.text)), self.target_row(only)),
            _ => (None, Vec::new()),
        };
        // Where the words are said already, what stood in the earlier paper is named by its time.
        let is_said = words.is_some();
        let told = |commitment: &&Commitment| EarlierView {
            named: match is_said {
                true => self.held_then(earlier, commitment),
                false => self.with_target(self.named(earlier, commitment), commitment),
            },
            mark: self.mark_of(&earlier.id, &commitment.id),
        };
        let became = after
            .iter()
            .filter(|_| !is_said)
            .map(|commitment| self.with_target(self.named(later, commitment), commitment));
        let (also_from, also_became) = match fate.change {
            Change::Merged => (fate.others.as_slice(), &[][..]),
            _ => (&[][..], fate.others.as_slice()),
        };
        let also_from = also_from.iter().filter_map(|id| {
            let named = self.in_its_paper(id)?;
            Some(EarlierView { named, mark: self.mark_of(&id.promise, &id.commitment) })
        });
        FateView {
            change: self.word(match fate.change {
                Change::New if self.has_unlisted(earlier) => "fate-new-listed",
                Change::Dropped if self.has_unlisted(later) => "fate-dropped-listed",
                change => change_key(change),
            }),
            rows,
            earlier: before.iter().map(told).chain(also_from).collect(),
            later: became.chain(also_became.iter().filter_map(|id| self.in_its_paper(id))).collect(),
            words,
        }
    }

    /// Whether not all commitments of a paper are written down here: one that is missing may be among the others.
    fn has_unlisted(&self, paper: &Promise) -> bool {
        let state = self.site().promises.get(&paper.id);
        state.is_some_and(|state| state.denominator.unlisted != Unlisted::Number(0))
    }

    fn named(&self, promise: &Promise, commitment: &Commitment) -> Phrase {
        let id = CommitmentId { promise: promise.id.clone(), commitment: commitment.id.clone() };
        self.text(&commitment.text).linked(self.commitment_way(&id).as_deref())
    }

    /// A commitment of a third paper, and which that is.
    fn in_its_paper(&self, id: &CommitmentId) -> Option<Phrase> {
        let paper = self.facts().promises.get(&id.promise)?;
        let commitment = paper.commitments.iter().find(|listed| listed.id == id.commitment)?;
        let commitment = self.with_target(self.named(paper, commitment), commitment);
        Some(self.commitment_in_paper(commitment, self.paper_name(paper)))
    }

    /// "Gå runt på torget, i Löftet 2023".
    pub fn commitment_in_paper(&self, commitment: Phrase, paper: Phrase) -> Phrase {
        self.say("commitment-in-paper").with("commitment", commitment).with("paper", paper).phrase()
    }

    /// The time that the earlier commitment held, leading to it.
    fn held_then(&self, earlier: &Promise, commitment: &Commitment) -> Phrase {
        let id = CommitmentId { promise: earlier.id.clone(), commitment: commitment.id.clone() };
        // What it was stands above; where a link leads is said in the link.
        let period = self.listed_period(earlier).after_spoken(&self.text(&commitment.text));
        let period = period.linked(self.commitment_way(&id).as_deref());
        self.say("fate-then").with("period", period).phrase()
    }

    fn mark_of(&self, promise: &PromiseId, commitment: &Id) -> Option<Mark> {
        let state = self.site().promises.get(promise)?;
        let follows = state.commitments.iter().find(|follows| follows.id == *commitment)?;
        Some(self.standing_mark(follows))
    }

    fn what_differs(
        &self,
        fate: &Fate,
        (earlier, before): (&Promise, &Commitment),
        (later, after): (&Promise, &Commitment),
    ) -> Vec<Row> {
        let mut rows = Rows::new(self);
        let target = |commitment: &Commitment| {
            self.targets_in_words(commitment).unwrap_or_else(|| self.word("fate-no-target").into())
        };
        if before.targets == after.targets {
            rows.add("label-target-same", self.targets_in_words(after));
        } else {
            rows.add("label-target-before", target(before));
            rows.add("label-target-now", target(after));
        }
        if fate.other_parties {
            rows.add("label-who-before", self.promising_by_name(earlier, before));
            rows.add("label-who-now", self.promising_by_name(later, after));
        }
        rows.done()
    }

    fn target_row(&self, commitment: &Commitment) -> Vec<Row> {
        let mut rows = Rows::new(self);
        rows.add("label-target-same", self.targets_in_words(commitment));
        rows.done()
    }
}

fn listed<'promise>(promise: &'promise Promise, ids: &[Id]) -> Vec<&'promise Commitment> {
    promise.commitments.iter().filter(|commitment| ids.contains(&commitment.id)).collect()
}

fn not_in(these: &[Id], others: &[Id]) -> Vec<Id> {
    these.iter().filter(|id| !others.contains(id)).cloned().collect()
}

/// Whether a paper begins and ends on known days.
fn is_whole(paper: &Promise) -> bool {
    paper.period.first_day().is_some() && paper.period.last_day().is_some()
}

fn change_key(change: Change) -> &'static str {
    match change {
        Change::Merged => "fate-merged",
        Change::Split => "fate-split",
        Change::Weakened => "fate-weakened",
        Change::Strengthened => "fate-strengthened",
        Change::OtherTarget => "fate-other-target",
        Change::OtherLength => "fate-other-length",
        Change::Reworded => "fate-reworded",
        Change::OtherParties => "fate-other-parties",
        Change::Kept => "fate-kept",
        Change::New => "fate-new",
        Change::Elsewhere => "fate-elsewhere",
        Change::Dropped => "fate-dropped",
        Change::NotRepeated => "fate-not-repeated",
    }
}
