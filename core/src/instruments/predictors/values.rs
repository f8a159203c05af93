//! What the coefficients of ARP, VRP and SVRP multiply: derived from dates, counts and answers, once for all three.

use super::facts::{Ask, Facts, PreviousConviction, Problem, Relationship};
use crate::answer::Answer;
use crate::date::even;
use crate::facts::Choices;
use crate::instruments::rm2000::Sex;
use crate::math::{self, pair};

/// The history that a static score rests on, derived from checked facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct History {
    /// Gender.
    pub sex: Sex,
    /// Age in whole years at the start of follow-up.
    pub age_at_start_of_followup: i32,
    /// Sanctions, the current one included.
    pub sanctions: i32,
    /// Violent sanctions, the current one included.
    pub violent_sanctions: i32,
    /// Whole years from the first sanction to the current conviction.
    pub career_years: i32,
    /// Whole months free of offences since the start of follow-up, up to 36; none where that lies ahead of the assessment.
    pub offence_free_months: i32,
}

/// The most months free of offences that count.
pub const OFFENCE_FREE_MONTHS_CAP: i32 = 36;

impl History {
    /// Derives it; `None` where something that it needs is not known, or the start of follow-up is not after birth. Violent sanctions that
    /// are not known are left at 0, for the predictor that does not read them.
    #[inline(always)]
    pub fn of(f: &Facts) -> Option<Self> {
        let birth = f.date_of_birth.known()?;
        let conviction = f.date_of_current_conviction.known()?;
        let assessed = f.assessment_date.known()?;
        let followup = f.date_at_start_of_followup.known().unwrap_or(conviction);
        if followup <= birth {
            return None;
        }
        Some(Self {
            sex: f.gender.known()?,
            age_at_start_of_followup: birth.whole_years_until(followup),
            sanctions: f.total_number_of_sanctions_for_all_offences.known()?,
            violent_sanctions: f.total_number_of_violent_sanctions.known().unwrap_or(0),
            career_years: birth.whole_years_until(conviction).saturating_sub(f.age_at_first_sanction.known()?),
            offence_free_months: months_free(followup.even(), assessed.even()),
        })
    }
}

/// Of days as `even` numbers them.
#[inline(always)]
pub fn months_free(followup: i32, assessed: i32) -> i32 {
    even::months(followup, assessed).clamp(0, OFFENCE_FREE_MONTHS_CAP)
}

/// How many years a predictor adds to the career before it divides.
#[derive(Clone, Copy, Debug)]
pub struct AddedYears {
    /// In the rate of all sanctions.
    pub sanction_rate: i32,
    /// In the rate of violent sanctions; 0 where the predictor does not read it.
    pub violent_rate: i32,
}

/// 1 where it holds, else 0. A conversion, so that nothing branches on an answer: which one a person gave cannot be foretold.
#[inline(always)]
fn one(holds: bool) -> f64 {
    f64::from(u8::from(holds))
}

/// Sanctions from which on their rate counts.
const RATED: i32 = 3;

/// The rates whose logarithms a predictor reads, of all sanctions and of violent ones; 1, the logarithm of which is 0, where it reads none.
#[inline(always)]
pub fn rates(sanctions: i32, violent_sanctions: i32, career_years: i32, added: AddedYears) -> (f64, f64) {
    let rate = |count: i32, added: i32| f64::from(count) / (f64::from(career_years) + f64::from(added));
    let violent = (violent_sanctions != 0) & (added.violent_rate != 0);
    (if sanctions >= RATED { rate(sanctions, added.sanction_rate) } else { 1.0 }, if violent { rate(violent_sanctions, added.violent_rate) } else { 1.0 })
}

/// What the coefficients of the history multiply, under the coefficient's name.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "a field is what the coefficient of the same name multiplies; the scoring sheets print each")]
pub struct Past {
    pub two_year_intercept: f64,
    pub age_at_start_of_followup_male: f64,
    pub age_at_start_of_followup_squared_male: f64,
    pub age_at_start_of_followup_cubed_male: f64,
    pub age_at_start_of_followup_fourth_power_male: f64,
    pub age_at_start_of_followup_female: f64,
    pub age_at_start_of_followup_squared_female: f64,
    pub age_at_start_of_followup_cubed_female: f64,
    pub age_at_start_of_followup_fourth_power_female: f64,
    pub female: f64,
    pub exactly_one_sanction: f64,
    pub exactly_two_sanctions: f64,
    pub per_sanction: f64,
    pub years_between_first_and_second_sanction_male: f64,
    pub years_between_first_and_second_sanction_female: f64,
    pub offence_free_months: f64,
    pub offence_free_months_squared: f64,
    pub offence_free_months_cubed: f64,
    pub offence_free_months_fourth_power: f64,
    pub three_plus_sanctions_log_sanction_rate_male: f64,
    pub three_plus_sanctions_log_sanction_rate_female: f64,
    pub three_plus_sanctions_log_sanction_rate_squared_male: f64,
    pub three_plus_sanctions_log_sanction_rate_squared_female: f64,
    pub never_violent_male: f64,
    pub never_violent_female: f64,
    pub exactly_one_violent_sanction: f64,
    pub per_violent_sanction: f64,
    pub log_violent_sanction_rate: f64,
}

