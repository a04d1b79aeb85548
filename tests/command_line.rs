//! Help and wrong use, as they are printed: in Swedish throughout, for every command.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines
)]

use assert_cmd::Command;

fn printed(arguments: &[&str]) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_lofte")).args(arguments).output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    (output.status.code().unwrap(), String::from_utf8(text).unwrap())
}

/// The commands that a help text lists.
fn commands(help: &str) -> Vec<String> {
    let list = help.lines().skip_while(|line| *line != "Kommandon:").skip(1);
    let names = list
        .take_while(|line| !line.is_empty())
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    names.map(|line| line.split_whitespace().next().unwrap().to_owned()).collect()
}

#[test]
fn every_command_has_swedish_help() {
    let mut asked = vec![Vec::<String>::new()];
    let mut seen = 0;
    while let Some(path) = asked.pop() {
        let mut arguments: Vec<&str> = path.iter().map(String::as_str).collect();
        arguments.push("--help");
        let (code, help) = printed(&arguments);
        assert_eq!(code, 0, "{help}");
        assert!(help.contains("Så här: lofte"), "{arguments:?}: {help}");
        for english in [
            "Usage",
            "Options",
            "OPTIONS",
            "Commands",
            "COMMAND",
            "Arguments",
            "default:",
            "possible values",
            "Print",
        ] {
            assert!(!help.contains(english), "{arguments:?} says {english}: {help}");
        }
        asked.extend(commands(&help).into_iter().map(|name| [path.clone(), vec![name]].concat()));
        seen += 1;
    }
    assert!(seen > 10, "only {seen} commands were found");
}

#[test]
fn wrong_use_is_told_in_swedish() {
    let cases: [(&[&str], &str); 7] = [
        (&["bild"], "Det finns inget kommando bild.\nMenade du build?\n"),
        (&["build", "--ot", "x"], "--ot är inget val för det här kommandot.\n"),
        (
            &["status", "--frmat", "json"],
            "--frmat är inget val för det här kommandot.\nMenade du --format?\n",
        ),
        (
            &["build", "--today", "2024-13-01"],
            "”2024-13-01” går inte att använda för --today <ÅÅÅÅ-MM-DD>.\n",
        ),
        (&["build", "--today"], "Ett värde saknas efter --today <ÅÅÅÅ-MM-DD>.\n"),
        (
            &["check", "--format", "xml"],
            "”xml” går inte att använda för --format <FORM>.\nVälj bland: text, json, github\n",
        ),
        (&["new", "promise", "boras", "X"], "Det här saknas: --period <PERIOD>\n"),
    ];
    for (arguments, expected) in cases {
        let (code, text) = printed(arguments);
        assert_eq!(
            text,
            format!("{expected}Lägg till --help så visas hur kommandot används.\n"),
            "{arguments:?}"
        );
        assert_eq!(code, 2, "{arguments:?}");
    }
}

/// A site can be tried without a statement, and not be made public without one.
#[test]
fn production_refuses_a_site_without_an_accessibility_statement() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("webb");
    let root = root.to_str().unwrap();
    assert_eq!(printed(&["init", root]).0, 0);
    let settings = folder.path().join("webb/content/site.yaml");
    let text = std::fs::read_to_string(&settings).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with("unofficial"));
    let official = lines.collect::<Vec<_>>().join("\n").replace("  # org_number:", "  org_number:");
    std::fs::write(&settings, format!("{official}\n")).unwrap();
    let (code, told) = printed(&["build", "--root", root, "--today", "2026-08-01", "--production"]);
    assert_eq!(code, 1, "{told}");
    assert!(told.contains("Tillgänglighetsredogörelsen saknar `assessed`, som lagen kräver"), "{told}");
    assert!(told.contains("method: self"), "{told}");
    assert!(!folder.path().join("webb/public").exists(), "nothing was written");
    let (code, told) = printed(&["check", "--root", root, "--today", "2026-08-01", "--production"]);
    assert_eq!(code, 1, "{told}");
    assert_eq!(printed(&["build", "--root", root, "--today", "2026-08-01"]).0, 0);
    let assessed =
        official.replace("  status: partial", "  status: partial\n  assessed: 2026-07-01\n  method: self");
    std::fs::write(&settings, format!("{assessed}\n")).unwrap();
    let (code, told) = printed(&["build", "--root", root, "--today", "2026-08-01", "--production"]);
    assert_eq!(code, 0, "{told}");
}
