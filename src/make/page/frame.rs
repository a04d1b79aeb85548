//! What stands around every page: head, menu, way, notices, foot.

use super::Sheet;
use crate::make::desk::{Block, Desk, Logo, Phrase};
use crate::make::stylesheet;
use crate::model::plan::{Address, FeedScope, FileRecipe, Recipe};
use crate::model::text::Language;
use serde::Serialize;

/// What stands around a page.
#[derive(Serialize)]
pub struct Frame {
    lang: String,
    dir: &'static str,
    town: Option<String>,
    title: String,
    description: Option<String>,
    canonical: Option<String>,
    alternates: Vec<Alternate>,
    style: Option<String>,
    icon: Option<String>,
    feeds: Vec<FeedLink>,
    site: SiteLink,
    menu: Vec<MenuItem>,
    languages: Vec<LanguageLink>,
    notices: Vec<Block>,
    translation: Vec<Phrase>,
    trail: Vec<Phrase>,
    publisher: Phrase,
    report: Option<String>,
    foot: Vec<Phrase>,
}

#[derive(Serialize)]
struct Alternate {
    lang: String,
    address: String,
}

#[derive(Serialize)]
struct FeedLink {
    title: String,
    address: String,
}

#[derive(Serialize)]
struct SiteLink {
    title: Phrase,
    address: Option<String>,
    logo: Option<Logo>,
}

#[derive(Serialize)]
struct MenuItem {
    words: Phrase,
    address: String,
    /// The language of the page that it leads to, where that is not this page's.
    lang: Option<String>,
    current: bool,
}

#[derive(Serialize)]
struct LanguageLink {
    lang: String,
    dir: Option<&'static str>,
    name: String,
    address: String,
    current: bool,
}

/// The frame of a page.
pub fn frame(desk: &Desk<'_>, sheet: &Sheet) -> Frame {
    let settings = &desk.facts().settings;
    let theme_file = |name: &str| desk.link(&FileRecipe::ThemeFile(name.to_owned()).into());
    let is_kept = !matches!(desk.output.recipe, Recipe::NotFound);
    let town = sheet.town.as_ref().and_then(|id| desk.facts().municipalities.get(id));
    let logo = town.and_then(|town| town.logo.as_ref()).or(settings.logo.as_ref());
    Frame {
        lang: desk.spoken().tag().to_owned(),
        dir: desk.spoken().direction().as_str(),
        town: town.filter(|town| town.colours.is_some()).map(|town| town.id.to_string()),
        title: full_title(desk, sheet),
        description: sheet.description.clone(),
        canonical: desk
            .wanted("canonical", || is_kept.then(|| desk.output.address.under(&settings.base_url))),
        alternates: desk.wanted("alternates", || if is_kept { alternates(desk) } else { Vec::new() }),
        style: desk.wanted("style", || theme_file(stylesheet::FILE)),
        icon: desk.wanted("icon", || theme_file("icon.svg")),
        feeds: desk.wanted("feeds", || feeds(desk, sheet)),
        site: SiteLink {
            title: desk.text(&settings.title),
            address: desk.link(&Recipe::Start).filter(|_| !desk.is_here(&Recipe::Start)),
            logo: logo.and_then(|file| desk.logo(file)),
        },
        menu: desk.wanted("menu", || menu(desk)),
        languages: desk.wanted("languages", || languages(desk)),
        notices: desk.wanted("notices", || notices(desk, sheet)),
        translation: desk.wanted("translation", || translation(desk)),
        trail: desk.wanted("trail", || sheet.trail.clone()),
        publisher: desk.text(&settings.publisher.name),
        report: desk.wanted("report", || report(desk, sheet)),
        foot: desk.wanted("foot", || foot(desk)),
    }
}

/// "Sida – kommun", else "Sida – webbplats" (DOMAIN B1).
fn full_title(desk: &Desk<'_>, sheet: &Sheet) -> String {
    let site = desk.plain(&desk.facts().settings.title);
    let around = match &sheet.town {
        Some(town) => desk.place_text(town),
        None => site.clone(),
    };
    if sheet.title.is_empty() || sheet.title == around {
        if around == site { site } else { format!("{around} – {site}") }
    } else {
        format!("{} – {around}", sheet.title)
    }
}

fn alternates(desk: &Desk<'_>) -> Vec<Alternate> {
    let base_url = &desk.facts().settings.base_url;
    let plan = desk.job.plan;
    let every: Vec<Alternate> = plan
        .languages_of(&desk.output.recipe)
        .map(|(language, address)| Alternate {
            lang: language.tag().to_owned(),
            address: address.under(base_url),
        })
        .collect();
    match every.first() {
        Some(own) if every.len() > 1 => {
            let otherwise = Alternate { lang: "x-default".to_owned(), address: own.address.clone() };
            every.into_iter().chain([otherwise]).collect()
        }
        _ => Vec::new(),
    }
}

fn feeds(desk: &Desk<'_>, sheet: &Sheet) -> Vec<FeedLink> {
    let mut feeds = Vec::new();
    let mut add = |scope: FeedScope, title: String| {
        if let Some(address) = desk.link(&FileRecipe::Feed(scope).into()) {
            feeds.push(FeedLink { title, address });
        }
    };
    if let Recipe::Promise(id) = &desk.output.recipe {
        add(FeedScope::Promise(id.clone()), sheet.title.clone());
    }
    if let Recipe::PoliceLevel(id) = &desk.output.recipe {
        add(FeedScope::PoliceLevel(id.clone()), sheet.title.clone());
    }
    if let Some(town) = &sheet.town {
        add(FeedScope::Town(town.clone()), desk.place_text(town));
    }
    add(FeedScope::Site, desk.plain(&desk.facts().settings.title));
    feeds
}

