//! A contributor's workbook, laid out.

use std::collections::BTreeSet;

use sterna_site::{Messages, format};
use sterna_tables::{
    CellValue, Direction, FormBook, FormCell, FormColumn, FormInput, FormLine, FormList, FormMark, FormTable,
    FormText,
};
use sterna_vocabulary::{Lang, country, currency, framework};

use super::asked::AskedRow;
use super::value::{NONE, fingerprint, part};
use super::{Contributor, EMPTY_ROWS, Question, Round, RowKey, RowTarget, Value, guide_lines};
use crate::project::ProjectType;

/// How a form of ours and its version are told.
pub(super) const MARK: &str = "sterna-workbook/1";
/// Sheet names are this long at most.
const SHEET_CHARS_MAX: usize = 31;

/// What a workbook is known by: kept in a document property.
pub(super) fn mark(round: &str, contributor: &str, change: i64, lang: Lang) -> String {
    format!("{MARK}/{round}/{contributor}/{change}/{lang}")
}

/// The workbook of a contributor. Pure: the same input is the same workbook.
pub(super) fn workbook(round: &Round, contributor: &Contributor, rows: &[AskedRow], change: i64) -> FormBook {
    let lang = contributor.lang;
    let words = Messages::of(lang);
    let direction = if lang.rtl() { Direction::RightToLeft } else { Direction::LeftToRight };
    let name = |key: &str| words.text(key, &[]).chars().take(SHEET_CHARS_MAX).collect::<String>();
    let title = format!("{} · {}", round.name, contributor.name);
    let demonstration = rows.iter().any(|row| row.demonstration);
    let columns = columns(round, lang);
    let mut laid: Vec<Vec<FormCell>> = rows
        .iter()
        .map(|row| {
            let target =
                RowTarget::Node { record: row.record.clone(), node: row.node.clone(), lead: row.lead };
            cells(&columns, &key(round, contributor, change, target), Some(row), lang)
        })
        .collect();
    let numbers = 1..=u32::try_from(EMPTY_ROWS).unwrap_or(0);
    laid.extend(
        numbers.map(|number| {
            cells(&columns, &key(round, contributor, change, RowTarget::New(number)), None, lang)
        }),
    );
    FormBook {
        title: title.clone(),
        mark: mark(&round.id, &contributor.key, change, lang),
        created: crate::export::CREATED.to_owned(),
        text: FormText {
            name: name("workbook-sheet-guide"),
            direction,
            lines: instructions(round, rows, demonstration, &title, lang),
        },
        table: FormTable {
            name: name("workbook-sheet-table"),
            direction,
            above: above(round, demonstration, title.clone(), lang),
            columns,
            frozen_columns: 3,
            rows: laid,
            foot: title,
        },
        lists: lists(lang),
        help_title: words.text("workbook-help", &[]),
    }
}

fn key(round: &Round, contributor: &Contributor, change: i64, target: RowTarget) -> String {
    RowKey { round: round.id.clone(), contributor: contributor.key.clone(), change, target }.text()
}

fn above(round: &Round, demonstration: bool, title: String, lang: Lang) -> Vec<FormLine> {
    let words = Messages::of(lang);
    let mut lines = vec![FormLine::Title(title)];
    if demonstration {
        lines.push(FormLine::Warning(words.text("workbook-demonstration", &[])));
    }
    lines.push(FormLine::Line(words.text("workbook-voluntary", &[])));
    lines.extend(deadline(round, lang));
    lines
}

fn deadline(round: &Round, lang: Lang) -> Option<FormLine> {
    let day = round.deadline?;
    let said = format::date(lang, day);
    Some(FormLine::Line(Messages::of(lang).text("workbook-deadline", &[("day", said.into())])))
}

