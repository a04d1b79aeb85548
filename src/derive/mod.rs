//! Stage: [`Facts`] and [`Today`] → [`Site`]. Cannot fail. FORMAT part B is its law.
//!
//! It must not know files, pages or languages.

use crate::model::facts::Facts;
use crate::model::site::Site;
use crate::model::when::Today;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Everything that follows from the facts on a day.
pub fn derive(facts: Arc<Facts>, today: Today) -> Site {
    Site {
        facts,
        today,
        promises: BTreeMap::new(),
        parties: BTreeMap::new(),
        towns: BTreeMap::new(),
        news: Vec::new(),
    }
}
