//! Where words stand on one page.

use super::known_stems::KnownStems;
use super::record::Record;
use super::stems::Stem;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What a whole word weighs. Pagefind's unit is a little more, so that this is told with every word.
const WEIGHT: u8 = 24;
/// Pagefind's unit: a word of this weight would be written without its weight.
const UNIT: u8 = 25;

/// Where each word of a page stands, by its stem and how it is written where it has diacritics.
#[derive(Default)]
pub struct Words {
    /// The places of each.
    pub places: BTreeMap<(String, Option<String>), Places>,
    /// How many words the page has.
    pub count: usize,
}

/// Where a word stands on one page.
#[derive(Default)]
pub struct Places {
    /// Weight and number of each word of the text that it is.
    text: Vec<(u8, u32)>,
    /// The same of what a result shows: field and number.
    shown: Vec<(u16, u32)>,
}

impl Words {
    /// The words of a record; `fields` are the names of all that results show, in order.
    pub fn of(record: &Record, stems: &mut KnownStems<'_>, fields: &[&str]) -> Self {
        let mut words = Self::default();
        let mut number = 0;
        for piece in pieces(&record.words) {
            words.add(&stems.of_piece(&piece), number);
            number += 1;
        }
        words.count = (number as usize).max(1);
        for (name, value) in &record.shown {
            let field = fields.iter().position(|field| field == name).unwrap_or_default();
            for (piece, number) in value.split_whitespace().zip(0..) {
                for stem in stems.of_word(piece) {
                    let places = words.places.entry((stem.stem, stem.original)).or_default();
                    places.shown.push((u16::try_from(field).unwrap_or_default(), number));
                }
            }
        }
        words
    }

    fn add(&mut self, stems: &[Stem], number: u32) {
        let parts = u8::try_from(stems.iter().filter(|stem| stem.is_part).count()).unwrap_or(u8::MAX);
        for stem in stems {
            let weight = if stem.is_part { (WEIGHT / parts.max(1)).max(1) } else { WEIGHT };
            let places = self.places.entry((stem.stem.clone(), stem.original.clone())).or_default();
            places.text.push((weight, number));
        }
    }
}

/// A text without what stands between its words.
pub fn pieces(text: &str) -> impl Iterator<Item = Cow<'_, str>> {
    text.split_whitespace().map(without_space).filter(|piece| !piece.is_empty())
}

/// Without spaces of no width, which are Pagefind's own sign.
fn without_space(piece: &str) -> Cow<'_, str> {
    if piece.contains('\u{200B}') { Cow::Owned(piece.replace('\u{200B}', "")) } else { Cow::Borrowed(piece) }
}

impl Places {
    /// Whether the word stands in the text, and not only in what a result shows.
    pub fn is_in_text(&self) -> bool {
        !self.text.is_empty()
    }

    /// As Pagefind writes places in the text: each as its distance to the one before; another weight as its negative
    /// less one, and after it the place itself.
    pub fn written(mut self) -> (Vec<i64>, Vec<i64>) {
        self.text.sort_by_key(|(weight, number)| (if *weight == UNIT { 0 } else { *weight }, *number));
        let (mut weight_before, mut before) = (UNIT, 0);
        let mut text = Vec::with_capacity(self.text.len() + 1);
        for (weight, number) in self.text {
            if weight != weight_before {
                text.push(-i64::from(weight) - 1);
                (weight_before, before) = (weight, 0);
            }
            text.push(i64::from(number - before));
            before = number;
        }
        (text, in_shown(self.shown))
    }
}

/// Each as its distance to the one before; another field as its negative less one.
fn in_shown(mut places: Vec<(u16, u32)>) -> Vec<i64> {
    places.sort_unstable();
    let (mut field_before, mut before) = (None, 0);
    let mut shown = Vec::with_capacity(places.len() + 1);
    for (field, number) in places {
        if field_before != Some(field) {
            shown.push(-i64::from(field) - 1);
            (field_before, before) = (Some(field), 0);
        }
        shown.push(i64::from(number - before));
        before = number;
    }
    shown
}
