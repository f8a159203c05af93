//! What an auditor checks: the tables, rules and worked example of an instrument as its guide prints them. Made from the same
//! constants that score; `describe`, the generated scoring sheets and the receipt's table hash all read it.

use crate::facts::Choices;
use crate::json::Json;
use crate::provenance::Status;
use alloc::string::String;
use alloc::vec::Vec;

/// One row of a printed table.
#[derive(Clone, Debug)]
pub struct Row {
    /// Id of the constant.
    pub id: String,
    /// Label in print.
    pub label: String,
    /// What it gives.
    pub value: String,
    /// How well it is sourced.
    pub status: Status,
}

/// One printed table.
#[derive(Clone, Debug)]
pub struct Table {
    /// Id.
    pub id: &'static str,
    /// Title.
    pub title: &'static str,
    /// Unit of the left column.
    pub unit: &'static str,
    /// Published source with its section.
    pub source: &'static str,
    /// The rows.
    pub rows: Vec<Row>,
}

/// One rule in words.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Id, as the source or specification numbers it.
    pub id: &'static str,
    /// What it says.
    pub text: &'static str,
    /// Published source with its section.
    pub source: &'static str,
    /// How well it is sourced.
    pub status: Status,
}

/// The whole sheet.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// Tables in the guide's order.
    pub tables: Vec<Table>,
    /// Rules in the guide's order.
    pub rules: Vec<Rule>,
    /// Facts of a worked example, as JSON text.
    pub example: &'static str,
    /// What to know when reading it.
    pub notes: &'static [&'static str],
}

impl Sheet {
    /// Every constant of the sheet with its status.
    pub fn constants(&self) -> impl Iterator<Item = (&str, Status)> {
        self.tables.iter().flat_map(|t| t.rows.iter()).map(|r| (r.id.as_str(), r.status))
    }

    /// The weakest status in it.
    pub fn weakest(&self) -> Status {
        self.constants().map(|(_, s)| s).chain(self.rules.iter().map(|r| r.status)).max().unwrap_or(Status::Confirmed)
    }

    /// The sheet as JSON.
    pub fn to_json(&self) -> Json {
        let table = |t: &Table| {
            object! { "id": t.id, "title": t.title, "unit": t.unit, "source": t.source,
            "rows": t.rows.iter().map(|r| object! { "id": r.id.clone(), "label": r.label.clone(), "value": r.value.clone(), "status": r.status.word() }).collect::<Json>() }
        };
        object! {
            "tables": self.tables.iter().map(table).collect::<Json>(),
            "rules": self.rules.iter().map(|r| object! { "id": r.id, "text": r.text, "source": r.source, "status": r.status.word() }).collect::<Json>(),
            "notes": self.notes.iter().map(|n| Json::from(*n)).collect::<Json>(),
        }
    }
}
