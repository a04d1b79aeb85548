//! Pictures that people lay beside their texts: what is published of them, and what is found wrong with them.

use crate::made::{folder, survey_on};
use image::metadata::Orientation;
use image::{DynamicImage, GenericImageView, ImageDecoder, ImageFormat, ImageReader, RgbImage};
use img_parts::jpeg::{Jpeg, JpegSegment, markers};
use img_parts::png::{Png, PngChunk};
use img_parts::webp::WebP;
use img_parts::{Bytes, ImageEXIF, ImageICC};
use lofte::build::{Shelves, Survey, Written, write};
use lofte::load::load;
use std::collections::BTreeMap;
use std::fs;
use std::io::Cursor;
use std::path::Path;

const TODAY: &str = "2026-11-29";
const PROMISE: &str = "municipalities/provby/lofte-2024";
/// What nobody may read in anything that is published.
const PLACE: &str = "Hemliga gatan 59.3293 N";

/// A photograph that lies on its side: its upper left corner, as it is meant to be seen, is red; the rest is green.
fn lying(width: u32, height: u32) -> DynamicImage {
    let upright = RgbImage::from_fn(width, height, |x, y| {
        image::Rgb(if x < width / 2 && y < height / 2 { [220, 20, 20] } else { [20, 160, 60] })
    });
    DynamicImage::ImageRgb8(upright).rotate270()
}

fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// Exif with which way up, and a place.
fn exif(orientation: Orientation) -> Bytes {
    let mut exif = b"II*\0\x08\0\0\0\x02\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    exif.extend([orientation.to_exif(), 0, 0, 0]);
    exif.extend(b"\x0e\x01\x02\0");
    exif.extend(u32::try_from(PLACE.len()).unwrap().to_le_bytes());
    exif.extend(38_u32.to_le_bytes());
    exif.extend([0; 4]);
    exif.extend(PLACE.as_bytes());
    exif.into()
}

/// As a telephone writes it: Exif, XMP, IPTC, a comment, colours, and a film after its end.
fn telephone_jpeg(width: u32, height: u32) -> Vec<u8> {
    let mut jpeg = Jpeg::from_bytes(encoded(&lying(width, height), ImageFormat::Jpeg).into()).unwrap();
    jpeg.set_exif(Some(exif(Orientation::Rotate90)));
    for (marker, head) in [
        (markers::APP1, "http://ns.adobe.com/xap/1.0/\0"),
        (markers::APP13, "Photoshop 3.0\0"),
        (markers::COM, ""),
    ] {
        jpeg.segments_mut()
            .insert(1, JpegSegment::new_with_contents(marker, format!("{head}{PLACE}").into()));
    }
    jpeg.set_icc_profile(Some(profile()));
    [jpeg.encoder().bytes().as_ref(), b"\0\0\0\x18ftypmp42", PLACE.as_bytes()].concat()
}

/// The head of a profile that speaks of red, green and blue.
fn profile() -> Bytes {
    let mut profile = vec![0; 128];
    profile[16..20].copy_from_slice(b"RGB ");
    profile.into()
}

fn png_with_words(width: u32, height: u32) -> Vec<u8> {
    let picture =
        DynamicImage::ImageRgba8(image::RgbaImage::from_pixel(width, height, image::Rgba([9, 9, 9, 90])));
    let mut png = Png::from_bytes(encoded(&picture, ImageFormat::Png).into()).unwrap();
    let place = format!("Comment\0{PLACE}");
    png.chunks_mut().insert(1, PngChunk::new(*b"tEXt", place.into()));
    png.encoder().bytes().into()
}

fn webp_with_place() -> Vec<u8> {
    let mut webp = WebP::from_bytes(encoded(&lying(30, 20), ImageFormat::WebP).into()).unwrap();
    webp.set_exif(Some(exif(Orientation::Rotate90)));
    webp.encoder().bytes().into()
}

fn gif_with_words() -> Vec<u8> {
    let mut gif = encoded(&lying(30, 20), ImageFormat::Gif);
    gif.pop();
    gif.extend([0x21, 0xfe, u8::try_from(PLACE.len()).unwrap()]);
    gif.extend(PLACE.as_bytes());
    gif.extend([0, 0x3b]);
    gif
}

