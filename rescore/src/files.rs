//! What a run writes: the rows, and beside them those that are rejected. Both appear under their names when they are whole, or are taken away. Knows
//! no rows, only what became of them.

use crate::error::Error;
use crate::format::{Compression, Format};
use crate::output::{Output, Written};
use crate::target::{Partial, Target};
use arrow_schema::SchemaRef;
use std::path::{Path, PathBuf};

/// The files of a run under way.
pub struct Files {
    output: Output,
    unfinished: Partial,
    side: Option<(Target, PathBuf)>,
}

impl Files {
    /// Opens them. `kept` are the bytes of both that stay from an earlier run; `schema` is that of the columnar formats.
    ///
    /// # Errors
    /// One of them cannot be made. Nothing is left of them then.
    pub fn open(output: Option<&Path>, format: (Format, Compression), schema: &SchemaRef, side: Option<&Path>, kept: Option<(u64, u64)>) -> Result<Self, Error> {
        let target = match output {
            Some(path) => Target::file(path, kept.map(|(output, _)| output))?,
            None => Target::standard(),
        };
        // what an earlier run left stays until it is clear that this one goes on with it
        let (unfinished, in_vain) = (target.partial(), target.partial());
        let drop_unfinished = |_: &Error| {
            if kept.is_none() {
                in_vain.drop_partial();
            }
        };
        let both = Output::new(target, format, schema).and_then(|output| {
            let side = side.map(|path| Ok((Target::file(path, kept.map(|(_, rejected)| rejected))?, path.to_path_buf()))).transpose()?;
            Ok((output, side))
        });
        let (output, side) = both.inspect_err(drop_unfinished)?;
        Ok(Self { output, unfinished, side })
    }

    /// Writes what stands before all rows, where the format has that.
    ///
    /// # Errors
    /// Nothing can be written.
    pub fn begin(&mut self, header: Option<Vec<u8>>, rejected: &[u8]) -> Result<(), Error> {
        if let Some(header) = header {
            self.output.write(&Written::Text(header))?;
        }
        self.reject(rejected)
    }

    /// Appends rows, and those of them that are rejected.
    ///
    /// # Errors
    /// Nothing more can be written.
    pub fn write(&mut self, rows: &Written, rejected: &[u8]) -> Result<(), Error> {
        self.output.write(rows)?;
        self.reject(rejected)
    }

    fn reject(&mut self, rejected: &[u8]) -> Result<(), Error> {
        self.side.as_mut().map_or(Ok(()), |(side, _)| side.write(rejected))
    }

    /// Puts both on the disk: how many bytes each has. `None` where one cannot go on from there.
    ///
    /// # Errors
    /// It cannot.
    pub fn checkpoint(&mut self) -> Result<Option<(u64, u64)>, Error> {
        let rejected = self.side.as_mut().map_or(Ok(None), |(side, _)| side.checkpoint())?;
        Ok(self.output.checkpoint()?.map(|rows| (rows, rejected.unwrap_or(0))))
    }

    /// Takes them away.
    pub fn discard(self) {
        drop(self.output);
        self.unfinished.drop_partial();
        if let Some((side, _)) = self.side {
            side.partial().drop_partial();
        }
    }

    /// Gives them their names; the file of rejected rows where there are such, or where an older one of that name would be taken for this run's. Its
    /// name, where there are rejected rows. `keep` says that what is unfinished stays where that fails.
    ///
    /// # Errors
    /// An end cannot be written, or a name cannot be given.
    pub fn finish(self, rejected: u64, keep: bool) -> Result<Option<PathBuf>, Error> {
        let Self { output, unfinished, side } = self;
        if let Err(error) = output.finish() {
            if !keep {
                unfinished.drop_partial();
                side.map(|(side, _)| side.partial().drop_partial()).unwrap_or_default();
            }
            return Err(error);
        }
        let Some((side, path)) = side else { return Ok(None) };
        let unfinished = side.partial();
        if rejected > 0 || path.exists() {
            side.finish().inspect_err(|_| unfinished.drop_partial())?;
        } else {
            unfinished.drop_partial();
        }
        Ok((rejected > 0).then_some(path))
    }
}
