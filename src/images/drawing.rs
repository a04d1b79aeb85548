//! Looking at a drawing (SVG). One that can do something is refused: whoever opens it would run what somebody else wrote.

use crate::model::picture::{Picture, PictureKind, Unfit};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::QName;

/// Elements that run something, hold pages, or sound.
const ACTIVE: [&str; 10] =
    ["script", "foreignObject", "iframe", "embed", "object", "audio", "video", "handler", "listener", "set"];

/// The most bytes of a drawing.
const LARGEST: usize = 4 << 20;

pub fn look(bytes: &[u8]) -> Result<Picture, Unfit> {
    if bytes.len() > LARGEST {
        return Err(Unfit::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Unfit::Broken)?;
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let (mut size, mut depth, mut in_style) = (None, 0_usize, false);
    loop {
        match reader.read_event().map_err(|_| Unfit::Broken)? {
            Event::Eof if depth == 0 => break,
            Event::Eof => return Err(Unfit::CutOff),
            Event::Start(element) => {
                element_is_still(&element)?;
                size = size.or(root(&element, depth)?);
                in_style = element.local_name().as_ref() == "style";
                depth += 1;
            }
            Event::Empty(element) => {
                element_is_still(&element)?;
                size = size.or(root(&element, depth)?);
            }
            Event::End(_) => {
                in_style = false;
                depth = depth.saturating_sub(1);
            }
            Event::Text(text) if in_style => style_is_still(&text)?,
            Event::CData(text) if in_style => style_is_still(&text)?,
            Event::DocType(text) if text.contains('[') => return Err(Unfit::Active("<!ENTITY>".to_owned())),
            Event::PI(instruction) => {
                return Err(Unfit::Active(format!("<?{}?>", instruction.target())));
            }
            _ => {}
        }
    }
    match size {
        Some(size) => Ok(Picture { kind: PictureKind::Drawing, size, moves: false }),
        None => Err(Unfit::Broken),
    }
}

/// The size that the outermost element has; `None` for every other element.
fn root(element: &BytesStart<'_>, depth: usize) -> Result<Option<Option<(u32, u32)>>, Unfit> {
    if depth > 0 {
        return Ok(None);
    }
    if element.local_name().as_ref() != "svg" {
        return Err(Unfit::Broken);
    }
    let length = |name| attribute(element, name).as_deref().and_then(pixels);
    let written = length("width").zip(length("height"));
    let size = written.or_else(|| {
        let view = attribute(element, "viewBox")?;
        let mut numbers =
            view.split([' ', ',']).filter(|part| !part.is_empty()).skip(2).map(str::parse::<f64>);
        numbers.next()?.ok().zip(numbers.next()?.ok())
    });
    let whole = |length: f64| (1.0..1e6).contains(&length).then(|| length.round() as u32);
    Ok(Some(size.and_then(|(width, height)| whole(width).zip(whole(height)))))
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = element.try_get_attribute(name).ok()??;
    Some(attribute.value.trim().to_owned())
}

/// A length in pixels of style sheets; `None` for a share of something.
fn pixels(length: &str) -> Option<f64> {
    let number = length.trim_end_matches(|letter: char| letter.is_ascii_alphabetic() || letter == '%');
    let pixels_of_unit = match length.get(number.len()..)? {
        "" | "px" => 1.0,
        "pt" => 96.0 / 72.0,
        "pc" => 16.0,
        "mm" => 96.0 / 25.4,
        "cm" => 96.0 / 2.54,
        "in" => 96.0,
        _ => return None,
    };
    Some(number.trim().parse::<f64>().ok()? * pixels_of_unit)
}

fn element_is_still(element: &BytesStart<'_>) -> Result<(), Unfit> {
    let name = local(element.name());
    if ACTIVE.iter().any(|active| active.eq_ignore_ascii_case(&name)) {
        return Err(Unfit::Active(format!("<{name}>")));
    }
    for attribute in element.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| Unfit::Broken)?;
        let key = local(attribute.key);
        let value = attribute.value.clone().into_owned();
        let active = || Unfit::Active(format!("{key}=\"{}\"", value.chars().take(40).collect::<String>()));
        if key.len() > 2 && key.get(..2).is_some_and(|on| on.eq_ignore_ascii_case("on")) {
            return Err(active());
        }
        // Letters written as numbers could hide what an address is.
        let address = value.trim().to_ascii_lowercase();
        let is_address = matches!(key.as_str(), "href" | "src");
        let may_lead_on = name == "a" && (address.starts_with("https:") || address.starts_with("http:"));
        if is_address && !may_lead_on && !lies_within(&address) {
            return Err(active());
        }
        if !is_address && style_is_still(&value).is_err() {
            return Err(active());
        }
    }
    Ok(())
}