/// The site with every key, a promise's folder of which gets more files; `torget.svg` in its front matter becomes the first.
fn site(files: &[(&str, Vec<u8>)]) -> tempfile::TempDir {
    let room = tempfile::tempdir().unwrap();
    copy(&folder("every-key"), room.path());
    let beside = room.path().join("content").join(PROMISE);
    let document = beside.join("index.md");
    let mut text = fs::read_to_string(&document).unwrap();
    for (place, (name, bytes)) in files.iter().enumerate() {
        fs::write(beside.join(name), bytes).unwrap();
        text.push_str(&format!("\n![Torget sett från {name} utsikt]({name})\n"));
        if place == 0 {
            text = text.replace("file: torget.svg", &format!("file: {name}"));
        }
    }
    fs::write(&document, text).unwrap();
    room
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from).into_iter().map(Result::unwrap) {
        let place = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(place).unwrap();
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}

fn survey_of(room: &Path) -> Survey {
    survey_on(load(room).unwrap(), TODAY)
}

/// Builds the site; gives what was found in finished pages, where anything was.
fn build(room: &Path) -> Result<BTreeMap<String, Vec<u8>>, Vec<String>> {
    let survey = survey_of(room);
    let ready = survey.ready.as_ref().unwrap_or_else(|| panic!("{:#?}", survey.findings));
    let out = room.join("public");
    match write(&survey, ready, &out, &Shelves::of_site(room), &|| ()).unwrap() {
        Written::Refused(findings) => {
            Err(findings.iter().map(|finding| format!("{} {}", finding.code(), finding.place.file)).collect())
        }
        Written::Overtaken => panic!("overtaken"),
        Written::Published { .. } => {
            let beside = out.join("provby/lofte-2024");
            let files = fs::read_dir(beside).unwrap().map(|entry| entry.unwrap().path());
            let files = files.filter(|path| path.is_file());
            Ok(files
                .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(path).unwrap()))
                .collect())
        }
    }
}

/// What is found of pictures.
fn codes(room: &Path) -> Vec<String> {
    let survey = survey_of(room);
    let found = survey.findings.iter().filter(|finding| finding.code().starts_with("picture-"));
    found.map(|finding| format!("{} {}", finding.code(), finding.place.file.name())).collect()
}

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

fn upright(bytes: &[u8]) -> DynamicImage {
    let mut decoder =
        ImageReader::new(Cursor::new(bytes)).with_guessed_format().unwrap().into_decoder().unwrap();
    let orientation = decoder.orientation().unwrap();
    let mut picture = DynamicImage::from_decoder(decoder).unwrap();
    picture.apply_orientation(orientation);
    picture
}

fn is_red_above_left(picture: &DynamicImage) -> bool {
    let (width, height) = picture.dimensions();
    let is_red = |x, y| picture.get_pixel(x, y).0[0] > 150;
    is_red(width / 4, height / 4) && !is_red(3 * width / 4, height / 4) && !is_red(width / 4, 3 * height / 4)
}

#[test]
fn nothing_published_tells_where_a_picture_was_taken_and_each_stands_upright() {
    let files = [
        ("foto.jpg", telephone_jpeg(600, 400)),
        ("karta.png", png_with_words(20, 10)),
        ("liten.webp", webp_with_place()),
        ("rand.gif", gif_with_words()),
    ];
    for (name, bytes) in &files {
        assert!(holds(bytes, PLACE), "{name} holds the place before");
    }
    let room = site(&files);
    assert_eq!(codes(room.path()), Vec::<String>::new());
    let published = build(room.path()).unwrap();
    for (name, bytes) in &published {
        assert!(!holds(bytes, PLACE) && !holds(bytes, "ftypmp42"), "{name} tells the place");
    }
    for name in ["foto.jpg", "foto.jpg.480.webp", "foto.jpg.600.webp", "liten.webp", "liten.webp.30.webp"] {
        assert!(is_red_above_left(&upright(&published[name])), "{name} does not stand upright");
    }
    assert!(upright(&published["foto.jpg.480.webp"]).dimensions() == (480, 320));
    assert!(
        WebP::from_bytes(published["foto.jpg.480.webp"].clone().into()).unwrap().icc_profile()
            == Some(profile())
    );
    assert!(Jpeg::from_bytes(published["foto.jpg"].clone().into()).unwrap().icc_profile() == Some(profile()));
    assert_eq!(
        upright(&published["karta.png"]).get_pixel(3, 3).0,
        [9, 9, 9, 90],
        "the picture itself is as it was"
    );
    assert_eq!(upright(&published["karta.png.20.webp"]).get_pixel(3, 3).0, [9, 9, 9, 90]);
    assert_eq!(
        published["lofte.pdf"],
        fs::read(folder("every-key/content").join(PROMISE).join("lofte.pdf")).unwrap()
    );
}

