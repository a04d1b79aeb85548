//! A small site in memory.

use chrono::NaiveDate;
use lofte::check::{Checked, Drafts, Question, check};
use lofte::model::facts::Facts;
use lofte::model::sources::Sources;
use lofte::model::when::Today;
use lofte::source::FilePath;
use std::collections::BTreeMap;

/// Files by their path below `content/`.
#[derive(Clone)]
pub struct Site(pub BTreeMap<String, String>);

impl Site {
    /// A site, a municipality, a police area and a promise, with as few keys as may be.
    pub fn small() -> Self {
        Self(BTreeMap::new())
            .with(
                "site.yaml",
                "title: Provet\nbase_url: https://prov.example\n\
                 publisher: {name: Ekby, org_number: 212000-0001, kind: municipality}\n",
            )
            .with("police.yaml", "regions: {r: {name: R, areas: {a: {name: A, local_areas: {lpo: {name: L}}}}}}\n")
            .with("municipalities/ekby/index.md", "---\nname: Ekby\ncode: 9901\n---\n")
            .with(
                "municipalities/ekby/torget/index.md",
                "---\ntitle: Torget\nperiod: 2024\nparties: [ekby]\ncommitments: {ljus: {text: Mer ljus}}\n---\n",
            )
    }

    /// The same site with one more file, or another.
    pub fn with(mut self, path: &str, text: &str) -> Self {
        self.0.insert(path.to_owned(), text.to_owned());
        self
    }

    pub fn sources(&self) -> Sources {
        let mut sources = Sources::default();
        for (path, text) in &self.0 {
            sources.texts.insert(FilePath::new(format!("content/{path}")), text.as_bytes().into());
        }
        sources
    }
}

pub fn checked(sources: &Sources, drafts: Drafts) -> Checked {
    let today = Today(NaiveDate::from_ymd_opt(2025, 10, 1).unwrap());
    check(sources, &Question { today, drafts, base_url: None })
}

/// The facts of a site in which nothing is wrong.
pub fn facts(site: &Site) -> Facts {
    let checked = checked(&site.sources(), Drafts::Hidden);
    let found: Vec<String> =
        checked.findings.iter().map(|finding| format!("{} {:?}", finding.code(), finding.place)).collect();
    checked.facts.unwrap_or_else(|| panic!("{found:#?}"))
}

/// The codes of everything that is found, in order.
pub fn codes(site: &Site) -> Vec<&'static str> {
    checked(&site.sources(), Drafts::Hidden).findings.iter().map(|finding| finding.code()).collect()
}
