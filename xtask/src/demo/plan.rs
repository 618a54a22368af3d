//! Who carries which objectives: sets drawn so that every distinct count is met exactly.

use super::random::SplitMix64;
use super::target::{ACTIVATED, ALL, CLUSTERS, Cluster, EXPLICITLY_NONE, TAGGED};

/// What is decided of a record before its words are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plan {
    /// Activated and tagged with these objectives, the weightiest first.
    Tagged(Vec<u8>),
    /// Activated; a person recorded that no objective fits.
    ExplicitlyNone,
    /// Activated and never looked at.
    Untouched,
    /// In the pipeline or cancelled.
    NotActivated,
    /// No status stated, so nobody knows.
    Unknown,
}

/// One plan for each record, in the order of the identifiers.
pub fn draw(random: &mut SplitMix64) -> Vec<Plan> {
    let mut plans: Vec<Plan> = objectives(random).into_iter().map(Plan::Tagged).collect();
    plans.extend(std::iter::repeat_n(Plan::ExplicitlyNone, EXPLICITLY_NONE));
    plans.extend(std::iter::repeat_n(Plan::Untouched, ACTIVATED - TAGGED - EXPLICITLY_NONE));
    for index in 0..ALL - ACTIVATED {
        plans.push(if index % 4 == 0 { Plan::Unknown } else { Plan::NotActivated });
    }
    random.shuffle(&mut plans);
    plans
}

/// The objectives of every tagged project.
fn objectives(random: &mut SplitMix64) -> Vec<Vec<u8>> {
    let mut sets = vec![Vec::new(); TAGGED];
    for (cluster, members) in CLUSTERS.iter().zip(members(random)) {
        fill(cluster, &members, &mut sets, random);
    }
    for set in &mut sets {
        random.shuffle(set);
    }
    sets
}

/// Which projects belong to which cluster: everyone to one at least, each cluster to its exact size.
fn members(random: &mut SplitMix64) -> [Vec<usize>; 4] {
    let mut order: Vec<usize> = (0..TAGGED).collect();
    random.shuffle(&mut order);
    let (fourth, others) = order.split_at(CLUSTERS[3].projects);
    let mut members = [Vec::new(), Vec::new(), Vec::new(), fourth.to_vec()];
    let weights: Vec<(usize, usize)> = (0..3).map(|index| (index, CLUSTERS[index].projects)).collect();
    for &project in others {
        members[random.weighted(&weights)].push(project);
    }
    for (index, cluster) in CLUSTERS.iter().enumerate() {
        let mut rest: Vec<usize> = (0..TAGGED).filter(|project| !members[index].contains(project)).collect();
        random.shuffle(&mut rest);
        rest.truncate(cluster.projects - members[index].len());
        members[index].extend(rest);
    }
    members
}

/// Gives each member one objective of the cluster, then spreads what is left of each objective's number.
fn fill(cluster: &Cluster, members: &[usize], sets: &mut [Vec<u8>], random: &mut SplitMix64) {
    let all: usize = cluster.objectives.iter().map(|(_, count)| count).sum();
    let mut first: Vec<u8> = Vec::with_capacity(members.len());
    for &(objective, count) in cluster.objectives {
        first.extend(std::iter::repeat_n(objective, count * members.len() / all));
    }
    // The floors leave a few places: they go to the objective with the most projects, which has the most to spare.
    let largest =
        cluster.objectives.iter().max_by_key(|(_, count)| *count).expect("a cluster has objectives").0;
    first.resize(members.len(), largest);
    random.shuffle(&mut first);
    for (&project, &objective) in members.iter().zip(&first) {
        sets[project].push(objective);
    }
    for &(objective, count) in cluster.objectives {
        let mut others: Vec<usize> =
            members.iter().copied().filter(|project| !sets[*project].contains(&objective)).collect();
        random.shuffle(&mut others);
        others.truncate(count - (members.len() - others.len()));
        for project in others {
            sets[project].push(objective);
        }
    }
}
