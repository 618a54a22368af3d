use proptest::prelude::*;

use super::amount::{self, Manner};
use super::{country, currency, date, link, objective, percent, sdg, term};
use crate::{Precision, RecordType, Status};

fn usd(text: &str) -> Result<i64, &'static str> {
    let said = amount::parse(text, Manner { currency: Some("USD"), ..Manner::default() });
    said.value.map(|amount| amount.minor).ok_or(said.doubts.first().map_or("", |doubt| doubt.code))
}

#[test]
fn amounts_in_the_manners_of_many_countries() {
    let check = |text: &str, minor: i64| assert_eq!(usd(text), Ok(minor), "{text}");
    check("1200000", 120_000_000);
    check("1,200,000.50", 120_000_050);
    check("1.200.000,50", 120_000_050);
    check("1 200 000,50", 120_000_050);
    check("1\u{202f}200\u{202f}000", 120_000_000);
    check("1'200'000", 120_000_000);
    check("12,34,567", 123_456_700);
    check("1,234", 123_400);
    check("0,5", 50);
    check("12.5", 1_250);
    check("(500)", -50_000);
    check("-500.25", -50_025);
    check("500-", -50_000);
    check("$1,000", 100_000);
    check("US$ 1 000", 100_000);
    check("١٢٣٤٫٥٠", 123_450);
    check("１２３", 12_300);
    check("10.005", 1_000_500);
    check("1234.5678", 123_457);
}

#[test]
fn amounts_that_are_refused_say_why() {
    assert_eq!(usd("1.2 million"), Err("table.amount-words"));
    assert_eq!(usd("2 млн"), Err("table.amount-words"));
    assert_eq!(usd("1,2,3"), Err("table.amount-unreadable"));
    assert_eq!(usd("1.2.3,4,5"), Err("table.amount-unreadable"));
    assert_eq!(usd("99999999999999999999"), Err("table.amount-too-large"));
    assert_eq!(usd("—"), Err(""));
    let none = amount::parse("500", Manner::default());
    assert_eq!(none.doubts[0].code, "table.currency-missing");
    let own = amount::parse("500 EUR", Manner { currency: Some("USD"), ..Manner::default() }).value.unwrap();
    assert_eq!((own.minor, own.currency.as_str()), (50_000, "EUR"));
    let yen = amount::parse("JPY 500", Manner::default()).value.unwrap();
    assert_eq!(yen.minor, 500);
    let thousands =
        amount::parse("1,5", Manner { currency: Some("EUR"), multiplier: 1_000, ..Manner::default() });
    assert_eq!(thousands.value.unwrap().minor, 150_000);
    assert_eq!(currency::in_heading("Budget (XOF)").as_deref(), Some("XOF"));
}

#[test]
fn one_column_decides_its_decimal_mark() {
    assert_eq!(amount::decimal_mark(["1.234,50", "2.345"].into_iter()), Some(','));
    assert_eq!(amount::decimal_mark(["1,234.50", "2,345"].into_iter()), Some('.'));
    assert_eq!(amount::decimal_mark(["1.234"].into_iter()), None);
    let ambiguous = amount::parse("1.234", Manner { currency: Some("EUR"), ..Manner::default() });
    assert_eq!(
        (ambiguous.value.unwrap().minor, ambiguous.doubts[0].code),
        (123_400, "table.amount-ambiguous")
    );
    let known =
        amount::parse("1.234", Manner { currency: Some("EUR"), decimal: Some('.'), ..Manner::default() });
    assert_eq!(known.value.unwrap().minor, 123);
}

#[test]
fn dates_in_many_shapes() {
    let check = |text: &str, iso: &str| {
        let said = date::parse(text, date::Edge::Start, None);
        assert_eq!(
            said.value.map(|found| found.date.to_string()).as_deref(),
            Some(iso),
            "{text} {:?}",
            said.doubts
        );
    };
    check("2024-06-30", "2024-06-30");
    check("2024-06-30T12:30:00Z", "2024-06-30");
    check("2024/6/30", "2024-06-30");
    check("30.06.2024", "2024-06-30");
    check("30/06/2024", "2024-06-30");
    check("06/30/2024", "2024-06-30");
    check("30/06/24 14:00", "2024-06-30");
    check("20240630", "2024-06-30");
    check("45473", "2024-06-30");
    check("2024", "2024-01-01");
    check("06/2024", "2024-06-01");
    check("30 June 2024", "2024-06-30");
    check("June 30, 2024", "2024-06-30");
    check("30 juin 2024", "2024-06-30");
    check("1er août 2024", "2024-08-01");
    check("30 de junio de 2024", "2024-06-30");
    check("30 июня 2024 г.", "2024-06-30");
    check("٣٠ يونيو ٢٠٢٤", "2024-06-30");
    check("30 حزيران 2024", "2024-06-30");
    check("15 كانون الثاني 2024", "2024-01-15");
    check("2024年6月30日", "2024-06-30");
    check("2024年6月", "2024-06-01");
    check("Mar-2021", "2021-03-01");
    check("12-Mar-21", "2021-03-12");
    let end = date::parse("02/2024", date::Edge::End, None).value.unwrap();
    assert_eq!((end.date.to_string().as_str(), end.precision), ("2024-02-29", Precision::Month));
    assert_eq!(date::parse("2019", date::Edge::End, None).value.unwrap().date.to_string(), "2019-12-31");
}

