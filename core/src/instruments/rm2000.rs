//! Risk Matrix 2000, edition of February 2007: scales S (sexual), V (non-sexual violence) and C (both), for men convicted of a
//! sexual offence. Likelihood of reconviction only; nothing here is a risk of serious harm. Reads facts, touches nothing else.

use super::Likelihood;
use crate::answer::Answer;
use crate::bounds::{self, Classes, Output, Stop};
use crate::facts::{Choices, FactSet, Key};
use crate::instrument::Instrument;
use crate::json::Json;
use crate::options::Options;
use crate::order;
use crate::outcome::{Answered, show, show_points};
use crate::problem::Problems;
use crate::provenance::{Status, Statuses};
use crate::set::Set;
use crate::sheet::{Rule, Sheet};
use crate::table::{Constant, Steps};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

const GUIDE: &str = "Scoring Guide for Risk Matrix 2000.9/SVC (February 2007), section 1";
const DATA: &str = "OASys reference data, RM2000 sub-form (offender-assessments-api f9a293f)";
const RECALL: &str = "Scoring Guide for Risk Matrix 2000.9/SVC (February 2007), sections 13 to 15, not read: general knowledge";
const EXTRACT: &str = "scoring-form extract and encyclopedia entries on Risk Matrix 2000 (secondary)";
const LONDON: &str = "London Child Protection Procedures, chapter 13 (2010), 13.4.16";

choices! {
    /// Sex as recorded.
    pub enum Sex {
        Male = "male", "Male";
        Female = "female", "Female";
    }
}

facts! {
    /// What Risk Matrix 2000 asks of the assessor. Counts are the *counted* values: who counted and by which rule stays in the
    /// case system.
    pub struct Facts(Ask) in "rm2000", "Risk Matrix 2000" {
        sex: Answer<Sex> = ask("Sex recorded").section("Eligibility").fixed().sensitive().source(GUIDE)
            .help("The scales are for men. A woman is refused, never scored low.");
        age: Answer<u16> = ask("Age at the start of the time at risk").section("Eligibility").fixed().sensitive().range(0, 120).unit("years").source(DATA)
            .help("Whole years when next at liberty to offend: at release for a person in custody, otherwise now.");
        convicted_of_sexual_offence: Answer<bool> = ask("Convicted of a sexual offence").section("Eligibility").fixed().source(GUIDE)
            .does_not_count("an allegation, a charge or an acquittal");
        age_at_latest_sexual_offence: Answer<u16> = ask("Age at the latest sexual offence").section("Eligibility").fixed().range(0, 120).unit("years").source(GUIDE)
            .help("At least one sexual offence must have been committed after the age of 16. At 16 itself the wording leaves it open.");
        internet_only: Answer<bool> = ask("Only internet offences").section("Eligibility").fixed().source(DATA)
            .help("The 2007 edition needs a revised procedure for this group and is not scored.");
        sexual_appearances: Answer<u16> = ask("Sentencing appearances for a sexual offence").section("History").fixed().range(1, 999).unit("appearances").source(DATA)
            .counts("occasions sentenced, the present one included")
            .help("Whether a caution counts is not settled in any source read.");
        criminal_appearances: Answer<u16> = ask("Sentencing appearances for anything").section("History").fixed().range(0, 999).unit("appearances").source(DATA)
            .counts("occasions sentenced for any offence")
            .help("Whether the present and the sexual appearances are included is not settled in any source read.");
        violent_appearances: Answer<u16> = ask("Sentencing appearances for non-sexual violence").section("History").fixed().range(0, 999).unit("appearances").source(RECALL);
        any_burglary: Answer<bool> = ask("Any burglary conviction").section("History").fixed().source(RECALL);
        male_victim: Answer<bool> = ask("A male victim of a sexual offence").section("Aggravating factors").fixed().source(DATA);
        stranger_victim: Answer<bool> = ask("A stranger victim of a sexual offence").section("Aggravating factors").fixed().source(DATA);
        single: Answer<bool> = ask("Single: never in a marital-type relationship").section("Aggravating factors").fixed().sensitive().source(DATA);
        non_contact_offence: Answer<bool> = ask("A non-contact sexual offence").section("Aggravating factors").fixed().source(DATA);
        index_not_sexual: Answer<bool> = ask("The present offence is not sexual").section("Marginal cases").fixed()
            .help("Changes nothing; is printed with the result.");
    }
}

