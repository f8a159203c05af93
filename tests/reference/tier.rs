//! The tier read a second time, literally and slowly, from facts as JSON: records, steps, provisional, possible tiers, points. It shares
//! no code with the engine. Letters are compared by their place in "GFEDCBA"; scores as decimals written out, digit by digit.

use assize::Json;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

// --- decimals as text -----------------------------------------------------------------------------------------------------

/// A decimal in ten-thousands of a hundredth: six places are kept, and the cases here have no more.
fn millionths(json: &Json) -> i64 {
    let text = json.compact();
    let (sign, digits) = text.strip_prefix('-').map_or((1, text.as_str()), |rest| (-1, rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    assert!(!text.contains(['e', 'E']) && fraction.len() <= 6, "{text}");
    sign * (whole.parse::<i64>().expect("digits") * 1_000_000 + format!("{fraction:0<6}").parse::<i64>().expect("digits"))
}

const fn m(hundredths: i64) -> i64 {
    hundredths * 10_000
}

// --- answers --------------------------------------------------------------------------------------------------------------

fn given<'j>(f: &'j Json, key: &str) -> Option<&'j Json> {
    f.get(key).filter(|v| !v.is_null())
}

fn text<'j>(f: &'j Json, key: &str) -> Option<&'j str> {
    given(f, key).and_then(Json::as_text)
}

fn yes(f: &Json, key: &str) -> bool {
    given(f, key) == Some(&Json::Bool(true))
}

/// The facts with what the records say put in their place (section 4).
pub fn with_records(f: &Json) -> BTreeMap<String, Json> {
    let mut out: BTreeMap<String, Json> = BTreeMap::new();
    if let Some(list) = given(f, "registrations") {
        let mut newest: Vec<&Json> = list.items().iter().filter(|r| text(r, "code") != Some("HREG")).collect();
        // insertion sort, so that nothing moves past another of the same day
        for i in 1..newest.len() {
            let mut at = i;
            while at > 0 && text(newest[at], "date") > text(newest[at - 1], "date") {
                newest.swap(at, at - 1);
                at -= 1;
            }
        }
        let any = |code: &str| newest.iter().any(|r| text(r, "code") == Some(code));
        let upper = |r: &Json, key: &str| text(r, key).unwrap_or("").to_uppercase();
        for r in &newest {
            let level = match upper(r, "code").as_str() {
                "RVHR" => "very_high",
                "RHRH" => "high",
                "RMRH" => "medium",
                "RLRH" => "low",
                _ => continue,
            };
            out.insert("rosh".into(), Json::from(level));
            break;
        }
        for r in newest.iter().filter(|r| text(r, "code") == Some("MAPP")) {
            let n = match upper(r, "level").as_str() {
                "M1" => 1,
                "M2" => 2,
                "M3" => 3,
                _ => continue,
            };
            out.insert("recorded_management_level".into(), Json::Whole(n));
            break;
        }
        if let Some(r) = newest.iter().find(|r| text(r, "code") == Some("MAPP")) {
            let n = match text(r, "category") {
                Some("M1") => Some(1),
                Some("M2") => Some(2),
                Some("M3") => Some(3),
                Some("M4") => Some(4),
                _ => None,
            };
            if let Some(n) = n {
                out.insert("recorded_mappa_category".into(), Json::Whole(n));
            }
        }
        for (key, yes) in [
            ("is_lifer_or_ipp", any("INLL")),
            ("has_domestic_abuse_registration", any("ADVP") || any("REG30")),
            ("has_stalking_registration", any("SPO")),
            ("has_child_protection_registration", any("RCPR")),
            ("is_iom_nominal", any("IIOM")),
            ("is_unsupervised", any("PRC")),
        ] {
            out.insert(key.into(), Json::Bool(yes));
        }
        let factors: BTreeSet<String> = newest.iter().map(|r| upper(r, "code")).collect();
        let words = [
            ("RMDO", "mental_health"),
            ("ALSH", "attempted_suicide_or_self_harm"),
            ("RVLN", "vulnerability_issue"),
            ("RCCO", "child_concerns"),
            ("RCPR", "child_protection"),
            ("RCHD", "risk_to_children"),
            ("RPIR", "public_interest"),
            ("RVAD", "adult_at_risk"),
            ("STRG", "street_gangs"),
            ("RTAO", "terrorism"),
        ];
        out.insert("complexity_factors".into(), words.iter().filter(|(code, _)| factors.contains(*code)).map(|(_, word)| Json::from(*word)).collect());
    }
    if let Some(list) = given(f, "sentences") {
        let mandate = list.items().iter().any(|s| {
            let custodial = matches!(text(s, "sentence_type"), Some("NC" | "SC"));
            let work = |r: &Json| matches!(text(r, "main_category"), Some("W" | "W1"));
            let counts = given(s, "requirements").map(Json::items).unwrap_or_default().iter().any(|r| !yes(r, "is_restrictive") && !work(r));
            given(s, "terminated_on").is_none() && (custodial || counts)
        });
        out.insert("has_mandate_for_change".into(), Json::Bool(mandate));
    }
    // what is given as a fact goes before
    for (key, value) in f.members().iter().filter(|(_, value)| !value.is_null()) {
        out.insert(key.to_string(), value.clone());
    }
    out
}

