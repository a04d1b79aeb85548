//! What was said stays said, and what was corrected says so.

use crate::site::Site;

const TODAY: &str = "2026-11-29";

const PROMISE: &str = "title: Löftet\nperiod: 2025\nparties: [ekby]\ncommitments:\n  ljus: {text: Belysning}\n  kurs: {text: Kurser}";

#[test]
fn a_corrected_review_is_marked_wherever_it_is_listed() {
    let site = Site::of(&[
        ("parties/revisorn.md", "name: Revisorn\nkind: revisorer"),
        ("ekby/lofte/index.md", PROMISE),
        (
            "ekby/lofte/2026-10-30-granskning.md",
            "kind: review\ntitle: Första granskningen\nreviewed_by: [revisorn]\nconcerns: [ekby]\nabout: [\"lofte#ljus\"]\nassessment: Svagt",
        ),
        (
            "ekby/lofte/2026-11-10-granskning-rattad.md",
            "kind: review\ntitle: Rättad granskning\nreviewed_by: [revisorn]\nassessment: Godtagbart\ncorrects: 2026-10-30-granskning",
        ),
    ])
    .built(TODAY);
    for page in ["/ekby/lofte/", "/ekby/", "/parter/revisorn/", "/parter/ekby/"] {
        site.assert_says(
            page,
            &[
                "Första granskningen, Revisorn, 30 oktober 2026, rättad i Rättad granskning. Bedömning: Svagt",
                "Rättad granskning, Revisorn, 10 november 2026, rättar Första granskningen. Bedömning: Godtagbart",
            ],
            &[],
        );
    }
    site.assert_says(
        "/ekby/lofte/",
        &[
            "Granskat av Revisorn: Första granskningen, rättad i Rättad granskning",
            "Granskat av Revisorn: Rättad granskning, rättar Första granskningen",
            "Har granskats, se Första granskningen, rättad i Rättad granskning",
            "Har granskats, se Rättad granskning, rättar Första granskningen",
        ],
        &[],
    );
    site.assert_says("/en/ekby/lofte/", &["corrected in Rättad granskning"], &[]);
}

#[test]
fn words_that_were_corrected_stay_where_accounts_have_no_pages() {
    let files = |outputs: &'static str| {
        [
            ("site.yaml", outputs),
            ("ekby/lofte/index.md", PROMISE),
            (
                "ekby/lofte/2025-08-12.md",
                "reported_by: [ekby]\ncovers: {from: 2025-01-01, to: 2025-06-30}\ncommitments:
  kurs: {status: delayed, reason: Kursledaren blev sjuk., outcome: {number: 2, unit: kurser}}\n\nHalvåret.\n\n## Belysning {#ljus}\n\nLamporna står på tur.",
            ),
            (
                "ekby/lofte/2025-08-20-rattelse.md",
                "reported_by: [ekby]\ncorrects: 2025-08-12\ncommitments:\n  kurs: {status: in_progress, outcome: {number: 3, unit: kurser}}",
            ),
        ]
    };
    let site = Site::of(&files("outputs: {follow_up_pages: false}")).built(TODAY);
    site.assert_says(
        "/ekby/lofte/",
        &[
            "En rättad redovisning",
            "Rättat i uppföljningen 20 augusti 2025. Det som står här gäller inte längre. Försenat Utfall: 2 kurser Skäl: Kursledaren blev sjuk.",
            "Lamporna står på tur.",
        ],
        &[],
    );
    for list in ["/uppfoljningar/", "/parter/ekby/"] {
        let corrected = "Löftet, rättad i uppföljningen 20 augusti 2025";
        site.assert_says(list, &[corrected, "Löftet, rättar uppföljningen 12 augusti 2025"], &[]);
    }
    site.assert_says("/en/ekby/lofte/", &["One corrected account", "Kursledaren blev sjuk."], &[]);
    let site = Site::of(&files("outputs: {pictures: false}")).built(TODAY);
    site.assert_says("/ekby/lofte/", &[], &["Kursledaren blev sjuk."]);
    site.assert_says("/ekby/lofte/uppfoljning/2025-08-12/", &["Kursledaren blev sjuk."], &[]);
}

#[test]
fn what_was_taken_away_is_named_and_leads_to_its_promise() {
    let site = Site::of(&[
        ("ekby/lofte/index.md", PROMISE),
        (
            "ekby/lofte/2025-08-12.md",
            "reported_by: [ekby]\ncovers: {from: 2025-01-01, to: 2025-06-30}\nremoved: {date: 2025-09-01, reason: Fel kommun.}\ncommitments: {kurs: {status: fulfilled}}",
        ),
    ]);
    let (printed, _) = site.told(TODAY, "check");
    assert!(!printed.contains("2025-08-12.md"), "{printed}");
    let site = site.built(TODAY);
    let page = "/ekby/lofte/uppfoljning/2025-08-12/";
    site.assert_says(
        page,
        &["Borttaget: Uppföljning 12 augusti 2025, Ekby kommun", "Fel kommun.", "Gäller: Löftet"],
        &[],
    );
    assert!(
        site.file("ekby/lofte/uppfoljning/2025-08-12/index.html").contains("<a href=\"../../\">Löftet</a>")
    );
    // On the promise's page it stands among the follow-ups and in the timeline.
    let told = "Uppföljning 12 augusti 2025 togs bort 1 september 2025. Skäl: Fel kommun.";
    let happened = "1 september 2025 Uppföljning 12 augusti 2025 togs bort. Skäl: Fel kommun.";
    site.assert_says("/ekby/lofte/", &[told, happened], &[]);
    assert!(site.file("ekby/lofte/index.html").contains("href=\"uppfoljning/2025-08-12/\""));
    site.assert_says(&format!("/en{page}"), &["Follow-up 12 August 2025, Ekby kommun"], &[]);
}

