//! Sentences as a careful official writes them: one is not several, and nothing is said that nobody wrote.

use crate::site::Site;

const TODAY: &str = "2026-11-29";

#[test]
fn one_commitment_is_not_spoken_of_as_several() {
    let site = Site::of(&[
        ("ekby/ensamt/index.md", "title: Ensamt\nperiod: 2024\nparties: [ekby]\ncommitments:\n  ljus: {text: Ljus}"),
        ("ekby/ett/index.md", "title: Ett\nperiod: 2023\nparties: [ekby]\ncommitments:\n  ljus: {text: Lampor}"),
        (
            "ekby/ett/2024-01-20.md",
            "reported_by: [ekby]\ncovers: 2023\ncommitments:\n  ljus: {status: not_fulfilled, reason: Pengarna tog slut.}",
        ),
        ("ekby/tva/index.md", "title: Två\nperiod: 2025\nparties: [ekby]\ncommitments:\n  ljus: {text: Bänkar}\n  kurs: {text: Kurs}"),
        (
            "ekby/tva/2026-01-20.md",
            "reported_by: [ekby]\ncovers: 2025\ncommitments:\n  ljus: {status: fulfilled, outcome: {number: 2, unit: bänkar}}\n  kurs: {status: fulfilled, outcome: {number: 1, unit: kurs}}",
        ),
    ])
    .built(TODAY);
    site.assert_says(
        "/ekby/ensamt/",
        &["Löftet har ett åtagande. Det har inte följts upp."],
        &["Inget av dem"],
    );
    site.assert_says("/en/ekby/ensamt/", &["It has not been followed up."], &["None of them"]);
    site.assert_says("/ekby/ett/", &["0 av 1 åtagande uppfyllt"], &["uppfyllda"]);
    site.assert_says("/ekby/tva/", &["Båda åtagandena uppfyllda"], &["Alla 2"]);
    site.assert_says("/en/ekby/tva/", &["Both commitments fulfilled"], &["All 2"]);
}

#[test]
fn why_nothing_is_told_stands_on_each_row_of_the_list() {
    let site = Site::of(&[(
        "ekby/lofte/index.md",
        "title: Löftet\nperiod: 2024\nparties: [ekby]\ncommitments:\n  ljus: {text: Belysning}",
    )])
    .built(TODAY);
    site.assert_says("/status/inte-redovisat/", &["Belysning Uppföljning saknas"], &[]);
    site.assert_says("/en/status/inte-redovisat/", &["Belysning Follow-up missing"], &[]);
}

