//! The labelled texts, as they lie in the shared data.

use std::collections::HashMap;
use std::io::{Error, ErrorKind, Read, Result};
use std::path::Path;

use flate2::read::GzDecoder;
use serde::Deserialize;

/// Where a text comes from; figures are reported on some only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Labelled twice and adjudicated (objectives), or by experts (goals): measured on.
    Measured,
    /// Labelled once: trained on, and tuned on.
    Single,
    /// Labels that follow from where a text stands: trained on with less weight.
    Weak,
}

/// A labelled text.
#[derive(Clone, Debug)]
pub struct Labelled {
    pub id: String,
    pub text: String,
    pub lang: Option<String>,
    pub source: String,
    pub truth: Vec<Option<bool>>,
    pub weight: f32,
    pub calibrate: bool,
    pub part: Part,
}

#[derive(Deserialize)]
struct Line {
    id: String,
    lang: String,
    text: String,
    labels: Vec<usize>,
    source: String,
}

fn fault(error: impl std::fmt::Display) -> Error {
    Error::new(ErrorKind::InvalidData, error.to_string())
}

fn truth(labels: &[usize], count: usize) -> Vec<Option<bool>> {
    (1..=count).map(|label| Some(labels.contains(&label))).collect()
}

/// Texts by objective: labelled ones, the Compact's own actions, and general development texts that speak to none.
pub fn objectives(folder: &Path) -> Result<Vec<Labelled>> {
    let mut texts = Vec::new();
    for (file, part, weight) in [("dev.jsonl", Part::Measured, 1.3), ("silver.jsonl", Part::Single, 1.0)] {
        let whole = std::fs::read_to_string(folder.join("gcm-bench").join(file))?;
        for line in whole.lines().filter(|line| !line.trim().is_empty()) {
            let line: Line = serde_json::from_str(line).map_err(fault)?;
            texts.push(Labelled {
                truth: truth(&line.labels, 23),
                id: line.id,
                text: line.text,
                lang: Some(line.lang),
                source: line.source,
                weight,
                calibrate: true,
                part,
            });
        }
    }
    for (index, row) in rows(folder, "sdg-gcm-text/gcm/gcm-actions-by-objective.csv.gz")?.iter().enumerate() {
        let objective: usize = row["objective"].parse().map_err(fault)?;
        let mut known = vec![Some(false); 23];
        known[objective - 1] = Some(true);
        texts.push(weak(format!("action-{index}"), &row["text"], "en", "the Compact", known, 0.5));
    }
    for (file, column) in
        [("osdg-excerpts_dev.csv.gz", "abstract"), ("zora-abstracts_dev.csv.gz", "abstract")]
    {
        for (index, row) in rows(folder, &format!("sdg-gcm-text/{file}"))?.iter().enumerate() {
            let lower = row[column].to_lowercase();
            let mobile =
                ["migra", "refuge", "asylum", "displace", "traffick", "diaspora", "remittance", "border"];
            if !mobile.iter().any(|word| lower.contains(word)) {
                texts.push(weak(
                    format!("{file}-{index}"),
                    &row[column],
                    "en",
                    file,
                    vec![Some(false); 23],
                    0.3,
                ));
            }
        }
    }
    Ok(texts)
}

