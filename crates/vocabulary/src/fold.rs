//! Folding: the form in which names are compared, blind to case, accents and punctuation.

/// The form of a name in which two spellings of it are equal.
///
/// Lower case; Latin accents, Arabic vowel signs and Cyrillic `ё` lose their marks; Arabic alef, ya and ta marbuta
/// take one form each; anything that is neither letter nor digit becomes one blank. Never panics.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars().flat_map(char::to_lowercase) {
        match sign {
            // Combining marks and Arabic vowel signs carry no letter of their own.
            '\u{300}'..='\u{36f}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{640}'
            | '\''
            | '’'
            | '`'
            | 'ʻ' => {}
            _ => match plain(sign) {
                Some(plain) => out.push_str(plain),
                None if sign.is_alphanumeric() => out.push(sign),
                None if out.is_empty() || out.ends_with(' ') => {}
                None => out.push(' '),
            },
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// The unmarked form of a marked letter.
fn plain(sign: char) -> Option<&'static str> {
    Some(match sign {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ạ' | 'ả' | 'ấ'..='ặ' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'č' | 'ĉ' | 'ċ' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ẹ'..='ệ' => "e",
        'ğ' | 'ģ' | 'ĝ' | 'ġ' => "g",
        'ħ' | 'ĥ' => "h",
        'ì'..='ï' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ỉ' | 'ị' => "i",
        'ķ' => "k",
        'ļ' | 'ľ' | 'ł' | 'ĺ' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ơ' | 'ọ'..='ợ' => "o",
        'œ' => "oe",
        'ŕ' | 'ř' | 'ŗ' => "r",
        'ś' | 'š' | 'ş' | 'ș' | 'ŝ' => "s",
        'ß' => "ss",
        'ť' | 'ţ' | 'ț' | 'ŧ' => "t",
        'þ' => "th",
        'ù'..='ü' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ư' | 'ụ'..='ự' => "u",
        'ý' | 'ÿ' | 'ŷ' | 'ỳ'..='ỹ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'ё' => "е",
        'й' => "и",
        'أ' | 'إ' | 'آ' | 'ٱ' => "ا",
        'ى' => "ي",
        'ة' => "ه",
        _ => return None,
    })
}
