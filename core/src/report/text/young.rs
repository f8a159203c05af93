//! The young person's part of the report: Asset, vulnerability, Onset, what changed, what the child says.

use super::{LEFT, Page, answer_words, level_words, list, text};
use crate::choices::Choices;
use crate::collect::CollectVec;
use crate::instruments::asset::sections::Section;
use crate::json::Json;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// A number, or the lowest and highest that remain.
fn number(of: &Json, key: &str) -> String {
    match of.get(key) {
        Some(n @ Json::Whole(_)) => n.compact(),
        _ => match of.get(&format!("possible_{key}")) {
            Some(range) => format!("{} to {}", range.get("lowest").map(Json::compact).unwrap_or_default(), range.get("highest").map(Json::compact).unwrap_or_default()),
            None => String::from("withheld"),
        },
    }
}

fn section_words(key: &str) -> &str {
    Section::from_word(key).map_or(key, |section| section.label())
}

impl Page<'_> {
    /// Asset and what goes with it.
    pub(super) fn young(&mut self, report: &Json) {
        let Some(asset) = report.get("asset").filter(|a| !a.is_null()) else { return };
        self.heading("Young person (Asset)");
        let withheld = text(asset, "withheld");
        let bands = asset.at(&["bands", "policy"]).and_then(Json::as_text).unwrap_or_default();
        let sums = format!("total {} of 64: dynamic {}, static {} ({bands})", number(asset, "total"), number(asset, "dynamic_score"), number(asset, "static_score"));
        let level = |key: &str, possible: &str| asset.get(key).filter(|l| !l.is_null()).or_else(|| asset.get(possible)).cloned();
        match level("likelihood", "possible_likelihood") {
            Some(band) => self.row("Likelihood", &band, &sums),
            None => self.row("Likelihood", &Json::from("withheld"), &format!("its constants are {withheld}")),
        }
        let detail = asset.get("intervention").cloned().unwrap_or_default();
        let drivers: Vec<String> =
            list(&detail, "drivers").iter().map(|d| if d.as_text() == Some("rosh") { String::from("risk of serious harm") } else { answer_words(d) }).collect();
        let why = if drivers.is_empty() { String::from("indicative") } else { format!("indicative; driven by {}", drivers.join(" and ")) };
        match level("intervention_level", "possible") {
            Some(indicative) => self.row("Intervention level", &indicative, &why),
            None => self.row("Intervention level", &Json::from("withheld"), &format!("its constants are {withheld}")),
        }
        if let Some(changed) = detail.get("override") {
            self.paragraph(
                "  Adopted",
                LEFT,
                &format!(
                    "{} ({}, approved by {}); the score, the band and the risk of serious harm stay as they are",
                    level_words(changed.get("to").unwrap_or(&Json::Null)),
                    answer_words(changed.get("reason").unwrap_or(&Json::Null)),
                    text(changed, "approver_role")
                ),
            );
        }
        for minimum in asset.at(&["contact_minimums", "at"]).map(Json::items).unwrap_or_default() {
            let n = |key: &str| minimum.get(key).map(Json::compact).unwrap_or_default();
            self.paragraph(
                "  Contacts at least",
                LEFT,
                &format!(
                    "{}: {} a month in the first 12 weeks, {} afterwards ({})",
                    text(minimum, "level"),
                    n("first_12_weeks_per_month"),
                    n("afterwards_per_month"),
                    asset.at(&["contact_minimums", "policy"]).and_then(Json::as_text).unwrap_or_default()
                ),
            );
        }
        let form = asset.get("rosh_form").cloned().unwrap_or_default();
        let rules: Vec<&str> = list(&form, "because").iter().filter_map(Json::as_text).collect_vec();
        let harm = match text(asset, "rosh_source") {
            "not_triggered" => "no form was triggered: low for the intervention level alone",
            "unknown" => "the level is not known",
            _ => "a level is given or computed above",
        };
        let expected = match form.get("expected") {
            Some(Json::Bool(true)) => format!("called for ({})", rules.join(", ")),
            Some(Json::Bool(false)) => String::from("not called for"),
            _ => String::from("whether it is called for is open"),
        };
        self.paragraph("  Serious harm form", LEFT, &format!("{expected}; {harm}"));
        self.beside(asset);
    }

    fn beside(&mut self, asset: &Json) {
        if let Some(v) = asset.get("vulnerability").filter(|v| !v.is_null()) {
            let level = v.get("level").or_else(|| v.get("possible")).cloned().unwrap_or_default();
            self.row("Vulnerability", &level, &format!("{} (harm to the young person; part of no other level)", text(v, "meaning")));
        }
        if let Some(o) = asset.get("onset").filter(|o| !o.is_null()) {
            let route = o.get("route").or_else(|| o.get("possible")).map(answer_words).unwrap_or_else(|| String::from("refused"));
            self.paragraph("  Onset", LEFT, &format!("route: {route}; ratings are held, no band is published"));
        }
        for change in list(asset, "change") {
            let mut moves: Vec<String> =
                change.get("sections").map(Json::members).unwrap_or_default().iter().map(|(key, m)| format!("{} {}", section_words(key), moved(m))).collect();
            for key in ["dynamic_score", "total"] {
                if let Some(m) = change.get(key).filter(|m| !m.is_null()) {
                    moves.push(format!("{} {}", key.replace('_', " "), moved(m)));
                }
            }
            let words = if moves.is_empty() { String::from("nothing that can be compared") } else { moves.join(", ") };
            self.paragraph(&format!("  Since {}", text(change, "on")), LEFT, &format!("{}: {words}", text(change, "since")));
        }
        match asset.get("what_do_you_think") {
            Some(Json::Text(_)) => self.paragraph("  What do YOU think?", LEFT, "there is none"),
            Some(given) => {
                let differ: Vec<String> = list(given, "differences").iter().map(|d| format!("{}: {}", section_words(text(d, "section")), text(d, "text"))).collect();
                let words = if differ.is_empty() { String::from("agrees with the ratings as far as both are given") } else { differ.join("; ") };
                self.paragraph("  What do YOU think?", LEFT, &words);
            }
            None => {}
        }
        if asset.get("basis").and_then(Json::as_text) == Some("existing_information") {
            self.paragraph("  Basis", LEFT, "existing information: the child or parents did not take part");
        }
    }
}

/// "2 to 1 (down)".
fn moved(m: &Json) -> String {
    let n = |key: &str| m.get(key).map(Json::compact).unwrap_or_default();
    format!("{} to {} ({})", n("from"), n("to"), text(m, "direction"))
}
