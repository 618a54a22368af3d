//! Texts by language, in the way of 1.x (the element's own text) and of 2.x (`narrative` children).

use super::Parse;
use crate::Narrative;
use crate::words::words;
use crate::xml::{Content, Fault};

impl Parse<'_, '_> {
    /// The narratives of the open element, and passes its end.
    #[inline]
    pub(super) fn narratives(&mut self) -> Result<Vec<Narrative>, Fault> {
        let mut narratives = Vec::new();
        self.narratives_into(&mut narratives)?;
        Ok(narratives)
    }

    /// Adds the narratives of the open element to `narratives`: 1.x repeats the element per language.
    pub(super) fn narratives_into(&mut self, narratives: &mut Vec<Narrative>) -> Result<(), Fault> {
        if self.cursor.is_self_closed() {
            return self.cursor.skip();
        }
        let language = self.own_language();
        let mut own = String::new();
        loop {
            match self.cursor.next()? {
                Content::Text(raw) => self.append(&mut own, raw),
                Content::Literal(raw) => own.push_str(raw),
                Content::Child("narrative") => {
                    let own_language = self.own_language();
                    let text = self.text()?;
                    self.narrative(own_language.or_else(|| language.clone()), text, narratives)?;
                }
                Content::Child(_) => self.cursor.skip()?,
                Content::End => break,
            }
        }
        if !own.is_empty() {
            self.cut(&mut own);
            let trimmed = own.trim();
            if trimmed.len() < own.len() {
                own = trimmed.to_owned();
            }
            self.narrative(language, own, narratives)?;
        }
        Ok(())
    }

    fn narrative(
        &mut self,
        language: Option<String>,
        text: String,
        narratives: &mut Vec<Narrative>,
    ) -> Result<(), Fault> {
        if text.is_empty() {
            return Ok(());
        }
        self.narratives += 1;
        if self.narratives > self.limits.narratives_max {
            let message = format!("the activity has more than {} texts", self.limits.narratives_max);
            let words = words(message).with("case", "texts").with("limit", self.limits.narratives_max);
            return Err(Fault::limit(self.cursor.tag(), words));
        }
        let language = language.or_else(|| self.language.clone());
        if language.is_none() {
            self.languageless += 1;
        }
        if narratives.is_empty() {
            // Most texts come in one language: growth would make room for four.
            narratives.reserve_exact(1);
        }
        narratives.push(Narrative { language, text });
        Ok(())
    }

    /// The language stated by the last start tag, in lower case.
    #[inline]
    pub(super) fn own_language(&mut self) -> Option<String> {
        let raw = self.cursor.attribute("lang")?.trim();
        // The longest tag in use is about 35 characters (RFC 5646); anything longer is no language.
        if raw.is_empty() || raw.len() > 35 { None } else { Some(raw.to_ascii_lowercase()) }
    }
}
