//! Two versions side by side, field by field, with the changed words marked.

use maud::{Markup, html};

use super::{SpanKind, word_diff};
use crate::Ctx;

/// One field in both versions.
#[derive(Clone, Debug)]
pub struct ComparedField {
    /// Its name.
    pub label: String,
    /// What the earlier version says; none when it says nothing.
    pub before: Option<String>,
    /// What the later version says.
    pub after: Option<String>,
    /// Where the values come from, when that is what differs: source against ours.
    pub note: Option<String>,
}

/// Two versions.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// The earlier one, in words: version, date, who.
    pub before: String,
    /// The later one.
    pub after: String,
    /// The fields; equal ones are folded away.
    pub fields: Vec<ComparedField>,
}

impl Comparison {
    /// The table. Removed and added words differ by underline and strike as well as by colour.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let same = self.fields.iter().filter(|field| field.before == field.after).count() as i64;
        html! {
            div.table-frame role="region" tabindex="0" aria-label=(ctx.t("compare-label")) {
                table.comparison {
                    thead {
                        tr {
                            th scope="col" { (ctx.t("compare-field")) }
                            th scope="col" { (ctx.content(&self.before)) }
                            th scope="col" { (ctx.content(&self.after)) }
                        }
                    }
                    tbody {
                        @for field in self.fields.iter().filter(|field| field.before != field.after) {
                            tr {
                                th scope="row" {
                                    (ctx.content(&field.label))
                                    @if let Some(note) = &field.note { span.help { (ctx.content(note)) } }
                                }
                                (sides(ctx, field))
                            }
                        }
                    }
                }
            }
            @if same > 0 { p.soft { (ctx.t_args("compare-same", &[("count", same.into())])) } }
        }
    }
}

fn sides(ctx: &Ctx, field: &ComparedField) -> Markup {
    let (before, after) = (field.before.as_deref(), field.after.as_deref());
    let spans = word_diff(before.unwrap_or_default(), after.unwrap_or_default());
    html! {
        td dir="auto" {
            @if before.is_none() { span.soft { (ctx.t("compare-nothing")) } }
            @for span in &spans {
                @match span.kind {
                    SpanKind::Same => (ctx.content(&span.text)),
                    SpanKind::Removed => del { (ctx.content(&span.text)) },
                    SpanKind::Added => {},
                }
            }
        }
        td dir="auto" {
            @if after.is_none() { span.soft { (ctx.t("compare-nothing")) } }
            @for span in &spans {
                @match span.kind {
                    SpanKind::Same => (ctx.content(&span.text)),
                    SpanKind::Added => ins { (ctx.content(&span.text)) },
                    SpanKind::Removed => {},
                }
            }
        }
    }
}
