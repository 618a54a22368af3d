//! How texts are cut into words, folded and stemmed.

use proptest::prelude::*;

use crate::projection::search::asked::{Asked, Part};
use crate::projection::search::fold::fold;
use crate::projection::search::stem::Stems;
use crate::projection::search::words::words;

#[test]
fn words_are_cut_at_what_is_no_letter_and_between_scripts() {
    let cut = |text| words(text).into_iter().map(|word| word.text).collect::<Vec<_>>();
    assert_eq!(cut("l'accès, 2019–2021"), ["l", "accès", "2019", "2021"]);
    assert_eq!(cut("GCM移民data数据"), ["GCM", "移民", "data", "数据"]);
    assert_eq!(cut("الإدارةُ المتكاملة"), ["الإدارةُ", "المتكاملة"]);
    assert_eq!(cut(""), [""; 0]);
}

#[test]
fn letters_that_readers_do_not_tell_apart_become_one() {
    for (written, folded) in [
        ("Éducation", "education"),
        ("NIÑOS", "ninos"),
        ("straße", "strasse"),
        ("ребёнок", "ребенок"),
        ("Край", "край"),
        ("أُسَر", "اسر"),
        ("إدارة", "اداره"),
        ("مستوى", "مستوي"),
        ("هـــجرة", "هجره"),
        ("٢٠٢٤", "2024"),
        ("移民", "移民"),
        ("Łódź", "lodz"),
    ] {
        assert_eq!(fold(written), folded);
    }
}

#[test]
fn a_query_is_taken_apart() {
    let asked = Asked::parse(&Stems::default(), "\"small grants\" for XM-EX/1 return");
    assert_eq!(asked.parts.len(), 3, "{asked:?}");
    assert!(matches!(&asked.parts[0], Part::Phrase(terms) if terms == &["small", "grants"]));
    assert!(matches!(&asked.parts[1], Part::Identifier { whole, .. } if whole == "xm-ex/1"));
    assert!(matches!(&asked.parts[2], Part::Word(word) if word.prefix));
    let common = Asked::parse(&Stems::default(), "of the");
    assert_eq!(common.parts.len(), 2, "a query of common words alone is held to them");
}

proptest! {
    #[test]
    fn any_text_can_be_asked_and_cut(text in any::<String>()) {
        let asked = Asked::parse(&Stems::default(), &text);
        prop_assert!(asked.parts.len() <= 12);
        for word in words(&text) {
            prop_assert_eq!(&text[word.start..word.start + word.text.len()], word.text);
        }
    }
}
