//! The example in the contract of the format, and values in every form that it allows.

use super::site::{Site, facts};
use lofte::model::facts::Facts;
use lofte::model::follow_up_plan::Interval;
use lofte::model::status::Status;
use lofte::model::when::When;

const PROMISE: &str = "---
title: Medborgarlöfte för Exempelköpings stadskärna
period: 2024
area: Stadskärnan
parties: [exempelkoping, lpo-exempel]
signatories:
  - {role: lokalpolisområdeschef, party: lpo-exempel}
problems:
  otrygghet: Otrygghet i stadskärnan
follow_up: {every: half_year, lead: exempelkoping}
commitments:
  polisnarvaro:
    text: Synlig uniformerad polis i stadskärnan
    parties: [lpo-exempel]
    answers: [otrygghet]
    target: {at_least: 900, unit: timmar, per: year}
  informationstraffar:
    text: Öppna informationsträffar för boende
    target: {number: 2, unit: tillfällen}
---
Bakgrunden, i löpande text.
";

const EVALUATION: &str = "---
kind: evaluation
date: 2025-02-01
reported_by: [lpo-exempel, exempelkoping]
commitments:
  informationstraffar: {status: fulfilled, outcome: {number: 2, unit: tillfällen}}
  polisnarvaro: {status: partly_fulfilled, outcome: {number: 640, unit: timmar}}
---
Den samlade bilden …

## Ökad polisnärvaro {#polisnarvaro}
Närvaron har ökat, men räckte inte till under sommaren …

## Informationsträffar
Två träffar har hållits …
";

#[test]
fn the_example_is_read_as_meant() {
    let site = Site::small()
        .with(
            "police.yaml",
            "regions: {r: {name: R, areas: {a: {name: A, local_areas: {lpo-exempel: {name: L}}}}}}\n",
        )
        .with("municipalities/exempelkoping/index.md", "---\nname: Exempelköpings kommun\ncode: 9902\n---\n")
        .with("municipalities/exempelkoping/stadskarnan/index.md", PROMISE)
        .with("municipalities/exempelkoping/stadskarnan/utvardering.md", EVALUATION);
    let facts = facts(&site);
    let account = facts.accounts.values().next().unwrap();
    let statuses: Vec<(&str, Status)> = account
        .entries
        .iter()
        .map(|entry| (entry.commitment.as_str(), entry.status.as_ref().unwrap().status))
        .collect();
    assert_eq!(
        statuses,
        [("informationstraffar", Status::Fulfilled), ("polisnarvaro", Status::PartlyFulfilled)]
    );
    let text = |markdown: &lofte::model::text::Markdown| {
        let parts = markdown.parts.iter().map(|part| EVALUATION[part.start..part.end].trim());
        parts.collect::<Vec<_>>().join("|")
    };
    let sections: Vec<(&str, String)> = account
        .sections
        .iter()
        .map(|(id, prose)| (id.as_str(), text(prose.original.as_ref().unwrap())))
        .collect();
    assert_eq!(
        sections,
        [
            (
                "polisnarvaro",
                "## Ökad polisnärvaro {#polisnarvaro}\nNärvaron har ökat, men räckte inte till under sommaren …".to_owned(),
            ),
            ("informationstraffar", "Två träffar har hållits …".to_owned())
        ]
    );
    assert_eq!(text(account.body.original.as_ref().unwrap()), "Den samlade bilden …");
}

fn with_period(period: &str) -> When {
    let promise =
        format!("---\ntitle: T\nperiod: {period}\nparties: [ekby]\ncommitment_count: unknown\n---\n");
    let facts = facts(&Site::small().with("municipalities/ekby/torget/index.md", &promise));
    facts.promises.values().next().unwrap().period
}

#[test]
fn a_time_is_written_in_many_forms() {
    let days = |period: &str| {
        let when = with_period(period);
        let shown = |day: Option<lofte::model::when::Day>| day.map_or("-".to_owned(), |day| day.to_string());
        format!("{} {}", shown(when.first_day()), shown(when.last_day()))
    };
    for (period, expected) in [
        ("2020", "2020-01-01 2020-12-31"),
        ("2020-02", "2020-02-01 2020-02-29"),
        ("2020-05-01", "2020-05-01 2020-05-01"),
        ("2025–2026", "2025-01-01 2026-12-31"),
        ("2025-2026", "2025-01-01 2026-12-31"),
        ("2025--2026", "2025-01-01 2026-12-31"),
        ("2025/2026", "2025-01-01 2026-12-31"),
        ("2025 – 2026", "2025-01-01 2026-12-31"),
        ("'2025–2026'", "2025-01-01 2026-12-31"),
        ("{from: 2022-06-01, to: 2023-12-31}", "2022-06-01 2023-12-31"),
        ("{to: 2023-02, from: 2022}", "2022-01-01 2023-02-28"),
        ("{from: 2022-06}", "2022-06-01 -"),
        ("{to: 2022-06}", "- 2022-06-30"),
        ("unknown", "- -"),
    ] {
        assert_eq!(days(period), expected, "{period}");
    }
    assert_eq!(with_period("unknown"), When::Unknown);
}

fn with_commitment(yaml: &str) -> Facts {
    let promise = format!(
        "---\ntitle: T\nperiod: {{from: 2024-01-01, to: 2027-12-31}}\nparties: [ekby]\ncommitments:\n  a:\n    text: A\n{yaml}---\n"
    );
    facts(&Site::small().with("municipalities/ekby/torget/index.md", &promise))
}

#[test]
fn numbers_are_written_as_swedes_write_them() {
    for (typed, number) in [
        ("1 200", "1200"),
        ("1\u{a0}200", "1200"),
        ("1\u{202f}200", "1200"),
        ("1\u{2009}200\u{2009}000", "1200000"),
        ("1,5", "1.5"),
        ("0.78", "0.78"),
        ("\"1,50\"", "1.50"),
        ("007", "7"),
    ] {
        let facts = with_commitment(&format!("    target:\n      at_least: {typed}\n      unit: x\n"));
        let found = &facts.promises.values().next().unwrap().commitments[0].targets[0];
        assert_eq!(found.quantity.number.to_string(), number, "{typed:?}");
    }
}

#[test]
fn plans_are_written_in_codes_and_names_of_months() {
    let plan = |yaml: &str| {
        let promise = format!(
            "---\ntitle: T\nperiod: 2024\nparties: [ekby]\ncommitment_count: 3\nfollow_up: {{{yaml}}}\n---\n"
        );
        let facts = facts(&Site::small().with("municipalities/ekby/torget/index.md", &promise));
        facts.promises.values().next().unwrap().follow_up[0].clone()
    };
    for (typed, months) in [
        ("month", 1),
        ("quarter", 3),
        ("tertial", 4),
        ("half_year", 6),
        ("year", 12),
        ("18 months", 18),
        ("1 month", 1),
    ] {
        assert_eq!(plan(&format!("every: {typed}")).every, Some(Interval { months }), "{typed}");
    }
    assert_eq!(plan("months: [december, 3, June, Okt, mars]").months, [3, 6, 10, 12]);
}
