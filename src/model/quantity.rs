//! Numbers that are promised and numbers that were counted (DOMAIN M5, M6).

use super::when::When;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// How a number is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Comparator {
    /// `number`: in a target reached at that number or more.
    Number,
    /// `at_least`: "minst".
    AtLeast,
    /// `at_most`: "högst"; also a time to respond, "inom 24 timmar".
    AtMost,
    /// `about`: "cirka"; never compared.
    About,
}

/// A number with its unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quantity {
    /// How the number is meant.
    pub comparator: Comparator,
    /// The number, exact as typed.
    pub number: Decimal,
    /// What is counted: "timmar", "tillfällen".
    pub unit: String,
    /// Where, if said.
    pub places: Vec<String>,
    /// A part of it: "varav minst 20 %".
    pub of_which: Option<Box<Quantity>>,
    /// How long each time: "kontroller om 20 minuter".
    pub lasting: Option<Box<Quantity>>,
}

impl Quantity {
    /// Whether it is a limit of time: mostly a time to respond, "inom 24 timmar", which nobody adds.
    pub fn is_limit_of_time(&self) -> bool {
        const ENDS: [&str; 26] = [
            "sekund",
            "sekunder",
            "minut",
            "minuter",
            "timme",
            "timmar",
            "dygn",
            "dag",
            "dagar",
            "vecka",
            "veckor",
            "månad",
            "månader",
            "second",
            "seconds",
            "minute",
            "minutes",
            "hour",
            "hours",
            "day",
            "days",
            "week",
            "weeks",
            "tuntia",
            "päivää",
            "viikkoa",
        ];
        let unit = self.unit.trim().to_lowercase();
        self.comparator == Comparator::AtMost && ENDS.iter().any(|end| unit.ends_with(end))
    }

    /// Whether the number is a share of something, which cannot be added to another.
    pub fn is_share(&self) -> bool {
        const UNITS: [&str; 8] =
            ["%", "procent", "percent", "per cent", "‰", "promille", "procentenheter", "percentage points"];
        UNITS.contains(&self.unit.trim().to_lowercase().as_str())
    }
}

/// How often a target's number is to be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Cadence {
    /// Every day.
    Day,
    /// Every week, from Monday.
    Week,
    /// Every calendar month.
    Month,
    /// Every quarter from January.
    Quarter,
    /// Every tertial: January–April, May–August, September–December.
    Tertial,
    /// Every half-year from January.
    HalfYear,
    /// Every calendar year.
    Year,
}

/// Whether the number holds for each place or for all together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Counted {
    /// At each place.
    Each,
    /// At all places together.
    Together,
}

/// What is to be reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// The number.
    pub quantity: Quantity,
    /// How often; `None`: over the whole period.
    pub per: Option<Cadence>,
    /// Each place or together; `None`: the paper does not say.
    pub counted: Option<Counted>,
}

/// What was counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// The number.
    pub quantity: Quantity,
    /// The days it covers; `None`: those of its account.
    pub covers: Option<When>,
}
