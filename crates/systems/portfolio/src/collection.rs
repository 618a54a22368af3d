//! Names of collections.

use crate::PortfolioError;

/// The synthetic demonstration.
pub const DEMO_SYNTHETIC: &str = "demo-synthetic";

/// The factual demonstration.
pub const DEMO_FACTUAL: &str = "demo-factual";

/// Whether a slug names one of the demonstration collections.
pub fn is_demonstration(slug: &str) -> bool {
    slug == DEMO_SYNTHETIC || slug == DEMO_FACTUAL
}

/// Takes a slug for a collection of one's own.
///
/// # Errors
/// `import.demonstration` for a demonstration collection; `import.collection` for anything but 1 to 64 lower-case
/// letters, digits and inner hyphens.
pub fn own_collection(slug: &str) -> Result<&str, PortfolioError> {
    if is_demonstration(slug) {
        return Err(PortfolioError::Demonstration { collection: slug.to_owned() });
    }
    let fits = (1..=64).contains(&slug.len())
        && !slug.starts_with('-')
        && !slug.ends_with('-')
        && slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if fits { Ok(slug) } else { Err(PortfolioError::CollectionName { collection: slug.to_owned() }) }
}
