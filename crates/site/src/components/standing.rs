//! The standing sentence: tagging is voluntary, and the figures show what was recorded.

use maud::{Markup, html};

use crate::Ctx;

/// The sentence under every view of counts.
#[derive(Clone, Copy, Debug)]
pub struct Standing;

impl Standing {
    /// The message, for exports.
    pub const KEY: &'static str = "standing-voluntary";

    /// The sentence.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        html! { p.standing role="note" { (ctx.t(Self::KEY)) } }
    }
}
