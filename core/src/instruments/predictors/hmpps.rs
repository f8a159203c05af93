//! What the two chains of the Ministry's service have in common: how the screens and the programme need identifier are written, in the
//! result (as the recorded cases have it) and in the service's own response. Writes; decides nothing.

use super::facts::{Ask, Facts};
use super::faults::{Faults, official};
use super::lds::Screened;
use super::opd::{self, Screened as Opd};
use super::pni::Identified;
use super::{lds, mst};
use crate::facts::Choices;
use crate::json::Json;

/// A word as the service spells it.
pub fn capitals<E: Choices>(word: E) -> Json {
    word.word().to_ascii_uppercase().into()
}

/// Types and fields of faults, as the recorded cases have them.
pub fn entries(faults: &Faults) -> Json {
    entries_as(faults, official)
}

/// The same with questions spelled in another way.
pub fn entries_as(faults: &Faults, spelled: impl Fn(Ask) -> &'static str + Copy) -> Json {
    faults.0.iter().map(|fault| fault.entry(spelled)).collect()
}

/// The same with a sentence each, as the service's response has them.
pub fn messages(faults: &Faults) -> Json {
    messages_as(faults, official)
}

/// The same with questions spelled in another way.
pub fn messages_as(faults: &Faults, spelled: impl Fn(Ask) -> &'static str + Copy) -> Json {
    faults.0.iter().map(|fault| fault.entry_with_message(spelled)).collect()
}

/// Named numbers as an object.
pub fn numbers(named: impl IntoIterator<Item = (&'static str, f64)>) -> Json {
    let mut out = object! {};
    for (name, number) in named {
        out.push(name, Json::Real(number));
    }
    out
}

/// One of the four that are not percentages: its members, and its faults.
pub struct Small {
    members: Json,
    faults: Faults,
}

impl Small {
    /// As the recorded cases have it.
    pub fn result(&self) -> Json {
        self.members.clone().with("validationErrors", entries(&self.faults))
    }

    /// As the service's response has it.
    pub fn response(&self) -> Json {
        self.members.clone().with("validationError", messages(&self.faults))
    }
}

/// The maturity screen.
pub fn mst(f: &Facts) -> Small {
    match mst::screen(f) {
        Ok(answered) => Small {
            members: object! { "maturityScore": answered.score(), "maturityFlag": answered.flag(), "isMstApplicable": answered.score().is_some() },
            faults: Faults::default(),
        },
        Err(faults) => Small { members: object! { "maturityScore": Json::Null, "maturityFlag": Json::Null, "isMstApplicable": Json::Null }, faults },
    }
}

/// The learning-needs screen.
pub fn lds(f: &Facts) -> Small {
    let faults = lds::faults(f);
    let score = faults.is_empty().then(|| lds::screen(f)).map(|Screened { score, .. }| score);
    Small { members: object! { "ldsScore": score }, faults }
}

/// The personality-disorder pathway screen, by one of the two offence maps.
pub fn opd(f: &Facts, map: opd::Map) -> Small {
    let made = |check: bool, screened: Option<Opd>| {
        let result = screened.and_then(Opd::result).map(capitals);
        object! { "opdCheck": check, "opdResult": result, "opdOverride": screened.and_then(|s| s.overridden(f)) }
    };
    match opd::screen(f, map) {
        Ok(screened) => Small { members: made(screened != Opd::Unanswered, Some(screened)), faults: Faults::default() },
        Err(faults) => Small { members: made(false, None), faults },
    }
}

/// The programme need identifier.
pub fn pni(identified: &Identified) -> Small {
    Small { members: object! { "pniPathway": capitals(identified.pathway) }, faults: identified.faults() }
}
