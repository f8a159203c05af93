//! The page of a comparison: whole, closed, readable, and nothing in it that it should not have.

mod common;

use assize::{Json, Options};
use assize_rescore::compare::tables::{Request, compare};
use assize_rescore::compare::{Comparison, Side};
use assize_rescore::report::{self, html, palette};
use common::{answered, rows_of, small, table};

fn request() -> Request {
    Request { names: ["old.csv".to_string(), "new.csv".to_string()], date: Some("2026-08-04".into()), ..Request::default() }
}

/// Two scorings of the vectors of an instrument: the second from the answers of other vectors, with some rows missing.
fn example() -> Comparison {
    let facts = answered("arp");
    let mut turned = facts.clone();
    turned.rotate_left(3);
    let (names, old) = rows_of("arp", &facts);
    let (others, mut new) = rows_of("arp", &turned);
    new.drain(5..9);
    new[20][1].clear();
    new[20][2].clear();
    fn refs(names: &[String]) -> Vec<&str> {
        names.iter().map(String::as_str).collect()
    }
    compare(table(&refs(&names), old, 64), table(&refs(&others), new, 50), &request(), &Options::default()).unwrap()
}

/// OGRS3, then ARP, from the same answers.
fn across() -> Comparison {
    let facts: Vec<Json> = answered("arp").into_iter().filter(|f| assize::catalogue::find("ogrs3").unwrap().score(f, &Options::default()).answered().is_some()).collect();
    fn refs(names: &[String]) -> Vec<&str> {
        names.iter().map(String::as_str).collect()
    }
    let ((names, old), (others, new)) = (rows_of("ogrs3", &facts), rows_of("arp", &facts));
    compare(table(&refs(&names), old, 64), table(&refs(&others), new, 50), &request(), &Options::default()).unwrap()
}

fn tiny() -> Comparison {
    let columns = ["reference", "arp_band", "arp_score", "gender"];
    let old = ["a low 10 male", "b low 20 male", "c medium 60 female", "d high 80 female", "e - - male", "f very_high 95 -"];
    let new = ["a low 12.5 male", "b medium 50 male", "c low 49.99 female", "d high 80 female", "e low 3 male", "g low 4 -"];
    compare(small(&columns, &old, 2), small(&columns, &new, 3), &request(), &Options::default()).unwrap()
}

/// An element with its attributes.
type Element = (String, Vec<(String, String)>);

/// Reads the page as strictly as XML is read: every element closed in its order, attributes quoted and given once, no bare sign. Gives each element
/// with its attributes, and all text.
fn parsed(page: &str) -> (Vec<Element>, String) {
    let mut rest = page.strip_prefix("<!DOCTYPE html>").expect("begins as HTML");
    let (mut open, mut elements, mut text): (Vec<String>, Vec<_>, String) = (Vec::new(), Vec::new(), String::new());
    while let Some(at) = rest.find('<') {
        let before = &rest[..at];
        assert!(!before.contains('>'), "a bare > in {before:?}");
        for piece in before.split('&').skip(1) {
            assert!(["amp;", "lt;", "gt;", "quot;", "#39;"].iter().any(|e| piece.starts_with(e)), "a bare & in {before:?}");
        }
        assert!(before.trim().is_empty() || !open.is_empty(), "text outside of every element");
        text.push_str(before);
        text.push(' ');
        let end = rest.find('>').expect("a tag that is never closed");
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "closed out of order");
            continue;
        }
        let (tag, closed) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
        let (name, mut attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        assert!(name.chars().all(|c| c.is_ascii_alphanumeric()), "{name:?}");
        let mut found: Vec<(String, String)> = Vec::new();
        while !attributes.is_empty() {
            let (key, value) = attributes.split_once("=\"").expect("a quoted attribute");
            let (value, after) = value.split_once('"').expect("a quoted attribute");
            assert!(!found.iter().any(|(own, _)| own == key) && !value.contains('<'), "{name} {key}");
            found.push((key.to_string(), value.to_string()));
            attributes = after.trim_start();
        }
        if name == "style" {
            let (_, after) = rest.split_once("</style>").expect("a style sheet that ends");
            assert!(!rest[..rest.len() - after.len() - 8].contains('<'));
            rest = after;
        } else if !closed {
            open.push(name.to_string());
        }
        elements.push((name.to_string(), found));
    }
    assert!(open.is_empty() && rest.trim().is_empty(), "{open:?} {rest:?}");
    (elements, text)
}

fn pages() -> Vec<(&'static str, Comparison)> {
    vec![("tiny", tiny()), ("within", example()), ("across", across())]
}

