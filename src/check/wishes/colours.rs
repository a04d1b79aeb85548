//! Colours that a site or a town chose and that cannot be read on the theme's grounds (DOMAIN B2).

use super::Desk;
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::colour::{Colour, Demand};
use crate::model::offer::{Ground, Scheme};
use crate::model::settings::Colours;
use crate::source::FilePath;

pub(super) fn check(desk: &mut Desk<'_>) {
    let facts = desk.facts;
    check_colours(desk, &facts.settings.file, facts.settings.colours.as_ref());
    for town in facts.municipalities.values() {
        check_colours(desk, &town.publication.file, town.colours.as_ref());
    }
}

fn check_colours(desk: &mut Desk<'_>, file: &FilePath, colours: Option<&Colours>) {
    let Some(Colours { accent, accent_dark }) = colours else { return };
    check_colour(desk, file, "accent", *accent, Scheme::Light);
    check_colour(desk, file, "accent_dark", *accent_dark, Scheme::Dark);
}

fn check_colour(desk: &mut Desk<'_>, file: &FilePath, key: &str, colour: Option<Colour>, scheme: Scheme) {
    let grounds = desk.offer.grounds_in(scheme);
    let Some(colour) = colour else { return };
    let Some(ground) = Ground::worst(grounds, colour, Demand::Text) else { return };
    let message = ground.against(Message::new("colour-contrast"), colour, Demand::Text, scheme);
    let document = At::document(file);
    let colours = document.key("colours");
    let finding = Diagnostic::error(desk.places.value(&colours.key(key)), message);
    desk.findings.push(match Ground::better(grounds, colour, Demand::Text) {
        Some(better) => finding.help(Message::new("colour-contrast.help").with("better", better.to_string())),
        None => finding.help(Message::new("colour-contrast.help-none")),
    });
}
