//! Opens a table: a file or a pipe, compressed or not, in whichever format and encoding.

use crate::arrow_files::{self, Reached};
use crate::block::{Block, Span};
use crate::chunk::{Chunk, Reading, Source, Table};
use crate::csv::{self, Csv, Cutter, Dialect};
use crate::error::Error;
use crate::format::{Compression, Format};
use crate::json_lines::JsonLines;
use crate::plain::Answered;
use encoding_rs::{Decoder, WINDOWS_1252};
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Where a table comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A file.
    File(PathBuf),
    /// Standard input.
    Standard,
}

impl Origin {
    /// `-` is standard input.
    pub fn named(name: &Path) -> Self {
        if name.as_os_str() == "-" { Self::Standard } else { Self::File(name.to_path_buf()) }
    }

    /// Its name in messages.
    pub fn shown(&self) -> String {
        match self {
            Self::File(path) => path.display().to_string(),
            Self::Standard => "standard input".to_string(),
        }
    }
}

/// How text is encoded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    #[default]
    Utf8,
    /// Windows-1252, as older systems of western Europe write.
    Windows1252,
}

impl Encoding {
    /// The encoding of this name.
    ///
    /// # Errors
    /// There is none.
    pub fn named(name: &str) -> Result<Self, Error> {
        match name.to_ascii_lowercase().as_str() {
            "utf-8" | "utf8" => Ok(Self::Utf8),
            "windows-1252" | "cp1252" | "latin1" | "iso-8859-1" => Ok(Self::Windows1252),
            _ => Err(Error::because(format!("`{name}` is no encoding that is read; encodings are utf-8 and windows-1252"))),
        }
    }
}

/// How to open a table.
#[derive(Clone, Debug)]
pub struct Opening {
    /// Its format.
    pub format: Format,
    /// How CSV is written.
    pub dialect: Dialect,
    /// How text is encoded.
    pub encoding: Encoding,
    /// Questions that have a column even where the beginning of JSON Lines does not have it.
    pub questions: Vec<String>,
    /// What is known of the columns in which questions are answered.
    pub answered: Answered,
    /// Whether the columns that are kept were named: then a late member of JSON Lines may be left out.
    pub named: bool,
    /// Where to go on, for text that is not compressed: the bytes to pass over, and the line on which that is.
    pub start: Option<(u64, u64)>,
}

/// An open table, with what is known of it.
pub struct Opened {
    /// The table.
    pub table: Table,
    /// Bytes of the input that were read so far.
    pub read: Arc<AtomicU64>,
    /// The byte at which its first row begins and the line of that, where one can go on from a byte: text that is not compressed or encoded.
    pub first: Option<(u64, u64)>,
    /// How many columns the input itself has; those beyond are questions that it may yet answer.
    pub seen: usize,
}

/// Counts what is read.
struct Counted<R>(R, Arc<AtomicU64>);

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.0.read(buffer)?;
        self.1.fetch_add(n as u64, Ordering::Relaxed);
        Ok(n)
    }
}

/// Text of another encoding as UTF-8.
struct Decoded<R> {
    input: R,
    decoder: Decoder,
    ready: String,
    from: usize,
    ended: bool,
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while self.from == self.ready.len() && !self.ended {
            let mut raw = vec![0; 1 << 16];
            let n = self.input.read(&mut raw)?;
            raw.truncate(n);
            self.ended = n == 0;
            self.ready.clear();
            self.from = 0;
            self.ready.reserve(self.decoder.max_utf8_buffer_length(n).unwrap_or(4 * n));
            // there is room for all of it, so that nothing is left over
            let _ = self.decoder.decode_to_string(&raw, &mut self.ready, self.ended);
        }
        let mut rest = self.ready.as_bytes().get(self.from..).unwrap_or_default();
        let n = rest.read(out)?;
        self.from += n;
        Ok(n)
    }
}

/// Bytes that are read, how they were compressed, and how many there are in all, where that is known.
type Bytes = (Box<dyn Read + Send>, Compression, Option<u64>);

