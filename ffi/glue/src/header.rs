//! The C header, from the Rust declarations; and what a C compiler has to agree with.

use crate::abi::Abi;
use crate::model::Constant;
use cbindgen::{Builder, Config, DocumentationStyle, EnumConfig, Language, SortKey};
use std::path::Path;

const BEFORE: &str = "/*
 * Assize: a scoring engine for public-protection risk assessment in England and Wales.
 *
 * Every function returns a numbered status (ASSIZE_OK is 0) or a text that is never freed. The caller brings every record and all room;
 * nothing is kept and nothing is to be freed, save what the Arrow C data interface hands over with its own release. There is no state:
 * any number of threads may call at once. The floating-point environment may be as it likes (rounding, unmasked exceptions) and is
 * as before afterwards. No exception and no panic comes out.
 *
 * A record is set up by its init function, which makes every answer unknown (ASSIZE_UNKNOWN; a double: not a number; a text: blank).
 * An unknown answer is never 0 and never no, but where a predictor's own published rule counts it so: its member says that.
 *
 * Levels of reconviction, of serious harm and of management are three judgements: nothing here turns one into another.
 *
 * Written from the engine's own declarations. How to build, link and upgrade: docs/linking.md.
 */";

const ARROW: &str = "
/* The Arrow C data interface, as its specification has it. */
#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE

#define ARROW_FLAG_DICTIONARY_ORDERED 1
#define ARROW_FLAG_NULLABLE 2
#define ARROW_FLAG_MAP_KEYS_SORTED 4

#ifdef __cplusplus
extern \"C\" {
#endif

struct ArrowSchema {
  const char *format;
  const char *name;
  const char *metadata;
  int64_t flags;
  int64_t n_children;
  struct ArrowSchema **children;
  struct ArrowSchema *dictionary;
  void (*release)(struct ArrowSchema *);
  void *private_data;
};

struct ArrowArray {
  int64_t length;
  int64_t null_count;
  int64_t offset;
  int64_t n_buffers;
  int64_t n_children;
  const void **buffers;
  struct ArrowArray **children;
  struct ArrowArray *dictionary;
  void (*release)(struct ArrowArray *);
  void *private_data;
};

#ifdef __cplusplus
}
#endif

#endif /* ARROW_C_DATA_INTERFACE */
";

/// The header of the crate in this folder.
pub fn header(folder: &Path) -> Result<String, String> {
    let mut config = Config {
        language: Language::C,
        cpp_compat: true,
        usize_is_size_t: true,
        documentation: true,
        documentation_style: DocumentationStyle::Doxy,
        line_length: 140,
        ..Config::default()
    };
    config.header = Some(BEFORE.to_string());
    config.include_guard = Some("ASSIZE_H".to_string());
    config.no_includes = true;
    config.sys_includes = ["stddef.h", "stdint.h"].map(str::to_string).to_vec();
    config.after_includes = Some(ARROW.to_string());
    config.enumeration = EnumConfig { prefix_with_name: true, ..EnumConfig::default() };
    config.function.sort_by = Some(SortKey::None);
    config.constant.sort_by = Some(SortKey::None);
    config.export.exclude = ["ArrowSchema", "ArrowArray"].map(str::to_string).to_vec();
    config.export.rename = [("ArrowSchema", "struct ArrowSchema"), ("ArrowArray", "struct ArrowArray")].map(|(a, b)| (a.to_string(), b.to_string())).into();
    let mut builder = Builder::new().with_config(config);
    for name in ["status", "border", "problems", "columns", "facts", "records", "json", "arrow", "entries"] {
        builder = builder.with_src(folder.join("src").join(name).with_extension("rs"));
    }
    let bindings = builder.generate().map_err(|e| e.to_string())?;
    let mut out = Vec::new();
    bindings.write(&mut out);
    let text = String::from_utf8(out).map_err(|e| e.to_string())?;
    // compilers of C89 know no other comments
    Ok(text.replace("// __cplusplus", "/* __cplusplus */"))
}

/// Whether the header declares exactly the functions that the model has.
pub fn same_functions(header: &str, abi: &Abi) -> Result<(), String> {
    let mut declared: Vec<&str> = header
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '('))
        .filter_map(|word| word.split_once('('))
        .map(|(name, _)| name)
        .filter(|name| name.starts_with("assize_"))
        .collect();
    let mut meant: Vec<&str> = abi.functions.iter().map(|f| f.name.as_str()).collect();
    declared.sort_unstable();
    declared.dedup();
    meant.sort_unstable();
    let missing: Vec<&&str> = meant.iter().filter(|name| !declared.contains(name)).collect();
    let more: Vec<&&str> = declared.iter().filter(|name| !meant.contains(name)).collect();
    if missing.is_empty() && more.is_empty() { Ok(()) } else { Err(format!("the header lacks {missing:?}, and has {more:?} beyond the model")) }
}

/// Assertions of every layout for a C compiler, of either width.
pub fn layout(abi: &Abi) -> String {
    let mut out = String::from("/* Sizes and offsets of every record, for pointers of 8 and of 4 bytes. Written by `cargo xtask generate`. */\n");
    for record in abi.facts.iter().map(|f| &f.record).chain(&abi.records) {
        let ((wide, size), (narrow, small)) = (record.layout(8), record.layout(4));
        out.push_str(&format!("SIZE({}, {size}, {small})\n", record.name));
        for ((member, wide), narrow) in record.members.iter().zip(wide).zip(narrow) {
            out.push_str(&format!("PLACE({}, {}, {wide}, {narrow})\n", record.name, member.name));
        }
    }
    out
}

/// The named numbers of the header, in its order, and the version of the ABI.
pub fn constants(header: &str) -> Result<(Vec<Constant>, u32), String> {
    let (mut out, mut version) = (Vec::new(), None);
    for line in header.lines().filter_map(|line| line.strip_prefix("#define ASSIZE_")) {
        let Some((name, value)) = line.split_once(' ') else { continue };
        if name == "ABI_VERSION" {
            version = value.parse().ok();
            continue;
        }
        let number = match value {
            "INT32_MIN" => Some(i32::MIN),
            "(1 << 30)" => Some(1 << 30),
            other => other.parse().ok(),
        };
        let value = number.ok_or_else(|| format!("ASSIZE_{name} is `{value}`, which is no number"))?;
        out.push(Constant { name: format!("ASSIZE_{name}"), value, doc: String::new() });
    }
    version.map(|version| (out, version)).ok_or_else(|| "the header has no version of the ABI".to_string())
}
