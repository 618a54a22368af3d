//! A sample of every view in every language, and no text that is no message.

use std::collections::BTreeSet;

use jiff::civil::date;
use sterna_documents::{Block as Part, BlockId, BlockRole, Document};
use sterna_site::Ctx;
use sterna_vocabulary::Lang;

use super::*;
use crate::brief::{BriefQuestion, gather, tree};
use crate::report::tests::Counting;
use crate::report::{self, Clash, ClearanceState, Edit, Report, WordBlock, WordReview};
use crate::verify::VerifyReport;

/// A report with every kind of block, a comment, a cleared chapter and a figure that moved.
fn sample(lang: Lang) -> Report {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(async {
        let at = jiff::Timestamp::UNIX_EPOCH;
        let figures = Counting::at(7, 3);
        let mut held = report::template("cluster-stocktake", "Sample", lang, "").expect("a template");
        report::refresh(&figures, &mut held, None).await.expect("answers");
        let chapter = held.chapters[3].clone();
        let id = |code: &str| {
            chapter
                .blocks
                .iter()
                .find(|block| block.code() == code)
                .map(|block| block.id.clone())
                .expect("a block")
        };
        let text = format!("So many: {{figure:{}.2.projects}}.", id("chart"));
        let edits = [
            Edit::Text { block: id("prose"), text },
            Edit::Example { block: id("example"), record: "r1".to_owned() },
            Edit::Comment { block: id("prose"), by: "Office".to_owned(), text: "Words".to_owned() },
            Edit::Clearance {
                chapter: chapter.id.clone(),
                state: ClearanceState::Cleared,
                by: "Cabinet".to_owned(),
            },
        ];
        for edit in &edits {
            report::apply(&mut held, edit, at).expect("a deed");
        }
        figures.move_to(8, 4);
        report::refresh(&figures, &mut held, None).await.expect("answers");
        held
    })
}

fn all(ctx: &Ctx) -> Vec<(&'static str, String)> {
    let held = sample(ctx.lang);
    let chapter = held.chapters[3].id.clone();
    let prose =
        held.chapters[3].blocks.iter().find(|block| block.code() == "prose").expect("prose").id.clone();
    let moved = report::moved(&held);
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let note = runtime.block_on(async {
        let question =
            BriefQuestion::new("16", Some("KEN"), None, ctx.lang, date(2026, 11, 22)).expect("a question");
        tree(&gather(&Counting::at(7, 3), question).await.expect("facts"))
    });
    let shown: Vec<(String, Document)> = held.chapters[3]
        .blocks
        .iter()
        .map(|block| {
            let (content, footnotes) = report::content(&held, &held.chapters[3], block);
            let id = BlockId::new(&block.id).expect("an id");
            let body = vec![Part { id, role: BlockRole::Live, content }];
            (block.id.clone(), Document { language: held.language, footnotes, body, ..Document::default() })
        })
        .collect();
    let word = WordReview {
        blocks: vec![WordBlock {
            key: prose.clone(),
            chapter: "Words".to_owned(),
            state: "changed",
            before: "Words".to_owned(),
            after: "Words Words".to_owned(),
            follows: None,
            takeable: true,
        }],
        unchanged: 3,
        comments: vec![(None, "Words".to_owned(), "Words".to_owned())],
        findings: vec!["Words".to_owned()],
        from_version: None,
    };
    let verdict = VerifyReport {
        holds: false,
        figures_hold: true,
        file_intact: false,
        kind: "report".to_owned(),
        form: "docx",
        change: 7,
        version: "0.1.0".to_owned(),
        manifest: serde_json::Value::Null,
        differences: vec!["Words".to_owned()],
    };
    let row = ReportRow {
        id: "x".to_owned(),
        title: "Words".to_owned(),
        version: 2,
        moved: 1,
        cleared: (1, 3),
        ..ReportRow::default()
    };
    vec![
        ("brief form", BriefView::default().render(ctx).into_string()),
        (
            "brief",
            BriefView {
                objective: "16".to_owned(),
                query: Some("objective=16".to_owned()),
                document: Some(note),
                ..BriefView::default()
            }
            .render(ctx)
            .into_string(),
        ),
        ("list", ReportListView { rows: vec![row], more: false }.render(ctx).into_string()),
        ("empty list", ReportListView::default().render(ctx).into_string()),
        (
            "new",
            ReportNewView {
                templates: vec![
                    "cluster-stocktake".to_owned(),
                    "activity-review".to_owned(),
                    "blank".to_owned(),
                ],
                ..ReportNewView::default()
            }
            .render(ctx)
            .into_string(),
        ),
        (
            "report",
            ReportView {
                id: "x".to_owned(),
                version: 3,
                report: held.clone(),
                moved: moved.clone(),
                done: None,
                synthetic: true,
                changes: (7, 8),
            }
            .render(ctx)
            .into_string(),
        ),
        (
            "edit",
            ReportEditView {
                id: "x".to_owned(),
                version: 3,
                report: held.clone(),
                chapter,
                shown,
                moved,
                clashes: vec![Clash { block: prose, theirs: "Words".to_owned(), mine: "Words".to_owned() }],
                done: None,
                refused: None,
                records: vec![("x".to_owned(), "Words".to_owned())],
                synthetic: false,
            }
            .render(ctx)
            .into_string(),
        ),
        (
            "history",
            ReportHistoryView {
                id: "x".to_owned(),
                title: "Words".to_owned(),
                versions: vec![VersionRow {
                    version: 1,
                    at: "Words".to_owned(),
                    summary: "Words".to_owned(),
                }],
            }
            .render(ctx)
            .into_string(),
        ),
        (
            "compare",
            ReportCompareView {
                id: "x".to_owned(),
                title: "Words".to_owned(),
                versions: (1, 2),
                parts: report::difference(&Report::default(), &held),
                language: ctx.lang,
            }
            .render(ctx)
            .into_string(),
        ),
        (
            "word",
            ReportWordView {
                id: "x".to_owned(),
                title: "Words".to_owned(),
                version: 2,
                review: word,
                file: "0".to_owned(),
            }
            .render(ctx)
            .into_string(),
        ),
        ("verify", ReportVerifyView { verdict: Some(verdict), refused: None }.render(ctx).into_string()),
    ]
}

