//! The quick reader of pages: HTML as templates write it, every element closed in order.
//!
//! Gives what is on the page as the library's parser would have it noted, or nothing at all where anything is written in a
//! form that is not known here; the library then reads the page from its beginning. A test holds both against each other
//! over pages of every sort.

use super::names::{attribute_name, word};
use super::seen::{Closes, Notes, Seen};
use super::tag::Tag;
use memchr::memchr;
use std::borrow::Cow;

/// Whether an element has no content and no end. Bytes, which are told apart by their number first.
fn is_void(name: &str) -> bool {
    matches!(
        name.as_bytes(),
        b"area"
            | b"base"
            | b"br"
            | b"col"
            | b"embed"
            | b"hr"
            | b"img"
            | b"input"
            | b"link"
            | b"meta"
            | b"param"
            | b"source"
            | b"track"
            | b"wbr"
    )
}

/// Whether the content of an element is not read as HTML, or changes how what follows is read.
fn is_left_to_the_library(name: &str) -> bool {
    matches!(
        name.as_bytes(),
        b"textarea"
            | b"xmp"
            | b"iframe"
            | b"noembed"
            | b"noframes"
            | b"noscript"
            | b"plaintext"
            | b"math"
            | b"foreignobject"
            | b"desc"
            | b"template"
            | b"select"
            | b"frameset"
            | b"image"
            | b"annotation-xml"
            | b"mglyph"
            | b"font"
            | b"listing"
            | b"keygen"
            | b"isindex"
            | b"command"
            | b"basefont"
    )
}

/// What is on a page; `None`: ask the library.
pub(super) fn read(page: &[u8]) -> Option<Seen<'_>> {
    let page = simdutf8::basic::from_utf8(page).ok()?;
    let mut reader =
        Reader { page, at: 0, open: Vec::with_capacity(16), drawings: 0, seen: Notes::default() };
    while reader.at < page.len() {
        reader.step()?;
    }
    reader.open.is_empty().then(|| reader.seen.finish())
}

struct Reader<'p> {
    page: &'p str,
    at: usize,
    open: Vec<Open<'p>>,
    /// How many `svg` are open.
    drawings: usize,
    seen: Notes<'p>,
}

/// How a start tag says that its element ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Close {
    /// `/>`
    Here,
    ByEndTag,
}

/// An element that is open.
struct Open<'p> {
    name: &'p str,
    closes: Closes,
}

