//! Columns of made-up cases in which everything is answered, for benches of many rows: the same for the same number of rows.

use assize::columns::Input;
use assize::date::Date;
use assize::facts::Choices;
use assize::facts::plain::UNKNOWN;
use assize::instruments::predictors::facts::{Ask, Facts, Motivation, Problem, Relationship};
use assize::instruments::predictors::values::{History, Numbers};
use assize::instruments::rm2000::Sex;
use assize::offences::{Code, current};

/// Numbers that look random: PCG's multiplier, the high bits.
pub struct Roll(u64);

impl Roll {
    /// From a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `most`.
    pub fn below(&mut self, most: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (((self.0 >> 33) * u64::from(most)) >> 31) as u32
    }

    fn within(&mut self, least: i32, most: i32) -> i32 {
        least + self.below((most - least + 1) as u32) as i32
    }
}

/// Columns under their names.
pub struct Columns {
    /// Names, as questions.
    pub names: Vec<&'static str>,
    /// Numbers, as the column engine takes them.
    pub values: Vec<Vec<i32>>,
}

impl Columns {
    /// As the engine takes them.
    pub fn inputs(&self) -> Vec<Input<'_>> {
        self.values.iter().map(|column| Input::Plain(column)).collect()
    }

    /// The rows from `start` on, `rows` of them.
    pub fn rows(&self, start: usize, rows: usize) -> impl Iterator<Item = Input<'_>> {
        self.values.iter().map(move |column| Input::Plain(&column[start..start + rows]))
    }

    /// The column of this name.
    pub fn get(&self, name: &str) -> &[i32] {
        let place = self.names.iter().position(|own| *own == name).unwrap_or_else(|| panic!("no column {name}"));
        &self.values[place]
    }

    fn push(&mut self, name: &'static str, column: Vec<i32>) {
        self.names.push(name);
        self.values.push(column);
    }
}

/// What ARP reads, and what is derived from it.
pub struct ArpCases {
    /// Days, code and counts, and the answers.
    pub raw: Columns,
    /// Sex, age at the start of follow-up, sanctions, years and months, and the position of the category.
    pub derived: Columns,
}

/// The first column that is an answer, not a day, code or count.
pub const FIRST_ANSWER: &str = ANSWERS[0].0;

const ANSWERS: [(&str, u32); 11] = [
    ("suitability_of_accommodation", Problem::ALL.len() as u32),
    ("is_unemployed", 2),
    ("current_relationship_with_partner", Problem::ALL.len() as u32),
    ("evidence_of_domestic_abuse", 2),
    ("current_relationship_status", Relationship::ALL.len() as u32),
    ("regular_offending_activities", Problem::ALL.len() as u32),
    ("current_alcohol_use_problems", Problem::ALL.len() as u32),
    ("excessive_alcohol_use", Problem::ALL.len() as u32),
    ("impulsivity_problems", Problem::ALL.len() as u32),
    ("pro_criminal_attitudes", Problem::ALL.len() as u32),
    ("motivation_to_tackle_drug_misuse", Motivation::ALL.len() as u32),
];

const DRUGS: [&str; 13] = [
    "has_heroin_usage",
    "has_other_opiate_usage",
    "has_crack_cocaine_usage",
    "has_powder_cocaine_usage",
    "has_misused_prescription_drug_usage",
    "has_benzodiazepines_usage",
    "has_cannabis_usage",
    "has_steroids_usage",
    "has_other_drugs_usage",
    "has_ketamine_usage",
    "has_spice_usage",
    "has_hallucinogens_usage",
    "has_solvents_usage",
];

