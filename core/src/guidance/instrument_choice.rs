//! Which instrument is for whom: by age first, then by sex, conviction and occasion. Names the instrument that is expected, and the
//! right one where another is proposed. Reads facts; scores nothing and refuses nobody: the instruments themselves refuse.

use crate::answer::Answer;
use crate::bounds::{self, Classes, Output, Stop};
use crate::collect::CollectVec;
use crate::date::Date;
use crate::facts::{Choices, FactSet, Key, Ticks};
use crate::guidance::flags::{self, Document, Flag, Force, If};
use crate::instrument::Instrument;
use crate::instruments::asset::onset::TeamAge;
use crate::instruments::rm2000::Sex;
use crate::json::Json;
use crate::options::Options;
use crate::order;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::{Status, Statuses};
use crate::sheet::{self, Rule, Sheet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

const ADULTS_ONLY: &str = "London chapter 13 (2010) 13.4.11";
const UNDER_10: &str = "London chapter 13 (2010) 13.2.2, 13.2.3";
const AGES: &str = "Dorset, part 1 (2016) s.16; London chapter 13 (2010) 13.4.11";
const JOINT: &str = "London chapter 13 (2010) 13.2.4";
const GUIDE: &str = "Scoring Guide for Risk Matrix 2000.9/SVC (February 2007), section 1";
const RIC: &str = "London chapter 13 (2010) 13.5.9; chapter 9 (2009) 9.1.5";
const WHO: &str = "Solihull 7.1 (2018) s.3";
const APPROPRIATE: &str = "Solihull 7.1 (2018) s.4; chapter 9 (2009) 9.1.3; London chapter 13 (2010) 13.7.5";
const OPINION: &str = "London chapter 13 (2010) 13.4.15";
const OTHERS: &str = "London chapter 13 (2010) 13.4.17";

/// Below this age a child is under the age of criminal responsibility.
const RESPONSIBLE: i32 = 10;
/// From this age a person is assessed as an adult.
const ADULT: i32 = 18;

choices! {
    /// An instrument that may be chosen. The words are its ids.
    pub enum Tool {
        Oasys = "oasys", "OASys, with its risk of serious harm forms";
        Rm2000 = "rm2000", "Risk Matrix 2000";
        Asset = "asset", "Asset, with its own risk of serious harm form";
        Onset = "onset", "Onset";
        Dash = "dash", "SafeLives DASH, formerly the CAADA risk identification checklist";
    }
}

choices! {
    /// How an instrument stands to the person, least fitting first.
    pub enum Standing {
        Refused = "refused", "Not for this person";
        Warning = "warning", "May be used, with a warning";
        Expected = "expected", "Expected";
    }
}

choices! {
    /// Who assesses, by the age of the person.
    pub enum Route {
        HarmingOthers = "harming_others", "under 10: the procedure for children who harm others, with children's social care, and no instrument";
        YouthJustice = "youth_justice", "10 to 17: the youth offending team, with the tools of the Youth Justice Board";
        Adult = "adult", "18 or over: the prison and probation service";
    }
}

choices! {
    /// Where another assessment comes from.
    pub enum OtherAssessment {
        Health = "health", "Health";
        MentalHealth = "mental_health", "Mental health";
        LearningDifficulty = "learning_difficulty", "Learning difficulties services";
        SocialCare = "social_care", "Adults' or children's social care";
        Education = "education", "Education";
        Housing = "housing", "Housing";
    }
}

facts! {
    /// What decides between instruments.
    pub struct Facts(Ask) in "instrument-choice", "Choice of instrument" {
        age: Answer<u16> = ask("Age").section("Person").fixed().sensitive().range(0, 120).unit("years").source(AGES)
            .help("Whole years on the day of assessment. Left out where both dates are given.");
        date_of_birth: Answer<Date> = ask("Date of birth").section("Person").fixed().sensitive().source(AGES)
            .help("Born on 29 February: a year older on 1 March where the year has no such day.");
        assessed_on: Answer<Date> = ask("Date of assessment").section("Person").source(AGES);
        sex: Answer<Sex> = ask("Sex recorded").section("Person").fixed().sensitive().source(GUIDE);
        convicted_of_sexual_offence: Answer<bool> = ask("Convicted of a sexual offence").section("Person").fixed().source(GUIDE)
            .does_not_count("an allegation, a charge or an acquittal");
        sentenced_for_violence: Answer<bool> = ask("Sentenced for serious non-sexual violence").section("Person").fixed().source(GUIDE)
            .help("Asked of men without a conviction of a sexual offence.").when(When::Is("convicted_of_sexual_offence", "no"));
        team_serves_from: Answer<TeamAge> = ask("Least age that the youth offending team serves").section("Team").fixed().source(UNDER_10);
        joint_assessment_with_social_care: Answer<bool> = ask("Prevention team in a joint assessment with children's social care").section("Team").dynamic().source(JOINT);
        asset_opened_under_18: Answer<bool> = ask("An Asset was opened before the person was 18").section("Team").fixed().source(ADULTS_ONLY);
        domestic_abuse_concern: Answer<bool> = ask("Concern of domestic abuse").section("Concerns").dynamic().source(RIC);
        sexual_harm_in_question: Answer<bool> = ask("A risk of sexual harm to children is in question").section("Concerns").dynamic().source(OPINION)
            .help("From an adult or from a child.");
        other_assessments: Ticks<OtherAssessment> = ask("Other assessments at hand").section("Concerns").source(OTHERS)
            .help("Which there are; their content stays where it is. An empty list: none.");
        proposed: Answer<Tool> = ask("Instrument that somebody proposes").section("Proposal").source(APPROPRIATE);
    }
}

// --- age, from the age given or from two dates ----------------------------------------------------------------------------

/// The age given, else the age in whole years that two dates give.
pub fn age_of(age: Answer<u16>, born: Answer<Date>, on: Answer<Date>) -> Answer<u16> {
    match (age, born.known().zip(on.known())) {
        (Answer::Known(given), _) => Answer::Known(given),
        (_, Some((born, on))) => born.age_on(on).into(),
        (open, None) => open,
    }
}

/// Adds contradictions between an age and the two dates that give it.
pub fn check_age(age: Answer<u16>, born: Answer<Date>, on: Answer<Date>, problems: &mut Problems) {
    let Some((born, on)) = born.known().zip(on.known()) else { return };
    problems.add_if(on < born, "contradicts", &["date_of_birth", "assessed_on"], "`assessed_on` is before `date_of_birth`, must be on or after it");
    if let Some((given, counted)) = age.known().zip(born.age_on(on)).filter(|(given, counted)| given != counted) {
        let text = format!("`age` is {given}, but the two dates give {counted}: must be the same, or left out");
        problems.add("contradicts", &["age", "date_of_birth", "assessed_on"], text);
    }
}

/// The question that would settle an age that is open: the missing one of two dates, else the age itself.
pub fn age_question(born: Answer<Date>, on: Answer<Date>) -> &'static str {
    match (born.known(), on.known()) {
        (Some(_), None) => "assessed_on",
        (None, Some(_)) => "date_of_birth",
        _ => "age",
    }
}

