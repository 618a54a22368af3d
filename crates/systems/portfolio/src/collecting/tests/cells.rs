//! Keys, values and cells.

use proptest::prelude::*;
use sterna_archive::RecordId;
use sterna_tables::CellRead;
use sterna_vocabulary::{Lang, countries};

use crate::collecting::key::KeyRead;
use crate::collecting::matching::moved;
use crate::collecting::parse::parse;
use crate::collecting::sheet::choices;
use crate::collecting::value::{fingerprint, part, same};
use crate::collecting::{Choice, NewContributor, Question, RowKey, RowTarget};

fn cell(text: &str) -> CellRead {
    CellRead { text: text.to_owned(), ..CellRead::default() }
}

fn said(question: Question, texts: &[&str]) -> Result<Vec<String>, String> {
    let cells: Vec<CellRead> = texts.iter().map(|text| cell(text)).collect();
    let cells: Vec<Option<&CellRead>> = cells.iter().map(Some).collect();
    let parsed = parse(question, &cells, "Answers!A1");
    match parsed.unreadable {
        Some(_) => Err(parsed.noticed.last().map(|one| one.code.clone()).unwrap_or_default()),
        None => Ok(parsed.value),
    }
}

#[test]
fn every_choice_of_every_list_is_read_back_in_every_language() {
    for lang in Lang::ALL {
        for question in [Question::Type, Question::Status, Question::Objectives, Question::Targets] {
            let all = choices(question, lang);
            assert!(all.len() > 5);
            for (label, code) in all {
                assert_eq!(said(question, &[&label]), Ok(vec![code]), "{lang} {label}");
            }
        }
    }
}

#[test]
fn every_country_and_area_is_read_back_in_every_language() {
    for lang in Lang::ALL {
        for country in countries() {
            let name = part(Question::Countries, country.iso3, lang);
            assert_eq!(
                said(Question::Countries, &[&name]),
                Ok(vec![country.iso3.to_owned()]),
                "{lang} {name}"
            );
        }
    }
}

#[test]
fn untidy_cells_are_understood_or_refused() {
    let ok = |question, texts: &[&str], value: &[&str]| {
        let value: Vec<String> = value.iter().map(|text| (*text).to_owned()).collect();
        assert_eq!(said(question, texts), Ok(value), "{texts:?}");
    };
    ok(Question::Start, &["30 juin 2024"], &["2024-06-30"]);
    ok(Question::Amount, &["eur", "1 250,50"], &["EUR", "125050"]);
    ok(Question::Amount, &["", "USD 1,200,000"], &["USD", "120000000"]);
    ok(Question::Objectives, &["16", "", "5. whatever", ""], &["16", "5"]);
    ok(Question::Targets, &["8.8", "10.7 (migration)"], &["8.8", "10.7"]);
    ok(Question::Title, &["  two \n lines  "], &["two lines"]);
    ok(Question::Implementers, &["One; Two ;\n; Three"], &["One", "Two", "Three"]);
    ok(Question::Status, &[""], &[]);
    let refused = |question, texts: &[&str], code: &str| {
        assert_eq!(said(question, texts), Err(code.to_owned()), "{texts:?}");
    };
    refused(Question::Start, &["soon"], "workbook.date-unreadable");
    refused(Question::Amount, &["EUR", ""], "workbook.amount-missing");
    refused(Question::Amount, &["", "1200"], "workbook.currency-missing");
    refused(Question::Amount, &["XXQ", "1200"], "workbook.currency-unknown");
    refused(Question::Amount, &["EUR", "USD 5"], "workbook.currency-twice");
    refused(Question::Countries, &["Atlantis"], "workbook.country-unknown");
    refused(Question::Objectives, &["24"], "workbook.not-in-list");
    refused(Question::Status, &["nearly done"], "workbook.not-in-list");
    let none = part(Question::Objectives, "none", Lang::Fr);
    refused(Question::Objectives, &[&none, "16"], "workbook.none-with-others");
}

#[test]
fn a_retyped_key_is_broken() {
    let key = RowKey {
        round: "abc".to_owned(),
        contributor: "labour".to_owned(),
        change: 7,
        target: RowTarget::Node { record: RecordId::from_bits(9), node: "o/1 x".to_owned(), lead: true },
    };
    let text = key.text();
    assert_eq!(RowKey::read(&format!(" {text} ")), KeyRead::Key(key));
    assert_eq!(RowKey::read(&text.replace("/7/", "/8/")), KeyRead::Broken);
    assert_eq!(RowKey::read("12"), KeyRead::Broken);
    assert_eq!(RowKey::read(" "), KeyRead::Absent);
}

#[test]
fn equal_answers_are_equal_whatever_their_blanks_and_order() {
    let list = |text: &str| text.split(',').map(str::to_owned).collect::<Vec<_>>();
    assert!(same(Question::Countries, &list("KEN,UGA"), &list("UGA,KEN")));
    assert!(same(Question::Title, &list("a  b"), &list("a b")));
    assert!(!same(Question::Objectives, &list("1,2"), &list("2,1")), "objectives are ranked");
    assert_eq!(
        fingerprint(Question::Countries, &list("KEN,UGA")),
        fingerprint(Question::Countries, &list("UGA,KEN"))
    );
    assert_ne!(fingerprint(Question::Title, &list("2")), fingerprint(Question::Status, &list("2")));
}

#[test]
fn contributors_are_read_from_lines() {
    let one = NewContributor::parse("Ministry; fr; implementing=Office").expect("read");
    assert_eq!((one.lang, one.records), (Lang::Fr, Choice::Implementing("Office".to_owned())));
    let one = NewContributor::parse("Ministry").expect("read");
    assert_eq!((one.lang, one.records), (Lang::En, Choice::All));
    let one = NewContributor::parse("Ministry; ar; country=KEN&type=law").expect("read");
    assert_eq!(one.records, Choice::Filter("country=KEN&type=law".to_owned()));
    assert_eq!(NewContributor::parse("; en").unwrap_err().code(), "round.contributor");
    assert_eq!(NewContributor::parse("Ministry; tlh").unwrap_err().code(), "round.contributor");
}

proptest! {
    #[test]
    fn what_was_not_moved_kept_its_order(order in Just((0..40_usize).collect::<Vec<_>>()).prop_shuffle()) {
        let gone = moved(&order);
        let kept: Vec<usize> =
            order.iter().enumerate().filter(|(index, _)| !gone.contains(index)).map(|(_, one)| *one).collect();
        prop_assert!(kept.is_sorted());
        prop_assert!(!kept.is_empty());
    }
}

#[test]
fn one_row_that_was_moved_is_one_row() {
    assert_eq!(moved(&[0, 1, 2, 3]), Vec::<usize>::new());
    assert_eq!(moved(&[3, 0, 1, 2]), vec![0]);
    assert_eq!(moved(&[0, 2, 3, 1]), vec![3]);
}
