//! What can be typed after `sterna`.

use std::path::PathBuf;

pub use crate::workbook_arguments::Workbook;
use clap::{Args, Parser, Subcommand, ValueEnum};

pub use crate::report_arguments::{Brief, Report};

/// Sterna: the machinery of the Global Compact for Migration, on one computer.
#[derive(Debug, Parser)]
#[command(name = "sterna", version, about, propagate_version = true)]
pub struct Arguments {
    /// Where the archive lives.
    #[command(flatten)]
    pub place: Place,

    /// What to do; started without a verb, as by a double click, it serves and opens the browser.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// The folder that holds everything, when none is named.
pub const DATA: &str = "data";

/// Where the archive lives.
#[derive(Clone, Debug, Args)]
pub struct Place {
    /// The folder that holds everything.
    #[arg(long, global = true, value_name = "DIR", default_value = DATA, env = "STERNA_DATA")]
    pub data: PathBuf,

    /// Keeps the archive in PostgreSQL instead: postgres://user@host/database.
    #[arg(long, global = true, value_name = "URL", env = "STERNA_DATABASE", hide_env_values = true)]
    pub database: Option<String>,
}

/// The verbs.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Starts the program and prints its address.
    Serve(Serve),
    /// Brings files in.
    #[command(subcommand)]
    Import(Import),
    /// Lists and shows projects.
    #[command(subcommand)]
    Project(Project),
    /// Ties an outcome to objectives, targets or principles, or unties it.
    Tag(Tag),
    /// Asks contributors by workbook, and takes their answers in.
    #[command(subcommand)]
    Workbook(Workbook),
    /// Reads texts, one a line, and suggests what each speaks to: software's opinion, offline.
    Align(Align),
    /// Counts what is recorded, by objective, cluster, country and more.
    Stocktake(Stocktake),
    /// Hands projects out: as an IATI file that can be published, or as a table.
    Export(Export),
    /// Writes a two-page briefing note on an objective in a country, area or region.
    Brief(Brief),
    /// Lists, makes, refreshes and hands out working reports, and takes Word files back.
    #[command(subcommand)]
    Report(Report),
    /// Lists, exports and loads the words everybody shares.
    #[command(subcommand)]
    Vocabulary(Vocabulary),
    /// Lists rate tables, loads one, or removes one; nothing is converted without.
    Rates {
        /// A CSV or XLSX file with the columns currency, per, date, source.
        file: Option<PathBuf>,
        /// What the table is called.
        #[arg(long, default_value = "default")]
        name: String,
        /// Removes the table of this name.
        #[arg(long, value_name = "NAME", conflicts_with = "file")]
        remove: Option<String>,
    },
    /// Loads the demonstration collections, or removes one.
    Demo(Demo),
    /// Erases a record for good: every version of it, what tags quoted, what imports kept. A tombstone stays.
    Erase(Erase),
    /// Builds search and counting anew from the records.
    Reindex,
    /// Verifies hashes, sequence, links and projections.
    Check(Formatted),
    /// Writes everything into one file, beside a running server if there is one.
    Backup {
        /// The file to write.
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
    },
    /// Fills an empty place from a backup, on either database, then checks it.
    Restore {
        /// The backup.
        file: PathBuf,
    },
    /// Backs up, then brings the archive to this program's version.
    Upgrade,
}

/// How results are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Table,
    /// One documented JSON value.
    Json,
    /// Comma-separated values.
    Csv,
    /// A workbook.
    Xlsx,
}

/// Only the format.
#[derive(Debug, Args)]
pub struct Formatted {
    /// How to print.
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
}

/// `serve`.
#[derive(Debug, Args)]
pub struct Serve {
    /// Where to listen; loopback only until accounts exist. Port 0 lets the system choose.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8023", env = "STERNA_LISTEN")]
    pub listen: String,

    /// Loads the demonstration collections on first start.
    #[arg(long)]
    pub demo: bool,

    /// Where metrics are offered (Prometheus text), for example 127.0.0.1:9023; nowhere by default.
    #[arg(long, value_name = "ADDRESS")]
    pub metrics: Option<String>,

    /// Opens the address in the browser.
    #[arg(long)]
    pub open: bool,
}

/// `import`.
#[derive(Debug, Subcommand)]
pub enum Import {
    /// IATI activity files, 1.0x to 2.03, plain or gzip.
    Iati(ImportFiles),
    /// CSV and XLSX tables.
    Table {
        /// The files and where they go.
        #[command(flatten)]
        files: ImportFiles,
        /// The sheet to read; the first one with a table by default.
        #[arg(long)]
        sheet: Option<String>,
        /// What a column holds, as COLUMN=FIELD (a heading or a letter); may be repeated.
        #[arg(long = "column", value_name = "COLUMN=FIELD")]
        columns: Vec<String>,
        /// Writes the refused rows, with what was wrong, into this file.
        #[arg(long, value_name = "FILE")]
        refused: Option<PathBuf>,
    },
    /// Undoes a whole import; later edits are kept and listed.
    Undo {
        /// The import's id, as printed by the import.
        id: String,
    },
}

