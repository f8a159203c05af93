//! Pairs the rows of two tables. Tables in the same order go through in lockstep; a row whose other half has not come yet waits in memory in a compact
//! form, so that memory grows with how far the orders lie apart and with rows that stand in one table only, and not with the tables. Knows keys and
//! cells; what is done with a pair is the session's.

use super::bands::Side;
use super::facts::Facts;
use super::groups::Group;
use super::moved::{Key, Writer};
use super::result::Joined;
use super::session::Session;
use super::tally::Seen;
use crate::block::Block;
use crate::chunk::Table;
use crate::error::Error;
use assize::Json;
use std::cmp::Ordering;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::mpsc::{Receiver, sync_channel};

/// How many of the rows in one table only are listed.
pub const MOST_LISTED: usize = 100;
/// Rows up to which the numbers made from keys are kept although the keys ascend: 8 bytes each.
const REMEMBERED: usize = 1 << 20;
/// Rows that moved and are held until they go to the list together.
const MOST_HELD: usize = 1000;
/// Waiting rows whose answers are kept at one time.
const MOST_FACTS: usize = 100_000;

/// The facts of a side, and the table whose rows have them.
pub struct Source {
    /// The table.
    pub table: Side,
    /// Its columns.
    pub facts: Facts,
}

/// What rows are paired by.
pub struct Plan {
    /// Names of the key and its position in both tables; none for the row number.
    pub key: Option<(String, [usize; 2])>,
    /// How, in a sentence.
    pub said: String,
    /// The facts of the old and the new side.
    pub sources: [Option<Source>; 2],
}

/// Blocks of a table, as they come.
struct Blocks {
    from: Receiver<Result<(u64, Block), Error>>,
    side: Side,
    line: u64,
    block: Block,
    at: usize,
    /// Number of the row that is looked at, from 1.
    number: u64,
    ended: bool,
}

impl Blocks {
    /// Goes on to the next row.
    fn advance(&mut self) -> Result<(), Error> {
        self.at += 1;
        self.number += 1;
        while !self.ended && self.at >= self.block.rows {
            match self.from.recv() {
                Ok(next) => (self.line, self.block) = next?,
                Err(_) => self.ended = true,
            }
            self.at = 0;
        }
        Ok(())
    }

    fn cell(&self, column: usize) -> Option<&[u8]> {
        self.block.cell(column, self.at)
    }

    /// Where the row is, for a message.
    fn place(&self) -> String {
        match self.block.lines.get(self.at) {
            Some(line) if self.line > 0 => format!("line {}", self.line + u64::from(*line)),
            _ => format!("row {}", self.number),
        }
    }
}

/// A row whose other half has not come yet.
struct Waiting {
    number: u64,
    seen: Seen,
    groups: Box<[u16]>,
    /// The facts that stand in this row, of the old and the new side, as a JSON list.
    facts: Option<Box<[u8]>>,
}

impl Waiting {
    fn bytes(&self, key: usize) -> u64 {
        let fixed = size_of::<Self>() + size_of::<Box<[u8]>>();
        (fixed + key + self.groups.len() * 2 + self.facts.as_ref().map_or(0, |facts| facts.len())) as u64
    }
}

/// The values of subgroups, each once.
#[derive(Default)]
struct Words(Vec<String>, HashMap<String, u16>);

impl Words {
    /// The number of a value; one for all that come after very many.
    fn number(&mut self, value: &str) -> u16 {
        if let Some(known) = self.1.get(value) {
            return *known;
        }
        let number = u16::try_from(self.0.len()).unwrap_or(u16::MAX);
        if number < u16::MAX {
            self.0.push(value.to_string());
            self.1.insert(value.to_string(), number);
        }
        number
    }

    fn word(&self, number: u16) -> &str {
        self.0.get(usize::from(number)).map_or("", String::as_str)
    }
}

/// Notices keys that stand twice.
struct Keys {
    last: Vec<u8>,
    /// Whether every key so far comes after the one before it, by its bytes, and by its length first.
    ascending: [bool; 2],
    hashes: Vec<u64>,
    forgotten: bool,
}

impl Keys {
    fn new() -> Self {
        Self { last: Vec::new(), ascending: [true, true], hashes: Vec::new(), forgotten: false }
    }

    fn see(&mut self, key: &[u8], hash: u64) {
        if !self.last.is_empty() {
            self.ascending[0] &= self.last.as_slice() < key;
            self.ascending[1] &= by_length(&self.last, key) == Ordering::Less;
        }
        self.last.clear();
        self.last.extend_from_slice(key);
        let ascends = self.ascending.contains(&true);
        if ascends && self.hashes.len() >= REMEMBERED {
            self.hashes = Vec::new();
            self.forgotten = true;
        }
        if !self.forgotten {
            self.hashes.push(hash);
        }
    }

