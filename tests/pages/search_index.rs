//! The index that lofte writes is the one that Pagefind would write, byte for byte.

use crate::made::{sources, survey_on};
use lofte::make::search::{IndexFile, Record, index, records};
use lofte::model::search::SearchPart;
use lofte::model::text::Language;
use pagefind::api::PagefindIndex;
use pagefind::options::PagefindServiceConfig;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::path::Path;

/// As Pagefind makes it, without what lofte leaves out.
fn pagefinds(records: &[Record], language: &str) -> Vec<IndexFile> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
    let made = runtime.block_on(async {
        let settings = PagefindServiceConfig::builder().max_fragments(64).force_language(language.to_owned());
        let mut index = PagefindIndex::new(Some(settings.build())).unwrap();
        for record in records.iter().cloned() {
            let Record { address, words, shown, facets } = record;
            let tag = language.to_owned();
            index.add_custom_record(address, words, tag, Some(shown), Some(facets), None).await.unwrap();
        }
        index.get_files().await.unwrap()
    });
    let made = made
        .into_iter()
        .map(|file| IndexFile { path: file.filename.to_string_lossy().into_owned(), bytes: file.contents });
    let mut made: Vec<IndexFile> = made.collect();
    let stems = made.iter().any(|file| file.path == format!("wasm.{language}.pagefind"));
    made.retain(|IndexFile { path, .. }| {
        let is_other = path.contains("-ui.") || path.contains("-highlight.");
        !(is_other || stems && path == "wasm.unknown.pagefind")
    });
    made.sort();
    made
}

fn assert_same(records: &[Record], language: &str) -> Vec<IndexFile> {
    let own = index(records, &Language::new(language)).unwrap();
    let theirs = pagefinds(records, language);
    let paths = |files: &[IndexFile]| files.iter().map(|file| file.path.clone()).collect::<Vec<_>>();
    assert_eq!(paths(&own), paths(&theirs), "{language}: {records:?}");
    for (own, theirs) in own.iter().zip(&theirs) {
        assert!(own == theirs, "{language}, {}: {records:?}", own.path);
    }
    own
}

fn record(number: usize, words: String, title: String) -> Record {
    let shown = [("title", title), ("period", format!("{}–", 2000 + number % 30))];
    let shown = shown.into_iter().skip(number % 2).map(|(name, value)| (name.to_owned(), value)).collect();
    let facets = BTreeMap::from([
        ("kommun".to_owned(), vec![format!("ort-{}", number % 7)]),
        ("status".to_owned(), (0..number % 4).map(|status| format!("status {status}")).collect()),
    ]);
    Record { address: format!("ort/lofte-{number}/"), words, shown, facets }
}

#[test]
fn of_the_sample_portal() {
    let survey = survey_on(sources(Path::new(env!("CARGO_MANIFEST_DIR"))), "2026-11-29");
    let site = &survey.ready.as_ref().unwrap().site;
    for part in SearchPart::all(site) {
        assert_same(&records(site, &part), "sv");
    }
    assert_same(&[], "sv");
}

/// So many that words lie in several files, results in groups, and names of files begin alike.
#[test]
fn of_many_pages() {
    let word = |seed: usize| {
        let syllables = ["be", "kla", "rö", "stå", "tig", "na", "lju", "våg", "ter", "mi", "hål", "sko"];
        (0..2 + seed % 3).map(|place| syllables[(seed / 12usize.pow(place as u32)) % 12]).collect::<String>()
    };
    let mut seed = 1_usize;
    let mut next = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    let mut text = |length: usize| (0..length).map(|_| word(next(1728))).collect::<Vec<_>>().join(" ");
    let records: Vec<Record> = (0..1000).map(|number| record(number, text(60), text(3))).collect();
    let files = assert_same(&records, "sv");
    assert!(files.iter().filter(|file| file.path.starts_with("index/")).count() > 3);
    assert_eq!(files.iter().filter(|file| file.path.starts_with("fragment/")).count(), 63);
    for few in [64, 65, 129] {
        assert_same(&records[..few], "sv");
    }
}

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(vec![
            "löftet", "Löften", "lofte", "polis-kommun", "McDonalds", "BRÅ", "e.on", "www.Exempel.se/a_b", "§4", "3,5", "2024",
            "Åtgärd", "åtgärder", "resumé", "İstanbul", "STRASSE", "straße", "_dold_", "a", "—", "…", "\u{200B}", "x\u{200B}y",
            "👍", "bra👍🏽", "©2024", "1️⃣", "カタカナ", "バンドハンド", "ｶﾀｶﾅﾊﾝﾄﾞ", "한국어", "เมือง", "مدينة", "e\u{301}a\u{30a}",
            "a.B.c.D", "fil.namn-två.Tre", "x1Y2z3", "ΣΑΣ", "ﬁ", "&amp;", "<b>", "\"ord\"", "o'Neill", "12:30", "\n", "\u{a0}",
        ]).prop_map(str::to_owned),
        1 => "\\PC{1,8}",
    ];
    let between = prop::sample::select(vec![" ", " ", " ", "", "-", ".", "\n"]);
    prop::collection::vec((piece, between), 0..30)
        .prop_map(|pieces| pieces.into_iter().map(|(piece, between)| piece + between).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn of_whatever_is_written(
        texts in prop::collection::vec((text(), text()), 1..5),
        language in prop::sample::select(vec!["sv", "sv", "en", "fi", "se", "sv-se", "tr", "ru"]),
    ) {
        let records: Vec<Record> =
            texts.into_iter().enumerate().map(|(number, (words, title))| record(number, words, title)).collect();
        assert_same(&records, language);
    }
}
