//! Columns over periods, from nought, labelled directly.

use super::{Anchor, Drawing, PLAIN, SOFT, Sheet, WIDTH};
use crate::palette;
use crate::tree::Chart;

const HEIGHT: f64 = 170.0;
const FOOT: f64 = 18.0;
const HEAD: f64 = 16.0;

#[expect(clippy::cast_precision_loss, reason = "lengths on paper and a few columns")]
pub(super) fn draw(chart: &Chart, mut sheet: Sheet<'_>) -> Drawing {
    let points = &chart.points;
    let whole = points.iter().map(|point| point.value.saturating_add(point.suggested)).max().unwrap_or(0);
    let grid = steps(chart.most.unwrap_or(whole).max(whole));
    let most = grid.last().copied().unwrap_or(1).max(1);
    let place = WIDTH / points.len().max(1) as f64;
    let thick = (place * 0.62).min(46.0);
    let ground = HEIGHT - FOOT;
    let tall = |value: u64| value as f64 / most as f64 * (ground - HEAD);
    for value in &grid {
        let y = ground - tall(*value);
        let (colour, width) = if *value == 0 { (palette::INK, 0.7) } else { (palette::RULE, 0.5) };
        sheet.line((0.0, y), (WIDTH, y), colour, width);
    }
    // A label under every column when they fit, else under every second, third and so on.
    let widest = points.iter().map(|point| sheet.width_of(&point.label, false)).fold(1.0, f64::max) + 6.0;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small positive number")]
    let every = (widest / place).ceil().max(1.0) as usize;
    let values_fit = points.iter().all(|point| sheet.width_of(&point.text, false) + 3.0 <= place);
    for (index, point) in points.iter().enumerate() {
        let middle = place * (index as f64 + 0.5);
        let colour = palette::cluster(point.cluster);
        let (solid, all) = (tall(point.value), tall(point.value.saturating_add(point.suggested)));
        if point.value > 0 {
            sheet.rect(middle - thick / 2.0, ground - solid, thick, solid, colour);
        }
        if point.suggested > 0 {
            sheet.hatch(middle - thick / 2.0, ground - all, thick, all - solid, colour);
        }
        if values_fit {
            let look = if point.value == 0 && point.suggested == 0 { SOFT } else { PLAIN };
            sheet.text(middle, ground - all - 4.0, Anchor::Middle, look, &point.text);
        }
        if index % every == 0 {
            sheet.text(middle, HEIGHT - 5.0, Anchor::Middle, SOFT, &point.label);
        }
    }
    let mut height = HEIGHT;
    if points.iter().any(|point| point.suggested > 0) && !chart.suggested_label.is_empty() {
        sheet.hatch(0.0, HEIGHT + 4.0, 18.0, 8.0, palette::INK);
        sheet.text(23.0, HEIGHT + 11.4, Anchor::Left, SOFT, &chart.suggested_label);
        height += 18.0;
    }
    sheet.finish(height, values_fit && every == 1)
}

/// Round steps from nought to at least `most`: about four of them.
#[expect(clippy::cast_precision_loss, reason = "only its magnitude matters")]
fn steps(most: u64) -> Vec<u64> {
    let rough = (most.max(1) as f64 / 4.0).max(1.0);
    let power = 10_f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|unit| unit * power).find(|step| *step >= rough);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a positive whole number")]
    let step = step.unwrap_or(rough).max(1.0) as u64;
    // The counter is cut short for values near the end of the type, whose steps would overflow.
    (0..6_u64)
        .map(|index| index.saturating_mul(step))
        .take_while(|value| *value < most.saturating_add(step))
        .collect()
}
