//! The records of facts. Written by `cargo xtask generate` from the declarations of the engine: change those.

use crate::border::{Record, marked};
use crate::read::{Flat, Unfit, any_known, blank, real, text, text_json, whole};
use assize::Json;
use assize::facts::plain::{self, UNKNOWN};
use assize::facts::{FactSet, Field};
use core::ffi::c_char;
use core::mem::offset_of;

// Risk Matrix 2000: the answers of its questions.

/// Male.
pub const ASSIZE_RM2000_MALE: i32 = 0;
/// Female.
pub const ASSIZE_RM2000_FEMALE: i32 = 1;

// Risk of serious harm: one subject in one setting: the answers of its questions.

/// OASys wording since October 2006.
pub const ASSIZE_ROSH_CELL_OASYS_2006: i32 = 0;
/// London procedures 13.4.12.
pub const ASSIZE_ROSH_CELL_SEED_13_4_12: i32 = 1;
/// Failure to take medication.
pub const ASSIZE_ROSH_CELL_MEDICATION: i32 = 0;
/// Loss of accommodation.
pub const ASSIZE_ROSH_CELL_ACCOMMODATION: i32 = 1;
/// Relationship breakdown.
pub const ASSIZE_ROSH_CELL_RELATIONSHIP: i32 = 2;
/// Drug or alcohol misuse.
pub const ASSIZE_ROSH_CELL_DRUGS_OR_ALCOHOL: i32 = 3;
/// Another change, named.
pub const ASSIZE_ROSH_CELL_TRIGGER_OTHER: i32 = 4;
/// Not present.
pub const ASSIZE_ROSH_CELL_NOT_PRESENT: i32 = 0;
/// Present now.
pub const ASSIZE_ROSH_CELL_PRESENT_NOW: i32 = 1;

// MAPPA management level: the answers of its questions.

/// Category 1.
pub const ASSIZE_MAPPA_LEVEL_CATEGORY_1: i32 = 1;
/// Category 2.
pub const ASSIZE_MAPPA_LEVEL_CATEGORY_2: i32 = 2;
/// Category 3.
pub const ASSIZE_MAPPA_LEVEL_CATEGORY_3: i32 = 3;
/// Category 4.
pub const ASSIZE_MAPPA_LEVEL_CATEGORY_4: i32 = 4;
/// Low.
pub const ASSIZE_MAPPA_LEVEL_LOW: i32 = 1;
/// Medium.
pub const ASSIZE_MAPPA_LEVEL_MEDIUM: i32 = 2;
/// High.
pub const ASSIZE_MAPPA_LEVEL_HIGH: i32 = 3;
/// Very high.
pub const ASSIZE_MAPPA_LEVEL_VERY_HIGH: i32 = 4;
/// None.
pub const ASSIZE_MAPPA_LEVEL_MEDIA_INTEREST_NONE: i32 = 5;

// Asset: the answers of its questions.

/// No form for risk of serious harm was triggered.
pub const ASSIZE_ASSET_NOT_TRIGGERED: i32 = 5;
/// Low.
pub const ASSIZE_ASSET_LOW: i32 = 1;
/// Medium.
pub const ASSIZE_ASSET_MEDIUM: i32 = 2;
/// High.
pub const ASSIZE_ASSET_HIGH: i32 = 3;
/// Very high.
pub const ASSIZE_ASSET_VERY_HIGH: i32 = 4;
/// Yes.
pub const ASSIZE_ASSET_CAUSED_SERIOUS_HARM_YES: i32 = 1;
/// No.
pub const ASSIZE_ASSET_CAUSED_SERIOUS_HARM_NO: i32 = 0;
/// Don't know.
pub const ASSIZE_ASSET_DONT_KNOW: i32 = 2;
/// Yes.
pub const ASSIZE_ASSET_INTENT_OR_PREPARATION_YES: i32 = 1;
/// No.
pub const ASSIZE_ASSET_INTENT_OR_PREPARATION_NO: i32 = 0;
/// Yes.
pub const ASSIZE_ASSET_RECKLESS_OR_LIKELY_YES: i32 = 1;
/// No.
pub const ASSIZE_ASSET_RECKLESS_OR_LIKELY_NO: i32 = 0;
/// Yes.
pub const ASSIZE_ASSET_OTHER_FEATURES_YES: i32 = 1;
/// No.
pub const ASSIZE_ASSET_OTHER_FEATURES_NO: i32 = 0;
/// Yes.
pub const ASSIZE_ASSET_WORRYING_ATTITUDES_YES: i32 = 1;
/// No.
pub const ASSIZE_ASSET_WORRYING_ATTITUDES_NO: i32 = 0;
/// Yes.
pub const ASSIZE_ASSET_OTHER_DISCONCERTING_YES: i32 = 1;
/// No.
pub const ASSIZE_ASSET_OTHER_DISCONCERTING_NO: i32 = 0;
/// Yes.
pub const ASSIZE_ASSET_CONCERN_OF_OTHERS_YES: i32 = 1;
/// No.
pub const ASSIZE_ASSET_CONCERN_OF_OTHERS_NO: i32 = 0;
/// Beginning.
pub const ASSIZE_ASSET_START: i32 = 0;
/// Middle.
pub const ASSIZE_ASSET_MIDDLE: i32 = 1;
/// End.
pub const ASSIZE_ASSET_END: i32 = 2;
/// Made with the child.
pub const ASSIZE_ASSET_WITH_CHILD: i32 = 0;
/// From existing information: the child or parents would not take part.
pub const ASSIZE_ASSET_EXISTING_INFORMATION: i32 = 1;
/// Living arrangements.
pub const ASSIZE_ASSET_LIVING_ARRANGEMENTS: i32 = 0;
/// Family and personal relationships.
pub const ASSIZE_ASSET_FAMILY_PERSONAL_RELATIONSHIPS: i32 = 1;
/// Education, training and employment.
pub const ASSIZE_ASSET_EDUCATION_TRAINING_EMPLOYMENT: i32 = 2;
/// Neighbourhood.
pub const ASSIZE_ASSET_NEIGHBOURHOOD: i32 = 3;
/// Lifestyle.
pub const ASSIZE_ASSET_LIFESTYLE: i32 = 4;
/// Substance use.
pub const ASSIZE_ASSET_SUBSTANCE_USE: i32 = 5;
/// Physical health.
pub const ASSIZE_ASSET_PHYSICAL_HEALTH: i32 = 6;
/// Emotional and mental health.
pub const ASSIZE_ASSET_EMOTIONAL_MENTAL_HEALTH: i32 = 7;
/// Perception of self and others.
pub const ASSIZE_ASSET_PERCEPTION_SELF_OTHERS: i32 = 8;
/// Thinking and behaviour.
pub const ASSIZE_ASSET_THINKING_BEHAVIOUR: i32 = 9;
/// Attitudes to offending.
pub const ASSIZE_ASSET_ATTITUDES_TO_OFFENDING: i32 = 10;
/// Motivation to change.
pub const ASSIZE_ASSET_MOTIVATION_TO_CHANGE: i32 = 11;

// Reoffending predictors: the answers of its questions.

/// Male.
pub const ASSIZE_PREDICTORS_MALE: i32 = 0;
/// Female.
pub const ASSIZE_PREDICTORS_FEMALE: i32 = 1;
/// Domestic burglary.
pub const ASSIZE_PREDICTORS_OFFENCE_CATEGORY_BURGLARY_DOMESTIC: i32 = 0;
/// Other burglary.
pub const ASSIZE_PREDICTORS_OFFENCE_CATEGORY_BURGLARY_OTHER: i32 = 1;
/// Drunkenness.
pub const ASSIZE_PREDICTORS_OFFENCE_CATEGORY_DRUNKENNESS: i32 = 2;
/// Drink driving.
pub const ASSIZE_PREDICTORS_OFFENCE_CATEGORY_DRINK_DRIVING: i32 = 3;
/// Motoring offences.
pub const ASSIZE_PREDICTORS_OFFENCE_CATEGORY_MOTORING_OFFENCES: i32 = 4;
/// Theft related to a vehicle.
pub const ASSIZE_PREDICTORS_OFFENCE_CATEGORY_VEHICLE_RELATED_THEFT: i32 = 5;
/// Fraud and forgery.
pub const ASSIZE_PREDICTORS_OFFENCE_CATEGORY_FRAUD_AND_FORGERY: i32 = 6;
/// Welfare fraud.
pub const ASSIZE_PREDICTORS_OFFENCE_CATEGORY_WELFARE_FRAUD: i32 = 7;
/// Drugs: import, export or production.
pub const ASSIZE_PREDICTORS_DRUG_IMPORT_EXPORT_OR_PRODUCTION: i32 = 8;
/// Drugs: possession or supply.
pub const ASSIZE_PREDICTORS_OFFENCE_CATEGORY_DRUG_POSSESSION_OR_SUPPLY: i32 = 9;
/// Violence against the person: actual bodily harm or worse.
pub const ASSIZE_PREDICTORS_VIOLENCE_AGAINST_THE_PERSON_ABH_PLUS: i32 = 10;
/// Violence against the person: less than actual bodily harm.
pub const ASSIZE_PREDICTORS_VIOLENCE_AGAINST_THE_PERSON_SUB_ABH: i32 = 11;
/// Public order and harassment.
pub const ASSIZE_PREDICTORS_PUBLIC_ORDER_AND_HARRASSMENT: i32 = 12;
/// Weapons other than firearms.
pub const ASSIZE_PREDICTORS_OFFENCE_CATEGORY_WEAPONS_NON_FIREARM: i32 = 13;
/// Firearms: most serious.
pub const ASSIZE_PREDICTORS_OFFENCE_CATEGORY_FIREARMS_MOST_SERIOUS: i32 = 14;
/// Firearms: other.
pub const ASSIZE_PREDICTORS_OFFENCE_CATEGORY_FIREARMS_OTHER: i32 = 15;
/// Handling stolen goods.
pub const ASSIZE_PREDICTORS_OFFENCE_CATEGORY_HANDLING_STOLEN_GOODS: i32 = 16;
/// Criminal damage.
pub const ASSIZE_PREDICTORS_OFFENCE_CATEGORY_CRIMINAL_DAMAGE: i32 = 17;
/// Acquisitive violence, such as robbery.
pub const ASSIZE_PREDICTORS_OFFENCE_CATEGORY_ACQUISITIVE_VIOLENCE: i32 = 18;
/// Other offences.
pub const ASSIZE_PREDICTORS_OFFENCE_CATEGORY_OTHER_OFFENCES: i32 = 19;
/// Absconding or bail offences.
pub const ASSIZE_PREDICTORS_OFFENCE_CATEGORY_ABSCONDING_OR_BAIL: i32 = 20;
/// Sexual offence against a child.
pub const ASSIZE_PREDICTORS_OFFENCE_CATEGORY_SEXUAL_AGAINST_CHILD: i32 = 21;
/// Sexual offence, not against a child.
pub const ASSIZE_PREDICTORS_OFFENCE_CATEGORY_SEXUAL_NOT_AGAINST_CHILD: i32 = 22;
/// Theft not involving a motor vehicle.
pub const ASSIZE_PREDICTORS_OFFENCE_CATEGORY_THEFT_NON_MOTOR: i32 = 23;
/// Violence.
pub const ASSIZE_PREDICTORS_VIOLENCE: i32 = 0;
/// Robbery.
pub const ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_ROBBERY: i32 = 1;
/// Public order.
pub const ASSIZE_PREDICTORS_PUBLIC_ORDER: i32 = 2;
/// Sexual offence, not against a child.
pub const ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_SEXUAL_NOT_AGAINST_CHILD: i32 = 3;
/// Sexual offence against a child.
pub const ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_SEXUAL_AGAINST_CHILD: i32 = 4;
/// Soliciting or prostitution.
pub const ASSIZE_PREDICTORS_SOLICITING_OR_PROSTITUTION: i32 = 5;
/// Domestic burglary.
pub const ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_BURGLARY_DOMESTIC: i32 = 6;
/// Other burglary.
pub const ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_BURGLARY_OTHER: i32 = 7;
/// Theft not involving a motor vehicle.
pub const ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_THEFT_NON_MOTOR: i32 = 8;
/// Handling stolen goods.
pub const ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_HANDLING_STOLEN_GOODS: i32 = 9;
/// Fraud and forgery.
pub const ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_FRAUD_AND_FORGERY: i32 = 10;
/// Absconding or bail offences.
pub const ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_ABSCONDING_OR_BAIL: i32 = 11;
/// Taking and driving away.
pub const ASSIZE_PREDICTORS_TAKING_AND_DRIVING_AWAY: i32 = 12;
/// Theft from vehicles.
pub const ASSIZE_PREDICTORS_THEFT_FROM_VEHICLES: i32 = 13;
/// Other motoring offences.
pub const ASSIZE_PREDICTORS_OTHER_MOTORING: i32 = 14;
/// Drink driving.
pub const ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_DRINK_DRIVING: i32 = 15;
/// Criminal damage.
pub const ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_CRIMINAL_DAMAGE: i32 = 16;
/// Drugs: import, export or production.
pub const ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_DRUG_IMPORT_EXPORT_PRODUCTION: i32 = 17;
/// Drugs: possession or supply.
pub const ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_DRUG_POSSESSION_OR_SUPPLY: i32 = 18;
/// Other offence.
pub const ASSIZE_PREDICTORS_OTHER_OFFENCE: i32 = 19;
/// Absconding or bail offences.
pub const ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_ABSCONDING_OR_BAIL: i32 = 0;
/// Acquisitive violence, such as robbery.
pub const ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_ACQUISITIVE_VIOLENCE: i32 = 1;
/// Domestic burglary.
pub const ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_BURGLARY_DOMESTIC: i32 = 2;
/// Other burglary.
pub const ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_BURGLARY_OTHER: i32 = 3;
/// Criminal damage.
pub const ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_CRIMINAL_DAMAGE: i32 = 4;
/// Drink driving.
pub const ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_DRINK_DRIVING: i32 = 5;
/// Drugs: import, export or production.
pub const ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_DRUG_IMPORT_EXPORT_PRODUCTION: i32 = 6;
/// Drugs: possession or supply.
pub const ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_DRUG_POSSESSION_OR_SUPPLY: i32 = 7;
/// Drunkenness.
pub const ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_DRUNKENNESS: i32 = 8;
/// Fraud and forgery.
pub const ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_FRAUD_AND_FORGERY: i32 = 9;
/// Handling stolen goods.
pub const ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_HANDLING_STOLEN_GOODS: i32 = 10;
/// Motoring offences.
pub const ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_MOTORING_OFFENCES: i32 = 11;
/// Other offences.
pub const ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_OTHER_OFFENCES: i32 = 12;
/// Public order and harassment.
pub const ASSIZE_PREDICTORS_PUBLIC_ORDER_AND_HARASSMENT: i32 = 13;
/// Sexual offence against a child.
pub const ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_SEXUAL_AGAINST_CHILD: i32 = 14;
/// Sexual offence, not against a child.
pub const ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_SEXUAL_NOT_AGAINST_CHILD: i32 = 15;
/// Theft not involving a motor vehicle.
pub const ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_THEFT_NON_MOTOR: i32 = 16;
/// Theft related to a vehicle.
pub const ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_VEHICLE_RELATED_THEFT: i32 = 17;
/// Violence against the person, weapons included.
pub const ASSIZE_PREDICTORS_VIOLENCE_AGAINST_THE_PERSON: i32 = 18;
/// Welfare fraud.
pub const ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_WELFARE_FRAUD: i32 = 19;
/// Violence: actual bodily harm or worse.
pub const ASSIZE_PREDICTORS_VATP_ABH_PLUS: i32 = 0;
/// Violence: less than actual bodily harm.
pub const ASSIZE_PREDICTORS_VATP_SUB_ABH: i32 = 1;
/// Firearms: most serious.
pub const ASSIZE_PREDICTORS_SNSV_VIOLENCE_SUBCATEGORY_FIREARMS_MOST_SERIOUS: i32 = 2;
/// Firearms: other.
pub const ASSIZE_PREDICTORS_SNSV_VIOLENCE_SUBCATEGORY_FIREARMS_OTHER: i32 = 3;
/// Weapons other than firearms.
pub const ASSIZE_PREDICTORS_SNSV_VIOLENCE_SUBCATEGORY_WEAPONS_NON_FIREARM: i32 = 4;
/// Custody.
pub const ASSIZE_PREDICTORS_CUSTODY: i32 = 0;
/// Community.
pub const ASSIZE_PREDICTORS_COMMUNITY: i32 = 1;
/// Remand.
pub const ASSIZE_PREDICTORS_REMAND: i32 = 2;
/// Static.
pub const ASSIZE_PREDICTORS_STATIC: i32 = 0;
/// Dynamic.
pub const ASSIZE_PREDICTORS_DYNAMIC: i32 = 1;
/// Homicide.
pub const ASSIZE_PREDICTORS_HOMICIDE: i32 = 0;
/// Wounding or grievous bodily harm.
pub const ASSIZE_PREDICTORS_WOUNDING_GBH: i32 = 1;
/// Kidnapping.
pub const ASSIZE_PREDICTORS_KIDNAPPING: i32 = 2;
/// Firearms.
pub const ASSIZE_PREDICTORS_FIREARMS: i32 = 3;
/// Robbery.
pub const ASSIZE_PREDICTORS_PREVIOUS_CONVICTIONS_ROBBERY: i32 = 4;
/// Aggravated burglary.
pub const ASSIZE_PREDICTORS_AGGRAVATED_BURGLARY: i32 = 5;
/// Weapon that is no firearm.
pub const ASSIZE_PREDICTORS_WEAPON: i32 = 6;
/// Criminal damage endangering life.
pub const ASSIZE_PREDICTORS_PREVIOUS_CONVICTIONS_CRIMINAL_DAMAGE: i32 = 7;
/// Arson.
pub const ASSIZE_PREDICTORS_ARSON: i32 = 8;
/// No problems.
pub const ASSIZE_PREDICTORS_NO_PROBLEMS: i32 = 0;
/// Some problems.
pub const ASSIZE_PREDICTORS_SOME_PROBLEMS: i32 = 1;
/// Significant problems.
pub const ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS: i32 = 2;
/// Any qualification.
pub const ASSIZE_PREDICTORS_ANY_QUALIFICATION: i32 = 0;
/// No qualifications.
pub const ASSIZE_PREDICTORS_NO_QUALIFICATIONS: i32 = 1;
/// Not in a relationship.
pub const ASSIZE_PREDICTORS_NOT_IN_RELATIONSHIP: i32 = 0;
/// In a relationship, living together.
pub const ASSIZE_PREDICTORS_IN_RELATIONSHIP_LIVING_TOGETHER: i32 = 1;
/// In a relationship, not living together.
pub const ASSIZE_PREDICTORS_IN_RELATIONSHIP_NOT_LIVING_TOGETHER: i32 = 2;
/// Low.
pub const ASSIZE_PREDICTORS_LOW: i32 = 1;
/// Medium.
pub const ASSIZE_PREDICTORS_MEDIUM: i32 = 2;
/// High.
pub const ASSIZE_PREDICTORS_HIGH: i32 = 3;
/// Very high.
pub const ASSIZE_PREDICTORS_VERY_HIGH: i32 = 4;
/// Not applicable.
pub const ASSIZE_PREDICTORS_NOT_APPLICABLE: i32 = 5;
/// Full motivation.
pub const ASSIZE_PREDICTORS_FULL_MOTIVATION: i32 = 0;
/// Partial motivation.
pub const ASSIZE_PREDICTORS_PARTIAL_MOTIVATION: i32 = 1;
/// No motivation.
pub const ASSIZE_PREDICTORS_NO_MOTIVATION: i32 = 2;
/// Yes.
pub const ASSIZE_PREDICTORS_AWARENESS_OF_CONSEQUENCES_YES: i32 = 1;
/// Sometimes.
pub const ASSIZE_PREDICTORS_SOMETIMES: i32 = 2;
/// No.
pub const ASSIZE_PREDICTORS_AWARENESS_OF_CONSEQUENCES_NO: i32 = 0;

/// Risk Matrix 2000: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank).
/// Set up by `assize_rm2000_facts_init`, which makes every answer unknown: a record of zeros is refused, since 0 is an answer.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct AssizeRm2000Facts {
    /// Size of this record in bytes, as the caller's header has it; set by the init function.
    pub size: u32,
    /// Version of the ABI; set by the init function.
    pub abi: u32,
    /// Sex recorded.
    /// The scales are for men. A woman is refused, never scored low.
    /// One of `ASSIZE_RM2000_MALE` (0), `ASSIZE_RM2000_FEMALE` (1).
    /// Source: Scoring Guide for Risk Matrix 2000.9/SVC (February 2007), section 1.
    pub sex: i32,
    /// Age at the start of the time at risk.
    /// Whole years when next at liberty to offend: at release for a person in custody, otherwise now.
    /// 0 to 120 years.
    /// Source: OASys reference data, RM2000 sub-form (offender-assessments-api f9a293f).
    pub age: i32,
    /// Convicted of a sexual offence.
    /// 0 no, 1 yes.
    /// Does not count: an allegation, a charge or an acquittal.
    /// Source: Scoring Guide for Risk Matrix 2000.9/SVC (February 2007), section 1.
    pub convicted_of_sexual_offence: i32,
    /// Age at the latest sexual offence.
    /// At least one sexual offence must have been committed after the age of 16. At 16 itself the wording leaves it open.
    /// 0 to 120 years.
    /// Source: Scoring Guide for Risk Matrix 2000.9/SVC (February 2007), section 1.
    pub age_at_latest_sexual_offence: i32,
    /// Only internet offences.
    /// The 2007 edition needs a revised procedure for this group and is not scored.
    /// 0 no, 1 yes.
    /// Source: OASys reference data, RM2000 sub-form (offender-assessments-api f9a293f).
    pub internet_only: i32,
    /// Sentencing appearances for a sexual offence.
    /// Whether a caution counts is not settled in any source read.
    /// 1 to 999 appearances.
    /// Counts: occasions sentenced, the present one included.
    /// Source: OASys reference data, RM2000 sub-form (offender-assessments-api f9a293f).
    pub sexual_appearances: i32,
    /// Sentencing appearances for anything.
    /// Whether the present and the sexual appearances are included is not settled in any source read.
    /// 0 to 999 appearances.
    /// Counts: occasions sentenced for any offence.
    /// Source: OASys reference data, RM2000 sub-form (offender-assessments-api f9a293f).
    pub criminal_appearances: i32,
    /// Sentencing appearances for non-sexual violence.
    /// 0 to 999 appearances.
    /// Source: Scoring Guide for Risk Matrix 2000.9/SVC (February 2007), sections 13 to 15, not read: general knowledge.
    pub violent_appearances: i32,
    /// Any burglary conviction.
    /// 0 no, 1 yes.
    /// Source: Scoring Guide for Risk Matrix 2000.9/SVC (February 2007), sections 13 to 15, not read: general knowledge.
    pub any_burglary: i32,
    /// A male victim of a sexual offence.
    /// 0 no, 1 yes.
    /// Source: OASys reference data, RM2000 sub-form (offender-assessments-api f9a293f).
    pub male_victim: i32,
    /// A stranger victim of a sexual offence.
    /// 0 no, 1 yes.
    /// Source: OASys reference data, RM2000 sub-form (offender-assessments-api f9a293f).
    pub stranger_victim: i32,
    /// Single: never in a marital-type relationship.
    /// 0 no, 1 yes.
    /// Source: OASys reference data, RM2000 sub-form (offender-assessments-api f9a293f).
    pub single: i32,
    /// A non-contact sexual offence.
    /// 0 no, 1 yes.
    /// Source: OASys reference data, RM2000 sub-form (offender-assessments-api f9a293f).
    pub non_contact_offence: i32,
    /// The present offence is not sexual.
    /// Changes nothing; is printed with the result.
    /// 0 no, 1 yes.
    pub index_not_sexual: i32,
}
const _: () = {
    assert!(size_of::<AssizeRm2000Facts>() == 64);
    assert!(offset_of!(AssizeRm2000Facts, size) == 0);
    assert!(offset_of!(AssizeRm2000Facts, abi) == 4);
    assert!(offset_of!(AssizeRm2000Facts, sex) == 8);
    assert!(offset_of!(AssizeRm2000Facts, age) == 12);
    assert!(offset_of!(AssizeRm2000Facts, convicted_of_sexual_offence) == 16);
    assert!(offset_of!(AssizeRm2000Facts, age_at_latest_sexual_offence) == 20);
    assert!(offset_of!(AssizeRm2000Facts, internet_only) == 24);
    assert!(offset_of!(AssizeRm2000Facts, sexual_appearances) == 28);
    assert!(offset_of!(AssizeRm2000Facts, criminal_appearances) == 32);
    assert!(offset_of!(AssizeRm2000Facts, violent_appearances) == 36);
    assert!(offset_of!(AssizeRm2000Facts, any_burglary) == 40);
    assert!(offset_of!(AssizeRm2000Facts, male_victim) == 44);
    assert!(offset_of!(AssizeRm2000Facts, stranger_victim) == 48);
    assert!(offset_of!(AssizeRm2000Facts, single) == 52);
    assert!(offset_of!(AssizeRm2000Facts, non_contact_offence) == 56);
    assert!(offset_of!(AssizeRm2000Facts, index_not_sexual) == 60);
};
impl Record for AssizeRm2000Facts {
    const TAG: u32 = 1;
    const SIZES: &'static [usize] = &[64];
    const UNKNOWN: Self = Self {
        size: size_of::<AssizeRm2000Facts>() as u32,
        abi: marked::<AssizeRm2000Facts>(),
        sex: UNKNOWN,
        age: UNKNOWN,
        convicted_of_sexual_offence: UNKNOWN,
        age_at_latest_sexual_offence: UNKNOWN,
        internet_only: UNKNOWN,
        sexual_appearances: UNKNOWN,
        criminal_appearances: UNKNOWN,
        violent_appearances: UNKNOWN,
        any_burglary: UNKNOWN,
        male_victim: UNKNOWN,
        stranger_victim: UNKNOWN,
        single: UNKNOWN,
        non_contact_offence: UNKNOWN,
        index_not_sexual: UNKNOWN,
    };
}
const RM2000_FACTS: &[Field] = <assize::instruments::rm2000::Facts as FactSet>::FORM.fields;
impl Flat for AssizeRm2000Facts {
    type Facts = assize::instruments::rm2000::Facts;

    #[inline(always)]
    fn fills_gaps(&self) -> bool {
        false
    }

    #[inline(always)]
    fn fill(&self, facts: &mut Self::Facts) -> Result<(), Unfit> {
        if any_known([
            self.sex,
            self.age,
            self.convicted_of_sexual_offence,
            self.age_at_latest_sexual_offence,
            self.internet_only,
            self.sexual_appearances,
            self.criminal_appearances,
            self.violent_appearances,
        ]) {
            whole(&mut facts.sex, self.sex, const { &RM2000_FACTS[0] })?;
            whole(&mut facts.age, self.age, const { &RM2000_FACTS[1] })?;
            whole(&mut facts.convicted_of_sexual_offence, self.convicted_of_sexual_offence, const { &RM2000_FACTS[2] })?;
            whole(&mut facts.age_at_latest_sexual_offence, self.age_at_latest_sexual_offence, const { &RM2000_FACTS[3] })?;
            whole(&mut facts.internet_only, self.internet_only, const { &RM2000_FACTS[4] })?;
            whole(&mut facts.sexual_appearances, self.sexual_appearances, const { &RM2000_FACTS[5] })?;
            whole(&mut facts.criminal_appearances, self.criminal_appearances, const { &RM2000_FACTS[6] })?;
            whole(&mut facts.violent_appearances, self.violent_appearances, const { &RM2000_FACTS[7] })?;
        }
        if any_known([self.any_burglary, self.male_victim, self.stranger_victim, self.single, self.non_contact_offence, self.index_not_sexual]) {
            whole(&mut facts.any_burglary, self.any_burglary, const { &RM2000_FACTS[8] })?;
            whole(&mut facts.male_victim, self.male_victim, const { &RM2000_FACTS[9] })?;
            whole(&mut facts.stranger_victim, self.stranger_victim, const { &RM2000_FACTS[10] })?;
            whole(&mut facts.single, self.single, const { &RM2000_FACTS[11] })?;
            whole(&mut facts.non_contact_offence, self.non_contact_offence, const { &RM2000_FACTS[12] })?;
            whole(&mut facts.index_not_sexual, self.index_not_sexual, const { &RM2000_FACTS[13] })?;
        }
        Ok(())
    }

