//! What must hold for every case: monotone where the sources are, bounds that contain every completion and no more, the
//! overall level as the maximum, facts that survive a round trip, receipts that reproduce.

#[path = "properties/arbitrary.rs"]
mod arbitrary;

use assize::answer::Answer;
use assize::facts::{Choices, FactSet, Key, Part};
use assize::guidance::mappa::level::{self, Managed};
use assize::guidance::mappa::policy::Policy;
use assize::guidance::mappa::{Category, category, lifecycle, policies};
use assize::guidance::notification::{duties, period_facts};
use assize::guidance::{children, disclosure, grooming, housing_release, instrument_choice, orders, persons, transition};
use assize::instruments::Likelihood;
use assize::instruments::dash;
use assize::instruments::oasys::items::ITEMS;
use assize::instruments::oasys::{self, NEEDS, NeedStatus};
use assize::instruments::rm2000::{self, Sex};
use assize::instruments::rosh::{self, CELLS, Level, cell};
use assize::{Json, Options, Outcome, Problems, Set, assessment, catalogue, receipt};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use std::fmt::Debug;

/// So many cases from a fixed seed, so that a run is the same everywhere; `PROPTEST_RNG_SEED` and `PROPTEST_CASES` widen it.
fn config(cases: u32) -> ProptestConfig {
    let mut config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(2007);
    }
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = cases;
    }
    config
}

/// The question of this name.
fn key<F: FactSet>(name: &str) -> Key {
    let at = F::FORM.fields.iter().position(|f| f.name == name).unwrap_or_else(|| panic!("no question {name}"));
    Key::field(u8::try_from(at).expect("a form has fewer than 256 questions"))
}

fn yes_no() -> impl Strategy<Value = Answer<bool>> {
    prop::option::weighted(0.8, any::<bool>()).prop_map(Answer::from)
}

fn count(least: u16, most: u16) -> impl Strategy<Value = Answer<u16>> {
    prop::option::weighted(0.8, least..=most).prop_map(Answer::from)
}

fn ends<E: Choices>(set: Set<E>) -> (Option<E>, Option<E>) {
    (set.lowest(), set.highest())
}

/// Both ends of `b` are at least those of `a`.
fn not_lower<E: Choices>(a: Set<E>, b: Set<E>) -> bool {
    ends(a).0 <= ends(b).0 && ends(a).1 <= ends(b).1
}

fn within<E: Choices>(inner: Set<E>, outer: Set<E>) -> bool {
    inner.union(outer) == outer
}

// --- Risk Matrix 2000 -----------------------------------------------------------------------------------------------------

fn man() -> impl Strategy<Value = rm2000::Facts> {
    let counts = (count(18, 70), count(1, 9), count(0, 9), count(0, 7));
    (counts, yes_no(), yes_no(), yes_no(), yes_no(), yes_no()).prop_map(|((age, sexual, criminal, violent), burglary, male, stranger, single, non_contact)| rm2000::Facts {
        sex: Answer::Known(Sex::Male),
        age,
        convicted_of_sexual_offence: Answer::Known(true),
        age_at_latest_sexual_offence: Answer::Known(17),
        internet_only: Answer::Known(false),
        sexual_appearances: sexual,
        criminal_appearances: criminal,
        violent_appearances: violent,
        any_burglary: burglary,
        male_victim: male,
        stranger_victim: stranger,
        single,
        non_contact_offence: non_contact,
        index_not_sexual: Answer::Unknown,
    })
}

/// The three scales; S and C are produced for an eligible man.
fn scales(f: &rm2000::Facts) -> [Set<Likelihood>; 3] {
    let scored = rm2000::score(f);
    [scored.s.unwrap_or_default(), scored.v, scored.c.unwrap_or_default()]
}

const RM_COUNTS: [(&str, i32); 3] = [("sexual_appearances", 1), ("criminal_appearances", 0), ("violent_appearances", 0)];
const RM_YES_NO: [&str; 5] = ["any_burglary", "male_victim", "stranger_victim", "single", "non_contact_offence"];

fn rm(name: &str) -> Key {
    key::<rm2000::Facts>(name)
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn rm2000_rises_with_every_count_and_factor_and_falls_with_age(f in man(), less in 0..9i32, more in 0..9i32) {
        let (less, more) = (less.min(more), less.max(more));
        let mut pairs: Vec<(rm2000::Facts, rm2000::Facts)> = RM_COUNTS.iter().map(|(name, from)| (f.with(rm(name), from + less), f.with(rm(name), from + more))).collect();
        pairs.extend(RM_YES_NO.iter().map(|name| (f.with(rm(name), 0), f.with(rm(name), 1))));
        // five years a step, so that every row of either table is met
        pairs.push((f.with(rm("age"), 18 + 5 * more), f.with(rm("age"), 18 + 5 * less)));
        for (a, b) in pairs {
            for (low, high) in scales(&a).into_iter().zip(scales(&b)) {
                prop_assert!(not_lower(low, high), "{low:?} to {high:?} from {a:?} to {b:?}");
            }
        }
    }

    #[test]
    fn rm2000_bounds_contain_every_completion(f in man(), g in man()) {
        // what is unknown in f is taken from g, or else some value
        let mut known = f.clone();
        for key in f.keys().into_iter().filter(|k| f.raw(*k).is_some_and(|a| a.is_unknown())) {
            known.put(key, g.raw(key).and_then(|a| a.known()).unwrap_or(if key == rm("age") { 33 } else { 1 }));
        }
        for (one, all) in scales(&known).into_iter().zip(scales(&f)) {
            prop_assert_eq!(one.len(), 1);
            prop_assert!(within(one, all), "{:?} is not in {:?}", one, all);
        }
    }

    #[test]
    fn rm2000_asks_only_what_matters(f in man()) {
        let outcome = catalogue::answer::<rm2000::Rm2000>(&f, &Options::default()).to_json();
        let decisive: Vec<String> = names(&outcome, "decisive");
        let open = scales(&f).iter().any(|s| s.len() > 1) || f.age.known().is_none();
        prop_assert_eq!(decisive.is_empty(), !open);
        prop_assert_eq!(outcome.get("type"), Some(&Json::from(if open { "bounded" } else { "scored" })));
        // the answer to any other unknown question changes no scale
        for key in f.keys().into_iter().filter(|k| f.raw(*k).is_some_and(|a| a.is_unknown())).filter(|k| !decisive.contains(&f.path(*k))) {
            let values: Vec<i32> = if RM_YES_NO.iter().any(|name| rm(name) == key) { vec![0, 1] } else { vec![1, 2, 3, 4, 5, 6] };
            for raw in values {
                prop_assert_eq!(scales(&f.with(key, raw)), scales(&f), "{} = {}", f.path(key), raw);
            }
        }
    }
}

