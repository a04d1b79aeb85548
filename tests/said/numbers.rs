//! What is counted against what was promised, and targets from one period to the next.

use crate::site::Site;

const TODAY: &str = "2026-11-29";

#[test]
fn of_a_limit_each_sentence_is_true_of_its_numbers() {
    let site = Site::of(&[
        (
            "ekby/lofte/index.md",
            "title: Löftet\nperiod: 2025\nparties: [ekby]\ncommitments:
  bruten: {text: A, target: {at_most: 8, unit: klagomål}}
  oklar: {text: B, target: {at_most: 40, unit: larm}}
  halls: {text: C, target: {at_most: 8, unit: olyckor}}
  delvis: {text: D, target: {at_most: 8, unit: avbrott}}
  endera: {text: E, target: {at_most: 10, unit: bränder}}
  svar: {text: F, target: {at_most: 24, unit: timmar}}
  lagning: {text: G, target: {at_most: 10, unit: arbetsdagar}}",
        ),
        (
            "ekby/lofte/2025-07-01.md",
            "reported_by: [ekby]\ncovers: {from: 2025-01, to: 2025-06}\ncommitments:
  bruten: {outcome: {at_most: 7, unit: klagomål}}
  oklar: {outcome: {at_least: 30, unit: larm}}
  halls: {outcome: {at_most: 5, unit: olyckor}}
  delvis: {outcome: {at_most: 7, unit: avbrott}}
  endera: {outcome: {number: 6, unit: bränder}}
  svar: {outcome: {number: 20, unit: timmar}}
  lagning: {outcome: {number: 12, unit: arbetsdagar}}",
        ),
        (
            "ekby/lofte/2026-01-10.md",
            "reported_by: [ekby]\ncovers: {from: 2025-07, to: 2025-12}\ncommitments:
  bruten: {outcome: {number: 20, unit: klagomål}}
  oklar: {outcome: {at_least: 20, unit: larm}}
  halls: {outcome: {number: 3, unit: olyckor}}
  delvis: {outcome: {at_most: 6, unit: avbrott}}
  endera: {outcome: {number: 7, unit: bränder}}
  svar: {status: fulfilled, outcome: {number: 23, unit: timmar}}
  lagning: {status: fulfilled, outcome: {number: 7, unit: arbetsdagar}}",
        ),
    ])
    .built(TODAY);
    site.assert_says(
        "/ekby/lofte/",
        &[
            "högst 7 klagomål och 20 klagomål, sammanlagt högst 27 klagomål. 1 av 2 är mer än målet.",
            "sammanlagt minst 50 larm. Sammanlagt är det mer än målet. Talen visar inte om vart och ett håller sig inom det",
            "sammanlagt högst 8 olyckor. Det håller sig inom målet.",
            "sammanlagt högst 13 avbrott. Vart och ett håller sig inom målet. Talen visar inte om de gör det sammanlagt.",
            "sammanlagt 13 bränder. Vart och ett håller sig inom målet, men inte sammanlagt.",
            "Redovisat: 20 timmar och 23 timmar. Vart och ett håller sig inom målet.",
            "Redovisat: 12 arbetsdagar och 7 arbetsdagar. 1 av 2 är mer än målet.",
        ],
        &["43 timmar", "19 arbetsdagar"],
    );
    let (found, _) = site.told(TODAY, "check");
    assert!(found.contains("12 arbetsdagar har redovisats; målet är 10"), "{found}");
    assert!(!found.contains("43 timmar") && !found.contains("19 arbetsdagar"), "{found}");
}

#[test]
fn a_number_that_is_never_compared_counts_nothing() {
    let site = Site::of(&[
        (
            "ekby/lofte/index.md",
            "title: Löftet\nperiod: 2025\nparties: [ekby]\ncommitments:
  natt: {text: Nattvandring, target: {about: 25, unit: kvällar}}",
        ),
        (
            "ekby/lofte/2025-07-01.md",
            "reported_by: [ekby]\ncovers: {from: 2025-01, to: 2025-06}\ncommitments:\n  natt: {outcome: {about: 10, unit: kvällar}}",
        ),
        (
            "ekby/lofte/2026-01-10.md",
            "reported_by: [ekby]\ncovers: 2025\ncommitments:\n  natt: {outcome: {number: 27, unit: kvällar}}",
        ),
    ])
    .built(TODAY);
    site.assert_says(
        "/ekby/lofte/",
        &["Redovisat också, för delvis samma dagar: cirka 10 kvällar"],
        &["redan räknade"],
    );
}

#[test]
fn periods_of_as_many_months_are_as_long_and_another_length_is_no_other_target() {
    let paper = |period: &str, more: &str| {
        format!(
            "title: Löfte\nperiod: {period}\nparties: [ekby]{more}\ncommitments:
  ljus: {{text: Byta lampor, target: {{number: 25, unit: lampor}}}}"
        )
    };
    let first = paper("{from: 2025-01-01, to: 2026-06-30}", "");
    let second = paper("{from: 2026-07-01, to: 2027-12-31}", "\ncontinues: [p1]");
    let third = paper("{from: 2028-01-01, to: 2028-06-30}", "\ncontinues: [p2]");
    let site = Site::of(&[
        ("ekby/p1/index.md", &first),
        ("ekby/p2/index.md", &second),
        ("ekby/p3/index.md", &third),
    ])
    .built(TODAY);
    site.assert_says("/ekby/p2/historik/", &["1 oförändrat"], &["Ändrat mål"]);
    site.assert_says("/ekby/p3/historik/", &["Samma mål för en period av annan längd"], &["Ändrat mål"]);
}
