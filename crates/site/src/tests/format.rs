//! Numbers, money and dates as each language writes them.

use jiff::civil::date;
use sterna_vocabulary::Lang::{Ar, En, Es, Fr, Ru, Zh};

use crate::format;
use crate::{Ctx, negotiate};

#[test]
fn numbers_are_grouped() {
    assert_eq!(format::number(En, 1_234_567), "1,234,567");
    assert_eq!(format::number(Fr, 1_234_567), "1\u{202f}234\u{202f}567");
    assert_eq!(format::number(Es, 1_234_567), "1.234.567");
    assert_eq!(format::number(Ru, 1_234_567), "1\u{a0}234\u{a0}567");
    assert_eq!(format::number(Ar, 1_234_567), "1,234,567");
    assert_eq!(format::number(Zh, 1_234_567), "1,234,567");
}

#[test]
fn money_is_exact() {
    assert_eq!(format::money(En, 123_450, "USD", 2), "USD\u{a0}1,234.50");
    assert_eq!(format::money(En, 123_400, "USD", 2), "USD\u{a0}1,234");
    assert_eq!(format::money(En, -5, "USD", 2), "USD\u{a0}-0.05");
    assert_eq!(format::money(Fr, 123_450, "EUR", 2), "1\u{202f}234,50\u{a0}EUR");
    assert_eq!(format::money(En, 1_234_567, "JPY", 0), "JPY\u{a0}1,234,567");
    assert_eq!(format::money(En, 1_500, "KWD", 3), "KWD\u{a0}1.500");
    assert_eq!(format::money_whole(En, 150, "USD", 2), "USD\u{a0}2");
    assert_eq!(format::money_whole(En, -150, "USD", 2), "USD\u{a0}-2");
    assert_eq!(
        format::money(En, i128::from(i64::MAX) * 1000, "USD", 2),
        "USD\u{a0}92,233,720,368,547,758,070"
    );
}

#[test]
fn dates_are_written_out() {
    let day = date(2018, 12, 19);
    assert_eq!(format::date(En, day), "19 December 2018");
    assert_eq!(format::date(Fr, date(2018, 1, 1)), "1er janvier 2018");
    assert_eq!(format::date(Es, day), "19 de diciembre de 2018");
    assert_eq!(format::date(Ar, day), "19 كانون الأول/ديسمبر 2018");
    assert_eq!(format::date(Ru, day), "19 декабря 2018 года");
    assert_eq!(format::date(Zh, day), "2018年12月19日");
}

#[test]
fn percentages_carry_their_sign() {
    assert_eq!(format::percent(En, 27), "27%");
    assert_eq!(format::percent(Fr, 27), "27\u{202f}%");
    assert_eq!(format::percent_tenths(En, 275), "27.5%");
}

#[test]
fn plural_forms_follow_the_number() {
    let rows = |lang, count: i64| Ctx::plain(lang).t_args("import-rows", &[("done", count.into())]);
    assert_eq!(rows(En, 1), "1 row");
    assert_eq!(rows(En, 1234), "1,234 rows");
    assert_eq!(rows(Ru, 21), "21 строка");
    assert_eq!(rows(Ru, 3), "3 строки");
    assert_eq!(rows(Ru, 11), "11 строк");
    assert_eq!(rows(Ar, 2), "صفان");
    assert_eq!(rows(Zh, 5), "5 行");
}

#[test]
fn the_language_is_asked_remembered_or_accepted() {
    assert_eq!(negotiate(Some("ar"), Some("fr"), Some("ru")), Ar);
    assert_eq!(negotiate(Some("xx"), Some("fr"), Some("ru")), Fr);
    assert_eq!(negotiate(None, None, Some("de, ru;q=0.5, zh-Hans;q=0.8")), Zh);
    assert_eq!(negotiate(None, None, Some("de, en;q=0")), En);
    assert_eq!(negotiate(None, None, None), En);
}

#[test]
fn views_are_addresses() {
    let ctx = Ctx::plain(En).at("/projects", "country=KEN&country=FRA&after=x&q=a+b");
    assert_eq!(ctx.here_without("country", "KEN"), "/projects?country=FRA&q=a%20b");
    assert_eq!(ctx.here_with("q", None), "/projects?country=KEN&country=FRA");
    assert_eq!(ctx.here_with("sort", Some("-x")), "/projects?country=KEN&country=FRA&q=a%20b&sort=%2Dx");
}
