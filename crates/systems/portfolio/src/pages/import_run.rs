//! One import: how far it is, what was found row by row, and what can be done now.

use maud::{Markup, html};
use sterna_archive::{ImportHead, ImportRow, ImportState, RowOutcome};
use sterna_site::components::{
    Button, ButtonKind, FindingGrade, FindingRow, Findings, FormButton, ImportProgress, ImportStage,
    PageHeader, Tab, Tabs,
};
use sterna_site::{Ctx, Page};

use super::import_start::{counts, state_key};
use crate::import::READ;
use crate::{FindingSeverity, ImportFinding, finding_words, place_words};

/// What the page shows.
#[derive(Clone, Debug)]
pub struct ImportRunView {
    /// Its line.
    pub head: ImportHead,
    /// The name of the collection it goes into.
    pub collection: String,
    /// Whether rows are still coming in, or being published, in this process.
    pub working: bool,
    /// Why it stopped, when it did.
    pub failed: Option<String>,
    /// Findings that belong to the file, not to a row.
    pub file_findings: Vec<ImportFinding>,
    /// Rows that are listed, with their findings.
    pub rows: Vec<(ImportRow, Vec<ImportFinding>)>,
    /// Which rows are listed.
    pub outcome: Option<RowOutcome>,
    /// More rows: the address that lists on.
    pub next: Option<String>,
    /// Later edits that undoing kept.
    pub kept: Option<u64>,
    /// Whether the file was a table: then refused rows can be downloaded, mended and sent again.
    pub table: bool,
}

impl ImportRunView {
    fn stage(&self) -> ImportStage {
        match (self.head.state, self.working, &self.failed) {
            (_, _, Some(_)) => ImportStage::Failed,
            (ImportState::Published | ImportState::Undone | ImportState::Discarded, ..) => ImportStage::Done,
            (ImportState::Staging, true, _) if self.head.note == "publishing" => ImportStage::Publishing,
            (ImportState::Staging, true, _) => ImportStage::Reading,
            (ImportState::Staging, false, _) if self.unfinished() => ImportStage::Failed,
            (ImportState::Staging, false, _) => ImportStage::Ready,
        }
    }

