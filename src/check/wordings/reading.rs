//! A text that is not in any file, read into the model as a promise is.

use super::versions::Text;
use crate::check::card::promise::PromiseCard;
use crate::check::meaning;
use crate::check::sheet::{Sheet, Surroundings};
use crate::model::promise::Promise;
use crate::model::text::Prose;
use crate::model::wording::Wording;
use crate::source::{ByteRange, Source};
use serde_json::Value;
use std::sync::Arc;

/// What a text means. `None`: it is no promise's, as a text of a later lofte with keys that this one does not know.
///
/// Nothing is found wrong with it: what was published cannot be mended.
pub fn wording(surroundings: Surroundings<'_>, promise: &Promise, text: &Text) -> Option<Wording> {
    let card: PromiseCard = serde_json::from_value(Value::Object(text.keys.clone())).ok()?;
    let nowhere = ByteRange { start: 0, end: 0 };
    let source = Source { path: promise.publication.file.clone(), text: Arc::from("") };
    let mut sheet = Sheet::new(&source, nowhere, nowhere, None, surroundings);
    let mut read = meaning::promise::promise(&mut sheet, promise.id.clone(), card);
    // Its sections would lie in a file that there is not.
    read.body = Prose::default();
    Some(Wording { promise: read, body: text.body.clone() })
}
