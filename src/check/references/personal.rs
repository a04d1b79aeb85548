//! What should not be published or cannot be so: personal identity numbers, private mail, days that do not exist
//! (DOMAIN D2, section 2).

use super::library::Findings;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::when::Day;
use crate::source::{Place, Source};
use chrono::Datelike;
use memchr::memchr_iter;
use rayon::prelude::*;
use std::ops::Range;

/// Mail that private persons have. Addresses of functions lie elsewhere.
const PRIVATE_MAIL: [&str; 22] = [
    "gmail.com",
    "googlemail.com",
    "hotmail.com",
    "hotmail.se",
    "outlook.com",
    "live.se",
    "live.com",
    "msn.com",
    "yahoo.com",
    "yahoo.se",
    "icloud.com",
    "me.com",
    "mac.com",
    "bredband.net",
    "comhem.se",
    "spray.se",
    "telia.com",
    "telia.se",
    "passagen.se",
    "home.se",
    "protonmail.com",
    "proton.me",
];

const MONTHS: [[&str; 2]; 12] = [
    ["januari", "january"],
    ["februari", "february"],
    ["mars", "march"],
    ["april", "april"],
    ["maj", "may"],
    ["juni", "june"],
    ["juli", "july"],
    ["augusti", "august"],
    ["september", "september"],
    ["oktober", "october"],
    ["november", "november"],
    ["december", "december"],
];

pub(super) fn check(findings: &mut Findings<'_>) {
    let library = findings.library;
    let is_read =
        |path: &str| path.starts_with("content/") && (path.ends_with(".md") || path.ends_with(".yaml"));
    let sources: Vec<&Source> = library.texts.all().filter(|source| is_read(source.path.as_str())).collect();
    let found: Vec<Vec<Diagnostic>> =
        sources.into_par_iter().map(|source| [numbers(source), mail(source)].concat()).collect();
    found.into_iter().flatten().for_each(|finding| findings.push(finding));
}

fn numbers(source: &Source) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let text = &*source.text;
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(start) = next_digit(bytes, at) {
        let end = end_of_digits(bytes, start);
        at = end;
        if text.get(..start).and_then(|before| before.chars().next_back()).is_some_and(joins) {
            continue;
        }
        if let Some(number) = identity_number(text, start, end) {
            let place = Place::at(&source.path, number);
            findings.push(
                Diagnostic::warning(place, Message::new("identity-number"))
                    .help(Message::new("identity-number.help")),
            );
        } else if let Some(day) = impossible_day(text, start, end) {
            let words = text.get(day.clone()).unwrap_or("").to_owned();
            findings.push(
                Diagnostic::advice(
                    Place::at(&source.path, day),
                    Message::new("day-does-not-exist").with("day", words),
                )
                .help(Message::new("day-does-not-exist.help")),
            );
        }
    }
    findings
}

/// Whether an identity number stands in a text.
pub fn holds_identity_number(text: &str) -> bool {
    let mut at = 0;
    while let Some(start) = next_digit(text.as_bytes(), at) {
        at = end_of_digits(text.as_bytes(), start);
        let is_part = text.get(..start).and_then(|before| before.chars().next_back()).is_some_and(joins);
        if !is_part && identity_number(text, start, at).is_some() {
            return true;
        }
    }
    false
}

/// Letters that make digits a part of something else: an address, a file's name, a longer number.
fn joins(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '-' | '/' | '_' | '.' | ',' | '#' | '+' | '=' | '%')
}

/// The first digit from a place on. Pieces without any are passed as a whole, which is faster than byte by byte.
fn next_digit(bytes: &[u8], from: usize) -> Option<usize> {
    const PIECE: usize = 32;
    let mut at = from;
    for piece in bytes.get(from..)?.chunks(PIECE) {
        if piece.iter().fold(false, |has_digit, byte| has_digit | byte.is_ascii_digit()) {
            return piece.iter().position(u8::is_ascii_digit).map(|step| at + step);
        }
        at += piece.len();
    }
    None
}

fn end_of_digits(bytes: &[u8], start: usize) -> usize {
    let rest = bytes.get(start..).unwrap_or_default();
    start + rest.iter().take_while(|byte| byte.is_ascii_digit()).count()
}

