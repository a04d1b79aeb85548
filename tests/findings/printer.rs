//! How findings are written: for a person, for a program, for GitHub.

use super::findings_of;
use lofte::cli::finding_printer::{Colour, Format, print};
use lofte::diagnostic::{Diagnostic, Message};
use lofte::model::sources::Texts;
use lofte::source::{FilePath, Place};
use lofte::words::{self, Words};

const WRONG: &str = "---\ntitle: Åsa, 100 %: nu\nperiod: 2024\nparties: [boras]\ntitle: igen\n---\n";

fn swedish() -> Words {
    words::findings("sv").unwrap_or_else(|errors| panic!("{errors:?}"))
}

fn printed(format: Format) -> String {
    let (mut findings, texts) = findings_of(WRONG.as_bytes());
    let whole = Place::whole(&FilePath::new("content/site.yaml"));
    findings.push(Diagnostic::warning(whole, Message::new("accessibility-missing")).by_time());
    print(&findings, &texts, &swedish(), format, Colour::Plain)
}

#[test]
fn a_program_reads_json_with_every_key_always_there() {
    let expected = r#"[
  {
    "code": "yaml-colon",
    "severity": "error",
    "cause": "content",
    "file": "content/index.md",
    "line": 2,
    "column": 18,
    "end": {
      "line": 2,
      "column": 19
    },
    "message": "Kolonet gör att orden före läses som en nyckel: texten behöver citattecken",
    "label": null,
    "help": "Sätt citattecken runt texten, eller skriv den på en egen rad efter `>`:\ntitle: \"Åsa, 100 %: nu\"",
    "related": []
  },
  {
    "code": "key-repeated",
    "severity": "error",
    "cause": "content",
    "file": "content/index.md",
    "line": 5,
    "column": 1,
    "end": {
      "line": 5,
      "column": 6
    },
    "message": "Nyckeln `title` står två gånger",
    "label": null,
    "help": "Ta bort den ena, eller slå ihop dem. Annars skulle bara den ena gälla.",
    "related": [
      {
        "file": "content/index.md",
        "line": 2,
        "column": 1,
        "end": {
          "line": 2,
          "column": 6
        },
        "message": "den står redan här"
      }
    ]
  },
  {
    "code": "accessibility-missing",
    "severity": "warning",
    "cause": "time",
    "file": "content/site.yaml",
    "line": null,
    "column": null,
    "end": null,
    "message": "Webbplatsen har ingen tillgänglighetsredogörelse",
    "label": null,
    "help": null,
    "related": []
  }
]
"#;
    assert_eq!(printed(Format::Json), expected);
    assert_eq!(print(&[], &Texts::default(), &swedish(), Format::Json, Colour::Plain), "[]\n");
}

#[test]
fn github_reads_commands_with_signs_escaped() {
    let expected = "\
::error file=content/index.md,line=2,endLine=2,col=18,endColumn=19,title=yaml-colon::\
Kolonet gör att orden före läses som en nyckel: texten behöver citattecken\
%0ASätt citattecken runt texten, eller skriv den på en egen rad efter `>`:%0Atitle: \"Åsa, 100 %25: nu\"
::error file=content/index.md,line=5,endLine=5,col=1,endColumn=6,title=key-repeated::\
Nyckeln `title` står två gånger%0ATa bort den ena, eller slå ihop dem. Annars skulle bara den ena gälla.
::warning file=content/site.yaml,title=accessibility-missing::Webbplatsen har ingen tillgänglighetsredogörelse
";
    assert_eq!(printed(Format::Github), expected);
}

#[test]
fn a_file_name_with_signs_of_the_command_is_escaped() {
    let place = Place::whole(&FilePath::new("content/a,b:c%.md"));
    let finding = Diagnostic::advice(place, Message::new("accessibility-missing"));
    let printed = print(&[finding], &Texts::default(), &swedish(), Format::Github, Colour::Plain);
    assert!(
        printed.starts_with("::notice file=content/a%2Cb%3Ac%25.md,title=accessibility-missing::"),
        "{printed}"
    );
}

#[test]
fn a_person_reads_headings_and_the_count_in_their_own_language() {
    let text = printed(Format::Text);
    assert!(
        text.contains("\nvarning: Webbplatsen har ingen tillgänglighetsredogörelse\n--> content/site.yaml\n"),
        "{text}"
    );
    assert!(text.ends_with("\n\n2 fel, 1 varning, inga råd.\n"), "{text}");
    let (mut findings, texts) = findings_of(WRONG.as_bytes());
    findings.truncate(1);
    let english = words::findings("en").unwrap_or_else(|errors| panic!("{errors:?}"));
    let text = print(&findings, &texts, &english, Format::Text, Colour::Plain);
    assert!(text.starts_with("error: The colon"), "{text}");
    assert!(text.ends_with("\n\n1 error, no warnings, no advice.\n"), "{text}");
}

#[test]
fn colours_change_no_letter() {
    let (findings, texts) = findings_of(WRONG.as_bytes());
    let plain = print(&findings, &texts, &swedish(), Format::Text, Colour::Plain);
    let coloured = print(&findings, &texts, &swedish(), Format::Text, Colour::Coloured);
    assert!(!plain.contains('\u{1B}') && coloured.contains("\u{1B}["));
    let mut letters = String::new();
    let mut rest = coloured.as_str();
    while let Some((before, after)) = rest.split_once('\u{1B}') {
        letters.push_str(before);
        rest = after.split_once('m').map_or("", |(_, after)| after);
    }
    letters.push_str(rest);
    assert_eq!(letters, plain);
}

#[test]
fn the_column_is_right_also_where_a_line_is_cut() {
    let long = format!(
        "---\ntitle: {}: nu {}\nperiod: 2024\nparties: [boras]\n---\n",
        "å".repeat(3000),
        "ord ".repeat(900)
    );
    let (findings, texts) = findings_of(long.as_bytes());
    let text = print(&findings, &texts, &swedish(), Format::Text, Colour::Plain);
    assert!(text.contains(" --> content/index.md:2:3008\n"), "{text}");
    let (line, caret) = text.lines().skip_while(|line| !line.starts_with("2 |")).take(2).fold(
        (String::new(), String::new()),
        |(line, caret), next| {
            if line.is_empty() { (next.to_owned(), caret) } else { (line, next.to_owned()) }
        },
    );
    assert!(line.chars().count() <= 130, "{line}");
    assert_eq!(line.chars().nth(caret.chars().count() - 1), Some(':'), "{line}\n{caret}");
}
