//! Charts as data; the writers draw them.

use serde::{Deserialize, Serialize};

use super::{Alignment, Cell, Table};

/// A chart. Writers draw it as a vector picture that can be read in grey, with direct labels and from nought.
///
/// Points are sorted by meaning (objective number, cluster, year), never by size, and never name States.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Chart {
    /// Its kind.
    pub kind: ChartKind,
    /// What is counted, of what; without "Figure 3".
    pub caption: String,
    /// What a reader would see, in a sentence: the text alternative.
    pub alt: String,
    /// Where the data come from, and their date; empty for none.
    #[serde(default)]
    pub source: String,
    /// A note; empty for none.
    #[serde(default)]
    pub note: String,
    /// Heading of the labels in the data behind the chart: "Objective", "Year".
    #[serde(default)]
    pub label_heading: String,
    /// Heading of the values in the data behind the chart: "Projects".
    #[serde(default)]
    pub value_heading: String,
    /// What the hatched part of a bar means: "Suggested, not confirmed"; empty where nothing is suggested.
    #[serde(default)]
    pub suggested_label: String,
    /// The end of the scale; none for the largest value. A chart of percentages says 100.
    #[serde(default)]
    pub most: Option<u64>,
    /// The data.
    pub points: Vec<Point>,
}

impl Chart {
    /// The data behind the chart.
    #[must_use]
    pub fn data(&self) -> Table {
        let coded = self.points.iter().any(|point| !point.code.is_empty());
        let mut header = vec![Cell::text(&self.label_heading), Cell::text(&self.value_heading)];
        if coded {
            header.insert(0, Cell::text(""));
        }
        let rows = self
            .points
            .iter()
            .map(|point| {
                let value = match self.kind {
                    ChartKind::Strip => {
                        let codes: Vec<_> = point.marks.iter().map(|mark| mark.code.as_str()).collect();
                        if codes.is_empty() { point.text.clone() } else { codes.join(", ") }
                    }
                    ChartKind::Bar | ChartKind::Column => point.text.clone(),
                };
                let mut row = vec![Cell::heading(&point.label), Cell::text(value)];
                if coded {
                    row.insert(0, Cell::text(&point.code));
                }
                row
            })
            .collect();
        let last = if self.kind == ChartKind::Strip { Alignment::Start } else { Alignment::End };
        let mut alignments = vec![Alignment::Start, last];
        if coded {
            alignments.insert(0, Alignment::End);
        }
        Table {
            caption: self.caption.clone(),
            header: vec![header],
            alignments,
            rows,
            note: self.note.clone(),
            source: self.source.clone(),
            ..Table::default()
        }
    }
}

/// The kind of a chart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ChartKind {
    /// Horizontal bars from nought: objectives, clusters.
    #[default]
    Bar,
    /// Columns over periods.
    Column,
    /// The flow of a document: its nodes in order, and what each is aligned with.
    Strip,
}

/// A bar, a column, or a node of a strip.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// A number or code before the label; empty for none.
    #[serde(default)]
    pub code: String,
    /// Its label.
    pub label: String,
    /// Confirmed.
    #[serde(default)]
    pub value: u64,
    /// Suggested and not confirmed: hatched, after the confirmed part.
    #[serde(default)]
    pub suggested: u64,
    /// The value as the language writes it; "none recorded" where there is none. In a strip, what an empty node says.
    pub text: String,
    /// The cluster, 1 to 4, for its colour and pattern; 0 for ink.
    #[serde(default)]
    pub cluster: u8,
    /// In a strip, the alignments of the node, the first rank first.
    #[serde(default)]
    pub marks: Vec<Mark>,
}

/// One alignment of a node in a strip.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// The number or code.
    pub code: String,
    /// The cluster, 1 to 4; 0 for none.
    #[serde(default)]
    pub cluster: u8,
    /// Not confirmed: dashed.
    #[serde(default)]
    pub suggested: bool,
}
