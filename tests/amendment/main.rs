//! After an edit only what it can concern is looked at again: what comes of that is what a look at all files gives.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod recall;

use lofte::build::{Amendment, Edited, Laid, Neighbours, Outcome, Ready, Refused, Survey, survey_sources};
use lofte::check::{Drafts, Question};
use lofte::diagnostic::Diagnostic;
use lofte::load::load;
use lofte::model::plan::{Address, Plan};
use lofte::model::sources::{Sources, Texts};
use lofte::model::text::Language;
use lofte::model::when::Today;
use lofte::source::FilePath;
use std::path::Path;
use std::sync::Arc;

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
    ("nothing", |_| Some(String::new())),
    ("a key that nobody knows", |text| instead(text, "\n---\n", "\nokand: ja\n---\n")),
    ("a status that nobody knows", |text| status(text, "klart-nastan")),
    ("no title", |text| instead(text, "title: ", "titel: ")),
    ("a day that does not exist", |text| instead(text, "date: 202", "date: 2025-02-31 # 202")),
    ("an unknown party", |text| instead(text, "parties: [", "parties: [finns-inte, ")),
    ("an unknown teller", |text| instead(text, "reported_by: [", "reported_by: [finns-inte, ")),
    ("a commitment less", |text| instead(text, "\ncommitments:\n  ", "\ncommitments:\n  x-")),
    ("a longer period", |text| instead(text, "period: 2024", "period: {from: 2024-01-01, to: 2026-12-31}")),
    ("an open period", |text| instead(text, "period: ", "period: {from: 2019-01-01} # ")),
    ("another kind", |text| instead(text, "title: ", "kind: agreement\ntitle: ")),
    ("a town more", |text| instead(text, "title: ", "also_in: [provby]\ntitle: ")),
    ("another town more", |text| instead(text, "title: ", "also_in: [boras]\ntitle: ")),
    ("a number of commitments", |text| instead(text, "title: ", "commitment_count: 40\ntitle: ")),
    ("an unknown number of commitments", |text| {
        instead(text, "title: ", "commitment_count: unknown\ntitle: ")
    }),
    ("a place", |text| instead(text, "title: ", "area: Torget\ntitle: ")),
    ("a day of publication", |text| instead(text, "title: ", "published: 2025-03-04\ntitle: ")),
    ("a day to wait for", |text| instead(text, "title: ", "publish_at: 2031-03-04\ntitle: ")),
    ("taken away", |text| instead(text, "title: ", "removed: {date: 2025-01-01, reason: Fel.}\ntitle: ")),
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
        format!("{:#?} {:#?} {}", survey.mentions, survey.sources.texts, survey.sources.hash()),
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

/// How often an edit was looked at alone, and how often with all files.
#[derive(Debug, Default)]
struct Looks {
    alone: usize,
    with_all: usize,
}

/// A site that is edited again and again; how sound edits were looked at, and how those with a mistake in them.
struct Edits {
    survey: Survey,
    neighbours: Neighbours,
    sound: Looks,
    wrong: Looks,
}

impl Edits {
    fn of(root: &str) -> Self {
        let sources = load(&Path::new(env!("CARGO_MANIFEST_DIR")).join(root)).unwrap();
        let survey = survey_sources(sources, &question());
        let neighbours = neighbours(&survey);
        Self { survey, neighbours, sound: Looks::default(), wrong: Looks::default() }
    }

    /// Files in promises' folders and beside them.
    fn files(&self) -> Vec<FilePath> {
        let files = self.survey.sources.texts.keys();
        files.filter(|file| file.as_str().starts_with("content/municipalities/")).cloned().collect()
    }

    fn edit(&mut self, file: &FilePath, text: Option<&str>, what: &str) {
        self.edit_all(Edited::from([(file.clone(), text.map(Into::into))]), &format!("{what} in {file}"));
    }

