//! What must hold for every checklist: one more yes never lowers, judgement and events never take a referral back, an answer given
//! stays within what was possible. And counts, labels, window and referral against a second, literal reading.

use assize::answer::Answer;
use assize::date::Date;
use assize::facts::{FactSet, Key, Listed, Part};
use assize::guidance::families::AnyPolicy;
use assize::guidance::marac::profiles::{self, Profile};
use assize::instruments::dash::{self, Ask, Band, By, Dash, Facts, Judged, Judgement};
use assize::{Json, Options, Problems, catalogue};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use std::collections::BTreeSet;

fn config(cases: u32) -> ProptestConfig {
    let mut config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(2024);
    }
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = cases;
    }
    config
}

fn question(at: u8) -> Key {
    Key { field: Ask::answers as u8, item: at, sub: 0 }
}

fn known<T: std::fmt::Debug + Clone + 'static>(share: f64, of: impl Strategy<Value = T> + 'static) -> BoxedStrategy<Answer<T>> {
    prop::option::weighted(share, of).prop_map(|value| value.map_or(Answer::Unknown, Answer::Known)).boxed()
}

fn profile() -> impl Strategy<Value = &'static Profile> {
    prop::sample::select(&profiles::ALL[..])
}

/// Days around the ends of months, and others, up to two years before the end of August 2025.
fn day() -> impl Strategy<Value = Date> {
    prop_oneof![
        (prop::sample::select(&[(2023, 8, 31), (2024, 2, 29), (2024, 8, 31), (2025, 2, 28), (2025, 3, 1), (2025, 8, 31)][..]), -2..=2i32),
        (Just((2024, 8, 31)), -360..=360i32),
    ]
    .prop_map(|((y, m, d), off)| Date::new(y, m, d).and_then(|date| date.days_later(off)).expect("a date"))
}

/// A checklist of which most is answered, about as often below the thresholds as above them, with what stands beside it.
fn facts() -> impl Strategy<Value = Facts> {
    let answers = (0..=24usize, 0..=6usize).prop_flat_map(|(yes, unknown)| {
        let unknown = unknown.min(24 - yes);
        let all: Vec<Answer<bool>> = (0..24)
            .map(|at| {
                if at < yes {
                    Answer::Known(true)
                } else if at < yes + unknown {
                    Answer::Unknown
                } else {
                    Answer::Known(false)
                }
            })
            .collect();
        Just(all).prop_shuffle()
    });
    let incidents = prop::option::weighted(0.8, prop::collection::vec(day(), 0..5));
    let judgement = prop::option::weighted(0.4, any::<bool>());
    (answers, incidents, known(0.8, day()), judgement, (known(0.3, any::<bool>()), known(0.3, any::<bool>()))).prop_map(
        |(answers, incidents, on, judgement, (suicide, stalking))| {
            let mut f = Facts { assessed_on: on, suicide_self_harm: suicide, stalking, ..Facts::default() };
            for (at, answer) in (0u8..).zip(answers) {
                if let Answer::Known(yes) = answer {
                    f.put(question(at), i32::from(yes));
                }
            }
            f.incidents = Listed(incidents.map(|mut days| {
                days.retain(|day| on.known().is_none_or(|on| *day <= on));
                days.sort_unstable();
                days
            }));
            f.professional_judgement = judged(judgement);
            f
        },
    )
}

fn judged(high: Option<bool>) -> Part<Judgement> {
    Part(high.map(|high| Judgement { high_risk: Answer::Known(high), reason_recorded: Answer::Known(true) }))
}

/// What a referral may still be.
fn possible(judged: &Judged) -> BTreeSet<bool> {
    judged.referral().map_or_else(|| BTreeSet::from([false, true]), |one| BTreeSet::from([one]))
}

/// Both ends of `high` are at least those of `low`.
fn not_lower<T: Ord>(low: impl IntoIterator<Item = T>, high: impl IntoIterator<Item = T>) -> bool {
    let (low, high): (BTreeSet<T>, BTreeSet<T>) = (low.into_iter().collect(), high.into_iter().collect());
    low.first() <= high.first() && low.last() <= high.last()
}

fn outcome(f: &Facts, profile: &Profile) -> Json {
    catalogue::answer::<Dash>(f, &Options { marac: Some(profile), ..Options::default() }).to_json()
}

