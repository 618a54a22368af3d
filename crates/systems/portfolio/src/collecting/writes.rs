//! What accepted answers write.

use sterna_archive::{NewTag, Origin, RecordId, Tag, TagStatus, Untag, Write};
use sterna_vocabulary::{Lang, MultiText};

use super::value::NONE;
use super::{Item, Question};
use crate::PortfolioError;
use crate::project::{
    CountryShare, Organisation, Outcome, OutcomeKind, Project, ProjectType, Role, SourceNote, Sum,
};
use crate::tagging::{NodeRef, TagAction, decide};

/// Puts an answer about the body into it; concepts are no part of a body.
pub(super) fn put(project: &mut Project, node: &str, question: Question, value: &[String], lang: Lang) {
    let first = value.first().map(String::as_str).unwrap_or_default();
    let day = || first.parse().ok();
    match question {
        Question::Title => project.title.set(lang.code(), first),
        Question::Outcome => {
            let all = project.outcomes.iter_mut().chain(&mut project.orphaned);
            if let Some(outcome) = all.into_iter().find(|outcome| outcome.id == node) {
                outcome.title.set(lang.code(), first);
            }
        }
        Question::Type => project.variety = ProjectType::from_code(first).unwrap_or(project.variety),
        Question::Status => project.status = (!first.is_empty()).then(|| first.to_owned()),
        // A planned day stays a planned one; a day where there was none is taken as it is.
        Question::Start
            if project.period.actual_start.is_none() && project.period.planned_start.is_some() =>
        {
            project.period.planned_start = day();
        }
        Question::Start => project.period.actual_start = day(),
        Question::End if project.period.actual_end.is_none() && project.period.planned_end.is_some() => {
            project.period.planned_end = day();
        }
        Question::End => project.period.actual_end = day(),
        Question::Countries => {
            let all = value.iter().map(|code| CountryShare { code: code.clone(), millionths: None });
            project.countries = all.collect();
        }
        Question::Implementers => organisations(project, Role::Implementing, value, lang),
        Question::Funders => organisations(project, Role::Funding, value, lang),
        Question::Amount => {
            project.stated = match value {
                [currency, minor] => minor
                    .parse()
                    .map(|minor| vec![Sum { currency: currency.clone(), minor }])
                    .unwrap_or_default(),
                _ => Vec::new(),
            };
        }
        Question::Objectives | Question::Targets => {}
    }
}

/// Names of one role; an organisation whose name stays keeps its identifier.
fn organisations(project: &mut Project, role: Role, names: &[String], lang: Lang) {
    let held: Vec<Organisation> =
        project.organisations.iter().filter(|one| one.role == role).cloned().collect();
    project.organisations.retain(|one| one.role != role);
    for name in names {
        let same = held.iter().find(|one| one.name.best_text(lang).replace(';', ",") == *name).cloned();
        project.organisations.push(same.unwrap_or_else(|| Organisation {
            name: MultiText::of(lang.code(), name),
            role,
            ..Organisation::default()
        }));
    }
}

/// The writes that bring a node's tags to an answer. Concepts beyond those that a workbook shows stay.
///
/// # Errors
/// `tag.unknown-concept`, `tag.too-many`.
pub(super) fn tags(
    standing: &[Tag],
    node: &NodeRef,
    question: Question,
    value: &[String],
    evidence: &str,
) -> Result<Vec<Write>, PortfolioError> {
    let Some(framework) = question.framework() else { return Ok(Vec::new()) };
    let mut here: Vec<&Tag> = standing
        .iter()
        .filter(|tag| tag.record == node.record && tag.node == node.node && tag.framework == framework)
        .filter(|tag| tag.status == TagStatus::Confirmed && tag.retracted.is_none())
        .collect();
    here.sort_by_key(|tag| (tag.rank, tag.seq));
    let act =
        |standing: &[Tag], action| decide(standing, node, framework, &action, Origin::Imported, evidence);
    match value {
        [] => act(standing, TagAction::Clear),
        [only] if only == NONE => {
            // What stood is taken away first: a statement that none applies and tags exclude each other.
            let gone = here.iter().map(|tag| {
                Write::Untag(Untag {
                    record: node.record.clone(),
                    node: node.node.clone(),
                    framework: framework.to_owned(),
                    concept: tag.concept.clone(),
                })
            });
            let mut writes: Vec<Write> = gone.collect();
            let left: Vec<Tag> =
                standing.iter().filter(|tag| !here.iter().any(|gone| gone == tag)).cloned().collect();
            writes.extend(act(&left, TagAction::None)?);
            Ok(writes)
        }
        codes => {
            let mut all = codes.to_vec();
            for tag in here.iter().skip(question.columns().len()) {
                if !all.contains(&tag.concept) {
                    all.push(tag.concept.clone());
                }
            }
            act(standing, TagAction::Replace(all))
        }
    }
}

/// The record of a new row: its body and its tags.
///
/// # Errors
/// `project.nameless`, `tag.unknown-concept`, `tag.too-many`.
pub(super) fn new_project(
    item: &Item,
    record: &RecordId,
    evidence: &str,
) -> Result<(Project, Vec<Write>), PortfolioError> {
    let mut project = Project { default_language: Some(item.lang.code().to_owned()), ..Project::default() };
    let mut node = String::new();
    for (question, value) in &item.answers {
        if *question == Question::Outcome && !value.is_empty() {
            node = "o1".to_owned();
            project.outcomes.push(Outcome {
                id: node.clone(),
                kind: OutcomeKind::Outcome,
                ..Outcome::default()
            });
        }
        put(&mut project, &node, *question, value, item.lang);
    }
    if !item.source.is_empty() {
        let text = MultiText::of(item.lang.code(), &item.source);
        project.source = Some(SourceNote { text, url: None });
    }
    if project.title.is_empty() {
        return Err(PortfolioError::Nameless);
    }
    let node = NodeRef { record: record.clone(), node };
    let mut writes = Vec::new();
    for (question, value) in &item.answers {
        writes.extend(tags(&[], &node, *question, value, evidence)?);
    }
    writes.retain(|write| matches!(write, Write::Tag(NewTag { .. })));
    Ok((project, writes))
}
