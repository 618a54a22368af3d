//! `align`: reads texts, one a line, and says what each speaks to.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;

use serde_json::{Value, json};
use sterna_alignment::{Aligner, Answer, Options, Scope, Scratch, VERSION};

use crate::arguments::{Align, AlignFormat};
use crate::failure::Failure;

/// Bytes of a line that are read; what follows is passed over, and said.
const LINE_BYTES_MAX: u64 = 16 * 1024 * 1024;
/// Beginnings of files that are documents, not lines of text.
const DOCUMENTS: [(&[u8], &str); 3] = [
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a Word or other packed file"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
];

/// Answers the verb. No archive is opened.
pub fn run(align: Align) -> Result<(), Failure> {
    let scope = Scope::parse(&align.framework).ok_or_else(|| {
        let names: Vec<&str> = Scope::ALL.iter().map(|scope| scope.name()).collect();
        Failure::Usage(format!(
            "there is no framework {} to align with; there are {}",
            align.framework,
            names.join(", ")
        ))
    })?;
    if align.min.is_some_and(|min| !(0.0..=1.0).contains(&min)) {
        return Err(Failure::Usage("--min is a confidence from 0 to 1".to_owned()));
    }
    let aligner = Aligner::shared().map_err(Failure::fault)?;
    let options = Options { top: align.top, min: align.min, evidence: !align.no_evidence };
    let mut job = Job {
        aligner,
        scope,
        options,
        align: &align,
        scratch: Scratch::new(),
        several: align.files.len() > 1,
    };
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    if align.format == AlignFormat::Table {
        write(&mut out, "id\tcode\tconfidence\treason\n")?;
    }
    for file in &align.files {
        if file.as_os_str() == "-" {
            job.read(Path::new("-"), BufReader::new(std::io::stdin().lock()), &mut out)?;
        } else {
            let opened = std::fs::File::open(file).map_err(|fault| {
                Failure::Refused(format!("{}: {fault} [align.file-unreadable]", file.display()))
            })?;
            job.read(file, BufReader::new(opened), &mut out)?;
        }
    }
    out.flush().or_else(closed)
}

struct Job<'a> {
    aligner: &'a Aligner,
    scope: Scope,
    options: Options,
    align: &'a Align,
    scratch: Scratch,
    several: bool,
}

/// A line taken apart.
struct Item {
    id: Value,
    text: String,
    lang: Option<String>,
    findings: Vec<&'static str>,
}

impl Job<'_> {
    fn read(&mut self, file: &Path, mut from: impl BufRead, out: &mut impl Write) -> Result<(), Failure> {
        let start =
            from.fill_buf().map_err(|fault| Failure::Refused(format!("{}: {fault}", file.display())))?;
        if let Some((_, what)) = DOCUMENTS.iter().find(|(magic, _)| start.starts_with(magic)) {
            return Err(Failure::Refused(format!(
                "{} is {what}; align reads lines of text, so save it as plain text first [align.document]",
                file.display()
            )));
        }
        let mut line = Vec::new();
        for number in 1_usize.. {
            line.clear();
            let count =
                from.by_ref().take(LINE_BYTES_MAX).read_until(b'\n', &mut line).map_err(|fault| {
                    Failure::Refused(format!("{}: line {number}: {fault}", file.display()))
                })?;
            if count == 0 {
                break;
            }
            let cut = count as u64 == LINE_BYTES_MAX && line.last() != Some(&b'\n');
            if cut {
                skip(&mut from).map_err(Failure::fault)?;
            }
            let id = if self.several {
                json!(format!("{}:{number}", file.display()))
            } else {
                json!(number.to_string())
            };
            let mut item = item(&line, id, number == 1);
            if cut {
                item.findings.push("align.text-cut");
            }
            self.tell(&item, out)?;
        }
        Ok(())
    }

    fn tell(&mut self, item: &Item, out: &mut impl Write) -> Result<(), Failure> {
        let lang = self.align.lang.as_deref().or(item.lang.as_deref());
        let mut answer =
            self.aligner.suggest_with(&mut self.scratch, &item.text, lang, self.scope, &self.options);
        if self.align.without_refugees && answer.refugees {
            answer.suggestions.clear();
        }
        let text = match self.align.format {
            AlignFormat::Jsonl => format!("{}\n", as_json(item, &answer, self.scope)),
            AlignFormat::Table => as_rows(item, &answer),
        };
        write(out, &text)
    }
}

