//! Names in the alphabetical order of a language.

use icu_collator::Collator;
use icu_locale::Locale;
use sterna_vocabulary::Lang;

/// Sorts by name as a dictionary of the language does. Chinese names sort by pinyin.
pub fn sort_by_name<T>(lang: Lang, items: &mut [T], name: impl Fn(&T) -> &str) {
    let locale: Option<Locale> = lang.code().parse().ok();
    let collator = locale.and_then(|locale| Collator::try_new((&locale).into(), Default::default()).ok());
    match collator {
        Some(collator) => items.sort_by(|a, b| collator.compare(name(a), name(b))),
        None => items.sort_by(|a, b| name(a).cmp(name(b))),
    }
}
