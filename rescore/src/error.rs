//! Why a table cannot be read or written: a sentence for a person, with the place.

use std::fmt;

/// Why work on a table stopped. Nothing appears under the final name then.
#[derive(Debug)]
pub enum Error {
    /// The input, the output or the options are not usable: the sentence says where and what is allowed.
    Use(String),
    /// Nobody reads the output any more.
    Closed,
}

impl Error {
    /// A sentence.
    pub fn because(text: impl Into<String>) -> Self {
        Self::Use(text.into())
    }

    /// Reading or writing this failed.
    pub fn at(what: &str, error: &std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::BrokenPipe { Self::Closed } else { Self::Use(format!("{what}: {error}")) }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Use(text) => f.write_str(text),
            Self::Closed => f.write_str("nobody reads the output any more"),
        }
    }
}

impl std::error::Error for Error {}
