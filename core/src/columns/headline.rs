//! What each instrument of points or percentages comes to in numbers, a line for each of its scales: which members of its result these are, and
//! the typed functions that give them without JSON. Reads results of instruments; no rule lives here.

use super::questions::{Question, resolve};
use crate::choices::{Choice, Choices};
use crate::facts::plain::{Cells, Place};
use crate::facts::{FactSet, Field};
use crate::guidance::mappa::level::{self, Managed, MappaLevel};
use crate::instrument::Instrument;
use crate::instruments::Likelihood;
use crate::instruments::asset::totals::Totals;
use crate::instruments::asset::{self, Asset, Intervention};
use crate::instruments::dash::{self, Dash};
use crate::instruments::oasys::{self, NeedStatus, Oasys, Severity};
use crate::instruments::predictors::facts::{Band, Facts as Predictors, Variant};
use crate::instruments::predictors::logistic::{self, Logistic};
use crate::instruments::predictors::{self, csrp, dc_srp, iic_srp, lds, mst, ogp, ogrs3, opd, osp_dc, osp_iic, ovp, percentage, pni, rsr, snsv};
use crate::instruments::rm2000::{self, Rm2000};
use crate::instruments::rosh::cell::{self, RoshCell};
use crate::instruments::rosh::level::Level;
use crate::instruments::tier::{records, v2, v3};
use crate::json::Json;
use crate::math;
use crate::options::Options;
use crate::problem::Problems;
use crate::set::Set;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
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

    /// Whether it says the same; what is not known is not known.
    pub(super) fn is(self, other: Self) -> bool {
        let bits = |line: Self| [line.score, line.lowest, line.highest].map(|x| if x.is_nan() { None } else { Some(x.to_bits()) });
        bits(self) == bits(other) && (self.band, self.variant) == (other.band, other.variant)
    }

    /// A score without a band.
    const fn score(score: f64) -> Self {
        Self { score, ..Self::UNKNOWN }
    }

    /// The same, where there is one.
    fn number<N: Into<f64>>(number: Option<N>) -> Self {
        Self::score(number.map_or(f64::NAN, Into::into))
    }

    /// A band without a score, where there is one.
    fn band<E: Choices>(band: Option<E>) -> Self {
        Self { band: band.map_or(NONE, E::index), ..Self::UNKNOWN }
    }

    /// What lies between these and is not known further.
    const fn between(lowest: f64, highest: f64) -> Self {
        Self { lowest, highest, ..Self::UNKNOWN }
    }

    /// The same line with what remains possible, where something is open.
    fn within(self, range: Option<(f64, f64)>) -> Self {
        range.map_or(self, |(lowest, highest)| Self { lowest, highest, ..self })
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
    /// Scores: the first and the last of the list at the first path. Nothing where the result has something at the second: then the list is that
    /// of a part of the score.
    Points(&'static str, &'static str),
    /// Positions of bands: the first and the last of the list at this path.
    Bands(&'static str),
    /// The score is how many members of an object are so, and the highest how many may be.
    Counted {
        /// Path of the object.
        of: &'static str,
        /// What each of its members has to say.
        says: &'static str,
        /// The word of one that counts.
        counts: &'static str,
        /// The words of those that may.
        may: [&'static str; 2],
    },
}

/// One scale of an instrument: where its numbers stand in the result. Paths are empty where there is none.
#[derive(Clone, Copy, Debug)]
pub struct LineForm {
    /// What stands between the id and the kind of number in the name of a column; empty for the scale that the instrument is asked for.
    pub name: &'static str,
    /// Path of the score.
    pub score: &'static str,
    /// Unit of the score; empty where there is none.
    pub unit: &'static str,
    /// Path of the band: of a word, a number or a truth value, or of a list of those that are possible, where the band is the only one.
    pub band: &'static str,
    /// The bands, lowest first where they have an order.
    pub bands: &'static [Choice],
    /// Path of the form that was scored, static or dynamic.
    pub variant: &'static str,
    /// What lowest and highest are.
    pub range: Range,
}

impl LineForm {
    /// A scale without anything yet.
    const EMPTY: Self = Self { name: "", score: "", unit: "", band: "", bands: &[], variant: "", range: Range::None };

    /// A score at a path of the result, in a unit.
    const fn score(name: &'static str, score: &'static str, unit: &'static str, range: Range) -> Self {
        Self { name, score, unit, range, ..Self::EMPTY }
    }

    /// A band at a path of the result.
    const fn band(name: &'static str, band: &'static str, bands: &'static [Choice], range: Range) -> Self {
        Self { name, band, bands, range, ..Self::EMPTY }
    }

    /// The same with a band.
    const fn banded(self, band: &'static str, bands: &'static [Choice]) -> Self {
        Self { band, bands, ..self }
    }

    /// The words of the bands, lowest first.
    pub fn words(&self) -> impl Iterator<Item = &'static str> {
        self.bands.iter().map(|choice| choice.word)
    }

    /// The line of a result as JSON has it.
    pub fn of(&self, result: &Json) -> Line {
        let at = |path: &str| if path.is_empty() { None } else { result.at(&path.split('.').collect::<alloc::vec::Vec<_>>()) };
        let number = |path: &str| at(path).and_then(Json::as_number).unwrap_or(f64::NAN);
        let list = |path: &str| at(path).map_or(&[][..], Json::items);
        let (mut score, mut lowest, mut highest) = (number(self.score), f64::NAN, f64::NAN);
        match self.range {
            Range::None => {}
            Range::Scores(least, most) => (lowest, highest) = (number(least), number(most)),
            Range::Points(path, unless) => {
                if let (None, [first, .., last]) = (at(unless), list(path)) {
                    (lowest, highest) = (first.as_number().unwrap_or(f64::NAN), last.as_number().unwrap_or(f64::NAN));
                }
            }
            Range::Bands(path) => {
                // the only one that remains possible is no band while it is open whether there is any
                let alone = self.band != path && at(self.band).is_none_or(Json::is_null);
                if let (Some(first), Some(last), true) = (list(path).first(), list(path).last(), alone || list(path).len() > 1) {
                    (lowest, highest) = (self.possible(first).map_or(f64::NAN, f64::from), self.possible(last).map_or(f64::NAN, f64::from));
                }
            }
            Range::Counted { of, says, counts, may } => {
                let said = |words: &[&str]| {
                    let members = at(of).map_or(&[][..], Json::members).iter();
                    let counted = members.filter(|(_, member)| member.get(says).and_then(Json::as_text).is_some_and(|word| words.contains(&word))).count();
                    u8::try_from(counted).map_or(f64::NAN, f64::from)
                };
                let (counted, open) = (said(&[counts]), said(&may));
                if open > 0.0 { (lowest, highest) = (counted, counted + open) } else { score = counted }
            }
        }
        let band = at(self.band).and_then(|value| match value {
            Json::List(possible) => {
                if let [only] = possible.as_slice() {
                    self.possible(only)
                } else {
                    None
                }
            }
            value => self.place(value),
        });
        let variant = at(self.variant).and_then(Json::as_text).and_then(Variant::from_word);
        Line { score, band: band.unwrap_or(NONE), variant: variant.map_or(NONE, |v| v as u8), lowest, highest }
    }

    /// The position of a band as a result has it: a word, or a number or a truth value that is written as one.
    fn place(&self, value: &Json) -> Option<u8> {
        let at = |word: &str| crate::choices::place_of(word, self.bands).and_then(|place| u8::try_from(place).ok());
        match value {
            Json::Text(word) => at(word),
            Json::Bool(_) | Json::Whole(_) => at(&value.compact()),
            _ => None,
        }
    }

    /// The same of a member of a list of what is possible, in which none is null.
    fn possible(&self, value: &Json) -> Option<u8> {
        if value.is_null() { self.place(&Json::from(crate::facts::NONE)) } else { self.place(value) }
    }
}

/// What a column of an output holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// The score of a [`Line`].
    Score,
    /// Its band, by its word.
    Band,
    /// Its form, by its word.
    Variant,
    /// Its lowest: a number, or a band by its word where the column has words.
    Lowest,
    /// Its highest, in the same way.
    Highest,
    /// The codes of what is wrong with a row.
    Problems,
}