/// Says how a birthday on 29 February is counted, where it is one.
pub fn leap_day_notice(born: Answer<Date>, a: &mut Answered) {
    if born.known().is_some_and(|d| d.to_string().ends_with("-02-29")) {
        a.notice("born_on_29_february", "in a year without that day the birthday is counted on 1 March: our reading");
    }
}

/// Who assesses a person of this age.
pub fn route(age: u16) -> Route {
    match i32::from(age) {
        under if under < RESPONSIBLE => Route::HarmingOthers,
        under if under < ADULT => Route::YouthJustice,
        _ => Route::Adult,
    }
}

// --- the table: the first row of an instrument that holds says how it stands ----------------------------------------------

/// One row of the choice.
#[derive(Debug)]
struct Row {
    id: &'static str,
    tool: Tool,
    when: If<Ask>,
    standing: Standing,
    /// The rule as the specification numbers it.
    rule: &'static str,
    why: &'static str,
    /// What is for the person instead: an instrument's id, or a route.
    instead: &'static [&'static str],
    source: &'static str,
    status: Status,
}

const BELOW_10: If<Ask> = If::Below(Ask::age, RESPONSIBLE);
const BELOW_18: If<Ask> = If::Below(Ask::age, ADULT);
const NO_INSTRUMENT: &[&str] = &["harming_others"];

