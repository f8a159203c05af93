//! The one flat set of facts that every actuarial predictor and screen reads, newer and older. Declares; scores nothing.

use crate::answer::Answer;
use crate::date::Date;
use crate::decimal::Decimal;
use crate::facts::plain::{Cell, UNKNOWN, Within};
use crate::facts::{Fact, FactSet, Field, Key, Part, Sequence, Shape, Shaped};
use crate::instruments::Likelihood;
use crate::instruments::rm2000::Sex;
use crate::json::Json;
use crate::offences::Code;
use crate::offences::classic::{Ogrs3Group, SnsvCategory, ViolenceSubcategory};
use crate::offences::current;
use crate::problem::Problems;
use alloc::format;
use alloc::string::{String, ToString};

/// The Ministry's service for the newer predictors, at the commit that is agreed with.
pub const CURRENT: &str = "hmpps-arns-risk-actuarial-api 016919c (4 August 2026)";
/// The same service at the last commit with the whole chain of older predictors.
pub const CLASSIC: &str = "hmpps-arns-risk-actuarial-api 52792f4 (17 June 2026)";

choices! {
    /// How much of a problem an item is: 0, 1 or 2.
    pub enum Problem {
        No = "no_problems", "No problems";
        Some = "some_problems", "Some problems";
        Significant = "significant_problems", "Significant problems";
    }
}
choices! {
    /// Motivation: 0, 1 or 2, the less the more.
    pub enum Motivation {
        Full = "full_motivation", "Full motivation";
        Partial = "partial_motivation", "Partial motivation";
        None = "no_motivation", "No motivation";
    }
}
choices! {
    /// Yes 0, sometimes 1, no 2.
    pub enum YesSometimesNo {
        Yes = "yes", "Yes";
        Sometimes = "sometimes", "Sometimes";
        No = "no", "No";
    }
}
choices! {
    /// Qualifications: any 0, none 2.
    pub enum Qualifications {
        Any = "any_qualification", "Any qualification";
        None = "no_qualifications", "No qualifications";
    }
}
choices! {
    /// Relationship status. Only living together is read.
    pub enum Relationship {
        Not = "not_in_relationship", "Not in a relationship";
        LivingTogether = "in_relationship_living_together", "In a relationship, living together";
        NotLivingTogether = "in_relationship_not_living_together", "In a relationship, not living together";
    }
}
choices! {
    /// Where a sentence is served.
    pub enum Supervision {
        Custody = "custody", "Custody";
        Community = "community", "Community";
        Remand = "remand", "Remand";
    }
}
choices! {
    /// Kinds of previous conviction that the serious violence predictors ask about.
    pub enum PreviousConviction {
        Homicide = "homicide", "Homicide";
        WoundingGbh = "wounding_gbh", "Wounding or grievous bodily harm";
        Kidnapping = "kidnapping", "Kidnapping";
        Firearms = "firearms", "Firearms";
        Robbery = "robbery", "Robbery";
        AggravatedBurglary = "aggravated_burglary", "Aggravated burglary";
        Weapon = "weapon", "Weapon that is no firearm";
        CriminalDamage = "criminal_damage", "Criminal damage endangering life";
        Arson = "arson", "Arson";
    }
}
choices! {
    /// Whether a score rests on history alone or on present circumstances too.
    pub enum Variant {
        Static = "static", "Static";
        Dynamic = "dynamic", "Dynamic";
    }
}
choices! {
    /// Band of a score, or that the instrument is not for this person: that is not the lowest band.
    pub enum Band {
        Low = "low", "Low";
        Medium = "medium", "Medium";
        High = "high", "High";
        VeryHigh = "very_high", "Very high";
        NotApplicable = "not_applicable", "Not applicable";
    }
}

impl From<Likelihood> for Band {
    fn from(level: Likelihood) -> Self {
        match level {
            Likelihood::Low => Self::Low,
            Likelihood::Medium => Self::Medium,
            Likelihood::High => Self::High,
            Likelihood::VeryHigh => Self::VeryHigh,
        }
    }
}

