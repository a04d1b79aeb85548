//! Pages and links can be told apart by their own words, also in a list of windows or of a page's links.

use crate::made::{pages, sources, survey_on};
use std::collections::BTreeMap;
use std::path::Path;

fn sample() -> BTreeMap<String, String> {
    let survey = survey_on(sources(Path::new(env!("CARGO_MANIFEST_DIR"))), "2026-11-30");
    let pages = pages(&survey).unwrap().into_iter();
    pages.filter(|(address, _)| address.ends_with('/')).collect()
}

/// The words between the tags.
fn words(html: &str) -> String {
    let pieces = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, words)| words));
    pieces.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn no_two_pages_of_a_language_have_the_same_title() {
    let mut titles: BTreeMap<(bool, String), String> = BTreeMap::new();
    for (address, page) in sample().into_iter().filter(|(_, page)| !page.contains("http-equiv=\"refresh\"")) {
        let (_, title) = page.split_once("<title>").unwrap();
        let title = title.split("</title>").next().unwrap().to_owned();
        let other = titles.insert((address.starts_with("/en/"), title.clone()), address.clone());
        assert_eq!(other, None, "{title}: {address}");
    }
    assert!(titles.len() > 100, "{}", titles.len());
}

/// Where lists name commitments of several papers, the papers' headings part those that promise the same.
#[test]
fn links_of_the_same_words_lead_to_the_same_place() {
    let mut links = 0;
    let is_list =
        |address: &str| ["/status/", "/insatsomraden/", "/parter/"].iter().any(|list| address.contains(list));
    for (address, page) in sample().into_iter().filter(|(address, _)| !is_list(address)) {
        let main = page.split_once("<main").unwrap().1;
        let mut targets: BTreeMap<String, String> = BTreeMap::new();
        for link in main.split("<a ").skip(1).map(|link| link.split("</a>").next().unwrap()) {
            let Some((_, after)) = link.split_once("href=\"") else { continue };
            let (target, named) = after.split_once('"').unwrap();
            // A level of the police is a party too.
            if target.contains("/polisen/") {
                continue;
            }
            let named = words(&format!("<{named}"));
            let other = targets.entry(named.clone()).or_insert_with(|| target.to_owned());
            assert_eq!(other, target, "{address}: {named}");
            links += 1;
        }
    }
    assert!(links > 1000, "{links}");
}
