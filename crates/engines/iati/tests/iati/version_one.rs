//! Activities of 1.x: other words for the same things.

use jiff::civil::date;
use sterna_iati::{DateType, ResultType, Role, Status, TransactionType};

use crate::shared::read;

const OLD: &str = r#"<iati-activities version="1.03" generated-datetime="2013-01-01T00:00:00">
<iati-activity xml:lang="en" default-currency="GBP" hierarchy="1">
  <iati-identifier>GB-EX-7</iati-identifier>
  <other-identifier owner-ref="GB-EX" owner-name="Example">7</other-identifier>
  <reporting-org ref="GB-EX" type="10">Example Department</reporting-org>
  <title>Water</title><title xml:lang="fr">Eau</title>
  <description type="1">About water</description><description type="1" xml:lang="fr">De l'eau</description>
  <activity-website>http://example.org/7</activity-website>
  <participating-org role="Funding" ref="GB-EX">Example Department</participating-org>
  <participating-org role="Implementing">Partner</participating-org>
  <activity-status code="3">Completion</activity-status>
  <activity-date type="start-planned" iso-date="2010-01-01"/>
  <activity-date type="start-actual">2010-02-01</activity-date>
  <activity-date type="end-actual" iso-date="2012-06-30">30 June 2012</activity-date>
  <recipient-country code="ke" percentage="100">Kenya</recipient-country>
  <location><name>Town</name><location-type code="PPL"/>
    <administrative country="KE" adm1="A">Province</administrative>
    <coordinates latitude="-1.5" longitude="37" precision="2"/>
    <gazetteer-entry gazetteer-ref="GEO">123</gazetteer-entry></location>
  <sector vocabulary="DAC" code="14030" percentage="100">Water supply</sector>
  <sector vocabulary="RO" code="W" percentage="100">Our water</sector>
  <policy-marker vocabulary="DAC" code="1" significance="0">Gender</policy-marker>
  <budget type="Revised"><period-start iso-date="2010-04-01"/><period-end iso-date="2011-03-31"/>
    <value value-date="2010-04-01">100.5</value></budget>
  <transaction><transaction-type code="IF">Incoming</transaction-type><transaction-date iso-date="2010-03-01"/>
    <value value-date="2010-03-01">7</value><description>Funds</description>
    <provider-org ref="GB-EX">Example Department</provider-org></transaction>
  <transaction><transaction-type code="LR"/><value>8</value></transaction>
  <document-link url="http://example.org/a" format="text/html"><title>Page</title><category code="A01">x</category>
    <language>en</language></document-link>
  <related-activity type="1" ref="GB-EX-1">Parent</related-activity>
  <result type="1"><title>Taps</title><indicator measure="1"><title>Number</title>
    <period><period-start iso-date="2010-01-01"/><target value="5"/></period></indicator></result>
</iati-activity></iati-activities>"#;

#[test]
fn its_words_are_mapped() {
    let outcome = read(OLD.as_bytes());
    assert!(outcome.findings.is_empty(), "{:?}", outcome.findings);
    assert_eq!(outcome.header.version.as_deref(), Some("1.03"));
    let activity = &outcome.activities[0];
    let titles: Vec<_> =
        activity.titles.iter().map(|one| (one.language.as_deref(), one.text.as_str())).collect();
    assert_eq!(titles, [(Some("en"), "Water"), (Some("fr"), "Eau")]);
    assert_eq!(activity.descriptions.len(), 1, "two languages of one description");
    assert_eq!(activity.descriptions[0].narratives.len(), 2);
    let roles: Vec<_> = activity.participating_orgs.iter().map(|one| one.role).collect();
    assert_eq!(roles, [Some(Role::Funding), Some(Role::Implementing)]);
    assert_eq!(activity.status, Some(Status::Finalisation));
    assert_eq!(activity.date(DateType::ActualStart), Some(date(2010, 2, 1)));
    assert_eq!(activity.end(), Some(date(2012, 6, 30)));
    assert_eq!(activity.countries[0].code, "KE");
    assert_eq!(activity.locations[0].exactness.as_deref(), Some("2"));
    assert_eq!(activity.locations[0].administrative.len(), 3);
    assert_eq!(activity.locations[0].ids[0].code, "123");
    let vocabularies: Vec<_> = activity.sectors.iter().map(|one| one.vocabulary.as_str()).collect();
    assert_eq!(vocabularies, ["1", "99"]);
    assert_eq!(activity.budgets[0].kind, "2");
    assert_eq!(activity.budgets[0].value.as_ref().and_then(|value| value.minor), Some(10_050));
    let kinds: Vec<_> = activity.transactions.iter().map(|one| one.kind).collect();
    assert_eq!(kinds, [Some(TransactionType::IncomingFunds), Some(TransactionType::LoanRepayment)]);
    assert_eq!(activity.transactions[0].descriptions[0].text, "Funds");
    assert_eq!(activity.documents[0].languages, ["en"]);
    assert_eq!(activity.websites, ["http://example.org/7"]);
    assert_eq!(activity.other_identifiers[0].owner_names[0].text, "Example");
    assert_eq!(activity.results[0].kind, Some(ResultType::Output));
    assert_eq!(activity.results[0].indicators[0].periods[0].targets[0].value.as_deref(), Some("5"));
}

#[test]
fn an_activity_alone_is_read() {
    let start = OLD.find("<iati-activity ").expect("start");
    let end = OLD.find("</iati-activities>").expect("end");
    let outcome = read(&OLD.as_bytes()[start..end]);
    assert_eq!(outcome.codes(), ["iati.no-root"]);
    assert_eq!(outcome.activities.len(), 1);
}
