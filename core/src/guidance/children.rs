//! Children: what the documents ask when a person may harm a child, or is a child who harms. Reads facts, touches nothing else: child
//! protection and public protection stay separate processes, and no outcome here follows from a management level.

use crate::answer::Answer;
use crate::choices::Choices;
use crate::facts::FactSet;
use crate::guidance::flags::If::{All, Any, AtLeast, Below, No, Yes};
use crate::guidance::flags::{self, Difference, Document, Flag, If, rules};
use crate::instrument::{Instrument, POLICY};
use crate::options::Options;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::sheet::{Rule, Sheet};

const ROT_REFERRAL: &str = "Rotherham (2024), referral of a person who poses a risk";
const ROT_RELEASE: &str = "Rotherham (2024), parole and release of prisoners";
const DORSET_4: &str = "Dorset, part 1 (2016) s.4";
const LON_2_2: &str = "London chapter 13 (2010) 13.2.2";
const LON_2_5: &str = "London chapter 13 (2010) 13.2.5";
const LON_2_8: &str = "London chapter 13 (2010) 13.2.8";
const LON_2_13: &str = "London chapter 13 (2010) 13.2.13";
const LON_2_21: &str = "London chapter 13 (2010) 13.2.21";
const LON_4_4: &str = "London chapter 13 (2010) 13.4.4";
const LON_7_30: &str = "London chapter 13 (2010) 13.7.30";
const AT_MEETING: &str = "London chapter 13 (2010) 13.7.5; Solihull 7.1 (2018) s.4; chapter 9 (2009) 9.1.3";

/// Under this age a child is not criminally responsible, and London's chapter sends the case elsewhere.
const RESPONSIBLE: i32 = 10;
const ADULT: i32 = 18;

choices! {
    /// Which way London's chapter sends a case in which a child may have harmed.
    pub enum Route {
        HarmingOthers = "harming_others", "Under 10: section 5.18, harming others";
        ChildWhoHarms = "child_offender", "10 to 17: section 13.2";
        Adult = "adult", "18 or over";
    }
}

