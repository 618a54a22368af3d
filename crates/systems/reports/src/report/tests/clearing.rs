//! Clearance: who, when, and whether what was cleared still stands.

use super::Counting;
use super::counting::{now, quoting, rendered};
use crate::report::{ClearanceState, Edit, Standing, apply, refresh};

#[tokio::test]
async fn a_cleared_chapter_says_when_its_words_or_its_figures_changed() {
    let figures = Counting::at(7, 313);
    let (mut report, table, prose) = quoting(&figures).await;
    let chapter = report.chapters[0].id.clone();
    let clear = Edit::Clearance {
        chapter: chapter.clone(),
        state: ClearanceState::Cleared,
        by: "Cabinet".to_owned(),
    };
    apply(&mut report, &clear, now()).expect("cleared");
    assert_eq!(report.chapters[0].standing(), Standing::AsSaid);
    assert_eq!(report.chapters[0].clearance.by, "Cabinet");
    assert_eq!(report.chapters[0].clearance.at, Some(now()));
    assert!(rendered(&report).status.contains("1970"), "{}", rendered(&report).status);

    let mut words = report.clone();
    apply(&mut words, &Edit::Text { block: prose.clone(), text: "Other.".to_owned() }, now())
        .expect("written");
    assert!(matches!(words.chapters[0].standing(), Standing::WordsChanged | Standing::BothChanged));

    figures.move_to(9, 314);
    let mut moved = report.clone();
    refresh(&figures, &mut moved, None).await.expect("answers");
    assert_eq!(moved.chapters[0].standing(), Standing::FiguresMoved);
    assert!(!rendered(&moved).status.contains("1970"), "what moved is no longer cleared");

    // The same figures at a later number move nothing.
    figures.move_to(10, 313);
    let mut same = report.clone();
    refresh(&figures, &mut same, None).await.expect("answers");
    assert_eq!(same.chapters[0].standing(), Standing::AsSaid);

    // A comment is no part of what is cleared.
    let say = Edit::Comment { block: table, by: "A reader".to_owned(), text: "Why?".to_owned() };
    apply(&mut report, &say, now()).expect("said");
    assert_eq!(report.chapters[0].standing(), Standing::AsSaid);
    assert!(
        !serde_json::to_string(&rendered(&report)).expect("JSON").contains("Why?"),
        "comments leave no house"
    );
}
