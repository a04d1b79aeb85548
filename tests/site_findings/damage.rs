//! A site that was damaged at random: whatever is found is said, and nothing falls over.

use super::{case, folder};
use lofte::build::survey_sources;
use lofte::check::{Drafts, Question};
use lofte::model::sources::Sources;
use lofte::model::when::Today;
use lofte::source::FilePath;
use proptest::prelude::*;

/// One change: of which file, at which line, and what.
#[derive(Clone, Debug)]
enum Damage {
    Drop,
    Double,
    Indent,
    Swap(usize),
    Insert(&'static str),
    Replace(char, &'static str),
}

fn damage() -> impl Strategy<Value = (usize, usize, Damage)> {
    let kind = prop_oneof![
        Just(Damage::Drop),
        Just(Damage::Double),
        Just(Damage::Indent),
        (0usize..40).prop_map(Damage::Swap),
        prop_oneof![
            Just("---"),
            Just("{"),
            Just("commitments:"),
            Just("  a: {status: Klart, outcome: {number: 1, unit: timmar}}"),
            Just("corrects: 2024-09-15"),
            Just("period: unknown"),
            Just("period: {to: 2024-05}"),
            Just("draft: true"),
            Just("removed: {date: 2024, reason: Fel.}"),
            Just("follow_up: {every: 1 months, due: [2024, 2030], within: 0}"),
            Just("## Polisen {#polisnarvaro}"),
            Just("\u{0}"),
        ]
        .prop_map(Damage::Insert),
        (
            prop_oneof![Just('2'), Just(':'), Just('e'), Just('['), Just(','), Just(' ')],
            prop_oneof![Just("9999"), Just(""), Just("å"), Just("]"), Just("\n"), Just("'")]
        )
            .prop_map(|(from, to)| Damage::Replace(from, to)),
    ];
    (0usize..1000, 0usize..60, kind)
}

fn damaged(text: &str, line: usize, damage: &Damage) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let at = line % lines.len().max(1);
    let Some(old) = lines.get(at).cloned() else { return text.to_owned() };
    match damage {
        Damage::Drop => {
            lines.remove(at);
        }
        Damage::Double => lines.insert(at, old),
        Damage::Indent => lines[at] = format!("  {old}"),
        Damage::Swap(other) => {
            let other = other % lines.len();
            lines.swap(at, other);
        }
        Damage::Insert(new) => lines.insert(at, (*new).to_owned()),
        Damage::Replace(from, to) => lines[at] = old.replacen(*from, to, 1),
    }
    lines.join("\n") + "\n"
}

fn with_damages(mut sources: Sources, damages: &[(usize, usize, Damage)]) -> Sources {
    let paths: Vec<FilePath> = sources.texts.keys().cloned().collect();
    for (file, line, damage) in damages {
        let path = &paths[file % paths.len()];
        let text = String::from_utf8_lossy(sources.texts[path].bytes()).into_owned();
        sources.texts.insert(path.clone(), damaged(&text, *line, damage).into_bytes().into());
    }
    sources
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_damaged_site_is_explained(damages in prop::collection::vec(damage(), 1..6), today in "20(2[3-9]|30)-0[1-9]-1[0-9]") {
        let sources = with_damages(case::base(&folder("base")), &damages);
        let question = Question { today: Today(today.parse().unwrap()), drafts: Drafts::Hidden, base_url: None };
        let survey = survey_sources(sources, &question);
        for finding in &survey.findings {
            let places = std::iter::once(&finding.place).chain(finding.related.iter().map(|(place, _)| place));
            for place in places {
                if let (Some(range), Some(source)) = (place.range, survey.texts.get(&place.file)) {
                    prop_assert!(source.text.get(range.start..range.end).is_some(), "{finding:?}");
                }
            }
        }
    }
}
