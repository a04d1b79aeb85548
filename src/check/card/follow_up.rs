//! The promised follow-up.

use super::cycle::{WrittenInterval, WrittenMonth};
use super::date::WrittenDate;
use super::id::WrittenId;
use super::list::List;
use super::number::WholeNumber;
use super::words::Words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// När uppföljning är utlovad. En lista av sådana, med `from`, där planen har ändrats.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "uppföljningsplan")]
pub struct FollowUpPlanCard {
    /// Från när planen gäller, i en lista av planer.
    pub from: Option<WrittenDate>,
    /// Hur ofta.
    pub every: Option<WrittenInterval>,
    /// Den första dagen som ska följas upp.
    pub first: Option<WrittenDate>,
    /// Vilka månader varje år.
    pub months: Option<List<WrittenMonth>>,
    /// Bestämda dagar eller månader.
    pub due: Option<List<WrittenDate>>,
    /// Hur många dagar det får ta att skriva uppföljningen. Utan `within`: webbplatsens, annars 60.
    pub within: Option<WholeNumber>,
    /// Vilken part som håller i uppföljningen.
    pub lead: Option<WrittenId>,
    /// Var den berättas: "på kommunens webbplats".
    pub r#where: Option<Words>,
}
