//! The map of the predictors in use from 2026. Its categories are spelled as in its source.

use super::{Code, Map, Missing, Why, combination, data};

/// Its name in a receipt.
pub const ID: &str = "offences-current@2026-07-21";

/// The map.
pub static MAP: Map = Map {
    id: ID,
    hash: "sha256:7abb3b07c97cdb4515d143e9046961eacd1308a3f91f5d05dab20b8f3984722c",
    codes: 3039,
    source: "ministryofjustice/hmpps-arns-risk-actuarial-api, commit 016919c (2026-08-04), wiremock-manage-offences-api/__files/actuarial-mapping.json: \
             a copy of 2026-07-21 kept for tests; the map in use may be newer",
};

choices! {
    /// Category of an offence. The map's `unknown` is no category.
    pub enum Category {
        BurglaryDomestic = "burglary_domestic", "Burglary of a home";
        BurglaryOther = "burglary_other", "Other burglary";
        Drunkenness = "drunkenness", "Drunkenness";
        DrinkDriving = "drink_driving", "Drink driving";
        MotoringOffences = "motoring_offences", "Motoring offences";
        VehicleRelatedTheft = "vehicle_related_theft", "Theft related to a vehicle";
        FraudAndForgery = "fraud_and_forgery", "Fraud and forgery";
        WelfareFraud = "welfare_fraud", "Welfare fraud";
        DrugImportExportOrProduction = "drug_import_export_or_production", "Drugs: import, export or production";
        DrugPossessionOrSupply = "drug_possession_or_supply", "Drugs: possession or supply";
        ViolenceAgainstThePersonAbhPlus = "violence_against_the_person_abh_plus", "Violence against the person: actual bodily harm or worse";
        ViolenceAgainstThePersonSubAbh = "violence_against_the_person_sub_abh", "Violence against the person: less than actual bodily harm";
        PublicOrderAndHarrassment = "public_order_and_harrassment", "Public order and harassment";
        WeaponsNonFirearm = "weapons_non_firearm", "Weapons other than firearms";
        FirearmsMostSerious = "firearms_most_serious", "Firearms: most serious";
        FirearmsOther = "firearms_other", "Firearms: other";
        HandlingStolenGoods = "handling_stolen_goods", "Handling stolen goods";
        CriminalDamage = "criminal_damage", "Criminal damage";
        AcquisitiveViolence = "acquisitive_violence", "Acquisitive violence, such as robbery";
        OtherOffences = "other_offences", "Other offences";
        AbscondingOrBail = "absconding_or_bail", "Absconding or bail offences";
        SexualAgainstChild = "sexual_against_child", "Sexual offence against a child";
        SexualNotAgainstChild = "sexual_not_against_child", "Sexual offence, not against a child";
        TheftNonMotor = "theft_non_motor", "Theft not involving a motor vehicle";
    }
}

/// What the map says of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offence {
    /// Its category; none where the map says `unknown`.
    pub category: Option<Category>,
    /// Whether the personality-disorder pathway screen counts it as violent or sexual.
    pub opd_violence_sex: bool,
    /// Whether a sanction for it is a violent one. No predictor of the source reads it.
    pub is_violent_sanction: bool,
}

/// What the embedded table holds for a combination.
#[derive(Clone, Copy)]
pub(super) enum Entry {
    /// No such code.
    Absent,
    /// No such code any longer.
    Withdrawn,
    /// A code with this.
    Mapped(Offence),
}

/// What the map says of a code.
///
/// # Errors
/// Where the map lacks the code.
pub fn of(code: Code) -> Result<Offence, Missing> {
    match data::CURRENT.get(combination(code)) {
        Some(Entry::Mapped(offence)) => Ok(*offence),
        Some(Entry::Withdrawn) => Err(Missing { code, map: &MAP, why: Why::Withdrawn }),
        Some(Entry::Absent) | None => Err(Missing { code, map: &MAP, why: Why::NotInMap }),
    }
}

/// What the map says of a code as it is written; nothing where the text is no code or the map lacks it.
pub fn find(code: &str) -> Option<Offence> {
    of(Code::parse(code)?).ok()
}

/// The category of a code.
///
/// # Errors
/// Where the map lacks the code or calls its category unknown.
pub fn category(code: Code) -> Result<Category, Missing> {
    of(code)?.category.ok_or(Missing { code, map: &MAP, why: Why::NoCategory })
}