#[test]
fn dates_that_are_doubtful_say_so() {
    let code = |text: &str| date::parse(text, date::Edge::Start, None).doubts.first().map(|doubt| doubt.code);
    assert_eq!(code("2016-02-30"), Some("table.date-impossible"));
    assert_eq!(code("31/31/2020"), Some("table.date-impossible"));
    assert_eq!(code("03/04/2024"), Some("table.date-ambiguous"));
    assert_eq!(code("03.04.2024"), None);
    assert_eq!(code("04/04/2024"), None);
    assert_eq!(code("soon"), Some("table.date-unreadable"));
    assert_eq!(code("ongoing"), None);
    assert_eq!(code("n/a"), None);
    assert_eq!(date::order_of(["03/04/2024", "25/12/2024"].into_iter()), Some(date::Order::DayFirst));
    assert_eq!(date::order_of(["03/04/2024", "12/25/2024"].into_iter()), Some(date::Order::MonthFirst));
}

#[test]
fn objectives_as_people_write_them() {
    let check = |text: &str, expected: &[u8]| assert_eq!(objective::parse(text).value, expected, "{text}");
    check("1; 7; 16", &[1, 7, 16]);
    check("1,7,16", &[1, 7, 16]);
    check("1 7 16", &[1, 7, 16]);
    check("Objective 7", &[7]);
    check("GCM-16, GCM-7", &[16, 7]);
    check("Objectif 7 : réduire, autant que possible", &[7]);
    check("Objectives 3-5", &[3, 4, 5]);
    check("٧؛ ١٦", &[7, 16]);
    check("目标7、16", &[7, 16]);
    check("Obj. 7 and 16", &[7]);
    check("7/16", &[7, 16]);
    check("16.0", &[16]);
    check("7; 7", &[7]);
    check("none", &[]);
    let code = |text: &str| objective::parse(text).doubts.first().map(|doubt| doubt.code);
    assert_eq!(code("16.1"), Some("table.gcm-unclear"));
    assert_eq!(code("16a"), Some("table.gcm-unclear"));
    assert_eq!(code("24"), Some("table.gcm-unknown"));
    assert_eq!(code("health"), Some("table.gcm-unknown"));
    assert_eq!(code("1;2;3;4;5"), Some("table.gcm-too-many"));
    check("1;2;3;4;5", &[1, 2, 3, 4]);
}

#[test]
fn goals_and_targets() {
    let check = |text: &str, expected: &[&str]| assert_eq!(sdg::parse(text).value, expected, "{text}");
    check("10.7, 8.8", &["10.7", "8.8"]);
    check("SDG 10", &["10"]);
    check("ODD 8.8; 16", &["8.8", "16"]);
    check("Target 10.c", &["10.c"]);
    check("٨٫٨", &["8.8"]);
    let code = |text: &str| sdg::parse(text).doubts.first().map(|doubt| doubt.code);
    for wrong in ["18", "10.9", "10.d", "17.a", "8.8.2", "decent work"] {
        assert_eq!(code(wrong), Some("table.sdg-unknown"), "{wrong}");
    }
    let all = (1..=17).flat_map(|goal| {
        let numbered = (1..=19).map(move |n| format!("{goal}.{n}"));
        numbered.chain(('a'..='h').map(move |c| format!("{goal}.{c}")))
    });
    assert_eq!(all.filter(|code| sdg::concept(code).is_some()).count(), 169);
}

