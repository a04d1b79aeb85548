//! Texts as people type them: paragraphs, quotes, values that YAML would guess at.

use super::site::{Site, facts};

fn also_done(yaml: &str) -> Vec<String> {
    let site = Site::small().with(
        "municipalities/ekby/torget/2024.md",
        &format!("---\nreported_by: [ekby]\ncovers: 2024\n{yaml}---\n"),
    );
    let facts = facts(&site);
    let account = facts.accounts.values().next().unwrap();
    account.also_done.iter().map(|text| text.original.clone()).collect()
}

#[test]
fn a_blank_line_makes_a_paragraph() {
    let folded = "also_done:\n  - >\n    ett\n    två\n\n    tre\n  - >-\n    fyra\n\n\n    fem\n";
    assert_eq!(also_done(folded), ["ett två\n\ntre", "fyra\n\nfem"]);
    let literal = "also_done:\n  - |\n    ett\n    två\n\n    tre\n  - |2-\n     fyra\n    fem\n";
    assert_eq!(also_done(literal), ["ett\ntvå\n\ntre", "fyra\nfem"]);
    let noted = "also_done:\n  - |   # kommentar\n    ett\n    två\n";
    assert_eq!(also_done(noted), ["ett\ntvå"]);
    let plain = "also_done:\n  - ett\n    två\n\n    tre\n  - \"fyra\n\n    fem\"\n";
    assert_eq!(also_done(plain), ["ett två\n\ntre", "fyra\n\nfem"]);
}

#[test]
fn what_yaml_would_guess_at_arrives_as_typed() {
    let typed = [
        "0180",
        "no",
        "Yes",
        "1e3",
        "0x10",
        ".nan",
        "2024-02-01",
        "1.10",
        "+46 10 123",
        "true",
        "12:30",
        "1_000",
    ];
    let lines: String = typed.iter().map(|word| format!("  - {word}\n")).collect();
    assert_eq!(also_done(&format!("also_done:\n{lines}")), typed);
}
