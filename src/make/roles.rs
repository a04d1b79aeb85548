//! The colours that a theme's style sheet gives to its roles in each scheme, read off its custom properties, and whether
//! they can be read (WCAG 2.2, 1.4.3 and 1.4.11; DOMAIN B2).
//!
//! Only what stands for every reader counts: properties of `:root`, outside of any condition or under
//! `prefers-color-scheme`. What print, forced colours and stronger contrast change has its ground changed too.

use super::stylesheet::FOLDER;
use super::theme::Theme;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::colour::{Colour, Demand};
use crate::model::offer::{Ground, Scheme};
use crate::model::status::StandingKind;
use crate::source::{FilePath, Place, Source};
use std::collections::BTreeMap;

/// The roles of grounds that words and shapes lie on.
const GROUNDS: [&str; 2] = ["paper", "ground"];

/// The roles of words and of the mark of focus that lie on them, and how strongly each must stand out.
const WORDS: [(&str, Demand); 5] = [
    ("ink", Demand::Text),
    ("quiet", Demand::Text),
    ("accent", Demand::Text),
    ("heading", Demand::LargeText),
    ("focus", Demand::Focus),
];

/// Every role that lies on a ground: words, focus, and a shape for each status.
fn on_grounds() -> impl Iterator<Item = (String, Demand)> {
    let words = WORDS.iter().map(|(role, demand)| ((*role).to_owned(), *demand));
    let shapes = StandingKind::ALL.into_iter().map(|kind| (kind.code().replace('_', "-"), Demand::Shape));
    words.chain(shapes)
}

/// How many roles may be set to each other in a row: more is a circle.
const DEEPEST: usize = 8;

/// The properties of `:root`, by scheme and name, a later one before an earlier.
pub struct Roles(BTreeMap<(Scheme, String), Written>);

struct Written {
    value: String,
    place: Place,
}

impl Roles {
    /// As the parts of a theme's style sheet say.
    pub fn of(theme: &Theme) -> Self {
        let mut roles = Self(BTreeMap::new());
        for (_, part) in theme.texts_in(FOLDER, ".css") {
            roles.read(part);
        }
        roles
    }

    /// The grounds of a scheme, as far as they can be told.
    pub fn grounds(&self, scheme: Scheme) -> Vec<Ground> {
        let ground = |role: &str| Some(Ground { role: role.to_owned(), colour: self.colour(scheme, role)? });
        GROUNDS.into_iter().filter_map(ground).collect()
    }

