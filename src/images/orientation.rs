//! Which way up a picture is shown, as the smallest Exif that says it.

use image::metadata::Orientation;
use img_parts::Bytes;

/// Exif that says nothing but which way up; `None` where it is upright as it is.
pub fn only_orientation(exif: Option<&[u8]>) -> Option<Bytes> {
    let orientation = Orientation::from_exif_chunk(exif?)?;
    if orientation == Orientation::NoTransforms {
        return None;
    }
    // One entry: orientation (0x0112), a short (3), one of them, its value; and no further list.
    let mut written = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    written.extend([orientation.to_exif(), 0, 0, 0, 0, 0, 0]);
    Some(written.into())
}

#[cfg(test)]
mod tests {
    use super::only_orientation;
    use image::metadata::Orientation;

    #[test]
    fn what_is_written_is_read_again() {
        let with = |number| {
            [b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".as_slice(), &[number, 0, 0, 0, 0, 0, 0, 0]]
                .concat()
        };
        for number in 2..=8 {
            let written = only_orientation(Some(&with(number))).unwrap_or_default();
            assert_eq!(Orientation::from_exif_chunk(&written).map(Orientation::to_exif), Some(number));
        }
        assert_eq!(only_orientation(Some(&with(1))), None);
        assert_eq!(only_orientation(Some(b"nonsense")), None);
        assert_eq!(only_orientation(None), None);
    }
}
