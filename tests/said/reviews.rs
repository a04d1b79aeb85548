//! A review of several, and what an account could not tell of.

use crate::site::Site;

const TODAY: &str = "2026-11-29";

/// The whole says one thing, what it says of each may be another.
#[test]
fn a_review_of_several_says_of_each_what_it_found_there() {
    let promise = |title: &str| {
        format!("title: {title}\nperiod: 2025\nparties: [ekby]\ncommitments:\n  ljus: {{text: Belysning}}")
    };
    let (one, other) = (promise("Torget"), promise("Parken"));
    let site = Site::of(&[
        ("parties/revisorn.md", "name: Revisorn\nkind: revisorer"),
        ("ekby/torget/index.md", &one),
        ("ekby/parken/index.md", &other),
        (
            "ekby/2026-10-30-granskning.md",
            "title: Granskningen\nreviewed_by: [revisorn]\nconcerns: [ekby]\nabout: [torget, parken]\nassessment: Nej\nscale: {Ja: met, Nej: not_met}\n\
             findings:\n  - criterion: Följs löftena upp?\n    findings:\n      - {criterion: Följs det upp?, assessment: Ja, about: [torget]}",
        ),
    ])
    .built(TODAY);
    let overall = "Granskningen, Revisorn, 30 oktober 2026. Samlad bedömning: Nej (motsvarar inte uppfyllt)";
    let own = "Följs det upp? – Ja (motsvarar uppfyllt)";
    for page in ["/ekby/torget/", "/ekby/", "/parter/ekby/"] {
        site.assert_says(page, &[overall, own], &[]);
    }
    site.assert_says(
        "/ekby/parken/",
        &["Bedömning: Nej (motsvarar inte uppfyllt)"],
        &[own, "Samlad bedömning"],
    );
}

/// What was promised later, or was over by then, is not missing in an account.
#[test]
fn an_account_is_not_blamed_for_what_did_not_hold_then() {
    let site = Site::of(&[
        (
            "ekby/lofte/index.md",
            "title: Löftet\nperiod: 2025\nparties: [ekby]\ncommitments:\n  ljus: {text: Belysning}\n  kurs: {text: Kurser}\n  \
             toalett: {text: Toalett}\n  var: {text: Vårstädning, period: {from: 2025-01-01, to: 2025-02-28}}\n  \
             host: {text: Höstmarknad, period: {from: 2025-09-01, to: 2025-11-30}}\n\
             revisions: [{date: 2025-08-10, text: En toalett till, reason: Önskemål, was: {commitments: {toalett: new}}}]",
        ),
        (
            "ekby/lofte/2025-07-20.md",
            "reported_by: [ekby]\ncovers: {from: 2025-03-01, to: 2025-06-30}\ncommitments:\n  kurs: {status: in_progress}",
        ),
    ])
    .built(TODAY);
    site.assert_says(
        "/ekby/lofte/uppfoljning/2025-07-20/",
        &["Nämns inte här Belysning"],
        &["Toalett", "Vårstädning", "Höstmarknad"],
    );
}

/// The one whom an entry names has told, and why it still falls short is said.
#[test]
fn a_timeline_says_who_told_and_why_it_still_falls_short() {
    let site = Site::of(&[
        ("parties/bolaget.md", "name: Bolaget\nkind: bolag"),
        (
            "ekby/lofte/index.md",
            "title: Löftet\nperiod: 2025\nparties: [ekby, bolaget]\ncommitments:\n  ljus: {text: Belysning}",
        ),
        (
            "ekby/lofte/2025-07-20.md",
            "reported_by: [ekby]\ncovers: {from: 2025-01-01, to: 2025-06-30}\ncommitments:\n  ljus: {status: not_fulfilled, \
             reason: Inget hände., reported_by: [bolaget]}",
        ),
        (
            "ekby/lofte/2026-01-20.md",
            "reported_by: [ekby]\ncovers: {from: 2025-01-01, to: 2025-12-31}\ncommitments:\n  ljus: {status: \
             partly_fulfilled, reason: Bara halva torget., reported_by: [bolaget]}",
        ),
    ])
    .built(TODAY);
    site.assert_says(
        "/ekby/lofte/",
        &[
            "Från Ej uppfyllt till Delvis uppfyllt. Skäl: Bara halva torget.",
            "Uppföljning 20 juli 2025, av Bolaget",
        ],
        &[],
    );
}
