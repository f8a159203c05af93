//! The recorded cases of exp and ln: 20,000 arguments with the correctly rounded result, hard ones first. A line of the file is
//! `{"f": "exp" or "ln", "x": 16 hexadecimal digits of the binary64, "y": the same, "kind": "..."}`; a `y` of 7ff8000000000000
//! means any NaN. Kinds: `hard` (next to the middle of two neighbours, where a result of fewer than 120 bits cannot tell them
//! apart), `special`, `boundary`, `used_range`, `random`. The results were computed with MPFR and once more by rounding 420 bits in
//! integers; hard arguments of ln are those of V. Lefèvre's list as distributed with CORE-MATH (MIT), inputs only.

use std::io::Read;

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    /// e to a power.
    Exp,
    /// The natural logarithm.
    Ln,
}

/// One case.
#[derive(Clone, Debug)]
pub struct Case {
    /// Which function.
    pub function: Function,
    /// The argument.
    pub x: f64,
    /// The result.
    pub y: f64,
    /// What it is there for.
    pub kind: String,
}

impl Case {
    /// Whether `y` is the result: the same bits, or both not a number.
    pub fn is(&self, y: f64) -> bool {
        same(self.y, y)
    }
}

/// The same bits, or both not a number: which NaN is not promised.
pub fn same(a: f64, b: f64) -> bool {
    a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan()
}

/// Every case.
pub fn cases() -> Vec<Case> {
    let mut text = String::new();
    flate2::read::GzDecoder::new(&include_bytes!("../vectors/exp-ln.jsonl.gz")[..]).read_to_string(&mut text).expect("exp-ln.jsonl.gz is readable");
    let cases: Vec<_> = text.lines().map(|line| read(line).unwrap_or_else(|| panic!("no case: {line}"))).collect();
    assert_eq!(cases.len(), 20_000, "exp-ln.jsonl.gz is not whole");
    cases
}

fn read(line: &str) -> Option<Case> {
    let word = |key: &str| line.split_once(&format!("\"{key}\":\""))?.1.split('"').next();
    let number = |key: &str| u64::from_str_radix(word(key)?, 16).ok().map(f64::from_bits);
    let function = match word("f")? {
        "exp" => Function::Exp,
        "ln" => Function::Ln,
        _ => return None,
    };
    Some(Case { function, x: number("x")?, y: number("y")?, kind: word("kind")?.to_string() })
}
