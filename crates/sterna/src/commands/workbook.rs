//! `workbook`: rounds in which contributors are asked by workbook.

use std::path::Path;

use jiff::Timestamp;
use serde_json::{Value, json};
use sterna_archive::{Actor, ChangeSetId};
use sterna_portfolio::collecting::{
    self, Contributor, Item, ItemId, ItemKind, NewContributor, NewRound, Question, Received, Review, Round,
    Tally, Verdict,
};
use sterna_vocabulary::{Lang, parse_date};

use crate::arguments::{Format, Place, Workbook};
use crate::failure::Failure;
use crate::memory::Memory;
use crate::output;
use crate::workbook_arguments::{Create, Which};

/// Answers the verb.
pub async fn run(place: Place, workbook: Workbook) -> Result<(), Failure> {
    let format = match &workbook {
        Workbook::Create(Create { format, .. })
        | Workbook::Import { format, .. }
        | Workbook::Status { format, .. }
        | Workbook::Accept(Which { format, .. })
        | Workbook::Reject(Which { format, .. })
        | Workbook::Reopen(Which { format, .. }) => *format,
        Workbook::Undo { .. } => Format::Table,
    };
    let memory = Memory::open(&place).await?;
    let outcome = answer(&memory, workbook).await;
    let (value, text, refused) = memory.close(outcome).await?;
    match format {
        Format::Json => output::json(&value)?,
        _ => output::print(&text)?,
    }
    refused.map_or(Ok(()), |why| Err(Failure::Refused(why)))
}

/// What is printed as JSON, what is printed as text, and why the command ends as refused, if it does.
type Answered = (Value, String, Option<String>);

async fn answer(memory: &Memory, workbook: Workbook) -> Result<Answered, Failure> {
    match workbook {
        Workbook::Create(create) => self::create(memory, create).await,
        Workbook::Import { round, files, contributor, lang, .. } => {
            let lang = language(&lang)?;
            let mut all = Vec::new();
            for file in &files {
                all.push(import(memory, &round, file, contributor.as_deref()).await?);
            }
            Ok(imported(&all, lang))
        }
        Workbook::Status { round: None, .. } => rounds(memory).await,
        Workbook::Status { round: Some(round), items, waiting, lang, .. } => {
            status(memory, &round, items, waiting, language(&lang)?).await
        }
        Workbook::Accept(which) => decide(memory, which, Verdict::Accept).await,
        Workbook::Reject(which) => decide(memory, which, Verdict::Reject).await,
        Workbook::Reopen(which) => decide(memory, which, Verdict::Reopen).await,
        Workbook::Undo { change } => {
            let id = ChangeSetId::parse(&change)
                .ok_or_else(|| Failure::Usage(format!("{change} is no change's id")))?;
            let undone =
                sterna_portfolio::tagging::undo(&memory.partition, &id, &Actor::owner(), Timestamp::now())
                    .await?;
            let kept = undone.kept.len();
            Ok((
                json!({"undone": id, "kept": kept}),
                format!("undone; {kept} later changes were kept\n"),
                None,
            ))
        }
    }
}

fn language(code: &str) -> Result<Lang, Failure> {
    Lang::parse(code).ok_or_else(|| Failure::Usage(format!("{code} is none of en, fr, es, ar, ru, zh")))
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(path).map_err(|fault| Failure::Refused(format!("{}: {fault}", path.display())))
}

async fn create(memory: &Memory, create: Create) -> Result<Answered, Failure> {
    let now = Timestamp::now();
    let actor = Actor::owner();
    let (id, only) = match &create.round {
        Some(round) => (round.clone(), create.contributors.clone()),
        None => {
            let new = new_round(&create)?;
            let round = collecting::create(&memory.archive, &memory.partition, new, now).await?;
            (round.id, Vec::new())
        }
    };
    let (round, made) = collecting::make(&memory.partition, &id, &only, &actor, now).await?;
    std::fs::create_dir_all(&create.output).map_err(Failure::fault)?;
    let mut table = output::Table::new(&["contributor", ">rows", ">asked", "workbook"]);
    let mut workbooks = Vec::new();
    for one in made {
        let path = create.output.join(&one.file.name);
        std::fs::write(&path, &one.file.bytes).map_err(Failure::fault)?;
        let path = path.display().to_string();
        workbooks.push(json!({
            "contributor": one.contributor, "file": path, "rows": one.issue.rows, "asked": one.issue.asked,
            "change": one.issue.change,
        }));
        table.row(vec![one.contributor, one.issue.rows.to_string(), one.issue.asked.to_string(), path]);
    }
    let text = format!("{}\nround {} ({})\n", table.text(), round.id, round.name);
    Ok((
        json!({"round": round.id, "name": round.name, "change": round.change, "workbooks": workbooks}),
        text,
        None,
    ))
}

