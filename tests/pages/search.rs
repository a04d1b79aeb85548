//! Search: what can be found, what it is chosen by, and that the same records make the same index.

use crate::made::{folder, pages, sources, survey_on, visible};
use lofte::build::{IndexShelf, Survey, index_file};
use lofte::make::search::{Record, index, records};
use lofte::model::search::SearchPart;
use lofte::model::text::Language;
use std::fs;
use std::path::Path;

fn sample() -> Survey {
    survey_on(sources(Path::new(env!("CARGO_MANIFEST_DIR"))), "2026-11-29")
}

fn part(survey: &Survey, region: &str) -> (SearchPart, Vec<Record>) {
    let site = &survey.ready.as_ref().unwrap().site;
    let part = SearchPart::all(site).into_iter().find(|part| part.folder() == region).unwrap();
    let records = records(site, &part);
    (part, records)
}

fn facet<'record>(record: &'record Record, name: &str) -> Vec<&'record str> {
    record.facets.get(name).into_iter().flatten().map(String::as_str).collect()
}

#[test]
fn a_promise_is_found_by_its_words_and_chosen_by_all_that_it_belongs_to() {
    let survey = sample();
    let (_, records) = part(&survey, "polisregion-vast");
    let addresses: Vec<&str> = records.iter().map(|record| record.address.as_str()).collect();
    assert_eq!(addresses.len(), 6, "three towns with one promise each: {addresses:?}");
    let boras = records.iter().find(|record| record.address == "boras/centrum-2022-2023/").unwrap();
    assert_eq!(facet(boras, "kommun"), ["boras"]);
    assert_eq!(facet(boras, "polis"), ["lpo-boras", "polisomrade-alvsborg", "polisregion-vast"]);
    assert_eq!(facet(boras, "ar"), ["2022", "2023"]);
    assert_eq!(facet(boras, "slag"), ["lofte"]);
    assert_eq!(facet(boras, "lage"), ["avslutat"]);
    assert!(facet(boras, "status").contains(&"redovisat-utan-bedomning"));
    assert!(facet(boras, "part").contains(&"lpo-boras"));
    assert_eq!(boras.shown["town"], "Borås");
    assert_eq!(boras.shown["period"], "2022–2023");
    let promise = &survey.ready.as_ref().unwrap().site.facts.promises;
    for commitment in
        &promise.values().find(|promise| promise.id.town.as_str() == "boras").unwrap().commitments
    {
        let words = commitment.text.original.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(boras.words.contains(&words), "{words}");
    }
    for record in &records {
        assert!(record.words.len() < 17_000, "{}", record.address);
    }
}

#[test]
fn every_choice_has_a_name_in_each_language() {
    let survey = sample();
    let pages = pages(&survey).unwrap();
    for address in ["/sok/namn.json", "/en/sok/namn.json"] {
        let names: serde_json::Value = serde_json::from_str(&pages[address]).unwrap();
        let site = &survey.ready.as_ref().unwrap().site;
        for record in SearchPart::all(site).iter().flat_map(|part| records(site, part)) {
            for (facet, values) in &record.facets {
                let choices = names[facet]["choices"].as_array().unwrap();
                for value in values {
                    let is_named = |choice: &serde_json::Value| !choice[1].as_str().unwrap().is_empty();
                    let named = choices.iter().any(|choice| choice[0] == **value && is_named(choice));
                    assert!(named, "{address}: {facet} {value}");
                }
            }
        }
    }
    assert!(pages["/en/sok/namn.json"].contains("\"Fulfilled\""));
    assert!(pages["/sok/namn.json"].contains("[\"lpo-boras\",\"Lokalpolisområde Borås\",2]"));
}

/// The page's script marks an excerpt with the language that the place in the record is in.
#[test]
fn texts_of_a_record_stand_apart_by_language() {
    let survey = sample();
    let (_, records) = part(&survey, "polisregion-exempel");
    let record = records.iter().find(|record| record.address == "exempelkoping/stadskarnan-2026/").unwrap();
    let languages: Vec<&str> = record.words.split('\u{2063}').collect();
    let [swedish, english] = languages[..] else { panic!("{languages:?}") };
    let promise = &survey.ready.as_ref().unwrap().site.facts.promises;
    let promise = promise.values().find(|promise| record.address == format!("{}/", promise.id)).unwrap();
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut translations = 0;
    for commitment in &promise.commitments {
        assert!(swedish.contains(&line(&commitment.text.original)), "{swedish}");
        for (language, text) in commitment.text.translations() {
            assert_eq!(language.tag(), "en");
            assert!(english.contains(&line(text)) && !swedish.contains(&line(text)), "{text}");
            translations += 1;
        }
    }
    assert!(translations > 0);
    let pages = pages(&survey).unwrap();
    assert!(pages["/sok/"].contains("data-languages=\"sv en\""));
}

