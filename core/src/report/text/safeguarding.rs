//! The safeguarding parts of the report: notification, civil orders, domestic abuse, children, disclosure, persons, housing, transition.
//! What they ask of people stands under the actions.

use super::{LEFT, Page, answer_words, level_words, list, text};
use crate::collect::CollectVec;
use crate::json::Json;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// Yes, no, or open.
fn yes_no(value: Option<&Json>) -> &'static str {
    match value {
        Some(Json::Bool(true)) => "yes",
        Some(Json::Bool(false)) => "no",
        _ => "open",
    }
}

/// Words of a list, with spaces.
fn words_of(of: &Json, key: &str) -> String {
    list(of, key).iter().map(answer_words).collect_vec().join(", ")
}

impl Page<'_> {
    /// Every safeguarding part that was captured.
    pub(super) fn safeguarding(&mut self, report: &Json) {
        let Some(parts) = report.get("safeguarding").filter(|s| !s.members().is_empty()) else { return };
        self.heading("Safeguarding");
        let part = |name: &str| parts.get(name).filter(|p| !p.is_null());
        if let Some(p) = part("notification_period") {
            self.notification(p);
        }
        if let Some(d) = part("notification_duties") {
            self.duties(d);
        }
        if let Some(orders) = part("civil_orders") {
            self.orders(orders);
        }
        if let Some(d) = part("dash") {
            self.dash(d);
        }
        if let Some(c) = part("children") {
            let t = c.get("thresholds").cloned().unwrap_or_default();
            let words = t.members().iter().map(|(key, value)| format!("{}: {}", key.replace('_', " "), yes_no(Some(value)))).collect_vec().join("; ");
            self.paragraph("  Children", LEFT, &format!("route: {}; {words}", answer_words(c.get("route").unwrap_or(&Json::Null))));
        }
        if let Some(d) = part("disclosure") {
            let tests = d.get("tests").cloned().unwrap_or_default();
            let missing: Vec<String> = [("not met", "unmet"), ("not answered", "unknown")]
                .iter()
                .filter(|(_, key)| !list(&tests, key).is_empty())
                .map(|(label, key)| format!("{label}: {}", words_of(&tests, key)))
                .collect_vec();
            let missing = if missing.is_empty() { String::new() } else { format!(" ({})", missing.join("; ")) };
            self.paragraph(
                "  Disclosure",
                LEFT,
                &format!(
                    "level 2 or 3: {}; all tests met: {}{missing}; presumption to disclose: {}",
                    yes_no(d.get("dis_2_precondition")),
                    yes_no(tests.get("all_met")),
                    yes_no(d.get("presumption"))
                ),
            );
        }
        if let Some(p) = part("persons") {
            self.persons(p);
        }
        if let Some(g) = part("grooming") {
            let raised = g.get("raised_to").filter(|l| !l.is_null()).map_or_else(|| String::from("not raised"), |l| format!("raised to {}", level_words(l)));
            self.paragraph("  Grooming", LEFT, &format!("given {}: {raised}", g.get("given").map(answer_words).unwrap_or_default()));
        }
        if let Some(h) = part("housing_release") {
            let offer = h.get("housing_offer").map_or("open", |o| if o.is_null() { "open" } else { yes_no(Some(o)) });
            self.paragraph("  Housing", LEFT, &format!("one suitable offer is called for: {offer}"));
        }
        if let Some(t) = part("transition") {
            let carried = list(t, "carry_over").iter().filter(|row| row.get("evidence") == Some(&Json::Bool(true))).count();
            let expected = t.get("expected_instrument").or_else(|| t.get("possible_instruments")).map(answer_words).unwrap_or_default();
            let evidence = if carried > 0 { format!("; evidence of {carried} Asset sections carries over") } else { String::new() };
            self.paragraph("  Transition", LEFT, &format!("expected instrument: {expected}{evidence}; scores never carry over"));
        }
    }

    fn notification(&mut self, p: &Json) {
        let last = match (p.get("last_day").and_then(Json::as_text), p.get("indefinite"), p.get("possible")) {
            (Some(day), _, _) => format!("last day {day}"),
            (None, Some(Json::Bool(true)), _) => String::from("for an indefinite period"),
            (None, _, Some(days)) => {
                let days: Vec<String> = days.items().iter().map(|d| d.as_text().map_or_else(|| String::from("indefinite"), String::from)).collect();
                format!("open: {}", days.join(" or "))
            }
            (None, ..) if p.get("subject") == Some(&Json::Bool(false)) => String::from("not subject"),
            (None, ..) if p.get("withheld").is_some() => format!("withheld: its constants are {}", text(p, "withheld")),
            (None, ..) => String::from("not determined"),
        };
        let now = p.get("subject_now").map_or_else(String::new, |s| format!("; subject on the day of the assessment: {}", yes_no(Some(s))));
        self.paragraph("  Notification", LEFT, &format!("{last}{now}"));
        for period in list(p, "periods") {
            let day = period
                .get("last_day")
                .and_then(Json::as_text)
                .map_or_else(|| if period.get("indefinite") == Some(&Json::Bool(true)) { String::from("indefinite") } else { String::from("open") }, String::from);
            let under = if period.get("under_18") == Some(&Json::Bool(true)) { ", under 18" } else { "" };
            let row = period.get("row").map(answer_words).unwrap_or_default();
            let treated = match text(period, "treated_as") {
                "" => String::new(),
                term => format!(", as {term}"),
            };
            let outcome = period.get("outcome").and_then(Json::as_whole).unwrap_or(0).saturating_add(1);
            self.paragraph("", LEFT, &format!("outcome {outcome}: row {row}{under}{treated}: {day}"));
        }
    }

    fn duties(&mut self, d: &Json) {
        for deadline in list(d, "deadlines") {
            let last = deadline.get("last_day").or_else(|| deadline.get("possible")).map(answer_words).unwrap_or_default();
            let passed = if deadline.get("passed") == Some(&Json::Bool(true)) { " (passed)" } else { "" };
            let earliest = if deadline.get("earliest") == Some(&Json::Bool(true)) { "at the earliest " } else { "" };
            self.paragraph("  Duty", LEFT, &format!("{}: {earliest}{last}{passed} ({})", text(deadline, "what"), text(deadline, "rule")));
        }
        if let Some(review) = d.get("review").filter(|r| !r.is_null()) {
            let on = review.get("may_be_sought_from").or_else(|| review.get("possible")).map(answer_words).unwrap_or_default();
            self.paragraph("  Review of an indefinite", LEFT, &format!("period may be sought from {on} (SON-30)"));
        }
        let missing: Vec<&str> =
            list(d, "checklist").iter().filter(|c| c.get("given") == Some(&Json::Bool(false))).map(|c| text(c, "text")).filter(|t| !t.is_empty()).collect_vec();
        if !missing.is_empty() {
            self.paragraph("  Details not given", LEFT, &format!("{} (SON-22)", missing.join("; ")));
        }
    }

    fn orders(&mut self, orders: &Json) {
        for order in list(orders, "orders") {
            let name = text(order, "order").replace('_', " ");
            let name = if name.len() <= 4 { name.to_ascii_uppercase() } else { name };
            let why = match text(order, "eligible") {
                "yes" => String::from("the statutory preconditions are met; whether it is needed is for the court"),
                "no" => {
                    let texts: Vec<&str> = list(order, "conditions").iter().filter(|c| c.get("met") == Some(&Json::Bool(false))).map(|c| text(c, "text")).collect_vec();
                    format!("not available: {}", if texts.is_empty() { words_of(order, "failed") } else { format!("fails \u{201c}{}\u{201d}", texts.join("\u{201d}, \u{201c}")) })
                }
                _ => match words_of(order, "needs").as_str() {
                    "" => String::from("not determinable from any text read"),
                    needs => format!("open: needs {needs}"),
                },
            };
            self.paragraph(&format!("  Order: {name}"), LEFT, &why);
        }
    }

    fn dash(&mut self, d: &Json) {
        let band = d.get("band").filter(|b| !b.is_null()).or_else(|| d.get("possible_band")).cloned().unwrap_or_default();
        let n = |key: &str| match d.get(key) {
            Some(n @ Json::Whole(_)) => n.compact(),
            _ => String::from("?"),
        };
        let count = format!("DASH: {} yes, {} no, {} unanswered of 24", n("yes"), n("no"), n("unanswered"));
        self.row("Domestic abuse", &band, &count);
        let routes = words_of(d, "routes");
        let referral = match d.get("referral") {
            Some(Json::Bool(true)) => format!("refer ({routes})"),
            Some(Json::Bool(false)) => String::from("no route to a referral is established"),
            _ => String::from("open"),
        };
        let could = match words_of(d, "referral_could_change_with").as_str() {
            "" => String::new(),
            questions => format!("; not answered and able to change it: {questions}"),
        };
        self.paragraph("  MARAC", LEFT, &format!("{referral}{could}"));
        if let Some(p) = d.get("precedence").filter(|p| !p.is_null()) {
            let leads = match p.get("leads").and_then(Json::as_text) {
                Some(who) => format!("{} leads", who.replace('_', " ").replace("mapp ", "MAPP ").replace("marac", "MARAC")),
                None => String::from("who leads is open"),
            };
            self.paragraph("  MAPPA and MARAC", LEFT, &format!("{leads}: {} (PREC-1)", text(p, "text")));
        }
        let differ: Vec<&str> = list(d, "other_profiles").iter().filter(|p| p.get("referral") != d.get("referral")).map(|p| text(p, "profile")).collect_vec();
        if !differ.is_empty() {
            self.paragraph("  Other profiles", LEFT, &format!("another result under {}", differ.join(", ")));
        }
    }

    fn persons(&mut self, p: &Json) {
        let grounds = p.get("may_pose_a_risk").cloned().unwrap_or_default();
        let met = words_of(&grounds, "met");
        let met = if met.is_empty() { String::new() } else { format!(" ({met})") };
        self.paragraph("  Person posing a risk", LEFT, &format!("a published ground applies: {}{met}", yes_no(grounds.get("any_met"))));
        if let Some(pdp) = p.get("potentially_dangerous_person") {
            let each: Vec<String> = pdp.members().iter().map(|(who, value)| format!("{who}: {}", yes_no(Some(value)))).collect();
            self.paragraph("  Potentially dangerous", LEFT, &format!("person as each document words it: {}", each.join(", ")));
        }
    }
}
