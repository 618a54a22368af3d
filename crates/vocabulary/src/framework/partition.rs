//! Partitions: ways of grouping a framework's concepts, each concept in exactly one group.

use std::sync::LazyLock;

use crate::{Label, Labels, Lang, table::Table};

/// A way of grouping all the concepts of a framework.
///
/// Several partitions of the same list exist and change with time, so each is data with its source.
#[derive(Debug, PartialEq, Eq)]
pub struct Partition {
    /// The partition's code: `imrf-cluster`, `fund-area`.
    pub code: &'static str,
    /// The framework it groups.
    pub framework: &'static str,
    /// What it is called.
    pub name: Labels,
    /// The groups, in order.
    pub groups: Vec<Group>,
    /// Who groups them so.
    pub source: &'static str,
    /// Whether the grouping is taken from a source at hand, rather than from memory.
    pub confirmed: bool,
}

/// One group of a [`Partition`].
#[derive(Debug, PartialEq, Eq)]
pub struct Group {
    /// The group's code: `I` to `IV`, `1` to `5`.
    pub code: &'static str,
    /// What it is called.
    pub label: Labels,
    /// The codes of its concepts, in the framework's order.
    pub members: Vec<&'static str>,
}

impl Partition {
    /// The group that holds a concept.
    pub fn group_of(&self, concept: &str) -> Option<&Group> {
        self.groups.iter().find(|group| group.members.contains(&concept))
    }

    /// The group of a code.
    pub fn group(&self, code: &str) -> Option<&Group> {
        self.groups.iter().find(|group| group.code == code)
    }

    /// Codes and members of all groups: the form in which counting takes them.
    pub fn as_groups(&self) -> Vec<(String, Vec<String>)> {
        let own = |members: &[&str]| members.iter().map(|code| (*code).to_owned()).collect();
        self.groups.iter().map(|group| (group.code.to_owned(), own(&group.members))).collect()
    }
}

impl Group {
    /// What the group is called.
    pub fn label(&self, lang: Lang) -> Label<'static> {
        self.label.get(lang)
    }
}

/// All partitions of all frameworks.
pub(super) static PARTITIONS: LazyLock<Vec<Partition>> = LazyLock::new(|| {
    let groups = Table::parse(include_str!("../../data/partition-groups.tsv"));
    let partitions = Table::parse(include_str!("../../data/partitions.tsv"));
    let group_rows = |partition: &'static str| {
        groups
            .rows()
            .filter(move |row| row.get("partition") == partition)
            .map(|row| Group { code: row.get("code"), label: row.labels(), members: row.words("members") })
            .collect()
    };
    partitions
        .rows()
        .map(|row| Partition {
            code: row.get("code"),
            framework: row.get("framework"),
            name: row.labels(),
            groups: group_rows(row.get("code")),
            source: row.get("source"),
            confirmed: row.yes("confirmed"),
        })
        .collect()
});
