//! A small card in the manner of lofte's own, so that these cases pin the reader and nothing else.
#![allow(dead_code)]

use lofte::check::yaml::Refusal;
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;
use std::fmt;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Promise {
    title: Text,
    period: Id,
    parties: Vec<Id>,
    kind: Option<Kind>,
    area: Option<Text>,
    aim: Option<Text>,
    draft: Option<bool>,
    needs: Option<BTreeMap<String, Text>>,
    limits: Option<Vec<Text>>,
    signed: Option<Signed>,
    signatories: Option<Vec<Signatory>>,
    follow_up: Option<FollowUp>,
    commitments: Option<BTreeMap<String, Commitment>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Promise,
    Agreement,
    ActionPlan,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Signed {
    date: Id,
    place: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Signatory {
    role: Text,
    party: Id,
    name: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FollowUp {
    every: Option<Id>,
    within: Option<u32>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Commitment {
    text: Text,
    parties: Option<Vec<Id>>,
    target: Option<Target>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Target {
    number: Option<Id>,
    at_least: Option<Id>,
    unit: Text,
}

/// Free text.
#[derive(Debug)]
pub struct Text(pub String);

/// A word, a date, a number: anything that is no free text.
#[derive(Debug)]
pub struct Id(pub String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_str(Typed("text")).map(Text)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_str(Typed("id")).map(Id)
    }
}

struct Typed(&'static str);

impl Visitor<'_> for Typed {
    type Value = String;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0)
    }

    fn visit_str<E: Error>(self, typed: &str) -> Result<String, E> {
        if typed == "refuse" {
            return Err(Refusal::new("party-unknown").with("id", typed).with("better", "boras").into_error());
        }
        Ok(typed.to_owned())
    }
}
