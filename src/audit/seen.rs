//! What is on a page, noted in one pass.

use super::quick;
use super::tag::Tag;
use lol_html::{HtmlRewriter, Settings, element, end_tag, text};
use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

/// What is on a page. Texts of a page that the quick reader takes lie in the page itself.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Seen<'page> {
    /// `lang` of `html`.
    pub language: Option<Cow<'page, str>>,
    /// The words of the first `title`.
    pub title: String,
    /// Whether a `base` changes where relative links lead.
    pub has_base: bool,
    /// Headings in order.
    pub headings: Vec<Heading>,
    /// Every id, each once, sorted.
    ids: Vec<Cow<'page, str>>,
    /// Ids that stand there more than once, each once, sorted.
    pub ids_again: Vec<Cow<'page, str>>,
    /// Attributes that name an id: which, and the id.
    pub id_references: Vec<(&'static str, String)>,
    /// Pictures without `alt`, as tags.
    pub without_alternative: Vec<String>,
    /// Links and buttons without a word, as tags.
    pub nameless: Vec<String>,
    /// Styles and scripts in the page itself, as tags.
    pub inline: Vec<String>,
    /// Where it leads.
    pub links: Vec<Cow<'page, str>>,
    /// What a browser fetches with it.
    pub resources: Vec<Cow<'page, str>>,
}

/// A heading.
#[derive(Debug, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Its words, alternatives of pictures included.
    pub text: String,
}

/// What was noted so far in the pass over a page.
#[derive(Debug, Default)]
pub(super) struct Notes<'page> {
    seen: Seen<'page>,
    open: Open<'page>,
}

/// Elements that are open where the pass stands.
#[derive(Debug, Default)]
struct Open<'page> {
    hidden: usize,
    pictures: usize,
    title: bool,
    has_title: bool,
    headings: Vec<usize>,
    named: Vec<Named<'page>>,
}

/// A link or button that is open.
#[derive(Debug)]
struct Named<'page> {
    tag: Tag<'page>,
    has_name: bool,
}

/// What the end of an element closes.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Closes {
    hidden: bool,
    picture: bool,
    title: bool,
    heading: bool,
    named: bool,
}

impl Closes {
    fn is_nothing(self) -> bool {
        !(self.hidden || self.picture || self.title || self.heading || self.named)
    }
}

/// What a tag's attributes were seen to say when they were gone through once.
#[derive(Clone, Copy, Debug, Default)]
struct Told {
    /// It is hidden from those who listen.
    hides: bool,
    /// It has words of its own, `alt` or `aria-label`.
    names: bool,
    /// It holds a style or something that runs.
    is_inline: bool,
}

const ID_REFERENCES: [&str; 6] =
    ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "headers"];

/// Relations of `link` with which a browser fetches something.
const FETCHED: [&str; 10] = [
    "stylesheet",
    "icon",
    "apple-touch-icon",
    "mask-icon",
    "manifest",
    "preload",
    "modulepreload",
    "prefetch",
    "preconnect",
    "dns-prefetch",
];

impl<'page> Seen<'page> {
    /// Reads a page; the reason where it cannot be read.
    pub fn read(page: &'page [u8]) -> Result<Self, String> {
        match quick::read(page) {
            Some(seen) => Ok(seen),
            None => Seen::read_by_library(page),
        }
    }

    /// Every id, each once, sorted.
    pub fn ids(&self) -> &[Cow<'page, str>] {
        &self.ids
    }

    /// Whether an element has this id.
    pub fn has_id(&self, id: &str) -> bool {
        self.ids.binary_search_by(|known| (**known).cmp(id)).is_ok()
    }
}

