//! A municipality.

use super::{body, document, each, publication, status};
use crate::check::at::At;
use crate::check::card::code::Colour as WrittenColour;
use crate::check::card::entries::Entries;
use crate::check::card::municipality::{ColoursCard, MunicipalityCard, NoCurrentPromiseCard};
use crate::check::card::publication::PublicationCard;
use crate::check::card::words::Words;
use crate::check::same_words::same_word;
use crate::check::sheet::Sheet;
use crate::check::suggestion::suggestion;
use crate::check::yaml::Refusal;
use crate::model::colour::Colour;
use crate::model::id::Id;
use crate::model::municipality::{Municipality, NoCurrentPromise};
use crate::model::settings::Colours;
use crate::model::status::{StandingKind, Status};
use crate::model::text::{Language, Prose};

/// A municipality.
pub fn municipality(sheet: &mut Sheet<'_>, id: Id, card: MunicipalityCard) -> Municipality {
    let MunicipalityCard {
        name,
        code,
        place,
        url,
        org_number,
        languages,
        colours: colours_card,
        logo,
        contacts,
        unofficial,
        status_words,
        no_current_promise,
        translation_of,
        draft,
        publish_at,
        aliases,
        moved_from,
        removed,
    } = card;
    let at = At::document(sheet.file());
    let card = PublicationCard { translation_of, draft, publish_at, aliases, moved_from, removed };
    Municipality {
        id,
        publication: publication::publication(sheet, card, &at),
        name: sheet.required_text(name, &at, "name"),
        place: sheet.optional_text(place, &at.key("place")),
        code: sheet.required(code, &at, "code").map_or_else(String::new, |code| code.0),
        url: url.map(|url| url.0),
        org_number: org_number.map(|number| number.0),
        languages: languages
            .map_or_else(Vec::new, |list| list.0.iter().map(|tag| Language::new(&tag.0)).collect()),
        colours: colours_card.map(colours),
        logo: logo.map(|file| document::file_beside(sheet, file, &at.key("logo"))),
        contacts: each(sheet, contacts, &at.key("contacts"), document::contact),
        unofficial: super::unofficial::unofficial(sheet, unofficial, &at),
        status_words: own_words(sheet, status_words, &at.key("status_words")),
        no_current_promise: no_current_promise.map(|card| {
            let NoCurrentPromiseCard { since, text } = card;
            NoCurrentPromise {
                since: since.map(|since| since.0),
                text: sheet.optional_text(text, &at.key("no_current_promise").key("text")),
            }
        }),
        body: Prose::only(body::whole(sheet)),
    }
}

/// Colours of a site or a town.
pub fn colours(card: ColoursCard) -> Colours {
    let ColoursCard { accent, accent_dark } = card;
    // Its form was read before.
    let colour = |written: Option<WrittenColour>| written.and_then(|written| Colour::parse(&written.0));
    Colours { accent: colour(accent), accent_dark: colour(accent_dark) }
}

/// The town's own words for a status; none may have another meaning already.
fn own_words(
    sheet: &mut Sheet<'_>,
    card: Option<Entries<Words, Words>>,
    at: &At<'_>,
) -> Vec<(String, Status)> {
    let mut words: Vec<(String, Status)> = Vec::new();
    for (Words(word), Words(code)) in card.map_or_else(Vec::new, |entries| entries.0) {
        let meant = status::own(&code);
        // `In progress: in_progress` says what it says already, in another language.
        let is_same = |known: StandingKind| {
            status::own(&word).is_none() && meant.map(StandingKind::Written) == Some(known)
        };
        if let Some(known) = status::said_already(&word).filter(|known| !is_same(*known)) {
            let message = if known.is_computed() { "status-word-computed" } else { "status-word-taken" };
            let refusal = Refusal::new(message).with("word", word.as_str()).with("code", known.code());
            sheet.refuse_key(&at.key(&word), refusal);
        } else if words.iter().any(|(earlier, _)| same_word(earlier, &word)) {
            sheet.refuse_key(&at.key(&word), Refusal::new("status-word-twice").with("word", word.as_str()));
        } else if let Some(meant) = meant {
            words.push((word, meant));
        } else {
            let refusal = Refusal::new("status-code-unknown").with("typed", code.as_str());
            let refusal = match suggestion(&code, Status::ALL.map(Status::code)) {
                Some(better) => refusal.with("better", better).help("status-code-unknown.better"),
                None => refusal,
            };
            sheet.refuse(&at.key(&word), refusal);
        }
    }
    words
}
