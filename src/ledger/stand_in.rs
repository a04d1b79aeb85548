//! What may stand in a document where a name is masked in its sealed text (docs/forseglingar.md, *Ett namn ska bort*).
//!
//! A mask hides a name and nothing else. So where it stood there may be 1. nothing, and then neither the blank, the comma,
//! the colon, the brackets or the line of a list that only held the name; 2. [`MASK`] itself; 3. at most four words in
//! place of the name: letters only, on its line, small letters but for the first one, and none that denies. Anything
//! else is a change like any other. A name is no such words: the masked one stands there until somebody takes it out,
//! and that is told.

use super::mask::PARTICLE;
use crate::model::canonical_text::CanonicalText;
use crate::model::cover::covered_words;
use crate::model::ledger::MASK;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// The most words that may stand for a name.
const MOST_WORDS: usize = 4;

/// The most words of a name.
const MOST_WORDS_OF_A_NAME: usize = 6;

/// The most bytes of either.
const MOST_BYTES: usize = 60;

/// Words that turn what is said around, in the languages of the pages.
const DENYING: &[&str] = &[
    "inte",
    "icke",
    "ej",
    "ingen",
    "inget",
    "inga",
    "ingenting",
    "aldrig",
    "utan",
    "varken",
    "nej",
    "not",
    "no",
    "none",
    "nobody",
    "never",
    "without",
    "nor",
    "neither",
    "ei",
    "eivät",
    "eikä",
    "ilman",
    "koskaan",
    "kukaan",
];

/// How a sealed text stands to a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// It is this one, but for what may stand where names are masked.
    Same,
    /// So it is, but that a name stands where one is masked.
    Named,
    /// It is another.
    Other,
}

/// Holds a sealed text against a later one.
pub fn likeness(sealed: &str, now: &str) -> Likeness {
    if is_read_as(sealed, now, may_stand) {
        Likeness::Same
    } else if is_read_as(sealed, now, |words| may_stand(words) || is_name(words)) {
        Likeness::Named
    } else {
        Likeness::Other
    }
}

/// Whether a sealed text is this one, with such words where names are masked.
fn is_read_as(sealed: &str, now: &str, may: fn(&str) -> bool) -> bool {
    let pieces: Vec<&str> = sealed.split(MASK).collect();
    let Some((last, before_masks)) = pieces.split_last() else { return sealed == now };
    if before_masks.is_empty() {
        return sealed == now;
    }
    // How far both were read: the place in `now`, and how much of the next piece is gone with the name.
    let mut reached = BTreeSet::from([(0, 0)]);
    for (index, piece) in before_masks.iter().enumerate() {
        let next = pieces.get(index + 1).copied().unwrap_or_default();
        let gone = gone_with_the_name(piece, next);
        let mut further = BTreeSet::new();
        for (at, skipped) in reached {
            let rest = now.get(at..).unwrap_or("");
            let read = |to: usize| piece.get(skipped..to).filter(|read| rest.starts_with(read)).map(str::len);
            if let Some(read) = read(piece.len()) {
                let after = rest.get(read..).unwrap_or("");
                further.extend(stand_ins(after, may).map(|length| (at + read + length, 0)));
            }
            further.extend(gone.and_then(|(end, skip)| Some((at + read(end)?, skip))));
        }
        reached = further;
    }
    reached.into_iter().any(|(at, skipped)| now.get(at..) == last.get(skipped..))
}

/// A sealed text with what stands in a later one where names are masked, wherever nothing else differs there.
pub fn settled(sealed: &CanonicalText, now: &CanonicalText) -> CanonicalText {
    if !sealed.as_str().contains(MASK) {
        return sealed.clone();
    }
    match (serde_json::from_str(sealed.as_str()), serde_json::from_str(now.as_str())) {
        (Ok(Value::Object(sealed)), Ok(Value::Object(now))) => {
            CanonicalText::of(&Value::Object(settled_map(&sealed, &now)))
        }
        _ => sealed.clone(),
    }
}

/// [`settled`], for the keys of a text.
pub fn settled_map(sealed: &Map<String, Value>, now: &Map<String, Value>) -> Map<String, Value> {
    let settled = sealed.iter().filter_map(|(key, sealed)| {
        let value = match now.get(key) {
            None if may_be_gone(sealed) => return None,
            None => sealed.clone(),
            Some(now) => settled_value(sealed, now),
        };
        Some((key.clone(), value))
    });
    settled.collect()
}

