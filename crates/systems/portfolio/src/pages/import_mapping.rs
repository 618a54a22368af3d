//! What the columns of a table hold: guessed, shown with samples, corrected, remembered.

use maud::{Markup, html};
use sterna_site::components::{Button, PageHeader};
use sterna_site::{Ctx, Page};
use sterna_tables::{Confidence, Field, Mapping};

/// What the page shows.
#[derive(Clone, Debug)]
pub struct ImportMappingView {
    /// The kept file's hash.
    pub file_hash: String,
    /// Its name as given.
    pub file: String,
    /// The collection it goes into.
    pub collection: String,
    /// The sheets that hold a table.
    pub sheets: Vec<String>,
    /// The sheet looked at.
    pub sheet: String,
    /// Rows under the headings.
    pub rows: usize,
    /// The guess, or what was remembered.
    pub mapping: Mapping,
    /// Whether it was remembered from an earlier file with the same headings.
    pub remembered: bool,
    /// Sample values, column by column.
    pub samples: Vec<Vec<String>>,
}

impl ImportMappingView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let usable = self.mapping.is_usable();
        Page::new(ctx.t("mapping-title")).crumb(ctx.t("nav-import"), "/import").wide().render(ctx, &html! {
            (PageHeader::new(ctx.t("mapping-title"))
                .answer(html! { (ctx.t_args("mapping-answer", &[("file", self.file.clone().into()), ("rows", self.rows.into())])) })
                .render(ctx))
            @if self.remembered { p { (ctx.t("mapping-remembered")) } }
            @if !usable { p.field-error role="alert" { span.sign aria-hidden="true" { "✕" } " " (ctx.t("mapping-unusable")) } }
            @if self.sheets.len() > 1 {
                form.add-form method="get" action="/import/table" {
                    input type="hidden" name="file" value=(self.file_hash);
                    input type="hidden" name="name" value=(self.file);
                    input type="hidden" name="collection" value=(self.collection);
                    label for="sheet" { (ctx.t("mapping-sheet")) " " }
                    select id="sheet" name="sheet" { @for sheet in &self.sheets { option value=(sheet) selected[*sheet == self.sheet] { (ctx.content(sheet)) } } }
                    (Button::submit(ctx.t("mapping-sheet-show")).kind(sterna_site::components::ButtonKind::Secondary).render(ctx))
                }
            }
            form method="post" action="/import/table" {
                input type="hidden" name="file" value=(self.file_hash);
                input type="hidden" name="name" value=(self.file);
                input type="hidden" name="collection" value=(self.collection);
                input type="hidden" name="sheet" value=(self.sheet);
                div.table-frame role="region" tabindex="0" aria-label=(ctx.t("mapping-title")) {
                    table.mapping {
                        thead { tr {
                            th scope="col" { (ctx.t("mapping-column")) } th scope="col" { (ctx.t("mapping-holds")) }
                            th scope="col" { (ctx.t("mapping-sure")) } th scope="col" { (ctx.t("mapping-samples")) }
                        } }
                        tbody {
                            @for column in &self.mapping.columns {
                                @let name = format!("column-{}", column.index);
                                tr {
                                    th scope="row" dir="auto" { label for=(name) { (ctx.content(&column.heading)) } }
                                    td {
                                        select id=(name) name=(name) {
                                            option value="" selected[column.field.is_none()] { (ctx.t("field-unread")) }
                                            @for field in Field::ALL { option value=(field.code()) selected[column.field == Some(*field)] { (ctx.t(&format!("field-{}", field.code()))) } }
                                        }
                                    }
                                    td.sure data-sure=[(column.confidence == Confidence::Unsure && column.field.is_some()).then_some("unsure")] { (ctx.t(sure_key(column.confidence))) }
                                    td.soft dir="auto" { (ctx.content(&self.samples.get(column.index).map(|values| values.join(" · ")).unwrap_or_default())) }
                                }
                            }
                        }
                    }
                }
                div.mapping-end {
                    (Button::submit(ctx.t_args("mapping-read", &[("rows", self.rows.into())])).render(ctx))
                    p.help { (ctx.t("import-promise")) }
                }
            }
        })
    }
}

fn sure_key(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Unsure => "mapping-unsure",
        Confidence::Likely => "mapping-likely",
        Confidence::Sure => "mapping-sure-word",
    }
}
