//! Commands on one project: write it, edit it, move it from state to state.

use jiff::Timestamp;
use sterna_archive::{
    Actor, Alias, Archive, Change, Committed, Expect, Link, Partition, Provenance, Reader, Record, RecordId,
    Sensitivity, Write,
};
use sterna_vocabulary::MultiText;

use crate::kind::PROJECT;
use crate::mapping::edit;
use crate::project::{Project, State, Transition};
use crate::{PortfolioError, own_collection};

/// What an edit did.
#[derive(Clone, Debug, PartialEq)]
pub struct Edited {
    /// The record.
    pub record: RecordId,
    /// The change.
    pub committed: Committed,
}

/// What a person writes: the project, and how far it may travel when she says so.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// The body.
    pub project: Project,
    /// How far it may travel; `None` leaves it as it is, and a new one open.
    pub sensitivity: Option<Sensitivity>,
}

impl From<Project> for Written {
    fn from(project: Project) -> Self {
        Self { project, sensitivity: None }
    }
}

/// Writes a new project by hand: a draft in a collection of one's own.
///
/// # Errors
/// `import.demonstration`, `import.collection`, `project.nameless`, `project.too-long`, faults of the archive.
pub async fn create_project(
    archive: &Archive,
    partition: &Partition,
    collection: &str,
    written: impl Into<Written>,
    actor: &Actor,
    at: Timestamp,
) -> Result<Edited, PortfolioError> {
    own_collection(collection)?;
    let Written { project, sensitivity } = written.into();
    let sensitivity = sensitivity.unwrap_or_default();
    let project = edit(None, project)?;
    let id = archive.new_id();
    let mut writes =
        vec![put(&id, Expect::New, collection, State::Draft.code(), &actor.id, sensitivity, &project)?];
    for identifier in &project.identifiers {
        let alias = Alias { namespace: identifier.scheme.clone(), value: identifier.value.clone() };
        writes.push(Write::Alias(id.clone(), alias));
    }
    writes.extend(related(&id, &project).into_iter().map(Write::Link));
    let committed = partition.commit(change(actor, at, "wrote a project", writes)).await?;
    Ok(Edited { record: id, committed })
}

/// Edits a project by hand. `version` is the one the person saw; another one in between is refused. Every field that
/// differs is the person's from now on.
///
/// # Errors
/// `project.unknown`, `project.nameless`, `project.too-long`, `project.duplicate-outcome`, `archive.conflict`,
/// `archive.identifier-taken` when a new identifier is another record's, faults of the archive.
pub async fn edit_project(
    partition: &Partition,
    id: &RecordId,
    version: i64,
    written: impl Into<Written>,
    actor: &Actor,
    at: Timestamp,
) -> Result<Edited, PortfolioError> {
    let record = load(partition, id).await?;
    let before = Project::from_json(&record.body)?;
    let Written { project, sensitivity } = written.into();
    let sensitivity = sensitivity.unwrap_or(record.sensitivity);
    let after = edit(Some(&before), project)?;
    let expect = Expect::Version(version);
    let mut writes =
        vec![put(id, expect, &record.collection, &record.state, &record.owner, sensitivity, &after)?];
    let new_identifiers = after.identifiers.iter().filter(|one| !before.identifiers.contains(one));
    for identifier in new_identifiers {
        let alias = Alias { namespace: identifier.scheme.clone(), value: identifier.value.clone() };
        writes.push(Write::Alias(id.clone(), alias));
    }
    let (old, new) = (related(id, &before), related(id, &after));
    writes.extend(old.iter().filter(|link| !new.contains(link)).cloned().map(Write::Unlink));
    writes.extend(new.iter().filter(|link| !old.contains(link)).cloned().map(Write::Link));
    let committed = partition.commit(change(actor, at, "edited a project", writes)).await?;
    Ok(Edited { record: id.clone(), committed })
}

/// Endorses, activates, withdraws or restores a project. `Restore` takes the state before the withdrawal from its
/// history, whatever state it names.
///
/// # Errors
/// `project.unknown`, `project.transition`, `archive.conflict`, faults of the archive.
pub async fn move_project(
    partition: &Partition,
    id: &RecordId,
    version: i64,
    transition: Transition,
    actor: &Actor,
    at: Timestamp,
) -> Result<Edited, PortfolioError> {
    let record = load(partition, id).await?;
    let state = State::from_code(&record.state).unwrap_or(State::Recorded);
    let transition = match transition {
        Transition::Restore(_) => {
            let history = partition.history(&Reader::owner(), id).await?;
            let before = history
                .iter()
                .filter_map(|head| State::from_code(&head.state))
                .find(|one| *one != State::Withdrawn);
            Transition::Restore(before.unwrap_or(State::Recorded))
        }
        other => other,
    };
    let next = state.after(transition)?;
    let write = Write::Put {
        record: id.clone(),
        kind: PROJECT.to_owned(),
        expect: Expect::Version(version),
        collection: record.collection,
        state: next.code().to_owned(),
        owner: record.owner,
        language: record.language,
        sensitivity: record.sensitivity,
        body: record.body,
    };
    let summary = format!("{}: {} to {}", transition.code(), state.code(), next.code());
    let committed = partition.commit(change(actor, at, &summary, vec![write])).await?;
    Ok(Edited { record: id.clone(), committed })
}

async fn load(partition: &Partition, id: &RecordId) -> Result<Record, PortfolioError> {
    let record = partition.record(&Reader::owner(), id).await?.filter(|record| record.kind == PROJECT);
    record.ok_or_else(|| PortfolioError::UnknownProject { name: id.as_str().to_owned() })
}

fn put(
    id: &RecordId,
    expect: Expect,
    collection: &str,
    state: &str,
    owner: &str,
    sensitivity: Sensitivity,
    project: &Project,
) -> Result<Write, PortfolioError> {
    Ok(Write::Put {
        record: id.clone(),
        kind: PROJECT.to_owned(),
        expect,
        collection: collection.to_owned(),
        state: state.to_owned(),
        owner: owner.to_owned(),
        language: project.default_language.clone().unwrap_or_else(|| MultiText::UNKNOWN.to_owned()),
        sensitivity,
        body: project.to_json()?,
    })
}

fn related(id: &RecordId, project: &Project) -> Vec<Link> {
    let link = |one: &crate::project::RelatedProject| Link {
        record: id.clone(),
        relation: one.relation.clone(),
        target: Alias { namespace: one.namespace.clone(), value: one.value.clone() },
    };
    project.related.iter().map(link).collect()
}

fn change(actor: &Actor, at: Timestamp, summary: &str, writes: Vec<Write>) -> Change {
    Change { actor: actor.clone(), at, summary: summary.to_owned(), provenance: Provenance::Hand, writes }
}
