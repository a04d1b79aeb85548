//! Pictures as pages refer to them: in the widths that they are made in, with the room that they take.

use super::Desk;
use crate::markdown::{Choices, Picture};
use crate::model::picture::{LOGO_HEIGHT, ShownPicture};
use crate::model::plan::FileRecipe;
use crate::source::FilePath;
use serde::Serialize;

/// How wide a picture in a text is shown: as browsers find out by themselves, else the reading column on wide screens
/// and most of a narrow one.
const SIZES: &str = "auto, (min-width: 46rem) 42rem, 92vw";

/// A logo, as high as the line of the site's name.
#[derive(Serialize)]
pub struct Logo {
    address: String,
    width: Option<u32>,
    height: u32,
}

impl Desk<'_> {
    /// A picture in a text, if it is published.
    pub fn picture(&self, file: &FilePath) -> Option<Picture> {
        let whole = || self.link(&FileRecipe::ContentFile(file.clone()).into());
        let Some(ShownPicture { picture, .. }) = self.facts().pictures.get(file) else {
            return Some(Picture { address: whole()?, size: None, choices: None });
        };
        let made: Vec<(u32, String)> = picture
            .widths()
            .into_iter()
            .filter_map(|width| Some((width, self.link(&FileRecipe::Picture(file.clone(), width).into())?)))
            .collect();
        let Some((width, address)) = made.last() else {
            return Some(Picture { address: whole()?, size: picture.size, choices: None });
        };
        let written: Vec<String> =
            made.iter().map(|(width, address)| format!("{address} {width}w")).collect();
        let choices = (made.len() > 1).then(|| Choices { addresses: written.join(", "), sizes: SIZES });
        let size = Some((*width, picture.height_at(*width)?));
        Some(Picture { address: address.clone(), size, choices })
    }

    /// A logo, if it is published.
    pub fn logo(&self, file: &FilePath) -> Option<Logo> {
        let picture = self.facts().pictures.get(file).map(|shown| shown.picture);
        let made = picture.and_then(|picture| picture.logo_width());
        let address = match made {
            Some(width) => self.link(&FileRecipe::Picture(file.clone(), width).into()),
            None => self.link(&FileRecipe::ContentFile(file.clone()).into()),
        };
        let width = picture.and_then(|picture| picture.width_at(LOGO_HEIGHT));
        Some(Logo { address: address?, width, height: LOGO_HEIGHT })
    }
}
