//! Sums that a promise is put into, and taken out of again (FORMAT part B, *Counts*).
//!
//! The sum of one promise alone is a sum too, so that putting it in is adding, and taking it out is what undoes that.

use super::shares::share;
use crate::model::counts::{Counts, PartyCounts, PartySum, ShareBasis, Tense, TownCounts, TownSum};
use crate::model::promise::PromiseKind;

/// What is done with what a promise adds to sums and lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// It comes in.
    PutIn,
    /// It goes out, as it came in.
    TakenOut,
}

impl Turn {
    fn number(self, of: &mut u32, by: u32) {
        *of = match self {
            Self::PutIn => of.saturating_add(by),
            Self::TakenOut => of.saturating_sub(by),
        };
    }

    fn counts(self, of: &mut Counts, by: &Counts) {
        match self {
            Self::PutIn => of.add_all(by),
            Self::TakenOut => of.take_all(by),
        }
    }

    fn basis(self, of: &mut ShareBasis, by: &ShareBasis) {
        let ShareBasis { counts, all, unofficial } = by;
        self.counts(&mut of.counts, counts);
        self.number(&mut of.unofficial, *unofficial);
        of.all = match self {
            Self::PutIn => of.all.saturating_add(*all),
            Self::TakenOut => of.all.saturating_sub(*all),
        };
    }
}

/// Promises of one kind and tense are counted together.
pub type Key = (PromiseKind, Tense);

/// Changes the sum over promises by some.
pub fn turn_town(counts: &mut TownCounts, turn: Turn, key: Key, by: &TownSum) {
    let of = counts.sums.entry(key).or_insert_with(|| Box::new(TownSum::none()));
    let TownSum {
        promises,
        listed,
        unlisted: _,
        period_unknown,
        lacking_number,
        counts: stand,
        share: _,
        basis,
    } = by;
    turn.number(&mut of.promises, *promises);
    turn.number(&mut of.listed, *listed);
    turn.number(&mut of.period_unknown, *period_unknown);
    turn.number(&mut of.lacking_number, *lacking_number);
    turn.counts(&mut of.counts, stand);
    turn.basis(&mut of.basis, basis);
    of.unlisted = unlisted(&of.basis);
    of.share = share(&of.basis);
    if of.promises == 0 {
        counts.sums.remove(&key);
    }
}

/// What promises with a number have beyond those listed.
fn unlisted(basis: &ShareBasis) -> u32 {
    let unlisted = basis.all.saturating_sub(u64::from(basis.counts.total()));
    u32::try_from(unlisted).unwrap_or(u32::MAX)
}

/// Changes a party's sum by some.
pub fn turn_party(counts: &mut PartyCounts, turn: Turn, key: Key, by: &PartySum) {
    let of = counts.sums.entry(key).or_insert_with(|| Box::new(PartySum::none()));
    let PartySum {
        promises,
        period_unknown,
        commitments,
        joint,
        alone,
        lacking_number,
        counts: stand,
        share: _,
        basis,
    } = by;
    turn.number(&mut of.commitments, *commitments);
    turn.number(&mut of.promises, *promises);
    turn.number(&mut of.period_unknown, *period_unknown);
    turn.number(&mut of.joint, *joint);
    turn.number(&mut of.alone, *alone);
    turn.number(&mut of.lacking_number, *lacking_number);
    turn.counts(&mut of.counts, stand);
    turn.basis(&mut of.basis, basis);
    of.share = share(&of.basis);
    if of.commitments == 0 {
        counts.sums.remove(&key);
    }
}
