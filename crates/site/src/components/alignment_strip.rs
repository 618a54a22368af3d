//! The flow of a document: its nodes in order, and what each is aligned with.

use maud::{Markup, html};

use crate::Ctx;

/// One alignment of a node.
#[derive(Clone, Debug)]
pub struct StripMark {
    /// Number or code.
    pub code: String,
    /// Short label, shown on hover and read out.
    pub label: String,
    /// The cluster, 1 to 4.
    pub cluster: u8,
    /// Not confirmed: dashed.
    pub suggested: bool,
}

/// One node: an outcome, a paragraph.
#[derive(Clone, Debug)]
pub struct StripNode {
    /// Its title.
    pub label: String,
    /// Where it is.
    pub href: String,
    /// Its alignments, the first rank first.
    pub marks: Vec<StripMark>,
    /// A person said that none applies.
    pub explicitly_none: bool,
}

/// The strip. A node without marks is untouched, which is not the same as explicitly none.
#[derive(Clone, Debug)]
pub struct AlignmentStrip {
    /// What the strip shows.
    pub caption: String,
    /// The nodes, in the document's order.
    pub nodes: Vec<StripNode>,
}

impl AlignmentStrip {
    /// The strip: a list that reads as one.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        html! {
            figure.chart {
                figcaption { p.chart-caption { (ctx.content(&self.caption)) } }
                ol.strip {
                    @for node in &self.nodes {
                        li {
                            a href=(node.href) title=(ctx.content(&node.label)) {
                                span.visually-hidden { (ctx.content(&node.label)) ": " }
                                @for mark in &node.marks {
                                    span.strip-mark data-cluster=(mark.cluster) data-suggested[mark.suggested]
                                        title=(ctx.content(&mark.label)) {
                                        (mark.code)
                                        @if mark.suggested {
                                            span.visually-hidden { " (" (ctx.t("tag-origin-suggestion")) ")" }
                                        }
                                    }
                                }
                                @if node.marks.is_empty() {
                                    @let key = if node.explicitly_none { "strip-none" } else { "strip-untouched" };
                                    span.strip-empty data-none[node.explicitly_none] title=(ctx.t(key)) {
                                        span aria-hidden="true" { @if node.explicitly_none { "–" } @else { "·" } }
                                        span.visually-hidden { (ctx.t(key)) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
