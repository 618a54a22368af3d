//! The demonstration collections, loaded through the ordinary commands.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::Timestamp;
use serde::Deserialize;
use sterna_archive::{
    Actor, Alias, Archive, Change, Expect, Link, NewCollection, NewTag, Origin, Partition, Provenance,
    RecordId, Sensitivity, SourcePlace, TagStatus, Write,
};
use sterna_vocabulary::{MultiText, framework};

use crate::kind::PROJECT;
use crate::project::{Identifier, Project, State};
use crate::tagging::check_concepts;
use crate::{DEMO_FACTUAL, DEMO_SYNTHETIC, PortfolioError};

/// Writes of one change set.
const WRITES: usize = 20_000;

/// The namespace of the demonstrations' identifiers.
pub const DEMO_NAMESPACE: &str = "demo";

/// One line of a demonstration file.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoRecord {
    /// Its identifier.
    pub id: String,
    /// Its state.
    #[serde(default = "recorded")]
    pub state: State,
    /// Its language.
    #[serde(default)]
    pub language: Option<String>,
    /// Its body.
    pub project: Project,
    /// Its tags.
    #[serde(default)]
    pub tags: Vec<DemoTag>,
}

/// A tag of a demonstration record.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoTag {
    /// The node.
    #[serde(default)]
    pub node: String,
    /// Framework.
    pub framework: String,
    /// Concept; absent for explicitly none.
    #[serde(default)]
    pub concept: String,
    /// Rank; 0 or absent takes the order of appearance.
    #[serde(default)]
    pub rank: u8,
    /// Whether it states explicitly none.
    #[serde(default)]
    pub none: bool,
    /// When it was set.
    pub at: Timestamp,
}

fn recorded() -> State {
    State::Recorded
}

/// How many records and tags a demonstration brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DemoReport {
    /// Records.
    pub records: usize,
    /// Tags.
    pub tags: usize,
}

/// Reads a demonstration file (JSON Lines).
///
/// # Errors
/// `demo.unreadable` with the line.
pub fn parse_demo(bytes: &[u8]) -> Result<Vec<DemoRecord>, PortfolioError> {
    let mut records = Vec::new();
    for (index, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let record: DemoRecord = serde_json::from_slice(line)
            .map_err(|fault| PortfolioError::Demo { line: index + 1, message: fault.to_string() })?;
        check(&record)
            .map_err(|error| PortfolioError::Demo { line: index + 1, message: error.to_string() })?;
        records.push(record);
    }
    Ok(records)
}

/// The rules of tagging hold for demonstrations too.
fn check(record: &DemoRecord) -> Result<(), PortfolioError> {
    let mut counts: HashMap<(&str, &str), usize> = HashMap::new();
    let nodes: BTreeSet<&str> = record.project.node_ids().collect();
    for tag in &record.tags {
        if !nodes.contains(tag.node.as_str()) {
            let known = nodes.iter().copied().collect::<Vec<_>>().join(", ");
            return Err(PortfolioError::UnknownNode { node: tag.node.clone(), known });
        }
        let concepts = if tag.none { Vec::new() } else { vec![tag.concept.clone()] };
        let (list, _) = check_concepts(&tag.framework, &concepts)?;
        let count = counts.entry((&tag.node, &tag.framework)).or_default();
        *count += usize::from(!tag.none);
        if let Some(limit) = list.max_tags.filter(|limit| *count > usize::from(*limit)) {
            return Err(PortfolioError::TooManyTags {
                framework: tag.framework.clone(),
                limit,
                wanted: *count,
            });
        }
    }
    Ok(())
}

/// Loads both demonstrations, unless their collections are there already: records first, then their tags, one change
/// set for each time of tagging.
///
/// # Errors
/// `demo.unreadable`; refusals and faults of the archive.
pub async fn load_demo(
    archive: &Archive,
    partition: &Partition,
    synthetic: &[u8],
    factual: &[u8],
    at: Timestamp,
) -> Result<DemoReport, PortfolioError> {
    let one = load(archive, partition, DEMO_SYNTHETIC, synthetic, at).await?;
    let other = load(archive, partition, DEMO_FACTUAL, factual, at).await?;
    Ok(DemoReport { records: one.records + other.records, tags: one.tags + other.tags })
}

/// The setting that remembers a removed demonstration, by its slug.
const REMOVED: &str = "demo-removed-";

/// Remembers that somebody removed a demonstration, so that starting again does not bring it back.
///
/// # Errors
/// Faults of the archive.
pub async fn note_demo_removed(partition: &Partition, slug: &str) -> Result<(), PortfolioError> {
    partition.register("setting").put(&format!("{REMOVED}{slug}"), "yes", &Actor::owner().id, None).await?;
    Ok(())
}

/// Whether somebody removed one of the demonstrations.
///
/// # Errors
/// Faults of the archive.
pub async fn demo_was_removed(partition: &Partition) -> Result<bool, PortfolioError> {
    Ok(!partition.register("setting").list(REMOVED).await?.is_empty())
}

