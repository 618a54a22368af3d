//! Currencies as they are written in cells and headings.

/// The minor-unit exponent of an ISO 4217 code; `None` for an unknown code.
pub(crate) fn exponent(code: &str) -> Option<u32> {
    sterna_vocabulary::currency(code).map(|currency| u32::from(currency.exponent))
}

/// A currency recognised at an edge of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) code: String,
    /// The sign that stands for several currencies and was taken for one of them.
    pub(crate) assumed: Option<&'static str>,
}

/// Signs and abbreviations, longest first where one begins another; the flag says that it stands for several currencies.
const SIGNS: &[(&str, &str, bool)] = &[
    ("US$", "USD", false),
    ("$US", "USD", false),
    ("CA$", "CAD", false),
    ("C$", "CAD", false),
    ("A$", "AUD", false),
    ("NZ$", "NZD", false),
    ("R$", "BRL", false),
    ("MX$", "MXN", false),
    ("HK$", "HKD", false),
    ("S$", "SGD", false),
    ("€", "EUR", false),
    ("£", "GBP", true),
    ("¥", "JPY", true),
    ("￥", "CNY", true),
    ("元", "CNY", false),
    ("人民币", "CNY", false),
    ("₽", "RUB", false),
    ("руб.", "RUB", false),
    ("руб", "RUB", false),
    ("₹", "INR", false),
    ("₦", "NGN", false),
    ("₱", "PHP", false),
    ("₴", "UAH", false),
    ("₺", "TRY", false),
    ("₩", "KRW", false),
    ("₫", "VND", false),
    ("฿", "THB", false),
    ("₸", "KZT", false),
    ("د.إ", "AED", false),
    ("ج.م", "EGP", false),
    ("ر.س", "SAR", false),
    ("د.أ", "JOD", false),
    ("$", "USD", true),
    ("euros", "EUR", false),
    ("euro", "EUR", false),
    ("يورو", "EUR", false),
    ("евро", "EUR", false),
    ("欧元", "EUR", false),
    ("dollars", "USD", true),
    ("dollar", "USD", true),
    ("دولار", "USD", true),
    ("долл", "USD", true),
    ("美元", "USD", false),
];

/// The currency of a text that is nothing but a currency: `USD`, `usd`, `US dollars`, `€`.
pub(crate) fn whole(text: &str) -> Option<Written> {
    let text = text.trim().trim_end_matches('.');
    if text.len() == 3 && text.is_ascii() {
        let code = text.to_ascii_uppercase();
        if exponent(&code).is_some() {
            return Some(Written { code, assumed: None });
        }
    }
    if matches!(
        crate::fold(text).as_str(),
        "us dollar"
            | "us dollars"
            | "dollar us"
            | "dollars us"
            | "dolares"
            | "dolar"
            | "доллар сша"
            | "доллары сша"
            | "دولار امريكي"
    ) {
        return Some(Written { code: "USD".into(), assumed: None });
    }
    let lower = text.to_lowercase();
    SIGNS
        .iter()
        .find(|(sign, _, _)| lower == sign.to_lowercase())
        .map(|(sign, code, several)| Written { code: (*code).into(), assumed: several.then_some(*sign) })
}

/// Takes a currency off the front or the end of a text, and gives what is left.
pub(crate) fn strip(text: &str) -> (Option<Written>, &str) {
    let text = text.trim();
    for at_front in [true, false] {
        let letters = |c: &char| {
            !c.is_ascii_digit() && !matches!(c, '.' | ',' | '-' | '−' | '(' | ')' | '+' | '\'' | '’')
        };
        let (edge, rest) = if at_front {
            let end: usize = text.chars().take_while(letters).map(char::len_utf8).sum();
            text.split_at(end)
        } else {
            let length: usize =
                text.chars().rev().take_while(|c| letters(c) || *c == '.').map(char::len_utf8).sum();
            let (rest, edge) = text.split_at(text.len() - length);
            (edge, rest)
        };
        if let Some(written) = whole(edge.trim().trim_end_matches('.')).or_else(|| whole(edge)) {
            return (Some(written), rest.trim());
        }
    }
    (None, text)
}

/// The currency named in a heading: `Budget (USD)`, `Montant en EUR`, `Cost, US$`.
pub(crate) fn in_heading(heading: &str) -> Option<String> {
    let code = heading
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| word.len() == 3 && word.bytes().all(|b| b.is_ascii_uppercase()))
        .find(|word| exponent(word).is_some());
    if let Some(code) = code {
        return Some(code.to_owned());
    }
    let lower = heading.to_lowercase();
    let named = SIGNS.iter().filter(|(sign, _, several)| !several && lower.contains(&sign.to_lowercase()));
    // The longest sign decides: 美元 is not 元.
    named.max_by_key(|(sign, _, _)| sign.len()).map(|(_, code, _)| (*code).to_owned())
}
