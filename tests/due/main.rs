//! The promised follow-up is itself followed up: on the pages, in the calendar, in `lofte due` and in `lofte check`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use assert_cmd::Command;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const SITE: &str = "title: Provplatsen\nbase_url: https://exempel.se\nlanguages: [sv, en]\n\
    publisher: {name: Ekby kommun, org_number: 212000-0000, kind: municipality}\n";

/// Followed up twice a year, and the last follow-up is ten months old: of the half-year to 31 December 2024 it told on
/// 15 January 2025; that to 30 June 2025 was to be told by 29 August.
const FILES: [(&str, &str); 5] = [
    ("site.yaml", SITE),
    ("parties/bolaget.md", "---\nname: Ekby Bostäder\nkind: bostadsbolag\n---\n"),
    ("municipalities/ekby/index.md", "---\nname: Ekby kommun\nplace: Ekby\ncode: \"0181\"\n---\n"),
    (
        "municipalities/ekby/centrum/index.md",
        "---\ntitle: Ekby centrum\nperiod: {from: 2024-07-01, to: 2026-06-30}\nparties: [ekby, bolaget]\n\
         follow_up: {every: half_year, lead: bolaget}\n\
         commitments:\n  ljus: {text: Belysning, parties: [bolaget]}\n---\n",
    ),
    (
        "municipalities/ekby/centrum/2025-01-15.md",
        "---\nreported_by: [bolaget]\ncovers: {from: 2024-07-01, to: 2024-12-31}\n\
         commitments:\n  ljus: {status: in_progress}\n---\nLyktorna är beställda.\n\n## Belysning {#ljus}\nBeställda.\n",
    ),
];
const TODAY: &str = "2025-11-15";

