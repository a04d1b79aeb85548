//! Addresses that answer for ever, outputs that are taken away, and links that lead somewhere.

use crate::made::{folder, pages, sources, survey_on, visible};
use lofte::model::plan::{Address, Owner, Recipe};
use lofte::model::settings::OutputKind;
use lofte::model::sources::{Asset, Sources};
use lofte::source::FilePath;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// The every-key site with a text in one of its files exchanged for another.
fn changed(changes: &[(&str, &str, &str)]) -> Sources {
    let mut sources = sources(&folder("every-key"));
    for (file, from, to) in changes {
        let path = FilePath::new(format!("content/{file}"));
        let text = String::from_utf8(sources.texts[&path].bytes().to_vec()).unwrap();
        assert!(text.contains(from), "{file} has no {from}");
        sources.texts.insert(path, text.replacen(from, to, 1).into_bytes().into());
    }
    sources
}

fn made(sources: Sources) -> BTreeMap<String, String> {
    pages(&survey_on(sources, "2025-08-15")).unwrap()
}

const PROMISE: &str = "municipalities/provby/lofte-2022/index.md";

/// The preview plans anew what a promise owns: what is left out of that list is lacking there for a promise that is new.
#[test]
fn whatever_is_made_of_a_promise_is_among_what_it_owns() {
    let survey = survey_on(sources(&folder("every-key")), "2025-08-15");
    let outputs = &survey.ready.as_ref().unwrap().plan.outputs;
    let made: BTreeSet<&Recipe> = outputs.values().map(|output| &output.recipe).collect();
    let owned = made.iter().filter_map(|recipe| match recipe.owner() {
        Owner::Promise(id) => Some((*recipe, Recipe::of_promise(id))),
        _ => None,
    });
    let mut whole = false;
    for (recipe, all) in owned {
        assert!(all.contains(recipe), "{recipe:?} is no output that a promise can own");
        whole |= all.iter().all(|one| made.contains(one));
    }
    assert!(whole, "no promise here has everything that one can have");
}

#[test]
fn an_earlier_address_leads_on() {
    let pages = made(changed(&[(
        PROMISE,
        "parties:",
        "aliases: [/gammal-lank/]\nmoved_from: [/provby/forr/]\nparties:",
    )]));
    for (address, way) in [("/gammal-lank/", "../provby/lofte-2022/"), ("/provby/forr/", "../lofte-2022/")] {
        let page = &pages[address];
        assert!(page.contains(&format!("content=\"0; url={way}\"")), "{address}: {page}");
        assert!(page.contains(&format!("<a href=\"{way}\">")), "{address} has a link for people too");
        assert!(page.contains("<link rel=\"canonical\" href=\"https://prov.example/provby/lofte-2022/\">"));
        assert!(page.contains("noindex"));
    }
}

#[test]
fn what_was_taken_away_says_so_when_and_why() {
    let pages = made(changed(&[(
        PROMISE,
        "parties:",
        "removed: {date: 2025-02-03, reason: Papperet gällde en annan kommun.}\nparties:",
    )]));
    let words = visible(&pages["/provby/lofte-2022/"]);
    for said in ["Borttaget: Det förra provlöftet", "3 februari 2025", "Papperet gällde en annan kommun."]
    {
        assert!(words.contains(said), "{said}");
    }
    assert!(!words.contains("Gamla ord om närvaro"), "what was promised is gone");
    assert!(!visible(&pages["/provby/"]).contains("Det förra provlöftet"), "no list leads there");
}

/// An audit that disappears in silence from what it audited would be a promise that forgets.
#[test]
fn a_review_that_was_taken_away_is_told_of_on_its_promise() {
    let file = "municipalities/provby/lofte-2024/2025-03-09-granskning-rattad.md";
    let removed = "---\nremoved: {date: 2025-04-03, reason: Den gällde en annan kommun.}\n";
    let pages = made(changed(&[(file, "---\n", removed)]));
    let words = visible(&pages["/provby/lofte-2024/"]);
    let said = "togs bort 3 april 2025. Skäl: Den gällde en annan kommun.";
    assert!(words.contains(said), "the list");
    assert!(words.contains("togs bort. Skäl: Den gällde en annan kommun."), "the timeline");
    let tombstone = "granskning/2025-03-09-granskning-rattad/";
    assert!(pages["/provby/lofte-2024/"].contains(&format!("href=\"{tombstone}\"")));
}

