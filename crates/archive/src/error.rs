//! What can go wrong, each with a stable dotted code.

use std::path::PathBuf;

use crate::{ChangeSetId, ImportId, RecordId};

/// Why the archive did not do what was asked.
///
/// The first group are refusals that a person can act on; the last group are faults.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    /// Somebody else changed the record in between.
    #[error("record {record} stands at version {present} now; load it again and repeat the change")]
    Conflict {
        /// The record.
        record: RecordId,
        /// Its present version; 0 when it does not exist.
        present: i64,
    },
    /// The data folder belongs to another running process.
    #[error("the data folder {} is in use by another process; stop that one first, or name another folder", path.display())]
    Locked {
        /// The folder.
        path: PathBuf,
    },
    /// A body above the limit.
    #[error("the body of {record} has {bytes} bytes; at most {max} are stored")]
    BodyTooLarge {
        /// The record.
        record: RecordId,
        /// Its size.
        bytes: usize,
        /// The limit.
        max: usize,
    },
    /// A text above its limit.
    #[error("{what} has {length} bytes; at most {max} are stored")]
    TooLong {
        /// Which text.
        what: &'static str,
        /// Its size in bytes.
        length: usize,
        /// The limit in bytes.
        max: usize,
    },
    /// The character U+0000.
    #[error("{what} contains the character U+0000, which cannot be stored; remove it")]
    Nul {
        /// Where it was found.
        what: &'static str,
    },
    /// More writes than one change may hold.
    #[error("one change holds {count} writes; at most {max} are taken together")]
    TooManyWrites {
        /// How many.
        count: usize,
        /// The limit.
        max: usize,
    },
    /// A kind of record this program does not know.
    #[error("this program knows no records of kind {kind}")]
    UnknownKind {
        /// Its name.
        kind: String,
    },
    /// A name that is no slug.
    #[error("{slug:?} is no name for a collection: use 1 to 64 of a-z, 0-9 and -, starting with a letter")]
    BadSlug {
        /// What was given.
        slug: String,
    },
    /// A collection of that name exists.
    #[error("a collection named {slug} exists already")]
    CollectionExists {
        /// Its slug.
        slug: String,
    },
    /// No collection of that name.
    #[error("there is no collection named {slug}")]
    NoSuchCollection {
        /// Its slug.
        slug: String,
    },
    /// `archive.no-such-dataset`: no dataset of that name is here for this reader.
    #[error("there is no dataset “{slug}”")]
    NoSuchDataset {
        /// What was asked for.
        slug: String,
    },
    /// `archive.observation`: an observation that is none.
    #[error("{message}")]
    BadObservation {
        /// What is wrong with it.
        message: String,
    },
    /// An import may not go into a demonstration collection, and only those are removed whole.
    #[error("the collection {slug} is a demonstration: imports go elsewhere")]
    Demonstration {
        /// Its slug.
        slug: String,
    },
    /// Only demonstration collections are removed whole.
    #[error("the collection {slug} is not a demonstration; withdraw its records instead")]
    NotDemonstration {
        /// Its slug.
        slug: String,
    },
    /// A change number that the archive has not reached.
    #[error("the archive stands at change {head}; there is no change {seq} yet")]
    NoSuchNumber {
        /// What was asked.
        seq: crate::Seq,
        /// The last number.
        head: crate::Seq,
    },
    /// No such change set, or not one that is live.
    #[error("there is no change {id}")]
    NoSuchChangeSet {
        /// Its id.
        id: ChangeSetId,
    },
    /// The change was undone before.
    #[error("the change {id} was undone already")]
    AlreadyUndone {
        /// Its id.
        id: ChangeSetId,
    },
    /// No such import.
    #[error("there is no import {id}")]
    NoSuchImport {
        /// Its id.
        id: ImportId,
    },
    /// The import is not in a state that allows this.
    #[error("the import {id} is {state}; this needs one that is {needed}")]
    ImportState {
        /// Its id.
        id: ImportId,
        /// Its state.
        state: String,
        /// The state that is needed.
        needed: &'static str,
    },
    /// No such record.
    #[error("there is no record {id}")]
    NoSuchRecord {
        /// Its id.
        id: RecordId,
    },
    /// The outside identifier names another record.
    #[error("the identifier {} names the record {record} already; give this one another, or edit that one", alias.value)]
    IdentifierTaken {
        /// The identifier.
        alias: crate::Alias,
        /// Whose it is.
        record: RecordId,
    },
    /// No such file, or an erased one.
    #[error("there is no file {hash}")]
    NoSuchFile {
        /// Its content's hash.
        hash: String,
    },
    /// No such job.
    #[error("there is no job {id}")]
    NoSuchJob {
        /// Its id.
        id: String,
    },
    /// The disk is full: nothing was written, and nothing stored is lost.
    #[error("the disk is full; free some space, then try again (nothing stored is lost)")]
    DiskFull,
    /// Restoring goes only into an empty place.
    #[error("{place} is not empty; a backup is restored only into an empty place")]
    NotEmpty {
        /// Which place.
        place: String,
    },
    /// The file is no backup of ours, or damaged.
    #[error("this is not a complete backup: {message}")]
    BadBackup {
        /// What is wrong.
        message: String,
    },
    /// The archive was written by a newer release.
    #[error("this archive has schema {found}; this program knows up to {known}: use the newer release")]
    NewerSchema {
        /// The archive's schema number.
        found: i64,
        /// The program's.
        known: i64,
    },
    /// The address of the database cannot be used.
    #[error("the database address cannot be used: {message}")]
    BadAddress {
        /// Why.
        message: String,
    },
    /// A stored body cannot be read by its kind.
    #[error(transparent)]
    Kind(#[from] crate::KindFault),
    /// What is stored contradicts itself.
    #[error("the archive contradicts itself: {message}; run sterna check")]
    Corrupt {
        /// How.
        message: String,
    },
    /// A projection failed, and can be rebuilt; or a cursor was none that a list handed out.
    #[error(transparent)]
    Projection(crate::projection::ProjectionError),
    /// The database failed.
    #[error("the database failed while {during}")]
    Database {
        /// What was being done.
        during: &'static str,
        /// The cause.
        #[source]
        source: sqlx::Error,
    },
    /// A file could not be read or written.
    #[error("{} could not be {action}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// `read`, `written`, …
        action: &'static str,
        /// The cause.
        #[source]
        source: std::io::Error,
    },
    /// The system gave no random bytes.
    #[error("the system gave no random bytes: {message}")]
    Randomness {
        /// The cause.
        message: String,
    },
    /// The archive is shutting down.
    #[error("the archive is closing")]
    Closing,
}

