//! What can be typed after `sterna brief` and `sterna report`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::arguments::Format;

/// `brief`.
#[derive(Debug, Args)]
pub struct Brief {
    /// The objective, 1 to 23.
    #[arg(long, value_name = "NUMBER", required_unless_present = "verify")]
    pub objective: Option<String>,
    /// A country or area, three letters.
    #[arg(long, value_name = "ISO3", conflicts_with = "region")]
    pub country: Option<String>,
    /// A region of M49, by its code.
    #[arg(long, value_name = "CODE")]
    pub region: Option<String>,
    /// Collections that are counted; all that are no demonstration by default.
    #[arg(long = "collection", value_name = "NAME")]
    pub collections: Vec<String>,
    /// The language of the note.
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// The date it bears; today by default.
    #[arg(long, value_name = "DATE")]
    pub date: Option<jiff::civil::Date>,
    /// As of this change number.
    #[arg(long, value_name = "N")]
    pub as_of: Option<i64>,
    /// Writes a file that was handed out again, as of its change number, and tells whether it still holds.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["objective", "country", "region"])]
    pub verify: Option<PathBuf>,
    /// How to print what verifying found.
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
    /// The file to write, its form by its ending: .docx, .pdf, .html or .json; JSON to standard output by default.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// `report`.
#[derive(Debug, Subcommand)]
pub enum Report {
    /// Lists the working reports.
    List {
        /// How to print.
        #[arg(long, value_enum, default_value = "table")]
        format: Format,
    },
    /// Makes a report from a template and fills its figures.
    Create {
        /// The template: cluster-stocktake, activity-review or blank.
        #[arg(long, default_value = "cluster-stocktake")]
        template: String,
        /// Its title; the template's name by default.
        #[arg(long, default_value = "")]
        title: String,
        /// The language it is written in.
        #[arg(long, default_value = "en")]
        lang: String,
        /// Filters of every figure, as an address of the stocktake has them: collection=own&country=KEN.
        #[arg(long, default_value = "", value_name = "QUERY")]
        scope: String,
        /// How to print.
        #[arg(long, value_enum, default_value = "table")]
        format: Format,
    },
    /// Shows a report: its chapters, where each stands, and the quoted figures that moved.
    Show {
        /// The id.
        id: String,
        /// How to print.
        #[arg(long, value_enum, default_value = "table")]
        format: Format,
    },
    /// Writes a report, or one chapter, into a file.
    Export {
        /// The id.
        id: String,
        /// The file, its form by its ending: .docx, .pdf, .html or .json.
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
        /// One chapter only, by its id.
        #[arg(long, value_name = "CHAPTER")]
        chapter: Option<String>,
        /// The date it bears; today by default.
        #[arg(long, value_name = "DATE")]
        date: Option<jiff::civil::Date>,
    },
    /// Reads a Word file of a report and shows what changed, part by part; takes what is named.
    Import {
        /// The id.
        id: String,
        /// The Word file.
        file: PathBuf,
        /// Takes every change that can be taken and that nobody else changed too.
        #[arg(long)]
        take_all: bool,
        /// Takes this part; may be repeated.
        #[arg(long = "take", value_name = "KEY")]
        take: Vec<String>,
        /// How to print.
        #[arg(long, value_enum, default_value = "table")]
        format: Format,
    },
    /// Asks all figures anew; prose is not touched, and sentences whose figures moved are listed.
    Refresh {
        /// The id.
        id: String,
        /// Takes the new value into every sentence whose figure moved.
        #[arg(long)]
        accept: bool,
        /// How to print.
        #[arg(long, value_enum, default_value = "table")]
        format: Format,
    },
    /// Puts new words into a block of prose, or reads them from standard input.
    Write {
        /// The id.
        id: String,
        /// The block, by its id.
        block: String,
        /// The words.
        #[arg(long)]
        text: Option<String>,
    },
    /// Takes a chapter a step to clearance or back.
    Clear {
        /// The id.
        id: String,
        /// The chapter, by its id.
        chapter: String,
        /// The step: drafting, for-review or cleared.
        #[arg(long, default_value = "cleared")]
        step: String,
        /// Who, in words: an office.
        #[arg(long, default_value = "")]
        by: String,
    },
    /// Makes a file that was handed out again, as of its change number, and tells whether it still holds.
    Verify {
        /// The file.
        file: PathBuf,
        /// How to print.
        #[arg(long, value_enum, default_value = "table")]
        format: Format,
    },
}
