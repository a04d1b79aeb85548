//! Where a JPEG ends. Telephones lay films and second pictures after its end, with places and times of their own; and
//! a file that was cut off in sending has none.

use img_parts::Bytes;
use img_parts::jpeg::Jpeg;

/// Bytes of the picture alone; `None` where its end is missing.
pub fn end(bytes: &[u8]) -> Option<usize> {
    let jpeg = Jpeg::from_bytes(Bytes::copy_from_slice(bytes)).ok()?;
    let scans = jpeg.segments().last()?.len_with_entropy().checked_sub(jpeg.segments().last()?.len())?;
    let begins = bytes.len().checked_sub(scans)?;
    Some(begins + end_of_scans(bytes.get(begins..)?)?)
}

/// The place after the marker that ends a picture, in what follows the head of its first scan.
pub fn end_of_scans(bytes: &[u8]) -> Option<usize> {
    let mut place = 0;
    loop {
        let marker = bytes.get(place..)?.iter().position(|byte| *byte == 0xff)? + place;
        place = match *bytes.get(marker + 1)? {
            // Filling, a byte 0xff of the picture, a marker to begin anew at.
            0xff => marker + 1,
            0x00 | 0x01 | 0xd0..=0xd7 => marker + 2,
            0xd9 => return Some(marker + 2),
            _ => {
                let length = bytes.get(marker + 2..marker + 4)?.try_into().ok().map(u16::from_be_bytes)?;
                marker + 2 + usize::from(length)
            }
        };
    }
}

#[cfg(test)]
mod tests {
    use super::end_of_scans;

    #[test]
    fn the_end_is_no_byte_within_a_scan_or_a_table() {
        assert_eq!(end_of_scans(&[1, 0xff, 0, 0xd9, 0xff, 0xd0, 2, 0xff, 0xd9, 7, 7]), Some(9));
        assert_eq!(end_of_scans(&[1, 0xff, 0xc4, 0, 4, 0xff, 0xd9, 5, 0xff, 0xff, 0xd9]), Some(11));
        assert_eq!(end_of_scans(&[1, 2, 3, 0xff, 0xd0]), None);
        assert_eq!(end_of_scans(&[1, 0xff, 0xc4, 0xff, 0xff]), None);
    }
}
