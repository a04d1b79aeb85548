//! The quick reader of lines: words, emphasis and links to the web, as people write them.
//!
//! Gives what the parser gives, or nothing at all where anything might be meant otherwise.

use super::target::{Target, target};
use memchr::{memchr, memchr2, memchr3};

/// Writes the words of a paragraph or an item as HTML; `None`: ask the parser. The text holds none of the letters that
/// [`super::plainly`] leaves to the parser.
pub(super) fn write(text: &str, html: &mut String) -> Option<()> {
    let mut rest = text;
    let mut before: Option<char> = None;
    while let Some(mark) = memchr3(b'*', b'[', b']', rest.as_bytes()) {
        let (words, from) = rest.split_at(mark);
        html.push_str(words);
        before = words.chars().next_back().or(before);
        rest = match from.as_bytes().first() {
            Some(b'*') => emphasis(from, before, html)?,
            Some(b'[') if before != Some('!') => link(from, html)?,
            _ => return None,
        };
        // What stands before the next mark is the end of this one, which is no letter.
        before = Some(')');
    }
    html.push_str(rest);
    Some(())
}

/// Writes emphasis that a text begins with, and gives what follows it.
fn emphasis<'text>(text: &'text str, before: Option<char>, html: &mut String) -> Option<&'text str> {
    let marks = text.len() - text.trim_start_matches('*').len();
    let (opening, closing) = match marks {
        1 => ("<em>", "</em>"),
        2 => ("<strong>", "</strong>"),
        _ => return None,
    };
    let inside = text.get(marks..)?;
    let (words, from) = inside.split_at(inside.find('*')?);
    let after = from.trim_start_matches('*');
    let opens = before.is_none_or(is_blank) && words.chars().next().is_some_and(is_letter);
    let (last, next) = (words.chars().next_back()?, after.chars().next());
    let closes = match next {
        Some(next) if !is_blank(next) => is_letter(last) && ".,:;!?)".contains(next),
        _ => is_letter(last) || ".,:;!?)%".contains(last),
    };
    if !opens || !closes || from.len() - after.len() != marks {
        return None;
    }
    html.push_str(opening);
    write(words, html)?;
    html.push_str(closing);
    Some(after)
}

/// Writes a link that a text begins with, and gives what follows it.
fn link<'text>(text: &'text str, html: &mut String) -> Option<&'text str> {
    let inside = text.get(1..)?;
    let (words, rest) = inside.split_at(memchr(b']', inside.as_bytes())?);
    let rest = rest.strip_prefix("](")?;
    let (address, after) = rest.split_at(memchr(b')', rest.as_bytes())?);
    let after = after.get(1..)?;
    let stands_as_it_is = |byte: u8| byte.is_ascii_alphanumeric() || b"-./:?=#%+,;@".contains(&byte);
    let is_plain = memchr2(b'*', b'[', words.as_bytes()).is_none() && address.bytes().all(stands_as_it_is);
    let is_meant = !words.trim().is_empty() && !words.starts_with('^') && target(address) == Target::Web;
    if !is_plain || !is_meant {
        return None;
    }
    for piece in ["<a href=\"", address, "\">", words, "</a>"] {
        html.push_str(piece);
    }
    Some(after)
}

fn is_blank(letter: char) -> bool {
    matches!(letter, ' ' | '\n')
}

/// A letter or digit of European languages: no mark and no sign, in whatever table.
fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || ('\u{C0}'..='\u{24F}').contains(&letter) && letter.is_alphabetic()
}
