//! Lists over the whole site: by levels of the police, status, year and focus area.

use crate::made::{pages, survey_on, visible};
use lofte::model::sources::Sources;
use lofte::source::FilePath;
use std::collections::BTreeMap;

const SITE: &str = "title: Listor\nbase_url: https://listor.example\npublisher: {name: Listor, org_number: \"999999-9999\", kind: other}\nlanguages: [sv, en]\nfocus_areas: {narvaro: Synlig närvaro, tomt: Tomt område}\n";

const POLICE: &str = "regions:
  region-nord:
    name: Region Nord
    areas:
      omrade-alv:
        name: Polisområde Älv
        local_areas:
          lpo-an:
            name: Lokalpolisområde Ån
            municipalities: [\"9981\", {code: \"9982\", from: 2020-01-01}, \"9989\", {code: \"9983\", to: 2019-12-31}]
            was: [{name: Närpolisen vid Ån, to: 2018-12-31}]
          lpo-as:
            name: Lokalpolisområde Ås
            municipalities: [\"9983\"]
";

fn town(id: &str, place: &str, code: &str) -> (String, String) {
    let text = format!("---\nname: {place} kommun\nplace: {place}\ncode: \"{code}\"\n---\n");
    (format!("municipalities/{id}/index.md"), text)
}

fn promise(id: &str, keys: &str) -> (String, String) {
    (format!("municipalities/{id}/index.md"), format!("---\ntitle: Löfte {id}\n{keys}---\n"))
}

fn account(id: &str, keys: &str) -> (String, String) {
    (format!("municipalities/{id}.md"), format!("---\ncovers: 2024\n{keys}---\n"))
}

/// Three towns; one promise that holds in two of them, an agreement that lacks its number, an ended and an upcoming one.
fn site() -> Vec<(String, String)> {
    vec![
        ("site.yaml".to_owned(), SITE.to_owned()),
        ("police.yaml".to_owned(), POLICE.to_owned()),
        town("aby", "Åby", "9981"),
        town("zeta", "Zeta", "9982"),
        town("oby", "Öby", "9983"),
        promise(
            "aby/gemensamt",
            "period: 2024–2026\nparties: [aby, lpo-an]\nalso_in: [zeta]\nfocus_areas: {narvaro: Poliser i stan}\ncommitments:\n  ett: {text: Första åtagandet, parties: [aby], focus_area: narvaro}\n  tva: {text: Andra åtagandet}\n",
        ),
        account(
            "aby/gemensamt/2025-01-20",
            "reported_by: [aby]\ncommitments:\n  ett: {status: not_fulfilled, reason: Pengarna tog slut}\n",
        ),
        promise(
            "zeta/overenskommelse",
            "kind: agreement\nperiod: {from: 2024-06-01}\nparties: [zeta]\ncommitment_count: unknown\ncommitments:\n  tre: {text: Tredje åtagandet, focus_area: narvaro}\n",
        ),
        promise(
            "oby/avslutat",
            "period: 2019\nparties: [oby]\ncommitments:\n  fyra: {text: Fjärde åtagandet}\n",
        ),
        promise("oby/sedan", "period: 2027\nparties: [oby]\ncommitments:\n  fem: {text: Femte åtagandet}\n"),
    ]
}

fn made(files: Vec<(String, String)>) -> BTreeMap<String, String> {
    let mut sources = Sources::default();
    for (path, text) in files {
        sources.texts.insert(FilePath::new(format!("content/{path}")), text.into_bytes().into());
    }
    pages(&survey_on(sources, "2025-08-15")).unwrap()
}

fn assert_says(page: &str, said: &[&str], unsaid: &[&str]) {
    let words = visible(page);
    for said in said {
        assert!(words.contains(said), "“{said}” is not said in: {words}");
    }
    for unsaid in unsaid {
        assert!(!words.contains(unsaid), "“{unsaid}” is said in: {words}");
    }
}

#[test]
fn a_level_of_the_police_lists_its_municipalities_and_counts_a_promise_in_two_of_them_once() {
    let pages = made(site());
    let local = &pages["/polisen/region-nord/omrade-alv/lpo-an/"];
    assert_says(
        local,
        &[
            "3 kommuner hör hit. 2 har löften eller andra papper här.",
            "Zeta 2 gäller nu",
            "Åby 1 gäller nu",
            "Kommunen med kod 9989 har inget på den här webbplatsen.",
            "Närpolisen vid Ån (till och med 31 december 2018)",
            "Öby (till och med 31 december 2019)",
            "Medborgarlöften som gäller nu: 1 med 2 åtaganden.",
            "Samverkansöverenskommelser som gäller nu: 1 med minst 1 åtagande; det exakta antalet är inte känt.",
        ],
        &["Öby 1 avslutat"],
    );
    let (zeta, aby) = (local.find(">Zeta<").unwrap(), local.find(">Åby<").unwrap());
    assert!(zeta < aby, "in Swedish å comes last");
    let region = &pages["/polisen/region-nord/"];
    assert_says(
        region,
        &[
            "4 kommuner hör hit. 3 har",
            "Öby 1 avslutat",
            "Medborgarlöften som är avslutade: 1 med 1 åtagande.",
        ],
        &[],
    );
    assert!(region.contains("<a href=\"omrade-alv/lpo-as/\">"));
    assert!(pages["/aby/"].contains("<a href=\"../polisen/region-nord/omrade-alv/lpo-an/\">"));
    assert!(pages["/parter/lpo-an/"].contains("<a href=\"../../polisen/region-nord/omrade-alv/lpo-an/\">"));
    assert!(pages["/aby/gemensamt/"].contains("<a href=\"../../polisen/region-nord/omrade-alv/lpo-an/\">"));
    assert!(
        pages["/polisen/region-nord/omrade-alv/lpo-an/feed.xml"]
            .contains("<title>Lokalpolisområde Ån – Listor")
    );
    assert_says(
        &pages["/en/polisen/region-nord/"],
        &["4 municipalities belong here. 3 have"],
        &["kommuner hör"],
    );
}

#[test]
fn without_police_pages_nothing_leads_to_them() {
    let mut files = site();
    files[0].1.push_str("outputs: {police: false}\n");
    let pages = made(files);
    assert!(!pages.keys().any(|address| address.contains("/polisen/")));
    for (address, page) in &pages {
        assert!(!page.contains("polisen/"), "{address}");
    }
    assert!(pages["/aby/"].contains("<a href=\"../parter/lpo-an/\">"), "the party is still named");
}

#[test]
fn a_status_lists_its_commitments_by_town_and_says_of_how_many() {
    let pages = made(site());
    let page = &pages["/status/ej-uppfyllt/"];
    assert_says(
        page,
        &[
            "Det blev inte gjort.",
            "Medborgarlöften som gäller nu 1 2",
            "Medborgarlöften som är avslutade 0 1",
            "Samverkansöverenskommelser som gäller nu 0 minst 1",
            "Första åtagandet enligt uppföljningen 20 januari 2025, redovisat av Åby kommun",
        ],
        &["Andra åtagandet", "Femte åtagandet"],
    );
    // Each of its towns lists it.
    assert!(page.contains("<h2 id=\"aby\">") && page.contains("<h2 id=\"zeta\">"));
    assert!(pages["/aby/"].contains("<a href=\"../status/ej-uppfyllt/#aby\">Ej uppfyllt</a>"));
    assert_says(&pages["/status/utgar/"], &["Inget står här än."], &[]);
    assert_says(&pages["/status/inte-redovisat/"], &["Andra åtagandet", "Tredje", "Fjärde"], &["Femte"]);
    assert!(pages["/status/"].contains("<a href=\"ej-uppfyllt/\">Ej uppfyllt</a>"));
    assert!(pages["/en/status/ej-uppfyllt/"].contains("<h1>Not fulfilled</h1>"));
}

#[test]
fn a_year_lists_what_holds_on_any_day_of_it() {
    let pages = made(site());
    let listed = |year: &str| -> Vec<&str> {
        let page = &pages[&format!("/ar/{year}/")];
        ["aby/gemensamt", "zeta/overenskommelse", "oby/avslutat", "oby/sedan"]
            .into_iter()
            .filter(|promise| page.contains(&format!("<a href=\"../../{promise}/\">")))
            .collect()
    };
    assert_eq!(listed("2019"), ["oby/avslutat"]);
    assert_eq!(listed("2024"), ["aby/gemensamt", "zeta/overenskommelse"]);
    // An open period goes on until the day.
    assert_eq!(listed("2025"), ["aby/gemensamt", "zeta/overenskommelse"]);
    assert_eq!(listed("2026"), ["aby/gemensamt"]);
    // What has not begun is listed, and not counted.
    assert_eq!(listed("2027"), ["oby/sedan"]);
    assert_says(&pages["/ar/2027/"], &["har inte börjat gälla"], &["Räknat samman"]);
    // Once over the towns.
    assert_says(&pages["/ar/2026/"], &["Medborgarlöften som gäller nu: 1 med 2 åtaganden."], &[]);
    assert!(!pages.contains_key("/ar/2023/"));
    // And its own page leads to each of them.
    for year in ["2024", "2025"] {
        let way = format!("<a href=\"../../ar/{year}/\">Löften {year}</a>");
        assert!(pages["/zeta/overenskommelse/"].contains(&way), "{year}");
    }
    assert!(!pages["/zeta/overenskommelse/"].contains("/ar/2026/"));
}

#[test]
fn a_focus_area_gathers_what_towns_call_by_their_own_names() {
    let pages = made(site());
    assert_says(
        &pages["/insatsomraden/narvaro/"],
        &[
            "Synlig närvaro",
            "Så heter området i kommunernas egna papper: Poliser i stan.",
            "Första åtagandet",
            "Ej uppfyllt",
            "Tredje åtagandet",
            "Medborgarlöften som gäller nu: 1 med 1 åtagande.",
            "Samverkansöverenskommelser som gäller nu: 1 med 1 åtagande.",
        ],
        &["Andra åtagandet"],
    );
    assert_says(&pages["/insatsomraden/"], &["Synlig närvaro i 2 kommuner", "Tomt område inget än"], &[]);
    assert!(pages["/aby/gemensamt/"].contains("<a href=\"../../insatsomraden/narvaro/\">"));
    let mut without = site();
    without[0].1 = SITE
        .lines()
        .filter(|line| !line.starts_with("focus_areas"))
        .map(|line| format!("{line}\n"))
        .collect();
    let without: Vec<_> =
        without.into_iter().map(|(path, text)| (path, text.replace(", focus_area: narvaro", ""))).collect();
    let pages = made(without);
    assert!(!pages.keys().any(|address| address.contains("insatsomraden")));
}

#[test]
fn a_list_that_is_too_long_has_a_page_for_each_town() {
    let mut files = site();
    let commitments: String = (0..260)
        .map(|number| format!("  a{number}: {{text: Åtagande nummer {number} i mängden}}\n"))
        .collect();
    files.push(promise("oby/stort", &format!("period: 2025\nparties: [oby]\ncommitments:\n{commitments}")));
    let pages = made(files);
    let whole = &pages["/status/inte-redovisat/"];
    assert_says(
        whole,
        &[
            "Listan är lång.",
            "Öby 261 åtaganden",
            "Zeta 2 åtaganden",
            "Medborgarlöften som gäller nu 261 262",
        ],
        &["i mängden"],
    );
    assert!(whole.contains("<a href=\"oby/\">Öby</a>"));
    let own = &pages["/status/inte-redovisat/oby/"];
    assert_says(
        own,
        &["Inte redovisat – Öby", "Åtagande nummer 259 i mängden", "Medborgarlöften som gäller nu 260 260"],
        &["Andra åtagandet"],
    );
    assert!(
        pages["/oby/"].contains("<a href=\"../status/inte-redovisat/oby/\">"),
        "the town leads to its part"
    );
    assert!(!pages.contains_key("/status/ej-uppfyllt/aby/"), "a short list stands whole");
    assert!(pages["/sitemap.xml"].contains("https://listor.example/status/inte-redovisat/oby/"));
}

#[test]
fn many_towns_stand_by_letter_with_a_field_to_narrow_them() {
    let few = made(site());
    assert!(!few["/"].contains("data-narrow") && !few["/"].contains("<script"));
    let mut files = site();
    for (index, letter) in ('a'..='z').enumerate() {
        files.push(town(
            &format!("{letter}stad"),
            &format!("{}stad", letter.to_uppercase()),
            &format!("{}", 9900 + index),
        ));
    }
    let start = &made(files)["/"];
    assert!(start.contains("<div data-narrow=\"Skriv namnet på en kommun\""));
    assert!(start.contains("<script type=\"module\" src=\"static/narrow.js\">"));
    assert!(start.contains("<a href=\"#_Å\">Å</a>") && start.contains("<h3 id=\"_Å\">Å</h3>"));
}

/// Places stand under their municipality, in the order of letters, each once over its papers; long lists are divided.
#[test]
fn promises_are_listed_by_place_within_their_municipality() {
    let mut files = site();
    for (id, area) in [
        ("aby/a", "Östra stan"),
        ("aby/b", "Ängen"),
        ("aby/c", "Centrum"),
        ("zeta/d", "Centrum"),
        ("aby/e", "Centrum"),
    ] {
        let keys = format!("period: 2024\nparties: [aby]\narea: {area}\n");
        files.push(promise(id, &keys));
    }
    let pages = made(files);
    let page = &pages["/platser/"];
    let headings: Vec<String> = page
        .split("<h")
        .skip(1)
        .filter(|heading| heading.starts_with(['2', '3']))
        .map(|heading| {
            heading.split("</h").next().unwrap().rsplit_once("<a ").map_or(heading, |(_, link)| link)
        })
        .map(|heading| heading.split_once('>').unwrap().1.split('<').next().unwrap().to_owned())
        .collect();
    assert_eq!(headings, ["Zeta", "Centrum", "Åby", "Centrum", "Ängen", "Östra stan"]);
    let text = visible(page);
    assert!(text.contains("Centrum Löfte aby/c Medborgarlöfte"), "{text}");
    assert!(!text.contains("gemensamt"), "a promise for the whole municipality names no place");
    assert!(page.contains("id=\"aby\""), "a municipality can be linked to");
    assert!(pages["/en/platser/"].contains("<h1>Places</h1>"));
    assert!(pages["/"].contains("href=\"platser/\""));
    assert!(!made(site()).contains_key("/platser/"), "no list where nothing names a place");
}
