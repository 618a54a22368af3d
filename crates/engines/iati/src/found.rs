//! Alignment that a publisher has already written into the file.

use crate::model::Activity;

#[cfg(test)]
mod tests;

/// What a found tag is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Node {
    /// The activity itself.
    Activity,
    /// The result at this index of `Activity::results`.
    Result(usize),
}

/// A tag read from the file, in the codes of our vocabularies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundTag {
    /// What it is on.
    pub node: Node,
    /// The framework: `gcm`, `sdg` or `sdg-target`.
    pub framework: &'static str,
    /// The concept: `16`, `10`, `10.7`.
    pub concept: String,
    /// The element it was read from, such as `tag[2]` or `result[1]/reference[1]`, counted from 1.
    pub place: String,
}

/// The tags an activity carries: SDG goals and targets as tags 2 and 3 or sectors 7, 8 and 9 (an indicator counts
/// as its target), also as `indicator/reference` 9 on the indicator's result; Compact objectives as `GCM-16` in a
/// tag, sector, or result or indicator reference of vocabulary 98 or 99 whose address starts with one of
/// `gcm_uris`, and there also goals and targets as `SDG-10` and `SDG-10.7` under the lists beside them. A tag that
/// says that it only repeats its results is passed over. Each concept once per node, in the order of the file.
///
/// A code that no goal, target or objective has is passed over: the reader never guesses.
pub fn imported_tags(activity: &Activity, gcm_uris: &[&str]) -> Vec<FoundTag> {
    let mut found = Found { gcm_uris, tags: Vec::new() };
    for (at, tag) in activity.tags.iter().enumerate().filter(|(_, tag)| !tag.of_results) {
        let concept = match tag.vocabulary.as_str() {
            "2" => goal(&tag.code),
            "3" => target(&tag.code),
            own => found.objective(own, tag.vocabulary_uri.as_deref(), &tag.code),
        };
        found.add(Node::Activity, concept, || format!("tag[{}]", at + 1));
    }
    for (at, sector) in activity.sectors.iter().enumerate() {
        let concept = match sector.vocabulary.as_str() {
            "7" => goal(&sector.code),
            "8" => target(&sector.code),
            "9" => indicator_target(&sector.code),
            own => found.objective(own, sector.vocabulary_uri.as_deref(), &sector.code),
        };
        found.add(Node::Activity, concept, || format!("sector[{}]", at + 1));
    }
    for (number, result) in activity.results.iter().enumerate() {
        let node = Node::Result(number);
        for (at, reference) in result.references.iter().enumerate() {
            let concept =
                found.objective(&reference.vocabulary, reference.vocabulary_uri.as_deref(), &reference.code);
            found.add(node, concept, || format!("result[{}]/reference[{}]", number + 1, at + 1));
        }
        for (position, indicator) in result.indicators.iter().enumerate() {
            for (at, reference) in indicator.references.iter().enumerate() {
                let concept = match reference.vocabulary.as_str() {
                    "9" => indicator_target(&reference.code),
                    own => found.objective(own, reference.vocabulary_uri.as_deref(), &reference.code),
                };
                found.add(node, concept, || {
                    format!("result[{}]/indicator[{}]/reference[{}]", number + 1, position + 1, at + 1)
                });
            }
        }
    }
    found.tags
}

type Concept = Option<(&'static str, String)>;

struct Found<'u> {
    gcm_uris: &'u [&'u str],
    tags: Vec<FoundTag>,
}

impl Found<'_> {
    fn add(&mut self, node: Node, concept: Concept, place: impl FnOnce() -> String) {
        let Some((framework, concept)) = concept else { return };
        // The tags of a node come together, so only the last ones need comparing.
        let mut same_node = self.tags.iter().rev().take_while(|tag| tag.node == node);
        if !same_node.any(|tag| tag.framework == framework && tag.concept == concept) {
            self.tags.push(FoundTag { node, framework, concept, place: place() });
        }
    }

    /// `GCM-16`, `SDG-10` or `SDG-10.7` under one of our addresses. The lists of the SDGs stand beside the Compact's.
    fn objective(&self, vocabulary: &str, uri: Option<&str>, code: &str) -> Concept {
        let uri = uri.filter(|_| matches!(vocabulary, "98" | "99"))?;
        let code = code.trim();
        if let Some(sdg) = code.strip_prefix("SDG-") {
            let bases = self.gcm_uris.iter().filter_map(|ours| ours.strip_suffix("gcm"));
            let is_ours = |base: &str| uri.strip_prefix(base).is_some_and(|list| list.starts_with("sdg"));
            if !bases.into_iter().any(is_ours) {
                return None;
            }
            return if sdg.contains('.') { target(sdg) } else { goal(sdg) };
        }
        if !self.gcm_uris.iter().any(|ours| !ours.is_empty() && uri.starts_with(ours)) {
            return None;
        }
        let digits = match code.get(..4) {
            Some(prefix) if prefix.eq_ignore_ascii_case("GCM-") => &code[4..],
            _ => code,
        };
        known("gcm", digits.trim_start_matches('0'))
    }
}

fn goal(code: &str) -> Concept {
    known("sdg", code.trim().trim_start_matches('0'))
}

fn target(code: &str) -> Concept {
    known("sdg-target", &code.trim().trim_start_matches('0').to_ascii_lowercase())
}

/// The target of an indicator: `10.7.2` belongs to `10.7`.
fn indicator_target(code: &str) -> Concept {
    let mut parts = code.trim().splitn(3, '.');
    let (goal, target) = (parts.next()?, parts.next()?);
    known("sdg-target", &format!("{}.{}", goal.trim_start_matches('0'), target.to_ascii_lowercase()))
}

fn known(framework: &'static str, code: &str) -> Concept {
    sterna_vocabulary::framework(framework)?.concept(code)?;
    Some((framework, code.to_owned()))
}
