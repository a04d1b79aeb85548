//! A text that is not in any file, read into the model as the document is.

use super::versions::Text;
use crate::check::card::account::AccountCard;
use crate::check::card::promise::PromiseCard;
use crate::check::meaning;
use crate::check::meaning::account::Beside;
use crate::check::sheet::{Sheet, Surroundings};
use crate::model::account::{Account, AccountKind};
use crate::model::facts::Facts;
use crate::model::promise::Promise;
use crate::model::text::Prose;
use crate::model::wording::{AccountWording, Wording};
use crate::source::{ByteRange, FilePath, Source};
use serde_json::Value;
use std::sync::Arc;

/// Nothing stands in no file.
const NOWHERE: ByteRange = ByteRange { start: 0, end: 0 };

/// What a text means. `None`: it is no promise's, as a text of a later lofte with keys that this one does not know.
///
/// Nothing is found wrong with it: what was published cannot be mended.
pub fn of_promise(surroundings: Surroundings<'_>, promise: &Promise, text: &Text) -> Option<Wording> {
    let card: PromiseCard = serde_json::from_value(Value::Object(text.keys.clone())).ok()?;
    let source = unwritten(&promise.publication.file);
    let mut sheet = Sheet::new(&source, NOWHERE, NOWHERE, None, surroundings);
    let mut read = meaning::promise::promise(&mut sheet, promise.id.clone(), card);
    // Its sections would lie in a file that there is not.
    read.body = Prose::default();
    Some(Wording { promise: read, body: text.body.clone() })
}

/// What a text means that is an account's, as [`of_promise`].
pub fn of_account(
    surroundings: Surroundings<'_>,
    facts: &Facts,
    account: &Account,
    text: &Text,
) -> Option<AccountWording> {
    let card: AccountCard = serde_json::from_value(Value::Object(text.keys.clone())).ok()?;
    let source = unwritten(&account.publication.file);
    let mut sheet = Sheet::new(&source, NOWHERE, NOWHERE, None, surroundings);
    let town = facts.municipalities.get(&account.town);
    let is_evaluation = text.keys.get("kind").is_some_and(|kind| kind == AccountKind::Evaluation.code());
    let promise = account.about.first().filter(|_| !account.in_town_folder);
    let beside = Beside {
        town: &account.town,
        status_words: town.map_or(&[][..], |town| &town.status_words),
        promise: promise.map(|id| (id, facts.promises.get(id))),
        kind: if is_evaluation { AccountKind::Evaluation } else { AccountKind::FollowUp },
    };
    let mut read = meaning::account::account(&mut sheet, &beside, card);
    (read.body, read.sections) = (Prose::default(), Vec::new());
    Some(AccountWording { account: read, body: text.body.clone() })
}

fn unwritten(file: &FilePath) -> Source {
    Source { path: file.clone(), text: Arc::from("") }
}
