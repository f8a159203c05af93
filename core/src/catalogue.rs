//! Every instrument by id. What `list`, `describe`, `schema` and `score` of every binding go by.

use crate::collect::CollectVec;
use crate::facts::{FactSet, Form};
use crate::guidance::families::{self, AnyPolicy, Family};
pub use crate::instrument::{Instrument, POLICY, checked, rejected};
use crate::json::Json;
use crate::options::Options;
use crate::outcome::Outcome;
use crate::provenance::Status;
use crate::sheet::Sheet;
use crate::{instrument, instruments, not_offered, receipt};
use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use once_cell::race::OnceBox;

/// One instrument of the catalogue.
pub struct Entry {
    /// Id, kebab-case.
    pub id: &'static str,
    /// Edition built.
    pub edition: &'static str,
    /// The family whose policy stands as the edition, where that is so.
    pub family: Family,
    /// Title in print.
    pub title: &'static str,
    /// One line.
    pub summary: &'static str,
    /// The form of its facts.
    pub form: Form,
    /// Whether it reads the question of this name; the form may be shared.
    pub reads: fn(&str) -> bool,
    /// Tables, rules and worked example.
    pub sheet: fn() -> Sheet,
    score: fn(&Json, &Options, &str) -> Outcome,
}

impl Entry {
    const fn of<I: Instrument>() -> Self {
        Self {
            id: I::ID,
            edition: I::EDITION,
            family: I::FAMILY,
            title: I::TITLE,
            summary: I::SUMMARY,
            form: <I::Facts as FactSet>::FORM,
            reads: I::reads,
            sheet: I::sheet,
            score: instrument::score::<I>,
        }
    }

    /// Reads, checks and scores facts.
    pub fn score(&self, facts: &Json, options: &Options) -> Outcome {
        (self.score)(facts, options, table_hash(self.id, self.edition))
    }

    /// The name that selects it: the id, with the edition where another one is the default.
    pub fn name(&self) -> String {
        if self.is_default() { self.id.to_string() } else { format!("{}@{}", self.id, self.edition) }
    }

    /// Whether the id alone means this edition.
    pub fn is_default(&self) -> bool {
        INSTRUMENTS.iter().find(|i| i.id == self.id).is_none_or(|first| first.edition == self.edition)
    }

    /// The edition that an outcome names: the id of the policy in force where that stands as the edition.
    pub fn edition_under(&self, options: &Options) -> String {
        if self.is_guidance() { options.id_in(self.family).to_string() } else { self.edition.to_string() }
    }

    /// Whether the policy stands as the edition.
    pub fn is_guidance(&self) -> bool {
        self.edition == POLICY
    }

    /// The weakest status of its constants.
    pub fn status(&self) -> Status {
        (self.sheet)().weakest()
    }
}

/// Every instrument and edition, in the order of a whole assessment. Of the editions of one instrument the first is the default.
pub static INSTRUMENTS: &[Entry] = &[
    Entry::of::<crate::guidance::instrument_choice::InstrumentChoice>(),
    Entry::of::<crate::guidance::transition::Transition>(),
    Entry::of::<instruments::oasys::Oasys>(),
    Entry::of::<instruments::rm2000::Rm2000>(),
    Entry::of::<instruments::predictors::arp::Arp>(),
    Entry::of::<instruments::predictors::vrp::Vrp>(),
    Entry::of::<instruments::predictors::svrp::Svrp>(),
    Entry::of::<instruments::predictors::dc_srp::DcSrp>(),
    Entry::of::<instruments::predictors::iic_srp::IicSrp>(),
    Entry::of::<instruments::predictors::csrp::Csrp>(),
    Entry::of::<instruments::predictors::mst::Mst>(),
    Entry::of::<instruments::predictors::lds::Lds>(),
    Entry::of::<instruments::predictors::pni::Pni>(),
    Entry::of::<instruments::predictors::opd::Opd>(),
    Entry::of::<instruments::predictors::ogrs3::Ogrs3>(),
    Entry::of::<instruments::predictors::ogrs3::Ogrs3Served>(),
    Entry::of::<instruments::predictors::ogp::Ogp>(),
    Entry::of::<instruments::predictors::ovp::Ovp>(),
    Entry::of::<instruments::predictors::snsv::Snsv>(),
    Entry::of::<instruments::predictors::snsv::Snsv2014>(),
    Entry::of::<instruments::predictors::osp_dc::OspDc>(),
    Entry::of::<instruments::predictors::osp_iic::OspIic>(),
    Entry::of::<instruments::predictors::rsr::Rsr>(),
    Entry::of::<instruments::predictors::hmpps_current::HmppsCurrent>(),
    Entry::of::<instruments::predictors::hmpps_classic::HmppsClassic>(),
    Entry::of::<instruments::rosh::cell::RoshCell>(),
    Entry::of::<instruments::rosh::Rosh>(),
    Entry::of::<instruments::tier::v3::TierV3>(),
    Entry::of::<instruments::tier::v2::TierV2>(),
    Entry::of::<instruments::asset::Asset>(),
    Entry::of::<instruments::asset::vulnerability::VulnerabilityOfYoung>(),
    Entry::of::<instruments::asset::onset::Onset>(),
    Entry::of::<crate::guidance::mappa::category::MappaCategory>(),
    Entry::of::<crate::guidance::mappa::level::MappaLevel>(),
    Entry::of::<crate::guidance::mappa::lifecycle::MappaLifecycle>(),
    Entry::of::<crate::guidance::notification::period::NotificationPeriod>(),
    Entry::of::<crate::guidance::notification::duties::NotificationDuties>(),
    Entry::of::<crate::guidance::orders::CivilOrders>(),
    Entry::of::<crate::guidance::grooming::Grooming>(),
    Entry::of::<instruments::dash::Dash>(),
    Entry::of::<crate::guidance::persons::Persons>(),
    Entry::of::<crate::guidance::children::Children>(),
    Entry::of::<crate::guidance::disclosure::Disclosure>(),
    Entry::of::<crate::guidance::housing_release::HousingRelease>(),
];

