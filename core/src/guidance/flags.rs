//! What guidance asks people to do: one declaration per rule (document, section, must or should or consider, words, and the
//! condition over facts that raises it), and the one way in which every instrument made of such rules answers. A flag decides
//! nothing: it is raised, not raised, or open while an unanswered question decides.

use crate::answer::Answer;
use crate::bounds::{self, Classes, Output, Stop};
use crate::choices::Choices;
use crate::date::Date;
use crate::facts::{FactSet, Form, Key, Shape};
use crate::json::Json;
use crate::options::Options;
use crate::order;
use crate::outcome::Answered;
use crate::provenance::{Status, Statuses};
use crate::sheet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

choices! {
    /// How strongly a document asks.
    pub enum Force {
        Must = "must", "must";
        Should = "should", "should";
        Consider = "consider", "consider";
    }
}

choices! {
    /// A document that asks something of people. The words of those that are policies are the policies' ids.
    pub enum Document {
        Law = "statute", "Statute";
        National = "national-2026-03", "MAPPA Guidance, with the statute at 31 March 2026";
        Rotherham = "rotherham-2024", "Rotherham, Persons who Pose a Risk to Children (2024)";
        Solihull = "solihull-2018", "Solihull 7.1, Managing Individuals who Pose a Risk of Harm to Children (2018)";
        Dorset = "dorset-2016", "Dorset, Managing Individuals who Pose a Risk of Harm to Children, part 1 (2016)";
        London = "london-2010", "London Child Protection Procedures, chapter 13 (2010)";
        Chapter9 = "chapter9-2009", "Chapter 9, Risk management of known offenders (2009)";
        Oasys = "oasys", "OASys form and guidance";
        Practice = "practice", "Published practice and local pages";
        SafeLives = "safelives", "SafeLives, MARAC referral criteria";
        Bristol = "bristol", "Bristol, MARAC referral form";
        Kent = "kent", "Kent, MARAC referral criteria";
        Plymouth = "plymouth", "Plymouth, DASH and MARAC thresholds";
        Norfolk = "norfolk", "Norfolk, NIDAS risk levels";
        File = "policy_file", "The policy file in force";
        Assize = "assize", "Reading of this project";
    }
}

choices! {
    /// Whose rule it is, seen from the policy in force. In the order in which actions are given.
    pub enum Standing {
        Law = "law", "The law";
        Policy = "policy", "The policy in force";
        Assessment = "assessment", "The assessment itself";
        Other = "other_guidance", "Other guidance";
    }
}

impl Document {
    /// How sections cite it; none for what can be no policy.
    const fn cited_as(self) -> Option<&'static str> {
        match self {
            Self::National => Some("MAPPA Guidance"),
            Self::Rotherham => Some("Rotherham (2024)"),
            Self::Solihull => Some("Solihull 7.1 (2018)"),
            Self::Dorset => Some("Dorset, part 1 (2016)"),
            Self::London => Some("London chapter 13 (2010)"),
            Self::Chapter9 => Some("chapter 9 (2009)"),
            _ => None,
        }
    }

    /// Whether a section in print cites it. Documents that say the same are cited one after the other, parted by `; `.
    pub fn cited_in(self, section: &str) -> bool {
        self.cited_as().is_some_and(|name| section.split("; ").any(|part| part.starts_with(name)))
    }

    /// How a rule of this document stands to the policies in force, named by id; for MAPPA guidance in a file that of the document it
    /// extends. Where several documents ask the same, it is the policy's as soon as the policy is among those that its section cites.
    pub fn standing<'p>(self, section: &str, mut in_force: impl Iterator<Item = &'p str>) -> Standing {
        match self {
            Self::Law => Standing::Law,
            Self::Oasys | Self::Assize => Standing::Assessment,
            Self::File => Standing::Policy,
            own if in_force.any(|id| Self::from_word(id).is_some_and(|d| d == own || d.cited_in(section))) => Standing::Policy,
            _ => Standing::Other,
        }
    }
}

/// Year, month and day.
pub type Day = (i16, i8, i8);

/// A day as dates are numbered in facts.
fn number((year, month, day): Day) -> Option<i32> {
    Date::new(year, month, day).map(Date::number)
}

