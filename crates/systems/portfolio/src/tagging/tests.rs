//! Tests of the rules of tagging.

use sterna_archive::{ChangeSetId, NewTag, Origin, RecordId, Seq, Tag, TagStatus, Write};

use super::{NodeRef, TagAction, decide};
use crate::tests::at;

fn node() -> NodeRef {
    NodeRef { record: RecordId::from_bits(1), node: "o1".to_owned() }
}

/// What stands after the writes.
fn after(mut standing: Vec<Tag>, writes: &[Write]) -> Vec<Tag> {
    for write in writes {
        match write {
            Write::Untag(gone) => {
                standing.retain(|tag| tag.concept != gone.concept || tag.framework != gone.framework)
            }
            Write::Tag(new) => {
                standing.retain(|tag| tag.concept != new.concept || tag.framework != new.framework);
                standing.push(stands(new));
            }
            other => panic!("{other:?}"),
        }
    }
    standing
}

fn stands(new: &NewTag) -> Tag {
    Tag {
        record: new.record.clone(),
        node: new.node.clone(),
        framework: new.framework.clone(),
        framework_version: new.framework_version.clone(),
        concept: new.concept.clone(),
        status: new.status,
        origin: new.origin,
        rank: new.rank,
        confidence: new.confidence,
        evidence: new.evidence.clone(),
        seq: Seq(1),
        at: at(),
        actor: "owner".to_owned(),
        change_set: ChangeSetId::from_bits(1),
        retracted: None,
        retracted_by_hand: false,
    }
}

fn act(standing: &[Tag], action: &TagAction) -> Result<Vec<Tag>, &'static str> {
    let writes =
        decide(standing, &node(), "gcm", action, Origin::Manual, "").map_err(|error| error.code())?;
    Ok(after(standing.to_vec(), &writes))
}

fn codes(tags: &[Tag]) -> Vec<(&str, u8)> {
    let mut codes: Vec<(&str, u8)> = tags.iter().map(|tag| (tag.concept.as_str(), tag.rank)).collect();
    codes.sort_by_key(|(_, rank)| *rank);
    codes
}

fn list(codes: &[&str]) -> Vec<String> {
    codes.iter().map(|code| (*code).to_owned()).collect()
}

#[test]
fn four_objectives_fit_and_a_fifth_is_refused() {
    let four = act(&[], &TagAction::Add(list(&["16", "7", "15", "GCM-23"]))).expect("four fit");
    assert_eq!(codes(&four), [("16", 1), ("7", 2), ("15", 3), ("23", 4)]);
    assert_eq!(act(&four, &TagAction::Add(list(&["1"]))), Err("tag.too-many"));
    assert_eq!(act(&four, &TagAction::Add(list(&["7"]))).expect("nothing new"), four);
    assert_eq!(act(&[], &TagAction::Replace(list(&["1", "2", "3", "4", "5"]))), Err("tag.too-many"));
}

#[test]
fn taking_one_away_closes_the_gap() {
    let three = act(&[], &TagAction::Add(list(&["1", "2", "3"]))).expect("tags");
    let two = act(&three, &TagAction::Remove(list(&["1"]))).expect("tags");
    assert_eq!(codes(&two), [("2", 1), ("3", 2)]);
    let turned = act(&two, &TagAction::Replace(list(&["3", "2"]))).expect("tags");
    assert_eq!(codes(&turned), [("3", 1), ("2", 2)]);
    assert!(act(&turned, &TagAction::Clear).expect("none").is_empty());
}

#[test]
fn explicitly_none_and_tags_exclude_each_other() {
    let none = act(&[], &TagAction::None).expect("none");
    assert_eq!((none.len(), none[0].status, none[0].concept.as_str()), (1, TagStatus::None, ""));
    assert!(decide(&none, &node(), "gcm", &TagAction::None, Origin::Manual, "").expect("again").is_empty());
    let one = act(&none, &TagAction::Add(list(&["8"]))).expect("a tag takes none away");
    assert_eq!(codes(&one), [("8", 1)]);
    assert_eq!(act(&one, &TagAction::None), Err("tag.none-with-tags"));
}

#[test]
fn an_accepted_suggestion_says_so_and_others_stay() {
    let suggest = |concept: &str| Tag {
        status: TagStatus::Suggested,
        origin: Origin::Suggestion,
        concept: concept.to_owned(),
        ..act(&[], &TagAction::Add(list(&["1"]))).expect("a tag").remove(0)
    };
    let standing = vec![suggest("9"), suggest("10")];
    let now = act(&standing, &TagAction::Add(list(&["9"]))).expect("tags");
    let nine = now.iter().find(|tag| tag.concept == "9").expect("nine");
    assert_eq!((nine.status, nine.origin), (TagStatus::Confirmed, Origin::SuggestionAccepted));
    assert!(now.iter().any(|tag| tag.concept == "10" && tag.status == TagStatus::Suggested));
    assert!(act(&standing, &TagAction::None).expect("none").iter().all(|tag| tag.status == TagStatus::None));
}

#[test]
fn what_nobody_knows_is_refused() {
    assert_eq!(act(&[], &TagAction::Add(list(&["24"]))), Err("tag.unknown-concept"));
    let error = decide(&[], &node(), "nothing", &TagAction::None, Origin::Manual, "").unwrap_err();
    assert_eq!(error.code(), "tag.unknown-framework");
}
