//! The outline of a place on the earth, as a map program drew it.

use crate::source::ByteRange;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What a GeoJSON file holds that can be drawn, in the order written; never empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outline {
    /// Its parts.
    pub features: Vec<Feature>,
}

/// One part of an outline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feature {
    /// What it is called.
    pub name: Option<String>,
    /// Its shapes.
    pub shapes: Vec<Shape>,
}

/// A shape on the earth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shape {
    /// An area: its edge, then the edges of its holes.
    Area(Vec<Vec<Spot>>),
    /// A street, a path.
    Line(Vec<Spot>),
    /// A place without extent.
    Spot(Spot),
}

/// A place on the earth, in millionths of a degree (WGS 84): some ten centimetres.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spot {
    /// Longitude, east of Greenwich.
    pub east: i32,
    /// Latitude, north of the equator.
    pub north: i32,
}

/// Why an outline cannot be drawn, with the place in its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutlineFault {
    /// What is wrong.
    pub kind: OutlineFaultKind,
    /// Where.
    pub range: Option<ByteRange>,
    /// The text of the file.
    pub text: Arc<str>,
}

/// What is wrong with an outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OutlineFaultKind {
    /// Not saved in UTF-8: letters cannot be read.
    NotUtf8,
    /// No JSON.
    Unreadable,
    /// JSON, but no GeoJSON.
    Foreign,
    /// Nothing to draw.
    Empty,
    /// Latitude before longitude.
    Swapped,
    /// Metres of a national grid (SWEREF 99, RT 90) instead of degrees.
    Metres,
    /// No place on the earth.
    OffEarth,
}
