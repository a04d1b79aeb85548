//! Findings for a person: heading, place, line, caret, the way out.

use super::excerpt::Excerpt;
use super::{Colour, Worded};
use crate::diagnostic::{Diagnostic, Message, Severity};
use crate::model::sources::Texts;
use crate::source::Place;
use crate::words::Words;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

/// Columns that a finding takes at most.
const WIDTH: usize = 110;

pub(super) fn print(findings: &[Diagnostic], texts: &Texts, words: &Words, colour: Colour) -> String {
    let renderer = match colour {
        Colour::Plain => Renderer::plain(),
        Colour::Coloured => Renderer::styled(),
    }
    .term_width(WIDTH);
    let mut written = String::new();
    for finding in findings {
        written.push_str(&draw(finding, texts, words, &renderer));
        written.push_str("\n\n");
    }
    if !findings.is_empty() {
        written.push_str(&count(findings, words));
        written.push('\n');
    }
    written
}

fn draw(finding: &Diagnostic, texts: &Texts, words: &Words, renderer: &Renderer) -> String {
    let worded = Worded::of(finding, words);
    let (level, heading) = match finding.severity {
        Severity::Error => (Level::ERROR, "finding-error"),
        Severity::Warning => (Level::WARNING, "finding-warning"),
        Severity::Advice => (Level::NOTE, "finding-advice"),
    };
    let heading = words.say(&Message::new(heading));
    let label = finding.label.as_ref().map(|label| words.say(label));
    let mut group = Group::with_title(level.with_name(heading).primary_title(worded.message));
    group = show(group, &finding.place, label, AnnotationKind::Primary, texts);
    for (place, message) in &finding.related {
        group = show(group, place, Some(words.say(message)), AnnotationKind::Context, texts);
    }
    if let Some(help) = worded.help {
        let name = words.say(&Message::new("finding-help"));
        group = group.element(Level::HELP.with_name(name).message(help));
    }
    renderer.render(&[group])
}

fn show<'a>(
    group: Group<'a>,
    place: &'a Place,
    label: Option<String>,
    kind: AnnotationKind,
    texts: &Texts,
) -> Group<'a> {
    let origin = Origin::path(place.file.as_str());
    let excerpt = place.range.and_then(|range| Some(Excerpt::of(texts.get(&place.file)?, range)));
    match excerpt {
        None => group.element(origin),
        Some(excerpt) => group.element(origin.line(excerpt.line).char_column(excerpt.column)).element(
            Snippet::source(excerpt.text)
                .line_start(excerpt.line)
                .annotation(kind.span(excerpt.marked).label(label)),
        ),
    }
}

fn count(findings: &[Diagnostic], words: &Words) -> String {
    let of = |severity: Severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let message = Message::new("finding-count")
        .with("errors", of(Severity::Error))
        .with("warnings", of(Severity::Warning))
        .with("advice", of(Severity::Advice));
    words.say(&message)
}
