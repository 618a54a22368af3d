//! Tests of amounts and currencies.

use proptest::prelude::*;

use super::{CurrencyCode, Money, currencies, currency, parse_decimal, parse_minor};

#[test]
fn amounts_are_read_as_people_write_them() {
    let check = |text: &str, exponent: u8, expected: i64| {
        assert_eq!(parse_minor(text, exponent), Ok(expected), "{text}");
    };
    check("1,234.56", 2, 123_456);
    check("1.234,56", 2, 123_456);
    check("1 234,56", 2, 123_456);
    check("1\u{202f}234,56", 2, 123_456);
    check("1'234.56", 2, 123_456);
    check("1’234.56", 2, 123_456);
    check("12,34,567.89", 2, 123_456_789);
    check("1,234,567", 2, 123_456_700);
    check("1.234.567", 2, 123_456_700);
    check("1,234", 2, 123_400);
    check("1234,5", 2, 123_450);
    check("1234,567", 3, 1_234_567);
    check("0,234", 3, 234);
    check("1.234", 3, 1_234);
    check("0.500", 2, 50);
    check("1234.500", 2, 123_450);
    check("-5", 2, -500);
    check("5-", 2, -500);
    check("−5.25", 2, -525);
    check("(1,000.00)", 2, -100_000);
    check("$1,234.50", 2, 123_450);
    check("1 234,50 €", 2, 123_450);
    check("USD 12.5", 2, 1_250);
    check("12.5 USD", 2, 1_250);
    check("1.5E6", 2, 150_000_000);
    check("1e3", 0, 1_000);
    check("١٢٣٤٫٥", 2, 123_450);
    check("１２３", 0, 123);
    check(".5", 2, 50);
    check("5.", 2, 500);
    check("0", 2, 0);
    check("-0.00", 2, 0);
    check("92233720368547758.07", 2, i64::MAX);
}

#[test]
fn what_is_no_amount_or_would_be_rounded_or_guessed_is_refused() {
    for text in [
        "",
        " ",
        "-",
        "n/a",
        "1.234",
        "1.000",
        "12.345",
        "1.2.3",
        "1,2,3",
        "1,23.4,5",
        "12,3456.7",
        "1.005",
        "1E",
        "1E99",
        "5 million",
        "5k",
        "1.5 Mio. EUR",
        "--5",
        "(-5)",
        "5 6",
        "1/2",
        "5%",
        "92233720368547758.08",
        "99999999999999999999999999999999",
        "1.5E6E7",
        "NaN",
        "٫",
    ] {
        assert!(parse_minor(text, 2).is_err(), "{text} is {:?}", parse_minor(text, 2));
    }
    assert!(parse_minor("0.5", 0).is_err());
    let euro = |text: &str| Money::parse(text, "EUR".parse().unwrap()).map(|money| money.minor);
    assert_eq!((euro("5 EUR"), euro("€ 5"), euro("5")), (Ok(500), Ok(500), Ok(500)));
    assert!(euro("5 USD").is_err() && Money::parse("5 €", "USD".parse().unwrap()).is_err());
    assert_eq!(parse_minor("x", 2).unwrap_err().code(), "money.not-an-amount");
}

#[test]
fn decimals_of_a_fixed_format_say_when_they_are_rounded() {
    let check =
        |text: &str, expected: (i64, bool)| assert_eq!(parse_decimal(text, 2), Ok(expected), "{text}");
    check("1.000", (100, false));
    check("12.345", (1_235, true));
    check("-12.345", (-1_235, true));
    check("12.344", (1_234, true));
    check("+7", (700, false));
    check(" 1234.5 ", (123_450, false));
    check("1.5E3", (150_000, false));
    check("0.0000001", (0, true));
    check("9E-9", (0, true));
    for text in ["", "1,5", "1 000", "--1", "1.2.3", "USD 5", ".", "1e400"] {
        assert!(parse_decimal(text, 2).is_err(), "{text}");
    }
}

#[test]
fn currencies_have_their_exponents() {
    let exponent = |code: &str| currency(code).unwrap().exponent;
    assert_eq!(currencies().len(), 178);
    assert!(currencies().is_sorted_by_key(|listed| listed.code));
    for code in [
        "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF",
        "XOF", "XPF", "UYI",
    ] {
        assert_eq!(exponent(code), 0, "{code}");
    }
    for code in ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"] {
        assert_eq!(exponent(code), 3, "{code}");
    }
    assert_eq!((exponent("CLF"), exponent("UYW"), exponent("USD"), exponent("TRY")), (4, 4, 2, 2));
    assert!(!currency("XAU").unwrap().exponent_published);
    assert_eq!(currency("usd"), None);
    assert_eq!(" usd ".parse::<CurrencyCode>().unwrap().as_str(), "USD");
    assert_eq!("ZZZ".parse::<CurrencyCode>().unwrap_err().code(), "money.unknown-currency");
}

#[test]
fn money_is_written_with_all_its_digits() {
    let money = |minor, code: &str| Money { minor, currency: code.parse().unwrap() };
    assert_eq!(money(-5, "USD").decimal(), "-0.05");
    assert_eq!(money(123_456, "USD").to_string(), "USD 1234.56");
    assert_eq!(money(7, "XOF").decimal(), "7");
    assert_eq!(money(1_234, "TND").decimal(), "1.234");
    assert_eq!(serde_json::to_string(&money(1, "EUR")).unwrap(), r#"{"minor":1,"currency":"EUR"}"#);
    assert!(serde_json::from_str::<Money>(r#"{"minor":1,"currency":"EURO"}"#).is_err());
}

/// Digits in groups of three.
fn grouped(whole: u64, sign: &str) -> String {
    let digits = whole.to_string();
    let groups: Vec<_> =
        digits.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).unwrap()).collect();
    groups.join(sign)
}

proptest! {
    #[test]
    fn any_amount_survives_writing_and_reading(minor: i64, at in 0_usize..178) {
        let money = Money { minor, currency: currencies()[at].code };
        prop_assert_eq!(parse_decimal(&money.decimal(), money.currency.exponent()), Ok((minor, false)));
        if money.currency.exponent() == 2 {
            prop_assert_eq!(Money::parse(&money.decimal(), money.currency), Ok(money));
        }
    }

    #[test]
    fn grouping_never_changes_an_amount(whole in 0_u64..1_000_000_000_000, cents in 0_u64..100) {
        let expected = Ok((whole * 100 + cents) as i64);
        for (group, point) in [(",", "."), (".", ","), (" ", ","), ("'", "."), ("", "."), ("", ",")] {
            let text = format!("{}{point}{cents:02}", grouped(whole, group));
            prop_assert_eq!(parse_minor(&text, 2), expected.clone(), "{}", text);
        }
    }

    #[test]
    fn no_text_makes_the_readers_panic(text in "\\PC{0,24}", digits in "[-+0-9.,eE' ()]{0,16}", exponent in 0_u8..5) {
        for text in [text, digits] {
            let _ = parse_minor(&text, exponent);
            let _ = parse_decimal(&text, exponent);
            let _ = crate::parse_date(&text);
            let _ = crate::country_by_any(&text);
            let _ = crate::normal_tag(&text);
            let _ = crate::framework("gcm-action").unwrap().concept_by_any(&text);
        }
    }
}
