//! Release, housing and emergency centres: what the documents ask when someone who may harm others needs a place to live. Reads facts,
//! touches nothing else.

use crate::answer::Answer;
use crate::facts::FactSet;
use crate::guidance::flags::If::{All, Any, AtLeast, No, Yes};
use crate::guidance::flags::{self, Flag, If, rules};
use crate::instrument::{Instrument, POLICY};
use crate::instruments::rosh::level::Level;
use crate::options::Options;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::set::Set;
use crate::sheet::{Rule, Sheet};

const ROT_RELEASE: &str = "Rotherham (2024), parole and release of prisoners";
const ROT_HOUSING: &str = "Rotherham (2024), Managing Risk";
const ROT_CENTRES: &str = "Rotherham (2024), Emergency Reception Centres";
const ROT_STAFF: &str = "Rotherham (2024), Duty of Care to Staff";
const DORSET_19: &str = "Dorset, part 1 (2016) s.19";

facts! {
    /// What is asked about release, housing and emergency centres.
    pub struct Facts(Ask) in "housing-release", "Release and housing" {
        in_mappa_category: Answer<bool> = ask("Managed in a MAPPA category now").section("Case").source(ROT_HOUSING);
        rosh: Set<Level> = ask("Risk of serious harm, overall").section("Case").dynamic().source(ROT_HOUSING).help("Several where it is only known to be one of them.");
        offence_against_child: Answer<bool> = ask("Convicted of an offence against a child").section("Release").fixed().source(ROT_RELEASE);
        release_considered: Answer<bool> = ask("Parole, release or temporary release is coming up").section("Release").source(ROT_RELEASE);
        home_visit_made: Answer<bool> = ask("Probation has visited the home").section("Release").source(ROT_RELEASE).help("With the police where the risk calls for it.");
        household_interviewed: Answer<bool> = ask("Those who live at the address have been interviewed").section("Release").source(ROT_RELEASE);
        children_at_address_assessed: Answer<bool> = ask("The risk to children in contact with the address is assessed").section("Release").source(ROT_RELEASE);
        children_in_contact_assessed: Answer<bool> = ask("The risk to children who may have contact with the prisoner is assessed").section("Release").source(ROT_RELEASE);
        protective_action_reported: Answer<bool> = ask("All risks, and the protective action needed, are reported").section("Release").source(ROT_RELEASE);
        stable_address: Answer<bool> = ask("Has a stable address").section("Housing the person").dynamic().source(ROT_HOUSING);
        public_protection_unit_approved: Answer<bool> = ask("The Public Protection Unit has approved property and location").section("Housing the person").source(ROT_HOUSING);
        applies_for_housing: Answer<bool> = ask("Someone convicted of sexual or other serious offences applies for housing").section("Housing the person").source(DORSET_19);
        neighbour_applies_urgently: Answer<bool> = ask("Another person asks for an urgent transfer, or as homeless, because of the offender").section("Housing others").source(DORSET_19);
        previous_victim_in_household: Answer<bool> = ask("A previous victim of the offender is in that household").section("Housing others").source(DORSET_19);
        particularly_vulnerable: Answer<bool> = ask("That person is particularly vulnerable").section("Housing others").source(DORSET_19)
            .counts("for example the victim of a similar offence, a young care leaver, a person with a mental illness or disability");
        location_with_offence_type: Answer<bool> = ask("The location together with the kind of offence puts that person at risk").section("Housing others").source(DORSET_19);
        other_specific_risk: Answer<bool> = ask("Another risk to that person in particular").section("Housing others").source(DORSET_19).help("The published grounds are examples.");
        emergency_centre: Answer<bool> = ask("People are together in an emergency reception centre").section("Emergency centre").source(ROT_CENTRES);
    }
}

// --- the conditions that several rules share ------------------------------------------------------------------------------

const RELEASE: If<Ask> = All(&[Yes(Ask::offence_against_child), Yes(Ask::release_considered)]);
/// HOU-1: high or very high, in MAPPA, without a stable address.
const ONE_OFFER: If<Ask> = All(&[Yes(Ask::in_mappa_category), AtLeast(Ask::rosh, Level::High as i32), No(Ask::stable_address)]);
/// HOU-2: a risk to that person in particular.
const SPECIFIC: If<Ask> = Any(&[Yes(Ask::previous_victim_in_household), Yes(Ask::particularly_vulnerable), Yes(Ask::location_with_offence_type), Yes(Ask::other_specific_risk)]);
const GENERAL: If<Ask> = All(&[No(Ask::previous_victim_in_household), No(Ask::particularly_vulnerable), No(Ask::location_with_offence_type), No(Ask::other_specific_risk)]);

