//! The word files: Swedish and English complete, and another language by adding one file.

use crate::made::{folder, pages, sources, survey_on};
use lofte::words::Words;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

fn standard(tag: &str) -> Words {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("themes/standard/words/{tag}.ftl"));
    let text = std::fs::read_to_string(file).unwrap();
    Words::read(tag, &[&text]).unwrap_or_else(|unreadable| panic!("{tag}: {unreadable:?}"))
}

#[test]
fn swedish_and_english_have_the_same_words_with_the_same_values() {
    let (swedish, english) = (standard("sv"), standard("en"));
    let (swedish, english) = (swedish.sentences(), english.sentences());
    let keys = |words: &BTreeMap<&str, BTreeSet<String>>| -> BTreeSet<String> {
        words.keys().map(|key| (*key).to_owned()).collect()
    };
    assert_eq!(
        keys(&swedish).symmetric_difference(&keys(&english)).collect::<Vec<_>>(),
        Vec::<&String>::new()
    );
    let differing: Vec<_> = swedish.iter().filter(|(key, values)| english[*key] != **values).collect();
    assert!(differing.is_empty(), "{differing:#?}");
}

/// A key without a sentence is shown as the key itself; none may reach a page.
#[test]
fn no_page_shows_a_key_instead_of_words() {
    let swedish = standard("sv");
    let sentences = swedish.sentences();
    let keys: Vec<&&str> = sentences.keys().filter(|key| key.contains('-')).collect();
    for site in ["tests/pages/every-key", "."] {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(site);
        for (address, page) in pages(&survey_on(sources(&root), "2026-11-29")).unwrap() {
            if !page.starts_with("<!doctype") {
                continue;
            }
            let words: BTreeSet<&str> = page.split(['<', '>']).map(str::trim).collect();
            let shown: Vec<_> = keys.iter().filter(|key| words.contains(***key)).collect();
            assert!(shown.is_empty(), "{address}: {shown:?}");
            assert!(!page.contains("{$") && !page.contains("{ $"), "{address} shows an unfilled sentence");
        }
    }
}

/// What Rust code asks for by a name that it puts together, and templates by `t.name`, is there.
#[test]
fn templates_ask_only_for_words_that_are_there() {
    let swedish = standard("sv");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/standard/templates");
    let mut lacking = BTreeSet::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.unwrap();
        if !entry.file_type().is_file() {
            continue;
        }
        let text = std::fs::read_to_string(entry.path()).unwrap();
        for asked in text.split("{{ t.").skip(1) {
            let name = asked.split([' ', '}', '|']).next().unwrap();
            if !swedish.plain().contains_key(&name.replace('_', "-")) {
                lacking.insert(format!("{}: {name}", entry.path().display()));
            }
        }
    }
    assert!(lacking.is_empty(), "{lacking:#?}");
}

#[test]
fn a_third_language_is_one_file() {
    let mut sources = sources(&folder("every-key"));
    let settings = sources.texts.keys().find(|path| path.name() == "site.yaml").unwrap().clone();
    let text = String::from_utf8(sources.texts[&settings].to_vec()).unwrap();
    let text = text.replace("languages: [sv, en]", "languages: [sv, fi]\ntheme: prov");
    sources.texts.insert(settings, text.into_bytes().into());
    let words = "language-name = Suomi\nmenu-parties = Osapuolet\nmonth-5 = toukokuuta\ndate-day = { $day }. { $month } { $year }\n";
    let file = lofte::source::FilePath::new("themes/prov/words/fi.ftl");
    sources.texts.insert(file, words.as_bytes().into());
    sources.texts.retain(|path, _| !path.name().ends_with(".en.md"));
    let survey = survey_on(sources, "2025-08-15");
    let page = &pages(&survey).unwrap()["/fi/provby/lofte-2024/"];
    assert!(page.contains("<html lang=\"fi\""));
    assert!(page.contains(">Osapuolet</a>"));
    assert!(page.contains("6. toukokuuta 2024"), "dates are Finnish");
    assert!(
        page.contains("<span lang=\"sv\">Provlöftet för torget</span>"),
        "what is not translated is marked"
    );
}

/// What a sentence sets HTML in with never reaches a page, in attributes and titles neither.
#[test]
fn no_page_has_letters_of_private_use() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR"));
    for root in [sample, &folder("every-key")] {
        for (address, page) in pages(&survey_on(sources(root), "2026-11-29")).unwrap() {
            let private = page.chars().find(|letter| ('\u{e000}'..='\u{f8ff}').contains(letter));
            assert_eq!(private, None, "{address}");
        }
    }
}
