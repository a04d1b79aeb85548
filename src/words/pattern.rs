//! A sentence in pieces, made once from its Fluent pattern.
//!
//! Fluent takes some 90 µs for a plural and 5 µs for a value; a page of a promise has a hundred sentences. Text,
//! `{ $values }` and choices by number or word are all that the word files use, and are put together here in some
//! hundred nanoseconds. Anything else is left to Fluent.

use crate::diagnostic::Argument;
use fluent_syntax::ast;
use intl_pluralrules::{PluralCategory, PluralRules};

/// A sentence in pieces.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence(Vec<Piece>);

#[derive(Clone, Debug, PartialEq)]
enum Piece {
    Text(String),
    Value(String),
    Choice { value: String, variants: Vec<(Key, Sentence)>, otherwise: Sentence },
}

#[derive(Clone, Debug, PartialEq)]
enum Key {
    Number(i64),
    Word(String),
}

impl Sentence {
    /// Takes a pattern apart. `None`: it needs more of Fluent.
    pub fn of(pattern: &ast::Pattern<&str>) -> Option<Self> {
        pattern.elements.iter().map(Piece::of).collect::<Option<Vec<_>>>().map(Self)
    }

    /// The sentence, where it needs no values.
    pub fn plain(&self) -> Option<String> {
        self.0.iter().map(Piece::text).collect()
    }

    /// Puts the sentence together. `None`: a value lacks.
    pub fn say(
        &self,
        arguments: &[(&'static str, Argument)],
        plurals: Option<&PluralRules>,
    ) -> Option<String> {
        let mut said = String::new();
        self.write(arguments, plurals, &mut said)?;
        Some(said)
    }

    fn write(
        &self,
        arguments: &[(&'static str, Argument)],
        plurals: Option<&PluralRules>,
        said: &mut String,
    ) -> Option<()> {
        let find =
            |name: &str| arguments.iter().find(|(given, _)| *given == name).map(|(_, argument)| argument);
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => said.push_str(text),
                Piece::Value(name) => match find(name)? {
                    Argument::Text(text) => said.push_str(text),
                    Argument::Number(number) => said.push_str(&number.to_string()),
                },
                Piece::Choice { value, variants, otherwise } => {
                    let argument = find(value)?;
                    let chosen = variants.iter().find(|(key, _)| key.fits_exactly(argument));
                    let chosen = chosen
                        .or_else(|| variants.iter().find(|(key, _)| key.fits_plural(argument, plurals)));
                    chosen.map_or(otherwise, |(_, sentence)| sentence).write(arguments, plurals, said)?;
                }
            }
        }
        Some(())
    }

    /// The names of the values that it needs, in any of its choices.
    pub fn values(&self, names: &mut std::collections::BTreeSet<String>) {
        for piece in &self.0 {
            match piece {
                Piece::Text(_) => {}
                Piece::Value(name) => {
                    names.insert(name.clone());
                }
                Piece::Choice { value, variants, otherwise } => {
                    names.insert(value.clone());
                    variants.iter().for_each(|(_, sentence)| sentence.values(names));
                    otherwise.values(names);
                }
            }
        }
    }
}

impl Piece {
    fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Value(_) | Self::Choice { .. } => None,
        }
    }

    fn of(element: &ast::PatternElement<&str>) -> Option<Self> {
        let expression = match element {
            ast::PatternElement::TextElement { value } => return Some(Self::Text((*value).to_owned())),
            ast::PatternElement::Placeable { expression } => expression,
        };
        match expression {
            ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => {
                Some(Self::Value(id.name.to_owned()))
            }
            ast::Expression::Inline(ast::InlineExpression::StringLiteral { value })
                if !value.contains('\\') =>
            {
                Some(Self::Text((*value).to_owned()))
            }
            ast::Expression::Select {
                selector: ast::InlineExpression::VariableReference { id },
                variants,
            } => Self::choice(id.name, variants),
            _ => None,
        }
    }

    fn choice(value: &str, variants: &[ast::Variant<&str>]) -> Option<Self> {
        let mut otherwise = None;
        let mut keyed = Vec::new();
        for variant in variants {
            let sentence = Sentence::of(&variant.value)?;
            if variant.default {
                otherwise = Some(sentence.clone());
            }
            let key = match &variant.key {
                ast::VariantKey::Identifier { name } => Key::Word((*name).to_owned()),
                ast::VariantKey::NumberLiteral { value } => Key::Number(value.parse().ok()?),
            };
            keyed.push((key, sentence));
        }
        Some(Self::Choice { value: value.to_owned(), variants: keyed, otherwise: otherwise? })
    }
}

impl Key {
    fn fits_exactly(&self, argument: &Argument) -> bool {
        match (self, argument) {
            (Self::Number(number), Argument::Number(given)) => number == given,
            (Self::Word(word), Argument::Text(given)) => word == given,
            _ => false,
        }
    }

    fn fits_plural(&self, argument: &Argument, plurals: Option<&PluralRules>) -> bool {
        let (Self::Word(word), Argument::Number(given), Some(plurals)) = (self, argument, plurals) else {
            return false;
        };
        plurals.select(*given).is_ok_and(|category| word == category_name(category))
    }
}

fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}
