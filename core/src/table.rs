//! Tables as a guide prints them: one row per printed row, each with its label, its status and an id.
//! One convention: a row holds from `at_least` up to the next row.

use crate::bounds::Classes;
use crate::collect::CollectVec;
use crate::options::Options;
use crate::provenance::Status;
use crate::sheet;
use alloc::string::ToString;
use core::fmt::Display;

/// One printed row.
#[derive(Debug)]
pub struct Row<V: 'static> {
    /// Id, unique across the engine: the table's id, a dot, the row's threshold.
    pub id: &'static str,
    /// The least value that the row holds for.
    pub at_least: i32,
    /// What the row gives.
    pub value: V,
    /// The label in print.
    pub label: &'static str,
    /// How well it is sourced.
    pub status: Status,
}

impl<V> Row<V> {
    /// The status, lifted where the operator has attested the row.
    pub fn status(&self, options: &Options) -> Status {
        options.status(self.id, self.status)
    }
}

/// A table of steps over a whole number.
#[derive(Debug)]
pub struct Steps<V: 'static> {
    /// Id, unique across the engine.
    pub id: &'static str,
    /// Title.
    pub title: &'static str,
    /// Unit of the number looked up.
    pub unit: &'static str,
    /// Greatest value that can be looked up; `i32::MAX` where it is open.
    pub most: i32,
    /// Published source with its section.
    pub source: &'static str,
    /// The lowest row, which holds for everything below the second.
    pub first: Row<V>,
    /// The rows above it, ascending.
    pub rest: &'static [Row<V>],
}

impl<V: Copy> Steps<V> {
    /// Refuses to compile unless the thresholds ascend.
    pub const fn ascending(self) -> Self {
        let mut last = self.first.at_least;
        let mut rows = self.rest;
        while let [row, tail @ ..] = rows {
            assert!(last < row.at_least, "thresholds must ascend");
            last = row.at_least;
            rows = tail;
        }
        self
    }

    /// The row that holds for `x`. An ascending scan without early exit, so that a loop over a column vectorises.
    #[inline]
    pub fn row(&self, x: i32) -> &Row<V> {
        let mut found = &self.first;
        for row in self.rest {
            if x >= row.at_least {
                found = row;
            }
        }
        found
    }

    /// What the table gives for `x`.
    #[inline(always)]
    pub fn value(&self, x: i32) -> V {
        let mut found = self.first.value;
        for row in self.rest {
            if x >= row.at_least {
                found = row.value;
            }
        }
        found
    }

    /// The rows, lowest first.
    pub fn rows(&self) -> impl Iterator<Item = &Row<V>> {
        core::iter::once(&self.first).chain(self.rest)
    }

    /// One value of each row, for the values from `least` to `most`.
    pub fn classes(&self, least: i32, most: i32) -> Classes {
        self.rows().map(|r| r.at_least.max(least)).filter(|x| *x <= most && *x >= least).collect()
    }
}

impl<V: Copy + Display> Steps<V> {
    /// The table as a scoring sheet prints it.
    pub fn sheet(&self) -> sheet::Table {
        sheet::Table {
            id: self.id,
            title: self.title,
            unit: self.unit,
            source: self.source,
            rows: self.rows().map(|r| sheet::Row { id: r.id.to_string(), label: r.label.to_string(), value: r.value.to_string(), status: r.status }).collect_vec(),
        }
    }
}

/// Declares a table of steps: `steps!("id", "title", "unit", most, SOURCE, Status; 18 => 2, "18 to 24"; ...)`. A row may carry
/// a status of its own after its label.
#[macro_export]
macro_rules! steps {
    (@status $default:ident) => { $crate::provenance::Status::$default };
    (@status $default:ident $own:ident) => { $crate::provenance::Status::$own };
    (@row $id:literal $at:literal $value:expr, $label:literal, $default:ident $($own:ident)?) => {
        $crate::table::Row {
            id: concat!($id, ".", stringify!($at)), at_least: $at, value: $value, label: $label,
            status: steps!(@status $default $($own)?),
        }
    };
    ($id:literal, $title:literal, $unit:literal, $most:expr, $source:expr, $status:ident;
     $at:literal => $value:expr, $label:literal $(, $own:ident)?;
     $($at2:literal => $value2:expr, $label2:literal $(, $own2:ident)?;)*) => {
        $crate::table::Steps {
            id: $id, title: $title, unit: $unit, most: $most, source: $source,
            first: steps!(@row $id $at $value, $label, $status $($own)?),
            rest: &[$(steps!(@row $id $at2 $value2, $label2, $status $($own2)?)),*],
        }.ascending()
    };
}

/// A single sourced value that stands in no table.
#[derive(Debug)]
pub struct Constant {
    /// Id, unique across the engine.
    pub id: &'static str,
    /// What it is.
    pub title: &'static str,
    /// Its value in words.
    pub value: &'static str,
    /// Published source with its section.
    pub source: &'static str,
    /// How well it is sourced.
    pub status: Status,
}

impl Constant {
    /// The status, lifted where the operator has attested it.
    pub fn status(&self, options: &Options) -> Status {
        options.status(self.id, self.status)
    }

    /// As a table of one row.
    pub fn sheet(&self) -> sheet::Table {
        sheet::Table {
            id: self.id,
            title: self.title,
            unit: "",
            source: self.source,
            rows: alloc::vec![sheet::Row { id: self.id.to_string(), label: self.title.to_string(), value: self.value.to_string(), status: self.status }],
        }
    }
}
