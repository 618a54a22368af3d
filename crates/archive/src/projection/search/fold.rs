//! Folding: letters that readers do not tell apart when they search become one.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// A word as it is compared: lower case; no diacritics on Latin, Greek and Arabic letters; Arabic alef, ya and
/// ta marbuta in one form each, no tatweel; Russian ё as е (й stays); digits of any script as 0 to 9.
pub(in super::super) fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(word.len());
    let decompose = DecomposingNormalizerBorrowed::new_nfkd();
    for letter in word.chars().flat_map(char::to_lowercase) {
        match letter {
            'a'..='z' | '0'..='9' => folded.push(letter),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'þ' => folded.push_str("th"),
            'ё' => folded.push('е'),
            'й' => folded.push('й'),
            'ى' => folded.push('ي'),
            'ة' => folded.push('ه'),
            'ٱ' => folded.push('ا'),
            'ـ' => {}
            '\u{0660}'..='\u{0669}' => folded.push(digit(letter, 0x0660)),
            '\u{06F0}'..='\u{06F9}' => folded.push(digit(letter, 0x06F0)),
            '\u{4E00}'..='\u{9FFF}' => folded.push(letter),
            other => {
                let mut buffer = [0; 4];
                folded.extend(
                    decompose.normalize_iter(other.encode_utf8(&mut buffer).chars()).filter(|c| !is_mark(*c)),
                );
            }
        }
    }
    folded
}

fn digit(letter: char, zero: u32) -> char {
    char::from_digit(u32::from(letter) - zero, 10).unwrap_or('0')
}

/// Combining marks of Latin, Greek and Cyrillic, and the vowel and reading signs of Arabic and Hebrew.
pub(in super::super) fn is_mark(letter: char) -> bool {
    matches!(letter,
        '\u{0300}'..='\u{036F}' | '\u{0591}'..='\u{05C7}' | '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}'
        | '\u{0670}' | '\u{06D6}'..='\u{06DC}' | '\u{06DF}'..='\u{06E4}' | '\u{06E7}' | '\u{06E8}'
        | '\u{06EA}'..='\u{06ED}' | '\u{1AB0}'..='\u{1AFF}' | '\u{20D0}'..='\u{20FF}')
}