#[test]
fn every_view_renders_in_every_language() {
    for lang in Lang::ALL {
        for (name, page) in all(&Ctx::plain(lang).at("/sample", "")) {
            let head = format!("<html lang=\"{}\" dir=\"{}\"", lang.code(), lang.dir());
            assert!(page.contains(&head), "{lang} {name}");
            assert_eq!(page.matches("<h1").count(), 1, "{lang} {name}: one heading of the first level");
            assert!(!page.contains(" style=") && !page.contains("<style"), "{lang} {name}: an inline style");
            for prefix in ["report-", "reports-", "brief-", "clearance-", "template-"] {
                let bare = page.split('>').skip(1).any(|part| part.starts_with(prefix));
                assert!(!bare, "{lang} {name}: a message that starts with {prefix} is missing");
            }
        }
    }
}

#[test]
fn ids_are_unique_on_a_page_and_every_label_has_its_field() {
    for (name, page) in all(&Ctx::plain(Lang::En).at("/sample", "")) {
        let ids: Vec<String> =
            page.split(" id=\"").skip(1).map(|part| part[..part.find('"').unwrap_or(0)].to_owned()).collect();
        let unique: BTreeSet<&String> = ids.iter().collect();
        assert_eq!(unique.len(), ids.len(), "{name}: an id occurs twice: {ids:?}");
        for part in page.split("<label for=\"").skip(1) {
            let field = &part[..part.find('"').unwrap_or(0)];
            assert!(unique.iter().any(|id| *id == field), "{name}: the label of {field} has no field");
        }
    }
}

#[test]
fn no_text_is_hard_wired() {
    let mut faults = BTreeSet::new();
    for (name, page) in all(&Ctx::pseudo().at("/sample", "")) {
        let mut depth = 0_usize;
        for text in page.split('<').map(|part| part.split_once('>').map_or("", |(_, text)| text)) {
            let mut left = String::new();
            for sign in text.chars() {
                match sign {
                    '⟦' => depth += 1,
                    '⟧' => depth = depth.saturating_sub(1),
                    _ if depth == 0 => left.push(sign),
                    _ => {}
                }
            }
            for word in left.split(|sign: char| !sign.is_alphanumeric()) {
                let plain = word.chars().count() < 2
                    || word.chars().any(|sign| sign.is_ascii_digit())
                    || ["III", "II", "IV", "amp", "quot", "UTC", "January", "Esc"].contains(&word);
                // The words of a report are its own, in its own language.
                let content = name == "edit" && page.contains(&format!(">{text}</textarea>"));
                if !plain && !content {
                    faults.insert(format!("{name}: {word} in {}", left.trim()));
                }
            }
        }
    }
    assert!(faults.is_empty(), "text that is no message: {faults:#?}");
}
