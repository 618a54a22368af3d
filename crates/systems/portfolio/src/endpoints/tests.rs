//! Tests of forms: where they go back to, and what was chosen in them.

use sterna_archive::Sensitivity;

use super::editing::sensitivity_of;
use super::forms::back;

#[test]
fn a_form_goes_back_to_a_page_of_ours_only() {
    let to = |wanted: &str| {
        let pairs = vec![("return".to_owned(), wanted.to_owned())];
        let answer = back(&pairs, "/projects", &[]);
        let place = answer.headers().get(http::header::LOCATION).expect("a place");
        place.to_str().expect("ASCII").to_owned()
    };
    assert_eq!(to("/projects/1?a=b"), "/projects/1?a=b");
    for elsewhere in
        ["//elsewhere.example", "https://elsewhere.example", "/\t/elsewhere.example", "/\n/x", "/\\x", ""]
    {
        assert_eq!(to(elsewhere), "/projects", "{elsewhere:?}");
    }
}

#[test]
fn a_sensitivity_nobody_chose_stays_as_it_is() {
    assert_eq!(sensitivity_of("withheld"), Some(Sensitivity::Withheld));
    assert_eq!(sensitivity_of("open"), Some(Sensitivity::Open));
    assert_eq!((sensitivity_of(""), sensitivity_of("secret")), (None, None));
}
