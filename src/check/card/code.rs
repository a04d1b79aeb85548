//! Codes with a form of their own: municipality, organisation, colour, language.

use super::scalar::{Scalar, scalar};
use crate::check::yaml::Refusal;
use schemars::{Schema, json_schema};

/// SCB's municipality code, four digits as text (DOMAIN section 4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MunicipalityCode(pub String);

/// An organisation number, ten digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrgNumber(pub String);

/// `#rrggbb`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colour(pub String);

/// A language tag: `sv`, `en`, `fi`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageTag(pub String);

impl Scalar for MunicipalityCode {
    const NAME: &'static str = "kommunkod";
    const SORT: &'static str = "municipality-code";

    fn read(typed: &str) -> Result<Self, Refusal> {
        if typed.len() == 4 && typed.bytes().all(|byte| byte.is_ascii_digit()) {
            Ok(Self(typed.to_owned()))
        } else {
            Err(Refusal::new("municipality-code-form").with("typed", typed))
        }
    }

    fn written(&self) -> String {
        self.0.clone()
    }

    fn describe() -> Schema {
        json_schema!({
            "type": ["string", "integer"],
            "pattern": "^\\d{4}$",
            "description": "SCB:s kommunkod, fyra siffror: `0180`, `1490`."
        })
    }
}

impl Scalar for OrgNumber {
    const NAME: &'static str = "organisationsnummer";
    const SORT: &'static str = "org-number";

    fn read(typed: &str) -> Result<Self, Refusal> {
        let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
        let is_plain = typed.len() == 10 || (typed.len() == 11 && typed.as_bytes().get(6) == Some(&b'-'));
        if digits.len() == 10 && is_plain {
            Ok(Self(digits))
        } else {
            Err(Refusal::new("org-number-form").with("typed", typed))
        }
    }

    fn written(&self) -> String {
        self.0.clone()
    }

    fn describe() -> Schema {
        json_schema!({
            "type": ["string", "integer"],
            "pattern": "^\\d{6}-?\\d{4}$",
            "description": "Organisationsnummer, tio siffror: `212000-1561`."
        })
    }
}

impl Scalar for Colour {
    const NAME: &'static str = "färg";
    const SORT: &'static str = "colour";

    fn read(typed: &str) -> Result<Self, Refusal> {
        let is_colour = typed
            .strip_prefix('#')
            .is_some_and(|hex| hex.len() == 6 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()));
        if is_colour {
            Ok(Self(typed.to_ascii_lowercase()))
        } else {
            Err(Refusal::new("colour-form").with("typed", typed))
        }
    }

    fn written(&self) -> String {
        self.0.clone()
    }

    fn describe() -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^#[0-9A-Fa-f]{6}$",
            "description": "En färg med sex tecken efter `#`, inom citattecken: `\"#1f5f4a\"`."
        })
    }
}

impl Scalar for LanguageTag {
    const NAME: &'static str = "språk";
    const SORT: &'static str = "language";

    fn read(typed: &str) -> Result<Self, Refusal> {
        let lower = typed.to_lowercase();
        let first = lower.split('-').next().unwrap_or("");
        let is_language =
            is_language_tag(typed) && (first.len() != 2 || TWO_LETTERS.split(' ').any(|code| code == first));
        if is_language {
            return Ok(Self(lower));
        }
        let key = if is_language_tag(typed) { "language-none" } else { "language-form" };
        let refusal = Refusal::new(key).with("typed", typed);
        Err(match MEANT.iter().find(|(_, others)| others.contains(&lower.as_str())) {
            Some((better, _)) => refusal.with("better", *better).help("language-form.better"),
            None => refusal,
        })
    }

    fn written(&self) -> String {
        self.0.clone()
    }

    fn describe() -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
            "description": "Ett språk med sin kod: `sv`, `en`, `fi`, `se`."
        })
    }
}

/// The languages that have a code of two letters (ISO 639-1).
const TWO_LETTERS: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da \
    de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is \
    it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb \
    nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss \
    st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// Names of languages and codes of countries that people write for the code of a language.
const MEANT: [(&str, &[&str]); 17] = [
    ("sv", &["svenska", "swedish", "swe"]),
    ("en", &["engelska", "english", "eng", "gb", "us"]),
    ("fi", &["finska", "finnish", "suomi"]),
    ("se", &["samiska", "nordsamiska"]),
    ("da", &["danska", "danish", "dk"]),
    ("no", &["norska", "norwegian"]),
    ("de", &["tyska", "german", "deutsch"]),
    ("fr", &["franska", "french"]),
    ("es", &["spanska", "spanish"]),
    ("pl", &["polska", "polish"]),
    ("ar", &["arabiska", "arabic"]),
    ("fa", &["persiska", "persian", "farsi", "ir"]),
    ("so", &["somaliska", "somali"]),
    ("ti", &["tigrinska", "tigrinja", "tigrinya"]),
    ("uk", &["ukrainska", "ukrainian"]),
    ("ku", &["kurdiska", "kurdish"]),
    ("yi", &["jiddisch", "yiddish"]),
];

/// Whether a text has the form of a language tag: two or three letters, then parts of two to eight letters and digits.
pub fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    parts.next().is_some_and(|first| {
        (2..=3).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_alphabetic())
    }) && parts
        .all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

scalar!(MunicipalityCode);
scalar!(OrgNumber);
scalar!(Colour);
scalar!(LanguageTag);
