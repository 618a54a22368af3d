//! Activities drawn at random, as a reader would give them: texts trimmed, defaults filled in.

use jiff::civil::{Date, date};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use sterna_iati::{
    Activity, ActivityDate, Baseline, Budget, DateType, Description, Dimension, Document, Identifier,
    Indicator, Location, Measurement, Narrative, Outcome, ParticipatingOrganisation, Period,
    PlannedDisbursement, Point, RecipientCountry, RecipientRegion, Reference, RelatedActivity,
    ReportingOrganisation, ResultType, Role, Sector, Share, Status, Tag, Transaction, TransactionType, Value,
};

fn text() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9<>&\"' éдع移\n.]{0,40}x".prop_map(|text| text.trim().to_owned())
}

fn code() -> impl Strategy<Value = String> {
    "[A-Z0-9-]{1,12}"
}

fn day() -> impl Strategy<Value = Date> {
    (2000i16..2030, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| date(year, month, day))
}

fn narrative() -> impl Strategy<Value = Narrative> {
    (prop_oneof![Just("en"), Just("fr"), Just("ar"), Just("und")], text())
        .prop_map(|(language, text)| Narrative { language: Some(language.to_owned()), text })
}

fn words() -> impl Strategy<Value = Vec<Narrative>> {
    vec(narrative(), 0..3)
}

fn some_words() -> impl Strategy<Value = Vec<Narrative>> {
    vec(narrative(), 1..3)
}

fn value() -> impl Strategy<Value = Option<Value>> {
    (any::<i32>(), prop_oneof![Just("USD"), Just("EUR")], of(day())).prop_map(|(minor, currency, date)| {
        let minor = i64::from(minor);
        let sign = if minor < 0 { "-" } else { "" };
        let text = format!("{sign}{}.{:02}", minor.abs() / 100, minor.abs() % 100);
        Some(Value { text, minor: Some(minor), currency: Some(currency.to_owned()), date })
    })
}

fn share() -> impl Strategy<Value = Option<Share>> {
    of((0u32..=1_000_000).prop_map(Share))
}

fn document() -> impl Strategy<Value = Document> {
    (words(), words(), vec(code(), 0..2), of(day()), of(Just("application/pdf".to_owned()))).prop_map(
        |(titles, descriptions, categories, date, format)| Document {
            url: "https://example.org/a?b=c&d=%20".to_owned(),
            format,
            titles,
            descriptions,
            categories,
            languages: vec!["en".to_owned()],
            date,
        },
    )
}

fn measurement() -> impl Strategy<Value = Measurement> {
    (of(code()), vec(code(), 0..2), words(), vec(document(), 0..2)).prop_map(
        |(value, locations, comments, documents)| Measurement {
            value,
            dimensions: locations
                .iter()
                .map(|one| Dimension { name: "sex".to_owned(), value: one.clone() })
                .collect(),
            locations,
            comments,
            documents,
        },
    )
}

fn indicator() -> impl Strategy<Value = Indicator> {
    let baseline = (of(Just("2019".to_owned())), day(), measurement())
        .prop_map(|(year, date, measurement)| Baseline { year, date: Some(date), measurement });
    let period = (day(), day(), vec(measurement(), 0..2), vec(measurement(), 0..2)).prop_map(
        |(start, end, targets, actuals)| Period { start: Some(start), end: Some(end), targets, actuals },
    );
    (any::<bool>(), of(any::<bool>()), some_words(), words(), vec(baseline, 0..2), vec(period, 0..2))
        .prop_map(|(ascending, aggregation, titles, descriptions, baselines, periods)| Indicator {
            measure: Some("1".to_owned()),
            ascending,
            aggregation,
            titles,
            descriptions,
            references: Vec::new(),
            baselines,
            periods,
            documents: Vec::new(),
        })
}

fn result() -> impl Strategy<Value = Outcome> {
    let kind = prop_oneof![Just(ResultType::Output), Just(ResultType::Outcome), Just(ResultType::Impact)];
    let reference = code().prop_map(|code| Reference {
        vocabulary: "99".to_owned(),
        vocabulary_uri: Some("https://example.org/gcm".to_owned()),
        code,
    });
    (kind, some_words(), words(), vec(reference, 0..3), vec(indicator(), 0..2), vec(document(), 0..2))
        .prop_map(|(kind, titles, descriptions, references, indicators, documents)| Outcome {
            kind: Some(kind),
            aggregation: None,
            titles,
            descriptions,
            references,
            indicators,
            documents,
        })
}

