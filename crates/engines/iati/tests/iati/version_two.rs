//! An activity of 2.03 with everything, and the rules.

use jiff::civil::date;
use sterna_iati::{DateType, ResultType, Role, Share, Status, TransactionType};

use crate::shared::{read, whole};

const FULL: &str = include_str!("full-2.03.xml");

#[test]
fn everything_is_kept() {
    let outcome = read(FULL.as_bytes());
    assert_eq!(outcome.codes(), ["iati.person-dropped", "iati.value-rounded", "iati.sector-level"]);
    assert!(outcome.findings[0].message.starts_with("3 details"), "{}", outcome.findings[0].message);
    let activity = &outcome.activities[0];
    assert_eq!((activity.hierarchy, activity.humanitarian), (Some(2), Some(true)));
    assert_eq!(
        activity.titles.iter().map(|title| title.language.as_deref()).collect::<Vec<_>>(),
        [Some("en"), Some("fr")]
    );
    assert_eq!(activity.status, Some(Status::Implementation));
    assert_eq!((activity.start(), activity.end()), (Some(date(2020, 2, 1)), Some(date(2022, 12, 31))));
    assert_eq!(activity.date(DateType::PlannedStart), Some(date(2020, 1, 1)));
    assert_eq!(activity.participating_orgs[0].role, Some(Role::Funding));
    assert_eq!(activity.participating_orgs[0].activity_id.as_deref(), Some("XM-OTHER-9"));
    assert_eq!(activity.countries[0].share, Some(Share(600_000)));
    assert_eq!(
        activity.locations[0].point.map(|point| (point.latitude, point.longitude)),
        Some((-1.28, 36.82))
    );
    assert_eq!(activity.locations[0].administrative[0].level, Some(1));
    assert_eq!(activity.sectors[1].narratives[0].text, "Our <own> & sector");
    assert_eq!(activity.policy_markers[0].significance.as_deref(), Some("1"));
    assert_eq!(activity.default_aid_types, [("1".to_owned(), "C01".to_owned())]);
    assert_eq!(activity.contacts[0].organisation[0].text, "Example Office");
    let budget = &activity.budgets[0];
    assert_eq!((budget.kind.as_str(), budget.status.as_str()), ("2", "1"));
    assert_eq!(budget.value.as_ref().and_then(|value| value.minor), Some(123_456_789));
    let transaction = &activity.transactions[0];
    assert_eq!(transaction.kind, Some(TransactionType::Disbursement));
    let value = transaction.value.as_ref().expect("a value");
    assert_eq!(
        (value.text.as_str(), value.minor, value.currency.as_deref()),
        ("-1000.6", Some(-1001), Some("JPY"))
    );
    assert_eq!(transaction.provider.as_ref().and_then(|one| one.activity_id.as_deref()), Some("XM-OTHER-9"));
    assert_eq!(transaction.sectors[0].code, "15190");
    assert_eq!(activity.planned_disbursements[0].start, Some(date(2021, 1, 1)));
    assert_eq!(activity.related[0].reference, "XM-EX-0");
    assert_eq!(activity.documents[0].languages, ["en"]);
    let result = &activity.results[0];
    assert_eq!((result.kind, result.aggregation), (Some(ResultType::Outcome), Some(false)));
    assert_eq!(result.references[0].code, "GCM-16");
    let indicator = &result.indicators[0];
    assert!(!indicator.ascending);
    assert_eq!(indicator.baselines[0].measurement.value.as_deref(), Some("10"));
    let period = &indicator.periods[0];
    assert_eq!(period.targets[0].dimensions[0].value, "female");
    assert_eq!(period.actuals[0].locations, ["L1"]);
    assert_eq!(period.actuals[0].comments[0].text, "Counted twice a year");
}