// --- the tables, in the guide's order -------------------------------------------------------------------------------------

/// S step 1, item 1: age in whole years at the start of the time at risk.
pub static S_AGE: Steps<i32> = steps!("rm2000.s.age", "Age at the start of the time at risk", "years", 120, DATA, Confirmed;
    18 => 2, "18 to 24";
    25 => 1, "25 to 34";
    35 => 0, "35 or over";
);
/// S step 1, item 2.
pub static S_SEXUAL: Steps<i32> = steps!("rm2000.s.sexual_appearances", "Sexual appearances", "appearances", i32::MAX, DATA, Confirmed;
    1 => 0, "1";
    2 => 1, "2";
    3 => 2, "3 or 4";
    5 => 3, "5 or more";
);
/// S step 1, item 3.
pub static S_CRIMINAL: Steps<i32> = steps!("rm2000.s.criminal_appearances", "Criminal appearances", "appearances", i32::MAX, DATA, Confirmed;
    0 => 0, "0 to 4";
    5 => 1, "5 or more";
);
/// S step 1: the category for the total.
pub static S_STEP1: Steps<Likelihood> = steps!("rm2000.s.step1", "Category after step 1", "points", 6, RECALL, Unconfirmed;
    0 => Likelihood::Low, "0";
    1 => Likelihood::Medium, "1 or 2";
    3 => Likelihood::High, "3 or 4";
    5 => Likelihood::VeryHigh, "5 or 6";
);
/// S step 2: by how many categories the aggravating factors present raise it.
pub static S_RAISE: Steps<u8> = steps!("rm2000.s.raise", "Step 2: categories raised", "factors", 4, EXTRACT, Likely;
    0 => 0, "0";
    1 => 0, "1";
    2 => 1, "2";
    3 => 1, "3", Unconfirmed;
    4 => 2, "4";
);
/// S step 2: the raise cannot pass the highest label.
pub static S_CAP: Constant = Constant { id: "rm2000.s.cap", title: "Highest category after step 2", value: "Very high", source: DATA, status: Status::Likely };
/// V, item 1: age in whole years at the start of the time at risk.
pub static V_AGE: Steps<i32> = steps!("rm2000.v.age", "Age at the start of the time at risk", "years", 120, RECALL, Unconfirmed;
    18 => 3, "18 to 24";
    25 => 2, "25 to 34";
    35 => 1, "35 to 44";
    45 => 0, "45 or over";
);
/// V, item 2.
pub static V_VIOLENT: Steps<i32> = steps!("rm2000.v.violent_appearances", "Violent appearances", "appearances", i32::MAX, RECALL, Unconfirmed;
    0 => 0, "0";
    1 => 1, "1";
    2 => 2, "2 or 3";
    4 => 3, "4 or more";
);
/// V, item 3: 0 no, 1 yes.
pub static V_BURGLARY: Steps<i32> = steps!("rm2000.v.any_burglary", "Any burglary (0 no, 1 yes)", "answer", 1, RECALL, Unconfirmed;
    0 => 0, "0";
    1 => 2, "1";
);
/// V: the category for the total.
pub static V_CATEGORY: Steps<Likelihood> = steps!("rm2000.v.category", "Category", "points", 8, RECALL, Unconfirmed;
    0 => Likelihood::Low, "0 or 1";
    2 => Likelihood::Medium, "2 or 3";
    4 => Likelihood::High, "4 or 5";
    6 => Likelihood::VeryHigh, "6 to 8";
);
/// C: the method.
pub static C_METHOD: Constant =
    Constant { id: "rm2000.c.method", title: "Method", value: "sum of the category points of S (after step 2) and V", source: EXTRACT, status: Status::Likely };
