//! Sectors, tags, policy markers, humanitarian scope, and references of results.

use super::{Parse, codes};
use crate::words::words;
use crate::xml::Fault;
use crate::{HumanitarianScope, PolicyMarker, Reference, Sector, Tag};

impl Parse<'_, '_> {
    /// The open `sector`.
    pub(super) fn sector(&mut self) -> Result<Sector, Fault> {
        let vocabulary = self.attribute("vocabulary");
        let mut sector = Sector {
            vocabulary: codes::vocabulary(vocabulary),
            vocabulary_uri: self.attribute("vocabulary-uri"),
            code: self.attribute("code").unwrap_or_default(),
            share: self.share(),
            narratives: Vec::new(),
        };
        sector.narratives = self.narratives()?;
        if sector.code.is_empty() {
            self.warn("iati.missing", "sector", || words("the sector has no `code`").with("name", "code"));
        }
        if matches!(sector.vocabulary.as_str(), "98" | "99") && sector.narratives.is_empty() {
            self.warn("iati.no-narrative", "sector", || {
                "a sector of the organisation's own vocabulary has no words".to_owned()
            });
        }
        Ok(sector)
    }

    /// The open `tag`.
    pub(super) fn tag(&mut self) -> Result<Tag, Fault> {
        let code = self.required("code").unwrap_or_default();
        let vocabulary = self.required("vocabulary").unwrap_or_default();
        let vocabulary_uri = self.attribute("vocabulary-uri");
        let of_results = self.cursor.attribute("of-results") == Some("1");
        Ok(Tag { vocabulary, vocabulary_uri, code, narratives: self.narratives()?, of_results })
    }

    /// The open `policy-marker`.
    pub(super) fn policy_marker(&mut self) -> Result<PolicyMarker, Fault> {
        let vocabulary = self.attribute("vocabulary");
        let mut marker = PolicyMarker {
            vocabulary: codes::vocabulary(vocabulary),
            vocabulary_uri: self.attribute("vocabulary-uri"),
            code: self.required("code").unwrap_or_default(),
            significance: self.attribute("significance"),
            narratives: Vec::new(),
        };
        marker.narratives = self.narratives()?;
        if marker.vocabulary == "1" && marker.significance.is_none() {
            self.warn("iati.missing", "policy-marker", || {
                words("the marker has no `significance`").with("name", "significance")
            });
        }
        if marker.vocabulary == "99" && marker.narratives.is_empty() {
            self.warn("iati.no-narrative", "policy-marker", || {
                "a marker of the organisation's own vocabulary has no words".to_owned()
            });
        }
        Ok(marker)
    }

    /// The open `humanitarian-scope`.
    pub(super) fn humanitarian_scope(&mut self) -> Result<HumanitarianScope, Fault> {
        Ok(HumanitarianScope {
            kind: self.required("type"),
            vocabulary: self.required("vocabulary"),
            vocabulary_uri: self.attribute("vocabulary-uri"),
            code: self.required("code").unwrap_or_default(),
            narratives: self.narratives()?,
        })
    }

    /// The open `reference` of a result or an indicator.
    pub(super) fn reference(&mut self) -> Result<Reference, Fault> {
        let reference = Reference {
            vocabulary: self.required("vocabulary").unwrap_or_default(),
            vocabulary_uri: self.attribute("vocabulary-uri").or_else(|| self.attribute("indicator-uri")),
            code: self.required("code").unwrap_or_default(),
        };
        self.cursor.skip()?;
        Ok(reference)
    }
}