impl Band {
    /// The level, where the instrument applies.
    pub const fn level(self) -> Option<Likelihood> {
        match self {
            Self::Low => Some(Likelihood::Low),
            Self::Medium => Some(Likelihood::Medium),
            Self::High => Some(Likelihood::High),
            Self::VeryHigh => Some(Likelihood::VeryHigh),
            Self::NotApplicable => None,
        }
    }
}

/// An offence code as given. What is no code is kept too: each predictor says itself what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum OffenceCode {
    /// Not given.
    #[default]
    Unknown,
    /// Five digits.
    Code(Code),
    /// Something else.
    Malformed(String),
}

impl OffenceCode {
    /// The longest text kept, in bytes.
    const MOST: usize = 100;

    /// From a text of any kind.
    pub fn of(text: &str) -> Self {
        Code::parse(text).map_or_else(|| Self::Malformed(text.to_string()), Self::Code)
    }

    /// The code, where it is one.
    pub const fn code(&self) -> Option<Code> {
        match self {
            Self::Code(code) => Some(*code),
            Self::Unknown | Self::Malformed(_) => None,
        }
    }

    /// Whether nothing was given.
    pub const fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }

    /// Whether it has five characters, digits or not, counted in units of UTF-16 as the older predictors did.
    pub fn has_five_characters(&self) -> bool {
        match self {
            Self::Unknown => false,
            Self::Code(_) => true,
            Self::Malformed(text) => text.encode_utf16().count() == 5,
        }
    }
}

impl Shaped for OffenceCode {
    const SHAPE: Shape = Shape::Text;
}

/// The number that its five digits make.
impl Cell for OffenceCode {
    #[inline]
    fn lay(&mut self, number: i32, _: Within, _: &Field) -> bool {
        let laid = match number {
            UNKNOWN => Some(Self::Unknown),
            number => u32::try_from(number).ok().and_then(Code::from_number).map(Self::Code),
        };
        laid.map(|code| *self = code).is_some()
    }
}

impl Fact for OffenceCode {
    fn read(&mut self, json: &Json, field: &Field, at: &str, problems: &mut Problems) {
        match json.as_text() {
            // a service takes a text of any length, and says of it that it is no code
            Some(text) if text.len() > Self::MOST && field.capitals => *self = Self::Malformed(text.chars().take(20).collect()),
            Some(text) if text.len() > Self::MOST => problems.add("too_long", &[at], format!("`{at}` is {} bytes long, must be a code of five digits", text.len())),
            Some(text) => *self = Self::of(text),
            None => problems.add("wrong_type", &[at], format!("`{at}` is {}, must be a code of five digits in quotes, or null", json.kind())),
        }
    }
    fn write(&self) -> Json {
        match self {
            Self::Unknown => Json::Null,
            Self::Code(code) => code.to_string().into(),
            Self::Malformed(text) => text.clone().into(),
        }
    }
}

facts! {
    /// Results of parts that were recorded elsewhere, for the instruments that are put together from others.
    pub struct Recorded(RecordedAsk) in "recorded", "Recorded results" {
        ogrs3_two_year: Answer<i32> = ask("OGRS3, two years").range(1, 99).unit("per cent").help("Needed only for OGP.");
        arp_score: Answer<Decimal> = ask("All reoffending predictor").range(0, 100).two_places().unit("per cent").help("Needed only for the programme needs identifier.");
        vrp_score: Answer<Decimal> = ask("Violent reoffending predictor").range(0, 100).two_places().unit("per cent").help("Needed only for the programme needs identifier.");
        svrp_score: Answer<Decimal> = ask("Serious violent reoffending predictor").range(0, 100).two_places().unit("per cent").help("Needed only for the combined serious reoffending predictor.");
        svrp_type: Answer<Variant> = ask("Form of the serious violent reoffending predictor").help("Needed only for the combined serious reoffending predictor.");
        dc_srp_score: Answer<Decimal> = ask("Direct contact sexual reoffending predictor").range(0, 100).two_places().unit("per cent").help("Needed only for the combined serious reoffending predictor.");
        dc_srp_band: Answer<Band> = ask("Band of the direct contact sexual reoffending predictor").help("Needed only for the programme needs identifier. After any five-year reduction.");
        iic_srp_score: Answer<Decimal> = ask("Images and indirect contact sexual reoffending predictor").range(0, 100).two_places().unit("per cent").help("Needed only for the combined serious reoffending predictor.");
        iic_srp_band: Answer<Band> = ask("Band of the images and indirect contact sexual reoffending predictor").help("Needed only for the programme needs identifier.");
        csrp_score: Answer<Decimal> = ask("Combined serious reoffending predictor").range(0, 100).two_places().unit("per cent").help("Needed only for the programme needs identifier.");
        snsv_score: Answer<Decimal> = ask("SNSV").range(0, 100).two_places().unit("per cent").help("Needed only for RSR.");
        snsv_type: Answer<Variant> = ask("Form of SNSV").help("Needed only for RSR.");
        osp_dc_score: Answer<Decimal> = ask("OSP/DC").range(0, 100).two_places().unit("per cent").help("Needed only for RSR.");
        osp_dc_band: Answer<Band> = ask("Band of OSP/DC").help("Needed only for RSR. After any five-year reduction.");
        osp_iic_score: Answer<Decimal> = ask("OSP/IIC").range(0, 100).two_places().unit("per cent").help("Needed only for RSR.");
        osp_iic_band: Answer<Band> = ask("Band of OSP/IIC").help("Needed only for RSR.");
    }
}

