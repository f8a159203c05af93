//! What the screens that practitioners know show beside a level: the scale of a predictor, the bar of a need. Numbers come from the
//! tables that the scores come from; only where a scale that is open above ends is a matter of display.

use crate::catalogue;
use crate::collect::CollectVec;
use crate::facts::Choices;
use crate::instruments::Likelihood;
use crate::instruments::oasys::{self, NEEDS};
use crate::instruments::predictors::logistic::hundredths;
use crate::instruments::predictors::{arp, csrp, dc_srp, iic_srp, ogp, ogrs3, osp_dc, osp_iic, ovp, rsr, svrp, vrp, words};
use crate::json::Json;
use crate::math;
use crate::table::Steps;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// Where the official displays end a scale of small percentages, which is open above: hmpps-arns-frontend-components-lib 3.0.4.
const OPEN_ABOVE: f64 = 25.0;

/// Predictors of which the official displays show the band and no percentage.
pub const BAND_ONLY: [&str; 3] = ["iic-srp", "osp-dc", "osp-iic"];

/// The unit of the table that gives the bands.
#[derive(Clone, Copy)]
enum Unit {
    /// Hundredths of a per cent.
    Hundredths,
    /// Whole per cent.
    Percent,
    /// Points, which a formula turns into a percentage.
    Points(fn(i32) -> f64),
}

impl Unit {
    fn percent(self, threshold: i32) -> f64 {
        match self {
            Self::Hundredths => f64::from(threshold) / 100.0,
            Self::Percent => f64::from(threshold),
            Self::Points(percent) => percent(threshold),
        }
    }
}

/// The scale of a predictor: `points` in per cent where the segments meet, ends included; `open_top` where the last segment goes on
/// above; `levels` of the segments; the bands `in_words`. Where the displays show no percentage, `levels` and words alone.
pub fn scale(id: &str) -> Option<Json> {
    let (table, unit, end): (&Steps<Likelihood>, Unit, Option<f64>) = match id {
        "arp" => (&arp::BANDS, Unit::Hundredths, Some(100.0)),
        "vrp" => (&vrp::BANDS, Unit::Hundredths, Some(100.0)),
        "svrp" => (&svrp::BANDS, Unit::Hundredths, None),
        "csrp" => (&csrp::BANDS, Unit::Hundredths, None),
        "rsr" => (&rsr::BANDS, Unit::Hundredths, None),
        "ogrs3" => (&ogrs3::BANDS, Unit::Percent, Some(100.0)),
        "ogp" => (&ogp::BANDS, Unit::Percent, Some(100.0)),
        "ovp" => (&ovp::BANDS, Unit::Percent, Some(100.0)),
        "dc-srp" => {
            let percent = |points| math::pct2(dc_srp::probability(points));
            (&dc_srp::BANDS, Unit::Points(percent), Some(percent(dc_srp::BANDS.most)))
        }
        "osp-dc" => return Some(levels_alone(&osp_dc::BANDS)),
        "iic-srp" => return Some(by_hierarchy(iic_srp::BANDS_IN_WORDS)),
        "osp-iic" => return Some(by_hierarchy(&osp_iic::bands_in_words())),
        _ => return None,
    };
    let mut points: Vec<Json> = alloc::vec![Json::Real(0.0)];
    points.extend(table.rows().skip(1).map(|row| Json::Real(unit.percent(row.at_least))));
    points.push(Json::Real(end.unwrap_or(OPEN_ABOVE)));
    let in_words = match unit {
        Unit::Hundredths => words::bands(table),
        Unit::Percent | Unit::Points(_) => words::bands_from(&table.rows().map(|row| (hundredths(unit.percent(row.at_least)), row.value)).collect_vec()),
    };
    Some(object! { "points": Json::List(points), "open_top": end.is_none(), "levels": levels(table), "in_words": in_words })
}

fn levels(table: &Steps<Likelihood>) -> Json {
    table.rows().map(|row| Json::from(row.value.word())).collect()
}

fn levels_alone(table: &Steps<Likelihood>) -> Json {
    object! { "levels": levels(table), "in_words": words::bands_of_points(table) }
}

/// Three bands by a hierarchy of sanctions.
fn by_hierarchy(in_words: &str) -> Json {
    let levels: Json = [Likelihood::Low, Likelihood::Medium, Likelihood::High].iter().map(|l| Json::from(l.word())).collect();
    object! { "levels": levels, "in_words": String::from(in_words) }
}

/// What a screen shows beside the level of one predictor: its title, its `bands` and one sentence that says all of it. A score that was
/// recorded elsewhere has those of the instrument.
pub fn beside(entry: &mut Json, id: &str, assessed_on: Option<&str>) {
    let Some(listed) = catalogue::find(id) else { return };
    entry.push("title", listed.title);
    entry.push("band_only", BAND_ONLY.contains(&id));
    let Some(scale) = scale(id) else { return };
    let level = entry.get("level").and_then(Json::as_text).and_then(Likelihood::from_word);
    let percent = entry.get("percent").filter(|p| !p.is_null() && !BAND_ONLY.contains(&id)).map(Json::compact);
    if let Some(level) = level {
        let score = percent.map_or_else(String::new, |p| format!("{p}%, "));
        let on = assessed_on.map_or_else(String::new, |day| format!(" Assessed on {day}."));
        let bands = scale.get("in_words").and_then(Json::as_text).unwrap_or_default();
        entry.push("sentence", format!("{}: {score}{}. The bands are {bands}.{on}", listed.title, level.label().to_ascii_lowercase()));
    }
    entry.push("bands", scale);
}

/// The needs with what their bars are drawn from: the score, the most that it can be, and the score from which a need is identified.
pub fn needs(f: &oasys::Facts) -> Json {
    NEEDS
        .iter()
        .map(|need| {
            let judged = oasys::judge(f, need);
            let scores = judged.scores();
            let form = f.form.known().unwrap_or(oasys::Form::Layer3);
            let mut out = object! { "need": need.id, "section": need.section, "title": need.title, "status": judged.status.word(), "in_words": judged.status.label() };
            match scores.as_slice() {
                [only] => out.push("score", *only),
                _ => {
                    out.push("score", Json::Null);
                    out.push("possible_scores", scores);
                }
            }
            out.push("most", need.most_on(form));
            out.push("threshold", need.cut_off_on(form));
            let link = f.links.named(need.number).and_then(|l| l.0.as_ref());
            out.push("linked_to_harm", link.and_then(|l| l.harm.known()));
            out.with("linked_to_reoffending", link.and_then(|l| l.reoffending.known()))
        })
        .collect()
}
