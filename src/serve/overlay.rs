//! What the preview lays over a page: the findings, and the line that makes it reload.
//!
//! Both stand between two comments, right after the page's `body` begins, so that who listens hears the findings first;
//! the page's own bytes are as they were. Nothing of it needs a script but the reloading.

use super::vocabulary::Vocabulary;
use crate::diagnostic::{Diagnostic, Message, Severity};
use crate::fs::Failure;
use crate::model::sources::Texts;
use crate::source::Place;
use lol_html::html_content::ContentType;
use lol_html::{RewriteStrSettings, element, rewrite_str};
use std::fmt::Write;

/// Before what was laid over a page.
pub const BEGINS: &str = "<!--lofte serve-->";

/// After it.
pub const ENDS: &str = "<!--/lofte serve-->";

/// The most findings that are shown: who has more mends these first.
const MOST: usize = 50;

/// The most characters of a line that are shown.
const WIDEST: usize = 200;

/// What is shown over a page.
pub struct Shown<'state> {
    /// What was found.
    pub findings: Vec<&'state Diagnostic>,
    /// The texts that places refer to.
    pub texts: Option<&'state Texts>,
    /// Why the files could not be read.
    pub failure: Option<&'state Failure>,
    /// Whether the page is of an earlier site, since nothing can be made of the newest files.
    pub is_old: bool,
    /// The ring that the page was made after.
    pub ring: &'state str,
    /// The words.
    pub vocabulary: &'state Vocabulary,
}

/// A page with what is shown over it.
pub fn over(page: &[u8], shown: &Shown<'_>) -> Vec<u8> {
    let block = block(shown);
    let Ok(text) = std::str::from_utf8(page) else { return page.to_owned() };
    let mut is_laid = false;
    let settings = RewriteStrSettings::new().append_element_content_handler(element!("body", |body| {
        if !is_laid {
            body.prepend(&block, ContentType::Html);
            is_laid = true;
        }
        Ok(())
    }));
    match rewrite_str(text, settings) {
        Ok(page) if page.contains(BEGINS) => page.into_bytes(),
        // A page without a body is one that a theme broke; what is wrong with it is shown all the same.
        _ => format!("{text}{block}").into_bytes(),
    }
}

/// A page for where there is none.
pub fn empty_page(vocabulary: &Vocabulary) -> Vec<u8> {
    let title = escaped(&vocabulary.own(&Message::new("serve-no-page")));
    let language = &vocabulary.language;
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
         <body>\n<h1>{title}</h1>\n</body>\n</html>\n"
    )
    .into_bytes()
}

fn block(shown: &Shown<'_>) -> String {
    let mut html = String::from(BEGINS);
    let ring = escaped(shown.ring);
    let _ = write!(html, "<script src=\"/.lofte/reload.js\" data-ring=\"{ring}\" defer></script>");
    if !shown.findings.is_empty() || shown.failure.is_some() {
        html.push_str("<link rel=\"stylesheet\" href=\"/.lofte/findings.css\">");
        write_findings(&mut html, shown);
    }
    html.push_str(ENDS);
    html
}

fn write_findings(html: &mut String, shown: &Shown<'_>) {
    let own = |message: &Message| escaped(&shown.vocabulary.own(message));
    let has_errors =
        shown.failure.is_some() || shown.findings.iter().any(|found| found.severity == Severity::Error);
    let language = &shown.vocabulary.language;
    let grade = if has_errors { "error" } else { "warning" };
    let open = if has_errors { " open" } else { "" };
    let title = counted(shown).iter().map(own).collect::<Vec<_>>().join(", ");
    let _ = write!(
        html,
        "<section id=\"lofte-findings\" class=\"lofte-{grade}\" lang=\"{language}\" aria-label=\"{}\">\
         <details{open}><summary>{title}</summary>",
        own(&Message::new("serve-findings-name"))
    );
    if shown.is_old {
        let _ = write!(html, "<p>{}</p>", own(&Message::new("serve-old-site")));
    }
    if let Some(failure) = shown.failure {
        let _ = write!(html, "<p><strong>{}</strong></p>", escaped(&shown.vocabulary.of_failure(failure)));
    }
    html.push_str("<ul>");
    let mut gravest: Vec<&&Diagnostic> = shown.findings.iter().collect();
    gravest.sort_by_key(|finding| finding.severity);
    for finding in gravest.iter().take(MOST) {
        write_finding(html, finding, shown);
    }
    html.push_str("</ul>");
    if let Some(more) = gravest.len().checked_sub(MOST).filter(|more| *more > 0) {
        let _ = write!(html, "<p>{}</p>", own(&Message::new("serve-more").with("count", more)));
    }
    html.push_str("</details></section>");
}

