//! Records for a text: what a footnote, a table or an example box quotes.

use std::sync::Arc;

use sterna_archive::projection::{Counts, ListQuery, Order};
use sterna_archive::{Collection, Partition, Reader, Record, Seq, Tag, TagStatus};
use sterna_site::Messages;
use sterna_site::figures::{FigureAmount, QuotedRecord, RecordAnswer, RecordQuestion};
use sterna_vocabulary::{Lang, MultiText, activity_status};

use super::{name_of, reader};
use crate::kind::PROJECT;
use crate::project::{Outcome, Project, Role};
use crate::stocktake::{Settings, StocktakeQuery, list_filter};
use crate::{ActivatedRule, Card, DEMO_SYNTHETIC, PortfolioError};

/// Records of one answer at most.
const RECORDS_MAX: usize = 200;
/// Outcomes quoted of one record at most.
const OUTCOMES_MAX: usize = 5;
/// Names of one role quoted at most.
const NAMES_MAX: usize = 3;

/// Answers a question about records, in the order of their titles.
///
/// # Errors
/// `stocktake.query`; an unknown collection or change number; faults of the archive.
pub(super) async fn records(
    partition: &Partition,
    question: &RecordQuestion,
) -> Result<RecordAnswer, PortfolioError> {
    let mut asked = StocktakeQuery::parse(&question.query)?;
    Settings::load(partition, &mut asked).await?;
    let rule = match &question.statuses {
        Some(statuses) => ActivatedRule { statuses: statuses.clone() },
        None => ActivatedRule::load(partition).await?,
    };
    let counts = counts(partition, question.as_of).await?;
    let filter = list_filter(&asked, &rule).with_facet("kind", [PROJECT]).without_facet("state", ["draft"]);
    let page = counts
        .list(&ListQuery {
            filter,
            order: Order::Title(question.lang.code().to_owned()),
            descending: false,
            after: None,
            limit: question.limit.clamp(1, RECORDS_MAX),
            facets: Vec::new(),
        })
        .map_err(sterna_archive::ArchiveError::Projection)?;
    let collections = partition.collections().await?;
    let objectives: Vec<&str> = asked
        .filters
        .get("concept")
        .into_iter()
        .flatten()
        .filter_map(|value| value.strip_prefix("gcm:"))
        .collect();
    let mut records = Vec::with_capacity(page.rows.len());
    for row in &page.rows {
        let record = partition.version(&reader(), &row.record, row.version).await?;
        // Withheld or withdrawn since: it is no longer quoted, whatever it was then.
        let present = partition.record(&reader(), &row.record).await?;
        let (Some(record), Some(_)) = (record, present) else { continue };
        let tags = tags(partition, &record, question.as_of).await?;
        let card = Card::from_json(&row.card);
        records.push(
            quoted(partition, &record, &tags, Some(&card), &collections, question.lang, &objectives).await?,
        );
    }
    Ok(RecordAnswer { total: page.total, change: counts.seq().0, records })
}

/// One record by its id or its publisher's identifier.
///
/// # Errors
/// Faults of the archive.
pub(super) async fn record(
    partition: &Partition,
    name: &str,
    lang: Lang,
    as_of: Option<i64>,
) -> Result<Option<QuotedRecord>, PortfolioError> {
    let id = match crate::import::resolve(partition, &reader(), name).await {
        Ok(id) => id,
        Err(PortfolioError::UnknownProject { .. }) => return Ok(None),
        Err(error) => return Err(error),
    };
    let Some(present) = partition.record(&reader(), &id).await?.filter(|record| record.kind == PROJECT)
    else {
        return Ok(None);
    };
    let record = match as_of {
        Some(seq) if present.seq.0 > seq => {
            let heads = partition.history(&reader(), &id).await?;
            let Some(head) = heads.iter().filter(|head| head.seq.0 <= seq).max_by_key(|head| head.version)
            else {
                return Ok(None);
            };
            partition.version(&reader(), &id, head.version).await?
        }
        _ => Some(present),
    };
    let Some(record) = record else { return Ok(None) };
    let tags = tags(partition, &record, as_of).await?;
    let collections = partition.collections().await?;
    quoted(partition, &record, &tags, None, &collections, lang, &[]).await.map(Some)
}

async fn counts(partition: &Partition, as_of: Option<i64>) -> Result<Arc<Counts>, PortfolioError> {
    Ok(match as_of {
        Some(seq) => partition.counts_as_of(&reader(), Seq(seq)).await?,
        None => partition.counts(&reader(), None).await?,
    })
}

/// The tags that stood at a change number.
async fn tags(
    partition: &Partition,
    record: &Record,
    as_of: Option<i64>,
) -> Result<Vec<Tag>, PortfolioError> {
    let Some(seq) = as_of else {
        return Ok(partition.tags(&reader(), std::slice::from_ref(&record.id)).await?);
    };
    // Only its owner is told what no longer stands; nodes that are withheld are left out where the tags are used.
    let mut tags = partition.tag_history(&Reader::owner(), &record.id).await?;
    tags.retain(|tag| {
        tag.seq.0 <= seq && tag.retracted.as_ref().is_none_or(|(retracted, ..)| retracted.0 > seq)
    });
    Ok(tags)
}

