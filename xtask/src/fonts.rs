//! Cuts the fonts of documents down to what reports need.
//!
//! Reads Debian's `fonts-noto-core` and `fonts-noto-cjk`, needs `pyftsubset` (Python's fonttools) on the path, and
//! writes `crates/engines/documents/fonts`.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

const USAGE: &str = "usage: cargo xtask fonts NOTO_FOLDER CJK_COLLECTION CHARACTERS_FILE\n\
    for example: cargo xtask fonts /usr/share/fonts/truetype/noto /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc zh.txt\n\
    CHARACTERS_FILE holds every Chinese character to keep: those of GB 2312 and of the house's own labels";

/// Latin, Greek and Cyrillic, marks, stops, currencies, numbers, arrows, a few signs.
const EUROPEAN: &str = "U+0020-024F,U+0259,U+02B0-036F,U+0370-03FF,U+0400-052F,U+1E00-1EFF,U+2000-206F,U+2070-209F,\
    U+20A0-20CF,U+2100-214F,U+2150-218F,U+2190-2199,U+2212,U+2215,U+2217,U+221A,U+221E,U+2248,U+2260,U+2264,U+2265,\
    U+25A0-25A1,U+25AA-25AB,U+25B2-25BD,U+25CA-25CF,U+25E6,U+FB00-FB04,U+FFFD";

/// Runs the chore.
pub(crate) fn run(arguments: &[String]) -> ExitCode {
    let [noto, cjk, characters] = arguments else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/engines/documents/fonts");
    let mut jobs: Vec<(PathBuf, PathBuf, Vec<String>)> = Vec::new();
    for family in ["NotoSerif", "NotoSans"] {
        for face in ["Regular", "Bold", "Italic"] {
            let name = format!("{family}-{face}.ttf");
            let options = vec![
                format!("--unicodes={EUROPEAN}"),
                "--layout-features=kern,liga,locl,ccmp,mark,mkmk,tnum,lnum,pnum,sups,subs,case".to_owned(),
                "--desubroutinize".to_owned(),
            ];
            jobs.push((Path::new(noto).join(&name), target.join(&name), options));
        }
    }
    for family in ["NotoNaskhArabic", "NotoSansArabic"] {
        for face in ["Regular", "Bold"] {
            let name = format!("{family}-{face}.ttf");
            let options =
                vec!["--unicodes=*".to_owned(), "--layout-features=*".to_owned(), "--glyph-names".to_owned()];
            jobs.push((Path::new(noto).join(&name), target.join(&name), options));
        }
    }
    let chinese = vec![
        // Simplified Chinese is the third font of the collection.
        "--font-number=2".to_owned(),
        format!("--text-file={characters}"),
        "--layout-features=kern,locl,ccmp,palt,vert,halt".to_owned(),
        "--desubroutinize".to_owned(),
    ];
    jobs.push((PathBuf::from(cjk), target.join("NotoSansSC-Regular.otf"), chinese));
    for (from, to, options) in jobs {
        let done = Command::new("pyftsubset")
            .arg(&from)
            .args(options)
            .args(["--no-hinting", "--name-IDs=*", "--notdef-outline"])
            .arg(format!("--output-file={}", to.display()))
            .status();
        match done {
            Ok(status) if status.success() => {}
            Ok(status) => {
                eprintln!("{}: pyftsubset ended with {status}", from.display());
                return ExitCode::FAILURE;
            }
            Err(error) => {
                eprintln!("pyftsubset could not be run ({error}); install Python's fonttools");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}
