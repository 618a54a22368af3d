//! What the portfolio shows on the pages of objectives and countries.

use maud::Markup;
use sterna_archive::projection::{Filter, GroupBy, ListQuery, Order, TallyQuery};
use sterna_site::{Ctx, Panel, PanelError, Pending, Subject};

use super::Portfolio;
use crate::kind::PROJECT;
use crate::pages::{SubjectPanelView, words};
use crate::query;

/// Projects of a subject.
pub struct PortfolioPanel(pub Portfolio);

/// Rows of a panel.
const ROWS: usize = 5;

impl Panel for PortfolioPanel {
    fn key(&self) -> &'static str {
        "panel-projects"
    }

    fn offer<'a>(
        &'a self,
        subject: &'a Subject,
        ctx: &'a Ctx,
    ) -> Pending<'a, Result<Option<Markup>, PanelError>> {
        Box::pin(async move { self.view(subject, ctx).await.map(|view| Some(view.render(ctx))) })
    }
}

impl PortfolioPanel {
    async fn view(&self, subject: &Subject, ctx: &Ctx) -> Result<SubjectPanelView, PanelError> {
        let portfolio = &self.0;
        let (name, pair) = match subject {
            Subject::Objective(code) => {
                (words::concept_label(ctx, "gcm", code), ("concept".to_owned(), format!("gcm:{code}")))
            }
            Subject::Country(code) => (words::country_name(ctx, code), ("country".to_owned(), code.clone())),
        };
        let mut pairs = vec![
            pair,
            ("not-state".to_owned(), "draft".to_owned()),
            ("not-state".to_owned(), "withdrawn".to_owned()),
        ];
        // Invented records are never counted beside real ones under a State's name.
        pairs.extend(portfolio.default_collections().await.map_err(|error| PanelError::of(&error))?);
        let rule =
            crate::ActivatedRule::load(&portfolio.partition).await.map_err(|error| PanelError::of(&error))?;
        let filter = query::filter_of(&pairs, &rule).map_err(|error| PanelError::of(&error))?;
        let asked = ListQuery {
            filter: filter.clone(),
            order: Order::Title(ctx.lang.code().to_owned()),
            descending: false,
            after: None,
            limit: ROWS,
            facets: Vec::new(),
        };
        let page = portfolio
            .partition
            .list(&portfolio.reader(ctx), &asked)
            .await
            .map_err(|error| PanelError::of(&error))?;
        let collections = portfolio.collections(ctx).await.map_err(|error| PanelError::of(&error))?;
        let invented = super::list::invented(&collections);
        let objectives = match subject {
            Subject::Objective(_) => Vec::new(),
            Subject::Country(_) => self.objectives(ctx, filter).await?,
        };
        Ok(SubjectPanelView {
            name,
            total: page.total,
            href: query::href("/projects", &pairs),
            rows: page
                .rows
                .iter()
                .map(|row| super::list::row_view(row.record.as_str(), &row.card, &invented))
                .collect(),
            objectives,
        })
    }

    async fn objectives(&self, ctx: &Ctx, filter: Filter) -> Result<Vec<(String, u64)>, PanelError> {
        let counts = self.0.counts(ctx).await.map_err(|error| PanelError::of(&error))?;
        let tally = counts.tally(&TallyQuery {
            filter: filter.with_facet("kind", [PROJECT]),
            group_by: GroupBy::Concepts { framework: "gcm", groups: &[] },
            framework: Some("gcm"),
            money: None,
            tagged_window: None,
        });
        // In the order of the objectives' numbers, not of their counts.
        let mut groups: Vec<(String, u64)> = tally
            .groups
            .into_iter()
            .filter(|group| group.records > 0)
            .map(|group| (group.code, group.records))
            .collect();
        groups.sort_by_key(|(code, _)| code.parse::<u32>().unwrap_or(u32::MAX));
        Ok(groups)
    }
}
