//! A record's id as the number it was made from: 16 bytes instead of 26 letters.

use super::ProjectionError;
use crate::RecordId;

/// Reads an id back into the 128 bits it was made from.
///
/// # Errors
/// The text's last two bits are set, which no id of this archive has.
pub(super) fn key_of(id: &RecordId) -> Result<u128, ProjectionError> {
    let mut bits: u128 = 0;
    let bytes = id.as_str().as_bytes();
    for (place, byte) in bytes.iter().enumerate() {
        let five = match byte {
            b'a'..=b'z' => byte - b'a',
            b'2'..=b'7' => byte - b'2' + 26,
            _ => return Err(ProjectionError::Id(id.to_string())),
        };
        if place < 25 {
            bits = (bits << 5) | u128::from(five);
        } else if five & 0b11 == 0 {
            bits = (bits << 3) | u128::from(five >> 2);
        } else {
            return Err(ProjectionError::Id(id.to_string()));
        }
    }
    Ok(bits)
}

/// The id of a key.
pub(super) fn id_of(key: u128) -> RecordId {
    RecordId::from_bits(key)
}
