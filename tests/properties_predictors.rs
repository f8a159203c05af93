//! Brute force against what ARP, VRP and SVRP say of missing answers: every way of answering them. And frequencies in words against a
//! second, literal reading; the terms against the log-odds; and values of any type in every field.

use assize::answer::Answer;
use assize::facts::{Choices, FactSet, Form, Key, Shape};
use assize::instruments::Likelihood;
use assize::instruments::predictors::arp::Arp;
use assize::instruments::predictors::facts::{Ask, Facts, PreviousConviction, Variant};
use assize::instruments::predictors::logistic::{self, Logistic};
use assize::instruments::predictors::percentage;
use assize::instruments::predictors::svrp::Svrp;
use assize::instruments::predictors::vrp::Vrp;
use assize::instruments::predictors::words::natural_frequency;
use assize::set::Set;
use assize::{Json, Options, Problems, catalogue};
use assize_tests::{Dice, lines, recorded};

fn below(dice: &mut Dice, n: usize) -> usize {
    usize::from(dice.below(u8::try_from(n).expect("few")))
}

/// Facts in order, with every dynamic question answered.
fn facts(dice: &mut Dice) -> Facts {
    loop {
        let mut number = |least: u8, most: u8| i64::from(least) + i64::from(dice.below(most - least + 1));
        let (age, first, sanctions) = (number(18, 75), number(10, 40), number(1, 30));
        let violent = number(0, 30).min(sanctions);
        let (sex, offence, followup) = (number(0, 3), number(0, 5), number(0, 4));
        let codes = ["04600", "05101", "00101", "02504", "14005", "00900"];
        let dates = ["2025-06-20", "2025-09-05", "2026-02-10", "2023-01-31", "2027-03-01"];
        let json = Json::read(
            format!(
                r#"{{"assessment_date": "2026-02-10", "gender": "{}", "date_of_birth": "{}-03-14", "date_of_current_conviction": "2025-06-20",
                "date_at_start_of_followup": "{}", "total_number_of_sanctions_for_all_offences": {sanctions}, "total_number_of_violent_sanctions": {violent},
                "age_at_first_sanction": {first}, "current_offence_code": "{}"}}"#,
                if sex == 0 { "female" } else { "male" },
                2025 - age,
                dates[usize::try_from(followup).expect("small")],
                codes[usize::try_from(offence).expect("small")],
            )
            .as_bytes(),
        )
        .expect("JSON");
        let mut problems = Problems::default();
        let mut f = Facts::read(&json, "", &mut problems);
        assert!(problems.0.is_empty(), "{:?}", problems.0);
        for ask in Arp::DYNAMIC.iter().chain(Vrp::DYNAMIC).chain(Svrp::DYNAMIC).chain(Arp::OPTIONAL).chain(Vrp::OPTIONAL) {
            let ways = ways(*ask);
            answer(&mut f, &ways[below(dice, ways.len().min(200))]);
        }
        if logistic::static_faults::<Arp>(&f).is_empty() && logistic::static_faults::<Vrp>(&f).is_empty() {
            return f;
        }
    }
}

/// One way of answering one question.
#[derive(Clone)]
enum Way {
    One(Key, i32),
    Convictions(Vec<PreviousConviction>),
}

/// Every way of answering a question.
fn ways(ask: Ask) -> Vec<Way> {
    if ask == Ask::previous_convictions {
        let kinds = PreviousConviction::ALL;
        let subset = |bits: u16| kinds.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1).map(|(_, kind)| *kind).collect();
        return (0..1u16 << kinds.len()).map(|bits| Way::Convictions(subset(bits))).collect();
    }
    let key = Key::from(ask);
    let count = match Facts::field(key).expect("a question").shape {
        Shape::Choice(choices) => i32::try_from(choices.len()).expect("few"),
        Shape::YesNo => 2,
        other => panic!("{other:?} is not a shape of a dynamic question"),
    };
    (0..count).map(|raw| Way::One(key, raw)).collect()
}

fn answer(f: &mut Facts, way: &Way) {
    match way {
        Way::One(key, raw) => f.put(*key, *raw),
        Way::Convictions(kinds) => f.previous_convictions.0 = Some(kinds.clone()),
    }
}

