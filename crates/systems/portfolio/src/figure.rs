//! Which of the sums a project states is *its money*.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::project::{Budget, BudgetKind, FlowSum, Project};

/// What a project's figure rests on.
///
/// The first of these that the project has is its figure, whole; they are never mixed:
///
/// 1. **stated**: a total its source states in one figure (a budget column of a spreadsheet);
/// 2. **budgets**: the sum of its budgets per currency, where a revised budget replaces every original one in the
///    same currency whose period overlaps its own (a budget without dates overlaps all);
/// 3. **commitments**: outgoing commitments (IATI transaction type 2);
/// 4. **incoming commitments** (type 11);
/// 5. **spending**: disbursements and expenditure (types 3 and 4);
/// 6. **none**: no amount is recorded, which is not an amount of zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// A total stated by the source.
    Stated,
    /// Budgets.
    Budgets,
    /// Outgoing commitments.
    Commitments,
    /// Incoming commitments.
    IncomingCommitments,
    /// Disbursements and expenditure.
    Spending,
    /// No amount is recorded.
    #[default]
    None,
}

impl Basis {
    /// Its code; its message is `basis-` and the code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Budgets => "budgets",
            Self::Commitments => "commitments",
            Self::IncomingCommitments => "incoming-commitments",
            Self::Spending => "spending",
            Self::None => "none",
        }
    }
}

/// A project's own money: minor units by currency, before anything is taken off for double counting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// What it rests on.
    pub basis: Basis,
    /// Minor units by currency; wide, because sums of published figures may be absurd.
    pub amounts: BTreeMap<String, i128>,
}

/// The figure of a project.
pub fn figure(project: &Project) -> Figure {
    let stated = project.stated.iter().map(|sum| (sum.currency.as_str(), sum.minor));
    let of = |types: &'static [&'static str]| {
        let chosen = |flow: &&FlowSum| types.contains(&flow.variety.as_str());
        project.transactions.iter().filter(chosen).map(|flow| (flow.currency.as_str(), flow.minor))
    };
    let bases = [
        (Basis::Stated, totals(stated)),
        (Basis::Budgets, totals(standing(&project.budgets))),
        (Basis::Commitments, totals(of(&["2"]))),
        (Basis::IncomingCommitments, totals(of(&["11"]))),
        (Basis::Spending, totals(of(&["3", "4"]))),
    ];
    let first = bases.into_iter().find(|(_, amounts)| !amounts.is_empty());
    first.map_or_else(Figure::default, |(basis, amounts)| Figure { basis, amounts })
}

fn totals<'a>(sums: impl Iterator<Item = (&'a str, i64)>) -> BTreeMap<String, i128> {
    let mut totals = BTreeMap::new();
    for (currency, minor) in sums {
        match totals.get_mut(currency) {
            Some(total) => *total += i128::from(minor),
            None => {
                totals.insert(currency.to_owned(), i128::from(minor));
            }
        }
    }
    totals
}

/// The budgets that stand: revised ones, and originals that none of them replaces.
fn standing(budgets: &[Budget]) -> impl Iterator<Item = (&str, i64)> {
    let replaced = |original: &Budget| {
        original.kind == BudgetKind::Original
            && budgets.iter().any(|other| {
                other.kind == BudgetKind::Revised
                    && other.currency == original.currency
                    && overlap(original, other)
            })
    };
    budgets
        .iter()
        .filter(move |budget| !replaced(budget))
        .map(|budget| (budget.currency.as_str(), budget.minor))
}

fn overlap(one: &Budget, other: &Budget) -> bool {
    let before =
        |end: Option<_>, start: Option<_>| matches!((end, start), (Some(end), Some(start)) if end < start);
    !before(one.end, other.start) && !before(other.end, one.start)
}
