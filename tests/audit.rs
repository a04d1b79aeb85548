//! What a theme broke on a finished page, as it is told.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines
)]

use lofte::audit::{Awaited, Destinations, Places, audit, gather, lost};
use lofte::diagnostic::{Diagnostic, Severity};
use lofte::model::plan::{Address, FileRecipe, Output, Plan, Recipe};
use lofte::model::text::Language;
use lofte::words;

fn output(address: &str, recipe: Recipe) -> Output {
    let fragments = if address == "/boras/centrum/" { ["est".to_owned()].into() } else { [].into() };
    Output { address: Address::new(address), language: Language::new("sv"), recipe, fragments, origin: None }
}

fn plan() -> Plan {
    let mut plan = Plan::default();
    for (address, recipe) in [
        ("/", Recipe::Start),
        ("/metod/", Recipe::Method),
        ("/404.html", Recipe::NotFound),
        ("/boras/", Recipe::Parties),
        ("/boras/centrum/", Recipe::FollowUps),
        ("/boras/centrum/karta å.pdf", Recipe::About),
        ("/stil.css", FileRecipe::ThemeFile("stil.css".to_owned()).into()),
        ("/bild.svg", FileRecipe::ThemeFile("bild.svg".to_owned()).into()),
    ] {
        plan.insert(output(address, recipe)).unwrap();
    }
    plan
}

