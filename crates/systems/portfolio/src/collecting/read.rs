//! Reading a workbook that came back. Pure: nothing is looked up, nothing is written.

use std::collections::{HashMap, HashSet};

use sterna_tables::{CellBook, CellRead, CellRow, column_letters};
use sterna_vocabulary::Lang;

use super::columns::{self, Answers};
use super::key::KeyRead;
use super::matching::{Expected, Recall, moved};
use super::parse::parse;
use super::sheet::MARK;
use super::value::fingerprint;
use super::{AnsweredCell, AnsweredRow, Noticed, Question, Reading, Round, RowKey, RowTarget};
use crate::FindingSeverity;

/// What a workbook says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Itself {
    pub(super) round: String,
    pub(super) contributor: String,
    pub(super) change: i64,
    pub(super) lang: Option<Lang>,
}

/// What a workbook says of itself: in its properties, else by most of its keys.
///
/// # Errors
/// What refuses the file: it cannot be read, or it is none of ours.
pub(super) fn itself(book: &CellBook) -> Result<Itself, Noticed> {
    if book.sheets.is_empty() {
        let worst = book.findings.iter().max_by_key(|finding| finding.severity);
        return Err(worst.map_or_else(|| Noticed::error("table.workbook-broken"), Noticed::from));
    }
    if let Some(rest) = book.mark.as_deref().and_then(|mark| mark.strip_prefix(MARK)?.strip_prefix('/')) {
        let parts: Vec<&str> = rest.split('/').collect();
        if let [round, contributor, change, lang] = parts.as_slice()
            && let Ok(change) = change.parse()
        {
            let lang = Lang::from_code(lang);
            return Ok(Itself {
                round: (*round).to_owned(),
                contributor: (*contributor).to_owned(),
                change,
                lang,
            });
        }
    }
    let mut counted: HashMap<(String, String, i64), usize> = HashMap::new();
    let cells = book.sheets.iter().flat_map(|sheet| &sheet.rows).flat_map(|row| &row.cells);
    for cell in cells.filter(|cell| cell.text.len() > 60) {
        if let KeyRead::Key(key) = RowKey::read(&cell.text) {
            *counted.entry((key.round, key.contributor, key.change)).or_default() += 1;
        }
    }
    let most = counted.into_iter().max_by(|one, other| one.1.cmp(&other.1).then_with(|| other.0.cmp(&one.0)));
    let ((round, contributor, change), _) = most.ok_or_else(|| Noticed::error("workbook.not-ours"))?;
    Ok(Itself { round, contributor, change, lang: None })
}

/// Reads the answers of a contributor. `expected` are the rows its workbook was made with, where that is known.
///
/// # Errors
/// What refuses the file as a whole, with its code and next step.
pub fn read(book: &CellBook, round: &Round, expected: &[Expected]) -> Result<Reading, Noticed> {
    let itself = itself(book)?;
    if itself.round != round.id {
        return Err(Noticed::error("workbook.other-round"));
    }
    let contributor = round.contributor(&itself.contributor).ok_or_else(|| {
        Noticed::error("workbook.contributor-unknown").with("value", itself.contributor.clone())
    })?;
    let lang = itself.lang.unwrap_or(contributor.lang);
    let answers = columns::find(book, Some(lang)).ok_or_else(|| Noticed::error("workbook.no-answers"))?;
    let mut noticed: Vec<Noticed> = book.findings.iter().map(Noticed::from).collect();
    if let Some(cut) = noticed.iter().find(|one| one.severity == FindingSeverity::Error) {
        // Half a sheet would read as rows that were taken out: the whole file is refused instead.
        return Err(cut.clone());
    }
    noticed.extend(answers.noticed.iter().cloned());
    let newest = contributor.issues.iter().map(|issue| issue.change).max().unwrap_or(itself.change);
    if itself.change < newest {
        noticed.push(
            Noticed::note("workbook.earlier", "")
                .with("change", itself.change.to_string())
                .with("newest", newest.to_string()),
        );
    }
    let reading = Reading {
        contributor: contributor.key.clone(),
        lang,
        change: itself.change,
        sheet: answers.sheet.name.clone(),
        noticed,
        ..Reading::default()
    };
    let mut reader = Rows {
        round,
        contributor: contributor.key.clone(),
        recall: Recall::of(
            expected.iter().map(|row| (row.identifier.as_str(), row.title.as_str(), row.outcome.as_str())),
        ),
        positions: expected
            .iter()
            .enumerate()
            .map(|(at, one)| ((one.key.record.as_str().to_owned(), one.key.node.clone()), at))
            .collect(),
        expected,
        seen: HashMap::new(),
        order: Vec::new(),
        asked: Vec::new(),
        areas: Vec::new(),
        reading,
        answers,
    };
    reader.all();
    Ok(reader.finish())
}

