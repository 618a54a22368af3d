use sterna_vocabulary::Lang;

use crate::collecting::guide_markdown;

/// The page in the documents and the sheet inside the workbook are one text. To write the pages anew, run this test with
/// `STERNA_WRITE_GUIDES=1`.
#[test]
fn the_pages_for_contributors_say_what_the_workbook_says() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../docs/guide");
    for lang in Lang::ALL {
        let path = folder.join(format!("contributor.{lang}.md"));
        let said = guide_markdown(lang);
        if std::env::var_os("STERNA_WRITE_GUIDES").is_some() {
            std::fs::write(&path, &said).expect("written");
        }
        let held = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(held, said, "{}", path.display());
        assert!(said.lines().count() < 60, "{lang}: one page");
    }
}
