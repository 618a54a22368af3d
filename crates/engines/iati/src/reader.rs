//! The reader: from a stream of bytes to activities and findings.

mod outer;
mod report;
mod slice;

use std::collections::{HashSet, VecDeque};
use std::hash::BuildHasherDefault;
use std::io::Read;

use crate::window::Window;
use crate::{Activity, Error, Finding, Header, Limits};

/// What a reader hands out.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// An activity. All findings about it came just before.
    Activity(Box<Activity>),
    /// Something wrong.
    Finding(Finding),
}

/// Reads an activity file from front to back.
///
/// Guarantees: the findings of an activity come directly before it; a refused activity has an error finding with its
/// index and does not come. The iterator ends after the last item or after an [`Error`]. The same bytes give the
/// same items. Memory stays within what [`Limits`] allows, whatever the size of the input.
pub struct Reader<R: Read> {
    window: Option<Window<R>>,
    input: Option<R>,
    limits: Limits,
    header: Header,
    queue: VecDeque<Item>,
    state: State,
    /// Bytes at the start of the window that are done with once the queue is empty.
    held: usize,
    /// Names of the elements open around activities.
    open: Vec<Vec<u8>>,
    next_index: u64,
    /// How often bytes were given up and looked at again.
    looks: u32,
    findings_left: usize,
    findings_cut: u64,
    identifiers: HashSet<u64, BuildHasherDefault<std::hash::DefaultHasher>>,
    identifiers_cut: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Before the root element.
    Prolog,
    /// Between activities.
    Outer,
    /// After something unreadable: looking for the next activity.
    Lost,
    /// After the end.
    Done,
}

impl<R: Read> Reader<R> {
    /// A reader of `input`, which may be packed with gzip. Nothing is read before the first item is asked for.
    pub fn new(input: R, limits: Limits) -> Self {
        Reader {
            window: None,
            input: Some(input),
            findings_left: limits.findings_max,
            limits,
            header: Header::default(),
            queue: VecDeque::new(),
            state: State::Prolog,
            held: 0,
            open: Vec::new(),
            next_index: 0,
            looks: 0,
            findings_cut: 0,
            identifiers: HashSet::default(),
            identifiers_cut: false,
        }
    }

    /// The head of the file; its values are there once the first item was asked for.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The activity last read, delivered or refused, as its XML in UTF-8 as far as it was; what a person downloads
    /// to mend it. Empty when it was too large to hold, and before the first.
    pub fn source(&self) -> &[u8] {
        match &self.window {
            Some(window) => &window.text()[..self.held],
            None => &[],
        }
    }

    /// Bytes of unpacked UTF-8 read so far, for a progress bar.
    pub fn bytes_read(&self) -> u64 {
        self.window.as_ref().map_or(0, |window| window.byte() + self.held as u64)
    }

    /// Goes on by one piece, filling the queue.
    fn step(&mut self) -> Result<(), Error> {
        let mut window = match (self.window.take(), self.input.take()) {
            (Some(window), _) => window,
            (None, Some(input)) => self.open_window(input)?,
            (None, None) => {
                self.state = State::Done;
                return Ok(());
            }
        };
        let held = std::mem::take(&mut self.held);
        window.consume(held);
        let outcome = match self.state {
            State::Prolog => self.read_prolog(&mut window),
            State::Outer => self.read_outer(&mut window),
            State::Lost => self.find_activity(&mut window),
            State::Done => Ok(()),
        };
        if outcome.is_ok() && self.state == State::Done {
            self.report_end(&window);
        }
        self.window = Some(window);
        outcome
    }
}

impl<R: Read> Iterator for Reader<R> {
    type Item = Result<Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.queue.pop_front() {
                return Some(Ok(item));
            }
            if self.state == State::Done {
                return None;
            }
            if let Err(error) = self.step() {
                self.state = State::Done;
                return Some(Err(error));
            }
        }
    }
}
