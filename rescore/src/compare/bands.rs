//! Scales of bands and what a row comes to on one: a band, or why it has none. Knows words; counts nothing.

use super::columns::Scored;
use crate::error::Error;
use assize::facts::Choices;
use assize::instruments::Likelihood;

/// The most bands that a scale may have.
pub const MOST_BANDS: usize = 32;

/// The word for a band that is none: the instrument is not for this person. It is not the lowest.
const NOT_APPLICABLE: &str = "not_applicable";

/// Words that stand among bands and are no level, with what they come to.
const NO_LEVEL: [(&str, State); 5] = [
    (NOT_APPLICABLE, State::NotApplicable),
    ("not_supervised", State::NotApplicable),
    ("missing", State::Undetermined),
    ("insufficient_data", State::Undetermined),
    ("not_determinable", State::Undetermined),
];

/// Scales whose words stand in no order from low to high, by instrument, edition and scale. The forms of the engine do not say it.
const WITHOUT_ORDER: [(&str, &str, &str); 3] = [("pni", "", ""), ("opd", "", ""), ("tier", "v2", "")];

fn is_level(word: &str) -> bool {
    !NO_LEVEL.iter().any(|(own, _)| *own == word)
}

/// Whether the words of a scale stand from low to high.
fn has_order(scored: Scored) -> bool {
    let here = |(id, edition, form): &(&str, &str, &str)| scored.entry.id == *id && scored.entry.edition.contains(edition) && scored.form.is_none_or(|own| own.name == *form);
    !WITHOUT_ORDER.iter().any(here)
}

/// One of the two scorings that are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The one that was there.
    Old,
    /// The one that it is compared with.
    New,
}

impl Side {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::Old, Self::New];

    /// The word on the wire.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Old => "old",
            Self::New => "new",
        }
    }
}

/// What a row comes to on one side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// The band at this position of the scale, lowest first.
    Band(u8),
    /// The instrument is not for this person.
    NotApplicable,
    /// No band: not determined, or not given.
    Undetermined,
    /// The row was refused.
    Rejected,
    /// The row is in the other table only.
    Absent,
}

impl State {
    /// The states without a band, in the order in which they follow the bands.
    pub const WITHOUT: [Self; 4] = [Self::NotApplicable, Self::Undetermined, Self::Rejected, Self::Absent];

    /// The band, where there is one.
    pub const fn band(self) -> Option<u8> {
        match self {
            Self::Band(place) => Some(place),
            Self::NotApplicable | Self::Undetermined | Self::Rejected | Self::Absent => None,
        }
    }
}

/// How a row moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// To a higher band.
    Up,
    /// To a lower band.
    Down,
    /// Nowhere.
    Same,
    /// It has no band on one side or on both, so that nothing can be said.
    NotComparable,
}

impl Move {
    /// Every one, in the order of columns.
    pub const ALL: [Self; 4] = [Self::Up, Self::Down, Self::Same, Self::NotComparable];

    /// From one state to another.
    pub fn of(old: State, new: State) -> Self {
        match (old.band(), new.band()) {
            (Some(old), Some(new)) if new > old => Self::Up,
            (Some(old), Some(new)) if new < old => Self::Down,
            (Some(_), Some(_)) => Self::Same,
            _ => Self::NotComparable,
        }
    }

    /// The word on the wire.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::Same => "same",
            Self::NotComparable => "not_comparable",
        }
    }
}

/// Bands, lowest first, that both sides are read against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scale {
    words: Vec<String>,
    labels: Vec<String>,
    /// The old side's own words for the same bands, where it has others.
    old: Option<Vec<String>>,
    axis: Axis,
}

/// What bands are a judgement of. The three never merge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// How likely reconviction is.
    Reconviction,
    /// The risk of serious harm.
    Harm,
    /// Something else, or not known.
    Other,
}

impl Axis {
    /// Of an instrument's scale.
    pub fn of(scored: Scored) -> Self {
        let words = scored.form.map_or(&[][..], |form| form.bands).iter().map(|choice| choice.word).filter(|word| is_level(word));
        // the same words stand on both axes
        match scored.entry.id {
            "rosh-cell" | "rosh" => Self::Harm,
            _ if words.eq(Likelihood::CHOICES.iter().map(|choice| choice.word)) => Self::Reconviction,
            _ => Self::Other,
        }
    }

    /// What a reader has to know of the bands.
    pub const fn told(self) -> Option<&'static str> {
        match self {
            Self::Reconviction => Some(
                "High and very high say how likely reconviction is. They never say how serious an offence would be or whom it would harm: risk of serious harm is another judgement, made by people.",
            ),
            Self::Harm => Some("The levels are of risk of serious harm, a structured judgement that people make. They do not say how likely reconviction is."),
            Self::Other => None,
        }
    }
}

impl Scale {
    /// Low, medium, high, very high, of whatever.
    pub fn levels() -> Self {
        let of = |pick: fn(&assize::choices::Choice) -> &'static str| Likelihood::CHOICES.iter().map(|c| pick(c).to_string()).collect();
        Self { words: of(|c| c.word), labels: of(|c| c.label), old: None, axis: Axis::Other }
    }

