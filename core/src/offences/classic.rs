//! The map of OGRS3 and SNSV, tools of the generation before 2026.

use super::{Code, Map, Missing, Why, combination, data};

/// Its name in a receipt.
pub const ID: &str = "offences-classic@2025-11";

/// The map.
pub static MAP: Map = Map {
    id: ID,
    hash: "sha256:a027890a116e7675b963401024a344994d36836612432177f4d7b684b1ec613a",
    codes: 3028,
    source: "ministryofjustice/hmpps-arns-risk-actuarial-api, commit 15d68aa (November 2025), \
             src/main/resources/offencegroupparameters/offence-code-mapping.csv: the map in use may have been newer",
};

choices! {
    /// Offence group of OGRS3.
    pub enum Ogrs3Group {
        Violence = "violence", "Violence";
        Robbery = "robbery", "Robbery";
        PublicOrder = "public_order", "Public order";
        SexualNotAgainstChild = "sexual_not_against_child", "Sexual offence, not against a child";
        SexualAgainstChild = "sexual_against_child", "Sexual offence against a child";
        SolicitingOrProstitution = "soliciting_or_prostitution", "Soliciting or prostitution";
        BurglaryDomestic = "burglary_domestic", "Burglary of a home";
        BurglaryOther = "burglary_other", "Other burglary";
        TheftNonMotor = "theft_non_motor", "Theft not involving a motor vehicle";
        HandlingStolenGoods = "handling_stolen_goods", "Handling stolen goods";
        FraudAndForgery = "fraud_and_forgery", "Fraud and forgery";
        AbscondingOrBail = "absconding_or_bail", "Absconding or bail offences";
        TakingAndDrivingAway = "taking_and_driving_away", "Taking and driving away";
        TheftFromVehicles = "theft_from_vehicles", "Theft from vehicles";
        OtherMotoring = "other_motoring", "Other motoring offences";
        DrinkDriving = "drink_driving", "Drink driving";
        CriminalDamage = "criminal_damage", "Criminal damage";
        DrugImportExportProduction = "drug_import_export_production", "Drugs: import, export or production";
        DrugPossessionOrSupply = "drug_possession_or_supply", "Drugs: possession or supply";
        OtherOffence = "other_offence", "Other offence";
    }
}

choices! {
    /// Why a code that the map has gives no OGRS3 group.
    pub enum Ogrs3Status {
        NeedDetailsOfExactOffence = "need_details_of_exact_offence", "Too general a code: OGRS3 needs the exact offence";
        NotMapped = "not_mapped", "No OGRS3 group for this code";
    }
}

choices! {
    /// Offence category of SNSV.
    pub enum SnsvCategory {
        AbscondingOrBail = "absconding_or_bail", "Absconding or bail offences";
        AcquisitiveViolence = "acquisitive_violence", "Acquisitive violence, such as robbery";
        BurglaryDomestic = "burglary_domestic", "Burglary of a home";
        BurglaryOther = "burglary_other", "Other burglary";
        CriminalDamage = "criminal_damage", "Criminal damage";
        DrinkDriving = "drink_driving", "Drink driving";
        DrugImportExportProduction = "drug_import_export_production", "Drugs: import, export or production";
        DrugPossessionOrSupply = "drug_possession_or_supply", "Drugs: possession or supply";
        Drunkenness = "drunkenness", "Drunkenness";
        FraudAndForgery = "fraud_and_forgery", "Fraud and forgery";
        HandlingStolenGoods = "handling_stolen_goods", "Handling stolen goods";
        MotoringOffences = "motoring_offences", "Motoring offences";
        OtherOffences = "other_offences", "Other offences";
        PublicOrderAndHarassment = "public_order_and_harassment", "Public order and harassment";
        SexualAgainstChild = "sexual_against_child", "Sexual offence against a child";
        SexualNotAgainstChild = "sexual_not_against_child", "Sexual offence, not against a child";
        TheftNonMotor = "theft_non_motor", "Theft not involving a motor vehicle";
        VehicleRelatedTheft = "vehicle_related_theft", "Theft related to a vehicle";
        ViolenceAgainstThePerson = "violence_against_the_person", "Violence against the person, weapons included";
        WelfareFraud = "welfare_fraud", "Welfare fraud";
    }
}

choices! {
    /// Subcategory of violence against the person in SNSV.
    pub enum ViolenceSubcategory {
        VatpAbhPlus = "vatp_abh_plus", "Violence: actual bodily harm or worse";
        VatpSubAbh = "vatp_sub_abh", "Violence: less than actual bodily harm";
        FirearmsMostSerious = "firearms_most_serious", "Firearms: most serious";
        FirearmsOther = "firearms_other", "Firearms: other";
        WeaponsNonFirearm = "weapons_non_firearm", "Weapons other than firearms";
    }
}

/// What the map says of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offence {
    /// Its group in OGRS3, or why it has none.
    pub ogrs3: Result<Ogrs3Group, Ogrs3Status>,
    /// Its category in SNSV.
    pub snsv: SnsvCategory,
    /// Its subcategory in SNSV; exactly where the category is violence against the person.
    pub violence: Option<ViolenceSubcategory>,
    /// Whether the personality-disorder pathway screen counts it as violent or sexual.
    pub opd_violent_or_sexual: bool,
}

/// What the map says of a code.
///
/// # Errors
/// Where the map lacks the code.
pub fn of(code: Code) -> Result<Offence, Missing> {
    data::CLASSIC.get(combination(code)).copied().flatten().ok_or(Missing { code, map: &MAP, why: Why::NotInMap })
}

/// What the map says of a code as it is written; nothing where the text is no code or the map lacks it.
pub fn find(code: &str) -> Option<Offence> {
    of(Code::parse(code)?).ok()
}
