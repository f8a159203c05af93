//! Tools that people look for by name and that this engine does not compute, each with why not and what to use instead. Data only:
//! nothing here scores anything. `list`, `describe` and the answer to an unknown instrument read it.

use crate::choices::Choices;
use crate::json::Json;
use alloc::format;
use alloc::string::String;

choices! {
    /// The kind of reason.
    pub enum Why {
        Owned = "owned_by_others", "Owned by others";
        NotPublished = "not_published", "Not published in any source read";
        Judgement = "judgement", "A judgement that no engine should compute";
        Superseded = "superseded", "Superseded";
    }
}

/// A tool that is not offered.
#[derive(Clone, Copy, Debug)]
pub struct NotOffered {
    /// Id, kebab-case.
    pub id: &'static str,
    /// What people type, beside id and title. Compared without case, spaces and marks.
    pub names: &'static [&'static str],
    /// Title in print.
    pub title: &'static str,
    /// The kind of reason.
    pub why: Why,
    /// The reason, in our words.
    pub reason: &'static str,
    /// What to use instead.
    pub instead: &'static str,
    /// The instruments of this engine that `instead` speaks of, by id.
    pub see: &'static [&'static str],
}

/// Every tool that is not offered, in the order of its title.
pub static NOT_OFFERED: &[NotOffered] = &[
    NotOffered {
        id: "assetplus",
        names: &[],
        title: "AssetPlus",
        why: Why::Judgement,
        reason: "it followed Asset with one continuous assessment in which practitioners judge; no ratings are summed, and its matrices are local and could not be read",
        instead: "the assessors' own conclusions, as recorded; `asset` computes the tool that it followed, and `instrument-choice` says who is assessed with what",
        see: &["asset", "instrument-choice"],
    },
    NotOffered {
        id: "compas",
        names: &["Correctional Offender Management Profiling for Alternative Sanctions"],
        title: "COMPAS",
        why: Why::Owned,
        reason: "a commercial product made for the United States whose weights its owner does not publish; a score that cannot be checked has no place here",
        instead: "for adults in England and Wales, `oasys` with the predictors recorded in it",
        see: &["oasys"],
    },
    NotOffered {
        id: "dvrim",
        names: &["domestic violence risk identification matrix", "DV RIM"],
        title: "Domestic violence risk identification matrix (DVRIM)",
        why: Why::NotPublished,
        reason: "London uses it to judge the risk to each child in a home with domestic violence; the matrix itself is in no source read",
        instead: "the level found for each child with the matrix, as recorded by the assessor; for the risk of serious harm to children, `rosh-cell`",
        see: &["rosh-cell"],
    },
    NotOffered {
        id: "hcr-20",
        names: &["HCR-20 V3", "HCR-20 version 3", "Historical Clinical Risk Management-20"],
        title: "HCR-20",
        why: Why::Judgement,
        reason: "structured professional judgement of violence by trained assessors: its factors are weighed, not added up to a decision, and its manual belongs to its authors",
        instead: "the assessor's conclusion as recorded, and `rosh` for the risk of serious harm by subject and setting",
        see: &["rosh"],
    },
    NotOffered {
        id: "ls-cmi",
        names: &["Level of Service Case Management Inventory", "Level of Service/Case Management Inventory"],
        title: "LS/CMI",
        why: Why::Owned,
        reason: "sold by its publisher under licence to qualified users; its items and norms are not ours to print",
        instead: "`oasys`, which covers the needs related to offending for adults in England and Wales",
        see: &["oasys"],
    },
    NotOffered {
        id: "oasys-0-168",
        names: &["OASys 168", "OASys 0 to 168", "OASys weights", "OASys weighted score", "OASys total", "OASys 0 to 168 weights", "OASys 0-168 weights"],
        title: "OASys weighted likelihood score (0 to 168)",
        why: Why::Superseded,
        reason: "the total of the forms before August 2009, when OGP and OVP took its place; its section weights were found in no source, and its bands are not confirmed",
        instead: "a total and a band that were recorded then, as inputs of `oasys`",
        see: &["oasys"],
    },
    NotOffered {
        id: "rsvp",
        names: &["Risk for Sexual Violence Protocol", "RSVP V2"],
        title: "RSVP",
        why: Why::Judgement,
        reason: "structured professional judgement of sexual violence by trained assessors, without a score; its manual belongs to its authors",
        instead: "the assessor's conclusion as recorded; `rm2000` for the likelihood of reconviction of adult men, `rosh` for the risk of serious harm",
        see: &["rm2000", "rosh"],
    },
    NotOffered {
        id: "sara",
        names: &["SARA V3", "Spousal Assault Risk Assessment", "Spousal Assault Risk Assessment Guide"],
        title: "SARA",
        why: Why::Judgement,
        reason: "structured professional judgement of violence to a partner, also a form within OASys that ends in a level to the partner and one to others; the assessor judges both",
        instead: "those two levels as recorded; `rosh-cell` for the risk of serious harm to a known adult",
        see: &["rosh-cell"],
    },
    NotOffered {
        id: "savry",
        names: &["Structured Assessment of Violence Risk in Youth"],
        title: "SAVRY",
        why: Why::Judgement,
        reason: "structured professional judgement of violence by adolescents, made by trained assessors; its manual belongs to its publisher",
        instead: "the assessor's conclusion as recorded; from 10 to 17, `asset` for the likelihood of reoffending",
        see: &["asset"],
    },
    NotOffered {
        id: "stable-2007",
        names: &["STABLE", "STABLE 2000"],
        title: "STABLE-2007",
        why: Why::Owned,
        reason: "dynamic factors of men who offended sexually, scored by people whom its developers train; its items and norms are not in any source read",
        instead: "its level as recorded; the international edition of Risk Matrix 2000 is said to combine with it, but no rule for that was read. `rm2000` gives the static part",
        see: &["rm2000"],
    },
    NotOffered {
        id: "static-99r",
        names: &["Static-99", "Static 99 R"],
        title: "Static-99R",
        why: Why::Owned,
        reason: "kept by its developers, who publish how it is scored and for whom its norms hold; England and Wales used other tools, and its points are not in any source read",
        instead: "`rm2000` for the likelihood of reconviction of men convicted of a sexual offence",
        see: &["rm2000"],
    },
    NotOffered {
        id: "visor",
        names: &["Violent and Sex Offender Register"],
        title: "ViSOR",
        why: Why::Owned,
        reason: "no assessment but the record system of police, prison and probation: there is nothing to score",
        instead: "`mappa-lifecycle` says whether an active record is required and when it is reviewed",
        see: &["mappa-lifecycle"],
    },
    NotOffered {
        id: "vrag",
        names: &["VRAG-R", "Violence Risk Appraisal Guide"],
        title: "VRAG",
        why: Why::Owned,
        reason: "made by its authors from forensic patients in Canada; its points and norms are not in any source read, and its rates belong to its sample",
        instead: "`oasys` with the predictors recorded in it; `rosh` for the risk of serious harm",
        see: &["oasys", "rosh"],
    },
    NotOffered {
        id: "yogrs",
        names: &["Youth Offender Group Reconviction Scale", "youth OGRS"],
        title: "YOGRS",
        why: Why::NotPublished,
        reason: "the static predictor inside AssetPlus; no page, document or public source code gives its weights, its formula or its cut-offs",
        instead: "a percentage or band that AssetPlus recorded; `asset` computes the older tool",
        see: &["asset"],
    },
];

/// A name without case, spaces and marks: `LS/CMI` is `lscmi`.
pub fn bare(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// The tool of this name, however it is written.
pub fn find(name: &str) -> Option<&'static NotOffered> {
    let wanted = bare(name);
    NOT_OFFERED.iter().find(|tool| tool.spellings().any(|spelling| bare(spelling) == wanted))
}

impl NotOffered {
    /// Every name by which it is found.
    pub fn spellings(&self) -> impl Iterator<Item = &'static str> {
        [self.id, self.title].into_iter().chain(self.names.iter().copied())
    }

    /// In one sentence: that it is not offered, why, and what instead.
    pub fn sentence(&self) -> String {
        format!("{} is not offered ({}): {}. Instead: {}", self.title, self.why.label().to_ascii_lowercase(), self.reason, self.instead)
    }

    /// As `list` and `describe` give it to programs.
    pub fn to_json(&self) -> Json {
        object! {
            "id": self.id, "title": self.title, "offered": false, "kind": self.why.word(), "reason": self.reason, "instead": self.instead,
            "see": self.see.iter().map(|id| Json::from(*id)).collect::<Json>(), "names": self.names.iter().map(|name| Json::from(*name)).collect::<Json>(),
        }
    }
}