    fn json(&self) -> Result<Json, Unfit> {
        Ok(plain::part(vec![
            ("sex", plain::json(self.sex, const { &RM2000_FACTS[0] })),
            ("age", plain::json(self.age, const { &RM2000_FACTS[1] })),
            ("convicted_of_sexual_offence", plain::json(self.convicted_of_sexual_offence, const { &RM2000_FACTS[2] })),
            ("age_at_latest_sexual_offence", plain::json(self.age_at_latest_sexual_offence, const { &RM2000_FACTS[3] })),
            ("internet_only", plain::json(self.internet_only, const { &RM2000_FACTS[4] })),
            ("sexual_appearances", plain::json(self.sexual_appearances, const { &RM2000_FACTS[5] })),
            ("criminal_appearances", plain::json(self.criminal_appearances, const { &RM2000_FACTS[6] })),
            ("violent_appearances", plain::json(self.violent_appearances, const { &RM2000_FACTS[7] })),
            ("any_burglary", plain::json(self.any_burglary, const { &RM2000_FACTS[8] })),
            ("male_victim", plain::json(self.male_victim, const { &RM2000_FACTS[9] })),
            ("stranger_victim", plain::json(self.stranger_victim, const { &RM2000_FACTS[10] })),
            ("single", plain::json(self.single, const { &RM2000_FACTS[11] })),
            ("non_contact_offence", plain::json(self.non_contact_offence, const { &RM2000_FACTS[12] })),
            ("index_not_sexual", plain::json(self.index_not_sexual, const { &RM2000_FACTS[13] })),
        ]))
    }
}
#[cfg(test)]
impl crate::tests::Settable for AssizeRm2000Facts {
    fn set(&mut self, path: &str, value: &Json) -> bool {
        use crate::tests::Member as _;
        match path {
            "sex" => self.sex.put(value, const { &RM2000_FACTS[0] }),
            "age" => self.age.put(value, const { &RM2000_FACTS[1] }),
            "convicted_of_sexual_offence" => self.convicted_of_sexual_offence.put(value, const { &RM2000_FACTS[2] }),
            "age_at_latest_sexual_offence" => self.age_at_latest_sexual_offence.put(value, const { &RM2000_FACTS[3] }),
            "internet_only" => self.internet_only.put(value, const { &RM2000_FACTS[4] }),
            "sexual_appearances" => self.sexual_appearances.put(value, const { &RM2000_FACTS[5] }),
            "criminal_appearances" => self.criminal_appearances.put(value, const { &RM2000_FACTS[6] }),
            "violent_appearances" => self.violent_appearances.put(value, const { &RM2000_FACTS[7] }),
            "any_burglary" => self.any_burglary.put(value, const { &RM2000_FACTS[8] }),
            "male_victim" => self.male_victim.put(value, const { &RM2000_FACTS[9] }),
            "stranger_victim" => self.stranger_victim.put(value, const { &RM2000_FACTS[10] }),
            "single" => self.single.put(value, const { &RM2000_FACTS[11] }),
            "non_contact_offence" => self.non_contact_offence.put(value, const { &RM2000_FACTS[12] }),
            "index_not_sexual" => self.index_not_sexual.put(value, const { &RM2000_FACTS[13] }),
            _ => false,
        }
    }
}

/// Risk of serious harm: one subject in one setting: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank).
/// Left to the JSON entry: `time_frame`, `evidence`.
/// Set up by `assize_rosh_cell_facts_init`, which makes every answer unknown: a record of zeros is refused, since 0 is an answer.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct AssizeRoshCellFacts {
    /// Size of this record in bytes, as the caller's header has it; set by the init function.
    pub size: u32,
    /// Version of the ABI; set by the init function.
    pub abi: u32,
    /// Wording of the definitions.
    /// The wording since October 2006 unless another is chosen. They differ in one case: indicators and serious impact without any likelihood.
    /// One of `ASSIZE_ROSH_CELL_OASYS_2006` (0), `ASSIZE_ROSH_CELL_SEED_13_4_12` (1).
    /// Source: OASys R10.6 level definitions (offender-assessments-api f9a293f); London chapter 13 (2010) 13.4.12, 13.7.9.
    pub profile: i32,
    /// Are there identifiable, current indicators that this person may harm this subject?.
    /// 0 no, 1 yes.
    /// Source: OASys R10.6 level definitions (offender-assessments-api f9a293f); London chapter 13 (2010) 13.4.12, 13.7.9.
    pub indicators: i32,
    /// If it happened, would the impact be serious harm?.
    /// Life-threatening or traumatic, and recovery difficult or impossible.
    /// 0 no, 1 yes.
    /// Source: NOMS Risk of Serious Harm Guidance (June 2009).
    pub serious: i32,
    /// Is it more likely than not to happen imminently?.
    /// A judgement, not a percentage. No source sets a time limit: state yours.
    /// 0 no, 1 yes.
    /// Source: OASys R10.6 level definitions (offender-assessments-api f9a293f); London chapter 13 (2010) 13.4.12, 13.7.9.
    pub imminent: i32,
    /// Could it happen at any time, without a change of circumstances?.
    /// 0 no, 1 yes.
    /// Source: OASys R10.6 level definitions (offender-assessments-api f9a293f); London chapter 13 (2010) 13.4.12, 13.7.9.
    pub any_time: i32,
    /// Is it unlikely unless circumstances change?.
    /// 0 no, 1 yes.
    /// Source: OASys R10.6 level definitions (offender-assessments-api f9a293f); London chapter 13 (2010) 13.4.12, 13.7.9.
    pub only_on_change: i32,
    /// Which change.
    /// The four are examples; another is accepted by its name.
    /// One of `ASSIZE_ROSH_CELL_MEDICATION` (0), `ASSIZE_ROSH_CELL_ACCOMMODATION` (1), `ASSIZE_ROSH_CELL_RELATIONSHIP` (2), `ASSIZE_ROSH_CELL_DRUGS_OR_ALCOHOL` (3), `ASSIZE_ROSH_CELL_TRIGGER_OTHER` (4).
    /// Source: OASys R10.6 level definitions (offender-assessments-api f9a293f); London chapter 13 (2010) 13.4.12, 13.7.9.
    pub trigger_1_trigger: i32,
    /// Name of another change.
    /// Up to 40 bytes of UTF-8, padded with spaces or zero bytes.
    pub trigger_1_name: [c_char; 40],
    /// Is it present.
    /// One of `ASSIZE_ROSH_CELL_NOT_PRESENT` (0), `ASSIZE_ROSH_CELL_PRESENT_NOW` (1).
    pub trigger_1_state: i32,
    /// Present since.
    /// A day: year, month and day as eight digits, 20260331.
    pub trigger_1_since: i32,
    /// Weighed in the judgement.
    /// 0 no, 1 yes.
    pub trigger_1_weighed: i32,
    /// Which change.
    /// The four are examples; another is accepted by its name.
    /// One of `ASSIZE_ROSH_CELL_MEDICATION` (0), `ASSIZE_ROSH_CELL_ACCOMMODATION` (1), `ASSIZE_ROSH_CELL_RELATIONSHIP` (2), `ASSIZE_ROSH_CELL_DRUGS_OR_ALCOHOL` (3), `ASSIZE_ROSH_CELL_TRIGGER_OTHER` (4).
    /// Source: OASys R10.6 level definitions (offender-assessments-api f9a293f); London chapter 13 (2010) 13.4.12, 13.7.9.
    pub trigger_2_trigger: i32,
    /// Name of another change.
    /// Up to 40 bytes of UTF-8, padded with spaces or zero bytes.
    pub trigger_2_name: [c_char; 40],
    /// Is it present.
    /// One of `ASSIZE_ROSH_CELL_NOT_PRESENT` (0), `ASSIZE_ROSH_CELL_PRESENT_NOW` (1).
    pub trigger_2_state: i32,
    /// Present since.
    /// A day: year, month and day as eight digits, 20260331.
    pub trigger_2_since: i32,
    /// Weighed in the judgement.
    /// 0 no, 1 yes.
    pub trigger_2_weighed: i32,
    /// Which change.
    /// The four are examples; another is accepted by its name.
    /// One of `ASSIZE_ROSH_CELL_MEDICATION` (0), `ASSIZE_ROSH_CELL_ACCOMMODATION` (1), `ASSIZE_ROSH_CELL_RELATIONSHIP` (2), `ASSIZE_ROSH_CELL_DRUGS_OR_ALCOHOL` (3), `ASSIZE_ROSH_CELL_TRIGGER_OTHER` (4).
    /// Source: OASys R10.6 level definitions (offender-assessments-api f9a293f); London chapter 13 (2010) 13.4.12, 13.7.9.
    pub trigger_3_trigger: i32,
    /// Name of another change.
    /// Up to 40 bytes of UTF-8, padded with spaces or zero bytes.
    pub trigger_3_name: [c_char; 40],
    /// Is it present.
    /// One of `ASSIZE_ROSH_CELL_NOT_PRESENT` (0), `ASSIZE_ROSH_CELL_PRESENT_NOW` (1).
    pub trigger_3_state: i32,
    /// Present since.
    /// A day: year, month and day as eight digits, 20260331.
    pub trigger_3_since: i32,
    /// Weighed in the judgement.
    /// 0 no, 1 yes.
    pub trigger_3_weighed: i32,
    /// Which change.
    /// The four are examples; another is accepted by its name.
    /// One of `ASSIZE_ROSH_CELL_MEDICATION` (0), `ASSIZE_ROSH_CELL_ACCOMMODATION` (1), `ASSIZE_ROSH_CELL_RELATIONSHIP` (2), `ASSIZE_ROSH_CELL_DRUGS_OR_ALCOHOL` (3), `ASSIZE_ROSH_CELL_TRIGGER_OTHER` (4).
    /// Source: OASys R10.6 level definitions (offender-assessments-api f9a293f); London chapter 13 (2010) 13.4.12, 13.7.9.
    pub trigger_4_trigger: i32,
    /// Name of another change.
    /// Up to 40 bytes of UTF-8, padded with spaces or zero bytes.
    pub trigger_4_name: [c_char; 40],
    /// Is it present.
    /// One of `ASSIZE_ROSH_CELL_NOT_PRESENT` (0), `ASSIZE_ROSH_CELL_PRESENT_NOW` (1).
    pub trigger_4_state: i32,
    /// Present since.
    /// A day: year, month and day as eight digits, 20260331.
    pub trigger_4_since: i32,
    /// Weighed in the judgement.
    /// 0 no, 1 yes.
    pub trigger_4_weighed: i32,
    /// Which change.
    /// The four are examples; another is accepted by its name.
    /// One of `ASSIZE_ROSH_CELL_MEDICATION` (0), `ASSIZE_ROSH_CELL_ACCOMMODATION` (1), `ASSIZE_ROSH_CELL_RELATIONSHIP` (2), `ASSIZE_ROSH_CELL_DRUGS_OR_ALCOHOL` (3), `ASSIZE_ROSH_CELL_TRIGGER_OTHER` (4).
    /// Source: OASys R10.6 level definitions (offender-assessments-api f9a293f); London chapter 13 (2010) 13.4.12, 13.7.9.
    pub trigger_5_trigger: i32,
    /// Name of another change.
    /// Up to 40 bytes of UTF-8, padded with spaces or zero bytes.
    pub trigger_5_name: [c_char; 40],
    /// Is it present.
    /// One of `ASSIZE_ROSH_CELL_NOT_PRESENT` (0), `ASSIZE_ROSH_CELL_PRESENT_NOW` (1).
    pub trigger_5_state: i32,
    /// Present since.
    /// A day: year, month and day as eight digits, 20260331.
    pub trigger_5_since: i32,
    /// Weighed in the judgement.
    /// 0 no, 1 yes.
    pub trigger_5_weighed: i32,
    /// Date of the judgement.
    /// A day: year, month and day as eight digits, 20260331.
    pub judged_on: i32,
}
const _: () = {
    assert!(size_of::<AssizeRoshCellFacts>() == 316);
    assert!(offset_of!(AssizeRoshCellFacts, size) == 0);
    assert!(offset_of!(AssizeRoshCellFacts, abi) == 4);
    assert!(offset_of!(AssizeRoshCellFacts, profile) == 8);
    assert!(offset_of!(AssizeRoshCellFacts, indicators) == 12);
    assert!(offset_of!(AssizeRoshCellFacts, serious) == 16);
    assert!(offset_of!(AssizeRoshCellFacts, imminent) == 20);
    assert!(offset_of!(AssizeRoshCellFacts, any_time) == 24);
    assert!(offset_of!(AssizeRoshCellFacts, only_on_change) == 28);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_1_trigger) == 32);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_1_name) == 36);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_1_state) == 76);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_1_since) == 80);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_1_weighed) == 84);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_2_trigger) == 88);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_2_name) == 92);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_2_state) == 132);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_2_since) == 136);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_2_weighed) == 140);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_3_trigger) == 144);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_3_name) == 148);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_3_state) == 188);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_3_since) == 192);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_3_weighed) == 196);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_4_trigger) == 200);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_4_name) == 204);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_4_state) == 244);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_4_since) == 248);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_4_weighed) == 252);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_5_trigger) == 256);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_5_name) == 260);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_5_state) == 300);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_5_since) == 304);
    assert!(offset_of!(AssizeRoshCellFacts, trigger_5_weighed) == 308);
    assert!(offset_of!(AssizeRoshCellFacts, judged_on) == 312);
};
impl Record for AssizeRoshCellFacts {
    const TAG: u32 = 2;
    const SIZES: &'static [usize] = &[316];
    const UNKNOWN: Self = Self {
        size: size_of::<AssizeRoshCellFacts>() as u32,
        abi: marked::<AssizeRoshCellFacts>(),
        profile: UNKNOWN,
        indicators: UNKNOWN,
        serious: UNKNOWN,
        imminent: UNKNOWN,
        any_time: UNKNOWN,
        only_on_change: UNKNOWN,
        trigger_1_trigger: UNKNOWN,
        trigger_1_name: [0; 40],
        trigger_1_state: UNKNOWN,
        trigger_1_since: UNKNOWN,
        trigger_1_weighed: UNKNOWN,
        trigger_2_trigger: UNKNOWN,
        trigger_2_name: [0; 40],
        trigger_2_state: UNKNOWN,
        trigger_2_since: UNKNOWN,
        trigger_2_weighed: UNKNOWN,
        trigger_3_trigger: UNKNOWN,
        trigger_3_name: [0; 40],
        trigger_3_state: UNKNOWN,
        trigger_3_since: UNKNOWN,
        trigger_3_weighed: UNKNOWN,
        trigger_4_trigger: UNKNOWN,
        trigger_4_name: [0; 40],
        trigger_4_state: UNKNOWN,
        trigger_4_since: UNKNOWN,
        trigger_4_weighed: UNKNOWN,
        trigger_5_trigger: UNKNOWN,
        trigger_5_name: [0; 40],
        trigger_5_state: UNKNOWN,
        trigger_5_since: UNKNOWN,
        trigger_5_weighed: UNKNOWN,
        judged_on: UNKNOWN,
    };
}
const ROSH_CELL_FACTS: &[Field] = <assize::instruments::rosh::cell::Facts as FactSet>::FORM.fields;
const ROSH_CELL_TRIGGERFACTS: &[Field] = <assize::instruments::rosh::cell::TriggerFacts as FactSet>::FORM.fields;
impl Flat for AssizeRoshCellFacts {
    type Facts = assize::instruments::rosh::cell::Facts;

    #[inline(always)]
    fn fills_gaps(&self) -> bool {
        false
    }

    #[inline(always)]
    fn fill(&self, facts: &mut Self::Facts) -> Result<(), Unfit> {
        if any_known([self.profile, self.indicators, self.serious, self.imminent, self.any_time, self.only_on_change, self.judged_on]) {
            whole(&mut facts.profile, self.profile, const { &ROSH_CELL_FACTS[0] })?;
            whole(&mut facts.indicators, self.indicators, const { &ROSH_CELL_FACTS[1] })?;
            whole(&mut facts.serious, self.serious, const { &ROSH_CELL_FACTS[2] })?;
            whole(&mut facts.imminent, self.imminent, const { &ROSH_CELL_FACTS[3] })?;
            whole(&mut facts.any_time, self.any_time, const { &ROSH_CELL_FACTS[4] })?;
            whole(&mut facts.only_on_change, self.only_on_change, const { &ROSH_CELL_FACTS[5] })?;
            whole(&mut facts.judged_on, self.judged_on, const { &ROSH_CELL_FACTS[7] })?;
        }
        if any_known([self.trigger_1_trigger, self.trigger_1_state, self.trigger_1_since, self.trigger_1_weighed]) || !blank(&self.trigger_1_name) {
            let mut one = assize::instruments::rosh::cell::TriggerFacts::default();
            if any_known([self.trigger_1_trigger, self.trigger_1_state, self.trigger_1_since, self.trigger_1_weighed]) {
                whole(&mut one.trigger, self.trigger_1_trigger, const { &ROSH_CELL_TRIGGERFACTS[0] })?;
                whole(&mut one.state, self.trigger_1_state, const { &ROSH_CELL_TRIGGERFACTS[2] })?;
                whole(&mut one.since, self.trigger_1_since, const { &ROSH_CELL_TRIGGERFACTS[3] })?;
                whole(&mut one.weighed, self.trigger_1_weighed, const { &ROSH_CELL_TRIGGERFACTS[4] })?;
            }
            text(&mut one.name, &self.trigger_1_name, "trigger_1_name")?;
            facts.triggers.push(one);
        }
        if any_known([self.trigger_2_trigger, self.trigger_2_state, self.trigger_2_since, self.trigger_2_weighed]) || !blank(&self.trigger_2_name) {
            let mut one = assize::instruments::rosh::cell::TriggerFacts::default();
            if any_known([self.trigger_2_trigger, self.trigger_2_state, self.trigger_2_since, self.trigger_2_weighed]) {
                whole(&mut one.trigger, self.trigger_2_trigger, const { &ROSH_CELL_TRIGGERFACTS[0] })?;
                whole(&mut one.state, self.trigger_2_state, const { &ROSH_CELL_TRIGGERFACTS[2] })?;
                whole(&mut one.since, self.trigger_2_since, const { &ROSH_CELL_TRIGGERFACTS[3] })?;
                whole(&mut one.weighed, self.trigger_2_weighed, const { &ROSH_CELL_TRIGGERFACTS[4] })?;
            }
            text(&mut one.name, &self.trigger_2_name, "trigger_2_name")?;
            facts.triggers.push(one);
        }
        if any_known([self.trigger_3_trigger, self.trigger_3_state, self.trigger_3_since, self.trigger_3_weighed]) || !blank(&self.trigger_3_name) {
            let mut one = assize::instruments::rosh::cell::TriggerFacts::default();
            if any_known([self.trigger_3_trigger, self.trigger_3_state, self.trigger_3_since, self.trigger_3_weighed]) {
                whole(&mut one.trigger, self.trigger_3_trigger, const { &ROSH_CELL_TRIGGERFACTS[0] })?;
                whole(&mut one.state, self.trigger_3_state, const { &ROSH_CELL_TRIGGERFACTS[2] })?;
                whole(&mut one.since, self.trigger_3_since, const { &ROSH_CELL_TRIGGERFACTS[3] })?;
                whole(&mut one.weighed, self.trigger_3_weighed, const { &ROSH_CELL_TRIGGERFACTS[4] })?;
            }
            text(&mut one.name, &self.trigger_3_name, "trigger_3_name")?;
            facts.triggers.push(one);
        }
        if any_known([self.trigger_4_trigger, self.trigger_4_state, self.trigger_4_since, self.trigger_4_weighed]) || !blank(&self.trigger_4_name) {
            let mut one = assize::instruments::rosh::cell::TriggerFacts::default();
            if any_known([self.trigger_4_trigger, self.trigger_4_state, self.trigger_4_since, self.trigger_4_weighed]) {
                whole(&mut one.trigger, self.trigger_4_trigger, const { &ROSH_CELL_TRIGGERFACTS[0] })?;
                whole(&mut one.state, self.trigger_4_state, const { &ROSH_CELL_TRIGGERFACTS[2] })?;
                whole(&mut one.since, self.trigger_4_since, const { &ROSH_CELL_TRIGGERFACTS[3] })?;
                whole(&mut one.weighed, self.trigger_4_weighed, const { &ROSH_CELL_TRIGGERFACTS[4] })?;
            }
            text(&mut one.name, &self.trigger_4_name, "trigger_4_name")?;
            facts.triggers.push(one);
        }
        if any_known([self.trigger_5_trigger, self.trigger_5_state, self.trigger_5_since, self.trigger_5_weighed]) || !blank(&self.trigger_5_name) {
            let mut one = assize::instruments::rosh::cell::TriggerFacts::default();
            if any_known([self.trigger_5_trigger, self.trigger_5_state, self.trigger_5_since, self.trigger_5_weighed]) {
                whole(&mut one.trigger, self.trigger_5_trigger, const { &ROSH_CELL_TRIGGERFACTS[0] })?;
                whole(&mut one.state, self.trigger_5_state, const { &ROSH_CELL_TRIGGERFACTS[2] })?;
                whole(&mut one.since, self.trigger_5_since, const { &ROSH_CELL_TRIGGERFACTS[3] })?;
                whole(&mut one.weighed, self.trigger_5_weighed, const { &ROSH_CELL_TRIGGERFACTS[4] })?;
            }
            text(&mut one.name, &self.trigger_5_name, "trigger_5_name")?;
            facts.triggers.push(one);
        }
        Ok(())
    }

    fn json(&self) -> Result<Json, Unfit> {
        Ok(plain::part(vec![
            ("profile", plain::json(self.profile, const { &ROSH_CELL_FACTS[0] })),
            ("indicators", plain::json(self.indicators, const { &ROSH_CELL_FACTS[1] })),
            ("serious", plain::json(self.serious, const { &ROSH_CELL_FACTS[2] })),
            ("imminent", plain::json(self.imminent, const { &ROSH_CELL_FACTS[3] })),
            ("any_time", plain::json(self.any_time, const { &ROSH_CELL_FACTS[4] })),
            ("only_on_change", plain::json(self.only_on_change, const { &ROSH_CELL_FACTS[5] })),
            (
                "triggers",
                crate::read::list_json([
                    plain::part(vec![
                        ("trigger", plain::json(self.trigger_1_trigger, const { &ROSH_CELL_TRIGGERFACTS[0] })),
                        ("name", text_json(&self.trigger_1_name, "trigger_1_name")?),
                        ("state", plain::json(self.trigger_1_state, const { &ROSH_CELL_TRIGGERFACTS[2] })),
                        ("since", plain::json(self.trigger_1_since, const { &ROSH_CELL_TRIGGERFACTS[3] })),
                        ("weighed", plain::json(self.trigger_1_weighed, const { &ROSH_CELL_TRIGGERFACTS[4] })),
                    ]),
                    plain::part(vec![
                        ("trigger", plain::json(self.trigger_2_trigger, const { &ROSH_CELL_TRIGGERFACTS[0] })),
                        ("name", text_json(&self.trigger_2_name, "trigger_2_name")?),
                        ("state", plain::json(self.trigger_2_state, const { &ROSH_CELL_TRIGGERFACTS[2] })),
                        ("since", plain::json(self.trigger_2_since, const { &ROSH_CELL_TRIGGERFACTS[3] })),
                        ("weighed", plain::json(self.trigger_2_weighed, const { &ROSH_CELL_TRIGGERFACTS[4] })),
                    ]),
                    plain::part(vec![
                        ("trigger", plain::json(self.trigger_3_trigger, const { &ROSH_CELL_TRIGGERFACTS[0] })),
                        ("name", text_json(&self.trigger_3_name, "trigger_3_name")?),
                        ("state", plain::json(self.trigger_3_state, const { &ROSH_CELL_TRIGGERFACTS[2] })),
                        ("since", plain::json(self.trigger_3_since, const { &ROSH_CELL_TRIGGERFACTS[3] })),
                        ("weighed", plain::json(self.trigger_3_weighed, const { &ROSH_CELL_TRIGGERFACTS[4] })),
                    ]),
                    plain::part(vec![
                        ("trigger", plain::json(self.trigger_4_trigger, const { &ROSH_CELL_TRIGGERFACTS[0] })),
                        ("name", text_json(&self.trigger_4_name, "trigger_4_name")?),
                        ("state", plain::json(self.trigger_4_state, const { &ROSH_CELL_TRIGGERFACTS[2] })),
                        ("since", plain::json(self.trigger_4_since, const { &ROSH_CELL_TRIGGERFACTS[3] })),
                        ("weighed", plain::json(self.trigger_4_weighed, const { &ROSH_CELL_TRIGGERFACTS[4] })),
                    ]),
                    plain::part(vec![
                        ("trigger", plain::json(self.trigger_5_trigger, const { &ROSH_CELL_TRIGGERFACTS[0] })),
                        ("name", text_json(&self.trigger_5_name, "trigger_5_name")?),
                        ("state", plain::json(self.trigger_5_state, const { &ROSH_CELL_TRIGGERFACTS[2] })),
                        ("since", plain::json(self.trigger_5_since, const { &ROSH_CELL_TRIGGERFACTS[3] })),
                        ("weighed", plain::json(self.trigger_5_weighed, const { &ROSH_CELL_TRIGGERFACTS[4] })),
                    ]),
                ]),
            ),
            ("judged_on", plain::json(self.judged_on, const { &ROSH_CELL_FACTS[7] })),
        ]))
    }
}
#[cfg(test)]
impl crate::tests::Settable for AssizeRoshCellFacts {
    fn set(&mut self, path: &str, value: &Json) -> bool {
        use crate::tests::Member as _;
        match path {
            "profile" => self.profile.put(value, const { &ROSH_CELL_FACTS[0] }),
            "indicators" => self.indicators.put(value, const { &ROSH_CELL_FACTS[1] }),
            "serious" => self.serious.put(value, const { &ROSH_CELL_FACTS[2] }),
            "imminent" => self.imminent.put(value, const { &ROSH_CELL_FACTS[3] }),
            "any_time" => self.any_time.put(value, const { &ROSH_CELL_FACTS[4] }),
            "only_on_change" => self.only_on_change.put(value, const { &ROSH_CELL_FACTS[5] }),
            "triggers[0].trigger" => self.trigger_1_trigger.put(value, const { &ROSH_CELL_TRIGGERFACTS[0] }),
            "triggers[0].name" => self.trigger_1_name.put(value, const { &ROSH_CELL_TRIGGERFACTS[1] }),
            "triggers[0].state" => self.trigger_1_state.put(value, const { &ROSH_CELL_TRIGGERFACTS[2] }),
            "triggers[0].since" => self.trigger_1_since.put(value, const { &ROSH_CELL_TRIGGERFACTS[3] }),
            "triggers[0].weighed" => self.trigger_1_weighed.put(value, const { &ROSH_CELL_TRIGGERFACTS[4] }),
            "triggers[1].trigger" => self.trigger_2_trigger.put(value, const { &ROSH_CELL_TRIGGERFACTS[0] }),
            "triggers[1].name" => self.trigger_2_name.put(value, const { &ROSH_CELL_TRIGGERFACTS[1] }),
            "triggers[1].state" => self.trigger_2_state.put(value, const { &ROSH_CELL_TRIGGERFACTS[2] }),
            "triggers[1].since" => self.trigger_2_since.put(value, const { &ROSH_CELL_TRIGGERFACTS[3] }),
            "triggers[1].weighed" => self.trigger_2_weighed.put(value, const { &ROSH_CELL_TRIGGERFACTS[4] }),
            "triggers[2].trigger" => self.trigger_3_trigger.put(value, const { &ROSH_CELL_TRIGGERFACTS[0] }),
            "triggers[2].name" => self.trigger_3_name.put(value, const { &ROSH_CELL_TRIGGERFACTS[1] }),
            "triggers[2].state" => self.trigger_3_state.put(value, const { &ROSH_CELL_TRIGGERFACTS[2] }),
            "triggers[2].since" => self.trigger_3_since.put(value, const { &ROSH_CELL_TRIGGERFACTS[3] }),
            "triggers[2].weighed" => self.trigger_3_weighed.put(value, const { &ROSH_CELL_TRIGGERFACTS[4] }),
            "triggers[3].trigger" => self.trigger_4_trigger.put(value, const { &ROSH_CELL_TRIGGERFACTS[0] }),
            "triggers[3].name" => self.trigger_4_name.put(value, const { &ROSH_CELL_TRIGGERFACTS[1] }),
            "triggers[3].state" => self.trigger_4_state.put(value, const { &ROSH_CELL_TRIGGERFACTS[2] }),
            "triggers[3].since" => self.trigger_4_since.put(value, const { &ROSH_CELL_TRIGGERFACTS[3] }),
            "triggers[3].weighed" => self.trigger_4_weighed.put(value, const { &ROSH_CELL_TRIGGERFACTS[4] }),
            "triggers[4].trigger" => self.trigger_5_trigger.put(value, const { &ROSH_CELL_TRIGGERFACTS[0] }),
            "triggers[4].name" => self.trigger_5_name.put(value, const { &ROSH_CELL_TRIGGERFACTS[1] }),
            "triggers[4].state" => self.trigger_5_state.put(value, const { &ROSH_CELL_TRIGGERFACTS[2] }),
            "triggers[4].since" => self.trigger_5_since.put(value, const { &ROSH_CELL_TRIGGERFACTS[3] }),
            "triggers[4].weighed" => self.trigger_5_weighed.put(value, const { &ROSH_CELL_TRIGGERFACTS[4] }),
            "judged_on" => self.judged_on.put(value, const { &ROSH_CELL_FACTS[7] }),
            _ => false,
        }
    }
}

