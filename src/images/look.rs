//! Looking at a picture: its size as it is shown, and whether it is whole.

use super::outline::{not_utf8, outline};
use super::{drawing, gif, jpeg};
use crate::model::picture::{Look, Picture, PictureKind, Unfit};
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::metadata::Orientation;
use image::{ImageDecoder, ImageFormat, ImageReader};
use std::io::Cursor;
use std::sync::Arc;

/// Endings of pictures that lofte publishes.
const ENDINGS: [&str; 7] = ["png", "jpg", "jpeg", "gif", "webp", "svg", "avif"];

/// The most bytes of a picture's file.
pub const LARGEST_FILE: u64 = 64 << 20;

/// The most bytes that a picture may take in memory: some fifty million pixels in colour.
const LARGEST_PICTURE: u64 = 160 << 20;

/// The most bytes of an outline.
const LARGEST_OUTLINE: usize = 4 << 20;

/// Whether a file's name ends as pictures do.
pub fn is_picture(name: &str) -> bool {
    ending(name).is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
}

fn ending(name: &str) -> Option<String> {
    name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase())
}

/// Whether a file's name ends as something does that pages show.
pub fn is_shown(name: &str) -> bool {
    is_picture(name) || is_outline(name)
}

/// Whether a file's name ends as outlines of places do.
pub fn is_outline(name: &str) -> bool {
    ending(name).as_deref() == Some("geojson")
}

/// Looks at a file by its bytes; its name only tells drawings and outlines from the rest.
pub fn look(name: &str, bytes: &[u8]) -> Look {
    if is_outline(name) {
        if bytes.len() > LARGEST_OUTLINE {
            return Look::Unfit(Unfit::TooLarge);
        }
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let read = match std::str::from_utf8(bytes) {
            Ok(text) => outline(text),
            Err(_) => Err(not_utf8(&String::from_utf8_lossy(bytes))),
        };
        return match read {
            Ok(outline) => Look::Outline(Arc::new(outline)),
            Err(fault) => Look::NoOutline(Arc::new(fault)),
        };
    }
    let looked =
        if ending(name).as_deref() == Some("svg") { drawing::look(bytes) } else { look_at_pixels(bytes) };
    looked.map_or_else(Look::Unfit, Look::Fit)
}

fn look_at_pixels(bytes: &[u8]) -> Result<Picture, Unfit> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| Unfit::Broken)?;
    let format = match reader.format() {
        Some(format) if FORMATS.contains(&format) => format,
        _ if bytes.get(4..8) == Some(b"ftyp") => return Err(Unfit::UnknownKind),
        _ => return Err(Unfit::Broken),
    };
    let mut decoder = reader.into_decoder().map_err(|_| unreadable(format, bytes))?;
    if decoder.total_bytes() > LARGEST_PICTURE {
        return Err(Unfit::TooLarge);
    }
    if !is_whole(format, bytes) {
        return Err(Unfit::CutOff);
    }
    let (width, height) = decoder.dimensions();
    let is_turned = decoder.orientation().is_ok_and(|orientation| {
        use Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
        matches!(orientation, Rotate90 | Rotate90FlipH | Rotate270 | Rotate270FlipH)
    });
    if width == 0 || height == 0 {
        return Err(Unfit::Broken);
    }
    let size = if is_turned { (height, width) } else { (width, height) };
    Ok(Picture { kind: PictureKind::Pixels, size: Some(size), moves: moves(format, bytes) })
}

const FORMATS: [ImageFormat; 4] = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif];

fn unreadable(format: ImageFormat, bytes: &[u8]) -> Unfit {
    if is_whole(format, bytes) { Unfit::Broken } else { Unfit::CutOff }
}

/// Whether the file has its end. Decoders fill what is missing with grey and say nothing.
fn is_whole(format: ImageFormat, bytes: &[u8]) -> bool {
    match format {
        ImageFormat::Jpeg => jpeg::end(bytes).is_some(),
        ImageFormat::Gif => gif::blocks(bytes).is_some(),
        ImageFormat::Png => bytes.windows(4).rev().take(1 << 16).any(|chunk| chunk == b"IEND"),
        ImageFormat::WebP => {
            let length = bytes.get(4..8).and_then(|length| length.try_into().ok()).map(u32::from_le_bytes);
            length.is_some_and(|length| length as usize + 8 <= bytes.len())
        }
        _ => false,
    }
}

fn moves(format: ImageFormat, bytes: &[u8]) -> bool {
    let cursor = Cursor::new(bytes);
    match format {
        ImageFormat::Gif => gif::blocks(bytes).is_some_and(|blocks| gif::frames(&blocks) > 1),
        ImageFormat::Png => PngDecoder::new(cursor).is_ok_and(|decoder| decoder.is_apng().unwrap_or(false)),
        ImageFormat::WebP => WebPDecoder::new(cursor).is_ok_and(|decoder| decoder.has_animation()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::look;
    use crate::model::outline::OutlineFaultKind;
    use crate::model::picture::Look;

    #[test]
    fn an_outline_is_read_with_a_byte_order_mark_and_only_in_utf_8() {
        let map = |name: &[u8]| {
            let (start, end) = (
                b"{\"type\": \"Feature\", \"properties\": {\"name\": \"".as_slice(),
                b"\"}, \"geometry\": {\"type\": \"Point\", \"coordinates\": [12.9, 57.7]}}".as_slice(),
            );
            [start, name, end].concat()
        };
        let marked = [b"\xEF\xBB\xBF".as_slice(), &map("Åby".as_bytes())].concat();
        assert!(matches!(look("karta.geojson", &marked), Look::Outline(_)));
        let Look::NoOutline(fault) = look("karta.geojson", &map(b"\xC5by")) else {
            panic!("a letter was lost in silence");
        };
        let range = fault.range.map(|range| (range.start, range.end));
        let lost = fault.text.find('\u{FFFD}').map(|start| (start, start + 3));
        assert_eq!((fault.kind, range), (OutlineFaultKind::NotUtf8, lost));
    }
}
