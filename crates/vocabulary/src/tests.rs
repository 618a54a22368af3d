//! Tests of the small things: dates, texts, folding, code lists, migrations of concepts.

use jiff::civil::date;

use crate::{
    ConceptMigration, DateOrder, Lang, MultiText, Severity, StandingTag, activity_scope, activity_status,
    code_names, dac_region, date_from_day, day_from_date, fold, language, normal_tag, organisation_role,
    parse_date, parse_date_with_order,
};

#[test]
fn dates_are_read_as_people_write_them() {
    let check = |text: &str, expected: (i16, i8, i8)| {
        assert_eq!(parse_date(text), Ok(date(expected.0, expected.1, expected.2)), "{text}");
    };
    for text in
        ["2024-02-29", " 2024-02-29 ", "2024-02-29Z", "2024-02-29T12:00:00Z", "2024-02-29+01:00", "2024-2-29"]
    {
        check(text, (2024, 2, 29));
    }
    for text in
        ["29/02/2024", "29.02.2024", "29-02-2024", "02/29/2024", "2024/02/29", "20240229", "2024年2月29日"]
    {
        check(text, (2024, 2, 29));
    }
    check("03/04/2024", (2024, 4, 3));
    assert_eq!(parse_date_with_order("03/04/2024", DateOrder::MonthFirst), Ok(date(2024, 3, 4)));
    assert_eq!(
        parse_date_with_order("31/04/2024", DateOrder::MonthFirst).unwrap_err().code(),
        "date.not-in-calendar"
    );
}

#[test]
fn days_that_do_not_exist_are_refused_with_the_reason() {
    for text in
        ["2016-02-30", "2023-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-01-00", "0000-01-01"]
    {
        assert_eq!(parse_date(text).unwrap_err().code(), "date.not-in-calendar", "{text}");
    }
    let message = parse_date("2016-02-30").unwrap_err().to_string();
    assert_eq!(message, "“2016-02-30” is not a date: 2016-02 has 29 days, so there is no day 30");
    let finding = parse_date("2016-02-30").unwrap_err().finding(Severity::Warning).at("row 7");
    assert_eq!((finding.code.as_str(), finding.place.as_str()), ("date.not-in-calendar", "row 7"));
    for text in [
        "",
        "soon",
        "2024",
        "2024-05",
        "1/2/24",
        "12-2024-01",
        "2024-1-",
        "20240",
        "2024-01-011",
        "٢٠٢٤-٠١-٠١",
    ] {
        assert_eq!(parse_date(text).unwrap_err().code(), "date.not-a-date", "{text}");
    }
}

#[test]
fn days_are_counted_from_1970() {
    assert_eq!(day_from_date(date(1970, 1, 1)), 0);
    assert_eq!(day_from_date(date(1969, 12, 31)), -1);
    assert_eq!(day_from_date(date(2024, 2, 29)), 19_782);
    for day in [-719_528, -1, 0, 19_782, 2_900_000] {
        assert_eq!(date_from_day(day).map(day_from_date), Some(day));
    }
    assert_eq!(date_from_day(i32::MAX), None);
}

