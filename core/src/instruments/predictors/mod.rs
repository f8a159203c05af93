//! The actuarial predictors and screens used in England and Wales since 2009, newer and older, over one flat set of facts; and the two
//! chains of the Ministry's service that serve them. One file each; what they share stands in the files named for it.

pub mod arp;
pub mod checks;
pub mod csrp;
pub mod dc_srp;
pub mod facts;
pub mod faults;
pub mod five_years;
pub mod hmpps;
pub mod hmpps_classic;
pub mod hmpps_current;
pub mod iic_srp;
pub mod lds;
pub mod logistic;
pub mod model;
pub mod mst;
pub mod ogp;
pub mod ogrs3;
pub mod older;
pub mod opd;
pub mod osp_dc;
pub mod osp_iic;
pub mod ovp;
pub mod percentage;
pub mod pni;
pub mod printed;
pub mod reads;
pub mod request;
pub mod rsr;
pub mod snsv;
pub mod svrp;
pub mod values;
pub mod vrp;
pub mod words;

use facts::{Facts, Variant};
use logistic::{Logistic, Scored};

/// What the newer predictors give for the same facts, each where nothing is wrong with what it reads.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Finished {
    /// All reoffending.
    pub arp: Option<Scored>,
    /// Violent reoffending.
    pub vrp: Option<Scored>,
    /// Direct contact sexual reoffending.
    pub direct_contact: Option<dc_srp::Answered>,
    /// Images and indirect contact sexual reoffending.
    pub images: Option<iic_srp::Answered>,
    /// Combined serious reoffending, from parts recorded elsewhere where there are any, with the form of its violent part where that is
    /// known.
    pub csrp: Option<(csrp::Scored, Option<Variant>)>,
}

/// One of the three in the form that its answers allow.
fn scored<P: Logistic>(f: &Facts) -> Option<Scored> {
    if f.gives(P::REQUIRED) && percentage::faults::<P>(f).is_empty() { logistic::score::<P>(f, percentage::form::<P>(f)) } else { None }
}

fn direct_contact(f: &Facts) -> Option<dc_srp::Answered> {
    if f.gives(dc_srp::REQUIRED) && dc_srp::faults(f).is_empty() { dc_srp::score(f) } else { None }
}

fn images(f: &Facts) -> Option<iic_srp::Answered> {
    if f.gives(iic_srp::REQUIRED) && iic_srp::faults(f).is_empty() { iic_srp::score(f) } else { None }
}

/// Scores every newer predictor that these facts allow.
pub fn finished(f: &Facts) -> Finished {
    Finished { arp: scored::<arp::Arp>(f), vrp: scored::<vrp::Vrp>(f), direct_contact: direct_contact(f), images: images(f), csrp: csrp::finished(f) }
}