fn transaction() -> impl Strategy<Value = Transaction> {
    let kind = prop_oneof![Just(TransactionType::IncomingFunds), Just(TransactionType::Disbursement)];
    (kind, of(day()), value(), words(), of(1u32..99), of(code())).prop_map(
        |(kind, date, value, descriptions, count, reference)| Transaction {
            reference,
            kind: Some(kind),
            date,
            value,
            descriptions,
            count,
            ..Transaction::default()
        },
    )
}

fn budget() -> impl Strategy<Value = Budget> {
    (day(), day(), value()).prop_map(|(start, end, value)| Budget {
        kind: "1".to_owned(),
        status: "2".to_owned(),
        start: Some(start),
        end: Some(end),
        value,
    })
}

fn planned() -> impl Strategy<Value = PlannedDisbursement> {
    (of(day()), of(day()), value(), of(1u32..9)).prop_map(|(start, end, value, count)| PlannedDisbursement {
        start,
        end,
        value,
        count,
        ..PlannedDisbursement::default()
    })
}

fn sector() -> impl Strategy<Value = Sector> {
    (code(), share(), words()).prop_map(|(code, share, narratives)| Sector {
        vocabulary: "1".to_owned(),
        vocabulary_uri: None,
        code,
        share,
        narratives,
    })
}

fn location() -> impl Strategy<Value = Location> {
    (words(), of((-9_000i32..=9_000, -18_000i32..=18_000))).prop_map(|(names, point)| Location {
        names,
        point: point.map(|(latitude, longitude)| Point {
            latitude: f64::from(latitude) / 100.0,
            longitude: f64::from(longitude) / 100.0,
        }),
        exactness: Some("1".to_owned()),
        ..Location::default()
    })
}

fn description() -> impl Strategy<Value = Option<Description>> {
    // One of a kind: the reader joins those whose languages differ.
    of(some_words().prop_map(|narratives| Description { kind: Some("1".to_owned()), narratives }))
}

/// An activity that has all that the schema asks for.
pub fn activity() -> impl Strategy<Value = Activity> {
    let head = (code(), some_words(), description(), some_words(), day(), of(any::<bool>()));
    let lists = (
        vec((code(), share()), 0..3),
        vec(location(), 0..2),
        vec(sector(), 0..3),
        vec((code(), any::<bool>()), 0..3),
        vec(document(), 0..2),
        vec(result(), 0..3),
    );
    let money = (vec(budget(), 0..2), vec(planned(), 0..2), vec(transaction(), 0..3), of(text()));
    (head, lists, money).prop_map(|(head, lists, money)| {
        let (identifier, titles, description, names, start, humanitarian) = head;
        let (countries, locations, sectors, tags, documents, results) = lists;
        let (budgets, planned_disbursements, transactions, extension) = money;
        Activity {
            other_identifiers: vec![Identifier {
                value: identifier.clone(),
                kind: Some("A1".to_owned()),
                owner: Some("XM-EX".to_owned()),
                owner_names: names.clone(),
            }],
            related: vec![RelatedActivity { kind: Some("1".to_owned()), reference: identifier.clone() }],
            identifier,
            default_language: Some("en".to_owned()),
            default_currency: Some("USD".to_owned()),
            hierarchy: Some(2),
            last_updated: Some("2024-01-01T00:00:00.5+02:00".to_owned()),
            humanitarian,
            reporting_org: Some(ReportingOrganisation {
                reference: Some("XM-EX".to_owned()),
                kind: Some("40".to_owned()),
                secondary: false,
                narratives: names.clone(),
            }),
            titles,
            descriptions: description.into_iter().collect(),
            participating_orgs: vec![ParticipatingOrganisation {
                role: Some(Role::Funding),
                narratives: names,
                ..ParticipatingOrganisation::default()
            }],
            status: Some(Status::Implementation),
            dates: vec![ActivityDate { kind: DateType::ActualStart, date: start }],
            countries: countries
                .into_iter()
                .map(|(code, share)| RecipientCountry { code, share, narratives: Vec::new() })
                .collect(),
            regions: vec![RecipientRegion {
                vocabulary: "2".to_owned(),
                code: "014".to_owned(),
                ..RecipientRegion::default()
            }],
            locations,
            sectors,
            tags: tags
                .into_iter()
                .map(|(code, of_results)| Tag {
                    vocabulary: "2".to_owned(),
                    code,
                    of_results,
                    ..Tag::default()
                })
                .collect(),
            budgets,
            planned_disbursements,
            transactions,
            documents,
            websites: vec!["https://example.org/".to_owned()],
            results,
            extension,
            ..Activity::default()
        }
    })
}
