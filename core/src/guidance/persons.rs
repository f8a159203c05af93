//! Persons posing a risk: who may be one, what then has to be checked, who is a potentially dangerous person, and what only a court
//! may say. Reads facts, touches nothing else. No level of risk and no level of management makes anyone dangerous here.

use crate::answer::Answer;
use crate::facts::{FactSet, Text};
use crate::guidance::flags::If::{All, Any, AtLeast, Below, Is, No, Yes};
use crate::guidance::flags::{self, Difference, Document, Flag, If, rules};
use crate::guidance::mappa::level_facts::Managed;
use crate::guidance::vocabulary::{self, Term};
use crate::instrument::{Instrument, POLICY};
use crate::instruments::rosh::level::Level;
use crate::json::Json;
use crate::options::Options;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::set::Set;
use crate::sheet::{Rule, Sheet};

const ROT_WHO: &str = "Rotherham (2024), people who may pose a risk";
const ROT_PDP: &str = "Rotherham (2024), Potentially Dangerous Persons";
const ROT_CHECKS: &str = "Rotherham (2024), referral of a person who poses a risk";
const SOL_1: &str = "Solihull 7.1 (2018) s.1";
const DORSET_7: &str = "Dorset, part 1 (2016) ss.7, 9";
const DORSET_18: &str = "Dorset, part 1 (2016) s.18";
const DORSET_21: &str = "Dorset, part 1 (2016) s.21";
const LON_1_5: &str = "London chapter 13 (2010) 13.1.5";
const LON_4_1: &str = "London chapter 13 (2010) 13.4.1";
const LON_4_2: &str = "London chapter 13 (2010) 13.4.2";
const LON_7_6: &str = "London chapter 13 (2010) 13.7.6";
const LON_7_7: &str = "London chapter 13 (2010) 13.7.7";
const LON_7_8: &str = "London chapter 13 (2010) 13.7.8";

const ADULT: i32 = 18;