/// MAPPA management level: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank).
/// Set up by `assize_mappa_level_facts_init`, which makes every answer unknown: a record of zeros is refused, since 0 is an answer.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct AssizeMappaLevelFacts {
    /// Size of this record in bytes, as the caller's header has it; set by the init function.
    pub size: u32,
    /// Version of the ABI; set by the init function.
    pub abi: u32,
    /// MAPPA category.
    /// 1 to 4; a list where it is only known to be one of several.
    /// One of `ASSIZE_MAPPA_LEVEL_CATEGORY_1` (1), `ASSIZE_MAPPA_LEVEL_CATEGORY_2` (2), `ASSIZE_MAPPA_LEVEL_CATEGORY_3` (3), `ASSIZE_MAPPA_LEVEL_CATEGORY_4` (4). Where it is only known to be one of several: `ASSIZE_SEVERAL` with a bit for each.
    /// Source: Criminal Justice Act 2003 ss.325, 327.
    pub category: i32,
    /// Risk of serious harm, overall.
    /// Several where it is only known to be one of them.
    /// One of `ASSIZE_MAPPA_LEVEL_LOW` (1), `ASSIZE_MAPPA_LEVEL_MEDIUM` (2), `ASSIZE_MAPPA_LEVEL_HIGH` (3), `ASSIZE_MAPPA_LEVEL_VERY_HIGH` (4). Where it is only known to be one of several: `ASSIZE_SEVERAL` with a bit for each.
    /// Source: as the five guidance documents and MAPPA Guidance chapter 7 (2019) ask.
    pub rosh: i32,
    /// Assessed with a validated tool (OASys or another).
    /// 0 no, 1 yes.
    /// Source: Dorset, part 1 (2016) ss.6, 8; London chapter 13 (2010) 13.7.23.
    pub rosh_by_validated_tool: i32,
    /// One agency can manage the risk.
    /// Without actively or significantly involving others.
    /// 0 no, 1 yes.
    /// Source: London chapter 13 (2010) 13.7.14.
    pub single_agency_can_manage: i32,
    /// Active involvement and co-ordination by other agencies is needed.
    /// 0 no, 1 yes.
    /// Source: as the five guidance documents and MAPPA Guidance chapter 7 (2019) ask.
    pub needs_active_multi_agency: i32,
    /// Agencies beyond police and probation are involved.
    /// 0 no, 1 yes.
    /// Source: Dorset, part 1 (2016) s.6.
    pub beyond_police_probation: i32,
    /// Multi-agency management adds value.
    /// To the lead agency's management of the risk of serious harm.
    /// 0 no, 1 yes.
    /// Source: MAPPA Guidance chapter 7 (2019); Rotherham (2024).
    pub adds_value: i32,
    /// Managed at level 3 before.
    /// No source read sets a time limit.
    /// 0 no, 1 yes.
    /// Source: MAPPA Guidance chapter 7 (2019); Rotherham (2024).
    pub previously_level_3: i32,
    /// Senior representation of the agencies is required.
    /// 0 no, 1 yes.
    /// Source: MAPPA Guidance chapter 7 (2019); Rotherham (2024).
    pub senior_representation_required: i32,
    /// The plan needs co-operation at a senior level.
    /// For its complexity or for unusual resources.
    /// 0 no, 1 yes.
    /// Source: Dorset, part 1 (2016) s.8; London chapter 13 (2010) 13.7.23.
    pub senior_cooperation_needed: i32,
    /// Special resources have to be authorised.
    /// 0 no, 1 yes.
    /// Counts: for example surveillance or specialised accommodation.
    /// Source: Solihull 7.1 (2018) s.4; chapter 9 (2009) 9.1.3.
    pub special_resources_authorisation: i32,
    /// Senior oversight is needed throughout.
    /// 0 no, 1 yes.
    /// Source: Solihull 7.1 (2018) s.4; chapter 9 (2009) 9.1.3.
    pub ongoing_senior_oversight: i32,
    /// Significant resources may have to be committed at short notice.
    /// 0 no, 1 yes.
    /// Source: Persons who Pose a Risk to Children, Rotherham (2024), Levels of MAPPA Management.
    pub significant_resources_short_notice: i32,
    /// Likely interest of media or public.
    /// High and very high differ: two documents ask for very high.
    /// One of `ASSIZE_MAPPA_LEVEL_MEDIA_INTEREST_NONE` (5), `ASSIZE_MAPPA_LEVEL_HIGH` (3), `ASSIZE_MAPPA_LEVEL_VERY_HIGH` (4).
    /// Source: Rotherham (2024); Dorset, part 1 (2016) s.8; London chapter 13 (2010) 13.7.23.
    pub media_interest: i32,
    /// Public confidence in criminal justice has to be maintained.
    /// 0 no, 1 yes.
    /// Source: Rotherham (2024); Dorset, part 1 (2016) s.8; London chapter 13 (2010) 13.7.23.
    pub public_confidence_need: i32,
    /// A reason is given why a lower risk needs level 2 exceptionally.
    /// 0 no, 1 yes.
    /// Source: MAPPA Guidance chapter 7 (2019).
    pub exceptional_reason_given: i32,
    /// The only risk is to one identified child.
    /// 0 no, 1 yes.
    /// Source: Dorset, part 1 (2016) s.4.
    pub only_risk_is_to_identified_child: i32,
    /// Under probation supervision.
    /// 0 no, 1 yes.
    /// Source: Dorset, part 1 (2016) s.4.
    pub under_probation: i32,
    /// A robust plan with attendance at the child protection conference.
    /// 0 no, 1 yes.
    /// Source: Dorset, part 1 (2016) s.4.
    pub robust_plan_with_cpc_attendance: i32,
    /// Risk Matrix 2000 high or very high.
    /// Prompts a referral under Dorset only. It is a likelihood of reconviction, not a risk of serious harm.
    /// 0 no, 1 yes.
    /// Source: Dorset, part 1 (2016) ss.6, 8.
    pub rm2000_high_or_very_high: i32,
}
const _: () = {
    assert!(size_of::<AssizeMappaLevelFacts>() == 88);
    assert!(offset_of!(AssizeMappaLevelFacts, size) == 0);
    assert!(offset_of!(AssizeMappaLevelFacts, abi) == 4);
    assert!(offset_of!(AssizeMappaLevelFacts, category) == 8);
    assert!(offset_of!(AssizeMappaLevelFacts, rosh) == 12);
    assert!(offset_of!(AssizeMappaLevelFacts, rosh_by_validated_tool) == 16);
    assert!(offset_of!(AssizeMappaLevelFacts, single_agency_can_manage) == 20);
    assert!(offset_of!(AssizeMappaLevelFacts, needs_active_multi_agency) == 24);
    assert!(offset_of!(AssizeMappaLevelFacts, beyond_police_probation) == 28);
    assert!(offset_of!(AssizeMappaLevelFacts, adds_value) == 32);
    assert!(offset_of!(AssizeMappaLevelFacts, previously_level_3) == 36);
    assert!(offset_of!(AssizeMappaLevelFacts, senior_representation_required) == 40);
    assert!(offset_of!(AssizeMappaLevelFacts, senior_cooperation_needed) == 44);
    assert!(offset_of!(AssizeMappaLevelFacts, special_resources_authorisation) == 48);
    assert!(offset_of!(AssizeMappaLevelFacts, ongoing_senior_oversight) == 52);
    assert!(offset_of!(AssizeMappaLevelFacts, significant_resources_short_notice) == 56);
    assert!(offset_of!(AssizeMappaLevelFacts, media_interest) == 60);
    assert!(offset_of!(AssizeMappaLevelFacts, public_confidence_need) == 64);
    assert!(offset_of!(AssizeMappaLevelFacts, exceptional_reason_given) == 68);
    assert!(offset_of!(AssizeMappaLevelFacts, only_risk_is_to_identified_child) == 72);
    assert!(offset_of!(AssizeMappaLevelFacts, under_probation) == 76);
    assert!(offset_of!(AssizeMappaLevelFacts, robust_plan_with_cpc_attendance) == 80);
    assert!(offset_of!(AssizeMappaLevelFacts, rm2000_high_or_very_high) == 84);
};
impl Record for AssizeMappaLevelFacts {
    const TAG: u32 = 3;
    const SIZES: &'static [usize] = &[88];
    const UNKNOWN: Self = Self {
        size: size_of::<AssizeMappaLevelFacts>() as u32,
        abi: marked::<AssizeMappaLevelFacts>(),
        category: UNKNOWN,
        rosh: UNKNOWN,
        rosh_by_validated_tool: UNKNOWN,
        single_agency_can_manage: UNKNOWN,
        needs_active_multi_agency: UNKNOWN,
        beyond_police_probation: UNKNOWN,
        adds_value: UNKNOWN,
        previously_level_3: UNKNOWN,
        senior_representation_required: UNKNOWN,
        senior_cooperation_needed: UNKNOWN,
        special_resources_authorisation: UNKNOWN,
        ongoing_senior_oversight: UNKNOWN,
        significant_resources_short_notice: UNKNOWN,
        media_interest: UNKNOWN,
        public_confidence_need: UNKNOWN,
        exceptional_reason_given: UNKNOWN,
        only_risk_is_to_identified_child: UNKNOWN,
        under_probation: UNKNOWN,
        robust_plan_with_cpc_attendance: UNKNOWN,
        rm2000_high_or_very_high: UNKNOWN,
    };
}
const MAPPA_LEVEL_FACTS_FACTS: &[Field] = <assize::guidance::mappa::level_facts::Facts as FactSet>::FORM.fields;
impl Flat for AssizeMappaLevelFacts {
    type Facts = assize::guidance::mappa::level_facts::Facts;

    #[inline(always)]
    fn fills_gaps(&self) -> bool {
        false
    }

    #[inline(always)]
    fn fill(&self, facts: &mut Self::Facts) -> Result<(), Unfit> {
        if any_known([
            self.category,
            self.rosh,
            self.rosh_by_validated_tool,
            self.single_agency_can_manage,
            self.needs_active_multi_agency,
            self.beyond_police_probation,
            self.adds_value,
            self.previously_level_3,
        ]) {
            whole(&mut facts.category, self.category, const { &MAPPA_LEVEL_FACTS_FACTS[0] })?;
            whole(&mut facts.rosh, self.rosh, const { &MAPPA_LEVEL_FACTS_FACTS[1] })?;
            whole(&mut facts.rosh_by_validated_tool, self.rosh_by_validated_tool, const { &MAPPA_LEVEL_FACTS_FACTS[2] })?;
            whole(&mut facts.single_agency_can_manage, self.single_agency_can_manage, const { &MAPPA_LEVEL_FACTS_FACTS[3] })?;
            whole(&mut facts.needs_active_multi_agency, self.needs_active_multi_agency, const { &MAPPA_LEVEL_FACTS_FACTS[4] })?;
            whole(&mut facts.beyond_police_probation, self.beyond_police_probation, const { &MAPPA_LEVEL_FACTS_FACTS[5] })?;
            whole(&mut facts.adds_value, self.adds_value, const { &MAPPA_LEVEL_FACTS_FACTS[6] })?;
            whole(&mut facts.previously_level_3, self.previously_level_3, const { &MAPPA_LEVEL_FACTS_FACTS[7] })?;
        }
        if any_known([
            self.senior_representation_required,
            self.senior_cooperation_needed,
            self.special_resources_authorisation,
            self.ongoing_senior_oversight,
            self.significant_resources_short_notice,
            self.media_interest,
            self.public_confidence_need,
            self.exceptional_reason_given,
        ]) {
            whole(&mut facts.senior_representation_required, self.senior_representation_required, const { &MAPPA_LEVEL_FACTS_FACTS[8] })?;
            whole(&mut facts.senior_cooperation_needed, self.senior_cooperation_needed, const { &MAPPA_LEVEL_FACTS_FACTS[9] })?;
            whole(&mut facts.special_resources_authorisation, self.special_resources_authorisation, const { &MAPPA_LEVEL_FACTS_FACTS[10] })?;
            whole(&mut facts.ongoing_senior_oversight, self.ongoing_senior_oversight, const { &MAPPA_LEVEL_FACTS_FACTS[11] })?;
            whole(&mut facts.significant_resources_short_notice, self.significant_resources_short_notice, const { &MAPPA_LEVEL_FACTS_FACTS[12] })?;
            whole(&mut facts.media_interest, self.media_interest, const { &MAPPA_LEVEL_FACTS_FACTS[13] })?;
            whole(&mut facts.public_confidence_need, self.public_confidence_need, const { &MAPPA_LEVEL_FACTS_FACTS[14] })?;
            whole(&mut facts.exceptional_reason_given, self.exceptional_reason_given, const { &MAPPA_LEVEL_FACTS_FACTS[15] })?;
        }
        if any_known([self.only_risk_is_to_identified_child, self.under_probation, self.robust_plan_with_cpc_attendance, self.rm2000_high_or_very_high]) {
            whole(&mut facts.only_risk_is_to_identified_child, self.only_risk_is_to_identified_child, const { &MAPPA_LEVEL_FACTS_FACTS[16] })?;
            whole(&mut facts.under_probation, self.under_probation, const { &MAPPA_LEVEL_FACTS_FACTS[17] })?;
            whole(&mut facts.robust_plan_with_cpc_attendance, self.robust_plan_with_cpc_attendance, const { &MAPPA_LEVEL_FACTS_FACTS[18] })?;
            whole(&mut facts.rm2000_high_or_very_high, self.rm2000_high_or_very_high, const { &MAPPA_LEVEL_FACTS_FACTS[19] })?;
        }
        Ok(())
    }

    fn json(&self) -> Result<Json, Unfit> {
        Ok(plain::part(vec![
            ("category", plain::json(self.category, const { &MAPPA_LEVEL_FACTS_FACTS[0] })),
            ("rosh", plain::json(self.rosh, const { &MAPPA_LEVEL_FACTS_FACTS[1] })),
            ("rosh_by_validated_tool", plain::json(self.rosh_by_validated_tool, const { &MAPPA_LEVEL_FACTS_FACTS[2] })),
            ("single_agency_can_manage", plain::json(self.single_agency_can_manage, const { &MAPPA_LEVEL_FACTS_FACTS[3] })),
            ("needs_active_multi_agency", plain::json(self.needs_active_multi_agency, const { &MAPPA_LEVEL_FACTS_FACTS[4] })),
            ("beyond_police_probation", plain::json(self.beyond_police_probation, const { &MAPPA_LEVEL_FACTS_FACTS[5] })),
            ("adds_value", plain::json(self.adds_value, const { &MAPPA_LEVEL_FACTS_FACTS[6] })),
            ("previously_level_3", plain::json(self.previously_level_3, const { &MAPPA_LEVEL_FACTS_FACTS[7] })),
            ("senior_representation_required", plain::json(self.senior_representation_required, const { &MAPPA_LEVEL_FACTS_FACTS[8] })),
            ("senior_cooperation_needed", plain::json(self.senior_cooperation_needed, const { &MAPPA_LEVEL_FACTS_FACTS[9] })),
            ("special_resources_authorisation", plain::json(self.special_resources_authorisation, const { &MAPPA_LEVEL_FACTS_FACTS[10] })),
            ("ongoing_senior_oversight", plain::json(self.ongoing_senior_oversight, const { &MAPPA_LEVEL_FACTS_FACTS[11] })),
            ("significant_resources_short_notice", plain::json(self.significant_resources_short_notice, const { &MAPPA_LEVEL_FACTS_FACTS[12] })),
            ("media_interest", plain::json(self.media_interest, const { &MAPPA_LEVEL_FACTS_FACTS[13] })),
            ("public_confidence_need", plain::json(self.public_confidence_need, const { &MAPPA_LEVEL_FACTS_FACTS[14] })),
            ("exceptional_reason_given", plain::json(self.exceptional_reason_given, const { &MAPPA_LEVEL_FACTS_FACTS[15] })),
            ("only_risk_is_to_identified_child", plain::json(self.only_risk_is_to_identified_child, const { &MAPPA_LEVEL_FACTS_FACTS[16] })),
            ("under_probation", plain::json(self.under_probation, const { &MAPPA_LEVEL_FACTS_FACTS[17] })),
            ("robust_plan_with_cpc_attendance", plain::json(self.robust_plan_with_cpc_attendance, const { &MAPPA_LEVEL_FACTS_FACTS[18] })),
            ("rm2000_high_or_very_high", plain::json(self.rm2000_high_or_very_high, const { &MAPPA_LEVEL_FACTS_FACTS[19] })),
        ]))
    }
}
#[cfg(test)]
impl crate::tests::Settable for AssizeMappaLevelFacts {
    fn set(&mut self, path: &str, value: &Json) -> bool {
        use crate::tests::Member as _;
        match path {
            "category" => self.category.put(value, const { &MAPPA_LEVEL_FACTS_FACTS[0] }),
            "rosh" => self.rosh.put(value, const { &MAPPA_LEVEL_FACTS_FACTS[1] }),
            "rosh_by_validated_tool" => self.rosh_by_validated_tool.put(value, const { &MAPPA_LEVEL_FACTS_FACTS[2] }),
            "single_agency_can_manage" => self.single_agency_can_manage.put(value, const { &MAPPA_LEVEL_FACTS_FACTS[3] }),
            "needs_active_multi_agency" => self.needs_active_multi_agency.put(value, const { &MAPPA_LEVEL_FACTS_FACTS[4] }),
            "beyond_police_probation" => self.beyond_police_probation.put(value, const { &MAPPA_LEVEL_FACTS_FACTS[5] }),
            "adds_value" => self.adds_value.put(value, const { &MAPPA_LEVEL_FACTS_FACTS[6] }),
            "previously_level_3" => self.previously_level_3.put(value, const { &MAPPA_LEVEL_FACTS_FACTS[7] }),
            "senior_representation_required" => self.senior_representation_required.put(value, const { &MAPPA_LEVEL_FACTS_FACTS[8] }),
            "senior_cooperation_needed" => self.senior_cooperation_needed.put(value, const { &MAPPA_LEVEL_FACTS_FACTS[9] }),
            "special_resources_authorisation" => self.special_resources_authorisation.put(value, const { &MAPPA_LEVEL_FACTS_FACTS[10] }),
            "ongoing_senior_oversight" => self.ongoing_senior_oversight.put(value, const { &MAPPA_LEVEL_FACTS_FACTS[11] }),
            "significant_resources_short_notice" => self.significant_resources_short_notice.put(value, const { &MAPPA_LEVEL_FACTS_FACTS[12] }),
            "media_interest" => self.media_interest.put(value, const { &MAPPA_LEVEL_FACTS_FACTS[13] }),
            "public_confidence_need" => self.public_confidence_need.put(value, const { &MAPPA_LEVEL_FACTS_FACTS[14] }),
            "exceptional_reason_given" => self.exceptional_reason_given.put(value, const { &MAPPA_LEVEL_FACTS_FACTS[15] }),
            "only_risk_is_to_identified_child" => self.only_risk_is_to_identified_child.put(value, const { &MAPPA_LEVEL_FACTS_FACTS[16] }),
            "under_probation" => self.under_probation.put(value, const { &MAPPA_LEVEL_FACTS_FACTS[17] }),
            "robust_plan_with_cpc_attendance" => self.robust_plan_with_cpc_attendance.put(value, const { &MAPPA_LEVEL_FACTS_FACTS[18] }),
            "rm2000_high_or_very_high" => self.rm2000_high_or_very_high.put(value, const { &MAPPA_LEVEL_FACTS_FACTS[19] }),
            _ => false,
        }
    }
}

