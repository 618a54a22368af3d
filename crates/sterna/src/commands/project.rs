//! `project`: lists and shows.

use serde_json::{Value, json};
use sterna_archive::projection::{Clause, ListQuery, Order};
use sterna_archive::{Alias, Reader, Record, RecordId};
use sterna_portfolio::{ActivatedRule, Card, PortfolioError, query};

use crate::arguments::{Format, Place, Project};
use crate::commands::vocabulary::language;
use crate::failure::Failure;
use crate::memory::Memory;
use crate::output::{self, Table};

/// Rows asked for at once.
const PORTION: usize = 500;

/// Answers the verb.
pub async fn run(place: Place, project: Project) -> Result<(), Failure> {
    let memory = Memory::existing(&place).await?;
    let outcome = match project {
        Project::List { collections, filters, search, limit, lang, format } => {
            list(&memory, &collections, &filters, search, limit, &lang, format).await
        }
        Project::Show { id, lang, format } => super::project_show::show(&memory, &id, &lang, format).await,
    };
    output::print(&memory.close(outcome).await?)
}

/// A record by its id, or by its publisher's identifier in any namespace.
pub async fn find(memory: &Memory, name: &str) -> Result<Record, Failure> {
    let unknown = || Failure::from(PortfolioError::UnknownProject { name: name.to_owned() });
    let mut found = RecordId::parse(name);
    if found.is_none() {
        let collections = memory.partition.collections().await?;
        let tables = collections.iter().map(|one| format!("table:{}", one.slug));
        for namespace in ["iati".to_owned(), "demo".to_owned()].into_iter().chain(tables) {
            found = memory.partition.find(&Alias { namespace, value: name.to_owned() }).await?;
            if found.is_some() {
                break;
            }
        }
    }
    let id = found.ok_or_else(unknown)?;
    memory.partition.record(&Reader::owner(), &id).await?.ok_or_else(unknown)
}

async fn list(
    memory: &Memory,
    collections: &[String],
    filters: &[String],
    search: Option<String>,
    limit: usize,
    lang: &str,
    format: Format,
) -> Result<String, Failure> {
    let lang = language(lang)?;
    let mut pairs: Vec<(String, String)> =
        collections.iter().map(|slug| ("collection".to_owned(), slug.clone())).collect();
    for filter in filters {
        let (key, value) =
            filter.split_once('=').ok_or_else(|| Failure::Usage(format!("write {filter} as KEY=VALUE")))?;
        pairs.push((key.to_owned(), value.to_owned()));
    }
    let rule = ActivatedRule::load(&memory.partition).await?;
    let mut filter = query::filter_of(&pairs, &rule)?;
    if let Some(words) = search {
        filter = filter.and(Clause::Text(words));
    }
    let mut asked = ListQuery {
        filter,
        order: Order::Title(lang.code().to_owned()),
        descending: false,
        after: None,
        limit: limit.min(PORTION),
        facets: Vec::new(),
    };
    let (mut rows, mut total) = (Vec::new(), 0);
    while rows.len() < limit {
        let page = memory.partition.list(&Reader::owner(), &asked).await?;
        total = page.total;
        rows.extend(page.rows);
        match page.next {
            Some(next) => asked.after = Some(next),
            None => break,
        }
    }
    rows.truncate(limit);
    let cards: Vec<(String, Card)> = rows
        .iter()
        .map(|row| (row.record.to_string(), serde_json::from_str(&row.card).unwrap_or_default()))
        .collect();
    if format == Format::Json {
        let rows: Vec<Value> = cards.iter().map(|(id, card)| json!({"id": id, "card": card})).collect();
        return text(&json!({"total": total, "rows": rows}));
    }
    let mut table = Table::new(&["id", "type", "countries", "objectives", "title"]);
    for (id, card) in &cards {
        let objectives = card.tags.get("gcm").map(|codes| codes.join(" ")).unwrap_or_default();
        let title = card.title.best_text(lang);
        table.row(vec![
            id.clone(),
            card.variety.code().to_owned(),
            card.countries.join(" "),
            objectives,
            if title.is_empty() { card.identifier.clone() } else { title.to_owned() },
        ]);
    }
    Ok(format!("{}{} of {total}\n", table.text(), cards.len()))
}

/// JSON as text.
pub fn text(value: &Value) -> Result<String, Failure> {
    Ok(serde_json::to_string_pretty(value).map_err(Failure::fault)? + "\n")
}
