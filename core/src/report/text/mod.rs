//! The report as a practitioner reads it: one screen, no manual. Renders the JSON of the report and adds nothing to it.

mod safeguarding;
mod young;

use crate::collect::CollectVec;
use crate::facts::{Choices, FactSet};
use crate::guidance::flags::Standing;
use crate::guidance::mappa::level_facts;
use crate::instruments::oasys::NEEDS;
use crate::instruments::predictors;
use crate::instruments::rosh::{Level, Setting, Subject};
use crate::json::Json;
use crate::order;
use crate::report::displays::BAND_ONLY;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Width of the page in characters.
const WIDTH: usize = 100;
/// Width of the left column.
const LEFT: usize = 26;

/// How a stretch of text is set off. A renderer for a terminal turns it into colour; plain text ignores it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Running text.
    Plain,
    /// A heading.
    Heading,
    /// A level.
    Level(Shade),
    /// Of less weight.
    Faint,
}

/// The four levels, for colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shade {
    /// Low.
    Low,
    /// Medium.
    Medium,
    /// High.
    High,
    /// Very high.
    VeryHigh,
    /// Several levels, or none.
    Open,
}

/// The report as plain text, ending in a line feed.
pub fn plain(report: &Json) -> String {
    render(report, &mut |text, _| text.to_string())
}

/// The report as text whose stretches `paint` may dress. `paint` must not change what the text says or how wide it is.
pub fn render(report: &Json, paint: &mut dyn FnMut(&str, Tone) -> String) -> String {
    let report = &printable(report);
    let mut page = Page { out: String::new(), paint };
    if report.get("type").and_then(Json::as_text) == Some("rejected") {
        page.rejected(report);
        return page.out;
    }
    page.head(report);
    page.rosh(report);
    page.reconviction(report);
    page.young(report);
    page.needs(report);
    page.protective(report);
    page.mappa(report);
    page.safeguarding(report);
    page.actions(report);
    page.unknown(report);
    page.would_change(report);
    page.judgements(report);
    page.problems(report);
    page.not_decided(report);
    page.receipt(report);
    page.out
}

/// The report without control characters in what people wrote: a terminal must not obey a case.
fn printable(json: &Json) -> Json {
    match json {
        Json::Text(t) if t.chars().any(|c| c.is_control() && c != '\n') => {
            Json::from(t.chars().map(|c| if c.is_control() && c != '\n' { '\u{fffd}' } else { c }).collect::<String>())
        }
        Json::List(values) => values.iter().map(printable).collect(),
        Json::Object(members) => Json::Object(members.iter().map(|(k, v)| (k.clone(), printable(v))).collect()),
        other => other.clone(),
    }
}

struct Page<'p> {
    out: String,
    paint: &'p mut dyn FnMut(&str, Tone) -> String,
}

fn text<'j>(json: &'j Json, key: &str) -> &'j str {
    json.get(key).and_then(Json::as_text).unwrap_or("")
}

fn list<'j>(json: &'j Json, key: &str) -> &'j [Json] {
    json.get(key).map(Json::items).unwrap_or_default()
}

/// `very_high` as `VERY HIGH`; a set as `MEDIUM OR HIGH`.
fn level_words(value: &Json) -> String {
    let word = |v: &Json| match v {
        Json::Null => String::from("NONE"),
        Json::Whole(n) => n.to_string(),
        other => other.as_text().unwrap_or("").replace('_', " ").to_ascii_uppercase(),
    };
    match value {
        Json::List(values) => values.iter().map(word).collect_vec().join(" OR "),
        other => word(other),
    }
}

fn shade(value: &Json) -> Shade {
    match value.as_text() {
        Some("low") => Shade::Low,
        Some("medium") => Shade::Medium,
        Some("high") => Shade::High,
        Some("very_high") => Shade::VeryHigh,
        _ => Shade::Open,
    }
}

/// An answer as a person writes it.
/// An answer as the wire has it, in words.
pub fn answer_words(value: &Json) -> String {
    match value {
        Json::Null => String::from("not answered"),
        Json::Bool(true) => String::from("yes"),
        Json::Bool(false) => String::from("no"),
        Json::Text(t) => t.replace('_', " "),
        Json::List(values) => values.iter().map(answer_words).collect_vec().join(" or "),
        other => other.compact(),
    }
}

