//! Risk Matrix 2000 over a block.

use super::{Block, Lanes, ROWS, at, least, mask, narrow, write_bands, write_scores};
use crate::choices::Choices;
use crate::columns::plan::LineColumns;
use crate::facts::Key;
use crate::facts::plain::UNKNOWN;
use crate::instruments::rm2000::{self, Ask};

#[inline(always)]
pub(super) fn risk_matrix(block: &Block<'_>, apart: &mut Lanes, [s, v, c]: [&mut LineColumns; 3], rows: (usize, usize)) {
    let ask = |ask: Ask| block.field(Key::from(ask));
    let (sex, age, convicted) = (ask(Ask::sex), ask(Ask::age), ask(Ask::convicted_of_sexual_offence));
    let (latest, internet_only) = (ask(Ask::age_at_latest_sexual_offence), ask(Ask::internet_only));
    let counted = [Ask::sexual_appearances, Ask::criminal_appearances, Ask::violent_appearances, Ask::any_burglary];
    let aggravating = [Ask::male_victim, Ask::stranger_victim, Ask::single, Ask::non_contact_offence];
    let ([sexual, criminal, violent, burglary], factors) = (counted.map(ask), aggravating.map(ask));
    let lowest = least(block, counted.into_iter().chain(aggravating).map(Key::from));
    for (row, apart) in apart.iter_mut().enumerate() {
        let met = rm2000::met(at(sex, row), at(age, row), at(convicted, row), at(latest, row), at(internet_only, row));
        *apart |= mask(!met | (at(&lowest, row) == UNKNOWN));
    }
    // all of one width, so that as many rows as there are numbers in a register go together
    let [mut s_points, mut v_points, mut s_band, mut v_band, mut c_band] = [[0i32; ROWS]; 5];
    let slots = s_points.iter_mut().zip(&mut v_points).zip(s_band.iter_mut().zip(&mut v_band).zip(&mut c_band));
    for (row, ((s_points, v_points), ((s_band, v_band), c_band))) in slots.enumerate() {
        let present = factors.iter().fold(0i32, |present, factor| present.wrapping_add(at(factor, row)));
        let (points, v_total) = (rm2000::s_points(at(age, row), at(sexual, row), at(criminal, row)), rm2000::v_points(at(age, row), at(violent, row), at(burglary, row)));
        let (s, v) = (rm2000::s_category(points, present), rm2000::V_CATEGORY.value(v_total));
        (*s_points, *v_points) = (points, v_total);
        (*s_band, *v_band, *c_band) = (s.index().into(), v.index().into(), rm2000::c_category(s, v).index().into());
    }
    for (line, points) in [(&mut *s, &s_points), (&mut *v, &v_points)] {
        write_scores(&mut line.score, rows, &points.map(f64::from), apart);
    }
    for (line, bands) in [(s, &s_band), (v, &v_band), (c, &c_band)] {
        write_bands(line, rows, &narrow(bands), apart);
    }
}
