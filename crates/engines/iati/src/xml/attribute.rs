//! The attributes of a start tag.

use super::Fault;

/// An attribute as written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Attribute<'a> {
    /// The whole name, such as `xml:lang`.
    pub name: &'a str,
    /// The name without its prefix: publishers' tools rewrite prefixes (`ns2:lang`).
    pub local: &'a str,
    /// The value, its references unresolved.
    pub value: &'a str,
}

/// Whether a byte may stand in a name.
pub(super) const fn is_name_byte(byte: u8) -> bool {
    byte >= 0x80
        || byte.is_ascii_alphanumeric()
        || byte == b':'
        || byte == b'_'
        || byte == b'-'
        || byte == b'.'
}

/// Whether a byte may begin a name.
pub(super) const fn is_name_start(byte: u8) -> bool {
    byte >= 0x80 || byte.is_ascii_alphabetic() || byte == b':' || byte == b'_'
}

/// Whether a byte is white space in XML.
pub(super) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r')
}

static NAME: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = is_name_byte(byte as u8);
        byte += 1;
    }
    table
};

/// The end of the name that begins at `from`.
#[inline]
pub(super) fn name_end(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while at < bytes.len() && NAME[bytes[at] as usize] {
        at += 1;
    }
    at
}

/// Reads the attribute at `at`; gives it and the byte after it.
#[inline]
pub(super) fn read<'a>(text: &'a str, at: usize) -> Result<(Attribute<'a>, usize), Fault> {
    let bytes = text.as_bytes();
    if !is_name_start(bytes[at]) {
        return Err(Fault::syntax(at, "an attribute's name was expected"));
    }
    let name_end = name_end(bytes, at);
    let name = &text[at..name_end];
    let mut cursor = skip_space(bytes, name_end);
    if bytes.get(cursor) != Some(&b'=') {
        return Err(missing(bytes, cursor, format!("the attribute `{name}` has no value")));
    }
    cursor = skip_space(bytes, cursor + 1);
    let quote = match bytes.get(cursor) {
        Some(quote @ (b'"' | b'\'')) => *quote,
        _ => {
            return Err(missing(bytes, cursor, format!("the value of the attribute `{name}` is not quoted")));
        }
    };
    let value_start = cursor + 1;
    let mut value_end = value_start;
    loop {
        match bytes.get(value_end) {
            Some(byte) if *byte == quote => break,
            Some(b'<') => return Err(Fault::syntax(value_end, format!("`<` in the attribute `{name}`"))),
            Some(_) => value_end += 1,
            None => return Err(Fault::unfinished(at, "an attribute")),
        }
    }
    let local = match memchr::memchr(b':', name.as_bytes()) {
        Some(colon) => &name[colon + 1..],
        None => name,
    };
    Ok((Attribute { name, local, value: &text[value_start..value_end] }, value_end + 1))
}

/// The next byte that is not white space.
#[inline]
pub(super) fn skip_space(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while at < bytes.len() && is_space(bytes[at]) {
        at += 1;
    }
    at
}

#[cold]
fn missing(bytes: &[u8], at: usize, message: String) -> Fault {
    if at >= bytes.len() { Fault::unfinished(at, "a tag") } else { Fault::syntax(at, message) }
}