fn forget(f: &mut Facts, ask: Ask) {
    let name = Facts::field(Key::from(ask)).expect("a question").name;
    let Json::Object(members) = f.write() else { panic!("facts are an object") };
    let kept = Json::Object(members.into_iter().filter(|(key, _)| key != name).collect());
    let mut problems = Problems::default();
    *f = Facts::read(&kept, "", &mut problems);
    assert!(problems.0.is_empty(), "{:?}", problems.0);
}

/// Calls `each` with every way of answering all of the questions.
fn every_completion(f: &Facts, asks: &[Ask], each: &mut dyn FnMut(&Facts)) {
    let Some((ask, rest)) = asks.split_first() else { return each(f) };
    for way in ways(*ask) {
        let mut with = f.clone();
        answer(&mut with, &way);
        every_completion(&with, rest, each);
    }
}

/// How far one question alone can move the log-odds, by brute force over the others.
fn effect<P: Logistic>(f: &Facts, missing: &[Ask], ask: Ask) -> f64 {
    let others: Vec<Ask> = missing.iter().copied().filter(|a| *a != ask && (*a == Ask::current_relationship_status || *a == Ask::current_relationship_with_partner)).collect();
    let mut most = 0.0_f64;
    every_completion(f, &others, &mut |with| {
        let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
        every_completion(with, &[ask], &mut |complete| {
            let z = logistic::score::<P>(complete, Variant::Dynamic).expect("a score").log_odds;
            (low, high) = (low.min(z), high.max(z));
        });
        most = most.max(high - low);
    });
    most
}

/// How many completions there were.
fn check_bounds<P: Logistic + percentage::Told>(dice: &mut Dice, rounds: usize) -> usize {
    let mut count = 0;
    let mut sizes = Set::default();
    for round in 0..rounds {
        let complete = facts(dice);
        assert_eq!(percentage::possible::<P>(&complete), None, "nothing is missing");
        let mut f = complete;
        let mut wanted: Vec<Ask> = Vec::new();
        for _ in 0..1 + round % 5 {
            let ask = P::DYNAMIC[below(dice, P::DYNAMIC.len())];
            if !wanted.contains(&ask) {
                wanted.push(ask);
                forget(&mut f, ask);
            }
        }
        let missing = percentage::missing::<P>(&f);
        assert!(missing.len() == wanted.len() && wanted.iter().all(|ask| missing.contains(ask)), "{missing:?}, not {wanted:?}");
        let possible = percentage::possible::<P>(&f).expect("something is missing");

        let (mut low, mut high, mut bands) = (f64::INFINITY, f64::NEG_INFINITY, Set::<Likelihood>::default());
        every_completion(&f, &missing, &mut |with| {
            assert!(logistic::dynamic_faults::<P>(with).is_empty());
            let scored = logistic::score::<P>(with, Variant::Dynamic).expect("a score");
            (low, high, bands) = (low.min(scored.percent), high.max(scored.percent), bands.plus(scored.band));
            count += 1;
        });
        let at = f.write().compact();
        assert_eq!((possible.lowest.percent, possible.highest.percent), (low, high), "{} {at}", P::ID);
        assert_eq!(possible.bands, bands, "{} {at}", P::ID);
        for band in bands.iter() {
            sizes = sizes.plus(band);
        }
        // exactly the missing answers, the one that moves the log-odds most first
        assert_eq!(possible.by_effect.len(), missing.len(), "{} {at}", P::ID);
        assert!(missing.iter().all(|ask| possible.by_effect.contains(ask)), "{} {at}", P::ID);
        let effects: Vec<f64> = possible.by_effect.iter().map(|ask| effect::<P>(&f, &missing, *ask)).collect();
        assert!(effects.windows(2).all(|pair| pair[0] > pair[1] - 1e-12), "{} {:?}: {effects:?} {at}", P::ID, possible.by_effect);
        // and the outcome says the same
        let outcome = catalogue::find(P::ID).expect("in the catalogue").score(&f.write(), &Options::default()).to_json();
        let names: Vec<&str> = outcome.get("decisive").map(Json::items).unwrap_or_default().iter().filter_map(Json::as_text).collect();
        assert_eq!(names, possible.by_effect.iter().map(|ask| Facts::field(Key::from(*ask)).expect("a question").name).collect::<Vec<_>>());
        assert_eq!(outcome.at(&["result", "dynamic", "lowest"]), Some(&Json::Real(low)));
        assert_eq!(outcome.at(&["result", "dynamic", "highest"]), Some(&Json::Real(high)));
    }
    assert!(sizes.len() >= 3, "{}: the facts tried are all alike", P::ID);
    count
}

