//! Which rules of the standard's ruleset an activity breaks: those that are errors.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::gaps::Found;
use crate::{Activity, DateType, Indicator, Sector, Share};

/// Adds what breaks a rule.
pub(super) fn check(activity: &Activity, today: Option<Date>, found: &mut Found) {
    head(activity, today, found);
    sectors(activity, found);
    places(activity, found);
    money(activity, today, found);
    for (at, result) in activity.results.iter().enumerate() {
        let element = format!("result[{}]", at + 1);
        for indicator in &result.indicators {
            let both = !result.references.is_empty() && !indicator.references.is_empty();
            let message = "a reference stands on the result and on its indicator; keep one";
            found.rule(!both, "8.11.1", &element, message);
            measured(&element, indicator, found);
        }
    }
}

fn head(activity: &Activity, today: Option<Date>, found: &mut Found) {
    let reporting = activity.reporting_org.as_ref().and_then(|org| org.reference.as_deref());
    found.rule(
        reporting != Some(activity.identifier.as_str()) || activity.identifier.is_empty(),
        "1.1.3",
        "iati-identifier",
        "the identifier is the organisation's own; give the project one of its own",
    );
    found.rule(
        activity.start().is_some(),
        "6.11.1",
        "activity-date",
        "there is neither a planned nor an actual start; add one",
    );
    let languages_are_known = activity.default_language.is_some() || all_languages_known(activity);
    found.rule(languages_are_known, "4.1.1", "@xml:lang", "a text's language is unknown; say which it is");
    let order = |one: DateType, other: DateType| match (activity.date(one), activity.date(other)) {
        (Some(start), Some(end)) => start <= end,
        _ => true,
    };
    let message = "it ends before it starts; mend the dates";
    found.rule(order(DateType::PlannedStart, DateType::PlannedEnd), "11.1.2", "activity-date", message);
    found.rule(order(DateType::ActualStart, DateType::ActualEnd), "11.1.3", "activity-date", message);
    if let Some(today) = today {
        let past = |kind| activity.date(kind).is_none_or(|date| date <= today);
        let message = "an actual date is in the future; make it a planned one";
        found.rule(past(DateType::ActualStart), "11.1.4", "activity-date", message);
        found.rule(past(DateType::ActualEnd), "11.1.5", "activity-date", message);
    }
    for org in &activity.participating_orgs {
        let named = org.reference.is_some() || !org.narratives.is_empty();
        found.rule(named, "6.10.1", "participating-org", "an organisation has neither identifier nor name");
    }
    for marker in &activity.policy_markers {
        let significant = marker.vocabulary != "1" || marker.significance.is_some();
        found.rule(significant, "6.14.1", "policy-marker", "a marker has no significance; add it");
        let worded = marker.vocabulary != "99" || !marker.narratives.is_empty();
        found.rule(worded, "6.13.1", "policy-marker", "a marker of one's own has no words; add them");
    }
}

fn all_languages_known(activity: &Activity) -> bool {
    let head = activity.titles.iter().chain(activity.descriptions.iter().flat_map(|one| &one.narratives));
    let orgs = activity.participating_orgs.iter().flat_map(|one| &one.narratives);
    let reporting = activity.reporting_org.iter().flat_map(|one| &one.narratives);
    let results = activity.results.iter().flat_map(|one| one.titles.iter().chain(&one.descriptions));
    let indicators = activity.results.iter().flat_map(|one| &one.indicators).flat_map(|one| &one.titles);
    let documents = activity.documents.iter().flat_map(|one| &one.titles);
    let sectors = activity.sectors.iter().flat_map(|one| &one.narratives);
    let mut all =
        head.chain(orgs).chain(reporting).chain(results).chain(indicators).chain(documents).chain(sectors);
    all.all(|narrative| narrative.language.is_some())
        && activity.documents.iter().all(|one| !one.titles.is_empty())
        && activity.websites.is_empty()
}

fn sectors(activity: &Activity, found: &mut Found) {
    let of_transactions = activity.transactions.iter().filter(|one| !one.sectors.is_empty()).count();
    found.rule(
        !activity.sectors.is_empty() || of_transactions > 0,
        "6.2.2",
        "sector",
        "it has no sector; add one",
    );
    found.rule(
        of_transactions == 0 || of_transactions == activity.transactions.len(),
        "6.7.2",
        "transaction/sector",
        "some transactions have a sector and some have none",
    );
    found.rule(
        activity.sectors.is_empty() || of_transactions == 0,
        "6.6.2",
        "sector",
        "sectors stand on the activity and on transactions; keep one",
    );
    let mut by_vocabulary: BTreeMap<&str, Vec<&Sector>> = BTreeMap::new();
    for sector in &activity.sectors {
        by_vocabulary.entry(&sector.vocabulary).or_default().push(sector);
        let worded = !matches!(sector.vocabulary.as_str(), "98" | "99") || !sector.narratives.is_empty();
        found.rule(worded, "2.2.1", "sector", "a sector of one's own vocabulary has no words; add them");
    }
    for sectors in by_vocabulary.values() {
        let shares: Vec<Option<Share>> = sectors.iter().map(|one| one.share).collect();
        divided(&shares, ["2.1.1", "2.1.2", "2.1.4"], "sector", found);
    }
}

