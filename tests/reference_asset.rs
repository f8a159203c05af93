//! Asset against its slow literal reading in `reference/asset.rs`, which shares no code with it.

#[path = "reference/asset.rs"]
mod asset_read;

use asset_read::{Case, FACTORS, Kind, Reading, SECTIONS, StaticFacts};
use assize::guidance::contacts::Intervention;
use assize::guidance::families;
use assize::guidance::scaled_approach::{self, ScaledApproach};
use assize::instruments::Likelihood;
use assize::instruments::asset::totals::Totals;
use assize::instruments::asset::{self, Asset};
use assize::{Json, Options, Set, catalogue};
use assize_tests::Dice;
use std::collections::BTreeSet;

static BANDS: [&ScaledApproach; 2] = [&scaled_approach::FEBRUARY_2009, &scaled_approach::DRAFT_2008];

fn object(members: Vec<(&'static str, Json)>) -> Json {
    members.into_iter().filter(|(_, value)| !value.is_null()).fold(Json::Object(Vec::new()), |object, (key, value)| object.with(key, value))
}

/// The case as facts on the wire.
fn wire(case: &Case) -> Json {
    let number = |n: Option<u16>| n.map_or(Json::Null, Json::from);
    let first = |answer: Option<Option<u16>>| answer.map_or(Json::Null, |age| age.map_or(Json::from("none"), Json::from));
    let kind = |kind: Option<Kind>| {
        kind.map_or(Json::Null, |k| {
            Json::from(match k {
                Kind::Motoring => "motoring",
                Kind::Burglary => "burglary",
                Kind::Other => "other",
            })
        })
    };
    let facts = case.facts.as_ref().map_or(Json::Null, |f| {
        let offences = f.offences.as_ref().map_or(Json::Null, |list| list.iter().map(|(k, s)| object(vec![("type", kind(*k)), ("seriousness", number(*s))])).collect());
        object(vec![
            ("offences", offences),
            ("age_at_first_reprimand", first(f.reprimand)),
            ("age_at_first_conviction", first(f.conviction)),
            ("previous_convictions", number(f.previous)),
        ])
    });
    object(vec![
        ("age", number(case.age)),
        ("ratings", object(SECTIONS.into_iter().zip(case.ratings.map(number)).collect())),
        ("static_scores", object(FACTORS.into_iter().zip(case.own.map(number)).collect())),
        ("static_facts", facts),
        ("rosh", if case.rosh.is_empty() { Json::Null } else { case.rosh.iter().map(|w| Json::from(*w)).collect() }),
    ])
}

fn sums(totals: Totals) -> BTreeSet<u16> {
    totals.iter().map(u16::from).collect()
}

fn positions<E: assize::facts::Choices>(set: Set<E>) -> BTreeSet<u16> {
    set.iter().map(|e| e.index().into()).collect()
}

/// What the engine makes of a case, in the words of the reference.
fn engine(case: &Case, bands: &'static ScaledApproach) -> Reading {
    let json = wire(case);
    let facts = catalogue::checked::<Asset>(&json).unwrap_or_else(|problems| panic!("{problems:?}: {}", json.compact()));
    let scored = asset::score(&facts, bands, &Options::default());
    let policy = families::find(&bands.head.id).expect("a policy");
    let outcome = catalogue::find("asset").expect("asset").score(&json, &Options::default().under(&policy)).to_json();
    let likelihood: Set<Likelihood> = scored.likelihood;
    let levels: Set<Intervention> = scored.intervention;
    let bounded = likelihood.determined().is_none() || levels.determined().is_none();
    assert_eq!(outcome.get("type"), Some(&Json::from(if bounded { "bounded" } else { "scored" })), "{}", json.compact());
    Reading {
        dynamic: sums(scored.dynamic),
        statics: sums(scored.statics.sum()),
        totals: sums(scored.total),
        likelihood: positions(likelihood),
        levels: positions(levels),
        decisive: outcome.get("decisive").map(Json::items).unwrap_or_default().iter().filter_map(Json::as_text).map(str::to_string).collect(),
    }
}

/// A case with few unknown answers, so that the reference comes to an end.
fn random_case(dice: &mut Dice, bands: &ScaledApproach) -> Case {
    let mut budget = 3u8;
    let mut unknown = |dice: &mut Dice, one_in: u32| {
        let open = budget > 0 && dice.one_in(one_in);
        budget -= u8::from(open);
        open
    };
    let highest = 1 + dice.below(4);
    let mut case = Case { bands: (bands.medium_at_least.into(), bands.high_at_least.into()), ..Case::default() };
    case.age = (!dice.one_in(4)).then(|| 10 + u16::from(dice.below(10)));
    for rating in &mut case.ratings {
        *rating = if unknown(dice, 12) { None } else { Some(dice.below(highest + 1).into()) };
    }
    let with_facts = !dice.one_in(3);
    for own in &mut case.own {
        let given = if with_facts { dice.one_in(4) } else { !unknown(dice, 4) };
        *own = given.then(|| dice.below(5).into());
    }
    if with_facts {
        let oldest = case.age.unwrap_or(19);
        let mut first = |dice: &mut Dice| {
            if unknown(dice, 3) {
                return None;
            }
            Some((!dice.one_in(3)).then(|| 10 + u16::from(dice.below(u8::try_from(oldest - 9).expect("small")))))
        };
        let (reprimand, conviction) = (first(dice), first(dice));
        let previous = if unknown(dice, 3) {
            None
        } else if conviction == Some(None) {
            Some(0)
        } else {
            Some(dice.below(6).into())
        };
        let mut offence = |dice: &mut Dice| {
            let kinds = [Kind::Motoring, Kind::Burglary, Kind::Other];
            let kind = (!unknown(dice, 3)).then(|| kinds[usize::from(dice.below(3))]);
            // few levels, and both ends of the scale, so that there are ties
            let seriousness = (!unknown(dice, 3)).then(|| [1, 5, 8][usize::from(dice.below(3))]);
            (kind, seriousness)
        };
        let offences = if dice.one_in(8) { None } else { Some((0..=dice.below(4)).map(|_| offence(dice)).collect()) };
        case.facts = Some(StaticFacts { offences, reprimand, conviction, previous });
    }
    let words = ["not_triggered", "low", "medium", "high", "very_high"];
    case.rosh = words.into_iter().filter(|_| dice.one_in(3)).collect();
    case
}

#[test]
fn asset_agrees_with_every_completion() {
    let mut dice = Dice::new(2006);
    let (mut bounded, mut open_facts) = (0, 0);
    for n in 0..3000usize {
        let bands = BANDS[n % 2];
        let case = random_case(&mut dice, bands);
        let wanted = asset_read::read(&case);
        assert_eq!(engine(&case, bands), wanted, "{case:?}");
        bounded += u32::from(!wanted.decisive.is_empty());
        open_facts += u32::from(wanted.decisive.iter().any(|d| d.starts_with("static_facts")));
    }
    assert!(bounded > 500 && open_facts > 200, "the cases hold too few open ones: {bounded}, {open_facts}");
}
