//! The output folder: brought up to date, exchanged, refused.

use crate::folder::{stamps, texts, write};
use lofte::fs::Failure;
use lofte::tree::{Exchanged, Spare};
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::time::{Duration, SystemTime};
use tempfile::TempDir;

type Files<'text> = &'text [(&'text str, &'text str)];

fn put(out: &Path, files: Files<'_>) -> Result<Spare, Failure> {
    let spare = Spare::open(out)?;
    for (path, text) in files {
        spare.put(path, text.as_bytes())?;
    }
    Ok(spare)
}

fn build(out: &Path, files: Files<'_>) -> Exchanged {
    put(out, files).unwrap().exchange().unwrap()
}

fn expected(files: Files<'_>) -> BTreeMap<String, String> {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

const FIRST: Files<'static> =
    &[("404.html", "none"), ("boras/index.html", "one"), ("index.html", "start"), ("om/index.html", "1 May")];
const SECOND: Files<'static> =
    &[("404.html", "none"), ("boras/index.html", "two"), ("index.html", "start"), ("om/index.html", "1 May")];

fn modified(path: &Path) -> SystemTime {
    path.metadata().unwrap().modified().unwrap()
}

#[test]
fn the_first_site_comes_into_a_folder_that_did_not_exist() {
    let room = TempDir::new().unwrap();
    let out = room.path().join("sites/public");
    assert_eq!(build(&out, FIRST), Exchanged::Exchanged);
    assert_eq!(texts(&out), expected(FIRST));
    let manifest = fs::read_to_string(out.join(".lofte-manifest.json")).unwrap();
    // sha256sum of "none", "one" and "start".
    assert_eq!(
        manifest,
        r#"{
  "lofte_manifest": 1,
  "files": {
    "404.html": {"size": 4, "sha256": "140bedbf9c3f6d56a9846d2ba7088798683f4da0c248231336e6a05679e4fdfe"},
    "boras/index.html": {"size": 3, "sha256": "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed"},
    "index.html": {"size": 5, "sha256": "cced28c6dc3f99c2396a5eaad732bf6b28142335892b1cd0e6af6cdb53f5ccfa"}
  }
}
"#
    );
}

#[test]
fn a_second_build_of_the_same_site_touches_nothing_at_all() {
    let room = TempDir::new().unwrap();
    let out = room.path().join("public");
    for files in [FIRST, FIRST, SECOND, SECOND] {
        build(&out, files);
        let before = stamps(room.path());
        std::thread::sleep(Duration::from_millis(20));
        assert_eq!(build(&out, files), Exchanged::Unchanged);
        assert_eq!(stamps(room.path()), before);
    }
}

#[test]
fn unchanged_files_keep_their_time_stamp_over_many_exchanges_and_changed_ones_never_go_back() {
    let room = TempDir::new().unwrap();
    let out = room.path().join("public");
    build(&out, FIRST);
    let start = modified(&out.join("index.html"));
    let mut last = modified(&out.join("boras/index.html"));
    for files in [SECOND, FIRST, SECOND, SECOND, FIRST] {
        std::thread::sleep(Duration::from_millis(10));
        let changed = build(&out, files) == Exchanged::Exchanged;
        assert_eq!(texts(&out), expected(files));
        assert_eq!(modified(&out.join("index.html")), start);
        let spare = room.path().join(".public.lofte/spare/index.html");
        assert!(!spare.exists() || modified(&spare) == start);
        let now = modified(&out.join("boras/index.html"));
        assert_eq!(now > last, changed);
        last = now;
    }
}

#[test]
fn a_new_day_changes_only_the_pages_that_tell_it() {
    let room = TempDir::new().unwrap();
    let out = room.path().join("public");
    build(&out, FIRST);
    let before = modified(&out.join(".lofte-manifest.json"));
    let manifest = fs::read(out.join(".lofte-manifest.json")).unwrap();
    std::thread::sleep(Duration::from_millis(10));
    let next: Vec<_> = FIRST.iter().map(|(path, text)| (*path, text.replace("1 May", "2 May"))).collect();
    let next: Vec<_> = next.iter().map(|(path, text)| (*path, text.as_str())).collect();
    assert_eq!(build(&out, &next), Exchanged::Exchanged);
    assert_eq!(texts(&out), expected(&next));
    assert_eq!(fs::read(out.join(".lofte-manifest.json")).unwrap(), manifest);
    assert_eq!(modified(&out.join(".lofte-manifest.json")), before);
    assert_eq!(build(&out, &next), Exchanged::Unchanged);
}