/// What stands between the two parts of a number.
const SEPARATORS: [&str; 9] = [" - ", " – ", "-", "+", "–", "\u{2010}", "\u{2011}", " ", "\u{a0}"];

/// `[YY]YYMMDD-NNNN` or without the hyphen, where the day exists; and `YYYYMMDD-XXXX`. Where the last digit is wrong, only a
/// number with a hyphen: it was mistyped, and tells who it is all the same.
fn identity_number(text: &str, start: usize, end: usize) -> Option<Range<usize>> {
    let rest = text.get(end..)?;
    let first = text.get(start..end)?;
    let (digits, end, is_telling) = match first.len() {
        6 | 8 => {
            let separator = SEPARATORS.into_iter().find(|separator| rest.starts_with(separator))?;
            let from = end + separator.len();
            if matches!(separator, "-" | "–") && is_covered(text.get(from..)?) {
                (format!("{first}0000"), from + 4, true)
            } else {
                let last = end_of_digits(text.as_bytes(), from);
                (format!("{first}{}", text.get(from..last)?), last, matches!(separator, "-" | "+"))
            }
        }
        10 | 12 => (first.to_owned(), end, false),
        _ => return None,
    };
    let after = text.get(end..).and_then(|rest| rest.chars().next());
    if after.is_some_and(|letter| letter.is_alphanumeric() || letter == '-') {
        return None;
    }
    let ten = match digits.len() {
        10 => digits.as_str(),
        12 if digits.starts_with("19") || digits.starts_with("20") => digits.get(2..)?,
        _ => return None,
    };
    let month: u32 = ten.get(2..4)?.parse().ok()?;
    let day: u32 = ten.get(4..6)?.parse().ok()?;
    // Coordination numbers have 60 added to the day.
    let day = if day > 60 { day - 60 } else { day };
    let is_day = Day::from_ymd_opt(2000, month, day).is_some();
    (is_day && (is_telling || has_check_digit(ten))).then_some(start..end)
}

/// Whether four signs stand for the last digits.
fn is_covered(text: &str) -> bool {
    let mut signs = text.chars();
    let covered = signs.by_ref().take(4).filter(|sign| matches!(sign, 'X' | 'x' | '*')).count();
    covered == 4 && text.is_char_boundary(4)
}

/// The Luhn check of ten digits.
fn has_check_digit(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .enumerate()
        .map(|(index, byte)| {
            let digit = u32::from(byte.saturating_sub(b'0')) * if index % 2 == 0 { 2 } else { 1 };
            digit / 10 + digit % 10
        })
        .sum();
    sum.is_multiple_of(10)
}

/// `31 juni 2022` or, in running text, `2022-06-31`.
fn impossible_day(text: &str, start: usize, end: usize) -> Option<Range<usize>> {
    let number: u32 = text.get(start..end)?.parse().ok()?;
    if end - start <= 2 {
        let rest = text.get(end..)?;
        let after = rest.strip_prefix(' ').or_else(|| rest.strip_prefix('\u{a0}'))?;
        let word_start = text.len() - after.len();
        let word: String = after.chars().take_while(|letter| letter.is_alphabetic()).collect();
        let lower = word.to_lowercase();
        let month = MONTHS.iter().position(|names| names.contains(&lower.as_str()))?;
        let word_end = word_start + word.len();
        let year_text = text.get(word_end + 1..word_end + 5);
        let year = year_text.filter(|year| year.bytes().all(|byte| byte.is_ascii_digit()));
        let year: Option<i32> = year.and_then(|year| year.parse().ok());
        let month = u32::try_from(month).ok()? + 1;
        // Without a year the twenty-ninth of February may exist.
        let exists = Day::from_ymd_opt(year.unwrap_or(2000), month, number).is_some();
        // "40 maj" is no day at all, and "2 mars" may be the beginning of something else: only a slip is told.
        let is_slip = (29..=31).contains(&number);
        return (!exists && is_slip).then(|| start..year.map_or(word_end, |_| word_end + 5));
    }
    if end - start == 4 {
        let month = text.get(end + 1..end + 3).filter(|_| text.get(end..end + 1) == Some("-"))?;
        let day = text.get(end + 4..end + 6).filter(|_| text.get(end + 3..end + 4) == Some("-"))?;
        if text
            .get(end + 6..)
            .and_then(|rest| rest.chars().next())
            .is_some_and(|letter| letter.is_ascii_digit() || letter == '-')
        {
            return None;
        }
        let month: u32 = month.parse().ok()?;
        let day: u32 = day.parse().ok()?;
        let year = i32::try_from(number).ok()?;
        let is_slip = (1..=12).contains(&month) && (1..=31).contains(&day) && (1900..2200).contains(&year);
        let exists = Day::from_ymd_opt(year, month, day).is_some_and(|found| found.day() == day);
        return (is_slip && !exists).then_some(start..end + 6);
    }
    None
}

