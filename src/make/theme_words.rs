//! What a theme's own word files have wrong, held against the words that they stand before.

use crate::diagnostic::{Diagnostic, Message};
use crate::source::{Place, Source};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

/// Braces within braces that no sentence needs, and that the reader of word files, which recurses, must not see.
const DEEPEST: usize = 32;

/// Where braces lie too deep in each other, if anywhere: such a file is not read at all.
pub fn too_deep(source: &Source) -> Option<Diagnostic> {
    let mut depth = 0_usize;
    for (byte, letter) in source.text.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            let place = Place::at(&source.path, byte..byte + 1);
            return Some(Diagnostic::error(place, Message::new("words-too-deep").with("most", DEEPEST)));
        }
    }
    None
}

/// What an own word file says in a way that pages cannot use: values that they do not give, other sentences or
/// functions, a sentence twice.
pub fn judge(own: &Source, standard: &BTreeMap<String, BTreeSet<String>>) -> Vec<Diagnostic> {
    // Files that cannot be parsed have findings of their own.
    let Ok(resource) = fluent_syntax::parser::parse(&*own.text) else { return Vec::new() };
    let mut findings = Vec::new();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut from = 0;
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name;
        let place = place_of(own, key, &mut from);
        if !seen.insert(key) {
            let twice = Message::new("words-twice").with("key", key);
            findings.push(Diagnostic::error(place, twice).help(Message::new("words-twice.help")));
            continue;
        }
        let mut asked = Asked::default();
        message.value.iter().for_each(|value| asked.look(value));
        findings.extend(asked.judge(key, &place, standard.get(key)));
    }
    findings
}

/// The key at the start of its line, after what was read before.
fn place_of(own: &Source, key: &str, from: &mut usize) -> Place {
    let rest = own.text.get(*from..).unwrap_or("");
    let begins = |(byte, _): &(usize, &str)| {
        let is_first = *byte == 0 || rest.get(..*byte).is_some_and(|before| before.ends_with('\n'));
        let after = rest.get(byte + key.len()..).unwrap_or("");
        is_first && after.trim_start_matches(' ').starts_with('=')
    };
    match rest.match_indices(key).find(begins) {
        Some((byte, _)) => {
            let start = *from + byte;
            *from = start + key.len();
            Place::at(&own.path, start..start + key.len())
        }
        None => Place::whole(&own.path),
    }
}

/// What a sentence asks for.
#[derive(Default)]
struct Asked {
    values: BTreeSet<String>,
    others: BTreeSet<String>,
}

impl Asked {
    fn look(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            self.look_at(expression);
        }
    }

    fn look_at(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Select { selector, variants } => {
                self.look_inside(selector);
                variants.iter().for_each(|variant| self.look(&variant.value));
            }
            Expression::Inline(inline) => self.look_inside(inline),
        }
    }

    fn look_inside(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.values.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. }
            | InlineExpression::FunctionReference { id, .. } => {
                self.others.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.look_at(expression),
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::TermReference { .. } => {}
        }
    }

    fn judge(self, key: &str, place: &Place, given: Option<&BTreeSet<String>>) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        for other in self.others {
            let message = Message::new("words-other").with("key", key).with("other", other);
            findings.push(Diagnostic::error(place.clone(), message).help(Message::new("words-other.help")));
        }
        // A sentence of the theme's own is asked for by its own templates, without values.
        let none = BTreeSet::new();
        let given = given.unwrap_or(&none);
        for value in self.values.difference(given) {
            let message = Message::new("words-value").with("key", key).with("value", value.as_str());
            let help = if given.is_empty() {
                Message::new("words-value.help-none")
            } else {
                let names: Vec<String> = given.iter().map(|name| format!("{{ ${name} }}")).collect();
                Message::new("words-value.help").with("given", names.join(", "))
            };
            findings.push(Diagnostic::error(place.clone(), message).help(help));
        }
        findings
    }
}