impl Seen<'static> {
    /// Reads a page that is written in any way.
    pub(super) fn read_by_library(page: &[u8]) -> Result<Self, String> {
        let notes = Rc::new(RefCell::new(Notes::default()));
        let (starts, texts) = (Rc::clone(&notes), Rc::clone(&notes));
        let on_start = element!("*", move |element| {
            let closes = starts.borrow_mut().start(Tag::of(element));
            if !closes.is_nothing() {
                let ends = Rc::clone(&starts);
                let handler = end_tag!(move |_end| {
                    ends.borrow_mut().end(closes);
                    Ok(())
                });
                // An element that can have no content has no end: nothing is open.
                if element.on_end_tag(handler).is_err() {
                    starts.borrow_mut().end(closes);
                }
            }
            Ok(())
        });
        let on_text = text!("*", move |chunk| {
            texts.borrow_mut().text(chunk.as_str());
            Ok(())
        });
        let settings = Settings::new()
            .append_element_content_handler(on_start)
            .append_element_content_handler(on_text)
            .with_strict(false);
        let mut rewriter = HtmlRewriter::new(settings, |_: &[u8]| {});
        rewriter.write(page).map_err(|error| error.to_string())?;
        rewriter.end().map_err(|error| error.to_string())?;
        Ok(Rc::try_unwrap(notes).map(RefCell::into_inner).unwrap_or_default().finish())
    }
}

