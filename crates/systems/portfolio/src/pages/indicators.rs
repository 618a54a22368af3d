//! The indicators of an outcome: before, aimed at, reached.

use maud::{Markup, html};
use sterna_site::Ctx;

use crate::project::{Indicator, Measurement};

/// The table of an outcome's indicators, folded.
pub(super) fn indicators(ctx: &Ctx, indicators: &[Indicator]) -> Markup {
    let values = |measurements: &[Measurement]| {
        let written: Vec<String> = measurements
            .iter()
            .map(|one| {
                let value = if one.value.is_empty() { one.comment.best_text(ctx.lang) } else { &one.value };
                if one.when.is_empty() { value.to_owned() } else { format!("{value} ({})", one.when) }
            })
            .collect();
        written.join("; ")
    };
    html! {
        details.indicators {
            summary { (ctx.t_args("outcome-indicators", &[("count", indicators.len().into())])) }
            div.table-frame role="region" tabindex="0" aria-label=(ctx.t("outcome-indicators-label")) {
                table {
                    thead { tr {
                        th scope="col" { (ctx.t("indicator")) } th scope="col" { (ctx.t("indicator-baseline")) }
                        th scope="col" { (ctx.t("indicator-target")) } th scope="col" { (ctx.t("indicator-actual")) }
                    } }
                    tbody {
                        @for one in indicators {
                            tr {
                                th scope="row" dir="auto" { (ctx.content(one.title.best_text(ctx.lang))) }
                                td dir="auto" { (ctx.content(&values(&one.baselines))) }
                                td dir="auto" { (ctx.content(&values(&one.targets))) }
                                td dir="auto" { (ctx.content(&values(&one.actuals))) }
                            }
                        }
                    }
                }
            }
        }
    }
}
