//! Numbers as Swedes type them.

use super::scalar::{Scalar, scalar};
use crate::check::yaml::Refusal;
use rust_decimal::Decimal;
use schemars::{Schema, json_schema};

/// A number: `1 200`, `1,5`, `0.78`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number(pub Decimal);

/// A whole number, not less than nought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WholeNumber(pub u32);

/// A whole number that may be less than nought, as in an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rank(pub i32);

impl Scalar for Number {
    const NAME: &'static str = "tal";
    const SORT: &'static str = "number";

    fn read(typed: &str) -> Result<Self, Refusal> {
        let refusal = || Refusal::new("number-form").with("typed", typed);
        if let Some(better) = thousands(typed) {
            return Err(refusal().with("better", better).help("number-form.better"));
        }
        let plain = plain_number(typed).ok_or_else(refusal)?;
        plain.parse().map(Self).map_err(|_| refusal())
    }

    fn written(&self) -> String {
        self.0.normalize().to_string()
    }

    fn describe() -> Schema {
        json_schema!({
            "type": ["number", "string"],
            "description": "Ett tal: `900`, `1 200`, `1,5`. Inom `{}` behöver ett tal med komma citattecken: `\"1,5\"`."
        })
    }
}

impl Scalar for WholeNumber {
    const NAME: &'static str = "heltal";
    const SORT: &'static str = "whole-number";

    fn read(typed: &str) -> Result<Self, Refusal> {
        let refusal = || Refusal::new("whole-number-form").with("typed", typed);
        if let Some(better) = thousands(typed) {
            return Err(refusal().with("better", better).help("whole-number-form.better"));
        }
        let plain = plain_number(typed).ok_or_else(refusal)?;
        plain.parse().map(Self).map_err(|_| refusal())
    }

    fn written(&self) -> String {
        self.0.to_string()
    }

    fn describe() -> Schema {
        json_schema!({
            "type": ["integer", "string"],
            "description": "Ett helt tal, 0 eller större."
        })
    }
}

impl Scalar for Rank {
    const NAME: &'static str = "ordningstal";
    const SORT: &'static str = "whole-number";

    fn read(typed: &str) -> Result<Self, Refusal> {
        typed.trim().parse().map(Self).map_err(|_| Refusal::new("whole-number-form").with("typed", typed))
    }

    fn written(&self) -> String {
        self.0.to_string()
    }

    fn describe() -> Schema {
        json_schema!({"type": "integer", "description": "Ett helt tal. Lägst kommer först."})
    }
}

scalar!(Number);
scalar!(WholeNumber);
scalar!(Rank);

/// The number as Swedes write it, where its thousands are probably set off by points or commas: `1.200`, `1,200,000`.
/// Nobody counts what a promise counts in thousandths; `0,125` is one all the same.
fn thousands(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let unsigned = typed.strip_prefix(['-', '−']).unwrap_or(typed);
    let groups: Vec<&str> = unsigned.split(['.', ',', '\'', '’']).collect();
    let (first, rest) = groups.split_first()?;
    let is_digits = |group: &&str| group.bytes().all(|byte| byte.is_ascii_digit());
    let first_is_sound = (1..=3).contains(&first.len()) && !first.starts_with('0');
    let is_grouped = !rest.is_empty() && rest.iter().all(|group| group.len() == 3);
    (first_is_sound && is_grouped && groups.iter().all(is_digits)).then(|| groups.join(" "))
}

/// The number with a point and without spaces, if it has the form of one: digits in groups of three with any kind of
/// space between, or none; one comma or point before decimals; a minus sign.
fn plain_number(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let (sign, unsigned) = match typed.strip_prefix(['-', '−']) {
        Some(rest) => ("-", rest),
        None => ("", typed),
    };
    let (whole, decimals) = match unsigned.split_once([',', '.']) {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (unsigned, None),
    };
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let groups: Vec<&str> = whole.split(char::is_whitespace).collect();
    let grouped_well = groups.len() == 1
        || groups.iter().enumerate().all(|(place, group)| match place {
            0 => (1..=3).contains(&group.len()),
            _ => group.len() == 3,
        });
    if !grouped_well || !groups.iter().all(|group| is_digits(group)) || !decimals.is_none_or(is_digits) {
        return None;
    }
    let whole = groups.concat();
    Some(match decimals {
        Some(decimals) => format!("{sign}{whole}.{decimals}"),
        None => format!("{sign}{whole}"),
    })
}

#[cfg(test)]
mod tests {
    use super::plain_number;

    #[test]
    fn numbers_are_read_as_swedes_type_them() {
        for (typed, number) in [
            ("900", Some("900")),
            ("1 200", Some("1200")),
            ("1\u{a0}200", Some("1200")),
            ("12\u{202f}345\u{2009}678,5", Some("12345678.5")),
            ("1,5", Some("1.5")),
            ("0.78", Some("0.78")),
            ("-3", Some("-3")),
            ("−3,5", Some("-3.5")),
            ("007", Some("007")),
            ("1  200", None),
            ("12 00", None),
            ("1 2000", None),
            ("1,200,000", None),
            ("1,", None),
            (",5", None),
            (".nan", None),
            (".inf", None),
            ("1e3", None),
            ("0x10", None),
            ("+5", None),
            ("1_000", None),
            ("tio", None),
            ("", None),
        ] {
            assert_eq!(plain_number(typed).as_deref(), number, "{typed:?}");
        }
    }
}
