//! The caller's floating-point environment: set aside when a call comes in, set back when it goes out. Delphi and Free Pascal run with
//! exceptions unmasked, others with another rounding mode; the engine computes to nearest, with none, and leaves no trace.
//!
//! On x86-64 the library works in SSE registers alone, so that only their control register matters. On 32-bit x86 the x87 unit passes
//! numbers between functions, and is set aside whole.

use core::arch::asm;

#[cfg(target_arch = "x86_64")]
mod unit {
    use super::asm;

    /// All exceptions masked, to nearest, no flushing to zero.
    static OURS: u32 = 0x1f80;

    pub struct Environment(u32);

    impl Environment {
        #[inline(always)]
        pub fn set_aside() -> Self {
            let mut theirs = 0u32;
            // SAFETY: stores 4 bytes to where the pointer says, and loads them from there; every x86-64 has the register. Not `nomem`,
            // so that no computation is moved over it.
            unsafe {
                asm!("stmxcsr [{}]", in(reg) &raw mut theirs, options(nostack, preserves_flags));
                asm!("ldmxcsr [{}]", in(reg) &raw const OURS, options(nostack, preserves_flags));
            }
            Self(theirs)
        }

        #[inline(always)]
        pub fn set_back(&self) {
            // SAFETY: as above; the value came from the register itself, so that no reserved bit is set.
            unsafe { asm!("ldmxcsr [{}]", in(reg) &raw const self.0, options(nostack, preserves_flags)) }
        }
    }
}

#[cfg(target_arch = "x86")]
mod unit {
    use super::asm;

    static OURS: u32 = 0x1f80;
    static OURS_X87: u16 = 0x037f;

    pub struct Environment {
        sse: u32,
        x87: [u8; 28],
    }

    impl Environment {
        pub fn set_aside() -> Self {
            let mut theirs = Self { sse: 0, x87: [0; 28] };
            // SAFETY: `fnstenv` stores 28 bytes, `stmxcsr` 4, to where the pointers say; the target has SSE2.
            unsafe {
                asm!("fnstenv [{}]", in(reg) theirs.x87.as_mut_ptr(), options(nostack));
                asm!("fnclex", "fldcw [{}]", in(reg) &raw const OURS_X87, options(nostack));
                asm!("stmxcsr [{}]", in(reg) &raw mut theirs.sse, options(nostack));
                asm!("ldmxcsr [{}]", in(reg) &raw const OURS, options(nostack));
            }
            theirs
        }

        pub fn set_back(&self) {
            // SAFETY: as above; both values came from the unit itself.
            unsafe {
                asm!("fnclex", "fldenv [{}]", in(reg) self.x87.as_ptr(), options(nostack));
                asm!("ldmxcsr [{}]", in(reg) &raw const self.sse, options(nostack));
            }
        }
    }
}

#[cfg(target_arch = "aarch64")]
mod unit {
    use super::asm;

    pub struct Environment {
        control: u64,
        status: u64,
    }

    impl Environment {
        #[inline(always)]
        pub fn set_aside() -> Self {
            let (control, status): (u64, u64);
            // SAFETY: reads and writes the control and status registers of the unit, which every program may.
            unsafe {
                asm!("mrs {}, fpcr", out(reg) control, options(nostack));
                asm!("mrs {}, fpsr", out(reg) status, options(nostack));
                asm!("msr fpcr, {}", in(reg) 0u64, options(nostack));
            }
            Self { control, status }
        }

        #[inline(always)]
        pub fn set_back(&self) {
            // SAFETY: as above; both values came from the registers themselves.
            unsafe {
                asm!("msr fpcr, {}", in(reg) self.control, options(nostack));
                asm!("msr fpsr, {}", in(reg) self.status, options(nostack));
            }
        }
    }
}

#[cfg(not(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64")))]
compile_error!("the floating-point environment of this processor is not handled: see ffi/src/float.rs");

/// The caller's environment while a call lasts.
pub struct SetAside(unit::Environment);

impl SetAside {
    /// Sets it aside and sets ours.
    #[inline(always)]
    pub fn now() -> Self {
        Self(unit::Environment::set_aside())
    }
}

impl Drop for SetAside {
    #[inline(always)]
    fn drop(&mut self) {
        self.0.set_back();
    }
}
