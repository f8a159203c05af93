//! A case as a form walks through it: groups of tasks, one page each, with the questions that apply, what is answered, what is taken
//! from elsewhere in the case, and which unanswered questions could still change a result. Reads declarations and a report; no rule
//! of its own.

use crate::assessment::safeguarding::Visit;
use crate::assessment::{Case, Prepared, Ready};
use crate::catalogue::{self, Instrument};
use crate::facts::{Choices, FactSet, Field, Form, Shape, When, join};
use crate::guidance::mappa::policy::Policy;
use crate::instruments::rosh::cell::RoshCell;
use crate::instruments::rosh::{self, Subject};
use crate::json::Json;
use crate::options::Options;
use crate::problem::{Problems, within};
use crate::report;
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Where the levels of harm stand in a case: the one list whose members are known before anyone adds them.
const CELLS: &str = "rosh.cells";

/// The group of what the case itself asks.
const ABOUT: &str = "about";

/// The journey through a case as it stands, beside its report.
///
/// `groups` come in the order of the form. A group has an `id`, a `title`, the heading that it stands `within`, whether the instrument
/// is the one expected for this person (`choice` and `why`), and `tasks`. A task is one page: `fieldsets` of `questions`. Each question
/// has its `path` in the case, whether it `applies` (yes, no, or open while another answer decides that), whether it is `answered`,
/// what is `filled` in from elsewhere, and whether it `could_change` a result. `errors` are answers that could not be read; `refused`
/// is what an instrument refuses answers for, which stops its result and nothing else; `no_longer_apply` are answers to questions that do not apply.
pub fn of(json: &Json, options: &Options, policies: &[&Policy]) -> Json {
    let report = report::assess(json, options, policies);
    let mut errors = Problems::default();
    Case::read(json, "", &mut errors);
    let prepared = Prepared::read(json, options).ok();
    // also of what nobody began: its age is known before its first answer
    let filled = Prepared::read(&with_every_part(json), options).as_ref().map_or(Json::Null, filled);
    let open = report.get("unknown").map_or_else(Vec::new, |u| u.items().iter().filter_map(|entry| entry.get("field")?.as_text().map(Cow::Borrowed)).collect());
    let mut walk = Walk { json, filled: &filled, report: &report, open, groups: Vec::new(), no_longer_apply: Vec::new() };
    walk.case();
    object! {
        "groups": Json::List(walk.groups),
        "errors": errors.0.iter().map(|p| Json::from(p).with("question", p.fields.first().and_then(|f| title_at(f)))).collect::<Json>(),
        "refused": prepared.as_ref().map_or_else(Vec::new, |p| refused(p, &errors)),
        "no_longer_apply": walk.no_longer_apply.iter().map(|path| object! { "path": path.clone(), "question": title_at(path).unwrap_or_default() }).collect::<Json>(),
    }
}

/// The case with every part begun.
fn with_every_part(json: &Json) -> Json {
    fn begin(form: &Form, json: &mut Json) {
        for field in form.fields {
            if let Shape::Part(inner) = field.shape {
                let mut part = json.get(field.name).filter(|v| !v.is_null()).cloned().unwrap_or(object! {});
                // a heading with parts of its own
                if inner.fields.iter().all(|f| matches!(f.shape, Shape::Part(_))) {
                    begin(inner, &mut part);
                }
                json.set(field.name, part);
            }
        }
    }
    let mut all = json.clone();
    begin(&Case::FORM, &mut all);
    all
}

/// The facts of each part after the case filled them.
fn filled(p: &Prepared) -> Json {
    fn write<F: FactSet>(part: &Ready<F>) -> Json {
        part.shown().map_or(Json::Null, FactSet::write)
    }
    struct Safeguarding(Json);
    impl Visit for Safeguarding {
        fn part<I: Instrument>(&mut self, at: &'static str, part: &Ready<I::Facts>) {
            self.0.push(at.rsplit('.').next().unwrap_or(at), write(part));
        }
    }
    let mut safeguarding = Safeguarding(object! {});
    p.safeguarding.visit(&mut safeguarding);
    object! {
        "oasys": write(&p.oasys),
        "rm2000": write(&p.rm2000),
        "predictors": p.predictors.as_ref().map(FactSet::write),
        "tier": write(&p.tier_v3),
        "asset": write(&p.asset),
        "rosh": write(&p.rosh),
        "mappa": object! { "category": write(&p.category), "level": write(&p.level), "lifecycle": write(&p.lifecycle) },
        "safeguarding": safeguarding.0,
    }
}