/// Files and where they go.
#[derive(Debug, Args)]
pub struct ImportFiles {
    /// Files, or `-` for standard input.
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// The collection's name.
    #[arg(long, default_value = "main")]
    pub collection: String,
    /// Reads and checks, and stores nothing.
    #[arg(long)]
    pub preview: bool,
    /// The language of findings and of the file of refused rows.
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// How to print.
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
}

/// `project`.
#[derive(Debug, Subcommand)]
pub enum Project {
    /// Lists projects, filtered.
    List {
        /// Collections to list; all by default.
        #[arg(long = "collection", value_name = "NAME")]
        collections: Vec<String>,
        /// Filters, for example country=KEN.
        #[arg(long = "filter", value_name = "KEY=VALUE")]
        filters: Vec<String>,
        /// Words to search for.
        #[arg(long)]
        search: Option<String>,
        /// At most so many.
        #[arg(long, default_value_t = 50)]
        limit: usize,
        /// The language of titles.
        #[arg(long, default_value = "en")]
        lang: String,
        /// How to print.
        #[arg(long, value_enum, default_value = "table")]
        format: Format,
    },
    /// Shows one project by id or by its publisher's identifier.
    Show {
        /// The id.
        id: String,
        /// The language to show.
        #[arg(long, default_value = "en")]
        lang: String,
        /// How to print.
        #[arg(long, value_enum, default_value = "table")]
        format: Format,
    },
}

/// `tag`.
#[derive(Debug, Args)]
pub struct Tag {
    /// The project, by id or by its publisher's identifier.
    pub project: Option<String>,
    /// The outcome's id or its number from 1; the whole project when it names none.
    #[arg(long)]
    pub outcome: Option<String>,
    /// The framework: gcm, sdg, sdg-target, principle, …
    #[arg(long, default_value = "gcm")]
    pub framework: String,
    /// Concepts to tie, first is first in rank.
    #[arg(long = "add", value_name = "CODE", num_args = 1..)]
    pub add: Vec<String>,
    /// Concepts to untie.
    #[arg(long = "remove", value_name = "CODE", num_args = 1..)]
    pub remove: Vec<String>,
    /// Says that none of the framework applies.
    #[arg(long, conflicts_with_all = ["add", "remove"])]
    pub none: bool,
    /// Stores what the engine suggests, as suggested and never as confirmed: for the project, or for a whole --collection.
    #[arg(long, conflicts_with_all = ["add", "remove", "none"])]
    pub suggest: bool,
    /// With --suggest: all projects of a collection instead of one.
    #[arg(long, value_name = "NAME", requires = "suggest", conflicts_with = "project")]
    pub collection: Option<String>,
    /// Undoes a change set, as printed by an earlier call.
    #[arg(long, value_name = "CHANGE", conflicts_with_all = ["add", "remove", "none", "project"])]
    pub undo: Option<String>,
    /// How to print.
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
}

/// `align`.
#[derive(Debug, Args)]
pub struct Align {
    /// gcm, sdg-goal, sdg-target or principles.
    #[arg(long, default_value = "gcm")]
    pub framework: String,
    /// Suggestions a text at most.
    #[arg(long, default_value_t = 4)]
    pub top: usize,
    /// Confidence under which nothing is suggested, 0 to 1; 0 switches abstaining off. The model's own when nothing is said.
    #[arg(long, value_name = "CONFIDENCE")]
    pub min: Option<f32>,
    /// How to print: one JSON object a text, or a row a suggestion.
    #[arg(long, value_enum, default_value = "jsonl")]
    pub format: AlignFormat,
    /// The language of every text, such as fr; else what a line says, else detected.
    #[arg(long)]
    pub lang: Option<String>,
    /// Leaves out which words moved the score; faster.
    #[arg(long)]
    pub no_evidence: bool,
    /// Suggests nothing for texts about refugees or asylum-seekers, who have a Compact of their own.
    #[arg(long)]
    pub without_refugees: bool,
    /// Files of lines, plain or JSON with id, text and lang; - for standard input. Evidence is placed in characters.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

/// How `align` prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum AlignFormat {
    /// One JSON object a text.
    Jsonl,
    /// A row a suggestion, cells parted by tabs.
    Table,
}

