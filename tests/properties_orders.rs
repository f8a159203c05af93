//! What must hold for every question about a civil order and for grooming: a "no" never opens a way to an order, bounds hold
//! every completion, no outcome judges a need, a level is never lowered. And the preconditions against a second, literal reading.

use assize::answer::Answer;
use assize::date::Date;
use assize::facts::{Choices, FactSet, Key};
use assize::guidance::grooming::{self, Basis, Level, raise};
use assize::guidance::orders::{CivilOrders, Dealt, Facts, Order, Route, ViolentDisposal, ViolentOffence};
use assize::{Json, Options, Problems, catalogue};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

fn config(cases: u32) -> ProptestConfig {
    let mut config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(2003);
    }
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = cases;
    }
    config
}

/// An answer that is known with this share; 1 for always.
fn known<T: Clone + std::fmt::Debug + 'static>(share: f64, of: impl Strategy<Value = T> + 'static) -> BoxedStrategy<Answer<T>> {
    if share < 1.0 { prop::option::weighted(share, of).prop_map(|value| value.map_or(Answer::Unknown, Answer::Known)).boxed() } else { of.prop_map(Answer::Known).boxed() }
}

fn any_of<E: Choices>(share: f64) -> BoxedStrategy<Answer<E>> {
    known(share, prop::sample::select(E::ALL))
}

/// Days around those on which something turns, and others.
fn day() -> impl Strategy<Value = Date> {
    const TURNS: [(i16, i8, i8); 6] = [(1997, 9, 1), (2004, 5, 1), (2009, 8, 3), (2012, 2, 29), (2015, 3, 8), (2022, 11, 29)];
    (prop::sample::select(&TURNS[..]), prop_oneof![3 => -2..=2i32, 1 => -900..=900i32])
        .prop_map(|((y, m, d), off)| Date::new(y, m, d).and_then(|date| date.days_later(off)).expect("a date"))
}

/// Facts of which each is known with this share. Nothing is proposed, so that nothing is refused for its length.
fn facts(share: f64) -> BoxedStrategy<Facts> {
    let yes = move || known(share, any::<bool>());
    // mostly met, or hardly any order would be
    let mostly = move || known(share, prop::bool::weighted(0.8));
    let sexual = (any_of::<Route>(share), any_of::<Dealt>(share), mostly(), mostly(), mostly());
    let child = (yes(), yes(), yes(), yes(), known(share, 0..4u16), known(share, 14..18u16));
    let violent = (any_of::<ViolentOffence>(share), any_of::<ViolentDisposal>(share), known(share, 10..14u16), mostly());
    let now = (yes(), yes(), yes(), yes());
    let abroad = (mostly(), known(share, day()), mostly(), mostly());
    (known(share, day()), known(share, 16..21u16), sexual, child, violent, now, abroad, yes())
        .prop_map(|(applied_on, age, s, c, v, n, o, breach)| Facts {
            applied_on,
            age,
            route: s.0,
            schedule_3_or_5_outcome: s.1,
            qualifying_offender: s.2,
            behaviour_since: s.3,
            act_of_a_sexual_nature: s.4,
            sexual_activity_with_or_before_child: c.0,
            caused_child_to_watch_or_look: c.1,
            gave_child_anything_sexual: c.2,
            sexual_communication_with_child: c.3,
            rsho_occasions: c.4,
            child_age: c.5,
            voo_offence: v.0,
            voo_disposal: v.1,
            voo_custody_months: v.2,
            voo_acts_since: v.3,
            custodial_sentence_now: n.0,
            on_licence: n.1,
            hospital_order_now: n.2,
            supervision_order_now: n.3,
            overseas_outcome: o.0,
            overseas_outcome_on: o.1,
            live_on_1_september_1997: o.2,
            s82_period_running: o.3,
            breach,
            ..Facts::default()
        })
        .boxed()
}

/// The outcome, unless the facts contradict each other.
fn outcome(f: &Facts) -> Option<Json> {
    let mut problems = Problems::default();
    <CivilOrders as catalogue::Instrument>::check(f, &mut problems);
    problems.is_empty().then(|| catalogue::answer::<CivilOrders>(f, &Options::default()).to_json())
}

