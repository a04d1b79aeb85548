//! From one period to the next.

use crate::place::Place;

const EARLIER: &str = "---
title: Första löftet
period: 2022
parties: [testby, lpo-test]
commitments:
  samma: {text: Laga lampor inom 24 timmar, target: {at_most: 24, unit: timmar}}
  ord: {text: Gå runt på torget varje kväll}
  lagre: {text: Gå 900 timmar, parties: [lpo-test], target: {at_least: 900, unit: timmar, per: year}}
  hogre: {text: Svara inom tre dygn, target: {at_most: 3, unit: dygn}}
  enhet: {text: Gå pass, target: {at_least: 10, unit: pass}}
  plats: {text: Hålla öppet, target: {at_least: 5, unit: dagar, places: [Torget]}}
  cirka: {text: Nå många, target: {about: 60, unit: deltagare}}
  helhet: {text: Hålla två möten, target: {number: 2, unit: möten}}
  delas: {text: Hålla träffar för alla}
  ena: {text: Måla bänkar}
  andra: {text: Måla planket}
  borta: {text: Sätta upp kameror}
  part: {text: Städa torget, parties: [testby]}
---
";

const LATER: &str = "---
title: Andra löftet
period: 2023–2024
parties: [testby, lpo-test]
continues: [forsta]
commitments:
  samma: {text: Laga lampor inom 24 timmar, target: {at_most: 24, unit: timmar}}
  ord: {text: Gå runt på torget varje helg}
  lagre: {text: Gå 800 timmar, parties: [lpo-test], target: {number: 800, unit: timmar, per: year}}
  hogre: {text: Svara inom två dygn, target: {at_most: 2, unit: dygn}}
  enhet: {text: Gå pass, target: {at_least: 8, unit: timmar}}
  plats: {text: Hålla öppet, target: {at_least: 4, unit: dagar, places: [Stationen]}}
  cirka: {text: Nå många, target: {about: 40, unit: deltagare}}
  helhet: {text: Hålla två möten, target: {number: 4, unit: möten}}
  traff-unga: {text: Hålla träffar för unga, continues: [delas]}
  traff-aldre: {text: Hålla träffar för äldre, continues: [delas]}
  mala: {text: Måla bänkar och plank, continues: [ena, andra]}
  borta: {text: Något helt annat, continues: []}
  part: {text: Städa torget, parties: [lpo-test]}
---
";

fn place() -> Place {
    let place = Place::new();
    place.write("content/municipalities/testby/forsta/index.md", EARLIER);
    place.write("content/municipalities/testby/andra/index.md", LATER);
    place.write(
        "content/municipalities/testby/forsta/2023-01-10.md",
        "---\ncovers: 2022\nreported_by: [testby]\ncommitments: {ord: {status: fulfilled}}\n---\n\n## Ord {#ord}\nGjort.\n",
    );
    place
}

#[test]
fn what_became_of_each_commitment() {
    let place = place();
    let page = place.page("testby/andra/historik");
    let (_, table) = page.split_once("Från 2022 till 2023–2024 ").unwrap();
    for part in [
        "Oförändrat: Laga lampor inom 24 timmar Mål: högst 24 timmar",
        "Omformulerat: Gå runt på torget varje [-kväll-] {+helg+} Gå runt på torget varje kväll 2022: Uppfyllt",
        "Lägre krav: Gå [-900-] {+800+} timmar Mål förut: minst 900 timmar per år Mål nu: 800 timmar per år",
        "Högre krav: Svara inom [-tre-] {+två+} dygn Mål förut: högst 3 dygn Mål nu: högst 2 dygn",
        // Unit, place, a number that is only about, a whole period that is longer: no verdict.
        "Ändrat mål: Gå pass",
        "Ändrat mål: Hålla öppet",
        "Ändrat mål: Nå många Mål förut: cirka 60 deltagare Mål nu: cirka 40 deltagare",
        "Ändrat mål: Hålla två möten",
        "Delat: Hålla träffar för alla",
        "Blev: Hålla träffar för unga Hålla träffar för äldre",
        "Sammanslaget: Måla bänkar",
        "Nytt: Något helt annat",
        "Inte med längre: Sätta upp kameror",
        "Andra parter: Städa torget Vem förut: Testby kommun Vem nu: Lokalpolisområde Test",
    ] {
        assert!(table.contains(part), "{part}:\n{table}");
    }
    let sentence = "Av 13 åtaganden i Första löftet (2022) följde 12 med till Andra löftet (2023–2024): 1 oförändrat, 1 med \
                    andra parter, 1 omformulerat, 1 med högre krav, 1 med lägre krav, 4 med ändrat mål, 1 delat och 2 \
                    sammanslagna. Ett åtagande är nytt. Ett finns inte med längre.";
    assert!(page.contains(sentence), "{page}");
    assert!(place.page("testby/andra").contains(sentence));
    // Seen from the earlier paper too, which stays as it was.
    assert!(place.page("testby/forsta/historik").contains("Från 2022 till 2023–2024"));
    assert!(place.page("testby/forsta").contains("Sätta upp kameror"));
}

#[test]
fn what_a_paper_that_prolongs_does_not_repeat_is_not_called_gone() {
    let place = place();
    place.replace("content/municipalities/testby/andra/index.md", "continues: [forsta]", "extends: [forsta]");
    let page = place.page("testby/andra/historik");
    assert!(page.contains("Upprepas inte: Sätta upp kameror"), "{page}");
    assert!(!page.contains("Inte med längre"), "{page}");
}

#[test]
fn a_town_where_nothing_holds_names_the_last_that_did() {
    let page = place().page("testby");
    assert!(page.contains("Inget löfte gäller i Testby nu."), "{page}");
    assert!(page.contains("Det senaste: "), "{page}");
}
