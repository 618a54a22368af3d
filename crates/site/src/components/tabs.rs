//! Tabs that are links: each is a page with an address.

use maud::{Markup, html};

use crate::Ctx;

/// One tab.
#[derive(Clone, Debug)]
pub struct Tab {
    /// Its name.
    pub label: String,
    /// Its address.
    pub href: String,
    /// A count beside the name, formatted.
    pub count: Option<String>,
    /// Whether it is shown.
    pub current: bool,
}

/// Tabs of one thing.
#[derive(Clone, Debug)]
pub struct Tabs {
    /// What they are tabs of, for those who hear the page.
    pub label: String,
    /// In order.
    pub tabs: Vec<Tab>,
}

impl Tabs {
    /// The tabs.
    pub fn render(&self, _ctx: &Ctx) -> Markup {
        html! {
            nav.tabs aria-label=(self.label) {
                ul {
                    @for tab in &self.tabs {
                        li {
                            a href=(tab.href) aria-current=[tab.current.then_some("page")] {
                                (tab.label)
                                @if let Some(count) = &tab.count { " " span.tab-count { (count) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
