//! What each stage costs: `cargo bench`. Each is measured over a site of fifty promises, ten commitments and three
//! follow-ups each, with the standard theme.
#![allow(clippy::unwrap_used)]

mod site;

use divan::Bencher;
use lofte::audit::{Destinations, audit};
use lofte::check::{Drafts, Question, check};
use lofte::derive::derive;
use lofte::load::load;
use lofte::make::{Made, Workshop};
use lofte::model::plan::{Output, Recipe};
use lofte::model::when::{Day, Today};
use lofte::plan::plan;
use site::Built;
use std::sync::Arc;

fn main() {
    divan::main();
}

fn question() -> Question {
    let today = Today(Day::from_ymd_opt(2026, 11, 29).unwrap());
    Question { today, drafts: Drafts::Hidden, base_url: None }
}

#[divan::bench]
fn load_files(bencher: Bencher) {
    let site = site::on_disk();
    bencher.bench(|| load(site.path()).unwrap());
}

#[divan::bench]
fn check_documents(bencher: Bencher) {
    let sources = load(site::on_disk().path()).unwrap();
    bencher.bench(|| check(&sources, &question()));
}

#[divan::bench]
fn open_theme(bencher: Bencher) {
    let sources = load(site::on_disk().path()).unwrap();
    bencher.bench(|| Workshop::open(&sources, None).ok().unwrap());
}

#[divan::bench]
fn derive_site(bencher: Bencher) {
    let Built { survey, .. } = site::built(&question());
    let facts = Arc::clone(&survey.ready.unwrap().site.facts);
    bencher.bench(|| derive(Arc::clone(&facts), question().today));
}

#[divan::bench]
fn plan_outputs(bencher: Bencher) {
    let ready = site::built(&question()).survey.ready.unwrap();
    let files = ready.workshop.static_files();
    bencher.bench(|| plan(&ready.site, &files));
}

/// One page of each kind that there are many of.
#[divan::bench(args = ["promise", "account", "town", "party"])]
fn make_page(bencher: Bencher, kind: &str) {
    let built = site::built(&question());
    let output = built.page(|recipe| is_of(recipe, kind));
    bencher.bench(|| built.make(&output));
}

#[divan::bench(args = ["promise", "account"])]
fn audit_page(bencher: Bencher, kind: &str) {
    let built = site::built(&question());
    let output = built.page(|recipe| is_of(recipe, kind));
    let Made::Bytes(page) = built.make(&output) else { return };
    let destinations = Destinations::of_many(&built.ready().plan);
    bencher.bench(|| audit(&output, &page, &destinations));
}

fn is_of(recipe: &Recipe, kind: &str) -> bool {
    matches!(
        (recipe, kind),
        (Recipe::Promise(_), "promise")
            | (Recipe::Account(_), "account")
            | (Recipe::Town(_), "town")
            | (Recipe::Party(_), "party")
    )
}

impl Built {
    fn page(&self, is_meant: impl Fn(&Recipe) -> bool) -> Output {
        self.ready().plan.outputs.values().find(|output| is_meant(&output.recipe)).unwrap().clone()
    }

    fn make(&self, output: &Output) -> Made {
        lofte::build::make(&self.survey, self.ready(), output).unwrap()
    }
}
