//! Personality-disorder pathway screen (OPD), edition hmpps-2026-08. Reads facts, touches nothing else.

use super::checks;
use super::facts::{Ask, Band, Facts, OffenceCode, Problem};
use super::faults::{Code, Faults};
use super::reads;
use crate::answer::Answer;
use crate::collect::CollectVec;
use crate::facts::Choices;
use crate::instrument::Instrument;
use crate::instruments::rm2000::Sex;
use crate::offences::{classic, current};
use crate::options::Options;
use crate::outcome;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::sheet::{Rule, Sheet};
use crate::table::Constant;
use alloc::format;

/// Where the rules stand.
pub const SOURCE: &str = "hmpps-arns-risk-actuarial-api 016919c (4 August 2026), OPDTransformationHelper and OPDValidator";

choices! {
    /// What the screen says.
    pub enum Screen {
        In = "screen_in", "Screened in";
        Out = "screen_out", "Screened out";
    }
}
choices! {
    /// Which offence map the screen reads.
    pub enum Map {
        Current = "current", "The map of the newer predictors";
        Classic = "classic", "The map of the older predictors";
    }
}

/// What must be answered of everyone.
pub const REQUIRED: [Ask; 5] =
    [Ask::gender, Ask::overall_risk_for_assessment, Ask::highest_risk_level_over_all_assessments, Ask::current_offence_code, Ask::has_custodial_sentence];
/// A man for whom all of these are missing is not screened, and that is no error.
pub const MALE: &[Ask] = &[
    Ask::age_at_first_sanction,
    Ask::did_offence_involve_violence_or_threat_of_violence,
    Ask::did_offence_involve_excessive_use_of_violence,
    Ask::does_recognise_impact_of_offending_on_others,
    Ask::over_reliance_on_others_for_financial_support,
    Ask::manipulative_or_predatory_behaviour,
    Ask::recklessness_and_risk_taking_behaviour,
    Ask::is_evidence_of_childhood_behavioural_problems,
    Ask::impulsivity_problems,
    Ask::controlling_or_aggressive_behaviour,
    Ask::experience_of_childhood,
    Ask::current_psychological_problems,
    Ask::current_psychiatric_problems,
    Ask::has_history_of_psychiatric_treatment,
    Ask::has_been_on_medication_for_mental_health_problems,
    Ask::has_ever_been_in_special_hospital_or_regional_secure_unit,
    Ask::has_current_psychiatric_treatment,
    Ask::has_displayed_obsessive_behaviour_linked_to_offending,
    Ask::has_self_harm_or_attempted_suicide,
    Ask::attitude_towards_supervision_or_licence,
    Ask::has_assaulted_or_threatened_staff,
    Ask::has_escaped_or_absconded,
    Ask::has_control_issues,
];
/// The same for a woman. Five more of her items are scored and not looked at here.
pub const FEMALE: &[Ask] = &[
    Ask::did_offence_involve_carrying_or_using_weapon,
    Ask::did_offence_involve_violence_or_threat_of_violence,
    Ask::did_offence_involve_excessive_use_of_violence,
    Ask::did_offence_involve_arson,
    Ask::offence_motivation_emotional_state,
    Ask::is_analysis_of_offence_issues_linked_to_risk,
    Ask::has_accommodation_issues_linked_to_risk,
    Ask::experience_of_childhood,
    Ask::evidence_of_domestic_abuse,
    Ask::relationship_issues_linked_to_risk,
];
/// Her other scored items.
pub const FEMALE_MORE: &[Ask] = &[
    Ask::difficulties_coping,
    Ask::current_psychological_problems,
    Ask::has_self_harm_or_attempted_suicide,
    Ask::are_emotional_issues_linked_to_risk,
    Ask::are_thinking_and_behaviour_issues_linked_to_risk,
];

/// A man is screened in from this personality score.
pub const PERSONALITY_FROM: u8 = 7;
/// Or from this many indicators.
pub const INDICATORS_FROM: u8 = 2;
/// A woman is screened in from this score.
pub const FEMALE_FROM: u8 = 10;
/// The oldest age at the first sanction that counts.
pub const FIRST_SANCTION_TO: i32 = 17;

/// The thresholds in print.
pub static THRESHOLDS: [Constant; 4] = [
    Constant { id: "opd.personality", title: "A man is screened in from a personality score of", value: "7 of 10", source: SOURCE, status: Status::Confirmed },
    Constant { id: "opd.indicators", title: "Or from so many indicators", value: "2 of 4", source: SOURCE, status: Status::Confirmed },
    Constant { id: "opd.female", title: "A woman is screened in from a score of", value: "10 of 15", source: SOURCE, status: Status::Confirmed },
    Constant { id: "opd.first_sanction", title: "Age at the first sanction that gives a man a point", value: "0 to 17", source: SOURCE, status: Status::Confirmed },
];