/// Texts by goal: yes or no for one goal by experts, single goals of excerpts and abstracts, lectures with several.
pub fn goals(folder: &Path) -> Result<Vec<Labelled>> {
    let mut texts = Vec::new();
    for row in rows(folder, "sdg-gcm-text/sdg-benchmark_dev.csv.gz")? {
        let goal: usize = row["sdg"].parse().map_err(fault)?;
        let mut known = vec![None; 17];
        known[goal - 1] = Some(row["label"] == "True");
        texts.push(Labelled {
            id: format!("{}-{goal}", row["id"]),
            text: row["text"].clone(),
            lang: None,
            source: row["id"].clone(),
            truth: known,
            weight: 1.0,
            calibrate: true,
            part: Part::Measured,
        });
    }
    for (file, weight) in [("osdg-excerpts_dev.csv.gz", 0.8), ("zora-abstracts_dev.csv.gz", 0.6)] {
        for (index, row) in rows(folder, &format!("sdg-gcm-text/{file}"))?.iter().enumerate() {
            let goal: usize = row["sdg"].parse().unwrap_or(0);
            if (1..=17).contains(&goal) {
                let mut one =
                    weak(format!("{file}-{index}"), &row["abstract"], "en", "", truth(&[goal], 17), weight);
                one.source = one.id.clone();
                one.part = Part::Single;
                texts.push(one);
            }
        }
    }
    for row in rows(folder, "sdg-gcm-text/sdg-academy-multilabel_dev.csv.gz")? {
        let labels: Vec<usize> =
            (1..=17).filter(|goal| !row[format!("sdg_{goal}").as_str()].trim().is_empty()).collect();
        if !labels.is_empty() {
            let text = format!("{}. {}", row["title"], row["descriptions"]);
            texts.push(weak(format!("academy-{}", row["number"]), &text, "en", "", truth(&labels, 17), 0.4));
        }
    }
    for (language, tag) in
        [("en", "en"), ("fr", "fr"), ("es", "es"), ("ar", "ar"), ("ru", "ru"), ("zh-Hans", "zh")]
    {
        for file in ["global_targets.yml", "global_indicators.yml"] {
            let path = folder.join("sdg-gcm-text/sdg-lists").join(language).join(file);
            let whole = std::fs::read_to_string(path)?;
            for (index, (key, text)) in entries(&whole).into_iter().enumerate() {
                let number = key.split(['-', '.']).next().unwrap_or_default();
                let Ok(goal) = number.parse::<usize>() else { continue };
                if (1..=17).contains(&goal) && key.ends_with("title") {
                    let id = format!("list-{tag}-{file}-{index}");
                    texts.push(weak(id, &text, tag, "", truth(&[goal], 17), 0.4));
                }
            }
        }
    }
    Ok(texts)
}

/// Keys and texts of a flat YAML list whose long texts go on in indented lines.
fn entries(whole: &str) -> Vec<(String, String)> {
    let mut entries: Vec<(String, String)> = Vec::new();
    for line in whole.lines() {
        match (line.starts_with(' '), line.split_once(':')) {
            (false, Some((key, text))) => entries.push((key.trim().to_owned(), text.trim().to_owned())),
            _ => {
                if let Some((_, text)) = entries.last_mut() {
                    text.push(' ');
                    text.push_str(line.trim());
                }
            }
        }
    }
    entries
}

fn weak(id: String, text: &str, lang: &str, source: &str, truth: Vec<Option<bool>>, weight: f32) -> Labelled {
    let source = if source.is_empty() { id.clone() } else { source.to_owned() };
    Labelled {
        id,
        text: text.to_owned(),
        lang: Some(lang.to_owned()),
        source,
        truth,
        weight,
        calibrate: false,
        part: Part::Weak,
    }
}

fn rows(folder: &Path, file: &str) -> Result<Vec<HashMap<String, String>>> {
    let mut whole = Vec::new();
    GzDecoder::new(std::fs::File::open(folder.join(file))?).read_to_end(&mut whole)?;
    let mut reader = csv::Reader::from_reader(whole.as_slice());
    reader.deserialize().collect::<std::result::Result<_, _>>().map_err(fault)
}

/// Groups by source: a page's sections, a document's paragraphs and a site's same article belong together.
pub fn groups(texts: &[Labelled]) -> Vec<usize> {
    let mut numbers: HashMap<String, usize> = HashMap::new();
    texts
        .iter()
        .map(|one| {
            let source = one.source.split(", paragraph").next().unwrap_or_default();
            let source = match source.split_once('#') {
                // A page's section; an activity of a file stands for itself.
                Some((page, _)) if page.ends_with(".md") => page,
                _ => source,
            };
            let next = numbers.len();
            *numbers.entry(source.to_owned()).or_insert(next)
        })
        .collect()
}
