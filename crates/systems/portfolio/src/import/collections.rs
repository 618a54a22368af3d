//! The collection an import goes into.

use std::collections::BTreeMap;

use jiff::Timestamp;
use sterna_archive::{NewCollection, Partition};

use crate::{PortfolioError, own_collection};

/// Makes sure that the collection is there and may be imported into; makes it when it is missing.
///
/// # Errors
/// `import.demonstration`, `import.collection`, faults of the archive.
pub async fn ready(partition: &Partition, slug: &str, at: Timestamp) -> Result<(), PortfolioError> {
    own_collection(slug)?;
    let present = partition.collections().await?;
    match present.iter().find(|one| one.slug == slug) {
        Some(one) if one.is_demonstration() => {
            return Err(PortfolioError::Demonstration { collection: slug.to_owned() });
        }
        Some(_) => return Ok(()),
        None => {}
    }
    let name = BTreeMap::from([("und".to_owned(), slug.to_owned())]);
    let collection = NewCollection { slug: slug.to_owned(), name, synthetic: false, factual_demo: false, at };
    partition.create_collection(collection).await?;
    Ok(())
}
