//! `list`, `describe` and `schema`: what the engine knows, in print.

use crate::{Failure, Format};
use assize::catalogue::{self, Entry, INSTRUMENTS};
use assize::facts::{Choices, Field, Shape};
use assize::guidance::families::{self, AnyPolicy, Family};
use assize::guidance::mappa::policies;
use assize::guidance::mappa::policy::Policy;
use assize::not_offered::{self, NOT_OFFERED, NotOffered};
use assize::{Json, listing};
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::ExitCode;

fn print(text: &str) -> Result<ExitCode, Failure> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes())?;
    if !text.ends_with('\n') {
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn edition(entry: &Entry) -> &'static str {
    if entry.is_guidance() { "by policy" } else { entry.edition }
}

/// `assize list`.
pub fn list(format: Format) -> Result<ExitCode, Failure> {
    let mut out = String::new();
    match format {
        Format::Json => {
            out = listing::list().pretty();
        }
        Format::Markdown => {
            out.push_str("| id | edition | weakest status | what it gives |\n| --- | --- | --- | --- |\n");
            for i in INSTRUMENTS {
                let _ = writeln!(out, "| [`{0}`](docs/instruments/{0}.md) | {1} | {2} | {3} |", i.name(), edition(i), i.status().word(), i.summary);
            }
        }
        Format::Text => {
            out.push_str("Instruments\n");
            for i in INSTRUMENTS {
                let _ = writeln!(out, "  {:<21}{:<15}{:<13}{}", i.name(), edition(i), i.status().word(), i.summary);
            }
            for family in Family::ALL {
                let _ = writeln!(out, "\nPolicies: {}", family.label());
                for p in families::all().iter().filter(|p| p.family() == *family) {
                    let note = if listing::is_default(p) { " (the default)" } else { "" };
                    let _ = writeln!(out, "  {:<30}{:<25}{}{note}", p.id(), p.version(), p.title());
                }
                if families::default_id(*family).is_none() {
                    out.push_str("  none is the default\n");
                }
            }
            let _ = writeln!(out, "\n`{}` stands for {}.", policies::CURRENT, policies::find(policies::CURRENT).map_or("", |p| p.id.as_ref()));
            out.push_str("\nNot offered, with the kind of reason\n");
            for tool in NOT_OFFERED {
                let _ = writeln!(out, "  {:<18}{:<45}{}", tool.id, tool.why.label(), tool.title);
            }
            out.push_str("  `assize describe NAME` says why not, and what to use instead.\n");
            out.push_str("\nThe third column is the weakest status among an instrument's constants; `assize describe ID` shows each.\n");
        }
    }
    print(&out)
}

/// `assize describe`.
pub fn describe(id: &str, format: Format) -> Result<ExitCode, Failure> {
    let known = || Failure::Use(format!("{}; policies are {}", catalogue::unknown_instrument(id), families::names()));
    if format == Format::Json {
        return print(&listing::describe(id).ok_or_else(known)?.pretty());
    }
    if let Some(entry) = catalogue::find(id) {
        return print(&instrument_text(id, entry, format == Format::Markdown));
    }
    if let Some(policy) = families::find(id) {
        return print(&match &policy {
            AnyPolicy::Mappa(policy) => policy_text(policy),
            other => figures_text(other),
        });
    }
    not_offered::find(id).map_or_else(|| Err(known()), |tool| print(&not_offered_text(tool)))
}

/// An honest no: why not, and what instead.
fn not_offered_text(tool: &NotOffered) -> String {
    let mut out = format!("{} ({}): not offered\n{}: {}.\nInstead: {}.\n", tool.title, tool.id, tool.why.label(), tool.reason, tool.instead);
    for id in tool.see {
        let _ = writeln!(out, "  assize describe {id}");
    }
    if !tool.names.is_empty() {
        let _ = writeln!(out, "Also found as: {}.", tool.names.join(", "));
    }
    out
}

/// `assize schema`.
pub fn schema(id: &str) -> Result<ExitCode, Failure> {
    let unknown = || Failure::Use(format!("{}; `{}` is the whole case", catalogue::unknown_instrument(id), listing::ASSESSMENT));
    print(&listing::schema(id).ok_or_else(unknown)?.pretty())
}

/// `assize schema ID --format csv`: what the columns of a table mean.
#[cfg(feature = "columns")]
pub fn dictionary(id: &str) -> Result<ExitCode, Failure> {
    use assize::columns::dictionary;
    use assize_rescore::{outputs::Chosen, text_out::record};
    let chosen = Chosen::named(id)?;
    let mut out = record(dictionary::HEAD.iter().map(|name| name.as_bytes()));
    for row in dictionary::rows(chosen.entry, chosen.headline, &chosen.prefix()) {
        out.extend(record(row.iter().map(|cell| cell.as_bytes())));
    }
    print(String::from_utf8_lossy(&out).trim_end())
}

