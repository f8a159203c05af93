//! The request objects of the Ministry's service, newer and older: the same questions as our own facts, spelled as the service spells
//! them, any number allowed. Reads; checks nothing, since the service's own checks do that, part by part.

use super::facts::{Ask, Facts};
use crate::answer::Answer;
use crate::date::Date;
use crate::facts::{Choices, Fact, FactSet, Field, Form, Key, Shaped, Slots, ask};
use crate::json::Json;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::marker::PhantomData;

choices! {
    /// Version of a request. There is one.
    pub enum Version {
        V1 = "v1_0", "Version 1.0";
    }
}

const QUESTIONS: usize = Facts::FORM.fields.len();

/// What only the older service asks.
const CALCULATED: Field = ask("Start of follow-up as calculated, for OGRS3 and OVP")
    .section("Dates and offence")
    .fixed()
    .official("dateAtStartOfFollowupCalculated")
    .named("", <Answer<Date> as Shaped>::SHAPE)
    .officially();
const USER_INPUT: Field = ask("Start of follow-up as entered, for SNSV and OSP/DC")
    .section("Dates and offence")
    .fixed()
    .official("dateAtStartOfFollowupUserInput")
    .named("", <Answer<Date> as Shaped>::SHAPE)
    .officially();
const VERSION: Field = ask("Version of the request").section("Dates and offence").official("version").named("", <Answer<Version> as Shaped>::SHAPE).officially();

/// Our questions as the service puts them, less those of `left_out`, and then `more`.
const fn spelled<const N: usize>(left_out: &[Ask], more: &[Field]) -> [Field; N] {
    let mut out = [VERSION; N];
    let (mut slots, mut last) = out.split_at_mut(QUESTIONS);
    let mut ours = Facts::FORM.fields;
    let mut asks = Ask::ALL;
    while let ([slot, more_slots @ ..], [field, more_fields @ ..], [this, more_asks @ ..]) = (slots, ours, asks) {
        *slot = field.officially();
        let mut left = left_out;
        while let [out, rest @ ..] = left {
            if *out as u8 == *this as u8 {
                *slot = slot.official("").officially();
            }
            left = rest;
        }
        (slots, ours, asks) = (more_slots, more_fields, more_asks);
    }
    let mut added = more;
    while let ([slot, more_slots @ ..], [field, rest @ ..]) = (last, added) {
        *slot = *field;
        (last, added) = (more_slots, rest);
    }
    out
}

static CURRENT: [Field; QUESTIONS + 1] = spelled(&[Ask::snsv_static_or_dynamic], &[VERSION]);
static CLASSIC: [Field; QUESTIONS + 3] = spelled(
    &[
        Ask::date_at_start_of_followup,
        Ask::current_relationship_status,
        Ask::has_heroin_usage,
        Ask::has_methadone_usage,
        Ask::has_other_opiate_usage,
        Ask::has_crack_cocaine_usage,
        Ask::has_powder_cocaine_usage,
        Ask::has_misused_prescription_drug_usage,
        Ask::has_benzodiazepines_usage,
        Ask::has_cannabis_usage,
        Ask::has_steroids_usage,
        Ask::has_other_drugs_usage,
        Ask::has_ketamine_usage,
        Ask::has_spice_usage,
        Ask::has_hallucinogens_usage,
        Ask::has_solvents_usage,
    ],
    &[VERSION, CALCULATED, USER_INPUT],
);

/// Which of the two services a request is for.
pub trait Service: Send + Clone + Default + core::fmt::Debug + PartialEq + 'static {
    /// Its questions.
    const FORM: Form;
}

/// The service for the newer predictors.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Current;

/// The service for the older predictors.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Classic;

impl Service for Current {
    const FORM: Form = Form { id: "hmpps-current", title: "Request to the service for the newer predictors", fields: &CURRENT };
}

impl Service for Classic {
    const FORM: Form = Form { id: "hmpps-classic", title: "Request to the service for the older predictors", fields: &CLASSIC };
}

/// A request to one of the services.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Request<S> {
    /// The answers. To the older service the start of follow-up is the one entered, which SNSV and OSP/DC read.
    pub facts: Facts,
    /// Version of the request.
    pub version: Answer<Version>,
    /// To the older service: the start of follow-up as calculated, which OGRS3 and OVP read.
    pub calculated: Answer<Date>,
    /// The service.
    pub service: PhantomData<S>,
}

impl<S: Service> Slots for Request<S> {
    fn form(&self) -> Form {
        S::FORM
    }
    fn slot(&self, field: u8) -> Option<&dyn Fact> {
        match usize::from(field).checked_sub(QUESTIONS) {
            None => self.facts.slot(field),
            Some(0) => Some(&self.version),
            Some(1) => Some(&self.calculated),
            Some(2) => Some(&self.facts.date_at_start_of_followup),
            Some(_) => None,
        }
    }
    fn slot_mut(&mut self, field: u8) -> Option<&mut dyn Fact> {
        match usize::from(field).checked_sub(QUESTIONS) {
            None => self.facts.slot_mut(field),
            Some(0) => Some(&mut self.version),
            Some(1) => Some(&mut self.calculated),
            Some(2) => Some(&mut self.facts.date_at_start_of_followup),
            Some(_) => None,
        }
    }
}

/// What a service is sent is no column.
impl<S: Service> crate::facts::plain::Cells for Request<S> {}

impl<S: Service> FactSet for Request<S> {
    const FORM: Form = S::FORM;
    // in our own names, whatever the service calls them
    fn write(&self) -> Json {
        let mut out = self.facts.write();
        if let Some(version) = self.version.known() {
            out.push("version", version.word());
        }
        if let Some(calculated) = self.calculated.known() {
            out.push("date_at_start_of_followup_calculated", calculated.to_string());
        }
        out
    }
    // the service has its own rule for every missing answer, so nothing is bounded and no answer is asked for by key
    fn keys(&self) -> Vec<Key> {
        Vec::new()
    }
}
