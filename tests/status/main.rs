//! `lofte status` from outside: a site folder in, what is printed and the exit code out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines
)]

use assert_cmd::Command;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const FILES: [(&str, &str); 7] = [
    (
        "site.yaml",
        "title: Provplatsen\nbase_url: https://exempel.se\n\
         publisher: {name: Ekby kommun, org_number: 212000-0000, kind: municipality}\n",
    ),
    ("parties/bolaget.md", "---\nname: Ekby Bostäder\nkind: bostadsbolag\n---\n"),
    ("municipalities/ekby/index.md", "---\nname: Ekby kommun\ncode: \"0181\"\n---\n"),
    ("municipalities/alby/index.md", "---\nname: Alby kommun\ncode: \"0182\"\n---\n"),
    (
        "municipalities/ekby/centrum/index.md",
        "---\ntitle: Ekby centrum\nperiod: 2023\nparties: [ekby, bolaget]\nalso_in: [alby]\n\
         commitment_count: unknown\ncommitments:\n  \
         ljus: {text: Belysning, parties: [bolaget], target: {at_least: 10, unit: lyktor}}\n  mote: {text: Möten}\n---\n",
    ),
    (
        "municipalities/ekby/centrum/2024-04.md",
        "---\nreported_by: [ekby]\ncovers: 2023\ncommitments:\n  \
         ljus: {status: delayed, reason: Brist på el, outcome: {number: 7, unit: lyktor}}\n---\n",
    ),
    (
        "municipalities/alby/norra/index.md",
        "---\ntitle: Norra Alby\nperiod: {from: 2024-01}\nparties: [alby]\nkind: agreement\n\
         commitments:\n  rond: {text: Trygghetsvandringar}\n---\n",
    ),
];