/// What the instruments refuse answers for, with full paths, beyond what could not be read. Each predictor has refusals of its own for
/// the facts that they share; those stand with their results.
fn refused(p: &Prepared, errors: &Problems) -> Vec<Json> {
    struct Gather<'e> {
        errors: &'e Problems,
        out: Vec<Json>,
    }
    impl Gather<'_> {
        fn add(&mut self, group: &str, problems: &Problems) {
            for problem in problems.0.iter().filter(|p| !self.errors.0.iter().any(|e| e.text == p.text)) {
                let fields: Vec<String> = problem.fields.iter().map(|f| join(group, f)).collect();
                let question = fields.first().and_then(|f| title_at(f));
                let fields: Json = fields.into_iter().map(Json::from).collect();
                // what the case itself says stands on its first page, or on one of its own
                let group = if group.is_empty() { problem.fields.first().map_or(ABOUT, |f| own_page(f)) } else { group };
                self.out.push(object! { "group": group.to_string(), "code": problem.code, "fields": fields, "text": problem.text.clone(), "question": question });
            }
        }
        fn part<F>(&mut self, group: &str, part: &Ready<F>) {
            if let Ready::Refused(problems, _) = part {
                self.add(group, problems);
            }
        }
    }
    impl Visit for Gather<'_> {
        fn part<I: Instrument>(&mut self, at: &'static str, part: &Ready<I::Facts>) {
            Self::part(self, at, part);
        }
    }
    let mut gather = Gather { errors, out: Vec::new() };
    gather.part("oasys", &p.oasys);
    gather.part("rm2000", &p.rm2000);
    gather.part("tier", &p.tier_v3);
    gather.part("asset", &p.asset);
    gather.part("rosh", &p.rosh);
    gather.part("mappa.category", &p.category);
    gather.part("mappa.level", &p.level);
    gather.part("mappa.lifecycle", &p.lifecycle);
    p.safeguarding.visit(&mut gather);
    gather.add("", &Problems(p.problems.clone()));
    gather.out
}

/// Whether a question applies.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Applies {
    Yes,
    No,
    /// Another question that decides it is unanswered.
    Open,
}

impl Applies {
    const fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Open => "open",
        }
    }

    /// Whether both apply.
    const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Open, _) | (_, Self::Open) => Self::Open,
            (Self::Yes, Self::Yes) => Self::Yes,
        }
    }
}

struct Walk<'a> {
    json: &'a Json,
    filled: &'a Json,
    report: &'a Json,
    /// Paths of unknown answers on which a result depends.
    open: Vec<Cow<'a, str>>,
    groups: Vec<Json>,
    no_longer_apply: Vec<String>,
}

/// The pages of a group that is being put together: one for each section, in the order in which sections first appear.
#[derive(Default)]
struct Pages(Vec<Page>);

struct Page {
    section: String,
    fieldsets: Vec<Fieldset>,
}

struct Fieldset {
    title: Option<&'static str>,
    questions: Vec<Json>,
    /// What else the form has to know of it.
    more: Vec<(&'static str, Json)>,
}

impl Fieldset {
    /// Says of the questions at these places within `at` that they could change a result, where they apply.
    fn mark(&mut self, at: &str, deciding: &[String]) {
        let decides = |q: &&mut Json| {
            let place = word(q, "path").and_then(|path| path.strip_prefix(at));
            word(q, "applies") != Some("no") && place.is_some_and(|place| deciding.iter().any(|d| d == place))
        };
        self.questions.iter_mut().filter(decides).for_each(|q| q.set("could_change", true));
    }

    fn of(title: Option<&'static str>, questions: Vec<Json>) -> Self {
        Self { title, questions, more: Vec::new() }
    }
}

impl Pages {
    /// Adds a fieldset to the page of a section.
    fn add(&mut self, section: &str, fieldset: Fieldset) {
        match self.0.iter_mut().find(|p| p.section == section) {
            Some(page) => page.fieldsets.push(fieldset),
            None => self.0.push(Page { section: section.to_string(), fieldsets: alloc::vec![fieldset] }),
        }
    }

    /// Adds questions to the page of a section: to its last fieldset where that has no title of its own, else in a new one.
    fn ask(&mut self, section: &str, questions: Vec<Json>) {
        match self.0.iter_mut().find(|p| p.section == section).and_then(|p| p.fieldsets.last_mut()).filter(|set| set.title.is_none()) {
            Some(set) => set.questions.extend(questions),
            None => self.add(section, Fieldset::of(None, questions)),
        }
    }

