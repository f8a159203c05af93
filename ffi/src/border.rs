//! The border itself: nothing unwinds across it, nothing of the caller's is trusted before it is looked at, and what is written goes
//! where the caller said there is room. Every pointer of the caller's is read and written here or through here.

use crate::float::SetAside;
use crate::status::{
    ASSIZE_ABI_VERSION, ASSIZE_BUFFER_TOO_SMALL, ASSIZE_INTERNAL, ASSIZE_MISALIGNED, ASSIZE_NEWER_HEADER, ASSIZE_NOT_INITIALISED, ASSIZE_NOT_UTF8, ASSIZE_NULL, ASSIZE_OK,
    ASSIZE_TOO_LARGE, ASSIZE_WRONG_SIZE,
};
use core::ffi::c_char;
use core::mem::size_of;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A numbered status that is not `ASSIZE_OK`.
pub type Status = i32;

/// Runs a call: a panic becomes a status, and the floating-point environment of the caller is as before.
#[inline(always)]
pub fn guard(call: impl FnOnce() -> Status) -> Status {
    let _environment = SetAside::now();
    #[cfg(all(target_os = "linux", not(any(test, fuzzing))))]
    core::hint::black_box(&raw const WHEN_LOADED);
    match catch_unwind(AssertUnwindSafe(|| {
        #[cfg(feature = "panic-on-purpose")]
        on_purpose();
        call()
    })) {
        Ok(status) => status,
        Err(payload) => {
            if let Err(again) = catch_unwind(AssertUnwindSafe(|| drop(payload))) {
                core::mem::forget(again);
            }
            ASSIZE_INTERNAL
        }
    }
}

/// Run when the library is loaded: a fault is then told by its place alone. What a panic says may hold a part of what was given, and nothing
/// about a person is to be written anywhere.
#[cfg(all(target_os = "linux", not(any(test, fuzzing))))]
#[used]
#[unsafe(link_section = ".init_array")]
static WHEN_LOADED: extern "C" fn() = tell_the_place_alone;

#[cfg(all(target_os = "linux", not(any(test, fuzzing))))]
extern "C" fn tell_the_place_alone() {
    std::panic::set_hook(Box::new(|fault| {
        use std::io::Write as _;
        if let Some(at) = fault.location() {
            // nobody may be listening
            let _ = writeln!(std::io::stderr(), "assize: a fault of the library at {}:{}", at.file(), at.line());
        }
    }));
}

#[cfg(feature = "panic-on-purpose")]
#[expect(clippy::panic, reason = "what the feature is for")]
fn on_purpose() {
    panic!("on purpose");
}

/// A record that begins with its size and the version of the ABI.
///
/// Every pattern of bits is a value of it: it holds numbers, bytes and nothing else.
pub trait Record: Copy {
    /// Everything unknown, with the size and version of this library.
    const UNKNOWN: Self;
    /// Which record it is: stands in the header of the record beside the version, so that one is not taken for another.
    const TAG: u32;
    /// The sizes that it has had in any header, in bytes, ascending; the last is that of this one. No other is taken: one of a pointer is none.
    const SIZES: &'static [usize];
}

/// Whether a pointer may be looked at: neither null nor misaligned.
pub fn checked<T>(pointer: *const T) -> Result<(), Status> {
    if pointer.is_null() {
        return Err(ASSIZE_NULL);
    }
    if pointer.is_aligned() { Ok(()) } else { Err(ASSIZE_MISALIGNED) }
}

/// The version of the ABI with the tag of a record.
pub const fn marked<T: Record>() -> u32 {
    ASSIZE_ABI_VERSION + (T::TAG << 8)
}

/// Sets up a record of the caller's. A caller with an earlier header has a smaller record, which holds the first members.
///
/// # Safety
/// `record` is null, or room for `size` bytes.
pub unsafe fn init<T: Record>(record: *mut T, size: usize) -> Status {
    if let Err(status) = checked(record) {
        return status;
    }
    match fits::<T>(size) {
        Err(status) => status,
        Ok(()) => {
            let fresh = T::UNKNOWN;
            // SAFETY: `size` is at most that of `T`, and the caller has room for so much; `fresh` is ours.
            unsafe { core::ptr::copy_nonoverlapping((&raw const fresh).cast::<u8>(), record.cast::<u8>(), size) };
            #[expect(clippy::cast_possible_truncation, reason = "at most the size of a record")]
            let own = size as u32;
            // SAFETY: the size is the first member of every record, and there is room for it.
            unsafe { record.cast::<u32>().write(own) };
            ASSIZE_OK
        }
    }
}

/// Whether a record has had this size, in a header that this library knows.
#[inline(always)]
fn fits<T: Record>(size: usize) -> Result<(), Status> {
    if size == size_of::<T>() || T::SIZES.contains(&size) {
        return Ok(());
    }
    if size > size_of::<T>() && size <= MOST_OF_RECORD && size.is_multiple_of(4) { Err(ASSIZE_NEWER_HEADER) } else { Err(ASSIZE_WRONG_SIZE) }
}