#[test]
fn a_correction_that_was_taken_away_corrects_nothing() {
    let page = "/provby/lofte-2024/";
    let corrected = "rättad i uppföljningen 2 september 2024";
    assert!(visible(&made(changed(&[]))[page]).contains(corrected));
    let file = "municipalities/provby/lofte-2024/2024-09-02-rattelse.md";
    let removed = "---\nremoved: {date: 2025-04-03, reason: Den gällde en annan gata.}\n";
    let pages = made(changed(&[(file, "---\n", removed)]));
    assert!(!visible(&pages[page]).contains(corrected));
    let account = visible(&pages["/provby/lofte-2024/uppfoljning/2024-08-20/"]);
    assert!(!account.contains("2 september 2024"), "its own page");
}

#[test]
fn accounts_of_a_promise_that_was_taken_away_are_in_no_list() {
    let told = "Uppföljning 21 augusti 2024";
    assert!(visible(&made(changed(&[]))["/uppfoljningar/"]).contains(told));
    let file = "municipalities/provby/lofte-2024/index.md";
    let removed = "---\nremoved: {date: 2025-04-03, reason: Lades in två gånger.}\n";
    let pages = made(changed(&[(file, "---\n", removed)]));
    for list in ["/uppfoljningar/", "/parter/provbolaget/", "/"] {
        assert!(!visible(&pages[list]).contains(told), "{list}");
    }
}

/// Audits of several promises lie in the town's folder, and reach everybody whom the promises reach.
#[test]
fn a_review_in_a_towns_folder_is_told_of_in_each_town_where_its_promise_holds() {
    let mut sources = changed(&[]);
    let review = "---\nkind: review\ntitle: Revisionen\nreviewed_by: [provrevisorerna]\nabout: [\"lofte-2024#narvaro\"]\n---\nText.\n";
    let path = FilePath::new("content/municipalities/provby/2025-06-01-revision.md");
    sources.texts.insert(path, review.as_bytes().to_vec().into());
    let pages = made(sources);
    for page in ["/provby/lofte-2024/", "/provby/", "/grannby/"] {
        assert!(visible(&pages[page]).contains("Revisionen"), "{page}");
    }
    for feed in ["/provby/lofte-2024/feed.xml", "/grannby/feed.xml", "/provby/feed.xml"] {
        assert!(pages[feed].contains("Revisionen"), "{feed}");
    }
}

/// Accounts beside it, and reviews that lead to its commitments, must not lead to places that are gone.
#[test]
fn a_site_from_which_a_followed_up_promise_or_an_account_was_taken_away_can_be_published() {
    let removed = "removed: {date: 2025-02-03, reason: Lades in två gånger.}\n";
    for file in
        ["municipalities/provby/lofte-2024/index.md", "municipalities/provby/lofte-2024/2024-08-20.md"]
    {
        let survey = survey_on(changed(&[(file, "---\n", &format!("---\n{removed}"))]), "2025-08-15");
        let ready = survey.ready.as_ref().unwrap_or_else(|| panic!("{file}: {:#?}", survey.findings));
        let addresses: Vec<_> = ready.plan.outputs.keys().cloned().collect();
        let mut audits = lofte::build::Audits::default();
        addresses.iter().for_each(|address| lofte::build::audit_one(&survey, ready, address, &mut audits));
        let findings = audits.gathered(&survey, ready);
        assert_eq!(findings, [], "{file}");
    }
}

#[test]
fn a_draft_and_what_waits_for_its_day_are_on_no_page() {
    let waiting = [("draft: true", "2025-08-15"), ("publish_at: 2025-08-16", "2025-08-15")];
    for (key, today) in waiting {
        let page = ("pages/fragor.md", "order: 3", &*format!("order: 3\n{key}"));
        let pages = pages(&survey_on(changed(&[page]), today)).unwrap();
        assert!(!pages.contains_key("/fragor/"), "{key}");
        assert!(!pages["/"].contains("Frågor"), "{key}: the menu");
    }
    let page = ("pages/fragor.md", "order: 3", "order: 3\npublish_at: 2025-08-15");
    assert!(made(changed(&[page])).contains_key("/fragor/"), "on the day it is there");
}

