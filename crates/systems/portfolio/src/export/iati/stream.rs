//! The file in portions: read from the archive, mapped and written, one portion in memory at a time.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;
use sha2::{Digest, Sha256};
use sterna_archive::{Alias, Partition, Reader, Record, RecordId, Scan, Scanned, Seq, Tag, TagStatus};
use sterna_iati::{FOOT, GapKind, Head, gaps, write_activity};
use sterna_vocabulary::BaseUri;

use super::manifest::{self, End, Top};
use super::{About, Publisher, activity_of};
use crate::mapping::IATI_NAMESPACE;
use crate::project::Project;
use crate::{ActivatedRule, DEMO_FACTUAL, DEMO_SYNTHETIC, PortfolioError, query};

/// So many projects that were left out, or break a rule, are named; the rest are counted.
const NAMED_MAX: usize = 1_000;

/// A project that cannot be a valid activity, or is one that breaks a rule of the standard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// The record's id.
    pub record: String,
    /// Its identifier, or its title.
    pub name: String,
    /// What is missing or wrong, with the next step, in English.
    pub gaps: Vec<String>,
}

/// What came of an export.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// The change number everything is as of.
    pub change: i64,
    /// Activities written.
    pub written: u64,
    /// Projects left out, since the schema asks for what they do not state.
    pub left_out: u64,
    /// Activities written that break a rule of the standard.
    pub against_rules: u64,
    /// Those left out, the first thousand.
    pub lacking: Vec<LeftOut>,
    /// Those against a rule, the first thousand.
    pub breaking: Vec<LeftOut>,
}

/// An export under way.
pub struct IatiExport {
    partition: Partition,
    scan: Scan,
    ground: Arc<Ground>,
    hash: Sha256,
    summary: Summary,
    fingerprint: String,
    head: Option<Vec<u8>>,
    ahead: Option<Vec<Scanned>>,
    ended: bool,
}

/// What every activity of an export is written with.
struct Ground {
    base: BaseUri,
    publisher: Option<Publisher>,
    today: Option<Date>,
}

/// What one portion became.
#[derive(Default)]
struct Portion {
    bytes: Vec<u8>,
    written: u64,
    lacking: Vec<LeftOut>,
    breaking: Vec<LeftOut>,
}

impl IatiExport {
    /// Begins the export of what the public may see under `filters` (the pairs of a list's address), as of a change
    /// number or of now. `today` is for the rules about the future.
    ///
    /// # Errors
    /// `export.no-base` until the installation's URI base is fixed; `stocktake.query`; faults of the archive.
    pub async fn begin(
        partition: &Partition,
        filters: &[(String, String)],
        as_of: Option<Seq>,
        today: Option<Date>,
    ) -> Result<Self, PortfolioError> {
        let publisher = Publisher::load(partition).await?;
        Self::begin_as(partition, filters, as_of, today, publisher).await
    }

    /// The same as somebody publishes, whoever publishes now.
    ///
    /// # Errors
    /// As [`IatiExport::begin`].
    pub(super) async fn begin_as(
        partition: &Partition,
        filters: &[(String, String)],
        as_of: Option<Seq>,
        today: Option<Date>,
        publisher: Option<Publisher>,
    ) -> Result<Self, PortfolioError> {
        let base = crate::vocabulary::base(partition).await?.ok_or(PortfolioError::NoBase)?;
        let rule = ActivatedRule::load(partition).await?;
        let reader = Reader::public();
        let filters = query::filters_of(filters);
        let filter = query::filter_of(&filters, &rule)?;
        let counts = match as_of {
            Some(seq) => partition.counts_as_of(&reader, seq).await?,
            None => partition.counts(&reader, None).await?,
        };
        let ids = counts.records(&filter);
        let seq = counts.seq();
        let mut demonstration = false;
        for slug in [DEMO_SYNTHETIC, DEMO_FACTUAL] {
            let own = counts.facet_counts(&filter, "collection");
            demonstration |= own.iter().any(|(collection, count)| collection == slug && *count > 0);
        }
        let top = Top {
            program: "sterna".to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            kind: "iati".to_owned(),
            query: query::encoded(&filters),
            change: seq.0,
            base: base.as_str().to_owned(),
            demonstration,
            publisher: publisher.clone(),
        };
        let head = head(&top);
        let said = Sha256::new().chain_update(&head).chain_update(rule.statuses.join(",")).finalize();
        let mut scan = partition.scan_of(&reader, Some(seq), ids).await?;
        let ahead = scan.next().await?;
        Ok(Self {
            partition: partition.clone(),
            scan,
            ground: Arc::new(Ground { base, publisher, today }),
            hash: Sha256::new(),
            summary: Summary { change: seq.0, ..Summary::default() },
            fingerprint: data_encoding::HEXLOWER.encode(&said[..8]),
            head: Some(head),
            ahead,
            ended: false,
        })
    }

