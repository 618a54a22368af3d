//! The mark: an Arctic tern in flight, drawn for Sterna.

use maud::{Markup, html};

const FAR_WING: &str = "M28.500 18.500C25 11 16 4 2.500 1.500 10.500 7.500 15 13.500 18.500 20.500z";
const NEAR_WING: &str = "M25.500 18C28 10.500 35 4 46 .800 39.500 6.500 36 12.500 34 19.500z";
const BODY: &str = "M3 26.800C11 23.500 18 17.500 28 16.300c5-.600 9.300.900 10.900 3.900-2.400 2.700-9.200 4.500-16.400 \
    4.300-3 .900-6.500 3.300-9.500 6 .800-2.300 2-4.200 3.600-5.700-4.200.300-9.200 1-13.600 2z";
const BILL: &str = "M38.300 18.900 46.500 21.700 37.900 21.600z";

/// The mark for the page header; decorative, since the name stands beside it.
pub(crate) fn tern() -> Markup {
    html! {
        svg.tern viewBox="0 0 48 32" width="48" height="32" aria-hidden="true" focusable="false" {
            path.tern-body d={ (FAR_WING) (NEAR_WING) (BODY) } {}
            path.tern-bill d=(BILL) {}
        }
    }
}

/// The mark as a file of its own. Its colours are the tokens `ink` and `bill` of both schemes.
pub(crate) fn favicon() -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 -8 48 48\"><style>path{{fill:#16232E}}\
         .b{{fill:#B92D1B}}@media(prefers-color-scheme:dark){{path{{fill:#E9E6DF}}.b{{fill:#FF8F78}}}}</style>\
         <path d=\"{FAR_WING}{NEAR_WING}{BODY}\"/><path class=\"b\" d=\"{BILL}\"/></svg>"
    )
}
