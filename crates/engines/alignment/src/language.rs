//! The language of a text, from its letters and its little words.

/// Little words that tell languages of Latin letters apart.
const WORDS: [(&str, &[&str]); 5] = [
    (
        "en",
        &[
            "the", "of", "and", "to", "in", "for", "with", "is", "are", "on", "by", "that", "from", "this",
            "will", "be", "their", "you", "at", "who", "have", "has", "was", "or", "an", "as", "its",
        ],
    ),
    (
        "fr",
        &[
            "le", "la", "les", "des", "et", "du", "en", "dans", "pour", "une", "un", "est", "au", "aux",
            "par", "sur", "qui", "que", "avec", "ce", "cette", "sont", "leur", "ces", "de", "ou", "d", "l",
        ],
    ),
    (
        "es",
        &[
            "el", "la", "los", "las", "de", "del", "y", "en", "para", "una", "un", "es", "por", "con", "que",
            "se", "su", "al", "como", "sus", "lo", "más", "este", "esta", "son", "o",
        ],
    ),
    (
        "pt",
        &[
            "o", "os", "as", "da", "do", "das", "dos", "em", "para", "uma", "um", "não", "na", "no", "nas",
            "nos", "com", "ao", "são", "e", "à", "mais", "pela", "pelo", "também",
        ],
    ),
    (
        "it",
        &[
            "il", "gli", "della", "di", "e", "che", "per", "una", "nel", "sono", "con", "dei", "delle", "è",
            "alla", "del", "non", "anche", "degli", "nella", "le", "la",
        ],
    ),
];

/// Characters looked at.
const SAMPLE: usize = 2_000;

/// The language a text is most likely in: `ar en es fr it pt ru zh`, or `und` when nothing tells.
pub fn detect(text: &str) -> &'static str {
    let (mut latin, mut cyrillic, mut arabic, mut han) = (0_usize, 0_usize, 0_usize, 0_usize);
    for sign in text.chars().take(SAMPLE) {
        match sign {
            'a'..='z' | 'A'..='Z' | 'À'..='ɏ' => latin += 1,
            '\u{400}'..='\u{52f}' => cyrillic += 1,
            '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => arabic += 1,
            // One sign of Chinese says as much as several letters.
            '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{2fa1f}' => han += 3,
            _ => {}
        }
    }
    let most = latin.max(cyrillic).max(arabic).max(han);
    match most {
        0 => "und",
        _ if most == han => "zh",
        _ if most == cyrillic => "ru",
        _ if most == arabic => "ar",
        _ => latin_language(text),
    }
}

fn latin_language(text: &str) -> &'static str {
    let head: String = text.chars().take(SAMPLE).flat_map(char::to_lowercase).collect();
    let mut scores = [0_usize; WORDS.len()];
    for word in head.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()) {
        for (score, (_, words)) in scores.iter_mut().zip(WORDS) {
            *score += usize::from(words.contains(&word));
        }
    }
    let best = scores.iter().copied().max().unwrap_or(0);
    if best == 0 {
        return "und";
    }
    // A tie goes to the first: English before French before Spanish.
    scores.iter().position(|score| *score == best).map_or("und", |index| WORDS[index].0)
}

/// Whether a word is one of the little words, which say nothing of a text's subject.
pub(crate) fn little(word: &str) -> bool {
    let lower = word.to_lowercase();
    lower.len() < 2 || WORDS.iter().any(|(_, words)| words.contains(&lower.as_str()))
}

/// Which stemmer reads Latin letters in a text of this language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Latin {
    /// English, and whatever is not known.
    En,
    /// French.
    Fr,
    /// Spanish; Portuguese and Italian are read with it.
    Es,
}

impl Latin {
    /// For a language tag such as `fr` or `fr-CA`.
    pub(crate) fn of(lang: &str) -> Self {
        match lang.get(..2) {
            Some("fr") => Self::Fr,
            Some("es" | "pt" | "it") => Self::Es,
            _ => Self::En,
        }
    }

    /// The language whose phrases are read with it.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Es => "es",
        }
    }
}
