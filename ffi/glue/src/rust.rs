//! The Rust of the records: their declarations, layouts, how they become facts; and the functions that score them.

use crate::abi::{Abi, Flat};
use crate::facts::{Facts, Node};
use crate::model::{Constant, Function, Gives, Kind, Member, Record, Takes};

const MADE: &str = "Written by `cargo xtask generate` from the declarations of the engine: change those.";

fn rust_type(kind: Kind) -> String {
    match kind {
        Kind::Whole => "i32".into(),
        Kind::Natural => "u32".into(),
        Kind::Real => "f64".into(),
        Kind::Text(n) => format!("[c_char; {n}]"),
        Kind::Wholes(n) => format!("[i32; {n}]"),
        Kind::Size => "usize".into(),
        Kind::Pointer("c_char" | "i32") => format!("*const {}", if kind == Kind::Pointer("c_char") { "c_char" } else { "i32" }),
        Kind::Pointer(to) => format!("*mut {to}"),
    }
}

fn name(member: &Member) -> String {
    match member.name.as_str() {
        word @ ("type" | "override") => format!("r#{word}"),
        word => word.to_string(),
    }
}

fn doc(out: &mut String, indent: &str, lines: &[String]) {
    for line in lines {
        out.push_str(&format!("{indent}/// {line}\n"));
    }
}

fn declared(out: &mut String, record: &Record) {
    doc(out, "", &record.doc);
    out.push_str("#[repr(C)]\n#[derive(Clone, Copy)]\n");
    out.push_str(&format!("pub struct {} {{\n", record.name));
    for member in &record.members {
        doc(out, "    ", &member.doc);
        out.push_str(&format!("    pub {}: {},\n", name(member), rust_type(member.kind)));
    }
    out.push_str("}\n");
}

/// Layout, asserted where the library is compiled, whatever the width of a pointer.
fn laid_out(out: &mut String, record: &Record) {
    let ((offsets, size), (narrow, small)) = (record.layout(8), record.layout(4));
    let either = |wide: usize, narrow: usize| if wide == narrow { wide.to_string() } else { format!("if size_of::<usize>() == 8 {{ {wide} }} else {{ {narrow} }}") };
    out.push_str("const _: () = {\n");
    out.push_str(&format!("    assert!(size_of::<{}>() == {});\n", record.name, either(size, small)));
    for ((member, wide), narrow) in record.members.iter().zip(offsets).zip(narrow) {
        out.push_str(&format!("    assert!(offset_of!({}, {}) == {});\n", record.name, name(member), either(wide, narrow)));
    }
    out.push_str("};\n");
}

fn unknown(out: &mut String, record: &Record) {
    let sizes: Vec<String> = record.sizes.iter().map(ToString::to_string).collect();
    out.push_str(&format!(
        "impl Record for {} {{\n    const TAG: u32 = {};\n    const SIZES: &'static [usize] = &[{}];\n    const UNKNOWN: Self = Self {{\n",
        record.name,
        record.tag,
        sizes.join(", ")
    ));
    for member in &record.members {
        let value = match (member.name.as_str(), member.kind) {
            ("size", _) => format!("size_of::<{}>() as u32", record.name),
            ("abi", _) => format!("marked::<{}>()", record.name),
            (_, Kind::Whole) => "UNKNOWN".to_string(),
            (_, Kind::Real) => "f64::NAN".to_string(),
            (_, Kind::Text(n)) => format!("[0; {n}]"),
            (_, Kind::Wholes(n)) => format!("[UNKNOWN; {n}]"),
            (_, Kind::Natural | Kind::Size) => "0".to_string(),
            (_, Kind::Pointer(_)) => "core::ptr::null_mut()".to_string(),
        };
        out.push_str(&format!("        {}: {value},\n", name(member)));
    }
    out.push_str("    };\n}\n");
}

