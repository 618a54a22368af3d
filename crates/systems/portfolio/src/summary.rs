//! How changes are summed up. The archive keeps the English words for ever; what they say is read out of them again,
//! so that a history is told in the reader's language, whichever release wrote it.

/// The ways of summing up: a code, and the stored words with values in braces. A code may have several.
pub(crate) const SUMMARIES: &[(&str, &str)] = &[
    ("demo-loaded", "loaded the demonstration"),
    ("demo-tagged", "tagged the demonstration"),
    ("demo-removed", "removed the demonstration {collection}"),
    ("wrote", "wrote a project"),
    ("edited", "edited a project"),
    ("erased", "erased"),
    ("imported", "import of {file} into {collection}"),
    ("moved", "{transition}: {from} to {to}"),
    ("accepted", "tagged {framework} {concepts} on {count} node{plural} (suggestions accepted)"),
    ("tagged", "tagged {framework} {concepts} on {count} node{plural}"),
    ("untagged", "untagged {framework} {concepts} on {count} node{plural}"),
    ("set", "set {framework} to {concepts} on {count} node{plural}"),
    ("none", "stated none of {framework} on {count} node{plural}"),
    ("cleared", "cleared {framework} on {count} node{plural}"),
    ("suggested", "suggestions of {name} {version} on {count} nodes"),
    ("retired", "{framework} {concept} retired in favour of {concepts}"),
];

/// What a summary says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said<'a> {
    /// What was done: `tagged`, `imported`, `moved`, …
    pub code: &'static str,
    /// The values, by name.
    pub values: Vec<(&'static str, &'a str)>,
}

/// Reads a stored summary; `None` for words that are none of ours.
pub fn said(summary: &str) -> Option<Said<'_>> {
    SUMMARIES.iter().find_map(|(code, pattern)| {
        let mut values = Vec::new();
        matches(pattern, summary, &mut values).then(|| {
            values.retain(|(name, _)| *name != "plural");
            Said { code, values }
        })
    })
}

/// Matches words with a pattern, trying every place where the next literal stands.
fn matches<'a>(pattern: &'static str, text: &'a str, values: &mut Vec<(&'static str, &'a str)>) -> bool {
    let Some((literal, rest)) = pattern.split_once('{') else { return pattern == text };
    let Some(text) = text.strip_prefix(literal) else { return false };
    let Some((name, rest)) = rest.split_once('}') else { return false };
    let next = rest.split('{').next().unwrap_or_default();
    let held = values.len();
    let ends: Vec<usize> =
        if next.is_empty() { vec![text.len()] } else { text.match_indices(next).map(|(at, _)| at).collect() };
    for end in ends {
        let value = &text[..end];
        if fits(name, value) {
            values.push((name, value));
            if matches(rest, &text[end..], values) {
                return true;
            }
            values.truncate(held);
        }
    }
    false
}

/// Only lists, and names that people give, have blanks in them.
fn fits(name: &str, value: &str) -> bool {
    match name {
        "plural" => matches!(value, "" | "s"),
        "count" => !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()),
        "file" | "concepts" | "name" => true,
        _ => !value.is_empty() && !value.contains(char::is_whitespace),
    }
}

#[cfg(test)]
mod tests;
