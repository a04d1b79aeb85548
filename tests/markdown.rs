//! Markdown from outside: text in, HTML out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines
)]

use lofte::markdown::{
    Appearance, InterfaceWords, Picture, Resolve, anchors, divide, mentions, plain_text, sections, to_html,
};
use lofte::model::text::{Body, Markdown};
use lofte::source::{ByteRange, FilePath};
use proptest::prelude::*;
use std::sync::Arc;
use std::time::{Duration, Instant};

struct Beside;

impl Resolve for Beside {
    fn link(&self, address: &str) -> Option<String> {
        (!address.contains("saknas")).then(|| format!("../{address}"))
    }

    fn picture(&self, address: &str) -> Option<Picture> {
        (!address.contains("saknas")).then(|| Picture {
            address: format!("./{address}"),
            size: Some((400, 300)),
            choices: None,
        })
    }
}

fn appearance(id_prefix: &str) -> Appearance<'_> {
    let words = InterfaceWords {
        table: "Tabell",
        footnotes: "Fotnoter",
        footnote: "Fotnot",
        back_to_text: "Tillbaka till texten",
    };
    Appearance { heading_level: 2, id_prefix, taken: &[], words }
}

/// All of a text, as the body of a document.
fn body_of(text: &str) -> Arc<Body> {
    Arc::new(Body { file: FilePath::new("a.md"), range: ByteRange { start: 0, end: text.len() } })
}

fn part(text: &str, parts: &[&str]) -> Markdown {
    let parts = parts
        .iter()
        .map(|part| {
            let start = text.find(part).unwrap_or(0);
            ByteRange { start, end: start + part.len() }
        })
        .collect::<Vec<_>>();
    Markdown::new(body_of(text), parts)
}

fn html(text: &str) -> String {
    to_html(text, &part(text, &[text]), &appearance(""), &Beside)
}

#[test]
fn headings_follow_without_a_gap_and_have_anchors() {
    assert_eq!(
        html("# Vad hände i Åmål?\n\n### Sommar {#sommar}\n\n#### Ö\n\n### Sommar\n\n# Sommar\n"),
        "<h2 id=\"vad-hande-i-amal\">Vad hände i Åmål?</h2>\n<h3 id=\"sommar\">Sommar</h3>\n<h4 id=\"o\">Ö</h4>\n\
         <h3 id=\"sommar-2\">Sommar</h3>\n<h2 id=\"sommar-3\">Sommar</h2>\n"
    );
}

#[test]
fn anchors_are_those_of_the_html() {
    let text = "# A\n\n## Å\n\n> ## a\n";
    let markdown = part(text, &[text]);
    assert_eq!(anchors(text, &markdown, "x-", &[]), ["x-a", "x-a-2", "x-a-3"]);
    let html = to_html(text, &markdown, &appearance("x-"), &Beside);
    for anchor in anchors(text, &markdown, "x-", &[]) {
        assert!(html.contains(&format!("id=\"{anchor}\"")), "{html}");
    }
}

#[test]
fn a_heading_takes_no_id_that_something_else_has() {
    let text = "# Klotter\n\n[hit](#klotter) [dit](#klotter-2)\n";
    let appearance = Appearance { taken: &["klotter"], ..appearance("") };
    assert_eq!(
        to_html(text, &part(text, &[text]), &appearance, &Beside),
        "<h2 id=\"klotter-2\">Klotter</h2>\n<p><a href=\"../#klotter\">hit</a> <a href=\"#klotter-2\">dit</a></p>\n"
    );
}

#[test]
fn a_heading_without_words_is_not_shown() {
    assert_eq!(html("## \n\n# A\n"), "<h2 id=\"a\">A</h2>\n");
}

#[test]
fn raw_html_is_shown_as_text() {
    assert_eq!(
        html("Ett <b onclick=\"x\">ord</b> & <!-- dolt -->\n\n<script>\nalert(1)\n</script>\n"),
        "<p>Ett &lt;b onclick=\"x\"&gt;ord&lt;/b&gt; &amp; &lt;!-- dolt --&gt;</p>\n\
         <p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>\n"
    );
}

#[test]
fn only_safe_addresses_get_out() {
    assert_eq!(
        html(
            "[a](javascript:alert(1)) [b](&#106;avascript:x) [c](//evil.example) ![d](https://evil.example/x.png) \
             [e](https://boras.se/?a=b&c=å \"Stad\") <a@boras.se> [f](tel:+4633) [g](saknas.md) [](b.md) [h](#x \"\")\n"
        ),
        "<p>a b c d <a href=\"https://boras.se/?a=b&amp;c=%C3%A5\" title=\"Stad\">e</a> \
         <a href=\"mailto:a@boras.se\">a@boras.se</a> <a href=\"tel:+4633\">f</a> g <a href=\"../b.md\">b.md</a> \
         <a href=\"../#x\">h</a></p>\n"
    );
}

