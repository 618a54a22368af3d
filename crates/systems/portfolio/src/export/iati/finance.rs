//! Money: budgets as stored, transactions as the sums that are stored.

use jiff::civil::{Date, date};
use sterna_iati::{
    Activity, Budget, Narrative, OrganisationReference, PlannedDisbursement, Transaction, TransactionType,
    Value,
};
use sterna_vocabulary::currency;

use crate::project::{BudgetKind, FlowSum, Project, ProviderFunds};

/// Budgets, planned disbursements and transactions. A sum of a year is dated the first day of that year and says how
/// many movements it adds up; what has no known currency or lacks its period stands beside the activity.
pub(super) fn money(project: &Project, activity: &mut Activity) {
    let currencies = project
        .budgets
        .iter()
        .map(|one| &one.currency)
        .chain(project.transactions.iter().chain(&project.planned).map(|one| &one.currency));
    activity.default_currency = currencies.into_iter().find(|code| currency(code).is_some()).cloned();
    activity.budgets = project.budgets.iter().filter_map(budget).collect();
    activity.planned_disbursements = project.planned.iter().filter_map(planned).collect();
    for flow in &project.transactions {
        transactions(project, flow, activity);
    }
}

fn budget(one: &crate::project::Budget) -> Option<Budget> {
    Some(Budget {
        kind: if one.kind == BudgetKind::Revised { "2" } else { "1" }.to_owned(),
        status: one.status.clone().unwrap_or_else(|| "1".to_owned()),
        start: Some(one.start?),
        end: Some(one.end?),
        value: Some(value(&one.currency, one.minor, one.start)?),
    })
}

/// An amount as a value; `None` when its currency is none of ISO 4217.
fn value(code: &str, minor: i64, date: Option<Date>) -> Option<Value> {
    let exponent = usize::from(currency(code)?.exponent);
    let digits = format!("{:0width$}", minor.unsigned_abs(), width = exponent + 1);
    let (whole, fraction) = digits.split_at(digits.len() - exponent);
    let sign = if minor < 0 { "-" } else { "" };
    let point = if exponent == 0 { "" } else { "." };
    Some(Value {
        text: format!("{sign}{whole}{point}{fraction}"),
        minor: Some(minor),
        currency: Some(code.to_owned()),
        date,
    })
}

fn planned(flow: &FlowSum) -> Option<PlannedDisbursement> {
    let start = first_day(flow.year);
    Some(PlannedDisbursement {
        start,
        end: start.map(Date::last_of_year),
        value: Some(value(&flow.currency, flow.minor, start)?),
        count: Some(flow.count),
        ..PlannedDisbursement::default()
    })
}

fn first_day(year: Option<i16>) -> Option<Date> {
    year.filter(|year| (1..=9999).contains(year)).map(|year| date(year, 1, 1))
}

/// The sum of a type, currency and year; where it is certain whose money came in, a part for each provider.
fn transactions(project: &Project, flow: &FlowSum, activity: &mut Activity) {
    let Some(kind) = transaction_type(&flow.variety) else { return };
    let day = first_day(flow.year);
    let words = match flow.year {
        Some(year) => format!("Sum of {} of {year}", flow.count),
        None => format!("Sum of {}, undated", flow.count),
    };
    let mut add = |minor: i64, count: u32, provider: Option<&str>| {
        let Some(value) = value(&flow.currency, minor, day) else { return };
        activity.transactions.push(Transaction {
            kind: Some(kind),
            date: day,
            value: Some(value),
            descriptions: vec![Narrative { language: Some("en".to_owned()), text: words.clone() }],
            provider: provider.map(|id| OrganisationReference {
                activity_id: Some(id.to_owned()),
                ..OrganisationReference::default()
            }),
            count: Some(count),
            ..Transaction::default()
        });
    };
    let providers = providers(project, flow);
    let mut left = flow.count;
    let mut rest = flow.minor;
    for (at, provider) in providers.iter().enumerate() {
        let is_last = at + 1 == providers.len();
        rest = rest.saturating_sub(provider.minor);
        let count = if is_last && rest == 0 { left } else { 1 };
        left = left.saturating_sub(count);
        add(provider.minor, count, Some(&provider.activity));
    }
    if providers.is_empty() || left > 0 {
        add(rest, left, None);
    }
}

/// Whose money a sum is, where that is certain: it is the only one of its type and currency, or the only provider gave
/// exactly what its only sum says. Each provider gave at least once.
fn providers<'p>(project: &'p Project, flow: &FlowSum) -> Vec<&'p ProviderFunds> {
    let same = |variety: &str, currency: &str| variety == flow.variety && currency == flow.currency;
    let sums = project.transactions.iter().filter(|one| same(&one.variety, &one.currency)).count();
    let providers: Vec<&ProviderFunds> =
        project.providers.iter().filter(|one| same(&one.variety, &one.currency)).collect();
    let given: i64 = providers.iter().map(|one| one.minor).fold(0, i64::saturating_add);
    let needed = providers.len() + usize::from(given != flow.minor);
    if sums == 1 && usize::try_from(flow.count).is_ok_and(|count| needed <= count) {
        providers
    } else {
        Vec::new()
    }
}

fn transaction_type(code: &str) -> Option<TransactionType> {
    use TransactionType::*;
    [
        IncomingFunds,
        OutgoingCommitment,
        Disbursement,
        Expenditure,
        InterestPayment,
        LoanRepayment,
        Reimbursement,
        PurchaseOfEquity,
        SaleOfEquity,
        CreditGuarantee,
        IncomingCommitment,
        OutgoingPledge,
        IncomingPledge,
    ]
    .into_iter()
    .find(|kind| kind.code() == code)
}