/// A column that an instrument writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputColumn {
    /// What follows the id, and the edition where it is named, in the name of the column, with the line before it: `_score`, `_v_band`.
    pub suffix: String,
    /// Position of the scale among those of the instrument.
    pub line: usize,
    /// What it holds.
    pub holds: Holds,
    /// Unit of a number; empty where it has none.
    pub unit: &'static str,
    /// The words, by their position; none where it holds numbers or codes.
    pub words: &'static [Choice],
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

    /// The lines of checked facts, and whether a headline output depends on answers that are not known. `strict` withholds nothing here: what
    /// is withheld a result says.
    fn lines(f: &Self::Facts, options: &Options, out: &mut [Line]) -> bool;
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
    pub(super) read: fn(&Json, &mut Problems) -> Box<dyn Laid>,
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
            read: |facts, problems| Box::new(I::Facts::read(facts, "", problems)),
            check: |facts, problems| {
                if let Some(facts) = facts.downcast_ref() {
                    I::check(facts, problems);
                }
            },
            lines: |facts, options, out| facts.downcast_ref().is_some_and(|facts| I::lines(facts, options, out)),
        }
    }

    /// The columns that the instrument writes, in order: score, band, form, lowest and highest of the scale that it is asked for, whether or not
    /// it has them, so that every instrument has these; what is wrong; then what each further scale has.
    pub fn outputs(&self) -> Vec<OutputColumn> {
        let mut out = Vec::new();
        for (line, form) in self.forms.iter().enumerate() {
            let mut add = |holds: Holds, has: bool, unit: &'static str, words: &'static [Choice]| {
                if has || line == 0 {
                    let before = if form.name.is_empty() { "" } else { "_" };
                    out.push(OutputColumn { suffix: format!("{before}{}_{}", form.name, holds.word()), line, holds, unit, words });
                }
            };
            let counted = matches!(form.range, Range::Counted { .. });
            let (unit, words): (_, &[Choice]) = match form.range {
                Range::None => ("", &[]),
                Range::Bands(_) => ("", form.bands),
                Range::Scores(..) | Range::Points(..) | Range::Counted { .. } => (form.unit, &[]),
            };
            add(Holds::Score, counted || !form.score.is_empty(), form.unit, &[]);
            add(Holds::Band, !form.band.is_empty(), "", form.bands);
            add(Holds::Variant, !form.variant.is_empty(), "", Variant::CHOICES);
            add(Holds::Lowest, form.range != Range::None, unit, words);
            add(Holds::Highest, form.range != Range::None, unit, words);
            if line == 0 {
                add(Holds::Problems, true, "", &[]);
            }
        }
        out
    }
}