/// The bytes of a file or a pipe from the beginning, with how they are compressed and whether a byte order mark stands first.
fn bytes(from: &Origin, read: &Arc<AtomicU64>) -> Result<Bytes, Error> {
    let (raw, length): (Box<dyn Read + Send>, _) = match from {
        Origin::File(path) => {
            let file = File::open(path).map_err(|error| Error::at(&path.display().to_string(), &error))?;
            let metadata = file.metadata().map_err(|error| Error::at(&path.display().to_string(), &error))?;
            if metadata.is_dir() {
                return Err(Error::because(format!("{} is a folder, must be a file", path.display())));
            }
            (Box::new(file), metadata.is_file().then_some(metadata.len()))
        }
        Origin::Standard => (Box::new(io::stdin()), None),
    };
    let mut raw = Counted(raw, read.clone());
    let mut head = Vec::new();
    raw.by_ref().take(4).read_to_end(&mut head).map_err(|error| Error::at(&from.shown(), &error))?;
    let compression = match head.as_slice() {
        [0x1f, 0x8b, ..] => Compression::Gzip,
        [0x28, 0xb5, 0x2f, 0xfd] => Compression::Zstd,
        _ => Compression::None,
    };
    let whole = io::Cursor::new(head).chain(raw);
    let plain: Box<dyn Read + Send> = match compression {
        Compression::None => Box::new(whole),
        Compression::Gzip => Box::new(flate2::bufread::MultiGzDecoder::new(BufReader::with_capacity(1 << 16, whole))),
        Compression::Zstd => Box::new(zstd::stream::read::Decoder::new(whole).map_err(|error| Error::at(&from.shown(), &error))?),
    };
    Ok((plain, compression, length))
}

/// Opens a table.
///
/// # Errors
/// It cannot be opened, or is not of its format.
pub fn table(from: &Origin, how: &Opening) -> Result<Opened, Error> {
    let read = Arc::new(AtomicU64::new(0));
    if !how.format.is_text() {
        return columnar(from, how, read);
    }
    let (input, compression, length) = bytes(from, &read)?;
    let at = |error: &io::Error| Error::at(&from.shown(), error);
    let input: Box<dyn Read + Send> = match how.encoding {
        Encoding::Utf8 => input,
        Encoding::Windows1252 => Box::new(Decoded { input, decoder: WINDOWS_1252.new_decoder_without_bom_handling(), ready: String::new(), from: 0, ended: false }),
    };
    let mut cutter = Cutter::new(input, &from.shown(), how.format == Format::Csv, 1);
    let mut passed = 0u64;
    let (head, _) = cutter.ahead(3).map_err(|error| at(&error))?;
    if head.starts_with(&[0xff, 0xfe]) || head.starts_with(&[0xfe, 0xff]) {
        return Err(Error::because(format!("{} is UTF-16, must be UTF-8 or Windows-1252: save it as UTF-8", from.shown())));
    }
    if head.starts_with(b"PAR1") || head.starts_with(b"PAR") {
        return Err(Error::because(format!("{} is a Parquet file: say --format parquet", from.shown())));
    }
    if how.encoding == Encoding::Windows1252 && head.starts_with("ï".as_bytes()) {
        return Err(Error::because(format!("{} begins with the mark of UTF-8: it is not Windows-1252", from.shown())));
    }
    if head.starts_with(b"\xef\xbb\xbf") {
        cutter.skip(3);
        passed += 3;
    }
    let resumable = compression == Compression::None && how.encoding == Encoding::Utf8;
    let (reading, seen): (Box<dyn Reading>, usize) = if how.format == Format::Csv {
        let columns = csv_header(&mut cutter, from, &how.dialect, &mut passed)?;
        let seen = columns.len();
        (Box::new(Csv::new(columns, &how.dialect)), seen)
    } else {
        let (head, all) = cutter.ahead(AHEAD).map_err(|error| at(&error))?;
        let end = if all { head.len() } else { memchr::memrchr(b'\n', head).map_or(head.len(), |end| end + 1) };
        let reading = JsonLines::new(head.get(..end).unwrap_or_default(), &how.questions, &how.answered, how.named);
        let seen = reading.seen();
        (Blanking::over(Box::new(reading), &how.dialect), seen)
    };
    let first = resumable.then_some((passed, cutter.line()));
    let source: Box<dyn Source> = match (how.start, from) {
        (Some((offset, line)), Origin::File(path)) => {
            let mut file = File::open(path).map_err(|error| at(&error))?;
            file.seek(SeekFrom::Start(offset)).map_err(|error| at(&error))?;
            read.store(offset, Ordering::Relaxed);
            Box::new(Cutter::new(Counted(file, read.clone()), &from.shown(), how.format == Format::Csv, line))
        }
        _ => Box::new(cutter),
    };
    Ok(Opened { table: Table { source, reading, length }, read, first, seen })
}

