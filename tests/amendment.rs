//! After an edit only what it can concern is looked at again: what comes of that is what a look at all files gives.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use lofte::build::{Amendment, Edited, Laid, Neighbours, Ready, Survey, survey_sources};
use lofte::check::{Drafts, Question};
use lofte::load::load;
use lofte::model::plan::{Address, Plan};
use lofte::model::sources::Sources;
use lofte::model::text::Language;
use lofte::model::when::Today;
use lofte::source::FilePath;
use std::path::Path;

fn question() -> Question {
    let today = Today(chrono::NaiveDate::from_ymd_opt(2025, 8, 15).unwrap());
    Question { today, drafts: Drafts::Hidden, base_url: None }
}

/// What a person does to a text; `None`: there is nothing in it to do it to.
type Change = (&'static str, fn(&str) -> Option<String>);

const CHANGES: &[Change] = &[
    ("a paragraph more", |text| Some(format!("{text}\n\nEtt stycke till, skrivet i dag.\n"))),
    ("other promised words", |text| instead(text, "text: ", "text: Ändrat så att ")),
    ("another status", |text| status(text, "in_progress")),
    ("a status that wants a reason", |text| status(text, "delayed")),
    ("another title", |text| instead(text, "title: ", "title: Nytt namn, ")),
    ("another date", |text| instead(text, "date: 202", "date: 201")),
    ("another number", |text| instead(text, "number: ", "number: 9")),
    ("another period", |text| instead(text, "period: 20", "period: 19")),
    ("a text that is easy to read", |text| instead(text, "title: ", "easy_read: Vi lovar en sak.\ntitle: ")),
    ("a commitment more", |text| {
        instead(text, "\ncommitments:\n", "\ncommitments:\n  nytt-ett: {text: Vi ordnar fler träffar.}\n")
    }),
    ("a party more", |text| instead(text, "parties: [", "parties: [okand, ")),
    ("who tells", |text| instead(text, "reported_by: [", "reported_by: [provby, ")),
    ("a draft", |text| instead(text, "title: ", "draft: true\ntitle: ")),
    ("a link to a list", |text| Some(format!("{text}\n\nSe [alla](/status/fulfilled/).\n"))),
    ("a link to a promise", |text| Some(format!("{text}\n\nSe [löftet](/provby/lofte-2024/).\n"))),
    ("a link that leads nowhere", |text| Some(format!("{text}\n\nSe [löftet](/finns/inte/).\n"))),
    ("a heading of another level", |text| instead(text, "\n## ", "\n### ")),
    ("an alias", |text| instead(text, "title: ", "aliases: [/gammal/]\ntitle: ")),
    ("a paper before", |text| instead(text, "title: ", "complements: [provby/lofte-2022]\ntitle: ")),
    ("rubbish", |text| instead(text, ": ", ": [")),
    ("an identity number", |text| Some(format!("{text}\n\nHan heter 19900127-2393.\n"))),
];

fn instead(text: &str, old: &str, new: &str) -> Option<String> {
    text.contains(old).then(|| text.replacen(old, new, 1))
}

fn status(text: &str, code: &str) -> Option<String> {
    let start = text.find("status: ")? + "status: ".len();
    let end = start + text[start..].find([',', '}', '\n'])?;
    Some(format!("{}{code}{}", &text[..start], &text[end..]))
}

/// Where each recipe is answered, by its outputs.
fn languages(plan: &Plan) -> Vec<Vec<(&Language, &Address)>> {
    plan.outputs.values().map(|output| plan.languages_of(&output.recipe).collect()).collect()
}

/// Everything that anything can be made of.
fn whole(survey: &Survey) -> [String; 8] {
    let Ready { site, plan, workshop: _ } = survey.ready.as_ref().unwrap();
    [
        format!("{:#?}", survey.findings),
        format!("{:#?}", site.facts),
        format!("{:#?}", (&site.promises, &site.successions)),
        format!("{:#?}", (&site.parties, &site.towns, &site.all_towns, &site.promises_in, &site.police)),
        format!("{:#?}", (&site.listings, &site.records, &site.news, &site.news_of)),
        format!("{:#?}", (&plan.outputs, &plan.indexes, languages(plan))),
        format!("{:#?}", survey.texts),
        format!("{:#?} {:#?} {}", survey.mentions, survey.sources.utf8, survey.sources.hash()),
    ]
}

fn assert_same(amended: &Survey, fresh: &Survey, what: &str) {
    for (amended, fresh) in whole(amended).iter().zip(&whole(fresh)) {
        let differing = amended.lines().zip(fresh.lines()).position(|(one, other)| one != other);
        if amended != fresh {
            let from = differing.unwrap_or(0).saturating_sub(6);
            let lines = |text: &str| text.lines().skip(from).take(14).collect::<Vec<_>>().join("\n");
            panic!("{what}:\n{}\n--- afresh\n{}", lines(amended), lines(fresh));
        }
    }
}

fn neighbours(survey: &Survey) -> Neighbours {
    let ready = survey.ready.as_ref().unwrap();
    Neighbours::of(&ready.site.facts, &survey.waiting, &survey.mentions, &ready.plan)
}

/// A site that is edited again and again; how often a sound change was looked at alone, and how often with all files.
struct Edits {
    survey: Survey,
    neighbours: Neighbours,
    alone: usize,
    with_all: usize,
}

impl Edits {
    fn of(root: &str) -> Self {
        let sources = load(&Path::new(env!("CARGO_MANIFEST_DIR")).join(root)).unwrap();
        let survey = survey_sources(sources, &question());
        let neighbours = neighbours(&survey);
        Self { survey, neighbours, alone: 0, with_all: 0 }
    }

    /// Files in promises' folders and beside them.
    fn files(&self) -> Vec<FilePath> {
        let files = self.survey.sources.utf8.keys();
        files.filter(|file| file.as_str().starts_with("content/municipalities/")).cloned().collect()
    }

    fn edit(&mut self, file: &FilePath, text: &str, what: &str) {
        let edited = Edited::from([(file.clone(), text.into())]);
        let mut sources: Sources = self.survey.sources.clone();
        sources.put(file.clone(), text.into());
        let fresh = survey_sources(sources, &question());
        let what = format!("{what} in {file}");
        let Some(amendment) = Amendment::of(&self.survey, &self.neighbours, edited) else {
            if fresh.ready.is_some() {
                self.with_all += 1;
                self.neighbours = neighbours(&fresh);
                self.survey = fresh;
            }
            return;
        };
        assert!(fresh.ready.is_some(), "{what}: {:#?}", fresh.findings);
        assert_eq!(amendment.lay_into(&mut self.survey, &mut self.neighbours), Laid::Whole, "{what}");
        assert_same(&self.survey, &fresh, &what);
        self.alone += 1;
        let again = format!("{:#?}", neighbours(&fresh));
        assert!(format!("{:#?}", self.neighbours) == again, "{what}: other neighbours");
    }
}

/// Every so many of all changes of all files; `LOFTE_EVERY=1` for all of them.
fn every() -> usize {
    std::env::var("LOFTE_EVERY").ok().and_then(|every| every.parse().ok()).unwrap_or(31)
}

fn hold(root: &str, every: usize) -> Edits {
    let mut edits = Edits::of(root);
    let mut number = 0;
    for file in edits.files() {
        for (what, change) in CHANGES {
            number += 1;
            let text = edits.survey.sources.utf8[&file].to_string();
            let Some(changed) = change(&text).filter(|_| number % every == 0) else { continue };
            edits.edit(&file, &changed, what);
            edits.edit(&file, &text, &format!("back from {what}"));
        }
    }
    println!("{root}: {} alone, {} with all", edits.alone, edits.with_all);
    edits
}

#[test]
fn a_portal_is_after_each_edit_what_a_look_at_all_files_makes_it() {
    let edits = hold("", every());
    assert!(edits.alone >= edits.with_all, "{} alone, {} with all", edits.alone, edits.with_all);
}

#[test]
fn so_is_a_site_of_every_key_with_translations_and_drafts() {
    let edits = hold("tests/pages/every-key", every().div_ceil(6));
    assert!(edits.alone > 10, "{} alone, {} with all", edits.alone, edits.with_all);
}

#[test]
fn what_most_people_do_most_often_is_looked_at_alone() {
    let mut edits = Edits::of("tests/pages/every-key");
    let files = edits.files();
    let in_promises: Vec<&FilePath> =
        files.iter().filter(|file| file.as_str().matches('/').count() == 4).collect();
    for file in in_promises.iter().step_by(2) {
        for (what, change) in &CHANGES[..3] {
            let text = edits.survey.sources.utf8[*file].to_string();
            let Some(changed) = change(&text) else { continue };
            edits.edit(file, &changed, what);
            assert_eq!(edits.with_all, 0, "{what} in {file}");
        }
    }
    assert!(edits.alone > 5);
}