#[test]
fn what_is_not_known_is_said_in_words_that_fit() {
    let site = Site::of(&[
        ("parties/farsor.md", "name: Farsorna\nkind: förening\nperiod: {from: 2012}"),
        (
            "ekby/lofte/index.md",
            "title: Löftet\nperiod: 2025\nparties: [ekby, farsor]\nfollow_up: {every: year, within: 0}\ncommitments:\n  ljus: {text: Ljus}
basis:\n  - {kind: situation_picture, title: Hamnen, date: unknown}
source: {title: Papperet, url: \"https://ekby.example\", seen: 2026-01-01, page: s. 3–4}",
        ),
        ("ekby/lofte/2026-01-20.md", "reported_by: [ekby]\ncovers: unknown\ncommitments:\n  ljus: {status: in_progress}"),
    ])
    .built(TODAY);
    site.assert_says(
        "/ekby/lofte/",
        &["om okänd tid", "Lägesbild: Hamnen, odaterad", "Papperet, s. 3–4", "Redovisas samma dag."],
        &["om tiden okänd tid", "s. s. 3", "inom 0 dagar", "Hamnen, okänd"],
    );
    site.assert_says(
        "/en/ekby/lofte/",
        &["about an unknown time", "Reported on the same day."],
        &["within 0 days"],
    );
    site.assert_says("/parter/farsor/", &["sedan 2012"], &["tills vidare"]);
    site.assert_says("/en/parter/farsor/", &["since 2012"], &[]);
}

#[test]
fn an_agreement_is_called_by_its_own_word_and_a_citation_reads_as_a_sentence() {
    let site = Site::of(&[(
        "ekby/avtal/index.md",
        "kind: agreement\ntitle: Samverkan i Ekby\nperiod: 2025\nparties: [ekby]\nsigned: {date: 2024-08}\ncommitments:\n  ljus: {text: Ljus}
revisions:\n  - {date: 2025-03-01, text: Ett år kortare, reason: Beslutat så, was: {period: {from: 2025-01-01, to: 2026-12-31}}}",
    )])
    .built(TODAY);
    assert!(site.file("feed.xml").contains("Ny överenskommelse: Samverkan i Ekby"));
    assert!(site.file("en/feed.xml").contains("New agreement: Samverkan i Ekby"));
    site.assert_says("/ekby/avtal/historik/", &[], &["sedan löftet"]);
    site.assert_says("/ekby/avtal/", &["Samverkan i Ekby, augusti 2024, kontrollsumma"], &["Ekby. augusti"]);
}

#[test]
fn a_difference_cuts_no_date() {
    let site = Site::of(&[(
        "ekby/lofte/index.md",
        "title: Löftet\nperiod: {from: 2024-01-01, to: 2027-06-30}\nparties: [ekby]\ncommitments:\n  ljus: {text: Ljus}
revisions:\n  - {date: 2026-03-01, text: Förlängt, reason: Beslutat så, was: {period: {from: 2024-01-01, to: 2026-12-31}}}",
    )])
    .built(TODAY);
    site.assert_says(
        "/ekby/lofte/historik/",
        &["Borttaget: 1 januari 2024–31 december 2026 Slut på borttaget. Tillagt: 1 januari 2024–30 juni 2027"],
        &[],
    );
}

#[test]
fn a_section_without_content_is_not_there() {
    let site = Site::of(&[(
        "ekby/lofte/index.md",
        "title: Löftet\nperiod: 2025\nparties: [ekby]\ncommitment_count: unknown\nimage: {file: bild.svg, decorative: true}",
    )]);
    site.write_as_is("ekby/lofte/bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    let site = site.built(TODAY);
    site.assert_says("/ekby/lofte/", &[], &["Det här lovades", "Bakgrund"]);
    assert!(site.file("ekby/lofte/index.html").contains("bild.svg"));
    site.assert_says(
        "/tillganglighet/",
        &["Det finns ingen uppgift om vart du kan vända dig."],
        &["Hör av dig"],
    );
}

#[test]
fn an_outcome_without_a_place_stands_under_no_place() {
    let site = Site::of(&[
        (
            "ekby/lofte/index.md",
            "title: Löftet\nperiod: 2025\nparties: [ekby]\ncommitments:
  besok: {text: Besök, target: {at_least: 5, unit: besök, places: [Nordskolan, Sydskolan], counted: each}}",
        ),
        (
            "ekby/lofte/2026-01-20.md",
            "reported_by: [ekby]\ncovers: 2025\ncommitments:\n  besok: {outcome: [{number: 7, unit: besök, places: [Nordskolan]}, {number: 3, unit: besök}]}",
        ),
    ])
    .built(TODAY);
    let page = site.words("/ekby/lofte/");
    let without = page.find("Utfall redovisat utan plats").expect(&page);
    assert!(without < page.find("Nordskolan Redovisat").expect(&page), "{page}");
    assert_eq!(page.matches("Utfall redovisat utan plats").count(), 1, "{page}");
}

#[test]
fn what_belongs_to_no_area_stands_under_no_areas_heading() {
    let of = |commitments: &str| {
        format!(
            "title: Löftet\nperiod: 2024\nparties: [ekby]\nfocus_areas: {{natt: Natten}}\ncommitments:\n{commitments}"
        )
    };
    let after = of("  vakt: {text: Vakter, focus_area: natt}\n  ljus: {text: Belysning}");
    let before = of("  ljus: {text: Belysning}\n  vakt: {text: Vakter, focus_area: natt}");
    let site = Site::of(&[("ekby/efter/index.md", &after), ("ekby/fore/index.md", &before)]).built(TODAY);
    let words = site.words("/ekby/efter/");
    let places: Vec<usize> =
        ["Natten", "Vakter", "Övriga åtaganden", "Belysning"].map(|part| words.find(part).unwrap()).into();
    assert!(places.is_sorted(), "{words}");
    site.assert_says("/ekby/fore/", &["Belysning"], &["Övriga åtaganden"]);
    site.assert_says("/en/ekby/efter/", &["Other commitments"], &[]);
}

#[test]
fn a_heading_that_says_more_than_its_commitment_stands_above_its_text() {
    let site = Site::of(&[
        (
            "ekby/lofte/index.md",
            "title: Löftet\nperiod: 2024\nparties: [ekby]\nfocus_areas: {unga: De unga}\ncommitments:
  ljus: {text: Bättre belysning i parken, focus_area: unga}
  traffar: {text: Träffar}

## Vad unga säger {#unga}
Om de unga.

## Sakens bakgrund {#ljus}
Om saken.",
        ),
        (
            "ekby/lofte/2025-01-20.md",
            "reported_by: [ekby]\ncovers: {from: 2024-01-01, to: 2024-05-31}\ncommitments:\n  ljus: {status: in_progress}\n  traffar: {status: in_progress}

## Vi slutar i *maj* {#ljus}
Lamporna är beställda.

## Träffar
Två träffar.",
        ),
        (
            "ekby/lofte/2025-03-20.md",
            "reported_by: [ekby]\ncovers: {from: 2024-06-01, to: 2024-12-31}\ncommitments:\n  ljus: {status: fulfilled}

## Belysning i parken {#ljus}
Lamporna lyser.",
        ),
    ])
    .built(TODAY);
    site.assert_says(
        "/ekby/lofte/",
        &[
            "Vad unga säger Om de unga.",
            "Sakens bakgrund Om saken.",
            "Vi slutar i maj Lamporna är beställda.",
        ],
        &["Träffar Två träffar.", "Belysning i parken Lamporna"],
    );
    site.assert_says("/ekby/lofte/uppfoljning/2025-01-20/", &["Vi slutar i maj Lamporna är beställda."], &[]);
}

#[test]
fn a_month_is_a_time_at_which_something_was_done() {
    let site = Site::of(&[
        (
            "ekby/lofte/index.md",
            "title: Löftet\nkind: agreement\nperiod: {from: 2023, to: 2024}\nparties: [ekby]\nsigned: {date: 2023-05, place: rådhuset}
signatories: [{role: t.f. kommunchef, party: ekby, acting: true}, {role: kommunchef, party: ekby, acting: true}]
revisions: [{date: 2023-06, text: \"Ändrat: åtagandet ljus.\", reason: Skäl}]
commitments:\n  ljus: {text: Belysning., period: {from: 2023-06-01}}",
        ),
        (
            "ekby/lofte/2024-05.md",
            "reported_by: [ekby]\ncovers: 2023\ncommitments:\n  ljus: {status: in_progress}",
        ),
        (
            "ekby/lofte/2024-08.md",
            "reported_by: [ekby]\ncovers: 2023\nremoved: {date: 2024-09, reason: Fel.}\ncommitments:\n  ljus: {status: in_progress}",
        ),
        (
            "ekby/bilaga/index.md",
            "title: Bilagan\nperiod: {from: 2024-02-01}\nparties: [ekby]\ncomplements: [lofte]\ncommitments:\n  a: {text: A}",
        ),
        (
            "ekby/nytt/index.md",
            "title: Nytt\nperiod: {from: 2025-01}\nparties: [ekby]\ncontinues: [lofte]\ncommitments:\n  ljus: {text: Belysning.}",
        ),
        ("ekby/2024-granskning.md", "title: Granskning av löftet\nreviewed_by: [ekby]\nabout: [lofte]\nfindings: [{criterion: Hur?, assessment: Bra}]"),
    ])
    .built(TODAY);
    site.assert_says(
        "/ekby/lofte/",
        &[
            "(avslutad)",
            "Senast följt upp i maj 2024.",
            "enligt uppföljningen i maj 2024",
            "Undertecknat i maj 2023 i rådhuset",
            "t.f. kommunchef, Ekby kommun t.f. kommunchef, Ekby kommun",
            "juni 2023 Ändrat: åtagandet ljus.",
            "Period 1 juni 2023–2024",
            "togs bort i september 2024. Skäl: Fel.",
            "Ett senare löfte började gälla: Nytt",
        ],
        &["Ändring: Ändrat", "t.f. t.f.", "1 juni 2023, tills vidare", "började gälla: Bilagan"],
    );
    site.assert_says(
        "/ekby/nytt/historik/",
        &["Från perioden 2023–2024 till perioden från januari 2025, tills vidare"],
        &[],
    );
    site.assert_says("/ekby/", &["Senast följt upp i maj 2024."], &[]);
    site.assert_says(
        "/en/ekby/lofte/",
        &["Last followed up in May 2024.", "Signed in May 2023 in rådhuset"],
        &[],
    );
    site.assert_says("/", &[], &["Granskning: Granskning"]);
    let feed = site.file("feed.xml");
    assert!(feed.contains("<title>Granskning av löftet</title>"), "{feed}");
    assert!(feed.contains("Belysning: ") && !feed.contains(".:"), "{feed}");
}

#[test]
fn a_feed_without_entries_is_not_of_1970_and_one_promise_is_not_one_of_them() {
    let site = Site::of(&[("ekby/lofte/index.md", "title: Löftet\nperiod: unknown\nparties: [ekby]\ncommitments:\n  ljus: {text: Belysning}"),
        ("ekby/andra/index.md", "title: Andra\nkind: agreement\nperiod: 2025\nparties: [ekby]\ncommitments:\n  ljus: {text: Belysning}")])
    .built(TODAY);
    assert!(!site.file("feed.xml").contains("1970"), "{}", site.file("feed.xml"));
    site.assert_says("/ekby/", &["Ett löfte i Ekby har okänd period."], &["av dem är perioden"]);
    let page = site.file("ar/okant/index.html");
    assert!(page.contains("content=\"Löften med okänd period: "), "{page}");
}

#[test]
fn what_changed_says_the_language_of_each_word() {
    let site = Site::of(&[(
        "ekby/lofte/index.md",
        "title: Löftet\nperiod: 2024\nparties: [ekby]
needs: {ljus-ute: Ljus på torget, mer: Mer av allt}
focus_areas: {torget: Torget om natten, parken: Parken om dagen}
signatories: [{role: ordförande, party: ekby, date: 2024-01-02}]
commitments:
  ljus: {text: Lampor, focus_area: torget, answers: [ljus-ute]}
revisions:
  - {date: 2024-06-01, text: Flyttat, reason: Nytt, was: {signatories: [{role: vice ordförande, party: ekby, date: 2024-01-02}], commitments: {ljus: {focus_area: parken, answers: [mer]}}}}",
    )])
    .built(TODAY);
    let page = site.file("en/ekby/lofte/historik/index.html");
    for said in [
        "<span lang=\"sv\">Torget om natten</span>",
        "<span lang=\"sv\">Ljus på torget</span>",
        "<span lang=\"sv\">vice</span>",
        "<span lang=\"sv\">ordförande, Ekby kommun,</span>",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains('\u{e002}') && !page.contains("<span lang=\"sv\">2 January"), "{page}");
}