    /// The colours that cannot be read, each once in each scheme, where somebody of the site set them.
    pub fn unreadable(&self, theme: &Theme) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        for scheme in Scheme::ALL {
            let grounds = self.grounds(scheme);
            for (role, demand) in on_grounds() {
                let Some(colour) = self.colour(scheme, &role) else { continue };
                let Some(ground) = Ground::worst(&grounds, colour, demand) else { continue };
                let places = [role.as_str(), &ground.role].map(|role| self.place(scheme, role));
                let is_own = |place: &&Place| theme.own.contains(&place.file);
                let Some(place) = places.into_iter().flatten().find(is_own) else { continue };
                let message = ground.against(Message::new("role-contrast"), colour, demand, scheme);
                let finding = Diagnostic::error(place.clone(), message.with("role", role.as_str()));
                findings.push(match Ground::better(&grounds, colour, demand) {
                    Some(better) => {
                        finding.help(Message::new("colour-contrast.help").with("better", better.to_string()))
                    }
                    None => finding.help(Message::new("colour-contrast.help-none")),
                });
            }
        }
        findings
    }

    /// The colour of a role. `None`: it is not set, or to something that is no plain colour.
    fn colour(&self, scheme: Scheme, role: &str) -> Option<Colour> {
        self.resolved(scheme, &format!("var(--{role})"), DEEPEST)
    }

    fn resolved(&self, scheme: Scheme, value: &str, depth: usize) -> Option<Colour> {
        let value = value.trim();
        let Some(inside) = value.strip_prefix("var(").and_then(|rest| rest.strip_suffix(')')) else {
            return Colour::parse(value);
        };
        let (name, otherwise) = match inside.split_once(',') {
            Some((name, otherwise)) => (name, Some(otherwise)),
            None => (inside, None),
        };
        let set = self.written(scheme, name.trim().strip_prefix("--")?).map(|written| written.value.as_str());
        self.resolved(scheme, set.or(otherwise)?, depth.checked_sub(1)?)
    }

    fn written(&self, scheme: Scheme, name: &str) -> Option<&Written> {
        self.0.get(&(scheme, name.to_owned()))
    }

    fn place(&self, scheme: Scheme, role: &str) -> Option<&Place> {
        self.written(scheme, role).map(|written| &written.place)
    }

    /// Reads blocks within blocks: what stands before a `{` opens one, and what stands before a `;` or `}` is a rule.
    fn read(&mut self, part: &Source) {
        let text = blanked(&part.text);
        let mut around: Vec<&str> = Vec::new();
        let mut start = 0;
        for (byte, letter) in text.char_indices().filter(|(_, letter)| ['{', '}', ';'].contains(letter)) {
            let said = text.get(start..byte).unwrap_or("");
            if letter == '{' {
                around.push(said.trim());
            } else {
                for scheme in schemes(&around) {
                    self.take(scheme, said, start, &part.path);
                }
                if letter == '}' {
                    around.pop();
                }
            }
            start = byte + 1;
        }
    }

    /// `--ink: #1a1f24`
    fn take(&mut self, scheme: Scheme, rule: &str, start: usize, file: &FilePath) {
        let Some((name, value)) = rule.split_once(':') else { return };
        let Some(name) = name.trim().strip_prefix("--") else { return };
        let leading = rule.len() - rule.trim_start().len();
        let place = Place::at(file, start + leading..start + rule.trim_end().len());
        self.0.insert((scheme, name.to_owned()), Written { value: value.trim().to_owned(), place });
    }
}

/// The schemes in which properties within these blocks hold.
fn schemes(around: &[&str]) -> Vec<Scheme> {
    let Some((selector, conditions)) = around.split_last() else { return Vec::new() };
    if !selector.split(',').any(|one| [":root", "html"].contains(&one.trim())) {
        return Vec::new();
    }
    let plain: Vec<String> =
        conditions.iter().map(|condition| condition.split_whitespace().collect::<String>()).collect();
    match plain.as_slice() {
        [] => Scheme::ALL.to_vec(),
        [one] if one == "@media(prefers-color-scheme:dark)" => vec![Scheme::Dark],
        [one] if one == "@media(prefers-color-scheme:light)" => vec![Scheme::Light],
        _ => Vec::new(),
    }
}

/// The text with blanks in the place of comments, so that places stay the same.
fn blanked(text: &str) -> String {
    let mut blanked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("/*") {
        let (inside, after) = comment.split_once("*/").unwrap_or((comment, ""));
        blanked.push_str(before);
        let length = rest.len() - before.len() - after.len();
        debug_assert!(length >= inside.len());
        blanked.push_str(&" ".repeat(length));
        rest = after;
    }
    blanked.push_str(rest);
    blanked
}

#[cfg(test)]
mod tests {
    use super::{Ground, Roles, Scheme, on_grounds};
    use crate::make::theme::Theme;
    use crate::model::sources::Sources;

    /// Every pair of the standard theme in both schemes; a status passes as text too.
    #[test]
    fn every_role_of_the_standard_theme_can_be_read() {
        let roles = Roles::of(&Theme::open(&Sources::default(), None));
        let mut pairs = 0;
        for scheme in Scheme::ALL {
            let grounds = roles.grounds(scheme);
            assert_eq!(grounds.len(), 2, "{scheme:?}");
            for (role, _) in on_grounds() {
                let colour = roles.colour(scheme, &role).unwrap_or_else(|| panic!("--{role} is no colour"));
                for Ground { role: ground, colour: under } in &grounds {
                    let ratio = colour.contrast(*under);
                    assert!(ratio >= 4.5, "--{role} on --{ground}, {scheme:?}: {ratio:.2}");
                    pairs += 1;
                }
            }
        }
        assert_eq!(pairs, 2 * 14 * 2);
        assert_ne!(roles.colour(Scheme::Light, "paper"), roles.colour(Scheme::Dark, "paper"));
    }
}
