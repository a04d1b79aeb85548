//! Pictures that pages show, and what is wrong with those that are published.

use super::mentions::Mentions;
use super::references::holds_identity_number as names_a_person;
use crate::diagnostic::{Diagnostic, Message};
use crate::markdown::{self, FoundKind, Target};
use crate::model::document::Image;
use crate::model::facts::Facts;
use crate::model::outline::{Outline, OutlineFault, OutlineFaultKind, Shape, Spot};
use crate::model::picture::{Look, Picture, ShownPicture, Unfit};
use crate::model::sources::{Sources, Texts};
use crate::source::{FilePath, Place, Source};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The pictures that pages of public documents show, with the widths in which they are needed.
pub fn shown(
    facts: &Facts,
    texts: &Texts,
    mentions: &Mentions,
    sources: &Sources,
) -> BTreeMap<FilePath, ShownPicture> {
    let mut shown = BTreeMap::new();
    let mut add = |file: &FilePath, widths: &dyn Fn(&Picture) -> Vec<u32>| {
        if let Some(Look::Fit(picture)) = sources.assets.get(file).and_then(|asset| asset.look.as_ref()) {
            let entry = shown.entry(file.clone());
            let entry = entry.or_insert(ShownPicture { picture: *picture, widths: BTreeSet::new() });
            entry.widths.extend(widths(picture));
        }
    };
    let logos = facts.shown_municipalities().filter_map(|town| town.logo.as_ref());
    for logo in logos.chain(&facts.settings.logo) {
        add(logo, &|picture| picture.logo_width().into_iter().collect());
    }
    for image in facts.shown_promises().flat_map(|promise| promise.image.iter().chain(&promise.map)) {
        add(&image.file, &Picture::widths);
    }
    for (body, mentioned) in mentions.bodies(facts, texts).filter(|(body, _)| body.publication.is_shown()) {
        for found in mentioned.iter().filter(|found| found.kind == FoundKind::Picture) {
            if let Target::File { path, .. } = markdown::target(&found.target)
                && let Some(file) = body.file().join(path)
            {
                add(&file, &Picture::widths);
            }
        }
    }
    shown
}

/// The outlines of the places where public promises hold.
pub fn outlines(facts: &Facts, sources: &Sources) -> BTreeMap<FilePath, Arc<Outline>> {
    let maps = facts.shown_promises().filter_map(|promise| promise.map.as_ref());
    let outline = |map: &Image| match sources.assets.get(&map.file)?.look.as_ref()? {
        Look::Outline(outline) => Some((map.file.clone(), Arc::clone(outline))),
        _ => None,
    };
    maps.filter_map(outline).collect()
}

/// What is wrong with published pictures and outlines.
pub struct Unshown {
    /// A finding for each that cannot be shown, or not as it is.
    pub findings: Vec<Diagnostic>,
    /// Texts of outlines, to draw findings in.
    pub texts: Vec<Source>,
}

/// Tells what is wrong with published pictures and outlines.
pub fn unshown(facts: &Facts, sources: &Sources) -> Unshown {
    let mut unshown = Unshown { findings: Vec::new(), texts: Vec::new() };
    for file in facts.assets.keys() {
        let look = sources.assets.get(file).and_then(|asset| asset.look.as_ref());
        match look {
            Some(Look::NoOutline(fault)) => {
                unshown.findings.push(no_outline(file, fault));
                unshown.texts.push(Source { path: file.clone(), text: Arc::clone(&fault.text) });
            }
            Some(Look::Outline(outline)) => unshown.findings.extend(on_map(file, outline)),
            Some(look) => unshown.findings.extend(finding(file, look)),
            None => {}
        }
    }
    unshown
}

/// What is doubtful in an outline that can be drawn. Its text is not kept: the whole file is pointed at.
fn on_map(file: &FilePath, outline: &Outline) -> Vec<Diagnostic> {
    let is_nowhere = |spot: &Spot| *spot == Spot { east: 0, north: 0 };
    let has_nowhere = |shape: &Shape| match shape {
        Shape::Area(edges) => edges.iter().flatten().any(is_nowhere),
        Shape::Line(spots) => spots.iter().any(is_nowhere),
        Shape::Spot(spot) => is_nowhere(spot),
    };
    let doubts = [
        ("map-nowhere", outline.features.iter().flat_map(|feature| &feature.shapes).any(has_nowhere)),
        (
            "identity-number",
            outline.features.iter().filter_map(|feature| feature.name.as_deref()).any(names_a_person),
        ),
    ];
    let help = |key| match key {
        "map-nowhere" => "map-nowhere.help",
        _ => "identity-number.help",
    };
    let finding = |key| {
        Diagnostic::warning(Place::whole(file), Message::new(key).with("file", file.name()))
            .help(Message::new(help(key)))
    };
    doubts.into_iter().filter(|(_, is_so)| *is_so).map(|(key, _)| finding(key)).collect()
}

fn no_outline(file: &FilePath, fault: &OutlineFault) -> Diagnostic {
    let (key, help) = match fault.kind {
        OutlineFaultKind::NotUtf8 => ("text-encoding", "text-encoding.help"),
        OutlineFaultKind::Unreadable => ("map-unreadable", "map-unreadable.help"),
        OutlineFaultKind::Foreign => ("map-foreign", "map-foreign.help"),
        OutlineFaultKind::Empty => ("map-empty", "map-empty.help"),
        OutlineFaultKind::Swapped => ("map-swapped", "map-swapped.help"),
        OutlineFaultKind::Metres => ("map-metres", "map-metres.help"),
        OutlineFaultKind::OffEarth => ("map-off-earth", "map-off-earth.help"),
    };
    let place = match fault.range {
        Some(range) => Place::at(file, range),
        None => Place::whole(file),
    };
    let more = fault.text.matches('\u{FFFD}').count().saturating_sub(1);
    let message = Message::new(key).with("file", file.name()).with("more", more);
    Diagnostic::error(place, message).help(Message::new(help))
}

fn finding(file: &FilePath, look: &Look) -> Option<Diagnostic> {
    let (make, key, help): (fn(Place, Message) -> Diagnostic, _, _) = match look {
        Look::Fit(picture) if picture.moves => (Diagnostic::warning, "picture-moves", "picture-moves.help"),
        Look::Fit(_) | Look::Outline(_) | Look::NoOutline(_) => return None,
        Look::Unfit(unfit) => match unfit {
            // The rest of the site is as right as it was.
            Unfit::Broken => (Diagnostic::warning, "picture-broken", "picture-broken.help"),
            Unfit::CutOff => (Diagnostic::warning, "picture-cut-off", "picture-cut-off.help"),
            // It could tell where it was taken, run something, or fill the memory of whoever looks at it.
            Unfit::UnknownKind => (Diagnostic::error, "picture-unknown-kind", "picture-unknown-kind.help"),
            Unfit::Active(_) => (Diagnostic::error, "picture-active", "picture-active.help"),
            Unfit::TooLarge => (Diagnostic::error, "picture-too-large", "picture-too-large.help"),
        },
    };
    let mut message = Message::new(key).with("file", file.name());
    if let Look::Unfit(Unfit::Active(what)) = look {
        message = message.with("what", what.as_str());
    }
    Some(make(Place::whole(file), message).help(Message::new(help)))
}

/// A finding that a picture could not be read whole when it was made smaller.
pub fn unreadable(file: &FilePath) -> Diagnostic {
    let message = Message::new("picture-broken").with("file", file.name());
    Diagnostic::error(Place::whole(file), message).help(Message::new("picture-broken.help"))
}
