//! Whether anything has changed, seen without reading.

use lofte::load::Stamps;
use std::fs;
use std::time::{Duration, SystemTime};

#[test]
fn any_change_is_seen() {
    let room = tempfile::tempdir().unwrap();
    let file = room.path().join("content/a/b.md");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, "ett").unwrap();
    let before = Stamps::of(room.path()).unwrap();
    assert_eq!(Stamps::of(room.path()), Some(before.clone()));
    assert!(!before.are_certain(SystemTime::now()));
    assert!(before.are_certain(SystemTime::now() + Duration::from_secs(5)));
    std::thread::sleep(Duration::from_millis(20));
    // The same size, and the time that it had.
    let time = fs::metadata(&file).unwrap().modified().unwrap();
    fs::write(&file, "två").unwrap();
    fs::write(&file, "ete").unwrap();
    fs::File::options().write(true).open(&file).unwrap().set_modified(time).unwrap();
    assert_ne!(Stamps::of(room.path()), Some(before));
    let after = Stamps::of(room.path());
    fs::write(room.path().join("content/a/.dold"), "x").unwrap();
    assert_eq!(Stamps::of(room.path()), after);
    fs::write(room.path().join("content/ny.md"), "x").unwrap();
    assert_ne!(Stamps::of(room.path()), after);
}