fn names(outcome: &Json, key: &str) -> Vec<String> {
    outcome.get(key).map(Json::items).unwrap_or_default().iter().filter_map(Json::as_text).map(str::to_string).collect()
}

// --- risk of serious harm -------------------------------------------------------------------------------------------------

fn level() -> impl Strategy<Value = Level> {
    prop::sample::select(Level::ALL)
}

fn cell_facts() -> impl Strategy<Value = cell::Facts> {
    (yes_no(), yes_no(), yes_no(), yes_no(), yes_no()).prop_map(|(indicators, serious, imminent, any_time, only_on_change)| cell::Facts {
        indicators,
        serious,
        imminent,
        any_time,
        only_on_change,
        ..cell::Facts::default()
    })
}

/// The nine cells: each left out, recorded, with facts, or both.
fn cells() -> impl Strategy<Value = rosh::Facts> {
    let one = || prop::option::weighted(0.8, (prop::option::weighted(0.7, level()), prop::option::weighted(0.5, cell_facts())));
    let nine: Vec<_> = CELLS.iter().map(|_| one()).collect();
    let profile = prop::option::of(prop::sample::select(cell::Profile::ALL));
    let stage = prop::option::of(prop::sample::select(rosh::Stage::ALL));
    (nine, profile, stage).prop_map(|(nine, profile, stage)| rosh::Facts {
        profile: profile.into(),
        stage: stage.into(),
        cells: CELLS
            .iter()
            .zip(nine)
            .filter_map(|((subject, setting), given)| {
                let (recorded, facts) = given?;
                let recorded = cell::Recorded { level: recorded.into(), ..cell::Recorded::default() };
                Some(rosh::CellFacts { subject: Answer::Known(*subject), setting: Answer::Known(*setting), facts: Part(facts), recorded })
            })
            .collect(),
        ..rosh::Facts::default()
    })
}

/// The set of the maxima of one member of each.
fn maximum(sets: impl Iterator<Item = Set<Level>>) -> Set<Level> {
    sets.filter(|s| !s.is_empty()).fold(Set::EMPTY, |so_far, next| if so_far.is_empty() { next } else { so_far.iter().flat_map(|a| next.iter().map(move |b| a.max(b))).collect() })
}

proptest! {
    #![proptest_config(config(600))]

    #[test]
    fn overall_is_the_maximum_of_the_cells(f in cells()) {
        let scored = rosh::score(&f);
        prop_assert!(!scored.screened_out);
        prop_assert_eq!(scored.overall, maximum(scored.cells.iter().map(|c| c.counts)));
        let recorded = f.cells.iter().filter_map(|c| c.recorded.level.known()).max();
        prop_assert_eq!(scored.highest_assessed, recorded);
    }

    #[test]
    fn overall_rises_with_every_cell(f in cells(), at in 0..9usize, a in level(), b in level()) {
        prop_assume!(!f.cells.is_empty());
        let at = at % f.cells.len();
        let with = |level: Level| {
            let mut g = f.clone();
            g.cells[at].recorded.level = Answer::Known(level);
            rosh::score(&g).overall
        };
        prop_assert!(not_lower(with(a.min(b)), with(a.max(b))));
    }

    #[test]
    fn overall_contains_what_any_cell_may_turn_out_to_be(f in cells(), at in 0..9usize, pick in any::<prop::sample::Index>()) {
        let scored = rosh::score(&f);
        let c = scored.cells[at];
        let members: Vec<Level> = c.counts.iter().collect();
        prop_assume!(!members.is_empty());
        let mut g = f.clone();
        g.cells.retain(|x| (x.subject, x.setting) != (Answer::Known(c.subject), Answer::Known(c.setting)));
        let recorded = cell::Recorded { level: Answer::Known(*pick.get(&members)), ..cell::Recorded::default() };
        g.cells.push(rosh::CellFacts { subject: Answer::Known(c.subject), setting: Answer::Known(c.setting), facts: Part(None), recorded });
        prop_assert!(within(rosh::score(&g).overall, scored.overall));
    }

    #[test]
    fn a_cell_contains_every_consistent_completion(f in cell_facts(), profile in prop::sample::select(cell::Profile::ALL), answers in any::<[bool; 5]>()) {
        let f = cell::Facts { profile: Answer::Known(profile), ..f };
        let mut known = f.clone();
        for (key, yes) in ["indicators", "serious", "imminent", "any_time", "only_on_change"].map(key::<cell::Facts>).into_iter().zip(answers) {
            if f.raw(key).is_some_and(|a| a.is_unknown()) {
                known.put(key, i32::from(yes));
            }
        }
        prop_assert!(within(cell::possible(&known), cell::possible(&f)));
    }
}

