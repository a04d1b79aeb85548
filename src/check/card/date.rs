//! A year, a month or a day.

use super::date_words::{is_unknown, probable_date};
use super::scalar::{Scalar, scalar};
use crate::check::yaml::Refusal;
use crate::model::when::{Date, Day, Month};
use schemars::{Schema, json_schema};

/// The years in which a promise can lie. Others are slips of the hand.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// A date as precise as somebody knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrittenDate(pub Date);

/// A date that must be a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrittenDay(pub Day);

impl Scalar for WrittenDate {
    const NAME: &'static str = "datum";
    const SORT: &'static str = "date";

    fn read(typed: &str) -> Result<Self, Refusal> {
        read_date(typed).map(Self)
    }

    fn written(&self) -> String {
        self.0.to_string()
    }

    fn describe() -> Schema {
        json_schema!({
            "type": ["string", "integer"],
            "pattern": "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
            "description": "Ett år, en månad eller en dag: `2020`, `2020-05` eller `2020-05-01`. Visas så noga som det är skrivet."
        })
    }
}

impl Scalar for WrittenDay {
    const NAME: &'static str = "dag";
    const SORT: &'static str = "day";

    fn read(typed: &str) -> Result<Self, Refusal> {
        match read_date(typed)? {
            Date::Day(day) => Ok(Self(day)),
            Date::Year(_) | Date::Month(_) => Err(Refusal::new("day-wanted").with("typed", typed)),
        }
    }

    fn written(&self) -> String {
        WrittenDate(Date::Day(self.0)).written()
    }

    fn describe() -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^\\d{4}-\\d{2}-\\d{2}$",
            "description": "En dag: `2020-05-01`."
        })
    }
}

scalar!(WrittenDate);
scalar!(WrittenDay);

/// The date that `typed` is, or why it is none.
pub fn read_date(typed: &str) -> Result<Date, Refusal> {
    let typed = typed.trim();
    let Some(parts) = date_parts(typed) else {
        let refusal = Refusal::new("date-form").with("typed", typed);
        return Err(match probable_date(typed) {
            Some(better) => refusal.with("better", better).help("date-form.better"),
            None if is_unknown(typed) => refusal.help("date-form.unknown"),
            None => refusal,
        });
    };
    if !YEARS.contains(&parts.year) {
        return Err(Refusal::new("date-year").with("typed", typed).with("year", parts.year.to_string()));
    }
    match (parts.month, parts.day) {
        (None, _) => Ok(Date::Year(parts.year)),
        (Some(month), _) if !(1..=12).contains(&month) => {
            Err(Refusal::new("date-month").with("typed", typed))
        }
        (Some(month), None) => Ok(Date::Month(Month { year: parts.year, month })),
        (Some(month), Some(day)) => {
            Day::from_ymd_opt(parts.year, month, day).map(Date::Day).ok_or_else(|| {
                Refusal::new("date-day")
                    .with("typed", typed)
                    .with("better", format!("{:04}-{month:02}", parts.year))
            })
        }
    }
}

/// The numbers of a date in its written form, whether or not there is such a day.
pub struct DateParts {
    /// Four digits.
    pub year: i32,
    /// Two digits.
    pub month: Option<u32>,
    /// Two digits.
    pub day: Option<u32>,
}

/// Takes `YYYY`, `YYYY-MM` or `YYYY-MM-DD` apart.
pub fn date_parts(typed: &str) -> Option<DateParts> {
    let mut parts = typed.split('-');
    let year = digits(parts.next()?, 4)?;
    let month = parts.next().map(|month| digits(month, 2)).map_or(Some(None), |month| month.map(Some))?;
    let day = parts.next().map(|day| digits(day, 2)).map_or(Some(None), |day| day.map(Some))?;
    if parts.next().is_some() {
        return None;
    }
    Some(DateParts { year: i32::try_from(year).ok()?, month, day })
}

fn digits(text: &str, count: usize) -> Option<u32> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}
