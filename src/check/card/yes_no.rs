//! Yes and no.

use super::scalar::{Scalar, scalar};
use crate::check::yaml::Refusal;
use schemars::{Schema, json_schema};

/// `true` or `false`, and nothing else (FORMAT part C).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YesNo(pub bool);

impl Scalar for YesNo {
    const NAME: &'static str = "ja eller nej";
    const SORT: &'static str = "yes-or-no";

    fn read(typed: &str) -> Result<Self, Refusal> {
        match typed {
            "true" => Ok(Self(true)),
            "false" => Ok(Self(false)),
            _ => Err(Refusal::new("yes-no").with("typed", typed)),
        }
    }

    fn written(&self) -> String {
        self.0.to_string()
    }

    fn describe() -> Schema {
        json_schema!({"type": "boolean", "description": "`true` (ja) eller `false` (nej). Inget annat."})
    }
}

scalar!(YesNo);
