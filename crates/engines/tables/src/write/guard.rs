//! The guard against texts that spreadsheet programs would run as formulas when they open CSV.

/// The text as written into CSV.
pub(super) fn guarded(text: &str) -> String {
    if is_dangerous(text) { format!("'{text}") } else { text.to_owned() }
}

/// The text as it was before [`guarded`]; other texts are left alone.
pub(crate) fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_dangerous(rest) => rest,
        _ => text,
    }
}

fn is_dangerous(text: &str) -> bool {
    // A text that begins with our apostrophe and a dangerous sign must be guarded too, or reading would eat it.
    let inner = text.trim_start_matches('\'');
    let begins = inner.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    begins && (inner.len() < text.len() || !is_number(text))
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    !digits.is_empty()
        && digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
}
