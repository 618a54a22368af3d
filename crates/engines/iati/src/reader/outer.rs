//! What is around activities: the prolog, the root element, asides, and the end of the file.

use std::io::Read;

use super::{Reader, State};
use crate::input::Input;
use crate::scan::{self, Piece};
use crate::window::Window;
use crate::words::{Words, words};
use crate::xml::Cursor;
use crate::{Error, Severity};

impl<R: Read> Reader<R> {
    pub(super) fn open_window(&mut self, input: R) -> Result<Window<R>, Error> {
        let window = Window::new(Input::open(input, self.limits.file_bytes_max)?);
        self.header.encoding = window.input.encoding;
        self.header.gzip = window.input.gzip;
        if let Some(label) = &window.input.unknown_encoding {
            let message = format!("the encoding `{label}` is not known; the file was read as UTF-8");
            let words = words(message).with("case", "unknown").with("encoding", label);
            self.report(&window, 0, "iati.encoding", Severity::Warning, words);
        }
        Ok(window)
    }

    /// Reads up to and including the root's start tag.
    pub(super) fn read_prolog(&mut self, window: &mut Window<R>) -> Result<(), Error> {
        if window.text().len() < 3 && window.more()? {
            return Ok(());
        }
        if window.byte() == 0 && window.text().starts_with(b"\xef\xbb\xbf") {
            window.consume(3);
        }
        loop {
            let text = window.text();
            match scan::piece(text) {
                Piece::Incomplete => {
                    if text.len() > self.limits.activity_bytes_max || !window.more()? {
                        return self.refuse_file(window);
                    }
                }
                Piece::Malformed(_) | Piece::End(..) => return self.refuse_file(window),
                Piece::Text(length) => {
                    if !text[..length].iter().all(u8::is_ascii_whitespace) {
                        return self.refuse_file(window);
                    }
                    window.consume(length);
                }
                Piece::Aside(length) => window.consume(length),
                Piece::Doctype(length, entities) => {
                    let html = text[9..length].trim_ascii_start().get(..4);
                    if html.is_some_and(|name| name.eq_ignore_ascii_case(b"html")) {
                        return self.refuse_root(window, "html");
                    }
                    if entities {
                        self.report(window, 0, "iati.entity", Severity::Warning, declared_entities());
                    }
                    window.consume(length);
                }
                Piece::Start(name, length, closed) => {
                    return self.read_root(window, name.to_vec(), length, closed);
                }
            }
        }
    }

    fn read_root(
        &mut self,
        window: &mut Window<R>,
        name: Vec<u8>,
        length: usize,
        closed: bool,
    ) -> Result<(), Error> {
        match name.as_slice() {
            b"iati-activities" => {
                self.read_header(window, length);
                window.consume(length);
                if !closed {
                    self.open.push(name);
                }
                self.state = State::Outer;
            }
            b"iati-activity" => {
                let message = "the file begins with an activity, without `iati-activities` around it";
                self.report(window, 0, "iati.no-root", Severity::Warning, message);
                self.state = State::Outer;
            }
            b"iati-organisations" => {
                self.read_header(window, length);
                return self.refuse_root(window, "iati-organisations");
            }
            other => return self.refuse_root(window, &String::from_utf8_lossy(other)),
        }
        Ok(())
    }

    fn read_header(&mut self, window: &Window<R>, length: usize) {
        let text = String::from_utf8_lossy(&window.text()[..length]);
        let mut cursor = Cursor::new(&text, 1, self.limits.attributes_max);
        if let Err(fault) = cursor.next() {
            self.report(window, fault.offset, "iati.xml", Severity::Error, fault.words);
            return;
        }
        let attribute = |local: &str| {
            let value = cursor.attribute(local)?.trim();
            (!value.is_empty()).then(|| value.to_owned())
        };
        self.header.version = attribute("version").or_else(|| attribute("iati-version"));
        self.header.generated_datetime = attribute("generated-datetime");
        self.header.linked_data_default = attribute("linked-data-default");
        match self.header.version.as_deref() {
            Some("1.0" | "1.00" | "1.01" | "1.02" | "1.03" | "1.04" | "1.05" | "2.01" | "2.02" | "2.03") => {}
            Some(other) => {
                let message =
                    format!("`{other}` is no version of the standard; the file was read all the same");
                let words = words(message).with("case", "unknown").with("version", other);
                self.report(window, 0, "iati.version", Severity::Warning, words);
            }
            None => {
                let message = "the file names no version of the standard; it was read all the same";
                let words = words(message).with("case", "absent").with("version", "");
                self.report(window, 0, "iati.version", Severity::Warning, words);
            }
        }
    }

