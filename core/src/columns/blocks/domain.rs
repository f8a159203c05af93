//! Which numbers stand for an answer to a question, and the rows whose number stands for none.

use super::{Lanes, mask};
use crate::choices::Choice;
use crate::columns::questions::{Question, Takes};
use crate::date::even;
use crate::facts::Shape;
use crate::facts::plain::{SEVERAL, UNKNOWN, numbers};

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
    pub(super) fn mark(self, needed: bool, column: &Lanes, misfit: &mut Lanes) {
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
pub(super) fn in_a_row(list: &'static [Choice]) -> Option<(i32, i32)> {
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
