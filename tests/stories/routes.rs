//! Every address of the interface answers, and the door refuses what does not belong.

use serde_json::{Value, json};

use crate::checkout;
use crate::place::{Place, text};
use crate::serving::Server;
use crate::web::Request;

#[test]
fn every_documented_route_answers_without_a_fault() {
    let place = Place::sqlite();
    place.run(&["import", "table", &text(&checkout("demo/samples/tarnholme.csv")), "--collection", "own"]);
    let server = place.serve();
    let described = server.json("/api/v1/openapi.json");
    assert_eq!(described["openapi"].as_str().map(|version| &version[..3]), Some("3.1"));
    let project =
        server.json("/api/v1/projects?limit=1")["rows"][0]["id"].as_str().expect("a project").to_owned();
    let mut asked = 0;
    for (path, methods) in described["paths"].as_object().expect("paths") {
        for method in methods.as_object().expect("methods").keys() {
            for id in [project.as_str(), "no-such-thing"] {
                let path = filled(path, id);
                let answer = match method.as_str() {
                    "get" => server.get(&path),
                    "put" => {
                        Request::put(&path, &json!({})).header("if-match", "\"1\"").send(&server.authority)
                    }
                    "post" => server.post(&path, &json!({})),
                    other => panic!("{path}: no story knows {other}"),
                };
                assert!(answer.status < 500, "{method} {path}: {} {}", answer.status, answer.text());
                if answer.status >= 400 && path.starts_with("/api/") {
                    let kind = answer.header("content-type").unwrap_or_default();
                    assert!(
                        kind.starts_with("application/problem+json"),
                        "{method} {path}: {} {kind}",
                        answer.status
                    );
                    assert!(
                        answer.json()["code"].as_str().is_some_and(|code| code.contains('.')),
                        "{}",
                        answer.text()
                    );
                }
                asked += 1;
            }
        }
    }
    assert!(asked > 20, "the description names the routes");
    assert_eq!(server.get("/healthz").status, 200);
    assert_eq!(server.get("/readyz").status, 200);
    assert!(server.stop().0.success());
    place.sound();
}

/// A path with its parts filled in.
fn filled(path: &str, id: &str) -> String {
    let part = |part: &str| match part {
        "{framework}" if id != "no-such-thing" => "gcm".to_owned(),
        _ if part.starts_with('{') => id.to_owned(),
        _ => part.to_owned(),
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

#[test]
fn the_door_refuses_other_hosts_and_forms_from_elsewhere() {
    let place = Place::sqlite();
    let server = place.serve();
    let rebound = Request::get("/").header("host", "rebound.example").send(&server.authority);
    assert_eq!(rebound.status, 421, "a name that is not ours");
    let form = [("title", "From elsewhere"), ("type", "project"), ("language", "en")];
    let foreign = Request::form("/projects/new", &form)
        .header("origin", "https://elsewhere.example")
        .send(&server.authority);
    assert_eq!(foreign.status, 403, "{}", foreign.text());
    assert_eq!(changes(&server), 0, "nothing was written");
    let own = server.form("/projects/new", &form);
    assert_eq!(own.status, 303, "{}", own.text());
    assert_eq!(changes(&server), 1);
    let (ended, complaints) = server.stop();
    assert!(ended.success(), "{complaints}");
}

fn changes(server: &Server) -> i64 {
    server.json("/api/v1/projects?limit=1")["change"].as_i64().unwrap_or(-1)
}

#[test]
fn only_this_computer_is_listened_to_and_one_process_has_the_folder() {
    let place = Place::sqlite();
    place.refused(&["serve", "--listen", "0.0.0.0:0"], "serve.not-loopback");
    place.refused(&["serve", "--listen", "[::]:0"], "serve.not-loopback");
    let server = place.serve();
    let second = place.refused(&["serve", "--listen", "127.0.0.1:0"], "archive.locked");
    assert!(second.err.contains("another process"), "{}", second.err);
    place.refused(&["import", "table", &text(&checkout("demo/samples/quenvar.csv"))], "archive.locked");
    assert_eq!(server.get("/healthz").status, 200, "the first goes on");
    // An address in use is told as such.
    let port = &server.authority;
    let elsewhere = Place::sqlite();
    elsewhere.refused(&["serve", "--listen", port], "--listen");
    assert!(server.stop().0.success());
}

#[test]
fn words_that_make_no_command_end_with_two() {
    let place = Place::sqlite();
    // Where nothing is yet, that is told first.
    place.ok(&["vocabulary", "base", "https://data.example.org/vocabulary/"]);
    for words in [
        &["stocktake", "--by", "colour"][..],
        &["import"],
        &["no-such-verb"],
        &["project", "list", "--lang", "xx"],
    ] {
        let outcome = place.run(words);
        assert_eq!(outcome.code, Some(2), "{}: {}", outcome.words, outcome.err);
        assert!(!outcome.err.is_empty());
    }
    let report: Value = place.json(&["check"]);
    assert_eq!(report["findings"], json!([]));
}
