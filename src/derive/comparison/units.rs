//! Which outcomes fill whole units of the calendar; those that adjoin are taken as one.

use super::calendar::{unit_with, units_in};
use super::candidates::Answer;
use crate::model::quantity::Cadence;
use crate::model::when::Stretch;

/// Outcomes by whether they fill whole units.
#[derive(Default)]
pub struct WholeUnits<'facts> {
    /// Those that do, alone or with those that adjoin.
    pub inside: Vec<Answer<'facts>>,
    /// Those that do not: what falls on which unit cannot be told.
    pub outside: Vec<Answer<'facts>>,
    /// The days of the whole units.
    pub over: Vec<Stretch>,
    /// How many units.
    pub units: u32,
}

/// Divides outcomes that share no day, in order of their days.
pub fn whole_units(counted: Vec<Answer<'_>>, cadence: Cadence) -> WholeUnits<'_> {
    let mut whole = WholeUnits::default();
    let mut run: Vec<(Stretch, Answer<'_>)> = Vec::new();
    for answer in counted {
        let Some(days) = answer.stretch() else {
            whole.outside.push(answer);
            continue;
        };
        let adjoins = run.last().is_some_and(|(before, _)| before.last.succ_opt() == Some(days.first));
        if !adjoins {
            whole.take(std::mem::take(&mut run), cadence);
        }
        run.push((days, answer));
    }
    whole.take(run, cadence);
    whole
}

impl<'facts> WholeUnits<'facts> {
    /// Of outcomes that adjoin: from the first that begins a unit to the last that ends one.
    fn take(&mut self, run: Vec<(Stretch, Answer<'facts>)>, cadence: Cadence) {
        let begins = run.iter().position(|(days, _)| unit_with(days.first, cadence).first == days.first);
        let ends = run.iter().rposition(|(days, _)| unit_with(days.last, cadence).last == days.last);
        let filled = begins.zip(ends).filter(|(begins, ends)| begins <= ends);
        let mut over: Option<Stretch> = None;
        for (index, (days, answer)) in run.into_iter().enumerate() {
            if filled.is_some_and(|(begins, ends)| (begins..=ends).contains(&index)) {
                over = Some(Stretch { first: over.map_or(days.first, |over| over.first), last: days.last });
                self.inside.push(answer);
            } else {
                self.outside.push(answer);
            }
        }
        if let Some(over) = over {
            self.units = self.units.saturating_add(units_in(over, cadence));
            self.over.push(over);
        }
    }
}