/// A condition over the facts of one form.
#[derive(Clone, Copy, Debug)]
pub enum If<A: 'static> {
    /// In every case.
    Always,
    /// The answer is yes.
    Yes(A),
    /// The answer is no.
    No(A),
    /// Holds unless the answer is yes: where doubt is enough for the rule.
    Unless(A),
    /// The choice at this position of its list was made.
    Is(A, i32),
    /// The number, or the position of the choice, is at least this.
    AtLeast(A, i32),
    /// The number, or the position of the choice, is below this.
    Below(A, i32),
    /// The date is this day or a later one.
    From(A, Day),
    /// The date is an earlier day.
    Before(A, Day),
    /// All of these hold.
    All(&'static [Self]),
    /// Any of these holds.
    Any(&'static [Self]),
}

impl<A: Copy + Into<Key>> If<A> {
    /// Whether it holds, or the first question it needs.
    ///
    /// # Errors
    /// [`Stop::Needs`] where an unknown answer decides.
    pub fn holds<F: FactSet>(&self, f: &F) -> Result<bool, Stop> {
        match self {
            Self::Always => Ok(true),
            Self::All(list) => settle(list, f, false),
            Self::Any(list) => settle(list, f, true),
            Self::Yes(ask) | Self::No(ask) | Self::Unless(ask) | Self::Is(ask, _) | Self::AtLeast(ask, _) | Self::Below(ask, _) | Self::From(ask, _) | Self::Before(ask, _) => {
                let key = (*ask).into();
                match f.raw(key) {
                    Some(Answer::Known(raw)) => Ok(self.meets(raw)),
                    _ if matches!(self, Self::Unless(_)) => Ok(true),
                    _ => {
                        // an answer that is narrowed down may settle it all the same
                        let narrowed = f.among(key);
                        let mut among = narrowed.iter().map(|raw| self.meets(raw));
                        let first = among.next().ok_or(Stop::Needs(key))?;
                        if among.all(|other| other == first) { Ok(first) } else { Err(Stop::Needs(key)) }
                    }
                }
            }
        }
    }

    /// Whether a single condition is met by an answer.
    fn meets(&self, raw: i32) -> bool {
        match self {
            Self::Yes(_) => raw != 0,
            Self::No(_) | Self::Unless(_) => raw == 0,
            Self::Is(_, wanted) => raw == *wanted,
            Self::AtLeast(_, least) => raw >= *least,
            Self::Below(_, most) => raw < *most,
            Self::From(_, day) => number(*day).is_some_and(|n| raw >= n),
            Self::Before(_, day) => number(*day).is_some_and(|n| raw < n),
            Self::Always | Self::All(_) | Self::Any(_) => true,
        }
    }

    /// The facts that make it hold.
    fn grounds<F: FactSet>(&self, f: &F, out: &mut Vec<Key>) {
        match self {
            Self::All(list) | Self::Any(list) => list.iter().filter(|c| c.holds(f) == Ok(true)).for_each(|c| c.grounds(f, out)),
            single => single.asks(out),
        }
    }

    /// The facts that it asks for, each once.
    pub fn asks(&self, out: &mut Vec<Key>) {
        match self {
            Self::Always => {}
            Self::All(list) | Self::Any(list) => list.iter().for_each(|c| c.asks(out)),
            Self::Yes(ask) | Self::No(ask) | Self::Unless(ask) | Self::Is(ask, _) | Self::AtLeast(ask, _) | Self::Below(ask, _) | Self::From(ask, _) | Self::Before(ask, _) => {
                let key = (*ask).into();
                if !out.contains(&key) {
                    out.push(key);
                }
            }
        }
    }

    /// The numbers at `key` at which it turns.
    fn turns(&self, key: Key, out: &mut Classes) {
        match self {
            Self::All(list) | Self::Any(list) => list.iter().for_each(|c| c.turns(key, out)),
            Self::AtLeast(ask, n) | Self::Below(ask, n) | Self::Is(ask, n) if (*ask).into() == key => out.push(*n),
            Self::From(ask, day) | Self::Before(ask, day) if (*ask).into() == key => number(*day).into_iter().for_each(|n| out.push(n)),
            _ => {}
        }
    }

    /// The answers at `key` that it tells apart.
    pub fn classes<F: FactSet>(&self, f: &F, key: Key) -> Classes {
        let among = f.among(key);
        if among.iter().next().is_some() {
            return among;
        }
        let mut out = Classes::default();
        match F::field(key).map(|field| (field.shape, field.least)) {
            Some((Shape::Whole, least)) => {
                out.push(least);
                self.turns(key, &mut out);
            }
            Some((Shape::Date, _)) => {
                self.turns(key, &mut out);
                // the day before the first of them stands for every earlier day
                if let Some(first) = out.iter().min() {
                    out.push(first.saturating_sub(1));
                }
            }
            Some((Shape::Choice(choices) | Shape::OneOf(choices), _)) => (0i32..).take(choices.len()).for_each(|raw| out.push(raw)),
            _ => out = Classes::YES_NO,
        }
        out
    }

    /// The condition in the names of its facts, for a scoring sheet.
    pub fn words(&self, form: &Form) -> String {
        let name = |ask: &A| form.fields.get(usize::from((*ask).into().field)).map_or("", |f| f.name);
        let word = |ask: &A, at: i32| {
            let shape = form.fields.get(usize::from((*ask).into().field)).map(|f| f.shape);
            match shape {
                Some(Shape::Choice(choices) | Shape::OneOf(choices)) => {
                    usize::try_from(at).ok().and_then(|i| choices.get(i)).map_or_else(|| at.to_string(), |c| c.word.to_string())
                }
                _ => at.to_string(),
            }
        };
        let join = |list: &[Self], with: &str| {
            list.iter().map(|c| if matches!(c, Self::All(_) | Self::Any(_)) { format!("({})", c.words(form)) } else { c.words(form) }).collect::<Vec<_>>().join(with)
        };
        match self {
            Self::Always => String::from("always"),
            Self::Yes(ask) => name(ask).to_string(),
            Self::No(ask) => format!("not {}", name(ask)),
            Self::Unless(ask) => format!("unless {}", name(ask)),
            Self::Is(ask, at) => format!("{} is {}", name(ask), word(ask, *at)),
            Self::AtLeast(ask, at) => format!("{} is at least {}", name(ask), word(ask, *at)),
            Self::Below(ask, at) => format!("{} is below {}", name(ask), word(ask, *at)),
            Self::From(ask, (y, m, d)) => format!("{} is {y:04}-{m:02}-{d:02} or later", name(ask)),
            Self::Before(ask, (y, m, d)) => format!("{} is before {y:04}-{m:02}-{d:02}", name(ask)),
            Self::All(list) => join(list, " and "),
            Self::Any(list) => join(list, " or "),
        }
    }
}

/// The value `decider` if any member has it for certain, its opposite if all have that, else the first question needed.
fn settle<F: FactSet, A: Copy + Into<Key>>(list: &[If<A>], f: &F, decider: bool) -> Result<bool, Stop> {
    let mut stop = None;
    for condition in list {
        match condition.holds(f) {
            Ok(value) if value == decider => return Ok(decider),
            Ok(_) => {}
            Err(needs) => stop = stop.or(Some(needs)),
        }
    }
    stop.map_or(Ok(!decider), Err)
}

/// Declares rules read in their documents: `rules!(Ask; "ID" Document Force, "section", "what it asks", condition; ...)`.
macro_rules! rules {
    ($Ask:ty; $($id:literal $document:ident $force:ident, $section:expr, $text:expr, $when:expr;)*) => {
        &[$($crate::guidance::flags::Flag::<$Ask> {
            id: $id,
            document: $crate::guidance::flags::Document::$document,
            section: $section,
            force: $crate::guidance::flags::Force::$force,
            text: $text,
            status: $crate::provenance::Status::Confirmed,
            when: $when,
        }),*]
    };
}
pub(crate) use rules;

/// One rule that asks something of people.
#[derive(Clone, Copy, Debug)]
pub struct Flag<A: 'static> {
    /// Id, unique across the engine.
    pub id: &'static str,
    /// The document that asks.
    pub document: Document,
    /// Document and section in print.
    pub section: &'static str,
    /// How strongly.
    pub force: Force,
    /// What it asks, in our words.
    pub text: &'static str,
    /// How well it is sourced.
    pub status: Status,
    /// When it is raised.
    pub when: If<A>,
}

