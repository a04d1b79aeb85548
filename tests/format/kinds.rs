//! Kind follows from place, and from `kind` where a place has several.

use super::site::{Site, codes, facts};

const REVIEW: &str = "title: G\nreviewed_by: [ekby]\n";
const ACCOUNT: &str = "reported_by: [ekby]\ncovers: 2024\n";

fn kinds(path: &str, yaml: &str) -> (usize, usize) {
    let facts = facts(&Site::small().with(path, &format!("---\n{yaml}---\n")));
    (facts.accounts.len(), facts.reviews.len())
}

#[test]
fn a_file_is_what_it_says_or_what_is_usual_there() {
    let promise = "municipalities/ekby/torget/2024-06-01.md";
    let town = "municipalities/ekby/2024-06-01.md";
    assert_eq!(kinds(promise, ACCOUNT), (1, 0));
    assert_eq!(kinds(promise, &format!("kind: evaluation\n{ACCOUNT}")), (1, 0));
    assert_eq!(kinds(promise, &format!("kind: \"review\"   # granskning\n{REVIEW}")), (0, 1));
    assert_eq!(kinds(promise, &format!("{REVIEW}'kind' : review\n")), (0, 1));
    assert_eq!(kinds(town, REVIEW), (0, 1));
    assert_eq!(kinds(town, &format!("kind: follow_up\nabout: [torget]\n{ACCOUNT}")), (1, 0));
    assert_eq!(kinds(town, &format!("kind: evaluation\nabout: [torget]\n{ACCOUNT}")), (1, 0));
}

#[test]
fn a_kind_that_is_not_said_is_one_finding() {
    let found = |path: &str, yaml: &str| codes(&Site::small().with(path, &format!("---\n{yaml}---\n")));
    let of_review = found("municipalities/ekby/torget/2024-06-01.md", REVIEW);
    assert!(of_review.contains(&"kind-unsaid") && !of_review.contains(&"key-unknown"), "{of_review:?}");
    let of_account = found("municipalities/ekby/2024-06-01.md", &format!("about: [torget]\n{ACCOUNT}"));
    assert!(of_account.contains(&"kind-unsaid") && !of_account.contains(&"key-unknown"), "{of_account:?}");
    let swedish = found("municipalities/ekby/torget/2024-06-01.md", &format!("kind: granskning\n{REVIEW}"));
    assert!(swedish.contains(&"choice-unknown") && !swedish.contains(&"key-unknown"), "{swedish:?}");
}

#[test]
fn a_removed_document_needs_only_its_name() {
    let facts = facts(
        &Site::small()
            .with(
                "municipalities/ekby/gammalt/index.md",
                "---\ntitle: G\nremoved: {date: 2020, reason: Fel.}\n---\n",
            )
            .with("municipalities/ekby/torget/2024.md", "---\nremoved: {date: 2024, reason: Fel.}\n---\n")
            .with("municipalities/ekby/2024.md", "---\ntitle: G\nremoved: {date: 2024, reason: Fel.}\n---\n"),
    );
    assert_eq!((facts.promises.len(), facts.accounts.len(), facts.reviews.len()), (2, 1, 1));
}

#[test]
fn a_translation_may_be_a_body_alone() {
    let site = Site::small()
        .with("site.yaml", &Site::small().0["site.yaml"].replace("base_url", "languages: [sv, en]\nbase_url"))
        .with("municipalities/ekby/index.en.md", "---\n---\nA town.\n");
    let facts = facts(&site);
    let town = facts.municipalities.values().next().unwrap();
    assert_eq!(town.body.translations().len(), 1);
    assert!(town.name.translations().is_empty());
}
