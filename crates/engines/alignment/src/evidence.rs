//! The words that moved a score: contributions of features, laid back onto the text.

use crate::Aligner;
use crate::answer::Span;
use crate::feature::{Occurrence, occurrences};
use crate::language::little;
use crate::reason::never_said;
use crate::scope::Scope;
use crate::score::STAGE;
use crate::scratch::Scratch;

/// Tokens marked at most, whatever the text's length.
const TOKENS_MAX: usize = 24;
/// Share of the text that may be marked.
const SHARE: f32 = 0.34;
/// How far under the threshold the marked words should take the score, in log-odds.
const BELOW: f32 = 0.4;
/// Times the score is taken again without the words marked so far.
const ROUNDS: usize = 3;

/// What moved: one label of one framework.
pub(crate) struct Mover {
    pub(crate) scope: Scope,
    pub(crate) label: usize,
    pub(crate) chance: f32,
    pub(crate) threshold: f32,
}

impl Aligner {
    /// The words without which the score would fall, in the order of the text.
    pub(crate) fn evidence(
        &self,
        scratch: &mut Scratch,
        text: &str,
        hidden: &[bool],
        mover: &Mover,
    ) -> Vec<Span> {
        let mut gone = hidden.to_vec();
        let mut marked = vec![false; gone.len()];
        let most = ((gone.len() as f32 * SHARE) as usize).clamp(2, TOKENS_MAX);
        let mut count = 0;
        let mut chance = mover.chance;
        for _ in 0..ROUNDS {
            let missing = logit(chance) - logit(mover.threshold) + BELOW;
            if missing <= 0.0 && count > 0 || count >= most {
                break;
            }
            let shares = self.contributions(scratch, &gone, mover);
            let mut order: Vec<usize> =
                (0..shares.len()).filter(|at| !gone[*at] && shares[*at] > 0.0).collect();
            order.sort_by(|one, other| shares[*other].total_cmp(&shares[*one]).then(one.cmp(other)));
            let Some(largest) = order.first().map(|at| shares[*at]) else { break };
            let mut sum = 0.0;
            for at in order {
                if count >= most || sum >= missing.max(0.2) || shares[at] < largest * 0.08 {
                    break;
                }
                if gone[at] {
                    continue;
                }
                for at in self.whole(scratch, mover, at) {
                    let place = scratch.places[at];
                    let word = &text[place.from as usize..place.to as usize];
                    if gone[at] || little(word) {
                        continue;
                    }
                    sum += shares[at];
                    gone[at] = true;
                    if !never_said(word) {
                        marked[at] = true;
                        count += 1;
                    }
                }
            }
            chance = self.chances_now(scratch, mover.scope, &gone).0[mover.label];
        }
        spans(scratch, text, &marked)
    }

    /// The tokens of the longest phrase around a token that speaks for the label; else the token alone.
    fn whole(&self, scratch: &Scratch, mover: &Mover, at: usize) -> std::ops::Range<usize> {
        let at = at as u32;
        let around =
            scratch.hits.iter().filter(|hit| hit.from <= at && at < hit.to && hit.to - hit.from <= 8);
        let speaking = around.filter(|hit| self.gift(mover.scope, hit.topic, mover.label) > 0.0);
        let longest = speaking.max_by_key(|hit| hit.to - hit.from);
        longest.map_or(at as usize..at as usize + 1, |hit| hit.from as usize..hit.to as usize)
    }

    /// What each token gives the calibrated score of a label, in log-odds, to first order.
    fn contributions(&self, scratch: &mut Scratch, hidden: &[bool], mover: &Mover) -> Vec<f32> {
        let mut shares = vec![0.0_f32; hidden.len()];
        let gift = |topic: u16| self.gift(mover.scope, topic, mover.label);
        let Some(head) = self.trained(mover.scope) else {
            for hit in &scratch.hits {
                for at in hit.from..hit.to {
                    shares[at as usize] += gift(hit.topic) / (hit.to - hit.from) as f32;
                }
            }
            return shares;
        };
        let values = self.values(scratch, head, hidden);
        let raw = head.raw(&values);
        let (columns, label) = (head.columns(), mover.label);
        let other = (0..columns - 1)
            .filter(|at| *at != label)
            .max_by(|one, other| raw[*one].total_cmp(&raw[*other]))
            .unwrap_or(label);
        let lead = if raw[label] >= raw[other] { head.stage[3] } else { head.stage[2] };
        let mut moved = rustc_hash::FxHashMap::default();
        for (row, value) in &values {
            let weights = &head.weights[*row as usize * columns..(*row as usize + 1) * columns];
            let pull = (head.stage[1] + lead) * weights[label] - lead * weights[other]
                + head.stage[4] * weights[columns - 1];
            moved.insert(*row, (pull * value, 0_u32));
        }
        let mut found: Vec<(u32, u32, u32)> = Vec::new();
        occurrences(scratch, self.names(), hidden, |one: Occurrence| {
            if let Some(row) = head.index.get(&one.feature) {
                if let Some(entry) = moved.get_mut(row) {
                    entry.1 += 1;
                    found.push((*row, one.from, one.to));
                }
            }
        });
        for (row, from, to) in found {
            let (pull, times) = moved[&row];
            let each = pull / (times.max(1) * (to - from)) as f32;
            shares[from as usize..to as usize].iter_mut().for_each(|share| *share += each);
        }
        let prior = self.prior(scratch, mover.scope, hidden)[label].max(0.0);
        let steep = head.stage[STAGE - 1] / (1.0 + prior);
        for hit in scratch.hits.iter().filter(|hit| !hidden[hit.from as usize]) {
            for at in hit.from..hit.to {
                shares[at as usize] += steep * gift(hit.topic) / (hit.to - hit.from) as f32;
            }
        }
        shares
    }
}

fn logit(chance: f32) -> f32 {
    let chance = chance.clamp(1e-4, 1.0 - 1e-4);
    (chance / (1.0 - chance)).ln()
}

fn word<'a>(text: &'a str, scratch: &Scratch, at: usize) -> &'a str {
    let place = scratch.places[at];
    &text[place.from as usize..place.to as usize]
}

/// Marked tokens as places in the text; neighbours are one.
fn spans(scratch: &Scratch, text: &str, marked: &[bool]) -> Vec<Span> {
    let mut spans: Vec<(usize, usize)> = Vec::new();
    for (at, _) in marked.iter().enumerate().filter(|(_, marked)| **marked) {
        match spans.last_mut() {
            // A little word between two marked ones does not part them.
            Some(last) if last.1 == at || last.1 + 1 == at && little(word(text, scratch, last.1)) => {
                last.1 = at + 1
            }
            _ => spans.push((at, at + 1)),
        }
    }
    spans
        .into_iter()
        .map(|(from, to)| {
            let (first, last) = (scratch.places[from], scratch.places[to - 1]);
            let (start, end) = (first.start as usize, last.end as usize);
            let words = text[first.from as usize..].chars().take(end - start).collect();
            Span { start, end, text: words }
        })
        .collect()
}

/// Up to three of the longest marked pieces, for the reason, in the order of the text.
pub(crate) fn quoted(spans: &[Span]) -> Vec<String> {
    let mut longest: Vec<&Span> = spans.iter().collect();
    longest.sort_by_key(|span| std::cmp::Reverse(span.end - span.start));
    longest.truncate(3);
    longest.sort_by_key(|span| span.start);
    let mut words: Vec<String> = Vec::new();
    for span in longest {
        let word: String =
            span.text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(80).collect();
        if !words.iter().any(|one| one.to_lowercase() == word.to_lowercase()) {
            words.push(word);
        }
    }
    words
}
