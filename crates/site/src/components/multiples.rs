//! Small multiples: the same little chart for each objective, on one scale.

use maud::{Markup, html};

use super::drawing::coordinate;
use crate::Ctx;

/// One of them.
#[derive(Clone, Debug)]
pub struct Multiple {
    /// Number or code.
    pub code: String,
    /// Short label.
    pub label: String,
    /// The cluster, 1 to 4.
    pub cluster: u8,
    /// Its page or list.
    pub href: String,
    /// The values, one for each period.
    pub values: Vec<u64>,
    /// What stands beside the label: the total, formatted.
    pub total: String,
}

/// Small multiples by objective.
#[derive(Clone, Debug)]
pub struct Multiples {
    /// What is counted, of what, and that all share one scale.
    pub caption: String,
    /// The periods: the first and the last are printed.
    pub periods: Vec<String>,
    /// In the order of their numbers.
    pub items: Vec<Multiple>,
    /// Where the data come from, and their date.
    pub source: String,
}

impl Multiples {
    /// The grid.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let most = self.items.iter().flat_map(|item| &item.values).copied().max().unwrap_or(0).max(1);
        html! {
            figure.chart {
                figcaption { p.chart-caption { (ctx.content(&self.caption)) } }
                ol.multiples {
                    @for item in &self.items {
                        li data-cluster=(item.cluster) {
                            a href=(item.href) {
                                span.chip-code { (item.code) }
                                span.chip-label { (ctx.content(&item.label)) }
                            }
                            (spark(ctx, &item.values, most))
                            p { span.multiples-total { (item.total) } }
                        }
                    }
                }
                @if let (Some(first), Some(last)) = (self.periods.first(), self.periods.last()) {
                    p.chart-source { (ctx.content(first)) "–" (ctx.content(last)) " · " (ctx.content(&self.source)) }
                }
            }
        }
    }
}

fn spark(ctx: &Ctx, values: &[u64], most: u64) -> Markup {
    let place = 120.0 / values.len().max(1) as f64;
    html! {
        svg.spark viewBox="0 0 120 30" preserveAspectRatio="none" aria-hidden="true" {
            @for (index, value) in values.iter().enumerate() {
                @let tall = *value as f64 / most as f64 * 28.0;
                @let position = if ctx.rtl() { values.len() - 1 - index } else { index } as f64;
                @if *value > 0 {
                    rect x=(coordinate(position * place)) y=(coordinate(29.0 - tall))
                        width=(coordinate(place * 0.72)) height=(coordinate(tall.max(1.0))) {}
                }
            }
            line x1="0" x2="120" y1="29.5" y2="29.5" {}
        }
    }
}
