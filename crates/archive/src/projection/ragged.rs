//! Lists of different lengths laid end to end.

use std::ops::Range;

use serde::{Deserialize, Serialize};

/// Where each list begins and ends in a shared column. While every list is empty, nothing is stored.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Ragged {
    start: Vec<u32>,
}

impl Ragged {
    /// Closes the list of `owner`, whose last element is at `end - 1`; owners are closed in order, and
    /// those left out have empty lists.
    pub(super) fn close(&mut self, owner: usize, end: usize) {
        let before = self.start.last().copied().unwrap_or(0);
        let end = u32::try_from(end).unwrap_or(u32::MAX);
        if end == before && self.start.is_empty() {
            return;
        }
        if self.start.is_empty() {
            self.start.push(0);
        }
        while self.start.len() <= owner {
            self.start.push(before);
        }
        self.start.push(end);
    }

    /// The places of one owner's list.
    #[inline]
    pub(super) fn of(&self, owner: usize) -> Range<usize> {
        match self.start.get(owner + 1) {
            Some(end) => self.start[owner] as usize..*end as usize,
            None => 0..0,
        }
    }

    /// The places of the lists of several owners that follow each other.
    #[inline]
    pub(super) fn of_all(&self, owners: Range<usize>) -> Range<usize> {
        if owners.is_empty() || self.start.is_empty() {
            return 0..0;
        }
        let last = self.start.len() - 1;
        let (from, to) = (owners.start.min(last), owners.end.min(last));
        self.start[from] as usize..self.start[to] as usize
    }

    /// Gives back what is not needed.
    pub(super) fn shrink(&mut self) {
        self.start.shrink_to_fit();
    }
}