/// C: the points of a category on S or V.
pub static C_POINTS: Constant =
    Constant { id: "rm2000.c.points", title: "Category points", value: "Low 0, Medium 1, High 2, Very high 3", source: RECALL, status: Status::Unconfirmed };
/// C: the category for the sum.
pub static C_CATEGORY: Steps<Likelihood> = steps!("rm2000.c.category", "Category", "sum of category points", 6, RECALL, Unconfirmed;
    0 => Likelihood::Low, "0";
    1 => Likelihood::Medium, "1 or 2";
    3 => Likelihood::High, "3 or 4";
    5 => Likelihood::VeryHigh, "5 or 6";
);

// --- the rules ------------------------------------------------------------------------------------------------------------

/// S step 1 total, 0 to 6.
#[inline(always)]
pub fn s_points(age: impl Into<i32>, sexual: impl Into<i32>, criminal: impl Into<i32>) -> i32 {
    S_AGE.value(age.into()).saturating_add(S_SEXUAL.value(sexual.into())).saturating_add(S_CRIMINAL.value(criminal.into()))
}

/// S after step 2, from the step 1 total and the number of aggravating factors present, 0 to 4.
#[inline(always)]
pub fn s_category(points: i32, factors: i32) -> Likelihood {
    let raised = S_STEP1.value(points).index().saturating_add(S_RAISE.value(factors));
    // no category above the highest; a scan without an early exit, as in `Steps::value`
    Likelihood::ALL.iter().fold(Likelihood::Low, |found, category| if raised >= category.index() { *category } else { found })
}

/// V total, 0 to 8.
#[inline(always)]
pub fn v_points(age: impl Into<i32>, violent: impl Into<i32>, burglary: impl Into<i32>) -> i32 {
    V_AGE.value(age.into()).saturating_add(V_VIOLENT.value(violent.into())).saturating_add(V_BURGLARY.value(burglary.into()))
}

/// C from the final categories of S and V.
#[inline(always)]
pub fn c_category(s: Likelihood, v: Likelihood) -> Likelihood {
    C_CATEGORY.value(i32::from(s.index()).saturating_add(v.index().into()))
}

// --- the outputs, over facts that may be unknown --------------------------------------------------------------------------

fn out_s_points(f: &Facts) -> Result<i32, Stop> {
    Ok(s_points(f.age.ask(Ask::age)?, f.sexual_appearances.ask(Ask::sexual_appearances)?, f.criminal_appearances.ask(Ask::criminal_appearances)?))
}

fn out_factors(f: &Facts) -> Result<i32, Stop> {
    let present =
        [f.male_victim.ask(Ask::male_victim)?, f.stranger_victim.ask(Ask::stranger_victim)?, f.single.ask(Ask::single)?, f.non_contact_offence.ask(Ask::non_contact_offence)?];
    Ok(present.into_iter().map(i32::from).sum())
}

fn out_step1(f: &Facts) -> Result<Likelihood, Stop> {
    out_s_points(f).map(|p| S_STEP1.value(p))
}

fn out_s(f: &Facts) -> Result<Likelihood, Stop> {
    Ok(s_category(out_s_points(f)?, out_factors(f)?))
}

fn out_v_points(f: &Facts) -> Result<i32, Stop> {
    Ok(v_points(f.age.ask(Ask::age)?, f.violent_appearances.ask(Ask::violent_appearances)?, f.any_burglary.ask(Ask::any_burglary)?))
}

fn out_v(f: &Facts) -> Result<Likelihood, Stop> {
    out_v_points(f).map(|p| V_CATEGORY.value(p))
}

fn out_c(f: &Facts) -> Result<Likelihood, Stop> {
    Ok(c_category(out_s(f)?, out_v(f)?))
}

