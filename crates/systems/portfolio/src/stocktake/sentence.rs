//! Generated sentences, in the six languages of the house.

use sterna_site::{Arg, Messages};
use sterna_vocabulary::Lang;

use super::{By, Denominator, Group, Settings, Share, StatusChoice, Stocktake, StocktakeQuery};

/// The sentence of a group: how many projects, of what, in per cent. A group without projects reads “none recorded”.
pub fn sentence(stocktake: &Stocktake, group: &Group, lang: Lang) -> String {
    let words = Messages::of(lang);
    let by = By::from_code(stocktake.by).unwrap_or_default();
    let key = match (by, stocktake.tags == StatusChoice::Suggested.code()) {
        (_, true) => "stocktake-sentence-suggested",
        (By::Cluster, _) => "stocktake-sentence-cluster",
        (By::Area, _) => "stocktake-sentence-area",
        (By::Objective, _) if stocktake.framework == "gcm" => "stocktake-sentence-objective",
        (By::Country | By::Region, _) => "stocktake-sentence-place",
        (By::Year, _) => "stocktake-sentence-year",
        _ => "stocktake-sentence-other",
    };
    let of = words.text(
        &format!("stocktake-of-{}", stocktake.denominator.kind),
        &[("count", number(stocktake.denominator.count))],
    );
    let mut args = vec![
        ("projects", number(group.projects)),
        ("code", Arg::from(group.code.clone())),
        ("label", Arg::from(group.label.clone())),
        ("of", Arg::from(of)),
    ];
    let percent = match group.share() {
        Share::None => return words.text(&format!("{key}-none"), &args),
        Share::BelowOne => words.text("stocktake-percent-below-one", &[]),
        Share::Whole(percent) => words.text("stocktake-percent", &[("percent", number(percent))]),
    };
    args.push(("percent", Arg::from(percent)));
    words.text(key, &args)
}

/// The standing words under every count: tagging is voluntary; figures show what was recorded, not what is done.
pub fn standing_sentence(lang: Lang) -> String {
    Messages::of(lang).text("stocktake-standing", &[])
}

/// How much of what could be tagged is tagged, in words.
pub fn coverage_sentence(stocktake: &Stocktake, lang: Lang) -> String {
    let coverage = &stocktake.coverage;
    let args = [
        ("tagged", number(coverage.tagged)),
        ("activated", number(coverage.activated)),
        ("all", number(coverage.all)),
        ("unknown", number(coverage.status_unknown)),
    ];
    Messages::of(lang).text("stocktake-coverage", &args)
}

/// The remarks under a stocktake: standing words, coverage, rule, rounding, windows, demonstration.
pub(super) fn notes(stocktake: &Stocktake, query: &StocktakeQuery, settings: &Settings) -> Vec<String> {
    let words = Messages::of(query.lang);
    let mut notes = vec![standing_sentence(query.lang), coverage_sentence(stocktake, query.lang)];
    let statuses = settings.rule.statuses.join(", ");
    notes.push(words.text("stocktake-rule", &[("statuses", Arg::from(statuses))]));
    notes.push(words.text(&format!("stocktake-rounding-{}", query.rounding.code()), &[]));
    if query.denominator == Denominator::Activated {
        notes.push(words.text("stocktake-note-activated-only", &[]));
    }
    let day = |date: Option<jiff::civil::Date>| {
        Arg::from(date.map_or_else(|| "…".to_owned(), |date| date.to_string()))
    };
    for (key, window) in
        [("stocktake-window-tagged", query.tagged), ("stocktake-window-period", query.period)]
    {
        if !window.is_open() {
            notes.push(words.text(key, &[("from", day(window.from)), ("to", day(window.to))]));
        }
    }
    if query.money.is_some() && query.status == StatusChoice::Confirmed {
        notes.push(words.text("stocktake-note-money", &[]));
    }
    if settings.synthetic {
        notes.push(words.text("stocktake-note-synthetic", &[]));
    } else if settings.demonstration() {
        notes.push(words.text("stocktake-note-factual", &[]));
    }
    if query.status == StatusChoice::Suggested {
        notes.push(
            words.text("stocktake-note-suggested", &[("version", Arg::from(settings.version.clone()))]),
        );
    }
    notes
}

/// A count as a message takes it. Fluent numbers are floats: exact up to 2^53, far above any count here.
fn number(count: u64) -> Arg<'static> {
    Arg::from(i64::try_from(count).unwrap_or(i64::MAX))
}
