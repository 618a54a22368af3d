//! The columns of a segment: everything a checkpoint holds of it. Bitmaps are made from them.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::ragged::Ragged;
use crate::TagStatus;

/// A missing day.
pub(super) const NO_DAY: i32 = i32::MIN;

/// The record's state hides it.
pub(super) const HIDDEN: u8 = 1;
/// The record is withheld.
pub(super) const WITHHELD: u8 = 2;

/// The node counts as an outcome.
pub(super) const NODE_OUTCOME: u8 = 1;
/// The node is withheld.
pub(super) const NODE_WITHHELD: u8 = 2;
/// The node is the record itself.
pub(super) const NODE_RECORD: u8 = 4;

/// Records 0..n of a segment, in the order of their rows.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Columns {
    pub keys: Vec<u128>,
    /// Numbers that grow with every update, never given twice; the search index names records by them.
    pub rows: Vec<u32>,
    pub versions: Vec<i64>,
    pub seqs: Vec<i64>,
    pub flags: Vec<u8>,
    pub start: Vec<i32>,
    pub end: Vec<i32>,
    pub languages: Vec<String>,
    /// Index into `languages`: the record's own.
    pub language: Vec<u8>,
    pub titles: Titles,
    pub identifiers: TextColumn,
    pub facets: Vec<FacetColumn>,
    /// Nodes of each record; every record has one at least.
    pub nodes: Ragged,
    pub node_flags: Vec<u8>,
    pub currencies: Vec<String>,
    /// Amounts of each node.
    pub amounts: Ragged,
    pub amount_currency: Vec<u16>,
    pub amount_minor: Vec<i64>,
    /// Shares of each record, sorted by facet and code.
    pub shares: Ragged,
    pub share_facet: Vec<u16>,
    pub share_value: Vec<u32>,
    pub share_millionths: Vec<u32>,
    pub frameworks: Vec<FrameworkColumn>,
}

/// Titles by language.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Titles {
    pub of_record: Ragged,
    pub language: Vec<u8>,
    pub end: Vec<u32>,
    pub text: String,
}

/// One text a record.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct TextColumn {
    pub end: Vec<u32>,
    pub text: String,
}

/// The values of one facet.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct FacetColumn {
    pub key: String,
    pub values: Vec<String>,
    pub of_record: Ragged,
    pub value: Vec<u32>,
}

/// The tags of one framework, by node; those of a node are sorted by status, rank (unranked last) and code.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct FrameworkColumn {
    pub code: String,
    pub concepts: Vec<String>,
    pub of_node: Ragged,
    pub concept: Vec<u16>,
    pub mark: Vec<Mark>,
    pub day: Vec<i32>,
}

/// Status and rank of a tag in one byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Mark(u8);

impl Mark {
    pub(super) fn new(status: TagStatus, rank: u8) -> Self {
        let status = match status {
            TagStatus::Confirmed => 0,
            TagStatus::Suggested => 1,
            TagStatus::None => 2,
        };
        Self(status << 6 | rank.min(63))
    }

    #[inline]
    pub(super) fn status(self) -> TagStatus {
        match self.0 >> 6 {
            0 => TagStatus::Confirmed,
            1 => TagStatus::Suggested,
            _ => TagStatus::None,
        }
    }

    #[inline]
    pub(super) fn rank(self) -> u8 {
        self.0 & 63
    }
}

impl Columns {
    pub(super) fn len(&self) -> usize {
        self.keys.len()
    }

    pub(super) fn facet(&self, key: &str) -> Option<(usize, &FacetColumn)> {
        self.facets.iter().enumerate().find(|(_, facet)| facet.key == key)
    }

    pub(super) fn framework(&self, code: &str) -> Option<(usize, &FrameworkColumn)> {
        self.frameworks.iter().enumerate().find(|(_, framework)| framework.code == code)
    }

    /// The title for a reader of `language`: in that language, else in the record's own, else in English,
    /// else the first; a regional form falls back to its language (`pt-BR` to `pt`).
    pub(super) fn title(&self, record: usize, language: &str) -> &str {
        let range = self.titles.of_record.of(record);
        let Some(first) = range.clone().next() else { return "" };
        let named = |wanted: &str| {
            range.clone().find(|place| {
                let own = self.languages[usize::from(self.titles.language[*place])].as_str();
                own == wanted || primary(own) == primary(wanted)
            })
        };
        let own = self.languages.get(usize::from(self.language[record])).map_or("und", String::as_str);
        let place = named(language).or_else(|| named(own)).or_else(|| named("en")).unwrap_or(first);
        &self.titles.text[self.titles.span(place)]
    }
}

impl Titles {
    pub(super) fn span(&self, place: usize) -> Range<usize> {
        let start = if place == 0 { 0 } else { self.end[place - 1] as usize };
        start..self.end[place] as usize
    }
}

impl TextColumn {
    pub(super) fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.end.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
    }

    pub(super) fn get(&self, record: usize) -> &str {
        let start = if record == 0 { 0 } else { self.end[record - 1] as usize };
        &self.text[start..self.end[record] as usize]
    }
}

impl FacetColumn {
    pub(super) fn index_of(&self, value: &str) -> Option<usize> {
        self.values.iter().position(|own| own == value)
    }
}

/// The language of a tag such as `zh-Hans`.
pub(super) fn primary(language: &str) -> &str {
    language.split(['-', '_']).next().unwrap_or(language)
}
