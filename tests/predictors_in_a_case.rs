//! The predictors inside a whole case: what the tier takes from them, and that what would change a score does change it so.

use assize::facts::Choices;
use assize::instruments::predictors::facts::PreviousConviction;
use assize::report::assess;
use assize::{Json, Options};

/// A man with every dynamic question of the predictors answered.
const ANSWERED: &str = r#""date_of_current_conviction": "2024-02-10", "date_at_start_of_followup": "2024-08-10", "current_offence_code": "02801",
    "supervision_status": "community", "total_number_of_sanctions_for_all_offences": 10, "total_number_of_violent_sanctions": 9, "age_at_first_sanction": 17,
    "has_ever_committed_sexual_offence": false, "did_offence_involve_carrying_or_using_weapon": true, "suitability_of_accommodation": "some_problems",
    "is_currently_of_no_fixed_abode_or_transient_accommodation": false, "is_unemployed": true, "current_relationship_with_partner": "significant_problems",
    "current_relationship_status": "in_relationship_living_together", "evidence_of_domestic_abuse": true, "domestic_abuse_against_partner": true,
    "domestic_abuse_against_family": false, "regular_offending_activities": "some_problems", "current_drug_misuse": "no_problems",
    "motivation_to_tackle_drug_misuse": "partial_motivation", "current_alcohol_use_problems": "some_problems", "excessive_alcohol_use": "significant_problems",
    "impulsivity_problems": "significant_problems", "temper_control": "some_problems", "problem_solving_skills": "some_problems",
    "awareness_of_consequences": "sometimes", "understands_other_peoples_views": "some_problems", "pro_criminal_attitudes": "some_problems",
    "does_recognise_impact_of_offending_on_others": false, "has_current_psychiatric_treatment": false, "previous_convictions": ["robbery", "weapon"]"#;

fn json(text: &str) -> Json {
    Json::read(text.as_bytes()).unwrap_or_else(|e| panic!("{e}: {text}"))
}

/// A case with these predictors' facts and this tier.
fn case(predictors: &str, tier: &str) -> Json {
    let head = r#""reference": "r", "assessed_on": "2026-03-20", "date_of_birth": "1990-05-17", "sex": "male", "setting": "community""#;
    json(&format!(r#"{{{head}, "tier": {{"has_active_event": true, "rosh": "medium"{tier}}}, "predictors": {{{predictors}}}}}"#))
}

fn report(case: &Json) -> Json {
    assess(case, &Options::default(), &[])
}

fn outcome<'j>(report: &'j Json, instrument: &str, edition: &str) -> &'j Json {
    let is = |o: &&Json, key: &str, word: &str| o.get(key).and_then(Json::as_text).is_some_and(|text| text.starts_with(word));
    report.get("instruments").expect("instruments").items().iter().find(|o| is(o, "instrument", instrument) && is(o, "edition", edition)).expect("an outcome")
}

fn score(report: &Json, instrument: &str) -> Json {
    outcome(report, instrument, "").at(&["result", "score"]).cloned().unwrap_or_default()
}

