//! Tags: a node of a record tied to a concept of a framework, as append-only assertions and retractions.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{ChangeSetId, RecordId, Seq};

/// Whether a person stands behind a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TagStatus {
    /// A person, or an imported statement of the publisher, says so.
    Confirmed,
    /// Software suggests it; never counted as confirmed.
    Suggested,
    /// A person says: explicitly none of this framework. The concept is then empty.
    None,
}

/// How a tag came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// Set by hand.
    Manual,
    /// A suggestion, accepted as it was.
    SuggestionAccepted,
    /// A suggestion, changed before it was accepted.
    SuggestionEdited,
    /// Found in an imported file.
    Imported,
    /// Follows from another tag.
    Inferred,
    /// Made by software and not yet seen by a person.
    Suggestion,
}

/// A tag as it stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tag {
    /// The record that holds the node.
    pub record: RecordId,
    /// The node within the record (an outcome's stable id); empty for the record itself.
    pub node: String,
    /// The framework's code: `gcm`, `gcm-action`, `principle`, `sdg`, `sdg-target`, …
    pub framework: String,
    /// The framework's version when tagged.
    pub framework_version: String,
    /// The concept's code within the framework; empty for *explicitly none*.
    pub concept: String,
    /// Confirmed, suggested or none.
    pub status: TagStatus,
    /// How it came to be.
    pub origin: Origin,
    /// 1 is first; 0 when the framework does not rank.
    pub rank: u8,
    /// Thousandths, for suggestions.
    pub confidence: Option<u16>,
    /// The quoted words it rests on, or the import's place.
    pub evidence: String,
    /// Change number of the assertion.
    pub seq: Seq,
    /// When.
    pub at: Timestamp,
    /// The actor's id.
    pub actor: String,
    /// The change set it belongs to.
    pub change_set: ChangeSetId,
    /// `None` while it stands; otherwise when and by whom it was retracted (only in a history).
    pub retracted: Option<(Seq, Timestamp, String)>,
    /// Whether a person took it away: the retraction came from no file and undid nothing. `false` while it stands,
    /// and when another assertion on the same concept replaced it.
    pub retracted_by_hand: bool,
}

/// A tag to be asserted. Asserting what already stands with the same rank and status changes nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct NewTag {
    /// The record.
    pub record: RecordId,
    /// The node; empty for the record itself.
    pub node: String,
    /// Framework code.
    pub framework: String,
    /// Framework version.
    pub framework_version: String,
    /// Concept code; empty exactly when `status` is [`TagStatus::None`].
    pub concept: String,
    /// Confirmed, suggested or none.
    pub status: TagStatus,
    /// How it came to be.
    pub origin: Origin,
    /// 1 is first; 0 when unranked.
    pub rank: u8,
    /// Thousandths.
    pub confidence: Option<u16>,
    /// The quoted words it rests on.
    pub evidence: String,
}

/// A standing tag to be retracted, whatever its status.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Untag {
    /// The record.
    pub record: RecordId,
    /// The node.
    pub node: String,
    /// Framework code.
    pub framework: String,
    /// Concept code.
    pub concept: String,
}