/// Parts of one whole: each has a percentage and they make 100; one alone has none, or 100.
fn divided(shares: &[Option<Share>], rules: [&'static str; 3], element: &str, found: &mut Found) {
    if let [only] = shares {
        let whole = only.is_none_or(|share| share == Share::WHOLE);
        return found.rule(whole, rules[2], element, "the only one has a percentage other than 100");
    }
    if shares.len() < 2 {
        return;
    }
    let stated = shares.iter().all(Option::is_some);
    found.rule(stated, rules[0], element, "there are several and not each has a percentage; add them");
    let sum: u64 = shares.iter().flatten().map(|share| u64::from(share.parts_per_million())).sum();
    let whole = sum == u64::from(Share::WHOLE.parts_per_million());
    found.rule(whole, rules[1], element, "the percentages do not make 100; mend them");
}

fn places(activity: &Activity, found: &mut Found) {
    let placed = !activity.countries.is_empty() || !activity.regions.is_empty();
    let has_place = |one: &crate::Transaction| one.country.is_some() || one.region.is_some();
    let of_transactions = activity.transactions.iter().filter(|one| has_place(one)).count();
    let element = "recipient-country";
    found.rule(
        !placed || of_transactions == 0,
        "3.6.2",
        element,
        "places stand on the activity and on transactions; keep one",
    );
    found.rule(placed || of_transactions > 0, "3.7.1", element, "it has no country or region; add one");
    let all = placed || of_transactions == activity.transactions.len();
    found.rule(all, "3.7.2", element, "some transactions have a country or region and some have none");
    let countries: Vec<Option<Share>> = activity.countries.iter().map(|one| one.share).collect();
    if activity.regions.is_empty() {
        return divided(&countries, ["3.1.1", "3.1.2", "3.1.4"], element, found);
    }
    let mut by_vocabulary: BTreeMap<&str, Vec<Option<Share>>> = BTreeMap::new();
    for region in &activity.regions {
        by_vocabulary.entry(&region.vocabulary).or_default().push(region.share);
    }
    for mut shares in by_vocabulary.into_values() {
        shares.extend(&countries);
        divided(&shares, ["3.4.1", "3.4.2", "3.4.4"], "recipient-region", found);
    }
}

fn money(activity: &Activity, today: Option<Date>, found: &mut Found) {
    let values = activity
        .budgets
        .iter()
        .map(|one| &one.value)
        .chain(activity.planned_disbursements.iter().map(|one| &one.value))
        .chain(activity.transactions.iter().map(|one| &one.value));
    let known = values.flatten().all(|value| value.currency.is_some());
    found.rule(known, "7.8.1", "value", "a value's currency is unknown; add it");
    for (at, budget) in activity.budgets.iter().enumerate() {
        let element = format!("budget[{}]", at + 1);
        if let (Some(start), Some(end)) = (budget.start, budget.end) {
            found.rule(start <= end, "8.6.3", &element, "its period ends before it starts");
            let latest = start.checked_add(jiff::Span::new().years(1)).unwrap_or(Date::MAX);
            found.rule(
                end <= latest,
                "7.5.3",
                &element,
                "its period is longer than one year; divide it by years",
            );
        }
    }
    for (at, planned) in activity.planned_disbursements.iter().enumerate() {
        let element = format!("planned-disbursement[{}]", at + 1);
        if let (Some(start), Some(end)) = (planned.start, planned.end) {
            found.rule(start <= end, "8.6.3", &element, "its period ends before it starts");
        }
        for (org, rule) in [(&planned.provider, "6.9.1"), (&planned.receiver, "6.9.2")] {
            let named = org.as_ref().is_none_or(|org| org.reference.is_some() || !org.narratives.is_empty());
            found.rule(named, rule, &element, "an organisation has neither identifier nor name");
        }
    }
    let Some(today) = today else { return };
    for (at, transaction) in activity.transactions.iter().enumerate() {
        let element = format!("transaction[{}]", at + 1);
        let past = transaction.date.is_none_or(|date| date <= today);
        found.rule(past, "11.2.1", &element, "its date is in the future");
        let valued = transaction.value.as_ref().and_then(|value| value.date);
        found.rule(
            valued.is_none_or(|date| date <= today),
            "11.2.2",
            &element,
            "its value date is in the future",
        );
    }
}

/// Figures of a measure that is a number must have one.
fn measured(element: &str, indicator: &Indicator, found: &mut Found) {
    for period in &indicator.periods {
        if let (Some(start), Some(end)) = (period.start, period.end) {
            found.rule(start <= end, "8.6.1", element, "a period ends before it starts");
        }
    }
    if !matches!(indicator.measure.as_deref(), Some("1" | "2" | "3" | "4")) {
        return;
    }
    let mut all = |stated: bool, rule| {
        found.rule(
            stated,
            rule,
            element,
            "a figure has no value; add it, or say that the measure is qualitative",
        );
    };
    let has_value = |one: &crate::Measurement| one.value.is_some();
    all(indicator.baselines.iter().all(|one| has_value(&one.measurement)), "8.8.1");
    all(indicator.periods.iter().flat_map(|one| &one.targets).all(has_value), "8.9.1");
    all(indicator.periods.iter().flat_map(|one| &one.actuals).all(has_value), "8.10.1");
}
