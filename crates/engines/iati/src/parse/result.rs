//! Results.

use std::collections::BTreeSet;

use super::{Parse, codes, excerpt};
use crate::Outcome;
use crate::words::words;
use crate::xml::Fault;

impl Parse<'_, '_> {
    /// The open `result`.
    pub(super) fn result(&mut self) -> Result<Outcome, Fault> {
        let kind = self.required("type").and_then(|code| {
            let kind = codes::result_type(&code);
            if kind.is_none() {
                let code = excerpt(&code);
                self.warn("iati.code", "", || {
                    words(format!("`{code}` is no result type")).with("value", &code)
                });
            }
            kind
        });
        let mut result = Outcome { kind, aggregation: self.flag("aggregation-status"), ..Outcome::default() };
        while let Some(name) = self.cursor.child()? {
            match name {
                "title" => self.narratives_into(&mut result.titles)?,
                "description" => self.narratives_into(&mut result.descriptions)?,
                "reference" => {
                    let item = self.reference()?;
                    self.keep(&mut result.references, item)?;
                }
                "indicator" if self.is_filled() => self.cursor.skip()?,
                "indicator" => {
                    let item = self.indicator()?;
                    self.keep(&mut result.indicators, item)?;
                }
                "document-link" => {
                    let item = self.document()?;
                    self.keep(&mut result.documents, item)?;
                }
                _ => self.cursor.skip()?,
            }
        }
        if result.titles.is_empty() {
            self.warn("iati.no-narrative", "result", || "the result has no title".to_owned());
        }
        let indicators = result.indicators.iter().flat_map(|indicator| &indicator.references);
        let vocabularies: BTreeSet<&str> = indicators.map(|other| other.vocabulary.as_str()).collect();
        if result.references.iter().any(|reference| vocabularies.contains(reference.vocabulary.as_str())) {
            self.warn("iati.reference", "result", || {
                "both the result and its indicator have a `reference`; the standard allows one of them"
                    .to_owned()
            });
        }
        Ok(result)
    }
}
