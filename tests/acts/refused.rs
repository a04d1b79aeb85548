//! A new file that would be wrong is not written, and it is told why.

use crate::desk::Desk;

#[test]
fn a_file_that_would_be_wrong_is_not_written() {
    let desk = Desk::new("sv");
    let promise = "exempelstad/trygg-stadskarna-2026";
    let cases: [(&[&str], &str, &str); 6] = [
        (
            &["promise", "exempelstad", "Ny", "--period", "2025 till 2026"],
            "municipalities/exempelstad/ny/index.md",
            "fel: `2025 till 2026` är två datum i en text
 --> content/municipalities/exempelstad/ny/index.md:5:9
  |
5 | period: 2025 till 2026
  |         ^^^^^^^^^^^^^^
  |
  = hjälp: Skriv `{from: 2025, to: 2026}`.",
        ),
        (
            &["promise", "exempelstad", "Ny", "--period", "2026", "--parties", "exempelstad,lpo-exempelsta"],
            "municipalities/exempelstad/ny/index.md",
            "fel: Ingen part har id:t `lpo-exempelsta`
 --> content/municipalities/exempelstad/ny/index.md:7:24
  |
7 | parties: [exempelstad, lpo-exempelsta]
  |                        ^^^^^^^^^^^^^^
  |
  = hjälp: Menade du `lpo-exempelstad`?",
        ),
        (
            &["follow-up", promise, "--by", "nagon-annan"],
            "municipalities/exempelstad/trygg-stadskarna-2026/2026-08-01.md",
            "fel: Ingen part har id:t `nagon-annan`
 --> content/municipalities/exempelstad/trygg-stadskarna-2026/2026-08-01.md:4:15
  |
4 | reported_by: [nagon-annan]
  |               ^^^^^^^^^^^
  |
  = hjälp: Skriv en fil om parten, `content/parties/nagon-annan.md`, eller rätta id:t.",
        ),
        (
            &["follow-up", promise, "--covers", "2024"],
            "municipalities/exempelstad/trygg-stadskarna-2026/2026-08-01.md",
            "",
        ),
        (
            &["review", promise, "--title", "Granskning", "--by", "revisorerna"],
            "municipalities/exempelstad/trygg-stadskarna-2026/2026-08-01-granskning.md",
            "fel: Ingen part har id:t `revisorerna`
 --> content/municipalities/exempelstad/trygg-stadskarna-2026/2026-08-01-granskning.md:6:15
  |
6 | reviewed_by: [revisorerna]
  |               ^^^^^^^^^^^
  |
  = hjälp: Skriv en fil om parten, `content/parties/revisorerna.md`, eller rätta id:t.",
        ),
        (&["municipality", "Grannkommunen", "--code", "9999"], "municipalities/grannkommunen/index.md", ""),
    ];
    for (arguments, file, finding) in cases {
        let answer = desk.new_file(arguments);
        let end = format!(
            "1 fel, inga varningar, inga råd.\ns/content/{file} skrevs inte. Rätta det som står ovan och kör \
             kommandot igen.\n"
        );
        assert!(
            answer.text.starts_with(finding) && answer.text.ends_with(&end),
            "{arguments:?}: {}",
            answer.text
        );
        assert_eq!(answer.code, 1);
        assert!(!desk.path(file).exists(), "{file}");
    }
}

#[test]
fn what_is_wrong_elsewhere_does_not_hinder() {
    let desk = Desk::new("sv");
    desk.write("municipalities/exempelstad/annat/index.md", "---\ntitle: [\nperiod: 20266\n---\n");
    desk.write("pages/trasig.md", "ingen början\n");
    for arguments in [
        &["follow-up", "exempelstad/trygg-stadskarna-2026"][..],
        &["promise", "exempelstad", "Ny", "--period", "2026"],
        &["municipality", "Lunds kommun", "--code", "1281"],
        &["page", "kontakt", "--title", "Kontakt"],
    ] {
        let answer = desk.new_file(arguments);
        assert_eq!(answer.code, 0, "{arguments:?}: {}", answer.text);
    }
    let answer = desk.new_file(&["follow-up", "exempelstad/annat"]);
    assert!(answer.text.starts_with("fel: "), "{}", answer.text);
    assert!(
        answer
            .text
            .ends_with("\nRätta felen ovan först: filen kan inte läggas där innan löftet går att läsa.\n"),
        "{}",
        answer.text
    );
    assert_eq!(answer.code, 1);
}

#[test]
fn what_was_meant_is_suggested() {
    let desk = Desk::new("sv");
    desk.write("municipalities/ljungasa-kommun/index.md", "---\nname: Ljungåsa\ncode: \"1234\"\n---\n");
    let cases: [(&[&str], &str); 6] = [
        (
            &["promise", "ljungasa", "Ny", "--period", "2026"],
            "Det finns ingen kommun ljungasa. Menade du ljungasa-kommun?\n",
        ),
        (
            &["promise", "Exempelstad", "Ny", "--period", "2026"],
            "Det finns ingen kommun Exempelstad. Menade du exempelstad?\n",
        ),
        (
            &["promise", "kiruna", "Ny", "--period", "2026"],
            "Det finns ingen kommun kiruna. Skapa den först: lofte new municipality\n",
        ),
        (
            &["follow-up", "exempelstad/trygg-stadskarna-2025"],
            "Det finns inget löfte exempelstad/trygg-stadskarna-2025. Menade du exempelstad/trygg-stadskarna-2026?\n",
        ),
        (
            &["party", "…", "--kind", "förening"],
            "Av … blir inget id. Ange ett med --id: små bokstäver a–z, siffror och bindestreck.\n",
        ),
        (
            &["municipality", "Exempelstad", "--code", "1234"],
            "s/content/municipalities/exempelstad finns redan. Två namn kan ge samma mapp, som Habo och Håbo: välj \
             en annan med --id.\n",
        ),
    ];
    for (arguments, told) in cases {
        let answer = desk.new_file(arguments);
        assert_eq!((&*answer.text, answer.code), (told, 2), "{arguments:?}");
    }
}
