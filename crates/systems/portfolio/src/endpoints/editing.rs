//! `/projects/new` and `/projects/{id}/edit`.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use jiff::civil::Date;
use sterna_archive::{Actor, ArchiveError, Record, Sensitivity};
use sterna_site::{Ctx, Permission, Problem, Route, RouteTable};
use sterna_vocabulary::{Lang, MultiText, country_by_any};

use super::forms::{Pairs, value};
use super::{Portfolio, from_archive};
use crate::pages::{EditView, ProjectForm};
use crate::project::{CountryShare, Organisation, Outcome, OutcomeKind, Project, ProjectType, Role, Sum};
use crate::{PortfolioError, Written, create_project, edit_project};

pub(super) fn routes() -> RouteTable<Portfolio> {
    RouteTable::new()
        .add(Route::get("/projects/new", Permission::Owner, blank).summary("A form for a new project."))
        .add(Route::post("/projects/new", Permission::Owner, create).summary("Writes a new project."))
        .add(Route::get("/projects/{id}/edit", Permission::Owner, form).summary("A form for one project."))
        .add(Route::post("/projects/{id}/edit", Permission::Owner, save).summary("Saves one project."))
}

async fn own_collections(portfolio: &Portfolio, ctx: &Ctx) -> Result<Vec<(String, String)>, Problem> {
    let held = portfolio.partition.collections().await.map_err(from_archive)?;
    let mut own: Vec<(String, String)> = held
        .iter()
        .filter(|one| !one.is_demonstration() && one.slug != sterna_site::figures::TEXTS_COLLECTION)
        .map(|one| (one.slug.clone(), crate::pages::collection_name(ctx, one)))
        .collect();
    if own.is_empty() {
        own.push(("main".to_owned(), "main".to_owned()));
    }
    Ok(own)
}

async fn blank(State(portfolio): State<Portfolio>, ctx: Ctx) -> Result<Response, Problem> {
    let collections = own_collections(&portfolio, &ctx).await?;
    let form = ProjectForm {
        variety: ProjectType::Project.code().to_owned(),
        language: ctx.lang.code().to_owned(),
        sensitivity: "open".to_owned(),
        collection: collections.first().map(|(slug, _)| slug.clone()).unwrap_or_default(),
        ..ProjectForm::default()
    };
    let view = EditView {
        id: None,
        title: String::new(),
        form,
        errors: Vec::new(),
        conflict: None,
        collections,
        synthetic: false,
        factual: false,
    };
    Ok(view.render(&ctx).into_response())
}

async fn form(
    State(portfolio): State<Portfolio>,
    Path(name): Path<String>,
    ctx: Ctx,
) -> Result<Response, Problem> {
    let record = super::project::find(&portfolio, &portfolio.reader(&ctx), &name).await?;
    let project = Project::from_json(&record.body)?;
    let view = EditView {
        id: Some(record.id.to_string()),
        title: project.title_in(ctx.lang).to_owned(),
        form: filled(&ctx, &record, &project),
        errors: Vec::new(),
        conflict: None,
        collections: Vec::new(),
        synthetic: invented(&portfolio, &ctx, &record).await?,
        factual: record.collection == crate::DEMO_FACTUAL,
    };
    Ok(view.render(&ctx).into_response())
}

/// Whether a record is of a collection of invented ones.
async fn invented(portfolio: &Portfolio, ctx: &Ctx, record: &Record) -> Result<bool, Problem> {
    Ok(super::list::invented(&portfolio.collections(ctx).await?).contains(&record.collection))
}

/// The form of a project, its texts in the page's language when it has them, else in its own.
fn filled(ctx: &Ctx, record: &Record, project: &Project) -> ProjectForm {
    let language = project.title.best(ctx.lang).map_or(ctx.lang.code(), |(language, _)| language).to_owned();
    let text = |text: &MultiText| text.get(&language).unwrap_or_default().to_owned();
    let names = |role: Role| -> String {
        let held = project.organisations.iter().filter(|one| one.role == role);
        held.map(|one| one.name.best_text(ctx.lang).to_owned()).collect::<Vec<_>>().join("\n")
    };
    let date = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
    let stated = project.stated.first();
    ProjectForm {
        variety: project.variety.code().to_owned(),
        title: text(&project.title),
        description: text(&project.description),
        status: project.status.clone().unwrap_or_default(),
        start: date(project.period.start()),
        end: date(project.period.end()),
        countries: project.countries.iter().map(|one| one.code.clone()).collect::<Vec<_>>().join("\n"),
        funders: names(Role::Funding),
        implementers: names(Role::Implementing),
        amount: stated.map(|sum| decimal(sum)).unwrap_or_default(),
        currency: stated.map(|sum| sum.currency.clone()).unwrap_or_default(),
        outcomes: project
            .outcomes
            .iter()
            .map(|one| one.title.best_text(ctx.lang).replace('\n', " "))
            .collect::<Vec<_>>()
            .join("\n"),
        sensitivity: sensitivity_code(record.sensitivity).to_owned(),
        collection: record.collection.clone(),
        version: record.version,
        language,
    }
}

