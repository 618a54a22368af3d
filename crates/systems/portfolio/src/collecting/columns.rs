//! Which column holds what in a workbook that came back, wherever it was moved.

use std::collections::HashMap;

use sterna_site::Messages;
use sterna_tables::{CellBook, CellRow, CellSheet, column_letters};
use sterna_vocabulary::{Lang, fold};

use super::{Noticed, Question, RowKey};
use crate::collecting::key::KeyRead;

/// Rows at the top in which codes or headings are looked for.
const TOP: usize = 40;
/// So many known headings make a row of headings.
const KNOWN_LEAST: usize = 3;

/// The sheet with the answers, its columns found.
pub(super) struct Answers<'a> {
    pub(super) sheet: &'a CellSheet,
    /// Columns by code.
    pub(super) columns: HashMap<&'static str, u32>,
    /// The last row above the answers.
    pub(super) above: u32,
    /// What was noticed on the way.
    pub(super) noticed: Vec<Noticed>,
}

/// Every code a column may have.
fn codes() -> Vec<&'static str> {
    let mut all = vec!["key", "given", "title", "asked", "identifier", "note", "source"];
    for question in Question::ALL {
        all.extend(question.columns().iter().filter(|code| **code != "title"));
    }
    all
}

/// Finds the sheet with the answers: the one with the most keys among those whose columns are known; copies of it, and
/// sheets that were renamed, are told of.
pub(super) fn find<'a>(book: &'a CellBook, lang: Option<Lang>) -> Option<Answers<'a>> {
    let headings = headings();
    let mut found: Vec<(usize, Answers<'a>)> = Vec::new();
    for sheet in book.sheets.iter().filter(|sheet| !sheet.name.starts_with('_')) {
        if let Some(answers) = of_sheet(sheet, &headings) {
            let keys = match answers.columns.get("key") {
                Some(column) => keys(sheet, *column),
                None => 0,
            };
            found.push((keys, answers));
        }
    }
    found.sort_by_key(|(keys, _)| std::cmp::Reverse(*keys));
    let mut all = found.into_iter();
    let (_, mut answers) = all.next()?;
    for (_, other) in all {
        answers.noticed.push(Noticed::warning("workbook.sheet-twice", other.sheet.name.clone()));
    }
    if let Some(lang) = lang {
        let name = Messages::of(lang).text("workbook-sheet-table", &[]);
        if !name.starts_with(&answers.sheet.name) {
            answers.noticed.push(Noticed::note("workbook.sheet-renamed", answers.sheet.name.clone()));
        }
    }
    Some(answers)
}

fn keys(sheet: &CellSheet, column: u32) -> usize {
    let cells = sheet.rows.iter().filter_map(|row| row.cell(column));
    cells.filter(|cell| matches!(RowKey::read(&cell.text), KeyRead::Key(_))).count()
}

/// Headings of all languages, folded, by code.
fn headings() -> HashMap<String, &'static str> {
    let mut all = HashMap::new();
    for lang in Lang::ALL {
        for code in codes() {
            let text = Messages::of(lang).get(&format!("workbook-column-{code}"), &[]).unwrap_or_default();
            all.entry(fold(&text)).or_insert(code);
        }
    }
    all.remove("");
    all
}

fn of_sheet<'a>(sheet: &'a CellSheet, headings: &HashMap<String, &'static str>) -> Option<Answers<'a>> {
    let known = codes();
    let by_code = |text: &str| known.iter().find(|code| **code == text.trim()).copied();
    let by_heading = |text: &str| headings.get(&fold(text)).copied();
    let top = || sheet.rows.iter().take(TOP);
    let coded = top().find(|row| count(row, &by_code) >= KNOWN_LEAST);
    // Some codes are English words, so the row of codes would pass for headings.
    let other = |row: &&CellRow| coded.is_none_or(|coded| coded.number != row.number);
    let headed = top().filter(other).find(|row| count(row, &by_heading) >= KNOWN_LEAST);
    let mut noticed = Vec::new();
    let (row, columns) = match (coded, headed) {
        (Some(row), _) => (row, taken(sheet, row, &by_code, &mut noticed)),
        (None, Some(row)) => {
            noticed.push(Noticed::note("workbook.codes-lost", place(sheet, row.number)));
            (row, taken(sheet, row, &by_heading, &mut noticed))
        }
        (None, None) => return None,
    };
    let above = headed.map_or(row.number, |headed| headed.number.max(row.number));
    moved(sheet, &columns, &mut noticed);
    inserted(sheet, &columns, above, &mut noticed);
    Some(Answers { sheet, columns, above, noticed })
}

fn count(row: &CellRow, code: &impl Fn(&str) -> Option<&'static str>) -> usize {
    row.cells.iter().filter(|cell| code(&cell.text).is_some()).count()
}

fn place(sheet: &CellSheet, row: u32) -> String {
    format!("{}!{row}", sheet.name)
}

/// Columns by code; of a column that was copied the first counts.
fn taken(
    sheet: &CellSheet,
    row: &CellRow,
    code: &impl Fn(&str) -> Option<&'static str>,
    noticed: &mut Vec<Noticed>,
) -> HashMap<&'static str, u32> {
    let mut columns = HashMap::new();
    for cell in &row.cells {
        let Some(code) = code(&cell.text) else { continue };
        if columns.contains_key(code) {
            let place = format!("{}!{}", sheet.name, column_letters(cell.column));
            noticed.push(Noticed::warning("workbook.column-twice", place));
        } else {
            columns.insert(code, cell.column);
        }
    }
    columns
}

/// Says when columns stand in another order.
fn moved(sheet: &CellSheet, columns: &HashMap<&'static str, u32>, noticed: &mut Vec<Noticed>) {
    let order = ["key", "given", "title", "asked", "identifier"].into_iter().chain(
        Question::ALL.into_iter().flat_map(Question::columns).copied().filter(|code| *code != "title"),
    );
    let places: Vec<u32> =
        order.chain(["note", "source"]).filter_map(|code| columns.get(code).copied()).collect();
    if !places.is_sorted() {
        noticed.push(Noticed::note("workbook.columns-moved", sheet.name.clone()));
    }
}

/// Says which columns were put in by her; they are left out, and the file stays as it came.
fn inserted(sheet: &CellSheet, columns: &HashMap<&'static str, u32>, above: u32, noticed: &mut Vec<Noticed>) {
    let known: Vec<u32> = columns.values().copied().collect();
    let mut others: Vec<u32> = Vec::new();
    for row in sheet.rows.iter().filter(|row| row.number > above) {
        for cell in row.cells.iter().filter(|cell| !known.contains(&cell.column)) {
            if !others.contains(&cell.column) && others.len() < 50 {
                others.push(cell.column);
            }
        }
    }
    others.sort_unstable();
    for column in others {
        let place = format!("{}!{}", sheet.name, column_letters(column));
        noticed.push(Noticed::warning("workbook.column-unknown", place));
    }
}
