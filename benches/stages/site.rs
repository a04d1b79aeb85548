//! The site that stages are measured over.

use lofte::build::{Ready, Survey, survey};
use lofte::check::Question;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const PROMISES: usize = 50;
const COMMITMENTS: usize = 10;
const DAYS: [&str; 3] = ["2020-06-30", "2020-10-31", "2021-02-01"];

/// A site with everything up to the plan.
pub struct Built {
    /// What is known.
    pub survey: Survey,
    _folder: TempDir,
}

impl Built {
    /// What can be made.
    pub fn ready(&self) -> &Ready {
        self.survey.ready.as_ref().unwrap()
    }
}

/// The site, surveyed.
pub fn built(question: &Question) -> Built {
    let folder = on_disk();
    Built { survey: survey(folder.path(), question).unwrap(), _folder: folder }
}

/// The site as files.
pub fn on_disk() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let content = folder.path().join("content");
    let settings = "title: Löften\nbase_url: https://www.example.org\n\
        publisher: {name: Löften, org_number: \"999999-9999\", kind: other}\n\
        accessibility: {status: partial, contact: kontakt@example.org}\n";
    write(&content.join("site.yaml"), settings);
    let town = content.join("municipalities/ek");
    write(&town.join("index.md"), "---\nname: Eks kommun\nplace: Ek\ncode: \"1000\"\n---\n");
    for number in 1..=PROMISES {
        promise(&town.join(format!("lofte-{number}")), number);
    }
    folder
}

fn promise(folder: &Path, number: usize) {
    let mut head = format!("---\ntitle: Löfte {number}\nperiod: 2020\nparties: [ek]\ncommitments:\n");
    for commitment in 1..=COMMITMENTS {
        writeln!(head, "  atagande-{commitment}:\n    text: Vi går {commitment} gånger genom centrum.")
            .unwrap();
    }
    write(
        &folder.join("index.md"),
        &format!("{head}---\n\n## Bakgrund\n\n- En sak\n- En *annan* sak\n\nMer.\n"),
    );
    for day in DAYS {
        let mut account = "---\nreported_by: [ek]\ncovers: 2020\ncommitments:\n".to_owned();
        let mut notes = String::new();
        for commitment in 1..=COMMITMENTS {
            writeln!(account, "  atagande-{commitment}: {{status: in_progress}}").unwrap();
            write!(notes, "## Åtagande {commitment} {{#atagande-{commitment}}}\n\nVi har gått, [läs om det](https://example.org/).\n\n")
                .unwrap();
        }
        write(&folder.join(format!("{day}.md")), &format!("{account}---\n\n{notes}"));
    }
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}
