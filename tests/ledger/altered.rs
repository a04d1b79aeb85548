//! One altered byte is caught, wherever it is; a ledger that was rewritten as a whole is caught by what somebody kept.

use crate::town::{LEDGER, PROMISE, Random, Town, verify};
use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = walkdir::WalkDir::new(folder)
        .into_iter()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.file_type().is_file())
        .map(walkdir::DirEntry::into_path)
        .collect();
    files.sort();
    files
}

/// Flips a bit in one byte after the other, and proves the folder each time.
fn flip(folder: &Path, files: &[PathBuf], rounds: usize, random: &mut Random) {
    for _ in 0..rounds {
        let file = &files[random.below(files.len())];
        let whole = fs::read(file).unwrap();
        if whole.is_empty() {
            continue;
        }
        let mut broken = whole.clone();
        let at = random.below(broken.len());
        broken[at] ^= 1 << random.below(8);
        fs::write(file, &broken).unwrap();
        let (code, said) = verify(folder, &[]);
        assert_eq!(code, Some(1), "byte {at} of {}: {said}", file.display());
        let name = file.file_name().unwrap().to_str().unwrap();
        // A sum that is another in the manifest accuses the file that it is the sum of.
        assert!(said.contains(name) || name == ".lofte-manifest.json", "{name} is not named: {said}");
        fs::write(file, &whole).unwrap();
    }
    assert_eq!(verify(folder, &[]).0, Some(0));
}

#[test]
fn every_altered_byte_of_a_published_site_is_caught() {
    let town = Town::sealed();
    town.build();
    let mut random = Random(17);
    flip(&town.public(), &files(&town.public()), 60, &mut random);
    // Those that the manifest leaves out, and itself.
    for name in ["build.json", "om/index.html", "en/om/index.html", ".lofte-manifest.json"] {
        flip(&town.public(), &[town.public().join(name)], 6, &mut random);
    }
}

#[test]
fn every_altered_byte_of_a_ledger_is_caught() {
    let town = Town::sealed();
    let ledger = files(&town.path("content/ledger"));
    flip(&town.root(), &ledger, 60, &mut Random(4));
}

#[test]
fn what_is_missing_added_or_out_of_order_is_named() {
    let town = Town::sealed();
    town.replace(PROMISE, "period:", "aliases: [/kort/]\nperiod:");
    town.seal("2026-04-01");
    town.build();
    let whole = town.read(LEDGER);
    let without_first: String = whole
        .split_inclusive('\n')
        .filter(|line| !(line.contains("centrum-2024/index.md") && line.contains("2026-03-01")))
        .collect();
    town.write(LEDGER, &without_first);
    let (code, said) = verify(&town.root(), &[]);
    assert_eq!(code, Some(1));
    assert!(said.contains("bygger på en försegling som saknas"), "{said}");
    town.write(LEDGER, &whole);
    let reversed: String = whole.lines().rev().map(|line| format!("{line}\n")).collect();
    town.write(LEDGER, &reversed);
    assert_eq!(verify(&town.root(), &[]).0, Some(0), "the order of lines means nothing");
    fs::remove_file(town.public().join("robots.txt")).unwrap();
    fs::write(town.public().join("mer.html"), "hej").unwrap();
    let (code, said) = verify(&town.public(), &[]);
    assert_eq!(code, Some(1));
    assert!(said.contains("robots.txt saknas") && said.contains("mer.html hör inte till"), "{said}");
}

#[test]
fn who_rewrites_everything_is_caught_by_what_somebody_kept() {
    let town = Town::sealed();
    town.build();
    let (code, said) = verify(&town.public(), &["--heads"]);
    assert_eq!(code, Some(0));
    let heads: String = said
        .lines()
        .skip_while(|line| !line.starts_with("# lofte"))
        .take_while(|line| line.starts_with('#') || line.contains("  "))
        .map(|line| format!("{line}\n"))
        .collect();
    let kept = town.path("kept-heads");
    fs::write(&kept, &heads).unwrap();
    let against = ["--against", kept.to_str().unwrap()];
    assert_eq!(verify(&town.public(), &against).0, Some(0), "{heads}");
    let ledger_only: String =
        heads.lines().filter(|line| !line.ends_with("  site")).map(|line| format!("{line}\n")).collect();
    // An honest ledger grows, and what was kept still holds.
    town.replace(PROMISE, "period:", "aliases: [/kort/]\nperiod:");
    town.seal("2026-04-01");
    town.build();
    fs::write(&kept, &ledger_only).unwrap();
    assert_eq!(verify(&town.root(), &against).0, Some(0));
    assert_eq!(verify(&town.public(), &against).0, Some(0));
    // Another promise, sealed as if it had always been so.
    fs::remove_dir_all(town.path("content/ledger")).unwrap();
    town.replace(PROMISE, "Öppna träffar", "Slutna träffar");
    town.seal("2026-03-01");
    town.build();
    for folder in [town.root(), town.public()] {
        assert_eq!(verify(&folder, &[]).0, Some(0));
        let (code, said) = verify(&folder, &against);
        assert_eq!(code, Some(1));
        assert!(
            said.contains("Den sparade förseglingen av municipalities/testby/centrum-2024/index.md"),
            "{said}"
        );
    }
    fs::write(&kept, "hej\n").unwrap();
    assert_eq!(verify(&town.root(), &against).0, Some(2));
    assert_eq!(verify(&town.path("themes"), &[]).0, Some(2));
}

#[test]
fn a_page_that_was_changed_with_its_manifest_does_not_show_the_sealed_words() {
    let town = Town::sealed();
    town.build();
    // The site as somebody builds it who has only changed the pages.
    let honest = fs::read(town.public().join("data/ledger/testby.jsonl")).unwrap();
    town.replace(PROMISE, "Öppna träffar", "Slutna träffar");
    fs::remove_dir_all(town.path("content/ledger")).unwrap();
    town.write(LEDGER, std::str::from_utf8(&honest).unwrap());
    let page = town.public().join("testby/centrum-2024/index.html");
    let text = fs::read_to_string(&page).unwrap();
    let forged = text.replace("Öppna träffar", "Sluten träffar");
    assert_ne!(text, forged);
    fs::write(&page, &forged).unwrap();
    let manifest = town.public().join(".lofte-manifest.json");
    let sum = |bytes: &str| lofte::model::hash::Hash::of(bytes).to_string();
    let sizes = |text: &str| format!("\"size\": {}, \"sha256\": \"{}\"", text.len(), sum(text));
    let listed = fs::read_to_string(&manifest).unwrap();
    let relisted = listed.replace(&sizes(&text), &sizes(&forged));
    assert_ne!(listed, relisted);
    fs::write(&manifest, relisted).unwrap();
    let (code, said) = verify(&town.public(), &[]);
    assert_eq!(code, Some(1));
    assert!(
        said.contains("Sidan visar inte det som förseglades 2026-03-01: `commitments.traffar.text`"),
        "{said}"
    );
}
