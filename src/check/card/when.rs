//! A stretch of time: a date, two years, `{from, to}` or `unknown`.

use super::date::{WrittenDate, date_parts, read_date};
use super::date_words::{is_unknown, probable_date};
use super::scalar::Scalar;
use crate::check::yaml::Refusal;
use crate::model::when::{Date, When};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{DeserializeSeed, Error, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

/// A stretch of time as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrittenWhen(pub When);

impl<'de> Deserialize<'de> for WrittenWhen {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(WhenVisitor)
    }
}

struct WhenVisitor;

impl<'de> Visitor<'de> for WhenVisitor {
    type Value = WrittenWhen;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("when")
    }

    fn visit_str<E: Error>(self, typed: &str) -> Result<WrittenWhen, E> {
        read_when(typed).map(WrittenWhen).map_err(Refusal::into_error)
    }

    /// Only the quick reader guesses numbers: a year is the only number that is a time.
    fn visit_u64<E: Error>(self, year: u64) -> Result<WrittenWhen, E> {
        self.visit_str(&year.to_string())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<WrittenWhen, A::Error> {
        let mut from: Option<Date> = None;
        let mut to: Option<Date> = None;
        while let Some(end) = map.next_key::<End>()? {
            let (slot, seed) = match end {
                End::From => (from, Bound { after: None, before: to }),
                End::To => (to, Bound { after: from, before: None }),
            };
            if slot.is_some() {
                return Err(Refusal::new("key-repeated").with("key", end.key()).into_error());
            }
            let date = map.next_value_seed(seed)?;
            match end {
                End::From => from = Some(date),
                End::To => to = Some(date),
            }
        }
        if from.is_none() && to.is_none() {
            return Err(Refusal::new("when-empty").into_error());
        }
        Ok(WrittenWhen(When::Span { from, to }))
    }
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case", field_identifier)]
enum End {
    From,
    To,
}

impl End {
    fn key(self) -> &'static str {
        match self {
            Self::From => "from",
            Self::To => "to",
        }
    }
}

/// One end, refused where it stands if the other does not fit.
struct Bound {
    after: Option<Date>,
    before: Option<Date>,
}

impl<'de> DeserializeSeed<'de> for Bound {
    type Value = Date;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Date, D::Error> {
        let WrittenDate(date) = WrittenDate::deserialize(from)?;
        let too_early = self.after.is_some_and(|start| date.last_day() < start.first_day());
        let too_late = self.before.is_some_and(|end| end.last_day() < date.first_day());
        if too_early || too_late {
            return Err(backwards(self.after.or(Some(date)), self.before.or(Some(date))).into_error());
        }
        Ok(date)
    }
}

/// Why a time ends before it begins, with the days in their order.
pub fn backwards(from: Option<Date>, to: Option<Date>) -> Refusal {
    let day = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
    let better = format!("`from: {}, to: {}`", day(to), day(from));
    Refusal::new("when-backwards").with("better", better)
}

/// The time that `typed` is, or why it is none.
pub fn read_when(typed: &str) -> Result<When, Refusal> {
    let typed = typed.trim();
    if typed == "unknown" {
        return Ok(When::Unknown);
    }
    if let Some((from, to)) = two_years(typed) {
        let (from, to) = (read_date(from)?, read_date(to)?);
        if to < from {
            return Err(Refusal::new("when-backwards").with("better", format!("`{to}–{from}`")));
        }
        return Ok(When::Span { from: Some(from), to: Some(to) });
    }
    if let Some(better) = short_years(typed) {
        let refusal = Refusal::new("when-form").with("typed", typed);
        return Err(refusal.with("better", better).help("when-form.better"));
    }
    if date_parts(typed).is_none() {
        return Err(match pair(typed) {
            Some((from, to)) => {
                Refusal::new("when-pair").with("typed", typed).with("from", from).with("to", to)
            }
            None => no_time(typed),
        });
    }
    let date = read_date(typed)?;
    Ok(When::Span { from: Some(date), to: Some(date) })
}

/// What is no time, with what was probably meant.
fn no_time(typed: &str) -> Refusal {
    let refusal = Refusal::new("when-form").with("typed", typed);
    let meant = if is_unknown(typed) { Some("unknown".to_owned()) } else { probable_date(typed) };
    match meant {
        Some(better) => refusal.with("better", better).help("when-form.better"),
        None => refusal,
    }
}

/// `2025-26`: the century is left out. `2025-11` is a month.
fn short_years(typed: &str) -> Option<String> {
    let (from, rest) = typed.split_at_checked(4)?;
    let to = rest.trim_start_matches(['-', '–', '/']);
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let is_short = to.len() == 2 && to.len() < rest.len() && is_number(to) && is_number(from);
    let (century, year) = from.split_at_checked(2).filter(|_| is_short)?;
    (year < to && to > "12").then(|| format!("{from}–{century}{to}"))
}

/// `2025–2026`, also with `-`, `--` and `/` between, with or without spaces around.
fn two_years(typed: &str) -> Option<(&str, &str)> {
    let (from, rest) = typed.split_at_checked(4)?;
    let rest = rest.trim_start();
    let to = ["--", "–", "-", "/"].into_iter().find_map(|between| rest.strip_prefix(between))?.trim_start();
    let is_year = |part: &str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    (is_year(from) && is_year(to)).then_some((from, to))
}

/// Two dates in one text, as people write them: `2018-07-01–2020-06-30`, `2018-07 till 2020-06`. It is not guessed
/// that they are meant so, but the finished line can be shown.
fn pair(typed: &str) -> Option<(&str, &str)> {
    [" till ", " to ", " - ", "--", "–", "—", "/"].into_iter().find_map(|between| {
        let (from, to) = typed.split_once(between)?;
        let (from, to) = (from.trim(), to.trim());
        (date_parts(from).is_some() && date_parts(to).is_some()).then_some((from, to))
    })
}

impl Serialize for WrittenWhen {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            When::Unknown => to.serialize_str("unknown"),
            When::Span { from: Some(from), to: Some(end) } if from == end => WrittenDate(from).serialize(to),
            When::Span { from: Some(Date::Year(from)), to: Some(Date::Year(end)) } => {
                to.serialize_str(&format!("{from}–{end}"))
            }
            When::Span { from, to: end } => {
                let mut map = to.serialize_map(None)?;
                if let Some(from) = from {
                    map.serialize_entry("from", &WrittenDate(from))?;
                }
                if let Some(end) = end {
                    map.serialize_entry("to", &WrittenDate(end))?;
                }
                map.end()
            }
        }
    }
}

impl JsonSchema for WrittenWhen {
    fn schema_name() -> Cow<'static, str> {
        "tid".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "En tid: `2020`, `2020-05`, `2020-05-01`, `2025–2026` (även med `-`, `--` eller `/` mellan två år), `{from: 2022-06-01, to: 2023-12-31}` eller `unknown`. Slutdagen räknas med. Utan `to` löper tiden vidare, utan `from` är början okänd.",
            "anyOf": [
                WrittenDate::describe(),
                {"type": "string", "pattern": "^(unknown|\\d{4} ?(–|--|-|/) ?\\d{4})$"},
                {
                    "type": "object",
                    "properties": {"from": WrittenDate::describe(), "to": WrittenDate::describe()},
                    "additionalProperties": false
                }
            ]
        })
    }
}
