//! `/wizard`, `/tags`, `/undo`.

use std::collections::{HashMap, HashSet};

use axum::Form;
use axum::extract::State;
use axum::response::Response;
use jiff::Timestamp;
use maud::Markup;
use sterna_archive::projection::{Clause, Cursor, Filter, ListQuery};
use sterna_archive::{Actor, ChangeSetId, Origin, Reader, RecordId, Tag, TagStatus};
use sterna_site::{Ctx, Permission, Problem, Route, RouteTable};

use super::forms::{Pairs, back, undo_bar, value, values};
use super::{Portfolio, from_archive};
use crate::pages::{SHEET, WizardItem, WizardTold, WizardView, node_key};
use crate::project::{OutcomeKind, Project};
use crate::rules::NodeText;
use crate::tagging::{
    NodeRef, Selection, TagAction, TagCommand, apply, copy_tags, nodes_of, store_suggestions, undo,
};
use crate::{PortfolioError, query};

/// Change sets looked through for the one that was undone.
const RECENT: u32 = 100;
/// Nodes of one record that the Wizard shows at most.
const NODES_OF_ONE: usize = 60;
/// Outcomes that a bulk action left alone and that are named; the others are counted.
const LISTED: usize = 8;
/// Sister outcomes offered to copy from.
const SISTERS: usize = 30;

pub(super) fn routes() -> RouteTable<Portfolio> {
    RouteTable::new()
        .add(
            Route::get("/wizard", Permission::Owner, wizard)
                .summary("Outcomes, one after the other or forty on a sheet."),
        )
        .add(Route::post("/tags", Permission::Owner, tag).summary("Ties nodes to concepts, or unties them."))
        .add(Route::post("/tags/copy", Permission::Owner, copy).summary("Copies the tags of a sister node."))
        .add(Route::post("/undo", Permission::Owner, undo_change).summary("Undoes a change set."))
}

