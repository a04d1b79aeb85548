//! What was counted against its target, as a bar with a mark at the target.

use crate::make::desk::Desk;
use crate::model::comparison::{Comparison, ComparisonResult};
use crate::model::quantity::Comparator;
use rust_decimal::Decimal;
use serde::Serialize;

/// A bar on which the greater of the two fills the width.
#[derive(Clone, Debug, Serialize)]
pub struct Progress {
    /// How far what was counted reaches, in per cent.
    pub counted: String,
    /// Where the target stands, in per cent.
    pub target: String,
    /// Whether the target is a limit to keep within.
    pub limit: bool,
}

impl Desk<'_> {
    /// The bar of a target that was compared. `None`: it was not, or the two are equal, which the words say.
    pub fn progress(&self, comparison: &Comparison) -> Option<Progress> {
        let (counted, reached) = match &comparison.result {
            ComparisonResult::NotCompared | ComparisonResult::Each { .. } => return None,
            ComparisonResult::Total { sum, reached, .. } => (sum.number, *reached),
            ComparisonResult::PerUnit { average, reached, .. } => (*average, *reached),
        };
        let target = &comparison.target.quantity;
        let widest = counted.max(target.number);
        let is_drawn = self.has_pictures()
            && reached.is_some()
            && counted != target.number
            && counted >= Decimal::ZERO
            && target.number > Decimal::ZERO;
        let of_width = |number: Decimal| {
            let share = number.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(widest)?;
            Some(share.round_dp(1).normalize().to_string())
        };
        Some(Progress {
            counted: of_width(counted).filter(|_| is_drawn)?,
            target: of_width(target.number)?,
            limit: target.comparator == Comparator::AtMost,
        })
    }
}
