//! Buttons: one primary action a page, the rest quiet.

use maud::{Markup, html};

use crate::Ctx;

/// How loud a button is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one action of the page.
    Primary,
    /// Beside it.
    #[default]
    Secondary,
    /// Looks like a link.
    Quiet,
}

impl ButtonKind {
    const fn code(self) -> &'static str {
        match self {
            ButtonKind::Primary => "primary",
            ButtonKind::Secondary => "secondary",
            ButtonKind::Quiet => "quiet",
        }
    }
}

/// A submit button inside a form, or a link that looks like one.
#[derive(Clone, Debug, Default)]
pub struct Button {
    /// A verb and its object: "Import 214 projects".
    pub label: String,
    /// How loud.
    pub kind: ButtonKind,
    /// A link instead of a submit button.
    pub href: Option<String>,
    /// Name and value sent when this button submits the form.
    pub value: Option<(String, String)>,
    /// The key that presses it, shown beside the label.
    pub key: Option<String>,
    /// Cannot be used now.
    pub disabled: bool,
}

impl Button {
    /// A submit button.
    pub fn submit(label: impl Into<String>) -> Self {
        Self { label: label.into(), kind: ButtonKind::Primary, ..Self::default() }
    }

    /// A link.
    pub fn link(label: impl Into<String>, href: impl Into<String>) -> Self {
        Self { label: label.into(), href: Some(href.into()), ..Self::default() }
    }

    /// Another loudness.
    #[must_use]
    pub fn kind(mut self, kind: ButtonKind) -> Self {
        self.kind = kind;
        self
    }

    /// Sends a name and value.
    #[must_use]
    pub fn value(mut self, name: &str, value: impl Into<String>) -> Self {
        self.value = Some((name.to_owned(), value.into()));
        self
    }

    /// Has a key.
    #[must_use]
    pub fn key(mut self, key: &str) -> Self {
        self.key = Some(key.to_owned());
        self
    }

    /// The button.
    pub fn render(&self, _ctx: &Ctx) -> Markup {
        let key = html! { @if let Some(key) = &self.key { " " kbd aria-hidden="true" { (key) } } };
        html! {
            @match &self.href {
                Some(href) => a.button data-kind=(self.kind.code()) href=(href) data-key=[&self.key] {
                    (self.label) (key)
                },
                None => {
                    @let name = self.value.as_ref().map(|(name, _)| name);
                    @let value = self.value.as_ref().map(|(_, value)| value);
                    button.button type="submit" data-kind=(self.kind.code()) name=[name] value=[value]
                        disabled[self.disabled] data-key=[&self.key] { (self.label) (key) }
                },
            }
        }
    }
}

/// A button that is a form of its own: one post, one action, no page around it.
#[derive(Clone, Debug)]
pub struct FormButton {
    /// Where it posts.
    pub action: String,
    /// Hidden fields.
    pub fields: Vec<(String, String)>,
    /// The button.
    pub button: Button,
    /// Words for those who only hear the button, when its label is short.
    pub spoken: Option<String>,
}

impl FormButton {
    /// The form.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        html! {
            form.inline method="post" action=(self.action) aria-label=[&self.spoken] {
                @for (name, value) in &self.fields { input type="hidden" name=(name) value=(value); }
                (self.button.render(ctx))
            }
        }
    }
}