facts! {
    /// What the triggers ask of the person, of the children near them, and of a person who is a child.
    pub struct Facts(Ask) in "children", "Children: referral triggers" {
        age: Answer<u16> = ask("Age").section("Person").fixed().sensitive().range(0, 120).unit("years").source(LON_2_2)
            .help("Of the person who poses the risk or is said to have harmed, not of a child at risk.");
        poses_risk_to_children: Answer<bool> = ask("Poses a risk, or a potential risk, of harm to children").section("Person").dynamic().source(ROT_REFERRAL)
            .help("A judgement: an offence alone does not settle it.");
        convicted: Answer<bool> = ask("Convicted of an offence").section("Person").fixed().source("Dorset, part 1 (2016) s.4; London chapter 13 (2010) 13.7.30");
        offence_against_child: Answer<bool> = ask("Convicted of an offence against a child").section("Person").fixed().source(ROT_RELEASE);
        in_mappa_category: Answer<bool> = ask("Managed in a MAPPA category now").section("Person").source("Rotherham (2024), public protection arrangements");
        in_community: Answer<bool> = ask("In the community").section("Person").dynamic().source(ROT_REFERRAL);
        lives_with_children: Answer<bool> = ask("Lives in a household with children").section("Children near the person").dynamic().source(ROT_REFERRAL);
        has_contact_with_children: Answer<bool> = ask("Has contact with children").section("Children near the person").dynamic().source(ROT_REFERRAL)
            .help("The source does not say how much contact counts.");
        risk_to_children_in_area: Answer<bool> = ask("Poses a risk to children in the area").section("Children near the person").dynamic().source(ROT_REFERRAL);
        risk_to_identified_child: Answer<bool> = ask("A risk of abuse to an identified child is apparent").section("Children near the person").dynamic().source(DORSET_4);
        risk_alleviated_by_management: Answer<bool> = ask("Managing the person's risk alleviates the risk to that child").section("Children near the person").dynamic().source(DORSET_4);
        section_47_begun: Answer<bool> = ask("Section 47 enquiries have begun").section("Child protection").dynamic().source(DORSET_4);
        significant_harm_threshold_met: Answer<bool> = ask("The threshold of significant harm is met").section("Child protection").dynamic().source(ROT_REFERRAL);
        continuing_protection_needed: Answer<bool> = ask("A child needs continuing protection, therapeutic help or family support").section("Child protection").dynamic().source(ROT_REFERRAL);
        needs_of_children_considered: Answer<bool> = ask("The needs of the children affected are considered").section("Assessment of risk").source(ROT_REFERRAL);
        pattern_of_abuse_considered: Answer<bool> = ask("Level and pattern of the abuse or offending are considered").section("Assessment of risk").source(ROT_REFERRAL)
            .counts("behaviour believed to have happened without a conviction too");
        ability_to_protect_considered: Answer<bool> = ask("The ability of child, parents and carers to protect is considered").section("Assessment of risk").source(ROT_REFERRAL);
        release_decided: Answer<bool> = ask("Release from custody is decided").section("Release").source(ROT_RELEASE);
        child_contact_on_release_likely: Answer<bool> = ask("Contact of a child with the person at the release address is likely").section("Release").source(ROT_RELEASE);
        in_temporary_accommodation: Answer<bool> = ask("Placed in temporary accommodation").section("Accommodation").dynamic().source(LON_4_4).counts("for example bed and breakfast");
        concern_about_harm_to_children: Answer<bool> = ask("There is concern that the person may harm children").section("Accommodation").dynamic().source(LON_4_4)
            .help("Less than an assessed risk: a concern is enough here.");
        attends_place_of_worship: Answer<bool> = ask("Attends a place of worship").section("Community").dynamic().sensitive().source(LON_7_30);
        harmed_or_alleged: Answer<bool> = ask("Harmed, or is said to have seriously or sexually harmed, a child or an adult").section("A child who harms").fixed().source(LON_2_8);
        accused_or_convicted_of_harmful_offence: Answer<bool> = ask("Accused or convicted of an offence from which a possible risk to others appears").section("A child who harms").fixed().source(LON_2_5);
        committed_sexual_offence: Answer<bool> = ask("Committed a sexual offence").section("A child who harms").fixed().source(LON_2_21);
        committed_serious_violent_offence: Answer<bool> = ask("Committed a serious violent offence, against a child or an adult").section("A child who harms").fixed().source(LON_2_21);
        discussed_at_mapp_meeting: Answer<bool> = ask("Discussed at a MAPP meeting").section("A child who harms").source(AT_MEETING);
        exposed_to_family_violence: Answer<bool> = ask("Was exposed to violence in the family").section("History of a child who harms").fixed().source(LON_2_13);
        witnessed_assault: Answer<bool> = ask("Saw a physical or sexual assault").section("History of a child who harms").fixed().source(LON_2_13);
        subject_to_assault: Answer<bool> = ask("Was physically or sexually assaulted").section("History of a child who harms").fixed().source(LON_2_13);
        considerable_disruption: Answer<bool> = ask("Went through considerable disruption").section("History of a child who harms").fixed().source(LON_2_13);
        educational_problems: Answer<bool> = ask("Has problems with education").section("History of a child who harms").dynamic().source(LON_2_13);
    }
}

// --- the conditions that several rules share ------------------------------------------------------------------------------

const UNDER_10: If<Ask> = Below(Ask::age, RESPONSIBLE);
const FROM_10: If<Ask> = AtLeast(Ask::age, RESPONSIBLE);
const UNDER_18: If<Ask> = Below(Ask::age, ADULT);
const HARMED: If<Ask> = Yes(Ask::harmed_or_alleged);
const ACCUSED: If<Ask> = Yes(Ask::accused_or_convicted_of_harmful_offence);
const SERIOUS: If<Ask> = Any(&[Yes(Ask::committed_sexual_offence), Yes(Ask::committed_serious_violent_offence)]);
const CHILD_WHO_HARMED: If<Ask> = All(&[FROM_10, UNDER_18, HARMED]);
/// A risk to children in the area, or to an identified child, is a risk to children.
const POSES_RISK: If<Ask> = Any(&[Yes(Ask::poses_risk_to_children), Yes(Ask::risk_to_children_in_area), Yes(Ask::risk_to_identified_child)]);
/// Answers that contradict each other: no completion of an unknown answer meets one.
const IMPOSSIBLE: &[If<Ask>] = &[All(&[No(Ask::convicted), Yes(Ask::offence_against_child)])];
/// CH-2: any of three, for a person who poses a risk.
const SECTION_47: If<Ask> = All(&[POSES_RISK, Any(&[Yes(Ask::lives_with_children), Yes(Ask::has_contact_with_children), Yes(Ask::risk_to_children_in_area)])]);
/// CH-9: a decision to release, and likely contact.
const BEFORE_RELEASE: If<Ask> = All(&[Yes(Ask::offence_against_child), Yes(Ask::release_decided), Yes(Ask::child_contact_on_release_likely)]);
/// CH-3.
///
/// The document says that the risk may not be alleviated: doubt is enough.
const STRATEGY: If<Ask> = All(&[Yes(Ask::convicted), Yes(Ask::risk_to_identified_child), If::Unless(Ask::risk_alleviated_by_management)]);

