//! A stocktake from an archive: the one command behind page, API, export and command line.

use sterna_archive::{Partition, Reader, Seq};
use sterna_site::figures::TEXTS_COLLECTION;

use super::grouping::base_filter;
use super::labels::organisation_names;
use super::{By, Comparison, Names, Stocktake, StocktakeQuery, Window, compare, stocktake};
use crate::rates::RateTable;
use crate::{ActivatedRule, DEMO_SYNTHETIC, PortfolioError, is_demonstration};

/// What a stocktake rests on beside the counts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// Who is activated.
    pub rule: ActivatedRule,
    /// Converts to this currency with this table.
    pub rates: Option<(String, RateTable)>,
    /// The collections that are counted.
    pub collections: Vec<String>,
    /// Whether any of them holds invented records.
    pub synthetic: bool,
    /// Leaves the money of outcomes that say nothing untagged, as files of the first layout were counted.
    pub own_only: bool,
    /// The program's version, as printed.
    pub version: String,
}

impl Settings {
    /// What is in force in an archive, for a question. A question that names no collection counts all that are no
    /// demonstration; when there are none of those, the synthetic demonstration.
    ///
    /// # Errors
    /// `rates.absent` when conversion is asked for without a table; faults of the archive.
    pub async fn load(partition: &Partition, query: &mut StocktakeQuery) -> Result<Self, PortfolioError> {
        let known = partition.collections().await?;
        // A mistyped name would read as "none recorded" about somebody's work.
        if let Some(slug) = query.collections.iter().find(|slug| !known.iter().any(|one| one.slug == **slug))
        {
            return Err(sterna_archive::ArchiveError::NoSuchCollection { slug: slug.clone() }.into());
        }
        if query.collections.is_empty() {
            // Texts are kept in a collection too; writing one must not empty the figures of a demonstration.
            let counted =
                |one: &&sterna_archive::Collection| !one.is_demonstration() && one.slug != TEXTS_COLLECTION;
            let own = known.iter().filter(counted).map(|one| one.slug.clone());
            query.collections = own.collect();
            if query.collections.is_empty() && known.iter().any(|one| one.slug == DEMO_SYNTHETIC) {
                query.collections.push(DEMO_SYNTHETIC.to_owned());
            }
            query.collections.sort();
        }
        let rates = match &query.convert {
            Some((currency, table)) => Some((currency.clone(), RateTable::load(partition, table).await?)),
            None => None,
        };
        let invented = |slug: &String| {
            slug == DEMO_SYNTHETIC || known.iter().any(|one| one.slug == *slug && one.synthetic)
        };
        Ok(Self {
            rule: ActivatedRule::load(partition).await?,
            rates,
            synthetic: query.collections.iter().any(invented),
            collections: query.collections.clone(),
            own_only: false,
            version: env!("CARGO_PKG_VERSION").to_owned(),
        })
    }

    /// Whether any counted collection is a demonstration of either sort.
    pub fn demonstration(&self) -> bool {
        self.collections.iter().any(|slug| is_demonstration(slug))
    }
}

/// Loads what is in force, counts at the number asked for (or now), and answers.
///
/// # Errors
/// `rates.absent`, refusals and faults of the archive.
pub async fn run(
    partition: &Partition,
    reader: &Reader,
    mut query: StocktakeQuery,
) -> Result<Stocktake, PortfolioError> {
    let settings = Settings::load(partition, &mut query).await?;
    run_with(partition, reader, &query, &settings).await
}

/// The question over its own windows and over those it compares with.
///
/// # Errors
/// As [`run`].
pub async fn run_comparison(
    partition: &Partition,
    reader: &Reader,
    query: StocktakeQuery,
) -> Result<Comparison, PortfolioError> {
    let other = run(partition, reader, query.other_side()).await?;
    let own =
        StocktakeQuery { compare_tagged: Window::default(), compare_period: Window::default(), ..query };
    Ok(compare(run(partition, reader, own).await?, other))
}

/// As [`run`], with settings given.
pub(crate) async fn run_with(
    partition: &Partition,
    reader: &Reader,
    query: &StocktakeQuery,
    settings: &Settings,
) -> Result<Stocktake, PortfolioError> {
    let counts = match query.as_of {
        Some(seq) if query.filters.contains_key("q") => {
            partition.counts_and_words_as_of(reader, Seq(seq)).await?
        }
        Some(seq) => partition.counts_as_of(reader, Seq(seq)).await?,
        None => partition.counts(reader, None).await?,
    };
    let names = if query.by == By::Donor {
        organisation_names(partition, reader, &counts, &base_filter(query, &settings.rule), "donor").await?
    } else {
        Names::new()
    };
    Ok(stocktake(&counts, query, settings, &names))
}
