//! The quick reader of lines: words, emphasis and links to the web, as people write them.
//!
//! Gives what the parser gives, or nothing at all where anything might be meant otherwise.

use super::target::{Target, target};
use memchr::{memchr, memchr2, memchr3};

/// A part of a paragraph or an item, in the order of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'text> {
    /// Words without a mark.
    Words(&'text str),
    /// Emphasis begins.
    Open(Emphasis),
    /// Emphasis ends.
    Close(Emphasis),
    /// A link to the web.
    Link {
        /// Its words.
        words: &'text str,
        /// Where it leads.
        address: &'text str,
        /// Where its first bracket stands, in bytes from the beginning of the text.
        at: usize,
    },
}

/// How strongly something is emphasised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Emphasis {
    /// `*words*`
    Light,
    /// `**words**`
    Strong,
}

/// What takes the pieces; `None`: it wants no more of them.
type Take<'text, 'take> = dyn FnMut(Piece<'text>) -> Option<()> + 'take;

/// Writes the words of a paragraph or an item as HTML; `None`: ask the parser. The text holds none of the letters that
/// [`super::plainly`] leaves to the parser.
pub(super) fn write(text: &str, html: &mut String) -> Option<()> {
    read(text, &mut |piece| {
        match piece {
            Piece::Words(words) => html.push_str(words),
            Piece::Open(Emphasis::Light) => html.push_str("<em>"),
            Piece::Close(Emphasis::Light) => html.push_str("</em>"),
            Piece::Open(Emphasis::Strong) => html.push_str("<strong>"),
            Piece::Close(Emphasis::Strong) => html.push_str("</strong>"),
            Piece::Link { words, address, .. } => {
                for part in ["<a href=\"", address, "\">", words, "</a>"] {
                    html.push_str(part);
                }
            }
        }
        Some(())
    })
}

/// Reads the words of a paragraph or an item piece by piece; `None`: ask the parser. The text holds none of the letters that
/// [`super::plainly`] leaves to the parser.
pub(super) fn read<'text>(text: &'text str, take: &mut Take<'text, '_>) -> Option<()> {
    read_from(text, 0, take)
}

/// As [`read`], of a text that begins `offset` bytes into another.
fn read_from<'text>(text: &'text str, offset: usize, take: &mut Take<'text, '_>) -> Option<()> {
    let mut rest = text;
    let mut before: Option<char> = None;
    while let Some(mark) = memchr3(b'*', b'[', b']', rest.as_bytes()) {
        let (words, from) = rest.split_at(mark);
        take(Piece::Words(words))?;
        before = words.chars().next_back().or(before);
        let at = offset + (text.len() - from.len());
        rest = match from.as_bytes().first() {
            Some(b'*') => emphasis(from, at, before, take)?,
            Some(b'[') if before != Some('!') => link(from, at, take)?,
            _ => return None,
        };
        // What stands before the next mark is the end of this one, which is no letter.
        before = Some(')');
    }
    take(Piece::Words(rest))
}

/// Reads emphasis that a text begins with, and gives what follows it.
fn emphasis<'text>(
    text: &'text str,
    at: usize,
    before: Option<char>,
    take: &mut Take<'text, '_>,
) -> Option<&'text str> {
    let marks = text.len() - text.trim_start_matches('*').len();
    let emphasis = match marks {
        1 => Emphasis::Light,
        2 => Emphasis::Strong,
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
    take(Piece::Open(emphasis))?;
    read_from(words, at + marks, take)?;
    take(Piece::Close(emphasis))?;
    Some(after)
}

/// Reads a link that a text begins with, and gives what follows it.
fn link<'text>(text: &'text str, at: usize, take: &mut Take<'text, '_>) -> Option<&'text str> {
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
    take(Piece::Link { words, address, at })?;
    Some(after)
}

fn is_blank(letter: char) -> bool {
    matches!(letter, ' ' | '\n')
}

/// A letter or digit of European languages: no mark and no sign, in whatever table.
fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || ('\u{C0}'..='\u{24F}').contains(&letter) && letter.is_alphabetic()
}
