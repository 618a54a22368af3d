//! Drawings as SVG.

use std::fmt::Write as _;

use super::outline::{Step, fills};
use super::{Anchor, Drawing, Lettering, Shape, WIDTH};
use crate::fonts;
use crate::xml::Xml;

impl Drawing {
    /// SVG with letters, for pages and for the typesetter, which has the fonts.
    pub(crate) fn svg(&self, rtl: bool, alt: &str) -> String {
        let mut xml = Xml::default();
        self.open(&mut xml, alt);
        for shape in &self.shapes {
            match shape {
                Shape::Rect { x, y, width, height, colour } => {
                    xml.empty(
                        "rect",
                        &[
                            ("x", &number(*x)),
                            ("y", &number(*y)),
                            ("width", &number(*width)),
                            ("height", &number(*height)),
                            ("fill", &css(*colour)),
                        ],
                    );
                }
                Shape::Line { from, to, colour, width } => {
                    xml.empty(
                        "line",
                        &[
                            ("x1", &number(from.0)),
                            ("y1", &number(from.1)),
                            ("x2", &number(to.0)),
                            ("y2", &number(to.1)),
                            ("stroke", &css(*colour)),
                            ("stroke-width", &number(*width)),
                        ],
                    );
                }
                Shape::Circle { center, radius, colour, hollow } => {
                    let colour = css(*colour);
                    let paint: [(&str, &str); 2] = if *hollow {
                        [("fill", "none"), ("stroke", &colour)]
                    } else {
                        [("fill", &colour), ("stroke", "none")]
                    };
                    xml.empty(
                        "circle",
                        &[
                            ("cx", &number(center.0)),
                            ("cy", &number(center.1)),
                            ("r", &number(if *hollow { radius - 0.3 } else { *radius })),
                            ("stroke-width", "0.6"),
                            paint[0],
                            paint[1],
                        ],
                    );
                }
                Shape::Text { x, y, anchor, size, bold, colour, text } => {
                    // Start and end are sides of the text, not of the page: in Arabic the right one is the start.
                    let anchor = match (anchor, rtl) {
                        (Anchor::Middle, _) => "middle",
                        (Anchor::Left, false) | (Anchor::Right, true) => "start",
                        (Anchor::Right, false) | (Anchor::Left, true) => "end",
                    };
                    xml.leaf(
                        "text",
                        &[
                            ("x", &number(*x)),
                            ("y", &number(*y)),
                            ("text-anchor", anchor),
                            ("font-size", &number(*size)),
                            ("font-weight", if *bold { "700" } else { "400" }),
                            ("fill", &css(*colour)),
                        ],
                        text,
                    );
                }
            }
        }
        xml.close();
        xml.finish()
    }

    /// SVG with outlines, which looks the same on any machine.
    pub(crate) fn svg_outlined(&self, lettering: &Lettering, rtl: bool, alt: &str) -> String {
        let mut xml = Xml::declared();
        self.open(&mut xml, alt);
        for fill in fills(self, lettering, rtl) {
            let mut data = String::new();
            for step in &fill.path.0 {
                // Writing to a string cannot fail.
                let _ = match step {
                    Step::Move(to) => write!(data, "M{} {}", number(to.0), number(to.1)),
                    Step::Line(to) => write!(data, "L{} {}", number(to.0), number(to.1)),
                    Step::Curve(first, second, to) => write!(
                        data,
                        "C{} {} {} {} {} {}",
                        number(first.0),
                        number(first.1),
                        number(second.0),
                        number(second.1),
                        number(to.0),
                        number(to.1)
                    ),
                    Step::Close => write!(data, "Z"),
                };
            }
            xml.empty("path", &[("fill", &css(fill.colour)), ("d", &data)]);
        }
        xml.close();
        xml.finish()
    }

    fn open(&self, xml: &mut Xml, alt: &str) {
        let families = format!("{}, {}, {}, sans-serif", fonts::SANS, fonts::ARABIC, fonts::CHINESE);
        xml.open(
            "svg",
            &[
                ("xmlns", "http://www.w3.org/2000/svg"),
                ("viewBox", &format!("0 0 {} {}", number(WIDTH), number(self.height))),
                ("width", &number(WIDTH)),
                ("height", &number(self.height)),
                ("role", "img"),
                ("aria-label", alt),
                ("font-family", &families),
            ],
        );
    }
}

fn css(colour: u32) -> String {
    format!("#{colour:06x}")
}

/// A number with at most two decimal places.
fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" || text.is_empty() { "0".to_owned() } else { text.to_owned() }
}
