//! Columns out: the cells kept and ours as a record batch. A question has its own type (yes/no, whole number, number, day); in a cell that says no
//! answer nothing stands then, and the cell as it came is in the file of rejected rows. Knows cells and scores, no instrument.

use crate::answers;
use crate::block::Block;
use crate::error::Error;
use crate::plain;
use crate::scorer::Scored;
use crate::text_out::{Cells, Layout};
use arrow_array::builder::{BooleanBuilder, Date32Builder, PrimitiveBuilder, StringBuilder};
use arrow_array::types::{Float64Type, Int32Type, Int64Type};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use assize::date::Date;
use assize::facts::Shape;
use std::sync::Arc;

/// The type of a question's own column.
pub const fn kind_of(shape: &Shape) -> DataType {
    match shape {
        Shape::YesNo => DataType::Boolean,
        Shape::Whole => DataType::Int32,
        Shape::Decimal => DataType::Float64,
        Shape::Date => DataType::Date32,
        _ => DataType::Utf8,
    }
}

/// The type in which a carried column goes out that came in this one: the same where its cells give it back exactly.
pub fn kept_as(came: &DataType) -> DataType {
    match came {
        DataType::Boolean | DataType::Date32 | DataType::Float64 => came.clone(),
        DataType::Int8 | DataType::Int16 | DataType::Int32 | DataType::UInt8 | DataType::UInt16 => DataType::Int32,
        DataType::Int64 | DataType::UInt32 => DataType::Int64,
        _ => DataType::Utf8,
    }
}

/// The schema of the output; `kinds` are the types of the columns kept, in their order.
pub fn schema(layout: &Layout<'_>, kinds: &[DataType], scored: &Scored) -> SchemaRef {
    let kept = layout.kept.iter().zip(kinds).map(|((_, name, _), kind)| Field::new(name, kind.clone(), true));
    let ours =
        layout.ours.iter().zip(layout.cells(scored)).map(|(column, cells)| Field::new(&column.name, if cells.is_number() { DataType::Float64 } else { DataType::Utf8 }, true));
    Arc::new(Schema::new(kept.chain(ours).collect::<Vec<_>>()))
}

/// The rows of a block.
///
/// # Errors
/// None that is foreseen: the columns are those of the schema.
pub fn batch(layout: &Layout<'_>, schema: &SchemaRef, kinds: &[DataType], block: &Block, scored: &Scored) -> Result<RecordBatch, Error> {
    let mut arrays: Vec<ArrayRef> = Vec::new();
    for ((column, _, _), kind) in layout.kept.iter().zip(kinds) {
        let cells = (0..block.rows).map(|row| block.cell(*column, row));
        arrays.push(match kind {
            DataType::Boolean => {
                let mut out = BooleanBuilder::new();
                let read = |text| [(true, "true"), (false, "false")].into_iter().find(|(_, word)| word.as_bytes() == text).map(|(yes, _)| yes);
                cells.for_each(|cell| out.append_option(cell.and_then(read)));
                Arc::new(out.finish())
            }
            DataType::Int32 => {
                let mut out = PrimitiveBuilder::<Int32Type>::new();
                cells.for_each(|cell| out.append_option(cell.and_then(read)));
                Arc::new(out.finish())
            }
            DataType::Int64 => {
                let mut out = PrimitiveBuilder::<Int64Type>::new();
                cells.for_each(|cell| out.append_option(cell.and_then(read)));
                Arc::new(out.finish())
            }
            DataType::Float64 => {
                let mut out = PrimitiveBuilder::<Float64Type>::new();
                cells.for_each(|cell| out.append_option(cell.and_then(read)));
                Arc::new(out.finish())
            }
            DataType::Date32 => {
                let mut out = Date32Builder::new();
                cells.for_each(|cell| out.append_option(cell.and_then(day)));
                Arc::new(out.finish())
            }
            _ => {
                let mut out = StringBuilder::new();
                cells.for_each(|cell| out.append_option(cell.map(String::from_utf8_lossy)));
                Arc::new(out.finish())
            }
        });
    }
    let mut text = Vec::new();
    for cells in layout.cells(scored) {
        arrays.push(if let Cells::Numbers(values) = cells {
            let mut out = PrimitiveBuilder::<Float64Type>::new();
            values.iter().for_each(|x| out.append_option((!x.is_nan()).then_some(*x)));
            Arc::new(out.finish())
        } else {
            let mut out = StringBuilder::new();
            for row in 0..block.rows {
                text.clear();
                cells.write(row, &mut text);
                out.append_option((!text.is_empty()).then(|| String::from_utf8_lossy(&text)));
            }
            Arc::new(out.finish())
        });
    }
    RecordBatch::try_new(schema.clone(), arrays).map_err(|error| Error::because(format!("an internal error: {error}; please report it")))
}

fn read<T: std::str::FromStr>(cell: &[u8]) -> Option<T> {
    std::str::from_utf8(cell).ok()?.parse().ok()
}

/// Days since 1 January 1970.
fn day(cell: &[u8]) -> Option<i32> {
    let digits = plain::read_day(cell)?;
    let small = |n: i32| i8::try_from(n % 100).ok();
    Some(Date::new(i16::try_from(digits / 10_000).ok()?, small(digits / 100)?, small(digits)?)?.number())
}

/// The types of the columns kept: of a question its own unless the mapping has another writing, of a carried column the one it came in.
pub fn kinds(layout: &Layout<'_>, asked: &[(usize, answers::Kept)], came: &dyn Fn(usize) -> Option<DataType>) -> Vec<DataType> {
    let of = |column: usize| match (asked.iter().find(|(at, _)| *at == column), came(column)) {
        (Some((_, written)), _) if !written.stays => kind_of(&written.shape),
        (None, Some(came)) => kept_as(&came),
        _ => DataType::Utf8,
    };
    layout.kept.iter().map(|(column, _, _)| of(*column)).collect()
}