facts! {
    /// What is asked about a person who may pose a risk.
    pub struct Facts(Ask) in "persons", "Persons posing a risk" {
        age: Answer<u16> = ask("Age").section("Person").fixed().sensitive().range(0, 120).unit("years").source(SOL_1);
        convicted: Answer<bool> = ask("Convicted of an offence").section("Person").fixed().source("Dorset, part 1 (2016) s.21; London chapter 13 (2010) 13.1.5, 13.4.1");
        offence_in_schedule_15: Answer<bool> = ask("The offence is in Schedule 15").section("Listed offences").fixed().source("Solihull 7.1 (2018) s.1, appendix 1; London chapter 13 (2010) 13.7.6")
            .help("Of the Criminal Justice Act 2003. Not computed from the title of an offence.");
        offence_in_circular_16_2005: Answer<bool> = ask("The offence is on the list of Home Office Circular 16/2005").section("Listed offences").fixed().source("London chapter 13 (2010) 13.1.2, 13.1.6");
        offended_against_child: Answer<bool> = ask("Offended against a child").section("Listed offences").fixed().source(SOL_1);
        poses_risk_to_children: Answer<bool> = ask("Assessed as posing a risk, or a potential risk, of harm to children").section("Assessment").dynamic().source(ROT_WHO)
            .help("The result of an assessment, not of a list.");
        found_guilty: Answer<bool> = ask("Found guilty of an offence").section("Grounds").fixed().source(ROT_WHO).help("The document does not say of which; under its heading, one that points to a risk to children.");
        cautioned_re_child: Answer<bool> = ask("Cautioned, warned or reprimanded in relation to an offence against a child").section("Grounds").fixed().source(ROT_WHO);
        civil_finding: Answer<bool> = ask("An earlier finding in civil proceedings").section("Grounds").fixed().source(ROT_WHO).counts("for example a civil order or care proceedings");
        section_47_finding: Answer<bool> = ask("An earlier section 47 enquiry concluded that there was abuse").section("Grounds").fixed().source(ROT_WHO);
        admitted_abuse: Answer<bool> = ask("Admitted past abuse of a child").section("Grounds").fixed().source(ROT_WHO);
        behaviour_gives_suspicion: Answer<bool> = ask("Behaviour that gives reason to suspect a risk of significant harm to a child").section("Grounds").dynamic().source(ROT_WHO)
            .counts("past behaviour too, for example domestic abuse and other serious assaults");
        notified_by_prison_or_probation: Answer<bool> = ask("Offended against adults, and prison or probation notified a concern for children").section("Grounds").fixed().source(ROT_WHO);
        known_to_mappa: Answer<bool> = ask("Came to the attention of the MAPPA arrangements").section("Grounds").fixed().source(ROT_WHO);
        other_ground: Answer<bool> = ask("Another ground").section("Grounds").source(ROT_WHO).help("The published list is not exhaustive.");
        allegations_from_unconnected_victims: Answer<bool> = ask("Several allegations from victims who are not connected").section("Without a conviction").fixed().source(LON_1_5);
        repeated_acquittals: Answer<bool> = ask("Repeated acquittals").section("Without a conviction").fixed().source(LON_1_5)
            .counts("in particular for reasons of procedure, or because the victim was vulnerable as a witness");
        contact_known_or_suspected: Answer<bool> = ask("Contact with a child is known or suspected").section("Case").dynamic().source(SOL_1);
        open_to_offender_manager: Answer<bool> = ask("The case is open to an offender manager").section("Case").source(SOL_1);
        past_victims_checked: Answer<bool> = ask("Checked: children believed to have been abused in the past").section("Checks").source(ROT_CHECKS);
        past_contacts_checked: Answer<bool> = ask("Checked: children formerly in contact").section("Checks").source(ROT_CHECKS);
        present_contacts_checked: Answer<bool> = ask("Checked: children now in contact").section("Checks").source(ROT_CHECKS).counts("in the family, at work and in voluntary work");
        sought_children_checked: Answer<bool> = ask("Checked: children with whom contact may be sought").section("Checks").source(ROT_CHECKS).counts("groups too, for example a school near the home");
        in_mappa_category: Answer<bool> = ask("Managed in a MAPPA category now").section("Potentially dangerous person").source(ROT_PDP).help("Whoever is subject to sex offender notification is in category 1.");
        present_likelihood_of_serious_harm: Answer<bool> = ask("Behaviour gives reasonable grounds to believe in a present likelihood of an offence that will cause serious harm").section("Potentially dangerous person").dynamic()
            .source(ROT_PDP).help("A vague concern is not enough. Published examples: repeated domestic abuse charges without a qualifying conviction, repeated investigations of child sexual abuse, a suspected terrorist, disclosed violent fantasies with imminence and without co-operation.");
        poses_risk_of_serious_harm: Answer<bool> = ask("May do the public serious harm, sexual and violent harm among it").section("Potentially dangerous person").dynamic().source(DORSET_21);
        offences_abroad: Answer<bool> = ask("Committed offences abroad that would have led into MAPPA here").section("Potentially dangerous person").fixed().source(ROT_PDP);
        arm_requested: Answer<bool> = ask("An assessment of risk meeting has been requested").section("Potentially dangerous person").source(DORSET_21);
        risk_to_children_in_area: Answer<bool> = ask("Children in the area are seen to be at risk from the person").section("Potentially dangerous person").dynamic().source(LON_4_1);
        risk_to_children_in_general: Answer<bool> = ask("The risk is to children in general, not to named children").section("Potentially dangerous person").dynamic().source(LON_4_2);
        rosh: Set<Level> = ask("Risk of serious harm, overall").section("Dangerousness").dynamic().source(LON_7_8).help("As assessed by practitioners; a list where it is only known to be one of several.");
        court_found_dangerous: Answer<bool> = ask("A court has found the person dangerous").section("Dangerousness").fixed().source(LON_7_6)
            .help("In sentencing, under the statute. Nothing else counts: no level of risk, no level of management, no practitioner's view.");
        court_assessing_dangerousness: Answer<bool> = ask("A court is assessing dangerousness").section("Dangerousness").source(LON_7_7);
        management_level: Answer<Managed> = ask("Recorded management level").section("Meetings").source(DORSET_18);
        mentally_disordered_in_care: Answer<bool> = ask("A mentally disordered offender in the care of a mental health trust").section("Meetings").sensitive().source(DORSET_18);
        notes: Text = ask("Notes").section("Notes").help("Never needed. Read only for terms that the documents refuse.");
    }
}

// --- the conditions that several rules share ------------------------------------------------------------------------------