#[test]
fn what_is_no_longer_made_goes_and_files_and_folders_take_each_others_place() {
    let room = TempDir::new().unwrap();
    let out = room.path().join("public");
    let sites: [Files<'_>; 4] = [
        &[("a", "file"), ("b/c/d.html", "deep"), ("index.html", "x")],
        &[("a/index.html", "page"), ("a/b/index.html", "page"), ("b", "file"), ("index.html", "x")],
        &[("index.html", "x")],
        &[("a/b", "file"), ("b/c", "file")],
    ];
    for round in 0..12 {
        let files = sites[round % 4];
        build(&out, files);
        assert_eq!(texts(&out), expected(files), "round {round}");
        let folders = stamps(&out).keys().filter(|path| out.join(path).is_dir()).count();
        assert_eq!(folders, [3, 3, 1, 3][round % 4], "round {round}: no empty folder is left");
    }
}

#[test]
fn git_s_own_files_survive_and_make_no_folder_foreign() {
    let room = TempDir::new().unwrap();
    let out = room.path().join("public");
    write(&out.join(".gitignore"), "*\n!.gitignore\n");
    write(&out.join(".gitkeep"), "");
    let mut all = expected(FIRST);
    all.insert(".gitignore".to_owned(), "*\n!.gitignore\n".to_owned());
    all.insert(".gitkeep".to_owned(), String::new());
    let stamp = modified(&out.join(".gitignore"));
    assert_eq!(build(&out, FIRST), Exchanged::Exchanged);
    assert_eq!(texts(&out), all);
    assert_eq!(build(&out, FIRST), Exchanged::Unchanged);
    assert_eq!(build(&out, SECOND), Exchanged::Exchanged);
    assert_eq!(modified(&out.join(".gitignore")), stamp);
    fs::remove_file(out.join(".gitkeep")).unwrap();
    all.remove(".gitkeep");
    for files in [FIRST, SECOND, FIRST] {
        build(&out, files);
    }
    assert_eq!(texts(&out), all);
}

#[test]
fn a_foreign_folder_is_refused_with_the_names_of_what_lies_there_and_left_alone() {
    let room = TempDir::new().unwrap();
    let out = room.path().join("public");
    write(&out.join("wp/index.php"), "<?php");
    write(&out.join("build.json"), "{}");
    let before = stamps(&out);
    let failure = Spare::open(&out).unwrap_err();
    assert_eq!(failure.act, "failure-foreign-folder");
    assert_eq!(failure.path, out);
    assert_eq!(failure.cause.to_string(), "wp/index.php, build.json");
    assert_eq!(stamps(&out), before);
}

#[test]
fn a_file_that_somebody_put_into_the_site_is_never_lost() {
    let room = TempDir::new().unwrap();
    let out = room.path().join("public");
    build(&out, FIRST);
    write(&out.join(".git/HEAD"), "ref");
    write(&out.join("boras/.DS_Store"), "litter");
    symlink("/etc", out.join("link")).unwrap();
    for name in ["a", "b", "c"] {
        write(&out.join(name), "x");
    }
    let failure = Spare::open(&out).unwrap_err();
    assert_eq!(failure.act, "failure-foreign-folder");
    assert_eq!(failure.cause.to_string(), ".git/HEAD, a, b …");
    for name in ["a", "b", "c", "link", ".git/HEAD"] {
        fs::remove_file(out.join(name)).unwrap();
    }
    assert_eq!(build(&out, SECOND), Exchanged::Exchanged);
    // A shell that stood in the folder stands in the spare tree now.
    let spare = room.path().join(".public.lofte/spare");
    write(&spare.join("CNAME"), "x");
    let failure = put(&out, FIRST).unwrap_err();
    assert_eq!((failure.act, failure.path), ("failure-foreign-folder", spare.clone()));
    assert_eq!(texts(&out), expected(SECOND));
    assert_eq!(fs::read_to_string(spare.join("CNAME")).unwrap(), "x");
}