/// Declarations of the records of facts.
pub fn facts(abi: &Abi) -> String {
    let mut out = format!("//! The records of facts. {MADE}\n\n");
    out.push_str("use crate::border::{Record, marked};\nuse crate::read::{Flat, Unfit, any_known, blank, real, text, text_json, whole};\nuse assize::Json;\nuse assize::facts::plain::{self, UNKNOWN};\nuse assize::facts::{FactSet, Field};\nuse core::ffi::c_char;\nuse core::mem::offset_of;\n");
    for (title, constants) in &abi.choices {
        out.push_str(&format!("\n// {title}: the answers of its questions.\n\n"));
        constants.iter().for_each(|c| constant(&mut out, c));
    }
    for facts in &abi.facts {
        out.push('\n');
        declared(&mut out, &facts.record);
        laid_out(&mut out, &facts.record);
        unknown(&mut out, &facts.record);
        read(&mut out, facts);
    }
    out
}

fn constant(out: &mut String, c: &Constant) {
    out.push_str(&format!("/// {}.\npub const {}: i32 = {};\n", c.doc.trim_end_matches('.'), c.name, c.value));
}

fn form_name(rust: &str) -> String {
    let words: Vec<&str> = rust.split("::").skip(2).filter(|w| *w != "facts").collect();
    words.join("_").to_ascii_uppercase()
}

fn forms(nodes: &[Node], found: &mut Vec<&'static str>) {
    for node in nodes {
        let (rust, inner): (_, Vec<&Vec<Node>>) = match node {
            Node::Leaf { .. } => continue,
            Node::Part { rust, nodes, .. } => (*rust, vec![nodes]),
            Node::List { rust, members, .. } => (*rust, members.iter().collect()),
        };
        if !found.contains(&rust) {
            found.push(rust);
        }
        inner.into_iter().for_each(|nodes| forms(nodes, found));
    }
}

fn read(out: &mut String, facts: &Facts) {
    let mut types = vec![facts.held.rust];
    forms(&facts.nodes, &mut types);
    for rust in &types {
        out.push_str(&format!("const {}: &[Field] = <{rust} as FactSet>::FORM.fields;\n", form_name(rust)));
    }
    out.push_str(&format!(
        "impl Flat for {} {{\n    type Facts = {};\n\n    #[inline(always)]\n    fn fills_gaps(&self) -> bool {{\n        {}\n    }}\n\n    #[inline(always)]\n    fn fill(&self, facts: &mut Self::Facts) -> Result<(), Unfit> {{\n",
        facts.record.name, facts.held.rust, gaps(&facts.record)
    ));
    filled(out, &facts.nodes, facts.held.rust, "facts");
    out.push_str("        Ok(())\n    }\n\n    fn json(&self) -> Result<Json, Unfit> {\n        Ok(");
    out.push_str(&written(&facts.nodes, facts.held.rust));
    out.push_str(")\n    }\n}\n");
    out.push_str(&format!("#[cfg(test)]\nimpl crate::tests::Settable for {} {{\n    fn set(&mut self, path: &str, value: &Json) -> bool {{\n        use crate::tests::Member as _;\n        match path {{\n", facts.record.name));
    setters(out, &facts.nodes, facts.held.rust, "");
    out.push_str("            _ => false,\n        }\n    }\n}\n");
}

/// For the tests: a member by the path of its question.
fn setters(out: &mut String, nodes: &[Node], rust: &str, at: &str) {
    let form = form_name(rust);
    for node in nodes {
        match node {
            Node::Leaf { member, field, place, .. } => out.push_str(&format!("            \"{at}{field}\" => self.{member}.put(value, const {{ &{form}[{place}] }}),\n")),
            Node::Part { field, rust, nodes } => setters(out, nodes, rust, &format!("{at}{field}.")),
            Node::List { field, rust, members } => {
                for (place, nodes) in members.iter().enumerate() {
                    setters(out, nodes, rust, &format!("{at}{field}[{place}]."));
                }
            }
        }
    }
}

/// Whether a gap of a record holds something.
fn gaps(record: &Record) -> String {
    let gaps: Vec<String> = record.members.iter().filter(|m| m.name.starts_with("reserved")).map(|m| format!("self.{}", m.name)).collect();
    if gaps.is_empty() { "false".to_string() } else { format!("any_known([{}])", gaps.join(", ")) }
}

/// How many members are looked at together: most records leave most questions open.
const TOGETHER: usize = 8;

