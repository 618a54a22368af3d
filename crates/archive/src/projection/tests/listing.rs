//! Lists are in order, whole and without repetition, page by page.

use super::counting::counts;
use super::random::record;
use crate::projection::{Entry, Filter, ListQuery, Order, ProjectionError, Projections, Update};
use crate::{Audience, Digest, Reader, Sensitivity, Seq};

pub(super) fn titled(number: u128, titles: &[(&str, &str)], start: Option<i32>) -> Entry {
    Entry {
        record: record(number),
        version: 1,
        seq: Seq(number as i64),
        kind: "project".to_owned(),
        collection: "ours".to_owned(),
        state: "activated".to_owned(),
        language: titles.first().map_or("und", |title| title.0).to_owned(),
        sensitivity: Sensitivity::Open,
        hidden: false,
        digest: Digest {
            titles: titles.iter().map(|(language, text)| ((*language).into(), (*text).into())).collect(),
            facets: vec![("status".into(), (number % 3).to_string())],
            period: (start, None),
            card: format!("{{\"n\":{number}}}"),
            ..Digest::default()
        },
        tags: Vec::new(),
    }
}

fn query(order: Order, limit: usize) -> ListQuery {
    ListQuery { filter: Filter::all(), order, descending: false, after: None, limit, facets: Vec::new() }
}

#[test]
fn titles_are_in_the_order_of_the_readers_language() {
    let titles = ["zebra", "Ábaco", "ñandú", "nube", "Abacá", "oso"];
    let entries: Vec<Entry> =
        titles.iter().enumerate().map(|(n, title)| titled(n as u128 + 1, &[("es", title)], None)).collect();
    let counts = counts(&entries, Audience::Public);
    let page = counts.list(&query(Order::Title("es".to_owned()), 10)).expect("a page");
    let order: Vec<&str> = page.rows.iter().map(|row| row.title.as_str()).collect();
    assert_eq!(order, ["Abacá", "Ábaco", "nube", "ñandú", "oso", "zebra"]);
}

#[test]
fn a_title_falls_back_to_a_language_there_is() {
    let entries = [titled(1, &[("fr", "Santé"), ("ru", "Здоровье")], None), titled(2, &[], None)];
    let counts = counts(&entries, Audience::Public);
    for (language, expected) in [("fr", "Santé"), ("ru", "Здоровье"), ("zh", "Santé"), ("ru-RU", "Здоровье")]
    {
        let page = counts.list(&query(Order::Title(language.to_owned()), 10)).expect("a page");
        assert_eq!(page.rows[0].title, expected, "{language}");
        assert_eq!(page.rows[1].title, "", "a record without a title stands last");
    }
}

#[test]
fn pages_follow_each_other_through_all_segments_and_both_ways() {
    let dir = tempfile::tempdir().expect("a folder");
    let projections = Projections::open(dir.path()).expect("projections");
    for batch in 0..5u128 {
        let entries = (0..20).map(|n| {
            let number = batch * 20 + n + 1;
            let start = (number % 7 != 0).then_some((number * 37 % 50) as i32);
            titled(number, &[("en", &format!("Project {}", number * 61 % 100))], start)
        });
        let updates = entries.map(|entry| Update::Put(Box::new(entry))).collect();
        projections.apply(updates, Seq(batch as i64 * 20 + 20)).expect("applied");
    }
    assert!(projections.stats().segments > 1, "the test is about several segments");
    let reader = Reader::public();
    for order in [Order::Title("en".into()), Order::Changed, Order::Start, Order::End, Order::Identifier] {
        for descending in [false, true] {
            for filter in [Filter::all(), Filter::all().with_facet("status", ["1"])] {
                let whole = ListQuery { filter, descending, ..query(order.clone(), 1_000) };
                let expected = projections.list(&reader, &whole).expect("a page");
                assert_eq!(expected.rows.len() as u64, expected.total);
                let mut rows = Vec::new();
                let mut page = ListQuery { limit: 7, ..whole };
                loop {
                    let answer = projections.list(&reader, &page).expect("a page");
                    rows.extend(answer.rows);
                    page.after = answer.next;
                    if page.after.is_none() {
                        break;
                    }
                }
                assert_eq!(rows, expected.rows, "{order:?} {descending}");
                let mut ids: Vec<_> = rows.iter().map(|row| row.record.clone()).collect();
                ids.sort();
                ids.dedup();
                assert_eq!(ids.len(), rows.len(), "no row twice");
            }
        }
    }
    let by_start = projections.list(&reader, &query(Order::Start, 1_000)).expect("a page");
    let last = by_start.rows.last().expect("rows");
    assert_eq!(last.card, "{\"n\":98}", "records without a start stand last");
}

#[test]
fn a_cursor_of_another_list_is_refused() {
    let entries: Vec<Entry> = (1..5).map(|n| titled(n, &[("en", "x")], None)).collect();
    let counts = counts(&entries, Audience::Public);
    let next = counts.list(&query(Order::Changed, 2)).expect("a page").next;
    assert!(next.is_some());
    let other = ListQuery { after: next, ..query(Order::Start, 2) };
    assert!(matches!(counts.list(&other), Err(ProjectionError::Cursor)));
    let nonsense =
        ListQuery { after: Some(crate::projection::Cursor::parse("§")), ..query(Order::Start, 2) };
    assert!(matches!(counts.list(&nonsense), Err(ProjectionError::Cursor)));
}
