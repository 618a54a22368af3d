//! Words too common to be asked for: a query that has others is not held to them.

/// Whether a folded word is one of them in any of the six languages.
pub(super) fn is_stopword(folded: &str) -> bool {
    STOPWORDS.contains(&folded)
}

const STOPWORDS: &[&str] = &[
    "a", "an", "and", "are", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to",
    "with", "au", "aux", "avec", "d", "dans", "de", "des", "du", "en", "et", "l", "la", "le", "les", "ou",
    "par", "pour", "sur", "un", "une", "al", "con", "del", "el", "las", "los", "para", "por", "que", "se",
    "su", "una", "y", "в", "во", "для", "до", "за", "и", "из", "к", "на", "о", "об", "от", "по", "с", "со",
    "у", "при", "من", "في", "علي", "الي", "عن", "مع", "و", "او",
];