    /// Reads pieces between activities, up to and including the next activity.
    pub(super) fn read_outer(&mut self, window: &mut Window<R>) -> Result<(), Error> {
        loop {
            let text = window.text();
            match scan::piece(text) {
                Piece::Start(b"iati-activity", length, closed) => {
                    return self.read_activity(window, length, closed);
                }
                Piece::Text(length) | Piece::Aside(length) => window.consume(length),
                Piece::Doctype(length, _) => {
                    self.report(window, 0, "iati.entity", Severity::Warning, declared_entities());
                    window.consume(length);
                }
                Piece::Start(name, length, closed) => {
                    let name = name.to_vec();
                    if !closed && self.open.len() < self.limits.depth_max {
                        self.open.push(name);
                    } else if !closed {
                        let words = words("elements are nested too deep; looking for the next activity")
                            .with("case", "depth")
                            .with("limit", self.limits.depth_max);
                        self.report(window, 0, "iati.limit", Severity::Error, words);
                        self.state = State::Lost;
                    }
                    window.consume(length);
                    if self.state == State::Lost {
                        return Ok(());
                    }
                }
                Piece::End(name, length) => {
                    let matches = self.open.pop().is_some_and(|open| open == name);
                    if !matches {
                        let name = String::from_utf8_lossy(name);
                        let words = words(format!("`</{name}>` closes nothing that is open"))
                            .with("case", "closes")
                            .with("name", name);
                        self.report(window, 0, "iati.xml", Severity::Error, words);
                    }
                    window.consume(length);
                }
                Piece::Malformed(why) => {
                    let words = words(why).with("case", "plain").with("name", "");
                    self.report(window, 0, "iati.xml", Severity::Error, words);
                    window.consume(1);
                    self.state = State::Lost;
                    return Ok(());
                }
                Piece::Incomplete if text.len() > self.limits.activity_bytes_max => {
                    let length = text.len();
                    let words = words("a comment or tag is too long; looking for the next activity")
                        .with("case", "tag")
                        .with("limit", self.limits.activity_bytes_max);
                    self.report(window, 0, "iati.limit", Severity::Error, words);
                    window.consume(if self.may_look_again() { 1 } else { length });
                    self.state = State::Lost;
                    return Ok(());
                }
                Piece::Incomplete => {
                    if !window.more()? {
                        self.end(window);
                        return Ok(());
                    }
                }
            }
        }
    }

    fn end(&mut self, window: &mut Window<R>) {
        let cut = !window.text().is_empty() || !self.open.is_empty();
        if cut && window.trouble().is_none() {
            let message = "the file ends before `</iati-activities>`; it was probably cut off";
            self.report(window, 0, "iati.truncated", Severity::Error, message);
        } else if !cut && self.next_index == 0 {
            self.report(window, 0, "iati.no-activities", Severity::Notice, "the file holds no activity");
        }
        self.state = State::Done;
    }

    /// Looks for the next activity after something unreadable.
    pub(super) fn find_activity(&mut self, window: &mut Window<R>) -> Result<(), Error> {
        const TAG_BYTES_MAX: usize = "</iati-activities>".len();
        loop {
            let text = window.text();
            let start = scan::next_start(text, 0);
            let end = memchr::memmem::find(&text[..start.unwrap_or(text.len())], b"</iati-activities");
            if let Some(found) = end.or(start) {
                window.consume(found);
                self.open = vec![b"iati-activities".to_vec()];
                self.state = State::Outer;
                return Ok(());
            }
            // The beginning of a tag may be at the very end of what is held.
            window.consume(text.len().saturating_sub(TAG_BYTES_MAX));
            if !window.more()? {
                let rest = window.text().len();
                window.consume(rest);
                self.state = State::Done;
                return Ok(());
            }
        }
    }

    /// The root is none of an activity file.
    fn refuse_root(&mut self, window: &Window<R>, name: &str) -> Result<(), Error> {
        let (code, message) = match name {
            "iati-organisations" => (
                "iati.organisation-file",
                words("this is an organisation file; give the publisher's activity file"),
            ),
            "html" | "HTML" => (
                "iati.not-activities",
                words("this is a web page, not an IATI file; download the file that the page links to")
                    .with("case", "page")
                    .with("root", name),
            ),
            other => {
                let name: String = other.chars().take(60).collect();
                (
                    "iati.not-activities",
                    words(format!("this is XML with the root `{name}`, not an IATI activity file"))
                        .with("case", "other")
                        .with("root", name),
                )
            }
        };
        self.report(window, 0, code, Severity::Error, message);
        self.state = State::Done;
        Ok(())
    }

    /// There is no root at all.
    fn refuse_file(&mut self, window: &Window<R>) -> Result<(), Error> {
        self.state = State::Done;
        let text = window.text();
        if window.trouble().is_some() {
            return Ok(());
        }
        let (code, message) = if text.is_empty() && window.byte() <= 3 {
            ("iati.empty", words("the file is empty"))
        } else if text.starts_with(b"PK\x03\x04") {
            (
                "iati.not-xml",
                words("this is a ZIP file or a spreadsheet, not XML; unpack it, or import it as a table")
                    .with("case", "zip"),
            )
        } else if text.starts_with(b"%PDF") {
            ("iati.not-xml", words("this is a PDF file, not XML").with("case", "pdf"))
        } else {
            ("iati.not-xml", words("this is not XML; give an IATI activity file").with("case", "other"))
        };
        self.report(window, 0, code, Severity::Error, message);
        Ok(())
    }
}

fn declared_entities() -> Words {
    words("the file declares entities or a document type; they are not used, and references to them stay as written")
        .with("case", "declared")
        .with("entity", "")
}
