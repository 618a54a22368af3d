//! One activity: its bytes, their reading, and how to go on after a fault.

use std::borrow::Cow;
use std::io::Read;

use super::{Reader, State};
use crate::note::{Note, Notes};
use crate::parse::Parse;
use crate::scan::{self, Boundary};
use crate::window::Window;
use crate::words::{Words, words};
use crate::xml::{Fault, FaultKind};
use crate::{Error, Severity, rules};

/// Where an activity ends.
enum Extent {
    /// Before this byte.
    Ends(usize),
    /// Nowhere: the text ends first.
    Never,
    /// Beyond the limit.
    TooLarge,
}

impl<R: Read> Reader<R> {
    /// Reads the activity at the start of the window, whose start tag has `tag` bytes.
    pub(super) fn read_activity(
        &mut self,
        window: &mut Window<R>,
        tag: usize,
        closed: bool,
    ) -> Result<(), Error> {
        let index = self.next_index;
        self.next_index += 1;
        let mut extent = if closed { Extent::Ends(tag) } else { self.first_end(window, tag)? };
        let mut notes = Notes::new(self.findings_left());
        let mut outcome = self.parse(window, &extent, &mut notes);
        // `</iati-activity>` stood in a comment or a CDATA section: look for the true end, once.
        if let (Extent::Ends(end), Some(Err(fault))) = (&extent, &outcome)
            && fault.kind == FaultKind::Unfinished
        {
            let end = *end;
            extent = self.true_end(window)?;
            if !matches!(extent, Extent::Ends(other) if other == end) {
                notes = Notes::new(self.findings_left());
                outcome = self.parse(window, &extent, &mut notes);
            }
        }
        if let (Extent::Ends(end), Some(Err(fault))) = (&extent, &mut outcome)
            && fault.kind == FaultKind::Unfinished
            && scan::next_start(&window.text()[*end..], 0) == Some(0)
        {
            let words = words("another activity begins before this one is closed")
                .with("case", "nested")
                .with("name", "");
            *fault = Fault { kind: FaultKind::Nested, offset: *end, words };
        }
        let Some(outcome) = outcome else {
            let max = self.limits.activity_bytes_max;
            let message = format!("the activity has more than {max} bytes and was not read");
            let words = words(message).with("limit", max);
            self.refuse(window, index, "iati.activity-too-large", 0, words);
            let rest = window.text().len();
            let passed = if self.may_look_again() { rest.min("<iati-activity".len()) } else { rest };
            window.consume(passed);
            self.state = State::Lost;
            return Ok(());
        };
        match outcome {
            Ok((mut activity, length)) => {
                activity.index = index;
                activity.length_bytes = length as u64;
                rules::check(&activity, &mut notes);
                self.held = length;
                self.deliver(window, activity, notes);
            }
            Err(fault) => self.go_on_after(window, index, &extent, fault),
        }
        Ok(())
    }