// --- OASys ----------------------------------------------------------------------------------------------------------------

fn item_key(at: usize) -> Key {
    Key { field: key::<oasys::Facts>("items").field, item: u8::try_from(at).expect("there are fewer than 256 items"), sub: 0 }
}

/// OASys facts on a form that asks every item of a need; `None` for an item is unknown.
fn needs() -> impl Strategy<Value = oasys::Facts> {
    let answers: Vec<_> = ITEMS.iter().map(|i| prop::option::weighted(0.85, 0..i32::try_from(i.answers.len()).expect("few answers"))).collect();
    let link = || (yes_no(), yes_no(), yes_no()).prop_map(|(harm, reoffending, low_score)| Part(Some(oasys::Link { harm, reoffending, low_score })));
    let links: Vec<_> = (0..11).map(|_| link()).collect();
    (prop::sample::select(&[oasys::Form::Layer3, oasys::Form::San]), answers, links).prop_map(|(form, answers, links)| {
        let mut f = oasys::Facts { form: Answer::Known(form), age: Answer::Known(30), ..oasys::Facts::default() };
        for (at, item) in ITEMS.iter().enumerate().filter(|(_, i)| i.on(form)) {
            if let Some(raw) = answers[at].filter(|_| item.counts_for_need()) {
                f.put(item_key(at), raw);
            }
        }
        f.links.0 = links.try_into().expect("eleven sections");
        f
    })
}

/// The unknown items of a need.
fn open_items(f: &oasys::Facts, need: &oasys::Need) -> Vec<usize> {
    (0..ITEMS.len()).filter(|at| ITEMS[*at].section == need.section && ITEMS[*at].counts_for_need() && f.items.score(*at).is_none()).collect()
}

fn completions(f: &oasys::Facts, open: &[usize]) -> Vec<oasys::Facts> {
    open.iter().fold(vec![f.clone()], |all, at| {
        let answers = i32::try_from(ITEMS[*at].answers.len()).expect("few answers");
        all.iter().flat_map(|f| (0..answers).map(|raw| f.with(item_key(*at), raw))).collect()
    })
}

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn needs_rise_with_every_item(f in needs()) {
        for (at, item) in ITEMS.iter().enumerate().filter(|(_, i)| i.counts_for_need()) {
            let need = NEEDS.iter().find(|n| n.section == item.section).expect("an item that counts belongs to a need");
            // answers by their score, lowest first
            let mut raws: Vec<usize> = (0..item.answers.len()).collect();
            raws.sort_by_key(|r| item.answers[*r].score);
            let judged: Vec<oasys::Judged> = raws.iter().map(|r| oasys::judge(&f.with(item_key(at), i32::try_from(*r).expect("few answers")), need)).collect();
            for pair in judged.windows(2) {
                prop_assert!(pair[0].least <= pair[1].least && pair[0].most <= pair[1].most, "{}", item.number);
                prop_assert!(pair[0].severity <= pair[1].severity, "{}", item.number);
                prop_assert!(pair[0].over != Some(true) || pair[1].over == Some(true), "{}", item.number);
                prop_assert!(pair[0].status <= pair[1].status, "{}: {:?} to {:?}", item.number, pair[0].status, pair[1].status);
            }
        }
    }

    #[test]
    fn need_scores_are_exactly_those_of_the_completions(f in needs()) {
        for need in &NEEDS {
            let open = open_items(&f, need);
            prop_assume!(open.len() <= 4);
            let judged = oasys::judge(&f, need);
            let (mut sums, mut severities) = (0u32, Vec::new());
            for known in completions(&f, &open) {
                let one = oasys::judge(&known, need);
                prop_assert_eq!(one.least, one.most);
                sums |= 1 << one.least;
                severities.push(one.severity.expect("the whole need is asked").0);
                // what is settled stays settled: a lower bound decides early, and only a complete section says no
                if matches!(judged.status, NeedStatus::NeedIdentified | NeedStatus::NoNeedIdentified) {
                    prop_assert_eq!(one.status, judged.status, "{}", need.id);
                }
                if judged.over.is_some() {
                    prop_assert_eq!(one.over, judged.over, "{}", need.id);
                }
            }
            prop_assert_eq!(judged.sums, sums, "{}", need.id);
            let ends = severities.iter().min().copied().zip(severities.iter().max().copied());
            prop_assert_eq!(judged.severity, ends, "{}", need.id);
        }
    }

    #[test]
    fn oasys_asks_exactly_while_a_need_is_open(f in needs(), age in prop::option::weighted(0.8, 18..90u16)) {
        let f = oasys::Facts { age: age.into(), ..f };
        let outcome = catalogue::answer::<oasys::Oasys>(&f, &Options::default()).to_json();
        let open = age.is_none() || oasys::score(&f).needs.iter().any(|j| j.status == NeedStatus::InsufficientData);
        prop_assert_eq!(outcome.get("type"), Some(&Json::from(if open { "bounded" } else { "scored" })));
        prop_assert_eq!(names(&outcome, "decisive").is_empty(), !open);
    }
}