facts! {
    /// What the predictors ask. Each reads a part of it; one file serves all. A sanction is an occasion on which a court or the police
    /// dealt with offences, however many; the current one counts.
    pub struct Facts(Ask) in "predictors", "Reoffending predictors" {
        assessment_date: Answer<Date> = ask("Date of the assessment").section("Dates and offence").official("assessmentDate").help("Nothing goes by today's date: ages and deadlines count from here.");
        gender: Answer<Sex> = ask("Gender recorded").section("Dates and offence").fixed().official("gender").sensitive();
        date_of_birth: Answer<Date> = ask("Date of birth").section("Dates and offence").fixed().official("dateOfBirth").sensitive();
        date_of_current_conviction: Answer<Date> = ask("Date of the current conviction").section("Dates and offence").fixed().official("dateOfCurrentConviction").source("OASys 1.29").help("Of the index offence.");
        date_at_start_of_followup: Answer<Date> = ask("Start of follow-up").section("Dates and offence").fixed().official("dateAtStartOfFollowup").source("OASys 1.38").help("Start of the community sentence, or the earliest possible release. It may lie ahead. Where it is missing, ARP, VRP and SVRP take the date of the current conviction.");
        current_offence_code: OffenceCode = ask("Code of the current offence").section("Dates and offence").fixed().official("currentOffenceCode").help("Five digits: Home Office class and sub-class.");
        offence_category: Answer<current::Category> = ask("Category of the current offence, newer predictors").section("Dates and offence").fixed().help("In place of the code, or against it: the category given is used and a difference is said.");
        ogrs3_offence_group: Answer<Ogrs3Group> = ask("Group of the current offence, OGRS3").section("Dates and offence").fixed().help("In place of the code.");
        snsv_offence_category: Answer<SnsvCategory> = ask("Category of the current offence, SNSV").section("Dates and offence").fixed().help("In place of the code.");
        snsv_violence_subcategory: Answer<ViolenceSubcategory> = ask("Kind of violence against the person, SNSV").section("Dates and offence").fixed().when(When::Is("snsv_offence_category", "violence_against_the_person"));
        opd_violent_or_sexual: Answer<bool> = ask("The current offence is violent or sexual in the offence map of the personality-disorder screen").section("Dates and offence").fixed().help("In place of the code.");
        supervision_status: Answer<Supervision> = ask("Where the sentence is served").section("Dates and offence").official("supervisionStatus");
        snsv_static_or_dynamic: Answer<Variant> = ask("Form of SNSV asked for").section("Dates and offence").official("snsvStaticOrDynamic").help("Without it, the dynamic form where its answers are complete, else the static one.");
        total_number_of_sanctions_for_all_offences: Answer<i32> = ask("Sanctions for all offences").section("Sanctions").fixed().official("totalNumberOfSanctionsForAllOffences").source("OASys 1.32").range(1, 999).unit("sanctions").counts("occasions, the current one included: 1 the first time");
        total_number_of_violent_sanctions: Answer<i32> = ask("Sanctions for violent offences").section("Sanctions").fixed().official("totalNumberOfViolentSanctions").source("OASys 1.40").range(0, 999).unit("sanctions").counts("occasions, the current one included");
        age_at_first_sanction: Answer<i32> = ask("Age at the first sanction").section("Sanctions").fixed().official("ageAtFirstSanction").source("OASys 1.8").range(0, 109).unit("years").sensitive();
        previous_convictions: Sequence<PreviousConviction> = ask("Kinds of previous conviction").section("Sanctions").dynamic().official("previousConvictions").source("OASys R1.2").help("An empty list means none of them.");
        most_recent_offence_date: Answer<Date> = ask("Date of the most recent offence").section("Sanctions").fixed().official("mostRecentOffenceDate").source("OASys 1.43");
        has_ever_committed_sexual_offence: Answer<bool> = ask("Ever committed a sexual or sexually motivated offence").section("Sexual offending").fixed().official("hasEverCommittedSexualOffence").source("OASys 1.30");
        is_current_offence_sexually_motivated: Answer<bool> = ask("The current offence is sexually motivated").section("Sexual offending").fixed().official("isCurrentOffenceSexuallyMotivated").source("OASys 1.41");
        total_contact_adult_sexual_sanctions: Answer<i32> = ask("Sanctions for contact sexual offences against adults").section("Sexual offending").fixed().official("totalContactAdultSexualSanctions").source("OASys 1.34").range(0, 999).unit("sanctions").counts("occasions, the current one included");
        total_contact_child_sexual_sanctions: Answer<i32> = ask("Sanctions for contact sexual offences against children").section("Sexual offending").fixed().official("totalContactChildSexualSanctions").source("OASys 1.45").range(0, 999).unit("sanctions").counts("occasions, the current one included");
        total_indecent_image_sanctions: Answer<i32> = ask("Sanctions for indecent images of children").section("Sexual offending").fixed().official("totalIndecentImageSanctions").source("OASys 1.46").range(0, 999).unit("sanctions").counts("occasions, the current one included");
        total_non_contact_sexual_offences: Answer<i32> = ask("Sanctions for other non-contact sexual offences").section("Sexual offending").fixed().official("totalNonContactSexualOffences").source("OASys 1.37").range(0, 999).unit("sanctions").counts("occasions, the current one included");
        date_of_most_recent_sexual_offence: Answer<Date> = ask("Date of the most recent sexual offence").section("Sexual offending").fixed().official("dateOfMostRecentSexualOffence").source("OASys 1.33");
        is_current_offence_against_victim_stranger: Answer<bool> = ask("The victim of the current offence was a stranger").section("Sexual offending").fixed().official("isCurrentOffenceAgainstVictimStranger").source("OASys 1.44");
        is_a_risk_of_sexual_harm: Answer<bool> = ask("A risk of sexual harm").section("Sexual offending").dynamic().official("isARiskOfSexualHarm");
        sexual_preoccupation: Answer<Problem> = ask("Sexual preoccupation").section("Sexual offending").dynamic().official("sexualPreoccupation");
        offence_related_sexual_interests: Answer<Problem> = ask("Offence-related sexual interests").section("Sexual offending").dynamic().official("offenceRelatedSexualInterests");
        emotional_congruence_with_children: Answer<Problem> = ask("Emotional congruence with children").section("Sexual offending").dynamic().official("emotionalCongruenceWithChildren");
        did_offence_involve_carrying_or_using_weapon: Answer<bool> = ask("A weapon was carried or used").section("Offence analysis").dynamic().official("didOffenceInvolveCarryingOrUsingWeapon").source("OASys 2.2");
        did_offence_involve_violence_or_threat_of_violence: Answer<bool> = ask("Violence or a threat of it").section("Offence analysis").dynamic().official("didOffenceInvolveViolenceOrThreatOfViolence");
        did_offence_involve_excessive_use_of_violence: Answer<bool> = ask("Excessive violence").section("Offence analysis").dynamic().official("didOffenceInvolveExcessiveUseOfViolence");
        did_offence_involve_arson: Answer<bool> = ask("Arson").section("Offence analysis").dynamic().official("didOffenceInvolveArson");
        offence_motivation_emotional_state: Answer<bool> = ask("Emotional state as motivation").section("Offence analysis").dynamic().official("offenceMotivationEmotionalState");
        does_recognise_impact_of_offending_on_others: Answer<bool> = ask("Recognises the impact of offending on others").section("Offence analysis").dynamic().official("doesRecogniseImpactOfOffendingOnOthers").source("OASys 2.6");
        is_analysis_of_offence_issues_linked_to_risk: Answer<bool> = ask("Offence issues are linked to risk").section("Offence analysis").dynamic().official("isAnalysisOfOffenceIssuesLinkedToRisk");
        is_currently_of_no_fixed_abode_or_transient_accommodation: Answer<bool> = ask("No fixed abode or transient accommodation").section("Accommodation and employment").dynamic().official("isCurrentlyOfNoFixedAbodeOrTransientAccommodation").source("OASys 3.3");
        suitability_of_accommodation: Answer<Problem> = ask("Suitability of accommodation").section("Accommodation and employment").dynamic().official("suitabilityOfAccommodation").source("OASys 3.4");
        has_accommodation_issues_linked_to_risk: Answer<bool> = ask("Accommodation issues are linked to risk").section("Accommodation and employment").dynamic().official("hasAccommodationIssuesLinkedToRisk");
        is_unemployed: Answer<bool> = ask("Unemployed").section("Accommodation and employment").dynamic().official("isUnemployed").source("OASys 4.2");
        work_related_skills: Answer<Problem> = ask("Work-related skills").section("Accommodation and employment").dynamic().official("workRelatedSkills").source("OASys 4.4");
        problems_with_reading_writing_numeracy: Answer<Problem> = ask("Reading, writing and numeracy").section("Accommodation and employment").dynamic().official("problemsWithReadingWritingNumeracy");
        has_problems_with_reading: Answer<bool> = ask("Problems with reading").section("Accommodation and employment").dynamic().official("hasProblemsWithReading");
        has_problems_with_numeracy: Answer<bool> = ask("Problems with numeracy").section("Accommodation and employment").dynamic().official("hasProblemsWithNumeracy");
        learning_difficulties: Answer<Problem> = ask("Learning difficulties").section("Accommodation and employment").dynamic().official("learningDifficulties").sensitive();
        professional_or_vocational_qualifications: Answer<Qualifications> = ask("Professional or vocational qualifications").section("Accommodation and employment").dynamic().official("professionalOrVocationalQualifications");
        over_reliance_on_others_for_financial_support: Answer<Problem> = ask("Over-reliance on others for financial support").section("Accommodation and employment").dynamic().official("overRelianceOnOthersForFinancialSupport");
        current_relationship_with_family_members: Answer<Problem> = ask("Relationship with close family").section("Relationships").dynamic().official("currentRelationshipWithFamilyMembers").source("OASys 6.1");
        experience_of_childhood: Answer<Problem> = ask("Experience of childhood").section("Relationships").dynamic().official("experienceOfChildhood").source("OASys 6.3").sensitive();
        current_relationship_with_partner: Answer<Problem> = ask("Relationship with partner").section("Relationships").dynamic().official("currentRelationshipWithPartner").source("OASys 6.4");
        previous_close_relationships: Answer<Problem> = ask("Previous close relationships").section("Relationships").dynamic().official("previousCloseRelationships").source("OASys 6.6");
        current_relationship_status: Answer<Relationship> = ask("Relationship status").section("Relationships").dynamic().official("currentRelationshipStatus").sensitive();
        evidence_of_domestic_abuse: Answer<bool> = ask("Evidence of domestic abuse").section("Relationships").dynamic().official("evidenceOfDomesticAbuse").source("OASys 6.7");
        domestic_abuse_against_partner: Answer<bool> = ask("Domestic abuse against a partner").section("Relationships").dynamic().official("domesticAbuseAgainstPartner").source("OASys 6.7").when(When::Is("evidence_of_domestic_abuse", "yes"));
        domestic_abuse_against_family: Answer<bool> = ask("Domestic abuse against family").section("Relationships").dynamic().official("domesticAbuseAgainstFamily").source("OASys 6.7").when(When::Is("evidence_of_domestic_abuse", "yes"));
        relationship_issues_linked_to_risk: Answer<bool> = ask("Relationship issues are linked to risk").section("Relationships").dynamic().official("relationshipIssuesLinkedToRisk");
        sara_risk_to_partner: Answer<Band> = ask("Spousal assault assessment: risk to partner").section("Relationships").dynamic().official("saraRiskToPartner");
        sara_risk_to_others: Answer<Band> = ask("Spousal assault assessment: risk to others").section("Relationships").dynamic().official("saraRiskToOthers");
        regular_offending_activities: Answer<Problem> = ask("Regular activities that encourage offending").section("Lifestyle and associates").dynamic().official("regularOffendingActivities").source("OASys 7.2");
        easily_influenced_by_criminal_associates: Answer<Problem> = ask("Easily influenced by criminal associates").section("Lifestyle and associates").dynamic().official("easilyInfluencedByCriminalAssociates").source("OASys 7.3");
        manipulative_or_predatory_behaviour: Answer<Problem> = ask("Manipulative or predatory behaviour").section("Lifestyle and associates").dynamic().official("manipulativeOrPredatoryBehaviour").source("OASys 7.4");
        recklessness_and_risk_taking_behaviour: Answer<Problem> = ask("Recklessness and risk-taking").section("Lifestyle and associates").dynamic().official("recklessnessAndRiskTakingBehaviour").source("OASys 7.5");
        has_peer_group_influences: Answer<bool> = ask("Peer group influences").section("Lifestyle and associates").dynamic().official("hasPeerGroupInfluences");
        influence_from_criminal_associates: Answer<Problem> = ask("Influence from criminal associates").section("Lifestyle and associates").dynamic().official("influenceFromCriminalAssociates");
        current_drug_misuse: Answer<Problem> = ask("Current drug misuse").section("Drugs and alcohol").dynamic().official("currentDrugMisuse").source("OASys 8.4");
        motivation_to_tackle_drug_misuse: Answer<Motivation> = ask("Motivation to tackle drug misuse").section("Drugs and alcohol").dynamic().official("motivationToTackleDrugMisuse").source("OASys 8.8");
        has_heroin_usage: Answer<bool> = ask("Uses: heroin").section("Drugs and alcohol").dynamic().official("hasHeroinUsage").help("Missing counts as no, by the rule of ARP and VRP.");
        has_methadone_usage: Answer<bool> = ask("Uses: methadone, not prescribed").section("Drugs and alcohol").dynamic().official("hasMethadoneUsage").help("Missing counts as no, by the rule of ARP and VRP.");
        has_other_opiate_usage: Answer<bool> = ask("Uses: other opiates").section("Drugs and alcohol").dynamic().official("hasOtherOpiateUsage").help("Missing counts as no, by the rule of ARP and VRP.");
        has_crack_cocaine_usage: Answer<bool> = ask("Uses: crack cocaine").section("Drugs and alcohol").dynamic().official("hasCrackCocaineUsage").help("Missing counts as no, by the rule of ARP and VRP.");
        has_powder_cocaine_usage: Answer<bool> = ask("Uses: powder cocaine").section("Drugs and alcohol").dynamic().official("hasPowderCocaineUsage").help("Missing counts as no, by the rule of ARP and VRP.");
        has_misused_prescription_drug_usage: Answer<bool> = ask("Uses: misused prescription drugs").section("Drugs and alcohol").dynamic().official("hasMisusedPrescriptionDrugUsage").help("Missing counts as no, by the rule of ARP and VRP.");
        has_benzodiazepines_usage: Answer<bool> = ask("Uses: benzodiazepines").section("Drugs and alcohol").dynamic().official("hasBenzodiazepinesUsage").help("Missing counts as no, by the rule of ARP and VRP.");
        has_cannabis_usage: Answer<bool> = ask("Uses: cannabis").section("Drugs and alcohol").dynamic().official("hasCannabisUsage").help("Missing counts as no, by the rule of ARP and VRP.");
        has_steroids_usage: Answer<bool> = ask("Uses: steroids").section("Drugs and alcohol").dynamic().official("hasSteroidsUsage").help("Missing counts as no, by the rule of ARP and VRP.");
        has_other_drugs_usage: Answer<bool> = ask("Uses: other drugs").section("Drugs and alcohol").dynamic().official("hasOtherDrugsUsage").help("Missing counts as no, by the rule of ARP and VRP.");
        has_ketamine_usage: Answer<bool> = ask("Uses: ketamine").section("Drugs and alcohol").dynamic().official("hasKetamineUsage").help("Missing counts as no, by the rule of ARP and VRP.");
        has_spice_usage: Answer<bool> = ask("Uses: spice").section("Drugs and alcohol").dynamic().official("hasSpiceUsage").help("Missing counts as no, by the rule of ARP and VRP.");
        has_hallucinogens_usage: Answer<bool> = ask("Uses: hallucinogens").section("Drugs and alcohol").dynamic().official("hasHallucinogensUsage").help("Missing counts as no, by the rule of ARP and VRP.");
        has_solvents_usage: Answer<bool> = ask("Uses: solvents").section("Drugs and alcohol").dynamic().official("hasSolventsUsage").help("Missing counts as no, by the rule of ARP and VRP.");
        current_alcohol_use_problems: Answer<Problem> = ask("Current alcohol use").section("Drugs and alcohol").dynamic().official("currentAlcoholUseProblems").source("OASys 9.1");
        excessive_alcohol_use: Answer<Problem> = ask("Excessive or binge drinking").section("Drugs and alcohol").dynamic().official("excessiveAlcoholUse").source("OASys 9.2");
        difficulties_coping: Answer<Problem> = ask("Difficulties coping").section("Mental health").dynamic().official("difficultiesCoping").source("OASys 10.1");
        current_psychological_problems: Answer<Problem> = ask("Current psychological problems").section("Mental health").dynamic().official("currentPsychologicalProblems").source("OASys 10.2").sensitive();
        attitudes_towards_self: Answer<Problem> = ask("Attitude towards self").section("Mental health").dynamic().official("attitudesTowardsSelf").source("OASys 10.4");
        has_self_harm_or_attempted_suicide: Answer<bool> = ask("Self-harm or attempted suicide").section("Mental health").dynamic().official("hasSelfHarmOrAttemptedSuicide").source("OASys 10.5").sensitive();
        current_psychiatric_problems: Answer<Problem> = ask("Current psychiatric problems").section("Mental health").dynamic().official("currentPsychiatricProblems").source("OASys 10.6").sensitive();
        is_evidence_of_childhood_behavioural_problems: Answer<bool> = ask("Childhood behavioural problems").section("Mental health").dynamic().official("isEvidenceOfChildhoodBehaviouralProblems").sensitive();
        has_history_of_psychiatric_treatment: Answer<bool> = ask("History of psychiatric treatment").section("Mental health").dynamic().official("hasHistoryOfPsychiatricTreatment").sensitive();
        has_been_on_medication_for_mental_health_problems: Answer<bool> = ask("Has been on medication for mental health problems").section("Mental health").dynamic().official("hasBeenOnMedicationForMentalHealthProblems").sensitive();
        has_ever_been_in_special_hospital_or_regional_secure_unit: Answer<bool> = ask("Has been in a special hospital or regional secure unit").section("Mental health").dynamic().official("hasEverBeenInSpecialHospitalOrRegionalSecureUnit").sensitive();
        has_current_psychiatric_treatment: Answer<bool> = ask("Current psychiatric treatment").section("Mental health").dynamic().official("hasCurrentPsychiatricTreatment").source("OASys 10.7").sensitive();
        has_displayed_obsessive_behaviour_linked_to_offending: Answer<bool> = ask("Obsessive behaviour linked to offending").section("Mental health").dynamic().official("hasDisplayedObsessiveBehaviourLinkedToOffending").sensitive();
        are_emotional_issues_linked_to_risk: Answer<bool> = ask("Emotional issues are linked to risk").section("Mental health").dynamic().official("areEmotionalIssuesLinkedToRisk").sensitive();
        impulsivity_problems: Answer<Problem> = ask("Impulsivity").section("Thinking and behaviour").dynamic().official("impulsivityProblems").source("OASys 11.2");
        controlling_or_aggressive_behaviour: Answer<Problem> = ask("Aggressive or controlling behaviour").section("Thinking and behaviour").dynamic().official("controllingOrAggressiveBehaviour").source("OASys 11.3");
        temper_control: Answer<Problem> = ask("Temper control").section("Thinking and behaviour").dynamic().official("temperControl").source("OASys 11.4");
        problem_solving_skills: Answer<Problem> = ask("Problem solving").section("Thinking and behaviour").dynamic().official("problemSolvingSkills").source("OASys 11.6");
        awareness_of_consequences: Answer<YesSometimesNo> = ask("Awareness of consequences").section("Thinking and behaviour").dynamic().official("awarenessOfConsequences").source("OASys 11.7");
        understands_other_peoples_views: Answer<Problem> = ask("Understands other people's views").section("Thinking and behaviour").dynamic().official("understandsOtherPeoplesViews").source("OASys 11.9");
        are_thinking_and_behaviour_issues_linked_to_risk: Answer<bool> = ask("Thinking and behaviour issues are linked to risk").section("Thinking and behaviour").dynamic().official("areThinkingAndBehaviourIssuesLinkedToRisk");
        pro_criminal_attitudes: Answer<Problem> = ask("Pro-criminal attitudes").section("Attitudes and conduct").dynamic().official("proCriminalAttitudes").source("OASys 12.1");
        hostile_orientation: Answer<Problem> = ask("Hostile orientation").section("Attitudes and conduct").dynamic().official("hostileOrientation");
        attitude_towards_supervision_or_licence: Answer<Problem> = ask("Attitude towards supervision or licence").section("Attitudes and conduct").dynamic().official("attitudeTowardsSupervisionOrLicence").source("OASys 12.4");
        has_assaulted_or_threatened_staff: Answer<bool> = ask("Has assaulted or threatened staff").section("Attitudes and conduct").dynamic().official("hasAssaultedOrThreatenedStaff");
        has_escaped_or_absconded: Answer<bool> = ask("Has escaped or absconded").section("Attitudes and conduct").dynamic().official("hasEscapedOrAbsconded");
        has_control_issues: Answer<bool> = ask("Control issues").section("Attitudes and conduct").dynamic().official("hasControlIssues");
        overall_risk_for_assessment: Answer<Band> = ask("Overall risk of serious harm in this assessment").section("Personality-disorder screen").dynamic().official("overallRiskForAssessment");
        highest_risk_level_over_all_assessments: Answer<Band> = ask("Highest risk level over all assessments").section("Personality-disorder screen").dynamic().official("highestRiskLevelOverAllAssessments").help("Must be answered; its value changes nothing.");
        has_custodial_sentence: Answer<bool> = ask("A custodial sentence").section("Personality-disorder screen").fixed().official("hasCustodialSentence");
        is_eligible_for_mappa: Answer<bool> = ask("Eligible for MAPPA").section("Personality-disorder screen").official("isEligibleForMappa");
        apply_opd_override: Answer<bool> = ask("Override the screen").section("Personality-disorder screen").official("applyOPDOverride");
        recorded: Part<Recorded> = ask("Results of parts that were recorded elsewhere").section("Recorded results").help("For `ogp`, `csrp`, `rsr` and `pni`: in place of the facts of the parts.");
    }
}

impl Facts {
    /// Whether a question is answered: zero, no and an empty list are answers.
    pub fn answered(&self, ask: Ask) -> bool {
        match ask {
            Ask::current_offence_code => !self.current_offence_code.is_unknown(),
            Ask::previous_convictions => self.previous_convictions.0.is_some(),
            Ask::recorded => self.recorded.0.is_some(),
            // every other question is a single answer
            _ => self.raw(Key::from(ask)).is_some_and(|answer| answer.known().is_some()),
        }
    }

    /// Whether a question is answered, or something that may stand for its answer is given.
    pub fn given(&self, ask: Ask) -> bool {
        self.answered(ask) || ask == Ask::current_offence_code && self.offence_category.known().is_some()
    }

    /// Whether all of these are given: before the list of what is wrong is made, where nobody asks for it.
    pub fn gives(&self, asks: &[Ask]) -> bool {
        asks.iter().all(|ask| self.given(*ask))
    }

    /// Whether a question is answered with yes.
    pub fn says_yes(&self, ask: Ask) -> bool {
        matches!(Self::field(Key::from(ask)), Some(Field { shape: Shape::YesNo, .. })) && self.raw(Key::from(ask)) == Some(Answer::Known(1))
    }
}