struct Rows<'a> {
    round: &'a Round,
    contributor: String,
    expected: &'a [Expected],
    recall: Recall,
    /// Expected positions by record and node.
    positions: HashMap<(String, String), usize>,
    answers: Answers<'a>,
    /// Rows by record and node: the row's number and its title.
    seen: HashMap<(String, String), (u32, String)>,
    /// Expected positions in the order they came back, with the rows' numbers.
    order: Vec<(usize, u32)>,
    /// What the row at hand was asked for.
    asked: Vec<Question>,
    /// Merged areas that touch the row at hand.
    areas: Vec<[u32; 4]>,
    reading: Reading,
}

impl Rows<'_> {
    fn all(&mut self) {
        let above = self.answers.above;
        let rows: Vec<&CellRow> = self.answers.sheet.rows.iter().filter(|row| row.number > above).collect();
        let merged = &self.answers.sheet.merged;
        for row in rows {
            self.areas =
                merged.iter().filter(|area| (area[0]..=area[2]).contains(&row.number)).copied().collect();
            self.row(row);
        }
    }

    fn place(&self, row: u32) -> String {
        format!("{}!{row}", self.answers.sheet.name)
    }

    fn text<'r>(&self, row: &'r CellRow, code: &str) -> &'r str {
        let column = self.answers.columns.get(code);
        column.and_then(|column| row.cell(*column)).map_or("", |cell| cell.text.trim())
    }

    fn filled(&self, row: &CellRow) -> bool {
        let held = |code: &&str| !self.text(row, code).is_empty();
        Question::ALL.into_iter().flat_map(Question::columns).any(held)
    }

    fn row(&mut self, row: &CellRow) {
        let place = self.place(row.number);
        let title = self.text(row, "title").trim_start_matches('″').trim().to_owned();
        match RowKey::read(self.text(row, "key")) {
            KeyRead::Key(key) if key.round != self.round.id => {
                if self.filled(row) {
                    self.reading
                        .noticed
                        .push(Noticed::warning("workbook.row-other-round", place).with("value", title));
                }
            }
            KeyRead::Key(key) => {
                if key.contributor != self.contributor && self.filled(row) {
                    let name = self
                        .round
                        .contributor(&key.contributor)
                        .map_or(key.contributor.clone(), |one| one.name.clone());
                    self.reading
                        .noticed
                        .push(Noticed::note("workbook.row-other-contributor", place).with("value", name));
                }
                match key.target {
                    RowTarget::New(_) => self.new_row(row, title),
                    RowTarget::Node { record, node, lead } => {
                        self.known(row, record, node, lead, key.change, title);
                    }
                }
            }
            KeyRead::Absent if !self.filled(row) => {}
            other => {
                let found = self.recall.find(
                    self.text(row, "identifier"),
                    self.text(row, "title"),
                    self.text(row, "outcome"),
                );
                match (found, other) {
                    (Some(position), _) => {
                        let key = self.expected[position].key.clone();
                        self.reading.noticed.push(Noticed::note("workbook.key-restored", place));
                        self.known(row, key.record, key.node, key.lead, self.reading.change, title);
                    }
                    (None, KeyRead::Broken) => {
                        self.reading.noticed.push(
                            Noticed::warning("workbook.key-broken", place).with("value", title.clone()),
                        );
                        self.new_row(row, title);
                    }
                    (None, _) => self.new_row(row, title),
                }
            }
        }
    }

    fn new_row(&mut self, row: &CellRow, title: String) {
        if !self.filled(row) {
            return;
        }
        let cells = self.cells(row, None, true, true);
        self.push(row, None, String::new(), self.reading.change, title, cells);
    }

    fn known(
        &mut self,
        row: &CellRow,
        record: sterna_archive::RecordId,
        node: String,
        lead: bool,
        change: i64,
        title: String,
    ) {
        let place = self.place(row.number);
        let same = (record.as_str().to_owned(), node.clone());
        if let Some((first, held)) = self.seen.get(&same) {
            let (code, copied) = if *held == title || !lead || title.is_empty() {
                ("workbook.row-twice", false)
            } else {
                ("workbook.row-copied", true)
            };
            self.reading.noticed.push(Noticed::warning(code, place).with("row", first.to_string()));
            if copied {
                // A row that was copied to write something new under it.
                self.new_row(row, title);
                return;
            }
        } else {
            if let Some(position) = self.positions.get(&same) {
                self.order.push((*position, row.number));
            }
            self.seen.insert(same, (row.number, title.clone()));
        }
        let given: HashMap<Question, Option<String>> = self
            .text(row, "given")
            .split(';')
            .filter_map(|part| part.split_once('='))
            .filter_map(|(code, print)| {
                let print = (!matches!(print, "-" | "?")).then(|| print.to_owned());
                Some((Question::from_code(code)?, print))
            })
            .collect();
        self.asked = self
            .text(row, "given")
            .split(';')
            .filter_map(|part| part.strip_suffix("=?"))
            .filter_map(Question::from_code)
            .collect();
        let cells = self.cells(row, Some(&given), lead, !node.is_empty());
        self.push(row, Some(record), node, change, title, cells);
    }

    /// The answers of a row; with what was given, those that say something else.
    fn cells(
        &mut self,
        row: &CellRow,
        given: Option<&HashMap<Question, Option<String>>>,
        lead: bool,
        outcome: bool,
    ) -> Vec<AnsweredCell> {
        let mut found = Vec::new();
        for question in self.round.ask.clone() {
            let at: Vec<Option<u32>> =
                question.columns().iter().map(|code| self.answers.columns.get(code).copied()).collect();
            if at.iter().all(Option::is_none) {
                continue;
            }
            let place = self.cell_place(&at, row.number);
            if self.covered(&at, row.number, &place) {
                continue;
            }
            let cells: Vec<Option<&CellRead>> =
                at.iter().map(|column| column.and_then(|column| row.cell(column))).collect();
            let here = if question.of_node() { question != Question::Outcome || outcome } else { lead };
            if !here {
                let stray = cells.iter().flatten().any(|cell| !cell.text.starts_with('″'));
                if stray {
                    let text =
                        cells.iter().flatten().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join("; ");
                    self.reading
                        .noticed
                        .push(Noticed::warning("workbook.cell-apart", place).with("value", text));
                }
                continue;
            }
            let parsed = parse(question, &cells, &place);
            let before = given.and_then(|given| given.get(&question));
            let print = before.cloned().flatten();
            let blank = parsed.value.is_empty() && parsed.unreadable.is_none();
            // A cell of several currencies was not asked: there is no fingerprint, and an empty one says nothing.
            let unchanged = match (&print, blank) {
                (Some(print), false) => *print == fingerprint(question, &parsed.value),
                (Some(_), true) => false,
                (None, blank) => blank,
            };
            if unchanged {
                if print.is_some() {
                    self.reading.unchanged += 1;
                } else if given.is_some() && self.asked.contains(&question) {
                    self.reading.still_missing += 1;
                }
                continue;
            }
            found.push(AnsweredCell {
                question,
                place,
                given: print,
                value: parsed.value,
                unreadable: parsed.unreadable,
                noticed: parsed.noticed,
            });
        }
        found
    }

    fn cell_place(&self, at: &[Option<u32>], row: u32) -> String {
        let columns: Vec<u32> = at.iter().flatten().copied().collect();
        let letters = |column: Option<u32>| column.map(column_letters).unwrap_or_default();
        let (first, last) = (columns.iter().min().copied(), columns.iter().max().copied());
        let (first, last) = (letters(first), letters(last));
        let sheet = &self.answers.sheet.name;
        if first == last {
            format!("{sheet}!{first}{row}")
        } else {
            format!("{sheet}!{first}{row}:{last}{row}")
        }
    }

    /// Whether a cell lies under another one that was merged over it: it then says nothing.
    fn covered(&mut self, at: &[Option<u32>], row: u32, place: &str) -> bool {
        let covers = |area: &&[u32; 4]| {
            let [top, left, bottom, right] = **area;
            at.iter().flatten().any(|column| {
                (top..=bottom).contains(&row)
                    && (left..=right).contains(column)
                    && (row != top || *column != left)
            })
        };
        let covered = self.areas.iter().any(|area| covers(&area));
        if covered {
            self.reading.noticed.push(Noticed::warning("workbook.merged", place));
        }
        covered
    }

    fn push(
        &mut self,
        row: &CellRow,
        record: Option<sterna_archive::RecordId>,
        node: String,
        change: i64,
        title: String,
        cells: Vec<AnsweredCell>,
    ) {
        let (note, source) = (self.text(row, "note").to_owned(), self.text(row, "source").to_owned());
        let given_lost = record.is_some() && self.text(row, "given").is_empty();
        if cells.is_empty() && note.is_empty() && source.is_empty() {
            return;
        }
        self.reading.rows.push(AnsweredRow {
            number: row.number,
            record,
            node,
            change,
            title,
            cells,
            note,
            source,
            given_lost,
        });
    }

    fn finish(mut self) -> Reading {
        let positions: Vec<usize> = self.order.iter().map(|(position, _)| *position).collect();
        let rows: Vec<u32> = moved(&positions).into_iter().map(|index| self.order[index].1).collect();
        for row in rows {
            let place = self.place(row);
            self.reading.noticed.push(Noticed::note("workbook.row-moved", place));
        }
        let came: HashSet<usize> = positions.into_iter().collect();
        for (position, expected) in self.expected.iter().enumerate() {
            if !came.contains(&position) {
                self.reading.gone.push((expected.key.record.clone(), expected.key.node.clone()));
                let gone = Noticed::warning("workbook.row-gone", self.answers.sheet.name.clone());
                self.reading.noticed.push(gone.with("value", expected.title.clone()));
            }
        }
        self.reading
    }
}
