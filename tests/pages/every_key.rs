//! FORMAT part A, key by key: what is written reaches a page, neither missing nor bent.

use crate::made::{folder, pages, sources, survey_on, visible};

/// `every-key.md` lists each key with what a reader must find, and on which page.
#[test]
fn every_value_of_every_key_is_on_its_page() {
    let survey = survey_on(sources(&folder("every-key")), "2025-08-15");
    let pages = pages(&survey).unwrap();
    let table = std::fs::read_to_string(folder("every-key.md")).unwrap();
    let mut missing = Vec::new();
    let mut address = String::new();
    let mut read = 0;
    for line in table.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            heading.clone_into(&mut address);
        }
        let Some((key, value)) = line.strip_prefix("- ").and_then(|line| line.split_once(": ")) else {
            continue;
        };
        let page = pages.get(&address).unwrap_or_else(|| panic!("no page at {address}"));
        read += 1;
        if !visible(page).contains(value) {
            missing.push(format!("{address} {key}: {value}"));
        }
    }
    assert!(read > 150, "the table was not read: {read}");
    assert!(missing.is_empty(), "not on their pages:\n{}", missing.join("\n"));
}

/// What must not be shown: contacts after their day, the day that the site is made for.
#[test]
fn what_is_past_or_hidden_is_on_no_page() {
    let survey = survey_on(sources(&folder("every-key")), "2025-08-15");
    for (address, page) in pages(&survey).unwrap() {
        assert!(!page.contains("före detta samordnare"), "{address} shows a contact after its last day");
        if address.ends_with(".css") || address.ends_with("/om/") {
            continue;
        }
        assert!(!visible(&page).contains("15 augusti 2025"), "{address} shows the day of the build");
    }
}