async fn wizard(State(portfolio): State<Portfolio>, ctx: Ctx) -> Result<Markup, Problem> {
    let pairs = ctx.pairs();
    let reader = portfolio.reader(&ctx);
    let mut filters = query::filters_of(&pairs);
    if !filters.iter().any(|(key, _)| key == "collection") && value(&pairs, "at").is_empty() {
        filters.extend(portfolio.default_collections().await?);
    }
    let mut filter = super::list::filter(&portfolio, &filters).await?.without_facet("state", ["withdrawn"]);
    if value(&pairs, "left") == "yes" {
        filter = filter.and(Clause::Untouched { framework: "gcm".to_owned() });
    }
    let at = value(&pairs, "at");
    let wanted = at.split_once('.').map_or((at, None), |(record, node)| (record, Some(node)));
    let after = value(&pairs, "after");
    let asked = ListQuery {
        filter: filter.clone(),
        order: super::list::order(&ctx, &pairs).0,
        descending: false,
        after: (!after.is_empty()).then(|| Cursor::parse(after)),
        limit: SHEET,
        facets: Vec::new(),
    };
    let page = portfolio.partition.list(&reader, &asked).await.map_err(from_archive)?;
    let mut ids: Vec<RecordId> = page.rows.iter().map(|row| row.record.clone()).collect();
    // The outcome she came for stays on the screen even when the filter no longer holds for it.
    if let Some(id) = RecordId::parse(wanted.0).filter(|id| !ids.contains(id)) {
        ids.insert(0, id);
    }
    let (mut items, held) = items(&portfolio, &reader, &ids).await?;
    let invented = super::list::invented(&portfolio.collections(&ctx).await?);
    let current = items
        .iter()
        .position(|item| {
            item.node.record.as_str() == wanted.0 && wanted.1.is_none_or(|node| node == item.node.node)
        })
        .or_else(|| {
            items.iter().position(|item| {
                item.tags.iter().all(|tag| tag.framework != "gcm" || tag.status == TagStatus::Suggested)
            })
        })
        .unwrap_or(0);
    let sheet = value(&pairs, "sheet") == "yes";
    if sheet {
        items.truncate(SHEET);
    }
    let counts = portfolio.counts(&ctx).await?;
    let tagged = filter.clone().and(Clause::Tagged {
        framework: "gcm".to_owned(),
        any_of: Vec::new(),
        status: TagStatus::Confirmed,
    });
    let rule = crate::ActivatedRule::load(&portfolio.partition).await.map_err(from_archive)?;
    let activated = filter.clone().with_facet("status", rule.facets());
    let suggester = portfolio.suggester().await?;
    let suggestions = match items.get(current) {
        Some(item) if !sheet => suggestions(&portfolio, &reader, item, suggester.as_ref()).await?,
        _ => Vec::new(),
    };
    let sisters = items
        .iter()
        .enumerate()
        .filter(|(index, item)| {
            *index != current
                && item.tags.iter().any(|tag| tag.framework == "gcm" && tag.status == TagStatus::Confirmed)
        })
        .take(SISTERS)
        .map(|(_, item)| {
            let title = if item.title.is_empty() { &item.project_title } else { &item.title };
            (item.key(), title.best_text(ctx.lang).to_owned())
        })
        .collect();
    let refused = value(&pairs, "refused");
    let told = told(&portfolio, &ctx, &reader, &pairs).await?;
    let view = WizardView {
        current,
        sheet,
        total: page.total,
        coverage: (counts.total(&tagged), counts.total(&activated), counts.total(&filter)),
        next_page: page.next.map(|cursor| {
            let mut more: Pairs = pairs
                .iter()
                .filter(|(key, _)| {
                    key != "after" && key != "at" && !super::forms::TOLD.contains(&key.as_str())
                })
                .cloned()
                .collect();
            more.push(("after".to_owned(), cursor.as_str().to_owned()));
            query::href("/wizard", &more)
        }),
        suggestions,
        suggester: format!("{} {}", suggester.name(), suggester.version()),
        sisters,
        undo: undo_bar(&ctx),
        synthetic: held.iter().any(|slug| invented.contains(slug)),
        factual: held.contains(crate::DEMO_FACTUAL),
        told,
        refused: (!refused.is_empty()).then(|| refusal(&ctx, refused)),
        filter_query: query::encoded(&filters),
        items,
    };
    Ok(view.render(&ctx))
}

/// What the address tells of the last step.
async fn told(
    portfolio: &Portfolio,
    ctx: &Ctx,
    reader: &Reader,
    pairs: &Pairs,
) -> Result<WizardTold, Problem> {
    let mut told = WizardTold::default();
    if let Some(id) = ChangeSetId::parse(value(pairs, "undone")) {
        let recent = portfolio.partition.change_sets(reader, None, RECENT).await.map_err(from_archive)?;
        let summary = recent.iter().find(|one| one.id == id).map(|one| one.summary.as_str());
        let words = crate::summary_words(ctx.lang, summary.unwrap_or_default());
        told.undone = Some((words, value(pairs, "kept").parse().unwrap_or(0)));
    }
    told.untagged = value(pairs, "untagged").parse().unwrap_or(0);
    for text in values(pairs, "why").iter().take(LISTED) {
        let Some((code, key)) = text.split_once(':') else { continue };
        let Some(at) = node(key) else { continue };
        let Some(record) = portfolio.partition.record(reader, &at.record).await.map_err(from_archive)? else {
            continue;
        };
        let project = Project::from_json(&record.body)?;
        let outcome = project.outcome(&at.node).map(|one| one.title.best_text(ctx.lang).to_owned());
        let title = outcome.filter(|title| !title.is_empty());
        let title = title.unwrap_or_else(|| project.title_in(ctx.lang).to_owned());
        told.listed.push((title, format!("/wizard?at={key}"), refusal(ctx, code)));
    }
    Ok(told)
}

/// A refusal's code in words.
fn refusal(ctx: &Ctx, code: &str) -> String {
    let key = format!("problem-{}", code.replace('.', "-"));
    if code.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'.' | b'-')) && ctx.has(&key) {
        let next = format!("{key}.next");
        if ctx.has(&next) { format!("{}. {}", ctx.t(&key), ctx.t(&next)) } else { ctx.t(&key) }
    } else {
        ctx.t("problem-status-422")
    }
}

