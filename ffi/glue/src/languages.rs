//! The ABI as other languages declare it: constants, records, functions. A file each, from the same model as the header.

use crate::abi::Abi;
use crate::model::{Constant, Function, Gives, Kind, Member, Record, Takes};

/// What stands at the top of every file.
const MADE: &str = "Written by `cargo xtask generate` from the engine's declarations: change those. The header has the full documentation.";

/// Every file with its text.
pub fn files(abi: &Abi, constants: &[Constant], version: u32) -> Vec<(String, String)> {
    let all = All { records: abi.facts.iter().map(|f| &f.record).chain(&abi.records).collect(), constants, functions: &abi.functions, version };
    [
        ("cobol/assize.cpy", cobol(&all)),
        ("pascal/assize.pas", pascal(&all)),
        ("csharp/Assize.cs", csharp(&all)),
        ("java/assize/Assize.java", java(&all)),
        ("python/assize_abi.py", python(&all)),
        ("perl/Assize.pm", perl(&all)),
    ]
    .map(|(name, text)| (format!("bindings/{name}"), text))
    .to_vec()
}

struct All<'a> {
    records: Vec<&'a Record>,
    constants: &'a [Constant],
    functions: &'a [Function],
    version: u32,
}

impl All<'_> {
    /// Functions but those over Arrow, which needs a library of the language's own.
    fn plain_functions(&self) -> impl Iterator<Item = &Function> {
        self.functions.iter().filter(|f| f.name != "assize_score_arrow")
    }
}

fn first(doc: &[String]) -> &str {
    doc.first().map_or("", String::as_str)
}

/// `AssizeRm2000Facts` as `Rm2000Facts`.
fn short(name: &str) -> &str {
    name.trim_start_matches("Assize")
}

// --- COBOL ----------------------------------------------------------------------------------------------------------------

/// The longest name that old compilers take.
const COBOL_MOST: usize = 30;

fn cobol(all: &All<'_>) -> String {
    let mut out = format!("      *> {}\n", wrapped(&format!("{MADE} Names of more than {COBOL_MOST} characters are shortened; the full one stands beside them.")));
    out.push_str(&format!("       78 AZ-ABI-VERSION\n           VALUE {}.\n", all.version));
    let mut seen = vec!["AZ-ABI-VERSION".to_string()];
    for c in all.constants {
        let name = cobol_name("", c.name.trim_start_matches("ASSIZE_"), &mut seen, "AZ-");
        out.push_str(&format!("       78 {name}\n           VALUE {}.\n", c.value));
    }
    for record in &all.records {
        let prefix = cobol_prefix(record);
        let table = if record.sized { String::new() } else { format!("      *> For a table: COPY ... REPLACING\n      *>   ==01 {prefix}RECORD.== BY a group with an OCCURS.\n") };
        out.push_str(&format!("\n      *> {}\n{table}       01 {prefix}RECORD.\n", record.name));
        for member in &record.members {
            let name = cobol_name(&prefix, &member.name, &mut seen, "");
            if name.len() != prefix.len() + member.name.len() {
                out.push_str(&format!("      *> {}\n", member.name));
            }
            let pic = match member.kind {
                Kind::Whole => "PIC S9(9) COMP-5".to_string(),
                Kind::Natural => "PIC 9(9) COMP-5".to_string(),
                Kind::Real => "COMP-2".to_string(),
                Kind::Text(n) => format!("PIC X({n})"),
                Kind::Wholes(n) => format!("PIC S9(9) COMP-5 OCCURS {n}"),
                Kind::Size => "PIC 9(18) COMP-5".to_string(),
                Kind::Pointer(_) => "USAGE POINTER".to_string(),
            };
            out.push_str(&format!("           05 {name}\n               {pic}.\n"));
        }
    }
    out
}

fn wrapped(text: &str) -> String {
    let mut out = String::new();
    let mut width = 0;
    for word in text.split(' ') {
        if width + word.len() > 58 {
            out.push_str("\n      *>");
            width = 0;
        }
        out.push(' ');
        out.push_str(word);
        width += word.len() + 1;
    }
    out.trim_start().to_string()
}

fn cobol_prefix(record: &Record) -> String {
    let word = record.word().replace("predictors_facts", "pred").replace("_facts", "").replace("percentage_outcome", "pct").replace("_outcome", "_out");
    format!("{}-", word.to_ascii_uppercase().replace('_', "-"))
}

