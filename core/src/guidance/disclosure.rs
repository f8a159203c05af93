//! Disclosure: when information about a person may go to someone outside the agencies, what the statute presumes, and what sharing
//! between agencies has to keep to. Reads facts, touches nothing else. People decide; nothing here discloses anything.

use crate::answer::Answer;
use crate::facts::FactSet;
use crate::guidance::flags::If::{All, Any, AtLeast, Below, Is, No, Yes};
use crate::guidance::flags::{self, Difference, Document, Flag, If, rules};
use crate::guidance::mappa::level_facts::Managed;
use crate::instrument::{Instrument, POLICY};
use crate::options::Options;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::sheet::{Rule, Sheet};

const STATUTE: &str = "Criminal Justice Act 2003 s.327A(1)-(4)";
const CO_OPERATION: &str = "Criminal Justice Act 2003 s.325(4)";
const DORSET_18: &str = "Dorset, part 1 (2016) s.18";
const SCHEME: &str = "London chapter 13 (2010) 13.3.9, 13.3.10";
const SCHEME_OTHERS: &str = "London chapter 13 (2010) 13.3.10, 13.3.11";
const PRINCIPLES: &str = "London chapter 13 (2010) 13.7.50";
const EXCEPTIONAL: &str = "London chapter 13 (2010) 13.7.59";
const TESTS_OF: &str = "London chapter 13 (2010) 13.7.61";
const PRESUMPTION_AGAINST: &str = "London chapter 13 (2010) 13.7.63";
const NO_CONVICTION: &str = "London chapter 13 (2010) 13.7.65";
const ALLEGED: &str = "London chapter 13 (2010) 13.7.66";
const TO_OTHERS: &str = "chapter 9 (2009) 9.1.4; Solihull 7.1 (2018) s.2; Rotherham (2024), public protection arrangements";
const LEVEL_1: &str = "Rotherham (2024), Level 1";

choices! {
    /// Who is to be told.
    pub enum Recipient {
        Partner = "partner", "A partner";
        Employer = "employer", "An employer";
        School = "school", "A school";
        VoluntaryGroup = "voluntary_group", "A voluntary group";
        FaithLeader = "faith_leader", "A church or faith leader";
        ParentOrCarer = "parent_or_carer", "A parent or carer";
        Other = "other", "Someone else";
    }
}

choices! {
    /// How a case ended, or did not, without a conviction.
    pub enum Unconvicted {
        None = "none", "There was no such case";
        Pending = "charged_outcome_pending", "Charged, outcome pending";
        NotProsecuted = "not_prosecuted", "Not prosecuted, for the standard of proof";
        LeftOnFile = "left_on_file", "Not prosecuted, left on file";
        Acquitted = "acquitted", "Acquitted";
    }
}