const LISTED: If<Ask> = Any(&[Yes(Ask::offence_in_schedule_15), Yes(Ask::offence_in_circular_16_2005)]);
const UNLISTED: If<Ask> = All(&[No(Ask::offence_in_schedule_15), No(Ask::offence_in_circular_16_2005)]);
const UNCONVICTED: If<Ask> = No(Ask::convicted);
const POSES_RISK: If<Ask> = Yes(Ask::poses_risk_to_children);
/// PDP-1: in no category, and a present likelihood. Both.
const PDP_ROTHERHAM: If<Ask> = All(&[No(Ask::in_mappa_category), Yes(Ask::present_likelihood_of_serious_harm)]);
/// PDP-2: unconvicted, and in no category: whoever is registered on a caution is managed there. Narrower.
const PDP_DORSET: If<Ask> = All(&[UNCONVICTED, No(Ask::in_mappa_category), Yes(Ask::poses_risk_of_serious_harm)]);
/// DAN-1: a listed offence and a court's finding. Both.
const DANGEROUS: If<Ask> = All(&[Yes(Ask::offence_in_schedule_15), Yes(Ask::court_found_dangerous)]);
const AT_LEVEL_2_OR_3: If<Ask> = AtLeast(Ask::management_level, Managed::Two as i32);
const IN_CONTACT: If<Ask> = All(&[POSES_RISK, Yes(Ask::contact_known_or_suspected)]);

/// Answers that contradict each other: no completion of an unknown answer meets one.
const IMPOSSIBLE: &[If<Ask>] = &[All(&[UNCONVICTED, Yes(Ask::court_found_dangerous)]), All(&[UNCONVICTED, Yes(Ask::found_guilty)])];

/// PPR-4: who may pose a risk.
const GROUNDS: &[(&str, If<Ask>)] = &[
    ("found_guilty", Yes(Ask::found_guilty)),
    ("cautioned_re_child", Yes(Ask::cautioned_re_child)),
    ("civil_finding", Yes(Ask::civil_finding)),
    ("section_47_finding", Yes(Ask::section_47_finding)),
    ("admitted_abuse", Yes(Ask::admitted_abuse)),
    ("behaviour_gives_suspicion", Yes(Ask::behaviour_gives_suspicion)),
    ("notified_by_prison_or_probation", Yes(Ask::notified_by_prison_or_probation)),
    ("known_to_mappa", Yes(Ask::known_to_mappa)),
    ("other_ground", Yes(Ask::other_ground)),
];
const MAY_POSE_A_RISK: If<Ask> = Any(&[
    Yes(Ask::found_guilty),
    Yes(Ask::cautioned_re_child),
    Yes(Ask::civil_finding),
    Yes(Ask::section_47_finding),
    Yes(Ask::admitted_abuse),
    Yes(Ask::behaviour_gives_suspicion),
    Yes(Ask::notified_by_prison_or_probation),
    Yes(Ask::known_to_mappa),
    Yes(Ask::other_ground),
]);

/// PPR-8: what has to be found out.
const CHECKS: &[(&str, If<Ask>)] = &[
    ("past_victims", Yes(Ask::past_victims_checked)),
    ("children_formerly_in_contact", Yes(Ask::past_contacts_checked)),
    ("children_now_in_contact", Yes(Ask::present_contacts_checked)),
    ("children_likely_to_be_sought_out", Yes(Ask::sought_children_checked)),
];

