//! What IATI has no word for, carried beside the activity so that reading what was written gives the same project.

use serde_json::{Map, Value};

use crate::ImportFinding;
use crate::finding::FindingSeverity;
use crate::project::Project;

/// How the record is kept is nobody else's business, and no file says what a person wrote by hand.
const NEVER: [&str; 3] = ["hand", "source_differences", "orphaned"];

/// What `wanted` holds otherwise than `mapped`, as JSON: a member for each such field, null where `wanted` leaves it
/// out; `None` when nothing differs. Ids and sensitivities of outcomes belong to the archive and are not looked at.
pub fn difference(wanted: &Project, mapped: &Project) -> Option<String> {
    let wanted = nameless(wanted);
    let mapped = nameless(mapped);
    if wanted == mapped {
        return None;
    }
    let (Ok(Value::Object(wanted)), Ok(Value::Object(mapped))) =
        (serde_json::to_value(&wanted), serde_json::to_value(&mapped))
    else {
        return None;
    };
    let mut difference = Map::new();
    for (name, value) in &wanted {
        if !NEVER.contains(&name.as_str()) && mapped.get(name) != Some(value) {
            difference.insert(name.clone(), value.clone());
        }
    }
    for name in mapped.keys() {
        if !wanted.contains_key(name) && !NEVER.contains(&name.as_str()) {
            difference.insert(name.clone(), Value::Null);
        }
    }
    (!difference.is_empty()).then(|| Value::Object(difference).to_string())
}

/// The project without what belongs to the archive it lies in.
fn nameless(project: &Project) -> Project {
    let mut project = project.clone();
    project.hand.clear();
    project.source_differences.clear();
    project.orphaned.clear();
    for outcome in &mut project.outcomes {
        outcome.id.clear();
        outcome.sensitivity = sterna_archive::Sensitivity::Open;
    }
    project
}

/// Lays a difference over a project that was mapped from the rest of the activity. One that cannot be read, or that
/// would change how many outcomes there are (tags are tied to them by their number), is a finding and is left out.
pub(super) fn apply(text: &str, project: &mut Project, place: &str, findings: &mut Vec<ImportFinding>) {
    let laid = || -> Option<Project> {
        let difference: Map<String, Value> = serde_json::from_str(text).ok()?;
        let Value::Object(mut fields) = serde_json::to_value(&*project).ok()? else { return None };
        for (name, value) in difference {
            if NEVER.contains(&name.as_str()) {
                return None;
            }
            match value {
                Value::Null => fields.remove(&name),
                value => fields.insert(name, value),
            };
        }
        let laid: Project = serde_json::from_value(Value::Object(fields)).ok()?;
        let is_same_length = laid.outcomes.len() == project.outcomes.len();
        let is_plain =
            laid.outcomes.iter().all(|one| one.id.is_empty() && one.sensitivity == Default::default());
        (is_same_length && is_plain).then_some(laid)
    };
    match laid() {
        Some(laid) => *project = laid,
        None => findings.push(ImportFinding::new(
            "import.extension",
            FindingSeverity::Warning,
            place,
            "What another Sterna wrote beside the activity could not be read; it was left out.".to_owned(),
        )),
    }
}