#[test]
fn links_to_own_headings_carry_the_prefix() {
    let text = "# Ö\n\n[till ö](#o)\n";
    assert_eq!(
        to_html(text, &part(text, &[text]), &appearance("not-"), &Beside),
        "<h2 id=\"not-o\">Ö</h2>\n<p><a href=\"#not-o\">till ö</a></p>\n"
    );
}

#[test]
fn tables_scroll_and_their_headers_have_a_scope() {
    assert_eq!(
        html("| | Juni | Juli |\n|---|--:|:-:|\n| Timmar | 12 | *9* |\n"),
        "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"Tabell: Juni, Juli\">\n<table>\n\
         <thead>\n<tr><td></td><th scope=\"col\" class=\"to-the-right\">Juni</th>\
         <th scope=\"col\" class=\"centred\">Juli</th></tr>\n</thead>\n\
         <tbody>\n<tr><th scope=\"row\">Timmar</th><td class=\"to-the-right\">12</td>\
         <td class=\"centred\"><em>9</em></td></tr>\n</tbody>\n</table>\n</div>\n"
    );
    assert_eq!(
        html("| | |\n|---|---|\n| a | b |\n"),
        "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"Tabell\">\n<table>\n\
         <tbody>\n<tr><td>a</td><td>b</td></tr>\n</tbody>\n</table>\n</div>\n"
    );
}

#[test]
fn pictures_have_alternatives_and_captions() {
    assert_eq!(
        html(
            "![Karta *över* torget](karta.png \"Karta: staden\")\n\n![Torg](torg.jpg) text\n\n![Borta](saknas.png)\n"
        ),
        "<figure>\n<img src=\"./karta.png\" alt=\"Karta över torget\" width=\"400\" height=\"300\" loading=\"lazy\" decoding=\"async\">\n\
         <figcaption>Karta: staden</figcaption>\n</figure>\n\
         <p><img src=\"./torg.jpg\" alt=\"Torg\" width=\"400\" height=\"300\" loading=\"lazy\" decoding=\"async\"> text</p>\n<p>Borta</p>\n"
    );
}

#[test]
fn a_part_finds_the_definitions_of_the_whole_body() {
    let text = "Allmänt.\n\n## A\n\nSe [planen][plan] och not[^1], igen[^1].\n\n## B\n\nAnnat.\n\n[plan]: plan.pdf\n[^1]: Förklaring[^2].\n[^2]: Mer.\n";
    assert_eq!(
        to_html(
            text,
            &part(text, &["Se [planen][plan] och not[^1], igen[^1].\n"]),
            &appearance("a-"),
            &Beside
        ),
        "<p>Se <a href=\"../plan.pdf\">planen</a> och \
         not<sup><a role=\"doc-noteref\" href=\"#a-_fotnot-1\" id=\"a-_fotnotsmarke-1\" aria-label=\"Fotnot 1\">1</a></sup>, \
         igen<sup><a role=\"doc-noteref\" href=\"#a-_fotnot-1\" id=\"a-_fotnotsmarke-1-2\" aria-label=\"Fotnot 1\">1</a></sup>.</p>\n\
         <section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Fotnoter\">\n<ol>\n\
         <li id=\"a-_fotnot-1\">\n<p>Förklaring<sup><a role=\"doc-noteref\" href=\"#a-_fotnot-2\" id=\"a-_fotnotsmarke-2\" aria-label=\"Fotnot 2\">2</a></sup>. \
         <a role=\"doc-backlink\" href=\"#a-_fotnotsmarke-1\" aria-label=\"Tillbaka till texten, fotnot 1\">↩</a> \
         <a role=\"doc-backlink\" href=\"#a-_fotnotsmarke-1-2\" aria-label=\"Tillbaka till texten, fotnot 1-2\">↩</a></p>\n</li>\n\
         <li id=\"a-_fotnot-2\">\n<p>Mer. \
         <a role=\"doc-backlink\" href=\"#a-_fotnotsmarke-2\" aria-label=\"Tillbaka till texten, fotnot 2\">↩</a></p>\n</li>\n\
         </ol>\n</section>\n"
    );
    assert_eq!(to_html(text, &part(text, &["Annat.\n"]), &appearance(""), &Beside), "<p>Annat.</p>\n");
}

