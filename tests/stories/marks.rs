//! Demonstration data are marked wherever they are shown: every page, export and field of the interface.

use std::collections::BTreeSet;

use crate::checkout;
use crate::place::{Place, text};

/// Addresses that show no record of a collection, each with its reason.
const WITHOUT_RECORDS: [(&str, &str); 42] = [
    ("/api/v1/brief", "a note is asked for by objective; the story of reports looks at its mark"),
    ("/api/v1/imports/{id}", "an import never goes into a demonstration"),
    ("/api/v1/openapi.json", "the interface's description"),
    ("/api/v1/reports", "texts; the story of reports looks at their marks"),
    ("/api/v1/reports/{id}", "texts; the story of reports looks at their marks"),
    ("/api/v1/vocabulary/{framework}", "published lists"),
    ("/assets/{*path}", "the program itself"),
    ("/brief", "a form until an objective is asked for; the story of reports looks at its mark"),
    ("/brief/note", "a note is asked for by objective; the story of reports looks at its mark"),
    ("/changes", "what was done, in the words of who did it"),
    ("/collections/{slug}/iati.xml", "asked for by collection; not looked at here"),
    ("/countries", "the list of countries and areas"),
    ("/data-quality", "discrepancies of published sources, each with its source"),
    ("/favicon.svg", "the program itself"),
    ("/import", "an import never goes into a demonstration"),
    ("/import/table", "an import never goes into a demonstration"),
    ("/import/{id}", "an import never goes into a demonstration"),
    ("/import/{id}/refused.csv", "an import never goes into a demonstration"),
    ("/import/{id}/refused.xlsx", "an import never goes into a demonstration"),
    ("/objectives", "the list of objectives"),
    ("/projects.xml", "a file of a standard, published under an address of its own; not looked at here"),
    ("/projects/new", "an empty form"),
    ("/reports", "texts; the story of reports looks at their marks"),
    ("/reports/new", "an empty form"),
    ("/reports/verify", "an empty form"),
    ("/reports/{id}", "texts; the story of reports looks at their marks"),
    ("/reports/{id}/compare", "texts; the story of reports looks at their marks"),
    ("/reports/{id}/document.html", "texts; the story of reports looks at their marks"),
    ("/reports/{id}/edit", "texts; the story of reports looks at their marks"),
    ("/reports/{id}/export/{form}", "texts; the story of reports looks at their marks"),
    ("/reports/{id}/history", "texts; the story of reports looks at their marks"),
    ("/rounds", "rounds of collecting; not looked at here"),
    ("/rounds/new", "rounds of collecting; not looked at here"),
    ("/rounds/{id}", "rounds of collecting; not looked at here"),
    ("/rounds/{id}/answers", "rounds of collecting; not looked at here"),
    ("/rules", "rules"),
    ("/settings", "what holds for the installation"),
    ("/settings/retire", "a form until a concept is named; its preview is not looked at here"),
    ("/stocktake/verify", "an empty form"),
    ("/styleguide", "samples of components"),
    ("/vocabulary", "published lists"),
    ("/vocabulary/{name}", "published lists"),
];

/// What a page, a file or an answer carries when it shows invented records.
const MARKS: [&str; 5] = [
    "data-synthetic",
    "data-mark=\"synthetic\"",
    "\"synthetic\":true",
    "\"synthetic\": true",
    "\"\"synthetic\"\":true",
];

/// And beside invented ones, or when it shows retold facts.
const DEMONSTRATION: [&str; 3] =
    ["\"demonstration\":true", "\"demonstration\": true", "\"\"demonstration\"\":true"];

