//! Letters as shapes: measured and outlined from the fonts inside the program.

use std::fmt;

use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};
use rustybuzz::{Direction, Face, UnicodeBuffer};
use unicode_bidi::{BidiInfo, Level};

use super::outline::{Path, Step};
use crate::fonts;

/// The fonts of drawings, opened once for a document.
pub(crate) struct Lettering {
    regular: Vec<Face<'static>>,
    bold: Vec<Face<'static>>,
}

impl fmt::Debug for Lettering {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Lettering of {} faces", self.regular.len() + self.bold.len())
    }
}

impl Lettering {
    /// Opens the fonts.
    pub(crate) fn new() -> Self {
        let open = |bold| fonts::lettering(bold).filter_map(|font| Face::from_slice(font.bytes, 0)).collect();
        Self { regular: open(false), bold: open(true) }
    }

    /// How wide a line is.
    pub(super) fn width_of(&self, text: &str, size: f64, bold: bool, rtl: bool) -> f64 {
        self.set(text, size, bold, rtl, None)
    }

    /// The outline of a line that begins at its left end, at the origin, on the baseline.
    pub(super) fn outline(&self, text: &str, size: f64, bold: bool, rtl: bool) -> (Path, f64) {
        let mut path = Path::default();
        let width = self.set(text, size, bold, rtl, Some(&mut path));
        (path, width)
    }

    /// Sets a line, run by run from left to right; gives its width.
    fn set(&self, text: &str, size: f64, bold: bool, rtl: bool, mut path: Option<&mut Path>) -> f64 {
        let faces = if bold { &self.bold } else { &self.regular };
        let base = if rtl { Level::rtl() } else { Level::ltr() };
        let bidi = BidiInfo::new(text, Some(base));
        let Some(paragraph) = bidi.paragraphs.first() else { return 0.0 };
        let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
        let mut pen = 0.0;
        for run in runs {
            let backwards = levels.get(run.start).is_some_and(|level| level.is_rtl());
            let mut pieces = by_face(&text[run], faces);
            if backwards {
                pieces.reverse();
            }
            for (face, piece) in pieces {
                pen = shape(&faces[face], piece, backwards, size, pen, path.as_deref_mut());
            }
        }
        pen
    }
}

/// Cuts a text where another face is needed. Letters that no face has are set in the first, as a box.
fn by_face<'t>(text: &'t str, faces: &[Face<'static>]) -> Vec<(usize, &'t str)> {
    let mut pieces: Vec<(usize, &str)> = Vec::new();
    let mut start = 0;
    let mut current = None;
    for (at, character) in text.char_indices() {
        let has = |face: usize| faces.get(face).is_some_and(|face| face.glyph_index(character).is_some());
        // A space or a stop stays with the letters before it.
        let face = match current {
            Some(face) if !character.is_alphanumeric() && has(face) => face,
            _ => (0..faces.len()).find(|face| has(*face)).unwrap_or(0),
        };
        if let Some(before) = current
            && before != face
        {
            pieces.push((before, &text[start..at]));
            start = at;
        }
        current = Some(face);
    }
    if let Some(face) = current
        && face < faces.len()
    {
        pieces.push((face, &text[start..]));
    }
    pieces
}

fn shape(
    face: &Face<'static>,
    text: &str,
    backwards: bool,
    size: f64,
    pen: f64,
    path: Option<&mut Path>,
) -> f64 {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    buffer.set_direction(if backwards { Direction::RightToLeft } else { Direction::LeftToRight });
    let glyphs = rustybuzz::shape(face, &[], buffer);
    let scale = size / f64::from(face.units_per_em().max(1));
    let mut pen = pen;
    let mut path = path;
    for (info, position) in glyphs.glyph_infos().iter().zip(glyphs.glyph_positions()) {
        if let Some(path) = path.as_deref_mut() {
            let origin = (pen + f64::from(position.x_offset) * scale, -f64::from(position.y_offset) * scale);
            let glyph = GlyphId(u16::try_from(info.glyph_id).unwrap_or(0));
            face.outline_glyph(glyph, &mut Pencil { path, origin, scale, last: (0.0, 0.0) });
        }
        pen += f64::from(position.x_advance) * scale;
    }
    pen
}

/// Draws a glyph's outline onto a path, upside down: fonts count upwards, drawings downwards.
struct Pencil<'p> {
    path: &'p mut Path,
    origin: (f64, f64),
    scale: f64,
    last: (f64, f64),
}

impl Pencil<'_> {
    fn point(&self, x: f32, y: f32) -> (f64, f64) {
        (self.origin.0 + f64::from(x) * self.scale, self.origin.1 - f64::from(y) * self.scale)
    }
}

impl OutlineBuilder for Pencil<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.last = self.point(x, y);
        self.path.0.push(Step::Move(self.last));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.last = self.point(x, y);
        self.path.0.push(Step::Line(self.last));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (control, end) = (self.point(x1, y1), self.point(x, y));
        let third = |from: f64, to: f64| from + (to - from) * 2.0 / 3.0;
        let first = (third(self.last.0, control.0), third(self.last.1, control.1));
        let second = (third(end.0, control.0), third(end.1, control.1));
        self.last = end;
        self.path.0.push(Step::Curve(first, second, end));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.last = self.point(x, y);
        self.path.0.push(Step::Curve(self.point(x1, y1), self.point(x2, y2), self.last));
    }

    fn close(&mut self) {
        self.path.0.push(Step::Close);
    }
}
