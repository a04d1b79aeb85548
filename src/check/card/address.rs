//! Addresses: of other sites, of this one, and of mail.

use super::scalar::{Scalar, scalar};
use crate::check::yaml::Refusal;
use schemars::{Schema, json_schema};
use std::net::Ipv6Addr;

/// `https://…` or `http://…`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Url(pub String);

/// An address on this site, from its root: `/boras/2020/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RootAddress(pub String);

/// Bytes of one part of an address: a file system takes no longer name for the folder that it becomes.
const LONGEST: usize = 200;

/// An address for mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email(pub String);

/// Where somebody can be reached: an address for mail, a web address, or a telephone number, perhaps with words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach(pub String);

/// Digits of the shortest number that is written alone, and of one among words: `112`, `växeln 010-123 45 67`.
const DIGITS: (usize, usize) = (3, 5);

impl Scalar for Reach {
    const NAME: &'static str = "kontaktväg";
    const SORT: &'static str = "reach";

    fn read(typed: &str) -> Result<Self, Refusal> {
        let typed = typed.trim();
        let is_mail = Email::read(typed).is_ok();
        let is_web = Url::read(typed).is_ok();
        if is_mail || is_web || (!typed.contains('@') && has_telephone_number(typed)) {
            return Ok(Self(typed.to_owned()));
        }
        Err(Refusal::new("reach-form").with("typed", typed))
    }

    fn written(&self) -> String {
        self.0.clone()
    }

    fn describe() -> Schema {
        json_schema!({
            "type": ["string", "integer"],
            "description": "En e-postadress, en webbadress eller ett telefonnummer: `trygghet@kommunen.se`."
        })
    }
}

/// Whether a telephone number stands in a text.
fn has_telephone_number(typed: &str) -> bool {
    let is_part = |letter: char| {
        letter.is_ascii_digit()
            || letter.is_whitespace()
            || matches!(letter, '+' | '-' | '–' | '(' | ')' | '/')
    };
    let (alone, among_words) = DIGITS;
    let needed = if typed.chars().all(is_part) { alone } else { among_words };
    typed
        .split(|letter: char| !is_part(letter))
        .any(|part| part.bytes().filter(u8::is_ascii_digit).count() >= needed)
}

impl Scalar for Url {
    const NAME: &'static str = "webbadress";
    const SORT: &'static str = "url";

    fn read(typed: &str) -> Result<Self, Refusal> {
        let typed = typed.trim();
        let refusal = |help| Refusal::new("url-form").with("typed", typed).help(help);
        let rest = ["https://", "http://"].into_iter().find_map(|scheme| {
            let (start, rest) = typed.split_at_checked(scheme.len())?;
            start.eq_ignore_ascii_case(scheme).then_some(rest)
        });
        match rest {
            None if looks_like_site(typed) => Err(refusal("url-form.scheme")),
            None => Err(refusal("url-form.help")),
            Some(rest) if rest.is_empty() || rest.starts_with(['/', '?', '#', '.']) => {
                Err(refusal("url-form.host"))
            }
            Some(rest) if rest.contains(char::is_whitespace) => Err(refusal("url-form.space")),
            Some(rest) if rest.contains(['"', '<', '>', '\\']) => Err(refusal("url-form.sign")),
            Some(rest) => match host_and_port(rest) {
                (host, _) if !is_host(host) => Err(refusal("url-form.host")),
                (_, Some(port)) if !port.parse::<u16>().is_ok_and(|port| port > 0) => {
                    Err(refusal("url-form.port"))
                }
                _ => Ok(Self(typed.to_owned())),
            },
        }
    }

    fn written(&self) -> String {
        self.0.clone()
    }

    fn describe() -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://",
            "description": "En hel adress, som börjar med `https://` eller `http://`."
        })
    }
}

impl Scalar for RootAddress {
    const NAME: &'static str = "adress på webbplatsen";
    const SORT: &'static str = "root-address";

    fn read(typed: &str) -> Result<Self, Refusal> {
        let refusal = || Refusal::new("root-address-form").with("typed", typed);
        let path = typed.strip_prefix('/').ok_or_else(refusal)?;
        let parts: Vec<&str> = path.strip_suffix('/').unwrap_or(path).split('/').collect();
        let is_sound = |part: &&str| {
            !matches!(*part, "" | "." | "..")
                && part.len() <= LONGEST
                && !part.chars().any(|letter| {
                    letter.is_whitespace()
                        || letter.is_control()
                        || matches!(letter, '?' | '#' | '\\' | ':' | '<' | '>' | '"')
                })
        };
        if parts.iter().all(is_sound) { Ok(Self(typed.to_owned())) } else { Err(refusal()) }
    }

    fn written(&self) -> String {
        self.0.clone()
    }

    fn describe() -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^/",
            "description": "En adress på den här webbplatsen, från roten: `/boras/centrum-2020/`."
        })
    }
}

impl Scalar for Email {
    const NAME: &'static str = "e-postadress";
    const SORT: &'static str = "email";

    fn read(typed: &str) -> Result<Self, Refusal> {
        let typed = typed.trim();
        let is_address = typed.split_once('@').is_some_and(|(name, host)| {
            let has_parts = |text: &str| text.split('.').all(|part| !part.is_empty());
            has_parts(name) && has_parts(host) && host.contains('.') && !host.contains('@')
        });
        let is_plain = !typed
            .contains(|letter: char| letter.is_whitespace() || matches!(letter, '<' | '>' | ',' | ';' | ':'));
        if is_address && is_plain {
            Ok(Self(typed.to_owned()))
        } else {
            Err(Refusal::new("email-form").with("typed", typed))
        }
    }

    fn written(&self) -> String {
        self.0.clone()
    }

    fn describe() -> Schema {
        json_schema!({"type": "string", "description": "En e-postadress: `trygghet@kommunen.se`."})
    }
}

/// The name of the site, and the port after it, in what follows `https://`.
fn host_and_port(rest: &str) -> (&str, Option<&str>) {
    let place = rest.split(['/', '?', '#']).next().unwrap_or("");
    let place = place.rsplit_once('@').map_or(place, |(_, place)| place);
    match place.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (place, None),
    }
}

/// Whether a text can be the name of a site: words with full stops between them, or a number of a machine in brackets.
fn is_host(host: &str) -> bool {
    if let Some(number) = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return number.parse::<Ipv6Addr>().is_ok();
    }
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '%'))
    };
    host.strip_suffix('.').unwrap_or(host).split('.').all(is_label)
}

/// Whether only `https://` is missing: `www.boras.se`, `boras.se/trygg`.
fn looks_like_site(typed: &str) -> bool {
    let host = typed.split('/').next().unwrap_or("");
    let is_label = |label: &str| {
        !label.is_empty() && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-')
    };
    host.contains('.') && host.split('.').all(is_label) && !typed.contains(char::is_whitespace)
}

scalar!(Url);
scalar!(RootAddress);
scalar!(Email);
scalar!(Reach);
