//! OASys screening R1 to R5, form of 2009: which parts of the full analysis must be completed. Three-valued: "don't know" and
//! unanswered never close a route.

use crate::answer::Answer;
use crate::collect::CollectVec;
use crate::facts::{Choices, FactSet, Text, Ticks};
use crate::json::Json;
use crate::order;
use crate::problem::Problems;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

const FORM: &str = "OASys LAYER3 v1 (2009), R1 to R5 (offender-assessments-api f9a293f)";

choices! {
    /// Yes, no, or don't know as the form offers it.
    pub enum YesNoDontKnow {
        Yes = "yes", "Yes";
        No = "no", "No";
        DontKnow = "dont_know", "Don't know";
    }
}

choices! {
    /// R1.2: convictions.
    pub enum Conviction {
        C1 = "1", "Homicide, attempt, threat or conspiracy";
        C2 = "2", "Wounding or grievous bodily harm";
        C3 = "3", "Any sexual offence against a child";
        C4 = "4", "Rape or serious sexual offence against an adult";
        C5 = "5", "Any other offence against a child";
        C6 = "6", "Aggravated burglary";
        C7 = "7", "Arson";
        C8 = "8", "Criminal damage with intent to endanger life";
        C9 = "9", "Kidnap or false imprisonment";
        C10 = "10", "Firearm with intent to endanger life or resist arrest";
        C11 = "11", "Racially motivated or aggravated offence";
        C12 = "12", "Robbery";
        C13 = "13", "Offence with a weapon";
        C14 = "14", "Another offence as serious";
        C15 = "15", "None";
        C16 = "16", "Offence in custody (later form)";
    }
}

choices! {
    /// R1.3: events.
    pub enum Event {
        E1 = "1", "Assaulted or threatened staff";
        E2 = "2", "Assaulted or threatened others";
        E3 = "3", "Violent to partner or family";
        E4 = "4", "Serious offence while not taking medication";
        E5 = "5", "Sentence of four years or more";
        E6 = "6", "Hate-based behaviour";
        E7 = "7", "Assessed before as high risk of serious harm";
        E8 = "8", "Life sentence or equivalent";
        E9 = "9", "Life licence as a minor";
        E10 = "10", "Conditionally discharged restricted patient";
        E11 = "11", "Extended sentence";
        E12 = "12", "Stalking";
        E13 = "13", "Obsessive behaviour linked to offending";
        E14 = "14", "Bizarre or ritual aspects";
        E15 = "15", "Offence-related behaviour in custody";
        E16 = "16", "Inappropriate behaviour to staff, visitors or prisoners";
        E17 = "17", "Links in custody that raise risk";
        E18 = "18", "Excessive or sadistic violence";
        E19 = "19", "None";
        E20 = "20", "Domestic abuse (later form)";
        E21 = "21", "Group child sexual exploitation (later form)";
    }
}

