//! Ids.

use super::scalar::{Scalar, scalar};
use crate::check::yaml::Refusal;
use crate::model::id::Id;
use crate::slug::slug;
use schemars::{Schema, json_schema};

/// An id as it is written: of a party, a municipality, a commitment, a focus area, a need or a problem.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct WrittenId(pub Id);

impl Scalar for WrittenId {
    const NAME: &'static str = "id";
    const SORT: &'static str = "id";

    fn read(typed: &str) -> Result<Self, Refusal> {
        if let Some(id) = Id::parse(typed) {
            return Ok(Self(id));
        }
        let refusal = Refusal::new("id-form").with("typed", typed);
        let several: Option<Vec<Id>> =
            typed.split([';', ',', '/', '|']).map(|one| Id::parse(one.trim())).collect();
        if let Some(several) = several.filter(|several| several.len() > 1) {
            let better = several.iter().map(Id::as_str).collect::<Vec<_>>().join(", ");
            return Err(refusal.with("better", better).help("id-form.several"));
        }
        Err(match slug(typed) {
            empty if empty.is_empty() => refusal,
            better => refusal.with("better", better).help("id-form.better"),
        })
    }

    fn written(&self) -> String {
        self.0.as_str().to_owned()
    }

    fn describe() -> Schema {
        json_schema!({
            "type": ["string", "integer"],
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "description": "Små bokstäver a–z, siffror och bindestreck. Ett id är en del av en adress och ändras aldrig."
        })
    }
}

scalar!(WrittenId);
