//! Who suggests: the seam, and the default that follows the rules.

use sterna_vocabulary::{MultiText, fold, framework};

use super::Rule;
use crate::project::{Project, ProjectType};

/// What a suggester is told of a node.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NodeText {
    /// Its own titles.
    pub title: MultiText,
    /// Its own descriptions.
    pub description: MultiText,
    /// Its project's titles.
    pub project_title: MultiText,
    /// Its project's descriptions.
    pub project_description: MultiText,
    /// Its project's type.
    pub project_type: ProjectType,
    /// Its project's sectors, as `vocabulary:code`.
    pub sectors: Vec<String>,
    /// Confirmed tags of the node and its project: (framework, concept).
    pub tags: Vec<(String, String)>,
}

impl NodeText {
    /// What there is to say of a node of a project; `None` when the project has no such node.
    pub fn of(project: &Project, node: &str, tags: Vec<(String, String)>) -> Option<Self> {
        let outcome = project.outcome(node);
        if outcome.is_none() && !node.is_empty() {
            return None;
        }
        Some(Self {
            title: outcome.map(|outcome| outcome.title.clone()).unwrap_or_default(),
            description: outcome.map(|outcome| outcome.description.clone()).unwrap_or_default(),
            project_title: project.title.clone(),
            project_description: project.description.clone(),
            project_type: project.variety,
            sectors: project.sectors.iter().map(crate::project::Sector::key).collect(),
            tags,
        })
    }
}

/// A suggested concept. Software's opinion: never counted as confirmed, never exported unless asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Suggestion {
    /// Framework code.
    pub framework: String,
    /// Concept code.
    pub concept: String,
    /// 1 is first.
    pub rank: u8,
    /// Thousandths.
    pub confidence: u16,
    /// Why, in words for the person who decides: the rule's note, or what matched.
    pub reason: String,
    /// The words it rests on, as they stand in the text.
    pub evidence: String,
    /// The message that words the reason in the reader's language, with [`Suggestion::words`]; empty when `reason` is all there is.
    pub reason_code: &'static str,
    /// What the message names.
    pub words: Vec<String>,
    /// The words in their passage: pieces of text, and whether they are highlighted.
    pub passage: Vec<(String, bool)>,
    /// Whether the text speaks of refugees or asylum-seekers, who have a Compact of their own.
    pub refugees: bool,
}

/// Whatever suggests. The binary wires one; pages and commands know only this.
pub trait Suggester: Send + Sync {
    /// Its name, printed beside what it suggests.
    fn name(&self) -> &str;

    /// Its version.
    fn version(&self) -> &str;

    /// What it suggests for a node, best first, at most as many of a framework as a node may carry.
    fn suggest(&self, node: &NodeText) -> Vec<Suggestion>;
}

/// The default: pre-selection rules.
pub struct RuleSuggester {
    rules: Vec<Rule>,
    /// The folded keywords of each rule.
    keywords: Vec<Vec<String>>,
}

impl RuleSuggester {
    /// A suggester that follows these rules.
    pub fn new(rules: Vec<Rule>) -> Self {
        let rules: Vec<Rule> = rules.into_iter().filter(|rule| rule.enabled).collect();
        let keywords = rules
            .iter()
            .map(|rule| {
                rule.condition
                    .keywords
                    .iter()
                    .map(|word| words(word))
                    .filter(|word| !word.is_empty())
                    .collect()
            })
            .collect();
        Self { rules, keywords }
    }
}

/// A text folded into words; an apostrophe parts words here, so that “l’état civil” holds “état civil”.
fn words(text: &str) -> String {
    fold(&text.replace(['\'', '’'], " "))
}

/// A text, folded, with spaces around, so that whole words can be looked for.
struct Passage<'a> {
    language: &'a str,
    text: &'a str,
    folded: String,
    /// Thousandths by which a match here counts: the outcome's title most, the project's description least.
    weight: u32,
}

impl Suggester for RuleSuggester {
    fn name(&self) -> &str {
        "sterna-rules"
    }

    fn version(&self) -> &str {
        env!("CARGO_PKG_VERSION")
    }

    fn suggest(&self, node: &NodeText) -> Vec<Suggestion> {
        let parts = [
            (&node.title, 1000),
            (&node.description, 800),
            (&node.project_title, 600),
            (&node.project_description, 400),
        ];
        let passages: Vec<Passage<'_>> = parts
            .into_iter()
            .flat_map(|(texts, weight)| texts.iter().map(move |(language, text)| (language, text, weight)))
            .map(|(language, text, weight)| Passage {
                language,
                text,
                folded: format!(" {} ", words(text)),
                weight,
            })
            .collect();
        let mut found: Vec<Suggestion> = Vec::new();
        for (rule, keywords) in self.rules.iter().zip(&self.keywords) {
            let Some((confidence, reason, evidence)) = applies(rule, keywords, node, &passages) else {
                continue;
            };
            if node
                .tags
                .iter()
                .any(|(framework, concept)| *framework == rule.framework && *concept == rule.concept)
            {
                continue;
            }
            let same =
                found.iter_mut().find(|one| one.framework == rule.framework && one.concept == rule.concept);
            match same {
                // A second reason for the same concept adds half of what is missing to certainty.
                Some(present) => {
                    let (high, low) =
                        (present.confidence.max(confidence), present.confidence.min(confidence));
                    // Thousandths times thousandths do not fit in 16 bits; half of their product is at most 500.
                    let more = u32::from(1000 - high.min(1000)) * u32::from(low.min(1000)) / 2000;
                    present.confidence = high + u16::try_from(more).unwrap_or(0);
                    if present.evidence.is_empty() || confidence >= high {
                        present.evidence = evidence;
                    }
                    present.reason = format!("{}; {reason}", present.reason);
                }
                None => found.push(Suggestion {
                    framework: rule.framework.clone(),
                    concept: rule.concept.clone(),
                    rank: 0,
                    confidence,
                    reason,
                    evidence,
                    ..Suggestion::default()
                }),
            }
        }
        ranked(found)
    }
}

