//! A start tag, read once: the library makes a new text at each look at an attribute.

use lol_html::html_content::Element;
use memchr::memchr;
use std::borrow::Cow;

/// A start tag; what it holds lies in the page, where the page writes it as it is meant.
#[derive(Debug, PartialEq, Eq)]
pub struct Tag<'page> {
    /// The element's name, in lower case.
    pub name: Cow<'page, str>,
    /// Attributes in order: name in lower case, and value with character references resolved.
    attributes: Vec<(Cow<'page, str>, Cow<'page, str>)>,
}

/// Attributes that tell one element from another when it is shown.
const TELLING: [&str; 6] = ["id", "class", "href", "src", "style", "type"];

impl Tag<'static> {
    /// The start tag of an element.
    pub fn of(element: &Element<'_, '_>) -> Self {
        let attributes = element.attributes().iter();
        let attributes = attributes
            .map(|attribute| (attribute.name().into(), resolved(attribute.value().into())))
            .collect();
        Self { name: element.tag_name().into(), attributes }
    }
}

impl<'page> Tag<'page> {
    /// A start tag as it is written, name and names of attributes in lower case.
    pub fn read(name: &'page str, mut attributes: Vec<(Cow<'page, str>, Cow<'page, str>)>) -> Self {
        for (_, value) in &mut attributes {
            if memchr(b'&', value.as_bytes()).is_some() {
                *value = resolved(std::mem::take(value));
            }
        }
        Self { name: name.into(), attributes }
    }

    /// The value of an attribute.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(found, _)| found == name).map(|(_, value)| &**value)
    }

    /// The value of an attribute, which lives as long as the page.
    pub fn value_of_page(&self, name: &str) -> Option<Cow<'page, str>> {
        self.attributes.iter().find(|(found, _)| found == name).map(|(_, value)| value.clone())
    }

    /// Whether it has any attribute.
    pub fn has_attributes(&self) -> bool {
        !self.attributes.is_empty()
    }

    /// Whether it has an attribute, with whatever value.
    pub fn has(&self, name: &str) -> bool {
        self.value(name).is_some()
    }

    /// Whether an attribute has this value, in any case of letters.
    pub fn is(&self, name: &str, value: &str) -> bool {
        self.value(name).is_some_and(|found| found.trim().eq_ignore_ascii_case(value))
    }

    /// Whether an attribute holds words.
    pub fn has_words(&self, name: &str) -> bool {
        self.value(name).is_some_and(|value| !value.trim().is_empty())
    }

    /// Every attribute.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, &Cow<'page, str>)> {
        self.attributes.iter().map(|(name, value)| (&**name, value))
    }

    /// As it can be shown, short.
    pub fn shown(&self) -> String {
        let mut shown = format!("<{}", self.name);
        for (name, value) in self.attributes() {
            if TELLING.contains(&name) || name.starts_with("on") {
                let end = value.char_indices().nth(60).map_or(value.len(), |(end, _)| end);
                let (short, more) = value.split_at(end);
                let more = if more.is_empty() { "" } else { "…" };
                [" ", name, "=\"", short, more, "\""].into_iter().for_each(|part| shown.push_str(part));
            }
        }
        shown.push('>');
        shown
    }
}

fn resolved(value: Cow<'_, str>) -> Cow<'_, str> {
    if !value.contains('&') {
        return value;
    }
    match quick_xml::escape::unescape(&value) {
        Ok(resolved) => Cow::Owned(resolved.into_owned()),
        Err(_) => value,
    }
}
