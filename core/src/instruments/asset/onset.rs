//! Onset: the prevention tool for children at risk of entering the system. Which tool goes with which age is answered; its ratings
//! are held as data, since neither scale nor bands are published.

use crate::answer::Answer;
use crate::choices::Choices;
use crate::facts::{FactSet, Part};
use crate::guidance::flags::{self, Document, Flag, Force, If};
use crate::instrument::Instrument;
use crate::options::Options;
use crate::outcome::Answered;
use crate::problem::Problems;
use crate::provenance::Status;
use crate::set::Set;
use crate::sheet::{Rule, Sheet};

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
        match routes.determined() {
            Some(only) => a.result.push("route", only.word()),
            None => {
                a.result.push("possible", routes.words());
                a.bounded = true;
                let unknown = [(f.age.known().is_none(), "age"), (f.joint_assessment.known().is_none(), "joint_assessment")];
                a.decisive.extend(unknown.into_iter().filter(|(open, _)| *open).map(|(_, name)| name.into()));
            }
        }
        // the route is for what a child did; prevention work with Onset starts at the age from which the team serves
        let served = f.team_serves_from.known().zip(f.age.known()).map(|(from, age)| age >= if from == TeamAge::Eight { 8 } else { 10 });
        a.result.push("within_team_age", served);
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

/// Every route that a completion gives. Under 10 it is that of children who harm others, whatever the team serves (ONS-03).
fn possible_routes(f: &Facts) -> Set<Route> {
    let under_10 = f.age.known().is_none_or(|age| age < 10);
    let from_10 = f.age.known().is_none_or(|age| age >= 10);
    let with = |joint: bool| from_10 && f.joint_assessment.known().is_none_or(|j| j == joint);
    let each = [(under_10, Route::HarmingOthers), (with(false), Route::Onset), (with(true), Route::OnsetAndAsset)];
    each.into_iter().filter(|(possible, _)| *possible).map(|(_, route)| route).collect()
}
