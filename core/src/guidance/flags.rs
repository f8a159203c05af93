//! What guidance asks people to do: one declaration per rule (document, section, must or should or consider, words, and the
//! condition over facts that raises it), and the one way in which every instrument made of such rules answers. A flag decides
//! nothing: it is raised, not raised, or open while an unanswered question decides.

use crate::answer::Answer;
use crate::bounds::{self, Assumed, Classes, Output, Stop};
use crate::choices::Choices;
use crate::collect::CollectVec;
use crate::date::Date;
use crate::facts::{Form, Key, Shape, Slots, slots};
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

/// What a single condition asks of the answer to its question.
#[derive(Clone, Copy)]
enum Test {
    Yes,
    No,
    Unless,
    Is(i32),
    AtLeast(i32),
    Below(i32),
    From(Day),
    Before(Day),
}

impl Test {
    fn met_by(self, raw: i32) -> bool {
        match self {
            Self::Yes => raw != 0,
            Self::No | Self::Unless => raw == 0,
            Self::Is(wanted) => raw == wanted,
            Self::AtLeast(least) => raw >= least,
            Self::Below(most) => raw < most,
            Self::From(day) => number(day).is_some_and(|n| raw >= n),
            Self::Before(day) => number(day).is_some_and(|n| raw < n),
        }
    }

    /// The number at which it turns.
    fn turns_at(self) -> Option<i32> {
        match self {
            Self::Is(n) | Self::AtLeast(n) | Self::Below(n) => Some(n),
            Self::From(day) | Self::Before(day) => number(day),
            Self::Yes | Self::No | Self::Unless => None,
        }
    }
}

/// What a condition is made of.
enum Made {
    Always,
    Of(Test, Key),
    All,
    Any,
}

/// A condition, of whatever form: what is worked out of conditions is compiled once, not for every form.
trait Condition {
    fn made(&self) -> Made;
    /// The member at a position, of those that are made of several.
    fn member(&self, at: usize) -> Option<&dyn Condition>;
}

impl<A: Copy + Into<Key>> Condition for If<A> {
    fn made(&self) -> Made {
        let (test, ask) = match *self {
            Self::Always => return Made::Always,
            Self::All(_) => return Made::All,
            Self::Any(_) => return Made::Any,
            Self::Yes(ask) => (Test::Yes, ask),
            Self::No(ask) => (Test::No, ask),
            Self::Unless(ask) => (Test::Unless, ask),
            Self::Is(ask, n) => (Test::Is(n), ask),
            Self::AtLeast(ask, n) => (Test::AtLeast(n), ask),
            Self::Below(ask, n) => (Test::Below(n), ask),
            Self::From(ask, day) => (Test::From(day), ask),
            Self::Before(ask, day) => (Test::Before(day), ask),
        };
        Made::Of(test, ask.into())
    }

    fn member(&self, at: usize) -> Option<&dyn Condition> {
        match self {
            Self::All(list) | Self::Any(list) => list.get(at).map(|member| member as &dyn Condition),
            _ => None,
        }
    }
}

impl<A: Copy + Into<Key>> If<A> {
    /// Whether it holds, or the first question it needs.
    ///
    /// # Errors
    /// [`Stop::Needs`] where an unknown answer decides.
    pub fn holds(&self, f: &dyn Slots) -> Result<bool, Stop> {
        holds(self, &Assumed::nothing(f))
    }

    /// The facts that it asks for, each once.
    pub fn asks(&self, out: &mut Vec<Key>) {
        asks(self, out);
    }

    /// The answers at `key` that it tells apart.
    pub fn classes(&self, f: &dyn Slots, key: Key) -> Classes {
        classes(self, &Assumed::nothing(f), key)
    }

    /// The condition in the names of its facts, for a scoring sheet.
    pub fn words(&self, form: &Form) -> String {
        words(self, form)
    }
}

fn members(condition: &dyn Condition) -> impl Iterator<Item = &dyn Condition> {
    (0..).map_while(|at| condition.member(at))
}

