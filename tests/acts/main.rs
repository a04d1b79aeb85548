//! `lofte init` and `lofte new`, from outside: a folder before, a command, the folder and the words after.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines
)]

mod desk;
mod examples;
mod refused;

use desk::Desk;

/// A small site in git stays clean when it is built with the search's index kept between builds.
#[test]
fn what_a_build_makes_is_left_alone_by_git() {
    let desk = Desk::new("sv");
    let ignored = std::fs::read_to_string(desk.path("../.gitignore")).unwrap();
    let answer = desk.run(&["build", "--root", "s", "--today", "2026-08-01"]);
    assert_eq!(answer.code, 0, "{}", answer.text);
    let beside = std::fs::read_dir(desk.path("..")).unwrap();
    let made: Vec<String> = beside
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !["content", ".gitignore", ".gitattributes"].contains(&name.as_str()))
        .collect();
    assert!(made.len() >= 2, "{made:?}");
    for name in made {
        assert!(ignored.lines().any(|line| line.trim_matches('/') == name), "{name}: {ignored}");
    }
}