impl Holds {
    /// The last word of the name of a column.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Score => "score",
            Self::Band => "band",
            Self::Variant => "variant",
            Self::Lowest => "lowest",
            Self::Highest => "highest",
            Self::Problems => "problems",
        }
    }
}

/// Every instrument of points or percentages, in the order of the catalogue.
pub static HEADLINES: &[Headline] = &[
    Headline::of::<Oasys>(),
    Headline::of::<Rm2000>(),
    Headline::of::<predictors::arp::Arp>(),
    Headline::of::<predictors::vrp::Vrp>(),
    Headline::of::<predictors::svrp::Svrp>(),
    Headline::of::<predictors::dc_srp::DcSrp>(),
    Headline::of::<predictors::iic_srp::IicSrp>(),
    Headline::of::<predictors::csrp::Csrp>(),
    Headline::of::<mst::Mst>(),
    Headline::of::<lds::Lds>(),
    Headline::of::<pni::Pni>(),
    Headline::of::<opd::Opd>(),
    Headline::of::<ogrs3::Ogrs3>(),
    Headline::of::<ogrs3::Ogrs3Served>(),
    Headline::of::<ogp::Ogp>(),
    Headline::of::<ovp::Ovp>(),
    Headline::of::<snsv::Snsv>(),
    Headline::of::<snsv::Snsv2014>(),
    Headline::of::<osp_dc::OspDc>(),
    Headline::of::<osp_iic::OspIic>(),
    Headline::of::<rsr::Rsr>(),
    Headline::of::<RoshCell>(),
    Headline::of::<v3::TierV3>(),
    Headline::of::<v2::TierV2>(),
    Headline::of::<Asset>(),
    Headline::of::<MappaLevel>(),
    Headline::of::<Dash>(),
];

