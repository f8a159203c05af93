//! What stands in the ABI beside the facts: outcomes, columns, functions, and the order in which records have grown.

use crate::facts::{self, Facts, header};
use crate::model::{Constant, Function, Gives, Kind, Member, Record, Takes};
use assize::catalogue::{Entry, INSTRUMENTS};
use std::collections::BTreeMap;

/// The whole ABI.
pub struct Abi {
    /// Records of facts.
    pub facts: Vec<Facts>,
    /// Constants of their choices.
    pub choices: Vec<(String, Vec<Constant>)>,
    /// Other records.
    pub records: Vec<Record>,
    /// Instruments that score a record.
    pub flat: Vec<Flat>,
    /// Every function.
    pub functions: Vec<Function>,
}

/// An instrument with a function of its own.
pub struct Flat {
    /// The instrument.
    pub entry: &'static Entry,
    /// The word in the function's name: `rm2000`, `snsv_2014`.
    pub word: String,
    /// The word of its facts: `rm2000`, `predictors`.
    pub facts: &'static str,
    /// The word of its outcome: `rm2000`, `percentage`.
    pub outcome: &'static str,
    /// Whether a policy bears on it.
    pub policy: bool,
}

const WHOLE: Kind = Kind::Whole;
const REAL: Kind = Kind::Real;
const LEVEL: &str = "`ASSIZE_LOW` (1) to `ASSIZE_VERY_HIGH` (4); unknown where it is not determined.";
const LEVELS: &str = "Every one that remains possible: `ASSIZE_SEVERAL` with a bit for each, `1 << ASSIZE_LOW` and so on, as an answer has several.";

fn outcome(tag: u32, name: &str, title: &str, own: &[(&str, Kind, &str)]) -> Record {
    let mut members = header();
    members.extend([
        Member::of("kind", WHOLE, "`ASSIZE_SCORED`: determined. `ASSIZE_BOUNDED`: depends on answers that are not known. `ASSIZE_REJECTED`: refused, see `problems`.\nUnknown where the status is not `ASSIZE_OK`: there is no outcome then, and no earlier one either."),
        Member::of(
            "edition_status",
            WHOLE,
            "How well the weakest constant of this edition is sourced, `ASSIZE_CONFIRMED` (0) to `ASSIZE_UNCONFIRMED` (4).\nAn outcome may rest on better ones: the explanation says so rule by rule. Show it beside the result.",
        ),
        Member::of("problem_count", WHOLE, "How many problems there are, 0 unless refused; more than 8 are counted but not listed."),
        Member::of("problems", Kind::Wholes(8), "Their numbers, `ASSIZE_PROBLEM_...`; `assize_problem_text` has the words, the explanation the fields."),
    ]);
    members.extend(own.iter().map(|(name, kind, doc)| Member::of(name, *kind, doc)));
    let doc =
        vec![format!("{title}. A number that is not determined is `ASSIZE_UNKNOWN` (a `double`: not a number)."), "Set up by the init function that bears its name.".to_string()];
    Record { name: format!("Assize{name}Outcome"), doc, members, sized: true, tag, sizes: Vec::new() }.filled()
}

