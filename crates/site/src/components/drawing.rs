//! What charts share: a frame with caption, text alternative, source and table, and the measuring of text.
//!
//! A drawing is made for a width. Pages carry a wide and a narrow one and show the one that fits, so letters keep
//! their size on a phone; a document takes the wide one. Nothing in a drawing needs a script or a `style`.

use maud::{Markup, html};

use super::DataTable;
use crate::Ctx;

/// The width of the wide drawing, in its own units; one unit is a pixel at the normal text size.
pub(super) const WIDE: f64 = 720.0;
/// The width of the narrow drawing.
pub(super) const NARROW: f64 = 320.0;
/// The size of letters in drawings; Arabic is set a size larger, as on pages.
pub(super) fn letter(ctx: &Ctx) -> f64 {
    if ctx.rtl() { 16.5 } else { 14.0 }
}

/// A frame around a drawing.
pub(super) struct Framed<'a> {
    /// What is counted, of what.
    pub(super) caption: &'a str,
    /// What a reader would see, in a sentence.
    pub(super) finding: &'a str,
    /// Where the data come from, and their date.
    pub(super) source: &'a str,
    /// The same data to look up.
    pub(super) table: Option<&'a DataTable>,
    /// The drawing for both widths; equal ones are given once.
    pub(super) wide: Markup,
    /// The narrow one, when it differs.
    pub(super) narrow: Option<Markup>,
}

impl Framed<'_> {
    /// The figure.
    pub(super) fn render(&self, ctx: &Ctx) -> Markup {
        let class = if self.narrow.is_some() { "drawing drawing-wide" } else { "drawing" };
        html! {
            figure.chart {
                figcaption {
                    p.chart-caption { (ctx.content(self.caption)) }
                    @if self.finding != self.caption { p.chart-finding { (ctx.content(self.finding)) } }
                }
                div class=(class) { (self.wide) }
                @if let Some(narrow) = &self.narrow { div.drawing.drawing-narrow { (narrow) } }
                p.chart-source { (ctx.content(self.source)) }
                @if let Some(table) = self.table {
                    details.chart-table {
                        summary data-key="t" { (ctx.t("chart-table")) }
                        (table.render(ctx))
                    }
                }
            }
        }
    }
}

/// Places on a line that is read from either side.
#[derive(Clone, Copy)]
pub(super) struct Line {
    pub(super) width: f64,
    pub(super) rtl: bool,
}

impl Line {
    /// Where a point stands that is this far from the start of the line.
    pub(super) fn at(self, from_start: f64) -> String {
        coordinate(if self.rtl { self.width - from_start } else { from_start })
    }

    /// Where the left edge of a bar stands that starts this far in and is this long.
    pub(super) fn left(self, from_start: f64, length: f64) -> String {
        coordinate(if self.rtl { self.width - from_start - length } else { from_start })
    }
}

/// A coordinate with one decimal place.
pub(super) fn coordinate(value: f64) -> String {
    format!("{value:.1}")
}

/// About how wide a text is. Letters of Noto Sans are half their size wide on average; Chinese ones are square.
pub(super) fn width_of(text: &str, size: f64) -> f64 {
    let wide = |character: char| {
        if character as u32 >= 0x2e80 {
            1.0
        } else if character.is_uppercase() || ('\u{400}'..='\u{4ff}').contains(&character) {
            0.66
        } else {
            0.54
        }
    };
    text.chars().map(wide).sum::<f64>() * size
}

/// A text in at most `lines_max` lines of this width; what is left over ends in an ellipsis.
pub(super) fn wrap(text: &str, size: f64, width: f64, lines_max: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for piece in pieces(text) {
        let last = lines.len() - 1;
        if width_of(&lines[last], size) + width_of(piece.trim_end(), size) <= width || lines[last].is_empty()
        {
            lines[last].push_str(piece);
        } else if lines.len() < lines_max {
            lines.push(piece.to_owned());
        } else {
            let kept = lines[last].trim_end().trim_end_matches([',', ';', '、']).to_owned();
            lines[last] = format!("{kept} …");
            break;
        }
    }
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

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

/// Round steps from nought to at least `most`: about four of them.
pub(super) fn steps(most: u64) -> Vec<u64> {
    let rough = (most.max(1) as f64 / 4.0).max(1.0);
    let power = 10_f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|unit| unit * power).find(|step| *step >= rough);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a positive whole number")]
    let step = step.unwrap_or(rough).max(1.0) as u64;
    (0..).map(|index| index * step).take_while(|value| *value < most.saturating_add(step)).collect()
}