fn instructions(
    round: &Round,
    rows: &[AskedRow],
    demonstration: bool,
    title: &str,
    lang: Lang,
) -> Vec<FormLine> {
    let words = Messages::of(lang);
    let mut lines = vec![FormLine::Title(title.to_owned())];
    if demonstration {
        lines.push(FormLine::Warning(words.text("workbook-demonstration", &[])));
    }
    lines.extend(deadline(round, lang));
    lines.extend(guide_lines(lang));
    if !words.reviewed() {
        lines.push(FormLine::Line(words.text("footer-unreviewed", &[])));
    }
    // The obligatory notes follow the names of countries and areas.
    let mut noted = BTreeSet::new();
    let countries =
        rows.iter().flat_map(|row| &row.given).filter(|(question, _)| *question == Question::Countries);
    for code in countries.flat_map(|(_, codes)| codes) {
        if let Some(note) = country(code).and_then(|one| one.footnote()) {
            noted.insert(format!("* {}", note.text(lang).text));
        }
    }
    lines.extend(noted.into_iter().map(FormLine::Line));
    lines
}

/// The columns: what nobody sees, then the title, what is asked, and the answers.
fn columns(round: &Round, lang: Lang) -> Vec<FormColumn> {
    let words = Messages::of(lang);
    let hidden = |code: &str| FormColumn {
        code: code.to_owned(),
        heading: code.to_owned(),
        width: 0,
        input: FormInput::Text,
        help: String::new(),
        refusal: String::new(),
    };
    let shown = |code: &str, width: u16, input: FormInput, help: &str, refusal: &str| {
        let text = |key: &str| if key.is_empty() { String::new() } else { words.text(key, &[]) };
        FormColumn {
            code: code.to_owned(),
            heading: words.text(&format!("workbook-column-{code}"), &[]),
            width,
            input,
            help: text(help),
            refusal: text(refusal),
        }
    };
    let list = |name: &str| FormInput::List(name.to_owned());
    let mut all = vec![
        hidden("key"),
        hidden("given"),
        shown("title", 38, FormInput::Text, "", ""),
        shown("asked", 24, FormInput::Text, "", ""),
        shown("identifier", 18, FormInput::Text, "", ""),
    ];
    for question in &round.ask {
        for code in question.columns() {
            let column = match question {
                Question::Title => continue,
                Question::Outcome => shown(code, 34, FormInput::Text, "", ""),
                Question::Type => shown(code, 18, list("types"), "", "workbook-refuse-list"),
                Question::Status => shown(code, 20, list("statuses"), "", "workbook-refuse-list"),
                Question::Start | Question::End => {
                    shown(code, 13, FormInput::Date, "workbook-help-date", "workbook-refuse-date")
                }
                Question::Countries => shown(code, 24, FormInput::Text, "workbook-help-several", ""),
                Question::Implementers | Question::Funders => {
                    shown(code, 26, FormInput::Text, "workbook-help-several", "")
                }
                Question::Amount if *code == "currency" => {
                    shown(code, 10, FormInput::Text, "workbook-help-currency", "")
                }
                Question::Amount => {
                    shown(code, 16, FormInput::Amount, "workbook-help-amount", "workbook-refuse-amount")
                }
                Question::Objectives => {
                    shown(code, 28, list("objectives"), "workbook-help-objectives", "workbook-refuse-list")
                }
                Question::Targets => {
                    shown(code, 28, list("targets"), "workbook-help-targets", "workbook-refuse-list")
                }
            };
            all.push(column);
        }
    }
    all.push(shown("note", 34, FormInput::Text, "", ""));
    all.push(shown("source", 34, FormInput::Text, "", ""));
    all
}

/// One row of cells; without something recorded, a row for something new.
fn cells(columns: &[FormColumn], key: &str, row: Option<&AskedRow>, lang: Lang) -> Vec<FormCell> {
    let words = Messages::of(lang);
    let text = |text: String, mark| FormCell { value: CellValue::Text(text), mark };
    columns
        .iter()
        .map(|column| match (column.code.as_str(), row) {
            ("key", _) => text(key.to_owned(), FormMark::Given),
            ("given", Some(row)) => text(given(row), FormMark::Given),
            ("given" | "identifier", None) => FormCell::default(),
            ("asked", None) => text(words.text("workbook-new-row", &[]), FormMark::Given),
            ("asked", Some(row)) => text(asked(row, lang), FormMark::Given),
            ("identifier", Some(row)) => text(row.identifier.clone(), FormMark::Given),
            ("note" | "source", _) | (_, None) => FormCell { value: CellValue::Empty, mark: FormMark::Open },
            (code, Some(row)) => answer(code, row, lang),
        })
        .collect()
}

