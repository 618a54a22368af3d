//! Templates as data: what a new report starts from. Words in them are messages, so each exists in six languages.

use serde::Deserialize;
use sterna_vocabulary::{Lang, framework};

use super::{About, Block, BlockKind, Chapter, Live, LiveKind, Report, edit};
use crate::ReportError;
use crate::words::Words;

const FILES: [&str; 2] = [
    include_str!("../../templates/cluster-stocktake.json"),
    include_str!("../../templates/activity-review.json"),
];

/// A template.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Its code; its name is the message `template-` and the code, what it is for that message's `detail`.
    pub code: String,
    /// After what it is made.
    pub source: String,
    chapters: Vec<ChapterPlan>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChapterPlan {
    /// The message of its heading; of repeated ones the concept names it.
    #[serde(default)]
    title: String,
    /// Repeated for each of these: `cluster`, `objective`.
    #[serde(default)]
    each: String,
    blocks: Vec<BlockPlan>,
}

/// A block; `{code}` in its texts becomes the concept's code.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct BlockPlan {
    /// What it is, as [`Block::code`] says it.
    is: String,
    #[serde(default)]
    query: String,
    #[serde(default)]
    pick: String,
    /// The message of its caption, or of what is asked for.
    #[serde(default)]
    caption: String,
    #[serde(default)]
    hint: String,
    /// The message of a heading that goes before it.
    #[serde(default)]
    heading: String,
}

/// All templates.
///
/// # Errors
/// `report.body` when a template's file cannot be read; a test reads them all.
pub fn templates() -> Result<Vec<Template>, ReportError> {
    FILES
        .iter()
        .map(|text| {
            serde_json::from_str(text).map_err(|fault| ReportError::Body { message: fault.to_string() })
        })
        .collect()
}

/// A report made from a template, its live blocks still without values.
///
/// # Errors
/// `report.template`, `report.title`.
pub fn template(code: &str, title: &str, language: Lang, scope: &str) -> Result<Report, ReportError> {
    let all = templates()?;
    let words = Words(language);
    let mut report = Report {
        title: title.trim().to_owned(),
        language,
        template: code.to_owned(),
        scope: scope.trim().trim_start_matches('?').to_owned(),
        ..Report::default()
    };
    if code == "blank" {
        let (chapter, block) = (report.fresh('c'), report.fresh('b'));
        let title = words.t("report-chapter-first");
        report.chapters.push(Chapter {
            id: chapter,
            title,
            blocks: vec![Block::prose(block, "")],
            ..Chapter::default()
        });
    } else {
        let Some(found) = all.iter().find(|one| one.code == code) else {
            let known =
                all.iter().map(|one| one.code.as_str()).chain(["blank"]).collect::<Vec<_>>().join(", ");
            return Err(ReportError::Template { name: code.chars().take(40).collect(), known });
        };
        for plan in &found.chapters {
            for about in subjects(&plan.each) {
                let chapter = chapter(&mut report, plan, about, words);
                report.chapters.push(chapter);
            }
        }
    }
    if report.title.is_empty() {
        report.title = words.t(&format!("template-{code}"));
    }
    report.check()?;
    Ok(report)
}

/// What a chapter is repeated for.
fn subjects(each: &str) -> Vec<About> {
    let gcm = framework("gcm");
    match each {
        "cluster" => gcm
            .and_then(|gcm| gcm.partition("imrf-cluster"))
            .map(|clusters| {
                clusters.groups.iter().map(|group| About::Cluster(group.code.to_owned())).collect()
            })
            .unwrap_or_default(),
        "objective" => gcm
            .map(|gcm| gcm.concepts().iter().map(|one| About::Objective(one.code.to_owned())).collect())
            .unwrap_or_default(),
        _ => vec![About::Free],
    }
}

fn chapter(report: &mut Report, plan: &ChapterPlan, about: About, words: Words) -> Chapter {
    let id = report.fresh('c');
    let code = match &about {
        About::Free => String::new(),
        About::Cluster(code) | About::Objective(code) | About::Sdg(code) => code.clone(),
    };
    let title = heading(plan, &about, words);
    let mut blocks = Vec::new();
    for plan in &plan.blocks {
        if !plan.heading.is_empty() {
            let id = report.fresh('b');
            blocks.push(Block::prose(id, format!("## {}", words.t(&plan.heading))));
        }
        let id = report.fresh('b');
        blocks.push(Block { id, kind: kind(plan, &about, &code, words), comments: Vec::new() });
    }
    Chapter { id, title, about, blocks, ..Chapter::default() }
}

/// The heading of a chapter: its message, or what it is about.
pub(crate) fn heading_of(about: &About, words: Words) -> Option<String> {
    match about {
        About::Free => None,
        About::Cluster(code) => {
            let members = edit::members(about);
            let args = [("code", code.as_str().into()), ("objectives", words.list(&members).into())];
            Some(words.with("report-chapter-cluster", &args))
        }
        About::Objective(code) => {
            let args = [("number", code.as_str().into()), ("objective", words.objective(code).into())];
            Some(words.with("report-chapter-objective", &args))
        }
        About::Sdg(code) => {
            let label = sterna_vocabulary::concept("sdg", code)
                .map_or_else(|| code.clone(), |goal| goal.short_label(words.0).text.to_owned());
            Some(
                words.with("report-chapter-sdg", &[("number", code.as_str().into()), ("goal", label.into())]),
            )
        }
    }
}

/// The heading of a chapter in a language; empty for a free one.
pub fn heading_in(about: &About, language: Lang) -> String {
    heading_of(about, Words(language)).unwrap_or_default()
}

fn heading(plan: &ChapterPlan, about: &About, words: Words) -> String {
    heading_of(about, words).unwrap_or_else(|| words.t(&plan.title))
}

fn kind(plan: &BlockPlan, about: &About, code: &str, words: Words) -> BlockKind {
    let filled = |text: &str| text.replace("{code}", code);
    match plan.is.as_str() {
        "example" => BlockKind::Example { record: String::new(), text: String::new(), kept: None },
        "methodology" => BlockKind::Methodology,
        "limitations" => BlockKind::Limitations,
        "sources" => BlockKind::Sources,
        other => match LiveKind::from_code(other) {
            Some(show) => BlockKind::Live(Live {
                show,
                query: filled(&plan.query),
                only: if plan.query.contains("by=objective") { edit::members(about) } else { Vec::new() },
                pick: filled(&plan.pick),
                caption: if plan.caption.is_empty() {
                    String::new()
                } else {
                    words.with(&plan.caption, &[("code", code.into())])
                },
                kept: None,
            }),
            None => BlockKind::Prose {
                text: String::new(),
                hint: plan.hint.clone(),
                quotes: std::collections::BTreeMap::new(),
            },
        },
    }
}