impl<'p> Reader<'p> {
    fn rest(&self) -> &'p str {
        self.page.get(self.at..).unwrap_or("")
    }

    /// Reads a text, a tag or a comment.
    fn step(&mut self) -> Option<()> {
        let rest = self.rest();
        let text_end = memchr(b'<', rest.as_bytes()).unwrap_or(rest.len());
        if text_end > 0 {
            self.seen.text(rest.get(..text_end)?);
            self.at += text_end;
            return Some(());
        }
        match rest.as_bytes().get(1)? {
            b'!' => self.declaration(rest),
            b'/' => self.end_tag(rest),
            b'a'..=b'z' => self.start_tag(rest),
            _ => None,
        }
    }

    /// A comment, or the document's type.
    fn declaration(&mut self, rest: &str) -> Option<()> {
        if let Some(comment) = rest.strip_prefix("<!--") {
            let end = comment.find("--")?;
            let closes = comment.get(end..)?.starts_with("-->") && !comment.starts_with(['-', '>']);
            closes.then(|| self.at += 4 + end + 3)
        } else {
            let is_type = rest.get(2..9)?.eq_ignore_ascii_case("doctype");
            let end = rest.find('>')?;
            (is_type && self.at == 0 && !rest.get(..end)?.contains(['"', '\''])).then(|| self.at += end + 1)
        }
    }

    fn end_tag(&mut self, rest: &str) -> Option<()> {
        let open = self.open.pop()?;
        let end = 2 + open.name.len();
        let bytes = rest.as_bytes();
        if bytes.get(2..end)? != open.name.as_bytes() || bytes.get(end) != Some(&b'>') {
            return None;
        }
        if open.name == "svg" {
            self.drawings -= 1;
        }
        self.seen.end(open.closes);
        self.at += end + 1;
        Some(())
    }

    fn start_tag(&mut self, rest: &'p str) -> Option<()> {
        let bytes = rest.as_bytes();
        let name = word(rest, 1)?;
        let mut at = 1 + name.len();
        let mut attributes: Vec<(Cow<'p, str>, Cow<'p, str>)> = Vec::new();
        let close = loop {
            let before = at;
            while matches!(bytes.get(at)?, b' ' | b'\n') {
                at += 1;
            }
            match bytes.get(at)? {
                b'>' => break Close::ByEndTag,
                b'/' if bytes.get(at + 1) == Some(&b'>') => break Close::Here,
                _ => {}
            }
            let attribute = attribute_name(rest, at)?;
            if at == before || attribute.is_empty() {
                return None;
            }
            at += attribute.len();
            let mut value = "";
            if bytes.get(at) == Some(&b'=') {
                if bytes.get(at + 1) != Some(&b'"') {
                    return None;
                }
                let inside = bytes.get(at + 2..)?;
                value = rest.get(at + 2..at + 2 + memchr(b'"', inside)?)?;
                at += value.len() + 3;
            }
            if attributes.iter().any(|(earlier, _)| *earlier == attribute) {
                return None;
            }
            attributes.push((attribute, Cow::Borrowed(value)));
        };
        self.at += at + if close == Close::Here { 2 } else { 1 };
        self.element(name, Tag::read(name, attributes), close)
    }

    fn element(&mut self, name: &'p str, tag: Tag<'p>, close: Close) -> Option<()> {
        let is_closed = close == Close::Here;
        let in_drawing = self.drawings > 0;
        let is_void = is_void(name) && !in_drawing;
        if is_left_to_the_library(name) || is_closed && !is_void && !in_drawing {
            return None;
        }
        let closes = self.seen.start(tag);
        if is_void || is_closed {
            self.seen.end(closes);
            return Some(());
        }
        if name == "svg" {
            self.drawings += 1;
        }
        self.open.push(Open { name, closes });
        match name {
            "title" | "script" | "style" => self.raw_text(name),
            _ => Some(()),
        }
    }

    /// What is read to its end tag, whatever stands in it.
    fn raw_text(&mut self, name: &str) -> Option<()> {
        let rest = self.rest();
        let end = rest.find('<')?;
        // Anything that may be a tag or a comment within is the library's.
        let closes = rest.get(end..)?.strip_prefix("</")?.strip_prefix(name)?.starts_with('>');
        if end > 0 && closes {
            self.seen.text(rest.get(..end)?);
            self.at += end;
        }
        closes.then_some(())
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::audit::seen::Seen;
    use proptest::prelude::*;

    /// Whether the quick reader took the page; that it saw what the library sees is asserted.
    fn taken(page: &str) -> bool {
        let Some(seen) = read(page.as_bytes()) else { return false };
        let library = Seen::read_by_library(page.as_bytes());
        assert_eq!(Ok(seen), library, "{page:?}");
        true
    }

    const PAGE: &str = "<!doctype html>\n<html lang=\"sv\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\
        <title>Löften &amp; mer – Borås</title>\n<link rel=\"stylesheet\" href=\"../stil.css\">\n</head>\n<body>\n\
        <a class=\"skip\" href=\"#_main\">Till innehållet</a>\n<!-- en anmärkning -->\n<main id=\"_main\" tabindex=\"-1\">\n\
        <h1>Ett <b>löfte</b></h1>\n<p>1 &lt; 2<br>ny rad <img src=\"a.png\" alt=\"En bild\"> <img src=\"b.png\"></p>\n\
        <svg viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"M1 1\"/><g><title>x</title></g></svg>\n\
        <h2 id=\"a\"></h2><ul><li><a href=\"../x/?a=1&amp;b=2#c\"><span aria-hidden=\"true\">→</span></a></li></ul>\n\
        <a href=\"y\">&nbsp;</a><button>Tryck</button><button aria-label=\"Stäng\"></button>\n\
        <input id=\"q\"><label for=\"q r\">Sök</label><p hidden><a href=\"z\"></a></p>\n<script src=\"a.js\" defer></script>\n\
        <script>1 > 0</script>\n</main>\n</body>\n</html>\n";

    #[test]
    fn a_page_of_a_theme_is_taken() {
        assert!(taken(PAGE));
        for page in ["<p class=\"\">a</p>", "<a href=\"\"></a>", "text", ""] {
            assert!(taken(page), "{page:?}");
        }
    }

    #[test]
    fn what_is_written_otherwise_is_left_to_the_library() {
        for page in [
            "<P>a</P>",
            "<p>a",
            "</p>",
            "<p><b>a</p></b>",
            "<p class=a>b</p>",
            "<p class='a'>b</p>",
            "<div/>",
            "<textarea><b></textarea>",
            "<script><!-- </script>",
            "<title><b>a</b></title>",
            "<p id=\"a\" id=\"b\"></p>",
            "<svg><foreignobject></foreignobject></svg>",
            "<p",
            "a < b",
            "<!-- a -- b -->",
            "<![CDATA[a]]>",
        ] {
            assert!(read(page.as_bytes()).is_none(), "{page:?}");
        }
    }

    fn piece() -> impl Strategy<Value = String> {
        let name = prop::sample::select(vec![
            "p", "a", "h1", "h2", "title", "svg", "path", "button", "img", "br", "script", "style", "main",
            "html", "base", "label", "textarea", "select", "template", "area", "table", "tr", "li", "math",
            "input", "P",
        ]);
        let attribute = prop::sample::select(vec![
            "",
            " id=\"a\"",
            " href=\"b#c\"",
            " href",
            " hidden",
            " aria-hidden=\"true\"",
            " alt=\"\"",
            " alt=\"å\"",
            " aria-label=\"d &amp; e\"",
            " lang=\"sv\"",
            " src=\"x\"",
            " for=\"a f\"",
            " style=\"y\"",
            " onclick=\"z\"",
            " id='g'",
            " title=\" \"",
            "  type=\"image\"",
            "\nrel=\"icon\"",
            " id=\"a\" id=\"b\"",
            "/",
            " /",
            " ID=\"h\"",
            " viewBox=\"0 0\"",
            " aRIA-Hidden=\"true\"",
            " x:y=\"1\"",
        ]);
        prop_oneof![
            6 => (name.clone(), attribute.clone(), attribute).prop_map(|(name, one, other)| format!("<{name}{one}{other}>")),
            5 => name.prop_map(|name| format!("</{name}>")),
            4 => prop::sample::select(vec![
                "text", " ", "&nbsp;", "&lt;", "<", ">", "<!-- c -->", "<!---->", "<!doctype html>", "--", "å\u{A0}", "\"", "<!x>",
                "<?x>", "]]>", "\n", "\r", "\t",
            ]).prop_map(str::to_owned),
        ]
    }

    /// Elements in each other, closed in order.
    fn element() -> impl Strategy<Value = String> {
        let leaf = prop::sample::select(vec![
            "text",
            " ",
            "<br>",
            "<img alt=\"b\">",
            "<img>",
            "&nbsp;",
            "<!-- c -->",
        ]);
        leaf.prop_map(str::to_owned).prop_recursive(4, 24, 4, |inner| {
            let name = prop::sample::select(vec![
                "p",
                "a href=\"x\"",
                "h1",
                "h2 id=\"a\"",
                "title",
                "svg",
                "button",
                "div hidden",
                "li id=\"a\"",
                "path",
                "script",
                "span aria-hidden=\"true\"",
                "label for=\"a\"",
                "style",
                "svg aria-label=\"s\"",
                "table",
                "p title=\"t\"",
            ]);
            (name, prop::collection::vec(inner, 0..4)).prop_map(|(tag, inner)| {
                let name = tag.split(' ').next().unwrap_or(tag);
                format!("<{tag}>{}</{name}>", inner.concat())
            })
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_pieces_are_seen_alike(pieces in prop::collection::vec(piece(), 0..10)) {
            taken(&pieces.concat());
        }

        #[test]
        fn any_elements_are_seen_alike(elements in prop::collection::vec(element(), 0..4)) {
            taken(&elements.concat());
        }

        #[test]
        fn slips_are_seen_alike(slips in prop::collection::vec((0_usize..3000, 0_usize..6, piece()), 1..3)) {
            let mut page = PAGE.to_owned();
            for (at, length, instead) in slips {
                let starts: Vec<usize> = page.char_indices().map(|(start, _)| start).collect();
                let start = starts[at % starts.len()];
                let end = starts.get(at % starts.len() + length).copied().unwrap_or(page.len());
                page.replace_range(start..end, &instead);
            }
            taken(&page);
        }
    }
}
