//! What must hold for every assessment with Asset (asset.md, E12), and what strict shows and hides (E7).

use assize::answer::Answer;
use assize::facts::{Choices, FactSet, Key, Part};
use assize::guidance::contacts::Intervention;
use assize::guidance::families;
use assize::guidance::scaled_approach::{DRAFT_2008, FEBRUARY_2009, ScaledApproach};
use assize::instruments::Likelihood;
use assize::instruments::asset::sections::{Ratings, Section};
use assize::instruments::asset::static_factors::{Offence, OffenceType, StaticFacts, StaticScores};
use assize::instruments::asset::vulnerability::{self, Vulnerability};
use assize::instruments::asset::{self, Asset, Facts, Harm, Override, OverrideReason};
use assize::provenance::Attestation;
use assize::{Json, Options, Problems, Set, catalogue};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

fn config() -> ProptestConfig {
    let mut config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(2006);
    }
    config
}

fn known<T: std::fmt::Debug + Clone>(answered: f64, of: impl Strategy<Value = T>) -> impl Strategy<Value = Answer<T>> {
    prop::option::weighted(answered, of).prop_map(|v| v.map_or(Answer::Unknown, Answer::Known))
}

fn ratings(answered: f64) -> impl Strategy<Value = Ratings> {
    prop::collection::vec(known(answered, 0u16..=4), 12).prop_map(|values| {
        let mut out = Ratings::default();
        for (key, value) in out.keys().into_iter().zip(values) {
            if let Answer::Known(rating) = value {
                out.put(key, rating.into());
            }
        }
        out
    })
}

fn scores(answered: f64) -> impl Strategy<Value = StaticScores> {
    let score = || known(answered, 0u16..=4);
    (score(), score(), score(), score()).prop_map(|(offence_type, age_at_first_reprimand, age_at_first_conviction, previous_convictions)| StaticScores {
        offence_type,
        age_at_first_reprimand,
        age_at_first_conviction,
        previous_convictions,
    })
}