/// The answers that the tables tell apart. A person's age is not below the age at the latest sexual offence.
fn classes(f: &Facts, key: Key) -> Classes {
    let least_age = i32::from(f.age_at_latest_sexual_offence.known().unwrap_or(0)).max(18);
    if key == Ask::age.into() {
        S_AGE.classes(least_age, 120).iter().chain(V_AGE.classes(least_age, 120).iter()).collect()
    } else if key == Ask::sexual_appearances.into() {
        S_SEXUAL.classes(1, 999)
    } else if key == Ask::criminal_appearances.into() {
        S_CRIMINAL.classes(0, 999)
    } else if key == Ask::violent_appearances.into() {
        // V alone is for a man sentenced for violence (RM-E6)
        V_VIOLENT.classes(i32::from(f.convicted_of_sexual_offence.is_no()), 999)
    } else {
        Classes::YES_NO
    }
}

/// A scale's category over facts that may be unknown.
type Scale = fn(&Facts) -> Result<Likelihood, Stop>;

fn possible(rule: Scale, f: &Facts) -> Set<Likelihood> {
    let mut found = Set::EMPTY;
    Output { classes: &classes, rule: &rule }.visit(f, &mut |category| found = found.plus(category));
    found
}

// --- eligibility, RM-E1 to RM-E6 ------------------------------------------------------------------------------------------

/// The least age of an adult (RM-E2).
const ADULT: i32 = 18;
/// At least one sexual offence must have been committed after this age (RM-E4).
const AFTER: i32 = 16;

/// Whether all conditions are met, for callers who hold plain numbers: that of the sex, ages in years, and 0 or 1 for no and yes. A number below 0 is not
/// known: then they are not met.
#[inline(always)]
pub const fn met(sex: i32, age: i32, convicted: i32, age_at_latest: i32, internet_only: i32) -> bool {
    (sex == Sex::Male as i32) & (age >= ADULT) & (convicted == 1) & (age_at_latest > AFTER) & (age_at_latest <= age) & (internet_only == 0)
}

/// Whether the scales may be used for the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Eligibility {
    /// All conditions are met.
    Met,
    /// No sexual conviction, sentenced for violence: V alone, for relative risk (RM-E6).
    VOnly,
    /// An answer is missing, or the offence was at 16, where the 2007 wording leaves it open (RM-E4).
    Undetermined,
}

/// What the scales give. A scale that is not produced is `None`; one whose set has one member is determined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scored {
    /// Whether the scales may be used.
    pub eligibility: Eligibility,
    /// Scale S after step 2, as if eligible.
    pub s: Option<Set<Likelihood>>,
    /// Scale V.
    pub v: Set<Likelihood>,
    /// Scale C.
    pub c: Option<Set<Likelihood>>,
}

/// What the categories are put together from; `None` where it is not determined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Working {
    /// S, total of step 1.
    pub s_points: Option<i32>,
    /// S, category after step 1.
    pub step1: Option<Likelihood>,
    /// S, aggravating factors present.
    pub factors: Option<i32>,
    /// V, total.
    pub v_points: Option<i32>,
}

/// The working of checked facts. Allocates nothing.
pub fn working(f: &Facts) -> Working {
    let only = |rule: fn(&Facts) -> Result<i32, Stop>| {
        let (mut least, mut most) = (i32::MAX, i32::MIN);
        Output { classes: &classes, rule: &rule }.visit(f, &mut |points| (least, most) = (least.min(points), most.max(points)));
        (least == most).then_some(least)
    };
    Working { s_points: only(out_s_points), step1: possible(out_step1, f).determined(), factors: only(out_factors), v_points: only(out_v_points) }
}

