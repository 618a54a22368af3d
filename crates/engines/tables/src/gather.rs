//! Gathering rows: tables that write one row per outcome repeat the record's identifier on each.

use std::collections::HashMap;

use crate::{Finding, Severity, TableOutcome, TableRow};

/// Joins rows of the same identifier into the first of them: outcomes, countries, organisations, links and notes are
/// added, objectives of a row with one outcome go to that outcome, and a different title, date or amount is a warning
/// that keeps the first. Refused rows and rows without identifier stay as they are. The order is kept.
#[must_use]
pub fn gather(rows: Vec<TableRow>) -> Vec<TableRow> {
    let mut at: HashMap<String, usize> = HashMap::new();
    let mut kept: Vec<TableRow> = Vec::with_capacity(rows.len());
    // Rows that speak of outcomes are moved under them only when an identifier really repeats.
    for row in rows {
        let known =
            row.identifier.as_ref().filter(|_| !row.refused()).map(|identifier| at.get(identifier).copied());
        match known {
            Some(Some(first)) => join(&mut kept[first], row),
            Some(None) => {
                at.insert(row.identifier.clone().unwrap_or_default(), kept.len());
                kept.push(row);
            }
            None => kept.push(row),
        }
    }
    kept
}

fn join(first: &mut TableRow, mut next: TableRow) {
    let differs = |what: &str| {
        Finding::new(
            "table.rows-differ",
            Severity::Warning,
            next.place.clone(),
            format!("This row has the same identifier as {}, but another {what}; the first one was kept. Make them equal, or give this row its own identifier.", first.place),
        )
        .with("what", what.to_owned())
    };
    let mut findings = Vec::new();
    if !next.titles.is_empty() && next.titles != first.titles {
        findings.push(differs("title"));
    }
    if next.start.is_some() && next.start != first.start {
        findings.push(differs("start"));
    }
    if next.end.is_some() && next.end != first.end {
        findings.push(differs("end"));
    }
    if next.budget.is_some() && next.budget != first.budget {
        findings.push(differs("budget"));
    }
    if findings.is_empty() && next.outcomes.is_empty() {
        findings.push(Finding::new(
            "table.row-repeated",
            Severity::Notice,
            next.place.clone(),
            format!("This row has the same identifier as {} and was joined to it. Delete one of them, or give this row its own identifier.", first.place),
        ));
    }
    hand_down(first);
    hand_down(&mut next);
    for mut outcome in next.outcomes {
        let same = first
            .outcomes
            .iter_mut()
            .find(|known| !known.titles.is_empty() && known.titles == outcome.titles);
        match same {
            Some(known) => merge(known, outcome),
            None => {
                outcome.number =
                    first.outcomes.iter().map(|known| known.number).max().unwrap_or(0).saturating_add(1);
                first.outcomes.push(outcome);
            }
        }
    }
    add(&mut first.gcm, next.gcm);
    first.gcm.truncate(crate::value::objective::OBJECTIVES_MAX);
    add(&mut first.sdg, next.sdg);
    add(&mut first.principles, next.principles);
    add(&mut first.regions, next.regions);
    add(&mut first.organisations, next.organisations);
    add(&mut first.links, next.links);
    add(&mut first.notes, next.notes);
    for country in next.countries {
        if !first.countries.iter().any(|known| known.iso3 == country.iso3) {
            first.countries.push(country);
        }
    }
    first.findings.append(&mut next.findings);
    first.findings.extend(findings);
}

/// In a table of a row per outcome, the row's objectives are those of its one outcome.
fn hand_down(row: &mut TableRow) {
    if let [outcome] = row.outcomes.as_mut_slice() {
        add(&mut outcome.gcm, std::mem::take(&mut row.gcm));
        add(&mut outcome.sdg, std::mem::take(&mut row.sdg));
    }
}

fn merge(known: &mut TableOutcome, other: TableOutcome) {
    add(&mut known.gcm, other.gcm);
    known.gcm.truncate(crate::value::objective::OBJECTIVES_MAX);
    add(&mut known.sdg, other.sdg);
    add(&mut known.descriptions, other.descriptions);
    known.share = known.share.or(other.share);
}

fn add<T: PartialEq>(list: &mut Vec<T>, more: Vec<T>) {
    for item in more {
        if !list.contains(&item) {
            list.push(item);
        }
    }
}

#[cfg(test)]
mod tests;