/// A row of a table: between bars in Markdown, in columns otherwise.
fn row(out: &mut String, markdown: bool, widths: &[usize], cells: &[&str]) {
    if markdown {
        let escaped: Vec<String> = cells.iter().map(|c| c.replace('|', "\\|")).collect();
        let _ = writeln!(out, "| {} |", escaped.join(" | "));
        return;
    }
    let mut line = String::from("  ");
    for (cell, width) in cells.iter().zip(widths) {
        let _ = write!(line, "{cell:<width$} ");
    }
    out.push_str(line.trim_end());
    out.push('\n');
}

fn table(out: &mut String, markdown: bool, head: &[&str], rows: &[Vec<String>]) {
    let widths: Vec<usize> = (0..head.len()).map(|i| rows.iter().filter_map(|r| r.get(i)).map(|c| c.chars().count()).chain([head[i].len()]).max().unwrap_or(0)).collect();
    row(out, markdown, &widths, head);
    if markdown {
        let _ = writeln!(out, "|{}", " --- |".repeat(head.len()));
    }
    for cells in rows {
        row(out, markdown, &widths, &cells.iter().map(String::as_str).collect::<Vec<_>>());
    }
}

fn heading(out: &mut String, markdown: bool, text: &str) {
    let _ = if markdown { writeln!(out, "\n## {text}\n") } else { writeln!(out, "\n{}", text.to_uppercase()) };
}

/// The scoring sheet: what an auditor who reads no code would check.
fn instrument_text(name: &str, entry: &Entry, markdown: bool) -> String {
    let sheet = (entry.sheet)();
    let mut out = String::new();
    if markdown {
        let _ = writeln!(out, "<!-- generated by `cargo xtask generate`; do not edit -->\n# {} (`{}`)\n", entry.title, entry.name());
    } else {
        let _ = writeln!(out, "{} ({})", entry.title, entry.name());
    }
    let _ = writeln!(out, "Edition {}. Gives {}.", if entry.is_guidance() { "by policy" } else { entry.edition }, entry.summary);
    let _ = writeln!(out, "{}Weakest status among its constants: {} ({}).", if markdown { "\n" } else { "" }, entry.status().word(), entry.status().label());
    for note in sheet.notes {
        let _ = writeln!(out, "{}{note}", if markdown { "\n" } else { "" });
    }
    heading(&mut out, markdown, "Facts");
    if entry.form.fields.iter().any(|f| !(entry.reads)(f.name)) {
        let _ = writeln!(out, "Those that it reads. The others of `{}` are taken and left alone, so that one file serves all.{}", entry.form.id, if markdown { "\n" } else { "" });
    }
    table(&mut out, markdown, &["field", "question", "answers", "factor", "source"], &fields(entry));
    for t in &sheet.tables {
        heading(&mut out, markdown, &format!("{} ({})", t.title, t.id));
        let _ = writeln!(out, "Source: {}.{}", t.source, if markdown { "\n" } else { "" });
        let rows: Vec<Vec<String>> = t.rows.iter().map(|r| vec![r.label.clone(), r.value.clone(), r.status.word().to_string(), r.id.clone()]).collect();
        table(&mut out, markdown, &[if t.unit.is_empty() { "what" } else { t.unit }, "gives", "status", "id"], &rows);
    }
    heading(&mut out, markdown, "Rules");
    let rules: Vec<Vec<String>> = sheet.rules.iter().map(|r| vec![r.id.to_string(), r.text.to_string(), r.status.word().to_string(), r.source.to_string()]).collect();
    table(&mut out, markdown, &["rule", "what it says", "status", "source"], &rules);
    heading(&mut out, markdown, "Worked example");
    let (facts, outcome) = listing::example(name, entry);
    let fence = if markdown { "```json\n" } else { "" };
    let close = if markdown { "```\n" } else { "" };
    let _ = writeln!(out, "Facts:{}\n{fence}{}\n{close}", if markdown { "\n" } else { "" }, facts.pretty());
    let kind = outcome.get("type").and_then(Json::as_text).unwrap_or("");
    let _ = writeln!(out, "Result ({kind}):{}\n{fence}{}\n{close}", if markdown { "\n" } else { "" }, outcome.get("result").map(Json::pretty).unwrap_or_default());
    let text = |json: &Json, key: &str| json.get(key).map_or_else(String::new, |v| v.as_text().map_or_else(|| v.compact(), str::to_string));
    let reasons: Vec<Vec<String>> =
        outcome.get("reasons").map(Json::items).unwrap_or_default().iter().map(|r| vec![text(r, "rule"), text(r, "text"), text(r, "points"), text(r, "status")]).collect();
    table(&mut out, markdown, &["rule", "reason", "points", "status"], &reasons);
    out
}

fn fields(entry: &Entry) -> Vec<Vec<String>> {
    // a question that a service does not put has no name there, and of shared facts an instrument reads a part
    let put = entry.form.fields.iter().filter(|f| !f.name.is_empty() && (entry.reads)(f.name));
    put.map(|f| vec![f.name.to_string(), f.title.to_string(), answers(f), f.factor.map_or("", |x| x.word()).to_string(), f.source.to_string()]).collect()
}