/// How many of each sort there are, gravest first; a failure of the machine counts as an error.
fn counted(shown: &Shown<'_>) -> Vec<Message> {
    let of = |severity| shown.findings.iter().filter(|finding| finding.severity == severity).count();
    let failures = usize::from(shown.failure.is_some());
    [
        ("serve-errors", of(Severity::Error) + failures),
        ("serve-warnings", of(Severity::Warning)),
        ("serve-advice", of(Severity::Advice)),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(key, count)| Message::new(key).with("count", count))
    .collect()
}

fn write_finding(html: &mut String, finding: &Diagnostic, shown: &Shown<'_>) {
    let (class, severity) = match finding.severity {
        Severity::Error => ("error", "finding-error"),
        Severity::Warning => ("warning", "finding-warning"),
        Severity::Advice => ("advice", "finding-advice"),
    };
    let said = |message: &Message| marked_up(&shown.vocabulary.of_finding(message));
    let _ = write!(
        html,
        "<li class=\"lofte-{class}\"><strong>{}:</strong> {}<br>",
        said(&Message::new(severity)),
        said(&finding.message)
    );
    write_place(html, &finding.place, finding.label.as_ref(), shown);
    if let Some(help) = &finding.help {
        let _ = write!(html, "<p>{}</p>", said(help));
    }
    for (place, message) in &finding.related {
        let _ = write!(html, "<p>{}: ", said(message));
        write_place(html, place, None, shown);
        html.push_str("</p>");
    }
    html.push_str("</li>");
}

/// A file, and the line in it with the words in question marked.
fn write_place(html: &mut String, place: &Place, label: Option<&Message>, shown: &Shown<'_>) {
    let _ = write!(html, "<code>{}</code>", escaped(place.file.as_str()));
    let Some(range) = place.range else { return };
    let Some(source) = shown.texts.and_then(|texts| texts.get(&place.file)) else { return };
    let (line, column) = source.line_and_column(range.start);
    let message = Message::new("serve-line").with("line", line).with("column", column);
    let _ = write!(html, " {}", escaped(&shown.vocabulary.own(&message)));
    let (before, rest) = source.text.split_at_checked(range.start).unwrap_or((&source.text, ""));
    let start = before.rsplit('\n').next().unwrap_or("");
    let length = range.end.saturating_sub(range.start);
    let (marked, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
    let marked_line = marked.split('\n').next().unwrap_or("");
    let after = if marked_line.len() < marked.len() { "" } else { after.split('\n').next().unwrap_or("") };
    let label = label.map_or(String::new(), |label| marked_up(&shown.vocabulary.of_finding(label)));
    // Spans alone, since a block would end the paragraph that a related place stands in.
    let _ = write!(
        html,
        "<span class=\"lofte-line\">{}<mark>{}</mark>{}</span>{label}",
        escaped(last_characters(start, WIDEST)),
        escaped(first_characters(marked_line, WIDEST)),
        escaped(first_characters(after, WIDEST)),
    );
}

/// A sentence of a word file, where what stands between backticks is something to type.
fn marked_up(sentence: &str) -> String {
    let escaped = escaped(sentence);
    if !escaped.matches('`').count().is_multiple_of(2) {
        return escaped;
    }
    let parts = escaped.split('`').enumerate();
    parts.fold(String::new(), |html, (number, part)| {
        if number.is_multiple_of(2) { html + part } else { format!("{html}<code>{part}</code>") }
    })
}

fn first_characters(text: &str, count: usize) -> &str {
    let end = text.char_indices().nth(count).map_or(text.len(), |(end, _)| end);
    text.get(..end).unwrap_or(text)
}

fn last_characters(text: &str, count: usize) -> &str {
    let start = text.char_indices().rev().nth(count.saturating_sub(1)).map_or(0, |(start, _)| start);
    text.get(start..).unwrap_or(text)
}

fn escaped(text: &str) -> String {
    quick_xml::escape::escape(text).into_owned()
}
