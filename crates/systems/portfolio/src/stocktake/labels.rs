//! What groups are called.

use std::collections::BTreeMap;

use sterna_archive::projection::{Counts, Filter};
use sterna_archive::{Partition, Reader};
use sterna_site::Messages;
use sterna_vocabulary::{activity_status, country, framework};

use super::{By, StocktakeQuery};
use crate::PortfolioError;
use crate::kind::{STATUS_HERE, STATUS_NONE, region_label};
use crate::project::{Project, ProjectType};

/// What organisations are called, by their keys.
pub type Names = BTreeMap<String, String>;

/// Names are looked up for so many organisations at most; the others are shown by their keys.
const NAMES_MAX: usize = 1_000;

/// The label of a group in the query's language.
pub(super) fn label(query: &StocktakeQuery, code: &str, names: &Names) -> String {
    let lang = query.lang;
    let words = Messages::of(lang);
    let concept = || {
        let list = framework(query.counted_framework())?;
        match query.by.partition() {
            Some(name) => Some(list.partition(name)?.group(code)?.label(lang).text.to_owned()),
            None => Some(list.concept(code)?.short_label(lang).text.to_owned()),
        }
    };
    match query.by {
        By::Country => country(code).map_or_else(|| code.to_owned(), |found| found.name_with_mark(lang)),
        By::Region => region_label(code, lang),
        By::Year => code.to_owned(),
        By::Donor => names.get(code).cloned().unwrap_or_else(|| code.to_owned()),
        By::Type if ProjectType::from_code(code).is_some() => words.text(&format!("type-{code}"), &[]),
        By::Status if code == STATUS_NONE => words.text("status-none-recorded", &[]),
        By::Status if code == STATUS_HERE => words.text("state-activated", &[]),
        By::Status => {
            activity_status(code).map_or_else(|| code.to_owned(), |name| name.label(lang).text.to_owned())
        }
        _ => concept().unwrap_or_else(|| code.to_owned()),
    }
}

/// The note that must follow a country's name.
pub(super) fn footnote(query: &StocktakeQuery, code: &str) -> Option<String> {
    (query.by == By::Country)
        .then(|| country(code)?.footnote())
        .flatten()
        .map(|note| note.text(query.lang).text.to_owned())
}

/// What the organisations of a facet (`donor`, `organisation`) are called, read from one record of each.
///
/// # Errors
/// Faults of the archive.
pub async fn organisation_names(
    partition: &Partition,
    reader: &Reader,
    counts: &Counts,
    filter: &Filter,
    facet: &str,
) -> Result<Names, PortfolioError> {
    let mut names = Names::new();
    let keys: Vec<String> =
        counts.facet_counts(filter, facet).into_iter().take(NAMES_MAX).map(|(key, _)| key).collect();
    for portion in keys.chunks(200) {
        let mut ids = Vec::with_capacity(portion.len());
        for key in portion.iter().filter(|key| !names.contains_key(*key)) {
            ids.extend(counts.records(&filter.clone().with_facet(facet, [key.clone()])).into_iter().next());
        }
        ids.sort();
        ids.dedup();
        for record in partition.records(reader, &ids).await? {
            let Ok(project) = Project::from_json(&record.body) else { continue };
            for organisation in &project.organisations {
                let (Some(key), (_, name)) = (
                    organisation.key(),
                    organisation.name.best(sterna_vocabulary::Lang::En).unwrap_or_default(),
                ) else {
                    continue;
                };
                if !name.is_empty() && !names.contains_key(key) {
                    names.insert(key.to_owned(), name.to_owned());
                }
            }
        }
    }
    Ok(names)
}
