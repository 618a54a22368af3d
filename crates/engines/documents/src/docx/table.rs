//! Tables and boxes in a Word file.

use super::body::{Body, Caption};
use super::runs;
use crate::palette;
use crate::{Alignment, Cell, ExampleBox, Table, plain};

/// Where a row stands.
#[derive(Clone, Copy)]
struct Place {
    header: bool,
    total: bool,
    /// On one page with the next row.
    keep: bool,
}

impl<'d> Body<'d> {
    /// A table: its caption above, note and source below, heading rows repeated on every page.
    pub(super) fn table(&mut self, table: &'d Table) {
        if !table.caption.is_empty() {
            self.caption(Caption::Table, &table.caption, false);
        }
        let widths = widths(table, self.text_width);
        self.open_table("ReportTable", &widths, "04A0", &table.caption);
        for row in &table.header {
            self.row(table, row, &widths, Place { header: true, total: false, keep: true });
        }
        let first_total = table.rows.len().saturating_sub(table.total_rows);
        // A short table stays on one page; a long one keeps its first and last rows in company.
        let last = table.rows.len();
        let short = last <= 14;
        for (index, row) in table.rows.iter().enumerate() {
            let keep = index + 1 < last && (short || index < 2 || index + 3 > last);
            self.row(table, row, &widths, Place { header: false, total: index >= first_total, keep });
        }
        if table.rows.is_empty() && table.header.is_empty() {
            self.xml.raw("<w:tr><w:tc><w:tcPr/><w:p/></w:tc></w:tr>");
        }
        self.xml.close();
        for line in table.note.lines() {
            self.line("TableNote", line);
        }
        self.source_line(&table.source);
    }

    /// Source and date under a table or figure, or the space that stands for them.
    pub(super) fn source_line(&mut self, source: &str) {
        if source.is_empty() {
            self.line("BoxGap", "");
        } else {
            let text = format!("{}{}{source}", self.words.source, self.words.colon);
            self.line("SourceLine", &text);
        }
    }

    fn open_table(&mut self, style: &str, widths: &[u32], look: &str, description: &str) {
        let total: u32 = widths.iter().sum();
        self.xml.open("w:tbl", &[]).open("w:tblPr", &[]);
        self.xml.empty("w:tblStyle", &[("w:val", style)]);
        if self.rtl {
            self.xml.empty("w:bidiVisual", &[]);
        }
        self.xml.empty("w:tblW", &[("w:w", &total.to_string()), ("w:type", "dxa")]);
        self.xml.empty("w:tblLayout", &[("w:type", "fixed")]);
        self.xml.empty("w:tblLook", &[("w:val", look), ("w:firstRow", "1"), ("w:noVBand", "1")]);
        if !description.is_empty() {
            self.xml.empty("w:tblCaption", &[("w:val", description)]);
        }
        self.xml.close().open("w:tblGrid", &[]);
        for width in widths {
            self.xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
        }
        self.xml.close();
    }

    fn row(&mut self, table: &'d Table, row: &'d [Cell], widths: &[u32], place: Place) {
        self.xml.open("w:tr", &[]).open("w:trPr", &[]).empty("w:cantSplit", &[]);
        let Place { header, total, keep } = place;
        if header {
            self.xml.empty("w:tblHeader", &[]);
        }
        self.xml.close();
        let mut column = 0;
        for cell in row {
            let span = usize::from(cell.span.max(1));
            let last = (column + span).min(widths.len());
            self.open_cell(
                widths.get(column..last).map_or(0, |taken| taken.iter().sum()),
                span,
                cell.cluster,
                total,
            );
            let mut properties = String::new();
            if keep {
                properties.push_str("<w:keepNext/>");
            }
            properties.push_str(match table.alignment(column) {
                Alignment::Start => "",
                Alignment::Center => "<w:jc w:val=\"center\"/>",
                // In a paragraph from right to left, Word takes "right" for the end of the line.
                Alignment::End => "<w:jc w:val=\"right\"/>",
            });
            self.open_paragraph(if header || total { "TableHeading" } else { "TableText" }, &properties);
            self.runs(&cell.runs);
            self.xml.close().close();
            column += span;
        }
        // Word calls a row with missing cells damaged.
        while column < widths.len() {
            self.open_cell(widths[column], 1, 0, total);
            self.line("TableText", "");
            self.xml.close();
            column += 1;
        }
        self.xml.close();
    }

