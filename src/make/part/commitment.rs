//! A commitment as a row of its promise's page.

use super::due::DueList;
use super::event::EventView;
use super::row::{Row, Rows};
use super::standing::Mark;
use super::telling::TellingView;
use crate::make::desk::{Block, Desk, Part, Phrase, Setting};
use crate::make::picture::progress::Progress;
use crate::make::wording::comparison::Clock;
use crate::model::commitment::Commitment;
use crate::model::commitment_state::CommitmentState;
use crate::model::comparison::{Comparison, CountedOutcome, PlaceMismatch};
use crate::model::follow_up_plan::OwnFollowUp;
use crate::model::id::{CommitmentId, Id, PromiseId};
use crate::model::link::{Link, Reference};
use crate::model::plan::Recipe;
use crate::model::promise::Promise;
use crate::model::quantity::Target;
use crate::model::review::Finding;
use crate::model::site::PromiseState;
use crate::model::telling::Telling;
use serde::Serialize;
use std::collections::BTreeSet;

/// A commitment.
#[derive(Clone, Debug, Serialize)]
pub struct CommitmentView {
    /// Its anchor.
    pub id: String,
    /// Its status.
    pub mark: Mark,
    /// Who says so and when.
    #[serde(skip_serializing_if = "Part::is_left_out")]
    pub source: Part<Option<Phrase>>,
    /// The promised words.
    #[serde(skip_serializing_if = "Part::is_left_out")]
    pub text: Part<Block>,
    /// The same, with a heading.
    #[serde(skip_serializing_if = "Part::is_left_out")]
    pub words: Part<Block>,
    /// Who, when, targets, conditions.
    #[serde(skip_serializing_if = "Part::is_left_out")]
    pub rows: Part<Vec<Row>>,
    /// Its targets against what was counted.
    #[serde(skip_serializing_if = "Part::is_left_out")]
    pub targets: Part<Vec<TargetView>>,
    /// What stands beside the status: accounts that differ, later ones, silence, what is missing.
    #[serde(skip_serializing_if = "Part::is_left_out")]
    pub beside: Part<Vec<Phrase>>,
    /// Its own due dates, where it has a plan of its own.
    #[serde(skip_serializing_if = "Part::is_left_out")]
    pub due: Part<Option<DueList>>,
    /// Its background in the promise.
    #[serde(skip_serializing_if = "Part::is_left_out")]
    pub background: Part<Option<Block>>,
    /// Accounts that stand open: the latest, and the one that gives the status.
    #[serde(skip_serializing_if = "Part::is_left_out")]
    pub tellings: Part<Vec<TellingView>>,
    /// Accounts before these.
    #[serde(skip_serializing_if = "Part::is_left_out")]
    pub earlier: Part<Vec<TellingView>>,
    /// "3 tidigare redovisningar"
    #[serde(skip_serializing_if = "Part::is_left_out")]
    pub earlier_label: Part<Phrase>,
    /// What accounts without pages of their own said before they were corrected: what was said stays said.
    #[serde(skip_serializing_if = "Part::is_left_out")]
    pub corrected: Part<Vec<TellingView>>,
    /// "En rättad redovisning"
    #[serde(skip_serializing_if = "Part::is_left_out")]
    pub corrected_label: Part<Phrase>,
    /// What happened to it, where that is more than its accounts say.
    #[serde(skip_serializing_if = "Part::is_left_out")]
    pub timeline: Part<Vec<EventView>>,
    /// Reviews that name it.
    #[serde(skip_serializing_if = "Part::is_left_out")]
    pub reviews: Part<Vec<Phrase>>,
}

/// A target and what can be said of it.
#[derive(Clone, Debug, Serialize)]
pub struct TargetView {
    /// "minst 900 timmar per år"
    pub target: Phrase,
    /// What was counted; several where the target holds at each of several places.
    pub results: Vec<ResultView>,
}

/// What was counted for a target.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ResultView {
    /// The one place that it is about, where there are several.
    pub place: Option<Phrase>,
    /// How what was counted stands to it.
    pub compared: Vec<Phrase>,
    /// The same as a bar.
    pub progress: Option<Progress>,
    /// What was counted, where more than one figure was added.
    pub counted: Vec<Phrase>,
    /// Figures shown beside: they share days with counted ones, or do not answer it.
    pub beside: Vec<Phrase>,
}

