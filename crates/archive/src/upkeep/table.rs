//! The tables as a backup carries them: named columns in a fixed order, rows in the order of their keys, the same
//! from either engine.

use serde_json::Value;

use crate::ArchiveError;
use crate::engine::{Bind, Placeholders, Row, values};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    /// A BIGINT or nothing.
    Int,
    /// A text or nothing.
    Text,
    /// Bytes or nothing; base64 in a backup.
    Bytes,
}

use Column::{Bytes, Int, Text};

/// A table.
pub(super) struct Table {
    /// Its name.
    pub name: &'static str,
    /// Its columns; the first `key` of them are its key.
    pub columns: &'static [(&'static str, Column)],
    /// How many columns are its key.
    pub key: usize,
    /// Rows read at once: fewer where rows are long.
    pub rows_at_once: i64,
}

const fn table(
    name: &'static str,
    key: usize,
    rows_at_once: i64,
    columns: &'static [(&'static str, Column)],
) -> Table {
    Table { name, columns, key, rows_at_once }
}

/// Every table but the schema's own ledger.
pub(super) const TABLES: &[Table] = &[
    table("head", 1, 1, &[("id", Int), ("seq", Int), ("chain", Bytes)]),
    table(
        "change_set",
        1,
        2_000,
        &[
            ("change", Int),
            ("id", Text),
            ("first_seq", Int),
            ("row_count", Int),
            ("actor", Text),
            ("at_us", Int),
            ("summary", Text),
            ("file_name", Text),
            ("file_hash", Text),
            ("undoes", Int),
            ("rows_hash", Bytes),
            ("chain", Bytes),
        ],
    ),
    table("body", 1, 128, &[("id", Int), ("salt", Bytes), ("bytes", Bytes)]),
    table(
        "version",
        3,
        2_000,
        &[
            ("record", Text),
            ("version", Int),
            ("change", Int),
            ("place", Int),
            ("kind", Text),
            ("collection", Text),
            ("state", Text),
            ("owner", Text),
            ("language", Text),
            ("sensitivity", Int),
            ("schema_number", Int),
            ("standing", Int),
            ("body", Int),
            ("hash", Bytes),
            ("source", Text),
        ],
    ),
    table(
        "tag",
        2,
        2_000,
        &[
            ("change", Int),
            ("place", Int),
            ("verb", Int),
            ("record", Text),
            ("node", Text),
            ("framework", Text),
            ("framework_version", Text),
            ("concept", Text),
            ("status", Int),
            ("origin", Int),
            ("tag_rank", Int),
            ("confidence", Int),
            ("evidence", Text),
            ("source", Text),
        ],
    ),
    table(
        "link",
        2,
        2_000,
        &[
            ("change", Int),
            ("place", Int),
            ("verb", Int),
            ("record", Text),
            ("relation", Text),
            ("namespace", Text),
            ("target", Text),
            ("source", Text),
        ],
    ),
    table(
        "alias",
        2,
        2_000,
        &[
            ("change", Int),
            ("place", Int),
            ("verb", Int),
            ("record", Text),
            ("namespace", Text),
            ("identifier", Text),
            ("source", Text),
        ],
    ),
    table(
        "collection",
        1,
        2_000,
        &[("slug", Text), ("names", Text), ("synthetic", Int), ("factual_demo", Int), ("created_us", Int)],
    ),
    table(
        "import",
        1,
        2_000,
        &[
            ("change", Int),
            ("id", Text),
            ("collection", Text),
            ("file_name", Text),
            ("file_hash", Text),
            ("form", Text),
            ("actor", Text),
            ("at_us", Int),
            ("state", Text),
            ("done", Int),
            ("total", Int),
            ("note", Text),
            ("base_seq", Int),
            ("row_count", Int),
            ("rows_hash", Bytes),
            ("created", Int),
            ("updated", Int),
            ("unchanged", Int),
            ("refused", Int),
        ],
    ),
    table(
        "import_row",
        2,
        256,
        &[
            ("change", Int),
            ("position", Int),
            ("source", Text),
            ("identifier", Text),
            ("title", Text),
            ("outcome", Int),
            ("severity", Int),
            ("findings", Text),
            ("original", Text),
            ("record", Text),
        ],
    ),
    table(
        "file",
        1,
        2_000,
        &[
            ("hash", Text),
            ("size_bytes", Int),
            ("name", Text),
            ("media_type", Text),
            ("actor", Text),
            ("at_us", Int),
            ("keep_until_us", Int),
            ("erased_us", Int),
        ],
    ),
    table(
        "register",
        2,
        200,
        &[
            ("kind", Text),
            ("entry", Text),
            ("owner", Text),
            ("content", Text),
            ("revision", Int),
            ("changed_us", Int),
            ("expires_us", Int),
        ],
    ),
    table(
        "job",
        1,
        500,
        &[
            ("id", Text),
            ("kind", Text),
            ("payload", Text),
            ("state", Text),
            ("attempts", Int),
            ("run_after_us", Int),
            ("lease_until_us", Int),
            ("cancel", Int),
            ("done", Int),
            ("total", Int),
            ("note", Text),
            ("created_us", Int),
            ("finished_us", Int),
        ],
    ),
    table(
        "dataset",
        1,
        2_000,
        &[
            ("slug", Text),
            ("names", Text),
            ("open", Int),
            ("created_us", Int),
            ("vintage", Int),
            ("chain", Bytes),
        ],
    ),
    table("series", 1, 2_000, &[("series", Int), ("dataset", Text), ("dimensions", Text)]),
    table(
        "vintage",
        2,
        2_000,
        &[
            ("dataset", Text),
            ("vintage", Int),
            ("actor", Text),
            ("at_us", Int),
            ("summary", Text),
            ("file_name", Text),
            ("file_hash", Text),
            ("row_count", Int),
            ("rows_hash", Bytes),
            ("chain", Bytes),
        ],
    ),
    table(
        "observation",
        4,
        2_000,
        &[
            ("series", Int),
            ("first_day", Int),
            ("last_day", Int),
            ("vintage", Int),
            ("mantissa", Int),
            ("scale", Int),
            ("unit", Text),
            ("status", Text),
        ],
    ),
    table("erasure", 1, 2_000, &[("record", Text), ("at_us", Int), ("actor", Text), ("reason", Text)]),
];