fn object(map: &BTreeMap<String, Json>) -> Json {
    Json::Object(map.iter().map(|(k, v)| (k.clone().into(), v.clone())).collect())
}

// --- v3 -------------------------------------------------------------------------------------------------------------------

/// Place of a letter; a step without a result counts as G.
fn place(letter: &str) -> usize {
    "GFEDCBA".find(letter).expect("a letter")
}

fn higher<'l>(a: &'l str, b: &'l str) -> &'l str {
    if place(a) >= place(b) { a } else { b }
}

fn column(arp: i64) -> usize {
    if arp >= m(9000) {
        0
    } else if arp >= m(7500) {
        1
    } else if arp >= m(5000) {
        2
    } else if arp >= m(2500) {
        3
    } else if arp >= m(1500) {
        4
    } else {
        5
    }
}

fn reoffending(arp: i64, csrp: i64) -> &'static str {
    let row = if csrp >= m(690) {
        "AABBBB"
    } else if csrp >= m(300) {
        "ABCCCC"
    } else if csrp >= m(100) {
        "BCDEEE"
    } else if csrp >= m(50) {
        "CDEEFF"
    } else {
        "DDEFFG"
    };
    let at = column(arp);
    &row[at..=at]
}

/// `Err`: the calculation fails.
fn sexual(score: Option<i64>, band: Option<&str>) -> Result<&'static str, &'static str> {
    let (Some(score), Some(band)) = (score, band) else { return Ok("") };
    if score <= 0 || band == "not_applicable" {
        return Ok("");
    }
    match band {
        "very_high" => Ok("A"),
        "high" => Ok("B"),
        "low" => Ok("E"),
        _ if score >= m(336) => Ok("C"),
        _ if score >= m(211) => Ok("D"),
        _ if score >= m(112) => Ok("C"),
        _ if score >= m(60) => Ok("D"),
        _ => Err("dc_srp_medium_score_too_low"),
    }
}

fn mappa_rosh(category: bool, rosh: Option<&str>) -> &'static str {
    match (category, rosh) {
        (true, Some("very_high")) => "A",
        (true, Some("high")) => "C",
        (true, Some("medium")) => "D",
        (true, _) => "E",
        (false, Some("very_high")) => "C",
        (false, Some("high")) => "D",
        (false, _) => "",
    }
}

/// Same month and day so many years earlier, as text, which is in the order of the calendar.
fn years_before(date: &str, years: i32) -> String {
    let (year, rest) = date.split_once('-').expect("a date");
    let year = year.parse::<i32>().expect("a year") - years;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    format!("{year:04}-{}", if rest == "02-29" && !leap { "02-28" } else { rest })
}