fn local(name: QName<'_>) -> String {
    name.local_name().as_ref().to_owned()
}

/// Whether an address leads to a part of the drawing itself, or is a picture that lies in it.
fn lies_within(address: &str) -> bool {
    let pictures = ["data:image/png", "data:image/jpeg", "data:image/gif", "data:image/webp"];
    address.is_empty() || address.starts_with('#') || pictures.iter().any(|kind| address.starts_with(kind))
}

/// What styles fetch must lie in the drawing itself.
fn style_is_still(style: &str) -> Result<(), Unfit> {
    let style = style.to_ascii_lowercase();
    if style.contains("@import") || style.contains("javascript:") {
        return Err(Unfit::Active("@import".to_owned()));
    }
    for (place, _) in style.match_indices("url(") {
        let address = style.get(place + 4..).unwrap_or_default();
        let address = address.trim_start_matches([' ', '"', '\'']);
        if !lies_within(address) {
            let shown: String = address.chars().take_while(|letter| *letter != ')').take(40).collect();
            return Err(Unfit::Active(format!("url({shown})")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::look;
    use crate::model::picture::{Picture, Unfit};

    fn size_of(drawing: &str) -> Result<Option<(u32, u32)>, Unfit> {
        look(drawing.as_bytes()).map(|Picture { size, .. }| size)
    }

    #[test]
    fn sizes_are_read_in_every_unit() {
        assert_eq!(size_of("<svg width='210mm' height='1in'/>"), Ok(Some((794, 96))));
        assert_eq!(size_of("<svg width='100%' viewBox='0 0 640,480'><g/></svg>"), Ok(Some((640, 480))));
        assert_eq!(size_of("<?xml version='1.0'?><!DOCTYPE svg><svg/>"), Ok(None));
    }

    #[test]
    fn what_can_do_something_is_refused() {
        for (drawing, what) in [
            ("<svg><script>1</script></svg>", "<script>"),
            ("<svg><foreignObject/></svg>", "<foreignObject>"),
            ("<svg onload='x()'/>", "onload=\"x()\""),
            ("<svg><a href='javascript:x'/></svg>", "href=\"javascript:x\""),
            ("<svg><a href='&#106;avascript:x'/></svg>", "href=\"&#106;avascript:x\""),
            ("<svg><image xlink:href='https://x.example/a.png'/></svg>", "href=\"https://x.example/a.png\""),
            ("<svg><style>a { fill: url(https://x.example) }</style></svg>", "url(https://x.example)"),
            ("<svg><style><![CDATA[@import 'x']]></style></svg>", "@import"),
            ("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", "<!ENTITY>"),
            ("<?xml-stylesheet href='x'?><svg/>", "<?xml-stylesheet?>"),
        ] {
            assert_eq!(size_of(drawing), Err(Unfit::Active(what.to_owned())), "{drawing}");
        }
    }

    #[test]
    fn what_is_still_is_shown() {
        let still = "<svg viewBox='0 0 2 1'><style>a { fill: url(#b) }</style><use href='#c'/>\
                     <a href='https://x.example/'><text>Till sidan</text></a><image href='data:image/png;base64,AA=='/></svg>";
        assert_eq!(size_of(still), Ok(Some((2, 1))));
    }

    #[test]
    fn what_is_no_drawing_is_broken() {
        assert_eq!(size_of("hej"), Err(Unfit::Broken));
        assert_eq!(size_of("<html/>"), Err(Unfit::Broken));
        assert_eq!(size_of("<svg><g>"), Err(Unfit::CutOff));
        assert_eq!(size_of("<svg></g></svg>"), Err(Unfit::Broken));
    }
}
