//! Writes HTML in which every element is closed and every text escaped. Knows no report.

use std::fmt::Write as _;

/// A page as it grows.
#[derive(Default)]
pub struct Html(String);

/// Attributes of an element.
pub type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Html {
    /// What was written.
    pub fn into_text(self) -> String {
        self.0
    }

    /// Text that is to stand as it is.
    pub fn text(&mut self, text: &str) {
        self.0.push_str(&escaped(text));
    }

    /// Markup of our own, such as a style sheet.
    pub fn raw(&mut self, markup: &'static str) {
        self.0.push_str(markup);
    }

    /// A style sheet that is made: it may hold nothing that could end it.
    pub fn style(&mut self, sheet: &str) {
        self.0.push_str("<style>");
        self.0.push_str(&sheet.replace('<', ""));
        self.0.push_str("</style>\n");
    }

    fn open(&mut self, name: &str, attributes: Attributes) {
        let _ = write!(self.0, "<{name}");
        for (key, value) in attributes {
            let _ = write!(self.0, " {key}=\"{}\"", escaped(value));
        }
    }

    /// An element with what is in it.
    pub fn element(&mut self, name: &str, attributes: Attributes, inside: impl FnOnce(&mut Self)) {
        self.open(name, attributes);
        self.0.push('>');
        inside(self);
        let _ = write!(self.0, "</{name}>");
        if !matches!(name, "span" | "b" | "strong" | "em" | "a" | "code" | "tspan") {
            self.0.push('\n');
        }
    }

    /// An element with a text in it.
    pub fn words(&mut self, name: &str, attributes: Attributes, text: &str) {
        self.element(name, attributes, |h| h.text(text));
    }

    /// An element that holds nothing.
    pub fn empty(&mut self, name: &str, attributes: Attributes) {
        self.open(name, attributes);
        self.0.push_str("/>\n");
    }

    /// A text in which what stands between backticks is code.
    pub fn prose(&mut self, text: &str) {
        for (at, piece) in text.split('`').enumerate() {
            if at % 2 == 1 {
                self.words("code", &[], piece);
            } else {
                self.text(piece);
            }
        }
    }

    /// A paragraph.
    pub fn paragraph(&mut self, text: &str) {
        self.element("p", &[], |h| h.prose(text));
    }

    /// The caption of a table; it stays in sight where the table scrolls.
    pub fn caption(&mut self, text: &str) {
        self.element("caption", &[], |h| h.words("span", &[], text));
    }

    /// A table in a box that scrolls by itself on narrow screens: a caption, the heads of columns, and rows whose first cell is their head.
    pub fn table(&mut self, caption: &str, heads: &[&str], rows: &[Vec<String>]) {
        self.element("div", &[("class", "scroll"), ("role", "group"), ("aria-label", caption), ("tabindex", "0")], |h| {
            h.element("table", &[], |h| {
                h.caption(caption);
                h.element("thead", &[], |h| h.element("tr", &[], |h| heads.iter().for_each(|head| h.words("th", &[("scope", "col")], head))));
                h.element("tbody", &[], |h| {
                    for row in rows {
                        h.element("tr", &[], |h| {
                            for (at, cell) in row.iter().enumerate() {
                                if at == 0 {
                                    h.words("th", &[("scope", "row")], cell);
                                } else {
                                    h.words("td", &[], cell);
                                }
                            }
                        });
                    }
                });
            });
        });
    }
}

/// Text with the five characters replaced that mean something in HTML; what is no character of a page is left out.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(c),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}
