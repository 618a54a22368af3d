//! `erase`: destroys a record's content for good.

use jiff::Timestamp;
use serde_json::json;
use sterna_archive::{Actor, Reader, RecordId};

use crate::arguments::{Erase, Format, Place};
use crate::failure::Failure;
use crate::memory::Memory;
use crate::output;

/// Answers the verb.
pub async fn run(place: Place, erase: Erase) -> Result<(), Failure> {
    if erase.reason.trim().is_empty() {
        return Err(Failure::Usage("say why with --reason".to_owned()));
    }
    let format = erase.format;
    let memory = Memory::existing(&place).await?;
    let outcome = answer(&memory, &erase).await;
    let (value, text) = memory.close(outcome).await?;
    match format {
        Format::Json => output::json(&value),
        _ => output::print(&text),
    }
}

/// Erases, and tells what of the record is gone: no words of it, since what is printed may be kept.
async fn answer(memory: &Memory, erase: &Erase) -> Result<(serde_json::Value, String), Failure> {
    let partition = &memory.partition;
    let id = match RecordId::parse(&erase.record) {
        // One that was undone shows no more, and can be erased all the same.
        Some(id) => id,
        None => super::project::find(memory, &erase.record).await?.id,
    };
    let reader = Reader::owner();
    let history = partition.history(&reader, &id).await?;
    let quoting = partition.tag_history(&reader, &id).await?;
    let quoting = quoting.iter().filter(|tag| !tag.evidence.is_empty()).count();
    let mut files: Vec<String> =
        history.iter().filter_map(|head| head.source.as_ref()).map(|source| source.file.clone()).collect();
    files.sort();
    files.dedup();
    let committed = partition.erase(&id, &Actor::owner(), Timestamp::now(), erase.reason.trim()).await?;
    let versions = history.len();
    let mut text = format!(
        "erased {id}: {versions} versions, the words {quoting} tags quoted, and its rows as imports kept them\n\
         its id, its identifiers and the dates of its history stay; change {}\n",
        committed.last
    );
    if !files.is_empty() {
        text.push_str(&format!(
            "it was read from {}; copies of these files outside the archive, and earlier backups, still hold it\n",
            files.join(", ")
        ));
    }
    let value = json!({"erased": id, "versions": versions, "quoting_tags": quoting, "files": files,
        "change": committed.last});
    Ok((value, text))
}
