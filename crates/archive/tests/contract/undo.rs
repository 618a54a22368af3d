//! Undoing: back to before, except for what somebody changed since.

use sterna_archive::{Actor, Expect, KeptWhat, Reader, Write};

use crate::note::{concepts, tag, text_of, untag};
use crate::on_both;
use crate::place::{Place, at, commit, public, put};

on_both!(turns_back, keeps_later_work, keeps_groups_tagged_since);

async fn turns_back(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let reader = Reader::owner();
    let (old, new) = (archive.new_id(), archive.new_id());
    commit(&partition, 1, vec![put(&old, Expect::New, "one"), tag(&old, "1", 1), tag(&old, "2", 2)]).await;
    let alias = sterna_archive::Alias { namespace: "iati".to_owned(), value: "A".to_owned() };
    let done = commit(
        &partition,
        2,
        vec![
            put(&old, Expect::Version(1), "two"),
            put(&new, Expect::New, "new"),
            Write::Alias(new.clone(), alias.clone()),
            tag(&old, "3", 3),
            untag(&old, "1"),
            tag(&old, "2", 4),
            tag(&new, "5", 1),
        ],
    )
    .await;
    let undone = partition.undo(&done.change_set, &Actor::owner(), at(3)).await.unwrap();
    assert!(undone.kept.is_empty(), "{:?}", undone.kept);
    let record = partition.record(&reader, &old).await.unwrap().unwrap();
    assert_eq!((record.version, text_of(&record).as_deref()), (3, Some("one")));
    assert_eq!(concepts(&partition, &old).await, ["1", "2"]);
    assert!(partition.record(&reader, &new).await.unwrap().is_none());
    assert!(partition.find(&alias).await.unwrap().is_none());
    let again = partition.undo(&done.change_set, &Actor::owner(), at(4)).await.unwrap_err();
    assert_eq!(again.code(), "archive.already-undone");
    assert!(partition.change_sets(&reader, None, 9).await.unwrap()[1].undone);
    // Undoing the undoing brings it back.
    partition.undo(&undone.committed.change_set, &Actor::owner(), at(5)).await.unwrap();
    assert_eq!(concepts(&partition, &old).await, ["2", "3"]);
    assert_eq!(
        partition.record(&reader, &new).await.unwrap().and_then(|record| text_of(&record)).as_deref(),
        Some("new")
    );
    assert_eq!(partition.find(&alias).await.unwrap(), Some(new));
    archive.close().await;
}

async fn keeps_later_work(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let reader = Reader::owner();
    let ids = [archive.new_id(), archive.new_id(), archive.new_id()];
    let writes = ids.iter().flat_map(|id| [put(id, Expect::New, "imported"), tag(id, "1", 1)]).collect();
    let done = commit(&partition, 1, writes).await;
    commit(&partition, 2, vec![put(&ids[0], Expect::Version(1), "edited")]).await;
    commit(&partition, 3, vec![tag(&ids[1], "9", 2)]).await;
    let undone = partition.undo(&done.change_set, &Actor::owner(), at(4)).await.unwrap();
    let mut kept: Vec<_> = undone.kept.iter().map(|kept| (kept.record.clone(), kept.what)).collect();
    kept.sort_by(|one, other| one.0.cmp(&other.0));
    let mut expected = vec![(ids[0].clone(), KeptWhat::Version), (ids[1].clone(), KeptWhat::Version)];
    expected.sort_by(|one, other| one.0.cmp(&other.0));
    assert_eq!(kept, expected);
    assert_eq!(concepts(&partition, &ids[1]).await, ["1", "9"]);
    assert!(partition.record(&reader, &ids[2]).await.unwrap().is_none());
    archive.close().await;
}

/// Four objectives were replaced by one; somebody adds another one to that. Bringing the four back would make six.
async fn keeps_groups_tagged_since(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let (full, other) = (archive.new_id(), archive.new_id());
    let mut writes =
        vec![put(&full, Expect::New, "full"), put(&other, Expect::New, "other"), tag(&other, "1", 1)];
    writes.extend((1..=4).map(|rank| tag(&full, &rank.to_string(), rank)));
    commit(&partition, 1, writes).await;
    let mut writes: Vec<Write> = (1..=4).map(|rank: u8| untag(&full, &rank.to_string())).collect();
    writes.extend([tag(&full, "7", 1), untag(&other, "1"), tag(&other, "7", 1)]);
    let done = commit(&partition, 2, writes).await;
    commit(&partition, 3, vec![tag(&full, "9", 2)]).await;
    let undone = partition.undo(&done.change_set, &Actor::owner(), at(4)).await.unwrap();
    assert_eq!(concepts(&partition, &full).await, ["7", "9"]);
    assert_eq!(concepts(&partition, &other).await, ["1"]);
    let kept: Vec<&str> = undone.kept.iter().map(|kept| kept.detail.as_str()).collect();
    assert_eq!(kept, ["gcm 1", "gcm 2", "gcm 3", "gcm 4", "gcm 7"]);
    assert!(undone.kept.iter().all(|kept| kept.record == full && kept.what == KeptWhat::Tag));
    archive.close().await;
}
