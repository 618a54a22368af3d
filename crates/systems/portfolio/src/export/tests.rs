//! Tests of stocktakes end to end: the demonstration's figures, exports, verification.

use std::path::Path;

use sterna_archive::{Actor, Origin, Reader};
use sterna_vocabulary::Lang;

use super::{ExportFormat, export_stocktake, verify};
use crate::rules::{RuleSuggester, load_rules};
use crate::stocktake::{By, StocktakeQuery, run, run_comparison};
use crate::tagging::{NodeRef, Selection, TagAction, TagCommand, apply, nodes_of, store_suggestions};
use crate::tests::{archive, at};
use crate::{ActivatedRule, load_demo};

/// Four records: enough for groups, money in two currencies and a none.
const SMALL: &str = r#"{"id":"A","state":"activated","project":{"title":{"en":"A"},"status":"2","countries":[{"code":"KEN"}],"stated":[{"currency":"USD","minor":101}],"outcomes":[{"id":"o1","type":"outcome"},{"id":"o2","type":"outcome"}]},"tags":[{"node":"o1","framework":"gcm","concept":"4","at":"2021-01-01T00:00:00Z"},{"node":"o1","framework":"gcm","concept":"16","at":"2021-01-01T00:00:00Z"}]}
{"id":"B","project":{"title":{"en":"B"},"status":"1","stated":[{"currency":"XOF","minor":7}]},"tags":[{"framework":"gcm","concept":"4","at":"2021-02-01T00:00:00Z"}]}
{"id":"C","project":{"title":{"en":"C"}},"tags":[{"framework":"gcm","none":true,"at":"2021-02-01T00:00:00Z"}]}
{"id":"D","state":"draft","project":{"title":{"en":"D"},"status":"2"},"tags":[{"framework":"gcm","concept":"4","at":"2021-02-01T00:00:00Z"}]}
"#;

