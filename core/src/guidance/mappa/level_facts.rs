//! What the level rules of the policies ask, and the levels themselves. Declarations only: the rules are data in `policies/`, and
//! [`super::level`] applies them.

use super::Category;
use crate::answer::Answer;
use crate::bounds::Stop;
use crate::facts::{Choices, FactSet, Shape};
use crate::instruments::rosh::level::Level;
use crate::json::Json;
use crate::set::Set;

const ROT: &str = "Persons who Pose a Risk to Children, Rotherham (2024), Levels of MAPPA Management";
const SHARED: &str = "as the five guidance documents and MAPPA Guidance chapter 7 (2019) ask";

choices! {
    /// How much interest the media or the public take.
    pub enum Media {
        None = "none", "None";
        High = "high", "High";
        VeryHigh = "very_high", "Very high";
    }
}

choices! {
    /// How a case is managed. Not a level of risk.
    pub enum Managed {
        None = "none", "No level";
        One = "1", "Level 1";
        Two = "2", "Level 2";
        Three = "3", "Level 3";
    }
}

impl Managed {
    /// The number on the wire, null for none.
    pub fn number(self) -> Json {
        match self {
            Self::None => Json::Null,
            other => Json::from(other as u8),
        }
    }

    /// In words: `1`, `none`.
    pub fn words(self) -> &'static str {
        self.word()
    }
}

facts! {
    /// What the level rules of the policies ask.
    pub struct Facts(Ask) in "mappa-level", "MAPPA management level" {
        category: Set<Category> = ask("MAPPA category").section("Case").fixed().source("Criminal Justice Act 2003 ss.325, 327").help("1 to 4; a list where it is only known to be one of several.");
        rosh: Set<Level> = ask("Risk of serious harm, overall").section("Case").dynamic().source(SHARED)
            .help("Several where it is only known to be one of them.");
        rosh_by_validated_tool: Answer<bool> = ask("Assessed with a validated tool (OASys or another)").section("Assessment").dynamic()
            .source("Dorset, part 1 (2016) ss.6, 8; London chapter 13 (2010) 13.7.23");
        single_agency_can_manage: Answer<bool> = ask("One agency can manage the risk").section("Management").dynamic()
            .source("London chapter 13 (2010) 13.7.14").help("Without actively or significantly involving others.");
        needs_active_multi_agency: Answer<bool> = ask("Active involvement and co-ordination by other agencies is needed").section("Management").dynamic().source(SHARED);
        beyond_police_probation: Answer<bool> = ask("Agencies beyond police and probation are involved").section("Management").dynamic().source("Dorset, part 1 (2016) s.6");
        adds_value: Answer<bool> = ask("Multi-agency management adds value").section("Management").dynamic()
            .source("MAPPA Guidance chapter 7 (2019); Rotherham (2024)").help("To the lead agency's management of the risk of serious harm.");
        previously_level_3: Answer<bool> = ask("Managed at level 3 before").section("Management").fixed()
            .source("MAPPA Guidance chapter 7 (2019); Rotherham (2024)").help("No source read sets a time limit.");
        senior_representation_required: Answer<bool> = ask("Senior representation of the agencies is required").section("Level 3").dynamic()
            .source("MAPPA Guidance chapter 7 (2019); Rotherham (2024)");
        senior_cooperation_needed: Answer<bool> = ask("The plan needs co-operation at a senior level").section("Level 3").dynamic()
            .source("Dorset, part 1 (2016) s.8; London chapter 13 (2010) 13.7.23").help("For its complexity or for unusual resources.");
        special_resources_authorisation: Answer<bool> = ask("Special resources have to be authorised").section("Level 3").dynamic()
            .source("Solihull 7.1 (2018) s.4; chapter 9 (2009) 9.1.3").counts("for example surveillance or specialised accommodation");
        ongoing_senior_oversight: Answer<bool> = ask("Senior oversight is needed throughout").section("Level 3").dynamic().source("Solihull 7.1 (2018) s.4; chapter 9 (2009) 9.1.3");
        significant_resources_short_notice: Answer<bool> = ask("Significant resources may have to be committed at short notice").section("Level 3").dynamic().source(ROT);
        media_interest: Answer<Media> = ask("Likely interest of media or public").section("Level 3").dynamic()
            .source("Rotherham (2024); Dorset, part 1 (2016) s.8; London chapter 13 (2010) 13.7.23").help("High and very high differ: two documents ask for very high.");
        public_confidence_need: Answer<bool> = ask("Public confidence in criminal justice has to be maintained").section("Level 3").dynamic()
            .source("Rotherham (2024); Dorset, part 1 (2016) s.8; London chapter 13 (2010) 13.7.23");
        exceptional_reason_given: Answer<bool> = ask("A reason is given why a lower risk needs level 2 exceptionally").section("Management").dynamic().source("MAPPA Guidance chapter 7 (2019)");
        only_risk_is_to_identified_child: Answer<bool> = ask("The only risk is to one identified child").section("Child protection").dynamic().source("Dorset, part 1 (2016) s.4");
        under_probation: Answer<bool> = ask("Under probation supervision").section("Child protection").dynamic().source("Dorset, part 1 (2016) s.4");
        robust_plan_with_cpc_attendance: Answer<bool> = ask("A robust plan with attendance at the child protection conference").section("Child protection").dynamic().source("Dorset, part 1 (2016) s.4");
        rm2000_high_or_very_high: Answer<bool> = ask("Risk Matrix 2000 high or very high").section("Assessment").fixed()
            .source("Dorset, part 1 (2016) ss.6, 8").help("Prompts a referral under Dorset only. It is a likelihood of reconviction, not a risk of serious harm.");
    }
}

impl Facts {
    /// The answer to a yes/no question.
    ///
    /// # Errors
    /// [`Stop::Needs`] where it is unknown.
    pub fn yes(&self, ask: Ask) -> Result<bool, Stop> {
        match self.raw(ask.into()) {
            Some(Answer::Known(raw)) => Ok(raw != 0),
            _ => Err(Stop::Needs(ask.into())),
        }
    }

    /// Whether the category is one of these.
    ///
    /// # Errors
    /// [`Stop::Needs`] where it is unknown, or one of several of which some are.
    pub fn category_in(&self, list: &[Category]) -> Result<bool, Stop> {
        let inside = self.category.iter().filter(|c| list.contains(c)).count();
        match (self.category.is_empty(), inside, self.category.iter().count()) {
            (false, 0, _) => Ok(false),
            (false, inside, all) if inside == all => Ok(true),
            _ => Err(Stop::Needs(Ask::category.into())),
        }
    }

    /// Whether the risk of serious harm is at least `level`.
    ///
    /// # Errors
    /// [`Stop::Needs`] where it is unknown, or one of several on both sides of `level`.
    pub fn rosh_at_least(&self, level: Level) -> Result<bool, Stop> {
        match (self.rosh.lowest(), self.rosh.highest()) {
            (Some(lowest), _) if lowest >= level => Ok(true),
            (_, Some(highest)) if highest < level => Ok(false),
            _ => Err(Stop::Needs(Ask::rosh.into())),
        }
    }
}

impl Ask {
    /// The yes/no fact of this name.
    pub fn named(name: &str) -> Option<Self> {
        let at = Facts::FORM.fields.iter().position(|f| f.name == name && matches!(f.shape, Shape::YesNo))?;
        Self::ALL.get(at).copied()
    }

    /// The name on the wire.
    pub fn name(self) -> &'static str {
        Facts::FORM.fields.get(self as usize).map_or("", |f| f.name)
    }
}