facts! {
    /// What is asked before anything is disclosed or shared.
    pub struct Facts(Ask) in "disclosure", "Disclosure" {
        management_level: Answer<Managed> = ask("Recorded management level").section("Case").source(EXCEPTIONAL);
        convicted: Answer<bool> = ask("Convicted of an offence").section("Case").fixed().source(NO_CONVICTION);
        unconvicted_outcome: Answer<Unconvicted> = ask("A case that ended without a conviction").section("Case").fixed().source(ALLEGED).help("Evidence of its own class: never a conviction.");
        convicted_of_child_sexual_offence: Answer<bool> = ask("Convicted of a sexual offence against a child").section("Presumption").fixed().source("Criminal Justice Act 2003 s.327A; London chapter 13 (2010) 13.3.9");
        risk_of_serious_harm_to_child: Answer<bool> = ask("Reasonable cause to believe in a risk of serious harm to a child or children").section("Presumption").dynamic().source(STATUTE)
            .counts("particular children, or children of a description");
        disclosure_necessary_to_protect: Answer<bool> = ask("Disclosure to the person in question is necessary to protect them").section("Presumption").dynamic().source(STATUTE);
        scheme_request: Answer<bool> = ask("Someone has asked under the child sex offender disclosure scheme").section("Presumption").source("London chapter 13 (2010) 13.3.8, 13.3.15").help("Public from August 2010. The statute's presumption does not need a request.");
        third_party_disclosure_proposed: Answer<bool> = ask("Disclosure to a third party is proposed").section("Third party").source("London chapter 13 (2010) 13.7.58");
        recipient: Answer<Recipient> = ask("Who is to be told").section("Third party").source(TO_OTHERS);
        consent_given: Answer<bool> = ask("The person consents").section("Exceptions").source(PRESUMPTION_AGAINST);
        statutory_or_other_duty: Answer<bool> = ask("A statutory or other duty to disclose").section("Exceptions").source(PRESUMPTION_AGAINST).counts("a genuine duty to enquire under section 47 too");
        duty_to_public: Answer<bool> = ask("A duty to the public").section("Exceptions").source(PRESUMPTION_AGAINST);
        serious_harm_to_recipient_or_dependants: Answer<bool> = ask("A risk of serious harm to the recipient, or to those whom the recipient looks after").section("Tests").dynamic().source(TESTS_OF);
        no_less_intrusive_means: Answer<bool> = ask("No less intrusive means would protect them").section("Tests").source(TESTS_OF);
        failure_would_endanger: Answer<bool> = ask("Not to disclose would put them in danger").section("Tests").source(TESTS_OF);
        only_what_is_necessary: Answer<bool> = ask("Only what is necessary to prevent the harm is disclosed").section("Tests").source(TESTS_OF);
        risk_to_offender_weighed: Answer<bool> = ask("The risk to the person is weighed, and does not outweigh that to others").section("Tests").source(TESTS_OF);
        right_person: Answer<bool> = ask("The recipient is the right person and understands that it is confidential").section("Tests").source(TESTS_OF);
        offender_consulted: Answer<bool> = ask("The person has been consulted").section("Tests").source(TESTS_OF);
        consultation_unsafe: Answer<bool> = ask("To consult would not be safe or appropriate").section("Tests").source(TESTS_OF);
        recipient_knows_what_to_do: Answer<bool> = ask("The recipient knows what to do with the information").section("Tests").source(TESTS_OF);
        asked_what_is_known: Answer<bool> = ask("The recipient was first asked what is known already").section("Tests").source(TESTS_OF);
        right_to_life_considered: Answer<bool> = ask("Whether the person's right to life would be endangered has been considered").section("Tests").source(TESTS_OF);
        honest_belief_on_reasonable_grounds: Answer<bool> = ask("The authority honestly believes, on reasonable grounds, that the person has abused children").section("Without a conviction").source(NO_CONVICTION);
        sharing_proposed: Answer<bool> = ask("Information is to be shared between agencies").section("Sharing").source(PRINCIPLES);
        sharing_lawful: Answer<bool> = ask("Lawful").section("Sharing").source(PRINCIPLES);
        sharing_necessary: Answer<bool> = ask("Necessary").section("Sharing").source(PRINCIPLES);
        sharing_proportionate: Answer<bool> = ask("Proportionate").section("Sharing").source(PRINCIPLES);
        sharing_secure: Answer<bool> = ask("Safe and secure").section("Sharing").source(PRINCIPLES);
        sharing_accountable: Answer<bool> = ask("Accountable").section("Sharing").source(PRINCIPLES);
    }
}

// --- the conditions that several rules share ------------------------------------------------------------------------------