impl Page<'_> {
    fn line(&mut self, text: &str) {
        self.out.push_str(text.trim_end());
        self.out.push('\n');
    }

    fn tone(&mut self, text: &str, tone: Tone) -> String {
        (self.paint)(text, tone)
    }

    fn heading(&mut self, text: &str) {
        self.out.push('\n');
        let painted = self.tone(&text.to_ascii_uppercase(), Tone::Heading);
        self.line(&painted);
    }

    /// A paragraph with a hanging indent, wrapped at word boundaries.
    fn paragraph(&mut self, first: &str, indent: usize, text: &str) {
        let mut line = String::from(first);
        let pad = |line: &mut String| {
            while line.chars().count() < indent {
                line.push(' ');
            }
        };
        pad(&mut line);
        let mut empty = true;
        for word in text.split_whitespace() {
            let width = line.chars().count().saturating_add(word.chars().count());
            if !empty && width >= WIDTH {
                self.line(&line);
                line.clear();
                pad(&mut line);
                empty = true;
            }
            if !empty {
                line.push(' ');
            }
            line.push_str(word);
            empty = false;
        }
        self.line(&line);
    }

    fn item(&mut self, text: &str) {
        self.paragraph("  - ", 4, text);
    }

    /// A label on the left, a level, and what to say of it.
    fn row(&mut self, label: &str, level: &Json, words: &str) {
        let shown = level_words(level);
        let pad = LEFT.saturating_sub(label.chars().count().saturating_add(2)).max(1);
        let painted = self.tone(&shown, Tone::Level(shade(level)));
        let head = format!("  {label}{}{painted}", " ".repeat(pad));
        if words.is_empty() {
            self.line(&head);
        } else if shown.chars().count() > 24 || words.chars().count().saturating_add(LEFT).saturating_add(shown.chars().count()) > WIDTH {
            self.line(&head);
            self.paragraph("", LEFT, words);
        } else {
            self.line(&format!("{head}  {words}"));
        }
    }

    fn rejected(&mut self, report: &Json) {
        self.line("This case cannot be used:");
        for problem in list(report, "problems") {
            self.item(text(problem, "text"));
        }
    }

    fn head(&mut self, report: &Json) {
        let title = self.tone("PUBLIC-PROTECTION ASSESSMENT", Tone::Heading);
        let or = |key: &str, otherwise: &str| match text(report, key) {
            "" => otherwise.to_string(),
            given => given.split_whitespace().collect_vec().join(" "),
        };
        self.line(&format!("{title}   case {}   assessed on {}", or("reference", "without reference"), or("assessed_on", "(date not given)")));
        let rule = "-".repeat(WIDTH);
        self.line(&rule);
        self.line("It recommends; people decide. Every level below is shown with the rule it came from.");
        if list(report, "instruments").iter().any(|o| text(o, "instrument") == "rm2000" && o.get("result").is_some()) {
            self.line("Restricted: not to be disclosed to the person assessed.");
        }
        self.expected(report);
    }

    /// Which instruments go with the person, and which of them nothing was captured for.
    fn expected(&mut self, report: &Json) {
        let expected = report.at(&["instrument_choice", "expected"]).map(Json::items).unwrap_or_default();
        if expected.is_empty() {
            return;
        }
        let used = |id: &str| list(report, "instruments").iter().any(|o| text(o, "instrument") == id);
        let title = |id: &str| crate::catalogue::find(id).map_or_else(|| String::from(id), |i| String::from(i.title));
        let names: Vec<String> = expected.iter().map(|e| text(e, "instrument")).map(|id| if used(id) { title(id) } else { format!("{} (nothing captured)", title(id)) }).collect();
        self.paragraph("", 0, &format!("Instruments expected for this person: {}.", names.join(", ")));
    }

    fn rosh(&mut self, report: &Json) {
        let Some(rosh) = report.get("rosh") else { return };
        self.heading("Risk of serious harm");
        let cells = list(rosh, "cells");
        if cells.is_empty() {
            self.line("  Refused: see below.");
            return;
        }
        let overall = rosh.get("overall").cloned().unwrap_or_default();
        let overall_level = overall.get("level").or_else(|| overall.get("possible")).cloned().unwrap_or_default();
        let custody_shown = cells.iter().any(|c| text(c, "setting") == "custody" && text(c, "state") != "not_applicable");
        let columns = if custody_shown { format!("  {:<24}{:<28}{}", "Risk to", "Community", "Custody") } else { format!("  {:<24}{}", "Risk to", "Community") };
        let painted = self.tone(&columns, Tone::Faint);
        self.line(&painted);
        for subject in Subject::ALL {
            let mut line = format!("  {:<24}", subject.label());
            for setting in Setting::ALL {
                if *setting == Setting::Custody && !custody_shown {
                    continue;
                }
                let cell = cells.iter().find(|c| text(c, "subject") == subject.word() && text(c, "setting") == setting.word());
                let (words, level) = cell.map_or_else(|| (String::from("N/A"), Json::Null), cell_words);
                let pad = 28usize.saturating_sub(words.chars().count());
                // only the cells that equal the overall level are coloured: they drive it
                let drives = !level.is_null() && level == overall_level;
                let painted = if drives { self.tone(&words, Tone::Level(shade(&level))) } else { words };
                line.push_str(&painted);
                line.push_str(&" ".repeat(pad));
            }
            self.line(&line);
        }
        let drivers: Vec<String> = cells
            .iter()
            .filter(|c| c.get("level").is_some_and(|l| *l == overall_level))
            .map(|c| format!("{} in {}", text(c, "subject").replace('_', " "), text(c, "setting")))
            .collect_vec();
        let state = match text(&overall, "state") {
            "assessed" => format!("highest assessed cell: {}", drivers.join(", ")),
            "proposed" => format!("proposed from the facts: {}; nobody recorded this level", drivers.join(", ")),
            "screened_out" => String::from("screened out: no level, which is not low"),
            "not_assessed" => String::from("not assessed"),
            _ => {
                let at_least = overall.get("possible").and_then(|p| p.items().first()).map(level_words).unwrap_or_default();
                let assessed =
                    overall.get("highest_assessed").map_or_else(String::new, |h| if h.is_null() { String::new() } else { format!("; highest assessed {}", answer_words(h)) });
                format!("at least {at_least}{assessed}")
            }
        };
        if text(&overall, "state") == "screened_out" {
            self.row("Overall", &Json::from("no level"), &state);
        } else {
            self.row("Overall", &overall_level, &state);
        }
        if let Some(level) = overall_level.as_text().and_then(Level::from_word) {
            self.paragraph("  What it means", LEFT, level.meaning());
        }
        for cell in cells.iter().filter(|c| text(c, "state") == "conflict") {
            let allow: Vec<String> = list(cell, "facts_allow").iter().map(answer_words).collect();
            self.item(&format!(
                "Conflict: {} in {}: {} is recorded, the facts allow {}. Both are kept; a rationale is required.",
                text(cell, "subject").replace('_', " "),
                text(cell, "setting"),
                cell.get("recorded").map(answer_words).unwrap_or_default(),
                allow.join(" or ")
            ));
        }
        self.concerns(rosh);
    }

    fn concerns(&mut self, rosh: &Json) {
        let Some(concerns) = rosh.get("self_concerns").filter(|c| !c.members().is_empty()) else { return };
        let words: Vec<String> = concerns
            .members()
            .iter()
            .map(|(key, value)| match value.get("current") {
                Some(current) => format!("{}: {} now, {} before", key.replace('_', " "), answer_words(current), answer_words(value.get("previous").unwrap_or(&Json::Null))),
                None => format!(
                    "{}: {}",
                    key.replace('_', " "),
                    if value.as_text().is_some() {
                        answer_words(value)
                    } else {
                        format!("not answered now, {} before", answer_words(value.get("previous").unwrap_or(&Json::Null)))
                    }
                ),
            })
            .collect();
        self.paragraph("  Concerns for self", LEFT, &format!("{} (no level, never part of the overall level)", words.join("; ")));
    }

    fn reconviction(&mut self, report: &Json) {
        let Some(r) = report.get("reconviction") else { return };
        self.heading("Likelihood of reconviction");
        let effective = r.get("effective").cloned().unwrap_or_default();
        let level = effective.get("level").or_else(|| effective.get("possible")).cloned().unwrap_or_default();
        if effective.get("from").is_none_or(Json::is_null) {
            self.line("  Not assessed: neither OASys nor Risk Matrix 2000 gave a level.");
        } else {
            let otherwise = effective
                .get("if_not_eligible")
                .map_or_else(String::new, |l| format!("; if not eligible: {}", if l.is_null() { String::from("no level") } else { answer_words(l) }));
            self.row("Effective", &level, &format!("{}{otherwise} ({})", text(&effective, "reason"), text(&effective, "rule")));
        }
        if let Some(oasys) = r.get("oasys").filter(|o| o.get("level").is_some_and(|l| !l.is_null())) {
            let basis = if text(oasys, "basis") == "recorded" { "recorded by the assessor" } else { "band of OGRS3; our reading" };
            self.row("OASys", oasys.get("level").unwrap_or(&Json::Null), basis);
        }
        let by_type = r.get("by_type").cloned().unwrap_or_default();
        for (kind, _) in by_type.members() {
            for entry in list(&by_type, kind) {
                let scale = text(entry, "scale");
                // C stands under both types; it is printed once
                if scale == "c" && *kind == "violent" {
                    continue;
                }
                let name = match text(entry, "instrument") {
                    "rm2000" => format!("Risk Matrix 2000 {}", scale.to_ascii_uppercase()),
                    "asset" => String::from("Asset"),
                    other => other.to_ascii_uppercase(),
                };
                let what = match scale {
                    "c" => "sexual or violent",
                    _ => kind.as_ref(),
                };
                let level = match (entry.get("level").or_else(|| entry.get("possible")), entry.get("percent")) {
                    // a score for which no bands are published
                    (Some(Json::Null), Some(percent)) if !percent.is_null() => Json::from("no band"),
                    (level, _) => level.cloned().unwrap_or_default(),
                };
                let percent = match (entry.get("natural_frequency").and_then(Json::as_text), entry.get("percent")) {
                    (Some(_), _) if BAND_ONLY.contains(&text(entry, "instrument")) => String::from(": the band alone is shown, the percentage stands in --format json"),
                    (Some(frequency), _) => format!(": {frequency}"),
                    (None, Some(p)) if !p.is_null() => format!(", {}%", p.compact()),
                    _ => String::new(),
                };
                let form = self.form_of(entry);
                match entry.get("withheld") {
                    Some(status) => self.row(&name, &Json::from("withheld"), &format!("{what}; its constants are {}", answer_words(status))),
                    None => self.row(&name, &level, &format!("{what} reoffending{percent}{form}{}", self.status_of(report, entry))),
                }
            }
        }
        self.scale_s(report);
        self.tier(report);
        self.meaning(report, &by_type);
    }

    /// What each predictor's score is about, and what it is not.
    fn meaning(&mut self, report: &Json, by_type: &Json) {
        let mut shown: Vec<&str> = Vec::new();
        for entry in by_type.members().iter().flat_map(|(_, entries)| entries.items()).filter(|entry| entry.get("natural_frequency").is_some()) {
            let id = text(entry, "instrument");
            if !shown.contains(&id) {
                shown.push(id);
            }
        }
        if shown.is_empty() {
            return;
        }
        self.heading("What these scores say, and what they do not");
        self.paragraph("  - ", 4, "a percentage is that of people with a similar profile: it does not say whether this person will be one of them");
        for outcome in list(report, "instruments").iter().filter(|o| shown.contains(&text(o, "instrument"))) {
            let words = |key: &str| outcome.at(&["result", "in_words", key]).and_then(Json::as_text).unwrap_or_default().to_string();
            self.paragraph("  - ", 4, &format!("{}: {}. Not: {}", text(outcome, "instrument").to_ascii_uppercase(), words("predicts"), words("does_not_predict")));
        }
    }

    /// The probation tier, under each edition that was answered.
    fn tier(&mut self, report: &Json) {
        let Some(tier) = report.get("tier").filter(|t| !t.is_null()) else { return };
        for (edition, result) in tier.members() {
            let (value, note) = match result.get("tier_score") {
                Some(score) => (score.clone(), String::from("protect and change")),
                None if result.get("provisional") == Some(&Json::Bool(true)) => {
                    (result.get("tier").cloned().unwrap_or_default(), format!("provisional; it could be {}", result.get("possible_tiers").map(answer_words).unwrap_or_default()))
                }
                None => (result.get("tier").cloned().unwrap_or_default(), String::from("not provisional")),
            };
            self.row(&format!("Tier {}", edition.split('-').next().unwrap_or_default()), &value, &format!("how much supervision: {note}"));
        }
    }

    /// The form of a predictor's score, what the dynamic one could be, and a band that went down.
    fn form_of(&self, entry: &Json) -> String {
        let mut out = String::new();
        if let Some(variant) = entry.get("variant").and_then(Json::as_text).filter(|_| entry.get("natural_frequency").is_some()) {
            out.push_str(&format!("; {variant} form"));
        }
        if let Some(dynamic) = entry.get("dynamic") {
            let end = |key: &str| dynamic.get(key).map(Json::compact).unwrap_or_default();
            out.push_str(&format!(", the dynamic one could be {}% to {}%", end("lowest"), end("highest")));
        }
        if let Some(before) = entry.get("unreduced_level").filter(|before| entry.get("level").is_some_and(|level| level != *before)) {
            out.push_str(&format!("; {} before the reduction for five years free of offences", answer_words(before)));
        }
        out
    }

    fn status_of(&self, report: &Json, entry: &Json) -> String {
        let outcome = list(report, "instruments").iter().find(|o| text(o, "instrument") == text(entry, "instrument"));
        match outcome.map(|o| text(o, "status")) {
            Some("unconfirmed") => String::from(" [category rests on unconfirmed cut points]"),
            Some("likely") => String::from(" [rests on a secondary source]"),
            _ => String::new(),
        }
    }

    /// What scale S counted, in one paragraph.
    fn scale_s(&mut self, report: &Json) {
        let outcome = list(report, "instruments").iter().find(|o| text(o, "instrument") == "rm2000");
        let Some(outcome) = outcome.filter(|o| o.get("reasons").is_some()) else { return };
        let words: Vec<String> = list(outcome, "reasons")
            .iter()
            .filter(|r| r.get("points").is_some() && text(r, "rule").starts_with("rm2000.s"))
            .map(|r| format!("{} = {}", text(r, "text"), r.get("points").map(Json::compact).unwrap_or_default()))
            .collect_vec();
        let factors: Vec<String> = list(outcome, "reasons")
            .iter()
            .filter(|r| text(r, "rule").starts_with("rm2000.s.raise") || text(r, "rule").starts_with("rm2000.s.step1"))
            .map(|r| text(r, "text").to_string())
            .collect_vec();
        if !words.is_empty() {
            self.paragraph("  Scale S counted", LEFT, &format!("{}; {}", words.join("; "), factors.join("; ")));
        }
    }

    fn needs(&mut self, report: &Json) {
        let outcome = list(report, "instruments").iter().find(|o| text(o, "instrument") == "oasys");
        let Some(needs) = outcome.and_then(|o| o.at(&["result", "needs"])) else { return };
        self.heading("Criminogenic needs (OASys)");
        for (status, label) in [
            ("need_identified", "Need identified"),
            ("no_need_identified", "No need identified"),
            ("insufficient_data", "Not enough information"),
            ("not_determinable", "Not on this form"),
        ] {
            let found: Vec<String> = NEEDS
                .iter()
                .filter_map(|need| needs.get(need.id).filter(|n| text(n, "status") == status).map(|n| (need, n)))
                .map(|(need, n)| match n.get("score").or_else(|| n.get("recorded_score")).and_then(Json::as_whole) {
                    Some(score) => format!("{} ({score})", need.title),
                    None => need.title.to_string(),
                })
                .collect_vec();
            if !found.is_empty() {
                self.paragraph(&format!("  {label}"), LEFT, &found.join(", "));
            }
        }
        if let Some(prompts) = outcome.and_then(|o| o.at(&["result", "self_assessment"])) {
            let differ: Vec<String> = prompts
                .items()
                .iter()
                .filter_map(|p| {
                    let title = NEEDS.iter().find(|n| n.id == text(p, "need")).map(|n| n.title)?;
                    match text(p, "prompt") {
                        "person_sees_no_problem" => Some(format!("{title}: assessed as a need, the person sees no problem")),
                        "only_person_sees_a_problem" => Some(format!("{title}: the person sees a problem, no need identified")),
                        _ => None,
                    }
                })
                .collect_vec();
            if !differ.is_empty() {
                self.paragraph("  Own view differs", LEFT, &differ.join("; "));
            }
        }
    }

    fn protective(&mut self, report: &Json) {
        let factors = list(report, "protective_factors");
        self.heading("Protective factors");
        if factors.is_empty() {
            self.line("  None captured.");
        }
        for factor in factors {
            let against: Vec<String> = list(factor, "bears_on")
                .iter()
                .map(|b| match text(b, "assessed") {
                    "" => format!("{} {}", text(b, "id"), text(b, "risk_factor")),
                    assessed => format!("{} {} ({})", text(b, "id"), text(b, "risk_factor"), assessed.to_ascii_lowercase()),
                })
                .collect();
            let evidence = match text(factor, "evidence") {
                "" => String::from("no evidence recorded"),
                given => format!("evidence: {given}"),
            };
            let against = if against.is_empty() { String::from("no risk factor named") } else { format!("against {}", against.join(", ")) };
            self.item(&format!("{} ({evidence}); {against}", text(factor, "factor")));
        }
    }

    fn mappa(&mut self, report: &Json) {
        let Some(mappa) = report.get("mappa") else { return };
        self.heading("MAPPA (a recommendation)");
        match mappa {
            Json::List(policies) => self.side_by_side(policies),
            one => self.one_policy(one),
        }
    }

    fn one_policy(&mut self, m: &Json) {
        self.paragraph("  Policy", LEFT, &format!("{} ({})", text(m, "title"), text(m, "policy")));
        let categories = category_words(m);
        let limbs: Vec<String> = list(m, "limbs").iter().filter(|l| l.get("holds") == Some(&Json::Bool(true))).map(|l| text(l, "rule").to_string()).collect_vec();
        let limbs = if limbs.is_empty() { String::new() } else { format!("  ({})", limbs.join(", ")) };
        self.line(&format!("  {:<24}{categories}{limbs}", "Category"));
        if let Some(route) = m.get("route").and_then(Json::as_text) {
            let words = match route {
                "pdp" => "potentially dangerous person: outside the arrangements",
                "arm" => "assessment of risk meeting",
                _ => "may be referred",
            };
            self.paragraph("  Route", LEFT, words);
        }
        for why in list(m, "not_determinable") {
            self.paragraph("  Not determinable", LEFT, why.as_text().unwrap_or(""));
        }
        let level = recommended(m);
        let recorded = m.get("recorded_management_level").filter(|r| !r.is_null()).map_or_else(|| String::from("recorded: not given"), |r| format!("recorded: {}", r.compact()));
        let painted = self.tone(&level, Tone::Level(Shade::Open));
        self.line(&format!("  {:<24}{painted}   {recorded}", "Recommended level"));
        if let Some(why) = m.get("no_level_because").and_then(Json::as_text) {
            self.paragraph("  Because", LEFT, why);
        }
        let by_completion = list(m, "fired").iter().any(|f| f.get("by_completion").is_some());
        for fired in list(m, "fired") {
            let how = if by_completion { " (in some completion of the unknown answers; all give this level)" } else { "" };
            let label = match (m.get("provisional"), fired.get("otherwise")) {
                (_, Some(_)) => "  If no other rule",
                (Some(Json::Bool(true)), _) => "  Certain so far",
                _ => "  Rule",
            };
            self.paragraph(label, LEFT, &format!("{}: {}{how}", text(fired, "rule"), text(fired, "text")));
        }
        if let Some(guard) = m.get("forbidden_by").and_then(Json::as_text) {
            self.paragraph("  Guard", LEFT, &format!("{guard}: category 3 is never managed at level 1"));
        }
        for open in list(m, "undetermined") {
            let needs: Vec<String> = list(open, "needs")
                .iter()
                .filter_map(Json::as_text)
                .map(|name| format!("\u{201c}{}\u{201d}", crate::report::question(&level_facts::Facts::FORM, name)))
                .collect_vec();
            self.paragraph("  Open", LEFT, &format!("{} needs an answer to {}", text(open, "rule"), needs.join(", ")));
        }
        self.lifecycle(m);
    }

    fn lifecycle(&mut self, m: &Json) {
        let Some(l) = m.get("lifecycle").filter(|l| !l.is_null()) else { return };
        for end in
            list(l, "ends").iter().filter(|e| e.get("ended") == Some(&Json::Bool(false)) && e.get("last_day").is_none_or(Json::is_null) && e.get("earliest_last_day").is_none())
        {
            self.paragraph(
                "  Ends",
                LEFT,
                &format!("category {}: no last day now: {} ({})", end.get("category").map(Json::compact).unwrap_or_default(), text(end, "text"), text(end, "rule")),
            );
        }
        for end in list(l, "ends").iter().filter(|e| e.get("last_day").or_else(|| e.get("earliest_last_day")).is_some_and(|d| !d.is_null())) {
            let last = end.get("last_day").or_else(|| end.get("earliest_last_day")).map(answer_words).unwrap_or_default();
            let left = end.get("days_left").map_or_else(String::new, |d| format!(", {} days left", d.compact()));
            let ended = if end.get("ended") == Some(&Json::Bool(true)) { " (ended)" } else { "" };
            self.paragraph("  Ends", LEFT, &format!("category {}: {last}{left}{ended} ({})", end.get("category").map(Json::compact).unwrap_or_default(), text(end, "rule")));
        }
        if let Some(agency) = l.at(&["lead_agency", "agency"]).and_then(Json::as_text) {
            let rule = l.at(&["lead_agency", "rule"]).and_then(Json::as_text).unwrap_or("");
            self.paragraph("  Lead agency", LEFT, &format!("{agency} ({rule})"));
        }
        match l.at(&["visor", "required"]) {
            Some(Json::Bool(true)) => self.paragraph("  ViSOR record", LEFT, "required (VIS-1)"),
            Some(Json::Bool(false)) if l.at(&["visor", "archived"]).is_some() => self.paragraph("  ViSOR record", LEFT, "archived (VIS-2)"),
            Some(Json::Bool(false)) => self.paragraph("  ViSOR record", LEFT, "not required (VIS-1)"),
            _ => {}
        }
        if let Some(from) = l.at(&["review", "next_from"]).and_then(Json::as_text) {
            self.paragraph("  Next review", LEFT, &format!("{from} to {}", l.at(&["review", "next_to"]).and_then(Json::as_text).unwrap_or("")));
        }
    }

    /// One case under several policies: a row each, then where they part and why.
    fn side_by_side(&mut self, policies: &[Json]) {
        let head = format!("  {:<20}{:<14}{:<12}{}", "Policy", "Category", "Level", "Rule");
        let painted = self.tone(&head, Tone::Faint);
        self.line(&painted);
        for m in policies {
            let rules: Vec<&str> = list(m, "fired").iter().map(|f| text(f, "rule")).collect();
            let mut why = if rules.is_empty() {
                m.get("forbidden_by").and_then(Json::as_text).map_or_else(|| text(m, "no_level_because").to_string(), |g| format!("{g} (no level 1 in category 3)"))
            } else {
                rules.join(", ")
            };
            let open: Vec<&str> = list(m, "undetermined").iter().map(|u| text(u, "rule")).collect();
            if !open.is_empty() {
                why = format!("{why}; open: {}", open.join(", "));
            }
            let row = format!("  {:<20}{:<14}{:<12}", text(m, "policy"), short_category(m), recommended(m));
            self.paragraph(&row, 48, &why);
        }
        let mut groups: Vec<(String, Vec<&Json>)> = Vec::new();
        for m in policies {
            let level = recommended(m);
            match groups.iter_mut().find(|(l, _)| *l == level) {
                Some((_, members)) => members.push(m),
                None => groups.push((level, alloc::vec![m])),
            }
        }
        if groups.len() <= 1 {
            self.line("  All policies agree on the level.");
            return;
        }
        self.line("  Where they part, and why:");
        for (level, members) in &groups {
            let names: Vec<&str> = members.iter().map(|m| text(m, "policy")).collect();
            let mut reasons: Vec<String> = Vec::new();
            for m in members {
                for fired in list(m, "fired") {
                    let reason = text(fired, "text").to_string();
                    if !reasons.contains(&reason) {
                        reasons.push(reason);
                    }
                }
                for advisory in list(m, "advisories").iter().filter(|a| text(a, "rule").contains("GAP") || text(a, "rule") == "CAT3-L1") {
                    reasons.push(format!("{}: {}", text(advisory, "rule"), text(advisory, "text")));
                }
                if let Some(guard) = m.get("forbidden_by").and_then(Json::as_text) {
                    reasons.push(format!("{guard}: category 3 is never managed at level 1"));
                }
            }
            self.item(&format!("{level}: {}: {}", names.join(", "), if reasons.is_empty() { String::from("an unknown answer decides") } else { reasons.join("; ") }));
        }
    }

    fn actions(&mut self, report: &Json) {
        let actions = list(report, "actions");
        if actions.is_empty() {
            return;
        }
        self.heading("Actions the guidance asks for");
        for standing in Standing::ALL {
            let of_standing: Vec<&Json> = actions.iter().filter(|a| text(a, "standing") == standing.word()).collect_vec();
            if of_standing.is_empty() {
                continue;
            }
            let painted = self.tone(&format!("  {}", standing.label()), Tone::Faint);
            self.line(&painted);
            for action in of_standing {
                let because: Vec<&str> = list(action, "because").iter().filter_map(Json::as_text).collect_vec();
                let because = if because.is_empty() { String::new() } else { format!("; because of {}", because.join(", ")) };
                match text(action, "withheld") {
                    "" => self.paragraph(
                        &format!("  - {:<9}", text(action, "force").to_ascii_uppercase()),
                        13,
                        &format!("{} [{}: {}{because}]", text(action, "text"), text(action, "rule"), text(action, "section")),
                    ),
                    status => self.paragraph("  - withheld ", 13, &format!("{} rests on a source that is {status}", text(action, "rule"))),
                }
            }
        }
        self.open_actions(report);
        if !list(report, "differences").is_empty() {
            let painted = self.tone("  Where documents differ", Tone::Faint);
            self.line(&painted);
        }
        for difference in list(report, "differences") {
            let sides: Vec<String> = list(difference, "documents").iter().map(|d| format!("{}: {}", text(d, "section"), text(d, "words"))).collect();
            self.item(&format!("on {}. {}", text(difference, "topic"), sides.join(". ")));
        }
    }

    /// What may be asked yet, part by part: a question that nobody answered decides. Nothing about a child is left out for length.
    fn open_actions(&mut self, report: &Json) {
        let open = list(report, "open_actions");
        if open.is_empty() {
            return;
        }
        let painted = self.tone("  Open: an unanswered question decides", Tone::Faint);
        self.line(&painted);
        let mut parts: Vec<&str> = open.iter().map(|o| text(o, "at")).collect();
        parts.dedup();
        for at in parts {
            let rules: Vec<&str> = open.iter().filter(|o| text(o, "at") == at).map(|o| text(o, "rule")).collect_vec();
            let mut needs: Vec<&str> = Vec::new();
            for name in open.iter().filter(|o| text(o, "at") == at).flat_map(|o| list(o, "needs")).filter_map(Json::as_text) {
                let name = name.strip_prefix(at).map_or(name, |n| n.trim_start_matches('.'));
                if !needs.contains(&name) {
                    needs.push(name);
                }
            }
            self.item(&format!("{at}: {}; needs {}", rules.join(", "), needs.join(", ")));
        }
    }

    fn unknown(&mut self, report: &Json) {
        let unknown = list(report, "unknown");
        self.heading("Unknown, and it matters");
        if unknown.is_empty() {
            self.line("  Nothing: no unanswered question could change a level above.");
        }
        const SHOWN: usize = 14;
        // the items of OASys go into one paragraph, after what bears on a level
        let of_need = |u: &&Json| text(u, "field").starts_with("oasys.items.") || text(u, "field").starts_with("oasys.links.");
        let others: Vec<&Json> = unknown.iter().filter(|u| !of_need(u)).collect_vec();
        for u in others.iter().take(SHOWN) {
            self.item(&format!("{} ({})", text(u, "question"), text(u, "field")));
        }
        if others.len() > SHOWN {
            self.line(&format!("  and {} more: see `unknown` with --format json", others.len().saturating_sub(SHOWN)));
        }
        let needs: Vec<&str> = unknown.iter().filter(of_need).map(|u| text(u, "field").trim_start_matches("oasys.items.").trim_start_matches("oasys.")).collect_vec();
        if !needs.is_empty() {
            self.paragraph("  - ", 4, &format!("OASys, for the needs without enough information: {}", needs.join(", ")));
        }
    }

    /// What would change it: levels, needs, and the scores of the predictors, those that change a band first.
    fn would_change(&mut self, report: &Json) {
        const MOST_SCORES: usize = 5;
        let changes = list(report, "would_change");
        self.heading("What would change it (single dynamic answers)");
        // of the predictors, a score moves with every answer: what moves a band, and the few that move a score most
        let is_score = |c: &Json| text(c, "field").starts_with("predictors.");
        let (mut scores, changes): (Vec<&Json>, Vec<&Json>) = changes.iter().partition(|c| is_score(c));
        let keeps_band = |c: &Json| list(c, "changes").iter().all(|m| m.get("from_level") == m.get("to_level"));
        order::sort_by_key(&mut scores, |c| keeps_band(c));
        if changes.is_empty() && scores.iter().all(|c| keeps_band(c)) {
            self.line("  No single dynamic answer would change a level or a band.");
        }
        for c in scores.iter().take(MOST_SCORES) {
            let moves = list(c, "changes").iter().map(|m| {
                let (from, to) = (m.get("from").map(Json::compact).unwrap_or_default(), m.get("to").map(Json::compact).unwrap_or_default());
                let band = if m.get("from_level") == m.get("to_level") {
                    String::new()
                } else {
                    format!(" ({} to {})", level_or_none(m.get("from_level")), level_or_none(m.get("to_level")))
                };
                format!("{} {from}% to {to}%{band}", text(m, "what").trim_end_matches(".score").to_ascii_uppercase())
            });
            let moves = moves.collect_vec().join("; ");
            self.item(&format!(
                "{} ({} to {}): {moves}",
                text(c, "question"),
                c.get("from").map(answer_words).unwrap_or_default(),
                c.get("to").map(answer_words).unwrap_or_default()
            ));
        }
        if scores.len() > MOST_SCORES {
            self.line(&format!("  and {} more answers that would move a score less: see `would_change` with --format json", scores.len().saturating_sub(MOST_SCORES)));
        }
        // levels first, needs after them
        let is_need = |c: &Json| text(c, "field").starts_with("oasys.");
        const SHOWN: usize = 10;
        // what moves an overall level or a management level goes before what moves one cell
        let weight = |c: &Json| if list(c, "changes").iter().any(|m| text(m, "what") == "rosh.overall" || text(m, "what").starts_with("mappa")) { 0 } else { 1 };
        let mut ordered: Vec<&Json> = changes.iter().copied().filter(|c| !is_need(c)).collect_vec();
        order::sort_by_key(&mut ordered, |c| weight(c));
        for c in ordered.iter().take(SHOWN) {
            let moves: Vec<String> = list(c, "changes")
                .iter()
                .map(|m| format!("{} {} from {} to {}", what_words(text(m, "what")), text(m, "direction"), level_or_none(m.get("from")), level_or_none(m.get("to"))))
                .collect();
            self.item(&format!(
                "{} ({} to {}): {}",
                text(c, "question"),
                c.get("from").map(answer_words).unwrap_or_default(),
                c.get("to").map(answer_words).unwrap_or_default(),
                moves.join("; ")
            ));
        }
        if ordered.len() > SHOWN {
            self.line(&format!("  and {} more: see `would_change` with --format json", ordered.len().saturating_sub(SHOWN)));
        }
        let needs: Vec<String> = changes.iter().copied().filter(|c| is_need(c)).map(|c| text(c, "field").trim_start_matches("oasys.items.").to_string()).collect_vec();
        if !needs.is_empty() {
            self.paragraph("  - ", 4, &format!("a need would be identified or fall away with one other answer to OASys {}", needs.join(", ")));
        }
        if list(report, "instruments").iter().any(|o| text(o, "instrument") == "rm2000") {
            self.line("  Risk Matrix 2000 is all static: nothing in present circumstances changes it.");
        }
    }

    fn judgements(&mut self, report: &Json) {
        let judgements = list(report, "judgements");
        if judgements.is_empty() {
            return;
        }
        self.heading("Recorded judgements (they change nothing above)");
        for j in judgements {
            let role = match text(j, "by_role") {
                "" => String::from("role not given"),
                role => role.to_string(),
            };
            let reason = match text(j, "reason") {
                "" => String::from("no reason recorded"),
                reason => format!("reason: {reason}"),
            };
            let raised = match text(j, "raised_to") {
                "" => String::new(),
                level => format!("; evidence of grooming raises it to {} (GRM-1)", level.replace('_', " ")),
            };
            self.item(&format!(
                "{}: {} ({role}, {}); {reason}{raised}",
                text(j, "about").replace('_', " "),
                text(j, "judgement"),
                match text(j, "on") {
                    "" => "undated",
                    on => on,
                }
            ));
        }
    }

    fn problems(&mut self, report: &Json) {
        if !list(report, "notices").is_empty() {
            self.heading("Words");
            for notice in list(report, "notices") {
                self.item(text(notice, "text"));
            }
        }
        let differs = list(report, "given_differs");
        if !differs.is_empty() {
            self.heading("Given twice, and different");
            for d in differs {
                self.item(&format!("{}: {} was used; elsewhere it is {}", text(d, "field"), text(d, "used"), text(d, "other")));
            }
        }
        // a predictor that only lacks answers is not wrong: what it would take is said in the questions' own words
        let lacks = |o: &&Json| !list(o, "problems").is_empty() && list(o, "problems").iter().all(|problem| super::INCOMPLETE.contains(&text(problem, "code")));
        let (incomplete, refused): (Vec<&Json>, Vec<&Json>) = list(report, "instruments").iter().filter(|o| text(o, "type") == "rejected").partition(lacks);
        if !incomplete.is_empty() {
            self.heading("Predictors that lack answers");
            for outcome in incomplete {
                let fields = list(outcome, "problems").iter().flat_map(|problem| list(problem, "fields"));
                let titles: Vec<String> = fields.filter_map(Json::as_text).map(|field| super::question(&predictors::facts::Facts::FORM, field)).collect_vec();
                self.item(&format!("{}: {}", text(outcome, "instrument").to_ascii_uppercase(), titles.join("; ")));
            }
        }
        let problems = list(report, "problems");
        if refused.is_empty() && problems.is_empty() {
            return;
        }
        self.heading("Refused or in need of correction");
        for problem in problems {
            self.item(&format!("{} [{}]", text(problem, "text"), text(problem, "code")));
        }
        for outcome in refused {
            for problem in list(outcome, "problems") {
                self.item(&format!("{}: {} [{}]", text(outcome, "instrument"), text(problem, "text"), text(problem, "code")));
            }
        }
    }

    fn not_decided(&mut self, report: &Json) {
        self.heading("Not decided here");
        for words in list(report, "not_decided") {
            self.item(words.as_text().unwrap_or(""));
        }
    }

    fn receipt(&mut self, report: &Json) {
        let Some(r) = report.get("receipt") else { return };
        self.heading("Receipt");
        let policies: Vec<&str> = list(r, "policies").iter().filter_map(Json::as_text).collect_vec();
        let strict = if r.get("strict") == Some(&Json::Bool(true)) { ", strict" } else { "" };
        let instruments: Vec<String> = list(report, "instruments")
            .iter()
            .filter(|o| !text(o, "instrument").starts_with("mappa"))
            .map(|o| format!("{}@{}", text(o, "instrument"), text(o, "edition")))
            .collect_vec();
        self.paragraph("  ", 2, &format!("{}; {}; {}{strict}; arithmetic {}", text(r, "engine"), instruments.join(", "), policies.join(", "), text(r, "arithmetic")));
        for (label, key) in [("facts", "facts"), ("tables", "tables"), ("attested", "attestation")] {
            if let Some(hash) = r.get(key).and_then(Json::as_text) {
                let line = self.tone(&format!("  {label:<9}{hash}"), Tone::Faint);
                self.line(&line);
            }
        }
    }
}