fn new_round(create: &Create) -> Result<NewRound, Failure> {
    let mut lines = create.contributors.clone();
    if let Some(file) = &create.contributors_file {
        let bytes = read(file)?;
        let text = String::from_utf8(bytes)
            .map_err(|_| Failure::Refused(format!("{}: save the file as UTF-8", file.display())))?;
        let text = text.trim_start_matches('\u{feff}');
        lines.extend(text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned));
    }
    let contributors = lines.iter().map(|line| NewContributor::parse(line)).collect::<Result<Vec<_>, _>>()?;
    let deadline = match &create.deadline {
        Some(text) => Some(parse_date(text).map_err(|fault| Failure::Usage(fault.to_string()))?),
        None => None,
    };
    let ask = create
        .ask
        .iter()
        .map(|code| {
            Question::from_code(code).ok_or_else(|| {
                let known: Vec<&str> = Question::ALL.iter().map(|one| one.code()).collect();
                Failure::Usage(format!("{code} is no question; there are {}", known.join(", ")))
            })
        })
        .collect::<Result<Vec<_>, _>>()?;
    Ok(NewRound {
        name: create.name.clone().unwrap_or_default(),
        query: create.filters.join("&"),
        collection: create.collection.clone(),
        deadline,
        ask,
        contributors,
    })
}

async fn import(
    memory: &Memory,
    round: &str,
    file: &Path,
    contributor: Option<&str>,
) -> Result<Received, Failure> {
    let bytes = read(file)?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let actor = Actor::owner();
    Ok(collecting::receive(&memory.partition, round, contributor, &name, bytes, &actor, Timestamp::now())
        .await?)
}

fn imported(all: &[Received], lang: Lang) -> Answered {
    let mut text = String::new();
    let mut refused = 0;
    let mut files = Vec::new();
    for one in all {
        let whose = one.contributor.as_deref().unwrap_or("?");
        match &one.refused {
            Some(why) => {
                refused += 1;
                text.push_str(&format!("{} ({whose}): {} [{}]\n", one.file, why.text(lang), why.code));
            }
            None if one.again => {
                text.push_str(&format!(
                    "{} ({whose}): this file was read before; nothing was done\n",
                    one.file
                ));
            }
            None => text.push_str(&format!("{} ({whose}): {} answers\n", one.file, one.answers)),
        }
        for noticed in &one.noticed {
            text.push_str(&format!("  {}: {} [{}]\n", noticed.place, noticed.text(lang), noticed.code));
        }
        let mut value = serde_json::to_value(one).unwrap_or_default();
        if let Some(why) = &one.refused {
            value["message"] = json!(why.text(lang));
        }
        files.push(value);
    }
    let why = (refused > 0)
        .then(|| format!("{refused} of {} files could not be read; why is told above", all.len()));
    (json!({"files": files}), text, why)
}

async fn rounds(memory: &Memory) -> Result<Answered, Failure> {
    let rounds = collecting::list(&memory.partition).await?;
    let mut table = output::Table::new(&["round", "name", "deadline", ">contributors", ">waiting"]);
    for round in &rounds {
        let waiting = round.contributors.iter().filter(|one| one.waiting()).count();
        table.row(vec![
            round.id.clone(),
            round.name.clone(),
            round.deadline.map(|day| day.to_string()).unwrap_or_default(),
            round.contributors.len().to_string(),
            waiting.to_string(),
        ]);
    }
    let all: Vec<Value> = rounds
        .iter()
        .map(|round| {
            json!({
                "id": round.id, "name": round.name, "deadline": round.deadline, "query": round.query,
                "contributors": round.contributors.len(),
                "waiting": round.contributors.iter().filter(|one| one.waiting()).count(),
            })
        })
        .collect();
    Ok((json!({"rounds": all}), table.text(), None))
}

