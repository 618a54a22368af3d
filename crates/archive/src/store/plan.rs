//! Planning: which rows a list of writes becomes, given what is known. Decides, and does nothing.

use std::borrow::Cow;

use jiff::Timestamp;

use super::limits::{Limits, fits, holds_nul};
use super::minting::{Minting, Salts};
use super::rows::{AliasRow, LinkRow, NewBody, RowSet, Standing, TagRow, VersionRow};
use super::seal::body_hash;
use super::{Known, Present, RowsHash};
use crate::{
    Alias, ArchiveError, ChangeSetId, Expect, Kinds, Link, NewTag, RecordId, Seq, Tag, Untag, Write,
};

/// A plan being made.
pub(crate) struct Plan<'a, 'k> {
    kinds: &'k Kinds,
    minting: &'k Minting,
    salts: Salts,
    known: Known,
    rows: RowSet<'a>,
    /// Where the aliases planned so far led before, by their order.
    led: Vec<Option<RecordId>>,
}

/// A place in a plan.
pub(crate) struct Mark {
    place: i64,
    hash: RowsHash,
    lengths: [usize; 5],
}

impl<'a, 'k> Plan<'a, 'k> {
    /// Starts after the rows that the change set has already.
    pub(crate) fn new(
        kinds: &'k Kinds,
        minting: &'k Minting,
        known: Known,
        place: i64,
        hash: RowsHash,
    ) -> Self {
        Self {
            kinds,
            minting,
            salts: Salts::new(),
            known,
            rows: RowSet::starting(place, hash),
            led: Vec::new(),
        }
    }

    /// Adds a write; `source` is its place in the file it came from.
    ///
    /// # Errors
    /// The refusals of [`crate::Partition::commit`].
    pub(crate) fn add(&mut self, write: &'a Write, source: Option<&'a str>) -> Result<(), ArchiveError> {
        match write {
            Write::Put { .. } => self.put(write, source),
            Write::Alias(record, alias) => self.alias(record, alias, source),
            Write::Tag(tag) => self.tag(tag, source),
            Write::Untag(untag) => self.untag(untag, source),
            Write::Link(link) => self.link(link, true, source),
            Write::Unlink(link) => self.link(link, false, source),
        }
    }

    /// How many rows were planned so far.
    pub(crate) fn planned(&self) -> i64 {
        self.rows.next_place
    }

    /// Where the plan stands, to come back to.
    pub(crate) fn mark(&self) -> Mark {
        let rows = &self.rows;
        Mark {
            place: rows.next_place,
            hash: rows.hash,
            lengths: [
                rows.bodies.len(),
                rows.versions.len(),
                rows.tags.len(),
                rows.links.len(),
                rows.aliases.len(),
            ],
        }
    }

    /// Drops what was planned since the mark. What was learnt of the touched records, but for their identifiers,
    /// stays wrong: the caller plans no further writes on them.
    pub(crate) fn back(&mut self, mark: &Mark) {
        let [bodies, versions, tags, links, aliases] = mark.lengths;
        self.rows.next_place = mark.place;
        self.rows.hash = mark.hash;
        self.rows.bodies.truncate(bodies);
        self.rows.versions.truncate(versions);
        self.rows.tags.truncate(tags);
        self.rows.links.truncate(links);
        // Identifiers that a refused row would have taken are free again for the rows after it.
        while self.rows.aliases.len() > aliases {
            let Some(row) = self.rows.aliases.pop() else { break };
            let alias = Alias { namespace: row.namespace.into_owned(), value: row.identifier.into_owned() };
            match self.led.pop().flatten() {
                Some(before) => self.known.aliases.insert(alias, before),
                None => self.known.aliases.remove(&alias),
            };
        }
    }

