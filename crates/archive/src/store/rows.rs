//! The narrow rows of a change set, in the order of their places.

use std::borrow::Cow;

use crate::{Origin, Sensitivity, TagStatus};

use super::RowsHash;

/// What a version says of its record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// The record was undone: it is not there.
    Undone,
    /// The record stands.
    Stands,
    /// The record was erased: a tombstone.
    Erased,
}

impl Standing {
    /// As it is stored.
    pub(crate) fn number(self) -> i64 {
        match self {
            Self::Undone => 0,
            Self::Stands => 1,
            Self::Erased => 2,
        }
    }

    /// From what is stored.
    pub(crate) fn of(number: i64) -> Self {
        match number {
            0 => Self::Undone,
            1 => Self::Stands,
            _ => Self::Erased,
        }
    }
}

/// A body to be stored.
#[derive(Clone, Debug)]
pub(crate) struct NewBody<'a> {
    /// Its key.
    pub id: i64,
    /// Its salt.
    pub salt: [u8; super::minting::SALT_BYTES],
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// A version.
#[derive(Clone, Debug)]
pub(crate) struct VersionRow<'a> {
    pub place: i64,
    pub record: Cow<'a, str>,
    pub version: i64,
    pub kind: Cow<'a, str>,
    pub collection: Cow<'a, str>,
    pub state: Cow<'a, str>,
    pub owner: Cow<'a, str>,
    pub language: Cow<'a, str>,
    pub sensitivity: Sensitivity,
    pub schema: i64,
    pub standing: Standing,
    pub body: Option<i64>,
    pub hash: Vec<u8>,
    pub source: Option<Cow<'a, str>>,
}

/// An assertion or retraction of a tag.
#[derive(Clone, Debug)]
pub(crate) struct TagRow<'a> {
    pub place: i64,
    pub asserts: bool,
    pub record: Cow<'a, str>,
    pub node: Cow<'a, str>,
    pub framework: Cow<'a, str>,
    pub framework_version: Cow<'a, str>,
    pub concept: Cow<'a, str>,
    pub status: TagStatus,
    pub origin: Origin,
    pub rank: u8,
    pub confidence: Option<u16>,
    pub evidence: Cow<'a, str>,
    pub source: Option<Cow<'a, str>>,
}

/// An assertion or retraction of a link.
#[derive(Clone, Debug)]
pub(crate) struct LinkRow<'a> {
    pub place: i64,
    pub asserts: bool,
    pub record: Cow<'a, str>,
    pub relation: Cow<'a, str>,
    pub namespace: Cow<'a, str>,
    pub target: Cow<'a, str>,
    pub source: Option<Cow<'a, str>>,
}

/// An outside identifier that leads to a record, or nowhere any more.
#[derive(Clone, Debug)]
pub(crate) struct AliasRow<'a> {
    pub place: i64,
    pub asserts: bool,
    pub record: Cow<'a, str>,
    pub namespace: Cow<'a, str>,
    pub identifier: Cow<'a, str>,
    pub source: Option<Cow<'a, str>>,
}

/// Rows of one change set, a part of it or all.
#[derive(Clone, Debug)]
pub(crate) struct RowSet<'a> {
    /// The place after the last row.
    pub next_place: i64,
    /// Over all rows up to there.
    pub hash: RowsHash,
    pub bodies: Vec<NewBody<'a>>,
    pub versions: Vec<VersionRow<'a>>,
    pub tags: Vec<TagRow<'a>>,
    pub links: Vec<LinkRow<'a>>,
    pub aliases: Vec<AliasRow<'a>>,
}

impl<'a> RowSet<'a> {
    /// No rows yet; the first will stand at `place`, after rows of that hash.
    pub(crate) fn starting(place: i64, hash: RowsHash) -> Self {
        Self {
            next_place: place,
            hash,
            bodies: Vec::new(),
            versions: Vec::new(),
            tags: Vec::new(),
            links: Vec::new(),
            aliases: Vec::new(),
        }
    }

    fn place(&mut self) -> i64 {
        self.next_place += 1;
        self.next_place - 1
    }

    /// Adds a version at the next place.
    pub(crate) fn version(&mut self, mut row: VersionRow<'a>) {
        row.place = self.place();
        row.seal(&mut self.hash);
        self.versions.push(row);
    }

    /// Adds a tag's row at the next place.
    pub(crate) fn tag(&mut self, mut row: TagRow<'a>) {
        row.place = self.place();
        row.seal(&mut self.hash);
        self.tags.push(row);
    }