// --- MAPPA level ----------------------------------------------------------------------------------------------------------

fn all_policies() -> impl Iterator<Item = &'static Policy> {
    policies::ALL.iter().copied()
}

fn of_level(name: &str) -> Key {
    key::<level::Facts>(name)
}

/// The three questions of `mappa-level` that are not answered yes or no.
fn level_choices() -> [Key; 3] {
    ["category", "rosh", "media_interest"].map(of_level)
}

/// Those that are.
fn level_yes_no() -> Vec<Key> {
    level::Facts::FORM.fields.iter().map(|f| of_level(f.name)).filter(|k| !level_choices().contains(k)).collect()
}

/// A case of which everything is known.
fn known_level() -> impl Strategy<Value = level::Facts> {
    let answers: Vec<_> = level_yes_no().iter().map(|_| 0..2i32).collect();
    (0..4i32, 0..4i32, 0..3i32, answers).prop_map(|(category, rosh, media, answers)| {
        let mut f = level::Facts::default();
        for (key, raw) in level_choices().into_iter().zip([category, rosh, media]) {
            f.put(key, raw);
        }
        for (key, raw) in level_yes_no().into_iter().zip(answers) {
            f.put(key, raw);
        }
        f
    })
}

/// A known case with up to five answers taken away.
fn open_level() -> impl Strategy<Value = (level::Facts, Vec<Key>)> {
    let every: Vec<Key> = level_yes_no().into_iter().chain(level_choices()).collect();
    (known_level(), prop::sample::subsequence(every, 0..=5)).prop_map(|(known, taken)| {
        let mut f = level::Facts::default();
        for key in known.keys().into_iter().filter(|k| !taken.contains(k)) {
            f.put(key, known.raw(key).and_then(|a| a.known()).expect("everything is known"));
        }
        (f, taken)
    })
}

fn level_values(key: Key) -> std::ops::Range<i32> {
    match level_choices().iter().position(|k| *k == key) {
        Some(2) => 0..3,
        Some(_) => 0..4,
        None => 0..2,
    }
}

fn level_completions(f: &level::Facts, taken: &[Key]) -> Vec<level::Facts> {
    taken.iter().fold(vec![f.clone()], |all, key| all.iter().flat_map(|f| level_values(*key).map(|raw| f.with(*key, raw))).collect())
}

fn decided(policy: &Policy, f: &level::Facts) -> Managed {
    level::decide(policy, f).expect("everything is known")
}

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn the_level_rises_with_every_yes_and_with_rosh((f, _) in open_level()) {
        for policy in all_policies() {
            // the media route of these two closes when the assessed risk rises
            let closes = matches!(policy.id.as_ref(), "dorset-2016" | "london-2010");
            let closing = ["rosh", "rosh_by_validated_tool"].map(of_level);
            let rising = level_yes_no().into_iter().chain(["rosh", "media_interest"].map(of_level));
            for key in rising.filter(|k| !(closes && closing.contains(k))) {
                let sets: Vec<Set<Managed>> = level_values(key).map(|raw| level::possible(policy, &f.with(key, raw))).collect();
                for pair in sets.windows(2) {
                    // none counts lowest
                    prop_assert!(not_lower(pair[0], pair[1]), "{}, {}: {:?} to {:?}", policy.id, f.path(key), pair[0], pair[1]);
                }
            }
        }
    }

    #[test]
    fn the_possible_levels_are_exactly_those_of_the_completions((f, taken) in open_level()) {
        let all = level_completions(&f, &taken);
        for policy in all_policies() {
            let wanted: Set<Managed> = all.iter().map(|known| decided(policy, known)).collect();
            prop_assert_eq!(level::possible(policy, &f), wanted, "{}", policy.id);
        }
    }

    #[test]
    fn a_question_is_decisive_exactly_where_two_completions_differ((f, taken) in open_level()) {
        let all = level_completions(&f, &taken);
        for policy in all_policies() {
            let outcome = catalogue::answer::<level::MappaLevel>(&f, &Options { policy: Some(policy), ..Options::default() }).to_json();
            let decisive = names(&outcome, "decisive");
            prop_assert_eq!(decisive.is_empty(), level::possible(policy, &f).len() == 1, "{}", policy.id);
            for key in &taken {
                let differs = all.iter().any(|known| level_values(*key).any(|raw| decided(policy, &known.with(*key, raw)) != decided(policy, known)));
                prop_assert_eq!(decisive.contains(&f.path(*key)), differs, "{}, {}", policy.id, f.path(*key));
            }
        }
    }

    #[test]
    fn category_3_is_never_level_1((f, taken) in open_level()) {
        for policy in all_policies() {
            let f = f.with(of_level("category"), 2);
            prop_assert!(!level::possible(policy, &f).has(Managed::One), "{}, without {:?}", policy.id, taken);
        }
    }
}

// --- MAPPA category -------------------------------------------------------------------------------------------------------

