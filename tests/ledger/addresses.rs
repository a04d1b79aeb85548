//! Addresses that were once public answer for ever.

use crate::town::{ACCOUNT, PROMISE, Town, told};
use std::fs;

fn is_lost(town: &Town, words: &[&str]) {
    let (passes, said) = town.check();
    assert!(!passes, "{said}");
    for words in words {
        assert!(said.contains(words), "{words}:\n{said}");
    }
}

#[test]
fn a_document_that_vanishes_or_hides_is_an_error_that_names_the_way_out() {
    let town = Town::sealed();
    let text = town.read(ACCOUNT);
    town.remove(ACCOUNT);
    is_lost(
        &town,
        &["2025-02-01.md är borta", "/testby/centrum-2024/uppfoljning/2025-02-01/", "moved_from", "removed"],
    );
    town.write(ACCOUNT, &text.replace("date: 2025", "draft: true\ndate: 2025"));
    is_lost(&town, &["kan inte bli utkast igen"]);
    let removed = "removed: {date: 2026-04-01, reason: Det var fel fil}\ndate: 2025";
    town.write(ACCOUNT, &text.replace("date: 2025", removed));
    assert!(town.check().0, "{}", town.check().1);
    let town = Town::sealed();
    town.remove("content/parties/bussbolaget.md");
    town.remove(crate::town::REVIEW);
    is_lost(&town, &["bussbolaget.md är borta", "moved_from: [/parter/bussbolaget/]"]);
    let town = Town::sealed();
    town.replace("content/police.yaml", "lpo-test:", "lpo-nytt:");
    town.replace(PROMISE, "lpo-test]\nsign", "lpo-nytt]\nsign");
    town.replace(PROMISE, "party: lpo-test", "party: lpo-nytt");
    town.replace(PROMISE, "[lpo-test]", "[lpo-nytt]");
    town.replace(ACCOUNT, "lpo-test", "lpo-nytt");
    is_lost(&town, &["/parter/lpo-test/"]);
}

#[test]
fn a_promise_that_moved_carries_its_addresses_and_its_texts_along() {
    let town = Town::sealed();
    let folder = "content/municipalities/testby";
    fs::rename(town.path(&format!("{folder}/centrum-2024")), town.path(&format!("{folder}/stadskarnan")))
        .unwrap();
    town.replace("content/pages/fragor.md", "/testby/centrum-2024/#", "/testby/stadskarnan/#");
    is_lost(&town, &["centrum-2024/index.md är borta"]);
    let promise = format!("{folder}/stadskarnan/index.md");
    town.replace(&promise, "period:", "moved_from: [/testby/centrum-2024/]\nperiod:");
    assert!(town.check().0, "{}", town.check().1);
    assert!(town.build().status.success());
    for (from, to) in [
        ("testby/centrum-2024", "../stadskarnan/"),
        ("en/testby/centrum-2024", "../stadskarnan/"),
        ("testby/centrum-2024/uppfoljning/2025-02-01", "../../../stadskarnan/uppfoljning/2025-02-01/"),
    ] {
        assert!(town.page(from).contains(&format!("0; url={to}")), "{from}: {}", town.page(from));
    }
    town.replace(&promise, "Öppna träffar", "Inga träffar");
    is_lost(&town, &["`commitments.traffar.text`"]);
    town.replace(&promise, "Inga träffar", "Öppna träffar");
    town.seal("2026-05-01");
    town.replace(&promise, "Öppna träffar", "Inga träffar");
    is_lost(&town, &["förseglades 2026-03-01"]);
}

#[test]
fn pages_that_are_turned_off_lead_on() {
    let town = Town::sealed();
    town.replace(
        "content/site.yaml",
        "languages: [sv, en]",
        "outputs: {parties: false, follow_up_pages: false, languages: false}",
    );
    assert!(town.check().0, "{}", town.check().1);
    assert!(town.build().status.success(), "{}", told(&town.build()));
    for (from, to) in [
        ("parter/bussbolaget", "../../"),
        ("testby/centrum-2024/uppfoljning/2025-02-01", "../../"),
        ("en/testby/centrum-2024", "../../../testby/centrum-2024/"),
    ] {
        assert!(town.page(from).contains(&format!("0; url={to}")), "{from}: {}", town.page(from));
    }
    let rules = |name: &str| fs::read_to_string(town.public().join(name)).unwrap();
    assert!(
        rules("_redirects").contains("/loften/en/testby/centrum-2024/ /loften/testby/centrum-2024/ 301\n")
    );
    assert!(rules("redirects.nginx.conf").contains(
        "location = \"/loften/en/testby/centrum-2024\" { return 301 \"/loften/testby/centrum-2024/\"; }\n"
    ));
    assert!(
        rules("redirects.apache.conf")
            .contains("RedirectMatch 301 \"^/loften/parter/bussbolaget/?$\" \"/loften/\"\n")
    );
}

