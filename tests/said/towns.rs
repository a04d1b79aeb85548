//! A promise that holds in several towns, and what each of them says of it.

use crate::site::Site;

const TODAY: &str = "2026-11-29";

#[test]
fn each_town_lists_what_is_told_of_a_promise_that_holds_there() {
    let site = Site::of(&[
        ("alby/index.md", "name: Alby kommun\nplace: Alby\ncode: \"0182\""),
        (
            "ekby/lofte/index.md",
            "title: Löftet\nperiod: 2026\nparties: [ekby, alby]\nalso_in: [alby]\npublished: 2026-02-01\ncommitments:\n  ljus: {text: Belysning}",
        ),
        (
            "ekby/lofte/2026-10-20.md",
            "reported_by: [alby]\ncovers: {from: 2026-01-01, to: 2026-09-30}\ncommitments:\n  ljus: {status: in_progress}",
        ),
        (
            "ekby/lofte/2026-11-01-granskning.md",
            "kind: review\ntitle: Granskningen\nreviewed_by: [ekby]\nassessment: Bra",
        ),
        ("ekby/2026-11-10-samlat.md", "kind: follow_up\nreported_by: [ekby]\ncovers: 2026-09\nabout: [lofte]"),
    ])
    .built(TODAY);
    for town in ["/ekby/", "/alby/"] {
        site.assert_says(
            town,
            &["Senast följt upp 10 november 2026.", "Granskningen", "samlad redovisning av Ekby kommun"],
            &[],
        );
        let feed = site.file(&format!("{}feed.xml", town.trim_start_matches('/')));
        for entry in ["Nytt löfte: Löftet", "Uppföljning: Löftet", "Granskning: Granskningen"] {
            assert!(feed.contains(entry), "{town}: {feed}");
        }
    }
    site.assert_says("/en/alby/", &["10 November 2026"], &[]);
}

#[test]
fn a_town_names_what_has_not_begun() {
    let site = Site::of(&[
        ("alby/index.md", "name: Alby kommun\nplace: Alby\ncode: \"0182\""),
        (
            "ekby/nu/index.md",
            "title: Nu\nperiod: {from: 2026-01-01}\nparties: [ekby]\ncommitments:\n  ljus: {text: Ljus}",
        ),
        (
            "ekby/sedan/index.md",
            "title: Sedan\nperiod: 2028\nparties: [ekby]\ncommitments:\n  ljus: {text: Lampor}",
        ),
    ])
    .built(TODAY);
    site.assert_says("/", &["Ekby 1 gäller nu", "1 kommande"], &[]);
    site.assert_says("/en/", &["1 holds now", "1 upcoming"], &[]);
}

#[test]
fn a_day_that_nobody_wrote_is_no_news() {
    let site = Site::of(&[
        ("ekby/ar/index.md", "title: Skrivet som år\nperiod: 2024–2025\nparties: [ekby]\ncommitments:\n  ljus: {text: Ljus}"),
        (
            "ekby/dag/index.md",
            "title: Skrivet som dag\nperiod: {from: 2024-03-04, to: 2025-12-31}\nparties: [ekby]\ncommitments:\n  ljus: {text: Lampor}",
        ),
    ])
    .built(TODAY);
    site.assert_says(
        "/",
        &["4 mars 2024", "Nytt: Skrivet som dag"],
        &["Nytt: Skrivet som år", "1 januari 2024"],
    );
    let feed = site.file("feed.xml");
    assert!(feed.contains("Nytt löfte: Skrivet som år") && feed.contains("2024-01-01T12:00:00"), "{feed}");
}

#[test]
fn papers_stand_in_order_of_time_also_where_a_start_is_not_known() {
    let site = Site::of(&[
        ("ekby/forst/index.md", "title: Det första\nperiod: 2018\nparties: [ekby]\ncommitments:\n  ljus: {text: Ljus}"),
        (
            "ekby/sedan/index.md",
            "title: Förlängningen\nperiod: {to: 2020-06-30}\nparties: [ekby]\nextends: [forst]\ncommitments:\n  ljus: {text: Ljus}",
        ),
    ])
    .built(TODAY);
    let page = site.words("/ekby/");
    let (ended, chain) = page.split_once("Från period till period").expect(&page);
    let later = "till och med 30 juni 2020";
    assert!(ended.find(later).unwrap() < ended.find("Det första").unwrap(), "the latest first: {ended}");
    assert!(chain.find("2018").unwrap() < chain.find(later).unwrap(), "the earliest first: {chain}");
    let party = site.words("/parter/ekby/");
    assert!(party.find("Förlängningen").unwrap() < party.find("Det första").unwrap(), "{party}");
}

