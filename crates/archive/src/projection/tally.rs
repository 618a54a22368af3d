//! The answer to a tally.

/// Exact counts and sums of one change number, as one reader may see them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// The groups, in the order asked, or in the order of their codes.
    pub groups: Vec<GroupTally>,
    /// Distinct records under the filter with a confirmed tag of the framework (in the window, if one is set).
    pub records_any: u64,
    /// Nodes of those records that carry such a tag.
    pub nodes_any: u64,
    /// Of those nodes, the ones that are outcomes.
    pub outcomes_any: u64,
    /// Distinct records under the filter with a suggested tag of the framework.
    pub suggested_records_any: u64,
    /// Nodes of those records that carry such a tag.
    pub suggested_nodes_any: u64,
    /// Distinct records under the filter with a node that is explicitly none of the framework.
    pub none_records: u64,
    /// What the counts are to be seen against.
    pub coverage: Coverage,
    /// Distinct records with money in `untagged_amounts`; 0 when no money was asked for, as the next two.
    pub untagged_records: u64,
    /// Distinct records with money in `unplaced_amounts`.
    pub unplaced_records: u64,
    /// Distinct records with money in `total_amounts`.
    pub money_records: u64,
    /// Money of nodes without a confirmed tag of the framework.
    pub untagged_amounts: Vec<Sum>,
    /// Money of tagged nodes that falls to no group: to a concept in none of them, or to no place.
    pub unplaced_amounts: Vec<Sum>,
    /// All money under the filter: groups, untagged and unplaced add up to it, to the minor unit.
    /// Money of withheld records and nodes is in no sum of a public reader.
    pub total_amounts: Vec<Sum>,
}

/// One group of a tally.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupTally {
    /// The group's code.
    pub code: String,
    /// Distinct records with a confirmed tag in the group (of a facet group: tagged records with the value).
    pub records: u64,
    /// Distinct nodes that carry such a tag (of a facet group: tagged nodes of those records).
    pub nodes: u64,
    /// Of those nodes, the ones that are outcomes.
    pub outcomes: u64,
    /// Of a facet group: distinct records with the value, tagged or not. Of a concept group: `records`.
    pub records_all: u64,
    /// Distinct records with a suggested tag in the group. Never added to `records`.
    pub suggested_records: u64,
    /// Nodes with a suggested tag in the group.
    pub suggested_nodes: u64,
    /// Money of the group, in the order of currencies.
    pub amounts: Vec<Sum>,
}

/// How much of what could be tagged is tagged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Distinct records with a confirmed tag.
    pub tagged: u64,
    /// Distinct records known to be or to have been active.
    pub activated: u64,
    /// Distinct records that are both.
    pub tagged_activated: u64,
    /// All records under the filter. For an empty filter this is the one number that counts withheld records
    /// for every reader.
    pub all: u64,
}

/// A sum of money.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// ISO 4217.
    pub currency: String,
    /// Minor units.
    pub minor: i128,
}