fn site(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (path, text) in files {
        let path = folder.path().join("content").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn lofte(root: &Path, today: &str, command: &str, arguments: &[&str]) -> (String, String, Option<i32>) {
    let output = Command::new(env!("CARGO_BIN_EXE_lofte"))
        .args([command, "--today", today, "--root"])
        .arg(root)
        .args(arguments)
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (text(output.stdout), text(output.stderr), output.status.code())
}

/// A page's words, each run of them in one line.
fn words(root: &Path, file: &str) -> String {
    let html = fs::read_to_string(root.join("public").join(file)).unwrap();
    let mut text = String::new();
    let mut in_tag = false;
    for letter in html.chars() {
        match letter {
            '<' => in_tag = true,
            '>' => in_tag = false,
            letter if !in_tag => text.push(letter),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_follow_up_that_is_missing_is_said_everywhere() {
    let site = site(&FILES);
    let root = site.path();
    let missing = "Uppföljning för tiden till 31 december 2024: redovisad";
    let (_, findings, code) = lofte(root, TODAY, "build", &[]);
    assert_eq!(code, Some(0), "{findings}");

    let promise = words(root, "ekby/centrum/index.html");
    for said in [
        "Senast följt upp 15 januari 2025.",
        "Uppföljning för tiden till 30 juni 2025 saknas; skulle ha redovisats senast 29 augusti 2025.",
        "Nästa uppföljning gäller tiden till 31 december 2025 och ska redovisas senast 1 mars 2026.",
        "Uppföljningen görs av Ekby Bostäder",
    ] {
        assert!(promise.contains(said), "the promise's page lacks: {said}\n{promise}");
    }
    assert!(!promise.contains(missing), "what came in time is not said to be late");
    let since = "En uppföljning saknas. Den skulle ha redovisats senast 29 augusti 2025.";
    for (file, last) in [
        ("ekby/index.html", "Senast följt upp 15 januari 2025."),
        ("parter/bolaget/index.html", "Redovisade senast 15 januari 2025."),
    ] {
        let page = words(root, file);
        for said in [
            last,
            since,
            "Nästa uppföljning gäller tiden till 31 december 2025 och ska redovisas senast 1 mars 2026: Ekby centrum",
        ] {
            assert!(page.contains(said), "{file} lacks: {said}\n{page}");
        }
    }
    assert!(
        !words(root, "parter/ekby/index.html").contains("En uppföljning saknas."),
        "who is not asked is not blamed"
    );

    let list = words(root, "uppfoljningar/index.html");
    let place = |text: &str| list.find(text).unwrap_or_else(|| panic!("the list lacks: {text}\n{list}"));
    let order = [
        place("Uppföljning för tiden till 30 juni 2025 saknas"),
        place("Uppföljning för tiden till 31 december 2025 ska redovisas"),
        place("Uppföljning 15 januari 2025"),
    ];
    assert!(order.is_sorted(), "overdue first, then coming, then told: {order:?}");

    let (check, _, code) = lofte(root, TODAY, "check", &["--strict"]);
    assert_eq!(code, Some(0), "what time alone causes fails nothing");
    assert!(
        check.contains("varning: Uppföljningen för tiden till 2025-06-30 saknas; den skulle ha redovisats senast 2025-08-29"),
        "{check}"
    );
    let (due, _, code) = lofte(root, TODAY, "due", &[]);
    assert_eq!(code, Some(1));
    assert_eq!(due, include_str!("missing.txt"));
}

#[test]
fn calendars_have_what_is_still_to_be_told() {
    let site = site(&FILES);
    let root = site.path();
    assert_eq!(lofte(root, TODAY, "build", &[]).2, Some(0));
    let read = |file: &str| fs::read_to_string(root.join("public").join(file)).unwrap();
    let whole = read("uppfoljningar.ics");
    assert_eq!(whole.replace("\r\n", "\n"), include_str!("uppfoljningar.ics"));
    assert!(
        whole.lines().all(|line| line.trim_end_matches('\r').len() <= 75),
        "lines are folded at 75 bytes"
    );
    assert_eq!(whole.matches('\n').count(), whole.matches("\r\n").count(), "every line ends with CRLF");
    let events = |calendar: &str| calendar.split_once("BEGIN:VEVENT").unwrap().1.to_owned();
    assert_eq!(events(&read("ekby/uppfoljningar.ics")), events(&whole));
    assert_eq!(events(&read("ekby/centrum/uppfoljningar.ics")), events(&whole));
    let (printed, _, _) = lofte(root, TODAY, "due", &["--format", "ics", "--within", "1000d"]);
    assert_eq!(events(&printed), events(&whole));
    for (page, link) in [
        ("uppfoljningar/index.html", "../uppfoljningar.ics"),
        ("ekby/index.html", "uppfoljningar.ics"),
        ("ekby/centrum/index.html", "uppfoljningar.ics"),
        ("en/ekby/centrum/index.html", "uppfoljningar.ics"),
    ] {
        assert!(read(page).contains(&format!("<a href=\"{link}\">")), "{page} leads to its calendar");
    }
    assert!(read("en/uppfoljningar.ics").contains("SUMMARY:Follow-up is missing: Ekby centrum"));
    // The day alone changes nothing.
    let before = read("uppfoljningar.ics");
    assert_eq!(lofte(root, "2025-11-16", "build", &[]).2, Some(0));
    assert_eq!(read("uppfoljningar.ics"), before);
}

#[test]
fn a_site_without_calendars_has_no_link_to_one() {
    let mut files = FILES;
    let settings = format!("{SITE}outputs: {{calendar: false}}\n");
    files[0].1 = &settings;
    let site = site(&files);
    assert_eq!(lofte(site.path(), TODAY, "build", &[]).2, Some(0));
    for file in ["uppfoljningar/index.html", "ekby/index.html", "ekby/centrum/index.html"] {
        assert!(
            !fs::read_to_string(site.path().join("public").join(file)).unwrap().contains(".ics"),
            "{file}"
        );
    }
    assert!(!site.path().join("public/uppfoljningar.ics").exists());
}

#[test]
fn due_tells_what_comes_within_a_time() {
    let site = site(&FILES);
    let root = site.path();
    let days = |today: &str, arguments: &[&str]| {
        let (printed, _, code) = lofte(root, today, "due", &[&["--format", "json"], arguments].concat());
        let json: serde_json::Value = serde_json::from_str(&printed).unwrap();
        let due = json["due"].as_array().unwrap().iter();
        let told = |due: &serde_json::Value| {
            format!("{} {}", due["state"].as_str().unwrap(), due["told_by"].as_str().unwrap())
        };
        (due.map(told).collect::<Vec<_>>(), code)
    };
    let (missing, next) = ("overdue 2025-08-29".to_owned(), "coming 2026-03-01".to_owned());
    assert_eq!(days(TODAY, &[]), (vec![missing.clone(), next.clone()], Some(1)));
    assert_eq!(days(TODAY, &["--within", "60d"]), (vec![missing.clone()], Some(1)));
    assert_eq!(days(TODAY, &["--within", "106d"]), (vec![missing.clone(), next.clone()], Some(1)));
    assert_eq!(days(TODAY, &["--within", "105"]), (vec![missing.clone()], Some(1)));
    assert_eq!(days(TODAY, &["--within", "16w", "ekby/centrum"]), (vec![missing, next], Some(1)));
    // On the last day nothing is overdue yet.
    assert_eq!(days("2025-08-29", &["--within", "0d"]), (vec!["coming 2025-08-29".to_owned()], Some(0)));
}

#[test]
fn due_fails_apart_from_what_is_missing() {
    let site = site(&FILES);
    let (_, told, code) = lofte(site.path(), TODAY, "due", &["--within", "snart"]);
    assert_eq!(code, Some(2));
    assert!(told.contains("--within") && told.contains("snart"), "{told}");
    let (_, told, code) = lofte(site.path(), TODAY, "due", &["ekby/centrun"]);
    assert_eq!(code, Some(2));
    assert!(told.contains("ekby/centrum"), "{told}");
    fs::write(
        site.path().join("content/municipalities/ekby/centrum/2025-06.md"),
        "---\nreported_by: [ingen]\n---\n",
    )
    .unwrap();
    let (printed, told, code) = lofte(site.path(), TODAY, "due", &[]);
    assert_eq!((printed.as_str(), code), ("", Some(2)), "what is wrong is not what is missing: {told}");
}

/// A commitment that is to be followed up by itself owes it by a day, also in a paper that says nothing of the whole; and
/// a paper that says nothing is never called late.
#[test]
fn a_plan_of_its_own_is_a_promise_also_in_a_paper_without_one() {
    let mut files = FILES;
    files[3].1 = "---\ntitle: Ekby centrum\nperiod: 2024\nparties: [ekby, bolaget]\ncommitments:\n  \
                  ljus: {text: Belysning, parties: [bolaget], follow_up: {every: year}}\n---\n";
    files[4].1 = "---\nreported_by: [ekby]\ncovers: 2024-03\ncommitments: {}\n---\nAllt är lugnt.\n";
    files[4].0 = "municipalities/ekby/centrum/2024-04-02.md";
    let site = site(&files);
    assert_eq!(lofte(site.path(), TODAY, "build", &[]).2, Some(0));
    let page = words(site.path(), "ekby/centrum/index.html");
    for said in [
        "Uppföljning för tiden till 31 december 2024 saknas; skulle ha redovisats senast 1 mars 2025.",
        "Ingen uppföljning efter periodens slut 31 december 2024.",
    ] {
        assert!(page.contains(said), "{said}\n{page}");
    }
    let (due, _, code) = lofte(site.path(), TODAY, "due", &[]);
    assert_eq!(code, Some(1));
    assert!(
        due.contains("ekby/centrum#ljus: Ekby centrum\n  Uppföljning för tiden till 2024-12-31 saknas"),
        "{due}"
    );
    assert!(
        due.contains("ekby/centrum: Ekby centrum\n  Ingen uppföljning efter periodens slut 2024-12-31"),
        "{due}"
    );
}

/// Who says it and when stand beside the status; months that nobody has told of are counted up to the last follow-up that
/// was due, and named once.
#[test]
fn a_status_says_who_and_when_and_months_are_named() {
    let site = site(&FILES);
    assert_eq!(lofte(site.path(), TODAY, "build", &[]).2, Some(0));
    let page = words(site.path(), "ekby/centrum/index.html");
    let months = "För 6 månader har ingen redovisat vad som hände: januari–juni 2025.";
    assert_eq!(page.matches(months).count(), 1, "{page}");
    assert!(page.contains("Pågår enligt uppföljningen 15 januari 2025"), "{page}");
    assert!(
        words(site.path(), "parter/bolaget/index.html")
            .contains("enligt uppföljningen 15 januari 2025, redovisat av Ekby Bostäder")
    );
}

#[test]
fn a_planned_follow_up_that_never_came_is_named_though_later_ones_did() {
    let mut files = FILES;
    files[4] = (
        "municipalities/ekby/centrum/2025-08-01.md",
        "---\nreported_by: [bolaget]\ncovers: {from: 2025-01-01, to: 2025-06-30}\n\
         commitments:\n  ljus: {status: in_progress}\n---\n\n## Belysning {#ljus}\nBeställda.\n",
    );
    let site = site(&files);
    let (_, findings, code) = lofte(site.path(), TODAY, "build", &[]);
    assert_eq!(code, Some(0), "{findings}");
    let never =
        "Uppföljning för tiden till 31 december 2024 uteblev; skulle ha redovisats senast 1 mars 2025.";
    let promise = words(site.path(), "ekby/centrum/index.html");
    assert_eq!(promise.matches(never).count(), 3, "in the answer, the plan and the timeline: {promise}");
    for page in ["ekby/index.html", "parter/bolaget/index.html"] {
        let page = words(site.path(), page);
        assert!(page.contains("En planerad uppföljning uteblev."), "{page}");
    }
    let list = words(site.path(), "uppfoljningar/index.html");
    let places: Vec<usize> = ["Kommer", "Uteblev Ekby centrum", never, "Redovisade"]
        .iter()
        .map(|said| list.find(said).unwrap())
        .collect();
    assert!(places.is_sorted(), "{list}");
}

#[test]
fn what_the_law_asks_of_an_action_plan_is_due_too() {
    let mut files = FILES;
    files[3] = (
        "municipalities/ekby/centrum/index.md",
        "---\ntitle: Ekby åtgärdsplan\nkind: action_plan\nperiod: {from: 2023-01-01, to: 2028-12-31}\nparties: [ekby]\n\
         decisions: [{act: decided, body: Fullmäktige, date: 2023-02-20}]\n\
         commitments:\n  ljus: {text: Belysning}\n---\n",
    );
    let without_account = site(&files[..4]);
    let root = without_account.path();
    let (said, _, code) = lofte(root, "2025-02-21", "due", &[]);
    assert_eq!(code, Some(1), "{said}");
    for part in [
        "6 § lagen (2023:196)",
        "Senast 2023-02-20. Nästa gång skulle ha varit senast 2025-02-20.",
        "Ska redovisas av: Ekby kommun",
    ] {
        assert!(said.contains(part), "{part}:\n{said}");
    }
    let (said, _, code) = lofte(root, "2025-02-20", "due", &[]);
    assert_eq!((code, said.contains("2023:196")), (Some(0), false), "{said}");
    let (said, _, code) = lofte(root, "2025-02-20", "due", &["--within", "60d"]);
    assert!(code == Some(0) && said.contains("Nästa gång ska vara senast 2025-02-20."), "{said}");
    let (said, _, _) = lofte(root, "2025-02-21", "due", &["--format", "json"]);
    assert!(said.contains("\"until\": \"2025-02-20\"") && said.contains("\"is_late\": true"), "{said}");
}