fn decimal(sum: &Sum) -> String {
    sum.currency.parse().map_or_else(
        |_| String::new(),
        |currency| sterna_vocabulary::Money { minor: sum.minor, currency }.decimal(),
    )
}

fn sensitivity_code(sensitivity: Sensitivity) -> &'static str {
    match sensitivity {
        Sensitivity::Open => "open",
        Sensitivity::Coarse => "coarse",
        Sensitivity::Withheld => "withheld",
    }
}

/// What was chosen; none when nothing was, or nothing known: then it stays as it is.
pub(super) fn sensitivity_of(code: &str) -> Option<Sensitivity> {
    match code {
        "open" => Some(Sensitivity::Open),
        "coarse" => Some(Sensitivity::Coarse),
        "withheld" => Some(Sensitivity::Withheld),
        _ => None,
    }
}

/// The form as it was sent.
fn sent(pairs: &Pairs) -> ProjectForm {
    let text = |name: &str| value(pairs, name).to_owned();
    ProjectForm {
        variety: text("type"),
        language: text("language"),
        title: text("title"),
        description: text("description"),
        status: text("status"),
        start: text("start"),
        end: text("end"),
        countries: text("countries"),
        funders: text("funders"),
        implementers: text("implementers"),
        amount: text("amount"),
        currency: text("currency").to_ascii_uppercase(),
        outcomes: text("outcomes"),
        sensitivity: text("sensitivity"),
        collection: text("collection"),
        version: text("version").parse().unwrap_or(0),
    }
}