/// The instrument of this id and edition, if it is one of points or percentages.
pub fn find(id: &str, edition: &str) -> Option<&'static Headline> {
    HEADLINES.iter().find(|h| h.id == id && h.edition == edition)
}

fn put<const N: usize>(out: &mut [Line], lines: [Line; N]) {
    for (slot, line) in out.iter_mut().zip(lines) {
        *slot = line;
    }
}

const POINTS: &str = "points";
const PER_CENT: &str = "per cent";

/// A truth value as a result has it.
const TRUTH: &[Choice] = &[Choice { word: "false", label: "No" }, Choice { word: "true", label: "Yes" }];

// --- OASys, Risk Matrix 2000 --------------------------------------------------------------------------------------------------

/// The lines of a need: its score with its status, and its severity for tiering.
macro_rules! need {
    ($id:literal) => {
        [
            LineForm::score(
                $id,
                concat!("needs.", $id, ".score"),
                POINTS,
                Range::Points(concat!("needs.", $id, ".possible_points"), concat!("needs.", $id, ".score_of_items_asked")),
            )
            .banded(concat!("needs.", $id, ".status"), NeedStatus::CHOICES),
            LineForm::band(concat!($id, "_severity"), concat!("needs.", $id, ".severity"), Severity::CHOICES, Range::Bands(concat!("needs.", $id, ".possible_severity"))),
        ]
    };
}

const fn recorded(name: &'static str, percent: &'static str, band: &'static str) -> LineForm {
    LineForm::score(name, percent, PER_CENT, Range::None).banded(band, Likelihood::CHOICES)
}

/// How many of the eight needs are identified; then need by need; then the bands of recorded predictors.
impl Headlined for Oasys {
    const FORMS: &'static [LineForm] = {
        let needs = Range::Counted { of: "needs", says: "status", counts: "need_identified", may: ["insufficient_data", "not_determinable"] };
        let ([a, b], [c, d], [e, f], [g, h]) = (need!("accommodation"), need!("employability"), need!("relationships"), need!("lifestyle"));
        let ([i, j], [k, l], [m, n], [o, p]) = (need!("drugs"), need!("alcohol"), need!("thinking"), need!("attitudes"));
        &[
            LineForm::score("", "", "needs", needs),
            a,
            b,
            c,
            d,
            e,
            f,
            g,
            h,
            i,
            j,
            k,
            l,
            m,
            n,
            o,
            p,
            recorded("ogrs3", "bands.ogrs3.percent", "bands.ogrs3.band"),
            recorded("ogp", "bands.ogp.percent", "bands.ogp.band"),
            recorded("ovp", "bands.ovp.percent", "bands.ovp.band"),
        ]
    };

    fn lines(f: &Self::Facts, _: &Options, out: &mut [Line]) -> bool {
        let found = oasys::score(f);
        let count = |of: &[NeedStatus]| found.needs.iter().fold(0.0, |sum, need| if of.contains(&need.status) { sum + 1.0 } else { sum });
        let (identified, open) = (count(&[NeedStatus::NeedIdentified]), count(&[NeedStatus::InsufficientData, NeedStatus::NotDeterminable]));
        let needs = if open > 0.0 { Line::between(identified, identified + open) } else { Line::score(identified) };
        let percents = f.recorded.0.as_ref().map(|r| [r.ogrs3, r.ogp, r.ovp]).unwrap_or_default();
        let bands = [found.ogrs3, found.ogp, found.ovp].into_iter().zip(percents);
        let recorded = bands.map(|(band, percent)| Line { score: percent.known().map_or(f64::NAN, f64::from), ..Line::band(band) });
        let lines = core::iter::once(needs).chain(found.needs.iter().flat_map(need_lines)).chain(recorded);
        for (slot, line) in out.iter_mut().zip(lines) {
            *slot = line;
        }
        oasys::is_open(f, &found)
    }
}