/// Where an answer of the category facts may be taken away, with the values that completions try.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Hole {
    YesNo(&'static str),
    Whole(&'static str, i32, i32),
    Court,
    Class,
    Finding,
    Disposal,
    Term,
}

const HOLES: [Hole; 15] = [
    Hole::YesNo("notification_subject"),
    Hole::YesNo("disqualified_from_working_with_children"),
    Hole::YesNo("cta_part4_offence"),
    Hole::YesNo("terror_connection_found"),
    Hole::YesNo("at_risk_of_terrorism_activity"),
    Hole::YesNo("capable_of_serious_harm_offence"),
    Hole::YesNo("responsible_authority_considers_serious_harm"),
    Hole::YesNo("needs_active_multi_agency"),
    Hole::Whole("age_when_dealt_with", 15, 16),
    Hole::Whole("max_term_months_for_adult", 11, 12),
    Hole::Court,
    Hole::Class,
    Hole::Finding,
    Hole::Disposal,
    Hole::Term,
];

fn months(n: u16) -> Part<category::Term> {
    Part(Some(category::Term { months: Answer::Known(n), ..category::Term::default() }))
}

/// A known case of the category facts with one conviction, or none.
fn known_category() -> impl Strategy<Value = category::Facts> {
    let conviction = (
        prop::sample::select(category::Court::ALL),
        prop::sample::select(category::OffenceClass::ALL),
        prop::sample::select(category::Finding::ALL),
        prop::sample::select(category::Disposal::ALL),
        prop::sample::select(&[11u16, 12]),
    )
        .prop_map(|(court, class, finding, disposal, n)| category::Conviction {
            court: Answer::Known(court),
            offence_class: Answer::Known(class),
            finding: Answer::Known(finding),
            disposal: Answer::Known(disposal),
            term: months(n),
            ..category::Conviction::default()
        });
    let convictions = prop::collection::vec(conviction, 0..=1);
    let dates = prop::sample::select(&["2015-05-25", "2015-05-26", "2022-04-27", "2022-04-28", "2025-02-02", "2025-02-03", "2026-06-01"]);
    (convictions, dates, any::<[bool; 8]>(), any::<[bool; 4]>()).prop_map(|(convictions, date, answers, more)| {
        let mut f = category::Facts {
            as_of: assize::date::Date::read(date).ok().into(),
            order_live: Answer::Known(true),
            treat_suspended_as_imprisonment: Answer::Known(more[0]),
            // these two say what a rule would otherwise find from the rest, so left out they are not unknown
            meets_cta_s45: if more[1] { Answer::Unknown } else { Answer::Known(more[2]) },
            ct_notification_subject: if more[2] { Answer::Unknown } else { Answer::Known(false) },
            ..category::Facts::default()
        };
        f.convictions.0 = Some(convictions);
        for (hole, yes) in HOLES.iter().zip(answers) {
            if let Hole::YesNo(ask) = hole {
                // rarely in category 1, which settles everything
                let rare = *ask == "notification_subject";
                f.put(key::<category::Facts>(ask), i32::from(yes && (!rare || more[3])));
            }
        }
        f.put(key::<category::Facts>("age_when_dealt_with"), if answers[0] { 15 } else { 16 });
        f.put(key::<category::Facts>("max_term_months_for_adult"), if answers[1] { 11 } else { 12 });
        f
    })
}

fn unknown_at(f: &mut category::Facts, hole: Hole) {
    let first = f.convictions.0.as_mut().and_then(|list| list.first_mut());
    match (hole, first) {
        (Hole::YesNo(name) | Hole::Whole(name, ..), _) => {
            let Json::Object(members) = f.write() else { return };
            let kept = Json::Object(members.into_iter().filter(|(k, _)| k != name).collect());
            *f = category::Facts::read(&kept, "", &mut Problems::default());
        }
        (Hole::Court, Some(c)) => c.court = Answer::Unknown,
        (Hole::Class, Some(c)) => c.offence_class = Answer::Unknown,
        (Hole::Finding, Some(c)) => c.finding = Answer::Unknown,
        (Hole::Disposal, Some(c)) => c.disposal = Answer::Unknown,
        (Hole::Term, Some(c)) => c.term = Part(None),
        (_, None) => {}
    }
}

fn filled(f: &category::Facts, hole: Hole) -> Vec<category::Facts> {
    let mut out = Vec::new();
    let mut with = |change: &dyn Fn(&mut category::Conviction)| {
        let mut g = f.clone();
        if let Some(c) = g.convictions.0.as_mut().and_then(|list| list.first_mut()) {
            change(c);
        }
        out.push(g);
    };
    match hole {
        Hole::YesNo(ask) => return [0, 1].map(|raw| f.with(key::<category::Facts>(ask), raw)).to_vec(),
        Hole::Whole(ask, a, b) => return [a, b].map(|raw| f.with(key::<category::Facts>(ask), raw)).to_vec(),
        Hole::Court => category::Court::ALL.iter().for_each(|x| with(&|c| c.court = Answer::Known(*x))),
        Hole::Class => category::OffenceClass::ALL.iter().for_each(|x| with(&|c| c.offence_class = Answer::Known(*x))),
        Hole::Finding => category::Finding::ALL.iter().for_each(|x| with(&|c| c.finding = Answer::Known(*x))),
        Hole::Disposal => category::Disposal::ALL.iter().for_each(|x| with(&|c| c.disposal = Answer::Known(*x))),
        Hole::Term => [11, 12].iter().for_each(|n| with(&|c| c.term = months(*n))),
    }
    out
}

fn consistent(f: &category::Facts) -> bool {
    let mut problems = Problems::default();
    <category::MappaCategory as assize::catalogue::Instrument>::check(f, &mut problems);
    problems.is_empty()
}

/// An open case and its completions, those that contradict themselves left out.
struct OpenCategory(category::Facts, Vec<category::Facts>);

impl Debug for OpenCategory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} with {} completions", self.0.write().compact(), self.1.len())
    }
}

