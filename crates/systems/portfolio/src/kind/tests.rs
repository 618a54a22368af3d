//! Tests of the digest.

use proptest::prelude::*;
use sterna_archive::{ChangeSetId, Kind, Origin, ParsedBody, Seq, Tag, TagStatus};

use super::{Card, ProjectKind, node_amounts, place_shares};
use crate::project::{CountryShare, Outcome, OutcomeKind, Project, RegionShare, Sum};
use crate::tests::{at, record};

pub(crate) fn tag(project: &Project, node: &str, framework: &str, concept: &str, status: TagStatus) -> Tag {
    Tag {
        record: record("a", project).id,
        node: node.to_owned(),
        framework: framework.to_owned(),
        framework_version: "1".to_owned(),
        concept: concept.to_owned(),
        status,
        origin: Origin::Manual,
        rank: 1,
        confidence: None,
        evidence: String::new(),
        seq: Seq(1),
        at: at(),
        actor: "owner".to_owned(),
        change_set: ChangeSetId::from_bits(1),
        retracted: None,
        retracted_by_hand: false,
    }
}

fn outcome(id: &str, kind: OutcomeKind, share: Option<u32>) -> Outcome {
    Outcome { id: id.to_owned(), kind, share, ..Outcome::default() }
}

proptest! {
    #[test]
    fn money_of_nodes_sums_to_what_counts(
        minor in any::<i64>(),
        outcomes in prop::collection::vec((0_u8..4, prop::option::of(0_u32..1_000_000)), 0..8),
        on_record: bool,
        on_outcome: bool,
    ) {
        let kinds = [OutcomeKind::Output, OutcomeKind::Outcome, OutcomeKind::Impact, OutcomeKind::Other];
        let outcomes = outcomes.iter().enumerate()
            .map(|(at, (kind, share))| outcome(&format!("o{at}"), kinds[usize::from(*kind)], *share)).collect();
        let project = Project { outcomes, ..Project::default() };
        let mut tags = Vec::new();
        if on_record { tags.push(tag(&project, "", "gcm", "1", TagStatus::Confirmed)); }
        if on_outcome { tags.push(tag(&project, "o0", "gcm", "1", TagStatus::Confirmed)); }
        let nodes = node_amounts(&project, &tags, &[Sum { currency: "USD".to_owned(), minor }]);
        let sum: i128 = nodes.iter().flat_map(|node| &node.amounts).map(|amount| i128::from(amount.minor)).sum();
        prop_assert_eq!(sum, i128::from(minor));
    }
}

#[test]
fn countries_and_regions_divide_the_whole_together() {
    let country = |code: &str, millionths| CountryShare { code: code.to_owned(), millionths };
    let project = Project {
        countries: vec![country("KEN", Some(250_000)), country("UGA", Some(250_000))],
        regions: vec![RegionShare {
            vocabulary: "1".to_owned(),
            code: "298".to_owned(),
            millionths: Some(400_000),
            ..RegionShare::default()
        }],
        ..Project::default()
    };
    let shares = place_shares(&project);
    let sum = |facet: &str| {
        shares.iter().filter(|share| share.facet == facet).map(|share| share.millionths).sum::<u32>()
    };
    assert_eq!(sum("country"), 500_000);
    assert_eq!(sum("region"), 900_000);
    let africa = shares.iter().find(|share| share.facet == "region" && share.value == "002");
    assert_eq!(africa.map(|share| share.millionths), Some(500_000), "both are in M49 region 002");
}

#[test]
fn a_status_is_never_guessed() {
    let digest = |status: Option<&str>, state: &str| {
        let project = Project { status: status.map(str::to_owned), ..Project::default() };
        let mut own = record("a", &project);
        own.state = state.to_owned();
        ProjectKind.digest(&own, &[], &[]).expect("a digest").activated
    };
    assert_eq!(digest(None, "recorded"), None);
    assert_eq!(digest(None, "activated"), Some(true));
    assert_eq!(digest(Some("1"), "recorded"), Some(false));
    assert_eq!(digest(Some("5"), "recorded"), Some(false));
    for ended in ["2", "3", "4", "6"] {
        assert_eq!(digest(Some(ended), "recorded"), Some(true));
    }
}

#[test]
fn a_body_in_memory_gives_the_digest_of_its_bytes() {
    let mut project = Project {
        title: sterna_vocabulary::MultiText::of("fr", "Registre"),
        status: Some("2".to_owned()),
        outcomes: vec![outcome("o1", OutcomeKind::Outcome, None), outcome("o2", OutcomeKind::Output, None)],
        countries: vec![CountryShare { code: "KEN".to_owned(), millionths: None }],
        ..Project::default()
    };
    project.stated = vec![Sum { currency: "USD".to_owned(), minor: 1_001 }];
    let own = record("a", &project);
    let tags = [
        tag(&project, "o1", "gcm", "1", TagStatus::Confirmed),
        tag(&project, "", "gcm", "", TagStatus::None),
    ];
    let read = ProjectKind.digest(&own, &tags, &[]).expect("a digest");
    // What is not known while an import is staged plays no part.
    let bare = sterna_archive::Record { body: Vec::new(), seq: Seq(0), actor: String::new(), ..own };
    assert_eq!(ProjectKind.digest_parsed(&bare, &ParsedBody::new(project), &tags), Some(read));
    assert_eq!(ProjectKind.digest_parsed(&bare, &ParsedBody::new(7_u8), &tags), None);
}

#[test]
fn withheld_outcomes_give_search_nothing() {
    let mut hidden = outcome("o1", OutcomeKind::Outcome, None);
    hidden.title = sterna_vocabulary::MultiText::of("en", "shelter address");
    hidden.sensitivity = sterna_archive::Sensitivity::Withheld;
    let project = Project { outcomes: vec![hidden], ..Project::default() };
    let digest = ProjectKind.digest(&record("a", &project), &[], &[]).expect("a digest");
    assert!(digest.nodes[0].withheld);
    assert!(!digest.texts.iter().any(|text| text.text.contains("shelter")));
    let card = Card::from_json(&digest.card);
    assert_eq!(card.outcomes, 1);
    assert!(ProjectKind.upgrade(99, b"{}").is_err());
}
