//! Counts and records as tables.

use sterna_documents::{Alignment, Cell, Run, Table};
use sterna_site::figures::{FigureAnswer, FigureRow, QuotedRecord};

use super::quote::note_id;
use crate::words::{Words, cluster_of};

/// The groups of an answer as a table; `rows` are those to show, in their order.
pub(crate) fn table(words: Words, answer: &FigureAnswer, rows: &[&FigureRow], caption: String) -> Table {
    let coded = matches!(
        answer.by.as_str(),
        "cluster" | "objective" | "area" | "sdg" | "target" | "action" | "principle"
    );
    let money = rows.iter().any(|row| !row.amounts.is_empty());
    let mut header = vec![
        Cell::heading(answer.by_label.clone()),
        Cell::heading(words.t("column-projects")),
        Cell::heading(words.t("column-percent")),
        Cell::heading(words.t("column-outcomes")),
    ];
    let mut alignments = vec![Alignment::Start, Alignment::End, Alignment::End, Alignment::End];
    if money {
        header.push(Cell::heading(words.t("column-money")));
        alignments.push(Alignment::End);
    }
    let lines = rows
        .iter()
        .map(|row| {
            let cluster = match answer.by.as_str() {
                "objective" => cluster_of(&row.code),
                _ => 0,
            };
            let label = if coded { format!("{} {}", row.code, row.label) } else { row.label.clone() };
            let mut cells =
                vec![Cell { cluster, ..Cell::heading(label) }, Cell::text(words.count(row.projects))];
            if row.projects == 0 {
                cells.extend([Cell::text("–"), Cell::text("–")]);
            } else {
                cells.push(Cell::text(
                    row.percent.map_or_else(|| "–".to_owned(), |share| words.percent(share)),
                ));
                cells.push(Cell::text(words.count(row.outcomes)));
            }
            if money {
                cells.push(Cell::text(words.amounts(&row.amounts)));
            }
            cells
        })
        .collect();
    let mut notes = vec![words.with("reports-percent-of", &[("of", answer.of.as_str().into())])];
    notes.extend(country_notes(words, answer, rows));
    Table {
        caption,
        header: vec![header],
        alignments,
        widths: if money { vec![35, 12, 11, 13, 29] } else { vec![55, 15, 15, 15] },
        rows: lines,
        note: notes.join(" "),
        source: counted(words, answer),
        ..Table::default()
    }
}

/// The notes that follow the names of countries.
pub(crate) fn country_notes(words: Words, answer: &FigureAnswer, rows: &[&FigureRow]) -> Vec<String> {
    if answer.by != "country" {
        return Vec::new();
    }
    rows.iter().filter_map(|row| words.country_note(&row.code)).collect()
}

/// Of what and as of which change it was counted.
pub(crate) fn counted(words: Words, answer: &FigureAnswer) -> String {
    let collections: Vec<String> = answer.collections.iter().map(|(_, name)| name.clone()).collect();
    let collections = if collections.is_empty() { words.none() } else { words.list(&collections) };
    words.with("reports-counted", &[("collections", collections.into()), ("change", answer.change.into())])
}

/// Records as a table, each with the mark of its footnote.
pub(crate) fn record_table(words: Words, caption: String, records: &[QuotedRecord]) -> Table {
    let rows = records
        .iter()
        .map(|record| {
            let none = || words.none();
            let or_none = |text: String| if text.is_empty() { none() } else { text };
            let countries = words.countries(&record.countries);
            vec![
                Cell {
                    runs: vec![Run::text(record.title.clone()), Run::footnote(note_id(record))],
                    heading: true,
                    ..Cell::default()
                },
                Cell::text(or_none(words.list(&countries))),
                Cell::text(record.status.clone()),
                Cell::text(or_none(period(record))),
                Cell::text(or_none(words.list(&record.implementers))),
                Cell::text(words.amounts(&record.amounts)),
            ]
        })
        .collect();
    let mut notes: Vec<String> = records
        .iter()
        .flat_map(|record| &record.countries)
        .filter_map(|code| words.country_note(code))
        .collect();
    notes.sort();
    notes.dedup();
    Table {
        caption,
        header: vec![
            [
                "column-title",
                "column-countries",
                "by-status",
                "reports-period",
                "role-implementing",
                "column-money",
            ]
            .map(|key| Cell::heading(words.t(key)))
            .to_vec(),
        ],
        alignments: vec![
            Alignment::Start,
            Alignment::Start,
            Alignment::Start,
            Alignment::Start,
            Alignment::Start,
            Alignment::End,
        ],
        widths: vec![27, 13, 16, 9, 17, 18],
        rows,
        note: notes.join(" "),
        ..Table::default()
    }
}

fn period(record: &QuotedRecord) -> String {
    match (record.start, record.end) {
        (Some(start), Some(end)) if start == end => start.to_string(),
        (Some(start), Some(end)) => format!("\u{2066}{start}–{end}\u{2069}"),
        (Some(start), None) => format!("\u{2066}{start}–\u{2069}"),
        (None, Some(end)) => format!("\u{2066}–{end}\u{2069}"),
        (None, None) => String::new(),
    }
}
