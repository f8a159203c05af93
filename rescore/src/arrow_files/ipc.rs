//! Arrow IPC, file and stream, message by message. The library's own readers ask for the memory that a length in the input names before they see that
//! the input is damaged, and take a stream that is cut off between two batches for whole. Knows no cells.

use arrow_array::{ArrayRef, RecordBatch, RecordBatchReader};
use arrow_buffer::Buffer;
use arrow_ipc::convert::try_fb_to_schema;
use arrow_ipc::reader::{read_dictionary, read_footer_length, read_record_batch};
use arrow_ipc::{Block, MessageHeader, root_as_footer, root_as_message};
use arrow_schema::{ArrowError, SchemaRef};
use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::sync::Arc;

const CONTINUES: [u8; 4] = [0xff; 4];

/// Bytes after the footer of a file: its length and the magic word.
const TRAILER: u64 = 10;

/// The most bytes that are asked for before any has come.
const AT_ONCE: u64 = 1 << 26;

/// A piece of a table: what it is, and its bytes.
struct Message {
    head: Vec<u8>,
    body: Buffer,
}

/// Where messages come from.
enum From {
    /// A file, with the places of its batches.
    File(File, std::vec::IntoIter<Block>),
    /// A stream.
    Stream(Box<dyn Read + Send>),
}

/// An Arrow file or stream.
pub struct Messages {
    from: From,
    schema: SchemaRef,
    dictionaries: HashMap<i64, ArrayRef>,
    ended: bool,
    /// How many batches a file has.
    count: usize,
}

fn wrong(why: impl Into<String>) -> ArrowError {
    ArrowError::IpcError(why.into())
}

fn unreadable(error: impl std::fmt::Display) -> ArrowError {
    wrong(error.to_string())
}

/// So many bytes, or why they are not there.
fn exactly(input: &mut impl Read, length: u64) -> Result<Vec<u8>, ArrowError> {
    let mut bytes = Vec::new();
    bytes.try_reserve_exact(usize::try_from(length.min(AT_ONCE)).map_err(unreadable)?).map_err(unreadable)?;
    let read = input.take(length).read_to_end(&mut bytes)?;
    if read as u64 == length { Ok(bytes) } else { Err(wrong(format!("{length} bytes should follow, and {read} do"))) }
}

fn four(input: &mut impl Read) -> Result<[u8; 4], ArrowError> {
    let mut bytes = [0; 4];
    input.read_exact(&mut bytes).map_err(|error| match error.kind() {
        io::ErrorKind::UnexpectedEof => wrong("it stops before its end mark"),
        _ => error.into(),
    })?;
    Ok(bytes)
}

impl Messages {
    /// A file.
    ///
    /// # Errors
    /// It has no footer, or one that does not go with it.
    pub fn of_file(mut file: File) -> Result<Self, ArrowError> {
        let end = file.seek(SeekFrom::End(0))?.checked_sub(TRAILER).ok_or_else(|| wrong("it is too short"))?;
        file.seek(SeekFrom::Start(end))?;
        let mut trailer = [0; TRAILER as usize];
        file.read_exact(&mut trailer)?;
        if trailer.ends_with(b"FEA1") {
            return Err(ArrowError::NotYetImplemented("Feather version 1: write it again as version 2".to_string()));
        }
        let length = read_footer_length(trailer)? as u64;
        let start = end.checked_sub(length).ok_or_else(|| wrong("its footer is longer than itself"))?;
        file.seek(SeekFrom::Start(start))?;
        let bytes = exactly(&mut file, length)?;
        let footer = root_as_footer(&bytes).map_err(unreadable)?;
        let schema = footer.schema().ok_or_else(|| wrong("it has no schema"))?;
        if !schema.endianness().equals_to_target_endianness() {
            return Err(ArrowError::NotYetImplemented("its numbers are big-endian".to_string()));
        }
        let schema = Arc::new(try_fb_to_schema(schema)?);
        let placed = |block: &Block| {
            let [offset, head, body] = [block.offset(), block.metaDataLength().into(), block.bodyLength()].map(|n| u64::try_from(n).ok());
            offset.zip(head).zip(body).and_then(|((offset, head), body)| offset.checked_add(head)?.checked_add(body)).is_some_and(|to| to <= start)
        };
        let blocks: Vec<Block> = footer.recordBatches().iter().flatten().copied().collect();
        let words: Vec<Block> = footer.dictionaries().iter().flatten().copied().collect();
        if !blocks.iter().chain(&words).all(placed) {
            return Err(wrong("its footer names places that it does not have"));
        }
        let mut dictionaries = HashMap::new();
        for block in &words {
            let message = placed_message(&mut file, block)?;
            let head = root_as_message(&message.head).map_err(unreadable)?;
            let dictionary = head.header_as_dictionary_batch().ok_or_else(|| wrong("there is no dictionary where its footer says"))?;
            check_lengths(dictionary.data(), &message.body)?;
            read_dictionary(&message.body, dictionary, &schema, &mut dictionaries, &head.version())?;
        }
        Ok(Self { count: blocks.len(), from: From::File(file, blocks.into_iter()), schema, dictionaries, ended: false })
    }

