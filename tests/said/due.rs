//! What is said of follow-ups that did not come.

use crate::site::Site;

const TODAY: &str = "2026-11-29";

/// A promise that nobody planned to follow up, extended while it held.
const EXTENDED: &str = "title: Äldre löfte\nperiod: {from: 2023-01-01, to: 2023-12-31}\nparties: [ekby]
commitments:
  ljus: {text: Belysning}
revisions:
  - {date: 2023-06-20, text: Ett halvår till, reason: Arbetet drog ut på tiden, was: {period: {from: 2023-01-01, to: 2023-06-30}}}";

#[test]
fn the_first_that_is_missing_is_the_first_also_where_nobody_set_a_day() {
    let site = Site::of(&[
        ("ekby/lofte-2022/index.md", "title: Äldst\nperiod: 2022\nparties: [ekby]\ncommitments:\n  ljus: {text: Belysning}"),
        (
            "ekby/lofte-2024/index.md",
            "title: Yngre\nperiod: 2024\nparties: [ekby]\nfollow_up: {every: half_year}\ncommitments:\n  ljus: {text: Lampor}",
        ),
    ])
    .built(TODAY);
    for page in ["/ekby/", "/parter/ekby/"] {
        let first = "3 uppföljningar saknas. Den första gäller tiden till 31 december 2022.";
        site.assert_says(page, &[first], &["Den första skulle ha redovisats"]);
    }
    site.assert_says(
        "/en/ekby/",
        &["3 follow-ups are missing. The first is for the time up to and including 31 December 2022."],
        &[],
    );
}

#[test]
fn a_promise_without_a_plan_gets_no_deadline_from_the_period_that_it_had() {
    let site = Site::of(&[("ekby/lofte/index.md", EXTENDED)]).built(TODAY);
    let earlier = "Ingen uppföljning efter den tidigare periodens slut 30 juni 2023";
    let closing = "Ingen uppföljning efter periodens slut 31 december 2023";
    for page in ["/ekby/lofte/", "/uppfoljningar/"] {
        site.assert_says(page, &[earlier, closing], &["skulle ha redovisats", "skulle ha gjorts"]);
    }
    let calendar = site.file("uppfoljningar.ics").replace("\r\n ", "");
    assert!(calendar.contains(earlier) && !calendar.contains("skulle ha"), "{calendar}");
    for command in ["status", "due"] {
        let (printed, _) = site.told(TODAY, command);
        assert!(
            printed.contains("Ingen uppföljning efter den tidigare periodens slut 2023-06-30"),
            "{command}: {printed}"
        );
        assert!(
            printed.contains("Ingen uppföljning efter periodens slut 2023-12-31"),
            "{command}: {printed}"
        );
    }
    site.assert_says(
        "/en/ekby/lofte/",
        &["No follow-up after the end of the earlier period 30 June 2023"],
        &[],
    );
}

