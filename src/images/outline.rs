//! Reading an outline (GeoJSON, RFC 7946): longitude before latitude, in degrees.

use crate::model::outline::{Feature, Outline, OutlineFault, OutlineFaultKind, Shape, Spot};
use crate::source::ByteRange;
use geojson::{GeoJson, Geometry, GeometryValue, JsonObject, Position};
use serde_json::Value;
use std::sync::Arc;

/// Properties under which map programs write what a part is called.
const NAMES: [&str; 6] = ["name", "namn", "Name", "NAMN", "title", "label"];

/// Reads an outline.
///
/// # Errors
/// What is wrong, with its place in the text.
pub fn outline(text: &str) -> Result<Outline, OutlineFault> {
    let fault = |kind, range| OutlineFault { kind, range, text: Arc::from(text) };
    let json: Value = serde_json::from_str(text)
        .map_err(|error| fault(OutlineFaultKind::Unreadable, place_of(text, error.line(), error.column())))?;
    let read: GeoJson = serde_json::from_value(json).map_err(|_| fault(OutlineFaultKind::Foreign, None))?;
    let mut reader = Reader { wrong: None };
    let features: Vec<Feature> = match &read {
        GeoJson::Geometry(geometry) => vec![reader.feature(None, Some(geometry))],
        GeoJson::Feature(feature) => {
            vec![reader.feature(feature.properties.as_ref(), feature.geometry.as_ref())]
        }
        GeoJson::FeatureCollection(collection) => collection
            .features
            .iter()
            .map(|feature| reader.feature(feature.properties.as_ref(), feature.geometry.as_ref()))
            .collect(),
    };
    if let Some((kind, east, north)) = reader.wrong {
        return Err(fault(kind, place_of_pair(text, east, north)));
    }
    let features: Vec<Feature> = features.into_iter().filter(|feature| !feature.shapes.is_empty()).collect();
    if features.is_empty() { Err(fault(OutlineFaultKind::Empty, None)) } else { Ok(Outline { features }) }
}

/// What is wrong with an outline whose letters cannot all be read: the first that cannot.
pub fn not_utf8(text: &str) -> OutlineFault {
    const LOST: &str = "\u{FFFD}";
    let range = text.find(LOST).map(|start| (start..start + LOST.len()).into());
    OutlineFault { kind: OutlineFaultKind::NotUtf8, range, text: Arc::from(text) }
}

/// Takes shapes out of geometries, and remembers the first place that is none.
struct Reader {
    wrong: Option<(OutlineFaultKind, f64, f64)>,
}

impl Reader {
    fn feature(&mut self, properties: Option<&JsonObject>, geometry: Option<&Geometry>) -> Feature {
        let name = properties.and_then(|properties| {
            let written = NAMES.iter().filter_map(|name| properties.get(*name)?.as_str());
            written.map(str::trim).find(|name| !name.is_empty()).map(str::to_owned)
        });
        let mut shapes = Vec::new();
        if let Some(geometry) = geometry {
            self.add(geometry, &mut shapes);
        }
        Feature { name, shapes }
    }

    fn add(&mut self, geometry: &Geometry, shapes: &mut Vec<Shape>) {
        match &geometry.value {
            GeometryValue::Point { coordinates } => shapes.extend(self.spot(coordinates).map(Shape::Spot)),
            GeometryValue::MultiPoint { coordinates } => {
                shapes.extend(coordinates.iter().filter_map(|one| self.spot(one)).map(Shape::Spot));
            }
            GeometryValue::LineString { coordinates } => shapes.extend(self.line(coordinates)),
            GeometryValue::MultiLineString { coordinates } => {
                coordinates.iter().for_each(|line| shapes.extend(self.line(line)));
            }
            GeometryValue::Polygon { coordinates } => shapes.extend(self.area(coordinates)),
            GeometryValue::MultiPolygon { coordinates } => {
                coordinates.iter().for_each(|area| shapes.extend(self.area(area)));
            }
            GeometryValue::GeometryCollection { geometries } => {
                geometries.iter().for_each(|geometry| self.add(geometry, shapes));
            }
        }
    }

    fn area(&mut self, edges: &[Vec<Position>]) -> Option<Shape> {
        let edges: Vec<Vec<Spot>> = edges.iter().map(|edge| self.spots(edge)).collect();
        edges.first().is_some_and(|edge| edge.len() > 3).then_some(Shape::Area(edges))
    }

    fn line(&mut self, line: &[Position]) -> Option<Shape> {
        let spots = self.spots(line);
        (spots.len() > 1).then_some(Shape::Line(spots))
    }

    fn spots(&mut self, positions: &[Position]) -> Vec<Spot> {
        positions.iter().filter_map(|position| self.spot(position)).collect()
    }

