//! Terms are explained where they stand: the first leads to its explanation on the page.

use crate::made::{pages, survey_on};
use lofte::model::sources::Sources;
use lofte::source::FilePath;

fn promise_page(glossary: &str, keys: &str, body: &str) -> String {
    let mut sources = Sources::default();
    let files = [
        (
            "site.yaml",
            format!(
                "title: Ord\nbase_url: https://ord.example\npublisher: {{name: Ord, org_number: \"999999-9999\", kind: other}}\nglossary:\n{glossary}"
            ),
        ),
        ("municipalities/aby/index.md", "---\nname: Åby kommun\ncode: \"9981\"\n---\n".to_owned()),
        (
            "municipalities/aby/lofte/index.md",
            format!("---\ntitle: Ett löfte\nperiod: 2024\nparties: [aby]\n{keys}---\n{body}\n"),
        ),
    ];
    for (path, text) in files {
        sources.texts.insert(FilePath::new(format!("content/{path}")), text.into_bytes().into());
    }
    pages(&survey_on(sources, "2025-08-15")).unwrap().remove("/aby/lofte/").unwrap()
}

#[test]
fn the_first_of_each_term_leads_to_its_explanation() {
    let page = promise_page(
        "  EST: Effektiv samordning.\n  trygghetsvandring: En promenad.\n  ANVÄNDS EJ: Står ingenstans.\n",
        "aim: Vi arbetar med EST och ESTER.\n",
        "## Om trygghetsvandringar\n\nÄn en gång EST. [trygghetsvandring](https://en.example), sedan Trygghetsvandringar i stan, trygghetsvandring.",
    );
    assert_eq!(page.matches("<a class=\"term\" href=\"#_ord-est\">EST</a>").count(), 1, "the first only");
    assert!(page.contains("med <a class=\"term\" href=\"#_ord-est\">EST</a> och ESTER."));
    assert!(
        page.contains(
            "sedan <a class=\"term\" href=\"#_ord-trygghetsvandring\">Trygghetsvandringar</a> i stan"
        )
    );
    assert!(page.contains(">trygghetsvandring</a>, sedan"), "a link stays the link it was");
    assert!(page.contains("Om trygghetsvandringar</h"), "headings stay as they are");
    assert!(page.contains("<div id=\"_ord-est\"><dt>EST</dt><dd><p>Effektiv samordning.</p></dd></div>"));
    assert!(!page.contains("ANVÄNDS EJ"));
}

#[test]
fn names_titles_and_quotations_stand_as_they_are() {
    let page = promise_page(
        "  nämnd: Några som beslutar.\n  plan: Vad som ska göras.\n  EST: Effektiv samordning.\n",
        "complements: [{title: En plan för stan}]\naim: Vi är Nämnden Norr.\n",
        "> Citerat: EST.\n\nNämnden sade det.",
    );
    assert!(page.contains("Vi är Nämnden Norr."), "a name");
    assert!(page.contains("<a class=\"term\" href=\"#_ord-namnd\">Nämnden</a> sade det."), "no name");
    assert!(page.contains("<span class=\"cited\">En plan för stan</span>"), "a title");
    assert!(page.contains("Citerat: EST."), "a quotation");
}

#[test]
fn nothing_is_linked_in_what_is_no_text() {
    let page = promise_page(
        "  löfte: Något som är lovat.\n  ringen: En plats.\n",
        "area: Ringen\ncommitments: {ett: {text: Ett löfte om &lt; ringen}}\n",
        "Slut.",
    );
    let links: Vec<&str> =
        page.split("class=\"term\"").skip(1).map(|after| after.split("</a>").next().unwrap()).collect();
    assert_eq!(links.len(), 2, "{links:?}");
    assert!(!page.contains("<title><a") && !page.contains("<h1><a") && !page.contains("alt=\"<a"));
    let main = page.split_once("<main").unwrap().1;
    let opened = main.matches("<a ").count();
    assert_eq!(opened, main.matches("</a>").count());
    assert!(
        !main.split("<a ").skip(1).any(|link| link.split("</a>").next().unwrap().contains("<a ")),
        "no link in a link"
    );
}
