//! The money of an activity, long lists summed.

use std::collections::BTreeMap;

use sterna_iati::{Activity, Transaction, TransactionType, Value};

use crate::project::{Budget, BudgetKind, FlowSum, Project, ProviderFunds};

/// Fills in budgets, and the sums of planned disbursements, transactions and provider funds. Values whose currency
/// or number could not be read are left out (the reader has said so).
pub(super) fn money(activity: &Activity, project: &mut Project) {
    project.budgets = activity.budgets.iter().filter_map(budget).collect();
    let planned = activity.planned_disbursements.iter().filter_map(|one| {
        let (currency, minor) = amount(one.value.as_ref())?;
        Some((String::new(), currency, one.start.map(jiff::civil::Date::year), minor, one.count))
    });
    project.planned = sums(planned);
    let flows = activity.transactions.iter().filter_map(|one| {
        let (currency, minor) = amount(one.value.as_ref())?;
        let year = one.date.map(jiff::civil::Date::year);
        Some((one.kind?.code().to_owned(), currency, year, minor, one.count))
    });
    project.transactions = sums(flows);
    project.providers = providers(activity);
}

/// Whether money comes in: incoming funds or an incoming commitment.
pub(super) fn incoming(transaction: &Transaction) -> bool {
    matches!(transaction.kind, Some(TransactionType::IncomingFunds | TransactionType::IncomingCommitment))
}

fn budget(budget: &sterna_iati::Budget) -> Option<Budget> {
    let (currency, minor) = amount(budget.value.as_ref())?;
    Some(Budget {
        kind: if budget.kind == "2" { BudgetKind::Revised } else { BudgetKind::Original },
        status: Some(budget.status.clone()).filter(|status| !status.is_empty()),
        start: budget.start,
        end: budget.end,
        currency,
        minor,
    })
}

fn amount(value: Option<&Value>) -> Option<(String, i64)> {
    let value = value?;
    Some((value.currency.clone()?, value.minor?))
}

/// A flow: type, currency, year, minor units, and how many it adds up when it is a sum itself.
type Flow = (String, String, Option<i16>, i64, Option<u32>);

/// Sums by type, currency and year, in that order. A sum beyond 64 bits is held at the limit.
fn sums(flows: impl Iterator<Item = Flow>) -> Vec<FlowSum> {
    let mut by_key: BTreeMap<(String, String, Option<i16>), (i64, u32)> = BTreeMap::new();
    for (variety, currency, year, minor, count) in flows {
        let entry = by_key.entry((variety, currency, year)).or_default();
        entry.0 = entry.0.saturating_add(minor);
        entry.1 = entry.1.saturating_add(count.unwrap_or(1));
    }
    let sum = |((variety, currency, year), (minor, count))| FlowSum { variety, currency, year, minor, count };
    by_key.into_iter().map(sum).collect()
}

fn providers(activity: &Activity) -> Vec<ProviderFunds> {
    let mut by_key: BTreeMap<(String, &'static str, String), i64> = BTreeMap::new();
    for transaction in activity.transactions.iter().filter(|one| incoming(one)) {
        let named = transaction.provider.as_ref().and_then(|one| one.activity_id.as_deref()).map(str::trim);
        let Some(provider) = named.filter(|id| !id.is_empty() && *id != activity.identifier) else {
            continue;
        };
        let (Some(kind), Some((currency, minor))) = (transaction.kind, amount(transaction.value.as_ref()))
        else {
            continue;
        };
        let entry = by_key.entry((provider.to_owned(), kind.code(), currency)).or_default();
        *entry = entry.saturating_add(minor);
    }
    let funds = |((activity, variety, currency), minor): ((String, &str, String), i64)| ProviderFunds {
        activity,
        variety: variety.to_owned(),
        currency,
        minor,
    };
    by_key.into_iter().map(funds).collect()
}
