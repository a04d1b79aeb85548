//! The words of Markdown, for summaries, feeds and search.

use super::reading::Reading;
use crate::model::text::Markdown;
use pulldown_cmark::{Event, Tag, TagEnd};

/// The words without any marks: one line a paragraph, heading, list item or table row. Footnotes are left out.
pub fn plain_text(text: &str, markdown: &Markdown) -> String {
    let reading = Reading::of(text, markdown);
    let mut words = String::new();
    for block in &reading.blocks {
        let mut index = block.start;
        while index < block.end {
            match reading.event(index) {
                Some(Event::Start(Tag::FootnoteDefinition(_))) => {
                    index = reading.after(index);
                    continue;
                }
                Some(Event::Start(Tag::Item)) => end_line(&mut words),
                Some(Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) | Event::Html(text)) => {
                    words.push_str(text);
                }
                Some(Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::TableCell)) => words.push(' '),
                Some(Event::End(
                    TagEnd::Paragraph
                    | TagEnd::Heading(_)
                    | TagEnd::Item
                    | TagEnd::CodeBlock
                    | TagEnd::HtmlBlock
                    | TagEnd::TableHead
                    | TagEnd::TableRow,
                )) => end_line(&mut words),
                _ => {}
            }
            index += 1;
        }
    }
    end_line(&mut words);
    words.truncate(words.trim_end().len());
    words
}

fn end_line(words: &mut String) {
    words.truncate(words.trim_end_matches([' ', '\n']).len());
    if !words.is_empty() {
        words.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::plain_text;
    use crate::model::text::{Body, Markdown};
    use crate::source::{ByteRange, FilePath};
    use std::sync::Arc;

    #[test]
    fn words_stand_without_marks() {
        let text = "# Rubrik\n\nEtt *viktigt* [ord](x.md)[^1]\ni två rader.\n\n- ett\n- två\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: Not.\n";
        let body = ByteRange { start: 0, end: text.len() };
        let markdown = Markdown::new(Arc::new(Body { file: FilePath::new("a.md"), range: body }), vec![body]);
        assert_eq!(plain_text(text, &markdown), "Rubrik\nEtt viktigt ord i två rader.\nett\ntvå\na b\n1 2");
    }
}
