//! Invented organisations and areas, and the places of the invented associations' undertakings.
//!
//! Every invented name ends in "(invented)", so no table, chart or export can show one that might be mistaken for
//! a real body. Real countries are only ever *places* of undertakings of invented associations; laws, strategies,
//! agreements and institutions belong to invented areas and name no country.

/// Associations that carry out undertakings: the word, the form, the IATI organisation type.
pub const ASSOCIATIONS: [(&str, &str); 36] = [
    ("Ovaleth Trust", "22"),
    ("Brindmoor Collective", "22"),
    ("Tessavar House", "22"),
    ("Quillhaven Circle", "22"),
    ("Marrowend Workshop", "22"),
    ("Lintwick Cooperative", "22"),
    ("Sablefen Relief", "21"),
    ("Corriemar Bridges", "21"),
    ("Ulverstrand Union", "24"),
    ("Penhollow Institute", "80"),
    ("Asterquay Learning", "80"),
    ("Fallowmere Health", "21"),
    ("Gildermoss Legal Aid", "22"),
    ("Nethervane Mobility", "21"),
    ("Thornsable Crossing", "22"),
    ("Wrenlock Harbour", "22"),
    ("Ivorreach Partners", "23"),
    ("Duskmarrow Network", "23"),
    ("Hazelbourne Commons", "22"),
    ("Kettlemarsh Skills", "80"),
    ("Oakenfirth Labour", "24"),
    ("Pellamar Neighbours", "22"),
    ("Ravelstow Women", "22"),
    ("Selkenwick Youth", "22"),
    ("Tarnquill Data Lab", "80"),
    ("Umberlea Savings", "22"),
    ("Vellumgate Media", "22"),
    ("Windlefar Shelter", "21"),
    ("Yarrowmouth Ferry", "22"),
    ("Zephyrstead Routes", "21"),
    ("Embersley Diaspora", "22"),
    ("Foxmantle Advice", "22"),
    ("Greymantle Schools", "22"),
    ("Highlorn Waters", "21"),
    ("Inkerfell Registry", "22"),
    ("Juniperlow Return", "21"),
];

/// Foundations that give money.
pub const FOUNDATIONS: [&str; 14] = [
    "Alderquist Foundation",
    "Brackenmoor Fund",
    "Cindervale Endowment",
    "Dovemantle Foundation",
    "Elmsweir Fund",
    "Farlorn Foundation",
    "Galewick Endowment",
    "Hollowmere Fund",
    "Isenbourne Foundation",
    "Kestrelquay Fund",
    "Lorimarsh Foundation",
    "Mirewold Endowment",
    "Northquill Fund",
    "Orrisfell Foundation",
];

/// Areas that exist nowhere; their laws and strategies are as invented as they are.
pub const AREAS: [&str; 12] = [
    "Area of Merrowmark",
    "Area of Tarnholme Reach",
    "Isles of Quenvar",
    "Area of Upper Sellith",
    "Area of Lower Sellith",
    "Area of Brovania Fen",
    "Isles of Ondrel",
    "Area of Castermoor Vale",
    "Area of Ysmere",
    "Area of Great Pellow",
    "Area of Kithmarch",
    "Area of Dun Averel",
];

/// Countries (ISO 3166-1 alpha-3) that serve as places, dealt out in turn so that none stands out.
pub const PLACES: [&str; 84] = [
    "ARG", "ARM", "AUT", "AZE", "BEL", "BEN", "BFA", "BGD", "BLZ", "BOL", "BRA", "BWA", "CAN", "CHE", "CHL",
    "CIV", "CMR", "COL", "CPV", "CRI", "DEU", "DOM", "ECU", "EGY", "ESP", "ETH", "FJI", "FRA", "GEO", "GHA",
    "GIN", "GMB", "GRC", "GTM", "GUY", "HND", "IDN", "IRL", "ITA", "JAM", "JOR", "JPN", "KAZ", "KEN", "KGZ",
    "KHM", "KOR", "LAO", "LBN", "LKA", "LSO", "MAR", "MDA", "MDG", "MEX", "MLI", "MNG", "MOZ", "MWI", "NAM",
    "NER", "NGA", "NPL", "PAN", "PER", "PHL", "POL", "PRT", "PRY", "RWA", "SEN", "SLE", "SLV", "TGO", "THA",
    "TJK", "TON", "TUN", "TZA", "UGA", "URY", "UZB", "VNM", "ZMB",
];

/// Regions (M49) for undertakings that name no country.
pub const REGIONS: [&str; 5] = ["002", "009", "019", "142", "150"];

/// SDG targets that go with an objective: the starter map of the domain notes, an editable default and no authority.
pub const TARGETS: [&[&str]; 23] = [
    &["17.18", "17.19", "10.7"],
    &["1.5", "2.4", "11.5", "13.1", "13.2"],
    &["16.10", "10.7"],
    &["16.9", "16.6"],
    &["10.7", "4.b", "8.5"],
    &["8.8", "8.7", "10.7"],
    &["5.2", "10.3", "16.2"],
    &["10.7", "16.1"],
    &["16.4", "10.7"],
    &["8.7", "16.2", "5.2"],
    &["10.7", "16.6", "3.d"],
    &["10.7", "16.3"],
    &["16.3", "16.b"],
    &["10.7", "16.3"],
    &["3.8", "4.1", "1.4", "6.1"],
    &["10.2", "11.3", "8.5", "4.7"],
    &["10.3", "16.b", "16.10"],
    &["4.4", "4.3", "8.6"],
    &["17.3", "17.17", "8.3"],
    &["10.c", "8.10"],
    &["10.7", "8.5"],
    &["1.3", "10.4"],
    &["17.16", "17.17", "17.9"],
];
