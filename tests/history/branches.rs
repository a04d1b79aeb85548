//! Two papers that became one, and one that became two.

use crate::place::Place;

const NORTH: &str = "---
title: Norra
period: 2021
parties: [testby, lpo-test]
commitments: {timmar: {text: Timmar i parken, parties: [lpo-test], target: {number: 100, unit: timmar}}, lampor: {text: Lampor}}
---
";

const SOUTH: &str = "---
title: Södra
period: 2021
parties: [testby, lpo-test]
commitments: {timmar: {text: Timmar i parken, parties: [lpo-test], target: {number: 50, unit: timmar}}, kafe: {text: Kafé}}
---
";

const WHOLE: &str = "---
title: Hela
period: 2022
parties: [testby]
replaces: [norra, sodra]
commitments:
  timmar: {text: Timmar i parken, parties: [lpo-test], target: {number: 150, unit: timmar}}
  kafe: {text: Kafé}
  lampor: {text: Lampor}
---
";

fn place() -> Place {
    let place = Place::new();
    for (id, text) in [("norra", NORTH), ("sodra", SOUTH), ("hela", WHOLE)] {
        place.write(&format!("content/municipalities/testby/{id}/index.md"), text);
    }
    place
}

#[test]
fn what_comes_from_the_other_of_two_papers_is_not_new() {
    let page = place().page("testby/hela/historik");
    for part in [
        "följde 2 med till Hela (2022): 1 med andra parter och 1 sammanslaget.",
        "Sammanslaget: Timmar i parken (100 timmar) Uppföljning saknas Timmar i parken (50 timmar), i Södra (2021) Uppföljning saknas \
         Blev: Timmar i parken (150 timmar)",
        "Andra parter: Lampor Vem förut: Testby kommun och Lokalpolisområde Test gemensamt Vem nu: Testby kommun",
        "Andra parter: Kafé",
    ] {
        assert!(page.contains(part), "{part}:\n{page}");
    }
    for wrong in ["Nytt:", "är nytt", "Högre krav", "högre krav"] {
        assert!(!page.contains(wrong), "{wrong}:\n{page}");
    }
}

#[test]
fn what_went_on_in_another_paper_is_not_gone() {
    let place = Place::new();
    let north = NORTH.replace("Norra", "Hela").replace("lampor:", "kafe: {text: Kafé}, lampor:");
    place.write("content/municipalities/testby/hela/index.md", &north);
    for (id, text) in [("norra", NORTH), ("sodra", SOUTH)] {
        let later = text.replace("period: 2021", "period: 2022\ncontinues: [hela]");
        place.write(&format!("content/municipalities/testby/{id}/index.md"), &later);
    }
    let page = place.page("testby/norra/historik");
    for part in [
        "Delat: Timmar i parken (100 timmar)",
        "Blev: Timmar i parken (100 timmar) Timmar i parken (50 timmar), i Södra (2022)",
        "Fortsätter på annat håll: Kafé",
        "Blev: Kafé, i Södra (2022)",
        "Ett fortsätter på annat håll.",
    ] {
        assert!(page.contains(part), "{part}:\n{page}");
    }
    assert!(!page.contains("nte med längre"), "{page}");
}

#[test]
fn papers_after_each_other_are_no_branches() {
    let place = place();
    place.replace(
        "content/municipalities/testby/sodra/index.md",
        "period: 2021",
        "period: 2021\nreplaces: [norra]",
    );
    let page = place.page("testby/hela/historik");
    assert!(!page.contains("Sammanslaget") && page.contains("Högre krav: Timmar i parken"), "{page}");
}

#[test]
fn parties_that_left_or_joined_are_told_of() {
    let place = place();
    for page in [place.page("testby/hela"), place.page("testby/hela/historik")] {
        assert!(page.contains("Lokalpolisområde Test är inte längre part."), "{page}");
    }
    place.replace(
        "content/municipalities/testby/norra/index.md",
        "parties: [testby, lpo-test]",
        "parties: [lpo-test]",
    );
    place.replace(
        "content/municipalities/testby/hela/index.md",
        "parties: [testby]",
        "parties: [testby, lpo-test]",
    );
    let page = place.page("testby/hela/historik");
    assert!(page.contains("Ny part är Testby kommun.") && !page.contains("inte längre"), "{page}");
}

#[test]
fn what_a_commitment_carries_on_is_named_where_the_paper_replaces_another() {
    let place = place();
    let whole = "content/municipalities/testby/hela/index.md";
    place.replace(whole, "kafe: {text: Kafé}", "kafe: {text: Kafé, continues: [lampor, kafe]}");
    let page = place.page("testby/hela");
    assert!(page.contains("Fortsätter: Lampor, i Norra Kafé, i Södra"), "{page}");
    place.replace(whole, "continues: [lampor, kafe]", "continues: [kafe]");
    let page = place.page("testby/hela");
    assert!(page.contains("Fortsätter: Kafé åtagandet i Södra"), "{page}");
}

/// What is missing in a paper of which not everything is written down is neither new nor gone.
#[test]
fn what_is_not_listed_is_not_said_to_be_new_or_gone() {
    let place = Place::new();
    let head = "parties: [testby]\ncommitment_count: unknown\ncommitments:";
    let before = format!("---\ntitle: Förra\nperiod: 2021\n{head} {{lampor: {{text: Lampor}}}}\n---\n");
    let after =
        format!("---\ntitle: Nästa\nperiod: 2022\nreplaces: [forra]\n{head} {{kafe: {{text: Kafé}}}}\n---\n");
    place.write("content/municipalities/testby/forra/index.md", &before);
    place.write("content/municipalities/testby/nasta/index.md", &after);
    let page = place.page("testby/nasta/historik");
    for part in [
        "Det enda förtecknade åtagandet i Förra (2021) är inte förtecknat i Nästa (2022).",
        "Ett åtagande är inte förtecknat i den tidigare texten. Ett är inte förtecknat i den senare.",
        "Inte förtecknat förut: Kafé",
        "Inte förtecknat längre: Lampor",
    ] {
        assert!(page.contains(part), "{part}:\n{page}");
    }
}
