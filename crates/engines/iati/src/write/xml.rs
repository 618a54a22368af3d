//! Tags, attributes and texts as bytes, escaped.

use jiff::civil::Date;

use crate::Narrative;

/// Bytes of XML in the making, within one activity.
pub(super) struct Xml<'o, 'a> {
    out: &'o mut Vec<u8>,
    /// The activity's default language: texts in it do not say so again.
    language: Option<&'a str>,
    /// The activity's default currency: values in it do not say so again.
    currency: Option<&'a str>,
    /// A day of the activity, for what must be dated and is not.
    day: Option<Date>,
}

impl<'o, 'a> Xml<'o, 'a> {
    pub(super) fn new(
        out: &'o mut Vec<u8>,
        language: Option<&'a str>,
        currency: Option<&'a str>,
        day: Option<Date>,
    ) -> Self {
        Self { out, language, currency, day }
    }

    /// The activity's default currency.
    pub(super) fn currency(&self) -> Option<&'a str> {
        self.currency
    }

    /// A day of the activity.
    pub(super) fn day(&self) -> Option<Date> {
        self.day
    }

    /// Begins a start tag; attributes may follow.
    pub(super) fn tag(&mut self, name: &str) -> &mut Self {
        self.out.push(b'<');
        self.out.extend_from_slice(name.as_bytes());
        self
    }

    /// Begins the start tag of a child of the activity, on a line of its own.
    pub(super) fn line(&mut self, name: &str) -> &mut Self {
        self.out.push(b'\n');
        self.tag(name)
    }

    /// An attribute of the tag that is open.
    pub(super) fn attribute(&mut self, name: &str, value: &str) -> &mut Self {
        self.out.push(b' ');
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"=\"");
        escape(value, true, self.out);
        self.out.push(b'"');
        self
    }

    /// An attribute that may be absent.
    pub(super) fn optional(&mut self, name: &str, value: Option<&str>) -> &mut Self {
        match value {
            Some(value) => self.attribute(name, value),
            None => self,
        }
    }

    /// A yes-or-no attribute that may be absent.
    pub(super) fn flag(&mut self, name: &str, value: Option<bool>) -> &mut Self {
        self.optional(name, value.map(|value| if value { "1" } else { "0" }))
    }

    /// A day that may be absent.
    pub(super) fn date(&mut self, name: &str, date: Option<Date>) -> &mut Self {
        use std::io::Write;
        if let Some(date) = date {
            // Writing into memory does not fail.
            let _ = write!(self.out, " {name}=\"{date}\"");
        }
        self
    }

    /// Marks what was filled in.
    pub(super) fn filled(&mut self, what: &str) -> &mut Self {
        self.attribute("sterna:filled", what)
    }

    /// Ends the start tag; content follows.
    pub(super) fn content(&mut self) {
        self.out.push(b'>');
    }

    /// Ends the tag of an element without content.
    pub(super) fn empty(&mut self) {
        self.out.extend_from_slice(b"/>");
    }

    /// The end tag.
    pub(super) fn end(&mut self, name: &str) {
        self.out.extend_from_slice(b"</");
        self.out.extend_from_slice(name.as_bytes());
        self.out.push(b'>');
    }

    /// The end tag of the activity, on a line of its own.
    pub(super) fn end_line(&mut self, name: &str) {
        self.out.push(b'\n');
        self.end(name);
        self.out.push(b'\n');
    }

    /// A text.
    pub(super) fn text(&mut self, text: &str) {
        escape(text, false, self.out);
    }

    /// An element that holds a code and nothing else; none when there is no code.
    pub(super) fn code(&mut self, name: &str, code: Option<&str>) {
        if let Some(code) = code {
            self.tag(name).attribute("code", code).empty();
        }
    }

    /// An element that holds a day and nothing else; none when there is no day.
    pub(super) fn iso_date(&mut self, name: &str, date: Option<Date>) {
        if date.is_some() {
            self.tag(name).date("iso-date", date).empty();
        }
    }

    /// The `narrative` children.
    pub(super) fn narratives(&mut self, narratives: &[Narrative]) {
        for narrative in narratives {
            let own = narrative.language.as_deref().filter(|own| Some(*own) != self.language);
            self.tag("narrative").optional("xml:lang", own).content();
            self.text(&narrative.text);
            self.end("narrative");
        }
    }

    /// Ends the open tag, with its narratives as content where there are any.
    pub(super) fn with_narratives(&mut self, name: &str, narratives: &[Narrative]) {
        if narratives.is_empty() {
            return self.empty();
        }
        self.content();
        self.narratives(narratives);
        self.end(name);
    }

    /// An element that holds narratives; none when there are none.
    pub(super) fn words(&mut self, name: &str, narratives: &[Narrative]) {
        if !narratives.is_empty() {
            self.tag(name).with_narratives(name, narratives);
        }
    }
}

/// Appends `text`, with what XML gives a meaning as references. Characters that XML forbids become U+FFFD.
pub(super) fn escape(text: &str, attribute: bool, out: &mut Vec<u8>) {
    let bytes = text.as_bytes();
    let mut done = 0;
    for (at, byte) in bytes.iter().enumerate() {
        let (replaced, length): (&[u8], usize) = match byte {
            b'&' => (b"&amp;", 1),
            b'<' => (b"&lt;", 1),
            b'>' => (b"&gt;", 1),
            b'"' if attribute => (b"&quot;", 1),
            b'\n' if attribute => (b"&#10;", 1),
            b'\t' if attribute => (b"&#9;", 1),
            b'\r' => (b"&#13;", 1),
            b'\t' | b'\n' => continue,
            0..=0x1f => ("\u{fffd}".as_bytes(), 1),
            // U+FFFE and U+FFFF are no characters.
            0xef if matches!(bytes.get(at + 1..at + 3), Some([0xbf, 0xbe | 0xbf])) => {
                ("\u{fffd}".as_bytes(), 3)
            }
            _ => continue,
        };
        out.extend_from_slice(&bytes[done..at]);
        out.extend_from_slice(replaced);
        done = at + length;
    }
    out.extend_from_slice(&bytes[done..]);
}
