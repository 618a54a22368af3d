//! Finding a project by what people call it.

use sterna_archive::{Alias, Partition, Reader, RecordId};

use crate::PortfolioError;
use crate::mapping::{IATI_NAMESPACE, table_namespace};

/// The project of an id, or of its publisher's identifier: IATI's, a spreadsheet's of any collection, the
/// demonstration's.
///
/// # Errors
/// `project.unknown`; faults of the archive.
pub async fn resolve(partition: &Partition, reader: &Reader, name: &str) -> Result<RecordId, PortfolioError> {
    let name = name.trim();
    if let Some(id) = RecordId::parse(name) {
        if partition.record(reader, &id).await?.is_some() {
            return Ok(id);
        }
    }
    let mut namespaces = vec![IATI_NAMESPACE.to_owned(), "demo".to_owned()];
    for collection in partition.collections().await? {
        namespaces.push(table_namespace(&collection.slug));
        namespaces.push(format!("{IATI_NAMESPACE}:{}", collection.slug));
    }
    let aliases: Vec<Alias> =
        namespaces.into_iter().map(|namespace| Alias { namespace, value: name.to_owned() }).collect();
    let found = partition.find_many(&aliases).await?;
    for alias in &aliases {
        if let Some(id) = found.get(alias) {
            if partition.record(reader, id).await?.is_some() {
                return Ok(id.clone());
            }
        }
    }
    Err(PortfolioError::UnknownProject { name: name.chars().take(100).collect() })
}