#[test]
fn what_is_typed_is_shown_as_typed() {
    assert_eq!(html("\"Nja\" -- sa 'hon' ... 1 200\n"), "<p>\"Nja\" -- sa 'hon' ... 1 200</p>\n");
}

#[test]
fn a_hundred_thousand_marks_do_no_harm() {
    let many = 100_000;
    for text in [
        ">".repeat(many),
        "[".repeat(many),
        "![".repeat(many / 2),
        "- ".repeat(many / 2),
        "*a ".repeat(many / 3) + &" a*".repeat(many / 3),
        "_**a ".repeat(many / 5),
        "[a](".repeat(many / 4),
        "[^a]".repeat(many / 4) + "\n\n[^a]: b\n",
        "<".repeat(many),
        "`".repeat(many),
        "a\n\n".to_owned() + &"# a\n".repeat(many / 4),
        "|".repeat(many) + "\n" + &"|-".repeat(many / 2),
        format!("{}a\n", "> ".repeat(5_000)).repeat(10),
    ] {
        let started = Instant::now();
        let markdown = part(&text, &[&text]);
        let html = to_html(&text, &markdown, &appearance(""), &Beside);
        assert!(html.len() < 60 * text.len() + 200, "{} bytes of {:?}…", html.len(), text.get(..10));
        assert!(deepest(&html) < 60, "{:?}…", text.get(..10));
        let body = ByteRange { start: 0, end: text.len() };
        divide(&text, body, &sections(&text, body), |_| true);
        mentions(&text, body);
        plain_text(&text, &markdown);
        assert!(started.elapsed() < Duration::from_secs(10), "{:?} {:?}…", started.elapsed(), text.get(..10));
    }
}

/// How deep elements lie in each other; fails where a tag does not close what is open.
fn deepest(html: &str) -> usize {
    let mut open: Vec<&str> = Vec::new();
    let mut deepest = 0;
    for piece in html.split('<').skip(1) {
        let tag = piece.split('>').next().unwrap_or("");
        let name = tag.split([' ', '\n']).next().unwrap_or("");
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{html}"),
            None if ["img", "br", "hr"].contains(&name) => {}
            None => open.push(name),
        }
        deepest = deepest.max(open.len());
    }
    assert!(open.is_empty(), "{open:?} stay open in {html}");
    deepest
}

proptest! {
    #[test]
    fn any_text_gives_whole_html(
        pieces in prop::collection::vec(
            prop_oneof![
                Just("# "), Just("## Ö {#a}\n"), Just("> "), Just("- "), Just("1. "), Just("\n"), Just("\n\n"), Just("    "),
                Just("*"), Just("**"), Just("~~"), Just("`"), Just("```\n"), Just("["), Just("](a.md)"), Just("![a](b.png \"t\")"),
                Just("[^1]"), Just("\n\n[^1]: "), Just("[x]: /y\n"), Just("| a | b |\n|---|---|\n| c | d |\n"), Just("<div>"),
                Just("<!--"), Just("-->"), Just("<a@b.se>"), Just("---\n"), Just("å"), Just("ord "), Just("&lt;"), Just("\\"),
            ],
            0..40,
        ),
        cuts in prop::collection::vec(0usize..400, 0..6),
        odd in ".{0,20}",
    ) {
        let text = pieces.concat() + &odd;
        let whole = part(&text, &[&text]);
        let html = to_html(&text, &whole, &appearance("p-"), &Beside);
        deepest(&html);
        prop_assert!(!html.contains("<!--"));
        plain_text(&text, &whole);
        let body = ByteRange { start: 0, end: text.len() };
        for found in mentions(&text, body) {
            prop_assert!(text.get(found.range.start..found.range.end).is_some());
        }
        let all = sections(&text, body);
        let division = divide(&text, body, &all, |section| section.id != "o");
        for part in division.general.iter().chain(division.owned.iter().flat_map(|(_, parts)| parts)) {
            prop_assert!(part.start < part.end && text.get(part.start..part.end).is_some());
        }
        let parts: Vec<ByteRange> = cuts.chunks(2).filter_map(|pair| match pair {
            [start, end] => Some(ByteRange { start: *start, end: *end }),
            _ => None,
        }).collect();
        let odd = Markdown::new(body_of(&text), parts);
        deepest(&to_html(&text, &odd, &appearance(""), &Beside));
        anchors(&text, &odd, "", &[]);
    }
}