fn static_facts(answered: f64) -> impl Strategy<Value = StaticFacts> {
    let offence = (known(answered, prop::sample::select(vec![OffenceType::Motoring, OffenceType::Burglary, OffenceType::Other])), known(answered, 1u16..=8));
    let age = || known(answered, prop::option::of(10u16..=18));
    (prop::option::of(prop::collection::vec(offence, 1..5)), age(), age(), known(answered, 0u16..=6)).prop_map(|(offences, reprimand, conviction, previous)| {
        let mut out = StaticFacts { age_at_first_reprimand: reprimand, age_at_first_conviction: conviction, previous_convictions: previous, ..StaticFacts::default() };
        out.offences.0 = offences.map(|list| list.into_iter().map(|(kind, seriousness)| Offence { r#type: kind, seriousness }).collect());
        out
    })
}

/// Facts that are not refused.
fn facts(answered: f64) -> impl Strategy<Value = Facts> {
    let harms = prop::collection::vec(prop::sample::select(vec![Harm::NotTriggered, Harm::Low, Harm::Medium, Harm::High, Harm::VeryHigh]), 0..3);
    let part = || prop::option::weighted(0.6, scores(answered));
    (known(answered, 10u16..=19), ratings(answered), part(), prop::option::of(static_facts(answered)), harms).prop_filter_map(
        "the facts are in order",
        |(age, ratings, static_scores, static_facts, rosh)| {
            let rosh: Set<Harm> = rosh.into_iter().collect();
            let f = Facts { age, ratings: Part(Some(ratings)), static_scores: Part(static_scores), static_facts: Part(static_facts), rosh, ..Facts::default() };
            in_order(&f).then_some(f)
        },
    )
}

fn in_order(f: &Facts) -> bool {
    let mut problems = Problems::default();
    <Asset as catalogue::Instrument>::check(f, &mut problems);
    problems.is_empty()
}

fn bands() -> impl Strategy<Value = &'static ScaledApproach> {
    prop::sample::select(vec![&FEBRUARY_2009, &DRAFT_2008])
}

fn score(f: &Facts, bands: &ScaledApproach) -> asset::Scored {
    asset::score(f, bands, &Options::default())
}

fn outcome(f: &Facts, bands: &ScaledApproach) -> Json {
    let policy = families::find(&bands.head.id).expect("a policy");
    catalogue::answer::<Asset>(f, &Options::default().under(&policy)).to_json()
}

/// The scores, bands and levels of an outcome.
fn judged(outcome: &Json) -> Vec<Json> {
    let keys = [
        "dynamic_score",
        "possible_dynamic_score",
        "static_score",
        "possible_static_score",
        "static_factors",
        "total",
        "possible_total",
        "likelihood",
        "possible_likelihood",
        "intervention_level",
        "possible",
    ];
    let of = |key: &str| outcome.at(&["result", key]).cloned().unwrap_or_default();
    keys.into_iter().map(of).chain([outcome.get("type").cloned().unwrap_or_default(), outcome.get("decisive").cloned().unwrap_or_default()]).collect()
}

fn not_lower<E: Choices>(a: Set<E>, b: Set<E>) -> bool {
    a.lowest() <= b.lowest() && a.highest() <= b.highest()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn raising_a_rating_lowers_nothing(f in facts(0.8), bands in bands(), section in 0u8..12) {
        let rating = Key { field: asset::Ask::ratings as u8, item: 0, sub: section };
        let before = score(&f, bands);
        for (lower, higher) in (0..4).map(|r| (r, r + 1)) {
            let (a, b) = (score(&f.with(rating, lower), bands), score(&f.with(rating, higher), bands));
            prop_assert!(a.dynamic.lowest() < b.dynamic.lowest() && a.total.lowest() < b.total.lowest() && a.total.highest() < b.total.highest());
            prop_assert!(not_lower(a.likelihood, b.likelihood) && not_lower(a.intervention, b.intervention));
        }
        // an open rating holds what every answer to it gives
        if f.raw(rating).is_some_and(|r| r.is_unknown()) {
            let all: Set<Likelihood> = (0..=4).flat_map(|r| score(&f.with(rating, r), bands).likelihood.iter().collect::<Vec<_>>()).collect();
            prop_assert_eq!(all, before.likelihood);
        }
    }

    #[test]
    fn a_protective_factor_changes_no_score(f in facts(0.8), bands in bands(), sections in prop::collection::vec(prop::sample::select(vec![Section::Lifestyle, Section::Thinking, Section::Motivation]), 0..3)) {
        let mut with = f.clone();
        with.positive_factors.0 = Answer::Known(sections.into_iter().collect());
        prop_assert_eq!(judged(&outcome(&f, bands)), judged(&outcome(&with, bands)));
    }

    #[test]
    fn vulnerability_changes_no_score_and_no_level(f in facts(0.8), bands in bands(), level in prop::sample::select(vec![Vulnerability::Low, Vulnerability::Medium, Vulnerability::High, Vulnerability::VeryHigh]), own in any::<bool>()) {
        let vulnerable = vulnerability::Facts { level: Answer::Known(level), from_self: Answer::Known(own), ..vulnerability::Facts::default() };
        let with = Facts { vulnerability: Part(Some(vulnerable)), ..f.clone() };
        prop_assert_eq!(judged(&outcome(&f, bands)), judged(&outcome(&with, bands)));
    }

    #[test]
    fn an_adopted_level_changes_nothing_else(f in facts(0.8), bands in bands(), to in prop::sample::select(vec![Intervention::Standard, Intervention::Enhanced, Intervention::Intensive])) {
        let mut change = Override { to: Answer::Known(to), reason: Answer::Known(OverrideReason::Welfare), ..Override::default() };
        change.approver_role.0 = Some(String::from("operational manager"));
        let with = Facts { r#override: Part(Some(change)), ..f.clone() };
        let after = outcome(&with, bands);
        prop_assert_eq!(judged(&outcome(&f, bands)), judged(&after));
        let adopted = after.at(&["result", "intervention", "adopted"]).and_then(Json::as_text).map(str::to_string);
        prop_assert_eq!(adopted.as_deref(), Some(to.word()));
    }

    #[test]
    fn the_level_is_the_higher_axis_and_the_total_stays_in_range(f in facts(0.999), bands in bands()) {
        let scored = score(&f, bands);
        prop_assert!(scored.total.iter().all(|t| t <= 64) && scored.dynamic.iter().all(|t| t <= 48) && scored.statics.sum().iter().all(|t| t <= 16));
        let by_harm = |h: Harm| match h {
            Harm::NotTriggered | Harm::Low => 0,
            Harm::Medium => 1,
            Harm::High | Harm::VeryHigh => 2,
        };
        if let (Some(total), Some(harm)) = (scored.total.only(), scored.harm.determined()) {
            let by_total = u8::from(total >= bands.medium_at_least) + u8::from(total >= bands.high_at_least);
            prop_assert_eq!(scored.intervention.determined().map(|l| l as u8), Some(by_total.max(by_harm(harm))));
        }
    }

    #[test]
    fn what_is_determined_holds_in_every_completion(f in facts(0.7), g in facts(0.999), bands in bands()) {
        // what is unknown in f is taken from g
        let mut whole = f.clone();
        let (empty, taken) = (Ratings::default(), g.ratings.0.clone().unwrap_or_default());
        whole.ratings.0.get_or_insert(empty);
        for key in taken.keys() {
            let at = Key { field: asset::Ask::ratings as u8, item: 0, sub: key.field };
            if let (Some(Answer::Unknown), Some(Answer::Known(rating))) = (whole.raw(at), taken.raw(key)) {
                whole.put(at, rating);
            }
        }
        if whole.rosh.is_empty() {
            whole.rosh = Set::only(Harm::Medium);
        }
        if whole.static_scores.0.is_none() && whole.static_facts.0.is_none() {
            whole.static_scores = g.static_scores.clone();
        }
        let (open, closed) = (score(&f, bands), score(&whole, bands));
        prop_assert!(closed.total.iter().all(|t| open.total.iter().any(|o| o == t)));
        prop_assert_eq!(open.likelihood.union(closed.likelihood), open.likelihood);
        prop_assert_eq!(open.intervention.union(closed.intervention), open.intervention);
        let outcome = outcome(&f, bands);
        let decisive = outcome.get("decisive").map(Json::items).unwrap_or_default();
        let bounded = open.likelihood.len() > 1 || open.intervention.len() > 1;
        prop_assert_eq!(bounded, !decisive.is_empty(), "{}", outcome.compact());
    }

    #[test]
    fn strict_shows_no_number_that_nobody_attested(f in facts(0.9)) {
        let outcome = catalogue::answer::<Asset>(&f, &Options { strict: true, ..Options::default() }).to_json();
        for key in ["dynamic_score", "static_score", "total", "likelihood", "intervention_level"] {
            prop_assert_eq!(outcome.at(&["result", key]), Some(&Json::Null), "{}", key);
        }
        for key in ["possible_dynamic_score", "possible_static_score", "possible_total", "possible_likelihood", "possible"] {
            prop_assert_eq!(outcome.at(&["result", key]), None, "{}", key);
        }
        let reasons = outcome.get("reasons").map(Json::items).unwrap_or_default();
        prop_assert!(reasons.iter().all(|r| !matches!(r.get("status").and_then(Json::as_text), Some("likely" | "unconfirmed"))), "{}", outcome.compact());
    }
}

// --- E7: strict with everything attested but the point table ---------------------------------------------------------------

const ATTESTED: [&str; 7] = ["asset.scale", "asset.dynamic", "asset.static_sum", "asset.total", "asset.bands", "asset.intervention", "asset.not_triggered"];

fn attested(ids: &[&str]) -> Attestation {
    let entry = |id: &&str| {
        let text = format!(r#"{{"id": "{id}", "page": "4", "checked_on": "2026-01-10", "checked_by": "operations manager"}}"#);
        Json::read(text.as_bytes()).expect("JSON")
    };
    let file = Json::Object(Vec::new()).with("constants", ids.iter().map(entry).collect::<Json>());
    Attestation::read(&file).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// E7 with the ratings summing to `dynamic`.
fn e7(dynamic: u8, rosh: &str, ids: &[&str]) -> Json {
    let mut left = dynamic;
    let rated = Section::ALL.iter().fold(Json::Object(Vec::new()), |object, section| {
        let rating = left.min(4);
        left -= rating;
        object.with(section.word(), rating)
    });
    let text = format!(
        r#"{{"age": 15, "ratings": {}, "rosh": "{rosh}", "static_facts": {{"offences": [{{"type": "burglary", "seriousness": 6}}],
            "age_at_first_reprimand": 11, "age_at_first_conviction": 14, "previous_convictions": 2}}}}"#,
        rated.compact()
    );
    let attestation = attested(ids);
    let options = Options { strict: true, attestation: Some(&attestation), ..Options::default() };
    catalogue::find("asset").expect("asset").score(&Json::read(text.as_bytes()).expect("JSON"), &options).to_json()
}

fn text<'j>(json: &'j Json, key: &str) -> Option<&'j str> {
    json.at(&["result", key]).and_then(Json::as_text)
}

