//! Keeps a body under its limit of 2 MB.

use crate::ImportFinding;
use crate::finding::FindingSeverity;
use crate::project::{BODY_BYTES_MAX, Project};

/// Lists longer than this are what makes a body large; shorter ones need no measuring.
const ITEMS_SAFE: usize = 300;

/// Shortens the longest lists, least needed first, until the body fits; each step is a finding.
pub(super) fn clip(project: &mut Project, place: &str, findings: &mut Vec<ImportFinding>) {
    let indicators: usize = project.outcomes.iter().map(|outcome| outcome.indicators.len()).sum();
    let items = indicators * 8
        + project.locations.len()
        + project.documents.len()
        + project.related.len()
        + project.budgets.len()
        + project.transactions.len()
        + project.providers.len()
        + project.sectors.len();
    let text: usize = project.description.iter().map(|(_, text)| text.len()).sum();
    if items <= ITEMS_SAFE && text < BODY_BYTES_MAX / 4 || fits(project) {
        return;
    }
    let steps: [(&str, &str, fn(&mut Project)); 5] = [
        ("figures", "targets and actual figures beyond the first 50 of an indicator", |project| {
            for indicator in project.outcomes.iter_mut().flat_map(|outcome| &mut outcome.indicators) {
                indicator.targets.truncate(50);
                indicator.actuals.truncate(50);
                indicator.baselines.truncate(50);
            }
        }),
        ("locations", "locations beyond the first 500", |project| project.locations.truncate(500)),
        ("documents", "documents beyond the first 500", |project| project.documents.truncate(500)),
        ("indicators", "indicators beyond the first 20 of an outcome", |project| {
            project.outcomes.iter_mut().for_each(|outcome| outcome.indicators.truncate(20));
        }),
        ("indicators", "all indicators", |project| {
            project.outcomes.iter_mut().for_each(|outcome| outcome.indicators.clear())
        }),
    ];
    for (part, what, step) in steps {
        step(project);
        let message = format!("The activity is larger than 2 MB; {what} were left out.");
        let finding = ImportFinding::new("import.shortened", FindingSeverity::Warning, place, message);
        findings.push(finding.with("part", part));
        if fits(project) {
            return;
        }
    }
}

fn fits(project: &Project) -> bool {
    serde_json::to_vec(project).is_ok_and(|body| body.len() <= BODY_BYTES_MAX)
}