fn holds(condition: &dyn Condition, f: &Assumed) -> Result<bool, Stop> {
    match condition.made() {
        Made::Always => Ok(true),
        Made::All => settle(members(condition), f, false),
        Made::Any => settle(members(condition), f, true),
        Made::Of(test, key) => match f.raw(key) {
            Some(Answer::Known(raw)) => Ok(test.met_by(raw)),
            _ if matches!(test, Test::Unless) => Ok(true),
            _ => {
                // an answer that is narrowed down may settle it all the same
                let narrowed = f.among(key);
                let mut among = narrowed.iter().map(|raw| test.met_by(raw));
                let first = among.next().ok_or(Stop::Needs(key))?;
                if among.all(|other| other == first) { Ok(first) } else { Err(Stop::Needs(key)) }
            }
        },
    }
}

/// The value `decider` if any member has it for certain, its opposite if all have that, else the first question needed.
fn settle<'c>(list: impl Iterator<Item = &'c dyn Condition>, f: &Assumed, decider: bool) -> Result<bool, Stop> {
    let mut stop = None;
    for condition in list {
        match holds(condition, f) {
            Ok(value) if value == decider => return Ok(decider),
            Ok(_) => {}
            Err(needs) => stop = stop.or(Some(needs)),
        }
    }
    stop.map_or(Ok(!decider), Err)
}

/// The facts that make it hold.
fn grounds_of(condition: &dyn Condition, f: &Assumed, out: &mut Vec<Key>) {
    match condition.made() {
        Made::All | Made::Any => members(condition).filter(|c| holds(*c, f) == Ok(true)).for_each(|c| grounds_of(c, f, out)),
        Made::Always | Made::Of(..) => asks(condition, out),
    }
}

fn asks(condition: &dyn Condition, out: &mut Vec<Key>) {
    match condition.made() {
        Made::Of(_, key) if !out.contains(&key) => out.push(key),
        _ => members(condition).for_each(|c| asks(c, out)),
    }
}

/// The numbers at `key` at which it turns.
fn turns(condition: &dyn Condition, key: Key, out: &mut Classes) {
    match condition.made() {
        Made::Of(test, ask) if ask == key => test.turns_at().into_iter().for_each(|n| out.push(n)),
        _ => members(condition).for_each(|c| turns(c, key, out)),
    }
}

