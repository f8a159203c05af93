//! Any columns, in memory of exactly the size that their rows need: a status, and every row answered as it says.
use assize::catalogue;
use std::ffi::{CString, c_char, c_void};

#[repr(C)]
struct Column {
    name: *const c_char,
    values: *const c_void,
    validity: *const u8,
    offsets: *const i32,
    width: usize,
    kind: i32,
    reserved: i32,
}

#[repr(C)]
struct Output {
    path: *const c_char,
    values: *mut c_void,
    validity: *mut u8,
    width: usize,
    kind: i32,
    absent: i32,
}

unsafe extern "C" {
    #[allow(clippy::too_many_arguments, reason = "as in C")]
    fn assize_score_columns(
        instrument: *const c_char, policy: *const c_char, rows: usize, columns: *const Column, column_count: usize, outputs: *mut Output, output_count: usize, kinds: *mut u8, out: *mut c_char, capacity: usize,
        out_len: *mut usize,
    ) -> i32;
}

/// Bytes one after the other; zeros when there are no more.
struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn next(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    fn take(&mut self, n: usize) -> Vec<u8> {
        (0..n).map(|_| self.next()).collect()
    }
}

/// Memory behind a column, kept while the call lasts.
enum Held {
    Words(Vec<u32>),
    Reals(Vec<u64>),
    Bytes(Vec<u8>),
}

pub fn run(data: &[u8]) {
    let mut bytes = Bytes(data);
    let entry = &catalogue::INSTRUMENTS[bytes.next() as usize % catalogue::INSTRUMENTS.len()];
    let rows = bytes.next() as usize % 9;
    let count = bytes.next() as usize % 5;
    let (mut names, mut held, mut offsets, mut validity, mut kinds, mut widths) = (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..count {
        let fields = entry.form.fields;
        let name = fields.get(bytes.next() as usize).map_or("no_such_question", |f| f.name);
        names.push(CString::new(name).expect("no zero byte"));
        let kind = i32::from(bytes.next() % 7);
        let width = bytes.next() as usize % 12;
        kinds.push(kind);
        widths.push(width);
        let mut column_offsets = Vec::new();
        held.push(match kind {
            2 => Held::Reals((0..rows).map(|_| u64::from_le_bytes(bytes.take(8).try_into().expect("eight"))).collect()),
            3 => {
                // mostly ascending; where not, the last still says how many bytes there are
                let mut at = 0i32;
                column_offsets.push(0);
                for _ in 0..rows {
                    let step = i32::from(bytes.next());
                    at = if step == 255 { at - 3 } else { at + step % 11 };
                    column_offsets.push(at);
                }
                Held::Bytes(bytes.take(usize::try_from(at).unwrap_or(0)))
            }
            4 => Held::Bytes(bytes.take(rows * width)),
            _ => Held::Words((0..rows).map(|_| u32::from_le_bytes(bytes.take(4).try_into().expect("four"))).collect()),
        });
        offsets.push(column_offsets);
        validity.push(if bytes.next() % 2 == 0 { None } else { Some(bytes.take(rows.div_ceil(8))) });
    }
    let columns: Vec<Column> = (0..count)
        .map(|i| Column {
            name: names[i].as_ptr(),
            values: match &held[i] {
                Held::Words(w) => w.as_ptr().cast(),
                Held::Reals(r) => r.as_ptr().cast(),
                Held::Bytes(b) => b.as_ptr().cast(),
            },
            validity: validity[i].as_ref().map_or(std::ptr::null(), |v| v.as_ptr()),
            offsets: if offsets[i].is_empty() { std::ptr::null() } else { offsets[i].as_ptr() },
            width: widths[i],
            kind: kinds[i],
            reserved: 0,
        })
        .collect();
    let paths = [c"v.points", c"score", c"level", c"possible", c"s.category"];
    let path = paths[bytes.next() as usize % paths.len()];
    let (kind, width) = (1 + i32::from(bytes.next() % 4), bytes.next() as usize % 20);
    let (mut reals, mut words, mut texts, mut there) = (vec![0f64; rows], vec![0i32; rows], vec![0u8; rows * width], vec![0u8; rows.div_ceil(8)]);
    let values: *mut c_void = match kind {
        2 => reals.as_mut_ptr().cast(),
        1 => words.as_mut_ptr().cast(),
        _ => texts.as_mut_ptr().cast(),
    };
    let mut output = Output { path: path.as_ptr(), values, validity: there.as_mut_ptr(), width, kind, absent: 7 };
    let (mut row_kinds, mut why, mut length) = (vec![9u8; rows], vec![0 as c_char; 64], 0usize);
    let instrument = CString::new(entry.name()).expect("no zero byte");
    // SAFETY: every pointer is to memory of ours with exactly what so many rows need.
    let status = unsafe {
        assize_score_columns(instrument.as_ptr(), std::ptr::null(), rows, columns.as_ptr(), count, &raw mut output, 1, row_kinds.as_mut_ptr(), why.as_mut_ptr(), why.len(), &raw mut length)
    };
    assert_ne!(status, 99, "a panic");
    if status == 0 {
        assert!(row_kinds.iter().all(|kind| (1..=3).contains(kind)));
        assert!(output.absent <= 1);
    }
}
