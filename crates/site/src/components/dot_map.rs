//! A map of dots without borders: presence, not quantity; no colour scale of States.

use maud::{Markup, html};

use super::DataTable;
use super::drawing::{Framed, WIDE, coordinate};
use crate::Ctx;

/// A country or area.
#[derive(Clone, Debug)]
pub struct Dot {
    /// Its name, footnote marks included.
    pub name: String,
    /// Degrees east.
    pub longitude: f64,
    /// Degrees north.
    pub latitude: f64,
    /// Records there, or none recorded.
    pub records: u64,
    /// The list behind it.
    pub href: String,
}

/// A map. Every dot has the same size; a filled one says that something is recorded there, a hollow one that
/// nothing is, which says nothing about the State. Names and counts are in the table.
#[derive(Clone, Debug)]
pub struct DotMap {
    /// What a filled dot means.
    pub caption: String,
    /// What a reader would see, in a sentence.
    pub finding: String,
    /// Where the data come from, and their date.
    pub source: String,
    /// The dots, in the alphabetical order of the reader's language.
    pub dots: Vec<Dot>,
    /// Footnotes that follow the names.
    pub footnotes: Vec<String>,
    /// Names and counts, alphabetically.
    pub table: Option<DataTable>,
}

const HEIGHT: f64 = 351.0;

impl DotMap {
    /// The map in its frame, the disclaimer under it.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let framed = Framed {
            caption: &self.caption,
            finding: &self.finding,
            source: &self.source,
            table: self.table.as_ref(),
            wide: self.svg(ctx),
            narrow: None,
        };
        html! {
            div.map {
                (framed.render(ctx))
                p.disclaimer { (ctx.t("map-disclaimer")) }
                @for footnote in &self.footnotes { p.disclaimer { (ctx.content(footnote)) } }
            }
        }
    }

    /// The drawing alone, for documents.
    pub fn svg(&self, ctx: &Ctx) -> Markup {
        html! {
            svg.dot-map viewBox={ "0 0 " (WIDE) " " (HEIGHT) } role="group" aria-label=(ctx.content(&self.finding)) {
                @for latitude in [-60.0, -30.0, 0.0, 30.0, 60.0] {
                    polyline.grid points=(parallel(latitude)) {}
                }
                // Hollow ones first, so that a filled dot is never hidden.
                @for dot in self.dots.iter().filter(|dot| dot.records == 0) { (mark(ctx, dot)) }
                @for dot in self.dots.iter().filter(|dot| dot.records > 0) { (mark(ctx, dot)) }
            }
        }
    }
}

fn mark(ctx: &Ctx, dot: &Dot) -> Markup {
    let (x, y) = project(dot.longitude, dot.latitude);
    let (x, y) = (coordinate(x), coordinate(y));
    let name = ctx.content(&dot.name);
    html! {
        @if dot.records == 0 {
            circle.dot cx=(x) cy=(y) r="2.6" aria-hidden="true" { title { (name) " — " (ctx.t("map-none")) } }
        } @else {
            // Reached by keyboard through the table below, where each name is a link.
            a href=(dot.href) tabindex="-1" {
                circle.dot.dot-filled cx=(x) cy=(y) r="4.2" { title { (name) " — " (ctx.count(dot.records)) } }
            }
        }
    }
}

fn parallel(latitude: f64) -> String {
    let points: Vec<String> = (-18..=18)
        .map(|step| {
            let (x, y) = project(f64::from(step) * 10.0, latitude);
            format!("{},{}", coordinate(x), coordinate(y))
        })
        .collect();
    points.join(" ")
}

/// The Equal Earth projection (Šavrič, Patterson, Jenny, 2018) onto the drawing, centred on 11° east so that no
/// inhabited land is cut.
fn project(longitude: f64, latitude: f64) -> (f64, f64) {
    const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];
    const X_MAX: f64 = 2.706_630;
    const Y_MAX: f64 = 1.317_363;
    let turned = (longitude - 11.0 + 540.0).rem_euclid(360.0) - 180.0;
    // The drawing's edges are reached exactly at ±180, which the remainder would fold onto one side.
    let turned = if (longitude - 180.0).abs() < 1e-9 && turned < -180.0 + 1e-9 { 180.0 } else { turned };
    let root = 3_f64.sqrt() / 2.0;
    let theta = (root * latitude.to_radians().sin()).asin();
    let (t2, t6) = (theta.powi(2), theta.powi(6));
    let x = turned.to_radians() * theta.cos()
        / (root * (A[0] + 3.0 * A[1] * t2 + t6 * (7.0 * A[2] + 9.0 * A[3] * t2)));
    let y = theta * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2));
    let margin = 5.0;
    let scale = (WIDE / 2.0 - margin) / X_MAX;
    (WIDE / 2.0 + x * scale, HEIGHT / 2.0 - y / Y_MAX * (HEIGHT / 2.0 - margin))
}
