//! Blocks of rows of plain numbers, question by question, in loops that the compiler vectorises: for rows in which everything is in range and right.
//! All other rows are left apart for the way row by row, which is what says what is wrong with them. No rule lives here: the loops call the
//! functions that score a single set of facts. What few rows need, such as the static form, is worked out for these one by one, from the numbers as
//! they stand in the block.
//!
//! Everything is inlined, so that a caller that was compiled for more of the processor's instructions has the loops compiled for them too.

mod domain;
mod predictors;
mod risk_matrix;
mod sexual;

pub use predictors::{Histories, dynamic, dynamic_row};

use super::headline::{Headline, Line, NONE};
use super::plan::{Input, LineColumns, Scores, whole};
use super::questions::{Question, Takes};
use crate::choices::Choices;
use crate::facts::Key;
use crate::facts::plain::UNKNOWN;
use crate::instrument::Instrument;
use crate::instruments::predictors::arp::Arp;
use crate::instruments::predictors::csrp::Csrp;
use crate::instruments::predictors::dc_srp::{self, DcSrp};
use crate::instruments::predictors::facts::{Ask, Variant};
use crate::instruments::predictors::iic_srp::{self, IicSrp};
use crate::instruments::predictors::logistic::Logistic;
use crate::instruments::predictors::svrp::Svrp;
use crate::instruments::predictors::vrp::Vrp;
use crate::instruments::rm2000::{Ask as RiskMatrixAsk, Rm2000};
use crate::offences::current;
use alloc::boxed::Box;
use alloc::vec::Vec;
use domain::Domain;
use predictors::{Categories, Derived, predict};
use risk_matrix::risk_matrix;
use sexual::{Sexual, combine};

/// Rows of a block.
pub const ROWS: usize = 128;

/// A number of each row of a block.
pub type Lanes = [i32; ROWS];

/// A column that is not given.
static NOT_GIVEN: Lanes = [UNKNOWN; ROWS];

/// What no question takes: the row goes the other way.
const REFUSED: i32 = UNKNOWN + 1;

/// -1 where it holds, else 0: what a comparison of vectors gives.
#[inline(always)]
fn mask(holds: bool) -> i32 {
    -i32::from(holds)
}

#[inline(always)]
fn at(lanes: &Lanes, row: usize) -> i32 {
    // never `None`: the optimiser sees that
    lanes.get(row).copied().unwrap_or(UNKNOWN)
}

#[inline(always)]
fn real_at(lanes: &[f64; ROWS], row: usize) -> f64 {
    lanes.get(row).copied().unwrap_or(0.0)
}

#[inline(always)]
fn put(lanes: &mut [f64; ROWS], row: usize, value: f64) {
    if let Some(slot) = lanes.get_mut(row) {
        *slot = value;
    }
}

// --- the columns of a block --------------------------------------------------------------------------------------------------

/// The columns of a group of instruments, for one block.
#[derive(Clone, Copy)]
struct Block<'a> {
    columns: &'a [(usize, Question)],
    inputs: &'a [Input<'a>],
    start: usize,
    /// Copies of the columns that cannot be read where they are.
    copies: &'a [Lanes],
    /// The column of each field.
    by_field: &'a [Option<usize>],
    /// Whether rows in which it is not known are marked already.
    marked: &'a [bool],
}

