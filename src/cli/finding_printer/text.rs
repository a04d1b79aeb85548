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
    let mut columns = Vec::new();
    let mut excerpt = |place: &Place| {
        let excerpt = Excerpt::of(texts.get(&place.file)?, place.range?);
        columns.push((excerpt.drawn_at(place), excerpt.lies_at(place)));
        Some(excerpt)
    };
    group = show(group, &finding.place, label, AnnotationKind::Primary, excerpt(&finding.place));
    for (place, message) in &finding.related {
        group = show(group, place, Some(words.say(message)), AnnotationKind::Context, excerpt(place));
    }
    if let Some(help) = worded.help {
        let name = words.say(&Message::new("finding-help"));
        group = group.element(Level::HELP.with_name(name).message(help));
    }
    // Of a line that is cut, the drawing knows only the part: the column is put right afterwards.
    let drawn = renderer.render(&[group]);
    columns
        .into_iter()
        .filter(|(drawn, real)| drawn != real)
        .fold(drawn, |drawing, (drawn, real)| drawing.replacen(&drawn, &real, 1))
}

fn show<'a>(
    group: Group<'a>,
    place: &'a Place,
    label: Option<String>,
    kind: AnnotationKind,
    excerpt: Option<Excerpt>,
) -> Group<'a> {
    let file = place.file.as_str();
    match excerpt {
        None => group.element(Origin::path(file)),
        Some(excerpt) => group.element(
            Snippet::source(excerpt.text)
                .path(file)
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