fn menu(desk: &Desk<'_>) -> Vec<MenuItem> {
    let own = [
        (Recipe::Start, "menu-start"),
        (Recipe::Search, "menu-search"),
        (Recipe::FollowUps, "menu-follow-ups"),
        (Recipe::Parties, "menu-parties"),
        (Recipe::Method, "menu-method"),
    ];
    let mut items: Vec<(Recipe, Phrase)> =
        own.into_iter().map(|(recipe, key)| (recipe, desk.word(key).into())).collect();
    let mut pages: Vec<_> = desk.facts().pages.values().filter(|page| page.menu.is_some()).collect();
    pages.sort_by(|one, other| {
        let names = (desk.plain(&one.title), desk.plain(&other.title));
        one.order.cmp(&other.order).then_with(|| desk.tongue.compare(&names.0, &names.1))
    });
    for page in pages {
        let words = page.menu.as_ref().map_or_else(|| Phrase::from(""), |menu| desk.text(menu));
        let recipe = Recipe::that_holds(&page.id).unwrap_or_else(|| Recipe::Page(page.id.clone()));
        items.retain(|(listed, _)| *listed != recipe);
        items.push((recipe, words));
    }
    let item = |(recipe, words): (Recipe, Phrase)| {
        let address = desk.link(&recipe)?;
        let lang = desk.other_language(&recipe).map(|language| language.tag().to_owned());
        Some(MenuItem { words, address, lang, current: desk.is_here(&recipe) })
    };
    items.into_iter().filter_map(item).collect()
}

fn languages(desk: &Desk<'_>) -> Vec<LanguageLink> {
    let places: Vec<_> = desk.job.plan.languages_of(&desk.output.recipe).collect();
    if places.len() < 2 {
        return Vec::new();
    }
    let link = |(language, address): (&Language, &Address)| LanguageLink {
        lang: language.tag().to_owned(),
        dir: (language.direction() != desk.spoken().direction()).then(|| language.direction().as_str()),
        name: desk.tongue_name(language),
        address: desk.way(address),
        current: language == desk.language(),
    };
    places.into_iter().map(link).collect()
}

/// What is not official says so on every page, calmly and first.
fn notices(desk: &Desk<'_>, sheet: &Sheet) -> Vec<Block> {
    let site = desk.facts().settings.unofficial.as_ref();
    // A municipality's page as a party is about the town too; so is the start page of one that is alone on its site.
    let here = match &desk.output.recipe {
        Recipe::Party(id) => Some(id),
        Recipe::Start => {
            let mut towns = desk.facts().standing_municipalities().map(|town| &town.id);
            towns.next().filter(|_| towns.next().is_none())
        }
        _ => None,
    };
    let town = sheet.town.as_ref().or(here).and_then(|id| desk.facts().municipalities.get(id));
    let town = town.and_then(|town| town.unofficial.as_ref());
    site.into_iter().chain(town).map(|text| desk.paragraphs(text)).collect()
}

/// What of the page is not translated, or older than its original: said once, with the way to the original.
fn translation(desk: &Desk<'_>) -> Vec<Phrase> {
    let mut said = Vec::new();
    if let Some(language) = desk.fell_back_to() {
        said.push(desk.say("untranslated-note").with("language", desk.in_words(language)).phrase());
    }
    if let (Some(_), Some(language)) = (desk.stale_page(), desk.foreign()) {
        let way = desk.job.plan.address(&desk.output.recipe, language).map(|address| desk.way(address));
        let original = desk.say("stale-link").with("language", desk.in_words(language)).phrase();
        said.push(Phrase::from(desk.word("stale-note")).then(" ", &original.linked(way.as_deref())));
    }
    said
}

/// A letter that names the page: to the publisher, else to where faults in accessibility are reported.
fn report(desk: &Desk<'_>, sheet: &Sheet) -> Option<String> {
    let settings = &desk.facts().settings;
    let written = settings.accessibility.as_ref().map(|known| known.contact.as_str());
    let of_statement = written.filter(|contact| contact.contains('@') && !contact.contains([' ', '/']));
    let email = settings.publisher.email.as_deref().or(of_statement)?;
    let address = desk.output.address.under(&settings.base_url);
    let subject =
        desk.say("report-subject").with("title", sheet.title.as_str()).with("address", address).text();
    let subject = percent_encoding::utf8_percent_encode(&subject, percent_encoding::NON_ALPHANUMERIC);
    Some(format!("mailto:{email}?subject={subject}"))
}

fn foot(desk: &Desk<'_>) -> Vec<Phrase> {
    let links = [
        (Recipe::About, "foot-about"),
        (Recipe::Method, "menu-method"),
        (Recipe::Accessibility, "foot-accessibility"),
        (FileRecipe::Feed(FeedScope::Site).into(), "foot-feed"),
    ];
    let link = |(recipe, key): (Recipe, &str)| {
        let (words, address) = (Phrase::from(desk.word(key)), desk.link(&recipe)?);
        Some(if desk.is_here(&recipe) { words.linked_here(&address) } else { words.linked(Some(&address)) })
    };
    links.into_iter().filter_map(link).collect()
}