macro_rules! row {
    ($id:literal, $tool:ident, $when:expr, $standing:ident, $rule:literal, $why:literal, $instead:expr, $source:expr, $status:ident) => {
        Row {
            id: concat!("instrument-choice.", $id),
            tool: Tool::$tool,
            when: $when,
            standing: Standing::$standing,
            rule: $rule,
            why: $why,
            instead: $instead,
            source: $source,
            status: Status::$status,
        }
    };
}

#[rustfmt::skip]
static ROWS: &[Row] = &[
    row!("oasys.under_10", Oasys, BELOW_10, Refused, "ONS-03",
        "OASys is for people aged 18 or over, and a child under 10 is below the age of criminal responsibility: no instrument, but the harming-others route", NO_INSTRUMENT, UNDER_10, Confirmed),
    row!("oasys.under_18", Oasys, BELOW_18, Refused, "TRN-01",
        "OASys is for people aged 18 or over; from 10 to 17 Asset is the instrument (or AssetPlus, which followed it)", &["asset"], ADULTS_ONLY, Confirmed),
    row!("oasys.adult", Oasys, If::Always, Expected, "TRN-01",
        "18 or over: OASys is the instrument expected", &[], ADULTS_ONLY, Confirmed),

    row!("rm2000.under_10", Rm2000, BELOW_10, Refused, "ONS-03",
        "Risk Matrix 2000 is for adults, and a child under 10 is below the age of criminal responsibility: no instrument, but the harming-others route", NO_INSTRUMENT, UNDER_10, Confirmed),
    row!("rm2000.under_18", Rm2000, BELOW_18, Refused, "RM-E2",
        "Risk Matrix 2000 is for men aged 18 or over; from 10 to 17 Asset is the instrument (or AssetPlus, which followed it)", &["asset"], GUIDE, Confirmed),
    row!("rm2000.not_male", Rm2000, If::Is(Ask::sex, Sex::Female as i32), Refused, "RM-E1",
        "Risk Matrix 2000 is for men; OASys is the instrument for a woman", &["oasys"], GUIDE, Confirmed),
    row!("rm2000.convicted", Rm2000, If::Yes(Ask::convicted_of_sexual_offence), Expected, "RM-E3",
        "a man aged 18 or over who has been convicted of a sexual offence; its further conditions (RM-E4, RM-E5) are for Risk Matrix 2000 itself to check", &[], GUIDE, Confirmed),
    row!("rm2000.violence", Rm2000, If::Yes(Ask::sentenced_for_violence), Warning, "RM-E6",
        "without a conviction of a sexual offence only scale V may be scored, for relative risk and without rates; OASys is the instrument expected", &["oasys"], GUIDE, Confirmed),
    row!("rm2000.not_convicted", Rm2000, If::Always, Refused, "RM-E3",
        "Risk Matrix 2000 needs a conviction of a sexual offence, and an allegation is not enough; OASys is the instrument expected", &["oasys"], GUIDE, Confirmed),

    row!("asset.under_10", Asset, BELOW_10, Refused, "ONS-03",
        "Asset is for ages 10 to 17; a child under 10 is below the age of criminal responsibility: no instrument, but the harming-others route", NO_INSTRUMENT, UNDER_10, Confirmed),
    row!("asset.youth", Asset, BELOW_18, Expected, "AST-01",
        "10 to 17, in the criminal justice system: Asset (or AssetPlus, which followed it); a child whom nobody accuses of an offence takes the harming-others route", &[], AGES, Confirmed),
    row!("asset.opened_before", Asset, If::Yes(Ask::asset_opened_under_18), Warning, "TRN-01",
        "18 or over with an Asset opened before: OASys is expected; the evidence of that Asset carries over, its scores never do", &["oasys"], ADULTS_ONLY, Confirmed),
    row!("asset.adult", Asset, If::Always, Warning, "TRN-01",
        "18 or over: OASys is expected; a new Asset is scored all the same, as no guidance forbids it and a youth offending team may still hold the case", &["oasys"], ADULTS_ONLY, Confirmed),

    row!("onset.under_8", Onset, If::Below(Ask::age, 8), Refused, "ONS-03",
        "no youth offending team serves children under 8: no instrument, but the harming-others route", NO_INSTRUMENT, UNDER_10, Confirmed),
    row!("onset.team_from_8", Onset, If::All(&[BELOW_10, If::Is(Ask::team_serves_from, TeamAge::Eight as i32)]), Warning, "ONS-03",
        "under 10 the harming-others route comes first; Onset may serve prevention, as this team serves children from 8", NO_INSTRUMENT, UNDER_10, Confirmed),
    row!("onset.team_from_10", Onset, BELOW_10, Refused, "ONS-03",
        "under 10, and this team serves children from 10: no instrument, but the harming-others route", NO_INSTRUMENT, UNDER_10, Confirmed),
    row!("onset.adult", Onset, If::AtLeast(Ask::age, ADULT), Refused, "TRN-01",
        "Onset is a tool of youth offending teams for children; 18 or over OASys is the instrument expected", &["oasys"], ADULTS_ONLY, Confirmed),
    row!("onset.joint", Onset, If::Yes(Ask::joint_assessment_with_social_care), Expected, "ONS-02",
        "a prevention team in a joint assessment with children's social care uses Onset and Asset", &[], JOINT, Confirmed),
    row!("onset.prevention", Onset, If::Always, Warning, "ONS-01",
        "Onset is for children at risk of entering the system; for a child who is in it, Asset is the instrument", &["asset"], "Youth Justice Board page on assessment; Onset documents list", Likely),

    row!("dash.concern", Dash, If::Yes(Ask::domestic_abuse_concern), Expected, "MAR-2",
        "a concern of domestic abuse: the checklist is answered about the adult victim, whatever the age of the person assessed", &[], RIC, Confirmed),
    row!("dash.no_concern", Dash, If::Always, Refused, "MAR-2",
        "the checklist answers a concern of domestic abuse, and none is recorded", &[], RIC, Confirmed),
];