#[test]
fn the_tier_takes_the_combined_score_that_the_report_shows() {
    let recorded = |parts: &str| report(&case(&format!(r#"{ANSWERED}, "recorded": {{{parts}}}"#), ""));
    let whole = recorded(r#""svrp_score": 9, "svrp_type": "dynamic""#);
    assert_eq!(score(&whole, "csrp"), Json::Real(9.0));
    let tier = outcome(&whole, "tier", "v3");
    assert_eq!(tier.at(&["result", "tier"]).and_then(Json::as_text), Some("B"), "6.9 and more: TIER-04");
    // all parts recorded: nothing of the facts is needed
    let parts = r#""recorded": {"svrp_score": 2.5, "svrp_type": "static", "dc_srp_score": 0, "iic_srp_score": 0}, "has_ever_committed_sexual_offence": false"#;
    let alone = report(&case(parts, r#", "arp_score": 10, "arp_type": "dynamic""#));
    assert_eq!(score(&alone, "csrp"), Json::Real(2.5));
    let possible = |r: &Json| outcome(r, "tier", "v3").at(&["result", "possible_tiers"]).cloned();
    let given = report(&case(parts, r#", "arp_score": 10, "arp_type": "dynamic", "csrp_score": 2.5, "csrp_type": "static""#));
    assert_eq!(possible(&alone), possible(&given));
    assert!(possible(&given).is_some());
}

/// A recorded score has no form and may lack its band: beside those of the facts it would make a pair that nobody scored.
#[test]
fn the_tier_never_pairs_a_recorded_score_with_a_form_or_band_of_the_facts() {
    let tier = |predictors: &str, given: &str| outcome(&report(&case(predictors, given)), "tier", "v3").get("result").cloned();
    // a man with a sexual offence, high by points, so that the band decides a step
    let sexual = ANSWERED.replace(r#""has_ever_committed_sexual_offence": false"#, r#""has_ever_committed_sexual_offence": true, "total_contact_adult_sexual_sanctions": 3,
        "total_contact_child_sexual_sanctions": 2, "total_indecent_image_sanctions": 0, "total_non_contact_sexual_offences": 2, "date_of_most_recent_sexual_offence": "2023-06-01""#);
    let alone = tier(&sexual, "");
    assert!(alone.as_ref().and_then(|r| r.at(&["steps", "sexual_reoffending"])).is_some_and(|step| step.as_text().is_some()), "{alone:?}");
    for recorded in [r#""arp_score": 95"#, r#""dc_srp_band": "low""#, r#""csrp_score": 0.1"#, r#""ogrs3_two_year": 1"#] {
        assert_eq!(tier(&format!(r#"{sexual}, "recorded": {{{recorded}}}"#), ""), alone, "{recorded}");
    }
    // with nothing to score, what was recorded is what there is
    let only = r#""recorded": {"arp_score": 95, "csrp_score": 7, "dc_srp_score": 3, "dc_srp_band": "medium"}"#;
    let given = r#", "arp_score": 95, "csrp_score": 7, "dc_srp_score": 3, "dc_srp_band": "medium""#;
    assert_eq!(tier(only, ""), tier(r#""recorded": {}"#, given));
    assert_ne!(tier(only, ""), tier(r#""recorded": {}"#, ""));
}

#[test]
fn the_older_tier_takes_the_older_scores() {
    let found = report(&case(ANSWERED, r#", "has_mandate_for_change": true"#));
    let (rsr, ogrs3) = (score(&found, "rsr"), score(&found, "ogrs3"));
    let tier = format!(r#", "has_mandate_for_change": true, "rsr_score": {}, "ogrs_score": {}"#, rsr.compact(), ogrs3.compact());
    let given = report(&case(ANSWERED, &tier));
    assert_eq!(outcome(&found, "tier", "v2").get("result"), outcome(&given, "tier", "v2").get("result"));
    assert!(!found.compact().contains("counted_as_zero\",\"text\":\"rsr"), "neither is counted as nothing");
}

#[test]
fn what_would_change_a_score_changes_it_so() {
    let start = case(ANSWERED, "");
    let now = report(&start);
    let (mut tried, mut convictions): (Vec<String>, usize) = (Vec::new(), 0);
    for entry in now.get("would_change").expect("would_change").items() {
        let Some(field) = entry.get("field").and_then(Json::as_text).and_then(|f| f.strip_prefix("predictors.")) else { continue };
        let to = if field == "previous_convictions" {
            let label = entry.get("question").and_then(Json::as_text).and_then(|q| q.rsplit(": ").next()).expect("the kind");
            let word = PreviousConviction::ALL.iter().find(|kind| kind.label() == label).expect("a kind of that label").word();
            let list = start.at(&["predictors", field]).map(Json::items).expect("a list");
            convictions += 1;
            let mut kinds: Vec<Json> = list.iter().filter(|kind| kind.as_text() != Some(word)).cloned().collect();
            if entry.get("to") == Some(&Json::Bool(true)) {
                kinds.push(Json::from(word));
            }
            Json::List(kinds)
        } else {
            entry.get("to").cloned().expect("an answer")
        };
        let then = report(&changed(&start, &["predictors", field], to));
        for change in entry.get("changes").expect("changes").items() {
            let what = change.get("what").and_then(Json::as_text).expect("a score");
            let instrument = what.trim_end_matches(".score");
            let shown = |r: &Json| {
                let result = outcome(r, instrument, "").get("result").cloned().unwrap_or_default();
                result.get("score").or_else(|| result.at(&["two_year", "score"])).and_then(|s| s.compact().parse::<f64>().ok())
            };
            let number = |key: &str| change.get(key).and_then(|n| n.compact().parse::<f64>().ok());
            assert_eq!((shown(&now), shown(&then)), (number("from"), number("to")), "{what}: {field}");
            tried.push(instrument.to_string());
        }
    }
    assert_eq!(convictions, PreviousConviction::ALL.len(), "every kind of previous conviction is tried");
    for instrument in ["arp", "vrp", "svrp", "csrp", "ogp", "ovp", "snsv", "rsr"] {
        assert!(tried.iter().filter(|t| *t == instrument).count() > 3, "{instrument}: {tried:?}");
    }
}

/// The JSON with the value at a path in place of what was there.
fn changed(json: &Json, path: &[&str], value: Json) -> Json {
    let Some((first, rest)) = path.split_first() else { return value };
    let mut members = json.members().to_vec();
    for (key, member) in &mut members {
        if key == first {
            *member = changed(member, rest, value.clone());
        }
    }
    Json::Object(members)
}
