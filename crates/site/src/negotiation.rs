//! Which language a request is answered in: `?lang=`, then the cookie, then `Accept-Language`, then English.

use http::HeaderMap;
use http::header::{ACCEPT_LANGUAGE, COOKIE};
use sterna_vocabulary::Lang;

/// The cookie that remembers a chosen language.
pub(crate) const LANG_COOKIE: &str = "sterna-lang";

/// Chooses the language. `accept` is the text of `Accept-Language`; the highest quality that we speak wins, the
/// earlier one among equals.
pub fn negotiate(asked: Option<&str>, cookie: Option<&str>, accept: Option<&str>) -> Lang {
    asked
        .and_then(Lang::from_code)
        .or_else(|| cookie.and_then(Lang::from_code))
        .or_else(|| accept.and_then(accepted))
        .unwrap_or(Lang::En)
}

fn accepted(accept: &str) -> Option<Lang> {
    let mut best: Option<(Lang, f32)> = None;
    // A header line holds at most a few languages; what is beyond twenty is somebody's experiment.
    for item in accept.split(',').take(20) {
        let (tag, quality) = match item.split_once(';') {
            Some((tag, rest)) => {
                let quality = rest.trim().strip_prefix("q=").and_then(|text| text.trim().parse::<f32>().ok());
                (tag, quality.unwrap_or(0.0))
            }
            None => (item, 1.0),
        };
        if let Some(lang) = Lang::parse(tag)
            && quality > 0.0
            && best.is_none_or(|(_, held)| quality > held)
        {
            best = Some((lang, quality));
        }
    }
    best.map(|(lang, _)| lang)
}

/// The language of a request by its headers and query.
pub(crate) fn of_request(headers: &HeaderMap, query: &str) -> Lang {
    let asked = query.split('&').find_map(|pair| pair.strip_prefix("lang="));
    let cookie = cookie(headers, LANG_COOKIE);
    let accept = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    negotiate(asked, cookie, accept)
}

/// A cookie's value.
pub(crate) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}
