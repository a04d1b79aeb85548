//! How many stand where, as a bar: each part has the shape of its status and stands in the order of the words beside it.

use super::share;
use crate::make::desk::Desk;
use crate::make::part::answer::fulfilled_first;
use crate::model::counts::{Counts, Unlisted};
use serde::Serialize;

/// With fewer commitments the words say it at once.
const FEWEST: u32 = 3;

/// The parts of a bar, from the start of the line.
#[derive(Clone, Debug, Serialize)]
pub struct Distribution {
    /// Never one alone: a bar of one part shows nothing.
    pub parts: Vec<DistributionPart>,
}

/// One part of the bar.
#[derive(Clone, Debug, Serialize)]
pub struct DistributionPart {
    /// Its status, as a shape; `None`: not listed here.
    pub shape: Option<&'static str>,
    /// Where it begins, in per cent.
    pub start: String,
    /// How wide it is, in per cent.
    pub width: String,
}

impl Desk<'_> {
    /// The bar of what stands where. `None`: it would show nothing, or how many there are is unknown.
    pub fn distribution(&self, counts: &Counts, unlisted: Unlisted) -> Option<Distribution> {
        let Unlisted::Number(unlisted) = unlisted else { return None };
        let all = counts.total() + unlisted;
        let of_status = fulfilled_first(counts).map(|(kind, count)| (Some(kind.code()), count));
        let counted = of_status.chain([(None, unlisted)]).filter(|(_, count)| *count > 0);
        let mut before = 0;
        let mut parts = Vec::new();
        for (shape, count) in counted {
            parts.push(DistributionPart {
                shape,
                start: share(before.into(), all.into()),
                width: share(count.into(), all.into()),
            });
            before += count;
        }
        (self.has_pictures() && all >= FEWEST && parts.len() > 1).then_some(Distribution { parts })
    }
}
