//! Every figure of a stocktake opens the list that it counts: all groupings, windows, comparisons, suggested tags.

use std::path::Path;

use sterna_archive::projection::{Clause, Counts, Filter};
use sterna_archive::{Actor, Origin, Partition, Reader, TagStatus};
use sterna_site::Ctx;
use sterna_vocabulary::Lang;

use super::samples::{archive, at};
use crate::pages::StocktakeView;
use crate::rules::{RuleSuggester, load_rules};
use crate::stocktake::{By, Settings, StocktakeQuery, compare, run, run_with};
use crate::tagging::{Selection, TagAction, TagCommand, apply, nodes_of, store_suggestions};
use crate::{ActivatedRule, load_demo, query};

/// Questions beside the grouping: filters that the groups narrow further, windows, denominators, suggested tags.
const QUESTIONS: [&str; 14] = [
    "",
    "&framework=sdg",
    "&denominator=activated",
    "&denominator=all&rounding=half-up",
    "&concept=gcm:1",
    "&country=KEN&country=UGA",
    "&year=2020&status=2",
    "&activated=no&denominator=activated",
    "&tagged-from=2020-06-01&tagged-to=2021-03-31",
    "&period-from=2019-01-01&period-to=2020-12-31&type=project",
    "&tags=suggested",
    "&tags=suggested&tagged-from=2023-01-01",
    "&tagged-to=2020-12-31&compare-tagged-from=2021-01-01",
    "&tags=suggested&period-to=2019-12-31&compare-period-from=2020-01-01&concept=gcm:7",
];

#[tokio::test(flavor = "multi_thread")]
async fn every_figure_opens_its_list() {
    let (_folder, archive, partition) = archive().await;
    let demo = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../demo"));
    let read = |name: &str| std::fs::read(demo.join(name)).expect("the demonstration");
    load_demo(&archive, &partition, &read("synthetic.jsonl"), &read("factual.jsonl"), at())
        .await
        .expect("loaded");
    tag_more(&partition).await;
    let mut walked = 0;
    for by in By::ALL {
        for question in QUESTIONS {
            if by.partition().is_some() && question.contains("framework=") {
                continue;
            }
            let text =
                format!("by={}&collection=demo-synthetic&collection=demo-factual{question}", by.code());
            walked += walk(&partition, &text).await;
        }
    }
    // Each grouping has its coverage and its groups: far fewer would mean that figures were not found.
    assert!(walked > 4_000, "{walked} figures");
    eprintln!("{walked} figures opened their lists");
    archive.close().await;
}

/// Targets and principles on projects and outcomes, and suggestions that wait, so that every framework has figures.
async fn tag_more(partition: &Partition) {
    let reader = Reader::owner();
    let all = nodes_of(partition, &reader, &Selection::Filtered(Filter::all())).await.expect("nodes");
    let suggester = RuleSuggester::new(load_rules(partition).await.expect("rules"));
    store_suggestions(partition, &suggester, &all, &Actor::owner(), at()).await.expect("suggested");
    for (framework, concept, every) in
        [("sdg-target", "10.7", 3), ("principle", "a", 5), ("gcm-action", "16(c)", 7)]
    {
        let known = sterna_vocabulary::framework(framework).expect("a framework");
        let concept =
            known.concept(concept).or_else(|| known.concepts().first()).expect("a concept").code.to_owned();
        // Every other one on the project itself, beside outcomes with objectives.
        let nodes = all.iter().step_by(every).enumerate().map(|(place, node)| {
            let mut node = node.clone();
            if place % 2 == 0 {
                node.node = String::new();
            }
            node
        });
        let command = TagCommand {
            nodes: nodes.collect(),
            framework: framework.to_owned(),
            action: TagAction::Add(vec![concept]),
            origin: Origin::Manual,
            evidence: String::new(),
            actor: Actor::owner(),
            at: at(),
            summary: String::new(),
        };
        apply(partition, command).await.expect("tagged");
    }
}

/// Walks through the figures of one page; how many there were.
async fn walk(partition: &Partition, text: &str) -> usize {
    let reader = Reader::owner();
    let mut asked = StocktakeQuery::parse(text).expect("a question");
    let settings = Settings::load(partition, &mut asked).await.expect("settings");
    let stocktake = run_with(partition, &reader, &asked, &settings).await.expect("an answer");
    let comparison = if asked.compares() {
        let other = run(partition, &reader, asked.other_side()).await.expect("an answer");
        Some(compare(stocktake.clone(), other))
    } else {
        None
    };
    let view =
        StocktakeView { query: asked, stocktake, comparison, collections: Vec::new(), synthetic: true };
    let page = view.render(&Ctx::plain(Lang::En).at("/stocktake", text)).into_string();
    let counts = partition.counts(&reader, None).await.expect("counts");
    let figures = figures(&page);
    for (shown, href) in &figures {
        assert_eq!(listed(&counts, href), *shown, "{text}\n{href}");
    }
    let main = &page[page.find("<main").unwrap_or(0)..];
    assert!(!main.contains(">0<"), "{text}: a bare 0");
    figures.len()
}

