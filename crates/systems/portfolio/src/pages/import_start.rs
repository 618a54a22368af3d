//! Where files come in: one place to drop them, and the imports so far.

use maud::{Markup, html};
use sterna_archive::{ImportHead, ImportState};
use sterna_site::components::{Button, EmptyState, PageHeader};
use sterna_site::{Ctx, Page};

/// What the page shows.
#[derive(Clone, Debug)]
pub struct ImportStartView {
    /// Collections a file may go into: slug and name.
    pub collections: Vec<(String, String)>,
    /// The newest imports, each with the name of its collection.
    pub imports: Vec<(String, ImportHead)>,
    /// The largest file taken, in megabytes.
    pub megabytes_max: u64,
    /// What was wrong with the last try.
    pub refused: Option<String>,
}

impl ImportStartView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        Page::new(ctx.t("import-title")).render(ctx, &html! {
            (PageHeader::new(ctx.t("import-title")).answer(html! { (ctx.t("import-answer")) }).render(ctx))
            @if let Some(text) = &self.refused { p.field-error role="alert" { span.sign aria-hidden="true" { "✕" } " " (text) } }
            form.import-form method="post" action="/import" enctype="multipart/form-data" data-upload {
                div.field.drop data-drop {
                    label for="file" { (ctx.t("import-file")) }
                    p.help id="file-help" { (ctx.t_args("import-file.detail", &[("size", self.megabytes_max.into())])) }
                    input id="file" name="file" type="file" required multiple accept=".xml,.gz,.csv,.tsv,.txt,.xlsx" aria-describedby="file-help";
                }
                div.field {
                    label for="collection" { (ctx.t("import-collection")) }
                    p.help id="collection-help" { (ctx.t("import-collection.detail")) }
                    input id="collection" name="collection" value="main" list="collections" required pattern="[a-z][a-z0-9\\-]{0,63}" aria-describedby="collection-help";
                    datalist id="collections" { @for (slug, name) in &self.collections { option value=(slug) { (ctx.content(name)) } } }
                }
                (Button::submit(ctx.t("import-read")).render(ctx))
                progress.upload-progress hidden max="100" value="0" aria-label=(ctx.t("import-uploading")) {}
                p.help { (ctx.t("import-promise")) }
            }
            h2 { (ctx.t("import-recent")) }
            @if self.imports.is_empty() {
                (EmptyState { title: ctx.t("import-none"), text: ctx.t("import-none.detail"), action: None }.render(ctx))
            } @else {
                ol.history {
                    @for (collection, import) in &self.imports {
                        li {
                            p.history-when { (ctx.instant(import.at)) " · " (ctx.t(state_key(import.state))) }
                            p { a href=(format!("/import/{}", import.id)) dir="auto" { (ctx.content(&import.file)) } " → " a href=(format!("/projects?collection={}", import.collection)) dir="auto" { (ctx.content(collection)) } }
                            p.soft { (ctx.t_args("import-counts", &counts(import))) }
                        }
                    }
                }
            }
        })
    }
}

/// The message of a state.
pub fn state_key(state: ImportState) -> &'static str {
    match state {
        ImportState::Staging => "import-state-staging",
        ImportState::Published => "import-state-published",
        ImportState::Discarded => "import-state-discarded",
        ImportState::Undone => "import-state-undone",
    }
}

/// The counts of an import as arguments of a message.
pub fn counts(import: &ImportHead) -> [(&'static str, sterna_site::Arg<'static>); 4] {
    [
        ("created", import.created.into()),
        ("updated", import.updated.into()),
        ("unchanged", import.unchanged.into()),
        ("refused", import.refused.into()),
    ]
}
