//! Money that a tally shows beside its groups, as a filter: the list behind such a sum.

use super::{Filter, GroupBy, MoneyRule, TallyQuery};

/// One of the sums beside the groups of a tally.
#[derive(Clone, Debug, PartialEq)]
pub struct MoneyLine {
    /// Which sum.
    pub part: MoneyPart,
    /// The framework whose tags count.
    pub framework: String,
    /// How the tally is grouped.
    pub groups: LineGroups,
    /// Only tags asserted on these UTC days (both included) count.
    pub window: Option<(i32, i32)>,
}

/// Which of the sums beside the groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyPart {
    /// Money of nodes without a tag.
    Untagged,
    /// Money of tagged nodes that falls to no group.
    Unplaced,
    /// All money under the filter.
    All,
}

/// How the tally is grouped, owned: see [`GroupBy`].
#[derive(Clone, Debug, PartialEq)]
pub enum LineGroups {
    /// By concepts: group code and concept codes.
    Concepts(Vec<(String, Vec<String>)>),
    /// By a facet's values.
    Facet(String),
}

impl MoneyLine {
    /// The question that the sum is part of the answer to.
    pub(super) fn tally_query(&self, filter: &Filter) -> TallyQuery<'_> {
        TallyQuery {
            filter: filter.clone(),
            group_by: match &self.groups {
                LineGroups::Concepts(groups) => GroupBy::Concepts { framework: &self.framework, groups },
                LineGroups::Facet(key) => GroupBy::Facet { key },
            },
            framework: Some(&self.framework),
            money: Some(MoneyRule::default()),
            tagged_window: self.window,
        }
    }
}
