//! Targets and outcomes in words (DOMAIN M5, M6).

use crate::make::desk::{Desk, Phrase};
use crate::model::comparison::{
    Comparison, ComparisonResult, CountedOutcome, PlaceMismatch, Sum, reached_word, rounded_to_show,
};
use crate::model::quantity::{Cadence, Comparator, Counted, Outcome, Quantity, Target};

/// Whether the time that a target is for has passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// It has: what is short stays short.
    Stopped,
    /// Not yet: what is short is not reached *yet*.
    Running,
}

impl Desk<'_> {
    /// "minst 900 timmar per år, sammanlagt på platserna A och B"
    pub fn target(&self, target: &Target) -> Phrase {
        let mut words = self.amount(&target.quantity);
        if let Some(per) = target.per {
            words = words.then(" ", &Phrase::from(self.word(per_key(per))));
        }
        words = self.with_parts(words, &target.quantity);
        self.with_places(words, &target.quantity.places, target.counted)
    }

    /// "640 timmar, på platsen A"
    pub fn outcome(&self, outcome: &Outcome) -> Phrase {
        let words = self.with_parts(self.amount(&outcome.quantity), &outcome.quantity);
        let words = self.with_places(words, &outcome.quantity.places, None);
        match outcome.covers {
            Some(covers) => words.then(", ", &self.when(covers)),
            None => words,
        }
    }

    /// An outcome with its days and its account.
    pub fn counted_outcome(&self, counted: &CountedOutcome) -> Phrase {
        let outcome = Outcome { covers: None, ..counted.outcome.clone() };
        let words = self.outcome(&outcome);
        let days = match counted.covers {
            Some(covers) => self.covered(covers),
            None => Phrase::from(self.word("covers-unknown")),
        };
        self.say("outcome-told")
            .with("outcome", words)
            .with("days", days)
            .with("account", self.account_link(&counted.file))
            .phrase()
    }

    /// What can be said of a target, sentence by sentence.
    pub fn comparison(&self, comparison: &Comparison, clock: Clock) -> Vec<Phrase> {
        let target = &comparison.target.quantity;
        let mut said: Vec<Phrase> = self.compared(comparison, target, clock).into_iter().collect();
        let parts = [("compared-of-which", &comparison.of_which), ("compared-lasting", &comparison.lasting)];
        for (key, part) in parts {
            let Some(part) = part else { continue };
            let stated = part.stated.iter().map(|quantity| self.whole_quantity(quantity)).collect();
            let reached = match (&comparison.result, key) {
                (ComparisonResult::Total { .. }, "compared-of-which") => {
                    reached_so_far(part.reached, part.target.comparator, clock)
                }
                _ => reached_word(part.reached, part.target.comparator),
            };
            said.push(self.say(key).with("stated", self.list(stated)).with("reached", reached).phrase());
        }
        said
    }

    fn compared(&self, comparison: &Comparison, target: &Quantity, clock: Clock) -> Option<Phrase> {
        match &comparison.result {
            ComparisonResult::NotCompared => None,
            ComparisonResult::Total { sum, reached } => {
                let more = self.more_than_promised(*sum, target);
                let said = reached_so_far(*reached, target.comparator, clock);
                Some(
                    self.say(if clock == Clock::Running { "compared-so-far" } else { "compared-total" })
                        .with("sum", self.sum(*sum, target))
                        .with("reached", if more.is_some() { "over" } else { said })
                        .with("more", more.unwrap_or_else(|| "".into()))
                        .phrase(),
                )
            }
            ComparisonResult::PerUnit { sum, units, average, reached, over } => {
                let unit = comparison.target.per.unwrap_or(Cadence::Year);
                let days = self.list(over.iter().map(|stretch| self.stretch(*stretch)).collect());
                let key = if *units == 1 { "compared-unit" } else { "compared-average" };
                let more =
                    self.more_than_promised(Sum { number: *average, comparator: sum.comparator }, target);
                let average = Sum { number: rounded_to_show(*average, target), comparator: sum.comparator };
                Some(
                    self.say(key)
                        .with("sum", self.sum(*sum, target))
                        .with("average", self.sum(average, target))
                        .with("per", self.word(per_key(unit)))
                        .with("units", self.word_units(unit, *units))
                        .with("days", days)
                        .with(
                            "reached",
                            if more.is_some() { "over" } else { reached_word(*reached, target.comparator) },
                        )
                        .with("more", more.unwrap_or_else(|| "".into()))
                        .phrase(),
                )
            }
        }
    }

    /// What was done beyond what was promised; `None`: no more, or it does not tell. The number shown less the target.
    fn more_than_promised(&self, sum: Sum, target: &Quantity) -> Option<Phrase> {
        let grows = matches!(target.comparator, Comparator::Number | Comparator::AtLeast);
        let tells = matches!(sum.comparator, Comparator::Number | Comparator::AtLeast);
        let more = rounded_to_show(sum.number, target).checked_sub(target.number)?;
        let is_more = grows && tells && more > rust_decimal::Decimal::ZERO;
        is_more.then(|| self.sum(Sum { number: more, comparator: sum.comparator }, target))
    }

    /// "640 timmar", "minst 640 timmar"
    fn sum(&self, sum: Sum, target: &Quantity) -> Phrase {
        self.say(amount_key(sum.comparator))
            .with("number", self.number(sum.number))
            .with("unit", self.unit(&target.unit))
            .phrase()
    }

    /// Why an outcome does not answer its target.
    pub fn mismatch(&self, mismatch: PlaceMismatch) -> &'static str {
        match mismatch {
            PlaceMismatch::OtherPlace => "outcome-other-place",
            PlaceMismatch::NoPlace => "outcome-no-place",
        }
    }

    fn word_units(&self, unit: Cadence, units: u32) -> String {
        self.say(units_key(unit)).count("units", units).text()
    }

    /// "minst 900 timmar"
    fn amount(&self, quantity: &Quantity) -> Phrase {
        self.say(amount_key(quantity.comparator))
            .with("number", self.number(quantity.number))
            .with("unit", self.unit(&quantity.unit))
            .phrase()
    }

    fn with_parts(&self, words: Phrase, quantity: &Quantity) -> Phrase {
        let mut words = words;
        if let Some(lasting) = &quantity.lasting {
            words = words.then(
                ", ",
                &self.say("quantity-lasting").with("quantity", self.whole_quantity(lasting)).phrase(),
            );
        }
        if let Some(part) = &quantity.of_which {
            words = words.then(
                ", ",
                &self.say("quantity-of-which").with("quantity", self.whole_quantity(part)).phrase(),
            );
        }
        words
    }

    fn whole_quantity(&self, quantity: &Quantity) -> Phrase {
        let words = self.with_parts(self.amount(quantity), quantity);
        self.with_places(words, &quantity.places, None)
    }

    fn with_places(&self, words: Phrase, places: &[String], counted: Option<Counted>) -> Phrase {
        if places.is_empty() {
            return words;
        }
        let key = match counted {
            Some(Counted::Each) => "places-each",
            Some(Counted::Together) => "places-together",
            None => "places",
        };
        let named = self.list(places.iter().map(|place| self.untranslated(place)).collect());
        words.then(", ", &self.say(key).with("places", named).count("number", places.len()).phrase())
    }
}

fn amount_key(comparator: Comparator) -> &'static str {
    match comparator {
        Comparator::Number => "quantity-number",
        Comparator::AtLeast => "quantity-at-least",
        Comparator::AtMost => "quantity-at-most",
        Comparator::About => "quantity-about",
    }
}

/// The same for a whole that may not be over.
fn reached_so_far(reached: Option<bool>, comparator: Comparator, clock: Clock) -> &'static str {
    match (reached_word(reached, comparator), clock) {
        ("short", Clock::Running) => "short-yet",
        (word, _) => word,
    }
}

/// "per år"
fn per_key(per: Cadence) -> &'static str {
    match per {
        Cadence::Day => "per-day",
        Cadence::Week => "per-week",
        Cadence::Month => "per-month",
        Cadence::Quarter => "per-quarter",
        Cadence::Tertial => "per-tertial",
        Cadence::HalfYear => "per-half-year",
        Cadence::Year => "per-year",
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
