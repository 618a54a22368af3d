//! Quoted words with the evidence in them marked.

use maud::{Markup, html};

use crate::Ctx;

/// A text in which spans are marked: the evidence of a tag, or the matches of a search.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    /// Pieces in order: the words, and whether they are marked.
    pub pieces: Vec<(String, bool)>,
}

impl Evidence {
    /// Marks byte ranges of a text. Ranges are sorted and joined; one that is out of bounds or cuts a character is
    /// left out.
    pub fn spans(text: &str, spans: &[(usize, usize)]) -> Self {
        let mut spans: Vec<(usize, usize)> = spans
            .iter()
            .copied()
            .filter(|(start, end)| start < end && text.get(*start..*end).is_some())
            .collect();
        spans.sort_unstable();
        let mut pieces = Vec::new();
        let mut at = 0;
        for (start, end) in spans {
            let start = start.max(at);
            if start >= end {
                continue;
            }
            if at < start {
                pieces.push((text[at..start].to_owned(), false));
            }
            match pieces.last_mut() {
                Some((held, true)) => held.push_str(&text[start..end]),
                _ => pieces.push((text[start..end].to_owned(), true)),
            }
            at = end;
        }
        if at < text.len() {
            pieces.push((text[at..].to_owned(), false));
        }
        Self { pieces }
    }

    /// The text.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        html! {
            @for (words, marked) in &self.pieces {
                @if *marked { mark { (ctx.content(words)) } } @else { (ctx.content(words)) }
            }
        }
    }
}
