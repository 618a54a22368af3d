//! Answers as codes, so that they are compared without their wording.

use sha2::{Digest, Sha256};
use sterna_archive::{Tag, TagStatus};
use sterna_site::Messages;
use sterna_vocabulary::{Lang, Money, MultiText, activity_status, concept, country};

use super::Question;
use crate::project::{Outcome, Project, Role};

/// An answer: nothing, one code or text, or several in their order. An amount is a currency and its minor units;
/// [`NONE`] states that no concept applies.
pub type Value = Vec<String>;

/// The statement that none of a framework's concepts applies.
pub const NONE: &str = "none";

/// What is recorded, as a workbook in that language gives it. `tags` may hold those of other nodes too.
pub fn recorded(
    question: Question,
    project: &Project,
    outcome: Option<&Outcome>,
    node: &str,
    tags: &[Tag],
    lang: Lang,
) -> Value {
    let one = |text: &str| if text.is_empty() { Value::new() } else { vec![text.to_owned()] };
    let date = |date: Option<jiff::civil::Date>| date.map(|date| date.to_string()).into_iter().collect();
    match question {
        Question::Title => one(project.title.best_text(lang)),
        Question::Outcome => one(outcome.map_or("", |outcome| outcome.title.best_text(lang))),
        Question::Type => one(project.variety.code()),
        Question::Status => one(project.status.as_deref().unwrap_or("")),
        Question::Start => date(project.period.start()),
        Question::End => date(project.period.end()),
        Question::Countries => project.countries.iter().map(|one| one.code.clone()).collect(),
        Question::Implementers => names(project, Role::Implementing, lang),
        Question::Funders => names(project, Role::Funding, lang),
        Question::Amount => amount(project),
        Question::Objectives | Question::Targets => concepts(question, node, tags),
    }
}

fn names(project: &Project, role: Role, lang: Lang) -> Value {
    let of = project.organisations.iter().filter(|one| one.role == role);
    of.map(|one| one.name.best_text(lang).replace(';', ",")).filter(|name| !name.is_empty()).collect()
}

/// The one amount that counts; nothing when there is none or when there are several currencies.
fn amount(project: &Project) -> Value {
    let figure = crate::figure(project);
    match figure.amounts.iter().next() {
        Some((currency, minor)) if figure.amounts.len() == 1 => vec![currency.clone(), minor.to_string()],
        _ => Value::new(),
    }
}

fn concepts(question: Question, node: &str, tags: &[Tag]) -> Value {
    let framework = question.framework().unwrap_or_default();
    let mut here: Vec<&Tag> = tags
        .iter()
        .filter(|tag| tag.node == node && tag.framework == framework && tag.retracted.is_none())
        .collect();
    here.sort_by_key(|tag| (tag.rank, tag.seq));
    if here.iter().any(|tag| tag.status == TagStatus::None) {
        return vec![NONE.to_owned()];
    }
    let confirmed = here.iter().filter(|tag| tag.status == TagStatus::Confirmed);
    confirmed.map(|tag| tag.concept.clone()).take(question.columns().len()).collect()
}

/// The same answer in the one form in which equal answers are equal: blanks of texts joined, lists that have no order
/// sorted.
fn normal(question: Question, value: &[String]) -> Vec<String> {
    let mut all: Vec<String> =
        value.iter().map(|part| part.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    if matches!(
        question,
        Question::Countries | Question::Implementers | Question::Funders | Question::Targets
    ) {
        all.sort();
        all.dedup();
    }
    all
}

/// Whether two answers say the same.
pub fn same(question: Question, one: &[String], other: &[String]) -> bool {
    normal(question, one) == normal(question, other)
}

/// Twelve hexadecimal digits that an answer is known again by.
pub fn fingerprint(question: Question, value: &[String]) -> String {
    let text = normal(question, value).join("\u{1f}");
    let hash = Sha256::digest(format!("{}\u{1e}{text}", question.code()).as_bytes());
    data_encoding::HEXLOWER.encode(&hash[..6])
}

/// An answer in words.
pub fn shown(question: Question, value: &[String], lang: Lang) -> String {
    let parts: Vec<String> = value.iter().map(|code| part(question, code, lang)).collect();
    match question {
        Question::Amount => match value {
            [currency, minor] => {
                let money = currency.parse().ok().zip(minor.parse().ok());
                let decimal = money.map(|(currency, minor)| Money { minor, currency }.decimal());
                format!("{currency} {}", decimal.unwrap_or_else(|| minor.clone()))
            }
            _ => String::new(),
        },
        _ => parts.join("; "),
    }
}

/// One code of an answer in words, as cells and lists of choices hold it.
pub fn part(question: Question, code: &str, lang: Lang) -> String {
    let words = Messages::of(lang);
    match question {
        Question::Type => words.text(&format!("type-{code}"), &[]),
        Question::Status => {
            activity_status(code).map_or_else(|| code.to_owned(), |one| one.label(lang).text.to_owned())
        }
        Question::Countries => country(code).map_or_else(|| code.to_owned(), |one| one.name_with_mark(lang)),
        Question::Objectives | Question::Targets if code == NONE => {
            words.text(&format!("ask-{}-none", question.code()), &[])
        }
        Question::Objectives | Question::Targets => {
            let found = concept(question.framework().unwrap_or_default(), code);
            let dot = if question == Question::Objectives { "." } else { "" };
            found.map_or_else(|| code.to_owned(), |one| format!("{code}{dot} {}", one.short_label(lang).text))
        }
        _ => code.to_owned(),
    }
}

/// Whether a text is missing in a language though another language has it: a translation is then no correction.
pub fn untranslated(question: Question, project: &Project, outcome: Option<&Outcome>, lang: Lang) -> bool {
    let text: &MultiText = match (question, outcome) {
        (Question::Title, _) => &project.title,
        (Question::Outcome, Some(outcome)) => &outcome.title,
        _ => return false,
    };
    !text.is_empty()
        && text.best(lang).is_none_or(|(tag, _)| Lang::parse(tag) != Some(lang) && tag != MultiText::UNKNOWN)
}
