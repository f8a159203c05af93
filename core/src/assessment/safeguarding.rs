//! The safeguarding parts of a case: one line a part. Each is its instrument's facts, filled from the case, checked, handed on.

use super::{GivenDiffers, Ready, checked, fill, fill_date, fill_set, fill_word, fill_yes};
use crate::answer::Answer;
use crate::catalogue::Instrument;
use crate::date::Date;
use crate::facts::Part;
use crate::guidance::children::Children;
use crate::guidance::disclosure::Disclosure;
use crate::guidance::grooming::Grooming;
use crate::guidance::housing_release::HousingRelease;
use crate::guidance::mappa::level::Managed;
use crate::guidance::notification::duties::NotificationDuties;
use crate::guidance::notification::period::NotificationPeriod;
use crate::guidance::orders::CivilOrders;
use crate::guidance::persons::Persons;
use crate::guidance::transition::{self, Transition};
use crate::instruments::asset::sections::Section;
use crate::instruments::dash::Dash;
use crate::instruments::rosh::Level;
use crate::json::Json;
use crate::options::Options;
use crate::problem::Problems;
use crate::set::Set;
use alloc::vec::Vec;

/// Looks at each part in turn.
pub trait Visit {
    /// One part: its place in the case and how it stands.
    fn part<I: Instrument>(&mut self, at: &'static str, part: &Ready<I::Facts>);
}

/// Declares the parts: `name: Instrument = "title";`. Makes the facts of the case, the checked parts, and the way through them.
macro_rules! parts {
    ($($name:ident: $Instrument:ty = $title:literal;)*) => {
        facts! {
            /// The safeguarding facts of a case. Each part is the facts of the instrument of that name.
            pub struct Safeguarding(SafeguardingAsk) in "safeguarding", "Safeguarding" {
                $($name: Part<<$Instrument as Instrument>::Facts> = ask($title);)*
            }
        }

        /// The parts, checked.
        #[derive(Clone, Debug)]
        #[expect(missing_docs, reason = "each part is named after its instrument")]
        pub struct Parts { $(pub $name: Ready<<$Instrument as Instrument>::Facts>),* }

        /// Where each part stands in the case, and the instrument that its problems belong to.
        pub const PLACES: &[(&str, &str)] = &[$((concat!("safeguarding.", stringify!($name), "."), <$Instrument as Instrument>::ID)),*];

        impl Parts {
            /// Checks each part; `problems` takes what reading found wrong with the facts of an instrument.
            pub fn check(facts: &Safeguarding, mut problems: impl FnMut(&str) -> Problems) -> Self {
                Self { $($name: checked::<$Instrument>(facts.$name.0.clone(), problems(<$Instrument as Instrument>::ID))),* }
            }

            /// Shows each part to `visitor`, in the order of the case.
            pub fn visit(&self, visitor: &mut impl Visit) {
                $(visitor.part::<$Instrument>(concat!("safeguarding.", stringify!($name)), &self.$name);)*
            }

            /// The parts of which nothing was captured.
            pub fn absent(&self) -> Vec<&'static str> {
                let mut out = Vec::new();
                $(if matches!(self.$name, Ready::Absent) { out.push($title); })*
                out
            }
        }
    };
}

parts! {
    notification_period: NotificationPeriod = "Notification period";
    notification_duties: NotificationDuties = "Notification duties";
    civil_orders: CivilOrders = "Civil orders";
    persons: Persons = "Persons posing a risk";
    grooming: Grooming = "Grooming";
    dash: Dash = "Domestic abuse: DASH and MARAC";
    children: Children = "Children";
    disclosure: Disclosure = "Disclosure";
    housing_release: HousingRelease = "Release and housing";
    transition: Transition = "Transition at 18";
}

/// What the rest of the case knows.
pub struct Known {
    /// Date of the assessment.
    pub assessed_on: Answer<Date>,
    /// Date of birth.
    pub date_of_birth: Answer<Date>,
    /// Age on the date of the assessment.
    pub age: Option<u16>,
    /// Whether the person is in the community.
    pub in_community: Option<bool>,
    /// Whether the person is on licence, where another part says so.
    pub on_licence: Option<bool>,
    /// Whether a conviction is listed.
    pub convicted: Option<bool>,
    /// The overall risk of serious harm; empty where nothing narrows it down.
    pub overall: Set<Level>,
    /// The management level that people recorded.
    pub recorded_level: Option<Managed>,
    /// Sections of an Asset in the case that hold evidence, where they are named; `None` without an Asset.
    pub asset_evidence: Option<Answer<Set<Section>>>,
}