impl Past {
    /// Derives it. Inlined always: a model reads a part of it, and the rest is then not worked out.
    #[inline(always)]
    pub fn of(h: &History, added: AddedYears) -> Self {
        let (rate, violent_rate) = rates(h.sanctions, h.violent_sanctions, h.career_years, added);
        // most who have no rate need no logarithm
        let ln = |x: f64| if x == 1.0 { 0.0 } else { math::ln(x) };
        Self::of_logarithms(h, ln(rate), ln(violent_rate))
    }

    /// The same from the logarithms of [`rates`].
    #[inline(always)]
    pub fn of_logarithms(h: &History, log_rate: f64, log_violent_rate: f64) -> Self {
        // 1 or 0: what is multiplied by 0 is nothing, and a sum to which 0 is added stays as it is
        let (male, female) = (one(h.sex == Sex::Male), one(h.sex == Sex::Female));
        let age = f64::from(h.age_at_start_of_followup);
        let months = f64::from(h.offence_free_months);
        let sanctions = f64::from(h.sanctions);
        let career = f64::from(h.career_years);
        let violent = f64::from(h.violent_sanctions);
        let gap = one(h.sanctions == 2) * career;
        // powers of whole numbers this small are exact
        let (age2, months2) = (age * age, months * months);
        let (age3, months3) = (age2 * age, months2 * months);
        let (age4, months4) = (age3 * age, months3 * months);
        Self {
            two_year_intercept: 1.0,
            age_at_start_of_followup_male: male * age,
            age_at_start_of_followup_squared_male: male * age2,
            age_at_start_of_followup_cubed_male: male * age3,
            age_at_start_of_followup_fourth_power_male: male * age4,
            age_at_start_of_followup_female: female * age,
            age_at_start_of_followup_squared_female: female * age2,
            age_at_start_of_followup_cubed_female: female * age3,
            age_at_start_of_followup_fourth_power_female: female * age4,
            female,
            exactly_one_sanction: one(h.sanctions == 1),
            exactly_two_sanctions: one(h.sanctions == 2),
            per_sanction: sanctions,
            years_between_first_and_second_sanction_male: male * gap,
            years_between_first_and_second_sanction_female: female * gap,
            offence_free_months: months,
            offence_free_months_squared: months2,
            offence_free_months_cubed: months3,
            offence_free_months_fourth_power: months4,
            // a logarithm below 0 times 0 is -0, which the 0 added makes 0
            three_plus_sanctions_log_sanction_rate_male: male * log_rate + 0.0,
            three_plus_sanctions_log_sanction_rate_female: female * log_rate + 0.0,
            three_plus_sanctions_log_sanction_rate_squared_male: male * (log_rate * log_rate),
            three_plus_sanctions_log_sanction_rate_squared_female: female * (log_rate * log_rate),
            never_violent_male: male * one(h.violent_sanctions == 0),
            never_violent_female: female * one(h.violent_sanctions == 0),
            exactly_one_violent_sanction: one(h.violent_sanctions == 1),
            per_violent_sanction: violent,
            log_violent_sanction_rate: log_violent_rate,
        }
    }

    /// What rounding took from each value of [`Past::of`]: something of the logarithms, nothing of what is whole.
    pub fn rest_of(h: &History, added: AddedYears) -> Self {
        let (male, female) = (one(h.sex == Sex::Male), one(h.sex == Sex::Female));
        let of = |count: i32, added: i32| {
            let years = h.career_years.saturating_add(added);
            let near = math::ln(f64::from(count) / f64::from(years));
            let rest = u32::try_from(count).ok().zip(u32::try_from(years).ok()).map_or(0.0, |(count, years)| pair::rest_of_ln(near, count, years));
            // of the square: what rounding took, and twice the logarithm times what it lacks
            (rest, pair::product(near, near).lo + 2.0 * near * rest)
        };
        let (rate, square) = if h.sanctions >= RATED { of(h.sanctions, added.sanction_rate) } else { (0.0, 0.0) };
        let (violent_rate, _) = if h.violent_sanctions == 0 || added.violent_rate == 0 { (0.0, 0.0) } else { of(h.violent_sanctions, added.violent_rate) };
        Self {
            three_plus_sanctions_log_sanction_rate_male: male * rate,
            three_plus_sanctions_log_sanction_rate_female: female * rate,
            three_plus_sanctions_log_sanction_rate_squared_male: male * square,
            three_plus_sanctions_log_sanction_rate_squared_female: female * square,
            log_violent_sanction_rate: violent_rate,
            ..Self::default()
        }
    }
}

