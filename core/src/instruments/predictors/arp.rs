//! All reoffending predictor (ARP), edition hmpps-2026-08: per cent likelihood of any proven reoffending within two years, for everyone.
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
pub const SOURCE: &str = "hmpps-arns-risk-actuarial-api 016919c (4 August 2026), AllReoffendingPredictorStatic and AllReoffendingPredictorDynamic";

model! {
    /// All reoffending within two years, static.
    STATIC, static_terms, static_multiplied, static_offence: [f64; 11] = "arp.static", "Log-odds of all reoffending within two years, static";
    past {
    twoYearInterceptWeight: two_year_intercept "Intercept_2" 5.01702292499072;
    ageGenderPolynomialWeight:
        age_at_start_of_followup_male "maleaai" -0.142428460338541,
        age_at_start_of_followup_squared_male "maleaaiaai" 0.0011000413899151,
        age_at_start_of_followup_cubed_male "maleaaiaaiaai" 0.0000198538471606,
        age_at_start_of_followup_fourth_power_male "maleaaiaaiaaiaai" -0.0000002648918335,
        age_at_start_of_followup_female "aaifemale" -0.0175014516689226,
        age_at_start_of_followup_squared_female "aaiaaifemale" 0.0001625346907234,
        age_at_start_of_followup_cubed_female "aaiaaiaaifemale" 0.0000003645241305,
        age_at_start_of_followup_fourth_power_female "aaiaaiaaiaaifemale" -0.0000000746220588;
    genderWeight: female "female" -2.95224200717183;
    offenceGroupWeight:;
    firstSanctionWeight: exactly_one_sanction "firstsanction" -3.94357049933093;
    secondSanctionWeight: exactly_two_sanctions "secondsanction" -3.06189212045904;
    totalNumberOfSanctionsForAllOffencesWeight: per_sanction "ogrs3_sanctionoccasions" -0.0042757301284995;
    secondSanctionGapWeight:
        years_between_first_and_second_sanction_male "malesecondsanctionyearssincefirs" -0.0432051839161834,
        years_between_first_and_second_sanction_female "femalesecondsanctionyearssincefi" -0.0427998315841607;
    offenceFreeMonthsWeight:
        offence_free_months "ofm" -0.0762086223169624,
        offence_free_months_squared "ofmofm" 0.0016230134182902,
        offence_free_months_cubed "ofmofmofm" 0.0000224473135387,
        offence_free_months_fourth_power "ofmofmofmofm" -0.0000012808638685;
    copasScore:
        three_plus_sanctions_log_sanction_rate_male "malethreeplussanctionsogrs4g_rat" 1.55298303083717,
        three_plus_sanctions_log_sanction_rate_female "femalethreeplussanctionsogrs4g_r" 1.01980307124196;
    copasScoreSquared:
        three_plus_sanctions_log_sanction_rate_squared_male "malethreeplussanctionsogrs4g_rao" 0.129334968245905,
        three_plus_sanctions_log_sanction_rate_squared_female "femalethreeplussanctionsogrs4g_o" -0.039439197041062;
    }
    present {}
    offences {
        BurglaryDomestic 0.155944202809011;
        BurglaryOther 0.2060248043228;
        Drunkenness 0.587490417262633;
        DrinkDriving -0.264724530382273;
        MotoringOffences -0.0439980822830184;
        VehicleRelatedTheft 0.173405416410866;
        FraudAndForgery -0.434791453303048;
        WelfareFraud -1.15395495579948;
        DrugImportExportOrProduction -0.468252524851408;
        DrugPossessionOrSupply 0.0204101986121863;
        ViolenceAgainstThePersonAbhPlus -0.110075583936778;
        ViolenceAgainstThePersonSubAbh -0.110075583936778;
        PublicOrderAndHarrassment 0.0854410288820027;
        WeaponsNonFirearm -0.110075583936778;
        FirearmsMostSerious -0.110075583936778;
        FirearmsOther -0.110075583936778;
        HandlingStolenGoods 0.088414958679896;
        CriminalDamage 0.12167599899735;
        AcquisitiveViolence -0.119211282701221;
        OtherOffences 0.0384434393037725;
        AbscondingOrBail 0.325485504296161;
        SexualAgainstChild 0.111620464721896;
        SexualNotAgainstChild 0.169969798103235;
        TheftNonMotor 0.462548123919817;
    }
}

