//! The flow of a document: its nodes in order, and what each is aligned with.

use super::{Anchor, BOLD, Drawing, Letters, PLAIN, SOFT, Sheet, WIDTH};
use crate::palette;
use crate::tree::Chart;

const LEAD: f64 = 12.5;
const CHIP: f64 = 14.0;

pub(super) fn draw(chart: &Chart, mut sheet: Sheet<'_>) -> Drawing {
    let points = &chart.points;
    let chips = points.iter().map(|point| {
        let widths: f64 = point.marks.iter().map(|mark| chip_width(&sheet, &mark.code) + 4.0).sum();
        if point.marks.is_empty() { sheet.width_of(&point.text, false) } else { widths }
    });
    let chips_width = chips.fold(40.0, f64::max).min(WIDTH / 2.0);
    let code_width = if points.iter().any(|point| !point.code.is_empty()) { 24.0 } else { 0.0 };
    let chips_start = WIDTH - chips_width;
    let label_width = chips_start - code_width - 12.0;
    let mut top = 3.0;
    for point in points {
        let lines = sheet.wrap(&point.label, label_width, 2);
        if !point.code.is_empty() {
            sheet.text(0.0, top + 10.0, Anchor::Left, SOFT, &point.code);
        }
        let mut y = top + 10.0;
        for line in &lines {
            sheet.text(code_width, y, Anchor::Left, PLAIN, line);
            y += LEAD;
        }
        #[expect(clippy::cast_precision_loss, reason = "one or two lines")]
        let height = (lines.len() as f64 * LEAD).max(CHIP);
        if point.marks.is_empty() {
            sheet.text(chips_start, top + 10.0, Anchor::Left, SOFT, &point.text);
        }
        let mut at = chips_start;
        for mark in &point.marks {
            let width = chip_width(&sheet, &mark.code);
            let colour = palette::cluster(mark.cluster);
            if mark.suggested {
                dashed(&mut sheet, at, top, width, colour);
                let look = Letters { colour, ..BOLD };
                sheet.text(at + width / 2.0, top + 10.2, Anchor::Middle, look, &mark.code);
            } else {
                sheet.rect(at, top, width, CHIP, colour);
                let look = Letters { colour: 0x00ff_ffff, ..BOLD };
                sheet.text(at + width / 2.0, top + 10.2, Anchor::Middle, look, &mark.code);
            }
            at += width + 4.0;
        }
        top += height + 4.0;
        sheet.line((0.0, top - 1.0), (WIDTH, top - 1.0), palette::RULE, 0.4);
        top += 2.0;
    }
    sheet.finish(top, true)
}

fn chip_width(sheet: &Sheet<'_>, code: &str) -> f64 {
    (sheet.width_of(code, true) + 8.0).max(CHIP + 4.0)
}

/// The edge of what nobody has confirmed.
fn dashed(sheet: &mut Sheet<'_>, start: f64, top: f64, width: f64, colour: u32) {
    let mut at = 0.0;
    while at < width {
        let end = (at + 2.4).min(width);
        for y in [top, top + CHIP] {
            sheet.line((start + at, y), (start + end, y), colour, 0.8);
        }
        at += 4.4;
    }
    let mut at = 0.0;
    while at < CHIP {
        let end = (at + 2.4).min(CHIP);
        for x in [start, start + width] {
            sheet.line((x, top + at), (x, top + end), colour, 0.8);
        }
        at += 4.4;
    }
}
