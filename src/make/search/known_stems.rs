//! What pieces of text are found by, each taken apart once.

use super::stems::{Stem, Stems};
use std::collections::HashMap;
use std::rc::Rc;

/// What pieces were taken apart already: most words of a page stand on others too, and taking one apart costs ten times as
/// much as finding it here.
pub struct KnownStems<'language> {
    stems: &'language Stems,
    known: HashMap<String, Rc<[Stem]>>,
}

impl<'language> KnownStems<'language> {
    /// None yet.
    pub fn new(stems: &'language Stems) -> Self {
        Self { stems, known: HashMap::new() }
    }

    /// As [`Stems::of_piece`].
    pub fn of_piece(&mut self, piece: &str) -> Rc<[Stem]> {
        if let Some(known) = self.known.get(piece) {
            return Rc::clone(known);
        }
        let stems: Rc<[Stem]> = self.stems.of_piece(piece).into();
        self.known.insert(piece.to_owned(), Rc::clone(&stems));
        stems
    }

    /// As [`Stems::of_word`].
    pub fn of_word(&self, word: &str) -> Vec<Stem> {
        self.stems.of_word(word)
    }
}