#[test]
fn bounds_are_what_every_completion_gives() {
    let mut dice = Dice::new(20_261_126);
    let arp = check_bounds::<Arp>(&mut dice, 300);
    let vrp = check_bounds::<Vrp>(&mut dice, 300);
    let svrp = check_bounds::<Svrp>(&mut dice, 60);
    println!("{} completions: arp {arp}, vrp {vrp}, svrp {svrp}", arp + vrp + svrp);
}

#[test]
fn a_used_drug_makes_the_motivation_decisive() {
    let mut dice = Dice::new(4);
    for _ in 0..50 {
        let mut f = facts(&mut dice);
        forget(&mut f, Ask::motivation_to_tackle_drug_misuse);
        let used = Arp::DRUGS.iter().any(|drug| f.says_yes(*drug));
        let missing = percentage::missing::<Arp>(&f);
        assert_eq!(missing, if used { vec![Ask::motivation_to_tackle_drug_misuse] } else { Vec::new() });
        assert_eq!(logistic::dynamic_faults::<Arp>(&f).is_empty(), !used);
        assert_eq!(percentage::missing::<Vrp>(&f), [Ask::motivation_to_tackle_drug_misuse]);
        assert!(percentage::missing::<Svrp>(&f).is_empty());
    }
}

fn check_terms<P: Logistic + percentage::Told>(dice: &mut Dice) {
    let entry = catalogue::find(P::ID).expect("in the catalogue");
    for round in 0..400 {
        let mut f = facts(dice);
        if round % 3 == 0 {
            forget(&mut f, P::DYNAMIC[below(dice, P::DYNAMIC.len())]);
        }
        let outcome = entry.score(&f.write(), &Options::default()).to_json();
        let number = |json: &Json, key: &str| match json.get(key) {
            Some(Json::Real(x)) => *x,
            other => panic!("{key}: {other:?}"),
        };
        let result = outcome.get("result").expect("a result");
        let terms = result.get("terms").map(Json::items).unwrap_or_default();
        let sum: f64 = terms.iter().map(|t| number(t, "contribution")).sum();
        let log_odds = number(result, "log_odds");
        assert!((sum - log_odds).abs() <= 1e-12, "{}: {sum} is not {log_odds}", P::ID);
        let sigmoid = 1.0 / (1.0 + (-log_odds).exp());
        assert!((number(result, "probability") - sigmoid).abs() <= 1e-15 && (number(result, "score") - 100.0 * sigmoid).abs() <= 0.005 + 1e-9);
        for t in terms {
            let digits: f64 = t.get("coefficient").and_then(Json::as_text).and_then(|d| d.parse().ok()).expect("printed digits");
            assert_eq!(number(t, "contribution"), digits * number(t, "value") + 0.0, "{}", t.compact());
        }
        let variant = if round % 3 == 0 { Variant::Static } else { Variant::Dynamic };
        assert_eq!(result.get("variant").and_then(Json::as_text), Some(variant.word()));
        let coefficients: usize = logistic::model_of::<P>(variant).features.iter().map(|feature| feature.coefficients.len().max(1)).sum();
        assert_eq!(terms.len(), coefficients, "every coefficient and the offence category");
    }
}

#[test]
fn terms_add_up_to_the_log_odds() {
    let mut dice = Dice::new(3);
    check_terms::<Arp>(&mut dice);
    check_terms::<Vrp>(&mut dice);
    check_terms::<Svrp>(&mut dice);
}

