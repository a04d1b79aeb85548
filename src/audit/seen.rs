//! What is on a page, noted in one pass.

use lol_html::html_content::Element;
use lol_html::{HtmlRewriter, Settings, element, end_tag, text};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

/// What is on a page.
#[derive(Debug, Default)]
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
#[derive(Debug)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Its words, alternatives of pictures included.
    pub text: String,
}

/// Elements that are open where the pass stands.
#[derive(Debug, Default)]
struct Open {
    hidden: usize,
    pictures: usize,
    title: bool,
    has_title: bool,
    headings: Vec<usize>,
    named: Vec<Named>,
}

/// A link or button that is open.
#[derive(Debug)]
struct Named {
    tag: String,
    has_name: bool,
}

/// What the end of an element closes.
#[derive(Clone, Copy)]
enum Closes {
    Hidden,
    Picture,
    Title,
    Heading,
    Named,
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
        let seen = Rc::new(RefCell::new(Self::default()));
        let (starts, texts) = (Rc::clone(&seen), Rc::clone(&seen));
        let on_start = element!("*", move |element| {
            let closing = starts.borrow_mut().start(element);
            for closes in closing {
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
    fn start(&mut self, element: &Element<'_, '_>) -> Vec<Closes> {
        let mut closes = Vec::new();
        let name = element.tag_name();
        self.note_ids(element);
        self.note_urls(&name, element);
        self.note_inline(&name, element);
        let has_alternative =
            has_words(attribute(element, "alt")) || has_words(attribute(element, "aria-label"));
        if matches!(name.as_str(), "img" | "area") || (name == "input" && is(element, "type", "image")) {
            if !element.has_attribute("alt") {
                self.without_alternative.push(tag(element));
            }
            self.text(&attribute(element, "alt").unwrap_or_default());
        } else if has_alternative {
            self.text("named");
        }
        if is(element, "aria-hidden", "true") || element.has_attribute("hidden") {
            self.open.hidden += 1;
            closes.push(Closes::Hidden);
        }
        match name.as_str() {
            "html" => self.language = self.language.take().or_else(|| attribute(element, "lang")),
            "base" => self.has_base = true,
            "svg" => {
                self.open.pictures += 1;
                closes.push(Closes::Picture);
            }
            "title" if self.open.pictures == 0 && !self.open.has_title => {
                (self.open.title, self.open.has_title) = (true, true);
                closes.push(Closes::Title);
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let level = name.as_bytes().get(1).map_or(1, |digit| digit - b'0');
                self.open.headings.push(self.headings.len());
                self.headings.push(Heading { level, text: String::new() });
                closes.push(Closes::Heading);
            }
            "button" => closes.push(self.open_named(element)),
            "a" if element.has_attribute("href") => closes.push(self.open_named(element)),
            _ => {}
        }
        closes
    }

    fn open_named(&mut self, element: &Element<'_, '_>) -> Closes {
        let names = ["aria-label", "aria-labelledby", "title"];
        let has_name = names.into_iter().any(|name| has_words(attribute(element, name)));
        // Nobody who listens meets what is hidden from them.
        let has_name = has_name || self.open.hidden > 0;
        self.open.named.push(Named { tag: tag(element), has_name });
        Closes::Named
    }

    fn end(&mut self, closes: Closes) {
        match closes {
            Closes::Hidden => self.open.hidden -= 1,
            Closes::Picture => self.open.pictures -= 1,
            Closes::Title => self.open.title = false,
            Closes::Heading => {
                self.open.headings.pop();
            }
            Closes::Named => {
                if let Some(named) = self.open.named.pop().filter(|named| !named.has_name) {
                    self.nameless.push(named.tag);
                }
            }
        }
    }

    fn text(&mut self, text: &str) {
        if self.open.title {
            self.title.push_str(text);
        }
        if self.open.hidden > 0 {
            return;
        }
        if let Some(heading) = self.open.headings.last().and_then(|index| self.headings.get_mut(*index)) {
            heading.text.push_str(text);
        }
        if has_words(Some(text.replace("&nbsp;", " "))) {
            for named in &mut self.open.named {
                named.has_name = true;
            }
        }
    }

    fn note_ids(&mut self, element: &Element<'_, '_>) {
        if let Some(id) = attribute(element, "id")
            && !self.ids.insert(id.clone())
        {
            self.ids_again.push(id);
        }
        for name in ID_REFERENCES {
            let ids = attribute(element, name).unwrap_or_default();
            self.id_references.extend(ids.split_ascii_whitespace().map(|id| (name, id.to_owned())));
        }
    }

    fn note_urls(&mut self, name: &str, element: &Element<'_, '_>) {
        let url = |attribute_name: &str| attribute(element, attribute_name);
        match name {
            "a" | "area" => self.links.extend(url("href")),
            "form" => self.links.extend(url("action")),
            "link" => {
                let relation = url("rel").unwrap_or_default().to_ascii_lowercase();
                let is_fetched = relation.split_ascii_whitespace().any(|word| FETCHED.contains(&word));
                if is_fetched { &mut self.resources } else { &mut self.links }.extend(url("href"));
            }
            "meta" if is(element, "http-equiv", "refresh") => {
                let content = url("content").unwrap_or_default();
                let target = content.split_once(';').and_then(|(_, rest)| rest.trim().split_once('='));
                self.links.extend(target.map(|(_, target)| target.trim().to_owned()));
            }
            "object" => self.resources.extend(url("data")),
            "use" | "image" => self.resources.extend(url("href").or_else(|| url("xlink:href"))),
            _ => {}
        }
        self.resources.extend(url("src"));
        self.resources.extend(url("poster"));
        let sources = url("srcset").unwrap_or_default();
        let sources = sources.split(',').filter_map(|source| source.split_ascii_whitespace().next());
        self.resources.extend(sources.map(str::to_owned));
    }

    fn note_inline(&mut self, name: &str, element: &Element<'_, '_>) {
        let runs = |kind: &str| {
            matches!(kind, "" | "module" | "importmap") || kind.to_ascii_lowercase().contains("javascript")
        };
        let is_inline = match name {
            "style" => true,
            "script" => {
                !element.has_attribute("src") && runs(&attribute(element, "type").unwrap_or_default())
            }
            _ => false,
        };
        let acts = |attribute: &str| attribute == "style" || attribute.starts_with("on");
        if is_inline || element.attributes().iter().any(|attribute| acts(&attribute.name())) {
            self.inline.push(tag(element));
        }
    }
}

/// The value of an attribute, with character references resolved.
fn attribute(element: &Element<'_, '_>, name: &str) -> Option<String> {
    let value = element.get_attribute(name)?;
    Some(match quick_xml::escape::unescape(&value) {
        Ok(resolved) => resolved.into_owned(),
        Err(_) => value,
    })
}

fn is(element: &Element<'_, '_>, name: &str, value: &str) -> bool {
    element.get_attribute(name).is_some_and(|found| found.trim().eq_ignore_ascii_case(value))
}

fn has_words(text: Option<String>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}

/// The start tag, short enough to be shown.
fn tag(element: &Element<'_, '_>) -> String {
    let shown = ["id", "class", "href", "src", "style", "type"];
    let mut tag = format!("<{}", element.tag_name());
    for attribute in element.attributes() {
        if shown.contains(&attribute.name().as_str()) || attribute.name().starts_with("on") {
            let value = attribute.value();
            let short: String = value.chars().take(60).collect();
            let more = if short.len() < value.len() { "…" } else { "" };
            tag.push_str(&format!(" {}=\"{short}{more}\"", attribute.name()));
        }
    }
    tag.push('>');
    tag
}