/// What is asked, in the order of the subjects.
pub const FLAGS: &[Flag<Ask>] = rules!(Ask;
    "PPR-2" Solihull Should, "Solihull 7.1 (2018) s.1; London chapter 13 (2010) 13.1.2, 13.1.6",
        "assess further: a listed offence is a reason to ask whether the person is a continuing risk to children, not the answer", LISTED;
    "PPR-3" Rotherham Consider, ROT_WHO,
        "the list does not settle it: a listed offender may be assessed as no longer a risk, someone unlisted or unconvicted as one",
        Any(&[All(&[LISTED, No(Ask::poses_risk_to_children)]), All(&[POSES_RISK, Any(&[UNLISTED, UNCONVICTED])])]);
    "PPR-4" Rotherham Consider, ROT_WHO, "the person may pose a risk to children: on a ground of a list that is not exhaustive", MAY_POSE_A_RISK;
    "PPR-5" London Should, LON_1_5, "reasonable steps to protect children are open without a conviction: consult the line manager, record assessment, evidence and actions, act with care",
        Any(&[Yes(Ask::allegations_from_unconnected_victims), Yes(Ask::repeated_acquittals)]);
    "PPR-6" Solihull Should, SOL_1, "no offender manager has the case: the agency concerned completes form PPRC2 and sends it to the child protection unit",
        All(&[IN_CONTACT, No(Ask::open_to_offender_manager)]);
    "SEED-E-pprc" Solihull Should, "Solihull 7.1 (2018) ss.1, 3", "the offender manager runs the case, and names the children in the PPRC notification",
        All(&[IN_CONTACT, Yes(Ask::open_to_offender_manager)]);
    "PPR-7" Solihull Should, SOL_1, "a thorough specialist assessment of the continuing risk, and an assessment of the young person's own needs",
        All(&[Below(Ask::age, ADULT), Yes(Ask::offended_against_child)]);
    "PPR-8" Rotherham Must, ROT_CHECKS,
        "check, prisons included: past victims, children formerly in contact, children now in contact, children likely to be sought out", POSES_RISK;
    "PDP-1" Rotherham Consider, ROT_PDP, "a potentially dangerous person, in no category of MAPPA and with a present likelihood of serious harm: active risk management may help", PDP_ROTHERHAM;
    "PDP-4" Rotherham Consider, ROT_PDP, "usually two or more agencies manage the case; sometimes the police alone", PDP_ROTHERHAM;
    "PDP-2" Dorset Consider, DORSET_21, "a potentially dangerous person: unconvicted, and able to do serious harm, sexual and violent harm among it", PDP_DORSET;
    "PDP-3" Rotherham Consider, ROT_PDP, "offences abroad are an example of a potentially dangerous person here: look first whether MAPPA category 3 covers them",
        All(&[Yes(Ask::offences_abroad), PDP_ROTHERHAM]);
    "SEED-E-arm" Dorset Consider, DORSET_21, "any agency can request an assessment of risk meeting", All(&[PDP_DORSET, No(Ask::arm_requested)]);
    "PDP-5" Dorset Should, DORSET_21, "whoever requests the assessment of risk meeting arranges and chairs it, and consults the detective inspector or chief inspector for MAPPA; it is minuted in every case",
        Yes(Ask::arm_requested);
    "PDP-6" London Must, LON_4_1, "the police lead: other services first refer the concern to them, and co-operate",
        All(&[UNCONVICTED, Yes(Ask::risk_to_children_in_area)]);
    "SEED-J-planning-meeting" London Must, LON_4_2,
        "police and children's services see to discussions with all agencies and to a multi-agency planning meeting, and consider what the person is told",
        All(&[UNCONVICTED, Yes(Ask::risk_to_children_in_general)]);
    "DAN-1" London Consider, LON_7_6, "a court has found the person dangerous, on a conviction of a listed offence: what follows from that is for the court's sentence", DANGEROUS;
    "DAN-2" London Should, LON_7_8, "call nobody dangerous on a practitioner's assessment: only a court's finding allows that term",
        All(&[AtLeast(Ask::rosh, Level::High as i32), Any(&[No(Ask::court_found_dangerous), No(Ask::offence_in_schedule_15)])]);
    "DAN-3" London Consider, LON_7_7, "practitioners contribute information and assessments; the court decides", Yes(Ask::court_assessing_dangerousness);
    "SEED-J-mental-health" Dorset Must, DORSET_18, "clinicians and managers attend every panel and report, and the plan is merged into the patient's integrated care programme",
        All(&[Yes(Ask::mentally_disordered_in_care), AT_LEVEL_2_OR_3]);
    "SEED-C-victim-contact" Dorset Should, DORSET_7, "the victim liaison officer attends the panel where that is right", AT_LEVEL_2_OR_3;
    "SEED-J-victim-teams" London Consider, "London chapter 13 (2010) 13.7.19", "victim contact teams of probation or another victims' agency take part at level 2", Is(Ask::management_level, Managed::Two as i32);
);

