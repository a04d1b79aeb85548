//! An unchanged file is one file of the disk in both trees: what is gained must cost nothing in safety.

use super::mounts::run_with_mounts;
use crate::folder::{texts, write};
use lofte::fs::Failure;
use lofte::tree::{Exchanged, Spare};
use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A site in which only the town's page tells the version, and a page of the day is the same.
fn site(version: usize) -> BTreeMap<String, String> {
    let text = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    let mut files = BTreeMap::from([
        text("index.html", "start"),
        text("404.html", "none"),
        text("om/index.html", "1 May"),
        text("lund/a/index.html", "always"),
    ]);
    files.insert("boras/index.html".to_owned(), format!("version {version}"));
    files
}

/// What is the same in every version.
const ALWAYS: [&str; 4] = ["index.html", "404.html", "om/index.html", "lund/a/index.html"];

fn put(out: &Path, version: usize) -> Spare {
    let spare = Spare::open(out).unwrap();
    for (path, text) in site(version) {
        spare.put(&path, text.as_bytes()).unwrap();
    }
    spare
}

fn build(out: &Path, version: usize) -> Exchanged {
    put(out, version).exchange().unwrap()
}

fn build_all(out: &Path, versions: usize) {
    for version in 0..versions {
        assert_eq!(build(out, version), Exchanged::Exchanged);
    }
}

fn trees(room: &TempDir) -> [PathBuf; 2] {
    [room.path().join("public"), room.path().join(".public.lofte/spare")]
}

fn both(room: &TempDir, path: &str) -> [Metadata; 2] {
    trees(room).map(|tree| tree.join(path).symlink_metadata().unwrap())
}

fn is_shared(room: &TempDir, path: &str) -> bool {
    let [one, other] = both(room, path);
    one.ino() == other.ino()
}

/// Whether the published tree is whole, by the quick look in which nothing has changed.
fn is_whole(out: &Path) -> bool {
    Spare::published(out).unwrap().is_some()
}

/// Writes other bytes of the same number into a file where it lies, and gives it the time stamp that it had.
fn write_in(path: &Path) {
    let stamp = path.metadata().unwrap().modified().unwrap();
    let text = fs::read_to_string(path).unwrap();
    fs::write(path, text.to_uppercase()).unwrap();
    fs::File::options().write(true).open(path).unwrap().set_modified(stamp).unwrap();
}

#[test]
fn what_is_the_same_is_one_file_and_what_changed_is_two() {
    let room = TempDir::new().unwrap();
    let [out, spare] = trees(&room);
    build(&out, 0);
    write(&out.join(".gitignore"), "*\n");
    for version in 1..7 {
        assert_eq!(build(&out, version), Exchanged::Exchanged);
        for path in ALWAYS {
            assert!(is_shared(&room, path), "version {version}: {path}");
        }
        for path in ["boras/index.html", ".lofte-manifest.json", ".gitignore"] {
            assert!(!is_shared(&room, path), "version {version}: {path}");
        }
        // The quick look trusts files by their change time: none moved after the manifest was written.
        let written = out.join(".lofte-manifest.json").metadata().unwrap();
        for path in ALWAYS {
            let file = out.join(path).metadata().unwrap();
            let is_before = (file.ctime(), file.ctime_nsec()) <= (written.ctime(), written.ctime_nsec());
            assert!(is_before, "version {version}: {path} is read at every look");
        }
        assert!(is_whole(&out));
        assert_eq!(
            fs::read_to_string(spare.join("boras/index.html")).unwrap(),
            format!("version {}", version - 1)
        );
    }
}

#[test]
fn a_shared_file_that_somebody_wrote_in_is_seen_and_mended_in_both_trees() {
    for tree in [0, 1] {
        for path in ALWAYS.into_iter().filter(|path| *path != "om/index.html") {
            let room = TempDir::new().unwrap();
            let [out, spare] = trees(&room);
            build(&out, 0);
            build(&out, 1);
            assert!(is_shared(&room, path) && is_whole(&out));
            write_in(&trees(&room)[tree].join(path));
            assert!(!is_whole(&out), "{path}");
            assert_eq!(build(&out, 1), Exchanged::Exchanged);
            assert_eq!(texts(&out).into_iter().collect::<BTreeMap<_, _>>(), site(1), "{path}");
            assert!(is_whole(&out));
            assert_eq!(build(&out, 2), Exchanged::Exchanged);
            assert_eq!(texts(&out), site(2), "{path}");
            assert_eq!(texts(&spare), site(1), "{path}");
            assert!(is_whole(&out) && is_shared(&room, path));
        }
    }
}

/// A published file is written in while a site is built: before it is shared, and where it is shared already.
#[test]
fn writing_in_a_published_file_while_a_site_is_built_is_seen() {
    for builds_before in [1, 2] {
        for path in ALWAYS {
            let room = TempDir::new().unwrap();
            let [out, _] = trees(&room);
            build_all(&out, builds_before);
            let building = put(&out, builds_before);
            let disk = out.join(path);
            fs::write(&disk, fs::read_to_string(&disk).unwrap().to_uppercase()).unwrap();
            let failure: Failure = building.exchange().unwrap_err();
            assert_eq!((failure.act, &failure.path), ("failure-changed-meanwhile", &disk));
            assert_eq!(build(&out, builds_before), Exchanged::Exchanged);
            assert_eq!(texts(&out), site(builds_before));
            assert_eq!(build(&out, 9), Exchanged::Exchanged);
            assert_eq!(texts(&out), site(9));
        }
    }
}