/// What is asked, the children near the person first, then a person who is a child.
pub const FLAGS: &[Flag<Ask>] = rules!(Ask;
    "CH-1" Rotherham Must, ROT_REFERRAL, "treat the notification or discovery as a referral of a child in need of protection",
        All(&[POSES_RISK, Yes(Ask::in_community)]);
    "CH-2" Rotherham Must, ROT_REFERRAL, "start a section 47 enquiry: children in the household, in contact with the person, or at risk in the area", SECTION_47;
    "CH-3" Dorset Must, DORSET_4,
        "hold a strategy discussion: it agrees whether section 47 enquiries are needed, and these are followed by a decision on a conference", STRATEGY;
    "CH-9" Rotherham Must, ROT_RELEASE,
        "before release: refer as a child in need of protection, then hold a strategy discussion and a section 47 enquiry", BEFORE_RELEASE;
    "CH-11" Rotherham Must, ROT_REFERRAL, "convene a child protection conference",
        All(&[Yes(Ask::significant_harm_threshold_met), Yes(Ask::continuing_protection_needed)]);
    "SEED-F-conference" Dorset Must, DORSET_4, "decide whether a child protection conference is required, and hold it apart from any level 2 or 3 meeting",
        Yes(Ask::section_47_begun);
    "SEED-F-independence" Rotherham Must, "Rotherham (2024), child protection and public protection; Dorset, part 1 (2016) s.4",
        "keep child protection and public protection independent of each other: the outcome of one never stands in for that of the other",
        All(&[POSES_RISK, Yes(Ask::in_mappa_category)]);
    "SEED-B-assessment" Rotherham Must, ROT_REFERRAL,
        "in assessing the risk, consider the children's needs, level and pattern of the behaviour, convicted or not, and who is able to protect", POSES_RISK;
    "CH-10" London Must, LON_4_4, "the authority that places the person tells children's social care in the area of the placement",
        All(&[AtLeast(Ask::age, ADULT), Yes(Ask::in_temporary_accommodation), Any(&[POSES_RISK, Yes(Ask::concern_about_harm_to_children)])]);
    "CH-13" London Should, LON_7_30, "contact the leaders of the place of worship on how to manage the person there, and involve them in the plan where that is right",
        All(&[Yes(Ask::attends_place_of_worship), Any(&[Yes(Ask::convicted), Yes(Ask::in_mappa_category)])]);
    "CH-7" London Must, LON_2_2, "under 10: take the route for children who harm others (section 5.18), not that for child offenders",
        All(&[UNDER_10, Any(&[HARMED, ACCUSED, SERIOUS])]);
    "CH-4" London Must, LON_2_5, "police, youth offending team or another agency refer the child to children's social care", All(&[FROM_10, UNDER_18, ACCUSED]);
    "CH-5" London Should, LON_2_8, "refer both, orally and in writing: the child who harmed or is said to have, and the victim where that is a child", CHILD_WHO_HARMED;
    "CH-6" London Should, LON_2_21, "youth offending team and children's social care assess jointly", All(&[FROM_10, UNDER_18, SERIOUS]);
    "CH-8" London Should, AT_MEETING, "children's social care is represented at every MAPP meeting that discusses a young person",
        All(&[UNDER_18, Yes(Ask::discussed_at_mapp_meeting)]);
    "DOR-X1-otherwise" Dorset Must, DORSET_4,
        "children's social care attends the level 2 or 3 meeting, and the agencies concerned attend the child protection conference, unless the exemption for one identified child applies",
        All(&[Yes(Ask::risk_to_identified_child), Yes(Ask::discussed_at_mapp_meeting)]);
    "CH-12" London Must, "London chapter 13 (2010) 13.2.10, 13.2.15",
        "the victim's interests come first, and the decision is recorded by children's social care and by the youth offending team",
        CHILD_WHO_HARMED;
    "SEED-F-initial-assessment" London Must, "London chapter 13 (2010) 13.2.9, 13.2.16",
        "a first-line manager of children's social care considers, for each of the children, a child protection enquiry or an initial assessment", CHILD_WHO_HARMED;
    "SEED-B-history" London Should, LON_2_13, "take the child's own history into account: probably a child in need, perhaps one who suffers significant harm",
        All(&[CHILD_WHO_HARMED, Any(&[
            Yes(Ask::exposed_to_family_violence),
            Yes(Ask::witnessed_assault),
            Yes(Ask::subject_to_assault),
            Yes(Ask::considerable_disruption),
            Yes(Ask::educational_problems),
        ])]);
);

