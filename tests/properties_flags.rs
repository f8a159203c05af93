//! What must hold for every rule that asks something of people: every document is read whatever the policy, which changes order and
//! standing alone; what is raised stays raised however the open questions are answered; no rule is lost between raised and open.

use assize::facts::{Choices, Field, Shape};
use assize::guidance::flags::{Document, Flag, Standing};
use assize::guidance::mappa::policies;
use assize::guidance::{children, disclosure, housing_release, persons};
use assize::{Json, Options, catalogue};
use assize_tests::Dice;
use std::collections::BTreeSet;

const INSTRUMENTS: [&str; 4] = ["persons", "children", "disclosure", "housing-release"];
const ROUNDS: usize = 400;

fn entry(id: &str) -> &'static catalogue::Entry {
    catalogue::find(id).unwrap_or_else(|| panic!("no instrument {id}"))
}

/// The facts with every question answered that is not, but for those that the dice leave out: so many in ten.
fn completed(id: &str, mut facts: Json, left_out: u8, dice: &mut Dice) -> Json {
    for field in entry(id).form.fields {
        if facts.get(field.name).is_none() && dice.below(10) >= left_out {
            facts.push(field.name, answer(field, dice));
        }
    }
    facts
}

fn answer(field: &Field, dice: &mut Dice) -> Json {
    match field.shape {
        Shape::YesNo => dice.flip().into(),
        Shape::Whole => i32::from(dice.below(30)).into(),
        Shape::Choice(choices) | Shape::OneOf(choices) => choices[usize::from(dice.below(u8::try_from(choices.len()).expect("few choices")))].word.into(),
        Shape::Text => Json::Null,
        shape => panic!("{}: {shape:?} is not expected here", field.name),
    }
}

/// Cases of each instrument in turn that are not refused, each with its outcome and the dice that go on.
fn cases(seed: u64, left_out: u8, mut see: impl FnMut(&'static str, Json, &mut Dice)) {
    let mut dice = Dice::new(seed);
    let mut seen = 0;
    for id in INSTRUMENTS.into_iter().cycle().take(ROUNDS) {
        let facts = completed(id, Json::Object(Vec::new()), left_out, &mut dice);
        if word(&outcome(id, &facts, &Options::default()), "type") != "rejected" {
            seen += 1;
            see(id, facts, &mut dice);
        }
    }
    assert!(seen > ROUNDS / 2, "only {seen} cases were not refused");
}

fn outcome(id: &str, facts: &Json, options: &Options) -> Json {
    entry(id).score(facts, options).to_json()
}

fn list<'j>(outcome: &'j Json, key: &str) -> &'j [Json] {
    outcome.at(&["result", key]).map(Json::items).unwrap_or_default()
}

fn word<'j>(of: &'j Json, key: &str) -> &'j str {
    of.get(key).and_then(Json::as_text).unwrap_or_default()
}

fn rules(outcome: &Json, key: &str) -> BTreeSet<String> {
    list(outcome, key).iter().map(|asked| word(asked, "rule").to_string()).collect()
}

/// What an outcome asks, apart from order and standing.
fn asked(outcome: &Json, key: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for one in list(outcome, key) {
        let mut bare = one.clone();
        if let Json::Object(members) = &mut bare {
            members.retain(|(key, _)| key != "standing");
        }
        all.insert(bare.compact());
    }
    all
}

#[test]
fn the_policy_changes_order_and_standing_alone() {
    let mut policys_own = 0;
    cases(1989, 2, |id, facts, _| {
        let first = outcome(id, &facts, &Options::default());
        for policy in policies::ALL {
            let under = outcome(id, &facts, &Options { policy: Some(policy), ..Options::default() });
            assert_eq!(word(&under, "edition"), policy.id);
            for key in ["actions", "open"] {
                assert_eq!(asked(&under, key), asked(&first, key), "{id} under {}: {}", policy.id, facts.compact());
            }
            assert_eq!(list(&under, "differences"), list(&first, "differences"));
            let mut standings = Vec::new();
            for action in list(&under, "actions") {
                let own = Document::from_word(word(action, "document")).expect("a document");
                let stands = Document::from_word(&policy.id).is_some_and(|d| own != Document::Law && (d == own || d.cited_in(word(action, "section"))));
                assert_eq!(word(action, "standing") == "policy", stands, "{} under {}", action.compact(), policy.id);
                policys_own += usize::from(stands);
                standings.push(Standing::from_word(word(action, "standing")).expect("a standing"));
            }
            assert!(standings.is_sorted(), "the law first, then the policy, then the rest: {standings:?}");
        }
    });
    assert!(policys_own > ROUNDS, "rules of policies are among them: {policys_own}");
}

#[test]
fn what_is_raised_stays_raised_and_what_is_raised_later_was_open() {
    let mut settled = 0;
    cases(2004, 4, |id, facts, dice| {
        let before = outcome(id, &facts, &Options::default());
        let after = outcome(id, &completed(id, facts.clone(), 0, dice), &Options::default());
        if word(&after, "type") == "rejected" {
            return;
        }
        assert_eq!(word(&after, "type"), "scored", "everything is answered");
        let (raised, open, now) = (rules(&before, "actions"), rules(&before, "open"), rules(&after, "actions"));
        // where doubt is enough (CH-3), knowing better may take it back
        let gone: Vec<&String> = raised.difference(&now).filter(|rule| *rule != "CH-3").collect();
        assert!(gone.is_empty(), "{id}: {gone:?} were raised and are not");
        assert!(raised.is_disjoint(&open));
        let later: BTreeSet<_> = now.difference(&raised).collect();
        assert!(later.iter().all(|rule| open.contains(*rule)), "{id}: {later:?} were not open");
        settled += later.len();
    });
    assert!(settled > 100, "open rules came to be raised: {settled}");
}

#[test]
fn each_rule_stands_in_the_section_of_its_own_document() {
    fn check<A>(flags: &[Flag<A>], seen: &mut BTreeSet<&'static str>) {
        for flag in flags {
            assert!(seen.insert(flag.id), "{} stands twice", flag.id);
            if flag.document != Document::Law {
                assert!(flag.document.cited_in(flag.section), "{}: {} is not cited in {}", flag.id, flag.document.word(), flag.section);
                for part in flag.section.split("; ") {
                    assert_eq!(Document::ALL.iter().filter(|d| d.cited_in(part)).count(), 1, "{}: {part} cites no document that may be a policy", flag.id);
                }
            }
        }
    }
    let mut seen = BTreeSet::new();
    check(persons::FLAGS, &mut seen);
    check(children::FLAGS, &mut seen);
    check(disclosure::FLAGS, &mut seen);
    check(housing_release::FLAGS, &mut seen);
}
