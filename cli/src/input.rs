//! Reading input: JSON Lines in constant memory, or one JSON value. Knows nothing of instruments.

use assize::Json;
use std::io::{self, BufRead, Read};

/// The longest line, and the longest single value, that is read.
pub const MOST: usize = 16 << 20;

/// One piece of input.
pub enum Piece {
    /// A value, and the line on which it stands.
    Value(u64, Json),
    /// A line that cannot be used: its number, a stable code, and what is allowed.
    Unusable(u64, &'static str, String),
}

/// Calls `each` with every piece of the input, in order. Blank lines are skipped. Input is JSON Lines unless its first line that
/// is not blank is an unfinished value and the whole input is exactly one.
///
/// # Errors
/// Reading fails, or `each` does.
pub fn pieces<E: From<io::Error>>(mut input: impl BufRead, mut each: impl FnMut(Piece) -> Result<(), E>) -> Result<(), E> {
    let mut line = Vec::new();
    let mut number = 0u64;
    loop {
        let read = read_line(&mut input, &mut line)?;
        if read == Read1::End {
            return Ok(());
        }
        number += 1;
        if number == 1 && line.starts_with(b"\xef\xbb\xbf") {
            line.drain(..3);
        }
        if !blank(&line) || read == Read1::TooLong {
            break;
        }
    }
    if line.len() <= MOST && unfinished(&line) {
        // perhaps one value over several lines: read on, as far as one value may reach
        let mut rest = Vec::new();
        input.by_ref().take((MOST - line.len()) as u64 + 1).read_to_end(&mut rest)?;
        let whole = [line.as_slice(), rest.as_slice()].concat();
        if whole.len() <= MOST
            && let Ok(value) = serde_json::from_slice(&whole)
        {
            return each(Piece::Value(number, value));
        }
        let mut chained = io::Cursor::new(whole).chain(input);
        return lines(&mut chained, number, &mut each);
    }
    each(piece(number, &line))?;
    lines(&mut input, number + 1, &mut each)
}

fn lines<E: From<io::Error>>(input: &mut impl BufRead, first: u64, each: &mut impl FnMut(Piece) -> Result<(), E>) -> Result<(), E> {
    let mut line = Vec::new();
    let mut number = first;
    loop {
        match read_line(input, &mut line)? {
            Read1::End => return Ok(()),
            Read1::TooLong => each(too_long(number))?,
            Read1::Line if blank(&line) => {}
            Read1::Line => each(piece(number, &line))?,
        }
        number += 1;
    }
}

#[derive(PartialEq, Eq)]
enum Read1 {
    End,
    Line,
    TooLong,
}

/// Reads one line into `line`, which never grows past the limit; a longer one is skipped to its end.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<Read1> {
    line.clear();
    input.by_ref().take(MOST as u64 + 1).read_until(b'\n', line)?;
    if line.is_empty() {
        return Ok(Read1::End);
    }
    if line.len() <= MOST || line.ends_with(b"\n") {
        return Ok(Read1::Line);
    }
    loop {
        let (used, done) = match input.fill_buf()? {
            [] => return Ok(Read1::TooLong),
            buffer => buffer.iter().position(|b| *b == b'\n').map_or((buffer.len(), false), |i| (i + 1, true)),
        };
        input.consume(used);
        if done {
            return Ok(Read1::TooLong);
        }
    }
}

fn blank(line: &[u8]) -> bool {
    line.iter().all(u8::is_ascii_whitespace)
}

fn unfinished(line: &[u8]) -> bool {
    serde_json::from_slice::<Json>(line).is_err_and(|e| e.is_eof())
}

fn too_long(number: u64) -> Piece {
    Piece::Unusable(number, "line_too_long", format!("the line is longer than {MOST} bytes (16 MiB), must be shorter"))
}

fn piece(number: u64, line: &[u8]) -> Piece {
    if line.len() > MOST {
        return too_long(number);
    }
    match serde_json::from_slice(line) {
        Ok(value) => Piece::Value(number, value),
        Err(error) if std::str::from_utf8(line).is_err() => Piece::Unusable(number, "not_utf8", format!("the line is not UTF-8, must be JSON in UTF-8 ({error})")),
        Err(error) => Piece::Unusable(number, "not_json", format!("the line is not JSON: {error}; must be one JSON object")),
    }
}
