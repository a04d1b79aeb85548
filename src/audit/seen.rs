//! What is on a page, noted in one pass.

use super::quick;
use super::tag::Tag;
use lol_html::{HtmlRewriter, Settings, element, end_tag, text};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

/// What is on a page.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// `lang` of `html`.
    pub language: Option<String>,
    /// The words of the first `title`.
    pub title: String,
    /// Whether a `base` changes where relative links lead.
    pub has_base: bool,
    /// Headings in order.
    pub headings: Vec<Heading>,
    /// Every id.
    pub ids: BTreeSet<String>,
    /// Ids that stood before.
    pub ids_again: Vec<String>,
    /// Attributes that name an id: which, and the id.
    pub id_references: Vec<(&'static str, String)>,
    /// Pictures without `alt`, as tags.
    pub without_alternative: Vec<String>,
    /// Links and buttons without a word, as tags.
    pub nameless: Vec<String>,
    /// Styles and scripts in the page itself, as tags.
    pub inline: Vec<String>,
    /// Where it leads.
    pub links: Vec<String>,
    /// What a browser fetches with it.
    pub resources: Vec<String>,
    open: Open,
}

/// A heading.
#[derive(Debug, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Its words, alternatives of pictures included.
    pub text: String,
}

/// Elements that are open where the pass stands.
#[derive(Debug, Default, PartialEq, Eq)]
struct Open {
    hidden: usize,
    pictures: usize,
    title: bool,
    has_title: bool,
    headings: Vec<usize>,
    named: Vec<Named>,
}

/// A link or button that is open.
#[derive(Debug, PartialEq, Eq)]
struct Named {
    tag: String,
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

impl Seen {
    /// Reads a page; the reason where it cannot be read.
    pub fn read(page: &[u8]) -> Result<Self, String> {
        match quick::read(page) {
            Some(seen) => Ok(seen),
            None => Self::read_by_library(page),
        }
    }

    /// Reads a page that is written in any way.
    pub(super) fn read_by_library(page: &[u8]) -> Result<Self, String> {
        let seen = Rc::new(RefCell::new(Self::default()));
        let (starts, texts) = (Rc::clone(&seen), Rc::clone(&seen));
        let on_start = element!("*", move |element| {
            let closes = starts.borrow_mut().start(&Tag::of(element));
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
        Ok(Rc::try_unwrap(seen).map(RefCell::into_inner).unwrap_or_default())
    }

    /// Notes a start tag; gives what its end closes.
    pub(super) fn start(&mut self, tag: &Tag<'_>) -> Closes {
        let mut closes = Closes::default();
        self.note_attributes(tag);
        self.note_links(tag);
        self.note_inline(tag);
        self.note_alternative(tag);
        if tag.is("aria-hidden", "true") || tag.has("hidden") {
            self.open.hidden += 1;
            closes.hidden = true;
        }
        match &*tag.name {
            "html" => self.language = self.language.take().or_else(|| tag.value("lang").map(str::to_owned)),
            "base" => self.has_base = true,
            "svg" => {
                self.open.pictures += 1;
                closes.picture = true;
            }
            "title" if self.open.pictures == 0 && !self.open.has_title => {
                (self.open.title, self.open.has_title) = (true, true);
                closes.title = true;
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let level = tag.name.as_bytes().get(1).map_or(1, |digit| digit - b'0');
                self.open.headings.push(self.headings.len());
                self.headings.push(Heading { level, text: String::new() });
                closes.heading = true;
            }
            "button" => closes.named = self.open_named(tag),
            "a" if tag.has("href") => closes.named = self.open_named(tag),
            _ => {}
        }
        closes
    }

    fn open_named(&mut self, tag: &Tag<'_>) -> bool {
        let names = ["aria-label", "aria-labelledby", "title"];
        // Nobody who listens meets what is hidden from them.
        let has_name = names.into_iter().any(|name| tag.has_words(name)) || self.open.hidden > 0;
        self.open.named.push(Named { tag: tag.shown(), has_name });
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
            self.nameless.push(named.tag);
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        if self.open.title {
            self.title.push_str(text);
        }
        if self.open.hidden > 0 {
            return;
        }
        if let Some(heading) = self.open.headings.last().and_then(|index| self.headings.get_mut(*index)) {
            heading.text.push_str(text);
        }
        if !self.open.named.is_empty() && !text.replace("&nbsp;", " ").trim().is_empty() {
            for named in &mut self.open.named {
                named.has_name = true;
            }
        }
    }

    fn note_alternative(&mut self, tag: &Tag<'_>) {
        let is_picture =
            matches!(&*tag.name, "img" | "area") || (tag.name == "input" && tag.is("type", "image"));
        if is_picture && !tag.has("alt") {
            self.without_alternative.push(tag.shown());
        }
        for name in ["alt", "aria-label"] {
            if let Some(words) = tag.value(name) {
                self.text(words);
            }
        }
    }

    /// What an attribute says whatever element it stands on.
    fn note_attributes(&mut self, tag: &Tag<'_>) {
        for (name, value) in tag.attributes() {
            match name {
                "id" => {
                    if !self.ids.insert(value.to_owned()) {
                        self.ids_again.push(value.to_owned());
                    }
                }
                "src" | "poster" => self.resources.push(value.to_owned()),
                "srcset" => {
                    let sources =
                        value.split(',').filter_map(|source| source.split_ascii_whitespace().next());
                    self.resources.extend(sources.map(str::to_owned));
                }
                _ => {
                    if let Some(name) = ID_REFERENCES.into_iter().find(|known| *known == name) {
                        let ids = value.split_ascii_whitespace();
                        self.id_references.extend(ids.map(|id| (name, id.to_owned())));
                    }
                }
            }
        }
    }

    fn note_links(&mut self, tag: &Tag<'_>) {
        let url = |name: &str| tag.value(name).map(str::to_owned);
        match &*tag.name {
            "a" | "area" => self.links.extend(url("href")),
            "form" => self.links.extend(url("action")),
            "link" => {
                let relation = tag.value("rel").unwrap_or_default().to_ascii_lowercase();
                let is_fetched = relation.split_ascii_whitespace().any(|word| FETCHED.contains(&word));
                if is_fetched { &mut self.resources } else { &mut self.links }.extend(url("href"));
            }
            "meta" if tag.is("http-equiv", "refresh") => {
                let target = tag.value("content").and_then(|content| content.split_once(';'));
                let target = target.and_then(|(_, rest)| rest.trim().split_once('='));
                self.links.extend(target.map(|(_, target)| target.trim().to_owned()));
            }
            "object" => self.resources.extend(url("data")),
            "use" | "image" => self.resources.extend(url("href").or_else(|| url("xlink:href"))),
            _ => {}
        }
    }

    fn note_inline(&mut self, tag: &Tag<'_>) {
        let runs = |kind: &str| {
            matches!(kind, "" | "module" | "importmap") || kind.to_ascii_lowercase().contains("javascript")
        };
        let is_inline = match &*tag.name {
            "style" => true,
            "script" => !tag.has("src") && runs(tag.value("type").unwrap_or_default()),
            _ => false,
        };
        if is_inline || tag.attributes().any(|(name, _)| name == "style" || name.starts_with("on")) {
            self.inline.push(tag.shown());
        }
    }
}
