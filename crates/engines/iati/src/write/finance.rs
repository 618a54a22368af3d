//! Budgets, planned disbursements and transactions.

use jiff::civil::Date;

use super::xml::Xml;
use super::{activity, organisation, place};
use crate::{Activity, Budget, PlannedDisbursement, Transaction, Value};

/// All of them, in the schema's order.
pub(super) fn money(activity: &Activity, xml: &mut Xml<'_, '_>) {
    activity.budgets.iter().for_each(|one| budget(one, xml));
    activity.planned_disbursements.iter().for_each(|one| planned(one, xml));
    activity.transactions.iter().for_each(|one| transaction(one, xml));
}

/// A value; where it has no date of its own, `date` is filled in.
fn value(value: Option<&Value>, date: Option<Date>, xml: &mut Xml<'_, '_>) {
    let Some(value) = value else { return };
    let own = value.currency.as_deref().filter(|own| Some(*own) != xml.currency());
    xml.tag("value").optional("currency", own).date("value-date", value.date.or(date));
    if value.date.is_none() && date.is_some() {
        xml.filled("value-date");
    }
    xml.content();
    xml.text(&value.text);
    xml.end("value");
}

fn budget(budget: &Budget, xml: &mut Xml<'_, '_>) {
    xml.line("budget").attribute("type", &budget.kind).attribute("status", &budget.status).content();
    xml.iso_date("period-start", budget.start);
    xml.iso_date("period-end", budget.end);
    value(budget.value.as_ref(), budget.start, xml);
    xml.end("budget");
}

fn planned(planned: &PlannedDisbursement, xml: &mut Xml<'_, '_>) {
    xml.line("planned-disbursement").optional("type", planned.kind.as_deref());
    count(planned.count, xml);
    xml.content();
    match (planned.start, xml.day()) {
        (None, Some(day)) => xml.tag("period-start").date("iso-date", Some(day)).filled("1").empty(),
        (start, _) => xml.iso_date("period-start", start),
    }
    xml.iso_date("period-end", planned.end);
    value(planned.value.as_ref(), planned.start.or(xml.day()), xml);
    organisation::reference("provider-org", "provider-activity-id", planned.provider.as_ref(), xml);
    organisation::reference("receiver-org", "receiver-activity-id", planned.receiver.as_ref(), xml);
    xml.end("planned-disbursement");
}

/// How many movements a sum adds up.
fn count(count: Option<u32>, xml: &mut Xml<'_, '_>) {
    if let Some(count) = count {
        xml.attribute("sterna:count", &count.to_string());
    }
}

fn transaction(transaction: &Transaction, xml: &mut Xml<'_, '_>) {
    xml.line("transaction")
        .optional("ref", transaction.reference.as_deref())
        .flag("humanitarian", transaction.humanitarian);
    count(transaction.count, xml);
    xml.content();
    xml.code("transaction-type", transaction.kind.map(crate::TransactionType::code));
    match (transaction.date, xml.day()) {
        (None, Some(day)) => xml.tag("transaction-date").date("iso-date", Some(day)).filled("1").empty(),
        (date, _) => xml.iso_date("transaction-date", date),
    }
    value(transaction.value.as_ref(), transaction.date.or(xml.day()), xml);
    xml.words("description", &transaction.descriptions);
    organisation::reference("provider-org", "provider-activity-id", transaction.provider.as_ref(), xml);
    organisation::reference("receiver-org", "receiver-activity-id", transaction.receiver.as_ref(), xml);
    for sector in &transaction.sectors {
        xml.tag("sector");
        activity::sector(sector, xml);
    }
    if let Some(country) = &transaction.country {
        xml.tag("recipient-country");
        place::country(country, xml);
    }
    if let Some(region) = &transaction.region {
        xml.tag("recipient-region");
        place::region(region, xml);
    }
    xml.code("flow-type", transaction.flow_type.as_deref());
    xml.code("finance-type", transaction.finance_type.as_deref());
    xml.code("aid-type", transaction.aid_type.as_deref());
    xml.code("tied-status", transaction.tied_status.as_deref());
    xml.end("transaction");
}
