//! Violent reoffending predictor (VRP), edition hmpps-2026-08: per cent likelihood of proven violent reoffending within two years, for everyone.
//! Reads facts, touches nothing else.

use super::checks;
use super::facts::{Ask, Facts, Variant};
use super::logistic::{Logistic, two_models};
use super::model::model;
use super::percentage::{self, Told};
use super::reads;
use super::values::{AddedYears, Past, Present};
use crate::instrument::Instrument;
use crate::instruments::Likelihood;
use crate::options::Options;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::sheet::{Rule, Sheet};
use crate::table::Steps;

/// Where the numbers stand.
pub const SOURCE: &str = "hmpps-arns-risk-actuarial-api 016919c (4 August 2026), ViolentReoffendingPredictorStatic and ViolentReoffendingPredictorDynamic";

model! {
    /// Violent reoffending within two years, static.
    STATIC, static_terms, static_multiplied, static_offence: [f64; 14] = "vrp.static", "Log-odds of violent reoffending within two years, static";
    past {
    twoYearInterceptWeight: two_year_intercept "Intercept_2" 3.12324433235579;
    ageGenderPolynomialWeight:
        age_at_start_of_followup_male "maleaai" -0.104477239763612,
        age_at_start_of_followup_squared_male "maleaaiaai" 0.0008606154365776,
        age_at_start_of_followup_cubed_male "maleaaiaaiaai" 0.000013815779629,
        age_at_start_of_followup_fourth_power_male "maleaaiaaiaaiaai" -0.0000001960154357,
        age_at_start_of_followup_female "aaifemale" -0.0151569773369266,
        age_at_start_of_followup_squared_female "aaiaaifemale" -0.0000517057104954,
        age_at_start_of_followup_cubed_female "aaiaaiaaifemale" -0.0000007587337191,
        age_at_start_of_followup_fourth_power_female "aaiaaiaaiaaifemale" 0.0000000203053155;
    genderWeight: female "female" -1.84281451035478;
    offenceGroupWeight:;
    firstSanctionWeight: exactly_one_sanction "firstsanction" -1.90092364059771;
    secondSanctionWeight: exactly_two_sanctions "secondsanction" -1.10995084554834;
    totalNumberOfSanctionsForAllOffencesWeight: per_sanction "ogrs3_sanctionoccasions" -0.0067658067744931;
    secondSanctionGapWeight:
        years_between_first_and_second_sanction_male "malesecondsanctionyearssincefirs" -0.0517946785377468,
        years_between_first_and_second_sanction_female "femalesecondsanctionyearssincefi" -0.0524808327112117;
    neverViolentWeight:
        never_violent_male "maleneverviolent" -2.19912021141319,
        never_violent_female "femaleneverviolent" -2.8090905835064;
    onceViolentWeight: exactly_one_violent_sanction "onceviolent" 0.164824968220639;
    totalNumberOfViolentSanctionsWeight: per_violent_sanction "ogrs3_ovp_sanct" 0.0185294325031695;
    offenceFreeMonthsWeight:
        offence_free_months "ofm" -0.073627004774941,
        offence_free_months_squared "ofmofm" 0.0015286971037078,
        offence_free_months_cubed "ofmofmofm" 0.0000095033186151,
        offence_free_months_fourth_power "ofmofmofmofm" -0.0000008860433091;
    copasScore:
        three_plus_sanctions_log_sanction_rate_male "malethreeplussanctionsogrs4v_rat" 0.620598396891494,
        three_plus_sanctions_log_sanction_rate_female "femalethreeplussanctionsogrs4v_r" 0.507851479286236;
    copasViolentOffencesScore: log_violent_sanction_rate "ogrs4v_rate_violent" 0.522272685793084;
    }
    present {}
    offences {
        BurglaryDomestic 0.189290151743428;
        BurglaryOther 0.152185842790808;
        Drunkenness 0.897225111715064;
        DrinkDriving -0.0955339743007365;
        MotoringOffences -0.184914428055833;
        VehicleRelatedTheft 0.165882021264931;
        FraudAndForgery -0.362999252067375;
        WelfareFraud -0.987504454326342;
        DrugImportExportOrProduction -0.422720654391483;
        DrugPossessionOrSupply -0.0876488981693274;
        ViolenceAgainstThePersonAbhPlus 0.109809951520084;
        ViolenceAgainstThePersonSubAbh 0.109809951520084;
        PublicOrderAndHarrassment 0.356342355096462;
        WeaponsNonFirearm 0.109809951520084;
        FirearmsMostSerious 0.109809951520084;
        FirearmsOther 0.109809951520084;
        HandlingStolenGoods 0.0120019188396128;
        CriminalDamage 0.371503082545136;
        AcquisitiveViolence -0.0032926198476618;
        OtherOffences 0.0998951874967628;
        AbscondingOrBail 0.351192370764659;
        SexualAgainstChild -0.930849896127774;
        SexualNotAgainstChild -0.159028472471635;
        TheftNonMotor 0.260179775875471;
    }
}

