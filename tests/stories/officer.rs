//! The main journey of a reporting officer, whole, told the same way on both engines.

use serde_json::{Value, json};

use crate::place::{Place, text};
use crate::serving::Server;
use crate::web::Request;
use crate::{checkout, tell};

/// Edits made after a figure was handed out.
const LATER_EDITS: usize = 1_000;

#[test]
fn the_same_journey_gives_the_same_counts_on_both_engines() {
    let sqlite = journey(&Place::sqlite());
    tell(&format!("SQLite:     {}", sqlite.join(" · ")));
    let Some(place) = Place::postgres() else { return };
    let postgres = journey(&place);
    tell(&format!("PostgreSQL: {}", postgres.join(" · ")));
    assert_eq!(sqlite, postgres);
}

/// From an empty folder to a backup restored on the other engine; the counts on the way.
fn journey(place: &Place) -> Vec<String> {
    let mut counts = demonstration(place);
    counts.extend(imports(place));
    counts.extend(tagging(place));
    counts.extend(handed_out(place));
    counts.extend(kept_safe(place));
    counts
}

fn stocktake(place: &Place, words: &[&str]) -> Value {
    place.json(&[&["stocktake"], words].concat())
}

fn column(stocktake: &Value, name: &str) -> Vec<i64> {
    let groups = stocktake["groups"].as_array().expect("groups");
    groups.iter().map(|group| group[name].as_i64().unwrap_or(-1)).collect()
}

fn demonstration(place: &Place) -> Vec<String> {
    let loaded = place.ok(&["demo"]).text();
    assert_eq!(
        place.ok(&["demo"]).text(),
        "0 demonstration records and 0 tags were loaded\n",
        "loading twice adds nothing"
    );
    let floor = stocktake(place, &["--demo"]);
    assert_eq!(floor["denominator"], json!({"kind": "tagged", "count": 668}));
    assert_eq!(column(&floor, "projects"), [185, 178, 313, 516]);
    assert_eq!(column(&floor, "percent"), [27, 26, 46, 77]);
    let half_up = stocktake(place, &["--demo", "--rounding", "half-up"]);
    assert_eq!(column(&half_up, "percent"), [28, 27, 47, 77]);
    let objectives = stocktake(place, &["--demo", "--by", "objective"]);
    let projects = column(&objectives, "projects");
    assert_eq!(projects.len(), 23);
    assert!(
        projects[1..].iter().all(|count| *count < projects[0]),
        "objective 1 is the most tagged: {projects:?}"
    );
    assert_eq!((projects[7], projects[21]), (1, 5), "objectives 8 and 22");
    let server = place.serve();
    every_figure_has_its_list(&server, "demo-synthetic", "gcm", &objectives);
    every_figure_has_its_list(&server, "demo-synthetic", "cluster", &floor);
    assert!(server.stop().0.success());
    vec![
        loaded.trim().to_owned(),
        format!("clusters {:?}", column(&floor, "projects")),
        format!("objectives {projects:?}"),
    ]
}

/// A number on a page links to the records behind it, and they are as many.
fn every_figure_has_its_list(server: &Server, collection: &str, framework: &str, stocktake: &Value) {
    for group in stocktake["groups"].as_array().expect("groups") {
        let code = group["code"].as_str().expect("a code");
        let list = server
            .json(&format!("/api/v1/projects?collection={collection}&concept={framework}:{code}&limit=1"));
        assert_eq!(list["total"], group["projects"], "the list behind {framework} {code} of {collection}");
    }
}