    /// The rows.
    pub(crate) fn finish(self) -> RowSet<'a> {
        self.rows
    }

    fn put(&mut self, write: &'a Write, source: Option<&'a str>) -> Result<(), ArchiveError> {
        let Write::Put { record, kind, expect, collection, state, owner, language, sensitivity, body } =
            write
        else {
            return Ok(());
        };
        if body.len() > Limits::BODY_BYTES {
            let record = record.clone();
            return Err(ArchiveError::BodyTooLarge { record, bytes: body.len(), max: Limits::BODY_BYTES });
        }
        if holds_nul(body) {
            return Err(ArchiveError::Nul { what: "the body" });
        }
        crate::collection::check_slug(collection)?;
        fits("the state", state, Limits::NAME_BYTES)?;
        fits("the owner", owner, Limits::NAME_BYTES)?;
        fits("the language", language, Limits::NAME_BYTES)?;
        let schema =
            self.kinds.get(kind).ok_or_else(|| ArchiveError::UnknownKind { kind: kind.clone() })?.schema();
        let schema = i64::from(schema);
        let present = self.known.records.get(record);
        expected(record, *expect, present)?;

        let same_body = present.is_some_and(|present| {
            present.standing == Standing::Stands
                && present.schema == schema
                && present.salt.as_ref().is_some_and(|salt| body_hash(salt, body).as_slice() == present.hash)
        });
        if let Some(present) = present
            && same_body
            && present.kind == *kind
            && present.collection == *collection
            && present.state == *state
            && present.owner == *owner
            && present.language == *language
            && present.sensitivity == *sensitivity
        {
            return Ok(());
        }
        let (body_id, salt, hash) = match present {
            Some(present) if same_body => (present.body, present.salt.clone(), present.hash.clone()),
            _ => {
                let salt = self.salts.next()?;
                let id = self.minting.keys(1);
                self.rows.bodies.push(NewBody { id, salt, bytes: body });
                (Some(id), Some(salt.to_vec()), body_hash(&salt, body).to_vec())
            }
        };
        let version = present.map_or(0, |present| present.version) + 1;
        self.rows.version(VersionRow {
            place: 0,
            record: Cow::Borrowed(record.as_str()),
            version,
            kind: Cow::Borrowed(kind),
            collection: Cow::Borrowed(collection),
            state: Cow::Borrowed(state),
            owner: Cow::Borrowed(owner),
            language: Cow::Borrowed(language),
            sensitivity: *sensitivity,
            schema,
            standing: Standing::Stands,
            body: body_id,
            hash: hash.clone(),
            source: source.map(Cow::Borrowed),
        });
        // Later writes of the same change meet this version.
        self.known.records.insert(
            record.clone(),
            Present {
                record: record.clone(),
                version,
                seq: Seq(0),
                standing: Standing::Stands,
                kind: kind.clone(),
                collection: collection.clone(),
                state: state.clone(),
                owner: owner.clone(),
                language: language.clone(),
                sensitivity: *sensitivity,
                schema,
                body: body_id,
                hash,
                at: Timestamp::UNIX_EPOCH,
                actor: String::new(),
                change: 0,
                salt,
                bytes: None,
            },
        );
        Ok(())
    }

    fn alias(
        &mut self,
        record: &'a RecordId,
        alias: &'a Alias,
        source: Option<&'a str>,
    ) -> Result<(), ArchiveError> {
        fits("the namespace", &alias.namespace, Limits::NAME_BYTES)?;
        fits("the identifier", &alias.value, Limits::IDENTIFIER_BYTES)?;
        self.must_stand(record)?;
        if let Some(other) = self.known.aliases.get(alias) {
            if other == record {
                return Ok(());
            }
            if self.must_stand(other).is_ok() {
                return Err(ArchiveError::IdentifierTaken { alias: alias.clone(), record: other.clone() });
            }
        }
        self.rows.alias(AliasRow {
            place: 0,
            asserts: true,
            record: Cow::Borrowed(record.as_str()),
            namespace: Cow::Borrowed(&alias.namespace),
            identifier: Cow::Borrowed(&alias.value),
            source: source.map(Cow::Borrowed),
        });
        self.led.push(self.known.aliases.insert(alias.clone(), record.clone()));
        Ok(())
    }

    fn tag(&mut self, tag: &'a NewTag, source: Option<&'a str>) -> Result<(), ArchiveError> {
        fits("the evidence", &tag.evidence, Limits::EVIDENCE_BYTES)?;
        fits("the node", &tag.node, Limits::NAME_BYTES)?;
        fits("the framework", &tag.framework, Limits::NAME_BYTES)?;
        fits("the framework's version", &tag.framework_version, Limits::NAME_BYTES)?;
        fits("the concept", &tag.concept, Limits::NAME_BYTES)?;
        self.must_stand(&tag.record)?;
        let standing = self.known.tags.entry(tag.record.clone()).or_default();
        let place = standing.iter().position(|earlier| {
            earlier.node == tag.node && earlier.framework == tag.framework && earlier.concept == tag.concept
        });
        if let Some(place) = place {
            let earlier = &standing[place];
            if earlier.rank == tag.rank && earlier.status == tag.status {
                return Ok(());
            }
            standing.remove(place);
        }
        standing.push(standing_of(tag));
        self.rows.tag(TagRow {
            place: 0,
            asserts: true,
            record: Cow::Borrowed(tag.record.as_str()),
            node: Cow::Borrowed(&tag.node),
            framework: Cow::Borrowed(&tag.framework),
            framework_version: Cow::Borrowed(&tag.framework_version),
            concept: Cow::Borrowed(&tag.concept),
            status: tag.status,
            origin: tag.origin,
            rank: tag.rank,
            confidence: tag.confidence,
            evidence: Cow::Borrowed(&tag.evidence),
            source: source.map(Cow::Borrowed),
        });
        Ok(())
    }

    fn untag(&mut self, untag: &'a Untag, source: Option<&'a str>) -> Result<(), ArchiveError> {
        let Some(standing) = self.known.tags.get_mut(&untag.record) else { return Ok(()) };
        let Some(place) = standing.iter().position(|earlier| {
            earlier.node == untag.node
                && earlier.framework == untag.framework
                && earlier.concept == untag.concept
        }) else {
            return Ok(());
        };
        let gone = standing.remove(place);
        self.rows.tag(retraction(gone, source.map(Cow::Borrowed)));
        Ok(())
    }

    fn link(&mut self, link: &'a Link, asserts: bool, source: Option<&'a str>) -> Result<(), ArchiveError> {
        fits("the relation", &link.relation, Limits::NAME_BYTES)?;
        fits("the namespace", &link.target.namespace, Limits::NAME_BYTES)?;
        fits("the identifier", &link.target.value, Limits::IDENTIFIER_BYTES)?;
        if asserts {
            self.must_stand(&link.record)?;
        }
        let standing = self.known.links.entry(link.record.clone()).or_default();
        let place = standing.iter().position(|earlier| earlier == link);
        match (place, asserts) {
            (Some(_), true) | (None, false) => return Ok(()),
            (Some(place), false) => {
                standing.remove(place);
            }
            (None, true) => standing.push(link.clone()),
        }
        self.rows.link(LinkRow {
            place: 0,
            asserts,
            record: Cow::Borrowed(link.record.as_str()),
            relation: Cow::Borrowed(&link.relation),
            namespace: Cow::Borrowed(&link.target.namespace),
            target: Cow::Borrowed(&link.target.value),
            source: source.map(Cow::Borrowed),
        });
        Ok(())
    }

    fn must_stand(&self, record: &RecordId) -> Result<(), ArchiveError> {
        match self.known.records.get(record) {
            Some(present) if present.standing == Standing::Stands => Ok(()),
            _ => Err(ArchiveError::NoSuchRecord { id: record.clone() }),
        }
    }
}