/// A cell in words, with its level where it has one.
fn cell_words(cell: &Json) -> (String, Json) {
    let state = text(cell, "state");
    let level = cell.get("level").cloned();
    let suffix = match state {
        "proposed" => " (proposed)",
        "conflict" => " (conflict)",
        "facts_inconsistent" => " (facts inconsistent)",
        "review_required" => " (review)",
        _ => "",
    };
    match (state, level, cell.get("possible")) {
        ("not_applicable", _, _) => (String::from("N/A"), Json::Null),
        (_, Some(level), _) => (format!("{}{suffix}", level_words(&level)), level),
        (_, None, Some(possible)) if possible.items().len() == 4 => (format!("not assessed{suffix}"), Json::Null),
        (_, None, Some(possible)) => (format!("{}{suffix}", level_words(possible)), Json::Null),
        (_, None, None) => (String::from("not assessed"), Json::Null),
    }
}

fn category_words(m: &Json) -> String {
    let number = |c: &Json| if c.is_null() { String::from("none") } else { c.compact() };
    let possible = list(m, "possible_categories");
    let also = list(m, "also");
    let also = if also.is_empty() { String::new() } else { format!(" (also {})", also.iter().map(number).collect_vec().join(", ")) };
    match possible {
        [] => String::from("withheld or refused"),
        [only] => format!("{}{also}", number(only)),
        many => many.iter().map(number).collect_vec().join(" or "),
    }
}

fn short_category(m: &Json) -> String {
    category_words(m).replace(" or ", "/")
}

/// "2", "1 or 2", "none": never one level where several are possible.
fn recommended(m: &Json) -> String {
    let number = |c: &Json| if c.is_null() { String::from("none") } else { c.compact() };
    match m.get("possible_levels").map(Json::items).unwrap_or_default() {
        [] => String::from("withheld or refused"),
        many => many.iter().map(number).collect_vec().join(" or "),
    }
}

/// What moves, in words: "known adult in community", "overall", "MAPPA level (policy)".
fn what_words(what: &str) -> String {
    if let Some(policy) = what.strip_prefix("mappa.management_level ") {
        return format!("MAPPA level {policy}");
    }
    match what.strip_prefix("rosh.").map(|cell| cell.split_once('.').unwrap_or((cell, ""))) {
        Some((subject, "")) => format!("{} risk of serious harm", subject.replace('_', " ")),
        Some((subject, setting)) => format!("{} in {setting}", subject.replace('_', " ")),
        None => what.replace('_', " "),
    }
}

fn level_or_none(value: Option<&Json>) -> String {
    value.map_or_else(String::new, |v| level_words(v).to_ascii_lowercase())
}