    fn into_json(self, id: &str) -> Json {
        (1i32..)
            .zip(self.0)
            .map(|(n, page)| object! { "id": format!("{id}.{n}"), "title": page.section, "fieldsets": page.fieldsets.into_iter().map(Json::from).collect::<Json>() })
            .collect()
    }
}

impl From<Fieldset> for Json {
    fn from(set: Fieldset) -> Self {
        let mut out = object! { "title": set.title, "questions": Self::List(set.questions) };
        for (key, value) in set.more {
            out.push(key, value);
        }
        out
    }
}

impl Walk<'_> {
    /// The case itself, then each part of it.
    fn case(&mut self) {
        let mut about = Vec::new();
        for field in Case::FORM.fields {
            match field.shape {
                Shape::Part(form) | Shape::List(form) if !single(field) => self.group(field, form),
                Shape::Part(_) | Shape::List(_) | Shape::Names => {}
                _ => about.extend(self.question(field, "", Applies::Yes)),
            }
        }
        self.groups.insert(0, one_page(ABOUT, "About the assessment", about));
        for field in Case::FORM.fields.iter().filter(|f| single(f)) {
            let questions = self.question(field, "", Applies::Yes);
            self.groups.push(one_page(field.name, field.title, questions));
        }
    }

    /// One part of the case: a group, or a heading with a group for each of its parts.
    fn group(&mut self, field: &Field, form: &'static Form) {
        if form.fields.iter().all(|f| matches!(f.shape, Shape::Part(_))) {
            for part in form.fields {
                if let Shape::Part(inner) = part.shape {
                    self.tasks(inner, &join(field.name, part.name), part.title, Some(field.title));
                }
            }
        } else {
            self.tasks(form, field.name, field.title, None);
        }
    }

    /// The tasks of one group: a page for each section of its form.
    fn tasks(&mut self, form: &'static Form, at: &str, title: &'static str, within: Option<&'static str>) {
        let mut pages = Pages::default();
        let choice = self.choice(at);
        if choice.as_ref().is_some_and(|(choice, _)| matches!(choice.as_str(), "expected" | "undetermined")) {
            self.untouched(at);
        }
        for field in form.fields.iter().filter(|f| !f.name.is_empty()) {
            let section = if field.section.is_empty() { title } else { field.section };
            let path = join(at, field.name);
            let applies = self.applies(&field.when, at);
            match field.shape {
                Shape::List(_) if path == CELLS => self.cells(&mut pages, applies),
                Shape::Part(inner) => self.part(field.title, inner, &path, applies).into_iter().for_each(|set| pages.add(section, set)),
                Shape::Keyed(fields) => self.keyed(&mut pages, field, section, &path, &fields(), applies),
                _ => {
                    let questions = self.question(field, at, Applies::Yes);
                    pages.ask(section, questions);
                }
            }
        }
        let mut group = object! { "id": at.to_string(), "title": title, "within": within, "tasks": pages.into_json(at) };
        if let Some((choice, why)) = choice {
            group.push("choice", choice);
            group.push("why", why);
        }
        self.groups.push(group);
    }

    /// The report says nothing of an instrument that nobody began: what its result depends on, where it is to be used or may be.
    fn untouched(&mut self, at: &str) {
        let begun = value_at(self.json, at).is_some_and(|part| part.members().iter().any(|(_, v)| !v.is_null()));
        let Some(entry) = catalogue::find(at).filter(|_| !begun) else { return };
        let outcome = entry.score(&object! {}, &Options::default());
        let missing = outcome.problems().iter().filter(|p| p.code == "missing").flat_map(|p| &p.fields);
        let decisive = outcome.answered().map_or(&[][..], |a| a.decisive.as_slice());
        self.open.extend(decisive.iter().chain(missing).map(|fact| Cow::Owned(join(at, fact))));
    }

    /// A part within a section: a fieldset with its title, and one for each part that lies within, whose questions would not say
    /// what they are about without that title.
    fn part(&mut self, title: &'static str, form: &'static Form, at: &str, outer: Applies) -> Vec<Fieldset> {
        let (mut own, mut inner) = (Vec::new(), Vec::new());
        for field in form.fields.iter().filter(|f| !f.name.is_empty()) {
            match field.shape {
                Shape::Part(form) => {
                    let applies = outer.and(self.applies(&field.when, at));
                    inner.extend(self.part(field.title, form, &join(at, field.name), applies));
                }
                _ => own.extend(self.question(field, at, outer)),
            }
        }
        let own = (!own.is_empty()).then(|| Fieldset::of(Some(title), own));
        own.into_iter().chain(inner).collect()
    }

