//! Colours and their contrast (WCAG 2.2, *contrast ratio*).

use palette::color_difference::Wcag21RelativeContrast;
use palette::{FromColor, IsWithinBounds, Oklch, Srgb};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A colour without transparency.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Colour(Srgb<u8>);

/// How strongly a colour must stand out from the ground that it lies on (WCAG 2.2, 1.4.3 and 1.4.11).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Demand {
    /// Text of any size: 4.5:1.
    Text,
    /// Large text: 3:1.
    LargeText,
    /// The mark of what has focus: 3:1.
    Focus,
    /// The shape of a status, which stands beside its word: 3:1.
    Shape,
}

impl Demand {
    /// The least ratio.
    pub fn ratio(self) -> f64 {
        match self {
            Self::Text => 4.5,
            Self::LargeText | Self::Focus | Self::Shape => 3.0,
        }
    }

    /// Its name among the words of findings.
    pub fn code(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::LargeText => "large-text",
            Self::Focus => "focus",
            Self::Shape => "shape",
        }
    }
}

/// How many steps of lightness are tried, each way, for a readable tone: as fine as `#rrggbb` is.
const STEPS: u16 = 255;

/// How many steps less colourful a tone may be, where a screen cannot show it as colourful as it was.
const FADINGS: u16 = 25;

impl Colour {
    /// `#rrggbb` or `#rgb`
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        // A colour with more digits is see-through, and has no contrast of its own.
        [3, 6].contains(&digits.len()).then(|| digits.parse().ok().map(Self))?
    }

    /// The contrast ratio of the two, 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        self.0.into_format::<f64>().relative_contrast(other.0.into_format())
    }

    /// The nearest tone of the same hue that reaches a ratio on each of the grounds. `None`: there is none, since the
    /// grounds are too unlike each other.
    pub fn nearest_on(self, grounds: &[Self], ratio: f64) -> Option<Self> {
        let is_readable = |tone: &Self| grounds.iter().all(|ground| tone.contrast(*ground) >= ratio);
        let own = Oklch::from_color(self.0.into_format::<f64>());
        let steps = (0..=STEPS).map(|step| f64::from(step) / f64::from(STEPS));
        let lightnesses = steps.flat_map(|step| [own.l - step, own.l + step]);
        let tones = lightnesses.filter(|lightness| (0.0..=1.0).contains(lightness));
        std::iter::once(self)
            .chain(tones.filter_map(|lightness| Self::shown(own, lightness)))
            .find(is_readable)
    }

    /// A colour at another lightness, as colourful as a screen can show it.
    fn shown(colour: Oklch<f64>, lightness: f64) -> Option<Self> {
        let fadings = (0..=FADINGS).map(|step| 1.0 - f64::from(step) / f64::from(FADINGS));
        let tones = fadings.map(|share| Oklch { l: lightness, chroma: colour.chroma * share, ..colour });
        let mut shown = tones.map(Srgb::from_color).filter(IsWithinBounds::is_within_bounds);
        shown.next().map(|tone| Self(tone.into_format()))
    }
}

impl fmt::Debug for Colour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}

impl TryFrom<String> for Colour {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("not a colour")
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "#{:02x}{:02x}{:02x}", self.0.red, self.0.green, self.0.blue)
    }
}

#[cfg(test)]
mod tests {
    use super::Colour;
    use proptest::prelude::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).unwrap()
    }

    #[test]
    fn black_on_white_is_21_to_1() {
        assert!((colour("#000000").contrast(colour("#ffffff")) - 21.0).abs() < 0.01);
        assert!((colour("#777777").contrast(colour("#fff")) - 4.48).abs() < 0.01);
        assert_eq!(colour("#fff").to_string(), "#ffffff");
        let none = ["#12345", "#12345å", "123456", "#12345678", "#1234", "red", "#-12345"];
        assert_eq!(none.map(Colour::parse), [None; 7]);
    }

    #[test]
    fn the_nearest_readable_tone_keeps_its_hue() {
        let yellow = colour("#ffdd00").nearest_on(&[colour("#ffffff")], 4.5).unwrap();
        assert!(yellow.contrast(colour("#ffffff")) >= 4.5);
        assert!(yellow.0.red > yellow.0.blue && yellow.0.green > yellow.0.blue, "{yellow} is yellow still");
        assert_eq!(colour("#123456").nearest_on(&[colour("#ffffff")], 4.5), Some(colour("#123456")));
        assert_eq!(colour("#123456").nearest_on(&[colour("#ffffff"), colour("#000000")], 5.0), None);
    }

    proptest! {
        #[test]
        fn any_colour_has_a_readable_tone_on_a_light_and_on_a_dark_ground(red: u8, green: u8, blue: u8) {
            let typed = colour(&format!("#{red:02x}{green:02x}{blue:02x}"));
            for ground in ["#ffffff", "#f3f5f7", "#14181c", "#20262b"].map(colour) {
                let near = typed.nearest_on(&[ground], 4.5).unwrap();
                prop_assert!(near.contrast(ground) >= 4.5);
                prop_assert_eq!(near == typed, typed.contrast(ground) >= 4.5);
            }
        }
    }
}