/// Where the documents differ.
pub const DIFFERENCES: &[Difference] = &[
    Difference {
        id: "persons.listed_offences",
        topic: "which list of offences triggers a further assessment",
        sides: &[
            (Document::Solihull, "Solihull 7.1 (2018) s.1, appendix 1", "Schedule 15 to the Criminal Justice Act 2003"),
            (Document::London, "London chapter 13 (2010) 13.1.2, 13.1.6", "the list of Home Office Circular 16/2005"),
        ],
        rules: &["PPR-2"],
    },
    Difference {
        id: "persons.potentially_dangerous",
        topic: "who is a potentially dangerous person",
        sides: &[
            (Document::Rotherham, ROT_PDP, "anyone in no category of MAPPA, convicted or not, of whom an offence causing serious harm is presently likely"),
            (Document::Dorset, DORSET_21, "only the unconvicted who may do serious harm, sexual and violent harm among it"),
        ],
        rules: &["PDP-1", "PDP-2"],
    },
    Difference {
        id: "persons.offences_abroad",
        topic: "offences abroad",
        sides: &[
            (Document::Rotherham, ROT_PDP, "an example of a potentially dangerous person, outside MAPPA"),
            (Document::Law, "Criminal Justice Act 2003 s.325(2)(b)", "category 3 covers offences wherever committed"),
        ],
        rules: &["PDP-3"],
    },
];

/// Persons posing a risk.
pub struct Persons;

impl Instrument for Persons {
    const ID: &'static str = "persons";
    const EDITION: &'static str = POLICY;
    const TITLE: &'static str = "Persons posing a risk";
    const SUMMARY: &'static str = "who may pose a risk to children, checks, potentially dangerous persons, what only a court may find";
    type Facts = Facts;

    fn check(f: &Facts, problems: &mut Problems) {
        problems.add_if(
            f.convicted.is_no() && f.court_found_dangerous.is_yes(),
            "contradicts",
            &["convicted", "court_found_dangerous"],
            "a court finds dangerousness on a conviction: with `court_found_dangerous` yes, `convicted` must not be no",
        );
        problems.add_if(f.convicted.is_no() && f.found_guilty.is_yes(), "contradicts", &["convicted", "found_guilty"], "with `found_guilty` yes, `convicted` must not be no");
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        let mut a = flags::begin(options);
        a.result.push("may_pose_a_risk", flags::grounds(f, GROUNDS));
        let decide = |test: &If<Ask>| flags::decide(f, test, IMPOSSIBLE);
        a.result.push("potentially_dangerous_person", object! { "rotherham": decide(&PDP_ROTHERHAM), "dorset": decide(&PDP_DORSET) });
        a.result.push("arm_prompt", decide(&PDP_DORSET));
        a.result.push("checks", flags::checklist(f, CHECKS));
        let found = decide(&DANGEROUS);
        a.result.push("dangerousness", object! { "found_by_court": found, "rule": "DAN-1" });
        if f.court_found_dangerous.is_yes() && f.offence_in_schedule_15.is_no() {
            a.notice(
                "finding_without_listed_offence",
                "a court's finding is recorded with an offence that is not listed: it does not count here, and the record should be checked",
            );
        }
        let used = f.notes.given().map(|notes| vocabulary::guard(notes, "notes", found == Some(true), &mut a));
        if used.is_some_and(|terms| terms.has(Term::Retired)) {
            a.reason(Term::Retired.rule(), "the notes use a retired term", None, Term::Retired.source(), options.status(Term::Retired.rule(), Status::Confirmed));
        }
        let guard = |term: Term| object! { "rule": term.rule(), "in_notes": used.map(|terms| terms.has(term)) };
        a.result.push("guards", [guard(Term::Retired), guard(Term::Court).with("allowed", found)].into_iter().collect::<Json>());
        flags::answer(f, FLAGS, DIFFERENCES, IMPOSSIBLE, options, &mut a);
        a.notice("recommendation", "who poses a risk is assessed by people; whom a court has found dangerous is decided by the court alone");
        a
    }

    fn sheet() -> Sheet {
        Sheet {
            tables: alloc::vec![flags::sheet("persons.flags", &Facts::FORM, FLAGS), flags::differences_sheet("persons.differences", DIFFERENCES)],
            rules: RULES.to_vec(),
            example: r#"{"age": 35, "convicted": false, "offence_in_schedule_15": false, "offence_in_circular_16_2005": false, "behaviour_gives_suspicion": true, "poses_risk_to_children": true, "in_mappa_category": false, "present_likelihood_of_serious_harm": true, "poses_risk_of_serious_harm": true, "court_found_dangerous": false}"#,
            notes: &[
                "The documents differ on who is a potentially dangerous person: both answers are given.",
                "Solihull and London name different lists of offences; which list an offence stands on is an input.",
            ],
        }
    }
}

const RULES: &[Rule] =
    &[Rule { id: "PPR-1", text: "the retired term for someone convicted of an offence against a child is not used", source: Term::Retired.source(), status: Status::Confirmed }];