fn eligible(outcome: &Json, order: Order) -> String {
    let orders = outcome.at(&["result", "orders"]).map(Json::items).unwrap_or_default();
    let of = orders.iter().find(|o| o.get("order").and_then(Json::as_text) == Some(order.word()));
    of.and_then(|o| o.get("eligible")).and_then(Json::as_text).expect("an answer to each order").to_string()
}

fn key(name: &str) -> Key {
    let at = Facts::FORM.fields.iter().position(|f| f.name == name).unwrap_or_else(|| panic!("no question {name}"));
    Key::field(u8::try_from(at).expect("small"))
}

/// The preconditions that are answered yes or no.
const YES_NO: [&str; 11] = [
    "qualifying_offender",
    "behaviour_since",
    "act_of_a_sexual_nature",
    "sexual_activity_with_or_before_child",
    "caused_child_to_watch_or_look",
    "gave_child_anything_sexual",
    "sexual_communication_with_child",
    "voo_acts_since",
    "overseas_outcome",
    "live_on_1_september_1997",
    "s82_period_running",
];

/// A second reading: the table of the specification, order by order, over facts that are all known. `None`: not determinable.
fn read(f: &Facts, order: Order) -> Option<bool> {
    let on = f.applied_on.known().expect("known").to_string();
    let on = on.as_str();
    let yes = |answer: Answer<bool>| answer.known().expect("known");
    let replaced = on >= "2015-03-08";
    let of_2003 = on >= "2004-05-01" && !replaced;
    let outcome = f.schedule_3_or_5_outcome.known().expect("known");
    let person = match f.route.known().expect("known") {
        Route::OnConviction => matches!(outcome, Dealt::Convicted | Dealt::Insanity | Dealt::Disability),
        Route::OnApplication => (outcome != Dealt::None || yes(f.qualifying_offender)) && yes(f.behaviour_since),
    };
    let adult = f.age.known().expect("known") >= 18;
    match order {
        Order::Shpo => Some(replaced && person),
        Order::Sro => Some(replaced && yes(f.act_of_a_sexual_nature)),
        Order::Sopo => Some(of_2003 && person),
        Order::Rsho => {
            let acts = [f.sexual_activity_with_or_before_child, f.caused_child_to_watch_or_look, f.gave_child_anything_sexual, f.sexual_communication_with_child];
            let twice = f.rsho_occasions.known().expect("known") >= 2 && f.child_age.known().expect("known") < 16;
            Some(of_2003 && adult && twice && acts.into_iter().any(yes))
        }
        Order::Voo => {
            let specified = f.voo_offence.known().expect("known") != ViolentOffence::Other;
            let sentence = match f.voo_disposal.known().expect("known") {
                ViolentDisposal::Custody => f.voo_custody_months.known().expect("known") >= 12,
                ViolentDisposal::Hospital | ViolentDisposal::Supervision => true,
                ViolentDisposal::Other => false,
            };
            Some(on >= "2009-08-03" && adult && specified && sentence && yes(f.voo_acts_since))
        }
        Order::Notification if !("2004-05-01".."2022-11-29").contains(&on) => None,
        Order::Notification => {
            let dated = f.overseas_outcome_on.known().expect("known").to_string().as_str() >= "1997-09-01" || yes(f.live_on_1_september_1997);
            Some(yes(f.overseas_outcome) && dated && yes(f.s82_period_running))
        }
        Order::ForeignTravel => {
            if of_2003 {
                None
            } else {
                Some(false)
            }
        }
    }
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn the_preconditions_agree_with_a_second_reading(f in facts(1.0)) {
        if let Some(outcome) = outcome(&f) {
            for order in Order::ALL {
                let want = match read(&f, *order) { Some(true) => "yes", Some(false) => "no", None => "unknown" };
                prop_assert_eq!(eligible(&outcome, *order), want, "{:?} of {:?}", order, f);
            }
        }
    }

    #[test]
    fn a_known_no_never_turns_no_into_yes(f in facts(0.7)) {
        let Some(before) = outcome(&f) else { return Ok(()) };
        for name in YES_NO {
            let Some(after) = outcome(&f.with(key(name), 0)) else { continue };
            for order in Order::ALL.iter().filter(|order| eligible(&before, **order) == "no") {
                prop_assert_ne!(eligible(&after, *order), "yes", "{} of {:?}", name, f);
            }
        }
    }

    #[test]
    fn what_is_determined_holds_in_every_completion(f in facts(0.6), g in facts(1.0), born in any::<bool>()) {
        // what is unknown in f is taken from g; a date of birth stands for the age in half of the cases
        let mut whole = f.clone();
        for field in 0..u8::try_from(Facts::FORM.fields.len()).expect("small") {
            let key = Key::field(field);
            if f.raw(key).is_some_and(|a| a.is_unknown()) && let Some(Answer::Known(raw)) = g.raw(key) {
                whole.put(key, raw);
            }
        }
        let mut f = f;
        if born {
            let birth = whole.applied_on.known().and_then(|on| on.months_later(-12 * i32::from(whole.age.known().unwrap_or(0))));
            f.date_of_birth = birth.into();
            whole.date_of_birth = birth.into();
            (f.age, whole.age) = (Answer::Unknown, Answer::Unknown);
        }
        if let (Some(open), Some(whole)) = (outcome(&f), outcome(&whole)) {
            for order in Order::ALL.iter().filter(|order| eligible(&open, **order) != "unknown") {
                prop_assert_eq!(eligible(&open, *order), eligible(&whole, *order), "{:?} of {:?}", order, f);
            }
            let unknown = Order::ALL.iter().any(|order| eligible(&open, *order) == "unknown");
            prop_assert_eq!(open.get("type"), Some(&Json::from(if unknown { "bounded" } else { "scored" })));
        }
    }

    #[test]
    fn no_outcome_says_that_an_order_is_needed(f in facts(0.9)) {
        if let Some(outcome) = outcome(&f) {
            let text = outcome.compact().to_lowercase();
            prop_assert!(!text.contains("necessary"), "{}", text);
            // the word stands only where it is said who decides it
            let for_the_court = text.matches("whether an order is needed is for the court").count() + text.matches("whether an order is needed is judged by the court").count();
            prop_assert_eq!(text.matches("is needed").count(), for_the_court, "{}", text);
            for order in outcome.at(&["result", "orders"]).map(Json::items).unwrap_or_default() {
                let necessity = order.get("necessity").and_then(Json::as_text).unwrap_or_default();
                prop_assert!(necessity.starts_with("not decided here") && necessity.contains("court"), "{}", necessity);
                let met = order.get("eligible") == Some(&Json::from("yes"));
                prop_assert_eq!(necessity.contains("preconditions checked here are met"), met, "{}", order.compact());
            }
        }
    }
}

