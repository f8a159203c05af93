//! What the predictors find wrong with their facts: the Ministry's own type codes and field lists, and ours in the same style. Spells
//! them for its services and as problems of our instruments; decides nothing.

use super::facts::{Ask, Facts};
use crate::collect::CollectVec;
use crate::facts::{Choices, FactSet, Key};
use crate::json::Json;
use crate::problem::Problems;
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

choices! {
    /// What is wrong. The words are the services' type codes in small letters; `{}` in a sentence stands for the fields.
    pub enum Code {
        MissingMandatoryInput = "missing_mandatory_input", "{} must be given: the score rests on it";
        MissingDynamicInput = "missing_dynamic_input", "{} must be answered for the dynamic score";
        TotalNumberOfSanctionsOutOfRange = "total_number_of_sanctions_out_of_range", "{} must be 1 to 999, the current sanction included";
        TotalNumberOfSanctionsLessThanOne = "total_number_of_sanctions_less_than_one", "{} must be 1 or more, the current sanction included";
        ViolentSanctionOutOfRange = "violent_sanction_out_of_range", "{}: violent sanctions must be 0 or more and at most all sanctions";
        ViolentSanctionGreaterThanTotalSanctions = "violent_sanction_greater_than_total_sanctions", "{}: violent sanctions must be at most all sanctions";
        OffenceCodeIncorrectFormat = "offence_code_incorrect_format", "{} must be five digits";
        OffenceCodeMappingNotFound = "offence_code_mapping_not_found", "{} is not in the offence map; give the category instead, or another code";
        NeedDetailsOfExactOffence = "need_details_of_exact_offence", "{} is too general to be scored: the exact offence is needed";
        AgeAtFirstSanctionOutOfRange = "age_at_first_sanction_out_of_range", "{} must be 0 to 109";
        AgeAtCurrentConvictionLessThanTen = "age_at_current_conviction_less_than_ten", "{}: the age at the current conviction must be 10 or more";
        DateOfCurrentConvictionBeforeDateOfBirth = "date_of_current_conviction_before_date_of_birth", "{} must be after the date of birth";
        AgeAtFirstSanctionAfterAgeAtCurrentConviction = "age_at_first_sanction_after_age_at_current_conviction", "{}: the age at the first sanction must be at most that at the current conviction";
        DateOfCurrentConvictionWithinThreeMonthsOfAssessmentDate = "date_of_current_conviction_within_three_months_of_assessment_date", "{}: the current conviction must not be later than three months after the assessment";
        DateOfStartOfFollowupRequired = "date_of_start_of_followup_required", "{} must be given, or the date of the current conviction";
        DateOfStartOfFollowupBeforeDateOfBirth = "date_of_start_of_followup_before_date_of_birth", "{} must be after the date of birth";
        DateOfStartOfFollowupOutOfRange = "date_of_start_of_followup_out_of_range", "{} must be before the person is 110";
        FollowUpDateBeforeConvictionDate = "follow_up_date_before_conviction_date", "{}: the start of follow-up must not be before the current conviction";
        MotivationToTackleDrugMisuseInconsistent = "motivation_to_tackle_drug_misuse_inconsistent", "{}: where a drug is used, the motivation to tackle drug misuse must be answered";
        SexualReoffendingPredictorNoSanctions = "sexual_reoffending_predictor_no_sanctions", "{} must not all be 0 for a person with a sexual offence";
        TotalNumberOfSexualSanctionsOutOfRange = "total_number_of_sexual_sanctions_out_of_range", "{} must come to at most all sanctions";
        DateOfMostRecentSexualOffenceBeforeDateOfBirth = "date_of_most_recent_sexual_offence_before_date_of_birth", "{} must be after the date of birth";
        DateOfMostRecentSexualOffenceOutOfRange = "date_of_most_recent_sexual_offence_out_of_range", "{} must be before the person is 110";
        SexualReoffendingPredictorInconsistentInput = "sexual_reoffending_predictor_inconsistent_input", "{}: without a sexual offence there must be no sexual sanction";
        SexualOffendingInconsistentInput = "sexual_offending_inconsistent_input", "{}: without a sexual offence no count of sexual sanctions is to be given";
        SexualOffendingMissingCounts = "sexual_offending_missing_counts", "{} must be given, and must not all be 0, for a man with a sexual offence";
        ComponentValidationError = "component_validation_error", "{}: this part has no score, and the whole rests on it";
        LdsNotEnoughFieldsPresent = "lds_not_enough_fields_present", "{}: at least three of these must be answered";
        DomesticAbuseInconsistentInput = "domestic_abuse_inconsistent_input", "{}: against whom is asked only where there is evidence of domestic abuse";
        SanctionsLessThanZero = "sanctions_less_than_zero", "{} must be 0 or more";
        AgeAtStartOfFollowupOutOfRange = "age_at_start_of_followup_out_of_range", "{}: the age at the start of follow-up is outside what the instrument is for";
        AgeAtMostRecentSexualOffenceLessThanTen = "age_at_most_recent_sexual_offence_less_than_ten", "{}: the age at the most recent sexual offence must be 10 or more";
        NoSexualSanctions = "no_sexual_sanctions", "{}: a sexually motivated offence and no sexual sanction contradict each other";
        DuplicatePreviousConvictions = "duplicate_previous_convictions", "{} must name each kind once";
    }
}

