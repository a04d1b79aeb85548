//! What is known of a site is kept on the disk: with the files that have changed it gives what a look at all files gives.

use super::{CHANGES, assert_same, every, question};
use lofte::build::{KnownShelf, Shelves, Stopwatch, Survey, Written, survey, write};
use lofte::check::{Drafts, Question};
use lofte::load::Stamps;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use tempfile::TempDir;

/// A site on the disk of which everything is known.
struct Site {
    root: PathBuf,
    _room: TempDir,
}

impl Site {
    fn of(from: &str) -> Self {
        let room = tempfile::tempdir().unwrap();
        let root = room.path().join("site");
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(from).join("content"), &root.join("content"));
        let site = Self { root, _room: room };
        site.keep();
        site
    }

    fn keep(&self) {
        // Long after the files were written: the stamps are certain.
        let now = SystemTime::now() + Duration::from_secs(3600);
        let stamps = Stamps::of(&self.root).unwrap();
        KnownShelf::of_site(&self.root).keep(&self.survey(), stamps, now);
        assert!(self.recalled().is_some(), "nothing is known");
    }

    fn survey(&self) -> Survey {
        survey(&self.root, &question()).unwrap()
    }

    fn recalled(&self) -> Option<Survey> {
        self.asked(&question())
    }

    fn asked(&self, question: &Question) -> Option<Survey> {
        let stamps = Stamps::of(&self.root).unwrap();
        KnownShelf::of_site(&self.root).survey(question, &stamps, &Stopwatch::stopped())
    }

    fn papers(&self) -> Vec<PathBuf> {
        let files = walkdir::WalkDir::new(self.root.join("content/municipalities")).sort_by_file_name();
        let files = files.into_iter().map(|entry| entry.unwrap().into_path());
        files.filter(|path| path.extension().is_some_and(|ending| ending == "md")).collect()
    }
}

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

/// How often what was known told what a site is, and how often it could not.
fn held(site: &Site, every: usize) -> (usize, usize) {
    let (mut told, mut untold, mut number) = (0, 0, 0);
    for file in site.papers() {
        let text = fs::read_to_string(&file).unwrap();
        let changed = CHANGES.iter().filter_map(|(what, change)| Some((*what, Some(change(&text)?))));
        for (what, changed) in changed.chain([("the file goes", None)]) {
            number += 1;
            if number % every != 0 {
                continue;
            }
            let what = format!("{what} in {}", file.display());
            match &changed {
                Some(changed) => fs::write(&file, changed).unwrap(),
                None => fs::remove_file(&file).unwrap(),
            }
            let fresh = site.survey();
            match site.recalled() {
                Some(recalled) if fresh.ready.is_some() => {
                    told += 1;
                    assert_same(&recalled, &fresh, &what);
                }
                Some(recalled) => {
                    told += 1;
                    assert!(recalled.ready.is_none(), "{what}");
                    assert_eq!(recalled.findings, fresh.findings, "{what}");
                }
                None => untold += 1,
            }
            fs::write(&file, &text).unwrap();
        }
    }
    assert_same(&site.recalled().unwrap(), &site.survey(), "as it was");
    println!("told {told}, untold {untold}");
    (told, untold)
}

#[test]
fn a_portal_is_recalled_as_a_look_at_all_files_makes_it() {
    let (told, untold) = held(&Site::of(""), every());
    assert!(told > 2 * untold, "{told} {untold}");
}

#[test]
fn so_is_a_site_of_every_key() {
    let (told, _) = held(&Site::of("tests/pages/every-key"), every().div_ceil(3));
    assert!(told > 10, "{told}");
}

#[test]
fn what_else_is_asked_or_changed_is_looked_at_anew() {
    let site = Site::of("tests/pages/every-key");
    let asked = question();
    let tomorrow = lofte::model::when::Today(asked.today.0.succ_opt().unwrap());
    assert!(site.asked(&Question { today: tomorrow, ..question() }).is_none());
    assert!(site.asked(&Question { drafts: Drafts::Shown, ..question() }).is_none());
    assert!(site.asked(&Question { base_url: Some("https://b.example".to_owned()), ..question() }).is_none());
    for (file, text) in
        [("content/site.yaml", "\n# mer\n"), ("content/bild.png", "x"), ("themes/a/words/sv.ftl", "a = b\n")]
    {
        let file = site.root.join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        let before = fs::read(&file).unwrap_or_default();
        fs::write(&file, [before.as_slice(), text.as_bytes()].concat()).unwrap();
        assert!(site.recalled().is_none(), "{}", file.display());
        if before.is_empty() {
            fs::remove_file(&file).unwrap();
        } else {
            fs::write(&file, before).unwrap();
        }
    }
    // It is touched, but says what it said.
    assert_same(&site.recalled().unwrap(), &site.survey(), "as it was");
}

/// A shelf that is cut off or damaged anywhere is believed nowhere.
#[test]
fn damaged_knowledge_is_none() {
    let site = Site::of("tests/pages/every-key");
    let place = site.root.join(".lofte-cache/known/survey");
    let kept = fs::read(&place).unwrap();
    for byte in (0..kept.len()).step_by(kept.len() / 150) {
        let mut damaged = kept.clone();
        damaged[byte] ^= 0x41;
        fs::write(&place, &damaged).unwrap();
        assert!(site.recalled().is_none(), "byte {byte}");
        fs::write(&place, &kept[..byte]).unwrap();
        assert!(site.recalled().is_none(), "cut at {byte}");
    }
    fs::write(&place, &kept).unwrap();
    assert_same(&site.recalled().unwrap(), &site.survey(), "as it was");
}

/// A file that was left on the disk changes after it was looked whether it had changed.
#[test]
fn nothing_is_published_of_two_states_of_a_site() {
    let site = Site::of("");
    let out = site.root.join("public");
    let recalled = site.recalled().unwrap();
    for file in site.papers() {
        let text = fs::read_to_string(&file).unwrap();
        fs::write(&file, text.replace("\n---\n", "\n---\nNytt.\n")).unwrap();
    }
    let ready = recalled.ready.as_ref().unwrap();
    let shelves = Shelves::of_site(&site.root);
    let written = write(&recalled, ready, &out, &shelves, &|| ()).unwrap();
    assert!(matches!(written, Written::Overtaken));
    assert!(!out.exists());
}
