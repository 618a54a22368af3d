//! A minister's office: a briefing note in under a minute, a report written, refreshed, cleared, sent to Word and back,
//! and verified after many edits.

use std::process::Command;
use std::time::Instant;

use serde_json::{Value, json};

use crate::place::{Place, text};
use crate::web::Request;
use crate::{checkout, tell};

/// Edits made after a document was handed out.
const LATER_EDITS: usize = 20;

/// A place with the demonstration and a collection of one's own that names Kenya.
fn furnished() -> Place {
    let place = Place::sqlite();
    place.ok(&["demo"]);
    place
}

#[test]
fn a_briefing_note_is_written_in_six_languages_and_verified_after_later_edits() {
    let place = furnished();
    let mut files = Vec::new();
    for lang in ["en", "fr", "es", "ar", "ru", "zh"] {
        let out = text(&place.path(&format!("note-{lang}.docx")));
        let begun = Instant::now();
        place.ok(&["brief", "--objective", "16", "--country", "KEN", "--lang", lang, "-o", &out]);
        let took = begun.elapsed();
        assert!(took.as_secs() < 60, "{lang}: {took:?}");
        assert!(std::fs::read(&out).expect("the note").starts_with(b"PK"));
        files.push(out);
    }
    for ending in ["html", "json"] {
        let out = text(&place.path(&format!("note.{ending}")));
        place.ok(&["brief", "--objective", "7", "--region", "002", "--lang", "fr", "-o", &out]);
        files.push(out);
    }
    let html = String::from_utf8(std::fs::read(place.path("note.html")).expect("the page")).expect("UTF-8");
    assert!(html.contains("démonstration"), "invented records are marked");
    assert!(!html.contains("src=\"http"), "the page needs no network");

    // The same question gives the same bytes on another day, when the day is named.
    let dated = ["brief", "--objective", "16", "--country", "KEN", "--date", "2026-11-22", "-o"];
    let (one, other) = (text(&place.path("one.docx")), text(&place.path("other.docx")));
    place.ok(&[&dated[..], &[one.as_str()]].concat());
    place.ok(&[&dated[..], &[other.as_str()]].concat());
    assert_eq!(
        std::fs::read(&one).expect("one"),
        std::fs::read(&other).expect("other"),
        "equal input, equal bytes"
    );

    later_edits(&place);
    for file in &files {
        let report = place.json(&["brief", "--verify", file]);
        assert_eq!(
            (&report["holds"], &report["figures_hold"]),
            (&json!(true), &json!(true)),
            "{file}: {report}"
        );
    }
    // A forged figure is found.
    let forged = place.path("forged.json");
    let honest = std::fs::read_to_string(place.path("note.json")).expect("the note");
    std::fs::write(&forged, honest.replacen("demo-synthetic", "demo-factual", 1)).expect("written");
    place.refused(&["brief", "--verify", &text(&forged)], "does not hold");
    place.refused(&["brief", "--objective", "24", "--country", "KEN"], "brief.objective");
    place.refused(&["brief", "--objective", "16", "--country", "QQQ"], "brief.place");
    place.refused(
        &["brief", "--verify", &text(&checkout("demo/samples/tarnholme.csv"))],
        "verify.no-manifest",
    );
    place.sound();
}

/// Tags set and taken away, one after the other.
fn later_edits(place: &Place) {
    let page = place.json(&["project", "list", "--collection", "demo-synthetic", "--limit", "5"]);
    let ids: Vec<&str> =
        page["rows"].as_array().expect("rows").iter().map(|row| row["id"].as_str().expect("an id")).collect();
    for round in 0..LATER_EDITS {
        let deed = if round % 10 < 5 { "--add" } else { "--remove" };
        place.run(&["tag", ids[round % ids.len()], "--outcome", "1", "--framework", "principle", deed, "1"]);
    }
}

fn chapter_of<'a>(shown: &'a Value, words: &str) -> &'a Value {
    shown["chapters"]
        .as_array()
        .expect("chapters")
        .iter()
        .find(|chapter| chapter["title"].as_str().is_some_and(|title| title.contains(words)))
        .unwrap_or_else(|| panic!("no chapter {words}: {shown}"))
}

fn block_of(chapter: &Value, is: &str) -> String {
    chapter["blocks"]
        .as_array()
        .expect("blocks")
        .iter()
        .find(|block| block["is"] == is)
        .and_then(|block| block["id"].as_str())
        .expect("a block")
        .to_owned()
}

