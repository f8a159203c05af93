//! The engine against the slow literal readings of `reference/`, which share no code with it.

#[path = "reference/mappa_level.rs"]
mod mappa_level;
#[path = "reference/notification_period.rs"]
mod period_read;
#[path = "reference/rm2000.rs"]
mod rm2000_read;
#[path = "reference/rosh_cell.rs"]
mod rosh_read;

use assize::answer::Answer;
use assize::facts::{Choices, FactSet, Key};
use assize::guidance::mappa::level::{self, Managed, Media};
use assize::guidance::mappa::{Category, policies};
use assize::instruments::Likelihood;
use assize::instruments::rm2000::{self, Sex};
use assize::instruments::rosh::{Level, cell};
use assize::{Json, Set};
use assize_tests::Dice;
use std::collections::BTreeSet;

// --- Risk Matrix 2000 -----------------------------------------------------------------------------------------------------

/// An eligible man with these answers.
fn man(m: &rm2000_read::Partial) -> rm2000::Facts {
    rm2000::Facts {
        sex: Answer::Known(Sex::Male),
        age: m.age.into(),
        convicted_of_sexual_offence: Answer::Known(true),
        age_at_latest_sexual_offence: Answer::Known(17),
        internet_only: Answer::Known(false),
        sexual_appearances: m.sexual.into(),
        criminal_appearances: m.criminal.into(),
        violent_appearances: m.violent.into(),
        any_burglary: m.burglary.into(),
        male_victim: m.male.into(),
        stranger_victim: m.stranger.into(),
        single: m.single.into(),
        non_contact_offence: m.non_contact.into(),
        index_not_sexual: Answer::Unknown,
    }
}

fn words(set: Set<Likelihood>) -> Vec<&'static str> {
    set.iter().map(Likelihood::word).collect()
}

fn reference_words(set: &rm2000_read::Categories) -> Vec<&'static str> {
    set.iter().map(|(_, word)| *word).collect()
}

fn determined(set: Option<Set<Likelihood>>) -> Option<&'static str> {
    set.and_then(Set::determined).map(Likelihood::word)
}

const YES_NO: [bool; 2] = [false, true];
/// No, yes, unknown.
const THREE: [Option<bool>; 3] = [Some(false), Some(true), None];

/// Every age from 18 to 60, every count on both sides of its last threshold and beyond, every yes/no answer.
#[test]
fn rm2000_agrees_on_every_known_case() {
    let check = |ages: std::ops::RangeInclusive<u16>| {
        let mut seen = 0u32;
        for age in ages {
            for (sexual, criminal) in (1..=7).flat_map(|s| (0..=7).map(move |c| (s, c))) {
                for pattern in 0..16u8 {
                    let on = |bit: u8| pattern & (1 << bit) != 0;
                    let mut known = rm2000_read::Known { age, sexual, criminal, violent: 0, burglary: false, male: on(0), stranger: on(1), single: on(2), non_contact: on(3) };
                    let (points, factors) = (rm2000_read::s_points(&known), rm2000_read::s_factors(&known));
                    assert_eq!(rm2000::s_points(age, sexual, criminal), i32::from(points), "{known:?}");
                    let s = rm2000::s_category(points.into(), factors.into());
                    assert_eq!(s.word(), rm2000_read::s_category(&known), "{known:?}");
                    // S does not read violence and burglary, V reads nothing of S but the age: C is read for every pair
                    for (violent, burglary) in (0..=6).flat_map(|v| YES_NO.map(|b| (v, b))) {
                        known.violent = violent;
                        known.burglary = burglary;
                        let v = rm2000::v_points(age, violent, burglary);
                        assert_eq!(v, i32::from(rm2000_read::v_points(&known)), "{known:?}");
                        let v = rm2000::V_CATEGORY.value(v);
                        assert_eq!(v.word(), rm2000_read::v_category(&known), "{known:?}");
                        assert_eq!(rm2000::c_category(s, v).word(), rm2000_read::c_category(&known), "{known:?}");
                        seen += 1;
                    }
                }
            }
        }
        seen
    };
    let seen: u32 = std::thread::scope(|scope| {
        let halves = [18..=39, 40..=60].map(|ages| scope.spawn(move || check(ages)));
        halves.into_iter().map(|h| h.join().expect("one half agrees")).sum()
    });
    assert_eq!(seen, 43 * 7 * 8 * 16 * 7 * 2);
}

