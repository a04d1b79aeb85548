//! Whatever the instant: a reader gets the old site or the new one, and so does whoever looks after a build was killed.

use super::mounts::run_with_mounts;
use crate::folder::texts;
use lofte::tree::{Exchanged, Spare};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// The site of one version: files come and go, and a file and a folder take each other's place.
fn site(version: usize) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let text = |name: &str| format!("{version} {name} {}", "x".repeat(2000 + version % 7));
    for name in ["index.html", "om/index.html", "build.json"] {
        files.insert(name.to_owned(), text(name));
    }
    for number in 0..12 {
        if !(number + version).is_multiple_of(3) {
            files.insert(format!("town-{number}/index.html"), text("town"));
        }
    }
    files.insert("always/index.html".to_owned(), "the same in every version".to_owned());
    let flip = if version.is_multiple_of(2) { "flip" } else { "flip/index.html" };
    files.insert(flip.to_owned(), text("flip"));
    files
}

fn build(out: &Path, version: usize, steps: &str) -> Exchanged {
    let spare = Spare::open(out).unwrap();
    for (path, text) in site(version) {
        spare.put(&path, text.as_bytes()).unwrap();
    }
    let exchanged = if steps == "two" { spare.exchange_without_kernel() } else { spare.exchange() };
    exchanged.unwrap()
}

/// The version that stands in a folder, which must be whole.
fn version_in(out: &Path) -> usize {
    let found = texts(out);
    let version = found["index.html"].split(' ').next().unwrap().parse().unwrap();
    assert_eq!(found, site(version));
    version
}

/// Not a test of its own: what the tests below start, and kill.
#[test]
#[ignore = "the process that is killed"]
fn builder() {
    let Ok(out) = std::env::var("LOFTE_TEST_OUT") else { return };
    let steps = std::env::var("LOFTE_TEST_STEPS").unwrap();
    let first: usize = std::env::var("LOFTE_TEST_VERSION").unwrap().parse().unwrap();
    let count: usize = std::env::var("LOFTE_TEST_COUNT").unwrap().parse().unwrap();
    for version in first..first + count {
        build(Path::new(&out), version, &steps);
    }
}

fn start_builder(out: &Path, version: usize, count: usize, steps: &str) -> std::process::Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "instant::builder", "--ignored", "--nocapture"])
        .env("LOFTE_TEST_OUT", out)
        .env("LOFTE_TEST_STEPS", steps)
        .env("LOFTE_TEST_VERSION", version.to_string())
        .env("LOFTE_TEST_COUNT", count.to_string())
        .stdout(Stdio::null())
        .spawn()
        .unwrap()
}

/// Microseconds in which a builder starts and builds some ten sites, on this machine under its load.
fn time_to_build(out: &Path, steps: &str) -> u64 {
    let begun = Instant::now();
    let status = start_builder(out, 1, 10, steps).wait().unwrap();
    assert!(status.success());
    build(out, 0, steps);
    u64::try_from(begun.elapsed().as_micros()).unwrap() * 3 / 2
}

/// Kills builders at random instants and gives how many different versions were found afterwards.
fn kill_builders(steps: &str) -> usize {
    let room = TempDir::new().unwrap();
    let out = room.path().join("public");
    build(&out, 0, steps);
    let mut random = Instant::now().elapsed().subsec_nanos() as u64 ^ u64::from(std::process::id());
    let while_it_builds = time_to_build(&out, steps);
    let mut last = 0;
    let mut versions = 0;
    let begun = Instant::now();
    for _ in 0..60 {
        let mut child = start_builder(&out, last + 1, 100_000, steps);
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        std::thread::sleep(Duration::from_micros((random >> 33) % while_it_builds));
        child.kill().unwrap();
        child.wait().unwrap();
        if steps == "two" {
            // The next build heals; opening is enough of one.
            drop(Spare::open(&out).unwrap());
        }
        let now = version_in(&out);
        assert!(Spare::published(&out).unwrap().is_some(), "what stands is not taken for whole");
        versions += usize::from(now != last);
        last = now;
        if begun.elapsed() > Duration::from_secs(20) {
            break;
        }
    }
    build(&out, last + 1, steps);
    assert_eq!(version_in(&out), last + 1);
    versions
}

#[test]
fn a_killed_build_leaves_the_old_site_or_the_new_one() {
    assert!(kill_builders("one") > 5, "the builders were killed before they did anything");
}

#[test]
fn a_killed_build_is_healed_by_the_next_where_the_kernel_refuses() {
    assert!(kill_builders("two") > 5, "the builders were killed before they did anything");
}