fn need_lines(need: &oasys::Judged) -> [Line; 2] {
    // only a form that asks every item gives a score
    let (score, severity) = match need.severity {
        None => (Line::UNKNOWN, Line::UNKNOWN),
        Some((least, most)) => {
            let score = if need.least == need.most { Line::score(need.least.into()) } else { Line::between(need.least.into(), need.most.into()) };
            (score, if least == most { Line::band(Some(least)) } else { Line::between(least.index().into(), most.index().into()) })
        }
    };
    [Line { band: need.status.index(), ..score }, severity]
}

const fn points(name: &'static str, score: &'static str, band: &'static str, possible: &'static str) -> LineForm {
    LineForm::score(name, score, POINTS, Range::Bands(possible)).banded(band, Likelihood::CHOICES)
}

impl Headlined for Rm2000 {
    const FORMS: &'static [LineForm] = &[
        points("", "s.points", "s.category", "s.possible"),
        points("v", "v.points", "v.category", "v.possible"),
        LineForm::band("c", "c.category", Likelihood::CHOICES, Range::Bands("c.possible")),
    ];

    fn lines(f: &Self::Facts, _: &Options, out: &mut [Line]) -> bool {
        let (found, working) = (rm2000::score(f), rm2000::working(f));
        let undetermined = found.eligibility == rm2000::Eligibility::Undetermined;
        let line = |points: Option<i32>, set: Option<Set<Likelihood>>| {
            let Some(set) = set else { return Line::UNKNOWN };
            // who may not be scored has no category, whatever the answers: only what it would be
            if undetermined { Line::number(points).within(set.lowest().zip(set.highest()).map(|(a, b)| (place(Some(a)), place(Some(b))))) } else { Line::number(points).among(set) }
        };
        put(out, [line(working.s_points, found.s), line(working.v_points, Some(found.v)), line(None, found.c)]);
        undetermined || [found.s, Some(found.v), found.c].into_iter().flatten().any(|set| set.determined().is_none())
    }
}

// --- predictors ---------------------------------------------------------------------------------------------------------------

const fn percent(bands: &'static [Choice], range: Range) -> LineForm {
    LineForm { variant: "variant", ..LineForm::score("", "score", PER_CENT, range).banded("band", bands) }
}

/// The range of a score that falls back to the static form.
const FALLBACK: Range = Range::Scores("dynamic.lowest", "dynamic.highest");

const ONE_YEAR: LineForm = LineForm::score("one_year", "one_year.percent", PER_CENT, Range::None);

macro_rules! predictors {
    ($($Name:ty: $forms:expr, $lines:expr;)*) => { $(
        impl Headlined for $Name {
            const FORMS: &'static [LineForm] = $forms;
            fn lines(f: &Predictors, _: &Options, out: &mut [Line]) -> bool {
                put(out, $lines(f));
                false
            }
        }
    )* };
}
predictors! {
    predictors::arp::Arp: &[percent(Likelihood::CHOICES, FALLBACK)], with_range::<Self>;
    predictors::vrp::Vrp: &[percent(Likelihood::CHOICES, FALLBACK)], with_range::<Self>;
    predictors::svrp::Svrp: &[percent(Likelihood::CHOICES, FALLBACK)], with_range::<Self>;
    predictors::dc_srp::DcSrp: &[percent(Band::CHOICES, Range::None)], |f| [direct_contact(dc_srp::score(f))];
    predictors::iic_srp::IicSrp: &[percent(Band::CHOICES, Range::None)], |f| [images(iic_srp::score(f))];
    predictors::csrp::Csrp: &[percent(Likelihood::CHOICES, FALLBACK)], combined;
    ogrs3::Ogrs3: &[percent(Likelihood::CHOICES, Range::None), ONE_YEAR], |f| reconviction(f, &ogrs3::PUBLISHED);
    ogrs3::Ogrs3Served: &[percent(Likelihood::CHOICES, Range::None), ONE_YEAR], |f| reconviction(f, &ogrs3::SERVED);
    ogp::Ogp: &[percent(Likelihood::CHOICES, Range::None), ONE_YEAR], |f| two_years(ogp::found(f).map(|s| (s.percent, s.band)), Variant::Dynamic);
    ovp::Ovp: &[percent(Likelihood::CHOICES, Range::None), ONE_YEAR], |f| two_years(ovp::score(f).map(|s| (s.percent, s.band)), Variant::Dynamic);
    snsv::Snsv: &[percent(&[], FALLBACK)], |f| violence(f, &snsv::SERVED);
    snsv::Snsv2014: &[percent(&[], FALLBACK)], |f| violence(f, &snsv::CALCULATOR);
    osp_dc::OspDc: &[percent(Band::CHOICES, Range::None)], older_direct_contact;
    osp_iic::OspIic: &[percent(Band::CHOICES, Range::None)], older_images;
    rsr::Rsr: &[percent(Likelihood::CHOICES, FALLBACK)], serious_recidivism;
    mst::Mst: &[LineForm::score("", "score", POINTS, Range::None).banded("flag", TRUTH)], maturity;
    lds::Lds: &[LineForm::score("", "score", POINTS, Range::None), LineForm::score("subtotal", "subtotal", POINTS, Range::None)], learning;
    pni::Pni: &[
        LineForm::band("", "pathway", pni::Pathway::CHOICES, Range::None),
        LineForm::band("need", "need", pni::Step::CHOICES, Range::None),
        LineForm::band("risk", "risk", pni::Step::CHOICES, Range::None),
        LineForm::score("sex", "domains.sex.score", POINTS, Range::None),
        LineForm::score("thinking", "domains.thinking.score", POINTS, Range::None),
        LineForm::score("relationships", "domains.relationships.score", POINTS, Range::None),
        LineForm::score("self_management", "domains.self_management.score", POINTS, Range::None),
    ], programme_need;
    opd::Opd: &[
        // as in the result: a woman's screen has one score, a man's has two
        LineForm::score("", "score", POINTS, Range::None).banded("result", opd::Screen::CHOICES),
        LineForm::score("personality", "personality_score", POINTS, Range::None),
        LineForm::score("indicators", "indicators", "indicators", Range::None),
    ], personality;
}

