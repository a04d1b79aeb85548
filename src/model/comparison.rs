//! A target against what was counted (FORMAT part B, *Numbers*).

use super::quantity::{Comparator, Outcome, Quantity, Target};
use super::when::{Covered, Stretch};
use crate::source::FilePath;
use rust_decimal::{Decimal, RoundingStrategy};

/// One target with the outcomes that answer it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The target.
    pub target: Target,
    /// The one place that this is about, where the target holds at each of several: then there is one comparison a place.
    pub place: Option<String>,
    /// What can be said of it.
    pub result: ComparisonResult,
    /// Outcomes that were counted, in order of time.
    pub counted: Vec<CountedOutcome>,
    /// Outcomes that are shown beside, and why they are not counted.
    pub beside: Vec<(CountedOutcome, NotCounted)>,
    /// Outcomes of the same unit for another place, or without a place.
    pub elsewhere: Vec<(CountedOutcome, PlaceMismatch)>,
    /// The part that the target names ("varav minst 20 %"), where every counted outcome states it too.
    pub of_which: Option<PartComparison>,
    /// How long each time is to last, where every counted outcome states it too.
    pub lasting: Option<PartComparison>,
}

/// An outcome with its account and days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountedOutcome {
    /// The account.
    pub file: FilePath,
    /// What was counted.
    pub outcome: Outcome,
    /// The days it covers, after cutting; `None`: unknown.
    pub covers: Option<Covered>,
}

/// Why an outcome that answers a target is not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NotCounted {
    /// It shares days with one that is counted, or may do.
    SharesDays,
    /// It does not cover whole units of the target's time.
    NotWholeUnits,
    /// It is for several places together, where the target holds at each.
    SeveralPlaces,
}

/// Why an outcome does not answer a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlaceMismatch {
    /// "utfall redovisat för annan plats"
    OtherPlace,
    /// For some of the places that the target names, and it cannot be told what that is of the whole.
    PartOfPlaces,
    /// For a place, where the target names none.
    OnePlace,
    /// "utan plats"
    NoPlace,
}

/// A sum, and how exact it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sum {
    /// All numbers together.
    pub number: Decimal,
    /// `Number`: every outcome is a plain number. `AtLeast`, `AtMost`: one or more is a bound, all in the same direction.
    /// `About`: "cirka", or bounds in both directions; never compared.
    pub comparator: Comparator,
}

impl Sum {
    /// Whether it keeps within a limit. `None`: it does not tell.
    pub fn kept_within(&self, limit: &Quantity) -> Option<bool> {
        let (kept, broken) = (self.number <= limit.number, self.number > limit.number);
        match self.comparator {
            Comparator::Number => Some(kept),
            Comparator::AtLeast => broken.then_some(false),
            Comparator::AtMost => kept.then_some(true),
            Comparator::About => None,
        }
    }
}

/// What can be said of a target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ComparisonResult {
    /// Nothing that answers it was counted, or it is a number that is never compared.
    NotCompared,
    /// What was counted over the whole period or so far, against the target as a whole.
    Total {
        /// The sum of the counted outcomes.
        sum: Sum,
        /// Whether the target is reached (for `at_most`: kept). `None`: the numbers do not tell.
        reached: Option<bool>,
        /// Whether each reaches it by itself, in their order; those for several places over the same days are one. `None`:
        /// it does not tell.
        each: Vec<Option<bool>>,
    },
    /// Shares, as percentages: they are never added, so each stands against the target by itself.
    Each {
        /// Whether each counted outcome reaches the target, in their order. `None`: it does not tell.
        reached: Vec<Option<bool>>,
    },
    /// What was counted over whole units of the calendar: with more than one unit an average, never "reached in each".
    PerUnit {
        /// The sum over the units.
        sum: Sum,
        /// How many whole units.
        units: u32,
        /// The sum divided by the units; see [`rounded_to_show`] for a page.
        average: Decimal,
        /// Whether the average reaches the target. `None`: the numbers do not tell.
        reached: Option<bool>,
        /// The days of the whole units, those that adjoin together.
        over: Vec<Stretch>,
    },
}

impl ComparisonResult {
    /// Where a number that is not counted alone breaks the limit, the counted ones do not tell that it is kept.
    #[must_use]
    pub fn without_keeping(self) -> Self {
        let untold = |reached: Option<bool>| reached.filter(|kept| !kept);
        let each_untold = |each: Vec<Option<bool>>| each.into_iter().map(untold).collect();
        match self {
            Self::NotCompared => Self::NotCompared,
            Self::Total { sum, reached, each } => {
                Self::Total { sum, reached: untold(reached), each: each_untold(each) }
            }
            Self::Each { reached } => Self::Each { reached: each_untold(reached) },
            Self::PerUnit { sum, units, average, reached, over } => {
                Self::PerUnit { sum, units, average, reached: untold(reached), over }
            }
        }
    }

    /// Whether the target is reached: of several that stand by themselves, whether each reaches it.
    pub fn reached(&self) -> Option<bool> {
        match self {
            Self::NotCompared => None,
            Self::Total { reached, .. } | Self::PerUnit { reached, .. } => *reached,
            Self::Each { reached } => all_reached(reached),
        }
    }
}

impl Comparison {
    /// Whether each outcome reaches the target, where each stands by itself: shares, and several times against "inom 24
    /// timmar", which nobody adds.
    pub fn each_by_itself(&self) -> Option<&[Option<bool>]> {
        let target = &self.target.quantity;
        match &self.result {
            ComparisonResult::Each { reached } => Some(reached),
            ComparisonResult::Total { each, .. } if each.len() > 1 && target.is_limit_of_time() => Some(each),
            _ => None,
        }
    }
}

/// Whether each of several reaches the target: not where one does not. `None`: of one it cannot be told.
pub fn all_reached(each: &[Option<bool>]) -> Option<bool> {
    if each.contains(&Some(false)) {
        return Some(false);
    }
    each.iter().all(Option::is_some).then_some(true)
}

/// A part that target and outcomes both state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartComparison {
    /// What the target says of the part.
    pub target: Quantity,
    /// What the counted outcomes say of it, in order of time.
    pub stated: Vec<Quantity>,
    /// All of it together, where it is a number that can be added.
    pub sum: Option<Sum>,
    /// Whether it is reached. `None`: the numbers do not tell.
    pub reached: Option<bool>,
}

/// A number with at most two decimals, for a page. Where rounding to the nearest would say that the target is reached
/// although it is not, it is rounded the other way: no shortfall is rounded away (DESIGN, law 2).
pub fn rounded_to_show(number: Decimal, target: &Quantity) -> Decimal {
    let (falls_short, strategy): (fn(Decimal, Decimal) -> bool, _) = match target.comparator {
        Comparator::AtMost => (|number, most| number > most, RoundingStrategy::AwayFromZero),
        Comparator::Number | Comparator::AtLeast | Comparator::About => {
            (|number, least| number < least, RoundingStrategy::ToZero)
        }
    };
    let nearest = number.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    let hidden = falls_short(number, target.number) && !falls_short(nearest, target.number);
    let shown = if hidden { number.round_dp_with_strategy(2, strategy) } else { nearest };
    shown.normalize()
}

/// How what was counted stands to a target, as a word that sentences choose by.
pub fn reached_word(reached: Option<bool>, comparator: Comparator) -> &'static str {
    match (reached, comparator) {
        (None, _) => "unsaid",
        (Some(true), Comparator::AtMost) => "kept",
        (Some(false), Comparator::AtMost) => "exceeded",
        (Some(true), _) => "reached",
        (Some(false), _) => "short",
    }
}