fn classes(condition: &dyn Condition, f: &Assumed, key: Key) -> Classes {
    let among = f.among(key);
    if among.iter().next().is_some() {
        return among;
    }
    let mut out = Classes::default();
    match f.field(key).map(|field| (field.shape, field.least)) {
        Some((Shape::Whole, least)) => {
            out.push(least);
            turns(condition, key, &mut out);
        }
        Some((Shape::Date, _)) => {
            turns(condition, key, &mut out);
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

fn words(condition: &dyn Condition, form: &Form) -> String {
    let joined = |with: &str| {
        let member = |c: &dyn Condition| if matches!(c.made(), Made::All | Made::Any) { format!("({})", words(c, form)) } else { words(c, form) };
        members(condition).map(member).collect_vec().join(with)
    };
    let (test, key) = match condition.made() {
        Made::Always => return String::from("always"),
        Made::All => return joined(" and "),
        Made::Any => return joined(" or "),
        Made::Of(test, key) => (test, key),
    };
    let field = form.fields.get(usize::from(key.field));
    let name = field.map_or("", |f| f.name);
    let word = |at: i32| match field.map(|f| f.shape) {
        Some(Shape::Choice(choices) | Shape::OneOf(choices)) => usize::try_from(at).ok().and_then(|i| choices.get(i)).map_or_else(|| at.to_string(), |c| c.word.to_string()),
        _ => at.to_string(),
    };
    match test {
        Test::Yes => name.to_string(),
        Test::No => format!("not {name}"),
        Test::Unless => format!("unless {name}"),
        Test::Is(at) => format!("{name} is {}", word(at)),
        Test::AtLeast(at) => format!("{name} is at least {}", word(at)),
        Test::Below(at) => format!("{name} is below {}", word(at)),
        Test::From((y, m, d)) => format!("{name} is {y:04}-{m:02}-{d:02} or later"),
        Test::Before((y, m, d)) => format!("{name} is before {y:04}-{m:02}-{d:02}"),
    }
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

/// A flag, of whatever form.
struct Asked<'f> {
    id: &'static str,
    document: Document,
    section: &'static str,
    force: Force,
    text: &'static str,
    status: Status,
    when: &'f dyn Condition,
}

impl<A: Copy + Into<Key>> Flag<A> {
    fn asked(&self) -> Asked<'_> {
        let Self { id, document, section, force, text, status, ref when } = *self;
        Asked { id, document, section, force, text, status, when }
    }
}

impl Asked<'_> {
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
pub fn answer<A: Copy + Into<Key>>(f: &dyn Slots, flags: &[Flag<A>], differences: &[Difference], impossible: &[If<A>], options: &Options, a: &mut Answered) {
    let decisive = raise_within(f, &every(flags), differences, &conditions(impossible), options, a);
    settle_outcome(f, decisive, a);
}

fn every<A: Copy + Into<Key>>(flags: &[Flag<A>]) -> Vec<Asked<'_>> {
    flags.iter().map(Flag::asked).collect()
}

fn conditions<A: Copy + Into<Key>>(list: &[If<A>]) -> Vec<&dyn Condition> {
    list.iter().map(|condition| condition as &dyn Condition).collect()
}

/// Whether a condition holds in every completion that is not impossible; `None` while that is open.
pub fn decide<A: Copy + Into<Key>>(f: &dyn Slots, test: &If<A>, impossible: &[If<A>]) -> Option<bool> {
    decided(f, test, &conditions(impossible))
}

fn decided(f: &dyn Slots, test: &dyn Condition, impossible: &[&dyn Condition]) -> Option<bool> {
    let classes = |f: &Assumed, key: Key| classes(test, f, key);
    let rule = |f: &Assumed| consistent(f, impossible).and_then(|()| holds(test, f));
    match (Output { classes: &classes, rule: &rule }).possible(&Assumed::nothing(f)).as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}

/// No completion where the facts would be refused.
fn consistent(f: &Assumed, impossible: &[&dyn Condition]) -> Result<(), Stop> {
    if impossible.iter().any(|condition| holds(*condition, f) == Ok(true)) { Err(Stop::Contradiction) } else { Ok(()) }
}

/// The same beside another headline: an open flag is listed and leaves the outcome as it is. Returns the questions that are open.
pub fn raise<A: Copy + Into<Key>>(f: &dyn Slots, flags: &[Flag<A>], differences: &[Difference], options: &Options, a: &mut Answered) -> Vec<Key> {
    raise_within(f, &every(flags), differences, &[], options, a)
}

fn raise_within(f: &dyn Slots, flags: &[Asked], differences: &[Difference], impossible: &[&dyn Condition], options: &Options, a: &mut Answered) -> Vec<Key> {
    let known = Assumed::nothing(f);
    let mut raised: Vec<(Standing, Json)> = Vec::new();
    let mut open: Vec<Json> = Vec::new();
    let mut decisive: Vec<Key> = Vec::new();
    let mut brought_up: Vec<&'static str> = Vec::new();
    for flag in flags {
        let classes = |f: &Assumed, key: Key| classes(flag.when, f, key);
        let rule = |f: &Assumed| consistent(f, impossible).and_then(|()| holds(flag.when, f));
        let output = Output { classes: &classes, rule: &rule };
        let status = options.status(flag.id, flag.status);
        let withheld = Statuses::only(status).withheld(options.strict);
        let mut json = match withheld {
            None => flag.json(options),
            // the rule is named, what it asks is withheld
            Some(weak) => object! { "rule": flag.id, "force": Json::Null, "text": Json::Null, "withheld": weak.word(), "document": flag.document.word() },
        };
        match output.possible(&known).as_slice() {
            [true] => {
                let mut because = Vec::new();
                grounds_of(flag.when, &known, &mut because);
                if because.is_empty() {
                    // settled case by case: the answers that it asks for and that are known
                    asks(flag.when, &mut because);
                    because.retain(|k| known.raw(*k).is_some_and(|answer| answer.known().is_some()));
                }
                order::sort(&mut because);
                json.push("because", because.iter().map(|k| Json::from(slots::path(f, *k))).collect::<Json>());
                brought_up.push(flag.id);
                if withheld.is_none() {
                    a.reason(flag.id, format!("{}: {}", flag.force.word(), flag.text), None, flag.section, status);
                }
                raised.push((flag.standing(options), json));
            }
            [false, true] => {
                let needs = output.decisive(&known);
                json.push("needs", needs.iter().map(|k| Json::from(slots::path(f, *k))).collect::<Json>());
                decisive.extend(needs.iter().filter(|k| !decisive.contains(k)).copied().collect_vec());
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
    let shown: Vec<Json> = differences.iter().filter(|d| d.rules.iter().any(|id| brought_up.contains(id))).map(Difference::json).collect_vec();
    if !shown.is_empty() {
        a.result.push("differences", shown.into_iter().collect::<Json>());
    }
    decisive
}

/// Notes which unknown questions decide and which did not matter. Questions noted already stay.
fn settle_outcome(f: &dyn Slots, mut decisive: Vec<Key>, a: &mut Answered) {
    order::sort(&mut decisive);
    a.bounded = a.bounded || !decisive.is_empty();
    for key in &decisive {
        let path = slots::path(f, *key);
        if !a.decisive.contains(&path) {
            a.decisive.push(path);
        }
    }
    let without = bounds::reached_without(f, &decisive, &|_| true);
    for path in without.iter().map(|k| slots::path(f, *k)) {
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
pub fn checklist<A: Copy + Into<Key>>(f: &dyn Slots, tests: &[(&'static str, If<A>)]) -> Json {
    listed(f, &named(tests), "all_met", false)
}

/// Grounds, any of which is enough: whether one is met, which are, which are not known. `any_met` is null while that is open.
pub fn grounds<A: Copy + Into<Key>>(f: &dyn Slots, grounds: &[(&'static str, If<A>)]) -> Json {
    listed(f, &named(grounds), "any_met", true)
}

fn named<'c, A: Copy + Into<Key>>(list: &'c [(&'static str, If<A>)]) -> Vec<(&'static str, &'c dyn Condition)> {
    list.iter().map(|(name, test)| (*name, test as &dyn Condition)).collect()
}

fn listed(f: &dyn Slots, tests: &[(&'static str, &dyn Condition)], key: &'static str, decider: bool) -> Json {
    let known = Assumed::nothing(f);
    let (mut met, mut unmet, mut unknown) = (Vec::new(), Vec::new(), Vec::new());
    for (name, test) in tests {
        match holds(*test, &known) {
            Ok(true) => met.push(Json::from(*name)),
            Ok(false) => unmet.push(Json::from(*name)),
            Err(_) => unknown.push(Json::from(*name)),
        }
    }
    let mut out = object! {};
    out.push(key, settle(tests.iter().map(|(_, test)| *test), &known, decider).ok());
    out.with("met", met).with("unmet", unmet).with("unknown", unknown)
}

/// The flags as a scoring sheet prints them: what each asks, how strongly, and when.
pub fn sheet<A: Copy + Into<Key>>(id: &'static str, form: &Form, flags: &[Flag<A>]) -> sheet::Table {
    printed(id, form, &every(flags))
}

fn printed(id: &'static str, form: &Form, flags: &[Asked]) -> sheet::Table {
    let row = |flag: &Asked| sheet::Row {
        id: flag.id.to_string(),
        label: words(flag.when, form),
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