/// ARP, VRP or SVRP.
fn with_range<P: Logistic>(f: &Predictors) -> [Line; 1] {
    let range = percentage::range::<P>(f);
    let form = if range.is_none() { Variant::Dynamic } else { Variant::Static };
    [two_forms(logistic::score::<P>(f, form), range)]
}

/// A score of one of these, and what the dynamic form could come to.
pub(super) fn two_forms(scored: Option<logistic::Scored>, range: Option<(logistic::Scored, logistic::Scored)>) -> Line {
    let line = scored.map_or(Line::UNKNOWN, |s| Line::of(s.percent, s.band, Some(s.variant)));
    line.within(range.map(|(lowest, highest)| (lowest.percent, highest.percent)))
}

/// A predictor that is not for everyone: not applicable is a band, and no score.
fn applicable(scored: Option<(f64, Likelihood)>) -> Line {
    match scored {
        Some((percent, band)) => Line::of(percent, Band::from(band), Some(Variant::Static)),
        None => Line { variant: Variant::Static as u8, ..Line::band(Some(Band::NotApplicable)) },
    }
}

pub(super) fn direct_contact(scored: Option<dc_srp::Answered>) -> Line {
    applicable(match scored {
        Some(dc_srp::Answered::Scored(s)) => Some((s.percent, s.band)),
        Some(dc_srp::Answered::NotApplicable) | None => None,
    })
}

pub(super) fn images(scored: Option<iic_srp::Answered>) -> Line {
    applicable(match scored {
        Some(iic_srp::Answered::Scored(s)) => Some((s.percent, s.row.band)),
        Some(iic_srp::Answered::NotApplicable) | None => None,
    })
}

fn combined(f: &Predictors) -> [Line; 1] {
    [csrp::summed(f).map_or(Line::UNKNOWN, |s| summed(&s.sum, s.variant, s.range))]
}

/// The sum of CSRP, and what it could come to with a dynamic part.
pub(super) fn summed(sum: &csrp::Scored, variant: Option<Variant>, range: Option<(f64, f64)>) -> Line {
    Line::of(sum.percent, sum.band, variant).within(range)
}

fn serious_recidivism(f: &Predictors) -> [Line; 1] {
    [rsr::summed(f).map_or(Line::UNKNOWN, |s| Line::of(s.score, s.band, s.variant).within(s.range))]
}

/// OGRS3 with one set of numbers.
fn reconviction(f: &Predictors, with: &ogrs3::Parameters) -> [Line; 2] {
    two_years(ogrs3::derived(f).map(|history| ogrs3::score(&history, with)).map(|s| (s.percent, s.band)), Variant::Static)
}

