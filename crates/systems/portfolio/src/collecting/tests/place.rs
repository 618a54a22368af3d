//! Where a test plays: an archive with three records, a round that asks two ministries, and workbooks filled by hand.

use sterna_archive::{Actor, Archive, Partition, Reader, Record, RecordId};
use sterna_tables::{CellValue, FormBook, FormCell, write_form};
use sterna_vocabulary::{Lang, MultiText};

use crate::collecting::asked::Lists;
use crate::collecting::{
    Choice, Decided, Item, ItemKind, NewContributor, NewRound, Received, Review, Round, Verdict, Which,
    create, decide, find, make, receive, review, sheet,
};
use crate::create_project;
use crate::project::{Identifier, Outcome, Project};
use crate::tests::{archive, at};

/// An archive with a round.
pub(super) struct Place {
    pub(super) archive: Archive,
    pub(super) partition: Partition,
    pub(super) round: Round,
    /// The records by title.
    pub(super) records: Vec<RecordId>,
    _folder: tempfile::TempDir,
}

pub(super) fn project(title: &str, status: Option<&str>) -> Project {
    let outcome = Outcome { title: MultiText::of("en", "Outcome"), ..Outcome::default() };
    Project {
        title: MultiText::of("en", title),
        status: status.map(str::to_owned),
        identifiers: vec![Identifier { scheme: "test".to_owned(), value: format!("X-{title}") }],
        outcomes: vec![outcome],
        ..Project::default()
    }
}

impl Place {
    /// Three records, “Alpha” (without a status), “Beta” (in implementation) and “Gamma”, and a round that asks an English
    /// and a French ministry about all of them.
    pub(super) async fn new() -> Self {
        let (folder, archive, partition) = archive().await;
        let mut records = Vec::new();
        for (title, status) in [("Alpha", None), ("Beta", Some("2")), ("Gamma", None)] {
            let made =
                create_project(&archive, &partition, "main", project(title, status), &Actor::owner(), at())
                    .await;
            records.push(made.expect("written").record);
        }
        let part = |name: &str, lang| NewContributor { name: name.to_owned(), lang, records: Choice::All };
        let new = NewRound {
            name: "Review".to_owned(),
            query: "collection=main".to_owned(),
            collection: "main".to_owned(),
            contributors: vec![part("Ministry of Labour", Lang::En), part("Ministère de la santé", Lang::Fr)],
            ..NewRound::default()
        };
        let round = create(&archive, &partition, new, at()).await.expect("a round");
        let mut place = Self { archive, partition, round, records, _folder: folder };
        place.make().await;
        place
    }

    /// Makes the workbooks anew.
    pub(super) async fn make(&mut self) {
        let (round, made) =
            make(&self.partition, &self.round.id, &[], &Actor::owner(), at()).await.expect("made");
        assert_eq!(made.len(), 2);
        self.round = round;
    }

    /// A contributor's workbook, to be filled: the same that `make` hands out.
    pub(super) async fn book(&self, contributor: usize) -> FormBook {
        let lists = Lists::load(&self.partition, &self.round).await.expect("loaded");
        let contributor = &self.round.contributors[contributor];
        let rows = lists.rows(&self.round, contributor).expect("rows");
        sheet::workbook(&self.round, contributor, &rows, lists.change)
    }

    /// Sends a workbook in.
    pub(super) async fn send(&self, name: &str, book: &FormBook) -> Received {
        self.send_bytes(name, write_form(book).expect("written")).await
    }

    /// Sends bytes in.
    pub(super) async fn send_bytes(&self, name: &str, bytes: Vec<u8>) -> Received {
        receive(&self.partition, &self.round.id, None, name, bytes, &Actor::owner(), at())
            .await
            .expect("received")
    }

    /// What there is to decide.
    pub(super) async fn review(&self) -> Review {
        let round = find(&self.partition, &self.round.id).await.expect("the round");
        review(&self.partition, &round).await.expect("a review")
    }

    /// The kinds of what is to be decided, with the question and the place.
    pub(super) async fn kinds(&self) -> Vec<(ItemKind, String)> {
        let what = |item: &Item| item.question.map_or("row", |question| question.code()).to_owned();
        self.review().await.items.iter().map(|item| (item.kind, what(item))).collect()
    }

    /// Decides about all of a kind.
    pub(super) async fn decide(&self, kind: ItemKind, verdict: Verdict) -> Decided {
        let which = Which { kinds: vec![kind], ..Which::default() };
        self.decide_on(which, verdict).await
    }

    /// Decides.
    pub(super) async fn decide_on(&self, which: Which, verdict: Verdict) -> Decided {
        let owner = Actor::owner();
        decide(&self.archive, &self.partition, &self.round.id, &which, verdict, &owner, at())
            .await
            .expect("decided")
    }

    /// A record as it stands.
    pub(super) async fn record(&self, position: usize) -> (Record, Project) {
        let record = self.partition.record(&Reader::owner(), &self.records[position]).await;
        let record = record.expect("read").expect("there");
        let project = Project::from_json(&record.body).expect("a body");
        (record, project)
    }
}

/// Puts a text into the cell of a column code, in the n-th row.
pub(super) fn put(book: &mut FormBook, row: usize, code: &str, text: &str) {
    let column = book.table.columns.iter().position(|column| column.code == code).expect("the column");
    let value = if text.is_empty() { CellValue::Empty } else { CellValue::Text(text.to_owned()) };
    book.table.rows[row][column] = FormCell { value, ..book.table.rows[row][column] };
}

/// The codes of what was noticed.
pub(super) fn codes(received: &Received) -> Vec<&str> {
    received.noticed.iter().map(|one| one.code.as_str()).collect()
}
