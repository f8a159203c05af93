//! A second reading of Risk Matrix 2000, edition of February 2007 (rm2000 sections 4 to 6 and 8), for comparison only.
//!
//! It shares no code with the engine and is meant to be slow and literal: every table is a `match` over every value, and
//! unknown answers are settled by trying each value that they could take. It reads men whom the scales may be used with;
//! eligibility is not its business. Categories are `"low"`, `"medium"`, `"high"` and `"very_high"`.

use std::collections::BTreeSet;

/// A man about whom everything is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// Age in whole years at the start of the time at risk, 18 or over.
    pub age: u16,
    /// Occasions sentenced for a sexual offence, 1 or more.
    pub sexual: u16,
    /// Occasions sentenced for anything.
    pub criminal: u16,
    /// Occasions sentenced for non-sexual violence.
    pub violent: u16,
    /// Any burglary.
    pub burglary: bool,
    /// A male victim of a sexual offence.
    pub male: bool,
    /// A stranger victim of a sexual offence.
    pub stranger: bool,
    /// Never in a marital-type relationship.
    pub single: bool,
    /// A non-contact sexual offence.
    pub non_contact: bool,
}

/// The same man with some answers missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Partial {
    /// See [`Known::age`].
    pub age: Option<u16>,
    /// See [`Known::sexual`].
    pub sexual: Option<u16>,
    /// See [`Known::criminal`].
    pub criminal: Option<u16>,
    /// See [`Known::violent`].
    pub violent: Option<u16>,
    /// See [`Known::burglary`].
    pub burglary: Option<bool>,
    /// See [`Known::male`].
    pub male: Option<bool>,
    /// See [`Known::stranger`].
    pub stranger: Option<bool>,
    /// See [`Known::single`].
    pub single: Option<bool>,
    /// See [`Known::non_contact`].
    pub non_contact: Option<bool>,
}

/// Categories with their rank (0 to 3) before the word, so that the set runs from the lowest to the highest.
pub type Categories = BTreeSet<(u8, &'static str)>;

/// S, step 1: total points, 0 to 6 (section 4.1).
pub fn s_points(man: &Known) -> u8 {
    let age = match man.age {
        0..=17 => panic!("a person under 18 is refused, not scored"),
        18..=24 => 2,
        25..=34 => 1,
        35..=u16::MAX => 0,
    };
    let sexual = match man.sexual {
        0 => panic!("the present sexual appearance counts, so there is at least one"),
        1 => 0,
        2 => 1,
        3 | 4 => 2,
        5..=u16::MAX => 3,
    };
    let criminal = match man.criminal {
        0..=4 => 0,
        5..=u16::MAX => 1,
    };
    age + sexual + criminal
}

/// S, the category after step 1 (section 4.2).
pub fn s_step1(man: &Known) -> &'static str {
    match s_points(man) {
        0 => "low",
        1 => "medium",
        2 => "medium",
        3 => "high",
        4 => "high",
        5 => "very_high",
        6 => "very_high",
        points => panic!("{points} points in step 1"),
    }
}

/// S, the number of aggravating factors present, 0 to 4 (section 4.3).
pub fn s_factors(man: &Known) -> u8 {
    let mut present = 0;
    if man.male {
        present += 1;
    }
    if man.stranger {
        present += 1;
    }
    if man.single {
        present += 1;
    }
    if man.non_contact {
        present += 1;
    }
    present
}

/// S, the category after step 2 (section 4.3): two or three factors raise by one, four by two, never past very high.
pub fn s_category(man: &Known) -> &'static str {
    match (s_step1(man), s_factors(man)) {
        ("low", 0) => "low",
        ("low", 1) => "low",
        ("low", 2) => "medium",
        ("low", 3) => "medium",
        ("low", 4) => "high",
        ("medium", 0) => "medium",
        ("medium", 1) => "medium",
        ("medium", 2) => "high",
        ("medium", 3) => "high",
        ("medium", 4) => "very_high",
        ("high", 0) => "high",
        ("high", 1) => "high",
        ("high", 2) => "very_high",
        ("high", 3) => "very_high",
        ("high", 4) => "very_high",
        ("very_high", 0) => "very_high",
        ("very_high", 1) => "very_high",
        ("very_high", 2) => "very_high",
        ("very_high", 3) => "very_high",
        ("very_high", 4) => "very_high",
        (step1, factors) => panic!("{step1} with {factors} factors"),
    }
}

