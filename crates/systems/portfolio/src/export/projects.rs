//! A list of projects as a file.

use serde_json::json;
use sterna_archive::projection::Filter;
use sterna_archive::{Partition, Reader, Record, Sensitivity, Tag, TagStatus};
use sterna_site::Messages;
use sterna_tables::{
    CellValue, Direction, Manifest as TableManifest, OutColumn, OutSheet, write_csv, write_xlsx,
};
use sterna_vocabulary::{Lang, country, currency};

use super::format::fault;
use super::{CREATED, ExportFormat, Exported};
use crate::project::{Project, Role};
use crate::{PortfolioError, is_demonstration};

/// Writes the projects under a filter, in the order of their ids, with their confirmed tags; `query` is the filter as
/// an address, for the manifest. Suggested tags are left out, and so are withheld outcomes.
///
/// # Errors
/// `export.fault`; faults of the archive.
pub async fn export_projects(
    partition: &Partition,
    reader: &Reader,
    filter: &Filter,
    query: &str,
    format: ExportFormat,
    lang: Lang,
) -> Result<Exported, PortfolioError> {
    let counts = partition.counts(reader, None).await?;
    let ids = counts.records(filter);
    let mut entries: Vec<(Record, Project, Vec<Tag>)> = Vec::with_capacity(ids.len());
    for portion in ids.chunks(500) {
        let mut tags = partition.tags(reader, portion).await?;
        for record in partition.records(reader, portion).await? {
            let mut project = Project::from_json(&record.body)?.for_reader(reader, record.sensitivity);
            let withheld = |id: &str| {
                project.outcome(id).is_some_and(|outcome| outcome.sensitivity == Sensitivity::Withheld)
            };
            let confirmed = |tag: &&Tag| {
                tag.record == record.id && tag.status == TagStatus::Confirmed && !withheld(&tag.node)
            };
            let own: Vec<Tag> = tags.iter().filter(confirmed).cloned().collect();
            tags.retain(|tag| tag.record != record.id);
            project.outcomes.retain(|outcome| outcome.sensitivity != Sensitivity::Withheld);
            project.orphaned.clear();
            entries.push((record, project, own));
        }
    }
    let manifest = json!({
        "program": "sterna",
        "version": env!("CARGO_PKG_VERSION"),
        "kind": "projects",
        "query": query,
        "change": counts.seq().0,
        "demonstration": entries.iter().any(|(record, ..)| is_demonstration(&record.collection)),
        "counts": { "projects": entries.len() },
    });
    let bytes = match format {
        ExportFormat::Json => {
            let projects: Vec<_> =
                entries.iter().map(|(record, project, tags)| entry(record, project, tags)).collect();
            let mut bytes = serde_json::to_vec_pretty(&json!({ "projects": projects, "manifest": manifest }))
                .map_err(fault)?;
            bytes.push(b'\n');
            bytes
        }
        ExportFormat::Csv => write_csv(&sheet(&entries, lang), Some(&titled(manifest))).map_err(fault)?,
        ExportFormat::Xlsx => {
            write_xlsx(&[sheet(&entries, lang)], Some(&titled(manifest)), CREATED).map_err(fault)?
        }
    };
    Ok(format.file("projects", bytes))
}

fn titled(json: serde_json::Value) -> TableManifest {
    TableManifest { json, title: "Projects".to_owned() }
}

fn entry(record: &Record, project: &Project, tags: &[Tag]) -> serde_json::Value {
    let tag = |tag: &Tag| json!({"node": tag.node, "framework": tag.framework, "concept": tag.concept, "rank": tag.rank});
    json!({
        "id": record.id,
        "version": record.version,
        "at": record.at,
        "collection": record.collection,
        "state": record.state,
        "demonstration": is_demonstration(&record.collection),
        "project": project,
        "tags": tags.iter().map(tag).collect::<Vec<_>>(),
    })
}

fn sheet(entries: &[(Record, Project, Vec<Tag>)], lang: Lang) -> OutSheet {
    let words = Messages::of(lang);
    let keys = [
        "column-id",
        "column-identifier",
        "column-title",
        "column-type",
        "column-status",
        "column-state",
        "column-collection",
        "column-start",
        "column-end",
        "column-countries",
        "column-funders",
        "column-implementers",
        "column-outcomes",
        "column-currency",
        "column-amount",
        "column-gcm",
        "column-sdg",
    ];
    let rows = entries.iter().map(|(record, project, tags)| {
        let text = |text: &str| CellValue::Text(text.to_owned());
        let date = |date: Option<jiff::civil::Date>| date.map_or(CellValue::Empty, CellValue::Date);
        let places: Vec<String> = project
            .countries
            .iter()
            .map(|one| {
                country(&one.code).map_or_else(|| one.code.clone(), |found| found.name_with_mark(lang))
            })
            .collect();
        let names = |role: Role| -> String {
            let of = project.organisations.iter().filter(|one| one.role == role);
            of.map(|one| one.name.best_text(lang))
                .filter(|name| !name.is_empty())
                .collect::<Vec<_>>()
                .join("; ")
        };
        let codes = |frameworks: &[&str]| -> String {
            let mut codes: Vec<&str> = Vec::new();
            for tag in tags.iter().filter(|tag| frameworks.contains(&tag.framework.as_str())) {
                if !codes.contains(&tag.concept.as_str()) {
                    codes.push(&tag.concept);
                }
            }
            codes.join("; ")
        };
        let figure = crate::figure(project);
        let (code, amount) = match figure.amounts.iter().next() {
            Some((code, minor)) if figure.amounts.len() == 1 => {
                let exponent = currency(code).map_or(2, |currency| currency.exponent);
                (text(code), CellValue::Money { minor: *minor, exponent })
            }
            // Several currencies in one cell would be a text, and a text is no amount.
            _ => (CellValue::Empty, CellValue::Empty),
        };
        vec![
            text(record.id.as_str()),
            text(project.identifiers.first().map_or("", |one| &one.value)),
            text(project.title_in(lang)),
            text(&words.text(&format!("type-{}", project.variety.code()), &[])),
            text(project.status.as_deref().unwrap_or("")),
            text(&record.state),
            text(&record.collection),
            date(project.period.start()),
            date(project.period.end()),
            text(&places.join("; ")),
            text(&names(Role::Funding)),
            text(&names(Role::Implementing)),
            CellValue::Whole(i64::try_from(project.outcomes.len()).unwrap_or(i64::MAX)),
            code,
            amount,
            text(&codes(&["gcm"])),
            text(&codes(&["sdg", "sdg-target"])),
        ]
    });
    OutSheet {
        name: words.text("projects-sheet", &[]).chars().take(31).collect(),
        direction: if lang.rtl() { Direction::RightToLeft } else { Direction::LeftToRight },
        columns: keys.iter().map(|key| OutColumn::text(&words.text(key, &[]))).collect(),
        rows: rows.collect(),
    }
}
