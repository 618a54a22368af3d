//! Countries and areas, the notes that follow their names, and the lists that group them into regions.

mod country;
mod footnote;
mod lookup;
mod region;

#[cfg(test)]
mod tests;

pub use country::{Country, countries, country};
pub use footnote::{Footnote, footnotes};
pub use lookup::{country_by_any, country_by_iso2};
pub use region::{Region, RegionList, region_list, region_lists};