/// Cases for ARP with every dynamic question answered.
pub fn arp(rows: usize) -> ArpCases {
    let mut roll = Roll::new(2026);
    let codes: Vec<Code> = (0..100_000).filter_map(Code::from_number).filter(|code| current::category(*code).is_ok()).collect();
    let day = |number: i32| Date::from_number(number).expect("a day");
    let first_day = Date::new(2020, 1, 1).expect("a day").number();
    let names = ["assessment_date", "date_of_birth", "date_of_current_conviction", "date_at_start_of_followup", "current_offence_code", "gender"];
    let counts = ["total_number_of_sanctions_for_all_offences", "age_at_first_sanction"];
    let mut raw = Columns { names: names.into_iter().chain(counts).collect(), values: vec![Vec::new(); 8] };
    let derived_names = vec!["sex", "age_at_start_of_followup", "sanctions", "career_years", "offence_free_months", "category"];
    let mut derived = Columns { names: derived_names, values: vec![Vec::new(); 6] };
    for _ in 0..rows {
        let assessed = first_day + roll.within(0, 2200);
        let conviction = assessed - roll.within(0, 1500);
        let followup = conviction + roll.within(0, 900);
        let birth = conviction - roll.within(18 * 366, 70 * 365);
        let gender = if roll.below(10) == 0 { Sex::Female } else { Sex::Male };
        let at_conviction = day(birth).whole_years_until(day(conviction));
        let first = roll.within(10, at_conviction);
        // few have many
        let sanctions = 1 + (roll.below(60) * roll.below(60) / 90) as i32;
        let code = codes[roll.below(codes.len() as u32) as usize];
        let facts = Facts {
            assessment_date: Some(day(assessed)).into(),
            date_of_birth: Some(day(birth)).into(),
            date_of_current_conviction: Some(day(conviction)).into(),
            date_at_start_of_followup: Some(day(followup)).into(),
            gender: Some(gender).into(),
            total_number_of_sanctions_for_all_offences: Some(sanctions).into(),
            age_at_first_sanction: Some(first).into(),
            ..Facts::default()
        };
        let history = History::of(&facts).expect("everything is known");
        let category = current::category(code).expect("in the map");
        let digits = |number: i32| day(number).digits();
        let row = [digits(assessed), digits(birth), digits(conviction), digits(followup), code.number() as i32, gender as i32, sanctions, first];
        raw.values.iter_mut().zip(row).for_each(|(column, number)| column.push(number));
        let row = [gender as i32, history.age_at_start_of_followup, sanctions, history.career_years, history.offence_free_months, category as i32];
        derived.values.iter_mut().zip(row).for_each(|(column, number)| column.push(number));
    }
    for (name, answers) in ANSWERS {
        raw.push(name, (0..rows).map(|_| roll.below(answers) as i32).collect());
    }
    for name in DRUGS {
        // one in eight does not say
        let one = |roll: &mut Roll| if roll.below(8) == 0 { UNKNOWN } else { i32::from(roll.below(5) == 0) };
        raw.push(name, (0..rows).map(|_| one(&mut roll)).collect());
    }
    ArpCases { raw, derived }
}

/// The numbers of a row under the names of its questions.
pub fn numbers(columns: &Columns, row: usize) -> Numbers {
    let mut out = Numbers::default();
    for ask in Numbers::ASKS {
        let column = columns.names.iter().position(|name| *name == name_of(*ask));
        if let (Some(slot), Some(column)) = (out.answer_mut(*ask), column) {
            *slot = columns.values[column][row].max(0);
        }
    }
    out
}

/// The name of a question of the predictors.
pub fn name_of(ask: Ask) -> &'static str {
    use assize::facts::{FactSet, Key};
    Facts::field(Key::from(ask)).map_or("", |field| field.name)
}

/// Cases for Risk Matrix 2000 with every question answered.
pub fn risk_matrix(rows: usize) -> Columns {
    let mut roll = Roll::new(2007);
    let names = vec![
        "sex",
        "age",
        "convicted_of_sexual_offence",
        "age_at_latest_sexual_offence",
        "internet_only",
        "sexual_appearances",
        "criminal_appearances",
        "violent_appearances",
        "any_burglary",
        "male_victim",
        "stranger_victim",
        "single",
        "non_contact_offence",
    ];
    let mut out = Columns { values: vec![Vec::new(); names.len()], names };
    for _ in 0..rows {
        let latest = roll.within(17, 70);
        let age = latest + roll.within(0, 20);
        let mut row = vec![Sex::Male as i32, age, 1, latest, 0, 1 + roll.within(0, 7), roll.within(0, 20), roll.within(0, 6)];
        row[1] = age.max(18);
        row.extend((0..5).map(|_| roll.below(2) as i32));
        out.values.iter_mut().zip(row).for_each(|(column, number)| column.push(number));
    }
    out
}
