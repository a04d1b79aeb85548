//! What holds, held and is not known to hold: one grammar for one moment, on every page.

use crate::site::Site;

const TODAY: &str = "2026-11-29";

const UNKNOWN: (&str, &str) = (
    "ekby/okant/index.md",
    "title: Okänt\nperiod: unknown\nparties: [ekby]\ncommitments:\n  ljus: {text: Ljus}",
);
const NOW: (&str, &str) =
    ("ekby/nu/index.md", "title: Nu\nperiod: 2026\nparties: [ekby]\ncommitments:\n  ljus: {text: Lampor}");

#[test]
fn what_nobody_knows_when_it_holds_is_not_said_to_hold_now() {
    let site = Site::of(&[UNKNOWN, NOW]).built(TODAY);
    site.assert_says(
        "/",
        &[
            "2 löften från en kommun. 1 gäller nu. 1 har okänd period.",
            "Medborgarlöften vars period är okänd Okänt perioden okänd",
            "Ekby 1 gäller nu, 1 med okänd period",
        ],
        &["2 gäller nu"],
    );
    let both = "Medborgarlöften som gäller nu eller vars period är okänd";
    site.assert_says(
        "/ekby/",
        &[
            "Ett löfte gäller i Ekby nu. Ett löfte i Ekby har okänd period.",
            &format!("{both}: 2 med 2 åtaganden. För ett av dem är perioden okänd."),
        ],
        &["2 löften gäller"],
    );
    site.assert_says("/parter/ekby/", &[&format!("{both}: 2 åtaganden.")], &[]);
    site.assert_says("/status/inte-redovisat/", &[&format!("{both} 2 2")], &[]);
    site.assert_says(
        "/ar/okant/",
        &["Medborgarlöften vars period är okänd: 1 med 1 åtagande."],
        &["gäller nu", "Perioden är okänd."],
    );
    let names = site.file("sok/namn.json");
    assert!(names.contains(r#"["okand","perioden okänd",0]"#), "{names}");
}

#[test]
fn where_no_period_is_known_nothing_is_said_of_what_holds() {
    let site = Site::of(&[UNKNOWN]).built(TODAY);
    site.assert_says("/", &["Ett löfte från en kommun. Perioden är okänd."], &["gäller nu"]);
    site.assert_says(
        "/ekby/",
        &["Ett löfte i Ekby har okänd period."],
        &["gäller i Ekby nu", "som gäller nu"],
    );
    site.assert_says(
        "/en/",
        &["One promise from one municipality. The period is unknown."],
        &["holds now", "hold now"],
    );
    site.assert_says("/en/ekby/", &["One promise in Ekby has an unknown period."], &["holds"]);
}

#[test]
fn what_was_in_progress_when_its_own_time_ended_is_counted_in_the_past() {
    let site = Site::of(&[
        (
            "ekby/lofte/index.md",
            "title: Löftet\nperiod: 2025–2027\nparties: [ekby]\ncommitments:\n  ljus: {text: Ljus, period: 2025}\n  bank: {text: Bänkar}",
        ),
        (
            "ekby/lofte/2025-11-01.md",
            "reported_by: [ekby]\ncovers: 2025\ncommitments:\n  ljus: {status: in_progress}\n  bank: {status: in_progress}",
        ),
    ])
    .built(TODAY);
    site.assert_says("/ekby/lofte/", &["1 pågår, 1 pågick"], &["2 pågår"]);
    for page in ["/ekby/", "/parter/ekby/", "/status/"] {
        site.assert_says(page, &["Pågår 1 Pågick 1"], &["Pågår 2"]);
    }
    let (printed, _) = site.told(TODAY, "status");
    assert!(printed.contains("1 pågår och 1 pågick"), "{printed}");
}

#[test]
fn alone_in_a_paper_nobody_promises_jointly() {
    let site = Site::of(&[
        (
            "ekby/lofte/index.md",
            "title: Löftet\nperiod: 2026\nparties: [ekby]\ncommitments:\n  ljus: {text: Ljus}",
        ),
        (
            "ekby/nasta/index.md",
            "title: Nästa\nperiod: 2027\nparties: [ekby]\ncontinues: [lofte]\ncommitments:\n  ljus: {text: Ljus}",
        ),
        (
            "ekby/bytt/index.md",
            "title: Bytt\nperiod: 2026\nparties: [ekby]\ncommitments:\n  ljus: {text: Ljus}\nrevisions:\n  - {date: 2026-02-01, text: Ny ordning, reason: Ny, was: {commitments: {ljus: new}}}",
        ),
    ]);
    let site = site.built(TODAY);
    for page in ["/parter/ekby/", "/ekby/lofte/", "/ekby/bytt/historik/", "/ekby/nasta/historik/"] {
        let words = site.words(page).to_lowercase();
        assert!(!words.contains("gemensam"), "{page}: {words}");
    }
}

#[test]
fn where_a_party_of_the_paper_is_another_a_joint_commitment_is_not_as_it_was() {
    let site = Site::of(&[
        ("parties/bolaget.md", "name: Bolaget\nkind: företag"),
        ("parties/nya.md", "name: Nya bolaget\nkind: företag"),
        (
            "ekby/lofte/index.md",
            "title: Löftet\nperiod: 2026\nparties: [ekby, bolaget]\ncommitments:\n  ljus: {text: Ljus}\n  bank: {text: Bänkar, parties: [ekby]}",
        ),
        (
            "ekby/nasta/index.md",
            "title: Nästa\nperiod: 2027\nparties: [ekby, nya]\ncontinues: [lofte]\ncommitments:\n  ljus: {text: Ljus}\n  bank: {text: Bänkar, parties: [ekby]}",
        ),
    ])
    .built(TODAY);
    site.assert_says(
        "/ekby/nasta/historik/",
        &[
            "1 oförändrat",
            "1 med andra parter",
            "Vem förut Ekby kommun och Bolaget gemensamt",
            "Vem nu Ekby kommun och Nya bolaget gemensamt",
        ],
        &[],
    );
}
