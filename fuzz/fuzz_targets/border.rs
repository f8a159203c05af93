//! The C border under any input: JSON, records and columns, by the first byte. Coverage-guided, under AddressSanitizer.
#![no_main]

mod columns;
mod json;
mod records;

use assize_border as _;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((which, rest)) = data.split_first() else { return };
    match which % 3 {
        0 => json::run(rest),
        1 => records::run(rest),
        _ => columns::run(rest),
    }
});
