//! Horizontal bars from nought, labelled directly.

use super::{Anchor, BOLD, Drawing, PLAIN, SOFT, Sheet, WIDTH};
use crate::palette;
use crate::tree::Chart;

const THICK: f64 = 9.0;
const LEAD: f64 = 12.5;

pub(super) fn draw(chart: &Chart, mut sheet: Sheet<'_>) -> Drawing {
    let points = &chart.points;
    let coded = points.iter().any(|point| !point.code.is_empty());
    let code_width = if coded { 24.0 } else { 0.0 };
    let text_width = points.iter().map(|point| sheet.width_of(&point.text, false)).fold(0.0, f64::max) + 8.0;
    let widest = points.iter().map(|point| sheet.width_of(&point.label, false)).fold(0.0, f64::max);
    let label_width = widest.min(210.0);
    let start = code_width + label_width + 8.0;
    let room = (WIDTH - start - text_width).max(20.0);
    let whole = points.iter().map(|point| point.value.saturating_add(point.suggested)).max().unwrap_or(0);
    let most = chart.most.unwrap_or(whole).max(whole).max(1);
    #[expect(clippy::cast_precision_loss, reason = "a length on paper")]
    let length = |value: u64| value as f64 / most as f64 * room;

    let mut top = 2.0;
    for point in points {
        let lines = sheet.wrap(&point.label, label_width, 3);
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let height = lines.len() as f64 * LEAD;
        let colour = palette::cluster(point.cluster);
        if !point.code.is_empty() {
            let look = super::Letters { colour, ..BOLD };
            sheet.text(code_width - 6.0, top + 9.5, Anchor::Right, look, &point.code);
        }
        let mut y = top + 9.5;
        for line in &lines {
            sheet.text(code_width, y, Anchor::Left, PLAIN, line);
            y += LEAD;
        }
        let bar_top = top + (height - THICK) / 2.0;
        let confirmed = length(point.value);
        let all = length(point.value.saturating_add(point.suggested));
        if point.value > 0 {
            sheet.rect(start, bar_top, confirmed.max(1.0), THICK, colour);
        }
        if point.suggested > 0 {
            sheet.hatch(start + confirmed, bar_top, all - confirmed, THICK, colour);
        }
        let look = if point.value == 0 && point.suggested == 0 { SOFT } else { PLAIN };
        sheet.text(start + all + 5.0, bar_top + THICK - 1.2, Anchor::Left, look, &point.text);
        top += height + 5.0;
    }
    sheet.line((start, 0.0), (start, top - 3.0), palette::INK, 0.6);
    if points.iter().any(|point| point.suggested > 0) && !chart.suggested_label.is_empty() {
        sheet.hatch(start, top + 3.0, 18.0, THICK - 1.0, palette::INK);
        sheet.text(start + 23.0, top + 10.4, Anchor::Left, SOFT, &chart.suggested_label);
        top += 17.0;
    }
    sheet.finish(top, true)
}
