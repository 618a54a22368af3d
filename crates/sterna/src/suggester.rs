//! The alignment engine behind the portfolio's seam: the binary wires it, the portfolio knows only [`Suggester`].

use sterna_alignment::{Aligner, Options, Scope, Span, VERSION};
use sterna_portfolio::rules::{NodeText, Suggester, Suggestion};
use sterna_vocabulary::MultiText;

/// Characters of the node's own text under which its project's text is read too.
const OWN_ENOUGH: usize = 400;
/// Characters of the project's text that are read.
const PROJECT_CHARS: usize = 1_500;
/// Characters shown around highlighted words.
const AROUND: usize = 40;
/// Highlighted places shown.
const SHOWN: usize = 4;

/// Suggests objectives with the engine that comes with the program.
pub struct AlignmentSuggester;

impl Suggester for AlignmentSuggester {
    fn name(&self) -> &str {
        "sterna-alignment"
    }

    fn version(&self) -> &str {
        VERSION
    }

    fn suggest(&self, node: &NodeText) -> Vec<Suggestion> {
        let Ok(aligner) = Aligner::shared() else { return Vec::new() };
        let Some((lang, text)) = passage(node) else { return Vec::new() };
        let answer = aligner.suggest(&text, Some(&lang), Scope::Gcm, &Options::default());
        let framework = Scope::Gcm.framework();
        answer
            .suggestions
            .into_iter()
            .filter(|one| !node.tags.iter().any(|(held, code)| held == framework && *code == one.code))
            .zip(1..)
            .map(|(one, rank)| Suggestion {
                framework: framework.to_owned(),
                concept: one.code,
                rank,
                // Thousandths of a number from 0 to 1.
                confidence: (one.confidence * 1000.0).round() as u16,
                reason: one.reason.english(),
                evidence: one.reason.words.join(" · "),
                reason_code: one.reason.code,
                words: one.reason.words,
                passage: pieces(&text, &one.evidence),
                refugees: answer.refugees,
            })
            .collect()
    }
}

/// The text to read and its language: the node's own, in English when that says at least half of what the longest says
/// (its accuracy is measured best), else in the language that says most; and its project's when that is short.
fn passage(node: &NodeText) -> Option<(String, String)> {
    let own = |lang: &str| {
        [node.title.get(lang), node.description.get(lang)].into_iter().flatten().collect::<Vec<_>>()
    };
    let whole = |lang: &str| {
        [node.project_title.get(lang), node.project_description.get(lang)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
    };
    let length = |parts: &[&str]| parts.iter().map(|part| part.chars().count()).sum::<usize>();
    let texts: [&MultiText; 4] =
        [&node.title, &node.description, &node.project_title, &node.project_description];
    let said = |lang: &str| (length(&own(lang)), length(&whole(lang)));
    let longest = texts
        .iter()
        .flat_map(|text| text.iter())
        .map(|(lang, _)| lang)
        .max_by_key(|lang| (said(lang), std::cmp::Reverse(*lang)))?;
    let (most, most_whole) = said(longest);
    let (english, english_whole) = said("en");
    let enough = if most == 0 { english_whole * 2 >= most_whole } else { english * 2 >= most };
    let lang = if enough && english + english_whole > 0 { "en" } else { longest };
    let mut text = own(lang).join(". ");
    if text.chars().count() < OWN_ENOUGH {
        for part in whole(lang) {
            if !text.contains(part) {
                text.push_str(if text.is_empty() { "" } else { ". " });
                text.extend(part.chars().take(PROJECT_CHARS));
            }
        }
    }
    // A text without a language tag is detected.
    let lang = if lang == "und" { String::new() } else { lang.to_owned() };
    Some((lang, text))
}

/// The highlighted words with some of the text around them.
fn pieces(text: &str, spans: &[Span]) -> Vec<(String, bool)> {
    let signs: Vec<char> = text.chars().collect();
    let of = |from: usize, to: usize| signs[from..to].iter().collect::<String>();
    let mut pieces: Vec<(String, bool)> = Vec::new();
    let mut at = 0;
    for span in spans.iter().take(SHOWN) {
        let from = span.start.saturating_sub(AROUND).max(at);
        if from > at {
            let end = (at + AROUND).min(from);
            if at > 0 {
                pieces.push((of(at, end), false));
            }
            if end < from {
                pieces.push(("… ".to_owned(), false));
            }
        }
        if from < span.start {
            pieces.push((of(from, span.start), false));
        }
        pieces.push((span.text.clone(), true));
        at = span.end;
    }
    if !pieces.is_empty() && at < signs.len() {
        let end = (at + AROUND).min(signs.len());
        pieces.push((of(at, end), false));
        if end < signs.len() {
            pieces.push((" …".to_owned(), false));
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(title: &str, description: &str) -> NodeText {
        let mut node = NodeText::default();
        node.title.set("en", title);
        node.description.set("en", description);
        node
    }

    #[test]
    fn an_outcome_gets_ranked_objectives_with_its_words_marked() {
        let node = node(
            "Lower remittance costs",
            "Families receive remittances at lower transfer costs through mobile money.",
        );
        let found = AlignmentSuggester.suggest(&node);
        assert_eq!((found[0].concept.as_str(), found[0].rank), ("20", 1));
        assert!(
            found[0]
                .passage
                .iter()
                .any(|(words, marked)| *marked && words.to_lowercase().contains("remittance"))
        );
        assert!(found.len() <= 4);
        let mut tagged = node;
        tagged.tags.push(("gcm".to_owned(), "20".to_owned()));
        assert!(
            AlignmentSuggester.suggest(&tagged).iter().all(|one| one.concept != "20"),
            "what stands is not suggested"
        );
    }

    #[test]
    fn a_short_outcome_is_read_with_its_project_and_nothing_gives_nothing() {
        let mut short = node("Outcome 1", "");
        short.project_title.set("en", "Consular protection of nationals abroad by embassies and consulates");
        assert_eq!(AlignmentSuggester.suggest(&short)[0].concept, "14");
        assert!(AlignmentSuggester.suggest(&NodeText::default()).is_empty());
        assert!(AlignmentSuggester.suggest(&node("Data migration", "Servers are moved.")).is_empty());
    }
}