#[test]
fn a_change_of_an_account_names_the_commitment_by_its_words() {
    let site = Site::of(&[
        ("ekby/lofte/index.md", PROMISE),
        (
            "ekby/lofte/2025-08-12.md",
            "reported_by: [ekby]\ncovers: {from: 2025-01-01, to: 2025-06-30}\ncommitments: {kurs: {outcome: {number: 3, unit: kurser}}}
revisions:\n  - {date: 2025-09-01, text: Antalet rättades., reason: Summeringsfel., was: {commitments: {kurs: {outcome: {number: 2, unit: kurser}}}}}",
        ),
    ])
    .built(TODAY);
    let page = "/ekby/lofte/uppfoljning/2025-08-12/";
    site.assert_says(page, &["Antalet rättades."], &["kurs:", "kurs "]);
    site.assert_says(&format!("/en{page}"), &["Antalet rättades."], &["kurs:", "kurs "]);
}

#[test]
fn a_corrected_verdict_says_so_where_it_stands_though_its_section_still_holds() {
    let site = Site::of(&[
        (
            "ekby/lofte/index.md",
            "title: Löftet\nperiod: 2025\nparties: [ekby]\ncommitments:\n  ljus: {text: Ljus i parken}",
        ),
        (
            "ekby/lofte/2026-01-10.md",
            "reported_by: [ekby]\ncovers: 2025\ncommitments:\n  ljus: {status: fulfilled, outcome: {number: 3, unit: st}}\n\n## Ljus {#ljus}\n\nLjusen sitter.",
        ),
        (
            "ekby/lofte/2026-02-10.md",
            "reported_by: [ekby]\ncorrects: 2026-01-10\ncommitments:\n  ljus: {status: not_fulfilled, reason: Fel lampor}",
        ),
    ])
    .built(TODAY);
    site.assert_says(
        "/ekby/lofte/uppfoljning/2026-01-10/",
        &["Ljus i parken Uppfyllt Rättat i uppföljningen 10 februari 2026. Det som står här gäller inte längre. Utfall: 3 st Ljusen sitter."],
        &[],
    );
}

/// A verdict that was changed in place is marked wherever it counts, and followers are told.
#[test]
fn a_verdict_that_was_changed_says_when() {
    let site = Site::of(&[
        ("ekby/lofte/index.md", PROMISE),
        (
            "ekby/lofte/2025-08-12.md",
            "reported_by: [ekby]\ncovers: {from: 2025-01-01, to: 2025-06-30}\ncommitments:\n  kurs: {status: in_progress}\n\
             revisions: [{date: 2025-11-20, text: Kurserna pågår än, reason: Felskrivet, was: {commitments: {kurs: {status: fulfilled}}}}]",
        ),
        (
            "ekby/lofte/2025-09-01-rattelse.md",
            "reported_by: [ekby]\ncorrects: 2025-08-12\ncommitments:\n  ljus: {status: in_progress}",
        ),
    ])
    .built("2025-12-01");
    site.assert_says("/ekby/lofte/", &["uppföljningen 12 augusti 2025, ändrad 20 november 2025"], &[]);
    let feed = site.file("feed.xml");
    for part in [
        "<updated>2025-11-20T12:00:00+00:00</updated>",
        "Ändrat 2025-11-20: Kurserna pågår än",
        "Rättar redovisningen 2025-08-12.",
    ] {
        assert!(feed.contains(part), "{part}\n{feed}");
    }
}

/// What was told of is not retold with later words.
#[test]
fn an_account_says_what_the_commitment_was_when_it_was_told() {
    let site = Site::of(&[
        (
            "ekby/lofte/index.md",
            "title: Löftet\nperiod: 2025\nparties: [ekby]\ncommitments:\n  ljus: {text: Åtta nya lampor, target: {number: 8, unit: lampor}}\n  \
             kurs: {text: Kurser}\n\
             revisions: [{date: 2025-08-10, text: Färre lampor, reason: Pengarna, was: {commitments: {ljus: {text: Tio nya lampor, \
             target: {number: 10, unit: lampor}}}}}]",
        ),
        (
            "ekby/lofte/2025-07-20.md",
            "reported_by: [ekby]\ncovers: {from: 2025-01-01, to: 2025-06-30}\ncommitments:\n  ljus: {status: in_progress}\n  kurs: {status: in_progress}",
        ),
        (
            "ekby/lofte/2025-09-20.md",
            "reported_by: [ekby]\ncovers: {from: 2025-07-01, to: 2025-08-31}\ncommitments:\n  ljus: {status: in_progress}",
        ),
    ])
    .built(TODAY);
    let then =
        "Åtagandet ändrades 10 augusti 2025. När det här redovisades löd det: Tio nya lampor (10 lampor)";
    site.assert_says("/ekby/lofte/uppfoljning/2025-07-20/", &[then], &[]);
    site.assert_says("/ekby/lofte/uppfoljning/2025-09-20/", &[], &["När det här redovisades"]);
    assert_eq!(site.words("/ekby/lofte/uppfoljning/2025-07-20/").matches("löd det").count(), 1);
}
