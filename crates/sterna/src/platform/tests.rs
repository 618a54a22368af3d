use std::path::PathBuf;

use super::folder::of_person;

#[cfg(not(any(windows, target_os = "macos")))]
#[test]
fn the_persons_folder_is_where_the_system_says() {
    let home = |name: &str| (name == "HOME").then(|| PathBuf::from("/home/somebody"));
    assert_eq!(of_person(home), Some(PathBuf::from("/home/somebody/.local/share/sterna")));
    let named = |name: &str| Some(PathBuf::from(if name == "HOME" { "/home/somebody" } else { "/srv/data" }));
    assert_eq!(of_person(named), Some(PathBuf::from("/srv/data/sterna")));
    let relative = |name: &str| Some(PathBuf::from(if name == "HOME" { "/home/somebody" } else { "data" }));
    assert_eq!(of_person(relative), Some(PathBuf::from("/home/somebody/.local/share/sterna")));
    assert_eq!(of_person(|_| None), None);
}