impl<A> Flag<A> {
    fn standing(&self, options: &Options) -> Standing {
        self.document.standing(self.section, [options.policy().extends.as_ref(), options.marac().head.id.as_ref()].into_iter())
    }

    fn json(&self, options: &Options) -> Json {
        object! {
            "rule": self.id, "force": self.force.word(), "text": self.text, "document": self.document.word(), "title": self.document.label(),
            "section": self.section, "standing": self.standing(options).word(),
        }
    }
}

/// Two documents whose words differ on one thing: shown, never resolved.
#[derive(Clone, Copy, Debug)]
pub struct Difference {
    /// Id.
    pub id: &'static str,
    /// What they differ on.
    pub topic: &'static str,
    /// What each says, in our words, with its section.
    pub sides: &'static [(Document, &'static str, &'static str)],
    /// The rules that bring it up.
    pub rules: &'static [&'static str],
}

impl Difference {
    /// As an outcome shows it.
    pub fn json(&self) -> Json {
        let sides = self.sides.iter().map(|(document, section, words)| object! { "document": document.word(), "section": *section, "words": *words });
        object! { "difference": self.id, "topic": self.topic, "documents": sides.collect::<Json>() }
    }
}

/// An answer whose edition is the MAPPA policy in force, with nothing in it yet.
pub fn begin(options: &Options) -> Answered {
    let policy = options.policy();
    Answered { policy: Some((policy.id.to_string(), policy.file_hash.clone())), policy_is_edition: true, result: object! {}, ..Answered::default() }
}

