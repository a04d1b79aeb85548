//! The site as a whole.

use super::accessibility::accessibility;
use super::municipality::colours;
use super::{document, each, link, texts_by_id};
use crate::check::at::At;
use crate::check::card::code::LanguageTag;
use crate::check::card::entries::Entries;
use crate::check::card::list::List;
use crate::check::card::site::{OutputsCard, PublisherCard, SiteCard};
use crate::check::card::words::Words;
use crate::check::sheet::Sheet;
use crate::check::yaml::Refusal;
use crate::model::settings::{OutputKind, Outputs, Publisher, PublisherKind, Settings};
use crate::model::text::{Language, Text};
use crate::slug::slug;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// Days before a due date from which `check` warns, where nothing is said.
const WARN_AHEAD: u32 = 30;

/// Days to write a follow-up, where nothing is said (FORMAT part A).
const WITHIN: u32 = 60;

/// What `site.yaml` says.
pub fn settings(sheet: &mut Sheet<'_>, card: SiteCard) -> Settings {
    let SiteCard {
        title,
        base_url,
        publisher: publisher_card,
        languages,
        theme,
        colours: colours_card,
        logo,
        focus_areas,
        glossary,
        units,
        accessibility: accessibility_card,
        sources,
        unofficial,
        warn_ahead,
        within,
        outputs: outputs_card,
    } = card;
    let at = At::document(sheet.file());
    let unofficial = super::unofficial::unofficial(sheet, unofficial, &at);
    let base_url = sheet.required(base_url, &at, "base_url").map_or_else(String::new, |url| url.0);
    if let Some((better, _)) = base_url.split_once(['?', '#']) {
        sheet.refuse(&at.key("base_url"), Refusal::new("base-url-query").with("better", better));
    }
    if let Some(better) = without_odd_steps(&base_url) {
        sheet.refuse(&at.key("base_url"), Refusal::new("base-url-path").with("better", better));
    }
    let publisher_card = sheet.required(publisher_card, &at, "publisher");
    Settings {
        file: sheet.file().clone(),
        title: sheet.required_text(title, &at, "title"),
        base_url: base_url.trim_end_matches('/').to_owned(),
        publisher: publisher(sheet, publisher_card, &at, unofficial.as_ref()),
        languages: languages_of(sheet, languages, &at.key("languages")),
        theme: theme.map(|theme| theme.0),
        colours: colours_card.map(colours),
        logo: logo.map(|file| document::file_beside(sheet, file, &at.key("logo"))),
        focus_areas: texts_by_id(sheet, focus_areas, &at.key("focus_areas")),
        glossary: glossary_of(sheet, glossary, &at.key("glossary")),
        units: texts_by_word(sheet, units, &at.key("units")),
        accessibility: accessibility_card.map(|card| accessibility(sheet, card, &at.key("accessibility"))),
        sources: each(sheet, sources, &at.key("sources"), link::source),
        unofficial,
        warn_ahead: warn_ahead.map_or(WARN_AHEAD, |days| days.0),
        within: within.map_or(WITHIN, |days| days.0),
        outputs: outputs_card.map_or_else(Outputs::default, outputs),
    }
}

/// The address without `//`, `.` and `..` in its path, where it has such.
fn without_odd_steps(base_url: &str) -> Option<String> {
    let (scheme, rest) = base_url.split_once("://")?;
    let (host, path) = rest.split_once('/')?;
    let is_odd = |step: &&str| matches!(*step, "" | "." | "..");
    let path = path.trim_end_matches(['?', '#']);
    let path = path.strip_suffix('/').unwrap_or(path);
    let steps: Vec<&str> = path.split('/').filter(|step| !is_odd(step)).collect();
    if path.is_empty() || !path.split('/').any(|step| is_odd(&step)) {
        return None;
    }
    Some(
        [&[scheme, "://", host][..], &steps.iter().flat_map(|step| ["/", step]).collect::<Vec<_>>()]
            .concat()
            .concat(),
    )
}

