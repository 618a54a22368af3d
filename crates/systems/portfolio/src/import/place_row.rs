//! From a candidate to a staged row with its writes.

use std::collections::HashMap;

use sterna_archive::{
    Alias, Expect, Link, NewTag, Origin, ParsedBody, Record, RecordId, Sensitivity, StagedOutcome, StagedRow,
    Tag, TagStatus, Untag, Write,
};
use sterna_vocabulary::{Lang, MultiText, framework};

use super::importer::{Candidate, NewId, Run};
use super::present::{Present, within};
use crate::finding::FindingSeverity;
use crate::kind::PROJECT;
use crate::mapping::{Mapped, settle};
use crate::project::{Project, State};
use crate::{ImportFinding, PortfolioError};

/// What staging one row needs to know.
pub(super) struct Staging<'a> {
    pub(super) collection: &'a str,
    pub(super) owner: &'a str,
    pub(super) seen: &'a mut HashMap<Alias, (u32, i64)>,
    pub(super) files: &'a [String],
    pub(super) present: &'a Present,
    pub(super) run: &'a mut Run,
}

impl Staging<'_> {
    /// The staged row and its findings; and of a new record what it holds, so that nobody need read it again. A fault
    /// is only a fault of the program; everything else refuses the row.
    pub(super) fn row(
        &mut self,
        candidate: Candidate,
        new_id: NewId<'_>,
    ) -> Result<(StagedRow, Vec<ImportFinding>, Option<(RecordId, ParsedBody)>), PortfolioError> {
        let mut parsed = None;
        self.run.position += 1;
        self.run.counts.read += 1;
        let Candidate { place, mapped, body, nodes, mut findings, original } = candidate;
        let mut row = StagedRow {
            position: self.run.position,
            place: place.clone(),
            identifier: String::new(),
            title: String::new(),
            outcome: StagedOutcome::Refused,
            severity: ImportFinding::gravest(&findings),
            findings: String::new(),
            original: String::new(),
            writes: Vec::new(),
        };
        if let Some(mut mapped) = mapped {
            findings.append(&mut mapped.findings);
            row.identifier = mapped.aliases.first().map(|alias| alias.value.clone()).unwrap_or_default();
            row.title = mapped.project.title_in(Lang::En).chars().take(300).collect();
            self.check_twice(&mapped, &place, &mut findings);
            if !findings.iter().any(|one| one.severity == FindingSeverity::Error) {
                match self.writes(&mut mapped, body, &nodes, new_id, &place, &mut findings) {
                    Ok((outcome, writes)) => {
                        (row.outcome, row.writes) = (outcome, writes);
                        if let (StagedOutcome::New, Some(Write::Put { record, .. })) =
                            (outcome, row.writes.first())
                        {
                            let project = std::mem::take(&mut mapped.project);
                            parsed = Some((record.clone(), ParsedBody::new(project)));
                        }
                    }
                    Err(error) => {
                        findings.push(ImportFinding::refusal(&error, &place));
                    }
                }
            }
        }
        match row.outcome {
            StagedOutcome::New => self.run.counts.created += 1,
            StagedOutcome::Changed(_) => self.run.counts.updated += 1,
            StagedOutcome::Unchanged => self.run.counts.unchanged += 1,
            StagedOutcome::Refused => {
                self.run.counts.refused += 1;
                row.original = original.unwrap_or_default();
            }
        }
        self.run.counts.tags +=
            row.writes.iter().filter(|write| matches!(write, Write::Tag(_))).count() as u64;
        row.severity = ImportFinding::gravest(&findings);
        if !findings.is_empty() {
            row.findings = serde_json::to_string(&findings).unwrap_or_default();
        }
        Ok((row, findings, parsed))
    }

    /// An identifier that this run has seen before refuses the row: the first one stands.
    fn check_twice(&mut self, mapped: &Mapped, place: &str, findings: &mut Vec<ImportFinding>) {
        let here = (u32::try_from(self.files.len()).unwrap_or(u32::MAX), self.run.position);
        for alias in &mapped.aliases {
            let Some((file, position)) = self.seen.get(alias) else {
                self.seen.insert(alias.clone(), here);
                continue;
            };
            let name = self.files.get((*file as usize).saturating_sub(1)).map_or("", String::as_str);
            let message = format!(
                "{} was read already (number {position} of {name}); this one was refused. Give it an identifier of its own, or remove it.",
                alias.value
            );
            findings.push(
                ImportFinding::new("import.duplicate-identifier", FindingSeverity::Error, place, message)
                    .with("identifier", &alias.value)
                    .with("number", position)
                    .with("file", name),
            );
        }
    }

    fn writes(
        &self,
        mapped: &mut Mapped,
        fresh: Vec<u8>,
        nodes: &[String],
        new_id: NewId<'_>,
        place: &str,
        findings: &mut Vec<ImportFinding>,
    ) -> Result<(StagedOutcome, Vec<Write>), PortfolioError> {
        let present = self.present;
        let Some(record) = present.record_of(mapped) else {
            if fresh.is_empty() {
                // Mapping could not lay it out; say why.
                mapped.project.to_json()?;
            }
            let id = new_id();
            let mut writes = vec![self.first(&id, mapped, fresh)];
            let elsewhere = present.elsewhere(mapped);
            if let Some(other) = elsewhere {
                let message = format!(
                    "The identifier is also in the collection “{other}”; both are kept, and a stocktake of both counts both."
                );
                findings.push(
                    ImportFinding::new("import.also-in-collection", FindingSeverity::Note, place, message)
                        .with("collection", other),
                );
            }
            for alias in &mapped.aliases {
                let alias = if elsewhere.is_some() { within(alias, self.collection) } else { alias.clone() };
                writes.push(Write::Alias(id.clone(), alias));
            }
            writes.extend(links(&id, mapped));
            for tag in &mapped.tags {
                let node = tag.outcome.and_then(|index| nodes.get(index)).cloned().unwrap_or_default();
                writes.push(new_tag(&id, node, tag));
            }
            return Ok((StagedOutcome::New, writes));
        };
        let before = Project::from_json(&record.body)?;
        let nodes = settle(Some(&before), mapped)?;
        let body = mapped.project.to_json()?;
        let mut writes = Vec::new();
        if body != record.body {
            writes.push(again(record, mapped, body));
        }
        writes.extend(link_changes(record, &before, mapped));
        writes.extend(self.tag_changes(record, mapped, &nodes, place, findings));
        let orphans = mapped.project.orphaned.len();
        if orphans > before.orphaned.len() {
            let message = format!(
                "{} outcomes of the earlier file are not in this one; they keep their tags and wait for a decision.",
                orphans - before.orphaned.len()
            );
            findings.push(
                ImportFinding::new("import.orphaned-outcome", FindingSeverity::Warning, place, message)
                    .with("count", orphans - before.orphaned.len()),
            );
        }
        if !mapped.project.source_differences.is_empty()
            && mapped.project.source_differences != before.source_differences
        {
            let message = "The file differs from what a person wrote; hers was kept, and the difference is shown on the project's page.";
            findings.push(ImportFinding::new(
                "import.differs-from-hand",
                FindingSeverity::Note,
                place,
                message,
            ));
        }
        let outcome =
            if writes.is_empty() { StagedOutcome::Unchanged } else { StagedOutcome::Changed(record.version) };
        Ok((outcome, writes))
    }

    /// The first version of a record: open, and the importer's.
    fn first(&self, id: &RecordId, mapped: &Mapped, body: Vec<u8>) -> Write {
        Write::Put {
            record: id.clone(),
            kind: PROJECT.to_owned(),
            expect: Expect::New,
            collection: self.collection.to_owned(),
            state: State::Recorded.code().to_owned(),
            owner: self.owner.to_owned(),
            language: language_of(mapped),
            sensitivity: Sensitivity::Open,
            body,
        }
    }

    /// Imported tags that the file no longer carries are taken away first; then tags it carries and that do not stand
    /// come, unless a person took them away or stated none, and up to the framework's limit.
    fn tag_changes(
        &self,
        record: &Record,
        mapped: &Mapped,
        nodes: &[String],
        place: &str,
        findings: &mut Vec<ImportFinding>,
    ) -> Vec<Write> {
        let node_of =
            |outcome: Option<usize>| outcome.and_then(|index| nodes.get(index)).cloned().unwrap_or_default();
        let gone = |one: &&Tag| {
            let orphaned = mapped.project.orphaned.iter().any(|outcome| outcome.id == one.node);
            let spoken = mapped.provided.as_ref().is_none_or(|provided| provided.framework(&one.framework));
            let carried = || {
                mapped.tags.iter().any(|tag| {
                    tag.framework == one.framework
                        && tag.concept == one.concept
                        && node_of(tag.outcome) == one.node
                })
            };
            let imported = one.origin == Origin::Imported && one.status == TagStatus::Confirmed;
            imported && spoken && !orphaned && !carried()
        };
        let (gone, staying): (Vec<&Tag>, Vec<&Tag>) = self.present.tags_of(&record.id).iter().partition(gone);
        let mut writes: Vec<Write> = gone.into_iter().map(untag).collect();
        let mut confirmed: HashMap<(String, &str), usize> = HashMap::new();
        for one in staying.iter().filter(|one| one.status == TagStatus::Confirmed) {
            *confirmed.entry((one.node.clone(), one.framework.as_str())).or_default() += 1;
        }
        for tag in &mapped.tags {
            let node = node_of(tag.outcome);
            let mut here = staying.iter().filter(|one| one.node == node && one.framework == tag.framework);
            let blocked = here.any(|one| {
                one.status == TagStatus::None
                    || one.concept == tag.concept && one.status == TagStatus::Confirmed
            });
            if blocked || self.present.taken_away(&record.id, &node, &tag.framework, &tag.concept) {
                continue;
            }
            let count = confirmed.entry((node.clone(), tag.framework.as_str())).or_default();
            let limit = framework(&tag.framework).and_then(|list| list.max_tags).map(usize::from);
            if limit.is_some_and(|limit| *count >= limit) {
                let message = format!(
                    "The outcome has {count} tags of {} already; {} of the file was left out.",
                    tag.framework, tag.concept
                );
                findings.push(
                    ImportFinding::new("tag.too-many", FindingSeverity::Warning, place, message)
                        .with("framework", &tag.framework)
                        .with("concept", &tag.concept),
                );
                continue;
            }
            *count += 1;
            writes.push(new_tag(&record.id, node, tag));
        }
        writes
    }
}