async fn status(
    memory: &Memory,
    name: &str,
    items: bool,
    waiting: bool,
    lang: Lang,
) -> Result<Answered, Failure> {
    let round = collecting::find(&memory.partition, name).await?;
    let mut review = collecting::review(&memory.partition, &round).await?;
    if items {
        Review::look_up(&memory.partition, &mut review.items).await?;
    }
    let tally = |one: &Contributor| Tally::of(review.items.iter().filter(|item| item.contributor == one.key));
    let chosen: Vec<&Contributor> =
        round.contributors.iter().filter(|one| !waiting || one.waiting()).collect();
    let mut table = output::Table::new(&[
        "contributor",
        "language",
        "state",
        ">additions",
        ">agreements",
        ">conflicts",
        ">new rows",
        ">accepted",
        ">rejected",
    ]);
    for one in &chosen {
        let counts = tally(one);
        table.row(vec![
            one.name.clone(),
            one.lang.code().to_owned(),
            one.state(round.deadline).code().to_owned(),
            counts.additions.to_string(),
            counts.agreements.to_string(),
            counts.conflicts.to_string(),
            counts.new_rows.to_string(),
            counts.accepted.to_string(),
            counts.rejected.to_string(),
        ]);
    }
    let mut text = table.text();
    if items {
        review.items.iter().for_each(|item| text.push_str(&line(item, lang)));
    }
    let mut value = described(&round, &chosen, &tally);
    value["waiting"] =
        json!(round.contributors.iter().filter(|one| one.waiting()).map(|one| &one.name).collect::<Vec<_>>());
    if items {
        value["items"] = json!(review.items.iter().map(|item| in_words(item, lang)).collect::<Vec<_>>());
        value["notes"] = json!(review.notes);
    }
    Ok((value, text, None))
}

fn described(round: &Round, chosen: &[&Contributor], tally: &impl Fn(&Contributor) -> Tally) -> Value {
    let contributors: Vec<Value> = chosen
        .iter()
        .map(|one| {
            json!({
                "key": one.key, "name": one.name, "language": one.lang.code(), "records": one.records.text(),
                "state": one.state(round.deadline).code(), "counts": tally(one),
                "files": one.answers.iter().map(|answer| json!({
                    "file": answer.file, "sha256": answer.hash, "at": answer.at, "refused": answer.refused,
                })).collect::<Vec<_>>(),
            })
        })
        .collect();
    let strays: Vec<Value> =
        round.strays.iter().map(|one| json!({"file": one.file, "refused": one.refused})).collect();
    json!({
        "id": round.id, "name": round.name, "deadline": round.deadline, "query": round.query,
        "change": round.change, "contributors": contributors, "strays": strays,
    })
}

/// An answer as one JSON value, with its values in words beside their codes.
fn in_words(item: &Item, lang: Lang) -> Value {
    let mut value = serde_json::to_value(item).unwrap_or_default();
    if let Some(question) = item.question {
        value["recorded_text"] = json!(collecting::shown(question, &item.recorded, lang));
        value["answer_text"] = json!(collecting::shown(question, &item.answer, lang));
    }
    value
}

fn line(item: &Item, lang: Lang) -> String {
    let said = |value: &[String]| match item.question {
        Some(question) if !value.is_empty() => collecting::shown(question, value, lang),
        _ => "-".to_owned(),
    };
    let what = item.question.map_or("row", Question::code);
    let mut text = format!(
        "{}  {} {}  {} {}: {what}: {} -> {}",
        item.id.0,
        item.kind.code(),
        item.state.code(),
        item.contributor,
        item.place,
        said(&item.recorded),
        item.unreadable.clone().unwrap_or_else(|| said(&item.answer)),
    );
    for other in &item.others {
        text.push_str(&format!(" ({}: {})", other.contributor, said(&other.value)));
    }
    text.push('\n');
    text
}

async fn decide(memory: &Memory, which: Which, verdict: Verdict) -> Result<Answered, Failure> {
    let round = collecting::find(&memory.partition, &which.round).await?;
    let kinds = which
        .kinds
        .iter()
        .map(|code| {
            ItemKind::from_code(code).ok_or_else(|| {
                let known: Vec<&str> = ItemKind::ALL.iter().map(|one| one.code()).collect();
                Failure::Usage(format!("{code} is no kind; there are {}", known.join(", ")))
            })
        })
        .collect::<Result<Vec<_>, _>>()?;
    if which.items.is_empty() && kinds.is_empty() {
        return Err(Failure::Usage("say which answers, with --kind or --item".to_owned()));
    }
    let contributor = match &which.contributor {
        Some(name) => match round.contributor(name) {
            Some(found) => Some(found.key.clone()),
            None => {
                return Err(Failure::Refused(format!(
                    "the round has no contributor “{name}” [round.contributor]"
                )));
            }
        },
        None => None,
    };
    let chosen = collecting::Which {
        items: which.items.into_iter().map(ItemId).collect(),
        kinds,
        contributor,
        row: None,
    };
    let decided = collecting::decide(
        &memory.archive,
        &memory.partition,
        &round.id,
        &chosen,
        verdict,
        &Actor::owner(),
        Timestamp::now(),
    )
    .await?;
    let mut text = format!("{} answers\n", decided.done);
    for (item, code) in &decided.skipped {
        text.push_str(&format!("left out: {} [{code}]\n", item.0));
    }
    if let Some(change) = &decided.change {
        text.push_str(&format!("undo with: sterna workbook undo {change}\n"));
    }
    Ok((serde_json::to_value(&decided).map_err(Failure::fault)?, text, None))
}
