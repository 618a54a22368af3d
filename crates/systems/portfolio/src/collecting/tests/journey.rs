//! Asking, answering, deciding.

use sterna_archive::{Actor, Reader, TagStatus};
use sterna_vocabulary::Lang;

use super::place::{Place, put};
use crate::collecting::value::part;
use crate::collecting::{
    ContributorState, ItemKind, ItemState, Question, Review, Verdict, Which, find, make,
};
use crate::edit_project;
use crate::tagging::undo;
use crate::tests::at;

#[tokio::test(flavor = "multi_thread")]
async fn the_same_records_give_the_same_workbook() {
    let place = Place::new().await;
    let once = make(&place.partition, "Review", &[], &Actor::owner(), at()).await.expect("made").1;
    let again = make(&place.partition, "Review", &[], &Actor::owner(), at()).await.expect("made").1;
    assert_eq!(once, again);
    assert_eq!((once[0].issue.rows, once[0].file.name.as_str()), (3, "review-ministry-of-labour.xlsx"));
    assert!(once[0].issue.asked >= 3, "three records ask for their objectives at least");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_workbook_that_says_nothing_new_changes_nothing() {
    let place = Place::new().await;
    let received = place.send("empty.xlsx", &place.book(0).await).await;
    assert_eq!((received.refused, received.noticed, received.answers), (None, Vec::new(), 0));
    assert_eq!(received.contributor.as_deref(), Some("ministry-of-labour"));
    assert_eq!(place.review().await.items, Vec::new());
    let round = find(&place.partition, "Review").await.expect("the round");
    assert_eq!(round.contributors[0].state(None), ContributorState::Answered);
    assert_eq!(round.contributors[1].state(None), ContributorState::Made);
    assert!(place.send("empty.xlsx", &place.book(0).await).await.again);
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_become_one_change_that_names_its_cells_and_is_undone() {
    let place = Place::new().await;
    let mut book = place.book(0).await;
    put(&mut book, 0, "status", "Closed");
    put(&mut book, 0, "objective-1", &part(Question::Objectives, "16", Lang::En));
    put(&mut book, 0, "source", "Annual report");
    put(&mut book, 2, "objective-1", &part(Question::Objectives, "none", Lang::En));
    put(&mut book, 1, "title", "Beta, corrected");
    let received = place.send("answers.xlsx", &book).await;
    assert_eq!((received.refused, received.answers), (None, 4));
    let kinds = place.kinds().await;
    let expected = [
        (ItemKind::Addition, "status"),
        (ItemKind::Addition, "objectives"),
        (ItemKind::Conflict, "title"),
        (ItemKind::Addition, "objectives"),
    ];
    assert_eq!(kinds, expected.map(|(kind, what)| (kind, what.to_owned())));
    assert_eq!(place.record(0).await.1.status, None, "nothing is written before it is accepted");

    let decided = place.decide(ItemKind::Addition, Verdict::Accept).await;
    assert_eq!((decided.done, decided.skipped.len()), (3, 0));
    let (record, project) = place.record(0).await;
    assert_eq!(project.status.as_deref(), Some("4"));
    assert!(project.hand.contains("status"), "a later import leaves it alone");
    let history = place.partition.history(&Reader::owner(), &record.id).await.expect("history");
    let source = history[0].source.clone().expect("which cell put this here");
    assert_eq!((source.file.as_str(), source.file_hash.len()), ("answers.xlsx", 64));
    assert!(source.place.starts_with("Ministry of Labour, Answers!"), "{}", source.place);
    let tags = place.partition.tags(&Reader::owner(), &place.records).await.expect("tags");
    assert_eq!(tags.len(), 2);
    assert_eq!((tags[0].concept.as_str(), tags[0].node.as_str()), ("16", "o1"));
    assert!(tags[0].evidence.contains("answers.xlsx") && tags[0].evidence.contains("Annual report"));
    assert_eq!(tags[1].status, TagStatus::None);
    let review = place.review().await;
    let states: Vec<ItemState> = review.items.iter().map(|item| item.state).collect();
    assert_eq!(states, [ItemState::Accepted, ItemState::Accepted, ItemState::Open, ItemState::Accepted]);

    let change = decided.change.expect("one change");
    undo(&place.partition, &change, &Actor::owner(), at()).await.expect("undone");
    assert_eq!(place.record(0).await.1.status, None);
    assert_eq!(place.partition.tags(&Reader::owner(), &place.records).await.expect("tags"), Vec::new());
    assert_eq!(place.review().await.items[0].state, ItemState::Overtaken);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rejected_answer_stays_with_the_round() {
    let place = Place::new().await;
    let mut book = place.book(0).await;
    put(&mut book, 1, "status", "Closed");
    place.send("answers.xlsx", &book).await;
    assert_eq!(place.decide(ItemKind::Conflict, Verdict::Reject).await.done, 1);
    let item = place.review().await.items.remove(0);
    assert_eq!(
        (item.state, item.answer, item.recorded),
        (ItemState::Rejected, vec!["4".to_owned()], vec!["2".to_owned()])
    );
    assert_eq!(place.decide(ItemKind::Conflict, Verdict::Reopen).await.done, 1);
    assert_eq!(place.decide(ItemKind::Conflict, Verdict::Accept).await.done, 1);
    assert_eq!(place.record(1).await.1.status.as_deref(), Some("4"));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_contributors_about_one_record_are_laid_side_by_side() {
    let place = Place::new().await;
    let mut labour = place.book(0).await;
    put(&mut labour, 0, "status", "Closed");
    put(&mut labour, 2, "status", "Closed");
    let mut health = place.book(1).await;
    put(&mut health, 0, "status", &part(Question::Status, "2", Lang::Fr));
    put(&mut health, 2, "status", &part(Question::Status, "4", Lang::Fr));
    place.send("labour.xlsx", &labour).await;
    place.send("sante.xlsx", &health).await;
    let kinds: Vec<ItemKind> = place.review().await.items.iter().map(|item| item.kind).collect();
    use ItemKind::{Addition, Agreement, Conflict};
    assert_eq!(kinds, [Conflict, Addition, Conflict, Agreement]);
    let first = place.review().await.items.remove(0);
    assert_eq!(first.others[0].contributor, "Ministère de la santé");
    assert_eq!(first.others[0].value, ["2"]);
    let torn = place.decide(Conflict, Verdict::Accept).await;
    assert_eq!((torn.done, torn.skipped.len(), torn.change), (0, 2, None), "one of the two is to be chosen");
    let which = Which { items: vec![first.id], ..Which::default() };
    assert_eq!(place.decide_on(which, Verdict::Accept).await.done, 1);
    let both = Which { kinds: vec![Addition, Agreement], ..Which::default() };
    assert_eq!(place.decide_on(both, Verdict::Accept).await.done, 2);
    assert_eq!(place.record(0).await.1.status.as_deref(), Some("4"));
    let left: Vec<_> =
        place.review().await.items.into_iter().filter(|item| item.state == ItemState::Open).collect();
    assert_eq!((left.len(), left[0].kind, left[0].recorded.clone()), (1, Conflict, vec!["4".to_owned()]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_workbook_of_an_earlier_change_number_is_compared_three_ways() {
    let mut place = Place::new().await;
    let mut early = place.book(0).await;
    put(&mut early, 1, "status", "Closed");
    let (record, mut project) = place.record(1).await;
    project.status = Some("5".to_owned());
    edit_project(&place.partition, &record.id, record.version, project, &Actor::owner(), at())
        .await
        .expect("edited");
    place.make().await;
    let received = place.send("early.xlsx", &early).await;
    assert_eq!(super::place::codes(&received), ["workbook.earlier"]);
    let mut items = place.review().await.items;
    Review::look_up(&place.partition, &mut items).await.expect("looked up");
    let item = &items[0];
    assert_eq!((item.kind, item.moved_on), (ItemKind::Conflict, true));
    assert_eq!(item.before, Some(vec!["2".to_owned()]));
    assert_eq!((item.recorded[0].as_str(), item.answer[0].as_str()), ("5", "4"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_title_in_another_language_is_an_addition() {
    let place = Place::new().await;
    let mut book = place.book(1).await;
    put(&mut book, 0, "title", "Alpha en français");
    place.send("sante.xlsx", &book).await;
    let item = place.review().await.items.remove(0);
    assert_eq!((item.kind, item.translation), (ItemKind::Addition, true));
    place.decide(ItemKind::Addition, Verdict::Accept).await;
    let (_, project) = place.record(0).await;
    assert_eq!(
        (project.title.get("en"), project.title.get("fr")),
        (Some("Alpha"), Some("Alpha en français"))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_emptied_cell_is_told_apart_and_a_later_answer_counts() {
    let place = Place::new().await;
    let mut book = place.book(0).await;
    put(&mut book, 1, "status", "");
    place.send("first.xlsx", &book).await;
    assert_eq!(place.kinds().await, [(ItemKind::Emptied, "status".to_owned())]);
    put(&mut book, 1, "status", "Suspended");
    place.send("second.xlsx", &book).await;
    let states: Vec<_> = place.review().await.items.iter().map(|item| (item.kind, item.state)).collect();
    assert_eq!(states, [(ItemKind::Emptied, ItemState::Replaced), (ItemKind::Conflict, ItemState::Open)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_for_something_new_becomes_a_record_with_its_tags() {
    let place = Place::new().await;
    let mut book = place.book(0).await;
    for (code, text) in [
        ("title", "Delta"),
        ("outcome", "Fair recruitment"),
        ("type", "Law, regulation or policy"),
        ("countries", "Kenya; Uganda"),
        ("objective-1", "6"),
        ("currency", "EUR"),
        ("amount", "1 000,50"),
    ] {
        put(&mut book, 3, code, text);
    }
    put(&mut book, 3, "type", &part(Question::Type, "law", Lang::En));
    // A row without a title cannot become a record.
    put(&mut book, 4, "status", "Closed");
    place.send("new.xlsx", &book).await;
    let decided = place.decide(ItemKind::NewRow, Verdict::Accept).await;
    assert_eq!((decided.done, decided.skipped.len()), (1, 1));
    assert_eq!(decided.skipped[0].1, "project.nameless");
    let item = place.review().await.items.remove(0);
    let id = item.record.expect("it leads to its record");
    let record = place.partition.record(&Reader::owner(), &id).await.expect("read").expect("there");
    let project = crate::project::Project::from_json(&record.body).expect("a body");
    assert_eq!((record.state.as_str(), record.collection.as_str()), ("recorded", "main"));
    assert_eq!(
        (project.title_in(Lang::En), project.outcomes.len(), project.countries.len()),
        ("Delta", 1, 2)
    );
    assert_eq!(project.stated[0].minor, 100_050);
    let tags = place.partition.tags(&Reader::owner(), &[id]).await.expect("tags");
    assert_eq!((tags[0].concept.as_str(), tags[0].node.as_str()), ("6", "o1"));
    let change = decided.change.expect("a change");
    undo(&place.partition, &change, &Actor::owner(), at()).await.expect("undone");
    assert_eq!(place.review().await.items[0].state, ItemState::Overtaken);
}

#[tokio::test(flavor = "multi_thread")]
async fn withheld_records_and_outcomes_never_leave() {
    use sterna_archive::Sensitivity;
    let place = Place::new().await;
    let (record, mut project) = place.record(0).await;
    project.outcomes.push(crate::project::Outcome {
        sensitivity: Sensitivity::Withheld,
        title: sterna_vocabulary::MultiText::of("en", "Secret outcome"),
        ..Default::default()
    });
    edit_project(&place.partition, &record.id, record.version, project, &Actor::owner(), at())
        .await
        .expect("edited");
    let (record, project) = place.record(2).await;
    let written = crate::Written { project, sensitivity: Some(Sensitivity::Withheld) };
    edit_project(&place.partition, &record.id, record.version, written, &Actor::owner(), at())
        .await
        .expect("edited");
    let book = place.book(0).await;
    let text = format!("{book:?}");
    assert!(!text.contains("Secret outcome") && !text.contains("Gamma"));
    assert!(text.contains("Alpha") && text.contains("Beta"));
}
