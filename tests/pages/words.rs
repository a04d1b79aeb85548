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

/// Every language of the standard theme is complete: the words of Swedish, with the same values in each.
#[test]
fn every_language_has_the_same_words_with_the_same_values() {
    let swedish = standard("sv");
    let swedish = swedish.sentences();
    let keys = |words: &BTreeMap<&str, BTreeSet<String>>| -> BTreeSet<String> {
        words.keys().map(|key| (*key).to_owned()).collect()
    };
    let tags = languages();
    assert!(["en", "fi", "sv"].iter().all(|tag| tags.contains(*tag)), "{tags:?}");
    for tag in &tags {
        let words = standard(tag);
        let words = words.sentences();
        let differing: Vec<_> = keys(&swedish).symmetric_difference(&keys(&words)).cloned().collect();
        assert!(differing.is_empty(), "{tag}: {differing:#?}");
        // A number that chooses the form of a word in one language need not do so in another.
        let chooses = |value: &String| value == "count" || value == "commitments";
        let differing: Vec<_> = words
            .iter()
            .filter(|(key, values)| !values.symmetric_difference(&swedish[*key]).all(chooses))
            .collect();
        assert!(differing.is_empty(), "{tag}: {differing:#?}");
    }
}

/// Languages of the standard theme, by its word files.
fn languages() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/standard/words");
    let names = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    names.filter_map(|name| name.to_str()?.strip_suffix(".ftl").map(str::to_owned)).collect()
}

/// A key without a sentence is shown as the key itself; none may reach a page.
#[test]
fn no_page_shows_a_key_instead_of_words() {
    let swedish = standard("sv");
    let sentences = swedish.sentences();
    let families: BTreeSet<&str> =
        sentences.keys().filter_map(|key| key.split_once('-')).map(|(family, _)| family).collect();
    let looks_like_a_key = |text: &str| {
        is_kebab(text) && text.split_once('-').is_some_and(|(family, _)| families.contains(family))
    };
    for site in ["tests/pages/every-key", "."] {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(site);
        for (address, page) in pages(&survey_on(sources(&root), "2026-11-29")).unwrap() {
            if !page.starts_with("<!doctype") {
                continue;
            }
            let texts = page.split('>').filter_map(|after| after.split('<').next()).map(str::trim);
            let shown: BTreeSet<_> = texts.filter(|text| looks_like_a_key(text)).collect();
            assert!(shown.is_empty(), "{address}: {shown:?}");
            assert!(!page.contains("{$") && !page.contains("{ $"), "{address} shows an unfilled sentence");
        }
    }
}