/// No conviction of what is alleged: one for something else does not stand in for it.
const NO_CONVICTION_OF_ABUSE: If<Ask> = Any(&[No(Ask::convicted), No(Ask::convicted_of_child_sexual_offence)]);
/// Answers that contradict each other: no completion of an unknown answer meets one.
const IMPOSSIBLE: &[If<Ask>] = &[All(&[No(Ask::convicted), Yes(Ask::convicted_of_child_sexual_offence)])];
const PROPOSED: If<Ask> = Yes(Ask::third_party_disclosure_proposed);
const AT_LEVEL_2_OR_3: If<Ask> = AtLeast(Ask::management_level, Managed::Two as i32);
const BELOW_LEVEL_2: If<Ask> = Below(Ask::management_level, Managed::Two as i32);
/// DIS-5 and DIS-6: all three, or there is no presumption.
const PRESUMED: If<Ask> = All(&[Yes(Ask::convicted_of_child_sexual_offence), Yes(Ask::risk_of_serious_harm_to_child), Yes(Ask::disclosure_necessary_to_protect)]);
const NOT_PRESUMED: If<Ask> = Any(&[No(Ask::convicted_of_child_sexual_offence), No(Ask::risk_of_serious_harm_to_child), No(Ask::disclosure_necessary_to_protect)]);
/// What has to be shown of the means: none gentler, danger without, no more than is needed.
const MEANS: If<Ask> = All(&[Yes(Ask::no_less_intrusive_means), Yes(Ask::failure_would_endanger), Yes(Ask::only_what_is_necessary)]);
/// Consulted, or not to be consulted because that would not be safe.
const CONSULTED: If<Ask> = Any(&[Yes(Ask::offender_consulted), Yes(Ask::consultation_unsafe)]);
const A_TEST_IS_NOT_MET: If<Ask> = Any(&[
    No(Ask::serious_harm_to_recipient_or_dependants),
    No(Ask::no_less_intrusive_means),
    No(Ask::failure_would_endanger),
    No(Ask::only_what_is_necessary),
    No(Ask::risk_to_offender_weighed),
    No(Ask::right_person),
    All(&[No(Ask::offender_consulted), No(Ask::consultation_unsafe)]),
    No(Ask::recipient_knows_what_to_do),
    No(Ask::asked_what_is_known),
]);
const ALL_TESTS_MET: If<Ask> = All(&[
    Yes(Ask::serious_harm_to_recipient_or_dependants),
    MEANS,
    Yes(Ask::risk_to_offender_weighed),
    Yes(Ask::right_person),
    CONSULTED,
    Yes(Ask::recipient_knows_what_to_do),
    Yes(Ask::asked_what_is_known),
]);

/// DIS-3: the seven tests.
const TESTS: &[(&str, If<Ask>)] = &[
    ("serious_harm", Yes(Ask::serious_harm_to_recipient_or_dependants)),
    ("no_less_intrusive_means", MEANS),
    ("risk_to_offender_weighed", Yes(Ask::risk_to_offender_weighed)),
    ("right_person", Yes(Ask::right_person)),
    ("offender_consulted_or_unsafe", CONSULTED),
    ("recipient_knows_what_to_do", Yes(Ask::recipient_knows_what_to_do)),
    ("asked_what_is_known", Yes(Ask::asked_what_is_known)),
];

/// DIS-4: the five principles.
const SHARING: &[(&str, If<Ask>)] = &[
    ("lawful", Yes(Ask::sharing_lawful)),
    ("necessary", Yes(Ask::sharing_necessary)),
    ("proportionate", Yes(Ask::sharing_proportionate)),
    ("secure", Yes(Ask::sharing_secure)),
    ("accountable", Yes(Ask::sharing_accountable)),
];

/// DIS-1: what lifts the presumption against disclosure.
const EXCEPTIONS: &[(&str, If<Ask>)] =
    &[("consent", Yes(Ask::consent_given)), ("statutory_or_other_duty", Yes(Ask::statutory_or_other_duty)), ("duty_to_public", Yes(Ask::duty_to_public))];

const RIGHT_TO_LIFE: &[(&str, If<Ask>)] = &[("right_to_life_considered", Yes(Ask::right_to_life_considered))];