impl Table {
    /// The table of that name.
    pub(super) fn named(name: &str) -> Option<&'static Self> {
        TABLES.iter().find(|table| table.name == name)
    }

    fn column_list(&self, count: usize) -> String {
        self.columns[..count].iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
    }

    /// The statement that reads the next rows after a key, which is bound first, or the first ones.
    pub(super) fn page_text(&self, first: bool) -> String {
        let all = self.column_list(self.columns.len());
        let key = self.column_list(self.key);
        let after = (1..=self.key).map(|number| format!("${number}")).collect::<Vec<_>>().join(", ");
        let rest = if first { String::new() } else { format!("WHERE ({key}) > ({after}) ") };
        format!("SELECT {all} FROM {} {rest}ORDER BY {key} LIMIT {}", self.name, self.rows_at_once)
    }

    /// The statement that inserts rows.
    pub(super) fn insert_text(&self, rows: usize, placeholders: Placeholders) -> String {
        let all = self.column_list(self.columns.len());
        format!(
            "INSERT INTO {} ({all}) {}",
            self.name,
            values("VALUES $VALUES", self.columns.len(), rows, placeholders)
        )
    }

    /// A row as a backup carries it.
    pub(super) fn values(&self, row: &Row) -> Result<Vec<Value>, ArchiveError> {
        self.columns
            .iter()
            .enumerate()
            .map(|(index, (_, column))| {
                Ok(match column {
                    Int => row.int_or_none(index)?.map_or(Value::Null, Value::from),
                    Text => row.text_or_none(index)?.map_or(Value::Null, Value::from),
                    Bytes => row
                        .bytes_or_none(index)?
                        .map_or(Value::Null, |bytes| data_encoding::BASE64.encode(&bytes).into()),
                })
            })
            .collect()
    }
}

/// A value on its way into a table.
pub(super) enum Cell {
    Int(Option<i64>),
    Text(Option<String>),
    Bytes(Option<Vec<u8>>),
}

impl Cell {
    /// Takes a value of a backup for a column; `None` when it does not fit.
    pub(super) fn of(column: Column, value: Value) -> Option<Self> {
        Some(match (column, value) {
            (Int, Value::Null) => Self::Int(None),
            (Int, value) => Self::Int(Some(value.as_i64()?)),
            (Text, Value::Null) => Self::Text(None),
            (Text, Value::String(text)) => Self::Text(Some(text)),
            (Bytes, Value::Null) => Self::Bytes(None),
            (Bytes, Value::String(text)) => {
                Self::Bytes(Some(data_encoding::BASE64.decode(text.as_bytes()).ok()?))
            }
            _ => return None,
        })
    }

    /// As it is bound.
    pub(super) fn bind(&self) -> Bind<'_> {
        match self {
            Self::Int(value) => (*value).into(),
            Self::Text(value) => value.as_deref().into(),
            Self::Bytes(value) => value.as_deref().into(),
        }
    }
}
