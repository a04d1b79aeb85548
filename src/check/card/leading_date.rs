//! The date at the beginning of a file's name.

use crate::check::card::date::{date_parts, read_date};
use crate::model::when::Date;

/// Why the date that a name begins with is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WrongDate {
    /// A day that does not exist.
    NoSuchDay,
    /// A month or a day of one digit, with the name as it should be: else the day would be lost.
    Short {
        /// Without `.md`.
        better: String,
    },
}

/// The longest of `YYYY-MM-DD`, `YYYY-MM`, `YYYY` that ends in a hyphen or the name; a year followed by a hyphen and a
/// year is none (FORMAT part A).
///
/// # Errors
/// A day that does not exist, or whose numbers are too short.
pub fn leading_date(stem: &str) -> Result<Option<Date>, WrongDate> {
    if let Some(better) = with_two_digits(stem) {
        return Err(WrongDate::Short { better });
    }
    for length in [10, 7, 4] {
        let Some((start, rest)) = stem.split_at_checked(length) else { continue };
        let Some(parts) = date_parts(start).filter(|_| rest.is_empty() || rest.starts_with('-')) else {
            continue;
        };
        if length == 4 && starts_with_year(rest) {
            return Ok(None);
        }
        match read_date(start) {
            Ok(date) => return Ok(Some(date)),
            Err(_) if parts.day.is_some() => return Err(WrongDate::NoSuchDay),
            // `2023-13-frågor` is a year and a number, not a month.
            Err(_) => {}
        }
    }
    Ok(None)
}

/// `2026-10-1` as `2026-10-01`.
fn with_two_digits(stem: &str) -> Option<String> {
    let (year, rest) = stem.split_once('-')?;
    let (month, rest) = rest.split_once('-')?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (day, after) = rest.split_at_checked(digits)?;
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_date = year.len() == 4 && is_number(year) && is_number(month) && is_number(day);
    let is_short = month.len() <= 2 && day.len() <= 2 && (month.len() == 1 || day.len() == 1);
    let ends = after.is_empty() || after.starts_with('-');
    let better = format!("{year}-{month:0>2}-{day:0>2}");
    (is_date && is_short && ends && read_date(&better).is_ok()).then(|| format!("{better}{after}"))
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
    use super::leading_date;
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
            ("20240201", None),
            ("2024_02", None),
            ("utvardering-2024", None),
            ("2024-02-011", Some("2024-02")),
            ("å", None),
            ("", None),
        ] {
            let found = leading_date(stem).ok().flatten();
            assert_eq!(found, date.and_then(|date| read_date(date).ok()), "{stem}");
        }
        assert!(leading_date("2024-02-30-polisen").is_err());
    }
}