/// The rules again, by comparing every fraction: "About 1 in 8 people".
fn told(hundredths: i32) -> String {
    if hundredths < 100 {
        return "Fewer than 1 in 100 people".into();
    }
    if hundredths > 9900 {
        return "More than 99 in 100 people".into();
    }
    let mut fractions = Vec::new();
    for out_of in [2, 3, 4, 5, 8, 10, 20, 25, 50, 100_i32] {
        for people in 1..out_of {
            // how far off, in hundredths of a per cent, times 600, which every denominator divides
            fractions.push(((people * 10_000 * (600 / out_of) - hundredths * 600).abs(), out_of, people));
        }
    }
    let within: Vec<_> = fractions.iter().filter(|(off, ..)| *off <= 250 * 600).collect();
    let simplest = within.iter().map(|(_, out_of, _)| *out_of).min().filter(|_| (2000..=8000).contains(&hundredths));
    let least = |of: &dyn Fn(i32) -> bool| fractions.iter().filter(|f| of(f.1)).min_by_key(|f| (f.0, f.1)).copied();
    let (off, out_of, people) = simplest.map_or_else(|| least(&|_| true), |d| least(&|out_of| out_of == d)).expect("some fraction");
    format!("{}{people} in {out_of} people", if off == 0 { "" } else { "About " })
}

#[test]
fn every_percentage_is_told_by_the_rules() {
    for hundredths in 0..=10_000 {
        assert_eq!(natural_frequency(hundredths), told(hundredths), "{hundredths} hundredths of a per cent");
    }
    // by hand
    for (hundredths, words) in [
        (1234, "About 1 in 8 people"),
        (5000, "1 in 2 people"),
        (99, "Fewer than 1 in 100 people"),
        (100, "1 in 100 people"),
        (9900, "99 in 100 people"),
        (9901, "More than 99 in 100 people"),
        (6286, "About 5 in 8 people"),
        (2000, "1 in 5 people"),
        (4750, "About 1 in 2 people"),
        (4749, "About 9 in 20 people"),
    ] {
        assert_eq!(natural_frequency(hundredths), words);
    }
}

/// Values of every type, in and out of range.
fn values() -> Vec<Json> {
    let texts = ["", "yes", "male", "no_problems", "2026-02-10", "0001-01-01", "9999-12-31", "04600", "00000", "static", "\u{1F600}\u{0}", "low"];
    let numbers = [0, 1, -1, 2, 109, 110, 999, 1000, i64::from(i32::MAX), i64::from(i32::MIN), i64::MAX, i64::MIN];
    let mut out: Vec<Json> = texts.iter().map(|t| Json::from((*t).to_string())).chain(numbers.map(Json::Whole)).collect();
    out.extend([Json::Null, Json::Bool(true), Json::Bool(false), Json::Real(0.5), Json::Real(1e308), Json::Real(-0.0), Json::Real(f64::NAN), Json::Real(f64::INFINITY)]);
    out.extend([Json::List(Vec::new()), Json::List(vec![Json::Null]), Json::List(vec![Json::Whole(1), "arson".into()]), Json::Object(Vec::new())]);
    out.push(Json::Object(vec![("arp_score".into(), Json::Bool(true)), ("".into(), Json::Null)]));
    out
}

/// Every field with every value, in an otherwise good set of facts and alone: an answer each time.
fn any_type(id: &str, form: &Form, good: &Json) {
    let entry = catalogue::find(id).expect("in the catalogue");
    let (mut rejected, mut scored) = (0, 0);
    for field in form.fields {
        for value in values() {
            let Json::Object(members) = good.clone() else { panic!("facts are an object") };
            let mut with = Json::Object(members.into_iter().filter(|(key, _)| key != field.name).collect());
            with.push(field.name, value.clone());
            for facts in [with, Json::Object(vec![(field.name.into(), value)])] {
                let outcome = entry.score(&facts, &Options::default()).to_json();
                match outcome.get("type").and_then(Json::as_text) {
                    Some("rejected") => {
                        assert!(!outcome.get("problems").map(Json::items).unwrap_or_default().is_empty());
                        rejected += 1;
                    }
                    Some("scored") => scored += 1,
                    other => panic!("{id}: {other:?} for {}", facts.compact()),
                }
            }
        }
    }
    assert!(rejected > 100 && scored > 100, "{id}: {rejected} rejected, {scored} scored");
}