/// Where the documents differ.
pub const DIFFERENCES: &[Difference] = &[
    Difference {
        id: "children.section_47",
        topic: "when section 47 enquiries begin",
        sides: &[
            (Document::Rotherham, ROT_REFERRAL, "they must begin: it is enough that the person poses a risk and lives with, meets or endangers children"),
            (Document::Dorset, DORSET_4, "a strategy discussion agrees whether they are needed, where managing the person may not take the risk away"),
        ],
        rules: &["CH-2", "CH-3"],
    },
    Difference {
        id: "children.at_meetings",
        topic: "children's social care at a MAPP meeting on a young person",
        sides: &[(Document::London, AT_MEETING, "always represented"), (Document::Dorset, "Dorset, part 1 (2016) s.13", "invited where that is right")],
        rules: &["CH-8"],
    },
    Difference {
        id: "children.conference",
        topic: "when a child protection conference is held",
        sides: &[
            (Document::Rotherham, ROT_REFERRAL, "it must be convened once the threshold is met and protection has to go on"),
            (Document::Dorset, DORSET_4, "whether one is required is decided after section 47 enquiries have begun"),
        ],
        rules: &["CH-11", "SEED-F-conference"],
    },
];

/// What an assessment of the risk has to consider.
const ASSESSMENT: &[(&str, If<Ask>)] = &[
    ("needs_of_children", Yes(Ask::needs_of_children_considered)),
    ("level_and_pattern_of_abuse", Yes(Ask::pattern_of_abuse_considered)),
    ("ability_to_protect", Yes(Ask::ability_to_protect_considered)),
];

/// Which way the case goes by age; `None` while the age is not known.
fn route(f: &Facts) -> Option<Route> {
    Some(match i32::from(f.age.known()?) {
        age if age < RESPONSIBLE => Route::HarmingOthers,
        age if age < ADULT => Route::ChildWhoHarms,
        _ => Route::Adult,
    })
}

/// Children: referral triggers.
pub struct Children;

impl Instrument for Children {
    const ID: &'static str = "children";
    const EDITION: &'static str = POLICY;
    const TITLE: &'static str = "Children: referral triggers";
    const SUMMARY: &'static str = "when to refer, enquire, assess jointly or confer, document by document";
    type Facts = Facts;

    fn check(f: &Facts, problems: &mut Problems) {
        problems.add_if(
            f.convicted.is_no() && f.offence_against_child.is_yes(),
            "contradicts",
            &["convicted", "offence_against_child"],
            "`offence_against_child` asks for a conviction: `convicted` must not be no",
        );
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        let mut a = flags::begin(options);
        a.result.push("route", route(f).map(Route::word));
        // each document's own threshold, side by side
        let decide = |test: &If<Ask>| flags::decide(f, test, IMPOSSIBLE);
        let rotherham = decide(&Any(&[SECTION_47, BEFORE_RELEASE]));
        a.result.push("thresholds", object! { "rotherham_section_47_enquiry": rotherham, "dorset_strategy_discussion": decide(&STRATEGY) });
        a.result.push("assessment", flags::checklist(f, ASSESSMENT));
        flags::answer(f, FLAGS, DIFFERENCES, IMPOSSIBLE, options, &mut a);
        if f.poses_risk_to_children.is_no() && POSES_RISK.holds(f) == Ok(true) {
            // refusing the answers would hide what they ask for
            a.notice(
                "risk_follows",
                "a risk to children in the area, or to an identified child, is a risk to children: the person is taken to pose one, although that was answered no",
            );
        }
        a.notice("recommendation", "what documents ask for is listed; whether a child is at risk is judged by people");
        a
    }

    fn sheet() -> Sheet {
        Sheet {
            tables: alloc::vec![flags::sheet("children.flags", &Facts::FORM, FLAGS), flags::differences_sheet("children.differences", DIFFERENCES)],
            rules: RULES.to_vec(),
            example: r#"{"age": 41, "poses_risk_to_children": true, "convicted": true, "in_community": true, "lives_with_children": true, "risk_to_identified_child": true, "risk_alleviated_by_management": false}"#,
            notes: &[
                "Every document is read whatever the policy: its rules come first, the others follow as other guidance.",
                "A child under 10 takes another route, of which this chapter says nothing more.",
            ],
        }
    }
}

const RULES: &[Rule] =
    &[Rule { id: "children.route", text: "London's chapter on child offenders is for those of 10 to 17; under 10 it is section 5.18", source: LON_2_2, status: Status::Confirmed }];
