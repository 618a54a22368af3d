//! The body of a project record: what is done about migration, of whatever type.
//!
//! Everything is optional but a title or an identifier. The body is stored as JSON, schema [`SCHEMA`];
//! empty fields are left out, so that equal contents are equal bytes.

mod classification;
mod document;
mod finance;
mod organisation;
mod origin;
mod outcome;
mod period;
mod place;
mod reading;
mod state;
mod variety;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use sterna_vocabulary::{Lang, MultiText};

pub use classification::{Marker, Sector};
pub use document::{Document, Identifier, RelatedProject, SourceNote};
pub use finance::{Budget, BudgetKind, FlowSum, ProviderFunds, Sum};
pub use organisation::{Organisation, Role};
pub use origin::Difference;
pub use outcome::{Indicator, Measurement, Outcome, OutcomeKind};
pub use period::Period;
pub use place::{CountryShare, Location, RegionShare};
pub use state::{State, Transition};
pub use variety::ProjectType;

use crate::PortfolioError;

/// Today's schema number of the body.
pub const SCHEMA: u32 = 1;

/// The body's upper limit in bytes, as the archive keeps it.
pub const BODY_BYTES_MAX: usize = 2_000_000;

/// What is done: a project, a law, a strategy, an institution, a campaign.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Project {
    /// What it is.
    #[serde(rename = "type", skip_serializing_if = "ProjectType::is_default")]
    pub variety: ProjectType,
    /// Titles by language.
    #[serde(skip_serializing_if = "MultiText::is_empty")]
    pub title: MultiText,
    /// Descriptions by language.
    #[serde(skip_serializing_if = "MultiText::is_empty")]
    pub description: MultiText,
    /// Outside identifiers, as given.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub identifiers: Vec<Identifier>,
    /// The language its texts are in when they do not say (BCP 47).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_language: Option<String>,
    /// Who takes part, and as what.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub organisations: Vec<Organisation>,
    /// Planned and actual dates.
    #[serde(skip_serializing_if = "Period::is_empty")]
    pub period: Period,
    /// IATI activity status, `1` to `6`; absent when the source says nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// IATI activity scope, `1` to `8`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// Countries and areas.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<CountryShare>,
    /// Regions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<RegionShare>,
    /// Places within countries.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub locations: Vec<Location>,
    /// Sectors.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sectors: Vec<Sector>,
    /// Policy markers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub markers: Vec<Marker>,
    /// Budgets, one a line as published.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub budgets: Vec<Budget>,
    /// Planned disbursements, summed by currency and year.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub planned: Vec<FlowSum>,
    /// Transactions, summed by type, currency and year.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub transactions: Vec<FlowSum>,
    /// Incoming money that names the activity it comes from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub providers: Vec<ProviderFunds>,
    /// The total a source states in one figure; it goes before budgets and transactions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub stated: Vec<Sum>,
    /// Outcomes, and the outputs and impacts beside them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub outcomes: Vec<Outcome>,
    /// Outcomes that a later import no longer has. They keep their tags and wait for a decision.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub orphaned: Vec<Outcome>,
    /// Documents.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<Document>,
    /// Other projects it names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<RelatedProject>,
    /// Where the facts come from, when they were written down from a publication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<SourceNote>,
    /// Paths of the fields a person wrote: `title`, `status`, `outcomes/o1/title`. An import leaves them alone.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub hand: BTreeSet<String>,
    /// Where the source differs from what a person wrote.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub source_differences: Vec<Difference>,
}

impl Project {
    /// Reads a body.
    ///
    /// # Errors
    /// `project.body`: the bytes are not a body of today's schema.
    pub fn from_json(body: &[u8]) -> Result<Self, PortfolioError> {
        serde_json::from_slice(body).map_err(|fault| PortfolioError::Body { message: fault.to_string() })
    }

    /// Writes the body; equal projects give equal bytes.
    ///
    /// # Errors
    /// `project.nameless`: neither title nor identifier. `project.too-long`: more than [`BODY_BYTES_MAX`].
    pub fn to_json(&self) -> Result<Vec<u8>, PortfolioError> {
        if self.title.is_empty() && self.identifiers.is_empty() {
            return Err(PortfolioError::Nameless);
        }
        let body =
            serde_json::to_vec(self).map_err(|fault| PortfolioError::Body { message: fault.to_string() })?;
        if body.len() > BODY_BYTES_MAX {
            return Err(PortfolioError::TooLong { bytes: body.len() });
        }
        Ok(body)
    }

    /// The title to show in a language: that one, else English, else any; else the first identifier.
    pub fn title_in(&self, language: Lang) -> &str {
        match self.title.best_text(language) {
            "" => self.identifiers.first().map_or("", |identifier| identifier.value.as_str()),
            title => title,
        }
    }

    /// The value of its first identifier of a scheme.
    pub fn identifier(&self, scheme: &str) -> Option<&str> {
        self.identifiers.iter().find(|one| one.scheme == scheme).map(|one| one.value.as_str())
    }

    /// The ids of the nodes that may carry tags: every outcome, output and impact, orphaned ones too;
    /// the empty id, for the project itself, is always one.
    pub fn node_ids(&self) -> impl Iterator<Item = &str> {
        std::iter::once("")
            .chain(self.outcomes.iter().chain(&self.orphaned).map(|outcome| outcome.id.as_str()))
    }

    /// The node of that id.
    pub fn outcome(&self, id: &str) -> Option<&Outcome> {
        self.outcomes.iter().chain(&self.orphaned).find(|outcome| outcome.id == id)
    }
}
