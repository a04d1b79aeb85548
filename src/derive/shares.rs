//! Whether a share may be said (FORMAT part B, *Counts*).

use super::officiality::Officiality;
use crate::model::counts::{Counts, Denominator, Share, ShareBasis};
use crate::model::status::{StandingKind, Status};

/// What the share of one promise is reckoned from, or that of some of its commitments, of which there are `all`.
pub fn basis(counts: &Counts, denominator: Denominator, all: u64, officiality: Officiality) -> ShareBasis {
    let unofficial = u32::from(officiality == Officiality::Unofficial);
    match denominator.all() {
        Some(_) => ShareBasis { counts: counts.clone(), all, unofficial },
        None => ShareBasis { unofficial, ..ShareBasis::none() },
    }
}

/// The share fulfilled, where the denominator is known, at least half of it has a written status and
/// nothing in it is unofficial.
pub fn share(basis: &ShareBasis) -> Option<Share> {
    if basis.all == 0 || basis.unofficial > 0 || u64::from(written(&basis.counts)) * 2 < basis.all {
        return None;
    }
    let all = u32::try_from(basis.all).unwrap_or(u32::MAX);
    Some(Share { fulfilled: basis.counts.of(StandingKind::Written(Status::Fulfilled)), all })
}

/// How many have a status that the parties wrote.
fn written(counts: &Counts) -> u32 {
    counts.iter().filter(|(kind, _)| !kind.is_computed()).map(|(_, count)| count).sum()
}
