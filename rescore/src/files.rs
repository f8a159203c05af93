//! What a run writes: the rows, and beside them those that are rejected. Both appear under their names when they are whole, or are taken away. Knows
//! no rows, only what became of them.

use crate::error::Error;
use crate::format::{Compression, Format};
use crate::output::{Output, Written};
use crate::target::{Ended, Target};
use arrow_schema::SchemaRef;
use std::path::{Path, PathBuf};

/// The files of a run under way.
pub struct Files {
    output: Output,
    side: Option<(Target, PathBuf)>,
}

impl Files {
    /// Opens them. `kept` are the bytes of both that stay from an earlier run; `schema` is that of the columnar formats.
    ///
    /// # Errors
    /// One of them cannot be made. Nothing is left of them then but what is kept.
    pub fn open(output_path: Option<&Path>, format: (Format, Compression), schema: &SchemaRef, side: Option<&Path>, kept: Option<(u64, u64)>) -> Result<Self, Error> {
        let target = match output_path {
            Some(path) => Target::file(path, kept.map(|(output, _)| output))?,
            None => Target::standard(),
        };
        let output = Output::new(target, format, schema)?;
        let side = side.map(|path| Ok((Target::file_like(path, output_path.unwrap_or(path), kept.map(|(_, rejected)| rejected))?, path.to_path_buf()))).transpose()?;
        Ok(Self { output, side })
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

    /// Says whether both stay, unfinished, where the run comes to nothing: while it is on record how to go on with them.
    pub fn keep(&mut self, kept: bool) {
        self.output.keep(kept);
        if let Some((side, _)) = &mut self.side {
            side.keep(kept);
        }
    }

    /// Ends both, so that they want nothing but their names.
    ///
    /// # Errors
    /// An end cannot be written.
    pub fn end(self) -> Result<EndedFiles, Error> {
        let side = self.side.map(|(side, path)| Ok((side.end()?, path))).transpose()?;
        Ok(EndedFiles { output: self.output.end()?, side })
    }
}

/// The files of a run, whole.
pub struct EndedFiles {
    output: Ended,
    side: Option<(Ended, PathBuf)>,
}

impl EndedFiles {
    /// Gives them their names, the output last; the file of rejected rows has one where there are such, or where an older one of that name would be
    /// taken for this run's. Its name, where there are rejected rows.
    ///
    /// # Errors
    /// A name cannot be given.
    pub fn appear(self, rejected: u64) -> Result<Option<PathBuf>, Error> {
        let mut name = None;
        if let Some((side, path)) = self.side {
            if rejected > 0 || path.exists() {
                side.appear()?;
            }
            name = (rejected > 0).then_some(path);
        }
        self.output.appear()?;
        Ok(name)
    }
}
