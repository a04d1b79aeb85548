//! The date at the beginning of a file's name.

use crate::check::card::date::{date_parts, read_date};
use crate::model::when::Date;

/// Why the date that a name begins with is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WrongDate {
    /// A day that does not exist.
    NoSuchDay(Instead),
    /// Nearly a date, with the name as it should be: else the day would be lost.
    Nearly {
        /// Without `.md`.
        better: String,
    },
}

/// What a name may be instead, without `.md`, where its day does not exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Instead {
    /// Day and month changed places.
    Turned(String),
    /// The month exists.
    Month(String),
    /// Nothing that could be told.
    Unknown,
}

/// The longest of `YYYY-MM-DD`, `YYYY-MM`, `YYYY` that ends in a hyphen or the name; a year followed by a hyphen and a
/// year is none (FORMAT part A).
///
/// # Errors
/// A day that does not exist, or what is nearly a date.
pub fn leading_date(stem: &str) -> Result<Option<Date>, WrongDate> {
    if let Some(better) = near_date(stem) {
        return Err(WrongDate::Nearly { better });
    }
    for length in [10, 7, 4] {
        let Some((start, rest)) = stem.split_at_checked(length) else { continue };
        let Some(parts) = date_parts(start).filter(|_| rest.is_empty() || rest.starts_with('-')) else {
            continue;
        };
        if length == 4 && starts_with_year(rest) {
            return Ok(None);
        }
        match (read_date(start), parts.month, parts.day) {
            (Ok(date), ..) => return Ok(Some(date)),
            (Err(_), Some(month), Some(day)) => {
                let turned = format!("{}-{day:02}-{month:02}", parts.year);
                let month = format!("{}-{month:02}", parts.year);
                let is_date = |date: &str| read_date(date).is_ok();
                return Err(WrongDate::NoSuchDay(match (is_date(&turned), is_date(&month)) {
                    (true, _) => Instead::Turned(turned + rest),
                    (_, true) => Instead::Month(month + rest),
                    (false, false) => Instead::Unknown,
                }));
            }
            // `2023-13-frågor` is a year and a number, not a month.
            (Err(_), ..) => {}
        }
    }
    Ok(None)
}

/// What begins like a date but is none as it is typed, as it should be: `2026-10-1`, `20261001`, `26-10-01`,
/// `1-10-2026`, `2026_10_01`, `2026–10–01`, `2026-10-01_halvår`.
fn near_date(stem: &str) -> Option<String> {
    let (groups, rest) = leading_numbers(stem);
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    let [first, second, third] = [0, 1, 2].map(|place| groups.get(place).copied().unwrap_or(""));
    let begins_with_letter = rest.starts_with(char::is_alphanumeric);
    let day = |year: &str, month: &str, day: &str| format!("{year}-{month:0>2}-{day:0>2}");
    let pair = |from: usize| first.get(from..from + 2).unwrap_or("");
    let four = first.get(..4).unwrap_or("");
    let better = match lengths.as_slice() {
        [4, 1..=2, 1..=2] => day(first, second, third),
        [1..=2, 1..=2, 4] => day(third, second, first),
        [2, 2, 2] => day(&format!("20{first}"), second, third),
        [4, 2] => format!("{first}-{second}"),
        [4, 1] if rest.is_empty() => format!("{first}-0{second}"),
        [8] if !begins_with_letter => day(four, pair(4), pair(6)),
        [6] if !begins_with_letter && read_date(&format!("{four}-{}", pair(4))).is_ok() => {
            format!("{four}-{}", pair(4))
        }
        [6] if !begins_with_letter => day(&format!("20{}", pair(0)), pair(2), pair(4)),
        [4] if !begins_with_letter => first.to_owned(),
        _ => return None,
    };
    let is_typed_so = stem.strip_prefix(&better).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    if is_typed_so || read_date(&better).is_err() {
        return None;
    }
    let rest = rest.trim_start_matches(is_between);
    Some(if rest.is_empty() { better } else { format!("{better}-{rest}") })
}