/// What the coefficients of the present answers multiply, under the coefficient's name: the answer's own score. An answer that is not
/// known gives 0 here: only where the predictor's own rule says so is a score read off it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "a field is what the coefficient of the same name multiplies; the scoring sheets print each")]
pub struct Present {
    pub suitability_of_accommodation: f64,
    pub unemployed: f64,
    pub live_in_relationship: f64,
    pub relationship_quality: f64,
    pub live_in_relationship_quality_interaction: f64,
    pub evidence_of_domestic_abuse: f64,
    pub regular_offending_activities: f64,
    pub motivation_to_tackle_drug_misuse: f64,
    pub chronic_drinking: f64,
    pub binge_drinking: f64,
    pub impulsivity: f64,
    pub pro_criminal_attitudes: f64,
    pub heroin: f64,
    pub other_opiate: f64,
    pub crack_cocaine: f64,
    pub powder_cocaine: f64,
    pub misused_prescription_drugs: f64,
    pub benzodiazepines: f64,
    pub cannabis: f64,
    pub steroids: f64,
    pub other_drugs: f64,
    pub temper_control: f64,
    pub methadone: f64,
    pub offence_involved_carrying_or_using_weapon: f64,
    pub past_homicide: f64,
    pub past_wounding_gbh: f64,
    pub past_kidnapping: f64,
    pub past_firearms: f64,
    pub past_robbery: f64,
    pub past_aggravated_burglary: f64,
    pub past_weapon_not_firearm: f64,
    pub past_criminal_damage: f64,
    pub past_arson: f64,
}

/// An answer as a number: the position of a choice, 1 for yes, 0 for no and for what is not known. Only where the predictor's own rule says so is
/// a number read off an answer that is not known.
trait Numbered: Copy {
    fn number(self) -> i32;
}

impl Numbered for Answer<bool> {
    #[inline(always)]
    fn number(self) -> i32 {
        i32::from(self.is_yes())
    }
}

impl<E: Choices> Numbered for Answer<E> {
    #[inline(always)]
    fn number(self) -> i32 {
        self.known().map_or(0, |e| i32::from(e.index()))
    }
}

macro_rules! numbers {
    ($($question:ident)*) => {
        /// The present answers that ARP, VRP and SVRP read, each as a number under the name of its question.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        #[expect(missing_docs, reason = "a field is the answer to the question of the same name")]
        pub struct Numbers {
            $(pub $question: i32,)*
            /// A bit for each kind, that of the first the lowest.
            pub previous_convictions: i32,
        }

        /// The same of a block of rows, column by column, as columns hold them; previous convictions as bits. What is not known is below 0.
        #[derive(Clone, Copy, Debug)]
        #[expect(missing_docs, reason = "a field holds the answers to the question of the same name")]
        pub struct NumberColumns<'a, const N: usize> {
            $(pub $question: &'a [i32; N],)*
            pub previous_convictions: &'a [i32; N],
        }

        impl<'a, const N: usize> NumberColumns<'a, N> {
            /// From the column of each question.
            #[inline(always)]
            pub fn of(column: impl Fn(Ask) -> &'a [i32; N]) -> Self {
                Self { $($question: column(Ask::$question),)* previous_convictions: column(Ask::previous_convictions) }
            }

            /// The column of a question.
            #[inline(always)]
            pub fn column(&self, ask: Ask) -> Option<&'a [i32; N]> {
                match ask {
                    $(Ask::$question => Some(self.$question),)*
                    Ask::previous_convictions => Some(self.previous_convictions),
                    _ => None,
                }
            }

            /// Those of a row; an answer that is not known is 0, as in [`Numbers::of`].
            #[inline(always)]
            pub fn row(&self, row: usize) -> Numbers {
                let number = |column: &[i32; N]| column.get(row).map_or(0, |number| (*number).max(0));
                Numbers { $($question: number(self.$question),)* previous_convictions: number(self.previous_convictions) }
            }
        }

        impl Numbers {
            /// The questions.
            pub const ASKS: &'static [Ask] = &[$(Ask::$question,)* Ask::previous_convictions];

            /// Of facts.
            #[inline(always)]
            pub fn of(f: &Facts) -> Self {
                let kinds = f.previous_convictions.0.iter().flatten().fold(0, |kinds, kind| kinds | 1 << kind.index());
                Self { $($question: f.$question.number(),)* previous_convictions: kinds }
            }

            /// The answer to a question, to change it.
            pub fn answer_mut(&mut self, ask: Ask) -> Option<&mut i32> {
                match ask {
                    $(Ask::$question => Some(&mut self.$question),)*
                    _ => None,
                }
            }
        }
    };
}
numbers! {
    suitability_of_accommodation is_unemployed current_relationship_status current_relationship_with_partner evidence_of_domestic_abuse
    regular_offending_activities motivation_to_tackle_drug_misuse current_alcohol_use_problems excessive_alcohol_use impulsivity_problems
    pro_criminal_attitudes temper_control did_offence_involve_carrying_or_using_weapon
    has_heroin_usage has_methadone_usage has_other_opiate_usage has_crack_cocaine_usage has_powder_cocaine_usage has_misused_prescription_drug_usage
    has_benzodiazepines_usage has_cannabis_usage has_steroids_usage has_other_drugs_usage has_ketamine_usage has_spice_usage has_hallucinogens_usage
    has_solvents_usage
}

