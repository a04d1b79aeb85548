//! A town whose folder was renamed, which its own papers still call by its former name: one finding there, not one in each.

use super::by_name::is_named_elsewhere;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::facts::Facts;
use crate::model::id::Id;
use crate::model::sources::Texts;
use crate::source::Place;
use std::collections::BTreeMap;

/// What is told of such a town.
const CODE: &str = "town-renamed";

/// As many places cannot all have misspelt a town's id alike.
const ENOUGH: usize = 2;

/// Places that are pointed at.
const MOST: usize = 8;

/// Tells of each town that nobody names, and all of whose promises have one and the same party that is not there.
pub fn tell_once(findings: &mut Vec<Diagnostic>, facts: &Facts, texts: &Texts) {
    let mut told = Vec::new();
    for (town, municipality) in &facts.municipalities {
        let folder = format!("content/municipalities/{town}/");
        let mut named: BTreeMap<&str, Vec<&Place>> = BTreeMap::new();
        for finding in findings.iter().filter(|finding| finding.code() == "party-unknown") {
            if let (true, Some(id)) =
                (finding.place.file.as_str().starts_with(&folder), finding.message.text("id"))
            {
                named.entry(id).or_default().push(&finding.place);
            }
        }
        let former = named
            .into_iter()
            .filter(|(id, places)| places.len() >= ENOUGH && is_party_of_all(id, town, facts))
            .max_by_key(|(_, places)| places.len());
        let Some((former, places)) = former else { continue };
        if is_named_elsewhere(town.as_str(), &municipality.publication.file, texts) {
            continue;
        }
        let message =
            Message::new(CODE).with("id", town.as_str()).with("named", former).with("count", places.len());
        let finding = Diagnostic::error(Place::whole(&municipality.publication.file), message)
            .help(Message::new("town-renamed.help").with("named", former));
        told.push(places.into_iter().take(MOST).fold(finding, |finding, place| {
            finding.related(place.clone(), Message::new("town-renamed.related"))
        }));
    }
    findings.extend(told);
    drop_what_follows(findings, texts);
}

fn is_party_of_all(id: &str, town: &Id, facts: &Facts) -> bool {
    let mut own = facts.promises.values().filter(|promise| promise.id.town == *town).peekable();
    own.peek().is_some() && own.all(|promise| promise.parties.iter().any(|party| party.as_str() == id))
}

/// Drops what only follows from such a name: references to the town and its promises, links to its pages, and seals of
/// documents in the folder that it had.
pub fn drop_what_follows(findings: &mut Vec<Diagnostic>, texts: &Texts) {
    let former: Vec<String> = findings
        .iter()
        .filter(|finding| finding.code() == CODE)
        .filter_map(|finding| finding.message.text("named").map(str::to_owned))
        .collect();
    if former.is_empty() {
        return;
    }
    findings.retain(|finding| {
        !former.iter().any(|town| match finding.code() {
            "party-unknown" | "municipality-unknown" => finding.message.text("id") == Some(town.as_str()),
            "promise-unknown" => {
                finding.message.text("id").is_some_and(|id| id.starts_with(&format!("{town}/")))
            }
            "sealed-gone" => {
                finding.place.file.as_str().starts_with(&format!("content/municipalities/{town}/"))
            }
            "link-broken" | "fragment-unknown" => is_written_at(&finding.place, town, texts),
            _ => false,
        })
    });
}

/// Whether a link leads into the folder or to the address of a town.
fn is_written_at(place: &Place, town: &str, texts: &Texts) -> bool {
    let written = place.range.and_then(|range| texts.get(&place.file)?.text.get(range.start..range.end));
    written.is_some_and(|link| link.contains(&format!("/{town}/")))
}
