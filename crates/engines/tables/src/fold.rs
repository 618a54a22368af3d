//! Folding: the form in which two spellings of a heading or a word are compared.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// Folds a text for comparison: compatibility forms, case, diacritics, Arabic alef, ya, ta marbuta and tatweel,
/// Russian ё, and every run of spaces, underscores and punctuation to one space. `%`, `#` and `&` are kept as words,
/// digits of any script become ASCII digits.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    let mut before_lower = false;
    for shape in DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(text.chars()) {
        // camelCase headings are two words.
        if before_lower && shape.is_uppercase() {
            gap = true;
        }
        before_lower = shape.is_lowercase();
        for c in shape.to_lowercase() {
            // A ligature that no normal form takes apart.
            if c == 'œ' {
                if gap && !folded.is_empty() {
                    folded.push(' ');
                }
                gap = false;
                folded.push_str("oe");
                continue;
            }
            let Some(c) = fold_char(c) else { continue };
            if c.is_alphanumeric() || matches!(c, '%' | '#' | '&') {
                if gap && !folded.is_empty() {
                    folded.push(' ');
                }
                gap = false;
                folded.push(c);
            } else {
                gap = true;
            }
        }
    }
    folded
}

/// The ASCII digit of a decimal digit in the Arabic-Indic, Persian, Devanagari or full-width script.
pub(crate) fn ascii_digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => return Some(c),
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        '\u{966}'..='\u{96f}' => 0x966,
        '\u{ff10}'..='\u{ff19}' => 0xff10,
        _ => return None,
    };
    char::from_digit(c as u32 - zero, 10)
}

/// The same text with the digits of those scripts in ASCII, and the Arabic decimal and thousands marks as `.` and `,`.
pub(crate) fn ascii_digits(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{66b}' => '.',
            '\u{66c}' => ',',
            '\u{66a}' => '%',
            c => ascii_digit(c).unwrap_or(c),
        })
        .collect()
}

fn fold_char(c: char) -> Option<char> {
    Some(match c {
        // Marks left over by decomposition, Arabic vowel signs, tatweel, zero-width and direction marks.
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' => return None,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => {
            return None;
        }
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ئ' => 'ي',
        'ؤ' => 'و',
        'ة' => 'ه',
        'ک' => 'ك',
        'ё' => 'е',
        'œ' => 'o',
        'ß' => 's',
        'ø' => 'o',
        'ł' => 'l',
        'ı' => 'i',
        // An apostrophe inside a word separates it, as in l'objectif; a typographic one is the same.
        '’' | 'ʼ' => ' ',
        c => ascii_digit(c).unwrap_or(c),
    })
}

#[cfg(test)]
mod tests;