fn told(findings: &[Diagnostic]) -> String {
    let words = words::findings("sv").unwrap();
    let line = |finding: &Diagnostic| {
        let severity = match finding.severity {
            Severity::Error => "fel",
            Severity::Warning => "varning",
            Severity::Advice => "råd",
        };
        format!("{severity} {}: {}", finding.place.file, words.say(&finding.message))
    };
    findings.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn audited(address: &str, page: &str) -> String {
    let plan = plan();
    let output = plan.outputs.get(&Address::new(address)).unwrap();
    told(&audit(output, page.as_bytes(), &Destinations::OfFew(&plan)).findings)
}

/// A page at `/boras/centrum/` that is right but for its body.
fn with_body(body: &str) -> String {
    let page = format!(
        "<!doctype html><html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Löftet</title>\
         <link rel=\"stylesheet\" href=\"../../stil.css\"></head>\
         <body><h1 id=\"est\">Löftet</h1>{body}</body></html>"
    );
    audited("/boras/centrum/", &page)
}

#[test]
fn a_right_page_gives_nothing() {
    let body =
        "<a href=\"#est\">Est</a> <a href=\"../../\">Start</a> <a href='../'>Borås</a> <a href=./>Här</a>
        <a href=\"karta%20%C3%A5.pdf\">Karta</a> <a href=\"https://example.se/?a&amp;b\">Annanstans</a>
        <a href=\"mailto:a@b.se\">Skriv</a> <a href=\"../../metod/?x#a\">Metod</a>
        <h2>En <em>rubrik</em></h2><h3>Under</h3><h2><img src=\"../../bild.svg\" alt=\"Stad\"></h2>
        <img src=\"../../bild.svg\" alt=\"\"> <a href=\"../\"><img src=\"../../bild.svg\" alt=\"Borås\"></a>
        <a href=\"../\" aria-label=\"Borås\"><svg aria-hidden=\"true\"><title>x</title></svg></a>
        <button type=\"button\"><svg role=\"img\" aria-label=\"Meny\"></svg></button>
        <label for=\"sok\">Sök</label><input id=\"sok\">
        <script type=\"application/ld+json\">{\"url\": \"https://example.se\"}</script>
        <pre>&lt;img src=x&gt; &lt;a href=javascript:x&gt;</pre><!-- <img src=x> -->";
    assert_eq!(with_body(body), "");
}

#[test]
fn every_fault_of_an_element() {
    for (body, expected) in [
        ("<p id=\"a\"></p><p id=\"a\"></p><p id=\"a\"></p>", "fel: Samma id står två gånger på sidan: a"),
        ("<h1>Till</h1>", "fel: Sidan har 2 huvudrubriker (h1); den ska ha en"),
        ("<h2>Två</h2><h4>Fyra</h4>", "varning: Rubriken ”Fyra” hoppar från nivå 2 till nivå 4"),
        ("<h2> <span></span></h2>", "fel: En rubrik på nivå 2 är tom"),
        (
            "<img src=\"../../bild.svg\">",
            "fel: En bild saknar alternativtext (alt): <img src=\"../../bild.svg\">",
        ),
        (
            "<a href=\"../\" class=\"x\"><span aria-hidden=\"true\">→</span> &nbsp;</a>",
            "fel: En länk eller knapp saknar namn som kan läsas upp: <a href=\"../\" class=\"x\">",
        ),
        ("<button></button>", "fel: En länk eller knapp saknar namn som kan läsas upp: <button>"),
        (
            "<p style=\"color:red\">x</p>",
            "varning: Stil eller skript står inne i sidan i stället för i en egen fil: <p style=\"color:red\">",
        ),
        (
            "<style>p{}</style>",
            "varning: Stil eller skript står inne i sidan i stället för i en egen fil: <style>",
        ),
        (
            "<script>1</script>",
            "varning: Stil eller skript står inne i sidan i stället för i en egen fil: <script>",
        ),
        (
            "<p onclick=\"x()\">x</p>",
            "varning: Stil eller skript står inne i sidan i stället för i en egen fil: <p onclick=\"x()\">",
        ),
        (
            "<input aria-describedby=\"est nej\">",
            "fel: aria-describedby pekar på ett id som inte finns på sidan: nej",
        ),
        ("<base href=\"/\">", "fel: Sidan har ett base-element, som gör att länkarna leder fel"),
    ] {
        let expected = expected.replacen(": ", " /boras/centrum/: ", 1);
        assert_eq!(with_body(body), expected, "{body}");
    }
}

#[test]
fn every_link_that_leads_nowhere_and_everything_that_is_fetched_from_elsewhere() {
    let elsewhere = "Något hämtas från en annan webbplats, som då får veta vem som läser: ";
    for (body, expected) in [
        ("<a href=\"#nej\">x</a>", "fel: Länken leder till ett ställe som inte finns på sidan: #nej"),
        ("<a href=\"nej/\">x</a>", "fel: Länken leder till en sida eller fil som inte finns: nej/"),
        (
            "<a href=\"../../metod\">x</a>",
            "fel: Länken leder till en sida eller fil som inte finns: ../../metod",
        ),
        ("<a href=\"../../../\">x</a>", "fel: Länken leder till en sida eller fil som inte finns: ../../../"),
        (
            "<a href=\"java&#115;cript:x\">x</a>",
            "fel: En sådan länk får inte finnas på en sida: javascript:x",
        ),
        (
            "<a href=\"/metod/\">x</a>",
            "varning: Länken börjar med / och leder fel om webbplatsen ligger i en undermapp: /metod/",
        ),
        ("<a href=\"/nej/\">x</a>", "fel: Länken leder till en sida eller fil som inte finns: /nej/"),
        (
            "<img alt=\"\" src=\"nej.png\">",
            "fel: Länken leder till en sida eller fil som inte finns: nej.png",
        ),
        (
            "<meta http-equiv=\"refresh\" content=\"0; url=nej/\">",
            "fel: Länken leder till en sida eller fil som inte finns: nej/",
        ),
        ("<img alt=\"\" src=\"https://e.se/a.png\">", "fel: {}https://e.se/a.png"),
        ("<img alt=\"\" srcset=\"../../bild.svg 1x, //e.se/b.png 2x\">", "fel: {}//e.se/b.png"),
        ("<script src=\"http://e.se/a.js\"></script>", "fel: {}http://e.se/a.js"),
        ("<iframe title=\"x\" src=\"https://e.se/\"></iframe>", "fel: {}https://e.se/"),
        ("<link rel=\"Preconnect\" href=\"https://fonts.example\">", "fel: {}https://fonts.example"),
        ("<link rel=\"canonical\" href=\"https://example.se/\">", ""),
    ] {
        let expected = expected.replacen(": ", " /boras/centrum/: ", 1).replace("{}", elsewhere);
        assert_eq!(with_body(body), expected, "{body}");
    }
}

#[test]
fn every_fault_of_a_page_as_a_whole() {
    assert_eq!(
        audited("/boras/centrum/", "<p>Bara text"),
        "fel /boras/centrum/: Sidan säger inte vilket språk den är på: lang saknas på html-elementet\n\
         fel /boras/centrum/: Sidan saknar titel (title)\n\
         fel /boras/centrum/: Sidan saknar huvudrubrik (h1)\n\
         fel /boras/centrum/: Ankaret est saknas på sidan, och länkar till det leder fel"
    );
    assert_eq!(
        audited("/", "<html lang=en><title> </title><h1>x</h1>"),
        "fel /: Sidan säger att den är på språket en, men den är på sv\n\
         fel /: Sidan saknar titel (title)"
    );
    assert_eq!(
        audited("/404.html", "<html lang=sv><title>x</title><h1>x</h1><a href=/vad/som/helst/>x</a>"),
        ""
    );
    assert_eq!(audited("/bild.svg", "<svg>"), "");
}

#[test]
fn style_sheets_fetch_nothing_from_elsewhere() {
    assert_eq!(
        audited(
            "/stil.css",
            "@import \"https://e.se/x.css\"; a{background:url(nej.png)} b{background:url(bild.svg)}"
        ),
        "fel /stil.css: Länken leder till en sida eller fil som inte finns: nej.png\n\
         fel /stil.css: Något hämtas från en annan webbplats, som då får veta vem som läser: https://e.se/x.css"
    );
}

#[test]
fn places_on_other_pages_are_asked_of_those_pages() {
    let plan = plan();
    let start = plan.outputs.get(&Address::new("/")).unwrap();
    let page = "<html lang=sv><title>x</title><h1>x</h1><a href=\"boras/centrum/#est\">känt</a>\
                <a href=\"metod/#finns\">x</a><a href=\"metod/#nej\">x</a>";
    let audited = audit(start, page.as_bytes(), &Destinations::of_many(&plan));
    assert_eq!(audited.findings, []);
    let to = Address::new("/metod/");
    let awaited = ["finns", "nej"].map(|fragment| Awaited {
        to: to.clone(),
        fragment: fragment.to_owned(),
        from: Address::new("/"),
        url: format!("metod/#{fragment}"),
    });
    assert_eq!(audited.awaited, awaited);
    let findings = lost(&awaited, &Places::on(b"<h1 id=\"finns\">x</h1>"));
    assert_eq!(told(&findings), "fel /: Länken leder till ett ställe som inte finns på sidan: metod/#nej");
}

#[test]
fn what_is_the_same_on_many_pages_is_told_once() {
    let plan = plan();
    let mut findings = Vec::new();
    for address in ["/metod/", "/", "/boras/"] {
        let output = plan.outputs.get(&Address::new(address)).unwrap();
        findings
            .extend(audit(output, b"<html lang=sv><title>x</title>", &Destinations::of_many(&plan)).findings);
    }
    let gathered = gather(findings);
    assert_eq!(told(&gathered), "fel /: Sidan saknar huvudrubrik (h1)");
    let (place, message) = gathered.first().unwrap().related.first().unwrap();
    assert_eq!(place.file.as_str(), "/boras/");
    assert_eq!(words::findings("sv").unwrap().say(message), "och på 2 sidor till");
}
