//! A project is the same after it went out as IATI and came in again.

use sterna_archive::{NewTag, Origin, Tag, TagStatus};
use sterna_iati::{Activity, GapKind, Item, Limits, Reader as IatiReader, Writer, gaps};
use sterna_vocabulary::BaseUri;

use super::{About, activity_of};
use crate::mapping::{MappedTag, from_iati, settle};
use crate::project::{
    Document, Identifier, Indicator, Measurement, Organisation, Outcome, Project, ProjectType, Role, Sum,
};
use crate::tests::at;
use sterna_vocabulary::MultiText;

fn base() -> BaseUri {
    BaseUri::parse("https://example.org/terms").expect("a base")
}

fn read(text: &[u8]) -> Vec<Activity> {
    let mut reader = IatiReader::new(text, Limits::default());
    let mut activities = Vec::new();
    while let Some(item) = reader.next() {
        if let Item::Activity(activity) = item.expect("memory is readable") {
            activities.push(*activity);
        }
    }
    activities
}

fn tag(node: &str, framework: &str, concept: &str, rank: u8, status: TagStatus) -> Tag {
    let new = NewTag {
        record: sterna_archive::RecordId::from_bits(7),
        node: node.to_owned(),
        framework: framework.to_owned(),
        framework_version: "1".to_owned(),
        concept: concept.to_owned(),
        status,
        origin: Origin::Manual,
        rank,
        confidence: None,
        evidence: String::new(),
    };
    Tag {
        record: new.record,
        node: new.node,
        framework: new.framework,
        framework_version: new.framework_version,
        concept: new.concept,
        status: new.status,
        origin: new.origin,
        rank: new.rank,
        confidence: None,
        evidence: new.evidence,
        seq: sterna_archive::Seq(1),
        at: at(),
        actor: "owner".to_owned(),
        change_set: sterna_archive::ChangeSetId::from_bits(9),
        retracted: None,
        retracted_by_hand: false,
    }
}

fn about() -> About<'static> {
    About { collection: "main", at: at(), publisher: None }
}

/// The project and its tags, written and read again, ids given in order.
fn there_and_back(project: &Project, tags: &[Tag]) -> (Project, Vec<MappedTag>) {
    let activity = activity_of(project, tags, about(), &base());
    let mut writer = Writer::new(Vec::new(), &Default::default()).expect("memory takes it");
    writer.activity(&activity).expect("memory takes it");
    let text = writer.finish().expect("memory takes it");
    let again = read(&text);
    assert_eq!(again.len(), 1, "{}", String::from_utf8_lossy(&text));
    let mut mapped = from_iati(&again[0], &["https://example.org/terms/gcm"]);
    assert!(
        mapped.findings.iter().all(|finding| finding.code != "import.extension"),
        "{:?}",
        mapped.findings
    );
    settle(None, &mut mapped).expect("a body");
    (mapped.project, mapped.tags)
}

#[test]
fn every_real_project_is_the_same_after_going_out_and_coming_in() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../shared/data/iati/activities");
    let Ok(entries) = std::fs::read_dir(folder) else {
        eprintln!("SKIPPED: shared data absent");
        return;
    };
    let (mut all, mut valid) = (0, 0);
    for entry in entries {
        let path = entry.expect("an entry").path();
        for activity in read(&std::fs::read(&path).expect("the file is read")) {
            let mut mapped = from_iati(&activity, &[]);
            settle(None, &mut mapped).expect("a body");
            let tags: Vec<Tag> = mapped
                .tags
                .iter()
                .map(|one| {
                    let node = one.outcome.map_or("", |at| mapped.project.outcomes[at].id.as_str());
                    tag(node, &one.framework, &one.concept, one.rank, TagStatus::Confirmed)
                })
                .collect();
            let (project, again) = there_and_back(&mapped.project, &tags);
            assert_eq!(project, mapped.project, "{}: {}", path.display(), activity.identifier);
            let plain = |tags: &[MappedTag]| {
                let mut tags: Vec<_> = tags
                    .iter()
                    .map(|one| (one.outcome, one.framework.clone(), one.rank, one.concept.clone()))
                    .collect();
                tags.sort();
                tags
            };
            assert_eq!(plain(&again), plain(&mapped.tags), "{}: {}", path.display(), activity.identifier);
            all += 1;
            let out = activity_of(&mapped.project, &tags, about(), &base());
            valid += usize::from(gaps(&out, None).iter().all(|gap| gap.kind != GapKind::Schema));
        }
    }
    eprintln!("{valid} of {all} real projects can be published");
    assert_eq!(all, 3688);
}