/// A screen that was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screened {
    /// Nothing that the screen asks was answered: it was not made, and that is no error.
    Unanswered,
    /// Not for this person: screened out.
    NotApplicable,
    /// A man's scores.
    Male {
        /// Personality score, 0 to 10.
        personality: u8,
        /// Indicators, 0 to 4.
        indicators: u8,
    },
    /// A woman's score, 0 to 15.
    Female(u8),
}

impl Screened {
    /// What the screen says; `None` where it was not made.
    pub const fn result(self) -> Option<Screen> {
        let is_in = match self {
            Self::Unanswered => return None,
            Self::NotApplicable => false,
            Self::Male { personality, indicators } => personality >= PERSONALITY_FROM || indicators >= INDICATORS_FROM,
            Self::Female(score) => score >= FEMALE_FROM,
        };
        Some(if is_in { Screen::In } else { Screen::Out })
    }

    /// Whether the screen was overridden, of a person who was scored and screened out. It never changes the result.
    pub fn overridden(self, f: &Facts) -> Option<bool> {
        let scored = matches!(self, Self::Male { .. } | Self::Female(_));
        (scored && self.result() == Some(Screen::Out)).then(|| f.apply_opd_override.is_yes())
    }
}

/// Whether the current offence is violent or sexual for the screen; `None` where the map does not have it.
pub fn violent_or_sexual(f: &Facts, map: Map) -> Option<bool> {
    let code = || f.current_offence_code.code();
    let mapped = || match map {
        Map::Current => current::of(code()?).ok().map(|offence| offence.opd_violence_sex),
        Map::Classic => classic::of(code()?).ok().map(|offence| offence.opd_violent_or_sexual),
    };
    f.opd_violent_or_sexual.known().or_else(mapped)
}

/// What is wrong with the facts.
pub fn faults(f: &Facts, map: Map) -> Faults {
    let mut faults = Faults::default();
    let of_women = (f.gender == Answer::Known(Sex::Female)).then_some(Ask::is_eligible_for_mappa);
    let against = [Ask::domestic_abuse_against_partner, Ask::domestic_abuse_against_family].into_iter().filter(|_| f.evidence_of_domestic_abuse.is_yes());
    let needed = REQUIRED.into_iter().chain(of_women).chain(against);
    // the flag may stand for the code
    let given = |ask: Ask| f.answered(ask) || ask == Ask::current_offence_code && f.opd_violent_or_sexual.known().is_some();
    faults.missing_among(Code::MissingMandatoryInput, &mut needed.filter(|ask| !given(*ask)));
    let details = f.answered(Ask::domestic_abuse_against_family) || f.answered(Ask::domestic_abuse_against_partner);
    let asks = [Ask::evidence_of_domestic_abuse, Ask::domestic_abuse_against_family, Ask::domestic_abuse_against_partner];
    faults.add_if(!f.evidence_of_domestic_abuse.is_yes() && details, Code::DomesticAbuseInconsistentInput, &asks);
    match map {
        Map::Current => checks::v5_offence(f, &mut faults),
        Map::Classic => {
            let wrong = !matches!(f.current_offence_code, OffenceCode::Unknown) && !f.current_offence_code.has_five_characters();
            faults.add_if(wrong, Code::OffenceCodeIncorrectFormat, &[Ask::current_offence_code]);
        }
    }
    faults
}

/// Makes the screen.
///
/// # Errors
/// What is wrong with the facts.
pub fn screen(f: &Facts, map: Map) -> Result<Screened, Faults> {
    let mut faults = faults(f, map);
    if !faults.is_empty() {
        return Err(faults);
    }
    let male = f.gender == Answer::Known(Sex::Male);
    if (if male { MALE } else { FEMALE }).iter().all(|ask| !f.answered(*ask)) {
        return Ok(Screened::Unanswered);
    }
    let Some(violent_or_sexual) = violent_or_sexual(f, map) else {
        faults.add_if(true, Code::OffenceCodeMappingNotFound, &[Ask::current_offence_code]);
        return Err(faults);
    };
    let at_risk = matches!(f.overall_risk_for_assessment, Answer::Known(Band::High | Band::VeryHigh));
    let applies = if male { at_risk && violent_or_sexual && f.has_custodial_sentence.is_yes() } else { at_risk || f.is_eligible_for_mappa.is_yes() };
    Ok(match (applies, male) {
        (false, _) => Screened::NotApplicable,
        (true, true) => Screened::Male { personality: personality(f), indicators: indicators(f) },
        (true, false) => Screened::Female(female(f)),
    })
}

const fn yes(answer: Answer<bool>) -> bool {
    answer.is_yes()
}

