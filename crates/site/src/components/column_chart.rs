//! Columns over time, from nought, labelled directly.

use maud::{Markup, html};

use super::DataTable;
use super::drawing::{Framed, Line, NARROW, WIDE, coordinate, letter, steps, width_of};
use crate::Ctx;

/// The data of a column chart: one column for each label.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    /// Label, value, and the value as the language writes it.
    pub columns: Vec<(String, u64, String)>,
    /// The cluster, 1 to 4, for the colour; 0 for ink.
    pub cluster: u8,
}

/// A column chart over periods.
#[derive(Clone, Debug)]
pub struct ColumnChart {
    /// What is counted, of what.
    pub caption: String,
    /// What a reader would see, in a sentence.
    pub finding: String,
    /// Where the data come from, and their date.
    pub source: String,
    /// The columns.
    pub data: Columns,
    /// The same data to look up.
    pub table: Option<DataTable>,
}

const HEIGHT: f64 = 220.0;
const FOOT: f64 = 26.0;
const HEAD: f64 = 22.0;

impl ColumnChart {
    /// The chart in its frame.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        Framed {
            caption: &self.caption,
            finding: &self.finding,
            source: &self.source,
            table: self.table.as_ref(),
            wide: self.drawing(ctx, WIDE),
            narrow: Some(self.drawing(ctx, NARROW)),
        }
        .render(ctx)
    }

    /// The drawing alone, for documents.
    pub fn svg(&self, ctx: &Ctx) -> Markup {
        self.drawing(ctx, WIDE)
    }

    fn drawing(&self, ctx: &Ctx, width: f64) -> Markup {
        let line = Line { width, rtl: ctx.rtl() };
        let size = letter(ctx);
        let columns = &self.data.columns;
        let grid = steps(columns.iter().map(|(_, value, _)| *value).max().unwrap_or(0));
        let most = grid.last().copied().unwrap_or(1).max(1);
        let place = width / columns.len().max(1) as f64;
        let thick = (place * 0.62).min(64.0);
        let ground = HEIGHT - FOOT;
        let tall = |value: u64| value as f64 / most as f64 * (ground - HEAD);
        // A label under every column when they fit, else under every second, third and so on.
        let widest = columns.iter().map(|(label, ..)| width_of(label, size)).fold(1.0, f64::max) + 8.0;
        let every = (widest / place).ceil().max(1.0) as usize;
        let values_fit = columns.iter().all(|(_, _, text)| width_of(text, size) + 4.0 <= place.max(thick));
        html! {
            svg viewBox={ "0 0 " (width) " " (HEIGHT) } role="img" aria-label=(ctx.content(&self.finding))
                font-size=(size) {
                @for value in &grid {
                    @let y = coordinate(ground - tall(*value));
                    line.grid.axis[*value == 0] x1="0" x2=(width) y1=(y) y2=(y) {}
                }
                g.bar data-cluster=[(self.data.cluster > 0).then(|| self.data.cluster.to_string())] {
                    @for (index, (label, value, text)) in columns.iter().enumerate() {
                        @let middle = place * (index as f64 + 0.5);
                        @if *value > 0 {
                            rect.bar-solid x=(line.left(middle - thick / 2.0, thick)) width=(coordinate(thick))
                                y=(coordinate(ground - tall(*value))) height=(coordinate(tall(*value))) {}
                        }
                        @if values_fit {
                            text.bar-value x=(line.at(middle)) y=(coordinate(ground - tall(*value) - 6.0))
                                text-anchor="middle" { (text) }
                        }
                        @if index % every == 0 {
                            text.soft-text x=(line.at(middle)) y=(coordinate(HEIGHT - 7.0)) text-anchor="middle" {
                                (ctx.content(label))
                            }
                        }
                    }
                }
            }
        }
    }
}
