//! Serious violent reoffending predictor (SVRP), edition hmpps-2026-08: per cent likelihood of proven serious violent reoffending within two years, for everyone.
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
pub const SOURCE: &str = "hmpps-arns-risk-actuarial-api 016919c (4 August 2026), SeriousViolentReoffendingPredictorStatic and SeriousViolentReoffendingPredictorDynamic";

model! {
    /// Serious violent reoffending within two years, static.
    STATIC, static_terms, static_multiplied, static_offence: [f64; 14] = "svrp.static", "Log-odds of serious violent reoffending within two years, static";
    past {
    twoYearInterceptWeight: two_year_intercept "Intercept_2" -0.970734555223987;
    ageGenderPolynomialWeight:
        age_at_start_of_followup_male "maleaai" -0.035211251525685,
        age_at_start_of_followup_squared_male "maleaaiaai" -0.0002101460036267,
        age_at_start_of_followup_female "aaifemale" -0.0194307797540929,
        age_at_start_of_followup_squared_female "aaiaaifemale" -0.0000241385941049;
    genderWeight: female "female" -1.55855151937225;
    offenceGroupWeight:;
    firstSanctionWeight: exactly_one_sanction "firstsanction" -2.3335499201698;
    secondSanctionWeight: exactly_two_sanctions "secondsanction" -1.36161428849118;
    totalNumberOfSanctionsForAllOffencesWeight: per_sanction "ogrs3_sanctionoccasions" -0.0250462590018653;
    secondSanctionGapWeight:
        years_between_first_and_second_sanction_male "malesecondsanctionyearssincefirs" -0.117956562302911,
        years_between_first_and_second_sanction_female "femalesecondsanctionyearssincefi" -0.0402256071602197;
    offenceFreeMonthsWeight:
        offence_free_months "ofm" -0.0318548411238394,
        offence_free_months_squared "ofmofm" 0.0002165688028517,
        offence_free_months_cubed "ofmofmofm" 0.0000046604929835,
        offence_free_months_fourth_power "ofmofmofmofm" -0.000000152324083;
    copasScore:
        three_plus_sanctions_log_sanction_rate_male "malethreeplussanctionsogrs4v_rat" 0.936944231003216,
        three_plus_sanctions_log_sanction_rate_female "femalethreeplussanctionsogrs4v_r" 0.853626611755616;
    neverViolentWeight:
        never_violent_male "maleneverviolent" -1.5382238276355,
        never_violent_female "femaleneverviolent" -2.33948463970808;
    onceViolentWeight: exactly_one_violent_sanction "onceviolent" -0.0013488533112443;
    violentSanctionsWeight: per_violent_sanction "ogrs3_ovp_sanct" 0.0141947749755811;
    violenceRateWeight: log_violent_sanction_rate "ogrs4v_rate_violent" 0.250478471909382;
    }
    present {}
    offences {
        BurglaryDomestic 0.427440297941078;
        BurglaryOther 0.283654004619677;
        Drunkenness -0.169817158710549;
        DrinkDriving -0.0870700781552191;
        MotoringOffences 0.0805237507490763;
        VehicleRelatedTheft 0.286214108247545;
        FraudAndForgery -0.0932918356073765;
        WelfareFraud -2.75700217295462;
        DrugImportExportOrProduction -0.151563625759297;
        DrugPossessionOrSupply 0.196404663980207;
        ViolenceAgainstThePersonAbhPlus 0.0914232846880801;
        ViolenceAgainstThePersonSubAbh 0.0881806276607277;
        PublicOrderAndHarrassment -0.102680989477238;
        WeaponsNonFirearm 0.4050968835329157;
        FirearmsMostSerious -0.0211330064692993;
        FirearmsOther 0.3539581212971587;
        HandlingStolenGoods 0.20156598193072;
        CriminalDamage 0.254391121973677;
        AcquisitiveViolence 0.34905826404493;
        OtherOffences 0.175156031546492;
        AbscondingOrBail 0.361929924513904;
        SexualAgainstChild -0.269534814977957;
        SexualNotAgainstChild -0.481426313870417;
        TheftNonMotor -0.126315026107379;
    }
}