/// The nodes of records that are to be tagged: outcomes, else other results, else the record itself; and the
/// collections they are of.
async fn items(
    portfolio: &Portfolio,
    reader: &Reader,
    ids: &[RecordId],
) -> Result<(Vec<WizardItem>, HashSet<String>), Problem> {
    let records = portfolio.partition.records(reader, ids).await.map_err(from_archive)?;
    let mut tags: HashMap<RecordId, Vec<Tag>> = HashMap::new();
    for tag in portfolio.partition.tags(reader, ids).await.map_err(from_archive)? {
        tags.entry(tag.record.clone()).or_default().push(tag);
    }
    let mut items = Vec::new();
    let mut collections = HashSet::new();
    for record in records {
        collections.insert(record.collection.clone());
        let Ok(project) = Project::from_json(&record.body) else { continue };
        let standing = tags.remove(&record.id).unwrap_or_default();
        let outcomes = project.outcomes.iter().any(|one| one.kind == OutcomeKind::Outcome);
        let mut nodes: Vec<&str> = project
            .outcomes
            .iter()
            .filter(|one| !outcomes || one.kind == OutcomeKind::Outcome)
            .chain(&project.orphaned)
            .map(|one| one.id.as_str())
            .take(NODES_OF_ONE)
            .collect();
        if nodes.is_empty() {
            nodes.push("");
        }
        for node in nodes {
            let outcome = project.outcome(node);
            items.push(WizardItem {
                node: NodeRef { record: record.id.clone(), node: node.to_owned() },
                title: outcome.map(|one| one.title.clone()).unwrap_or_default(),
                description: outcome.map(|one| one.description.clone()).unwrap_or_default(),
                project_title: project.title.clone(),
                project_description: project.description.clone(),
                variety: project.variety.code().to_owned(),
                tags: standing.iter().filter(|tag| tag.node == node).cloned().collect(),
            });
        }
    }
    Ok((items, collections))
}

async fn suggestions(
    portfolio: &Portfolio,
    reader: &Reader,
    item: &WizardItem,
    suggester: &dyn crate::rules::Suggester,
) -> Result<Vec<crate::rules::Suggestion>, Problem> {
    let Some(record) = portfolio.partition.record(reader, &item.node.record).await.map_err(from_archive)?
    else {
        return Ok(Vec::new());
    };
    let project = Project::from_json(&record.body)?;
    let standing = item
        .tags
        .iter()
        .filter(|tag| tag.status == TagStatus::Confirmed)
        .map(|tag| (tag.framework.clone(), tag.concept.clone()))
        .collect();
    Ok(NodeText::of(&project, &item.node.node, standing)
        .map(|text| suggester.suggest(&text))
        .unwrap_or_default())
}

/// A node from a form's value.
fn node(text: &str) -> Option<NodeRef> {
    let (record, node) = text.split_once('.').unwrap_or((text, ""));
    Some(NodeRef { record: RecordId::parse(record)?, node: node.to_owned() })
}

fn nodes(form: &Pairs) -> Vec<NodeRef> {
    values(form, "node").iter().filter_map(|text| node(text)).collect()
}

