//! The formula of ARP dynamic over derived columns, block by block: what other engines get in the same comparison.

use crate::cases::{ArpCases, name_of};
use assize::columns::blocks::{Histories, Lanes, ROWS, Weights, dynamic_row, weights};
use assize::facts::plain::UNKNOWN;
use assize::instruments::predictors::arp::Arp;
use assize::instruments::predictors::facts::Ask;
use assize::instruments::predictors::values::{NumberColumns, Numbers};
use assize_dispatch::{Level, dynamic_at};

/// The columns, found once.
pub struct Formula<'a> {
    derived: [&'a [i32]; 6],
    answers: Vec<Option<&'a [i32]>>,
    weights: Weights,
    /// Percentages of all rows.
    pub percent: Vec<f64>,
    /// Positions of their bands.
    pub band: Vec<u8>,
}

static NOT_GIVEN: Lanes = [UNKNOWN; ROWS];

fn block(column: &[i32], start: usize) -> &Lanes {
    column[start..].first_chunk().expect("a whole block")
}

impl<'a> Formula<'a> {
    /// Over these; a number of rows that makes whole blocks.
    pub fn new(cases: &'a ArpCases) -> Self {
        let derived = ["sex", "age_at_start_of_followup", "sanctions", "career_years", "offence_free_months", "category"].map(|name| cases.derived.get(name));
        let rows = derived[0].len();
        assert_eq!(rows % ROWS, 0, "whole blocks");
        let column = |ask: &Ask| cases.raw.names.iter().position(|name| *name == name_of(*ask)).map(|place| cases.raw.values[place].as_slice());
        Self { derived, answers: Numbers::ASKS.iter().map(column).collect(), weights: weights::<Arp>(), percent: vec![0.0; rows], band: vec![0; rows] }
    }

    /// Scores every row.
    pub fn run(&mut self, level: Level) {
        let outs = self.percent.as_chunks_mut().0.iter_mut().zip(self.band.as_chunks_mut().0);
        for (number, (percent, band)) in outs.enumerate() {
            let start = number * ROWS;
            let [sex, age_at_start_of_followup, sanctions, career_years, offence_free_months, category] = self.derived.map(|column| block(column, start));
            let histories = Histories { sex, age_at_start_of_followup, sanctions, violent_sanctions: &NOT_GIVEN, career_years, offence_free_months, category };
            let answers = NumberColumns::of(|ask| {
                let place = Numbers::ASKS.iter().position(|own| *own == ask);
                place.and_then(|place| self.answers[place]).map_or(&NOT_GIVEN, |column| block(column, start))
            });
            let mut apart = [0; ROWS];
            dynamic_at::<Arp>(level, &histories, &answers, &self.weights, &mut apart, percent, band);
            for (row, _) in apart.iter().enumerate().filter(|(_, apart)| **apart != 0) {
                (percent[row], band[row]) = dynamic_row::<Arp>(&histories, &answers.row(row), row).expect("a score");
            }
        }
    }
}