model! {
    /// All reoffending within two years, dynamic.
    DYNAMIC, dynamic_terms, dynamic_multiplied, dynamic_offence: [f64; 32] = "arp.dynamic", "Log-odds of all reoffending within two years, dynamic";
    past {
    twoYearInterceptWeight: two_year_intercept "Intercept_2" 3.83654148692014;
    ageGenderPolynomialWeight:
        age_at_start_of_followup_male "maleaai" -0.110202179628585,
        age_at_start_of_followup_squared_male "maleaaiaai" 0.0006726723443858,
        age_at_start_of_followup_cubed_male "maleaaiaaiaai" 0.0000138719445957,
        age_at_start_of_followup_fourth_power_male "maleaaiaaiaaiaai" -0.0000001610775422,
        age_at_start_of_followup_female "aaifemale" -0.0097677485919972,
        age_at_start_of_followup_squared_female "aaiaaifemale" 0.000126702732348,
        age_at_start_of_followup_cubed_female "aaiaaiaaifemale" -0.0000006094926795,
        age_at_start_of_followup_fourth_power_female "aaiaaiaaiaaifemale" -0.0000000713415862;
    genderWeight: female "female" -2.68801056322021;
    offenceGroupWeight:;
    firstSanctionWeight: exactly_one_sanction "firstsanction" -3.39824378336932;
    secondSanctionWeight: exactly_two_sanctions "secondsanction" -2.60344581288004;
    totalNumberOfSanctionsForAllOffencesWeight: per_sanction "ogrs3_sanctionoccasions" -0.0030262875646805;
    secondSanctionGapWeight:
        years_between_first_and_second_sanction_male "malesecondsanctionyearssincefirs" -0.0319725028712099,
        years_between_first_and_second_sanction_female "femalesecondsanctionyearssincefi" -0.0311412361734414;
    offenceFreeMonthsWeight:
        offence_free_months "ofm" -0.0531180383905312,
        offence_free_months_squared "ofmofm" 0.0004075218530422;
    copasScore:
        three_plus_sanctions_log_sanction_rate_male "malethreeplussanctionsogrs4g_rat" 1.24540523044696,
        three_plus_sanctions_log_sanction_rate_female "femalethreeplussanctionsogrs4g_r" 0.829951359317464;
    copasScoreSquared:
        three_plus_sanctions_log_sanction_rate_squared_male "malethreeplussanctionsogrs4g_rao" 0.0801894262854395,
        three_plus_sanctions_log_sanction_rate_squared_female "femalethreeplussanctionsogrs4g_o" -0.0430018109602918;
    }
    present {
    suitableAccommodationWeight: suitability_of_accommodation "S3Q4" 0.0848049158355753;
    unemployedWeight: unemployed "S4Q2" 0.0317783733809377;
    liveInRelationshipWeight: live_in_relationship "S3Q2_PARTNER" -0.266331545877519;
    relationshipQualityWeight: relationship_quality "S6Q4" 0.0364051885005138;
    multiplicativeRelationshipWeight: live_in_relationship_quality_interaction "S3Q2_PARTNERS6Q4" 0.141655261924428;
    domesticViolenceWeight: evidence_of_domestic_abuse "S6Q7_PERP" 0.0635669196833949;
    regularOffendingActivitiesWeight: regular_offending_activities "S7Q2" 0.126491602592029;
    drugMotivationWeight: motivation_to_tackle_drug_misuse "S8Q8" 0.08615424993393;
    chronicDrinkingProblemsWeight: chronic_drinking "S9Q1" 0.0745006703601772;
    bingeDrinkingProblemsWeight: binge_drinking "S9Q2" 0.0338427436465108;
    impulsivityProblemsWeight: impulsivity "S11Q2" 0.0421988370095297;
    proCriminalAttitudesWeight: pro_criminal_attitudes "S12Q1" 0.0439083095441417;
    heroinUsageWeight: heroin "heroin" 0.182096496867273;
    otherOpiateUsageWeight: other_opiate "otheropiate" 0.17892958261215;
    crackCocaineUsageWeight: crack_cocaine "crack" 0.109095964190426;
    powderCocaineUsageWeight: powder_cocaine "cokepowder" 0.0605135470691152;
    misusedPrescriptionDrugUsageWeight: misused_prescription_drugs "prescribed" 0.0252240614607483;
    benzodiazepinesUsageWeight: benzodiazepines "benzo" 0.0764353348164513;
    cannabisUsageWeight: cannabis "cannabis" 0.049300440360878;
    steroidUsageWeight: steroids "steroid" 0.202231737251706;
    otherDrugUsageWeight: other_drugs "otherdrug_code_iln" 0.0267794308651123;
    }
    offences {
        BurglaryDomestic 0.153587984043406;
        BurglaryOther 0.222442735978286;
        Drunkenness 0.523303164370094;
        DrinkDriving -0.196918572042409;
        MotoringOffences 0.0730361702901059;
        VehicleRelatedTheft 0.164192212478264;
        FraudAndForgery -0.322533218006326;
        WelfareFraud -0.841992532871743;
        DrugImportExportOrProduction -0.437670727296335;
        DrugPossessionOrSupply 0.0049716912817919;
        ViolenceAgainstThePersonAbhPlus -0.171350876457525;
        ViolenceAgainstThePersonSubAbh -0.171350876457525;
        PublicOrderAndHarrassment 0.0629726265569029;
        WeaponsNonFirearm -0.171350876457525;
        FirearmsMostSerious -0.171350876457525;
        FirearmsOther -0.171350876457525;
        HandlingStolenGoods 0.155377725974202;
        CriminalDamage 0.0250113803601321;
        AcquisitiveViolence -0.177705019766066;
        OtherOffences 0.0971157179525287;
        AbscondingOrBail 0.236777685679456;
        SexualAgainstChild 0.0175628084853824;
        SexualNotAgainstChild 0.0919115743401314;
        TheftNonMotor 0.428689161915978;
    }
}