    /// How many batches of a file were handed on, of how many.
    pub fn batches(&self) -> Option<(u64, u64)> {
        match &self.from {
            From::File(_, left) => Some(((self.count - left.len()) as u64, self.count as u64)),
            From::Stream(_) => None,
        }
    }

    /// A stream.
    ///
    /// # Errors
    /// It does not begin with a schema.
    pub fn of_stream(input: Box<dyn Read + Send>) -> Result<Self, ArrowError> {
        let mut input: Box<dyn Read + Send> = Box::new(BufReader::with_capacity(1 << 16, input));
        let message = next_message(&mut input)?.ok_or_else(|| wrong("it is empty"))?;
        let head = root_as_message(&message.head).map_err(unreadable)?;
        let schema = head.header_as_schema().ok_or_else(|| wrong("it does not begin with a schema"))?;
        if !schema.endianness().equals_to_target_endianness() {
            return Err(ArrowError::NotYetImplemented("its numbers are big-endian".to_string()));
        }
        let schema = Arc::new(try_fb_to_schema(schema)?);
        Ok(Self { from: From::Stream(input), schema, count: 0, dictionaries: HashMap::new(), ended: false })
    }

    fn read(&mut self) -> Result<Option<RecordBatch>, ArrowError> {
        loop {
            let message = match &mut self.from {
                From::File(file, blocks) => blocks.next().map(|block| placed_message(file, &block)).transpose()?,
                From::Stream(input) => next_message(input)?,
            };
            let Some(message) = message else { return Ok(None) };
            let head = root_as_message(&message.head).map_err(unreadable)?;
            match head.header_type() {
                MessageHeader::RecordBatch => {
                    let batch = head.header_as_record_batch().ok_or_else(|| wrong("a batch is none"))?;
                    check_lengths(Some(batch), &message.body)?;
                    return read_record_batch(&message.body, batch, self.schema.clone(), &self.dictionaries, None, &head.version()).map(Some);
                }
                MessageHeader::DictionaryBatch if matches!(self.from, From::Stream(_)) => {
                    let dictionary = head.header_as_dictionary_batch().ok_or_else(|| wrong("a dictionary is none"))?;
                    check_lengths(dictionary.data(), &message.body)?;
                    read_dictionary(&message.body, dictionary, &self.schema, &mut self.dictionaries, &head.version())?;
                }
                other => return Err(wrong(format!("{other:?} is among its batches"))),
            }
        }
    }
}

impl Iterator for Messages {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let next = self.read().transpose();
        self.ended = !matches!(next, Some(Ok(_)));
        next
    }
}

impl RecordBatchReader for Messages {
    fn schema(&self) -> SchemaRef {
        self.schema.clone()
    }
}

/// The message at a place of a file that is within it.
fn placed_message(file: &mut File, block: &Block) -> Result<Message, ArrowError> {
    let [offset, head, body] = [block.offset(), block.metaDataLength().into(), block.bodyLength()].map(i64::unsigned_abs);
    file.seek(SeekFrom::Start(offset))?;
    let mut head = exactly(file, head)?;
    // the length of what follows, which the footer has too
    let before = if head.starts_with(&CONTINUES) { 8 } else { 4 };
    if head.len() < before {
        return Err(wrong("a message is too short"));
    }
    head.drain(..before);
    Ok(Message { head, body: Buffer::from_vec(exactly(file, body)?) })
}

/// The next message of a stream; `None` at its end mark. A stream may by its rules end without one, which is not told from one that was cut off.
fn next_message(input: &mut Box<dyn Read + Send>) -> Result<Option<Message>, ArrowError> {
    let mut length = four(input)?;
    if length == CONTINUES {
        length = four(input)?;
    }
    let length = u64::try_from(i32::from_le_bytes(length)).map_err(|_| wrong("the length of a message is negative"))?;
    if length == 0 {
        return Ok(None);
    }
    let head = exactly(input, length)?;
    let body = root_as_message(&head).map_err(unreadable)?.bodyLength();
    let body = exactly(input, u64::try_from(body).map_err(|_| wrong("the length of a message is negative"))?)?;
    Ok(Some(Message { head, body: Buffer::from_vec(body) }))
}

/// Buffers are within their batch, and compressed ones, which say how long they were, ask for no more memory than there is.
fn check_lengths(batch: Option<arrow_ipc::RecordBatch<'_>>, body: &[u8]) -> Result<(), ArrowError> {
    let Some(batch) = batch else { return Ok(()) };
    for buffer in batch.buffers().iter().flatten() {
        let [from, length] = [buffer.offset(), buffer.length()].map(usize::try_from);
        let range = from.ok().zip(length.ok()).and_then(|(from, length)| Some(from..from.checked_add(length)?));
        let bytes = range.and_then(|range| body.get(range)).ok_or_else(|| wrong("a buffer is not within its batch"))?;
        if let (Some(_), Some(prefix)) = (batch.compression(), bytes.first_chunk()) {
            // negative: not compressed, or refused by the decoder
            let length = usize::try_from(i64::from_le_bytes(*prefix)).unwrap_or(0);
            Vec::<u8>::new().try_reserve_exact(length).map_err(|_| wrong(format!("{length} bytes are said to be in a buffer")))?;
        }
    }
    Ok(())
}
