//! A picture without what it tells beside what it shows: where and when it was taken, by whom, with what.
//!
//! Nothing of the picture itself is touched; which way up it is shown and its colours stay as they were.

use super::gif::{self, BlockKind};
use super::jpeg::end_of_scans;
use super::orientation::only_orientation;
use img_parts::jpeg::{Jpeg, JpegSegment, markers};
use img_parts::png::Png;
use img_parts::riff::RiffContent;
use img_parts::webp::WebP;
use img_parts::{Bytes, ImageEXIF};

/// The picture without what nobody should read. What is no JPEG, PNG, WebP or GIF is given back as it is.
pub fn clean(bytes: Vec<u8>) -> Vec<u8> {
    if bytes.starts_with(b"GIF8") {
        return gif(&bytes).unwrap_or(bytes);
    }
    let bytes = Bytes::from(bytes);
    let cleaned = if bytes.starts_with(&[markers::P, markers::SOI]) {
        Jpeg::from_bytes(bytes.clone()).map(jpeg)
    } else if bytes.starts_with(b"RIFF") {
        WebP::from_bytes(bytes.clone()).map(webp)
    } else {
        Png::from_bytes(bytes.clone()).map(png)
    };
    cleaned.unwrap_or(bytes).into()
}

fn jpeg(mut jpeg: Jpeg) -> Bytes {
    let orientation = only_orientation(jpeg.exif().as_deref());
    let segments = jpeg.segments_mut();
    segments.retain(|segment| match segment.marker() {
        // What a decoder needs: the kind of file, its colours, how they are mixed.
        markers::APP0 | markers::APP14 => true,
        markers::APP2 => segment.contents().starts_with(b"ICC_PROFILE\0"),
        markers::APP1..=markers::APP15 | markers::COM => false,
        _ => true,
    });
    if let Some(last) = segments.last_mut() {
        *last = without_what_follows(last);
    }
    if orientation.is_some() {
        jpeg.set_exif(orientation);
    }
    jpeg.encoder().bytes()
}

/// What lies after the end of the picture is another one, or a film.
fn without_what_follows(last: &JpegSegment) -> JpegSegment {
    let mut whole = last.clone().encoder().bytes();
    let scans = whole.split_off(last.len());
    let end = end_of_scans(&scans).unwrap_or(scans.len());
    JpegSegment::new_with_entropy(last.marker(), last.contents().clone(), scans.slice(..end))
}

fn png(mut png: Png) -> Bytes {
    let orientation = only_orientation(png.exif().as_deref());
    png.chunks_mut()
        .retain(|chunk| !matches!(&chunk.kind(), b"eXIf" | b"tEXt" | b"zTXt" | b"iTXt" | b"tIME"));
    if orientation.is_some() {
        png.set_exif(orientation);
    }
    png.encoder().bytes()
}

/// Flags of an extended WebP that tell of Exif and XMP.
const EXIF: u8 = 0x08;
const XMP: u8 = 0x04;

fn webp(mut webp: WebP) -> Bytes {
    let orientation = only_orientation(webp.exif().as_deref());
    webp.chunks_mut().retain(|chunk| {
        matches!(&chunk.id(), b"VP8 " | b"VP8L" | b"VP8X" | b"ANIM" | b"ANMF" | b"ALPH" | b"ICCP")
    });
    for chunk in webp.chunks_mut().iter_mut().filter(|chunk| &chunk.id() == b"VP8X") {
        if let RiffContent::Data(data) = chunk.content_mut() {
            let mut flags = data.to_vec();
            flags.iter_mut().take(1).for_each(|flags| *flags &= !(EXIF | XMP));
            *data = flags.into();
        }
    }
    if orientation.is_some() {
        webp.set_exif(orientation);
    }
    webp.encoder().bytes()
}

fn gif(bytes: &[u8]) -> Option<Vec<u8>> {
    let blocks = gif::blocks(bytes)?;
    let mut cleaned = bytes.get(..gif::head(bytes)?)?.to_vec();
    for block in blocks.into_iter().filter(|block| block.kind != BlockKind::Words) {
        cleaned.extend(bytes.get(block.range)?);
    }
    cleaned.push(0x3b);
    Some(cleaned)
}
