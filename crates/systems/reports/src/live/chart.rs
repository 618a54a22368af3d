//! Counts as a chart.

use sterna_documents::{Chart, ChartKind, Point};
use sterna_site::figures::{FigureAnswer, FigureRow};

use super::table::{counted, country_notes};
use crate::words::{Words, cluster_of};

/// The groups of an answer as bars, or as columns where they are years; sorted by meaning, never by size.
pub(crate) fn chart(words: Words, answer: &FigureAnswer, rows: &[&FigureRow], caption: String) -> Chart {
    let mut notes = vec![words.with("reports-percent-of", &[("of", answer.of.as_str().into())])];
    notes.extend(country_notes(words, answer, rows));
    Chart {
        kind: if answer.by == "year" { ChartKind::Column } else { ChartKind::Bar },
        caption,
        alt: spoken(words, rows),
        source: counted(words, answer),
        note: notes.join(" "),
        label_heading: answer.by_label.clone(),
        value_heading: words.t("column-projects"),
        points: rows
            .iter()
            .map(|row| {
                let cluster = match answer.by.as_str() {
                    "cluster" => numeral(&row.code),
                    "objective" => cluster_of(&row.code),
                    _ => 0,
                };
                let mut point = point(words, row, cluster);
                if !matches!(
                    answer.by.as_str(),
                    "cluster" | "objective" | "area" | "sdg" | "target" | "principle"
                ) {
                    point.code = String::new();
                }
                point
            })
            .collect(),
        ..Chart::default()
    }
}

/// A cluster's number from its Roman numeral; 0 for none.
fn numeral(code: &str) -> u8 {
    ["I", "II", "III", "IV"].iter().position(|one| *one == code).map_or(0, |at| at as u8 + 1)
}

/// One bar.
pub(crate) fn point(words: Words, row: &FigureRow, cluster: u8) -> Point {
    Point {
        code: row.code.clone(),
        label: row.label.clone(),
        value: row.projects,
        text: words.count(row.projects),
        cluster,
        ..Point::default()
    }
}

/// What a reader would see, in words.
pub(crate) fn spoken(words: Words, rows: &[&FigureRow]) -> String {
    let said: Vec<String> =
        rows.iter().map(|row| words.pair(&row.label, &words.count(row.projects))).collect();
    if said.is_empty() { words.none() } else { said.join("; ") }
}
