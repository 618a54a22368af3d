//! A sample of each page of a round.

use sterna_archive::RecordId;
use sterna_site::Ctx;
use sterna_site::components::UndoBar;
use sterna_vocabulary::Lang;

use crate::collecting::{
    Answer, Choice, Contributor, Issue, Item, ItemId, ItemKind, ItemState, Noticed, Question, Round, Said,
    Tally,
};
use crate::pages::{RoundLine, RoundNewView, RoundReviewView, RoundView, RoundsView};
use crate::tests::at;

/// The name and the page of each view.
pub(super) fn all(ctx: &Ctx) -> Vec<(&'static str, String)> {
    let line = RoundLine {
        id: "a".repeat(26),
        name: "A round".to_owned(),
        deadline: Some(jiff::civil::date(2026, 11, 1)),
        contributors: 3,
        waiting: 1,
    };
    let blank = RoundNewView {
        query: "collection=main".to_owned(),
        collections: vec!["main".to_owned()],
        refused: Some("a refusal".to_owned()),
        ..RoundNewView::default()
    };
    vec![
        ("rounds", RoundsView { rounds: vec![line] }.render(ctx).into_string()),
        ("no rounds", RoundsView::default().render(ctx).into_string()),
        ("new round", blank.render(ctx).into_string()),
        ("round", round().render(ctx).into_string()),
        ("answers", review().render(ctx).into_string()),
        ("no answers", RoundReviewView::default().render(ctx).into_string()),
    ]
}

fn answer(refused: Option<Noticed>) -> Answer {
    Answer {
        file: "a.xlsx".to_owned(),
        hash: "ab".repeat(32),
        at: at(),
        reading: refused.is_none().then(|| "cd".repeat(32)),
        refused,
    }
}

fn round() -> RoundView {
    let part = |key: &str, answers: Vec<Answer>| Contributor {
        key: key.to_owned(),
        name: format!("Ministry {key}"),
        lang: Lang::Fr,
        records: Choice::All,
        issues: vec![Issue { change: 7, at: at(), rows: 3, asked: 5, keys: String::new() }],
        answers,
    };
    RoundView {
        round: Round {
            id: "a".repeat(26),
            name: "A round".to_owned(),
            query: "collection=main".to_owned(),
            collection: "main".to_owned(),
            deadline: Some(jiff::civil::date(2026, 11, 1)),
            ask: Question::ALL.to_vec(),
            change: 7,
            at: at(),
            contributors: vec![
                part("a", vec![answer(None)]),
                part("b", vec![answer(Some(Noticed::error("table.pdf")))]),
                part("c", Vec::new()),
            ],
            strays: vec![answer(Some(Noticed::error("workbook.not-ours")))],
        },
        counts: vec![
            (Tally { additions: 3, conflicts: 1, accepted: 2, ..Tally::default() }, 4, 1),
            (Tally::default(), 0, 0),
            (Tally::default(), 0, 0),
        ],
        overdue: true,
        received: Some((1, 1)),
        refused: Some("a refusal".to_owned()),
    }
}

fn item(question: Option<Question>, kind: ItemKind, state: ItemState) -> Item {
    let said = |text: &str| vec![text.to_owned()];
    Item {
        id: ItemId("ab.1".to_owned()),
        kind,
        state,
        contributor: "a".to_owned(),
        contributor_name: "Ministry a".to_owned(),
        file: "a.xlsx".to_owned(),
        file_hash: "ab".repeat(32),
        place: "Answers!G7".to_owned(),
        row: 7,
        record: question.map(|_| RecordId::from_bits(7)),
        node: String::new(),
        title: "A title".to_owned(),
        question,
        recorded: if kind == ItemKind::Addition { Vec::new() } else { said("Recorded") },
        moved_on: true,
        change: 7,
        before: Some(said("Before")),
        lang: Lang::Fr,
        translation: true,
        answer: said("Answered"),
        unreadable: (kind == ItemKind::Unreadable).then(|| "soon".to_owned()),
        answers: vec![(Question::Title, said("New"))],
        others: vec![Said { contributor: "Ministry b".to_owned(), value: said("Other") }],
        note: "a note".to_owned(),
        source: "a source".to_owned(),
        noticed: vec![Noticed::note("workbook.date-text", "Answers!G7").with("day", "2024-06-30")],
    }
}

fn review() -> RoundReviewView {
    RoundReviewView {
        id: "a".repeat(26),
        name: "A round".to_owned(),
        demonstration: (true, false),
        contributors: vec![("a".to_owned(), "Ministry a".to_owned())],
        contributor: "a".to_owned(),
        kind: Some(ItemKind::Addition),
        decided: false,
        tally: Tally { additions: 1, ..Tally::default() },
        items: vec![
            item(Some(Question::Title), ItemKind::Addition, ItemState::Open),
            item(Some(Question::Outcome), ItemKind::Conflict, ItemState::Rejected),
            item(Some(Question::Start), ItemKind::Unreadable, ItemState::Open),
            item(None, ItemKind::NewRow, ItemState::Accepted),
        ],
        total: 4,
        next: Some("/next".to_owned()),
        noticed: vec![("a.xlsx".to_owned(), vec![Noticed::note("workbook.row-moved", "Answers!9")])],
        notes: vec![["Ministry a", "Answers!9", "A title", "a note", "a source"].map(str::to_owned)],
        undo: Some(UndoBar { text: String::new(), action: "/undo".to_owned(), fields: Vec::new() }),
        told: Some((1, 1)),
    }
}
