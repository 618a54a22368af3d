//! What stands around every page: navigation, version, and the state of the installation.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

/// One place of the navigation.
#[derive(Clone, Debug)]
pub struct NavItem {
    /// The message that names it.
    pub key: &'static str,
    /// Where it leads.
    pub href: String,
    /// The paths that belong to it: the place is current when the page's path starts with one of them.
    pub at: Vec<String>,
    /// The second key of its shortcut, after `g`.
    pub shortcut: Option<char>,
}

impl NavItem {
    /// A place that is current under its own address.
    pub fn new(key: &'static str, href: &str) -> Self {
        Self { key, href: href.to_owned(), at: vec![href.to_owned()], shortcut: None }
    }

    /// The same with a shortcut: `g` and then this key.
    #[must_use]
    pub fn key(mut self, key: char) -> Self {
        self.shortcut = Some(key);
        self
    }
}

/// The installation, as pages show it. The binary makes one and keeps it for the life of the process.
#[derive(Clone, Debug)]
pub struct Shell {
    /// The places, in order.
    pub navigation: Vec<NavItem>,
    /// Further places, at the foot of every page.
    pub colophon: Vec<NavItem>,
    /// Where the search box leads (`GET …?q=`); none hides the box.
    pub search: Option<String>,
    /// The program's version, for the footer.
    pub version: String,
    /// What changes while the process runs.
    pub status: Arc<Status>,
}

impl Default for Shell {
    fn default() -> Self {
        Self {
            navigation: Vec::new(),
            colophon: Vec::new(),
            search: None,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            status: Arc::new(Status::default()),
        }
    }
}

/// What changes while the process runs; written by the binary, read by every page.
#[derive(Debug, Default)]
pub struct Status {
    read_only: AtomicBool,
    seq: AtomicI64,
}

impl Status {
    /// Says that the archive takes no writes (a full disk); a banner tells it on every page.
    pub fn set_read_only(&self, read_only: bool) {
        self.read_only.store(read_only, Ordering::Relaxed);
    }

    /// Whether the archive takes no writes.
    pub fn read_only(&self) -> bool {
        self.read_only.load(Ordering::Relaxed)
    }

    /// Tells the archive's change number, printed in the footer.
    pub fn set_seq(&self, seq: i64) {
        self.seq.store(seq, Ordering::Relaxed);
    }

    /// The archive's change number; 0 before anything was written.
    pub fn seq(&self) -> i64 {
        self.seq.load(Ordering::Relaxed)
    }
}
