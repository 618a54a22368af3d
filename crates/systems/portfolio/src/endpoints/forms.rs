//! Forms as pairs, and where a form goes back to.

use axum::response::{IntoResponse, Redirect, Response};
use sterna_site::Ctx;
use sterna_site::components::UndoBar;

/// What an address tells of the last step; it goes with the next one.
pub const TOLD: [&str; 7] = ["done", "count", "refused", "kept", "undone", "untagged", "why"];

/// The pairs of a posted form.
pub type Pairs = Vec<(String, String)>;

/// The value of a name; empty when it is absent.
pub fn value<'a>(pairs: &'a [(String, String)], name: &str) -> &'a str {
    pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
}

/// All values of a name.
pub fn values(pairs: &[(String, String)], name: &str) -> Vec<String> {
    pairs
        .iter()
        .filter(|(key, value)| key == name && !value.is_empty())
        .map(|(_, value)| value.clone())
        .collect()
}

/// Back to the page a form came from, with something told to it. Only a path of ours is gone back to.
pub fn back(pairs: &[(String, String)], fallback: &str, tell: &[(&str, &str)]) -> Response {
    let wanted = value(pairs, "return");
    // A browser drops tabs and line ends: `/<tab>/elsewhere` would leave this site.
    let ours = wanted.starts_with('/')
        && !wanted.starts_with("//")
        && !wanted.contains(|sign: char| sign == '\\' || sign.is_control());
    let path = if ours { wanted } else { fallback };
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let mut held: Pairs = crate::query::decoded(query);
    held.retain(|(key, _)| !TOLD.contains(&key.as_str()));
    held.extend(tell.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())));
    Redirect::to(&crate::query::href(path, &held)).into_response()
}

/// What was just done, from the address: `done` is the change set, `count` how many nodes it touched.
pub fn undo_bar(ctx: &Ctx) -> Option<UndoBar> {
    let pairs = ctx.pairs();
    let change = value(&pairs, "done");
    if change.is_empty() || sterna_archive::ChangeSetId::parse(change).is_none() {
        return None;
    }
    let count: i64 = value(&pairs, "count").parse().unwrap_or(1);
    let here: Pairs = pairs.iter().filter(|(key, _)| !TOLD.contains(&key.as_str())).cloned().collect();
    Some(UndoBar {
        text: ctx.t_args("done-changed", &[("count", count.into())]),
        action: "/undo".to_owned(),
        fields: vec![
            ("change".to_owned(), change.to_owned()),
            ("return".to_owned(), crate::query::href(&ctx.path, &here)),
        ],
    })
}
