//! What holds for the whole installation is set on a page, and a mistyped folder is told instead of being filled.

use crate::place::Place;
use crate::web::Request;

/// A file in the form of the settings page.
fn rates(name: &str, content: &str) -> Request {
    let mark = "sterna-story-boundary";
    let body = format!(
        "--{mark}\r\ncontent-disposition: form-data; name=\"name\"\r\n\r\n{name}\r\n--{mark}\r\n\
         content-disposition: form-data; name=\"file\"; filename=\"rates.csv\"\r\n\r\n{content}\r\n--{mark}--\r\n"
    );
    Request::post("/settings/rates", &format!("multipart/form-data; boundary={mark}"), body.into_bytes())
}

#[test]
fn the_settings_page_fixes_loads_removes_and_retires() {
    let place = Place::sqlite();
    let table =
        place.write("own.csv", "Identifier,Title,GCM objectives\nS-1,A first one,7\nS-2,A second one,7; 9\n");
    place.ok(&["import", "table", &table, "--collection", "own"]);
    let server = place.serve();
    let page = server.get("/settings?lang=fr");
    assert_eq!(page.status, 200);
    assert!(page.text().contains("Adresse du vocabulaire"), "{}", page.text());

    // An address that cannot last, and one that nobody is sure of, are refused with the next step.
    for (base, sure) in [("http://127.0.0.1/v", "yes"), ("https://data.example.org/v", "")] {
        let answer = server.form("/settings/base?lang=fr", &[("base", base), ("sure", sure)]);
        assert!(answer.text().contains("Donnez une adresse que votre organisation conservera"), "{base}");
    }
    let fixed = server.form("/settings/base", &[("base", "https://data.example.org/v"), ("sure", "yes")]);
    assert_eq!(fixed.status, 303);
    assert!(server.get("/settings").text().contains("https://data.example.org/v"));
    assert!(server.get("/vocabulary/gcm.ttl").text().contains("https://data.example.org/v"));

    // A rate table: refused with the line, then loaded with its source, then removed.
    let bad = rates(
        "default",
        "currency,per,date,source\nUSD,1,2026-01-31,A treasury\nEUR,none,2026-01-31,A treasury\n",
    );
    let bad = bad.send(&server.authority);
    assert!(bad.text().contains("line 3"), "{}", bad.text());
    let good = rates(
        "default",
        "currency,per,date,source\nUSD,1,2026-01-31,A treasury\nEUR,0.9,2026-01-31,A treasury\n",
    );
    assert_eq!(good.send(&server.authority).status, 303);
    assert!(server.get("/settings").text().contains("A treasury"));
    assert_eq!(server.form("/settings/rates/remove", &[("name", "default")]).status, 303);
    assert!(!server.get("/settings").text().contains("A treasury"));

    // Splitting objective 7: seen first, done as one change, undone as one.
    let preview = server.get("/settings/retire?framework=gcm&concept=7&into=8%2010");
    assert_eq!(preview.status, 200);
    assert!(preview.text().contains("A first one") && preview.text().contains("A second one"));
    assert_eq!(server.json("/api/v1/projects?concept=gcm:8")["total"], 0, "a preview changes nothing");
    let done = server.form("/settings/retire", &[("framework", "gcm"), ("concept", "7"), ("into", "8 10")]);
    assert_eq!(done.status, 303);
    let told = done.header("location").expect("where to go on").to_owned();
    assert_eq!(server.json("/api/v1/projects?concept=gcm:8")["total"], 2);
    assert_eq!(server.json("/api/v1/projects?concept=gcm:7")["total"], 0);
    let change = told.split("done=").nth(1).and_then(|rest| rest.split('&').next()).expect("the change");
    assert_eq!(server.form("/undo", &[("change", change), ("return", "/wizard")]).status, 303);
    assert_eq!(server.json("/api/v1/projects?concept=gcm:7")["total"], 2);
    let unknown = server.get("/settings/retire?framework=gcm&concept=7&into=99&lang=es");
    assert!(unknown.text().contains("Nombre un concepto del marco"), "{}", unknown.text());
    server.stop();
    place.sound();
}

