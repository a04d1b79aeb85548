//! Targets and outcomes in words (DOMAIN M5, M6).

use crate::make::desk::{Desk, Phrase};
use crate::model::comparison::{CountedOutcome, Sum};
use crate::model::quantity::{Cadence, Comparator, Counted, Outcome, Quantity, Target};

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

    /// "640 timmar", "minst 640 timmar"
    pub(super) fn sum(&self, sum: Sum, target: &Quantity) -> Phrase {
        self.say(amount_key(sum.comparator))
            .with("number", self.number(sum.number))
            .with("unit", self.unit(&target.unit))
            .phrase()
    }

    /// "minst 900 timmar"
    pub(super) fn amount(&self, quantity: &Quantity) -> Phrase {
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

    pub(super) fn whole_quantity(&self, quantity: &Quantity) -> Phrase {
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

/// "per år"
pub(super) fn per_key(per: Cadence) -> &'static str {
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