fn open_category() -> impl Strategy<Value = OpenCategory> {
    (known_category(), prop::sample::subsequence(&HOLES, 0..=3)).prop_map(|(known, holes)| {
        let mut f = known;
        for hole in &holes {
            unknown_at(&mut f, *hole);
        }
        let all = holes.iter().fold(vec![f.clone()], |all, hole| all.iter().flat_map(|f| filled(f, *hole)).collect());
        OpenCategory(f, all.into_iter().filter(consistent).collect())
    })
}

proptest! {
    #![proptest_config(config(700))]

    #[test]
    fn the_possible_categories_contain_every_completion(OpenCategory(f, all) in open_category()) {
        prop_assume!(consistent(&f));
        for policy in all_policies() {
            let possible = category::decide(&f, policy);
            for known in &all {
                let one = category::decide(known, policy);
                prop_assert!(within(one, possible), "{}: {:?} is not in {:?}; completion {}", policy.id, one, possible, known.write().compact());
            }
        }
    }

    #[test]
    fn the_possible_categories_are_no_more_than_those_of_the_completions(OpenCategory(f, all) in open_category()) {
        prop_assume!(consistent(&f));
        for policy in all_policies() {
            let wanted = all.iter().fold(Set::EMPTY, |set, known| set.union(category::decide(known, policy)));
            prop_assert_eq!(category::decide(&f, policy), wanted, "{}: {}", policy.id, f.write().compact());
        }
    }
}

/// Nothing known of convictions, and all that category 3 and 4c ask beside an offence: with an offence it is 4 (and perhaps 2),
/// without one it is none. Never 3, which is residual.
#[test]
fn one_open_offence_is_the_same_offence_in_every_limb() {
    let mut f = category::Facts {
        order_live: Answer::Known(false),
        as_of: assize::date::Date::new(2026, 6, 1).into(),
        ct_notification_subject: Answer::Known(false),
        ..category::Facts::default()
    };
    for (hole, yes) in HOLES.iter().zip([false, false, false, false, true, true, true, true]) {
        if let Hole::YesNo(ask) = hole {
            f.put(key::<category::Facts>(ask), i32::from(yes));
        }
    }
    let possible = category::decide(&f, policies::find("national-current").expect("a built-in policy"));
    assert_eq!(possible, [category::Primary::None, category::Primary::Two, category::Primary::Four].into_iter().collect(), "convictions not known");
}

// --- facts and receipts, every instrument ----------------------------------------------------------------------------------

fn read<F: FactSet>(json: &Json) -> Result<F, Problems> {
    let mut problems = Problems::default();
    let facts = F::read(json, "", &mut problems);
    if problems.is_empty() { Ok(facts) } else { Err(problems) }
}

/// What is written is read as the same facts, and written again in the same words.
fn round_trip<F: FactSet + PartialEq + Debug>(json: &Json) -> Result<(), TestCaseError> {
    let facts: F = read(json).map_err(|p| TestCaseError::fail(format!("{p:?} in {}", json.compact())))?;
    let written = facts.write();
    let back: F = read(&written).map_err(|p| TestCaseError::fail(format!("{p:?} in {}", written.compact())))?;
    prop_assert_eq!(&back, &facts, "{}", written.compact());
    prop_assert_eq!(back.write().compact(), written.compact());
    // and through the text, as a file would hold it
    let text = Json::read(written.compact().as_bytes()).map_err(TestCaseError::fail)?;
    prop_assert_eq!(text, written);
    Ok(())
}

/// The same facts have the same hash and outcome however they are written; different facts have different hashes.
fn reproduces<F: FactSet + PartialEq + Debug>(id: &str, json: &Json, other: &Json) -> Result<(), TestCaseError> {
    let entry = catalogue::find(id).ok_or_else(|| TestCaseError::fail("no such instrument"))?;
    let respelt = arbitrary::respelt(&F::FORM, json);
    let (a, b) = (entry.score(json, &Options::default()), entry.score(&respelt, &Options::default()));
    prop_assert_eq!(&a, &b, "{} and {}", json.compact(), respelt.compact());
    prop_assert_eq!(a.to_json().compact(), b.to_json().compact());
    let facts: F = read(json).map_err(|p| TestCaseError::fail(format!("{p:?}")))?;
    if let Outcome::Answered { receipt, .. } = &a {
        prop_assert_eq!(&receipt.facts, &receipt::hash(facts.write().compact().as_bytes()));
    }
    // one answer exchanged for that of other facts
    for field in F::FORM.fields {
        let changed = exchanged(json, other, field.name);
        let one: F = read(&changed).map_err(|p| TestCaseError::fail(format!("{p:?}")))?;
        prop_assert_eq!(one == facts, one.write() == facts.write(), "{} and {}", json.compact(), changed.compact());
        if let (Outcome::Answered { receipt: r, .. }, Outcome::Answered { receipt: s, .. }) = (&a, &entry.score(&changed, &Options::default())) {
            prop_assert_eq!(one == facts, r.facts == s.facts, "{} and {}", json.compact(), changed.compact());
        }
    }
    Ok(())
}

