//! What each instrument of points or percentages comes to in numbers, a line for each of its scales: which members of its result these are, and
//! the typed functions that give them without JSON. Reads results of instruments; no rule lives here.

use super::questions::{Question, resolve};
use crate::choices::{Choice, Choices};
use crate::facts::plain::{Cells, Place};
use crate::facts::{FactSet, Field};
use crate::instrument::Instrument;
use crate::instruments::Likelihood;
use crate::instruments::predictors::facts::{Band, Facts as Predictors, Variant};
use crate::instruments::predictors::logistic::{self, Logistic};
use crate::instruments::predictors::{self, csrp, dc_srp, iic_srp, percentage};
use crate::instruments::rm2000::{self, Rm2000};
use crate::json::Json;
use crate::options::Options;
use crate::problem::Problems;
use crate::set::Set;
use alloc::boxed::Box;
use core::any::Any;

/// No band and no form.
pub const NONE: u8 = u8::MAX;

/// What a row comes to on one scale of an instrument.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    /// The score: per cent, or points; NaN where there is none.
    pub score: f64,
    /// Position of the band among the form's, [`NONE`] where it is not determined or there is none.
    pub band: u8,
    /// 0 static, 1 dynamic, [`NONE`] where the instrument has no two forms.
    pub variant: u8,
    /// The lowest that remains possible, where answers that are not known leave something open: a score, or the position of a band, as the form
    /// says. NaN where nothing is open.
    pub lowest: f64,
    /// The highest, in the same way.
    pub highest: f64,
}

impl Line {
    /// Nothing known.
    pub const UNKNOWN: Self = Self { score: f64::NAN, band: NONE, variant: NONE, lowest: f64::NAN, highest: f64::NAN };

    /// A score with its band.
    fn of<E: Choices>(score: f64, band: E, variant: Option<Variant>) -> Self {
        Self { score, band: band.index(), variant: variant.map_or(NONE, |v| v as u8), ..Self::UNKNOWN }
    }

    /// The only member of a set as the band, or the ends of what remains possible.
    fn among<E: Choices>(mut self, set: Set<E>) -> Self {
        match set.determined() {
            Some(only) => self.band = only.index(),
            None => (self.lowest, self.highest) = (place(set.lowest()), place(set.highest())),
        }
        self
    }
}

fn place<E: Choices>(member: Option<E>) -> f64 {
    member.map_or(f64::NAN, |e| f64::from(e.index()))
}

/// What lowest and highest are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Range {
    /// Nothing: answers that are not known leave the line as it is, or are refused.
    None,
    /// Scores, at these paths in the result.
    Scores(&'static str, &'static str),
    /// Positions of bands: the first and the last of the list at this path.
    Bands(&'static str),
}

/// One scale of an instrument: where its numbers stand in the result. Paths are empty where there is none.
#[derive(Clone, Copy, Debug)]
pub struct LineForm {
    /// What stands between the id and the kind of number in the name of a column; empty for the scale that the instrument is asked for.
    pub name: &'static str,
    /// Path of the score.
    pub score: &'static str,
    /// Unit of the score.
    pub unit: &'static str,
    /// Path of the band.
    pub band: &'static str,
    /// The bands, lowest first.
    pub bands: &'static [Choice],
    /// Path of the form that was scored, static or dynamic.
    pub variant: &'static str,
    /// What lowest and highest are.
    pub range: Range,
}

