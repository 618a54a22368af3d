//! Bad input: each file gets a clear word with its place, the process survives, and what is stored stays sound.

mod tables;
mod workbooks;
mod xml;

use serde_json::Value;

use crate::place::{Outcome, Place};

/// More than this at once would not fit the machine the limits are made for.
const MEMORY_KB_MAX: u64 = 900_000;

/// An import that was tried: the report, and how it ended.
struct Tried {
    report: Value,
    outcome: Outcome,
}

impl Tried {
    /// A count of the report.
    fn count(&self, name: &str) -> i64 {
        self.report[name].as_i64().unwrap_or(-1)
    }

    /// A finding of this code, with its place and a message that says more than the code.
    fn finding(&self, code: &str) -> &Value {
        let all = self.report["findings"].as_array().expect("findings");
        let found = all.iter().find(|one| one["code"] == code);
        let found =
            found.unwrap_or_else(|| panic!("{}: no finding {code} in {:#}", self.outcome.words, self.report));
        assert!(!found["place"].as_str().unwrap_or_default().is_empty(), "{code} names its place: {found}");
        assert!(found["message"].as_str().unwrap_or_default().len() > 15, "{code} says something: {found}");
        found
    }

    /// It ended by refusing the input, not by falling over.
    fn refused(self) -> Self {
        assert_eq!(self.outcome.code, Some(1), "{}: {}", self.outcome.words, self.outcome.err);
        self
    }

    /// It ended well.
    fn taken(self) -> Self {
        assert_eq!(self.outcome.code, Some(0), "{}: {}", self.outcome.words, self.outcome.err);
        self
    }
}

/// Writes a file and imports it as `form`; watches how much memory that takes.
fn import(place: &Place, form: &str, name: &str, content: &[u8]) -> Tried {
    let path = place.write(name, content);
    let words = ["import", form, &path, "--collection", "own", "--format", "json"];
    let mut child = place.command(&words).spawn().expect("the program runs");
    let status = format!("/proc/{}/status", child.id());
    let pipes = (child.stdout.take().expect("a pipe"), child.stderr.take().expect("a pipe"));
    let out = std::thread::spawn(move || read_all(pipes.0));
    let err = std::thread::spawn(move || read_all(pipes.1));
    let mut peak = 0;
    // Its own highest mark, as long as it lives; asking takes its time, and the mark only grows.
    let ended = loop {
        if let Ok(text) = std::fs::read_to_string(&status) {
            let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            let mark = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok());
            peak = peak.max(mark.unwrap_or(0));
        }
        if let Some(ended) = child.try_wait().expect("it can be asked") {
            break ended;
        }
        std::thread::yield_now();
    };
    assert!(peak < MEMORY_KB_MAX, "{name} took {peak} kB");
    let out = out.join().expect("the output is read");
    let err = String::from_utf8_lossy(&err.join().expect("the complaints are read")).into_owned();
    let outcome = Outcome { code: ended.code(), out, err, words: format!("sterna {}", words.join(" ")) };
    Tried { report: outcome.json(), outcome }
}

fn read_all(mut pipe: impl std::io::Read) -> Vec<u8> {
    let mut all = Vec::new();
    pipe.read_to_end(&mut all).expect("the pipe is read");
    all
}
