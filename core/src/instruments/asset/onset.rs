//! Onset: the prevention tool for children at risk of entering the system. Which tool goes with which age is answered; its ratings
//! are held as data, since neither scale nor bands are published.

use crate::answer::Answer;
use crate::choices::Choices;
use crate::facts::{FactSet, Part};
use crate::guidance::flags::{self, Document, Flag, Force, If};
use crate::instrument::Instrument;
use crate::json::Json;
use crate::options::Options;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::sheet::{Rule, Sheet};
use alloc::vec::Vec;

const LONDON: &str = "London chapter 13 (2010) 13.2.2, 13.2.3";

choices! {
    /// Where a child of this age goes.
    pub enum Route {
        HarmingOthers = "harming_others", "The route for children who harm others, not this tool";
        Onset = "onset", "Onset";
        OnsetAndAsset = "onset_and_asset", "Onset and Asset together";
    }
}

choices! {
    /// The youngest children that a team serves.
    pub enum TeamAge {
        Eight = "8", "8 and over";
        Ten = "10", "10 and over";
    }
}

facts! {
    /// What Onset asks here.
    pub struct Facts(Ask) in "onset", "Onset" {
        age: Answer<u16> = ask("Age").section("Child").fixed().sensitive().range(0, 120).unit("years").source(LONDON);
        team_serves_from: Answer<TeamAge> = ask("Youngest age that the team serves").section("Team").source(LONDON)
            .help("Every team serves children of 10 and over; some serve 8 and over. Which this is, the team knows.");
        joint_assessment: Answer<bool> = ask("Joint assessment of a prevention team and children's social care").section("Child").source("London chapter 13 (2010) 13.2.4");
        ratings: Part<super::sections::Ratings> = ask("Ratings of the sections").section("Ratings").dynamic().source("scale and bands not published: held as data");
    }
}

/// What is asked.
pub const FLAGS: &[Flag<Ask>] = &[
    Flag {
        id: "ONS-02",
        document: Document::London,
        section: "London chapter 13 (2010) 13.2.4",
        force: Force::Should,
        text: "a joint assessment of prevention team and children's social care uses Onset and Asset",
        status: Status::Confirmed,
        when: If::All(&[If::AtLeast(Ask::age, 10), If::Below(Ask::age, 18), If::Yes(Ask::joint_assessment)]),
    },
    Flag {
        id: "ONS-03",
        document: Document::London,
        section: LONDON,
        force: Force::Must,
        text: "under 10 is below the age of criminal responsibility: what the child did goes by the route for children who harm others",
        status: Status::Confirmed,
        when: If::Below(Ask::age, 10),
    },
];

/// Onset, 2006.
pub struct Onset;

impl Instrument for Onset {
    const ID: &'static str = "onset";
    const EDITION: &'static str = "2006";
    const TITLE: &'static str = "Onset";
    const SUMMARY: &'static str = "whether the prevention tool goes with a child's age; ratings are held, no band is published";
    type Facts = Facts;

    fn check(f: &Facts, problems: &mut Problems) {
        problems.add_if(
            f.age.known().is_some_and(|a| a >= 18),
            "over_17",
            &["age"],
            "Onset is for children: `age` must be below 18; at 18 or over, OASys is the instrument (TRN-01)",
        );
    }

    fn answer(f: &Facts, options: &Options) -> Answered {
        let mut a = Answered { result: object! {}, ..Answered::default() };
        let routes = possible_routes(f);
        match routes.as_slice() {
            [Some(only)] => a.result.push("route", only.word()),
            [None] => a.result.push("route", Json::Null),
            many => {
                a.result.push("possible", many.iter().map(|r| r.map_or(Json::Null, |r| Json::from(r.word()))).collect::<Json>());
                a.bounded = true;
                for (unknown, name) in [
                    (f.age.known().is_none(), "age"),
                    (f.team_serves_from.known().is_none() && f.age.known().is_none_or(|a| (8..10).contains(&a)), "team_serves_from"),
                    (f.joint_assessment.known().is_none() && f.age.known().is_none_or(|a| a >= 10), "joint_assessment"),
                ] {
                    if unknown {
                        a.decisive.push(name.into());
                    }
                }
            }
        }
        a.result.push("ratings", f.ratings.0.as_ref().map(FactSet::write));
        flags::raise(f, FLAGS, &[], options, &mut a);
        a.notice("onset_not_scored", "the scale and bands of Onset are not published: ratings are held as data, and no level is given (ONS-05)");
        a
    }

    fn sheet() -> Sheet {
        Sheet {
            tables: alloc::vec![flags::sheet("onset.asked", &Facts::FORM, FLAGS)],
            rules: alloc::vec![
                Rule {
                    id: "ONS-01",
                    text: "for prevention: children at risk of entering the system",
                    source: "justice.gov.uk, Assessment; GOV.UK, Young people: assessment using Onset",
                    status: Status::Likely
                },
                Rule { id: "ONS-03b", text: "teams serve children of 10 and over, some of 8 and over", source: LONDON, status: Status::Confirmed },
                Rule { id: "ONS-05", text: "scale and bands are not published: ratings are held, nothing is scored", source: "no source read", status: Status::Ours },
            ],
            example: r#"{"age": 12, "team_serves_from": 10, "joint_assessment": true}"#,
            notes: &["Onset has its own form for risk of serious harm, self-assessment for child and carers, plan, reviews and closure."],
        }
    }
}

/// Every route that a completion gives, null (no tool of this team) first.
fn possible_routes(f: &Facts) -> Vec<Option<Route>> {
    let mut out: Vec<Option<Route>> = Vec::new();
    let ages: &[u16] = &[7, 8, 10];
    for age in f.age.known().map_or_else(|| ages.to_vec(), |a| alloc::vec![a]) {
        for from in f.team_serves_from.known().map_or_else(|| TeamAge::ALL.to_vec(), |a| alloc::vec![a]) {
            for joint in f.joint_assessment.known().map_or_else(|| alloc::vec![false, true], |j| alloc::vec![j]) {
                let route = match (age, joint) {
                    (10.., true) => Some(Route::OnsetAndAsset),
                    (10.., false) => Some(Route::Onset),
                    (8.., _) if from == TeamAge::Eight => Some(Route::Onset),
                    _ => Some(Route::HarmingOthers),
                };
                if !out.contains(&route) {
                    out.push(route);
                }
            }
        }
    }
    out.sort_unstable();
    out
}
