//! From an activity's XML to an [`Activity`]: one file per element, one pass, nothing kept that is not asked for.

mod activity;
mod budget;
mod classification;
mod codes;
mod contact;
mod date;
mod document;
mod indicator;
mod location;
mod measurement;
mod narrative;
mod number;
mod organisation;
mod place;
mod result;
mod transaction;
mod value;

#[cfg(test)]
mod tests;

use crate::note::Notes;
use crate::words::{Words, words};
use crate::xml::{Cursor, Fault, unescape};
use crate::{Activity, Limits, Severity};

pub(crate) use codes::is_country;

/// The reading of one activity.
pub(crate) struct Parse<'a, 'n> {
    cursor: Cursor<'a>,
    notes: &'n mut Notes,
    limits: &'n Limits,
    language: Option<String>,
    currency: Option<String>,
    narratives: usize,
    kept_bytes: usize,
    languageless: usize,
    persons: usize,
    rounded: usize,
}

impl<'a, 'n> Parse<'a, 'n> {
    /// Reads the activity that `text` begins with; also gives its length in bytes.
    pub(crate) fn activity(
        text: &'a str,
        limits: &'n Limits,
        notes: &'n mut Notes,
    ) -> Result<(Box<Activity>, usize), Fault> {
        let mut parse = Parse {
            cursor: Cursor::new(text, limits.depth_max, limits.attributes_max),
            notes,
            limits,
            language: None,
            currency: None,
            narratives: 0,
            kept_bytes: 0,
            languageless: 0,
            persons: 0,
            rounded: 0,
        };
        let activity = parse.read_activity()?;
        let length = parse.cursor.position();
        Ok((activity, length))
    }

    /// The path of the open element, and of a child of it when `child` is not empty.
    fn path(&self, child: &str) -> String {
        let mut path = self.cursor.open().get(1..).unwrap_or_default().join("/");
        if !child.is_empty() {
            if !path.is_empty() {
                path.push('/');
            }
            path.push_str(child);
        }
        path
    }

    /// Notes something about the last start tag; `child` names it when it is closed already.
    #[cold]
    fn note<W: Into<Words>>(
        &mut self,
        code: &'static str,
        severity: Severity,
        child: &str,
        message: impl FnOnce() -> W,
    ) {
        let path = if self.notes.kept.len() < self.limits.activity_findings_max {
            self.path(child)
        } else {
            String::new()
        };
        self.notes.add(code, severity, self.cursor.tag(), || (path, message().into()));
    }

    /// Notes a value that was left out or is doubtful.
    #[cold]
    fn warn<W: Into<Words>>(&mut self, code: &'static str, child: &str, message: impl FnOnce() -> W) {
        self.note(code, Severity::Warning, child, message);
    }

    /// An attribute of the last start tag, resolved and trimmed; `None` when absent or empty.
    #[inline]
    fn attribute(&mut self, local: &str) -> Option<String> {
        let raw = self.cursor.attribute(local)?.trim();
        if raw.is_empty() { None } else { Some(self.resolved(raw)) }
    }

    /// The same for an identifier, noting white space around it: references with blanks match nothing elsewhere.
    fn identifier_attribute(&mut self, local: &'static str) -> Option<String> {
        let raw = self.cursor.attribute(local)?;
        if raw.trim().len() < raw.len() {
            self.note("iati.identifier-space", Severity::Notice, "", || {
                format!("white space around `{local}` was taken away")
            });
        }
        self.attribute(local)
    }

    /// The same, noting its absence.
    fn required(&mut self, local: &'static str) -> Option<String> {
        let value = self.attribute(local);
        if value.is_none() {
            self.warn("iati.missing", "", || {
                words(format!("the attribute `{local}` is missing or empty")).with("name", local)
            });
        }
        value
    }

    /// Adds an item to a list of the activity, within the limit: empty elements are short in a file and long in
    /// memory.
    fn keep<T>(&mut self, list: &mut Vec<T>, item: T) -> Result<(), Fault> {
        self.kept_bytes += size_of::<T>();
        if self.kept_bytes > self.limits.kept_bytes_max {
            let message =
                format!("what is kept of the activity exceeds {} bytes", self.limits.kept_bytes_max);
            let words = words(message).with("case", "memory").with("limit", self.limits.kept_bytes_max);
            return Err(Fault::limit(self.cursor.tag(), words));
        }
        list.push(item);
        Ok(())
    }