/// The next version of a record. How far it may travel and whose it is are decided by people, not by files.
fn again(record: &Record, mapped: &Mapped, body: Vec<u8>) -> Write {
    Write::Put {
        record: record.id.clone(),
        kind: PROJECT.to_owned(),
        expect: Expect::Version(record.version),
        collection: record.collection.clone(),
        state: record.state.clone(),
        owner: record.owner.clone(),
        language: language_of(mapped),
        sensitivity: record.sensitivity,
        body,
    }
}

fn language_of(mapped: &Mapped) -> String {
    mapped.project.default_language.clone().unwrap_or_else(|| MultiText::UNKNOWN.to_owned())
}

fn untag(one: &Tag) -> Write {
    Write::Untag(Untag {
        record: one.record.clone(),
        node: one.node.clone(),
        framework: one.framework.clone(),
        concept: one.concept.clone(),
    })
}

fn new_tag(id: &RecordId, node: String, tag: &crate::mapping::MappedTag) -> Write {
    Write::Tag(NewTag {
        record: id.clone(),
        node,
        framework: tag.framework.clone(),
        framework_version: framework(&tag.framework).map(|list| list.version.to_owned()).unwrap_or_default(),
        concept: tag.concept.clone(),
        status: TagStatus::Confirmed,
        origin: Origin::Imported,
        rank: tag.rank,
        confidence: None,
        evidence: tag.evidence.clone(),
    })
}

fn links(id: &RecordId, mapped: &Mapped) -> Vec<Write> {
    let link = |(relation, target): &(String, Alias)| {
        Write::Link(Link { record: id.clone(), relation: relation.clone(), target: target.clone() })
    };
    mapped.links.iter().map(link).collect()
}

/// Links asserted and retracted, by the difference of what the bodies name.
fn link_changes(record: &Record, before: &Project, mapped: &Mapped) -> Vec<Write> {
    let of = |project: &Project| -> Vec<Link> {
        let link = |one: &crate::project::RelatedProject| Link {
            record: record.id.clone(),
            relation: one.relation.clone(),
            target: Alias { namespace: one.namespace.clone(), value: one.value.clone() },
        };
        project.related.iter().map(link).collect()
    };
    let (old, new) = (of(before), of(&mapped.project));
    let gone = old.iter().filter(|link| !new.contains(link)).cloned().map(Write::Unlink);
    let come = new.iter().filter(|link| !old.contains(link)).cloned().map(Write::Link);
    gone.chain(come).collect()
}
