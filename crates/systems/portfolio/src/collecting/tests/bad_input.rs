//! Workbooks that came back in bad shape: understood or refused, each with its code.

use std::io::{Read as _, Write as _};

use sterna_tables::{CellValue, FormCell, write_form};
use sterna_vocabulary::Lang;

use super::place::{Place, codes, put};
use crate::collecting::{ItemKind, LIMITS, Noticed, find};

/// The parts of a workbook, to be changed.
fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a workbook");
    (0..zip.len())
        .map(|index| {
            let mut part = zip.by_index(index).expect("a part");
            let mut content = Vec::new();
            part.read_to_end(&mut content).expect("read");
            (part.name().expect("a name").into_owned(), content)
        })
        .collect()
}

fn zipped(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).expect("begun");
        zip.write_all(content).expect("written");
    }
    zip.finish().expect("finished").into_inner()
}

/// The workbook with the XML of its sheet of answers changed.
fn changed(bytes: &[u8], change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut all = parts(bytes);
    let sheet = all.iter_mut().find(|(name, _)| name == "xl/worksheets/sheet2.xml").expect("the answers");
    sheet.1 = change(std::str::from_utf8(&sheet.1).expect("text")).into_bytes();
    zipped(&all)
}

/// A cell's whole element replaced.
fn cell(xml: &str, place: &str, with: &str) -> String {
    let start = xml.find(&format!("<c r=\"{place}\"")).expect("the cell");
    let rest = &xml[start..];
    let tag = rest.find('>').expect("its end") + 1;
    let end = if rest[..tag].ends_with("/>") { tag } else { rest.find("</c>").expect("its end") + 4 };
    format!("{}{with}{}", &xml[..start], &rest[end..])
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_workbook_of_ours_is_refused_and_kept_in_sight() {
    let place = Place::new().await;
    let good = write_form(&place.book(0).await).expect("written");
    let mut bomb = parts(&good);
    bomb.push(("xl/media/big.bin".to_owned(), vec![0; 40 << 20]));
    let foreign = write_form(&sterna_tables::FormBook {
        created: "2000-01-01T00:00:00".to_owned(),
        text: sterna_tables::FormText { name: "A".to_owned(), ..Default::default() },
        table: sterna_tables::FormTable { name: "B".to_owned(), ..Default::default() },
        ..Default::default()
    });
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("review-ministry-of-labour.xlsx", b"%PDF-1.7 and so on".to_vec(), "table.pdf"),
        ("cut.xlsx", good[..good.len() / 2].to_vec(), "table.workbook-broken"),
        ("bomb.xlsx", zipped(&bomb), "table.zip-bomb"),
        ("other.xlsx", foreign.expect("written"), "workbook.not-ours"),
        ("nothing.xlsx", Vec::new(), "table.empty"),
    ];
    for (name, bytes, code) in cases {
        let received = place.send_bytes(name, bytes).await;
        let refused = received.refused.expect("refused");
        assert_eq!(refused.code, code, "{name}");
        for lang in Lang::ALL {
            let text = refused.text(lang);
            assert!(text.len() > 20 && !text.contains("noticed-"), "{lang} {code}: {text}");
        }
    }
    let round = find(&place.partition, &place.round.id).await.expect("the round");
    assert_eq!(round.contributors[0].answers.len(), 1, "the file's name says whose it is");
    assert_eq!(round.contributors[0].state(None).code(), "broken");
    assert_eq!(round.strays.len(), 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_of_another_round_are_refused() {
    let (one, other) = (Place::new().await, Place::new().await);
    let received = one.send("x.xlsx", &other.book(0).await).await;
    assert_eq!(received.refused.expect("refused").code, "workbook.other-round");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_beyond_the_limit_is_refused() {
    let place = Place::new().await;
    let bytes = vec![b' '; usize::try_from(LIMITS.file_bytes_max).expect("small") + 1];
    assert_eq!(place.send_bytes("big.xlsx", bytes).await.refused.expect("refused").code, "table.too-large");
}

#[tokio::test(flavor = "multi_thread")]
async fn renamed_sheets_moved_and_inserted_columns_are_found_again() {
    let place = Place::new().await;
    let mut book = place.book(0).await;
    put(&mut book, 0, "status", "Closed");
    book.table.name = "Our answers".to_owned();
    let status = book.table.columns.iter().position(|column| column.code == "status").expect("it");
    let column = book.table.columns.remove(status);
    book.table.columns.push(column);
    let mut own = book.table.columns[4].clone();
    own.code = String::new();
    own.heading = "Our own".to_owned();
    book.table.columns.insert(3, own);
    for row in &mut book.table.rows {
        let cell = row.remove(status);
        row.push(cell);
        row.insert(3, FormCell { value: CellValue::Text("ours".to_owned()), ..FormCell::default() });
    }
    let received = place.send("moved.xlsx", &book).await;
    assert_eq!(
        codes(&received),
        ["workbook.columns-moved", "workbook.column-unknown", "workbook.sheet-renamed"]
    );
    assert_eq!(place.kinds().await, [(ItemKind::Addition, "status".to_owned())]);
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_moved_deleted_copied_and_retyped_are_told() {
    let place = Place::new().await;
    let mut book = place.book(0).await;
    put(&mut book, 0, "status", "Closed");
    let rows = &mut book.table.rows;
    let first = rows.remove(0);
    rows.insert(1, first.clone());
    let received = place.send("moved.xlsx", &book).await;
    assert_eq!(codes(&received), ["workbook.row-moved"]);

    let mut book = place.book(0).await;
    book.table.rows.remove(1);
    let received = place.send("deleted.xlsx", &book).await;
    assert_eq!(codes(&received), ["workbook.row-gone"]);
    assert!(place.record(1).await.0.state != "withdrawn", "nothing is deleted for that");

    let mut book = place.book(0).await;
    let copy = book.table.rows[0].clone();
    book.table.rows.insert(1, copy);
    put(&mut book, 1, "title", "Alpha two");
    put(&mut book, 3, "key", "retyped");
    let received = place.send("copied.xlsx", &book).await;
    assert_eq!(codes(&received), ["workbook.row-copied", "workbook.key-restored"]);
    let kinds: Vec<ItemKind> = place.kinds().await.into_iter().map(|(kind, _)| kind).collect();
    assert!(kinds.contains(&ItemKind::NewRow));

    let mut book = place.book(0).await;
    for (code, text) in [("key", "retyped"), ("identifier", ""), ("title", "Nobody knows this")] {
        put(&mut book, 2, code, text);
    }
    let received = place.send("broken.xlsx", &book).await;
    assert_eq!(codes(&received), ["workbook.key-broken", "workbook.row-gone"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_pasted_from_another_round_are_left_out_and_from_another_ministry_taken() {
    let (place, other) = (Place::new().await, Place::new().await);
    let mut book = place.book(0).await;
    let mut stray = other.book(0).await.table.rows[0].clone();
    stray[3].value = CellValue::Empty;
    book.table.rows.push(stray);
    let received = place.send("stray.xlsx", &book).await;
    assert_eq!(codes(&received), ["workbook.row-other-round"]);
    assert_eq!(place.review().await.items, Vec::new());

    let mut book = place.book(0).await;
    book.table.rows[0] = place.book(1).await.table.rows[0].clone();
    put(&mut book, 0, "status", "Clos");
    put(
        &mut book,
        0,
        "status",
        &crate::collecting::value::part(crate::collecting::Question::Status, "4", Lang::Fr),
    );
    let received = place.send("pasted.xlsx", &book).await;
    assert_eq!(codes(&received), ["workbook.row-other-contributor"]);
    assert_eq!(place.kinds().await, [(ItemKind::Addition, "status".to_owned())]);
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_without_fingerprints_are_compared_with_what_was_recorded_then() {
    let place = Place::new().await;
    let mut book = place.book(0).await;
    for row in 0..3 {
        put(&mut book, row, "given", "");
    }
    put(&mut book, 1, "status", "Closed");
    let received = place.send("bare.xlsx", &book).await;
    assert_eq!((received.refused, received.answers), (None, 1));
    assert_eq!(place.kinds().await, [(ItemKind::Conflict, "status".to_owned())]);
}

#[tokio::test(flavor = "multi_thread")]
async fn formulas_merged_cells_rich_text_errors_and_macros_are_read_with_a_remark() {
    let place = Place::new().await;
    let book = place.book(0).await;
    let column = |code: &str| {
        let at = book.table.columns.iter().position(|column| column.code == code).expect("it");
        sterna_tables::column_letters(u32::try_from(at).expect("small"))
    };
    let first = book.table.above.len() + 3;
    let (status, start, outcome) = (column("status"), column("start"), column("outcome"));
    let bytes = changed(&write_form(&book).expect("written"), |xml| {
        let formula =
            format!("<c r=\"{status}{first}\" t=\"str\"><f>\"Clo\"&amp;\"sed\"</f><v>Closed</v></c>");
        let xml = cell(xml, &format!("{status}{first}"), &formula);
        let error = format!("<c r=\"{start}{first}\" t=\"e\"><v>#REF!</v></c>");
        let xml = cell(&xml, &format!("{start}{first}"), &error);
        let rich = format!(
            "<c r=\"{outcome}{first}\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>Out</t></r><r><t>come two</t></r></is></c>"
        );
        let xml = cell(&xml, &format!("{outcome}{first}"), &rich);
        let merged = format!(
            "<mergeCells count=\"1\"><mergeCell ref=\"{start}{}:{start}{}\"/></mergeCells>",
            first + 1,
            first + 2
        );
        xml.replacen("</sheetData>", &format!("</sheetData>{merged}"), 1)
    });
    let mut all = parts(&bytes);
    all.push(("xl/vbaProject.bin".to_owned(), b"not run".to_vec()));
    let received = place.send_bytes("untidy.xlsm", zipped(&all)).await;
    assert_eq!(received.refused, None);
    assert_eq!(codes(&received), ["table.macros", "workbook.merged"]);
    let items = place.review().await.items;
    let seen: Vec<(ItemKind, Vec<String>, Vec<&str>)> = items
        .iter()
        .map(|item| {
            (
                item.kind,
                item.answer.clone(),
                item.noticed.iter().map(|one: &Noticed| one.code.as_str()).collect(),
            )
        })
        .collect();
    assert_eq!(
        seen,
        [
            (ItemKind::Conflict, vec!["Outcome two".to_owned()], vec![]),
            (ItemKind::Addition, vec!["4".to_owned()], vec!["workbook.formula"]),
            (ItemKind::Unreadable, vec![], vec!["workbook.cell-error"]),
        ]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn contributors_of_a_round_and_files_that_came_back_have_a_limit() {
    use crate::collecting::{ANSWERS_MAX, CONTRIBUTORS_MAX, NewContributor, NewRound, create, receive};
    use crate::tests::at;
    use sterna_archive::Actor;

    let place = Place::new().await;
    let round = |count: usize| NewRound {
        name: format!("Round of {count}"),
        collection: "main".to_owned(),
        contributors: vec![NewContributor { name: "Office".to_owned(), ..NewContributor::default() }; count],
        ..NewRound::default()
    };
    let begin = |count| create(&place.archive, &place.partition, round(count), at());
    let made = begin(CONTRIBUTORS_MAX).await.expect("just inside");
    let keys: std::collections::BTreeSet<&str> =
        made.contributors.iter().map(|one| one.key.as_str()).collect();
    assert_eq!(keys.len(), CONTRIBUTORS_MAX, "each has a key of its own");
    assert_eq!(begin(CONTRIBUTORS_MAX + 1).await.unwrap_err().code(), "round.contributors");
    assert_eq!(begin(0).await.unwrap_err().code(), "round.contributors");
    for number in 0..ANSWERS_MAX {
        place.send_bytes("x.xlsx", format!("%PDF-1.7 {number}").into_bytes()).await;
    }
    let more =
        receive(&place.partition, "Review", None, "x.xlsx", b"%PDF".to_vec(), &Actor::owner(), at()).await;
    assert_eq!(more.unwrap_err().code(), "round.too-many");
    assert_eq!(find(&place.partition, "nobody's").await.unwrap_err().code(), "round.unknown");
}
