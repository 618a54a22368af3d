//! Files: kept once, opened by hash, erased, swept.

use jiff::{SignedDuration, Timestamp};
use sterna_archive::{Actor, NewFile};
use tokio::io::AsyncReadExt as _;

use crate::on_both;
use crate::place::{Place, at, public};

on_both!(kept_and_erased, kept_for_the_longer_time);

fn new(keep_until: Option<Timestamp>) -> NewFile {
    NewFile {
        name: "sheet.csv".to_owned(),
        media_type: "text/csv".to_owned(),
        actor: Actor::owner(),
        at: at(0),
        keep_until,
    }
}

async fn kept_and_erased(place: Place) {
    let archive = place.open().await;
    let files = public(&archive).files();
    let head = files.put(&mut &b"a;b\n1;2\n"[..], new(None)).await.unwrap();
    let again = files.put(&mut &b"a;b\n1;2\n"[..], new(None)).await.unwrap();
    assert_eq!((head.hash.as_str(), head.bytes), (again.hash.as_str(), 8));
    let mut text = String::new();
    files.open(&head.hash).await.unwrap().read_to_string(&mut text).await.unwrap();
    assert_eq!(text, "a;b\n1;2\n");
    let short = files.put(&mut &b"short-lived"[..], new(Some(at(10)))).await.unwrap();
    assert_eq!(files.list(10).await.unwrap().len(), 2);

    // A content without a row stays a day, then goes; what is past its date goes at once.
    let orphan = place.config.data.join("files/ab/abandoned");
    std::fs::create_dir_all(orphan.parent().unwrap()).unwrap();
    std::fs::write(&orphan, "left by a crash").unwrap();
    assert_eq!(files.sweep(Timestamp::now()).await.unwrap(), 1);
    assert!(orphan.exists());
    assert_eq!(files.open(&short.hash).await.err().map(|error| error.code()), Some("archive.no-such-file"));
    assert_eq!(files.sweep(Timestamp::now() + SignedDuration::from_hours(25)).await.unwrap(), 1);
    assert!(!orphan.exists());
    files.erase(&head.hash, at(20)).await.unwrap();
    assert_eq!(files.open(&head.hash).await.err().map(|error| error.code()), Some("archive.no-such-file"));
    assert_eq!(
        files.open("../../public.sqlite").await.err().map(|error| error.code()),
        Some("archive.no-such-file")
    );
    archive.close().await;
}

async fn kept_for_the_longer_time(place: Place) {
    let archive = place.open().await;
    let files = public(&archive).files();
    let later = Timestamp::now() + SignedDuration::from_hours(24);
    for (content, dates, kept) in [
        ("for ever", [None, Some(at(10))], None),
        ("for ever at last", [Some(at(10)), None], None),
        ("later", [Some(later), Some(at(10))], Some(later)),
        ("later at last", [Some(at(10)), Some(later)], Some(later)),
    ] {
        files.put(&mut content.as_bytes(), new(dates[0])).await.unwrap();
        let head = files.put(&mut content.as_bytes(), new(dates[1])).await.unwrap();
        let microseconds = |at: Option<Timestamp>| at.map(Timestamp::as_microsecond);
        assert_eq!(microseconds(head.keep_until), microseconds(kept), "{content}");
        assert_eq!(files.head(&head.hash).await.unwrap(), Some(head), "{content}");
    }
    assert_eq!(files.sweep(Timestamp::now()).await.unwrap(), 0);
    archive.close().await;
}
