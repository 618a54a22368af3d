//! The map without borders: a dot at each country or area, filled where something is recorded.

use super::{Drawing, Shape, Sheet, WIDTH};
use crate::palette;
use crate::tree::Map;

const HEIGHT: f64 = 234.0;

pub(super) fn draw(map: &Map, mut sheet: Sheet<'_>) -> Drawing {
    for latitude in [-60.0, -30.0, 0.0, 30.0, 60.0] {
        for step in -18..18 {
            let from = project(f64::from(step) * 10.0 + 11.0, latitude);
            let to = project(f64::from(step + 1) * 10.0 + 10.999, latitude);
            sheet.line(from, to, palette::RULE, 0.5);
        }
    }
    // Hollow ones first, so that a filled dot is never hidden.
    for present in [false, true] {
        for dot in map.dots.iter().filter(|dot| dot.present == present) {
            let center = project(dot.longitude, dot.latitude);
            let (radius, colour) = if present { (2.9, palette::INK) } else { (1.7, palette::SOFT) };
            sheet.shapes.push(Shape::Circle { center, radius, colour, hollow: !present });
        }
    }
    sheet.finish(HEIGHT, false)
}

/// The Equal Earth projection (Šavrič, Patterson, Jenny, 2018) onto the drawing, centred on 11° east so that no
/// inhabited land is cut.
fn project(longitude: f64, latitude: f64) -> (f64, f64) {
    const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];
    const X_MAX: f64 = 2.706_630;
    const Y_MAX: f64 = 1.317_363;
    let turned = (longitude - 11.0 + 540.0).rem_euclid(360.0) - 180.0;
    let root = 3_f64.sqrt() / 2.0;
    let theta = (root * latitude.to_radians().sin()).asin();
    let (t2, t6) = (theta.powi(2), theta.powi(6));
    let x = turned.to_radians() * theta.cos()
        / (root * (A[0] + 3.0 * A[1] * t2 + t6 * (7.0 * A[2] + 9.0 * A[3] * t2)));
    let y = theta * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2));
    let margin = 4.0;
    let scale = (WIDTH / 2.0 - margin) / X_MAX;
    (WIDTH / 2.0 + x * scale, HEIGHT / 2.0 - y / Y_MAX * (HEIGHT / 2.0 - margin))
}
