//! Links and pictures that are typed so that Markdown reads none: a blank in the address, a parenthesis that is missing,
//! the two kinds of brackets in each other's place.

use super::link::{Found, FoundKind};
use super::reading::slice;
use crate::source::ByteRange;
use std::ops::Range;

/// No paragraph that a person writes has more; with them the time would grow by the square.
const MOST_BRACKETS: usize = 256;

/// What stands for words that nobody wrote.
const NO_WORDS: &str = "…";

/// Those in text that hangs together, which the parser read as nothing else; the target is what was meant.
pub(super) fn unread_links(text: &str, run: ByteRange) -> Vec<Found> {
    let line = slice(text, run);
    let mut found: Vec<Found> = Vec::new();
    // Each bracket is sought through the whole run.
    if line.bytes().filter(|byte| matches!(byte, b'[' | b']')).count() > MOST_BRACKETS {
        return found;
    }
    let seekers = [in_parentheses, in_braces, in_double_brackets, exchanged, without_bracket];
    for (place, whole) in seekers.into_iter().flat_map(|seek| seek(line)) {
        let range = ByteRange { start: run.start + place.start, end: run.start + place.end };
        let overlaps = |other: &Found| range.start < other.whole.end && other.whole.start < range.end;
        if !found.iter().any(overlaps) {
            found.push(Found::plain(FoundKind::UnreadLink, &whole, range));
        }
    }
    found
}

/// Where something stands that was meant as a link, and how it is written.
type Meant = (Range<usize>, String);

/// `[words](two words.pdf)`, `[words](file.pdf "title)`, `[words](file.pdf`, `![words](file.png =100x200)`.
fn in_parentheses(line: &str) -> Vec<Meant> {
    let meant = |(place, _): (usize, &str)| {
        let (open, words, mark) = words_before(line, place)?;
        let rest = line.get(place + 2..)?;
        let (inner, length) = match closing(rest) {
            Some(end) => (rest.get(..end)?, end + 1),
            None => {
                let inner = cut_off(rest)?;
                (inner, inner.len())
            }
        };
        let (address, title) = address_and_title(inner);
        if !(is_address(address) || mark == "!" && !address.is_empty()) {
            return None;
        }
        let title = title.map_or_else(String::new, |title| format!(" \"{title}\""));
        let better = format!("{mark}[{words}]({}{title})", without_blanks(address));
        Some((open - mark.len()..place + 2 + length, better))
    };
    line.match_indices("](").filter_map(meant).collect()
}

/// `[words]{file.pdf}`.
fn in_braces(line: &str) -> Vec<Meant> {
    let meant = |(place, _): (usize, &str)| {
        let (open, words, mark) = words_before(line, place)?;
        let (address, _) = line.get(place + 2..)?.split_once('}')?;
        let whole = open - mark.len()..place + 2 + address.len() + 1;
        leads_somewhere(address).then(|| (whole, format!("{mark}[{words}]({address})")))
    };
    line.match_indices("]{").filter_map(meant).collect()
}

/// `[[file.pdf]]`, `[[file.pdf|words]]`.
fn in_double_brackets(line: &str) -> Vec<Meant> {
    let meant = |(place, _): (usize, &str)| {
        let (inner, _) = line.get(place + 2..)?.split_once("]]")?;
        let (address, words) = inner.split_once('|').unwrap_or((inner, NO_WORDS));
        let whole = place..place + 2 + inner.len() + 2;
        leads_somewhere(address).then(|| (whole, format!("[{words}]({address})")))
    };
    line.match_indices("[[").filter_map(meant).collect()
}

/// `(words)[file.pdf]`.
fn exchanged(line: &str) -> Vec<Meant> {
    let meant = |(place, _): (usize, &str)| {
        let open =
            line.get(..place)?.rfind(['(', ')']).filter(|open| line.get(*open..).is_some_and(opens))?;
        let words = line.get(open + 1..place)?;
        let (address, _) = line.get(place + 2..)?.split_once(']')?;
        let whole = open..place + 2 + address.len() + 1;
        leads_somewhere(address).then(|| (whole, format!("[{words}]({address})")))
    };
    line.match_indices(")[").filter_map(meant).collect()
}

fn opens(text: &str) -> bool {
    text.starts_with('(')
}

/// `[words(file.pdf)`: no bracket closes, neither before the parenthesis nor after it.
fn without_bracket(line: &str) -> Vec<Meant> {
    let meant = |(open, _): (usize, &str)| {
        let inside = line.get(open + 1..)?;
        let own = inside.split('[').next()?;
        let (words, rest) = own.split_once('(')?;
        let (address, _) = rest.split_once(')')?;
        let is_open = !own.contains(']') && words.ends_with(char::is_alphanumeric);
        let whole = open..open + 1 + words.len() + 1 + address.len() + 1;
        (is_open && leads_somewhere(address)).then(|| (whole, format!("[{words}]({address})")))
    };
    line.match_indices('[').filter_map(meant).collect()
}

/// The words before a closing bracket: where they open, what they are, and the mark of a picture.
fn words_before(line: &str, close: usize) -> Option<(usize, &str, &'static str)> {
    let before = line.get(..close)?;
    let open =
        before.rfind(['[', ']']).filter(|open| before.get(*open..).is_some_and(|at| at.starts_with('[')))?;
    let words = before.get(open + 1..).filter(|words| !words.starts_with('^'))?;
    let is_picture = before.get(..open).is_some_and(|earlier| earlier.ends_with('!'));
    Some((open, words, if is_picture { "!" } else { "" }))
}