/// The same through the door that users take, on a part of the space: facts in, the three scales out.
#[test]
fn rm2000_agrees_as_scored() {
    for age in [18, 24, 25, 34, 35, 44, 45, 60] {
        for (sexual, criminal) in (1..=5).flat_map(|s| [0, 4, 5].map(|c| (s, c))) {
            for (violent, burglary) in (0..=4).flat_map(|v| YES_NO.map(|b| (v, b))) {
                for pattern in [0, 1, 3, 7, 15, 8, 12, 14, 10] {
                    let on = |bit: u8| pattern & (1 << bit) != 0;
                    let known = rm2000_read::Known { age, sexual, criminal, violent, burglary, male: on(0), stranger: on(1), single: on(2), non_contact: on(3) };
                    let partial = rm2000_read::Partial {
                        age: Some(age),
                        sexual: Some(sexual),
                        criminal: Some(criminal),
                        violent: Some(violent),
                        burglary: Some(burglary),
                        male: Some(known.male),
                        stranger: Some(known.stranger),
                        single: Some(known.single),
                        non_contact: Some(known.non_contact),
                    };
                    let scored = rm2000::score(&man(&partial));
                    assert_eq!(determined(scored.s), Some(rm2000_read::s_category(&known)), "{known:?}");
                    assert_eq!(determined(Some(scored.v)), Some(rm2000_read::v_category(&known)), "{known:?}");
                    assert_eq!(determined(scored.c), Some(rm2000_read::c_category(&known)), "{known:?}");
                }
            }
        }
    }
}

fn or_unknown(values: &[u16]) -> Vec<Option<u16>> {
    values.iter().copied().map(Some).chain([None]).collect()
}

/// Every pattern of unknown answers, over a grid of the values of the known ones: S, then V.
#[test]
fn rm2000_bounds_of_s_and_v_agree_on_every_pattern() {
    for age in or_unknown(&[18, 24, 25, 34, 35, 60]) {
        for sexual in or_unknown(&[1, 2, 3, 4, 5]) {
            for criminal in or_unknown(&[0, 4, 5]) {
                for (male, stranger) in THREE.into_iter().flat_map(|m| THREE.map(|s| (m, s))) {
                    for (single, non_contact) in THREE.into_iter().flat_map(|s| THREE.map(|n| (s, n))) {
                        let partial = rm2000_read::Partial { age, sexual, criminal, male, stranger, single, non_contact, violent: Some(0), burglary: Some(false) };
                        let scored = rm2000::score(&man(&partial));
                        assert_eq!(scored.s.map(words), Some(reference_words(&rm2000_read::possible_s(&partial))), "S of {partial:?}");
                    }
                }
            }
        }
    }
    for age in or_unknown(&[18, 24, 25, 34, 35, 44, 45, 60]) {
        for violent in or_unknown(&[0, 1, 2, 3, 4, 9]) {
            for burglary in THREE {
                let partial = rm2000_read::Partial { age, violent, burglary, ..rm2000_read::Partial::default() };
                assert_eq!(words(rm2000::score(&man(&partial)).v), reference_words(&rm2000_read::possible_v(&partial)), "V of {partial:?}");
            }
        }
    }
}

/// C over every pattern of unknown answers. S and V share the age, so C is not what their two sets would give. The four factors
/// enter as a count: of each count of known and of unknown ones, one arrangement stands for all.
#[test]
fn rm2000_bounds_of_c_agree_on_every_pattern() {
    let arrangements: Vec<[Option<bool>; 4]> =
        (0..=4usize).flat_map(|unknown| (0..=4 - unknown).map(move |yes| core::array::from_fn(|i| if i < unknown { None } else { Some(i < unknown + yes) }))).collect();
    let check = |ages: &[Option<u16>]| {
        for age in ages.iter().copied() {
            for (sexual, criminal) in or_unknown(&[1, 3]).into_iter().flat_map(|s| or_unknown(&[4, 5]).into_iter().map(move |c| (s, c))) {
                for (violent, burglary) in or_unknown(&[0, 2]).into_iter().flat_map(|v| THREE.map(|b| (v, b))) {
                    for [male, stranger, single, non_contact] in arrangements.iter().copied() {
                        let partial = rm2000_read::Partial { age, sexual, criminal, violent, burglary, male, stranger, single, non_contact };
                        let scored = rm2000::score(&man(&partial));
                        assert_eq!(scored.c.map(words), Some(reference_words(&possible_c(&partial))), "C of {partial:?}");
                    }
                }
            }
        }
    };
    std::thread::scope(|scope| {
        let halves = [[Some(20), Some(30)].as_slice(), &[Some(40), Some(50), None]].map(|ages| scope.spawn(move || check(ages)));
        halves.into_iter().for_each(|h| h.join().expect("one half agrees"));
    });
}

