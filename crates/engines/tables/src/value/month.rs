//! Month names in six languages.

/// Names after folding; a name counts when it is one of these, or an abbreviation of three letters and more of one.
const NAMES: [&[&str]; 12] = [
    &["january", "janvier", "enero", "января", "январь", "يناير", "كانون الثاني", "جانفي"],
    &["february", "fevrier", "febrero", "февраля", "февраль", "فبراير", "شباط", "فيفري"],
    &["march", "mars", "marzo", "марта", "март", "مارس", "اذار"],
    &["april", "avril", "abril", "апреля", "апрель", "ابريل", "نيسان", "افريل"],
    &["may", "mai", "mayo", "мая", "май", "مايو", "ايار", "ماي"],
    &["june", "juin", "junio", "июня", "июнь", "يونيو", "حزيران", "جوان"],
    &["july", "juillet", "julio", "июля", "июль", "يوليو", "تموز", "جويليه"],
    &["august", "aout", "agosto", "августа", "август", "اغسطس", "اب", "اوت"],
    &["september", "septembre", "septiembre", "setiembre", "сентября", "сентябрь", "سبتمبر", "ايلول"],
    &["october", "octobre", "octubre", "октября", "октябрь", "اكتوبر", "تشرين الاول"],
    &["november", "novembre", "noviembre", "ноября", "ноябрь", "نوفمبر", "تشرين الثاني"],
    &["december", "decembre", "diciembre", "декабря", "декабрь", "ديسمبر", "كانون الاول"],
];

/// The month (1 to 12) of a folded name or abbreviation.
pub(crate) fn number(folded: &str) -> Option<i8> {
    let exact = NAMES.iter().position(|names| names.contains(&folded));
    let found = exact.or_else(|| {
        let long = folded.chars().count() >= 3;
        let mut starting =
            (0..12).filter(|&month| long && NAMES[month].iter().any(|name| name.starts_with(folded)));
        // An abbreviation that fits two months (`jui`) names neither.
        starting.next().filter(|_| starting.next().is_none())
    })?;
    i8::try_from(found + 1).ok()
}
