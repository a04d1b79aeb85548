//! A start tag, read once: the library makes a new text at each look at an attribute.

use lol_html::html_content::Element;

/// A start tag.
#[derive(Debug)]
pub struct Tag {
    /// The element's name, in lower case.
    pub name: String,
    /// Attributes in order: name in lower case, and value with character references resolved.
    attributes: Vec<(String, String)>,
}

/// Attributes that tell one element from another when it is shown.
const TELLING: [&str; 6] = ["id", "class", "href", "src", "style", "type"];

impl Tag {
    /// The start tag of an element.
    pub fn of(element: &Element<'_, '_>) -> Self {
        let attributes = element.attributes().iter();
        let attributes =
            attributes.map(|attribute| (attribute.name(), resolved(attribute.value()))).collect();
        Self { name: element.tag_name(), attributes }
    }

    /// The value of an attribute.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
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
    pub fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// As it can be shown, short.
    pub fn shown(&self) -> String {
        let mut shown = format!("<{}", self.name);
        for (name, value) in self.attributes() {
            if TELLING.contains(&name) || name.starts_with("on") {
                let short: String = value.chars().take(60).collect();
                let more = if short.len() < value.len() { "…" } else { "" };
                shown.push_str(&format!(" {name}=\"{short}{more}\""));
            }
        }
        shown.push('>');
        shown
    }
}

fn resolved(value: String) -> String {
    if !value.contains('&') {
        return value;
    }
    match quick_xml::escape::unescape(&value) {
        Ok(resolved) => resolved.into_owned(),
        Err(_) => value,
    }
}
