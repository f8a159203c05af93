//! The checks that ARP, VRP, SVRP and the two sexual predictors share, each under the id of the specification, and two that the older
//! predictors share. A check whose inputs are missing passes, unless it says otherwise. Each predictor's file says which it makes, in
//! which order.

use super::facts::{Ask, Facts, OffenceCode};
use super::faults::{Code, Fault, Faults};
use crate::answer::Answer;
use crate::collect::CollectVec;
use crate::date::{Date, even};
use crate::instruments::rm2000::Sex;
use crate::offences::current::{self, Category};

/// One check.
pub type Check = fn(&Facts, &mut Faults);

/// Makes checks in order.
pub fn all(checks: &[Check], f: &Facts) -> Faults {
    let mut faults = Faults::default();
    for check in checks {
        check(f, &mut faults);
    }
    faults
}

/// The greatest age in years that is plausible: one less than what the services refuse.
const OLDEST: i32 = 109;
/// How many months after the assessment the current conviction may be.
const MONTHS_AHEAD: i32 = 3;
/// The most sanctions that are plausible.
const MOST_SANCTIONS: i32 = 999;

/// The category of the current offence: as given, else as the map has it; `None` where neither is there.
pub fn category(f: &Facts) -> Option<Category> {
    f.offence_category.known().or_else(|| f.current_offence_code.code().and_then(|code| current::category(code).ok()))
}

// What the checks ask of numbers, here for both: one set of facts, and blocks of rows, which hold days as `even` numbers them.

/// V4 of the two counts.
#[inline(always)]
pub const fn too_many_violent(violent: i32, all: i32) -> bool {
    (violent < 0) | (violent > all)
}

/// V8 of the ages at the current conviction and at the first sanction.
#[inline(always)]
pub const fn first_after_conviction(at_conviction: i32, first: i32) -> bool {
    at_conviction < first
}

/// V9 of the days of the assessment and of the current conviction.
#[inline(always)]
pub const fn too_late(assessed: i32, conviction: i32) -> bool {
    even::later_by_more_than(assessed, conviction, MONTHS_AHEAD)
}

/// Whether the sexual predictors are about somebody: no woman, and nobody who is known to have committed no sexual offence.
#[inline(always)]
pub const fn about(woman: bool, no_offence: bool) -> bool {
    !woman & !no_offence
}

/// X6 of a count of sexual sanctions that is given.
#[inline(always)]
pub const fn speaks_of_offences(count: i32) -> bool {
    count != 0
}

/// V12 of an age.
#[inline(always)]
pub const fn implausible(age: i32) -> bool {
    age > OLDEST
}

/// V3: all sanctions, where given, are 1 to 999.
pub fn v3_sanctions(f: &Facts, faults: &mut Faults) {
    let n = f.total_number_of_sanctions_for_all_offences;
    faults.add_if(n.known().is_some_and(|n| !(1..=MOST_SANCTIONS).contains(&n)), Code::TotalNumberOfSanctionsOutOfRange, &[Ask::total_number_of_sanctions_for_all_offences]);
}

/// V4: violent sanctions are neither negative nor more than all.
pub fn v4_violent(f: &Facts, faults: &mut Faults) {
    if let (Answer::Known(all), Answer::Known(violent)) = (f.total_number_of_sanctions_for_all_offences, f.total_number_of_violent_sanctions) {
        let asks = [Ask::total_number_of_violent_sanctions, Ask::total_number_of_sanctions_for_all_offences];
        faults.add_if(too_many_violent(violent, all), Code::ViolentSanctionOutOfRange, &asks);
    }
}

/// V5: the offence code, where given, is five digits and has a category that can be scored.
pub fn v5_offence(f: &Facts, faults: &mut Faults) {
    let asks = [Ask::current_offence_code];
    match &f.current_offence_code {
        OffenceCode::Malformed(_) => faults.add_if(true, Code::OffenceCodeIncorrectFormat, &asks),
        OffenceCode::Code(code) => {
            if let (None, Err(missing)) = (f.offence_category.known(), current::category(*code)) {
                let detail = alloc::format!("{missing}; give another code, or `offence_category`");
                faults.0.push(Fault { detail, ..Fault::of(Code::OffenceCodeMappingNotFound, &asks) });
            }
        }
        OffenceCode::Unknown => {}
    }
}

/// V6: the age at the first sanction, where given, is 0 to 109.
pub fn v6_first_age(f: &Facts, faults: &mut Faults) {
    faults.add_if(f.age_at_first_sanction.known().is_some_and(|a| !(0..=OLDEST).contains(&a)), Code::AgeAtFirstSanctionOutOfRange, &[Ask::age_at_first_sanction]);
}

/// V7: the current conviction is after birth.
pub fn v7_conviction_after_birth(f: &Facts, faults: &mut Faults) {
    let before = both(f.date_of_birth, f.date_of_current_conviction).is_some_and(|(birth, conviction)| conviction <= birth);
    faults.add_if(before, Code::DateOfCurrentConvictionBeforeDateOfBirth, &[Ask::date_of_current_conviction]);
}

