//! The offence maps as the engine embeds them: `core/src/offences/data.rs`, made from the tables in `core/offences/`.

use crate::generate::put;
use crate::root;
use std::collections::BTreeMap;
use std::fmt::Write;

const CURRENT: &str = "current-2026-07-21.csv";
const WITHDRAWN: &str = "current-withdrawn.csv";
const CLASSIC: &str = "classic-2025-11.csv";

/// Classes in a group of the index: one bit each.
const GROUP: usize = 32;
const CLASSES: usize = 1000;
const SUB_CLASSES: usize = 100;

/// What the maps say of a code, as the text of the constants that say it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Combination {
    current: String,
    classic: String,
}

/// Writes the file, or with `check` says that it differs.
pub fn run(check: bool, wrong: &mut Vec<String>) -> Result<(), String> {
    put(check, "core/src/offences/data.rs", &made()?, wrong)
}

fn made() -> Result<String, String> {
    let nothing = Combination { current: "Entry::Absent".to_string(), classic: "None".to_string() };
    let mut codes: BTreeMap<usize, Combination> = BTreeMap::new();
    let columns = ["code", "category", "opd_violence_sex", "is_violent_sanction"];
    for (code, [category, opd, violent]) in read(CURRENT, &columns)? {
        let category = if category == "unknown" { "None".to_string() } else { format!("Some(C::{})", variant(&category)) };
        let current = format!("Entry::Mapped(current::Offence {{ category: {category}, opd_violence_sex: {}, is_violent_sanction: {} }})", flag(&opd)?, flag(&violent)?);
        codes.insert(code, Combination { current, ..nothing.clone() });
    }
    for (code, _) in read::<3>(WITHDRAWN, &columns)? {
        if codes.insert(code, Combination { current: "Entry::Withdrawn".to_string(), ..nothing.clone() }).is_some() {
            return Err(format!("{WITHDRAWN}: {code:05} is in {CURRENT}"));
        }
    }
    let columns = ["code", "ogrs3_group", "ogrs3_status", "snsv_category", "snsv_violence_subcategory", "opd_violent_or_sexual"];
    for (code, [group, status, snsv, violence, opd]) in read(CLASSIC, &columns)? {
        let ogrs3 = match (group.as_str(), status.as_str()) {
            (group, "") if !group.is_empty() => format!("Ok(G::{})", variant(group)),
            ("", status) if !status.is_empty() => format!("Err(Ogrs3Status::{})", variant(status)),
            _ => return Err(format!("{CLASSIC}: {code:05} must have either a group or a status of OGRS3")),
        };
        if violence.is_empty() == (snsv == "violence_against_the_person") {
            return Err(format!("{CLASSIC}: {code:05} must have a subcategory of violence exactly where it is violence"));
        }
        let violence = if violence.is_empty() { "None".to_string() } else { format!("Some(V::{})", variant(&violence)) };
        let opd = flag(&opd)?;
        codes.entry(code).or_insert_with(|| nothing.clone()).classic =
            format!("Some(classic::Offence {{ ogrs3: {ogrs3}, snsv: S::{}, violence: {violence}, opd_violent_or_sexual: {opd} }})", variant(&snsv));
    }
    written(&codes, &nothing)
}

