//! Files with helpful comments, with a few values set in.

use super::hindrance::Hindrance;
use crate::diagnostic::Message;
use crate::model::id::Id;
use crate::slug::slug;
use include_dir::{Dir, include_dir};
use std::path::PathBuf;

/// One folder a language; Swedish has every file.
static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/acts/templates");

/// What was written.
pub struct New {
    /// The file.
    pub path: PathBuf,
    /// The id that it has for ever, where it has one of its own.
    pub id: Option<Id>,
}

/// A file with comments in a language, else in Swedish.
pub(super) fn template(language: &str, name: &str) -> &'static str {
    let file = |language: &str| TEMPLATES.get_file(format!("{language}/{name}"))?.contents_utf8();
    file(language).or_else(|| file("sv")).unwrap_or_default()
}

/// A folder of such files in a language, else in Swedish.
pub(super) fn folder(language: &str, name: &str) -> Option<&'static Dir<'static>> {
    let folder = |language: &str| TEMPLATES.get_dir(format!("{language}/{name}"));
    folder(language).or_else(|| folder("sv"))
}

/// Sets values in: `{name}` becomes the value given for `name`. What stands in a value stays as it is.
pub(super) fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let value = after
            .split_once('}')
            .and_then(|(name, after)| Some((values.iter().find(|(known, _)| *known == name)?.1, after)));
        rest = match value {
            Some((value, after)) => {
                filled.push_str(value);
                after
            }
            None => {
                filled.push('{');
                after
            }
        };
    }
    filled + rest
}

/// A text as a YAML scalar, quoted where it must be.
pub(super) fn scalar(text: &str) -> String {
    let looks_plain = text.chars().next().is_some_and(char::is_alphabetic)
        && !text.ends_with(' ')
        && text.chars().all(|letter| letter.is_alphanumeric() || " -–.()/".contains(letter))
        && !["true", "false", "null", "yes", "no", "on", "off"].contains(&text.to_lowercase().as_str());
    if looks_plain { text.to_owned() } else { serde_json::Value::from(text).to_string() }
}

/// The id that was asked for, or the one that the name gives.
pub(super) fn id(asked: Option<&str>, name: &str) -> Result<Id, Hindrance> {
    match asked {
        Some(asked) => parsed_id(asked),
        None => id_from(name, &slug(name)),
    }
}

/// The id that was made from a name, where one could be made.
pub(super) fn id_from(name: &str, made: &str) -> Result<Id, Hindrance> {
    Id::parse(made).ok_or_else(|| Hindrance::Asked(Message::new("new-no-id").with("name", name)))
}

/// The text as an id.
pub(super) fn parsed_id(text: &str) -> Result<Id, Hindrance> {
    let refusal = || match &*slug(text) {
        "" => Message::new("new-no-id").with("name", text),
        suggestion => Message::new("new-bad-id").with("id", text).with("suggestion", suggestion),
    };
    Id::parse(text).ok_or_else(|| Hindrance::Asked(refusal()))
}

#[cfg(test)]
mod tests {
    use super::{fill, scalar};
    use proptest::prelude::*;

    #[test]
    fn a_value_is_set_in_once() {
        let values = [("title", "{period} och {"), ("period", "2026")];
        assert_eq!(
            fill("{title}, {period} {#id} {date: {period}}", &values),
            "{period} och {, 2026 {#id} {date: 2026}"
        );
    }

    proptest! {
        #[test]
        fn a_scalar_is_read_back_as_it_was(text in "[^\\p{Cc}\u{2028}\u{2029}\u{feff}\u{85}]{1,40}") {
            let yaml = format!("title: {}\n", scalar(&text));
            let read: std::collections::BTreeMap<String, String> = serde_yaml::from_str(&yaml).unwrap();
            prop_assert_eq!(&read["title"], &text);
        }
    }
}