/// What was given, as fingerprints: `status=0a1b2c3d4e5f;…`; `?` for what was missing and asked for, `-` for what was
/// merely empty.
fn given(row: &AskedRow) -> String {
    let filled = row.given.iter().map(|(question, value)| {
        let print = match (value.is_empty(), row.missing.contains(question)) {
            (false, _) => fingerprint(*question, value),
            (true, true) => "?".to_owned(),
            (true, false) => "-".to_owned(),
        };
        format!("{}={print}", question.code())
    });
    filled.collect::<Vec<_>>().join(";")
}

fn asked(row: &AskedRow, lang: Lang) -> String {
    let words = Messages::of(lang);
    if row.missing.is_empty() {
        return words.text("workbook-nothing-missing", &[]);
    }
    let names: Vec<String> =
        row.missing.iter().map(|question| words.text(&format!("ask-{}", question.code()), &[])).collect();
    format!("{} {}", words.text("workbook-asked", &[]), names.join("; "))
}

fn answer(code: &str, row: &AskedRow, lang: Lang) -> FormCell {
    let question = Question::ALL.into_iter().find(|question| question.columns().contains(&code));
    let held = question.and_then(|question| row.given.iter().find(|(one, _)| *one == question));
    let Some((question, value)) = held else {
        // The record's own cells stand in its first row; here its title is repeated for the eye.
        let value =
            if code == "title" { CellValue::Text(format!("″ {}", row.title)) } else { CellValue::Empty };
        return FormCell { value, mark: FormMark::Apart };
    };
    let position = question.columns().iter().position(|one| *one == code).unwrap_or(0);
    let mark = if row.missing.contains(question) { FormMark::Asked } else { FormMark::Open };
    FormCell { value: cell(*question, position, value, lang), mark }
}

/// What one cell of an answer holds.
fn cell(question: Question, position: usize, value: &Value, lang: Lang) -> CellValue {
    let text = |text: String| if text.is_empty() { CellValue::Empty } else { CellValue::Text(text) };
    match question {
        Question::Start | Question::End => {
            let day = value.first().and_then(|text| text.parse().ok());
            day.map_or(CellValue::Empty, CellValue::Date)
        }
        Question::Amount if position == 1 => {
            let exponent = value.first().and_then(|code| currency(code)).map_or(2, |one| one.exponent);
            let minor = value.get(1).and_then(|minor| minor.parse().ok());
            minor.map_or(CellValue::Empty, |minor| CellValue::Money { minor, exponent })
        }
        Question::Amount | Question::Objectives | Question::Targets => {
            text(value.get(position).map(|code| part(question, code, lang)).unwrap_or_default())
        }
        Question::Countries | Question::Implementers | Question::Funders => {
            let parts: Vec<String> = value.iter().map(|code| part(question, code, lang)).collect();
            text(parts.join("; "))
        }
        Question::Title | Question::Outcome | Question::Type | Question::Status => {
            text(value.first().map(|code| part(question, code, lang)).unwrap_or_default())
        }
    }
}

/// What may be chosen, in the contributor's language.
pub(super) fn choices(question: Question, lang: Lang) -> Vec<(String, String)> {
    let codes: Vec<String> = match question {
        Question::Type => ProjectType::ALL.iter().map(|one| one.code().to_owned()).collect(),
        Question::Status => {
            sterna_vocabulary::code_names("activity-status").iter().map(|one| one.code.to_owned()).collect()
        }
        Question::Objectives | Question::Targets => {
            let concepts = framework(question.framework().unwrap_or_default()).map(|one| one.concepts());
            let mut codes = vec![NONE.to_owned()];
            codes.extend(concepts.unwrap_or_default().iter().map(|one| one.code.to_owned()));
            codes
        }
        _ => Vec::new(),
    };
    codes.into_iter().map(|code| (part(question, &code, lang), code)).collect()
}

fn lists(lang: Lang) -> Vec<FormList> {
    let list = |name: &str, question| FormList {
        name: name.to_owned(),
        items: choices(question, lang).into_iter().map(|(label, _)| label).collect(),
    };
    vec![
        list("types", Question::Type),
        list("statuses", Question::Status),
        list("objectives", Question::Objectives),
        list("targets", Question::Targets),
    ]
}
