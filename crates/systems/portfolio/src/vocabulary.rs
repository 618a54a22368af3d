//! What an installation adds to the shared words: the base of its addresses, official wordings, and what becomes of
//! tags when a concept is retired or split.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sterna_archive::{
    Actor, Change, ChangeSetId, NewTag, Origin, Partition, Provenance, Reader, TagStatus, Untag, Write,
};
use sterna_vocabulary::{
    BaseUri, ConceptMigration, Lang, MigrationPreview, OfficialLabel, Overrides, StandingTag, framework,
};

use crate::PortfolioError;

/// The register of installation-wide settings.
const SETTING: &str = "setting";
/// The register of official wordings, by `framework/code/language`.
const WORDING: &str = "wording";
/// The setting that holds the base.
const BASE: &str = "uri-base";

/// The base of the installation's addresses, once it is fixed.
///
/// # Errors
/// Faults of the archive.
pub async fn base(partition: &Partition) -> Result<Option<BaseUri>, PortfolioError> {
    let entry = partition.register(SETTING).get(BASE).await?;
    Ok(entry.and_then(|entry| BaseUri::parse(&entry.value).ok()))
}

/// Fixes the base. Fixing the same one again changes nothing.
///
/// # Errors
/// `vocabulary.base-fixed` when another one is fixed: what was published under it must keep its address.
pub async fn fix_base(partition: &Partition, base: &BaseUri) -> Result<(), PortfolioError> {
    match self::base(partition).await? {
        Some(fixed) if fixed == *base => Ok(()),
        Some(fixed) => Err(PortfolioError::BaseFixed { base: fixed.as_str().to_owned() }),
        None => {
            partition.register(SETTING).put(BASE, base.as_str(), &Actor::owner().id, None).await?;
            Ok(())
        }
    }
}

/// A wording as the register keeps it.
#[derive(Serialize, Deserialize)]
struct Wording {
    text: String,
    source: String,
}

/// The official wordings that were loaded.
///
/// # Errors
/// Faults of the archive.
pub async fn overrides(partition: &Partition) -> Result<Overrides, PortfolioError> {
    let entries = partition.register(WORDING).list("").await?;
    Ok(entries
        .into_iter()
        .filter_map(|entry| {
            let mut parts = entry.key.splitn(3, '/');
            let (framework, code, lang) = (parts.next()?, parts.next()?, Lang::from_code(parts.next()?)?);
            let wording: Wording = serde_json::from_str(&entry.value).ok()?;
            Some(OfficialLabel {
                framework: framework.to_owned(),
                code: code.to_owned(),
                lang,
                text: wording.text,
                source: wording.source,
            })
        })
        .collect())
}

/// Keeps official wordings; a later one replaces an earlier one of the same concept and language.
///
/// # Errors
/// Faults of the archive.
pub async fn store(partition: &Partition, labels: &[OfficialLabel]) -> Result<(), PortfolioError> {
    let register = partition.register(WORDING);
    for label in labels {
        let key = format!("{}/{}/{}", label.framework, label.code, label.lang.code());
        let wording = Wording { text: label.text.clone(), source: label.source.clone() };
        let value = serde_json::to_string(&wording)
            .map_err(|fault| PortfolioError::Export { message: fault.to_string() })?;
        register.put(&key, &value, &Actor::owner().id, None).await?;
    }
    Ok(())
}

/// What a migration would do to the confirmed tags; with `apply` it is done, as one change set that can be undone.
///
/// # Errors
/// Faults of the archive.
pub async fn migrate(
    partition: &Partition,
    migration: &ConceptMigration,
    apply: bool,
) -> Result<(MigrationPreview, Option<ChangeSetId>), PortfolioError> {
    let mut standing = Vec::new();
    let mut records = std::collections::HashMap::new();
    let mut scan = partition.scan(&Reader::owner(), None, crate::kind::PROJECT).await?;
    while let Some(portion) = scan.next().await? {
        for scanned in portion {
            for tag in scanned.tags {
                if tag.framework == migration.framework() && tag.status == TagStatus::Confirmed {
                    records.entry(tag.record.as_str().to_owned()).or_insert_with(|| tag.record.clone());
                    standing.push(StandingTag {
                        record: tag.record.as_str().to_owned(),
                        node: tag.node,
                        concept: tag.concept,
                        rank: tag.rank,
                    });
                }
            }
        }
    }
    let preview = migration.preview(&standing);
    if !apply || preview.changes.is_empty() {
        return Ok((preview, None));
    }
    let version = framework(migration.framework()).map_or("", |framework| framework.version);
    let mut writes = Vec::new();
    for change in &preview.changes {
        let Some(record) = records.get(&change.record) else { continue };
        for (concept, _) in &change.before {
            writes.push(Write::Untag(Untag {
                record: record.clone(),
                node: change.node.clone(),
                framework: migration.framework().to_owned(),
                concept: concept.clone(),
            }));
        }
        for (concept, rank) in &change.after {
            writes.push(Write::Tag(NewTag {
                record: record.clone(),
                node: change.node.clone(),
                framework: migration.framework().to_owned(),
                framework_version: version.to_owned(),
                concept: concept.clone(),
                status: TagStatus::Confirmed,
                origin: Origin::Inferred,
                rank: *rank,
                confidence: None,
                evidence: format!("{} was retired", migration.retired()),
            }));
        }
    }
    let change = Change {
        actor: Actor::owner(),
        at: Timestamp::now(),
        summary: format!(
            "{} {} retired in favour of {}",
            migration.framework(),
            migration.retired(),
            migration.into().join(", ")
        ),
        provenance: Provenance::Hand,
        writes,
    };
    let committed = partition.commit(change).await?;
    Ok((preview, Some(committed.change_set)))
}