fn outcomes() -> Vec<Record> {
    vec![
        outcome(
            11,
            "Rm2000",
            "What Risk Matrix 2000 (2007) gives: likelihood of reconviction, never a risk of serious harm. Not to be disclosed to the person assessed",
            &[
                ("eligibility", WHOLE, "0 the scales may be used; 1 scale V alone, for relative risk (RM-E6); 2 not determined: nothing below is a category then."),
                ("s_category", WHOLE, &format!("Scale S, sexual reconviction, after step 2: {LEVEL}")),
                ("s_possible", WHOLE, &format!("{LEVELS} As if eligible; no bit where scale S is not produced.")),
                ("s_points", WHOLE, "Total of step 1, 0 to 6."),
                ("s_step1", WHOLE, &format!("Category after step 1: {LEVEL}")),
                ("s_factors", WHOLE, "Aggravating factors present, 0 to 4."),
                ("s_age_points", WHOLE, "Points of step 1 for the age, 0 to 2."),
                ("s_sexual_points", WHOLE, "Points of step 1 for sexual appearances, 0 to 3."),
                ("s_criminal_points", WHOLE, "Points of step 1 for criminal appearances, 0 or 1."),
                ("v_category", WHOLE, &format!("Scale V, violent reconviction: {LEVEL}")),
                ("v_possible", WHOLE, LEVELS),
                ("v_points", WHOLE, "Total of scale V, 0 to 8."),
                ("v_age_points", WHOLE, "Points of scale V for the age, 0 to 3."),
                ("v_violent_points", WHOLE, "Points of scale V for violent appearances, 0 to 3."),
                ("v_burglary_points", WHOLE, "Points of scale V for any burglary, 0 or 2."),
                ("c_category", WHOLE, &format!("Scale C, either: {LEVEL}")),
                ("c_possible", WHOLE, &format!("{LEVELS} No bit where scale C is not produced.")),
            ],
        ),
        outcome(
            12,
            "RoshCell",
            "Risk of serious harm to one subject in one setting: the levels that the facts leave possible. Structured judgement, never a likelihood",
            &[
                ("level", WHOLE, &format!("The level: {LEVEL}")),
                ("possible", WHOLE, LEVELS),
                ("timings", WHOLE, "Timings that remain possible, `ASSIZE_SEVERAL` with a bit each: 1 imminent, 2 at any time, 4 only on a change, 8 none of the three."),
                ("review_required", WHOLE, "1 where a change of circumstances is present that the judgement did not weigh (TRG-02), else 0."),
            ],
        ),
        outcome(
            13,
            "MappaLevel",
            "The management level that a policy recommends: a recommendation, never a decision, and never a level of risk",
            &[
                ("level", WHOLE, "0 none, 1, 2 or 3; unknown where it is not determined. `assize_management_level_text` has its words: it is no level of risk."),
                ("possible", WHOLE, "Every one that remains possible, `ASSIZE_SEVERAL` with a bit each: bit 0 none, bit 1 level 1, bit 2 level 2, bit 3 level 3."),
            ],
        ),
        outcome(
            14,
            "Asset",
            "What Asset (2006) and the Scaled Approach give for a young person of 10 to 17. Three judgements that stay apart: this holds no risk of serious harm",
            &[
                ("likelihood", WHOLE, &format!("Likelihood of reoffending: {LEVEL}")),
                ("likelihood_possible", WHOLE, LEVELS),
                (
                    "intervention",
                    WHOLE,
                    "Indicative intervention level: `ASSIZE_STANDARD` (1), `ASSIZE_ENHANCED` (2), `ASSIZE_INTENSIVE` (3); unknown where it is not determined.\n`assize_intervention_text` has its words.",
                ),
                ("intervention_possible", WHOLE, "Every one that remains possible: `ASSIZE_SEVERAL` with a bit each, `1 << ASSIZE_STANDARD` and so on."),
                ("total", WHOLE, "Total, 0 to 64."),
                ("total_lowest", WHOLE, "The lowest total that remains possible."),
                ("total_highest", WHOLE, "The highest total that remains possible."),
                ("dynamic_score", WHOLE, "Sum of the twelve ratings, 0 to 48."),
                ("static_score", WHOLE, "Sum of the four static factors, 0 to 16."),
            ],
        ),
        outcome(
            15,
            "Percentage",
            "What a predictor gives: per cent likelihood of reoffending of the kind that it is about, never a risk of serious harm",
            &[
                ("form", WHOLE, "The form that was scored: 0 static, 1 dynamic; unknown where the predictor has one only or does not apply."),
                ("band", WHOLE, "`ASSIZE_LOW` (1) to `ASSIZE_VERY_HIGH` (4), or `ASSIZE_NOT_APPLICABLE` (5); unknown where no bands are published."),
                ("missing", WHOLE, "How many answers are missing for the dynamic form, where the static one was scored for want of them; else 0."),
                ("percent", REAL, "Per cent, 0 to 100, as many decimals as the predictor has. Of two years where it has one and two."),
                ("one_year_percent", REAL, "Per cent within one year, where the predictor has it."),
                ("probability", REAL, "Probability, 0 to 1, before rounding where there is such a thing."),
                ("log_odds", REAL, "Log-odds, where the predictor works with them."),
            ],
        ),
    ]
}