/// Every link of every page leads to a page, a file or a place that is there, whatever outputs are taken away.
#[test]
fn every_link_leads_somewhere_whatever_is_taken_away() {
    let kinds = OutputKind::ALL.map(OutputKind::code);
    let mut choices: Vec<String> = kinds.iter().map(|kind| format!("{kind}: false")).collect();
    choices.push(kinds.map(|kind| format!("{kind}: false")).join(", "));
    choices.push("history: true".to_owned());
    for choice in choices {
        let site = ("site.yaml", "warn_ahead: 20", &*format!("warn_ahead: 20\noutputs: {{{choice}}}"));
        let survey = survey_on(changed(&[site]), "2025-08-15");
        let made = pages(&survey).unwrap();
        let plan = &survey.ready.as_ref().unwrap().plan;
        for (address, page) in made.iter().filter(|(_, page)| page.starts_with("<!doctype")) {
            for link in page.split("href=\"").skip(1).chain(page.split("src=\"").skip(1)) {
                let link = link.split('"').next().unwrap();
                if link.contains("://") || link.starts_with("mailto:") || link.starts_with("tel:") {
                    continue;
                }
                let (way, fragment) =
                    link.split_once('#').map_or((link, None), |(way, place)| (way, Some(place)));
                let target = resolved(address, way);
                assert!(
                    plan.outputs.contains_key(&Address::new(target.as_str())),
                    "{choice}: {address} links to {link}, which is not made"
                );
                if let (Some(fragment), Some(there)) = (fragment, made.get(&target)) {
                    assert!(
                        there.contains(&format!("id=\"{fragment}\"")),
                        "{choice}: {address} links to {link}, a place that is not there"
                    );
                }
            }
        }
    }
}

/// Where a relative way leads from an address.
fn resolved(from: &str, way: &str) -> String {
    if way.starts_with('/') {
        return way.to_owned();
    }
    if way.is_empty() {
        return from.to_owned();
    }
    let (folder, _) = from.rsplit_once('/').unwrap();
    let mut parts: Vec<&str> = folder.split('/').collect();
    let mut names = way.split('/').peekable();
    while let Some(name) = names.next() {
        match name {
            ".." => {
                parts.pop();
            }
            "." => {}
            "" if names.peek().is_none() => {}
            name => parts.push(name),
        }
    }
    let slash = if way.ends_with('/') { "/" } else { "" };
    format!("{}{slash}", parts.join("/"))
}

/// Without pages of their own, accounts stand whole on their promise's page.
#[test]
fn nothing_is_lost_where_accounts_have_no_pages() {
    let site = ("site.yaml", "warn_ahead: 20", "warn_ahead: 20\noutputs: {follow_up_pages: false}");
    let pages = made(changed(&[site]));
    assert!(!pages.keys().any(|address| address.contains("/uppfoljning/")));
    let words = visible(&pages["/provby/lofte-2024/"]);
    for said in [
        "Den samlade bilden av våren.",
        "Ett extra provtält sattes upp.",
        "Andelen trygga på torget: 71,5 procent, maj 2024",
        "Utfallet i siffror",
        "Där uppföljningen lästes",
        "Ett tal rättades i uppföljningen.",
        "Slutordet i utvärderingen.",
        "Ett samlat år.",
    ] {
        assert!(words.contains(said), "{said}");
    }
    assert!(visible(&pages["/provby/"]).contains("Ett samlat år."), "general accounts of the town");
}

/// The page for addresses that lead nowhere is answered at any depth, so that it leads from the root.
#[test]
fn the_page_for_lost_readers_leads_from_the_root() {
    let pages = made(changed(&[("site.yaml", "https://prov.example", "https://prov.example/under")]));
    assert!(pages["/404.html"].contains("href=\"/under/static/style.css\""));
    assert!(pages["/404.html"].contains("<a href=\"/under/\">"));
    assert!(pages["/provby/"].contains("href=\"../static/style.css\""), "all others are relative");
}

#[test]
fn a_link_leads_from_the_page_wherever_the_check_finds_it_to_lead() {
    let mut sources = changed(&[(
        PROMISE,
        "Ett gammalt åtagande}\n---\n",
        "Ett gammalt åtagande}\n---\n[Kartan](Ka%CC%8Arta%201.pdf), [sidan två](Ka%CC%8Arta%201.pdf?visning=stor#page=2), \
         [framöver](/provby/lofte%2D2024?a=b), ![Torget](ka%CC%8Arta.svg?x)\n",
    )]);
    let folder = FilePath::new("content/municipalities/provby/lofte-2022/index.md");
    for name in ["Kårta 1.pdf", "kårta.svg"] {
        let asset = Asset { disk: PathBuf::from(name), size: 1, look: None };
        sources.assets.insert(folder.beside(name), asset);
    }
    let pages = made(sources);
    let page = &pages["/provby/lofte-2022/"];
    for link in [
        "<a href=\"K%C3%A5rta%201.pdf\">Kartan</a>",
        "<a href=\"K%C3%A5rta%201.pdf?visning=stor#page=2\">sidan två</a>",
        "<a href=\"../lofte-2024/?a=b\">framöver</a>",
        "<img src=\"k%C3%A5rta.svg\" alt=\"Torget\"",
    ] {
        assert!(page.contains(link), "{link} is not in {page}");
    }
}
