//! A row, understood: typed values instead of cells.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{Finding, Place, Severity};

/// What sort of thing a row reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RecordType {
    /// A project.
    Project,
    /// A programme.
    Programme,
    /// A law, decree, regulation or policy.
    LawOrPolicy,
    /// A strategy or plan.
    StrategyOrPlan,
    /// An institution, council or working group.
    Institution,
    /// A service offered to people.
    Service,
    /// A treaty, agreement or memorandum.
    Agreement,
    /// A campaign.
    Campaign,
}

impl RecordType {
    /// The stable code, equal to the serialised form.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Project => "project",
            Self::Programme => "programme",
            Self::LawOrPolicy => "law-or-policy",
            Self::StrategyOrPlan => "strategy-or-plan",
            Self::Institution => "institution",
            Self::Service => "service",
            Self::Agreement => "agreement",
            Self::Campaign => "campaign",
        }
    }
}

/// How far a record has come; the numbers are IATI's ActivityStatus codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// 1: being planned.
    Pipeline,
    /// 2: under way or in force.
    Implementation,
    /// 3: physically complete, accounts open.
    Finalisation,
    /// 4: complete or expired.
    Closed,
    /// 5: given up.
    Cancelled,
    /// 6: paused.
    Suspended,
}

impl Status {
    /// IATI's ActivityStatus code, 1 to 6.
    #[must_use]
    pub fn iati(self) -> u8 {
        self as u8 + 1
    }

    /// The status of an IATI code.
    #[must_use]
    pub fn from_iati(code: u8) -> Option<Self> {
        [
            Self::Pipeline,
            Self::Implementation,
            Self::Finalisation,
            Self::Closed,
            Self::Cancelled,
            Self::Suspended,
        ]
        .get(usize::from(code).checked_sub(1)?)
        .copied()
    }
}

/// How exactly a date was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Precision {
    /// To the day.
    Day,
    /// Only month and year: the first day for a start, the last for an end.
    Month,
    /// Only a year: 1 January for a start, 31 December for an end.
    Year,
}

/// A calendar date and how exactly it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableDate {
    /// The day.
    pub date: Date,
    /// How exactly it was given.
    pub precision: Precision,
}

/// An amount in minor units (ISO 4217 exponent of its currency), with the currency's three letters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amount {
    /// Minor units; negative amounts are allowed.
    pub minor: i64,
    /// ISO 4217 code.
    pub currency: String,
}

/// A text and its language; an empty language means it is not known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LangText {
    /// `en`, `fr`, `es`, `ar`, `ru`, `zh`, another code, or empty.
    pub language: String,
    /// The text.
    pub text: String,
}

/// A country or area, and its share when the table states one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountryShare {
    /// ISO 3166 alpha-3.
    pub iso3: String,
    /// Ten-thousandths of the whole (5000 is 50 %), when stated.
    pub share: Option<u32>,
}

/// The part an organisation plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OrganisationRole {
    /// Reports or owns.
    Reporting,
    /// Pays.
    Funding,
    /// Carries out.
    Implementing,
    /// Takes part otherwise.
    Partner,
}

/// An organisation named in a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganisationName {
    /// The name as written.
    pub name: String,
    /// Its part.
    pub role: OrganisationRole,
}

/// An outcome named in a row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableOutcome {
    /// The number in the headings (Outcome 2) or the order of appearance, from 1.
    pub number: u16,
    /// Titles.
    pub titles: Vec<LangText>,
    /// Descriptions.
    pub descriptions: Vec<LangText>,
    /// Ten-thousandths of the record's budget, when stated.
    pub share: Option<u32>,
    /// Objectives 1 to 23 in the order given, for a column that names the outcome or a table with a row per outcome.
    pub gcm: Vec<u8>,
    /// Goals `1` to `17` and targets `10.7`, for a column that names the outcome or a table with a row per outcome.
    pub sdg: Vec<String>,
}

/// One row of a table, understood. Absent cells are `None` or empty.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TableRow {
    /// Sheet and row.
    pub place: Place,
    /// The cells as given, for showing and for mending.
    pub original: Vec<String>,
    /// The publisher's identifier.
    pub identifier: Option<String>,
    /// The identifier of the record this one belongs to.
    pub parent: Option<String>,
    /// Titles by language.
    pub titles: Vec<LangText>,
    /// Descriptions by language.
    pub descriptions: Vec<LangText>,
    /// What sort of thing.
    pub record_type: Option<RecordType>,
    /// How far it has come.
    pub status: Option<Status>,
    /// First day.
    pub start: Option<TableDate>,
    /// Last day.
    pub end: Option<TableDate>,
    /// Countries and areas, in the order given, each once.
    pub countries: Vec<CountryShare>,
    /// Region names as written, and countries that were not recognised are not among them.
    pub regions: Vec<String>,
    /// Organisations by role.
    pub organisations: Vec<OrganisationName>,
    /// The budget.
    pub budget: Option<Amount>,
    /// Outcomes in the order of their numbers.
    pub outcomes: Vec<TableOutcome>,
    /// Objectives of the Compact for the record as a whole, 1 to 23, in the order given.
    pub gcm: Vec<u8>,
    /// SDG goals (`10`) and targets (`10.7`, `10.a`), in the order given.
    pub sdg: Vec<String>,
    /// Guiding principles, 1 to 10.
    pub principles: Vec<u8>,
    /// The language the row is written in, when a column says so.
    pub language: Option<String>,
    /// Addresses of pages and documents (http or https).
    pub links: Vec<String>,
    /// Remarks.
    pub notes: Vec<String>,
    /// What was odd about this row's cells.
    pub findings: Vec<Finding>,
}

impl TableRow {
    /// Whether a finding of severity error refuses the row.
    #[must_use]
    pub fn refused(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// The title to show in a list: the first one, else the identifier.
    #[must_use]
    pub fn shown_title(&self) -> &str {
        self.titles.first().map(|title| title.text.as_str()).or(self.identifier.as_deref()).unwrap_or("")
    }
}
