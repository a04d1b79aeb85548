//! What every document may say about its own publication.
//!
//! The keys stand in each document's card, since `flatten` loses the places of findings; here they are put together.

use super::address::RootAddress;
use super::date::{WrittenDate, WrittenDay};
use super::list::List;
use super::required::Required;
use super::words::Words;
use super::yes_no::YesNo;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Them, together.
#[derive(Clone, Debug)]
pub struct PublicationCard {
    /// `translation_of`
    pub translation_of: Option<Words>,
    /// `draft`
    pub draft: Option<YesNo>,
    /// `publish_at`
    pub publish_at: Option<WrittenDay>,
    /// `aliases`
    pub aliases: Option<List<RootAddress>>,
    /// `moved_from`
    pub moved_from: Option<List<RootAddress>>,
    /// `removed`
    pub removed: Option<RemovalCard>,
}

/// Varför och när något togs bort.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "borttaget")]
pub struct RemovalCard {
    /// När det togs bort.
    pub date: Required<WrittenDate>,
    /// Varför det togs bort.
    pub reason: Required<Words>,
}