model! {
    /// Violent reoffending within two years, dynamic.
    DYNAMIC, dynamic_terms, dynamic_multiplied, dynamic_offence: [f64; 35] = "vrp.dynamic", "Log-odds of violent reoffending within two years, dynamic";
    past {
    twoYearInterceptWeight: two_year_intercept "Intercept_2" 1.81687448362791;
    ageGenderPolynomialWeight:
        age_at_start_of_followup_male "maleaai" -0.0645236564493287,
        age_at_start_of_followup_squared_male "maleaaiaai" 0.0004644696772777,
        age_at_start_of_followup_female "aaifemale" -0.0106819944976555,
        age_at_start_of_followup_squared_female "aaiaaifemale" -0.0000220033910434,
        age_at_start_of_followup_cubed_female "aaiaaiaaifemale" -0.0000003141984277,
        age_at_start_of_followup_fourth_power_female "aaiaaiaaiaaifemale" -0.0000000174402455;
    genderWeight: female "female" -1.47587262099647;
    offenceGroupWeight:;
    firstSanctionWeight: exactly_one_sanction "firstsanction" -1.84616323808687;
    secondSanctionWeight: exactly_two_sanctions "secondsanction" -1.08289822438739;
    totalNumberOfSanctionsForAllOffencesWeight: per_sanction "ogrs3_sanctionoccasions" -0.0068338285932122;
    secondSanctionGapWeight:
        years_between_first_and_second_sanction_male "malesecondsanctionyearssincefirs" -0.0448978159143418,
        years_between_first_and_second_sanction_female "femalesecondsanctionyearssincefi" -0.036873809313859;
    neverViolentWeight:
        never_violent_male "maleneverviolent" -1.72067702170194,
        never_violent_female "femaleneverviolent" -2.24064936845545;
    onceViolentWeight: exactly_one_violent_sanction "onceviolent" 0.158357795142317;
    totalNumberOfViolentSanctionsWeight: per_violent_sanction "ogrs3_ovp_sanct" 0.0143780957599777;
    offenceFreeMonthsWeight:
        offence_free_months "ofm" -0.0527396206616632,
        offence_free_months_squared "ofmofm" 0.0004145060463894;
    copasScore:
        three_plus_sanctions_log_sanction_rate_male "malethreeplussanctionsogrs4v_rat" 0.599255596112212,
        three_plus_sanctions_log_sanction_rate_female "femalethreeplussanctionsogrs4v_r" 0.477448279367104;
    copasViolentOffencesScore: log_violent_sanction_rate "ogrs4v_rate_violent" 0.417038098120116;
    }
    present {
    suitableAccommodationWeight: suitability_of_accommodation "S3Q4" 0.105430245512805;
    unemployedWeight: unemployed "S4Q2" 0.0331815664323161;
    liveInRelationshipWeight: live_in_relationship "S3Q2_PARTNER" -0.257910738309657;
    relationshipQualityWeight: relationship_quality "S6Q4" 0.0289758277705754;
    multiplicativeRelationshipWeight: live_in_relationship_quality_interaction "S3Q2_PARTNERS6Q4" 0.117527515244771;
    domesticViolenceWeight: evidence_of_domestic_abuse "S6Q7_PERP" 0.108473730672409;
    regularOffendingActivitiesWeight: regular_offending_activities "S7Q2" 0.0655491304584261;
    drugMotivationWeight: motivation_to_tackle_drug_misuse "S8Q8" 0.0566501342651779;
    chronicDrinkingProblemsWeight: chronic_drinking "S9Q1" 0.122533179215598;
    bingeDrinkingProblemsWeight: binge_drinking "S9Q2" 0.0981126172766304;
    impulsivityProblemsWeight: impulsivity "S11Q2" 0.0323581330157977;
    temperControlWeight: temper_control "S11Q4" 0.091904896744703;
    methadoneUsageWeight: methadone "methadone" 0.0576906845544844;
    otherOpiateUsageWeight: other_opiate "otheropiate" 0.0753935224854228;
    crackCocaineUsageWeight: crack_cocaine "crack" 0.0902595215602798;
    powderCocaineUsageWeight: powder_cocaine "cokepowder" 0.087313111600886;
    misusedPrescriptionDrugUsageWeight: misused_prescription_drugs "prescribed" 0.139018812980245;
    benzodiazepinesUsageWeight: benzodiazepines "benzo" 0.0587469123708279;
    cannabisUsageWeight: cannabis "cannabis" 0.001864706197971;
    steroidUsageWeight: steroids "steroid" 0.342197551153158;
    otherDrugUsageWeight: other_drugs "otherdrug_code_iln" 0.150053208890266;
    }
    offences {
        BurglaryDomestic 0.235304808003462;
        BurglaryOther 0.191809657473981;
        Drunkenness 0.832786589840741;
        DrinkDriving -0.0243380584056904;
        MotoringOffences -0.0219990134288181;
        VehicleRelatedTheft 0.200392887919135;
        FraudAndForgery -0.215055195882386;
        WelfareFraud -0.937073522898054;
        DrugImportExportOrProduction -0.310067077915746;
        DrugPossessionOrSupply -0.0226462288920859;
        ViolenceAgainstThePersonAbhPlus 0.077028816727511;
        ViolenceAgainstThePersonSubAbh 0.077028816727511;
        PublicOrderAndHarrassment 0.348649087179239;
        WeaponsNonFirearm 0.077028816727511;
        FirearmsMostSerious 0.077028816727511;
        FirearmsOther 0.077028816727511;
        HandlingStolenGoods 0.160583400555203;
        CriminalDamage 0.302881895872264;
        AcquisitiveViolence 0.0442727884290873;
        OtherOffences 0.186300883246964;
        AbscondingOrBail 0.332310036782829;
        SexualAgainstChild -0.994785930428512;
        SexualNotAgainstChild -0.249001167005262;
        TheftNonMotor 0.257081681109148;
    }
}

