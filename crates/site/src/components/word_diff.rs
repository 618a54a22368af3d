//! What changed between two texts, word by word.

/// What happened to a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpanKind {
    /// In both.
    Same,
    /// Only in the earlier text.
    Removed,
    /// Only in the later text.
    Added,
}

/// A run of words with one fate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Its fate.
    pub kind: SpanKind,
    /// Its text, spaces included.
    pub text: String,
}

/// Beyond this many words on both sides multiplied, the middle is shown as replaced whole: the table of the
/// longest common subsequence would take too long.
const CELLS_MAX: usize = 4_000_000;

/// The spans that lead from one text to the other. The removed and same spans together are the earlier text, the
/// added and same ones the later. Words are runs of letters or of spaces; Chinese characters count singly.
pub fn word_diff(earlier: &str, later: &str) -> Vec<Span> {
    let (before, after) = (words(earlier), words(later));
    let head = before.iter().zip(&after).take_while(|(a, b)| a == b).count();
    let tail =
        before[head..].iter().rev().zip(after[head..].iter().rev()).take_while(|(a, b)| a == b).count();
    let (left, right) = (&before[head..before.len() - tail], &after[head..after.len() - tail]);

    let mut spans = Vec::new();
    push(&mut spans, SpanKind::Same, &before[..head]);
    middle(&mut spans, left, right);
    push(&mut spans, SpanKind::Same, &before[before.len() - tail..]);
    spans
}

fn middle(spans: &mut Vec<Span>, left: &[&str], right: &[&str]) {
    if left.len().saturating_mul(right.len()) > CELLS_MAX {
        push(spans, SpanKind::Removed, left);
        push(spans, SpanKind::Added, right);
        return;
    }
    // lengths[i][j]: the longest common subsequence of left[i..] and right[j..].
    let width = right.len() + 1;
    let mut lengths = vec![0_u32; (left.len() + 1) * width];
    for i in (0..left.len()).rev() {
        for j in (0..right.len()).rev() {
            lengths[i * width + j] = if left[i] == right[j] {
                lengths[(i + 1) * width + j + 1] + 1
            } else {
                lengths[(i + 1) * width + j].max(lengths[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < left.len() || j < right.len() {
        if i < left.len() && j < right.len() && left[i] == right[j] {
            push(spans, SpanKind::Same, &left[i..=i]);
            (i, j) = (i + 1, j + 1);
        } else if j == right.len()
            || (i < left.len() && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])
        {
            push(spans, SpanKind::Removed, &left[i..=i]);
            i += 1;
        } else {
            push(spans, SpanKind::Added, &right[j..=j]);
            j += 1;
        }
    }
}

fn push(spans: &mut Vec<Span>, kind: SpanKind, words: &[&str]) {
    if words.is_empty() {
        return;
    }
    match spans.last_mut() {
        Some(last) if last.kind == kind => last.text.extend(words.iter().copied()),
        _ => spans.push(Span { kind, text: words.concat() }),
    }
}

fn words(text: &str) -> Vec<&str> {
    #[derive(PartialEq, Clone, Copy)]
    enum Class {
        Letters,
        Space,
        Single,
    }
    let class = |character: char| {
        if character.is_whitespace() {
            Class::Space
        } else if ('\u{2e80}'..='\u{9fff}').contains(&character) || !character.is_alphanumeric() {
            Class::Single
        } else {
            Class::Letters
        }
    };
    let mut words = Vec::new();
    let mut start = 0;
    let mut held: Option<Class> = None;
    for (at, character) in text.char_indices() {
        let now = class(character);
        if held.is_some_and(|held| held != now || now == Class::Single) {
            words.push(&text[start..at]);
            start = at;
        }
        held = Some(now);
    }
    if start < text.len() {
        words.push(&text[start..]);
    }
    words
}
