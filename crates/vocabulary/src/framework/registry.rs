//! The built-in frameworks.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::{
    concept::{Concept, Variant},
    partition::{PARTITIONS, Partition},
};
use crate::{Label, Labels, Lang, table::Table};

/// A list of concepts that records can be aligned with.
#[derive(Debug)]
pub struct Framework {
    /// The code: `gcm`, `gcm-action`, `principle`, `sdg`, `sdg-target`, `thematic-area`, `transition`,
    /// `commitment-2017`.
    pub code: &'static str,
    /// The version of the list that a tag names.
    pub version: &'static str,
    /// What the framework is called.
    pub name: Labels,
    /// How many of its concepts one node may carry; `None` when no limit is stated.
    pub max_tags: Option<u8>,
    /// Whether the concepts of a node are ranked.
    pub ranked: bool,
    /// Where the list comes from.
    pub source: &'static str,
    /// Whether it is taken from a source at hand, rather than from memory.
    pub confirmed: bool,
    concepts: Vec<Concept>,
    by_code: FxHashMap<&'static str, usize>,
}

impl Framework {
    /// What the framework is called.
    pub fn name(&self, lang: Lang) -> Label<'static> {
        self.name.get(lang)
    }

    /// The concepts in their order.
    pub fn concepts(&self) -> &[Concept] {
        &self.concepts
    }

    /// The concept of a code, exactly as the framework writes it.
    pub fn concept(&self, code: &str) -> Option<&Concept> {
        self.by_code.get(code).map(|at| &self.concepts[*at])
    }

    /// The concept that a person or a file means: `GCM-16(c)`, `16.c`, `gcm 16 C` and `16c` are one action,
    /// `SDG 10.7` a target, `Objective 7` an objective. Leading zeros are ignored. A code that names another
    /// framework (`SDG-10` asked of the objectives) is none of this one's.
    pub fn concept_by_any(&self, text: &str) -> Option<&Concept> {
        let text = text.trim();
        let written = |concept: &&Concept| concept.notation().eq_ignore_ascii_case(text);
        let plain = || self.concept(&plain_code(self.code, text)?);
        self.concept(text).or_else(plain).or_else(|| self.concepts.iter().find(written))
    }

    /// The concepts directly under a concept of another framework or of this one.
    pub fn narrower<'a>(&'a self, framework: &'a str, code: &'a str) -> impl Iterator<Item = &'a Concept> {
        self.concepts.iter().filter(move |concept| concept.broader == Some((framework, code)))
    }

    /// The ways its concepts are grouped.
    pub fn partitions(&self) -> impl Iterator<Item = &'static Partition> {
        let code = self.code;
        PARTITIONS.iter().filter(move |partition| partition.framework == code)
    }

    /// The partition of a code.
    pub fn partition(&self, code: &str) -> Option<&'static Partition> {
        self.partitions().find(|partition| partition.code == code)
    }
}

/// All frameworks, in the order in which to offer them.
pub fn frameworks() -> &'static [Framework] {
    &FRAMEWORKS
}

/// The framework of a code.
pub fn framework(code: &str) -> Option<&'static Framework> {
    FRAMEWORKS.iter().find(|framework| framework.code == code)
}

/// The concept of a framework's code and its own.
pub fn concept(framework_code: &str, code: &str) -> Option<&'static Concept> {
    framework(framework_code)?.concept(code)
}

/// The code inside a written form, without prefix, brackets, blanks and leading zeros.
fn plain_code(framework: &str, text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let start = lower.find(|sign: char| sign.is_ascii_digit())?;
    let prefix: String = lower[..start].chars().filter(|sign| sign.is_alphabetic()).collect();
    if names_another(framework, &prefix) {
        return None;
    }
    let body: String = lower[start..].chars().filter(|sign| sign.is_alphanumeric() || *sign == '.').collect();
    let body = body.trim_start_matches('0').trim_end_matches('.');
    Some(if framework == "gcm-action" { body.replace('.', "") } else { body.to_owned() })
}

/// Whether the letters before a number name another framework.
fn names_another(framework: &str, prefix: &str) -> bool {
    let goals = ["sdg", "odd", "ods", "goal", "target"];
    let others = ["gcmp", "principle", "mptf", "transition", "iom"];
    match framework {
        "gcm" | "gcm-action" => goals.contains(&prefix) || others.contains(&prefix),
        "sdg" | "sdg-target" => {
            prefix.starts_with("gcm") || others.contains(&prefix) || prefix == "objective"
        }
        _ => goals.contains(&prefix) || prefix == "gcm",
    }
}

/// The table of a framework's concepts.
fn concept_table(framework: &str) -> &'static str {
    match framework {
        "gcm" => include_str!("../../data/gcm.tsv"),
        "gcm-action" => include_str!("../../data/gcm-action.tsv"),
        "principle" => include_str!("../../data/principle.tsv"),
        "sdg" => include_str!("../../data/sdg.tsv"),
        "sdg-target" => include_str!("../../data/sdg-target.tsv"),
        "thematic-area" => include_str!("../../data/thematic-area.tsv"),
        "transition" => include_str!("../../data/transition.tsv"),
        "commitment-2017" => include_str!("../../data/commitment-2017.tsv"),
        other => panic!("the framework {other} has no table"),
    }
}

static FRAMEWORKS: LazyLock<Vec<Framework>> = LazyLock::new(|| {
    let table = Table::parse(include_str!("../../data/frameworks.tsv"));
    table
        .rows()
        .map(|row| {
            let code = row.get("code");
            let (source, confirmed) = (row.get("source"), row.yes("confirmed"));
            let above = row.some("above");
            let rows = Table::parse(concept_table(code));
            let concepts: Vec<Concept> = rows
                .rows()
                .enumerate()
                .map(|(position, row)| Concept {
                    framework: code,
                    code: row.get("code"),
                    position,
                    short: row.labels(),
                    official_title: row.some("title"),
                    variants: variants(row.some("variant"), row.get("variant-source")),
                    paragraph: row.get("paragraph").parse().ok(),
                    broader: row.some("broader").map(|broader| (above.unwrap_or(code), broader)),
                    source,
                    confirmed,
                })
                .collect();
            let by_code = concepts.iter().map(|concept| (concept.code, concept.position)).collect();
            Framework {
                code,
                version: row.get("version"),
                name: row.labels(),
                max_tags: row.get("max-tags").parse().ok(),
                ranked: row.yes("ranked"),
                source,
                confirmed,
                concepts,
                by_code,
            }
        })
        .collect()
});

fn variants(text: Option<&'static str>, source: &'static str) -> Vec<Variant> {
    text.map(|text| Variant { text, source }).into_iter().collect()
}
