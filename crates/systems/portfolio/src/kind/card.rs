//! A card: the little that a list row or a search hit shows.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sterna_archive::{Record, Tag, TagStatus};
use sterna_vocabulary::MultiText;

use crate::counted::{Counted, Counts};
use crate::project::{OutcomeKind, Project, ProjectType, Role, Sum};

/// At most so many names of one role are shown.
const NAMES_MAX: usize = 3;

/// What a list row, a card or a search hit shows of a project.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Card {
    /// Titles by language.
    pub title: MultiText,
    /// What it is.
    #[serde(rename = "type")]
    pub variety: ProjectType,
    /// Its first identifier.
    pub identifier: String,
    /// IATI status; empty when none is recorded.
    pub status: String,
    /// Its state here.
    pub state: String,
    /// Its collection.
    pub collection: String,
    /// Countries, alpha-3, at most eight.
    pub countries: Vec<String>,
    /// How many countries there are.
    pub countries_count: usize,
    /// First year.
    pub start: Option<i16>,
    /// Last year.
    pub end: Option<i16>,
    /// Names of who funds it.
    pub funders: Vec<String>,
    /// Names of who carries it out, else of who reports it.
    pub implementers: Vec<String>,
    /// How many outcomes it has.
    pub outcomes: usize,
    /// What counts of its money.
    pub amounts: Vec<Sum>,
    /// Whether its money counts: `yes`, `partly`, `no`.
    pub counted: Option<Counts>,
    /// Confirmed concepts by framework, each once, in the order of their ranks.
    pub tags: BTreeMap<String, Vec<String>>,
    /// How many suggested tags wait.
    pub suggested: usize,
}

impl Card {
    /// The card of a record.
    pub fn of(record: &Record, project: &Project, tags: &[Tag], counted: &Counted) -> Self {
        let names = |roles: &[Role]| -> Vec<String> {
            let named = project.organisations.iter().filter(|one| roles.contains(&one.role));
            let mut names: Vec<String> = Vec::new();
            for organisation in named {
                let name = match organisation.name.best_text(sterna_vocabulary::Lang::En) {
                    "" => organisation.reference.as_deref().unwrap_or(""),
                    name => name,
                };
                if !name.is_empty() && !names.iter().any(|present| present == name) && names.len() < NAMES_MAX
                {
                    names.push(name.to_owned());
                }
            }
            names
        };
        let implementers = names(&[Role::Implementing]);
        let mut standing: Vec<&Tag> = tags.iter().filter(|tag| tag.retracted.is_none()).collect();
        standing.sort_by_key(|tag| tag.rank);
        let mut by_framework: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for tag in standing.iter().filter(|tag| tag.status == TagStatus::Confirmed) {
            let codes = by_framework.entry(tag.framework.clone()).or_default();
            if !codes.contains(&tag.concept) {
                codes.push(tag.concept.clone());
            }
        }
        Self {
            title: project.title.clone(),
            variety: project.variety,
            identifier: project.identifiers.first().map(|one| one.value.clone()).unwrap_or_default(),
            status: project.status.clone().unwrap_or_default(),
            state: record.state.clone(),
            collection: record.collection.clone(),
            countries: project.countries.iter().take(8).map(|country| country.code.clone()).collect(),
            countries_count: project.countries.len(),
            start: project.period.start().map(jiff::civil::Date::year),
            end: project.period.end().map(jiff::civil::Date::year),
            funders: names(&[Role::Funding]),
            implementers: if implementers.is_empty() { names(&[Role::Reporting]) } else { implementers },
            outcomes: project.outcomes.iter().filter(|outcome| outcome.kind == OutcomeKind::Outcome).count(),
            amounts: counted.counted.clone(),
            counted: Some(counted.counts),
            tags: by_framework,
            suggested: standing.iter().filter(|tag| tag.status == TagStatus::Suggested).count(),
        }
    }

    /// As JSON.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads a card back; an unreadable one is empty.
    pub fn from_json(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }
}
