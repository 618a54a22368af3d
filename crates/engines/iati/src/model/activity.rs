//! An activity: the unit that IATI publishes.

use jiff::civil::Date;

use super::{
    Budget, Contact, Description, Document, HumanitarianScope, Location, Narrative, Outcome,
    ParticipatingOrganisation, PlannedDisbursement, PolicyMarker, RecipientCountry, RecipientRegion,
    ReportingOrganisation, Sector, Tag, Transaction,
};

/// An activity as published, of any version: the words of 1.x are mapped to the codes of 2.x.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Activity {
    /// The number of the activity in its file, from 0, counting refused ones.
    pub index: u64,
    /// The line of its first byte, from 1.
    pub line: u64,
    /// Its first byte, from 0, in the unpacked text as UTF-8.
    pub byte: u64,
    /// Its length in bytes of UTF-8.
    pub length_bytes: u64,
    /// The `iati-identifier`; empty when missing (then a finding `iati.no-identifier` precedes).
    pub identifier: String,
    /// Other identifiers, present and past.
    pub other_identifiers: Vec<Identifier>,
    /// The default language of its texts, in lower case.
    pub default_language: Option<String>,
    /// The default currency of its values, in upper case.
    pub default_currency: Option<String>,
    /// The level in the publisher's hierarchy, 1 being the highest.
    pub hierarchy: Option<u32>,
    /// When it was last changed, as published.
    pub last_updated: Option<String>,
    /// Whether it is humanitarian as a whole, when stated.
    pub humanitarian: Option<bool>,
    /// Who publishes it.
    pub reporting_org: Option<ReportingOrganisation>,
    /// The title by language.
    pub titles: Vec<Narrative>,
    /// The descriptions, each by language.
    pub descriptions: Vec<Description>,
    /// Who takes part, and how.
    pub participating_orgs: Vec<ParticipatingOrganisation>,
    /// Whom to turn to: organisations only, never persons.
    pub contacts: Vec<Contact>,
    /// How far it has come; `None` when the file gives nothing that is known: never guessed.
    pub status: Option<Status>,
    /// When it starts and ends.
    pub dates: Vec<ActivityDate>,
    /// The scope code: `1` global … `8` a single location.
    pub scope: Option<String>,
    /// Countries that benefit.
    pub countries: Vec<RecipientCountry>,
    /// Regions that benefit.
    pub regions: Vec<RecipientRegion>,
    /// Places within them.
    pub locations: Vec<Location>,
    /// Sectors of the activity (transactions have their own).
    pub sectors: Vec<Sector>,
    /// Tags.
    pub tags: Vec<Tag>,
    /// Policy markers.
    pub policy_markers: Vec<PolicyMarker>,
    /// Emergencies and appeals it answers to.
    pub humanitarian_scopes: Vec<HumanitarianScope>,
    /// The collaboration type code (bilateral, multilateral, …).
    pub collaboration_type: Option<String>,
    /// The default flow type code.
    pub default_flow_type: Option<String>,
    /// The default finance type code.
    pub default_finance_type: Option<String>,
    /// The default aid type codes: (vocabulary, code); vocabulary `1` when none is stated.
    pub default_aid_types: Vec<(String, String)>,
    /// The default tied status code.
    pub default_tied_status: Option<String>,
    /// The budget, period by period.
    pub budgets: Vec<Budget>,
    /// Payments planned.
    pub planned_disbursements: Vec<PlannedDisbursement>,
    /// Money that moved or was promised.
    pub transactions: Vec<Transaction>,
    /// Documents.
    pub documents: Vec<Document>,
    /// Web pages about it (1.x).
    pub websites: Vec<String>,
    /// Parents, children and others.
    pub related: Vec<RelatedActivity>,
    /// What it brings about.
    pub results: Vec<Outcome>,
    /// The kind of demonstration it belongs to (`synthetic`, `factual`), as [`crate::NAMESPACE`] marks it.
    pub demonstration: Option<String>,
    /// The text of an element `sterna:project` ([`crate::NAMESPACE`]): what IATI has no word for.
    pub extension: Option<String>,
}

/// Another identifier of the activity.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Identifier {
    /// The identifier.
    pub value: String,
    /// What it is: `A1` internal, `B1` a previous one, …; `None` in 1.x.
    pub kind: Option<String>,
    /// The identifier of the organisation it belongs to.
    pub owner: Option<String>,
    /// The name of that organisation by language.
    pub owner_names: Vec<Narrative>,
}

/// Another activity this one belongs with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RelatedActivity {
    /// How: `1` parent, `2` child, `3` sibling, `4` co-funded, `5` third party.
    pub kind: Option<String>,
    /// Its `iati-identifier`.
    pub reference: String,
}

/// How far an activity has come, by its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// `1`: being planned.
    Pipeline,
    /// `2`: under way.
    Implementation,
    /// `3`: physically complete, accounts open (1.x: completion).
    Finalisation,
    /// `4`: closed (1.x: post-completion).
    Closed,
    /// `5`: cancelled.
    Cancelled,
    /// `6`: suspended.
    Suspended,
}

impl Status {
    /// The code of the status.
    pub fn code(self) -> &'static str {
        match self {
            Status::Pipeline => "1",
            Status::Implementation => "2",
            Status::Finalisation => "3",
            Status::Closed => "4",
            Status::Cancelled => "5",
            Status::Suspended => "6",
        }
    }
}

/// What a date of an activity stands for, by its 2.x code; the names of 1.x are mapped to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DateType {
    /// `1` (1.x `start-planned`).
    PlannedStart,
    /// `2` (1.x `start-actual`).
    ActualStart,
    /// `3` (1.x `end-planned`).
    PlannedEnd,
    /// `4` (1.x `end-actual`).
    ActualEnd,
}

impl DateType {
    /// The code in version 2.x.
    pub fn code(self) -> &'static str {
        match self {
            DateType::PlannedStart => "1",
            DateType::ActualStart => "2",
            DateType::PlannedEnd => "3",
            DateType::ActualEnd => "4",
        }
    }
}

/// A date of an activity; dates that do not exist are findings and are left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActivityDate {
    /// What it stands for.
    pub kind: DateType,
    /// The day.
    pub date: Date,
}

impl Activity {
    /// The first date of a kind.
    pub fn date(&self, kind: DateType) -> Option<Date> {
        self.dates.iter().find(|date| date.kind == kind).map(|date| date.date)
    }

    /// The start: actual where stated, else planned.
    pub fn start(&self) -> Option<Date> {
        self.date(DateType::ActualStart).or_else(|| self.date(DateType::PlannedStart))
    }

    /// The end: actual where stated, else planned.
    pub fn end(&self) -> Option<Date> {
        self.date(DateType::ActualEnd).or_else(|| self.date(DateType::PlannedEnd))
    }
}
