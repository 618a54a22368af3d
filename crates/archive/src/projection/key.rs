//! A record's id as a number of 16 bytes instead of 26 letters, in the order of the letters.
//!
//! Ids are ordered as their texts are, and in ASCII the digits 2 to 7 stand before the letters: each letter
//! is taken by its place in that order, so that numbers compare as the texts do.

use super::ProjectionError;
use crate::RecordId;

/// Reads an id as a number.
///
/// # Errors
/// The text's last two bits are set, which no id of this archive has.
pub(super) fn key_of(id: &RecordId) -> Result<u128, ProjectionError> {
    let mut key: u128 = 0;
    for (place, byte) in id.as_str().bytes().enumerate() {
        let five = match byte {
            b'a'..=b'z' => byte - b'a',
            b'2'..=b'7' => byte - b'2' + 26,
            _ => return Err(ProjectionError::Id(id.to_string())),
        };
        if place < 25 {
            key = (key << 5) | u128::from((five + 6) % 32);
        } else if five % 4 == 0 {
            // The last letter holds three bits: 4, a, e, i, m, q, u or y.
            key = (key << 3) | u128::from((five / 4 + 1) % 8);
        } else {
            return Err(ProjectionError::Id(id.to_string()));
        }
    }
    Ok(key)
}

/// The id of a number.
pub(super) fn id_of(key: u128) -> RecordId {
    let mut bits: u128 = 0;
    for place in 0..25 {
        let ranked = (key >> (3 + 5 * (24 - place))) & 31;
        bits = (bits << 5) | ((ranked + 26) % 32);
    }
    RecordId::from_bits((bits << 3) | ((key + 7) % 8))
}
