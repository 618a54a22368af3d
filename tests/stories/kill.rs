//! A process that is ended at the worst moment: nothing half-published, nothing lost, and the next one just works.

use std::fmt::Write as _;
use std::io::{Read, Write as _};
use std::net::TcpStream;
use std::process::Stdio;

use crate::place::Place;
use crate::web::Request;

/// Enough that a kill comes while rows are on their way.
const MANY: usize = 10_000;

/// A table of so many rows.
fn table(rows: usize) -> String {
    let mut text = String::from("Identifier,Title,Country,GCM objectives\n");
    for row in 0..rows {
        writeln!(text, "KILL-{row},Undertaking {row},Kenya,{}", row % 23 + 1).expect("text grows");
    }
    text
}

/// An IATI file of so many activities, its end left open.
fn activities(count: usize) -> String {
    let mut text = String::from("<?xml version=\"1.0\"?>\n<iati-activities version=\"2.03\">\n");
    for number in 0..count {
        writeln!(
            text,
            "<iati-activity><iati-identifier>KILL-{number}</iati-identifier><title><narrative>Undertaking {number}</narrative></title>\
             <activity-status code=\"2\"/><recipient-country code=\"KE\"/></iati-activity>"
        )
        .expect("text grows");
    }
    text
}

#[test]
fn an_import_killed_mid_way_leaves_nothing_half_published() {
    let place = Place::sqlite();
    place.ok(&["import", "table", &place.write("first.csv", table(3)), "--collection", "own"]);
    let before = place.sound();
    // A large file on disk, killed once its rows are on their way into the archive.
    let large = place.write("large.xml", activities(MANY) + "</iati-activities>");
    let mut child =
        place.command(&["import", "iati", &large, "--collection", "own"]).spawn().expect("the program runs");
    let log = place.data().join("public.sqlite-wal");
    let grown = || std::fs::metadata(&log).map_or(0, |data| data.len()) > 2_000_000;
    while !grown() {
        assert!(child.try_wait().expect("it can be asked").is_none(), "it ended before it could be killed");
        std::thread::yield_now();
    }
    child.kill().expect("it is killed");
    child.wait().expect("it ended");

    assert_eq!(place.listed(&["--collection", "own"]), 3, "nothing of it is seen");
    assert_eq!(place.sound(), before, "no change number was taken");
    // The same file, once more, whole.
    let again = place.json(&["import", "iati", &large, "--collection", "own"]);
    assert_eq!(again["created"], MANY);
    assert_eq!(place.listed(&["--collection", "own"]), i64::try_from(MANY).expect("fits") + 3);
    place.sound();
}

#[test]
fn a_server_killed_during_an_upload_starts_again_with_everything() {
    let place = Place::sqlite();
    let server = place.serve();
    let form = [
        ("title", "Saved before the power went"),
        ("type", "project"),
        ("language", "en"),
        ("collection", "own"),
    ];
    let saved = server.form("/projects/new", &form);
    assert_eq!(saved.status, 303, "{}", saved.text());
    let path = saved.header("location").expect("its page").to_owned();
    let content = table(20_000);
    let upload = Request::upload("/import", "large.csv", content.as_bytes(), "own");
    let line = upload.begin(&server.authority, content.len() / 2);
    server.kill();
    drop(line);

    let server = place.serve();
    assert!(server.get(&path).text().contains("Saved before the power went"), "what was confirmed is there");
    assert_eq!(server.json("/api/v1/projects?limit=1")["change"], 1, "and nothing else");
    let whole = upload.send(&server.authority);
    assert_eq!(whole.status, 303, "{}", whole.text());
    assert!(
        whole.header("location").is_some_and(|place| place.starts_with("/import/table?")),
        "on to the mapping"
    );
    assert!(server.stop().0.success());
    place.sound();
}

#[test]
fn a_server_killed_while_it_stages_offers_the_file_again() {
    let place = Place::sqlite();
    let server = place.serve();
    let file = activities(20_000) + "</iati-activities>";
    let taken = Request::upload("/import", "large.xml", file.as_bytes(), "own").send(&server.authority);
    assert_eq!(taken.status, 303, "{}", taken.text());
    let page = taken.header("location").expect("its page").to_owned();
    assert!(page.starts_with("/import/"), "{page}");
    server.kill();

    let server = place.serve();
    assert_eq!(server.json("/api/v1/projects?limit=1")["total"], 0, "nothing half-published");
    let told = server.get(&page);
    assert!(told.status < 500, "{}", told.text());
    let again = Request::upload("/import", "large.xml", file.as_bytes(), "own").send(&server.authority);
    let api =
        format!("/api/v1{}", again.header("location").expect("its page").replace("/import/", "/imports/"));
    server.until("the end of the reading", |server| (server.json(&api)["working"] == false).then_some(()));
    let published = server.form(&format!("{}/publish", again.header("location").unwrap_or_default()), &[]);
    assert_eq!(published.status, 303, "{}", published.text());
    assert_eq!(server.json("/api/v1/projects?limit=1")["total"], 20_000);
    assert!(server.stop().0.success());
    place.sound();
}

#[test]
fn asked_to_end_a_server_finishes_what_is_under_way() {
    let place = Place::sqlite();
    let server = place.serve();
    let body = serde_json::json!({"title": {"en": "Begun before the signal"}}).to_string().into_bytes();
    let request = Request::post("/api/v1/projects?collection=own", "application/json", body)
        .header("expect", "100-continue");
    let (head, body) = request.halves(&server.authority);
    let mut line = TcpStream::connect(&server.authority).expect("the server answers");
    line.write_all(&head).expect("the head is sent");
    // The server says that it has begun; then the signal comes, and only then the body.
    let mut begun = [0; 25];
    line.read_exact(&mut begun).expect("it goes on");
    assert!(begun.starts_with(b"HTTP/1.1 100"), "{}", String::from_utf8_lossy(&begun));
    server.signal();
    server.until("the closing of its door", |server| {
        TcpStream::connect(&server.authority).is_err().then_some(())
    });
    line.write_all(&body).expect("the body is sent");
    let answer = crate::web::Answer::read(&mut line);
    assert_eq!(answer.status, 201, "{}", answer.text());
    let path =
        answer.header("location").expect("its address").rsplit('/').next().unwrap_or_default().to_owned();
    let (ended, complaints) = server.wait();
    assert!(ended.success(), "{complaints}");
    let kept = place.json(&["project", "show", &path]);
    assert_eq!(kept["project"]["title"]["en"], "Begun before the signal", "what was answered is kept");
    place.sound();
}

#[test]
fn standing_input_that_stops_in_the_middle_is_told() {
    let place = Place::sqlite();
    let words = ["import", "iati", "-", "--collection", "own", "--format", "json"];
    let mut child = place.command(&words).stdin(Stdio::piped()).spawn().expect("the program runs");
    let mut half = child.stdin.take().expect("a pipe");
    half.write_all(activities(10).as_bytes()).expect("half of it is sent");
    drop(half);
    let outcome = crate::place::Outcome::of(child.wait_with_output().expect("it ends"), &words);
    let report = outcome.json();
    assert!(report["findings"].to_string().contains("iati.truncated"), "{report:#}");
    assert_eq!(report["created"], 10);
    place.sound();
}
