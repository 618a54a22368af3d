//! Applying a mapping: every row of a sheet becomes a typed row with findings.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::mapping::{is_email, looks_like_person};
use crate::value::{Doubt, Said, amount, country, currency, date, is_mark, language, link, objective, percent, sdg, shortened, term};
use crate::{
    Field, Finding, LangText, MappedColumn, Mapping, OrganisationName, OrganisationRole, Place, Row, Severity, Sheet, TableOutcome,
    TableRow,
};

/// What the person who imports chose for the whole sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Options {
    /// The currency of amounts that name none.
    pub currency: Option<String>,
    /// The language of texts whose column, row and script name none; else the mapping's.
    pub language: Option<String>,
    /// Whether 3/4/2024 is the third of April; `None` looks at the column and else asks by a finding.
    pub day_first: Option<bool>,
    /// Keeps texts in columns of persons as notes. Off by default: they are dropped and counted.
    pub keep_persons: bool,
}

/// The typed rows of a sheet.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Applied {
    /// One per row, in order; refused ones among them.
    pub rows: Vec<TableRow>,
    /// Findings about the sheet as a whole.
    pub findings: Vec<Finding>,
    /// Cells with persons' names, e-mails or telephones that were dropped.
    pub persons_dropped: u64,
}

/// Applies a mapping to a sheet.
///
/// A row without title and identifier is refused (`table.row-without-name`); everything else that cannot be read is
/// left out with a finding and the row is kept. A mapping that names no title and no identifier refuses the sheet.
#[must_use]
pub fn rows(sheet: &Sheet, mapping: &Mapping, options: &Options) -> Applied {
    let mut applied = Applied::default();
    if !mapping.is_usable() {
        applied.findings.push(Finding::new(
            "table.no-title-column",
            Severity::Error,
            sheet.place(),
            "No column was recognised as a title or an identifier. Choose the column that holds the titles and try again.",
        ));
        return applied;
    }
    let manners: Vec<Manner> = mapping.columns.iter().map(|column| Manner::of(sheet, column, options)).collect();
    for row in &sheet.rows {
        let mut reader = RowReader { sheet, mapping, options, manners: &manners, row, out: TableRow::default(), persons: 0, outcomes: BTreeMap::new() };
        reader.read();
        applied.persons_dropped += reader.persons;
        applied.rows.push(reader.out);
    }
    if applied.persons_dropped > 0 {
        applied.findings.push(
            Finding::new(
                "table.persons-dropped",
                Severity::Notice,
                sheet.place(),
                format!("{} cells with names, e-mail addresses or telephone numbers of persons were not kept. Nothing needs to be done.", applied.persons_dropped),
            )
            .with("count", applied.persons_dropped.to_string()),
        );
    }
    applied
}

/// What a column's values tell about how they are written.
#[derive(Clone, Copy, Debug, Default)]
struct Manner {
    order: Option<date::Order>,
    decimal: Option<char>,
    fraction: bool,
}

impl Manner {
    fn of(sheet: &Sheet, column: &MappedColumn, options: &Options) -> Self {
        let texts = || sheet.rows.iter().map(|row| row.cell(column.index));
        let mut manner = Self::default();
        match column.field {
            Some(Field::Start | Field::End) => {
                manner.order = match options.day_first {
                    Some(true) => Some(date::Order::DayFirst),
                    Some(false) => Some(date::Order::MonthFirst),
                    None => date::order_of(texts()),
                };
            }
            Some(Field::Budget) => manner.decimal = if sheet.typed_numbers { Some('.') } else { amount::decimal_mark(texts()) },
            Some(Field::OutcomeShare) => manner.fraction = percent::is_fraction(texts()),
            _ => {}
        }
        manner
    }
}

struct RowReader<'a> {
    sheet: &'a Sheet,
    mapping: &'a Mapping,
    options: &'a Options,
    manners: &'a [Manner],
    row: &'a Row,
    out: TableRow,
    persons: u64,
    outcomes: BTreeMap<u16, TableOutcome>,
}

