//! What the schema asks for and an activity does not have.

use jiff::civil::Date;

use super::gap::{Gap, GapKind};
use crate::{
    Activity, Document, HumanitarianScope, Indicator, Location, Measurement, Narrative, Outcome, Transaction,
    Value,
};

/// What keeps the activity, once written, from being valid against the schema of 2.03, and then which rules of the
/// standard it breaks. Rules about the future are checked when `today` is given. Rules that are only warnings are not
/// looked at.
pub fn gaps(activity: &Activity, today: Option<Date>) -> Vec<Gap> {
    let mut found = Found::default();
    found.head(activity);
    found.lists(activity);
    found.money(activity);
    for (at, result) in activity.results.iter().enumerate() {
        found.result(&format!("result[{}]", at + 1), result);
    }
    super::rules::check(activity, today, &mut found);
    found.gaps
}

/// Gaps as they are found.
#[derive(Default)]
pub(super) struct Found {
    gaps: Vec<Gap>,
}

impl Found {
    /// A schema's want, unless it is met.
    fn want(&mut self, met: bool, element: &str, message: &'static str) {
        if !met {
            self.gaps.push(Gap {
                kind: GapKind::Schema,
                rule: "schema",
                element: element.to_owned(),
                message,
            });
        }
    }

    /// A rule, unless it is kept.
    pub(super) fn rule(&mut self, kept: bool, rule: &'static str, element: &str, message: &'static str) {
        if !kept {
            self.gaps.push(Gap { kind: GapKind::Rule, rule, element: element.to_owned(), message });
        }
    }

    fn head(&mut self, activity: &Activity) {
        self.want(
            !activity.identifier.is_empty(),
            "iati-identifier",
            "there is no identifier; give the project one",
        );
        match &activity.reporting_org {
            Some(org) => {
                self.want(
                    org.reference.is_some(),
                    "reporting-org",
                    "the reporting organisation has no identifier; add it",
                );
                self.want(
                    org.kind.is_some(),
                    "reporting-org",
                    "the reporting organisation's type is missing; add it",
                );
                self.want(
                    !org.narratives.is_empty(),
                    "reporting-org",
                    "the reporting organisation has no name; add it",
                );
                self.words("reporting-org", &org.narratives);
            }
            None => self.want(false, "reporting-org", "no organisation reports it; add one"),
        }
        self.want(!activity.titles.is_empty(), "title", "there is no title; give the project one");
        self.words("title", &activity.titles);
        for description in &activity.descriptions {
            self.words("description", &description.narratives);
        }
        self.want(
            !activity.participating_orgs.is_empty(),
            "participating-org",
            "no organisation takes part; add a donor or an implementer",
        );
        for org in &activity.participating_orgs {
            self.want(
                org.role.is_some(),
                "participating-org",
                "an organisation takes part in no known role; say which",
            );
            self.words("participating-org", &org.narratives);
        }
        self.want(
            activity.status.is_some(),
            "activity-status",
            "its status is unknown; say how far it has come",
        );
        self.want(!activity.dates.is_empty(), "activity-date", "it has no date; add its start");
        for date in &activity.dates {
            self.date("activity-date", Some(date.date));
        }
        let updated = activity.last_updated.as_deref();
        self.want(
            updated.is_none_or(is_date_time),
            "@last-updated-datetime",
            "the time is no dateTime of XML; write it as 2026-01-31T12:00:00Z",
        );
        self.language("@xml:lang", activity.default_language.as_deref());
    }