/// What a field takes, in words.
fn answers(field: &Field) -> String {
    let words = |choices: &[assize::facts::Choice]| {
        let mut list: Vec<String> = choices.iter().map(|c| if field.capitals { c.word.to_uppercase() } else { c.word.to_string() }).take(8).collect();
        if choices.len() > 8 {
            list.push("...".to_string());
        }
        list.join(", ")
    };
    match field.shape {
        Shape::YesNo => "true, false".to_string(),
        Shape::Whole if field.capitals => "a whole number".to_string(),
        Shape::Whole => format!("{} to {} {}", field.least, field.most, field.unit).trim_end().to_string(),
        Shape::Decimal => {
            let decimals = if field.two_places { "at most two decimals" } else { "decimals" };
            format!("{} to {} {}, with {decimals}", field.least, field.most, field.unit).replace(" , with", ", with")
        }
        Shape::WholeOrNone => format!("{} to {} {}, or none", field.least, field.most, field.unit).replace(" , or", ", or"),
        Shape::Choice(choices) => words(choices),
        Shape::OneOf(choices) => format!("{}, or a list of them", words(choices)),
        Shape::ChoiceOrText(choices) => format!("{}, or another by name", words(choices)),
        Shape::ChoiceOrPart(choices, _) => format!("{}, or an object with more", words(choices)),
        Shape::Coded(answers) => answers.iter().map(|a| *a.words.first().unwrap_or(&a.code)).collect::<Vec<_>>().join(", "),
        Shape::Several(choices) => format!("a list of {}", words(choices)),
        Shape::Date => "a date".to_string(),
        Shape::Dates => "a list of dates".to_string(),
        Shape::Text => "a text".to_string(),
        Shape::Part(form) => format!("an object: {}", form.fields.iter().map(|f| f.name).take(6).collect::<Vec<_>>().join(", ")),
        Shape::List(form) => format!("a list of objects: {}", form.fields.iter().map(|f| f.name).take(6).collect::<Vec<_>>().join(", ")),
        Shape::Keyed(_) => "an object by number".to_string(),
        Shape::Names => "a list of names".to_string(),
        Shape::Any => "carried, not scored".to_string(),
    }
}

/// A value of a policy file in words.
fn in_words(value: &Json) -> String {
    match value {
        Json::Object(members) => {
            let nested = members.iter().any(|(_, v)| matches!(v, Json::Object(_)));
            members.iter().map(|(k, v)| format!("{} {}", k.replace('_', " "), in_words(v))).collect::<Vec<_>>().join(if nested { "; " } else { ", " })
        }
        Json::List(values) => values.iter().map(in_words).collect::<Vec<_>>().join(", "),
        Json::Bool(yes) => String::from(if *yes { "yes" } else { "no" }),
        other => other.as_text().map_or_else(|| other.compact(), |word| word.replace('_', " ")),
    }
}

/// A policy that is a handful of figures: its file is its print.
fn figures_text(policy: &AnyPolicy) -> String {
    let json = policy.to_json();
    let source = json.get("source").and_then(Json::as_text).unwrap_or("").to_string();
    let mut out = format!("{} ({})\nFamily: {}. Version {}. Source: {source}.\n\n", policy.title(), policy.id(), policy.family().label(), policy.version());
    for (key, value) in json.members().iter().filter(|(key, _)| !["family", "id", "title", "version", "source"].contains(&key.as_ref())) {
        let _ = writeln!(out, "  {:<20} {}", key.replace('_', " "), in_words(value));
    }
    out.push_str("\nWith --format json: a file that --policy takes back, once it has an id of its own.\n");
    out
}

fn policy_text(policy: &Policy) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "{} ({})", policy.title, policy.id);
    let _ = writeln!(out, "Version {}. Source: {}.", policy.version, policy.source);
    let _ = writeln!(out, "Level rules in the order in which they are tried; the first that holds sets the level:\n");
    for (name, test) in policy.define.iter() {
        let _ = writeln!(out, "  {name} means {}", test.to_json().compact());
    }
    for r in policy.rules.iter() {
        let json = r.to_json();
        let level = json.get("level").map_or_else(String::new, |l| format!(" {}", l.compact()));
        let mode = json.get("mode").and_then(Json::as_text).unwrap_or("");
        let _ = writeln!(out, "  {:<10} {mode}{level}: {} [{}, {}]", r.id, r.text, r.source, r.status.word());
        let _ = writeln!(out, "  {:<10}   when {}", "", r.when.to_json().compact());
    }
    out.push_str("\nThe engine's own guard CAT3-L1 goes with every policy: category 3 is never recommended level 1.\n");
    out.push_str("With --format json: a file that --policy takes back, once it has an id of its own.\n");
    out
}