async fn load(
    archive: &Archive,
    partition: &Partition,
    slug: &str,
    bytes: &[u8],
    at: Timestamp,
) -> Result<DemoReport, PortfolioError> {
    let records = parse_demo(bytes)?;
    let present = partition.collections().await?;
    if present.iter().any(|one| one.slug == slug && one.records > 0) {
        return Ok(DemoReport::default());
    }
    if !present.iter().any(|one| one.slug == slug) {
        partition.create_collection(collection(slug, at)).await?;
    }
    let ids: HashMap<&str, RecordId> =
        records.iter().map(|record| (record.id.as_str(), archive.new_id())).collect();
    let file_hash = data_encoding::HEXLOWER.encode(&<sha2::Sha256 as sha2::Digest>::digest(bytes));
    let source = SourcePlace { file: format!("{slug}.jsonl"), file_hash, place: String::new() };
    let mut writes: Vec<Write> = Vec::new();
    for record in &records {
        let id = &ids[record.id.as_str()];
        writes.push(put(id, slug, record)?);
        writes.push(Write::Alias(
            id.clone(),
            Alias { namespace: DEMO_NAMESPACE.to_owned(), value: record.id.clone() },
        ));
        writes.extend(record.project.related.iter().map(|one| {
            let target = Alias { namespace: one.namespace.clone(), value: one.value.clone() };
            Write::Link(Link { record: id.clone(), relation: one.relation.clone(), target })
        }));
    }
    commit(partition, at, "loaded the demonstration", &source, writes).await?;
    let mut by_time: BTreeMap<Timestamp, Vec<Write>> = BTreeMap::new();
    let mut tags = 0;
    for record in &records {
        let mut ranks: HashMap<(&str, &str), u8> = HashMap::new();
        for tag in &record.tags {
            tags += 1;
            by_time.entry(tag.at).or_default().push(new_tag(&ids[record.id.as_str()], tag, &mut ranks));
        }
    }
    for (at, writes) in by_time {
        commit(partition, at, "tagged the demonstration", &source, writes).await?;
    }
    Ok(DemoReport { records: records.len(), tags })
}

fn collection(slug: &str, at: Timestamp) -> NewCollection {
    let synthetic = slug == DEMO_SYNTHETIC;
    let names: [(&str, &str); 6] = if synthetic {
        [
            ("en", "Demonstration (invented)"),
            ("fr", "Démonstration (fictive)"),
            ("es", "Demostración (ficticia)"),
            ("ar", "عرض توضيحي (بيانات مختلقة)"),
            ("ru", "Демонстрация (вымышленные данные)"),
            ("zh", "演示（虚构数据）"),
        ]
    } else {
        [
            ("en", "Demonstration (published facts)"),
            ("fr", "Démonstration (faits publiés)"),
            ("es", "Demostración (hechos publicados)"),
            ("ar", "عرض توضيحي (حقائق منشورة)"),
            ("ru", "Демонстрация (опубликованные факты)"),
            ("zh", "演示（已公布的事实）"),
        ]
    };
    NewCollection {
        slug: slug.to_owned(),
        name: names.iter().map(|(lang, name)| ((*lang).to_owned(), (*name).to_owned())).collect(),
        synthetic,
        factual_demo: !synthetic,
        at,
    }
}

fn put(id: &RecordId, slug: &str, record: &DemoRecord) -> Result<Write, PortfolioError> {
    let mut project = record.project.clone();
    if project.identifier(DEMO_NAMESPACE).is_none() {
        project.identifiers.push(Identifier { scheme: DEMO_NAMESPACE.to_owned(), value: record.id.clone() });
    }
    let language = record.language.clone().or_else(|| project.default_language.clone());
    Ok(Write::Put {
        record: id.clone(),
        kind: PROJECT.to_owned(),
        expect: Expect::New,
        collection: slug.to_owned(),
        state: record.state.code().to_owned(),
        owner: Actor::owner().id,
        language: language.unwrap_or_else(|| MultiText::UNKNOWN.to_owned()),
        sensitivity: Sensitivity::Open,
        body: project.to_json()?,
    })
}

fn new_tag<'a>(id: &RecordId, tag: &'a DemoTag, ranks: &mut HashMap<(&'a str, &'a str), u8>) -> Write {
    let list = framework(&tag.framework);
    let next = ranks.entry((&tag.node, &tag.framework)).or_default();
    *next = next.saturating_add(1);
    let ranked = list.is_some_and(|list| list.ranked) && !tag.none;
    Write::Tag(NewTag {
        record: id.clone(),
        node: tag.node.clone(),
        framework: tag.framework.clone(),
        framework_version: list.map(|list| list.version.to_owned()).unwrap_or_default(),
        concept: if tag.none { String::new() } else { tag.concept.clone() },
        status: if tag.none { TagStatus::None } else { TagStatus::Confirmed },
        origin: Origin::Manual,
        rank: match (ranked, tag.rank) {
            (false, _) => 0,
            (true, 0) => *next,
            (true, rank) => rank,
        },
        confidence: None,
        evidence: String::new(),
    })
}

async fn commit(
    partition: &Partition,
    at: Timestamp,
    summary: &str,
    source: &SourcePlace,
    writes: Vec<Write>,
) -> Result<(), PortfolioError> {
    let mut rest = writes;
    while !rest.is_empty() {
        let next = rest.split_off(rest.len().min(WRITES));
        let change = Change {
            actor: Actor::owner(),
            at,
            summary: summary.to_owned(),
            provenance: Provenance::Import(source.clone()),
            writes: std::mem::replace(&mut rest, next),
        };
        partition.commit(change).await?;
    }
    Ok(())
}
