//! From bytes to text: marks, line ends and letters are made alike, and what no text should hold is found.
//!
//! Comes in: the bytes of one file. 1. the byte order mark goes; 2. what is not UTF-8 is found, UTF-16 by its name; 3.
//! CRLF and lone CR become `\n`; 4. decomposed letters are composed (NFC); 5. control characters and letters that were
//! read in the wrong encoding before (`Ã¥`) are found. Goes out: the text, also where it is faulty, so that a finding
//! can show its line.

use super::yaml::Refusal;
use crate::diagnostic::Diagnostic;
use crate::source::{FilePath, Place, Source, lines};
use memchr::{memchr3_iter, memmem};
use std::borrow::Cow;
use std::sync::Arc;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// A decoded file.
#[derive(Clone, Debug)]
pub struct Decoded {
    /// The text; with � where the bytes could not be read.
    pub source: Source,
    /// What is wrong with it; all of them are errors.
    pub findings: Vec<Diagnostic>,
    /// Whether the text can be taken at its word; if not, further findings would only follow from the encoding.
    pub legible: bool,
}

/// Decodes the bytes of one file (FORMAT part C).
pub fn decode(path: &FilePath, bytes: &[u8]) -> Decoded {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if let Some(text) = in_utf_16(bytes) {
        return of_utf_16(path, text);
    }
    let (text, is_utf8) = match std::str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), true),
        Err(_) => (String::from_utf8_lossy(bytes), false),
    };
    if is_utf8 && is_plain(&text) && !has_conflict(&text) {
        let source = Source { path: path.clone(), text: Arc::from(text) };
        return Decoded { source, findings: Vec::new(), legible: true };
    }
    let text = composed(with_line_feeds(text));
    if is_utf8 && has_conflict(&text) {
        return of_conflict(path, text);
    }
    let source = Source { path: path.clone(), text: Arc::from(text) };
    let mut findings = Vec::new();
    let wrong = if is_utf8 { misread(&source) } else { unreadable(&source) };
    // So many of them are no text at all.
    let is_binary = source.text.chars().filter(|letter| is_control(*letter)).count() * 10 > source.text.len();
    let legible = wrong.is_none() && !is_binary;
    let (source, controls) = match wrong {
        None if source.text.contains(is_control) => without_controls(source),
        _ => (source, Vec::new()),
    };
    findings.extend(controls.into_iter().take(if is_binary { 1 } else { 20 }));
    findings.extend(wrong);
    Decoded { source, findings, legible }
}

/// The same text with a sign that can be seen for each control character: a parser would end at one, and everything
/// after it seem missing. With what is found: the first on each line.
fn without_controls(source: Source) -> (Source, Vec<Diagnostic>) {
    let mut text = String::with_capacity(source.text.len());
    let mut findings = Vec::new();
    let mut is_first = true;
    for letter in source.text.chars() {
        is_first |= letter == '\n';
        if !is_control(letter) {
            text.push(letter);
            continue;
        }
        let start = text.len();
        text.push(picture(letter));
        if std::mem::take(&mut is_first) {
            let place = Place::at(&source.path, start..text.len());
            let number = format!("U+{:04X}", u32::from(letter));
            findings.push(Refusal::new("text-control-character").with("number", number).at(place));
        }
    }
    (Source { text: text.into(), ..source }, findings)
}

/// The picture of a control character.
fn picture(letter: char) -> char {
    match u32::from(letter) {
        0x7F => '\u{2421}',
        number @ 0..=0x1F => char::from_u32(0x2400 + number).unwrap_or('\u{2426}'),
        _ => '\u{2426}',
    }
}

/// The signs between which git leaves two versions of a text that it could not merge.
const CONFLICT: [&str; 3] = ["<<<<<<< ", "=======", ">>>>>>> "];

