//! Drawings: charts and the map as shapes, once, for every format.
//!
//! A drawing is made for the width of a text column. It is written as SVG with letters (pages, PDF), as SVG with
//! outlines (Word) and as EMF (Word's fallback, which LibreOffice shows): vector everywhere, the same in every font.

mod bars;
mod columns;
mod dots;
mod emf;
mod lettering;
mod outline;
mod strip;
mod svg;

pub(crate) use lettering::Lettering;

use crate::palette;
use crate::tree::{Chart, ChartKind, Map};

/// The width of every drawing, in its own units: a text column of 160 mm, so that a unit is a third of a millimetre.
pub(crate) const WIDTH: f64 = 480.0;

/// A picture of shapes.
#[derive(Clone, Debug)]
pub(crate) struct Drawing {
    /// Its height, in the units of [`WIDTH`].
    pub(crate) height: f64,
    /// Every value of the data stands in it; else the data must be beneath.
    pub(crate) complete: bool,
    shapes: Vec<Shape>,
}

/// A shape.
#[derive(Clone, Debug)]
enum Shape {
    /// A filled rectangle.
    Rect { x: f64, y: f64, width: f64, height: f64, colour: u32 },
    /// A straight line.
    Line { from: (f64, f64), to: (f64, f64), colour: u32, width: f64 },
    /// A circle, filled or hollow.
    Circle { center: (f64, f64), radius: f64, colour: u32, hollow: bool },
    /// A line of text.
    Text { x: f64, y: f64, anchor: Anchor, size: f64, bold: bool, colour: u32, text: String },
}

/// Which point of a line of text is placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Anchor {
    /// Its left end.
    Left,
    /// Its middle.
    Middle,
    /// Its right end.
    Right,
}

/// Where drawing happens: shapes are placed from the start of the line, on whichever side that is.
struct Sheet<'a> {
    lettering: &'a Lettering,
    rtl: bool,
    size: f64,
    shapes: Vec<Shape>,
}

impl<'a> Sheet<'a> {
    fn new(lettering: &'a Lettering, rtl: bool) -> Self {
        // Arabic is set a size larger than Latin at the same level.
        Self { lettering, rtl, size: if rtl { 10.8 } else { 9.6 }, shapes: Vec::new() }
    }

    fn x(&self, from_start: f64) -> f64 {
        if self.rtl { WIDTH - from_start } else { from_start }
    }

    fn rect(&mut self, from_start: f64, y: f64, length: f64, height: f64, colour: u32) {
        let x = if self.rtl { WIDTH - from_start - length } else { from_start };
        self.shapes.push(Shape::Rect { x, y, width: length, height, colour });
    }

    fn line(&mut self, from: (f64, f64), to: (f64, f64), colour: u32, width: f64) {
        let (from, to) = ((self.x(from.0), from.1), (self.x(to.0), to.1));
        self.shapes.push(Shape::Line { from, to, colour, width });
    }

    /// The hatching of what nobody has confirmed: strokes and an edge, legible in grey.
    fn hatch(&mut self, from_start: f64, y: f64, length: f64, height: f64, colour: u32) {
        let mut offset = -height;
        while offset < length {
            let (start, end) = (offset.max(0.0), (offset + height).min(length));
            self.line(
                (from_start + start, y + height - (start - offset)),
                (from_start + end, y + height - (end - offset)),
                colour,
                0.7,
            );
            offset += 4.0;
        }
        for (from, to) in [
            ((0.0, 0.0), (length, 0.0)),
            ((0.0, height), (length, height)),
            ((0.0, 0.0), (0.0, height)),
            ((length, 0.0), (length, height)),
        ] {
            self.line((from_start + from.0, y + from.1), (from_start + to.0, y + to.1), colour, 0.7);
        }
    }

    fn text(&mut self, from_start: f64, y: f64, anchor: Anchor, look: Letters, text: &str) {
        let anchor = match (anchor, self.rtl) {
            (Anchor::Left, true) => Anchor::Right,
            (Anchor::Right, true) => Anchor::Left,
            (anchor, _) => anchor,
        };
        self.shapes.push(Shape::Text {
            x: self.x(from_start),
            y,
            anchor,
            size: self.size * look.scale,
            bold: look.bold,
            colour: look.colour,
            text: text.to_owned(),
        });
    }

    fn width_of(&self, text: &str, bold: bool) -> f64 {
        self.lettering.width_of(text, self.size, bold, self.rtl)
    }

    /// A text in at most `lines_max` lines of this width; what is left over ends in an ellipsis.
    fn wrap(&self, text: &str, width: f64, lines_max: usize) -> Vec<String> {
        let mut lines: Vec<String> = vec![String::new()];
        for piece in pieces(text) {
            let last = lines.len() - 1;
            let longer = format!("{}{}", lines[last], piece.trim_end());
            if lines[last].is_empty() || self.width_of(&longer, false) <= width {
                lines[last].push_str(piece);
            } else if lines.len() < lines_max {
                lines.push(piece.to_owned());
            } else {
                let kept = lines[last].trim_end().trim_end_matches([',', ';', '、', '،']).to_owned();
                lines[last] = format!("{kept} …");
                break;
            }
        }
        lines.iter().map(|line| line.trim_end().to_owned()).collect()
    }

    fn finish(self, height: f64, complete: bool) -> Drawing {
        Drawing { height, complete, shapes: self.shapes }
    }
}

/// How letters look.
#[derive(Clone, Copy)]
struct Letters {
    bold: bool,
    colour: u32,
    scale: f64,
}

const PLAIN: Letters = Letters { bold: false, colour: palette::INK, scale: 1.0 };
const BOLD: Letters = Letters { bold: true, colour: palette::INK, scale: 1.0 };
const SOFT: Letters = Letters { bold: false, colour: palette::SOFT, scale: 0.92 };

/// Where a line may break: after a space, and between Chinese characters.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for (at, character) in text.char_indices() {
        let end = at + character.len_utf8();
        if character.is_whitespace() || character as u32 >= 0x2e80 {
            pieces.push(&text[start..end]);
            start = end;
        }
    }
    if start < text.len() {
        pieces.push(&text[start..]);
    }
    pieces
}

/// Draws a chart.
pub(crate) fn chart(chart: &Chart, lettering: &Lettering, rtl: bool) -> Drawing {
    let sheet = Sheet::new(lettering, rtl);
    match chart.kind {
        ChartKind::Bar => bars::draw(chart, sheet),
        ChartKind::Column => columns::draw(chart, sheet),
        ChartKind::Strip => strip::draw(chart, sheet),
    }
}

/// Draws the map.
pub(crate) fn map(map: &Map, lettering: &Lettering) -> Drawing {
    dots::draw(map, Sheet::new(lettering, false))
}

#[cfg(test)]
mod tests;
