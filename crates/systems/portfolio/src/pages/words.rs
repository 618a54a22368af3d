//! Codes as a reader knows them: objectives, countries, types, statuses, amounts.

use maud::{Markup, html};
use sterna_archive::Sensitivity;
use sterna_site::Ctx;
use sterna_site::components::ObjectiveChip;
use sterna_vocabulary as vocabulary;

use crate::project::Sum;

/// The cluster of an objective, 1 to 4; 0 for what is no objective.
pub fn cluster_of(objective: &str) -> u8 {
    let framework = vocabulary::framework("gcm");
    let partition = framework.and_then(|framework| framework.partition("imrf-cluster"));
    let position = partition
        .and_then(|partition| partition.groups.iter().position(|group| group.members.contains(&objective)));
    position.map_or(0, |position| u8::try_from(position + 1).unwrap_or(0))
}

/// A concept as a chip; objectives lead to their pages, others to the vocabulary.
pub fn concept_chip(ctx: &Ctx, framework: &str, code: &str) -> ObjectiveChip {
    let label = concept_label(ctx, framework, code);
    if framework == "gcm" {
        ObjectiveChip::new(code, label, cluster_of(code))
    } else {
        ObjectiveChip {
            href: Some(format!("/vocabulary/{framework}#{code}")),
            code: code.to_owned(),
            label,
            ..ObjectiveChip::default()
        }
    }
}

/// Why software suggests something, in the reader's language; empty for a code nobody words.
pub fn reason_words(ctx: &Ctx, code: &str, words: &[String]) -> String {
    match code {
        "align-reason-words" | "align-reason-crosswalk" => {
            ctx.t_args(code, &[("words", ctx.content(&words.join(" · ")).into())])
        }
        "align-reason-whole" => ctx.t(code),
        _ => String::new(),
    }
}

/// The short label of a concept; its code when nothing is known of it.
pub fn concept_label(ctx: &Ctx, framework: &str, code: &str) -> String {
    vocabulary::concept(framework, code)
        .map_or_else(|| code.to_owned(), |concept| ctx.content(concept.short_label(ctx.lang).text))
}

/// A framework's name.
pub fn framework_name(ctx: &Ctx, framework: &str) -> String {
    vocabulary::framework(framework)
        .map_or_else(|| framework.to_owned(), |one| ctx.content(one.name(ctx.lang).text))
}

/// A country's or area's name with the mark of its footnote, if it has one.
pub fn country_name(ctx: &Ctx, code: &str) -> String {
    vocabulary::country(code)
        .map_or_else(|| code.to_owned(), |country| ctx.content(&country.name_with_mark(ctx.lang)))
}

/// A region's name: the list is told by the code's place in any list we have.
pub fn region_name(ctx: &Ctx, code: &str) -> String {
    vocabulary::region_lists()
        .iter()
        .find_map(|list| list.region(code))
        .map_or_else(|| code.to_owned(), |region| ctx.content(region.label(ctx.lang).text))
}

/// A value of a facet in words.
pub fn facet_value(ctx: &Ctx, key: &str, value: &str) -> String {
    match key {
        "type" => ctx.t(&format!("type-{value}")),
        "state" => ctx.t(&format!("state-{value}")),
        "counted" => ctx.t(&format!("counts-{value}")),
        "activated" => ctx.t(&format!("activated-{value}")),
        "status" => match vocabulary::activity_status(value) {
            Some(status) => ctx.content(status.label(ctx.lang).text),
            None => ctx.t(&format!("status-{value}")),
        },
        "country" => country_name(ctx, value),
        "region" => region_name(ctx, value),
        "language" => vocabulary::language(value)
            .map_or_else(|| value.to_owned(), |language| ctx.content(language.label(ctx.lang).text)),
        _ => value.to_owned(),
    }
}

