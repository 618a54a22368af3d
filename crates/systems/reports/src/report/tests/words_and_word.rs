//! Prose and its signs; two people at once; what comes back from Word.

use std::collections::BTreeSet;

use sterna_documents::Style;
use sterna_documents::docx::{Limits, ReadState, read, write};
use sterna_documents::{Content, Paragraph, plain};

use super::Counting;
use super::counting::{now, quoting, rendered};
use crate::report::{BlockKind, Edit, Report, apply, difference, merge, take, word_review};

#[test]
fn signs_become_parts_of_a_document_and_back() {
    let text = "## A heading\n\nSome **strong** and *stressed* words, [a link](https://example.org/a).\n\n- one\n- two\n\n\
                1. first\n1. second\n\n> Quoted.\n\nA literal \\*star\\* and \\{brace}.";
    let contents = crate::report::markup_contents(text);
    assert!(matches!(&contents[0], Content::Heading { level: 2, text, .. } if text == "A heading"));
    assert_eq!(contents.len(), 6, "{contents:?}");
    let Content::Paragraph(Paragraph { runs, .. }) = &contents[5] else { panic!("a paragraph") };
    assert_eq!(plain(runs), "A literal *star* and {brace}.");
    assert_eq!(crate::report::markup_normal(text), text);
}

#[tokio::test]
async fn what_two_people_wrote_at_once_is_merged_and_a_clash_loses_nothing() {
    let figures = Counting::at(7, 1);
    let (base, _, first) = quoting(&figures).await;
    let mut base = base;
    let chapter = base.chapters[0].id.clone();
    apply(&mut base, &Edit::AddBlock { chapter, after: None, code: "prose".to_owned() }, now())
        .expect("added");
    let second = base.chapters[0].blocks[2].id.clone();
    let mut theirs = base.clone();
    apply(&mut theirs, &Edit::Text { block: first.clone(), text: "Theirs.".to_owned() }, now())
        .expect("written");

    let mut present = theirs.clone();
    let mine = [
        (first.clone(), base.block(&first).and_then(|one| one.text()).expect("prose").to_owned()),
        (second.clone(), "Mine.".to_owned()),
    ];
    assert_eq!(merge(&base, &mut present, &mine, now()).expect("merged"), Vec::new());
    assert_eq!(present.block(&first).and_then(|one| one.text()), Some("Theirs."));
    assert_eq!(present.block(&second).and_then(|one| one.text()), Some("Mine."));

    let mut present = theirs;
    let clash = merge(&base, &mut present, &[(first.clone(), "Mine.".to_owned())], now()).expect("merged");
    assert_eq!((clash[0].theirs.as_str(), clash[0].mine.as_str()), ("Theirs.", "Mine."));
    assert_eq!(
        present.block(&first).and_then(|one| one.text()),
        Some("Theirs."),
        "what stands is not overwritten"
    );
}

#[tokio::test]
async fn two_versions_are_one_document_with_changes_marked() {
    let figures = Counting::at(7, 1);
    let (earlier, _, prose) = quoting(&figures).await;
    let mut later = earlier.clone();
    apply(
        &mut later,
        &Edit::Text { block: prose.clone(), text: "Before. All new. After.".to_owned() },
        now(),
    )
    .expect("written");
    let parts = difference(&earlier, &later);
    let changed: Vec<_> = parts.iter().filter(|part| !part.same()).collect();
    assert_eq!(changed.len(), 1);
    assert_eq!(changed[0].block, prose);
    let earlier_words: String = changed[0]
        .spans
        .iter()
        .filter(|span| span.kind != sterna_site::components::SpanKind::Added)
        .map(|span| span.text.clone())
        .collect();
    assert_eq!(
        earlier_words, "Before. Of these 1 concern cluster III. After.",
        "a figure is shown, not its name"
    );
}

/// The report as a Word file, read again.
fn there_and_back(report: &Report) -> sterna_documents::docx::ReadDocument {
    let bytes = write(&rendered(report), &Style::REPORT).expect("a Word file");
    read(&bytes, &Limits::default()).expect("a Word file of ours")
}

#[tokio::test]
async fn a_word_file_that_nobody_touched_changes_nothing() {
    let figures = Counting::at(7, 313);
    let (report, _, _) = quoting(&figures).await;
    let review = word_review(&report, &report, &there_and_back(&report));
    assert_eq!(review.blocks, Vec::new());
    assert!(review.unchanged >= 3, "{review:?}");
    assert_eq!(review.from_version, Some(1));
}

#[tokio::test]
async fn changed_prose_new_text_and_deleted_blocks_are_taken_and_live_blocks_never() {
    let figures = Counting::at(7, 313);
    let (mut report, table, prose) = quoting(&figures).await;
    let mut back = there_and_back(&report);
    let quoted = format!("{table}.III.projects");
    for block in &mut back.blocks {
        match block.id.as_ref().map(|id| id.as_str()) {
            Some(id) if id == prose => {
                block.state = ReadState::Changed;
                block.content = vec![Content::Paragraph(Paragraph {
                    runs: vec![
                        sterna_documents::Run::text("In Word: "),
                        sterna_documents::Run::figure(&quoted, "313", None),
                        sterna_documents::Run::text(" of them."),
                    ],
                    ..Paragraph::default()
                })];
            }
            Some(id) if id == table => block.state = ReadState::Changed,
            _ => {}
        }
    }
    let new = sterna_documents::docx::ReadBlock {
        id: None,
        role: sterna_documents::BlockRole::Prose,
        state: ReadState::New,
        content: vec![Content::text("A new paragraph.")],
        after: sterna_documents::BlockId::new(&prose),
    };
    back.blocks.push(new);
    let review = word_review(&report, &report, &back);
    let states: Vec<&str> = review.blocks.iter().map(|block| block.state).collect();
    assert_eq!(states, ["changed", "live-changed", "new"]);

    let all: BTreeSet<String> = review.blocks.iter().map(|block| block.key.clone()).collect();
    let held = report.block(&table).cloned();
    assert_eq!(take(&mut report, &review, &all, now()).expect("taken"), 2);
    assert_eq!(
        report.block(&prose).and_then(|one| one.text()),
        Some(format!("In Word: {{figure:{quoted}}} of them.").as_str()),
        "the quoted figure keeps its name"
    );
    assert_eq!(report.block(&table).cloned(), held, "a live block was overwritten from Word");
    assert!(
        matches!(&report.chapters[0].blocks[1].kind, BlockKind::Prose { text, .. } if text == "A new paragraph.")
    );
}

#[tokio::test]
async fn prose_changed_in_word_and_here_is_a_clash() {
    let figures = Counting::at(7, 313);
    let (base, _, prose) = quoting(&figures).await;
    let mut back = there_and_back(&base);
    let found = back.blocks.iter_mut().find(|block| block.id.as_ref().is_some_and(|id| id.as_str() == prose));
    let block = found.expect("the prose");
    block.state = ReadState::Changed;
    block.content = vec![Content::text("In Word.")];
    let mut present = base.clone();
    apply(&mut present, &Edit::Text { block: prose, text: "Here.".to_owned() }, now()).expect("written");
    let review = word_review(&base, &present, &back);
    assert_eq!(review.blocks.len(), 1);
    assert_eq!((review.blocks[0].state, review.blocks[0].before.as_str()), ("clash", "Here."));
    assert_eq!(review.blocks[0].after, "In Word.");
}
