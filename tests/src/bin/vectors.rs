//! Prints every vector as one line of JSON (`instrument`, `id`, `facts`, `policies`, `strict`): for the runners of other bindings.

use assize::Json;
use std::io::{BufWriter, Write};

fn main() -> std::io::Result<()> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    for v in assize_tests::vectors() {
        let line = Json::Object(vec![
            ("instrument".into(), Json::from(v.instrument)),
            ("id".into(), Json::from(v.id)),
            ("facts".into(), v.facts),
            ("policies".into(), v.policies.into()),
            ("strict".into(), Json::Bool(v.strict)),
        ]);
        writeln!(out, "{}", line.compact())?;
    }
    out.flush()
}
