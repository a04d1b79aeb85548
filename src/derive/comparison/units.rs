//! Which outcomes fill whole units of the calendar; those that adjoin are taken as one.

use super::calendar::{unit_with, units_in};
use super::candidates::Answer;
use super::selection::{Selected, select};
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
fn whole_units(counted: Vec<Answer<'_>>, cadence: Cadence) -> WholeUnits<'_> {
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

/// Of all outcomes those that are counted and fill whole units, and those that share a day with one of them.
///
/// A longer one that fills no whole unit is in nobody's way: it is left out, and what it shared days with is tried.
pub fn whole_units_of(mut answers: Vec<Answer<'_>>, cadence: Cadence) -> (WholeUnits<'_>, Vec<Answer<'_>>) {
    let mut left_out = Vec::new();
    loop {
        let Selected { counted, not_added } = select(answers);
        let mut whole = whole_units(counted, cadence);
        let stands_in_the_way = |answer: &Answer<'_>| not_added.iter().any(|other| answer.may_meet(other));
        let (in_the_way, outside): (Vec<_>, Vec<_>) =
            std::mem::take(&mut whole.outside).into_iter().partition(stands_in_the_way);
        if in_the_way.is_empty() {
            whole.outside = outside;
            whole.outside.extend(left_out);
            return (whole, not_added);
        }
        left_out.extend(in_the_way);
        answers = whole.inside.into_iter().chain(outside).chain(not_added).collect();
    }
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
