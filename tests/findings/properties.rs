//! What holds for whatever a person writes.

use super::card::{Promise, Text};
use super::findings_of;
use lofte::check::yaml::{self, Reading};
use lofte::cli::finding_printer::{Colour, Format, print};
use lofte::source::{FilePath, Source};
use lofte::words;
use proptest::prelude::*;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

fn read<C: DeserializeOwned>(text: &str) -> Reading<C> {
    let source = Source { path: FilePath::new("content/x.yaml"), text: text.into() };
    yaml::read(&source, (0..text.len()).into())
}

/// Pieces that YAML gives a meaning, between words.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zåäö]{1,6}",
        1 => Just(" ".to_owned()),
        2 => prop::sample::select(vec![
            ": ", ":", " #", "#", "&", "*", "!", "- ", "-", "? ", "[", "]", "{", "}", ", ", ",", "\"", "'", "|", ">", "%", "@",
            "`", "~", "null", "true", "\\", "\t", "0180", "1e3", "---", "...", "<<", "=", "🙂", "\u{A0}", "\u{FEFF}", "a\u{30A}",
        ]).prop_map(str::to_owned),
    ]
}

fn value() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 1..8).prop_map(|pieces| pieces.concat())
}

/// Lines that may be anything.
fn line() -> impl Strategy<Value = String> {
    let key = prop::sample::select(vec![
        "title",
        "period",
        "parties",
        "needs",
        "limits",
        "commitments",
        "polis",
        "text",
        "signed",
        "titel",
        "Åtaganden",
    ]);
    prop_oneof![
        (0_usize..7, key, value())
            .prop_map(|(depth, key, value)| format!("{}{key}: {value}", " ".repeat(depth))),
        (0_usize..7, value()).prop_map(|(depth, value)| format!("{}- {value}", " ".repeat(depth))),
        (0_usize..7, value()).prop_map(|(depth, value)| format!("{}{value}", " ".repeat(depth))),
        Just("commitments:".to_owned()),
        Just("  polis:".to_owned()),
        Just(String::new()),
    ]
}

/// Whatever is found is found in the text, and can be printed in every form.
fn hold(bytes: &[u8]) {
    let (findings, texts) = findings_of(bytes);
    for place in findings
        .iter()
        .flat_map(|finding| finding.related.iter().map(|(place, _)| place).chain([&finding.place]))
    {
        let source = texts.get(&place.file).unwrap();
        if let Some(range) = place.range {
            assert!(source.text.get(range.start..range.end).is_some(), "{place:?} in {:?}", source.text);
        }
    }
    for language in ["sv", "en"] {
        let words = words::findings(language).unwrap_or_else(|errors| panic!("{errors:?}"));
        for format in [Format::Text, Format::Json, Format::Github] {
            let printed = print(&findings, &texts, &words, format, Colour::Plain);
            // A value that a sentence uses but was not given would be left as `{$name}`.
            let typed = String::from_utf8_lossy(bytes);
            assert!(typed.contains("{$") || !printed.contains("{$"), "{printed}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        hold(&bytes);
        hold(&[b"---\n".as_slice(), &bytes, b"\n---\n"].concat());
    }

    #[test]
    fn any_text_is_read(text in "\\PC{0,200}") {
        hold(format!("---\n{text}\n---\n").as_bytes());
    }

    #[test]
    fn any_lines_are_read(lines in prop::collection::vec(line(), 0..12)) {
        hold(format!("---\n{}\n---\n", lines.join("\n")).as_bytes());
    }

    #[test]
    fn a_card_that_cannot_be_read_has_a_reason(lines in prop::collection::vec(line(), 0..12)) {
        let reading = read::<Promise>(&lines.join("\n"));
        prop_assert!(reading.card.is_some() || !reading.findings.is_empty());
    }

    /// Nothing of a text is swallowed in silence: without a finding it is what was typed.
    #[test]
    fn a_text_without_finding_is_as_typed(values in prop::collection::vec(value(), 1..4)) {
        let text: String = values.iter().enumerate().map(|(index, value)| format!("k{index}: {value}\n")).collect();
        let reading = read::<BTreeMap<String, Text>>(&text);
        if reading.findings.is_empty() {
            let card = reading.card.unwrap_or_default();
            for (index, value) in values.iter().enumerate() {
                let typed = value.trim_matches([' ', '\t']);
                let read = &card.get(&format!("k{index}")).expect("every key").0;
                if !typed.starts_with(['"', '\'', '|', '>']) {
                    prop_assert_eq!(read, typed, "{}", text);
                }
            }
        }
    }

    /// What a YAML library writes of any texts is read back the same, and nothing is found wrong with it.
    #[test]
    fn what_a_library_writes_is_right(texts in prop::collection::btree_map("[a-z]{1,8}", "[ -~åäöÅÄÖ–”é\n]{1,60}", 1..6)) {
        let texts: BTreeMap<String, String> =
            texts.into_iter().filter(|(_, text)| !text.trim().is_empty()).collect();
        let written = serde_yaml::to_string(&texts).unwrap_or_default();
        let reading = read::<BTreeMap<String, Text>>(&written);
        prop_assert_eq!(reading.findings, vec![], "{}", written);
        let read: BTreeMap<String, String> =
            reading.card.unwrap_or_default().into_iter().map(|(key, text)| (key, text.0)).collect();
        prop_assert_eq!(read, texts, "{}", written);
    }
}