fn cobol_name(prefix: &str, name: &str, seen: &mut Vec<String>, start: &str) -> String {
    let small = ["of", "or", "in", "on", "by", "to", "the", "is", "has", "for", "a", "and", "been", "ever", "did", "does", "are", "with", "at"];
    let name = name.to_ascii_lowercase();
    let mut words: Vec<&str> = name.split('_').collect();
    let length = |words: &[&str]| start.len() + prefix.len() + words.iter().map(|w| w.len() + 1).sum::<usize>() - 1;
    if length(&words) > COBOL_MOST && words.len() > 3 {
        words.retain(|w| !small.contains(w));
    }
    for least in [5, 4, 3, 2] {
        while length(&words) > COBOL_MOST {
            let Some(longest) = words.iter_mut().rev().max_by_key(|w| w.len()).filter(|w| w.len() > least) else { break };
            *longest = &longest[..longest.len() - 1];
        }
    }
    let mut made = format!("{start}{prefix}{}", words.join("-").to_ascii_uppercase());
    let mut n = 1;
    while seen.contains(&made) {
        n += 1;
        made = format!("{}-{n}", &made[..made.len().min(COBOL_MOST - 2)].trim_end_matches('-'));
    }
    seen.push(made.clone());
    made
}

// --- Pascal ---------------------------------------------------------------------------------------------------------------

fn pascal(all: &All<'_>) -> String {
    let mut out = format!(
        "{{ {MADE}\n  For Free Pascal and for Delphi. A name that Pascal keeps for itself has a_ before it. }}\nunit assize;\n\n{{$ifdef FPC}}{{$mode delphi}}{{$packrecords c}}{{$else}}{{$A8}}{{$endif}}\n\ninterface\n\nconst\n"
    );
    out.push_str("  {$ifdef MSWINDOWS}\n  AssizeLibrary = 'assize.dll';\n  {$else}{$ifdef DARWIN}\n  AssizeLibrary = 'libassize.dylib';\n  {$else}\n  AssizeLibrary = 'libassize.so';\n  {$endif}{$endif}\n");
    out.push_str(&format!("  {{ ASSIZE_ABI_VERSION of the header: Pascal would take it for the function }}\n  ASSIZE_ABI = {};\n", all.version));
    for c in all.constants {
        out.push_str(&format!("  {} = {};\n", c.name, if c.value == i32::MIN { "Low(Integer)".to_string() } else { c.value.to_string() }));
    }
    out.push_str("\ntype\n  {$ifndef FPC}\n  SizeUInt = NativeUInt;\n  PSizeUInt = ^SizeUInt;\n  {$endif}\n");
    for record in &all.records {
        out.push_str(&format!("  {{ {} }}\n  T{} = record\n", first(&record.doc).replace(['{', '}'], ""), record.name));
        for member in &record.members {
            let kind = match member.kind {
                Kind::Whole => "Integer".to_string(),
                Kind::Natural => "Cardinal".to_string(),
                Kind::Real => "Double".to_string(),
                Kind::Text(n) => format!("array[0..{}] of AnsiChar", n - 1),
                Kind::Wholes(n) => format!("array[0..{}] of Integer", n - 1),
                Kind::Size => "SizeUInt".to_string(),
                Kind::Pointer("c_char") => "PAnsiChar".to_string(),
                Kind::Pointer(_) => "Pointer".to_string(),
            };
            out.push_str(&format!("    {}: {kind};\n", pascal_name(member)));
        }
        out.push_str(&format!("  end;\n  P{0} = ^T{0};\n\n", record.name));
    }
    for f in all.plain_functions() {
        let kind = |takes: &Takes| match takes {
            Takes::Text | Takes::Bytes | Takes::Room => "PAnsiChar".to_string(),
            Takes::Size => "SizeUInt".to_string(),
            Takes::Whole => "Integer".to_string(),
            Takes::Length => "PSizeUInt".to_string(),
            Takes::In(record) | Takes::Out(record) => format!("P{record}"),
            Takes::Kinds => "PByte".to_string(),
        };
        let takes: Vec<String> = f.takes.iter().map(|(name, takes)| format!("{}: {}", pascal_word(name), kind(takes))).collect();
        let gives = match f.gives {
            Gives::Status => "Integer",
            Gives::Text => "PAnsiChar",
            Gives::Natural => "Cardinal",
        };
        out.push_str(&format!("function {}({}): {gives}; cdecl; external AssizeLibrary;\n", f.name, takes.join("; ")));
    }
    out.push_str("\nimplementation\n\nend.\n");
    out
}

