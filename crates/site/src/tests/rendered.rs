//! Every sample in every language, and no text that is no message.

use std::collections::BTreeSet;

use sterna_vocabulary::Lang;

use crate::{Ctx, Page, Problem, Theme, styleguide};

/// The text nodes and the spoken or shown attributes of a page.
fn texts(html: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        texts.push(rest[..open].to_owned());
        // A `>` inside an attribute is escaped by maud, so the next one closes the tag.
        let close = rest[open..].find('>').map_or(rest.len(), |at| open + at);
        let tag = &rest[open..close];
        for name in ["title=\"", "aria-label=\"", "placeholder=\"", "alt=\""] {
            if let Some(at) = tag.find(&format!(" {name}")) {
                let value = &tag[at + name.len() + 1..];
                texts.push(value[..value.find('"').unwrap_or(value.len())].to_owned());
            }
        }
        rest = &rest[(close + 1).min(rest.len())..];
    }
    texts.push(rest.to_owned());
    texts
}

/// What is left of a text when everything in brackets is taken away.
fn outside_brackets(text: &str, depth: &mut usize) -> String {
    text.chars()
        .filter(|character| {
            match character {
                '⟦' => *depth += 1,
                '⟧' => *depth = depth.saturating_sub(1),
                _ => return *depth == 0,
            }
            false
        })
        .collect()
}

#[test]
fn no_text_is_hard_wired() {
    let ctx = Ctx::pseudo().at("/styleguide", "rows=dense");
    let pages = [
        styleguide::page(&ctx).into_string(),
        Page::new(ctx.t("keys-title"))
            .crumb("Somewhere", "/")
            .synthetic(true)
            .render(&ctx, &Problem::not_found().render(&ctx))
            .into_string(),
    ];
    let mut faults = BTreeSet::new();
    for page in pages {
        // A sentence with links is one message cut by tags, so the depth goes on from text to text; attributes that
        // stand inside it are closed in themselves.
        let mut depth = 0;
        for text in texts(&page) {
            let left = outside_brackets(&text, &mut depth);
            let left =
                left.replace("&amp;", "").replace("&quot;", "").replace("&lt;", "").replace("&gt;", "");
            if left.chars().any(char::is_alphabetic) {
                // Names of keys are the same on every keyboard.
                if !["g", "o", "u", "Esc"].contains(&left.trim()) {
                    faults.insert(left.trim().to_owned());
                }
            }
        }
    }
    assert!(faults.is_empty(), "text that is no message: {faults:#?}");
}

#[test]
fn every_sample_renders_in_every_language_and_scheme() {
    let mut keys = BTreeSet::new();
    for lang in Lang::ALL {
        for theme in Theme::ALL {
            let ctx = Ctx { theme, ..Ctx::plain(lang).at("/styleguide", "") };
            for sample in styleguide::samples(&ctx) {
                let html = sample.markup.into_string();
                assert!(!html.is_empty(), "{lang} {}", sample.key);
                assert!(!html.contains('\u{e000}'), "{lang} {}: a marker was left", sample.key);
                keys.insert(sample.key);
            }
            let page = styleguide::page(&ctx).into_string();
            assert!(page.contains(&format!("<html lang=\"{}\" dir=\"{}\"", lang.code(), lang.dir())));
        }
    }
    assert_eq!(keys.len(), 25);
}

#[test]
fn pages_hold_no_inline_code_and_no_inline_styles() {
    for lang in [Lang::En, Lang::Ar] {
        let page = styleguide::page(&Ctx::plain(lang)).into_string();
        assert!(!page.contains(" style="), "an inline style");
        assert!(!page.contains("<style"), "an inline style sheet");
        assert!(!page.contains("javascript:"), "an inline script");
        assert!(!page.contains(" onclick") && !page.contains(" onchange"), "an inline handler");
        for script in page.split("<script").skip(1) {
            assert!(script.starts_with(" type=\"module\" src=\"/assets/"), "an inline script");
        }
    }
}

#[test]
fn ids_are_unique_on_a_page() {
    let page = styleguide::page(&Ctx::plain(Lang::En)).into_string();
    let mut seen = BTreeSet::new();
    for part in page.split(" id=\"").skip(1) {
        let id = &part[..part.find('"').unwrap_or(0)];
        // The style guide alone shows the five stages of one import, whose id scripts look for.
        assert!(seen.insert(id.to_owned()) || id == "progress", "the id {id} occurs twice");
    }
}

#[test]
fn unreviewed_languages_say_so() {
    for lang in Lang::ALL {
        let ctx = Ctx::plain(lang);
        let page = Page::new("x").render(&ctx, &maud::html! {}).into_string();
        let said = page.contains(&ctx.t("footer-unreviewed"));
        assert_eq!(said, !crate::Messages::of(lang).reviewed(), "{lang}");
    }
}