/// The first lines of conflicts: each is followed by the other two signs, at the beginning of their lines.
fn conflicts(text: &str) -> Vec<usize> {
    let [begins, middle, ends] = CONFLICT;
    let mut found = Vec::new();
    let mut start = 0;
    // The first line of a conflict whose end has not come, and whether its middle has.
    let mut open: Option<(usize, bool)> = None;
    for line in lines(text) {
        open = match open {
            _ if line.starts_with(begins) => Some((start, false)),
            Some((first, _)) if line.trim_end() == middle => Some((first, true)),
            Some((first, true)) if line.starts_with(ends) => {
                found.push(first);
                None
            }
            open => open,
        };
        start += line.len();
    }
    found
}

fn has_conflict(text: &str) -> bool {
    memmem::find(text.as_bytes(), CONFLICT[0].as_bytes()).is_some() && !conflicts(text).is_empty()
}

/// A text in two versions: nothing is said of either.
fn of_conflict(path: &FilePath, text: String) -> Decoded {
    let source = Source { path: path.clone(), text: Arc::from(text) };
    let found = conflicts(&source.text);
    let first = found.first().copied().unwrap_or_default();
    let end = first + source.text.get(first..).and_then(|rest| rest.lines().next()).map_or(0, str::len);
    let refusal = Refusal::new("text-conflict").with("more", found.len().saturating_sub(1));
    let findings = vec![refusal.at(Place::at(path, first..end))];
    Decoded { source, findings, legible: false }
}

/// The text of a file in UTF-16, told by its mark, or by every other byte being nought as in Western text.
fn in_utf_16(bytes: &[u8]) -> Option<String> {
    let noughts = |first: usize| {
        let every_other = bytes.iter().skip(first).step_by(2).take(200);
        let (all, nought) =
            every_other.fold((0, 0), |(all, nought), byte| (all + 1, nought + usize::from(*byte == 0)));
        all > 1 && nought * 10 >= all * 9
    };
    let (bytes, little) = match bytes {
        [0xFF, 0xFE, rest @ ..] => (rest, true),
        [0xFE, 0xFF, rest @ ..] => (rest, false),
        _ if noughts(1) && !noughts(0) => (bytes, true),
        _ if noughts(0) && !noughts(1) => (bytes, false),
        _ => return None,
    };
    let units = bytes.chunks(2).map(|pair| match (pair, little) {
        ([one, other], true) => u16::from_le_bytes([*one, *other]),
        ([one, other], false) => u16::from_be_bytes([*one, *other]),
        _ => 0xFFFD,
    });
    Some(char::decode_utf16(units).map(|letter| letter.unwrap_or('\u{FFFD}')).collect())
}

/// A text that can be read, but not by what expects UTF-8: its other mistakes are found all the same.
fn of_utf_16(path: &FilePath, text: String) -> Decoded {
    let text = composed(with_line_feeds(Cow::Owned(text)));
    let source = Source { path: path.clone(), text: Arc::from(text) };
    let finding = Refusal::new("text-utf-16").at(Place::whole(path));
    Decoded { source, findings: vec![finding], legible: true }
}

/// Whether a text holds nothing that is looked at below: only tabs, line feeds and ASCII, letters of Latin-1 that are
/// composed and no `Â` or `Ã`, and the dashes and quotation marks of U+2010 to U+203F.
///
/// It is gone through twice, each time as fast as the processor can: for bytes that are never plain, and for the first
/// bytes of letters that may not be. A text of a promise is 17 KB.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_never_plain = |byte: u8| !matches!(byte, 0x20..=0x7E | b'\t' | b'\n' | 0x80..=0xC3 | 0xE2);
    // No `any`: looking at all bytes of a piece at once is faster than stopping early.
    let holds = |piece: &[u8]| piece.iter().fold(false, |holds, byte| holds | is_never_plain(*byte));
    !bytes.chunks(256).any(holds)
        && memchr3_iter(0xC2, 0xC3, 0xE2, bytes).all(|place| is_plain_letter(bytes, place))
}