    /// Adds a link's row at the next place.
    pub(crate) fn link(&mut self, mut row: LinkRow<'a>) {
        row.place = self.place();
        row.seal(&mut self.hash);
        self.links.push(row);
    }

    /// Adds an alias's row at the next place.
    pub(crate) fn alias(&mut self, mut row: AliasRow<'a>) {
        row.place = self.place();
        row.seal(&mut self.hash);
        self.aliases.push(row);
    }
}

fn source_bytes<'a>(source: &'a Option<Cow<'_, str>>) -> &'a [u8] {
    source.as_deref().unwrap_or("").as_bytes()
}

impl VersionRow<'_> {
    /// Takes the row into the running hash.
    pub(crate) fn seal(&self, hash: &mut RowsHash) {
        hash.row(&[
            b"version",
            self.record.as_bytes(),
            &self.version.to_le_bytes(),
            self.kind.as_bytes(),
            self.collection.as_bytes(),
            self.state.as_bytes(),
            self.owner.as_bytes(),
            self.language.as_bytes(),
            &[sensitivity_number(self.sensitivity) as u8],
            &self.schema.to_le_bytes(),
            &self.standing.number().to_le_bytes(),
            &self.hash,
            source_bytes(&self.source),
        ]);
    }
}

impl TagRow<'_> {
    /// Takes the row, but not its evidence, into the running hash.
    pub(crate) fn seal(&self, hash: &mut RowsHash) {
        hash.row(&[
            b"tag",
            &[u8::from(self.asserts)],
            self.record.as_bytes(),
            self.node.as_bytes(),
            self.framework.as_bytes(),
            self.framework_version.as_bytes(),
            self.concept.as_bytes(),
            &status_number(self.status).to_le_bytes(),
            &origin_number(self.origin).to_le_bytes(),
            &[self.rank],
            &self.confidence.map_or(-1, i64::from).to_le_bytes(),
            source_bytes(&self.source),
        ]);
    }
}

impl LinkRow<'_> {
    /// Takes the row into the running hash.
    pub(crate) fn seal(&self, hash: &mut RowsHash) {
        hash.row(&[
            b"link",
            &[u8::from(self.asserts)],
            self.record.as_bytes(),
            self.relation.as_bytes(),
            self.namespace.as_bytes(),
            self.target.as_bytes(),
            source_bytes(&self.source),
        ]);
    }
}

impl AliasRow<'_> {
    /// Takes the row into the running hash.
    pub(crate) fn seal(&self, hash: &mut RowsHash) {
        hash.row(&[
            b"alias",
            &[u8::from(self.asserts)],
            self.record.as_bytes(),
            self.namespace.as_bytes(),
            self.identifier.as_bytes(),
            source_bytes(&self.source),
        ]);
    }
}

/// A sensitivity as it is stored.
pub(crate) fn sensitivity_number(sensitivity: Sensitivity) -> i64 {
    match sensitivity {
        Sensitivity::Open => 0,
        Sensitivity::Coarse => 1,
        Sensitivity::Withheld => 2,
    }
}

/// A sensitivity from what is stored; what is not known is withheld.
pub(crate) fn sensitivity_of(number: i64) -> Sensitivity {
    match number {
        0 => Sensitivity::Open,
        1 => Sensitivity::Coarse,
        _ => Sensitivity::Withheld,
    }
}

/// A status as it is stored.
pub(crate) fn status_number(status: TagStatus) -> i64 {
    match status {
        TagStatus::Confirmed => 0,
        TagStatus::Suggested => 1,
        TagStatus::None => 2,
    }
}

/// A status from what is stored.
pub(crate) fn status_of(number: i64) -> TagStatus {
    match number {
        0 => TagStatus::Confirmed,
        1 => TagStatus::Suggested,
        _ => TagStatus::None,
    }
}

const ORIGINS: [Origin; 6] = [
    Origin::Manual,
    Origin::SuggestionAccepted,
    Origin::SuggestionEdited,
    Origin::Imported,
    Origin::Inferred,
    Origin::Suggestion,
];

/// An origin as it is stored.
pub(crate) fn origin_number(origin: Origin) -> i64 {
    ORIGINS.iter().position(|known| *known == origin).and_then(|place| i64::try_from(place).ok()).unwrap_or(0)
}

/// An origin from what is stored.
pub(crate) fn origin_of(number: i64) -> Origin {
    usize::try_from(number).ok().and_then(|place| ORIGINS.get(place).copied()).unwrap_or(Origin::Suggestion)
}
