//! Locations of 1.x and 2.x.

use super::{Parse, excerpt};
use crate::words::words;
use crate::xml::Fault;
use crate::{Administrative, Location, LocationId, Point};

impl Parse<'_, '_> {
    /// The open `location`.
    pub(super) fn location(&mut self) -> Result<Location, Fault> {
        let mut location = Location { reference: self.attribute("ref"), ..Location::default() };
        while let Some(name) = self.cursor.child()? {
            match name {
                "location-reach" => {
                    self.once(location.reach.is_some());
                    location.reach = self.code()?;
                }
                "location-id" => {
                    let vocabulary = self.required("vocabulary").unwrap_or_default();
                    let code = self.code()?.unwrap_or_default();
                    self.keep(&mut location.ids, LocationId { vocabulary, code })?;
                }
                "gazetteer-entry" => {
                    let vocabulary = self.attribute("gazetteer-ref").unwrap_or_default();
                    let code = self.text()?;
                    self.keep(&mut location.ids, LocationId { vocabulary, code })?;
                }
                "name" => self.narratives_into(&mut location.names)?,
                "description" => self.narratives_into(&mut location.descriptions)?,
                "administrative" => self.administrative(&mut location.administrative)?,
                "point" => {
                    while let Some(name) = self.cursor.child()? {
                        if name == "pos" {
                            let text = self.text()?;
                            let mut parts = text.split_ascii_whitespace();
                            location.point = self.point(parts.next(), parts.next());
                        } else {
                            self.cursor.skip()?;
                        }
                    }
                }
                "coordinates" => {
                    let (latitude, longitude) =
                        (self.cursor.attribute("latitude"), self.cursor.attribute("longitude"));
                    location.point = self.point(latitude, longitude);
                    location.exactness = match self.attribute("precision").as_deref() {
                        Some("1") => Some("1".to_owned()),
                        Some(_) => Some("2".to_owned()),
                        None => None,
                    };
                    self.cursor.skip()?;
                }
                "exactness" => {
                    self.once(location.exactness.is_some());
                    location.exactness = self.code()?;
                }
                "location-class" => {
                    self.once(location.class.is_some());
                    location.class = self.code()?;
                }
                "feature-designation" | "location-type" => location.feature = self.code()?,
                _ => self.cursor.skip()?,
            }
        }
        Ok(location)
    }

    fn administrative(&mut self, areas: &mut Vec<Administrative>) -> Result<(), Fault> {
        if let Some(code) = self.attribute("code") {
            let vocabulary = self.attribute("vocabulary");
            let level = self.cursor.attribute("level").and_then(|level| level.trim().parse().ok());
            self.keep(areas, Administrative { vocabulary, level, code })?;
            return self.cursor.skip();
        }
        for (level, local) in [(0, "country"), (1, "adm1"), (2, "adm2")] {
            if let Some(code) = self.attribute(local) {
                areas.push(Administrative { vocabulary: None, level: Some(level), code });
            }
        }
        let text = self.text()?;
        if !text.is_empty() {
            areas.push(Administrative { vocabulary: None, level: None, code: text });
        }
        Ok(())
    }

    fn point(&mut self, latitude: Option<&str>, longitude: Option<&str>) -> Option<Point> {
        let degrees = |text: Option<&str>, max: f64| {
            text?.trim().parse::<f64>().ok().filter(|degrees| degrees.is_finite() && degrees.abs() <= max)
        };
        let point = degrees(latitude, 90.0)
            .zip(degrees(longitude, 180.0))
            .map(|(latitude, longitude)| Point { latitude, longitude });
        if point.is_none() {
            let given =
                excerpt(&format!("{} {}", latitude.unwrap_or_default(), longitude.unwrap_or_default()));
            self.warn("iati.point", "", || {
                words(format!("`{given}` is no latitude and longitude in degrees")).with("value", &given)
            });
        }
        point
    }
}
