//! The round of twelve ministries: twelve workbooks, three conflicts, one late, one broken.

mod editor;
mod office;

use serde_json::Value;

use crate::place::{Place, text};
use crate::tell;
use editor::Workbook;

const MINISTRIES: [(&str, &str); 12] = [
    ("Ministry of Labour", "en"),
    ("Ministère de la santé", "fr"),
    ("Ministerio del Interior", "es"),
    ("وزارة الخارجية", "ar"),
    ("Министерство образования", "ru"),
    ("统计部", "zh"),
    ("Ministry of Justice", "en"),
    ("Ministry of Finance", "en"),
    ("Ministère du travail", "fr"),
    ("Ministry of Gender", "en"),
    ("Ministry of Local Government", "en"),
    ("Ministry of Agriculture", "en"),
];

/// A table of two records for each ministry and one that all of them share.
fn records() -> String {
    let mut table = "Identifier,Title,Implementing organisation,Country\n".to_owned();
    for (number, (name, _)) in MINISTRIES.iter().enumerate() {
        for part in ["a", "b"] {
            table.push_str(&format!("R-{number}-{part},Work {number}{part},{name},Kenya\n"));
        }
    }
    table
}

/// The id of a new round over what two ministries share and each has alone, and its workbooks by contributor.
fn begun(place: &Place) -> (String, Vec<(String, Workbook)>) {
    let file = place.write("records.csv", records());
    place.ok(&["import", "table", &file, "--collection", "main"]);
    let mut lines = String::new();
    for (number, (name, language)) in MINISTRIES.iter().enumerate() {
        // The first four are asked about everything, so that they can contradict each other.
        let chosen = if number < 4 { "all".to_owned() } else { format!("implementing={name}") };
        lines.push_str(&format!("{name}; {language}; {chosen}\n"));
    }
    let lines = place.write("ministries.txt", lines);
    let folder = text(&place.path("out"));
    let words =
        ["workbook", "create", "--name", "Review", "--filter", "collection=main", "--deadline", "2999-12-31"];
    let made = place.json(&[&words[..], &["--contributors-file", &lines, "-o", &folder]].concat());
    let workbooks = made["workbooks"].as_array().expect("workbooks");
    assert_eq!(workbooks.len(), 12);
    let rows: Vec<i64> = workbooks.iter().map(|one| one["rows"].as_i64().expect("rows")).collect();
    assert_eq!(rows, [24, 24, 24, 24, 2, 2, 2, 2, 2, 2, 2, 2]);
    let all = workbooks.iter().map(|one| {
        let path = one["file"].as_str().expect("a file");
        let bytes = std::fs::read(path).expect("the workbook");
        (one["contributor"].as_str().expect("a key").to_owned(), Workbook::open(&bytes))
    });
    (made["round"].as_str().expect("an id").to_owned(), all.collect())
}

fn counts(status: &Value, key: &str) -> Value {
    let all = status["contributors"].as_array().expect("contributors");
    all.iter().find(|one| one["key"] == key).expect("the contributor")["counts"].clone()
}

fn state(status: &Value, key: &str) -> String {
    let all = status["contributors"].as_array().expect("contributors");
    let one = all.iter().find(|one| one["key"] == key).expect("the contributor");
    one["state"].as_str().expect("a state").to_owned()
}

#[test]
fn twelve_ministries_answer_on_both_engines() {
    round(&Place::sqlite());
    if let Some(place) = Place::postgres() {
        round(&place);
    }
}

