//! Delimited text: encoding and delimiter found, records cut, uneven ones reported.

use super::intake::{Budget, Intake};
use super::record::Records;
use super::{Form, Reading, delimiter, encoding};
use crate::finding::Findings;
use crate::write::{manifest_in_cell, unguarded};
use crate::{Finding, Limits, Place, Severity};

pub(super) fn read(bytes: &[u8], limits: &Limits, findings: &mut Findings) -> Reading {
    let Some(text) = encoding::decode(bytes, findings) else { return Reading::default() };
    let (found, begin) = delimiter::sniff(&text);
    match found {
        Some(',') => {}
        Some(other) => findings.push(
            Finding::new("table.delimiter", Severity::Notice, Place::default(), format!("The columns are separated by {}, not by commas; the file was read so.", named(other)))
                .with("delimiter", other.to_string()),
        ),
        None if text.trim().is_empty() => {}
        None => findings.push(Finding::new(
            "table.one-column",
            Severity::Warning,
            Place::default(),
            "The file has only one column. If it should have more, save it again as CSV with commas or semicolons between the columns.",
        )),
    }
    let mut records = Records::new(&text[begin.min(text.len())..], found.unwrap_or(','));
    let mut budget = Budget::default();
    let mut intake = Intake::new(limits, &mut budget, Place::default());
    let mut cells = Vec::new();
    let mut widths = Widths::default();
    let mut manifest = None;
    while let Some(number) = records.next_into(&mut cells) {
        if let [first, ..] = cells.as_slice()
            && let Some(found) = manifest_in_cell(first)
        {
            manifest = Some(found);
            continue;
        }
        for cell in &mut cells {
            if cell.starts_with('\'') && unguarded(cell).len() < cell.len() {
                cell.remove(0);
            }
        }
        widths.see(number, &cells);
        if !intake.push(number, &mut cells, findings) {
            break;
        }
    }
    if let Some(row) = records.open_quote {
        findings.push(Finding::new(
            "table.quote-open",
            Severity::Warning,
            Place { row: Some(row), ..Place::default() },
            "A quotation mark opens here and never closes; from this row on, quotation marks were read as ordinary characters. Close it or take it out.",
        ));
    }
    let sheet = intake.finish(false, false);
    widths.report(sheet.heading_row, findings);
    let sheets = if sheet.rows.is_empty() && sheet.heading_row.is_none() { Vec::new() } else { vec![sheet] };
    Reading { form: Some(Form::Csv), sheets, findings: Vec::new(), manifest }
}

fn named(delimiter: char) -> String {
    match delimiter {
        ';' => "semicolons".into(),
        '\t' => "tabs".into(),
        '|' => "upright strokes".into(),
        other => format!("“{other}”"),
    }
}

/// Rows that are longer or shorter than the headings.
#[derive(Default)]
struct Widths {
    seen: Vec<(u32, u32, u32)>,
}

impl Widths {
    /// Remembers the number of cells, and up to which one the row is filled.
    fn see(&mut self, number: u32, cells: &[String]) {
        let filled = cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
        if filled > 0 {
            let short = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
            self.seen.push((number, short(cells.len()), short(filled)));
        }
    }

    fn report(&self, heading: Option<u32>, findings: &mut Findings) {
        let Some(heading) = heading else { return };
        let Some(&(_, expected, _)) = self.seen.iter().find(|(number, _, _)| *number == heading) else {
            return;
        };
        for &(number, cells, filled) in self.seen.iter().filter(|(number, _, _)| *number > heading) {
            let place = Place { row: Some(number), ..Place::default() };
            if filled > expected {
                findings.push(
                    Finding::new("table.row-long", Severity::Warning, place, format!("This row has {filled} filled cells under {expected} headings. A text may hold a separator without quotation marks around it; look whether its values stand in the right columns."))
                        .with("cells", filled.to_string())
                        .with("headings", expected.to_string()),
                );
            } else if cells < expected {
                findings.push(
                    Finding::new("table.row-short", Severity::Notice, place, format!("This row has {cells} cells under {expected} headings; the missing ones were taken as empty."))
                        .with("cells", cells.to_string())
                        .with("headings", expected.to_string()),
                );
            }
        }
    }
}