/// A wired engine and a person's own rules together: what she wrote is never lost to what was trained.
pub struct Both {
    wired: std::sync::Arc<dyn Suggester>,
    own: RuleSuggester,
}

impl Both {
    /// The engine, and the rules that a person wrote or changed; seeded rules give way to the engine.
    pub fn new(wired: std::sync::Arc<dyn Suggester>, rules: Vec<Rule>) -> Self {
        let seeds = super::seeded_rules();
        let own = rules.into_iter().filter(|rule| !seeds.contains(rule)).collect();
        Self { wired, own: RuleSuggester::new(own) }
    }
}

impl Suggester for Both {
    fn name(&self) -> &str {
        self.wired.name()
    }

    fn version(&self) -> &str {
        self.wired.version()
    }

    fn suggest(&self, node: &NodeText) -> Vec<Suggestion> {
        let mut found = self.wired.suggest(node);
        for one in self.own.suggest(node) {
            match found.iter_mut().find(|held| held.framework == one.framework && held.concept == one.concept)
            {
                Some(held) => held.confidence = held.confidence.max(one.confidence),
                None => found.push(one),
            }
        }
        ranked(found)
    }
}

/// Best first, at most as many of each framework as a node may carry, numbered from 1.
fn ranked(mut found: Vec<Suggestion>) -> Vec<Suggestion> {
    let position = |one: &Suggestion| {
        framework(&one.framework).and_then(|list| list.concept(&one.concept)).map(|concept| concept.position)
    };
    found.sort_by(|one, other| {
        other
            .confidence
            .cmp(&one.confidence)
            .then_with(|| one.framework.cmp(&other.framework))
            .then_with(|| position(one).cmp(&position(other)))
    });
    let mut counts: std::collections::BTreeMap<String, u8> = std::collections::BTreeMap::new();
    found.retain_mut(|one| {
        let limit = framework(&one.framework).and_then(|list| list.max_tags).unwrap_or(10);
        let count = counts.entry(one.framework.clone()).or_default();
        *count = count.saturating_add(1);
        one.rank = *count;
        *count <= limit
    });
    found
}

/// Whether the rule applies: with what confidence, why, and on which words.
fn applies(
    rule: &Rule,
    keywords: &[String],
    node: &NodeText,
    passages: &[Passage<'_>],
) -> Option<(u16, String, String)> {
    let condition = &rule.condition;
    if !condition.types.is_empty() && !condition.types.contains(&node.project_type) {
        return None;
    }
    let mut reasons: Vec<String> = Vec::new();
    let mut evidence = String::new();
    let mut weight = 1000;
    if !condition.sectors.is_empty() {
        let fits = |wanted: &String, sector: &String| match wanted.strip_suffix('*') {
            Some(start) => sector.starts_with(start),
            None => sector == wanted,
        };
        let sector =
            node.sectors.iter().find(|sector| condition.sectors.iter().any(|wanted| fits(wanted, sector)))?;
        reasons.push(format!("sector {sector}"));
    }
    if !condition.tags.is_empty() {
        let name = |(framework, concept): &(String, String)| format!("{framework}:{concept}");
        let tag = node.tags.iter().map(name).find(|tag| condition.tags.contains(tag))?;
        reasons.push(format!("tag {tag}"));
    }
    if !keywords.is_empty() {
        let fits = |passage: &&Passage<'_>| {
            condition.language.is_empty()
                || passage.language == "und"
                || passage.language.split('-').next() == Some(&condition.language)
        };
        let found = passages.iter().filter(fits).find_map(|passage| {
            let word = keywords.iter().find(|word| passage.folded.contains(&format!(" {word} ")))?;
            Some((passage, word))
        });
        let (passage, word) = found?;
        weight = passage.weight;
        evidence = quote(passage.text, word);
        reasons.push(format!("“{word}”"));
    }
    if !rule.note.is_empty() {
        reasons.push(rule.note.clone());
    }
    let confidence = u32::from(rule.weight) * weight / 1000;
    Some((u16::try_from(confidence).unwrap_or(1000), reasons.join(", "), evidence))
}

/// The sentence or line that holds the words, at most 200 characters.
fn quote(text: &str, word: &str) -> String {
    let holds = |part: &&str| format!(" {} ", words(part)).contains(&format!(" {word} "));
    let part = text.split(['.', '\n', ';', '。', '؛']).find(holds).unwrap_or(text);
    part.trim().chars().take(200).collect()
}
