//! Where a promise holds, drawn from its outline: no map service, and nothing fetched from anywhere.

use super::simplified::simplified;
use crate::make::desk::{Block, Desk, Phrase};
use crate::model::document::Image;
use crate::model::outline::{Outline, Shape, Spot};
use serde::Serialize;
use std::fmt::Write;

/// The longer side of the drawing, in its own unit.
const SIDE: f64 = 400.0;

/// Room around what is drawn.
const EDGE: f64 = 24.0;

/// Metres of a degree of latitude; near enough, since the earth is flattened by a third of a per cent.
const DEGREE: f64 = 111_320.0;

/// What is smaller than this, in metres, is drawn as if it were as large.
const SMALLEST: f64 = 200.0;

/// More places than this are simplified harder, so that the page stays light.
const MOST_PLACES: usize = 160;

/// The drawing.
#[derive(Clone, Debug, Serialize)]
pub struct MapPicture {
    /// What it shows, for those who do not see it.
    pub label: String,
    /// Marks the language of that, where it is not the page's.
    pub label_language: Block,
    /// Width and height.
    pub size: (u32, u32),
    /// Edges of areas, as a path.
    pub areas: String,
    /// Lines, as a path.
    pub lines: String,
    /// Places without extent.
    pub spots: Vec<(i32, i32)>,
    /// Numbers of named parts; empty where there is one.
    pub numbers: Vec<Number>,
    /// How long a line on the drawing is that is so many metres, as words say.
    pub bar: i32,
    /// How large the area is, which way is up, and what the line means.
    pub words: Vec<Phrase>,
    /// Names of the parts, in the order of their numbers.
    pub places: Vec<Phrase>,
}

/// The number of a named part.
#[derive(Clone, Debug, Serialize)]
pub struct Number {
    /// From the left.
    pub x: i32,
    /// From above.
    pub y: i32,
    /// The number.
    pub number: usize,
}

impl Desk<'_> {
    /// The drawing of a promise's area; `None` where its map is a picture, or none.
    pub fn map_picture(&self, map: &Image) -> Option<MapPicture> {
        let outline = self.facts().outlines.get(&map.file)?;
        let ground = Ground::of(outline)?;
        let mut drawn = Drawn::default();
        let tolerance = tolerance(outline, &ground);
        let names: Vec<&str> =
            outline.features.iter().filter_map(|feature| feature.name.as_deref()).collect();
        let mut numbers = Vec::new();
        for feature in &outline.features {
            let is_numbered = feature.name.is_some() && names.len() > 1;
            // Where a place's number stands there is no dot.
            let drawn_shapes =
                feature.shapes.iter().filter(|shape| !is_numbered || !matches!(shape, Shape::Spot(_)));
            drawn_shapes.for_each(|shape| drawn.add(shape, &ground, tolerance));
            if is_numbered {
                let (x, y) = middle(&feature.shapes, &ground);
                numbers.push(Number { x, y, number: numbers.len() + 1 });
            }
        }
        let (bar, metres) = ground.bar();
        let size = self
            .say("map-size")
            .with("width", self.distance(ground.wide))
            .with("height", self.distance(ground.high));
        let scale = self.say("map-scale").with("length", self.distance(metres)).phrase();
        let words = vec![size.phrase(), scale];
        let label = match &map.alternative {
            Some(alternative) => self.plain(alternative),
            None => self.word("map-label").to_owned(),
        };
        Some(MapPicture {
            label,
            label_language: self.plain_language(map.alternative.as_ref()),
            size: (ground.size.0.round() as u32, ground.size.1.round() as u32),
            areas: drawn.areas,
            lines: drawn.lines,
            spots: drawn.spots,
            numbers,
            bar,
            words,
            places: names.into_iter().map(|name| self.untranslated(name)).collect(),
        })
    }

    /// "450 m", "1,2 km"
    fn distance(&self, metres: f64) -> String {
        if metres < 995.0 {
            let tens = (metres / 10.0).round().max(1.0) as u64 * 10;
            format!("{} m", self.whole(tens))
        } else {
            let tenths = (metres / 100.0).round() as i64;
            format!("{} km", self.number(rust_decimal::Decimal::new(tenths, 1).normalize()))
        }
    }
}

/// The piece of the earth that is drawn, flat: a degree of longitude is shorter by the cosine of the middle latitude.
struct Ground {
    west: f64,
    north: f64,
    /// Metres of a degree of longitude.
    degree_east: f64,
    /// Metres from west to east.
    wide: f64,
    /// Metres from north to south.
    high: f64,
    /// Units of the drawing to a metre.
    scale: f64,
    size: (f64, f64),
    /// Where the piece begins, in the drawing.
    shift: (f64, f64),
}

