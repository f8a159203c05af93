//! The actuarial predictors and screens used in England and Wales since 2009, newer and older, over one flat set of facts; and the two
//! chains of the Ministry's service that serve them. One file each; what they share stands in the files named for it.

pub mod arp;
pub mod checks;
pub mod csrp;
pub mod dc_srp;
pub mod facts;
pub mod faults;
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
pub mod request;
pub mod rsr;
pub mod snsv;
pub mod svrp;
pub mod values;
pub mod vrp;
pub mod words;