/// V: total points, 0 to 8 (section 5.1).
pub fn v_points(man: &Known) -> u8 {
    let age = match man.age {
        0..=17 => panic!("a person under 18 is refused, not scored"),
        18..=24 => 3,
        25..=34 => 2,
        35..=44 => 1,
        45..=u16::MAX => 0,
    };
    let violent = match man.violent {
        0 => 0,
        1 => 1,
        2 | 3 => 2,
        4..=u16::MAX => 3,
    };
    let burglary = match man.burglary {
        false => 0,
        true => 2,
    };
    age + violent + burglary
}

/// V: the category (section 5.2).
pub fn v_category(man: &Known) -> &'static str {
    match v_points(man) {
        0 => "low",
        1 => "low",
        2 => "medium",
        3 => "medium",
        4 => "high",
        5 => "high",
        6 => "very_high",
        7 => "very_high",
        8 => "very_high",
        points => panic!("{points} points on V"),
    }
}

/// C: the category points of S after step 2 and of V, added, then read off the same four labels (section 6).
pub fn c_category(man: &Known) -> &'static str {
    match category_points(s_category(man)) + category_points(v_category(man)) {
        0 => "low",
        1 => "medium",
        2 => "medium",
        3 => "high",
        4 => "high",
        5 => "very_high",
        6 => "very_high",
        sum => panic!("{sum} category points on C"),
    }
}

fn category_points(category: &str) -> u8 {
    match category {
        "low" => 0,
        "medium" => 1,
        "high" => 2,
        "very_high" => 3,
        other => panic!("no category {other}"),
    }
}

/// Every category of S that some completion of the unknown answers gives.
pub fn possible_s(man: &Partial) -> Categories {
    let mut found = Categories::new();
    // S reads neither violence nor burglary: one completion of each stands for all.
    let one = Partial { violent: Some(0), burglary: Some(false), ..*man };
    for_each_completion(&one, |known| {
        found.insert(ranked(s_category(known)));
    });
    found
}

/// Every category of V that some completion of the unknown answers gives.
pub fn possible_v(man: &Partial) -> Categories {
    let mut found = Categories::new();
    // V reads none of these: one completion of each stands for all.
    let one = Partial { sexual: Some(1), criminal: Some(0), male: Some(false), stranger: Some(false), single: Some(false), non_contact: Some(false), ..*man };
    for_each_completion(&one, |known| {
        found.insert(ranked(v_category(known)));
    });
    found
}

/// Every category of C that some completion of the unknown answers gives, S and V taken from the same completion.
pub fn possible_c(man: &Partial) -> Categories {
    let mut found = Categories::new();
    for_each_completion(man, |known| {
        found.insert(ranked(c_category(known)));
    });
    found
}

fn ranked(category: &'static str) -> (u8, &'static str) {
    match category {
        "low" => (0, category),
        "medium" => (1, category),
        "high" => (2, category),
        "very_high" => (3, category),
        other => panic!("no category {other}"),
    }
}

/// Calls `visit` with every completion of the unknown answers.
///
/// An unknown age runs from 18 to 120, the whole range allowed. An unknown count stops at 8: the last band of every table
/// is open and begins at 4 or 5, so any larger value falls in the band that 8 is in.
fn for_each_completion(man: &Partial, mut visit: impl FnMut(&Known)) {
    for age in values(man.age, 18, 120) {
        for sexual in values(man.sexual, 1, 8) {
            for criminal in values(man.criminal, 0, 8) {
                for violent in values(man.violent, 0, 8) {
                    for burglary in yes_no(man.burglary) {
                        for male in yes_no(man.male) {
                            for stranger in yes_no(man.stranger) {
                                for single in yes_no(man.single) {
                                    for non_contact in yes_no(man.non_contact) {
                                        visit(&Known { age, sexual, criminal, violent, burglary, male, stranger, single, non_contact });
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn values(answer: Option<u16>, least: u16, most: u16) -> Vec<u16> {
    match answer {
        Some(value) => vec![value],
        None => (least..=most).collect(),
    }
}

fn yes_no(answer: Option<bool>) -> Vec<bool> {
    match answer {
        Some(value) => vec![value],
        None => vec![false, true],
    }
}
