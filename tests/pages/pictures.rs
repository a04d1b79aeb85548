//! Pictures stand beside words that say the same, and can be taken away.

use crate::made::{folder, pages, sources, survey_on, visible};
use lofte::source::FilePath;
use std::path::Path;

const PICTURES: [&str; 3] = ["class=\"distribution\"", "class=\"progress", "class=\"period\""];

fn sample() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

#[test]
fn without_pictures_pages_say_the_same() {
    let with = pages(&survey_on(sources(&sample()), "2026-11-29")).unwrap();
    let mut without = sources(&sample());
    let settings = without.texts.get_mut(&FilePath::new("content/site.yaml")).unwrap();
    let text = format!("{}\noutputs: {{pictures: false}}\n", std::str::from_utf8(settings.bytes()).unwrap());
    *settings = text.into_bytes().into();
    let without = pages(&survey_on(without, "2026-11-29")).unwrap();
    assert_eq!(with.keys().collect::<Vec<_>>(), without.keys().collect::<Vec<_>>());
    for picture in PICTURES {
        assert!(with.values().any(|page| page.contains(picture)), "no page has {picture}");
    }
    for (address, page) in without.iter().filter(|(address, _)| address.ends_with('/')) {
        assert!(PICTURES.iter().all(|picture| !page.contains(picture)), "{address} has a picture");
        if address.ends_with("om/") {
            continue;
        }
        assert_eq!(visible(page), visible(&without_pictures(&with[address])), "{address}");
    }
}

/// The page without its pictures, legends included.
fn without_pictures(page: &str) -> String {
    let mut kept = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once("<figure class=\"period\">") {
        kept.push_str(before);
        rest = after.split_once("</figure>").unwrap().1;
    }
    kept.push_str(rest);
    kept
}

/// The words of a picture are read aloud where the list beside it does not follow at once.
#[test]
fn a_picture_of_a_period_is_named_and_followed_by_its_list() {
    let pages = pages(&survey_on(sources(&sample()), "2026-11-29")).unwrap();
    let page = &pages["/exempelkoping/stadskarnan-2026/"];
    let (_, figure) = page.split_once("<figure class=\"period\">").unwrap();
    let (figure, after) = figure.split_once("</figure>").unwrap();
    assert!(
        figure.contains(
            "role=\"img\" aria-label=\"Tidslinje från 1 januari 2026 till 31 december 2026: 2 redovisningar, \
             3 dagar för uppföljning. Listan säger samma sak.\""
        ),
        "{figure}"
    );
    assert!(after.trim_start().starts_with("<ol class=\"events\">"));
}

#[test]
fn a_day_that_changes_no_state_changes_no_picture() {
    let survey = |day: &str| pages(&survey_on(sources(&folder("every-key")), day)).unwrap();
    let (one, other) = (survey("2025-08-15"), survey("2025-08-16"));
    let drawn = one.iter().filter(|(_, page)| PICTURES.iter().any(|picture| page.contains(picture)));
    let changed: Vec<_> =
        drawn.filter(|(address, page)| other[*address] != **page).map(|(address, _)| address).collect();
    assert!(changed.is_empty(), "{changed:?}");
}