fn columns() -> Vec<Record> {
    vec![
        Record {
            name: "AssizeColumn".to_string(),
            doc: vec!["The answers to one question, a row each. Everything it points to stays the caller's and is only read during the call.".to_string()],
            members: vec![
                Member::of("name", Kind::Pointer("c_char"), "The question: a name of the facts, such as `age`; ends with a zero byte or a space."),
                Member::of(
                    "values",
                    Kind::Pointer("c_void"),
                    "The answers, as `type` says. For `ASSIZE_TEXT` the bytes, for `ASSIZE_FIXED_TEXT` `width` bytes a row, padded with spaces or zero bytes.",
                ),
                Member::of("validity", Kind::Pointer("u8"), "A bit for each row, the lowest of the first byte first: 1 known, 0 not known. Null: all are known."),
                Member::of(
                    "offsets",
                    Kind::Pointer("i32"),
                    "For `ASSIZE_TEXT`: where each row begins among the bytes, and where the last one ends: one more than rows. Else null.",
                ),
                Member::of("width", Kind::Size, "For `ASSIZE_FIXED_TEXT`: bytes of a row."),
                Member::of("type", Kind::Whole, "`ASSIZE_INT32` and so on."),
                Member::of("reserved", Kind::Whole, "0."),
            ],
            sized: false,
            tag: 0,
            sizes: Vec::new(),
        },
        Record {
            name: "AssizeOutput".to_string(),
            doc: vec!["One column of what the rows come to. Everything it points to stays the caller's and is written during the call.".to_string()],
            members: vec![
                Member::of("path", Kind::Pointer("c_char"), "What is asked for: a path in the result, such as `s.category` or `score`; ends with a zero byte or a space."),
                Member::of("values", Kind::Pointer("c_void"), "Room for a value of each row. A row that has none is set to `ASSIZE_UNKNOWN`, to not a number, or to spaces."),
                Member::of("validity", Kind::Pointer("u8"), "Room for a bit for each row, set where there is a value; null where it is not wanted."),
                Member::of("width", Kind::Size, "For `ASSIZE_FIXED_TEXT`: bytes of a row."),
                Member::of(
                    "type",
                    Kind::Whole,
                    "`ASSIZE_FLOAT64`; `ASSIZE_INT32`: whole numbers, 0 and 1 for no and yes, and the number of a level; or\n`ASSIZE_FIXED_TEXT`: words, and anything else as JSON, padded with spaces.",
                ),
                Member::of("absent", Kind::Whole, "Set to 1 where no answered row has it and the instrument's worked example neither: a slip of the hand, perhaps."),
            ],
            sized: false,
            tag: 0,
            sizes: Vec::new(),
        },
    ]
}

/// The instruments with a function of their own.
pub fn flat() -> Vec<Flat> {
    INSTRUMENTS
        .iter()
        .filter_map(|entry| {
            let (facts, outcome, policy) = match entry.id {
                "rm2000" => ("rm2000", "rm2000", false),
                "rosh-cell" => ("rosh_cell", "rosh_cell", false),
                "mappa-level" => ("mappa_level", "mappa_level", true),
                "asset" => ("asset", "asset", true),
                _ if entry.form.id == "predictors" && is_percentage(entry) => ("predictors", "percentage", false),
                _ => return None,
            };
            Some(Flat { entry, word: entry.name().replace(['-', '@'], "_"), facts, outcome, policy })
        })
        .collect()
}

/// Whether what it gives is a probability of reoffending, as its worked example shows.
fn is_percentage(entry: &'static Entry) -> bool {
    assize::listing::example(&entry.name(), entry).1.at(&["result", "probability"]).is_some()
}

/// What an earlier header had of a record.
#[derive(Default)]
struct Known {
    sizes: Vec<usize>,
    members: Vec<String>,
}