#[test]
fn the_same_records_make_the_same_index_byte_for_byte() {
    let survey = sample();
    let (_, records) = part(&survey, "polisregion-exempel");
    let language = Language::new("sv");
    let first = index(&records, &language).unwrap();
    assert!(first.iter().any(|file| file.path.starts_with("fragment/")));
    assert!(first.iter().any(|file| file.path == "wasm.sv.pagefind"), "with Swedish stems");
    assert!(!first.iter().any(|file| file.path.contains("-ui.")), "none of Pagefind's own pages");
    for again in 0..4 {
        assert!(index(&records, &language).unwrap() == first, "build {again} differs");
    }
    let mut changed = records;
    changed[0].words.push_str(" och ett ord till");
    assert!(index(&changed, &language).unwrap() != first);
}

#[test]
fn a_kept_index_is_used_only_where_it_is_whole() {
    let survey = sample();
    let (_, records) = part(&survey, "polisregion-vast");
    let language = Language::new("sv");
    let fresh = index(&records, &language).unwrap();
    let room = tempfile::tempdir().unwrap();
    let ask = || IndexShelf::of_site(room.path()).index(&records, &language).unwrap();
    assert!(*ask() == fresh, "made and kept");
    let folder = room.path().join(".lofte-cache/search");
    let kept: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(kept.len(), 1);
    assert!(*ask() == fresh, "as kept");
    // Somebody changed a byte in the middle, cut it off, put something else there.
    let whole = fs::read(&kept[0]).unwrap();
    let mut changed = whole.clone();
    changed[whole.len() / 2] ^= 1;
    for broken in [changed, whole[..whole.len() / 2].to_vec(), b"nonsense".to_vec(), Vec::new()] {
        fs::write(&kept[0], broken).unwrap();
        assert!(*ask() == fresh, "not trusted");
    }
    // What nobody asks for any longer goes; the folder may go altogether.
    fs::write(folder.join("old"), "old").unwrap();
    let shelf = IndexShelf::of_site(room.path());
    shelf.index(&records, &language).unwrap();
    shelf.tidy();
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    fs::remove_dir_all(room.path().join(".lofte-cache")).unwrap();
    assert!(*ask() == fresh);
}

#[test]
fn one_part_has_the_script_for_all() {
    let survey = sample();
    let ready = survey.ready.as_ref().unwrap();
    let shelf = IndexShelf::in_memory();
    let has = |part: &SearchPart, path: &str| index_file(ready, part, path, &shelf).unwrap().is_some();
    let parts: Vec<&SearchPart> = ready.plan.indexes.values().collect();
    assert_eq!(parts.len(), 2);
    let with: Vec<bool> = parts.iter().map(|part| has(part, "pagefind.js")).collect();
    assert_eq!(with, [true, false]);
    assert!(parts.iter().all(|part| has(part, "pagefind-entry.json")));
    assert!(!has(parts[0], "../index.html"));
}

#[test]
fn the_page_leads_to_every_list() {
    let pages = pages(&sample()).unwrap();
    let page = &pages["/sok/"];
    for way in ["../#_places", "../polisen/", "../parter/", "../insatsomraden/", "../status/", "../ar/"] {
        assert!(page.contains(&format!("<a href=\"{way}\">")), "{way}");
    }
    assert!(page.contains("data-indexes=\"index/polisregion-exempel/ index/polisregion-vast/\""));
    assert!(pages["/en/sok/"].contains("data-indexes=\"../../sok/index/polisregion-exempel/ "));
    assert!(visible(&pages["/"]).contains("Sök"));
}

#[test]
fn without_search_nothing_is_left_of_it() {
    let mut sources = sources(&folder("every-key"));
    let settings = lofte::source::FilePath::new("content/site.yaml");
    let text = String::from_utf8(sources.texts[&settings].bytes().to_vec()).unwrap();
    let text = format!("{text}\noutputs: {{search: false}}\n");
    sources.texts.insert(settings, text.into_bytes().into());
    let survey = survey_on(sources, "2025-08-15");
    assert!(survey.ready.as_ref().unwrap().plan.indexes.is_empty());
    for (address, page) in pages(&survey).unwrap() {
        assert!(!address.contains("/sok/") && !page.contains("sok/\""), "{address}");
    }
}
