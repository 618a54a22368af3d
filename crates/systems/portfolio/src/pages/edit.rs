//! A project written or changed by hand.

use maud::{Markup, html};
use sterna_site::components::{Button, Choice, Field, FieldKind, Notice, NoticeGrade, PageHeader};
use sterna_site::{Ctx, Page};

use super::words;
use crate::project::ProjectType;

/// The fields of the form, as text, so that nothing she wrote is lost when something is refused.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProjectForm {
    /// Its type's code.
    pub variety: String,
    /// The language of the texts.
    pub language: String,
    /// The title in that language.
    pub title: String,
    /// The description in that language.
    pub description: String,
    /// IATI status code, or nothing.
    pub status: String,
    /// ISO date, or nothing.
    pub start: String,
    /// ISO date, or nothing.
    pub end: String,
    /// Countries, one a line.
    pub countries: String,
    /// Who funds, one a line.
    pub funders: String,
    /// Who carries out, one a line.
    pub implementers: String,
    /// Decimal amount, or nothing.
    pub amount: String,
    /// ISO 4217.
    pub currency: String,
    /// Outcomes, one a line; an existing one keeps its place.
    pub outcomes: String,
    /// The sensitivity's code.
    pub sensitivity: String,
    /// The collection, of a new project.
    pub collection: String,
    /// The version it was loaded at.
    pub version: i64,
}

/// What the page shows.
#[derive(Clone, Debug)]
pub struct EditView {
    /// The project's id; none for a new one.
    pub id: Option<String>,
    /// Its title as stored.
    pub title: String,
    /// The fields.
    pub form: ProjectForm,
    /// What was refused: field and words.
    pub errors: Vec<(&'static str, String)>,
    /// Somebody else saved in between: the version that stands, and the address of the comparison.
    pub conflict: Option<(i64, String)>,
    /// Collections a new project may go into.
    pub collections: Vec<(String, String)>,
    /// Invented data.
    pub synthetic: bool,
    /// A demonstration made of published facts.
    pub factual: bool,
}

impl EditView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let heading = ctx.t(if self.id.is_some() { "edit-title" } else { "edit-new" });
        let mut page = Page::new(&heading)
            .crumb(ctx.t("nav-projects"), "/projects")
            .synthetic(self.synthetic)
            .factual(self.factual);
        if let Some(id) = &self.id {
            page = page.crumb(self.title.clone(), format!("/projects/{id}"));
        }
        let action =
            self.id.as_ref().map_or_else(|| "/projects/new".to_owned(), |id| format!("/projects/{id}/edit"));
        let form = &self.form;
        let field = |name: &'static str, label: &str, kind: FieldKind, value: &str| {
            let error = self.errors.iter().find(|(known, _)| *known == name).map(|(_, text)| text.clone());
            Field::new(name, ctx.t(label), kind).value(value).error(error)
        };
        let choices = |pairs: Vec<(String, String)>, held: &str| {
            FieldKind::Select(
                pairs
                    .into_iter()
                    .map(|(value, label)| Choice { selected: value == held, value, label })
                    .collect(),
            )
        };
        let types = ProjectType::ALL
            .iter()
            .map(|one| (one.code().to_owned(), ctx.t(&format!("type-{}", one.code()))))
            .collect();
        let languages = sterna_vocabulary::Lang::ALL
            .iter()
            .map(|one| (one.code().to_owned(), ctx.content(one.own_name())))
            .collect();
        let mut statuses = vec![(String::new(), ctx.t("none-recorded"))];
        statuses.extend(
            ["1", "2", "3", "4", "5", "6"]
                .iter()
                .map(|code| ((*code).to_owned(), words::facet_value(ctx, "status", code))),
        );
        let sensitivities = ["open", "coarse", "withheld"]
            .iter()
            .map(|code| ((*code).to_owned(), ctx.t(&format!("sensitivity-{code}"))))
            .collect();
        page.render(ctx, &html! {
            (PageHeader::new(heading).answer(html! { (ctx.t("edit-answer")) }).render(ctx))
            @if let Some((version, href)) = &self.conflict {
                (Notice { grade: NoticeGrade::Warn, text: html! {
                    (ctx.t_args("edit-conflict", &[("version", (*version).into())])) " " a href=(href) { (ctx.t("edit-conflict-see")) }
                } }.render(ctx))
            }
            form method="post" action=(action) {
                input type="hidden" name="version" value=(form.version);
                @if self.id.is_none() {
                    (field("collection", "import-collection", choices(self.collections.clone(), &form.collection), &form.collection).required().render(ctx))
                }
                fieldset.form-part {
                    legend { (ctx.t("edit-part-what")) }
                    div.form-row {
                        (field("type", "fact-type", choices(types, &form.variety), &form.variety).required().render(ctx))
                        (field("language", "edit-language", choices(languages, &form.language), &form.language).required().render(ctx))
                    }
                    (field("title", "fact-title", FieldKind::Text, &form.title).required().render(ctx))
                    (field("description", "project-about", FieldKind::Lines(6), &form.description).render(ctx))
                    (field("outcomes", "project-outcomes", FieldKind::Lines(5), &form.outcomes).help(ctx.t("edit-outcomes.detail")).render(ctx))
                }
                fieldset.form-part {
                    legend { (ctx.t("edit-part-when")) }
                    (field("status", "fact-status", choices(statuses, &form.status), &form.status).render(ctx))
                    div.form-row {
                        (field("start", "fact-start", FieldKind::Date, &form.start).render(ctx))
                        (field("end", "fact-end", FieldKind::Date, &form.end).render(ctx))
                    }
                    (field("countries", "fact-countries", FieldKind::Lines(2), &form.countries).help(ctx.t("edit-countries.detail")).render(ctx))
                }
                fieldset.form-part {
                    legend { (ctx.t("edit-part-who")) }
                    (field("funders", "role-funding", FieldKind::Lines(2), &form.funders).help(ctx.t("edit-lines")).render(ctx))
                    (field("implementers", "role-implementing", FieldKind::Lines(2), &form.implementers).help(ctx.t("edit-lines")).render(ctx))
                    div.form-row {
                        (field("amount", "edit-amount", FieldKind::Text, &form.amount).render(ctx))
                        (field("currency", "edit-currency", FieldKind::Text, &form.currency).render(ctx))
                    }
                }
                (field("sensitivity", "fact-sensitivity", choices(sensitivities, &form.sensitivity), &form.sensitivity).help(ctx.t("edit-sensitivity.detail")).render(ctx))
                div.form-end { (Button::submit(ctx.t("edit-save")).render(ctx)) }
            }
        })
    }
}
