//! The document around a page's content.

use maud::{DOCTYPE, Markup, html};
use sterna_vocabulary::Lang;

use crate::components::{Notice, Standing, UndoBar, key_help};
use crate::preferences;
use crate::{Ctx, Messages, TextSize, Theme, assets, ctx, mark};

/// One step of the way to a page.
#[derive(Clone, Debug)]
pub struct Crumb {
    /// Its name.
    pub label: String,
    /// Where it leads.
    pub href: String,
}

/// A page: its title and what stands around its content. Build it, then [`Page::render`].
#[derive(Clone, Debug, Default)]
pub struct Page {
    title: String,
    crumbs: Vec<Crumb>,
    notices: Vec<Notice>,
    undo: Option<UndoBar>,
    standing: bool,
    synthetic: bool,
    factual: bool,
    wide: bool,
}

impl Page {
    /// A page with the title of the browser's tab.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), ..Self::default() }
    }

    /// Adds a step of the way here, outermost first. The page itself is not named again.
    #[must_use]
    pub fn crumb(mut self, label: impl Into<String>, href: impl Into<String>) -> Self {
        self.crumbs.push(Crumb { label: label.into(), href: href.into() });
        self
    }

    /// Adds a notice above the content.
    #[must_use]
    pub fn notice(mut self, notice: Notice) -> Self {
        self.notices.push(notice);
        self
    }

    /// Says what was just done and offers to undo it.
    #[must_use]
    pub fn undo(mut self, undo: Option<UndoBar>) -> Self {
        self.undo = undo;
        self
    }

    /// Prints the standing sentence on voluntary tagging: for every view of counts.
    #[must_use]
    pub fn standing(mut self) -> Self {
        self.standing = true;
        self
    }

    /// Marks the page as showing synthetic demonstration data: the word and a striped edge.
    #[must_use]
    pub fn synthetic(mut self, synthetic: bool) -> Self {
        self.synthetic = synthetic;
        self
    }

    /// Marks the page as showing a demonstration made of published facts.
    #[must_use]
    pub fn factual(mut self, factual: bool) -> Self {
        self.factual = factual;
        self
    }

    /// Uses the whole width: for tables and work screens.
    #[must_use]
    pub fn wide(mut self) -> Self {
        self.wide = true;
        self
    }

    /// The whole document.
    pub fn render(&self, ctx: &Ctx, content: &Markup) -> Markup {
        let head = assets::head();
        let name = ctx.t("site-name");
        let theme = (ctx.theme != Theme::Auto).then_some(ctx.theme.code());
        let text = (ctx.text_size != TextSize::Normal).then_some(ctx.text_size.code());
        html! {
            (DOCTYPE)
            html lang=(ctx.lang.code()) dir=(ctx.lang.dir()) data-theme=[theme] data-text=[text] {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content=(theme.unwrap_or("light dark"));
                    title { (self.title) @if self.title != name { " · " (name) } }
                    link rel="icon" href="/favicon.svg" type="image/svg+xml";
                    @for style in &head.styles { link rel="stylesheet" href=(style); }
                    @for script in &head.scripts { script type="module" src=(script) {} }
                }
                body data-synthetic[self.synthetic] data-factual[self.factual] {
                    a.skip href="#main" { (ctx.t("shell-skip")) }
                    (masthead(ctx))
                    (self.banners(ctx))
                    main.page.wide[self.wide] id="main" tabindex="-1" {
                        (self.way(ctx))
                        @for notice in &self.notices { (notice.render(ctx)) }
                        @if let Some(undo) = &self.undo { (undo.render(ctx)) }
                        (content)
                        @if self.standing { (Standing.render(ctx)) }
                    }
                    (footer(ctx))
                    (key_help(ctx))
                    div.visually-hidden id="announce" role="status" aria-live="polite" {}
                }
            }
        }
    }

    fn banners(&self, ctx: &Ctx) -> Markup {
        html! {
            @if ctx.shell.status.read_only() {
                div.banner.banner-warn role="status" { p { (ctx.t("banner-read-only")) } }
            }
            @if self.synthetic {
                div.banner.banner-synthetic role="note" {
                    p { strong { (ctx.t("banner-synthetic")) } " " (ctx.t("banner-synthetic.detail")) }
                }
            }
            @if self.factual {
                div.banner.banner-factual role="note" {
                    p { strong { (ctx.t("banner-factual")) } " " (ctx.t("banner-factual.detail")) }
                }
            }
        }
    }

    fn way(&self, ctx: &Ctx) -> Markup {
        html! {
            @if !self.crumbs.is_empty() {
                nav.crumbs aria-label=(ctx.t("shell-crumbs")) {
                    ol { @for crumb in &self.crumbs { li { a href=(crumb.href) { (ctx.content(&crumb.label)) } } } }
                }
            }
        }
    }
}