/// Unknown facts on which eligibility depends, in form order.
fn eligibility_unknown(f: &Facts) -> Vec<Key> {
    let mut out = Vec::new();
    let mut add_if = |unknown: bool, key: Ask| {
        if unknown {
            out.push(Key::from(key));
        }
    };
    add_if(f.sex.known().is_none(), Ask::sex);
    add_if(f.age.known().is_none(), Ask::age);
    if f.convicted_of_sexual_offence.is_no() {
        add_if(f.violent_appearances.known().is_none(), Ask::violent_appearances);
    } else {
        add_if(f.convicted_of_sexual_offence.known().is_none(), Ask::convicted_of_sexual_offence);
        add_if(f.age_at_latest_sexual_offence.known().is_none(), Ask::age_at_latest_sexual_offence);
        add_if(f.internet_only.known().is_none(), Ask::internet_only);
    }
    out
}

fn at_sixteen(f: &Facts) -> bool {
    f.age_at_latest_sexual_offence.known().is_some_and(|a| i32::from(a) == AFTER) && !f.convicted_of_sexual_offence.is_no()
}

/// Scores checked facts. Allocates nothing.
pub fn score(f: &Facts) -> Scored {
    let v_only = f.convicted_of_sexual_offence.is_no();
    let open = f.sex.known().is_none()
        || f.age.known().is_none()
        || if v_only {
            f.violent_appearances.known().is_none()
        } else {
            f.convicted_of_sexual_offence.known().is_none() || f.age_at_latest_sexual_offence.known().is_none() || f.internet_only.known().is_none() || at_sixteen(f)
        };
    let eligibility = match (open, v_only) {
        (true, _) => Eligibility::Undetermined,
        (false, true) => Eligibility::VOnly,
        (false, false) => Eligibility::Met,
    };
    let of = |rule| possible(rule, f);
    Scored { eligibility, s: (!v_only).then(|| of(out_s)), v: of(out_v), c: (!v_only).then(|| of(out_c)) }
}

/// Risk Matrix 2000, 2007-02.
pub struct Rm2000;

impl Instrument for Rm2000 {
    const ID: &'static str = "rm2000";
    const EDITION: &'static str = "2007-02";
    const TITLE: &'static str = "Risk Matrix 2000";
    const SUMMARY: &'static str = "likelihood of sexual, violent and combined reconviction of men convicted of a sexual offence";
    type Facts = Facts;

