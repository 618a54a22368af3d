//! The colours of documents: those of the light scheme, which keep 4.5:1 on white and differ in grey print by their
//! patterns.

/// Text.
pub(crate) const INK: u32 = 0x16_23_2e;
/// Secondary text.
pub(crate) const SOFT: u32 = 0x4a_58_64;
/// Hairlines.
pub(crate) const RULE: u32 = 0xd9_d5_cc;
/// The ground of boxes.
pub(crate) const PAPER: u32 = 0xf6_f4_ee;

/// The colour of a cluster of objectives, 1 to 4; ink for any other number.
pub(crate) fn cluster(number: u8) -> u32 {
    match number {
        1 => 0x0b_6b_6b,
        2 => 0x3a_4a_9f,
        3 => 0x85_56_00,
        4 => 0x7a_2e_6b,
        _ => INK,
    }
}

/// Six hexadecimal digits, as Word and CSS write a colour.
pub(crate) fn hex(colour: u32) -> String {
    format!("{colour:06X}")
}
