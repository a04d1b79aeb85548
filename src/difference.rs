//! Which words differ between two texts.

use similar::{Algorithm, DiffTag, capture_diff_slices};

/// A stretch of words, in order; together they are both texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stretch {
    /// In both texts.
    Same(String),
    /// Only in the earlier text.
    Removed(String),
    /// Only in the later text.
    Added(String),
}

/// The words of two texts held against each other.
///
/// A text is read by people: where only a word or two stays between two changes, the change goes on over them, and where
/// hardly anything stays, the whole text was replaced. Lines stay lines; other blank space does not matter.
pub fn difference(earlier: &str, later: &str) -> Vec<Stretch> {
    let (before, after) = (words(earlier), words(later));
    let mut kept = 0;
    let mut pieces: Vec<Piece> = Vec::new();
    for operation in capture_diff_slices(Algorithm::Myers, &before, &after) {
        let (tag, old, new) = operation.as_tag_tuple();
        let (old, new) =
            (before.get(old).unwrap_or_default().to_vec(), after.get(new).unwrap_or_default().to_vec());
        match tag {
            DiffTag::Equal => {
                kept += new.len();
                pieces.push(Piece::Same(new));
            }
            DiffTag::Delete | DiffTag::Insert | DiffTag::Replace => pieces.push(Piece::Changed(old, new)),
        }
    }
    if kept * 4 < before.len().max(after.len()) {
        pieces = vec![Piece::Changed(before, after)];
    }
    together(pieces).into_iter().flat_map(Piece::stretches).collect()
}

/// As many words between two changes as do not part them.
const PARTS_NOTHING: usize = 1;

enum Piece<'text> {
    Same(Vec<&'text str>),
    Changed(Vec<&'text str>, Vec<&'text str>),
}

impl Piece<'_> {
    fn stretches(self) -> Vec<Stretch> {
        let (same, removed, added) = match self {
            Self::Same(words) => (words, Vec::new(), Vec::new()),
            Self::Changed(removed, added) => (Vec::new(), removed, added),
        };
        let stretches = [
            (same, Stretch::Same as fn(String) -> Stretch),
            (removed, Stretch::Removed),
            (added, Stretch::Added),
        ];
        stretches
            .into_iter()
            .filter(|(words, _)| !words.is_empty())
            .map(|(words, stretch)| stretch(joined(&words)))
            .collect()
    }
}

fn together(pieces: Vec<Piece<'_>>) -> Vec<Piece<'_>> {
    let mut joined: Vec<Piece<'_>> = Vec::new();
    let mut waiting: Option<Vec<&str>> = None;
    for piece in pieces {
        match (piece, joined.last_mut()) {
            (Piece::Changed(old, new), Some(Piece::Changed(removed, added))) => {
                let between = waiting.take().unwrap_or_default();
                removed.extend(between.iter().copied().chain(old));
                added.extend(between.into_iter().chain(new));
            }
            (Piece::Same(words), Some(Piece::Changed(..)))
                if words.len() <= PARTS_NOTHING && words != ["\n"] =>
            {
                waiting = Some(words);
            }
            (piece, _) => joined.push(piece),
        }
    }
    joined.extend(waiting.map(Piece::Same));
    joined
}

/// Words, and line feeds as words of their own. A no-break space parts no words.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for (index, line) in text.trim().split('\n').enumerate() {
        if index > 0 {
            words.push("\n");
        }
        words.extend(line.split([' ', '\t', '\r']).filter(|word| !word.is_empty()));
    }
    words
}

fn joined(words: &[&str]) -> String {
    let mut text = String::new();
    for word in words {
        if !text.is_empty() && !text.ends_with('\n') && *word != "\n" {
            text.push(' ');
        }
        text.push_str(word);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Stretch, difference};
    use proptest::prelude::*;

    fn shown(earlier: &str, later: &str) -> String {
        let stretch = |stretch: Stretch| match stretch {
            Stretch::Same(words) => words,
            Stretch::Removed(words) => format!("[-{words}-]"),
            Stretch::Added(words) => format!("{{+{words}+}}"),
        };
        difference(earlier, later).into_iter().map(stretch).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_words_that_differ_are_told() {
        for (earlier, later, expected) in [
            (
                "Synlig polis minst 1 000 timmar per år.",
                "Synlig polis minst 800 timmar per år.",
                "Synlig polis minst [-1 000-] {+800+} timmar per år.",
            ),
            ("Laga lampor", "Laga lampor fort", "Laga lampor {+fort+}"),
            ("", "Laga lampor", "{+Laga lampor+}"),
            ("Laga lampor", "", "[-Laga lampor-]"),
            ("Laga  lampor", "Laga lampor", "Laga lampor"),
            // One word between two changes parts nothing.
            (
                "Polis och fältare ska gå runt i centrum varje fredag",
                "Vakter och värdar ska gå runt i centrum varje fredag",
                "[-Polis och fältare-] {+Vakter och värdar+} ska gå runt i centrum varje fredag",
            ),
            // Hardly anything stays.
            (
                "Öppna en träffpunkt för unga i centrum under året",
                "Hålla skolan öppen under hela sommaren",
                "[-Öppna en träffpunkt för unga i centrum under året-] {+Hålla skolan öppen under hela sommaren+}",
            ),
            ("ett två\ntre fyra", "ett två\ntre fem", "ett två\ntre [-fyra-] {+fem+}"),
        ] {
            assert_eq!(shown(earlier, later), expected);
        }
    }

    proptest! {
        #[test]
        fn both_texts_are_in_it(earlier in "([a-c]{1,2}[ \n]){0,12}", later in "([a-c]{1,2}[ \n]){0,12}") {
            let side = |is_earlier: bool| {
                let stretches = difference(&earlier, &later).into_iter();
                let words = stretches.filter_map(|stretch| match (stretch, is_earlier) {
                    (Stretch::Same(words), _)
                    | (Stretch::Removed(words), true)
                    | (Stretch::Added(words), false) => Some(words),
                    _ => None,
                });
                words.collect::<Vec<_>>().join(" ").split_whitespace().map(str::to_owned).collect::<Vec<_>>()
            };
            prop_assert_eq!(side(true), earlier.split_whitespace().collect::<Vec<_>>());
            prop_assert_eq!(side(false), later.split_whitespace().collect::<Vec<_>>());
        }
    }
}