impl LineForm {
    /// The words of the bands, lowest first.
    pub fn words(&self) -> impl Iterator<Item = &'static str> {
        self.bands.iter().map(|choice| choice.word)
    }

    /// The line of a result as JSON has it.
    pub fn of(&self, result: &Json) -> Line {
        let at = |path: &str| if path.is_empty() { None } else { result.at(&path.split('.').collect::<alloc::vec::Vec<_>>()) };
        let number = |path: &str| at(path).and_then(Json::as_number).unwrap_or(f64::NAN);
        let word = |value: Option<&Json>| value.and_then(|value| self.place(value));
        let (lowest, highest) = match self.range {
            Range::None => (f64::NAN, f64::NAN),
            Range::Scores(lowest, highest) => (number(lowest), number(highest)),
            Range::Bands(path) => {
                let list = at(path).map_or(&[][..], Json::items);
                let ends = (word(list.first()), word(list.last()));
                if list.len() < 2 { (f64::NAN, f64::NAN) } else { (ends.0.map_or(f64::NAN, f64::from), ends.1.map_or(f64::NAN, f64::from)) }
            }
        };
        let variant = at(self.variant).and_then(Json::as_text).and_then(Variant::from_word);
        Line { score: number(self.score), band: word(at(self.band)).unwrap_or(NONE), variant: variant.map_or(NONE, |v| v as u8), lowest, highest }
    }

    /// The position of a band as a result has it: a word, or a number that is written as one.
    fn place(&self, value: &Json) -> Option<u8> {
        let at = |word: &str| crate::choices::place_of(word, self.bands).and_then(|place| u8::try_from(place).ok());
        match value {
            Json::Text(word) => at(word),
            Json::Whole(number) => at(&alloc::format!("{number}")),
            _ => None,
        }
    }
}

/// Facts of any instrument, into which the rows of columns are laid.
pub trait Laid: Send {
    /// See [`Cells::lay`].
    fn lay(&mut self, place: Place, number: i32, field: &Field) -> bool;
    /// See [`Cells::lay_real`].
    fn lay_real(&mut self, place: Place, number: f64, field: &Field) -> bool;
    /// See [`Cells::clear`].
    fn clear(&mut self, field: u8);
    /// The facts themselves.
    fn facts(&self) -> &dyn Any;
}

impl<F: FactSet> Laid for F {
    fn lay(&mut self, place: Place, number: i32, field: &Field) -> bool {
        Cells::lay(self, place, number, field)
    }
    fn lay_real(&mut self, place: Place, number: f64, field: &Field) -> bool {
        Cells::lay_real(self, place, number, field)
    }
    fn clear(&mut self, field: u8) {
        Cells::clear(self, field);
    }
    fn facts(&self) -> &dyn Any {
        self
    }
}

/// An instrument of points or percentages.
pub trait Headlined: Instrument {
    /// Its scales.
    const FORMS: &'static [LineForm];

    /// The lines of checked facts, and whether a headline output depends on answers that are not known.
    fn lines(f: &Self::Facts, options: &Options, out: &mut [Line]) -> bool {
        let answered = Self::answer(f, options);
        for (line, form) in out.iter_mut().zip(Self::FORMS) {
            *line = form.of(&answered.result);
        }
        answered.bounded
    }
}

/// An instrument of points or percentages, whichever its facts are.
pub struct Headline {
    /// Id, kebab-case.
    pub id: &'static str,
    /// Edition.
    pub edition: &'static str,
    /// Its scales.
    pub forms: &'static [LineForm],
    /// The question of this name.
    pub resolve: fn(&str) -> Option<Question>,
    pub(super) blank: fn() -> Box<dyn Laid>,
    pub(super) check: fn(&dyn Any, &mut Problems),
    pub(super) lines: fn(&dyn Any, &Options, &mut [Line]) -> bool,
}

impl Headline {
    const fn of<I: Headlined>() -> Self {
        Self {
            id: I::ID,
            edition: I::EDITION,
            forms: I::FORMS,
            resolve: resolve::<I::Facts>,
            blank: || Box::new(I::Facts::default()),
            check: |facts, problems| {
                if let Some(facts) = facts.downcast_ref() {
                    I::check(facts, problems);
                }
            },
            lines: |facts, options, out| facts.downcast_ref().is_some_and(|facts| I::lines(facts, options, out)),
        }
    }
}

