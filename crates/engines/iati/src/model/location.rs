//! Places within a country.

use super::Narrative;

/// A point on the ground in degrees, WGS 84.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Degrees north, -90 to 90.
    pub latitude: f64,
    /// Degrees east, -180 to 180.
    pub longitude: f64,
}

/// A code in a list of administrative areas.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Administrative {
    /// The vocabulary, such as `G1` (GeoNames) or `A4` (ISO 3166-1); `None` in 1.x.
    pub vocabulary: Option<String>,
    /// The level: 0 country, 1 first administrative level, …
    pub level: Option<u8>,
    /// The code; in 1.x the free text when no code is given.
    pub code: String,
}

/// A code in a gazetteer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LocationId {
    /// The gazetteer, such as `G1` (GeoNames).
    pub vocabulary: String,
    /// The code in it.
    pub code: String,
}

/// A place of the activity.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Location {
    /// The publisher's own reference, which indicators point to.
    pub reference: Option<String>,
    /// The gazetteer codes.
    pub ids: Vec<LocationId>,
    /// The name by language.
    pub names: Vec<Narrative>,
    /// What the place is, by language.
    pub descriptions: Vec<Narrative>,
    /// The administrative areas it lies in.
    pub administrative: Vec<Administrative>,
    /// The point, when given and possible.
    pub point: Option<Point>,
    /// `1` exact, `2` approximate.
    pub exactness: Option<String>,
    /// `1` the activity happens here, `2` the beneficiaries live here.
    pub reach: Option<String>,
    /// `1` administrative region, `2` populated place, `3` structure, `4` other.
    pub class: Option<String>,
    /// What it is in detail, such as `PPL` or `HSP`.
    pub feature: Option<String>,
}