/// The time stamp is put back too: the change time tells, whether the spare tree was looked at before or is after it.
#[test]
fn not_even_a_time_stamp_that_is_put_back_hides_writing_while_a_site_is_built() {
    for builds_before in [1, 2] {
        for moment in ["opened", "put"] {
            let room = TempDir::new().unwrap();
            let [out, _] = trees(&room);
            build_all(&out, builds_before);
            let building = Spare::open(&out).unwrap();
            if moment == "opened" {
                write_in(&out.join("index.html"));
            }
            for (path, text) in site(7) {
                building.put(&path, text.as_bytes()).unwrap();
            }
            if moment == "put" {
                write_in(&out.join("index.html"));
            }
            let failure = building.exchange().unwrap_err();
            assert_eq!(failure.act, "failure-changed-meanwhile", "{builds_before} {moment}");
            build(&out, 7);
            assert_eq!(texts(&out), site(7));
        }
    }
}

#[test]
fn a_name_more_or_less_while_a_site_is_built_hinders_nothing() {
    let room = TempDir::new().unwrap();
    let [out, _] = trees(&room);
    build(&out, 0);
    for version in 1..4 {
        let building = put(&out, version);
        fs::hard_link(out.join("index.html"), room.path().join(format!("backup {version}"))).unwrap();
        assert_eq!(building.exchange().unwrap(), Exchanged::Exchanged);
        assert_eq!(texts(&out), site(version));
        assert!(is_whole(&out));
    }
}

#[test]
fn rights_that_somebody_gave_a_published_file_do_not_spread() {
    let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
    for builds_before in [1, 2, 3] {
        let room = TempDir::new().unwrap();
        let [out, _] = trees(&room);
        build_all(&out, builds_before);
        let usual = mode(&out.join("404.html"));
        fs::set_permissions(out.join("index.html"), fs::Permissions::from_mode(0o600)).unwrap();
        fs::set_permissions(out.join("om/index.html"), fs::Permissions::from_mode(0o444)).unwrap();
        let stamp = out.join("index.html").metadata().unwrap().modified().unwrap();
        build(&out, builds_before);
        for path in ALWAYS {
            assert_eq!(mode(&out.join(path)), usual, "{path}");
        }
        assert_eq!(out.join("index.html").metadata().unwrap().modified().unwrap(), stamp);
        assert!(is_shared(&room, "404.html") && !is_shared(&room, "index.html"));
        assert_eq!(texts(&out), site(builds_before));
    }
}

#[test]
fn what_a_killed_build_left_shared_does_not_make_the_next_site_be_read_for_ever() {
    let room = TempDir::new().unwrap();
    let [out, spare] = trees(&room);
    build(&out, 0);
    build(&out, 1);
    for version in 2..5 {
        // Killed after every file got its name, before the manifest.
        drop(put(&out, version));
        fs::remove_dir_all(&spare).unwrap();
        for path in ALWAYS {
            fs::create_dir_all(spare.join(path).parent().unwrap()).unwrap();
            fs::hard_link(out.join(path), spare.join(path)).unwrap();
        }
        fs::write(spare.join(".lofte-unfinished"), "").unwrap();
        assert_eq!(texts(&out), site(version - 1));
        assert_eq!(build(&out, version), Exchanged::Exchanged);
        assert_eq!(texts(&out), site(version));
        let changed = |path: &str| {
            let metadata = out.join(path).metadata().unwrap();
            (metadata.ctime(), metadata.ctime_nsec())
        };
        for path in ALWAYS {
            assert!(changed(path) <= changed(".lofte-manifest.json"), "{path}");
        }
    }
}

/// Between two mounts no file has a second name; so it is where a file system knows no such thing.
#[test]
fn where_no_second_name_is_given_files_are_copied() {
    let room = TempDir::new().unwrap();
    let script = r#"
        set -e
        mount -t tmpfs tmpfs "$ROOM"
        mkdir -p "$ROOM/sites/today"
        LOFTE_TEST_VERSION=0 "$EXE" --exact links::between_two_mounts --ignored --nocapture
        mount --bind "$ROOM/sites/today" "$ROOM/sites/today"
        LOFTE_TEST_VERSION=1 "$EXE" --exact links::between_two_mounts --ignored --nocapture
    "#;
    run_with_mounts(room.path(), script);
}

/// Not a test of its own: what the test above starts.
#[test]
#[ignore = "needs mounts of its own"]
fn between_two_mounts() {
    let Ok(room) = std::env::var("ROOM") else { return };
    let first: usize = std::env::var("LOFTE_TEST_VERSION").unwrap().parse().unwrap();
    let sites = Path::new(&room).join("sites");
    let out = Path::new(&room).join("public");
    if first == 0 {
        symlink("sites/today", &out).unwrap();
    }
    assert_eq!(build(&out, first), Exchanged::Exchanged);
    assert_eq!(texts(&out), site(first));
    assert!(is_whole(&out));
    for path in ALWAYS.into_iter().filter(|_| first > 0) {
        let [one, other] = ["today", ".today.lofte/spare"]
            .map(|tree| sites.join(tree).join(path).symlink_metadata().unwrap());
        assert_eq!(one.modified().unwrap(), other.modified().unwrap(), "{path}");
        assert_eq!((one.nlink(), other.nlink()), (1, 1), "{path}");
    }
}