/// Answers every flag: `actions` (raised, the law's first, then the policy's in force, then other guidance), `open` (with what each
/// still needs), and `differences` that the raised ones bring up. An open flag makes the outcome bounded.
///
/// `impossible` are conditions under which the facts would be refused: no completion of an unknown answer may meet one.
pub fn answer<F: FactSet, A: Copy + Into<Key>>(f: &F, flags: &[Flag<A>], differences: &[Difference], impossible: &[If<A>], options: &Options, a: &mut Answered) {
    let decisive = raise_within(f, flags, differences, impossible, options, a);
    settle_outcome(f, decisive, a);
}

/// Whether a condition holds in every completion that is not impossible; `None` while that is open.
pub fn decide<F: FactSet, A: Copy + Into<Key>>(f: &F, test: &If<A>, impossible: &[If<A>]) -> Option<bool> {
    let classes = |f: &F, key: Key| test.classes(f, key);
    let rule = |f: &F| consistent(f, impossible).and_then(|()| test.holds(f));
    match (Output { classes: &classes, rule: &rule }).possible(f).as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}

/// No completion where the facts would be refused.
fn consistent<F: FactSet, A: Copy + Into<Key>>(f: &F, impossible: &[If<A>]) -> Result<(), Stop> {
    if impossible.iter().any(|condition| condition.holds(f) == Ok(true)) { Err(Stop::Contradiction) } else { Ok(()) }
}

/// The same beside another headline: an open flag is listed and leaves the outcome as it is. Returns the questions that are open.
pub fn raise<F: FactSet, A: Copy + Into<Key>>(f: &F, flags: &[Flag<A>], differences: &[Difference], options: &Options, a: &mut Answered) -> Vec<Key> {
    raise_within(f, flags, differences, &[], options, a)
}

fn raise_within<F: FactSet, A: Copy + Into<Key>>(f: &F, flags: &[Flag<A>], differences: &[Difference], impossible: &[If<A>], options: &Options, a: &mut Answered) -> Vec<Key> {
    let mut raised: Vec<(Standing, Json)> = Vec::new();
    let mut open: Vec<Json> = Vec::new();
    let mut decisive: Vec<Key> = Vec::new();
    let mut brought_up: Vec<&'static str> = Vec::new();
    for flag in flags {
        let classes = |f: &F, key: Key| flag.when.classes(f, key);
        let rule = |f: &F| consistent(f, impossible).and_then(|()| flag.when.holds(f));
        let output = Output { classes: &classes, rule: &rule };
        let status = options.status(flag.id, flag.status);
        let withheld = Statuses::only(status).withheld(options.strict);
        let mut json = match withheld {
            None => flag.json(options),
            // the rule is named, what it asks is withheld
            Some(weak) => object! { "rule": flag.id, "force": Json::Null, "text": Json::Null, "withheld": weak.word(), "document": flag.document.word() },
        };
        match output.possible(f).as_slice() {
            [true] => {
                let mut because = Vec::new();
                flag.when.grounds(f, &mut because);
                if because.is_empty() {
                    // settled case by case: the answers that it asks for and that are known
                    flag.when.asks(&mut because);
                    because.retain(|k| f.raw(*k).is_some_and(|answer| answer.known().is_some()));
                }
                order::sort(&mut because);
                json.push("because", because.iter().map(|k| Json::from(f.path(*k))).collect::<Json>());
                brought_up.push(flag.id);
                if withheld.is_none() {
                    a.reason(flag.id, format!("{}: {}", flag.force.word(), flag.text), None, flag.section, status);
                }
                raised.push((flag.standing(options), json));
            }
            [false, true] => {
                let needs = output.decisive(f);
                json.push("needs", needs.iter().map(|k| Json::from(f.path(*k))).collect::<Json>());
                decisive.extend(needs.iter().filter(|k| !decisive.contains(k)).copied().collect::<Vec<_>>());
                open.push(json);
            }
            _ => {}
        }
    }
    // whose rule an action is depends on the MAPPA policy, so a chosen one belongs to what reproduces the outcome
    let policy = options.policy.filter(|p| !raised.is_empty() && a.policy.as_ref().is_none_or(|(id, _)| *id != p.id));
    let used = policy.map(|p| (p.id.to_string(), p.file_hash.clone()));
    a.other_policies.extend(used.filter(|used| !a.other_policies.contains(used)));
    order::sort_by_key(&mut raised, |(standing, _)| *standing);
    a.result.push("actions", raised.into_iter().map(|(_, json)| json).collect::<Json>());
    if !open.is_empty() {
        a.result.push("open", open.into_iter().collect::<Json>());
    }
    let shown: Vec<Json> = differences.iter().filter(|d| d.rules.iter().any(|id| brought_up.contains(id))).map(Difference::json).collect();
    if !shown.is_empty() {
        a.result.push("differences", shown.into_iter().collect::<Json>());
    }
    decisive
}