impl Ground {
    fn of(outline: &Outline) -> Option<Self> {
        let shapes = || outline.features.iter().flat_map(|feature| &feature.shapes);
        let spots = || shapes().flat_map(|shape| edges(shape).into_iter().flatten());
        let (west, east) = (spots().map(|spot| spot.east).min()?, spots().map(|spot| spot.east).max()?);
        let (south, north) = (spots().map(|spot| spot.north).min()?, spots().map(|spot| spot.north).max()?);
        let degrees = |millionths: i32| f64::from(millionths) / 1e6;
        let middle = (degrees(north) + degrees(south)) / 2.0;
        let degree_east = DEGREE * middle.to_radians().cos();
        let wide = (degrees(east) - degrees(west)) * degree_east;
        let high = (degrees(north) - degrees(south)) * DEGREE;
        let scale = (SIDE - 2.0 * EDGE) / wide.max(high).max(SMALLEST);
        let side = |metres: f64| (metres.max(SMALLEST / 2.0) * scale + 2.0 * EDGE).round();
        let size = (side(wide), side(high));
        let shift = ((size.0 - wide * scale) / 2.0, (size.1 - high * scale) / 2.0);
        Some(Self { west: degrees(west), north: degrees(north), degree_east, wide, high, scale, size, shift })
    }

    fn place(&self, spot: Spot) -> (f64, f64) {
        let east = (f64::from(spot.east) / 1e6 - self.west) * self.degree_east;
        let south = (self.north - f64::from(spot.north) / 1e6) * DEGREE;
        (east * self.scale + self.shift.0, south * self.scale + self.shift.1)
    }

    /// A line of a round number of metres, about a quarter of the width; its length in the drawing, and the metres.
    fn bar(&self) -> (i32, f64) {
        let most = self.size.0 / self.scale / 3.0;
        let steps = (1..7).flat_map(|power| [1.0, 2.0, 5.0].map(|step| step * 10_f64.powi(power)));
        let metres = steps.take_while(|metres| *metres <= most).last().unwrap_or(10.0);
        ((metres * self.scale).round() as i32, metres)
    }
}

fn edges(shape: &Shape) -> Vec<&[Spot]> {
    match shape {
        Shape::Area(edges) => edges.iter().map(Vec::as_slice).collect(),
        Shape::Line(line) => vec![line],
        Shape::Spot(spot) => vec![std::slice::from_ref(spot)],
    }
}

/// How far a simplified edge may lie from the real one, in the drawing's unit: doubled until the page stays light.
fn tolerance(outline: &Outline, ground: &Ground) -> f64 {
    let mut tolerance = 0.75;
    loop {
        let shapes = outline.features.iter().flat_map(|feature| &feature.shapes);
        let count: usize = shapes.flat_map(edges).map(|edge| flat(edge, ground, tolerance).len()).sum();
        if count <= MOST_PLACES || tolerance > SIDE {
            return tolerance;
        }
        tolerance *= 2.0;
    }
}

fn flat(edge: &[Spot], ground: &Ground, tolerance: f64) -> Vec<(f64, f64)> {
    let places: Vec<(f64, f64)> = edge.iter().map(|spot| ground.place(*spot)).collect();
    simplified(&places, tolerance)
}

/// Where the number of some shapes stands: halfway along the longest line, in the middle of the largest area.
fn middle(shapes: &[Shape], ground: &Ground) -> (i32, i32) {
    let longest = shapes.iter().max_by_key(|shape| edges(shape).iter().map(|edge| edge.len()).sum::<usize>());
    let places: Vec<(f64, f64)> = match longest {
        Some(Shape::Area(edges)) => {
            edges.first().into_iter().flatten().map(|spot| ground.place(*spot)).collect()
        }
        Some(Shape::Line(line)) => {
            line.get(line.len() / 2).map(|spot| ground.place(*spot)).into_iter().collect()
        }
        Some(Shape::Spot(spot)) => vec![ground.place(*spot)],
        None => Vec::new(),
    };
    let span = |of: fn(&(f64, f64)) -> f64| {
        let least = places.iter().map(of).fold(f64::INFINITY, f64::min);
        let most = places.iter().map(of).fold(f64::NEG_INFINITY, f64::max);
        ((least + most) / 2.0).round() as i32
    };
    (span(|place| place.0), span(|place| place.1))
}

/// What is drawn so far.
#[derive(Default)]
struct Drawn {
    areas: String,
    lines: String,
    spots: Vec<(i32, i32)>,
}

impl Drawn {
    fn add(&mut self, shape: &Shape, ground: &Ground, tolerance: f64) {
        match shape {
            Shape::Area(edges) => {
                for edge in edges {
                    draw(&mut self.areas, &flat(edge, ground, tolerance));
                    self.areas.push('Z');
                }
            }
            Shape::Line(line) => draw(&mut self.lines, &flat(line, ground, tolerance)),
            Shape::Spot(spot) => {
                let (x, y) = ground.place(*spot);
                self.spots.push((x.round() as i32, y.round() as i32));
            }
        }
    }
}

/// Writes a path in whole units, each step from the one before: short, and good to compress.
fn draw(path: &mut String, places: &[(f64, f64)]) {
    let mut at: Option<(i32, i32)> = None;
    for (x, y) in places.iter().map(|(x, y)| (x.round() as i32, y.round() as i32)) {
        // Writing to a text cannot fail.
        let _ = match at {
            None => write!(path, "M{x} {y}l"),
            Some(before) if before == (x, y) => continue,
            Some((from_x, from_y)) => {
                let (right, down) = (x - from_x, y - from_y);
                let gap = if path.ends_with('l') || right < 0 { "" } else { " " };
                let second = if down < 0 { "" } else { " " };
                write!(path, "{gap}{right}{second}{down}")
            }
        };
        at = Some((x, y));
    }
    if path.ends_with('l') {
        // All of it is one place.
        path.push_str("0 0");
    }
}
