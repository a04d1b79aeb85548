//! Tables: headers with a scope, in a region that can be scrolled by keyboard.

use super::html::Writer;
use pulldown_cmark::{Alignment, Event, Tag};
use std::ops::Range;

/// Writes a table from the events between its start and end.
///
/// An empty first header means that the first column heads its rows; a header row without any word is left out.
pub(super) fn write(writer: &mut Writer<'_>, alignments: &[Alignment], events: Range<usize>) {
    let rows = children(writer, events);
    let (head, body) = match rows.split_first() {
        Some((head, body)) => (children(writer, head.clone()), body),
        None => return,
    };
    let titles: Vec<String> =
        head.iter().map(|cell| writer.reading.words(cell.clone()).trim().to_owned()).collect();
    let named: Vec<&str> = titles.iter().map(String::as_str).filter(|title| !title.is_empty()).collect();
    let mut label = writer.appearance.words.table.to_owned();
    if !named.is_empty() {
        label = format!("{label}: {}", named.join(", "));
    }
    let has_row_headers = !named.is_empty() && titles.first().is_some_and(String::is_empty);
    writer.html.push_str("<div class=\"table\" role=\"group\" tabindex=\"0\"");
    writer.attribute("aria-label", &label);
    writer.html.push_str(">\n<table>\n");
    if !named.is_empty() {
        writer.html.push_str("<thead>\n<tr>");
        for (column, cell) in head.iter().enumerate() {
            let is_empty = titles.get(column).is_none_or(String::is_empty);
            let kind = if is_empty { Cell::Plain } else { Cell::ColumnHeader };
            write_cell(writer, kind, alignments.get(column), cell.clone());
        }
        writer.html.push_str("</tr>\n</thead>\n");
    }
    if !body.is_empty() {
        writer.html.push_str("<tbody>\n");
        for row in body {
            writer.html.push_str("<tr>");
            for (column, cell) in children(writer, row.clone()).into_iter().enumerate() {
                let is_header =
                    has_row_headers && column == 0 && !writer.reading.words(cell.clone()).trim().is_empty();
                let kind = if is_header { Cell::RowHeader } else { Cell::Plain };
                write_cell(writer, kind, alignments.get(column), cell);
            }
            writer.html.push_str("</tr>\n");
        }
        writer.html.push_str("</tbody>\n");
    }
    writer.html.push_str("</table>\n</div>\n");
}

#[derive(Clone, Copy)]
enum Cell {
    Plain,
    ColumnHeader,
    RowHeader,
}

fn write_cell(writer: &mut Writer<'_>, kind: Cell, alignment: Option<&Alignment>, events: Range<usize>) {
    // Classes, not styles: the pages forbid inline styles.
    let class = match alignment {
        Some(Alignment::Center) => " class=\"centred\"",
        Some(Alignment::Right) => " class=\"to-the-right\"",
        _ => "",
    };
    let (opening, closing) = match kind {
        Cell::Plain => ("<td", "</td>"),
        Cell::ColumnHeader => ("<th scope=\"col\"", "</th>"),
        Cell::RowHeader => ("<th scope=\"row\"", "</th>"),
    };
    writer.html.push_str(opening);
    writer.html.push_str(class);
    writer.html.push('>');
    writer.write(events);
    writer.html.push_str(closing);
}

/// The insides of the rows or cells that lie side by side in a range of events.
fn children(writer: &Writer<'_>, events: Range<usize>) -> Vec<Range<usize>> {
    let mut children = Vec::new();
    let mut index = events.start;
    while index < events.end {
        let after = writer.reading.after(index);
        if let Some(Event::Start(Tag::TableHead | Tag::TableRow | Tag::TableCell)) =
            writer.reading.event(index)
        {
            children.push(index + 1..after - 1);
        }
        index = after;
    }
    children
}
