//! One concept of a framework: an objective, an action, a goal, a target.

use crate::{Label, Labels, Lang};

/// One concept of a framework.
#[derive(Debug, PartialEq, Eq)]
pub struct Concept {
    /// The framework's code.
    pub framework: &'static str,
    /// The code within the framework: `16`, `16c`, `10.7`, `3`.
    pub code: &'static str,
    /// Where it stands in its framework, from 0: the order to list by, since codes do not sort as text.
    pub position: usize,
    /// What a list or a badge calls it, in our own words.
    pub short: Labels,
    /// The published English title, where it may be shown.
    pub official_title: Option<&'static str>,
    /// Other wordings of the title that occur in sources.
    pub variants: Vec<Variant>,
    /// Paragraph of the Global Compact (A/RES/73/195) in which it stands.
    pub paragraph: Option<u16>,
    /// The concept above it: framework and code.
    pub broader: Option<(&'static str, &'static str)>,
    /// Where the concept and its wording come from.
    pub source: &'static str,
    /// Whether the concept is taken from a source at hand, rather than from memory.
    pub confirmed: bool,
}

/// A wording of a title that differs from the published one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variant {
    /// The wording.
    pub text: &'static str,
    /// Where it occurs.
    pub source: &'static str,
}

impl Concept {
    /// What a list or a badge calls it. For a publisher's wording layered over it see [`crate::Overrides::label`].
    pub fn short_label(&self, lang: Lang) -> Label<'static> {
        self.short.get(lang)
    }

    /// The published title where we hold it in this language (English only, today).
    pub fn official_title(&self, lang: Lang) -> Option<Label<'static>> {
        let text = self.official_title.filter(|_| lang == Lang::En)?;
        Some(Label { text, reviewed: true })
    }

    /// The heading of the concept's own page: the published title where there is one, else the short label.
    pub fn title(&self, lang: Lang) -> Label<'static> {
        self.official_title(lang).unwrap_or_else(|| self.short_label(lang))
    }

    /// The number within a numbered parent, as people write it: `c` of action `16c`, else the code.
    pub fn letter(&self) -> &'static str {
        match self.framework {
            "gcm-action" => self.code.trim_start_matches(|sign: char| sign.is_ascii_digit()),
            _ => self.code,
        }
    }

    /// The notation used in exports and IATI tags: `GCM-16`, `GCM-16(c)`, `SDG-10`, `SDG-10.7`.
    pub fn notation(&self) -> String {
        match self.framework {
            "gcm" => format!("GCM-{}", self.code),
            "gcm-action" => format!("GCM-{}({})", self.objective(), self.letter()),
            "principle" => format!("GCM-P{}", self.code),
            "sdg" | "sdg-target" => format!("SDG-{}", self.code),
            "thematic-area" => format!("MPTF-{}", self.code),
            "transition" => format!("TRANSITION-{}", self.code),
            "commitment-2017" => format!("IOM2017-{}", self.code),
            other => format!("{}-{}", other.to_uppercase(), self.code),
        }
    }

    /// The paragraph of the Global Compact as it is cited: `GCM 39`, `GCM 39(b)`.
    pub fn citation(&self) -> Option<String> {
        let paragraph = self.paragraph?;
        Some(match self.framework {
            "gcm-action" => format!("GCM {paragraph}({})", self.letter()),
            _ => format!("GCM {paragraph}"),
        })
    }

    /// The part of an action's code that names its objective.
    fn objective(&self) -> &'static str {
        &self.code[..self.code.len() - self.letter().len()]
    }
}
