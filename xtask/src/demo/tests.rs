//! The collection, counted from its bytes by code that shares nothing with the generator but the published figures.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::target::{ACTIVATED, ALL, CLUSTERS, TAGGED};

fn written() -> Vec<Value> {
    super::lines(&super::records())
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line is JSON"))
        .collect()
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

/// Objectives of one record, whatever node they sit on.
fn objectives(record: &Value) -> BTreeSet<u8> {
    list(record, "tags")
        .iter()
        .filter(|tag| tag["framework"] == "gcm" && tag["none"] != true)
        .map(|tag| text(tag, "concept").parse().expect("an objective is a number"))
        .collect()
}

fn activated(record: &Value) -> bool {
    matches!(text(&record["project"], "status"), "2" | "3" | "4" | "6")
}

/// Distinct projects by objective, by cluster, and in all.
fn count(records: &[Value]) -> (BTreeMap<u8, usize>, Vec<usize>, usize) {
    let sets: Vec<BTreeSet<u8>> = records.iter().filter(|record| activated(record)).map(objectives).collect();
    let mut by_objective = BTreeMap::new();
    for objective in sets.iter().flatten() {
        *by_objective.entry(*objective).or_insert(0) += 1;
    }
    let clusters: [&[u8]; 4] =
        [&[2, 5, 6, 12, 18], &[4, 8, 9, 10, 11, 13, 21], &[14, 15, 16, 19, 20, 22], &[1, 3, 7, 17, 23]];
    let by_cluster = clusters
        .iter()
        .map(|members| sets.iter().filter(|set| set.iter().any(|o| members.contains(o))).count());
    (by_objective, by_cluster.collect(), sets.iter().filter(|set| !set.is_empty()).count())
}

#[test]
fn the_published_table_is_reproduced() {
    let (by_objective, by_cluster, tagged) = count(&written());
    assert_eq!(tagged, 668);
    assert_eq!(by_cluster, [185, 178, 313, 516]);
    let floors: Vec<usize> = by_cluster.iter().map(|count| 100 * count / tagged).collect();
    assert_eq!(floors, [27, 26, 46, 77], "per cent under floor");
    assert_eq!(by_objective.len(), 23, "every objective has a project");
    assert_eq!((by_objective[&8], by_objective[&22]), (1, 5));
    let peak = by_objective[&1];
    assert!(
        by_objective.iter().all(|(objective, count)| *objective == 1 || *count < peak),
        "objective 1 leads alone"
    );
}

#[test]
fn the_leading_objectives_of_each_cluster_are_the_published_ones() {
    let (by_objective, ..) = count(&written());
    let leading = |members: &[u8], first: usize| {
        let mut members = members.to_vec();
        members.sort_by_key(|objective| std::cmp::Reverse(by_objective[objective]));
        members[..first].to_vec()
    };
    assert_eq!(leading(&[2, 5, 6, 12, 18], 2), [2, 5]);
    assert_eq!(leading(&[4, 8, 9, 10, 11, 13, 21], 3), [11, 10, 21]);
    assert_eq!(leading(&[14, 15, 16, 19, 20, 22], 2), [15, 16]);
    assert_eq!(leading(&[1, 3, 7, 17, 23], 2), [1, 7]);
}

#[test]
fn the_table_of_targets_agrees_with_itself() {
    assert_eq!(CLUSTERS.iter().map(|cluster| cluster.code).collect::<Vec<_>>(), ["I", "II", "III", "IV"]);
    for cluster in &CLUSTERS {
        let sum: usize = cluster.objectives.iter().map(|(_, count)| count).sum();
        assert!(sum >= cluster.projects, "cluster {}", cluster.code);
        assert!(
            cluster.objectives.iter().all(|(_, count)| *count <= cluster.projects),
            "cluster {}",
            cluster.code
        );
    }
    assert!(TAGGED <= ACTIVATED && ACTIVATED <= ALL);
}

#[test]
fn removing_any_project_moves_its_figures_and_no_others() {
    let all = written();
    let (objectives_before, clusters_before, tagged_before) = count(&all);
    let only =
        all.iter().position(|record| objectives(record).contains(&8)).expect("one project under objective 8");
    for gone in [only, 0, 100, 333, 789] {
        let mut fewer = all.clone();
        let removed = objectives(&fewer.remove(gone));
        let (after, clusters_after, tagged_after) = count(&fewer);
        assert_eq!(tagged_before - tagged_after, usize::from(!removed.is_empty()));
        for (objective, before) in &objectives_before {
            let now = after.get(objective).copied().unwrap_or(0);
            assert_eq!(before - now, usize::from(removed.contains(objective)), "objective {objective}");
        }
        let touched = |codes: &[u8]| usize::from(codes.iter().any(|code| removed.contains(code)));
        assert_eq!(clusters_before[1] - clusters_after[1], touched(&[4, 8, 9, 10, 11, 13, 21]));
    }
}

#[test]
fn without_the_only_project_of_objective_8_the_table_is_another() {
    let mut records = written();
    records.retain(|record| !objectives(record).contains(&8));
    let (by_objective, by_cluster, tagged) = count(&records);
    assert_eq!((tagged, by_cluster[1], by_objective.get(&8)), (667, 177, None));
}

#[test]
fn coverage_has_three_different_figures() {
    let records = written();
    assert_eq!(records.len(), 790);
    assert_eq!(records.iter().filter(|record| activated(record)).count(), 742);
    assert!(records.iter().filter(|record| !activated(record)).all(|record| objectives(record).is_empty()));
    let unknown = records.iter().filter(|record| record["project"]["status"].is_null()).count();
    assert!(unknown > 0 && unknown < 48, "some records state no status: {unknown}");
    let none_only = |record: &&Value| {
        objectives(record).is_empty() && list(record, "tags").iter().any(|tag| tag["none"] == true)
    };
    assert_eq!(records.iter().filter(none_only).count(), 30, "records that are explicitly none");
}

#[test]
fn tags_sit_on_outcomes_four_at_most_ranked_without_gaps() {
    for record in written() {
        let project = &record["project"];
        let outcomes: BTreeSet<&str> =
            list(project, "outcomes").iter().map(|outcome| text(outcome, "id")).collect();
        if !objectives(&record).is_empty() {
            assert!((2..=3).contains(&outcomes.len()), "{}", record["id"]);
        }
        let mut nodes: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
        for tag in list(&record, "tags") {
            assert!(outcomes.contains(text(tag, "node")), "{}: {tag}", record["id"]);
            nodes.entry(text(tag, "node")).or_default().push(tag);
        }
        for (node, tags) in nodes {
            let place = format!("{} {node}", record["id"]);
            let keys: BTreeSet<String> =
                tags.iter().map(|tag| format!("{}{}", tag["framework"], tag["concept"])).collect();
            assert_eq!(keys.len(), tags.len(), "{place}: a tag twice");
            let gcm: Vec<&&Value> = tags.iter().filter(|tag| tag["framework"] == "gcm").collect();
            if gcm.iter().any(|tag| tag["none"] == true) {
                assert_eq!(tags.len(), 1, "{place}: explicitly none stands alone");
                continue;
            }
            let ranks: Vec<u64> = gcm.iter().filter_map(|tag| tag["rank"].as_u64()).collect();
            assert!(ranks.len() <= 4, "{place}");
            assert_eq!(ranks, (1..=gcm.len() as u64).collect::<Vec<_>>(), "{place}");
        }
    }
}

#[test]
fn tagging_falls_into_the_published_window_in_few_instants() {
    let instants: BTreeSet<String> = written()
        .iter()
        .flat_map(|record| {
            list(record, "tags").iter().map(|tag| text(tag, "at").to_owned()).collect::<Vec<_>>()
        })
        .collect();
    assert!(instants.len() <= 28, "{} change sets", instants.len());
    assert!(instants.iter().all(|at| ("2019-12".."2022-04").contains(&&at[..7])));
}

#[test]
fn nothing_could_be_mistaken_for_an_act_of_a_real_body() {
    for record in written() {
        let project = &record["project"];
        for organisation in list(project, "organisations") {
            assert!(text(&organisation["name"], "en").ends_with(" (invented)"), "{organisation}");
            assert!(text(organisation, "ref").starts_with("XX-INV-"));
        }
        if matches!(text(project, "type"), "law" | "strategy" | "agreement" | "institution") {
            assert!(project["countries"].is_null() && project["regions"].is_null(), "{}", record["id"]);
        }
    }
}

#[test]
fn titles_and_identifiers_are_distinct_and_speak_six_languages() {
    let records = written();
    let mut languages: BTreeMap<&str, usize> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for (index, record) in records.iter().enumerate() {
        assert_eq!(text(record, "id"), format!("SYN-{:04}", index + 1));
        *languages.entry(text(record, "language")).or_default() += 1;
        assert!(seen.insert(text(&record["project"]["title"], text(record, "language"))), "{}", record["id"]);
    }
    assert_eq!(languages.keys().copied().collect::<Vec<_>>(), ["ar", "en", "es", "fr", "ru", "zh"]);
    assert!(languages.values().all(|count| *count >= 20), "{languages:?}");
    assert_eq!(languages.iter().max_by_key(|(_, count)| **count).map(|(language, _)| *language), Some("en"));
}

#[test]
fn shares_sum_to_the_whole_and_parents_exceed_their_children() {
    let records = written();
    let by_id: BTreeMap<&str, &Value> = records.iter().map(|record| (text(record, "id"), record)).collect();
    let mut children: BTreeMap<&str, i64> = BTreeMap::new();
    let mut chains = 0;
    for record in &records {
        let project = &record["project"];
        for (key, share) in [("outcomes", "share"), ("countries", "millionths")] {
            let shares: Vec<u64> =
                list(project, key).iter().filter_map(|part| part[share].as_u64()).collect();
            assert!(shares.is_empty() || shares.len() == list(project, key).len());
            assert!(shares.is_empty() || shares.iter().sum::<u64>() == 1_000_000, "{} {key}", record["id"]);
        }
        let codes: BTreeSet<&str> =
            list(project, "countries").iter().map(|country| text(country, "code")).collect();
        assert_eq!(codes.len(), list(project, "countries").len(), "{}: a country twice", record["id"]);
        for related in list(project, "related") {
            let other = by_id[text(related, "value")];
            assert_eq!(other["project"]["stated"][0]["currency"], project["stated"][0]["currency"]);
            let minor = project["stated"][0]["minor"].as_i64().expect("a related record states money");
            match text(related, "relation") {
                "parent" => *children.entry(text(other, "id")).or_default() += minor,
                "provider" => {
                    chains += 1;
                    let funds = &project["providers"][0];
                    assert_eq!((&funds["activity"], &funds["type"]), (&other["id"], &Value::from("1")));
                    assert_eq!(funds["currency"], project["stated"][0]["currency"]);
                    assert!(funds["minor"].as_i64().is_some_and(|given| given > 0 && given <= minor));
                    assert!(minor <= other["project"]["stated"][0]["minor"].as_i64().unwrap_or(0));
                }
                relation => panic!("unexpected relation {relation}"),
            }
        }
    }
    assert_eq!((children.len(), chains), (super::families::PARENTS, super::families::CHAINS));
    for (parent, sum) in children {
        assert!(by_id[parent]["project"]["stated"][0]["minor"].as_i64().unwrap_or(0) > sum, "{parent}");
    }
    let currencies: BTreeSet<&str> = records
        .iter()
        .flat_map(|record| list(&record["project"], "stated"))
        .map(|a| text(a, "currency"))
        .collect();
    assert_eq!(currencies, BTreeSet::from(["CHF", "EUR", "USD"]));
}

#[test]
fn the_same_bytes_every_time_and_the_committed_ones() {
    let once = super::lines(&super::records());
    assert_eq!(once, super::lines(&super::records()));
    let committed =
        std::fs::read_to_string(super::committed_file()).expect("demo/synthetic.jsonl is committed");
    assert!(committed == once, "demo/synthetic.jsonl is stale: run `cargo xtask demo`");
}