    /// Whether the element just opened was filled in by a writer of ours, so that the schema has what it asks for.
    fn is_filled(&self) -> bool {
        self.cursor.attribute("filled") == Some("1")
    }

    /// How many the open element adds up, when it says so.
    fn count(&mut self) -> Option<u32> {
        self.cursor.attribute("count")?.trim().parse().ok()
    }

    /// Notes that the open element comes again where the standard has it once.
    #[inline]
    fn once(&mut self, present: bool) {
        if present {
            self.warn("iati.repeated", "", || {
                "the element comes more than once; the last one was kept".to_owned()
            });
        }
    }

    /// A yes-or-no attribute: `1` or `true`, `0` or `false`.
    fn flag(&mut self, local: &'static str) -> Option<bool> {
        match self.cursor.attribute(local)?.trim() {
            "1" | "true" => Some(true),
            "0" | "false" => Some(false),
            other => {
                let other = excerpt(other);
                self.warn("iati.code", "", || {
                    words(format!("`{local}` is `{other}`, not 0, 1, true or false")).with("value", &other)
                });
                None
            }
        }
    }

    /// The `code` attribute of an element that has nothing else, and passes its end.
    fn code(&mut self) -> Result<Option<String>, Fault> {
        let code = self.required("code");
        self.cursor.skip()?;
        Ok(code)
    }

    /// A raw text with its references resolved, cut at the limit.
    #[inline]
    fn resolved(&mut self, raw: &str) -> String {
        if memchr::memchr2(b'&', b'\r', raw.as_bytes()).is_none() && raw.len() <= self.limits.text_bytes_max {
            return raw.to_owned();
        }
        self.resolved_slowly(raw)
    }

    #[cold]
    fn resolved_slowly(&mut self, raw: &str) -> String {
        let mut text = String::with_capacity(raw.len());
        if let Some(name) = unescape(raw, &mut text) {
            self.note_entity(&name);
        }
        self.cut(&mut text);
        text
    }

    #[cold]
    fn note_entity(&mut self, name: &str) {
        let message = if name.is_empty() {
            words("`&` that begins no reference was kept as it is; write it as `&amp;`").with("case", "bare")
        } else {
            words(format!(
                "`&{name}` is no predefined entity and was kept as it is; write the character itself"
            ))
            .with("case", "named")
        };
        let message = message.with("entity", name);
        self.warn("iati.entity", "", || message);
    }

    /// Cuts a text at the limit, at a character.
    fn cut(&mut self, text: &mut String) {
        let max = self.limits.text_bytes_max;
        if text.len() > max {
            let length = text.len();
            text.truncate(text.floor_char_boundary(max));
            self.warn("iati.text-cut", "", || {
                words(format!("a text of {length} bytes was cut to {max}"))
                    .with("bytes", length)
                    .with("limit", max)
            });
        }
    }

    /// All text of the open element, children left out, resolved and trimmed; passes its end.
    #[inline]
    fn text(&mut self) -> Result<String, Fault> {
        match self.cursor.plain_text()? {
            Some(raw) => Ok(self.resolved(raw.trim())),
            None => self.mixed_text(),
        }
    }

    fn mixed_text(&mut self) -> Result<String, Fault> {
        use crate::xml::Content;
        let mut text = String::new();
        loop {
            match self.cursor.next()? {
                Content::Text(raw) => self.append(&mut text, raw),
                Content::Literal(raw) => text.push_str(raw),
                Content::Child(_) => self.cursor.skip()?,
                Content::End => break,
            }
        }
        self.cut(&mut text);
        if text.trim().len() < text.len() {
            text = text.trim().to_owned();
        }
        Ok(text)
    }

    /// Appends a raw piece of text, resolved.
    fn append(&mut self, text: &mut String, raw: &str) {
        if let Some(name) = unescape(raw, text) {
            self.note_entity(&name);
        }
    }
}

/// The beginning of a value, for a message.
fn excerpt(text: &str) -> String {
    const EXCERPT_CHARS_MAX: usize = 40;
    match text.char_indices().nth(EXCERPT_CHARS_MAX) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// Some text, unless it is empty.
fn non_empty(text: String) -> Option<String> {
    if text.is_empty() { None } else { Some(text) }
}
