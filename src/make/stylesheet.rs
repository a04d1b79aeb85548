//! The style sheet: its parts joined in the order of their names, then the colours of the site and its towns.

use super::colour::Colour;
use super::theme::Theme;
use crate::model::facts::Facts;
use crate::model::settings::Colours;
use std::fmt::Write;

/// Where its parts lie in a theme.
pub const FOLDER: &str = "static/style/";

/// Its path among the published files of the theme.
pub const FILE: &str = "style.css";

/// The parts of a theme's style sheet as one text, without comments and indentation.
pub fn join(theme: &Theme) -> String {
    let mut joined = String::new();
    for (_, part) in theme.texts_in(FOLDER, ".css") {
        for line in without_comments(&part.text).lines() {
            let line = line.trim();
            if !line.is_empty() {
                joined.push_str(line);
                joined.push('\n');
            }
        }
    }
    joined
}

/// The joined parts, and after them the colours that `site.yaml` and towns choose.
pub fn with_colours(joined: &str, facts: &Facts) -> String {
    let mut sheet = joined.to_owned();
    write_accent(&mut sheet, ":root", facts.settings.colours.as_ref());
    for town in facts.municipalities.values() {
        write_accent(&mut sheet, &format!("[data-town={}]", town.id), town.colours.as_ref());
    }
    sheet
}

/// Links and rules in the accent stay readable: the nearest tone that passes stands in each colour scheme.
fn write_accent(sheet: &mut String, selector: &str, colours: Option<&Colours>) {
    let accent = colours.and_then(|colours| colours.accent.as_deref()).and_then(Colour::parse);
    let Some(accent) = accent else { return };
    let light = accent.readable_on(Colour::PAPER_LIGHT);
    let dark = accent.readable_on(Colour::PAPER_DARK);
    // Writing to a text cannot fail.
    let _ = writeln!(sheet, "{selector}{{--accent-light:{light};--accent-dark:{dark}}}");
}

fn without_comments(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept
}