/// Notes which unknown questions decide and which did not matter. Questions noted already stay.
fn settle_outcome<F: FactSet>(f: &F, mut decisive: Vec<Key>, a: &mut Answered) {
    order::sort(&mut decisive);
    a.bounded = a.bounded || !decisive.is_empty();
    for key in &decisive {
        let path = f.path(*key);
        if !a.decisive.contains(&path) {
            a.decisive.push(path);
        }
    }
    let without = bounds::reached_without(f, &decisive, |_| true);
    for path in without.iter().map(|k| f.path(*k)) {
        if !a.decisive.contains(&path) && !a.reached_without.contains(&path) {
            a.reached_without.push(path);
        }
    }
}

/// Shows a difference that no raised flag brings up but the facts do.
pub fn differ(difference: &Difference, a: &mut Answered) {
    let mut shown: Vec<Json> = a.result.get("differences").map(|d| d.items().to_vec()).unwrap_or_default();
    shown.push(difference.json());
    a.result.set("differences", shown.into_iter().collect::<Json>());
}

/// Tests that a person answers, all of which must be met: whether they are, which are not, which are not known. `all_met` is null
/// while that is open.
pub fn checklist<F: FactSet, A: Copy + Into<Key>>(f: &F, tests: &[(&'static str, If<A>)]) -> Json {
    let all: Vec<If<A>> = tests.iter().map(|(_, test)| *test).collect();
    listed(f, tests, "all_met", settle(&all, f, false).ok())
}

/// Grounds, any of which is enough: whether one is met, which are, which are not known. `any_met` is null while that is open.
pub fn grounds<F: FactSet, A: Copy + Into<Key>>(f: &F, grounds: &[(&'static str, If<A>)]) -> Json {
    let any: Vec<If<A>> = grounds.iter().map(|(_, ground)| *ground).collect();
    listed(f, grounds, "any_met", settle(&any, f, true).ok())
}

fn listed<F: FactSet, A: Copy + Into<Key>>(f: &F, tests: &[(&'static str, If<A>)], key: &'static str, holds: Option<bool>) -> Json {
    let (mut met, mut unmet, mut unknown) = (Vec::new(), Vec::new(), Vec::new());
    for (name, test) in tests {
        match test.holds(f) {
            Ok(true) => met.push(Json::from(*name)),
            Ok(false) => unmet.push(Json::from(*name)),
            Err(_) => unknown.push(Json::from(*name)),
        }
    }
    let mut out = object! {};
    out.push(key, holds);
    out.with("met", met).with("unmet", unmet).with("unknown", unknown)
}

/// The flags as a scoring sheet prints them: what each asks, how strongly, and when.
pub fn sheet<A: Copy + Into<Key>>(id: &'static str, form: &Form, flags: &[Flag<A>]) -> sheet::Table {
    let row = |flag: &Flag<A>| sheet::Row {
        id: flag.id.to_string(),
        label: flag.when.words(form),
        value: format!("{}: {} [{}]", flag.force.word(), flag.text, flag.section),
        status: flag.status,
    };
    sheet::Table { id, title: "What is asked, and when", unit: "when", source: "named in each row", rows: flags.iter().map(row).collect() }
}

/// The differences between documents as a scoring sheet prints them.
pub fn differences_sheet(id: &'static str, differences: &[Difference]) -> sheet::Table {
    let row = |d: &Difference| {
        let sides: Vec<String> = d.sides.iter().map(|(document, section, words)| format!("{}: {words} [{section}]", document.word())).collect();
        sheet::Row { id: d.id.to_string(), label: d.topic.to_string(), value: sides.join("; "), status: Status::Confirmed }
    };
    sheet::Table { id, title: "Where documents differ", unit: "on what", source: "named in each row", rows: differences.iter().map(row).collect() }
}
