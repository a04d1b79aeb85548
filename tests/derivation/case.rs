//! A case: a small site as text, and what follows from it on given days. See `cases/README.md`.

use chrono::NaiveDate;
use serde_yaml::Value;
use std::collections::BTreeMap;

/// One case of a case file.
#[derive(Clone, Debug, Default)]
pub struct Case {
    /// Where it stands: file and heading.
    pub name: String,
    /// The sentences of FORMAT part B that it holds.
    pub sentences: Vec<String>,
    /// Files of the site by path below `content/`.
    pub files: BTreeMap<String, String>,
    /// What is expected, in the order written.
    pub expected: Vec<Expected>,
    /// What is expected of the text form.
    pub texts: Vec<Text>,
    /// What `lofte check` is to find.
    pub findings: Vec<Findings>,
}

/// All that `lofte check` finds on a day.
#[derive(Clone, Debug)]
pub struct Findings {
    /// The day that the site is checked on.
    pub today: NaiveDate,
    /// Severity, code and file of each, as they are sorted.
    pub findings: Vec<String>,
}

/// All that `lofte status` prints on a day.
#[derive(Clone, Debug)]
pub struct Text {
    /// The day that the site is made for.
    pub today: NaiveDate,
    /// The language of its words.
    pub language: &'static str,
    /// The whole text.
    pub text: String,
}

/// What a case expects on a day.
#[derive(Clone, Debug)]
pub struct Expected {
    /// The day that the site is made for.
    pub today: NaiveDate,
    /// An excerpt of what `lofte status --format json` says.
    pub excerpt: Value,
}

/// Files that every case has unless it gives them itself.
const COMMON: [(&str, &str); 3] = [
    (
        "site.yaml",
        "title: Provplatsen\nbase_url: https://exempel.se\n\
         publisher: {name: Ekby kommun, org_number: 212000-0000, kind: municipality}\n",
    ),
    (
        "police.yaml",
        "regions:\n  polisregion-prov:\n    name: Polisregion Prov\n    areas:\n      polisomrade-prov:\n        \
         name: Polisområde Prov\n        local_areas:\n          lpo-ekby: {name: Lokalpolisområde Ekby, \
         municipalities: [\"0181\"]}\n",
    ),
    ("municipalities/ekby/index.md", "---\nname: Ekby kommun\ncode: \"0181\"\n---\n"),
];

/// The cases of a file: each second-level heading begins one, and takes the fenced blocks up to the next.
///
/// # Panics
/// Where the case file itself is malformed: then the test is wrong, not lofte.
pub fn read(file: &str, text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if let Some(title) = line.strip_prefix("## ") {
            cases.push(Case { name: format!("{file}: {title}"), ..common() });
            continue;
        }
        let Some(case) = cases.last_mut() else { continue };
        if let Some(sentence) = line.strip_prefix("> ") {
            case.sentences.push(sentence.to_owned());
        } else if let Some(info) = line.strip_prefix("```") {
            let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            case.take_block(info, &(block.join("\n") + "\n"));
        }
    }
    cases
}

/// A case with the common files only.
pub fn common() -> Case {
    let files = COMMON.map(|(path, text)| (path.to_owned(), text.to_owned())).into();
    Case { files, ..Case::default() }
}

impl Case {
    /// Whether it can fail at all.
    pub fn expects_something(&self) -> bool {
        !(self.expected.is_empty() && self.texts.is_empty() && self.findings.is_empty())
    }

    fn take_block(&mut self, info: &str, block: &str) {
        let (kind, day) = info.split_once(' ').unwrap_or((info, ""));
        let today = || day.parse().unwrap_or_else(|_| panic!("{}: no day: {info}", self.name));
        let excerpt = match kind {
            "status" => self.excerpt(&[], block),
            "promise" => self.excerpt(&["promises", "ekby/lofte"], block),
            "commitments" => self.excerpt(&["promises", "ekby/lofte", "commitments"], block),
            "text" | "text-en" => {
                let language = if kind == "text" { "sv" } else { "en" };
                self.texts.push(Text { today: today(), language, text: block.to_owned() });
                return;
            }
            "findings" => {
                let findings = block.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect();
                self.findings.push(Findings { today: today(), findings });
                return;
            }
            path if path.ends_with(".md") || path.ends_with(".yaml") => {
                self.files.insert(path.to_owned(), block.to_owned());
                return;
            }
            _ => panic!("{}: what is ```{info}?", self.name),
        };
        let today = today();
        self.expected.push(Expected { today, excerpt });
    }

    /// The excerpt, under the keys that lead to it.
    fn excerpt(&self, keys: &[&str], block: &str) -> Value {
        let excerpt = serde_yaml::from_str(block);
        let excerpt = excerpt.unwrap_or_else(|error| panic!("{}: expectation: {error}", self.name));
        keys.iter().rev().fold(excerpt, |inner, key| {
            Value::Mapping([(Value::String((*key).to_owned()), inner)].into_iter().collect())
        })
    }
}