#[test]
fn no_person_is_anywhere_in_what_is_kept() {
    let outcome = read(FULL.as_bytes());
    let kept = format!("{:?}", outcome.activities) + &format!("{:?}", outcome.findings);
    for secret in ["A. Person", "person@example.org", "+41"] {
        assert!(FULL.contains(secret) && !kept.contains(secret), "{secret}");
    }
}

fn finds(inside: &str, code: &str, element: &str) {
    let outcome = read(whole(inside).as_bytes());
    assert_eq!(outcome.activities.len(), 1, "{inside}");
    let finding = outcome.only(code);
    assert_eq!(finding.place.element, element, "{inside}: {}", finding.message);
    assert_eq!(finding.place.identifier.as_deref(), Some("XM-EX-1"));
}

fn is_silent(inside: &str) {
    let outcome = read(whole(inside).as_bytes());
    assert!(outcome.findings.is_empty(), "{inside}: {:?}", outcome.findings);
}

#[test]
fn dates_that_do_not_exist() {
    finds("<activity-date type=\"3\" iso-date=\"2016-02-30\"/>", "iati.date", "activity-date");
    finds("<activity-date type=\"4\" iso-date=\"2019-01-01\"/>", "iati.period", "activity-date");
}

#[test]
fn unknown_codes() {
    finds("<activity-status code=\"9\"/>", "iati.status", "activity-status");
    finds("<participating-org role=\"7\" ref=\"X\"/>", "iati.code", "participating-org");
    finds("<result type=\"5\"><title>T</title></result>", "iati.code", "result");
    let currency = "<budget><period-start iso-date=\"2020-01-01\"/><period-end iso-date=\"2020-12-31\"/>\
                    <value currency=\"XQQ\" value-date=\"2020-01-01\">1</value></budget>";
    finds(currency, "iati.currency", "budget/value");
    let country = "<transaction><transaction-type code=\"99\"/><value>1</value></transaction>";
    finds(country, "iati.code", "transaction/transaction-type");
}

#[test]
fn percentages() {
    let sectors = |first: &str, second: &str| {
        format!(
            "<sector vocabulary=\"7\" code=\"8\" percentage=\"{first}\"/><sector vocabulary=\"7\" code=\"10\" percentage=\"{second}\"/>"
        )
    };
    is_silent(&sectors("50", "50"));
    is_silent(&sectors("33.33", "66.66"));
    finds(&sectors("50", "49.98"), "iati.sector-percentage", "sector");
    finds("<sector code=\"11110\"/>", "iati.sector-percentage", "sector");
    finds("<recipient-country code=\"UG\"/>", "iati.place-percentage", "recipient-country");
    finds("<recipient-country code=\"XX\"/>", "iati.country", "recipient-country");
}

#[test]
fn budgets_are_of_one_year_at_most() {
    let budget = |end: &str| {
        format!(
            "<budget><period-start iso-date=\"2020-01-01\"/><period-end iso-date=\"{end}\"/><value>1</value></budget>"
        )
    };
    is_silent(&budget("2021-01-01"));
    finds(&budget("2021-01-02"), "iati.budget-period", "budget");
    finds(&budget("2019-12-31"), "iati.period", "budget");
}

#[test]
fn values_are_numbers() {
    let value = |text: &str| {
        format!("<transaction><transaction-type code=\"3\"/><value>{text}</value></transaction>")
    };
    finds(&value("1,000"), "iati.value", "transaction/value");
    finds(&value(""), "iati.value", "transaction/value");
    finds(&value("99999999999999999999"), "iati.value", "transaction/value");
}

#[test]
fn a_place_is_exact() {
    let xml = whole("\n<sector code=\"1\" percentage=\"x\"/>");
    let outcome = read(xml.as_bytes());
    let place = &outcome.only("iati.percentage").place;
    assert_eq!(place.byte as usize, xml.find("<sector code=\"1\"").expect("there"));
    assert_eq!(place.line, 4);
    assert_eq!(place.to_string(), "activity 1 (XM-EX-1), line 4, sector");
}