/// The band of the percentage in hundredths.
pub static BANDS: Steps<Likelihood> = steps!("vrp.band", "Band of the percentage", "hundredths of a per cent", 9999, SOURCE, Confirmed;
    0 => Likelihood::Low, "0.00 to 29.99";
    3000 => Likelihood::Medium, "30.00 to 59.99";
    6000 => Likelihood::High, "60.00 to 79.99";
    8000 => Likelihood::VeryHigh, "80.00 to 99.99";
);

/// Violent reoffending predictor, hmpps-2026-08.
pub struct Vrp;

impl Logistic for Vrp {
    const REQUIRED: &'static [Ask] = &[
        Ask::assessment_date,
        Ask::date_of_birth,
        Ask::date_of_current_conviction,
        Ask::age_at_first_sanction,
        Ask::gender,
        Ask::current_offence_code,
        Ask::total_number_of_sanctions_for_all_offences,
        Ask::total_number_of_violent_sanctions,
    ];
    const DYNAMIC: &'static [Ask] = &[
        Ask::suitability_of_accommodation,
        Ask::is_unemployed,
        Ask::current_relationship_with_partner,
        Ask::evidence_of_domestic_abuse,
        Ask::current_relationship_status,
        Ask::regular_offending_activities,
        Ask::motivation_to_tackle_drug_misuse,
        Ask::current_alcohol_use_problems,
        Ask::excessive_alcohol_use,
        Ask::impulsivity_problems,
        Ask::temper_control,
    ];
    const OPTIONAL: &'static [Ask] = &[
        Ask::has_other_opiate_usage,
        Ask::has_crack_cocaine_usage,
        Ask::has_powder_cocaine_usage,
        Ask::has_misused_prescription_drug_usage,
        Ask::has_benzodiazepines_usage,
        Ask::has_cannabis_usage,
        Ask::has_steroids_usage,
        Ask::has_other_drugs_usage,
        Ask::has_ketamine_usage,
        Ask::has_spice_usage,
        Ask::has_hallucinogens_usage,
        Ask::has_solvents_usage,
        Ask::has_methadone_usage,
    ];
    const DRUGS: &'static [Ask] = &[
        Ask::has_other_opiate_usage,
        Ask::has_crack_cocaine_usage,
        Ask::has_powder_cocaine_usage,
        Ask::has_misused_prescription_drug_usage,
        Ask::has_benzodiazepines_usage,
        Ask::has_cannabis_usage,
        Ask::has_steroids_usage,
        Ask::has_other_drugs_usage,
        Ask::has_ketamine_usage,
        Ask::has_spice_usage,
        Ask::has_hallucinogens_usage,
        Ask::has_solvents_usage,
        Ask::has_methadone_usage,
    ];
    const CHECKS: &'static [checks::Check] = &[
        checks::v6_first_age,
        checks::v3_sanctions,
        checks::v4_violent,
        checks::v5_offence,
        checks::v7_conviction_after_birth,
        checks::v8_first_age_before_conviction,
        checks::v9_conviction_near_assessment,
        checks::v10_followup_required,
        checks::v11_followup_after_birth,
        checks::v12_followup_plausible,
    ];
    const ADDED: AddedYears = AddedYears { sanction_rate: 12, violent_rate: 30 };
    two_models!();
}