/// What is asked, in the order of the rules.
pub const FLAGS: &[Flag<Ask>] = rules!(Ask;
    "DIS-1" London Should, PRESUMPTION_AGAINST, "do not disclose: there is neither consent, nor a duty, nor a duty to the public",
        All(&[PROPOSED, No(Ask::consent_given), No(Ask::statutory_or_other_duty), No(Ask::duty_to_public)]);
    "DIS-2" London Must, EXCEPTIONAL, "do not disclose to a third party as things stand: that is exceptional, and part of a plan which level 2 or 3 has agreed",
        All(&[PROPOSED, BELOW_LEVEL_2]);
    "DIS-3" London Should, TESTS_OF, "do not disclose before all seven tests are met: at least one is not", All(&[PROPOSED, A_TEST_IS_NOT_MET]);
    "SEED-H-article-2" London Must, TESTS_OF, "consider whether the person's right to life would be endangered", All(&[PROPOSED, No(Ask::right_to_life_considered)]);
    "SEED-H-employer" Chapter9 Should, TO_OTHERS, "disclosure to partners, employers, schools and the like is expected where managing the risk requires it",
        All(&[PROPOSED, Any(&[
            Is(Ask::recipient, Recipient::Partner as i32),
            Is(Ask::recipient, Recipient::Employer as i32),
            Is(Ask::recipient, Recipient::School as i32),
            Is(Ask::recipient, Recipient::VoluntaryGroup as i32),
        ])]);
    "DIS-4" London Must, PRINCIPLES, "do not share as things stand: sharing is lawful, necessary, proportionate, secure and accountable, and at least one of these is not met",
        All(&[Yes(Ask::sharing_proposed), Any(&[
            No(Ask::sharing_lawful),
            No(Ask::sharing_necessary),
            No(Ask::sharing_proportionate),
            No(Ask::sharing_secure),
            No(Ask::sharing_accountable),
        ])]);
    "DIS-5" Law Must, STATUTE, "the authority considers disclosing the relevant previous convictions, asked or not", Yes(Ask::convicted_of_child_sexual_offence);
    "DIS-5.presumption" Law Should, STATUTE, "disclose: the statute presumes it, to the person for whom it is necessary, asked or not", PRESUMED;
    "DIS-6" London Should, SCHEME, "disclose under the scheme: it is presumed, to whoever is best placed to protect the child", All(&[Yes(Ask::scheme_request), PRESUMED]);
    "DIS-6.none" London Consider, SCHEME_OTHERS,
        "no presumption under the scheme: it needs convictions for child sexual offences, a risk of serious harm, and need; there remains managed access",
        All(&[Yes(Ask::scheme_request), NOT_PRESUMED]);
    "DIS-7" Dorset Must, "Dorset, part 1 (2016) s.18; Rotherham (2024), Levels of MAPPA Management",
        "consider disclosure at every level 2 and 3 meeting, and minute the decision: who is told what, by whom, when and where", AT_LEVEL_2_OR_3;
    "SEED-H-level-1" Rotherham Must, LEVEL_1, "at level 1 too, share information and consider disclosure", Is(Ask::management_level, Managed::One as i32);
    "DIS-8" London Consider, NO_CONVICTION, "the local authority may tell parents or carers: that there is no conviction does not prevent it",
        All(&[NO_CONVICTION_OF_ABUSE, Yes(Ask::honest_belief_on_reasonable_grounds)]);
    "SEED-E-alleged" London Consider, ALLEGED, "children's social care may have to assess the risk for disclosure itself: there is an allegation and no conviction",
        All(&[NO_CONVICTION_OF_ABUSE, AtLeast(Ask::unconvicted_outcome, Unconvicted::Pending as i32)]);
    "DIS-9" Law Consider, CO_OPERATION, "agencies with the duty to co-operate share information on this ground; older documents name s.115 of the Crime and Disorder Act 1998",
        Yes(Ask::sharing_proposed);
);

