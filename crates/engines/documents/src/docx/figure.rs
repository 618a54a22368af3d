//! Charts and the map in a Word file: SVG for Word, a metafile for programs that do not show SVG.

use super::body::{Body, Caption};
use crate::drawing::{self, Drawing, WIDTH};
use crate::{Chart, DocumentError, Map, Table, plain};

/// English metric units in one unit of a drawing, a third of a millimetre.
const EMU: f64 = 12_000.0;

impl<'d> Body<'d> {
    /// A chart: caption, picture, note, source.
    pub(super) fn chart(&mut self, chart: &'d Chart) -> Result<(), DocumentError> {
        let drawing = drawing::chart(chart, self.lettering, self.rtl);
        self.figure(&chart.caption, &drawing, &chart.alt)?;
        if !drawing.complete {
            self.data_line(&chart.data());
        }
        for line in chart.note.lines() {
            self.line("TableNote", line);
        }
        self.source_line(&chart.source);
        Ok(())
    }

    /// The map: caption, picture, the names behind the dots, disclaimer, source.
    pub(super) fn map(&mut self, map: &'d Map) -> Result<(), DocumentError> {
        let drawing = drawing::map(map, self.lettering);
        self.figure(&map.caption, &drawing, &map.alt)?;
        self.data_line(&map.data());
        for footnote in &map.footnotes {
            self.line("TableNote", footnote);
        }
        self.line("TableNote", &map.disclaimer);
        self.source_line(&map.source);
        Ok(())
    }

    /// The data that the picture does not show, in one paragraph of small print.
    fn data_line(&mut self, data: &Table) {
        let entries: Vec<String> = data
            .rows
            .iter()
            .map(|row| row.iter().map(|cell| plain(&cell.runs)).collect::<Vec<_>>().join("\u{a0}"))
            .collect();
        if !entries.is_empty() {
            let text = format!("{}{}{}", self.words.data_behind, self.words.colon, entries.join("; "));
            self.line("TableNote", &text);
        }
    }

    fn figure(&mut self, caption: &str, drawing: &Drawing, alt: &str) -> Result<(), DocumentError> {
        self.caption(Caption::Figure, caption, false);
        let number = self.counters.figures.shown;

        let svg = drawing.svg_outlined(self.lettering, self.rtl, alt);
        let emf = drawing.emf(self.lettering, self.rtl);
        let serial = self.media.len() / 2 + 1;
        let mut place = |ending: &str, bytes: Vec<u8>| {
            let name = format!("figure{serial}.{ending}");
            let id = self.relations.add("image", &format!("media/{name}"));
            self.media.push((name, bytes));
            id
        };
        let emf = place("emf", emf);
        let svg = place("svg", svg.into_bytes());
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a length on paper")]
        let emu = |units: f64| ((units * EMU) as u64).to_string();
        let (width, height) = (emu(WIDTH), emu(drawing.height));
        let id = self.id().to_string();
        let name = format!("{} {number}", self.words.figure);
        self.open_paragraph("Picture", "");
        let xml = &mut self.xml;
        xml.open("w:r", &[]).open("w:drawing", &[]);
        xml.open("wp:inline", &[("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")]);
        xml.empty("wp:extent", &[("cx", &width), ("cy", &height)]);
        xml.empty("wp:docPr", &[("id", &id), ("name", &name), ("descr", alt)]);
        xml.raw("<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>");
        xml.open("a:graphic", &[]);
        xml.open("a:graphicData", &[("uri", "http://schemas.openxmlformats.org/drawingml/2006/picture")]);
        xml.open("pic:pic", &[]).open("pic:nvPicPr", &[]);
        xml.empty("pic:cNvPr", &[("id", &id), ("name", &name), ("descr", alt)])
            .empty("pic:cNvPicPr", &[])
            .close();
        xml.open("pic:blipFill", &[]).open("a:blip", &[("r:embed", &emf)]);
        xml.open("a:extLst", &[]).open("a:ext", &[("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}")]);
        xml.empty(
            "asvg:svgBlip",
            &[("xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main"), ("r:embed", &svg)],
        );
        xml.close().close().close().raw("<a:stretch><a:fillRect/></a:stretch>").close();
        xml.open("pic:spPr", &[]).open("a:xfrm", &[]).raw("<a:off x=\"0\" y=\"0\"/>");
        xml.empty("a:ext", &[("cx", &width), ("cy", &height)]).close();
        xml.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>").close();
        xml.close().close().close().close().close().close().close();
        Ok(())
    }
}
