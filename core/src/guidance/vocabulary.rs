//! Words that the documents refuse: a retired term (PPR-1), and one that only a court's finding allows (DAN-2). The one place in
//! which they stand. A text that uses them is answered with a notice, never refused.

use crate::outcome::{Answered, Notice};
use crate::set::Set;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

choices! {
    /// A term that is refused.
    pub enum Term {
        Retired = "retired", "The retired term for someone convicted of an offence against a child";
        Court = "court", "The term that only a court's finding of dangerousness allows";
    }
}

impl Term {
    /// Id of the rule that refuses it.
    pub const fn rule(self) -> &'static str {
        match self {
            Self::Retired => "PPR-1",
            Self::Court => "DAN-2",
        }
    }

    /// The document that refuses it.
    pub const fn source(self) -> &'static str {
        match self {
            Self::Retired => "Rotherham (2024); Dorset, part 1 (2016), scope; London chapter 13 (2010) 13.1.1",
            Self::Court => "London chapter 13 (2010) 13.7.8",
        }
    }

    /// What a person is told whose text at `at` uses it. The text itself is not repeated.
    pub fn notice(self, at: &str) -> Notice {
        match self {
            Self::Retired => Notice {
                code: "retired_term",
                text: format!("`{at}` uses \"Schedule One offender\", which is retired: say \"person posing a risk to children\", where one is assessed as such").into(),
            },
            Self::Court => Notice {
                code: "court_term",
                text: format!("`{at}` uses \"dangerous offender\": only a court's finding on a listed offence allows it, and none is established; the name of MAPPA category 3 is another thing").into(),
            },
        }
    }
}

/// The words of each term as they are met in print; a plural or a possessive ends the last.
const RETIRED: [&[&str]; 3] = [&["schedule", "sched", "sch"], &["one", "1", "i"], &["offender", "offenders"]];
const COURT: [&[&str]; 2] = [&["dangerous"], &["offender", "offenders"]];

/// The terms that a text uses, however they are cased, hyphenated, quoted or broken over lines.
pub fn terms(text: &str) -> Set<Term> {
    let words = words(text);
    let uses = |term: &[&[&str]]| words.windows(term.len()).any(|found| found.iter().zip(term).all(|(word, of)| of.contains(&word.as_str())));
    let found = [(Term::Retired, uses(&RETIRED)), (Term::Court, uses(&COURT))];
    found.into_iter().filter(|(_, used)| *used).map(|(term, _)| term).collect()
}

/// Gives a notice for each term that the text at `at` uses; where a court has found dangerousness, its term may stand.
pub fn guard(text: &str, at: &str, court_found: bool, a: &mut Answered) -> Set<Term> {
    let found = terms(text);
    for term in found.iter().filter(|term| !(court_found && *term == Term::Court)) {
        let notice = term.notice(at);
        a.notice(notice.code, notice.text);
    }
    found
}

/// The words of a text, those of the alphabet in small letters. A new word begins at a capital after a small letter and between letter and digit, so that
/// names in code are read too; the end of a clause stands as an empty word, but the point of an abbreviation ends none.
fn words(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut last = ' ';
    for c in text.chars() {
        if c.is_alphanumeric() {
            let begins = !last.is_alphanumeric() || (last.is_lowercase() && c.is_uppercase()) || last.is_numeric() != c.is_numeric();
            match out.last_mut() {
                Some(word) if !begins => word.push(c.to_ascii_lowercase()),
                _ => out.push(String::from(c.to_ascii_lowercase())),
            }
        } else if ",;:!?()[]{}|".contains(c) || (c == '.' && !out.last().is_some_and(|word| RETIRED[0].contains(&word.as_str()))) {
            out.push(String::new());
        }
        last = c;
    }
    out
}
