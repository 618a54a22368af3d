//! What answers an address: each handler takes the request apart, calls one thing, and hands a plain view to a page.

mod align;
mod api;
mod collections;
mod editing;
mod forms;
mod home;
mod import;
mod installation;
mod list;
mod panel;
mod project;
mod publish;
mod rounds;
mod settings;
mod stocktake;
mod tagging;
mod words;

use std::sync::Arc;

use http::StatusCode;
use sterna_archive::projection::Counts;
use sterna_archive::{Archive, Partition, Reader};
use sterna_site::{Ctx, Problem, RouteTable};

use crate::Discrepancy;
use crate::PortfolioError;
use crate::importing::Work;
use crate::rules::{RuleSuggester, Suggester};
use crate::stocktake::{Settings, StocktakeQuery};

pub use align::decimal;
pub use panel::PortfolioPanel;

#[cfg(test)]
pub(crate) use editing::set_outcomes;

#[cfg(test)]
mod tests;

/// What the handlers share.
#[derive(Clone)]
pub struct Portfolio {
    /// The archive: for fresh ids.
    pub archive: Archive,
    /// The open partition.
    pub partition: Partition,
    /// Suggests instead of the pre-selection rules, when the binary wired something.
    pub suggester: Option<Arc<dyn Suggester>>,
    /// The data-quality register.
    pub discrepancies: Arc<Vec<Discrepancy>>,
    /// Imports at work in this process.
    pub work: Work,
}

/// The addresses of the portfolio.
pub fn routes(portfolio: Portfolio) -> RouteTable<()> {
    RouteTable::new()
        .merge(home::routes())
        .merge(list::routes())
        .merge(project::routes())
        .merge(editing::routes())
        .merge(collections::routes())
        .merge(import::routes())
        .merge(rounds::routes())
        .merge(tagging::routes())
        .merge(stocktake::routes())
        .merge(publish::routes())
        .merge(settings::routes())
        .merge(installation::routes())
        .merge(words::routes())
        .merge(api::routes())
        .merge(align::routes())
        .with_state(portfolio)
}

impl Portfolio {
    /// Who reads: before accounts exist, whoever reaches the loopback address is the owner.
    fn reader(&self, ctx: &Ctx) -> Reader {
        // Whatever page is read next says so when nothing can be written.
        ctx.shell.status.set_read_only(self.archive.read_only().is_some());
        match ctx.principal {
            sterna_site::Principal::Owner => Reader::owner(),
            sterna_site::Principal::Visitor => Reader::public(),
        }
    }

    /// Counts that hold this process's last write.
    async fn counts(&self, ctx: &Ctx) -> Result<Arc<Counts>, PortfolioError> {
        let counts = self.partition.counts(&self.reader(ctx), None).await?;
        ctx.shell.status.set_seq(counts.seq().0);
        Ok(counts)
    }

    /// What suggests: the wired engine, else the rules in force.
    async fn suggester(&self) -> Result<Arc<dyn Suggester>, PortfolioError> {
        match &self.suggester {
            Some(wired) => {
                let rules = crate::rules::load_rules(&self.partition).await?;
                Ok(Arc::new(crate::rules::Both::new(Arc::clone(wired), rules)))
            }
            None => Ok(Arc::new(RuleSuggester::new(crate::rules::load_rules(&self.partition).await?))),
        }
    }

    /// The collections that are counted when none is named: own ones, else the synthetic demonstration; as filters.
    async fn default_collections(&self) -> Result<Vec<(String, String)>, PortfolioError> {
        let mut query = StocktakeQuery::default();
        Settings::load(&self.partition, &mut query).await?;
        Ok(query.collections.into_iter().map(|slug| ("collection".to_owned(), slug)).collect())
    }

    /// Slugs and names of collections, and which are invented.
    async fn collections(&self, ctx: &Ctx) -> Result<Vec<(String, String, bool)>, PortfolioError> {
        let held = self.partition.collections().await?;
        Ok(held
            .iter()
            .filter(|one| one.slug != sterna_site::figures::TEXTS_COLLECTION)
            .map(|one| (one.slug.clone(), crate::pages::collection_name(ctx, one), one.synthetic))
            .collect())
    }
}

/// Turns a refusal or fault into what the door words for its reader.
impl From<PortfolioError> for Problem {
    fn from(error: PortfolioError) -> Self {
        let code = error.code();
        let problem = match code {
            "archive.conflict" => Problem::conflict(),
            "project.unknown"
            | "round.unknown"
            | "archive.no-such-record"
            | "archive.no-such-collection"
            | "archive.no-such-import"
            | "archive.no-such-change" => Problem::new(StatusCode::NOT_FOUND, code),
            "archive.disk-full" => Problem::new(StatusCode::INSUFFICIENT_STORAGE, code),
            _ if is_fault(&error) => return Problem::fault(&error),
            _ => Problem::refused(code),
        };
        let problem = problem.detail(error.to_string());
        error.arguments().into_iter().fold(problem, |problem, (name, value)| problem.with(name, value))
    }
}

fn is_fault(error: &PortfolioError) -> bool {
    match error {
        PortfolioError::Archive(error) => !error.is_refusal(),
        PortfolioError::Export { .. } => true,
        _ => false,
    }
}

/// An archive's refusal or fault as the door words it.
fn from_archive(error: sterna_archive::ArchiveError) -> Problem {
    Problem::from(PortfolioError::from(error))
}
