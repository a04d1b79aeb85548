//! Numbers with units: quantities, targets and outcomes.

use super::choice::{WrittenCadence, WrittenCounted};
use super::list::List;
use super::number::Number;
use super::required::Required;
use super::when::WrittenWhen;
use super::words::Words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Ett tal med sin enhet. Exakt ett av `number`, `at_least`, `at_most` och `about`.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "mängd")]
pub struct QuantityCard {
    /// Just så många. I ett mål är det nått när minst så många är gjorda.
    pub number: Option<Number>,
    /// Minst så många.
    pub at_least: Option<Number>,
    /// Högst så många; också en tid att svara, "inom 24 timmar".
    pub at_most: Option<Number>,
    /// Ungefär så många; visas som "cirka" och jämförs aldrig.
    pub about: Option<Number>,
    /// Vad som räknas: "timmar", "tillfällen".
    pub unit: Required<Words>,
    /// På vilka platser.
    pub places: Option<List<Words>>,
    /// En del av talet: "varav minst 20 procent".
    pub of_which: Option<Box<QuantityCard>>,
    /// Hur länge varje gång: "kontroller om 20 minuter".
    pub lasting: Option<Box<QuantityCard>>,
}

/// Vad som ska nås. Exakt ett av `number`, `at_least`, `at_most` och `about`.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "mål")]
pub struct TargetCard {
    /// Just så många; nått när minst så många är gjorda.
    pub number: Option<Number>,
    /// Minst så många.
    pub at_least: Option<Number>,
    /// Högst så många; också en tid att svara, "inom 24 timmar".
    pub at_most: Option<Number>,
    /// Ungefär så många; visas som "cirka" och jämförs aldrig.
    pub about: Option<Number>,
    /// Vad som räknas: "timmar", "tillfällen".
    pub unit: Required<Words>,
    /// På vilka platser.
    pub places: Option<List<Words>>,
    /// En del av talet: "varav minst 20 procent".
    pub of_which: Option<QuantityCard>,
    /// Hur länge varje gång: "kontroller om 20 minuter".
    pub lasting: Option<QuantityCard>,
    /// Hur ofta talet ska nås. Utan `per` gäller det hela perioden.
    pub per: Option<WrittenCadence>,
    /// Om talet gäller varje plats eller alla tillsammans. Utan `counted` säger papperet det inte.
    pub counted: Option<WrittenCounted>,
}

/// Vad som har räknats. Exakt ett av `number`, `at_least`, `at_most` och `about`.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "utfall")]
pub struct OutcomeCard {
    /// Just så många.
    pub number: Option<Number>,
    /// Minst så många.
    pub at_least: Option<Number>,
    /// Högst så många.
    pub at_most: Option<Number>,
    /// Ungefär så många; visas som "cirka" och jämförs aldrig.
    pub about: Option<Number>,
    /// Vad som har räknats: "timmar", "tillfällen". Samma ord som i målet.
    pub unit: Required<Words>,
    /// På vilka platser. Samma ord som i målet.
    pub places: Option<List<Words>>,
    /// En del av talet.
    pub of_which: Option<QuantityCard>,
    /// Hur länge varje gång.
    pub lasting: Option<QuantityCard>,
    /// Vilken tid talet gäller, om det är en annan än redovisningens.
    pub covers: Option<WrittenWhen>,
}