/// What is asked, in the order of the subjects.
pub const FLAGS: &[Flag<Ask>] = rules!(Ask;
    "REL-1" Rotherham Must, ROT_RELEASE,
        "the prison's probation officer asks children's social care and community probation to assess, in writing, what release means for children in contact with the address", RELEASE;
    "HOU-1" Rotherham Must, ROT_HOUSING, "one suitable offer of housing, once the Public Protection Unit has approved property and location", ONE_OFFER;
    "HOU-1.approval" Rotherham Must, ROT_HOUSING, "make no offer yet: the Public Protection Unit has not approved property and location",
        All(&[ONE_OFFER, No(Ask::public_protection_unit_approved)]);
    "HOU-2" Dorset Consider, DORSET_19, "an urgent transfer, or acceptance as homeless: the risk to this person is specific; the circumstances of the case decide",
        All(&[Yes(Ask::neighbour_applies_urgently), SPECIFIC]);
    "HOU-2.general" Dorset Should, DORSET_19, "a general risk to a community is normally no ground for an urgent transfer or for acceptance as homeless; the circumstances of the case still count",
        All(&[Yes(Ask::neighbour_applies_urgently), GENERAL]);
    "HOU-3" Dorset Must, DORSET_19,
        "a duty under Part VI or VII of the Housing Act 1996 stands whatever the convictions; residence in a bail hostel makes no local connection", Yes(Ask::applies_for_housing);
    "SEED-I-staff" Rotherham Must, ROT_STAFF, "managers tell staff to check names, addresses and the MAPPA marker before home visits and office appointments",
        Yes(Ask::in_mappa_category);
    "ERC-1" Rotherham Should, ROT_CENTRES,
        "record everyone's name, address and date of birth on arrival, have the list reviewed for persons who pose a risk, and be cautious until more is known", Yes(Ask::emergency_centre);
);

/// What the written assessment before release holds.
const ASSESSMENT: &[(&str, If<Ask>)] = &[
    ("home_visit", Yes(Ask::home_visit_made)),
    ("household_interviewed", Yes(Ask::household_interviewed)),
    ("children_at_address", Yes(Ask::children_at_address_assessed)),
    ("children_in_contact", Yes(Ask::children_in_contact_assessed)),
    ("protective_action", Yes(Ask::protective_action_reported)),
];

/// Grounds of a specific risk.
const GROUNDS: &[(&str, If<Ask>)] = &[
    ("previous_victim", Yes(Ask::previous_victim_in_household)),
    ("particularly_vulnerable", Yes(Ask::particularly_vulnerable)),
    ("location_with_offence_type", Yes(Ask::location_with_offence_type)),
    ("other", Yes(Ask::other_specific_risk)),
];

/// Release and housing.
pub struct HousingRelease;

impl Instrument for HousingRelease {
    const ID: &'static str = "housing-release";
    const EDITION: &'static str = POLICY;
    const TITLE: &'static str = "Release and housing";
    const SUMMARY: &'static str = "release to an address, offers of housing, urgent transfers, emergency centres, staff";
    type Facts = Facts;

    fn check(_: &Facts, _: &mut Problems) {}

    fn answer(f: &Facts, options: &Options) -> Answered {
        let mut a = flags::begin(options);
        let offer = All(&[ONE_OFFER, Yes(Ask::public_protection_unit_approved)]).holds(f).ok();
        a.result.push("release_assessment", flags::checklist(f, ASSESSMENT));
        a.result.push("housing_offer", object! { "one_suitable_offer": ONE_OFFER.holds(f).ok(), "may_be_made": offer });
        a.result.push("specific_risk", flags::grounds(f, GROUNDS));
        flags::answer(f, FLAGS, &[], &[], options, &mut a);
        a.notice("recommendation", "what documents ask for is listed; offers, transfers and releases are decided by people");
        a
    }

    fn sheet() -> Sheet {
        Sheet {
            tables: alloc::vec![flags::sheet("housing-release.flags", &Facts::FORM, FLAGS)],
            rules: RULES.to_vec(),
            example: r#"{"in_mappa_category": true, "rosh": "high", "stable_address": false, "public_protection_unit_approved": false, "offence_against_child": false, "applies_for_housing": true, "neighbour_applies_urgently": false, "emergency_centre": false}"#,
            notes: &["The grounds of a specific risk are examples in the source; another may be given."],
        }
    }
}

const RULES: &[Rule] = &[Rule {
    id: "housing-release.offer",
    text: "an offer may be made where HOU-1 asks for one and the Public Protection Unit has approved property and location",
    source: ROT_HOUSING,
    status: Status::Confirmed,
}];
