//! Suggestions: on the command line, by program, and as suggested tags that are undone.

use serde_json::{Value, json};

use crate::place::Place;

/// Each line of an output as JSON.
fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).expect("a JSON object a line")).collect()
}

#[test]
fn texts_are_read_one_a_line_and_answered_in_the_same_order() {
    let place = Place::sqlite();
    let text = "Assisted voluntary return and reintegration packages for returnees.";
    let file = place.write(
        "texts.txt",
        format!("{text}\nmigration\n\n{{\"id\": 7, \"text\": \"Menos costo de las remesas familiares\", \"lang\": \"es\"}}\n{{\"id\": 8}}\n"),
    );
    let answers = lines(&place.ok(&["align", &file]).text());
    assert_eq!(answers.len(), 5);
    let first = &answers[0]["suggestions"][0];
    assert_eq!((&answers[0]["id"], &first["code"], &first["rank"]), (&json!("1"), &json!("21"), &json!(1)));
    let signs: Vec<char> = text.chars().collect();
    for span in first["evidence"].as_array().expect("evidence") {
        let (start, end) = (span["start"].as_u64().expect("start"), span["end"].as_u64().expect("end"));
        let words: String = signs[start as usize..end as usize].iter().collect();
        assert_eq!(span["text"], json!(words));
    }
    assert!(first["reason"].as_str().is_some_and(|reason| !reason.is_empty()));
    assert_eq!(answers[1]["suggestions"], json!([]), "general words suggest nothing");
    assert_eq!(answers[2]["findings"], json!(["align.no-words"]));
    assert_eq!((&answers[3]["id"], &answers[3]["suggestions"][0]["code"]), (&json!(7), &json!("20")));
    assert_eq!(answers[4]["findings"][0], json!("align.no-text"));
    let open = lines(&place.ok(&["align", "--min", "0", "--top", "3", &file]).text());
    assert_eq!(open[1]["suggestions"].as_array().map(Vec::len), Some(3), "0 switches abstaining off");
    for framework in ["sdg-target", "principles"] {
        let answers = lines(&place.ok(&["align", "--framework", framework, &file]).text());
        assert_eq!(answers[0]["unmeasured"], json!(true));
    }
    place.refused(&["align", &place.write("x.pdf", "%PDF-1.7 …")], "align.document");
    assert_eq!(place.run(&["align", "--framework", "weather", &file]).code, Some(2));
}

#[test]
fn suggestions_are_stored_as_suggested_and_undone() {
    let place = Place::sqlite();
    let table = place.write(
        "own.csv",
        "title,description\nVoluntary return and reintegration,Returnees receive reintegration assistance after voluntary return\n",
    );
    place.ok(&["import", "table", &table, "--collection", "main"]);
    let done = place.json(&["tag", "--suggest", "--collection", "main"]);
    assert_eq!(done["changed"], json!(1), "{done}");
    let rows = place.json(&["project", "list"]);
    let id = rows["rows"][0]["id"].as_str().expect("an id").to_owned();
    let server = place.serve();
    let tags = server.json(&format!("/api/v1/projects/{id}/tags"));
    let tag = &tags["tags"][0];
    assert_eq!((&tag["status"], &tag["concept"]), (&json!("suggested"), &json!("21")), "{tags}");
    assert!(tag["evidence"].as_str().is_some_and(|words| words.starts_with("sterna-alignment ")), "{tag}");
    let answer = server.post(
        "/api/v1/align",
        &json!([{"id": 1, "text": "Tecnología"}, {"text": "Victims of human trafficking find shelter."}]),
    );
    assert_eq!(answer.status, 200);
    let told: Value = serde_json::from_slice(&answer.body).expect("JSON");
    assert_eq!(told[1]["suggestions"][0]["code"], json!("10"), "{told}");
    assert_eq!(server.post("/api/v1/align?framework=weather", &json!({"text": "x"})).status, 422);
    drop(server);
    let change = done["change"].as_str().expect("a change");
    place.ok(&["tag", "--undo", change]);
    let left = place.json(&["project", "show", &id]);
    assert!(!left.to_string().contains("sterna-alignment"), "{left}");
}
