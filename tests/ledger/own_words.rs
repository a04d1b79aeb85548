//! What a town's own word for a status meant when it was sealed, and what it means now.

use crate::town::{ACCOUNT, LEDGER, Town, told};

const TOWN: &str = "content/municipalities/testby/index.md";

/// An account with the town's own word, not sealed yet.
fn town() -> Town {
    let town = Town::new();
    town.replace(TOWN, "code:", "status_words: {Klart: fulfilled, Nästan klart: partly_fulfilled}\ncode:");
    town.replace(ACCOUNT, "traffar: {status: fulfilled", "traffar: {status: klart");
    town
}

#[test]
fn a_word_that_comes_to_mean_something_else_is_found_at_the_word() {
    let town = town();
    town.seal("2026-03-01");
    assert!(town.read(LEDGER).contains(r#""words":{"Klart":"fulfilled"}}"#), "{}", town.read(LEDGER));
    assert!(town.check().0, "{}", town.check().1);
    town.replace(TOWN, "Klart: fulfilled", "Klart: in_progress");
    let (passes, said) = town.check();
    assert!(!passes, "{said}");
    let expected =
        "fel: ”Klart” betyder nu `in_progress`, men betydde `fulfilled` i det som förseglades 2026-03-01
 --> content/municipalities/testby/index.md:3:23";
    assert!(said.contains(expected), "{said}");
    assert!(said.contains("::: content/municipalities/testby/centrum-2024/2025-02-01.md:6:21"), "{said}");
    assert!(said.contains("Skriv tillbaka `Klart: fulfilled`"), "{said}");
    // In other letters, or for a word that nobody used, nothing changed.
    town.replace(
        TOWN,
        "Klart: in_progress, Nästan klart: partly_fulfilled",
        "KLART: fulfilled, Nästan klart: delayed",
    );
    assert!(town.check().0, "{}", town.check().1);
}

#[test]
fn a_record_without_words_proves_itself_as_before_and_is_no_reason_to_seal_again() {
    let town = town();
    town.write(LEDGER, OLD);
    let (passes, said) = town.check();
    assert!(passes, "{said}");
    let output = town.lofte(&["seal", "--check", "--today", "2026-04-01"]);
    assert!(!told(&output).contains("2025-02-01.md"), "{}", told(&output));
}

#[test]
fn what_a_word_meant_cannot_be_changed_in_the_ledger() {
    let town = town();
    town.seal("2026-03-01");
    town.replace(LEDGER, r#""words":{"Klart":"fulfilled"}"#, r#""words":{"Klart":"in_progress"}"#);
    let (passes, said) = town.check();
    assert!(!passes, "{said}");
    assert!(said.contains("fel: Rad ") && said.contains("testby.jsonl"), "{said}");
}

/// As lofte wrote it before it sealed what words mean.
const OLD: &str = concat!(
    r##"{"addresses":["/en/testby/centrum-2024/uppfoljning/2025-02-01/","/testby/centrum-2024/uppfoljning/2025-02-01/"],"document":"municipalities/testby/centrum-2024/2025-02-01.md","form":1,"kind":"account","previous":[],"salt":"59d123e8ad6cc494345cbf9bd83cb6b8","sealed":"2026-03-01","sha256":"4f3312e41104f32d461e253cccc74c722ca411feed92a35b9d8a702ac928921a","text":{"body":"Den samlade bilden.\n\n## Ökad polisnärvaro {#polisnarvaro}\nNärvaron räckte inte till under sommaren.\n\n## Träffar {#traffar}\nTvå träffar har hållits.","keys":{"commitments":{"polisnarvaro":{"outcome":[{"number":"640","unit":"timmar"}],"status":"partly_fulfilled"},"traffar":{"outcome":[{"number":"2","unit":"tillfällen"}],"status":"klart"}},"date":"2025-02-01","reported_by":["lpo-test","testby"]},"kind":"evaluation"},"text_root":"cc1a3c73956fc967c481231ef9aa32eb5d2ba66a939548335b807ad0a7beee0f","text_sha256":"503f531d3f0362d741c4f30789a7d2fe3217c404e1dc951ee34cd8a0f425a956"}"##,
    "\n"
);
