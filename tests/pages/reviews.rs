//! Others' verdicts: an audit with many criteria, and lists that always have the verdict.

use crate::made::{pages, sources, survey_on, visible};
use std::fmt::Write;
use std::fs;
use tempfile::TempDir;

const WORDS: [&str; 4] = ["Ja", "Ja, med utvecklingsområden", "Inte helt", "Nej"];

/// Five tables of eight criteria, one of which holds one more.
fn audit() -> TempDir {
    let mut findings = String::new();
    for table in 1..=5 {
        writeln!(findings, "  - criterion: Tabell {table}\n    findings:").unwrap();
        for criterion in 1..=8 {
            let word = WORDS[(table + criterion) % 4];
            writeln!(
                findings,
                "      - criterion: Kriterium {table}.{criterion}\n        assessment: \"{word}\""
            )
            .unwrap();
            if (table, criterion) == (3, 5) {
                findings.push_str("        about: [\"lofte#ljus\"]\n        findings: [{criterion: Ett inre, assessment: Nej}]\n");
            }
        }
    }
    let site = TempDir::new().unwrap();
    let files = [
        (
            "site.yaml",
            "title: Provplatsen\nbase_url: https://exempel.se\n\
             publisher: {name: Ekby kommun, org_number: 212000-0000, kind: municipality}\n"
                .to_owned(),
        ),
        ("parties/revisorerna.md", "---\nname: Revisorerna\nkind: revisorer\n---\n".to_owned()),
        ("municipalities/ekby/index.md", "---\nname: Ekby kommun\ncode: \"0181\"\n---\n".to_owned()),
        (
            "municipalities/ekby/lofte/index.md",
            "---\ntitle: Löftet\nperiod: 2024\nparties: [ekby]\ncommitments:\n  ljus: {text: Bättre ljus}\n---\n".to_owned(),
        ),
        (
            "municipalities/ekby/2025-05-06-granskning.md",
            format!(
                "---\ntitle: Granskningen\nreviewed_by: [revisorerna]\nconcerns: [ekby]\nassessment: Inte helt\n\
                 scale:\n  Ja: met\n  \"Ja, med utvecklingsområden\": met_with_remarks\n  Inte helt: partly_met\n  Nej: not_met\n\
                 findings:\n{findings}---\n"
            ),
        ),
    ];
    for (path, text) in files {
        let path = site.path().join("content").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    site
}

#[test]
fn an_audit_of_forty_criteria_has_headings_and_an_overview() {
    let site = audit();
    let pages = pages(&survey_on(sources(site.path()), "2025-11-29")).unwrap();
    let page = &pages["/ekby/granskning/2025-05-06-granskning/"];
    let tables: Vec<&str> =
        page.split("<h3>").skip(1).map(|rest| rest.split("</h3>").next().unwrap()).collect();
    assert_eq!(tables, ["Tabell 1", "Tabell 2", "Tabell 3", "Tabell 4", "Tabell 5"]);
    assert_eq!(page.matches("<h4>").count(), 1, "the criterion that holds another");
    assert_eq!(page.matches("class=\"criterion\"").count(), 40);
    let words = visible(page);
    for said in [
        "41 bedömningar: Ja: 10 · Ja, med utvecklingsområden: 10 · Inte helt: 10 · Nej: 11",
        "Tabell 3 9 bedömningar: Ja: 2 · Ja, med utvecklingsområden: 2 · Inte helt: 2 · Nej: 3",
    ] {
        assert!(words.contains(said), "{said}\n{words}");
    }
    let scale = words.find("Granskarens skala").unwrap();
    assert!(
        scale < words.find("Iakttagelser").unwrap(),
        "what the words amount to is said before they are used"
    );
    assert_eq!(words.matches("motsvarar").count(), 5, "once for each word, and with the verdict as a whole");
}

#[test]
fn lists_of_reviews_have_the_verdict() {
    let site = audit();
    let pages = pages(&survey_on(sources(site.path()), "2025-11-29")).unwrap();
    for address in ["/ekby/", "/ekby/lofte/", "/parter/ekby/", "/parter/revisorerna/"] {
        let words = visible(&pages[address]);
        assert!(words.contains("Granskningen"), "{address}\n{words}");
        assert!(words.contains("Bedömning: Inte helt (motsvarar delvis uppfyllt)"), "{address}\n{words}");
    }
    assert!(pages["/parter/revisorerna/"].contains("content=\"Vad Revisorerna har granskat.\""));
}
