//! A document inside a page: what a reader will find in the file, shown where it is worked on.

use maud::{Markup, html};
use sterna_documents::{Cell, Content, Document, Look, Run, Table};
use sterna_site::Ctx;

/// The document, as a part of a page.
pub(crate) fn document(ctx: &Ctx, document: &Document) -> Markup {
    html! {
        article.document lang=(document.language.code()) dir=(document.language.dir()) {
            header {
                @if !document.subtitle.is_empty() { p.kicker { (ctx.content(&document.subtitle)) } }
                h1 { (ctx.content(&document.title)) }
                p.soft { (ctx.content(&document.date.written)) @if !document.status.is_empty() { " · " (ctx.content(&document.status)) } }
                @if !document.mark.is_empty() { p.mark-demonstration { strong { (ctx.content(&document.mark)) } } }
                @for sentence in &document.standing { p.standing { (ctx.content(sentence)) } }
            }
            @for block in &document.body {
                section data-block=(block.id.as_str()) { @for content in &block.content { (one(ctx, document, content)) } }
            }
            (footnotes(ctx, document))
            (about(ctx, document))
        }
    }
}

/// One content.
pub(crate) fn one(ctx: &Ctx, document: &Document, content: &Content) -> Markup {
    html! {
        @match content {
            Content::Heading { level, text, anchor } => (heading(ctx, *level, text, anchor)),
            Content::Paragraph(paragraph) => @match paragraph.look {
                Look::Lead => p.lead dir="auto" { (runs(ctx, document, &paragraph.runs)) },
                Look::Quote => blockquote dir="auto" { p { (runs(ctx, document, &paragraph.runs)) } },
                Look::Note => p.soft.note dir="auto" { (runs(ctx, document, &paragraph.runs)) },
                Look::Body => p dir="auto" { (runs(ctx, document, &paragraph.runs)) },
            },
            Content::List(list) => @if list.ordered {
                ol { @for item in &list.items { li dir="auto" { (runs(ctx, document, &item.runs)) } } }
            } @else {
                ul { @for item in &list.items { li dir="auto" { (runs(ctx, document, &item.runs)) } } }
            },
            Content::Table(held) => (table(ctx, document, held)),
            Content::Chart(chart) => (table(ctx, document, &chart.data())),
            Content::Map(map) => {
                (table(ctx, document, &map.data()))
                p.disclaimer { (ctx.content(&map.disclaimer)) }
            },
            Content::Box(example) => {
                aside.example-box {
                    h3 dir="auto" { (ctx.content(&example.title)) }
                    @if !example.country.is_empty() { p.kicker { (ctx.content(&example.country)) } }
                    @for paragraph in &example.paragraphs { p dir="auto" { (runs(ctx, document, &paragraph.runs)) } }
                    p.soft.note dir="auto" { (runs(ctx, document, &example.source)) }
                }
            },
            Content::Sources(sources) => ol.sources { @for entry in &sources.entries { li dir="auto" { (runs(ctx, document, &entry.runs)) } } },
            Content::Toc | Content::PageBreak => {},
        }
    }
}

fn heading(ctx: &Ctx, level: u8, text: &str, anchor: &str) -> Markup {
    let id = (!anchor.is_empty()).then_some(anchor);
    html! {
        @match level {
            0 | 1 => h2 id=[id] dir="auto" { (ctx.content(text)) },
            2 => h3 id=[id] dir="auto" { (ctx.content(text)) },
            _ => h4 id=[id] dir="auto" { (ctx.content(text)) },
        }
    }
}

fn runs(ctx: &Ctx, document: &Document, runs: &[Run]) -> Markup {
    html! {
        @for run in runs {
            @match run {
                Run::Text { text, strong, emphasis, link } => {
                    @match link {
                        Some(link) if link.starts_with("http") || link.starts_with('#') || link.starts_with('/') => a href=(link) { (ctx.content(text)) },
                        _ if *strong => strong { (ctx.content(text)) },
                        _ if *emphasis => em { (ctx.content(text)) },
                        _ => (ctx.content(text)),
                    }
                },
                Run::Figure { id, text, link } => @match link {
                    Some(link) => a.quoted-figure href=(link) data-figure=(id) { (ctx.content(text)) },
                    None => span.quoted-figure data-figure=(id) { (ctx.content(text)) },
                },
                Run::Footnote { id } => {
                    @let number = document.footnotes.iter().position(|note| note.id == *id).map_or(0, |at| at + 1);
                    sup { a href=(format!("#note-{id}")) { (number) } }
                },
            }
        }
    }
}

fn table(ctx: &Ctx, document: &Document, table: &Table) -> Markup {
    let cell = |cell: &Cell, column: usize, head: bool| {
        let end = table.alignment(column) == sterna_documents::Alignment::End;
        let cluster = (cell.cluster > 0).then_some(cell.cluster);
        html! {
            @if head { th.num[end] scope="col" { (runs(ctx, document, &cell.runs)) } }
            @else if cell.heading { th scope="row" data-cluster=[cluster] dir="auto" { (runs(ctx, document, &cell.runs)) } }
            @else { td.num[end] dir="auto" { (runs(ctx, document, &cell.runs)) } }
        }
    };
    html! {
        div.table-block {
            div.table-frame role="region" tabindex="0" aria-label=(ctx.content(&table.caption)) {
                table {
                    caption { (ctx.content(&table.caption)) }
                    thead { @for row in &table.header { tr { @for (column, held) in row.iter().enumerate() { (cell(held, column, true)) } } } }
                    tbody { @for row in &table.rows { tr { @for (column, held) in row.iter().enumerate() { (cell(held, column, false)) } } } }
                }
            }
            @if !table.note.is_empty() { p.soft.note { (ctx.content(&table.note)) } }
            @if !table.source.is_empty() { p.soft.note { (ctx.content(&table.source)) } }
        }
    }
}

fn footnotes(ctx: &Ctx, document: &Document) -> Markup {
    html! {
        @if !document.footnotes.is_empty() {
            section.footnotes aria-label=(ctx.t("reports-footnotes")) {
                h2 { (ctx.t("reports-footnotes")) }
                ol { @for note in &document.footnotes { li id=(format!("note-{}", note.id)) dir="auto" { (runs(ctx, document, &note.runs)) } } }
            }
        }
    }
}

fn about(ctx: &Ctx, document: &Document) -> Markup {
    html! {
        @if !document.about.is_empty() {
            section.document-about {
                h2 { (ctx.t("reports-about")) }
                dl.facts { @for row in &document.about { div { dt { (ctx.content(&row.label)) } dd { (ctx.content(&row.value)) } } } }
            }
        }
    }
}
