//! The map without borders, as data.

use serde::{Deserialize, Serialize};

use super::{Alignment, Cell, Table};

/// A map of dots at countries and areas: presence, not quantity; no borders, no colour scale.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Map {
    /// What a filled dot means; without "Figure 3".
    pub caption: String,
    /// What a reader would see, in a sentence: the text alternative.
    pub alt: String,
    /// Where the data come from, and their date; empty for none.
    #[serde(default)]
    pub source: String,
    /// The disclaimer on names and designations; printed under every map.
    pub disclaimer: String,
    /// Footnotes that follow the names, each with its mark.
    #[serde(default)]
    pub footnotes: Vec<String>,
    /// Heading of the names in the data behind the map: "Country or area".
    #[serde(default)]
    pub label_heading: String,
    /// Heading of the counts in the data behind the map: "Projects".
    #[serde(default)]
    pub value_heading: String,
    /// The dots, in the alphabetical order of the document's language.
    pub dots: Vec<MapDot>,
}

impl Map {
    /// The data behind the map, alphabetically: areas with records only. That others have none is in the caption,
    /// so that no list reads as a list of absences.
    #[must_use]
    pub fn data(&self) -> Table {
        let rows = self.dots.iter().filter(|dot| dot.present);
        Table {
            caption: self.caption.clone(),
            header: vec![vec![Cell::text(&self.label_heading), Cell::text(&self.value_heading)]],
            alignments: vec![Alignment::Start, Alignment::End],
            rows: rows.map(|dot| vec![Cell::heading(&dot.name), Cell::text(&dot.text)]).collect(),
            note: self.footnotes.join("\n"),
            source: self.source.clone(),
            ..Table::default()
        }
    }
}

/// A country or area on the map.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MapDot {
    /// Its name, footnote marks included.
    pub name: String,
    /// Degrees east.
    pub longitude: f64,
    /// Degrees north.
    pub latitude: f64,
    /// Something is recorded there: a filled dot; else a hollow one, which says nothing about the State.
    pub present: bool,
    /// The count as the language writes it, or "none recorded".
    pub text: String,
}
