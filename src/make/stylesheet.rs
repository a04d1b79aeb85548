//! The style sheet: its parts joined in the order of their names, then the colours of the site and its towns.

use super::roles::Roles;
use super::theme::Theme;
use crate::model::colour::Demand;
use crate::model::facts::Facts;
use crate::model::offer::{Ground, Scheme};
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
pub fn with_colours(joined: &str, facts: &Facts, roles: &Roles) -> String {
    let grounds = Scheme::ALL.map(|scheme| (scheme, roles.grounds(scheme)));
    let mut sheet = joined.to_owned();
    write_accent(&mut sheet, ":root", facts.settings.colours.as_ref(), &grounds);
    for town in facts.municipalities.values() {
        write_accent(&mut sheet, &format!("[data-town={}]", town.id), town.colours.as_ref(), &grounds);
    }
    sheet
}

/// Links and rules in the accent. It is readable as it is, or was refused; where only the light one is chosen, the nearest
/// tone that is readable stands in the dark scheme.
fn write_accent(
    sheet: &mut String,
    selector: &str,
    colours: Option<&Colours>,
    grounds: &[(Scheme, Vec<Ground>); 2],
) {
    let Some(Colours { accent, accent_dark }) = colours else { return };
    let tones = grounds.iter().filter_map(|(scheme, grounds)| {
        let chosen = match scheme {
            Scheme::Light => *accent,
            Scheme::Dark => accent_dark.or(*accent),
        }?;
        let tone = Ground::better(grounds, chosen, Demand::Text).unwrap_or(chosen);
        Some(format!("--accent-{}:{tone}", scheme.code()))
    });
    let tones: Vec<String> = tones.collect();
    if !tones.is_empty() {
        // Writing to a text cannot fail.
        let _ = writeln!(sheet, "{selector}{{{}}}", tones.join(";"));
    }
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
