//! The fonts inside the program. `fonts/README.md` says where they come from and how they were cut down.

/// A font inside the program.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FontFile {
    /// Its family, as documents name it.
    pub(crate) family: &'static str,
    /// Bold.
    pub(crate) bold: bool,
    /// Italic.
    pub(crate) italic: bool,
    /// The file.
    pub(crate) bytes: &'static [u8],
}

macro_rules! font {
    ($family:literal, $bold:literal, $italic:literal, $file:literal) => {
        FontFile {
            family: $family,
            bold: $bold,
            italic: $italic,
            bytes: include_bytes!(concat!("../fonts/", $file)),
        }
    };
}

/// Headings and prose.
pub(crate) const SERIF: &str = "Noto Serif";
/// Tables, charts and small print.
pub(crate) const SANS: &str = "Noto Sans";
/// Arabic prose.
pub(crate) const NASKH: &str = "Noto Naskh Arabic";
/// Arabic in tables, charts and headings.
pub(crate) const ARABIC: &str = "Noto Sans Arabic";
/// Chinese.
pub(crate) const CHINESE: &str = "Noto Sans CJK SC";

/// All of them.
pub(crate) const ALL: [FontFile; 11] = [
    font!("Noto Serif", false, false, "NotoSerif-Regular.ttf"),
    font!("Noto Serif", true, false, "NotoSerif-Bold.ttf"),
    font!("Noto Serif", false, true, "NotoSerif-Italic.ttf"),
    font!("Noto Sans", false, false, "NotoSans-Regular.ttf"),
    font!("Noto Sans", true, false, "NotoSans-Bold.ttf"),
    font!("Noto Sans", false, true, "NotoSans-Italic.ttf"),
    font!("Noto Naskh Arabic", false, false, "NotoNaskhArabic-Regular.ttf"),
    font!("Noto Naskh Arabic", true, false, "NotoNaskhArabic-Bold.ttf"),
    font!("Noto Sans Arabic", false, false, "NotoSansArabic-Regular.ttf"),
    font!("Noto Sans Arabic", true, false, "NotoSansArabic-Bold.ttf"),
    font!("Noto Sans CJK SC", false, false, "NotoSansSC-Regular.otf"),
];

/// The files that drawings are lettered with, regular or bold, in the order in which they are asked for a letter.
pub(crate) fn lettering(bold: bool) -> impl Iterator<Item = &'static FontFile> {
    [SANS, ARABIC, CHINESE].into_iter().filter_map(move |family| {
        let of_family = || ALL.iter().filter(move |font| font.family == family && !font.italic);
        of_family().find(|font| font.bold == bold).or_else(|| of_family().next())
    })
}