    /// The bands of what was scored on both sides; low to very high where that is not known; `bands` in their place where they are named.
    ///
    /// # Errors
    /// The sides are different judgements, which may not be compared; the bands have no order, or are no scale.
    pub fn of(old: Option<Scored>, new: Option<Scored>, bands: Option<&[String]>) -> Result<Self, Error> {
        let axes = [old, new].map(|side| side.map(Axis::of));
        if let [Some(old), Some(new)] = axes
            && old != new
            && (old == Axis::Harm || new == Axis::Harm)
        {
            return Err(Error::because("one side is the risk of serious harm and the other is not: these are different judgements, and one does not become the other"));
        }
        if let Some(words) = bands {
            return Self::named(words);
        }
        if let Some(scored) = new.or(old).filter(|scored| !has_order(*scored)) {
            return Err(Error::because(format!(
                "what {} comes to has no order from low to high: say --bands with an order of your own, lowest first, or another column",
                scored.entry.name()
            )));
        }
        let axis = axes.into_iter().flatten().next_back().unwrap_or(Axis::Other);
        let form = new.or(old).and_then(|scored| scored.form).filter(|form| !form.bands.is_empty());
        let Some(form) = form else { return Ok(Self { axis, ..Self::levels() }) };
        let bands = || form.bands.iter().filter(|choice| is_level(choice.word));
        Ok(Self { words: bands().map(|c| c.word.to_string()).collect(), labels: bands().map(|c| c.label.to_string()).collect(), old: None, axis })
    }

    /// Bands of another kind, lowest first.
    ///
    /// # Errors
    /// Fewer than two, too many, or one twice.
    pub fn named(words: &[String]) -> Result<Self, Error> {
        fit("--bands", words)?;
        Ok(Self { words: words.to_vec(), labels: words.to_vec(), old: None, axis: Axis::Other })
    }

    /// The same with other words on the old side, lowest first.
    ///
    /// # Errors
    /// Not as many as there are bands, or one twice.
    pub fn with_old(mut self, words: &[String]) -> Result<Self, Error> {
        fit("--old-bands", words)?;
        if words.len() != self.words.len() {
            return Err(Error::because(format!("`--old-bands` names {} bands, must be {}: the old side's words for {}", words.len(), self.words.len(), self.words.join(", "))));
        }
        self.old = Some(words.to_vec());
        Ok(self)
    }

    /// How many bands.
    pub fn bands(&self) -> usize {
        self.words.len()
    }

    /// How many states a row can be in: the bands, then those without one.
    pub fn states(&self) -> usize {
        self.words.len() + State::WITHOUT.len()
    }

    /// What the bands are a judgement of.
    pub fn axis(&self) -> Axis {
        self.axis
    }

    /// Every state in its order.
    pub fn all(&self) -> impl Iterator<Item = State> {
        (0..self.words.len()).map(|place| State::Band(u8::try_from(place).unwrap_or(u8::MAX))).chain(State::WITHOUT)
    }

    /// The position of a state.
    pub fn place(&self, state: State) -> usize {
        match state {
            State::Band(place) => usize::from(place),
            State::NotApplicable => self.words.len(),
            State::Undetermined => self.words.len() + 1,
            State::Rejected => self.words.len() + 2,
            State::Absent => self.words.len() + 3,
        }
    }

    /// The word of a state on one side.
    pub fn word(&self, state: State, side: Side) -> &str {
        match (state, side) {
            (State::Band(place), _) => self.words.get(usize::from(place)).map_or("", String::as_str),
            (State::NotApplicable, _) => NOT_APPLICABLE,
            (State::Undetermined, _) => "undetermined",
            (State::Rejected, _) => "rejected",
            // absent from the old side is being in the new one only
            (State::Absent, Side::Old) => "only_new",
            (State::Absent, Side::New) => "only_old",
        }
    }

    /// What a person reads.
    pub fn label(&self, state: State, side: Side) -> &str {
        match (state, side) {
            (State::Band(place), _) => self.labels.get(usize::from(place)).map_or("", String::as_str),
            (State::NotApplicable, _) => "Not applicable",
            (State::Undetermined, _) => "No band",
            (State::Rejected, _) => "Rejected",
            (State::Absent, Side::Old) => "Only in the new table",
            (State::Absent, Side::New) => "Only in the old table",
        }
    }

    /// The state that a cell says: letters of any case, spaces and hyphens as underscores; an empty cell has no band. `None` where it is no band.
    pub fn read(&self, side: Side, cell: &str) -> Option<State> {
        let cell = cell.trim();
        if cell.is_empty() {
            return Some(State::Undetermined);
        }
        let own = if side == Side::Old { self.old.as_ref() } else { None }.unwrap_or(&self.words);
        let band = own.iter().position(|word| same(word, cell)).and_then(|place| u8::try_from(place).ok()).map(State::Band);
        band.or_else(|| NO_LEVEL.iter().find(|(word, _)| same(word, cell)).map(|(_, state)| *state))
    }

    /// What [`Self::read`] takes, for a message.
    pub fn allowed(&self, side: Side) -> String {
        let own = if side == Side::Old { self.old.as_ref() } else { None }.unwrap_or(&self.words);
        own.join(", ")
    }
}

fn same(word: &str, cell: &str) -> bool {
    let plain = |byte: u8| if matches!(byte, b' ' | b'-') { b'_' } else { byte.to_ascii_lowercase() };
    word.len() == cell.len() && word.bytes().zip(cell.bytes()).all(|(a, b)| plain(a) == plain(b))
}

fn fit(option: &str, words: &[String]) -> Result<(), Error> {
    if !(2..=MOST_BANDS).contains(&words.len()) {
        return Err(Error::because(format!("`{option}` names {} bands, must be 2 to {MOST_BANDS}, lowest first", words.len())));
    }
    let twice = words.iter().enumerate().find(|(at, word)| word.trim().is_empty() || words.iter().take(*at).any(|other| same(other, word)));
    twice.map_or(Ok(()), |(at, _)| Err(Error::because(format!("`{option}` has a band that is empty or stands twice, at place {}", at + 1))))
}
