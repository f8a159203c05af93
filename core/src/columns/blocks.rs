//! Blocks of rows of plain numbers, question by question, in loops that the compiler vectorises: for rows in which everything is in range and right.
//! All other rows are left apart for the way row by row, which is what says what is wrong with them. No rule lives here: the loops call the
//! functions that score a single set of facts. What few rows need, such as the static form, is worked out for these one by one, from the numbers as
//! they stand in the block.
//!
//! Everything is inlined, so that a caller that was compiled for more of the processor's instructions has the loops compiled for them too.

use super::headline::{self, Headline, Line, NONE};
use super::plan::{Input, LineColumns, Scores, whole};
use super::questions::{Question, Takes};
use crate::choices::{Choice, Choices};
use crate::date::even;
use crate::facts::plain::{Cells, SEVERAL, UNKNOWN, numbers};
use crate::facts::{Key, Shape};
use crate::instrument::Instrument;
use crate::instruments::predictors::arp::Arp;
use crate::instruments::predictors::csrp::{self, Csrp};
use crate::instruments::predictors::dc_srp::{self, DcSrp};
use crate::instruments::predictors::facts::{Ask, Facts, PreviousConviction, Variant};
use crate::instruments::predictors::iic_srp::{self, IicSrp};
use crate::instruments::predictors::logistic::{self, Checked, Logistic};
use crate::instruments::predictors::svrp::Svrp;
use crate::instruments::predictors::values::{self, History, NumberColumns, Numbers, Past, Present};
use crate::instruments::predictors::vrp::Vrp;
use crate::instruments::predictors::{checks, percentage};
use crate::instruments::rm2000::{self, Ask as RiskMatrixAsk, Rm2000, Sex};
use crate::math;
use crate::offences::{Code, current};
use alloc::boxed::Box;
use alloc::vec::Vec;

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

// --- which numbers a question takes ---------------------------------------------------------------------------------------------

/// The numbers that stand for an answer to a question: those that its fact takes, or fewer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Domain {
    /// From the least to the greatest.
    Within(i32, i32),
    /// Days as eight digits.
    Day,
    /// One of so many choices, or several.
    Several(u32),
    /// None: such a row goes the other way.
    Nothing,
}

impl Domain {
    pub(super) fn of(question: &Question) -> Self {
        match question.field.shape {
            _ if question.takes != Takes::Plain => Self::Nothing,
            Shape::YesNo => Self::Within(0, 1),
            Shape::Whole => Self::Within(question.field.least, question.field.most),
            Shape::Choice(list) | Shape::ChoiceOrText(list) => in_a_row(list).map_or(Self::Nothing, |(least, most)| Self::Within(least, most)),
            Shape::Several(list) if in_a_row(list).is_some_and(|(least, _)| least == 0) => u32::try_from(list.len()).map_or(Self::Nothing, Self::Several),
            Shape::Date => Self::Day,
            // the only text that has numbers is an offence code
            Shape::Text => Self::Within(0, 99_999),
            _ => Self::Nothing,
        }
    }

    /// Marks the rows whose number stands for nothing; where the question is `needed`, those too in which its answer is not known.
    #[inline(always)]
    fn mark(self, needed: bool, column: &Lanes, misfit: &mut Lanes) {
        match self {
            Self::Within(least, most) if needed => {
                let span = most.wrapping_sub(least).cast_unsigned();
                for (misfit, number) in misfit.iter_mut().zip(column) {
                    *misfit |= mask(number.wrapping_sub(least).cast_unsigned() > span);
                }
            }
            Self::Within(least, most) => {
                let span = most.wrapping_sub(least).cast_unsigned();
                for (misfit, number) in misfit.iter_mut().zip(column) {
                    *misfit |= mask((number.wrapping_sub(least).cast_unsigned() > span) & (*number != UNKNOWN));
                }
            }
            Self::Day => {
                for (misfit, number) in misfit.iter_mut().zip(column) {
                    *misfit |= mask(!even::parts(*number).3 & (*number != UNKNOWN));
                }
            }
            Self::Several(count) => {
                let bits = 1u32.wrapping_shl(count);
                for (misfit, number) in misfit.iter_mut().zip(column) {
                    let several = number & SEVERAL != 0;
                    let (one, all) = (number.cast_unsigned() < count, (number & !SEVERAL).cast_unsigned() < bits);
                    *misfit |= mask(!((several & all) | (!several & one)) & (*number != UNKNOWN));
                }
            }
            Self::Nothing => {
                for (misfit, number) in misfit.iter_mut().zip(column) {
                    *misfit |= mask(*number != UNKNOWN);
                }
            }
        }
    }
}

