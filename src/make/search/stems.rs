//! What words a piece of text is found by: as Pagefind takes them apart (`fossick/splitting.rs`, MIT), so that what its
//! script makes of a reader's question meets them.

use convert_case::{Case, Casing};
use pagefind_stem::{Algorithm, Stemmer};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};
use unicode_segmentation::UnicodeSegmentation;

/// Signs that are parts of words (Unicode's category "Punctuation, Connector").
const WORD_SIGNS: [char; 10] = ['_', '‿', '⁀', '⁔', '︳', '︴', '﹍', '﹎', '﹏', '＿'];

/// Marks of kana that tell words apart, and stay therefore.
const KANA_MARKS: [char; 2] = ['\u{3099}', '\u{309A}'];

/// How many letters of a word in katakana, and of what follows a full stop, are looked at.
const KATAKANA_LENGTH: usize = 16;
const TAIL_LENGTH: usize = 64;

/// A word that a text is found by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stem {
    /// Without ending and diacritics: what it is looked up by.
    pub stem: String,
    /// With its diacritics, where it has any.
    pub original: Option<String>,
    /// Whether it is only a part of what was written, and weighs less.
    pub is_part: bool,
}

/// How a language's words are brought to their stems; a language without rules keeps its words.
pub struct Stems(Option<Stemmer>);

impl Stems {
    /// The rules of a language.
    pub fn of(tag: &str) -> Self {
        Self(algorithm(tag.split('-').next().unwrap_or_default()).map(Stemmer::create))
    }

    /// What a piece of text without white space is found by.
    pub fn of_piece(&self, piece: &str) -> Vec<Stem> {
        let mut stems = self.of_word(piece);
        let tails = self.tails(piece, &stems);
        stems.extend(tails);
        stems
    }

    /// As [`of_piece`](Self::of_piece), for what a result shows: nothing more is sought after a full stop.
    pub fn of_word(&self, word: &str) -> Vec<Stem> {
        let mut stems = Vec::new();
        let letters = letters(word);
        if !letters.is_empty() {
            stems.push(self.stem(&letters));
        }
        stems.extend(katakana_endings(word).into_iter().map(unruled));
        if !is_compound(word) {
            return stems;
        }
        let parts = parts(word);
        if !letters.is_empty() && (parts.contains(char::is_whitespace) || !letters.starts_with(&parts)) {
            let parts = parts.split_whitespace().filter(|part| part.len() > 1);
            stems.extend(parts.map(|part| self.part(part)));
        }
        stems.extend(emojis(word).map(|emoji| Stem {
            stem: emoji.to_owned(),
            original: None,
            is_part: false,
        }));
        stems
    }

    fn stem(&self, word: &str) -> Stem {
        let plain = plain(word);
        let bare = plain.as_deref().unwrap_or(word);
        let stem = self.0.as_ref().map_or_else(|| bare.to_owned(), |stemmer| stemmer.stem(bare).into_owned());
        Stem { stem, original: plain.map(|_| word.to_owned()), is_part: false }
    }

    fn part(&self, word: &str) -> Stem {
        Stem { is_part: true, ..self.stem(word) }
    }

    /// What follows each full stop of a piece, where that is made of parts itself.
    fn tails(&self, piece: &str, known: &[Stem]) -> Vec<Stem> {
        let mut seen: BTreeSet<String> = BTreeSet::new();
        let mut tails = Vec::new();
        for (at, _) in piece.match_indices('.') {
            let tail = first(piece.get(at + 1..).unwrap_or_default(), TAIL_LENGTH);
            if !is_compound(tail) {
                continue;
            }
            let letters = letters(tail);
            if letters.chars().count() < 2 {
                continue;
            }
            let stem = self.part(&letters);
            if known.iter().all(|known| known.stem != stem.stem) && seen.insert(stem.stem.clone()) {
                tails.push(stem);
            }
        }
        tails
    }
}

/// A part that no language's rules are for.
fn unruled(word: &str) -> Stem {
    let plain = plain(word);
    let original = plain.as_ref().map(|_| word.to_owned());
    Stem { stem: plain.unwrap_or_else(|| word.to_owned()), original, is_part: true }
}

