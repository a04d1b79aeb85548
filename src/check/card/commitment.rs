//! One concrete thing that is promised.

use super::follow_up::FollowUpPlanCard;
use super::id::WrittenId;
use super::list::{List, OneOrMany};
use super::quantity::TargetCard;
use super::required::Required;
use super::when::WrittenWhen;
use super::words::Words;
use super::yes_no::YesNo;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Ett åtagande: en konkret sak som lovas.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "åtagande")]
pub struct CommitmentCard {
    /// Det som lovas, med papperets ord.
    pub text: Required<Words>,
    /// Vem eller vilka som lovar det, även parter som inte har skrivit under. Utan `parties`: alla gemensamt.
    pub parties: Option<List<WrittenId>>,
    /// Vem som ska följa upp det, om det är någon annan.
    pub follow_up_by: Option<List<WrittenId>>,
    /// Insatsområdet, ett id ur löftets `focus_areas`.
    pub focus_area: Option<WrittenId>,
    /// Vilka behov och problem det svarar på, id ur löftets `needs` och `problems`.
    pub answers: Option<List<WrittenId>>,
    /// Åtagandets egen tid, inom löftets.
    pub period: Option<WrittenWhen>,
    /// Vad som ska nås: ett mål eller en lista av mål.
    pub target: Option<OneOrMany<TargetCard>>,
    /// Ett förbehåll: "om underrättelseläget medger".
    pub reservation: Option<Words>,
    /// `true` om det pågår löpande.
    pub ongoing: Option<YesNo>,
    /// En egen uppföljningsplan; varje nyckel står i stället för löftets.
    pub follow_up: Option<OneOrMany<FollowUpPlanCard>>,
    /// Vilka åtaganden i det tidigare löftet det fortsätter. Utan `continues`: det med samma id.
    pub continues: Option<List<WrittenId>>,
}
