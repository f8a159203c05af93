//! Where output goes: a pipe, or a file that appears under its name only when it is whole. Until then it stands beside, as `NAME.partial`.

use crate::error::Error;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, SyncSender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

/// Where output goes.
pub enum Target {
    /// Standard output, or something that is no file of its own.
    Stream(Box<dyn Write + Send>, String),
    /// A file.
    File {
        /// What is written so far.
        out: BufWriter<File>,
        /// Its name at the end.
        path: PathBuf,
        /// How many bytes.
        written: u64,
        /// Puts what is written on the disk meanwhile.
        settling: Settling,
        /// What is to be taken away should it come to nothing.
        unfinished: Unfinished,
    },
}

/// Bytes after which a file is put on the disk while it goes on growing.
const SETTLES: u64 = 16 << 20;

/// Puts a growing file on the disk from a thread of its own, so that little is left to wait for at the end. The system says once that writing has
/// failed, to whoever asks first: that is kept here.
pub struct Settling {
    next: u64,
    ask: Option<SyncSender<()>>,
    thread: Option<JoinHandle<()>>,
    /// Held while the disk is written.
    failed: Arc<Mutex<Option<io::Error>>>,
}

impl Settling {
    fn of(file: &File) -> Self {
        let (ask, asked) = mpsc::sync_channel(1);
        let failed = Arc::new(Mutex::new(None));
        let kept = failed.clone();
        let settle = |file: File| {
            std::thread::spawn(move || {
                while asked.recv().is_ok() {
                    let mut failed = locked(&kept);
                    let done = file.sync_data();
                    *failed = failed.take().or(done.err());
                }
            })
        };
        Self { next: SETTLES, ask: Some(ask), thread: file.try_clone().ok().map(settle), failed }
    }

    /// So many bytes are written.
    fn on(&mut self, written: u64) {
        if written >= self.next {
            self.next = written + SETTLES;
            if let Some(ask) = &self.ask {
                // one that is under way already will do
                let _ = ask.try_send(());
            }
        }
    }

    /// Puts all of it on the disk now.
    fn now(&self, put: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
        let mut failed = locked(&self.failed);
        let done = put();
        failed.take().map_or(done, Err)
    }

    /// The same for the last time.
    fn end(mut self, put: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
        self.ask = None;
        if let Some(thread) = self.thread.take() {
            // it does nothing that can panic
            let _ = thread.join();
        }
        self.now(put)
    }
}

fn locked(failed: &Mutex<Option<io::Error>>) -> MutexGuard<'_, Option<io::Error>> {
    failed.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The name under which a file stands until it is whole.
pub fn partial(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_os_string();
    name.push(".partial");
    PathBuf::from(name)
}

fn taken(path: &Path) -> Error {
    Error::because(format!("{} is being written by another run: wait for it, or name another output", path.display()))
}

/// Whether an open file still bears a name, as far as the system can say.
#[cfg(unix)]
fn bears(file: &File, name: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let one = |metadata: io::Result<std::fs::Metadata>| metadata.map(|m| (m.dev(), m.ino())).ok();
    one(file.metadata()) == one(std::fs::metadata(name))
}

/// Whether an open file still bears a name: a file that is open keeps its name here.
#[cfg(not(unix))]
const fn bears(_: &File, _: &Path) -> bool {
    true
}

/// Where a name leads: a symbolic link stays one, and what it points to is written.
pub fn led_to(path: &Path) -> PathBuf {
    let mut path = path.to_path_buf();
    // as many links in turn as the system itself follows
    for _ in 0..40 {
        match std::fs::read_link(&path) {
            Ok(next) if next.is_absolute() => path = next,
            Ok(next) => path = path.parent().unwrap_or(Path::new("")).join(next),
            Err(_) => return path,
        }
    }
    path
}

/// Refuses to read and write one file, or to write two tables into one: by the file that a name leads to, whether or not it is there yet.
///
/// # Errors
/// Two names lead to one file.
pub fn distinct(files: &[(&str, &Path)]) -> Result<(), Error> {
    let place = |path: &Path| -> Option<PathBuf> {
        if let Ok(there) = path.canonicalize() {
            // a device is no file of its own
            return there.is_file().then_some(there);
        }
        let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
        Some(folder.canonicalize().ok()?.join(path.file_name()?))
    };
    // what stands beside a file until it is whole, and what is on record of that
    let is_beside = |name: &Path, path: &Path| {
        let Some(name) = place(name) else { return false };
        ["", ".json", ".json.new"].iter().any(|end| {
            let mut beside = partial(path).into_os_string();
            beside.push(end);
            place(Path::new(&beside)).as_ref() == Some(&name)
        })
    };
    for (at, (what, path)) in files.iter().enumerate() {
        for (other, earlier) in files.iter().take(at) {
            for ((name, own), (whose, of)) in [((path, what), (earlier, other)), ((earlier, other), (path, what))] {
                if is_beside(name, whose) {
                    return Err(Error::because(format!("{} is {own} and stands beside {of} while that is unfinished, must be two files", name.display())));
                }
            }
            if place(path).is_some_and(|own| place(earlier) == Some(own)) {
                return Err(Error::because(format!("{} is both {other} and {what}, must be two files", path.display())));
            }
        }
    }
    Ok(())
}

impl Target {
    /// Standard output.
    pub fn standard() -> Self {
        Self::Stream(Box::new(BufWriter::with_capacity(1 << 18, io::stdout())), "standard output".to_string())
    }

    /// A file of this name; its first bytes are kept from an earlier run where it is resumed.
    ///
    /// # Errors
    /// It cannot be made there.
    pub fn file(path: &Path, kept: Option<u64>) -> Result<Self, Error> {
        Self::file_like(path, path, kept)
    }

