//! What was counted against what was promised, in words (FORMAT part B, *Numbers*).

use super::quantity::per_key;
use crate::make::desk::{Desk, Phrase};
use crate::model::comparison::{
    Comparison, ComparisonResult, CountedOutcome, NotCounted, PartComparison, PlaceMismatch, Sum,
    all_reached, reached_word, rounded_to_show,
};
use crate::model::quantity::{Cadence, Comparator, Quantity, Target};
use crate::model::when::Stretch;
use rust_decimal::Decimal;

/// Whether the time that a target is for has passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// It has: what is short stays short.
    Stopped,
    /// Not yet: what is short is not reached *yet*.
    Running,
}

/// What was counted over whole units of the calendar.
struct OverUnits<'all> {
    sum: Sum,
    units: u32,
    average: Decimal,
    reached: Option<bool>,
    over: &'all [Stretch],
}

impl Desk<'_> {
    /// What can be said of a target, sentence by sentence.
    pub fn comparison(&self, comparison: &Comparison, clock: Clock) -> Vec<Phrase> {
        let mut said: Vec<Phrase> = self.compared(comparison, clock).into_iter().collect();
        said.extend(comparison.of_which.as_ref().map(|part| {
            let clock = match comparison.result {
                ComparisonResult::Total { .. } => clock,
                _ => Clock::Stopped,
            };
            self.part_compared(part, clock)
        }));
        said.extend(comparison.lasting.as_ref().map(|part| {
            self.say("compared-lasting")
                .with("stated", self.stated(part))
                .with("reached", reached_word(part.reached, part.target.comparator))
                .phrase()
        }));
        said
    }

    fn compared(&self, comparison: &Comparison, clock: Clock) -> Option<Phrase> {
        let target = &comparison.target;
        if let Some(each) = comparison.each_by_itself() {
            return Some(self.each_compared(comparison, each));
        }
        match &comparison.result {
            ComparisonResult::NotCompared | ComparisonResult::Each { .. } => None,
            ComparisonResult::Total { sum, reached, each } => {
                let is_limit = target.quantity.comparator == Comparator::AtMost;
                Some(if is_limit && each.len() > 1 {
                    self.limit_compared(comparison, *sum, each, clock)
                } else {
                    self.total_compared(&target.quantity, *sum, *reached, clock)
                })
            }
            ComparisonResult::PerUnit { sum, units, average, reached, over } => {
                let over = OverUnits { sum: *sum, units: *units, average: *average, reached: *reached, over };
                Some(self.units_compared(target, &over))
            }
        }
    }

    fn total_compared(&self, target: &Quantity, sum: Sum, reached: Option<bool>, clock: Clock) -> Phrase {
        let more = self.more_than_promised(sum, target);
        let said = reached_so_far(reached, target.comparator, clock);
        self.say(if clock == Clock::Running { "compared-so-far" } else { "compared-total" })
            .with("sum", self.sum(sum, target))
            .with("reached", if more.is_some() { "over" } else { said })
            .with("more", more.unwrap_or_else(|| "".into()))
            .phrase()
    }

    /// "Högst" may be meant for the sum or for each time: both are shown, and that the paper does not say which.
    fn limit_compared(
        &self,
        comparison: &Comparison,
        sum: Sum,
        each: &[Option<bool>],
        clock: Clock,
    ) -> Phrase {
        let target = &comparison.target.quantity;
        let of_sum = sum.kept_within(target);
        let word = match (all_reached(each), of_sum) {
            (Some(false), _) => "exceeded",
            (_, Some(true)) => "kept",
            (Some(true), Some(false)) => "either",
            (Some(true), None) => "each",
            (None, Some(false)) => "sum",
            (None, None) => "unsaid",
        };
        self.say(if clock == Clock::Running { "compared-limit-so-far" } else { "compared-limit" })
            .with("parts", self.amounts(&comparison.counted))
            .with("sum", self.sum(sum, target))
            .count("over", each.iter().filter(|kept| **kept == Some(false)).count())
            .count("count", each.len())
            .with("reached", word)
            .phrase()
    }

    /// Shares are never added: each stands by itself.
    fn each_compared(&self, comparison: &Comparison, reached: &[Option<bool>]) -> Phrase {
        let missed = reached.iter().filter(|reached| **reached == Some(false)).count();
        let word = reached_word(all_reached(reached), comparison.target.quantity.comparator);
        self.say(if reached.len() == 1 { "compared-one-share" } else { "compared-shares" })
            .with("parts", self.amounts(&comparison.counted))
            .with("reached", word)
            .count("missed", missed)
            .count("count", reached.len())
            .phrase()
    }

    fn units_compared(&self, target: &Target, over: &OverUnits<'_>) -> Phrase {
        let unit = target.per.unwrap_or(Cadence::Year);
        let asked = &target.quantity;
        let days = self.list(over.over.iter().map(|stretch| self.stretch(*stretch)).collect());
        let average = Sum { number: over.average, comparator: over.sum.comparator };
        let more = self.more_than_promised(average, asked);
        let average = Sum { number: rounded_to_show(over.average, asked), ..average };
        let reached = if more.is_some() { "over" } else { reached_word(over.reached, asked.comparator) };
        self.say(if over.units == 1 { "compared-unit" } else { "compared-average" })
            .with("sum", self.sum(over.sum, asked))
            .with("average", self.sum(average, asked))
            .with("per", self.word(per_key(unit)))
            .with("units", self.say(units_key(unit)).count("units", over.units).text())
            .with("days", days)
            .with("reached", reached)
            .with("more", more.unwrap_or_else(|| "".into()))
            .phrase()
    }

    /// "Varav sammanlagt 6 nattpass. Det når målet."
    fn part_compared(&self, part: &PartComparison, clock: Clock) -> Phrase {
        let reached = reached_so_far(part.reached, part.target.comparator, clock);
        let sum = part.sum.filter(|_| part.stated.len() > 1);
        match sum {
            Some(sum) => self.say("compared-of-which-sum").with("sum", self.sum(sum, &part.target)),
            None => self.say("compared-of-which").with("stated", self.stated(part)),
        }
        .with("reached", reached)
        .phrase()
    }

    fn stated(&self, part: &PartComparison) -> Phrase {
        self.list(part.stated.iter().map(|quantity| self.whole_quantity(quantity)).collect())
    }

    fn amounts(&self, counted: &[CountedOutcome]) -> Phrase {
        self.list(counted.iter().map(|counted| self.amount(&counted.outcome.quantity)).collect())
    }

    /// What was done beyond what was promised; `None`: no more, or it does not tell. The number shown less the target.
    fn more_than_promised(&self, sum: Sum, target: &Quantity) -> Option<Phrase> {
        let grows = matches!(target.comparator, Comparator::Number | Comparator::AtLeast);
        let tells = matches!(sum.comparator, Comparator::Number | Comparator::AtLeast);
        let more = rounded_to_show(sum.number, target).checked_sub(target.number)?;
        let is_more = grows && tells && more > Decimal::ZERO;
        is_more.then(|| self.sum(Sum { number: more, comparator: sum.comparator }, target))
    }

    /// An outcome that is not counted, and why.
    pub fn not_counted(&self, target: &Target, counted: &CountedOutcome, why: NotCounted) -> Phrase {
        let key = match why {
            NotCounted::SharesDays if target.quantity.comparator == Comparator::About => "outcome-same-days",
            NotCounted::SharesDays => "outcome-shares-days",
            NotCounted::NotWholeUnits => "outcome-not-whole-units",
            NotCounted::SeveralPlaces => "outcome-several-places",
        };
        let per = target.per.map(|per| self.word(per_key(per))).unwrap_or_default();
        self.say(key).with("per", per).with("outcome", self.counted_outcome(counted)).phrase()
    }

    /// An outcome that does not answer its target, and why.
    pub fn mismatch(&self, counted: &CountedOutcome, why: PlaceMismatch) -> Phrase {
        let key = match why {
            PlaceMismatch::OtherPlace => "outcome-other-place",
            PlaceMismatch::PartOfPlaces => "outcome-part-of-places",
            PlaceMismatch::OnePlace => "outcome-one-place",
            PlaceMismatch::NoPlace => "outcome-no-place",
        };
        self.say(key).with("outcome", self.counted_outcome(counted)).phrase()
    }
}

/// The word for a whole that may not be over.
fn reached_so_far(reached: Option<bool>, comparator: Comparator, clock: Clock) -> &'static str {
    match (reached_word(reached, comparator), clock) {
        ("short", Clock::Running) => "short-yet",
        (word, _) => word,
    }
}

/// "12 veckor"
fn units_key(unit: Cadence) -> &'static str {
    match unit {
        Cadence::Day => "units-day",
        Cadence::Week => "units-week",
        Cadence::Month => "units-month",
        Cadence::Quarter => "units-quarter",
        Cadence::Tertial => "units-tertial",
        Cadence::HalfYear => "units-half-year",
        Cadence::Year => "units-year",
    }
}
