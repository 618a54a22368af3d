//! Reports without an archive: a room that counts stands in, and every promise is tried on values.

mod clearing;
mod commands;
mod counting;
mod properties;
mod words_and_word;

use std::sync::Mutex;

use sterna_site::Pending;
use sterna_site::figures::{
    FigureAmount, FigureAnswer, FigureError, FigureQuestion, FigureRow, Figures, QuotedRecord, RecordAnswer,
    RecordQuestion,
};
use sterna_vocabulary::Lang;

/// Counts that a test sets: one number for every group, at a change number.
pub(crate) struct Counting {
    state: Mutex<(i64, u64)>,
    asked: Mutex<Vec<String>>,
    history: Mutex<Vec<(i64, u64)>>,
}

impl Counting {
    pub(crate) fn at(change: i64, count: u64) -> Self {
        Self {
            state: Mutex::new((change, count)),
            asked: Mutex::new(Vec::new()),
            history: Mutex::new(vec![(change, count)]),
        }
    }

    pub(crate) fn move_to(&self, change: i64, count: u64) {
        *self.state.lock().expect("one thread") = (change, count);
        self.history.lock().expect("one thread").push((change, count));
    }

    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("one thread").clone()
    }

    fn then(&self, as_of: Option<i64>) -> (i64, u64) {
        let now = *self.state.lock().expect("one thread");
        match as_of {
            None => now,
            Some(seq) => {
                let history = self.history.lock().expect("one thread");
                let held = history.iter().rev().find(|(change, _)| *change <= seq).copied().unwrap_or((0, 0));
                (seq, held.1)
            }
        }
    }
}

pub(crate) fn record(id: &str, version: i64) -> QuotedRecord {
    QuotedRecord {
        id: id.to_owned(),
        version,
        href: format!("/projects/{id}"),
        title: format!("Record {id}"),
        title_language: "en".to_owned(),
        identifier: format!("XX-{id}"),
        kind: "Project".to_owned(),
        countries: vec!["KEN".to_owned()],
        text: "What it does.".to_owned(),
        text_language: "en".to_owned(),
        source: "A publication, 2024".to_owned(),
        date: "2026-03-01".to_owned(),
        status: "Implementation".to_owned(),
        status_code: "2".to_owned(),
        collection: "Own".to_owned(),
        ..QuotedRecord::default()
    }
}

impl Figures for Counting {
    fn answer<'a>(&'a self, question: &'a FigureQuestion) -> Pending<'a, Result<FigureAnswer, FigureError>> {
        Box::pin(async move {
            self.asked.lock().expect("one thread").push(question.query.clone());
            if question.query.contains("nonsense") {
                return Err(FigureError {
                    code: "stocktake.query".to_owned(),
                    message: "nonsense is not understood".to_owned(),
                    fault: false,
                });
            }
            let (change, count) = self.then(question.as_of);
            let by = question
                .query
                .split('&')
                .find_map(|part| part.strip_prefix("by="))
                .unwrap_or("cluster")
                .to_owned();
            let codes: Vec<String> = match by.as_str() {
                "cluster" => ["I", "II", "III", "IV"].map(str::to_owned).to_vec(),
                "objective" => (1..=23).map(|number| number.to_string()).collect(),
                "sdg" => (1..=17).map(|number| number.to_string()).collect(),
                "country" => vec!["KEN".to_owned(), "PRY".to_owned()],
                "status" => vec!["1".to_owned(), "2".to_owned()],
                _ => vec!["project".to_owned()],
            };
            let rows = codes
                .into_iter()
                .map(|code| FigureRow {
                    label: format!("Label {code}"),
                    projects: count,
                    percent: Some(27),
                    outcomes: count,
                    amounts: vec![FigureAmount { currency: "USD".to_owned(), minor: 123_400 }],
                    sentence: format!("{count} projects under {code}."),
                    href: format!("/projects?code={code}"),
                    code,
                    ..FigureRow::default()
                })
                .collect();
            Ok(FigureAnswer {
                query: question.query.clone(),
                change,
                by_label: by.clone(),
                by,
                of: "all".to_owned(),
                rows,
                projects: count,
                all: count,
                tagged: count,
                activated: count,
                coverage: format!("Coverage {count}"),
                notes: vec!["Standing.".to_owned(), "Rounded down.".to_owned()],
                statuses: vec!["2".to_owned()],
                collections: vec![("own".to_owned(), "Own".to_owned())],
                sha256: format!("{}-{count}", question.query),
                href: "/projects".to_owned(),
                ..FigureAnswer::default()
            })
        })
    }

    fn records<'a>(&'a self, question: &'a RecordQuestion) -> Pending<'a, Result<RecordAnswer, FigureError>> {
        Box::pin(async move {
            self.asked.lock().expect("one thread").push(question.query.clone());
            let (change, count) = self.then(question.as_of);
            let listed = count.min(question.limit as u64);
            let records = (0..listed).map(|number| record(&format!("r{number}"), 1)).collect();
            Ok(RecordAnswer { total: count, change, records })
        })
    }

    fn record<'a>(
        &'a self,
        name: &'a str,
        _: Lang,
        _: Option<i64>,
    ) -> Pending<'a, Result<Option<QuotedRecord>, FigureError>> {
        Box::pin(async move { Ok((name != "nobody").then(|| record(name, 1))) })
    }
}
