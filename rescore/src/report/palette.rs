//! The colours of the report, for light and dark pages, as one list from which the style sheet and the test of contrast are made.

/// A colour by its name in the style sheet: on light and on dark pages.
pub struct Colour {
    /// Name, without the dashes.
    pub name: &'static str,
    /// On a light page.
    pub light: &'static str,
    /// On a dark page.
    pub dark: &'static str,
}

const fn colour(name: &'static str, light: &'static str, dark: &'static str) -> Colour {
    Colour { name, light, dark }
}

/// Every colour.
pub const COLOURS: &[Colour] = &[
    colour("page", "#ffffff", "#14181c"),
    colour("panel", "#f2f5f8", "#1f252b"),
    colour("text", "#1b2228", "#e9edf0"),
    colour("muted", "#4b5660", "#b3bdc6"),
    colour("line", "#7b8791", "#76828d"),
    colour("up", "#a8430b", "#f0a06c"),
    colour("down", "#1d5fa6", "#7fb6f2"),
    colour("same", "#69747e", "#98a3ad"),
    colour("old", "#6a4c9c", "#bba6ea"),
    colour("new", "#00706a", "#5ecac1"),
];

/// What has to be readable on what, and the least contrast: 4.5 for text, 3 for shapes that carry a meaning.
pub const PAIRS: &[(&str, &str, f64)] = &[
    ("text", "page", 4.5),
    ("text", "panel", 4.5),
    ("muted", "page", 4.5),
    ("muted", "panel", 4.5),
    ("up", "page", 4.5),
    ("down", "page", 4.5),
    ("line", "page", 3.0),
    ("line", "panel", 3.0),
    ("up", "panel", 3.0),
    ("down", "panel", 3.0),
    ("same", "page", 3.0),
    ("same", "panel", 3.0),
    ("old", "panel", 3.0),
    ("new", "panel", 3.0),
];

/// The steps of the heat map, fewest first, the same on every page: background and text.
pub const HEAT: &[(&str, &str)] =
    &[("#f4f8fc", "#14181c"), ("#dbe8f5", "#14181c"), ("#b7d2ea", "#14181c"), ("#8ab8dd", "#14181c"), ("#5a98cb", "#0b0e10"), ("#2a69a5", "#ffffff"), ("#123f73", "#ffffff")];

/// The step of the heat map for a share: none has its own.
pub fn heat(share: f64) -> usize {
    const FROM: [f64; 6] = [0.000_000_1, 0.05, 0.15, 0.3, 0.5, 0.75];
    FROM.iter().filter(|from| share >= **from).count()
}

/// What the steps stand for.
pub const HEAT_WORDS: [&str; 7] = ["none", "below 5%", "5% to 15%", "15% to 30%", "30% to 50%", "50% to 75%", "75% or more"];

/// The colours as a style sheet.
pub fn sheet() -> String {
    let block = |pick: fn(&Colour) -> &'static str| COLOURS.iter().map(|c| format!("--{}:{};", c.name, pick(c))).collect::<String>();
    let heat = HEAT.iter().enumerate().map(|(at, (back, text))| format!(".h{at}{{background:{back};color:{text}}}\n")).collect::<String>();
    format!(":root{{{}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{}}}}}\n{heat}", block(|c| c.light), block(|c| c.dark))
}
