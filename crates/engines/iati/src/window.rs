//! The part of the text that is held in memory.

use std::io::Read;

use crate::Error;
use crate::input::{Input, Trouble};

/// Bytes held at first: small enough to stay in a processor's cache while an activity is read from it.
const WINDOW_BYTES: usize = 256 * 1024;

/// A sliding part of the text; it grows only when one piece needs it, and shrinks afterwards.
pub(crate) struct Window<R: Read> {
    /// Where the text comes from.
    pub input: Input<R>,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    byte: u64,
    line: u64,
}

impl<R: Read> Window<R> {
    /// A window at the start of a text.
    pub(crate) fn new(input: Input<R>) -> Window<R> {
        Window { input, buffer: vec![0; WINDOW_BYTES], start: 0, end: 0, byte: 0, line: 1 }
    }

    /// The text that is held and not consumed.
    pub(crate) fn text(&self) -> &[u8] {
        &self.buffer[self.start..self.end]
    }

    /// The byte of the text that `text` begins with, from 0.
    pub(crate) fn byte(&self) -> u64 {
        self.byte
    }

    /// The line that `text` begins on, from 1.
    pub(crate) fn line(&self) -> u64 {
        self.line
    }

    /// Reads more; false at the end of the text.
    pub(crate) fn more(&mut self) -> Result<bool, Error> {
        // A decoder needs room for one whole character, so the very last bytes are not filled.
        const ROOM_BYTES: usize = 64;
        if self.buffer.len() - self.end <= ROOM_BYTES {
            let held = self.end - self.start;
            if held * 2 > self.buffer.len() {
                self.buffer.resize(self.buffer.len() * 2, 0);
            }
            self.buffer.copy_within(self.start..self.end, 0);
            (self.start, self.end) = (0, held);
        }
        // At least half as much again as is held: what looks at all of it each time then does linear work in all.
        let enough =
            self.end + ((self.end - self.start) / 2).min(self.buffer.len() - self.end - ROOM_BYTES).max(1);
        let before = self.end;
        while self.end < enough {
            match self.input.read(&mut self.buffer[self.end..])? {
                0 => break,
                length => self.end += length,
            }
        }
        Ok(self.end > before)
    }

    /// Leaves the first `length` bytes behind.
    pub(crate) fn consume(&mut self, length: usize) {
        let passed = &self.buffer[self.start..self.start + length];
        self.line += memchr::memchr_iter(b'\n', passed).count() as u64;
        self.byte += length as u64;
        self.start += length;
        if self.start == self.end {
            (self.start, self.end) = (0, 0);
            if self.buffer.len() > WINDOW_BYTES {
                self.buffer.truncate(WINDOW_BYTES);
                self.buffer.shrink_to_fit();
            }
        }
    }

    /// Why the text ended early, when it did.
    pub(crate) fn trouble(&self) -> Option<Trouble> {
        self.input.trouble
    }
}