/// V8: the age at the first sanction is at most that at the current conviction.
pub fn v8_first_age_before_conviction(f: &Facts, faults: &mut Faults) {
    if let (Some((birth, conviction)), Answer::Known(first)) = (both(f.date_of_birth, f.date_of_current_conviction), f.age_at_first_sanction) {
        let asks = [Ask::date_of_current_conviction, Ask::age_at_first_sanction];
        faults.add_if(conviction > birth && first_after_conviction(birth.whole_years_until(conviction), first), Code::AgeAtFirstSanctionAfterAgeAtCurrentConviction, &asks);
    }
}

/// V9: the current conviction is at most three months after the assessment.
pub fn v9_conviction_near_assessment(f: &Facts, faults: &mut Faults) {
    let late = both(f.assessment_date, f.date_of_current_conviction).is_some_and(|(assessed, conviction)| too_late(assessed.even(), conviction.even()));
    faults.add_if(late, Code::DateOfCurrentConvictionWithinThreeMonthsOfAssessmentDate, &[Ask::date_of_current_conviction, Ask::assessment_date]);
}

/// V10: a start of follow-up, or a conviction to stand for it.
pub fn v10_followup_required(f: &Facts, faults: &mut Faults) {
    let missing = f.date_at_start_of_followup.known().is_none() && f.date_of_current_conviction.known().is_none();
    faults.add_if(missing, Code::DateOfStartOfFollowupRequired, &[Ask::date_at_start_of_followup]);
}

/// V11: follow-up starts after birth.
pub fn v11_followup_after_birth(f: &Facts, faults: &mut Faults) {
    let before = both(f.date_of_birth, f.date_at_start_of_followup).is_some_and(|(birth, followup)| followup <= birth);
    faults.add_if(before, Code::DateOfStartOfFollowupBeforeDateOfBirth, &[Ask::date_at_start_of_followup]);
}

/// V12: follow-up starts before the person is 110.
pub fn v12_followup_plausible(f: &Facts, faults: &mut Faults) {
    faults.add_if(too_old(f.date_of_birth, f.date_at_start_of_followup), Code::DateOfStartOfFollowupOutOfRange, &[Ask::date_at_start_of_followup]);
}

/// Ours, after V12: where no start of follow-up is given, the conviction stands in for it, before the person is 110. Two digits of a year make
/// somebody of nineteen centuries.
pub fn conviction_plausible(f: &Facts, faults: &mut Faults) {
    let stands_in = f.date_at_start_of_followup.known().is_none();
    faults.add_if(
        stands_in && too_old(f.date_of_birth, f.date_of_current_conviction),
        Code::DateOfStartOfFollowupOutOfRange,
        &[Ask::date_of_birth, Ask::date_of_current_conviction],
    );
}

/// V13: where a drug of the predictor's list is used, the motivation to tackle drug misuse is answered.
pub fn v13_motivation(drugs: &[Ask], f: &Facts, faults: &mut Faults) {
    if f.motivation_to_tackle_drug_misuse.known().is_none() {
        let used: alloc::vec::Vec<Ask> = drugs.iter().copied().filter(|drug| f.says_yes(*drug)).collect_vec();
        faults.add_if(!used.is_empty(), Code::MotivationToTackleDrugMisuseInconsistent, &used);
    }
}

/// The counts of sexual sanctions, in the order in which the services name them.
pub const SEXUAL_COUNTS: [Ask; 4] =
    [Ask::total_indecent_image_sanctions, Ask::total_contact_adult_sexual_sanctions, Ask::total_contact_child_sexual_sanctions, Ask::total_non_contact_sexual_offences];

/// The same counts as numbers.
pub fn sexual_counts(f: &Facts) -> [Option<i32>; 4] {
    [f.total_indecent_image_sanctions, f.total_contact_adult_sexual_sanctions, f.total_contact_child_sexual_sanctions, f.total_non_contact_sexual_offences].map(|n| n.known())
}

/// Whether the sexual predictors are about this person, unless the missing gender or history turns out to say otherwise.
pub fn in_scope(f: &Facts) -> bool {
    about(f.gender == Answer::Known(Sex::Female), f.has_ever_committed_sexual_offence.is_no())
}

/// Whether the person is known to be a man who committed a sexual offence.
pub fn man_with_history(f: &Facts) -> bool {
    f.gender == Answer::Known(Sex::Male) && f.has_ever_committed_sexual_offence.is_yes()
}

/// X1: in scope, every count is given.
pub fn x1_counts(f: &Facts, faults: &mut Faults) {
    if in_scope(f) {
        faults.missing(Code::MissingMandatoryInput, &SEXUAL_COUNTS, |ask| f.answered(ask));
    }
}

