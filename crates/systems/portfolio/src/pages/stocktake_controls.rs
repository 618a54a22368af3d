//! How a stocktake is counted: the form above it, a plain GET whose query string is the question.

use maud::{Markup, html};
use sterna_site::Ctx;

use super::StocktakeView;

impl StocktakeView {
    /// The settings, folded until needed.
    pub(super) fn controls(&self, ctx: &Ctx) -> Markup {
        let select = |name: &str, held: &str, values: &[&str]| -> Markup {
            html! {
                div.field {
                    label for=(name) { (ctx.t(&format!("stocktake-{name}"))) }
                    select id=(name) name=(name) {
                        @for value in values { option value=(value) selected[*value == held] { (ctx.t(&format!("{name}-{value}"))) } }
                    }
                }
            }
        };
        let money = self.stocktake.money.unwrap_or("no");
        let date = |name: &str, held: Option<jiff::civil::Date>| -> Markup {
            html! {
                div.field {
                    label for=(name) { (ctx.t(&format!("stocktake-{name}"))) }
                    input id=(name) name=(name) type="date" value=[held.map(|day| day.to_string())];
                }
            }
        };
        html! {
            details.controls open[self.query.compares()] {
                summary { (ctx.t("stocktake-settings")) " " span.soft {
                    (ctx.t(&format!("denominator-{}", self.stocktake.denominator.kind))) " · "
                    (ctx.t(&format!("rounding-{}", self.stocktake.rounding)))
                } }
                form.control-grid method="get" action="/stocktake" {
                    input type="hidden" name="by" value=(self.query.by.code());
                    @for (key, values) in &self.query.filters { @for value in values { input type="hidden" name=(key) value=(value); } }
                    fieldset.field.control-wide {
                        legend { (ctx.t("stocktake-collections")) }
                        ul.choices { @for (slug, name) in &self.collections { li { label {
                            input type="checkbox" name="collection" value=(slug) checked[self.query.collections.contains(slug)]; " "
                            span dir="auto" { (ctx.content(name)) }
                        } } } }
                    }
                    (select("denominator", self.stocktake.denominator.kind, &["tagged", "activated", "all"]))
                    (select("rounding", self.stocktake.rounding, &["floor", "half-up"]))
                    (select("money", money, &["equal", "by-rank", "no"]))
                    (select("tags", self.stocktake.tags, &["confirmed", "suggested"]))
                    div.control-pair { (date("tagged-from", self.query.tagged.from)) (date("tagged-to", self.query.tagged.to)) }
                    div.control-pair { (date("period-from", self.query.period.from)) (date("period-to", self.query.period.to)) }
                    div.control-pair { (date("compare-tagged-from", self.query.compare_tagged.from)) (date("compare-tagged-to", self.query.compare_tagged.to)) }
                    div.control-pair { (date("compare-period-from", self.query.compare_period.from)) (date("compare-period-to", self.query.compare_period.to)) }
                    div.field {
                        label for="as-of" { (ctx.t("stocktake-as-of")) }
                        input id="as-of" name="as-of" type="number" min="0" value=[self.query.as_of];
                    }
                    div.field { button.button type="submit" data-kind="secondary" { (ctx.t("stocktake-apply")) } }
                }
            }
        }
    }
}