    /// Whether it is certain that no key stands twice.
    fn checked(&self) -> bool {
        self.ascending.contains(&true) || !self.forgotten
    }

    /// Pairs of positions, among rows with a key, that have the same key.
    fn twice(&self) -> Vec<(usize, usize)> {
        if self.ascending.contains(&true) {
            return Vec::new();
        }
        let mut sorted = self.hashes.clone();
        sorted.sort_unstable();
        let double: std::collections::HashSet<u64> = sorted.iter().zip(sorted.iter().skip(1)).filter(|(a, b)| a == b).map(|(a, _)| *a).collect();
        let mut first: HashMap<u64, usize> = HashMap::new();
        let mut out = Vec::new();
        for (at, hash) in self.hashes.iter().enumerate().filter(|(_, hash)| double.contains(hash)) {
            match first.entry(*hash) {
                Entry::Occupied(known) => out.push((*known.get(), at)),
                Entry::Vacant(slot) => drop(slot.insert(at)),
            }
        }
        out
    }
}

fn by_length(a: &[u8], b: &[u8]) -> Ordering {
    a.len().cmp(&b.len()).then_with(|| a.cmp(b))
}

/// A number made from a key, the same in every run: FNV-1a, its bits mixed.
fn hash(key: &[u8]) -> u64 {
    let mut h = key.iter().fold(0xcbf2_9ce4_8422_2325, |h: u64, byte| (h ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    h = (h ^ (h >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    h = (h ^ (h >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    h ^ (h >> 33)
}

struct Join<'s, 'o> {
    session: &'s mut Session<'o>,
    list: Option<&'s mut Writer<'o>>,
    plan: &'s Plan,
    words: Words,
    waiting: [HashMap<Box<[u8]>, Waiting>; 2],
    bytes: u64,
    with_facts: usize,
    /// Rows whose number has fewer factors of two keep no facts while they wait.
    facts_from: u32,
    keys: [Keys; 2],
    /// Rows without a key so far, by the position among rows with one before which they stand.
    unkeyed: [Vec<usize>; 2],
    out: Joined,
}

/// Pairs all rows and hands them to the session; those that moved go on to the list, in the order in which the second row of a pair is met.
///
/// # Errors
/// A table cannot be read, a cell cannot be used, a key stands twice in one table, or the list cannot be written.
pub fn run<'o>(old: Table, new: Table, plan: &Plan, session: &mut Session<'o>, list: Option<&mut Writer<'o>>) -> Result<Joined, Error> {
    std::thread::scope(|scope| {
        let open = |mut table: Table, side: Side| {
            let (to, from) = sync_channel(2);
            scope.spawn(move || {
                loop {
                    let next = match table.source.next() {
                        Ok(None) => return,
                        Ok(Some(chunk)) => {
                            let (line, mut block) = (chunk.line, Block::default());
                            table.reading.read(chunk, &mut block).map(|()| (line, block))
                        }
                        Err(error) => Err(error),
                    };
                    let failed = next.is_err();
                    // nobody listens any more where the other table could not be read
                    if to.send(next.map_err(|error| named(side, error))).is_err() || failed {
                        return;
                    }
                }
            });
            Blocks { from, side, line: 0, block: Block::default(), at: 0, number: 0, ended: false }
        };
        let (mut old, mut new) = (open(old, Side::Old), open(new, Side::New));
        old.advance()?;
        new.advance()?;
        let mut join = Join {
            session,
            list,
            plan,
            words: Words::default(),
            waiting: [HashMap::new(), HashMap::new()],
            bytes: 0,
            with_facts: 0,
            facts_from: 0,
            keys: [Keys::new(), Keys::new()],
            unkeyed: [Vec::new(), Vec::new()],
            out: Joined { key: plan.key.as_ref().map(|(name, _)| name.clone()), said: plan.said.clone(), keys_checked: true, by_key: plan.key.is_some(), ..Joined::default() },
        };
        match &plan.key {
            None => join.by_row(&mut old, &mut new)?,
            Some((name, at)) => {
                join.by_key(&mut old, &mut new, *at, name)?;
                join.rest(name)?;
            }
        }
        join.write_list(1)?;
        Ok(join.out)
    })
}

fn named(side: Side, error: Error) -> Error {
    match error {
        Error::Use(text) => Error::Use(format!("the {} table: {text}", side.word())),
        Error::Closed => Error::Closed,
    }
}

impl<'o> Join<'_, 'o> {
    fn seen(&self, row: &Blocks) -> Result<Seen, Error> {
        self.session.settings().seen(row.side, &|| row.place(), |at| row.cell(at))
    }

    /// Writes the rows that moved to the list, where they are so many.
    fn write_list(&mut self, least: usize) -> Result<(), Error> {
        match &mut self.list {
            Some(list) if self.session.waiting_moved() >= least => list.write(&self.session.take_moved(), 0),
            _ => Ok(()),
        }
    }

    fn by_row(&mut self, old: &mut Blocks, new: &mut Blocks) -> Result<(), Error> {
        while !old.ended || !new.ended {
            self.write_list(MOST_HELD)?;
            if old.ended || new.ended {
                let row = if old.ended { &mut *new } else { &mut *old };
                let seen = self.seen(row)?;
                let values = self.values(row);
                self.alone(row.side, row.number, String::new(), seen, &values)?;
                row.advance()?;
            } else {
                self.together(old.number, None, old, new)?;
                old.advance()?;
                new.advance()?;
            }
        }
        Ok(())
    }

    fn by_key(&mut self, old: &mut Blocks, new: &mut Blocks, at: [usize; 2], name: &str) -> Result<(), Error> {
        while !old.ended || !new.ended {
            self.write_list(MOST_HELD)?;
            let key = |row: &'_ Blocks, at: usize| row.cell(at).unwrap_or_default().to_vec();
            let both = !old.ended && !new.ended;
            let same = both && old.cell(at[0]).is_some_and(|key| !key.is_empty() && new.cell(at[1]) == Some(key));
            if same {
                let key = old.cell(at[0]).unwrap_or_default();
                let number = hash(key);
                self.keys.iter_mut().for_each(|keys| keys.see(key, number));
                self.together(number, Some(at[1]), old, new)?;
                old.advance()?;
                new.advance()?;
                continue;
            }
            // where both tables ascend, the one that is behind goes on alone
            let (o, n) = (old.cell(at[0]).unwrap_or_default(), new.cell(at[1]).unwrap_or_default());
            let order = match both {
                true if self.ascend(0) => o.cmp(n),
                true if self.ascend(1) => by_length(o, n),
                _ => Ordering::Equal,
            };
            if !old.ended && order != Ordering::Greater {
                self.single(old, key(old, at[0]), name)?;
                old.advance()?;
            }
            if !new.ended && order != Ordering::Less {
                self.single(new, key(new, at[1]), name)?;
                new.advance()?;
            }
        }
        Ok(())
    }

    fn ascend(&self, order: usize) -> bool {
        self.keys.iter().all(|keys| keys.ascending[order])
    }

    /// The values of the subgroup columns; they are read from the new table, and where a row is in the old one only, from that if it has the columns.
    fn values<'r>(&self, row: &'r Blocks) -> Vec<&'r str>
    where
        'o: 'r,
    {
        let settings = self.session.settings();
        let value = |group: &'o Group| group.value(|at| row.cell(at));
        match row.side {
            Side::New => settings.groups.iter().map(value).collect(),
            Side::Old => settings.old_groups.iter().map(|group| group.as_ref().map_or("", value)).collect(),
        }
    }

    /// A pair of rows that are both at hand; `key` is the position of their key in the new table, without which they go by their number.
    fn together(&mut self, number: u64, key: Option<usize>, old: &Blocks, new: &Blocks) -> Result<(), Error> {
        let pair = (self.seen(old)?, self.seen(new)?);
        let values = self.values(new);
        let facts = |side: Side| {
            let source = self.plan.sources.get(side as usize)?.as_ref()?;
            let row = if source.table == Side::Old { old } else { new };
            Some(source.facts.json(|at| row.cell(at)))
        };
        self.out.pairs += 1;
        let key = || key.map_or(Key::Row(number), |at| Key::Text(new.cell(at).unwrap_or_default().into()));
        self.session.pair(number, key, pair, values, facts)
    }

    /// A row that comes alone: its other half waits already, or it waits itself.
    fn single(&mut self, row: &Blocks, key: Vec<u8>, name: &str) -> Result<(), Error> {
        let side = row.side as usize;
        let seen = self.seen(row)?;
        let values = self.values(row);
        if key.is_empty() {
            self.unkeyed[side].push(self.keys[side].hashes.len());
            self.out.without_key[side] += 1;
            return self.alone(row.side, row.number, String::new(), seen, &values);
        }
        let number = hash(&key);
        self.keys[side].see(&key, number);
        // the facts of this row, of the sides whose facts stand in its table
        let own = |wanted: Side| {
            let source = self.plan.sources.get(wanted as usize)?.as_ref()?;
            (source.table == row.side).then(|| source.facts.json(|at| row.cell(at)))
        };
        if let Some(other) = self.waiting[1 - side].remove(key.as_slice()) {
            self.bytes = self.bytes.saturating_sub(other.bytes(key.len()));
            self.with_facts -= usize::from(other.facts.is_some());
            let stored = other.facts.as_deref().and_then(|text| Json::read(text).ok());
            let facts = |wanted: Side| own(wanted).or_else(|| stored.as_ref()?.items().get(wanted as usize).filter(|facts| !facts.is_null()).cloned());
            let others: Vec<&str> = other.groups.iter().map(|number| self.words.word(*number)).collect();
            let (pair, groups) = match row.side {
                Side::Old => ((seen, other.seen), others),
                Side::New => ((other.seen, seen), values),
            };
            self.out.pairs += 1;
            return self.session.pair(number, || Key::Text(key.as_slice().into()), pair, groups, facts);
        }
        let wants = number.trailing_zeros() >= self.facts_from && self.session.wants(number);
        let facts = wants.then(|| Side::BOTH.map(|side| own(side).unwrap_or_default())).filter(|facts| facts.iter().any(|facts| !facts.is_null()));
        let facts = facts.map(|facts| facts.into_iter().collect::<Json>().compact().into_bytes().into_boxed_slice());
        let groups = values.iter().map(|value| self.words.number(value)).collect();
        let waiting = Waiting { number: row.number, seen, groups, facts };
        self.bytes += waiting.bytes(key.len());
        self.with_facts += usize::from(waiting.facts.is_some());
        if let Some(first) = self.waiting[side].insert(key.into_boxed_slice(), waiting) {
            return Err(twice(row.side, name, &[(first.number, row.number)], 1));
        }
        let all = (self.waiting[0].len() + self.waiting[1].len()) as u64;
        if all > self.out.waiting {
            (self.out.waiting, self.out.waiting_bytes) = (all, self.bytes);
        }
        self.forget_facts();
        Ok(())
    }

    /// Keeps the facts of fewer waiting rows: those that would be looked at if rows that moved were twice as many.
    fn forget_facts(&mut self) {
        while self.with_facts > MOST_FACTS {
            self.facts_from += 1;
            for (key, waiting) in self.waiting.iter_mut().flatten().filter(|(key, _)| hash(key).trailing_zeros() < self.facts_from) {
                let before = waiting.bytes(key.len());
                if waiting.facts.take().is_some() {
                    self.with_facts -= 1;
                    self.bytes = self.bytes.saturating_sub(before - waiting.bytes(key.len()));
                }
            }
            self.session.thin_to(self.facts_from);
        }
    }

    /// A row in one table only.
    fn alone(&mut self, side: Side, number: u64, key: String, seen: Seen, values: &[&str]) -> Result<(), Error> {
        let place = side as usize;
        self.out.only[place] += 1;
        if self.out.listed[place].len() < MOST_LISTED {
            self.out.listed[place].push((number, key));
        }
        let pair = match side {
            Side::Old => (seen, Seen::ABSENT),
            Side::New => (Seen::ABSENT, seen),
        };
        // it is in no pair, and never listed
        self.session.pair(number, || Key::Row(number), pair, values.iter().copied(), |_| None)
    }

    /// What still waits at the end is in one table only; and no key may stand twice.
    fn rest(&mut self, name: &str) -> Result<(), Error> {
        for side in Side::BOTH {
            let place = side as usize;
            let found = self.keys[place].twice();
            if !found.is_empty() {
                // rows without a key stand between those that were counted
                let row = |at: usize| at as u64 + 1 + self.unkeyed[place].iter().filter(|before| **before <= at).count() as u64;
                let rows: Vec<(u64, u64)> = found.iter().take(5).map(|(first, second)| (row(*first), row(*second))).collect();
                return Err(twice(side, name, &rows, found.len()));
            }
            self.out.keys_checked &= self.keys[place].checked();
        }
        for side in Side::BOTH {
            let mut rest: Vec<(Box<[u8]>, Waiting)> = std::mem::take(&mut self.waiting[side as usize]).into_iter().collect();
            rest.sort_unstable_by_key(|(_, waiting)| waiting.number);
            for (key, waiting) in rest {
                let words = std::mem::take(&mut self.words);
                let values: Vec<&str> = waiting.groups.iter().map(|number| words.word(*number)).collect();
                let alone = self.alone(side, waiting.number, String::from_utf8_lossy(&key).into_owned(), waiting.seen, &values);
                self.words = words;
                alone?;
            }
            // rows without a key were listed as they came
            let listed = &mut self.out.listed[side as usize];
            listed.sort_unstable_by_key(|(number, _)| *number);
        }
        Ok(())
    }
}

fn twice(side: Side, name: &str, rows: &[(u64, u64)], all: usize) -> Error {
    let pairs: Vec<String> = rows.iter().map(|(first, second)| format!("{first} and {second}")).collect();
    let more = if all > rows.len() { format!(", and {} more", all - rows.len()) } else { String::new() };
    Error::because(format!(
        "the {} table has the same `{name}` in rows {}{more}: a key must stand once; say --key, or --key row to pair rows by their number",
        side.word(),
        pairs.join(", in rows ")
    ))
}
