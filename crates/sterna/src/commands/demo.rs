//! `demo`: loads the demonstration collections, or removes one.

use jiff::Timestamp;
use sterna_archive::Actor;

use crate::arguments::{Demo, Place};
use crate::failure::Failure;
use crate::memory::Memory;
use crate::output;

/// The synthetic collection, written by `cargo xtask demo`.
const SYNTHETIC: &[u8] = include_bytes!("../../../../demo/synthetic.jsonl");
/// The factual collection; see demo/README.md for its origin.
const FACTUAL: &[u8] = include_bytes!("../../../../demo/factual.jsonl");
/// The data-quality register.
pub const QUALITY: &[u8] = include_bytes!("../../../../demo/quality.jsonl");

/// Loads what is not there yet.
pub async fn load(memory: &Memory) -> Result<sterna_portfolio::DemoReport, Failure> {
    let (archive, partition) = (&memory.archive, &memory.partition);
    Ok(sterna_portfolio::load_demo(archive, partition, SYNTHETIC, FACTUAL, Timestamp::now()).await?)
}

/// Answers the verb.
pub async fn run(place: Place, demo: Demo) -> Result<(), Failure> {
    let memory = match demo.remove {
        Some(_) => Memory::existing(&place).await?,
        None => Memory::open(&place).await?,
    };
    let outcome = async {
        match &demo.remove {
            Some(slug) => {
                sterna_portfolio::note_demo_removed(&memory.partition, slug).await?;
                let gone =
                    memory.partition.remove_collection(slug, &Actor::owner(), Timestamp::now()).await?;
                Ok(format!("{slug} was removed with its {gone} records\n"))
            }
            None => {
                let report = load(&memory).await?;
                Ok(format!("{} demonstration records and {} tags were loaded\n", report.records, report.tags))
            }
        }
    }
    .await;
    output::print(&memory.close(outcome).await?)
}
