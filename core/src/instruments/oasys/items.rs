//! Every OASys item that carries a score: its title, its answers with their scores, and the forms that have it. Titles are
//! ours; codes, scores and forms are those of the OASys reference data. Answers are typed: a number alone means nothing here.

use super::Form;
use crate::facts::Coded;

/// Source of every row.
pub const DATA: &str = "OASys reference data (offender-assessments-api f9a293f)";

/// One item.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// Number on the form.
    pub number: &'static str,
    /// Section of the form.
    pub section: u8,
    /// Title, ours.
    pub title: &'static str,
    /// Its answers.
    pub answers: &'static [Coded],
    forms: u8,
    flags: u8,
}

impl Item {
    /// Whether a form has the item.
    pub const fn on(&self, form: Form) -> bool {
        let bit = match form {
            Form::Oasys1 => 0,
            Form::Oasys2 => OASYS2,
            Form::Layer1 => LAYER1,
            Form::Layer2 => LAYER2,
            Form::Layer3 | Form::San => LAYER3,
        };
        self.forms & bit != 0
    }

    /// Whether the form offers a missing answer.
    pub const fn offers_missing(&self) -> bool {
        self.flags & MISSING != 0
    }

    /// Whether the form marks it optional.
    pub const fn optional(&self) -> bool {
        self.flags & OPTIONAL != 0
    }

    /// Whether it belongs to the criminogenic-need score of its section.
    pub const fn counts_for_need(&self) -> bool {
        self.flags & NEED != 0
    }

    /// Its highest score.
    pub fn highest(&self) -> u8 {
        self.answers.iter().map(|a| a.score).max().unwrap_or(0)
    }
}

const MISSING: u8 = 1;
const OPTIONAL: u8 = 2;
const NEED: u8 = 4;

const OASYS2: u8 = 1;
const LAYER1: u8 = 2;
const LAYER2: u8 = 4;
const LAYER3: u8 = 8;
const PRE: u8 = OASYS2;
const FULL: u8 = OASYS2 | LAYER3;
const MIDDLE: u8 = FULL | LAYER2;
const FULL_AND_BASIC: u8 = FULL | LAYER1;
const ALL: u8 = MIDDLE | LAYER1;

