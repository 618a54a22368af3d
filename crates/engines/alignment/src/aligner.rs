//! The engine: lexicon and heads together.

use std::sync::OnceLock;

use crate::answer::{Answer, Finding, Suggested};
use crate::evidence::Mover;
use crate::feature::{Extracted, Names, Occurrence, occurrences};
use crate::head::Head;
use crate::language::{Latin, detect};
use crate::lexicon::Lexicon;
use crate::matcher::Matcher;
use crate::scope::Scope;
use crate::scratch::Scratch;
use crate::stem::Stemmers;
use crate::{AlignmentError, Reason, read_heads, rules};

/// Name and number of the model; changes whenever an answer may change.
pub const VERSION: &str = "1";

/// The weights that come with the program.
const WEIGHTS: &[u8] = include_bytes!("../data/weights.bin");

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options {
    /// Suggestions at most.
    pub top: usize,
    /// Confidence under which nothing is suggested; none for the framework's own; 0 switches abstaining off.
    pub min: Option<f32>,
    /// Whether to mark the words.
    pub evidence: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { top: 4, min: None, evidence: true }
    }
}

/// Lexicon, heads and what is made of them.
pub struct Aligner {
    lexicon: Lexicon,
    heads: Vec<Head>,
    names: Names,
    stemmers: Stemmers,
    matchers: [OnceLock<Matcher>; 3],
    /// By framework: concept codes and, for each topic, what it gives which concept.
    priors: Vec<Priors>,
}

/// What the lexicon gives the concepts of a framework.
struct Priors {
    codes: Vec<String>,
    topics: Vec<Vec<(usize, f32)>>,
}

impl Aligner {
    /// The engine that comes with the program.
    ///
    /// # Errors
    /// A lexicon or weights that cannot be read, which a test rules out.
    pub fn built_in() -> Result<Self, AlignmentError> {
        Ok(Self::new(Lexicon::built_in()?, read_heads(WEIGHTS)?))
    }