    fn spot(&mut self, position: &Position) -> Option<Spot> {
        let (east, north) = match position.as_slice() {
            [east, north, ..] => (*east, *north),
            _ => return None,
        };
        if let Some(kind) = fault(east, north) {
            self.wrong.get_or_insert((kind, east, north));
            return None;
        }
        // Within half a turn in millionths: it fits.
        let millionths = |degrees: f64| (degrees * 1e6).round() as i32;
        Some(Spot { east: millionths(east), north: millionths(north) })
    }
}

/// What is wrong with a place. A Swedish one with its numbers swapped would lie in the Arabian Sea.
fn fault(east: f64, north: f64) -> Option<OutlineFaultKind> {
    if (54.0..=70.0).contains(&east) && (9.0..=26.0).contains(&north) {
        Some(OutlineFaultKind::Swapped)
    } else if east.abs() > 1000.0 || north.abs() > 1000.0 {
        Some(OutlineFaultKind::Metres)
    } else if east.abs() > 180.0 || north.abs() > 90.0 {
        Some(OutlineFaultKind::OffEarth)
    } else {
        None
    }
}

/// The byte at a line and a column, which both count from 1.
fn place_of(text: &str, line: usize, column: usize) -> Option<ByteRange> {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let mut start = (before + column.saturating_sub(1)).min(text.len().saturating_sub(1));
    while start > 0 && !text.is_char_boundary(start) {
        start -= 1;
    }
    let length = text.get(start..)?.chars().next()?.len_utf8();
    Some((start..start + length).into())
}

/// Where two numbers stand beside each other.
fn place_of_pair(text: &str, east: f64, north: f64) -> Option<ByteRange> {
    text.match_indices('[').find_map(|(open, _)| {
        let inside = text.get(open + 1..)?;
        let inside = inside.get(..inside.find([']', '['])?)?;
        let mut numbers = inside.split(',').map(|number| number.trim().parse::<f64>());
        let found = numbers.next()?.ok()? == east && numbers.next()?.ok()? == north;
        found.then(|| (open..open + inside.len() + 2).into())
    })
}

#[cfg(test)]
mod tests {
    use super::outline;
    use crate::model::outline::OutlineFaultKind::{
        self, Empty, Foreign, Metres, OffEarth, Swapped, Unreadable,
    };
    use crate::model::outline::{Shape, Spot};

    fn fault(text: &str) -> (OutlineFaultKind, &str) {
        let fault = outline(text).expect_err(text);
        let range = fault.range.map(|range| text.get(range.start..range.end).unwrap_or_default());
        (fault.kind, range.unwrap_or_default())
    }

    #[test]
    fn what_is_wrong_is_told_where_it_stands() {
        let point = |place: &str| format!("{{\"type\": \"Point\",\n \"coordinates\": {place}}}");
        assert_eq!(fault(&point("[57.7, 12.9]")), (Swapped, "[57.7, 12.9]"));
        assert_eq!(fault(&point("[ 674032.5, 6580822 ]")), (Metres, "[ 674032.5, 6580822 ]"));
        assert_eq!(fault(&point("[12.9, 157.7]")), (OffEarth, "[12.9, 157.7]"));
        assert_eq!(fault("{\"type\": \"Point\", å"), (Unreadable, "å"));
        assert_eq!(fault("{\"typ\": 1}"), (Foreign, ""));
        assert_eq!(fault("{\"type\": \"FeatureCollection\", \"features\": []}"), (Empty, ""));
    }

    #[test]
    fn every_kind_of_shape_is_read_with_its_name() {
        let read = outline(
            "{\"type\": \"FeatureCollection\", \"features\": [
              {\"type\": \"Feature\", \"properties\": {\"namn\": \" Torget \"}, \"geometry\": {\"type\": \"Point\", \"coordinates\": [12.94, 57.72, 130]}},
              {\"type\": \"Feature\", \"properties\": null, \"geometry\": {\"type\": \"GeometryCollection\", \"geometries\": [
                {\"type\": \"LineString\", \"coordinates\": [[12.9, 57.7], [12.91, 57.7]]},
                {\"type\": \"MultiPolygon\", \"coordinates\": [[[[12.9, 57.7], [12.91, 57.7], [12.9, 57.71], [12.9, 57.7]]]]}]}},
              {\"type\": \"Feature\", \"properties\": {}, \"geometry\": null}]}",
        )
        .expect("it is right");
        assert_eq!(read.features.len(), 2);
        assert_eq!(read.features.first().and_then(|feature| feature.name.as_deref()), Some("Torget"));
        assert_eq!(
            read.features.first().map(|feature| feature.shapes.as_slice()),
            Some(&[Shape::Spot(Spot { east: 12_940_000, north: 57_720_000 })][..])
        );
        let kinds: Vec<_> = read.features.iter().flat_map(|feature| &feature.shapes).collect();
        assert!(matches!(kinds.as_slice(), [Shape::Spot(_), Shape::Line(_), Shape::Area(_)]));
    }
}
