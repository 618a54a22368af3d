//! Each limit, just inside and just outside.

use std::io::Read;

use sterna_iati::Limits;

use crate::shared::{Outcome, activity, file, read_within, whole};

fn check(xml: &str, inside: Limits, outside: Limits, code: &str) -> (Outcome, Outcome) {
    let within = read_within(xml.as_bytes(), inside);
    assert!(within.findings.is_empty(), "{:?}", within.findings);
    let beyond = read_within(xml.as_bytes(), outside);
    assert!(beyond.has(code), "{code}: {:?}", beyond.findings);
    (within, beyond)
}

#[test]
fn bytes_of_the_file() {
    let xml = whole("");
    let length = xml.len() as u64;
    let limits = |file_bytes_max| Limits { file_bytes_max, ..Limits::default() };
    check(&xml, limits(length), limits(length - 1), "iati.file-too-large");
}

#[test]
fn bytes_of_an_activity() {
    let long = activity("XM-EX-1", "<x/>");
    let xml = file(&format!("{long}{}", activity("XM-EX-2", "")));
    let limits = |activity_bytes_max| Limits { activity_bytes_max, ..Limits::default() };
    let (_, beyond) = check(&xml, limits(long.len()), limits(long.len() - 1), "iati.activity-too-large");
    assert_eq!(beyond.codes(), ["iati.activity-too-large"]);
    assert_eq!(beyond.activities.len(), 1, "the next one is read");
    assert_eq!(beyond.activities[0].index, 1);
    assert_eq!(beyond.findings[0].place.identifier.as_deref(), Some("XM-EX-1"));
}

#[test]
fn depth() {
    // The activity, its child and the child's children.
    let xml = whole(&format!("{}{}", "<x>".repeat(9), "</x>".repeat(9)));
    let limits = |depth_max| Limits { depth_max, ..Limits::default() };
    let (_, beyond) = check(&xml, limits(10), limits(9), "iati.limit");
    assert!(beyond.activities.is_empty());
}

#[test]
fn attributes() {
    let xml = whole("<x a='' b='' c='' d='' e='' f=''/>");
    let limits = |attributes_max| Limits { attributes_max, ..Limits::default() };
    check(&xml, limits(6), limits(5), "iati.limit");
}

#[test]
fn bytes_of_a_text() {
    let xml = whole("<description type=\"2\"><narrative>ééééééééé</narrative></description>");
    let limits = |text_bytes_max| Limits { text_bytes_max, ..Limits::default() };
    let (within, beyond) = check(&xml, limits(18), limits(17), "iati.text-cut");
    assert_eq!(within.activities[0].descriptions[1].narratives[0].text, "ééééééééé");
    assert_eq!(beyond.activities[0].descriptions[1].narratives[0].text, "éééééééé", "cut at a character");
}

#[test]
fn texts() {
    let limits = |narratives_max| Limits { narratives_max, ..Limits::default() };
    let (_, beyond) = check(&whole(""), limits(3), limits(2), "iati.limit");
    assert!(beyond.activities.is_empty());
}

#[test]
fn bytes_kept() {
    use sterna_iati::{ParticipatingOrganisation, RecipientCountry, Sector, Tag};
    let kept = size_of::<ParticipatingOrganisation>()
        + size_of::<RecipientCountry>()
        + size_of::<Sector>()
        + 1000 * size_of::<Tag>();
    let xml = whole(&"<tag vocabulary=\"2\" code=\"1\"/>".repeat(1000));
    let limits = |kept_bytes_max| Limits { kept_bytes_max, ..Limits::default() };
    let (_, beyond) = check(&xml, limits(kept), limits(kept - 1), "iati.limit");
    assert!(beyond.activities.is_empty());
}

#[test]
fn transactions() {
    let one = "<transaction><transaction-type code=\"3\"/><value>1</value></transaction>";
    let limits = |transactions_max| Limits { transactions_max, ..Limits::default() };
    let (within, beyond) = check(&whole(&one.repeat(3)), limits(3), limits(2), "iati.limit");
    assert_eq!(within.activities[0].transactions.len(), 3);
    assert!(beyond.activities.is_empty(), "half of the money is worse than none");
}

#[test]
fn findings() {
    let xml = whole(&"<sector code=\"1\" percentage=\"x\"/>".repeat(5));
    let limits = |findings_max| Limits { findings_max, ..Limits::default() };
    // Five percentages, and that six sectors do not make 100.
    assert_eq!(read_within(xml.as_bytes(), limits(6)).codes().len(), 6);
    let beyond = read_within(xml.as_bytes(), limits(5));
    assert_eq!(beyond.codes().len(), 6);
    assert_eq!(beyond.only("iati.findings-cut").message, "1 more findings are not listed");
}

#[test]
fn findings_of_an_activity() {
    let many = activity("XM-EX-1", &"<sector code=\"1\" percentage=\"x\"/>".repeat(5));
    let xml = file(&[many, activity("", "")].concat());
    let limits = |activity_findings_max| Limits { activity_findings_max, ..Limits::default() };
    assert_eq!(read_within(xml.as_bytes(), limits(6)).codes().len(), 7);
    let beyond = read_within(xml.as_bytes(), limits(5));
    assert!(beyond.has("iati.no-identifier"), "the next activity has its own");
    assert_eq!(beyond.only("iati.findings-cut").message, "1 more findings are not listed");
}

#[test]
fn a_refusal_is_always_told() {
    let xml = file(&format!("<iati-activity><a></iati-activity>{}", activity("XM-EX-2", "")));
    let outcome = read_within(xml.as_bytes(), Limits { findings_max: 0, ..Limits::default() });
    assert_eq!(outcome.codes(), ["iati.xml"]);
    assert_eq!(outcome.activities.len(), 1);
}

#[test]
fn identifiers() {
    let xml = file(&["XM-EX-1", "XM-EX-2", "XM-EX-3"].map(|identifier| activity(identifier, "")).concat());
    let limits = |identifiers_max| Limits { identifiers_max, ..Limits::default() };
    check(&xml, limits(3), limits(2), "iati.identifiers-cut");
}

#[test]
fn a_gzip_bomb_stops_at_the_files_limit() {
    let mut packed = Vec::new();
    let xml = std::io::repeat(b' ').take(64 << 20);
    let head = "<iati-activities version=\"2.03\">".as_bytes();
    let mut encoder = flate2::read::GzEncoder::new(head.chain(xml), flate2::Compression::best());
    encoder.read_to_end(&mut packed).expect("packed");
    assert!(packed.len() < 100_000, "{}", packed.len());
    let outcome = read_within(&*packed, Limits { file_bytes_max: 8 << 20, ..Limits::default() });
    assert_eq!(outcome.codes(), ["iati.file-too-large"]);
}