/// Per cents within one year and within two, on which the band rests.
fn two_years(scored: Option<([i32; 2], Likelihood)>, form: Variant) -> [Line; 2] {
    let Some(([one, two], band)) = scored else { return [Line::UNKNOWN; 2] };
    [Line::of(two.into(), band, Some(form)), Line::score(one.into())]
}

/// SNSV with one assignment of its weights.
fn violence(f: &Predictors, with: &snsv::Assignment) -> [Line; 1] {
    let percent = |scored: &snsv::Scored| math::pct2(scored.two_year());
    let line = snsv::found(f, with).map_or(Line::UNKNOWN, |s| Line { variant: s.variant as u8, ..Line::score(percent(&s)) });
    [line.within(snsv::ends(f, with).map(|(lowest, highest)| (percent(&lowest), percent(&highest))))]
}

fn older_direct_contact(f: &Predictors) -> [Line; 1] {
    [applicable(if osp_dc::not_for(f).is_some() { None } else { osp_dc::score(f).map(|s| (math::pct2(s.probability), s.band)) })]
}

fn older_images(f: &Predictors) -> [Line; 1] {
    [applicable(if osp_dc::not_for(f).is_some() { None } else { osp_iic::step(f).map(|step| (math::pct2(step.probability.value), step.band)) })]
}

fn maturity(f: &Predictors) -> [Line; 1] {
    let found = mst::screen(f).unwrap_or(mst::Answered::NotApplicable);
    [Line { band: found.flag().into(), ..Line::number(found.score()) }]
}

fn learning(f: &Predictors) -> [Line; 2] {
    let found = lds::screen(f);
    [Line::score(found.score.into()), Line::score(found.subtotal.into())]
}

fn programme_need(f: &Predictors) -> [Line; 7] {
    let found = pni::identify(f, &pni::finished(f));
    let [sex, thinking, relationships, self_management] = found.domains.map_or([Line::UNKNOWN; 4], |domains| domains.map(|d| Line::score(d.score.into())));
    [Line::band(Some(found.pathway)), Line::band(found.need), Line::band(Some(found.risk)), sex, thinking, relationships, self_management]
}

fn personality(f: &Predictors) -> [Line; 3] {
    let found = opd::screen(f, opd::Map::Current).unwrap_or(opd::Screened::Unanswered);
    let (personality, indicators, female) = match found {
        opd::Screened::Male { personality, indicators } => (Some(personality), Some(indicators), None),
        opd::Screened::Female(score) => (None, None, Some(score)),
        opd::Screened::Unanswered | opd::Screened::NotApplicable => (None, None, None),
    };
    [Line { band: Line::band(found.result()).band, ..Line::number(female) }, Line::number(personality), Line::number(indicators)]
}

// --- risk of serious harm, tiers ------------------------------------------------------------------------------------------------

impl Headlined for RoshCell {
    const FORMS: &'static [LineForm] = &[LineForm::band("", "level", Level::CHOICES, Range::Bands("possible"))];

    fn lines(f: &Self::Facts, _: &Options, out: &mut [Line]) -> bool {
        let (possible, _) = cell::possible_after_triggers(f);
        put(out, [Line::UNKNOWN.among(possible)]);
        possible.determined().is_none()
    }
}

impl Headlined for v3::TierV3 {
    const FORMS: &'static [LineForm] = &[LineForm::band("", "tier", &v3::WORDS, Range::Bands("possible_tiers")), LineForm::band("provisional", "provisional", TRUTH, Range::None)];

    fn lines(f: &Self::Facts, _: &Options, out: &mut [Line]) -> bool {
        let filled = records::fill(f);
        let found = v3::score(&filled.facts);
        let mut tier = Line::UNKNOWN;
        if matches!(found, v3::Tiered::Tier { .. }) {
            tier = tier.among(v3::possible(&filled.facts));
        }
        // the official word is given, whatever remains possible
        put(out, [Line { band: found.place(), ..tier }, Line { band: found.provisional().into(), ..Line::UNKNOWN }]);
        false
    }
}