/// Where the parenthesis closes that is open at the beginning.
fn closing(rest: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (place, letter) in rest.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(place),
            ')' => depth -= 1,
            _ => {}
        }
    }
    rest.find(')')
}

/// The address in a parenthesis that nothing closes: its first word, without what ends a sentence.
fn cut_off(rest: &str) -> Option<&str> {
    let first = rest.split_whitespace().next()?;
    let start = rest.find(first)?;
    let address = first.trim_end_matches(['.', ',', ';', ':', '!', '?', '"', ']', '}']);
    rest.get(..start + address.len())
}

/// What stands in the parenthesis without a title that is not closed, and without a size, which Markdown has not.
fn address_and_title(inner: &str) -> (&str, Option<&str>) {
    const QUOTES: [char; 5] = ['"', '\'', '”', '“', '’'];
    let inner = inner.trim().trim_start_matches('<').trim_end_matches('>');
    let size =
        inner.split_once(" =").filter(|(_, size)| size.starts_with(|letter: char| letter.is_ascii_digit()));
    if let Some((address, _)) = size {
        return (address.trim(), None);
    }
    let title = inner.char_indices().find(|(place, letter)| {
        QUOTES.contains(letter)
            && inner.get(..*place).is_some_and(|before| before.ends_with(char::is_whitespace))
    });
    match title.and_then(|(place, _)| inner.split_at_checked(place)) {
        Some((address, title)) => {
            let title = title.trim_matches(QUOTES).trim();
            (address.trim(), Some(title).filter(|title| !title.is_empty()))
        }
        None => (inner, None),
    }
}

/// An address as it is read: a file's name with blanks in angle brackets, others without blanks.
fn without_blanks(address: &str) -> String {
    if !address.contains(char::is_whitespace) {
        return address.to_owned();
    }
    let words: Vec<&str> = address.split_whitespace().collect();
    if address.starts_with('/') {
        return words.join("-");
    }
    let is_elsewhere = ["#", "mailto:", "tel:"].iter().any(|beginning| address.starts_with(beginning));
    if is_elsewhere {
        return words.concat();
    }
    match address.split_once("://") {
        Some((scheme, rest)) => {
            format!("{}://{}", scheme.trim(), rest.split_whitespace().collect::<Vec<_>>().join("%20"))
        }
        None => format!("<{address}>"),
    }
}

/// Whether what stands where an address might is one, and nothing else.
fn leads_somewhere(text: &str) -> bool {
    text.len() > 1 && !text.contains(char::is_whitespace) && !text.starts_with('#') && is_address(text)
}

/// Whether what stands in parentheses looks like a way to somewhere.
pub(super) fn is_address(text: &str) -> bool {
    const BEGINNINGS: [&str; 8] = ["http://", "https://", "/", "../", "./", "#", "mailto:", "tel:"];
    const ENDINGS: [&str; 12] =
        [".md", ".pdf", ".png", ".jpg", ".jpeg", ".svg", ".webp", ".docx", ".xlsx", ".odt", ".ods", ".csv"];
    BEGINNINGS.iter().any(|beginning| text.starts_with(beginning))
        || ENDINGS.iter().any(|ending| text.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::unread_links;
    use crate::source::ByteRange;

    #[test]
    fn what_was_meant_as_a_link_is_told_as_it_is_written() {
        let cases = [
            ("[avtalet](avtal slut.pdf)", "[avtalet](<avtal slut.pdf>)"),
            ("![Torget](min bild.png)", "![Torget](<min bild.png>)"),
            ("[x](/aby/torget 2025/)", "[x](/aby/torget-2025/)"),
            ("[x](https:// aby.example)", "[x](https://aby.example)"),
            ("[x](mailto: a@b.se)", "[x](mailto:a@b.se)"),
            ("[x](# stadning)", "[x](#stadning)"),
            ("[x](avtal.pdf \"Avtalet)", "[x](avtal.pdf \"Avtalet\")"),
            ("[x](avtal.pdf", "[x](avtal.pdf)"),
            ("[x(avtal.pdf)", "[x](avtal.pdf)"),
            ("(x)[avtal.pdf]", "[x](avtal.pdf)"),
            ("[x]{avtal.pdf}", "[x](avtal.pdf)"),
            ("[[avtal.pdf]]", "[…](avtal.pdf)"),
            ("[[avtal.pdf|Avtalet]]", "[Avtalet](avtal.pdf)"),
            ("![x](torget.png =100x200)", "![x](torget.png)"),
        ];
        for (typed, better) in cases {
            let text = format!("Se å {typed}.");
            let found = unread_links(&text, ByteRange { start: 3, end: text.len() });
            let found: Vec<_> = found
                .iter()
                .map(|one| (text.get(one.whole.start..one.whole.end).unwrap_or(""), one.target.as_str()))
                .collect();
            assert_eq!(found, [(typed, better)]);
        }
    }

    #[test]
    fn brackets_of_ordinary_prose_are_no_links() {
        for text in [
            "[sic] (se ovan)",
            "[sic](se ovan)",
            "Se avsnitt (2) [3]",
            "Se (2)[3] och (a)[#1]",
            "[se avtalet(avtal.pdf)]",
            "[se avtalet (avtal.pdf) och mer",
            "[[1]] och [a, [b]]",
            "[^1](avtal slut.pdf)",
            "(a/b)[och/eller]",
        ] {
            assert_eq!(unread_links(text, ByteRange { start: 0, end: text.len() }), [], "{text}");
        }
    }
}
