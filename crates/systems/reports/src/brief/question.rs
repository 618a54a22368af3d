//! What a briefing note is about.

use jiff::civil::Date;
use sterna_vocabulary::{Lang, country, framework, region_list};

use crate::ReportError;
use crate::words::encode;

/// Where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Everywhere.
    Everywhere,
    /// A country or area, alpha-3.
    Country(String),
    /// A region of M49, by its code.
    Region(String),
}

/// What is asked of a briefing note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BriefQuestion {
    /// The objective's number.
    pub objective: String,
    /// Where.
    pub place: Place,
    /// The language of the note.
    pub lang: Lang,
    /// Collections that are counted; empty for all that are no demonstration.
    pub collections: Vec<String>,
    /// The date it bears.
    pub date: Date,
    /// As of this change number.
    pub as_of: Option<i64>,
    /// The rule of what counts as activated, when an earlier note is written again.
    pub statuses: Option<Vec<String>>,
}

impl BriefQuestion {
    /// A question, checked.
    ///
    /// # Errors
    /// `brief.objective`, `brief.place`.
    pub fn new(
        objective: &str,
        country_code: Option<&str>,
        region: Option<&str>,
        lang: Lang,
        date: Date,
    ) -> Result<Self, ReportError> {
        let number = objective.trim();
        let known = framework("gcm").and_then(|gcm| gcm.concept(number));
        let objective = known
            .map(|concept| concept.code.to_owned())
            .ok_or_else(|| ReportError::Objective { objective: number.chars().take(20).collect() })?;
        let refuse = |text: &str| ReportError::Place { place: text.chars().take(60).collect() };
        let given =
            |text: Option<&str>| text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
        let place = match (given(country_code), given(region)) {
            (Some(one), Some(other)) => return Err(refuse(&format!("{one} and {other}"))),
            (Some(code), None) => {
                let code = code.to_ascii_uppercase();
                Place::Country(country(&code).ok_or_else(|| refuse(&code))?.iso3.to_owned())
            }
            (None, Some(code)) => {
                let known = ["m49-region", "m49-subregion"]
                    .iter()
                    .any(|list| region_list(list).is_some_and(|list| list.region(&code).is_some()));
                Place::Region(known.then_some(code.clone()).ok_or_else(|| refuse(&code))?)
            }
            (None, None) => Place::Everywhere,
        };
        Ok(Self { objective, place, lang, collections: Vec::new(), date, as_of: None, statuses: None })
    }

    /// The filters of the place and the collections, as a query string that may be empty.
    pub(crate) fn scope(&self) -> String {
        let mut parts: Vec<String> =
            self.collections.iter().map(|slug| format!("collection={}", encode(slug))).collect();
        match &self.place {
            Place::Everywhere => {}
            Place::Country(code) => parts.push(format!("country={code}")),
            Place::Region(code) => {
                let sub = region_list("m49-subregion").is_some_and(|list| list.region(code).is_some());
                parts.push(format!("{}={}", if sub { "subregion" } else { "region" }, encode(code)));
            }
        }
        parts.join("&")
    }

    /// A name for its file, without an ending: `brief-objective-16-KEN-fr`.
    pub fn file_name(&self) -> String {
        let place = match &self.place {
            Place::Everywhere => String::new(),
            Place::Country(code) | Place::Region(code) => format!("-{code}"),
        };
        format!("brief-objective-{}{place}-{}", self.objective, self.lang)
    }

    /// The address of the note on the pages, without a host.
    pub fn query_string(&self) -> String {
        let mut parts = vec![format!("objective={}", self.objective)];
        match &self.place {
            Place::Everywhere => {}
            Place::Country(code) => parts.push(format!("country={code}")),
            Place::Region(code) => parts.push(format!("region={}", encode(code))),
        }
        parts.extend(self.collections.iter().map(|slug| format!("collection={}", encode(slug))));
        parts.push(format!("lang={}", self.lang));
        parts.join("&")
    }
}
