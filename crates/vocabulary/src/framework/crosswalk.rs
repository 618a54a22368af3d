//! Relations between concepts of different frameworks.

use std::sync::LazyLock;

use crate::table::Table;

/// A stated relation between two concepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Match {
    /// Framework and code it starts from.
    pub from: (&'static str, &'static str),
    /// Framework and code it leads to.
    pub to: (&'static str, &'static str),
    /// What the relation says.
    pub kind: MatchKind,
    /// Who states it.
    pub source: &'static str,
    /// Whether it is taken from a source at hand, rather than from memory.
    pub confirmed: bool,
}

/// What a [`Match`] says (the mapping properties of SKOS).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MatchKind {
    /// Associated with each other; used between objectives and targets.
    Related,
    /// Near enough to be exchanged for one another in some uses; used between objectives and the fund's areas.
    Close,
}

/// All stated relations. They suggest; they never tag by themselves.
pub fn crosswalk() -> &'static [Match] {
    &CROSSWALK
}

static CROSSWALK: LazyLock<Vec<Match>> = LazyLock::new(|| {
    let mut matches = Vec::new();
    for row in Table::parse(include_str!("../../data/crosswalk.tsv")).rows() {
        for target in row.words("targets") {
            matches.push(Match {
                from: (row.get("from-framework"), row.get("from")),
                to: (row.get("to-framework"), target),
                kind: if row.get("kind") == "close" { MatchKind::Close } else { MatchKind::Related },
                source: row.get("source"),
                confirmed: row.yes("confirmed"),
            });
        }
    }
    matches
});
