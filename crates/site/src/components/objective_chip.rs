//! A chip for one objective: number, short label, and the edge of its cluster.

use maud::{Markup, html};

use crate::Ctx;

/// An objective, or another numbered concept, in a line. Colour is never alone: the number says the same.
#[derive(Clone, Debug, Default)]
pub struct ObjectiveChip {
    /// The number or code.
    pub code: String,
    /// The short label.
    pub label: String,
    /// The cluster, 1 to 4, for the colour of the edge; 0 for none.
    pub cluster: u8,
    /// Where it leads.
    pub href: Option<String>,
    /// A count beside it, already formatted.
    pub count: Option<String>,
    /// Whether it is the one being looked at.
    pub current: bool,
}

impl ObjectiveChip {
    /// A chip that leads to the objective's page.
    pub fn new(code: impl Into<String>, label: impl Into<String>, cluster: u8) -> Self {
        let code = code.into();
        Self {
            href: Some(format!("/objectives/{code}")),
            code,
            label: label.into(),
            cluster,
            ..Self::default()
        }
    }

    /// The chip.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let inner = html! {
            span.chip-code { (self.code) }
            span.chip-label { (ctx.content(&self.label)) }
            @if let Some(count) = &self.count { span.chip-count { (count) } }
        };
        let cluster = (self.cluster > 0).then(|| self.cluster.to_string());
        html! {
            @match &self.href {
                Some(href) => a.chip href=(href) data-cluster=[cluster] aria-current=[self.current.then_some("true")] {
                    (inner)
                },
                None => span.chip data-cluster=[cluster] { (inner) },
            }
        }
    }
}
