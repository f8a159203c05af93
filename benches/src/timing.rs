//! Times that are compared with one another: taken in turns in one run, the median of each.

use std::time::Instant;

/// What is timed.
pub type Work<'w> = &'w mut dyn FnMut();

/// Nanoseconds a row of each piece of work, the median of `runs` turns; the first turn is not counted.
pub fn per_row(rows: usize, runs: usize, work: &mut [Work<'_>]) -> Vec<f64> {
    let mut times = vec![Vec::new(); work.len()];
    for run in 0..=runs {
        for (work, times) in work.iter_mut().zip(&mut times) {
            let start = Instant::now();
            work();
            if run > 0 {
                times.push(start.elapsed().as_secs_f64() * 1e9 / rows as f64);
            }
        }
    }
    times.iter_mut().map(|times| median(times)).collect()
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// The name of this processor, as the system has it.
pub fn processor() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let field = |name: &str| info.lines().find(|line| line.starts_with(name)).and_then(|line| line.split(':').nth(1)).map_or("?", str::trim).to_string();
    format!("{} (family {}, model {})", field("model name"), field("cpu family"), field("model\t"))
}
