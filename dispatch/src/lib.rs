//! The column engine compiled for more of the processor's instructions, chosen when it runs. The loops are the engine's own, inlined here under
//! `target_feature`: no rule lives here, and no bit of an answer depends on which level runs. The engine itself detects nothing and has no unsafe
//! code, which is why this is a crate of its own.
//!
//! # Example
//! ```
//! use assize::columns::{Input, Plan};
//! use assize::{Options, catalogue};
//! let mut plan = Plan::new(&[catalogue::find("rm2000").unwrap()], &["age", "violent_appearances", "any_burglary"]).unwrap();
//! let (ages, appearances, burglary) = ([30, 52], [0, 4], [0, 1]);
//! let mut scores = Vec::new();
//! let inputs = [&ages[..], &appearances[..], &burglary[..]].map(Input::Plain);
//! assize_dispatch::score(&mut plan, 2, &inputs, &Options::default(), &mut scores);
//! assert_eq!(scores[0].lines[1].score, [2.0, 5.0]);
//! ```

use assize::Options;
use assize::columns::blocks::{self, Histories, Lanes, ROWS, Weights};
use assize::columns::{Input, Plan, Scores};
use assize::instruments::predictors::logistic::Logistic;
use assize::instruments::predictors::values::NumberColumns;

/// For which instructions the loops are compiled. The answers are the same bits on each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// What every processor of the target has.
    Baseline,
    /// 256 bits at a time: x86-64 from 2013 on.
    Avx2,
    /// 512 bits at a time.
    Avx512,
}

impl Level {
    /// Every level, lowest first.
    pub const ALL: [Self; 3] = [Self::Baseline, Self::Avx2, Self::Avx512];

    /// Whether this processor has it.
    pub fn is_available(self) -> bool {
        match self {
            Self::Baseline => true,
            #[cfg(target_arch = "x86_64")]
            Self::Avx2 => std::arch::is_x86_feature_detected!("avx2"),
            #[cfg(target_arch = "x86_64")]
            Self::Avx512 => {
                std::arch::is_x86_feature_detected!("avx2")
                    && std::arch::is_x86_feature_detected!("avx512f")
                    && std::arch::is_x86_feature_detected!("avx512bw")
                    && std::arch::is_x86_feature_detected!("avx512dq")
                    && std::arch::is_x86_feature_detected!("avx512vl")
            }
            #[cfg(not(target_arch = "x86_64"))]
            Self::Avx2 | Self::Avx512 => false,
        }
    }

    /// The highest that this processor has.
    pub fn best() -> Self {
        Self::ALL.into_iter().rev().find(|level| level.is_available()).unwrap_or(Self::Baseline)
    }
}

/// Declares a function at every level: `$at` takes the level first, and runs the baseline where the processor has not got it.
macro_rules! levels {
    ($(#[$meta:meta])* pub fn $at:ident $([$P:ident: $Bound:path])? => $avx2:ident, $avx512:ident ($($name:ident: $type:ty),* $(,)?) $body:block) => {
        #[cfg(target_arch = "x86_64")]
        #[target_feature(enable = "avx2")]
        fn $avx2 $(<$P: $Bound>)? ($($name: $type),*) $body

        #[cfg(target_arch = "x86_64")]
        #[target_feature(enable = "avx2,avx512f,avx512bw,avx512dq,avx512vl")]
        fn $avx512 $(<$P: $Bound>)? ($($name: $type),*) $body

        $(#[$meta])*
        pub fn $at $(<$P: $Bound>)? (level: Level, $($name: $type),*) {
            match level {
                #[cfg(target_arch = "x86_64")]
                // SAFETY: the processor has the instructions, as was just asked.
                Level::Avx512 if level.is_available() => unsafe { $avx512 $(::<$P>)? ($($name),*) },
                #[cfg(target_arch = "x86_64")]
                // SAFETY: the processor has the instructions, as was just asked.
                Level::Avx2 if level.is_available() => unsafe { $avx2 $(::<$P>)? ($($name),*) },
                _ => $body,
            }
        }
    };
}

/// [`Plan::score`] at the highest level that the processor has.
pub fn score(plan: &mut Plan, rows: usize, inputs: &[Input<'_>], options: &Options, out: &mut Vec<Scores>) {
    score_at(Level::best(), plan, rows, inputs, options, out);
}

levels! {
    /// [`Plan::score`] at a level; at the baseline where the processor has not got it.
    pub fn score_at => score_avx2, score_avx512 (plan: &mut Plan, rows: usize, inputs: &[Input<'_>], options: &Options, out: &mut Vec<Scores>) {
        plan.score_inlined(rows, inputs, options, out);
    }
}

levels! {
    /// [`blocks::dynamic`] at a level; at the baseline where the processor has not got it.
    pub fn dynamic_at[P: Logistic] => dynamic_avx2, dynamic_avx512 (
        histories: &Histories<'_>, answers: &NumberColumns<'_, ROWS>, weights: &Weights, apart: &mut Lanes, percent: &mut [f64; ROWS], band: &mut [u8; ROWS],
    ) {
        blocks::dynamic::<P>(histories, answers, weights, apart, percent, band);
    }
}