/// Every instrument of points or percentages, in the order of the catalogue.
pub static HEADLINES: &[Headline] = &[
    Headline::of::<Rm2000>(),
    Headline::of::<predictors::arp::Arp>(),
    Headline::of::<predictors::vrp::Vrp>(),
    Headline::of::<predictors::svrp::Svrp>(),
    Headline::of::<predictors::dc_srp::DcSrp>(),
    Headline::of::<predictors::iic_srp::IicSrp>(),
    Headline::of::<predictors::csrp::Csrp>(),
    Headline::of::<predictors::ogrs3::Ogrs3>(),
    Headline::of::<predictors::ogrs3::Ogrs3Served>(),
    Headline::of::<predictors::ogp::Ogp>(),
    Headline::of::<predictors::ovp::Ovp>(),
    Headline::of::<predictors::snsv::Snsv>(),
    Headline::of::<predictors::snsv::Snsv2014>(),
    Headline::of::<predictors::osp_dc::OspDc>(),
    Headline::of::<predictors::osp_iic::OspIic>(),
    Headline::of::<predictors::rsr::Rsr>(),
];

/// The instrument of this id and edition, if it is one of points or percentages.
pub fn find(id: &str, edition: &str) -> Option<&'static Headline> {
    HEADLINES.iter().find(|h| h.id == id && h.edition == edition)
}

// --- the scales, instrument by instrument -----------------------------------------------------------------------------------

const fn points(name: &'static str, score: &'static str, band: &'static str, possible: &'static str) -> LineForm {
    LineForm { name, score, unit: "points", band, bands: Likelihood::CHOICES, variant: "", range: Range::Bands(possible) }
}

const fn percent(bands: &'static [Choice], range: Range) -> LineForm {
    LineForm { name: "", score: "score", unit: "per cent", band: "band", bands, variant: "variant", range }
}

/// The range of a score that falls back to the static form.
const FALLBACK: Range = Range::Scores("dynamic.lowest", "dynamic.highest");

const ONE_YEAR: LineForm = LineForm { name: "one_year", score: "one_year.percent", unit: "per cent", band: "", bands: &[], variant: "", range: Range::None };

impl Headlined for Rm2000 {
    const FORMS: &'static [LineForm] =
        &[points("", "s.points", "s.category", "s.possible"), points("v", "v.points", "v.category", "v.possible"), points("c", "", "c.category", "c.possible")];

    fn lines(f: &Self::Facts, _: &Options, out: &mut [Line]) -> bool {
        let (found, working) = (rm2000::score(f), rm2000::working(f));
        let undetermined = found.eligibility == rm2000::Eligibility::Undetermined;
        let line = |points: Option<i32>, set: Option<Set<Likelihood>>| {
            let Some(set) = set else { return Line::UNKNOWN };
            let scored = Line { score: points.map_or(f64::NAN, f64::from), ..Line::UNKNOWN };
            let line = scored.among(set);
            // who may not be scored has no category, whatever the answers
            if undetermined { Line { band: NONE, ..line } } else { line }
        };
        let lines = [line(working.s_points, found.s), line(working.v_points, Some(found.v)), line(None, found.c)];
        for (slot, line) in out.iter_mut().zip(lines) {
            *slot = line;
        }
        undetermined || [found.s, Some(found.v), found.c].into_iter().flatten().any(|set| set.determined().is_none())
    }
}

/// ARP, VRP or SVRP.
fn two_forms<P: Logistic>(f: &Predictors, out: &mut [Line]) -> bool {
    let range = percentage::range::<P>(f);
    let form = if range.is_none() { Variant::Dynamic } else { Variant::Static };
    let scored = logistic::score::<P>(f, form);
    for line in out {
        *line = scored.map_or(Line::UNKNOWN, |s| Line::of(s.percent, s.band, Some(s.variant)));
        if let Some((lowest, highest)) = range {
            (line.lowest, line.highest) = (lowest.percent, highest.percent);
        }
    }
    false
}

