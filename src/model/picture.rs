//! Pictures that people laid beside their texts, as far as they must be known before they are shown.

use super::outline::{Outline, OutlineFault};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What was seen when the file of a picture or an outline was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Look {
    /// It can be shown.
    Fit(Picture),
    /// It cannot.
    Unfit(Unfit),
    /// It is the outline of a place.
    Outline(Arc<Outline>),
    /// It should be one.
    NoOutline(Arc<OutlineFault>),
}

/// A picture that can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// Whether it is made of pixels or of lines.
    pub kind: PictureKind,
    /// Width and height in pixels, upright; `None`: a drawing that does not say.
    pub size: Option<(u32, u32)>,
    /// Whether it moves. Only its first frame is shown.
    pub moves: bool,
}

/// A picture that pages show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownPicture {
    /// The picture.
    pub picture: Picture,
    /// The widths in which it is made for them.
    pub widths: BTreeSet<u32>,
}

/// How a picture is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PictureKind {
    /// JPEG, PNG, WebP, GIF.
    Pixels,
    /// SVG.
    Drawing,
}

/// Why a picture cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unfit {
    /// Not a picture of its kind, or damaged.
    Broken,
    /// The end of the file is missing.
    CutOff,
    /// A kind that lofte cannot read, as AVIF and HEIC.
    UnknownKind,
    /// More pixels or bytes than a picture on a page can need.
    TooLarge,
    /// A drawing that can do something: a script, a page in it, something fetched from elsewhere; which, as it is written.
    Active(String),
}

/// Widths in pixels in which a picture in a text is made, where it is as wide: a telephone, a telephone with a fine
/// screen or the reading column, the reading column on a fine screen.
const WIDTHS: [u32; 3] = [480, 800, 1344];

/// How high a logo is shown, in pixels of style sheets.
pub const LOGO_HEIGHT: u32 = 40;

impl Picture {
    /// The widths in which it is made to stand in a text, in order; none for a drawing, which fits every screen. Never
    /// wider than it is.
    pub fn widths(&self) -> Vec<u32> {
        let (PictureKind::Pixels, Some((width, _))) = (self.kind, self.size) else { return Vec::new() };
        let mut widths: Vec<u32> = WIDTHS.into_iter().filter(|step| *step < width).collect();
        if widths.len() < WIDTHS.len() {
            widths.push(width);
        }
        widths
    }

    /// The width in which it is made as a logo, on fine screens too; `None` for a drawing.
    pub fn logo_width(&self) -> Option<u32> {
        let (PictureKind::Pixels, Some((width, height))) = (self.kind, self.size) else { return None };
        Some(scaled(width, LOGO_HEIGHT * 2, height).min(width))
    }

    /// The height at a width.
    pub fn height_at(&self, wide: u32) -> Option<u32> {
        self.size.map(|(width, height)| scaled(height, wide, width))
    }

    /// The width at a height.
    pub fn width_at(&self, high: u32) -> Option<u32> {
        self.size.map(|(width, height)| scaled(width, high, height))
    }
}

/// `length` · `part` ÷ `of`, to the nearest pixel and at least one.
fn scaled(length: u32, part: u32, of: u32) -> u32 {
    let (length, part, of) = (u64::from(length), u64::from(part), u64::from(of.max(1)));
    u32::try_from((length * part + of / 2) / of).unwrap_or(u32::MAX).max(1)
}

#[cfg(test)]
mod tests {
    use super::{Picture, PictureKind};

    fn photograph(width: u32, height: u32) -> Picture {
        Picture { kind: PictureKind::Pixels, size: Some((width, height)), moves: false }
    }

    #[test]
    fn nothing_is_made_wider_than_it_is() {
        assert_eq!(photograph(4000, 3000).widths(), [480, 800, 1344]);
        assert_eq!(photograph(1000, 750).widths(), [480, 800, 1000]);
        assert_eq!(photograph(480, 10).widths(), [480]);
        assert_eq!(photograph(3, 3).widths(), [3]);
        assert_eq!(photograph(300, 60).logo_width(), Some(300));
        assert_eq!(photograph(3000, 600).logo_width(), Some(400));
    }

    #[test]
    fn proportions_stay() {
        assert_eq!(photograph(4000, 3000).height_at(800), Some(600));
        assert_eq!(photograph(5000, 1).height_at(480), Some(1));
        assert_eq!(photograph(300, 60).width_at(40), Some(200));
    }
}
