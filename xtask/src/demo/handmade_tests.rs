//! The hand-made demonstration files: that they keep the promises of `demo/README.md`.

use std::collections::BTreeSet;

use serde_json::Value;

const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

fn lines(name: &str) -> Vec<Value> {
    let path = format!("{}/../demo/{name}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{path}: {error}")))
        .collect()
}

fn numbered(records: &[Value], name: impl Fn(usize) -> String) {
    for (index, record) in records.iter().enumerate() {
        assert_eq!(record["id"], name(index + 1));
    }
}

#[test]
fn every_factual_record_says_where_it_comes_from_and_who_chose_its_objective() {
    let records = lines("factual.jsonl");
    assert_eq!(records.len(), 55);
    numbered(&records, |number| format!("FACT-{number:02}"));
    let mut objectives = BTreeSet::new();
    for record in &records {
        let project = &record["project"];
        let source = project["source"]["text"]["en"].as_str().expect("a source in words");
        assert!(source.contains("(source S") && source.contains("line"), "{}: {source}", record["id"]);
        let tags = record["tags"].as_array().expect("tags, if only none");
        let gcm: Vec<&Value> = tags.iter().filter(|tag| tag["framework"] == "gcm").collect();
        assert!(gcm.len() <= 4, "{}", record["id"]);
        for (tag, rank) in gcm.iter().zip(1..) {
            let objective: u8 = tag["concept"].as_str().and_then(|code| code.parse().ok()).expect("a number");
            assert!((1..=23).contains(&objective) && tag["rank"] == rank, "{}", record["id"]);
            objectives.insert(objective);
        }
        let said = ["as the source gives it", "inferred by the editors", "states no objective"];
        let who: Vec<bool> = said.iter().map(|words| source.contains(words)).collect();
        assert_eq!(who[2], gcm.is_empty(), "{}: {source}", record["id"]);
        assert_eq!(who[0] || who[1], !gcm.is_empty(), "{}: {source}", record["id"]);
        assert!(!project["description"]["en"].as_str().unwrap_or_default().is_empty());
        assert!(project["status"].is_null() && project["stated"].is_null(), "the sources state neither");
        assert!(!record.to_string().contains('@'), "no addresses of persons");
        for country in project["countries"].as_array().into_iter().flatten() {
            let code = country["code"].as_str().unwrap_or_default();
            assert!(
                code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase()),
                "{}: {code}",
                record["id"]
            );
        }
    }
    assert_eq!(objectives.len(), 23, "an example for every objective");
}

#[test]
fn every_quality_record_shows_two_sides_in_six_languages() {
    let records = lines("quality.jsonl");
    assert_eq!(records.len(), 19);
    numbered(&records, |number| format!("q{number:02}"));
    for record in &records {
        for key in ["title", "stated", "listed", "place", "note"] {
            let mut languages: Vec<&str> =
                record[key].as_object().expect("a text by language").keys().map(String::as_str).collect();
            languages.sort_unstable();
            assert_eq!(languages, LANGUAGES, "{} {key}", record["id"]);
        }
        assert_ne!(record["stated"]["en"], record["listed"]["en"], "{}", record["id"]);
        let note = record["note"]["en"].as_str().unwrap_or_default().to_lowercase();
        for verdict in ["wrong", "error", "mistake", "incorrect", "should"] {
            assert!(!note.contains(verdict), "{}: a verdict in {note:?}", record["id"]);
        }
    }
}

#[test]
fn the_lines_named_exist_in_the_sources() {
    let folder = format!("{}/../../shared/sources", env!("CARGO_MANIFEST_DIR"));
    let Ok(entries) = std::fs::read_dir(&folder) else {
        eprintln!("SKIPPED: shared data absent");
        return;
    };
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let lengths: Vec<usize> = paths
        .iter()
        .map(|path| std::fs::read_to_string(path).map_or(0, |text| text.lines().count()))
        .collect();
    for record in lines("quality.jsonl") {
        let source: usize =
            record["source"].as_str().and_then(|mark| mark[1..].parse().ok()).expect("S0 to S4");
        let place = record["place"]["en"].as_str().unwrap_or_default();
        for part in place.split("line ").skip(1) {
            let number: usize =
                part.split(|sign: char| !sign.is_ascii_digit()).next().unwrap_or("").parse().unwrap_or(0);
            assert!((1..=lengths[source]).contains(&number), "{}: line {number} of S{source}", record["id"]);
        }
    }
}

#[test]
fn the_vocabulary_knows_every_code_of_both_collections() {
    for record in lines("synthetic.jsonl").into_iter().chain(lines("factual.jsonl")) {
        let text = |value: &Value, key: &str| value[key].as_str().unwrap_or_default().to_owned();
        for tag in record["tags"].as_array().into_iter().flatten().filter(|tag| tag["none"] != true) {
            let (framework, concept) = (text(tag, "framework"), text(tag, "concept"));
            assert!(
                sterna_vocabulary::concept(&framework, &concept).is_some(),
                "{}: {framework} {concept}",
                record["id"]
            );
        }
        for country in record["project"]["countries"].as_array().into_iter().flatten() {
            let code = text(country, "code");
            assert!(sterna_vocabulary::country(&code).is_some(), "{}: {code}", record["id"]);
        }
        for region in record["project"]["regions"].as_array().into_iter().flatten() {
            let code = text(region, "code");
            let known = sterna_vocabulary::region_list("m49-region").and_then(|list| list.region(&code));
            assert!(known.is_some(), "{}: {code}", record["id"]);
        }
        for amount in record["project"]["stated"].as_array().into_iter().flatten() {
            assert!(sterna_vocabulary::currency(&text(amount, "currency")).is_some(), "{}", record["id"]);
        }
    }
}
