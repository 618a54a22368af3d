//! `report`: working reports.

use std::collections::BTreeSet;
use std::io::Read;
use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::{Value, json};
use sterna_archive::projection::{Filter, ListQuery, Order};
use sterna_archive::{Actor, Reader};
use sterna_reports::output::{REPORT as LOOK, write};
use sterna_reports::report::{self, ClearanceState, Edit, Loaded, REPORT, Rendering};

use crate::arguments::{Format, Place, Report};
use crate::commands::brief::{figures, form_of, keep};
use crate::commands::vocabulary::language;
use crate::failure::Failure;
use crate::memory::Memory;
use crate::output::{self, Table};

/// Reports that a list shows.
const ROWS: usize = 1_000;

/// Answers the verb.
pub async fn run(place: Place, asked: Report) -> Result<(), Failure> {
    let memory = Memory::open(&place).await?;
    let outcome = answer(&memory, asked).await;
    let (text, holds) = memory.close(outcome).await?;
    output::print(&text)?;
    if holds { Ok(()) } else { Err(Failure::Refused("the file does not hold".to_owned())) }
}

async fn answer(memory: &Memory, asked: Report) -> Result<(String, bool), Failure> {
    let text = match asked {
        Report::List { format } => list(memory, format).await?,
        Report::Create { template, title, lang, scope, format } => {
            create(memory, &template, &title, &lang, &scope, format).await?
        }
        Report::Show { id, format } => show(&report::load(&memory.partition, &id).await?, format)?,
        Report::Export { id, output, chapter, date } => {
            export(memory, &id, &output, chapter.as_deref(), date).await?
        }
        Report::Import { id, file, take_all, take, format } => {
            import(memory, &id, &file, take_all, &take, format).await?
        }
        Report::Refresh { id, accept, format } => refresh(memory, &id, accept, format).await?,
        Report::Write { id, block, text } => put(memory, &id, &block, text).await?,
        Report::Clear { id, chapter, step, by } => clear(memory, &id, &chapter, &step, &by).await?,
        Report::Verify { file, format } => return super::brief::check(memory, &file, format).await,
    };
    Ok((text, true))
}

fn pretty(value: &Value) -> Result<String, Failure> {
    Ok(serde_json::to_string_pretty(value).map_err(Failure::fault)? + "\n")
}

async fn list(memory: &Memory, format: Format) -> Result<String, Failure> {
    let asked = ListQuery {
        filter: Filter::all().with_facet("kind", [REPORT]).without_facet("state", ["withdrawn"]),
        order: Order::Title("en".to_owned()),
        descending: false,
        after: None,
        limit: ROWS,
        facets: Vec::new(),
    };
    let page = memory.partition.list(&Reader::owner(), &asked).await?;
    let mut rows = Vec::new();
    let mut table = Table::new(&["id", "lang", ">version", ">moved", "title"]);
    for row in &page.rows {
        let Loaded { record, report: held } = report::load(&memory.partition, row.record.as_str()).await?;
        let moved = report::moved(&held).len();
        rows.push(json!({"id": record.id, "title": held.title, "language": held.language.code(),
            "version": record.version, "chapters": held.chapters.len(), "moved": moved}));
        table.row(vec![
            record.id.to_string(),
            held.language.code().to_owned(),
            record.version.to_string(),
            moved.to_string(),
            held.title.clone(),
        ]);
    }
    if format == Format::Json { pretty(&json!({"rows": rows})) } else { Ok(table.text()) }
}

async fn create(
    memory: &Memory,
    template: &str,
    title: &str,
    lang: &str,
    scope: &str,
    format: Format,
) -> Result<String, Failure> {
    let saved = report::create(
        &memory.archive,
        &memory.partition,
        figures(memory).as_ref(),
        template,
        title,
        language(lang)?,
        scope,
        &Actor::owner(),
        Timestamp::now(),
    )
    .await?;
    if format == Format::Json {
        return pretty(
            &json!({"id": saved.record, "version": saved.version, "change": saved.committed.last}),
        );
    }
    Ok(format!("{}\n", saved.record))
}

fn show(loaded: &Loaded, format: Format) -> Result<String, Failure> {
    let Loaded { record, report: held } = loaded;
    let moved = report::moved(held);
    if format == Format::Json {
        let chapters: Vec<Value> = held
            .chapters
            .iter()
            .map(|chapter| {
                json!({"id": chapter.id, "title": chapter.title, "owner": chapter.owner,
                    "clearance": chapter.clearance, "standing": chapter.standing().code(),
                    "blocks": chapter.blocks.iter()
                        .map(|block| json!({"id": block.id, "is": block.code(), "text": block.text()}))
                        .collect::<Vec<_>>()})
            })
            .collect();
        return pretty(&json!({"id": record.id, "version": record.version, "title": held.title,
            "language": held.language.code(), "chapters": chapters, "moved": moved}));
    }
    let mut text = format!("{}\n{} · version {}\n\n", held.title, record.id, record.version);
    let mut table = Table::new(&["chapter", "step", "stands", "by", "blocks", "title"]);
    for chapter in &held.chapters {
        let blocks: Vec<String> =
            chapter.blocks.iter().map(|block| format!("{}:{}", block.id, block.code())).collect();
        table.row(vec![
            chapter.id.clone(),
            chapter.clearance.state.code().to_owned(),
            chapter.standing().code().to_owned(),
            chapter.clearance.by.clone(),
            blocks.join(" "),
            chapter.title.clone(),
        ]);
    }
    text.push_str(&table.text());
    text.push_str(&told(&moved));
    Ok(text)
}

