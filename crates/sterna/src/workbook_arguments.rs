//! What can be typed after `sterna workbook`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::arguments::Format;

/// `workbook`.
#[derive(Debug, Subcommand)]
pub enum Workbook {
    /// Begins a round and writes a workbook for each contributor; or writes those of a round anew.
    Create(Create),
    /// Reads workbooks that came back; no record changes before answers are accepted.
    Import {
        /// The round, by id or name.
        round: String,
        /// The workbooks.
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Whose they are, for a file that cannot say so itself.
        #[arg(long, value_name = "NAME")]
        contributor: Option<String>,
        /// The language of what is said about the files.
        #[arg(long, default_value = "en")]
        lang: String,
        /// How to print.
        #[arg(long, value_enum, default_value = "table")]
        format: Format,
    },
    /// Lists the rounds; or who was asked in one, who has not answered, and what waits for a decision.
    Status {
        /// The round, by id or name.
        round: Option<String>,
        /// Lists the answers too.
        #[arg(long)]
        items: bool,
        /// Only those who have not answered.
        #[arg(long)]
        waiting: bool,
        /// The language of values.
        #[arg(long, default_value = "en")]
        lang: String,
        /// How to print.
        #[arg(long, value_enum, default_value = "table")]
        format: Format,
    },
    /// Writes answers into the records, as one change that can be undone.
    Accept(Which),
    /// Leaves the records as they are; the answers stay with the round.
    Reject(Which),
    /// Takes rejections back.
    Reopen(Which),
    /// Undoes what an acceptance wrote; later changes are kept.
    Undo {
        /// The change, as printed by `accept`.
        change: String,
    },
}

/// `workbook create`.
#[derive(Debug, Args)]
pub struct Create {
    /// What the round is called.
    #[arg(long, required_unless_present = "round")]
    pub name: Option<String>,
    /// Filters of the records it is about, for example collection=main.
    #[arg(long = "filter", value_name = "KEY=VALUE")]
    pub filters: Vec<String>,
    /// A contributor: NAME; LANGUAGE; RECORDS, where RECORDS is all, implementing=NAME, owner=NAME or filters such as
    /// country=KEN. May be repeated.
    #[arg(long = "contributor", value_name = "NAME; LANGUAGE; RECORDS")]
    pub contributors: Vec<String>,
    /// A file with one contributor a line.
    #[arg(long, value_name = "FILE")]
    pub contributors_file: Option<PathBuf>,
    /// The last day for answers.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub deadline: Option<String>,
    /// What is asked: type, status, start, end, countries, implementers, funders, amount, objectives, targets. May be
    /// repeated; everything when left out.
    #[arg(long = "ask", value_name = "QUESTION")]
    pub ask: Vec<String>,
    /// The collection that new records go into.
    #[arg(long, default_value = "main")]
    pub collection: String,
    /// Writes the workbooks of this round anew instead of beginning one.
    #[arg(long, conflicts_with_all = ["name", "filters", "deadline", "ask", "contributors_file"])]
    pub round: Option<String>,
    /// The folder to write into.
    #[arg(short, long, value_name = "DIR", default_value = ".")]
    pub output: PathBuf,
    /// How to print.
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
}

/// Which answers of a round.
#[derive(Debug, Args)]
pub struct Which {
    /// The round, by id or name.
    pub round: String,
    /// Answers by id, as listed by `status --items`. May be repeated.
    #[arg(long = "item", value_name = "ID")]
    pub items: Vec<String>,
    /// All open ones of a kind: addition, agreement, conflict, new-row, emptied. May be repeated.
    #[arg(long = "kind", value_name = "KIND")]
    pub kinds: Vec<String>,
    /// Only those of a contributor.
    #[arg(long, value_name = "NAME")]
    pub contributor: Option<String>,
    /// How to print.
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
}
