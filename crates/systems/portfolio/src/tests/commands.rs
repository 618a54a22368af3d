//! Tests of the commands on one project.

use sterna_archive::{Actor, Reader};
use sterna_vocabulary::MultiText;

use super::samples::{archive, at};
use crate::project::{Project, Transition};
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
