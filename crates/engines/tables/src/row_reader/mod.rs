//! Reading one row: every mapped cell becomes a typed value or a finding with its place.

mod concepts;
mod text;

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::rows::Manner;
use crate::value::{Doubt, Said, amount, country, currency, date, link, shortened, term};
use crate::{
    Field, Finding, MappedColumn, Mapping, Options, OrganisationName, OrganisationRole, Place, Row, Severity,
    Sheet, TableOutcome, TableRow,
};

/// The reader of one row.
pub(crate) struct RowReader<'a> {
    pub(crate) sheet: &'a Sheet,
    pub(crate) mapping: &'a Mapping,
    pub(crate) options: &'a Options,
    pub(crate) manners: &'a [Manner],
    pub(crate) row: &'a Row,
    pub(crate) out: TableRow,
    pub(crate) persons: u64,
    pub(crate) outcomes: BTreeMap<u16, TableOutcome>,
}

impl RowReader<'_> {
    pub(crate) fn read(&mut self) {
        self.out.place = Place { row: Some(self.row.number), ..self.sheet.place() };
        self.out.original = self.row.cells().map(str::to_owned).collect();
        self.read_language();
        let currency = self.read_currency();
        let mapping = self.mapping;
        for (column, manner) in mapping.columns.iter().zip(self.manners) {
            let text = self.row.cell(column.index).trim();
            let Some(field) = column.field else { continue };
            if text.is_empty()
                || matches!(field, Field::Ignore | Field::Refusal | Field::Currency | Field::Language)
            {
                continue;
            }
            if self.is_person(field, text) {
                self.persons += 1;
                if let Some(cell) = self.out.original.get_mut(column.index) {
                    cell.clear();
                }
                continue;
            }
            self.cell(column, field, text, *manner, currency.as_deref());
        }
        self.out.outcomes = std::mem::take(&mut self.outcomes).into_values().collect();
        self.judge();
    }

    fn cell(
        &mut self,
        column: &MappedColumn,
        field: Field,
        text: &str,
        manner: Manner,
        currency: Option<&str>,
    ) {
        match field {
            Field::Identifier => self.out.identifier = Some(one_line(text)),
            Field::Parent => self.out.parent = Some(one_line(text)),
            Field::Title => {
                let text = self.text(column, &one_line(text));
                self.out.titles.push(text);
            }
            Field::Description => {
                let text = self.text(column, text);
                self.out.descriptions.push(text);
            }
            Field::Notes | Field::Person => {
                let text = self.without_emails(column, text);
                self.out.notes.push(text);
            }
            Field::Region => self.out.regions.push(one_line(text)),
            Field::Type => self.out.record_type = self.keep(column, term::record_type(text)),
            Field::Status => self.out.status = self.keep(column, term::status(text)),
            Field::Start => {
                self.out.start = self.keep(column, date::parse(text, date::Edge::Start, manner.order))
            }
            Field::End => self.out.end = self.keep(column, date::parse(text, date::Edge::End, manner.order)),
            Field::Country => {
                let places = self.keep(column, country::parse(text));
                for found in places.countries {
                    if !self.out.countries.iter().any(|known| known.iso3 == found.iso3) {
                        self.out.countries.push(found);
                    }
                }
                self.out.regions.extend(places.wide);
            }
            Field::Budget => {
                let manner = amount::Manner {
                    currency,
                    decimal: manner.decimal,
                    multiplier: i64::from(column.multiplier.unwrap_or(1)),
                };
                self.out.budget = self.keep(column, amount::parse(text, manner));
            }
            Field::Organisation => self.organisations(text, OrganisationRole::Reporting),
            Field::Funder => self.organisations(text, OrganisationRole::Funding),
            Field::Implementer => self.organisations(text, OrganisationRole::Implementing),
            Field::Partner => self.organisations(text, OrganisationRole::Partner),
            Field::Link => {
                let links = self.keep(column, link::parse(text));
                self.out.links.extend(links);
            }
            Field::Gcm | Field::Sdg | Field::Principle => self.concepts(column, field, text),
            Field::OutcomeTitle | Field::OutcomeDescription | Field::OutcomeShare => {
                self.outcome(column, field, text, manner)
            }
            Field::Currency | Field::Language | Field::Ignore | Field::Refusal => {}
        }
    }

    fn organisations(&mut self, text: &str, role: OrganisationRole) {
        for name in text
            .split([';', '\n', '\r', '|', '؛', '；', '、'])
            .map(one_line)
            .filter(|name| !crate::value::is_placeholder(name))
        {
            let named = OrganisationName { name, role };
            if !self.out.organisations.contains(&named) {
                self.out.organisations.push(named);
            }
        }
    }

    /// The row's currency: its own column, else the budget's heading, else what the person chose.
    fn read_currency(&mut self) -> Option<String> {
        if let Some(column) = self.mapping.columns_of(Field::Currency).next() {
            let text = self.row.cell(column.index).trim();
            if !crate::value::is_placeholder(text) {
                match currency::whole(text) {
                    Some(written) => return Some(written.code),
                    None => {
                        let doubt = Doubt::warning(
                            "table.currency-unknown",
                            text,
                            format!(
                                "“{}” is not an ISO 4217 currency. Write a code such as USD, EUR or XOF.",
                                shortened(text)
                            ),
                        );
                        self.out.findings.push(doubt.at(self.out.place.at(column.index)));
                        // Guessing another currency for money that names an unknown one would be wrong.
                        return None;
                    }
                }
            }
        }
        let heading = self.mapping.columns_of(Field::Budget).find_map(|column| column.currency.clone());
        heading.or_else(|| self.options.currency.clone())
    }

    pub(super) fn keep<T>(&mut self, column: &MappedColumn, said: Said<T>) -> T {
        let place = self.out.place.at(column.index);
        self.out.findings.extend(said.doubts.into_iter().map(|doubt| doubt.at(place.clone())));
        said.value
    }

    /// What only the row as a whole shows.
    fn judge(&mut self) {
        let place = self.out.place.clone();
        if self.out.titles.is_empty() && self.out.identifier.is_none() {
            self.out.findings.push(Finding::new("table.row-without-name", Severity::Error, place.clone(), "This row has neither a title nor an identifier, and was refused. Fill one of them, or delete the row."));
        } else if self.out.titles.is_empty() {
            self.out.findings.push(Finding::new(
                "table.row-without-title",
                Severity::Warning,
                place.clone(),
                "This row has no title; its identifier will be shown instead. Fill the title.",
            ));
        }
        let days: (Option<Date>, Option<Date>) =
            (self.out.start.map(|start| start.date), self.out.end.map(|end| end.date));
        if let (Some(start), Some(end)) = days
            && end < start
        {
            self.out.findings.push(
                Finding::new("table.end-before-start", Severity::Warning, place.clone(), format!("It ends on {end}, before it starts on {start}. Check both dates; they may be exchanged."))
                    .with("start", start.to_string())
                    .with("end", end.to_string()),
            );
        }
        let stated: u64 = self.out.outcomes.iter().filter_map(|outcome| outcome.share).map(u64::from).sum();
        if stated > 10_100 {
            self.out.findings.push(
                Finding::new("table.shares-over-100", Severity::Warning, place, format!("The shares of the outcomes sum to {} per cent; they were left out. Mend them, or leave them all out for equal parts.", stated as f64 / 100.0))
                    .with("sum", (stated as f64 / 100.0).to_string()),
            );
            for outcome in &mut self.out.outcomes {
                outcome.share = None;
            }
        }
    }
}

pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
