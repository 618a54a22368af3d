//! Budgets and planned disbursements.

use super::Parse;
use crate::words::words;
use crate::xml::Fault;
use crate::{Budget, PlannedDisbursement};

impl Parse<'_, '_> {
    /// The open `budget`.
    pub(super) fn budget(&mut self) -> Result<Budget, Fault> {
        let mut budget = Budget {
            kind: one_or_two(self.attribute("type"), "original", "revised"),
            status: one_or_two(self.attribute("status"), "indicative", "committed"),
            ..Budget::default()
        };
        while let Some(name) = self.cursor.child()? {
            match name {
                "period-start" => {
                    self.once(budget.start.is_some());
                    budget.start = self.iso_date()?;
                }
                "period-end" => {
                    self.once(budget.end.is_some());
                    budget.end = self.iso_date()?;
                }
                "value" => {
                    self.once(budget.value.is_some());
                    budget.value = Some(self.value()?);
                }
                _ => self.cursor.skip()?,
            }
        }
        self.check_period("budget", budget.start, budget.end);
        self.check_value("budget", budget.value.is_some());
        if let (Some(start), Some(end)) = (budget.start, budget.end) {
            // A year after the first day is the first day of the next period: the last day may be the one before,
            // or the same day as many publishers write it.
            let latest = start.checked_add(jiff::Span::new().years(1)).unwrap_or(jiff::civil::Date::MAX);
            if end > latest {
                self.warn("iati.budget-period", "budget", || {
                    words(format!("the budget period from {start} to {end} is longer than one year"))
                        .with("end", end)
                        .with("start", start)
                });
            }
        }
        Ok(budget)
    }

    /// The open `planned-disbursement`.
    pub(super) fn planned_disbursement(&mut self) -> Result<PlannedDisbursement, Fault> {
        let mut planned = PlannedDisbursement {
            kind: self.attribute("type"),
            count: self.count(),
            ..PlannedDisbursement::default()
        };
        while let Some(name) = self.cursor.child()? {
            match name {
                "period-start" if self.is_filled() => self.cursor.skip()?,
                "period-start" => {
                    self.once(planned.start.is_some());
                    planned.start = self.iso_date()?;
                }
                "period-end" => {
                    self.once(planned.end.is_some());
                    planned.end = self.iso_date()?;
                }
                "value" => {
                    self.once(planned.value.is_some());
                    planned.value = Some(self.value()?);
                }
                "provider-org" => {
                    self.once(planned.provider.is_some());
                    planned.provider = Some(self.organisation("provider-activity-id")?);
                }
                "receiver-org" => {
                    self.once(planned.receiver.is_some());
                    planned.receiver = Some(self.organisation("receiver-activity-id")?);
                }
                _ => self.cursor.skip()?,
            }
        }
        self.check_value("planned-disbursement", planned.value.is_some());
        Ok(planned)
    }

    /// Notes a period that ends before it starts.
    pub(super) fn check_period(
        &mut self,
        child: &str,
        start: Option<jiff::civil::Date>,
        end: Option<jiff::civil::Date>,
    ) {
        if let (Some(start), Some(end)) = (start, end)
            && end < start
        {
            self.warn("iati.period", child, || {
                words(format!("the period ends on {end}, before it starts on {start}"))
                    .with("end", end)
                    .with("start", start)
            });
        }
    }

    /// Notes a missing `value`.
    pub(super) fn check_value(&mut self, child: &str, present: bool) {
        if !present {
            self.warn("iati.missing", child, || {
                words("the element `value` is missing").with("name", "value")
            });
        }
    }
}

/// A code of two, the first being the default; 1.x also wrote the words.
fn one_or_two(code: Option<String>, first: &str, second: &str) -> String {
    match code {
        None => "1".to_owned(),
        Some(word) if word.eq_ignore_ascii_case(first) => "1".to_owned(),
        Some(word) if word.eq_ignore_ascii_case(second) => "2".to_owned(),
        Some(code) => code,
    }
}
