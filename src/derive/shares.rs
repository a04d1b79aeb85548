//! Whether a share may be said (FORMAT part B, *Counts*).

use super::officiality::Officiality;
use crate::model::counts::{Counts, Share};
use crate::model::status::{StandingKind, Status};

/// The share fulfilled, where the denominator is known, at least half of it has a written status and
/// nothing in it is unofficial.
pub fn share(counts: &Counts, all: Option<u32>, officiality: Officiality) -> Option<Share> {
    let all = all.filter(|all| *all > 0)?;
    if officiality == Officiality::Unofficial || u64::from(written(counts)) * 2 < u64::from(all) {
        return None;
    }
    Some(Share { fulfilled: counts.of(StandingKind::Written(Status::Fulfilled)), all })
}

/// How many have a status that the parties wrote.
fn written(counts: &Counts) -> u32 {
    counts.iter().filter(|(kind, _)| !kind.is_computed()).map(|(_, count)| count).sum()
}