fn imports(place: &Place) -> Vec<String> {
    place.ok(&["vocabulary", "base", "https://sterna.example.org/vocabulary"]);
    place.refused(&["vocabulary", "base", "https://other.example.org/v"], "vocabulary.base-fixed");
    place.refused(
        &[
            "import",
            "iati",
            &text(&checkout("demo/samples/gannetsound.xml")),
            "--collection",
            "demo-synthetic",
        ],
        "import.demonstration",
    );

    let iati = text(&checkout("demo/samples/gannetsound.xml"));
    let first = place.json(&["import", "iati", &iati, "--collection", "own"]);
    assert_eq!(
        (first["read"].as_i64(), first["created"].as_i64(), first["refused"].as_i64()),
        (Some(12), Some(12), Some(0))
    );
    for code in ["iati.date", "iati.place-percentage"] {
        let found = first["findings"].as_array().and_then(|all| all.iter().find(|one| one["code"] == code));
        let place = found.and_then(|one| one["place"].as_str()).unwrap_or_default();
        assert!(place.contains("line "), "{code} names its line: {first}");
    }
    let tagged = stocktake(place, &["--collection", "own"]);
    assert!(
        tagged["coverage"]["tagged"].as_i64() > Some(0),
        "the file's own Compact tags are taken: {tagged}"
    );

    let table = text(&checkout("demo/samples/tarnholme.csv"));
    let refused = text(&place.path("refused.csv"));
    let words = ["import", "table", &table, "--collection", "own", "--refused", &refused, "--format", "json"];
    let read = place.run(&words);
    assert_eq!(read.code, Some(1), "one row is refused: {}", read.err);
    let report = read.json();
    assert_eq!(
        (report["read"].as_i64(), report["created"].as_i64(), report["refused"].as_i64()),
        (Some(10), Some(9), Some(1))
    );

    // She opens what was refused, gives the row a number and a title, and imports it alone.
    let given = std::fs::read_to_string(&refused).expect("the refused rows are written");
    assert_eq!(given.lines().count(), 2, "the headings and one row: {given}");
    assert!(given.contains("neither a title nor an identifier"), "what was wrong is told beside the row");
    let mended = place.write("mended.csv", given.replacen("\n,,", "\nJ-06,Dispensaire mobile,", 1));
    let alone = place.json(&["import", "table", &mended, "--collection", "own"]);
    assert_eq!(
        (alone["read"].as_i64(), alone["created"].as_i64(), alone["refused"].as_i64()),
        (Some(1), Some(1), Some(0)),
        "{alone}"
    );

    // Importing again changes nothing and takes no change number.
    let before = stocktake(place, &["--collection", "own"]);
    let again = place.json(&["import", "iati", &iati, "--collection", "own"]);
    assert_eq!(
        (again["unchanged"].as_i64(), again["updated"].as_i64(), again["created"].as_i64()),
        (Some(12), Some(0), Some(0)),
        "{again}"
    );
    let again = place.run(&words[..5]);
    assert_eq!(again.code, Some(1));
    let after = stocktake(place, &["--collection", "own"]);
    assert_eq!(before["manifest"]["change"], after["manifest"]["change"], "no change number is taken");
    assert_eq!(before["groups"], after["groups"]);
    assert_eq!(place.listed(&["--collection", "own"]), 22);
    vec![
        format!("imported {} + {} + {}", first["created"], report["created"], alone["created"]),
        format!("own {:?} of {}", column(&after, "projects"), after["coverage"]["tagged"]),
    ]
}

fn tagging(place: &Place) -> Vec<String> {
    let tags = |name: &str| {
        let shown = place.json(&["project", "show", name]);
        let mut codes: Vec<String> = shown["tags"]
            .as_array()
            .expect("tags")
            .iter()
            .filter(|tag| tag["framework"] == "gcm")
            .map(|tag| {
                format!(
                    "{}{}",
                    tag["status"].as_str().unwrap_or_default(),
                    tag["concept"].as_str().unwrap_or_default()
                )
            })
            .collect();
        codes.sort();
        codes
    };
    assert_eq!(tags("J-01"), ["confirmed16"], "the table's own tag");
    let added = place.json(&["tag", "J-01", "--add", "3", "4", "5"]);
    assert_eq!(
        added["tags"].as_array().map(|all| all.iter().filter(|one| one["framework"] == "gcm").count()),
        Some(4)
    );
    place.refused(&["tag", "J-01", "--add", "6"], "tag.too-many");
    place.refused(&["tag", "J-01", "--add", "24"], "tag.unknown-concept");
    place.refused(&["tag", "no such project", "--add", "6"], "project.unknown");
    place.refused(&["tag", "J-01", "--none"], "tag.none-with-tags");
    assert_eq!(tags("J-01").len(), 4, "a refusal changes nothing");
    let change = added["changes"][0].as_str().expect("a change to undo").to_owned();
    place.ok(&["tag", "--undo", &change]);
    assert_eq!(tags("J-01"), ["confirmed16"], "undone as one");
    place.refused(&["tag", "--undo", &change], "archive.already-undone");

    assert!(tags("XX-INV-GANNET-12").iter().all(|tag| !tag.starts_with("none")));
    place.ok(&["tag", "J-04", "--none"]);
    assert_eq!(tags("J-04"), ["none"], "explicitly none is not untouched");

    let own = stocktake(place, &["--collection", "own", "--by", "objective"]);
    let server = place.serve();
    every_figure_has_its_list(&server, "own", "gcm", &own);
    assert!(server.stop().0.success());
    vec![format!("own by objective {:?}", column(&own, "projects"))]
}

