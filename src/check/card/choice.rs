//! Words of a fixed list: kinds, cadences, months.

use super::scalar::{Scalar, scalar};
use crate::check::suggestion::suggestion;
use crate::check::yaml::Refusal;
use crate::model::accessibility::{AssessmentMethod, Conformance, Situation};
use crate::model::account::AccountKind;
use crate::model::promise::{Act, BasisKind, PromiseKind};
use crate::model::quantity::{Cadence, Counted};
use crate::model::review::Assessment;
use crate::model::settings::PublisherKind;
use crate::slug::slug;
use schemars::{Schema, json_schema};
use serde_json::json;

/// One of a list: its code and the Swedish word that explains it.
type Choice<T> = (T, &'static str, &'static str);

macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident($model:ty), $title:literal: [$($value:expr, $code:literal, $word:literal;)+])+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name(pub $model);

        impl $name {
            const CHOICES: &'static [Choice<$model>] = &[$(($value, $code, $word)),+];

            /// What was probably meant by a word, right or wrong.
            pub fn meant(typed: &str) -> Option<Self> {
                let right = Self::CHOICES.iter().find(|(_, code, _)| *code == typed);
                right.or_else(|| meant(Self::CHOICES, typed)).map(|(value, ..)| Self(*value))
            }
        }

        impl Scalar for $name {
            const NAME: &'static str = $title;
            const SORT: &'static str = "choice";

            fn read(typed: &str) -> Result<Self, Refusal> {
                choose(Self::CHOICES, typed).map(Self)
            }

            fn written(&self) -> String {
                code_of(Self::CHOICES, self.0)
            }

            fn describe() -> Schema {
                describe(Self::CHOICES)
            }
        }

        scalar!($name);
    )+};
}

choices! {
    /// The kind of an undertaking.
    WrittenPromiseKind(PromiseKind), "slag av löfte": [
        PromiseKind::Promise, "promise", "medborgarlöfte";
        PromiseKind::Agreement, "agreement", "samverkansöverenskommelse";
        PromiseKind::ActionPlan, "action_plan", "åtgärdsplan";
    ]

    /// The kind of a file beside a promise or a municipality.
    WrittenFileKind(FileKind), "slag av fil": [
        FileKind::Account(AccountKind::FollowUp), "follow_up", "uppföljning";
        FileKind::Account(AccountKind::Evaluation), "evaluation", "utvärdering";
        FileKind::Review, "review", "granskning";
    ]

    /// The kind of ground that a promise rests on.
    WrittenBasisKind(BasisKind), "slag av underlag": [
        BasisKind::Dialogue, "dialogue", "medborgardialog";
        BasisKind::StaffDialogue, "staff_dialogue", "medarbetardialog";
        BasisKind::Survey, "survey", "enkät eller trygghetsmätning";
        BasisKind::Interviews, "interviews", "intervjuer";
        BasisKind::Statistics, "statistics", "statistik";
        BasisKind::SituationPicture, "situation_picture", "lägesbild";
    ]

    /// A step in the chain of decisions.
    WrittenAct(Act), "steg i beslut": [
        Act::Proposed, "proposed", "föreslaget";
        Act::Decided, "decided", "beslutat";
        Act::Reported, "reported", "rapporterat";
    ]

    /// How often a number is to be reached.
    WrittenCadence(Cadence), "takt": [
        Cadence::Day, "day", "dag eller dygn";
        Cadence::Week, "week", "vecka";
        Cadence::Month, "month", "månad";
        Cadence::Quarter, "quarter", "kvartal";
        Cadence::Tertial, "tertial", "tertial";
        Cadence::HalfYear, "half_year", "halvår";
        Cadence::Year, "year", "år";
    ]

    /// Each place or all together.
    WrittenCounted(Counted), "räknesätt": [
        Counted::Each, "each", "på varje plats";
        Counted::Together, "together", "på alla platser tillsammans";
    ]

    /// What a reviewer's word amounts to.
    WrittenAssessment(Assessment), "granskares bedömning": [
        Assessment::Met, "met", "uppfyllt";
        Assessment::MetWithRemarks, "met_with_remarks", "uppfyllt med anmärkning";
        Assessment::PartlyMet, "partly_met", "delvis uppfyllt";
        Assessment::NotMet, "not_met", "inte uppfyllt";
    ]

    /// What kind of body publishes the site.
    WrittenPublisherKind(PublisherKind), "slag av utgivare": [
        PublisherKind::Municipality, "municipality", "kommun";
        PublisherKind::Police, "police", "polisen";
        PublisherKind::Other, "other", "annan";
    ]

    /// How far the site conforms to the law on accessibility.
    WrittenConformance(Conformance), "grad av tillgänglighet": [
        Conformance::Full, "full", "helt förenlig";
        Conformance::Partial, "partial", "delvis förenlig";
        Conformance::None, "none", "inte förenlig";
    ]

    /// How the site was assessed.
    WrittenAssessmentMethod(AssessmentMethod), "sätt att bedöma": [
        AssessmentMethod::SelfAssessed, "self", "självskattning";
        AssessmentMethod::External, "external", "extern granskning";
    ]

    /// The situation of somebody whom something may shut out.
    WrittenSituation(Situation), "situation": [
        Situation::NoVision, "no_vision", "utan synförmåga";
        Situation::LowVision, "low_vision", "nedsatt syn";
        Situation::ColourBlindness, "colour_blindness", "nedsatt färgseende";
        Situation::NoHearing, "no_hearing", "utan hörsel";
        Situation::LowHearing, "low_hearing", "nedsatt hörsel";
        Situation::NoVoice, "no_voice", "utan röstförmåga";
        Situation::FineMotor, "fine_motor", "nedsatt finmotorik eller styrka";
        Situation::Reach, "reach", "nedsatt rörlighet";
        Situation::Flicker, "flicker", "känslighet för flimmer";
        Situation::Cognition, "cognition", "kognitiv nedsättning";
    ]
}