#[test]
fn papers_stand_after_those_they_follow_and_two_of_one_year_are_named() {
    let paper = |title: &str, keys: &str| {
        format!("title: {title}\n{keys}\nparties: [ekby]\ncommitments:\n  ljus: {{text: Ljus}}")
    };
    let site = Site::of(&[
        ("ekby/norra/index.md", &paper("Norra", "period: 2021")),
        ("ekby/sodra/index.md", &paper("Södra", "period: 2021")),
        ("ekby/hela/index.md", &paper("Hela", "period: 2022\nreplaces: [norra, sodra]")),
        ("ekby/okant/index.md", &paper("Okänt", "period: unknown\nreplaces: [hela]")),
    ])
    .built(TODAY);
    let page = site.words("/ekby/");
    let (_, chain) = page.split_once("Från period till period").expect(&page);
    let places =
        ["Norra (2021)", "Södra (2021)", "2022", "perioden okänd"].map(|part| chain.find(part).expect(part));
    assert!(places.is_sorted(), "{chain}");
}

#[test]
fn one_town_is_not_spoken_of_as_several() {
    let police = "regions:\n  region-nord:\n    name: Region Nord\n    areas:\n      omrade-alv:\n        name: Området\n        local_areas:
          lpo-an: {name: Ån, municipalities: [\"0181\", {code: \"0182\", from: 2027-01-01}]}\n          lpo-as: {name: Ås, municipalities: [\"0199\"]}\n";
    let site = Site::of(&[
        ("police.yaml", police),
        ("alby/index.md", "name: Alby kommun\nplace: Alby\ncode: \"0182\""),
        (
            "ekby/lofte/index.md",
            "title: Löftet\nperiod: 2026\nparties: [ekby]\ncommitments:\n  ljus: {text: Ljus}",
        ),
    ])
    .built(TODAY);
    let at = "/polisen/region-nord/omrade-alv/";
    let (here, none) = (format!("{at}lpo-an/"), format!("{at}lpo-as/"));
    site.assert_says(&here, &["En kommun hör hit. Den har löften eller andra papper här."], &["av dem"]);
    site.assert_says(&none, &["En kommun hör hit. Den har inget på den här webbplatsen."], &["av dem"]);
    site.assert_says(
        &format!("/en{none}"),
        &["One municipality belongs here. It has nothing on this website."],
        &[],
    );
    site.assert_says("/alby/", &["(från 1 januari 2027)"], &["sedan 1 januari 2027"]);
}

#[test]
fn where_a_towns_page_was_taken_away_its_promises_stand_and_every_page_says_the_same() {
    let police = "regions:\n  region-nord:\n    name: Region Nord\n    areas:\n      omrade-alv:\n        name: Området\n        local_areas:\n          lpo-an:\n            name: Lokalen\n            municipalities: [\"0181\", \"0182\", \"0183\"]\n";
    let promise = "title: Albylöftet\nperiod: 2026\nparties: [alby]\ncommitments:\n  ljus: {text: Ljus}";
    let gone = "removed: {date: 2026-03-01, reason: Har en egen webbplats}";
    let site = Site::of(&[
        ("police.yaml", police),
        ("alby/index.md", &format!("name: Alby kommun\nplace: Alby\ncode: \"0182\"\n{gone}")),
        ("alby/lofte/index.md", promise),
        // Nothing is left of this one.
        ("tomby/index.md", &format!("name: Tomby kommun\nplace: Tomby\ncode: \"0183\"\n{gone}")),
        ("tomby/lofte/index.md", &format!("title: Tombylöftet\nperiod: 2026\nparties: [tomby]\n{gone}\ncommitments:\n  ljus: {{text: Ljus}}")),
    ])
    .built(TODAY);
    site.assert_says("/alby/", &["Borttaget: Alby kommun", "som står kvar Albylöftet"], &[]);
    site.assert_says("/tomby/", &["Borttaget: Tomby kommun"], &["står kvar"]);
    site.assert_says("/", &["Ett löfte från 2 kommuner. 1 gäller nu.", "Alby 1 gäller nu"], &["Tomby"]);
    let area = "/polisen/region-nord/omrade-alv/lpo-an/";
    site.assert_says(
        area,
        &["Alby 1 gäller nu", "Medborgarlöften som gäller nu: 1 med 1 åtagande."],
        &["Tomby"],
    );
    site.assert_says("/parter/", &["Alby kommun"], &["Tomby"]);
    let page = site.file("alby/lofte/index.html");
    assert!(page.contains(r#"<a href="../">Alby</a>"#), "{page}");
    let names = site.file("sok/namn.json");
    assert!(names.contains(r#"["alby","Alby",0]"#) && !names.contains("tomby"), "{names}");
}

/// What was taken away is marked where another paper names it.
#[test]
fn a_promise_that_was_taken_away_is_marked_where_it_is_named() {
    let promise = |title: &str, more: &str| {
        format!(
            "title: {title}\nperiod: 2025\nparties: [ekby]\n{more}\ncommitments:\n  ljus: {{text: Belysning}}"
        )
    };
    let gone = promise("Gamla", "removed: {date: 2026-03-01, reason: Fel papper}");
    let new = promise("Nya", "replaces: [gamla]");
    let site = Site::of(&[("ekby/gamla/index.md", &gone), ("ekby/nya/index.md", &new)]).built("2026-11-29");
    site.assert_says("/ekby/nya/", &["Ersätter Gamla (borttaget)"], &[]);
}
