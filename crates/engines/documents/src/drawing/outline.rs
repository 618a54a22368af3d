//! A drawing as filled paths alone: what SVG and EMF have in common.

use super::{Anchor, Drawing, Lettering, Shape};

/// A step of a path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Step {
    Move((f64, f64)),
    Line((f64, f64)),
    Curve((f64, f64), (f64, f64), (f64, f64)),
    Close,
}

/// A path, filled by the rule of winding numbers.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Path(pub(super) Vec<Step>);

impl Path {
    fn moved(mut self, by: (f64, f64)) -> Self {
        let shift = |point: (f64, f64)| (point.0 + by.0, point.1 + by.1);
        for step in &mut self.0 {
            *step = match *step {
                Step::Move(to) => Step::Move(shift(to)),
                Step::Line(to) => Step::Line(shift(to)),
                Step::Curve(first, second, to) => Step::Curve(shift(first), shift(second), shift(to)),
                Step::Close => Step::Close,
            };
        }
        self
    }

    fn polygon(points: [(f64, f64); 4]) -> Self {
        Self(vec![
            Step::Move(points[0]),
            Step::Line(points[1]),
            Step::Line(points[2]),
            Step::Line(points[3]),
            Step::Close,
        ])
    }

    /// A circle; the other way round for the hole of a ring.
    fn circle(&mut self, center: (f64, f64), radius: f64, hole: bool) {
        // The length of the handles with which four curves make a circle.
        let handle = radius * 0.552_284_75;
        let turn = if hole { -1.0 } else { 1.0 };
        let at = |x: f64, y: f64| (center.0 + x, center.1 + y * turn);
        let (r, h) = (radius, handle);
        self.0.push(Step::Move(at(r, 0.0)));
        self.0.push(Step::Curve(at(r, h), at(h, r), at(0.0, r)));
        self.0.push(Step::Curve(at(-h, r), at(-r, h), at(-r, 0.0)));
        self.0.push(Step::Curve(at(-r, -h), at(-h, -r), at(0.0, -r)));
        self.0.push(Step::Curve(at(h, -r), at(r, -h), at(r, 0.0)));
        self.0.push(Step::Close);
    }
}

/// A path and its colour.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fill {
    pub(super) colour: u32,
    pub(super) path: Path,
}

/// The drawing as filled paths, in painting order; neighbours of one colour are one path.
pub(super) fn fills(drawing: &Drawing, lettering: &Lettering, rtl: bool) -> Vec<Fill> {
    let mut fills: Vec<Fill> = Vec::new();
    for shape in &drawing.shapes {
        let (colour, path) = outline(shape, lettering, rtl);
        match fills.last_mut() {
            // Paths of one colour may be joined whether or not they overlap: all turn the same way, or are rings.
            Some(last) if last.colour == colour => last.path.0.extend(path.0),
            _ => fills.push(Fill { colour, path }),
        }
    }
    fills
}

fn outline(shape: &Shape, lettering: &Lettering, rtl: bool) -> (u32, Path) {
    match shape {
        Shape::Rect { x, y, width, height, colour } => {
            let (right, bottom) = (x + width, y + height);
            (*colour, Path::polygon([(*x, *y), (right, *y), (right, bottom), (*x, bottom)]))
        }
        Shape::Line { from, to, colour, width } => {
            let (dx, dy) = (to.0 - from.0, to.1 - from.1);
            let length = dx.hypot(dy).max(1e-9);
            let (nx, ny) = (-dy / length * width / 2.0, dx / length * width / 2.0);
            let corners = [
                (from.0 + nx, from.1 + ny),
                (from.0 - nx, from.1 - ny),
                (to.0 - nx, to.1 - ny),
                (to.0 + nx, to.1 + ny),
            ];
            (*colour, Path::polygon(corners))
        }
        Shape::Circle { center, radius, colour, hollow } => {
            let mut path = Path::default();
            path.circle(*center, *radius, false);
            if *hollow {
                path.circle(*center, radius - 0.6, true);
            }
            (*colour, path)
        }
        Shape::Text { x, y, anchor, size, bold, colour, text } => {
            let (path, width) = lettering.outline(text, *size, *bold, rtl);
            let left = match anchor {
                Anchor::Left => *x,
                Anchor::Middle => x - width / 2.0,
                Anchor::Right => x - width,
            };
            (*colour, path.moved((left, *y)))
        }
    }
}