/// The least and the greatest number of choices, where these are in order and none is left out.
fn in_a_row(list: &'static [Choice]) -> Option<(i32, i32)> {
    let all = numbers(list);
    let mut next = *all.first()?;
    for number in all.iter().take(list.len()) {
        if *number != next {
            return None;
        }
        next += 1;
    }
    Some((*all.first()?, next - 1))
}

// --- the columns of a block -----------------------------------------------------------------------------------------------------

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

// --- the instruments ------------------------------------------------------------------------------------------------------------

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
            categories: Categories(if predictors { alloc::vec![0; Categories::CODES] } else { Vec::new() }),
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

// --- ARP, VRP and SVRP ----------------------------------------------------------------------------------------------------------

/// The category of each offence code, asked for once.
struct Categories(Vec<u8>);

impl Categories {
    /// Codes of five digits.
    const CODES: usize = 100_000;

    /// Position of the category; -1 where there is none.
    #[inline(always)]
    fn of(&mut self, code: i32) -> i32 {
        let Some(slot) = usize::try_from(code).ok().and_then(|place| self.0.get_mut(place)) else { return -1 };
        // 0 not asked yet, 1 none
        if *slot == 0 {
            *slot = Self::look_up(code);
        }
        i32::from(*slot) - 2
    }

    #[cold]
    #[inline(never)]
    fn look_up(code: i32) -> u8 {
        let category = u32::try_from(code).ok().and_then(Code::from_number).and_then(|code| current::category(code).ok());
        category.map_or(1, |category| category.index() + 2)
    }
}

/// What ARP, VRP and SVRP read of the past, a number of each row. Without meaning in rows that are left apart.
#[derive(Clone, Copy, Debug)]
pub struct Histories<'a> {
    /// Position of the gender among the answers.
    pub sex: &'a Lanes,
    /// See [`History`], as are the others.
    pub age_at_start_of_followup: &'a Lanes,
    /// All sanctions.
    pub sanctions: &'a Lanes,
    /// Violent sanctions.
    pub violent_sanctions: &'a Lanes,
    /// Years.
    pub career_years: &'a Lanes,
    /// Months.
    pub offence_free_months: &'a Lanes,
    /// Position of the category of the current offence.
    pub category: &'a Lanes,
}

impl Histories<'_> {
    /// That of a row.
    #[inline(always)]
    pub fn row(&self, row: usize) -> History {
        History {
            sex: if at(self.sex, row) == Sex::Male as i32 { Sex::Male } else { Sex::Female },
            age_at_start_of_followup: at(self.age_at_start_of_followup, row),
            sanctions: at(self.sanctions, row),
            violent_sanctions: at(self.violent_sanctions, row),
            career_years: at(self.career_years, row),
            offence_free_months: at(self.offence_free_months, row),
        }
    }
}

/// What is derived from the days and the code of the offence, and what the checks find wrong with these.
struct Derived {
    age_at_start_of_followup: Lanes,
    career_years: Lanes,
    offence_free_months: Lanes,
    category: Lanes,
    /// Not 0 where a check of all three finds something.
    wrong: Lanes,
}

