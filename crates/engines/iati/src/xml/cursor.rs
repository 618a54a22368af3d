//! The position in an activity's XML: what comes next within the element that is open.

use super::attribute::{self, Attribute, is_name_start, is_space, name_end, skip_space};
use super::{Fault, FaultKind};
use crate::words::words;

/// What comes next within the open element.
#[derive(Debug)]
pub(crate) enum Content<'a> {
    /// Text between tags, its references unresolved; not reported when it is white space only.
    Text(&'a str),
    /// A CDATA section.
    Literal(&'a str),
    /// The start tag of a child, which is now the open element.
    Child(&'a str),
    /// The end of the open element: its parent is open again.
    End,
}

/// Reads one element and what is within it.
pub(crate) struct Cursor<'a> {
    text: &'a str,
    position: usize,
    open: Vec<&'a str>,
    pub(super) attributes: Vec<Attribute<'a>>,
    self_closed: bool,
    tag: usize,
    depth_max: usize,
    attributes_max: usize,
}

impl<'a> Cursor<'a> {
    /// A cursor at the start of `text`, which begins with a start tag.
    pub(crate) fn new(text: &'a str, depth_max: usize, attributes_max: usize) -> Self {
        Cursor {
            text,
            position: 0,
            open: Vec::with_capacity(16),
            attributes: Vec::with_capacity(16),
            self_closed: false,
            tag: 0,
            depth_max,
            attributes_max,
        }
    }

    /// The byte of the last start tag.
    pub(crate) fn tag(&self) -> usize {
        self.tag
    }

    /// The byte that is read next.
    pub(crate) fn position(&self) -> usize {
        self.position
    }

    /// The names of the open elements, outermost first.
    pub(crate) fn open(&self) -> &[&'a str] {
        &self.open
    }

    /// The raw value of an attribute of the last start tag, by local name; one without a prefix goes first.
    #[inline]
    pub(crate) fn attribute(&self, local: &str) -> Option<&'a str> {
        let mut prefixed = None;
        for attribute in &self.attributes {
            if attribute.local == local {
                if attribute.name.len() == local.len() {
                    return Some(attribute.value);
                }
                prefixed = prefixed.or(Some(attribute.value));
            }
        }
        prefixed
    }

    /// Whether the element just opened has no content at all.
    pub(crate) fn is_self_closed(&self) -> bool {
        self.self_closed
    }

    /// What comes next within the open element.
    #[inline]
    pub(crate) fn next(&mut self) -> Result<Content<'a>, Fault> {
        if self.self_closed {
            self.self_closed = false;
            self.open.pop();
            return Ok(Content::End);
        }
        let bytes = self.text.as_bytes();
        loop {
            let start = self.position;
            let mut at = skip_space(bytes, start);
            if bytes.get(at) != Some(&b'<') {
                let Some(length) = memchr::memchr(b'<', &bytes[at..]) else {
                    return Err(Fault::unfinished(start, "an element"));
                };
                at += length;
                self.position = at;
                return Ok(Content::Text(&self.text[start..at]));
            }
            self.position = at;
            match bytes.get(at + 1) {
                Some(b'/') => {
                    self.end_tag(at)?;
                    return Ok(Content::End);
                }
                Some(b'!') => {
                    if let Some(literal) = self.declaration(at)? {
                        return Ok(Content::Literal(literal));
                    }
                }
                Some(b'?') => {
                    let Some(length) = memchr::memmem::find(&bytes[at..], b"?>") else {
                        return Err(Fault::unfinished(at, "a processing instruction"));
                    };
                    self.position = at + length + 2;
                }
                Some(_) => return self.start_tag(at).map(Content::Child),
                None => return Err(Fault::unfinished(at, "a tag")),
            }
        }
    }

    /// The next child of the open element; text is passed over. `None` at the element's end.
    #[inline]
    pub(crate) fn child(&mut self) -> Result<Option<&'a str>, Fault> {
        loop {
            match self.next()? {
                Content::Child(name) => return Ok(Some(name)),
                Content::End => return Ok(None),
                Content::Text(_) | Content::Literal(_) => {}
            }
        }
    }

    /// Passes over the rest of the open element.
    pub(crate) fn skip(&mut self) -> Result<(), Fault> {
        let depth = self.open.len();
        while self.open.len() >= depth {
            self.next()?;
        }
        Ok(())
    }

    /// The text of the open element when it is one plain piece, and passes its end; `None` changes nothing.
    #[inline]
    pub(crate) fn plain_text(&mut self) -> Result<Option<&'a str>, Fault> {
        if self.self_closed {
            self.self_closed = false;
            self.open.pop();
            return Ok(Some(""));
        }
        let bytes = self.text.as_bytes();
        let start = self.position;
        let Some(length) = memchr::memchr(b'<', &bytes[start..]) else {
            return Err(Fault::unfinished(start, "an element"));
        };
        let end = start + length;
        if bytes.get(end + 1) != Some(&b'/') {
            return Ok(None);
        }
        self.end_tag(end)?;
        Ok(Some(&self.text[start..end]))
    }

    /// Reads the start tag at `at`; gives its whole name.
    #[inline]
    fn start_tag(&mut self, at: usize) -> Result<&'a str, Fault> {
        let bytes = self.text.as_bytes();
        if !is_name_start(bytes[at + 1]) {
            return Err(Fault::syntax(at, "`<` that begins no tag; write it as `&lt;`"));
        }
        let end = name_end(bytes, at + 1);
        let name = &self.text[at + 1..end];
        if name == "iati-activity" && !self.open.is_empty() {
            let message = "another activity begins before this one is closed".to_owned();
            let words = words(message).with("case", "nested").with("name", "");
            return Err(Fault { kind: FaultKind::Nested, offset: at, words });
        }
        self.tag = at;
        self.attributes.clear();
        let mut cursor = end;
        loop {
            let spaced = skip_space(bytes, cursor);
            match bytes.get(spaced) {
                Some(b'>') => {
                    self.position = spaced + 1;
                    break;
                }
                Some(b'/') => match bytes.get(spaced + 1) {
                    Some(b'>') => {
                        self.self_closed = true;
                        self.position = spaced + 2;
                        break;
                    }
                    Some(_) => return Err(Fault::syntax(spaced, format!("`/` within the tag `{name}`"))),
                    None => return Err(Fault::unfinished(at, "a tag")),
                },
                Some(_) if spaced > cursor => {
                    let (found, next) = attribute::read(self.text, spaced)?;
                    if self.attributes.len() == self.attributes_max {
                        let message = format!("`{name}` has more than {} attributes", self.attributes_max);
                        let words =
                            words(message).with("case", "attributes").with("limit", self.attributes_max);
                        return Err(Fault::limit(spaced, words));
                    }
                    if self.attributes.iter().any(|other| other.name == found.name) {
                        let message = format!("the attribute `{}` comes twice", found.name);
                        return Err(Fault::named(spaced, "twice", found.name, message));
                    }
                    self.attributes.push(found);
                    cursor = next;
                }
                Some(_) => return Err(Fault::syntax(spaced, format!("the tag `{name}` is malformed"))),
                None => return Err(Fault::unfinished(at, "a tag")),
            }
        }
        if self.open.len() == self.depth_max {
            let message = format!("elements are nested more than {} deep", self.depth_max);
            let words = words(message).with("case", "depth").with("limit", self.depth_max);
            return Err(Fault::limit(at, words));
        }
        self.open.push(name);
        Ok(name)
    }

    /// Reads the end tag at `at`, which must close the open element.
    #[inline]
    fn end_tag(&mut self, at: usize) -> Result<(), Fault> {
        let bytes = self.text.as_bytes();
        let name = self.open.last().copied().unwrap_or_default();
        let after = at + 2 + name.len();
        if bytes.get(at + 2..after) != Some(name.as_bytes()) {
            return Err(mismatch(self.text, at, name));
        }
        let end = if bytes.get(after) == Some(&b'>') { after } else { skip_space(bytes, after) };
        match bytes.get(end) {
            Some(b'>') => {
                self.position = end + 1;
                self.open.pop();
                Ok(())
            }
            Some(_) => Err(mismatch(self.text, at, name)),
            None => Err(Fault::unfinished(at, "a tag")),
        }
    }

    /// Passes over what begins with `<!` at `at`; gives the text of a CDATA section.
    fn declaration(&mut self, at: usize) -> Result<Option<&'a str>, Fault> {
        let rest = &self.text.as_bytes()[at..];
        if rest.starts_with(b"<!--") {
            let Some(length) = memchr::memmem::find(&rest[4..], b"-->") else {
                return Err(Fault::unfinished(at, "a comment"));
            };
            self.position = at + 4 + length + 3;
            return Ok(None);
        }
        if rest.starts_with(b"<![CDATA[") {
            let Some(length) = memchr::memmem::find(&rest[9..], b"]]>") else {
                return Err(Fault::unfinished(at, "a CDATA section"));
            };
            self.position = at + 9 + length + 3;
            return Ok(Some(&self.text[at + 9..at + 9 + length]));
        }
        Err(Fault::syntax(at, "`<!` begins neither a comment nor a CDATA section"))
    }
}

#[cold]
fn mismatch(text: &str, at: usize, open: &str) -> Fault {
    let bytes = text.as_bytes();
    let end = name_end(bytes, at + 2);
    if end >= bytes.len() || (open.is_empty() && bytes.get(end).is_some_and(|byte| is_space(*byte))) {
        return Fault::unfinished(at, "a tag");
    }
    let name = &text[at + 2..end];
    Fault::named(at, "closes", name, format!("`</{name}>` closes `<{open}>`"))
}