/// The instrument named `id` or `id@edition`. The editions of guidance are the built-in policies.
pub fn find(name: &str) -> Option<&'static Entry> {
    let (id, edition) = name.split_once('@').map_or((name, None), |(id, e)| (id, Some(e)));
    INSTRUMENTS.iter().find(|i| i.id == id && edition.is_none_or(|e| if i.is_guidance() { families::find(e).is_some_and(|p| p.family() == i.family) } else { i.edition == e }))
}

/// The policy that `id@edition` selects, where the policy stands as the edition.
pub fn edition_policy(name: &str) -> Option<AnyPolicy> {
    let (_, edition) = name.split_once('@')?;
    find(name).filter(|i| i.is_guidance()).and_then(|_| families::find(edition))
}

/// Scores checked facts of one instrument and puts the envelope around the answer.
pub fn answer<I: Instrument>(facts: &I::Facts, options: &Options) -> Outcome {
    instrument::answer::<I>(facts, options, table_hash(I::ID, I::EDITION))
}

/// Hash of the tables and rules of one edition, computed once.
pub fn table_hash(id: &str, edition: &str) -> &'static str {
    static HASHES: OnceBox<Vec<String>> = OnceBox::new();
    let all = HASHES.get_or_init(|| Box::new(INSTRUMENTS.iter().map(|i| receipt::hash((i.sheet)().to_json().compact().as_bytes())).collect()));
    INSTRUMENTS.iter().zip(all).find(|(i, _)| i.id == id && i.edition == edition).map_or("", |(_, h)| h.as_str())
}

/// Every constant of every instrument with its own status.
pub fn constants() -> Vec<(String, Status)> {
    INSTRUMENTS.iter().flat_map(|i| (i.sheet)().constants().map(|(id, s)| (id.to_string(), s)).collect_vec()).collect_vec()
}

/// The editions of an instrument whose editions are its own, the default first.
pub fn editions(id: &str) -> Vec<&'static str> {
    INSTRUMENTS.iter().filter(|i| i.id == id).map(|i| i.edition).collect_vec()
}

/// The sentence for an id that names nothing that is computed here.
pub fn unknown_instrument(name: &str) -> String {
    let id = name.split('@').next().unwrap_or(name);
    if let Some(tool) = not_offered::find(id) {
        return tool.sentence();
    }
    if let Some(entry) = INSTRUMENTS.iter().find(|i| i.id == id) {
        let editions = if entry.is_guidance() { families::names_in(entry.family) } else { editions(id).join(", ") };
        return format!("`{0}` has no such edition; with `{0}@` go {editions}", entry.id);
    }
    let names: Vec<&str> = INSTRUMENTS.iter().filter(|i| i.is_default()).map(|i| i.id).collect_vec();
    let no: Vec<&str> = not_offered::NOT_OFFERED.iter().map(|tool| tool.id).collect();
    let near = match (crate::facts::nearest(id, &names), crate::facts::nearest(&id.to_ascii_lowercase(), &no)) {
        (Some(n), _) => format!("the nearest is `{n}`"),
        (None, Some(n)) => format!("the nearest is `{n}`, which is not offered"),
        (None, None) => format!("known are {}", names.join(", ")),
    };
    format!("`{}` is no instrument; {near}", crate::facts::shown(id))
}
