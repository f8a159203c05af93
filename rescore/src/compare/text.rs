//! A comparison as text for a terminal.

use super::bands::{Move, Side, State};
use super::result::Comparison;
use super::small::grouped;
use super::stability::share;
use super::terms::Kind;
use std::fmt::Write as _;

/// A share in per cent with one decimal; what is less is not nothing.
pub fn per_cent(share: f64) -> String {
    if share > 0.0 && share < 0.0005 {
        return "<0.1%".to_string();
    }
    format!("{:.1}%", share * 100.0)
}

fn label_width(c: &Comparison, states: &[State]) -> usize {
    states.iter().map(|state| c.scale.label(*state, Side::Old).chars().count()).max().unwrap_or(0)
}

impl Comparison {
    /// As text.
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        // writing to a String cannot fail
        let _ = self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) -> std::fmt::Result {
        for (word, about) in [("Old", &self.old), ("New", &self.new)] {
            let what = about.instrument.as_ref().map_or_else(|| "instrument not known".to_string(), |i| format!("{} {}", i.id, i.edition));
            writeln!(out, "{word}: {}, {} rows, `{}`, {what}", about.name, grouped(about.rows), about.band_column)?;
        }
        writeln!(out, "{}", self.joined.said)?;
        let comparable = self.comparable();
        writeln!(out, "\n{} rows have a band on both sides:", grouped(comparable))?;
        for (way, words) in [(Move::Up, "moved up"), (Move::Down, "moved down"), (Move::Same, "stayed")] {
            let rows = self.moved(way);
            writeln!(out, "  {:>12} {words:<10} {:>6}", grouped(rows), share(rows, comparable).map_or_else(String::new, per_cent))?;
        }
        let none = self.moved(Move::NotComparable);
        if none > 0 {
            writeln!(out, "  {:>12} have none on one side or on both", grouped(none))?;
        }
        if let Some(stability) = &self.stability {
            writeln!(
                out,
                "Population stability index over bands, of all rows with a band on each side: {:.3} (by the rule of thumb, {} has shifted)",
                stability.value,
                stability.reading()
            )?;
        }
        if let Some((stability, _)) = self.scores.as_ref().and_then(|scores| scores.deciles.as_ref()) {
            writeln!(out, "Over the deciles of the old scores: {:.3} ({})", stability.value, stability.reading())?;
        }
        if let Some(mean) = self.scores.as_ref().and_then(|scores| scores.change.as_ref()?.mean) {
            writeln!(out, "Mean change of the score: {mean:+.2}")?;
        }
        let (old, new) = (self.states(Side::Old), self.states(Side::New));
        let first = label_width(self, &old).max(9);
        writeln!(out, "\nFrom the old band (rows) to the new band (columns):")?;
        let widths: Vec<usize> = new.iter().map(|state| self.scale.label(*state, Side::New).chars().count().max(11)).collect();
        write!(out, "{:first$}", "")?;
        for (state, width) in new.iter().zip(&widths) {
            write!(out, "  {:>width$}", self.scale.label(*state, Side::New))?;
        }
        writeln!(out)?;
        for from in &old {
            write!(out, "{:first$}", self.scale.label(*from, Side::Old))?;
            for (to, width) in new.iter().zip(&widths) {
                write!(out, "  {:>width$}", grouped(self.matrix.at(self.scale.place(*from), self.scale.place(*to))))?;
            }
            writeln!(out)?;
        }
        self.write_subgroups(out)?;
        self.write_why(out)?;
        writeln!(out)?;
        for notice in &self.notices {
            writeln!(out, "- {}", notice.text)?;
        }
        let [engine, arithmetic] = self.engine;
        writeln!(out, "\n{engine}; {arithmetic}")
    }

    fn write_subgroups(&self, out: &mut String) -> std::fmt::Result {
        for subgroup in &self.subgroups {
            writeln!(out, "\nBy {}:", subgroup.group.title)?;
            let first = subgroup.values.iter().map(|value| value.label.chars().count()).max().unwrap_or(0);
            writeln!(out, "  {:first$}  {:>11}  {:>11}  {:>11}  {:>11}  {:>14}", "", "rows", "up", "down", "same", "not comparable")?;
            for value in &subgroup.values {
                let [up, down, same, none] = value.moved.map(super::small::Shown::text);
                writeln!(out, "  {:first$}  {:>11}  {up:>11}  {down:>11}  {same:>11}  {none:>14}", value.label, value.rows.text())?;
            }
        }
        Ok(())
    }

    fn write_why(&self, out: &mut String) -> std::fmt::Result {
        let Some(why) = &self.why else { return Ok(()) };
        for (pairing, models) in &why.found.models {
            let form = pairing.forms();
            if pairing.kind == Kind::Attributed {
                for (way, word) in ["up", "down"].iter().enumerate().filter(|(way, _)| models.rows[*way] > 0) {
                    if !self.shows(models.rows[way]) {
                        writeln!(out, "\n{} rows moved {word}{form}: too few to show their terms", grouped(models.rows[way]))?;
                        continue;
                    }
                    writeln!(out, "\nWhy {} rows moved {word}{form}, mean difference in {}:", grouped(models.rows[way]), models.units[0])?;
                    let mut terms: Vec<_> = models.in_order(true).into_iter().map(|(_, t)| (t.new[way].less(t.old[way]).mean(models.rows[way]), t)).collect();
                    terms.sort_by(|a, b| b.0.abs().total_cmp(&a.0.abs()));
                    for (mean, term) in terms.iter().filter(|(mean, _)| mean.abs() >= 0.00005).take(8) {
                        writeln!(out, "  {mean:>+9.4}  {}", term.title)?;
                    }
                    writeln!(out, "  {:>+9.4}  all terms together", models.difference(way).mean(models.rows[way]))?;
                }
            } else if pairing.kind == Kind::SideBySide {
                writeln!(
                    out,
                    "\n{} rows that moved{form}: terms stand side by side in the JSON and in the report; nothing is attributed",
                    grouped(models.rows[0] + models.rows[1])
                )?;
            } else {
                writeln!(
                    out,
                    "\nRules of rows that moved, {} up and {} down (old side only: up, down; new side only: up, down):",
                    grouped(models.rows[0]),
                    grouped(models.rows[1])
                )?;
                let count = |n: u64| self.shown(n).text();
                for (rule, [before, after]) in models.rules.iter().take(20) {
                    writeln!(out, "  {rule}: {}, {}; {}, {}", count(before[0]), count(before[1]), count(after[0]), count(after[1]))?;
                }
            }
        }
        Ok(())
    }
}
