//! A publisher hands her portfolio out as IATI: refused until it can last, valid, verified, harvested, read back.

use std::process::Command;

use crate::place::{Place, text};
use crate::web::Request;
use crate::{checkout, shared, tell};

const BASE: &str = "https://example.org/terms";

#[test]
fn the_same_file_leaves_both_engines() {
    let sqlite = journey(&Place::sqlite());
    tell(&format!("SQLite:     {sqlite:?}"));
    let Some(place) = Place::postgres() else { return };
    let postgres = journey(&place);
    tell(&format!("PostgreSQL: {postgres:?}"));
    assert_eq!(sqlite, postgres);
}

/// From the demonstration to a second installation that read its file; the counts on the way.
fn journey(place: &Place) -> Vec<i64> {
    place.ok(&["demo"]);
    let out = text(&place.path("out.xml"));
    let words = ["export", "iati", "--collection", "demo-synthetic", "-o", &out];
    place.refused(&words, "sterna vocabulary base https://");
    assert!(!place.path("out.xml").exists(), "a refused export leaves no file");
    place.ok(&["vocabulary", "base", BASE]);
    place.refused(&[&words[..], &["--publisher", "no type"]].concat(), "export.publisher");
    assert_eq!(place.run(&["export", "iati", "--filter", "colour=red"]).code, Some(2));

    let told = place.ok(&[&words[..], &["--publisher", "XM-EX,40,Example", "--format", "json"]].concat());
    let summary: serde_json::Value = serde_json::from_str(&told.err).expect("a summary");
    let (written, left_out) = (count(&summary["written"]), count(&summary["left_out"]));
    assert!(written > 500, "{summary}");
    assert_eq!(summary["lacking"].as_array().map(Vec::len), usize::try_from(left_out).ok());
    let file = std::fs::read_to_string(place.path("out.xml")).expect("the file");
    assert!(file.contains("DEMONSTRATION DATA") && file.contains("sterna:demonstration=\"synthetic\""));
    assert_eq!(file.matches("<iati-activity ").count(), usize::try_from(written).expect("a count"));
    assert!(file.contains("vocabulary-uri=\"https://example.org/terms/gcm\""));
    assert!(!file.contains("contact-info"));
    valid(place);
    judged(place, &summary);

    verified(place, &out, &file);
    harvested(place, &file);
    vec![written, left_out, read_elsewhere(place, &out, written)]
}

fn count(value: &serde_json::Value) -> i64 {
    value.as_i64().expect("a count")
}

/// The official schema takes it.
fn valid(place: &Place) {
    let schema = shared("iati/schemas/2.03/iati-activities-schema.xsd");
    if !schema.exists() {
        return tell("SKIPPED: shared data absent");
    }
    let run = Command::new("xmllint")
        .args(["--noout", "--nonet", "--schema"])
        .arg(schema)
        .arg(place.path("out.xml"))
        .output();
    match run {
        Ok(run) => assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr)),
        Err(_) => tell("SKIPPED: xmllint is absent"),
    }
}

/// The standard's own ruleset, judged by another program, finds exactly the activities that ours names.
fn judged(place: &Place, summary: &serde_json::Value) {
    let rules = shared("iati/rulesets/standard.json");
    if !rules.exists() {
        return tell("SKIPPED: shared data absent");
    }
    let run = Command::new("python3")
        .arg(checkout("tests/stories/ruleset.py"))
        .arg(rules)
        .arg(place.path("out.xml"))
        .output();
    let Some(run) = run.ok().filter(|run| !String::from_utf8_lossy(&run.stderr).contains("No module named"))
    else {
        return tell("SKIPPED: python3 with lxml is absent");
    };
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let judged = String::from_utf8_lossy(&run.stdout).into_owned();
    let mut theirs: Vec<&str> = judged.lines().filter_map(|line| line.split('\t').next()).collect();
    theirs.sort_unstable();
    let breaking = summary["breaking"].as_array().expect("a list");
    let mut ours: Vec<&str> = breaking.iter().filter_map(|one| one["name"].as_str()).collect();
    ours.sort_unstable();
    assert_eq!(theirs, ours, "{judged}");
}

