//! Change numbers: dense and in commit order, whoever writes.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use sterna_archive::{Archive, Expect, Reader, Seq};

use crate::note::tag;
use crate::on_both;
use crate::place::{Place, change, commit, public, put};

on_both!(sixteen_writers);

/// A fixed little generator: stories repeat.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    *state >> 33
}

/// Sixteen writers, some of whose changes are refused after their rows were written, and who meet at one record;
/// a follower reads the change sets all the while.
async fn sixteen_writers(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let meeting = archive.new_id();
    commit(&partition, 0, vec![put(&meeting, Expect::New, "meeting")]).await;
    let done = Arc::new(AtomicBool::new(false));

    let follower = {
        let (partition, done) = (partition.clone(), Arc::clone(&done));
        tokio::spawn(async move {
            let mut seen = Seq(0);
            loop {
                let last_round = done.load(Ordering::Acquire);
                let mut new: Vec<_> = partition.change_sets(&Reader::owner(), None, 10_000).await.unwrap();
                new.retain(|set| set.first > seen);
                new.reverse();
                for set in new {
                    // Every number once, in order: no gap, and nothing that appears behind us later.
                    assert_eq!(set.first, Seq(seen.0 + 1));
                    seen = set.last;
                }
                if last_round {
                    return seen;
                }
                tokio::task::yield_now().await;
            }
        })
    };

    let mut writers = Vec::new();
    for writer in 0..16_u64 {
        let (archive, partition, meeting) = (Archive::clone(&archive), partition.clone(), meeting.clone());
        writers.push(tokio::spawn(async move {
            let mut random = writer + 1;
            let mut written = 0;
            for round in 0..12 {
                for _ in 0..next(&mut random) % 20 {
                    tokio::task::yield_now().await;
                }
                let id = archive.new_id();
                let mut writes = vec![put(&id, Expect::New, &format!("note {writer} {round}"))];
                writes.extend(
                    (0..next(&mut random) % 4).map(|objective| tag(&id, &format!("{}", objective + 1), 1)),
                );
                if next(&mut random).is_multiple_of(4) {
                    // Refused at its last write: everything before it is rolled back.
                    writes.push(put(&id, Expect::Version(99), "never"));
                    partition.commit(change(1, writes)).await.unwrap_err();
                    continue;
                }
                if next(&mut random).is_multiple_of(3) {
                    writes.push(put(&meeting, Expect::Any, &format!("met {writer} {round}")));
                }
                let committed = partition.commit(change(1, writes)).await.unwrap();
                written += committed.last.0 - committed.first.0 + 1;
            }
            written
        }));
    }
    let mut written = 1;
    for writer in writers {
        written += writer.await.unwrap();
    }
    done.store(true, Ordering::Release);
    assert_eq!(follower.await.unwrap(), Seq(written));
    assert_eq!(partition.head().await.unwrap(), Seq(written));
    // Those who met each made a version of their own.
    let history = partition.history(&Reader::owner(), &meeting).await.unwrap();
    let versions: BTreeSet<i64> = history.iter().map(|line| line.version).collect();
    assert_eq!(versions.len(), history.len());
    assert_eq!(versions.last().copied(), i64::try_from(history.len()).ok());
    archive.close().await;
}