/// The envelope keeps its promises, whatever the facts and the policy.
fn envelope(id: &str, json: &Json, policy: &'static Policy, strict: bool) -> Result<(), TestCaseError> {
    let entry = catalogue::find(id).ok_or_else(|| TestCaseError::fail("no such instrument"))?;
    let options = Options { policy: Some(policy), strict, ..Options::default() };
    let outcome = entry.score(json, &options).to_json();
    let shown = || format!("{} under {}: {}", json.compact(), policy.id, outcome.compact());
    let text = |of: &Json, key: &str| of.get(key).and_then(Json::as_text).unwrap_or_default().to_string();
    prop_assert_eq!(text(&outcome, "instrument"), entry.id);
    prop_assert_eq!(text(&outcome, "edition"), entry.edition_under(&options));
    let list = |key: &str| outcome.get(key).map(Json::items).unwrap_or_default();
    match text(&outcome, "type").as_str() {
        "rejected" => {
            prop_assert!(!list("problems").is_empty(), "{}", shown());
            for p in list("problems") {
                let code = text(p, "code");
                prop_assert!(!code.is_empty() && code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_'), "{}", shown());
                prop_assert!(!p.get("fields").map(Json::items).unwrap_or_default().is_empty() && !text(p, "text").is_empty(), "{}", shown());
            }
            prop_assert!(outcome.get("result").is_none());
            return Ok(());
        }
        // a score by its source's own rule for missing answers says which would move it
        "scored" => {
            let by_own_rule = outcome.at(&["result", "fallback"]).is_some() || text(outcome.get("result").unwrap_or(&Json::Null), "pathway") == "omission";
            prop_assert!(outcome.get("decisive").is_none() || by_own_rule, "{}", shown());
        }
        "bounded" => {
            // no question would settle it: the definitions leave a gap, and a person has to judge
            let codes: Vec<String> = list("notices").iter().map(|n| text(n, "code")).collect();
            let gap = codes.iter().any(|c| c == "judgement_required" || c == "age_sixteen_wording");
            prop_assert!(outcome.get("decisive").is_some() && (gap || !list("decisive").is_empty()), "{}", shown());
        }
        other => return Err(TestCaseError::fail(format!("type {other}"))),
    }
    let (decisive, without) = (names(&outcome, "decisive"), names(&outcome, "reached_without"));
    for (i, name) in decisive.iter().enumerate() {
        prop_assert!(!decisive[..i].contains(name), "{} twice in {}", name, shown());
        prop_assert!(!without.contains(name), "{} matters and does not in {}", name, shown());
    }
    prop_assert!(matches!(outcome.get("result"), Some(Json::Object(_))), "{}", shown());
    // the status is at least as weak as that of every reason
    let rank = |word: &str| assize::Status::from_word(word);
    for reason in list("reasons") {
        prop_assert!(rank(&text(reason, "status")).is_some() && rank(&text(reason, "status")) <= rank(&text(&outcome, "status")), "{}", shown());
        prop_assert!(!text(reason, "rule").is_empty() && !text(reason, "text").is_empty() && !text(reason, "source").is_empty(), "{}", shown());
        if strict {
            prop_assert!(!["likely", "unconfirmed"].contains(&text(reason, "status").as_str()), "withheld: {}", shown());
        }
    }
    Ok(())
}

/// The facts with the answer of one question taken from others.
fn exchanged(json: &Json, other: &Json, name: &str) -> Json {
    let kept = json.members().iter().filter(|(k, _)| k != name);
    Json::Object(kept.chain(other.members().iter().filter(|(k, _)| k == name)).cloned().collect())
}

macro_rules! every_instrument {
    ($($name:ident: $Facts:ty, $id:literal;)*) => {
        mod round_trips {
            use super::*;
            proptest! {
                #![proptest_config(config(120))]
                $(#[test]
                fn $name(json in arbitrary::facts(&<$Facts>::FORM)) { round_trip::<$Facts>(&json)?; })*
                #[test]
                fn whole_case(json in arbitrary::facts(&assessment::Case::FORM)) { round_trip::<assessment::Case>(&json)?; }
            }
        }
        mod receipts {
            use super::*;
            proptest! {
                #![proptest_config(config(40))]
                $(#[test]
                fn $name(json in arbitrary::facts(&<$Facts>::FORM), other in arbitrary::facts(&<$Facts>::FORM)) { reproduces::<$Facts>($id, &json, &other)?; })*
            }
        }
        mod envelopes {
            use super::*;
            proptest! {
                #![proptest_config(config(150))]
                $(#[test]
                fn $name(json in arbitrary::facts(&<$Facts>::FORM), at in 0..6usize, strict in any::<bool>()) { envelope($id, &json, policies::ALL[at], strict)?; })*
            }
        }
        /// Every instrument of the catalogue is here.
        #[test]
        fn no_instrument_is_left_out() {
            let here = [$($id),*];
            // a request to a service is read as the service spells it and hashed in our own spelling, so it does not read back
            for entry in catalogue::INSTRUMENTS.iter().filter(|e| !e.id.starts_with("hmpps-")) {
                assert!(here.contains(&entry.name().as_str()), "{} has no round trip", entry.name());
            }
        }
    };
}

every_instrument! {
    oasys: oasys::Facts, "oasys";
    rm2000: rm2000::Facts, "rm2000";
    rosh_cell: cell::Facts, "rosh-cell";
    rosh: rosh::Facts, "rosh";
    mappa_category: category::Facts, "mappa-category";
    mappa_level: level::Facts, "mappa-level";
    mappa_lifecycle: lifecycle::Facts, "mappa-lifecycle";
    notification_duties: duties::Facts, "notification-duties";
    notification_period: period_facts::Facts, "notification-period";
    civil_orders: orders::Facts, "civil-orders";
    asset: assize::instruments::asset::Facts, "asset";
    vulnerability: assize::instruments::asset::vulnerability::Facts, "vulnerability";
    onset: assize::instruments::asset::onset::Facts, "onset";
    grooming: grooming::Facts, "grooming";
    persons: persons::Facts, "persons";
    children: children::Facts, "children";
    disclosure: disclosure::Facts, "disclosure";
    housing_release: housing_release::Facts, "housing-release";
    instrument_choice: instrument_choice::Facts, "instrument-choice";
    transition: transition::Facts, "transition";
    dash: dash::Facts, "dash";
    tier: assize::instruments::tier::Facts, "tier";
    tier_v2: assize::instruments::tier::Facts, "tier@v2-2026-06";
    arp: assize::instruments::predictors::facts::Facts, "arp";
    vrp: assize::instruments::predictors::facts::Facts, "vrp";
    svrp: assize::instruments::predictors::facts::Facts, "svrp";
    dc_srp: assize::instruments::predictors::facts::Facts, "dc-srp";
    iic_srp: assize::instruments::predictors::facts::Facts, "iic-srp";
    csrp: assize::instruments::predictors::facts::Facts, "csrp";
    mst: assize::instruments::predictors::facts::Facts, "mst";
    lds: assize::instruments::predictors::facts::Facts, "lds";
    pni: assize::instruments::predictors::facts::Facts, "pni";
    opd: assize::instruments::predictors::facts::Facts, "opd";
    ogrs3: assize::instruments::predictors::facts::Facts, "ogrs3";
    ogrs3_at_arns_2025: assize::instruments::predictors::facts::Facts, "ogrs3@arns-2025";
    ogp: assize::instruments::predictors::facts::Facts, "ogp";
    ovp: assize::instruments::predictors::facts::Facts, "ovp";
    snsv: assize::instruments::predictors::facts::Facts, "snsv";
    snsv_at_2014: assize::instruments::predictors::facts::Facts, "snsv@2014";
    osp_dc: assize::instruments::predictors::facts::Facts, "osp-dc";
    osp_iic: assize::instruments::predictors::facts::Facts, "osp-iic";
    rsr: assize::instruments::predictors::facts::Facts, "rsr";
}

/// 30.0 is 30, null is absent, "not answered" is absent; 30 is not 31.
#[test]
fn facts_that_mean_the_same_have_the_same_receipt() {
    let hash = |id: &str, text: &str| {
        let json = Json::read(text.as_bytes()).expect("JSON");
        match catalogue::find(id).expect("an instrument").score(&json, &Options::default()) {
            Outcome::Answered { receipt, .. } => receipt.facts,
            Outcome::Rejected { problems, .. } => panic!("{text}: {problems:?}"),
        }
    };
    assert_eq!(hash("rm2000", r#"{"age": 30.0}"#), hash("rm2000", r#"{"age": 30}"#));
    assert_eq!(hash("rm2000", r#"{"age": 3e1, "sex": null}"#), hash("rm2000", r#"{"age": 30}"#));
    assert_ne!(hash("rm2000", r#"{"age": 30}"#), hash("rm2000", r#"{"age": 31}"#));
    assert_ne!(hash("rm2000", r#"{"single": false}"#), hash("rm2000", "{}"), "no is not unknown");
    assert_eq!(hash("oasys", r#"{"form": "layer3", "items": {"3.3": "not_answered"}}"#), hash("oasys", r#"{"form": "layer3"}"#));
    assert_eq!(hash("oasys", r#"{"form": "layer3", "items": {"3.4": "some"}}"#), hash("oasys", r#"{"form": "layer3", "items": {"3.4": "1"}}"#));
    assert_ne!(hash("mappa-category", r#"{"convictions": []}"#), hash("mappa-category", "{}"), "none is not unknown");
    assert_eq!(hash("mappa-level", r#"{"rosh": ["high"]}"#), hash("mappa-level", r#"{"rosh": "high"}"#));
    assert_eq!(hash("mappa-level", r#"{"category": 3}"#), hash("mappa-level", r#"{"category": "3"}"#));
}

/// A receipt also says by what rules: policy, strictness and attestation stand in it.
#[test]
fn what_changes_the_outcome_stands_in_the_receipt() {
    let entry = catalogue::find("mappa-level").expect("an instrument");
    let facts = Json::read(br#"{"category": 1}"#).expect("JSON");
    let receipt = |options: &Options| entry.score(&facts, options).to_json().get("receipt").cloned().expect("a receipt");
    let plain = receipt(&Options::default());
    for policy in all_policies().filter(|p| p.id != "national-2026-03") {
        assert_ne!(receipt(&Options { policy: Some(policy), ..Options::default() }), plain);
    }
    assert_ne!(receipt(&Options { strict: true, ..Options::default() }), plain);
    assert_eq!(receipt(&Options { policy: policies::find("national-current"), ..Options::default() }), plain);
}

/// Categories that are open among several are still a set that the level reads.
#[test]
fn a_set_that_holds_everything_is_as_good_as_unknown() {
    for policy in all_policies() {
        let all = level::Facts { category: Category::ALL.iter().copied().collect(), rosh: Level::ALL.iter().copied().collect(), ..level::Facts::default() };
        assert_eq!(level::possible(policy, &all), level::possible(policy, &level::Facts::default()), "{}", policy.id);
    }
}
