//! Memory. Records, tags and links, observations, registers, files, jobs, search and counting,
//! on SQLite or PostgreSQL. The only room that knows SQL, a database driver or the search library.
//!
//! A caller opens an [`Archive`] with the [`Kind`]s it knows, asks it for a [`Partition`], and
//! makes every call on that. Writes are one [`Change`]; reads take a [`Reader`].

mod change;
mod digest;
mod ids;
mod kind;
mod record;
mod tag;

pub use change::{Actor, Change, Committed, Expect, Provenance, Write};
pub use digest::{Amount, Digest, DigestNode, DigestText, Share};
pub use ids::{ChangeSetId, ImportId, RecordId, Seq};
pub use kind::{Kind, KindFault, Kinds, Related};
pub use record::{Alias, Audience, Link, Reader, Record, Sensitivity, SourcePlace, VersionHead};
pub use tag::{NewTag, Origin, Tag, TagStatus, Untag};
