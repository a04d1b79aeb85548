//! How often, and in which months, something is followed up.

use super::scalar::{Scalar, scalar};
use crate::check::suggestion::suggestion;
use crate::check::yaml::Refusal;
use crate::model::follow_up_plan::Interval;
use schemars::{Schema, json_schema};

/// `every`: a named stretch, or so many months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrittenInterval(pub Interval);

/// A month of the year, 1 to 12.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrittenMonth(pub u32);

const NAMED: [(&str, &str, u32); 5] = [
    ("month", "månad", 1),
    ("quarter", "kvartal", 3),
    ("tertial", "tertial", 4),
    ("half_year", "halvår", 6),
    ("year", "år", 12),
];

/// A plan over more than fifty years is a slip of the hand.
const MOST_MONTHS: u32 = 600;

const MONTHS: [(&str, &str); 12] = [
    ("januari", "january"),
    ("februari", "february"),
    ("mars", "march"),
    ("april", "april"),
    ("maj", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("augusti", "august"),
    ("september", "september"),
    ("oktober", "october"),
    ("november", "november"),
    ("december", "december"),
];

/// `2 månader`, `två år`: as so many months.
fn in_months(lower: &str) -> Option<String> {
    const NUMBERS: [(&str, u32); 6] =
        [("ett", 1), ("två", 2), ("tre", 3), ("fyra", 4), ("fem", 5), ("sex", 6)];
    let (number, unit) = lower.rsplit_once(char::is_whitespace)?;
    let number = number.trim().trim_start_matches("var").trim();
    let named = || NUMBERS.iter().find(|(word, _)| *word == number).map(|(_, number)| *number);
    let number: u32 = number.parse().ok().or_else(named)?;
    let months = match unit {
        "månad" | "månader" | "mån" => 1,
        "kvartal" => 3,
        "halvår" => 6,
        "år" => 12,
        _ => return None,
    };
    let months = number.checked_mul(months).filter(|months| (1..=MOST_MONTHS).contains(months))?;
    Some(match NAMED.iter().find(|(.., named)| *named == months) {
        Some((code, ..)) => (*code).to_owned(),
        None => format!("{months} months"),
    })
}

/// The number of a month by its name, in Swedish or English, also cut short to three letters or more.
pub fn month_of(word: &str) -> Option<u32> {
    let word = word.trim_end_matches('.').to_lowercase();
    let is_named = |name: &str| word.chars().count() >= 3 && name.starts_with(&word);
    let place = MONTHS.iter().position(|(swedish, english)| is_named(swedish) || is_named(english))?;
    u32::try_from(place + 1).ok()
}

impl Scalar for WrittenInterval {
    const NAME: &'static str = "mellanrum";
    const SORT: &'static str = "interval";

    fn read(typed: &str) -> Result<Self, Refusal> {
        let typed = typed.trim();
        if let Some((.., months)) = NAMED.iter().find(|(code, ..)| *code == typed) {
            return Ok(Self(Interval { months: *months }));
        }
        let number = typed.strip_suffix("months").or_else(|| typed.strip_suffix("month")).map(str::trim);
        let months: Option<u32> = number.and_then(|number| number.parse().ok());
        if let Some(months) = months.filter(|months| (1..=MOST_MONTHS).contains(months)) {
            return Ok(Self(Interval { months }));
        }
        let lower = typed.to_lowercase();
        let refusal = Refusal::new("interval-form").with("typed", typed);
        let by_word = NAMED.iter().find(|(_, word, _)| *word == lower).map(|(code, ..)| *code);
        if let Some(better) = in_months(&lower) {
            return Err(refusal.with("better", better).help("interval-form.better"));
        }
        if ["week", "vecka", "veckor", "day", "dag", "dygn"].iter().any(|short| lower.contains(short)) {
            return Err(refusal.help("interval-form.short"));
        }
        match by_word.or_else(|| suggestion(&lower, NAMED.iter().map(|(code, ..)| *code))) {
            Some(better) => Err(refusal.with("better", better).help("interval-form.better")),
            None => Err(refusal),
        }
    }

    fn written(&self) -> String {
        match NAMED.iter().find(|(.., months)| *months == self.0.months) {
            Some((code, ..)) => (*code).to_owned(),
            None => format!("{} months", self.0.months),
        }
    }

    fn describe() -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^(month|quarter|tertial|half_year|year|[0-9]+ months)$",
            "description": "`month` (månad), `quarter` (kvartal), `tertial`, `half_year` (halvår), `year` (år) eller till exempel `18 months`."
        })
    }
}

impl Scalar for WrittenMonth {
    const NAME: &'static str = "månad";
    const SORT: &'static str = "month";

    fn read(typed: &str) -> Result<Self, Refusal> {
        let lower = typed.trim().to_lowercase();
        let by_name = (1..).zip(MONTHS).find(|(_, (swedish, english))| {
            lower == *swedish
                || lower == *english
                || (lower.len() == 3 && (swedish.starts_with(&lower) || english.starts_with(&lower)))
        });
        let by_number = lower.parse().ok().filter(|month| (1..=12).contains(month));
        by_number
            .or(by_name.map(|(month, _)| month))
            .map(Self)
            .ok_or_else(|| Refusal::new("month-form").with("typed", typed))
    }

    fn written(&self) -> String {
        self.0.to_string()
    }

    fn describe() -> Schema {
        json_schema!({
            "type": ["integer", "string"],
            "description": "En månad: 1–12, eller dess namn (`januari`, `january`)."
        })
    }
}

scalar!(WrittenInterval);
scalar!(WrittenMonth);