fn lifer(f: &Json) -> &'static str {
    let (true, Some(release)) = (yes(f, "is_lifer_or_ipp"), text(f, "latest_release_date")) else { return "" };
    let as_of = text(f, "as_of").expect("the cases have a date");
    let on_or_after = |limit: String| release.cmp(limit.as_str()) != Ordering::Less;
    if on_or_after(years_before(as_of, 1)) {
        "B"
    } else if on_or_after(years_before(as_of, 5)) {
        "D"
    } else {
        "E"
    }
}

/// What v3 says, in the words of the result.
#[derive(Clone, Debug, PartialEq)]
pub struct V3 {
    pub tier: String,
    pub provisional: bool,
    pub because: Option<(bool, bool)>,
    /// Letter of each step, empty where there is none.
    pub steps: Option<[&'static str; 8]>,
    pub possible: Option<Vec<String>>,
    pub decisive: Option<Vec<String>>,
}

/// Every point at which the table turns, and so every result that a score can have.
const ARPS: [i64; 6] = [m(0), m(1500), m(2500), m(5000), m(7500), m(9000)];
const CSRPS: [i64; 5] = [m(0), m(50), m(100), m(300), m(690)];
const LEVELS: [&str; 4] = ["low", "medium", "high", "very_high"];

/// v3, or the problems that it ends with.
pub fn v3(f: &Json) -> Result<V3, Vec<&'static str>> {
    let f = &object(&with_records(f));
    let none = |tier: &str| V3 { tier: tier.into(), provisional: false, because: None, steps: None, possible: None, decisive: None };
    let score = |key: &str| given(f, key).map(millionths);
    let above = ["arp_score", "csrp_score", "dc_srp_score"].into_iter().filter(|key| score(key) > Some(m(10_000))).count();
    let mut problems = vec!["percentage_above_100"; above];
    let taken = yes(f, "has_active_event") && score("arp_score").is_some() && score("csrp_score").is_some();
    if taken {
        problems.extend(["arp_score", "csrp_score"].into_iter().filter(|key| score(key) < Some(0)).map(|_| "score_below_zero"));
        problems.extend(sexual(score("dc_srp_score"), text(f, "dc_srp_band")).err());
        if yes(f, "is_lifer_or_ipp") && text(f, "latest_release_date").is_some() && text(f, "as_of").is_none() {
            problems.push("as_of_missing");
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    if !yes(f, "has_active_event") {
        return Ok(none("not_supervised"));
    }
    let (Some(arp), Some(csrp)) = (score("arp_score"), score("csrp_score")) else { return Ok(none("missing")) };
    let (category, rosh) = (given(f, "recorded_mappa_category").is_some(), text(f, "rosh"));
    let flag = |key: &str, letter: &'static str| if yes(f, key) { letter } else { "" };
    let steps = [
        reoffending(arp, csrp),
        sexual(score("dc_srp_score"), text(f, "dc_srp_band")).unwrap_or(""),
        mappa_rosh(category, rosh),
        lifer(f),
        flag("has_domestic_abuse_registration", "E"),
        flag("has_stalking_registration", "F"),
        flag("has_child_protection_registration", "F"),
        flag("has_ever_committed_sexual_offence", "E"),
    ];
    let highest = |without: &[usize]| steps.iter().enumerate().filter(|(i, s)| !without.contains(i) && !s.is_empty()).fold("G", |so_far, (_, s)| higher(so_far, s));
    let below = |a: &str, limit: &str| place(a) < place(limit);
    let is = |key: &str, word: &str| text(f, key) == Some(word);
    let (arp_static, csrp_static) = (is("arp_type", "static"), is("csrp_type", "static"));

    // section 6.1, limit by limit
    let limit = match (arp_static, csrp_static) {
        (false, false) => None,
        (true, true) => Some("A"),
        (true, false) => Some(if csrp >= m(300) {
            "A"
        } else if csrp >= m(100) {
            "B"
        } else if csrp >= m(50) {
            "C"
        } else {
            "D"
        }),
        (false, true) => Some(if arp >= m(7500) { "A" } else { "B" }),
    };
    let static_predictors = limit.is_some_and(|limit| below(highest(&[0]), limit));
    let both_dynamic = is("arp_type", "dynamic") && is("csrp_type", "dynamic");
    let rest = if both_dynamic { highest(&[2]) } else { highest(&[0, 2]) };
    let missing_rosh = rosh.is_none() && below(rest, if category { "A" } else { "C" });

    // section 6.2: every completion, one by one
    let arps = if arp_static { ARPS.to_vec() } else { vec![arp] };
    let csrps = if csrp_static { CSRPS.to_vec() } else { vec![csrp] };
    let levels = rosh.map_or(LEVELS.to_vec(), |known| vec![known]);
    let fixed = highest(&[0, 2]);
    let tier_of = |a: i64, c: i64, l: &str| {
        let step = mappa_rosh(category, Some(l));
        place(higher(higher(fixed, reoffending(a, c)), if step.is_empty() { "G" } else { step }))
    };
    let mut possible = BTreeSet::new();
    let mut decisive = BTreeSet::new();
    for a in &arps {
        for c in &csrps {
            for l in &levels {
                let one = tier_of(*a, *c, l);
                possible.insert(one);
                if arps.iter().any(|other| tier_of(*other, *c, l) != one) {
                    decisive.insert(0);
                }
                if csrps.iter().any(|other| tier_of(*a, *other, l) != one) {
                    decisive.insert(1);
                }
                if levels.iter().any(|other| tier_of(*a, *c, other) != one) {
                    decisive.insert(2);
                }
            }
        }
    }
    Ok(V3 {
        tier: highest(&[]).into(),
        provisional: static_predictors || missing_rosh,
        because: Some((static_predictors, missing_rosh)),
        steps: Some(steps),
        possible: Some(possible.into_iter().map(|at| "GFEDCBA"[at..=at].to_string()).collect()),
        decisive: Some(decisive.into_iter().map(|at: usize| ["arp_type", "csrp_type", "rosh"][at].to_string()).collect()),
    })
}

// --- v2 -------------------------------------------------------------------------------------------------------------------

/// What v2 says.
#[derive(Clone, Debug, PartialEq)]
pub struct V2 {
    pub tier_score: String,
    pub protect_points: i64,
    /// RSR, RoSH, MAPPA, complexity, women.
    pub protect: [i64; 5],
    pub change_level: i64,
    pub change_points: i64,
    /// Needs, OGRS3, IOM; none with neither mandate nor assessment.
    pub change: Option<[i64; 3]>,
    pub severities: Option<[&'static str; 8]>,
}

fn item(f: &Json, key: &str) -> Option<i64> {
    Some(match given(f, key)? {
        Json::Bool(true) => 2,
        Json::Bool(false) => 0,
        word => match word.as_text().expect("a word") {
            "no_problems" | "never" | "full_motivation" | "yes" => 0,
            "some_problems" | "previously" | "partial_motivation" | "sometimes" => 1,
            "significant_problems" | "currently" | "no_motivation" | "no" => 2,
            other => panic!("{other}"),
        },
    })
}

type NeedRow = (i64, &'static [&'static str], [i64; 2], [i64; 2]);

const NEEDS: [NeedRow; 8] = [
    (1, &["is_currently_of_no_fixed_abode_or_transient_accommodation", "suitability_of_accommodation", "permanence_of_accommodation", "location_of_accommodation"], [2, 7], [3, 5]),
    (1, &["is_unemployed", "employment_history", "work_related_skills", "attitude_to_employment"], [3, 7], [3, 7]),
    (1, &["current_relationship_with_family_members", "experience_of_childhood", "previous_close_relationships"], [2, 5], [2, 5]),
    (1, &["regular_offending_activities", "easily_influenced_by_criminal_associates", "recklessness_and_risk_taking_behaviour"], [2, 5], [2, 5]),
    (1, &["current_drug_misuse", "level_of_use_of_main_drug", "ever_injected_drugs", "motivation_to_tackle_drug_misuse", "drugs_major_activity"], [2, 8], [2, 6]),
    (1, &["current_alcohol_use_problems", "excessive_alcohol_use", "alcohol_frequency_and_level", "motivation_to_tackle_alcohol_misuse"], [4, 7], [2, 4]),
    (2, &["recognises_problems", "problem_solving_skills", "awareness_of_consequences", "understands_other_peoples_views"], [4, 7], [3, 5]),
    (2, &["pro_criminal_attitudes", "attitude_towards_supervision_or_licence", "attitude_towards_community_society", "motivation_to_address_behaviour"], [2, 7], [1, 5]),
];

/// v2.
pub fn v2(f: &Json) -> V2 {
    let f = &object(&with_records(f));
    let number = |key: &str| given(f, key).and_then(Json::as_whole);
    let rsr = match given(f, "rsr_score").map(millionths) {
        Some(s) if s >= m(700) && s < m(9999) => 20,
        Some(s) if s >= m(300) && s <= m(699) => 10,
        _ => 0,
    };
    let rosh = match text(f, "rosh") {
        Some("very_high") => 150,
        Some("high") => 20,
        Some("medium") => 10,
        _ => 0,
    };
    let mappa = match number("recorded_management_level") {
        Some(3 | 2) => 150,
        Some(1) => 5,
        _ => 0,
    };
    let distinct: BTreeSet<&str> = given(f, "complexity_factors").map(Json::items).unwrap_or_default().iter().filter_map(Json::as_text).collect();
    let complexity = distinct.iter().map(|_| 2).sum();
    let assessed = yes(f, "has_assessment");
    let mut women = 0;
    if text(f, "gender") == Some("female") {
        if assessed && yes(f, "has_parental_responsibilities") {
            women += 2;
        }
        if assessed && (item(f, "impulsivity_problems") > Some(0) || item(f, "temper_control") > Some(0)) {
            women += 2;
        }
        if yes(f, "previous_enforcement_activity") {
            women += 2;
        }
    }
    let protect = [rsr, rosh, mappa, complexity, women];
    let total = protect.iter().sum::<i64>() - rsr.min(rosh);
    let letter = match total {
        150.. => "A",
        20.. => "B",
        10.. => "C",
        _ => "D",
    };
    let mut needs = 0;
    let mut severities = [""; 8];
    for ((weight, items, own, san), severity) in NEEDS.iter().zip(&mut severities) {
        let [standard, severe] = if yes(f, "is_san_assessment") { san } else { own };
        let answered: Vec<i64> = items.iter().filter_map(|key| item(f, key)).collect();
        if answered.is_empty() {
            continue;
        }
        let score: i64 = answered.iter().sum();
        let (word, points) = if score >= *severe {
            ("severe", 2)
        } else if score >= *standard {
            ("standard", 1)
        } else {
            ("no_need", 0)
        };
        *severity = word;
        needs += weight * points;
    }
    let ogrs = number("ogrs_score").map_or(0, |n| n / 10);
    let iom = if yes(f, "is_iom_nominal") { 2 } else { 0 };
    let (level, points, change) = if !yes(f, "has_mandate_for_change") {
        (0, 0, None)
    } else if !assessed {
        (2, 0, None)
    } else {
        let points = needs + ogrs + iom;
        (
            if points >= 20 {
                3
            } else if points >= 10 {
                2
            } else {
                1
            },
            points,
            Some([needs, ogrs, iom]),
        )
    };
    let suffix = if yes(f, "is_unsupervised") { "S" } else { "" };
    V2 {
        tier_score: format!("{letter}{level}{suffix}"),
        protect_points: total,
        protect,
        change_level: level,
        change_points: points,
        change,
        severities: assessed.then_some(severities),
    }
}
