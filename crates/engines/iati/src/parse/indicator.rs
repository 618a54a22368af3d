//! Indicators, their baselines and periods.

use super::Parse;
use crate::xml::Fault;
use crate::{Baseline, Indicator, Period};

impl Parse<'_, '_> {
    /// The open `indicator`.
    pub(super) fn indicator(&mut self) -> Result<Indicator, Fault> {
        let mut indicator = Indicator {
            measure: self.required("measure"),
            ascending: self.flag("ascending").unwrap_or(true),
            aggregation: self.flag("aggregation-status"),
            ..Indicator::default()
        };
        match indicator.measure.as_deref() {
            None | Some("1" | "2" | "3" | "4" | "5") => {}
            // Words of 1.x.
            Some(word) if word.eq_ignore_ascii_case("unit") => indicator.measure = Some("1".to_owned()),
            Some(word) if word.eq_ignore_ascii_case("percentage") => indicator.measure = Some("2".to_owned()),
            Some(other) => {
                let other = super::excerpt(other);
                self.warn("iati.code", "", || format!("`{other}` is no indicator measure"));
            }
        }
        while let Some(name) = self.cursor.child()? {
            match name {
                "title" => self.narratives_into(&mut indicator.titles)?,
                "description" => self.narratives_into(&mut indicator.descriptions)?,
                "reference" => indicator.references.push(self.reference()?),
                "baseline" => indicator.baselines.push(self.baseline()?),
                "period" => indicator.periods.push(self.period()?),
                "document-link" => indicator.documents.push(self.document()?),
                _ => self.cursor.skip()?,
            }
        }
        if indicator.titles.is_empty() {
            self.warn("iati.no-narrative", "indicator", || "the indicator has no title".to_owned());
        }
        Ok(indicator)
    }

    fn baseline(&mut self) -> Result<Baseline, Fault> {
        Ok(Baseline {
            year: self.attribute("year"),
            date: self.date_attribute("iso-date"),
            measurement: self.measurement()?,
        })
    }

    fn period(&mut self) -> Result<Period, Fault> {
        let mut period = Period::default();
        while let Some(name) = self.cursor.child()? {
            match name {
                "period-start" => period.start = self.iso_date()?,
                "period-end" => period.end = self.iso_date()?,
                "target" => period.targets.push(self.measurement()?),
                "actual" => period.actuals.push(self.measurement()?),
                _ => self.cursor.skip()?,
            }
        }
        self.check_period("period", period.start, period.end);
        Ok(period)
    }
}
