//! Where a promise holds, drawn from an outline that a map program wrote.

use crate::made::{folder, pages, sources, survey_on};
use lofte::images::look;
use lofte::model::sources::Sources;
use lofte::source::FilePath;

const MAP: &str = "content/municipalities/provby/lofte-2024/omrade.geojson";

/// The site with every key, with another outline.
fn with(outline: &str) -> Sources {
    let mut sources = sources(&folder("every-key"));
    let asset = sources.assets.get_mut(&FilePath::new(MAP)).unwrap();
    asset.look = Some(look("omrade.geojson", outline.as_bytes()));
    sources
}

fn page(outline: &str) -> String {
    pages(&survey_on(with(outline), "2025-08-15")).unwrap().remove("/provby/lofte-2024/").unwrap()
}

fn drawing(outline: &str) -> String {
    let page = page(outline);
    let (_, after) = page.split_once("<figure class=\"map\">").unwrap();
    after.split_once("</figure>").unwrap().0.trim().to_owned()
}

#[test]
fn areas_lines_and_places_are_drawn_to_scale_with_numbers_and_their_names_in_words() {
    let outline = std::fs::read_to_string(folder("every-key").join(MAP)).unwrap();
    assert_eq!(
        drawing(&outline),
        "<svg role=\"img\" aria-label=\"Provtorget och hallen\" viewBox=\"0 0 400 269\">\
         <path class=\"area\" d=\"M24 245l235 0 0-221-235 0 0 221Z\"/><path class=\"way\" d=\"M259 135l117 0\"/>\
         <svg x=\"141\" y=\"135\"><circle r=\"11\"/><text>1</text></svg>\
         <svg x=\"376\" y=\"135\"><circle r=\"11\"/><text>2</text></svg>\
         <path class=\"bar\" d=\"M8 259v5h99v-5\"/></svg>\n\
         <ol><li>Provtorget</li><li>Provhallen</li></ol>\n\
         <figcaption>Provkartan <span class=\"quiet\">Området är ungefär 350 m från väster till öster och 220 m från norr till \
         söder. Norr är uppåt. Strecket i hörnet är 100 m. </span><span class=\"quiet\">Karta: Kartograf Prov</span></figcaption>"
    );
}

/// An outline with so many places as a map program gives of a coast, and no more bytes on the page than a picture needs.
#[test]
fn a_long_edge_is_simplified_until_the_page_stays_light() {
    let edge: Vec<String> = (0..=20_000)
        .map(|step| {
            let turn = f64::from(step % 20_000) / 20_000.0 * std::f64::consts::TAU;
            let far = 0.02 + 0.002 * (turn * 40.0).sin() + 0.0005 * (turn * 900.0).sin();
            format!("[{}, {}]", 13.0 + far * 2.0 * turn.cos(), 58.0 + far * turn.sin())
        })
        .collect();
    let outline = format!("{{\"type\": \"Polygon\", \"coordinates\": [[{}]]}}", edge.join(","));
    let drawn = drawing(&outline);
    assert!(drawn.len() < 2500, "{} bytes", drawn.len());
    assert!(drawn.matches(' ').count() > 60, "something is left of it: {drawn}");
}

#[test]
fn what_is_wrong_with_an_outline_is_found_in_its_file() {
    let point = |place: &str| format!("{{\"type\": \"Point\", \"coordinates\": {place}}}");
    for (outline, found) in [
        (point("[57.7, 12.9]"), "map-swapped 33..45"),
        (point("[377000, 6400000]"), "map-metres 33..50"),
        (point("[190, 57]"), "map-off-earth 33..42"),
        ("{\"type\": ".to_owned(), "map-unreadable 8..9"),
        ("{\"type\": \"Topology\"}".to_owned(), "map-foreign whole"),
        ("{\"type\": \"FeatureCollection\", \"features\": []}".to_owned(), "map-empty whole"),
    ] {
        let survey = survey_on(with(&outline), "2025-08-15");
        let maps = survey.findings.iter().filter(|finding| finding.place.file == FilePath::new(MAP));
        let told: Vec<String> = maps
            .map(|finding| {
                let range = finding.place.range.map(|range| format!("{}..{}", range.start, range.end));
                format!("{} {}", finding.code(), range.unwrap_or_else(|| "whole".to_owned()))
            })
            .collect();
        assert_eq!(told, [found], "{outline}");
        assert!(survey.ready.is_none());
    }
}
