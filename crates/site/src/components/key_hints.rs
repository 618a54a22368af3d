//! Keys, shown where they work.

use maud::{Markup, html};

use crate::Ctx;

/// One key and what it does.
#[derive(Clone, Debug)]
pub struct KeyHint {
    /// The keys pressed one after the other: `["g", "o"]`.
    pub keys: Vec<String>,
    /// What happens.
    pub label: String,
}

/// Several keys in a line.
#[derive(Clone, Debug)]
pub struct KeyHints {
    /// In order.
    pub hints: Vec<KeyHint>,
}

impl KeyHints {
    /// The line. Keys need scripts: without them the line is hidden.
    pub fn render(&self, _ctx: &Ctx) -> Markup {
        html! {
            ul.key-hints {
                @for hint in &self.hints {
                    li { @for key in &hint.keys { kbd { (key) } " " } span { (hint.label) } }
                }
            }
        }
    }
}

/// All keys of the shell, at the foot of every page: `#keys` leads there, `?` opens it.
pub(crate) fn key_help(ctx: &Ctx) -> Markup {
    let places = ctx.shell.navigation.iter().filter_map(|item| {
        Some(KeyHint { keys: vec!["g".to_owned(), item.shortcut?.to_string()], label: ctx.t(item.key) })
    });
    let own = [("/", "keys-search"), ("?", "keys-help"), ("Esc", "keys-close")];
    let own = own.map(|(key, message)| KeyHint { keys: vec![key.to_owned()], label: ctx.t(message) });
    let hints = KeyHints { hints: own.into_iter().chain(places).collect() };
    html! {
        aside.keys id="keys" aria-label=(ctx.t("keys-title")) tabindex="-1" {
            p.menu-title { (ctx.t("keys-title")) }
            (hints.render(ctx))
        }
    }
}
