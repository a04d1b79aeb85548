//! A municipality in a list, with how many papers hold there now and how many have ended.

use crate::make::desk::{Desk, Phrase};
use crate::model::counts::{HeldWhen, Tense};
use crate::model::id::Id;
use crate::model::plan::FileRecipe;
use crate::model::site::PeriodState;
use serde::Serialize;

/// A municipality in a list.
#[derive(Clone, Debug, Serialize)]
pub struct TownEntry {
    /// Its place, leading to its page or to its part of a list.
    pub place: Phrase,
    /// What is said beside it.
    pub facts: Vec<Phrase>,
}

/// Municipalities by first letter, and how to come to them sooner.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Letters {
    /// Whether there are so many that links lead to each letter.
    pub jumps: bool,
    /// The script that narrows the list while somebody types, where it is long enough.
    pub script: Option<String>,
    /// The letters.
    pub letters: Vec<Letter>,
}

/// Municipalities under one first letter.
#[derive(Clone, Debug, Serialize)]
pub struct Letter {
    /// The letter; `None`: there are too few for letters to help.
    pub letter: Option<String>,
    /// Its place on the page.
    pub id: Option<String>,
    /// The municipalities.
    pub towns: Vec<TownEntry>,
}

/// From how many places they stand under their first letters.
const LETTERS_FROM: usize = 25;
/// From how many places typing finds sooner than looking.
const NARROWED_FROM: usize = 12;
/// The script that narrows a list.
const NARROWING: &str = "narrow.js";

impl Desk<'_> {
    /// A municipality with how many papers hold there now, how many have ended and how many will begin.
    pub fn town_entry(&self, id: &Id) -> TownEntry {
        let mut facts = Vec::new();
        let counts = self.site().towns.get(id);
        for tense in [Tense::Current, Tense::Ended] {
            let sums = counts.into_iter().flat_map(|counts| &counts.sums).filter(|((_, of), _)| *of == tense);
            let (promises, unknown) = sums.fold((0, 0), |(promises, unknown), (_, sum)| {
                (promises + sum.promises, unknown + sum.period_unknown)
            });
            let of = [(tense.code(), promises.saturating_sub(unknown)), (HeldWhen::Unknown.code(), unknown)];
            for (when, count) in of.into_iter().filter(|(_, count)| *count > 0) {
                facts.push(self.say("town-papers").with("tense", when).count("count", count).phrase());
            }
        }
        let upcoming = self.site().promises_in.get(id).into_iter().flatten();
        let upcoming = upcoming.filter_map(|promise| self.site().promises.get(promise));
        let upcoming = upcoming.filter(|state| state.period_state == PeriodState::Upcoming).count();
        if upcoming > 0 {
            // Never counted into anything (FORMAT part B, *Counts*), but there.
            let words = self.say("town-papers").with("tense", PeriodState::Upcoming.code());
            facts.push(words.count("count", upcoming).phrase());
        }
        if facts.is_empty() {
            facts.push(self.word("town-no-papers").into());
        }
        facts.extend(self.unofficial_note(id));
        TownEntry { place: self.town(id), facts }
    }

    /// Ids of municipalities in the order of their places' names.
    pub fn sorted_towns<'facts>(&self, ids: impl Iterator<Item = &'facts Id>) -> Vec<&'facts Id> {
        let mut ids: Vec<&Id> = ids.collect();
        ids.sort_by_cached_key(|id| self.tongue.sort_key(&self.place_text(id)));
        ids
    }

    /// Municipalities by first letter. `towns` are sorted.
    pub fn letters(&self, towns: &[&Id], entry: impl Fn(&Id) -> TownEntry) -> Letters {
        let by_letter = towns.len() >= LETTERS_FROM;
        let mut letters: Vec<Letter> = Vec::new();
        for id in towns {
            let first = self.place_text(id).chars().next().filter(|_| by_letter);
            let letter = first.map(|letter| letter.to_uppercase().collect::<String>());
            match letters.last_mut().filter(|last| last.letter == letter) {
                Some(last) => last.towns.push(entry(id)),
                None => letters.push(Letter {
                    id: letter.as_ref().map(|letter| format!("_{letter}")),
                    letter,
                    towns: vec![entry(id)],
                }),
            }
        }
        let script = FileRecipe::ThemeFile(NARROWING.to_owned()).into();
        let script = (towns.len() >= NARROWED_FROM).then(|| self.link(&script)).flatten();
        Letters { jumps: by_letter && letters.len() > 1, script, letters }
    }
}