/// The numbers of a block where they stand; `None` where they have to be copied.
#[inline(always)]
fn in_place<'a>(inputs: &'a [Input<'a>], column: usize, question: &Question, start: usize) -> Option<&'a Lanes> {
    match inputs.get(column) {
        Some(Input::Plain(values)) if question.takes == Takes::Plain => values.get(start..)?.first_chunk(),
        _ => None,
    }
}

/// Copies a column: what only the other way can read as [`REFUSED`], rows beyond its end as not known.
#[inline(never)]
fn copy(input: Option<&Input<'_>>, question: &Question, start: usize, out: &mut Lanes) {
    match (input, question.takes) {
        (Some(Input::Plain(values)), Takes::Plain) => each(values, start, out, |n| *n),
        (Some(Input::Real(values)), Takes::Plain) => each(values, start, out, |x| whole(*x).unwrap_or(REFUSED)),
        (Some(Input::Plain(values)), Takes::Real) => each(values, start, out, |n| if *n == UNKNOWN { UNKNOWN } else { REFUSED }),
        (Some(Input::Real(values)), Takes::Real) => each(values, start, out, |x| if x.is_nan() { UNKNOWN } else { REFUSED }),
        (Some(Input::Json(values)), _) => each(values, start, out, |answer| if answer.is_null() { UNKNOWN } else { REFUSED }),
        // a column of a question that has no numbers: whatever it holds is not ours to read
        (Some(_), Takes::Json) => out.fill(REFUSED),
        (None, _) => out.fill(UNKNOWN),
    }
}

/// A number for each value from `start` on.
#[inline(always)]
fn each<T>(values: &[T], start: usize, out: &mut Lanes, number: impl Fn(&T) -> i32) {
    let values = values.get(start..).unwrap_or_default();
    for (slot, value) in out.iter_mut().zip(values) {
        *slot = number(value);
    }
    out.get_mut(values.len()..).unwrap_or_default().fill(UNKNOWN);
}

impl<'a> Block<'a> {
    #[inline(always)]
    fn column(&self, place: usize) -> &'a Lanes {
        let direct = self.columns.get(place).and_then(|(column, question)| in_place(self.inputs, *column, question, self.start));
        direct.or_else(|| self.copies.get(place)).unwrap_or(&NOT_GIVEN)
    }

    #[inline(always)]
    fn field(&self, key: Key) -> &'a Lanes {
        self.by_field.get(usize::from(key.field)).copied().flatten().map_or(&NOT_GIVEN, |place| self.column(place))
    }

    #[inline(always)]
    fn ask(&self, ask: Ask) -> &'a Lanes {
        self.field(Key::from(ask))
    }
}

/// The least number of each row among the questions whose unknown answers are not marked yet: what is not known is the least number of all.
#[inline(always)]
fn least(block: &Block<'_>, keys: impl Iterator<Item = Key>) -> Lanes {
    let mut lowest = [0; ROWS];
    for key in keys {
        if block.marked.get(usize::from(key.field)) != Some(&true) {
            for (lowest, number) in lowest.iter_mut().zip(block.field(key)) {
                *lowest = (*lowest).min(*number);
            }
        }
    }
    lowest
}

// --- the instruments ---------------------------------------------------------------------------------------------------------

/// The weights of the offence categories, by position. A power of two, so that no place has to be checked.
pub type Weights = [f64; 32];

/// The weights of the dynamic model of a predictor.
pub fn weights<P: Logistic>() -> Weights {
    let mut out = [0.0; 32];
    for (slot, category) in out.iter_mut().zip(current::Category::ALL) {
        *slot = P::offence(Variant::Dynamic, *category);
    }
    out
}

/// An instrument that has a way by blocks.
enum Kernel {
    RiskMatrix,
    Arp(Box<Weights>),
    Vrp(Box<Weights>),
    Svrp,
    DcSrp,
    IicSrp,
    Csrp,
}

impl Kernel {
    /// Whether a row is left apart in which the answer to a question is not known.
    fn needs(&self, field: u8) -> bool {
        let among = |asks: &[Ask]| asks.iter().any(|ask| *ask != Ask::current_offence_code && Key::from(*ask).field == field);
        match self {
            Self::RiskMatrix => field != Key::from(RiskMatrixAsk::index_not_sexual).field,
            Self::Arp(_) => among(Arp::REQUIRED),
            Self::Vrp(_) => among(Vrp::REQUIRED),
            Self::Svrp => among(Svrp::REQUIRED),
            Self::DcSrp => among(dc_srp::REQUIRED),
            Self::IicSrp => among(iic_srp::REQUIRED),
            Self::Csrp => among(Svrp::REQUIRED) || among(dc_srp::REQUIRED),
        }
    }

    /// Whether it reads SVRP.
    const fn is_serious(&self) -> bool {
        matches!(self, Self::Svrp | Self::Csrp)
    }

    /// Whether it reads DC-SRP.
    const fn is_direct(&self) -> bool {
        matches!(self, Self::DcSrp | Self::Csrp)
    }

