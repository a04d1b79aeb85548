//! The law of the preview: whatever was edited, every address answers what a fresh build would write, byte for byte.

use crate::browser::{get, question, serve};
use crate::site::{PAGES, write, write_all};
use lofte::build::{Shelves, Survey, Written, make, survey, write as build};
use lofte::diagnostic::Severity;
use lofte::make::Made;
use lofte::serve::{Body, Preview, Serving};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// What a person does to the files.
#[derive(Clone, Debug)]
enum Edit {
    /// Writes one of the texts that a file may have.
    Write(usize, usize),
    /// Writes something into the middle of a file.
    Spoil(usize, String),
    Delete(usize),
    /// To another name in its folder.
    Rename(usize, &'static str),
    /// A second file, in another place.
    Copy(usize, &'static str),
    /// Takes a whole folder away.
    DeleteFolder(&'static str),
    /// Renames a folder.
    MoveFolder(&'static str, &'static str),
    /// Puts everything right again.
    Mend,
}

const FOLDERS: [&str; 5] = [
    "content/municipalities/testby/centrum-2024",
    "content/municipalities/testby",
    "content/pages",
    "themes",
    "content",
];

fn edit() -> impl Strategy<Value = Edit> {
    let page = 0..PAGES.len();
    let text = 0..5_usize;
    let name =
        prop::sample::select(vec!["kopia.md", "2024-09-01.md", "index.md", "a.en.md", "b.pdf", ".dold.md"]);
    let place = prop::sample::select(vec![
        "content/pages/kopia.md",
        "content/municipalities/testby/torget-2025/index.md",
        "content/municipalities/testby/centrum-2024/2024-07-01.md",
        "content/municipalities/testby/2024-05-01-granskning.md",
        "content/fel/plats.md",
        "content/Pages/VERSALER.md",
    ]);
    let folder = prop::sample::select(FOLDERS.to_vec());
    let folder_name = prop::sample::select(vec![
        "content/municipalities/testby/centrum-2023",
        "content/municipalities/provby",
        "content/annat",
        "undanlagt",
    ]);
    let rubbish = prop::sample::select(vec![
        "\n---\n",
        "\t",
        "\u{0}",
        ": [",
        "{{",
        "å\u{308}",
        "# ",
        "<b>",
        "  x: 1\n",
    ]);
    prop_oneof![
        12 => (page.clone(), text).prop_map(|(page, text)| Edit::Write(page, text)),
        2 => (page.clone(), rubbish).prop_map(|(page, text)| Edit::Spoil(page, text.to_owned())),
        2 => page.clone().prop_map(Edit::Delete),
        1 => (page.clone(), name).prop_map(|(page, name)| Edit::Rename(page, name)),
        2 => (page, place).prop_map(|(page, place)| Edit::Copy(page, place)),
        1 => folder.clone().prop_map(Edit::DeleteFolder),
        1 => (folder, folder_name).prop_map(|(from, to)| Edit::MoveFolder(from, to)),
        6 => Just(Edit::Mend),
    ]
}

/// Makes an edit. What cannot be done, as deleting what is not there, is not done. Each is done at once, since what
/// stood there half-way could be the last good site; only what mends everything takes its time.
fn apply(root: &Path, edit: &Edit) {
    let text = |page: usize, text: usize| PAGES[page].texts[text % PAGES[page].texts.len()];
    match edit {
        Edit::Write(page, number) => replace(root, PAGES[*page].path, text(*page, *number)),
        Edit::Spoil(page, rubbish) => {
            if let Ok(old) = fs::read_to_string(root.join(PAGES[*page].path)) {
                let (middle, _) = old.char_indices().nth(old.chars().count() / 2).unwrap_or((0, ' '));
                replace(root, PAGES[*page].path, &format!("{}{rubbish}{}", &old[..middle], &old[middle..]));
            }
        }
        Edit::Delete(page) => drop(fs::remove_file(root.join(PAGES[*page].path))),
        Edit::Rename(page, name) => {
            let from = root.join(PAGES[*page].path);
            let _ = fs::rename(&from, from.with_file_name(name));
        }
        Edit::Copy(page, to) => replace(root, to, text(*page, 0)),
        Edit::DeleteFolder(folder) => {
            let _ = fs::rename(root.join(folder), root.join(".away"));
            let _ = fs::remove_dir_all(root.join(".away"));
        }
        Edit::MoveFolder(from, to) => drop(fs::rename(root.join(from), root.join(to))),
        Edit::Mend => {
            for folder in ["content", "themes", "undanlagt"] {
                let _ = fs::remove_dir_all(root.join(folder));
            }
            write_all(root);
        }
    }
}

fn replace(root: &Path, path: &str, text: &str) {
    let new = if path.ends_with(".png") { ".new.png" } else { ".new" };
    write(root, new, text);
    let to = root.join(path);
    let _ = fs::create_dir_all(to.parent().unwrap());
    let _ = fs::rename(root.join(new), to);
}

type Files = BTreeMap<String, Vec<u8>>;

/// What a fresh build makes of the files.
struct Fresh {
    files: Files,
    /// What only the finished pages show stops a build; the preview shows those pages with their findings.
    is_refused: bool,
}

/// What a fresh build of the files makes; `None` where their texts stop it.
fn fresh_build(root: &Path, fresh: &Survey) -> Option<Fresh> {
    let ready = fresh.ready.as_ref()?;
    let out = root.join("out");
    if let Written::Refused(_) = build(fresh, ready, &out, &Shelves::in_memory(), &|| ()).unwrap() {
        return Some(Fresh { files: files_of_plan(fresh), is_refused: true });
    }
    let mut files = Files::new();
    for output in ready.plan.outputs.values() {
        let path = output.address.file();
        files.insert(path.clone(), fs::read(out.join(&path)).unwrap());
    }
    Some(Fresh { files, is_refused: false })
}

fn files_of_plan(fresh: &Survey) -> Files {
    let ready = fresh.ready.as_ref().unwrap();
    let shelves = Shelves::in_memory();
    let bytes = |output| match make(fresh, ready, output) {
        Ok(Made::Bytes(bytes)) => Some(bytes),
        Ok(Made::Copy(path)) => Some(fs::read(path).unwrap()),
        Ok(Made::Cleaned(path)) => Some(shelves.pictures.cleaned(&path).unwrap()),
        Ok(Made::Resized(path, width)) => shelves.pictures.resized(&path, width).unwrap().ok(),
        Err(_) => None,
    };
    ready.plan.outputs.values().filter_map(|output| Some((output.address.file(), bytes(output)?))).collect()
}

fn url(path: &str) -> String {
    path.split('/')
        .fold(String::new(), |url, part| format!("{url}/{}", utf8_percent_encode(part, NON_ALPHANUMERIC)))
}

/// Files that are copied as they are, and pictures: of an earlier site they may be others by now, or gone.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Copies {
    AreThere,
    MayBeGone,
}

/// The first address that answers otherwise than the files say.
fn difference(preview: &Preview, files: &Files, copies: Copies) -> Option<String> {
    // Pictures are made from what lies on the disk, as copies are.
    let is_copied = |path: &str| [".png", ".webp"].iter().any(|ending| path.ends_with(ending));
    for (path, expected) in files {
        let answer = preview.answer(&url(path));
        let bytes = match &answer.body {
            Body::Bytes(_) if copies == Copies::MayBeGone && is_copied(path) => continue,
            Body::Bytes(bytes) => bytes.clone(),
            Body::File(_) if copies == Copies::MayBeGone => continue,
            Body::File(disk) => fs::read(disk).unwrap_or_default(),
        };
        if answer.status != 200 || bytes != *expected {
            return Some(format!("{path}: {}, {} bytes for {}", answer.status, bytes.len(), expected.len()));
        }
    }
    if let Some(page) = files.get("404.html") {
        let answer = preview.answer("/ingen/sadan/sida/");
        if answer.status != 404 || answer.body != Body::Bytes(page.clone()) {
            return Some("an unknown address".to_owned());
        }
    }
    None
}

/// Whether the preview says of the files what a fresh look says.
fn says_the_same(preview: &Preview, fresh: &Result<Survey, lofte::fs::Failure>) -> bool {
    match (preview.state().newest(), fresh) {
        (Ok(newest), Ok(fresh)) => newest.findings == fresh.findings,
        (Err(failure), Err(fresh)) => failure.to_string() == fresh.to_string(),
        _ => false,
    }
}

fn wait_until(what: impl Fn() -> Result<(), String>) -> Result<(), String> {
    let begun = Instant::now();
    loop {
        match what() {
            Ok(()) => return Ok(()),
            Err(difference) if begun.elapsed() > Duration::from_secs(20) => return Err(difference),
            Err(_) => std::thread::sleep(Duration::from_millis(10)),
        }
    }
}

/// Over the wire: the page as built with what the preview lays over it. Gives whether that tells of errors.
fn over_the_wire(serving: &Serving, files: &Files) -> Result<bool, String> {
    let reply = get(serving, "/");
    let text = reply.text();
    let (before, rest) = text.split_once("<!--lofte serve-->").ok_or("nothing is laid over the page")?;
    let (over, after) = rest.split_once("<!--/lofte serve-->").ok_or("it has no end")?;
    if format!("{before}{after}").into_bytes() != files["index.html"] {
        return Err("the page is changed by what lies over it".to_owned());
    }
    Ok(over.contains("class=\"lofte-error\""))
}

fn has_errors(fresh: &Survey) -> bool {
    fresh.findings.iter().any(|finding| finding.severity == Severity::Error)
}

fn hold_the_law(edits: &[Edit]) -> Result<(), String> {
    let room = TempDir::new().unwrap();
    let root = room.path();
    write_all(root);
    let serving = serve(root);
    let preview = serving.preview();
    let mut last =
        fresh_build(root, &survey(root, &question()).unwrap()).expect("the site is right at first");
    for (number, edit) in std::iter::once(&Edit::Mend).chain(edits).enumerate() {
        apply(root, edit);
        let fresh = survey(root, &question());
        let built = fresh.as_ref().ok().and_then(|fresh| fresh_build(root, fresh));
        let copies = if built.is_some() { Copies::AreThere } else { Copies::MayBeGone };
        let tells_errors = match (&fresh, &built) {
            (Ok(_), Some(built)) => built.is_refused,
            (Ok(fresh), None) => has_errors(fresh),
            (Err(_), _) => true,
        };
        last = built.unwrap_or(last);
        let told = |what: &str| format!("after edit {number}, {edit:?}: {what}");
        wait_until(|| {
            if !says_the_same(preview, &fresh) {
                return Err(told("other findings"));
            }
            difference(preview, &last.files, copies).map_or(Ok(()), |difference| Err(told(&difference)))
        })?;
        wait_until(|| match over_the_wire(&serving, &last.files) {
            Ok(tells) if tells == tells_errors => Ok(()),
            Ok(_) => Err(told(&format!("errors are to be told: {tells_errors}"))),
            Err(difference) => Err(told(&difference)),
        })?;
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(1),
        max_shrink_iters: 10,
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..ProptestConfig::default()
    })]

