//! What is looked at once an activity is whole: the rules of the standard that matter to a stocktake.

use std::collections::BTreeMap;

use crate::note::Notes;
use crate::words::{Words, words};
use crate::{Activity, DateType, Sector, Severity, Share};

/// Percentages may miss 100 by this much: three thirds written with two decimals make 99.99.
const TOLERANCE_PPM: u64 = 100;

/// Notes where `activity` breaks a rule.
pub(crate) fn check(activity: &Activity, notes: &mut Notes) {
    let mut rules = Rules { notes };
    rules.presence(activity);
    rules.identifier(activity);
    rules.dates(activity);
    rules.sectors(activity);
    rules.places(activity);
}

struct Rules<'n> {
    notes: &'n mut Notes,
}

impl Rules<'_> {
    fn note<W: Into<Words>>(
        &mut self,
        code: &'static str,
        severity: Severity,
        element: &str,
        message: impl FnOnce() -> W,
    ) {
        self.notes.add(code, severity, 0, || (element.to_owned(), message().into()));
    }

    fn warn(&mut self, code: &'static str, element: &str, message: impl Into<Words>) {
        self.note(code, Severity::Warning, element, || message);
    }

    /// Identifier, title, description, reporting organisation, status.
    fn presence(&mut self, activity: &Activity) {
        if activity.identifier.is_empty() {
            let message = "the activity has no `iati-identifier`; give it one and import it again";
            self.note("iati.no-identifier", Severity::Error, "iati-identifier", || message.to_owned());
        }
        if activity.titles.is_empty() {
            self.warn("iati.no-title", "title", "the activity has no title");
        }
        if activity.descriptions.is_empty() {
            self.note("iati.no-description", Severity::Notice, "description", || {
                "the activity has no description".to_owned()
            });
        }
        match &activity.reporting_org {
            None => {
                self.warn("iati.no-reporting-org", "reporting-org", "no organisation is named as reporting")
            }
            Some(organisation) if organisation.narratives.is_empty() => {
                self.warn("iati.no-narrative", "reporting-org", "the reporting organisation has no name");
            }
            Some(_) => {}
        }
        if activity.status.is_none() {
            self.warn("iati.no-status", "activity-status", "the activity has no status that is known");
        }
        if activity.participating_orgs.is_empty() {
            self.note("iati.no-participating-org", Severity::Notice, "participating-org", || {
                "no organisation is named as taking part".to_owned()
            });
        }
    }

    /// The identifier against the reporting organisation's.
    fn identifier(&mut self, activity: &Activity) {
        let Some(reference) = activity.reporting_org.as_ref().and_then(|org| org.reference.as_deref()) else {
            return;
        };
        if activity.identifier.is_empty() {
            return;
        }
        if activity.identifier == reference {
            self.warn(
                "iati.identifier-prefix",
                "iati-identifier",
                words("the identifier is that of the reporting organisation itself")
                    .with("case", "same")
                    .with("reference", reference),
            );
            return;
        }
        let earlier = activity
            .other_identifiers
            .iter()
            .filter(|other| other.kind.as_deref().is_some_and(|kind| kind.eq_ignore_ascii_case("B1")))
            .any(|other| !other.value.is_empty() && activity.identifier.starts_with(&other.value));
        if !activity.identifier.starts_with(reference) && !earlier {
            self.note("iati.identifier-prefix", Severity::Notice, "iati-identifier", || {
                words(format!(
                    "the identifier does not begin with the reporting organisation's, `{reference}`"
                ))
                .with("case", "other")
                .with("reference", reference)
            });
        }
    }

    /// A start there must be, and before the end.
    fn dates(&mut self, activity: &Activity) {
        if activity.start().is_none() {
            self.warn(
                "iati.no-start",
                "activity-date",
                "the activity has neither a planned nor an actual start date",
            );
        }
        for (start, end) in
            [(DateType::PlannedStart, DateType::PlannedEnd), (DateType::ActualStart, DateType::ActualEnd)]
        {
            if let (Some(start), Some(end)) = (activity.date(start), activity.date(end))
                && end < start
            {
                self.note("iati.period", Severity::Warning, "activity-date", || {
                    words(format!("the activity ends on {end}, before it starts on {start}"))
                        .with("end", end)
                        .with("start", start)
                });
            }
        }
    }

    /// Sectors: their percentages by vocabulary, and where they are declared.
    fn sectors(&mut self, activity: &Activity) {
        let in_transactions = activity.transactions.iter().filter(|one| !one.sectors.is_empty()).count();
        if activity.sectors.is_empty() && in_transactions == 0 {
            self.note("iati.no-sector", Severity::Notice, "sector", || {
                "no sector is stated, neither for the activity nor for its transactions".to_owned()
            });
        } else if activity.sectors.is_empty() && in_transactions < activity.transactions.len() {
            let message = words("some transactions have a sector and some have none").with("case", "some");
            self.warn("iati.sector-level", "sector", message);
        } else if !activity.sectors.is_empty() && in_transactions > 0 {
            self.warn(
                "iati.sector-level",
                "sector",
                words("sectors are stated for the activity and for transactions").with("case", "both"),
            );
        }
        if activity.sectors.len() == 1 && activity.sectors[0].share.is_none() {
            return;
        }
        let mut by_vocabulary: BTreeMap<&str, Vec<Option<Share>>> = BTreeMap::new();
        for Sector { vocabulary, share, .. } in &activity.sectors {
            by_vocabulary.entry(vocabulary).or_default().push(*share);
        }
        for (vocabulary, shares) in by_vocabulary {
            let what = || format!("sectors of vocabulary {vocabulary}");
            self.shares("iati.sector-percentage", "sector", vocabulary, &shares, what);
        }
    }

    /// Countries and regions: their percentages, and where they are declared.
    fn places(&mut self, activity: &Activity) {
        let stated = !activity.countries.is_empty() || !activity.regions.is_empty();
        let with_place =
            activity.transactions.iter().filter(|one| one.country.is_some() || one.region.is_some()).count();
        if !stated && with_place == 0 {
            self.note("iati.no-place", Severity::Notice, "recipient-country", || {
                "no country or region is stated, neither for the activity nor for its transactions".to_owned()
            });
        } else if !stated && with_place < activity.transactions.len() {
            self.warn(
                "iati.place-level",
                "recipient-country",
                words("some transactions have a place and some have none").with("case", "some"),
            );
        } else if stated && with_place > 0 {
            self.warn(
                "iati.place-level",
                "recipient-country",
                words("countries or regions are stated for the activity and for transactions")
                    .with("case", "both"),
            );
        }
        let countries: Vec<Option<Share>> = activity.countries.iter().map(|country| country.share).collect();
        if activity.regions.is_empty() {
            let what = || "countries".to_owned();
            self.shares("iati.place-percentage", "recipient-country", "", &countries, what);
            return;
        }
        let mut by_vocabulary: BTreeMap<&str, Vec<Option<Share>>> = BTreeMap::new();
        for region in &activity.regions {
            by_vocabulary.entry(&region.vocabulary).or_insert_with(|| countries.clone()).push(region.share);
        }
        for (vocabulary, shares) in by_vocabulary {
            let what = || format!("countries and regions of vocabulary {vocabulary}");
            self.shares("iati.place-percentage", "recipient-region", vocabulary, &shares, what);
        }
    }

    /// Several parts must each have a percentage and make 100; a single one may leave it out.
    fn shares(
        &mut self,
        code: &'static str,
        element: &str,
        vocabulary: &str,
        shares: &[Option<Share>],
        what: impl Fn() -> String,
    ) {
        if matches!(shares, [] | [None]) {
            return;
        }
        let without = shares.iter().filter(|share| share.is_none()).count();
        if without > 0 {
            self.note(code, Severity::Warning, element, || {
                words(format!("{without} of {} {} have no percentage", shares.len(), what()))
                    .with("case", "absent")
                    .with("sum", "")
                    .with("vocabulary", vocabulary)
                    .with("without", without)
            });
            return;
        }
        let sum: u64 = shares.iter().flatten().map(|share| u64::from(share.0)).sum();
        if sum.abs_diff(u64::from(Share::WHOLE.0)) > TOLERANCE_PPM {
            self.note(code, Severity::Warning, element, || {
                let (whole, rest) = (sum / 10_000, sum % 10_000);
                words(format!(
                    "the percentages of {} {} make {whole}.{rest:04}, not 100",
                    shares.len(),
                    what()
                ))
                .with("case", "sum")
                .with("sum", format!("{whole}.{rest:04}"))
                .with("vocabulary", vocabulary)
                .with("without", 0)
            });
        }
    }
}