impl ArchiveError {
    /// The codes of refusals that a person can act on while the program runs, in alphabetical order. Whoever words
    /// refusals in other languages has a message for each.
    pub const CODES: &[&str] = &[
        "archive.already-undone",
        "archive.bad-slug",
        "archive.body-too-large",
        "archive.collection-exists",
        "archive.conflict",
        "archive.demonstration",
        "archive.disk-full",
        "archive.identifier-taken",
        "archive.import-state",
        "archive.newer-schema",
        "archive.no-such-change",
        "archive.no-such-collection",
        "archive.no-such-dataset",
        "archive.no-such-file",
        "archive.no-such-import",
        "archive.no-such-number",
        "archive.no-such-record",
        "archive.not-demonstration",
        "archive.nul-character",
        "archive.observation",
        "archive.too-long",
        "archive.too-many-writes",
    ];

    /// The values in its words, by name, for other languages; none for faults.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::BodyTooLarge { bytes, max, .. } => {
                vec![("bytes", bytes.to_string()), ("limit", max.to_string())]
            }
            Self::TooLong { length, max, .. } => {
                vec![("bytes", length.to_string()), ("limit", max.to_string())]
            }
            Self::TooManyWrites { count, max } => {
                vec![("count", count.to_string()), ("limit", max.to_string())]
            }
            Self::BadSlug { slug }
            | Self::CollectionExists { slug }
            | Self::NoSuchCollection { slug }
            | Self::Demonstration { slug }
            | Self::NotDemonstration { slug } => vec![("collection", slug.clone())],
            Self::NoSuchNumber { seq, head } => {
                vec![("number", seq.0.to_string()), ("last", head.0.to_string())]
            }
            Self::NoSuchDataset { slug } => vec![("dataset", slug.clone())],
            Self::IdentifierTaken { alias, record } => {
                vec![("identifier", alias.value.clone()), ("record", record.to_string())]
            }
            _ => Vec::new(),
        }
    }

    /// The stable code, for problems, findings and tests.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Conflict { .. } => "archive.conflict",
            Self::Locked { .. } => "archive.locked",
            Self::BodyTooLarge { .. } => "archive.body-too-large",
            Self::TooLong { .. } => "archive.too-long",
            Self::Nul { .. } => "archive.nul-character",
            Self::TooManyWrites { .. } => "archive.too-many-writes",
            Self::UnknownKind { .. } => "archive.unknown-kind",
            Self::BadSlug { .. } => "archive.bad-slug",
            Self::CollectionExists { .. } => "archive.collection-exists",
            Self::NoSuchCollection { .. } => "archive.no-such-collection",
            Self::NoSuchDataset { .. } => "archive.no-such-dataset",
            Self::BadObservation { .. } => "archive.observation",
            Self::Demonstration { .. } => "archive.demonstration",
            Self::NotDemonstration { .. } => "archive.not-demonstration",
            Self::NoSuchNumber { .. } => "archive.no-such-number",
            Self::NoSuchChangeSet { .. } => "archive.no-such-change",
            Self::AlreadyUndone { .. } => "archive.already-undone",
            Self::NoSuchImport { .. } => "archive.no-such-import",
            Self::ImportState { .. } => "archive.import-state",
            Self::NoSuchRecord { .. } => "archive.no-such-record",
            Self::IdentifierTaken { .. } => "archive.identifier-taken",
            Self::NoSuchFile { .. } => "archive.no-such-file",
            Self::NoSuchJob { .. } => "archive.no-such-job",
            Self::DiskFull => "archive.disk-full",
            Self::NotEmpty { .. } => "archive.not-empty",
            Self::BadBackup { .. } => "archive.bad-backup",
            Self::NewerSchema { .. } => "archive.newer-schema",
            Self::BadAddress { .. } => "archive.bad-address",
            Self::Kind(_) => "archive.unreadable-body",
            Self::Corrupt { .. } => "archive.corrupt",
            Self::Projection(fault) => fault.code().unwrap_or("archive.projection"),
            Self::Database { .. } => "archive.database",
            Self::File { .. } => "archive.file",
            Self::Randomness { .. } => "archive.randomness",
            Self::Closing => "archive.closing",
        }
    }

    /// Whether a person can act on it (a refusal), rather than an operator (a fault).
    pub fn is_refusal(&self) -> bool {
        match self {
            Self::Projection(fault) => fault.code().is_some(),
            Self::Kind(_)
            | Self::Corrupt { .. }
            | Self::Database { .. }
            | Self::File { .. }
            | Self::Randomness { .. }
            | Self::Closing
            | Self::DiskFull => false,
            _ => true,
        }
    }
}

impl From<crate::projection::ProjectionError> for ArchiveError {
    fn from(fault: crate::projection::ProjectionError) -> Self {
        if fault.is_disk_full() { Self::DiskFull } else { Self::Projection(fault) }
    }
}
