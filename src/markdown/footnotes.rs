//! Footnotes: numbered in the order of their first mark, listed after the text they belong to.

use super::html::Writer;
use std::collections::BTreeMap;

/// The footnotes that the text written so far refers to.
#[derive(Default)]
pub(super) struct Footnotes {
    /// Their names, in order of the first mark.
    order: Vec<String>,
    /// For each name, its number and how many marks it has.
    marks: BTreeMap<String, (usize, usize)>,
}

/// Writes a mark in the text. Ids of footnotes have a low line, which no heading's id has.
pub(super) fn reference(writer: &mut Writer<'_>, label: &str) {
    if !writer.reading.footnotes.contains_key(label) {
        writer.text(&format!("[^{label}]"));
        return;
    }
    let next = writer.footnotes.order.len() + 1;
    let (number, uses) = {
        let mark = writer.footnotes.marks.entry(label.to_owned()).or_insert((next, 0));
        mark.1 += 1;
        *mark
    };
    if uses == 1 {
        writer.footnotes.order.push(label.to_owned());
    }
    let prefix = writer.appearance.id_prefix;
    writer.html.push_str("<sup><a role=\"doc-noteref\"");
    writer.attribute("href", &format!("#{prefix}_fotnot-{number}"));
    writer.attribute("id", &format!("{prefix}_fotnotsmarke-{number}{}", nth(uses)));
    writer.attribute("aria-label", &format!("{} {number}", writer.appearance.words.footnote));
    writer.html.push_str(&format!(">{number}</a></sup>"));
}

/// Writes the footnotes that were referred to, also those that footnotes refer to.
pub(super) fn write(writer: &mut Writer<'_>) {
    if writer.footnotes.order.is_empty() {
        return;
    }
    let prefix = writer.appearance.id_prefix;
    writer.html.push_str("<section class=\"footnotes\" role=\"doc-endnotes\"");
    writer.attribute("aria-label", writer.appearance.words.footnotes);
    writer.html.push_str(">\n<ol>\n");
    let mut number = 0;
    while let Some(label) = writer.footnotes.order.get(number).cloned() {
        number += 1;
        writer.html.push_str("<li");
        writer.attribute("id", &format!("{prefix}_fotnot-{number}"));
        writer.html.push_str(">\n");
        if let Some(events) = writer.reading.footnotes.get(&label).cloned() {
            writer.write(events);
        }
        back(writer, &label, number);
        writer.html.push_str("</li>\n");
    }
    writer.html.push_str("</ol>\n</section>\n");
}

/// Writes the ways back to the marks, into the last paragraph where there is one.
fn back(writer: &mut Writer<'_>, label: &str, number: usize) {
    let prefix = writer.appearance.id_prefix;
    let is_paragraph = writer.html.ends_with("</p>\n");
    if is_paragraph {
        writer.html.truncate(writer.html.len() - "</p>\n".len());
    }
    let uses = writer.footnotes.marks.get(label).map_or(0, |(_, uses)| *uses);
    for mark in 1..=uses {
        writer.html.push_str(" <a role=\"doc-backlink\"");
        writer.attribute("href", &format!("#{prefix}_fotnotsmarke-{number}{}", nth(mark)));
        let label = format!(
            "{}, {} {number}{}",
            writer.appearance.words.back_to_text,
            writer.appearance.words.footnote.to_lowercase(),
            nth(mark)
        );
        writer.attribute("aria-label", &label);
        writer.html.push_str(">↩</a>");
    }
    if is_paragraph {
        writer.html.push_str("</p>\n");
    }
}

/// Tells the second and later marks of one footnote apart.
fn nth(mark: usize) -> String {
    if mark > 1 { format!("-{mark}") } else { String::new() }
}
