//! Where a story plays: an empty data folder on one of the two engines, and the program run in it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::serving::Server;

/// A place of a story; its folder goes with it.
pub struct Place {
    folder: tempfile::TempDir,
    data: PathBuf,
    database: Option<String>,
}

/// How a run of the program ended.
pub struct Outcome {
    /// The exit code; none when a signal ended it.
    pub code: Option<i32>,
    /// What it printed.
    pub out: Vec<u8>,
    /// What it complained about.
    pub err: String,
    /// The words it was started with, for messages.
    pub words: String,
}

impl Place {
    /// A place on SQLite.
    pub fn sqlite() -> Self {
        Self::with(None)
    }

    /// A place on PostgreSQL, where there is one.
    pub fn postgres() -> Option<Self> {
        crate::postgres::fresh_database().map(|address| Self::with(Some(address)))
    }

    fn with(database: Option<String>) -> Self {
        let folder = tempfile::Builder::new().prefix("sterna-story-").tempdir().expect("a folder");
        let data = folder.path().join("data");
        Self { folder, data, database }
    }

    /// A place on SQLite whose data lie elsewhere, for example on a disk of their own.
    pub fn at(data: &Path) -> Self {
        Self { data: data.to_owned(), ..Self::sqlite() }
    }

    /// An empty place on the other engine; SQLite too where there is no PostgreSQL.
    pub fn other(&self) -> Self {
        if self.database.is_some() { Self::sqlite() } else { Self::postgres().unwrap_or_else(Self::sqlite) }
    }

    /// The engine's name.
    pub fn engine(&self) -> &'static str {
        if self.database.is_some() { "PostgreSQL" } else { "SQLite" }
    }

    /// The data folder.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// A path in the story's own folder, beside the data.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file into the story's own folder; its path as the program takes it.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::write(&path, content).expect("the file is written");
        text(&path)
    }

    /// The program with words, not yet run.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sterna"));
        command.args(words).arg("--data").arg(&self.data);
        if let Some(database) = &self.database {
            command.args(["--database", database]);
        }
        command.env_remove("STERNA_DATA").env_remove("STERNA_DATABASE").env_remove("STERNA_LISTEN");
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs the program to its end.
    pub fn run(&self, words: &[&str]) -> Outcome {
        let output = self.command(words).output().expect("the program runs");
        Outcome::of(output, words)
    }

    /// Runs the program, which must end well.
    pub fn ok(&self, words: &[&str]) -> Outcome {
        let outcome = self.run(words);
        assert_eq!(outcome.code, Some(0), "{}: {}{}", outcome.words, outcome.err, outcome.text());
        outcome
    }

    /// Runs the program, which must end well, and reads its JSON.
    pub fn json(&self, words: &[&str]) -> Value {
        self.ok(&[words, &["--format", "json"]].concat()).json()
    }

    /// Runs the program, which must refuse: exit code 1 and this in its complaint.
    pub fn refused(&self, words: &[&str], complaint: &str) -> Outcome {
        let outcome = self.run(words);
        assert_eq!(outcome.code, Some(1), "{} must be refused: {}", outcome.words, outcome.err);
        assert!(outcome.err.contains(complaint), "{}: “{}” lacks {complaint}", outcome.words, outcome.err);
        outcome
    }

    /// Everything stored is sound; the change number.
    pub fn sound(&self) -> i64 {
        let report = self.json(&["check"]);
        let grave = report["findings"]
            .as_array()
            .is_some_and(|found| found.iter().all(|one| one["severity"] == "note"));
        assert!(grave, "the check found something: {report}");
        report["seq"].as_i64().expect("a change number")
    }

    /// How many projects are listed under filters.
    pub fn listed(&self, words: &[&str]) -> i64 {
        let page = self.json(&[&["project", "list", "--limit", "1"], words].concat());
        page["total"].as_i64().expect("a total")
    }

    /// Starts the server on a port the system chooses.
    pub fn serve(&self) -> Server {
        Server::start(self.command(&["serve", "--listen", "127.0.0.1:0"]))
    }
}

impl Outcome {
    /// What came of a finished process.
    pub fn of(output: Output, words: &[&str]) -> Self {
        Self {
            code: output.status.code(),
            out: output.stdout,
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
            words: format!("sterna {}", words.join(" ")),
        }
    }

    /// What it printed, as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.out).into_owned()
    }

    /// What it printed, as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.out).unwrap_or_else(|fault| {
            panic!("{} prints no JSON ({fault}): {}{}", self.words, self.text(), self.err)
        })
    }
}

/// A path as the program takes it.
pub fn text(path: &Path) -> String {
    path.to_str().expect("a path in UTF-8").to_owned()
}