#[test]
fn a_report_is_written_refreshed_cleared_sent_to_word_and_verified() {
    let place = furnished();
    for (lang, cluster) in [("en", "Cluster III"), ("fr", "Groupe III"), ("ar", "III")] {
        let made = place.json(&[
            "report",
            "create",
            "--template",
            "cluster-stocktake",
            "--lang",
            lang,
            "--scope",
            "collection=demo-synthetic",
        ]);
        let id = made["id"].as_str().expect("an id").to_owned();
        let shown = place.json(&["report", "show", &id]);
        let chapter = chapter_of(&shown, cluster);
        let (prose, chart) = (block_of(chapter, "prose"), block_of(chapter, "chart"));
        let sentence = format!("Objective 15: {{figure:{chart}.15.projects}}.");
        place.ok(&["report", "write", &id, &prose, "--text", &sentence]);
        let chapter_id = chapter["id"].as_str().expect("an id").to_owned();
        place.ok(&["report", "clear", &id, &chapter_id, "--step", "cleared", "--by", "Cabinet"]);

        let word = text(&place.path(&format!("report-{lang}.docx")));
        let begun = Instant::now();
        place.ok(&["report", "export", &id, "-o", &word]);
        tell(&format!("report {lang}: Word file in {:?}", begun.elapsed()));
        let json = text(&place.path(&format!("report-{lang}.json")));
        let html = text(&place.path(&format!("report-{lang}.html")));
        let one = text(&place.path(&format!("chapter-{lang}.docx")));
        place.ok(&["report", "export", &id, "-o", &json]);
        place.ok(&["report", "export", &id, "-o", &html]);
        place.ok(&["report", "export", &id, "-o", &one, "--chapter", &chapter_id]);
        let page = std::fs::read_to_string(&html).expect("the page");
        assert!(!page.contains("{figure:") && !page.contains("report-hint"), "nothing has to be deleted");

        // The file comes back untouched: nothing differs.
        let review = place.json(&["report", "import", &id, &word]);
        assert_eq!(review["review"]["blocks"], json!([]), "{review}");

        moves(&place);
        let refreshed = place.json(&["report", "refresh", &id]);
        let moved = refreshed["moved"].as_array().expect("moved");
        assert_eq!(moved.len(), 1, "one sentence quotes a figure that moved: {refreshed}");
        assert_eq!(moved[0]["token"], json!(format!("{chart}.15.projects")));
        assert_ne!(moved[0]["old"], moved[0]["new"]);
        let shown = place.json(&["report", "show", &id]);
        let chapter = chapter_of(&shown, cluster);
        assert_eq!(chapter["standing"], "figures-moved", "{lang}: the clearance says that figures moved");
        let text_now =
            chapter["blocks"].as_array().expect("blocks").iter().find(|block| block["id"] == json!(prose));
        assert_eq!(text_now.expect("the prose")["text"], json!(sentence), "prose is untouched");

        for file in [&word, &json, &html, &one] {
            let report = place.json(&["report", "verify", file]);
            assert_eq!(report["holds"], json!(true), "{lang} {file}: {report}");
        }
        assert_eq!(place.json(&["report", "refresh", &id, "--accept"])["accepted"], json!(1));
        assert_eq!(place.json(&["report", "show", &id])["moved"], json!([]));
    }
    let listed = place.json(&["report", "list"]);
    assert_eq!(listed["rows"].as_array().map(Vec::len), Some(3));
    // Reports are no projects: the demonstration is still what is counted when nothing is named.
    let counted = place.json(&["stocktake", "--by", "cluster"]);
    assert_eq!(counted["manifest"]["synthetic"], json!(true), "{counted}");
    place.refused(&["report", "show", "nothing"], "report.unknown");
    place.refused(&["report", "create", "--template", "none"], "report.template");
    place.refused(&["report", "create", "--scope", "colour=red"], "stocktake.query");
    place.sound();
}

/// One more project is tied to objective 15.
fn moves(place: &Place) {
    let page = place.json(&[
        "project",
        "list",
        "--collection",
        "demo-synthetic",
        "--filter",
        "concept=gcm:2",
        "--limit",
        "100",
    ]);
    let moved = page["rows"].as_array().expect("rows").iter().any(|row| {
        let held = row["card"]["tags"]["gcm"].as_array().is_some_and(|codes| codes.contains(&json!("15")));
        let id = row["id"].as_str().expect("an id");
        !held && place.run(&["tag", id, "--outcome", "1", "--add", "15"]).code == Some(0)
    });
    assert!(moved, "no project could be tied to objective 15");
}