/// Facts from members. What is not known is passed over, several at a time.
fn filled(out: &mut String, nodes: &[Node], rust: &str, facts: &str) {
    let form = form_name(rust);
    let plain: Vec<(&String, &&str, &usize)> =
        nodes.iter().filter_map(|node| if let Node::Leaf { member, field, place, kind: Kind::Whole } = node { Some((member, field, place)) } else { None }).collect();
    for some in plain.chunks(TOGETHER) {
        let members: Vec<String> = some.iter().map(|(member, ..)| format!("self.{member}")).collect();
        out.push_str(&format!("if any_known([{}]) {{\n", members.join(", ")));
        for (member, field, place) in some {
            out.push_str(&format!("whole(&mut {facts}.{}, self.{member}, const {{ &{form}[{place}] }})?;\n", raw(field)));
        }
        out.push_str("}\n");
    }
    for node in nodes {
        match node {
            Node::Leaf { kind: Kind::Whole, .. } => {}
            Node::Leaf { member, field, place, kind: Kind::Real } => out.push_str(&format!("real(&mut {facts}.{}, self.{member}, const {{ &{form}[{place}] }})?;\n", raw(field))),
            Node::Leaf { member, field, .. } => out.push_str(&format!("text(&mut {facts}.{}, &self.{member}, \"{member}\")?;\n", raw(field))),
            Node::Part { field, rust, nodes } => {
                out.push_str(&format!("if {} {{\nlet part = {facts}.{}.0.get_or_insert_default();\n", known(nodes), raw(field)));
                filled(out, nodes, rust, "part");
                out.push_str("}\n");
            }
            Node::List { field, rust, members } => {
                for nodes in members {
                    out.push_str(&format!("if {} {{\nlet mut one = {rust}::default();\n", known(nodes)));
                    filled(out, nodes, rust, "one");
                    out.push_str(&format!("{facts}.{}.push(one);\n}}\n", raw(field)));
                }
            }
        }
    }
}

/// Whether something of a part is known.
fn known(nodes: &[Node]) -> String {
    let (mut whole, mut others) = (Vec::new(), Vec::new());
    for node in nodes {
        match node {
            Node::Leaf { member, kind: Kind::Real, .. } => others.push(format!("!self.{member}.is_nan()")),
            Node::Leaf { member, kind: Kind::Text(_), .. } => others.push(format!("!blank(&self.{member})")),
            Node::Leaf { member, .. } => whole.push(format!("self.{member}")),
            Node::Part { .. } | Node::List { .. } => {}
        }
    }
    let plain = format!("any_known([{}])", whole.join(", "));
    others.into_iter().fold(plain, |all, one| format!("{all} || {one}"))
}

fn raw(field: &str) -> String {
    if field == "override" { "r#override".to_string() } else { field.to_string() }
}

/// JSON from members.
fn written(nodes: &[Node], rust: &str) -> String {
    let form = form_name(rust);
    let mut out = String::from("plain::part(vec![");
    for node in nodes {
        match node {
            Node::Leaf { member, field, place, kind } => {
                let value = match kind {
                    Kind::Real => format!("plain::real_json(self.{member})"),
                    Kind::Text(_) => format!("text_json(&self.{member}, \"{member}\")?"),
                    _ => format!("plain::json(self.{member}, const {{ &{form}[{place}] }})"),
                };
                out.push_str(&format!("(\"{field}\", {value}), "));
            }
            Node::Part { field, rust, nodes, .. } => out.push_str(&format!("(\"{field}\", {}), ", written(nodes, rust))),
            Node::List { field, rust, members, .. } => {
                let each: Vec<String> = members.iter().map(|nodes| written(nodes, rust)).collect();
                out.push_str(&format!("(\"{field}\", crate::read::list_json([{}])), ", each.join(", ")));
            }
        }
    }
    out.push_str("])");
    out
}

/// Declarations of the other records.
pub fn records(abi: &Abi) -> String {
    let mut out = format!("//! The records of outcomes, and those that point to columns. {MADE}\n\n");
    out.push_str("use crate::border::{Record, marked};\nuse assize::facts::plain::UNKNOWN;\nuse core::ffi::{c_char, c_void};\nuse core::mem::offset_of;\n");
    for record in &abi.records {
        out.push('\n');
        declared(&mut out, record);
        laid_out(&mut out, record);
        if record.sized {
            unknown(&mut out, record);
        }
    }
    out
}

