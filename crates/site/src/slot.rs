//! Markup inside a translated sentence, without the sentence being cut into pieces.
//!
//! A message says `{ $projects -> [one] { $projects } project *[other] { $projects } projects }`; the caller gives
//! a figure for `$projects`. The figure's count chooses the plural form; where the message prints the variable, a
//! marker of two private-use characters appears, and is replaced by the figure's link after the text was escaped.

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use maud::{Markup, PreEscaped, Render, html};

use crate::components::Figure;
use crate::{Arg, Ctx};

const OPEN: char = '\u{e000}';
const CLOSE: char = '\u{e001}';

/// What fills a variable of a sentence.
pub enum Slot<'a> {
    /// Plain text or a number.
    Plain(Arg<'a>),
    /// A figure that is a link; its count chooses the plural form.
    Figure(Figure),
    /// Any markup, such as a name that is a link.
    Markup(Markup),
}

/// A message as markup with its slots filled.
pub(crate) fn sentence(ctx: &Ctx, key: &str, slots: &[(&str, Slot<'_>)]) -> Markup {
    let mut pieces: Vec<String> = Vec::new();
    let args: Vec<(&str, Arg<'_>)> = slots
        .iter()
        .map(|(name, slot)| {
            let value = match slot {
                Slot::Plain(value) => value.clone(),
                Slot::Figure(figure) => {
                    let marker = marker(pieces.len());
                    pieces.push(figure.render(ctx).into_string());
                    match figure.count {
                        #[expect(
                            clippy::cast_precision_loss,
                            reason = "only the plural form is read from it"
                        )]
                        Some(count) => FluentValue::Number(FluentNumber::new(
                            count as f64,
                            FluentNumberOptions { currency: Some(marker), ..Default::default() },
                        )),
                        None => marker.into(),
                    }
                }
                Slot::Markup(markup) => {
                    let marker = marker(pieces.len());
                    pieces.push(markup.0.clone());
                    marker.into()
                }
            };
            (*name, value)
        })
        .collect();
    let text = ctx.t_args(key, &args);
    let mut out = String::with_capacity(text.len() + 64);
    for part in text.split(OPEN) {
        match part.split_once(CLOSE) {
            Some((index, rest)) => {
                if let Some(piece) = index.parse::<usize>().ok().and_then(|index| pieces.get(index)) {
                    out.push_str(piece);
                }
                rest.render_to(&mut out);
            }
            None => part.render_to(&mut out),
        }
    }
    html! { (PreEscaped(out)) }
}

fn marker(index: usize) -> String {
    format!("{OPEN}{index}{CLOSE}")
}
