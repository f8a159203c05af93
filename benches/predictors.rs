//! The newer reoffending predictors to the typed result: one score each, and the whole set from facts. Names are
//! instrument/shape/implementation. `from-facts` starts at facts in which nothing is wrong; `from-checked` at what `Checked::of` derives
//! from them (ages, months, category, answers as numbers), whose making is timed as `checked`: the two are not to be compared.

use assize::facts::FactSet;
use assize::instruments::Likelihood;
use assize::instruments::predictors::arp::Arp;
use assize::instruments::predictors::facts::{Band, Facts, Variant};
use assize::instruments::predictors::logistic::{self, Checked, Logistic, hundredths};
use assize::instruments::predictors::request::{Current, Request};
use assize::instruments::predictors::svrp::Svrp;
use assize::instruments::predictors::vrp::Vrp;
use assize::instruments::predictors::{csrp, dc_srp, iic_srp, lds, mst, opd, pni};
use assize::{Json, Problems};
use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;

/// A case recorded from the service in which every question is answered and every part has an answer: a man of 51 with a sexual offence.
fn recorded() -> Facts {
    let file = Json::read(include_bytes!("../tests/vectors/hmpps-current.json")).expect("JSON");
    let named = |v: &&Json| v.get("id").and_then(Json::as_text) == Some("cur-s-00001");
    let vector = file.get("vectors").and_then(|all| all.items().iter().find(named).cloned()).expect("the vector");
    let mut problems = Problems::default();
    let facts = Request::<Current>::read(vector.get("facts").expect("facts"), "", &mut problems).facts;
    assert!(problems.is_empty());
    for faults in [logistic::static_faults::<Arp>(&facts), logistic::static_faults::<Vrp>(&facts), logistic::static_faults::<Svrp>(&facts)] {
        assert!(faults.is_empty());
    }
    for faults in [dc_srp::faults(&facts), iic_srp::faults(&facts), lds::faults(&facts), opd::faults(&facts, opd::Map::Current)] {
        assert!(faults.is_empty());
    }
    facts
}

fn one<P: Logistic>(c: &mut Criterion, facts: &Facts, id: &str, dynamic: f64, band: Likelihood) {
    for (variant, shape) in [(Variant::Dynamic, "dynamic"), (Variant::Static, "static")] {
        let scored = logistic::score::<P>(facts, variant).expect("a score");
        if variant == Variant::Dynamic {
            assert_eq!((scored.percent, scored.band), (dynamic, band), "{id}");
        }
        let checked = Checked::of(facts).expect("static facts");
        assert_eq!(checked.score::<P>(variant), scored);
        c.bench_function(&format!("{id}/{shape}-from-checked/assize"), |b| b.iter(|| black_box(&checked).score::<P>(variant)));
        c.bench_function(&format!("{id}/{shape}-from-facts/assize"), |b| b.iter(|| logistic::score::<P>(black_box(facts), variant)));
    }
}

/// What every part of the set says.
#[derive(Debug)]
struct Set {
    arp: logistic::Scored,
    vrp: logistic::Scored,
    svrp: logistic::Scored,
    direct_contact: dc_srp::Answered,
    images: iic_srp::Answered,
    csrp: csrp::Scored,
    mst: mst::Answered,
    lds: lds::Screened,
    opd: opd::Screened,
    pni: pni::Identified,
}

/// The set from facts in which nothing is wrong.
fn set(f: &Facts) -> Option<Set> {
    let checked = Checked::of(f)?;
    let [arp, vrp, svrp] = [checked.score::<Arp>(Variant::Dynamic), checked.score::<Vrp>(Variant::Dynamic), checked.score::<Svrp>(Variant::Dynamic)];
    let direct_contact = dc_srp::score(f)?;
    let images = iic_srp::score(f)?;
    let csrp = csrp::score(csrp::Parts {
        serious_violent: svrp.percent,
        direct_contact: csrp::of_direct_contact(&direct_contact),
        images_and_indirect_contact: csrp::of_images(&images),
        female: csrp::female_addition(f),
    });
    let results = pni::Results {
        all_reoffending: Some(hundredths(arp.percent)),
        violent: Some(hundredths(vrp.percent)),
        direct_contact: Some(direct_contact.band()),
        images: Some(images.band()),
        combined_serious: Some(hundredths(csrp.percent)),
    };
    let (mst, lds, opd, pni) = (mst::screen(f).ok()?, lds::screen(f), opd::screen(f, opd::Map::Current).ok()?, pni::identify(f, &results));
    Some(Set { arp, vrp, svrp, direct_contact, images, csrp, mst, lds, opd, pni })
}

fn whole(c: &mut Criterion, facts: &Facts) {
    let all = set(facts).expect("every part has an answer");
    assert_eq!([all.arp.percent, all.vrp.percent, all.svrp.percent, all.csrp.percent], [7.5, 7.09, 0.13, 4.33]);
    assert_eq!((all.direct_contact.band(), all.images.band()), (Band::Medium, Band::Low));
    assert_eq!((all.mst, all.lds.score), (mst::Answered::NotApplicable, 1));
    assert_eq!((all.opd.result(), all.pni.pathway), (Some(opd::Screen::In), pni::Pathway::Moderate));
    c.bench_function("current-set/dynamic/assize", |b| b.iter(|| set(black_box(facts))));
}

/// The parts of the set beside the three, to see where its time goes.
fn parts(c: &mut Criterion, facts: &Facts) {
    let all = set(facts).expect("every part has an answer");
    c.bench_function("checked/known/assize", |b| b.iter(|| Checked::of(black_box(facts))));
    assert_eq!(dc_srp::score(facts), Some(all.direct_contact));
    c.bench_function("dc-srp/known/assize", |b| b.iter(|| dc_srp::score(black_box(facts))));
    assert_eq!(iic_srp::score(facts), Some(all.images));
    c.bench_function("iic-srp/known/assize", |b| b.iter(|| iic_srp::score(black_box(facts))));
    assert_eq!(csrp::score(all.csrp.parts), all.csrp);
    c.bench_function("csrp/known/assize", |b| b.iter(|| csrp::score(black_box(all.csrp.parts))));
    assert_eq!(mst::screen(facts).ok(), Some(all.mst));
    c.bench_function("mst/not-applicable/assize", |b| b.iter(|| mst::screen(black_box(facts))));
    assert_eq!(lds::screen(facts), all.lds);
    c.bench_function("lds/known/assize", |b| b.iter(|| lds::screen(black_box(facts))));
    assert_eq!(opd::screen(facts, opd::Map::Current).ok(), Some(all.opd));
    c.bench_function("opd/known/assize", |b| b.iter(|| opd::screen(black_box(facts), opd::Map::Current)));
    let results = pni::Results { all_reoffending: Some(750), violent: Some(709), direct_contact: Some(Band::Medium), images: Some(Band::Low), combined_serious: Some(433) };
    assert_eq!(pni::identify(facts, &results), all.pni);
    c.bench_function("pni/known/assize", |b| b.iter(|| pni::identify(black_box(facts), &results)));
}

fn predictors(c: &mut Criterion) {
    let facts = recorded();
    one::<Arp>(c, &facts, "arp", 7.5, Likelihood::Low);
    one::<Vrp>(c, &facts, "vrp", 7.09, Likelihood::Low);
    one::<Svrp>(c, &facts, "svrp", 0.13, Likelihood::Low);
    whole(c, &facts);
    parts(c, &facts);
}

criterion_group!(benches, predictors);
criterion_main!(benches);