impl ResultView {
    fn is_empty(&self) -> bool {
        self.compared.is_empty() && self.counted.is_empty() && self.beside.is_empty()
    }
}

impl Desk<'_> {
    /// A commitment of a promise.
    pub fn commitment(
        &self,
        promise: &Promise,
        state: &PromiseState,
        commitment: &Commitment,
        follows: &CommitmentState,
        heading_level: u8,
    ) -> CommitmentView {
        let (open, earlier) = open_and_earlier(follows);
        let corrected: Vec<&Telling> = follows
            .tellings
            .iter()
            .filter(|telling| telling.corrected_by.is_some())
            .filter(|telling| !self.has_page(&Recipe::Account(telling.file().clone())))
            .collect();
        let prefix = format!("{}-", commitment.id);
        CommitmentView {
            id: commitment.id.to_string(),
            mark: self.standing_mark(follows),
            source: self.part("source", || self.standing_beside(follows)),
            text: self.part("text", || self.paragraphs(&commitment.text)),
            words: self.part("words", || self.headed(&commitment.text, heading_level)),
            rows: self.part("rows", || self.commitment_rows(promise, commitment, follows)),
            targets: self.part("targets", || self.targets(promise, commitment, follows)),
            beside: self.part("beside", || self.beside(promise, state, follows)),
            due: self.part("due", || follows.due.as_deref().and_then(|due| self.due_list(due))),
            background: self.part("background", || {
                self.prose(
                    &commitment.background,
                    Setting { heading_level: heading_level + 1, id_prefix: &prefix },
                )
            }),
            tellings: self.part("tellings", || {
                open.iter().map(|telling| self.open_telling(follows, telling, heading_level + 1)).collect()
            }),
            earlier_label: self.part("earlier_label", || {
                self.say("earlier-accounts").count("count", earlier.len()).phrase()
            }),
            earlier: self.part("earlier", || {
                earlier
                    .iter()
                    .map(|telling| self.telling(&commitment.id, telling, heading_level + 1))
                    .collect()
            }),
            corrected_label: self.part("corrected_label", || {
                self.say("corrected-accounts").count("count", corrected.len()).phrase()
            }),
            corrected: self.part("corrected", || {
                corrected
                    .iter()
                    .map(|telling| self.corrected_telling(&commitment.id, telling, heading_level + 1))
                    .collect()
            }),
            timeline: self.part("timeline", || self.story_of(promise, state, follows)),
            reviews: self.part("reviews", || self.reviews_of(promise, state, commitment)),
        }
    }

    fn commitment_rows(
        &self,
        promise: &Promise,
        commitment: &Commitment,
        follows: &CommitmentState,
    ) -> Vec<Row> {
        let mut rows = Rows::new(self);
        match (commitment.parties.as_slice(), promise.parties.as_slice()) {
            ([], alone @ [_]) => rows.add("label-who", self.parties(alone)),
            ([], _) => rows.add("label-who", Phrase::from(self.word("jointly"))),
            (parties, _) => rows.add("label-who", self.parties(parties)),
        };
        if !commitment.follow_up_by.is_empty() {
            rows.add("label-followed-up-by", self.parties(&commitment.follow_up_by));
        }
        let own = commitment.period.map(|_| self.when(commitment.period_within(promise.period)));
        rows.add("label-period", own);
        rows.add("label-reservation", commitment.reservation.as_ref().map(|text| self.text(text)));
        rows.add("label-ongoing", commitment.ongoing.then(|| self.word("ongoing").into()));
        // What every commitment answers is said once, where needs and problems are listed.
        let is_common = promise.commitments.len() > 1
            && promise.commitments.iter().all(|other| other.answers == commitment.answers);
        let grounds = promise.needs.iter().chain(&promise.problems).filter(|_| !is_common);
        let answered = grounds.filter(|(id, _)| commitment.answers.contains(id));
        let answered = answered.map(|(id, text)| self.text(text).linked(Some(&format!("#{id}"))));
        rows.add_all("label-answers", answered.collect());
        rows.add_all("label-continues", self.carried_on(promise, commitment));
        let plans = match (&follows.plans, &commitment.follow_up) {
            (Some(plans), _) => plans,
            (None, OwnFollowUp::List(plans)) => plans.as_slice(),
            (None, OwnFollowUp::Keys(plan)) => std::slice::from_ref(&**plan),
            (None, OwnFollowUp::Inherited) => &[][..],
        };
        rows.add_all("label-added", self.additions(promise, commitment));
        rows.add_all("label-reworded", self.rewordings(promise, commitment));
        rows.add_all("label-own-plan", plans.iter().map(|plan| self.follow_up_plan(plan)).collect());
        rows.done()
    }

    /// Commitments of earlier papers that it carries on.
    fn carried_on(&self, promise: &Promise, commitment: &Commitment) -> Vec<Phrase> {
        let own = [commitment.id.clone()];
        // What is written holds for every earlier paper; the same id by itself is told of where the paper goes on.
        let (ids, links) = match &commitment.continues {
            Some(ids) => {
                (ids.as_slice(), [&promise.continues[..], &promise.replaces, &promise.extends].concat())
            }
            None => (&own[..], promise.continues.clone()),
        };
        let mut seen: BTreeSet<&PromiseId> = BTreeSet::new();
        let earlier = links.iter().filter_map(Link::promise).filter(|id| seen.insert(id));
        let papers = earlier.filter_map(|id| self.facts().promises.get(id));
        let carried: Vec<(&Promise, &Commitment)> = papers
            .flat_map(|paper| {
                let listed = paper.commitments.iter().filter(|listed| ids.contains(&listed.id));
                listed.map(move |listed| (paper, listed))
            })
            .collect();
        let is_only = carried.len() == 1;
        let said = |(paper, listed): (&Promise, &Commitment)| {
            let id = CommitmentId { promise: paper.id.clone(), commitment: listed.id.clone() };
            let (title, way) = (self.text(&paper.title), self.commitment_way(&id));
            match is_only {
                true => {
                    let said = self.say("carried-on").with("promise", title).phrase();
                    said.after_spoken(&self.text(&listed.text)).linked(way.as_deref())
                }
                false => self.commitment_in_paper(self.text(&listed.text).linked(way.as_deref()), title),
            }
        };
        carried.into_iter().map(said).collect()
    }

    fn targets(
        &self,
        promise: &Promise,
        commitment: &Commitment,
        follows: &CommitmentState,
    ) -> Vec<TargetView> {
        let last = commitment.period_within(promise.period).last_day();
        let clock = match last {
            Some(last) if self.site().today.is_after(last) => Clock::Stopped,
            _ => Clock::Running,
        };
        let view = |target: &Target| TargetView {
            target: self.target(target),
            results: self.results(target, follows, clock),
        };
        commitment.targets.iter().map(view).collect()
    }

    /// What was counted, place by place where the target holds at each; what names no place belongs to none of them.
    fn results(&self, target: &Target, follows: &CommitmentState, clock: Clock) -> Vec<ResultView> {
        let comparisons = || follows.comparisons.iter().filter(|comparison| comparison.target == *target);
        let mut results: Vec<ResultView> =
            comparisons().map(|comparison| self.result_view(comparison, clock)).collect();
        let mut unplaced: Vec<&CountedOutcome> = Vec::new();
        for comparison in comparisons().filter(|comparison| comparison.place.is_some()) {
            for (counted, mismatch) in &comparison.elsewhere {
                if *mismatch == PlaceMismatch::NoPlace && !unplaced.contains(&counted) {
                    unplaced.push(counted);
                }
            }
        }
        if results.iter().all(ResultView::is_empty) {
            results.clear();
        }
        // Where other places have an outcome, a promised place without one is not passed over.
        for empty in results.iter_mut().filter(|result| result.is_empty()) {
            empty.compared.push(self.word("outcome-none-at-place").into());
        }
        if !unplaced.is_empty() {
            let said = unplaced.into_iter().map(|counted| self.mismatch(counted, PlaceMismatch::NoPlace));
            // First, so that it does not stand under the last of the places.
            results.insert(0, ResultView { beside: said.collect(), ..ResultView::default() });
        }
        results
    }

    fn result_view(&self, comparison: &Comparison, clock: Clock) -> ResultView {
        let counted: Vec<Phrase> =
            comparison.counted.iter().map(|counted| self.counted_outcome(counted)).collect();
        let beside = comparison.beside.iter();
        let beside = beside.map(|(counted, why)| self.not_counted(&comparison.target, counted, *why));
        let elsewhere = comparison.elsewhere.iter();
        let elsewhere =
            elsewhere.filter(|(_, why)| comparison.place.is_none() || *why != PlaceMismatch::NoPlace);
        let elsewhere = elsewhere.map(|(counted, why)| self.mismatch(counted, *why));
        ResultView {
            place: comparison.place.as_deref().map(|place| self.untranslated(place)),
            compared: self.comparison(comparison, clock),
            progress: self.progress(comparison),
            beside: beside.chain(elsewhere).collect(),
            counted: if counted.len() > 1 { counted } else { Vec::new() },
        }
    }

    /// An account that stands open. The verdict that is the status is said once, beside the promised words.
    fn open_telling(&self, follows: &CommitmentState, telling: &Telling, heading_level: u8) -> TellingView {
        let view = self.telling(&follows.id, telling, heading_level);
        if follows.file.as_ref() == Some(telling.file()) {
            TellingView { mark: Part::made(None), ..view }
        } else {
            view
        }
    }

    /// A telling that was corrected. The account may stand on the page with what of it still holds, so that its ids differ.
    fn corrected_telling(&self, commitment: &Id, telling: &Telling, heading_level: u8) -> TellingView {
        let prefix = format!("{commitment}-{}-corrected-", telling.file().stem());
        TellingView {
            note: self
                .part("note", || self.prose(telling.note()?, Setting { heading_level, id_prefix: &prefix })),
            ..self.telling(commitment, telling, heading_level)
        }
    }

    /// What stands beside the status, never instead of it.
    fn beside(&self, promise: &Promise, state: &PromiseState, follows: &CommitmentState) -> Vec<Phrase> {
        let mut said = Vec::new();
        for differing in &follows.differing {
            let sentence = self
                .say("differing")
                .with("parties", self.parties(&differing.reported_by))
                .with("status", self.status_word(differing.status))
                .with("account", self.account_link(&differing.file));
            said.push(sentence.phrase());
        }
        if !follows.later_without_verdict.is_empty() {
            let accounts = follows.later_without_verdict.iter().map(|file| self.account_link(file)).collect();
            let key =
                if self.is_told_later(follows) { "later-without-verdict" } else { "also-without-verdict" };
            said.push(self.say(key).with("accounts", self.list(accounts)).phrase());
        }
        if !follows.silent.is_empty() {
            said.push(self.say("silent").with("parties", self.parties(&follows.silent)).phrase());
        }
        said.extend(self.unaccounted_here(promise, state, &follows.months_unaccounted));
        said
    }

    /// Whether each account without a verdict was told after the one that gives the status, as far as days are known.
    fn is_told_later(&self, follows: &CommitmentState) -> bool {
        let Some(status) = follows.date else { return false };
        let accounts =
            follows.later_without_verdict.iter().filter_map(|file| self.facts().accounts.get(file));
        let mut dates = accounts.map(|account| account.date);
        dates.all(|date| date.is_some_and(|date| date.first_day() > status.last_day()))
    }

    fn reviews_of(&self, promise: &Promise, state: &PromiseState, commitment: &Commitment) -> Vec<Phrase> {
        let id = CommitmentId { promise: promise.id.clone(), commitment: commitment.id.clone() };
        let named = Reference::Commitment(id);
        let reviews = state.reviews.iter().filter_map(|file| self.facts().reviews.get(file));
        reviews
            .filter(|review| {
                let mut versions = self.facts().with_corrected(review).into_iter();
                versions.any(|review| review.about.contains(&named) || names(&review.findings, &named))
            })
            .map(|review| self.with_review_corrections(review, self.review_link(review)))
            .collect()
    }
}

/// Accounts that stand: the latest, the one that gives the status and those of its time stay open, the others, which
/// are earlier, may fold.
fn open_and_earlier(follows: &CommitmentState) -> (Vec<&Telling>, Vec<&Telling>) {
    let standing: Vec<&Telling> = follows.tellings.iter().filter(|telling| telling.stands()).rev().collect();
    let latest = standing.first().map(|telling| telling.file());
    standing.into_iter().partition(|telling| {
        Some(telling.file()) == latest
            || Some(telling.file()) == follows.file.as_ref()
            || follows.listed_with.contains(telling.file())
            || follows.differing.iter().any(|differing| differing.file == *telling.file())
    })
}

fn names(findings: &[Finding], reference: &Reference) -> bool {
    findings.iter().any(|finding| finding.about.contains(reference) || names(&finding.findings, reference))
}