#[test]
fn a_published_file_that_was_changed_or_deleted_by_hand_is_mended() {
    let room = TempDir::new().unwrap();
    let out = room.path().join("public");
    build(&out, FIRST);
    build(&out, SECOND);
    let stamp = modified(&out.join("index.html"));
    // Same size, and the old time stamp put back.
    fs::write(out.join("index.html"), "START").unwrap();
    fs::File::options().write(true).open(out.join("index.html")).unwrap().set_modified(stamp).unwrap();
    assert_eq!(build(&out, SECOND), Exchanged::Exchanged);
    assert_eq!(texts(&out), expected(SECOND));
    fs::remove_file(out.join("404.html")).unwrap();
    assert_eq!(build(&out, SECOND), Exchanged::Exchanged);
    assert_eq!(texts(&out), expected(SECOND));
    fs::remove_dir_all(room.path().join(".public.lofte")).unwrap();
    assert_eq!(build(&out, SECOND), Exchanged::Unchanged);
    assert_eq!(build(&out, FIRST), Exchanged::Exchanged);
    fs::remove_dir_all(&out).unwrap();
    assert_eq!(build(&out, FIRST), Exchanged::Exchanged);
    assert_eq!(texts(&out), expected(FIRST));
}

#[test]
fn a_build_that_fails_leaves_the_site_and_the_next_one_succeeds() {
    let room = TempDir::new().unwrap();
    let out = room.path().join("public");
    build(&out, FIRST);
    build(&out, SECOND);
    // The change time of a file moves where its name in the other tree goes.
    let unchanging = || {
        let stamps = stamps(&out).into_iter();
        stamps.map(|(path, (inode, seconds, parts, ..))| (path, (inode, seconds, parts))).collect::<Vec<_>>()
    };
    let before = unchanging();
    let third: Files<'_> = &[("index.html", "third"), ("new/index.html", "third")];
    drop(put(&out, third).unwrap());
    assert_eq!(unchanging(), before);
    assert_eq!(texts(&out), expected(SECOND));
    build(&out, FIRST);
    assert_eq!(texts(&out), expected(FIRST));
}

#[test]
fn no_path_leaves_the_tree_and_no_file_is_also_a_folder() {
    let room = TempDir::new().unwrap();
    let out = room.path().join("public");
    let spare = Spare::open(&out).unwrap();
    for path in [
        "",
        "/",
        "/etc/x",
        "..",
        "../x",
        "a/../../x",
        "a//b",
        "a/",
        "./a",
        "a/.",
        "a\\..\\b",
        "a\0b",
        ".lofte-manifest.json",
        ".lofte-unfinished",
        ".gitignore",
    ] {
        assert_eq!(spare.put(path, b"x").unwrap_err().act, "failure-path-outside", "{path:?}");
    }
    spare.put("a/b", b"x").unwrap();
    for path in ["a", "a/b/c"] {
        assert_eq!(spare.put(path, b"x").unwrap_err().act, "failure-file-and-folder", "{path}");
    }
    spare.put("a/bc", b"x").unwrap();
    spare.put("a-b", b"x").unwrap();
    spare.exchange().unwrap();
    assert_eq!(texts(&out), expected(&[("a-b", "x"), ("a/b", "x"), ("a/bc", "x")]));
}

#[test]
fn files_are_copied_only_where_they_differ() {
    let room = TempDir::new().unwrap();
    let out = room.path().join("public");
    let from = room.path().join("protokoll.pdf");
    for (text, exchanged) in
        [("one", Exchanged::Exchanged), ("one", Exchanged::Unchanged), ("two", Exchanged::Exchanged)]
    {
        fs::write(&from, text).unwrap();
        let spare = Spare::open(&out).unwrap();
        spare.copy("boras/protokoll.pdf", &from).unwrap();
        assert_eq!(spare.exchange().unwrap(), exchanged);
        assert_eq!(texts(&out), expected(&[("boras/protokoll.pdf", text)]));
    }
    let spare = Spare::open(&out).unwrap();
    let failure = spare.copy("x", &room.path().join("gone.pdf")).unwrap_err();
    assert_eq!((failure.act, failure.path), ("failure-read", room.path().join("gone.pdf")));
}