    /// The change number everything is as of.
    pub fn change(&self) -> Seq {
        Seq(self.summary.change)
    }

    /// What the file depends on, in sixteen letters: change number, question, address, publisher, program, and which
    /// status counts as activated.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// The next bytes of the file; `None` after the last. While one portion is written the next is read.
    ///
    /// # Errors
    /// Faults of the archive.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>, PortfolioError> {
        if let Some(head) = self.head.take() {
            self.hash.update(&head);
            return Ok(Some(head));
        }
        if let Some(portion) = self.ahead.take() {
            let ground = Arc::clone(&self.ground);
            let fault = |fault: tokio::task::JoinError| PortfolioError::Export { message: fault.to_string() };
            let read = tokio::task::spawn_blocking(move || read(portion)).await.map_err(fault)??;
            let hidden = self.hidden(&read).await?;
            let writing = tokio::task::spawn_blocking(move || write(read, &hidden, &ground));
            let (written, ahead) = tokio::join!(writing, self.scan.next());
            let written = written.map_err(fault)??;
            self.ahead = ahead?;
            self.hash.update(&written.bytes);
            self.summary.written += written.written;
            self.summary.left_out += count(&written.lacking);
            self.summary.against_rules += count(&written.breaking);
            keep(&mut self.summary.lacking, written.lacking);
            keep(&mut self.summary.breaking, written.breaking);
            return Ok(Some(written.bytes));
        }
        if self.ended {
            return Ok(None);
        }
        self.ended = true;
        self.hash.update(FOOT.as_bytes());
        let end = End {
            written: self.summary.written,
            left_out: self.summary.left_out,
            sha256: data_encoding::HEXLOWER.encode(&std::mem::take(&mut self.hash).finalize()),
        };
        Ok(Some(format!("{FOOT}<?{} {}?>\n", manifest::END, manifest::data(&end)).into_bytes()))
    }

    /// The identifiers that these projects name and that lead to records the public may not see: a name of one would
    /// tell that it is there.
    async fn hidden(&self, read: &[(Scanned, Project)]) -> Result<BTreeSet<String>, PortfolioError> {
        let named: BTreeSet<&str> = read
            .iter()
            .flat_map(|(_, project)| {
                let related = project.related.iter().filter(|one| one.namespace == IATI_NAMESPACE);
                let related = related.map(|one| one.value.as_str());
                related.chain(project.providers.iter().map(|one| one.activity.as_str()))
            })
            .filter(|value| !value.is_empty())
            .collect();
        if named.is_empty() {
            return Ok(BTreeSet::new());
        }
        let aliases: Vec<Alias> = named
            .into_iter()
            .map(|value| Alias { namespace: IATI_NAMESPACE.to_owned(), value: value.to_owned() })
            .collect();
        let found = self.partition.find_many(&aliases).await?;
        let ids: Vec<RecordId> = found.values().cloned().collect();
        let visible = self.partition.records(&Reader::public(), &ids).await?;
        let visible: BTreeSet<RecordId> = visible.into_iter().map(|record| record.id).collect();
        Ok(found.into_iter().filter(|(_, id)| !visible.contains(id)).map(|(alias, _)| alias.value).collect())
    }

    /// The beginning of the file, up to the first activities.
    ///
    /// # Errors
    /// `export.nothing` when there is none: the schema has no file without one; faults of the archive.
    pub async fn first(&mut self) -> Result<Vec<u8>, PortfolioError> {
        let mut bytes = Vec::new();
        while self.summary.written == 0 {
            if self.ahead.is_none() && self.head.is_none() {
                let lacking = self.summary.lacking.first().map_or_else(
                    || "import some first, or filter less".to_owned(),
                    |one| format!("{} lacks: {}", one.name, one.gaps.join("; ")),
                );
                return Err(PortfolioError::NothingToExport { left_out: self.summary.left_out, lacking });
            }
            bytes.extend(self.next().await?.unwrap_or_default());
        }
        Ok(bytes)
    }

    /// What came of it so far.
    pub fn summary(&self) -> &Summary {
        &self.summary
    }
}

