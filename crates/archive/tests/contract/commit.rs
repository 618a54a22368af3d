//! A change: what it writes, refuses and leaves alone.

use sterna_archive::{Alias, ArchiveError, Expect, Link, Reader, Seq, Write};

use crate::note::{concepts, tag, text_of, untag};
use crate::on_both;
use crate::place::{Place, change, commit, public, put};

on_both!(
    writes_and_reads,
    refuses_conflicts,
    unchanged_writes_nothing,
    aliases_and_links,
    identifiers_are_not_taken_away,
    retractions_tell_their_hand,
    refuses_limits,
    one_process
);

async fn writes_and_reads(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let reader = Reader::owner();
    let id = archive.new_id();
    let done = commit(&partition, 1, vec![put(&id, Expect::New, "first"), tag(&id, "16", 1)]).await;
    assert_eq!((done.first, done.last), (Seq(1), Seq(2)));
    commit(&partition, 2, vec![put(&id, Expect::Version(1), "second")]).await;
    let record = partition.record(&reader, &id).await.unwrap().unwrap();
    assert_eq!((record.version, record.seq, text_of(&record).as_deref()), (2, Seq(3), Some("second")));
    let first = partition.version(&reader, &id, 1).await.unwrap().unwrap();
    assert_eq!(text_of(&first).as_deref(), Some("first"));
    let history = partition.history(&reader, &id).await.unwrap();
    assert_eq!(history.iter().map(|line| line.version).collect::<Vec<_>>(), [2, 1]);
    assert_eq!(concepts(&partition, &id).await, ["16"]);
    commit(&partition, 3, vec![untag(&id, "16")]).await;
    assert!(concepts(&partition, &id).await.is_empty());
    let tags = partition.tag_history(&reader, &id).await.unwrap();
    assert_eq!(tags.len(), 1);
    assert_eq!(tags[0].retracted.as_ref().map(|(seq, _, _)| *seq), Some(Seq(4)));
    let sets = partition.change_sets(&reader, None, 10).await.unwrap();
    assert_eq!(
        sets.iter().map(|set| (set.first, set.last)).collect::<Vec<_>>(),
        [(Seq(4), Seq(4)), (Seq(3), Seq(3)), (Seq(1), Seq(2))]
    );
    archive.close().await;
    // All of it is there again.
    let archive = place.open().await;
    assert_eq!(public(&archive).head().await.unwrap(), Seq(4));
    archive.close().await;
}

async fn refuses_conflicts(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let id = archive.new_id();
    commit(&partition, 1, vec![put(&id, Expect::New, "one")]).await;
    commit(&partition, 2, vec![put(&id, Expect::Version(1), "two")]).await;
    for expect in [Expect::New, Expect::Version(1), Expect::Version(3)] {
        let refused = partition.commit(change(3, vec![put(&id, expect, "three")])).await.unwrap_err();
        assert_eq!(refused.code(), "archive.conflict");
        assert!(matches!(refused, ArchiveError::Conflict { present: 2, .. }), "{refused}");
    }
    let stranger = archive.new_id();
    let refused = partition.commit(change(4, vec![tag(&stranger, "1", 1)])).await.unwrap_err();
    assert_eq!(refused.code(), "archive.no-such-record");
    assert_eq!(partition.head().await.unwrap(), Seq(2));
    archive.close().await;
}

async fn unchanged_writes_nothing(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let id = archive.new_id();
    commit(&partition, 1, vec![put(&id, Expect::New, "one"), tag(&id, "2", 1)]).await;
    let again = commit(&partition, 2, vec![put(&id, Expect::Any, "one"), tag(&id, "2", 1)]).await;
    assert_eq!((again.first, again.last), (Seq(3), Seq(2)));
    assert_eq!(partition.head().await.unwrap(), Seq(2));
    // Another rank replaces the tag, and does not stand beside it.
    commit(&partition, 3, vec![tag(&id, "2", 2)]).await;
    assert_eq!(concepts(&partition, &id).await, ["2"]);
    archive.close().await;
}