/// Largest size that a record of a later header may have.
const MOST_OF_RECORD: usize = 1 << 16;

/// The size that a record says it has.
///
/// # Safety
/// `record` is null or misaligned, or valid for reads of as many bytes as its first member says.
unsafe fn size<T: Record>(record: *const T) -> Result<usize, Status> {
    checked(record)?;
    // SAFETY: not null, aligned for `T` and so for `u32`, and the caller's record begins with two of them.
    let [size, abi] = unsafe { record.cast::<[u32; 2]>().read() };
    if abi != marked::<T>() {
        return Err(ASSIZE_NOT_INITIALISED);
    }
    let size = size as usize;
    fits::<T>(size).map(|()| size)
}

/// A record of the caller's; members that its header does not know are unknown.
pub enum Given<'a, T> {
    /// As it lies there.
    Whole(&'a T),
    /// Copied, from a header that knows less.
    Earlier(T),
}

impl<T> core::ops::Deref for Given<'_, T> {
    type Target = T;
    #[inline(always)]
    fn deref(&self) -> &T {
        match self {
            Self::Whole(record) => record,
            Self::Earlier(record) => record,
        }
    }
}

/// Reads a record of the caller's.
///
/// # Safety
/// `record` is null or misaligned, or valid for reads of as many bytes as its first member says, and not changed while what is returned is
/// looked at.
#[inline(always)]
pub unsafe fn read<'a, T: Record>(record: *const T) -> Result<Given<'a, T>, Status> {
    // SAFETY: the caller's promise.
    let size = unsafe { size(record) }?;
    if size == size_of::<T>() {
        // SAFETY: not null, aligned, and as large as `T`, of which every pattern of bits is a value.
        return Ok(Given::Whole(unsafe { &*record }));
    }
    let mut out = T::UNKNOWN;
    // SAFETY: `size` is less than that of `T`; `out` is ours.
    unsafe { core::ptr::copy_nonoverlapping(record.cast::<u8>(), (&raw mut out).cast::<u8>(), size) };
    Ok(Given::Earlier(out))
}

/// Writes a record of the caller's: as much of it as its header knows, its size as it was.
///
/// # Safety
/// `record` is null or misaligned, or valid for reads and writes of as many bytes as its first member says.
#[inline(always)]
pub unsafe fn write<T: Record>(record: *mut T, value: &T) -> Status {
    // SAFETY: the caller's promise.
    match unsafe { size(record) } {
        Err(status) => status,
        Ok(size) => {
            // the two members of the header stay
            let (from, to) = ((&raw const *value).cast::<u8>(), record.cast::<u8>());
            // SAFETY: `size` is at least 8 and at most that of `T`; `value` is ours, so that the two do not overlap.
            unsafe { core::ptr::copy_nonoverlapping(from.add(8), to.add(8), size.saturating_sub(8)) };
            ASSIZE_OK
        }
    }
}

/// Whether a record can be written, before anything is worked out.
///
/// # Safety
/// As for `write`.
#[inline(always)]
pub unsafe fn writable<T: Record>(record: *mut T) -> Result<(), Status> {
    // SAFETY: the caller's promise.
    unsafe { size(record.cast_const()) }.map(|_| ())
}

/// Longest name of an instrument, a policy or a question, in bytes.
const MOST_OF_NAME: usize = 256;

/// A name of the caller's.
pub enum Name<'a> {
    /// Null or blank.
    None,
    /// Something after leading spaces: a field that is filled from the right is not taken for a blank one.
    Indented,
    /// A name.
    Of(&'a str),
}

/// A name: up to a zero byte or a space, so that a field of fixed width padded with spaces will do. One that begins with a space has to be blank
/// up to its zero byte.
///
/// # Safety
/// `text` is null, or points to bytes of which one is zero or, after a first byte that is no space, a space; valid for the call and not
/// changed while it lasts.
pub unsafe fn name<'a>(text: *const c_char) -> Result<Name<'a>, Status> {
    if text.is_null() {
        return Ok(Name::None);
    }
    let mut length = 0usize;
    // SAFETY: no byte after the end is read, and the caller's text has one.
    let byte = |at: usize| unsafe { text.add(at).read() } as u8;
    let indented = byte(0) == b' ';
    while byte(length) != 0 && (indented || byte(length) != b' ') {
        if indented && byte(length) != b' ' {
            return Ok(Name::Indented);
        }
        length += 1;
        if length > MOST_OF_NAME {
            return Err(ASSIZE_TOO_LARGE);
        }
    }
    if indented {
        return Ok(Name::None);
    }
    // SAFETY: so many bytes were read just now.
    let bytes = unsafe { core::slice::from_raw_parts(text.cast::<u8>(), length) };
    let text = core::str::from_utf8(bytes).map_err(|_| ASSIZE_NOT_UTF8)?;
    Ok(if text.is_empty() { Name::None } else { Name::Of(text) })
}