/// The reference's C. In place of every age from 18 to 120 an unknown age is tried at both ends of each printed row (rm2000
/// sections 4.1 and 5.1), which keeps the test short; S and V were compared over every age.
fn possible_c(partial: &rm2000_read::Partial) -> rm2000_read::Categories {
    if partial.age.is_some() {
        return rm2000_read::possible_c(partial);
    }
    [18, 24, 25, 34, 35, 44, 45, 120].into_iter().flat_map(|age| rm2000_read::possible_c(&rm2000_read::Partial { age: Some(age), ..*partial })).collect()
}

// --- risk of serious harm, one cell ---------------------------------------------------------------------------------------

fn cell_facts(profile: cell::Profile, f: &rosh_read::Facts) -> cell::Facts {
    cell::Facts {
        profile: Answer::Known(profile),
        indicators: f.indicators.into(),
        serious: f.serious.into(),
        imminent: f.imminent.into(),
        any_time: f.any_time.into(),
        only_on_change: f.only_on_change.into(),
        ..cell::Facts::default()
    }
}

/// Every pattern of the five answers.
fn patterns() -> Vec<rosh_read::Facts> {
    let mut out = Vec::new();
    for (indicators, serious) in THREE.into_iter().flat_map(|i| THREE.map(|s| (i, s))) {
        for (imminent, any_time) in THREE.into_iter().flat_map(|i| THREE.map(|a| (i, a))) {
            out.extend(THREE.map(|only_on_change| rosh_read::Facts { indicators, serious, imminent, any_time, only_on_change }));
        }
    }
    out
}

const PROFILES: [(cell::Profile, rosh_read::Profile); 2] = [(cell::Profile::Oasys2006, rosh_read::Profile::Oasys2006), (cell::Profile::Seed13412, rosh_read::Profile::Seed13412)];

#[test]
fn rosh_cell_agrees_on_all_243_patterns_under_both_wordings() {
    let mut seen = 0;
    for (profile, reading) in PROFILES {
        for f in patterns() {
            let possible: BTreeSet<u8> = cell::possible(&cell_facts(profile, &f)).iter().map(Level::index).collect();
            match rosh_read::read(reading, &f) {
                rosh_read::Reading::Inconsistent => assert!(possible.is_empty(), "{profile:?} {f:?}: {possible:?}"),
                rosh_read::Reading::Levels(levels) => assert_eq!(possible, levels, "{profile:?} {f:?}"),
            }
            seen += 1;
        }
    }
    assert_eq!(seen, 2 * 243);
}

/// The five answers as a row, in the order of the form.
fn row(f: &rosh_read::Facts) -> [Option<bool>; 5] {
    [f.indicators, f.serious, f.imminent, f.any_time, f.only_on_change]
}

fn of_row([indicators, serious, imminent, any_time, only_on_change]: [Option<bool>; 5]) -> rosh_read::Facts {
    rosh_read::Facts { indicators, serious, imminent, any_time, only_on_change }
}

/// The levels of one completion; `None` where it contradicts itself. "No" to indicators that nobody answered is low whatever
/// the timing says (rosh section 6.4, step 2), as long as the timing answers agree with one another.
fn of_completion(reading: rosh_read::Profile, indicators_unanswered: bool, completion: [bool; 5]) -> Option<BTreeSet<u8>> {
    if indicators_unanswered && !completion[0] {
        // whether the timing answers agree is seen with indicators
        let timing = of_row([Some(true), Some(completion[1]), Some(completion[2]), Some(completion[3]), Some(completion[4])]);
        return match rosh_read::read(reading, &timing) {
            rosh_read::Reading::Inconsistent => None,
            rosh_read::Reading::Levels(_) => Some(BTreeSet::from([0])),
        };
    }
    match rosh_read::read(reading, &of_row(completion.map(Some))) {
        rosh_read::Reading::Inconsistent => None,
        rosh_read::Reading::Levels(levels) => Some(levels),
    }
}