async fn aliases_and_links(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let (parent, child) = (archive.new_id(), archive.new_id());
    let iati = |value: &str| Alias { namespace: "iati".to_owned(), value: value.to_owned() };
    let link = Link { record: child.clone(), relation: "parent".to_owned(), target: iati("XM-1") };
    // The link's target comes later, and is found when it has come.
    commit(&partition, 1, vec![put(&child, Expect::New, "child"), Write::Link(link.clone())]).await;
    assert!(partition.links_to(&parent).await.unwrap().is_empty());
    commit(
        &partition,
        2,
        vec![put(&parent, Expect::New, "parent"), Write::Alias(parent.clone(), iati("XM-1"))],
    )
    .await;
    assert_eq!(partition.find(&iati("XM-1")).await.unwrap(), Some(parent.clone()));
    assert_eq!(partition.find(&iati("XM-2")).await.unwrap(), None);
    assert_eq!(partition.aliases(&parent).await.unwrap(), [iati("XM-1")]);
    assert_eq!(partition.links_from(&child).await.unwrap(), [link.clone()]);
    assert_eq!(partition.links_to(&parent).await.unwrap(), [(child.clone(), "parent".to_owned())]);
    commit(&partition, 3, vec![Write::Unlink(link)]).await;
    assert!(partition.links_to(&parent).await.unwrap().is_empty());
    archive.close().await;
}

async fn refuses_limits(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let id = archive.new_id();
    let sized = |bytes: usize| "x".repeat(bytes - "{\"text\":\"\"}".len());
    let code = async |write: Write| partition.commit(change(1, vec![write])).await.unwrap_err().code();
    assert_eq!(code(put(&id, Expect::New, &sized(2_000_001))).await, "archive.body-too-large");
    assert_eq!(code(put(&id, Expect::New, "a\\u0000b")).await, "archive.nul-character");
    assert_eq!(code(put(&id, Expect::New, "a\u{0}b")).await, "archive.nul-character");
    commit(&partition, 1, vec![put(&id, Expect::New, &sized(2_000_000))]).await;
    commit(&partition, 2, vec![put(&id, Expect::Any, "a\\\\u0000b")]).await;
    archive.close().await;
}

async fn one_process(place: Place) {
    let archive = place.open().await;
    let second = sterna_archive::Archive::open(place.config.clone(), crate::note::kinds()).await;
    assert_eq!(second.err().map(|error| error.code()), Some("archive.locked"));
    archive.close().await;
    place.open().await.close().await;
}

async fn identifiers_are_not_taken_away(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let name = Alias { namespace: "iati".to_owned(), value: "XM-1".to_owned() };
    let (first, second) = (archive.new_id(), archive.new_id());
    let named = |id: &sterna_archive::RecordId| {
        vec![put(id, Expect::New, "named"), Write::Alias(id.clone(), name.clone())]
    };
    let done = commit(&partition, 1, named(&first)).await;
    let refused = partition.commit(change(2, named(&second))).await.unwrap_err();
    assert_eq!(refused.code(), "archive.identifier-taken");
    assert!(refused.is_refusal());
    assert_eq!(partition.find(&name).await.unwrap(), Some(first.clone()));
    assert!(partition.record(&Reader::owner(), &second).await.unwrap().is_none());
    // Saying it again is nothing new; what was undone gives its identifier free.
    commit(&partition, 3, vec![Write::Alias(first.clone(), name.clone())]).await;
    partition.undo(&done.change_set, &sterna_archive::Actor::owner(), crate::place::at(4)).await.unwrap();
    commit(&partition, 5, named(&second)).await;
    assert_eq!(partition.find(&name).await.unwrap(), Some(second));
    archive.close().await;
}

async fn retractions_tell_their_hand(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let (reader, id) = (Reader::owner(), archive.new_id());
    let file = sterna_archive::SourcePlace {
        file: "sheet.csv".to_owned(),
        file_hash: "00".repeat(32),
        place: "row 1".to_owned(),
    };
    let from_file = |second: i64, writes: Vec<Write>| sterna_archive::Change {
        provenance: sterna_archive::Provenance::Import(file.clone()),
        ..change(second, writes)
    };
    let writes = vec![put(&id, Expect::New, "note"), tag(&id, "1", 1), tag(&id, "2", 2), tag(&id, "3", 3)];
    partition.commit(from_file(1, writes)).await.unwrap();
    commit(&partition, 2, vec![untag(&id, "1")]).await;
    partition.commit(from_file(3, vec![untag(&id, "2")])).await.unwrap();
    let added = commit(&partition, 4, vec![tag(&id, "4", 4), tag(&id, "3", 2)]).await;
    partition.undo(&added.change_set, &sterna_archive::Actor::owner(), crate::place::at(5)).await.unwrap();
    let history = partition.tag_history(&reader, &id).await.unwrap();
    let told: Vec<(&str, bool, bool)> = history
        .iter()
        .map(|tag| (tag.concept.as_str(), tag.retracted.is_some(), tag.retracted_by_hand))
        .collect();
    let expected = [
        ("1", true, true),
        ("2", true, false),
        // Replaced by another rank, and that by the undoing.
        ("3", true, false),
        ("4", true, false),
        ("3", true, false),
        ("3", false, false),
    ];
    assert_eq!(told, expected);
    archive.close().await;
}
