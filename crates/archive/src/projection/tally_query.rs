//! What is asked of a tally.

use super::Filter;

/// A stocktake's question: which records, in which groups, with or without money.
#[derive(Clone, Debug, PartialEq)]
pub struct TallyQuery<'a> {
    /// Which records.
    pub filter: Filter,
    /// In which groups.
    pub group_by: GroupBy<'a>,
    /// Which framework makes a record *tagged* when groups are by facet; `None` takes every record as
    /// tagged. Groups by concept take their own framework, and this is not looked at.
    pub framework: Option<&'a str>,
    /// Whether and how money is divided.
    pub money: Option<MoneyRule>,
    /// Only tags asserted on these UTC days (both included) count as tags.
    pub tagged_window: Option<(i32, i32)>,
}

/// How records fall into groups.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum GroupBy<'a> {
    /// By the concepts their nodes carry. Each group is a code and its concepts (a cluster and its
    /// objectives); no groups named means one for each concept that occurs, in the order of their codes.
    /// A concept in two groups is counted in both, and its money goes to the first.
    Concepts {
        /// Framework code.
        framework: &'a str,
        /// Group code and concept codes.
        groups: &'a [(String, Vec<String>)],
    },
    /// By a facet's values: one group for each value that occurs under the filter, in the order of codes.
    Facet {
        /// Facet key.
        key: &'a str,
    },
}

/// How a node's amount is divided over its confirmed tags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MoneyRule {
    /// Equal parts, or by rank.
    pub tags: TagSplit,
    /// Nodes that say nothing leave their money untagged, whatever the record itself carries: as release 0.1.0
    /// counted.
    pub own_only: bool,
}

/// How an amount falls to several tags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TagSplit {
    /// Equal parts.
    #[default]
    Equal,
    /// Ranks 1, 2, 3, 4 weigh 4, 3, 2, 1; an unranked tag, or one of a later rank, weighs 1.
    ByRank,
}
