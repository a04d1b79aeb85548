//! Files with helpful comments, with a few values set in.

use super::hindrance::Hindrance;
use crate::diagnostic::Message;
use crate::fs;
use crate::model::id::Id;
use crate::slug::slug;
use std::path::Path;

/// Sets values in: `{name}` becomes the value given for `name`.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = template.to_owned();
    for (name, value) in values {
        filled = filled.replace(&format!("{{{name}}}"), value);
    }
    filled
}

/// A text as a YAML scalar, quoted where it must be.
pub fn scalar(text: &str) -> String {
    let looks_plain = text.chars().next().is_some_and(char::is_alphabetic)
        && !text.ends_with(' ')
        && text.chars().all(|letter| letter.is_alphanumeric() || " -–.()/".contains(letter))
        && !["true", "false", "null", "yes", "no", "on", "off"].contains(&text.to_lowercase().as_str());
    if looks_plain { text.to_owned() } else { serde_json::Value::from(text).to_string() }
}

/// The id that was asked for, or the one that the name gives.
pub fn id(asked: Option<&str>, name: &str) -> Result<Id, Hindrance> {
    let text = asked.map_or_else(|| slug(name), str::to_owned);
    Id::parse(&text).ok_or_else(|| {
        Hindrance::Asked(Message::new("new-bad-id").with("id", text.as_str()).with("suggestion", slug(&text)))
    })
}

/// Refuses a folder that something lies in already: two names can give the same one, as Habo and Håbo do.
pub fn refuse_taken(folder: &Path) -> Result<(), Hindrance> {
    if fs::is_free(folder)? {
        return Ok(());
    }
    Err(Hindrance::Asked(Message::new("new-folder-taken").with("path", folder.display().to_string())))
}

/// Writes the file, refusing one that is there already.
pub fn write(path: &Path, text: &str) -> Result<(), Hindrance> {
    if path.exists() {
        return Err(Hindrance::Asked(
            Message::new("new-file-taken").with("path", path.display().to_string()),
        ));
    }
    Ok(fs::write_new(path, text.as_bytes())?)
}

#[cfg(test)]
mod tests {
    use super::scalar;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_scalar_is_read_back_as_it_was(text in "[^\\p{Cc}\u{2028}\u{2029}\u{feff}\u{85}]{1,40}") {
            let yaml = format!("title: {}\n", scalar(&text));
            let read: std::collections::BTreeMap<String, String> = serde_yaml::from_str(&yaml).unwrap();
            prop_assert_eq!(&read["title"], &text);
        }
    }
}