model! {
    /// Serious violent reoffending within two years, dynamic.
    DYNAMIC, dynamic_terms, dynamic_multiplied, dynamic_offence: [f64; 29] = "svrp.dynamic", "Log-odds of serious violent reoffending within two years, dynamic";
    past {
    twoYearInterceptWeight: two_year_intercept "Intercept_2" -1.70588696906607;
    ageGenderPolynomialWeight:
        age_at_start_of_followup_male "maleaai" -0.0343861125060411,
        age_at_start_of_followup_squared_male "maleaaiaai" -0.0002060693939063,
        age_at_start_of_followup_female "aaifemale" -0.0215931881507551,
        age_at_start_of_followup_squared_female "aaiaaifemale" -0.0000539574087783;
    genderWeight: female "female" -1.609748656497;
    offenceGroupWeight:;
    firstSanctionWeight: exactly_one_sanction "firstsanction" -2.26703484992352;
    secondSanctionWeight: exactly_two_sanctions "secondsanction" -1.17946726635964;
    totalNumberOfSanctionsForAllOffencesWeight: per_sanction "ogrs3_sanctionoccasions" -0.025992075782348;
    secondSanctionGapWeight:
        years_between_first_and_second_sanction_male "malesecondsanctionyearssincefirs" -0.0967640128116584,
        years_between_first_and_second_sanction_female "femalesecondsanctionyearssincefi" -0.1712941019545757;
    offenceFreeMonthsWeight:
        offence_free_months "ofm" -0.029248960074744,
        offence_free_months_squared "ofmofm" 0.0003119515647398,
        offence_free_months_cubed "ofmofmofm" 0.0000022269607594,
        offence_free_months_fourth_power "ofmofmofmofm" -0.0000002955293324;
    copasScore:
        three_plus_sanctions_log_sanction_rate_male "malethreeplussanctionsogrs4v_rat" 0.858101289182386,
        three_plus_sanctions_log_sanction_rate_female "femalethreeplussanctionsogrs4v_r" 0.848200474467235;
    neverViolentWeight:
        never_violent_male "maleneverviolent" -1.09871100777043,
        never_violent_female "femaleneverviolent" -1.36716291233552;
    onceViolentWeight: exactly_one_violent_sanction "onceviolent" 0.077746849480619;
    violentSanctionsWeight: per_violent_sanction "ogrs3_ovp_sanct" 0.006532999224634;
    violenceRateWeight: log_violent_sanction_rate "ogrs4v_rate_violent" 0.165137054547059;
    }
    present {
    offenceInvolveCarryingOrUsingWeaponsWeight: offence_involved_carrying_or_using_weapon "S2Q2A" 0.385215247009075;
    suitableAccommodationWeight: suitability_of_accommodation "S3Q4" 0.0442239531567977;
    unemployedWeight: unemployed "S4Q2" 0.0734628466183293;
    chronicDrinkingProblemsWeight: chronic_drinking "S9Q1" 0.0765545992903705;
    temperControlWeight: temper_control "S11Q4" 0.124207407357376;
    proCriminalAttitudesWeight: pro_criminal_attitudes "S12Q1" 0.0982315473681468;
    pastHomicideOffenceWeight: past_homicide "pasthomicide" 0.355308819798017;
    pastWoundingGrievousBodilyHarmOffenceWeight: past_wounding_gbh "pastwoundinggbh" 0.399845826788494;
    pastKidnappingOffenceWeight: past_kidnapping "pastkidnap" 0.534510912919277;
    pastFirearmsOffenceWeight: past_firearms "pastfirearm" 0.780403925884582;
    pastRobberyOffenceWeight: past_robbery "pastrobbery" 0.290562230335504;
    pastAggravatedBurglaryOffenceWeight: past_aggravated_burglary "pastaggrburg" 0.183891831607701;
    pastNonFirearmWeaponOffenceWeight: past_weapon_not_firearm "pastweapon" 0.231407077551008;
    pastCriminalDamageOffenceWeight: past_criminal_damage "pastcdlife" 1.01491061134195;
    pastArsonOffenceWeight: past_arson "pastarson" 0.0073649024927637;
    }
    offences {
        BurglaryDomestic 0.392304322484302;
        BurglaryOther 0.210475686624578;
        Drunkenness -0.266212126484843;
        DrinkDriving 0.0719681498702402;
        MotoringOffences 0.285285632874374;
        VehicleRelatedTheft 0.335872011000959;
        FraudAndForgery 0.128223795291931;
        WelfareFraud -2.54378150425616;
        DrugImportExportOrProduction 0.146018219011484;
        DrugPossessionOrSupply 0.210481894371787;
        ViolenceAgainstThePersonAbhPlus -0.048353695619906;
        ViolenceAgainstThePersonSubAbh 0.110262124783647;
        PublicOrderAndHarrassment -0.165010485104843;
        WeaponsNonFirearm 0.0243282774787757;
        FirearmsMostSerious -0.382497575361466;
        FirearmsOther 0.149093794035442;
        HandlingStolenGoods 0.405987757430537;
        CriminalDamage 0.184857953812071;
        AcquisitiveViolence 0.0719174180811535;
        OtherOffences 0.135286411622716;
        AbscondingOrBail 0.414243541008181;
        SexualAgainstChild -0.60993507861302;
        SexualNotAgainstChild -0.545166046667834;
        TheftNonMotor -0.047968924813678;
    }
}