    fn lists(&mut self, activity: &Activity) {
        for other in &activity.other_identifiers {
            self.want(other.kind.is_some(), "other-identifier", "another identifier has no type; add it");
        }
        for (at, document) in activity.documents.iter().enumerate() {
            self.document(&format!("document-link[{}]", at + 1), document);
        }
        for url in &activity.websites {
            self.uri("document-link", url);
        }
        for related in &activity.related {
            self.want(
                related.kind.is_some(),
                "related-activity",
                "a related activity has no type; say which it is",
            );
        }
        let uris = activity
            .regions
            .iter()
            .map(|one| &one.vocabulary_uri)
            .chain(activity.sectors.iter().map(|one| &one.vocabulary_uri))
            .chain(activity.tags.iter().map(|one| &one.vocabulary_uri))
            .chain(activity.policy_markers.iter().map(|one| &one.vocabulary_uri))
            .chain(activity.humanitarian_scopes.iter().map(|one| &one.vocabulary_uri));
        for uri in uris.flatten() {
            self.uri("@vocabulary-uri", uri);
        }
        for HumanitarianScope { kind, vocabulary, .. } in &activity.humanitarian_scopes {
            self.want(
                kind.is_some() && vocabulary.is_some(),
                "humanitarian-scope",
                "it lacks its type or vocabulary; add it",
            );
        }
        for (at, Location { administrative, names, descriptions, .. }) in
            activity.locations.iter().enumerate()
        {
            let element = format!("location[{}]", at + 1);
            self.want(
                administrative.iter().all(|area| area.vocabulary.is_some()),
                &element,
                "an administrative area has no vocabulary; add it",
            );
            self.words(&element, names);
            self.words(&element, descriptions);
        }
        let narratives = activity
            .countries
            .iter()
            .map(|one| &one.narratives)
            .chain(activity.regions.iter().map(|one| &one.narratives))
            .chain(activity.sectors.iter().map(|one| &one.narratives))
            .chain(activity.tags.iter().map(|one| &one.narratives))
            .chain(activity.policy_markers.iter().map(|one| &one.narratives))
            .chain(activity.humanitarian_scopes.iter().map(|one| &one.narratives))
            .chain(activity.other_identifiers.iter().map(|one| &one.owner_names));
        for narratives in narratives {
            self.words("narrative", narratives);
        }
    }

    fn money(&mut self, activity: &Activity) {
        for (at, budget) in activity.budgets.iter().enumerate() {
            let element = format!("budget[{}]", at + 1);
            self.want(
                budget.start.is_some() && budget.end.is_some(),
                &element,
                "a budget needs the first and last day of its period",
            );
            self.date(&element, budget.start);
            self.date(&element, budget.end);
            self.value(&element, budget.value.as_ref(), budget.start.is_some());
        }
        let has_day = !activity.dates.is_empty();
        for (at, planned) in activity.planned_disbursements.iter().enumerate() {
            let element = format!("planned-disbursement[{}]", at + 1);
            self.want(planned.start.is_some() || has_day, &element, "it needs the first day of its period");
            self.value(&element, planned.value.as_ref(), planned.start.is_some() || has_day);
        }
        for (at, transaction) in activity.transactions.iter().enumerate() {
            self.transaction(&format!("transaction[{}]", at + 1), transaction, has_day);
        }
    }

    fn transaction(&mut self, element: &str, transaction: &Transaction, has_day: bool) {
        self.want(transaction.kind.is_some(), element, "its type is missing or unknown; add it");
        self.want(transaction.date.is_some() || has_day, element, "its date is missing; add it");
        self.date(element, transaction.date);
        self.value(element, transaction.value.as_ref(), transaction.date.is_some() || has_day);
        self.words(element, &transaction.descriptions);
        for org in transaction.provider.iter().chain(&transaction.receiver) {
            self.words(element, &org.narratives);
        }
        for sector in &transaction.sectors {
            self.words(element, &sector.narratives);
            sector.vocabulary_uri.iter().for_each(|uri| self.uri(element, uri));
            self.want(sector.share.is_none(), element, "a transaction's sector has no percentage");
        }
        let shared = transaction.country.as_ref().is_some_and(|one| one.share.is_some())
            || transaction.region.as_ref().is_some_and(|one| one.share.is_some());
        self.want(!shared, element, "a transaction's country or region has no percentage");
    }

    fn result(&mut self, element: &str, result: &Outcome) {
        self.want(result.kind.is_some(), element, "its type is missing; say output, outcome or impact");
        self.want(!result.titles.is_empty(), element, "it has no title; give the outcome one");
        self.words(element, &result.titles);
        self.words(element, &result.descriptions);
        for document in &result.documents {
            self.document(element, document);
        }
        for reference in &result.references {
            reference.vocabulary_uri.iter().for_each(|uri| self.uri(element, uri));
        }
        for (at, indicator) in result.indicators.iter().enumerate() {
            self.indicator(&format!("{element}/indicator[{}]", at + 1), indicator);
        }
    }

