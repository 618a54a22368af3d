use crate::{Activity, Item, Limits, Node, Reader, imported_tags};

const OURS: &str = "https://example.org/vocab/gcm";

fn activity(inside: &str) -> Box<Activity> {
    let xml = format!(
        "<iati-activities version=\"2.03\"><iati-activity>{inside}</iati-activity></iati-activities>"
    );
    let mut items = Reader::new(xml.as_bytes(), Limits::default());
    items
        .find_map(|item| match item {
            Ok(Item::Activity(activity)) => Some(activity),
            _ => None,
        })
        .expect("one activity")
}

fn check(inside: &str, expected: &[(Node, &str, &str, &str)]) {
    let activity = activity(inside);
    let found = imported_tags(&activity, &[OURS]);
    let found: Vec<_> =
        found.iter().map(|tag| (tag.node, tag.framework, tag.concept.as_str(), tag.place.as_str())).collect();
    assert_eq!(found, expected, "{inside}");
}

#[test]
fn goals_and_targets_in_tags_and_sectors() {
    check(
        r#"<tag vocabulary="2" code="10"/><tag vocabulary="3" code="10.7"/><sector vocabulary="7" code="8"/>
           <sector vocabulary="8" code="8.8"/><sector vocabulary="9" code="17.3.2"/>"#,
        &[
            (Node::Activity, "sdg", "10", "tag[1]"),
            (Node::Activity, "sdg-target", "10.7", "tag[2]"),
            (Node::Activity, "sdg", "8", "sector[1]"),
            (Node::Activity, "sdg-target", "8.8", "sector[2]"),
            (Node::Activity, "sdg-target", "17.3", "sector[3]"),
        ],
    );
}

#[test]
fn objectives_only_under_our_address() {
    check(
        r#"<tag vocabulary="99" vocabulary-uri="https://example.org/vocab/gcm/2018" code="GCM-16"/>
           <tag vocabulary="99" vocabulary-uri="https://elsewhere.example/gcm" code="GCM-17"/>
           <tag vocabulary="99" code="GCM-18"/>
           <tag vocabulary="2" vocabulary-uri="https://example.org/vocab/gcm" code="GCM-19"/>"#,
        &[(Node::Activity, "gcm", "16", "tag[1]")],
    );
}

#[test]
fn results_carry_their_own() {
    check(
        r#"<result type="2"><title><narrative>A</narrative></title></result>
           <result type="2"><title><narrative>B</narrative></title>
           <reference vocabulary="99" vocabulary-uri="https://example.org/vocab/gcm" code="gcm-5"/>
           <indicator measure="1"><reference vocabulary="9" code="10.7.2"/>
           <reference vocabulary="99" vocabulary-uri="https://example.org/vocab/gcm" code="GCM-05"/></indicator></result>"#,
        &[
            (Node::Result(1), "gcm", "5", "result[2]/reference[1]"),
            (Node::Result(1), "sdg-target", "10.7", "result[2]/indicator[1]/reference[1]"),
        ],
    );
}

#[test]
fn codes_that_do_not_exist_are_passed_over() {
    check(
        r#"<tag vocabulary="2" code="18"/><tag vocabulary="3" code="10.99"/><tag vocabulary="2" code=""/>
           <tag vocabulary="99" vocabulary-uri="https://example.org/vocab/gcm" code="GCM-24"/>
           <tag vocabulary="99" vocabulary-uri="https://example.org/vocab/gcm" code="éé"/>"#,
        &[],
    );
}

#[test]
fn an_empty_address_matches_nothing() {
    let activity = activity(r#"<tag vocabulary="99" vocabulary-uri="urn:x" code="GCM-1"/>"#);
    assert!(imported_tags(&activity, &[""]).is_empty());
    assert!(imported_tags(&activity, &[]).is_empty());
}