/// What is asked of people around the choice.
const FLAGS: &[Flag<Ask>] = &[Flag {
    id: "SEED-A-specialist-opinion",
    document: Document::London,
    section: OPINION,
    force: Force::Must,
    text: "seek expert professional opinion on the risk of sexual harm to children, be it from an adult or from a child",
    status: Status::Confirmed,
    when: If::Yes(Ask::sexual_harm_in_question),
}];

/// The row that holds for an instrument.
fn row_for(tool: Tool, f: &Facts) -> Result<&'static Row, Stop> {
    for row in ROWS.iter().filter(|r| r.tool == tool) {
        if row.when.holds(f)? {
            return Ok(row);
        }
    }
    Err(Stop::Contradiction)
}

/// The answers that the rows of an instrument tell apart.
fn classes(tool: Tool, f: &Facts, key: Key) -> Classes {
    ROWS.iter().filter(|r| r.tool == tool).flat_map(|r| r.when.classes(f, key).iter().collect_vec()).collect()
}

/// How an instrument stands, over every completion of the facts.
struct Choice {
    tool: Tool,
    /// Least fitting first; one where it is settled.
    standings: Vec<Standing>,
    /// The rows that some completion meets, in the order of the table.
    rows: Vec<&'static Row>,
    /// The questions on which the standing still depends.
    needs: Vec<Key>,
}

impl Choice {
    fn settled(&self) -> Option<Standing> {
        match self.standings.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }

    /// The weakest status for which `strict` withholds it.
    fn withheld(&self, options: &Options) -> Option<Status> {
        let used = self.rows.iter().fold(Statuses::EMPTY, |used, row| used.plus(options.status(row.id, row.status)));
        used.withheld(options.strict)
    }
}

fn choose(tool: Tool, f: &Facts) -> Choice {
    let classes = |f: &Facts, key: Key| classes(tool, f, key);
    let standing = |f: &Facts| row_for(tool, f).map(|row| row.standing);
    let place = |f: &Facts| row_for(tool, f).map(|row| ROWS.iter().position(|r| r.id == row.id));
    let standings = Output { classes: &classes, rule: &standing };
    let places = Output { classes: &classes, rule: &place }.possible(f);
    Choice { tool, standings: standings.possible(f), rows: places.into_iter().flatten().filter_map(|i| ROWS.get(i)).collect_vec(), needs: standings.decisive(f) }
}

/// Choice of instrument.
pub struct InstrumentChoice;

impl Instrument for InstrumentChoice {
    const ID: &'static str = "instrument-choice";
    const EDITION: &'static str = "2010";
    const TITLE: &'static str = "Choice of instrument";
    const SUMMARY: &'static str = "which instrument is expected by age, sex, conviction and occasion, and the right one in place of another";
    type Facts = Facts;

