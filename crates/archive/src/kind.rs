//! A kind of record, declared once by the system that owns it.

use std::any::Any;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::{Digest, Record, Tag};

/// What the archive must know of a kind. Implementations are pure.
pub trait Kind: Send + Sync + 'static {
    /// The kind's name in addresses and rows: `project`.
    fn name(&self) -> &'static str;

    /// Today's schema number of its body.
    fn schema(&self) -> u32;

    /// Lifts a body from an earlier schema to today's.
    ///
    /// # Errors
    /// The bytes are not a body of that schema.
    fn upgrade(&self, schema: u32, body: &[u8]) -> Result<Vec<u8>, KindFault>;

    /// The states a record may be in that hide it from everybody but its owner, for example `draft`, `withdrawn`.
    fn hidden_states(&self) -> &'static [&'static str];

    /// What a tag of a concept says beside itself, as (framework, concept): a target speaks to its goal, an action to
    /// its objective. Counted and filtered like the tag it follows from, and stored nowhere.
    fn implied(&self, framework: &str, concept: &str) -> Option<(String, String)> {
        let _ = (framework, concept);
        None
    }

    /// What projections keep of a record. `related` holds the records its `parent`, `child` and `provider`
    /// links lead to, and those whose links of these names lead to it.
    ///
    /// # Errors
    /// The body cannot be read; the record is then listed by `check` and absent from projections.
    fn digest(&self, record: &Record, tags: &[Tag], related: &[Related]) -> Result<Digest, KindFault>;

    /// The same from a body that whoever wrote it still holds in memory, for a record without neighbours; `None` when
    /// it is none of this kind's. The record's own bytes are then empty, and neither its number and instant nor those
    /// of its tags are known: no digest may depend on them.
    fn digest_parsed(&self, record: &Record, body: &ParsedBody, tags: &[Tag]) -> Option<Digest> {
        let _ = (record, body, tags);
        None
    }
}

/// A body as its kind holds it in memory; it says the same as the bytes that are stored.
#[derive(Clone)]
pub struct ParsedBody(Arc<dyn Any + Send + Sync>);

impl ParsedBody {
    /// A body of a kind's own type.
    pub fn new<T: Any + Send + Sync>(body: T) -> Self {
        Self(Arc::new(body))
    }

    /// The body, if it is of that type.
    pub fn get<T: Any>(&self) -> Option<&T> {
        self.0.downcast_ref()
    }
}

impl std::fmt::Debug for ParsedBody {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("ParsedBody")
    }
}

/// A neighbour of a record.
#[derive(Clone, Debug)]
pub struct Related {
    /// The relation's name.
    pub relation: String,
    /// True when the link goes from the digested record to this one.
    pub outgoing: bool,
    /// The neighbour at its present version.
    pub record: Arc<Record>,
    /// For a neighbour that is a child: its own children, to five levels.
    pub children: Vec<Related>,
}

/// A kind could not read a body.
#[derive(Debug, thiserror::Error)]
#[error("a body of kind {kind} cannot be read: {message}")]
pub struct KindFault {
    /// The kind.
    pub kind: &'static str,
    /// Why, without any of the body's text.
    pub message: String,
}

/// The kinds a program knows, by name.
#[derive(Clone, Default)]
pub struct Kinds(BTreeMap<&'static str, Arc<dyn Kind>>);

impl Kinds {
    /// Adds a kind; a second one of the same name replaces the first.
    #[must_use]
    pub fn with(mut self, kind: Arc<dyn Kind>) -> Self {
        self.0.insert(kind.name(), kind);
        self
    }

    /// The kind of that name.
    pub fn get(&self, name: &str) -> Option<&Arc<dyn Kind>> {
        self.0.get(name)
    }
}
