//! Numbers, percentages, money and dates as a language writes them.
//!
//! **Digits.** Arabic pages use the digits 0 to 9, not ٠ to ٩: readers from the Maghreb to the Gulf read them, the
//! United Nations prints them in its current Arabic documents, and a figure stays the same string in page, table,
//! export and identifier. Grouping and decimal signs are CLDR's. Month names are CLDR's, except in Arabic, where
//! both names of a month are given, as the United Nations does.

use std::cell::OnceCell;

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale::Locale;
use jiff::civil::Date;
use sterna_vocabulary::Lang;

/// What separates a number from its unit: a narrow no-break space.
pub const THIN: char = '\u{202f}';

thread_local! {
    // The formatters hold reference counts that threads cannot share; six small ones for each worker are cheap.
    static FORMATTERS: [OnceCell<Option<DecimalFormatter>>; 6] = const { [const { OnceCell::new() }; 6] };
}

fn formatter(lang: Lang) -> Option<DecimalFormatter> {
    let tag = if lang == Lang::Ar { "ar-u-nu-latn" } else { lang.code() };
    let locale: Locale = tag.parse().ok()?;
    DecimalFormatter::try_new((&locale).into(), Default::default()).ok()
}

fn decimal_text(lang: Lang, value: &Decimal) -> String {
    FORMATTERS.with(|all| match all[lang.index()].get_or_init(|| formatter(lang)) {
        Some(formatter) => formatter.format(value).to_string(),
        None => value.to_string(),
    })
}

/// A whole number with the language's grouping: `1,234,567`, `1 234 567`, `1.234.567`.
pub fn number(lang: Lang, value: i64) -> String {
    decimal_text(lang, &Decimal::from(value))
}

/// A decimal given as an integer and the number of its decimal places: `decimal(En, 1234, 1)` is `123.4`.
pub fn decimal(lang: Lang, value: i128, places: u8) -> String {
    let mut decimal = Decimal::from(value);
    decimal.multiply_pow10(-i16::from(places));
    decimal_text(lang, &decimal)
}

/// A whole percentage: `27%`, and `27 %` with a narrow space where the language sets one.
pub fn percent(lang: Lang, value: i64) -> String {
    percent_sign(lang, &number(lang, value))
}

/// Something that is less than one per cent: `percent_below_one(En)` is `<1%`.
pub fn percent_below_one(lang: Lang) -> String {
    percent_sign(lang, &format!("<{}", number(lang, 1)))
}

/// A percentage in tenths of a per cent: `percent_tenths(En, 275)` is `27.5%`.
pub fn percent_tenths(lang: Lang, tenths: i64) -> String {
    percent_sign(lang, &decimal(lang, tenths.into(), 1))
}

fn percent_sign(lang: Lang, number: &str) -> String {
    match lang {
        Lang::Fr | Lang::Es | Lang::Ru => format!("{number}{THIN}%"),
        Lang::En | Lang::Zh => format!("{number}%"),
        // Isolated, so that the sign stays behind its number inside an Arabic sentence.
        Lang::Ar => format!("\u{2066}{number}%\u{2069}"),
    }
}

/// An exact amount in minor units with its ISO 4217 code and exponent: `USD 1,234.50`, `1 234,50 USD`. Minor units
/// are left out when they are nought.
pub fn money(lang: Lang, minor: i128, currency: &str, exponent: u8) -> String {
    let unit = 10_i128.checked_pow(u32::from(exponent)).unwrap_or(1);
    let figure =
        if minor % unit == 0 { decimal(lang, minor / unit, 0) } else { decimal(lang, minor, exponent) };
    with_currency(lang, &figure, currency)
}

/// An amount rounded (half away from zero) to whole units; for charts and running text.
pub fn money_whole(lang: Lang, minor: i128, currency: &str, exponent: u8) -> String {
    let unit = 10_i128.checked_pow(u32::from(exponent)).unwrap_or(1);
    let half = if minor < 0 { -(unit / 2) } else { unit / 2 };
    with_currency(lang, &decimal(lang, minor.saturating_add(half) / unit, 0), currency)
}

fn with_currency(lang: Lang, figure: &str, currency: &str) -> String {
    match lang {
        Lang::En | Lang::Zh => format!("{currency}\u{a0}{figure}"),
        Lang::Fr | Lang::Es | Lang::Ru => format!("{figure}\u{a0}{currency}"),
        Lang::Ar => format!("\u{2066}{figure}\u{a0}{currency}\u{2069}"),
    }
}

const EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const FR: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const ES: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];
const AR: [&str; 12] = [
    "كانون الثاني/يناير",
    "شباط/فبراير",
    "آذار/مارس",
    "نيسان/أبريل",
    "أيار/مايو",
    "حزيران/يونيه",
    "تموز/يوليه",
    "آب/أغسطس",
    "أيلول/سبتمبر",
    "تشرين الأول/أكتوبر",
    "تشرين الثاني/نوفمبر",
    "كانون الأول/ديسمبر",
];
const RU: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];

/// A calendar date written out: `19 December 2018`, `1er janvier 2018`, `2018年12月19日`.
pub fn date(lang: Lang, date: Date) -> String {
    let (year, day) = (date.year(), date.day());
    let month = usize::try_from(date.month() - 1).unwrap_or(0).min(11);
    match lang {
        Lang::En => format!("{day} {} {year}", EN[month]),
        Lang::Fr if day == 1 => format!("1er {} {year}", FR[month]),
        Lang::Fr => format!("{day} {} {year}", FR[month]),
        Lang::Es => format!("{day} de {} de {year}", ES[month]),
        Lang::Ar => format!("{day} {} {year}", AR[month]),
        Lang::Ru => format!("{day} {} {year} года", RU[month]),
        Lang::Zh => format!("{year}年{}月{day}日", month + 1),
    }
}

/// An instant in UTC to the minute, the date written out: `19 December 2018, 14:05 UTC`.
pub fn instant(lang: Lang, at: jiff::Timestamp) -> String {
    let time = at.to_zoned(jiff::tz::TimeZone::UTC).datetime();
    let separator = match lang {
        Lang::Ar => "، ",
        Lang::Zh => " ",
        _ => ", ",
    };
    format!("{}{separator}{:02}:{:02} UTC", date(lang, time.date()), time.hour(), time.minute())
}

/// Several names in one phrase: `a, b and c` with the language's comma and conjunction.
pub fn list(lang: Lang, items: &[String]) -> String {
    let (comma, and) = match lang {
        Lang::En => (", ", " and "),
        Lang::Fr => (", ", " et "),
        Lang::Es => (", ", " y "),
        Lang::Ar => ("، ", " و"),
        Lang::Ru => (", ", " и "),
        Lang::Zh => ("、", "和"),
    };
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [start @ .., last] => format!("{}{and}{last}", start.join(comma)),
    }
}