#[test]
fn a_linked_output_folder_stays_a_link() {
    let room = TempDir::new().unwrap();
    let out = room.path().join("public");
    fs::create_dir(room.path().join("sites")).unwrap();
    symlink("sites/today", &out).unwrap();
    build(&out, FIRST);
    build(&out, SECOND);
    assert_eq!(fs::read_link(&out).unwrap(), Path::new("sites/today"));
    assert_eq!(texts(&out), expected(SECOND));
}

#[test]
fn where_the_kernel_refuses_a_link_leads_from_one_tree_to_the_other() {
    let room = TempDir::new().unwrap();
    let out = room.path().join("public");
    fs::create_dir_all(room.path().join("sites/today")).unwrap();
    for target in [Path::new("sites/today").to_owned(), room.path().join("sites/today")] {
        let _ = fs::remove_file(&out);
        symlink(&target, &out).unwrap();
        build(&out, SECOND);
        for (round, files) in [FIRST, SECOND, FIRST, SECOND, FIRST].into_iter().enumerate() {
            let spare = put(&out, files).unwrap();
            assert_eq!(spare.exchange_without_kernel().unwrap(), Exchanged::Exchanged);
            assert_eq!(texts(&out), expected(files), "round {round}");
            assert_eq!(fs::read_link(&out).unwrap().is_absolute(), target.is_absolute());
        }
        build(&out, SECOND);
        assert_eq!(texts(&out), expected(SECOND));
        assert_eq!(fs::read_dir(room.path()).unwrap().count(), 2, "nothing else is left beside it");
        assert_eq!(fs::read_dir(room.path().join("sites")).unwrap().count(), 2);
    }
}

#[test]
fn where_the_kernel_refuses_two_renames_do_and_the_next_build_heals() {
    let room = TempDir::new().unwrap();
    let out = room.path().join("public");
    let old = room.path().join(".public.lofte/old");
    let spare = room.path().join(".public.lofte/spare");
    assert_eq!(put(&out, FIRST).unwrap().exchange_without_kernel().unwrap(), Exchanged::Exchanged);
    for files in [SECOND, FIRST, SECOND] {
        let opened = put(&out, files).unwrap();
        assert_eq!(opened.exchange_without_kernel().unwrap(), Exchanged::InTwoSteps);
        assert_eq!(texts(&out), expected(files));
    }
    // Killed between the first rename and the second.
    fs::rename(&out, &old).unwrap();
    drop(Spare::open(&out).unwrap());
    assert_eq!(texts(&out), expected(SECOND));
    // Killed after the second: the old site lies aside.
    fs::rename(&out, &old).unwrap();
    fs::rename(&spare, &out).unwrap();
    drop(Spare::open(&out).unwrap());
    assert_eq!(texts(&out), expected(FIRST));
    assert_eq!(texts(&spare), expected(SECOND));
}

#[test]
fn every_failure_of_the_disk_names_the_act_and_the_path() {
    let room = TempDir::new().unwrap();
    let file = room.path().join("file");
    fs::write(&file, "x").unwrap();
    let failure = Spare::open(&file).unwrap_err();
    assert_eq!(failure.cause_in_words(), Some("cause-not-a-folder"));
    assert_eq!((failure.act, failure.path), ("failure-write", file.clone()));
    let failure = Spare::open(&file.join("public")).unwrap_err();
    assert_eq!((failure.act, failure.path), ("failure-write", file.join("public")));
    let failure = Spare::open(Path::new("/proc/lofte/public")).unwrap_err();
    assert_eq!((failure.act, failure.path.as_path()), ("failure-write", Path::new("/proc/lofte")));
    let failure = Spare::open(Path::new("/")).unwrap_err();
    assert_eq!(failure.path, Path::new("/"));
    let out = room.path().join("public");
    let long = format!("{}/index.html", "å".repeat(200));
    let failure = put(&out, &[(&long, "x")]).unwrap_err();
    assert_eq!((failure.act, failure.cause_in_words()), ("failure-write", Some("cause-name-refused")));
    assert!(failure.path.ends_with(&long));
}
