//! Scales of bands and what a row comes to on one: a band, or why it has none. Knows words; counts nothing.

use crate::error::Error;
use assize::facts::Choices;
use assize::instruments::Likelihood;

/// The most bands that a scale may have.
pub const MOST_BANDS: usize = 12;

/// The word for a band that is none: the instrument is not for this person. It is not the lowest.
const NOT_APPLICABLE: &str = "not_applicable";

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
    /// Whether it is the likelihood of reconviction.
    likelihood: bool,
}

impl Scale {
    /// Low, medium, high, very high.
    pub fn likelihood() -> Self {
        let of = |pick: fn(&assize::choices::Choice) -> &'static str| Likelihood::CHOICES.iter().map(|c| pick(c).to_string()).collect();
        Self { words: of(|c| c.word), labels: of(|c| c.label), old: None, likelihood: true }
    }

    /// Bands of another kind, lowest first.
    ///
    /// # Errors
    /// Fewer than two, too many, or one twice.
    pub fn named(words: &[String]) -> Result<Self, Error> {
        fit("--bands", words)?;
        Ok(Self { words: words.to_vec(), labels: words.to_vec(), old: None, likelihood: false })
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

    /// Whether it is the likelihood of reconviction.
    pub fn is_likelihood(&self) -> bool {
        self.likelihood
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
        band.or_else(|| same(NOT_APPLICABLE, cell).then_some(State::NotApplicable))
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
