//! `/tillganglighet/`, item by item of what Digg asks for (DOMAIN A1–A16), and never more than is known.

use crate::made::{folder, pages, sources, survey_on, visible};
use lofte::build::{Survey, lacking_in_production};
use lofte::source::FilePath;

const PARTIAL: &str = "  status: partial
  contact: 010-123 45 67
  assessed: 2025-03-01
  updated: 2025-04-02
  method: self
  limits:
    - Kartan saknar text.
    - text: Filmen saknar textning.
      reason: Den är från 2019.
      affects: [no_hearing, low_hearing]
      instead: Samma sak står i löftets text.
  burden:
    - {text: Inskannade avtal före 2018, reason: De är över tusen.}
  outside:
    - Kartor som inte är till för att hitta.
";

/// The every-key site whose `accessibility` says this; nothing: without it.
fn survey(accessibility: &str) -> Survey {
    survey_with(accessibility, "")
}

fn survey_with(accessibility: &str, more: &str) -> Survey {
    let mut sources = sources(&folder("every-key"));
    let settings = FilePath::new("content/site.yaml");
    let site = String::from_utf8(sources.texts[&settings].bytes().to_vec()).unwrap();
    let (before, rest) = site.split_once("accessibility:\n").unwrap();
    let (_, after) = rest.split_once("\nsources:").unwrap();
    let own =
        if accessibility.is_empty() { String::new() } else { format!("accessibility:\n{accessibility}") };
    let changed = format!("{before}{own}{more}sources:{after}");
    sources.texts.insert(settings, changed.into_bytes().into());
    survey_on(sources, "2025-08-15")
}

fn statement(accessibility: &str) -> String {
    visible(&pages(&survey(accessibility)).unwrap()["/tillganglighet/"])
}

/// Findings about the statement, with the marked key or value.
fn findings(survey: &Survey) -> Vec<String> {
    let found = survey.findings.iter().chain(&[]).cloned().chain(lacking_in_production(survey));
    let about = found.filter(|finding| {
        ["accessibility", "production"].iter().any(|family| finding.code().starts_with(family))
    });
    let told = about.map(|finding| {
        let marked = finding.place.range.map(|range| survey.texts.part(&finding.place.file, range));
        let key = finding.message.arguments.first().map(|(_, value)| format!(" {value:?}"));
        format!("{}{} [{}]", finding.code(), key.unwrap_or_default(), marked.unwrap_or_default())
    });
    told.collect()
}

#[test]
fn every_item_that_digg_asks_for_is_there() {
    let page = statement(PARTIAL);
    let items = [
        ("A1 the public body", "Provutgivaren står bakom webbplatsen"),
        ("A2 the service", "Provsajten, https://prov.example"),
        ("A3 how far it complies", "Webbplatsen är delvis förenlig med lagen om tillgänglighet"),
        ("A4 what is not accessible, with reasons", "Kartan saknar text."),
        ("A5 when it was assessed", "Webbplatsen bedömdes senast 1 mars 2025."),
        ("A6 when the statement was updated", "Redogörelsen ändrades senast 2 april 2025."),
        ("A7 how it was assessed", "har själv bedömt webbplatsen (självskattning)"),
        ("A8 where to report", "Rapportera brister Hittar du något"),
        ("A8 the contact", "010-123 45 67"),
        ("A9 Digg", "https://www.digg.se/tdosanmalan"),
        ("A10 burden", "oskäligt betungande (12 §): Inskannade avtal före 2018 Skäl: De är över tusen."),
        ("A11 outside the act", "Innehåll som inte omfattas Kartor som inte är till för att hitta."),
        (
            "A14 by situation",
            "Utan hörsel Filmen saknar textning. Skäl: Den är från 2019. I stället: Samma sak",
        ),
        ("A14 in each", "Nedsatt hörsel Filmen saknar textning."),
        ("A15 the standard", "EN 301 549"),
    ];
    for (item, words) in items {
        assert!(page.contains(words), "{item}: {page}");
    }
    // A12: from every page.
    for (address, page) in pages(&survey(PARTIAL)).unwrap() {
        let is_page = page.starts_with("<!doctype") && !page.contains("http-equiv");
        assert!(
            !is_page || page.contains("tillganglighet/\">") || page.contains(">Tillgänglighet</a>"),
            "{address}"
        );
    }
    assert_eq!(findings(&survey(PARTIAL)), Vec::<String>::new(), "nothing lacks");
}

