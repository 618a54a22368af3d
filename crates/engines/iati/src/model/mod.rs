//! What is kept of an activity: plain values, no reference to the file they came from.

mod activity;
mod budget;
mod contact;
mod document;
mod indicator;
mod location;
mod narrative;
mod organisation;
mod place;
mod result;
mod sector;
mod transaction;
mod value;

pub use activity::{Activity, ActivityDate, DateType, Identifier, RelatedActivity, Status};
pub use budget::{Budget, PlannedDisbursement};
pub use contact::Contact;
pub use document::{Document, DocumentDate};
pub use indicator::{Baseline, Dimension, Indicator, Measurement, Period};
pub use location::{Administrative, Location, LocationId, Point};
pub use narrative::{Description, Narrative};
pub use organisation::{OrganisationReference, ParticipatingOrganisation, ReportingOrganisation, Role};
pub use place::{RecipientCountry, RecipientRegion};
pub use result::{Outcome, Reference, ResultType};
pub use sector::{HumanitarianScope, PolicyMarker, Sector, Tag};
pub use transaction::{Transaction, TransactionType};
pub use value::{Share, Value};
