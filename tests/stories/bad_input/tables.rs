//! Tables with another delimiter, encoding or language, with formulas, and with very many rows.

use std::fmt::Write;

use super::import;
use crate::checkout;
use crate::place::Place;

/// Rows of the large table. A debug build reads a fifth of them, so that the stories stay short.
const MANY: usize = if cfg!(debug_assertions) { 20_000 } else { 100_000 };

#[test]
fn delimiters_marks_and_encodings_are_found_and_told() {
    let place = Place::sqlite();
    for (name, delimiter) in [("semicolon.csv", ";"), ("tab.csv", "\t"), ("pipe.csv", "|")] {
        let text =
            format!("Identifier,Title,Country\n{name}-1,A first one,Kenya\n{name}-2,A second one,Uganda\n")
                .replace(',', delimiter);
        let tried = import(&place, "table", name, text.as_bytes()).taken();
        assert_eq!(tried.count("created"), 2, "{name}");
        tried.finding("table.delimiter");
    }
    let marked = "\u{feff}Identifier,Title\nBOM-1,With a mark\n";
    assert_eq!(import(&place, "table", "marked.csv", marked.as_bytes()).taken().count("created"), 1);
    assert_eq!(place.json(&["project", "show", "BOM-1"])["project"]["title"]["en"], "With a mark");
    let latin: Vec<u8> = b"Identifiant;Titre;Pays\nLAT-1;D\xe9part prot\xe9g\xe9;S\xe9n\xe9gal\n".to_vec();
    let tried = import(&place, "table", "latin.csv", &latin).taken();
    tried.finding("table.encoding-assumed");
    assert!(place.ok(&["project", "show", "LAT-1"]).text().contains("Départ protégé"));
    place.sound();
}

#[test]
fn arabic_headings_are_understood() {
    let place = Place::sqlite();
    let table = std::fs::read(checkout("demo/samples/quenvar.csv")).expect("the sample");
    let tried = import(&place, "table", "quenvar.csv", &table).taken();
    assert_eq!(tried.count("created"), 5);
    assert!(
        tried.finding("table.country-shares")["place"].as_str().is_some_and(|place| place.contains("row 6"))
    );
    assert_eq!(place.listed(&["--collection", "own", "--filter", "concept=gcm:20"]), 1);
    assert_eq!(place.listed(&["--collection", "own", "--filter", "country=JOR"]), 1);
    place.sound();
}

#[test]
fn formulas_stay_text_and_impossible_values_are_told_by_cell() {
    let place = Place::sqlite();
    let text = "Identifier,Title,Start date,Country,Budget,Currency,GCM objectives\n\
        F-1,\"=HYPERLINK(\"\"http://x.example\"\",\"\"y\"\")\",2016-02-30,Kenya 60%; Uganda 30%,about ten,EUR,31\n\
        F-2,+cmd|' /C calc'!A0,2021-01-01,Atlantis,100,XQZ,3\n\
        F-2,The same again,2021-01-01,Kenya,100,EUR,3\n";
    let tried = import(&place, "table", "formulas.csv", text.as_bytes());
    for (code, cell) in [
        ("table.date-impossible", "row 2, column C"),
        ("table.country-shares", "row 2, column D"),
        ("table.amount-words", "row 2, column E"),
        ("table.gcm-unknown", "row 2, column G"),
        ("table.country-unknown", "row 3, column D"),
        ("table.currency-unknown", "row 3"),
    ] {
        let place = tried.finding(code)["place"].as_str().unwrap_or_default().to_owned();
        assert!(place.contains(cell), "{code} at {place}");
    }
    assert!(
        place.ok(&["project", "show", "F-1"]).text().contains("=HYPERLINK("),
        "a formula is text like any other"
    );
    // A table handed out never starts a cell with what a spreadsheet would run.
    let server = place.serve();
    let list = server.get("/projects.csv?collection=own");
    assert_eq!(list.status, 200);
    let dangerous = list
        .text()
        .lines()
        .any(|line| line.split(',').any(|cell| cell.trim_start_matches('"').starts_with('=')));
    assert!(!dangerous, "{}", list.text());
    assert!(server.stop().0.success());
    place.sound();
}

#[test]
fn what_is_no_table_is_named_for_what_it_is() {
    let place = Place::sqlite();
    for (name, content, code) in [
        ("page.csv", "<html><body><p>Sign in</p></body></html>", "table.html"),
        ("activities.csv", "<?xml version=\"1.0\"?><iati-activities version=\"2.03\"/>", "table.iati-xml"),
        ("empty.csv", "", "table.empty"),
        ("paper.csv", "%PDF-1.7\n%\u{e2}", "table.pdf"),
        ("nothing.csv", "Colour,Weight\nred,3\n", "table.no-title-column"),
    ] {
        let tried = import(&place, "table", name, content.as_bytes()).refused();
        tried.finding(code);
        assert!(tried.outcome.err.contains("import.table"), "{}", tried.outcome.err);
    }
    assert_eq!(place.listed(&["--collection", "own"]), 0);
    place.sound();
}

#[test]
fn very_many_rows_come_in_and_are_listed() {
    let place = Place::sqlite();
    let mut text = String::from("Identifier,Title,Country,Budget,Currency,GCM objectives\n");
    for row in 0..MANY {
        let (objective, country) = (row % 23 + 1, ["Kenya", "Fiji", "Peru", "Nepal"][row % 4]);
        writeln!(text, "ROW-{row},Undertaking number {row},{country},{row}.50,EUR,{objective}")
            .expect("text grows");
    }
    let tried = import(&place, "table", "many.csv", text.as_bytes()).taken();
    assert_eq!(tried.count("created"), i64::try_from(MANY).expect("fits"));
    let kenya = i64::try_from(MANY.div_ceil(4)).expect("fits");
    assert_eq!(place.listed(&["--collection", "own", "--filter", "country=KEN"]), kenya);
    crate::tell(&format!("{MANY} rows were imported"));
    place.sound();
}
