//! The files of a site, as `load` hands them over.

use lofte::load::load;
use lofte::model::sources::{Refusal, Sources};
use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::path::Path;
use tempfile::TempDir;

fn site(files: &[(&str, &str)]) -> TempDir {
    let root = TempDir::new().unwrap();
    write(root.path(), "content/site.yaml", "title: Löften\n");
    for (path, text) in files {
        write(root.path(), path, text);
    }
    root
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn listing(sources: &Sources) -> String {
    let mut lines = Vec::new();
    for (path, text) in &sources.texts {
        lines.push(format!("text {path} {}", text.bytes().len()));
    }
    for (path, asset) in &sources.assets {
        lines.push(format!("asset {path} {}", asset.size));
    }
    for (path, refusal) in &sources.refused {
        lines.push(format!("refused {path} {refusal:?}"));
    }
    lines.join("\n")
}

#[test]
fn texts_assets_and_hidden_files() {
    let root = site(&[
        ("content/municipalities/boras/index.md", "---\n"),
        ("content/municipalities/boras/bild.jpg", "1234"),
        ("content/ledger/boras.jsonl", ""),
        ("content/.DS_Store", "x"),
        ("content/.obsidian/workspace.md", "x"),
        ("themes/egen/templates/start.html", "<h1>"),
        ("themes/egen/words/sv.ftl", "ja = Ja"),
        ("themes/egen/static/words/a.css", "a{}"),
        ("public/index.html", "not ours to read"),
        ("README.md", "not ours to read"),
    ]);
    assert_eq!(
        listing(&load(root.path()).unwrap()),
        "text content/ledger/boras.jsonl 0\n\
         text content/municipalities/boras/index.md 4\n\
         text content/site.yaml 15\n\
         text themes/egen/templates/start.html 4\n\
         text themes/egen/words/sv.ftl 7\n\
         asset content/municipalities/boras/bild.jpg 4\n\
         asset themes/egen/static/words/a.css 3"
    );
}

#[test]
fn decomposed_names_are_composed_and_two_that_become_one_are_refused() {
    let root = site(&[
        ("content/municipalities/a/fo\u{308}rsta.jpg", "decomposed"),
        ("content/municipalities/a/tva\u{30a}.jpg", "decomposed"),
        ("content/municipalities/a/två.jpg", "composed"),
    ]);
    let sources = load(root.path()).unwrap();
    assert_eq!(
        listing(&sources),
        "text content/site.yaml 15\n\
         asset content/municipalities/a/första.jpg 10\n\
         asset content/municipalities/a/två.jpg 10\n\
         refused content/municipalities/a/två.jpg SameName"
    );
    let asset = sources.assets.values().next().unwrap();
    assert_eq!(fs::read_to_string(&asset.disk).unwrap(), "decomposed");
}

#[test]
fn no_link_is_followed_and_no_pipe_is_read() {
    let secret = TempDir::new().unwrap();
    write(secret.path(), "secret.md", "secret");
    let root = site(&[]);
    let content = root.path().join("content");
    symlink(secret.path(), content.join("pages")).unwrap();
    symlink(secret.path().join("secret.md"), content.join("police.yaml")).unwrap();
    symlink("/nowhere", content.join("dangling.jpg")).unwrap();
    symlink(&content, content.join("around")).unwrap();
    let pipe = content.join("pipe.md");
    rustix::fs::mknodat(rustix::fs::CWD, &pipe, rustix::fs::FileType::Fifo, 0o600.into(), 0).unwrap();
    assert_eq!(
        listing(&load(root.path()).unwrap()),
        "text content/site.yaml 15\n\
         refused content/around Link\n\
         refused content/dangling.jpg Link\n\
         refused content/pages Link\n\
         refused content/pipe.md NoFile\n\
         refused content/police.yaml Link"
    );
}

#[test]
fn names_that_cannot_be_shown_are_refused_with_what_lies_in_them() {
    let root = site(&[("content/pages/rad\nbrott.md", "x")]);
    let folder = root.path().join("content/pages").join(OsStr::from_bytes(b"v\xe4g"));
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("a.md"), "x").unwrap();
    assert_eq!(
        listing(&load(root.path()).unwrap()),
        "text content/site.yaml 15\n\
         refused content/pages/rad\u{fffd}brott.md Name\n\
         refused content/pages/v\u{fffd}g Name"
    );
}

