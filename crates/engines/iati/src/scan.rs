//! Finding one's way through XML without reading it: what the next piece is and how long.
//!
//! Used outside of activities, and to find an activity's true end when `</iati-activity>` also stands in a comment
//! or a CDATA section.

#[cfg(test)]
mod tests;

/// The piece of XML at the start of some bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// Text up to the next `<` or the end of what is there.
    Text(usize),
    /// A comment, CDATA section or processing instruction.
    Aside(usize),
    /// A document type declaration, and whether it declares entities.
    Doctype(usize, bool),
    /// A start tag: its name, its length, whether it is closed at once.
    Start(&'a [u8], usize, bool),
    /// An end tag: its name and its length.
    End(&'a [u8], usize),
    /// The piece goes on beyond what is there.
    Incomplete,
    /// What begins with `<` is none of these.
    Malformed(&'static str),
}

/// The piece at the start of `bytes`.
pub(crate) fn piece(bytes: &[u8]) -> Piece<'_> {
    match bytes {
        [] => Piece::Incomplete,
        [b'<', b'!', rest @ ..] => declaration(bytes, rest),
        [b'<', b'?', ..] => until(bytes, 2, b"?>"),
        [b'<', b'/', ..] => match memchr::memchr2(b'>', b'<', &bytes[1..]) {
            Some(length) if bytes[length + 1] == b'>' => Piece::End(name(&bytes[2..length + 1]), length + 2),
            Some(_) => Piece::Malformed("an end tag is not closed"),
            None => Piece::Incomplete,
        },
        [b'<'] => Piece::Incomplete,
        [b'<', ..] => start_tag(bytes),
        _ => Piece::Text(memchr::memchr(b'<', bytes).unwrap_or(bytes.len())),
    }
}

fn declaration<'a>(bytes: &'a [u8], rest: &[u8]) -> Piece<'a> {
    let begins = |word: &[u8]| rest.starts_with(word);
    let may_begin = |word: &[u8]| word.starts_with(rest);
    if begins(b"--") {
        until(bytes, 4, b"-->")
    } else if begins(b"[CDATA[") {
        until(bytes, 9, b"]]>")
    } else if rest.len() >= 7 && rest[..7].eq_ignore_ascii_case(b"DOCTYPE") {
        doctype(bytes)
    } else if may_begin(b"--")
        || may_begin(b"[CDATA[")
        || (rest.len() < 7 && b"DOCTYPE"[..rest.len()].eq_ignore_ascii_case(rest))
    {
        Piece::Incomplete
    } else {
        Piece::Malformed("`<!` begins neither a comment nor a CDATA section")
    }
}

fn until<'a>(bytes: &'a [u8], from: usize, end: &[u8]) -> Piece<'a> {
    match bytes.get(from..).and_then(|rest| memchr::memmem::find(rest, end)) {
        Some(at) => Piece::Aside(from + at + end.len()),
        None => Piece::Incomplete,
    }
}

fn doctype(bytes: &[u8]) -> Piece<'_> {
    let mut at = 9;
    let mut brackets = 0_usize;
    let mut quote = None;
    while let Some(byte) = bytes.get(at) {
        match (quote, byte) {
            (Some(open), byte) if *byte == open => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') => quote = Some(*byte),
            (None, b'[') => brackets += 1,
            (None, b']') => brackets = brackets.saturating_sub(1),
            (None, b'>') if brackets == 0 => {
                let entities = memchr::memmem::find(&bytes[..at], b"<!ENTITY").is_some();
                return Piece::Doctype(at + 1, entities);
            }
            (None, b'<') if bytes[at..].starts_with(b"<!--") => {
                match memchr::memmem::find(&bytes[at + 4..], b"-->") {
                    Some(length) => at += 4 + length + 2,
                    None => return Piece::Incomplete,
                }
            }
            (None, _) => {}
        }
        at += 1;
    }
    Piece::Incomplete
}

fn start_tag(bytes: &[u8]) -> Piece<'_> {
    if !(bytes[1].is_ascii_alphabetic() || bytes[1] == b'_' || bytes[1] == b':' || bytes[1] >= 0x80) {
        return Piece::Malformed("`<` that begins no tag; write it as `&lt;`");
    }
    let mut at = 1;
    loop {
        match memchr::memchr3(b'>', b'"', b'\'', &bytes[at..]) {
            None => {
                return if memchr::memchr(b'<', &bytes[1..]).is_some() {
                    UNCLOSED
                } else {
                    Piece::Incomplete
                };
            }
            Some(length) => {
                if memchr::memchr(b'<', &bytes[at..at + length]).is_some() {
                    return UNCLOSED;
                }
                at += length;
                if bytes[at] == b'>' {
                    return Piece::Start(name(&bytes[1..at]), at + 1, bytes[at - 1] == b'/');
                }
                match memchr::memchr2(bytes[at], b'<', &bytes[at + 1..]) {
                    Some(length) if bytes[at + 1 + length] == b'<' => return UNCLOSED,
                    Some(length) => at += length + 2,
                    None => return Piece::Incomplete,
                }
            }
        }
    }
}

const UNCLOSED: Piece<'static> = Piece::Malformed("a tag is not closed");

/// The name at the start of a tag's inside.
fn name(inside: &[u8]) -> &[u8] {
    let end =
        inside.iter().position(|byte| byte.is_ascii_whitespace() || *byte == b'/').unwrap_or(inside.len());
    &inside[..end]
}

/// The next `<iati-activity` tag at or after `from`.
pub(crate) fn next_start(bytes: &[u8], from: usize) -> Option<usize> {
    next(bytes, from, b"<iati-activity", |byte| byte.is_ascii_whitespace() || matches!(byte, b'>' | b'/'))
}

/// The next start or end tag of an activity at or after `from`, wherever it stands.
pub(crate) fn next_boundary(bytes: &[u8], from: usize) -> Option<Boundary> {
    const NAME: &[u8] = b"iati-activity";
    let mut at = from;
    loop {
        at += memchr::memmem::find(bytes.get(at..)?, NAME)?;
        let after = *bytes.get(at + NAME.len())?;
        if after.is_ascii_whitespace() || matches!(after, b'>' | b'/') {
            if at > from && bytes[at - 1] == b'<' {
                return Some(Boundary::Start(at - 1));
            }
            if at > from + 1 && bytes[at - 2..at] == *b"</" {
                return Some(Boundary::End(at - 2));
            }
        }
        at += NAME.len();
    }
}

/// A start or end tag of an activity, at a byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Boundary {
    /// A start tag.
    Start(usize),
    /// An end tag.
    End(usize),
}

fn next(bytes: &[u8], from: usize, tag: &[u8], follows: impl Fn(u8) -> bool) -> Option<usize> {
    let mut at = from;
    loop {
        at += memchr::memmem::find(bytes.get(at..)?, tag)?;
        if bytes.get(at + tag.len()).is_some_and(|byte| follows(*byte)) {
            return Some(at);
        }
        at += tag.len();
    }
}

/// The byte after the end of the activity that begins at the start of `bytes`, comments and CDATA sections
/// respected, or the byte where another one begins before; `None` when neither is there.
pub(crate) fn true_end(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        match piece(&bytes[at..]) {
            Piece::End(b"iati-activity", length) => return Some(at + length),
            Piece::Start(b"iati-activity", ..) if at > 0 => return Some(at),
            Piece::Text(length)
            | Piece::Aside(length)
            | Piece::Doctype(length, _)
            | Piece::Start(_, length, _)
            | Piece::End(_, length) => at += length,
            Piece::Malformed(_) => at += 1,
            Piece::Incomplete => return None,
        }
    }
}