    /// Whether it reads IIC-SRP.
    const fn is_images(&self) -> bool {
        matches!(self, Self::IicSrp | Self::Csrp)
    }

    fn of(headline: &Headline) -> Option<Self> {
        let is = |id: &str, edition: &str| headline.id == id && headline.edition == edition;
        if is(Rm2000::ID, Rm2000::EDITION) {
            Some(Self::RiskMatrix)
        } else if is(<Arp as Instrument>::ID, Arp::EDITION) {
            Some(Self::Arp(Box::new(weights::<Arp>())))
        } else if is(<Vrp as Instrument>::ID, Vrp::EDITION) {
            Some(Self::Vrp(Box::new(weights::<Vrp>())))
        } else if is(<Svrp as Instrument>::ID, Svrp::EDITION) {
            Some(Self::Svrp)
        } else if is(DcSrp::ID, DcSrp::EDITION) {
            Some(Self::DcSrp)
        } else if is(IicSrp::ID, IicSrp::EDITION) {
            Some(Self::IicSrp)
        } else if is(Csrp::ID, Csrp::EDITION) {
            Some(Self::Csrp)
        } else {
            None
        }
    }
}

/// The days that the predictors read, which are numbered once for all.
const DAYS: [Ask; 4] = [Ask::date_of_birth, Ask::date_of_current_conviction, Ask::date_at_start_of_followup, Ask::assessment_date];

/// The way by blocks of a group of instruments, with room for one block.
pub(super) struct Fast {
    /// For each instrument of the group.
    kernels: Vec<Option<Kernel>>,
    /// Whether the group reads the facts of the predictors, and one of them has a kernel.
    predictors: bool,
    /// For each column, and whether every kernel needs it; nothing for the days that are numbered.
    domains: Vec<Option<(Domain, bool)>>,
    /// For each field, whether rows in which it is not known are marked already.
    marked: Vec<bool>,
    by_field: Vec<Option<usize>>,
    copies: Vec<Lanes>,
    /// For each instrument, the rows that are left: not 0.
    apart: Vec<Lanes>,
    categories: Categories,
    /// Where an instrument reads SVRP.
    serious: Option<Box<(Weights, Predicted)>>,
    /// Where an instrument reads DC-SRP or IIC-SRP.
    sexual: Option<Box<Sexual>>,
    /// Room for any other predictor, since a caller's thread may have little stack.
    found: Option<Box<Predicted>>,
}