async fn quoted(
    partition: &Partition,
    record: &Record,
    tags: &[Tag],
    card: Option<&Card>,
    collections: &[Collection],
    lang: Lang,
    objectives: &[&str],
) -> Result<QuotedRecord, PortfolioError> {
    let project = Project::from_json(&record.body)?.for_reader(&reader(), record.sensitivity);
    let words = Messages::of(lang);
    let shown = |text: &MultiText| -> (String, String) {
        text.best(lang).map_or_else(
            || (String::new(), MultiText::UNKNOWN.to_owned()),
            |(language, text)| (text.to_owned(), language.to_owned()),
        )
    };
    let (mut title, mut title_language) = shown(&project.title);
    if title.is_empty() {
        title = project.identifiers.first().map(|one| one.value.clone()).unwrap_or_default();
        title_language = MultiText::UNKNOWN.to_owned();
    }
    let (text, text_language) = shown(&project.description);
    let collection = collections.iter().find(|one| one.slug == record.collection);
    let (source, source_url) = source(&project, lang);
    let amounts = match card {
        Some(card) => card.amounts.clone(),
        None => crate::counted(record, &project, &partition.related(&reader(), &record.id).await?).counted,
    };
    let mut codes: Vec<String> = tags
        .iter()
        .filter(|tag| tag.framework == "gcm" && tag.status == TagStatus::Confirmed)
        .filter(|tag| tag.node.is_empty() || project.outcome(&tag.node).is_some())
        .map(|tag| tag.concept.clone())
        .collect();
    codes.sort_by_key(|code| code.parse::<u32>().unwrap_or(u32::MAX));
    codes.dedup();
    Ok(QuotedRecord {
        id: record.id.to_string(),
        version: record.version,
        href: format!("/projects/{}", record.id),
        identifier: project.identifiers.first().map(|one| one.value.clone()).unwrap_or_default(),
        kind: words.text(&format!("type-{}", project.variety.code()), &[]),
        countries: project.countries.iter().map(|one| one.code.clone()).collect(),
        outcomes: outcomes(&project, tags, lang, objectives),
        date: record.at.to_zoned(jiff::tz::TimeZone::UTC).date().to_string(),
        start: project.period.start().map(jiff::civil::Date::year),
        end: project.period.end().map(jiff::civil::Date::year),
        status: project
            .status
            .as_deref()
            .and_then(activity_status)
            .map_or_else(|| words.text("none-recorded", &[]), |status| status.label(lang).text.to_owned()),
        status_code: project.status.clone().unwrap_or_default(),
        funders: names(&project, &[Role::Funding], lang),
        implementers: match names(&project, &[Role::Implementing], lang) {
            none if none.is_empty() => names(&project, &[Role::Accountable, Role::Reporting], lang),
            names => names,
        },
        amounts: amounts
            .iter()
            .map(|sum| FigureAmount { currency: sum.currency.clone(), minor: i128::from(sum.minor) })
            .collect(),
        objectives: codes,
        collection: collection.map_or_else(|| record.collection.clone(), |one| name_of(one, lang)),
        synthetic: record.collection == DEMO_SYNTHETIC || collection.is_some_and(|one| one.synthetic),
        demonstration: crate::is_demonstration(&record.collection)
            || collection.is_some_and(Collection::is_demonstration),
        title,
        title_language,
        text,
        text_language,
        source,
        source_url,
    })
}

/// Outcomes that carry one of the objectives asked for; all of them when none is asked for or none carries one.
fn outcomes(project: &Project, tags: &[Tag], lang: Lang, objectives: &[&str]) -> Vec<String> {
    let carries = |outcome: &Outcome| {
        tags.iter().any(|tag| {
            tag.node == outcome.id
                && tag.framework == "gcm"
                && tag.status == TagStatus::Confirmed
                && objectives.contains(&tag.concept.as_str())
        })
    };
    let any = project.outcomes.iter().any(carries);
    project
        .outcomes
        .iter()
        .filter(|outcome| !any || carries(outcome))
        .map(|outcome| outcome.title.best_text(lang).to_owned())
        .filter(|title| !title.is_empty())
        .take(OUTCOMES_MAX)
        .collect()
}

fn names(project: &Project, roles: &[Role], lang: Lang) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for organisation in project.organisations.iter().filter(|one| roles.contains(&one.role)) {
        let name = match organisation.name.best_text(lang) {
            "" => organisation.reference.as_deref().unwrap_or_default(),
            name => name,
        };
        if !name.is_empty() && !names.iter().any(|held| held == name) && names.len() < NAMES_MAX {
            names.push(name.to_owned());
        }
    }
    names
}

/// Where a record's facts come from: the publication it names, else who published it, else that it was recorded here.
/// Names of imported files are the owner's and are not quoted.
fn source(project: &Project, lang: Lang) -> (String, String) {
    let url = project.documents.first().map(|one| one.url.clone()).unwrap_or_default();
    if let Some(note) = project.source.as_ref().filter(|note| !note.text.is_empty()) {
        return (note.text.best_text(lang).to_owned(), note.url.clone().unwrap_or(url));
    }
    let words = Messages::of(lang);
    let said = match names(project, &[Role::Reporting], lang).into_iter().next() {
        Some(name) => words.text("reports-source-publisher", &[("name", name.into())]),
        None => words.text("reports-source-here", &[]),
    };
    (said, url)
}
