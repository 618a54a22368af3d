//! How much of a portfolio a figure speaks of: tagged, activated, all.

use maud::{Markup, html};

use super::{Figure, drawing::coordinate};
use crate::Ctx;

/// Coverage in three nested counts. Each figure leads to its list.
#[derive(Clone, Debug)]
pub struct CoverageBar {
    /// Records with a confirmed tag.
    pub tagged: u64,
    /// Records that count as activated.
    pub activated: u64,
    /// All records.
    pub all: u64,
    /// The lists of the three: tagged, activated, all.
    pub hrefs: [String; 3],
}

impl CoverageBar {
    /// The bar and its sentence.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let share = |count: u64| {
            if self.all == 0 { 0.0 } else { count.min(self.all) as f64 / self.all as f64 * 1000.0 }
        };
        let (tagged, activated) = (share(self.tagged), share(self.activated));
        let left = |length: f64| coordinate(if ctx.rtl() { 1000.0 - length } else { 0.0 });
        let figure = |count: u64, index: usize, key: &str| match count {
            // Never a bare 0.
            0 => html! { span.soft { (ctx.t("none-recorded")) } },
            _ => Figure::count(ctx, count, self.hrefs[index].clone(), ctx.t(key)).render(ctx),
        };
        html! {
            div.coverage {
                svg.coverage-bar viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true" {
                    rect.coverage-all x="0" y="0" width="1000" height="12" {}
                    rect.coverage-activated x=(left(activated)) y="0" width=(coordinate(activated)) height="12" {}
                    rect.coverage-tagged x=(left(tagged)) y="3" width=(coordinate(tagged)) height="6" {}
                }
                dl {
                    div.coverage-key-tagged { dt { (ctx.t("coverage-tagged")) } dd { (figure(self.tagged, 0, "coverage-tagged.detail")) } }
                    div.coverage-key-activated { dt { (ctx.t("coverage-activated")) } dd { (figure(self.activated, 1, "coverage-activated.detail")) } }
                    div.coverage-key-all { dt { (ctx.t("coverage-all")) } dd { (figure(self.all, 2, "coverage-all.detail")) } }
                }
            }
        }
    }
}