const fn answer(code: &'static str, words: &'static [&'static str], label: &'static str, score: u8) -> Coded {
    Coded { code, words, label, score }
}
const PROBLEMS: &[Coded] = &[answer("0", &["none"], "No problems", 0), answer("1", &["some"], "Some problems", 1), answer("2", &["significant"], "Significant problems", 2)];
const YES_NO: &[Coded] = &[answer("NO", &["no"], "No", 0), answer("YES", &["yes"], "Yes", 2)];
const NO_YES_CODED: &[Coded] = &[answer("0", &["no"], "No", 0), answer("2", &["yes"], "Yes", 2)];
const WORK: &[Coded] = &[answer("NO", &["no"], "No", 0), answer("NA", &["not_available"], "Not available for work", 0), answer("YES", &["yes"], "Yes", 2)];
const INJECTING: &[Coded] =
    &[answer("0", &["none", "never"], "Never", 0), answer("1", &["some", "previously", "previous"], "Previously", 1), answer("2", &["significant", "currently"], "Currently", 2)];
const CODES_012: &[Coded] = &[answer("0", &[], "0", 0), answer("1", &[], "1", 1), answer("2", &[], "2", 2)];
const QUALIFICATIONS: &[Coded] = &[answer("0", &[], "Any qualifications", 0), answer("2", &[], "No qualifications", 2)];
const FREQUENCY: &[Coded] = &[answer("0", &[], "Less than weekly", 0), answer("2", &[], "Weekly or more", 2)];
const MOTIVATION: &[Coded] = &[answer("0", &[], "Very motivated", 0), answer("1", &[], "Quite motivated", 1), answer("2", &[], "Not at all motivated", 2)];

const fn item(number: &'static str, section: u8, title: &'static str, answers: &'static [Coded], forms: u8, flags: u8) -> Item {
    Item { number, section, title, answers, forms, flags }
}

/// How many items there are.
pub const COUNT: usize = 73;

/// The items in the form's order.
#[rustfmt::skip]
pub static ITEMS: [Item; COUNT] = [
    item("1.3.1", 1, "Offences dealt with at this appearance, banded score", CODES_012, PRE, 0),
    item("1.4", 1, "Any burglary conviction, ever", NO_YES_CODED, PRE, 0),
    item("1.5.1", 1, "Court appearances under 18, banded score", CODES_012, ALL, 0),
    item("1.6.1", 1, "Court appearances at 18 or over, banded score", CODES_012, ALL, 0),
    item("1.7.1", 1, "Age at first conviction, banded score", CODES_012, ALL, 0),
    item("1.8.1", 1, "Age at first police contact, banded score", CODES_012, ALL, 0),
    item("1.9.1", 1, "Custodial sentences under 21, banded score", CODES_012, PRE, 0),
    item("1.10.1", 1, "Custodial sentences at 21 or over, banded score", CODES_012, PRE, 0),
    item("1.11", 1, "Any breach of bail, licence or community sentence", NO_YES_CODED, PRE, 0),
    item("1.12.1", 1, "Number of different offence categories, banded score", CODES_012, PRE, 0),
    item("2.14", 2, "Present offence fits an established pattern", YES_NO, FULL, MISSING | OPTIONAL),
    item("3.3", 3, "No fixed abode or transient", YES_NO, MIDDLE, MISSING | NEED),
    item("3.4", 3, "Suitability of accommodation", PROBLEMS, ALL, MISSING | NEED),
    item("3.5", 3, "Permanence of accommodation", PROBLEMS, FULL, MISSING | NEED),
    item("3.6", 3, "Suitability of location", PROBLEMS, MIDDLE, MISSING | NEED),
    item("4.2", 4, "Unemployed, or will be on release", WORK, ALL, MISSING | NEED),
    item("4.3", 4, "Employment history", PROBLEMS, FULL, MISSING | NEED),
    item("4.4", 4, "Work skills", PROBLEMS, FULL, MISSING | NEED),
    item("4.5", 4, "Attitude to work", PROBLEMS, FULL, MISSING | NEED),
    item("4.6", 4, "School attendance", PROBLEMS, FULL, MISSING | OPTIONAL),
    item("4.7", 4, "Reading, writing or number problems", PROBLEMS, MIDDLE, MISSING),
    item("4.8", 4, "Learning difficulties", PROBLEMS, FULL, MISSING | OPTIONAL),
    item("4.9", 4, "Qualifications", QUALIFICATIONS, FULL, MISSING | OPTIONAL),
    item("4.10", 4, "Attitude to education or training", PROBLEMS, FULL, MISSING | OPTIONAL),
    item("5.2", 5, "Financial situation", PROBLEMS, FULL, MISSING | OPTIONAL),
    item("5.3", 5, "Managing money", PROBLEMS, FULL, MISSING | OPTIONAL),
    item("5.4", 5, "Illegal earnings as income", PROBLEMS, FULL, MISSING | OPTIONAL),
    item("5.5", 5, "Over-reliance on others for money", PROBLEMS, FULL, MISSING | OPTIONAL),
    item("5.6", 5, "Severe obstacle to budgeting", PROBLEMS, FULL, MISSING | OPTIONAL),
    item("6.1", 6, "Present relationship with close family", PROBLEMS, FULL, MISSING | NEED),
    item("6.2", 6, "Close relative has a criminal record", YES_NO, PRE, MISSING),
    item("6.3", 6, "Experience of childhood", PROBLEMS, FULL, MISSING | NEED),
    item("6.4", 6, "Present relationship with partner", PROBLEMS, FULL_AND_BASIC, MISSING),
    item("6.5", 6, "Partner has a criminal record", YES_NO, PRE, MISSING),
    item("6.6", 6, "Earlier close relationships", PROBLEMS, FULL, MISSING | NEED),
    item("7.1", 7, "Community integration", PROBLEMS, PRE, MISSING),
    item("7.2", 7, "Regular activities that encourage offending", PROBLEMS, MIDDLE, MISSING | NEED),
    item("7.3", 7, "Easily influenced by criminal associates", PROBLEMS, FULL, MISSING | NEED),
    item("7.4", 7, "Manipulative or predatory lifestyle", PROBLEMS, FULL, MISSING | OPTIONAL),
    item("7.5", 7, "Recklessness and risk-taking", PROBLEMS, FULL, MISSING | NEED),
    item("8.4", 8, "Current Class A drug use", NO_YES_CODED, MIDDLE, NEED),
    item("8.5", 8, "Frequency of use of main drug", FREQUENCY, FULL, MISSING | NEED),
    item("8.6", 8, "Injecting", INJECTING, FULL, NEED),
    item("8.7", 8, "Violence related to drug use", NO_YES_CODED, PRE, MISSING),
    item("8.8", 8, "Motivation to tackle drug misuse", PROBLEMS, MIDDLE, MISSING | NEED),
    item("8.9", 8, "Drug use or obtaining drugs a main activity", PROBLEMS, FULL, MISSING | NEED),
    item("9.1", 9, "Current alcohol use a problem", PROBLEMS, ALL, MISSING | NEED),
    item("9.2", 9, "Binge or excessive drinking, last six months", PROBLEMS, ALL, MISSING | NEED),
    item("9.3", 9, "Past level of alcohol misuse", PROBLEMS, FULL, MISSING | NEED),
    item("9.4", 9, "Violence related to alcohol, ever", YES_NO, FULL, MISSING | OPTIONAL),
    item("9.5", 9, "Motivation to tackle alcohol misuse", PROBLEMS, FULL, MISSING | NEED),
    item("10.1", 10, "Difficulty coping", PROBLEMS, FULL, 0),
    item("10.2", 10, "Current psychological problems or depression", PROBLEMS, FULL, 0),
    item("10.3", 10, "Social isolation", PROBLEMS, FULL, 0),
    item("10.4", 10, "Attitude to self", PROBLEMS, FULL, 0),
    item("10.5", 10, "Self-harm, attempted suicide, suicidal thoughts", YES_NO, FULL, 0),
    item("10.6", 10, "Current psychiatric problems", PROBLEMS, FULL, 0),
    item("11.1", 11, "Interpersonal skills", PROBLEMS, FULL, 0),
    item("11.2", 11, "Impulsivity", PROBLEMS, FULL_AND_BASIC, 0),
    item("11.3", 11, "Aggressive or controlling behaviour", PROBLEMS, FULL, OPTIONAL),
    item("11.4", 11, "Temper control", PROBLEMS, ALL, 0),
    item("11.5", 11, "Recognises problems", PROBLEMS, FULL, NEED),
    item("11.6", 11, "Problem solving", PROBLEMS, MIDDLE, NEED),
    item("11.7", 11, "Awareness of consequences", PROBLEMS, MIDDLE, NEED),
    item("11.8", 11, "Achieves goals", PROBLEMS, FULL, OPTIONAL),
    item("11.9", 11, "Understands others' views", PROBLEMS, MIDDLE, NEED),
    item("11.10", 11, "Concrete or abstract thinking", PROBLEMS, FULL, OPTIONAL),
    item("12.1", 12, "Pro-criminal attitudes", PROBLEMS, ALL, NEED),
    item("12.3", 12, "Attitude to staff", PROBLEMS, FULL, OPTIONAL),
    item("12.4", 12, "Attitude to supervision or licence", PROBLEMS, FULL, NEED),
    item("12.5", 12, "Attitude to community or society", PROBLEMS, FULL, NEED),
    item("12.6", 12, "Understands own motivation for offending", PROBLEMS, FULL, OPTIONAL),
    item("12.8", 12, "Motivation to address offending", MOTIVATION, FULL, NEED),
];

/// Where the items of a section stand: its first position, and how many there are. The items of a section stand together.
pub const fn place_of(section: u8) -> (usize, usize) {
    let (mut first, mut count) = (0, 0);
    let mut rest = ITEMS.as_slice();
    while let [item, tail @ ..] = rest {
        if item.section < section {
            first += 1;
        } else if item.section == section {
            count += 1;
        }
        rest = tail;
    }
    (first, count)
}
