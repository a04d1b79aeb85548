//! Pictures for those who look rather than read: what stands where in them, in shares of their width. The theme draws them.
//!
//! Each stands beside words that say the same; `outputs.pictures` takes all of them away. None marks a "today".

pub mod distribution;
pub mod map;
pub mod period;
pub mod progress;
mod simplified;

use crate::make::desk::Desk;
use crate::model::settings::OutputKind;

impl Desk<'_> {
    fn has_pictures(&self) -> bool {
        self.facts().settings.outputs.has(OutputKind::Pictures)
    }
}

/// A share of the width in per cent, with one decimal: "37.5".
fn share(part: i64, of: i64) -> String {
    let tenths = if of == 0 { 0 } else { part.saturating_mul(2000) / of };
    // Rounded to the nearest tenth of a per cent.
    let tenths = (tenths + 1) / 2;
    if tenths % 10 == 0 { (tenths / 10).to_string() } else { format!("{}.{}", tenths / 10, tenths % 10) }
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn shares_have_one_decimal_at_most() {
        let shares =
            [(0, 7), (1, 7), (1, 2), (2, 3), (7, 7), (1, 8), (3, 0)].map(|(part, of)| share(part, of));
        assert_eq!(shares, ["0", "14.3", "50", "66.7", "100", "12.5", "0"]);
    }
}