impl Fast {
    /// Of the instruments and columns of a group.
    pub(super) fn new<'h>(headlines: impl Iterator<Item = &'h Headline>, columns: &[(usize, Question)]) -> Self {
        let kernels: Vec<Option<Kernel>> = headlines.map(Kernel::of).collect();
        let predictors = kernels.iter().flatten().any(|kernel| !matches!(kernel, Kernel::RiskMatrix));
        let mut by_field = alloc::vec![None; usize::from(u8::MAX) + 1];
        for (place, (_, question)) in columns.iter().enumerate() {
            if let Some(slot) = by_field.get_mut(usize::from(question.place.field)).filter(|_| !question.name.contains('.')) {
                *slot = Some(place);
            }
        }
        let numbered = |question: &Question| predictors && DAYS.iter().any(|ask| Key::from(*ask).field == question.place.field);
        let needed = |question: &Question| !question.name.contains('.') && kernels.iter().flatten().all(|kernel| kernel.needs(question.place.field));
        let domains: Vec<_> = columns.iter().map(|(_, question)| (!numbered(question)).then(|| (Domain::of(question), needed(question)))).collect();
        let mut marked = alloc::vec![false; by_field.len()];
        for (domain, (_, question)) in domains.iter().zip(columns) {
            if let (Some((Domain::Within(..), true)), Some(slot)) = (domain, marked.get_mut(usize::from(question.place.field))) {
                *slot = true;
            }
        }
        let any = kernels.iter().any(Option::is_some);
        let serious = kernels.iter().flatten().any(Kernel::is_serious).then(|| Box::new((weights::<Svrp>(), Predicted::NOTHING)));
        let (direct, images) = (kernels.iter().flatten().any(Kernel::is_direct), kernels.iter().flatten().any(Kernel::is_images));
        let sexual = (direct || images).then(|| Box::new(Sexual::among(columns, direct, images)));
        Self {
            apart: alloc::vec![[mask(true); ROWS]; kernels.len()],
            kernels,
            predictors,
            domains,
            marked,
            by_field,
            copies: if any { alloc::vec![[UNKNOWN; ROWS]; columns.len()] } else { Vec::new() },
            categories: Categories::new(predictors),
            serious,
            sexual,
            found: predictors.then(|| Box::new(Predicted::NOTHING)),
        }
    }

    /// The rows of a block that are left to the other way, for each instrument of the group: not 0.
    pub(super) fn apart(&self) -> &[Lanes] {
        &self.apart
    }

    /// Scores the rows of the block that begins at `start`, at most [`ROWS`] of them: `scored` are the instruments of the group. Each row
    /// gets its lines; those that are left apart get unknown ones. Says whether rows are left to the other way.
    #[inline(always)]
    pub(super) fn score(&mut self, columns: &[(usize, Question)], inputs: &[Input<'_>], (start, rows): (usize, usize), members: &[usize], out: &mut [Scores]) -> bool {
        if self.copies.is_empty() {
            return true;
        }
        for ((column, question), slot) in columns.iter().zip(&mut self.copies) {
            if in_place(inputs, *column, question, start).is_none() {
                copy(inputs.get(*column), question, start, slot);
            }
        }
        let block = Block { columns, inputs, start, copies: &self.copies, by_field: &self.by_field, marked: &self.marked };
        let mut misfit = [0; ROWS];
        for (place, domain) in self.domains.iter().enumerate() {
            if let Some((domain, needed)) = domain {
                domain.mark(*needed, block.column(place), &mut misfit);
            }
        }
        let past = if self.predictors { Derived::of(&block, &mut self.categories, &mut misfit) } else { Derived::NONE };
        // no closures: these would not be compiled for the caller's instructions
        if let Some(serious) = &mut self.serious {
            let (weights, found) = &mut **serious;
            predict::<Svrp>(&block, &past, weights, &misfit, found);
        }
        if let Some(sexual) = &mut self.sexual {
            sexual.find(&block, &misfit);
        }
        for ((kernel, apart), member) in self.kernels.iter().zip(&mut self.apart).zip(members) {
            let Some(scores) = out.get_mut(*member) else { continue };
            let lines = scores.lines.as_mut_slice();
            *apart = misfit;
            let found = match (kernel, &mut self.found, &self.serious, &self.sexual) {
                (Some(Kernel::Arp(weights)), Some(found), ..) => {
                    predict::<Arp>(&block, &past, weights, &misfit, found);
                    Some(&**found)
                }
                (Some(Kernel::Vrp(weights)), Some(found), ..) => {
                    predict::<Vrp>(&block, &past, weights, &misfit, found);
                    Some(&**found)
                }
                (Some(Kernel::Svrp), _, Some(serious), _) => Some(&serious.1),
                (Some(Kernel::DcSrp), _, _, Some(sexual)) => Some(&sexual.direct),
                (Some(Kernel::IicSrp), _, _, Some(sexual)) => Some(&sexual.images),
                (Some(Kernel::Csrp), Some(found), Some(serious), Some(sexual)) => {
                    combine(&block, &serious.1, sexual, found);
                    Some(&**found)
                }
                _ => None,
            };
            match (kernel, found, lines) {
                (Some(Kernel::RiskMatrix), _, [s, v, c, ..]) => risk_matrix(&block, apart, [s, v, c], (start, rows)),
                (_, Some(found), [line, ..]) => found.write(line, (start, rows), apart),
                _ => *apart = [mask(true); ROWS],
            }
        }
        self.apart.iter().any(|apart| apart.iter().take(rows).fold(0, |any, apart| any | apart) != 0)
    }
}

/// Positions of bands as columns hold them.
#[inline(always)]
fn narrow(bands: &Lanes) -> [u8; ROWS] {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "positions of a list of four")]
    bands.map(|band| band as u8)
}