/// It holds, also after edits; it does not once somebody changed a letter of it.
fn verified(place: &Place, out: &str, file: &str) {
    assert!(place.ok(&["export", "--verify", out]).text().contains("the file holds"));
    let first = place.json(&["project", "list", "--collection", "demo-synthetic", "--limit", "1"]);
    let id = first["rows"][0]["id"].as_str().expect("an id").to_owned();
    place.ok(&["tag", &id, "--outcome", "1", "--framework", "principle", "--add", "1"]);
    assert_eq!(place.json(&["export", "--verify", out])["holds"], true);
    let changed = place.write("changed.xml", file.replacen("<narrative", "<narrative ", 1));
    place.refused(&["export", "--verify", &changed], "does not hold");
    let foreign = place.write("foreign.xml", "<?xml version=\"1.0\"?><iati-activities/>");
    place.refused(&["export", "--verify", &foreign], "verify.no-manifest");
}

/// A registry asks the address: the same activities, and nothing twice.
fn harvested(place: &Place, file: &str) {
    let server = place.serve();
    let path = "/collections/demo-synthetic/iati.xml";
    let answer = server.get(path);
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert!(answer.header("content-type").is_some_and(|kind| kind.starts_with("application/xml")));
    let activities = |text: &str| {
        let start = text.find("<iati-activity ").unwrap_or(0);
        text[start..text.find("</iati-activities>").unwrap_or(text.len())].to_owned()
    };
    assert!(activities(&answer.text()) == activities(file), "the address gives other activities");
    let tag = answer.header("etag").expect("a tag").to_owned();
    let date = answer.header("last-modified").expect("a date").to_owned();
    assert_eq!(Request::get(path).header("If-None-Match", &tag).send(&server.authority).status, 304);
    assert_eq!(Request::get(path).header("If-Modified-Since", &date).send(&server.authority).status, 304);
    assert_eq!(Request::get(path).header("If-None-Match", "\"other\"").send(&server.authority).status, 200);
    assert_eq!(server.get("/collections/no-such/iati.xml").status, 404);
    assert_eq!(
        server.get("/projects.xml?collection=no-such").status,
        404,
        "a file without activities is none"
    );
    assert!(server.get("/collections").text().contains(path));
    assert!(server.stop().0.success());
}

/// Another installation reads it, and its own file has the same tags and projects.
fn read_elsewhere(place: &Place, out: &str, written: i64) -> i64 {
    let other = place.other();
    other.ok(&["vocabulary", "base", BASE]);
    let import = other.json(&["import", "iati", out, "--collection", "received"]);
    assert_eq!(import["created"].as_i64(), Some(written), "{import}");
    let again = text(&other.path("again.xml"));
    let told = other.ok(&[
        "export",
        "iati",
        "--collection",
        "received",
        "-o",
        &again,
        "--publisher",
        "XM-EX,40,Example",
        "--format",
        "json",
    ]);
    let summary: serde_json::Value = serde_json::from_str(&told.err).expect("a summary");
    assert_eq!(count(&summary["written"]), written, "{}", summary["lacking"]);
    let tags = |path: &std::path::Path| {
        let file = std::fs::read_to_string(path).expect("the file");
        let mut lines: Vec<String> = file
            .split("<iati-activity ")
            .map(|activity| {
                let lines = activity.lines().filter(|line| {
                    ["<iati-identifier", "<tag", "<title", "<result", "<transaction", "<sector"]
                        .iter()
                        .any(|start| line.starts_with(start))
                });
                lines.collect::<Vec<_>>().join("\n")
            })
            .skip(1)
            .collect();
        lines.sort();
        lines
    };
    assert!(tags(&place.path("out.xml")) == tags(&other.path("again.xml")), "something was lost on the way");
    i64::try_from(tags(&other.path("again.xml")).len()).unwrap_or(-1)
}