fn problem(answer: Answer<Problem>) -> bool {
    matches!(answer, Answer::Known(Problem::Some | Problem::Significant))
}

fn count(points: &[bool]) -> u8 {
    points.iter().map(|point| u8::from(*point)).sum()
}

/// Excessive violence: with the answer to the violence question it always comes to two points.
fn excessive(f: &Facts) -> [bool; 2] {
    let excessive = yes(f.did_offence_involve_excessive_use_of_violence);
    [excessive, excessive && !yes(f.did_offence_involve_violence_or_threat_of_violence)]
}

/// A man's personality score, ten items.
fn personality(f: &Facts) -> u8 {
    let first = f.age_at_first_sanction.known().is_some_and(|age| (0..=FIRST_SANCTION_TO).contains(&age));
    let items = [
        first,
        yes(f.did_offence_involve_violence_or_threat_of_violence),
        // a missing answer gives the point too
        !yes(f.does_recognise_impact_of_offending_on_others),
        problem(f.over_reliance_on_others_for_financial_support),
        problem(f.manipulative_or_predatory_behaviour),
        problem(f.recklessness_and_risk_taking_behaviour),
        yes(f.is_evidence_of_childhood_behavioural_problems),
        problem(f.impulsivity_problems),
        problem(f.controlling_or_aggressive_behaviour),
    ];
    count(&items).saturating_add(count(&excessive(f)))
}

/// A man's indicators, four groups, each one point whatever of it holds.
fn indicators(f: &Facts) -> u8 {
    let childhood = problem(f.experience_of_childhood) || yes(f.is_evidence_of_childhood_behavioural_problems);
    let mental_health = problem(f.current_psychological_problems)
        || problem(f.current_psychiatric_problems)
        || [
            f.has_history_of_psychiatric_treatment,
            f.has_been_on_medication_for_mental_health_problems,
            f.has_ever_been_in_special_hospital_or_regional_secure_unit,
            f.has_current_psychiatric_treatment,
            f.has_displayed_obsessive_behaviour_linked_to_offending,
        ]
        .into_iter()
        .any(yes);
    let challenging =
        problem(f.attitude_towards_supervision_or_licence) || [f.has_assaulted_or_threatened_staff, f.has_escaped_or_absconded, f.has_control_issues].into_iter().any(yes);
    count(&[childhood, mental_health, yes(f.has_self_harm_or_attempted_suicide), challenging])
}

/// A woman's score, fifteen items.
fn female(f: &Facts) -> u8 {
    let abuse = yes(f.evidence_of_domestic_abuse) && (yes(f.domestic_abuse_against_partner) || yes(f.domestic_abuse_against_family));
    let items = [
        yes(f.did_offence_involve_carrying_or_using_weapon),
        yes(f.did_offence_involve_violence_or_threat_of_violence),
        yes(f.did_offence_involve_arson),
        yes(f.offence_motivation_emotional_state),
        yes(f.is_analysis_of_offence_issues_linked_to_risk),
        yes(f.has_accommodation_issues_linked_to_risk),
        problem(f.experience_of_childhood),
        abuse,
        yes(f.relationship_issues_linked_to_risk),
        problem(f.difficulties_coping),
        problem(f.current_psychological_problems),
        yes(f.has_self_harm_or_attempted_suicide),
        yes(f.are_emotional_issues_linked_to_risk),
        yes(f.are_thinking_and_behaviour_issues_linked_to_risk),
    ];
    count(&items).saturating_add(count(&excessive(f)))
}

/// What it reads.
pub fn reads() -> alloc::vec::Vec<&'static [Ask]> {
    let own: &[Ask] = &[
        Ask::is_eligible_for_mappa,
        Ask::domestic_abuse_against_partner,
        Ask::domestic_abuse_against_family,
        Ask::evidence_of_domestic_abuse,
        Ask::apply_opd_override,
        Ask::opd_violent_or_sexual,
    ];
    alloc::vec![&REQUIRED, MALE, FEMALE, FEMALE_MORE, own]
}

/// OPD, hmpps-2026-08.
pub struct Opd;

impl Instrument for Opd {
    const ID: &'static str = "opd";
    const EDITION: &'static str = "hmpps-2026-08";
    const TITLE: &'static str = "Personality-disorder pathway screen (OPD)";
    const SUMMARY: &'static str = "screens in or out for the offender personality-disorder pathway; men and women by items of their own";
    type Facts = Facts;

    fn reads(question: &str) -> bool {
        reads::has(reads(), question)
    }

    fn check(f: &Facts, problems: &mut Problems) {
        if let Err(faults) = screen(f, Map::Current) {
            faults.report(problems);
        }
    }