/// What a file beside a promise or a municipality is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A follow-up or evaluation.
    Account(AccountKind),
    /// A review.
    Review,
}

fn choose<T: Copy>(choices: &[Choice<T>], typed: &str) -> Result<T, Refusal> {
    if let Some((value, ..)) = choices.iter().find(|(_, code, _)| *code == typed) {
        return Ok(*value);
    }
    let codes: Vec<&str> = choices.iter().map(|(_, code, _)| *code).collect();
    let refusal = Refusal::new("choice-unknown").with("typed", typed).with("choices", codes.join("`, `"));
    match meant(choices, typed) {
        Some((_, better, _)) => Err(refusal.with("better", *better).help("choice-unknown.better")),
        None => Err(refusal),
    }
}

/// The choice whose Swedish word was typed, or whose code is nearest to what was typed.
fn meant<'list, T>(choices: &'list [Choice<T>], typed: &str) -> Option<&'list Choice<T>> {
    let lower = typed.trim().to_lowercase();
    let plain = slug(typed);
    let by_word = choices.iter().find(|(_, _, word)| word.split(" eller ").any(|word| slug(word) == plain));
    let by_code = || {
        let better = suggestion(&lower.replace('-', "_"), choices.iter().map(|(_, code, _)| *code))?;
        choices.iter().find(|(_, code, _)| *code == better)
    };
    by_word.or_else(by_code)
}

fn code_of<T: PartialEq>(choices: &[Choice<T>], value: T) -> String {
    choices.iter().find(|(one, ..)| *one == value).map_or_else(String::new, |(_, code, _)| (*code).to_owned())
}

fn describe<T>(choices: &[Choice<T>]) -> Schema {
    let codes: Vec<&str> = choices.iter().map(|(_, code, _)| *code).collect();
    let words: Vec<String> = choices.iter().map(|(_, code, word)| format!("`{code}` ({word})")).collect();
    json_schema!({"type": "string", "enum": json!(codes), "description": format!("Något av {}.", words.join(", "))})
}