/// Asset: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank).
/// Left to the JSON entry: `static_facts`, `form_not_completed_because`, `override`, `earlier`, `what_do_you_think`, `assetplus`, `onset`.
/// Set up by `assize_asset_facts_init`, which makes every answer unknown: a record of zeros is refused, since 0 is an answer.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct AssizeAssetFacts {
    /// Size of this record in bytes, as the caller's header has it; set by the init function.
    pub size: u32,
    /// Version of the ABI; set by the init function.
    pub abi: u32,
    /// Age.
    /// Asset is for ages 10 to 17. It changes no score.
    /// 0 to 120 years.
    /// Source: London chapter 13 (2010) 13.4.11; Dorset, part 1 (2016) s.16.
    pub age: i32,
    /// Living arrangements.
    /// Consider a home of one's own, its fitness, deprivation, others who offend, absconding, disorder, and how long the stay is safe.
    /// 0 to 4 rating.
    /// Source: Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form.
    pub ratings_living_arrangements: i32,
    /// Family and personal relationships.
    /// Consider offending, alcohol or drugs among carers, care and interest shown, supervision, abuse, violence witnessed, loss, own children.
    /// 0 to 4 rating.
    /// Source: Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form.
    pub ratings_family_personal_relationships: i32,
    /// Education, training and employment.
    /// Consider hours and attendance, attainment, special needs, literacy and numeracy, attitude, bullying either way, relations with staff.
    /// 0 to 4 rating.
    /// Source: Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form.
    pub ratings_education_training_employment: i32,
    /// Neighbourhood.
    /// Consider open drug dealing, isolation or poor transport, nothing for the age group, racial or ethnic tension.
    /// 0 to 4 rating.
    /// Source: Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form.
    pub ratings_neighbourhood: i32,
    /// Lifestyle.
    /// Consider friends of the same age, friends who offend and who do not, constructive use of time, recklessness, lawful income.
    /// 0 to 4 rating.
    /// Source: Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form.
    pub ratings_lifestyle: i32,
    /// Substance use.
    /// Consider each substance ever and lately, risky practices, whether use seems essential, effect on daily life, offending to pay for it.
    /// 0 to 4 rating.
    /// Source: Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form.
    pub ratings_substance_use: i32,
    /// Physical health.
    /// Consider conditions that affect daily life, delayed development, access to care, own behaviour that harms health.
    /// 0 to 4 rating.
    /// Source: Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form.
    pub ratings_physical_health: i32,
    /// Emotional and mental health.
    /// Consider the past, the present and worry about the future, diagnosis, contact with services, self-harm, attempted suicide.
    /// 0 to 4 rating.
    /// Source: Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form.
    pub ratings_emotional_mental_health: i32,
    /// Perception of self and others.
    /// Consider identity, self-esteem, mistrust, sense of unfair treatment, discriminatory attitudes, seeing oneself as an offender.
    /// 0 to 4 rating.
    /// Source: Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form.
    pub ratings_perception_self_others: i32,
    /// Thinking and behaviour.
    /// Consider grasp of consequences, impulse, need for excitement, yielding to pressure, temper, social skills, damage, aggression, sexual behaviour, manipulation.
    /// 0 to 4 rating.
    /// Source: Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form.
    pub ratings_thinking_behaviour: i32,
    /// Attitudes to offending.
    /// Consider denial, responsibility, understanding of victims and family, remorse, offences or people thought acceptable, offending thought inevitable.
    /// 0 to 4 rating.
    /// Source: Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form.
    pub ratings_attitudes_to_offending: i32,
    /// Motivation to change.
    /// The prompts are worded positively, so that a no is the risk (AST-14): understanding, wish to deal with it, reasons to stop, support, co-operation. The rating keeps its direction: 4 is very strongly linked to offending.
    /// 0 to 4 rating.
    /// Source: Torfaen, Assessments made by the Youth Offending Team (2018); scale and prompts: general knowledge of the 2006 form.
    pub ratings_motivation_to_change: i32,
    /// Score for the type of offence.
    /// 0 to 4 score.
    /// Source: Youth Justice: the Scaled Approach (2009), Appendix A, not read: general knowledge.
    pub static_scores_offence_type: i32,
    /// Score for age at first reprimand, caution or warning.
    /// 0 to 4 score.
    /// Source: Youth Justice: the Scaled Approach (2009), Appendix A, not read: general knowledge.
    pub static_scores_age_at_first_reprimand: i32,
    /// Score for age at first conviction.
    /// 0 to 4 score.
    /// Source: Youth Justice: the Scaled Approach (2009), Appendix A, not read: general knowledge.
    pub static_scores_age_at_first_conviction: i32,
    /// Score for previous convictions.
    /// 0 to 4 score.
    /// Source: Youth Justice: the Scaled Approach (2009), Appendix A, not read: general knowledge.
    pub static_scores_previous_convictions: i32,
    /// Risk of serious harm.
    /// The level of the risk of serious harm form; `not_triggered` where no form was called for, which counts as low for the intervention level alone.
    /// One of `ASSIZE_ASSET_NOT_TRIGGERED` (5), `ASSIZE_ASSET_LOW` (1), `ASSIZE_ASSET_MEDIUM` (2), `ASSIZE_ASSET_HIGH` (3), `ASSIZE_ASSET_VERY_HIGH` (4). Where it is only known to be one of several: `ASSIZE_SEVERAL` with a bit for each.
    /// Source: Youth Justice Board, Guidance for Risk Levels (copy, undated).
    pub rosh: i32,
    /// Behaviour that caused serious harm.
    /// One of `ASSIZE_ASSET_CAUSED_SERIOUS_HARM_YES` (1), `ASSIZE_ASSET_CAUSED_SERIOUS_HARM_NO` (0), `ASSIZE_ASSET_DONT_KNOW` (2).
    /// Source: Asset Core Profile (2006), unread pages: general knowledge.
    pub harm_indicators_caused_serious_harm: i32,
    /// Behaviour that shows intent or preparation.
    /// One of `ASSIZE_ASSET_INTENT_OR_PREPARATION_YES` (1), `ASSIZE_ASSET_INTENT_OR_PREPARATION_NO` (0), `ASSIZE_ASSET_DONT_KNOW` (2).
    /// Source: Asset Core Profile (2006), unread pages: general knowledge.
    pub harm_indicators_intent_or_preparation: i32,
    /// Behaviour that was reckless or very likely to cause it.
    /// One of `ASSIZE_ASSET_RECKLESS_OR_LIKELY_YES` (1), `ASSIZE_ASSET_RECKLESS_OR_LIKELY_NO` (0), `ASSIZE_ASSET_DONT_KNOW` (2).
    /// Source: Asset Core Profile (2006), unread pages: general knowledge.
    pub harm_indicators_reckless_or_likely: i32,
    /// Unusual features: ritual, weapons, fascination.
    /// One of `ASSIZE_ASSET_OTHER_FEATURES_YES` (1), `ASSIZE_ASSET_OTHER_FEATURES_NO` (0), `ASSIZE_ASSET_DONT_KNOW` (2).
    /// Source: Asset Core Profile (2006), unread pages: general knowledge.
    pub harm_indicators_other_features: i32,
    /// Current attitudes, motives or interests that worry.
    /// One of `ASSIZE_ASSET_WORRYING_ATTITUDES_YES` (1), `ASSIZE_ASSET_WORRYING_ATTITUDES_NO` (0), `ASSIZE_ASSET_DONT_KNOW` (2).
    /// Source: Asset Core Profile (2006), unread pages: general knowledge.
    pub harm_indicators_worrying_attitudes: i32,
    /// Anything else that disturbs.
    /// One of `ASSIZE_ASSET_OTHER_DISCONCERTING_YES` (1), `ASSIZE_ASSET_OTHER_DISCONCERTING_NO` (0), `ASSIZE_ASSET_DONT_KNOW` (2).
    /// Source: Asset Core Profile (2006), unread pages: general knowledge.
    pub harm_indicators_other_disconcerting: i32,
    /// Concern expressed by others.
    /// One of `ASSIZE_ASSET_CONCERN_OF_OTHERS_YES` (1), `ASSIZE_ASSET_CONCERN_OF_OTHERS_NO` (0), `ASSIZE_ASSET_DONT_KNOW` (2).
    /// Source: Asset Core Profile (2006), unread pages: general knowledge.
    pub harm_indicators_concern_of_others: i32,
    /// Convicted of a serious specified offence.
    /// 0 no, 1 yes.
    /// Source: London chapter 13 (2010) 13.2.28.
    pub convicted_serious_specified_offence: i32,
    /// Being sentenced in the Crown Court for a specified offence.
    /// 0 no, 1 yes.
    /// Source: London chapter 13 (2010) 13.2.28.
    pub crown_court_specified_offence: i32,
    /// The youth court asks for help in deciding dangerousness.
    /// 0 no, 1 yes.
    /// Source: London chapter 13 (2010) 13.2.28.
    pub youth_court_asks_dangerousness: i32,
    /// Level of vulnerability.
    /// The assessor's judgement. It enters no score.
    /// One of `ASSIZE_ASSET_LOW` (1), `ASSIZE_ASSET_MEDIUM` (2), `ASSIZE_ASSET_HIGH` (3), `ASSIZE_ASSET_VERY_HIGH` (4).
    /// Source: Youth Justice Board, Guidance for Risk Levels (copy, undated).
    pub vulnerability_level: i32,
    /// Harm from the young person's own behaviour.
    /// 0 no, 1 yes.
    /// Source: London chapter 13 (2010) 13.2.20.
    pub vulnerability_from_self: i32,
    /// Harm from other people or events.
    /// 0 no, 1 yes.
    /// Source: London chapter 13 (2010) 13.2.20.
    pub vulnerability_from_others: i32,
    /// A vulnerability management plan is in place.
    /// 0 no, 1 yes.
    /// Source: Torfaen, Assessments made by the Youth Offending Team (2018).
    pub vulnerability_management_plan: i32,
    /// Stage of the intervention.
    /// One of `ASSIZE_ASSET_START` (0), `ASSIZE_ASSET_MIDDLE` (1), `ASSIZE_ASSET_END` (2).
    /// Source: Dorset, part 1 (2016) s.16.
    pub stage: i32,
    /// What the assessment rests on.
    /// One of `ASSIZE_ASSET_WITH_CHILD` (0), `ASSIZE_ASSET_EXISTING_INFORMATION` (1).
    /// Source: London chapter 13 (2010) 13.2.24.
    pub basis: i32,
    /// Sections where information could not be obtained.
    /// Recorded. What it does to a rating is not settled in any source read: a rating that cannot be given is left unknown (AST-08).
    /// Any of `ASSIZE_ASSET_LIVING_ARRANGEMENTS` (0), `ASSIZE_ASSET_FAMILY_PERSONAL_RELATIONSHIPS` (1), `ASSIZE_ASSET_EDUCATION_TRAINING_EMPLOYMENT` (2), `ASSIZE_ASSET_NEIGHBOURHOOD` (3), `ASSIZE_ASSET_LIFESTYLE` (4), `ASSIZE_ASSET_SUBSTANCE_USE` (5), `ASSIZE_ASSET_PHYSICAL_HEALTH` (6), `ASSIZE_ASSET_EMOTIONAL_MENTAL_HEALTH` (7), `ASSIZE_ASSET_PERCEPTION_SELF_OTHERS` (8), `ASSIZE_ASSET_THINKING_BEHAVIOUR` (9), `ASSIZE_ASSET_ATTITUDES_TO_OFFENDING` (10), `ASSIZE_ASSET_MOTIVATION_TO_CHANGE` (11): `ASSIZE_SEVERAL` with a bit for each, by itself for none of them.
    /// Source: Asset Core Profile (2006), first pages.
    pub information_unobtainable: i32,
    /// Sections with evidence recorded.
    /// Any of `ASSIZE_ASSET_LIVING_ARRANGEMENTS` (0), `ASSIZE_ASSET_FAMILY_PERSONAL_RELATIONSHIPS` (1), `ASSIZE_ASSET_EDUCATION_TRAINING_EMPLOYMENT` (2), `ASSIZE_ASSET_NEIGHBOURHOOD` (3), `ASSIZE_ASSET_LIFESTYLE` (4), `ASSIZE_ASSET_SUBSTANCE_USE` (5), `ASSIZE_ASSET_PHYSICAL_HEALTH` (6), `ASSIZE_ASSET_EMOTIONAL_MENTAL_HEALTH` (7), `ASSIZE_ASSET_PERCEPTION_SELF_OTHERS` (8), `ASSIZE_ASSET_THINKING_BEHAVIOUR` (9), `ASSIZE_ASSET_ATTITUDES_TO_OFFENDING` (10), `ASSIZE_ASSET_MOTIVATION_TO_CHANGE` (11): `ASSIZE_SEVERAL` with a bit for each, by itself for none of them.
    /// Source: London chapter 13 (2010) 13.2.26.
    pub evidence: i32,
    /// Sections with positive factors recorded.
    /// Recorded and carried into the plan. They change no score (AST-13).
    /// Any of `ASSIZE_ASSET_LIVING_ARRANGEMENTS` (0), `ASSIZE_ASSET_FAMILY_PERSONAL_RELATIONSHIPS` (1), `ASSIZE_ASSET_EDUCATION_TRAINING_EMPLOYMENT` (2), `ASSIZE_ASSET_NEIGHBOURHOOD` (3), `ASSIZE_ASSET_LIFESTYLE` (4), `ASSIZE_ASSET_SUBSTANCE_USE` (5), `ASSIZE_ASSET_PHYSICAL_HEALTH` (6), `ASSIZE_ASSET_EMOTIONAL_MENTAL_HEALTH` (7), `ASSIZE_ASSET_PERCEPTION_SELF_OTHERS` (8), `ASSIZE_ASSET_THINKING_BEHAVIOUR` (9), `ASSIZE_ASSET_ATTITUDES_TO_OFFENDING` (10), `ASSIZE_ASSET_MOTIVATION_TO_CHANGE` (11): `ASSIZE_SEVERAL` with a bit for each, by itself for none of them.
    /// Source: London chapter 13 (2010) 13.2.31, 13.2.32.
    pub positive_factors: i32,
}
const _: () = {
    assert!(size_of::<AssizeAssetFacts>() == 156);
    assert!(offset_of!(AssizeAssetFacts, size) == 0);
    assert!(offset_of!(AssizeAssetFacts, abi) == 4);
    assert!(offset_of!(AssizeAssetFacts, age) == 8);
    assert!(offset_of!(AssizeAssetFacts, ratings_living_arrangements) == 12);
    assert!(offset_of!(AssizeAssetFacts, ratings_family_personal_relationships) == 16);
    assert!(offset_of!(AssizeAssetFacts, ratings_education_training_employment) == 20);
    assert!(offset_of!(AssizeAssetFacts, ratings_neighbourhood) == 24);
    assert!(offset_of!(AssizeAssetFacts, ratings_lifestyle) == 28);
    assert!(offset_of!(AssizeAssetFacts, ratings_substance_use) == 32);
    assert!(offset_of!(AssizeAssetFacts, ratings_physical_health) == 36);
    assert!(offset_of!(AssizeAssetFacts, ratings_emotional_mental_health) == 40);
    assert!(offset_of!(AssizeAssetFacts, ratings_perception_self_others) == 44);
    assert!(offset_of!(AssizeAssetFacts, ratings_thinking_behaviour) == 48);
    assert!(offset_of!(AssizeAssetFacts, ratings_attitudes_to_offending) == 52);
    assert!(offset_of!(AssizeAssetFacts, ratings_motivation_to_change) == 56);
    assert!(offset_of!(AssizeAssetFacts, static_scores_offence_type) == 60);
    assert!(offset_of!(AssizeAssetFacts, static_scores_age_at_first_reprimand) == 64);
    assert!(offset_of!(AssizeAssetFacts, static_scores_age_at_first_conviction) == 68);
    assert!(offset_of!(AssizeAssetFacts, static_scores_previous_convictions) == 72);
    assert!(offset_of!(AssizeAssetFacts, rosh) == 76);
    assert!(offset_of!(AssizeAssetFacts, harm_indicators_caused_serious_harm) == 80);
    assert!(offset_of!(AssizeAssetFacts, harm_indicators_intent_or_preparation) == 84);
    assert!(offset_of!(AssizeAssetFacts, harm_indicators_reckless_or_likely) == 88);
    assert!(offset_of!(AssizeAssetFacts, harm_indicators_other_features) == 92);
    assert!(offset_of!(AssizeAssetFacts, harm_indicators_worrying_attitudes) == 96);
    assert!(offset_of!(AssizeAssetFacts, harm_indicators_other_disconcerting) == 100);
    assert!(offset_of!(AssizeAssetFacts, harm_indicators_concern_of_others) == 104);
    assert!(offset_of!(AssizeAssetFacts, convicted_serious_specified_offence) == 108);
    assert!(offset_of!(AssizeAssetFacts, crown_court_specified_offence) == 112);
    assert!(offset_of!(AssizeAssetFacts, youth_court_asks_dangerousness) == 116);
    assert!(offset_of!(AssizeAssetFacts, vulnerability_level) == 120);
    assert!(offset_of!(AssizeAssetFacts, vulnerability_from_self) == 124);
    assert!(offset_of!(AssizeAssetFacts, vulnerability_from_others) == 128);
    assert!(offset_of!(AssizeAssetFacts, vulnerability_management_plan) == 132);
    assert!(offset_of!(AssizeAssetFacts, stage) == 136);
    assert!(offset_of!(AssizeAssetFacts, basis) == 140);
    assert!(offset_of!(AssizeAssetFacts, information_unobtainable) == 144);
    assert!(offset_of!(AssizeAssetFacts, evidence) == 148);
    assert!(offset_of!(AssizeAssetFacts, positive_factors) == 152);
};
impl Record for AssizeAssetFacts {
    const TAG: u32 = 4;
    const SIZES: &'static [usize] = &[156];
    const UNKNOWN: Self = Self {
        size: size_of::<AssizeAssetFacts>() as u32,
        abi: marked::<AssizeAssetFacts>(),
        age: UNKNOWN,
        ratings_living_arrangements: UNKNOWN,
        ratings_family_personal_relationships: UNKNOWN,
        ratings_education_training_employment: UNKNOWN,
        ratings_neighbourhood: UNKNOWN,
        ratings_lifestyle: UNKNOWN,
        ratings_substance_use: UNKNOWN,
        ratings_physical_health: UNKNOWN,
        ratings_emotional_mental_health: UNKNOWN,
        ratings_perception_self_others: UNKNOWN,
        ratings_thinking_behaviour: UNKNOWN,
        ratings_attitudes_to_offending: UNKNOWN,
        ratings_motivation_to_change: UNKNOWN,
        static_scores_offence_type: UNKNOWN,
        static_scores_age_at_first_reprimand: UNKNOWN,
        static_scores_age_at_first_conviction: UNKNOWN,
        static_scores_previous_convictions: UNKNOWN,
        rosh: UNKNOWN,
        harm_indicators_caused_serious_harm: UNKNOWN,
        harm_indicators_intent_or_preparation: UNKNOWN,
        harm_indicators_reckless_or_likely: UNKNOWN,
        harm_indicators_other_features: UNKNOWN,
        harm_indicators_worrying_attitudes: UNKNOWN,
        harm_indicators_other_disconcerting: UNKNOWN,
        harm_indicators_concern_of_others: UNKNOWN,
        convicted_serious_specified_offence: UNKNOWN,
        crown_court_specified_offence: UNKNOWN,
        youth_court_asks_dangerousness: UNKNOWN,
        vulnerability_level: UNKNOWN,
        vulnerability_from_self: UNKNOWN,
        vulnerability_from_others: UNKNOWN,
        vulnerability_management_plan: UNKNOWN,
        stage: UNKNOWN,
        basis: UNKNOWN,
        information_unobtainable: UNKNOWN,
        evidence: UNKNOWN,
        positive_factors: UNKNOWN,
    };
}
const ASSET_FACTS: &[Field] = <assize::instruments::asset::Facts as FactSet>::FORM.fields;
const ASSET_SECTIONS_RATINGS: &[Field] = <assize::instruments::asset::sections::Ratings as FactSet>::FORM.fields;
const ASSET_STATIC_FACTORS_STATICSCORES: &[Field] = <assize::instruments::asset::static_factors::StaticScores as FactSet>::FORM.fields;
const ASSET_HARMINDICATORS: &[Field] = <assize::instruments::asset::HarmIndicators as FactSet>::FORM.fields;
const ASSET_VULNERABILITY_FACTS: &[Field] = <assize::instruments::asset::vulnerability::Facts as FactSet>::FORM.fields;
impl Flat for AssizeAssetFacts {
    type Facts = assize::instruments::asset::Facts;

    #[inline(always)]
    fn fills_gaps(&self) -> bool {
        false
    }

    #[inline(always)]
    fn fill(&self, facts: &mut Self::Facts) -> Result<(), Unfit> {
        if any_known([
            self.age,
            self.rosh,
            self.convicted_serious_specified_offence,
            self.crown_court_specified_offence,
            self.youth_court_asks_dangerousness,
            self.stage,
            self.basis,
            self.information_unobtainable,
        ]) {
            whole(&mut facts.age, self.age, const { &ASSET_FACTS[0] })?;
            whole(&mut facts.rosh, self.rosh, const { &ASSET_FACTS[4] })?;
            whole(&mut facts.convicted_serious_specified_offence, self.convicted_serious_specified_offence, const { &ASSET_FACTS[6] })?;
            whole(&mut facts.crown_court_specified_offence, self.crown_court_specified_offence, const { &ASSET_FACTS[7] })?;
            whole(&mut facts.youth_court_asks_dangerousness, self.youth_court_asks_dangerousness, const { &ASSET_FACTS[8] })?;
            whole(&mut facts.stage, self.stage, const { &ASSET_FACTS[12] })?;
            whole(&mut facts.basis, self.basis, const { &ASSET_FACTS[14] })?;
            whole(&mut facts.information_unobtainable, self.information_unobtainable, const { &ASSET_FACTS[16] })?;
        }
        if any_known([self.evidence, self.positive_factors]) {
            whole(&mut facts.evidence, self.evidence, const { &ASSET_FACTS[17] })?;
            whole(&mut facts.positive_factors, self.positive_factors, const { &ASSET_FACTS[18] })?;
        }
        if any_known([
            self.ratings_living_arrangements,
            self.ratings_family_personal_relationships,
            self.ratings_education_training_employment,
            self.ratings_neighbourhood,
            self.ratings_lifestyle,
            self.ratings_substance_use,
            self.ratings_physical_health,
            self.ratings_emotional_mental_health,
            self.ratings_perception_self_others,
            self.ratings_thinking_behaviour,
            self.ratings_attitudes_to_offending,
            self.ratings_motivation_to_change,
        ]) {
            let part = facts.ratings.0.get_or_insert_default();
            if any_known([
                self.ratings_living_arrangements,
                self.ratings_family_personal_relationships,
                self.ratings_education_training_employment,
                self.ratings_neighbourhood,
                self.ratings_lifestyle,
                self.ratings_substance_use,
                self.ratings_physical_health,
                self.ratings_emotional_mental_health,
            ]) {
                whole(&mut part.living_arrangements, self.ratings_living_arrangements, const { &ASSET_SECTIONS_RATINGS[0] })?;
                whole(&mut part.family_personal_relationships, self.ratings_family_personal_relationships, const { &ASSET_SECTIONS_RATINGS[1] })?;
                whole(&mut part.education_training_employment, self.ratings_education_training_employment, const { &ASSET_SECTIONS_RATINGS[2] })?;
                whole(&mut part.neighbourhood, self.ratings_neighbourhood, const { &ASSET_SECTIONS_RATINGS[3] })?;
                whole(&mut part.lifestyle, self.ratings_lifestyle, const { &ASSET_SECTIONS_RATINGS[4] })?;
                whole(&mut part.substance_use, self.ratings_substance_use, const { &ASSET_SECTIONS_RATINGS[5] })?;
                whole(&mut part.physical_health, self.ratings_physical_health, const { &ASSET_SECTIONS_RATINGS[6] })?;
                whole(&mut part.emotional_mental_health, self.ratings_emotional_mental_health, const { &ASSET_SECTIONS_RATINGS[7] })?;
            }
            if any_known([self.ratings_perception_self_others, self.ratings_thinking_behaviour, self.ratings_attitudes_to_offending, self.ratings_motivation_to_change]) {
                whole(&mut part.perception_self_others, self.ratings_perception_self_others, const { &ASSET_SECTIONS_RATINGS[8] })?;
                whole(&mut part.thinking_behaviour, self.ratings_thinking_behaviour, const { &ASSET_SECTIONS_RATINGS[9] })?;
                whole(&mut part.attitudes_to_offending, self.ratings_attitudes_to_offending, const { &ASSET_SECTIONS_RATINGS[10] })?;
                whole(&mut part.motivation_to_change, self.ratings_motivation_to_change, const { &ASSET_SECTIONS_RATINGS[11] })?;
            }
        }
        if any_known([
            self.static_scores_offence_type,
            self.static_scores_age_at_first_reprimand,
            self.static_scores_age_at_first_conviction,
            self.static_scores_previous_convictions,
        ]) {
            let part = facts.static_scores.0.get_or_insert_default();
            if any_known([
                self.static_scores_offence_type,
                self.static_scores_age_at_first_reprimand,
                self.static_scores_age_at_first_conviction,
                self.static_scores_previous_convictions,
            ]) {
                whole(&mut part.offence_type, self.static_scores_offence_type, const { &ASSET_STATIC_FACTORS_STATICSCORES[0] })?;
                whole(&mut part.age_at_first_reprimand, self.static_scores_age_at_first_reprimand, const { &ASSET_STATIC_FACTORS_STATICSCORES[1] })?;
                whole(&mut part.age_at_first_conviction, self.static_scores_age_at_first_conviction, const { &ASSET_STATIC_FACTORS_STATICSCORES[2] })?;
                whole(&mut part.previous_convictions, self.static_scores_previous_convictions, const { &ASSET_STATIC_FACTORS_STATICSCORES[3] })?;
            }
        }
        if any_known([
            self.harm_indicators_caused_serious_harm,
            self.harm_indicators_intent_or_preparation,
            self.harm_indicators_reckless_or_likely,
            self.harm_indicators_other_features,
            self.harm_indicators_worrying_attitudes,
            self.harm_indicators_other_disconcerting,
            self.harm_indicators_concern_of_others,
        ]) {
            let part = facts.harm_indicators.0.get_or_insert_default();
            if any_known([
                self.harm_indicators_caused_serious_harm,
                self.harm_indicators_intent_or_preparation,
                self.harm_indicators_reckless_or_likely,
                self.harm_indicators_other_features,
                self.harm_indicators_worrying_attitudes,
                self.harm_indicators_other_disconcerting,
                self.harm_indicators_concern_of_others,
            ]) {
                whole(&mut part.caused_serious_harm, self.harm_indicators_caused_serious_harm, const { &ASSET_HARMINDICATORS[0] })?;
                whole(&mut part.intent_or_preparation, self.harm_indicators_intent_or_preparation, const { &ASSET_HARMINDICATORS[1] })?;
                whole(&mut part.reckless_or_likely, self.harm_indicators_reckless_or_likely, const { &ASSET_HARMINDICATORS[2] })?;
                whole(&mut part.other_features, self.harm_indicators_other_features, const { &ASSET_HARMINDICATORS[3] })?;
                whole(&mut part.worrying_attitudes, self.harm_indicators_worrying_attitudes, const { &ASSET_HARMINDICATORS[4] })?;
                whole(&mut part.other_disconcerting, self.harm_indicators_other_disconcerting, const { &ASSET_HARMINDICATORS[5] })?;
                whole(&mut part.concern_of_others, self.harm_indicators_concern_of_others, const { &ASSET_HARMINDICATORS[6] })?;
            }
        }
        if any_known([self.vulnerability_level, self.vulnerability_from_self, self.vulnerability_from_others, self.vulnerability_management_plan]) {
            let part = facts.vulnerability.0.get_or_insert_default();
            if any_known([self.vulnerability_level, self.vulnerability_from_self, self.vulnerability_from_others, self.vulnerability_management_plan]) {
                whole(&mut part.level, self.vulnerability_level, const { &ASSET_VULNERABILITY_FACTS[0] })?;
                whole(&mut part.from_self, self.vulnerability_from_self, const { &ASSET_VULNERABILITY_FACTS[1] })?;
                whole(&mut part.from_others, self.vulnerability_from_others, const { &ASSET_VULNERABILITY_FACTS[2] })?;
                whole(&mut part.management_plan, self.vulnerability_management_plan, const { &ASSET_VULNERABILITY_FACTS[3] })?;
            }
        }
        Ok(())
    }

    fn json(&self) -> Result<Json, Unfit> {
        Ok(plain::part(vec![
            ("age", plain::json(self.age, const { &ASSET_FACTS[0] })),
            (
                "ratings",
                plain::part(vec![
                    ("living_arrangements", plain::json(self.ratings_living_arrangements, const { &ASSET_SECTIONS_RATINGS[0] })),
                    ("family_personal_relationships", plain::json(self.ratings_family_personal_relationships, const { &ASSET_SECTIONS_RATINGS[1] })),
                    ("education_training_employment", plain::json(self.ratings_education_training_employment, const { &ASSET_SECTIONS_RATINGS[2] })),
                    ("neighbourhood", plain::json(self.ratings_neighbourhood, const { &ASSET_SECTIONS_RATINGS[3] })),
                    ("lifestyle", plain::json(self.ratings_lifestyle, const { &ASSET_SECTIONS_RATINGS[4] })),
                    ("substance_use", plain::json(self.ratings_substance_use, const { &ASSET_SECTIONS_RATINGS[5] })),
                    ("physical_health", plain::json(self.ratings_physical_health, const { &ASSET_SECTIONS_RATINGS[6] })),
                    ("emotional_mental_health", plain::json(self.ratings_emotional_mental_health, const { &ASSET_SECTIONS_RATINGS[7] })),
                    ("perception_self_others", plain::json(self.ratings_perception_self_others, const { &ASSET_SECTIONS_RATINGS[8] })),
                    ("thinking_behaviour", plain::json(self.ratings_thinking_behaviour, const { &ASSET_SECTIONS_RATINGS[9] })),
                    ("attitudes_to_offending", plain::json(self.ratings_attitudes_to_offending, const { &ASSET_SECTIONS_RATINGS[10] })),
                    ("motivation_to_change", plain::json(self.ratings_motivation_to_change, const { &ASSET_SECTIONS_RATINGS[11] })),
                ]),
            ),
            (
                "static_scores",
                plain::part(vec![
                    ("offence_type", plain::json(self.static_scores_offence_type, const { &ASSET_STATIC_FACTORS_STATICSCORES[0] })),
                    ("age_at_first_reprimand", plain::json(self.static_scores_age_at_first_reprimand, const { &ASSET_STATIC_FACTORS_STATICSCORES[1] })),
                    ("age_at_first_conviction", plain::json(self.static_scores_age_at_first_conviction, const { &ASSET_STATIC_FACTORS_STATICSCORES[2] })),
                    ("previous_convictions", plain::json(self.static_scores_previous_convictions, const { &ASSET_STATIC_FACTORS_STATICSCORES[3] })),
                ]),
            ),
            ("rosh", plain::json(self.rosh, const { &ASSET_FACTS[4] })),
            (
                "harm_indicators",
                plain::part(vec![
                    ("caused_serious_harm", plain::json(self.harm_indicators_caused_serious_harm, const { &ASSET_HARMINDICATORS[0] })),
                    ("intent_or_preparation", plain::json(self.harm_indicators_intent_or_preparation, const { &ASSET_HARMINDICATORS[1] })),
                    ("reckless_or_likely", plain::json(self.harm_indicators_reckless_or_likely, const { &ASSET_HARMINDICATORS[2] })),
                    ("other_features", plain::json(self.harm_indicators_other_features, const { &ASSET_HARMINDICATORS[3] })),
                    ("worrying_attitudes", plain::json(self.harm_indicators_worrying_attitudes, const { &ASSET_HARMINDICATORS[4] })),
                    ("other_disconcerting", plain::json(self.harm_indicators_other_disconcerting, const { &ASSET_HARMINDICATORS[5] })),
                    ("concern_of_others", plain::json(self.harm_indicators_concern_of_others, const { &ASSET_HARMINDICATORS[6] })),
                ]),
            ),
            ("convicted_serious_specified_offence", plain::json(self.convicted_serious_specified_offence, const { &ASSET_FACTS[6] })),
            ("crown_court_specified_offence", plain::json(self.crown_court_specified_offence, const { &ASSET_FACTS[7] })),
            ("youth_court_asks_dangerousness", plain::json(self.youth_court_asks_dangerousness, const { &ASSET_FACTS[8] })),
            (
                "vulnerability",
                plain::part(vec![
                    ("level", plain::json(self.vulnerability_level, const { &ASSET_VULNERABILITY_FACTS[0] })),
                    ("from_self", plain::json(self.vulnerability_from_self, const { &ASSET_VULNERABILITY_FACTS[1] })),
                    ("from_others", plain::json(self.vulnerability_from_others, const { &ASSET_VULNERABILITY_FACTS[2] })),
                    ("management_plan", plain::json(self.vulnerability_management_plan, const { &ASSET_VULNERABILITY_FACTS[3] })),
                ]),
            ),
            ("stage", plain::json(self.stage, const { &ASSET_FACTS[12] })),
            ("basis", plain::json(self.basis, const { &ASSET_FACTS[14] })),
            ("information_unobtainable", plain::json(self.information_unobtainable, const { &ASSET_FACTS[16] })),
            ("evidence", plain::json(self.evidence, const { &ASSET_FACTS[17] })),
            ("positive_factors", plain::json(self.positive_factors, const { &ASSET_FACTS[18] })),
        ]))
    }
}
#[cfg(test)]
impl crate::tests::Settable for AssizeAssetFacts {
    fn set(&mut self, path: &str, value: &Json) -> bool {
        use crate::tests::Member as _;
        match path {
            "age" => self.age.put(value, const { &ASSET_FACTS[0] }),
            "ratings.living_arrangements" => self.ratings_living_arrangements.put(value, const { &ASSET_SECTIONS_RATINGS[0] }),
            "ratings.family_personal_relationships" => self.ratings_family_personal_relationships.put(value, const { &ASSET_SECTIONS_RATINGS[1] }),
            "ratings.education_training_employment" => self.ratings_education_training_employment.put(value, const { &ASSET_SECTIONS_RATINGS[2] }),
            "ratings.neighbourhood" => self.ratings_neighbourhood.put(value, const { &ASSET_SECTIONS_RATINGS[3] }),
            "ratings.lifestyle" => self.ratings_lifestyle.put(value, const { &ASSET_SECTIONS_RATINGS[4] }),
            "ratings.substance_use" => self.ratings_substance_use.put(value, const { &ASSET_SECTIONS_RATINGS[5] }),
            "ratings.physical_health" => self.ratings_physical_health.put(value, const { &ASSET_SECTIONS_RATINGS[6] }),
            "ratings.emotional_mental_health" => self.ratings_emotional_mental_health.put(value, const { &ASSET_SECTIONS_RATINGS[7] }),
            "ratings.perception_self_others" => self.ratings_perception_self_others.put(value, const { &ASSET_SECTIONS_RATINGS[8] }),
            "ratings.thinking_behaviour" => self.ratings_thinking_behaviour.put(value, const { &ASSET_SECTIONS_RATINGS[9] }),
            "ratings.attitudes_to_offending" => self.ratings_attitudes_to_offending.put(value, const { &ASSET_SECTIONS_RATINGS[10] }),
            "ratings.motivation_to_change" => self.ratings_motivation_to_change.put(value, const { &ASSET_SECTIONS_RATINGS[11] }),
            "static_scores.offence_type" => self.static_scores_offence_type.put(value, const { &ASSET_STATIC_FACTORS_STATICSCORES[0] }),
            "static_scores.age_at_first_reprimand" => self.static_scores_age_at_first_reprimand.put(value, const { &ASSET_STATIC_FACTORS_STATICSCORES[1] }),
            "static_scores.age_at_first_conviction" => self.static_scores_age_at_first_conviction.put(value, const { &ASSET_STATIC_FACTORS_STATICSCORES[2] }),
            "static_scores.previous_convictions" => self.static_scores_previous_convictions.put(value, const { &ASSET_STATIC_FACTORS_STATICSCORES[3] }),
            "rosh" => self.rosh.put(value, const { &ASSET_FACTS[4] }),
            "harm_indicators.caused_serious_harm" => self.harm_indicators_caused_serious_harm.put(value, const { &ASSET_HARMINDICATORS[0] }),
            "harm_indicators.intent_or_preparation" => self.harm_indicators_intent_or_preparation.put(value, const { &ASSET_HARMINDICATORS[1] }),
            "harm_indicators.reckless_or_likely" => self.harm_indicators_reckless_or_likely.put(value, const { &ASSET_HARMINDICATORS[2] }),
            "harm_indicators.other_features" => self.harm_indicators_other_features.put(value, const { &ASSET_HARMINDICATORS[3] }),
            "harm_indicators.worrying_attitudes" => self.harm_indicators_worrying_attitudes.put(value, const { &ASSET_HARMINDICATORS[4] }),
            "harm_indicators.other_disconcerting" => self.harm_indicators_other_disconcerting.put(value, const { &ASSET_HARMINDICATORS[5] }),
            "harm_indicators.concern_of_others" => self.harm_indicators_concern_of_others.put(value, const { &ASSET_HARMINDICATORS[6] }),
            "convicted_serious_specified_offence" => self.convicted_serious_specified_offence.put(value, const { &ASSET_FACTS[6] }),
            "crown_court_specified_offence" => self.crown_court_specified_offence.put(value, const { &ASSET_FACTS[7] }),
            "youth_court_asks_dangerousness" => self.youth_court_asks_dangerousness.put(value, const { &ASSET_FACTS[8] }),
            "vulnerability.level" => self.vulnerability_level.put(value, const { &ASSET_VULNERABILITY_FACTS[0] }),
            "vulnerability.from_self" => self.vulnerability_from_self.put(value, const { &ASSET_VULNERABILITY_FACTS[1] }),
            "vulnerability.from_others" => self.vulnerability_from_others.put(value, const { &ASSET_VULNERABILITY_FACTS[2] }),
            "vulnerability.management_plan" => self.vulnerability_management_plan.put(value, const { &ASSET_VULNERABILITY_FACTS[3] }),
            "stage" => self.stage.put(value, const { &ASSET_FACTS[12] }),
            "basis" => self.basis.put(value, const { &ASSET_FACTS[14] }),
            "information_unobtainable" => self.information_unobtainable.put(value, const { &ASSET_FACTS[16] }),
            "evidence" => self.evidence.put(value, const { &ASSET_FACTS[17] }),
            "positive_factors" => self.positive_factors.put(value, const { &ASSET_FACTS[18] }),
            _ => false,
        }
    }
}

