//! The head of a page: one question, and its answer.

use maud::{Markup, html};

use crate::Ctx;

/// A page's heading. The title is the question the page answers, or the name of the thing it shows.
#[derive(Clone, Debug, Default)]
pub struct PageHeader {
    /// A few words above the title: the kind of thing, its number.
    pub kicker: Option<Markup>,
    /// The heading.
    pub title: String,
    /// The language of the title, when it may differ from the page's.
    pub title_lang: Option<String>,
    /// The answer in a sentence, usually with figures.
    pub answer: Option<Markup>,
    /// Actions: at most one primary button, the rest links.
    pub actions: Vec<Markup>,
}

impl PageHeader {
    /// A heading alone.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), ..Self::default() }
    }

    /// With the answer.
    #[must_use]
    pub fn answer(mut self, answer: Markup) -> Self {
        self.answer = Some(answer);
        self
    }

    /// With words above.
    #[must_use]
    pub fn kicker(mut self, kicker: Markup) -> Self {
        self.kicker = Some(kicker);
        self
    }

    /// With an action.
    #[must_use]
    pub fn action(mut self, action: Markup) -> Self {
        self.actions.push(action);
        self
    }

    /// The head.
    pub fn render(&self, _ctx: &Ctx) -> Markup {
        let dir = self.title_lang.as_ref().map(|_| "auto");
        html! {
            header.page-header {
                @if let Some(kicker) = &self.kicker { p.kicker { (kicker) } }
                h1 lang=[&self.title_lang] dir=[dir] { (self.title) }
                @if let Some(answer) = &self.answer { p.answer { (answer) } }
                @if !self.actions.is_empty() {
                    div.actions { @for action in &self.actions { (action) } }
                }
            }
        }
    }
}