    /// The same of a file that is for those who may read another, where it is not there yet itself.
    ///
    /// # Errors
    /// It cannot be made there.
    pub fn file_like(path: &Path, like: &Path, kept: Option<u64>) -> Result<Self, Error> {
        let at = |error: &io::Error| Error::at(&path.display().to_string(), error);
        if let Ok(metadata) = std::fs::metadata(path) {
            if metadata.is_dir() {
                return Err(Error::because(format!("{} is a folder, must be a file", path.display())));
            }
            // a device or a named pipe is written to, not replaced
            if !metadata.is_file() {
                let file = OpenOptions::new().write(true).open(path).map_err(|error| at(&error))?;
                return Ok(Self::Stream(Box::new(BufWriter::with_capacity(1 << 18, file)), path.display().to_string()));
            }
            if metadata.permissions().readonly() {
                return Err(Error::because(format!("{} may not be written over: its permissions say so", path.display())));
            }
        }
        let mut file = OpenOptions::new().write(true).create(true).truncate(false).open(partial(path)).map_err(|error| at(&error))?;
        // a file system that has no locks has none to ask for
        if let Err(TryLockError::WouldBlock) = file.try_lock() {
            return Err(taken(path));
        }
        // the run that had it may have given it its name meanwhile: then this is the finished file
        if !bears(&file, &partial(path)) {
            return Err(taken(path));
        }
        file.set_len(kept.unwrap_or(0)).and_then(|()| file.seek(SeekFrom::End(0))).map_err(|error| at(&error))?;
        // who may read what was there may read what comes in its place, and nobody else
        if let Ok(metadata) = std::fs::metadata(path).or_else(|_| std::fs::metadata(like))
            && metadata.is_file()
        {
            file.set_permissions(metadata.permissions()).map_err(|error| at(&error))?;
        }
        let settling = Settling::of(&file);
        let unfinished = Unfinished { name: partial(path), kept: kept.is_some() };
        Ok(Self::File { out: BufWriter::with_capacity(1 << 18, file), path: path.to_path_buf(), written: kept.unwrap_or(0), settling, unfinished })
    }

    /// Its name in messages.
    pub fn shown(&self) -> String {
        match self {
            Self::Stream(_, name) => name.clone(),
            Self::File { path, .. } => path.display().to_string(),
        }
    }

    /// Appends.
    ///
    /// # Errors
    /// Nothing more can be written there.
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        let done = match self {
            Self::Stream(out, _) => out.write_all(bytes),
            Self::File { out, written, settling, .. } => {
                *written += bytes.len() as u64;
                settling.on(*written);
                out.write_all(bytes)
            }
        };
        done.map_err(|error| Error::at(&self.shown(), &error))
    }

    /// Puts what is written so far on the disk, and says how much it is; `None` where it is no file.
    ///
    /// # Errors
    /// It cannot.
    pub fn checkpoint(&mut self) -> Result<Option<u64>, Error> {
        let Self::File { out, written, settling, .. } = self else { return Ok(None) };
        let (done, written) = (out.flush().and_then(|()| settling.now(|| out.get_ref().sync_data())), *written);
        done.map(|()| Some(written)).map_err(|error| Error::at(&self.shown(), &error))
    }

    /// Says whether what is written stays, unfinished, where the run comes to nothing, for another to go on with it.
    pub const fn keep(&mut self, kept: bool) {
        if let Self::File { unfinished, .. } = self {
            unfinished.kept = kept;
        }
    }

    /// Ends it: all of it is where it belongs, and a file wants nothing but its name.
    ///
    /// # Errors
    /// What was written last cannot be put there.
    pub fn end(self) -> Result<Ended, Error> {
        let name = self.shown();
        let at = |error: &io::Error| Error::at(&name, error);
        match self {
            Self::Stream(mut out, _) => out.flush().map_err(|error| at(&error)).map(|()| Ended(None)),
            Self::File { out, path, settling, unfinished, .. } => {
                let file = out.into_inner().map_err(|error| at(error.error()))?;
                settling.end(|| file.sync_all()).map_err(|error| at(&error))?;
                Ok(Ended(Some((file, path, unfinished))))
            }
        }
    }

    /// Ends it and gives it its name.
    ///
    /// # Errors
    /// As [`Target::end`] and [`Ended::appear`].
    pub fn finish(self) -> Result<(), Error> {
        self.end()?.appear()
    }
}

/// A target that is whole. A file that gets no name is taken away.
pub struct Ended(Option<(File, PathBuf, Unfinished)>);

impl Ended {
    /// Gives it its name.
    ///
    /// # Errors
    /// It cannot have it.
    pub fn appear(self) -> Result<(), Error> {
        // the file stays open, and with it locked, until it has its name
        let Some((_file, path, mut unfinished)) = self.0 else { return Ok(()) };
        std::fs::rename(&unfinished.name, &path).map_err(|error| Error::at(&path.display().to_string(), &error))?;
        unfinished.kept = true;
        Ok(())
    }
}

/// The name of an unfinished file: what bears it is taken away when this goes, unless it is to be kept.
pub struct Unfinished {
    name: PathBuf,
    kept: bool,
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if !self.kept {
            // where that fails it is written over next time
            let _ = std::fs::remove_file(&self.name);
        }
    }
}

impl Write for Target {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Stream(out, _) => out.write(bytes),
            Self::File { out, written, settling, .. } => {
                let n = out.write(bytes)?;
                *written += n as u64;
                settling.on(*written);
                Ok(n)
            }
        }
    }
    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stream(out, _) => out.flush(),
            Self::File { out, .. } => out.flush(),
        }
    }
}