#[test]
fn headings_are_in_order_also_where_situations_are_told() {
    let page = &pages(&survey(PARTIAL)).unwrap()["/tillganglighet/"];
    let levels: Vec<u32> =
        page.split("<h").skip(1).filter_map(|after| after.chars().next()?.to_digit(10)).collect();
    assert_eq!(levels[0], 1);
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
    assert!(levels.contains(&4));
}

/// A16: nothing is claimed that nobody assessed.
#[test]
fn it_never_claims_more_than_is_known() {
    let nothing = statement("");
    assert!(nothing.contains("Hur tillgänglig webbplatsen är har ännu inte bedömts."));
    assert!(nothing.contains("Det är inte undersökt vilka brister som finns."));
    assert!(!nothing.contains("förenlig"));

    let bare = "  status: full\n  contact: 010-1\n";
    assert!(statement(bare).contains("har ännu inte bedömts") && !statement(bare).contains("förenlig"));
    assert!(!statement(bare).contains("Inga brister är kända"), "nobody looked");
    let with_limits =
        "  status: full\n  contact: 010-1\n  assessed: 2025-03-01\n  method: self\n  limits: [Kartan.]\n";
    assert!(statement(with_limits).contains("delvis förenlig"));
    assert!(!statement(with_limits).contains("helt förenlig"));
    let assessed = "  status: full\n  contact: 010-1\n  assessed: 2025-03-01\n  method: external\n";
    assert!(statement(assessed).contains("helt förenlig"));
    assert!(statement(assessed).contains("Inga brister är kända."));
    assert!(statement(assessed).contains("Redogörelsen ändrades senast 1 mars 2025."));
    let warned = |text: &str| findings(&survey(text)).remove(0);
    assert_eq!(warned(bare), "accessibility-full-unassessed [full]");
    assert_eq!(warned(with_limits), "accessibility-full-limits [full]");
}

/// Every page has a way to report an error, which names the page; to the contact of the statement where the publisher
/// gives no address.
#[test]
fn every_page_can_be_reported() {
    let mut sources = sources(&folder("every-key"));
    let settings = FilePath::new("content/site.yaml");
    let site = String::from_utf8(sources.texts[&settings].bytes().to_vec()).unwrap();
    let changed = site.replace(", email: utgivare@prov.example", "");
    assert_ne!(site, changed);
    sources.texts.insert(settings, changed.into_bytes().into());
    let (with, without) = (survey(PARTIAL), survey_on(sources, "2025-08-15"));
    for (survey, to) in [(with, "utgivare@prov.example"), (without, "tillganglighet@prov.example")] {
        for (address, page) in pages(&survey).unwrap() {
            if page.starts_with("<!doctype") && !page.contains("http-equiv") {
                let named = address
                    .trim_matches('/')
                    .rsplit('/')
                    .next()
                    .unwrap()
                    .replace('-', "%2D")
                    .replace('.', "%2E");
                let link = page.split("mailto:").filter(|link| link.starts_with(&format!("{to}?subject=")));
                assert!(
                    link.last().is_some_and(|link| link.contains(&named)),
                    "{address} cannot be reported to {to}"
                );
            }
        }
    }
}

/// A13: an assessment of more than a year ago is told of.
#[test]
fn an_old_assessment_is_a_warning() {
    let old = PARTIAL.replace("assessed: 2025-03-01", "assessed: 2024-03-01");
    assert!(findings(&survey(&old))[0].starts_with("accessibility-old"));
}

/// A16: a build for the public refuses what lacks.
#[test]
fn a_site_goes_public_only_with_the_facts_that_the_law_demands() {
    let lacking = |survey: Survey| -> Vec<String> {
        findings(&survey).into_iter().filter(|finding| finding.starts_with("production")).collect()
    };
    assert_eq!(lacking(survey("")), ["production-accessibility [publisher]"]);
    assert_eq!(
        lacking(survey("  status: partial\n  contact: 010-1\n")),
        [
            "production-fact Text(\"assessed\") [accessibility]",
            "production-fact Text(\"method\") [accessibility]",
            "production-fact Text(\"limits\") [accessibility]"
        ]
    );
    let full = "  status: full\n  contact: 010-1\n  assessed: 2025-03-01\n  method: self\n";
    assert_eq!(lacking(survey(full)), Vec::<String>::new());
    let unofficial = survey_with("", "unofficial: Ett försök.\n");
    assert_eq!(lacking(unofficial), Vec::<String>::new(), "it owes no statement");
}