#[tokio::test(flavor = "multi_thread")]
async fn groups_untagged_and_unplaced_sum_to_all_money() {
    let (_folder, archive, partition) = archive().await;
    load_demo(&archive, &partition, SMALL.as_bytes(), b"", at()).await.expect("loaded");
    let query = StocktakeQuery::parse("by=cluster&collection=demo-synthetic").expect("a question");
    let answer = run(&partition, &Reader::owner(), query).await.expect("an answer");
    let counted: Vec<(&str, u64, u64)> =
        answer.groups.iter().map(|group| (group.code.as_str(), group.projects, group.outcomes)).collect();
    assert_eq!(counted, [("I", 0, 0), ("II", 2, 1), ("III", 1, 1), ("IV", 0, 0)], "a draft is never counted");
    assert_eq!((answer.coverage.tagged, answer.coverage.activated, answer.coverage.all), (2, 1, 3));
    assert_eq!((answer.coverage.status_unknown, answer.coverage.stated_none), (1, 1));
    let sum = |currency: &str| {
        let of = |amounts: &[crate::stocktake::AmountOut]| {
            amounts
                .iter()
                .filter(|amount| amount.currency == currency)
                .map(|amount| amount.minor)
                .sum::<i128>()
        };
        answer.groups.iter().map(|group| of(&group.amounts)).sum::<i128>()
            + of(&answer.totals.untagged)
            + of(&answer.totals.unplaced)
    };
    assert_eq!((sum("USD"), sum("XOF")), (101, 7));
    assert!(answer.groups[0].sentence.starts_with("None recorded"), "{}", answer.groups[0].sentence);
    assert!(answer.groups[1].sentence.contains("2 projects"), "{}", answer.groups[1].sentence);
    archive.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_export_is_the_same_bytes_and_holds_after_later_edits() {
    let (_folder, archive, partition) = archive().await;
    let reader = Reader::owner();
    load_demo(&archive, &partition, SMALL.as_bytes(), b"", at()).await.expect("loaded");
    let query = StocktakeQuery::parse("by=objective&collection=demo-synthetic&lang=ru").expect("a question");
    let answer = run(&partition, &reader, query.clone()).await.expect("an answer");
    let again = run(&partition, &reader, query).await.expect("an answer");
    let mut files = Vec::new();
    for format in [ExportFormat::Json, ExportFormat::Csv, ExportFormat::Xlsx] {
        let one = export_stocktake(&answer, format, Lang::Ru).expect("a file");
        assert_eq!(one, export_stocktake(&again, format, Lang::Ru).expect("a file"), "{format:?}");
        files.push(one);
    }
    let record = crate::import::resolve(&partition, &reader, "B").await.expect("found");
    let command = TagCommand {
        nodes: vec![NodeRef { record, node: String::new() }],
        framework: "gcm".to_owned(),
        action: TagAction::Replace(vec!["8".to_owned()]),
        origin: Origin::Manual,
        evidence: String::new(),
        actor: Actor::owner(),
        at: at(),
        summary: String::new(),
    };
    let edit = apply(&partition, command).await.expect("tagged");
    for file in &files {
        let report = verify(&partition, &reader, &file.bytes).await.expect("verified");
        assert!(report.holds, "{}: {:?}", file.name, report);
    }
    let forged = String::from_utf8_lossy(&files[0].bytes).replacen("\"projects\": 2", "\"projects\": 3", 1);
    let report = verify(&partition, &reader, forged.as_bytes()).await.expect("verified");
    assert!(report.figures_hold && !report.file_intact, "a changed cell shows");
    let whole: serde_json::Value = serde_json::from_slice(&files[0].bytes).expect("JSON");
    let forge = |change: fn(&mut serde_json::Value)| {
        let mut forged = whole.clone();
        change(&mut forged);
        serde_json::to_vec(&forged).expect("JSON")
    };
    let forgeries = [
        forge(|json| json["coverage"]["stated_none"] = 7.into()),
        forge(|json| json["groups"][3]["suggested"] = 7.into()),
        forge(|json| json["manifest"]["counts"]["projects"] = 7.into()),
        forge(|json| {
            let twice = json["groups"][3].clone();
            json["groups"].as_array_mut().expect("groups").push(twice);
        }),
    ];
    for (index, forged) in forgeries.iter().enumerate() {
        let report = verify(&partition, &reader, forged).await.expect("verified");
        assert!(!report.file_intact, "forgery {index}");
    }
    let first_layout = forge(|json| {
        let removed = |value: &mut serde_json::Value, names: &[&str]| {
            let members = value.as_object_mut().expect("an object");
            names.iter().for_each(|name| drop(members.remove(*name).expect("a later field")));
        };
        removed(&mut json["manifest"], &["layout", "demonstration"]);
        removed(&mut json["totals"], &["projects_untagged", "projects_unplaced", "projects_with_money"]);
        for group in json["groups"].as_array_mut().expect("groups") {
            removed(group, &["recorded"]);
        }
    });
    let report = verify(&partition, &reader, &first_layout).await.expect("verified");
    assert!(report.holds, "what release 0.1.0 wrote: {:?}", report.differences);
    let renamed = forge(|json| json["groups"][3]["label"] = "Renamed".into());
    assert!(verify(&partition, &reader, &renamed).await.expect("verified").holds, "words are no figures");
    assert_eq!(
        verify(&partition, &reader, b"code,label\n1,2\n").await.unwrap_err().code(),
        "verify.no-manifest"
    );
    let change = edit.committed.expect("a change").change_set;
    crate::tagging::undo(&partition, &change, &Actor::owner(), at()).await.expect("undone");
    archive.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rule_the_denominator_and_the_windows_are_chosen_and_printed() {
    let (_folder, archive, partition) = archive().await;
    let reader = Reader::owner();
    load_demo(&archive, &partition, SMALL.as_bytes(), b"", at()).await.expect("loaded");
    let ask =
        |text: &str| StocktakeQuery::parse(&format!("collection=demo-synthetic&{text}")).expect("a question");
    let second = |answer: &crate::stocktake::Stocktake| {
        let group = answer.groups.iter().find(|group| group.code == "II").expect("cluster II");
        (group.projects, answer.denominator.count, group.percent)
    };
    let figures = |text: &'static str| {
        let (partition, reader, query) = (partition.clone(), reader.clone(), ask(text));
        async move { second(&run(&partition, &reader, query).await.expect("an answer")) }
    };
    assert_eq!(figures("by=cluster").await, (2, 2, Some(100)));
    assert_eq!(
        figures("by=cluster&denominator=activated").await,
        (1, 1, Some(100)),
        "status 1 is not activated"
    );
    assert_eq!(figures("by=cluster&denominator=all").await, (2, 3, Some(66)));
    assert_eq!(figures("by=cluster&denominator=all&rounding=half-up").await, (2, 3, Some(67)));
    assert_eq!(figures("by=cluster&activated=yes").await, (1, 1, Some(100)));
    assert_eq!(figures("by=cluster&activated=unknown").await, (0, 0, None));
    assert_eq!(figures("by=cluster&tagged-to=2021-01-15").await, (1, 1, Some(100)));
    assert_eq!(figures("by=cluster&not-country=KEN").await, (1, 1, Some(100)));
    let compared = run_comparison(
        &partition,
        &reader,
        ask("by=cluster&tagged-to=2021-01-15&compare-tagged-from=2021-01-16"),
    );
    let compared = compared.await.expect("a comparison");
    let second = compared.groups.iter().find(|group| group.code == "II").expect("cluster II");
    assert_eq!((second.projects, second.change), ((1, 1), 0));
    let rule = ActivatedRule { statuses: vec!["1".to_owned(), "2".to_owned()] };
    rule.save(&partition, "owner").await.expect("saved");
    assert_eq!(figures("by=cluster&denominator=activated").await, (2, 2, Some(100)), "the rule is data");
    assert!(ActivatedRule { statuses: vec!["9".to_owned()] }.save(&partition, "owner").await.is_err());
    archive.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn suggested_and_confirmed_stay_apart_and_bulk_tagging_is_one_change() {
    let (_folder, archive, partition) = archive().await;
    let reader = Reader::owner();
    let lines = r#"{"id":"A","project":{"title":{"en":"Remittances at lower cost"}}}
{"id":"B","project":{"title":{"en":"Another"},"outcomes":[{"id":"o1","type":"outcome"},{"id":"o2","type":"output"}]}}"#;
    load_demo(&archive, &partition, lines.as_bytes(), b"", at()).await.expect("loaded");
    let all = Selection::Filtered(sterna_archive::projection::Filter::all());
    let nodes = nodes_of(&partition, &reader, &all).await.expect("nodes");
    // Ids made within one millisecond stand in no order of their making.
    let mut named: Vec<&str> = nodes.iter().map(|node| node.node.as_str()).collect();
    named.sort_unstable();
    assert_eq!(named, ["", "o1"], "outcomes before outputs");
    let suggester = RuleSuggester::new(load_rules(&partition).await.expect("rules"));
    let made =
        store_suggestions(&partition, &suggester, &nodes, &Actor::owner(), at()).await.expect("suggested");
    assert_eq!((made.changed, made.unchanged), (1, 1));
    let again =
        store_suggestions(&partition, &suggester, &nodes, &Actor::owner(), at()).await.expect("suggested");
    assert!(again.committed.is_none(), "the same suggestions change nothing");
    let ask = |text: &str| {
        StocktakeQuery::parse(&format!("collection=demo-synthetic&by=objective{text}")).expect("a question")
    };
    let twentieth = |answer: crate::stocktake::Stocktake| {
        answer.groups.iter().find(|group| group.code == "20").map(|group| (group.projects, group.suggested))
    };
    let confirmed = run(&partition, &reader, ask("")).await.expect("an answer");
    assert_eq!(twentieth(confirmed), Some((0, 1)));
    let suggested = run(&partition, &reader, ask("&tags=suggested")).await.expect("an answer");
    assert_eq!(twentieth(suggested), Some((1, 1)));
    let command = |action| TagCommand {
        nodes: nodes.clone(),
        framework: "gcm".to_owned(),
        action,
        origin: Origin::Manual,
        evidence: String::new(),
        actor: Actor::owner(),
        at: at(),
        summary: String::new(),
    };
    let bulk = apply(&partition, command(TagAction::Add(vec!["20".to_owned()]))).await.expect("tagged");
    assert_eq!(bulk.changed, 2);
    let counted = run(&partition, &reader, ask("")).await.expect("an answer");
    assert_eq!(twentieth(counted), Some((2, 0)), "an accepted suggestion is a suggestion no more");
    let change = bulk.committed.expect("one change").change_set;
    crate::tagging::undo(&partition, &change, &Actor::owner(), at()).await.expect("undone");
    let undone = run(&partition, &reader, ask("")).await.expect("an answer");
    assert_eq!(twentieth(undone).map(|(projects, _)| projects), Some(0));
    archive.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demonstration_reproduces_the_published_table() {
    let demo = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../demo"));
    let read = |name: &str| std::fs::read(demo.join(name)).unwrap_or_default();
    let (synthetic, factual) = (read("synthetic.jsonl"), read("factual.jsonl"));
    assert!(!synthetic.is_empty() && !factual.is_empty(), "the demonstration is part of the repository");
    let (_folder, archive, partition) = archive().await;
    load_demo(&archive, &partition, &synthetic, &factual, at()).await.expect("loaded");
    let again = load_demo(&archive, &partition, &synthetic, &factual, at()).await.expect("loaded");
    assert_eq!(again.records, 0, "a second loading finds it there");
    let reader = Reader::owner();
    let answer = run(&partition, &reader, StocktakeQuery::default()).await.expect("an answer");
    let counted: Vec<(u64, Option<u64>)> =
        answer.groups.iter().map(|group| (group.projects, group.percent)).collect();
    assert_eq!(counted, [(185, Some(27)), (178, Some(26)), (313, Some(46)), (516, Some(77))]);
    assert_eq!(answer.denominator.count, 668);
    assert!(answer.manifest.synthetic);
    let by = StocktakeQuery { by: By::Objective, ..StocktakeQuery::default() };
    let answer = run(&partition, &reader, by).await.expect("an answer");
    let of =
        |code: &str| answer.groups.iter().find(|group| group.code == code).map_or(0, |group| group.projects);
    assert_eq!((of("8"), of("22")), (1, 5));
    assert!(answer.groups.iter().all(|group| group.projects <= of("1")), "objective 1 is the most tagged");
    archive.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_reads_none_recorded_and_says_all_that_is_recorded() {
    let (_folder, archive, partition) = archive().await;
    let reader = Reader::owner();
    load_demo(&archive, &partition, SMALL.as_bytes(), b"", at()).await.expect("loaded");
    for lang in Lang::ALL {
        for by in By::ALL {
            let text = format!("by={}&collection=demo-synthetic&lang={}", by.code(), lang.code());
            let answer = run(&partition, &reader, StocktakeQuery::parse(&text).expect("a question")).await;
            let answer = answer.expect("an answer");
            let none = sterna_site::Messages::of(lang).text("none-recorded", &[]);
            for format in [ExportFormat::Csv, ExportFormat::Xlsx] {
                let file = export_stocktake(&answer, format, lang).expect("a file");
                let reading = sterna_tables::read(&file.bytes, "", &sterna_tables::Limits::default());
                let sheet = &reading.sheets[0];
                for row in &sheet.rows {
                    assert!(row.cells().all(|cell| cell != "0" && cell != "0%"), "{text}: a bare 0");
                }
                if by == By::Cluster {
                    let cells: Vec<&str> = sheet.rows[0].cells().collect();
                    assert_eq!(&cells[2..5], [none.as_str(), &none, &none], "{text}");
                    let percent = if format == ExportFormat::Csv { "100" } else { "100%" };
                    assert_eq!(&sheet.rows[1].cells().collect::<Vec<_>>()[2..5], ["2", percent, "1"]);
                }
                if by == By::Status {
                    let row = sheet.rows.iter().find(|row| row.cell(0) == "none").expect("without a status");
                    assert_eq!((row.cell(2), row.cell(5)), (none.as_str(), "1"), "{text}: tagged and all");
                }
                let report = verify(&partition, &reader, &file.bytes).await.expect("verified");
                assert!(report.holds, "{text} {format:?}: {:?}", report.differences);
            }
            let json = serde_json::to_value(&answer).expect("JSON");
            let groups = json["groups"].as_array().expect("groups");
            assert!(groups.iter().all(|group| group["projects"].is_u64()), "a number stays a number");
            let said = |group: &serde_json::Value| {
                (group["projects"] == 0) == (group["recorded"] == "none-recorded")
            };
            assert!(groups.iter().all(said), "{json}");
        }
    }
    archive.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn less_than_one_per_cent_is_not_nought() {
    let (_folder, archive, partition) = archive().await;
    let one = |number: usize, concept: &str| {
        format!(
            "{{\"id\":\"P{number}\",\"project\":{{\"title\":{{\"en\":\"P\"}}}},\"tags\":[{{\"framework\":\"gcm\",\"concept\":\"{concept}\",\"at\":\"2021-01-01T00:00:00Z\"}}]}}\n"
        )
    };
    let lines: String = (0..250).map(|number| one(number, if number == 0 { "8" } else { "1" })).collect();
    load_demo(&archive, &partition, lines.as_bytes(), b"", at()).await.expect("loaded");
    let reader = Reader::owner();
    for (lang, shown) in [(Lang::En, "<1%"), (Lang::Fr, "<1\u{202f}%"), (Lang::Ar, "\u{2066}<1%\u{2069}")] {
        for rounding in ["floor", "half-up"] {
            let text =
                format!("by=objective&collection=demo-synthetic&rounding={rounding}&lang={}", lang.code());
            let asked = StocktakeQuery::parse(&text).expect("a question");
            let answer = run(&partition, &reader, asked).await.expect("an answer");
            let eighth = answer.groups.iter().find(|group| group.code == "8").expect("objective 8");
            assert_eq!((eighth.projects, eighth.percent), (1, Some(0)), "the data keep the number");
            assert_eq!(eighth.share().text(lang), shown);
            assert!(!eighth.sentence.contains(" 0 ") && eighth.sentence.contains('1'), "{}", eighth.sentence);
            for format in [ExportFormat::Csv, ExportFormat::Xlsx] {
                let file = export_stocktake(&answer, format, lang).expect("a file");
                let reading = sterna_tables::read(&file.bytes, "", &sterna_tables::Limits::default());
                let row = reading.sheets[0].rows.iter().find(|row| row.cell(0) == "8").expect("a row");
                assert_eq!(row.cell(3), shown, "{text} {format:?}");
                assert!(verify(&partition, &reader, &file.bytes).await.expect("verified").holds);
            }
        }
    }
    archive.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn words_find_as_of_then_what_they_found_then() {
    let (_folder, archive, partition) = archive().await;
    let reader = Reader::owner();
    let lines = r#"{"id":"A","project":{"title":{"en":"A"},"description":{"en":"Lower costs of sending remittances home"}},"tags":[{"framework":"gcm","concept":"20","at":"2021-01-01T00:00:00Z"}]}
{"id":"B","project":{"title":{"en":"B"},"description":{"en":"Counter-smuggling training"}},"tags":[{"framework":"gcm","concept":"9","at":"2021-01-01T00:00:00Z"}]}"#;
    load_demo(&archive, &partition, lines.as_bytes(), b"", at()).await.expect("loaded");
    let asked =
        StocktakeQuery::parse("by=objective&collection=demo-synthetic&q=remittance").expect("a question");
    let answer = run(&partition, &reader, asked.clone()).await.expect("an answer");
    assert_eq!(answer.coverage.all, 1, "found in the description");
    let as_of = StocktakeQuery { as_of: Some(answer.manifest.change), ..asked };
    let again = run(&partition, &reader, as_of).await.expect("an answer");
    assert_eq!(again.manifest.sha256, answer.manifest.sha256);
    let file = export_stocktake(&answer, ExportFormat::Csv, Lang::En).expect("a file");
    assert!(verify(&partition, &reader, &file.bytes).await.expect("verified").holds);
    archive.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_removed_collection_is_told_as_such() {
    let (_folder, archive, partition) = archive().await;
    let reader = Reader::owner();
    load_demo(&archive, &partition, SMALL.as_bytes(), b"", at()).await.expect("loaded");
    let asked = StocktakeQuery::parse("by=cluster&collection=demo-synthetic").expect("a question");
    let answer = run(&partition, &reader, asked).await.expect("an answer");
    let file = export_stocktake(&answer, ExportFormat::Json, Lang::En).expect("a file");
    partition.remove_collection("demo-synthetic", &Actor::owner(), at()).await.expect("removed");
    let error = verify(&partition, &reader, &file.bytes).await.unwrap_err();
    assert_eq!(error.code(), "verify.collection-removed");
    assert!(error.to_string().contains("its collection was removed"), "{error}");
    archive.close().await;
}
