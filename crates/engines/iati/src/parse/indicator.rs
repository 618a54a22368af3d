//! Indicators, their baselines and periods.

use super::Parse;
use crate::words::words;
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
                self.warn("iati.code", "", || {
                    words(format!("`{other}` is no indicator measure")).with("value", &other)
                });
            }
        }
        while let Some(name) = self.cursor.child()? {
            match name {
                "title" => self.narratives_into(&mut indicator.titles)?,
                "description" => self.narratives_into(&mut indicator.descriptions)?,
                "reference" => {
                    let item = self.reference()?;
                    self.keep(&mut indicator.references, item)?;
                }
                "baseline" => {
                    let item = self.baseline()?;
                    self.keep(&mut indicator.baselines, item)?;
                }
                "period" => {
                    let item = self.period()?;
                    self.keep(&mut indicator.periods, item)?;
                }
                "document-link" => {
                    let item = self.document()?;
                    self.keep(&mut indicator.documents, item)?;
                }
                _ => self.cursor.skip()?,
            }
        }
        if indicator.titles.is_empty() {
            self.warn("iati.no-narrative", "indicator", || "the indicator has no title".to_owned());
        }
        Ok(indicator)
    }

    fn baseline(&mut self) -> Result<Baseline, Fault> {
        let is_filled = self.cursor.attribute("filled") == Some("year");
        Ok(Baseline {
            year: self.attribute("year").filter(|_| !is_filled),
            date: self.date_attribute("iso-date"),
            measurement: self.measurement()?,
        })
    }

    fn period(&mut self) -> Result<Period, Fault> {
        let mut period = Period::default();
        while let Some(name) = self.cursor.child()? {
            match name {
                "period-start" => {
                    self.once(period.start.is_some());
                    period.start = self.iso_date()?;
                }
                "period-end" => {
                    self.once(period.end.is_some());
                    period.end = self.iso_date()?;
                }
                "target" => {
                    let item = self.measurement()?;
                    self.keep(&mut period.targets, item)?;
                }
                "actual" => {
                    let item = self.measurement()?;
                    self.keep(&mut period.actuals, item)?;
                }
                _ => self.cursor.skip()?,
            }
        }
        self.check_period("period", period.start, period.end);
        Ok(period)
    }
}