#[test]
fn a_mistyped_folder_is_told_and_not_made() {
    let place = Place::sqlite();
    let out = place.path("backup.zst").to_string_lossy().into_owned();
    for words in [
        &["project", "list"][..],
        &["project", "show", "X-1"],
        &["stocktake"],
        &["check"],
        &["reindex"],
        &["rates"],
        &["vocabulary", "base"],
        &["vocabulary", "export", "gcm"],
        &["vocabulary", "retire", "gcm", "7", "--into", "8"],
        &["tag", "X-1", "--add", "7"],
        &["erase", "X-1", "--reason", "asked for"],
        &["import", "undo", "00000000000000000000000000"],
        &["backup", "--output", &out],
    ] {
        let outcome = place.run(words);
        assert!(matches!(outcome.code, Some(1 | 2)), "{}: {}", outcome.words, outcome.err);
        assert!(!place.data().exists(), "{} made the folder", outcome.words);
    }
    place.refused(&["project", "list"], "archive.absent");
}

#[test]
fn what_was_wrong_is_told_in_the_readers_language() {
    let place = Place::sqlite();
    let table = place
        .write("own.csv", "Identifier,Title,Start date\nW-1,One that is read,2016-02-30\n,,2020-01-01\n");
    let refused = place.path("refused.csv");
    let words = ["import", "table", &table, "--collection", "own", "--lang", "fr", "--refused"];
    let outcome = place.run(&[&words[..], &[&refused.to_string_lossy()]].concat());
    assert_eq!(outcome.code, Some(1));
    let text = outcome.text();
    assert!(text.contains("ligne 2, colonne C: « 2016-02-30 » n’est un jour d’aucun calendrier"), "{text}");
    // One finding for a row with nothing in it, not two.
    assert_eq!(text.matches("ligne 3").count(), 1, "{text}");
    let mended = std::fs::read_to_string(&refused).expect("the refused rows");
    assert!(mended.contains("Ce qui n’allait pas (cette colonne n’est pas importée)"), "{mended}");
    assert!(mended.contains("Cette ligne n’a ni titre ni identifiant"), "{mended}");
    // The JSON keeps its documented members, in English, and says the values by name.
    let report = place.run(&["import", "table", &table, "--collection", "own", "--format", "json"]).json();
    let finding = report["findings"].as_array().expect("findings").iter();
    let finding = finding.clone().find(|one| one["code"] == "table.date-impossible").expect("the date");
    assert_eq!(finding["severity"], "warning");
    assert_eq!(finding["place"], "row 2, column C");
    assert!(finding["message"].as_str().is_some_and(|text| text.contains("is not a day of any calendar")));
    assert_eq!(finding["arguments"]["value"], "2016-02-30");

    let server = place.serve();
    let page = server.get("/changes?lang=ar").text();
    assert!(page.contains("استيراد"), "{page}");
    let record = place_of(&server.json("/api/v1/projects?q=read"));
    let history = server.get(&format!("/projects/{record}/history?lang=es")).text();
    assert!(history.contains("Importación de own.csv"), "{history}");
    server.stop();
}

fn place_of(list: &serde_json::Value) -> String {
    list["rows"][0]["id"].as_str().expect("a record").to_owned()
}

#[test]
fn a_wholly_refused_file_publishes_nothing() {
    let place = Place::sqlite();
    let table = place.write("none.csv", "Identifier,Title,Country\n,,Kenya\n,,Uganda\n");
    let outcome = place.refused(&["import", "table", &table, "--collection", "own"], "nothing was published");
    assert!(outcome.text().contains("2 refused; nothing was published"), "{}", outcome.text());
    assert_eq!(place.sound(), 0, "no change was made");
    let server = place.serve();
    assert!(!server.get("/changes").text().contains("none.csv"));
    server.stop();
}

#[test]
fn show_tells_all_that_the_page_shows() {
    let place = Place::sqlite();
    let table = place.write(
        "own.csv",
        "Identifier,Title,Description,Country,Outcome 1,Budget,Currency,GCM objectives,Link\n\
         V-1,A title,What it is,Kenya,A change,1000,USD,16,https://example.org/a.pdf\n",
    );
    place.ok(&["import", "table", &table, "--collection", "own"]);
    let text = place.ok(&["project", "show", "V-1"]).text();
    for part in [
        "A title",
        "What it is",
        "Kenya",
        "A change",
        "16 ",
        "from a file",
        "USD",
        "no other record counts this money",
        "https://example.org/a.pdf",
        "History",
        "own.csv, row 2",
        "Import of own.csv",
    ] {
        assert!(text.contains(part), "{part} is missing:\n{text}");
    }
    let french = place.ok(&["project", "show", "V-1", "--lang", "fr"]).text();
    assert!(french.contains("Importation de own.csv"), "{french}");
    let value = place.json(&["project", "show", "V-1"]);
    assert_eq!(value["counted"]["counts"], "yes");
    assert_eq!(value["history"][0]["source"]["file"], "own.csv");
    assert_eq!(value["project"]["title"]["en"], "A title");
}