/// The row that retracts a standing tag.
pub(super) fn retraction<'a>(gone: Tag, source: Option<Cow<'a, str>>) -> TagRow<'a> {
    TagRow {
        place: 0,
        asserts: false,
        record: Cow::Owned(gone.record.as_str().to_owned()),
        node: Cow::Owned(gone.node),
        framework: Cow::Owned(gone.framework),
        framework_version: Cow::Owned(gone.framework_version),
        concept: Cow::Owned(gone.concept),
        status: gone.status,
        origin: gone.origin,
        rank: gone.rank,
        confidence: gone.confidence,
        evidence: Cow::Borrowed(""),
        source,
    }
}

/// Compares what is believed to be there with what is.
fn expected(record: &RecordId, expect: Expect, present: Option<&Present>) -> Result<(), ArchiveError> {
    let there = present.filter(|present| present.standing != Standing::Undone);
    let version = there.map_or(0, |present| present.version);
    let erased = there.is_some_and(|present| present.standing == Standing::Erased);
    let fits = match expect {
        Expect::New => there.is_none(),
        Expect::Version(expected) => there.is_some() && version == expected,
        Expect::Any => true,
    };
    if fits && !erased {
        Ok(())
    } else {
        Err(ArchiveError::Conflict { record: record.clone(), present: version })
    }
}

/// A tag as it will stand within the change being planned; its number is not known yet.
fn standing_of(tag: &NewTag) -> Tag {
    Tag {
        record: tag.record.clone(),
        node: tag.node.clone(),
        framework: tag.framework.clone(),
        framework_version: tag.framework_version.clone(),
        concept: tag.concept.clone(),
        status: tag.status,
        origin: tag.origin,
        rank: tag.rank,
        confidence: tag.confidence,
        evidence: String::new(),
        seq: Seq(0),
        at: Timestamp::UNIX_EPOCH,
        actor: String::new(),
        change_set: ChangeSetId::from_bits(0),
        retracted: None,
        retracted_by_hand: false,
    }
}