impl Derived {
    const NONE: Self = Self { age_at_start_of_followup: [0; ROWS], career_years: [0; ROWS], offence_free_months: [0; ROWS], category: [0; ROWS], wrong: [0; ROWS] };

    #[inline(always)]
    fn of(block: &Block<'_>, categories: &mut Categories, misfit: &mut Lanes) -> Self {
        let mut out = Self::NONE;
        let [mut birth, mut conviction, mut followup, mut assessed] = [[0; ROWS]; 4];
        for (ask, days) in DAYS.into_iter().zip([&mut birth, &mut conviction, &mut followup, &mut assessed]) {
            for ((number, day), misfit) in block.ask(ask).iter().zip(days.iter_mut()).zip(misfit.iter_mut()) {
                let (year, month, of_month, there) = even::parts(*number);
                let known = *number != UNKNOWN;
                *day = if known { even::place(year, month, of_month) } else { UNKNOWN };
                *misfit |= mask(!there & known);
            }
        }
        let first = block.ask(Ask::age_at_first_sanction);
        for row in 0..ROWS {
            let (birth, conviction, assessed) = (at(&birth, row), at(&conviction, row), at(&assessed, row));
            let given = at(&followup, row);
            let followup = if given == UNKNOWN { conviction } else { given };
            // a day that is not known leaves the row apart: what it gives here must only not be beyond the numbers
            let [birth, conviction, followup, assessed] = [birth, conviction, followup, assessed].map(|day| day.max(-1));
            let (age, at_conviction) = (even::years(birth, followup), even::years(birth, conviction));
            let first = at(first, row);
            let before_birth = (conviction <= birth) | (followup <= birth);
            let wrong = before_birth | checks::implausible(age) | checks::first_after_conviction(at_conviction, first) | checks::too_late(assessed, conviction);
            let lanes = [&mut out.age_at_start_of_followup, &mut out.career_years, &mut out.offence_free_months, &mut out.wrong];
            let found = [age, at_conviction.saturating_sub(first.max(0)), values::months_free(followup, assessed), mask(wrong)];
            for (lane, found) in lanes.into_iter().zip(found) {
                if let Some(slot) = lane.get_mut(row) {
                    *slot = found;
                }
            }
        }
        out.category = *block.ask(Ask::offence_category);
        if out.category.contains(&UNKNOWN) {
            for (category, code) in out.category.iter_mut().zip(block.ask(Ask::current_offence_code)) {
                if *category == UNKNOWN {
                    *category = categories.of(*code);
                }
            }
        }
        out
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

#[inline(always)]
fn predict<P: Logistic>(block: &Block<'_>, past: &Derived, weights: &Weights, misfit: &Lanes, out: &mut Predicted) {
    out.fill(Line::UNKNOWN, misfit);
    // the category can stand for the code
    let needed = P::REQUIRED.iter().filter(|ask| **ask != Ask::current_offence_code);
    let lowest = least(block, needed.map(|ask| Key::from(*ask)));
    let lowest_now = least(block, P::DYNAMIC.iter().map(|ask| Key::from(*ask)));
    let mut used = [0; ROWS];
    for ask in P::DRUGS {
        for (used, number) in used.iter_mut().zip(block.ask(*ask)) {
            *used |= mask(*number == 1);
        }
    }
    let motivation = block.ask(Ask::motivation_to_tackle_drug_misuse);
    let (sanctions, violent_sanctions) = (block.ask(Ask::total_number_of_sanctions_for_all_offences), block.ask(Ask::total_number_of_violent_sanctions));
    let reads_violent = P::REQUIRED.contains(&Ask::total_number_of_violent_sanctions);
    for (row, (apart, is_static)) in out.apart.iter_mut().zip(&mut out.is_static).enumerate() {
        let unknown = (at(&lowest, row) == UNKNOWN) | (at(&past.category, row) < 0);
        let violent = reads_violent & checks::too_many_violent(at(violent_sanctions, row), at(sanctions, row));
        *apart |= at(&past.wrong, row) | mask(unknown | violent);
        // the same that `percentage::unanswered_among` finds
        let unmotivated = at(&used, row) & mask(at(motivation, row) == UNKNOWN);
        *is_static = (mask(at(&lowest_now, row) == UNKNOWN) | unmotivated) & !*apart;
    }
    let mut kinds = NOT_GIVEN;
    if P::DYNAMIC.contains(&Ask::previous_convictions) {
        for (kinds, number) in kinds.iter_mut().zip(block.ask(Ask::previous_convictions)) {
            let bits = if number & SEVERAL == 0 { 1i32.wrapping_shl(number.cast_unsigned()) } else { number & !SEVERAL };
            *kinds = if *number == UNKNOWN { UNKNOWN } else { bits };
        }
    }
    let histories = Histories {
        sex: block.ask(Ask::gender),
        age_at_start_of_followup: &past.age_at_start_of_followup,
        sanctions,
        violent_sanctions,
        career_years: &past.career_years,
        offence_free_months: &past.offence_free_months,
        category: &past.category,
    };
    let answers = NumberColumns::of(|ask| if ask == Ask::previous_convictions { &kinds } else { block.ask(ask) });
    // what is scored statically is none of the dynamic form's, and is left apart for no half
    let mut others = out.apart;
    for (others, is_static) in others.iter_mut().zip(&out.is_static) {
        *others |= is_static;
    }
    if others.contains(&0) {
        dynamic::<P>(&histories, &answers, weights, &mut others, &mut out.percent, &mut out.band);
    }
    let fallen = out.is_static;
    for ((apart, others), is_static) in out.apart.iter_mut().zip(&others).zip(&fallen) {
        *apart |= others & !is_static;
    }
    if fallen.iter().fold(0, |any, is_static| any | is_static) != 0 {
        fall_back::<P>(&histories, &answers, &fallen, out);
    }
}

/// Scores the static form in the rows that are marked, and what the dynamic one could come to there.
#[inline(never)]
fn fall_back<P: Logistic>(histories: &Histories<'_>, answers: &NumberColumns<'_, ROWS>, fallen: &Lanes, out: &mut Predicted) {
    for (row, _) in fallen.iter().enumerate().filter(|(_, fallen)| **fallen != 0) {
        let Some(category) = current::Category::from_index(at(histories.category, row)) else {
            out.leave(row);
            continue;
        };
        let numbers = answers.row(row);
        let checked = Checked { history: histories.row(row), category, present: Present::from(&numbers) };
        let past = Past::of(&checked.history, P::ADDED);
        let number = |ask| answers.column(ask).map_or(UNKNOWN, |column| at(column, row));
        let missing = percentage::unanswered_among(P::DYNAMIC, P::DRUGS, |ask| number(ask) != UNKNOWN, |drug| number(drug) == 1);
        let range = percentage::ends::<P>(&checked, &past, &numbers, missing);
        out.set(row, headline::two_forms(Some(checked.score_with::<P>(Variant::Static, &past)), Some(range)));
    }
}

/// The dynamic scores of a block: per cent and the position of the band. Rows that are left apart (not 0) are not scored; those whose percentage lies
/// so near to a half of a hundredth that binary64 cannot round it are left apart.
#[inline(always)]
pub fn dynamic<P: Logistic>(histories: &Histories<'_>, answers: &NumberColumns<'_, ROWS>, weights: &Weights, apart: &mut Lanes, percent: &mut [f64; ROWS], band: &mut [u8; ROWS]) {
    let [mut rate, mut violent_rate, mut logarithm, mut violent_logarithm] = [[0.0; ROWS]; 4];
    for (row, (rate, violent_rate)) in rate.iter_mut().zip(&mut violent_rate).enumerate() {
        let (all, violent) = values::rates(at(histories.sanctions, row), at(histories.violent_sanctions, row), at(histories.career_years, row), P::ADDED);
        let ours = at(apart, row) == 0;
        (*rate, *violent_rate) = (if ours { all } else { 1.0 }, if ours { violent } else { 1.0 });
    }
    math::ln_slice(&rate, &mut logarithm);
    if P::ADDED.violent_rate != 0 {
        math::ln_slice(&violent_rate, &mut violent_logarithm);
    }
    let mut offence = [0.0; ROWS];
    for (offence, category) in offence.iter_mut().zip(histories.category) {
        *offence = weights.get((category & 31).cast_unsigned() as usize).copied().unwrap_or(0.0);
    }
    let mut log_odds = [0.0; ROWS];
    for (row, log_odds) in log_odds.iter_mut().enumerate() {
        let past = Past::of_logarithms(&histories.row(row), real_at(&logarithm, row), real_at(&violent_logarithm, row));
        let sum = P::dynamic_sum(&past, &Present::from(&answers.row(row)), real_at(&offence, row));
        *log_odds = if at(apart, row) == 0 { sum } else { 0.0 };
    }
    let mut exponential = [0.0; ROWS];
    math::exp_slice(&log_odds, &mut exponential);
    let ours = percent.iter_mut().zip(band.iter_mut()).zip(apart.iter_mut());
    for (((percent, band), apart), e) in ours.zip(&exponential) {
        let (nearest, decided) = math::hundredths_of_percent(math::sigmoid_of_exp(*e));
        let (told, level) = logistic::told::<P>(nearest);
        (*percent, *band) = (told, level.index());
        *apart |= mask(!decided);
    }
}

/// The dynamic score of one row of such columns, however near to a half of a hundredth it lies.
#[cold]
#[inline(never)]
pub fn dynamic_row<P: Logistic>(histories: &Histories<'_>, answers: &Numbers, row: usize) -> Option<(f64, u8)> {
    let category = current::Category::from_index(at(histories.category, row))?;
    let scored = Checked { history: histories.row(row), category, present: Present::from(answers) }.score::<P>(Variant::Dynamic);
    Some((scored.percent, scored.band.index()))
}

// --- DC-SRP, IIC-SRP and CSRP ---------------------------------------------------------------------------------------------------

/// What DC-SRP and IIC-SRP come to in a block, and the percentages that they add to CSRP.
struct Sexual {
    direct: Predicted,
    images: Predicted,
    of_direct: [f64; ROWS],
    of_images: [f64; ROWS],
    /// The facts of one person who committed a sexual offence, as far as the two read them.
    facts: Facts,
    /// Positions of the columns that are laid into these.
    columns: Vec<usize>,
    /// Not 0 where no instrument reads DC-SRP: then all rows are left apart.
    no_direct: i32,
    /// The same of IIC-SRP.
    no_images: i32,
}

impl Sexual {
    /// With room for the answers of a group's columns.
    fn among(columns: &[(usize, Question)], direct: bool, images: bool) -> Self {
        let read = |question: &Question| DcSrp::reads(&question.name) || IicSrp::reads(&question.name);
        let columns = columns.iter().enumerate().filter(|(_, (_, question))| read(question)).map(|(place, _)| place).collect();
        Self {
            direct: Predicted::NOTHING,
            images: Predicted::NOTHING,
            of_direct: [0.0; ROWS],
            of_images: [0.0; ROWS],
            facts: Facts::default(),
            columns,
            no_direct: mask(!direct),
            no_images: mask(!images),
        }
    }

    /// For most people neither is applicable, which a loop over their columns finds; the facts of all others are laid out.
    #[inline(always)]
    fn find(&mut self, block: &Block<'_>, misfit: &Lanes) {
        let (direct, images) = (dc_srp::Answered::NotApplicable, iic_srp::Answered::NotApplicable);
        self.of_direct.fill(csrp::of_direct_contact(&direct));
        self.of_images.fill(csrp::of_images(&images));
        self.direct.fill(headline::direct_contact(Some(direct)), misfit);
        self.images.fill(headline::images(Some(images)), misfit);
        let (gender, ever) = (block.ask(Ask::gender), block.ask(Ask::has_ever_committed_sexual_offence));
        let mut spoken = [0; ROWS];
        for ask in checks::SEXUAL_COUNTS {
            for (spoken, count) in spoken.iter_mut().zip(block.ask(ask)) {
                *spoken |= mask(checks::speaks_of_offences(*count) & (*count != UNKNOWN));
            }
        }
        let for_direct = least(block, core::iter::once(Ask::assessment_date).chain(dc_srp::REQUIRED.iter().copied()).map(Key::from));
        let for_images = least(block, iic_srp::REQUIRED.iter().copied().map(Key::from));
        let mut laid = [0; ROWS];
        let slots = self.direct.apart.iter_mut().zip(&mut self.images.apart).zip(&mut laid);
        for (row, ((direct, images), laid)) in slots.enumerate() {
            let (woman, offence) = (at(gender, row) == Sex::Female as i32, at(ever, row) == 1);
            // of whoever is neither a woman nor known to have committed an offence, no count may speak of one
            let wrong = mask(at(&for_images, row) == UNKNOWN) | at(&spoken, row) & mask(!woman & !offence);
            *direct |= wrong | mask(at(&for_direct, row) == UNKNOWN) | self.no_direct;
            *images |= wrong | self.no_images;
            *laid = mask(offence | checks::about(woman, !offence)) & !(*direct & *images);
        }
        if laid.iter().fold(0, |any, laid| any | laid) != 0 {
            self.lay(block, &laid);
        }
    }

    /// Scores the rows that are marked from their facts, and leaves those apart in which something is wrong.
    #[inline(never)]
    fn lay(&mut self, block: &Block<'_>, laid: &Lanes) {
        for (row, _) in laid.iter().enumerate().filter(|(_, laid)| **laid != 0) {
            let fits = self.columns.iter().all(|place| {
                let lay = |(_, question): &(usize, Question)| Cells::lay(&mut self.facts, question.place, at(block.column(*place), row), &question.field);
                block.columns.get(*place).is_some_and(lay)
            });
            let facts = Some(&self.facts).filter(|_| fits);
            // what is wrong with a row that is left apart already is listed where it is refused
            let ours = |found: &Predicted| facts.filter(|_| at(&found.apart, row) == 0);
            match ours(&self.direct).filter(|f| dc_srp::faults(f).is_empty()).and_then(dc_srp::score) {
                Some(scored) => {
                    self.direct.set(row, headline::direct_contact(Some(scored)));
                    put(&mut self.of_direct, row, csrp::of_direct_contact(&scored));
                }
                None => self.direct.leave(row),
            }
            match ours(&self.images).filter(|f| iic_srp::faults(f).is_empty()).and_then(iic_srp::score) {
                Some(scored) => {
                    self.images.set(row, headline::images(Some(scored)));
                    put(&mut self.of_images, row, csrp::of_images(&scored));
                }
                None => self.images.leave(row),
            }
        }
    }
}

/// CSRP from its parts, none of which is recorded: a row with a recorded one is left apart, since that has decimals.
#[inline(always)]
fn combine(block: &Block<'_>, serious: &Predicted, sexual: &Sexual, out: &mut Predicted) {
    out.fill(Line::UNKNOWN, &serious.apart);
    for ((apart, direct), images) in out.apart.iter_mut().zip(&sexual.direct.apart).zip(&sexual.images.apart) {
        *apart |= direct | images;
    }
    let (gender, ever) = (block.ask(Ask::gender), block.ask(Ask::has_ever_committed_sexual_offence));
    for row in 0..ROWS {
        if at(&out.apart, row) != 0 {
            continue;
        }
        let (direct_contact, images_and_indirect_contact) = (real_at(&sexual.of_direct, row), real_at(&sexual.of_images, row));
        let female = csrp::addition(at(gender, row) == Sex::Female as i32, at(ever, row) == 1);
        let with = |serious_violent: f64| csrp::score(csrp::Parts { serious_violent, direct_contact, images_and_indirect_contact, female });
        let range = (at(&serious.is_static, row) != 0).then(|| [&serious.lowest, &serious.highest].map(|end| with(real_at(end, row)).percent));
        let variant = if range.is_some() { Variant::Static } else { Variant::Dynamic };
        out.set(row, headline::summed(&with(real_at(&serious.percent, row)), Some(variant), range.map(Into::into)));
    }
}

// --- Risk Matrix 2000 -----------------------------------------------------------------------------------------------------------

#[inline(always)]
fn risk_matrix(block: &Block<'_>, apart: &mut Lanes, [s, v, c]: [&mut LineColumns; 3], rows: (usize, usize)) {
    let ask = |ask: RiskMatrixAsk| block.field(Key::from(ask));
    let (sex, age, convicted) = (ask(RiskMatrixAsk::sex), ask(RiskMatrixAsk::age), ask(RiskMatrixAsk::convicted_of_sexual_offence));
    let (latest, internet_only) = (ask(RiskMatrixAsk::age_at_latest_sexual_offence), ask(RiskMatrixAsk::internet_only));
    let counted = [RiskMatrixAsk::sexual_appearances, RiskMatrixAsk::criminal_appearances, RiskMatrixAsk::violent_appearances, RiskMatrixAsk::any_burglary];
    let aggravating = [RiskMatrixAsk::male_victim, RiskMatrixAsk::stranger_victim, RiskMatrixAsk::single, RiskMatrixAsk::non_contact_offence];
    let ([sexual, criminal, violent, burglary], factors) = (counted.map(ask), aggravating.map(ask));
    let lowest = least(block, counted.into_iter().chain(aggravating).map(Key::from));
    for (row, apart) in apart.iter_mut().enumerate() {
        let met = rm2000::met(at(sex, row), at(age, row), at(convicted, row), at(latest, row), at(internet_only, row));
        *apart |= mask(!met | (at(&lowest, row) == UNKNOWN));
    }
    // all of one width, so that as many rows as there are numbers in a register go together
    let [mut s_points, mut v_points, mut s_band, mut v_band, mut c_band] = [[0i32; ROWS]; 5];
    let slots = s_points.iter_mut().zip(&mut v_points).zip(s_band.iter_mut().zip(&mut v_band).zip(&mut c_band));
    for (row, ((s_points, v_points), ((s_band, v_band), c_band))) in slots.enumerate() {
        let present = factors.iter().fold(0i32, |present, factor| present.wrapping_add(at(factor, row)));
        let (points, v_total) = (rm2000::s_points(at(age, row), at(sexual, row), at(criminal, row)), rm2000::v_points(at(age, row), at(violent, row), at(burglary, row)));
        let (s, v) = (rm2000::s_category(points, present), rm2000::V_CATEGORY.value(v_total));
        (*s_points, *v_points) = (points, v_total);
        (*s_band, *v_band, *c_band) = (s.index().into(), v.index().into(), rm2000::c_category(s, v).index().into());
    }
    for (line, points) in [(&mut *s, &s_points), (&mut *v, &v_points)] {
        write_scores(&mut line.score, rows, &points.map(f64::from), apart);
    }
    for (line, bands) in [(s, &s_band), (v, &v_band), (c, &c_band)] {
        write_bands(line, rows, &narrow(bands), apart);
    }
}

const _: () = assert!(current::Category::ALL.len() <= 32 && PreviousConviction::ALL.len() < 30, "a place for each");
