//! A person who is nobody: what has to go together (dates, ages, counts, history) is drawn together. Shares are rough, after what is generally known of
//! caseloads in probation; they are not taken from anybody's data and nothing is to be learnt from them.

use super::random::Random;
use assize::date::Date;
use assize::facts::plain::UNKNOWN;

/// How often each category of offence is drawn, in the order of the map.
const CATEGORIES: [u64; 24] = [5, 4, 2, 6, 7, 4, 4, 1, 1, 9, 5, 14, 8, 3, 1, 1, 2, 4, 2, 3, 4, 2, 1, 13];

/// A number that is none, as of an age at something that has not been.
const NONE: i32 = -1;

/// A person.
pub struct Person {
    /// Date of the assessment.
    pub assessed: Option<Date>,
    /// Code of the current offence.
    pub code: i32,
    answers: Vec<(&'static str, i32)>,
}

/// A day so many years before another, about.
pub fn years_before(day: Option<Date>, years: i32) -> Option<Date> {
    day?.days_later(-(years * 1461 / 4))
}

fn number(n: u64) -> i32 {
    i32::try_from(n).unwrap_or(0)
}

impl Person {
    /// Draws a person who is assessed about a day: a young one, 10 to 17, or an adult.
    pub fn draw(random: &mut Random, codes: &[Vec<i32>], around: Option<Date>, young: bool) -> Self {
        let day = |from: Option<Date>, days: i32| from.and_then(|from| from.days_later(days));
        let digits = |day: Option<Date>| day.map_or(UNKNOWN, Date::digits);
        let assessed = day(around, number(random.below(360)) - 180);
        let female = random.chance(12);
        // young people are many, old ones few
        let age = if young { 17 - number(random.below(8).min(random.below(8))) } else { 18 + number(random.below(55).min(random.below(55))) };
        let birth = day(years_before(assessed, age), -number(random.below(364)) - 1);
        let convicted_before = number(random.below(700));
        let conviction = day(assessed, -convicted_before);
        let age_at_conviction = birth.zip(conviction).map_or(age, |(birth, conviction)| birth.whole_years_until(conviction));
        let custody = random.chance(35);
        let followup = day(conviction, if custody { 30 + number(random.below(600)) } else { number(random.below(20)) });
        let novice = random.chance(18);
        let sanctions = if novice { 1 } else { 2 + number(random.below(40).min(random.below(40)).min(random.below(40))) };
        let first_age = if sanctions == 1 { age_at_conviction } else { (10 + number(random.below(22).min(random.below(22)))).min(age_at_conviction) };
        let violent = number(random.below(u64::try_from(sanctions).unwrap_or(0) + 1).min(random.below(u64::try_from(sanctions).unwrap_or(0) + 1)));
        let sexual = random.chance(if female { 2 } else { 12 });
        let mut left = u64::try_from(sanctions).unwrap_or(1);
        let mut counts = [0; 4];
        if sexual {
            let main = usize::try_from(random.below(4)).unwrap_or(0);
            for place in [main, (main + 1) % 4, (main + 2) % 4] {
                let n = if place == main { 1 + random.below(left.min(3)) } else { random.below(2).min(random.below(2)) }.min(left);
                left -= n;
                if let Some(slot) = counts.get_mut(place) {
                    *slot += number(n);
                }
            }
        }
        let since_offence = number(random.below(u64::try_from((age_at_conviction - 17).max(1)).unwrap_or(1) * 200));
        let offence = day(conviction, -since_offence - 1);
        let category = {
            let mut left = random.below(CATEGORIES.iter().sum());
            CATEGORIES.iter().position(|weight| left.checked_sub(*weight).map(|rest| left = rest).is_none()).unwrap_or(0)
        };
        let list = codes.get(category).filter(|list| !list.is_empty()).or_else(|| codes.iter().find(|list| !list.is_empty()));
        let code = list.and_then(|list| list.get(usize::try_from(random.below(list.len() as u64)).unwrap_or(0)).copied()).unwrap_or(4600);
        let [adult, child, images, non_contact] = counts.map(|n| if sexual { n } else { UNKNOWN });
        let convicted_sexually = random.chance(85);
        let sexual_appearances = 1 + number(random.below(4).min(random.below(4)));
        let yes = i32::from;
        let answers = vec![
            ("assessment_date", digits(assessed)),
            ("assessed_on", digits(assessed)),
            ("gender", yes(female)),
            ("sex", yes(female && random.chance(10))),
            ("date_of_birth", digits(birth)),
            ("date_of_current_conviction", digits(conviction)),
            ("date_at_start_of_followup", digits(followup)),
            ("current_offence_code", code),
            ("offence_category", UNKNOWN),
            ("ogrs3_offence_group", UNKNOWN),
            ("snsv_offence_category", UNKNOWN),
            ("snsv_violence_subcategory", UNKNOWN),
            ("opd_violent_or_sexual", UNKNOWN),
            ("snsv_static_or_dynamic", UNKNOWN),
            ("apply_opd_override", UNKNOWN),
            ("supervision_status", i32::from(!custody)),
            ("total_number_of_sanctions_for_all_offences", sanctions),
            ("total_number_of_violent_sanctions", violent),
            ("age_at_first_sanction", first_age),
            ("most_recent_offence_date", digits(day(conviction, -number(random.below(200)) - 1))),
            ("has_ever_committed_sexual_offence", yes(sexual)),
            ("is_current_offence_sexually_motivated", yes(sexual && random.chance(60))),
            ("total_contact_adult_sexual_sanctions", adult),
            ("total_contact_child_sexual_sanctions", child),
            ("total_indecent_image_sanctions", images),
            ("total_non_contact_sexual_offences", non_contact),
            ("date_of_most_recent_sexual_offence", if sexual { digits(offence) } else { UNKNOWN }),
            // Risk Matrix 2000
            ("age", age),
            ("convicted_of_sexual_offence", yes(convicted_sexually)),
            ("age_at_latest_sexual_offence", (age - number(random.below(8))).max(17)),
            ("internet_only", 0),
            ("sexual_appearances", sexual_appearances),
            ("criminal_appearances", sexual_appearances + number(random.below(12).min(random.below(12)))),
            ("violent_appearances", i32::from(!convicted_sexually) + number(random.below(4).min(random.below(4)))),
        ];
        let mut answers = answers;
        // counts that other answers come to, and a decision that asks for a reason and a name, are nobody's
        answers.extend(["yes", "unanswered", "override.to", "override.reason"].map(|name| (name, UNKNOWN)));
        if young {
            let convicted = number(random.below(4).min(random.below(4)));
            let conviction_age = if convicted == 0 { NONE } else { age - number(random.below(u64::try_from(age - 9).unwrap_or(1)).min(random.below(3))) };
            let reprimand_age = if convicted == 0 { age } else { (conviction_age - number(random.below(2))).max(10) };
            answers.extend([
                ("static_facts.age_at_first_reprimand", reprimand_age),
                ("static_facts.age_at_first_conviction", conviction_age),
                ("static_facts.previous_convictions", convicted),
                // the same once more in points
                ("static_scores.age_at_first_reprimand", UNKNOWN),
                ("static_scores.age_at_first_conviction", UNKNOWN),
                ("static_scores.previous_convictions", UNKNOWN),
            ]);
        }
        // what has to be known for anything to be said is known; of the rest some is open
        Self { assessed, code, answers }
    }

    /// The answer to a question that the person has.
    pub fn answer(&self, name: &str) -> Option<i32> {
        self.answers.iter().find(|(own, _)| *own == name).map(|(_, number)| *number)
    }
}