    fn open_cell(&mut self, width: u32, span: usize, cluster: u8, total: bool) {
        self.xml.open("w:tc", &[]).open("w:tcPr", &[]);
        self.xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
        if span > 1 {
            self.xml.empty("w:gridSpan", &[("w:val", &span.to_string())]);
        }
        if cluster > 0 || total {
            self.xml.open("w:tcBorders", &[]);
            if total {
                let ink = palette::hex(palette::INK);
                self.xml.empty(
                    "w:top",
                    &[("w:val", "single"), ("w:sz", "6"), ("w:space", "0"), ("w:color", &ink)],
                );
            }
            if cluster > 0 {
                let colour = palette::hex(palette::cluster(cluster));
                self.xml.empty(
                    "w:left",
                    &[("w:val", "single"), ("w:sz", "24"), ("w:space", "0"), ("w:color", &colour)],
                );
            }
            self.xml.close();
        }
        self.xml.close();
    }

    /// An example in a box: a table of one cell.
    pub(super) fn example(&mut self, example: &'d ExampleBox) {
        self.counters.boxes += 1;
        let width = self.text_width;
        self.open_table("BoxTable", &[width], "0400", "");
        self.xml.open("w:tr", &[]).open("w:tc", &[]);
        self.xml
            .open("w:tcPr", &[])
            .empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")])
            .close();
        self.open_paragraph("BoxTitle", "");
        self.caption_number(self.words.example, None, self.counters.boxes);
        runs::plain(&mut self.xml, &example.title, self.rtl, "");
        self.xml.close();
        if !example.country.is_empty() {
            self.line("BoxCountry", &example.country);
        }
        for paragraph in &example.paragraphs {
            self.paragraph(paragraph, Some("BoxText"));
        }
        if !example.source.is_empty() {
            self.open_paragraph("BoxSource", "");
            let label = format!("{}{}", self.words.source, self.words.colon);
            runs::plain(&mut self.xml, &label, self.rtl, "<w:rStyle w:val=\"CaptionNumber\"/>");
            self.runs(&example.source);
            self.xml.close();
        }
        self.xml.close().close().close();
        self.line("BoxGap", "");
    }
}

/// The widths of the columns in twentieths of a point: as asked for, or by what stands in them.
pub(crate) fn widths(table: &Table, total: u32) -> Vec<u32> {
    let columns = table.columns().max(1);
    let weights: Vec<u32> = if table.widths.len() == columns {
        table.widths.iter().map(|width| u32::from(*width).max(1)).collect()
    } else {
        natural(table, columns)
    };
    let sum: u64 = weights.iter().map(|weight| u64::from(*weight)).sum::<u64>().max(1);
    let share = |weight: &u32| u64::from(total) * u64::from(*weight) / sum;
    weights.iter().map(|weight| u32::try_from(share(weight)).unwrap_or(total)).collect()
}

/// About how much each column needs, in the width of a digit and the margins of a cell: its longest cell, up to a
/// line's third, and never less than its longest word. A short cell, such as a percentage, is one word.
fn natural(table: &Table, columns: usize) -> Vec<u32> {
    const DIGIT: u32 = 10;
    const MARGINS: u32 = 22;
    let mut weights = vec![4 * DIGIT + MARGINS; columns];
    for row in table.header.iter().chain(&table.rows) {
        let mut column = 0;
        for cell in row {
            if cell.span <= 1 && column < columns {
                let text = plain(&cell.runs);
                let wide = |text: &str| {
                    text.chars().map(|letter| if letter as u32 >= 0x2e80 { 2 } else { 1 }).sum::<u32>()
                };
                let word = text.split_whitespace().map(wide).max().unwrap_or(0).min(24);
                let word = if wide(&text) <= 10 { wide(&text) } else { word };
                let digits = wide(&text).min(44).max(word + 1);
                weights[column] = weights[column].max(digits * DIGIT + MARGINS);
            }
            column += usize::from(cell.span.max(1));
        }
    }
    weights
}
