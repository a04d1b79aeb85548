//! A picture of pixels, turned upright, in any width as WebP.
//!
//! Every browser since 2020 shows WebP. Photographs are made smaller with loss, at a quality where nobody sees it on a
//! page; pictures with few colours and sharp edges, as maps and diagrams, without loss where that is not larger.

use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageReader};
use img_parts::webp::WebP;
use img_parts::{Bytes, ImageICC};
use std::io::Cursor;
use webp::{Encoder, WebPConfig};

/// Changes whenever the same bytes make other pictures.
pub const FORM: &str = "1, image 0.25, libwebp 1, quality 78";

const QUALITY: f32 = 78.0;

/// The largest profile of colours that is worth its bytes in a small picture.
const LARGEST_PROFILE: usize = 8 << 10;

/// A picture in memory, upright.
pub struct Upright {
    pixels: DynamicImage,
    /// What its colours mean, where that is not what every browser assumes.
    profile: Option<Vec<u8>>,
    has_loss: bool,
}

/// The file holds no picture that can be read whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

impl Upright {
    /// Reads a picture whole.
    ///
    /// # Errors
    /// Where it is damaged.
    pub fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| Unreadable)?;
        let has_loss = reader.format() == Some(image::ImageFormat::Jpeg);
        let mut decoder = reader.into_decoder().map_err(|_| Unreadable)?;
        let orientation = decoder.orientation().map_err(|_| Unreadable)?;
        let profile = decoder.icc_profile().ok().flatten().filter(|profile| is_of_colours(profile));
        let mut pixels = DynamicImage::from_decoder(decoder).map_err(|_| Unreadable)?;
        pixels.apply_orientation(orientation);
        Ok(Self { pixels, profile, has_loss })
    }

    /// The picture in a width, as WebP.
    ///
    /// # Errors
    /// Where the encoder refuses it.
    pub fn webp(&self, width: u32) -> Result<Vec<u8>, Unreadable> {
        let height = {
            let (wide, high) = (u64::from(self.pixels.width()), u64::from(self.pixels.height()));
            u32::try_from((high * u64::from(width) + wide / 2) / wide.max(1)).unwrap_or(u32::MAX).max(1)
        };
        let resized = if width == self.pixels.width() {
            self.pixels.clone()
        } else {
            self.pixels.resize_exact(width, height, FilterType::Lanczos3)
        };
        let with_loss = encoded(&resized, Loss::Unseen)?;
        let webp = if self.has_loss {
            with_loss
        } else {
            let without = encoded(&resized, Loss::None)?;
            if without.len() <= with_loss.len() { without } else { with_loss }
        };
        Ok(self.with_profile(webp))
    }

    fn with_profile(&self, webp: Vec<u8>) -> Vec<u8> {
        let Some(profile) = &self.profile else { return webp };
        match WebP::from_bytes(Bytes::from(webp.clone())) {
            Ok(mut parts) => {
                parts.set_icc_profile(Some(profile.clone().into()));
                parts.encoder().bytes().into()
            }
            Err(_) => webp,
        }
    }
}

/// Whether a profile speaks of red, green and blue, as the pixels do; and is small.
fn is_of_colours(profile: &[u8]) -> bool {
    profile.get(16..20) == Some(b"RGB ") && profile.len() <= LARGEST_PROFILE
}

/// Whether what nobody sees may be left out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Loss {
    None,
    Unseen,
}

fn encoded(pixels: &DynamicImage, loss: Loss) -> Result<Vec<u8>, Unreadable> {
    let (width, height) = (pixels.width(), pixels.height());
    let mut config = WebPConfig::new().map_err(|()| Unreadable)?;
    config.lossless = i32::from(loss == Loss::None);
    config.quality = QUALITY;
    config.method = 4;
    let encode = |encoder: Encoder<'_>| encoder.encode_advanced(&config).map(|webp| webp.to_vec());
    let webp = if pixels.color().has_alpha() {
        encode(Encoder::from_rgba(&pixels.to_rgba8(), width, height))
    } else {
        encode(Encoder::from_rgb(&pixels.to_rgb8(), width, height))
    };
    webp.map_err(|_| Unreadable)
}