    fn check(f: &Facts, problems: &mut Problems) {
        check_age(f.age, f.date_of_birth, f.assessed_on, problems);
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        let given = f;
        let f = &Facts { age: age_of(f.age, f.date_of_birth, f.assessed_on), ..f.clone() };
        let policy = options.policy();
        let mut a = Answered { policy: Some((policy.id.to_string(), policy.file_hash.clone())), ..Answered::default() };
        let path = |key: &Key| if *key == Ask::age.into() { age_question(given.date_of_birth, given.assessed_on).to_string() } else { f.path(*key) };
        let mut result = object! { "age": f.age.known() };
        show_route(f, &mut result, &mut a);

        let choices: Vec<Choice> = Tool::ALL.iter().map(|tool| choose(*tool, f)).collect();
        let (mut expected, mut suitable, mut refused, mut open, mut hidden) = (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for choice in &choices {
            let withheld = choice.withheld(options);
            match (choice.settled(), withheld) {
                (_, Some(status)) => hidden.push(object! { "instrument": choice.tool.word(), "withheld": status.word() }),
                (None, None) => open.push(open_json(choice, &path)),
                (Some(standing), None) => {
                    let list = match standing {
                        Standing::Expected => &mut expected,
                        Standing::Warning => &mut suitable,
                        Standing::Refused => &mut refused,
                    };
                    for row in &choice.rows {
                        a.reason(row.id, format!("{}: {}: {} ({})", row.tool.label(), standing.label(), row.why, row.rule), None, row.source, options.status(row.id, row.status));
                    }
                    // every reason of a refusal is given; of several warnings the last, which holds in general, speaks for all
                    let from = if standing == Standing::Warning { choice.rows.len().saturating_sub(1) } else { 0 };
                    list.extend(choice.rows.iter().skip(from).map(|row| row_json(row)));
                }
            }
            a.statuses = withheld.map_or(a.statuses, |status| a.statuses.plus(status));
        }
        for (key, list) in [("expected", expected), ("suitable", suitable), ("not_suitable", refused), ("undetermined", open), ("withheld", hidden)] {
            if key != "withheld" || !list.is_empty() {
                result.push(key, list.into_iter().collect::<Json>());
            }
        }
        if let Some(choice) = f.proposed.known().and_then(|tool| choices.iter().find(|c| c.tool == tool)) {
            result.push("proposed", proposed(choice, options, &path));
        }
        complementary(f, &mut result, &mut a);
        a.result = result;
        let open_flags = flags::raise(f, FLAGS, &[], options, &mut a);

        let mut needs: Vec<Key> = choices.iter().flat_map(|c| c.needs.iter().copied()).collect_vec();
        order::sort_once(&mut needs);
        a.bounded = !needs.is_empty();
        a.decisive = needs.iter().map(path).collect();
        // dates stand for the age, and neither the flag nor the proposal is settled without its answer
        let apart = [Ask::date_of_birth, Ask::assessed_on, Ask::proposed].map(Key::from);
        let asked = |key: Key| !apart.contains(&key) && !open_flags.contains(&key);
        a.reached_without = bounds::reached_without(f, &needs, &asked).iter().map(|k| f.path(*k)).collect();
        notices(given, &choices, &mut a);
        a
    }

    fn sheet() -> Sheet {
        let table = |tool: Tool| {
            let row = |row: &Row| sheet::Row {
                id: row.id.to_string(),
                label: row.when.words(&Facts::FORM),
                value: format!("{}: {} [{}, {}]", row.standing.word(), row.why, row.rule, row.source),
                status: row.status,
            };
            sheet::Table {
                id: tool.word(),
                title: tool.label(),
                unit: "the first that holds",
                source: "named in each row",
                rows: ROWS.iter().filter(|r| r.tool == tool).map(row).collect_vec(),
            }
        };
        let mut tables: Vec<sheet::Table> = Tool::ALL.iter().map(|tool| table(*tool)).collect();
        tables.push(flags::sheet("instrument-choice.flags", &Facts::FORM, FLAGS));
        Sheet {
            tables,
            rules: RULES.to_vec(),
            example: r#"{"date_of_birth": "2008-03-01", "assessed_on": "2026-02-28", "sex": "male", "convicted_of_sexual_offence": true, "joint_assessment_with_social_care": false, "domestic_abuse_concern": false, "proposed": "rm2000"}"#,
            notes: &[
                "An instrument that is expected is a recommendation; each instrument checks its own conditions.",
                "The later predictors of the prison and probation service are not chosen between here.",
            ],
        }
    }
}

const RULES: &[Rule] = &[
    Rule { id: "SEED-A-age-appropriate", text: "children are assessed apart from adults, with tools made for their age", source: APPROPRIATE, status: Status::Confirmed },
    Rule {
        id: "SEED-J-who-assesses",
        text: "the prison and probation service assesses adults, youth offending teams those under 18 with the tools of the Youth Justice Board",
        source: WHO,
        status: Status::Confirmed,
    },
    Rule {
        id: "SEED-A-other-assessments",
        text: "assessments of other services complement the instrument and are read beside it; they enter no score",
        source: OTHERS,
        status: Status::Confirmed,
    },
];

/// The route by age, or the routes that are possible.
fn show_route(f: &Facts, result: &mut Json, a: &mut Answered) {
    let Some(age) = f.age.known() else {
        result.push("possible_routes", Route::ALL.iter().map(|r| Json::from(r.word())).collect::<Json>());
        return;
    };
    let route = route(age);
    result.push("route", route.word());
    a.reason("SEED-J-who-assesses", route.label(), None, WHO, Status::Confirmed);
    if route != Route::Adult {
        a.reason("SEED-A-age-appropriate", "under 18: only tools made for that age", None, APPROPRIATE, Status::Confirmed);
    }
}

fn instead_json(instead: &'static [&'static str]) -> Json {
    instead.iter().map(|i| Json::from(*i)).collect()
}