/// X2: in scope, all sanctions are 1 to 999.
pub fn x2_sanctions(f: &Facts, faults: &mut Faults) {
    if in_scope(f) {
        v3_sanctions(f, faults);
    }
}

/// X3: in scope, the counts are not all 0, and come to at most all sanctions.
pub fn x3_sum(f: &Facts, faults: &mut Faults) {
    if !in_scope(f) {
        return;
    }
    let counts = sexual_counts(f);
    let none = counts.iter().all(|n| *n == Some(0));
    let sum: i64 = counts.iter().flatten().copied().map(i64::from).sum();
    faults.add_if(none, Code::SexualReoffendingPredictorNoSanctions, &SEXUAL_COUNTS);
    let over = f.total_number_of_sanctions_for_all_offences.known().is_some_and(|all| sum > i64::from(all));
    faults.add_if(!none && over, Code::TotalNumberOfSexualSanctionsOutOfRange, &SEXUAL_COUNTS);
}

/// X4: of a man who committed a sexual offence, the date of the most recent one is given and plausible.
pub fn x4_recent_offence(f: &Facts, faults: &mut Faults) {
    if !man_with_history(f) {
        return;
    }
    let asks = [Ask::date_of_most_recent_sexual_offence];
    let offence = f.date_of_most_recent_sexual_offence;
    faults.add_if(offence.known().is_none(), Code::MissingMandatoryInput, &asks);
    let before = both(f.date_of_birth, offence).is_some_and(|(birth, offence)| offence <= birth);
    faults.add_if(before, Code::DateOfMostRecentSexualOffenceBeforeDateOfBirth, &asks);
    faults.add_if(too_old(f.date_of_birth, offence), Code::DateOfMostRecentSexualOffenceOutOfRange, &asks);
}

/// X5: in scope, follow-up starts before the person is 110.
pub fn x5_followup_plausible(f: &Facts, faults: &mut Faults) {
    if in_scope(f) {
        v12_followup_plausible(f, faults);
    }
}

/// X6: of a person who is no woman and is not known to have committed a sexual offence, no count is other than 0.
pub fn x6_inconsistent(f: &Facts, faults: &mut Faults) {
    if f.gender == Answer::Known(Sex::Female) || f.has_ever_committed_sexual_offence.is_yes() {
        return;
    }
    let offending = SEXUAL_COUNTS.into_iter().zip(sexual_counts(f)).filter(|(_, n)| n.is_some_and(speaks_of_offences)).map(|(ask, _)| ask);
    let mut asks: alloc::vec::Vec<Ask> = offending.collect_vec();
    if !asks.is_empty() {
        asks.insert(0, Ask::has_ever_committed_sexual_offence);
        faults.add_if(true, Code::SexualReoffendingPredictorInconsistentInput, &asks);
    }
}

/// Ours: no count is below 0. The service accepts such a count and gives it no points.
pub fn counts_not_negative(f: &Facts, faults: &mut Faults) {
    let below: alloc::vec::Vec<Ask> = SEXUAL_COUNTS.into_iter().zip(sexual_counts(f)).filter(|(_, n)| n.is_some_and(|n| n < 0)).map(|(ask, _)| ask).collect_vec();
    if !below.is_empty() {
        faults.0.push(Fault::of(Code::SanctionsLessThanZero, &below));
    }
}

/// Of the older predictors: violent sanctions are at most all.
pub fn violent_over_all(f: &Facts, faults: &mut Faults) {
    let (all, violent) = (f.total_number_of_sanctions_for_all_offences, f.total_number_of_violent_sanctions);
    let asks = [Ask::total_number_of_sanctions_for_all_offences, Ask::total_number_of_violent_sanctions];
    faults.add_if(all.known().zip(violent.known()).is_some_and(|(n, v)| v > n), Code::ViolentSanctionGreaterThanTotalSanctions, &asks);
}

/// Of the older predictors: follow-up starts after birth, and not below an age.
pub fn age_at_followup(f: &Facts, youngest: i32, faults: &mut Faults) {
    if let Some((birth, followup)) = both(f.date_of_birth, f.date_at_start_of_followup) {
        let unborn = followup <= birth;
        faults.add_if(unborn, Code::DateOfStartOfFollowupBeforeDateOfBirth, &[Ask::date_at_start_of_followup]);
        let young = !unborn && birth.whole_years_until(followup) < youngest;
        faults.add_if(young, Code::AgeAtStartOfFollowupOutOfRange, &[Ask::date_of_birth, Ask::date_at_start_of_followup]);
    }
}

/// Both dates, where both are given.
pub fn both(a: Answer<Date>, b: Answer<Date>) -> Option<(Date, Date)> {
    a.known().zip(b.known())
}

fn too_old(birth: Answer<Date>, day: Answer<Date>) -> bool {
    both(birth, day).is_some_and(|(birth, day)| day > birth && implausible(birth.whole_years_until(day)))
}