/// A value of a filter in words: facets, and what stocktakes filter by beside them.
pub fn filter_value(ctx: &Ctx, key: &str, value: &str) -> String {
    let bare = key.strip_prefix("not-").unwrap_or(key);
    match bare {
        "tagged" | "untagged" | "untouched" | "none" | "suggested" => framework_name(ctx, value),
        "concept" => match value.split_once(':') {
            Some(("cluster", code)) => group_label(ctx, "imrf-cluster", code),
            Some(("area", code)) => group_label(ctx, "fund-area", code),
            Some((framework, code)) => format!("{code} {}", concept_label(ctx, framework, code)),
            None => format!("{value} {}", concept_label(ctx, "gcm", value)),
        },
        "to-decide" => ctx.t(&format!("to-decide-{value}")),
        "money-recorded" => ctx.t("yes"),
        "tags" => ctx.t(&format!("tags-{value}")),
        "group" => group_value(ctx, value),
        _ => facet_value(ctx, bare, value),
    }
}

/// A `group` of a list's address: what its figure counts.
fn group_value(ctx: &Ctx, value: &str) -> String {
    let (kind, code) = value.split_once(':').unwrap_or((value, ""));
    match (kind, crate::stocktake::money_part_name(code)) {
        ("money", Some(part)) => ctx.t(&format!("line-{part}")),
        ("money", None) => value.to_owned(),
        _ if code.is_empty() => framework_name(ctx, kind),
        ("cluster" | "area", _) => filter_value(ctx, "concept", value),
        _ if vocabulary::framework(kind).is_some() => filter_value(ctx, "concept", value),
        _ => facet_value(ctx, kind, code),
    }
}

/// A group of objectives by its code and label.
pub fn group_label(ctx: &Ctx, partition: &str, code: &str) -> String {
    let clusters = partition == "imrf-cluster";
    let partition = vocabulary::framework("gcm").and_then(|framework| framework.partition(partition));
    partition.and_then(|partition| partition.group(code)).map_or_else(
        || code.to_owned(),
        |group| {
            let label = ctx.content(group.label(ctx.lang).text);
            // The field names the clusters by their numbers alone.
            if clusters { label } else { format!("{code} {label}") }
        },
    )
}

/// The objectives of a cluster of the International Migration Review Forum, in words; empty for what is none.
pub fn cluster_members(ctx: &Ctx, code: &str) -> String {
    let clusters = vocabulary::framework("gcm").and_then(|framework| framework.partition("imrf-cluster"));
    clusters.and_then(|clusters| clusters.group(code)).map_or_else(String::new, |group| {
        let separator = if ctx.rtl() { "، " } else { ", " };
        ctx.t_args("cluster-members", &[("numbers", group.members.join(separator).into())])
    })
}

/// An amount with its currency.
pub fn amount(ctx: &Ctx, currency: &str, minor: i128) -> String {
    let exponent = vocabulary::currency(currency).map_or(2, |currency| currency.exponent);
    ctx.money(minor, currency, exponent)
}

/// Amounts one under the other; words when there are none.
pub fn amounts(ctx: &Ctx, sums: &[Sum]) -> Markup {
    html! {
        @if sums.is_empty() { span.soft { (ctx.t("none-recorded")) } }
        @for (index, sum) in sums.iter().enumerate() {
            @if index > 0 { br; }
            span.amount { (amount(ctx, &sum.currency, i128::from(sum.minor))) }
        }
    }
}

/// A share in millionths as a percentage with at most four decimals, as stated.
pub fn share(ctx: &Ctx, millionths: u32) -> String {
    if millionths % 10_000 == 0 {
        return ctx.percent(i64::from(millionths / 10_000));
    }
    let text = format!("{}.{:04}", millionths / 10_000, millionths % 10_000);
    format!("{}\u{202f}%", text.trim_end_matches('0'))
}

/// The message of a sensitivity.
pub fn sensitivity_key(sensitivity: Sensitivity) -> &'static str {
    match sensitivity {
        Sensitivity::Open => "sensitivity-open",
        Sensitivity::Coarse => "sensitivity-coarse",
        Sensitivity::Withheld => "sensitivity-withheld",
    }
}
