//! One figure of an indicator: a baseline's, a target or an actual.

use super::Parse;
use crate::xml::Fault;
use crate::{Dimension, Measurement};

impl Parse<'_, '_> {
    /// The open `baseline`, `target` or `actual`.
    pub(super) fn measurement(&mut self) -> Result<Measurement, Fault> {
        let mut measurement = Measurement { value: self.attribute("value"), ..Measurement::default() };
        while let Some(name) = self.cursor.child()? {
            match name {
                "location" => {
                    measurement.locations.extend(self.required("ref"));
                    self.cursor.skip()?;
                }
                "dimension" => {
                    let name = self.required("name").unwrap_or_default();
                    let value = self.required("value").unwrap_or_default();
                    self.keep(&mut measurement.dimensions, Dimension { name, value })?;
                    self.cursor.skip()?;
                }
                "comment" => self.narratives_into(&mut measurement.comments)?,
                "document-link" => {
                    let item = self.document()?;
                    self.keep(&mut measurement.documents, item)?;
                }
                _ => self.cursor.skip()?,
            }
        }
        Ok(measurement)
    }
}
