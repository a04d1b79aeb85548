//! Colours and their contrast (WCAG 2.2, *relative luminance* and *contrast ratio*).

use std::fmt;

/// A colour without transparency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

impl Colour {
    /// The ground of pages in the light scheme of the standard theme, at its darkest: a little under `--ground`.
    pub const PAPER_LIGHT: Self = Self { red: 0xf0, green: 0xf2, blue: 0xf4 };
    /// The ground of pages in the dark scheme, at its lightest: a little over `--ground`.
    pub const PAPER_DARK: Self = Self { red: 0x22, green: 0x27, blue: 0x2c };

    /// `#rrggbb`
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
        let part = |range| u8::from_str_radix(digits.get(range)?, 16).ok();
        Some(Self { red: part(0..2)?, green: part(2..4)?, blue: part(4..6)? })
    }

    /// The contrast ratio of the two, 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance() + 0.05, other.luminance() + 0.05);
        if one > two { one / two } else { two / one }
    }

    /// The nearest tone that reaches 4.5:1 as text on a ground (WCAG 1.4.3): mixed with black or white in steps.
    #[must_use]
    pub fn readable_on(self, ground: Self) -> Self {
        let towards = if ground.luminance() > 0.18 { 0.0 } else { 255.0 };
        (0..=50)
            .map(|step| self.mixed(towards, f64::from(step) / 50.0))
            .find(|tone| tone.contrast(ground) >= 4.5)
            .unwrap_or_else(|| self.mixed(towards, 1.0))
    }

    fn mixed(self, with: f64, share: f64) -> Self {
        let mix = |part: u8| {
            let mixed = f64::from(part).mul_add(1.0 - share, with * share).round();
            // Between 0 and 255 by construction.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let byte = mixed as u8;
            byte
        };
        Self { red: mix(self.red), green: mix(self.green), blue: mix(self.blue) }
    }

    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.0722f64.mul_add(linear(self.blue), 0.2126f64.mul_add(linear(self.red), 0.7152 * linear(self.green)))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

#[cfg(test)]
mod tests {
    use super::Colour;

    #[test]
    fn black_on_white_is_21_to_1() {
        let colour = |text| Colour::parse(text).unwrap_or(Colour::PAPER_LIGHT);
        assert!((colour("#000000").contrast(colour("#ffffff")) - 21.0).abs() < 0.01);
        assert!((colour("#777777").contrast(colour("#ffffff")) - 4.48).abs() < 0.01);
        assert_eq!(Colour::parse("#12345"), None);
        assert_eq!(Colour::parse("#12345å"), None);
    }

    #[test]
    fn a_pale_accent_is_made_readable_in_both_schemes() {
        let yellow = Colour::parse("#ffdd00").unwrap_or(Colour::PAPER_LIGHT);
        assert!(yellow.readable_on(Colour::PAPER_LIGHT).contrast(Colour::PAPER_LIGHT) >= 4.5);
        assert_eq!(yellow.readable_on(Colour::PAPER_DARK), yellow);
    }
}