fn row_json(row: &Row) -> Json {
    let mut out = object! { "instrument": row.tool.word(), "rule": row.rule, "why": row.why };
    if !row.instead.is_empty() {
        out.push("instead", instead_json(row.instead));
    }
    out
}

fn open_json(choice: &Choice, path: &dyn Fn(&Key) -> String) -> Json {
    object! {
        "instrument": choice.tool.word(), "possible": choice.standings.iter().map(|s| Json::from(s.word())).collect::<Json>(),
        "needs": choice.needs.iter().map(|k| Json::from(path(k))).collect::<Json>(),
    }
}

/// The verdict on an instrument that somebody proposes.
fn proposed(choice: &Choice, options: &Options, path: &dyn Fn(&Key) -> String) -> Json {
    if let Some(status) = choice.withheld(options) {
        return object! { "instrument": choice.tool.word(), "verdict": Json::Null, "withheld": status.word() };
    }
    let Some(standing) = choice.settled() else { return open_json(choice, path) };
    let mut instead: Vec<&str> = Vec::new();
    choice.rows.iter().flat_map(|r| r.instead).for_each(|i| {
        if !instead.contains(i) {
            instead.push(i);
        }
    });
    let words: Vec<&str> = choice.rows.iter().map(|r| r.why).collect();
    let mut out = object! { "instrument": choice.tool.word(), "verdict": standing.word(), "text": words.join("; or: ") };
    if !instead.is_empty() {
        out.push("instead", instead.into_iter().map(Json::from).collect::<Json>());
    }
    out
}

/// Other assessments, to be read beside the instrument.
fn complementary(f: &Facts, result: &mut Json, a: &mut Answered) {
    let Some(given) = f.other_assessments.0.known() else { return };
    result.push("complementary", given.words());
    if !given.is_empty() {
        let names: Vec<&str> = given.iter().map(OtherAssessment::label).collect();
        a.reason("SEED-A-other-assessments", format!("attach as complementary evidence, without any score: {}", names.join(", ")), None, OTHERS, Status::Confirmed);
    }
}

fn notices(f: &Facts, choices: &[Choice], a: &mut Answered) {
    let may_be = |tool: Tool| choices.iter().any(|c| c.tool == tool && c.standings.contains(&Standing::Expected));
    a.notice("recommendation", "an instrument that is expected is a recommendation; each instrument checks its own conditions");
    if may_be(Tool::Rm2000) {
        a.notice("historical", "the prison and probation service of England and Wales has moved from Risk Matrix 2000 to later tools (the date, March 2021, is unconfirmed)");
    }
    if may_be(Tool::Asset) {
        a.notice("assetplus", "AssetPlus has followed Asset; it is not computed here (`assize describe assetplus`)");
    }
    leap_day_notice(f.date_of_birth, a);
}