#[test]
fn any_type_in_any_field_gets_an_answer() {
    let mut f = facts(&mut Dice::new(9));
    f.offence_category = Answer::Unknown;
    for id in ["arp", "vrp", "svrp"] {
        any_type(id, &Facts::FORM, &f.write());
    }
    let entry = catalogue::find("hmpps-current").expect("in the catalogue");
    let example = Json::read((entry.sheet)().example.as_bytes()).expect("JSON");
    any_type("hmpps-current", &entry.form, &example);
}

/// The questions that a sheet prints are those that its instrument reads: leaving out all others changes no answer, and each of them, left
/// out or given, changes one.
#[test]
fn an_instrument_reads_what_its_sheet_prints() {
    // stands in for a code, or for the parts, and no recorded case has it
    const INSTEAD: [&str; 6] = ["offence_category", "ogrs3_offence_group", "snsv_offence_category", "snsv_violence_subcategory", "opd_violent_or_sexual", "recorded"];
    let sample = |file: &[u8], followup: &str| {
        let requests = lines(file).into_iter().step_by(5).filter_map(|case| Some(recorded::in_our_spelling(case.get("request")?, followup)));
        // what cannot be read is refused wherever it stands
        let read = |facts: &Json| {
            let mut problems = Problems::default();
            let _ = Facts::read(facts, "", &mut problems);
            problems.is_empty()
        };
        requests.filter(read).collect::<Vec<_>>()
    };
    let newer = sample(include_bytes!("vectors/predictors-current.jsonl.gz"), "dateAtStartOfFollowup");
    let older = sample(include_bytes!("vectors/predictors-classic.jsonl.gz"), "dateAtStartOfFollowupUserInput");
    let kept = |facts: &Json, keep: &dyn Fn(&str) -> bool| Json::Object(facts.members().iter().filter(|(name, _)| keep(name)).cloned().collect());
    for entry in catalogue::INSTRUMENTS.iter().filter(|e| e.form.id == "predictors") {
        let cases = if entry.edition == "hmpps-2026-08" { &newer } else { &older };
        let answer = |facts: &Json| {
            let mut outcome = entry.score(facts, &Options::default()).to_json();
            outcome.set("receipt", Json::Null);
            outcome.compact()
        };
        let mut unread: Vec<&str> = entry.form.fields.iter().map(|f| f.name).filter(|name| (entry.reads)(name) && !INSTEAD.contains(name)).collect();
        for facts in cases {
            let whole = answer(facts);
            assert_eq!(answer(&kept(facts, &|name| (entry.reads)(name))), whole, "{}: something is read that its sheet does not print: {}", entry.name(), facts.compact());
            unread.retain(|left_out| answer(&kept(facts, &|name| name != *left_out)) == whole);
        }
        assert!(unread.is_empty(), "{} does not read {unread:?}", entry.name());
    }
}

/// A year of two digits makes somebody of nineteen centuries: refused where the follow-up is given, and where the conviction stands in for it.
#[test]
fn nobody_is_a_hundred_and_ten() {
    for id in ["arp", "vrp", "svrp"] {
        let outcome = |birth: &str| {
            let facts = format!(
                r#"{{"assessment_date": "2026-02-10", "gender": "male", "date_of_birth": "{birth}", "date_of_current_conviction": "2025-06-20",
                "total_number_of_sanctions_for_all_offences": 9, "total_number_of_violent_sanctions": 3, "age_at_first_sanction": 17, "current_offence_code": "04600"}}"#
            );
            assize::catalogue::find(id).unwrap().score(&assize::Json::read(facts.as_bytes()).unwrap(), &assize::Options::default())
        };
        assert!(outcome("1985-03-14").problems().is_empty(), "{id}");
        assert!(outcome("1915-06-21").problems().is_empty(), "{id}");
        for birth in ["0085-03-14", "1915-06-20"] {
            let codes: Vec<&str> = outcome(birth).problems().iter().map(|p| p.code).collect();
            assert!(codes.contains(&"date_of_start_of_followup_out_of_range"), "{id} {birth}: {codes:?}");
        }
    }
}