/// The index and its columns. How a code is found in them says `core/src/offences/mod.rs`.
fn written(codes: &BTreeMap<usize, Combination>, nothing: &Combination) -> Result<String, String> {
    let mut groups = String::new();
    let (mut counts, mut lengths, mut values) = (Vec::new(), Vec::new(), Vec::new());
    for group in 0..CLASSES.div_ceil(GROUP) {
        let (rank, before, mut bits) = (counts.len(), lengths.len(), 0u32);
        for place in 0..GROUP {
            let class = group * GROUP + place;
            let runs = runs(codes, nothing, class);
            if runs.is_empty() {
                continue;
            }
            bits |= 1 << place;
            counts.push(runs.len());
            lengths.extend(runs.iter().map(|(length, _)| *length));
            values.extend(runs.into_iter().map(|(_, value)| value));
        }
        if rank > usize::from(u8::MAX) || before > usize::from(u16::MAX) {
            return Err("too many classes or runs for the index of the offence maps".to_string());
        }
        let _ = writeln!(groups, "    Group {{ classes: {bits:#010x}, rank: {rank}, runs: {before} }},");
    }
    let combinations = by_use(&values, nothing);
    let mut numbers = Vec::new();
    for value in &values {
        numbers.push(combinations.iter().position(|c| c == value).ok_or("a combination is not in the list of combinations")?);
    }
    if [&counts, &lengths, &numbers].into_iter().flatten().any(|x| *x > usize::from(u8::MAX)) {
        return Err("a number of the offence maps does not fit a byte".to_string());
    }
    let column = |part: fn(&Combination) -> &str| combinations.iter().map(|c| format!("    {},\n", part(c))).collect::<String>();
    Ok(format!(
        "//! Made by `cargo xtask generate` from the tables in `core/offences/`; not to be edited by hand.\n\n\
         use super::classic::{{self, Ogrs3Group as G, Ogrs3Status, SnsvCategory as S, ViolenceSubcategory as V}};\n\
         use super::current::{{self, Category as C, Entry}};\n\
         use super::Group;\n\n\
         /// The classes, thirty-two at a time.\n\
         pub(super) static GROUPS: [Group; {}] = [\n{groups}];\n\n\
         /// Runs of each class that any map has a code of.\n\
         pub(super) static RUNS: [u8; {}] = [\n{}];\n\n\
         /// Sub-classes in each run.\n\
         pub(super) static LENGTHS: [u8; {}] = [\n{}];\n\n\
         /// Combination of each run: where it stands in the columns below.\n\
         pub(super) static COMBINATIONS: [u8; {}] = [\n{}];\n\n\
         /// What the current map says, for each combination.\n\
         pub(super) static CURRENT: [Entry; {}] = [\n{}];\n\n\
         /// What the classic map says, for each combination.\n\
         pub(super) static CLASSIC: [Option<classic::Offence>; {}] = [\n{}];\n",
        CLASSES.div_ceil(GROUP),
        counts.len(),
        bytes(&counts),
        lengths.len(),
        bytes(&lengths),
        numbers.len(),
        bytes(&numbers),
        combinations.len(),
        column(|c| &c.current),
        combinations.len(),
        column(|c| &c.classic),
    ))
}

/// The sub-classes of a class as runs of the same combination; nothing follows the last code.
fn runs(codes: &BTreeMap<usize, Combination>, nothing: &Combination, class: usize) -> Vec<(usize, Combination)> {
    let mut out: Vec<(usize, Combination)> = Vec::new();
    for sub_class in 0..SUB_CLASSES {
        let value = codes.get(&(class * SUB_CLASSES + sub_class)).unwrap_or(nothing);
        match out.last_mut() {
            Some((length, last)) if last == value => *length += 1,
            _ => out.push((1, value.clone())),
        }
    }
    if out.last().is_some_and(|(_, last)| last == nothing) {
        out.pop();
    }
    out
}

/// The combinations, nothing first, then those of most runs: small numbers that recur compress best.
fn by_use(values: &[Combination], nothing: &Combination) -> Vec<Combination> {
    let mut uses: BTreeMap<&Combination, usize> = BTreeMap::new();
    for value in values.iter().filter(|v| *v != nothing) {
        *uses.entry(value).or_default() += 1;
    }
    let mut list: Vec<_> = uses.into_iter().collect();
    list.sort_by(|(_, a), (_, b)| b.cmp(a));
    std::iter::once(nothing).chain(list.into_iter().map(|(c, _)| c)).cloned().collect()
}

fn bytes(numbers: &[usize]) -> String {
    numbers.chunks(40).map(|row| format!("    {},\n", row.iter().map(usize::to_string).collect::<Vec<_>>().join(", "))).collect()
}

/// The rows of a table: the code, then the other columns.
fn read<const REST: usize>(name: &str, columns: &[&str]) -> Result<Vec<(usize, [String; REST])>, String> {
    let text = std::fs::read_to_string(root().join("core/offences").join(name)).map_err(|e| format!("{name}: {e}"))?;
    let mut lines = text.lines();
    if lines.next() != Some(columns.join(",").as_str()) {
        return Err(format!("{name}: the columns must be {}", columns.join(",")));
    }
    let mut rows: Vec<(usize, [String; REST])> = Vec::new();
    for line in lines {
        let fault = |why: &str| format!("{name}: {why}: {line}");
        let mut cells = line.split(',').map(str::to_string);
        let digits = cells.next().filter(|c| c.len() == 5 && c.bytes().all(|b| b.is_ascii_digit())).ok_or_else(|| fault("a code is five digits"))?;
        let code = digits.parse().map_err(|_| fault("a code is five digits"))?;
        if rows.last().is_some_and(|(last, _)| *last >= code) {
            return Err(fault("codes must ascend"));
        }
        let rest = cells.collect::<Vec<_>>().try_into().map_err(|_| fault("a row has one cell for each column"))?;
        rows.push((code, rest));
    }
    Ok(rows)
}

fn flag(text: &str) -> Result<&str, String> {
    if ["true", "false"].contains(&text) { Ok(text) } else { Err(format!("`{text}` must be true or false")) }
}

/// `drink_driving` as the engine names the variant: `DrinkDriving`.
fn variant(word: &str) -> String {
    word.split('_').map(|part| part.chars().enumerate().map(|(i, c)| if i == 0 { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() }).collect::<String>()).collect()
}