/// Whether the letter that begins there is one of those that are plain.
fn is_plain_letter(bytes: &[u8], place: usize) -> bool {
    match bytes.get(place..).unwrap_or_default() {
        // From U+00A0 on: before it lie control characters.
        [0xC2, second, ..] => *second >= 0xA0,
        // U+00C2 and U+00C3 are `Â` and `Ã`.
        [0xC3, second, ..] => !matches!(second, 0x82 | 0x83),
        [0xE2, 0x80, third, ..] => *third >= 0x90 && !matches!(third, 0xA8 | 0xA9),
        _ => false,
    }
}

/// As [`decode`], without a copy; `None` where anything in the text has to be changed or found.
pub fn decode_shared(path: &FilePath, text: &Arc<str>) -> Option<Decoded> {
    let source = Source { path: path.clone(), text: Arc::clone(text) };
    (is_plain(text) && !has_conflict(text)).then_some(Decoded { source, findings: Vec::new(), legible: true })
}

fn with_line_feeds(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.contains('\r') { Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n")) } else { text }
}

fn composed(text: Cow<'_, str>) -> String {
    if text.is_ascii() || is_nfc_quick(text.chars()) == IsNormalized::Yes {
        text.into_owned()
    } else {
        text.nfc().collect()
    }
}

/// The first place where bytes could not be read, with how many more there are.
fn unreadable(source: &Source) -> Option<Diagnostic> {
    first_of(source, &["\u{FFFD}"], "text-encoding")
}

/// Letters that come of reading UTF-8 as Western text.
const MISREAD: [&str; 10] = ["Ã¥", "Ã¤", "Ã¶", "Ã…", "Ã„", "Ã–", "Ã©", "Ã¼", "â€", "Â§"];

/// The first place where letters were lost, or read in the wrong encoding, before the file was saved.
fn misread(source: &Source) -> Option<Diagnostic> {
    let lost = || first_of(source, &["\u{FFFD}"], "text-lost");
    first_of(source, &MISREAD, "text-misread").or_else(lost)
}

fn first_of(source: &Source, marks: &[&str], key: &'static str) -> Option<Diagnostic> {
    let text = &*source.text;
    let found = marks.iter().flat_map(|mark| text.match_indices(mark));
    let mut places: Vec<(usize, &str)> = found.collect();
    places.sort_unstable();
    let (start, found) = *places.first()?;
    let place = Place::at(&source.path, start..start + found.len());
    Some(Refusal::new(key).with("found", found).with("more", places.len() - 1).at(place))
}

/// Control characters, which no format that lofte writes can carry; tab and line feed are none.
fn is_control(letter: char) -> bool {
    letter.is_control() && !matches!(letter, '\n' | '\t')
}

#[cfg(test)]
mod tests {
    use super::{MISREAD, composed, is_control, is_plain, misread, with_line_feeds};
    use crate::source::{FilePath, Source};
    use std::borrow::Cow;

    /// What is plain is left as it is by every step, and nothing is found in it.
    #[test]
    fn every_plain_letter_is_left_alone() {
        let mut plain = 0;
        for letter in (0..=0xFFFF).filter_map(char::from_u32) {
            let text = format!("a{letter}e");
            if !is_plain(&text) {
                continue;
            }
            plain += 1;
            assert_eq!(composed(with_line_feeds(Cow::Borrowed(&text))), text);
            let source = Source { path: FilePath::new("content/a.md"), text: text.into() };
            assert!(misread(&source).is_none() && !source.text.contains(is_control), "{letter:?}");
        }
        assert!(MISREAD.iter().all(|mark| !is_plain(mark)));
        assert!(plain > 200 && is_plain("Åtgärd – ”så”\tär\ndet"));
        assert!(!is_plain("a\r") && !is_plain("a\u{30A}") && !is_plain("Ã¥") && !is_plain("\u{FFFD}"));
    }
}