#[test]
fn what_is_sealed_still_names_a_promise_that_moved() {
    let town = Town::new();
    let review = crate::town::REVIEW;
    let above = "content/municipalities/testby/2025-05-granskning.md";
    let text = town.read(review).replace("findings:", "about: [\"centrum-2024#traffar\"]\nfindings:");
    town.remove(review);
    town.write(
        above,
        &text.replace(
            "av Bo Ek.",
            "av Bo Ek. [Löftet](/testby/centrum-2024/#traffar), [filen](centrum-2024/index.md#traffar)",
        ),
    );
    let later = "content/municipalities/testby/nytt/index.md";
    town.write(
        later,
        "---\ntitle: Nytt\nperiod: 2025\nparties: [testby]\ncontinues: [centrum-2024]\ncommitments:\n  traffar: {text: Träffar}\n---\n",
    );
    town.seal("2026-03-01");
    let folder = "content/municipalities/testby";
    fs::rename(town.path(&format!("{folder}/centrum-2024")), town.path(&format!("{folder}/stadskarnan")))
        .unwrap();
    town.replace("content/pages/fragor.md", "/testby/centrum-2024/#", "/testby/stadskarnan/#");
    let promise = format!("{folder}/stadskarnan/index.md");
    town.replace(&promise, "period:", "moved_from: [/testby/centrum-2024/]\nperiod:");
    assert!(town.check().0, "{}", town.check().1);
    town.build();
    assert!(town.page("testby/stadskarnan").contains("Granskning av löftet"));
    assert!(town.page("testby/nytt").contains("../stadskarnan/"));
    let page = town.page("testby/granskning/2025-05-granskning");
    assert_eq!(page.matches("href=\"../../stadskarnan/#traffar\">Löftet").count(), 1, "{page}");
    assert_eq!(page.matches("href=\"../../stadskarnan/#traffar\">filen").count(), 1, "{page}");
    // A review that got another name is still the one that is corrected.
    let correction = format!("{folder}/2025-06-rattelse.md");
    town.write(
        &correction,
        "---\nkind: review\ntitle: Rättad\nreviewed_by: [bussbolaget]\ncorrects: 2025-05-granskning\nfindings: [{criterion: Vad?, assessment: Nej}]\n---\n",
    );
    town.seal("2026-04-01");
    let renamed = format!("{folder}/2025-05-revision.md");
    fs::rename(town.path(above), town.path(&renamed)).unwrap();
    town.replace(&renamed, "title:", "moved_from: [/testby/granskning/2025-05-granskning/]\ntitle:");
    assert!(town.check().0, "{}", town.check().1);
}

#[test]
fn what_is_sealed_still_names_a_promise_whose_municipality_moved() {
    let town = Town::new();
    town.replace(
        ACCOUNT,
        "status: fulfilled",
        "status: withdrawn, reason: Annat löfte., replaced_by: testby/nytt#traffar",
    );
    let later = "content/municipalities/testby/nytt/index.md";
    town.write(
        later,
        "---\ntitle: Nytt\nperiod: 2025\nparties: [bussbolaget]\ncommitments:\n  traffar: {text: Träffar}\n---\n",
    );
    town.seal("2026-03-01");
    fs::rename(
        town.path("content/municipalities/testby/nytt"),
        town.path("content/municipalities/testby/nyare"),
    )
    .unwrap();
    town.replace(
        "content/municipalities/testby/nyare/index.md",
        "period:",
        "moved_from: [/testby/nytt/]\nperiod:",
    );
    assert!(town.check().0, "{}", town.check().1);
}

/// What was sealed under the right name is not lost, and nobody is told to write tombstones for it.
#[test]
fn a_name_that_is_almost_right_is_one_finding_in_a_sealed_site() {
    for (from, to, better) in [
        (ACCOUNT, "content/municipalities/testby/centrum-2024/2025-2-1.md", "2025-02-01.md"),
        (ACCOUNT, "content/municipalities/testby/centrum-2024/2025_02_01.md", "2025-02-01.md"),
        (PROMISE, "content/municipalities/testby/centrum-2024/Index.md", "index.md"),
        ("content/municipalities", "content/kommuner", "municipalities"),
        ("content/municipalities/testby", "content/municipalities/Testby", "testby"),
        (
            "content/municipalities/testby/centrum-2024",
            "content/municipalities/testby/Centrum_2024",
            "centrum-2024",
        ),
        ("content/parties/bussbolaget.md", "content/parties/Bussbolaget.md", "bussbolaget"),
        ("content/pages/fragor.md", "content/pages/Fragor.md", "fragor"),
    ] {
        let town = Town::sealed();
        fs::rename(town.path(from), town.path(to)).unwrap();
        let (passes, said) = town.check();
        assert!(!passes && said.contains("1 fel") && said.contains(better), "{to}:\n{said}");
        let verified = town.lofte(&["verify"]);
        assert!(!told(&verified).contains("är borta"), "{}", told(&verified));
    }
}
