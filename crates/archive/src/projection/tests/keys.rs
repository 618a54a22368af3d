//! Record ids as numbers and codes in order.

use std::cmp::Ordering;

use proptest::prelude::*;

use crate::RecordId;
use crate::projection::code_order::code_order;
use crate::projection::key::{id_of, key_of};

proptest! {
    #[test]
    fn an_id_comes_back_from_its_number_and_keeps_its_order(one in any::<u128>(), two in any::<u128>()) {
        let (one, two) = (RecordId::from_bits(one), RecordId::from_bits(two));
        let (a, b) = (key_of(&one).expect("an id"), key_of(&two).expect("an id"));
        prop_assert_eq!(&id_of(a), &one);
        prop_assert_eq!(a.cmp(&b), one.cmp(&two));
    }

    #[test]
    fn codes_are_in_one_order(one in "[0-9a-c.]{0,5}", two in "[0-9a-c.]{0,5}") {
        prop_assert_eq!(code_order(&one, &two), code_order(&two, &one).reverse());
        prop_assert_eq!(code_order(&one, &two) == Ordering::Equal, one == two);
    }
}

#[test]
fn an_id_with_bits_that_the_archive_never_sets_is_refused() {
    let strange = RecordId::parse("aaaaaaaaaaaaaaaaaaaaaaaaab").expect("letters of base32");
    assert!(key_of(&strange).is_err());
}

#[test]
fn runs_of_digits_compare_as_numbers() {
    let mut codes = ["10", "2", "1b", "1a", "10a", "1", "", "2.10", "2.9", "02"];
    codes.sort_by(|a, b| code_order(a, b));
    assert_eq!(codes, ["", "1", "1a", "1b", "02", "2", "2.9", "2.10", "10", "10a"]);
}