/// The band of the percentage in hundredths.
pub static BANDS: Steps<Likelihood> = steps!("svrp.band", "Band of the percentage", "hundredths of a per cent", 9999, SOURCE, Confirmed;
    0 => Likelihood::Low, "0.00 to 0.99";
    100 => Likelihood::Medium, "1.00 to 2.99";
    300 => Likelihood::High, "3.00 to 6.89";
    690 => Likelihood::VeryHigh, "6.90 to 99.99";
);

/// Serious violent reoffending predictor, hmpps-2026-08.
pub struct Svrp;

impl Logistic for Svrp {
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
        Ask::did_offence_involve_carrying_or_using_weapon,
        Ask::suitability_of_accommodation,
        Ask::is_unemployed,
        Ask::current_alcohol_use_problems,
        Ask::temper_control,
        Ask::pro_criminal_attitudes,
        Ask::previous_convictions,
    ];
    const OPTIONAL: &'static [Ask] = &[];
    const DRUGS: &'static [Ask] = &[];
    const CHECKS: &'static [checks::Check] = &[
        checks::v3_sanctions,
        checks::v4_violent,
        checks::v5_offence,
        checks::v6_first_age,
        checks::v7_conviction_after_birth,
        checks::v8_first_age_before_conviction,
        checks::v9_conviction_near_assessment,
    ];
    // the service does not check this one here, and fails on it
    const THEN: &'static [checks::Check] = &[checks::v11_followup_after_birth];
    const ADDED: AddedYears = AddedYears { sanction_rate: 12, violent_rate: 30 };
    two_models!();
}

impl Told for Svrp {
    const ID: &'static str = "svrp";
    const SOURCE: &'static str = SOURCE;
    const PREDICTS: &'static str = "proven serious violent reoffending within two years of the start of follow-up";
    const DOES_NOT_PREDICT: &'static str = "sexual offences, less serious violence, or whom it would harm: it is no level of risk of serious harm";
    const RULES: &'static [Rule] = &[
        Rule {
            id: "svrp.static",
            text: "a static score needs every static fact; a dynamic answer that is missing gives the static form, which is the source's own fall-back",
            source: SOURCE,
            status: Status::Confirmed,
        },
        Rule {
            id: "svrp.dynamic",
            text: "the dynamic form, where every dynamic question is answered; an empty list of previous convictions is an answer",
            source: SOURCE,
            status: Status::Confirmed,
        },
    ];
    const EXAMPLE: &'static str = r#"{"assessment_date": "2026-02-10", "gender": "male", "date_of_birth": "1985-03-14", "date_of_current_conviction": "2025-06-20", "date_at_start_of_followup": "2025-09-05", "total_number_of_sanctions_for_all_offences": 9, "total_number_of_violent_sanctions": 3, "age_at_first_sanction": 17, "current_offence_code": "04600", "suitability_of_accommodation": "some_problems", "is_unemployed": true, "current_alcohol_use_problems": "some_problems", "temper_control": "some_problems", "pro_criminal_attitudes": "significant_problems", "did_offence_involve_carrying_or_using_weapon": true, "previous_convictions": ["robbery", "weapon"]}"#;
}

impl Instrument for Svrp {
    const ID: &'static str = "svrp";
    const EDITION: &'static str = "hmpps-2026-08";
    const TITLE: &'static str = "Serious violent reoffending predictor (SVRP)";
    const SUMMARY: &'static str = "per cent likelihood of proven serious violent reoffending within two years, static or dynamic";
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
