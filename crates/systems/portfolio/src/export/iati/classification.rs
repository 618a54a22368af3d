//! Confirmed tags: of the project as tags, of an outcome as references of its result.

use sterna_archive::{Tag, TagStatus};
use sterna_iati::{Activity, Narrative, Reference, Tag as IatiTag};
use sterna_vocabulary::{BaseUri, Lang, framework};

use crate::project::Project;

/// The frameworks that leave, in this order.
const FRAMEWORKS: [&str; 3] = ["gcm", "sdg", "sdg-target"];

/// Adds them. What an outcome carries stands once more on the activity, where most programs look, marked as a
/// repetition so that reading does not tie it to the project too. Suggestions, and statements that none applies, stay.
pub(super) fn tags(project: &Project, tags: &[Tag], base: &BaseUri, activity: &mut Activity) {
    for code in FRAMEWORKS {
        let mut of: Vec<&Tag> =
            tags.iter().filter(|tag| tag.framework == code && tag.status == TagStatus::Confirmed).collect();
        of.sort_by_key(|tag| (tag.rank, position(tag)));
        let own = |tag: &&&Tag| tag.node.is_empty();
        for tag in of.iter().filter(own) {
            activity.tags.extend(on_activity(tag, base, false));
        }
        for (outcome, result) in project.outcomes.iter().zip(&mut activity.results) {
            for tag in of.iter().filter(|tag| !tag.node.is_empty() && tag.node == outcome.id) {
                result.references.extend(on_result(tag, base));
            }
        }
        let mut repeated: Vec<&&Tag> =
            of.iter().filter(|tag| !tag.node.is_empty() && project.outcome(&tag.node).is_some()).collect();
        repeated.sort_by_key(|tag| position(tag));
        repeated.dedup_by_key(|tag| tag.concept.clone());
        for tag in repeated {
            if !of.iter().filter(own).any(|other| other.concept == tag.concept) {
                activity.tags.extend(on_activity(tag, base, true));
            }
        }
    }
}

fn position(tag: &Tag) -> usize {
    framework(&tag.framework)
        .and_then(|list| list.concept(&tag.concept))
        .map_or(usize::MAX, |concept| concept.position)
}

fn on_activity(tag: &Tag, base: &BaseUri, of_results: bool) -> Option<IatiTag> {
    let concept = framework(&tag.framework)?.concept(&tag.concept)?;
    let words =
        Narrative { language: Some("en".to_owned()), text: concept.short_label(Lang::En).text.to_owned() };
    Some(match tag.framework.as_str() {
        "gcm" => IatiTag {
            vocabulary: "99".to_owned(),
            vocabulary_uri: Some(base.scheme("gcm")),
            code: concept.notation(),
            narratives: vec![words],
            of_results,
        },
        other => IatiTag {
            vocabulary: if other == "sdg" { "2" } else { "3" }.to_owned(),
            code: concept.code.to_owned(),
            of_results,
            ..IatiTag::default()
        },
    })
}

fn on_result(tag: &Tag, base: &BaseUri) -> Option<Reference> {
    let concept = framework(&tag.framework)?.concept(&tag.concept)?;
    Some(Reference {
        vocabulary: "99".to_owned(),
        vocabulary_uri: Some(base.scheme(&tag.framework)),
        code: concept.notation(),
    })
}