#[test]
fn rosh_cell_asks_exactly_what_two_consistent_completions_differ_in() {
    let asks = ["indicators", "serious", "imminent", "any_time", "only_on_change"].map(|name| {
        let at = cell::Facts::FORM.fields.iter().position(|f| f.name == name).expect("a question of the cell");
        Key::field(u8::try_from(at).expect("few questions"))
    });
    for (profile, reading) in PROFILES {
        for f in patterns() {
            let known = row(&f);
            let completions: Vec<[bool; 5]> =
                (0..32u8).map(|bits| core::array::from_fn(|i| bits & (1 << i) != 0)).filter(|c: &[bool; 5]| known.iter().zip(c).all(|(k, c)| k.is_none_or(|k| k == *c))).collect();
            let wanted: Vec<Key> = (0..5)
                .filter(|q| known[*q].is_none())
                .filter(|q| {
                    completions.iter().any(|c| {
                        let mut other = *c;
                        other[*q] = !other[*q];
                        let (a, b) = (of_completion(reading, known[0].is_none(), *c), of_completion(reading, known[0].is_none(), other));
                        a.is_some() && b.is_some() && a != b
                    })
                })
                .map(|q| asks[q])
                .collect();
            assert_eq!(cell::decisive(&cell_facts(profile, &f)), wanted, "{profile:?} {f:?}");
        }
    }
}

// --- MAPPA level ----------------------------------------------------------------------------------------------------------

/// The six policies, and the alias.
const POLICIES: [&str; 7] = ["solihull-2018", "chapter9-2009", "rotherham-2024", "dorset-2016", "london-2010", "national-2026-03", "national-current"];

fn random_case(dice: &mut Dice, unknown: u32) -> mappa_level::Partial {
    let mut yes_no = || if dice.one_in(unknown) { None } else { Some(dice.flip()) };
    let rest = mappa_level::Partial {
        rosh_by_validated_tool: yes_no(),
        single_agency_can_manage: yes_no(),
        needs_active_multi_agency: yes_no(),
        beyond_police_probation: yes_no(),
        adds_value: yes_no(),
        previously_level_3: yes_no(),
        senior_representation_required: yes_no(),
        senior_cooperation_needed: yes_no(),
        special_resources_authorisation: yes_no(),
        ongoing_senior_oversight: yes_no(),
        public_confidence_need: yes_no(),
        exceptional_reason_given: yes_no(),
        ..mappa_level::Partial::default()
    };
    let mut rosh: Vec<u8> = if dice.one_in(unknown) { (0..4).filter(|_| dice.flip()).collect() } else { vec![dice.below(4)] };
    if rosh.is_empty() {
        rosh = vec![0, 1, 2, 3];
    }
    let category = (!dice.one_in(unknown)).then(|| dice.below(4) + 1);
    let media_interest = (!dice.one_in(unknown)).then(|| dice.below(3));
    mappa_level::Partial { category, rosh, media_interest, ..rest }
}

fn level_facts(p: &mappa_level::Partial) -> level::Facts {
    level::Facts {
        category: p.category.and_then(|c| Category::from_index(i32::from(c) - 1)).map_or(Set::EMPTY, Set::only),
        // the whole set and nothing known are the same
        rosh: if p.rosh.len() == 4 { Set::EMPTY } else { p.rosh.iter().filter_map(|r| Level::from_index(i32::from(*r))).collect() },
        media_interest: p.media_interest.and_then(|m| Media::from_index(i32::from(m))).into(),
        rosh_by_validated_tool: p.rosh_by_validated_tool.into(),
        single_agency_can_manage: p.single_agency_can_manage.into(),
        needs_active_multi_agency: p.needs_active_multi_agency.into(),
        beyond_police_probation: p.beyond_police_probation.into(),
        adds_value: p.adds_value.into(),
        previously_level_3: p.previously_level_3.into(),
        senior_representation_required: p.senior_representation_required.into(),
        senior_cooperation_needed: p.senior_cooperation_needed.into(),
        special_resources_authorisation: p.special_resources_authorisation.into(),
        ongoing_senior_oversight: p.ongoing_senior_oversight.into(),
        public_confidence_need: p.public_confidence_need.into(),
        exceptional_reason_given: p.exceptional_reason_given.into(),
        ..level::Facts::default()
    }
}

