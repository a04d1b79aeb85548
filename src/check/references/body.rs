//! Bodies: addresses that must not get out, pictures, and what is not shown as it was meant.
//!
//! Links to pages and files of the site are held against the plan, in `check::links`.

use super::document;
use super::library::Findings;
use crate::check::bodies::Body;
use crate::diagnostic::{Diagnostic, Message};
use crate::markdown::{self, Found, FoundKind, Target};
use crate::source::Place;

/// Words that say nothing of where a link leads (DOMAIN B8).
const HOLLOW: [&str; 14] = [
    "läs mer",
    "här",
    "klicka här",
    "länk",
    "länken",
    "mer",
    "mer info",
    "mer information",
    "read more",
    "here",
    "click here",
    "link",
    "more",
    "läs mer här",
];

pub(super) fn check(findings: &mut Findings<'_>) {
    let library = findings.library;
    for (body, mentioned) in library.mentions.bodies(library.facts, library.texts) {
        for found in mentioned {
            let finding = match found.kind {
                FoundKind::Link => link(&body, found),
                FoundKind::Picture => {
                    picture(findings, &body, found);
                    None
                }
                FoundKind::RawHtml => raw_html(&body, found),
                FoundKind::BareAddress => Some(bare_address(&body, found)),
                // Two sections of one commitment are told of as that.
                FoundKind::IdTwice if is_owned(findings, &body, &found.target) => None,
                kind => slip(&body, found, kind),
            };
            if let Some(finding) = finding {
                findings.push(finding);
            }
        }
    }
}

/// Whether an id is that of a commitment or focus area whose background or account a body holds.
fn is_owned(findings: &Findings<'_>, body: &Body<'_>, id: &str) -> bool {
    let facts = findings.library.facts;
    let file = &body.publication.file;
    let account = facts.accounts.get(file);
    let about = account.into_iter().flat_map(|account| &account.about);
    let promises = about.filter_map(|promise| facts.promises.get(promise)).chain(facts.promise_in(file));
    promises.into_iter().any(|promise| promise.part_ids().any(|part| part.as_str() == id))
}

fn raw_html(body: &Body<'_>, found: &Found) -> Option<Diagnostic> {
    if found.target.starts_with("</") {
        return None;
    }
    let first_line = found.target.lines().next().unwrap_or("");
    let place = Place::at(body.file(), found.range.start..found.range.start + first_line.len());
    let help = if first_line.starts_with("<!--") { "raw-html.help-comment" } else { "raw-html.help" };
    Some(Diagnostic::warning(place, Message::new("raw-html")).help(Message::new(help)))
}

/// What Markdown reads as something else than was meant.
fn slip(body: &Body<'_>, found: &Found, kind: FoundKind) -> Option<Diagnostic> {
    let (message, help) = match kind {
        FoundKind::Link | FoundKind::Picture | FoundKind::RawHtml | FoundKind::BareAddress => return None,
        FoundKind::UndefinedLabel => ("label-undefined", "label-undefined.help"),
        FoundKind::UndefinedFootnote => ("footnote-undefined", "footnote-undefined.help"),
        FoundKind::NoTable => ("no-table", "no-table.help"),
        FoundKind::EmptyHeading => ("heading-empty", "heading-empty.help"),
        FoundKind::NoHeading => ("no-heading", "no-heading.help"),
        FoundKind::HeadingBraces => ("heading-braces", "heading-braces.help"),
        FoundKind::OpenFence => ("fence-open", "fence-open.help"),
        FoundKind::ExtraCell => ("cell-extra", "cell-extra.help"),
        FoundKind::FootnoteUnused => ("footnote-unused", "footnote-unused.help"),
        FoundKind::FootnoteTwice => ("footnote-twice", "footnote-twice.help"),
        FoundKind::SpaceInLink => ("link-space", "link-space.help"),
        FoundKind::UnreadLink => ("link-unread", "link-unread.help"),
        FoundKind::NoTableLine => ("no-table", "no-table.help-line"),
        FoundKind::KeysInText => ("keys-in-text", "keys-in-text.help"),
        FoundKind::IdTwice => ("heading-id-twice", "heading-id-twice.help"),
    };
    let with = |key| Message::new(key).with("label", found.target.as_str());
    Some(Diagnostic::warning(Place::at(body.file(), found.range), with(message)).help(with(help)))
}

fn bare_address(body: &Body<'_>, found: &Found) -> Diagnostic {
    let address = if found.target.starts_with("www.") {
        format!("https://{}", found.target)
    } else {
        found.target.clone()
    };
    Diagnostic::advice(Place::at(body.file(), found.range), Message::new("bare-address"))
        .help(Message::new("bare-address.help").with("better", address))
}

fn link(body: &Body<'_>, found: &Found) -> Option<Diagnostic> {
    let place = || Place::at(body.file(), found.range);
    match markdown::target(&found.target) {
        Target::Refused => return Some(refused(place(), &found.target)),
        Target::Empty => {
            return Some(
                Diagnostic::error(Place::at(body.file(), found.whole), Message::new("link-empty"))
                    .help(Message::new("link-empty.help")),
            );
        }
        _ => {}
    }
    let words = found.words.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
    if found.words.is_empty() {
        Some(
            Diagnostic::error(Place::at(body.file(), found.whole), Message::new("link-without-words"))
                .help(Message::new("link-without-words.help")),
        )
    } else if HOLLOW.contains(&words.as_str()) {
        Some(
            Diagnostic::advice(
                Place::at(body.file(), found.whole),
                Message::new("link-hollow").with("words", found.words.as_str()),
            )
            .help(Message::new("link-hollow.help")),
        )
    } else {
        None
    }
}

fn refused(place: Place, address: &str) -> Diagnostic {
    let help = match address.trim().strip_prefix("//") {
        Some(rest) => Message::new("address-refused.help-scheme").with("better", format!("https://{rest}")),
        None => Message::new("address-refused.help"),
    };
    Diagnostic::error(place, Message::new("address-refused").with("address", address)).help(help)
}

fn picture(findings: &mut Findings<'_>, body: &Body<'_>, found: &Found) {
    let place = || Place::at(body.file(), found.range);
    if found.words.is_empty() {
        findings.push(
            Diagnostic::error(Place::at(body.file(), found.whole), Message::new("picture-alt-missing"))
                .help(Message::new("picture-alt-missing.help").with("file", found.target.as_str())),
        );
    }
    let facts = findings.library.facts;
    let finding = match markdown::target(&found.target) {
        Target::File { path, .. } => match body.file().join(path) {
            Some(file) if !facts.assets.contains_key(&file) => document::missing(place(), facts, &file),
            Some(file) if !document::is_picture(file.name()) => document::no_picture(place(), file.name()),
            Some(file) if document::says_nothing(&found.words, file.name()) => {
                document::hollow_alternative(Place::at(body.file(), found.whole), &found.words)
            }
            Some(_) => return,
            None => Diagnostic::error(place(), Message::new("path-outside").with("path", path))
                .help(Message::new("path-outside.help")),
        },
        Target::Empty => Diagnostic::error(Place::at(body.file(), found.whole), Message::new("link-empty"))
            .help(Message::new("link-empty.help")),
        _ => Diagnostic::error(
            place(),
            Message::new("picture-elsewhere").with("address", found.target.as_str()),
        )
        .help(Message::new("picture-elsewhere.help")),
    };
    findings.push(finding);
}