/// [`settled`], for one string; a long one line by line.
pub fn settled_text(sealed: &str, now: &str) -> String {
    if !sealed.contains(MASK) {
        return sealed.to_owned();
    }
    if likeness(sealed, now) != Likeness::Other {
        return now.to_owned();
    }
    let lines = sealed.split('\n').map(|line| {
        let settled =
            now.split('\n').find(|now| line.contains(MASK) && likeness(line, now) != Likeness::Other);
        settled.unwrap_or(line)
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Whether a value of a sealed text is only a masked name, so that it may be gone whole.
pub fn may_be_gone(sealed: &Value) -> bool {
    match sealed {
        Value::String(text) => text == MASK,
        Value::Array(items) => !items.is_empty() && items.iter().all(may_be_gone),
        _ => false,
    }
}

/// The items of a sealed list that stand opposite those of a later one: without masked names, where they are gone.
pub fn opposite<'sealed>(sealed: &'sealed [Value], now: &[Value]) -> Vec<&'sealed Value> {
    let whole: Vec<&Value> = sealed.iter().collect();
    if sealed.len() == now.len() {
        return whole;
    }
    let left: Vec<&Value> = sealed.iter().filter(|item| !may_be_gone(item)).collect();
    if left.len() == now.len() { left } else { whole }
}

fn settled_value(sealed: &Value, now: &Value) -> Value {
    match (sealed, now) {
        (Value::String(sealed), Value::String(now)) => Value::from(settled_text(sealed, now)),
        (Value::Object(sealed), Value::Object(now)) => Value::Object(settled_map(sealed, now)),
        (Value::Array(sealed), Value::Array(now)) => {
            let sealed = opposite(sealed, now);
            let same = sealed.len() == now.len();
            let items = sealed.into_iter().enumerate().map(|(index, sealed)| match now.get(index) {
                Some(now) if same => settled_value(sealed, now),
                _ => sealed.clone(),
            });
            Value::Array(items.collect())
        }
        _ => sealed.clone(),
    }
}

/// How long each stand-in is that a text may begin with, nothing among them.
fn stand_ins(text: &str, may: fn(&str) -> bool) -> impl Iterator<Item = usize> {
    let line = text.split('\n').next().unwrap_or("");
    let ends = line.char_indices().map(|(at, letter)| at + letter.len_utf8());
    let ends = ends.take_while(|end| *end <= MOST_BYTES);
    let in_place = ends.filter(move |end| line.get(..*end).is_some_and(may));
    std::iter::once(0).chain(in_place)
}

/// Whether these words may stand where the name stood.
fn may_stand(words: &str) -> bool {
    if words == MASK {
        return true;
    }
    let brackets = [('(', ')'), ('[', ']'), ('⟦', '⟧')];
    let inside = brackets.iter().find_map(|(open, close)| words.strip_prefix(*open)?.strip_suffix(*close));
    let words: Vec<&str> = inside.unwrap_or(words).split(' ').collect();
    words.len() <= MOST_WORDS
        && words.iter().enumerate().all(|(index, word)| {
            let mut letters = word.chars();
            let first = letters
                .next()
                .is_some_and(|first| first.is_lowercase() || index == 0 && first.is_uppercase());
            let rest = letters.all(|letter| letter.is_lowercase() || letter == '-') && !word.ends_with('-');
            first && rest && !DENYING.contains(&word.to_lowercase().as_str())
        })
}

/// Whether these words can be a name, an address or a number that was masked: words that are covered, and small ones between.
fn is_name(words: &str) -> bool {
    let is_small = |word: &str| word.chars().count() <= PARTICLE && word.chars().all(char::is_alphanumeric);
    let mut all = words.split(' ');
    !covered_words(words).is_empty()
        && all.clone().count() <= MOST_WORDS_OF_A_NAME
        && all.all(|word| {
            let is_covered = covered_words(word).first().is_some_and(|covered| covered.len() == word.len());
            (is_covered || is_small(word)) && !DENYING.contains(&word.to_lowercase().as_str())
        })
}

/// What goes with a name that is taken out: how much is left of what stood before it, and how much is gone of what stood
/// after. `None`: nothing but the name.
fn gone_with_the_name(before: &str, after: &str) -> Option<(usize, usize)> {
    let line = before.rsplit('\n').next().unwrap_or("");
    let is_first = line.trim_matches(['-', '*', '+', ' ']).is_empty();
    if is_first && !line.trim().is_empty() && (after.is_empty() || after.starts_with('\n')) {
        // A line of a list that held only the name.
        let left = before.len() - line.len();
        return Some(if left > 0 { (left - 1, 0) } else { (0, usize::from(after.starts_with('\n'))) });
    }
    if is_first {
        let rest = after.trim_start_matches([' ', ',']);
        return (rest.len() < after.len()).then(|| (before.len(), after.len() - rest.len()));
    }
    if let (Some(left), Some(rest)) = (before.strip_suffix('('), after.strip_prefix(')')) {
        return Some((left.trim_end_matches(' ').len(), after.len() - rest.len()));
    }
    let left = before.trim_end_matches([' ', ',', ':']);
    (left.len() < before.len()).then_some((left.len(), 0))
}

#[cfg(test)]
mod tests {
    use super::{Likeness, likeness, settled_text};

    fn alike(sealed: &str, now: &str) -> bool {
        likeness(sealed, now) == Likeness::Same
    }

    #[test]
    fn where_a_name_stood_may_stand_nothing_the_mark_or_a_few_words() {
        let sealed = "Ansvarig: ⟦maskat enligt beslut⟧, på torget.\nSkrivet av ⟦maskat enligt beslut⟧.";
        for (one, other) in [
            ("⟦maskat enligt beslut⟧", "⟦maskat enligt beslut⟧"),
            ("", ""),
            ("chefen", "handläggare på kommunens kansli"),
            ("Borttaget", "(namnet borttaget)"),
        ] {
            let now = format!("Ansvarig: {one}, på torget.\nSkrivet av {other}.");
            assert!(alike(sealed, &now), "{now}");
        }
        assert!(alike(sealed, "Ansvarig, på torget.\nSkrivet av."), "blanks go with the name");
        for (one, other) in [
            ("Anna Ek", "chefen"),
            ("chefen", "Anna Ek"),
            ("ingen", "chefen"),
            ("chefen", "chefen. Löftet gäller inte längre"),
            ("chefen\n\nEtt helt stycke", "chefen"),
            ("chefen", "den som har hand om torget"),
            ("chefen för 3 lag", "chefen"),
            ("chefen", "chefen, som slutade"),
        ] {
            let now = format!("Ansvarig: {one}, på torget.\nSkrivet av {other}.");
            assert!(!alike(sealed, &now), "{now}");
            let is_named = one == "Anna Ek" || other == "Anna Ek";
            let told = if is_named { Likeness::Named } else { Likeness::Other };
            assert_eq!(likeness(sealed, &now), told, "{now}");
        }
    }

    #[test]
    fn what_held_only_the_name_may_go_with_it() {
        for (sealed, now) in [
            ("Chefen (⟦maskat enligt beslut⟧) svarar.", "Chefen svarar."),
            ("Kontakta ⟦maskat enligt beslut⟧ på torget.", "Kontakta på torget."),
            ("Deltog:\n- ⟦maskat enligt beslut⟧\n- polisen", "Deltog:\n- polisen"),
            ("Deltog:\n- polisen\n- ⟦maskat enligt beslut⟧", "Deltog:\n- polisen"),
            ("⟦maskat enligt beslut⟧, chef", "chef"),
            ("Chef, ⟦maskat enligt beslut⟧", "Chef"),
        ] {
            assert!(alike(sealed, now), "{sealed} → {now}");
        }
        assert!(!alike("⟦maskat enligt beslut⟧, chef", "⟦maskat enligt beslut⟧, chefen"));
        assert!(!alike(
            "Deltog:\n- ⟦maskat enligt beslut⟧\n- polisen",
            "Deltog:\n- polisen\n- polisen\n- fler"
        ));
    }

    #[test]
    fn of_a_text_that_changed_otherwise_too_the_lines_that_did_not_are_settled() {
        assert_eq!(
            settled_text("Av ⟦maskat enligt beslut⟧.\nTio lampor.", "Av chefen.\nElva lampor."),
            "Av chefen.\nTio lampor."
        );
    }
}
