//! What an export says, before it is written down in one syntax or another.

use crate::{Framework, Group, Lang, MatchKind, Overrides, Partition, crosswalk, skos::BaseUri};

/// A concept scheme with its concepts, in order.
pub(super) struct Scheme {
    pub(super) uri: String,
    pub(super) titles: Texts,
    pub(super) version: String,
    pub(super) source: String,
    pub(super) notes: Vec<String>,
    pub(super) nodes: Vec<Node>,
}

/// A concept.
pub(super) struct Node {
    pub(super) uri: String,
    pub(super) notation: String,
    pub(super) preferred: Texts,
    pub(super) alternative: Texts,
    pub(super) hidden: Texts,
    pub(super) broader: Option<String>,
    pub(super) related: Vec<String>,
    pub(super) close: Vec<String>,
    pub(super) source: Option<String>,
    pub(super) note: Option<String>,
}

/// Texts with their languages.
pub(super) type Texts = Vec<(Lang, String)>;

/// The framework's own scheme, followed by those of its partitions.
pub(super) fn schemes(framework: &Framework, base: &BaseUri, overrides: &Overrides) -> Vec<Scheme> {
    let nodes = framework.concepts().iter().map(|concept| {
        let preferred: Texts =
            Lang::ALL.iter().map(|lang| (*lang, overrides.label(concept, *lang).text.to_owned())).collect();
        let short = |lang: &Lang| (*lang, concept.short_label(*lang).text.to_owned());
        let alternative = Lang::ALL.iter().map(short).filter(|label| !preferred.contains(label)).collect();
        let unreviewed = |lang: &Lang| !overrides.label(concept, *lang).reviewed;
        let matches = |kind: MatchKind| {
            let own = move |found: &&crate::Match| {
                found.kind == kind && found.from == (concept.framework, concept.code)
            };
            crosswalk().iter().filter(own).map(|found| base.member(found.to.0, found.to.1)).collect()
        };
        let cluster = || {
            let partition = framework.partitions().find(|partition| partition.confirmed)?;
            Some(base.member(partition.code, partition.group_of(concept.code)?.code))
        };
        Node {
            uri: base.concept(concept),
            notation: concept.notation(),
            preferred,
            alternative,
            hidden: concept.variants.iter().map(|variant| (Lang::En, variant.text.to_owned())).collect(),
            broader: concept.broader.map(|(scheme, code)| base.member(scheme, code)).or_else(cluster),
            related: matches(MatchKind::Related),
            close: matches(MatchKind::Close),
            source: concept.citation(),
            note: review_note(Lang::ALL.iter().copied().filter(unreviewed)),
        }
    });
    let own = Scheme {
        uri: base.scheme(framework.code),
        titles: framework.name.iter().map(|(lang, label)| (lang, label.text.to_owned())).collect(),
        version: framework.version.to_owned(),
        source: framework.source.to_owned(),
        notes: framework_notes(framework),
        nodes: nodes.collect(),
    };
    let partitions = framework.partitions().map(|partition| partition_scheme(partition, framework, base));
    std::iter::once(own).chain(partitions).collect()
}

fn partition_scheme(partition: &Partition, framework: &Framework, base: &BaseUri) -> Scheme {
    Scheme {
        uri: base.scheme(partition.code),
        titles: partition.name.iter().map(|(lang, label)| (lang, label.text.to_owned())).collect(),
        version: framework.version.to_owned(),
        source: partition.source.to_owned(),
        notes: confirmed_note(partition.confirmed).into_iter().collect(),
        nodes: partition.groups.iter().map(|group| group_node(partition, group, base)).collect(),
    }
}

fn group_node(partition: &Partition, group: &Group, base: &BaseUri) -> Node {
    let unreviewed = group.label.iter().filter(|(_, label)| !label.reviewed).map(|(lang, _)| lang);
    Node {
        uri: base.member(partition.code, group.code),
        notation: format!("{}-{}", partition.code.to_uppercase(), group.code),
        preferred: group.label.iter().map(|(lang, label)| (lang, label.text.to_owned())).collect(),
        alternative: Vec::new(),
        hidden: Vec::new(),
        broader: None,
        related: Vec::new(),
        close: Vec::new(),
        source: None,
        note: review_note(unreviewed),
    }
}

/// Which labels no speaker has reviewed.
fn review_note(unreviewed: impl Iterator<Item = Lang>) -> Option<String> {
    let codes: Vec<_> = unreviewed.map(Lang::code).collect();
    (!codes.is_empty()).then(|| format!("Labels not reviewed by a speaker: {}.", codes.join(", ")))
}

/// What a reader must know of the scheme and of the relations that start in it.
fn framework_notes(framework: &Framework) -> Vec<String> {
    let unconfirmed = crosswalk().iter().filter(|found| found.from.0 == framework.code && !found.confirmed);
    let mut sources: Vec<_> = unconfirmed.map(|found| found.source).collect();
    sources.dedup();
    let relations = sources.into_iter().map(|source| format!("Relations not confirmed: {source}."));
    confirmed_note(framework.confirmed).into_iter().chain(relations).collect()
}

fn confirmed_note(confirmed: bool) -> Option<String> {
    (!confirmed).then(|| "Not confirmed: entered from memory and not checked against its source.".to_owned())
}