/// Reoffending predictors: what it asks. A member that is not known is `ASSIZE_UNKNOWN` (a `double`: not a number; a text: blank).
/// Set up by `assize_predictors_facts_init`, which makes every answer unknown: a record of zeros is refused, since 0 is an answer.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct AssizePredictorsFacts {
    /// Size of this record in bytes, as the caller's header has it; set by the init function.
    pub size: u32,
    /// Version of the ABI; set by the init function.
    pub abi: u32,
    /// Date of the assessment.
    /// Nothing goes by today's date: ages and deadlines count from here.
    /// A day: year, month and day as eight digits, 20260331.
    pub assessment_date: i32,
    /// Gender recorded.
    /// One of `ASSIZE_PREDICTORS_MALE` (0), `ASSIZE_PREDICTORS_FEMALE` (1).
    pub gender: i32,
    /// Date of birth.
    /// A day: year, month and day as eight digits, 20260331.
    pub date_of_birth: i32,
    /// Date of the current conviction.
    /// Of the index offence.
    /// A day: year, month and day as eight digits, 20260331.
    /// Source: OASys 1.29.
    pub date_of_current_conviction: i32,
    /// Start of follow-up.
    /// Start of the community sentence, or the earliest possible release. It may lie ahead. Where it is missing, ARP, VRP and SVRP take the date of the current conviction.
    /// A day: year, month and day as eight digits, 20260331.
    /// Source: OASys 1.38.
    pub date_at_start_of_followup: i32,
    /// Code of the current offence.
    /// Five digits: Home Office class and sub-class.
    /// Up to 8 bytes of UTF-8, padded with spaces or zero bytes.
    pub current_offence_code: [c_char; 8],
    /// Category of the current offence, newer predictors.
    /// In place of the code, or against it: the category given is used and a difference is said.
    /// One of `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_BURGLARY_DOMESTIC` (0), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_BURGLARY_OTHER` (1), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_DRUNKENNESS` (2), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_DRINK_DRIVING` (3), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_MOTORING_OFFENCES` (4), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_VEHICLE_RELATED_THEFT` (5), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_FRAUD_AND_FORGERY` (6), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_WELFARE_FRAUD` (7), `ASSIZE_PREDICTORS_DRUG_IMPORT_EXPORT_OR_PRODUCTION` (8), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_DRUG_POSSESSION_OR_SUPPLY` (9), `ASSIZE_PREDICTORS_VIOLENCE_AGAINST_THE_PERSON_ABH_PLUS` (10), `ASSIZE_PREDICTORS_VIOLENCE_AGAINST_THE_PERSON_SUB_ABH` (11), `ASSIZE_PREDICTORS_PUBLIC_ORDER_AND_HARRASSMENT` (12), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_WEAPONS_NON_FIREARM` (13), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_FIREARMS_MOST_SERIOUS` (14), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_FIREARMS_OTHER` (15), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_HANDLING_STOLEN_GOODS` (16), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_CRIMINAL_DAMAGE` (17), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_ACQUISITIVE_VIOLENCE` (18), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_OTHER_OFFENCES` (19), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_ABSCONDING_OR_BAIL` (20), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_SEXUAL_AGAINST_CHILD` (21), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_SEXUAL_NOT_AGAINST_CHILD` (22), `ASSIZE_PREDICTORS_OFFENCE_CATEGORY_THEFT_NON_MOTOR` (23).
    pub offence_category: i32,
    /// Group of the current offence, OGRS3.
    /// In place of the code.
    /// One of `ASSIZE_PREDICTORS_VIOLENCE` (0), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_ROBBERY` (1), `ASSIZE_PREDICTORS_PUBLIC_ORDER` (2), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_SEXUAL_NOT_AGAINST_CHILD` (3), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_SEXUAL_AGAINST_CHILD` (4), `ASSIZE_PREDICTORS_SOLICITING_OR_PROSTITUTION` (5), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_BURGLARY_DOMESTIC` (6), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_BURGLARY_OTHER` (7), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_THEFT_NON_MOTOR` (8), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_HANDLING_STOLEN_GOODS` (9), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_FRAUD_AND_FORGERY` (10), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_ABSCONDING_OR_BAIL` (11), `ASSIZE_PREDICTORS_TAKING_AND_DRIVING_AWAY` (12), `ASSIZE_PREDICTORS_THEFT_FROM_VEHICLES` (13), `ASSIZE_PREDICTORS_OTHER_MOTORING` (14), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_DRINK_DRIVING` (15), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_CRIMINAL_DAMAGE` (16), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_DRUG_IMPORT_EXPORT_PRODUCTION` (17), `ASSIZE_PREDICTORS_OGRS3_OFFENCE_GROUP_DRUG_POSSESSION_OR_SUPPLY` (18), `ASSIZE_PREDICTORS_OTHER_OFFENCE` (19).
    pub ogrs3_offence_group: i32,
    /// Category of the current offence, SNSV.
    /// In place of the code.
    /// One of `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_ABSCONDING_OR_BAIL` (0), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_ACQUISITIVE_VIOLENCE` (1), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_BURGLARY_DOMESTIC` (2), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_BURGLARY_OTHER` (3), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_CRIMINAL_DAMAGE` (4), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_DRINK_DRIVING` (5), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_DRUG_IMPORT_EXPORT_PRODUCTION` (6), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_DRUG_POSSESSION_OR_SUPPLY` (7), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_DRUNKENNESS` (8), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_FRAUD_AND_FORGERY` (9), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_HANDLING_STOLEN_GOODS` (10), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_MOTORING_OFFENCES` (11), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_OTHER_OFFENCES` (12), `ASSIZE_PREDICTORS_PUBLIC_ORDER_AND_HARASSMENT` (13), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_SEXUAL_AGAINST_CHILD` (14), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_SEXUAL_NOT_AGAINST_CHILD` (15), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_THEFT_NON_MOTOR` (16), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_VEHICLE_RELATED_THEFT` (17), `ASSIZE_PREDICTORS_VIOLENCE_AGAINST_THE_PERSON` (18), `ASSIZE_PREDICTORS_SNSV_OFFENCE_CATEGORY_WELFARE_FRAUD` (19).
    pub snsv_offence_category: i32,
    /// Kind of violence against the person, SNSV.
    /// One of `ASSIZE_PREDICTORS_VATP_ABH_PLUS` (0), `ASSIZE_PREDICTORS_VATP_SUB_ABH` (1), `ASSIZE_PREDICTORS_SNSV_VIOLENCE_SUBCATEGORY_FIREARMS_MOST_SERIOUS` (2), `ASSIZE_PREDICTORS_SNSV_VIOLENCE_SUBCATEGORY_FIREARMS_OTHER` (3), `ASSIZE_PREDICTORS_SNSV_VIOLENCE_SUBCATEGORY_WEAPONS_NON_FIREARM` (4).
    pub snsv_violence_subcategory: i32,
    /// The current offence is violent or sexual in the offence map of the personality-disorder screen.
    /// In place of the code.
    /// 0 no, 1 yes.
    pub opd_violent_or_sexual: i32,
    /// Where the sentence is served.
    /// One of `ASSIZE_PREDICTORS_CUSTODY` (0), `ASSIZE_PREDICTORS_COMMUNITY` (1), `ASSIZE_PREDICTORS_REMAND` (2).
    pub supervision_status: i32,
    /// Form of SNSV asked for.
    /// Without it, the dynamic form where its answers are complete, else the static one.
    /// One of `ASSIZE_PREDICTORS_STATIC` (0), `ASSIZE_PREDICTORS_DYNAMIC` (1).
    pub snsv_static_or_dynamic: i32,
    /// Sanctions for all offences.
    /// 1 to 999 sanctions.
    /// Counts: occasions, the current one included: 1 the first time.
    /// Source: OASys 1.32.
    pub total_number_of_sanctions_for_all_offences: i32,
    /// Sanctions for violent offences.
    /// 0 to 999 sanctions.
    /// Counts: occasions, the current one included.
    /// Source: OASys 1.40.
    pub total_number_of_violent_sanctions: i32,
    /// Age at the first sanction.
    /// 0 to 109 years.
    /// Source: OASys 1.8.
    pub age_at_first_sanction: i32,
    /// Kinds of previous conviction.
    /// An empty list means none of them.
    /// Any of `ASSIZE_PREDICTORS_HOMICIDE` (0), `ASSIZE_PREDICTORS_WOUNDING_GBH` (1), `ASSIZE_PREDICTORS_KIDNAPPING` (2), `ASSIZE_PREDICTORS_FIREARMS` (3), `ASSIZE_PREDICTORS_PREVIOUS_CONVICTIONS_ROBBERY` (4), `ASSIZE_PREDICTORS_AGGRAVATED_BURGLARY` (5), `ASSIZE_PREDICTORS_WEAPON` (6), `ASSIZE_PREDICTORS_PREVIOUS_CONVICTIONS_CRIMINAL_DAMAGE` (7), `ASSIZE_PREDICTORS_ARSON` (8): `ASSIZE_SEVERAL` with a bit for each, by itself for none of them.
    /// Source: OASys R1.2.
    pub previous_convictions: i32,
    /// Date of the most recent offence.
    /// A day: year, month and day as eight digits, 20260331.
    /// Source: OASys 1.43.
    pub most_recent_offence_date: i32,
    /// Ever committed a sexual or sexually motivated offence.
    /// 0 no, 1 yes.
    /// Source: OASys 1.30.
    pub has_ever_committed_sexual_offence: i32,
    /// The current offence is sexually motivated.
    /// 0 no, 1 yes.
    /// Source: OASys 1.41.
    pub is_current_offence_sexually_motivated: i32,
    /// Sanctions for contact sexual offences against adults.
    /// 0 to 999 sanctions.
    /// Counts: occasions, the current one included.
    /// Source: OASys 1.34.
    pub total_contact_adult_sexual_sanctions: i32,
    /// Sanctions for contact sexual offences against children.
    /// 0 to 999 sanctions.
    /// Counts: occasions, the current one included.
    /// Source: OASys 1.45.
    pub total_contact_child_sexual_sanctions: i32,
    /// Sanctions for indecent images of children.
    /// 0 to 999 sanctions.
    /// Counts: occasions, the current one included.
    /// Source: OASys 1.46.
    pub total_indecent_image_sanctions: i32,
    /// Sanctions for other non-contact sexual offences.
    /// 0 to 999 sanctions.
    /// Counts: occasions, the current one included.
    /// Source: OASys 1.37.
    pub total_non_contact_sexual_offences: i32,
    /// Date of the most recent sexual offence.
    /// A day: year, month and day as eight digits, 20260331.
    /// Source: OASys 1.33.
    pub date_of_most_recent_sexual_offence: i32,
    /// The victim of the current offence was a stranger.
    /// 0 no, 1 yes.
    /// Source: OASys 1.44.
    pub is_current_offence_against_victim_stranger: i32,
    /// A risk of sexual harm.
    /// 0 no, 1 yes.
    pub is_a_risk_of_sexual_harm: i32,
    /// Sexual preoccupation.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    pub sexual_preoccupation: i32,
    /// Offence-related sexual interests.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    pub offence_related_sexual_interests: i32,
    /// Emotional congruence with children.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    pub emotional_congruence_with_children: i32,
    /// A weapon was carried or used.
    /// 0 no, 1 yes.
    /// Source: OASys 2.2.
    pub did_offence_involve_carrying_or_using_weapon: i32,
    /// Violence or a threat of it.
    /// 0 no, 1 yes.
    pub did_offence_involve_violence_or_threat_of_violence: i32,
    /// Excessive violence.
    /// 0 no, 1 yes.
    pub did_offence_involve_excessive_use_of_violence: i32,
    /// Arson.
    /// 0 no, 1 yes.
    pub did_offence_involve_arson: i32,
    /// Emotional state as motivation.
    /// 0 no, 1 yes.
    pub offence_motivation_emotional_state: i32,
    /// Recognises the impact of offending on others.
    /// 0 no, 1 yes.
    /// Source: OASys 2.6.
    pub does_recognise_impact_of_offending_on_others: i32,
    /// Offence issues are linked to risk.
    /// 0 no, 1 yes.
    pub is_analysis_of_offence_issues_linked_to_risk: i32,
    /// No fixed abode or transient accommodation.
    /// 0 no, 1 yes.
    /// Source: OASys 3.3.
    pub is_currently_of_no_fixed_abode_or_transient_accommodation: i32,
    /// Suitability of accommodation.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    /// Source: OASys 3.4.
    pub suitability_of_accommodation: i32,
    /// Accommodation issues are linked to risk.
    /// 0 no, 1 yes.
    pub has_accommodation_issues_linked_to_risk: i32,
    /// Unemployed.
    /// 0 no, 1 yes.
    /// Source: OASys 4.2.
    pub is_unemployed: i32,
    /// Work-related skills.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    /// Source: OASys 4.4.
    pub work_related_skills: i32,
    /// Reading, writing and numeracy.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    pub problems_with_reading_writing_numeracy: i32,
    /// Problems with reading.
    /// 0 no, 1 yes.
    pub has_problems_with_reading: i32,
    /// Problems with numeracy.
    /// 0 no, 1 yes.
    pub has_problems_with_numeracy: i32,
    /// Learning difficulties.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    pub learning_difficulties: i32,
    /// Professional or vocational qualifications.
    /// One of `ASSIZE_PREDICTORS_ANY_QUALIFICATION` (0), `ASSIZE_PREDICTORS_NO_QUALIFICATIONS` (1).
    pub professional_or_vocational_qualifications: i32,
    /// Over-reliance on others for financial support.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    pub over_reliance_on_others_for_financial_support: i32,
    /// Relationship with close family.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    /// Source: OASys 6.1.
    pub current_relationship_with_family_members: i32,
    /// Experience of childhood.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    /// Source: OASys 6.3.
    pub experience_of_childhood: i32,
    /// Relationship with partner.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    /// Source: OASys 6.4.
    pub current_relationship_with_partner: i32,
    /// Previous close relationships.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    /// Source: OASys 6.6.
    pub previous_close_relationships: i32,
    /// Relationship status.
    /// One of `ASSIZE_PREDICTORS_NOT_IN_RELATIONSHIP` (0), `ASSIZE_PREDICTORS_IN_RELATIONSHIP_LIVING_TOGETHER` (1), `ASSIZE_PREDICTORS_IN_RELATIONSHIP_NOT_LIVING_TOGETHER` (2).
    pub current_relationship_status: i32,
    /// Evidence of domestic abuse.
    /// 0 no, 1 yes.
    /// Source: OASys 6.7.
    pub evidence_of_domestic_abuse: i32,
    /// Domestic abuse against a partner.
    /// 0 no, 1 yes.
    /// Source: OASys 6.7.
    pub domestic_abuse_against_partner: i32,
    /// Domestic abuse against family.
    /// 0 no, 1 yes.
    /// Source: OASys 6.7.
    pub domestic_abuse_against_family: i32,
    /// Relationship issues are linked to risk.
    /// 0 no, 1 yes.
    pub relationship_issues_linked_to_risk: i32,
    /// Spousal assault assessment: risk to partner.
    /// One of `ASSIZE_PREDICTORS_LOW` (1), `ASSIZE_PREDICTORS_MEDIUM` (2), `ASSIZE_PREDICTORS_HIGH` (3), `ASSIZE_PREDICTORS_VERY_HIGH` (4), `ASSIZE_PREDICTORS_NOT_APPLICABLE` (5).
    pub sara_risk_to_partner: i32,
    /// Spousal assault assessment: risk to others.
    /// One of `ASSIZE_PREDICTORS_LOW` (1), `ASSIZE_PREDICTORS_MEDIUM` (2), `ASSIZE_PREDICTORS_HIGH` (3), `ASSIZE_PREDICTORS_VERY_HIGH` (4), `ASSIZE_PREDICTORS_NOT_APPLICABLE` (5).
    pub sara_risk_to_others: i32,
    /// Regular activities that encourage offending.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    /// Source: OASys 7.2.
    pub regular_offending_activities: i32,
    /// Easily influenced by criminal associates.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    /// Source: OASys 7.3.
    pub easily_influenced_by_criminal_associates: i32,
    /// Manipulative or predatory behaviour.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    /// Source: OASys 7.4.
    pub manipulative_or_predatory_behaviour: i32,
    /// Recklessness and risk-taking.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    /// Source: OASys 7.5.
    pub recklessness_and_risk_taking_behaviour: i32,
    /// Peer group influences.
    /// 0 no, 1 yes.
    pub has_peer_group_influences: i32,
    /// Influence from criminal associates.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    pub influence_from_criminal_associates: i32,
    /// Current drug misuse.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    /// Source: OASys 8.4.
    pub current_drug_misuse: i32,
    /// Motivation to tackle drug misuse.
    /// One of `ASSIZE_PREDICTORS_FULL_MOTIVATION` (0), `ASSIZE_PREDICTORS_PARTIAL_MOTIVATION` (1), `ASSIZE_PREDICTORS_NO_MOTIVATION` (2).
    /// Source: OASys 8.8.
    pub motivation_to_tackle_drug_misuse: i32,
    /// Uses: heroin.
    /// Missing counts as no, by the rule of ARP and VRP.
    /// 0 no, 1 yes.
    pub has_heroin_usage: i32,
    /// Uses: methadone, not prescribed.
    /// Missing counts as no, by the rule of ARP and VRP.
    /// 0 no, 1 yes.
    pub has_methadone_usage: i32,
    /// Uses: other opiates.
    /// Missing counts as no, by the rule of ARP and VRP.
    /// 0 no, 1 yes.
    pub has_other_opiate_usage: i32,
    /// Uses: crack cocaine.
    /// Missing counts as no, by the rule of ARP and VRP.
    /// 0 no, 1 yes.
    pub has_crack_cocaine_usage: i32,
    /// Uses: powder cocaine.
    /// Missing counts as no, by the rule of ARP and VRP.
    /// 0 no, 1 yes.
    pub has_powder_cocaine_usage: i32,
    /// Uses: misused prescription drugs.
    /// Missing counts as no, by the rule of ARP and VRP.
    /// 0 no, 1 yes.
    pub has_misused_prescription_drug_usage: i32,
    /// Uses: benzodiazepines.
    /// Missing counts as no, by the rule of ARP and VRP.
    /// 0 no, 1 yes.
    pub has_benzodiazepines_usage: i32,
    /// Uses: cannabis.
    /// Missing counts as no, by the rule of ARP and VRP.
    /// 0 no, 1 yes.
    pub has_cannabis_usage: i32,
    /// Uses: steroids.
    /// Missing counts as no, by the rule of ARP and VRP.
    /// 0 no, 1 yes.
    pub has_steroids_usage: i32,
    /// Uses: other drugs.
    /// Missing counts as no, by the rule of ARP and VRP.
    /// 0 no, 1 yes.
    pub has_other_drugs_usage: i32,
    /// Uses: ketamine.
    /// Missing counts as no, by the rule of ARP and VRP.
    /// 0 no, 1 yes.
    pub has_ketamine_usage: i32,
    /// Uses: spice.
    /// Missing counts as no, by the rule of ARP and VRP.
    /// 0 no, 1 yes.
    pub has_spice_usage: i32,
    /// Uses: hallucinogens.
    /// Missing counts as no, by the rule of ARP and VRP.
    /// 0 no, 1 yes.
    pub has_hallucinogens_usage: i32,
    /// Uses: solvents.
    /// Missing counts as no, by the rule of ARP and VRP.
    /// 0 no, 1 yes.
    pub has_solvents_usage: i32,
    /// Current alcohol use.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    /// Source: OASys 9.1.
    pub current_alcohol_use_problems: i32,
    /// Excessive or binge drinking.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    /// Source: OASys 9.2.
    pub excessive_alcohol_use: i32,
    /// Difficulties coping.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    /// Source: OASys 10.1.
    pub difficulties_coping: i32,
    /// Current psychological problems.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    /// Source: OASys 10.2.
    pub current_psychological_problems: i32,
    /// Attitude towards self.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    /// Source: OASys 10.4.
    pub attitudes_towards_self: i32,
    /// Self-harm or attempted suicide.
    /// 0 no, 1 yes.
    /// Source: OASys 10.5.
    pub has_self_harm_or_attempted_suicide: i32,
    /// Current psychiatric problems.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    /// Source: OASys 10.6.
    pub current_psychiatric_problems: i32,
    /// Childhood behavioural problems.
    /// 0 no, 1 yes.
    pub is_evidence_of_childhood_behavioural_problems: i32,
    /// History of psychiatric treatment.
    /// 0 no, 1 yes.
    pub has_history_of_psychiatric_treatment: i32,
    /// Has been on medication for mental health problems.
    /// 0 no, 1 yes.
    pub has_been_on_medication_for_mental_health_problems: i32,
    /// Has been in a special hospital or regional secure unit.
    /// 0 no, 1 yes.
    pub has_ever_been_in_special_hospital_or_regional_secure_unit: i32,
    /// Current psychiatric treatment.
    /// 0 no, 1 yes.
    /// Source: OASys 10.7.
    pub has_current_psychiatric_treatment: i32,
    /// Obsessive behaviour linked to offending.
    /// 0 no, 1 yes.
    pub has_displayed_obsessive_behaviour_linked_to_offending: i32,
    /// Emotional issues are linked to risk.
    /// 0 no, 1 yes.
    pub are_emotional_issues_linked_to_risk: i32,
    /// Impulsivity.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    /// Source: OASys 11.2.
    pub impulsivity_problems: i32,
    /// Aggressive or controlling behaviour.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    /// Source: OASys 11.3.
    pub controlling_or_aggressive_behaviour: i32,
    /// Temper control.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    /// Source: OASys 11.4.
    pub temper_control: i32,
    /// Problem solving.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    /// Source: OASys 11.6.
    pub problem_solving_skills: i32,
    /// Awareness of consequences.
    /// One of `ASSIZE_PREDICTORS_AWARENESS_OF_CONSEQUENCES_YES` (1), `ASSIZE_PREDICTORS_SOMETIMES` (2), `ASSIZE_PREDICTORS_AWARENESS_OF_CONSEQUENCES_NO` (0).
    /// Source: OASys 11.7.
    pub awareness_of_consequences: i32,
    /// Understands other people's views.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    /// Source: OASys 11.9.
    pub understands_other_peoples_views: i32,
    /// Thinking and behaviour issues are linked to risk.
    /// 0 no, 1 yes.
    pub are_thinking_and_behaviour_issues_linked_to_risk: i32,
    /// Pro-criminal attitudes.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    /// Source: OASys 12.1.
    pub pro_criminal_attitudes: i32,
    /// Hostile orientation.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    pub hostile_orientation: i32,
    /// Attitude towards supervision or licence.
    /// One of `ASSIZE_PREDICTORS_NO_PROBLEMS` (0), `ASSIZE_PREDICTORS_SOME_PROBLEMS` (1), `ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS` (2).
    /// Source: OASys 12.4.
    pub attitude_towards_supervision_or_licence: i32,
    /// Has assaulted or threatened staff.
    /// 0 no, 1 yes.
    pub has_assaulted_or_threatened_staff: i32,
    /// Has escaped or absconded.
    /// 0 no, 1 yes.
    pub has_escaped_or_absconded: i32,
    /// Control issues.
    /// 0 no, 1 yes.
    pub has_control_issues: i32,
    /// Overall risk of serious harm in this assessment.
    /// One of `ASSIZE_PREDICTORS_LOW` (1), `ASSIZE_PREDICTORS_MEDIUM` (2), `ASSIZE_PREDICTORS_HIGH` (3), `ASSIZE_PREDICTORS_VERY_HIGH` (4), `ASSIZE_PREDICTORS_NOT_APPLICABLE` (5).
    pub overall_risk_for_assessment: i32,
    /// Highest risk level over all assessments.
    /// Must be answered; its value changes nothing.
    /// One of `ASSIZE_PREDICTORS_LOW` (1), `ASSIZE_PREDICTORS_MEDIUM` (2), `ASSIZE_PREDICTORS_HIGH` (3), `ASSIZE_PREDICTORS_VERY_HIGH` (4), `ASSIZE_PREDICTORS_NOT_APPLICABLE` (5).
    pub highest_risk_level_over_all_assessments: i32,
    /// A custodial sentence.
    /// 0 no, 1 yes.
    pub has_custodial_sentence: i32,
    /// Eligible for MAPPA.
    /// 0 no, 1 yes.
    pub is_eligible_for_mappa: i32,
    /// Override the screen.
    /// 0 no, 1 yes.
    pub apply_opd_override: i32,
    /// OGRS3, two years.
    /// Needed only for OGP.
    /// 1 to 99 per cent.
    pub recorded_ogrs3_two_year: i32,
    /// Fills a gap: leave it as the init function sets it.
    pub reserved_1: i32,
    /// All reoffending predictor.
    /// Needed only for the programme needs identifier.
    /// 0 to 100 per cent, at most two decimals.
    pub recorded_arp_score: f64,
    /// Violent reoffending predictor.
    /// Needed only for the programme needs identifier.
    /// 0 to 100 per cent, at most two decimals.
    pub recorded_vrp_score: f64,
    /// Serious violent reoffending predictor.
    /// Needed only for the combined serious reoffending predictor.
    /// 0 to 100 per cent, at most two decimals.
    pub recorded_svrp_score: f64,
    /// Form of the serious violent reoffending predictor.
    /// Needed only for the combined serious reoffending predictor.
    /// One of `ASSIZE_PREDICTORS_STATIC` (0), `ASSIZE_PREDICTORS_DYNAMIC` (1).
    pub recorded_svrp_type: i32,
    /// Fills a gap: leave it as the init function sets it.
    pub reserved_2: i32,
    /// Direct contact sexual reoffending predictor.
    /// Needed only for the combined serious reoffending predictor.
    /// 0 to 100 per cent, at most two decimals.
    pub recorded_dc_srp_score: f64,
    /// Band of the direct contact sexual reoffending predictor.
    /// Needed only for the programme needs identifier. After any five-year reduction.
    /// One of `ASSIZE_PREDICTORS_LOW` (1), `ASSIZE_PREDICTORS_MEDIUM` (2), `ASSIZE_PREDICTORS_HIGH` (3), `ASSIZE_PREDICTORS_VERY_HIGH` (4), `ASSIZE_PREDICTORS_NOT_APPLICABLE` (5).
    pub recorded_dc_srp_band: i32,
    /// Fills a gap: leave it as the init function sets it.
    pub reserved_3: i32,
    /// Images and indirect contact sexual reoffending predictor.
    /// Needed only for the combined serious reoffending predictor.
    /// 0 to 100 per cent, at most two decimals.
    pub recorded_iic_srp_score: f64,
    /// Band of the images and indirect contact sexual reoffending predictor.
    /// Needed only for the programme needs identifier.
    /// One of `ASSIZE_PREDICTORS_LOW` (1), `ASSIZE_PREDICTORS_MEDIUM` (2), `ASSIZE_PREDICTORS_HIGH` (3), `ASSIZE_PREDICTORS_VERY_HIGH` (4), `ASSIZE_PREDICTORS_NOT_APPLICABLE` (5).
    pub recorded_iic_srp_band: i32,
    /// Fills a gap: leave it as the init function sets it.
    pub reserved_4: i32,
    /// Combined serious reoffending predictor.
    /// Needed only for the programme needs identifier.
    /// 0 to 100 per cent, at most two decimals.
    pub recorded_csrp_score: f64,
    /// SNSV.
    /// Needed only for RSR.
    /// 0 to 100 per cent, at most two decimals.
    pub recorded_snsv_score: f64,
    /// Form of SNSV.
    /// Needed only for RSR.
    /// One of `ASSIZE_PREDICTORS_STATIC` (0), `ASSIZE_PREDICTORS_DYNAMIC` (1).
    pub recorded_snsv_type: i32,
    /// Fills a gap: leave it as the init function sets it.
    pub reserved_5: i32,
    /// OSP/DC.
    /// Needed only for RSR.
    /// 0 to 100 per cent, at most two decimals.
    pub recorded_osp_dc_score: f64,
    /// Band of OSP/DC.
    /// Needed only for RSR. After any five-year reduction.
    /// One of `ASSIZE_PREDICTORS_LOW` (1), `ASSIZE_PREDICTORS_MEDIUM` (2), `ASSIZE_PREDICTORS_HIGH` (3), `ASSIZE_PREDICTORS_VERY_HIGH` (4), `ASSIZE_PREDICTORS_NOT_APPLICABLE` (5).
    pub recorded_osp_dc_band: i32,
    /// Fills a gap: leave it as the init function sets it.
    pub reserved_6: i32,
    /// OSP/IIC.
    /// Needed only for RSR.
    /// 0 to 100 per cent, at most two decimals.
    pub recorded_osp_iic_score: f64,
    /// Band of OSP/IIC.
    /// Needed only for RSR.
    /// One of `ASSIZE_PREDICTORS_LOW` (1), `ASSIZE_PREDICTORS_MEDIUM` (2), `ASSIZE_PREDICTORS_HIGH` (3), `ASSIZE_PREDICTORS_VERY_HIGH` (4), `ASSIZE_PREDICTORS_NOT_APPLICABLE` (5).
    pub recorded_osp_iic_band: i32,
    /// Fills a gap: leave it as the init function sets it.
    pub reserved_7: i32,
}
const _: () = {
    assert!(size_of::<AssizePredictorsFacts>() == 592);
    assert!(offset_of!(AssizePredictorsFacts, size) == 0);
    assert!(offset_of!(AssizePredictorsFacts, abi) == 4);
    assert!(offset_of!(AssizePredictorsFacts, assessment_date) == 8);
    assert!(offset_of!(AssizePredictorsFacts, gender) == 12);
    assert!(offset_of!(AssizePredictorsFacts, date_of_birth) == 16);
    assert!(offset_of!(AssizePredictorsFacts, date_of_current_conviction) == 20);
    assert!(offset_of!(AssizePredictorsFacts, date_at_start_of_followup) == 24);
    assert!(offset_of!(AssizePredictorsFacts, current_offence_code) == 28);
    assert!(offset_of!(AssizePredictorsFacts, offence_category) == 36);
    assert!(offset_of!(AssizePredictorsFacts, ogrs3_offence_group) == 40);
    assert!(offset_of!(AssizePredictorsFacts, snsv_offence_category) == 44);
    assert!(offset_of!(AssizePredictorsFacts, snsv_violence_subcategory) == 48);
    assert!(offset_of!(AssizePredictorsFacts, opd_violent_or_sexual) == 52);
    assert!(offset_of!(AssizePredictorsFacts, supervision_status) == 56);
    assert!(offset_of!(AssizePredictorsFacts, snsv_static_or_dynamic) == 60);
    assert!(offset_of!(AssizePredictorsFacts, total_number_of_sanctions_for_all_offences) == 64);
    assert!(offset_of!(AssizePredictorsFacts, total_number_of_violent_sanctions) == 68);
    assert!(offset_of!(AssizePredictorsFacts, age_at_first_sanction) == 72);
    assert!(offset_of!(AssizePredictorsFacts, previous_convictions) == 76);
    assert!(offset_of!(AssizePredictorsFacts, most_recent_offence_date) == 80);
    assert!(offset_of!(AssizePredictorsFacts, has_ever_committed_sexual_offence) == 84);
    assert!(offset_of!(AssizePredictorsFacts, is_current_offence_sexually_motivated) == 88);
    assert!(offset_of!(AssizePredictorsFacts, total_contact_adult_sexual_sanctions) == 92);
    assert!(offset_of!(AssizePredictorsFacts, total_contact_child_sexual_sanctions) == 96);
    assert!(offset_of!(AssizePredictorsFacts, total_indecent_image_sanctions) == 100);
    assert!(offset_of!(AssizePredictorsFacts, total_non_contact_sexual_offences) == 104);
    assert!(offset_of!(AssizePredictorsFacts, date_of_most_recent_sexual_offence) == 108);
    assert!(offset_of!(AssizePredictorsFacts, is_current_offence_against_victim_stranger) == 112);
    assert!(offset_of!(AssizePredictorsFacts, is_a_risk_of_sexual_harm) == 116);
    assert!(offset_of!(AssizePredictorsFacts, sexual_preoccupation) == 120);
    assert!(offset_of!(AssizePredictorsFacts, offence_related_sexual_interests) == 124);
    assert!(offset_of!(AssizePredictorsFacts, emotional_congruence_with_children) == 128);
    assert!(offset_of!(AssizePredictorsFacts, did_offence_involve_carrying_or_using_weapon) == 132);
    assert!(offset_of!(AssizePredictorsFacts, did_offence_involve_violence_or_threat_of_violence) == 136);
    assert!(offset_of!(AssizePredictorsFacts, did_offence_involve_excessive_use_of_violence) == 140);
    assert!(offset_of!(AssizePredictorsFacts, did_offence_involve_arson) == 144);
    assert!(offset_of!(AssizePredictorsFacts, offence_motivation_emotional_state) == 148);
    assert!(offset_of!(AssizePredictorsFacts, does_recognise_impact_of_offending_on_others) == 152);
    assert!(offset_of!(AssizePredictorsFacts, is_analysis_of_offence_issues_linked_to_risk) == 156);
    assert!(offset_of!(AssizePredictorsFacts, is_currently_of_no_fixed_abode_or_transient_accommodation) == 160);
    assert!(offset_of!(AssizePredictorsFacts, suitability_of_accommodation) == 164);
    assert!(offset_of!(AssizePredictorsFacts, has_accommodation_issues_linked_to_risk) == 168);
    assert!(offset_of!(AssizePredictorsFacts, is_unemployed) == 172);
    assert!(offset_of!(AssizePredictorsFacts, work_related_skills) == 176);
    assert!(offset_of!(AssizePredictorsFacts, problems_with_reading_writing_numeracy) == 180);
    assert!(offset_of!(AssizePredictorsFacts, has_problems_with_reading) == 184);
    assert!(offset_of!(AssizePredictorsFacts, has_problems_with_numeracy) == 188);
    assert!(offset_of!(AssizePredictorsFacts, learning_difficulties) == 192);
    assert!(offset_of!(AssizePredictorsFacts, professional_or_vocational_qualifications) == 196);
    assert!(offset_of!(AssizePredictorsFacts, over_reliance_on_others_for_financial_support) == 200);
    assert!(offset_of!(AssizePredictorsFacts, current_relationship_with_family_members) == 204);
    assert!(offset_of!(AssizePredictorsFacts, experience_of_childhood) == 208);
    assert!(offset_of!(AssizePredictorsFacts, current_relationship_with_partner) == 212);
    assert!(offset_of!(AssizePredictorsFacts, previous_close_relationships) == 216);
    assert!(offset_of!(AssizePredictorsFacts, current_relationship_status) == 220);
    assert!(offset_of!(AssizePredictorsFacts, evidence_of_domestic_abuse) == 224);
    assert!(offset_of!(AssizePredictorsFacts, domestic_abuse_against_partner) == 228);
    assert!(offset_of!(AssizePredictorsFacts, domestic_abuse_against_family) == 232);
    assert!(offset_of!(AssizePredictorsFacts, relationship_issues_linked_to_risk) == 236);
    assert!(offset_of!(AssizePredictorsFacts, sara_risk_to_partner) == 240);
    assert!(offset_of!(AssizePredictorsFacts, sara_risk_to_others) == 244);
    assert!(offset_of!(AssizePredictorsFacts, regular_offending_activities) == 248);
    assert!(offset_of!(AssizePredictorsFacts, easily_influenced_by_criminal_associates) == 252);
    assert!(offset_of!(AssizePredictorsFacts, manipulative_or_predatory_behaviour) == 256);
    assert!(offset_of!(AssizePredictorsFacts, recklessness_and_risk_taking_behaviour) == 260);
    assert!(offset_of!(AssizePredictorsFacts, has_peer_group_influences) == 264);
    assert!(offset_of!(AssizePredictorsFacts, influence_from_criminal_associates) == 268);
    assert!(offset_of!(AssizePredictorsFacts, current_drug_misuse) == 272);
    assert!(offset_of!(AssizePredictorsFacts, motivation_to_tackle_drug_misuse) == 276);
    assert!(offset_of!(AssizePredictorsFacts, has_heroin_usage) == 280);
    assert!(offset_of!(AssizePredictorsFacts, has_methadone_usage) == 284);
    assert!(offset_of!(AssizePredictorsFacts, has_other_opiate_usage) == 288);
    assert!(offset_of!(AssizePredictorsFacts, has_crack_cocaine_usage) == 292);
    assert!(offset_of!(AssizePredictorsFacts, has_powder_cocaine_usage) == 296);
    assert!(offset_of!(AssizePredictorsFacts, has_misused_prescription_drug_usage) == 300);
    assert!(offset_of!(AssizePredictorsFacts, has_benzodiazepines_usage) == 304);
    assert!(offset_of!(AssizePredictorsFacts, has_cannabis_usage) == 308);
    assert!(offset_of!(AssizePredictorsFacts, has_steroids_usage) == 312);
    assert!(offset_of!(AssizePredictorsFacts, has_other_drugs_usage) == 316);
    assert!(offset_of!(AssizePredictorsFacts, has_ketamine_usage) == 320);
    assert!(offset_of!(AssizePredictorsFacts, has_spice_usage) == 324);
    assert!(offset_of!(AssizePredictorsFacts, has_hallucinogens_usage) == 328);
    assert!(offset_of!(AssizePredictorsFacts, has_solvents_usage) == 332);
    assert!(offset_of!(AssizePredictorsFacts, current_alcohol_use_problems) == 336);
    assert!(offset_of!(AssizePredictorsFacts, excessive_alcohol_use) == 340);
    assert!(offset_of!(AssizePredictorsFacts, difficulties_coping) == 344);
    assert!(offset_of!(AssizePredictorsFacts, current_psychological_problems) == 348);
    assert!(offset_of!(AssizePredictorsFacts, attitudes_towards_self) == 352);
    assert!(offset_of!(AssizePredictorsFacts, has_self_harm_or_attempted_suicide) == 356);
    assert!(offset_of!(AssizePredictorsFacts, current_psychiatric_problems) == 360);
    assert!(offset_of!(AssizePredictorsFacts, is_evidence_of_childhood_behavioural_problems) == 364);
    assert!(offset_of!(AssizePredictorsFacts, has_history_of_psychiatric_treatment) == 368);
    assert!(offset_of!(AssizePredictorsFacts, has_been_on_medication_for_mental_health_problems) == 372);
    assert!(offset_of!(AssizePredictorsFacts, has_ever_been_in_special_hospital_or_regional_secure_unit) == 376);
    assert!(offset_of!(AssizePredictorsFacts, has_current_psychiatric_treatment) == 380);
    assert!(offset_of!(AssizePredictorsFacts, has_displayed_obsessive_behaviour_linked_to_offending) == 384);
    assert!(offset_of!(AssizePredictorsFacts, are_emotional_issues_linked_to_risk) == 388);
    assert!(offset_of!(AssizePredictorsFacts, impulsivity_problems) == 392);
    assert!(offset_of!(AssizePredictorsFacts, controlling_or_aggressive_behaviour) == 396);
    assert!(offset_of!(AssizePredictorsFacts, temper_control) == 400);
    assert!(offset_of!(AssizePredictorsFacts, problem_solving_skills) == 404);
    assert!(offset_of!(AssizePredictorsFacts, awareness_of_consequences) == 408);
    assert!(offset_of!(AssizePredictorsFacts, understands_other_peoples_views) == 412);
    assert!(offset_of!(AssizePredictorsFacts, are_thinking_and_behaviour_issues_linked_to_risk) == 416);
    assert!(offset_of!(AssizePredictorsFacts, pro_criminal_attitudes) == 420);
    assert!(offset_of!(AssizePredictorsFacts, hostile_orientation) == 424);
    assert!(offset_of!(AssizePredictorsFacts, attitude_towards_supervision_or_licence) == 428);
    assert!(offset_of!(AssizePredictorsFacts, has_assaulted_or_threatened_staff) == 432);
    assert!(offset_of!(AssizePredictorsFacts, has_escaped_or_absconded) == 436);
    assert!(offset_of!(AssizePredictorsFacts, has_control_issues) == 440);
    assert!(offset_of!(AssizePredictorsFacts, overall_risk_for_assessment) == 444);
    assert!(offset_of!(AssizePredictorsFacts, highest_risk_level_over_all_assessments) == 448);
    assert!(offset_of!(AssizePredictorsFacts, has_custodial_sentence) == 452);
    assert!(offset_of!(AssizePredictorsFacts, is_eligible_for_mappa) == 456);
    assert!(offset_of!(AssizePredictorsFacts, apply_opd_override) == 460);
    assert!(offset_of!(AssizePredictorsFacts, recorded_ogrs3_two_year) == 464);
    assert!(offset_of!(AssizePredictorsFacts, reserved_1) == 468);
    assert!(offset_of!(AssizePredictorsFacts, recorded_arp_score) == 472);
    assert!(offset_of!(AssizePredictorsFacts, recorded_vrp_score) == 480);
    assert!(offset_of!(AssizePredictorsFacts, recorded_svrp_score) == 488);
    assert!(offset_of!(AssizePredictorsFacts, recorded_svrp_type) == 496);
    assert!(offset_of!(AssizePredictorsFacts, reserved_2) == 500);
    assert!(offset_of!(AssizePredictorsFacts, recorded_dc_srp_score) == 504);
    assert!(offset_of!(AssizePredictorsFacts, recorded_dc_srp_band) == 512);
    assert!(offset_of!(AssizePredictorsFacts, reserved_3) == 516);
    assert!(offset_of!(AssizePredictorsFacts, recorded_iic_srp_score) == 520);
    assert!(offset_of!(AssizePredictorsFacts, recorded_iic_srp_band) == 528);
    assert!(offset_of!(AssizePredictorsFacts, reserved_4) == 532);
    assert!(offset_of!(AssizePredictorsFacts, recorded_csrp_score) == 536);
    assert!(offset_of!(AssizePredictorsFacts, recorded_snsv_score) == 544);
    assert!(offset_of!(AssizePredictorsFacts, recorded_snsv_type) == 552);
    assert!(offset_of!(AssizePredictorsFacts, reserved_5) == 556);
    assert!(offset_of!(AssizePredictorsFacts, recorded_osp_dc_score) == 560);
    assert!(offset_of!(AssizePredictorsFacts, recorded_osp_dc_band) == 568);
    assert!(offset_of!(AssizePredictorsFacts, reserved_6) == 572);
    assert!(offset_of!(AssizePredictorsFacts, recorded_osp_iic_score) == 576);
    assert!(offset_of!(AssizePredictorsFacts, recorded_osp_iic_band) == 584);
    assert!(offset_of!(AssizePredictorsFacts, reserved_7) == 588);
};
impl Record for AssizePredictorsFacts {
    const TAG: u32 = 5;
    const SIZES: &'static [usize] = &[592];
    const UNKNOWN: Self = Self {
        size: size_of::<AssizePredictorsFacts>() as u32,
        abi: marked::<AssizePredictorsFacts>(),
        assessment_date: UNKNOWN,
        gender: UNKNOWN,
        date_of_birth: UNKNOWN,
        date_of_current_conviction: UNKNOWN,
        date_at_start_of_followup: UNKNOWN,
        current_offence_code: [0; 8],
        offence_category: UNKNOWN,
        ogrs3_offence_group: UNKNOWN,
        snsv_offence_category: UNKNOWN,
        snsv_violence_subcategory: UNKNOWN,
        opd_violent_or_sexual: UNKNOWN,
        supervision_status: UNKNOWN,
        snsv_static_or_dynamic: UNKNOWN,
        total_number_of_sanctions_for_all_offences: UNKNOWN,
        total_number_of_violent_sanctions: UNKNOWN,
        age_at_first_sanction: UNKNOWN,
        previous_convictions: UNKNOWN,
        most_recent_offence_date: UNKNOWN,
        has_ever_committed_sexual_offence: UNKNOWN,
        is_current_offence_sexually_motivated: UNKNOWN,
        total_contact_adult_sexual_sanctions: UNKNOWN,
        total_contact_child_sexual_sanctions: UNKNOWN,
        total_indecent_image_sanctions: UNKNOWN,
        total_non_contact_sexual_offences: UNKNOWN,
        date_of_most_recent_sexual_offence: UNKNOWN,
        is_current_offence_against_victim_stranger: UNKNOWN,
        is_a_risk_of_sexual_harm: UNKNOWN,
        sexual_preoccupation: UNKNOWN,
        offence_related_sexual_interests: UNKNOWN,
        emotional_congruence_with_children: UNKNOWN,
        did_offence_involve_carrying_or_using_weapon: UNKNOWN,
        did_offence_involve_violence_or_threat_of_violence: UNKNOWN,
        did_offence_involve_excessive_use_of_violence: UNKNOWN,
        did_offence_involve_arson: UNKNOWN,
        offence_motivation_emotional_state: UNKNOWN,
        does_recognise_impact_of_offending_on_others: UNKNOWN,
        is_analysis_of_offence_issues_linked_to_risk: UNKNOWN,
        is_currently_of_no_fixed_abode_or_transient_accommodation: UNKNOWN,
        suitability_of_accommodation: UNKNOWN,
        has_accommodation_issues_linked_to_risk: UNKNOWN,
        is_unemployed: UNKNOWN,
        work_related_skills: UNKNOWN,
        problems_with_reading_writing_numeracy: UNKNOWN,
        has_problems_with_reading: UNKNOWN,
        has_problems_with_numeracy: UNKNOWN,
        learning_difficulties: UNKNOWN,
        professional_or_vocational_qualifications: UNKNOWN,
        over_reliance_on_others_for_financial_support: UNKNOWN,
        current_relationship_with_family_members: UNKNOWN,
        experience_of_childhood: UNKNOWN,
        current_relationship_with_partner: UNKNOWN,
        previous_close_relationships: UNKNOWN,
        current_relationship_status: UNKNOWN,
        evidence_of_domestic_abuse: UNKNOWN,
        domestic_abuse_against_partner: UNKNOWN,
        domestic_abuse_against_family: UNKNOWN,
        relationship_issues_linked_to_risk: UNKNOWN,
        sara_risk_to_partner: UNKNOWN,
        sara_risk_to_others: UNKNOWN,
        regular_offending_activities: UNKNOWN,
        easily_influenced_by_criminal_associates: UNKNOWN,
        manipulative_or_predatory_behaviour: UNKNOWN,
        recklessness_and_risk_taking_behaviour: UNKNOWN,
        has_peer_group_influences: UNKNOWN,
        influence_from_criminal_associates: UNKNOWN,
        current_drug_misuse: UNKNOWN,
        motivation_to_tackle_drug_misuse: UNKNOWN,
        has_heroin_usage: UNKNOWN,
        has_methadone_usage: UNKNOWN,
        has_other_opiate_usage: UNKNOWN,
        has_crack_cocaine_usage: UNKNOWN,
        has_powder_cocaine_usage: UNKNOWN,
        has_misused_prescription_drug_usage: UNKNOWN,
        has_benzodiazepines_usage: UNKNOWN,
        has_cannabis_usage: UNKNOWN,
        has_steroids_usage: UNKNOWN,
        has_other_drugs_usage: UNKNOWN,
        has_ketamine_usage: UNKNOWN,
        has_spice_usage: UNKNOWN,
        has_hallucinogens_usage: UNKNOWN,
        has_solvents_usage: UNKNOWN,
        current_alcohol_use_problems: UNKNOWN,
        excessive_alcohol_use: UNKNOWN,
        difficulties_coping: UNKNOWN,
        current_psychological_problems: UNKNOWN,
        attitudes_towards_self: UNKNOWN,
        has_self_harm_or_attempted_suicide: UNKNOWN,
        current_psychiatric_problems: UNKNOWN,
        is_evidence_of_childhood_behavioural_problems: UNKNOWN,
        has_history_of_psychiatric_treatment: UNKNOWN,
        has_been_on_medication_for_mental_health_problems: UNKNOWN,
        has_ever_been_in_special_hospital_or_regional_secure_unit: UNKNOWN,
        has_current_psychiatric_treatment: UNKNOWN,
        has_displayed_obsessive_behaviour_linked_to_offending: UNKNOWN,
        are_emotional_issues_linked_to_risk: UNKNOWN,
        impulsivity_problems: UNKNOWN,
        controlling_or_aggressive_behaviour: UNKNOWN,
        temper_control: UNKNOWN,
        problem_solving_skills: UNKNOWN,
        awareness_of_consequences: UNKNOWN,
        understands_other_peoples_views: UNKNOWN,
        are_thinking_and_behaviour_issues_linked_to_risk: UNKNOWN,
        pro_criminal_attitudes: UNKNOWN,
        hostile_orientation: UNKNOWN,
        attitude_towards_supervision_or_licence: UNKNOWN,
        has_assaulted_or_threatened_staff: UNKNOWN,
        has_escaped_or_absconded: UNKNOWN,
        has_control_issues: UNKNOWN,
        overall_risk_for_assessment: UNKNOWN,
        highest_risk_level_over_all_assessments: UNKNOWN,
        has_custodial_sentence: UNKNOWN,
        is_eligible_for_mappa: UNKNOWN,
        apply_opd_override: UNKNOWN,
        recorded_ogrs3_two_year: UNKNOWN,
        reserved_1: UNKNOWN,
        recorded_arp_score: f64::NAN,
        recorded_vrp_score: f64::NAN,
        recorded_svrp_score: f64::NAN,
        recorded_svrp_type: UNKNOWN,
        reserved_2: UNKNOWN,
        recorded_dc_srp_score: f64::NAN,
        recorded_dc_srp_band: UNKNOWN,
        reserved_3: UNKNOWN,
        recorded_iic_srp_score: f64::NAN,
        recorded_iic_srp_band: UNKNOWN,
        reserved_4: UNKNOWN,
        recorded_csrp_score: f64::NAN,
        recorded_snsv_score: f64::NAN,
        recorded_snsv_type: UNKNOWN,
        reserved_5: UNKNOWN,
        recorded_osp_dc_score: f64::NAN,
        recorded_osp_dc_band: UNKNOWN,
        reserved_6: UNKNOWN,
        recorded_osp_iic_score: f64::NAN,
        recorded_osp_iic_band: UNKNOWN,
        reserved_7: UNKNOWN,
    };
}
const PREDICTORS_FACTS: &[Field] = <assize::instruments::predictors::facts::Facts as FactSet>::FORM.fields;
const PREDICTORS_RECORDED: &[Field] = <assize::instruments::predictors::facts::Recorded as FactSet>::FORM.fields;
impl Flat for AssizePredictorsFacts {
    type Facts = assize::instruments::predictors::facts::Facts;

