//! Bars from nought, labelled directly.

use maud::{Markup, html};

use super::DataTable;
use super::drawing::{Framed, Line, NARROW, WIDE, coordinate, letter, width_of, wrap};
use crate::Ctx;

/// One bar.
#[derive(Clone, Debug, Default)]
pub struct Bar {
    /// A number or code before the label; empty for none.
    pub code: String,
    /// Its label.
    pub label: String,
    /// A few words under the label, in one line; empty for none.
    pub detail: String,
    /// Confirmed.
    pub value: u64,
    /// Suggested and not confirmed: hatched, after the confirmed part.
    pub suggested: u64,
    /// What stands at its end: the value as the language writes it, or an amount.
    pub text: String,
    /// The list behind it.
    pub href: Option<String>,
    /// The cluster, 1 to 4, for its colour; 0 for ink.
    pub cluster: u8,
}

/// A bar chart. Sort the bars by meaning (number, cluster), not by size, where they name objectives; never name
/// States in one.
#[derive(Clone, Debug)]
pub struct BarChart {
    /// Unique on its page.
    pub id: String,
    /// What is counted, of what.
    pub caption: String,
    /// What a reader would see, in a sentence.
    pub finding: String,
    /// Where the data come from, and their date.
    pub source: String,
    /// The bars.
    pub bars: Vec<Bar>,
    /// The end of the scale; none for the longest bar. A chart of percentages says 100.
    pub most: Option<u64>,
    /// The same data to look up.
    pub table: Option<DataTable>,
}

impl BarChart {
    /// The chart in its frame.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        Framed {
            caption: &self.caption,
            finding: &self.finding,
            source: &self.source,
            table: self.table.as_ref(),
            wide: self.drawing(ctx, WIDE, "w"),
            narrow: Some(self.drawing(ctx, NARROW, "n")),
        }
        .render(ctx)
    }

    /// The drawing alone, for documents.
    pub fn svg(&self, ctx: &Ctx) -> Markup {
        self.drawing(ctx, WIDE, "d")
    }

    fn drawing(&self, ctx: &Ctx, width: f64, variant: &str) -> Markup {
        let line = Line { width, rtl: ctx.rtl() };
        let size = letter(ctx);
        let stacked = width < 500.0;
        let coded = self.bars.iter().any(|bar| !bar.code.is_empty());
        let code_width = if coded { 30.0 } else { 0.0 };
        let text_width = self.bars.iter().map(|bar| width_of(&bar.text, size)).fold(0.0, f64::max) + 10.0;
        let label_width = if stacked { width - code_width } else { 250.0 };
        let start = if stacked { code_width } else { code_width + label_width + 12.0 };
        let room = (width - start - text_width).max(20.0);
        let most = self
            .most
            .unwrap_or_else(|| self.bars.iter().map(|bar| bar.value + bar.suggested).max().unwrap_or(0))
            .max(1);
        let length = |value: u64| value as f64 / most as f64 * room;

        let mut top = 2.0;
        let mut rows = Vec::new();
        for bar in &self.bars {
            let lines = wrap(&bar.label, size, label_width, 2);
            let detail = usize::from(!bar.detail.is_empty());
            let text_height = (lines.len() + detail) as f64 * 18.0;
            let bar_top = if stacked { top + text_height + 4.0 } else { top + (text_height - 14.0) / 2.0 };
            rows.push((bar, lines, top, bar_top));
            top += if stacked { text_height + 31.0 } else { text_height + 8.0 };
        }
        // An image's parts are not read out one by one, so a drawing with doors in it is a group.
        let role = if self.bars.iter().any(|bar| bar.href.is_some()) { "group" } else { "img" };
        let hatch = format!("hatch-{}-{variant}", self.id);
        html! {
            svg viewBox={ "0 0 " (width) " " (coordinate(top)) } role=(role) aria-label=(ctx.content(&self.finding))
                font-size=(size) {
                (hatching(&hatch))
                @for (bar, lines, top, bar_top) in &rows {
                    @let confirmed = length(bar.value);
                    @let all = length(bar.value + bar.suggested);
                    g.bar data-cluster=[(bar.cluster > 0).then(|| bar.cluster.to_string())] {
                        @if !bar.code.is_empty() {
                            text.bar-code x=(line.at(22.0)) y=(coordinate(top + 13.5)) text-anchor="end" { (bar.code) }
                        }
                        @for (index, words) in lines.iter().enumerate() {
                            text x=(line.at(code_width)) y=(coordinate(top + 13.5 + index as f64 * 18.0)) {
                                (ctx.content(words))
                            }
                        }
                        @if !bar.detail.is_empty() {
                            text.soft-text x=(line.at(code_width)) y=(coordinate(top + 12.5 + lines.len() as f64 * 18.0))
                                font-size=(coordinate(size - 1.5)) { (ctx.content(&bar.detail)) }
                        }
                        @if bar.value > 0 {
                            rect.bar-solid x=(line.left(start, confirmed.max(1.5))) y=(coordinate(*bar_top))
                                width=(coordinate(confirmed.max(1.5))) height="14" {}
                        }
                        @if bar.suggested > 0 {
                            rect.bar-hatched x=(line.left(start + confirmed, all - confirmed)) y=(coordinate(*bar_top))
                                width=(coordinate(all - confirmed)) height="14" fill={ "url(#" (hatch) ")" } {}
                        }
                        @match &bar.href {
                            Some(href) => a href=(href) aria-label=(ctx.content(&format!("{} {}: {}", bar.code, bar.label, bar.text))) {
                                text.bar-value x=(line.at(start + all + 6.0)) y=(coordinate(bar_top + 12.0)) { (bar.text) }
                            },
                            None => text.bar-value x=(line.at(start + all + 6.0)) y=(coordinate(bar_top + 12.0)) { (bar.text) },
                        }
                    }
                }
                line.axis x1=(line.at(start)) x2=(line.at(start)) y1="0" y2=(coordinate(top - 6.0)) {}
            }
        }
    }
}

/// The hatching of what nobody has confirmed. Each drawing has its own, since a hidden drawing's would not paint.
pub(super) fn hatching(id: &str) -> Markup {
    html! {
        defs {
            pattern id=(id) width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                rect.hatch-ground width="6" height="6" {}
                line.hatch-line x1="0" y1="0" x2="0" y2="6" {}
            }
        }
    }
}