    /// Members with names of their own. Those in sections of their own get a page for each.
    fn keyed(&mut self, pages: &mut Pages, field: &Field, section: &str, at: &str, members: &[Field], applies: Applies) {
        let own_sections = members.iter().any(|m| members.first().is_some_and(|first| first.section != m.section));
        let mut plain = Vec::new();
        for member in members {
            match member.shape {
                Shape::Part(inner) => self.part(member.title, inner, &join(at, member.name), applies).into_iter().for_each(|set| pages.add(section, set)),
                _ if own_sections => {
                    let questions = self.question(member, at, applies);
                    pages.ask(member.section, questions);
                }
                _ => plain.extend(self.question(member, at, applies)),
            }
        }
        if !plain.is_empty() {
            pages.add(section, Fieldset::of(Some(field.title), plain));
        }
    }

    /// The levels of harm: a page for each subject, a fieldset for each setting in which the subject has a level.
    fn cells(&mut self, pages: &mut Pages, applies: Applies) {
        let cells = self.json.at(&["rosh", "cells"]).map_or_else(Vec::new, |c| c.items().to_vec());
        let report = self.report.at(&["rosh", "cells"]).map_or_else(Vec::new, |c| c.items().to_vec());
        let Some(Shape::List(form)) = crate::instruments::rosh::Facts::FORM.fields.iter().find(|f| f.name == "cells").map(|f| f.shape) else { return };
        // of a cell of which nothing is known: the facts that its level depends on, and the level that somebody recorded
        let untouched = catalogue::answer::<RoshCell>(&Default::default(), &Options::default());
        let facts = untouched.answered().map_or(&[][..], |a| a.decisive.as_slice()).iter().map(|f| format!(".facts.{f}"));
        let deciding: Vec<String> = facts.chain([String::from(".recorded")]).collect();
        let mut next = cells.len();
        let mut placed = Vec::new();
        for (subject, setting) in rosh::CELLS {
            let is = |cell: &Json| word(cell, "subject") == Some(subject.word()) && word(cell, "setting") == Some(setting.word());
            let given = cells.iter().position(is);
            let index = given.unwrap_or(next);
            next = next.saturating_add(usize::from(given.is_none()));
            placed.push(index);
            let not_applicable = report.iter().find(|c| is(c)).and_then(|c| word(c, "state")) == Some("not_applicable");
            let mut set = self.cell(form, index, setting.label(), if not_applicable { Applies::No } else { applies });
            if given.is_none() {
                let untouched = self.open.iter().any(|open| *open == format!("{CELLS}.{}.{}", subject.word(), setting.word()));
                set.mark(&format!("{CELLS}[{index}]"), if untouched { &deciding } else { &[] });
                let value = object! { "subject": subject.word(), "setting": setting.word() };
                set.more.push(("new", object! { "list": CELLS, "value": value }));
            }
            pages.add(subject.label(), set);
        }
        // given twice, or without saying whose level it is: what was answered stays in sight
        for (index, cell) in cells.iter().enumerate().filter(|(index, _)| !placed.contains(index)) {
            let subject = word(cell, "subject").and_then(Subject::from_word).map_or("Levels without a subject", Subject::label);
            let set = self.cell(form, index, "Given as well", applies);
            pages.add(subject, set);
        }
    }

    /// The questions of one cell, apart from whose level it is.
    fn cell(&mut self, form: &'static Form, index: usize, title: &'static str, applies: Applies) -> Fieldset {
        let at = format!("{CELLS}[{index}]");
        let questions = form.fields.iter().filter(|f| !matches!(f.name, "subject" | "setting")).flat_map(|field| self.question(field, &at, applies)).collect();
        Fieldset { title: Some(title), questions, more: alloc::vec![("at", Json::from(at)), ("applies", Json::from(applies.word()))] }
    }

    /// One question, or those of the part that it is.
    fn question(&mut self, field: &Field, at: &str, outer: Applies) -> Vec<Json> {
        let path = join(at, field.name);
        let applies = outer.and(self.applies(&field.when, at));
        if let Shape::Part(form) = field.shape {
            return form.fields.iter().filter(|f| !f.name.is_empty()).flat_map(|f| self.question(f, &path, applies)).collect();
        }
        let given = value_at(self.json, &path).filter(|v| !v.is_null());
        if applies == Applies::No && given.is_some() {
            self.no_longer_apply.push(path.clone());
        }
        let could_change = applies != Applies::No && self.open.iter().any(|open| within(open, &path) || within(&path, open));
        let mut out = object! { "path": path.clone(), "applies": applies.word(), "answered": given.is_some(), "could_change": could_change };
        if given.is_none()
            && let Some(value) = value_at(self.filled, &path).filter(|v| !v.is_null())
        {
            out.push("filled", value.clone());
        }
        if let (Shape::List(form), Some(given)) = (field.shape, given) {
            self.members(form, given.items().len(), &path);
        }
        alloc::vec![out]
    }