    fn check(f: &Facts, problems: &mut Problems) {
        let convicted = f.convicted_of_sexual_offence;
        problems.add_if(f.sex == Answer::Known(Sex::Female), "not_male", &["sex"], "Risk Matrix 2000 is for men only: `sex` must be male (RM-E1)");
        problems.add_if(
            f.age.known().is_some_and(|a| i32::from(a) < ADULT),
            "under_18",
            &["age"],
            "Risk Matrix 2000 is for adults: `age` must be 18 or over (RM-E2); from 10 to 17, Asset is the instrument, and under 10 there is none: the harming-others route",
        );
        problems.add_if(
            convicted.is_no() && f.violent_appearances == Answer::Known(0),
            "no_sexual_conviction",
            &["convicted_of_sexual_offence", "violent_appearances"],
            "Risk Matrix 2000 needs a conviction of a sexual offence; an allegation is not enough (RM-E3). Scale V alone needs a sentence for violence (RM-E6)",
        );
        problems.add_if(
            !convicted.is_no() && f.age_at_latest_sexual_offence.known().is_some_and(|a| i32::from(a) < AFTER),
            "only_juvenile_sexual_offences",
            &["age_at_latest_sexual_offence"],
            "at least one sexual offence must have been committed after the age of 16 (RM-E4)",
        );
        problems.add_if(
            !convicted.is_no() && f.internet_only.is_yes(),
            "revised_procedure_required",
            &["internet_only"],
            "with internet offences only, the 2007 edition needs a revised procedure, which is not published in any source read (RM-E5)",
        );
        if let (Some(age), Some(at_offence)) = (f.age.known(), f.age_at_latest_sexual_offence.known()) {
            problems.add_if(
                at_offence > age,
                "offence_after_risk",
                &["age", "age_at_latest_sexual_offence"],
                "`age_at_latest_sexual_offence` is above `age`; must be at most the age at the start of the time at risk",
            );
        }
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        let scored = score(f);
        let undetermined = scored.eligibility == Eligibility::Undetermined;
        let mut a = Answered::default();
        let mut result = object! {};
        if undetermined {
            result.push("eligibility", "undetermined");
        }
        result.push("s", scored.s.map(|set| show_s(f, set, undetermined, options, &mut a)));
        result.push("v", show_v(f, scored.v, undetermined, options, &mut a));
        result.push(
            "c",
            match (scored.s, scored.c) {
                (Some(s), Some(set)) => show_c(f, s, scored.v, set, undetermined, options, &mut a),
                _ => Json::Null,
            },
        );
        a.result = result;
        let determined = |set: Set<Likelihood>| set.determined().is_some();
        a.bounded = undetermined || !determined(scored.v) || scored.s.is_some_and(|s| !determined(s)) || scored.c.is_some_and(|c| !determined(c));

        let mut decisive = Vec::new();
        let rules: &[Scale] = if scored.s.is_some() { &[out_s, out_v, out_c] } else { &[out_v] };
        for rule in rules {
            decisive.extend(Output { classes: &classes, rule }.decisive(f));
        }
        order::sort_once(&mut decisive);
        let first = eligibility_unknown(f);
        decisive.retain(|k| !first.contains(k));
        let all: Vec<Key> = first.into_iter().chain(decisive).collect();
        a.decisive = all.iter().map(|k| f.path(*k)).collect();
        let used = |key: Key| {
            let s_only = [Ask::sexual_appearances, Ask::criminal_appearances, Ask::male_victim, Ask::stranger_victim, Ask::single, Ask::non_contact_offence];
            let asked = [Ask::age, Ask::violent_appearances, Ask::any_burglary].into_iter().any(|k| Key::from(k) == key);
            asked || (scored.s.is_some() && s_only.into_iter().any(|k| Key::from(k) == key))
        };
        a.reached_without = bounds::reached_without(f, &all, &used).iter().map(|k| f.path(*k)).collect();
        notices(f, &scored, &mut a);
        a
    }

    fn sheet() -> Sheet {
        Sheet {
            tables: alloc::vec![
                S_AGE.sheet(),
                S_SEXUAL.sheet(),
                S_CRIMINAL.sheet(),
                S_STEP1.sheet(),
                S_RAISE.sheet(),
                S_CAP.sheet(),
                V_AGE.sheet(),
                V_VIOLENT.sheet(),
                V_BURGLARY.sheet(),
                V_CATEGORY.sheet(),
                C_METHOD.sheet(),
                C_POINTS.sheet(),
                C_CATEGORY.sheet(),
            ],
            rules: RULES.to_vec(),
            example: EXAMPLE,
            notes: &[
                "Points of S are confirmed; every category rests on cut points that no text read confirms.",
                "No reconviction percentage is given: none is published in a text read, and rates belong to their samples.",
                "Restricted: not to be disclosed to the person assessed.",
            ],
        }
    }
}

const RULES: &[Rule] = &[
    Rule { id: "RM-E1", text: "men only", source: GUIDE, status: Status::Confirmed },
    Rule { id: "RM-E2", text: "18 or over when scored", source: GUIDE, status: Status::Confirmed },
    Rule { id: "RM-E3", text: "convicted of at least one sexual offence; an allegation is not enough", source: GUIDE, status: Status::Confirmed },
    Rule { id: "RM-E4", text: "at least one sexual offence after the age of 16; at 16 itself undetermined", source: GUIDE, status: Status::Confirmed },
    Rule { id: "RM-E5", text: "internet offences only: a revised procedure is required, not scored", source: DATA, status: Status::Confirmed },
    Rule { id: "RM-E6", text: "no sexual offence but sentenced for violence: V alone, for relative risk, without rates", source: GUIDE, status: Status::Confirmed },
    Rule { id: "RM-X1", text: "measures likelihood of reconviction, not risk of serious harm", source: LONDON, status: Status::Confirmed },
    Rule {
        id: "rm2000.bounds",
        text: "an unknown answer is never scored as nothing: the categories of every completion are given",
        source: "design of this project",
        status: Status::Ours,
    },
];

