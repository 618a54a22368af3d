//! A tag on a node: what it says, and who or what put it there.

use maud::{Markup, html};

use crate::Ctx;

/// Who or what put a tag there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagOrigin {
    /// A person.
    Person,
    /// A file.
    Import,
    /// Software, and nobody has confirmed it: dashed and hatched everywhere.
    Suggestion,
    /// A person accepted a suggestion.
    Accepted,
    /// A person said that none applies.
    None,
}

impl TagOrigin {
    /// All, for the style guide.
    pub const ALL: [TagOrigin; 5] =
        [TagOrigin::Person, TagOrigin::Import, TagOrigin::Suggestion, TagOrigin::Accepted, TagOrigin::None];

    /// The code in `data-origin` and in the messages `tag-origin-<code>`.
    pub const fn code(self) -> &'static str {
        match self {
            TagOrigin::Person => "person",
            TagOrigin::Import => "import",
            TagOrigin::Suggestion => "suggestion",
            TagOrigin::Accepted => "accepted",
            TagOrigin::None => "none",
        }
    }
}

/// A tag with its origin. Without scripts, its buttons are forms.
#[derive(Clone, Debug)]
pub struct TagMark {
    /// The concept's code.
    pub code: String,
    /// Its short label.
    pub label: String,
    /// The cluster, 1 to 4, for the edge; 0 for none.
    pub cluster: u8,
    /// The rank, 1 the first; none where the framework does not rank.
    pub rank: Option<u8>,
    /// Who or what.
    pub origin: TagOrigin,
    /// By whom, when, on what evidence: one line of content.
    pub detail: Option<String>,
    /// Where the concept's page is.
    pub href: Option<String>,
    /// Buttons: accept, remove, move.
    pub actions: Vec<Markup>,
}

impl TagMark {
    /// A tag without details.
    pub fn new(code: impl Into<String>, label: impl Into<String>, cluster: u8, origin: TagOrigin) -> Self {
        Self {
            code: code.into(),
            label: label.into(),
            cluster,
            rank: None,
            origin,
            detail: None,
            href: None,
            actions: Vec::new(),
        }
    }

    /// The tag.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let cluster = (self.cluster > 0).then(|| self.cluster.to_string());
        let origin = ctx.t(&format!("tag-origin-{}", self.origin.code()));
        html! {
            span.tag data-origin=(self.origin.code()) data-cluster=[cluster] {
                @if let Some(rank) = self.rank {
                    span.tag-rank { (ctx.t_args("tag-rank", &[("rank", i64::from(rank).into())])) }
                }
                @if self.origin != TagOrigin::None { span.chip-code { (self.code) } }
                @match &self.href {
                    Some(href) => a.chip-label href=(href) { (ctx.content(&self.label)) },
                    None => span.chip-label { (ctx.content(&self.label)) },
                }
                span.tag-origin {
                    (origin)
                    @if let Some(detail) = &self.detail { " · " span dir="auto" { (ctx.content(detail)) } }
                }
                @for action in &self.actions { (action) }
            }
        }
    }
}