fn round(place: &Place) {
    let (round, mut workbooks) = begun(place);
    let keys: Vec<String> = workbooks.iter().map(|(key, _)| key.clone()).collect();
    let send = |name: &str, bytes: Vec<u8>| {
        let path = place.write(name, bytes);
        place.run(&["workbook", "import", &round, &path, "--format", "json"])
    };
    // Three of the four that are asked about everything contradict each other once each; a fourth agrees.
    for (position, number) in [(0, "16"), (1, "6"), (2, "18"), (3, "6")] {
        workbooks[position].1.put("R-0-a", "objective-1", number);
    }
    // What is missing is added; a day as text, a decimal comma, something new.
    workbooks[0].1.put("R-1-a", "status", "2");
    workbooks[0].1.put("R-1-a", "start", "30 June 2024");
    workbooks[4].1.put("R-4-a", "currency", "EUR");
    workbooks[4].1.put("R-4-a", "amount", "1 250,50");
    workbooks[5].1.put_new("title", "新的工作");
    workbooks[6].1.put("R-6-a", "title", "Work 6a, corrected");
    for (number, (key, workbook)) in workbooks.iter().enumerate().take(10) {
        let outcome = send(&format!("{key}.xlsx"), workbook.save());
        assert_eq!(outcome.code, Some(0), "{number} {key}: {}", outcome.err);
    }
    // The eleventh sends a PDF with the name of a workbook; the twelfth sends nothing.
    let broken = send(&format!("review-{}.xlsx", keys[10]), b"%PDF-1.7".to_vec());
    assert_eq!(broken.code, Some(1));
    assert_eq!(broken.json()["files"][0]["refused"]["code"], "table.pdf");
    assert!(broken.json()["files"][0]["message"].as_str().is_some_and(|text| text.contains(".xlsx")));

    let status = place.json(&["workbook", "status", &round, "--items"]);
    assert_eq!(state(&status, &keys[0]), "answered");
    assert_eq!(state(&status, &keys[10]), "broken");
    assert_eq!(state(&status, &keys[11]), "made");
    assert_eq!(status["waiting"].as_array().map(Vec::len), Some(2), "one broken, one silent");
    let items = status["items"].as_array().expect("items");
    let conflicts: Vec<&Value> = items.iter().filter(|item| item["kind"] == "conflict").collect();
    let torn = conflicts.iter().filter(|item| item["question"] == "objectives").count();
    assert_eq!((conflicts.len(), torn), (5, 4), "four contradict each other, one corrects a title");
    assert_eq!(conflicts[0]["others"].as_array().map(Vec::len), Some(3), "who said what stands beside it");
    assert_eq!(counts(&status, &keys[0])["additions"], 2);
    assert_eq!(counts(&status, &keys[5])["new_rows"], 1);

    let before = place.sound();
    let taken = place.json(&["workbook", "accept", &round, "--kind", "addition", "--kind", "new-row"]);
    assert_eq!((taken["done"].as_i64(), taken["skipped"].as_array().map(Vec::len)), (Some(4), Some(0)));
    let one = conflicts.iter().find(|item| item["answer"][0] == "6").expect("the one to take");
    place.json(&["workbook", "accept", &round, "--item", one["id"].as_str().expect("an id")]);
    place.json(&["workbook", "reject", &round, "--kind", "conflict"]);
    let after = place.json(&["workbook", "status", &round, "--items"]);
    let kinds: Vec<&str> =
        after["items"].as_array().expect("items").iter().filter_map(|item| item["state"].as_str()).collect();
    assert!(!kinds.contains(&"overtaken"), "{kinds:?}");
    assert_eq!(
        kinds.iter().filter(|state| **state == "rejected").count(),
        3,
        "nothing that was rejected is lost"
    );
    let shown = place.json(&["project", "show", "R-4-a"]);
    assert!(shown.to_string().contains("125050"), "{shown}");
    assert_eq!(place.listed(&["--collection", "main"]), 25);
    assert!(place.sound() > before);

    let change = taken["change"].as_str().expect("one change").to_owned();
    place.ok(&["workbook", "undo", &change]);
    assert_eq!(place.listed(&["--collection", "main"]), 24, "what was new is gone again");
    assert!(!place.json(&["project", "show", "R-4-a"]).to_string().contains("125050"));

    // Answers that come after the last day are late, and are read all the same.
    late(place, &workbooks[7].1);
    tell(&format!("{}: a round of twelve ministries", place.engine()));
}

/// A second round whose last day is over: its one answer is late.
fn late(place: &Place, other: &Workbook) {
    let folder = text(&place.path("late"));
    let words =
        ["workbook", "create", "--name", "Late", "--filter", "collection=main", "--deadline", "2020-01-31"];
    let made =
        place.json(&[&words[..], &["--contributor", "Office", "--ask", "status", "-o", &folder]].concat());
    let file = made["workbooks"][0]["file"].as_str().expect("a file");
    let mut workbook = Workbook::open(&std::fs::read(file).expect("the workbook"));
    assert!(!workbook.has("amount"), "what is not asked has no column");
    workbook.put("R-7-a", "status", "2");
    let path = place.write("late.xlsx", workbook.save());
    place.ok(&["workbook", "import", "Late", &path]);
    let status = place.json(&["workbook", "status", "Late"]);
    assert_eq!(status["contributors"][0]["state"], "late");
    let stray = place.write("other.xlsx", other.save());
    let refused = place.run(&["workbook", "import", "Late", &stray]);
    assert_eq!(refused.code, Some(1));
    assert!(refused.text().contains("workbook.other-round"), "{}", refused.text());
}

#[test]
fn a_workbook_opens_in_libreoffice_and_comes_back_from_it() {
    let place = Place::sqlite();
    let (round, workbooks) = begun(&place);
    let Some(office) = office::Office::find(&place) else { return };
    for position in [0, 3] {
        let (key, workbook) = &workbooks[position];
        let mut filled = workbook.clone();
        filled.put("R-1-a", "status", "2");
        let path = place.write(&format!("{key}.xlsx"), filled.save());
        let pdf = office.convert(&path, "pdf");
        assert!(pdf.starts_with(b"%PDF"), "{key}: it is shown and printed");
        let ods = office.convert(&path, "ods");
        let path = place.write(&format!("{key}.ods"), ods);
        let again = office.convert(&path, "xlsx");
        let path = place.write(&format!("{key}-again.xlsx"), again);
        let read = place.json(&["workbook", "import", &round, &path]);
        assert_eq!(read["files"][0]["noticed"], serde_json::json!([]), "{key}: {read}");
        assert_eq!(read["files"][0]["answers"], 1, "{key}: one answer, everything else as it was given");
    }
}
