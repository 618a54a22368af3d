//! Projections that follow stand where projections that are rebuilt stand, also after a restart or a damage.

use std::fs;
use std::path::Path;

use proptest::prelude::*;

use super::counting::counts;
use super::listing::titled;
use super::random::{entries, record};
use crate::projection::{
    Counts, Entry, Filter, GroupBy, ListQuery, MoneyRule, Order, Projections, SearchQuery, TallyQuery, Update,
};
use crate::{Audience, Reader, Seq};

fn all(counts: &Counts) -> String {
    let group_by = GroupBy::Concepts { framework: "gcm", groups: &[] };
    let query = TallyQuery {
        filter: Filter::all(),
        group_by,
        framework: None,
        money: Some(MoneyRule::default()),
        tagged_window: None,
    };
    let list = ListQuery {
        filter: Filter::all(),
        order: Order::Title("fr".to_owned()),
        descending: false,
        after: None,
        limit: 1_000,
        facets: ["country", "status", "donor"].map(str::to_owned).to_vec(),
    };
    let page = counts.list(&list).expect("a page");
    format!("{:?} {:?} {:?}", counts.tally(&query), page.rows, page.facets)
}

fn rebuilt(projections: &Projections, entries: &[Entry], seq: Seq) {
    let mut rebuild = projections.rebuild().expect("a rebuild");
    for entry in entries {
        rebuild.add(entry.clone()).expect("added");
    }
    rebuild.finish(seq).expect("finished");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn following_equals_rebuilding(
        first in entries(),
        steps in prop::collection::vec((entries(), prop::collection::vec(1..30u128, 0..3)), 1..12),
    ) {
        let dir = tempfile::tempdir().expect("a folder");
        let mut projections = Projections::open(dir.path()).expect("projections");
        rebuilt(&projections, &first, Seq(1));
        let mut now = first;
        let mut seq = 1;
        for (number, (puts, removed)) in steps.into_iter().enumerate() {
            seq += 1;
            let mut updates: Vec<Update> = puts.iter().cloned().map(|entry| Update::Put(Box::new(entry))).collect();
            now.retain(|own| !puts.iter().any(|put| put.record == own.record));
            now.extend(puts);
            for number in removed {
                updates.push(Update::Remove(record(number)));
                now.retain(|own| own.record != record(number));
            }
            projections.apply(updates, Seq(seq)).expect("applied");
            if number % 3 == 1 {
                projections.checkpoint().expect("a checkpoint");
            }
            if number % 3 == 2 {
                // Not checkpointed since: what is lost is told again, in one step.
                let applied = projections.applied();
                drop(projections);
                projections = Projections::open(dir.path()).expect("projections");
                prop_assert!(projections.applied() < applied);
                let mut again: Vec<Update> = (1..31).map(|n| Update::Remove(record(n))).collect();
                again.extend(now.iter().cloned().map(|entry| Update::Put(Box::new(entry))));
                projections.apply(again, Seq(seq)).expect("applied again");
            }
        }
        for audience in [Audience::Owner, Audience::Public] {
            let reader = Reader { principal: String::new(), audience };
            prop_assert_eq!(all(&projections.counts(&reader)), all(&counts(&now, audience)));
        }
        prop_assert_eq!(projections.stats().documents, now.len() as u64);
        let mut verify = projections.verify();
        for entry in &now {
            prop_assert!(verify.saw(&entry.record, entry.version));
        }
        prop_assert!(verify.surplus().is_empty());
    }
}

#[test]
fn many_small_steps_leave_few_segments() {
    let dir = tempfile::tempdir().expect("a folder");
    let projections = Projections::open(dir.path()).expect("projections");
    for n in 1..200u128 {
        let entry = titled(n % 40 + 1, &[("en", "Skills")], Some(n as i32));
        projections.apply(vec![Update::Put(Box::new(entry))], Seq(n as i64)).expect("applied");
    }
    let stats = projections.stats();
    assert_eq!(stats.records, 40);
    assert!(stats.segments < 16, "{stats:?}");
}

fn damage(dir: &Path, ending: &str) {
    for entry in fs::read_dir(dir).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            damage(&path, ending);
        } else if path.to_string_lossy().ends_with(ending) {
            let mut bytes = fs::read(&path).expect("a file");
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
            fs::write(&path, bytes).expect("written");
        }
    }
}

#[test]
fn a_damaged_checkpoint_is_void_and_a_good_one_is_whole() {
    for ending in ["head", ".columns", ".cards", "meta.json"] {
        let dir = tempfile::tempdir().expect("a folder");
        let projections = Projections::open(dir.path()).expect("projections");
        let entries: Vec<Entry> = (1..50).map(|n| titled(n, &[("en", &format!("Data {n}"))], None)).collect();
        rebuilt(&projections, &entries, Seq(49));
        let before = all(&projections.counts(&Reader::owner()));
        drop(projections);
        let again = Projections::open(dir.path()).expect("projections");
        assert_eq!(again.applied(), Seq(49));
        assert_eq!(all(&again.counts(&Reader::owner())), before);
        drop(again);
        damage(dir.path(), ending);
        let again = Projections::open(dir.path()).expect("projections");
        assert_eq!(again.applied(), Seq(0), "{ending}");
        rebuilt(&again, &entries, Seq(49));
        assert_eq!(all(&again.counts(&Reader::owner())), before);
    }
}

#[test]
fn a_rebuild_that_is_given_up_changes_nothing() {
    let dir = tempfile::tempdir().expect("a folder");
    let projections = Projections::open(dir.path()).expect("projections");
    rebuilt(&projections, &[titled(1, &[("en", "Old")], None)], Seq(1));
    let mut rebuild = projections.rebuild().expect("a rebuild");
    rebuild.add(titled(2, &[("en", "New")], None)).expect("added");
    drop(rebuild);
    let found = |text: &str| {
        let query = SearchQuery { text: text.to_owned(), limit: 10, ..SearchQuery::default() };
        projections.search(&Reader::public(), &query).expect("a page").total
    };
    assert_eq!((found("old"), found("new"), projections.stats().records), (1, 0, 1));
    let left = fs::read_dir(dir.path()).expect("a folder").count();
    assert_eq!(left, 2, "one generation and its name");
}

#[test]
fn comparing_finds_what_is_missing_old_or_too_much() {
    let dir = tempfile::tempdir().expect("a folder");
    let projections = Projections::open(dir.path()).expect("projections");
    rebuilt(&projections, &[titled(1, &[], None), titled(2, &[], None), titled(3, &[], None)], Seq(3));
    let mut verify = projections.verify();
    assert!(verify.saw(&record(1), 1));
    assert!(!verify.saw(&record(2), 2), "an older version");
    assert!(!verify.saw(&record(9), 1), "missing");
    assert_eq!(verify.surplus(), [record(3)]);
}