/// The position of living together among the answers about a relationship: the only one that is read.
pub const LIVING_TOGETHER: i32 = Relationship::LivingTogether as i32;

impl Present {
    /// Derives it.
    #[inline]
    pub fn of(f: &Facts) -> Self {
        Self::from(&Numbers::of(f))
    }
}

impl From<&Numbers> for Present {
    #[inline(always)]
    fn from(n: &Numbers) -> Self {
        let living_together = one(n.current_relationship_status == LIVING_TOGETHER);
        let relationship = f64::from(n.current_relationship_with_partner);
        let other = n.has_other_drugs_usage | n.has_ketamine_usage | n.has_spice_usage | n.has_hallucinogens_usage | n.has_solvents_usage;
        let convicted = |kind: PreviousConviction| f64::from(n.previous_convictions >> kind.index() & 1);
        Self {
            suitability_of_accommodation: f64::from(n.suitability_of_accommodation),
            // the answer behind it is scored 0 or 2
            unemployed: 2.0 * f64::from(n.is_unemployed),
            live_in_relationship: living_together,
            relationship_quality: relationship,
            live_in_relationship_quality_interaction: living_together * relationship,
            evidence_of_domestic_abuse: f64::from(n.evidence_of_domestic_abuse),
            regular_offending_activities: f64::from(n.regular_offending_activities),
            motivation_to_tackle_drug_misuse: f64::from(n.motivation_to_tackle_drug_misuse),
            chronic_drinking: f64::from(n.current_alcohol_use_problems),
            binge_drinking: f64::from(n.excessive_alcohol_use),
            impulsivity: f64::from(n.impulsivity_problems),
            pro_criminal_attitudes: f64::from(n.pro_criminal_attitudes),
            temper_control: f64::from(n.temper_control),
            heroin: f64::from(n.has_heroin_usage),
            methadone: f64::from(n.has_methadone_usage),
            other_opiate: f64::from(n.has_other_opiate_usage),
            crack_cocaine: f64::from(n.has_crack_cocaine_usage),
            powder_cocaine: f64::from(n.has_powder_cocaine_usage),
            misused_prescription_drugs: f64::from(n.has_misused_prescription_drug_usage),
            benzodiazepines: f64::from(n.has_benzodiazepines_usage),
            cannabis: f64::from(n.has_cannabis_usage),
            steroids: f64::from(n.has_steroids_usage),
            other_drugs: f64::from(other),
            offence_involved_carrying_or_using_weapon: f64::from(n.did_offence_involve_carrying_or_using_weapon),
            past_homicide: convicted(PreviousConviction::Homicide),
            past_wounding_gbh: convicted(PreviousConviction::WoundingGbh),
            past_kidnapping: convicted(PreviousConviction::Kidnapping),
            past_firearms: convicted(PreviousConviction::Firearms),
            past_robbery: convicted(PreviousConviction::Robbery),
            past_aggravated_burglary: convicted(PreviousConviction::AggravatedBurglary),
            past_weapon_not_firearm: convicted(PreviousConviction::Weapon),
            past_criminal_damage: convicted(PreviousConviction::CriminalDamage),
            past_arson: convicted(PreviousConviction::Arson),
        }
    }
}

/// The score of one problem item: 0, 1 or 2.
pub const fn level(problem: Problem) -> u8 {
    match problem {
        Problem::No => 0,
        Problem::Some => 1,
        Problem::Significant => 2,
    }
}