fn site() -> TempDir {
    let folder = TempDir::new().unwrap();
    for (path, text) in FILES {
        write(folder.path(), path, text);
    }
    folder
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join("content").join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// What the command prints to standard output and standard error, with its exit code.
fn status(site: &TempDir, arguments: &[&str]) -> (String, String, Option<i32>) {
    let output = Command::new(env!("CARGO_BIN_EXE_lofte"))
        .args(["status", "--today", "2024-06-01", "--root"])
        .arg(site.path())
        .args(arguments)
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (text(output.stdout), text(output.stderr), output.status.code())
}

#[test]
fn json_is_what_part_d_says() {
    let (out, err, code) = status(&site(), &["--format", "json"]);
    assert_eq!((err.as_str(), code), ("", Some(0)));
    assert_eq!(out, include_str!("expected.json"));
}

#[test]
fn one_promise_and_all_of_a_town() {
    let site = site();
    let (out, err, code) = status(&site, &["ekby/centrum"]);
    assert_eq!((err.as_str(), code), ("", Some(0)));
    assert_eq!(
        out,
        "ekby/centrum: Ekby centrum\n  Gällde 2023-01-01 – 2023-12-31\n  \
         Minst 2 åtaganden: 1 försenat, 1 inte redovisat och hur många som inte är förtecknade här är okänt.\n  \
         Uppföljning för tiden till 2023-12-31: redovisad (municipalities/ekby/centrum/2024-04.md)\n\n  \
         ljus\n    Försenat, 2024-04 (municipalities/ekby/centrum/2024-04.md)\n    Redovisat av ekby\n    \
         Mål: minst 10 lyktor. Redovisat: 7 lyktor; målet nås inte.\n    \
         Utfall: 7 lyktor, 2023-01-01 – 2023-12-31 (municipalities/ekby/centrum/2024-04.md)\n\n  \
         mote\n    Nämns inte i uppföljningen 2024-04\n"
    );
    let (out, _, code) = status(&site, &["--lang", "en", "alby/"]);
    assert_eq!(code, Some(0));
    assert_eq!(
        out,
        "alby/norra: Norra Alby\n  Holds 2024-01-01 –\n  1 commitment: 1 not reported.\n\n  \
         rond\n    No follow-up is promised\n"
    );
}

#[test]
fn sums_are_of_the_whole_site_whatever_is_asked_for() {
    let site = site();
    let parsed = |arguments: &[&str]| -> serde_json::Value {
        serde_json::from_str(&status(&site, arguments).0).unwrap()
    };
    let (all, one) = (parsed(&["--format", "json"]), parsed(&["--format", "json", "alby/norra"]));
    assert_eq!(one["promises"].as_object().unwrap().keys().collect::<Vec<_>>(), ["alby/norra"]);
    assert_eq!(one["towns"], all["towns"]);
    assert_eq!(one["parties"], all["parties"]);
}

#[test]
fn what_is_not_there_is_named_with_the_nearest() {
    let (out, err, code) = status(&site(), &["ekby/centrumm", "xyz", "alby"]);
    assert_eq!((out.as_str(), code), ("", Some(2)));
    assert_eq!(
        err,
        "Det finns inget löfte ekby/centrumm. Menade du ekby/centrum?\n\
         Det finns inget löfte xyz. Skriv det som <kommun>/<löfte>, till exempel boras/centrum-2022-2023.\n"
    );
}

#[test]
fn a_site_with_a_mistake_has_no_status() {
    let site = site();
    write(
        site.path(),
        "municipalities/ekby/centrum/2024-05.md",
        "---\nreported_by: [ekbi]\ncovers: 2023\n---\n",
    );
    let (out, err, code) = status(&site, &[]);
    assert_eq!((out.as_str(), code), ("", Some(1)));
    assert!(err.contains("municipalities/ekby/centrum/2024-05.md:2:15"), "{err}");
}

/// Targets of every form, with what was counted and how the two stand.
#[test]
fn targets_and_outcomes_are_told() {
    let site = site();
    write(
        site.path(),
        "municipalities/ekby/centrum/index.md",
        "---\ntitle: Ekby centrum\nperiod: 2023\nparties: [ekby]\ncommitments:\n  \
         ljus:\n    text: Belysning\n    target:\n      \
         - {at_least: 2, unit: rundor, per: week, places: [Torget, Ån], counted: each}\n      \
         - {at_most: \"4,5\", unit: timmar}\n      \
         - {about: 60, unit: möten, lasting: {number: 20, unit: minuter}, of_which: {at_least: 20, unit: \"%\"}}\n---\n",
    );
    write(
        site.path(),
        "municipalities/ekby/centrum/2024-04.md",
        "---\nreported_by: [ekby]\ncovers: 2023\ncommitments:\n  ljus:\n    outcome:\n      \
         - {number: 3, unit: rundor, places: [Torget], covers: {from: 2023-01-02, to: 2023-01-08}}\n      \
         - {number: 5, unit: timmar}\n---\n",
    );
    let (out, err, _) = status(&site, &["ekby/centrum"]);
    let told = out.split_once("  ljus\n").map(|(_, told)| told).unwrap_or(&err);
    assert_eq!(
        told,
        "    Redovisat utan bedömning, 2024-04 (municipalities/ekby/centrum/2024-04.md)\n    \
         Redovisat av ekby\n    \
         Mål: minst 2 rundor per vecka, Torget och Ån, på varje plats, för Torget. \
         I genomsnitt 3 rundor (1 hela enheter); målet nås.\n    \
         Utfall: 3 rundor, Torget, 2023-01-02 – 2023-01-08 (municipalities/ekby/centrum/2024-04.md)\n    \
         Mål: minst 2 rundor per vecka, Torget och Ån, på varje plats, för Ån. Inget utfall att jämföra med.\n    \
         Mål: högst 4,5 timmar. Redovisat: 5 timmar; mer än målet.\n    \
         Utfall: 5 timmar, 2023-01-01 – 2023-12-31 (municipalities/ekby/centrum/2024-04.md)\n    \
         Mål: cirka 60 möten, 20 minuter varje gång, varav minst 20 %. Inget utfall att jämföra med.\n"
    );
}
