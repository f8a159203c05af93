//! Arrow arrays to and from the engine's columns. Knows arrays and answers, no instrument and no rule.

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Date64Type, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type, UInt32Type, UInt64Type};
use arrow_array::{Array, ArrayRef, ArrowPrimitiveType, Float64Array, StringArray, StructArray};
use arrow_schema::{DataType, Field, Fields};
use assize::catalogue::Entry;
use assize::columns::{self, Column, Output};
use assize::date::Date;
use assize::facts::Shape;
use assize::{Json, Options, Problems};
use std::sync::Arc;

/// The column that says how each row was answered.
pub const TYPE: &str = "type";

/// Scores every row of a table: a column is the answers to the question of its name. The answer is a table: `type` (`scored`, `bounded` or
/// `rejected`), then a column for each of `outputs`, paths in the result: numbers as they are, words as text, anything else as JSON. Options
/// are given by their words: numbers of options are the C records' own.
///
/// # Errors
/// Every column that is no question, is given twice or is of a type that no answer has; an output that bears the name of another.
pub fn score(entry: &Entry, table: &StructArray, outputs: &[String], options: &Options<'_>) -> Result<StructArray, Problems> {
    let mut problems = Problems::default();
    let mut given = Vec::new();
    for (field, array) in table.fields().iter().zip(table.columns()) {
        let takes_choices = columns::question(&entry.form, field.name()).is_some_and(|(question, _)| match question.shape {
            Shape::Choice(list) | Shape::OneOf(list) | Shape::Several(list) => !list.iter().all(|c| c.word.bytes().all(|b| b.is_ascii_digit())),
            _ => false,
        });
        match column(array, table) {
            Some(_) if takes_choices && array.data_type().is_numeric() => {
                problems.add("wrong_type", &[field.name()], format!("column `{}` holds numbers, must hold the words of its options", field.name()));
            }
            Some(column) => given.push((field.name().clone(), column)),
            None => problems.add("wrong_type", &[field.name()], format!("column `{}` is {}, which no answer is", field.name(), array.data_type())),
        }
    }
    for (place, name) in outputs.iter().enumerate() {
        if name.is_empty() {
            problems.add("unknown_field", &["outputs"], "an output has no name: paths stand between commas, without spaces");
        }
        if name == TYPE || outputs.iter().take(place).any(|earlier| earlier == name) {
            problems.add("duplicate_key", &[name], format!("output `{name}` is asked for twice, must be asked for once; `{TYPE}` is always there"));
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    // without a column nothing is known in any row
    if given.is_empty() && !table.is_empty() {
        let first = entry.form.fields.iter().map(|f| f.name).find(|name| !name.is_empty()).unwrap_or_default();
        given.push((first.to_string(), Column::Answers(vec![Json::Null; table.len()])));
    }
    let scored = columns::score(entry, &given, outputs, options)?;
    let kinds: StringArray = scored.kinds.iter().map(|kind| Some(kind.word())).collect();
    let mut fields = vec![Field::new(TYPE, DataType::Utf8, false)];
    let mut arrays: Vec<ArrayRef> = vec![Arc::new(kinds)];
    for (name, column) in outputs.iter().zip(scored.outputs) {
        let array = written(column);
        fields.push(Field::new(name, array.data_type().clone(), true));
        arrays.push(array);
    }
    Ok(StructArray::new(Fields::from(fields), arrays, None))
}

/// An array as a column; a row that is null in the table around it is null. `None` where no answer is of its type.
fn column(array: &ArrayRef, table: &StructArray) -> Option<Column> {
    let known = |row: usize| table.is_valid(row) && array.is_valid(row);
    if array.data_type().is_numeric() {
        let value = numbers(array)?;
        return Some(Column::Numbers((0..array.len()).map(|row| if known(row) { value(row) } else { f64::NAN }).collect()));
    }
    let value = answers(array)?;
    Some(Column::Answers((0..array.len()).map(|row| if known(row) { value(row) } else { Json::Null }).collect()))
}

fn numbers(array: &ArrayRef) -> Option<Box<dyn Fn(usize) -> f64 + '_>> {
    fn of<T: ArrowPrimitiveType>(array: &ArrayRef, real: impl Fn(T::Native) -> f64 + 'static) -> Box<dyn Fn(usize) -> f64 + '_> {
        let values = array.as_primitive::<T>();
        Box::new(move |row| real(values.value(row)))
    }
    // a whole number that has no double of its own is beyond every range
    #[expect(clippy::cast_precision_loss, reason = "said above")]
    Some(match array.data_type() {
        DataType::Int8 => of::<Int8Type>(array, f64::from),
        DataType::Int16 => of::<Int16Type>(array, f64::from),
        DataType::Int32 => of::<Int32Type>(array, f64::from),
        DataType::Int64 => of::<Int64Type>(array, |n| n as f64),
        DataType::UInt8 => of::<UInt8Type>(array, f64::from),
        DataType::UInt16 => of::<UInt16Type>(array, f64::from),
        DataType::UInt32 => of::<UInt32Type>(array, f64::from),
        DataType::UInt64 => of::<UInt64Type>(array, |n| n as f64),
        DataType::Float32 => of::<Float32Type>(array, f64::from),
        DataType::Float64 => of::<Float64Type>(array, |x| x),
        _ => return None,
    })
}

type Value<'a> = Box<dyn Fn(usize) -> Json + 'a>;

/// The value of a row that is not null, as it stands in the facts of one row.
fn answers(array: &ArrayRef) -> Option<Value<'_>> {
    let day = |since: Option<i32>| {
        let date = Date::new(1970, 1, 1).zip(since).and_then(|(epoch, since)| epoch.days_later(since));
        date.map_or_else(|| Json::from("a day beyond the calendar"), |date| Json::from(date.to_string()))
    };
    Some(match array.data_type() {
        DataType::Null => Box::new(|_| Json::Null),
        DataType::Boolean => {
            let values = array.as_boolean();
            Box::new(move |row| Json::Bool(values.value(row)))
        }
        DataType::Utf8 => {
            let values = array.as_string::<i32>();
            Box::new(move |row| text(values.value(row)))
        }
        DataType::LargeUtf8 => {
            let values = array.as_string::<i64>();
            Box::new(move |row| text(values.value(row)))
        }
        DataType::Utf8View => {
            let values = array.as_string_view();
            Box::new(move |row| text(values.value(row)))
        }
        DataType::Date32 => {
            let values = array.as_primitive::<Date32Type>();
            Box::new(move |row| day(Some(values.value(row))))
        }
        DataType::Date64 => {
            let values = array.as_primitive::<Date64Type>();
            Box::new(move |row| day(i32::try_from(values.value(row).div_euclid(86_400_000)).ok()))
        }
        DataType::Dictionary(_, _) => {
            let dictionary = array.as_any_dictionary();
            let values = dictionary.values();
            if values.is_empty() {
                return Some(Box::new(|_| Json::Null));
            }
            let keys = dictionary.normalized_keys();
            let value = any(values)?;
            Box::new(move |row| keys.get(row).filter(|key| values.is_valid(**key)).map_or(Json::Null, |key| value(*key)))
        }
        DataType::List(_) => {
            let lists = array.as_list::<i32>();
            let (offsets, values) = (lists.value_offsets(), lists.values());
            let value = any(values)?;
            Box::new(move |row| {
                let range = offsets.get(row).zip(offsets.get(row + 1)).map_or(0..0, |(from, to)| *from..*to);
                range.filter_map(|at| usize::try_from(at).ok()).map(|at| if values.is_valid(at) { value(at) } else { Json::Null }).collect()
            })
        }
        DataType::Struct(fields) => {
            let table = array.as_struct();
            let mut members = Vec::new();
            for (field, column) in fields.iter().zip(table.columns()) {
                members.push((field.name().clone(), column, any(column)?));
            }
            Box::new(move |row| {
                let known = members.iter().filter(|(_, column, _)| column.is_valid(row));
                Json::Object(known.map(|(name, _, value)| (name.clone().into(), value(row))).collect())
            })
        }
        _ => return None,
    })
}

/// The same for what stands within another array, numbers too.
fn any(array: &ArrayRef) -> Option<Value<'_>> {
    if array.data_type().is_numeric() {
        let value = numbers(array)?;
        return Some(Box::new(move |row| Json::Real(value(row))));
    }
    answers(array)
}

/// A text; a blank one is not known.
fn text(given: &str) -> Json {
    let given = given.trim_matches(' ');
    if given.is_empty() { Json::Null } else { Json::from(given.to_string()) }
}

fn written(column: Output) -> ArrayRef {
    match column {
        Output::Numbers(numbers) => Arc::new(numbers.into_iter().map(|x| if x.is_nan() { None } else { Some(x) }).collect::<Float64Array>()),
        Output::Answers(answers) => {
            let words = answers.iter().map(|value| match value {
                Json::Null => None,
                Json::Text(text) => Some(text.to_string()),
                other => Some(other.compact()),
            });
            Arc::new(words.collect::<StringArray>())
        }
    }
}