/// Up to three numbers that a name begins with, with one sign between each two, and what comes after. A number too long
/// for a date ends them.
fn leading_numbers(stem: &str) -> (Vec<&str>, &str) {
    let mut groups: Vec<&str> = Vec::new();
    let mut rest = stem;
    while groups.len() < 3 {
        let from = if groups.is_empty() { rest } else { rest.strip_prefix(is_between).unwrap_or("") };
        let digits = from.bytes().take_while(u8::is_ascii_digit).count();
        let Some((group, after)) = from.split_at_checked(digits) else { break };
        let is_too_long = !groups.is_empty() && !matches!(digits, 1 | 2 | 4);
        if digits == 0 || is_too_long {
            break;
        }
        groups.push(group);
        rest = after;
    }
    // A year and a year, or a number, is no date of two parts.
    if groups.len() == 2 && groups.get(1).is_some_and(|second| second.len() == 4) {
        groups.clear();
    }
    (groups, rest)
}

/// What stands between the numbers of a date, or after it: hyphens, dashes, underscores, blanks.
fn is_between(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(
            letter,
            '-' | '_' | '.' | ',' | '\u{AD}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}'
        )
}

/// Whether `-2025` follows, on its own.
fn starts_with_year(rest: &str) -> bool {
    rest.strip_prefix('-').is_some_and(|rest| {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        digits == 4 && rest.get(4..).is_some_and(|after| after.is_empty() || after.starts_with('-'))
    })
}

#[cfg(test)]
mod tests {
    use super::{Instead, WrongDate, leading_date};
    use crate::check::card::date::read_date;

    #[test]
    fn the_longest_date_leads() {
        for (stem, date) in [
            ("2024-02-01", Some("2024-02-01")),
            ("2024-02-01-polisen", Some("2024-02-01")),
            ("2024-02", Some("2024-02")),
            ("2024-02-tertial", Some("2024-02")),
            ("2024", Some("2024")),
            ("2024-utvardering", Some("2024")),
            ("2024-13-fragor", Some("2024")),
            ("2024-2025", None),
            ("2024-2025-utvardering", None),
            ("2024-20251", Some("2024")),
            ("utvardering-2024", None),
            ("2024-02-011", Some("2024-02")),
            ("å", None),
            ("", None),
        ] {
            let found = leading_date(stem).ok().flatten();
            assert_eq!(found, date.and_then(|date| read_date(date).ok()), "{stem}");
        }
    }

    #[test]
    fn a_day_that_does_not_exist_is_told_with_a_way_out() {
        for (stem, instead) in [
            ("2024-02-30-polisen", Instead::Month("2024-02-polisen".to_owned())),
            ("2026-13-10", Instead::Turned("2026-10-13".to_owned())),
            ("2026-13-40", Instead::Unknown),
        ] {
            assert_eq!(leading_date(stem), Err(WrongDate::NoSuchDay(instead)), "{stem}");
        }
    }

    #[test]
    fn what_is_nearly_a_date_is_not_lost() {
        for (stem, better) in [
            ("2026-8-1", "2026-08-01"),
            ("2026-08-1-polisen", "2026-08-01-polisen"),
            ("20260810", "2026-08-10"),
            ("20260810-polisen", "2026-08-10-polisen"),
            ("260810", "2026-08-10"),
            ("202608", "2026-08"),
            ("26-08-10", "2026-08-10"),
            ("10-8-2026", "2026-08-10"),
            ("2026_08_10", "2026-08-10"),
            ("2026.08.10", "2026-08-10"),
            ("2026 08 10 polisen", "2026-08-10-polisen"),
            ("2026\u{2013}08\u{2013}10", "2026-08-10"),
            ("2026-08-10_halvår", "2026-08-10-halvår"),
            ("2026-08-10halvår", "2026-08-10-halvår"),
            ("2026-08_halvår", "2026-08-halvår"),
            ("2026_halvår", "2026-halvår"),
            ("2026-8", "2026-08"),
        ] {
            let better = Err(WrongDate::Nearly { better: better.to_owned() });
            assert_eq!(leading_date(stem), better, "{stem}");
        }
        for stem in
            ["2026-1-fragor", "12345678", "2024-20251", "2024halvar", "10-12", "3-4-5", "112", "2024_2025"]
        {
            assert!(leading_date(stem).is_ok(), "{stem}");
        }
    }
}
