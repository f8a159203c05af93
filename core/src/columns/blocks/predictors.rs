//! ARP, VRP and SVRP over a block: what is derived of a history once for all of them, the dynamic form in loops, the static one for the rows that fall back.

use super::{Block, DAYS, Lanes, NOT_GIVEN, Predicted, ROWS, Weights, at, least, mask, real_at};
use crate::choices::Choices;
use crate::columns::headline::{self, Line};
use crate::date::even;
use crate::facts::Key;
use crate::facts::plain::{SEVERAL, UNKNOWN};
use crate::instruments::predictors::facts::{Ask, PreviousConviction, Variant};
use crate::instruments::predictors::logistic::{Checked, Logistic};
use crate::instruments::predictors::values::{History, NumberColumns, Numbers, Past, Present};
use crate::instruments::predictors::{checks, logistic, percentage, values};
use crate::instruments::rm2000::Sex;
use crate::math;
use crate::offences::{Code, current};
use alloc::vec::Vec;

/// The category of each offence code, asked for once.
pub(super) struct Categories(Vec<u8>);

impl Categories {
    /// Codes of five digits.
    const CODES: usize = 100_000;

    /// Room for all, or none where nothing asks.
    pub(super) fn new(asked: bool) -> Self {
        Self(if asked { alloc::vec![0; Self::CODES] } else { Vec::new() })
    }

    /// Position of the category; -1 where there is none.
    #[inline(always)]
    pub(super) fn of(&mut self, code: i32) -> i32 {
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
pub(super) struct Derived {
    age_at_start_of_followup: Lanes,
    career_years: Lanes,
    offence_free_months: Lanes,
    category: Lanes,
    /// Not 0 where a check of all three finds something.
    wrong: Lanes,
}

impl Derived {
    pub(super) const NONE: Self = Self { age_at_start_of_followup: [0; ROWS], career_years: [0; ROWS], offence_free_months: [0; ROWS], category: [0; ROWS], wrong: [0; ROWS] };

    #[inline(always)]
    pub(super) fn of(block: &Block<'_>, categories: &mut Categories, misfit: &mut Lanes) -> Self {
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

#[inline(always)]
pub(super) fn predict<P: Logistic>(block: &Block<'_>, past: &Derived, weights: &Weights, misfit: &Lanes, out: &mut Predicted) {
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
pub(super) fn fall_back<P: Logistic>(histories: &Histories<'_>, answers: &NumberColumns<'_, ROWS>, fallen: &Lanes, out: &mut Predicted) {
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

const _: () = assert!(current::Category::ALL.len() <= 32 && PreviousConviction::ALL.len() < 30, "a place for each");