/// Writes bands of the rows of a block on one scale; none where they are left apart.
#[inline(always)]
fn write_bands(line: &mut LineColumns, (start, rows): (usize, usize), bands: &[u8; ROWS], apart: &Lanes) {
    let out = line.band.get_mut(start..start.saturating_add(rows)).unwrap_or_default();
    for ((out, band), apart) in out.iter_mut().zip(bands).zip(apart) {
        *out = if *apart == 0 { *band } else { NONE };
    }
}

/// Writes scores, or what they lie between, in the same way.
#[inline(always)]
fn write_scores(column: &mut [f64], (start, rows): (usize, usize), scores: &[f64; ROWS], apart: &Lanes) {
    let out = column.get_mut(start..start.saturating_add(rows)).unwrap_or_default();
    for ((out, score), apart) in out.iter_mut().zip(scores).zip(apart) {
        *out = if *apart == 0 { *score } else { f64::NAN };
    }
}

/// Writes which form was scored in the same way: the static one where that is not 0.
#[inline(always)]
fn write_variants(line: &mut LineColumns, (start, rows): (usize, usize), is_static: &Lanes, apart: &Lanes) {
    let out = line.variant.get_mut(start..start.saturating_add(rows)).unwrap_or_default();
    for ((out, is_static), apart) in out.iter_mut().zip(is_static).zip(apart) {
        let variant = if *is_static == 0 { Variant::Dynamic as u8 } else { Variant::Static as u8 };
        *out = if *apart == 0 { variant } else { NONE };
    }
}

/// What a predictor comes to in a block. Without meaning in rows that are left apart.
struct Predicted {
    /// Per cent; NaN where it is not applicable.
    percent: [f64; ROWS],
    /// Position of the band.
    band: [u8; ROWS],
    /// Not 0 where the static form was scored.
    is_static: Lanes,
    /// The lowest percentage that remains possible; NaN where nothing is open.
    lowest: [f64; ROWS],
    /// The highest.
    highest: [f64; ROWS],
    /// Whether something is open in any row.
    open: bool,
    /// Not 0 in rows that are left to the other way.
    apart: Lanes,
}

impl Predicted {
    const NOTHING: Self = {
        let unknown = [f64::NAN; ROWS];
        Self { percent: unknown, band: [NONE; ROWS], is_static: [0; ROWS], lowest: unknown, highest: unknown, open: false, apart: [0; ROWS] }
    };

    /// The same line in every row, with nothing open; only these rows are left apart.
    #[inline(always)]
    fn fill(&mut self, line: Line, apart: &Lanes) {
        self.percent.fill(line.score);
        self.band.fill(line.band);
        self.is_static.fill(mask(line.variant == Variant::Static as u8));
        if core::mem::take(&mut self.open) {
            self.lowest.fill(f64::NAN);
            self.highest.fill(f64::NAN);
        }
        self.apart = *apart;
    }

    /// Puts the line of a row.
    #[inline(always)]
    fn set(&mut self, row: usize, line: Line) {
        put(&mut self.percent, row, line.score);
        put(&mut self.lowest, row, line.lowest);
        put(&mut self.highest, row, line.highest);
        if let (Some(band), Some(is_static)) = (self.band.get_mut(row), self.is_static.get_mut(row)) {
            (*band, *is_static) = (line.band, mask(line.variant == Variant::Static as u8));
        }
        self.open |= !line.lowest.is_nan();
    }

    /// Leaves a row to the other way.
    #[inline(always)]
    fn leave(&mut self, row: usize) {
        if let Some(apart) = self.apart.get_mut(row) {
            *apart = mask(true);
        }
    }

    #[inline(always)]
    fn write(&self, line: &mut LineColumns, rows: (usize, usize), apart: &mut Lanes) {
        *apart = self.apart;
        write_scores(&mut line.score, rows, &self.percent, apart);
        write_bands(line, rows, &self.band, apart);
        write_variants(line, rows, &self.is_static, apart);
        if self.open {
            line.open = true;
            write_scores(&mut line.lowest, rows, &self.lowest, apart);
            write_scores(&mut line.highest, rows, &self.highest, apart);
        }
    }
}
