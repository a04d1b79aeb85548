//! What a theme offers, for a site's wishes to be held against.

use super::colour::{Colour, Demand};
use super::text::Language;
use crate::diagnostic::Message;
use std::collections::BTreeMap;

/// What a theme offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// Languages that it has words in, and how many of them it lacks there.
    pub lacking_words: BTreeMap<String, usize>,
    /// The grounds that words lie on, in each scheme.
    pub grounds: BTreeMap<Scheme, Vec<Ground>>,
}

/// Whether a reader's screen is light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scheme {
    /// Dark words on a light ground.
    Light,
    /// Light words on a dark ground.
    Dark,
}

/// A colour that others lie on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground {
    /// The name of its property, without hyphens before it: `paper`.
    pub role: String,
    /// The colour.
    pub colour: Colour,
}

impl Offer {
    /// How many words it lacks in a language; those of the language as such stand for a variant. `None`: it has none at all.
    pub fn lacking_in(&self, language: &Language) -> Option<usize> {
        let tag = language.tag();
        let primary = tag.split('-').next().unwrap_or(tag);
        self.lacking_words.get(tag).or_else(|| self.lacking_words.get(primary)).copied()
    }

    /// The grounds in a scheme.
    pub fn grounds_in(&self, scheme: Scheme) -> &[Ground] {
        self.grounds.get(&scheme).map_or(&[], Vec::as_slice)
    }
}

impl Scheme {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// Its name among the words of findings.
    pub fn code(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl Ground {
    /// The ground on which a colour stands out least. `None`: it stands out enough on each.
    pub fn worst(grounds: &[Self], colour: Colour, demand: Demand) -> Option<&Self> {
        let contrast = |ground: &Self| colour.contrast(ground.colour);
        let least = grounds.iter().min_by(|one, other| contrast(one).total_cmp(&contrast(other)))?;
        (contrast(least) < demand.ratio()).then_some(least)
    }

    /// The nearest tone of a colour that stands out enough on each ground.
    pub fn better(grounds: &[Self], colour: Colour, demand: Demand) -> Option<Colour> {
        let grounds: Vec<Colour> = grounds.iter().map(|ground| ground.colour).collect();
        colour.nearest_on(&grounds, demand.ratio())
    }

    /// What is said of a colour that does not stand out enough on this ground.
    #[must_use]
    pub fn against(&self, message: Message, colour: Colour, demand: Demand, scheme: Scheme) -> Message {
        let (whole, hundredths) = in_hundredths(colour.contrast(self.colour));
        message
            .with("colour", colour.to_string())
            .with("ground", self.colour.to_string())
            .with("ground-role", self.role.as_str())
            .with("scheme", scheme.code())
            .with("demand", demand.code())
            .with("whole", whole)
            .with("hundredths", hundredths)
    }
}

/// A ratio with two decimals, never rounded up: what is short of a demand is not shown as reaching it.
fn in_hundredths(ratio: f64) -> (String, String) {
    // From 1 to 21 by its definition.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let hundredths = (ratio * 100.0).floor() as u32;
    ((hundredths / 100).to_string(), format!("{:02}", hundredths % 100))
}