fn names(outcome: &Json, key: &str) -> Vec<String> {
    outcome.get(key).map(Json::items).unwrap_or_default().iter().filter_map(Json::as_text).map(str::to_string).collect()
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn one_more_yes_never_lowers(f in facts(), profile in profile(), at in 0..24u8) {
        let (no, yes) = (dash::judge(profile, &f.with(question(at), 0)), dash::judge(profile, &f.with(question(at), 1)));
        prop_assert!(not_lower(no.bands.iter().copied(), yes.bands.iter().copied()));
        prop_assert!(not_lower(possible(&no), possible(&yes)));
        prop_assert!(no.visible != Some(true) || yes.visible == Some(true));
    }

    #[test]
    fn one_more_counted_yes_never_lowers(yes in 0..24u16, unanswered in prop::option::of(0..=24u16), profile in profile()) {
        let f = |yes: u16| Facts { yes: Answer::Known(yes), unanswered: unanswered.map(|n| n.min(23)).map(|n| n.min(24 - yes.max(1))).into(), ..Facts::default() };
        let (fewer, more) = (dash::judge(profile, &f(yes)), dash::judge(profile, &f(yes + 1)));
        prop_assert!(not_lower(possible(&fewer), possible(&more)));
        prop_assert!(not_lower(fewer.bands.iter().copied().take(1), more.bands.iter().copied().take(1)));
    }

    #[test]
    fn judgement_never_lowers(f in facts(), profile in profile(), level in prop::sample::select(&[Band::Standard, Band::Medium][..])) {
        let without = Facts { professional_judgement: judged(None), ..f.clone() };
        let before = dash::judge(profile, &without);
        let lower = [Facts { professional_judgement: judged(Some(false)), ..f.clone() }, Facts { judged_level: Answer::Known(level), ..without.clone() }];
        for judged in lower.iter().map(|f| dash::judge(profile, f)) {
            prop_assert_eq!(&judged.bands, &before.bands);
            prop_assert!(before.referral() != Some(true) || judged.referral() == Some(true));
            // what the rules leave open a low judgement does not close, except where a person was to decide
            prop_assert!(before.visible.is_some() || judged.referral() != Some(false));
        }
        let raised = dash::judge(profile, &Facts { professional_judgement: judged(Some(true)), ..f });
        prop_assert_eq!(raised.referral(), Some(true));
        prop_assert_eq!(&raised.bands, &before.bands);
    }

    #[test]
    fn an_answer_stays_within_what_was_possible(f in facts(), profile in profile()) {
        let before = dash::judge(profile, &f);
        for at in (0..24u8).filter(|at| f.raw(question(*at)).is_some_and(|a| a.is_unknown())) {
            for raw in [0, 1] {
                let after = dash::judge(profile, &f.with(question(at), raw));
                prop_assert!(after.bands.iter().all(|band| before.bands.contains(band)));
                prop_assert!(before.visible.is_none() || after.visible == before.visible);
                prop_assert!(possible(&after).is_subset(&possible(&before)));
            }
        }
    }

    #[test]
    fn one_more_incident_never_takes_a_referral_back(f in facts(), profile in profile(), day in day()) {
        let mut days = f.incidents.0.clone().unwrap_or_default();
        prop_assume!(f.assessed_on.known().is_none_or(|on| day <= on));
        days.push(day);
        days.sort_unstable();
        let more = Facts { incidents: Listed(Some(days)), ..f.clone() };
        prop_assert!(dash::judge(profile, &f).referral() != Some(true) || dash::judge(profile, &more).referral() == Some(true));
        if f.incidents.0.is_some() {
            prop_assert!(not_lower(possible(&dash::judge(profile, &f)), possible(&dash::judge(profile, &more))));
        }
    }

    #[test]
    fn the_day_of_assessment_stays_within_what_was_possible(f in facts(), profile in profile(), later in 0..800i32) {
        let Some(last) = f.incidents.0.as_ref().and_then(|days| days.last()).copied() else { return Ok(()) };
        let open = dash::judge(profile, &Facts { assessed_on: Answer::Unknown, ..f.clone() });
        let given = dash::judge(profile, &Facts { assessed_on: last.days_later(later).into(), ..f });
        prop_assert!(possible(&given).is_subset(&possible(&open)));
    }

    #[test]
    fn only_what_decides_is_named(f in facts(), profile in profile()) {
        let outcome = outcome(&f, profile);
        let (decisive, without) = (names(&outcome, "decisive"), names(&outcome, "reached_without"));
        for at in (0..24u8).filter(|at| f.raw(question(*at)).is_some_and(|a| a.is_unknown())) {
            let path = f.path(question(at));
            let differs = completions(&f, at).iter().any(|f| dash::judge(profile, &f.with(question(at), 0)).bands != dash::judge(profile, &f.with(question(at), 1)).bands);
            prop_assert_eq!(decisive.contains(&path), differs, "{}", path);
            prop_assert_eq!(without.contains(&path), !differs, "{}", path);
        }
        let open = decisive.is_empty();
        prop_assert_eq!(outcome.get("type"), Some(&Json::from(if open { "scored" } else { "bounded" })));
    }

    // --- a second reading -------------------------------------------------------------------------------------------------

    #[test]
    fn a_literal_reading_agrees(f in facts(), profile in profile()) {
        let judged = dash::judge(profile, &f);
        let labels: BTreeSet<Option<Band>> = completions(&f, 24).iter().map(|f| label(profile, yes(f))).collect();
        prop_assert_eq!(judged.bands.iter().copied().collect::<BTreeSet<_>>(), labels.clone());
        prop_assert_eq!(judged.bands.len(), labels.len());
        let high = Some(Band::High);
        let visible = if labels == BTreeSet::from([high]) { Some(true) } else if labels.contains(&high) { None } else { Some(false) };
        prop_assert_eq!(judged.visible, visible);
        if let (Some(days), Some(on)) = (&f.incidents.0, f.assessed_on.known()) {
            let inside = days.iter().filter(|day| within(**day, i16::from(profile.escalation.months), on)).count();
            prop_assert_eq!(judged.escalated.events.map(usize::from), Some(inside), "{:?} to {}", days, on);
            prop_assert_eq!(judged.escalated.met, Some(inside >= 3));
        }
        let judgement = f.professional_judgement.0.as_ref().and_then(|j| j.high_risk.known());
        if judgement == Some(true) || visible == Some(true) || judged.escalated.met == Some(true) {
            prop_assert_eq!(judged.referral(), Some(true));
        } else if visible == Some(false) && judgement == Some(false) && judged.escalated.met == Some(false) {
            prop_assert_eq!(judged.referral(), Some(false));
        } else if visible.is_none() {
            prop_assert_eq!(judged.referral(), None);
        }
    }
}

