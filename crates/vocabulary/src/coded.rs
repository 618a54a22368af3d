//! Small code lists of other publishers, with names to show on a page.

use std::sync::LazyLock;

use crate::{Label, Labels, Lang, table::Table};

/// A code of an outside list and what to call it.
#[derive(Debug, PartialEq, Eq)]
pub struct CodeName {
    /// The list: `activity-status`, `organisation-role`, `activity-scope`, `dac-region`, `language`.
    pub list: &'static str,
    /// The code as the publisher writes it.
    pub code: &'static str,
    /// What to call it.
    pub name: Labels,
}

impl CodeName {
    /// What to call it in a language.
    pub fn label(&self, lang: Lang) -> Label<'static> {
        self.name.get(lang)
    }
}

/// The codes of a list in their order; empty when there is no such list.
pub fn code_names(list: &str) -> &'static [CodeName] {
    LISTS.iter().find(|(name, _)| *name == list).map_or(&[], |(_, codes)| codes)
}

/// IATI's activity status: `1` pipeline to `6` suspended.
pub fn activity_status(code: &str) -> Option<&'static CodeName> {
    find("activity-status", code)
}

/// IATI's organisation role: `1` funding to `4` implementing.
pub fn organisation_role(code: &str) -> Option<&'static CodeName> {
    find("organisation-role", code)
}

/// IATI's activity scope: `1` global to `8` single location.
pub fn activity_scope(code: &str) -> Option<&'static CodeName> {
    find("activity-scope", code)
}

/// A region of the OECD's Development Assistance Committee (IATI region vocabulary 1).
pub fn dac_region(code: &str) -> Option<&'static CodeName> {
    find("dac-region", code)
}

/// A language of ISO 639-1, by its two letters in any case. Names are English in all six columns.
pub fn language(code: &str) -> Option<&'static CodeName> {
    find("language", &code.to_ascii_lowercase())
}

fn find(list: &str, code: &str) -> Option<&'static CodeName> {
    code_names(list).iter().find(|name| name.code == code)
}

type List = (&'static str, Vec<CodeName>);

static LISTS: LazyLock<[List; 5]> = LazyLock::new(|| {
    [
        read("activity-status", include_str!("../data/iati-activity-status.tsv")),
        read("organisation-role", include_str!("../data/iati-organisation-role.tsv")),
        read("activity-scope", include_str!("../data/iati-activity-scope.tsv")),
        read("dac-region", include_str!("../data/dac-regions.tsv")),
        read("language", include_str!("../data/languages.tsv")),
    ]
});

/// A name that the table does not hold in a language is shown in English.
fn read(list: &'static str, text: &'static str) -> List {
    let complete = |mut labels: Labels| {
        let english = labels.texts[0];
        for text in &mut labels.texts {
            if text.is_empty() {
                *text = english;
            }
        }
        labels
    };
    let codes = Table::parse(text);
    let codes =
        codes.rows().map(|row| CodeName { list, code: row.get("code"), name: complete(row.labels()) });
    (list, codes.collect())
}
