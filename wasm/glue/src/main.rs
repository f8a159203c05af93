//! `assize-wasm-glue MODULE.wasm FOLDER`: what wasm-bindgen makes of the module for browsers and for Node, in `FOLDER/web` and `FOLDER/node`.

use std::path::Path;
use std::process::ExitCode;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [module, folder] = arguments.as_slice() else {
        eprintln!("usage: assize-wasm-glue MODULE.wasm FOLDER");
        return ExitCode::from(2);
    };
    match write(module, Path::new(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("assize-wasm-glue: {why}");
            ExitCode::FAILURE
        }
    }
}

fn write(module: &str, folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    for target in ["web", "node"] {
        let mut bindgen = Bindgen::new();
        // with the module's path in the glue, or a bundler ships no module
        bindgen.input_path(module).out_name("assize").typescript(false).remove_name_section(true).remove_producers_section(true).omit_default_module_path(false);
        if target == "web" {
            bindgen.web(true)?;
        } else {
            bindgen.nodejs(true)?;
        }
        bindgen.generate(folder.join(target))?;
    }
    Ok(())
}
