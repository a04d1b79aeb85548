//! What a later account corrects is shown beside what was said.

use crate::place::Place;

#[test]
fn both_texts_stand_in_a_correction() {
    let place = Place::new();
    place.write(
        "content/municipalities/testby/centrum-2024/2025-03-01-rattelse.md",
        "---\nkind: evaluation\nreported_by: [lpo-test, testby]\ncorrects: 2025-02-01\ncommitments:\n  \
         polisnarvaro: {status: fulfilled, outcome: {number: 940, unit: timmar}}\n---\n\n## Närvaron {#polisnarvaro}\n\
         Närvaron räckte till under sommaren.\n",
    );
    let page = place.page("testby/centrum-2024/uppfoljning/2025-03-01-rattelse");
    for part in [
        "Det här rättades:",
        "Status: [-Delvis uppfyllt-] {+Uppfyllt+}",
        "Utfall: [-640-] {+940+} timmar",
        "Redovisning: Närvaron räckte [-inte-] till under sommaren.",
    ] {
        assert!(page.contains(part), "{part}:\n{page}");
    }
}