/// A line of the layout: `Name [sizes]: member/kind@offset ...`.
fn known(line: &str) -> Option<(&str, Known)> {
    let (head, members) = line.split_once(": ")?;
    let (name, sizes) = head.split_once(" [")?;
    let sizes = sizes.trim_end_matches(']').split(' ').filter_map(|size| size.parse().ok()).collect();
    let name_of = |member: &str| member.split('/').next().unwrap_or_default().to_string();
    Some((name, Known { sizes, members: members.split(' ').map(name_of).collect() }))
}

/// Whether the layout of today keeps what an earlier header had: every record with its members, kinds and places, every constant with its value.
/// Records may grow at the end but for those that stand in tables, and constants may be added.
pub fn kept(then: &str, now: &str) -> Result<(), String> {
    let lines = |text: &str| -> BTreeMap<String, String> {
        text.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split_once(": ")).map(|(head, rest)| (head.to_string(), rest.to_string())).collect()
    };
    let named = |all: BTreeMap<String, String>| -> BTreeMap<String, String> {
        all.into_iter().map(|(head, rest)| (head.split(" [").next().unwrap_or_default().to_string(), rest)).collect()
    };
    let (then, now) = (named(lines(then)), named(lines(now)));
    for (name, had) in &then {
        let has = now.get(name).ok_or_else(|| format!("{name} is gone, which an earlier header has"))?;
        let grows = name.ends_with("Facts") || name.ends_with("Outcome");
        let same = has == had || (grows && has.strip_prefix(had.as_str()).is_some_and(|rest| rest.starts_with(' ')));
        if !same {
            return Err(format!(
                "{name} is not what an earlier header has:\n  then {had}\n  now  {has}\nA number or a place is never given another meaning: raise the version of the ABI and begin ffi/layout.txt anew"
            ));
        }
    }
    Ok(())
}

/// The ABI, with the members of records in the order of `layout`, which is what an earlier header had.
pub fn abi(layout: &str) -> Abi {
    let known: BTreeMap<&str, Known> = layout.lines().filter_map(known).collect();
    let none = Known::default();
    let of = |name: &str| known.get(name).unwrap_or(&none);
    let mut all = Vec::new();
    let mut choices = Vec::new();
    for held in facts::held() {
        let title = held.form.title.to_string();
        let then = of(&format!("Assize{}Facts", crate::model::camel(held.word)));
        let (facts, constants) = facts::record(held, &then.members, &then.sizes);
        all.push(facts);
        choices.push((title, constants));
    }
    let records: Vec<Record> = outcomes()
        .into_iter()
        .map(|record| {
            let sizes = of(&record.name).sizes.clone();
            record.after(&sizes)
        })
        .chain(columns())
        .collect();
    let flat = flat();
    let functions = functions(&all, &records, &flat);
    Abi { facts: all, choices, records, flat, functions }
}

/// Every record and every constant: what a later header has to keep.
pub fn layout(abi: &Abi, constants: &[Constant]) -> String {
    let mut out = String::from(
        "# Every record (the sizes that it has had in any header, then member/kind@offset with pointers of 8 bytes) and every constant of the header.\n\
         # Written by `cargo xtask generate`, which refuses to change or to lose what stands here: records grow at the end, constants are added.\n",
    );
    for record in abi.facts.iter().map(|f| &f.record).chain(&abi.records) {
        let member = |(m, at): (&Member, usize)| format!("{}/{}@{at}", m.name, kind(m.kind));
        let members: Vec<String> = record.members.iter().zip(record.layout(8).0).map(member).collect();
        let sizes: Vec<String> = record.sizes.iter().map(ToString::to_string).collect();
        out.push_str(&format!("{} [{}]: {}\n", record.name, sizes.join(" "), members.join(" ")));
    }
    for constant in constants {
        out.push_str(&format!("{}: {}\n", constant.name, constant.value));
    }
    out
}

fn kind(kind: Kind) -> String {
    match kind {
        Kind::Whole => "i32".to_string(),
        Kind::Natural => "u32".to_string(),
        Kind::Real => "f64".to_string(),
        Kind::Text(n) => format!("char{n}"),
        Kind::Wholes(n) => format!("i32x{n}"),
        Kind::Size => "size".to_string(),
        Kind::Pointer(_) => "pointer".to_string(),
    }
}