#[test]
fn every_page_is_closed_and_refers_to_nothing_outside() {
    for (name, c) in pages() {
        let page = report::html(&c);
        std::fs::write(format!("{}/{name}.html", env!("CARGO_TARGET_TMPDIR")), &page).unwrap();
        let (elements, _) = parsed(&page);
        let attribute = |of: &[(String, String)], key: &str| of.iter().find(|(own, _)| own == key).map(|(_, value)| value.clone());
        let ids: Vec<String> = elements.iter().filter_map(|(_, of)| attribute(of, "id")).collect();
        let mut once = ids.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), ids.len(), "{name}: an id twice");
        for (element, of) in &elements {
            assert!(!["script", "link", "img", "iframe", "object", "embed", "base", "use", "image", "foreignObject"].contains(&element.as_str()), "{name}: {element}");
            for (key, value) in of {
                assert!(!key.starts_with("on") && !["src", "srcset", "style", "xlink:href"].contains(&key.as_str()), "{name}: {element} {key}");
                assert!(key != "href" || value.strip_prefix('#').is_some_and(|id| ids.iter().any(|own| own == id)), "{name}: {value}");
                if key == "aria-labelledby" {
                    assert!(value.split(' ').all(|id| ids.iter().any(|own| own == id)), "{name}: {value}");
                }
            }
        }
        for outside in ["http:", "https:", "//", "url(", "@import", "data:"] {
            let within = page.replace("http://www.w3.org/2000/svg", "");
            assert!(!within.contains(outside), "{name}: {outside}");
        }
        let count = |wanted: &str| elements.iter().filter(|(element, _)| element == wanted).count();
        assert_eq!((count("h1"), count("main"), count("svg") > 1), (1, 1, true), "{name}");
        assert_eq!(count("caption"), count("table"), "{name}: a table without a caption");
        assert_eq!(count("desc"), count("svg"), "{name}: a picture without a description");
        assert!(elements.iter().filter(|(element, _)| element == "th").all(|(_, of)| attribute(of, "scope").is_some()), "{name}: a head without a scope");
        let html = &elements[0];
        assert_eq!((html.0.as_str(), attribute(&html.1, "lang").as_deref()), ("html", Some("en-GB")));
        // no level of heading is left out
        let levels: Vec<u32> = elements.iter().filter_map(|(element, _)| element.strip_prefix('h').and_then(|level| level.parse().ok())).collect();
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{name}: {levels:?}");
    }
}

#[test]
fn no_row_stands_in_a_page_and_the_numbers_do() {
    let c = example();
    let (_, text) = parsed(&report::html(&c));
    for row in c.joined.listed.iter().flatten() {
        assert!(!row.1.is_empty() && !text.contains(&row.1), "{}", row.1);
    }
    assert!(!text.contains("r00"), "a key of a row");
    let squeezed = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for sentence in
        ["likely reconviction is", "never say how serious", "people decide", "Population stability index", "assize 0.1.0", "sha256:", "old.csv", "Rows are paired by reference ."]
    {
        assert!(squeezed.contains(sentence), "{sentence}");
    }
    for (from, row) in c.scale.all().zip(c.matrix.rows()) {
        for count in row.iter().filter(|n| **n > 0) {
            assert!(text.contains(&assize_rescore::compare::small::grouped(*count)), "{from:?} {count}");
        }
    }
    assert!(c.states(Side::New).len() >= 6);
}

#[test]
fn what_others_wrote_is_escaped() {
    assert_eq!(html::escaped("<b onclick='x'>&\"\u{0}"), "&lt;b onclick=&#39;x&#39;&gt;&amp;&quot;");
    let columns = ["arp_band", "re</style><script>gion"];
    let rows: Vec<String> = (0..24).map(|i| format!("{} <script>alert({})</script>", if i % 2 == 0 { "low" } else { "high" }, i % 2)).collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let asked = Request { names: ["<old>.csv".into(), "\"new\".csv".into()], by: Some(vec!["re</style><script>gion".into()]), date: Some("<today>".into()), ..request() };
    let c = compare(small(&columns, &rows, 5), small(&columns, &rows, 5), &asked, &Options::default()).unwrap();
    let page = report::html(&c);
    let (elements, text) = parsed(&page);
    assert!(!elements.iter().any(|(name, _)| name == "script"));
    assert!(text.contains("&lt;script&gt;alert(1)"), "the value itself is shown, as text");
}

fn luminance(colour: &str) -> f64 {
    let part = |at: usize| f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
    let linear = |x: f64| if x <= 0.040_45 { x / 12.92 } else { ((x + 0.055) / 1.055).powf(2.4) };
    0.2126 * linear(part(1)) + 0.7152 * linear(part(3)) + 0.0722 * linear(part(5))
}

fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn colours_are_far_enough_apart() {
    assert!((contrast("#ffffff", "#000000") - 21.0).abs() < 1e-9 && (contrast("#777777", "#ffffff") - 4.48).abs() < 0.01);
    let of = |name: &str| palette::COLOURS.iter().find(|c| c.name == name).unwrap();
    for (front, back, least) in palette::PAIRS {
        for (page, front, back) in [("light", of(front).light, of(back).light), ("dark", of(front).dark, of(back).dark)] {
            let found = contrast(front, back);
            assert!(found >= *least, "{page}: {front} on {back} has {found:.2}, must be {least}");
        }
    }
    for (back, text) in palette::HEAT {
        assert!(contrast(back, text) >= 4.5, "{text} on {back} has {:.2}", contrast(back, text));
    }
    // each step is darker than the one before it, by something that can be seen
    assert!(palette::HEAT.windows(2).all(|pair| contrast(pair[0].0, pair[1].0) > 1.1));
    assert_eq!([0.0, 0.01, 0.05, 0.2, 0.4, 0.6, 0.9].map(palette::heat), [0, 1, 2, 3, 4, 5, 6]);
}

/// Golden files: a change of the page or of the JSON is seen. `UPDATE_GOLDEN=1` writes them anew.
fn golden(name: &str, text: &str) {
    let path = format!("{}/tests/golden/{name}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(expected == text, "{name} is another than the golden one: look at it, then run with UPDATE_GOLDEN=1");
}

#[test]
fn a_small_comparison_is_written_as_it_was() {
    let c = tiny();
    golden("compare.html", &report::html(&c));
    golden("compare.json", &(c.to_json().pretty() + "\n"));
    golden("compare.txt", &c.to_text());
    golden("across.txt", &across().to_text());
    golden("within.txt", &example().to_text());
}
