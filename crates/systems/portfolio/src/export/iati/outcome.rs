//! Outcomes as results, with their figures.

use jiff::civil::Date;
use sterna_iati::{Baseline, Indicator, Measurement, Outcome as Result, Period, ResultType};

use super::activity::narratives;
use crate::project::{self, Outcome, OutcomeKind};

/// The result of an outcome, without its tags.
pub(super) fn result(outcome: &Outcome) -> Result {
    Result {
        kind: Some(match outcome.kind {
            OutcomeKind::Output => ResultType::Output,
            OutcomeKind::Outcome => ResultType::Outcome,
            OutcomeKind::Impact => ResultType::Impact,
            OutcomeKind::Other => ResultType::Other,
        }),
        titles: narratives(&outcome.title),
        descriptions: narratives(&outcome.description),
        indicators: outcome.indicators.iter().filter_map(indicator).collect(),
        ..Result::default()
    }
}

/// An indicator; `None` when the standard has none without that title and measure.
fn indicator(given: &project::Indicator) -> Option<Indicator> {
    let measure = given.measure.clone()?;
    if given.title.is_empty() {
        return None;
    }
    let mut indicator = Indicator {
        measure: Some(measure),
        ascending: true,
        titles: narratives(&given.title),
        baselines: given.baselines.iter().filter_map(baseline).collect(),
        ..Indicator::default()
    };
    for target in &given.targets {
        if let Some(period) = period(&mut indicator.periods, &target.when) {
            period.targets.push(measurement(target));
        }
    }
    for actual in &given.actuals {
        if let Some(period) = period(&mut indicator.periods, &actual.when) {
            period.actuals.push(measurement(actual));
        }
    }
    Some(indicator)
}

fn measurement(given: &project::Measurement) -> Measurement {
    Measurement {
        value: Some(given.value.clone()).filter(|value| !value.is_empty()),
        comments: narratives(&given.comment),
        ..Measurement::default()
    }
}

/// A baseline of a day or of a year.
fn baseline(given: &project::Measurement) -> Option<Baseline> {
    let date = given.when.parse::<Date>().ok();
    let is_year = given.when.parse::<u16>().is_ok_and(|year| year > 0);
    if date.is_none() && !is_year {
        return None;
    }
    let year = is_year.then(|| given.when.clone());
    Some(Baseline { year, date, measurement: measurement(given) })
}

/// The period of that text, made when there is none yet; `None` when it lacks an end.
fn period<'p>(periods: &'p mut Vec<Period>, when: &str) -> Option<&'p mut Period> {
    let (start, end) = when.split_once('/')?;
    let (start, end) = (start.parse::<Date>().ok(), end.parse::<Date>().ok());
    start.and(end)?;
    let present = periods.iter().position(|one| one.start == start && one.end == end);
    let at = present.unwrap_or_else(|| {
        periods.push(Period { start, end, ..Period::default() });
        periods.len() - 1
    });
    periods.get_mut(at)
}