const EXAMPLE: &str = r#"{"sex": "male", "age": 30, "convicted_of_sexual_offence": true, "age_at_latest_sexual_offence": 28, "internet_only": false, "sexual_appearances": 2, "criminal_appearances": 5, "violent_appearances": 1, "any_burglary": false, "male_victim": true, "stranger_victim": true, "single": false, "non_contact_offence": false}"#;

// --- explaining -----------------------------------------------------------------------------------------------------------

/// Adds the reason for one table row, unless `strict` withholds it, and notes its status.
fn row_reason(a: &mut Answered, options: &Options, used: &mut Statuses, table: (&'static str, &'static str), row: &crate::table::Row<i32>) {
    let status = row.status(options);
    *used = used.plus(status);
    if Statuses::only(status).withheld(options.strict).is_none() {
        a.reason(row.id, format!("{}: {}", table.0, row.label), Some(row.value), table.1, status);
    }
}

fn step_reason(a: &mut Answered, options: &Options, used: &mut Statuses, text: impl FnOnce() -> String, id: &'static str, source: &'static str, own: Status) {
    let status = options.status(id, own);
    *used = used.plus(status);
    // what it rests on counts too: a reason must not give away what is withheld
    if used.withheld(options.strict).is_none() {
        a.reason(id, text(), None, source, status);
    }
}

fn points_of(rule: fn(&Facts) -> Result<i32, Stop>, f: &Facts) -> Vec<i32> {
    Output { classes: &classes, rule: &rule }.possible(f)
}

fn show_s(f: &Facts, set: Set<Likelihood>, force: bool, options: &Options, a: &mut Answered) -> Json {
    let (mut items, mut step1_used, mut raise_used) = (Statuses::EMPTY, Statuses::EMPTY, Statuses::EMPTY);
    for (table, answer) in [(&S_AGE, f.age), (&S_SEXUAL, f.sexual_appearances), (&S_CRIMINAL, f.criminal_appearances)] {
        if let Some(x) = answer.known() {
            row_reason(a, options, &mut items, (table.title, table.source), table.row(x.into()));
        }
    }
    let points = points_of(out_s_points, f);
    let factors = points_of(out_factors, f);
    for p in &points {
        let row = S_STEP1.row(*p);
        step_reason(a, options, &mut step1_used, || format!("step 1 total {p}: {}", row.value), row.id, S_STEP1.source, row.status);
    }
    for n in &factors {
        let row = S_RAISE.row(*n);
        step_reason(a, options, &mut raise_used, || format!("{n} aggravating factors: raised by {}", row.value), row.id, S_RAISE.source, row.status);
    }
    // the cap is used where a raise would pass the highest label
    let capped = points.iter().any(|p| factors.iter().any(|n| S_STEP1.value(*p).index().saturating_add(S_RAISE.value(*n)) > Likelihood::VeryHigh.index()));
    if capped {
        step_reason(a, options, &mut raise_used, || String::from("no category above Very high"), S_CAP.id, S_CAP.source, S_CAP.status);
    }
    let mut out = object! {};
    show_points(&mut out, "points", "possible_points", &points);
    let step1 = possible(out_step1, f);
    let step1_withheld = step1_used.withheld(options.strict);
    out.push("step1", step1.determined().filter(|_| step1_withheld.is_none()).map(Likelihood::word));
    if step1.determined().is_none() && step1_withheld.is_none() {
        out.push("possible_step1", step1.words());
    }
    show_points(&mut out, "factors", "possible_factors", &factors);
    show(&mut out, "category", set, step1_used.union(raise_used).withheld(options.strict), force);
    out
}