fn pascal_word(name: &str) -> String {
    if matches!(name, "type" | "array" | "out") { format!("a_{name}") } else { name.to_string() }
}

fn pascal_name(member: &Member) -> String {
    pascal_word(&member.name)
}

// --- C# -------------------------------------------------------------------------------------------------------------------

fn csharp(all: &All<'_>) -> String {
    let mut out =
        format!("// {MADE}\nusing System;\nusing System.Runtime.InteropServices;\n\n/// <summary>The C ABI of Assize, for P/Invoke.</summary>\npublic static class Assize\n{{\n");
    out.push_str("    const string Library = \"assize\";\n\n");
    out.push_str(&format!("    public const uint ABI_VERSION = {};\n", all.version));
    for c in all.constants {
        out.push_str(&format!(
            "    public const int {} = {};\n",
            c.name.trim_start_matches("ASSIZE_"),
            if c.value == i32::MIN { "int.MinValue".to_string() } else { c.value.to_string() }
        ));
    }
    for record in &all.records {
        out.push_str(&format!(
            "\n    /// <summary>{}</summary>\n    [StructLayout(LayoutKind.Sequential)]\n    public struct {}\n    {{\n",
            xml(first(&record.doc)),
            short(&record.name)
        ));
        for member in &record.members {
            let name = if member.name == "override" { "@override".to_string() } else { member.name.clone() };
            let line = match member.kind {
                Kind::Whole => format!("public int {name};"),
                Kind::Natural => format!("public uint {name};"),
                Kind::Real => format!("public double {name};"),
                Kind::Text(n) => format!("[MarshalAs(UnmanagedType.ByValArray, SizeConst = {n})] public byte[] {name};"),
                Kind::Wholes(n) => format!("[MarshalAs(UnmanagedType.ByValArray, SizeConst = {n})] public int[] {name};"),
                Kind::Size => format!("public UIntPtr {name};"),
                Kind::Pointer(_) => format!("public IntPtr {name};"),
            };
            out.push_str(&format!("        {line}\n"));
        }
        out.push_str("    }\n");
    }
    out.push('\n');
    for f in all.plain_functions() {
        let takes: Vec<String> = f
            .takes
            .iter()
            .map(|(name, takes)| {
                let name = if *name == "out" { "@out" } else { name };
                match takes {
                    Takes::Text => format!("[MarshalAs(UnmanagedType.LPUTF8Str)] string {name}"),
                    Takes::Bytes | Takes::Room | Takes::Kinds => format!("byte[] {name}"),
                    Takes::Size => format!("UIntPtr {name}"),
                    Takes::Whole => format!("int {name}"),
                    Takes::Length => format!("out UIntPtr {name}"),
                    Takes::In(record) | Takes::Out(record) if record == "AssizeColumn" || record == "AssizeOutput" => format!("[In, Out] {}[] {name}", short(record)),
                    Takes::In(record) | Takes::Out(record) => format!("ref {} {name}", short(record)),
                }
            })
            .collect();
        let gives = match f.gives {
            Gives::Status => "int",
            Gives::Text => "IntPtr",
            Gives::Natural => "uint",
        };
        out.push_str(&format!("    [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]\n    public static extern {gives} {}({});\n", f.name, takes.join(", ")));
    }
    out.push_str("\n    /// <summary>A text of the library as a string.</summary>\n    public static string Text(IntPtr text)\n    {\n        int length = 0;\n        while (Marshal.ReadByte(text, length) != 0) length++;\n        var bytes = new byte[length];\n        Marshal.Copy(text, bytes, 0, length);\n        return System.Text.Encoding.UTF8.GetString(bytes);\n    }\n}\n");
    out
}