#[test]
fn with_the_table_off_the_total_is_not_determinable() {
    let outcome = e7(20, "low", &ATTESTED);
    assert_eq!(outcome.at(&["result", "dynamic_score"]), Some(&Json::from(20)));
    assert_eq!(outcome.at(&["result", "total"]), Some(&Json::Null));
    // the total lies between the dynamic score and 16 more
    assert_eq!(outcome.at(&["result", "possible_total", "lowest"]), Some(&Json::from(20)));
    assert_eq!(outcome.at(&["result", "possible_total", "highest"]), Some(&Json::from(36)));
    assert_eq!(outcome.at(&["result", "likelihood"]), Some(&Json::Null));
    assert_eq!(outcome.at(&["result", "possible_likelihood"]).map(Json::compact).as_deref(), Some(r#"["medium","high"]"#));
    assert_eq!(outcome.at(&["result", "intervention_level"]), Some(&Json::Null));
    let codes: Vec<_> = outcome.get("notices").map(Json::items).unwrap_or_default().iter().filter_map(|n| n.get("code").and_then(Json::as_text)).collect();
    assert!(codes.contains(&"static_table_off") && !codes.contains(&"static_table_unconfirmed"), "{codes:?}");
    let reasons = outcome.get("reasons").map(Json::items).unwrap_or_default();
    assert!(!reasons.iter().any(|r| r.get("rule").and_then(Json::as_text).is_some_and(|r| r.starts_with("asset.static."))), "{}", outcome.compact());
}

#[test]
fn a_high_risk_of_serious_harm_decides_alone_whatever_is_withheld() {
    for (rosh, level) in [("high", Some("intensive")), ("very_high", Some("intensive")), ("medium", None)] {
        let outcome = e7(20, rosh, &ATTESTED);
        assert_eq!(text(&outcome, "intervention_level"), level, "{rosh}");
        // the grid alone is enough for it
        let outcome = e7(20, rosh, &["asset.intervention"]);
        assert_eq!(text(&outcome, "intervention_level"), level, "{rosh}");
        assert_eq!(outcome.at(&["result", "dynamic_score"]), Some(&Json::Null));
        assert_eq!(text(&outcome, "withheld"), Some("unconfirmed"));
    }
}

#[test]
fn a_table_that_is_attested_is_used() {
    let everything: Vec<&str> = ATTESTED.into_iter().chain(["asset.static"]).collect();
    let outcome = e7(15, "low", &everything);
    assert_eq!(outcome.at(&["result", "total"]), Some(&Json::from(28)));
    assert_eq!(text(&outcome, "likelihood"), Some("medium"));
    assert_eq!(text(&outcome, "intervention_level"), Some("enhanced"));
    assert_eq!(outcome.get("status"), Some(&Json::from("attested")));
}

#[test]
fn a_value_attested_alone_does_not_show_what_it_rests_on() {
    for id in ["asset.dynamic", "asset.total", "asset.bands"] {
        let outcome = e7(15, "low", &[id]);
        let reasons = outcome.get("reasons").map(Json::items).unwrap_or_default();
        assert!(reasons.iter().all(|r| !r.get("rule").and_then(Json::as_text).is_some_and(|r| r.starts_with("asset."))), "{id}: {}", outcome.compact());
    }
}