#[test]
fn the_best_text_for_a_reader_is_found() {
    let text: MultiText = [("EN-gb", "Colour"), ("fr", " Couleur "), ("", "?")].into_iter().collect();
    assert_eq!(text.best(Lang::Fr), Some(("fr", "Couleur")));
    assert_eq!(text.best(Lang::En), Some(("en-GB", "Colour")));
    assert_eq!(text.best(Lang::Ar), Some(("en-GB", "Colour")));
    assert_eq!(MultiText::of("", "x").best(Lang::Zh), Some(("und", "x")));
    assert_eq!(MultiText::of("sw", "x").best_text(Lang::Zh), "x");
    assert!(MultiText::of("fr", "  ").is_empty());
    assert_eq!(MultiText::new().best_text(Lang::En), "");
    let back: MultiText = serde_json::from_str(&serde_json::to_string(&text).unwrap()).unwrap();
    assert_eq!(back, text);
    let untidy: MultiText = serde_json::from_str(r#"{"FR":" a ","es":" ","":"b"}"#).unwrap();
    assert_eq!(untidy.iter().collect::<Vec<_>>(), [("fr", "a"), ("und", "b")]);
}

#[test]
fn language_tags_take_their_usual_case() {
    for (given, expected) in
        [("EN", "en"), ("zh_hans_cn", "zh-Hans-CN"), ("es-419", "es-419"), (" ", "und"), ("FR-ca", "fr-CA")]
    {
        assert_eq!(normal_tag(given), expected);
    }
    assert_eq!(Lang::parse("ZH-Hant"), Some(Lang::Zh));
    assert_eq!(Lang::parse("english"), None);
    assert!(Lang::ALL.iter().all(|lang| Lang::from_code(lang.code()) == Some(*lang)));
    assert!(Lang::ALL.iter().all(|lang| lang.rtl() == (*lang == Lang::Ar)));
}

#[test]
fn folding_makes_spellings_equal() {
    let same = |a: &str, b: &str| assert_eq!(fold(a), fold(b), "{a} {b}");
    same("Côte d’Ivoire", "COTE D'IVOIRE");
    same("e\u{301}", "é");
    same("Ёлка", "елка");
    same("مدرسة", "مدرسه");
    same("إلى", "الي");
    same("Guinea-Bissau", "guinea  bissau");
    same("Åland (Islands)", "aland islands");
    assert_eq!(fold(" …! "), "");
}

#[test]
fn code_lists_have_names_in_six_languages() {
    for (list, count) in [("activity-status", 6), ("organisation-role", 4), ("activity-scope", 8)] {
        let codes = code_names(list);
        assert_eq!(codes.len(), count);
        for code in codes {
            assert!(Lang::ALL.iter().all(|lang| !code.label(*lang).text.is_empty()));
        }
    }
    assert_eq!(activity_status("2").unwrap().label(Lang::En).text, "Implementation");
    assert_eq!(organisation_role("4").unwrap().label(Lang::Fr).text, "Exécution");
    assert_eq!(activity_scope("4").unwrap().label(Lang::Es).text, "Nacional");
    assert_eq!(dac_region("298").unwrap().label(Lang::En).text, "Africa, regional");
    assert_eq!(dac_region("298").unwrap().label(Lang::Zh).text, "Africa, regional");
    assert_eq!(language("SW").unwrap().label(Lang::Fr).text, "Swahili");
    assert_eq!(code_names("none").len(), 0);
}

fn tag(node: &str, concept: &str, rank: u8) -> StandingTag {
    StandingTag { record: "r".into(), node: node.into(), concept: concept.into(), rank }
}

#[test]
fn a_split_concept_gives_its_place_to_its_successors() {
    let plan = ConceptMigration::new("gcm", "7", &["8", "3"]).unwrap();
    let tags = [
        tag("a", "16", 1),
        tag("a", "7", 2),
        tag("a", "3", 3),
        tag("b", "7", 1),
        tag("b", "1", 2),
        tag("b", "2", 3),
        tag("b", "4", 4),
        tag("c", "9", 1),
    ];
    let preview = plan.preview(&tags);
    assert_eq!((preview.changes.len(), preview.untouched), (2, 1));
    let after = |at: usize| {
        preview.changes[at].after.iter().map(|(c, rank)| format!("{rank}:{c}")).collect::<Vec<_>>()
    };
    assert_eq!(after(0), ["1:16", "2:8", "3:3"]);
    assert_eq!(after(1), ["1:8", "2:3", "3:1", "4:2"]);
    assert_eq!(preview.changes[1].dropped, ["4"]);
    let mut turned = tags.to_vec();
    turned.reverse();
    assert_eq!(plan.preview(&turned), preview);
}

#[test]
fn a_retired_concept_without_successor_ends_its_tags() {
    let plan = ConceptMigration::new("sdg-target", "1.1", &[]).unwrap();
    let preview = plan.preview(&[tag("a", "1.1", 0), tag("a", "10.7", 0)]);
    assert_eq!(preview.changes[0].after, [("10.7".to_owned(), 0)]);
    assert!(preview.changes[0].dropped.is_empty());
}

#[test]
fn a_migration_that_makes_no_sense_is_refused() {
    let code =
        |framework: &str, into: &[&str]| ConceptMigration::new(framework, "7", into).unwrap_err().code();
    assert_eq!(code("none", &[]), "vocabulary.unknown-framework");
    assert_eq!(code("gcm", &["24"]), "vocabulary.unknown-concept");
    assert_eq!(code("gcm", &["7"]), "vocabulary.migration-refused");
    assert_eq!(code("gcm", &["8", "8"]), "vocabulary.migration-refused");
}
