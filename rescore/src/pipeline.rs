//! Chunks over all cores and back into order: one thread cuts, as many as there are cores work, the caller's own puts the pieces in order. How much
//! is on its way at once is bounded, so that memory does not grow with the table. Knows neither formats nor instruments.

use crate::chunk::{Chunk, Source};
use crate::error::Error;
use std::collections::{BTreeMap, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

/// How many chunks may be on their way for each worker.
const ON_THEIR_WAY: u64 = 3;

/// A chunk on its way, or what ends the table in its place: nothing more, or what is wrong with it.
type Cut = Option<Result<Chunk, Error>>;

/// Chunks between whoever cuts them and those who work on them. Cutting goes on as far as the writer has come.
struct Belt {
    state: Mutex<State>,
    moved: Condvar,
    room: u64,
}

#[derive(Default)]
struct State {
    /// Cut, and not begun.
    waiting: VecDeque<(u64, Cut)>,
    /// How many pieces were taken.
    taken: u64,
    /// Whether all of the table is cut.
    ended: bool,
    /// Whether nobody wants more.
    stopped: bool,
}

impl Belt {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits while it holds.
    fn wait(&self, holds: impl Fn(&mut State) -> bool) -> MutexGuard<'_, State> {
        self.moved.wait_while(self.state(), |state| holds(state)).unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state());
        self.moved.notify_all();
    }

    /// Cuts chunks as long as there is room for them.
    fn cut(&self, mut source: Box<dyn Source>) {
        for number in 0.. {
            if self.wait(|state| !state.stopped && number >= state.taken + self.room).stopped {
                return;
            }
            // a thread that ends without a word would leave the others waiting
            let next = catch_unwind(AssertUnwindSafe(|| source.next())).unwrap_or_else(|_| Err(internal()));
            let cut = next.transpose();
            let last = !matches!(cut, Some(Ok(_)));
            self.change(|state| {
                state.waiting.push_back((number, cut));
                state.ended = last;
            });
            if last {
                return;
            }
        }
    }

    /// The next chunk to work on; `None` where there is no more to do.
    fn next(&self) -> Option<(u64, Cut)> {
        let mut state = self.wait(|state| state.waiting.is_empty() && !state.ended && !state.stopped);
        if state.stopped { None } else { state.waiting.pop_front() }
    }

    /// Works until there is nothing more to do.
    fn work<T, W: FnMut(Chunk) -> Result<T, Error>>(&self, mut worker: W, to_take: &Sender<(u64, Option<Result<T, Error>>)>) {
        while let Some((number, cut)) = self.next() {
            // without an answer for its chunk everybody would wait for it
            let one = |chunk| catch_unwind(AssertUnwindSafe(|| worker(chunk))).unwrap_or_else(|_| Err(internal()));
            if to_take.send((number, cut.map(|chunk| chunk.and_then(one)))).is_err() {
                return;
            }
        }
    }
}

fn internal() -> Error {
    Error::because("an internal error: please report it")
}

/// Works on every chunk of `source` with one of `workers` and hands the pieces to `take` in the order of the chunks.
///
/// # Errors
/// The first thing that goes wrong, in the order of the table: what comes before it has been taken. Whoever cuts is not waited for then: a pipe
/// from which nothing comes would hold it.
pub fn run<T: Send, W: FnMut(Chunk) -> Result<T, Error> + Send>(source: Box<dyn Source>, workers: Vec<W>, mut take: impl FnMut(T) -> Result<(), Error>) -> Result<(), Error> {
    let belt = Arc::new(Belt { state: Mutex::default(), moved: Condvar::new(), room: ON_THEIR_WAY * workers.len().max(1) as u64 });
    let (to_take, taken) = mpsc::channel();
    let cutting = belt.clone();
    std::thread::spawn(move || cutting.cut(source));
    std::thread::scope(|scope| {
        for worker in workers {
            let (to_take, belt) = (to_take.clone(), &belt);
            scope.spawn(move || belt.work(worker, &to_take));
        }
        drop(to_take);
        let result = in_order(&taken, &belt, &mut take);
        belt.change(|state| state.stopped = true);
        result
    })
}

fn in_order<T>(taken: &Receiver<(u64, Option<Result<T, Error>>)>, belt: &Belt, take: &mut impl FnMut(T) -> Result<(), Error>) -> Result<(), Error> {
    let mut early: BTreeMap<u64, Option<Result<T, Error>>> = BTreeMap::new();
    let mut next = 0;
    while let Ok((number, piece)) = taken.recv() {
        early.insert(number, piece);
        while let Some(piece) = early.remove(&next) {
            match piece {
                Some(piece) => take(piece?)?,
                None => return Ok(()),
            }
            next += 1;
            belt.change(|state| state.taken += 1);
        }
    }
    Err(Error::because("an internal error: the work stopped before its end; please report it"))
}
