//! What is on record of a rescoring under way, so that one that was interrupted can go on: how far input and output are, and what the result
//! depends on. It stands beside the unfinished output, as `NAME.partial.json`.

use crate::error::Error;
use crate::open::Origin;
use crate::rescoring::Request;
use crate::summary::Summary;
use crate::target::partial;
use assize::{catalogue, receipt};
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

/// Everything that the output depends on, as hashes: a run can only go on where another left off if all of it is the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fingerprint {
    /// Of the input: length, when it was last written, and its first mebibyte.
    pub input: String,
    /// Of what is asked for.
    pub request: String,
}

impl Fingerprint {
    /// Of a request, whose rejected rows go to `side`.
    ///
    /// # Errors
    /// The input cannot be read.
    pub fn of(request: &Request<'_>, columns: &[String], side: Option<&Path>) -> Result<Self, Error> {
        let Origin::File(path) = &request.input else { return Err(Error::because("cannot resume from a pipe")) };
        let at = |error: &std::io::Error| Error::at(&path.display().to_string(), error);
        let file = File::open(path).map_err(|error| at(&error))?;
        let metadata = file.metadata().map_err(|error| at(&error))?;
        let written = metadata.modified().ok().and_then(|t| t.duration_since(std::time::UNIX_EPOCH).ok()).map_or(0, |t| t.as_nanos());
        let mut head = Vec::new();
        file.take(1 << 20).read_to_end(&mut head).map_err(|error| at(&error))?;
        let tables: Vec<&str> = request.chosen.iter().map(|c| catalogue::table_hash(c.entry.id, c.entry.edition)).collect();
        let asked = format!(
            "{:?} {:?} {:?} {tables:?} {columns:?} {:?} {:?} {:?} {:?} {:?} {} {}",
            receipt::ENGINE,
            side.map(std::path::absolute),
            request.output_format,
            request.mapping,
            request.dialect,
            request.encoding,
            request.keep,
            request.prefix,
            request.options.strict,
            request.depends_on
        );
        Ok(Self { input: format!("{} {written} {}", metadata.len(), receipt::hash(&head)), request: receipt::hash(asked.as_bytes()) })
    }
}

/// How far a run is.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct State {
    /// What it depends on.
    pub fingerprint: Fingerprint,
    /// The byte of the input to go on from.
    pub offset: u64,
    /// The line that begins there.
    pub line: u64,
    /// Bytes of output that go with it.
    pub output: u64,
    /// Bytes of the file of rejected rows.
    pub rejected: u64,
    /// What the rows so far came to.
    pub summary: Summary,
    /// Whether it is on record.
    #[serde(skip)]
    pub on_disk: bool,
}

fn place(output: &Path) -> PathBuf {
    let mut name = partial(output).into_os_string();
    name.push(".json");
    PathBuf::from(name)
}

/// Where a record stands while it is written.
fn unfinished(output: &Path) -> PathBuf {
    let mut name = place(output).into_os_string();
    name.push(".new");
    PathBuf::from(name)
}

impl State {
    /// Of a run that begins at this byte and line.
    pub const fn new(fingerprint: Fingerprint, (offset, line): (u64, u64), summary: Summary) -> Self {
        Self { fingerprint, offset, line, output: 0, rejected: 0, summary, on_disk: false }
    }

    /// What is on record beside an output; `None` where nothing is.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn read(output: &Path) -> Result<Option<Self>, Error> {
        let path = place(output);
        match std::fs::read(&path) {
            Ok(bytes) if partial(output).exists() => {
                let state =
                    serde_json::from_slice(&bytes).map_err(|_| Error::because(format!("{} is no record of an interrupted run: remove it and start again", path.display())))?;
                Ok(Some(Self { on_disk: true, ..state }))
            }
            Ok(_) => Ok(None),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Error::at(&path.display().to_string(), &error)),
        }
    }

    /// Refuses to go on with another input or another request.
    ///
    /// # Errors
    /// It is another, or what was written is there no more.
    pub fn check(&self, now: &Fingerprint, output: &Path, side: Option<&Path>) -> Result<(), Error> {
        if self.fingerprint.input != now.input {
            return Err(Error::because("cannot resume: the input is not the one that the interrupted run read; start again without --resume"));
        }
        if self.fingerprint.request != now.request {
            return Err(Error::because(
                "cannot resume: the interrupted run was asked for something else (instruments, columns, options, file of rejected rows or engine version); start again without --resume",
            ));
        }
        let length = |path: &Path| std::fs::metadata(partial(path)).map_or(0, |m| m.len());
        if length(output) < self.output || side.is_some_and(|side| length(side) < self.rejected) {
            return Err(Error::because("cannot resume: what the interrupted run has written is there no more; start again without --resume"));
        }
        Ok(())
    }

    /// Puts it on record.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn write(&mut self, output: &Path) -> Result<(), Error> {
        let path = place(output);
        let at = |error: &std::io::Error| Error::at(&path.display().to_string(), error);
        let text = serde_json::to_vec(self).map_err(|error| Error::because(error.to_string()))?;
        // the one before stays until the new one is whole; what a kill leaves here the next run takes away
        let new = unfinished(output);
        let written = File::create(&new).and_then(|mut file| file.write_all(&text).and_then(|()| file.sync_data()));
        written.and_then(|()| std::fs::rename(&new, &path)).map_err(|error| at(&error))?;
        self.on_disk = true;
        Ok(())
    }

    /// Takes the record away.
    pub fn remove(output: &Path) {
        for path in [place(output), unfinished(output)] {
            // there may be none
            let _ = std::fs::remove_file(path);
        }
    }
}
