//! What this room refuses, each with a stable dotted code.

use sterna_archive::ArchiveError;

use crate::ImportFinding;

/// A refusal or a fault of the portfolio.
#[derive(Debug, thiserror::Error)]
pub enum PortfolioError {
    /// `project.body`: the stored or given JSON is not a project.
    #[error("the project cannot be read: {message}")]
    Body {
        /// What the reader said.
        message: String,
    },
    /// `project.nameless`: a project needs a title or an identifier.
    #[error("a project needs a title or an identifier; give it one")]
    Nameless,
    /// `project.too-long`: a body may hold 2 MB.
    #[error("the project takes {bytes} bytes; at most 2,000,000 are kept. Shorten its texts or lists")]
    TooLong {
        /// Its size.
        bytes: usize,
    },
    /// `project.duplicate-outcome`: two outcomes of a body have one id.
    #[error("two outcomes have the id “{id}”; leave the id of a new outcome empty")]
    DuplicateOutcome {
        /// The id.
        id: String,
    },
    /// `project.transition`: its state does not allow that.
    #[error("a project that is {from} cannot {transition}")]
    Transition {
        /// The present state's code.
        from: &'static str,
        /// The transition's code.
        transition: &'static str,
    },
    /// `project.unknown`: nothing is known by that id or identifier.
    #[error("no project is known as “{name}”; give its id or its publisher's identifier")]
    UnknownProject {
        /// What was asked for.
        name: String,
    },
    /// `align.question`: a text, a framework or a limit was not given in a form that can be read.
    #[error("the text cannot be aligned: {message}")]
    Align {
        /// What is wrong and what to send.
        message: String,
    },
    /// `tag.unknown-node`: the project has no such outcome.
    #[error("the project has no outcome “{node}”; its outcomes are: {known}")]
    UnknownNode {
        /// What was asked for.
        node: String,
        /// The ids there are.
        known: String,
    },
    /// `tag.unknown-framework`: no framework has that code.
    #[error("no framework is called “{framework}”; there are: {known}")]
    UnknownFramework {
        /// What was asked for.
        framework: String,
        /// The codes there are.
        known: String,
    },
    /// `tag.unknown-concept`: the framework has no such concept.
    #[error("{framework} has no concept “{concept}”")]
    UnknownConcept {
        /// The framework.
        framework: String,
        /// What was asked for.
        concept: String,
    },
    /// `tag.too-many`: the framework limits how many of its concepts a node carries.
    #[error(
        "an outcome carries at most {limit} tags of {framework}; this would be {wanted}. Take one away first"
    )]
    TooManyTags {
        /// The framework.
        framework: String,
        /// Its limit.
        limit: u8,
        /// How many there would be.
        wanted: usize,
    },
    /// `tag.none-with-tags`: explicitly none and tags exclude each other.
    #[error("the outcome has tags of {framework}; take them away before saying that none applies")]
    NoneWithTags {
        /// The framework.
        framework: String,
    },
    /// `tag.bulk-too-many`: a bulk action has a limit.
    #[error("{wanted} nodes are more than one bulk action may tag ({limit}); narrow the filter")]
    BulkTooMany {
        /// How many were asked for.
        wanted: usize,
        /// The limit.
        limit: usize,
    },
    /// `import.demonstration`: an import never goes into a demonstration collection.
    #[error("“{collection}” is a demonstration collection; an import goes into one of your own")]
    Demonstration {
        /// Its slug.
        collection: String,
    },
    /// `import.collection`: not a name for a collection.
    #[error("“{collection}” cannot name a collection; use 1 to 64 small letters, digits and hyphens")]
    CollectionName {
        /// What was given.
        collection: String,
    },
    /// `import.iati`: the file cannot be read as IATI at all.
    #[error("{file}: {message}")]
    UnreadableIati {
        /// The file.
        file: String,
        /// Why, and the next step.
        message: String,
    },
    /// `import.table`: the file cannot be read as a table at all.
    #[error("{file}: {}", finding.message)]
    UnreadableTable {
        /// The file.
        file: String,
        /// Why, and the next step.
        finding: Box<ImportFinding>,
    },
    /// `import.cancelled`: somebody stopped it; nothing of it was published.
    #[error("the import was stopped; nothing of it was kept")]
    Cancelled,
    /// `import.unfinished`: its file was not read to the end, so it cannot be published.
    #[error("the file was not read to its end; nothing of it can be published. Import it again")]
    Unfinished,
    /// `import.unknown-field`: a corrected mapping names a field that does not exist.
    #[error("“{column}={field}”: no such field or column")]
    UnknownField {
        /// The column.
        column: String,
        /// The field.
        field: String,
    },
    /// `stocktake.query`: a parameter of a stocktake is not understood.
    #[error("{parameter}=“{value}” is not understood; {expected}")]
    Query {
        /// The parameter.
        parameter: String,
        /// Its value.
        value: String,
        /// What would be.
        expected: String,
    },
    /// `rates.unreadable`: a rate table has a line that is not understood.
    #[error("rate table, line {line}: {message}")]
    Rates {
        /// Counts from 1.
        line: usize,
        /// Why.
        message: String,
    },
    /// `rates.absent`: conversion was asked for without a rate table.
    #[error("no rate table “{name}” is loaded; load one before converting, or ask without conversion")]
    NoRates {
        /// The table's name.
        name: String,
    },
    /// `vocabulary.base-fixed`: the base of the installation's addresses never changes.
    #[error("the URI base is {base} and stays so: what was published under it must keep its address")]
    BaseFixed {
        /// The fixed base.
        base: String,
    },
    /// `verify.no-manifest`: the file carries no manifest of ours.
    #[error(
        "the file carries no manifest of a stocktake; only files handed out by this program can be verified"
    )]
    NoManifest,
    /// `verify.collection-removed`: what the file counted is no longer here, so it cannot be counted again.
    #[error("{collections}: its collection was removed; the file cannot be counted again here")]
    CollectionRemoved {
        /// The slugs, separated by commas.
        collections: String,
    },
    /// `rule.unreadable`: a rule is not understood.
    #[error("the rule is not understood: {message}")]
    Rule {
        /// Why.
        message: String,
    },
    /// `demo.unreadable`: a demonstration file has a line that is not understood.
    #[error("demonstration data, line {line}: {message}")]
    Demo {
        /// Counts from 1.
        line: usize,
        /// Why.
        message: String,
    },
    /// `export.no-base`: what is published needs addresses that last.
    #[error(
        "the installation's URI base is not fixed yet, and what is published needs addresses that last. Fix it once: \
         sterna vocabulary base https://…"
    )]
    NoBase,
    /// `export.publisher`: not an organisation that publishes.
    #[error(
        "“{given}” names no publisher; write its identifier, its IATI organisation type and its name, as XM-DAC-47066,40,NAME"
    )]
    Publisher {
        /// What was given.
        given: String,
    },
    /// `export.nothing`: no project can be published.
    #[error("none of the {left_out} projects under these filters can be published as IATI; {lacking}")]
    NothingToExport {
        /// How many were left out.
        left_out: u64,
        /// What the first of them lacks.
        lacking: String,
    },
    /// `round.…`: a round of collecting refuses; the code says why.
    #[error("{message}")]
    Round {
        /// `round.unknown`, `round.name`, `round.contributor`, `round.contributors`, `round.deadline`, `round.too-many`.
        code: &'static str,
        /// Why, and the next step.
        message: String,
    },
    /// `export.fault`: an export could not be written.
    #[error("the export could not be written: {message}")]
    Export {
        /// Why.
        message: String,
    },
    /// The archive refused or failed; its own code is the code.
    #[error(transparent)]
    Archive(#[from] ArchiveError),
}

