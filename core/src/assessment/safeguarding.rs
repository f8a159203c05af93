//! The safeguarding parts of a case: one line a part. Each is its instrument's facts, filled from the case, checked, handed on.

use super::{GivenDiffers, Ready, checked, fill, fill_date, fill_yes};
use crate::answer::Answer;
use crate::catalogue::Instrument;
use crate::date::Date;
use crate::facts::Part;
use crate::guidance::grooming::Grooming;
use crate::guidance::notification::duties::NotificationDuties;
use crate::guidance::notification::period::NotificationPeriod;
use crate::guidance::orders::CivilOrders;
use crate::json::Json;
use crate::options::Options;
use crate::problem::Problems;
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
                $(if matches!(self.$name, Ready::Absent) { out.push(stringify!($name)); })*
                out
            }
        }
    };
}

parts! {
    notification_period: NotificationPeriod = "Notification period";
    notification_duties: NotificationDuties = "Notification duties";
    civil_orders: CivilOrders = "Civil orders";
    grooming: Grooming = "Grooming";
}

/// What the rest of the case knows.
pub struct Known {
    /// Date of the assessment.
    pub assessed_on: Answer<Date>,
    /// Date of birth.
    pub date_of_birth: Answer<Date>,
    /// Age on the date of the assessment.
    pub age: Option<u16>,
    /// Whether the person is on licence, where another part says so.
    pub on_licence: Option<bool>,
}

/// What the notification period says, as far as it is determined and rests on nothing weak.
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
pub fn register(parts: &Safeguarding) -> Register {
    let Some(f) = &parts.notification_period.0 else { return Register::default() };
    let mut problems = Problems::default();
    NotificationPeriod::check(f, &mut problems);
    if !problems.is_empty() {
        return Register::default();
    }
    let result = NotificationPeriod::answer(f, &Options { strict: true, ..Options::default() }).result;
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
pub fn fill_in(parts: &mut Safeguarding, known: &Known, differs: &mut Vec<GivenDiffers>) {
    if let Some(f) = &mut parts.notification_period.0 {
        fill_date(&mut f.date_of_birth, known.date_of_birth.known(), "safeguarding.notification_period.date_of_birth", differs);
        fill_date(&mut f.as_of, known.assessed_on.known(), "safeguarding.notification_period.as_of", differs);
    }
    let register = register(parts);
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
}
