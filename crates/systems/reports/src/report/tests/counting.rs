//! Live blocks: filled, refreshed, quoted, moved, accepted; prose is never touched.

use jiff::Timestamp;
use sterna_vocabulary::Lang;

use super::Counting;
use crate::report::{
    BlockKind, Edit, Kept, LiveKind, Rendering, Report, apply, counted_again, moved, refresh, render,
    template, templates,
};

pub(super) fn now() -> Timestamp {
    Timestamp::UNIX_EPOCH
}

pub(super) async fn filled(code: &str, lang: Lang, figures: &Counting) -> Report {
    let mut report = template(code, "A title", lang, "collection=own").expect("a template");
    refresh(figures, &mut report, None).await.expect("answers");
    report
}

pub(super) fn rendered(report: &Report) -> sterna_documents::Document {
    let rendering = Rendering {
        id: "aaaaaaaaaaaaaaaaaaaaaaaaaa",
        version: 1,
        date: "2026-11-22".parse().expect("a date"),
        chapter: None,
    };
    render(report, &rendering).expect("a document")
}

#[tokio::test]
async fn every_template_is_filled_in_every_language_and_nothing_has_to_be_deleted() {
    for one in templates().expect("templates") {
        for lang in Lang::ALL {
            let figures = Counting::at(7, 3);
            let report = filled(&one.code, lang, &figures).await;
            let document = rendered(&report);
            let json = serde_json::to_string(&document).expect("JSON");
            for sign in ["report-hint", "report-chapter", "template-", "{code}", "{figure:"] {
                assert!(!json.contains(sign), "{} {lang}: {sign} is left in the document", one.code);
            }
            assert!(
                figures.asked().iter().all(|query| query.contains("collection=own")),
                "the scope is asked"
            );
            let unfilled = report
                .blocks()
                .filter(|(_, block)| matches!(&block.kind, BlockKind::Live(live) if live.kept.is_none()))
                .count();
            assert_eq!(unfilled, 0);
            assert!(!document.standing.is_empty(), "the standing words stand");
        }
    }
}

#[tokio::test]
async fn equal_questions_are_asked_once() {
    let figures = Counting::at(7, 3);
    let mut report = template("activity-review", "", Lang::En, "").expect("a template");
    refresh(&figures, &mut report, None).await.expect("answers");
    let mut asked = figures.asked();
    let all = asked.len();
    asked.sort();
    asked.dedup();
    assert_eq!(asked.len(), all, "a question was asked twice");
}

/// A blank report with a table and a sentence that quotes it; the ids of table and prose.
pub(super) async fn quoting(figures: &Counting) -> (Report, String, String) {
    let mut report = filled("blank", Lang::En, figures).await;
    let chapter = report.chapters[0].id.clone();
    let prose = report.chapters[0].blocks[0].id.clone();
    apply(&mut report, &Edit::AddBlock { chapter, after: None, code: "table".to_owned() }, now())
        .expect("added");
    let table = report.chapters[0].blocks[1].id.clone();
    let edit = Edit::Live {
        block: table.clone(),
        query: "by=cluster".to_owned(),
        pick: String::new(),
        caption: String::new(),
    };
    apply(&mut report, &edit, now()).expect("asked");
    refresh(figures, &mut report, None).await.expect("answers");
    let text = format!("Before. Of these {{figure:{table}.III.projects}} concern cluster III. After.");
    apply(&mut report, &Edit::Text { block: prose.clone(), text }, now()).expect("written");
    (report, table, prose)
}

#[tokio::test]
async fn a_sentence_is_marked_when_its_figure_moves_and_says_the_old_one_until_accepted() {
    let figures = Counting::at(7, 313);
    let (mut report, table, prose) = quoting(&figures).await;
    assert!(moved(&report).is_empty(), "a figure quoted for the first time takes its value");
    let before = report.block(&prose).and_then(|one| one.text().map(str::to_owned));

    figures.move_to(9, 320);
    assert!(refresh(&figures, &mut report, None).await.expect("answers") > 0);
    assert_eq!(
        report.block(&prose).and_then(|one| one.text().map(str::to_owned)),
        before,
        "prose was touched"
    );
    let marked = moved(&report);
    assert_eq!(marked.len(), 1);
    assert_eq!(marked[0].token, format!("{table}.III.projects"));
    assert_eq!((marked[0].old.as_str(), marked[0].new.as_deref()), ("313", Some("320")));
    assert_eq!((marked[0].old_change, marked[0].new_change), (7, 9));
    assert_eq!(marked[0].sentence, "Of these 313 concern cluster III.");
    let words = serde_json::to_string(&rendered(&report)).expect("JSON");
    assert!(words.contains("\"313\""), "the sentence stands as it was written");

    apply(&mut report, &Edit::Accept { block: prose, token: String::new() }, now()).expect("accepted");
    assert!(moved(&report).is_empty());
    assert!(serde_json::to_string(&rendered(&report)).expect("JSON").contains("\"320\""));
}

#[tokio::test]
async fn a_figure_of_a_block_that_is_gone_is_told_and_one_that_never_was_is_refused() {
    let figures = Counting::at(7, 313);
    let (mut report, table, prose) = quoting(&figures).await;
    apply(&mut report, &Edit::RemoveBlock { block: table }, now()).expect("removed");
    assert_eq!(moved(&report)[0].new, None, "the reader is told that the figure is nowhere");
    rendered(&report);

    apply(&mut report, &Edit::Text { block: prose, text: "Of {figure:b99.all}.".to_owned() }, now())
        .expect("kept");
    let rendering =
        Rendering { id: "a", version: 1, date: "2026-11-22".parse().expect("a date"), chapter: None };
    let refused = render(&report, &rendering).expect_err("nobody knows the figure");
    assert_eq!(refused.code(), "report.figure");
}

#[tokio::test]
async fn counting_again_as_of_the_numbers_kept_finds_no_difference_and_finds_a_forged_one() {
    let figures = Counting::at(7, 313);
    let (mut report, _, prose) = quoting(&figures).await;
    figures.move_to(9, 320);
    refresh(&figures, &mut report, None).await.expect("answers");
    // The sentence still quotes change 7, the table change 9; a thousand changes later both are counted as they were.
    figures.move_to(1_009, 5);
    let (again, lines) = counted_again(&figures, &report).await.expect("answers");
    assert_eq!(lines, Vec::<String>::new());
    assert_eq!(rendered(&again), rendered(&report));

    if let BlockKind::Prose { quotes, .. } = &mut report.block_mut(&prose).expect("the prose").kind {
        quotes.values_mut().for_each(|value| value.text = "400".to_owned());
    }
    let (_, lines) = counted_again(&figures, &report).await.expect("answers");
    assert_eq!(lines.len(), 1, "{lines:?}");
}

#[tokio::test]
async fn records_of_a_chapter_are_those_of_its_objective() {
    let figures = Counting::at(7, 3);
    let report = filled("activity-review", Lang::En, &figures).await;
    let chapter = report.chapters.iter().find(|one| one.title.contains("16")).expect("objective 16");
    let records =
        chapter.blocks.iter().filter_map(|block| block.live()).filter(|live| live.show == LiveKind::Records);
    for live in records {
        assert!(live.query.contains("concept=gcm:16"), "{}", live.query);
        assert!(matches!(live.kept.as_deref(), Some(Kept::Records { total: 3, .. })));
    }
}