/// What a spreadsheet or a person may say and IATI has no word for.
fn unlike_iati() -> Project {
    let organisation = |role, name: &str| Organisation {
        name: MultiText::of("en", name),
        reference: Some("XM-EX".to_owned()),
        role,
        variety: Some("10".to_owned()),
    };
    Project {
        variety: ProjectType::Law,
        title: MultiText::of("fr", "Une loi <nouvelle> & claire"),
        description: MultiText::of("und", "Words"),
        identifiers: vec![Identifier { scheme: "table:main".to_owned(), value: "P-1".to_owned() }],
        default_language: Some("fr".to_owned()),
        organisations: vec![
            organisation(Role::Reporting, "Example Ministry"),
            organisation(Role::Partner, "Example Union"),
            organisation(Role::Implementing, "Example Office"),
        ],
        status: Some("2".to_owned()),
        period: crate::project::Period {
            planned_start: Some(jiff::civil::date(2024, 1, 1)),
            ..Default::default()
        },
        stated: vec![Sum { currency: "CHF".to_owned(), minor: 12_345 }],
        documents: vec![Document { url: "not an address".to_owned(), ..Document::default() }],
        outcomes: vec![
            Outcome {
                id: "o1".to_owned(),
                title: MultiText::of("fr", "Premier"),
                share: Some(600_000),
                ..Outcome::default()
            },
            Outcome {
                id: "o2".to_owned(),
                title: MultiText::of("fr", "Second"),
                indicators: vec![Indicator {
                    targets: vec![Measurement {
                        when: "soon".to_owned(),
                        value: "5".to_owned(),
                        ..Default::default()
                    }],
                    ..Indicator::default()
                }],
                ..Outcome::default()
            },
        ],
        ..Project::default()
    }
}

#[test]
fn what_iati_has_no_word_for_comes_back_too() {
    let project = unlike_iati();
    let (again, tags) = there_and_back(&project, &[]);
    assert_eq!(again, project);
    assert_eq!(tags, []);
    let activity = activity_of(&project, &[], about(), &base());
    assert_eq!(activity.identifier, "P-1");
    let lacking: Vec<_> =
        gaps(&activity, None).into_iter().filter(|gap| gap.kind == GapKind::Schema).collect();
    assert_eq!(lacking, []);
}

#[test]
fn tags_leave_where_they_stand_and_suggestions_stay() {
    use TagStatus::{Confirmed, None as NoneApplies, Suggested};
    let tags = [
        tag("", "gcm", "1", 1, Confirmed),
        tag("o1", "gcm", "16", 1, Confirmed),
        tag("o1", "gcm", "2", 2, Confirmed),
        tag("o1", "sdg", "10", 0, Confirmed),
        tag("o2", "sdg-target", "10.7", 0, Confirmed),
        tag("o2", "gcm", "5", 1, Suggested),
        tag("o2", "gcm", "", 0, NoneApplies),
    ];
    let activity = activity_of(&unlike_iati(), &tags, about(), &base());
    let codes: Vec<(&str, bool)> =
        activity.tags.iter().map(|one| (one.code.as_str(), one.of_results)).collect();
    assert_eq!(codes, [("GCM-1", false), ("GCM-2", true), ("GCM-16", true), ("10", true), ("10.7", true)]);
    assert_eq!(activity.tags[0].vocabulary_uri.as_deref(), Some("https://example.org/terms/gcm"));
    let references: Vec<Vec<&str>> = activity
        .results
        .iter()
        .map(|one| one.references.iter().map(|one| one.code.as_str()).collect())
        .collect();
    assert_eq!(references, [vec!["GCM-16", "GCM-2", "SDG-10"], vec!["SDG-10.7"]]);
    assert!(activity.results.iter().flat_map(|one| &one.indicators).all(|one| one.references.is_empty()));
    let (_, again) = there_and_back(&unlike_iati(), &tags);
    let again: Vec<(Option<usize>, &str, u8)> =
        again.iter().map(|one| (one.outcome, one.concept.as_str(), one.rank)).collect();
    let expected =
        [(None, "1", 1), (Some(0), "16", 1), (Some(0), "2", 2), (Some(0), "10", 0), (Some(1), "10.7", 0)];
    assert_eq!(again, expected);
}

#[test]
fn what_another_installation_wrote_is_taken_with_care() {
    let mut activity = activity_of(&unlike_iati(), &[], about(), &base());
    for broken in ["{", "[]", "{\"hand\":[\"title\"]}", "{\"outcomes\":[]}", "{\"unknown\":1}"] {
        activity.extension = Some(broken.to_owned());
        let mapped = from_iati(&activity, &[]);
        assert!(mapped.findings.iter().any(|finding| finding.code == "import.extension"), "{broken}");
        assert_eq!(mapped.project.outcomes.len(), 2, "{broken}");
    }
}
