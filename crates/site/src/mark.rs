//! The mark: an Arctic tern in flight, drawn for Sterna.

use maud::{Markup, html};

/// Wings and body in one stroke of ink, the cap in black, the bill in the accent.
const BODY: &str = "M3 9.5C10 9 15.5 11 19 15.5c3.5-6.5 9.5-11 18-12.5-5.5 4-9.500 9-11.500 14.500 \
    1.500 1.500 2.500 3.500 2.700 5.800-2.700 1.700-6.700 2-10 .7L7 28.500l6-7.500C11.500 16 8.500 12 3 9.500z";
const BILL: &str = "M28.200 21.600l6.300 2.400-6.300.600z";

/// The mark for the page header; decorative, since the name stands beside it.
pub(crate) fn tern() -> Markup {
    html! {
        svg.tern viewBox="0 0 40 32" width="40" height="32" aria-hidden="true" focusable="false" {
            path.tern-body d=(BODY) {}
            path.tern-bill d=(BILL) {}
        }
    }
}

/// The mark as a file of its own.
pub(crate) const FAVICON: &str = concat!(
    r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -4 40 40"><style>path{fill:#16232E}"#,
    r#".b{fill:#B92D1B}@media(prefers-color-scheme:dark){path{fill:#E9E6DF}.b{fill:#FF8F78}}</style>"#,
    r#"<path d="M3 9.500C10 9 15.500 11 19 15.500c3.500-6.500 9.500-11 18-12.500-5.500 4-9.500 9-11.500 14.500 "#,
    r#"1.500 1.500 2.500 3.500 2.700 5.800-2.700 1.700-6.700 2-10 .7L7 28.500l6-7.500C11.500 16 8.500 12 3 9.500z"/>"#,
    r#"<path class="b" d="M28.200 21.600l6.300 2.400-6.300.600z"/></svg>"#
);