#[test]
fn a_text_larger_than_anybody_writes_is_refused_unread() {
    let root = site(&[("content/ledger/stor.jsonl", "")]);
    for name in ["content/pages/stor.md", "content/ledger/stor.jsonl", "content/pages/stor.pdf"] {
        write(root.path(), name, "");
        fs::File::options().write(true).open(root.path().join(name)).unwrap().set_len(5 << 20).unwrap();
    }
    let sources = load(root.path()).unwrap();
    assert_eq!(
        listing(&sources),
        "text content/ledger/stor.jsonl 5242880\n\
         text content/site.yaml 15\n\
         asset content/pages/stor.pdf 5242880\n\
         refused content/pages/stor.md TooLarge"
    );
}

#[test]
fn no_content_is_a_failure_and_no_settings_a_refusal() {
    let root = TempDir::new().unwrap();
    let failure = load(root.path()).unwrap_err();
    assert_eq!(failure.act, "failure-no-site");
    assert_eq!(failure.path, root.path().join("content"));
    fs::create_dir(root.path().join("content")).unwrap();
    let sources = load(root.path()).unwrap();
    assert_eq!(
        sources.refused.iter().map(|(path, why)| (path.as_str(), *why)).collect::<Vec<_>>(),
        [("content/site.yaml", Refusal::Missing)]
    );
}

#[test]
fn a_file_that_may_not_be_read_is_a_failure_with_its_path() {
    use std::os::unix::fs::PermissionsExt;
    let root = site(&[("content/police.yaml", "regions: {}")]);
    let path = root.path().join("content/police.yaml");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    if fs::read(&path).is_ok() {
        return; // the administrator may read everything
    }
    let failure = load(root.path()).unwrap_err();
    assert_eq!((failure.act, failure.path), ("failure-read", path));
    assert_eq!(failure.cause.kind(), std::io::ErrorKind::PermissionDenied);
}

#[test]
fn what_was_not_read_is_told_in_words() {
    let root = TempDir::new().unwrap();
    fs::create_dir(root.path().join("content")).unwrap();
    symlink("/nowhere", root.path().join("content/bild.jpg")).unwrap();
    let findings = lofte::check::refused(&load(root.path()).unwrap());
    for language in ["sv", "en"] {
        let words = lofte::words::findings(language).unwrap();
        let told: Vec<String> = findings.iter().map(|finding| words.say(&finding.message)).collect();
        let help: Vec<String> =
            findings.iter().map(|finding| words.say(finding.help.as_ref().unwrap())).collect();
        if language == "sv" {
            assert_eq!(
                told,
                [
                    "content/bild.jpg är en symbolisk länk, och lofte följer inga länkar ut ur innehållet",
                    "Filen content/site.yaml finns inte, och utan den finns ingen webbplats"
                ]
            );
        }
        assert!(help.iter().all(|help| !help.contains(".help")), "{help:?}");
    }
}

/// So deep as the system takes one path: no stack may grow with it.
#[test]
fn folders_may_be_nested_as_deep_as_the_system_lets_them() {
    let room = tempfile::tempdir().unwrap();
    let root = room.path().to_owned();
    fs::create_dir_all(root.join("content")).unwrap();
    fs::write(root.join("content/site.yaml"), "title: x").unwrap();
    let mut deep = root.join("content");
    while deep.as_os_str().len() < 3_900 {
        deep.push("a");
    }
    fs::create_dir_all(&deep).unwrap();
    fs::write(deep.join("b.md"), "x").unwrap();
    assert_eq!(load(&root).unwrap().texts.len(), 2);
    assert_eq!(lofte::load::Stamps::of(&root).unwrap().count(), 2);
}
