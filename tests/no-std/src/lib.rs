//! The core without the standard library: an allocator and a panic handler of its own, and one assessment scored. If anything in
//! the core's dependencies brought in std, its panic handler would collide with this one and the link would fail.
#![no_std]

use core::alloc::{GlobalAlloc, Layout};
use core::cell::UnsafeCell;
use core::sync::atomic::{AtomicUsize, Ordering};

const SIZE: usize = 8 << 20;

/// Hands out memory and takes none back: the probe is over before it runs out.
struct Bump {
    memory: UnsafeCell<[u8; SIZE]>,
    used: AtomicUsize,
}

// SAFETY: every call reserves a range of its own by the atomic, so no two calls share memory.
unsafe impl Sync for Bump {}

// SAFETY: a returned range is aligned, within `memory`, and never handed out twice.
unsafe impl GlobalAlloc for Bump {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let base = self.memory.get().cast::<u8>();
        let mut offset = 0;
        let reserved = self.used.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |used| {
            let start = (base as usize + used).next_multiple_of(layout.align()) - base as usize;
            offset = start;
            start.checked_add(layout.size()).filter(|end| *end <= SIZE)
        });
        // SAFETY: the reserved range ends within `memory`.
        if reserved.is_ok() { unsafe { base.add(offset) } } else { core::ptr::null_mut() }
    }
    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

#[global_allocator]
static MEMORY: Bump = Bump { memory: UnsafeCell::new([0; SIZE]), used: AtomicUsize::new(0) };

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    loop {}
}

/// The prebuilt `alloc` was compiled for unwinding and names this symbol; with `panic = "abort"` it is never called.
#[unsafe(no_mangle)]
pub extern "C" fn rust_eh_personality() {}

/// Assesses one of the examples: 0 if the overall risk of serious harm is what its report says.
#[unsafe(no_mangle)]
pub extern "C" fn assize_probe() -> i32 {
    let Ok(case) = assize::Json::read(include_bytes!("../../../examples/community.json")) else { return 1 };
    let report = assize::report::assess(&case, &assize::Options::default(), &[]);
    let level = report.at(&["rosh", "overall", "level"]).and_then(assize::Json::as_text);
    if level == Some("high") { 0 } else { 2 }
}