/// The figures of a page that open lists: in tables and sentences, and in charts.
fn figures(page: &str) -> Vec<(u64, String)> {
    let mut found = Vec::new();
    for part in page.split("<a ").skip(1) {
        let Some((tag, rest)) = part.split_once('>') else { continue };
        let in_chart = rest.starts_with("<text class=\"bar-value\"");
        if !tag.contains("class=\"figure\"") && !in_chart {
            continue;
        }
        let Some(href) = tag.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()) else {
            continue;
        };
        let text = if in_chart { rest.split('>').nth(1).unwrap_or("") } else { rest };
        let digits: String = text
            .chars()
            .take_while(|character| {
                character.is_ascii_digit() || matches!(character, ',' | '\u{a0}' | '\u{202f}')
            })
            .filter(char::is_ascii_digit)
            .collect();
        let Ok(shown) = digits.parse() else { panic!("no figure: {tag} {text}") };
        found.push((shown, href.replace("&amp;", "&")));
    }
    found
}

/// How many a list has, as its page counts them.
fn listed(counts: &Counts, href: &str) -> u64 {
    let (path, asked) = href.split_once('?').expect("a filter");
    assert_eq!(path, "/projects");
    let pairs = query::filters_of(&query::decoded(asked));
    let filter = query::filter_of(&pairs, &ActivatedRule::default()).expect("a filter");
    counts.total(&filter)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_of_money_beside_the_groups_is_of_those_records() {
    let (_folder, archive, partition) = archive().await;
    let lines = r#"{"id":"A","project":{"title":{"en":"Placed"},"status":"2","countries":[{"code":"KEN"}],"stated":[{"currency":"USD","minor":100}]},"tags":[{"framework":"gcm","concept":"4","at":"2021-01-01T00:00:00Z"}]}
{"id":"B","project":{"title":{"en":"Half placed"},"status":"2","countries":[{"code":"KEN","millionths":500000}],"stated":[{"currency":"USD","minor":10}]},"tags":[{"framework":"gcm","concept":"5","at":"2021-01-01T00:00:00Z"}]}
{"id":"C","project":{"title":{"en":"Nowhere"},"status":"2","stated":[{"currency":"USD","minor":1}]},"tags":[{"framework":"gcm","concept":"5","at":"2022-01-01T00:00:00Z"}]}
{"id":"D","project":{"title":{"en":"Untagged"},"stated":[{"currency":"USD","minor":7}]}}
{"id":"E","project":{"title":{"en":"No money"},"countries":[{"code":"KEN"}]},"tags":[{"framework":"gcm","concept":"5","at":"2021-01-01T00:00:00Z"}]}"#;
    load_demo(&archive, &partition, lines.as_bytes(), b"", at()).await.expect("loaded");
    let asked = StocktakeQuery::parse("by=country&collection=demo-synthetic").expect("a question");
    let answer = run(&partition, &Reader::owner(), asked).await.expect("an answer");
    let totals = &answer.totals;
    assert_eq!((totals.projects_untagged, totals.projects_unplaced, totals.projects_with_money), (1, 2, 4));
    assert_eq!((totals.untagged[0].minor, totals.unplaced[0].minor, totals.amounts[0].minor), (7, 6, 118));
    let counts = partition.counts(&Reader::owner(), None).await.expect("counts");
    let list = |text: &str| listed(&counts, &format!("/projects?{text}"));
    assert_eq!(list("group=money:unplaced:gcm:country"), 2);
    assert_eq!(list("group=money:unplaced:gcm:country&tagged-from=2022-01-01"), 1);
    assert_eq!(list("group=money:all:gcm:country&country=KEN"), 2);
    assert_eq!(list("group=money:nonsense"), 0, "what is not understood holds for no record");
    // A record without the fact is what "in no group" is about.
    let without = Filter::all().and(Clause::Tagged {
        framework: "gcm".to_owned(),
        any_of: vec!["5".to_owned()],
        status: TagStatus::Confirmed,
    });
    assert_eq!(counts.total(&without), 3);
    archive.close().await;
}