/// Words whose key is put together from what people write; what has no word is then shown as it was written.
/// Beside each family what its endings are.
const COMPOSED: [(&str, &[&str]); 9] = [
    ("month-", &["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]),
    (
        "in-language-",
        &["sv", "en", "fi", "fit", "se", "sma", "smj", "rom", "yi", "ar", "so", "fa", "ti", "uk"],
    ),
    ("counted-", &["each", "together"]),
    ("every-", &["month", "quarter", "tertial", "half-year", "year"]),
    ("per-", &["day", "week", "month", "quarter", "tertial", "half-year", "year"]),
    ("search-", &["found", "none", "one", "many", "more", "remove", "narrow"]),
    ("search-facet-", &["kommun", "polis", "lage", "status", "omrade", "part", "ar", "slag", "plats"]),
    ("search-state-", &["galler-nu", "kommande", "avslutat", "okand"]),
    // A key of the format: `docs/format.md` has them all.
    ("key-", &[]),
];

/// Texts in the code of the pages that look like the key of a word and are something else.
const NO_WORDS: [&str; 3] = ["short-yet", "x-default", "galler-nu"];

#[test]
fn rust_code_asks_only_for_words_that_are_there() {
    let (swedish, findings) = (standard("sv"), lofte::words::findings("sv").unwrap());
    let mut lacking = BTreeSet::new();
    for text in texts_in_code() {
        if is_kebab(&text) {
            let is_known = swedish.has(&text)
                || swedish.has(&format!("key-{text}"))
                || findings.has(&text)
                || NO_WORDS.contains(&&*text);
            if !is_known {
                lacking.insert(text.clone());
            }
        }
        // `month-{month}`
        let family = text.split_once('{').map_or("", |(family, _)| family);
        let is_family = is_kebab(&format!("{family}x")) && family.ends_with('-');
        if is_family && !COMPOSED.iter().any(|(composed, _)| *composed == family) {
            lacking.insert(text);
        }
    }
    for file in texts_of_files("src/make") {
        let asked = file.split(".word(\"").skip(1).chain(file.split(".say(\"").skip(1));
        let asked = asked.filter_map(|after| after.split('"').next()).map(str::to_owned);
        lacking.extend(asked.filter(|key| !swedish.has(key)));
    }
    let composed =
        COMPOSED.iter().flat_map(|(family, ends)| ends.iter().map(move |end| format!("{family}{end}")));
    lacking.extend(composed.filter(|key| !swedish.has(key)));
    assert!(
        lacking.is_empty(),
        "themes/standard/words/ lacks {lacking:#?} (what is put together belongs in COMPOSED, what is no word in NO_WORDS)"
    );
}

#[test]
fn templates_ask_only_for_words_that_are_there() {
    let swedish = standard("sv");
    let lacking: Vec<String> = words_in_templates().into_iter().filter(|key| !swedish.has(key)).collect();
    assert!(lacking.is_empty(), "{lacking:#?}");
}

#[test]
fn no_word_is_left_over() {
    let swedish = standard("sv");
    let mut asked: BTreeSet<String> = texts_in_code().into_iter().chain(words_in_templates()).collect();
    for (family, endings) in COMPOSED {
        asked.extend(endings.iter().map(|ending| format!("{family}{ending}")));
    }
    let format =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/format.md")).unwrap();
    let is_key_of_format = |key: &str| {
        key.strip_prefix("key-").is_some_and(|key| format.contains(&format!("`{}`", key.replace('-', "_"))))
    };
    // The code names some of them without what stands before every one.
    let is_label = |key: &str| key.strip_prefix("key-").is_some_and(|label| asked.contains(label));
    let sentences = swedish.sentences();
    let left: Vec<&&str> = sentences
        .keys()
        .filter(|key| !asked.contains(**key) && !is_key_of_format(key) && !is_label(key))
        .collect();
    assert!(left.is_empty(), "nobody asks for {left:#?}");
}

/// `{{ t.name }}`, as the keys of the words.
fn words_in_templates() -> BTreeSet<String> {
    let mut asked = BTreeSet::new();
    for text in texts_of_files("themes/standard/templates") {
        for after in text.split(|letter: char| !(letter.is_alphanumeric() || "._".contains(letter))) {
            asked.extend(after.strip_prefix("t.").map(|name| name.replace('_', "-")));
        }
    }
    asked
}

/// Every text in the code that makes pages, tests and comments left out.
fn texts_in_code() -> BTreeSet<String> {
    let mut texts = BTreeSet::new();
    for file in texts_of_files("src/make") {
        let code = file.split("#[cfg(test)]").next().unwrap();
        let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        let code = lines.collect::<Vec<_>>().join("\n").replace("\\\"", "").replace("'\"'", "");
        texts.extend(code.split('"').skip(1).step_by(2).map(str::to_owned));
    }
    texts
}

fn texts_of_files(folder: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    let files = entries.filter(|entry| entry.file_type().is_file());
    files.map(|entry| std::fs::read_to_string(entry.path()).unwrap()).collect()
}

/// `label-period`: words of small letters and numbers with hyphens between them.
fn is_kebab(text: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty() && part.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
    };
    text.contains('-') && text.split('-').all(is_part)
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