/// Sentences whose figures moved.
fn told(moved: &[report::Moved]) -> String {
    moved
        .iter()
        .map(|one| {
            let new = one.new.as_deref().unwrap_or("nowhere any more");
            format!("moved: {} in {}: {} → {new}: {}\n", one.token, one.block, one.old, one.sentence)
        })
        .collect()
}

async fn export(
    memory: &Memory,
    id: &str,
    out: &Path,
    chapter: Option<&str>,
    date: Option<Date>,
) -> Result<String, Failure> {
    let form = form_of(Some(out))?;
    let loaded = report::load(&memory.partition, id).await?;
    let date = date.unwrap_or_else(|| Timestamp::now().to_zoned(TimeZone::UTC).date());
    let rendering =
        Rendering { id: loaded.record.id.as_str(), version: loaded.record.version, date, chapter };
    let document = report::render(&loaded.report, &rendering)?;
    let handed = write(&document, LOOK, form, "report")?;
    keep(out, &handed.bytes)?;
    let moved = report::moved(&loaded.report);
    let mut text = format!("{} bytes, version {}\n", handed.bytes.len(), loaded.record.version);
    if !moved.is_empty() {
        text.push_str("Sentences quote figures that have moved since they were written:\n");
        text.push_str(&told(&moved));
    }
    Ok(text)
}

async fn import(
    memory: &Memory,
    id: &str,
    file: &Path,
    take_all: bool,
    take: &[String],
    format: Format,
) -> Result<String, Failure> {
    let bytes =
        std::fs::read(file).map_err(|fault| Failure::Refused(format!("{}: {fault}", file.display())))?;
    let loaded = report::load(&memory.partition, id).await?;
    let review = report::review_of(&memory.partition, &loaded, &bytes).await?;
    let mut taken = 0;
    if take_all || !take.is_empty() {
        let keys: BTreeSet<String> = take.iter().cloned().collect();
        let chosen = if take_all { None } else { Some(&keys) };
        let at = Timestamp::now();
        (_, taken) =
            report::take_word(&memory.partition, &loaded.record.id, &bytes, chosen, &Actor::owner(), at)
                .await?;
    }
    if format == Format::Json {
        return pretty(&json!({"review": review, "taken": taken}));
    }
    let mut text = format!(
        "{} parts differ, {} are as they were written; {taken} taken\n",
        review.blocks.len(),
        review.unchanged
    );
    for block in &review.blocks {
        text.push_str(&format!("{} {}: {}\n", block.state, block.key, block.chapter));
        for (sign, words) in [("- ", &block.before), ("+ ", &block.after)] {
            for line in words.lines().filter(|line| !line.trim().is_empty()) {
                text.push_str(&format!("  {sign}{line}\n"));
            }
        }
        if !block.takeable {
            text.push_str("  cannot be taken: it is made from figures here, or its block is gone\n");
        }
    }
    for (block, by, words) in &review.comments {
        text.push_str(&format!("comment {} {by}: {words}\n", block.as_deref().unwrap_or("")));
    }
    for finding in &review.findings {
        text.push_str(&format!("note: {finding}\n"));
    }
    Ok(text)
}

async fn refresh(memory: &Memory, id: &str, accept: bool, format: Format) -> Result<String, Failure> {
    let loaded = report::load(&memory.partition, id).await?;
    let (partition, actor) = (&memory.partition, Actor::owner());
    let (saved, changed) =
        report::refreshed(partition, figures(memory).as_ref(), &loaded.record.id, &actor, Timestamp::now())
            .await?;
    let now = report::load(partition, id).await?;
    let moved = report::moved(&now.report);
    let mut version = saved.version;
    if accept && !moved.is_empty() {
        version =
            report::accept(partition, &loaded.record.id, "", "", &actor, Timestamp::now()).await?.version;
    }
    if format == Format::Json {
        return pretty(&json!({"id": saved.record, "version": version, "blocks_changed": changed,
            "moved": moved, "accepted": if accept { moved.len() } else { 0 }}));
    }
    Ok(format!("{changed} blocks say something else, version {version}\n{}", told(&moved)))
}

async fn put(memory: &Memory, id: &str, block: &str, text: Option<String>) -> Result<String, Failure> {
    let text = match text {
        Some(text) => text,
        None => {
            let mut text = String::new();
            std::io::stdin().lock().take(1_000_000).read_to_string(&mut text).map_err(Failure::fault)?;
            text
        }
    };
    let loaded = report::load(&memory.partition, id).await?;
    let edit = Edit::Text { block: block.to_owned(), text };
    let at = Timestamp::now();
    let saved =
        report::act(&memory.partition, &loaded.record.id, &[edit], "wrote in a report", &Actor::owner(), at)
            .await?;
    Ok(format!("version {}\n", saved.version))
}

async fn clear(memory: &Memory, id: &str, chapter: &str, step: &str, by: &str) -> Result<String, Failure> {
    let state = ClearanceState::from_code(step)
        .ok_or_else(|| Failure::Usage(format!("{step} is none of drafting, for-review, cleared")))?;
    let loaded = report::load(&memory.partition, id).await?;
    let edit = Edit::Clearance { chapter: chapter.to_owned(), state, by: by.to_owned() };
    let at = Timestamp::now();
    let saved = report::act(
        &memory.partition,
        &loaded.record.id,
        &[edit],
        "took a step to clearance",
        &Actor::owner(),
        at,
    )
    .await?;
    Ok(format!("version {}\n", saved.version))
}
