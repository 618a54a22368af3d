//! Character references and the five predefined entities; nothing else is ever expanded.

/// Resolves the references of `raw` into `out`, with line ends as `\n`. Gives the name of the first entity that is
/// not predefined (or `&` alone), which is left as written.
pub(crate) fn unescape(raw: &str, out: &mut String) -> Option<String> {
    out.reserve(raw.len());
    let mut unknown = None;
    let mut rest = raw;
    while let Some(at) = memchr::memchr2(b'&', b'\r', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if rest.starts_with('\r') {
            out.push('\n');
            rest = rest.strip_prefix("\r\n").unwrap_or(&rest[1..]);
            continue;
        }
        // The longest sensible reference is `&#1114111;`: a stray `&` must not search the whole text.
        let end = rest.as_bytes().iter().take(12).position(|byte| *byte == b';');
        let resolved = end.and_then(|end| resolve(&rest[1..end]).map(|character| (character, end)));
        match resolved {
            Some((character, end)) => {
                out.push(character);
                rest = &rest[end + 1..];
            }
            None => {
                let name: String =
                    rest.chars().skip(1).take(30).take_while(|c| c.is_alphanumeric() || *c == '#').collect();
                unknown.get_or_insert(name);
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    unknown
}

fn resolve(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let digits = name.strip_prefix('#')?;
            let code = match digits.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => digits.parse().ok()?,
            };
            // XML forbids most control characters even as references; U+0000 is refused by the archive.
            char::from_u32(code).filter(|c| matches!(c, '\t' | '\n' | '\r') || *c >= ' ')
        }
    }
}
