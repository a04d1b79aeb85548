//! What is known for the accessibility statement (DOMAIN A1–A16).

use super::text::Text;
use super::when::Date;
use serde::{Deserialize, Serialize};

/// How far the site claims to conform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Conformance {
    /// *helt förenlig*
    Full,
    /// *delvis förenlig*
    Partial,
    /// *inte förenlig*
    None,
}

/// How the site was assessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum AssessmentMethod {
    /// *självskattning*
    SelfAssessed,
    /// *extern granskning*
    External,
}

/// Facts for the statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Accessibility {
    /// How far it conforms, as it was written.
    pub status: Conformance,
    /// Where faults are reported.
    pub contact: String,
    /// When it was assessed.
    pub assessed: Option<Date>,
    /// When the statement was last changed.
    pub updated: Option<Date>,
    /// How it was assessed.
    pub method: Option<AssessmentMethod>,
    /// What is not accessible, with reasons.
    pub limits: Vec<Limit>,
    /// What is excepted since it would be a disproportionate burden (12 §).
    pub burden: Vec<Limit>,
    /// What lies outside the act (9 §).
    pub outside: Vec<Limit>,
}

/// Something that is not accessible.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limit {
    /// What.
    pub text: Text,
    /// Why, where it is written apart.
    pub reason: Option<Text>,
    /// For whom.
    pub affects: Vec<Situation>,
    /// What to use instead.
    pub instead: Option<Text>,
}

/// The situation of somebody whom something may shut out, in the order of Digg's template (DOMAIN A14).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Situation {
    /// *utan synförmåga*
    NoVision,
    /// *nedsatt syn*
    LowVision,
    /// *nedsatt färgseende*
    ColourBlindness,
    /// *utan hörsel*
    NoHearing,
    /// *nedsatt hörsel*
    LowHearing,
    /// *utan röstförmåga*
    NoVoice,
    /// *nedsatt finmotorik eller styrka*
    FineMotor,
    /// *nedsatt rörlighet*
    Reach,
    /// *känslighet för flimmer*
    Flicker,
    /// *kognitiv nedsättning*
    Cognition,
}

impl Situation {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::NoVision,
        Self::LowVision,
        Self::ColourBlindness,
        Self::NoHearing,
        Self::LowHearing,
        Self::NoVoice,
        Self::FineMotor,
        Self::Reach,
        Self::Flicker,
        Self::Cognition,
    ];
}

impl Accessibility {
    /// What the statement may claim: no more than the last assessment supports (DOMAIN A16). `None`: nothing.
    pub fn claim(&self) -> Option<Conformance> {
        match self.status {
            Conformance::Full if !self.limits.is_empty() || !self.burden.is_empty() => {
                Some(Conformance::Partial)
            }
            Conformance::Full if self.assessed.is_none() || self.method.is_none() => None,
            claimed => Some(claimed),
        }
    }
}