/// `stocktake`.
#[derive(Debug, Args)]
pub struct Stocktake {
    /// The framework: gcm, sdg, sdg-target, principle, …
    #[arg(long, default_value = "gcm")]
    pub framework: String,
    /// The grouping: cluster, area, objective, principle, sdg, country, region, year, donor, type, status.
    #[arg(long, default_value = "cluster")]
    pub by: String,
    /// Collections that are counted.
    #[arg(long = "collection", value_name = "NAME")]
    pub collections: Vec<String>,
    /// Filters, for example country=KEN.
    #[arg(long = "filter", value_name = "KEY=VALUE")]
    pub filters: Vec<String>,
    /// What a percentage is of: tagged, activated, all.
    #[arg(long, default_value = "tagged")]
    pub denominator: String,
    /// How percentages are rounded: floor, half-up.
    #[arg(long, default_value = "floor")]
    pub rounding: String,
    /// As of this change number.
    #[arg(long, value_name = "N")]
    pub as_of: Option<i64>,
    /// Converts money to this currency, with a loaded rate table.
    #[arg(long, value_name = "CURRENCY")]
    pub convert: Option<String>,
    /// Which rate table.
    #[arg(long, value_name = "NAME", default_value = "default")]
    pub rates: String,
    /// The language of labels and sentences.
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// Counts the demonstration when no collection is named; loads it first if it is not there.
    #[arg(long)]
    pub demo: bool,
    /// Recomputes a file that was handed out, as of its change number, and tells whether it still holds.
    #[arg(long, value_name = "FILE")]
    pub verify: Option<PathBuf>,
    /// How to print.
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
    /// Where to write; standard output by default.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// The forms of a project export.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExportForm {
    /// IATI 2.03 activities, valid for the official schema.
    Iati,
    /// Comma-separated values.
    Csv,
    /// A workbook.
    Xlsx,
    /// JSON, with everything.
    Json,
}

/// `export`.
#[derive(Debug, Args)]
pub struct Export {
    /// The form.
    #[arg(value_enum, required_unless_present = "verify")]
    pub form: Option<ExportForm>,
    /// Collections to hand out; all by default.
    #[arg(long = "collection", value_name = "NAME")]
    pub collections: Vec<String>,
    /// Filters, for example country=KEN.
    #[arg(long = "filter", value_name = "KEY=VALUE")]
    pub filters: Vec<String>,
    /// The language of headings and labels in tables.
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// Who publishes projects that name no reporting organisation: identifier, IATI type, name. It is kept.
    #[arg(long, value_name = "REF,TYPE,NAME")]
    pub publisher: Option<String>,
    /// Where to write; `-` is standard output.
    #[arg(short, long, value_name = "FILE", default_value = "-")]
    pub output: PathBuf,
    /// Writes an IATI file that was handed out again, as of its change number, and tells whether it still holds.
    #[arg(long, value_name = "FILE", conflicts_with = "form")]
    pub verify: Option<PathBuf>,
    /// How to say what came of it, on standard error (with --verify: on standard output).
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
}

/// `vocabulary`.
#[derive(Debug, Subcommand)]
pub enum Vocabulary {
    /// Lists frameworks, or the concepts of one.
    List {
        /// The framework.
        framework: Option<String>,
        /// The language of labels.
        #[arg(long, default_value = "en")]
        lang: String,
        /// How to print.
        #[arg(long, value_enum, default_value = "table")]
        format: Format,
    },
    /// Writes a framework as SKOS.
    Export {
        /// The framework.
        framework: String,
        /// turtle or json-ld.
        #[arg(long = "as", default_value = "turtle")]
        form: String,
    },
    /// Loads official wordings from the publisher's file.
    Load {
        /// The file: CSV, JSON or SKOS JSON-LD.
        file: PathBuf,
        /// The framework they belong to.
        #[arg(long)]
        framework: String,
    },
    /// Fixes the installation's URI base, once; prints it without an argument.
    Base {
        /// An https address that is not this computer's own.
        uri: Option<String>,
    },
    /// Shows what retiring or splitting a concept would do to the tags, and does it with --apply.
    Retire {
        /// The framework.
        framework: String,
        /// The concept that goes.
        concept: String,
        /// The concepts that take its place.
        #[arg(long = "into", value_name = "CODE", num_args = 0..)]
        into: Vec<String>,
        /// Does it, as one change set.
        #[arg(long)]
        apply: bool,
    },
}

/// `demo`.
#[derive(Debug, Args)]
pub struct Demo {
    /// Removes a demonstration collection instead.
    #[arg(long, value_name = "COLLECTION")]
    pub remove: Option<String>,
}

/// `erase`.
#[derive(Debug, Args)]
pub struct Erase {
    /// The record, by id or by its publisher's identifier.
    pub record: String,
    /// Why; it is kept with the tombstone, so it names nobody.
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
    /// How to print.
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
}
