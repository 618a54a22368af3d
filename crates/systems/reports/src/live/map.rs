//! Counts by country as a map of dots without borders.

use sterna_documents::{Map, MapDot};
use sterna_site::figures::FigureAnswer;
use sterna_site::sort_by_name;
use sterna_vocabulary::{countries, footnotes};

use super::table::counted;
use crate::words::Words;

/// The map of an answer by country: presence, not quantity. Every country and area has its dot; a hollow one says that
/// nothing is recorded and nothing about the State.
pub(crate) fn map(words: Words, answer: &FigureAnswer, caption: String) -> Map {
    let mut places: Vec<_> = countries().iter().filter(|place| place.point.is_some()).collect();
    sort_by_name(words.0, &mut places, |place| place.name(words.0).text);
    let held = |iso3: &str| {
        answer.rows.iter().find(|row| row.code == iso3).map_or(0, |row| row.recorded.unwrap_or(row.projects))
    };
    let dots: Vec<MapDot> = places
        .iter()
        .filter_map(|place| {
            let (longitude, latitude) = place.point?;
            let count = held(place.iso3);
            Some(MapDot {
                name: place.name_with_mark(words.0),
                longitude: f64::from(longitude),
                latitude: f64::from(latitude),
                present: count > 0,
                text: words.count(count),
            })
        })
        .collect();
    let named: Vec<String> = dots.iter().filter(|dot| dot.present).map(|dot| dot.name.clone()).collect();
    Map {
        caption,
        alt: if named.is_empty() { words.none() } else { words.list(&named) },
        source: counted(words, answer),
        disclaimer: words.t("map-disclaimer"),
        footnotes: footnotes()
            .iter()
            .filter(|note| held(note.iso3) > 0)
            .filter_map(|note| words.country_note(note.iso3))
            .collect(),
        label_heading: words.t("by-country"),
        value_heading: words.t("column-projects"),
        dots,
    }
}
