//! Where the quick reader gives a card, the scan finds nothing and the full parser gives the same card.

use super::super::read_from_tree;
use super::super::scan::scan;
use super::read;
use crate::source::{FilePath, Source};
use proptest::prelude::*;
use serde_yaml::Value;

/// Whether the quick reader took the text; that it read it as the full parser does is asserted.
fn taken(text: &str) -> bool {
    let Some(value) = read::<Value>(text) else { return false };
    let found = scan(text);
    assert!(found.traps.is_empty() && !found.hopeless, "{text:?}: {found:?}");
    if found.suspicious {
        // A suspicion may be unfounded: then nothing is found in the tree either.
        let source = Source { path: FilePath::new("content/x.yaml"), text: text.into() };
        let reading = read_from_tree::<Value>(&source, (0..text.len()).into());
        assert_eq!(reading.findings, [], "{text:?}");
    }
    let full: Value = serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    assert_eq!(value, full, "{text:?}");
    true
}

const PLAIN: &str = "\
# En kommentar.
title: Medborgarlöfte för centrum 2024–2025
period: {from: 2024-03-01, to: 2025-12-31}
parties: [exempelkoping, lpo-exempel, 'Polisen i Åre']
empty: []
none: {}
area: Torget & parken (f.d. hamnen); se https://exempel.example/#karta, kl. 10:30!
code: 0180
year: 2024
signatories:
  - {role: kommunalråd, party: exempelkoping}
  -
    role: 'lokalpolisområdeschef'
    url: https://exempel.example/?a=b

  # Mellan två.
  - role: \"Stadshuset, sal 2: trappan\"
    party: lpo-exempel
    nested: [[a, b], {c: d}]
aim: >
  En text: med kolon, #taggar och *stjärnor*.
  Den går vidare.

  Ett stycke till, med \"citat\" och {klamrar}.
commitments:
  polisnarvaro:
    text: |
      Synlig polis.
        * indragen punkt

      Slut.

    ongoing: true
  vandringar:
    text: >-
      Fyra vandringar
      i parken
replaces:
- centrum-2022
- centrum-2023
";

#[test]
fn what_is_written_plainly_is_taken() {
    let without_numbers = PLAIN.replace("code: 0180\n", "");
    assert!(taken(&without_numbers));
    for line in
        ["a: 7\n", "a: (b)\n", "a:\n  b: c\n", "a:\n- b: c\n  d: e\n- b: f\n", "a: |-\n b\n\n\nc: d\n"]
    {
        assert!(taken(line), "{line:?}");
    }
}

#[test]
fn what_needs_the_full_parser_is_left_to_it() {
    for text in [
        "a: b # c\n",
        "a:\n",
        "a:\nb: c\n",
        "a: b\n c\n",
        "a: 1\na: 2\n",
        "a: {b: 1, b: 2}\n",
        "a: ~\n",
        "a: null\n",
        "a: 1.5\n",
        "a: .nan\n",
        "a: \"b\\n\"\n",
        "a: 'b''c'\n",
        "a: [b,\n  c]\n",
        "a: [b: c]\n",
        "a: [det var en gång, och så var det slut]\n",
        "a: &b c\n",
        "a: b: c\n",
        "- a\n",
        " a: b\n",
        "a: |+\n  b\n",
        "a: >\n  b\n    c\n",
        "a: >\nb: c\n",
        "a:\n  - b\n  c: d\n",
        "a:\n    b: c\n  d: e\n",
        "a: b\tc\n",
        "a: b\u{2028}c\n",
        "---\na: b\n",
        "a: b",
    ] {
        assert!(read::<Value>(text).is_none(), "{text:?}");
    }
}

/// Pieces of values, some of which YAML gives a meaning.
fn value() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => "[a-zåäöÅ]{1,6}",
        4 => Just(" ".to_owned()),
        1 => "[0-9]{1,4}(-[0-9]{2})?",
        2 => prop::sample::select(vec![
            ": ", ":", " #", "#", "&", "*", "!", "- ", "-", "?", "[", "]", "{", "}", ", ", ",", "\"", "'", "|", ">", "|\n", ">-\n",
            "%", "@", "`", "~", "null", "true", "\\", "\t", "0180", "1e3", "0x1", "inf", "---", "...", "<<", "=", "+", ".", "(",
            "🙂", "–", "\u{A0}", "\u{85}", "\u{2028}", "\u{FEFF}", "a\u{30A}", "é",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat())
}

fn line() -> impl Strategy<Value = String> {
    let depth = prop::sample::select(vec![0_usize, 0, 0, 2, 2, 4, 1, 3, 6]);
    let key = prop::sample::select(vec!["a", "b", "c", "d e", "Å", "2024", "null", "f-g", "\"h\""]);
    prop_oneof![
        6 => (depth.clone(), key.clone(), value()).prop_map(|(depth, key, value)| format!("{}{key}: {value}", " ".repeat(depth))),
        2 => (depth.clone(), key.clone()).prop_map(|(depth, key)| format!("{}{key}:", " ".repeat(depth))),
        2 => (depth.clone(), value()).prop_map(|(depth, value)| format!("{}- {value}", " ".repeat(depth))),
        2 => (depth.clone(), key, value()).prop_map(|(depth, key, value)| format!("{}- {key}: {value}", " ".repeat(depth))),
        1 => (depth.clone(), value()).prop_map(|(depth, value)| format!("{}{value}", " ".repeat(depth))),
        1 => (depth, value()).prop_map(|(depth, value)| format!("{}# {value}", " ".repeat(depth))),
        1 => Just(String::new()),
    ]
}

/// Small things that happen to a text while somebody edits it.
fn slip() -> impl Strategy<Value = (usize, usize, String)> {
    (
        0_usize..2000,
        0_usize..4,
        prop_oneof![3 => value(), 1 => Just(String::new()), 1 => Just("\n".to_owned())],
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_lines_are_read_alike(lines in prop::collection::vec(line(), 1..8)) {
        taken(&format!("{}\n", lines.join("\n")));
    }

    #[test]
    fn any_values_are_read_alike(values in prop::collection::vec(value(), 1..4)) {
        let block: String = values.iter().enumerate().map(|(at, value)| format!("k{at}: {value}\n")).collect();
        taken(&block);
        taken(&format!("a: [{}]\n", values.join(", ")));
        let pairs: Vec<String> = values.iter().enumerate().map(|(at, value)| format!("k{at}: {value}")).collect();
        taken(&format!("a: {{{}}}\n", pairs.join(", ")));
        for sign in ["|", ">", "|-", ">-"] {
            taken(&format!("a: {sign}\n  {}\n", values.join("\n  ")));
            taken(&format!("a: {sign}\n  {}\n\nb: c\n", values.join("\n\n  ")));
        }
    }

    #[test]
    fn slips_are_read_alike(slips in prop::collection::vec(slip(), 1..3)) {
        let mut text = PLAIN.to_owned();
        for (at, length, instead) in slips {
            let starts: Vec<usize> = text.char_indices().map(|(start, _)| start).collect();
            let start = starts[at % starts.len()];
            let end = starts.get(at % starts.len() + length).copied().unwrap_or(text.len());
            text.replace_range(start..end, &instead);
        }
        taken(&text);
    }
}
