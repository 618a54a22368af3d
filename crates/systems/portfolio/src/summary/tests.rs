use super::said;

fn values(summary: &str) -> (&'static str, Vec<(&'static str, String)>) {
    let said = said(summary).unwrap_or_else(|| panic!("not understood: {summary}"));
    (said.code, said.values.iter().map(|(name, value)| (*name, (*value).to_owned())).collect())
}

#[test]
fn what_was_stored_is_read_again() {
    let (code, found) = values("tagged sdg-target 10.7, 8.8 on 40 nodes");
    assert_eq!(code, "tagged");
    assert_eq!(
        found,
        [
            ("framework", "sdg-target".to_owned()),
            ("concepts", "10.7, 8.8".to_owned()),
            ("count", "40".to_owned())
        ]
    );
    assert_eq!(values("tagged gcm 16 on 1 node (suggestions accepted)").0, "accepted");
    assert_eq!(values("stated none of gcm on 2 nodes").0, "none");
    assert_eq!(values("endorse: draft to endorsed").0, "moved");
    assert_eq!(values("suggestions of pre-selection rules 1.0 on 12 nodes").0, "suggested");
    assert_eq!(values("gcm 7 retired in favour of 8, 9").0, "retired");
    assert_eq!(values("erased").0, "erased");
}

#[test]
fn a_file_may_be_called_anything() {
    let (code, found) = values("import of a into b.xml into main");
    assert_eq!(code, "imported");
    assert_eq!(found, [("file", "a into b.xml".to_owned()), ("collection", "main".to_owned())]);
}

#[test]
fn words_of_a_person_stay_hers() {
    for own in ["corrected after the call with the ministry", "tagged", "note: a to b to c", ""] {
        assert_eq!(said(own), None, "{own}");
    }
}
