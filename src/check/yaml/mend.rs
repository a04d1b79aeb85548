//! Changes to a text in memory, so that reading can go on after a mistake, and the way back to what was typed.

use crate::source::ByteRange;

/// One change. Ranges are bytes of the text before any change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Edit {
    pub(super) range: ByteRange,
    pub(super) instead: String,
}

impl Edit {
    pub(super) fn insert(at: usize, text: &str) -> Self {
        Self::replace(at..at, text)
    }

    pub(super) fn replace(range: impl Into<ByteRange>, instead: &str) -> Self {
        Self { range: range.into(), instead: instead.to_owned() }
    }
}

/// A text with its changes made.
#[derive(Clone, Debug)]
pub(super) struct Mended {
    pub(super) text: String,
    /// Where each stretch begins that lies in both texts unchanged: (byte in the mended text, byte typed, length).
    stretches: Vec<(usize, usize, usize)>,
    /// What was changed before, where the text had been changed already.
    before: Option<Box<Mended>>,
}

impl Mended {
    /// Makes the changes; where two of them overlap, the later one is left out.
    pub(super) fn new(typed: &str, edits: &[Edit]) -> Self {
        let mut edits: Vec<&Edit> = edits.iter().collect();
        edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
        let mut mended =
            Self { text: String::with_capacity(typed.len() + 64), stretches: Vec::new(), before: None };
        let mut taken = 0;
        for edit in edits.into_iter().filter(|edit| edit.range.end <= typed.len()) {
            if edit.range.start < taken {
                continue;
            }
            mended.keep(typed, taken, edit.range.start);
            mended.text.push_str(&edit.instead);
            taken = edit.range.end;
        }
        mended.keep(typed, taken, typed.len());
        mended
    }

    /// Makes changes on changes: each layer's ranges are bytes of the text that the layers before it left.
    pub(super) fn in_layers(typed: &str, layers: &[Vec<Edit>]) -> Self {
        layers.iter().skip(1).fold(
            Self::new(typed, layers.first().map_or(&[][..], Vec::as_slice)),
            |before, edits| {
                let mended = Self::new(&before.text, edits);
                Self { before: Some(Box::new(before)), ..mended }
            },
        )
    }

    fn keep(&mut self, typed: &str, start: usize, end: usize) {
        let Some(kept) = typed.get(start..end) else { return };
        self.stretches.push((self.text.len(), start, end - start));
        self.text.push_str(kept);
    }

    /// The byte that was typed where `byte` of the mended text stands; the nearest before what was put in.
    pub(super) fn typed(&self, byte: usize) -> usize {
        let after = self.stretches.partition_point(|(start, _, _)| *start <= byte);
        let typed = match after.checked_sub(1).and_then(|index| self.stretches.get(index)) {
            Some((start, typed, length)) => typed + (byte - start).min(*length),
            None => 0,
        };
        self.before.as_ref().map_or(typed, |before| before.typed(typed))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_is_exact() {
        let mended = Mended::new("text: a: b\n", &[Edit::insert(6, "\""), Edit::insert(10, "\"")]);
        assert_eq!(mended.text, "text: \"a: b\"\n");
        let back: Vec<usize> = (0..mended.text.len()).map(|byte| mended.typed(byte)).collect();
        assert_eq!(back, [0, 1, 2, 3, 4, 5, 6, 6, 7, 8, 9, 10, 10]);
    }

    #[test]
    fn what_overlaps_is_left_out() {
        let mended = Mended::new("abcdef", &[Edit::replace(1..4, "-"), Edit::replace(2..3, "+")]);
        assert_eq!(mended.text, "a-ef");
    }
}
