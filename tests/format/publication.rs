//! What is public: drafts, days to wait for, and the files beside.

use super::site::{Site, checked};
use lofte::check::Drafts;
use lofte::model::facts::Facts;
use lofte::model::sources::Asset;
use lofte::source::FilePath;

fn site() -> Site {
    let promise = |more: &str| {
        format!(
            "---\ntitle: Löfte\nperiod: 2024\nparties: [ekby]\ncommitments: {{a: {{text: A}}}}\n{more}---\n"
        )
    };
    let account = |more: &str| format!("---\nreported_by: [ekby]\ncovers: 2024\n{more}---\n");
    Site::small()
        .with("municipalities/ekby/utkast/index.md", &promise("draft: true\n"))
        .with("municipalities/ekby/utkast/2025.md", &account(""))
        .with("municipalities/ekby/vantar/index.md", &promise("publish_at: 2025-10-02\n"))
        .with("municipalities/ekby/idag/index.md", &promise("publish_at: 2025-10-01\n"))
        .with("municipalities/ekby/torget/2025.md", &account("draft: true\n"))
        .with("municipalities/by/index.md", "---\nname: By\ncode: 9902\ndraft: true\n---\n")
        .with("municipalities/by/lofte/index.md", &promise("").replace("ekby", "by"))
        .with("pages/kontakt.md", "---\ntitle: Kontakt\ndraft: true\n---\n")
}

fn shown(facts: &Facts) -> Vec<String> {
    let promises = facts.promises.keys().map(ToString::to_string);
    let accounts = facts.accounts.keys().map(|file| file.in_content().to_owned());
    let others = facts.municipalities.keys().chain(facts.pages.keys()).map(ToString::to_string);
    let assets = facts.assets.keys().map(|file| file.in_content().to_owned());
    promises.chain(accounts).chain(others).chain(assets).collect()
}

#[test]
fn what_waits_is_left_out_with_all_that_lies_in_it() {
    let mut sources = site().sources();
    for file in ["ekby/utkast/a.pdf", "ekby/idag/b.pdf", "ekby/idag/mapp/c.pdf", "ekby/d.pdf"] {
        let path = FilePath::new(format!("content/municipalities/{file}"));
        sources.assets.insert(path, Asset { disk: "nowhere".into(), size: 1, look: None });
    }
    let facts = checked(&sources, Drafts::Hidden).facts.unwrap();
    assert_eq!(
        shown(&facts),
        [
            "ekby/idag",
            "ekby/torget",
            "ekby",
            "municipalities/ekby/idag/b.pdf",
            "municipalities/ekby/idag/mapp/c.pdf"
        ]
    );
}

#[test]
fn drafts_are_shown_when_asked_for() {
    let facts = checked(&site().sources(), Drafts::Shown).facts.unwrap();
    assert_eq!(
        shown(&facts),
        [
            "by/lofte",
            "ekby/idag",
            "ekby/torget",
            "ekby/utkast",
            "ekby/vantar",
            "municipalities/ekby/torget/2025.md",
            "municipalities/ekby/utkast/2025.md",
            "by",
            "ekby",
            "kontakt"
        ]
    );
}