    fn indicator(&mut self, element: &str, indicator: &Indicator) {
        self.want(indicator.measure.is_some(), element, "its measure is missing; add it");
        self.want(!indicator.titles.is_empty(), element, "it has no title; give the indicator one");
        self.words(element, &indicator.titles);
        self.words(element, &indicator.descriptions);
        for document in &indicator.documents {
            self.document(element, document);
        }
        for reference in &indicator.references {
            reference.vocabulary_uri.iter().for_each(|uri| self.uri(element, uri));
        }
        for baseline in &indicator.baselines {
            let year = match &baseline.year {
                Some(year) => year.parse::<u32>().is_ok_and(|year| year > 0),
                None => baseline.date.is_some(),
            };
            self.want(year, element, "a baseline needs its year");
            self.measurement(element, &baseline.measurement);
        }
        for period in &indicator.periods {
            let whole = period.start.is_some() && period.end.is_some();
            self.want(whole, element, "a period needs its first and last day");
            for figure in period.targets.iter().chain(&period.actuals) {
                self.measurement(element, figure);
            }
        }
    }

    fn measurement(&mut self, element: &str, measurement: &Measurement) {
        self.words(element, &measurement.comments);
        for document in &measurement.documents {
            self.document(element, document);
        }
    }

    fn document(&mut self, element: &str, document: &Document) {
        self.uri(element, &document.url);
        self.words(element, &document.titles);
        self.words(element, &document.descriptions);
    }

    fn value(&mut self, element: &str, value: Option<&Value>, has_day: bool) {
        let Some(value) = value else {
            return self.want(false, element, "its value is missing; add it");
        };
        self.want(is_decimal(&value.text), element, "its value is no decimal number");
        self.want(value.date.is_some() || has_day, element, "its value has no date; add it");
        self.date(element, value.date);
    }

    fn words(&mut self, element: &str, narratives: &[Narrative]) {
        for narrative in narratives {
            self.language(element, narrative.language.as_deref());
        }
    }

    fn language(&mut self, element: &str, language: Option<&str>) {
        let fits = language.is_none_or(|language| {
            language.split('-').enumerate().all(|(at, part)| {
                (1..=8).contains(&part.len())
                    && part.bytes().all(|byte| byte.is_ascii_alphabetic() || at > 0 && byte.is_ascii_digit())
            })
        });
        self.want(fits, element, "a language is no code such as en or fr");
    }

    fn date(&mut self, element: &str, date: Option<Date>) {
        self.want(date.is_none_or(|date| date.year() > 0), element, "a date is before the year 1");
    }

    fn uri(&mut self, element: &str, uri: &str) {
        self.want(is_uri(uri), element, "an address is no URI; write it whole, with %20 for a blank");
    }
}

/// Whether a text is a URI that every validator takes: a scheme, and no character that must be encoded. Stricter than
/// RFC 3986 where validators differ.
pub fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let is_scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    let authority =
        rest.strip_prefix("//").map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let is_authority = authority.is_none_or(|authority| {
        let host = authority.rsplit('@').next().unwrap_or_default();
        let (name, port) = host.split_once(':').unwrap_or((host, "0"));
        !name.is_empty()
            && !name.contains('%')
            && (1..=5).contains(&port.len())
            && port.bytes().all(|byte| byte.is_ascii_digit())
    });
    let bytes = rest.as_bytes();
    let fits = bytes.iter().enumerate().all(|(at, byte)| match byte {
        b'%' => bytes.get(at + 1..at + 3).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit)),
        b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}' | b'[' | b']' => false,
        byte => byte.is_ascii_graphic(),
    });
    is_scheme
        && is_authority
        && fits
        && !rest.is_empty()
        && bytes.iter().filter(|byte| **byte == b'#').count() < 2
}

/// Whether a text is a decimal of XML Schema.
fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    !(whole.is_empty() && fraction.is_empty())
        && whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit())
}

/// Whether a text is a dateTime of XML Schema.
fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_once('T') else { return false };
    let (clock, zone) = match time.find(['Z', '+', '-']) {
        Some(at) => time.split_at(at),
        None => (time, ""),
    };
    let (whole, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let is_zone = match zone {
        "" | "Z" => true,
        _ => zone.len() == 6 && zone[1..].parse::<jiff::civil::Time>().is_ok(),
    };
    date.len() == 10
        && date.parse::<Date>().is_ok_and(|date| date.year() > 0)
        && whole.len() == 8
        && whole.parse::<jiff::civil::Time>().is_ok()
        && !fraction.is_empty()
        && fraction.bytes().all(|byte| byte.is_ascii_digit())
        && is_zone
}