type Errors = Vec<(&'static str, String)>;

/// The project a form describes, over what was there; what cannot be read is told by field.
fn applied(ctx: &Ctx, form: &ProjectForm, before: Project) -> (Project, Errors) {
    let mut errors: Errors = Vec::new();
    let mut project = before;
    let language = Lang::parse(&form.language).unwrap_or(ctx.lang).code();
    project.variety = ProjectType::from_code(&form.variety).unwrap_or_default();
    if form.title.is_empty() {
        errors.push(("title", ctx.t("edit-title-needed")));
    }
    project.title.set(language, &form.title);
    project.description.set(language, &form.description);
    project.default_language.get_or_insert_with(|| language.to_owned());
    project.status = (!form.status.is_empty()).then(|| form.status.clone());
    let mut date = |field: &'static str, text: &str| -> Option<Date> {
        if text.is_empty() {
            return None;
        }
        sterna_vocabulary::parse_date(text)
            .map_err(|_| errors.push((field, ctx.t("edit-date-unreadable"))))
            .ok()
    };
    let (start, end) = (date("start", &form.start), date("end", &form.end));
    if project.period.start() != start {
        project.period.actual_start = start;
        project.period.planned_start = None;
    }
    if project.period.end() != end {
        project.period.actual_end = end;
        project.period.planned_end = None;
    }
    if let (Some(start), Some(end)) = (start, end)
        && end < start
    {
        errors.push(("end", ctx.t("edit-end-first")));
    }
    let mut countries = Vec::new();
    for line in lines(&form.countries) {
        match country_by_any(line) {
            Some(country) => countries.push(country.iso3.to_owned()),
            None => errors
                .push(("countries", ctx.t_args("edit-country-unknown", &[("name", line.to_owned().into())]))),
        }
    }
    if project.countries.iter().map(|one| one.code.clone()).collect::<Vec<_>>() != countries {
        project.countries =
            countries.into_iter().map(|code| CountryShare { code, millionths: None }).collect();
    }
    set_organisations(&mut project, Role::Funding, language, &form.funders, ctx);
    set_organisations(&mut project, Role::Implementing, language, &form.implementers, ctx);
    set_amount(&mut project, form, ctx, &mut errors);
    set_outcomes(&mut project, &form.outcomes, language, ctx.lang);
    (project, errors)
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// Names of one role, one a line; an organisation whose name stays keeps its identifier.
fn set_organisations(project: &mut Project, role: Role, language: &str, text: &str, ctx: &Ctx) {
    let held: Vec<Organisation> =
        project.organisations.iter().filter(|one| one.role == role).cloned().collect();
    let names: Vec<&str> = lines(text).collect();
    if held.iter().map(|one| one.name.best_text(ctx.lang)).eq(names.iter().copied()) {
        return;
    }
    project.organisations.retain(|one| one.role != role);
    for name in names {
        let same = held.iter().find(|one| one.name.best_text(ctx.lang) == name).cloned();
        project.organisations.push(same.unwrap_or_else(|| Organisation {
            name: MultiText::of(language, name),
            reference: None,
            role,
            variety: None,
        }));
    }
}

fn set_amount(project: &mut Project, form: &ProjectForm, ctx: &Ctx, errors: &mut Errors) {
    if form.amount.is_empty() {
        project.stated.clear();
        return;
    }
    let Some(currency) = sterna_vocabulary::currency(&form.currency) else {
        errors.push(("currency", ctx.t("edit-currency-unknown")));
        return;
    };
    match sterna_vocabulary::parse_minor(&form.amount, currency.exponent) {
        Ok(minor) => project.stated = vec![Sum { currency: form.currency.clone(), minor }],
        Err(_) => errors.push(("amount", ctx.t("edit-amount-unreadable"))),
    }
}

/// Outcomes, one a line: an unchanged line keeps its outcome, a changed one in the same place keeps its id and tags. A
/// new one gets its id, and one that is gone its place among the orphaned, when the edit is carried out.
pub(crate) fn set_outcomes(project: &mut Project, text: &str, language: &str, shown: Lang) {
    let titles: Vec<&str> = lines(text).collect();
    let held = std::mem::take(&mut project.outcomes);
    let title_of = |one: &Outcome| one.title.best_text(shown).replace('\n', " ");
    let mut left: Vec<Option<Outcome>> = held.into_iter().map(Some).collect();
    let mut placed: Vec<Option<Outcome>> = titles
        .iter()
        .map(|title| {
            left.iter_mut()
                .find(|one| one.as_ref().is_some_and(|one| title_of(one) == *title))
                .and_then(Option::take)
        })
        .collect();
    for (index, title) in titles.iter().enumerate() {
        if placed[index].is_none()
            && let Some(mut outcome) = left.get_mut(index).and_then(Option::take)
        {
            outcome.title.set(language, title);
            placed[index] = Some(outcome);
        }
    }
    for (slot, title) in placed.into_iter().zip(titles) {
        let outcome = slot.unwrap_or_else(|| Outcome {
            kind: OutcomeKind::Outcome,
            title: MultiText::of(language, title),
            ..Outcome::default()
        });
        project.outcomes.push(outcome);
    }
}

async fn create(
    State(portfolio): State<Portfolio>,
    ctx: Ctx,
    Form(pairs): Form<Pairs>,
) -> Result<Response, Problem> {
    let form = sent(&pairs);
    let (project, errors) = applied(&ctx, &form, Project::default());
    if errors.is_empty() {
        let collection = if form.collection.is_empty() { "main" } else { &form.collection };
        crate::import::ready(&portfolio.partition, collection, Timestamp::now()).await?;
        let sensitivity = sensitivity_of(&form.sensitivity);
        let made = create_project(
            &portfolio.archive,
            &portfolio.partition,
            collection,
            Written { project, sensitivity },
            &Actor::owner(),
            Timestamp::now(),
        )
        .await?;
        return Ok(Redirect::to(&format!("/projects/{}", made.record)).into_response());
    }
    let collections = own_collections(&portfolio, &ctx).await?;
    let view = EditView {
        id: None,
        title: String::new(),
        form,
        errors,
        conflict: None,
        collections,
        synthetic: false,
        factual: false,
    };
    Ok((http::StatusCode::UNPROCESSABLE_ENTITY, view.render(&ctx)).into_response())
}

async fn save(
    State(portfolio): State<Portfolio>,
    Path(name): Path<String>,
    ctx: Ctx,
    Form(pairs): Form<Pairs>,
) -> Result<Response, Problem> {
    let record = super::project::find(&portfolio, &portfolio.reader(&ctx), &name).await?;
    let form = sent(&pairs);
    let stands = Project::from_json(&record.body)?;
    let title = stands.title_in(ctx.lang).to_owned();
    let (project, errors) = applied(&ctx, &form, stands);
    let id = record.id.to_string();
    let mut view = EditView {
        id: Some(id.clone()),
        title,
        form,
        errors,
        conflict: None,
        collections: Vec::new(),
        synthetic: invented(&portfolio, &ctx, &record).await?,
        factual: record.collection == crate::DEMO_FACTUAL,
    };
    if !view.errors.is_empty() {
        return Ok((http::StatusCode::UNPROCESSABLE_ENTITY, view.render(&ctx)).into_response());
    }
    let sensitivity = sensitivity_of(&view.form.sensitivity);
    let saved = edit_project(
        &portfolio.partition,
        &record.id,
        view.form.version,
        Written { project, sensitivity },
        &Actor::owner(),
        Timestamp::now(),
    )
    .await;
    match saved {
        Ok(saved) => {
            let path = format!("/projects/{id}");
            let change = saved.committed.change_set.as_str();
            Ok(super::forms::back(&pairs, &path, &[("done", change), ("count", "1")]))
        }
        Err(PortfolioError::Archive(ArchiveError::Conflict { present, .. })) => {
            // What she wrote stays in the form; saving again is then a decision made with both versions in view.
            view.conflict =
                Some((present, format!("/projects/{id}/compare?a={}&b={present}", view.form.version)));
            view.form.version = present;
            Ok((http::StatusCode::CONFLICT, view.render(&ctx)).into_response())
        }
        Err(error) => Err(error.into()),
    }
}