fn functions(facts: &[Facts], records: &[Record], flat: &[Flat]) -> Vec<Function> {
    use Takes::{Bytes, In, Kinds, Length, Out, Room, Size, Text, Whole};
    let answer = [("out", Room), ("out_capacity", Size), ("out_len", Length)];
    let of = |name: &str, takes: &[(&'static str, Takes)], gives| Function { name: name.to_string(), takes: takes.to_vec(), gives };
    let json = [("json", Bytes), ("json_len", Size), ("policy_or_null", Text)];
    let mut out = vec![
        of("assize_version", &[], Gives::Text),
        of("assize_abi_version", &[], Gives::Natural),
        of("assize_status_text", &[("status", Whole)], Gives::Text),
        of("assize_kind_text", &[("kind", Whole)], Gives::Text),
        of("assize_level_text", &[("level", Whole)], Gives::Text),
        of("assize_management_level_text", &[("level", Whole)], Gives::Text),
        of("assize_intervention_text", &[("level", Whole)], Gives::Text),
        of("assize_source_text", &[("edition_status", Whole)], Gives::Text),
        of("assize_problem_code", &[("problem", Whole)], Gives::Text),
        of("assize_problem_text", &[("problem", Whole)], Gives::Text),
        of("assize_score_json", &[&[("instrument", Text)][..], &json, &answer].concat(), Gives::Status),
        of("assize_assess_json", &[&json[..], &answer].concat(), Gives::Status),
        of("assize_assess_text", &[&json[..], &answer].concat(), Gives::Status),
        of("assize_plain_language_json", &[&json[..], &answer].concat(), Gives::Status),
        of("assize_list_json", &answer, Gives::Status),
        of("assize_describe_json", &[&[("id", Text)][..], &answer].concat(), Gives::Status),
        of("assize_schema_json", &[&[("id", Text)][..], &answer].concat(), Gives::Status),
        of(
            "assize_score_columns",
            &[
                &[
                    ("instrument", Text),
                    ("policy_or_null", Text),
                    ("rows", Size),
                    ("columns", In("AssizeColumn".to_string())),
                    ("column_count", Size),
                    ("outputs", Out("AssizeOutput".to_string())),
                    ("output_count", Size),
                    ("kinds_or_null", Kinds),
                ][..],
                &answer,
            ]
            .concat(),
            Gives::Status,
        ),
        of(
            "assize_score_arrow",
            &[
                &[
                    ("instrument", Text),
                    ("policy_or_null", Text),
                    ("schema", In("ArrowSchema".to_string())),
                    ("array", Out("ArrowArray".to_string())),
                    ("outputs_or_null", Text),
                    ("out_schema", Out("ArrowSchema".to_string())),
                    ("out_array", Out("ArrowArray".to_string())),
                ][..],
                &answer,
            ]
            .concat(),
            Gives::Status,
        ),
    ];
    for record in facts.iter().map(|f| &f.record).chain(records).filter(|r| r.sized) {
        let word = record.word();
        let role = if word.ends_with("_facts") { "facts" } else { "outcome" };
        out.push(of(&format!("assize_{word}_init"), &[(role, Out(record.name.clone())), ("size", Size)], Gives::Status));
    }
    for f in flat {
        let record = |word: &str, role: &str| format!("Assize{}{role}", crate::model::camel(word));
        let mut takes = vec![("facts", In(record(f.facts, "Facts")))];
        if f.policy {
            takes.push(("policy_or_null", Text));
        }
        takes.push(("outcome", Out(record(f.outcome, "Outcome"))));
        out.push(of(&format!("assize_{}_score", f.word), &takes, Gives::Status));
    }
    for f in flat {
        let takes = [("facts", In(format!("Assize{}Facts", crate::model::camel(f.facts)))), ("policy_or_null", Text), ("format", Whole)];
        out.push(of(&format!("assize_{}_explain", f.word), &[&takes[..], &answer].concat(), Gives::Status));
    }
    out
}