impl Headlined for v2::TierV2 {
    const FORMS: &'static [LineForm] = &[
        LineForm::band("", "tier_score", &v2::TIERS, Range::None),
        LineForm::score("protect", "protect_points", POINTS, Range::None).banded("protect_level", v2::Protect::CHOICES),
        LineForm::score("change", "change_points", POINTS, Range::None).banded("change_level", &v2::CHANGES),
    ];

    fn lines(f: &Self::Facts, _: &Options, out: &mut [Line]) -> bool {
        let found = v2::score(&records::fill(f).facts);
        let change = Line { band: u8::try_from(found.change.level()).unwrap_or(NONE), ..Line::score(found.change.points().into()) };
        put(out, [Line { band: found.place(), ..Line::UNKNOWN }, Line::of(found.protect.points.into(), found.protect.level, None), change]);
        false
    }
}

// --- under a policy -------------------------------------------------------------------------------------------------------------

impl Headlined for Asset {
    const FORMS: &'static [LineForm] = &[
        LineForm::score("", "total", POINTS, Range::Scores("possible_total.lowest", "possible_total.highest")).banded("likelihood", Likelihood::CHOICES),
        LineForm::score("dynamic", "dynamic_score", POINTS, Range::Scores("possible_dynamic_score.lowest", "possible_dynamic_score.highest")),
        LineForm::score("static", "static_score", POINTS, Range::Scores("possible_static_score.lowest", "possible_static_score.highest")),
        LineForm::band("intervention", "intervention_level", Intervention::CHOICES, Range::Bands("possible")),
    ];

    fn lines(f: &Self::Facts, options: &Options, out: &mut [Line]) -> bool {
        let found = asset::score(f, options.scaled_approach(), options);
        let totals = |totals: Totals| match totals.only() {
            Some(only) => Line::score(only.into()),
            None => Line::between(totals.lowest().into(), totals.highest().into()),
        };
        let total = Line { band: found.likelihood.determined().map_or(NONE, Likelihood::index), ..totals(found.total) };
        put(out, [total, totals(found.dynamic), totals(found.statics.sum()), Line::UNKNOWN.among(found.intervention)]);
        found.is_open()
    }
}

impl Headlined for MappaLevel {
    // a level that only the certain rules give is none: what is possible decides
    const FORMS: &'static [LineForm] = &[LineForm::band("", "possible", Managed::CHOICES, Range::Bands("possible"))];

    fn lines(f: &Self::Facts, options: &Options, out: &mut [Line]) -> bool {
        let possible = level::possible(options.policy(), f);
        put(out, [Line::UNKNOWN.among(possible)]);
        possible.len() > 1
    }
}

/// The number of yes with its label; whether the case is referred; the rules behind it. A label may be none at all, and the lowest then is too.
impl Headlined for Dash {
    const FORMS: &'static [LineForm] = &[
        LineForm::score("", "yes", "questions", Range::Bands("possible_band")).banded("band", dash::Band::CHOICES),
        LineForm::band("referral", "referral", TRUTH, Range::Bands("possible")),
        LineForm::band("visible_high_risk", "visible_high_risk", TRUTH, Range::None),
        LineForm::score("escalation", "escalation.events_in_window", "events", Range::None).banded("escalation.met", TRUTH),
    ];

    fn lines(f: &Self::Facts, options: &Options, out: &mut [Line]) -> bool {
        let judged = dash::judge(options.marac(), f);
        let at = |band: &Option<dash::Band>| band.map_or(f64::NAN, |band| band.index().into());
        let mut count = Line::number(judged.count.yes);
        match &*judged.bands {
            [only] => count.band = only.map_or(NONE, dash::Band::index),
            [first, .., last] => (count.lowest, count.highest) = (at(first), at(last)),
            [] => {}
        }
        let truth = |known: Option<bool>| Line { band: known.map_or(NONE, u8::from), ..Line::UNKNOWN };
        let referral = judged.referral().map_or_else(|| Line::between(0.0, 1.0), |refer| truth(Some(refer)));
        let escalation = Line { score: judged.escalated.events.map_or(f64::NAN, f64::from), ..truth(judged.escalated.met) };
        put(out, [count, referral, truth(judged.visible), escalation]);
        judged.is_open(f)
    }
}