/// The codes of this room's refusals, in alphabetical order; those of the archive are in [`ArchiveError::CODES`].
pub const REFUSAL_CODES: &[&str] = &[
    "align.question",
    "demo.unreadable",
    "export.fault",
    "export.no-base",
    "export.nothing",
    "export.publisher",
    "import.cancelled",
    "import.collection",
    "import.demonstration",
    "import.iati",
    "import.table",
    "import.unfinished",
    "import.unknown-field",
    "project.body",
    "project.duplicate-outcome",
    "project.nameless",
    "project.too-long",
    "project.transition",
    "project.unknown",
    "rates.absent",
    "rates.unreadable",
    "round.contributor",
    "round.contributors",
    "round.deadline",
    "round.name",
    "round.too-many",
    "round.unknown",
    "rule.unreadable",
    "stocktake.query",
    "tag.bulk-too-many",
    "tag.none-with-tags",
    "tag.too-many",
    "tag.unknown-concept",
    "tag.unknown-framework",
    "tag.unknown-node",
    "verify.collection-removed",
    "verify.no-manifest",
    "vocabulary.base-fixed",
];

impl PortfolioError {
    /// The values in its words, by name, for other languages. What only a program could have said is left out.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooLong { bytes } => vec![("bytes", bytes.to_string())],
            Self::DuplicateOutcome { id } => vec![("id", id.clone())],
            Self::Transition { from, transition } => {
                vec![("from", (*from).to_owned()), ("transition", (*transition).to_owned())]
            }
            Self::UnknownProject { name } | Self::NoRates { name } => vec![("name", name.clone())],
            Self::UnknownNode { node, known } => vec![("node", node.clone()), ("known", known.clone())],
            Self::UnknownFramework { framework, known } => {
                vec![("framework", framework.clone()), ("known", known.clone())]
            }
            Self::UnknownConcept { framework, concept } => {
                vec![("framework", framework.clone()), ("concept", concept.clone())]
            }
            Self::TooManyTags { framework, limit, wanted } => vec![
                ("framework", framework.clone()),
                ("limit", limit.to_string()),
                ("wanted", wanted.to_string()),
            ],
            Self::NoneWithTags { framework } => vec![("framework", framework.clone())],
            Self::BulkTooMany { wanted, limit } => {
                vec![("wanted", wanted.to_string()), ("limit", limit.to_string())]
            }
            Self::Demonstration { collection } | Self::CollectionName { collection } => {
                vec![("collection", collection.clone())]
            }
            Self::UnreadableIati { file, .. } | Self::UnreadableTable { file, .. } => {
                vec![("file", file.clone())]
            }
            Self::UnknownField { column, field } => {
                vec![("column", column.clone()), ("field", field.clone())]
            }
            Self::Query { parameter, value, .. } => {
                vec![("parameter", parameter.clone()), ("value", value.clone())]
            }
            Self::Rates { line, .. } | Self::Demo { line, .. } => vec![("line", line.to_string())],
            Self::BaseFixed { base } => vec![("base", base.clone())],
            Self::CollectionRemoved { collections } => vec![("collections", collections.clone())],
            Self::Publisher { given } => vec![("given", given.clone())],
            Self::NothingToExport { left_out, .. } => vec![("count", left_out.to_string())],
            Self::Archive(error) => error.arguments(),
            Self::Body { .. }
            | Self::Align { .. }
            | Self::Nameless
            | Self::Cancelled
            | Self::Unfinished
            | Self::NoManifest
            | Self::NoBase
            | Self::Round { .. }
            | Self::Rule { .. }
            | Self::Export { .. } => Vec::new(),
        }
    }

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Body { .. } => "project.body",
            Self::Nameless => "project.nameless",
            Self::TooLong { .. } => "project.too-long",
            Self::DuplicateOutcome { .. } => "project.duplicate-outcome",
            Self::Transition { .. } => "project.transition",
            Self::UnknownProject { .. } => "project.unknown",
            Self::UnknownNode { .. } => "tag.unknown-node",
            Self::UnknownFramework { .. } => "tag.unknown-framework",
            Self::UnknownConcept { .. } => "tag.unknown-concept",
            Self::TooManyTags { .. } => "tag.too-many",
            Self::NoneWithTags { .. } => "tag.none-with-tags",
            Self::BulkTooMany { .. } => "tag.bulk-too-many",
            Self::Demonstration { .. } => "import.demonstration",
            Self::CollectionName { .. } => "import.collection",
            Self::UnreadableIati { .. } => "import.iati",
            Self::UnreadableTable { .. } => "import.table",
            Self::Cancelled => "import.cancelled",
            Self::Unfinished => "import.unfinished",
            Self::UnknownField { .. } => "import.unknown-field",
            Self::Query { .. } => "stocktake.query",
            Self::Rates { .. } => "rates.unreadable",
            Self::NoRates { .. } => "rates.absent",
            Self::BaseFixed { .. } => "vocabulary.base-fixed",
            Self::NoManifest => "verify.no-manifest",
            Self::CollectionRemoved { .. } => "verify.collection-removed",
            Self::Rule { .. } => "rule.unreadable",
            Self::Demo { .. } => "demo.unreadable",
            Self::NoBase => "export.no-base",
            Self::Publisher { .. } => "export.publisher",
            Self::NothingToExport { .. } => "export.nothing",
            Self::Round { code, .. } => code,
            Self::Export { .. } => "export.fault",
            Self::Align { .. } => "align.question",
            Self::Archive(error) => error.code(),
        }
    }
}