macro_rules! two_forms {
    ($($part:ident::$Name:ident)*) => { $(
        impl Headlined for predictors::$part::$Name {
            const FORMS: &'static [LineForm] = &[percent(Likelihood::CHOICES, FALLBACK)];
            fn lines(f: &Predictors, _: &Options, out: &mut [Line]) -> bool {
                two_forms::<Self>(f, out)
            }
        }
    )* };
}
two_forms! { arp::Arp vrp::Vrp svrp::Svrp }

/// A predictor that is not for everyone: not applicable is a band, and no score.
fn applicable(scored: Option<(f64, Likelihood)>, out: &mut [Line]) -> bool {
    for line in out {
        *line = match scored {
            Some((percent, band)) => Line::of(percent, Band::from(band), Some(Variant::Static)),
            None => Line { band: Band::NotApplicable.index(), variant: Variant::Static as u8, ..Line::UNKNOWN },
        };
    }
    false
}

impl Headlined for predictors::dc_srp::DcSrp {
    const FORMS: &'static [LineForm] = &[percent(Band::CHOICES, Range::None)];

    fn lines(f: &Predictors, _: &Options, out: &mut [Line]) -> bool {
        let scored = match dc_srp::score(f) {
            Some(dc_srp::Answered::Scored(s)) => Some((s.percent, s.band)),
            Some(dc_srp::Answered::NotApplicable) | None => None,
        };
        applicable(scored, out)
    }
}

impl Headlined for predictors::iic_srp::IicSrp {
    const FORMS: &'static [LineForm] = &[percent(Band::CHOICES, Range::None)];

    fn lines(f: &Predictors, _: &Options, out: &mut [Line]) -> bool {
        let scored = match iic_srp::score(f) {
            Some(iic_srp::Answered::Scored(s)) => Some((s.percent, s.row.band)),
            Some(iic_srp::Answered::NotApplicable) | None => None,
        };
        applicable(scored, out)
    }
}

impl Headlined for predictors::csrp::Csrp {
    const FORMS: &'static [LineForm] = &[percent(Likelihood::CHOICES, FALLBACK)];

    fn lines(f: &Predictors, _: &Options, out: &mut [Line]) -> bool {
        let found = csrp::summed(f);
        for line in out {
            *line = found.map_or(Line::UNKNOWN, |s| Line::of(s.sum.percent, s.sum.band, s.variant));
            if let Some((lowest, highest)) = found.and_then(|s| s.range) {
                (line.lowest, line.highest) = (lowest, highest);
            }
        }
        false
    }
}

/// Those whose lines are read off their results: they have scores for one and two years.
macro_rules! two_years {
    ($($Name:ty: $bands:expr;)*) => { $( impl Headlined for $Name { const FORMS: &'static [LineForm] = &[percent($bands, Range::None), ONE_YEAR]; } )* };
}
two_years! {
    predictors::ogrs3::Ogrs3: Likelihood::CHOICES;
    predictors::ogrs3::Ogrs3Served: Likelihood::CHOICES;
    predictors::ogp::Ogp: Likelihood::CHOICES;
    predictors::ovp::Ovp: Likelihood::CHOICES;
}

/// The same with one score.
macro_rules! one_score {
    ($($Name:ty: $bands:expr, $range:expr;)*) => { $( impl Headlined for $Name { const FORMS: &'static [LineForm] = &[percent($bands, $range)]; } )* };
}
one_score! {
    predictors::snsv::Snsv: &[], FALLBACK;
    predictors::snsv::Snsv2014: &[], FALLBACK;
    predictors::osp_dc::OspDc: Band::CHOICES, Range::None;
    predictors::osp_iic::OspIic: Band::CHOICES, Range::None;
    predictors::rsr::Rsr: Likelihood::CHOICES, FALLBACK;
}