#[test]
fn a_page_gives_each_picture_its_room_and_widths_to_choose_from() {
    let room = site(&[("foto.jpg", telephone_jpeg(900, 600)), ("liten.png", png_with_words(20, 10))]);
    let published = build(room.path()).unwrap();
    let page = String::from_utf8(published["index.html"].clone()).unwrap();
    for tag in [
        "<img src=\"foto.jpg.900.webp\" srcset=\"foto.jpg.480.webp 480w, foto.jpg.800.webp 800w, foto.jpg.900.webp 900w\" \
         sizes=\"auto, (min-width: 46rem) 42rem, 92vw\" alt=\"Torget sett från foto.jpg utsikt\" width=\"900\" height=\"600\" \
         loading=\"lazy\" decoding=\"async\">",
        "<img src=\"liten.png.20.webp\" alt=\"Torget sett från liten.png utsikt\" width=\"20\" height=\"10\" loading=\"lazy\" decoding=\"async\">",
        "<figure><img src=\"foto.jpg.900.webp\" srcset=",
    ] {
        assert!(page.contains(tag), "{tag}\nin {page}");
    }
}

#[test]
fn what_was_made_before_is_not_made_again_and_a_spoilt_shelf_is_no_harm() {
    let room = site(&[("foto.jpg", telephone_jpeg(600, 400))]);
    let first = build(room.path()).unwrap();
    let shelf = room.path().join(".lofte-cache/pictures");
    let kept = || -> BTreeMap<_, _> {
        let paths = fs::read_dir(&shelf).unwrap().map(|entry| entry.unwrap().path());
        paths.map(|path| (path.clone(), fs::metadata(path).unwrap().modified().unwrap())).collect()
    };
    let before = kept();
    assert_eq!(before.len(), 2, "two widths");
    let stamp = fs::metadata(room.path().join("public/provby/lofte-2024/foto.jpg.480.webp"))
        .unwrap()
        .modified()
        .unwrap();
    assert!(build(room.path()).unwrap() == first);
    assert_eq!(kept(), before, "nothing was made");
    assert_eq!(
        fs::metadata(room.path().join("public/provby/lofte-2024/foto.jpg.480.webp"))
            .unwrap()
            .modified()
            .unwrap(),
        stamp
    );
    for path in before.keys() {
        fs::write(path, b"something else").unwrap();
    }
    assert!(build(room.path()).unwrap() == first);
    fs::write(room.path().join("content").join(PROMISE).join("foto.jpg"), telephone_jpeg(300, 200)).unwrap();
    let second = build(room.path()).unwrap();
    assert!(second.contains_key("foto.jpg.300.webp") && !second.contains_key("foto.jpg.480.webp"));
    assert_eq!(kept().len(), 1, "what no page shows any more is not kept");
}

#[test]
fn a_picture_that_cannot_be_shown_is_found_where_it_lies() {
    let whole = telephone_jpeg(60, 40);
    let png = encoded(&lying(60, 40), ImageFormat::Png);
    let mut bomb = png.clone();
    bomb[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
    bomb.splice(29..33, crc(&bomb[12..29]).to_be_bytes());
    for (name, bytes, found) in [
        ("a.jpg", b"inte en bild".to_vec(), "picture-broken"),
        ("a.jpg", Vec::new(), "picture-broken"),
        ("a.jpg", whole[..whole.len() / 2].to_vec(), "picture-cut-off"),
        ("a.png", png[..png.len() - 20].to_vec(), "picture-cut-off"),
        ("a.png", bomb, "picture-too-large"),
        ("a.avif", b"\0\0\0\x1cftypavif\0\0\0\0".to_vec(), "picture-unknown-kind"),
        ("a.svg", b"<svg onload='x()' xmlns='http://www.w3.org/2000/svg'/>".to_vec(), "picture-active"),
        ("a.svg", b"<svg".to_vec(), "picture-broken"),
    ] {
        let room = site(&[(name, bytes)]);
        assert_eq!(codes(room.path()), [format!("{found} {name}")], "{name}");
    }
}

/// As PNG sums its parts.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(
            sum ^ u32::from(*byte),
            |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 },
        )
    })
}

#[test]
fn a_picture_that_is_damaged_within_stops_the_build_and_the_site_stays() {
    let mut png = encoded(&lying(60, 40), ImageFormat::Png);
    let room = site(&[("a.png", png.clone())]);
    let before = build(room.path()).unwrap();
    let middle = png.len() / 2;
    png[middle..middle + 8].fill(0xee);
    fs::write(room.path().join("content").join(PROMISE).join("a.png"), png).unwrap();
    let found = build(room.path()).unwrap_err();
    assert_eq!(found, [format!("picture-broken content/{PROMISE}/a.png")]);
    assert!(
        fs::read(room.path().join("public/provby/lofte-2024/a.png.40.webp")).unwrap()
            == before["a.png.40.webp"]
    );
}
