//! What was just done, and its undoing.

use maud::{Markup, html};

use super::{Button, ButtonKind, FormButton};
use crate::Ctx;

/// A line that says what was done and offers to undo it; nothing asks "are you sure?".
#[derive(Clone, Debug)]
pub struct UndoBar {
    /// What was done.
    pub text: String,
    /// Where undoing posts.
    pub action: String,
    /// Hidden fields: the change set, where to return.
    pub fields: Vec<(String, String)>,
}

impl UndoBar {
    /// The bar.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let undo = FormButton {
            action: self.action.clone(),
            fields: self.fields.clone(),
            button: Button::submit(ctx.t("undo")).kind(ButtonKind::Quiet).key("u"),
            spoken: None,
        };
        html! {
            div.undo role="status" {
                span.sign aria-hidden="true" { "✓" }
                p { (self.text) }
                (undo.render(ctx))
            }
        }
    }
}
