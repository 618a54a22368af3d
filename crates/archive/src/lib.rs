//! Memory. Records, tags and links, observations, registers, files, jobs, search and counting,
//! on SQLite or PostgreSQL. The only room that knows SQL, a database driver or the search library.
//!
//! A caller opens an [`Archive`] with the [`Kind`]s it knows, asks it for a [`Partition`], and
//! makes every call on that. Writes are one [`Change`]; reads take a [`Reader`].

mod archive;
mod change;
mod collection;
mod digest;
mod engine;
mod error;
mod files;
mod follower;
mod history;
mod ids;
mod imports;
mod inner;
mod jobs;
mod kind;
mod observations;
mod partition;
pub mod projection;
mod record;
mod register;
mod scan;
mod store;
mod tag;
mod upkeep;

pub use archive::{Archive, Config, PartitionName};
pub use change::{Actor, Change, Committed, Expect, Provenance, Write};
pub use collection::{Collection, NewCollection};
pub use digest::{Amount, Digest, DigestNode, DigestText, Share};
pub use error::ArchiveError;
pub use files::{FileHead, Files, NewFile};
pub use history::{ChangeSetHead, Kept, KeptWhat, Undone};
pub use ids::{ChangeSetId, ImportId, RecordId, Seq};
pub use imports::{
    ImportHead, ImportRow, ImportState, Imports, NewImport, Published, RowFilter, RowOutcome, RowSeverity,
    StagedOutcome, StagedRow,
};
pub use jobs::{JobHead, JobId, JobRun, JobState, Jobs};
pub use kind::{Kind, KindFault, Kinds, ParsedBody, Related};
pub use observations::{
    Dataset, NewDataset, NewObservation, NewVintage, OBSERVATIONS_PAGE_MAX, Observation, ObservationPage,
    ObservationQuery, ObservationStatus, Observations, Quantity, VINTAGE_ROWS_MAX, VintageHead,
};
pub use partition::Partition;
pub use record::{Alias, Audience, Link, Reader, Record, Sensitivity, SourcePlace, VersionHead};
pub use register::{Register, RegisterEntry};
pub use scan::{Scan, Scanned};
pub use tag::{NewTag, Origin, Tag, TagStatus, Untag};
pub use upkeep::{
    BackupReport, CheckFinding, CheckReport, CheckSeverity, Progress, RestoreReport, UpgradeReport, backup,
    restore, upgrade,
};

/// Every statement of the rooms at the top, for the test that prepares them.
#[cfg(test)]
fn statements() -> Vec<engine::Statement> {
    [
        collection::STATEMENTS,
        files::STATEMENTS,
        follower::STATEMENTS,
        jobs::STATEMENTS,
        register::STATEMENTS,
        scan::STATEMENTS,
        observations::statements().as_slice(),
    ]
    .concat()
}