    /// The engine that comes with the program, made once for the process.
    ///
    /// # Errors
    /// As [`Aligner::built_in`].
    pub fn shared() -> Result<&'static Self, AlignmentError> {
        static SHARED: OnceLock<Aligner> = OnceLock::new();
        if let Some(made) = SHARED.get() {
            return Ok(made);
        }
        let made = Self::built_in()?;
        Ok(SHARED.get_or_init(|| made))
    }

    /// An engine of a lexicon and heads; frameworks without a head are answered by the lexicon alone.
    pub fn new(lexicon: Lexicon, heads: Vec<Head>) -> Self {
        let priors = Scope::ALL.map(|scope| priors(&lexicon, scope)).into();
        let names = Names::of(&lexicon);
        Self {
            lexicon,
            heads,
            names,
            stemmers: Stemmers::new(),
            matchers: [const { OnceLock::new() }; 3],
            priors,
        }
    }

    /// The lexicon it reads with.
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// The trained heads.
    pub fn heads(&self) -> &[Head] {
        &self.heads
    }

    /// The confidence under which nothing is suggested, of a framework.
    pub fn threshold(&self, scope: Scope) -> f32 {
        self.head(scope).map_or(rules::THRESHOLD, |head| head.threshold)
    }

    /// The codes of a framework's concepts, in the order of [`Aligner::chances`].
    pub fn codes(&self, scope: Scope) -> &[String] {
        &self.priors[scope as usize].codes
    }

    fn head(&self, scope: Scope) -> Option<&Head> {
        self.heads.iter().find(|head| head.framework == scope.framework())
    }

    fn matcher(&self, latin: Latin) -> &Matcher {
        self.matchers[latin as usize].get_or_init(|| {
            Matcher::new(&self.lexicon, latin, &self.stemmers).unwrap_or_else(|_| {
                // A lexicon of ours never has too many phrases; one of somebody else's then matches nothing.
                Matcher::nothing()
            })
        })
    }

    /// Reads a text into memory; its language, and whether it was cut.
    fn read(&self, text: &str, lang: Option<&str>, scratch: &mut Scratch, heads: &[Head]) -> (String, bool) {
        let language = match lang {
            Some(lang) if !lang.is_empty() => lang.to_lowercase(),
            _ => detect(text).to_owned(),
        };
        let latin = Latin::of(&language);
        let cut = scratch.read(text, latin, &self.lexicon, self.matcher(latin), &self.stemmers, heads);
        (language, cut)
    }

    /// What a text speaks to.
    pub fn suggest(&self, text: &str, lang: Option<&str>, scope: Scope, options: &Options) -> Answer {
        self.suggest_with(&mut Scratch::new(), text, lang, scope, options)
    }

    /// As [`Aligner::suggest`], with memory that is kept between texts.
    pub fn suggest_with(
        &self,
        scratch: &mut Scratch,
        text: &str,
        lang: Option<&str>,
        scope: Scope,
        options: &Options,
    ) -> Answer {
        let (language, cut) = self.read(text, lang, scratch, &self.heads);
        let mut answer =
            Answer { language, suggestions: Vec::new(), refugees: self.care(scratch), findings: Vec::new() };
        if cut {
            answer.findings.push(Finding { code: "align.text-cut" });
        }
        if scratch.reading.is_empty() {
            answer.findings.push(Finding { code: "align.no-words" });
            return answer;
        }
        let hidden = std::mem::take(&mut scratch.hidden);
        let (chances, links) = self.chances_now(scratch, scope, &hidden);
        let threshold = options.min.unwrap_or_else(|| self.threshold(scope));
        let mut order: Vec<usize> = (0..chances.len()).collect();
        order.sort_by(|one, other| chances[*other].total_cmp(&chances[*one]).then(one.cmp(other)));
        // General words alone suggest nothing, unless abstaining is switched off.
        let silent = threshold > 0.0 && scope == Scope::Gcm && self.only_general(scratch, &hidden);
        let chosen = order.into_iter().take(options.top).filter(|at| chances[*at] >= threshold && !silent);
        let codes = &self.priors[scope as usize].codes;
        for (rank, at) in chosen.enumerate() {
            let evidence = if options.evidence {
                let mover = Mover {
                    scope,
                    label: at,
                    chance: chances[at],
                    threshold: threshold.max(self.threshold(scope)),
                };
                self.evidence(scratch, text, &hidden, &mover)
            } else {
                Vec::new()
            };
            let reason = match (evidence.is_empty(), links.get(at).is_some_and(|links| !links.is_empty())) {
                (_, true) => Reason { code: "align-reason-crosswalk", words: links[at].clone() },
                (true, _) => Reason { code: "align-reason-whole", words: Vec::new() },
                _ => Reason { code: "align-reason-words", words: crate::evidence::quoted(&evidence) },
            };
            answer.suggestions.push(Suggested {
                code: codes[at].clone(),
                confidence: (chances[at] * 1000.0).round() / 1000.0,
                rank: u8::try_from(rank + 1).unwrap_or(u8::MAX),
                evidence,
                reason,
            });
        }
        scratch.hidden = hidden;
        answer
    }

    /// The confidences of all concepts of a framework, threshold aside.
    pub fn chances(&self, scratch: &mut Scratch, text: &str, lang: Option<&str>, scope: Scope) -> Vec<f32> {
        self.read(text, lang, scratch, &self.heads);
        let hidden = std::mem::take(&mut scratch.hidden);
        let chances = self.chances_now(scratch, scope, &hidden).0;
        scratch.hidden = hidden;
        chances
    }

    /// Confidences, and by which objectives of the crosswalk, of the text in memory.
    pub(crate) fn chances_now(
        &self,
        scratch: &mut Scratch,
        scope: Scope,
        hidden: &[bool],
    ) -> (Vec<f32>, Vec<Vec<String>>) {
        let priors = self.prior(scratch, scope, hidden);
        match (self.head(scope), scope) {
            (Some(head), _) => {
                let values = self.values(scratch, head, hidden);
                (head.calibrated(&head.raw(&values), &priors), Vec::new())
            }
            (None, Scope::SdgTarget) => {
                let named = |scope: Scope, chances: Vec<f32>| -> Vec<(String, f32)> {
                    self.priors[scope as usize].codes.iter().cloned().zip(chances).collect()
                };
                let goals = named(Scope::SdgGoal, self.chances_now(scratch, Scope::SdgGoal, hidden).0);
                let objectives = named(Scope::Gcm, self.chances_now(scratch, Scope::Gcm, hidden).0);
                rules::targets(&self.priors[scope as usize].codes, &priors, &goals, &objectives)
            }
            (None, _) => (rules::principles(&priors), Vec::new()),
        }
    }

    /// What the lexicon alone gives each concept.
    pub(crate) fn prior(&self, scratch: &Scratch, scope: Scope, hidden: &[bool]) -> Vec<f32> {
        let table = &self.priors[scope as usize];
        let mut counts = vec![0_u16; self.lexicon.topics.len()];
        for hit in &scratch.hits {
            if !hidden[hit.from as usize..hit.to as usize].iter().any(|hidden| *hidden) {
                counts[hit.topic as usize] = counts[hit.topic as usize].saturating_add(1);
            }
        }
        let mut priors = vec![0.0_f32; table.codes.len()];
        for (topic, count) in counts.iter().enumerate().filter(|(_, count)| **count > 0) {
            for (label, weight) in &table.topics[topic] {
                priors[*label] += weight * (1.0 + f32::from(*count).ln());
            }
        }
        priors
    }

    /// Values of a head's features in the text in memory.
    pub(crate) fn values(&self, scratch: &mut Scratch, head: &Head, hidden: &[bool]) -> Vec<(u32, f32)> {
        let mut counts = std::mem::take(&mut scratch.counts);
        let mut touched = std::mem::take(&mut scratch.touched);
        counts.resize(counts.len().max(head.features.len()), 0);
        occurrences(scratch, &self.names, hidden, |one: Occurrence| {
            if let Some(row) = head.index.get(&one.feature) {
                let count = &mut counts[*row as usize];
                if *count == 0 {
                    touched.push(*row);
                }
                *count = count.saturating_add(1);
            }
        });
        let values = head.values(touched.iter().map(|row| (*row, counts[*row as usize])));
        for row in touched.drain(..) {
            counts[row as usize] = 0;
        }
        scratch.counts = counts;
        scratch.touched = touched;
        values
    }

    pub(crate) fn names(&self) -> &Names {
        &self.names
    }

    pub(crate) fn trained(&self, scope: Scope) -> Option<&Head> {
        self.head(scope)
    }

    /// What each topic gives a concept.
    pub(crate) fn gift(&self, scope: Scope, topic: u16, label: usize) -> f32 {
        let gifts = &self.priors[scope as usize].topics[topic as usize];
        gifts.iter().find(|(at, _)| *at == label).map_or(0.0, |(_, weight)| *weight)
    }

    fn care(&self, scratch: &Scratch) -> bool {
        scratch.hits.iter().any(|hit| self.lexicon.topics[hit.topic as usize].manner.care)
    }

    fn only_general(&self, scratch: &Scratch, hidden: &[bool]) -> bool {
        !scratch.hits.iter().any(|hit| {
            let topic = &self.lexicon.topics[hit.topic as usize];
            !topic.manner.general
                && topic.concepts.iter().any(|(framework, _, _)| framework == "gcm")
                && !hidden[hit.from as usize..hit.to as usize].iter().any(|hidden| *hidden)
        })
    }

    /// The features of a text, for training a head of a framework.
    pub fn extract(&self, scratch: &mut Scratch, text: &str, lang: Option<&str>, scope: Scope) -> Extracted {
        self.read(text, lang, scratch, &[]);
        let hidden = std::mem::take(&mut scratch.hidden);
        let mut found: Vec<(u64, u8)> = Vec::new();
        occurrences(scratch, &self.names, &hidden, |one| found.push((one.feature, one.block as u8)));
        found.sort_unstable();
        let mut counts: Vec<(u64, u8, u16)> = Vec::new();
        for (feature, block) in found {
            match counts.last_mut() {
                Some(last) if last.0 == feature => last.2 = last.2.saturating_add(1),
                _ => counts.push((feature, block, 1)),
            }
        }
        let priors = self.prior(scratch, scope, &hidden);
        scratch.hidden = hidden;
        Extracted { counts, priors }
    }
}

fn priors(lexicon: &Lexicon, scope: Scope) -> Priors {
    let framework = scope.framework();
    let codes: Vec<String> = sterna_vocabulary::framework(framework)
        .map(|list| list.concepts().iter().map(|concept| concept.code.to_owned()).collect())
        .unwrap_or_default();
    let topics = lexicon
        .topics
        .iter()
        .map(|topic| {
            topic
                .concepts
                .iter()
                .filter(|(name, _, _)| name == framework)
                .filter_map(|(_, code, weight)| {
                    Some((codes.iter().position(|one| one == code)?, weight / 10.0))
                })
                .collect()
        })
        .collect();
    Priors { codes, topics }
}
