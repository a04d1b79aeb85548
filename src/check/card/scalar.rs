//! What is written as one value: read as it was typed, never through YAML's own guesses (FORMAT part C).

use super::words::Words;
use crate::check::yaml::Refusal;
use crate::check::yaml::invisible::{first_invisible, visible};
use schemars::Schema;
use serde::de::{Error, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// One value that is read from the characters somebody typed.
pub trait Scalar: Sized {
    /// Its name in the reference and in editors' schemas.
    const NAME: &'static str;
    /// The word by which findings say that something of another sort is due (`yaml-wrong-sort`).
    const SORT: &'static str;

    /// The value, or why it is none.
    fn read(typed: &str) -> Result<Self, Refusal>;

    /// As [`Scalar::read`]; where a sign in the value that nobody sees is what is wrong, that is said.
    fn read_typed(typed: &str) -> Result<Self, Refusal> {
        Self::read(typed).map_err(|refusal| invisible_sign(Self::SORT, typed).unwrap_or(refusal))
    }

    /// The value in the form that is written in files.
    fn written(&self) -> String;

    /// How editors and the reference are told of it, in Swedish.
    fn describe() -> Schema;
}

/// Reads a scalar as typed.
pub struct ScalarVisitor<S>(pub PhantomData<S>);

impl<'de, S: Scalar> Visitor<'de> for ScalarVisitor<S> {
    type Value = S;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(S::SORT)
    }

    fn visit_str<E: Error>(self, typed: &str) -> Result<S, E> {
        S::read_typed(typed).map_err(Refusal::into_error)
    }
}

/// What is wrong with a value that looks right: a sign in it that nobody sees. A text says so itself.
fn invisible_sign(sort: &str, typed: &str) -> Option<Refusal> {
    let number = first_invisible(typed).filter(|_| sort != Words::SORT)?;
    Some(Refusal::new("sign-invisible").with("number", number).with("better", visible(typed)))
}

/// Makes a [`Scalar`] readable, writable and known to editors.
macro_rules! scalar {
    ($scalar:ty) => {
        impl<'de> serde::Deserialize<'de> for $scalar {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                from.deserialize_str($crate::check::card::scalar::ScalarVisitor(std::marker::PhantomData))
            }
        }

        impl serde::Serialize for $scalar {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&$crate::check::card::scalar::Scalar::written(self))
            }
        }

        impl schemars::JsonSchema for $scalar {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                <$scalar as $crate::check::card::scalar::Scalar>::NAME.into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                <$scalar as $crate::check::card::scalar::Scalar>::describe()
            }
        }
    };
}
pub(crate) use scalar;