    #[inline(always)]
    fn fills_gaps(&self) -> bool {
        any_known([self.reserved_1, self.reserved_2, self.reserved_3, self.reserved_4, self.reserved_5, self.reserved_6, self.reserved_7])
    }

    #[inline(always)]
    fn fill(&self, facts: &mut Self::Facts) -> Result<(), Unfit> {
        if any_known([
            self.assessment_date,
            self.gender,
            self.date_of_birth,
            self.date_of_current_conviction,
            self.date_at_start_of_followup,
            self.offence_category,
            self.ogrs3_offence_group,
            self.snsv_offence_category,
        ]) {
            whole(&mut facts.assessment_date, self.assessment_date, const { &PREDICTORS_FACTS[0] })?;
            whole(&mut facts.gender, self.gender, const { &PREDICTORS_FACTS[1] })?;
            whole(&mut facts.date_of_birth, self.date_of_birth, const { &PREDICTORS_FACTS[2] })?;
            whole(&mut facts.date_of_current_conviction, self.date_of_current_conviction, const { &PREDICTORS_FACTS[3] })?;
            whole(&mut facts.date_at_start_of_followup, self.date_at_start_of_followup, const { &PREDICTORS_FACTS[4] })?;
            whole(&mut facts.offence_category, self.offence_category, const { &PREDICTORS_FACTS[6] })?;
            whole(&mut facts.ogrs3_offence_group, self.ogrs3_offence_group, const { &PREDICTORS_FACTS[7] })?;
            whole(&mut facts.snsv_offence_category, self.snsv_offence_category, const { &PREDICTORS_FACTS[8] })?;
        }
        if any_known([
            self.snsv_violence_subcategory,
            self.opd_violent_or_sexual,
            self.supervision_status,
            self.snsv_static_or_dynamic,
            self.total_number_of_sanctions_for_all_offences,
            self.total_number_of_violent_sanctions,
            self.age_at_first_sanction,
            self.previous_convictions,
        ]) {
            whole(&mut facts.snsv_violence_subcategory, self.snsv_violence_subcategory, const { &PREDICTORS_FACTS[9] })?;
            whole(&mut facts.opd_violent_or_sexual, self.opd_violent_or_sexual, const { &PREDICTORS_FACTS[10] })?;
            whole(&mut facts.supervision_status, self.supervision_status, const { &PREDICTORS_FACTS[11] })?;
            whole(&mut facts.snsv_static_or_dynamic, self.snsv_static_or_dynamic, const { &PREDICTORS_FACTS[12] })?;
            whole(&mut facts.total_number_of_sanctions_for_all_offences, self.total_number_of_sanctions_for_all_offences, const { &PREDICTORS_FACTS[13] })?;
            whole(&mut facts.total_number_of_violent_sanctions, self.total_number_of_violent_sanctions, const { &PREDICTORS_FACTS[14] })?;
            whole(&mut facts.age_at_first_sanction, self.age_at_first_sanction, const { &PREDICTORS_FACTS[15] })?;
            whole(&mut facts.previous_convictions, self.previous_convictions, const { &PREDICTORS_FACTS[16] })?;
        }
        if any_known([
            self.most_recent_offence_date,
            self.has_ever_committed_sexual_offence,
            self.is_current_offence_sexually_motivated,
            self.total_contact_adult_sexual_sanctions,
            self.total_contact_child_sexual_sanctions,
            self.total_indecent_image_sanctions,
            self.total_non_contact_sexual_offences,
            self.date_of_most_recent_sexual_offence,
        ]) {
            whole(&mut facts.most_recent_offence_date, self.most_recent_offence_date, const { &PREDICTORS_FACTS[17] })?;
            whole(&mut facts.has_ever_committed_sexual_offence, self.has_ever_committed_sexual_offence, const { &PREDICTORS_FACTS[18] })?;
            whole(&mut facts.is_current_offence_sexually_motivated, self.is_current_offence_sexually_motivated, const { &PREDICTORS_FACTS[19] })?;
            whole(&mut facts.total_contact_adult_sexual_sanctions, self.total_contact_adult_sexual_sanctions, const { &PREDICTORS_FACTS[20] })?;
            whole(&mut facts.total_contact_child_sexual_sanctions, self.total_contact_child_sexual_sanctions, const { &PREDICTORS_FACTS[21] })?;
            whole(&mut facts.total_indecent_image_sanctions, self.total_indecent_image_sanctions, const { &PREDICTORS_FACTS[22] })?;
            whole(&mut facts.total_non_contact_sexual_offences, self.total_non_contact_sexual_offences, const { &PREDICTORS_FACTS[23] })?;
            whole(&mut facts.date_of_most_recent_sexual_offence, self.date_of_most_recent_sexual_offence, const { &PREDICTORS_FACTS[24] })?;
        }
        if any_known([
            self.is_current_offence_against_victim_stranger,
            self.is_a_risk_of_sexual_harm,
            self.sexual_preoccupation,
            self.offence_related_sexual_interests,
            self.emotional_congruence_with_children,
            self.did_offence_involve_carrying_or_using_weapon,
            self.did_offence_involve_violence_or_threat_of_violence,
            self.did_offence_involve_excessive_use_of_violence,
        ]) {
            whole(&mut facts.is_current_offence_against_victim_stranger, self.is_current_offence_against_victim_stranger, const { &PREDICTORS_FACTS[25] })?;
            whole(&mut facts.is_a_risk_of_sexual_harm, self.is_a_risk_of_sexual_harm, const { &PREDICTORS_FACTS[26] })?;
            whole(&mut facts.sexual_preoccupation, self.sexual_preoccupation, const { &PREDICTORS_FACTS[27] })?;
            whole(&mut facts.offence_related_sexual_interests, self.offence_related_sexual_interests, const { &PREDICTORS_FACTS[28] })?;
            whole(&mut facts.emotional_congruence_with_children, self.emotional_congruence_with_children, const { &PREDICTORS_FACTS[29] })?;
            whole(&mut facts.did_offence_involve_carrying_or_using_weapon, self.did_offence_involve_carrying_or_using_weapon, const { &PREDICTORS_FACTS[30] })?;
            whole(&mut facts.did_offence_involve_violence_or_threat_of_violence, self.did_offence_involve_violence_or_threat_of_violence, const { &PREDICTORS_FACTS[31] })?;
            whole(&mut facts.did_offence_involve_excessive_use_of_violence, self.did_offence_involve_excessive_use_of_violence, const { &PREDICTORS_FACTS[32] })?;
        }
        if any_known([
            self.did_offence_involve_arson,
            self.offence_motivation_emotional_state,
            self.does_recognise_impact_of_offending_on_others,
            self.is_analysis_of_offence_issues_linked_to_risk,
            self.is_currently_of_no_fixed_abode_or_transient_accommodation,
            self.suitability_of_accommodation,
            self.has_accommodation_issues_linked_to_risk,
            self.is_unemployed,
        ]) {
            whole(&mut facts.did_offence_involve_arson, self.did_offence_involve_arson, const { &PREDICTORS_FACTS[33] })?;
            whole(&mut facts.offence_motivation_emotional_state, self.offence_motivation_emotional_state, const { &PREDICTORS_FACTS[34] })?;
            whole(&mut facts.does_recognise_impact_of_offending_on_others, self.does_recognise_impact_of_offending_on_others, const { &PREDICTORS_FACTS[35] })?;
            whole(&mut facts.is_analysis_of_offence_issues_linked_to_risk, self.is_analysis_of_offence_issues_linked_to_risk, const { &PREDICTORS_FACTS[36] })?;
            whole(
                &mut facts.is_currently_of_no_fixed_abode_or_transient_accommodation,
                self.is_currently_of_no_fixed_abode_or_transient_accommodation,
                const { &PREDICTORS_FACTS[37] },
            )?;
            whole(&mut facts.suitability_of_accommodation, self.suitability_of_accommodation, const { &PREDICTORS_FACTS[38] })?;
            whole(&mut facts.has_accommodation_issues_linked_to_risk, self.has_accommodation_issues_linked_to_risk, const { &PREDICTORS_FACTS[39] })?;
            whole(&mut facts.is_unemployed, self.is_unemployed, const { &PREDICTORS_FACTS[40] })?;
        }
        if any_known([
            self.work_related_skills,
            self.problems_with_reading_writing_numeracy,
            self.has_problems_with_reading,
            self.has_problems_with_numeracy,
            self.learning_difficulties,
            self.professional_or_vocational_qualifications,
            self.over_reliance_on_others_for_financial_support,
            self.current_relationship_with_family_members,
        ]) {
            whole(&mut facts.work_related_skills, self.work_related_skills, const { &PREDICTORS_FACTS[41] })?;
            whole(&mut facts.problems_with_reading_writing_numeracy, self.problems_with_reading_writing_numeracy, const { &PREDICTORS_FACTS[42] })?;
            whole(&mut facts.has_problems_with_reading, self.has_problems_with_reading, const { &PREDICTORS_FACTS[43] })?;
            whole(&mut facts.has_problems_with_numeracy, self.has_problems_with_numeracy, const { &PREDICTORS_FACTS[44] })?;
            whole(&mut facts.learning_difficulties, self.learning_difficulties, const { &PREDICTORS_FACTS[45] })?;
            whole(&mut facts.professional_or_vocational_qualifications, self.professional_or_vocational_qualifications, const { &PREDICTORS_FACTS[46] })?;
            whole(&mut facts.over_reliance_on_others_for_financial_support, self.over_reliance_on_others_for_financial_support, const { &PREDICTORS_FACTS[47] })?;
            whole(&mut facts.current_relationship_with_family_members, self.current_relationship_with_family_members, const { &PREDICTORS_FACTS[48] })?;
        }
        if any_known([
            self.experience_of_childhood,
            self.current_relationship_with_partner,
            self.previous_close_relationships,
            self.current_relationship_status,
            self.evidence_of_domestic_abuse,
            self.domestic_abuse_against_partner,
            self.domestic_abuse_against_family,
            self.relationship_issues_linked_to_risk,
        ]) {
            whole(&mut facts.experience_of_childhood, self.experience_of_childhood, const { &PREDICTORS_FACTS[49] })?;
            whole(&mut facts.current_relationship_with_partner, self.current_relationship_with_partner, const { &PREDICTORS_FACTS[50] })?;
            whole(&mut facts.previous_close_relationships, self.previous_close_relationships, const { &PREDICTORS_FACTS[51] })?;
            whole(&mut facts.current_relationship_status, self.current_relationship_status, const { &PREDICTORS_FACTS[52] })?;
            whole(&mut facts.evidence_of_domestic_abuse, self.evidence_of_domestic_abuse, const { &PREDICTORS_FACTS[53] })?;
            whole(&mut facts.domestic_abuse_against_partner, self.domestic_abuse_against_partner, const { &PREDICTORS_FACTS[54] })?;
            whole(&mut facts.domestic_abuse_against_family, self.domestic_abuse_against_family, const { &PREDICTORS_FACTS[55] })?;
            whole(&mut facts.relationship_issues_linked_to_risk, self.relationship_issues_linked_to_risk, const { &PREDICTORS_FACTS[56] })?;
        }
        if any_known([
            self.sara_risk_to_partner,
            self.sara_risk_to_others,
            self.regular_offending_activities,
            self.easily_influenced_by_criminal_associates,
            self.manipulative_or_predatory_behaviour,
            self.recklessness_and_risk_taking_behaviour,
            self.has_peer_group_influences,
            self.influence_from_criminal_associates,
        ]) {
            whole(&mut facts.sara_risk_to_partner, self.sara_risk_to_partner, const { &PREDICTORS_FACTS[57] })?;
            whole(&mut facts.sara_risk_to_others, self.sara_risk_to_others, const { &PREDICTORS_FACTS[58] })?;
            whole(&mut facts.regular_offending_activities, self.regular_offending_activities, const { &PREDICTORS_FACTS[59] })?;
            whole(&mut facts.easily_influenced_by_criminal_associates, self.easily_influenced_by_criminal_associates, const { &PREDICTORS_FACTS[60] })?;
            whole(&mut facts.manipulative_or_predatory_behaviour, self.manipulative_or_predatory_behaviour, const { &PREDICTORS_FACTS[61] })?;
            whole(&mut facts.recklessness_and_risk_taking_behaviour, self.recklessness_and_risk_taking_behaviour, const { &PREDICTORS_FACTS[62] })?;
            whole(&mut facts.has_peer_group_influences, self.has_peer_group_influences, const { &PREDICTORS_FACTS[63] })?;
            whole(&mut facts.influence_from_criminal_associates, self.influence_from_criminal_associates, const { &PREDICTORS_FACTS[64] })?;
        }
        if any_known([
            self.current_drug_misuse,
            self.motivation_to_tackle_drug_misuse,
            self.has_heroin_usage,
            self.has_methadone_usage,
            self.has_other_opiate_usage,
            self.has_crack_cocaine_usage,
            self.has_powder_cocaine_usage,
            self.has_misused_prescription_drug_usage,
        ]) {
            whole(&mut facts.current_drug_misuse, self.current_drug_misuse, const { &PREDICTORS_FACTS[65] })?;
            whole(&mut facts.motivation_to_tackle_drug_misuse, self.motivation_to_tackle_drug_misuse, const { &PREDICTORS_FACTS[66] })?;
            whole(&mut facts.has_heroin_usage, self.has_heroin_usage, const { &PREDICTORS_FACTS[67] })?;
            whole(&mut facts.has_methadone_usage, self.has_methadone_usage, const { &PREDICTORS_FACTS[68] })?;
            whole(&mut facts.has_other_opiate_usage, self.has_other_opiate_usage, const { &PREDICTORS_FACTS[69] })?;
            whole(&mut facts.has_crack_cocaine_usage, self.has_crack_cocaine_usage, const { &PREDICTORS_FACTS[70] })?;
            whole(&mut facts.has_powder_cocaine_usage, self.has_powder_cocaine_usage, const { &PREDICTORS_FACTS[71] })?;
            whole(&mut facts.has_misused_prescription_drug_usage, self.has_misused_prescription_drug_usage, const { &PREDICTORS_FACTS[72] })?;
        }
        if any_known([
            self.has_benzodiazepines_usage,
            self.has_cannabis_usage,
            self.has_steroids_usage,
            self.has_other_drugs_usage,
            self.has_ketamine_usage,
            self.has_spice_usage,
            self.has_hallucinogens_usage,
            self.has_solvents_usage,
        ]) {
            whole(&mut facts.has_benzodiazepines_usage, self.has_benzodiazepines_usage, const { &PREDICTORS_FACTS[73] })?;
            whole(&mut facts.has_cannabis_usage, self.has_cannabis_usage, const { &PREDICTORS_FACTS[74] })?;
            whole(&mut facts.has_steroids_usage, self.has_steroids_usage, const { &PREDICTORS_FACTS[75] })?;
            whole(&mut facts.has_other_drugs_usage, self.has_other_drugs_usage, const { &PREDICTORS_FACTS[76] })?;
            whole(&mut facts.has_ketamine_usage, self.has_ketamine_usage, const { &PREDICTORS_FACTS[77] })?;
            whole(&mut facts.has_spice_usage, self.has_spice_usage, const { &PREDICTORS_FACTS[78] })?;
            whole(&mut facts.has_hallucinogens_usage, self.has_hallucinogens_usage, const { &PREDICTORS_FACTS[79] })?;
            whole(&mut facts.has_solvents_usage, self.has_solvents_usage, const { &PREDICTORS_FACTS[80] })?;
        }
        if any_known([
            self.current_alcohol_use_problems,
            self.excessive_alcohol_use,
            self.difficulties_coping,
            self.current_psychological_problems,
            self.attitudes_towards_self,
            self.has_self_harm_or_attempted_suicide,
            self.current_psychiatric_problems,
            self.is_evidence_of_childhood_behavioural_problems,
        ]) {
            whole(&mut facts.current_alcohol_use_problems, self.current_alcohol_use_problems, const { &PREDICTORS_FACTS[81] })?;
            whole(&mut facts.excessive_alcohol_use, self.excessive_alcohol_use, const { &PREDICTORS_FACTS[82] })?;
            whole(&mut facts.difficulties_coping, self.difficulties_coping, const { &PREDICTORS_FACTS[83] })?;
            whole(&mut facts.current_psychological_problems, self.current_psychological_problems, const { &PREDICTORS_FACTS[84] })?;
            whole(&mut facts.attitudes_towards_self, self.attitudes_towards_self, const { &PREDICTORS_FACTS[85] })?;
            whole(&mut facts.has_self_harm_or_attempted_suicide, self.has_self_harm_or_attempted_suicide, const { &PREDICTORS_FACTS[86] })?;
            whole(&mut facts.current_psychiatric_problems, self.current_psychiatric_problems, const { &PREDICTORS_FACTS[87] })?;
            whole(&mut facts.is_evidence_of_childhood_behavioural_problems, self.is_evidence_of_childhood_behavioural_problems, const { &PREDICTORS_FACTS[88] })?;
        }
        if any_known([
            self.has_history_of_psychiatric_treatment,
            self.has_been_on_medication_for_mental_health_problems,
            self.has_ever_been_in_special_hospital_or_regional_secure_unit,
            self.has_current_psychiatric_treatment,
            self.has_displayed_obsessive_behaviour_linked_to_offending,
            self.are_emotional_issues_linked_to_risk,
            self.impulsivity_problems,
            self.controlling_or_aggressive_behaviour,
        ]) {
            whole(&mut facts.has_history_of_psychiatric_treatment, self.has_history_of_psychiatric_treatment, const { &PREDICTORS_FACTS[89] })?;
            whole(&mut facts.has_been_on_medication_for_mental_health_problems, self.has_been_on_medication_for_mental_health_problems, const { &PREDICTORS_FACTS[90] })?;
            whole(
                &mut facts.has_ever_been_in_special_hospital_or_regional_secure_unit,
                self.has_ever_been_in_special_hospital_or_regional_secure_unit,
                const { &PREDICTORS_FACTS[91] },
            )?;
            whole(&mut facts.has_current_psychiatric_treatment, self.has_current_psychiatric_treatment, const { &PREDICTORS_FACTS[92] })?;
            whole(&mut facts.has_displayed_obsessive_behaviour_linked_to_offending, self.has_displayed_obsessive_behaviour_linked_to_offending, const { &PREDICTORS_FACTS[93] })?;
            whole(&mut facts.are_emotional_issues_linked_to_risk, self.are_emotional_issues_linked_to_risk, const { &PREDICTORS_FACTS[94] })?;
            whole(&mut facts.impulsivity_problems, self.impulsivity_problems, const { &PREDICTORS_FACTS[95] })?;
            whole(&mut facts.controlling_or_aggressive_behaviour, self.controlling_or_aggressive_behaviour, const { &PREDICTORS_FACTS[96] })?;
        }
        if any_known([
            self.temper_control,
            self.problem_solving_skills,
            self.awareness_of_consequences,
            self.understands_other_peoples_views,
            self.are_thinking_and_behaviour_issues_linked_to_risk,
            self.pro_criminal_attitudes,
            self.hostile_orientation,
            self.attitude_towards_supervision_or_licence,
        ]) {
            whole(&mut facts.temper_control, self.temper_control, const { &PREDICTORS_FACTS[97] })?;
            whole(&mut facts.problem_solving_skills, self.problem_solving_skills, const { &PREDICTORS_FACTS[98] })?;
            whole(&mut facts.awareness_of_consequences, self.awareness_of_consequences, const { &PREDICTORS_FACTS[99] })?;
            whole(&mut facts.understands_other_peoples_views, self.understands_other_peoples_views, const { &PREDICTORS_FACTS[100] })?;
            whole(&mut facts.are_thinking_and_behaviour_issues_linked_to_risk, self.are_thinking_and_behaviour_issues_linked_to_risk, const { &PREDICTORS_FACTS[101] })?;
            whole(&mut facts.pro_criminal_attitudes, self.pro_criminal_attitudes, const { &PREDICTORS_FACTS[102] })?;
            whole(&mut facts.hostile_orientation, self.hostile_orientation, const { &PREDICTORS_FACTS[103] })?;
            whole(&mut facts.attitude_towards_supervision_or_licence, self.attitude_towards_supervision_or_licence, const { &PREDICTORS_FACTS[104] })?;
        }
        if any_known([
            self.has_assaulted_or_threatened_staff,
            self.has_escaped_or_absconded,
            self.has_control_issues,
            self.overall_risk_for_assessment,
            self.highest_risk_level_over_all_assessments,
            self.has_custodial_sentence,
            self.is_eligible_for_mappa,
            self.apply_opd_override,
        ]) {
            whole(&mut facts.has_assaulted_or_threatened_staff, self.has_assaulted_or_threatened_staff, const { &PREDICTORS_FACTS[105] })?;
            whole(&mut facts.has_escaped_or_absconded, self.has_escaped_or_absconded, const { &PREDICTORS_FACTS[106] })?;
            whole(&mut facts.has_control_issues, self.has_control_issues, const { &PREDICTORS_FACTS[107] })?;
            whole(&mut facts.overall_risk_for_assessment, self.overall_risk_for_assessment, const { &PREDICTORS_FACTS[108] })?;
            whole(&mut facts.highest_risk_level_over_all_assessments, self.highest_risk_level_over_all_assessments, const { &PREDICTORS_FACTS[109] })?;
            whole(&mut facts.has_custodial_sentence, self.has_custodial_sentence, const { &PREDICTORS_FACTS[110] })?;
            whole(&mut facts.is_eligible_for_mappa, self.is_eligible_for_mappa, const { &PREDICTORS_FACTS[111] })?;
            whole(&mut facts.apply_opd_override, self.apply_opd_override, const { &PREDICTORS_FACTS[112] })?;
        }
        text(&mut facts.current_offence_code, &self.current_offence_code, "current_offence_code")?;
        if any_known([
            self.recorded_ogrs3_two_year,
            self.recorded_svrp_type,
            self.recorded_dc_srp_band,
            self.recorded_iic_srp_band,
            self.recorded_snsv_type,
            self.recorded_osp_dc_band,
            self.recorded_osp_iic_band,
        ]) || !self.recorded_arp_score.is_nan()
            || !self.recorded_vrp_score.is_nan()
            || !self.recorded_svrp_score.is_nan()
            || !self.recorded_dc_srp_score.is_nan()
            || !self.recorded_iic_srp_score.is_nan()
            || !self.recorded_csrp_score.is_nan()
            || !self.recorded_snsv_score.is_nan()
            || !self.recorded_osp_dc_score.is_nan()
            || !self.recorded_osp_iic_score.is_nan()
        {
            let part = facts.recorded.0.get_or_insert_default();
            if any_known([
                self.recorded_ogrs3_two_year,
                self.recorded_svrp_type,
                self.recorded_dc_srp_band,
                self.recorded_iic_srp_band,
                self.recorded_snsv_type,
                self.recorded_osp_dc_band,
                self.recorded_osp_iic_band,
            ]) {
                whole(&mut part.ogrs3_two_year, self.recorded_ogrs3_two_year, const { &PREDICTORS_RECORDED[0] })?;
                whole(&mut part.svrp_type, self.recorded_svrp_type, const { &PREDICTORS_RECORDED[4] })?;
                whole(&mut part.dc_srp_band, self.recorded_dc_srp_band, const { &PREDICTORS_RECORDED[6] })?;
                whole(&mut part.iic_srp_band, self.recorded_iic_srp_band, const { &PREDICTORS_RECORDED[8] })?;
                whole(&mut part.snsv_type, self.recorded_snsv_type, const { &PREDICTORS_RECORDED[11] })?;
                whole(&mut part.osp_dc_band, self.recorded_osp_dc_band, const { &PREDICTORS_RECORDED[13] })?;
                whole(&mut part.osp_iic_band, self.recorded_osp_iic_band, const { &PREDICTORS_RECORDED[15] })?;
            }
            real(&mut part.arp_score, self.recorded_arp_score, const { &PREDICTORS_RECORDED[1] })?;
            real(&mut part.vrp_score, self.recorded_vrp_score, const { &PREDICTORS_RECORDED[2] })?;
            real(&mut part.svrp_score, self.recorded_svrp_score, const { &PREDICTORS_RECORDED[3] })?;
            real(&mut part.dc_srp_score, self.recorded_dc_srp_score, const { &PREDICTORS_RECORDED[5] })?;
            real(&mut part.iic_srp_score, self.recorded_iic_srp_score, const { &PREDICTORS_RECORDED[7] })?;
            real(&mut part.csrp_score, self.recorded_csrp_score, const { &PREDICTORS_RECORDED[9] })?;
            real(&mut part.snsv_score, self.recorded_snsv_score, const { &PREDICTORS_RECORDED[10] })?;
            real(&mut part.osp_dc_score, self.recorded_osp_dc_score, const { &PREDICTORS_RECORDED[12] })?;
            real(&mut part.osp_iic_score, self.recorded_osp_iic_score, const { &PREDICTORS_RECORDED[14] })?;
        }
        Ok(())
    }