    fn edit_all(&mut self, edited: Edited, what: &str) {
        let mut sources: Sources = self.survey.sources.clone();
        for (file, text) in &edited {
            match text {
                Some(text) => sources.put(file.clone(), Arc::clone(text)),
                None => sources.remove(file),
            }
        }
        let fresh = survey_sources(sources, &question());
        let looked_at = if fresh.ready.is_some() { &mut self.sound } else { &mut self.wrong };
        match Amendment::of(&self.survey, &self.neighbours, edited) {
            None => {
                looked_at.with_all += 1;
                if std::env::var_os("LOFTE_TOLD").is_some() {
                    println!("with all: {what}");
                }
                if fresh.ready.is_some() {
                    self.neighbours = neighbours(&fresh);
                    self.survey = fresh;
                }
            }
            Some(Outcome::Refused(Refused { findings, texts })) => {
                looked_at.alone += 1;
                assert!(fresh.ready.is_none(), "{what}: {findings:#?}");
                let only = |these: &[Diagnostic], others: &[Diagnostic]| -> Vec<Diagnostic> {
                    these.iter().filter(|finding| !others.contains(finding)).cloned().collect()
                };
                let (more, less) = (only(&findings, &fresh.findings), only(&fresh.findings, &findings));
                assert!(findings == fresh.findings, "{what}: {more:#?}\n--- afresh\n{less:#?}");
                let are_there = |finding: &Diagnostic| {
                    let text =
                        |texts: &Texts| texts.get(&finding.place.file).map(|source| source.text.clone());
                    text(&texts) == text(&fresh.texts)
                };
                assert!(findings.iter().all(are_there), "{what}: texts");
            }
            Some(Outcome::Amended(amendment)) => {
                looked_at.alone += 1;
                assert!(fresh.ready.is_some(), "{what}: {:#?}", fresh.findings);
                assert_eq!(amendment.lay_into(&mut self.survey, &mut self.neighbours), Laid::Whole, "{what}");
                assert_same(&self.survey, &fresh, what);
                let again = format!("{:#?}", neighbours(&fresh));
                assert!(format!("{:#?}", self.neighbours) == again, "{what}: other neighbours");
            }
        }
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
            let text = edits.survey.sources.text(&file).unwrap().to_string();
            let Some(changed) = change(&text).filter(|_| number % every == 0) else { continue };
            edits.edit(&file, Some(&changed), what);
            edits.edit(&file, Some(&text), &format!("back from {what}"));
        }
        number += 1;
        if number % every.div_ceil(4) == 0 {
            edits.edit(&file, None, "the file goes");
            edits.edit(&file, Some(&text_of(&file, root)), "the file comes");
        }
    }
    println!("{root}: sound {:?}, wrong {:?}", edits.sound, edits.wrong);
    edits
}

fn text_of(file: &FilePath, root: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(root).join(file.as_str())).unwrap()
}

#[test]
fn a_portal_is_after_each_edit_what_a_look_at_all_files_makes_it() {
    let edits = hold("", every());
    let Edits { sound, wrong, .. } = edits;
    assert!(sound.alone >= 4 * sound.with_all && wrong.alone >= 2 * wrong.with_all, "{sound:?} {wrong:?}");
}

#[test]
fn so_is_a_site_of_every_key_with_translations_and_drafts() {
    let edits = hold("tests/pages/every-key", every().div_ceil(6));
    assert!(edits.sound.alone > 10, "{:?}", edits.sound);
}

#[test]
fn what_most_people_do_most_often_is_looked_at_alone() {
    let mut edits = Edits::of("tests/pages/every-key");
    let files = edits.files();
    let in_promises: Vec<&FilePath> =
        files.iter().filter(|file| file.as_str().matches('/').count() == 4).collect();
    for file in in_promises.iter().step_by(2) {
        for (what, change) in &CHANGES[..3] {
            let text = edits.survey.sources.text(file).unwrap().to_string();
            let Some(changed) = change(&text) else { continue };
            edits.edit(file, Some(&changed), what);
            assert_eq!(edits.sound.with_all, 0, "{what} in {file}");
        }
    }
    assert!(edits.sound.alone > 5);
}

/// New papers are written, whole folders of them, and go again.
#[test]
fn a_promise_that_comes_and_goes_is_looked_at_alone() {
    let mut edits = Edits::of("tests/pages/every-key");
    let papers = [
        (
            "grannby/nytt-lofte/index.md",
            "---\ntitle: Nytt löfte\nperiod: 2031\nparties: [grannby]\ncommitments:\n  ett: {text: Vi gör ett.}\n---\nBakgrund.\n",
        ),
        (
            "grannby/nytt-lofte/2032-01-15-utvardering.md",
            "---\nkind: evaluation\ndate: 2025-01-15\nreported_by: [provby]\ncovers: 2031\ncommitments:\n  ett: {status: fulfilled}\n---\nDet gick bra.\n\n## Ett {#ett}\nGjort.\n",
        ),
        (
            "grannby/nytt-lofte/granskning.md",
            "---\nkind: review\ntitle: Granskning\nreviewed_by: [provby]\ndate: 2025-02-01\n---\nSedd.\n",
        ),
    ];
    let file = |path: &str| FilePath::new(format!("content/municipalities/{path}"));
    let text = |text: &str| Some(Arc::from(text.replace("2031", "2024")));
    let all: Edited = papers.iter().map(|(path, written)| (file(path), text(written))).collect();
    let gone: Edited = all.keys().map(|path| (path.clone(), None)).collect();
    edits.edit_all(all.clone(), "a folder comes");
    edits.edit_all(gone, "a folder goes");
    for (path, text) in &all {
        edits.edit(path, text.as_deref(), "a file comes");
    }
    for (path, text) in all.iter().rev() {
        edits.edit(path, None, "a file goes");
        edits.edit(path, text.as_deref(), "a file comes again");
    }
    println!("{:?} {:?}", edits.sound, edits.wrong);
    assert_eq!((edits.sound.with_all, edits.wrong.with_all), (0, 0));
}
