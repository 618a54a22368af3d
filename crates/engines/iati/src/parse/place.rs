//! Recipient countries and regions.

use super::{Parse, codes, excerpt, is_country};
use crate::words::words;
use crate::xml::Fault;
use crate::{RecipientCountry, RecipientRegion};

impl Parse<'_, '_> {
    /// The open `recipient-country`.
    pub(super) fn country(&mut self) -> Result<RecipientCountry, Fault> {
        let mut code = self.required("code").unwrap_or_default();
        code.make_ascii_uppercase();
        if !code.is_empty() && !is_country(&code) {
            let code = excerpt(&code);
            self.warn("iati.country", "", || {
                words(format!("`{code}` is not in the standard's list of countries")).with("value", &code)
            });
        }
        Ok(RecipientCountry { code, share: self.share(), narratives: self.narratives()? })
    }

    /// The open `recipient-region`.
    pub(super) fn region(&mut self) -> Result<RecipientRegion, Fault> {
        let code = self.required("code").unwrap_or_default();
        let vocabulary = self.attribute("vocabulary");
        Ok(RecipientRegion {
            vocabulary: codes::vocabulary(vocabulary),
            vocabulary_uri: self.attribute("vocabulary-uri"),
            code,
            share: self.share(),
            narratives: self.narratives()?,
        })
    }
}
