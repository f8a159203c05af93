//! Prints every vector on a line, for the runners of other bindings: as JSON (`instrument`, `id`, `facts`, `policies`, `strict`); with
//! `lines` as instrument, options and facts with tabs between them; with `outcomes` what the engine itself makes of each.

use assize::Json;
use std::io::{BufWriter, Write};

fn main() -> std::io::Result<()> {
    let form = std::env::args().nth(1).unwrap_or_default();
    let mut out = BufWriter::new(std::io::stdout().lock());
    for v in assize_tests::vectors() {
        let line = match form.as_str() {
            "outcomes" => v.outcome().compact(),
            "lines" => {
                let options = Json::Object(vec![("policy".into(), v.policies.into()), ("strict".into(), Json::Bool(v.strict))]);
                format!("{}\t{}\t{}", v.instrument, options.compact(), v.facts.compact())
            }
            _ => {
                let members =
                    [("instrument", Json::from(v.instrument)), ("id", Json::from(v.id)), ("facts", v.facts), ("policies", v.policies.into()), ("strict", Json::Bool(v.strict))];
                Json::Object(members.into_iter().map(|(name, value)| (name.into(), value)).collect()).compact()
            }
        };
        writeln!(out, "{line}")?;
    }
    out.flush()
}