fn publisher(
    sheet: &mut Sheet<'_>,
    card: Option<PublisherCard>,
    document: &At<'_>,
    unofficial: Option<&Text>,
) -> Publisher {
    let at = document.key("publisher");
    let Some(PublisherCard { name, org_number, kind, email }) = card else {
        return Publisher {
            name: Text::default(),
            org_number: None,
            kind: PublisherKind::Other,
            email: None,
        };
    };
    if org_number.is_none() && unofficial.is_none() && !sheet.was_left_out(&document.key("unofficial")) {
        sheet.missing(&at, "org_number");
    }
    Publisher {
        name: sheet.required_text(name, &at, "name"),
        org_number: org_number.map(|number| number.0),
        kind: sheet
            .required_so(kind, &at, "kind", "key-missing.publisher-kind")
            .map_or(PublisherKind::Other, |kind| kind.0),
        email: email.map(|email| email.0),
    }
}

/// The site's languages; Swedish where nothing is said.
fn languages_of(sheet: &mut Sheet<'_>, list: Option<List<LanguageTag>>, at: &At<'_>) -> Vec<Language> {
    let mut languages: Vec<Language> = Vec::new();
    for (index, LanguageTag(tag)) in list.map_or_else(Vec::new, |list| list.0).into_iter().enumerate() {
        let language = Language::new(&tag);
        if languages.contains(&language) {
            sheet.refuse(&at.index(index), Refusal::new("language-twice").with("language", tag));
        } else {
            languages.push(language);
        }
    }
    if languages.is_empty() {
        languages.push(Language::new("sv"));
    }
    languages
}

fn texts_by_word(
    sheet: &mut Sheet<'_>,
    card: Option<Entries<Words, Words>>,
    at: &At<'_>,
) -> Vec<(String, Text)> {
    let entries = card.map_or_else(Vec::new, |entries| entries.0);
    let mut texts = Vec::new();
    for (Words(word), words) in entries {
        let text = sheet.text(words, &at.key(&word));
        texts.push((word, text));
    }
    texts
}

/// Terms that have one address are one: pages lead from words to their explanation by it.
fn glossary_of(
    sheet: &mut Sheet<'_>,
    card: Option<Entries<Words, Words>>,
    at: &At<'_>,
) -> Vec<(String, Text)> {
    let mut addresses: BTreeMap<String, String> = BTreeMap::new();
    let mut terms = texts_by_word(sheet, card, at);
    terms.retain(|(term, _)| match addresses.entry(slug(term)) {
        Entry::Vacant(entry) => {
            entry.insert(term.clone());
            true
        }
        Entry::Occupied(first) => {
            let refusal = Refusal::new("term-twice").with("term", term.as_str());
            sheet.refuse_key(&at.key(term), refusal.with("first", first.get().as_str()));
            false
        }
    });
    terms
}

fn outputs(card: OutputsCard) -> Outputs {
    let OutputsCard {
        follow_up_pages,
        history,
        parties,
        police,
        search,
        pictures,
        feeds,
        promise_feeds,
        town_feeds,
        lists,
        calendar,
        data,
        embeds,
        languages,
    } = card;
    let all = [
        (OutputKind::FollowUpPages, follow_up_pages),
        (OutputKind::History, history),
        (OutputKind::Parties, parties),
        (OutputKind::Police, police),
        (OutputKind::Search, search),
        (OutputKind::Pictures, pictures),
        (OutputKind::Feeds, feeds),
        (OutputKind::PromiseFeeds, promise_feeds),
        (OutputKind::TownFeeds, town_feeds),
        (OutputKind::Lists, lists),
        (OutputKind::Calendar, calendar),
        (OutputKind::Data, data),
        (OutputKind::Embeds, embeds),
        (OutputKind::Languages, languages),
    ];
    Outputs {
        off: all
            .into_iter()
            .filter(|(_, made)| made.is_some_and(|made| !made.0))
            .map(|(kind, _)| kind)
            .collect(),
    }
}