#[test]
fn types_and_states_in_six_languages() {
    for text in ["Law or policy", "loi", "Ley", "قانون", "Закон", "法律", "National law on asylum"]
    {
        assert_eq!(term::record_type(text).value, Some(RecordType::LawOrPolicy), "{text}");
    }
    for text in ["Programme", "programa", "برنامج", "Программа", "方案"] {
        assert_eq!(term::record_type(text).value, Some(RecordType::Programme), "{text}");
    }
    for text in [
        "Active",
        "en cours",
        "En ejecución",
        "قيد التنفيذ",
        "в стадии реализации",
        "实施中",
        "2",
        "2 - Implementation",
    ] {
        assert_eq!(term::status(text).value, Some(Status::Implementation), "{text}");
    }
    assert_eq!(term::status("Completed").value, Some(Status::Closed));
    assert_eq!(term::status("9").doubts[0].code, "table.status-unknown");
    assert_eq!(term::record_type("thing").doubts[0].code, "table.type-unknown");
}

#[test]
fn countries_in_lists() {
    let check = |text: &str, expected: &[&str]| {
        let said = country::parse(text);
        let found: Vec<&str> = said.value.countries.iter().map(|country| country.iso3.as_str()).collect();
        assert_eq!(found, expected, "{text} {:?}", said.doubts);
    };
    check("Kenya; Uganda", &["KEN", "UGA"]);
    check("KEN, UG", &["KEN", "UGA"]);
    check("Kenya and Uganda", &["KEN", "UGA"]);
    check("Kenya, Uganda et Côte d'Ivoire", &["KEN", "UGA", "CIV"]);
    check("Bosnia and Herzegovina", &["BIH"]);
    check("Bosnia and Herzegovina, Serbia", &["BIH", "SRB"]);
    check("Kenia y Uganda", &["KEN", "UGA"]);
    check("كينيا؛ أوغندا", &["KEN", "UGA"]);
    check("Кения и Уганда", &["KEN", "UGA"]);
    check("肯尼亚、乌干达", &["KEN", "UGA"]);
    let shares = country::parse("Kenya (60%); Uganda 40 %").value.countries;
    assert_eq!(shares.iter().map(|country| country.share).collect::<Vec<_>>(), [Some(6_000), Some(4_000)]);
    assert_eq!(country::parse("Kenya (60%); Uganda 60 %").doubts[0].code, "table.country-shares");
    assert_eq!(country::parse("Atlantis").doubts[0].code, "table.country-unknown");
    assert_eq!(country::parse("Worldwide").value.wide, ["Worldwide"]);
}

#[test]
fn percentages_and_links() {
    assert_eq!(percent::parse("25 %", false).value, Some(2_500));
    assert_eq!(percent::parse("12,5", false).value, Some(1_250));
    assert_eq!(percent::parse("0.25", true).value, Some(2_500));
    assert_eq!(percent::parse("120", false).doubts[0].code, "table.percent-unreadable");
    assert!(percent::is_fraction(["0.25", "1", "0.5"].into_iter()));
    assert!(!percent::is_fraction(["25", "0.5"].into_iter()));
    assert_eq!(
        link::parse("https://a.example/x www.b.example").value,
        ["https://a.example/x", "https://www.b.example"]
    );
    assert_eq!(link::parse("javascript:alert(1)").doubts[0].code, "table.link-not-web");
}

proptest! {
    #[test]
    fn amounts_survive_writing_and_reading(minor in -9_000_000_000_000_000i64..9_000_000_000_000_000) {
        let text = crate::CellValue::Money { minor: i128::from(minor), exponent: 2 }.plain();
        let said = amount::parse(&text, Manner { currency: Some("USD"), decimal: Some('.'), ..Manner::default() });
        prop_assert_eq!(said.value.map(|amount| amount.minor), Some(minor));
    }

    #[test]
    fn no_text_is_too_odd(text in any::<String>()) {
        let _ = amount::parse(&text, Manner { currency: Some("USD"), ..Manner::default() });
        let _ = amount::parse(&text, Manner::default());
        let _ = date::parse(&text, date::Edge::End, None);
        let _ = objective::parse(&text);
        let _ = sdg::parse(&text);
        let _ = country::parse(&text);
        let _ = percent::parse(&text, true);
        let _ = term::record_type(&text);
        let _ = link::parse(&text);
    }

    #[test]
    fn no_near_miss_is_too_odd(text in "[0-9.,;/()%$€ \\-a-zو年٣]{0,30}") {
        let _ = amount::parse(&text, Manner { currency: Some("USD"), ..Manner::default() });
        let _ = date::parse(&text, date::Edge::Start, None);
        let _ = objective::parse(&text);
        let _ = sdg::parse(&text);
        let _ = country::parse(&text);
    }
}
