//! Free text.

use super::scalar::{Scalar, scalar};
use crate::check::yaml::Refusal;
use crate::check::yaml::invisible::{first_invisible, is_blank};
use schemars::{Schema, json_schema};

/// Text that is shown as typed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Words(pub String);

impl Scalar for Words {
    const NAME: &'static str = "text";
    const SORT: &'static str = "text";

    fn read(typed: &str) -> Result<Self, Refusal> {
        match typed.trim() {
            "" => Err(Refusal::new("value-empty")),
            // Nobody could read it, and pages would have headings and links without words.
            blank if is_blank(blank) => {
                let number = first_invisible(blank).unwrap_or_default();
                Err(Refusal::new("value-invisible").with("number", number))
            }
            text => Ok(Self(text.to_owned())),
        }
    }

    fn written(&self) -> String {
        self.0.clone()
    }

    fn describe() -> Schema {
        json_schema!({
            "type": ["string", "number", "boolean"],
            "description": "Vanlig text, som visas så som den är skriven. Lång text, eller text med kolon, skrivs som `>` med texten på nästa rad; en tom rad ger ett nytt stycke."
        })
    }
}

scalar!(Words);