facts! {
    /// The screening answers. Names are the form's numbers.
    pub struct Facts(Ask) in "rosh-screening", "RoSH screening" {
        r1_2_current: Ticks<Conviction> = ask("R1.2 convictions, current").section("R1").fixed().source(FORM);
        r1_2_previous: Ticks<Conviction> = ask("R1.2 convictions, previous").section("R1").fixed().source(FORM);
        r1_3_current: Ticks<Event> = ask("R1.3 events, current").section("R1").fixed().source(FORM);
        r1_3_previous: Ticks<Event> = ask("R1.3 events, previous").section("R1").fixed().source(FORM);
        r2_1: Answer<YesNoDontKnow> = ask("R2.1 lives with or often sees a child on the protection register or looked after").section("R2").dynamic().source(FORM);
        r2_2: Answer<YesNoDontKnow> = ask("R2.2 any concerns about children").section("R2").dynamic().source(FORM);
        r2_2_1: Answer<bool> = ask("R2.2.1 children's services contacted").section("R2").dynamic().source(FORM);
        child_identity_known: Answer<bool> = ask("The child's identity is known").section("R2").dynamic().source(FORM).when(When::Is("r2_2", "yes"));
        r3_1: Answer<YesNoDontKnow> = ask("R3.1 suicide").section("R3").dynamic().source(FORM);
        r3_2: Answer<YesNoDontKnow> = ask("R3.2 self-harm").section("R3").dynamic().source(FORM);
        r3_3: Answer<YesNoDontKnow> = ask("R3.3 coping in custody or hostel").section("R3").dynamic().source(FORM);
        r3_4: Answer<YesNoDontKnow> = ask("R3.4 vulnerability").section("R3").dynamic().source(FORM);
        r4_1: Answer<YesNoDontKnow> = ask("R4.1 escape or abscond").section("R4").dynamic().source(FORM);
        r4_2: Answer<YesNoDontKnow> = ask("R4.2 control").section("R4").dynamic().source(FORM);
        r4_3: Answer<YesNoDontKnow> = ask("R4.3 breach of trust").section("R4").dynamic().source(FORM);
        r4_4: Answer<YesNoDontKnow> = ask("R4.4 risk to other prisoners").section("R4").dynamic().source(FORM);
        r5_1: Answer<bool> = ask("R5.1 anything else that calls for full analysis").section("R5").dynamic().source(FORM);
        r5_2b: Answer<bool> = ask("R5.2b professional opinion not to do the full analysis").section("R5").source(FORM);
        r5_2a: Text = ask("R5.2a reason").section("R5").source(FORM).when(When::Is("r5_2b", "yes"));
        r8_4: Answer<bool> = ask("R8.4 R8.1 to R8.3 point to serious harm to others").section("R8").dynamic().source(FORM);
    }
}

choices! {
    /// A part of the full analysis.
    pub enum Target {
        R6 = "r6", "R6 risk of serious harm to others";
        R7 = "r7", "R7 risks to children";
        R81 = "r8_1", "R8.1 suicide and self-harm";
        R82 = "r8_2", "R8.2 coping";
        R83 = "r8_3", "R8.3 vulnerability";
        R91 = "r9_1", "R9.1 escape";
        R92 = "r9_2", "R9.2 control";
        R93 = "r9_3", "R9.3 breach of trust";
    }
}

/// Whether a part must be completed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// It must.
    Required,
    /// It would have to be, but the assessor set it aside with a reason (R5.2).
    ExemptByJudgement,
    /// These questions are open.
    Undetermined(Vec<&'static str>),
    /// No trigger.
    NotRequired,
}

impl Route {
    /// The word on the wire.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::ExemptByJudgement => "exempt_by_judgement",
            Self::Undetermined(_) => "undetermined",
            Self::NotRequired => "not_required",
        }
    }
}

/// Some(true) a trigger, Some(false) none, None open.
type Trigger = Option<bool>;

fn asked(answer: Answer<YesNoDontKnow>) -> Trigger {
    match answer.known() {
        Some(YesNoDontKnow::Yes) => Some(true),
        Some(YesNoDontKnow::No) => Some(false),
        Some(YesNoDontKnow::DontKnow) | None => None,
    }
}

fn ticked<E: Choices>(ticks: Ticks<E>, none: E) -> Trigger {
    ticks.0.known().map(|set| !set.minus(none).is_empty())
}

/// Adds a problem for "none" beside another tick, and for an exemption without a reason.
pub fn check(f: &Facts, at: &str, problems: &mut Problems) {
    let mut none_alone = |contradicts: bool, name: &str| {
        let path = crate::facts::join(at, name);
        problems.add_if(contradicts, "none_with_others", &[&path], &format!("`{path}` has \"none\" together with another tick, must have one or the other"));
    };
    let both = |t: Ticks<Conviction>| t.0.known().is_some_and(|s| s.has(Conviction::C15) && s.len() > 1);
    let both_events = |t: Ticks<Event>| t.0.known().is_some_and(|s| s.has(Event::E19) && s.len() > 1);
    none_alone(both(f.r1_2_current), "r1_2_current");
    none_alone(both(f.r1_2_previous), "r1_2_previous");
    none_alone(both_events(f.r1_3_current), "r1_3_current");
    none_alone(both_events(f.r1_3_previous), "r1_3_previous");
    let reason = crate::facts::join(at, "r5_2a");
    problems.add_if(f.r5_2b.is_yes() && f.r5_2a.given().is_none(), "reason_required", &[&reason], "an exemption from the full analysis needs its reason in `r5_2a`");
}

