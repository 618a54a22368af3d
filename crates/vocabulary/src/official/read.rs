//! Reads a publisher's file of wordings: CSV, JSON, or SKOS as JSON-LD.

use serde_json::Value;

use super::{OfficialLabel, read_json_ld};
use crate::{Concept, Finding, Lang, Severity, country_by_any, framework, frameworks};

/// The largest file that is read, in bytes.
pub(crate) const FILE_BYTES_MAX: usize = 16 * 1024 * 1024;
/// The longest wording, in characters.
pub(crate) const TEXT_CHARS_MAX: usize = 2_000;
/// The most wordings in one file.
pub(crate) const LABELS_MAX: usize = 100_000;

/// Reads wordings from the bytes of a file.
///
/// CSV needs a heading with `code`, `lang` and `text`, and may have `framework` and `source`; JSON is a list of
/// objects with the same names, bare or under `labels`; JSON-LD holds SKOS concepts with `notation` and `prefLabel`.
/// Beside the frameworks, `country` replaces names of countries and areas, and `footnote` the notes that follow them.
/// `framework_code` names the framework where the file does not. What cannot be used is a finding with its place, and
/// the rest is read. Limits: 16 MiB, 100,000 wordings, 2,000 characters each.
pub fn load_official(bytes: &[u8], framework_code: Option<&str>) -> (Vec<OfficialLabel>, Vec<Finding>) {
    let mut reading = Reading { framework: framework_code, labels: Vec::new(), findings: Vec::new() };
    let text = std::str::from_utf8(bytes).map(|text| text.trim_start_matches('\u{feff}').trim_start());
    match text {
        _ if bytes.len() > FILE_BYTES_MAX => {
            reading.error("vocabulary.file-too-large", "file", "the file is larger than 16 MiB")
        }
        Err(_) => {
            reading.error("vocabulary.not-utf-8", "file", "the file is not UTF-8 text; save it as UTF-8")
        }
        Ok(text) if text.starts_with(['[', '{']) => reading.json(text),
        Ok(text) => reading.csv(text),
    }
    if reading.labels.is_empty() && reading.findings.is_empty() {
        reading.error("vocabulary.nothing-found", "file", "no wording was found in the file");
    }
    (reading.labels, reading.findings)
}

/// What has been read so far.
pub(super) struct Reading<'a> {
    framework: Option<&'a str>,
    labels: Vec<OfficialLabel>,
    findings: Vec<Finding>,
}

impl Reading<'_> {
    fn csv(&mut self, text: &str) {
        let heading = text.lines().next().unwrap_or_default();
        let delimiter =
            [b'\t', b';', b','].into_iter().max_by_key(|sign| heading.matches(char::from(*sign)).count());
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter.unwrap_or(b','))
            .flexible(true)
            .from_reader(text.as_bytes());
        let names: Vec<String> = match reader.headers() {
            Ok(names) => names.iter().map(|name| name.trim().to_ascii_lowercase()).collect(),
            Err(_) => Vec::new(),
        };
        let column = |wanted: &[&str]| names.iter().position(|name| wanted.contains(&name.as_str()));
        let columns = [
            column(&["framework", "scheme"]),
            column(&["code", "notation"]),
            column(&["lang", "language"]),
            column(&["text", "label", "title"]),
            column(&["source"]),
        ];
        if columns[1..4].contains(&None) {
            let message = "the first line must name the columns code, lang and text";
            return self.error("vocabulary.no-heading", "line 1", message);
        }
        for (at, record) in reader.records().enumerate() {
            let place = format!("line {}", at + 2);
            match record {
                Ok(record) => {
                    let cell =
                        |at: usize| columns[at].and_then(|column| record.get(column)).unwrap_or_default();
                    self.take(&place, cell(0), cell(1), cell(2), cell(3), cell(4));
                }
                Err(error) => self.error("vocabulary.unreadable-row", &place, &error.to_string()),
            }
        }
    }

    fn json(&mut self, text: &str) {
        let value: Value = match serde_json::from_str(text) {
            Ok(value) => value,
            Err(error) => {
                let place = format!("line {}", error.line());
                return self.error(
                    "vocabulary.not-json",
                    &place,
                    &format!("the JSON cannot be read: {error}"),
                );
            }
        };
        if value.get("@graph").is_some()
            || value.get("@context").is_some()
            || value.pointer("/0/@id").is_some()
        {
            return read_json_ld::read(self, &value);
        }
        let list = value.as_array().or_else(|| value.get("labels").and_then(Value::as_array));
        let Some(list) = list else {
            let message = "expected a list of objects with code, lang and text, bare or under “labels”";
            return self.error("vocabulary.no-list", "file", message);
        };
        for (at, item) in list.iter().enumerate() {
            let field = |name: &str| item.get(name).and_then(Value::as_str).unwrap_or_default();
            let place = format!("entry {}", at + 1);
            self.take(
                &place,
                field("framework"),
                field("code"),
                field("lang"),
                field("text"),
                field("source"),
            );
        }
    }

    /// Takes one wording or notes why not.
    pub(super) fn take(
        &mut self,
        place: &str,
        scheme: &str,
        code: &str,
        lang: &str,
        text: &str,
        source: &str,
    ) {
        let text = text.trim();
        if self.labels.len() >= LABELS_MAX {
            // Said once; the file is far beyond any framework.
            if self.findings.last().is_none_or(|last| last.code != "vocabulary.too-many") {
                self.error("vocabulary.too-many", place, "only the first 100,000 wordings are read");
            }
            return;
        }
        let Some((framework, code)) = self.resolve(scheme, code) else {
            let message = format!("no concept has the code “{}”", shown(code));
            return self.error("vocabulary.unknown-concept", place, &message);
        };
        let Some(lang) = Lang::parse(lang) else {
            let message = format!("“{}” is none of en, fr, es, ar, ru, zh; left out", shown(lang));
            self.findings.push(Finding::new("vocabulary.other-language", Severity::Note, message).at(place));
            return;
        };
        if text.is_empty() {
            return self.error("vocabulary.empty-text", place, "the wording is empty");
        }
        if text.chars().count() > TEXT_CHARS_MAX || text.contains('\0') {
            return self.error(
                "vocabulary.text-too-long",
                place,
                "the wording is longer than 2,000 characters",
            );
        }
        self.labels.push(OfficialLabel {
            framework: framework.to_owned(),
            code: code.to_owned(),
            lang,
            text: text.to_owned(),
            source: source.trim().to_owned(),
        });
    }

    pub(super) fn error(&mut self, code: &str, place: &str, message: &str) {
        self.findings.push(Finding::new(code, Severity::Error, message).at(place));
    }

    /// The list and the code that a text means: in the named list, else in the default one, else by full notation.
    fn resolve(&self, scheme: &str, code: &str) -> Option<(&'static str, &'static str)> {
        let key = |concept: &'static Concept| (concept.framework, concept.code);
        match Some(scheme.trim()).filter(|scheme| !scheme.is_empty()).or(self.framework) {
            Some("country") => country_by_any(code).map(|country| ("country", country.iso3)),
            Some("footnote") => country_by_any(code).map(|country| ("footnote", country.iso3)),
            Some(named) => framework(named)?.concept_by_any(code).map(key),
            None => {
                let mut all = frameworks().iter().flat_map(|framework| framework.concepts());
                all.find(|concept| concept.notation() == code.trim()).map(key)
            }
        }
    }
}

/// The beginning of an outside text, for a message.
fn shown(text: &str) -> String {
    text.chars().take(40).collect()
}