fn numbers(set: Set<Managed>) -> BTreeSet<Option<u8>> {
    set.iter().map(|m| m.number().as_whole().and_then(|n| u8::try_from(n).ok())).collect()
}

#[test]
fn every_policy_agrees_on_random_cases_with_unknowns() {
    let mut dice = Dice::new(20_260_331);
    let mut open = 0;
    for i in 0..21_000 {
        // mostly a few unknown answers, now and then none or many
        let case = random_case(&mut dice, [8, 5, 12, 30][i % 4]);
        let facts = level_facts(&case);
        for id in POLICIES {
            let policy = policies::find(id).expect("a built-in policy");
            let (engine, reference) = (numbers(level::possible(policy, &facts)), mappa_level::possible(id, &case));
            assert_eq!(engine, reference, "{id}, case {i}: {case:?}");
            open += usize::from(reference.len() > 1);
        }
    }
    assert!(open > 10_000, "only {open} cases were open: the unknown answers hardly matter");
    // many unknown answers at once
    for i in 0..60 {
        let case = random_case(&mut dice, 2);
        for id in POLICIES {
            let policy = policies::find(id).expect("a built-in policy");
            assert_eq!(numbers(level::possible(policy, &level_facts(&case))), mappa_level::possible(id, &case), "{id}, heavy case {i}: {case:?}");
        }
    }
}

/// The outcome says what the set says: level, provisional, possible.
#[test]
fn the_outcome_of_a_level_says_what_is_possible() {
    use assize::catalogue;
    let entry = catalogue::find("mappa-level").expect("the instrument is in the catalogue");
    let mut dice = Dice::new(7);
    for i in 0..400 {
        let case = random_case(&mut dice, 6);
        let facts = level_facts(&case).write();
        for id in POLICIES {
            let policy = policies::find(id).expect("a built-in policy");
            let outcome = entry.score(&facts, &assize::Options { policy: Some(policy), ..assize::Options::default() }).to_json();
            let possible: Json = mappa_level::possible(id, &case).into_iter().map(|n| Json::from(n.map(i32::from))).collect();
            assert_eq!(outcome.at(&["result", "possible"]), Some(&possible), "{id}, case {i}: {case:?}");
            let bounded = possible.items().len() > 1;
            assert_eq!(outcome.at(&["result", "provisional"]), Some(&Json::Bool(bounded)), "{id}, case {i}");
            assert_eq!(outcome.get("type"), Some(&Json::from(if bounded { "bounded" } else { "scored" })), "{id}, case {i}");
            if !bounded {
                assert_eq!(outcome.at(&["result", "level"]), possible.items().first(), "{id}, case {i}");
            }
        }
    }
}

// --- notification period --------------------------------------------------------------------------------------------------

mod notification {
    use super::period_read::{Day, Kind, Past, Running, Term, completions, decisive, last_days};
    use assize::{Json, Options, catalogue};
    use assize_tests::Dice;
    use std::collections::BTreeSet;

    fn date(d: Day) -> Json {
        Json::from(format!("{:04}-{:02}-{:02}", d.0, d.1, d.2))
    }

    fn term(t: Term) -> Json {
        let mut out = Json::Object(Vec::new());
        out.push("months", t.0);
        out.push("days", t.1);
        out
    }

    fn facts(born: Option<Day>, list: &[Past]) -> Json {
        let one = |(i, o): (usize, &Past)| {
            let mut out = Json::Object(Vec::new());
            out.push("relevant_date", date(o.relevant));
            out.push("disposal", o.kind.word());
            if let Some(t) = o.term {
                out.push("term", term(t));
            }
            if let Some(t) = o.detention {
                out.push("detention", term(t));
            }
            if let Some(day) = o.trial {
                out.push("finding", "disability_act_done");
                out.push("trial_concluded_on", date(day));
            }
            if let (Some(how), 1) = (o.with_first, i) {
                let mut pair = Json::Object(Vec::new());
                pair.push("outcome", 0);
                match how {
                    Running::Consecutive => pair.push("how", "consecutive"),
                    Running::Overlapping(z) => {
                        pair.push("how", "overlapping");
                        pair.push("overlap", term(z));
                    }
                }
                out.push("combined_with", Json::List(vec![pair]));
            }
            out
        };
        let mut out = Json::Object(Vec::new());
        out.push("schedule_3_applies", true);
        if let Some(born) = born {
            out.push("date_of_birth", date(born));
        }
        out.push("outcomes", list.iter().enumerate().map(one).collect::<Json>());
        out
    }

