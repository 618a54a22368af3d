//! Handing out findings, within their limit.

use std::hash::{BuildHasher, Hash};
use std::io::Read;

use super::{Item, Reader};
use crate::input::Trouble;
use crate::note::{Note, Notes};
use crate::window::Window;
use crate::words::{Words, words};
use crate::{Activity, Finding, Place, Severity};

impl<R: Read> Reader<R> {
    /// Hands out a finding about the file at byte `offset` of the window.
    pub(super) fn report(
        &mut self,
        window: &Window<R>,
        offset: usize,
        code: &'static str,
        severity: Severity,
        words: impl Into<Words>,
    ) {
        let text = &window.text()[..offset.min(window.text().len())];
        let place = Place {
            line: window.line() + memchr::memchr_iter(b'\n', text).count() as u64,
            byte: window.byte() + offset as u64,
            ..Place::default()
        };
        let Words { message, arguments } = words.into();
        self.push(Finding { code, severity, place, message, arguments }, false);
    }

    /// Hands out why an activity was refused.
    pub(super) fn report_refusal(
        &mut self,
        window: &Window<R>,
        index: u64,
        note: Note,
        identifier: Option<String>,
    ) {
        let mut lines = Lines::new(window);
        let mut finding = lines.finding(note, index);
        finding.place.identifier = identifier;
        self.push(finding, true);
    }

    /// Hands out an activity after its findings.
    pub(super) fn deliver(&mut self, window: &Window<R>, mut activity: Box<Activity>, mut notes: Notes) {
        self.note_duplicate(&activity, &mut notes);
        self.findings_cut += notes.cut;
        let mut lines = Lines::new(window);
        for note in notes.kept {
            let mut finding = lines.finding(note, activity.index);
            if !activity.identifier.is_empty() {
                finding.place.identifier = Some(activity.identifier.clone());
            }
            self.push(finding, false);
        }
        activity.line = window.line();
        activity.byte = window.byte();
        self.queue.push_back(Item::Activity(activity));
    }

    fn note_duplicate(&mut self, activity: &Activity, notes: &mut Notes) {
        if activity.identifier.is_empty() {
            return;
        }
        let mut hasher = self.identifiers.hasher().build_hasher();
        activity.identifier.hash(&mut hasher);
        let hash = std::hash::Hasher::finish(&hasher);
        if self.identifiers.contains(&hash) {
            notes.add("iati.duplicate-identifier", Severity::Warning, 0, || {
                let message = format!("the identifier `{}` came before in this file", activity.identifier);
                ("iati-identifier".to_owned(), words(message).with("identifier", &activity.identifier))
            });
        } else if self.identifiers.len() < self.limits.identifiers_max {
            self.identifiers.insert(hash);
        } else {
            self.identifiers_cut = true;
        }
    }

    fn push(&mut self, finding: Finding, always: bool) {
        if self.findings_left == 0 && !always {
            self.findings_cut += 1;
            return;
        }
        self.findings_left = self.findings_left.saturating_sub(1);
        self.queue.push_back(Item::Finding(finding));
    }

    /// How many findings may still be handed out about one activity.
    pub(super) fn findings_left(&self) -> usize {
        self.findings_left.min(self.limits.activity_findings_max)
    }

    /// Hands out what is known at the end only.
    pub(super) fn report_end(&mut self, window: &Window<R>) {
        match window.trouble() {
            Some(Trouble::Gzip) => {
                let message =
                    "the gzip packing is damaged or cut off; pack the file again or give it unpacked";
                self.report_last(window, "iati.gzip", Severity::Error, words(message));
            }
            Some(Trouble::TooLarge) => {
                let max = self.limits.file_bytes_max;
                let message =
                    format!("the file is larger than {max} bytes; what follows was not read: divide it");
                let words = words(message).with("limit", max);
                self.report_last(window, "iati.file-too-large", Severity::Error, words);
            }
            None => {}
        }
        if self.identifiers_cut {
            let max = self.limits.identifiers_max;
            let message = format!("only the first {max} identifiers were compared to find duplicates");
            let words = words(message).with("limit", max);
            self.report_last(window, "iati.identifiers-cut", Severity::Notice, words);
        }
        if self.findings_cut > 0 {
            let message = format!("{} more findings are not listed", self.findings_cut);
            let words = words(message).with("count", self.findings_cut);
            self.report_last(window, "iati.findings-cut", Severity::Notice, words);
        }
    }

    fn report_last(&mut self, window: &Window<R>, code: &'static str, severity: Severity, words: Words) {
        let place = Place { line: window.line(), byte: window.byte(), ..Place::default() };
        let Words { message, arguments } = words;
        self.push(Finding { code, severity, place, message, arguments }, true);
    }
}

/// Counts lines forward from the last place asked for: notes come mostly in the order of the text.
struct Lines<'w> {
    text: &'w [u8],
    byte: u64,
    first_line: u64,
    offset: usize,
    line: u64,
}

impl<'w> Lines<'w> {
    fn new<R: Read>(window: &'w Window<R>) -> Lines<'w> {
        let (byte, line) = (window.byte(), window.line());
        Lines { text: window.text(), byte, first_line: line, offset: 0, line }
    }

    fn finding(&mut self, note: Note, index: u64) -> Finding {
        let offset = note.offset.min(self.text.len());
        if offset < self.offset {
            (self.offset, self.line) = (0, self.first_line);
        }
        self.line += memchr::memchr_iter(b'\n', &self.text[self.offset..offset]).count() as u64;
        self.offset = offset;
        let place = Place {
            activity: Some(index),
            identifier: None,
            line: self.line,
            byte: self.byte + offset as u64,
            element: note.element,
        };
        let Words { message, arguments } = note.words;
        Finding { code: note.code, severity: note.severity, place, message, arguments }
    }
}
