//! Words everybody shares: frameworks and their concepts, countries and areas, languages, currencies, money, dates.
//!
//! Everything here is a value or a pure function. The tables are built into the program and read once, on first use;
//! there is no input or output at run time. What a publisher words differently is layered over the built-in labels
//! with [`Overrides`]; storing those is the business of the floors above.

mod coded;
mod date;
mod error;
mod finding;
mod fold;
mod framework;
mod label;
mod lang;
mod migration;
mod money;
mod multi_text;
mod official;
mod place;
mod skos;
mod table;

#[cfg(test)]
mod tests;

pub use coded::{
    CodeName, activity_scope, activity_status, code_names, dac_region, language, organisation_role,
};
pub use date::{DateOrder, date_from_day, day_from_date, parse_date, parse_date_with_order};
pub use error::VocabularyError;
pub use finding::{Finding, Severity};
pub use fold::fold;
pub use framework::{
    Concept, Framework, Group, Match, MatchKind, Partition, Variant, concept, crosswalk, framework,
    frameworks,
};
pub use label::{Label, Labels};
pub use lang::Lang;
pub use migration::{ConceptMigration, MigrationPreview, NodeChange, StandingTag};
pub use money::{Currency, CurrencyCode, Money, currencies, currency, parse_decimal, parse_minor};
pub use multi_text::{MultiText, normal_tag};
pub use official::{OfficialLabel, Overrides, load_official};
pub use place::{
    Country, Footnote, Region, RegionList, countries, country, country_by_any, country_by_iso2, footnotes,
    region_list, region_lists,
};
pub use skos::{BaseUri, export_json_ld, export_turtle};