impl<'page> Notes<'page> {
    /// What is on the page, after the pass.
    pub(super) fn finish(self) -> Seen<'page> {
        let mut seen = self.seen;
        seen.ids.sort_unstable();
        let twice = seen.ids.windows(2).filter(|pair| matches!(pair, [one, other] if one == other));
        let mut again: Vec<_> = twice.filter_map(|pair| pair.first().cloned()).collect();
        again.dedup();
        seen.ids_again = again;
        seen.ids.dedup();
        seen
    }

    /// Notes a start tag; gives what its end closes.
    pub(super) fn start(&mut self, tag: Tag<'page>) -> Closes {
        let mut closes = Closes::default();
        // Two tags of three have none.
        let told = if tag.has_attributes() { self.note_attributes(&tag) } else { Told::default() };
        self.note_links(&tag);
        self.note_inline(&tag, told);
        self.note_alternative(&tag, told);
        if told.hides {
            self.open.hidden += 1;
            closes.hidden = true;
        }
        match tag.name.as_bytes() {
            b"html" => {
                let language = &mut self.seen.language;
                *language = language.take().or_else(|| tag.value_of_page("lang"));
            }
            b"base" => self.seen.has_base = true,
            b"svg" => {
                self.open.pictures += 1;
                closes.picture = true;
            }
            b"title" if self.open.pictures == 0 && !self.open.has_title => {
                (self.open.title, self.open.has_title) = (true, true);
                closes.title = true;
            }
            [b'h', digit @ b'1'..=b'6'] => {
                self.open.headings.push(self.seen.headings.len());
                self.seen.headings.push(Heading { level: digit - b'0', text: String::new() });
                closes.heading = true;
            }
            b"button" => closes.named = self.open_named(tag),
            b"a" if tag.has("href") => closes.named = self.open_named(tag),
            _ => {}
        }
        closes
    }

    fn open_named(&mut self, tag: Tag<'page>) -> bool {
        let names = ["aria-label", "aria-labelledby", "title"];
        // Nobody who listens meets what is hidden from them.
        let has_name = names.into_iter().any(|name| tag.has_words(name)) || self.open.hidden > 0;
        self.open.named.push(Named { tag, has_name });
        true
    }

    pub(super) fn end(&mut self, closes: Closes) {
        let Closes { hidden, picture, title, heading, named } = closes;
        self.open.hidden -= usize::from(hidden);
        self.open.pictures -= usize::from(picture);
        self.open.title &= !title;
        if heading {
            self.open.headings.pop();
        }
        if named && let Some(named) = self.open.named.pop().filter(|named| !named.has_name) {
            self.seen.nameless.push(named.tag.shown());
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        if self.open.title {
            self.seen.title.push_str(text);
        }
        if self.open.hidden > 0 {
            return;
        }
        if let Some(heading) = self.open.headings.last().and_then(|index| self.seen.headings.get_mut(*index))
        {
            heading.text.push_str(text);
        }
        if !self.open.named.is_empty() && has_words(text) {
            for named in &mut self.open.named {
                named.has_name = true;
            }
        }
    }

    fn note_alternative(&mut self, tag: &Tag<'page>, told: Told) {
        let is_picture = match tag.name.as_bytes() {
            b"img" | b"area" => true,
            b"input" => tag.is("type", "image"),
            _ => false,
        };
        if is_picture && !tag.has("alt") {
            self.seen.without_alternative.push(tag.shown());
        }
        if told.names {
            for name in ["alt", "aria-label"] {
                if let Some(words) = tag.value(name) {
                    self.text(words);
                }
            }
        }
    }

    /// What an attribute says whatever element it stands on.
    fn note_attributes(&mut self, tag: &Tag<'page>) -> Told {
        let mut told = Told::default();
        for (name, value) in tag.attributes() {
            match name.as_bytes() {
                b"id" => self.seen.ids.push(value.clone()),
                b"src" | b"poster" => self.seen.resources.push(value.clone()),
                b"srcset" => {
                    let sources =
                        value.split(',').filter_map(|source| source.split_ascii_whitespace().next());
                    self.seen.resources.extend(sources.map(|source| source.to_owned().into()));
                }
                b"class" | b"href" => {}
                b"hidden" => told.hides = true,
                b"aria-hidden" => told.hides |= value.trim().eq_ignore_ascii_case("true"),
                b"alt" | b"aria-label" => told.names = true,
                b"style" | [b'o', b'n', ..] => told.is_inline = true,
                _ => {
                    if let Some(name) = ID_REFERENCES.into_iter().find(|known| *known == name) {
                        let ids = value.split_ascii_whitespace();
                        self.seen.id_references.extend(ids.map(|id| (name, id.to_owned())));
                    }
                }
            }
        }
        told
    }

    fn note_links(&mut self, tag: &Tag<'page>) {
        let url = |name: &str| tag.value_of_page(name);
        let Seen { links, resources, .. } = &mut self.seen;
        match tag.name.as_bytes() {
            b"a" | b"area" => links.extend(url("href")),
            b"form" => links.extend(url("action")),
            b"link" => {
                let relation = tag.value("rel").unwrap_or_default().to_ascii_lowercase();
                let is_fetched = relation.split_ascii_whitespace().any(|word| FETCHED.contains(&word));
                if is_fetched { resources } else { links }.extend(url("href"));
            }
            b"meta" if tag.is("http-equiv", "refresh") => {
                let target = tag.value("content").and_then(|content| content.split_once(';'));
                let target = target.and_then(|(_, rest)| rest.trim().split_once('='));
                links.extend(target.map(|(_, target)| target.trim().to_owned().into()));
            }
            b"object" => resources.extend(url("data")),
            b"use" | b"image" => resources.extend(url("href").or_else(|| url("xlink:href"))),
            _ => {}
        }
    }

    fn note_inline(&mut self, tag: &Tag<'page>, told: Told) {
        let runs = |kind: &str| {
            matches!(kind, "" | "module" | "importmap") || kind.to_ascii_lowercase().contains("javascript")
        };
        let is_inline = match tag.name.as_bytes() {
            b"style" => true,
            b"script" => !tag.has("src") && runs(tag.value("type").unwrap_or_default()),
            _ => false,
        };
        if is_inline || told.is_inline {
            self.seen.inline.push(tag.shown());
        }
    }
}

/// Whether a text holds a word, and not only blanks.
fn has_words(text: &str) -> bool {
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric();
    match text.as_bytes().first() {
        Some(first) if is_plain(first) => true,
        _ => text.split("&nbsp;").any(|part| !part.trim().is_empty()),
    }
}