/// The route to every part of the full analysis.
pub fn routes(f: &Facts) -> Vec<(Target, Route)> {
    let exempt = f.r5_2b.is_yes() && f.r5_2a.given().is_some();
    let route = |triggers: &[(Trigger, &'static str)]| {
        let open: Vec<&'static str> = triggers.iter().filter(|(t, _)| t.is_none()).map(|(_, n)| *n).collect_vec();
        match (triggers.iter().any(|(t, _)| *t == Some(true)), exempt, open.is_empty()) {
            (true, true, _) => Route::ExemptByJudgement,
            (true, false, _) => Route::Required,
            (false, _, false) => Route::Undetermined(open),
            (false, _, true) => Route::NotRequired,
        }
    };
    let concern = asked(f.r2_2);
    // R7 on a concern only where the child is known; a known "no" to either closes it
    let (concern_known_child, blame) = match (concern, f.child_identity_known.known()) {
        (Some(false), _) | (_, Some(false)) => (Some(false), "r2_2"),
        (Some(true), Some(true)) => (Some(true), "r2_2"),
        (Some(true), None) => (None, "child_identity_known"),
        (None, _) => (None, "r2_2"),
    };
    let r8_1 = route(&[(asked(f.r3_1), "r3_1"), (asked(f.r3_2), "r3_2")]);
    let r8_2 = route(&[(asked(f.r3_3), "r3_3")]);
    let r8_3 = route(&[(asked(f.r3_4), "r3_4")]);
    // R8.4 is only asked where a part of R8 has to be completed
    let r8_asked = [&r8_1, &r8_2, &r8_3].into_iter().any(|r| *r == Route::Required);
    let r8_4 = f.r8_4.known().or(if r8_asked { None } else { Some(false) });
    let r6 = route(&[
        (ticked(f.r1_2_current, Conviction::C15), "r1_2_current"),
        (ticked(f.r1_2_previous, Conviction::C15), "r1_2_previous"),
        (ticked(f.r1_3_current, Event::E19), "r1_3_current"),
        (ticked(f.r1_3_previous, Event::E19), "r1_3_previous"),
        (concern, "r2_2"),
        (asked(f.r4_4), "r4_4"),
        (f.r5_1.known(), "r5_1"),
        (r8_4, "r8_4"),
    ]);
    alloc::vec![
        (Target::R6, r6),
        (Target::R7, route(&[(asked(f.r2_1), "r2_1"), (concern_known_child, blame)])),
        (Target::R81, r8_1),
        (Target::R82, r8_2),
        (Target::R83, r8_3),
        (Target::R91, route(&[(asked(f.r4_1), "r4_1")])),
        (Target::R92, route(&[(asked(f.r4_2), "r4_2")])),
        (Target::R93, route(&[(asked(f.r4_3), "r4_3")])),
    ]
}

/// Whether screening requires no full analysis at all.
pub fn screened_out(f: &Facts) -> bool {
    routes(f).iter().all(|(_, r)| matches!(r, Route::NotRequired | Route::ExemptByJudgement))
}

/// The routes as JSON.
pub fn to_json(routes: &[(Target, Route)]) -> Json {
    let mut out = object! {};
    for (target, route) in routes {
        let mut entry = object! { "route": route.word() };
        if let Route::Undetermined(open) = route {
            entry.push("open", open.iter().map(|n| Json::from(*n)).collect::<Json>());
        }
        out.push(target.word(), entry);
    }
    out
}

/// The questions that leave a route open.
pub fn open(routes: &[(Target, Route)]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for (_, route) in routes {
        if let Route::Undetermined(names) = route {
            for name in names {
                let path = format!("screening.{name}");
                if !out.contains(&path) {
                    out.push(path);
                }
            }
        }
    }
    // routes share questions; the form puts each once
    order::sort_by_key(&mut out, |path| Facts::FORM.fields.iter().position(|field| path.strip_prefix("screening.") == Some(field.name)));
    out
}
