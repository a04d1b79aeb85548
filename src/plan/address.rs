//! The forms of addresses (FORMAT part A, DESIGN section 4): Swedish, and `/<lang>/` before the same path for further
//! languages.

use crate::model::facts::Facts;
use crate::model::id::{Id, PromiseId};
use crate::model::listing::{Subject, SubjectKind};
use crate::model::plan::Address;
use crate::model::segment::Segment;
use crate::model::text::Language;

/// A path in a language: the site's own has no prefix.
pub fn at(facts: &Facts, language: &Language, path: &str) -> Address {
    if facts.settings.languages.first() == Some(language) {
        Address::new(format!("/{path}"))
    } else {
        Address::new(format!("/{language}/{path}"))
    }
}

/// `<town>/`
pub fn town(town: &Id) -> String {
    format!("{town}/")
}

/// `<town>/<promise>/`
pub fn promise(promise: &PromiseId) -> String {
    format!("{promise}/")
}

/// `…/uppfoljning/<file>/`, in a promise's or a town's folder.
pub fn account(folder: &str, stem: &str) -> String {
    format!("{folder}{}/{stem}/", Segment::FollowUp)
}

/// `…/granskning/<file>/`, in a promise's or a town's folder.
pub fn review(folder: &str, stem: &str) -> String {
    format!("{folder}{}/{stem}/", Segment::Review)
}

/// `parter/<party>/`
pub fn party(party: &Id) -> String {
    format!("{}/{party}/", Segment::Parties)
}

/// `polisen/<region>/<area>/<local>/`, as deep as there are levels.
pub fn police(levels: &[&Id]) -> String {
    levels.iter().fold(format!("{}/", Segment::Police), |path, level| format!("{path}{level}/"))
}

/// `status/`, `ar/`, `insatsomraden/`
pub fn subjects(facts: &Facts, kind: SubjectKind) -> String {
    let segment = match kind {
        SubjectKind::Status => Segment::Statuses,
        SubjectKind::Year if has_language(facts, Segment::Years) => Segment::YearNumbers,
        SubjectKind::Year => Segment::Years,
        SubjectKind::FocusArea => Segment::FocusAreas,
    };
    format!("{segment}/")
}

/// Whether a language has the address of a segment: `ar` is years in Swedish, and Arabic.
fn has_language(facts: &Facts, segment: Segment) -> bool {
    let of_towns = facts.municipalities.values().flat_map(|town| &town.languages);
    facts.settings.languages.iter().skip(1).chain(of_towns).any(|language| language.tag() == segment.as_str())
}

/// `status/<status>/`, `ar/<year>/`, `insatsomraden/<area>/`, `platser/`
pub fn listing(facts: &Facts, subject: &Subject) -> String {
    let folder = subject.kind().map_or_else(|| format!("{}/", Segment::Places), |kind| subjects(facts, kind));
    match subject {
        Subject::Status(kind) => format!("{folder}{}/", kind.address_part()),
        Subject::Year(Some(year)) => format!("{folder}{year:04}/"),
        Subject::Year(None) => format!("{folder}okant/"),
        Subject::FocusArea(id) => format!("{folder}{id}/"),
        Subject::Places => folder,
    }
}
