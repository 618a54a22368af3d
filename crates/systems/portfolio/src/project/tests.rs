//! Tests of the body.

use sterna_vocabulary::{Lang, MultiText};

use super::{Identifier, Period, Project, ProjectType, State, Transition};

#[test]
fn a_body_reads_back_as_it_was_and_leaves_empty_fields_out() {
    let project = Project {
        variety: ProjectType::Law,
        title: MultiText::of("fr", "Loi sur l’état civil"),
        period: Period { planned_start: Some(jiff::civil::date(2020, 1, 31)), ..Period::default() },
        ..Project::default()
    };
    let body = project.to_json().expect("a body");
    let text = String::from_utf8(body.clone()).expect("text");
    assert_eq!(
        text,
        r#"{"type":"law","title":{"fr":"Loi sur l’état civil"},"period":{"planned_start":"2020-01-31"}}"#
    );
    assert_eq!(Project::from_json(&body).expect("a project"), project);
    assert_eq!(project.title_in(Lang::Ru), "Loi sur l’état civil");
}

#[test]
fn a_project_needs_a_title_or_an_identifier() {
    assert_eq!(Project::default().to_json().unwrap_err().code(), "project.nameless");
    let identifiers = vec![Identifier { scheme: "iati".to_owned(), value: "X-1".to_owned() }];
    let named = Project { identifiers, ..Project::default() };
    assert!(named.to_json().is_ok());
    assert_eq!(named.title_in(Lang::En), "X-1");
    assert_eq!(Project::from_json(b"{\"unknown\":1}").unwrap_err().code(), "project.body");
}

#[test]
fn two_megabytes_are_the_limit() {
    let with =
        |chars: usize| Project { title: MultiText::of("en", &"a".repeat(chars)), ..Project::default() };
    let frame = with(1).to_json().expect("a body").len() - 1;
    assert!(with(super::BODY_BYTES_MAX - frame).to_json().is_ok());
    assert_eq!(with(super::BODY_BYTES_MAX - frame + 1).to_json().unwrap_err().code(), "project.too-long");
}

#[test]
fn states_move_only_as_they_may() {
    assert_eq!(State::Draft.after(Transition::Endorse).ok(), Some(State::Endorsed));
    assert_eq!(State::Endorsed.after(Transition::Activate).ok(), Some(State::Activated));
    assert_eq!(State::Recorded.after(Transition::Withdraw).ok(), Some(State::Withdrawn));
    assert_eq!(State::Withdrawn.after(Transition::Restore(State::Recorded)).ok(), Some(State::Recorded));
    for (state, transition) in [
        (State::Recorded, Transition::Endorse),
        (State::Activated, Transition::Endorse),
        (State::Withdrawn, Transition::Withdraw),
        (State::Draft, Transition::Restore(State::Draft)),
    ] {
        assert_eq!(state.after(transition).unwrap_err().code(), "project.transition");
    }
    for state in State::ALL {
        assert_eq!(State::from_code(state.code()), Some(state));
    }
}

#[test]
fn years_are_those_from_start_to_end() {
    let years = |start, end| {
        let period = Period { actual_start: start, planned_end: end, ..Period::default() };
        period.years().collect::<Vec<_>>()
    };
    let day = |year| Some(jiff::civil::date(year, 6, 1));
    assert_eq!(years(day(2019), day(2021)), [2019, 2020, 2021]);
    assert_eq!(years(day(2019), None), [2019]);
    assert_eq!(years(day(2021), day(2019)), Vec::<i16>::new());
    assert_eq!(years(None, None), Vec::<i16>::new());
    assert_eq!(years(day(1), day(9999)).len(), 100);
}

#[test]
fn who_may_not_see_all_of_it_gets_the_rest() {
    use sterna_archive::{Reader, Sensitivity};

    use super::{Difference, Location, Outcome};

    let outcome = |id: &str, sensitivity| Outcome { id: id.to_owned(), sensitivity, ..Outcome::default() };
    let whole = Project {
        title: MultiText::of("en", "P"),
        outcomes: vec![outcome("o1", Sensitivity::Open), outcome("o2", Sensitivity::Withheld)],
        orphaned: vec![outcome("o3", Sensitivity::Withheld)],
        locations: vec![Location { latitude_e6: Some(1), longitude_e6: Some(2), ..Location::default() }],
        hand: std::iter::once("title".to_owned()).collect(),
        source_differences: vec![Difference { field: "title".to_owned(), source: serde_json::Value::Null }],
        ..Project::default()
    };
    assert_eq!(whole.clone().for_reader(&Reader::owner(), Sensitivity::Coarse), whole);
    let open = whole.clone().for_reader(&Reader::public(), Sensitivity::Open);
    assert_eq!((open.outcomes.len(), open.orphaned.len(), open.locations.len()), (1, 0, 1));
    assert!(open.hand.is_empty() && open.source_differences.is_empty());
    assert!(whole.for_reader(&Reader::public(), Sensitivity::Coarse).locations.is_empty());
}