    fn json(&self) -> Result<Json, Unfit> {
        Ok(plain::part(vec![
            ("assessment_date", plain::json(self.assessment_date, const { &PREDICTORS_FACTS[0] })),
            ("gender", plain::json(self.gender, const { &PREDICTORS_FACTS[1] })),
            ("date_of_birth", plain::json(self.date_of_birth, const { &PREDICTORS_FACTS[2] })),
            ("date_of_current_conviction", plain::json(self.date_of_current_conviction, const { &PREDICTORS_FACTS[3] })),
            ("date_at_start_of_followup", plain::json(self.date_at_start_of_followup, const { &PREDICTORS_FACTS[4] })),
            ("current_offence_code", text_json(&self.current_offence_code, "current_offence_code")?),
            ("offence_category", plain::json(self.offence_category, const { &PREDICTORS_FACTS[6] })),
            ("ogrs3_offence_group", plain::json(self.ogrs3_offence_group, const { &PREDICTORS_FACTS[7] })),
            ("snsv_offence_category", plain::json(self.snsv_offence_category, const { &PREDICTORS_FACTS[8] })),
            ("snsv_violence_subcategory", plain::json(self.snsv_violence_subcategory, const { &PREDICTORS_FACTS[9] })),
            ("opd_violent_or_sexual", plain::json(self.opd_violent_or_sexual, const { &PREDICTORS_FACTS[10] })),
            ("supervision_status", plain::json(self.supervision_status, const { &PREDICTORS_FACTS[11] })),
            ("snsv_static_or_dynamic", plain::json(self.snsv_static_or_dynamic, const { &PREDICTORS_FACTS[12] })),
            ("total_number_of_sanctions_for_all_offences", plain::json(self.total_number_of_sanctions_for_all_offences, const { &PREDICTORS_FACTS[13] })),
            ("total_number_of_violent_sanctions", plain::json(self.total_number_of_violent_sanctions, const { &PREDICTORS_FACTS[14] })),
            ("age_at_first_sanction", plain::json(self.age_at_first_sanction, const { &PREDICTORS_FACTS[15] })),
            ("previous_convictions", plain::json(self.previous_convictions, const { &PREDICTORS_FACTS[16] })),
            ("most_recent_offence_date", plain::json(self.most_recent_offence_date, const { &PREDICTORS_FACTS[17] })),
            ("has_ever_committed_sexual_offence", plain::json(self.has_ever_committed_sexual_offence, const { &PREDICTORS_FACTS[18] })),
            ("is_current_offence_sexually_motivated", plain::json(self.is_current_offence_sexually_motivated, const { &PREDICTORS_FACTS[19] })),
            ("total_contact_adult_sexual_sanctions", plain::json(self.total_contact_adult_sexual_sanctions, const { &PREDICTORS_FACTS[20] })),
            ("total_contact_child_sexual_sanctions", plain::json(self.total_contact_child_sexual_sanctions, const { &PREDICTORS_FACTS[21] })),
            ("total_indecent_image_sanctions", plain::json(self.total_indecent_image_sanctions, const { &PREDICTORS_FACTS[22] })),
            ("total_non_contact_sexual_offences", plain::json(self.total_non_contact_sexual_offences, const { &PREDICTORS_FACTS[23] })),
            ("date_of_most_recent_sexual_offence", plain::json(self.date_of_most_recent_sexual_offence, const { &PREDICTORS_FACTS[24] })),
            ("is_current_offence_against_victim_stranger", plain::json(self.is_current_offence_against_victim_stranger, const { &PREDICTORS_FACTS[25] })),
            ("is_a_risk_of_sexual_harm", plain::json(self.is_a_risk_of_sexual_harm, const { &PREDICTORS_FACTS[26] })),
            ("sexual_preoccupation", plain::json(self.sexual_preoccupation, const { &PREDICTORS_FACTS[27] })),
            ("offence_related_sexual_interests", plain::json(self.offence_related_sexual_interests, const { &PREDICTORS_FACTS[28] })),
            ("emotional_congruence_with_children", plain::json(self.emotional_congruence_with_children, const { &PREDICTORS_FACTS[29] })),
            ("did_offence_involve_carrying_or_using_weapon", plain::json(self.did_offence_involve_carrying_or_using_weapon, const { &PREDICTORS_FACTS[30] })),
            ("did_offence_involve_violence_or_threat_of_violence", plain::json(self.did_offence_involve_violence_or_threat_of_violence, const { &PREDICTORS_FACTS[31] })),
            ("did_offence_involve_excessive_use_of_violence", plain::json(self.did_offence_involve_excessive_use_of_violence, const { &PREDICTORS_FACTS[32] })),
            ("did_offence_involve_arson", plain::json(self.did_offence_involve_arson, const { &PREDICTORS_FACTS[33] })),
            ("offence_motivation_emotional_state", plain::json(self.offence_motivation_emotional_state, const { &PREDICTORS_FACTS[34] })),
            ("does_recognise_impact_of_offending_on_others", plain::json(self.does_recognise_impact_of_offending_on_others, const { &PREDICTORS_FACTS[35] })),
            ("is_analysis_of_offence_issues_linked_to_risk", plain::json(self.is_analysis_of_offence_issues_linked_to_risk, const { &PREDICTORS_FACTS[36] })),
            (
                "is_currently_of_no_fixed_abode_or_transient_accommodation",
                plain::json(self.is_currently_of_no_fixed_abode_or_transient_accommodation, const { &PREDICTORS_FACTS[37] }),
            ),
            ("suitability_of_accommodation", plain::json(self.suitability_of_accommodation, const { &PREDICTORS_FACTS[38] })),
            ("has_accommodation_issues_linked_to_risk", plain::json(self.has_accommodation_issues_linked_to_risk, const { &PREDICTORS_FACTS[39] })),
            ("is_unemployed", plain::json(self.is_unemployed, const { &PREDICTORS_FACTS[40] })),
            ("work_related_skills", plain::json(self.work_related_skills, const { &PREDICTORS_FACTS[41] })),
            ("problems_with_reading_writing_numeracy", plain::json(self.problems_with_reading_writing_numeracy, const { &PREDICTORS_FACTS[42] })),
            ("has_problems_with_reading", plain::json(self.has_problems_with_reading, const { &PREDICTORS_FACTS[43] })),
            ("has_problems_with_numeracy", plain::json(self.has_problems_with_numeracy, const { &PREDICTORS_FACTS[44] })),
            ("learning_difficulties", plain::json(self.learning_difficulties, const { &PREDICTORS_FACTS[45] })),
            ("professional_or_vocational_qualifications", plain::json(self.professional_or_vocational_qualifications, const { &PREDICTORS_FACTS[46] })),
            ("over_reliance_on_others_for_financial_support", plain::json(self.over_reliance_on_others_for_financial_support, const { &PREDICTORS_FACTS[47] })),
            ("current_relationship_with_family_members", plain::json(self.current_relationship_with_family_members, const { &PREDICTORS_FACTS[48] })),
            ("experience_of_childhood", plain::json(self.experience_of_childhood, const { &PREDICTORS_FACTS[49] })),
            ("current_relationship_with_partner", plain::json(self.current_relationship_with_partner, const { &PREDICTORS_FACTS[50] })),
            ("previous_close_relationships", plain::json(self.previous_close_relationships, const { &PREDICTORS_FACTS[51] })),
            ("current_relationship_status", plain::json(self.current_relationship_status, const { &PREDICTORS_FACTS[52] })),
            ("evidence_of_domestic_abuse", plain::json(self.evidence_of_domestic_abuse, const { &PREDICTORS_FACTS[53] })),
            ("domestic_abuse_against_partner", plain::json(self.domestic_abuse_against_partner, const { &PREDICTORS_FACTS[54] })),
            ("domestic_abuse_against_family", plain::json(self.domestic_abuse_against_family, const { &PREDICTORS_FACTS[55] })),
            ("relationship_issues_linked_to_risk", plain::json(self.relationship_issues_linked_to_risk, const { &PREDICTORS_FACTS[56] })),
            ("sara_risk_to_partner", plain::json(self.sara_risk_to_partner, const { &PREDICTORS_FACTS[57] })),
            ("sara_risk_to_others", plain::json(self.sara_risk_to_others, const { &PREDICTORS_FACTS[58] })),
            ("regular_offending_activities", plain::json(self.regular_offending_activities, const { &PREDICTORS_FACTS[59] })),
            ("easily_influenced_by_criminal_associates", plain::json(self.easily_influenced_by_criminal_associates, const { &PREDICTORS_FACTS[60] })),
            ("manipulative_or_predatory_behaviour", plain::json(self.manipulative_or_predatory_behaviour, const { &PREDICTORS_FACTS[61] })),
            ("recklessness_and_risk_taking_behaviour", plain::json(self.recklessness_and_risk_taking_behaviour, const { &PREDICTORS_FACTS[62] })),
            ("has_peer_group_influences", plain::json(self.has_peer_group_influences, const { &PREDICTORS_FACTS[63] })),
            ("influence_from_criminal_associates", plain::json(self.influence_from_criminal_associates, const { &PREDICTORS_FACTS[64] })),
            ("current_drug_misuse", plain::json(self.current_drug_misuse, const { &PREDICTORS_FACTS[65] })),
            ("motivation_to_tackle_drug_misuse", plain::json(self.motivation_to_tackle_drug_misuse, const { &PREDICTORS_FACTS[66] })),
            ("has_heroin_usage", plain::json(self.has_heroin_usage, const { &PREDICTORS_FACTS[67] })),
            ("has_methadone_usage", plain::json(self.has_methadone_usage, const { &PREDICTORS_FACTS[68] })),
            ("has_other_opiate_usage", plain::json(self.has_other_opiate_usage, const { &PREDICTORS_FACTS[69] })),
            ("has_crack_cocaine_usage", plain::json(self.has_crack_cocaine_usage, const { &PREDICTORS_FACTS[70] })),
            ("has_powder_cocaine_usage", plain::json(self.has_powder_cocaine_usage, const { &PREDICTORS_FACTS[71] })),
            ("has_misused_prescription_drug_usage", plain::json(self.has_misused_prescription_drug_usage, const { &PREDICTORS_FACTS[72] })),
            ("has_benzodiazepines_usage", plain::json(self.has_benzodiazepines_usage, const { &PREDICTORS_FACTS[73] })),
            ("has_cannabis_usage", plain::json(self.has_cannabis_usage, const { &PREDICTORS_FACTS[74] })),
            ("has_steroids_usage", plain::json(self.has_steroids_usage, const { &PREDICTORS_FACTS[75] })),
            ("has_other_drugs_usage", plain::json(self.has_other_drugs_usage, const { &PREDICTORS_FACTS[76] })),
            ("has_ketamine_usage", plain::json(self.has_ketamine_usage, const { &PREDICTORS_FACTS[77] })),
            ("has_spice_usage", plain::json(self.has_spice_usage, const { &PREDICTORS_FACTS[78] })),
            ("has_hallucinogens_usage", plain::json(self.has_hallucinogens_usage, const { &PREDICTORS_FACTS[79] })),
            ("has_solvents_usage", plain::json(self.has_solvents_usage, const { &PREDICTORS_FACTS[80] })),
            ("current_alcohol_use_problems", plain::json(self.current_alcohol_use_problems, const { &PREDICTORS_FACTS[81] })),
            ("excessive_alcohol_use", plain::json(self.excessive_alcohol_use, const { &PREDICTORS_FACTS[82] })),
            ("difficulties_coping", plain::json(self.difficulties_coping, const { &PREDICTORS_FACTS[83] })),
            ("current_psychological_problems", plain::json(self.current_psychological_problems, const { &PREDICTORS_FACTS[84] })),
            ("attitudes_towards_self", plain::json(self.attitudes_towards_self, const { &PREDICTORS_FACTS[85] })),
            ("has_self_harm_or_attempted_suicide", plain::json(self.has_self_harm_or_attempted_suicide, const { &PREDICTORS_FACTS[86] })),
            ("current_psychiatric_problems", plain::json(self.current_psychiatric_problems, const { &PREDICTORS_FACTS[87] })),
            ("is_evidence_of_childhood_behavioural_problems", plain::json(self.is_evidence_of_childhood_behavioural_problems, const { &PREDICTORS_FACTS[88] })),
            ("has_history_of_psychiatric_treatment", plain::json(self.has_history_of_psychiatric_treatment, const { &PREDICTORS_FACTS[89] })),
            ("has_been_on_medication_for_mental_health_problems", plain::json(self.has_been_on_medication_for_mental_health_problems, const { &PREDICTORS_FACTS[90] })),
            (
                "has_ever_been_in_special_hospital_or_regional_secure_unit",
                plain::json(self.has_ever_been_in_special_hospital_or_regional_secure_unit, const { &PREDICTORS_FACTS[91] }),
            ),
            ("has_current_psychiatric_treatment", plain::json(self.has_current_psychiatric_treatment, const { &PREDICTORS_FACTS[92] })),
            ("has_displayed_obsessive_behaviour_linked_to_offending", plain::json(self.has_displayed_obsessive_behaviour_linked_to_offending, const { &PREDICTORS_FACTS[93] })),
            ("are_emotional_issues_linked_to_risk", plain::json(self.are_emotional_issues_linked_to_risk, const { &PREDICTORS_FACTS[94] })),
            ("impulsivity_problems", plain::json(self.impulsivity_problems, const { &PREDICTORS_FACTS[95] })),
            ("controlling_or_aggressive_behaviour", plain::json(self.controlling_or_aggressive_behaviour, const { &PREDICTORS_FACTS[96] })),
            ("temper_control", plain::json(self.temper_control, const { &PREDICTORS_FACTS[97] })),
            ("problem_solving_skills", plain::json(self.problem_solving_skills, const { &PREDICTORS_FACTS[98] })),
            ("awareness_of_consequences", plain::json(self.awareness_of_consequences, const { &PREDICTORS_FACTS[99] })),
            ("understands_other_peoples_views", plain::json(self.understands_other_peoples_views, const { &PREDICTORS_FACTS[100] })),
            ("are_thinking_and_behaviour_issues_linked_to_risk", plain::json(self.are_thinking_and_behaviour_issues_linked_to_risk, const { &PREDICTORS_FACTS[101] })),
            ("pro_criminal_attitudes", plain::json(self.pro_criminal_attitudes, const { &PREDICTORS_FACTS[102] })),
            ("hostile_orientation", plain::json(self.hostile_orientation, const { &PREDICTORS_FACTS[103] })),
            ("attitude_towards_supervision_or_licence", plain::json(self.attitude_towards_supervision_or_licence, const { &PREDICTORS_FACTS[104] })),
            ("has_assaulted_or_threatened_staff", plain::json(self.has_assaulted_or_threatened_staff, const { &PREDICTORS_FACTS[105] })),
            ("has_escaped_or_absconded", plain::json(self.has_escaped_or_absconded, const { &PREDICTORS_FACTS[106] })),
            ("has_control_issues", plain::json(self.has_control_issues, const { &PREDICTORS_FACTS[107] })),
            ("overall_risk_for_assessment", plain::json(self.overall_risk_for_assessment, const { &PREDICTORS_FACTS[108] })),
            ("highest_risk_level_over_all_assessments", plain::json(self.highest_risk_level_over_all_assessments, const { &PREDICTORS_FACTS[109] })),
            ("has_custodial_sentence", plain::json(self.has_custodial_sentence, const { &PREDICTORS_FACTS[110] })),
            ("is_eligible_for_mappa", plain::json(self.is_eligible_for_mappa, const { &PREDICTORS_FACTS[111] })),
            ("apply_opd_override", plain::json(self.apply_opd_override, const { &PREDICTORS_FACTS[112] })),
            (
                "recorded",
                plain::part(vec![
                    ("ogrs3_two_year", plain::json(self.recorded_ogrs3_two_year, const { &PREDICTORS_RECORDED[0] })),
                    ("arp_score", plain::real_json(self.recorded_arp_score)),
                    ("vrp_score", plain::real_json(self.recorded_vrp_score)),
                    ("svrp_score", plain::real_json(self.recorded_svrp_score)),
                    ("svrp_type", plain::json(self.recorded_svrp_type, const { &PREDICTORS_RECORDED[4] })),
                    ("dc_srp_score", plain::real_json(self.recorded_dc_srp_score)),
                    ("dc_srp_band", plain::json(self.recorded_dc_srp_band, const { &PREDICTORS_RECORDED[6] })),
                    ("iic_srp_score", plain::real_json(self.recorded_iic_srp_score)),
                    ("iic_srp_band", plain::json(self.recorded_iic_srp_band, const { &PREDICTORS_RECORDED[8] })),
                    ("csrp_score", plain::real_json(self.recorded_csrp_score)),
                    ("snsv_score", plain::real_json(self.recorded_snsv_score)),
                    ("snsv_type", plain::json(self.recorded_snsv_type, const { &PREDICTORS_RECORDED[11] })),
                    ("osp_dc_score", plain::real_json(self.recorded_osp_dc_score)),
                    ("osp_dc_band", plain::json(self.recorded_osp_dc_band, const { &PREDICTORS_RECORDED[13] })),
                    ("osp_iic_score", plain::real_json(self.recorded_osp_iic_score)),
                    ("osp_iic_band", plain::json(self.recorded_osp_iic_band, const { &PREDICTORS_RECORDED[15] })),
                ]),
            ),
        ]))
    }
}
#[cfg(test)]
impl crate::tests::Settable for AssizePredictorsFacts {
    fn set(&mut self, path: &str, value: &Json) -> bool {
        use crate::tests::Member as _;
        match path {
            "assessment_date" => self.assessment_date.put(value, const { &PREDICTORS_FACTS[0] }),
            "gender" => self.gender.put(value, const { &PREDICTORS_FACTS[1] }),
            "date_of_birth" => self.date_of_birth.put(value, const { &PREDICTORS_FACTS[2] }),
            "date_of_current_conviction" => self.date_of_current_conviction.put(value, const { &PREDICTORS_FACTS[3] }),
            "date_at_start_of_followup" => self.date_at_start_of_followup.put(value, const { &PREDICTORS_FACTS[4] }),
            "current_offence_code" => self.current_offence_code.put(value, const { &PREDICTORS_FACTS[5] }),
            "offence_category" => self.offence_category.put(value, const { &PREDICTORS_FACTS[6] }),
            "ogrs3_offence_group" => self.ogrs3_offence_group.put(value, const { &PREDICTORS_FACTS[7] }),
            "snsv_offence_category" => self.snsv_offence_category.put(value, const { &PREDICTORS_FACTS[8] }),
            "snsv_violence_subcategory" => self.snsv_violence_subcategory.put(value, const { &PREDICTORS_FACTS[9] }),
            "opd_violent_or_sexual" => self.opd_violent_or_sexual.put(value, const { &PREDICTORS_FACTS[10] }),
            "supervision_status" => self.supervision_status.put(value, const { &PREDICTORS_FACTS[11] }),
            "snsv_static_or_dynamic" => self.snsv_static_or_dynamic.put(value, const { &PREDICTORS_FACTS[12] }),
            "total_number_of_sanctions_for_all_offences" => self.total_number_of_sanctions_for_all_offences.put(value, const { &PREDICTORS_FACTS[13] }),
            "total_number_of_violent_sanctions" => self.total_number_of_violent_sanctions.put(value, const { &PREDICTORS_FACTS[14] }),
            "age_at_first_sanction" => self.age_at_first_sanction.put(value, const { &PREDICTORS_FACTS[15] }),
            "previous_convictions" => self.previous_convictions.put(value, const { &PREDICTORS_FACTS[16] }),
            "most_recent_offence_date" => self.most_recent_offence_date.put(value, const { &PREDICTORS_FACTS[17] }),
            "has_ever_committed_sexual_offence" => self.has_ever_committed_sexual_offence.put(value, const { &PREDICTORS_FACTS[18] }),
            "is_current_offence_sexually_motivated" => self.is_current_offence_sexually_motivated.put(value, const { &PREDICTORS_FACTS[19] }),
            "total_contact_adult_sexual_sanctions" => self.total_contact_adult_sexual_sanctions.put(value, const { &PREDICTORS_FACTS[20] }),
            "total_contact_child_sexual_sanctions" => self.total_contact_child_sexual_sanctions.put(value, const { &PREDICTORS_FACTS[21] }),
            "total_indecent_image_sanctions" => self.total_indecent_image_sanctions.put(value, const { &PREDICTORS_FACTS[22] }),
            "total_non_contact_sexual_offences" => self.total_non_contact_sexual_offences.put(value, const { &PREDICTORS_FACTS[23] }),
            "date_of_most_recent_sexual_offence" => self.date_of_most_recent_sexual_offence.put(value, const { &PREDICTORS_FACTS[24] }),
            "is_current_offence_against_victim_stranger" => self.is_current_offence_against_victim_stranger.put(value, const { &PREDICTORS_FACTS[25] }),
            "is_a_risk_of_sexual_harm" => self.is_a_risk_of_sexual_harm.put(value, const { &PREDICTORS_FACTS[26] }),
            "sexual_preoccupation" => self.sexual_preoccupation.put(value, const { &PREDICTORS_FACTS[27] }),
            "offence_related_sexual_interests" => self.offence_related_sexual_interests.put(value, const { &PREDICTORS_FACTS[28] }),
            "emotional_congruence_with_children" => self.emotional_congruence_with_children.put(value, const { &PREDICTORS_FACTS[29] }),
            "did_offence_involve_carrying_or_using_weapon" => self.did_offence_involve_carrying_or_using_weapon.put(value, const { &PREDICTORS_FACTS[30] }),
            "did_offence_involve_violence_or_threat_of_violence" => self.did_offence_involve_violence_or_threat_of_violence.put(value, const { &PREDICTORS_FACTS[31] }),
            "did_offence_involve_excessive_use_of_violence" => self.did_offence_involve_excessive_use_of_violence.put(value, const { &PREDICTORS_FACTS[32] }),
            "did_offence_involve_arson" => self.did_offence_involve_arson.put(value, const { &PREDICTORS_FACTS[33] }),
            "offence_motivation_emotional_state" => self.offence_motivation_emotional_state.put(value, const { &PREDICTORS_FACTS[34] }),
            "does_recognise_impact_of_offending_on_others" => self.does_recognise_impact_of_offending_on_others.put(value, const { &PREDICTORS_FACTS[35] }),
            "is_analysis_of_offence_issues_linked_to_risk" => self.is_analysis_of_offence_issues_linked_to_risk.put(value, const { &PREDICTORS_FACTS[36] }),
            "is_currently_of_no_fixed_abode_or_transient_accommodation" => {
                self.is_currently_of_no_fixed_abode_or_transient_accommodation.put(value, const { &PREDICTORS_FACTS[37] })
            }
            "suitability_of_accommodation" => self.suitability_of_accommodation.put(value, const { &PREDICTORS_FACTS[38] }),
            "has_accommodation_issues_linked_to_risk" => self.has_accommodation_issues_linked_to_risk.put(value, const { &PREDICTORS_FACTS[39] }),
            "is_unemployed" => self.is_unemployed.put(value, const { &PREDICTORS_FACTS[40] }),
            "work_related_skills" => self.work_related_skills.put(value, const { &PREDICTORS_FACTS[41] }),
            "problems_with_reading_writing_numeracy" => self.problems_with_reading_writing_numeracy.put(value, const { &PREDICTORS_FACTS[42] }),
            "has_problems_with_reading" => self.has_problems_with_reading.put(value, const { &PREDICTORS_FACTS[43] }),
            "has_problems_with_numeracy" => self.has_problems_with_numeracy.put(value, const { &PREDICTORS_FACTS[44] }),
            "learning_difficulties" => self.learning_difficulties.put(value, const { &PREDICTORS_FACTS[45] }),
            "professional_or_vocational_qualifications" => self.professional_or_vocational_qualifications.put(value, const { &PREDICTORS_FACTS[46] }),
            "over_reliance_on_others_for_financial_support" => self.over_reliance_on_others_for_financial_support.put(value, const { &PREDICTORS_FACTS[47] }),
            "current_relationship_with_family_members" => self.current_relationship_with_family_members.put(value, const { &PREDICTORS_FACTS[48] }),
            "experience_of_childhood" => self.experience_of_childhood.put(value, const { &PREDICTORS_FACTS[49] }),
            "current_relationship_with_partner" => self.current_relationship_with_partner.put(value, const { &PREDICTORS_FACTS[50] }),
            "previous_close_relationships" => self.previous_close_relationships.put(value, const { &PREDICTORS_FACTS[51] }),
            "current_relationship_status" => self.current_relationship_status.put(value, const { &PREDICTORS_FACTS[52] }),
            "evidence_of_domestic_abuse" => self.evidence_of_domestic_abuse.put(value, const { &PREDICTORS_FACTS[53] }),
            "domestic_abuse_against_partner" => self.domestic_abuse_against_partner.put(value, const { &PREDICTORS_FACTS[54] }),
            "domestic_abuse_against_family" => self.domestic_abuse_against_family.put(value, const { &PREDICTORS_FACTS[55] }),
            "relationship_issues_linked_to_risk" => self.relationship_issues_linked_to_risk.put(value, const { &PREDICTORS_FACTS[56] }),
            "sara_risk_to_partner" => self.sara_risk_to_partner.put(value, const { &PREDICTORS_FACTS[57] }),
            "sara_risk_to_others" => self.sara_risk_to_others.put(value, const { &PREDICTORS_FACTS[58] }),
            "regular_offending_activities" => self.regular_offending_activities.put(value, const { &PREDICTORS_FACTS[59] }),
            "easily_influenced_by_criminal_associates" => self.easily_influenced_by_criminal_associates.put(value, const { &PREDICTORS_FACTS[60] }),
            "manipulative_or_predatory_behaviour" => self.manipulative_or_predatory_behaviour.put(value, const { &PREDICTORS_FACTS[61] }),
            "recklessness_and_risk_taking_behaviour" => self.recklessness_and_risk_taking_behaviour.put(value, const { &PREDICTORS_FACTS[62] }),
            "has_peer_group_influences" => self.has_peer_group_influences.put(value, const { &PREDICTORS_FACTS[63] }),
            "influence_from_criminal_associates" => self.influence_from_criminal_associates.put(value, const { &PREDICTORS_FACTS[64] }),
            "current_drug_misuse" => self.current_drug_misuse.put(value, const { &PREDICTORS_FACTS[65] }),
            "motivation_to_tackle_drug_misuse" => self.motivation_to_tackle_drug_misuse.put(value, const { &PREDICTORS_FACTS[66] }),
            "has_heroin_usage" => self.has_heroin_usage.put(value, const { &PREDICTORS_FACTS[67] }),
            "has_methadone_usage" => self.has_methadone_usage.put(value, const { &PREDICTORS_FACTS[68] }),
            "has_other_opiate_usage" => self.has_other_opiate_usage.put(value, const { &PREDICTORS_FACTS[69] }),
            "has_crack_cocaine_usage" => self.has_crack_cocaine_usage.put(value, const { &PREDICTORS_FACTS[70] }),
            "has_powder_cocaine_usage" => self.has_powder_cocaine_usage.put(value, const { &PREDICTORS_FACTS[71] }),
            "has_misused_prescription_drug_usage" => self.has_misused_prescription_drug_usage.put(value, const { &PREDICTORS_FACTS[72] }),
            "has_benzodiazepines_usage" => self.has_benzodiazepines_usage.put(value, const { &PREDICTORS_FACTS[73] }),
            "has_cannabis_usage" => self.has_cannabis_usage.put(value, const { &PREDICTORS_FACTS[74] }),
            "has_steroids_usage" => self.has_steroids_usage.put(value, const { &PREDICTORS_FACTS[75] }),
            "has_other_drugs_usage" => self.has_other_drugs_usage.put(value, const { &PREDICTORS_FACTS[76] }),
            "has_ketamine_usage" => self.has_ketamine_usage.put(value, const { &PREDICTORS_FACTS[77] }),
            "has_spice_usage" => self.has_spice_usage.put(value, const { &PREDICTORS_FACTS[78] }),
            "has_hallucinogens_usage" => self.has_hallucinogens_usage.put(value, const { &PREDICTORS_FACTS[79] }),
            "has_solvents_usage" => self.has_solvents_usage.put(value, const { &PREDICTORS_FACTS[80] }),
            "current_alcohol_use_problems" => self.current_alcohol_use_problems.put(value, const { &PREDICTORS_FACTS[81] }),
            "excessive_alcohol_use" => self.excessive_alcohol_use.put(value, const { &PREDICTORS_FACTS[82] }),
            "difficulties_coping" => self.difficulties_coping.put(value, const { &PREDICTORS_FACTS[83] }),
            "current_psychological_problems" => self.current_psychological_problems.put(value, const { &PREDICTORS_FACTS[84] }),
            "attitudes_towards_self" => self.attitudes_towards_self.put(value, const { &PREDICTORS_FACTS[85] }),
            "has_self_harm_or_attempted_suicide" => self.has_self_harm_or_attempted_suicide.put(value, const { &PREDICTORS_FACTS[86] }),
            "current_psychiatric_problems" => self.current_psychiatric_problems.put(value, const { &PREDICTORS_FACTS[87] }),
            "is_evidence_of_childhood_behavioural_problems" => self.is_evidence_of_childhood_behavioural_problems.put(value, const { &PREDICTORS_FACTS[88] }),
            "has_history_of_psychiatric_treatment" => self.has_history_of_psychiatric_treatment.put(value, const { &PREDICTORS_FACTS[89] }),
            "has_been_on_medication_for_mental_health_problems" => self.has_been_on_medication_for_mental_health_problems.put(value, const { &PREDICTORS_FACTS[90] }),
            "has_ever_been_in_special_hospital_or_regional_secure_unit" => {
                self.has_ever_been_in_special_hospital_or_regional_secure_unit.put(value, const { &PREDICTORS_FACTS[91] })
            }
            "has_current_psychiatric_treatment" => self.has_current_psychiatric_treatment.put(value, const { &PREDICTORS_FACTS[92] }),
            "has_displayed_obsessive_behaviour_linked_to_offending" => self.has_displayed_obsessive_behaviour_linked_to_offending.put(value, const { &PREDICTORS_FACTS[93] }),
            "are_emotional_issues_linked_to_risk" => self.are_emotional_issues_linked_to_risk.put(value, const { &PREDICTORS_FACTS[94] }),
            "impulsivity_problems" => self.impulsivity_problems.put(value, const { &PREDICTORS_FACTS[95] }),
            "controlling_or_aggressive_behaviour" => self.controlling_or_aggressive_behaviour.put(value, const { &PREDICTORS_FACTS[96] }),
            "temper_control" => self.temper_control.put(value, const { &PREDICTORS_FACTS[97] }),
            "problem_solving_skills" => self.problem_solving_skills.put(value, const { &PREDICTORS_FACTS[98] }),
            "awareness_of_consequences" => self.awareness_of_consequences.put(value, const { &PREDICTORS_FACTS[99] }),
            "understands_other_peoples_views" => self.understands_other_peoples_views.put(value, const { &PREDICTORS_FACTS[100] }),
            "are_thinking_and_behaviour_issues_linked_to_risk" => self.are_thinking_and_behaviour_issues_linked_to_risk.put(value, const { &PREDICTORS_FACTS[101] }),
            "pro_criminal_attitudes" => self.pro_criminal_attitudes.put(value, const { &PREDICTORS_FACTS[102] }),
            "hostile_orientation" => self.hostile_orientation.put(value, const { &PREDICTORS_FACTS[103] }),
            "attitude_towards_supervision_or_licence" => self.attitude_towards_supervision_or_licence.put(value, const { &PREDICTORS_FACTS[104] }),
            "has_assaulted_or_threatened_staff" => self.has_assaulted_or_threatened_staff.put(value, const { &PREDICTORS_FACTS[105] }),
            "has_escaped_or_absconded" => self.has_escaped_or_absconded.put(value, const { &PREDICTORS_FACTS[106] }),
            "has_control_issues" => self.has_control_issues.put(value, const { &PREDICTORS_FACTS[107] }),
            "overall_risk_for_assessment" => self.overall_risk_for_assessment.put(value, const { &PREDICTORS_FACTS[108] }),
            "highest_risk_level_over_all_assessments" => self.highest_risk_level_over_all_assessments.put(value, const { &PREDICTORS_FACTS[109] }),
            "has_custodial_sentence" => self.has_custodial_sentence.put(value, const { &PREDICTORS_FACTS[110] }),
            "is_eligible_for_mappa" => self.is_eligible_for_mappa.put(value, const { &PREDICTORS_FACTS[111] }),
            "apply_opd_override" => self.apply_opd_override.put(value, const { &PREDICTORS_FACTS[112] }),
            "recorded.ogrs3_two_year" => self.recorded_ogrs3_two_year.put(value, const { &PREDICTORS_RECORDED[0] }),
            "recorded.arp_score" => self.recorded_arp_score.put(value, const { &PREDICTORS_RECORDED[1] }),
            "recorded.vrp_score" => self.recorded_vrp_score.put(value, const { &PREDICTORS_RECORDED[2] }),
            "recorded.svrp_score" => self.recorded_svrp_score.put(value, const { &PREDICTORS_RECORDED[3] }),
            "recorded.svrp_type" => self.recorded_svrp_type.put(value, const { &PREDICTORS_RECORDED[4] }),
            "recorded.dc_srp_score" => self.recorded_dc_srp_score.put(value, const { &PREDICTORS_RECORDED[5] }),
            "recorded.dc_srp_band" => self.recorded_dc_srp_band.put(value, const { &PREDICTORS_RECORDED[6] }),
            "recorded.iic_srp_score" => self.recorded_iic_srp_score.put(value, const { &PREDICTORS_RECORDED[7] }),
            "recorded.iic_srp_band" => self.recorded_iic_srp_band.put(value, const { &PREDICTORS_RECORDED[8] }),
            "recorded.csrp_score" => self.recorded_csrp_score.put(value, const { &PREDICTORS_RECORDED[9] }),
            "recorded.snsv_score" => self.recorded_snsv_score.put(value, const { &PREDICTORS_RECORDED[10] }),
            "recorded.snsv_type" => self.recorded_snsv_type.put(value, const { &PREDICTORS_RECORDED[11] }),
            "recorded.osp_dc_score" => self.recorded_osp_dc_score.put(value, const { &PREDICTORS_RECORDED[12] }),
            "recorded.osp_dc_band" => self.recorded_osp_dc_band.put(value, const { &PREDICTORS_RECORDED[13] }),
            "recorded.osp_iic_score" => self.recorded_osp_iic_score.put(value, const { &PREDICTORS_RECORDED[14] }),
            "recorded.osp_iic_band" => self.recorded_osp_iic_band.put(value, const { &PREDICTORS_RECORDED[15] }),
            _ => false,
        }
    }
}