/// Where the documents differ.
pub const DIFFERENCES: &[Difference] = &[
    Difference {
        id: "disclosure.default",
        topic: "whether disclosure to others is the exception",
        sides: &[
            (Document::London, "London chapter 13 (2010) 13.7.59, 13.7.63", "exceptional, under a general presumption against it"),
            (Document::Chapter9, "chapter 9 (2009) 9.1.4", "expected where it is required to manage the risks"),
            (Document::Law, STATUTE, "presumed, for child sex offenders, where the conditions are met"),
        ],
        rules: &["DIS-1", "DIS-2", "DIS-3", "SEED-H-employer", "DIS-5.presumption", "DIS-6"],
    },
    Difference {
        id: "disclosure.meetings",
        topic: "at which level disclosure is considered",
        sides: &[
            (Document::Dorset, DORSET_18, "at every level 2 and 3 meeting"),
            (Document::Rotherham, LEVEL_1, "at level 1 too"),
            (Document::London, EXCEPTIONAL, "disclosure to third parties only within a plan of level 2 or 3"),
        ],
        rules: &["DIS-2", "DIS-7", "SEED-H-level-1"],
    },
    Difference {
        id: "disclosure.ground",
        topic: "the statute under which agencies share",
        sides: &[
            (Document::Law, CO_OPERATION, "the duty to co-operate of the Criminal Justice Act 2003"),
            (Document::Dorset, DORSET_18, "s.115 of the Crime and Disorder Act 1998"),
            (Document::London, "London chapter 13 (2010) 13.7.51", "s.115 of the Crime and Disorder Act 1998, with a further power announced"),
        ],
        rules: &["DIS-9"],
    },
];

/// Disclosure.
pub struct Disclosure;

impl Instrument for Disclosure {
    const ID: &'static str = "disclosure";
    const EDITION: &'static str = POLICY;
    const TITLE: &'static str = "Disclosure";
    const SUMMARY: &'static str = "whether the conditions for telling a third party are met, and what the statute presumes";
    type Facts = Facts;

    fn check(f: &Facts, problems: &mut Problems) {
        problems.add_if(
            f.convicted.is_no() && f.convicted_of_child_sexual_offence.is_yes(),
            "contradicts",
            &["convicted", "convicted_of_child_sexual_offence"],
            "with `convicted_of_child_sexual_offence` yes, `convicted` must not be no",
        );
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        let mut a = flags::begin(options);
        a.result.push("exceptions", flags::grounds(f, EXCEPTIONS));
        a.result.push("dis_2_precondition", AT_LEVEL_2_OR_3.holds(f).ok());
        a.result.push("tests", flags::checklist(f, TESTS));
        a.result.push("conditions_met", All(&[AT_LEVEL_2_OR_3, ALL_TESTS_MET]).holds(f).ok());
        a.result.push("right_to_life", flags::checklist(f, RIGHT_TO_LIFE));
        a.result.push("presumption", flags::decide(f, &PRESUMED, IMPOSSIBLE));
        a.result.push("sharing", flags::checklist(f, SHARING));
        flags::answer(f, FLAGS, DIFFERENCES, IMPOSSIBLE, options, &mut a);
        a.notice("recommendation", "conditions and tests are listed; whether to disclose is decided and recorded by people");
        a
    }

    fn sheet() -> Sheet {
        Sheet {
            tables: alloc::vec![flags::sheet("disclosure.flags", &Facts::FORM, FLAGS), flags::differences_sheet("disclosure.differences", DIFFERENCES)],
            rules: RULES.to_vec(),
            example: r#"{"management_level": "2", "convicted": true, "convicted_of_child_sexual_offence": true, "risk_of_serious_harm_to_child": true, "disclosure_necessary_to_protect": true, "third_party_disclosure_proposed": true, "recipient": "parent_or_carer", "duty_to_public": true, "consultation_unsafe": true}"#,
            notes: &[
                "The tests are answered by people. An unanswered test is not met and not unmet.",
                "Where the exception of one document meets the expectation of another, both are shown.",
            ],
        }
    }
}

const RULES: &[Rule] = &[Rule {
    id: "disclosure.conditions",
    text: "the conditions for telling a third party are met where level 2 or 3 manages the case and all seven tests are met",
    source: "London chapter 13 (2010) 13.7.59, 13.7.61",
    status: Status::Confirmed,
}];