#[test]
fn where_others_publish_nobody_is_accused_and_nobody_reassured() {
    let site = Site::of(&[
        ("site.yaml", "unofficial: Sidorna är gjorda av en förening."),
        (
            "ekby/lofte/index.md",
            "title: Löftet\nperiod: 2024\nparties: [ekby]\nfollow_up: {every: half_year}\ncommitments:\n  ljus: {text: Belysning}
source: {title: Kommunens webbplats, url: \"https://ekby.example\", seen: 2026-11-01}",
        ),
    ])
    .built(TODAY);
    let found = "2 uppföljningar har inte hittats.";
    let accused = ["skulle ha gjorts av", "Ingen utlovad uppföljning saknas"];
    site.assert_says("/uppfoljningar/", &[found, "(sökt 1 november 2026)"], &accused);
    site.assert_says("/ekby/", &[found], &accused);
    site.assert_says("/ekby/lofte/", &["har hittats (sökt 1 november 2026)"], &accused);
    site.assert_says(
        "/en/uppfoljningar/",
        &["2 follow-ups have not been found."],
        &["No promised follow-up"],
    );
    let (printed, code) = site.told(TODAY, "due");
    assert_eq!(code, Some(0), "{printed}");
    assert!(printed.contains("2 uppföljningar har inte hittats:"), "{printed}");
    assert!(printed.contains("Ingen uppföljning för tiden till 2024-06-30 har hittats"), "{printed}");
    assert!(!printed.contains("saknas") && !printed.contains("Ska redovisas av: "), "{printed}");
}

#[test]
fn what_is_told_of_a_town_whose_pages_others_make_says_so_wherever_it_stands() {
    let site = Site::of(&[
        ("parties/bolaget.md", "name: Bolaget\nkind: företag"),
        ("alby/index.md", "name: Alby kommun\nplace: Alby\ncode: \"0182\"\nunofficial: Sidorna är gjorda av en förening."),
        (
            "alby/lofte/index.md",
            "title: Löftet\nperiod: 2025\nparties: [alby, bolaget]\nalso_in: [ekby]\npublished: 2025-01-01\ncommitments:\n  ljus: {text: Belysning}\n  bank: {text: Bänkar}",
        ),
        ("alby/lofte/2025-07-01.md", "reported_by: [alby]\ncovers: 2025\ncommitments:\n  ljus: {status: fulfilled, outcome: {number: 1, unit: st}}"),
    ])
    .built(TODAY);
    let note = "Alby (inte parternas egna sidor)";
    for page in ["/ekby/", "/ar/2025/", "/status/uppfyllt/", "/parter/bolaget/"] {
        site.assert_says(page, &[note], &[]);
    }
    site.assert_says("/uppfoljningar/", &["Sidorna om Alby är inte parternas egna."], &[]);
    site.assert_says("/", &["Alby 1 avslutat, inte parternas egna sidor"], &[]);
    // A page that says so itself does not say it twice.
    site.assert_says("/parter/alby/", &["Alby"], &[note]);
    assert!(site.file("parter/alby/index.html").contains("Sidorna är gjorda av en förening."));
}

#[test]
fn a_town_that_is_alone_on_its_site_says_on_the_start_page_whose_pages_they_are() {
    let site = Site::of(&[(
        "ekby/index.md",
        "name: Ekby kommun\nplace: Ekby\ncode: \"0181\"\nunofficial: Sidorna är gjorda av en förening.",
    )])
    .built(TODAY);
    assert!(site.file("index.html").contains("Sidorna är gjorda av en förening."));
}

#[test]
fn when_it_was_looked_for_is_said_also_where_nobody_knows_when_it_holds() {
    let source = "source: {title: Kommunens webbplats, url: \"https://ekby.example\", seen: 2026-11-01}";
    let site = Site::of(&[
        ("site.yaml", "unofficial: Sidorna är gjorda av en förening."),
        (
            "ekby/lofte/index.md",
            &format!("title: Löftet\nperiod: unknown\nparties: [ekby]\n{source}\ncommitments:\n  ljus: {{text: Ljus}}"),
        ),
    ])
    .built(TODAY);
    let said = "Ingen uppföljning har hittats (sökt 1 november 2026).";
    site.assert_says("/ekby/lofte/", &[said], &["Ingen uppföljning har hittats."]);
    site.assert_says("/ekby/", &[said], &[]);
    site.assert_says("/parter/ekby/", &[said], &[]);
}

#[test]
fn a_timeline_says_whose_follow_up_is_missing() {
    let site = Site::of(&[
        (
            "ekby/lofte/index.md",
            "title: Löftet\nperiod: 2025\nparties: [ekby]\nfollow_up: {every: year}\ncommitments:
  ljus: {text: Belysning}
  vandring: {text: Nattvandring, follow_up: {months: [4, 8]}}",
        ),
        (
            "ekby/lofte/2025-09-10.md",
            "reported_by: [ekby]\ncovers: {from: 2025-05-01, to: 2025-08-31}\ncommitments:\n  vandring: {status: in_progress}",
        ),
    ])
    .built(TODAY);
    site.assert_says(
        "/ekby/lofte/",
        &[
            "Uppföljning för tiden till 30 april 2025 uteblev; skulle ha redovisats senast 29 juni 2025. Åtagande: Nattvandring",
            "Uppföljning för tiden till 31 augusti 2025. Åtagande: Nattvandring",
            "Uppföljning för tiden till 31 december 2025 saknas; skulle ha redovisats senast 1 mars 2026.",
        ],
        &[],
    );
    site.assert_says("/en/ekby/lofte/", &["Commitment: Nattvandring"], &[]);
    assert!(site.file("ekby/lofte/index.html").contains("Åtagande: <a href=\"#vandring\">Nattvandring</a>"));
}

#[test]
fn follow_ups_that_never_came_one_after_the_other_are_told_once() {
    let site = Site::of(&[
        (
            "ekby/lofte/index.md",
            "title: Löftet\nperiod: 2022\nparties: [ekby]\nfollow_up: {every: year}\ncommitments:
  ljus: {text: Belysning}
  vardar: {text: Värdar, follow_up: {every: month}}",
        ),
        (
            "ekby/lofte/2023-01-20.md",
            "reported_by: [ekby]\ncovers: {from: 2022-11-01, to: 2022-12-31}\ncommitments:\n  vardar: {status: in_progress}\n  ljus: {status: fulfilled, outcome: {number: 1, unit: lampa}}",
        ),
    ])
    .built(TODAY);
    let run = "11 planerade uppföljningar i följd uteblev, för tiden januari–november 2022. Den första skulle ha redovisats senast 1 april 2022, den sista senast 29 januari 2023.";
    for page in ["/ekby/lofte/", "/uppfoljningar/"] {
        site.assert_says(page, &[run], &["Uppföljning för tiden till 31 mars 2022"]);
    }
    // In the timeline too, up to what else happened.
    site.assert_says(
        "/ekby/lofte/",
        &["10 planerade uppföljningar i följd uteblev, för tiden januari–oktober 2022."],
        &[],
    );
    let count = "11 planerade uppföljningar av enskilda åtaganden uteblev.";
    site.assert_says("/ekby/lofte/", &[count], &[]);
    site.assert_says("/uppfoljningar/", &["11 planerade uppföljningar uteblev."], &[]);
    site.assert_says("/en/ekby/lofte/", &["11 planned follow-ups in a row never came"], &[]);
}

#[test]
fn what_was_looked_for_and_not_found_is_told_beside_what_was_not_looked_for() {
    let site = Site::of(&[
        ("site.yaml", "unofficial: Sidorna är gjorda av en förening."),
        (
            "ekby/lofte/index.md",
            "title: Löftet\nperiod: {to: 2026-09-30}\nparties: [ekby]
source: {title: Kommunens sida, seen: 2026-08-01}\nfollow_up: {every: quarter, first: 2026-03-31, within: 10}
commitments:\n  a: {text: Städa}",
        ),
        (
            "ekby/lofte/2026-04-05.md",
            "reported_by: [ekby]\ncovers: {from: 2026-01-01, to: 2026-03-31}\ncommitments:\n  a: {status: in_progress}",
        ),
    ])
    .built(TODAY);
    site.assert_says(
        "/ekby/lofte/",
        &[
            "Senast följt upp 5 april 2026. Ingen uppföljning för tiden till 30 juni 2026 har hittats (sökt 1 augusti 2026). Ingen uppföljning för tiden till 30 september 2026 har hittats. Inte sökt sedan 1 augusti 2026.",
        ],
        &[],
    );
}

#[test]
fn months_that_are_the_same_for_each_commitment_are_said_once() {
    let promise = "title: Löftet\nperiod: 2025\nparties: [ekby]\nfollow_up: {every: half_year}\ncommitments:\n  a: {text: Städa}\n  b: {text: Lysa}";
    let told = "reported_by: [ekby]\ncovers: {from: 2025-01-01, to: 2025-06-30}\ncommitments:\n  a: {status: in_progress}";
    let general = (
        "ekby/2025-10-15-aret.md",
        "kind: follow_up\nreported_by: [ekby]\nabout: [lofte]\ncovers: {from: 2025-07-01, to: 2025-09-30}\n\nHela hösten.",
    );
    let of_both = format!("{told}\n  b: {{status: in_progress}}");
    let site = Site::of(&[("ekby/lofte/index.md", promise), ("ekby/lofte/2025-07-20.md", &of_both), general]);
    let page = site.built(TODAY).words("/ekby/lofte/");
    for said in [
        "För 3 månader har ingen redovisat vad som hände: oktober–december 2025.",
        "För 6 månader har ingen redovisat vad som hände med åtagandena: juli–december 2025.",
    ] {
        assert_eq!(page.matches(said).count(), 1, "{said}: {page}");
    }
    assert!(!page.contains("utan redovisning"), "{page}");
    // Of one of them nobody has told anything: then it is said beside the other.
    let site = Site::of(&[("ekby/lofte/index.md", promise), ("ekby/lofte/2025-07-20.md", told), general]);
    site.built(TODAY).assert_says(
        "/ekby/lofte/",
        &["6 månader utan redovisning: juli–december 2025."],
        &["hände med åtagandena"],
    );
}

#[test]
fn what_is_missing_of_several_commitments_on_a_day_is_said_once() {
    let promise = "title: Löftet\nperiod: 2025\nparties: [ekby]\ncommitments:
  a: {text: Städa, follow_up: {every: half_year}}
  b: {text: Lysa, follow_up: {every: half_year}}
  c: {text: Tala, follow_up: {every: half_year}}";
    let site = Site::of(&[("ekby/lofte/index.md", promise)]).built(TODAY);
    let page = site.words("/ekby/lofte/");
    let missing =
        "Uppföljning för tiden till 30 juni 2025 saknas; skulle ha redovisats senast 29 augusti 2025.";
    let said = format!("29 augusti 2025 {missing} Städa Lysa Tala");
    assert!(page.contains(&said), "{page}");
    let list = site.words("/uppfoljningar/");
    assert_eq!(list.matches(missing).count(), 1, "{list}");
    assert!(list.contains(&format!("Städa Lysa Tala {missing}")), "{list}");
}
