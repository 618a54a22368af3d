//! A table: for looking things up. It may run wide, in its own frame, and its first column stays.

use maud::{Markup, html};

use super::EmptyState;
use crate::Ctx;

/// Which way a column is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From the first to the last.
    Ascending,
    /// From the last to the first.
    Descending,
}

/// A column that can be sorted.
#[derive(Clone, Debug)]
pub struct Sort {
    /// The view sorted by it, or turned round when it already is.
    pub href: String,
    /// Which way, when the view is sorted by it.
    pub direction: Option<Direction>,
}

impl Sort {
    /// A sort link over the query parameter `sort` with the values `key` and `-key`.
    pub fn by(ctx: &Ctx, key: &str) -> Self {
        let held = ctx.pairs().into_iter().find(|(name, _)| name == "sort").map(|(_, value)| value);
        let down = format!("-{key}");
        let direction = match held {
            Some(value) if value == key => Some(Direction::Ascending),
            Some(value) if value == down => Some(Direction::Descending),
            _ => None,
        };
        let next = if direction == Some(Direction::Ascending) { down.as_str() } else { key };
        Self { href: ctx.here_with("sort", Some(next)), direction }
    }
}

/// A column.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its heading.
    pub label: String,
    /// Figures: set to the end, in tabular digits.
    pub numeric: bool,
    /// Whether it can be sorted.
    pub sort: Option<Sort>,
}

impl Column {
    /// A column of text.
    pub fn text(label: impl Into<String>) -> Self {
        Self { label: label.into(), numeric: false, sort: None }
    }

    /// A column of figures.
    pub fn figures(label: impl Into<String>) -> Self {
        Self { label: label.into(), numeric: true, sort: None }
    }

    /// The same, sortable.
    #[must_use]
    pub fn sort(mut self, sort: Sort) -> Self {
        self.sort = Some(sort);
        self
    }
}

/// A row: the first cell is its heading.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// One cell for each column.
    pub cells: Vec<Markup>,
    /// Stands out as the sum, or as what is apart (untagged).
    pub apart: bool,
    /// Opens a group: the cluster, 1 to 4, of its edge; 0 for none.
    pub cluster: u8,
}

impl Row {
    /// A plain row.
    pub fn new(cells: Vec<Markup>) -> Self {
        Self { cells, apart: false, cluster: 0 }
    }
}

/// How tall rows are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Density {
    /// For reading.
    #[default]
    Roomy,
    /// For scanning.
    Dense,
}

impl Density {
    /// The density of this view: the query parameter `rows` is `dense` or absent.
    pub fn of(ctx: &Ctx) -> Self {
        let dense = ctx.pairs().iter().any(|(name, value)| name == "rows" && value == "dense");
        if dense { Density::Dense } else { Density::Roomy }
    }
}

/// The same data in another form.
#[derive(Clone, Debug)]
pub struct Export {
    /// `CSV`, `Excel`, `JSON`.
    pub label: String,
    /// Its address.
    pub href: String,
}

/// A table.
#[derive(Clone, Debug)]
pub struct DataTable {
    /// What it shows, of what, as of when.
    pub caption: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
    /// How tall rows are; a link changes it when `density_switch` is set.
    pub density: Density,
    /// Offers the other density.
    pub density_switch: bool,
    /// The same data in other forms.
    pub exports: Vec<Export>,
    /// Shown instead when there are no rows.
    pub empty: Option<EmptyState>,
    /// Hides the caption from sight, where a heading right above says the same.
    pub caption_hidden: bool,
}

impl DataTable {
    /// A table without rows.
    pub fn new(caption: impl Into<String>, columns: Vec<Column>) -> Self {
        Self {
            caption: caption.into(),
            columns,
            rows: Vec::new(),
            density: Density::Roomy,
            density_switch: false,
            exports: Vec::new(),
            empty: None,
            caption_hidden: false,
        }
    }

    /// With rows.
    #[must_use]
    pub fn rows(mut self, rows: Vec<Row>) -> Self {
        self.rows = rows;
        self
    }

    /// The table in its frame.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        if self.rows.is_empty()
            && let Some(empty) = &self.empty
        {
            return empty.render(ctx);
        }
        html! {
            div.table-block {
                (self.tools(ctx))
                div.table-frame role="region" tabindex="0" aria-label=(ctx.content(&self.caption)) {
                    table data-dense[self.density == Density::Dense] {
                        caption.visually-hidden[self.caption_hidden] { (ctx.content(&self.caption)) }
                        thead { tr { @for column in &self.columns { (head(ctx, column)) } } }
                        tbody { @for row in &self.rows { (self.row(row)) } }
                    }
                }
            }
        }
    }

    fn row(&self, row: &Row) -> Markup {
        let cluster = (row.cluster > 0).then(|| row.cluster.to_string());
        html! {
            tr.apart[row.apart] data-cluster=[cluster] {
                @for (index, cell) in row.cells.iter().enumerate() {
                    @let numeric = self.columns.get(index).is_some_and(|column| column.numeric);
                    @if index == 0 { th scope="row" { (cell) } } @else { td.num[numeric] { (cell) } }
                }
            }
        }
    }

    fn tools(&self, ctx: &Ctx) -> Markup {
        let (value, message) = match self.density {
            Density::Roomy => (Some("dense"), "table-dense"),
            Density::Dense => (None, "table-roomy"),
        };
        html! {
            @if self.density_switch || !self.exports.is_empty() {
                ul.table-tools {
                    @if self.density_switch { li { a href=(ctx.here_with("rows", value)) { (ctx.t(message)) } } }
                    @for export in &self.exports {
                        li { a href=(export.href) download { (ctx.content(&export.label)) } }
                    }
                }
            }
        }
    }
}

fn head(ctx: &Ctx, column: &Column) -> Markup {
    let sorted = column.sort.as_ref().and_then(|sort| sort.direction);
    let (order, sign) = match sorted {
        Some(Direction::Ascending) => (Some("ascending"), "↑"),
        Some(Direction::Descending) => (Some("descending"), "↓"),
        None => (None, "↕"),
    };
    html! {
        th.num[column.numeric] scope="col" aria-sort=[order] {
            @match &column.sort {
                Some(sort) => a.sort href=(sort.href) data-live-link {
                    (ctx.content(&column.label)) span.sort-sign aria-hidden="true" { (sign) }
                },
                None => (ctx.content(&column.label)),
            }
        }
    }
}
