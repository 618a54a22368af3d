//! Tables of the field open without trouble.

use std::io::Read;
use std::path::{Path, PathBuf};

use crate::{Field, Limits, Severity, guess_sheet, read};

fn shared() -> Option<PathBuf> {
    let path = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../shared/data"));
    if path.is_dir() {
        return Some(path.to_owned());
    }
    eprintln!("SKIPPED: shared data absent");
    None
}

fn bytes_of(path: &Path) -> Vec<u8> {
    let bytes = std::fs::read(path).unwrap();
    if path.extension().is_some_and(|extension| extension == "gz") {
        let mut plain = Vec::new();
        flate2::read::MultiGzDecoder::new(bytes.as_slice()).read_to_end(&mut plain).unwrap();
        return plain;
    }
    bytes
}

#[test]
fn every_real_table_opens() {
    let Some(shared) = shared() else { return };
    let mut seen = 0;
    for folder in [
        "iati/unhcr-tables/2023",
        "practice-knowledge",
        "counter-trafficking",
        "counter-trafficking/htcds",
        "reference/m49",
        "displacement-statistics/undesa-stock-2020",
    ] {
        for entry in std::fs::read_dir(shared.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if !(name.contains(".csv") || name.ends_with(".xlsx")) {
                continue;
            }
            let reading = read(&bytes_of(&path), &name, &Limits::default());
            if name == "iati_policy_marker.xlsx" {
                // It really is an empty sheet.
                assert!(reading.refused());
                continue;
            }
            assert!(!reading.refused(), "{name}: {:?}", reading.findings);
            let errors: Vec<_> =
                reading.findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
            assert!(errors.is_empty(), "{name}: {errors:?}");
            seen += 1;
        }
    }
    assert!(seen >= 20, "{seen}");
}

#[test]
fn the_evaluations_are_understood() {
    let Some(shared) = shared() else { return };
    let reading = read(
        &bytes_of(&shared.join("practice-knowledge/iom-evaluations_dev.csv.gz")),
        "e.csv",
        &Limits::default(),
    );
    let sheet = &reading.sheets[0];
    assert_eq!(sheet.rows.len(), 434);
    let mapping = guess_sheet(sheet);
    let field = |heading: &str| {
        mapping.columns.iter().find(|column| column.heading == heading).and_then(|column| column.field)
    };
    assert_eq!(field("Title"), Some(Field::Title));
    assert_eq!(field("Donor"), Some(Field::Funder));
    assert_eq!(field("Countries Covered"), Some(Field::Country));
    assert_eq!(field("Project Code"), Some(Field::Identifier));
    assert_eq!(field("File URL"), Some(Field::Link));
    assert_eq!(field("Evaluation Period From Date"), Some(Field::Start));
    assert_eq!(field("Document Subtype"), None);
    // Yes and No are not Norway.
    assert_eq!(field("External Version of the Report"), None);
}
