//! Promises that hold for any prose and any figures.

use proptest::prelude::*;
use sterna_documents::Style;
use sterna_documents::docx::{Limits, read, write};
use sterna_vocabulary::Lang;

use super::Counting;
use super::counting::{filled, now, rendered};
use crate::report::{Edit, Report, apply, refresh, word_review};

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().build().expect("a runtime")
}

/// A blank report with three blocks of prose.
fn report_of(texts: &[String]) -> Report {
    runtime().block_on(async {
        let figures = Counting::at(1, 1);
        let mut report = filled("blank", Lang::En, &figures).await;
        let chapter = report.chapters[0].id.clone();
        for _ in 1..texts.len() {
            let add = Edit::AddBlock { chapter: chapter.clone(), after: None, code: "prose".to_owned() };
            apply(&mut report, &add, now()).expect("added");
        }
        let ids: Vec<String> = report.chapters[0].blocks.iter().map(|block| block.id.clone()).collect();
        for (block, text) in ids.into_iter().zip(texts) {
            apply(&mut report, &Edit::Text { block, text: text.clone() }, now()).expect("written");
        }
        report
    })
}

/// Prose as people type it: words, signs, several scripts, empty lines.
fn prose() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-zéА-я一-龥ء-ي]{1,12}",
        Just("**".to_owned()),
        Just("*".to_owned()),
        Just("\n\n".to_owned()),
        Just("\n- ".to_owned()),
        Just("\n## ".to_owned()),
        Just("\n> ".to_owned()),
        Just("1. ".to_owned()),
        Just("{".to_owned()),
        Just("[x](https://example.org)".to_owned()),
        Just("\\".to_owned()),
        Just(" ".to_owned()),
        Just("#".to_owned()),
    ];
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn refreshing_never_touches_prose(texts in proptest::collection::vec(prose(), 1..4), counts in proptest::collection::vec(0_u64..1000, 1..4)) {
        let mut report = report_of(&texts);
        let before: Vec<Option<String>> = report.blocks().map(|(_, block)| block.text().map(str::to_owned)).collect();
        runtime().block_on(async {
            let figures = Counting::at(1, 1);
            for (at, count) in counts.iter().enumerate() {
                figures.move_to(at as i64 + 2, *count);
                refresh(&figures, &mut report, None).await.expect("answers");
            }
        });
        let after: Vec<Option<String>> = report.blocks().map(|(_, block)| block.text().map(str::to_owned)).collect();
        prop_assert_eq!(before, after);
    }

    #[test]
    fn the_normal_form_of_prose_is_normal_and_loses_no_word(text in prose()) {
        let once = crate::report::markup_normal(&text);
        prop_assert_eq!(&crate::report::markup_normal(&once), &once);
        let letters = |text: &str| -> Vec<char> { text.chars().filter(|sign| sign.is_alphabetic()).collect() };
        prop_assert_eq!(letters(&text), letters(&once));
    }

    #[test]
    fn a_report_that_was_to_word_and_back_says_the_same(texts in proptest::collection::vec(prose(), 1..4)) {
        let report = report_of(&texts);
        let document = rendered(&report);
        let bytes = write(&document, &Style::REPORT).expect("a Word file");
        let back = read(&bytes, &Limits::default()).expect("a Word file of ours");
        let review = word_review(&report, &report, &back);
        prop_assert!(review.blocks.is_empty(), "{:?}", review.blocks);
    }

    #[test]
    fn a_body_written_and_read_is_the_same(texts in proptest::collection::vec(prose(), 1..4)) {
        let report = report_of(&texts);
        let body = report.to_json().expect("a body");
        prop_assert_eq!(Report::from_json(&body).expect("a report"), report);
    }
}