/// A text up to its zero byte, of at most `most` bytes.
///
/// # Safety
/// `text` is not null and points to bytes of which one is zero, valid for the call and not changed while it lasts.
pub unsafe fn whole_text<'a>(text: *const c_char, most: usize) -> Result<&'a [u8], Status> {
    let mut length = 0usize;
    // SAFETY: no byte after the first zero is read, and the caller's text has one.
    while unsafe { text.add(length).read() } != 0 {
        length += 1;
        if length > most {
            return Err(ASSIZE_TOO_LARGE);
        }
    }
    // SAFETY: so many bytes were read just now.
    Ok(unsafe { core::slice::from_raw_parts(text.cast::<u8>(), length) })
}

/// Values of the caller's, a row each.
///
/// # Safety
/// `pointer` is null or misaligned, or valid for reads of `length` values of `T`, not changed while the call lasts.
pub unsafe fn slice<'a, T>(pointer: *const T, length: usize) -> Result<&'a [T], Status> {
    if length == 0 {
        return Ok(&[]);
    }
    checked(pointer)?;
    if length > isize::MAX as usize / size_of::<T>().max(1) {
        return Err(ASSIZE_TOO_LARGE);
    }
    // SAFETY: not null, aligned, no larger than a slice can be, and the caller's promise.
    Ok(unsafe { core::slice::from_raw_parts(pointer, length) })
}

/// Room of the caller's, a row each, to be written value by value: it need not hold anything yet.
///
/// # Safety
/// `pointer` is null or misaligned, or valid for writes of `length` values of `T`.
pub unsafe fn room<T>(pointer: *mut T, length: usize) -> Result<Room<T>, Status> {
    if length == 0 {
        return Ok(Room { pointer: core::ptr::NonNull::<T>::dangling().as_ptr(), length: 0 });
    }
    checked(pointer.cast_const())?;
    if length > isize::MAX as usize / size_of::<T>().max(1) {
        return Err(ASSIZE_TOO_LARGE);
    }
    Ok(Room { pointer, length })
}

/// See [`room`].
pub struct Room<T> {
    pointer: *mut T,
    length: usize,
}

impl<T> Room<T> {
    /// Writes the value of a row; one beyond the room is not written.
    #[inline]
    pub fn put(&mut self, row: usize, value: T) {
        if row < self.length {
            // SAFETY: `room` was promised so many values, and `row` is one of them.
            unsafe { self.pointer.add(row).write(value) };
        }
    }
}

/// Where an answer of any length goes: the bytes, how many there is room for, and how many there are.
pub type Answer = (*mut c_char, usize, *mut usize);

fn answerable((out, capacity, out_len): Answer) -> Result<(), Status> {
    if out_len.is_null() || (out.is_null() && capacity > 0) {
        return Err(ASSIZE_NULL);
    }
    if out_len.is_aligned() { Ok(()) } else { Err(ASSIZE_MISALIGNED) }
}

/// Says that the answer is empty so far, before anything is worked out.
///
/// # Safety
/// As for [`answer`].
pub unsafe fn empty(into: Answer) -> Result<(), Status> {
    let out_len = into.2;
    if !out_len.is_null() && out_len.is_aligned() {
        // SAFETY: not null, aligned, and the caller's promise.
        unsafe { out_len.write(0) };
    }
    answerable(into)
}

/// Writes an answer: all of it, or where there is no room for that nothing but how much is needed. A zero byte follows where there is room
/// for one. The status is `status`, or that the room is too small.
///
/// # Safety
/// `out` is null or room for `capacity` bytes, `out_len` null or room for a number.
pub unsafe fn answer(text: &str, status: Status, (out, capacity, out_len): Answer) -> Status {
    if let Err(wrong) = answerable((out, capacity, out_len)) {
        return wrong;
    }
    // SAFETY: not null, aligned, and the caller's promise.
    unsafe { out_len.write(text.len()) };
    if text.len() > capacity {
        return if status == ASSIZE_OK { ASSIZE_BUFFER_TOO_SMALL } else { status };
    }
    // SAFETY: `out` has room for `capacity` bytes, which are at least as many; `text` is ours or the caller's input, which lies elsewhere or
    // was copied.
    unsafe { core::ptr::copy(text.as_ptr(), out.cast::<u8>(), text.len()) };
    if text.len() < capacity {
        // SAFETY: there is room for one more.
        unsafe { out.add(text.len()).write(0) };
    }
    status
}

/// The bytes of a text of fixed width.
pub fn bytes<const N: usize>(text: &[c_char; N]) -> &[u8] {
    // SAFETY: a `c_char` is a byte, with or without a sign.
    unsafe { core::slice::from_raw_parts(text.as_ptr().cast::<u8>(), N) }
}