/// Letters, digits and signs of words, in small letters.
fn letters(word: &str) -> String {
    let mut letters = String::with_capacity(word.len());
    for letter in word.chars().filter(|letter| letter.is_alphanumeric() || WORD_SIGNS.contains(letter)) {
        let small = letter.to_ascii_lowercase();
        if small.is_uppercase() {
            letters.extend(small.to_lowercase());
        } else {
            letters.push(small);
        }
    }
    letters
}

fn is_compound(word: &str) -> bool {
    word.chars().any(|letter| !letter.is_alphanumeric()) || word.chars().skip(1).any(char::is_uppercase)
}

/// The words that a piece is written together of.
fn parts(piece: &str) -> String {
    let words = piece.replace(|sign: char| sign.is_ascii_punctuation(), " ").to_case(Case::Lower);
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn emojis(piece: &str) -> impl Iterator<Item = &str> {
    let written = if piece.is_ascii() { "" } else { piece };
    written.graphemes(true).filter(|sign| emojis::get(sign).is_some())
}

/// A word without diacritics; `None`: it has none.
fn plain(word: &str) -> Option<String> {
    if word.is_ascii() || !word.chars().any(is_composed) {
        return None;
    }
    let is_kept = |letter: &char| !is_combining_mark(*letter) || KANA_MARKS.contains(letter);
    let bare: String = word.nfd().filter(is_kept).collect();
    // Only what kana marks were kept of is put together again: parts of Korean syllables are found one by one.
    let bare = if bare.contains(KANA_MARKS) { bare.nfc().collect() } else { bare };
    (bare != word).then_some(bare)
}

fn is_composed(letter: char) -> bool {
    let mut is_composed = is_combining_mark(letter);
    decompose_canonical(letter, |part| is_composed |= part != letter);
    is_composed
}

fn is_katakana(letter: char) -> bool {
    matches!(letter, '\u{30A1}'..='\u{30FA}' | '\u{30FC}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9F}')
}

/// Each ending of a word in katakana, which are written together without a sign of it.
fn katakana_endings(word: &str) -> Vec<&str> {
    if !word.chars().all(is_katakana) || word.chars().count() < 3 {
        return Vec::new();
    }
    let mut endings = Vec::new();
    for (at, _) in word.char_indices().skip(1) {
        let ending = first(word.get(at..).unwrap_or_default(), KATAKANA_LENGTH);
        if ending.chars().count() >= 2 && !endings.contains(&ending) {
            endings.push(ending);
        }
    }
    endings
}

/// The first letters of a word, so many at most.
fn first(word: &str, letters: usize) -> &str {
    word.char_indices().nth(letters).and_then(|(end, _)| word.get(..end)).unwrap_or(word)
}

/// The languages that Pagefind's script knows stems of.
fn algorithm(language: &str) -> Option<Algorithm> {
    Some(match language {
        "ar" => Algorithm::Arabic,
        "ca" => Algorithm::Catalan,
        "da" => Algorithm::Danish,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "en" => Algorithm::English,
        "eo" => Algorithm::Esperanto,
        "es" => Algorithm::Spanish,
        "et" => Algorithm::Estonian,
        "eu" => Algorithm::Basque,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "ga" => Algorithm::Irish,
        "hi" => Algorithm::Hindi,
        "hu" => Algorithm::Hungarian,
        "hy" => Algorithm::Armenian,
        "id" => Algorithm::Indonesian,
        "it" => Algorithm::Italian,
        "lt" => Algorithm::Lithuanian,
        "nb" | "nn" | "no" => Algorithm::Norwegian,
        "ne" => Algorithm::Nepali,
        "nl" => Algorithm::Dutch,
        "pl" => Algorithm::Polish,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "sr" => Algorithm::Serbian,
        "sv" => Algorithm::Swedish,
        "ta" => Algorithm::Tamil,
        "tr" => Algorithm::Turkish,
        "yi" => Algorithm::Yiddish,
        _ => return None,
    })
}