    /// Whether its file was not read to the end, though nobody is reading it any more.
    fn unfinished(&self) -> bool {
        self.head.state == ImportState::Staging && !self.working && self.head.note != READ
    }

    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let head = &self.head;
        Page::new(ctx.t("import-run-title")).crumb(ctx.t("nav-import"), "/import").wide().render(ctx, &html! {
            (PageHeader::new(head.file.clone())
                .kicker(html! { (ctx.t(state_key(head.state))) " · " (ctx.instant(head.at)) " · " span dir="auto" { (ctx.content(&self.collection)) } })
                .answer(html! { (ctx.t_args("import-counts", &counts(head))) })
                .render(ctx))
            @if let Some(kept) = self.kept { p role="status" { (ctx.t_args("import-undone", &[("kept", i64::try_from(kept).unwrap_or(0).into())])) } }
            // Work that is over and left no remark on the file says so in the heading already.
            @if self.stage() != ImportStage::Done || !self.file_findings.is_empty() {
                (ImportProgress {
                    name: head.file.clone(),
                    stage: self.stage(),
                    done: u64::try_from(head.done).unwrap_or(0),
                    total: head.total.and_then(|total| u64::try_from(total).ok()),
                    seconds_left: None,
                    href: format!("/import/{}", head.id),
                    findings: Findings { rows: self.file_findings.iter().map(|finding| finding_row(ctx, finding, None)).collect() },
                }.render(ctx))
            }
            @if let Some(text) = &self.failed { p.field-error role="alert" { span.sign aria-hidden="true" { "✕" } " " (ctx.content(text)) } }
            (self.actions(ctx))
            (self.rows(ctx))
        })
    }

    fn actions(&self, ctx: &Ctx) -> Markup {
        let id = &self.head.id;
        let post = |verb: &str, label: String, kind: ButtonKind| {
            FormButton {
                action: format!("/import/{id}/{verb}"),
                fields: Vec::new(),
                button: Button::submit(label).kind(kind),
                spoken: None,
            }
            .render(ctx)
        };
        let ready = self.head.created + self.head.updated;
        html! {
            div.actions {
                @if self.head.state == ImportState::Staging && !self.working {
                    @if ready > 0 && self.failed.is_none() && !self.unfinished() { (post("publish", ctx.t_args("import-publish", &[("count", ready.into())]), ButtonKind::Primary)) }
                    (post("discard", ctx.t("import-discard"), ButtonKind::Secondary))
                }
                @if self.head.state == ImportState::Staging && self.working { (post("discard", ctx.t("import-stop"), ButtonKind::Secondary)) }
                @if self.head.state == ImportState::Published {
                    a.button data-kind="primary" href=(format!("/projects?collection={}", self.head.collection)) { (ctx.t("import-see")) }
                    a href=(format!("/wizard?collection={}", self.head.collection)) { (ctx.t("project-tag")) }
                    a href=(format!("/stocktake?collection={}", self.head.collection)) { (ctx.t("list-stocktake")) }
                    (post("undo", ctx.t("import-undo"), ButtonKind::Quiet))
                }
                @if self.head.refused > 0 && self.table {
                    a href=(format!("/import/{id}/refused.csv")) download { (ctx.t_args("import-refused-csv", &[("count", self.head.refused.into())])) }
                    a href=(format!("/import/{id}/refused.xlsx")) download { (ctx.t("import-refused-xlsx")) }
                }
            }
            @if self.head.refused > 0 && self.table { p.help { (ctx.t("import-mend")) } }
        }
    }

    fn rows(&self, ctx: &Ctx) -> Markup {
        let tab = |outcome: Option<RowOutcome>, key: &str, count: i64| Tab {
            label: ctx.t(key),
            href: ctx.here_with("rows", outcome.map(outcome_code)),
            count: Some(ctx.number(count)),
            current: self.outcome == outcome,
        };
        let head = &self.head;
        let all = head.created + head.updated + head.unchanged + head.refused;
        html! {
            (Tabs { label: ctx.t("import-rows"), tabs: vec![
                tab(None, "import-rows-all", all),
                tab(Some(RowOutcome::Refused), "import-rows-refused", head.refused),
                tab(Some(RowOutcome::New), "import-rows-new", head.created),
                tab(Some(RowOutcome::Changed), "import-rows-changed", head.updated),
                tab(Some(RowOutcome::Unchanged), "import-rows-unchanged", head.unchanged),
            ] }.render(ctx))
            @if self.rows.is_empty() { p.soft { (ctx.t("import-rows-none")) } }
            ol.import-rows {
                @for (row, findings) in &self.rows {
                    li data-outcome=(outcome_code(row.outcome)) {
                        p {
                            span.kicker { (ctx.t(&format!("row-{}", outcome_code(row.outcome)))) " · " span dir="auto" { (ctx.content(&place_words(ctx.lang, &row.place))) } } " "
                            @match (&row.record, head.state) {
                                (Some(record), ImportState::Published) => a href=(format!("/projects/{record}")) dir="auto" { (ctx.content(&row.title)) },
                                _ => span dir="auto" { (ctx.content(&row.title)) },
                            }
                            @if !row.identifier.is_empty() { " " code dir="ltr" { (ctx.content(&row.identifier)) } }
                        }
                        @if !findings.is_empty() { (Findings { rows: findings.iter().map(|finding| finding_row(ctx, finding, Some(&row.place))).collect() }.render(ctx)) }
                    }
                }
            }
            @if let Some(next) = &self.next { nav.pagination { a href=(next) rel="next" { (ctx.t("pages-next")) } } }
        }
    }
}

/// The code of an outcome in addresses and messages.
pub fn outcome_code(outcome: RowOutcome) -> &'static str {
    match outcome {
        RowOutcome::New => "new",
        RowOutcome::Changed => "changed",
        RowOutcome::Unchanged => "unchanged",
        RowOutcome::Refused => "refused",
    }
}

fn finding_row(ctx: &Ctx, finding: &ImportFinding, place: Option<&str>) -> FindingRow {
    FindingRow {
        grade: match finding.severity {
            FindingSeverity::Error => FindingGrade::Refused,
            FindingSeverity::Warning => FindingGrade::Warning,
            FindingSeverity::Note => FindingGrade::Note,
        },
        place: place_words(
            ctx.lang,
            if finding.place.is_empty() { place.unwrap_or_default() } else { &finding.place },
        ),
        message: finding_words(ctx.lang, finding),
        code: finding.code.clone(),
        times: 1,
    }
}
