//! The values inside cells: each parser takes a text and gives what it understood together with its doubts.

pub(crate) mod amount;
pub(crate) mod country;
pub(crate) mod currency;
pub(crate) mod date;
pub(crate) mod language;
pub(crate) mod link;
pub(crate) mod month;
pub(crate) mod objective;
pub(crate) mod percent;
pub(crate) mod sdg;
pub(crate) mod term;

use crate::{Finding, Place, Severity};

/// A doubt about a value: a finding that does not know its place yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Doubt {
    pub(crate) code: &'static str,
    pub(crate) severity: Severity,
    pub(crate) message: String,
    pub(crate) value: String,
    /// Values beside the one doubted, by name.
    pub(crate) more: Vec<(&'static str, String)>,
}

impl Doubt {
    pub(crate) fn warning(code: &'static str, value: &str, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Warning,
            message: message.into(),
            value: shortened(value),
            more: Vec::new(),
        }
    }

    pub(crate) fn notice(code: &'static str, value: &str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Notice, ..Self::warning(code, value, message) }
    }

    /// The same doubt with one more named value.
    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.more.push((name, value.to_string()));
        self
    }

    pub(crate) fn at(self, place: Place) -> Finding {
        let finding = Finding::new(self.code, self.severity, place, self.message).with("value", self.value);
        self.more.into_iter().fold(finding, |finding, (name, value)| finding.with(name, value))
    }
}

/// What a parser made of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Said<T> {
    pub(crate) value: T,
    pub(crate) doubts: Vec<Doubt>,
}

impl<T> Said<T> {
    pub(crate) fn sure(value: T) -> Self {
        Self { value, doubts: Vec::new() }
    }

    pub(crate) fn doubted(value: T, doubt: Doubt) -> Self {
        Self { value, doubts: vec![doubt] }
    }
}

/// A text fit for a message: one line, 60 characters at most.
pub(crate) fn shortened(text: &str) -> String {
    let mut short: String = text
        .chars()
        .take(60)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect::<String>()
        .trim()
        .to_owned();
    if text.chars().count() > 60 {
        short.push('…');
    }
    short
}

/// Whether a text only says that there is nothing: `-`, `n/a`, `none`, `TBD`.
pub(crate) fn is_placeholder(text: &str) -> bool {
    let text = text.trim();
    if text.chars().all(|c| !c.is_alphanumeric()) {
        return true;
    }
    // Most cells are numbers, dates or long texts: no folding for those.
    if text.len() > 60 || text.starts_with(|c: char| c.is_numeric()) {
        return false;
    }
    matches!(
        crate::fold(text).as_str(),
        "n a"
            | "na"
            | "none"
            | "nil"
            | "null"
            | "tbd"
            | "tbc"
            | "unknown"
            | "not available"
            | "not applicable"
            | "aucun"
            | "aucune"
            | "neant"
            | "s o"
            | "ninguno"
            | "ninguna"
            | "no aplica"
            | "sin datos"
            | "لا يوجد"
            | "غير متوفر"
            | "لا ينطبق"
            | "нет"
            | "нет данных"
            | "无"
            | "不适用"
            | "暂无"
    )
}

/// Whether a cell of a yes-or-no column says yes; `None` when it says neither.
pub(crate) fn is_mark(text: &str) -> Option<bool> {
    let text = text.trim();
    if matches!(text, "✓" | "✔" | "☑" | "●" | "•" | "×" | "✗x" | "√" | "+") {
        return Some(true);
    }
    match crate::fold(text).as_str() {
        "x" | "yes" | "y" | "oui" | "o" | "si" | "s" | "نعم" | "да" | "是" | "true" | "1" | "vrai"
        | "verdadero" | "х" => Some(true),
        "" | "no" | "n" | "non" | "لا" | "нет" | "否" | "false" | "0" | "faux" | "falso" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
