//! Dates as people write them elsewhere, so that a finding can show the right form.

use super::cycle::month_of;
use super::date::read_date;

/// The date that was probably meant: `12 januari 2026`, `2026-1-12`, `20260112`, `12/1 2026`.
pub fn probable_date(typed: &str) -> Option<String> {
    let lower = typed.trim().trim_end_matches('.').to_lowercase();
    let lower =
        lower.split(['t', ' ']).next().filter(|day| day.len() == 10 && lower.contains(':')).unwrap_or(&lower);
    let words: Vec<&str> = lower
        .split(|letter: char| letter.is_whitespace() || "-/.,–−‐_".contains(letter))
        .map(|word| word.trim_start_matches("den"))
        .filter(|word| !word.is_empty())
        .collect();
    let date = match words.as_slice() {
        [year] if year.len() == 8 => {
            let (year, rest) = year.split_at_checked(4)?;
            let (month, day) = rest.split_at_checked(2)?;
            written(year, month, Some(day))
        }
        [year, month] if year.len() == 4 => written(year, month, None),
        [month, year] if year.len() == 4 => written(year, month, None),
        [year, month, day] if year.len() == 4 => written(year, month, Some(day)),
        [day, month, year] if year.len() == 4 => written(year, month, Some(day)),
        _ => None,
    }?;
    (date != typed && read_date(&date).is_ok()).then_some(date)
}

/// Whether a word says that a date is not known.
pub fn is_unknown(typed: &str) -> bool {
    let word = typed.trim().to_lowercase();
    ["unknown", "okänd", "okänt", "oklart", "vet ej", "odaterad", "?", "-", "n/a", "saknas"]
        .contains(&word.as_str())
}

fn written(year: &str, month: &str, day: Option<&str>) -> Option<String> {
    let number =
        |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<u32>().ok())?;
    let year = number(year)?;
    let month = number(month).or_else(|| month_of(month))?;
    match day {
        Some(day) => Some(format!("{year:04}-{month:02}-{:02}", number(day)?)),
        None => Some(format!("{year:04}-{month:02}")),
    }
}

#[cfg(test)]
mod tests {
    use super::probable_date;

    #[test]
    fn what_was_probably_meant() {
        for (typed, date) in [
            ("2026-1-12", Some("2026-01-12")),
            ("2026-01-1", Some("2026-01-01")),
            ("2026/01/12", Some("2026-01-12")),
            ("2026.01.12", Some("2026-01-12")),
            ("12.1.2026", Some("2026-01-12")),
            ("12/1 2026", Some("2026-01-12")),
            ("12 januari 2026", Some("2026-01-12")),
            ("den 12 jan 2026", Some("2026-01-12")),
            ("januari 2026", Some("2026-01")),
            ("20260112", Some("2026-01-12")),
            ("2026-01-12T10:00", Some("2026-01-12")),
            ("2026-01-12 10:00", Some("2026-01-12")),
            ("2026–01–12", Some("2026-01-12")),
            ("2026-01-12.", Some("2026-01-12")),
            ("2026-1", Some("2026-01")),
            ("våren 2026", None),
            ("26-01-12", None),
            ("2026-13-40", None),
            ("idag", None),
        ] {
            assert_eq!(probable_date(typed).as_deref(), date, "{typed}");
        }
    }
}