impl RowReader<'_> {
    fn read(&mut self) {
        self.out.place = Place { row: Some(self.row.number), ..self.sheet.place() };
        self.out.original = self.row.cells().map(str::to_owned).collect();
        self.read_language();
        let currency = self.read_currency();
        let mapping = self.mapping;
        for (column, manner) in mapping.columns.iter().zip(self.manners) {
            let text = self.row.cell(column.index).trim();
            let Some(field) = column.field else { continue };
            if text.is_empty() || matches!(field, Field::Ignore | Field::Refusal | Field::Currency | Field::Language) {
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

    fn is_person(&self, field: Field, text: &str) -> bool {
        !self.options.keep_persons && (field == Field::Person || (!matches!(field, Field::Budget | Field::Identifier | Field::Parent | Field::Link) && looks_like_person(text)))
    }

    fn cell(&mut self, column: &MappedColumn, field: Field, text: &str, manner: Manner, currency: Option<&str>) {
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
            Field::Start => self.out.start = self.keep(column, date::parse(text, date::Edge::Start, manner.order)),
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
                let manner = amount::Manner { currency, decimal: manner.decimal, multiplier: i64::from(column.multiplier.unwrap_or(1)) };
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
            Field::OutcomeTitle | Field::OutcomeDescription | Field::OutcomeShare => self.outcome(column, field, text, manner),
            Field::Currency | Field::Language | Field::Ignore | Field::Refusal => {}
        }
    }

    fn concepts(&mut self, column: &MappedColumn, field: Field, text: &str) {
        let marked = column.concept.as_deref();
        if let Some(concept) = marked {
            match is_mark(text) {
                Some(false) => return,
                Some(true) => {}
                None => {
                    let doubt = Doubt::warning("table.mark-unclear", text, format!("“{}” says neither yes nor no for {concept}; it was left out. Write x or yes, or leave the cell empty.", shortened(text)));
                    self.out.findings.push(doubt.at(self.out.place.at(column.index)));
                    return;
                }
            }
        }
        let text = marked.unwrap_or(text);
        match field {
            Field::Gcm => {
                let found = self.keep(column, objective::parse(text));
                let target = if column.of_outcome { &mut self.outcomes.entry(column.outcome.unwrap_or(1)).or_default().gcm } else { &mut self.out.gcm };
                let mut too_many = false;
                for objective in found {
                    if !target.contains(&objective) {
                        if target.len() < objective::OBJECTIVES_MAX { target.push(objective) } else { too_many = true }
                    }
                }
                if too_many {
                    let doubt = Doubt::warning("table.gcm-too-many", text, "More than four objectives are given in this row; the first four were kept. Name the most important ones only.");
                    self.out.findings.push(doubt.at(self.out.place.at(column.index)));
                }
            }
            Field::Sdg => {
                let found = self.keep(column, sdg::parse(text));
                let target = if column.of_outcome { &mut self.outcomes.entry(column.outcome.unwrap_or(1)).or_default().sdg } else { &mut self.out.sdg };
                for code in found {
                    if !target.contains(&code) {
                        target.push(code);
                    }
                }
            }
            _ => {
                let mut said = objective::principles(text);
                if said.value.is_empty() {
                    let named: Vec<u8> = text.split([';', '\n', ',']).filter_map(|piece| term::find(term::Set::Principle, piece)?.parse().ok()).collect();
                    if !named.is_empty() {
                        said = Said::sure(named);
                    }
                }
                for principle in self.keep(column, said) {
                    if !self.out.principles.contains(&principle) {
                        self.out.principles.push(principle);
                    }
                }
            }
        }
    }

    fn outcome(&mut self, column: &MappedColumn, field: Field, text: &str, manner: Manner) {
        let number = column.outcome.unwrap_or(1);
        match field {
            Field::OutcomeTitle if column.outcome.is_none() => {
                // A cell without a number in its heading may list several outcomes, one a line.
                let lines: Vec<&str> = text.lines().map(|line| line.trim().trim_start_matches(['-', '•', '–', '*']).trim()).filter(|line| !line.is_empty()).collect();
                for (at, line) in lines.iter().enumerate() {
                    let text = self.text(column, line);
                    let number = u16::try_from(at + 1).unwrap_or(u16::MAX);
                    self.entry(number).titles.push(text);
                }
            }
            Field::OutcomeTitle => {
                let text = self.text(column, &one_line(text));
                self.entry(number).titles.push(text);
            }
            Field::OutcomeDescription => {
                let text = self.text(column, text);
                self.entry(number).descriptions.push(text);
            }
            _ => {
                let share = self.keep(column, percent::parse(text, manner.fraction));
                self.entry(number).share = share;
            }
        }
    }

    fn entry(&mut self, number: u16) -> &mut TableOutcome {
        let outcome = self.outcomes.entry(number).or_default();
        outcome.number = number;
        outcome
    }

    fn organisations(&mut self, text: &str, role: OrganisationRole) {
        for name in text.split([';', '\n', '\r', '|', '؛', '；', '、']).map(one_line).filter(|name| !crate::value::is_placeholder(name)) {
            let named = OrganisationName { name, role };
            if !self.out.organisations.contains(&named) {
                self.out.organisations.push(named);
            }
        }
    }

    fn read_language(&mut self) {
        let Some(column) = self.mapping.columns_of(Field::Language).next() else { return };
        let text = self.row.cell(column.index).trim();
        if crate::value::is_placeholder(text) {
            return;
        }
        self.out.language = language::parse(text);
        if self.out.language.is_none() {
            let doubt = Doubt::notice("table.language-unknown", text, format!("“{}” is not one known language; the language of the headings was taken.", shortened(text)));
            self.out.findings.push(doubt.at(self.out.place.at(column.index)));
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
                        let doubt = Doubt::warning("table.currency-unknown", text, format!("“{}” is not an ISO 4217 currency. Write a code such as USD, EUR or XOF.", shortened(text)));
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

    fn text(&mut self, column: &MappedColumn, text: &str) -> LangText {
        let text = self.without_emails(column, text);
        let language = column.language.clone().or_else(|| {
            let script = language::of_script(&text).map(str::to_owned);
            let stated = self.out.language.clone().or_else(|| self.options.language.clone()).or_else(|| self.mapping.language.clone());
            match (script, stated) {
                // A Latin text under Arabic headings is not Arabic, whatever the sheet's language.
                (None, Some(stated)) if matches!(stated.as_str(), "ar" | "ru" | "zh") && self.out.language.is_none() => Some(String::new()),
                (Some(script), _) if script != "ru" => Some(script),
                (Some(_), Some(stated)) if self.out.language.is_some() => Some(stated),
                (Some(script), _) => Some(script),
                (None, stated) => stated,
            }
        });
        LangText { language: language.unwrap_or_default(), text }
    }

    /// Takes e-mail addresses out of a text and counts them.
    fn without_emails(&mut self, column: &MappedColumn, text: &str) -> String {
        if self.options.keep_persons || !text.contains('@') {
            return text.to_owned();
        }
        let mut clean = String::with_capacity(text.len());
        for (at, word) in text.split_inclusive(char::is_whitespace).enumerate() {
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '@');
            if is_email(bare) {
                self.persons += 1;
                clean.push_str(&word.replacen(bare, "[…]", 1));
                let _ = at;
            } else {
                clean.push_str(word);
            }
        }
        if let Some(cell) = self.out.original.get_mut(column.index) {
            cell.clone_from(&clean);
        }
        clean
    }

    fn keep<T>(&mut self, column: &MappedColumn, said: Said<T>) -> T {
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
            self.out.findings.push(Finding::new("table.row-without-title", Severity::Warning, place.clone(), "This row has no title; its identifier will be shown instead. Fill the title."));
        }
        let days: (Option<Date>, Option<Date>) = (self.out.start.map(|start| start.date), self.out.end.map(|end| end.date));
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
                    .with("sum", stated.to_string()),
            );
            for outcome in &mut self.out.outcomes {
                outcome.share = None;
            }
        }
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
