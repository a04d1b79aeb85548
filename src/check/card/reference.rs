//! References to things on the site.

use super::scalar::{Scalar, scalar};
use crate::check::yaml::Refusal;
use crate::check::yaml::invisible::first_invisible;
use crate::model::id::Id;
use schemars::{Schema, json_schema};

/// A reference as it is written: `<promise>`, `<town>/<promise>`, either with `#<commitment>`; a party's id; or the
/// name of a file beside, without `.md`. What it means depends on what there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenReference {
    /// As typed.
    pub typed: String,
    /// What stands before a slash.
    pub town: Option<Id>,
    /// The promise, party or file.
    pub name: String,
    /// What stands after `#`.
    pub commitment: Option<Id>,
}

impl Scalar for WrittenReference {
    const NAME: &'static str = "hänvisning";
    const SORT: &'static str = "reference";

    fn read(typed: &str) -> Result<Self, Refusal> {
        let typed = typed.trim();
        let refusal = || Refusal::new("reference-form").with("typed", typed);
        if first_invisible(typed).is_some() {
            return Err(refusal());
        }
        if typed.contains("://") {
            return Err(refusal().help("reference-form.elsewhere"));
        }
        let (path, commitment) = match typed.split_once('#') {
            Some((path, commitment)) => (path, Some(Id::parse(commitment).ok_or_else(refusal)?)),
            None => (typed, None),
        };
        let (town, name) = match path.split_once('/') {
            Some((town, name)) => (Some(Id::parse(town).ok_or_else(refusal)?), name),
            None => (None, path),
        };
        let name = name.strip_suffix(".md").unwrap_or(name);
        let is_name =
            !name.is_empty() && !name.contains(['/', '\\', '#']) && !name.contains(char::is_whitespace);
        if !is_name || ((town.is_some() || commitment.is_some()) && Id::parse(name).is_none()) {
            return Err(refusal());
        }
        Ok(Self { typed: typed.to_owned(), town, name: name.to_owned(), commitment })
    }

    fn written(&self) -> String {
        self.typed.clone()
    }

    fn describe() -> Schema {
        json_schema!({
            "type": ["string", "integer"],
            "description": "Ett löfte skrivs `<löfte>` inom sin kommun, annars `<kommun>/<löfte>`; ett åtagande `<löfte>#<åtagande>`; en part med sitt id; en fil bredvid med sitt namn utan `.md`."
        })
    }
}

scalar!(WrittenReference);