    /// Parses the activity within its extent; `None` when it is too large. The length is that of the window's text.
    fn parse(
        &self,
        window: &Window<R>,
        extent: &Extent,
        notes: &mut Notes,
    ) -> Option<Result<(Box<crate::Activity>, usize), Fault>> {
        let bytes = match extent {
            Extent::Ends(end) => &window.text()[..*end],
            Extent::Never => window.text(),
            Extent::TooLarge => return None,
        };
        if let Some(offset) = memchr::memchr(0, bytes) {
            return Some(Err(Fault::syntax(offset, "the character U+0000 is not allowed in XML")));
        }
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(error) => {
                notes.add("iati.encoding", Severity::Warning, error.valid_up_to(), || {
                    let message =
                        "bytes that are not UTF-8 were read as Windows-1252; declare the file's encoding";
                    (String::new(), words(message).with("case", "bytes").with("encoding", "UTF-8"))
                });
                Cow::Owned(from_mixed(bytes))
            }
        };
        let outcome = Parse::activity(&text, &self.limits, notes);
        // Repaired text has another length; the activity still ends where its bytes do.
        Some(outcome.map(|(activity, length)| match text {
            Cow::Borrowed(_) => (activity, length),
            Cow::Owned(_) => (activity, bytes.len()),
        }))
    }

    /// The end of the first `</iati-activity>`, wherever it stands: nearly always the right one.
    fn first_end(&mut self, window: &mut Window<R>, tag: usize) -> Result<Extent, Error> {
        let mut from = tag;
        loop {
            let text = window.text();
            let found = match scan::next_boundary(text, from) {
                Some(Boundary::End(at)) => memchr::memchr(b'>', &text[at..]).map(|length| at + length + 1),
                // Not closed, or a start tag in a comment: its reading will tell.
                Some(Boundary::Start(at)) => Some(at),
                None => None,
            };
            if let Some(end) = found {
                let fits = end <= self.limits.activity_bytes_max;
                return Ok(if fits { Extent::Ends(end) } else { Extent::TooLarge });
            }
            if text.len() > self.limits.activity_bytes_max {
                return Ok(Extent::TooLarge);
            }
            from = from.max(text.len().saturating_sub(256));
            if !window.more()? {
                return Ok(Extent::Never);
            }
        }
    }

    /// The end of the activity, comments and CDATA sections respected.
    fn true_end(&mut self, window: &mut Window<R>) -> Result<Extent, Error> {
        let mut tried = 0;
        loop {
            let length = window.text().len();
            // Each try looks at twice the bytes of the last, so that all tries together cost twice the last one.
            if length >= tried * 2 {
                tried = length;
                if let Some(end) = scan::true_end(window.text()) {
                    let fits = end <= self.limits.activity_bytes_max;
                    return Ok(if fits { Extent::Ends(end) } else { Extent::TooLarge });
                }
            }
            if length > self.limits.activity_bytes_max {
                return Ok(Extent::TooLarge);
            }
            if !window.more()? {
                return Ok(match scan::true_end(window.text()) {
                    Some(end) => Extent::Ends(end),
                    None => Extent::Never,
                });
            }
        }
    }

    /// Reports why an activity was refused and finds the place to go on from.
    fn go_on_after(&mut self, window: &mut Window<R>, index: u64, extent: &Extent, fault: Fault) {
        let end = match extent {
            Extent::Ends(end) => *end,
            Extent::Never | Extent::TooLarge => window.text().len(),
        };
        let offset = fault.offset.min(end);
        let from = if fault.kind == FaultKind::Nested { offset } else { (offset + 1).min(end) };
        let mut nested = scan::next_start(&window.text()[..end], from);
        if matches!(extent, Extent::Never) && !self.may_look_again() {
            nested = None;
        }
        let cut_off = matches!(extent, Extent::Never) && nested.is_none();
        let code = match fault.kind {
            FaultKind::Limit => "iati.limit",
            _ if cut_off => "iati.truncated",
            FaultKind::Syntax | FaultKind::Nested | FaultKind::Unfinished => "iati.xml",
        };
        let words = match code {
            "iati.truncated" => words("the file ends within this activity; it was probably cut off"),
            _ => Words {
                message: format!("{}; the activity was not read", fault.words.message),
                ..fault.words
            },
        };
        self.refuse(window, index, code, offset, words);
        self.held = nested.unwrap_or(end);
        if cut_off {
            self.state = State::Lost;
        }
    }

    /// Whether bytes that were already looked at in vain may be looked at again for another activity. Otherwise a
    /// file of nothing but beginnings would be read once for each of them.
    pub(super) fn may_look_again(&mut self) -> bool {
        const LOOKS_MAX: u32 = 64;
        self.looks += 1;
        self.looks <= LOOKS_MAX
    }

    fn refuse(&mut self, window: &Window<R>, index: u64, code: &'static str, offset: usize, words: Words) {
        let note = Note { code, severity: Severity::Error, offset, element: String::new(), words };
        let identifier = identifier_of(window.text());
        self.report_refusal(window, index, note, identifier);
    }
}

/// The identifier of an activity that cannot be read, so that its publisher can find it.
fn identifier_of(bytes: &[u8]) -> Option<String> {
    const IDENTIFIER_BYTES_MAX: usize = 200;
    // It comes first in an activity; looking further would cost more than it is worth.
    const LOOKED_AT_BYTES: usize = 4096;
    let bytes = &bytes[..bytes.len().min(LOOKED_AT_BYTES)];
    let start = memchr::memmem::find(bytes, b"<iati-identifier")?;
    if scan::next_start(&bytes[..start], 1).is_some() {
        return None;
    }
    let inside = start + memchr::memchr(b'>', &bytes[start..])? + 1;
    let length = memchr::memchr(b'<', &bytes[inside..]).filter(|length| *length <= IDENTIFIER_BYTES_MAX)?;
    let text = std::str::from_utf8(&bytes[inside..inside + length]).ok()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Text of which some bytes are not UTF-8, those being read as Windows-1252.
fn from_mixed(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        let (repaired, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(chunk.invalid());
        text.push_str(&repaired);
    }
    text
}