async fn tag(
    State(portfolio): State<Portfolio>,
    ctx: Ctx,
    Form(form): Form<Pairs>,
) -> Result<Response, Problem> {
    let reader = portfolio.reader(&ctx);
    let framework = value(&form, "framework").to_owned();
    let mut chosen = nodes(&form);
    if value(&form, "all") == "yes" {
        let filter: Filter = super::list::filter(&portfolio, &query::decoded(value(&form, "filter"))).await?;
        chosen = nodes_of(&portfolio.partition, &reader, &Selection::Filtered(filter)).await?;
    }
    if value(&form, "action") == "suggest" {
        let suggester = portfolio.suggester().await?;
        let (owner, now) = (Actor::owner(), Timestamp::now());
        let report = store_suggestions(&portfolio.partition, suggester.as_ref(), &chosen, &owner, now).await;
        return answer(&form, report);
    }
    let concepts = values(&form, "concept");
    let mut origin = Origin::Manual;
    let action = match value(&form, "action") {
        "remove" => TagAction::Remove(concepts),
        "replace" => TagAction::Replace(concepts),
        "none" => TagAction::None,
        "clear" => TagAction::Clear,
        "accept" => {
            origin = Origin::SuggestionAccepted;
            TagAction::Add(concepts)
        }
        "toggle" => toggle(&portfolio, &reader, &chosen, &framework, concepts).await?,
        _ => TagAction::Add(concepts),
    };
    let command = TagCommand {
        nodes: chosen,
        framework,
        action,
        origin,
        evidence: value(&form, "evidence").chars().take(500).collect(),
        actor: Actor::owner(),
        at: Timestamp::now(),
        summary: String::new(),
    };
    answer(&form, apply(&portfolio.partition, command).await)
}

/// A key pressed twice takes the tag away again.
async fn toggle(
    portfolio: &Portfolio,
    reader: &Reader,
    chosen: &[NodeRef],
    framework: &str,
    concepts: Vec<String>,
) -> Result<TagAction, Problem> {
    let ids: Vec<RecordId> = chosen.iter().map(|node| node.record.clone()).collect();
    let standing = portfolio.partition.tags(reader, &ids).await.map_err(from_archive)?;
    let on = chosen.iter().all(|node| {
        standing.iter().any(|tag| {
            tag.record == node.record
                && tag.node == node.node
                && tag.framework == framework
                && tag.status == TagStatus::Confirmed
                && concepts.contains(&tag.concept)
        })
    });
    Ok(if on { TagAction::Remove(concepts) } else { TagAction::Add(concepts) })
}

async fn copy(State(portfolio): State<Portfolio>, Form(form): Form<Pairs>) -> Result<Response, Problem> {
    let from = node(value(&form, "from"))
        .ok_or_else(|| PortfolioError::UnknownProject { name: value(&form, "from").to_owned() })?;
    let command = TagCommand {
        nodes: nodes(&form),
        framework: value(&form, "framework").to_owned(),
        action: TagAction::Clear,
        origin: Origin::Manual,
        evidence: format!("copied from {}", node_key(&from)),
        actor: Actor::owner(),
        at: Timestamp::now(),
        summary: String::new(),
    };
    answer(&form, copy_tags(&portfolio.partition, &from, command).await)
}

/// Back to the form with what was done, or with what was refused.
fn answer(
    form: &Pairs,
    outcome: Result<crate::tagging::TagReport, PortfolioError>,
) -> Result<Response, Problem> {
    match outcome {
        Ok(report) => {
            let count = report.changed.to_string();
            let mut tell = Vec::new();
            if let Some(committed) = &report.committed {
                tell.push(("done", committed.change_set.as_str()));
                tell.push(("count", count.as_str()));
            }
            let untagged = report.refused.len().to_string();
            let listed: Vec<String> = report
                .refused
                .iter()
                .take(LISTED)
                .map(|(node, code, _)| format!("{code}:{}", node_key(node)))
                .collect();
            if !report.refused.is_empty() {
                tell.push(("untagged", untagged.as_str()));
                tell.extend(listed.iter().map(|one| ("why", one.as_str())));
            }
            Ok(back(form, "/wizard", &tell))
        }
        Err(error) if error.code().starts_with("tag.") => {
            Ok(back(form, "/wizard", &[("refused", error.code())]))
        }
        Err(error) => Err(error.into()),
    }
}

async fn undo_change(
    State(portfolio): State<Portfolio>,
    Form(form): Form<Pairs>,
) -> Result<Response, Problem> {
    let id = ChangeSetId::parse(value(&form, "change")).ok_or_else(Problem::not_found)?;
    let undone = undo(&portfolio.partition, &id, &Actor::owner(), Timestamp::now()).await?;
    let kept = undone.kept.len().to_string();
    Ok(back(&form, "/changes", &[("kept", &kept), ("undone", id.as_str())]))
}
