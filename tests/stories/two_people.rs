//! Two people at one project: neither's words are lost.

use serde_json::json;

use crate::place::Place;
use crate::serving::Server;
use crate::web::Request;

const TITLE: &str = "A centre on the old quay";

fn project(server: &Server) -> String {
    let form = [
        ("title", TITLE),
        ("type", "project"),
        ("language", "en"),
        ("collection", "own"),
        ("sensitivity", "open"),
    ];
    let made = server.form("/projects/new", &form);
    assert_eq!(made.status, 303, "{}", made.text());
    made.header("location").expect("its page").to_owned()
}

#[test]
fn the_later_of_two_savers_sees_both_texts() {
    let place = Place::sqlite();
    let server = place.serve();
    let path = project(&server);
    let save = |title: &str, version: &str| {
        let form = [
            ("title", title),
            ("type", "project"),
            ("language", "en"),
            ("sensitivity", "open"),
            ("version", version),
        ];
        server.form(&format!("{path}/edit"), &form)
    };
    assert!(server.get(&format!("{path}/edit")).text().contains("name=\"version\" value=\"1\""));
    assert_eq!(save("What the first one wrote", "1").status, 303);
    let late = save("What the second one wrote", "1");
    assert_eq!(late.status, 409, "{}", late.text());
    let page = late.text();
    assert!(page.contains("What the second one wrote"), "what she wrote stays in the form");
    assert!(page.contains("/compare?a=1&amp;b=2"), "what came between is one click away");
    let compared = words(&server.get(&format!("{path}/compare?a=1&b=2")).text());
    assert!(
        compared.contains(TITLE) && compared.contains("What the first one wrote"),
        "both versions side by side"
    );
    // Saving again is a decision made with both in view.
    assert!(page.contains("name=\"version\" value=\"2\""));
    assert_eq!(save("What both agreed on", "2").status, 303);
    assert!(server.get(&path).text().contains("What both agreed on"));
    let history = server.get(&format!("{path}/history"));
    assert_eq!(history.status, 200);
    assert!(server.stop().0.success());
    place.sound();
}

/// The words of a page, its marks taken away.
fn words(page: &str) -> String {
    page.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)).collect()
}

#[test]
fn the_interface_demands_the_version_that_was_read() {
    let place = Place::sqlite();
    let server = place.serve();
    let path = format!("/api/v1{}", project(&server));
    let read = server.get(&path);
    let mark = read.header("etag").expect("a mark").to_owned();
    let mut body = read.json()["project"].clone();
    body["title"] = json!({"en": "By a program"});
    let put = |mark: Option<&str>| {
        let request = Request::put(&path, &body);
        match mark {
            Some(mark) => request.header("if-match", mark).send(&server.authority),
            None => request.send(&server.authority),
        }
    };
    assert_eq!(put(None).status, 428, "without a mark nothing is replaced");
    assert_eq!(put(Some(&mark)).status, 200, "{}", put(Some(&mark)).text());
    let late = put(Some(&mark));
    assert_eq!(
        (late.status, late.json()["code"].as_str()),
        (409, Some("archive.conflict")),
        "{}",
        late.text()
    );
    // A tag and a text never conflict.
    let tag = json!({"node": "", "framework": "gcm", "action": "add", "concepts": ["16"]});
    assert_eq!(server.post(&format!("{path}/tags"), &tag).status, 200);
    let now = server.json(&path);
    assert_eq!(now["project"]["title"]["en"], "By a program");
    assert_eq!(now["tags"][0]["concept"], "16");
    assert!(server.stop().0.success());
    place.sound();
}