/// Where something is wrong: a question, or words of the service that name no question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A question.
    Ask(Ask),
    /// Words.
    Words(Cow<'static, str>),
}

impl From<Ask> for Place {
    fn from(ask: Ask) -> Self {
        Self::Ask(ask)
    }
}

/// One thing wrong, with the questions concerned in the order in which the service names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What.
    pub code: Code,
    /// Where.
    pub places: Vec<Place>,
    /// What is wrong in more words than the code's own, where there are more.
    pub detail: String,
}

/// The name of a question in our own spelling.
pub fn name(ask: Ask) -> &'static str {
    Facts::field(Key::from(ask)).map_or("", |field| field.name)
}

/// The name of a question in the Ministry's service.
pub fn official(ask: Ask) -> &'static str {
    Facts::field(Key::from(ask)).map_or("", |field| field.official)
}

impl Fault {
    /// This is wrong with these questions.
    pub fn of(code: Code, asks: &[Ask]) -> Self {
        Self { code, places: asks.iter().copied().map(Place::Ask).collect(), detail: String::new() }
    }

    /// This is wrong in these places.
    pub const fn at(code: Code, places: Vec<Place>) -> Self {
        Self { code, places, detail: String::new() }
    }

    /// As an entry of a service's error list: type and fields, as the recorded cases have it.
    pub fn entry(&self, spelled: impl Fn(Ask) -> &'static str) -> Json {
        object! { "type": self.code.word().to_ascii_uppercase(), "fields": self.fields(spelled) }
    }

    /// The same with a sentence of ours in the place of the service's.
    pub fn entry_with_message(&self, spelled: impl Fn(Ask) -> &'static str + Copy) -> Json {
        object! { "type": self.code.word().to_ascii_uppercase(), "message": self.sentence(&self.names(spelled)), "fields": self.fields(spelled) }
    }

    fn names(&self, spelled: impl Fn(Ask) -> &'static str) -> Vec<Cow<'static, str>> {
        let name = |place: &Place| match place {
            Place::Ask(ask) => Cow::Borrowed(spelled(*ask)),
            Place::Words(words) => words.clone(),
        };
        self.places.iter().map(name).collect()
    }

    fn fields(&self, spelled: impl Fn(Ask) -> &'static str) -> Json {
        self.names(spelled).into_iter().map(Json::Text).collect()
    }

    fn sentence(&self, names: &[Cow<'static, str>]) -> String {
        if !self.detail.is_empty() {
            return self.detail.clone();
        }
        let quoted: Vec<String> = names.iter().map(|n| format!("`{n}`")).collect();
        self.code.label().replace("{}", &quoted.join(", "))
    }

    /// As a problem of one of our own instruments. What could not be read is not missing as well.
    pub fn report(&self, problems: &mut Problems) {
        let mut names = self.names(name);
        if matches!(self.code, Code::MissingMandatoryInput | Code::MissingDynamicInput | Code::SexualOffendingMissingCounts) {
            names.retain(|n| !problems.touch(n));
        }
        if names.is_empty() && !self.places.is_empty() {
            return;
        }
        let fields: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
        problems.add(self.code.word(), &fields, self.sentence(&names));
    }
}

/// Faults in the order in which they were found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    /// Adds a fault where the condition holds.
    pub fn add_if(&mut self, holds: bool, code: Code, asks: &[Ask]) {
        if holds {
            self.0.push(Fault::of(code, asks));
        }
    }

    /// Adds one fault that names every question of `asks` that is not answered, if any.
    pub fn missing(&mut self, code: Code, asks: &[Ask], answered: impl Fn(Ask) -> bool) {
        self.missing_among(code, &mut asks.iter().copied().filter(|ask| !answered(*ask)));
    }

    /// Adds one fault that names these questions, if there are any.
    pub fn missing_among(&mut self, code: Code, missing: &mut dyn Iterator<Item = Ask>) {
        let missing = missing.collect_vec();
        self.add_if(!missing.is_empty(), code, &missing);
    }

    /// Every fault as a problem of one of our own instruments.
    pub fn report(&self, problems: &mut Problems) {
        for fault in &self.0 {
            fault.report(problems);
        }
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether something is wrong besides this.
    pub fn any_but(&self, code: Code) -> bool {
        self.0.iter().any(|f| f.code != code)
    }
}