fn count(list: &[LeftOut]) -> u64 {
    u64::try_from(list.len()).unwrap_or(u64::MAX)
}

fn keep(kept: &mut Vec<LeftOut>, more: Vec<LeftOut>) {
    let room = NAMED_MAX.saturating_sub(kept.len());
    kept.extend(more.into_iter().take(room));
}

fn head(top: &Top) -> Vec<u8> {
    let mut comments = vec![
        "Tagging is voluntary: tags show what was recorded, not what is done. Tags of vocabulary 99 under this \
         installation's address are objectives of the Global Compact for Migration."
            .to_owned(),
    ];
    if top.demonstration {
        comments.push(
            "DEMONSTRATION DATA: activities marked sterna:demonstration show how the program works. Do not register \
             or publish this file."
                .to_owned(),
        );
    }
    sterna_iati::head(&Head {
        generated: None,
        comments,
        instructions: vec![(manifest::TOP.to_owned(), manifest::data(top))],
    })
}

/// What the public may read of each project of a portion.
fn read(portion: Vec<Scanned>) -> Result<Vec<(Scanned, Project)>, PortfolioError> {
    let mut projects = Vec::with_capacity(portion.len());
    for scanned in portion {
        let record = &scanned.record;
        let mut project = Project::from_json(&record.body)?.for_reader(&Reader::public(), record.sensitivity);
        project.orphaned.clear();
        projects.push((scanned, project));
    }
    Ok(projects)
}

/// Maps and writes a portion, without the identifiers that are `hidden`.
fn write(
    portion: Vec<(Scanned, Project)>,
    hidden: &BTreeSet<String>,
    ground: &Ground,
) -> Result<Portion, PortfolioError> {
    let mut out = Portion::default();
    for (scanned, mut project) in portion {
        project.related.retain(|one| !hidden.contains(&one.value));
        project.providers.retain(|one| !hidden.contains(&one.activity));
        one(&scanned.record, &project, scanned.tags, ground, &mut out)?;
    }
    Ok(out)
}

fn one(
    record: &Record,
    project: &Project,
    tags: Vec<Tag>,
    ground: &Ground,
    out: &mut Portion,
) -> Result<(), PortfolioError> {
    let confirmed: Vec<Tag> = tags.into_iter().filter(|tag| tag.status == TagStatus::Confirmed).collect();
    let about = About { collection: &record.collection, at: record.at, publisher: ground.publisher.as_ref() };
    let activity = activity_of(project, &confirmed, about, &ground.base);
    let found = gaps(&activity, ground.today);
    if !found.is_empty() {
        let lacks = found.iter().any(|gap| gap.kind == GapKind::Schema);
        let named = LeftOut {
            record: record.id.to_string(),
            name: if activity.identifier.is_empty() {
                project.title_in(sterna_vocabulary::Lang::En).to_owned()
            } else {
                activity.identifier.clone()
            },
            gaps: found
                .iter()
                .filter(|gap| !lacks || gap.kind == GapKind::Schema)
                .map(ToString::to_string)
                .collect(),
        };
        if lacks {
            out.lacking.push(named);
            return Ok(());
        }
        out.breaking.push(named);
    }
    write_activity(&activity, &mut out.bytes);
    out.written += 1;
    Ok(())
}
