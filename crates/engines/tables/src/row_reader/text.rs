//! Texts of a row: their language, and the persons that are taken out of them.

use super::RowReader;
use crate::mapping::{is_email, looks_like_person};
use crate::value::{Doubt, language, shortened};
use crate::{Field, LangText, MappedColumn};

impl RowReader<'_> {
    pub(super) fn is_person(&self, field: Field, text: &str) -> bool {
        !self.options.keep_persons
            && (field == Field::Person
                || (!matches!(field, Field::Budget | Field::Identifier | Field::Parent | Field::Link)
                    && looks_like_person(text)))
    }

    pub(super) fn read_language(&mut self) {
        let Some(column) = self.mapping.columns_of(Field::Language).next() else { return };
        let text = self.row.cell(column.index).trim();
        if crate::value::is_placeholder(text) {
            return;
        }
        self.out.language = language::parse(text);
        if self.out.language.is_none() {
            let doubt = Doubt::notice(
                "table.language-unknown",
                text,
                format!(
                    "“{}” is not one known language; the language of the headings was taken.",
                    shortened(text)
                ),
            );
            self.out.findings.push(doubt.at(self.out.place.at(column.index)));
        }
    }

    pub(super) fn text(&mut self, column: &MappedColumn, text: &str) -> LangText {
        let text = self.without_emails(column, text);
        let language = column.language.clone().or_else(|| {
            let script = language::of_script(&text).map(str::to_owned);
            let stated = self
                .out
                .language
                .clone()
                .or_else(|| self.options.language.clone())
                .or_else(|| self.mapping.language.clone());
            match (script, stated) {
                // A Latin text under Arabic headings is not Arabic, whatever the sheet's language.
                (None, Some(stated))
                    if matches!(stated.as_str(), "ar" | "ru" | "zh") && self.out.language.is_none() =>
                {
                    Some(String::new())
                }
                (Some(script), _) if script != "ru" => Some(script),
                (Some(_), Some(stated)) if self.out.language.is_some() => Some(stated),
                (Some(script), _) => Some(script),
                (None, stated) => stated,
            }
        });
        LangText { language: language.unwrap_or_default(), text }
    }

    /// Takes e-mail addresses out of a text and counts them.
    pub(super) fn without_emails(&mut self, column: &MappedColumn, text: &str) -> String {
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
}
