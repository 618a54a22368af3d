//! A server under test: started by the program, asked over HTTP, ended by a signal.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, ExitStatus};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::web::{Answer, Request};

/// How long a story waits for something that must come.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// A running server. It ends with this value.
pub struct Server {
    child: Child,
    /// Host and port.
    pub authority: String,
    complaints: Option<JoinHandle<String>>,
}

impl Server {
    /// Starts a server and waits for its address, which is its first line.
    pub fn start(mut command: Command) -> Self {
        let mut child = command.spawn().expect("the server starts");
        let mut complaints = child.stderr.take().expect("a pipe");
        let complaints = std::thread::spawn(move || {
            let mut text = Vec::new();
            // What cannot be read is not there to be told.
            let _ = complaints.read_to_end(&mut text);
            String::from_utf8_lossy(&text).into_owned()
        });
        let mut line = String::new();
        let mut out = BufReader::new(child.stdout.take().expect("a pipe"));
        out.read_line(&mut line).expect("the first line is read");
        let Some(authority) = line.trim().strip_prefix("http://").map(str::to_owned) else {
            let ended = child.wait().expect("the server ended");
            panic!(
                "the server ended with {ended} before it had an address: {line}{}",
                complaints.join().unwrap_or_default()
            );
        };
        Self { child, authority, complaints: Some(complaints) }
    }

    /// Asks for a page or a value.
    pub fn get(&self, path: &str) -> Answer {
        Request::get(path).send(&self.authority)
    }

    /// Asks for JSON, which must come.
    pub fn json(&self, path: &str) -> Value {
        let answer = self.get(path);
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        answer.json()
    }

    /// Sends a form as a page of ours does.
    pub fn form(&self, path: &str, pairs: &[(&str, &str)]) -> Answer {
        Request::form(path, pairs).send(&self.authority)
    }

    /// Sends JSON.
    pub fn post(&self, path: &str, body: &Value) -> Answer {
        Request::post(path, "application/json", body.to_string().into_bytes()).send(&self.authority)
    }

    /// Asks again until something holds; every question takes its own time, and there is an end to it.
    pub fn until<T>(&self, what: &str, mut look: impl FnMut(&Self) -> Option<T>) -> T {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if let Some(found) = look(self) {
                return found;
            }
        }
        panic!("{what} did not come within {PATIENCE:?}");
    }

    /// Ends it at once, as a power cut would.
    pub fn kill(mut self) {
        self.child.kill().expect("it is killed");
        self.child.wait().expect("it ended");
    }

    /// Asks it to end and waits; how it ended and what it complained about.
    pub fn stop(self) -> (ExitStatus, String) {
        self.signal();
        self.wait()
    }

    /// Waits for one that was asked to end; how it ended and what it complained about.
    pub fn wait(mut self) -> (ExitStatus, String) {
        let ended = self.child.wait().expect("it ended");
        let complaints = self.complaints.take().and_then(|thread| thread.join().ok()).unwrap_or_default();
        (ended, complaints)
    }

    /// Asks it to end, and does not wait.
    pub fn signal(&self) {
        let sent = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        assert!(sent.is_ok_and(|status| status.success()), "the signal is sent");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It has ended already in the stories that end it.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
