//! The face every page shares: shell, components, charts, a map, six languages, and the manners of the API.
//!
//! A room hands this crate plain view structs and gets markup back; it declares its addresses as [`Route`]s and
//! gets a router, a permission check and an OpenAPI document back. Nothing here knows a kind of record or the
//! archive: what other rooms show on a shared page they offer through [`Panel`] and [`RecordCard`].
//!
//! Start with docs/develop/add-a-page.md; `/styleguide` shows every component in every language and both schemes.

pub mod components;
pub mod figures;
pub mod format;
pub mod styleguide;

mod assets;
mod ctx;
mod cursor;
mod door;
mod etag;
mod mark;
mod messages;
mod negotiation;
mod openapi;
mod page;
mod panels;
mod preferences;
mod problem;
mod record_cards;
mod routes;
mod shell;
mod slot;
mod sorting;
mod subject_page;
mod wants;

#[cfg(test)]
mod tests;

pub use assets::built as assets_built;
pub use ctx::{Ctx, TextSize, Theme};
pub use cursor::Cursor;
pub use door::{Door, Principal};
pub use etag::{IfMatch, etag};
pub use messages::{Arg, Messages};
pub use negotiation::negotiate;
pub use openapi::OpenApi;
pub use page::{Crumb, Page};
pub use panels::{Panel, PanelError, Panels, Subject};
pub use problem::Problem;
pub use record_cards::RecordCard;
pub use routes::{Parameter, Permission, Place, Route, RouteError, RouteInfo, RouteTable, ValueKind};
pub use shell::{NavItem, Shell, Status};
pub use slot::Slot;
pub use sorting::sort_by_name;
pub use subject_page::subject_routes;
pub use wants::Wants;

use std::sync::Arc;

/// The pages and files that belong to nobody else: assets, preferences, the style guide, the API document's frame.
///
/// The binary merges this with the tables of the rooms and calls [`RouteTable::into_router`], then
/// [`Door::around`].
pub fn routes() -> RouteTable<()> {
    RouteTable::new().merge(assets::routes()).merge(preferences::routes()).merge(styleguide::routes())
}

/// Markup from futures that are boxed so that a trait can hold them.
pub type Pending<'a, T> = futures::future::BoxFuture<'a, T>;

/// A shell shared by every request.
pub type SharedShell = Arc<Shell>;
