//! Parents with children and chains of providers: the two ways in which money could be counted twice.

use super::random::SplitMix64;
use super::record::{Amount, DemoRecord, Funds, Related};

/// Programmes that state money on top of their two children's.
pub const PARENTS: usize = 12;
/// Projects paid by another project of the collection.
pub const CHAINS: usize = 10;

/// Relates some records; no record takes part in two families or chains.
pub fn relate(records: &mut [DemoRecord], random: &mut SplitMix64) {
    let of_kind = |kind: &str| {
        let fits = |record: &DemoRecord| {
            record.project.kind == kind && record.state == "activated" && record.project.stated.len() == 1
        };
        (0..records.len()).filter(|index| fits(&records[*index])).collect::<Vec<_>>()
    };
    let mut programmes = of_kind("programme");
    let mut projects = of_kind("project");
    random.shuffle(&mut programmes);
    random.shuffle(&mut projects);
    let mut projects = projects.into_iter();
    for &parent in programmes.iter().take(PARENTS) {
        let currency = records[parent].project.stated[0].currency;
        let parent_id = records[parent].id.clone();
        let mut sum = 0;
        for child in projects.by_ref().take(2) {
            records[child].project.stated[0].currency = currency;
            sum += records[child].project.stated[0].minor;
            link(&mut records[child], "parent", parent_id.clone());
        }
        let excess = 5_000_000 + random.below(40) as i64 * 250_000;
        records[parent].project.stated = vec![Amount { currency, minor: sum + excess }];
    }
    for chain in 0..CHAINS {
        let (Some(provider), Some(receiver)) = (projects.next(), projects.next()) else { break };
        let Amount { currency, minor } = records[provider].project.stated[0];
        let activity = records[provider].id.clone();
        let project = &mut records[receiver].project;
        project.stated = vec![Amount { currency, minor: minor * 2 / 5 }];
        // Every third receiver has half its money from elsewhere, so that a part of it still counts.
        let given = if chain % 3 == 2 { minor / 5 } else { minor * 2 / 5 };
        project.providers.push(Funds { activity: activity.clone(), kind: "1", currency, minor: given });
        link(&mut records[receiver], "provider", activity);
    }
}

fn link(record: &mut DemoRecord, relation: &'static str, value: String) {
    record.project.related.push(Related { relation, namespace: "demo", value });
}
