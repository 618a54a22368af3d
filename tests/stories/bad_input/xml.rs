//! XML that is cut off, too large, too deep, a bomb, in another encoding, or no IATI.

use super::import;
use crate::checkout;
use crate::place::{Place, text};

/// One activity that is complete enough.
fn activity(identifier: &str, inside: &str) -> String {
    format!(
        "<iati-activity default-currency=\"EUR\"><iati-identifier>{identifier}</iati-identifier>\
         <reporting-org ref=\"XX-INV-1\" type=\"22\"><narrative>Fallowmere (invented)</narrative></reporting-org>\
         <title><narrative>Undertaking {identifier}</narrative></title><activity-status code=\"2\"/>{inside}</iati-activity>"
    )
}

fn file(activities: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\">\n{activities}\n</iati-activities>"
    )
}

#[test]
fn a_file_that_is_cut_off_gives_what_came_before() {
    let place = Place::sqlite();
    let whole = std::fs::read(checkout("demo/samples/gannetsound.xml")).expect("the sample");
    let tried = import(&place, "iati", "cut.xml", &whole[..9_000]).refused();
    tried.finding("iati.truncated");
    assert_eq!((tried.count("created"), tried.count("refused")), (3, 1));
    assert_eq!(place.listed(&["--collection", "own"]), 3);
    place.sound();
}

#[test]
fn what_is_too_large_or_too_deep_is_refused_and_the_rest_is_read() {
    let place = Place::sqlite();
    let long = "x".repeat(17 << 20);
    let deep = "<a>".repeat(50_000) + &"</a>".repeat(50_000);
    let text = file(
        &[
            activity("XX-1", ""),
            activity("XX-2", &format!("<description><narrative>{long}</narrative></description>")),
            activity("XX-3", &deep),
            activity("XX-4", ""),
        ]
        .join("\n"),
    );
    let tried = import(&place, "iati", "large.xml", text.as_bytes()).refused();
    tried.finding("iati.activity-too-large");
    tried.finding("iati.limit");
    assert_eq!((tried.count("created"), tried.count("refused")), (2, 2), "{:#}", tried.report);
    place.sound();
}

#[test]
fn an_entity_bomb_does_not_go_off() {
    let place = Place::sqlite();
    let mut bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE bomb [<!ENTITY a0 \"ha\">".to_owned();
    for level in 1..30 {
        bomb.push_str(&format!("<!ENTITY a{level} \"{}\">", format!("&a{};", level - 1).repeat(10)));
    }
    bomb.push_str("<!ENTITY file SYSTEM \"file:///etc/hostname\">]>\n");
    bomb.push_str(&format!(
        "<iati-activities version=\"2.03\">{}</iati-activities>",
        activity("XX-1", "<description><narrative>&a29; &file;</narrative></description>")
    ));
    let tried = import(&place, "iati", "bomb.xml", bomb.as_bytes()).taken();
    tried.finding("iati.entity");
    let shown = place.json(&["project", "show", "XX-1"]);
    assert!(
        shown.to_string().len() < 10_000 && shown.to_string().contains("&a29;"),
        "kept as written: {shown}"
    );
    place.sound();
}

#[test]
fn encodings_are_read_as_declared_or_told() {
    let place = Place::sqlite();
    let latin = file(&activity("XX-L", "").replace("Undertaking", "Übergang für Ältere"))
        .replace("UTF-8", "ISO-8859-1");
    let bytes: Vec<u8> =
        latin.chars().map(|letter| u8::try_from(u32::from(letter)).expect("Latin-1")).collect();
    import(&place, "iati", "latin.xml", &bytes).taken();
    assert!(place.ok(&["project", "show", "XX-L"]).text().contains("Übergang für Ältere"));
    // Declared as UTF-8 and not it.
    let wrong: Vec<u8> = file(&activity("XX-W", "").replace("Undertaking", "Caf\u{e9}"))
        .chars()
        .map(|letter| u8::try_from(u32::from(letter)).expect("Latin-1"))
        .collect();
    import(&place, "iati", "wrong.xml", &wrong).finding("iati.encoding");
    let wide: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(
            file(&activity("XX-U", "")).replace("UTF-8", "UTF-16").encode_utf16().flat_map(u16::to_le_bytes),
        )
        .collect();
    let tried = import(&place, "iati", "wide.xml", &wide);
    assert!(
        tried.count("created") == 1 || !tried.report["findings"].as_array().expect("findings").is_empty(),
        "read or told: {:#}",
        tried.report
    );
    place.sound();
}

#[test]
fn what_is_no_iati_is_named_for_what_it_is() {
    let place = Place::sqlite();
    let page = b"<!DOCTYPE html>\n<html><head><title>Not found</title></head><body>404</body></html>";
    import(&place, "iati", "page.xml", page).refused().finding("iati.not-activities");
    let organisations = b"<?xml version=\"1.0\"?><iati-organisations version=\"2.03\"><iati-organisation><organisation-identifier>XX-1</organisation-identifier></iati-organisation></iati-organisations>";
    import(&place, "iati", "organisation.xml", organisations).refused().finding("iati.organisation-file");
    import(&place, "iati", "feed.xml", b"<?xml version=\"1.0\"?><rss><channel/></rss>")
        .refused()
        .finding("iati.not-activities");
    import(&place, "iati", "table.xml", b"a,b\n1,2\n").refused().finding("iati.not-xml");
    import(&place, "iati", "empty.xml", b"").refused().finding("iati.empty");
    import(&place, "iati", "cut.gz", &[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3])
        .refused()
        .finding("iati.gzip");
    place.refused(&["import", "iati", &text(&place.path("absent.xml"))], "there is no such file");
    assert_eq!(place.listed(&["--collection", "own"]), 0);
    place.sound();
}

#[test]
fn duplicates_impossible_days_sums_and_unknown_codes_are_told_with_their_line() {
    let place = Place::sqlite();
    let odd = "<activity-date type=\"2\" iso-date=\"2016-02-30\"/><recipient-country code=\"KE\" percentage=\"60\"/>\
        <recipient-country code=\"UG\" percentage=\"30\"/><sector vocabulary=\"1\" code=\"15190\" percentage=\"40\"/>\
        <sector vocabulary=\"1\" code=\"13030\" percentage=\"40\"/><participating-org role=\"99\" ref=\"XX-9\"/>";
    let text = file(
        &[
            activity("XX-1", ""),
            activity("XX-1", ""),
            activity("XX-2", odd),
            activity("XX-3", "<recipient-country code=\"Q9\"/>"),
        ]
        .join("\n"),
    );
    let tried = import(&place, "iati", "odd.xml", text.as_bytes()).refused();
    for code in [
        "iati.duplicate-identifier",
        "iati.date",
        "iati.place-percentage",
        "iati.sector-percentage",
        "iati.country",
        "iati.code",
    ] {
        let place = tried.finding(code)["place"].as_str().unwrap_or_default().to_owned();
        assert!(place.contains("line"), "{code} at {place}");
    }
    assert_eq!((tried.count("created"), tried.count("refused")), (3, 1), "{:#}", tried.report);

    // The same identifier in two files of one call: the second file says so, and nothing is counted twice.
    let (one, two) = (
        place.write("one.xml", file(&activity("XX-7", ""))),
        place.write("two.xml", file(&activity("XX-7", ""))),
    );
    let outcome = place.run(&["import", "iati", &one, &two, "--collection", "pair", "--format", "json"]);
    let report = outcome.json();
    assert!(report["findings"].to_string().contains("import.duplicate-identifier"), "{report:#}");
    assert_eq!(place.listed(&["--collection", "pair"]), 1);
    place.sound();
}
