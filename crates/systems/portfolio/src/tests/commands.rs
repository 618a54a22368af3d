//! Tests of the commands on one project.

use sterna_archive::{Actor, Reader};
use sterna_vocabulary::MultiText;

use super::samples::{archive, at};
use crate::project::{Identifier, Outcome, Project, Transition};
use crate::{create_project, edit_project, move_project};

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_written_edited_activated_withdrawn_and_restored() {
    let (_folder, archive, partition) = archive().await;
    let owner = Actor::owner();
    let project = Project { title: MultiText::of("en", "A law"), ..Project::default() };
    let made =
        create_project(&archive, &partition, "main", project.clone(), &owner, at()).await.expect("written");
    let id = made.record;
    let state =
        || async { partition.record(&Reader::owner(), &id).await.expect("read").expect("there").state };
    assert_eq!(state().await, "draft");
    let better = Project { title: MultiText::of("en", "A better law"), ..project };
    edit_project(&partition, &id, 1, better.clone(), &owner, at()).await.expect("edited");
    let late = edit_project(&partition, &id, 1, better, &owner, at()).await.unwrap_err();
    assert_eq!(late.code(), "archive.conflict", "two people editing one project");
    move_project(&partition, &id, 2, Transition::Endorse, &owner, at()).await.expect("endorsed");
    move_project(&partition, &id, 3, Transition::Activate, &owner, at()).await.expect("activated");
    move_project(&partition, &id, 4, Transition::Withdraw, &owner, at()).await.expect("withdrawn");
    assert_eq!(state().await, "withdrawn");
    let back = Transition::Restore(crate::project::State::Draft);
    move_project(&partition, &id, 5, back, &owner, at()).await.expect("restored");
    assert_eq!(state().await, "activated", "restoring goes back to where it was, whatever was asked");
    archive.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edit_keeps_outcomes_apart_and_leads_from_a_new_identifier() {
    let (_folder, archive, partition) = archive().await;
    let owner = Actor::owner();
    let outcome = |id: &str, title: &str| Outcome {
        id: id.to_owned(),
        title: MultiText::of("en", title),
        ..Outcome::default()
    };
    let project = Project {
        title: MultiText::of("en", "A law"),
        outcomes: vec![outcome("", "One"), outcome("", "Two"), outcome("", "Three")],
        ..Project::default()
    };
    let made = create_project(&archive, &partition, "main", project, &owner, at()).await.expect("written");
    let read = || async {
        let record = partition.record(&Reader::owner(), &made.record).await.expect("read").expect("there");
        Project::from_json(&record.body).expect("a body")
    };
    let mut hers = read().await;
    // The form: the second line is gone, and two new ones follow.
    crate::endpoints::set_outcomes(&mut hers, "One\nThree\nFour\nFive", "en", sterna_vocabulary::Lang::En);
    hers.identifiers = vec![Identifier { scheme: "iati".to_owned(), value: "XM-NEW-1".to_owned() }];
    edit_project(&partition, &made.record, 1, hers, &owner, at()).await.expect("edited");
    let after = read().await;
    let line = |one: &Outcome| format!("{} {}", one.id, one.title.get("en").unwrap_or_default());
    let lines: Vec<String> = after.outcomes.iter().map(line).collect();
    assert_eq!(lines, ["o1 One", "o3 Three", "o4 Four", "o5 Five"]);
    assert_eq!(after.orphaned.iter().map(line).collect::<Vec<_>>(), ["o2 Two"]);
    let found = crate::import::resolve(&partition, &Reader::owner(), "XM-NEW-1").await.expect("found");
    assert_eq!(found, made.record);
    archive.close().await;
}
