//! Representative points for a map of dots.
//!
//! A point is the centre of the largest polygon in Natural Earth (public domain), else the one of the HDX taxonomy
//! (MIT). Countries whose polygon in Natural Earth leaves out part of them take the taxonomy's point.

use std::{collections::HashMap, path::Path};

use serde_json::Value;

use super::{
    Fault,
    areas::Area,
    source::{csv_rows, json},
};

/// Natural Earth draws these without a part of them.
const FROM_TAXONOMY: [&str; 2] = ["CYP", "SOM"];
/// Longitude and latitude by three letters.
pub(super) fn read(data: &Path, areas: &[Area]) -> Result<HashMap<String, (f64, f64)>, Fault> {
    let shapes = shape_centres(&json(&data.join("reference/natural-earth/countries-10m.json.gz"))?)?;
    let taxonomy = "reference/hdx/Countries & Territories Taxonomy MVP - C&T Taxonomy.csv";
    let mut points: HashMap<String, (f64, f64)> = HashMap::new();
    for row in csv_rows(&data.join(taxonomy))? {
        let code = [&row["ISO 3166-1 Alpha 3-Codes"], &row["x Alpha3 codes"]]
            .into_iter()
            .find(|code| !code.is_empty());
        if let (Some(code), Ok(lon), Ok(lat)) =
            (code, row["Longitude"].parse::<f64>(), row["Latitude"].parse())
        {
            points.insert(code.clone(), (within_circle(lon), lat));
        }
    }
    for area in areas.iter().filter(|area| !FROM_TAXONOMY.contains(&area.iso3.as_str())) {
        let key = match area.iso3.as_str() {
            "TWN" => "158",
            "XKX" => "Kosovo",
            _ => &area.m49,
        };
        if let Some(centre) = shapes.get(key) {
            points.insert(area.iso3.clone(), *centre);
        }
    }
    Ok(points)
}

/// The centre of the largest polygon of each shape, by its number, or by its name when it has none.
fn shape_centres(topology: &Value) -> Result<HashMap<String, (f64, f64)>, Fault> {
    let arcs = arcs(topology)?;
    let shapes = topology.pointer("/objects/countries/geometries").and_then(Value::as_array);
    let mut centres = HashMap::new();
    for shape in shapes.ok_or("the topology has no countries")? {
        let name = shape.pointer("/properties/name").and_then(Value::as_str).unwrap_or_default();
        let key = shape.get("id").and_then(Value::as_str).unwrap_or(name).to_owned();
        let parts = shape.get("arcs").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        // A polygon is a list of rings, the first its outline; a multipolygon is a list of those.
        let outlines: Vec<&Value> = match shape.get("type").and_then(Value::as_str) {
            Some("Polygon") => parts.first().into_iter().collect(),
            _ => parts.iter().filter_map(|polygon| polygon.get(0)).collect(),
        };
        let measured = outlines.into_iter().map(|outline| area_and_centre(&ring(outline, &arcs)));
        if let Some((_, centre)) = measured.max_by(|a, b| a.0.total_cmp(&b.0)) {
            // A part of a country under another's number would come later and be smaller: the first stays.
            centres.entry(key).or_insert(centre);
        }
    }
    Ok(centres)
}

type Line = Vec<(f64, f64)>;

/// The arcs in degrees: the file keeps whole steps from point to point.
fn arcs(topology: &Value) -> Result<Vec<Line>, Fault> {
    let number =
        |pointer: &str| topology.pointer(pointer).and_then(Value::as_f64).ok_or("the topology has no scale");
    let (scale_x, scale_y) = (number("/transform/scale/0")?, number("/transform/scale/1")?);
    let (shift_x, shift_y) = (number("/transform/translate/0")?, number("/transform/translate/1")?);
    let arcs: Vec<Vec<(i64, i64)>> = serde_json::from_value(topology["arcs"].clone())?;
    let line = |steps: Vec<(i64, i64)>| {
        let (mut x, mut y) = (0, 0);
        let mut point = |(step_x, step_y): (i64, i64)| {
            (x, y) = (x + step_x, y + step_y);
            (x as f64 * scale_x + shift_x, y as f64 * scale_y + shift_y)
        };
        steps.into_iter().map(&mut point).collect()
    };
    Ok(arcs.into_iter().map(line).collect())
}

/// The points of a ring. A negative number means the arc backwards.
fn ring(numbers: &Value, arcs: &[Line]) -> Line {
    let mut points = Vec::new();
    for number in numbers.as_array().into_iter().flatten().filter_map(Value::as_i64) {
        let arc = &arcs[usize::try_from(if number < 0 { !number } else { number }).unwrap_or_default()];
        if number < 0 {
            points.extend(arc.iter().rev());
        } else {
            points.extend(arc);
        }
    }
    unwrap_antimeridian(&mut points);
    points
}

/// Lets a ring that crosses the 180th meridian run on beyond it, so that its centre lies within.
fn unwrap_antimeridian(points: &mut [(f64, f64)]) {
    for at in 1..points.len() {
        let turns = ((points[at - 1].0 - points[at].0) / 360.0).round();
        points[at].0 += 360.0 * turns;
    }
}

/// Longitude between -180 and 180 degrees.
fn within_circle(lon: f64) -> f64 {
    (lon + 540.0).rem_euclid(360.0) - 180.0
}

/// Area, roughly to scale, and centre of gravity of a ring.
fn area_and_centre(points: &[(f64, f64)]) -> (f64, (f64, f64)) {
    let (mut doubled, mut x, mut y) = (0.0, 0.0, 0.0);
    // Measured from one of its points: far from the origin, a small ring's area would drown in rounding.
    let (left, bottom) = points.first().copied().unwrap_or_default();
    let near = || points.iter().map(|point| (point.0 - left, point.1 - bottom));
    for (a, b) in near().zip(near().cycle().skip(1)) {
        let cross = a.0 * b.1 - b.0 * a.1;
        doubled += cross;
        x += (a.0 + b.0) * cross;
        y += (a.1 + b.1) * cross;
    }
    if doubled == 0.0 {
        // Too small to have an area at this scale.
        return (0.0, (left, bottom));
    }
    let centre = (within_circle(left + x / (3.0 * doubled)), bottom + y / (3.0 * doubled));
    // A degree of longitude shrinks towards the poles.
    (doubled.abs() / 2.0 * centre.1.to_radians().cos(), centre)
}