fn xml(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

// --- Java -----------------------------------------------------------------------------------------------------------------

fn java(all: &All<'_>) -> String {
    let mut out = format!(
        "// {MADE}\n// Texts go in the encoding that JNA is told of: run with -Djna.encoding=UTF-8 where a policy file holds more than ASCII.\npackage assize;\n\nimport com.sun.jna.IntegerType;\nimport com.sun.jna.Library;\nimport com.sun.jna.Native;\nimport com.sun.jna.Pointer;\nimport com.sun.jna.Structure;\nimport com.sun.jna.ptr.ByReference;\n\n/** The C ABI of Assize, for JNA. */\npublic interface Assize extends Library {{\n"
    );
    out.push_str("    Assize LIBRARY = Native.load(\"assize\", Assize.class);\n\n    /** size_t. */\n    class Size extends IntegerType {\n        private static final long serialVersionUID = 1;\n        public Size() { this(0); }\n        public Size(long value) { super(Native.SIZE_T_SIZE, value, true); }\n    }\n\n    /** size_t *. */\n    class SizeByReference extends ByReference {\n        public SizeByReference() { super(Native.SIZE_T_SIZE); }\n        public long getValue() {\n            return Native.SIZE_T_SIZE == 8 ? getPointer().getLong(0) : getPointer().getInt(0) & 0xffffffffL;\n        }\n    }\n\n");
    out.push_str(&format!("    int ABI_VERSION = {};\n", all.version));
    for c in all.constants {
        out.push_str(&format!("    int {} = {};\n", c.name.trim_start_matches("ASSIZE_"), if c.value == i32::MIN { "Integer.MIN_VALUE".to_string() } else { c.value.to_string() }));
    }
    for record in &all.records {
        let names: Vec<String> = record.members.iter().map(|m| format!("\"{}\"", m.name)).collect();
        out.push_str(&format!(
            "\n    /** {} */\n    @Structure.FieldOrder({{{}}})\n    class {} extends Structure {{\n",
            first(&record.doc).replace("*/", ""),
            names.join(", "),
            short(&record.name)
        ));
        for member in &record.members {
            let line = match member.kind {
                Kind::Whole | Kind::Natural => format!("public int {};", member.name),
                Kind::Real => format!("public double {};", member.name),
                Kind::Text(n) => format!("public byte[] {} = new byte[{n}];", member.name),
                Kind::Wholes(n) => format!("public int[] {} = new int[{n}];", member.name),
                Kind::Size => format!("public Size {} = new Size();", member.name),
                Kind::Pointer(_) => format!("public Pointer {};", member.name),
            };
            out.push_str(&format!("        {line}\n"));
        }
        out.push_str("    }\n");
    }
    out.push('\n');
    for f in all.plain_functions() {
        let takes: Vec<String> = f
            .takes
            .iter()
            .map(|(name, takes)| match takes {
                Takes::Text => format!("String {name}"),
                Takes::Bytes | Takes::Room | Takes::Kinds => format!("byte[] {name}"),
                Takes::Size => format!("Size {name}"),
                Takes::Whole => format!("int {name}"),
                Takes::Length => format!("SizeByReference {name}"),
                Takes::In(record) | Takes::Out(record) if record == "AssizeColumn" || record == "AssizeOutput" => format!("{}[] {name}", short(record)),
                Takes::In(record) | Takes::Out(record) => format!("{} {name}", short(record)),
            })
            .collect();
        let gives = if f.gives == Gives::Text { "String" } else { "int" };
        out.push_str(&format!("    {gives} {}({});\n", f.name, takes.join(", ")));
    }
    out.push_str("}\n");
    out
}

// --- Python ---------------------------------------------------------------------------------------------------------------

fn python(all: &All<'_>) -> String {
    let mut out = format!("\"\"\"The C ABI of Assize, for ctypes.\n\n{MADE}\n\"\"\"\n\nimport ctypes as _c\n\nABI_VERSION = {}\n", all.version);
    for c in all.constants {
        out.push_str(&format!("{} = {}\n", c.name.trim_start_matches("ASSIZE_"), c.value));
    }
    for record in &all.records {
        out.push_str(&format!("\n\nclass {}(_c.Structure):\n    \"\"\"{}\"\"\"\n\n    _fields_ = [\n", short(&record.name), first(&record.doc)));
        for member in &record.members {
            let kind = match member.kind {
                Kind::Whole => "_c.c_int32".to_string(),
                Kind::Natural => "_c.c_uint32".to_string(),
                Kind::Real => "_c.c_double".to_string(),
                Kind::Text(n) => format!("_c.c_char * {n}"),
                Kind::Wholes(n) => format!("_c.c_int32 * {n}"),
                Kind::Size => "_c.c_size_t".to_string(),
                Kind::Pointer("c_char") => "_c.c_char_p".to_string(),
                Kind::Pointer(_) => "_c.c_void_p".to_string(),
            };
            out.push_str(&format!("        (\"{}\", {kind}),\n", member.name));
        }
        out.push_str("    ]\n");
    }
    out.push_str("\n\ndef load(path=\"libassize.so\"):\n    \"\"\"The library, its functions declared.\"\"\"\n    library = _c.CDLL(path)\n");
    for f in all.plain_functions() {
        let takes: Vec<String> = f
            .takes
            .iter()
            .map(|(_, takes)| match takes {
                Takes::Text | Takes::Bytes => "_c.c_char_p".to_string(),
                Takes::Room | Takes::Kinds => "_c.c_void_p".to_string(),
                Takes::Size => "_c.c_size_t".to_string(),
                Takes::Whole => "_c.c_int32".to_string(),
                Takes::Length => "_c.POINTER(_c.c_size_t)".to_string(),
                Takes::In(record) | Takes::Out(record) => format!("_c.POINTER({})", short(record)),
            })
            .collect();
        let gives = match f.gives {
            Gives::Status => "_c.c_int32",
            Gives::Text => "_c.c_char_p",
            Gives::Natural => "_c.c_uint32",
        };
        out.push_str(&format!("    library.{0}.argtypes = [{1}]\n    library.{0}.restype = {gives}\n", f.name, takes.join(", ")));
    }
    out.push_str("    return library\n");
    out
}

// --- Perl -----------------------------------------------------------------------------------------------------------------

fn perl(all: &All<'_>) -> String {
    let mut out = format!("# {MADE}\npackage Assize;\n\nuse strict;\nuse warnings;\nuse FFI::Platypus 2.00;\n\nuse constant ABI_VERSION => {};\nuse constant {{\n", all.version);
    for c in all.constants {
        out.push_str(&format!("    {} => {},\n", c.name.trim_start_matches("ASSIZE_"), c.value));
    }
    out.push_str("};\n");
    for record in &all.records {
        out.push_str(&format!("\n# {}\npackage Assize::{} {{\n    use FFI::Platypus::Record;\n    record_layout_1(\n", first(&record.doc), short(&record.name)));
        for member in &record.members {
            let kind = match member.kind {
                Kind::Whole => "sint32".to_string(),
                Kind::Natural => "uint32".to_string(),
                Kind::Real => "double".to_string(),
                Kind::Text(n) => format!("string({n})"),
                Kind::Wholes(n) => format!("sint32[{n}]"),
                Kind::Size => "size_t".to_string(),
                Kind::Pointer(_) => "opaque".to_string(),
            };
            // a method of this name would hide one that every object has
            let name = if member.name == "can" { "can_" } else { &member.name };
            out.push_str(&format!("        '{kind}' => '{name}',\n"));
        }
        out.push_str("    );\n}\n");
    }
    out.push_str("\n# The library at this path, its functions attached: Assize::rm2000_score and so on.\nmy $loaded;\nsub load {\n    my ($path) = @_;\n    return $loaded if $loaded;\n    my $ffi = FFI::Platypus->new(api => 2, lib => $path);\n");
    for f in all.plain_functions() {
        let takes: Vec<String> = f
            .takes
            .iter()
            .map(|(_, takes)| match takes {
                Takes::Text | Takes::Bytes => "'string'".to_string(),
                Takes::Room | Takes::Kinds => "'opaque'".to_string(),
                Takes::Size => "'size_t'".to_string(),
                Takes::Whole => "'sint32'".to_string(),
                Takes::Length => "'size_t*'".to_string(),
                Takes::In(record) | Takes::Out(record) if record == "AssizeColumn" || record == "AssizeOutput" => "'opaque'".to_string(),
                Takes::In(record) | Takes::Out(record) => format!("'record(Assize::{})*'", short(record)),
            })
            .collect();
        let gives = match f.gives {
            Gives::Status => "sint32",
            Gives::Text => "string",
            Gives::Natural => "uint32",
        };
        out.push_str(&format!("    $ffi->attach([{} => '{}'] => [{}] => '{gives}');\n", f.name, f.name.trim_start_matches("assize_"), takes.join(", ")));
    }
    out.push_str("    return $loaded = $ffi;\n}\n\n1;\n");
    out
}
