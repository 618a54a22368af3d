//! What a page knows about the request that asked for it: language, scheme, place, and the shell around it.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::request::Parts;
use jiff::civil::Date;
use maud::Markup;
use sterna_vocabulary::Lang;

use crate::messages::{Arg, Messages};
use crate::shell::Shell;
use crate::slot::{self, Slot};
use crate::{Principal, format};

/// The colour scheme a reader chose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the reader's system says.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// All, in the order of the switch.
    pub const ALL: [Theme; 3] = [Theme::Auto, Theme::Light, Theme::Dark];

    /// The value in cookies, addresses and `data-theme`.
    pub const fn code(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// The scheme of an exact code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.code() == code)
    }
}

/// The text size a reader chose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextSize {
    /// 17 px.
    #[default]
    Normal,
    /// 20 px.
    Large,
    /// 24 px.
    Larger,
}

impl TextSize {
    /// All, in the order of the switch.
    pub const ALL: [TextSize; 3] = [TextSize::Normal, TextSize::Large, TextSize::Larger];

    /// The value in cookies, addresses and `data-text`.
    pub const fn code(self) -> &'static str {
        match self {
            TextSize::Normal => "normal",
            TextSize::Large => "large",
            TextSize::Larger => "larger",
        }
    }

    /// The size of an exact code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.code() == code)
    }
}

/// What a page is rendered for. Cheap to clone; an axum extractor.
///
/// [`crate::Door`] makes it from the request. Without a door (a unit test) the extractor falls back to the
/// request's own address and headers.
#[derive(Clone)]
pub struct Ctx {
    /// The language of the page.
    pub lang: Lang,
    /// The scheme.
    pub theme: Theme,
    /// The text size.
    pub text_size: TextSize,
    /// The path asked for, percent-encoded as it came.
    pub path: String,
    /// The query asked for, without its question mark; empty when there is none.
    pub query: String,
    /// Who asks.
    pub principal: Principal,
    /// The shell: navigation, version, status.
    pub shell: Arc<Shell>,
    /// Brackets every message, so that a test finds text that is not a message.
    pub(crate) pseudo: bool,
}

impl Ctx {
    /// A context outside any request: for tests, samples and generated documents.
    pub fn plain(lang: Lang) -> Self {
        Self {
            lang,
            theme: Theme::Auto,
            text_size: TextSize::Normal,
            path: "/".to_owned(),
            query: String::new(),
            principal: Principal::Owner,
            shell: Arc::new(Shell::default()),
            pseudo: false,
        }
    }

    /// English in the pseudo-locale: each message stands in ⟦brackets⟧. For tests that look for text which is not a
    /// message.
    pub fn pseudo() -> Self {
        Self { pseudo: true, ..Self::plain(Lang::En) }
    }

    /// The same context at another address.
    #[must_use]
    pub fn at(mut self, path: &str, query: &str) -> Self {
        path.clone_into(&mut self.path);
        query.clone_into(&mut self.query);
        self
    }

    /// A message of the page's language; in English when the language lacks it. `key.attribute` names an attribute.
    pub fn t(&self, key: &str) -> String {
        self.t_args(key, &[])
    }

    /// A message with values: `ctx.t_args("rows", &[("count", 3.into())])`.
    pub fn t_args(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let text = Messages::of(self.lang).text(key, args);
        if self.pseudo { format!("⟦{text}⟧") } else { text }
    }

    /// Whether the page's language or English has the message.
    pub fn has(&self, key: &str) -> bool {
        Messages::of(self.lang).has(key) || Messages::of(Lang::En).has(key)
    }

    /// A message as markup, with links and other markup in the places of its variables.
    pub fn sentence(&self, key: &str, slots: &[(&str, Slot<'_>)]) -> Markup {
        slot::sentence(self, key, slots)
    }

    /// Content: words that come from a record, not from the interface. The text itself, except in the pseudo-locale,
    /// where content counts as accounted for.
    pub fn content(&self, text: &str) -> String {
        if self.pseudo { format!("⟦{text}⟧") } else { text.to_owned() }
    }

    /// A whole number as the language writes it.
    pub fn number(&self, value: impl Into<i64>) -> String {
        format::number(self.lang, value.into())
    }

    /// A count as the language writes it.
    pub fn count(&self, value: u64) -> String {
        format::number(self.lang, i64::try_from(value).unwrap_or(i64::MAX))
    }

    /// A whole percentage.
    pub fn percent(&self, value: i64) -> String {
        format::percent(self.lang, value)
    }

    /// An exact amount in minor units.
    pub fn money(&self, minor: i128, currency: &str, exponent: u8) -> String {
        format::money(self.lang, minor, currency, exponent)
    }

    /// A calendar date written out.
    pub fn date(&self, date: Date) -> String {
        format::date(self.lang, date)
    }

    /// An instant in UTC, written out.
    pub fn instant(&self, at: jiff::Timestamp) -> String {
        format::instant(self.lang, at)
    }

    /// Whether the page is written from right to left.
    pub fn rtl(&self) -> bool {
        self.lang.rtl()
    }

    /// The address of this page with one query parameter set (`Some`) or removed (`None`); the rest stays, except
    /// `after`, since another view starts on its first page.
    pub fn here_with(&self, name: &str, value: Option<&str>) -> String {
        let mut pairs: Vec<(String, String)> =
            self.pairs().into_iter().filter(|(key, _)| key != name && key != "after").collect();
        if let Some(value) = value {
            pairs.push((name.to_owned(), value.to_owned()));
        }
        address(&self.path, &pairs)
    }

    /// The address of this page without one value of a query parameter that may occur several times.
    pub fn here_without(&self, name: &str, value: &str) -> String {
        let pairs: Vec<(String, String)> = self
            .pairs()
            .into_iter()
            .filter(|(key, held)| !(key == name && held == value) && key != "after")
            .collect();
        address(&self.path, &pairs)
    }

    /// The query as decoded pairs, in order.
    pub fn pairs(&self) -> Vec<(String, String)> {
        self.query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
                (decode(key), decode(value))
            })
            .collect()
    }

    /// This page's address as it was asked for.
    pub fn here(&self) -> String {
        if self.query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, self.query) }
    }
}

/// An address from a path and query pairs, percent-encoded.
fn address(path: &str, pairs: &[(String, String)]) -> String {
    if pairs.is_empty() {
        return path.to_owned();
    }
    let query: Vec<String> =
        pairs.iter().map(|(key, value)| format!("{}={}", encode(key), encode(value))).collect();
    format!("{path}?{}", query.join("&"))
}

/// Percent-encodes a query name or value.
pub(crate) fn encode(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

fn decode(text: &str) -> String {
    let spaced = text.replace('+', " ");
    percent_encoding::percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
}

impl<S: Send + Sync> FromRequestParts<S> for Ctx {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        if let Some(ctx) = parts.extensions.get::<Ctx>() {
            return Ok(ctx.clone());
        }
        let path = parts.uri.path().to_owned();
        let query = parts.uri.query().unwrap_or_default().to_owned();
        Ok(Ctx::plain(crate::negotiation::of_request(&parts.headers, &query)).at(&path, &query))
    }
}
