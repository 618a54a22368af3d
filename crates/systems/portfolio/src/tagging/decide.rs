//! The rules of tagging, pure.

use sterna_archive::{NewTag, Origin, Tag, TagStatus, Untag, Write};
use sterna_vocabulary::{Framework, framework, frameworks};

use super::{NodeRef, TagAction};
use crate::PortfolioError;

/// The framework of a code, and the exact codes of the concepts meant, each once, in their order.
///
/// # Errors
/// `tag.unknown-framework`, `tag.unknown-concept`.
pub fn check_concepts(
    code: &str,
    concepts: &[String],
) -> Result<(&'static Framework, Vec<&'static str>), PortfolioError> {
    let list = framework(code).ok_or_else(|| PortfolioError::UnknownFramework {
        framework: code.to_owned(),
        known: frameworks().iter().map(|one| one.code).collect::<Vec<_>>().join(", "),
    })?;
    let mut exact = Vec::with_capacity(concepts.len());
    for concept in concepts {
        let found = list.concept_by_any(concept).ok_or_else(|| PortfolioError::UnknownConcept {
            framework: code.to_owned(),
            concept: concept.clone(),
        })?;
        if !exact.contains(&found.code) {
            exact.push(found.code);
        }
    }
    Ok((list, exact))
}

/// The writes that bring a node's tags of one framework to where the action wants them; none when they are there.
/// `standing` may hold tags of other nodes and frameworks too.
///
/// # Errors
/// `tag.unknown-framework`, `tag.unknown-concept`, `tag.too-many`, `tag.none-with-tags`.
pub fn decide(
    standing: &[Tag],
    node: &NodeRef,
    framework: &str,
    action: &TagAction,
    origin: Origin,
    evidence: &str,
) -> Result<Vec<Write>, PortfolioError> {
    let named: &[String] = match action {
        TagAction::Add(codes) | TagAction::Remove(codes) | TagAction::Replace(codes) => codes,
        TagAction::None | TagAction::Clear => &[],
    };
    let (list, concepts) = check_concepts(framework, named)?;
    let mut here: Vec<&Tag> = standing
        .iter()
        .filter(|tag| {
            tag.retracted.is_none()
                && tag.record == node.record
                && tag.node == node.node
                && tag.framework == framework
        })
        .collect();
    here.sort_by_key(|tag| (tag.rank, tag.seq));
    let confirmed: Vec<&str> = here
        .iter()
        .filter(|tag| tag.status == TagStatus::Confirmed)
        .map(|tag| tag.concept.as_str())
        .collect();
    let wanted: Vec<&str> = match action {
        TagAction::Add(_) => {
            let new = concepts.iter().copied().filter(|concept| !confirmed.contains(concept));
            confirmed.iter().copied().chain(new).collect()
        }
        TagAction::Remove(_) => confirmed.iter().copied().filter(|code| !concepts.contains(code)).collect(),
        TagAction::Replace(_) => concepts.clone(),
        TagAction::None if !confirmed.is_empty() => {
            return Err(PortfolioError::NoneWithTags { framework: framework.to_owned() });
        }
        TagAction::None | TagAction::Clear => Vec::new(),
    };
    if let Some(limit) =
        list.max_tags.filter(|limit| wanted.len() > usize::from(*limit) && wanted.len() > confirmed.len())
    {
        return Err(PortfolioError::TooManyTags {
            framework: framework.to_owned(),
            limit,
            wanted: wanted.len(),
        });
    }
    let explicit_none = *action == TagAction::None;
    let dismisses = match action {
        TagAction::Remove(_) => false,
        TagAction::Add(_) | TagAction::Replace(_) => !wanted.is_empty(),
        TagAction::None | TagAction::Clear => true,
    };
    let mut writes = Vec::new();
    for tag in &here {
        let goes = match tag.status {
            TagStatus::Confirmed => !wanted.contains(&tag.concept.as_str()),
            TagStatus::Suggested => {
                matches!(action, TagAction::None | TagAction::Clear)
                    || concepts.contains(&tag.concept.as_str()) && matches!(action, TagAction::Remove(_))
            }
            TagStatus::None => dismisses && !explicit_none,
        };
        if goes {
            writes.push(Write::Untag(untag(node, framework, &tag.concept)));
        }
    }
    let new = |concept: &str, status, rank, origin, evidence: &str| {
        Write::Tag(NewTag {
            record: node.record.clone(),
            node: node.node.clone(),
            framework: framework.to_owned(),
            framework_version: list.version.to_owned(),
            concept: concept.to_owned(),
            status,
            origin,
            rank,
            confidence: None,
            evidence: evidence.to_owned(),
        })
    };
    if explicit_none && !here.iter().any(|tag| tag.status == TagStatus::None) {
        writes.push(new("", TagStatus::None, 0, origin, evidence));
    }
    for (position, concept) in wanted.iter().enumerate() {
        let rank = if list.ranked { u8::try_from(position + 1).unwrap_or(u8::MAX) } else { 0 };
        let present = here.iter().find(|tag| tag.concept == *concept && tag.status == TagStatus::Confirmed);
        match present {
            Some(tag) if tag.rank == rank => {}
            // A tag that only moves keeps how it came to be.
            Some(tag) => writes.push(new(concept, TagStatus::Confirmed, rank, tag.origin, &tag.evidence)),
            None => {
                let suggested =
                    here.iter().any(|tag| tag.concept == *concept && tag.status == TagStatus::Suggested);
                let origin =
                    if suggested && origin == Origin::Manual { Origin::SuggestionAccepted } else { origin };
                writes.push(new(concept, TagStatus::Confirmed, rank, origin, evidence));
            }
        }
    }
    Ok(writes)
}

fn untag(node: &NodeRef, framework: &str, concept: &str) -> Untag {
    Untag {
        record: node.record.clone(),
        node: node.node.clone(),
        framework: framework.to_owned(),
        concept: concept.to_owned(),
    }
}