/// The band of the percentage in hundredths.
pub static BANDS: Steps<Likelihood> = steps!("arp.band", "Band of the percentage", "hundredths of a per cent", 9999, SOURCE, Confirmed;
    0 => Likelihood::Low, "0.00 to 49.99";
    5000 => Likelihood::Medium, "50.00 to 74.99";
    7500 => Likelihood::High, "75.00 to 89.99";
    9000 => Likelihood::VeryHigh, "90.00 to 99.99";
);

/// All reoffending predictor, hmpps-2026-08.
pub struct Arp;

impl Logistic for Arp {
    const REQUIRED: &'static [Ask] = &[
        Ask::assessment_date,
        Ask::date_of_birth,
        Ask::date_of_current_conviction,
        Ask::age_at_first_sanction,
        Ask::gender,
        Ask::current_offence_code,
        Ask::total_number_of_sanctions_for_all_offences,
    ];
    const DYNAMIC: &'static [Ask] = &[
        Ask::suitability_of_accommodation,
        Ask::is_unemployed,
        Ask::current_relationship_with_partner,
        Ask::evidence_of_domestic_abuse,
        Ask::current_relationship_status,
        Ask::regular_offending_activities,
        Ask::current_alcohol_use_problems,
        Ask::excessive_alcohol_use,
        Ask::impulsivity_problems,
        Ask::pro_criminal_attitudes,
    ];
    const OPTIONAL: &'static [Ask] = &[
        Ask::motivation_to_tackle_drug_misuse,
        Ask::has_heroin_usage,
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
    ];
    const DRUGS: &'static [Ask] = &[
        Ask::has_heroin_usage,
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
    ];
    const CHECKS: &'static [checks::Check] = &[
        checks::v7_conviction_after_birth,
        checks::v8_first_age_before_conviction,
        checks::v9_conviction_near_assessment,
        checks::v6_first_age,
        checks::v5_offence,
        checks::v3_sanctions,
        checks::v10_followup_required,
        checks::v11_followup_after_birth,
        checks::v12_followup_plausible,
    ];
    const ADDED: AddedYears = AddedYears { sanction_rate: 26, violent_rate: 0 };
    two_models!();
}

impl Told for Arp {
    const ID: &'static str = "arp";
    const SOURCE: &'static str = SOURCE;
    const PREDICTS: &'static str = "any proven reoffending within two years of the start of follow-up";
    const DOES_NOT_PREDICT: &'static str = "how serious an offence would be, whom it would harm, or when within the two years";
    const RULES: &'static [Rule] = &[
        Rule {
            id: "arp.static",
            text: "a static score needs every static fact; a dynamic answer that is missing gives the static form, which is the source's own fall-back",
            source: SOURCE,
            status: Status::Confirmed,
        },
        Rule {
            id: "arp.dynamic",
            text: "the dynamic form, where every dynamic question is answered; a drug that is not answered counts as not used, and motivation that is not answered as full; a drug that is used asks for the motivation",
            source: SOURCE,
            status: Status::Confirmed,
        },
    ];
    const EXAMPLE: &'static str = r#"{"assessment_date": "2026-02-10", "gender": "male", "date_of_birth": "1985-03-14", "date_of_current_conviction": "2025-06-20", "date_at_start_of_followup": "2025-09-05", "total_number_of_sanctions_for_all_offences": 9, "total_number_of_violent_sanctions": 3, "age_at_first_sanction": 17, "current_offence_code": "04600", "suitability_of_accommodation": "some_problems", "is_unemployed": true, "current_alcohol_use_problems": "some_problems", "current_relationship_with_partner": "significant_problems", "current_relationship_status": "in_relationship_living_together", "evidence_of_domestic_abuse": true, "regular_offending_activities": "significant_problems", "excessive_alcohol_use": "significant_problems", "impulsivity_problems": "some_problems", "motivation_to_tackle_drug_misuse": "partial_motivation", "has_heroin_usage": true, "has_crack_cocaine_usage": true, "has_cannabis_usage": true, "has_ketamine_usage": true, "has_spice_usage": true, "pro_criminal_attitudes": "significant_problems"}"#;
}

impl Instrument for Arp {
    const ID: &'static str = "arp";
    const EDITION: &'static str = "hmpps-2026-08";
    const TITLE: &'static str = "All reoffending predictor (ARP)";
    const SUMMARY: &'static str = "per cent likelihood of any proven reoffending within two years, static or dynamic";
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
