//! A line with fewer places that nobody can tell from it (Ramer, Douglas and Peucker).

/// The places of a line without those that lie nearer than `tolerance` to what is left.
pub fn simplified(line: &[(f64, f64)], tolerance: f64) -> Vec<(f64, f64)> {
    let mut keep = vec![false; line.len()];
    let mut open = Vec::new();
    if let Some(last) = line.len().checked_sub(1) {
        for end in [0, last] {
            keep.iter_mut().skip(end).take(1).for_each(|keep| *keep = true);
        }
        open.push((0, last));
    }
    while let Some((from, to)) = open.pop() {
        let (Some(start), Some(end)) = (line.get(from), line.get(to)) else { continue };
        let between = line.iter().enumerate().take(to).skip(from + 1);
        let distances = between.map(|(index, place)| (distance(*place, *start, *end), index));
        if let Some((farthest, index)) = distances.max_by(|one, other| one.0.total_cmp(&other.0))
            && farthest > tolerance
        {
            keep.iter_mut().skip(index).take(1).for_each(|keep| *keep = true);
            open.extend([(from, index), (index, to)]);
        }
    }
    line.iter().zip(keep).filter(|(_, keep)| *keep).map(|(place, _)| *place).collect()
}

/// How far a place lies from the stretch between two others.
fn distance(place: (f64, f64), from: (f64, f64), to: (f64, f64)) -> f64 {
    let (along_x, along_y) = (to.0 - from.0, to.1 - from.1);
    let (x, y) = (place.0 - from.0, place.1 - from.1);
    let square = along_x * along_x + along_y * along_y;
    let share = if square > 0.0 { ((x * along_x + y * along_y) / square).clamp(0.0, 1.0) } else { 0.0 };
    (x - share * along_x).hypot(y - share * along_y)
}

#[cfg(test)]
mod tests {
    use super::{distance, simplified};
    use proptest::prelude::*;

    #[test]
    fn what_lies_on_the_way_is_left_out_and_a_closed_edge_stays_closed() {
        let edge = [(0.0, 0.0), (5.0, 0.1), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0), (0.0, 0.0)];
        assert_eq!(simplified(&edge, 0.5), [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0), (0.0, 0.0)]);
        assert_eq!(simplified(&[], 1.0), []);
        assert_eq!(simplified(&[(1.0, 1.0)], 1.0), [(1.0, 1.0)]);
    }

    proptest! {
        #[test]
        fn no_place_lies_further_from_the_line_than_allowed(
            line in prop::collection::vec((0.0..400.0_f64, 0.0..400.0_f64), 2..60),
            tolerance in 0.1..50.0_f64,
        ) {
            let kept = simplified(&line, tolerance);
            prop_assert_eq!(kept.first(), line.first());
            prop_assert_eq!(kept.last(), line.last());
            for place in &line {
                let nearest = kept.windows(2).map(|pair| distance(*place, pair[0], pair[1])).fold(f64::INFINITY, f64::min);
                prop_assert!(nearest <= tolerance + 1e-9);
            }
        }
    }
}
