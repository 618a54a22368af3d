//! The stocktake: a question ([`StocktakeQuery`]), the counting ([`stocktake`]), and the answer ([`Stocktake`]).

mod by;
mod compare;
mod compute;
mod grouping;
mod labels;
mod line;
mod query;
mod query_string;
mod result;
mod run;
mod sentence;

#[cfg(test)]
mod tests;

pub use by::By;
pub use compare::{ComparedGroup, Comparison, compare};
pub use compute::stocktake;
pub use grouping::list_filter;
pub use labels::{Names, organisation_names};
pub use line::{money_group, money_part_name};
pub use query::{Denominator, Rounding, StatusChoice, StocktakeQuery, Window};
pub use query_string::is_filter;
pub use result::{
    AmountOut, Converted, CoverageOut, DenominatorOut, Group, PeriodOut, Share, Stocktake, TotalsOut,
    WindowsOut, recorded,
};
pub(crate) use run::run_with;
pub use run::{Settings, run, run_comparison};
pub use sentence::{coverage_sentence, sentence, standing_sentence};