// --- grooming -------------------------------------------------------------------------------------------------------------

#[test]
fn grooming_raises_by_its_steps_and_never_lowers() {
    for level in Level::ALL {
        for steps in 0..=u8::MAX {
            let raised = raise(*level, steps);
            assert!(raised >= *level);
            assert_eq!(usize::from(raised.index()), (usize::from(level.index()) + usize::from(steps)).min(Level::ALL.len() - 1));
        }
    }
}

#[test]
fn grooming_never_lowers_and_leaves_instruments_alone() {
    let answers = [Answer::Unknown, Answer::Known(false), Answer::Known(true)];
    for (judgement, basis) in Level::ALL.iter().flat_map(|l| Basis::ALL.iter().map(move |b| (*l, *b))) {
        for (grooming_evidence, steps) in answers.into_iter().flat_map(|e| [Answer::Unknown, Answer::Known(1u16), Answer::Known(2), Answer::Known(3)].map(|s| (e, s))) {
            let f =
                grooming::Facts { judgement: Answer::Known(judgement), basis: Answer::Known(basis), grooming_evidence, grooming_raise_steps: steps, ..grooming::Facts::default() };
            let outcome = catalogue::answer::<grooming::Grooming>(&f, &Options::default()).to_json();
            let raised = outcome.at(&["result", "raised_to"]).and_then(Json::as_text).and_then(Level::from_word);
            match basis {
                Basis::NonSpecialist => assert!(raised >= Some(judgement) && (grooming_evidence.is_yes() || raised == Some(judgement)), "{f:?}"),
                _ => assert_eq!(raised, None, "{f:?}"),
            }
        }
    }
}
