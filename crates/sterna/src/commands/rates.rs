//! `rates`: tables by which money is converted, each rate with its day and its source.

use std::path::PathBuf;

use sterna_portfolio::{PortfolioError, RateTable};

use crate::arguments::Place;
use crate::failure::Failure;
use crate::memory::Memory;
use crate::output;

/// Loads or removes a table, and lists those there are.
pub async fn run(
    place: Place,
    file: Option<PathBuf>,
    name: &str,
    remove: Option<&str>,
) -> Result<(), Failure> {
    let table = match &file {
        Some(file) => {
            let bytes = std::fs::read(file)
                .map_err(|fault| Failure::Refused(format!("{}: {fault}", file.display())))?;
            Some(RateTable::parse(name, &bytes)?)
        }
        None => None,
    };
    let memory = match &table {
        Some(_) => Memory::open(&place).await?,
        None => Memory::existing(&place).await?,
    };
    let outcome = async {
        if let Some(table) = &table {
            table.save(&memory.partition, "owner").await?;
        }
        if let Some(name) = remove
            && !RateTable::remove(&memory.partition, name).await?
        {
            return Err(PortfolioError::NoRates { name: name.to_owned() }.into());
        }
        let held = memory.partition.register("rates").list("").await?;
        let mut text = String::new();
        for entry in held {
            let table = RateTable::load(&memory.partition, &entry.key).await?;
            text.push_str(&format!("{}\n", table.cited()));
        }
        Ok(if text.is_empty() { "no rate table is loaded\n".to_owned() } else { text })
    }
    .await;
    output::print(&memory.close(outcome).await?)
}
