//! Where links may lead: the outputs of a plan by address.

use crate::model::plan::{Output, Plan};
use rustc_hash::FxHashMap;

/// Where links may lead.
pub enum Destinations<'plan> {
    /// Put together once for many pages: a search by address is a third of reading a page, and this a tenth of that.
    OfMany(FxHashMap<&'plan str, &'plan Output>),
    /// Searched for in the plan, where only a page or two are read.
    OfFew(&'plan Plan),
}

impl<'plan> Destinations<'plan> {
    /// For all pages of a plan.
    pub fn of_many(plan: &'plan Plan) -> Self {
        Self::OfMany(plan.outputs.iter().map(|(address, output)| (address.as_str(), output)).collect())
    }

    /// What lies at an address.
    pub(super) fn at(&self, address: &str) -> Option<&'plan Output> {
        match self {
            Self::OfMany(outputs) => outputs.get(address).copied(),
            Self::OfFew(plan) => plan.outputs.get(address),
        }
    }
}
