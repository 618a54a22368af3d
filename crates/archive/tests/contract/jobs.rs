//! Jobs: done once, cancelled, told how far they are.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use sterna_archive::{JobState, Jobs};
use tokio::sync::Notify;

use crate::on_both;
use crate::place::{Place, public};

on_both!(each_once);

fn worker(jobs: &Jobs, count: &Arc<AtomicU32>, told: &Arc<Notify>) -> tokio::task::JoinHandle<()> {
    let (jobs, count, told) = (jobs.clone(), Arc::clone(count), Arc::clone(told));
    tokio::spawn(async move {
        let handler = |run: sterna_archive::JobRun| {
            let (count, told) = (Arc::clone(&count), Arc::clone(&told));
            async move {
                assert!(run.progress(1, Some(2), "halfway").await.unwrap());
                count.fetch_add(1, Ordering::AcqRel);
                told.notify_one();
                if run.payload == "fails" { Err("no luck".to_owned()) } else { Ok(()) }
            }
        };
        jobs.run("count", handler).await.unwrap();
    })
}

async fn each_once(place: Place) {
    let archive = place.open().await;
    let jobs = public(&archive).jobs();
    let cancelled = jobs.enqueue("count", "never").await.unwrap();
    jobs.cancel(&cancelled).await.unwrap();
    let mut ids = Vec::new();
    for number in 0..20 {
        ids.push(jobs.enqueue("count", if number == 0 { "fails" } else { "works" }).await.unwrap());
    }
    let count = Arc::new(AtomicU32::new(0));
    let told = Arc::new(Notify::new());
    let workers: Vec<_> = (0..3).map(|_| worker(&jobs, &count, &told)).collect();
    while count.load(Ordering::Acquire) < 20 {
        told.notified().await;
    }
    archive.clone().close().await;
    for worker in workers {
        worker.await.unwrap();
    }
    assert_eq!(count.load(Ordering::Acquire), 20);
    let archive = place.open().await;
    let jobs = public(&archive).jobs();
    assert_eq!(jobs.head(&cancelled).await.unwrap().unwrap().state, JobState::Cancelled);
    let done = jobs.list(100).await.unwrap().iter().filter(|job| job.state == JobState::Done).count();
    // The last ones may have been cut off by the closing after their work and before their end was noted.
    assert!(done >= 16, "{done}");
    archive.close().await;
}
