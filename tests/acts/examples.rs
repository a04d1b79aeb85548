//! Every new file passes `check` as it is, and with every example in it taken into use.

use crate::desk::Desk;

const NEW: [(&[&str], &str); 8] = [
    (&["municipality", "Ljungåsa kommun", "--code", "1234"], "municipalities/ljungasa/index.md"),
    (&["party", "Västbolaget", "--kind", "kollektivtrafikbolag"], "parties/vastbolaget.md"),
    (
        &["promise", "ljungasa", "Trygga resor: {period}", "--period", "2026", "--id", "resor"],
        "municipalities/ljungasa/resor/index.md",
    ),
    (&["follow-up", "PROMISE", "--date", "2026-07-31"], "PROMISE/2026-07-31.md"),
    (&["follow-up", "PROMISE", "--kind", "evaluation"], "PROMISE/2026-08-01.md"),
    (
        &["review", "PROMISE", "--title", "Löftet granskat", "--by", "vastbolaget"],
        "PROMISE/2026-08-01-loftet-granskat.md",
    ),
    (
        &["review", "ljungasa", "--title", "Alla löften", "--by", "vastbolaget", "--id", "alla"],
        "municipalities/ljungasa/2026-08-01-alla.md",
    ),
    (&["page", "kontakt", "--title", "Kontakta oss"], "pages/kontakt.md"),
];

fn promise(language: &str) -> &'static str {
    if language == "sv" { "exempelstad/trygg-stadskarna-2026" } else { "exempelstad/safe-town-centre-2026" }
}

/// The site with every kind of new file in it.
fn filled(language: &str) -> (Desk, Vec<String>) {
    let desk = Desk::new(language);
    let promise = promise(language);
    let mut files = Vec::new();
    for (arguments, file) in NEW {
        let arguments: Vec<&str> =
            arguments.iter().map(|word| if *word == "PROMISE" { promise } else { word }).collect();
        let answer = desk.new_file(&arguments);
        assert_eq!(answer.code, 0, "{arguments:?}: {}", answer.text);
        files.push(file.replace("PROMISE", &format!("municipalities/{promise}")));
    }
    (desk, files)
}

fn example(line: &str) -> Option<&str> {
    let rest = line.strip_prefix('#')?;
    let explains = rest.starts_with(' ') && !rest.starts_with("  ");
    (!explains).then_some(rest)
}

/// Whether findings matter to somebody who has not written anything yet.
fn no_errors_in(text: &str) -> bool {
    text.contains("Inga fel, inga varningar")
        || text.contains("No errors, no warnings")
        || text.contains("Inget att anmärka på")
        || text.contains("Nothing to remark on")
}

#[test]
fn new_files_pass_as_they_are() {
    for language in ["sv", "en"] {
        let (desk, _) = filled(language);
        let answer = desk.check();
        assert_eq!(answer.code, 0, "{}", answer.text);
    }
}

#[test]
fn every_example_can_be_taken_into_use_where_it_stands() {
    // As by hand, and as editors do it, which take a blank along.
    let by_hand: fn(&str) -> &str = |rest| rest;
    let by_editor: fn(&str) -> &str = |rest| rest.strip_prefix(' ').unwrap_or(rest);
    for (language, uncommented) in [("sv", by_hand), ("sv", by_editor), ("en", by_hand), ("en", by_editor)] {
        let (desk, files) = filled(language);
        let mut examples = 0;
        for file in &files {
            let text = desk.read(file);
            let lines: Vec<&str> = text
                .lines()
                .map(|line| match example(line) {
                    Some(rest) => {
                        examples += 1;
                        uncommented(rest)
                    }
                    None => line,
                })
                .collect();
            desk.write(file, &(lines.join("\n") + "\n\nText.\n"));
        }
        assert!(examples > 40, "only {examples} examples");
        let answer = desk.check();
        assert_eq!(answer.code, 0, "{}", answer.text);
        assert!(no_errors_in(&answer.text), "{}", answer.text);
    }
}

#[test]
fn a_follow_up_goes_on_where_the_one_before_it_ended() {
    let desk = Desk::new("sv");
    let promise = promise("sv");
    assert_eq!(desk.new_file(&["follow-up", promise, "--date", "2026-12-31"]).code, 0);
    let first = desk.read(&format!("municipalities/{promise}/2026-12-31.md"));
    assert!(first.contains("\ncovers: {from: 2026-07-01, to: 2026-12-31}\n"), "{first}");
    assert!(first.contains(
        "#commitments:\n#  synlig-polis-kvallstid: {status: in_progress, outcome: {number: 0, unit: timmar}}\n"
    ));
    assert_eq!(desk.new_file(&["follow-up", promise, "--date", "2027-01-31"]).code, 0);
    let after = desk.read(&format!("municipalities/{promise}/2027-01-31.md"));
    assert!(after.contains("\ncovers: {from: 2026-07-01, to: 2026-12-31}\n"), "{after}");
    assert_eq!(
        desk.new_file(&["follow-up", promise, "--date", "2027-02-01", "--kind", "evaluation"]).code,
        0
    );
    let evaluation = desk.read(&format!("municipalities/{promise}/2027-02-01.md"));
    assert!(evaluation.contains("\ncovers: {from: 2026-01-01, to: 2026-12-31}\n"), "{evaluation}");
}

#[test]
fn the_site_in_english_is_english() {
    let desk = Desk::new("en");
    assert_eq!(desk.check().text, "5 documents were checked. Nothing to remark on.\n");
    let site = desk.read("site.yaml") + &desk.read("municipalities/exempelstad/index.md");
    assert!(!site.contains(" och ") && site.contains("languages: [en]"), "{site}");
}

#[test]
fn what_is_new_is_told_with_the_id_that_it_keeps() {
    let desk = Desk::new("sv");
    let answer = desk.new_file(&["municipality", "Lunds kommun", "--code", "1281"]);
    assert_eq!(
        answer.text,
        "s/content/municipalities/lund/index.md är skriven. Öppna filen och fyll i; lofte check säger om något är fel.\n\
         Dess id är lund. Det är en del av adressen och ändras aldrig. Vill ni ha ett annat: ta bort det nya och gör \
         om med ett eget id.\n"
    );
}

#[test]
fn the_keys_of_each_kind_are_told() {
    let desk = Desk::new("sv");
    for kind in ["site", "municipality", "promise", "follow-up", "review", "party", "police", "page"] {
        let answer = desk.run(&["keys", kind]);
        assert!(answer.code == 0 && answer.text.starts_with("## "), "{kind}: {}", answer.text);
        assert!(answer.text.contains("\n### text\n"), "{kind}: {}", answer.text);
    }
    let reference = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/format.md")).unwrap();
    assert_eq!(desk.run(&["keys"]).text, reference);
    let answer = desk.run(&["keys", "promis"]);
    assert_eq!((answer.code, &*answer.text), (2, "Det finns inget slag av fil promis. Menade du promise?\n"));
}
