//! DC-SRP, IIC-SRP and CSRP over a block: most people they are not for, and the few others are scored one by one from the columns that these read.

use super::{Block, Lanes, Predicted, ROWS, at, least, mask, put, real_at};
use crate::columns::headline::{self, Line};
use crate::columns::questions::Question;
use crate::facts::Key;
use crate::facts::plain::{Cells, UNKNOWN};
use crate::instrument::Instrument;
use crate::instruments::predictors::dc_srp::DcSrp;
use crate::instruments::predictors::facts::{Ask, Facts, Variant};
use crate::instruments::predictors::iic_srp::IicSrp;
use crate::instruments::predictors::{checks, csrp, dc_srp, iic_srp};
use crate::instruments::rm2000::Sex;
use alloc::vec::Vec;

/// What DC-SRP and IIC-SRP come to in a block, and the percentages that they add to CSRP.
pub(super) struct Sexual {
    pub(super) direct: Predicted,
    pub(super) images: Predicted,
    of_direct: [f64; ROWS],
    of_images: [f64; ROWS],
    /// The facts of one person who committed a sexual offence, as far as the two read them.
    facts: Facts,
    /// Positions of the columns that are laid into these.
    columns: Vec<usize>,
    /// Not 0 where no instrument reads DC-SRP: then all rows are left apart.
    no_direct: i32,
    /// The same of IIC-SRP.
    no_images: i32,
}

impl Sexual {
    /// With room for the answers of a group's columns.
    pub(super) fn among(columns: &[(usize, Question)], direct: bool, images: bool) -> Self {
        let read = |question: &Question| DcSrp::reads(&question.name) || IicSrp::reads(&question.name);
        let columns = columns.iter().enumerate().filter(|(_, (_, question))| read(question)).map(|(place, _)| place).collect();
        Self {
            direct: Predicted::NOTHING,
            images: Predicted::NOTHING,
            of_direct: [0.0; ROWS],
            of_images: [0.0; ROWS],
            facts: Facts::default(),
            columns,
            no_direct: mask(!direct),
            no_images: mask(!images),
        }
    }

    /// For most people neither is applicable, which a loop over their columns finds; the facts of all others are laid out.
    #[inline(always)]
    pub(super) fn find(&mut self, block: &Block<'_>, misfit: &Lanes) {
        let (direct, images) = (dc_srp::Answered::NotApplicable, iic_srp::Answered::NotApplicable);
        self.of_direct.fill(csrp::of_direct_contact(&direct));
        self.of_images.fill(csrp::of_images(&images));
        self.direct.fill(headline::direct_contact(Some(direct)), misfit);
        self.images.fill(headline::images(Some(images)), misfit);
        let (gender, ever) = (block.ask(Ask::gender), block.ask(Ask::has_ever_committed_sexual_offence));
        let mut spoken = [0; ROWS];
        for ask in checks::SEXUAL_COUNTS {
            for (spoken, count) in spoken.iter_mut().zip(block.ask(ask)) {
                *spoken |= mask(checks::speaks_of_offences(*count) & (*count != UNKNOWN));
            }
        }
        let for_direct = least(block, core::iter::once(Ask::assessment_date).chain(dc_srp::REQUIRED.iter().copied()).map(Key::from));
        let for_images = least(block, iic_srp::REQUIRED.iter().copied().map(Key::from));
        let mut laid = [0; ROWS];
        let slots = self.direct.apart.iter_mut().zip(&mut self.images.apart).zip(&mut laid);
        for (row, ((direct, images), laid)) in slots.enumerate() {
            let (woman, offence) = (at(gender, row) == Sex::Female as i32, at(ever, row) == 1);
            // of whoever is neither a woman nor known to have committed an offence, no count may speak of one
            let wrong = mask(at(&for_images, row) == UNKNOWN) | at(&spoken, row) & mask(!woman & !offence);
            *direct |= wrong | mask(at(&for_direct, row) == UNKNOWN) | self.no_direct;
            *images |= wrong | self.no_images;
            *laid = mask(offence | checks::about(woman, !offence)) & !(*direct & *images);
        }
        if laid.iter().fold(0, |any, laid| any | laid) != 0 {
            self.lay(block, &laid);
        }
    }

    /// Scores the rows that are marked from their facts, and leaves those apart in which something is wrong.
    #[inline(never)]
    pub(super) fn lay(&mut self, block: &Block<'_>, laid: &Lanes) {
        for (row, _) in laid.iter().enumerate().filter(|(_, laid)| **laid != 0) {
            let fits = self.columns.iter().all(|place| {
                let lay = |(_, question): &(usize, Question)| Cells::lay(&mut self.facts, question.place, at(block.column(*place), row), &question.field);
                block.columns.get(*place).is_some_and(lay)
            });
            let facts = Some(&self.facts).filter(|_| fits);
            // what is wrong with a row that is left apart already is listed where it is refused
            let ours = |found: &Predicted| facts.filter(|_| at(&found.apart, row) == 0);
            match ours(&self.direct).filter(|f| dc_srp::faults(f).is_empty()).and_then(dc_srp::score) {
                Some(scored) => {
                    self.direct.set(row, headline::direct_contact(Some(scored)));
                    put(&mut self.of_direct, row, csrp::of_direct_contact(&scored));
                }
                None => self.direct.leave(row),
            }
            match ours(&self.images).filter(|f| iic_srp::faults(f).is_empty()).and_then(iic_srp::score) {
                Some(scored) => {
                    self.images.set(row, headline::images(Some(scored)));
                    put(&mut self.of_images, row, csrp::of_images(&scored));
                }
                None => self.images.leave(row),
            }
        }
    }
}

/// CSRP from its parts, none of which is recorded: a row with a recorded one is left apart, since that has decimals.
#[inline(always)]
pub(super) fn combine(block: &Block<'_>, serious: &Predicted, sexual: &Sexual, out: &mut Predicted) {
    out.fill(Line::UNKNOWN, &serious.apart);
    for ((apart, direct), images) in out.apart.iter_mut().zip(&sexual.direct.apart).zip(&sexual.images.apart) {
        *apart |= direct | images;
    }
    let (gender, ever) = (block.ask(Ask::gender), block.ask(Ask::has_ever_committed_sexual_offence));
    for row in 0..ROWS {
        if at(&out.apart, row) != 0 {
            continue;
        }
        let (direct_contact, images_and_indirect_contact) = (real_at(&sexual.of_direct, row), real_at(&sexual.of_images, row));
        let female = csrp::addition(at(gender, row) == Sex::Female as i32, at(ever, row) == 1);
        let with = |serious_violent: f64| csrp::score(csrp::Parts { serious_violent, direct_contact, images_and_indirect_contact, female });
        let range = (at(&serious.is_static, row) != 0).then(|| [&serious.lowest, &serious.highest].map(|end| with(real_at(end, row)).percent));
        let variant = if range.is_some() { Variant::Static } else { Variant::Dynamic };
        out.set(row, headline::summed(&with(real_at(&serious.percent, row)), Some(variant), range.map(Into::into)));
    }
}
