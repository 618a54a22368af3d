use jiff::civil::date;

use super::codes::is_country;
use super::number::{is_decimal, minor_units, share};
use super::{date as dates, excerpt};
use crate::Share;

#[test]
fn amounts_are_exact() {
    assert_eq!(minor_units("1234.5", 2), Some((123_450, false)));
    assert_eq!(minor_units("-0.01", 2), Some((-1, false)));
    assert_eq!(minor_units("+7", 0), Some((7, false)));
    assert_eq!(minor_units("7.000", 0), Some((7, false)));
    assert_eq!(minor_units(".5", 2), Some((50, false)));
    assert_eq!(minor_units("5.", 2), Some((500, false)));
    assert_eq!(minor_units("1.005", 2), Some((101, true)), "half away from zero");
    assert_eq!(minor_units("-1.005", 2), Some((-101, true)));
    assert_eq!(minor_units("1.0049", 2), Some((100, true)));
    assert_eq!(minor_units("92233720368547758.07", 2), Some((i64::MAX, false)));
    assert_eq!(minor_units("92233720368547758.08", 2), None);
}

#[test]
fn words_are_no_amounts() {
    for text in ["", ".", "-", "1,000", "1e6", "1.2.3", "12 USD", "NaN", "１", "--1", "1.x"] {
        assert_eq!(minor_units(text, 2), None, "{text}");
    }
    assert!(is_decimal("99999999999999999999.5"));
    assert!(!is_decimal("1,000"));
}

#[test]
fn shares_are_parts_per_million() {
    assert_eq!(share("100"), Some(Share::WHOLE));
    assert_eq!(share(" 33.3333 "), Some(Share(333_333)));
    assert_eq!(share("0"), Some(Share(0)));
    assert_eq!(share("100.0001"), None);
    assert_eq!(share("-1"), None);
    assert_eq!(share("50%"), None);
}

#[test]
fn dates_must_exist() {
    assert_eq!(dates::parse("2024-02-29"), Ok(date(2024, 2, 29)));
    assert_eq!(dates::parse(" 2015-04-01Z "), Ok(date(2015, 4, 1)));
    assert_eq!(dates::parse("2015-04-01T00:00:00+02:00"), Ok(date(2015, 4, 1)));
    for text in ["2016-02-30", "2015-02-29", "2015-13-01", "2015-00-10"] {
        assert_eq!(dates::parse(text), Err("is not a day of the calendar"), "{text}");
    }
    for text in ["", "2015", "01/02/2015", "2015-1-2", "2015-01-021", "２０１５-01-02", "2015-01-0"] {
        assert_eq!(dates::parse(text), Err("is not written as YYYY-MM-DD"), "{text}");
    }
}

#[test]
fn countries_are_the_standards_own_list() {
    assert!(is_country("KE") && is_country("ZW") && is_country("AD") && is_country("XK"));
    assert!(
        !is_country("XX") && !is_country("ke") && !is_country("KEN") && !is_country("") && !is_country("é")
    );
}

#[test]
fn excerpts_end_at_a_character() {
    assert_eq!(excerpt("short"), "short");
    assert_eq!(excerpt(&"é".repeat(41)), format!("{}…", "é".repeat(40)));
}