impl Told for Vrp {
    const ID: &'static str = "vrp";
    const SOURCE: &'static str = SOURCE;
    const PREDICTS: &'static str = "proven violent reoffending within two years of the start of follow-up";
    const DOES_NOT_PREDICT: &'static str = "how serious the violence would be, whom it would harm, or offences without violence";
    const RULES: &'static [Rule] = &[
        Rule {
            id: "vrp.static",
            text: "a static score needs every static fact; a dynamic answer that is missing gives the static form, which is the source's own fall-back",
            source: SOURCE,
            status: Status::Confirmed,
        },
        Rule {
            id: "vrp.dynamic",
            text: "the dynamic form, where every dynamic question is answered; the motivation to tackle drug misuse must be answered; a drug that is not answered counts as not used",
            source: SOURCE,
            status: Status::Confirmed,
        },
    ];
    const EXAMPLE: &'static str = r#"{"assessment_date": "2026-02-10", "gender": "male", "date_of_birth": "1985-03-14", "date_of_current_conviction": "2025-06-20", "date_at_start_of_followup": "2025-09-05", "total_number_of_sanctions_for_all_offences": 9, "total_number_of_violent_sanctions": 3, "age_at_first_sanction": 17, "current_offence_code": "04600", "suitability_of_accommodation": "some_problems", "is_unemployed": true, "current_alcohol_use_problems": "some_problems", "current_relationship_with_partner": "significant_problems", "current_relationship_status": "in_relationship_living_together", "evidence_of_domestic_abuse": true, "regular_offending_activities": "significant_problems", "excessive_alcohol_use": "significant_problems", "impulsivity_problems": "some_problems", "motivation_to_tackle_drug_misuse": "partial_motivation", "has_crack_cocaine_usage": true, "has_methadone_usage": true, "has_cannabis_usage": true, "has_ketamine_usage": true, "has_spice_usage": true, "temper_control": "some_problems"}"#;
}

impl Instrument for Vrp {
    const ID: &'static str = "vrp";
    const EDITION: &'static str = "hmpps-2026-08";
    const TITLE: &'static str = "Violent reoffending predictor (VRP)";
    const SUMMARY: &'static str = "per cent likelihood of proven violent reoffending within two years, static or dynamic";
    type Facts = Facts;

    fn reads(question: &str) -> bool {
        reads::has(percentage::reads::<Self>(), question)
    }

    fn check(f: &Facts, problems: &mut Problems) {
        percentage::check::<Self>(f, problems);
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        percentage::answer::<Self>(f, options)
    }

    fn sheet() -> Sheet {
        percentage::sheet::<Self>()
    }
}