fn masthead(ctx: &Ctx) -> Markup {
    let shell = &ctx.shell;
    html! {
        header.masthead {
            div.masthead-line {
                a.wordmark href="/" { (mark::tern()) span { (ctx.t("site-name")) } }
                @if !shell.navigation.is_empty() {
                    nav.places aria-label=(ctx.t("shell-navigation")) {
                        ul {
                            @for item in &shell.navigation {
                                @let current = item.at.iter().any(|at| belongs(&ctx.path, at));
                                @let shortcut = item.shortcut.map(|key| key.to_string());
                                li {
                                    a href=(item.href) aria-current=[current.then_some("page")] data-go=[shortcut] {
                                        (ctx.t(item.key))
                                    }
                                }
                            }
                        }
                    }
                }
                @if let Some(action) = &shell.search {
                    form.search role="search" method="get" action=(action) {
                        label.visually-hidden for="search" { (ctx.t("shell-search")) }
                        input id="search" type="search" name="q" placeholder=(ctx.t("shell-search"))
                            maxlength="200" autocomplete="off" aria-keyshortcuts="/";
                        button.visually-hidden type="submit" { (ctx.t("shell-search-go")) }
                    }
                }
                (switches(ctx))
            }
        }
    }
}

/// Whether a path lies under a place: `/projects/x` under `/projects`, `/` only under itself.
fn belongs(path: &str, at: &str) -> bool {
    let at = at.trim_end_matches('/');
    if at.is_empty() {
        path == "/"
    } else {
        path == at || path.strip_prefix(at).is_some_and(|rest| rest.starts_with('/'))
    }
}

fn switches(ctx: &Ctx) -> Markup {
    html! {
        div.switches {
            details.menu name="switch" {
                summary { span.visually-hidden { (ctx.t("shell-language")) } " " (ctx.content(ctx.lang.own_name())) }
                ul.menu-list { @for lang in Lang::ALL { li { (language_link(ctx, lang)) } } }
            }
            details.menu name="switch" {
                summary { (ctx.t("shell-display")) }
                div.menu-list {
                    p.menu-title id="switch-theme" { (ctx.t("shell-theme")) }
                    ul aria-labelledby="switch-theme" {
                        @for theme in Theme::ALL {
                            li { (choice(ctx, "theme", theme.code(), ctx.theme == theme)) }
                        }
                    }
                    p.menu-title id="switch-text" { (ctx.t("shell-text")) }
                    ul aria-labelledby="switch-text" {
                        @for size in TextSize::ALL {
                            li { (choice(ctx, "text", size.code(), ctx.text_size == size)) }
                        }
                    }
                }
            }
        }
    }
}

fn language_link(ctx: &Ctx, lang: Lang) -> Markup {
    html! {
        a href=(ctx.here_with("lang", Some(lang.code()))) lang=(lang.code()) hreflang=(lang.code()) dir=(lang.dir())
            aria-current=[(ctx.lang == lang).then_some("true")] { (ctx.content(lang.own_name())) }
    }
}

fn choice(ctx: &Ctx, name: &str, code: &str, current: bool) -> Markup {
    let back = ctx::encode(&ctx.here());
    html! {
        a href={ (preferences::PATH) "?" (name) "=" (code) "&back=" (back) } rel="nofollow"
            aria-current=[current.then_some("true")] { (ctx.t(&format!("shell-{name}-{code}"))) }
    }
}

fn footer(ctx: &Ctx) -> Markup {
    let shell = &ctx.shell;
    let seq = shell.status.seq();
    html! {
        footer.colophon {
            div.colophon-line {
                p.colophon-name { (ctx.t("site-name")) " — " (ctx.t("site-tagline")) }
                @if !Messages::of(ctx.lang).reviewed() { p { (ctx.t("footer-unreviewed")) } }
                p {
                    (ctx.t_args("footer-version", &[("version", shell.version.as_str().into())]))
                    @if seq > 0 { " · " (ctx.t_args("footer-seq", &[("seq", seq.into())])) }
                }
                ul.colophon-languages {
                    @for lang in Lang::ALL { li { (language_link(ctx, lang)) } }
                }
                p.colophon-keys {
                    @for item in &shell.colophon { a href=(item.href) { (ctx.t(item.key)) } " · " }
                    a href="#keys" { (ctx.t("keys-title")) }
                    " · " a href="/styleguide" { (ctx.t("styleguide-title")) }
                }
            }
        }
    }
}
