//! Blocks of rows of plain numbers, question by question, in loops that the compiler vectorises: for rows in which everything is known, in range and
//! right. All other rows are left apart for the way row by row, which is what says what is wrong with them or what remains possible. No rule lives
//! here: the loops call the functions that score a single set of facts.
//!
//! Everything is inlined, so that a caller that was compiled for more of the processor's instructions has the loops compiled for them too.

use super::headline::{Headline, NONE};
use super::plan::{Input, LineColumns, Scores, whole};
use super::questions::{Question, Takes};
use crate::choices::{Choice, Choices};
use crate::date::even;
use crate::facts::plain::{SEVERAL, UNKNOWN, numbers};
use crate::facts::{Key, Shape};
use crate::instrument::Instrument;
use crate::instruments::predictors::arp::Arp;
use crate::instruments::predictors::checks;
use crate::instruments::predictors::facts::{Ask, PreviousConviction, Variant};
use crate::instruments::predictors::logistic::{self, Checked, Logistic};
use crate::instruments::predictors::svrp::Svrp;
use crate::instruments::predictors::values::{self, History, NumberColumns, Numbers, Past, Present};
use crate::instruments::predictors::vrp::Vrp;
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

    /// Marks the rows whose number stands for nothing.
    #[inline(always)]
    pub(super) fn mark(self, column: &Lanes, misfit: &mut Lanes) {
        match self {
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
    let plain = question.takes == Takes::Plain;
    let one = |row: usize| match input {
        Some(Input::Plain(values)) => values.get(row).map_or(UNKNOWN, |n| if plain || *n == UNKNOWN { *n } else { REFUSED }),
        Some(Input::Real(values)) => values.get(row).map_or(UNKNOWN, |x| if plain || x.is_nan() { whole(*x).unwrap_or(REFUSED) } else { REFUSED }),
        Some(Input::Json(values)) => values.get(row).map_or(UNKNOWN, |answer| if answer.is_null() { UNKNOWN } else { REFUSED }),
        None => UNKNOWN,
    };
    // a column of a question that has no numbers: whatever it holds is not ours to read
    let closed = question.takes == Takes::Json && !matches!(input, Some(Input::Json(_)) | None);
    for (row, slot) in (start..).zip(out.iter_mut()) {
        *slot = if closed { REFUSED } else { one(row) };
    }
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
    Svrp(Box<Weights>),
}

impl Kernel {
    fn of(headline: &Headline) -> Option<Self> {
        let is = |id: &str, edition: &str| headline.id == id && headline.edition == edition;
        if is(Rm2000::ID, Rm2000::EDITION) {
            Some(Self::RiskMatrix)
        } else if is(<Arp as Instrument>::ID, Arp::EDITION) {
            Some(Self::Arp(Box::new(weights::<Arp>())))
        } else if is(<Vrp as Instrument>::ID, Vrp::EDITION) {
            Some(Self::Vrp(Box::new(weights::<Vrp>())))
        } else if is(<Svrp as Instrument>::ID, Svrp::EDITION) {
            Some(Self::Svrp(Box::new(weights::<Svrp>())))
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
    /// For each column; nothing for the days that are numbered.
    domains: Vec<Option<Domain>>,
    by_field: Vec<Option<usize>>,
    copies: Vec<Lanes>,
    /// For each instrument, the rows that are left: not 0.
    apart: Vec<Lanes>,
    categories: Categories,
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
        let domains = columns.iter().map(|(_, question)| (!numbered(question)).then(|| Domain::of(question))).collect();
        let any = kernels.iter().any(Option::is_some);
        Self {
            apart: alloc::vec![[mask(true); ROWS]; kernels.len()],
            kernels,
            predictors,
            domains,
            by_field,
            copies: if any { alloc::vec![[UNKNOWN; ROWS]; columns.len()] } else { Vec::new() },
            categories: Categories(if predictors { alloc::vec![0; Categories::CODES] } else { Vec::new() }),
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
        let block = Block { columns, inputs, start, copies: &self.copies, by_field: &self.by_field };
        let mut misfit = [0; ROWS];
        for (place, domain) in self.domains.iter().enumerate() {
            if let Some(domain) = domain {
                domain.mark(block.column(place), &mut misfit);
            }
        }
        let past = if self.predictors { Derived::of(&block, &mut self.categories, &mut misfit) } else { Derived::NONE };
        for ((kernel, apart), member) in self.kernels.iter().zip(&mut self.apart).zip(members) {
            let Some(scores) = out.get_mut(*member) else { continue };
            let lines = scores.lines.as_mut_slice();
            *apart = misfit;
            match (kernel, lines) {
                (Some(Kernel::RiskMatrix), [s, v, c, ..]) => risk_matrix(&block, apart, [s, v, c], (start, rows)),
                (Some(Kernel::Arp(weights)), [line, ..]) => predict::<Arp>(&block, &past, weights, apart, line, (start, rows)),
                (Some(Kernel::Vrp(weights)), [line, ..]) => predict::<Vrp>(&block, &past, weights, apart, line, (start, rows)),
                (Some(Kernel::Svrp(weights)), [line, ..]) => predict::<Svrp>(&block, &past, weights, apart, line, (start, rows)),
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

/// Writes scores in the same way.
#[inline(always)]
fn write_scores(line: &mut LineColumns, (start, rows): (usize, usize), scores: &[f64; ROWS], apart: &Lanes) {
    let out = line.score.get_mut(start..start.saturating_add(rows)).unwrap_or_default();
    for ((out, score), apart) in out.iter_mut().zip(scores).zip(apart) {
        *out = if *apart == 0 { *score } else { f64::NAN };
    }
}

/// Writes which form was scored in the same way.
#[inline(always)]
fn write_variants(line: &mut LineColumns, (start, rows): (usize, usize), variant: Variant, apart: &Lanes) {
    let out = line.variant.get_mut(start..start.saturating_add(rows)).unwrap_or_default();
    for (out, apart) in out.iter_mut().zip(apart) {
        *out = if *apart == 0 { variant as u8 } else { NONE };
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

/// Lays the lesser of two in the first.
#[inline(always)]
fn least(so_far: &mut Lanes, column: &Lanes) {
    for (so_far, number) in so_far.iter_mut().zip(column) {
        *so_far = (*so_far).min(*number);
    }
}

#[inline(always)]
fn predict<P: Logistic>(block: &Block<'_>, past: &Derived, weights: &Weights, apart: &mut Lanes, line: &mut LineColumns, rows: (usize, usize)) {
    // what is not known is the least number of all
    let mut lowest = [0; ROWS];
    for ask in P::REQUIRED.iter().chain(P::DYNAMIC) {
        // the category can stand for it
        if *ask != Ask::current_offence_code {
            least(&mut lowest, block.ask(*ask));
        }
    }
    let mut used = [0; ROWS];
    for ask in P::DRUGS {
        for (used, number) in used.iter_mut().zip(block.ask(*ask)) {
            *used |= mask(*number == 1);
        }
    }
    let motivation = block.ask(Ask::motivation_to_tackle_drug_misuse);
    let (sanctions, violent_sanctions) = (block.ask(Ask::total_number_of_sanctions_for_all_offences), block.ask(Ask::total_number_of_violent_sanctions));
    let reads_violent = P::REQUIRED.contains(&Ask::total_number_of_violent_sanctions);
    for (row, apart) in apart.iter_mut().enumerate() {
        let unknown = (at(&lowest, row) == UNKNOWN) | (at(&past.category, row) < 0);
        let unmotivated = at(&used, row) & mask(at(motivation, row) == UNKNOWN);
        let violent = reads_violent & checks::too_many_violent(at(violent_sanctions, row), at(sanctions, row));
        *apart |= at(&past.wrong, row) | unmotivated | mask(unknown | violent);
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
    let (mut percent, mut band) = ([f64::NAN; ROWS], [NONE; ROWS]);
    if apart.contains(&0) {
        dynamic::<P>(&histories, &answers, weights, apart, &mut percent, &mut band);
    }
    write_scores(line, rows, &percent, apart);
    write_bands(line, rows, &band, apart);
    write_variants(line, rows, Variant::Dynamic, apart);
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

// --- Risk Matrix 2000 -----------------------------------------------------------------------------------------------------------

#[inline(always)]
fn risk_matrix(block: &Block<'_>, apart: &mut Lanes, [s, v, c]: [&mut LineColumns; 3], rows: (usize, usize)) {
    let ask = |ask: RiskMatrixAsk| block.field(Key::from(ask));
    let (sex, age, convicted) = (ask(RiskMatrixAsk::sex), ask(RiskMatrixAsk::age), ask(RiskMatrixAsk::convicted_of_sexual_offence));
    let (latest, internet_only) = (ask(RiskMatrixAsk::age_at_latest_sexual_offence), ask(RiskMatrixAsk::internet_only));
    let [sexual, criminal, violent] = [RiskMatrixAsk::sexual_appearances, RiskMatrixAsk::criminal_appearances, RiskMatrixAsk::violent_appearances].map(ask);
    let burglary = ask(RiskMatrixAsk::any_burglary);
    let factors = [RiskMatrixAsk::male_victim, RiskMatrixAsk::stranger_victim, RiskMatrixAsk::single, RiskMatrixAsk::non_contact_offence].map(ask);
    let mut lowest = [0; ROWS];
    for column in [sexual, criminal, violent, burglary].into_iter().chain(factors) {
        least(&mut lowest, column);
    }
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
        write_scores(line, rows, &points.map(f64::from), apart);
    }
    for (line, bands) in [(s, &s_band), (v, &v_band), (c, &c_band)] {
        write_bands(line, rows, &narrow(bands), apart);
    }
}

const _: () = assert!(current::Category::ALL.len() <= 32 && PreviousConviction::ALL.len() < 30, "a place for each");
