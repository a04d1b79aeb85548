//! Building again into the same folder: what is remembered of the last build never shows.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use lofte::build::{Shelves, Stage, Stopwatch, Written, survey, write_timed};
use lofte::check::{Drafts, Question};
use lofte::model::when::Today;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;

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

thread_local! {
    /// How often a thread has looked at the clock.
    static TICKS: Cell<u64> = const { Cell::new(0) };
}

/// Builds a site; gives how often something was made: a clock ticks at each look at it.
fn build(root: &Path, out: &Path, day: u32) -> u64 {
    // A clock of each thread's own: what other threads do meanwhile makes nothing longer.
    let clock = || Duration::from_secs(TICKS.replace(TICKS.get() + 1));
    let watch = Stopwatch::by(&clock);
    let found = survey(root, &question(day)).unwrap();
    let ready = found.ready.as_ref().unwrap_or_else(|| panic!("{:#?}", found.findings));
    let written = write_timed(&found, ready, out, &Shelves::of_site(root), &|| (), &watch).unwrap();
    assert!(matches!(written, Written::Published { .. }));
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

/// A copy of a site, built again and again into one folder.
struct Site {
    root: PathBuf,
    out: PathBuf,
    room: TempDir,
}

impl Site {
    fn of(from: &str) -> Self {
        let room = tempfile::tempdir().unwrap();
        let root = room.path().join("site");
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(from).join("content"), &root.join("content"));
        // What is sealed cannot be edited in silence.
        let _ = fs::remove_dir_all(root.join("content/ledger"));
        Self { out: room.path().join("out"), root, room }
    }

    /// Builds it, and into another folder from nothing; gives how much was made each time.
    fn same_as_fresh(&self, what: &str, day: u32) -> (u64, u64) {
        let made = build(&self.root, &self.out, day);
        let place = self.room.path().join("fresh");
        let all = build(&self.root, &place, day);
        let (again, fresh) = (tree(&self.out), tree(&place));
        assert!(again.keys().eq(fresh.keys()), "{what}");
        for (path, bytes) in &fresh {
            assert!(again[path] == *bytes, "{what}: {}", path.display());
        }
        fs::remove_dir_all(&place).unwrap();
        fs::remove_dir_all(self.room.path().join(".fresh.lofte")).unwrap();
        (made, all)
    }

    /// Every so many documents are edited and put back; gives how often not all was made again.
    fn edited(&self, every: usize, edit: impl Fn(&Path, &str) -> Option<String>) -> usize {
        let mut spared = 0;
        for file in documents(&self.root).iter().step_by(every) {
            let text = fs::read_to_string(file).unwrap();
            let Some(edited) = edit(file, &text) else { continue };
            fs::write(file, edited).unwrap();
            let (made, all) = self.same_as_fresh(&format!("{}", file.display()), 29);
            spared += usize::from(made < all);
            fs::write(file, text).unwrap();
        }
        spared
    }
}

#[test]
fn after_any_edits_a_folder_holds_what_a_fresh_build_writes() {
    let site = Site::of("");
    site.same_as_fresh("at first", 29);
    let (made, all) = site.same_as_fresh("nothing", 29);
    assert!(made < all, "nothing was left as it was: {made} of {all}");
    let paragraph = |file: &Path, text: &str| {
        Some(format!("{text}\n\nEtt stycke till om {}.\n", file.file_stem()?.display()))
    };
    assert!(site.edited(9, paragraph) > 0);
    site.same_as_fresh("back again", 29);
    replace(&site.root.join("content/site.yaml"), "title: ", "title: Nya ");
    site.same_as_fresh("the site", 29);
    site.same_as_fresh("another day", 30);
}

/// A promise of another town than those that it names.
const NEIGHBOUR: &str = "---\ntitle: Grannbys eget\nperiod: 2024\nparties: [grannby]\ncomplements: [provby/avtal-2023]\n\
    commitments:\n  ett: {text: Vi gör ett.}\n---\nSe [löftet](../../provby/lofte-2022/index.md).\n";

/// Promises name each other over towns, and show each other's titles and commitments.
#[test]
fn what_a_paper_says_of_itself_is_new_on_pages_of_others_too() {
    let title = |_: &Path, text: &str| {
        let edited =
            text.replacen("\ntitle: ", "\ntitle: Ändrat ", 1).replacen("    text: ", "    text: Ändrat ", 1);
        (edited != text).then_some(edited)
    };
    // All towns of the second site hang together over bonds.
    for (from, every, some_are_spared) in [("", 4, true), ("tests/pages/every-key", 1, false)] {
        let site = Site::of(from);
        if let Ok(neighbour) = site.root.join("content/municipalities/grannby").canonicalize() {
            fs::create_dir(neighbour.join("eget-2024")).unwrap();
            fs::write(neighbour.join("eget-2024/index.md"), NEIGHBOUR).unwrap();
        }
        site.same_as_fresh("at first", 29);
        assert_eq!(site.edited(every, title) > 0, some_are_spared, "{from}");
    }
}
