//! Building again into the same folder: what is remembered of the last build never shows.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use lofte::build::{Shelves, Stage, Stopwatch, Written, survey, write_timed};
use lofte::check::{Drafts, Question};
use lofte::model::when::Today;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let place = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}

/// Every file below a folder, but the lists that name it.
fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    let files = files.filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| (entry.path().strip_prefix(folder).unwrap().to_owned(), fs::read(entry.path()).unwrap()))
        .collect()
}

fn question(day: u32) -> Question {
    let today = Today(chrono::NaiveDate::from_ymd_opt(2026, 11, day).unwrap());
    Question { today, drafts: Drafts::Hidden, base_url: None }
}

/// Builds a site; gives how often something was made, more or less: a clock ticks at each look at it.
fn build(root: &Path, out: &Path, day: u32) -> u64 {
    let ticks = AtomicU64::new(0);
    let clock = || Duration::from_secs(ticks.fetch_add(1, Ordering::Relaxed));
    let watch = Stopwatch::by(&clock);
    let found = survey(root, &question(day)).unwrap();
    let ready = found.ready.as_ref().unwrap_or_else(|| panic!("{:#?}", found.findings));
    let written = write_timed(&found, ready, out, &Shelves::of_site(root), &|| (), &watch).unwrap();
    assert!(matches!(written, Written::Published(..)));
    watch.of(Stage::Make).as_secs()
}

/// Files of the content that may be added to, in order.
fn documents(root: &Path) -> Vec<PathBuf> {
    let files = walkdir::WalkDir::new(root.join("content/municipalities")).sort_by_file_name();
    let files = files.into_iter().map(|entry| entry.unwrap().into_path());
    files.filter(|path| path.extension().is_some_and(|ending| ending == "md")).collect()
}

fn replace(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "{from} in {}", file.display());
    fs::write(file, text.replacen(from, to, 1)).unwrap();
}

#[test]
fn after_any_edits_a_folder_holds_what_a_fresh_build_writes() {
    let room = tempfile::tempdir().unwrap();
    let root = room.path().join("site");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"), &root.join("content"));
    let out = room.path().join("out");
    let mut number = 0;
    let mut same_as_fresh = |what: &str, day: u32| {
        number += 1;
        let made = build(&root, &out, day);
        let fresh = room.path().join(format!("fresh-{number}"));
        let all = build(&root, &fresh, day);
        let (again, fresh) = (tree(&out), tree(&fresh));
        assert!(again.keys().eq(fresh.keys()), "{what}");
        for (path, bytes) in &fresh {
            assert!(again[path] == *bytes, "{what}: {}", path.display());
        }
        (made, all)
    };
    same_as_fresh("at first", 29);
    let (made, all) = same_as_fresh("nothing", 29);
    assert!(made < all, "nothing was left as it was: {made} of {all}");
    // What is sealed cannot be edited in silence.
    fs::remove_dir_all(root.join("content/ledger")).unwrap();
    same_as_fresh("no ledger", 29);
    for file in documents(&root).iter().step_by(9) {
        let text = fs::read_to_string(file).unwrap();
        fs::write(file, format!("{text}\n\nEtt stycke till om {}.\n", file.file_stem().unwrap().display()))
            .unwrap();
        same_as_fresh(&format!("{}", file.display()), 29);
        fs::write(file, text).unwrap();
    }
    same_as_fresh("back again", 29);
    // What a paper says of itself on pages of others; pages of other towns stay as they are.
    let mut promises = 0;
    for (index, file) in documents(&root).iter().enumerate() {
        let text = fs::read_to_string(file).unwrap();
        let changes = [("\ntitle: ", "\ntitle: Ändrat "), ("    text: ", "    text: Ändrat ")];
        let changes = changes.into_iter().filter(|(from, _)| text.contains(from));
        for (from, to) in
            changes.filter(|(from, _)| index % 7 == 0 || from.starts_with('\n') && file.ends_with("index.md"))
        {
            replace(file, from, to);
            let (made, all) = same_as_fresh(&format!("{from} in {}", file.display()), 29);
            if from.starts_with('\n') && file.ends_with("index.md") && text.contains("\ncommitments:") {
                promises += usize::from(made < all);
            }
            fs::write(file, &text).unwrap();
        }
    }
    assert!(promises > 5, "{promises}");
    replace(&root.join("content/site.yaml"), "title: ", "title: Nya ");
    same_as_fresh("the site", 29);
    same_as_fresh("another day", 30);
}