    /// Finds answers within the members of a list that no longer apply.
    fn members(&mut self, form: &'static Form, count: usize, at: &str) {
        for index in 0..count {
            for field in form.fields {
                self.question(field, &format!("{at}[{index}]"), Applies::Yes);
            }
        }
    }

    fn applies(&self, when: &When, at: &str) -> Applies {
        let value = |name: &str| {
            let path = join(at, name);
            value_at(self.json, &path).filter(|v| !v.is_null()).or_else(|| value_at(self.filled, &path).filter(|v| !v.is_null()))
        };
        let decided = |holds: bool| if holds { Applies::Yes } else { Applies::No };
        match when {
            When::Always => Applies::Yes,
            When::Is(name, word) => match value(name) {
                Some(Json::Bool(yes)) => decided(*word == if *yes { "yes" } else { "no" }),
                Some(Json::Text(text)) => decided(text == word),
                _ => Applies::Open,
            },
            When::Around(name, word) => self.applies(&When::Is(name, word), at.rsplit_once('.').map_or("", |(around, _)| around)),
            When::AtLeast(name, least) => value(name).and_then(Json::as_whole).map_or(Applies::Open, |n| decided(n >= i64::from(*least))),
            When::All(list) => list.iter().fold(Applies::Yes, |all, one| all.and(self.applies(one, at))),
        }
    }

    /// What the choice of instruments says of the instrument of a group, and why.
    fn choice(&self, id: &str) -> Option<(String, String)> {
        let choice = self.report.get("instrument_choice")?;
        ["expected", "suitable", "not_suitable", "undetermined"].iter().find_map(|list| {
            let entry = choice.get(list)?.items().iter().find(|e| e.get("instrument").and_then(Json::as_text) == Some(id))?;
            let why = entry.get("why").and_then(Json::as_text).unwrap_or_default();
            Some(((*list).to_string(), why.to_string()))
        })
    }
}

/// The group of a fact of the case itself.
fn own_page(path: &str) -> &'static str {
    Case::FORM.fields.iter().find(|f| single(f) && within(path, f.name)).map_or(ABOUT, |f| f.name)
}

/// Whether a field of the case is one list on one page.
fn single(field: &Field) -> bool {
    matches!(field.name, "protective_factors" | "judgements")
}

/// A group of one task with one page.
fn one_page(id: &'static str, title: &'static str, questions: Vec<Json>) -> Json {
    let mut pages = Pages::default();
    pages.ask(title, questions);
    object! { "id": id, "title": title, "within": Json::Null, "tasks": pages.into_json(id) }
}

fn word<'j>(json: &'j Json, key: &str) -> Option<&'j str> {
    json.get(key).and_then(Json::as_text)
}

/// The value at a path such as `rosh.cells[0].facts.serious` or `oasys.items.4.2`.
fn value_at<'j>(json: &'j Json, path: &str) -> Option<&'j Json> {
    let (mut here, mut rest) = (json, path);
    while !rest.is_empty() {
        // names may hold dots: the longest that there is
        let (name, after) = here.members().iter().map(|(key, _)| key.as_ref()).filter(|key| within(rest, key)).max_by_key(|key| key.len()).map(|key| rest.split_at(key.len()))?;
        here = here.get(name)?;
        rest = after;
        while let Some(index) = rest.strip_prefix('[') {
            let (number, after) = index.split_once(']')?;
            here = here.items().get(number.parse::<usize>().ok()?)?;
            rest = after;
        }
        rest = rest.strip_prefix('.').unwrap_or(rest);
    }
    Some(here)
}

/// The question at a path of the case, in print; `None` where the case has no such place.
fn title_at(path: &str) -> Option<String> {
    let (mut form, mut rest) = (&Case::FORM, path);
    while let Some((first, after)) = rest.split_once('.')
        && let Some(Shape::Part(inner)) = form.fields.iter().find(|f| f.name == first).map(|f| f.shape)
    {
        (form, rest) = (inner, after);
    }
    form.fields.iter().any(|f| !f.name.is_empty() && within(rest, f.name)).then(|| report::question(form, rest))
}