    fn answer(f: &Facts, _: &Options) -> outcome::Answered {
        let mut out = outcome::Answered { maps: alloc::vec![&current::MAP], ..outcome::Answered::default() };
        let screened = screen(f, Map::Current).unwrap_or(Screened::Unanswered);
        let (personality, indicators, score) = match screened {
            Screened::Male { personality, indicators } => (Some(personality), Some(indicators), None),
            Screened::Female(score) => (None, None, Some(score)),
            Screened::Unanswered | Screened::NotApplicable => (None, None, None),
        };
        out.result = object! {
            "checked": screened != Screened::Unanswered,
            "applicable": match screened { Screened::Unanswered => None, other => Some(other != Screened::NotApplicable) },
            "result": screened.result().map(Screen::word),
            "override": screened.overridden(f),
            "personality_score": personality, "indicators": indicators, "score": score,
        };
        match screened {
            Screened::Unanswered => {
                out.reason("opd.unanswered", "nothing that the screen asks is answered: it was not made, and that is no result", None, SOURCE, Status::Confirmed);
            }
            Screened::NotApplicable => {
                out.reason("opd.applies", "not for this person: screened out", None, SOURCE, Status::Confirmed);
            }
            Screened::Male { personality, indicators } => {
                let [by_personality, by_indicators, _, first] = &THRESHOLDS;
                out.reason("opd.applies", "the screen is for this person", None, SOURCE, Status::Confirmed);
                out.reason(by_personality.id, format!("personality score {personality}; screened in from {PERSONALITY_FROM}"), Some(personality.into()), SOURCE, Status::Confirmed);
                out.reason(by_indicators.id, format!("indicators {indicators}; screened in from {INDICATORS_FROM}"), Some(indicators.into()), SOURCE, Status::Confirmed);
                if f.age_at_first_sanction.known().is_some_and(|age| (0..=FIRST_SANCTION_TO).contains(&age)) {
                    out.reason(first.id, "first sanction before 18", Some(1), SOURCE, Status::Confirmed);
                }
            }
            Screened::Female(score) => {
                out.reason("opd.applies", "the screen is for this person", None, SOURCE, Status::Confirmed);
                let [_, _, female, _] = &THRESHOLDS;
                out.reason(female.id, format!("score {score}; screened in from {FEMALE_FROM}"), Some(score.into()), SOURCE, Status::Confirmed);
            }
        }
        let items = match screened {
            Screened::Male { .. } => MALE.to_vec(),
            Screened::Female(_) => [FEMALE, FEMALE_MORE].concat(),
            Screened::Unanswered | Screened::NotApplicable => alloc::vec::Vec::new(),
        };
        out.reached_without = items.iter().filter(|ask| !f.answered(**ask)).map(|ask| super::faults::name(*ask).into()).collect_vec();
        if !out.reached_without.is_empty() {
            out.notice(
                "counted_as_no",
                "by the source's own rule an item that is missing gives no point; of a man, not knowing whether he recognises the impact of his offending gives one",
            );
        }
        out
    }

    fn sheet() -> Sheet {
        Sheet { tables: THRESHOLDS.iter().map(Constant::sheet).collect(), rules: RULES.to_vec(), example: EXAMPLE, notes: NOTES }
    }
}

const NOTES: &[&str] = &[
    "Men: ten personality items (first sanction before 18, violence, excessive violence counting for two with it, impact not recognised, financial over-reliance, manipulation, recklessness, childhood behaviour, impulsivity, aggression) and four indicators (childhood, mental health, self-harm, challenging behaviour).",
    "Women: fifteen items (weapon, violence, excessive violence, arson, emotional motivation, offence issues, accommodation, childhood, domestic abuse, relationships, coping, psychological problems, self-harm, emotional issues, thinking and behaviour).",
    "The highest risk level over all assessments must be answered; its value changes nothing. A custodial sentence is asked of women and not used.",
];
const RULES: &[Rule] = &[
    Rule {
        id: "opd.applies",
        text: "men: overall risk high or very high, a violent or sexual offence, and a custodial sentence; women: overall risk high or very high, or eligible for MAPPA; others are screened out",
        source: SOURCE,
        status: Status::Confirmed,
    },
    Rule { id: "opd.unanswered", text: "with none of the items answered the screen is not made", source: SOURCE, status: Status::Confirmed },
];
const EXAMPLE: &str = r#"{"gender": "male", "overall_risk_for_assessment": "high", "highest_risk_level_over_all_assessments": "high", "current_offence_code": "00101", "has_custodial_sentence": true, "age_at_first_sanction": 15, "did_offence_involve_violence_or_threat_of_violence": true, "did_offence_involve_excessive_use_of_violence": true, "does_recognise_impact_of_offending_on_others": false, "has_self_harm_or_attempted_suicide": true, "has_control_issues": true}"#;
