//! The lists behind the figures of a stocktake: each address counts exactly what its figure counts.

use sterna_archive::projection::MoneyPart;

use crate::query;
use crate::stocktake::{By, Denominator, StatusChoice, StocktakeQuery, Window, money_group};

/// Addresses of lists, for the figures of one question.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lists<'a>(pub &'a StocktakeQuery);

/// An address being put together.
struct Address<'a> {
    query: &'a StocktakeQuery,
    pairs: Vec<(String, String)>,
}

impl Lists<'_> {
    /// All records under the question's filters.
    pub fn all(self) -> String {
        self.start().href()
    }

    /// The activated ones.
    pub fn activated(self) -> String {
        self.start().holds("activated", "yes").href()
    }

    /// Those with a counted tag.
    pub fn tagged(self) -> String {
        self.start().tag(None).href()
    }

    /// Those that percentages are of.
    pub fn denominator(self) -> String {
        match self.0.denominator {
            Denominator::Tagged => self.tagged(),
            Denominator::Activated => self.activated(),
            Denominator::All => self.all(),
        }
    }

    /// Those counted in a group.
    pub fn group(self, code: &str) -> String {
        let start = self.counted();
        match (self.0.by, self.0.by.facet()) {
            (By::Cluster, _) => start.tag(Some(format!("cluster:{code}"))),
            (By::Area, _) => start.tag(Some(format!("area:{code}"))),
            (_, Some(facet)) => start.holds(facet, code).tag(None),
            (_, None) => start.tag(Some(format!("{}:{code}", self.0.counted_framework()))),
        }
        .href()
    }

    /// Those with a fact, tagged or not.
    pub fn recorded(self, code: &str) -> String {
        let start = self.counted();
        match self.0.by.facet() {
            Some(facet) => start.holds(facet, code).href(),
            None => start.href(),
        }
    }

    /// Those with money beside the groups.
    pub fn money(self, part: MoneyPart) -> String {
        self.counted().own("group", money_group(part, self.0)).window().href()
    }

    fn start(&self) -> Address<'_> {
        let query = self.0;
        let mut pairs: Vec<(String, String)> =
            query.collections.iter().map(|slug| ("collection".to_owned(), slug.clone())).collect();
        for (key, values) in &query.filters {
            pairs.extend(values.iter().map(|value| (key.clone(), value.clone())));
        }
        pairs.extend(days("period", query.period));
        for state in ["draft", "withdrawn"] {
            let own = ("not-state".to_owned(), state.to_owned());
            if !pairs.contains(&own) {
                pairs.push(own);
            }
        }
        Address { query, pairs }
    }

    /// What the groups count: with `activated` as denominator, those only.
    fn counted(&self) -> Address<'_> {
        let start = self.start();
        if self.0.denominator == Denominator::Activated { start.holds("activated", "yes") } else { start }
    }
}

impl Address<'_> {
    fn own(mut self, key: &str, value: String) -> Self {
        self.pairs.push((key.to_owned(), value));
        self
    }

    /// A fact. Values of one key are alternatives, so where the question itself uses the key, `group` narrows.
    fn holds(self, key: &str, value: &str) -> Self {
        if self.query.filters.contains_key(key) {
            self.own("group", format!("{key}:{value}"))
        } else {
            self.own(key, value.to_owned())
        }
    }

    /// A counted tag: any of the framework, or of a concept or a partition's group.
    fn tag(self, of: Option<String>) -> Self {
        let plain = self.query.tagged.is_open()
            && self.query.status == StatusChoice::Confirmed
            && !self.query.filters.contains_key("concept");
        let framework = self.query.counted_framework().to_owned();
        match (plain, of) {
            (true, Some(of)) => self.own("concept", of),
            (true, None) => self.own("tagged", framework),
            (false, of) => self.own("group", of.unwrap_or(framework)).window(),
        }
    }

    /// The window and the status that a `group` looks at.
    fn window(mut self) -> Self {
        self.pairs.extend(days("tagged", self.query.tagged));
        if self.query.status == StatusChoice::Suggested {
            self.pairs.push(("tags".to_owned(), self.query.status.code().to_owned()));
        }
        self
    }

    fn href(&self) -> String {
        query::href("/projects", &self.pairs)
    }
}

/// The ends of a window that are set.
fn days(name: &str, window: Window) -> impl Iterator<Item = (String, String)> {
    let end = move |end: &str, day: Option<jiff::civil::Date>| {
        day.map(|day| (format!("{name}-{end}"), day.to_string()))
    };
    [end("from", window.from), end("to", window.to)].into_iter().flatten()
}
