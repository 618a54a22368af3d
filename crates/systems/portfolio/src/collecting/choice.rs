//! Which records of a round a contributor is asked about.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use sterna_archive::RecordId;
use sterna_vocabulary::fold;

use crate::project::{Project, Role};

/// Which records of a round a contributor is asked about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// All of them.
    #[default]
    All,
    /// Those that an organisation carries out: its identifier or its name.
    Implementing(String),
    /// Those that an organisation answers for or publishes: its identifier or its name.
    Owner(String),
    /// Those under further filters, as a list's address has them: `country=KEN&type=law`.
    Filter(String),
}

impl Choice {
    /// What a form or the command line says: nothing or `all`, `implementing=…`, `owner=…`, or filters.
    pub fn parse(text: &str) -> Self {
        let text = text.trim();
        match text.split_once('=') {
            _ if text.is_empty() || text == "all" => Self::All,
            Some(("implementing", name)) => Self::Implementing(name.trim().to_owned()),
            Some(("owner", name)) => Self::Owner(name.trim().to_owned()),
            _ => Self::Filter(text.to_owned()),
        }
    }

    /// The same as text.
    pub fn text(&self) -> String {
        match self {
            Self::All => "all".to_owned(),
            Self::Implementing(name) => format!("implementing={name}"),
            Self::Owner(name) => format!("owner={name}"),
            Self::Filter(query) => query.clone(),
        }
    }

    /// Whether a record is chosen; `filtered` holds those under the filters.
    pub fn takes(&self, id: &RecordId, project: &Project, filtered: &HashSet<RecordId>) -> bool {
        match self {
            Self::All => true,
            Self::Implementing(name) => takes_part(project, &[Role::Implementing], name),
            Self::Owner(name) => takes_part(project, &[Role::Accountable, Role::Reporting], name),
            Self::Filter(_) => filtered.contains(id),
        }
    }
}

fn takes_part(project: &Project, roles: &[Role], wanted: &str) -> bool {
    let folded = fold(wanted);
    project.organisations.iter().filter(|one| roles.contains(&one.role)).any(|one| {
        one.reference.as_deref() == Some(wanted) || one.name.iter().any(|(_, name)| fold(name) == folded)
    })
}
