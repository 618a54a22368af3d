//! Drawings as enhanced metafiles (MS-EMF): vector for programs that do not show SVG.

use super::outline::{Step, fills};
use super::{Drawing, Lettering, WIDTH};

/// Units of the metafile in one unit of a drawing.
const GRAIN: f64 = 20.0;
/// A unit of a drawing is a third of a millimetre; a frame is measured in hundredths.
const FRAME: f64 = 100.0 / 3.0;

const EMR_HEADER: u32 = 1;
const EMR_POLYBEZIERTO: u32 = 5;
const EMR_SETWINDOWEXTEX: u32 = 9;
const EMR_SETWINDOWORGEX: u32 = 10;
const EMR_SETVIEWPORTEXTEX: u32 = 11;
const EMR_SETVIEWPORTORGEX: u32 = 12;
const EMR_EOF: u32 = 14;
const EMR_SETMAPMODE: u32 = 17;
const EMR_SETPOLYFILLMODE: u32 = 19;
const EMR_MOVETOEX: u32 = 27;
const EMR_SELECTOBJECT: u32 = 37;
const EMR_CREATEBRUSHINDIRECT: u32 = 39;
const EMR_DELETEOBJECT: u32 = 40;
const EMR_LINETO: u32 = 54;
const EMR_BEGINPATH: u32 = 59;
const EMR_ENDPATH: u32 = 60;
const EMR_CLOSEFIGURE: u32 = 61;
const EMR_FILLPATH: u32 = 62;
const NULL_PEN: u32 = 0x8000_0008;
const WHITE_BRUSH: u32 = 0x8000_0000;

/// Records, and how many.
struct Records {
    bytes: Vec<u8>,
    count: u32,
}

impl Records {
    fn push(&mut self, kind: u32, words: &[u32]) {
        let size = u32::try_from(8 + words.len() * 4).unwrap_or(u32::MAX);
        for word in [kind, size].iter().chain(words) {
            self.bytes.extend_from_slice(&word.to_le_bytes());
        }
        self.count += 1;
    }
}

impl Drawing {
    /// The metafile.
    pub(crate) fn emf(&self, lettering: &Lettering, rtl: bool) -> Vec<u8> {
        let extent = (grain(WIDTH), grain(self.height));
        let bounds = [0, 0, extent.0, extent.1];
        let mut records = Records { bytes: Vec::new(), count: 0 };
        records.push(EMR_SETMAPMODE, &[8]);
        records.push(EMR_SETWINDOWORGEX, &[0, 0]);
        records.push(EMR_SETWINDOWEXTEX, &[extent.0, extent.1]);
        records.push(EMR_SETVIEWPORTORGEX, &[0, 0]);
        records.push(EMR_SETVIEWPORTEXTEX, &[extent.0, extent.1]);
        records.push(EMR_SETPOLYFILLMODE, &[2]);
        records.push(EMR_SELECTOBJECT, &[NULL_PEN]);
        for fill in fills(self, lettering, rtl) {
            // A metafile counts colours from blue down: 0x00BBGGRR.
            let colour = fill.colour.swap_bytes() >> 8;
            records.push(EMR_CREATEBRUSHINDIRECT, &[1, 0, colour, 0]);
            records.push(EMR_SELECTOBJECT, &[1]);
            records.push(EMR_BEGINPATH, &[]);
            for step in &fill.path.0 {
                match step {
                    Step::Move(to) => records.push(EMR_MOVETOEX, &[grain(to.0), grain(to.1)]),
                    Step::Line(to) => records.push(EMR_LINETO, &[grain(to.0), grain(to.1)]),
                    Step::Curve(first, second, to) => {
                        let mut words = bounds.to_vec();
                        words.push(3);
                        for point in [first, second, to] {
                            words.extend([grain(point.0), grain(point.1)]);
                        }
                        records.push(EMR_POLYBEZIERTO, &words);
                    }
                    Step::Close => records.push(EMR_CLOSEFIGURE, &[]),
                }
            }
            records.push(EMR_ENDPATH, &[]);
            records.push(EMR_FILLPATH, &bounds);
            records.push(EMR_SELECTOBJECT, &[WHITE_BRUSH]);
            records.push(EMR_DELETEOBJECT, &[1]);
        }
        records.push(EMR_EOF, &[0, 16, 20]);
        header(self.height, extent, &records)
    }
}

/// The header, which counts the records, and the records after it.
fn header(height: f64, extent: (u32, u32), records: &Records) -> Vec<u8> {
    let size = 88 + records.bytes.len();
    let mut all = Records { bytes: Vec::with_capacity(size), count: 0 };
    let millimetres = |units: f64| whole(units / 3.0);
    all.push(
        EMR_HEADER,
        &[
            0,
            0,
            extent.0,
            extent.1,
            0,
            0,
            whole(WIDTH * FRAME),
            whole(height * FRAME),
            0x464d_4520,
            0x0001_0000,
            u32::try_from(size).unwrap_or(u32::MAX),
            records.count + 1,
            2,
            0,
            0,
            0,
            extent.0,
            extent.1,
            millimetres(WIDTH),
            millimetres(height),
        ],
    );
    all.bytes.extend_from_slice(&records.bytes);
    all.bytes
}

/// A length in the metafile's units; negative ones wrap round, as signed words do.
fn grain(units: f64) -> u32 {
    whole(units * GRAIN)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a few thousand; signed words as written"
)]
fn whole(value: f64) -> u32 {
    value.round() as i32 as u32
}