/// Every completion of the unanswered questions but one.
fn completions(f: &Facts, but: u8) -> Vec<Facts> {
    let open = (0..24u8).filter(|at| *at != but && f.raw(question(*at)).is_some_and(|a| a.is_unknown()));
    open.fold(vec![f.clone()], |all, at| all.iter().flat_map(|f| [f.with(question(at), 0), f.with(question(at), 1)]).collect())
}

fn yes(f: &Facts) -> usize {
    f.answers.iter().filter(|(_, answer)| answer.is_yes()).count()
}

/// The label of a count as the pages print it.
fn label(profile: &Profile, yes: usize) -> Option<Band> {
    match yes {
        14.. => Some(Band::High),
        10..=13 => Some(Band::Medium),
        0 if profile.head.id == "plymouth" => None,
        _ => Some(Band::Standard),
    }
}

/// Whether so many months from `day`, an anniversary that the month lacks being the first of the next, end before `on`.
fn within(day: Date, months: i16, on: Date) -> bool {
    let text = day.to_string();
    let part = |from: usize, to: usize| text[from..to].parse::<i16>().expect("a number");
    let (year, month, date) = (part(0, 4), part(5, 7), part(8, 10));
    let at = year * 12 + month - 1 + months;
    let small = |n: i16| i8::try_from(n).expect("small");
    let first_of_next = || Date::new((at + 1) / 12, small((at + 1) % 12 + 1), 1);
    let end = Date::new(at / 12, small(at % 12 + 1), small(date)).or_else(first_of_next).expect("a date");
    end >= on
}

// --- a profile of the user's own ------------------------------------------------------------------------------------------

fn own_profile() -> Profile {
    let file = br#"{"family": "marac", "id": "our-county", "title": "Our county", "version": "2026", "source": "County MARAC protocol (2026) s.2",
        "visible_high_risk": {"at_least": 12, "status": "confirmed"}, "labels": {"medium_at_least": 8, "standard_at_least": 2, "status": "confirmed"},
        "escalation": {"events": 2, "months": 3, "status": "confirmed"}, "routes": ["stalking"]}"#;
    match AnyPolicy::read(&Json::read(file).expect("JSON")) {
        Ok(AnyPolicy::Marac(profile)) => profile.into_owned(),
        other => panic!("{other:?}"),
    }
}