fn show_v(f: &Facts, set: Set<Likelihood>, force: bool, options: &Options, a: &mut Answered) -> Json {
    let mut used = Statuses::EMPTY;
    let burglary = f.any_burglary.map(u16::from);
    for (table, answer) in [(&V_AGE, f.age), (&V_VIOLENT, f.violent_appearances), (&V_BURGLARY, burglary)] {
        match answer.known() {
            Some(x) => row_reason(a, options, &mut used, (table.title, table.source), table.row(x.into())),
            None => used = table.rows().fold(used, |u, r| u.plus(r.status(options))),
        }
    }
    let points = points_of(out_v_points, f);
    let items_withheld = used.withheld(options.strict);
    for p in &points {
        let row = V_CATEGORY.row(*p);
        step_reason(a, options, &mut used, || format!("V total {p}: {}", row.value), row.id, V_CATEGORY.source, row.status);
    }
    let mut out = object! {};
    match items_withheld {
        Some(_) => out.push("points", Json::Null),
        None => show_points(&mut out, "points", "possible_points", &points),
    }
    show(&mut out, "category", set, used.withheld(options.strict), force);
    out
}

fn show_c(f: &Facts, s: Set<Likelihood>, v: Set<Likelihood>, set: Set<Likelihood>, force: bool, options: &Options, a: &mut Answered) -> Json {
    // C rests on everything that S and V rest on
    let mut used = Statuses::EMPTY;
    let mut scratch = Answered::default();
    let inner = Options { strict: false, ..*options };
    show_s(f, s, force, &inner, &mut scratch);
    show_v(f, v, force, &inner, &mut scratch);
    used = used.union(scratch.statuses);
    step_reason(a, options, &mut used, || String::from("sum of the category points of S and V"), C_METHOD.id, C_METHOD.source, C_METHOD.status);
    used = used.plus(C_POINTS.status(options));
    for category in set.iter() {
        for row in C_CATEGORY.rows().filter(|r| r.value == category) {
            step_reason(a, options, &mut used, || format!("sum {}: {}", row.label, row.value), row.id, C_CATEGORY.source, row.status);
        }
    }
    let mut out = object! {};
    show(&mut out, "category", set, used.withheld(options.strict), force);
    out
}

fn notices(f: &Facts, scored: &Scored, a: &mut Answered) {
    if scored.eligibility == Eligibility::VOnly || (f.convicted_of_sexual_offence.is_no() && scored.s.is_none()) {
        a.notice("v_relative_risk_only", "without a sexual conviction, V speaks of relative risk only; no reconviction rate may be attached (RM-E6)");
    }
    if at_sixteen(f) {
        a.notice("age_sixteen_wording", "the latest sexual offence was at 16: the 2007 words are met on one reading and not on another, so eligibility stays open (RM-E4)");
    }
    let over = |part: Answer<u16>| part.known().zip(f.criminal_appearances.known()).is_some_and(|(p, all)| p > all);
    if over(f.sexual_appearances) || over(f.violent_appearances) {
        a.notice("appearances_inconsistent", "there are fewer criminal appearances than sexual or violent ones: check what was counted");
    }
    if f.index_not_sexual.is_yes() {
        a.notice("index_not_sexual", "the present offence is not sexual; whether the guide treats such a case differently is not known");
    }
    if !a.reached_without.is_empty() && !a.bounded {
        a.notice("determined_by_bounds", "every completion of the unknown answers gives this result; that is arithmetic, not a rule of the guide");
    }
    a.notice("restricted", "Restricted: not to be disclosed to the person assessed");
    a.notice("historical", "the prison and probation service of England and Wales has moved from Risk Matrix 2000 to later tools (the date, March 2021, is unconfirmed)");
    a.notice("conditions_of_use", "for trained assessors; a judgement about a person rests on all information, not on the category alone");
    a.notice(
        "marginal_cases",
        "not settled in any source read: pending appearances (nothing pending is counted), life sentences, long time free in the community, learning disability and mental illness",
    );
}
