//! What is typed into a cell, as an answer.

use std::collections::HashMap;
use std::sync::OnceLock;

use sterna_tables::{CellRead, read_amount, read_countries, read_date};
use sterna_vocabulary::{Lang, currency, fold, framework};

use super::value::NONE;
use super::{Noticed, Question, Value, sheet};
use crate::project::ProjectType;

/// What cells turned out to say.
pub(super) struct Parsed {
    pub(super) value: Value,
    /// The text, when nothing could be made of it.
    pub(super) unreadable: Option<String>,
    pub(super) noticed: Vec<Noticed>,
}

/// Characters of a title or a name.
const TEXT_CHARS_MAX: usize = 2_000;
/// Entries of a list in one cell.
const PARTS_MAX: usize = 100;

/// Reads the cells of one question; absent ones are empty. `place` is where they stand.
pub(super) fn parse(question: Question, cells: &[Option<&CellRead>], place: &str) -> Parsed {
    let texts: Vec<&str> = cells.iter().map(|cell| cell.map_or("", |cell| cell.text.trim())).collect();
    let mut parsed = Parsed { value: Value::new(), unreadable: None, noticed: Vec::new() };
    if cells.iter().flatten().any(|cell| cell.error) {
        parsed.noticed.push(Noticed::warning("workbook.cell-error", place));
        parsed.unreadable = Some("#".to_owned());
        return parsed;
    }
    if cells.iter().flatten().any(|cell| cell.formula) {
        parsed.noticed.push(Noticed::note("workbook.formula", place));
    }
    if texts.iter().all(|text| text.is_empty()) {
        return parsed;
    }
    let written = || texts.iter().filter(|text| !text.is_empty()).copied().collect::<Vec<_>>().join("; ");
    let outcome = match question {
        Question::Title | Question::Outcome => Ok(vec![one_line(texts[0])]),
        Question::Type | Question::Status => code_of(question, texts[0]).map(|code| vec![code]),
        Question::Start | Question::End => day(question, cells, &texts, place, &mut parsed.noticed),
        Question::Countries => countries(texts[0], place, &mut parsed.noticed),
        Question::Implementers | Question::Funders => Ok(split(texts[0])),
        Question::Amount => amount(cells, &texts, place, &mut parsed.noticed),
        Question::Objectives | Question::Targets => concepts(question, &texts),
    };
    match outcome {
        Ok(value) => parsed.value = value,
        Err(code) => {
            parsed.noticed.push(Noticed::warning(code, place).with("value", written()));
            parsed.unreadable = Some(written());
        }
    }
    parsed
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(TEXT_CHARS_MAX).collect()
}

fn split(text: &str) -> Value {
    text.split([';', '\n', '؛', '；']).map(one_line).filter(|part| !part.is_empty()).take(PARTS_MAX).collect()
}

type Codes = Result<Value, &'static str>;

fn day(
    question: Question,
    cells: &[Option<&CellRead>],
    texts: &[&str],
    place: &str,
    noticed: &mut Vec<Noticed>,
) -> Codes {
    let (day, doubts) = read_date(texts[0], question == Question::End);
    let Some(day) = day else { return Err("workbook.date-unreadable") };
    if cells[0].is_some_and(|cell| !cell.typed) {
        noticed.push(Noticed::note("workbook.date-text", place).with("day", day.to_string()));
    }
    if !doubts.is_empty() {
        noticed.push(Noticed::warning("workbook.date-doubtful", place).with("day", day.to_string()));
    }
    Ok(vec![day.to_string()])
}

fn countries(text: &str, place: &str, noticed: &mut Vec<Noticed>) -> Codes {
    // The asterisk of an obligatory note is no part of the name.
    let (codes, doubts) = read_countries(&text.replace('*', ""));
    if codes.is_empty() {
        return Err("workbook.country-unknown");
    }
    for doubt in doubts {
        noticed.push(Noticed::warning("workbook.country-part", place).with("value", doubt.value));
    }
    Ok(codes)
}

fn amount(cells: &[Option<&CellRead>], texts: &[&str], place: &str, noticed: &mut Vec<Noticed>) -> Codes {
    let (code, text) = (texts[0].to_uppercase(), texts.get(1).copied().unwrap_or_default());
    if text.is_empty() {
        return Err("workbook.amount-missing");
    }
    let known = currency(&code).map(|one| one.code);
    if !code.is_empty() && known.is_none() {
        return Err("workbook.currency-unknown");
    }
    let typed = cells.get(1).copied().flatten().is_some_and(|cell| cell.typed);
    let (amount, doubts) = read_amount(text, known.as_ref().map(|known| known.as_str()), typed);
    let Some(amount) = amount else {
        let missing = doubts.iter().any(|doubt| doubt.code == "table.currency-missing");
        return Err(if missing { "workbook.currency-missing" } else { "workbook.amount-unreadable" });
    };
    if known.is_some_and(|known| known.as_str() != amount.currency) {
        return Err("workbook.currency-twice");
    }
    if !typed {
        noticed.push(Noticed::note("workbook.amount-text", place).with("value", text));
    }
    if doubts.iter().any(|doubt| doubt.code == "table.amount-ambiguous") {
        noticed.push(Noticed::warning("workbook.amount-ambiguous", place).with("value", text));
    }
    Ok(vec![amount.currency, amount.minor.to_string()])
}

fn concepts(question: Question, texts: &[&str]) -> Codes {
    let mut codes = Value::new();
    for text in texts.iter().filter(|text| !text.is_empty()) {
        let code = code_of(question, text)?;
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    if codes.len() > 1 && codes.iter().any(|code| code == NONE) {
        return Err("workbook.none-with-others");
    }
    Ok(codes)
}

/// Labels of all languages, folded, by question: a row pasted from another language's workbook is understood.
fn labels(question: Question) -> &'static HashMap<String, String> {
    static ALL: [OnceLock<HashMap<String, String>>; 4] = [const { OnceLock::new() }; 4];
    let at = match question {
        Question::Type => 0,
        Question::Status => 1,
        Question::Objectives => 2,
        _ => 3,
    };
    ALL[at].get_or_init(|| {
        let mut all = HashMap::new();
        for lang in Lang::ALL {
            for (label, code) in sheet::choices(question, lang) {
                all.entry(fold(&label)).or_insert(code);
            }
        }
        all
    })
}

/// The code of what was chosen or typed: a label of any of the six languages, the code itself, or the number before the
/// words.
fn code_of(question: Question, text: &str) -> Result<String, &'static str> {
    if let Some(code) = labels(question).get(&fold(text)) {
        return Ok(code.clone());
    }
    let unknown = "workbook.not-in-list";
    match question {
        Question::Type => {
            ProjectType::from_code(&text.to_lowercase()).map(|one| one.code().to_owned()).ok_or(unknown)
        }
        Question::Status => {
            sterna_vocabulary::activity_status(text).map(|one| one.code.to_owned()).ok_or(unknown)
        }
        _ => {
            let list = framework(question.framework().unwrap_or_default()).ok_or(unknown)?;
            let first = text.split_whitespace().next().unwrap_or_default().trim_end_matches(['.', ':', ')']);
            let numbered = first.starts_with(|letter: char| letter.is_ascii_digit()).then_some(first);
            let found = numbered
                .and_then(|code| list.concept(&code.to_lowercase()))
                .or_else(|| list.concept_by_any(text));
            found.map(|one| one.code.to_owned()).ok_or(unknown)
        }
    }
}