    #[test]
    fn after_a_hundred_edits_every_address_answers_what_a_fresh_build_writes(
        edits in prop::collection::vec(edit(), 100)
    ) {
        hold_the_law(&edits).map_err(TestCaseError::fail)?;
    }
}

#[test]
fn what_a_build_would_refuse_of_any_page_is_told_on_every_page() {
    let room = TempDir::new().unwrap();
    write_all(room.path());
    let serving = serve(room.path());
    let fault = "Sidan har 2 huvudrubriker";
    let tells = |expected: bool| {
        wait_until(|| match get(&serving, "/fragor/").text().contains(fault) {
            tells if tells == expected => Ok(()),
            _ => Err(format!("expected: {expected}")),
        })
    };
    assert!(!get(&serving, "/fragor/").text().contains(fault));
    let page = &PAGES[9];
    write(room.path(), page.path, page.texts[2]);
    tells(true).unwrap();
    write(room.path(), page.path, page.texts[0]);
    tells(false).unwrap();
}

#[test]
fn answers_say_what_they_are_and_unknown_addresses_are_not_found() {
    let room = TempDir::new().unwrap();
    write_all(room.path());
    let serving = serve(room.path());
    for (path, status, kind) in [
        ("/", 200, "text/html; charset=utf-8"),
        ("/index.html", 200, "text/html; charset=utf-8"),
        ("/testby/centrum-2024/?a=b", 200, "text/html; charset=utf-8"),
        ("/testby/centrum-2024", 302, "text/html; charset=utf-8"),
        ("/testby/centrum-2024/bild%20%C3%A5.png", 200, "image/png"),
        ("/static/egen.css", 200, "text/css; charset=utf-8"),
        ("/feed.xml", 200, "application/atom+xml; charset=utf-8"),
        ("/sitemap.xml", 200, "text/xml; charset=utf-8"),
        ("/robots.txt", 200, "text/plain; charset=utf-8"),
        ("/ingen/sida/", 404, "text/html; charset=utf-8"),
        ("/ingen.png", 404, "text/html; charset=utf-8"),
        ("/.lofte/ingen", 404, "text/html; charset=utf-8"),
    ] {
        let reply = get(&serving, path);
        assert_eq!((reply.status, reply.header("Content-Type")), (status, Some(kind)), "{path}");
    }
    assert_eq!(get(&serving, "/testby/centrum-2024").header("Location"), Some("/testby/centrum-2024/"));
    assert!(get(&serving, "/ingen/sida/").text().contains("<h1>Borta</h1>"));
    let picture = get(&serving, "/testby/centrum-2024/bild%20%C3%A5.png");
    assert_eq!(
        picture.body,
        fs::read(room.path().join("content/municipalities/testby/centrum-2024/bild å.png")).unwrap()
    );
    // What only one of two files has: the page that was, while something is wrong.
    write(room.path(), PAGES[3].path, PAGES[3].texts[3]);
    wait_until(|| match get(&serving, "/fragor/").text().contains("class=\"lofte-error\"") {
        true => Ok(()),
        false => Err("the mistake is not told".to_owned()),
    })
    .unwrap();
    assert!(get(&serving, "/fragor/").text().contains("Frågor och svar om"));
}

#[test]
fn the_site_of_these_tests_is_right() {
    let room = TempDir::new().unwrap();
    write_all(room.path());
    let fresh = survey(room.path(), &question()).unwrap();
    let ready = fresh.ready.as_ref().expect("no finding is an error");
    let Written::Published { findings, .. } =
        build(&fresh, ready, &room.path().join("out"), &Shelves::in_memory(), &|| ()).unwrap()
    else {
        panic!("its pages are refused");
    };
    assert_eq!(findings, []);
    let files = fresh_build(room.path(), &fresh).unwrap().files;
    for path in [
        "404.html",
        "index.html",
        "testby/centrum-2024/index.html",
        "testby/centrum-2024/bild å.png",
        "static/egen.css",
    ] {
        assert!(files.contains_key(path), "{path} is not among {:?}", files.keys());
    }
}