fn read(text: &str) -> Facts {
    let mut problems = Problems::default();
    let facts = Facts::read(&Json::read(text.as_bytes()).expect("JSON"), "", &mut problems);
    assert!(problems.is_empty(), "{problems:?}");
    facts
}

/// Thresholds, window and routes of a file are in force as those of a built-in profile are, and stand as its own.
#[test]
fn a_profile_from_a_file_is_in_force() {
    let own = own_profile();
    let of = |text: &str| outcome(&read(text), &own);
    let at = |o: &Json, path: &[&str]| o.get("result").and_then(|r| r.at(path)).cloned().unwrap_or_default();
    let twelve = of(r#"{"yes": 12, "unanswered": 0}"#);
    assert_eq!(twelve.get("edition"), Some(&Json::from("our-county")));
    assert!(twelve.at(&["receipt", "policy_hash"]).is_some_and(|h| h.as_text().is_some_and(|h| h.starts_with("sha256:"))), "{}", twelve.compact());
    assert_eq!((at(&twelve, &["band"]), at(&twelve, &["referral"])), (Json::from("high"), Json::Bool(true)));
    assert_eq!(at(&of(r#"{"yes": 11, "unanswered": 0}"#), &["band"]), Json::from("medium"));
    assert_eq!(at(&of(r#"{"yes": 7, "unanswered": 0}"#), &["band"]), Json::from("standard"));
    assert_eq!(at(&of(r#"{"yes": 1, "unanswered": 0}"#), &["band"]), Json::Null);
    let two = of(r#"{"yes": 3, "unanswered": 0, "assessed_on": "2026-03-31", "incidents": ["2025-12-31", "2026-03-31"]}"#);
    assert_eq!((at(&two, &["escalation", "window_from"]), at(&two, &["referral"])), (Json::from("2025-12-31"), Json::Bool(true)));
    // every built-in profile stands beside it
    assert_eq!(at(&two, &["other_profiles"]).items().len(), profiles::ALL.len());
    let stalked = of(r#"{"yes": 3, "unanswered": 0, "stalking": true, "strangulation": true}"#);
    let standing = |rule: &'static str| {
        let actions = at(&stalked, &["actions"]);
        let found = actions.items().iter().find(|a| a.get("rule") == Some(&Json::from(rule))).cloned().unwrap_or_default();
        (found.get("document").cloned().unwrap_or_default(), found.get("standing").cloned().unwrap_or_default())
    };
    assert_eq!(standing("MAR-8.stalking"), (Json::from("policy_file"), Json::from("policy")));
    assert_eq!(standing("MAR-8.strangulation"), (Json::from("plymouth"), Json::from("other_guidance")));
    assert_eq!((at(&stalked, &["referral"]), names(&stalked, "decisive")), (Json::Null, vec![String::from("professional_judgement.high_risk")]));
}

/// The rules that lead to a referral, each alone.
#[test]
fn each_rule_refers_alone() {
    let routes = |text: &str| dash::judge(&profiles::SAFE_LIVES, &read(text)).routes();
    assert_eq!(routes(r#"{"yes": 14, "unanswered": 0}"#), [By::VisibleHighRisk]);
    assert_eq!(routes(r#"{"yes": 0, "unanswered": 0, "professional_judgement": {"high_risk": true, "reason_recorded": true}}"#), [By::Judgement]);
    assert_eq!(routes(r#"{"yes": 0, "unanswered": 0, "assessed_on": "2026-03-31", "incidents": ["2025-03-31", "2026-01-01", "2026-03-31"]}"#), [By::Escalation]);
}

/// The first day of a window, with short months, and at the beginning of the calendar.
#[test]
fn windows_begin_where_their_months_have_not_ended() {
    let date = |text: &str| Date::read(text).expect("a date");
    let from = |on: &str, months: i32| date(on).months_back(months).map(|d| d.to_string());
    for (on, months, first) in [
        ("2026-03-31", 12, "2025-03-31"),
        ("2025-08-31", 6, "2025-03-01"),
        ("2024-08-31", 6, "2024-03-01"),
        ("2024-02-29", 12, "2023-03-01"),
        ("2025-02-28", 12, "2024-02-28"),
        ("2025-03-01", 12, "2024-02-29"),
        ("2024-03-01", 1, "2024-01-30"),
        ("2023-03-01", 1, "2023-01-29"),
        ("2025-10-01", 6, "2025-03-31"),
        ("9999-12-31", 12, "9998-12-31"),
    ] {
        assert_eq!(from(on, months).as_deref(), Some(first), "{months} months to {on}");
    }
    assert_eq!(from("0001-06-01", 12), None);
}