/// Passes over the rest of a line without keeping it.
fn skip(from: &mut impl BufRead) -> std::io::Result<()> {
    loop {
        let held = from.fill_buf()?;
        if held.is_empty() {
            return Ok(());
        }
        let end = held.iter().position(|byte| *byte == b'\n');
        let count = end.map_or(held.len(), |at| at + 1);
        from.consume(count);
        if end.is_some() {
            return Ok(());
        }
    }
}

/// A line as JSON with `text`, `id` and `lang`, or as plain text.
fn item(line: &[u8], number: Value, first: bool) -> Item {
    let mut findings = Vec::new();
    let line = if first { line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line) } else { line };
    let text = String::from_utf8_lossy(line);
    if matches!(text, std::borrow::Cow::Owned(_)) || text.contains('\0') {
        findings.push("align.not-text");
    }
    let text = text.trim_end_matches(['\n', '\r']);
    if text.trim_start().starts_with('{') {
        if let Ok(Value::Object(map)) = serde_json::from_str::<Value>(text) {
            let words = |key: &str| map.get(key).and_then(Value::as_str).map(str::to_owned);
            if !map.get("text").is_some_and(Value::is_string) {
                findings.push("align.no-text");
            }
            return Item {
                id: map.get("id").cloned().unwrap_or(number),
                text: words("text").unwrap_or_default(),
                lang: words("lang"),
                findings,
            };
        }
    }
    Item { id: number, text: text.to_owned(), lang: None, findings }
}

fn as_json(item: &Item, answer: &Answer, scope: Scope) -> Value {
    let suggestions: Vec<Value> = answer
        .suggestions
        .iter()
        .map(|one| {
            json!({"code": one.code, "confidence": sterna_portfolio::endpoints::decimal(one.confidence), "rank": one.rank,
                "evidence": one.evidence, "reason": one.reason.english()})
        })
        .collect();
    let findings: Vec<&str> =
        item.findings.iter().copied().chain(answer.findings.iter().map(|finding| finding.code)).collect();
    let mut value = json!({"id": item.id, "suggestions": suggestions, "framework": scope.name(), "lang": answer.language,
        "refugees": answer.refugees, "model": VERSION});
    if !scope.measured() {
        value["unmeasured"] = json!(true);
    }
    if !findings.is_empty() {
        value["findings"] = json!(findings);
    }
    value
}

fn as_rows(item: &Item, answer: &Answer) -> String {
    let id = item.id.as_str().map_or_else(|| item.id.to_string(), str::to_owned);
    let flag = if answer.refugees { " (refugees: another Compact)" } else { "" };
    if answer.suggestions.is_empty() {
        return format!("{id}\t-\t-\tnothing suggested{flag}\n");
    }
    let row = |one: &sterna_alignment::Suggested| {
        format!("{id}\t{}\t{:.2}\t{}{flag}\n", one.code, one.confidence, one.reason.english())
    };
    answer.suggestions.iter().map(row).collect()
}

fn write(out: &mut impl Write, text: &str) -> Result<(), Failure> {
    out.write_all(text.as_bytes()).or_else(closed)
}

/// A reader that closed the pipe early is no failure.
fn closed(fault: std::io::Error) -> Result<(), Failure> {
    if fault.kind() == std::io::ErrorKind::BrokenPipe { Ok(()) } else { Err(Failure::fault(fault)) }
}