/// What the notification period says, as far as it is determined and not withheld.
#[derive(Clone, Copy, Debug, Default)]
pub struct Register {
    /// Whether the person is subject on the date of the assessment.
    pub subject_now: Option<bool>,
    /// Last day of the period.
    pub last_day: Option<Date>,
    /// Whether there is none.
    pub indefinite: Option<bool>,
    /// The relevant date, where there is one outcome.
    pub only_relevant_date: Option<Date>,
}

/// Reads the notification period of the case for the parts that ask for it. A refused period says nothing.
pub fn register(parts: &Safeguarding, options: &Options) -> Register {
    let Some(f) = &parts.notification_period.0 else { return Register::default() };
    let mut problems = Problems::default();
    NotificationPeriod::check(f, &mut problems);
    if !problems.is_empty() {
        return Register::default();
    }
    let result = NotificationPeriod::answer(f, options).result;
    let yes = |key: &str| match result.get(key) {
        Some(Json::Bool(value)) => Some(*value),
        _ => None,
    };
    let only = match f.outcomes.0.as_deref() {
        Some([one]) => one.relevant_date.known(),
        _ => None,
    };
    let last_day = result.get("last_day").and_then(Json::as_text).and_then(|day| Date::read(day).ok());
    Register { subject_now: yes("subject_now"), last_day, indefinite: yes("indefinite"), only_relevant_date: only }
}

/// Fills each part that was captured from the rest of the case.
pub fn fill_in(parts: &mut Safeguarding, known: &Known, options: &Options, differs: &mut Vec<GivenDiffers>) {
    if let Some(f) = &mut parts.notification_period.0 {
        fill_date(&mut f.date_of_birth, known.date_of_birth.known(), "safeguarding.notification_period.date_of_birth", differs);
        fill_date(&mut f.as_of, known.assessed_on.known(), "safeguarding.notification_period.as_of", differs);
    }
    let register = register(parts, options);
    if let Some(f) = &mut parts.notification_duties.0 {
        fill_date(&mut f.date_of_birth, known.date_of_birth.known(), "safeguarding.notification_duties.date_of_birth", differs);
        fill_date(&mut f.as_of, known.assessed_on.known(), "safeguarding.notification_duties.as_of", differs);
        if f.date_of_birth.known().is_none() || f.as_of.known().is_none() {
            fill(&mut f.age, known.age, "safeguarding.notification_duties.age", differs);
        }
        fill_date(&mut f.relevant_date, register.only_relevant_date, "safeguarding.notification_duties.relevant_date", differs);
        fill_yes(&mut f.indefinite, register.indefinite, "safeguarding.notification_duties.indefinite", differs);
    }
    if let Some(f) = &mut parts.civil_orders.0 {
        // the age that counts is that on the date of the application, which the two dates give
        fill_date(&mut f.date_of_birth, known.date_of_birth.known(), "safeguarding.civil_orders.date_of_birth", differs);
        if f.applied_on.known().is_none() && f.date_of_birth.known().is_none() {
            fill(&mut f.age, known.age, "safeguarding.civil_orders.age", differs);
        }
        fill_yes(&mut f.on_licence, known.on_licence, "safeguarding.civil_orders.on_licence", differs);
    }
    if let Some(f) = &mut parts.persons.0 {
        fill(&mut f.age, known.age, "safeguarding.persons.age", differs);
        fill_yes(&mut f.convicted, known.convicted, "safeguarding.persons.convicted", differs);
        fill_set(&mut f.rosh, known.overall, "safeguarding.persons.rosh", differs);
        fill_word(&mut f.management_level, known.recorded_level, "safeguarding.persons.management_level", differs);
    }
    if let Some(f) = &mut parts.dash.0 {
        fill_date(&mut f.assessed_on, known.assessed_on.known(), "safeguarding.dash.assessed_on", differs);
        fill_set(&mut f.mappa_level, known.recorded_level.map_or(Set::EMPTY, Set::only), "safeguarding.dash.mappa_level", differs);
    }
    if let Some(f) = &mut parts.children.0 {
        fill(&mut f.age, known.age, "safeguarding.children.age", differs);
        fill_yes(&mut f.convicted, known.convicted, "safeguarding.children.convicted", differs);
        fill_yes(&mut f.in_community, known.in_community, "safeguarding.children.in_community", differs);
    }
    if let Some(f) = &mut parts.disclosure.0 {
        fill_yes(&mut f.convicted, known.convicted, "safeguarding.disclosure.convicted", differs);
        fill_word(&mut f.management_level, known.recorded_level, "safeguarding.disclosure.management_level", differs);
    }
    if let Some(f) = &mut parts.housing_release.0 {
        fill_set(&mut f.rosh, known.overall, "safeguarding.housing_release.rosh", differs);
    }
    // an Asset at 18 or over: its evidence carries over, whether or not anybody asked
    if known.asset_evidence.is_some() && known.age.is_some_and(|age| age >= ADULT) && parts.transition.0.is_none() {
        parts.transition.0 = Some(transition::Facts::default());
    }
    if let Some(f) = &mut parts.transition.0 {
        fill_date(&mut f.date_of_birth, known.date_of_birth.known(), "safeguarding.transition.date_of_birth", differs);
        fill_date(&mut f.assessed_on, known.assessed_on.known(), "safeguarding.transition.assessed_on", differs);
        if f.asset_rosh.known().is_none() && known.asset_evidence.is_some() {
            f.asset_rosh = known.overall.determined().into();
        }
        if f.asset_evidence.0.known().is_none() {
            f.asset_evidence.0 = known.asset_evidence.unwrap_or(Answer::Unknown);
        }
    }
    share_between(parts, differs);
}