    fn a_day(dice: &mut Dice, from: i32) -> Day {
        let (year, month) = (from + i32::from(dice.below(12)), i32::from(dice.below(12)) + 1);
        // the ends of months more often than the rest
        match dice.below(4) {
            0 => super::period_read::last_of_month(year, month),
            1 => (year, month, 1),
            _ => (year, month, i32::from(dice.below(28)) + 1),
        }
    }

    fn a_term(dice: &mut Dice) -> Term {
        match dice.below(6) {
            0 => (0, 175 + i32::from(dice.below(15))),
            1 => (0, 905 + i32::from(dice.below(15))),
            2 => (i32::from(dice.below(31)) + 1, i32::from(dice.below(40))),
            3 => (6 * (i32::from(dice.below(5)) + 1), i32::from(dice.below(3))),
            _ => (i32::from(dice.below(40)) + 1, 0),
        }
    }

    fn a_past(dice: &mut Dice) -> Past {
        let kind = Kind::ALL[usize::from(dice.below(13))];
        let from = if dice.one_in(6) { 2020 } else { 2000 };
        let relevant = a_day(dice, from);
        let mut term = (kind.has_term() || kind == Kind::ConditionalDischarge).then(|| a_term(dice));
        let mut detention = None;
        if kind == Kind::Dto {
            let months = i32::from(dice.below(30)) + 1;
            term = Some((months, 0));
            detention = (!dice.one_in(3)).then(|| (i32::from(dice.below(30)).min(months), 0));
        } else if kind.has_term() && dice.one_in(5) {
            term = None;
        }
        let trial = dice.one_in(8).then(|| super::period_read::months_on(relevant, i32::from(dice.below(120))));
        Past { relevant, kind, term, detention, trial, with_first: None }
    }

    /// Random cases, each with what is unknown in it: every last day that a completion gives, and the questions that decide.
    #[test]
    fn the_period_agrees_with_the_literal_reading() {
        let entry = catalogue::find("notification-period").expect("an instrument");
        let mut dice = Dice::new(82);
        let (mut bounded, mut combined) = (0, 0);
        for _ in 0..4000 {
            let mut list: Vec<Past> = (0..=dice.below(3)).map(|_| a_past(&mut dice)).collect();
            if list.len() > 1 && list[..2].iter().all(|o| o.kind.has_term()) {
                let how = match dice.below(3) {
                    0 => None,
                    1 => Some(Running::Consecutive),
                    _ => Some(Running::Overlapping((i32::from(dice.below(3)), 0))),
                };
                // an overlap fits into both terms, whatever they are
                let least = |o: &Past| o.detention.or(if o.kind == Kind::Dto { None } else { o.term });
                let fits = list[..2].iter().all(|o| least(o).is_some_and(|t| t.0 >= 3 || t.1 >= 100));
                list[1].with_first = how.filter(|h| *h == Running::Consecutive || fits);
                combined += u32::from(list[1].with_first.is_some());
            }
            let first = list.iter().map(|o| o.relevant).min().expect("one at least");
            let born = (!dice.one_in(3)).then(|| a_day(&mut dice, first.0 - 25)).filter(|b| *b <= first);
            let json = facts(born, &list);
            let outcome = entry.score(&json, &Options::default()).to_json();
            let result = outcome.get("result").unwrap_or_else(|| panic!("{} gave {}", json.compact(), outcome.compact()));
            let text = |j: &Json| j.as_text().map(str::to_string);
            let given: BTreeSet<Option<String>> = match result.get("possible") {
                Some(list) => list.items().iter().map(text).collect(),
                None => [result.get("last_day").and_then(text)].into(),
            };
            let all = completions(born, &list);
            let read = last_days(&all);
            assert_eq!(given, read, "{} gave {}", json.compact(), result.compact());
            assert_eq!(result.get("indefinite"), Some(&if read.len() > 1 && read.contains(&None) { Json::Null } else { Json::from(read.contains(&None)) }));
            let questions: Vec<String> = outcome.get("decisive").map(Json::items).unwrap_or_default().iter().filter_map(text).collect();
            assert_eq!(questions, decisive(&all), "{} gave {}", json.compact(), result.compact());
            bounded += u32::from(read.len() > 1);
        }
        assert!(bounded > 500 && combined > 100, "{bounded} bounded, {combined} combined");
    }
}
