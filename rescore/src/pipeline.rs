//! Chunks over all cores and back into order: one thread cuts, as many as there are cores work, the caller's own puts the pieces in order. How much
//! is on its way at once is bounded, so that memory does not grow with the table. Knows neither formats nor instruments.

use crate::chunk::{Chunk, Source};
use crate::error::Error;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Condvar, Mutex, PoisonError};

/// How many chunks may be on their way for each worker.
const ON_THEIR_WAY: u64 = 3;

/// Lets the reader go on as far as the writer has come.
struct Gate {
    state: Mutex<(u64, bool)>,
    moved: Condvar,
    room: u64,
}

impl Gate {
    /// Waits until there is room for a chunk; false where the work has stopped.
    fn wait(&self, chunk: u64) -> bool {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        while !state.1 && chunk >= state.0 + self.room {
            state = self.moved.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        !state.1
    }

    fn done(&self) {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).0 += 1;
        self.moved.notify_all();
    }

    fn stop(&self) {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).1 = true;
        self.moved.notify_all();
    }
}

/// Works on every chunk of `source` with one of `workers` and hands the pieces to `take` in the order of the chunks.
///
/// # Errors
/// The first thing that goes wrong, in the order of the table: what comes before it has been taken.
pub fn run<T: Send, W: FnMut(Chunk) -> Result<T, Error> + Send>(source: &mut dyn Source, workers: Vec<W>, mut take: impl FnMut(T) -> Result<(), Error>) -> Result<(), Error> {
    let gate = Gate { state: Mutex::new((0, false)), moved: Condvar::new(), room: ON_THEIR_WAY * workers.len().max(1) as u64 };
    let (to_work, work) = mpsc::channel::<(u64, Chunk)>();
    let (to_take, taken) = mpsc::channel::<(u64, Option<Result<T, Error>>)>();
    let work = Mutex::new(work);
    std::thread::scope(|scope| {
        let reader = to_take.clone();
        scope.spawn(|| read(source, &gate, to_work, reader));
        for worker in workers {
            let (to_take, work) = (to_take.clone(), &work);
            scope.spawn(move || each(worker, work, &to_take));
        }
        drop(to_take);
        let result = in_order(&taken, &gate, &mut take);
        gate.stop();
        result
    })
}

/// Cuts chunks as long as there is room. What stops it is handed on as a piece of its own, in its place.
fn read<T>(source: &mut dyn Source, gate: &Gate, to_work: Sender<(u64, Chunk)>, to_take: Sender<(u64, Option<Result<T, Error>>)>) {
    let mut number = 0;
    while gate.wait(number) {
        match source.next() {
            Ok(Some(chunk)) => {
                if to_work.send((number, chunk)).is_err() {
                    return;
                }
            }
            end => {
                // whoever takes may have stopped already
                let _ = to_take.send((number, end.err().map(Err)));
                return;
            }
        }
        number += 1;
    }
}

fn each<T, W: FnMut(Chunk) -> Result<T, Error>>(mut worker: W, work: &Mutex<Receiver<(u64, Chunk)>>, to_take: &Sender<(u64, Option<Result<T, Error>>)>) {
    loop {
        let next = work.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((number, chunk)) = next else { return };
        // without an answer for its chunk everybody would wait for it
        let piece = catch_unwind(AssertUnwindSafe(|| worker(chunk))).unwrap_or_else(|_| Err(Error::because("an internal error: please report it")));
        if to_take.send((number, Some(piece))).is_err() {
            return;
        }
    }
}

fn in_order<T>(taken: &Receiver<(u64, Option<Result<T, Error>>)>, gate: &Gate, take: &mut impl FnMut(T) -> Result<(), Error>) -> Result<(), Error> {
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
            gate.done();
        }
    }
    Err(Error::because("an internal error: the work stopped before its end; please report it"))
}