#[test]
fn two_people_edit_one_chapter_over_the_pages_and_nothing_is_lost() {
    let place = furnished();
    let made = place.json(&["report", "create", "--scope", "collection=demo-synthetic"]);
    let id = made["id"].as_str().expect("an id").to_owned();
    let shown = place.json(&["report", "show", &id]);
    let chapter = chapter_of(&shown, "Introduction");
    let (chapter_id, prose) = (chapter["id"].as_str().expect("an id"), block_of(chapter, "prose"));
    let key = format!("text-{prose}");
    let server = place.serve();
    let path = format!("/reports/{id}/edit");
    let form = |text: &'static str| {
        vec![
            ("version", "1"),
            ("chapter", chapter_id),
            ("title", "Introduction"),
            ("owner", ""),
            (key.as_str(), text),
        ]
    };
    assert_eq!(server.form(&path, &form("From one.")).status, 303);
    let clash = server.form(&path, &form("From the other."));
    assert_eq!(clash.status, 409);
    let page = clash.text();
    assert!(page.contains("From one.") && page.contains("From the other."), "both are shown");
    let etag = server.get(&format!("/api/v1/reports/{id}"));
    assert_eq!(etag.header("etag"), Some("\"2\""));
    let stale = Request::put(&format!("/api/v1/reports/{id}"), &etag.json()["report"])
        .header("if-match", "\"1\"")
        .send(&server.authority);
    assert_eq!((stale.status, stale.json()["code"].as_str()), (409, Some("archive.conflict")));
    for path in ["/reports", "/reports/new", "/reports/verify", "/brief", "/brief?objective=16&country=KEN"] {
        assert_eq!(server.get(path).status, 200, "{path}");
    }
    for path in [format!("/reports/{id}"), path.clone(), "/brief?objective=16&country=KEN".to_owned()] {
        assert!(
            server.get(&path).text().contains("data-synthetic"),
            "{path} shows invented records without a mark"
        );
    }
    let note = server.json("/api/v1/brief?objective=16&country=KEN");
    assert!(note["document"]["mark"].as_str().is_some_and(|mark| !mark.is_empty()), "{note}");
    for path in ["history", "compare?a=1&b=2", "edit", "document.html", "export/docx", "export/json"] {
        assert_eq!(server.get(&format!("/reports/{id}/{path}")).status, 200, "{path}");
    }
    assert!(server.stop().0.success());
    place.sound();
}

#[test]
fn a_word_file_saved_by_an_office_suite_comes_back_with_its_changes() {
    let Some(soffice) = ["soffice", "libreoffice"].into_iter().find(|name| {
        Command::new(name).arg("--version").output().is_ok_and(|output| output.status.success())
    }) else {
        tell("SKIPPED: no LibreOffice: the round trip through an office suite was not tried");
        return;
    };
    let place = furnished();
    let made = place.json(&["report", "create", "--scope", "collection=demo-synthetic"]);
    let id = made["id"].as_str().expect("an id").to_owned();
    let shown = place.json(&["report", "show", &id]);
    let prose = block_of(chapter_of(&shown, "Introduction"), "prose");
    place.ok(&["report", "write", &id, &prose, "--text", "Written **here**.\n\nA second paragraph."]);
    let word = place.path("report.docx");
    place.ok(&["report", "export", &id, "-o", &text(&word)]);
    let saved = place.path("saved");
    std::fs::create_dir(&saved).expect("a folder");
    let profile = format!("-env:UserInstallation=file://{}", text(&place.path("profile")));
    let run = Command::new(soffice)
        .args([&profile, "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir"])
        .arg(&saved)
        .arg(&word)
        .output()
        .expect("the suite runs");
    let back = saved.join("report.docx");
    assert!(back.is_file(), "{}", String::from_utf8_lossy(&run.stderr));
    let review = place.json(&["report", "import", &id, &text(&back)]);
    let states: Vec<&str> = review["review"]["blocks"]
        .as_array()
        .expect("blocks")
        .iter()
        .filter_map(|block| block["state"].as_str())
        .collect();
    assert!(!states.contains(&"deleted") && !states.contains(&"clash"), "the suite lost a block: {review}");
    tell(&format!("through the office suite: {} parts reported as changed: {states:?}", states.len()));
}