#[test]
fn every_route_marks_demonstration_data() {
    let place = Place::sqlite();
    place.ok(&["demo"]);
    let server = place.serve();
    let project = server.json("/api/v1/projects?limit=1&collection=demo-synthetic")["rows"][0]["id"]
        .as_str()
        .expect("a project")
        .to_owned();
    let mut marked = 0;
    for path in &reading_routes() {
        if WITHOUT_RECORDS.iter().any(|(own, _)| own == path) {
            continue;
        }
        let asked = filled(path, &project);
        let answer = server.get(&asked);
        assert_eq!(answer.status, 200, "{asked} of {path}");
        // A workbook is a package; what is inside is tested where it is written.
        if path.ends_with(".xlsx") {
            continue;
        }
        let words = answer.text();
        let holds = MARKS.iter().chain(&DEMONSTRATION).any(|mark| words.contains(mark));
        assert!(holds, "{asked} shows invented records without a mark");
        marked += 1;
    }
    assert!(marked > 15, "{marked} routes show records");
    let factual = server.json("/api/v1/projects?limit=1&collection=demo-factual")["rows"][0]["id"]
        .as_str()
        .expect("a project")
        .to_owned();
    for asked in [
        format!("/projects/{factual}"),
        "/projects?collection=demo-factual".to_owned(),
        "/stocktake?collection=demo-factual".to_owned(),
        "/wizard?collection=demo-factual".to_owned(),
    ] {
        assert!(server.get(&asked).text().contains("data-factual"), "{asked}");
    }
    for asked in [
        format!("/api/v1/projects/{factual}"),
        "/api/v1/projects?limit=1&collection=demo-factual".to_owned(),
        "/stocktake.json?collection=demo-factual".to_owned(),
        "/stocktake.csv?collection=demo-factual".to_owned(),
        "/projects.json?collection=demo-factual".to_owned(),
        "/projects.csv?collection=demo-factual".to_owned(),
    ] {
        let words = server.get(&asked).text();
        assert!(DEMONSTRATION.iter().any(|mark| words.contains(mark)), "{asked}");
    }
    assert!(server.stop().0.success());
}

/// The addresses that are read, as the rooms' sources name them; the description names those of the API only.
fn reading_routes() -> BTreeSet<String> {
    let mut routes = BTreeSet::new();
    let mut folders = vec![checkout("crates")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder of the checkout").flatten() {
            let path = entry.path();
            if path.is_dir() && !path.ends_with("tests") && !path.ends_with("target") {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("tests.rs") {
                let text = std::fs::read_to_string(&path).expect("a source file");
                // Examples in comments are no routes.
                let code = |line: &&str| !line.trim_start().starts_with("//");
                let text = text.lines().filter(code).collect::<Vec<_>>().join("\n");
                for part in text.split("Route::get(").skip(1) {
                    let literal = part.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next());
                    routes.extend(literal.filter(|path| path.starts_with('/')).map(str::to_owned));
                }
            }
        }
    }
    routes
}

/// A path with its parts filled in so that it shows invented records.
fn filled(path: &str, project: &str) -> String {
    let part = |part: &str| match part {
        "{number}" => "1".to_owned(),
        "{iso3}" => "KEN".to_owned(),
        _ if part.starts_with('{') => project.to_owned(),
        _ => part.to_owned(),
    };
    let path: String = path.split('/').map(part).collect::<Vec<_>>().join("/");
    match path.as_str() {
        "/search" | "/api/v1/search" => format!("{path}?q=invented"),
        _ if path.ends_with("/compare") => format!("{path}?a=1&b=1"),
        _ => path,
    }
}

#[test]
fn a_file_of_a_removed_collection_says_so() {
    let place = Place::sqlite();
    place.ok(&["demo"]);
    let file = text(&place.path("handed-out.csv"));
    place.ok(&["stocktake", "--format", "csv", "--output", &file]);
    place.ok(&["stocktake", "--verify", &file]);
    let server = place.serve();
    assert_eq!(server.form("/collections/demo-synthetic/remove", &[]).status, 303);
    assert!(server.stop().0.success());
    place.refused(&["stocktake", "--verify", &file], "verify.collection-removed");
    place.refused(&["stocktake", "--verify", &file], "Its collection was removed");
    place.refused(&["stocktake", "--verify", &file, "--lang", "fr"], "Son recueil a été supprimé");
}