/// The functions that set up, score and explain records.
pub fn entries(abi: &Abi) -> String {
    let mut out = format!("//! The functions of the records. {MADE}\n\n");
    out.push_str("use crate::border::{self, guard};\nuse crate::explain::explain;\nuse crate::facts::*;\nuse crate::outcomes;\nuse crate::records::*;\nuse core::ffi::c_char;\n");
    for function in &abi.functions {
        if function.name.ends_with("_init") {
            init(&mut out, function);
        }
    }
    for flat in &abi.flat {
        score(&mut out, flat);
        explained(&mut out, flat);
    }
    out
}

fn init(out: &mut String, f: &Function) {
    debug_assert_eq!(f.gives, Gives::Status);
    let (role, Takes::Out(record)) = &f.takes[0] else { return };
    out.push_str(&format!(
        "\n/// Sets up a record: every member unknown. `size` is `sizeof({record})` as the caller's header has it.\n///\n/// # Safety\n/// `{role}` is null, or room for `size` bytes.\n#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn {}({role}: *mut {record}, size: usize) -> i32 {{\n    // SAFETY: the caller's promise is the one that `init` asks for.\n    guard(|| unsafe {{ border::init({role}, size) }})\n}}\n",
        f.name
    ));
}

fn record(word: &str, role: &str) -> String {
    format!("Assize{}{role}", crate::model::camel(word))
}

fn edition(flat: &Flat) -> String {
    if flat.entry.is_guidance() { "under the policy in force".to_string() } else { format!("edition {}", flat.entry.edition) }
}

fn score(out: &mut String, flat: &Flat) {
    let (facts, outcome) = (record(flat.facts, "Facts"), record(flat.outcome, "Outcome"));
    let (policy, given, said) =
        if flat.policy { ("policy_or_null: *const c_char, ", ", policy_or_null", " `policy_or_null` is null, or a text as `assize_score_json` takes it.") } else { ("", "", "") };
    out.push_str(&format!(
        "\n/// {}, {}: {}.\n///{}\n/// # Safety\n/// `facts` and `outcome` are null, or valid for the call; nothing is kept, nothing is to be freed.{said}\n#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn assize_{}_score(facts: *const {facts}, {policy}outcome: *mut {outcome}) -> i32 {{\n    // SAFETY: the caller's promise is the one that `{}` asks for.\n    guard(|| unsafe {{ outcomes::{}(facts{given}, outcome, {}) }})\n}}\n",
        flat.entry.title,
        edition(flat),
        flat.entry.summary,
        "",
        flat.word,
        flat.word,
        flat.word,
        flat.entry.status() as u8,
    ));
}

fn explained(out: &mut String, flat: &Flat) {
    let facts = record(flat.facts, "Facts");
    out.push_str(&format!(
        "\n/// Why {} gives what it gives for these facts: the whole outcome as JSON (`ASSIZE_JSON`), or a line for each reason (`ASSIZE_LINES`):\n/// rule, points, status of the source, text, source, with tabs between them. A refusal has a line for each problem.\n///\n/// # Safety\n/// `facts` is null, or valid for the call; the other arguments as for `assize_score_json`.\n#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn assize_{}_explain(facts: *const {facts}, policy_or_null: *const c_char, format: i32, out: *mut c_char, out_capacity: usize, out_len: *mut usize) -> i32 {{\n    // SAFETY: the caller's promise is the one that `explain` asks for.\n    guard(|| unsafe {{ explain(\"{}\", facts, policy_or_null, format, (out, out_capacity, out_len)) }})\n}}\n",
        flat.entry.name(),
        flat.word,
        flat.entry.name()
    ));
}

/// Problems by number.
pub fn problems() -> String {
    let mut out = format!("//! What can be wrong with the facts of a record, by number. {MADE}\n\nuse core::ffi::CStr;\n\n");
    let all = crate::problems::all();
    all.iter().for_each(|(c, _)| constant(&mut out, c));
    out.push_str(&format!("\n/// Number, code and sentence of every problem.\npub static PROBLEMS: [(i32, &CStr, &CStr); {}] = [\n", all.len()));
    for (c, code) in &all {
        out.push_str(&format!("    ({}, c\"{code}\", c\"{}\"),\n", c.name, c.doc));
    }
    out.push_str("];\n");
    out
}