#[test]
fn a_reader_finds_every_page_whole_while_sites_are_exchanged() {
    let room = TempDir::new().unwrap();
    let out = room.path().join("public");
    build(&out, 0, "one");
    let done = AtomicBool::new(false);
    let read = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while !done.load(Ordering::Relaxed) {
                    let text = fs::read_to_string(out.join("index.html")).unwrap();
                    let version: usize = text.split(' ').next().unwrap().parse().unwrap();
                    assert_eq!(text, site(version)["index.html"]);
                    let same = fs::read_to_string(out.join("always/index.html")).unwrap();
                    assert_eq!(same, "the same in every version");
                    read.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        let begun = Instant::now();
        let mut version = 1;
        let enough = |version: usize| version > 30 && read.load(Ordering::Relaxed) > 300;
        while begun.elapsed() < Duration::from_secs(1) || !enough(version) {
            assert_eq!(build(&out, version, "one"), Exchanged::Exchanged);
            version += 1;
            assert!(begun.elapsed() < Duration::from_secs(60), "readers and builder hinder each other");
        }
        done.store(true, Ordering::Relaxed);
    });
}

#[test]
fn who_reads_a_page_slowly_reads_it_to_its_end() {
    use std::io::Read;
    let room = TempDir::new().unwrap();
    let out = room.path().join("public");
    build(&out, 0, "one");
    let mut slow = fs::File::open(out.join("index.html")).unwrap();
    let mut text = vec![0; 10];
    slow.read_exact(&mut text).unwrap();
    for version in 1..6 {
        build(&out, version, "one");
    }
    slow.read_to_end(&mut text).unwrap();
    assert_eq!(String::from_utf8(text).unwrap(), site(0)["index.html"]);
}

#[test]
fn builds_at_once_wait_for_each_other() {
    let room = TempDir::new().unwrap();
    let out = room.path().join("public");
    build(&out, 0, "one");
    let builders = ["one", "two", "one"].map(|steps| start_builder(&out, 1, 30, steps));
    for mut builder in builders {
        assert!(builder.wait().unwrap().success(), "a builder gave up");
    }
    assert_eq!(version_in(&out), 30);
}

#[test]
fn a_full_a_read_only_and_a_mounted_disk_are_failures_with_act_and_path_and_the_site_stands() {
    // A disk of our own, in a name space of our own; where the system allows no such thing there is nothing to test.
    let room = TempDir::new().unwrap();
    let script = r#"
        set -e
        mount -t tmpfs -o size=400k tmpfs "$ROOM"
        LOFTE_TEST_ACT=small "$EXE" --exact instant::on_small_disk --ignored --nocapture
        mount -o remount,ro "$ROOM"
        LOFTE_TEST_ACT=unchanged "$EXE" --exact instant::on_small_disk --ignored --nocapture
        LOFTE_TEST_ACT=read-only "$EXE" --exact instant::on_small_disk --ignored --nocapture
        mount -o remount,rw "$ROOM"
        mkdir "$ROOM/mounted"
        mount --bind "$ROOM/mounted" "$ROOM/mounted"
        LOFTE_TEST_ACT=mounted "$EXE" --exact instant::on_small_disk --ignored --nocapture
    "#;
    run_with_mounts(room.path(), script);
}

/// Not a test of its own: what the test above starts.
#[test]
#[ignore = "needs a disk of its own"]
fn on_small_disk() {
    let Ok(room) = std::env::var("ROOM") else { return };
    let out = Path::new(&room).join("public");
    match std::env::var("LOFTE_TEST_ACT").unwrap().as_str() {
        "small" => {
            build(&out, 0, "one");
            let spare = Spare::open(&out).unwrap();
            let failure = spare.put("stor.html", &vec![b'x'; 1 << 20]).unwrap_err();
            assert_eq!((failure.act, failure.cause_in_words()), ("failure-write", Some("cause-disk-full")));
            assert!(failure.path.ends_with("stor.html"));
            drop(spare);
            assert_eq!(version_in(&out), 0);
        }
        "unchanged" => assert_eq!(build(&out, 0, "one"), Exchanged::Unchanged),
        "mounted" => {
            // Nothing takes the place of a mounted folder, but one inside it can be built into.
            let mounted = Path::new(&room).join("mounted");
            let spare = Spare::open(&mounted).unwrap();
            spare.put("index.html", b"x").unwrap();
            let failure = spare.exchange().unwrap_err();
            assert_eq!(
                (failure.act, failure.path.as_path()),
                ("failure-exchange-refused", mounted.as_path())
            );
            assert_eq!(texts(&mounted), BTreeMap::new());
            assert_eq!(build(&mounted.join("site"), 0, "one"), Exchanged::Exchanged);
        }
        _ => {
            let spare = Spare::open(&out).unwrap();
            let failure = spare.put("index.html", b"other").unwrap_err();
            assert_eq!(failure.cause_in_words(), Some("cause-read-only"));
            assert!(failure.path.starts_with(Path::new(&room).join(".public.lofte")));
            assert_eq!(version_in(&out), 0);
        }
    }
}