fn columnar(from: &Origin, how: &Opening, read: Arc<AtomicU64>) -> Result<Opened, Error> {
    let at = |error: &io::Error| Error::at(&from.shown(), error);
    let stream = how.format == Format::ArrowStream;
    let (file, length) = match from {
        Origin::File(path) => {
            let file = File::open(path).map_err(|error| at(&error))?;
            let metadata = file.metadata().map_err(|error| at(&error))?;
            if metadata.is_dir() {
                return Err(Error::because(format!("{} is a folder, must be a file", path.display())));
            }
            (Some(file).filter(|_| metadata.is_file() && !stream), metadata.is_file().then_some(metadata.len()))
        }
        Origin::Standard => (None, None),
    };
    let input: Box<dyn Read + Send> = match (from, &file) {
        (Origin::File(path), None) => Box::new(Counted(File::open(path).map_err(|error| at(&error))?, read.clone())),
        (Origin::File(_), Some(_)) => Box::new(io::empty()),
        (Origin::Standard, _) => Box::new(Counted(io::stdin(), read.clone())),
    };
    let reached = length.filter(|_| !stream).map(|length| Reached { length, read: read.clone() });
    let table = arrow_files::open(input, file, &from.shown(), how.format, reached, &how.answered, &|name| how.named && !how.questions.iter().any(|asked| asked == name))?;
    let seen = table.reading.columns().len();
    let reading = Blanking::over(table.reading, &how.dialect);
    Ok(Opened { table: Table { source: table.source, reading, length }, read, first: None, seen })
}

/// Reads texts that mean that there is no answer as none, in a format that has a null of its own.
struct Blanking {
    reading: Box<dyn Reading>,
    missing: Vec<String>,
}

impl Blanking {
    /// Over what reads such a format, where texts were named.
    fn over(reading: Box<dyn Reading>, dialect: &Dialect) -> Box<dyn Reading> {
        match &dialect.missing {
            Some(missing) => Box::new(Self { reading, missing: missing.clone() }),
            None => reading,
        }
    }
}

impl Reading for Blanking {
    fn columns(&self) -> &[String] {
        self.reading.columns()
    }

    fn schema(&self) -> Option<arrow_schema::SchemaRef> {
        self.reading.schema()
    }

    fn read(&self, chunk: Chunk, block: &mut Block) -> Result<(), Error> {
        self.reading.read(chunk, block)?;
        let Block { text, columns, .. } = block;
        for cell in columns.iter_mut().flatten() {
            let written = text.get(cell.from as usize..cell.to as usize).unwrap_or_default();
            if self.missing.iter().any(|word| word.as_bytes() == written) {
                *cell = Span::MISSING;
            }
        }
        Ok(())
    }
}

/// How far JSON Lines are looked through for their columns.
const AHEAD: usize = 8 << 20;

/// The most bytes of a header.
const HEADER: usize = 1 << 20;

fn csv_header(cutter: &mut Cutter<Box<dyn Read + Send>>, from: &Origin, dialect: &Dialect, passed: &mut u64) -> Result<Vec<String>, Error> {
    let (head, _) = cutter.ahead(HEADER).map_err(|error| Error::at(&from.shown(), &error))?;
    let blank = head.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
    cutter.skip(blank);
    *passed += blank as u64;
    let line = cutter.line();
    let (head, all) = cutter.ahead(HEADER).map_err(|error| Error::at(&from.shown(), &error))?;
    let Some((columns, next)) = csv::header(head, line, dialect).map_err(|error| Error::because(format!("{}: {error}", from.shown())))? else {
        return Err(Error::because(format!("{} is empty, must begin with a line of column names", from.shown())));
    };
    if columns.iter().any(|name| name.contains('\r')) {
        return Err(Error::because(format!("{}: lines end with a carriage return alone, must end with a line feed", from.shown())));
    }
    if next >= head.len() && !all && head.last() != Some(&b'\n') {
        return Err(Error::because(format!("{}: line {line}: the header has {} MiB or more, must be one shorter line of column names", from.shown(), HEADER >> 20)));
    }
    if std::str::from_utf8(head.get(..next).unwrap_or_default()).is_err() {
        return Err(Error::because(format!("{}: the column names are not UTF-8; say --encoding windows-1252 if that is what it is", from.shown())));
    }
    cutter.skip(next);
    *passed += next as u64;
    if let Some(at) = columns.iter().position(String::is_empty) {
        return Err(Error::because(format!("{}: column {} has no name (row names? write the table without them, or name the column)", from.shown(), at + 1)));
    }
    for (at, name) in columns.iter().enumerate() {
        if columns.iter().take(at).any(|earlier| earlier == name) {
            return Err(Error::because(format!("{}: two columns have the name `{name}`, must be one", from.shown())));
        }
    }
    Ok(columns)
}