/// Age from which a person is an adult.
const ADULT: u16 = 18;

/// What two parts ask in the same words: the first that answers it answers for the others.
fn share_between(parts: &mut Safeguarding, differs: &mut Vec<GivenDiffers>) {
    let risk = [parts.persons.0.as_ref().and_then(|f| f.poses_risk_to_children.known()), parts.children.0.as_ref().and_then(|f| f.poses_risk_to_children.known())];
    let against = [parts.children.0.as_ref().and_then(|f| f.offence_against_child.known()), parts.housing_release.0.as_ref().and_then(|f| f.offence_against_child.known())];
    let (risk, against) = (risk.into_iter().flatten().next(), against.into_iter().flatten().next());
    if let Some(f) = &mut parts.persons.0 {
        fill_yes(&mut f.poses_risk_to_children, risk, "safeguarding.persons.poses_risk_to_children", differs);
    }
    if let Some(f) = &mut parts.children.0 {
        fill_yes(&mut f.poses_risk_to_children, risk, "safeguarding.children.poses_risk_to_children", differs);
        fill_yes(&mut f.offence_against_child, against, "safeguarding.children.offence_against_child", differs);
    }
    if let Some(f) = &mut parts.housing_release.0 {
        fill_yes(&mut f.offence_against_child, against, "safeguarding.housing_release.offence_against_child", differs);
    }
}

impl Parts {
    /// The parts with whether a category applies: for children and housing in any document's eyes, since no document's question may be
    /// closed by another's answer; for potentially dangerous persons in Rotherham's, which says who is one.
    #[must_use]
    pub fn in_category(&self, any: Option<bool>, rotherham: Option<bool>, differs: &mut Vec<GivenDiffers>) -> Self {
        let mut out = self.clone();
        for (slot, value, path) in [
            (out.persons.facts_mut().map(|f| &mut f.in_mappa_category), rotherham, "safeguarding.persons.in_mappa_category"),
            (out.children.facts_mut().map(|f| &mut f.in_mappa_category), any, "safeguarding.children.in_mappa_category"),
            (out.housing_release.facts_mut().map(|f| &mut f.in_mappa_category), any, "safeguarding.housing_release.in_mappa_category"),
        ] {
            if let Some(slot) = slot {
                fill_yes(slot, value, path, differs);
            }
        }
        out
    }
}