/// What was handed out stays the same file, holds after a thousand edits, and fails when somebody changed it.
fn handed_out(place: &Place) -> Vec<String> {
    let asked = ["stocktake", "--collection", "own", "--collection", "demo-synthetic", "--by", "objective"];
    let earlier = stocktake(place, &asked[1..]);
    let change = earlier["manifest"]["change"].to_string();
    let mut files = Vec::new();
    for format in ["json", "csv", "xlsx"] {
        let mut written = Vec::new();
        for turn in ["first", "second"] {
            let path = text(&place.path(&format!("{turn}.{format}")));
            place.ok(&[&asked[..], &["--format", format, "--output", &path]].concat());
            written.push(std::fs::read(&path).expect("the export is written"));
            files.push(path);
        }
        assert_eq!(written[0], written[1], "equal input gives equal bytes: {format}");
    }
    let verified = |path: &str| place.run(&["stocktake", "--verify", path]);
    for path in &files {
        assert_eq!(verified(path).code, Some(0), "{path} holds: {}", verified(path).text());
    }
    let edits = edit(place);
    for path in &files {
        let report = verified(path);
        assert_eq!(report.code, Some(0), "{path} holds after {edits} edits: {}{}", report.text(), report.err);
    }
    let then = stocktake(place, &[&asked[1..], &["--as-of", &change]].concat());
    assert_eq!(then["groups"], earlier["groups"], "as of change {change} nothing is different");
    let now = stocktake(place, &asked[1..]);
    assert_ne!(now["groups"], earlier["groups"], "the edits are seen today");

    let mut forged = earlier.clone();
    forged["groups"][0]["projects"] = json!(earlier["groups"][0]["projects"].as_i64().unwrap_or(0) + 1);
    let forged = place.write("forged.json", forged.to_string());
    let report = place.refused(&["stocktake", "--verify", &forged], "does not hold");
    assert!(report.text().contains("figures differ"), "{}", report.text());
    let sheet = std::fs::read_to_string(&files[2]).expect("the CSV");
    let count = earlier["groups"][0]["projects"].to_string();
    let forged = place.write("forged.csv", sheet.replacen(&format!(",{count},"), ",999999,", 1));
    place.refused(&["stocktake", "--verify", &forged], "does not hold");
    let plain = place.write("plain.csv", "a,b\n1,2\n");
    place.refused(&["stocktake", "--verify", &plain], "verify.no-manifest");
    vec![format!("{edits} edits, then {:?}", column(&now, "projects"))]
}

/// A thousand later edits, over the interface of a server: tags added to and taken from records of her own.
fn edit(place: &Place) -> usize {
    let server = place.serve();
    let page = server.json("/api/v1/projects?collection=own&limit=50");
    let rows = page["rows"].as_array().expect("rows").clone();
    let mut done = 0;
    'all: loop {
        for action in ["replace", "clear"] {
            for row in &rows {
                let path = format!("/api/v1/projects/{}/tags", row["id"].as_str().expect("an id"));
                let concepts =
                    if action == "clear" { json!([]) } else { json!([(done % 23 + 1).to_string()]) };
                let body = json!({"node": "", "framework": "gcm", "action": action, "concepts": concepts});
                let answer = Request::post(&path, "application/json", body.to_string().into_bytes())
                    .send(&server.authority);
                assert_eq!(answer.status, 200, "{}", answer.text());
                done += 1;
                if done == LATER_EDITS {
                    break 'all;
                }
            }
        }
    }
    assert!(server.stop().0.success());
    done
}

/// A backup beside a live server, restored on the other engine, is the same memory.
fn kept_safe(place: &Place) -> Vec<String> {
    let question = ["--collection", "own", "--collection", "demo-synthetic", "--by", "objective"];
    let server = place.serve();
    let backup = text(&place.path("backup.tar.zst"));
    place.ok(&["backup", "--output", &backup]);
    assert_eq!(server.get("/healthz").status, 200, "the server goes on");
    assert!(server.stop().0.success());
    let before = stocktake(place, &question);
    let seq = place.sound();

    let other = place.other();
    other.ok(&["restore", &backup]);
    let after = stocktake(&other, &question);
    assert_eq!(before["groups"], after["groups"], "{} to {}", place.engine(), other.engine());
    assert_eq!(before["coverage"], after["coverage"]);
    assert_eq!(other.sound(), seq);
    other.refused(&["restore", &backup], "archive.not-empty");
    // What was handed out by the one holds on the other.
    other.ok(&["stocktake", "--verify", &text(&place.path("first.csv"))]);

    place.ok(&["reindex"]);
    assert_eq!(stocktake(place, &question)["groups"], before["groups"], "built anew, the same");
    place.ok(&["upgrade"]);
    assert_eq!(place.sound(), seq);
    vec![format!("change {seq} after the backup came back")]
}