fn mail(source: &Source) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let text = &*source.text;
    for at in memchr_iter(b'@', text.as_bytes()) {
        let after = text.get(at + 1..).unwrap_or("");
        let host: String = after
            .chars()
            .take_while(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-'))
            .collect();
        let host = host.trim_end_matches(['.', '-']);
        if !PRIVATE_MAIL.contains(&host.to_ascii_lowercase().as_str()) {
            continue;
        }
        let before = text.get(..at).unwrap_or("");
        let is_part =
            |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_' | '+');
        let start = before.trim_end_matches(is_part).len();
        if start == at {
            continue;
        }
        let place = Place::at(&source.path, start..at + 1 + host.len());
        findings.push(
            Diagnostic::warning(place, Message::new("private-mail").with("host", host))
                .help(Message::new("private-mail.help")),
        );
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::{end_of_digits, identity_number, impossible_day};

    fn first_number(text: &str) -> (usize, usize) {
        let start = text.find(|letter: char| letter.is_ascii_digit()).unwrap_or(0);
        (start, end_of_digits(text.as_bytes(), start))
    }

    #[test]
    fn identity_numbers_are_told_from_others() {
        let is_one = |text: &str| {
            let (start, end) = first_number(text);
            identity_number(text, start, end).is_some()
        };
        // Numbers that the tax agency publishes for tests.
        assert!(is_one("född 19900127-2393 i"));
        assert!(is_one("900127-2393"));
        assert!(is_one("199001272393."));
        assert!(is_one("900127-2394") && is_one("19900127-2394"), "mistyped");
        assert!(is_one("19900127 2393") && is_one("900127–2393") && is_one("900127 - 2393 bor"));
        assert!(is_one("19900127-XXXX") && is_one("900127-****."));
        assert!(!is_one("19900127 2394") && !is_one("900127–2394"), "two numbers");
        assert!(!is_one("9001272394") && !is_one("900127") && !is_one("202501011230"), "any number");
        assert!(
            !is_one("2024-123") && !is_one("240115-123") && !is_one("20240115-20240131"),
            "cases and days"
        );
        assert!(!is_one("19900127-XXXXL"), "a model");
        assert!(!is_one("556677-8899"), "an organisation");
        assert!(!is_one("212000-1561"), "a municipality");
        assert!(!is_one("010-566 13 40"), "a telephone");
    }

    #[test]
    fn days_that_do_not_exist_are_found() {
        let found = |text: &str| {
            let (start, end) = first_number(text);
            impossible_day(text, start, end).and_then(|range| text.get(range)).map(str::to_owned)
        };
        assert_eq!(found("senast 31 juni 2022."), Some("31 juni 2022".to_owned()));
        assert_eq!(found("den 31 November"), Some("31 November".to_owned()));
        assert_eq!(found("30 februari och"), Some("30 februari".to_owned()));
        assert_eq!(found("29 februari 2023"), Some("29 februari 2023".to_owned()));
        assert_eq!(found("29 februari 2024"), None);
        assert_eq!(found("29 februari"), None);
        assert_eq!(found("den 2022-06-31 till"), Some("2022-06-31".to_owned()));
        assert_eq!(found("den 2022-06-30 till"), None);
        assert_eq!(found("31 personer"), None);
        assert_eq!(found("40 maj"), None);
    }
}
